//! Scrolling by keys, for what is read and holds nothing that could have the focus.

use egui::{Key, Modifiers, Ui, vec2};

/// Points of a press of an arrow.
const LINE: f32 = 40.0;
/// More than any content is high, in points.
const ALL: f32 = 1.0e6;

/// Scrolls the area that `ui` stands in by arrows, PageUp and PageDown, Home and End.
pub fn scroll_by_keys(ui: &Ui) {
    let leap = ui.clip_rect().height() * 0.9;
    let moves = [
        (Key::ArrowDown, -LINE),
        (Key::ArrowUp, LINE),
        (Key::PageDown, -leap),
        (Key::PageUp, leap),
        (Key::Home, ALL),
        (Key::End, -ALL),
    ];
    for (key, by) in moves {
        if ui.input_mut(|input| input.consume_key(Modifiers::NONE, key)) {
            ui.scroll_with_delta(vec2(0.0, by));
        }
    }
}
