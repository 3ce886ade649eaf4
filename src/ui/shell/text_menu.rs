//! The menu of a text field: cut, copy, paste, select all, undo.

use egui::{Id, Key, Modifiers, Popup, PopupAnchor, Pos2};

use super::{
    super::{action::ACTIONS, app::App, widgets::in_text},
    header::menu_items_ui,
};

/// What the menu offers; the first four stand in the menu of edits too.
const OFFERED: [&str; 5] = ["cut", "copy", "paste", "select-all", "undo"];

/// The actions that a text field carries out by itself when their keys are pressed.
pub(super) const BY_FIELD: [&str; 4] = ["cut", "copy", "paste", "select-all"];

fn menu_id() -> Id {
    Id::unique("menu of a text field")
}

/// Paints the menu where the second button or the menu key asked for it.
pub(super) fn text_menu_ui(app: &App, ui: &egui::Ui) {
    let ctx = ui.ctx();
    let id = menu_id();
    let Some(field) = in_text(ctx) else {
        Popup::close_id(ctx, id);
        return;
    };
    let was_open = Popup::is_id_open(ctx, id);
    let clicked = ctx.input(|input| {
        let pointer = &input.pointer;
        pointer
            .secondary_clicked()
            .then(|| pointer.interact_pos())
            .flatten()
    });
    let clicked = clicked.filter(|pos| {
        let above = ctx.layer_id_at(*pos);
        let response = ctx.read_response(field.id);
        field.rect.contains(*pos) && response.is_some_and(|field| Some(field.layer_id) == above)
    });
    let focused = ctx.memory(|memory| memory.has_focus(field.id));
    let pressed = focused
        && ctx.input_mut(|input| {
            input.consume_key(Modifiers::NONE, Key::Menu)
                || input.consume_key(Modifiers::SHIFT, Key::F10)
        });
    let asked = clicked.or(pressed.then(|| field.rect.left_bottom()));
    if let Some(at) = asked.filter(|_| was_open || !Popup::is_any_open(ctx)) {
        ctx.data_mut(|data| data.insert_temp(id, at));
        Popup::open_id(ctx, id);
    }
    let at = ctx
        .data(|data| data.get_temp::<Pos2>(id))
        .unwrap_or_default();
    let shown = Popup::new(id, ctx.clone(), PopupAnchor::Position(at), ui.layer_id())
        .kind(egui::PopupKind::Menu)
        .layout(egui::Layout::top_down_justified(egui::Align::Min))
        .style(egui::containers::menu::menu_style)
        .accessible_name(app.texts().msg("menu-text"))
        .gap(0.0)
        .width(240.0)
        .open_memory(None)
        .show(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let offered = |id: &&str| ACTIONS.iter().find(|action| action.id == *id);
            let offered = OFFERED.iter().filter_map(offered);
            menu_items_ui(app, ui, "text", offered);
        });
    if shown.is_some() && !Popup::is_id_open(ctx, id) {
        // however it was left, the work goes on in the field
        ctx.memory_mut(|memory| memory.request_focus(field.id));
    }
}
