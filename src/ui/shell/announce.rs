//! What a screen reader is told without being asked: two nodes that are always there.

use egui::{Context, Id, Role, accesskit::Live};

use super::super::app::App;

/// What was said last.
#[derive(Default)]
pub(in super::super) struct Said {
    polite: Words,
    urgent: Words,
}

#[derive(Default)]
struct Words {
    text: String,
    /// Changes with each saying: the same words twice are said twice.
    odd: bool,
}

impl Words {
    fn say(&mut self, text: String) {
        self.text = text;
        self.odd = !self.odd;
    }
}

impl App {
    /// Tells `words` to a screen reader, when it has finished what it is saying.
    pub(in super::super) fn tell(&mut self, words: String) {
        self.said.polite.say(words);
    }

    /// Tells `words` to a screen reader at once: something went wrong.
    pub(in super::super) fn alarm(&mut self, words: String) {
        self.said.urgent.say(words);
    }
}

/// The name of the window, and the nodes that speak. They take no room.
pub(super) fn announce_ui(app: &App, ctx: &Context) {
    let title = app.window_title();
    ctx.accesskit_node_builder(egui::accesskit_root_id(), |node| node.set_label(title));
    let nodes = [
        ("status", Role::Status, Live::Polite, &app.said.polite),
        ("alert", Role::Alert, Live::Assertive, &app.said.urgent),
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
