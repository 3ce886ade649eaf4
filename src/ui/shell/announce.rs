//! What a screen reader is told without being asked: two nodes that are always there.

use egui::{Context, Id, Role, accesskit::Live};

use super::super::app::App;

/// The name of the window, and the nodes that speak. They take no room.
pub(super) fn announce_ui(app: &mut App, ctx: &Context) {
    let now = ctx.input(|input| input.time);
    let said = &mut app.view.said;
    let left = [said.polite.fade(now), said.urgent.fade(now)];
    if let Some(left) = left.into_iter().flatten().reduce(f64::min) {
        ctx.request_repaint_after(std::time::Duration::from_secs_f64(left));
    }
    let title = app.work.window_title(app.texts());
    ctx.accesskit_node_builder(egui::accesskit_root_id(), |node| node.set_label(title));
    let nodes = [
        ("status", Role::Status, Live::Polite, &app.view.said.polite),
        ("alert", Role::Alert, Live::Assertive, &app.view.said.urgent),
    ];
    for (name, role, live, words) in nodes {
        let end = if words.odd { "\u{a0}" } else { "" };
        ctx.accesskit_node_builder(Id::unique(("announce", name)), |node| {
            node.set_role(role);
            node.set_label(format!("{}{end}", words.text));
            node.set_live(live);
            node.set_live_atomic();
        });
    }
}
