//! Walking over the cells of a table by arrows and Enter.

use egui::{Id, Key, Response, Ui};

/// A step from a cell to another one.
#[derive(Clone, Copy)]
pub(super) enum Step {
    /// To another row.
    Row(isize),
    /// To another column.
    Column(isize),
}

/// Where the text cursor stands before the cell is painted; an arrow that does not move it leaves
/// the cell.
pub(super) fn cursor_at(ui: &Ui, id: Id) -> Option<egui::text::CCursorRange> {
    egui::TextEdit::load_state(ui.ctx(), id).and_then(|state| state.cursor.char_range())
}

/// The step that a key asks for in the cell that was painted, unless it led to a question.
pub(super) fn step(
    ui: &Ui,
    response: &Response,
    before: Option<egui::text::CCursorRange>,
    asked: bool,
) -> Option<Step> {
    if !asked && response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter)) {
        return Some(Step::Row(1));
    }
    if !response.has_focus() {
        return None;
    }
    let still = before == cursor_at(ui, response.id);
    ui.input(|input| {
        if input.modifiers.any() {
            return None;
        }
        let pressed = |key| input.key_pressed(key);
        match () {
            () if pressed(Key::ArrowDown) => Some(Step::Row(1)),
            () if pressed(Key::ArrowUp) => Some(Step::Row(-1)),
            () if pressed(Key::ArrowRight) && still => Some(Step::Column(1)),
            () if pressed(Key::ArrowLeft) && still => Some(Step::Column(-1)),
            () => None,
        }
    })
}
