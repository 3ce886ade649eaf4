//! A list beside or above the form of its chosen row: both scroll apart, and neither leaves the
//! other out of sight.

use egui::{Id, Rect, ScrollArea, Ui, vec2};

use super::super::widgets::keep_in_pane;

/// Room kept above and below a list that stays in sight, in points.
const GAP: f32 = 8.0;
/// A list is never shorter for the sake of its form, in points.
const LEAST: f32 = 240.0;
/// Part of what is seen that a list above its form takes at most.
const ABOVE: f32 = 0.45;
/// So much of the form of a row that was chosen comes into sight at least, in points.
const BEGINNING: f32 = 200.0;

/// Room of a list above the form of its chosen row.
pub(super) fn room_above(ui: &Ui) -> f32 {
    (ui.clip_rect().height() * ABOVE).max(LEAST)
}

/// Room of a list beside the form of its chosen row.
fn room_beside(ui: &Ui) -> f32 {
    (ui.clip_rect().height() - 2.0 * GAP).max(LEAST)
}

/// Paints the list `list` beside its form, at the top of what is seen while the form scrolls away.
/// `content` gets the room there is.
pub(super) fn beside_ui(ui: &mut Ui, list: Id, content: impl FnOnce(&mut Ui, f32)) {
    let height = |of: &str| ui.data(|data| data.get_temp::<f32>(list.with(of)));
    let free = height("form tall").unwrap_or_default() - height("pane tall").unwrap_or_default();
    let seen = ui.clip_rect().top() + GAP;
    let away = (seen - ui.cursor().top()).clamp(0.0, free.max(0.0));
    let room = room_beside(ui);
    ui.add_space(away.floor());
    let top = ui.cursor().top();
    content(ui, room);
    let tall = ui.min_rect().bottom() - top;
    ui.data_mut(|data| data.insert_temp(list.with("pane tall"), tall));
}

/// Paints the form beside the list `list`.
pub(super) fn form_ui(ui: &mut Ui, list: Id, content: impl FnOnce(&mut Ui)) {
    content(ui);
    let tall = ui.min_rect().height();
    ui.data_mut(|data| data.insert_temp(list.with("form tall"), tall));
}

/// Paints rows that scroll by themselves where they are taller than `room`.
pub(super) fn rows_ui(ui: &mut Ui, list: Id, room: f32, content: impl FnOnce(&mut Ui)) {
    let place = Rect::from_min_size(ui.cursor().min, vec2(ui.available_width(), room));
    ScrollArea::vertical()
        .id_salt(list.with("pane"))
        .max_height(room)
        .min_scrolled_height(room)
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            content(ui);
            keep_in_pane(ui, list.with("pane"), place);
        });
}

/// Brings the chosen row, which stands at `rect`, into the sight of its list where it has become
/// the chosen one.
pub(super) fn follow(ui: &Ui, list: Id, chosen: crate::base::Id, rect: Rect) {
    let key = list.with("chosen in sight");
    if ui.data(|data| data.get_temp::<crate::base::Id>(key)) != Some(chosen) {
        ui.data_mut(|data| data.insert_temp(key, chosen));
        ui.scroll_to_rect(rect.expand2(vec2(0.0, rect.height())), None);
    }
}

/// Says that a row of the list `list` was chosen there: its form is wanted in sight.
pub(super) fn want_form(ui: &Ui, list: Id) {
    let pass = ui.ctx().cumulative_pass_nr();
    ui.data_mut(|data| data.insert_temp(list.with("form wanted"), pass));
}

/// Brings the beginning of the form below the cursor into sight where it is wanted there.
pub(super) fn show_form(ui: &Ui, list: Id) {
    let key = list.with("form wanted");
    let Some(since) = ui.data(|data| data.get_temp::<u64>(key)) else {
        return;
    };
    // once the focus, which goes to the row, has been followed
    if ui.ctx().cumulative_pass_nr() < since + 2 {
        ui.ctx().request_repaint_after(std::time::Duration::ZERO);
        return;
    }
    ui.data_mut(|data| data.remove::<u64>(key));
    let size = vec2(ui.available_width(), BEGINNING);
    ui.scroll_to_rect(Rect::from_min_size(ui.cursor().min, size), None);
}
