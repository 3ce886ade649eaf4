//! The menu of a text field: cut, copy, paste, select all, undo.

use egui::{Context, Event, Id, Key, Modifiers, Popup, PopupAnchor, Pos2, ViewportCommand};

use super::{
    action::ACTIONS,
    app::App,
    shell,
    widgets::{in_text, select_all},
};

/// What the menu offers; the first four stand in the menu of edits too.
const OFFERED: [&str; 5] = ["cut", "copy", "paste", "select-all", "undo"];

/// The actions that a text field carries out by itself when their keys are pressed.
pub(super) const BY_FIELD: [&str; 4] = ["cut", "copy", "paste", "select-all"];

fn menu_id() -> Id {
    Id::unique("menu of a text field")
}

impl App {
    /// Whether a text field is worked in.
    pub(super) fn can_edit_text(&self) -> bool {
        in_text(&self.ctx).is_some()
    }
}

/// Asks the window to cut, copy or paste in the text field that is worked in.
pub(super) fn edit_text(ctx: &Context, command: ViewportCommand) {
    if let Some(field) = in_text(ctx) {
        ctx.memory_mut(|memory| memory.request_focus(field.id));
        ctx.send_viewport_cmd(command);
    }
}

/// Selects all of the text field that is worked in.
pub(super) fn select_text(ctx: &Context) {
    if let Some(field) = in_text(ctx) {
        ctx.memory_mut(|memory| memory.request_focus(field.id));
        select_all(ctx, field);
    }
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
            shell::menu_items_ui(app, ui, "text", offered);
        });
    if shown.is_some() && !Popup::is_id_open(ctx, id) {
        // however it was left, the work goes on in the field
        ctx.memory_mut(|memory| memory.request_focus(field.id));
    }
}

/// Ctrl+Alt writes the letters of Polish where there is no AltGr, and is never a shortcut.
pub(super) fn write_polish(ctx: &Context) {
    ctx.input_mut(|input| {
        let written = input
            .events
            .iter()
            .any(|event| matches!(event, Event::Text(_)));
        for event in &mut input.events {
            let Event::Key {
                key,
                modifiers,
                pressed: true,
                ..
            } = *event
            else {
                continue;
            };
            if !(modifiers.ctrl && modifiers.alt) {
                continue;
            }
            let letter = polish(key)
                .filter(|_| !written)
                .map(String::from)
                .unwrap_or_default();
            let letter = if modifiers.shift {
                letter.to_uppercase()
            } else {
                letter
            };
            *event = Event::Text(letter);
        }
        input
            .events
            .retain(|event| !matches!(event, Event::Text(text) if text.is_empty()));
    });
}

/// The letter that the Polish keyboard of programmers has at a key.
fn polish(key: Key) -> Option<char> {
    Some(match key {
        Key::A => '\u{105}',
        Key::C => '\u{107}',
        Key::E => '\u{119}',
        Key::L => '\u{142}',
        Key::N => '\u{144}',
        Key::O => '\u{f3}',
        Key::S => '\u{15b}',
        Key::X => '\u{17a}',
        Key::Z => '\u{17c}',
        _ => return None,
    })
}
