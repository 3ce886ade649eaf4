//! Notes in the margin, each beside what it is about and never over another.

use egui::{Align, Layout, Rect, Ui, UiBuilder, pos2};

/// Bottom of a column without an end, in points.
pub(crate) const TALL: f32 = 1.0e6;
/// Gap between two notes, in points.
const GAP: f32 = 8.0;

/// Paints `notes` in the column `x_range` from `top` down.
///
/// Each note wants the height it comes with and is pushed down to the end of the one before.
/// Gives the bottom of the last note, so that the scroll area can be made to include it.
pub fn place_notes<T>(
    ui: &mut Ui,
    x_range: egui::Rangef,
    top: f32,
    mut notes: Vec<(f32, T)>,
    mut show: impl FnMut(&mut Ui, T),
) -> f32 {
    notes.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut free = top;
    for (index, (wanted, note)) in notes.into_iter().enumerate() {
        let y = wanted.max(free);
        let rect = Rect::from_min_max(pos2(x_range.min, y), pos2(x_range.max, TALL));
        let builder = UiBuilder::new()
            .id_salt(("note", index))
            .max_rect(rect)
            .layout(Layout::top_down(Align::Min));
        let mut child = ui.new_child(builder);
        child.set_width(x_range.span());
        show(&mut child, note);
        free = child.min_rect().bottom() + GAP;
    }
    free
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_is_pushed_below_the_one_before() {
        let ctx = egui::Context::default();
        crate::ui::theme::install(&ctx);
        let mut placed = Vec::new();
        let mut end = 0.0;
        let mut output = ctx.run_ui(egui::RawInput::default(), |ui| {
            placed.clear();
            let notes = vec![(60.0, "b"), (10.0, "a"), (300.0, "c")];
            end = place_notes(ui, egui::Rangef::new(0.0, 200.0), 0.0, notes, |ui, note| {
                placed.push((note, ui.min_rect().top()));
                ui.allocate_space(egui::vec2(200.0, 80.0));
            });
        });
        output.textures_delta.clear();
        assert_eq!(placed, [("a", 10.0), ("b", 98.0), ("c", 300.0)]);
        assert!((end - 388.0).abs() < f32::EPSILON);
    }
}
