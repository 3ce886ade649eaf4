//! Notes in the margin, each beside what it is about and never over another.

use egui::{Align, Id, Layout, Rect, Ui, UiBuilder, pos2};

/// Bottom of a column without an end, in points.
pub(crate) const TALL: f32 = 1.0e6;
/// Gap between two notes, in points.
const GAP: f32 = 8.0;

/// A note, and where it belongs.
pub struct Placed<T> {
    /// The height it wants.
    pub wanted: f32,
    /// Which note it is, from pass to pass.
    pub key: Id,
    /// How far it stands back: it goes below a note of a lower rank that it would push away.
    pub rank: u8,
    /// What is painted.
    pub note: T,
}

/// Paints `notes` in the column `x_range` from `top` down.
///
/// Each note wants the height it comes with and is pushed down to the end of the one before; one
/// that would push away what comes before it by rank goes below that.
/// Gives the bottom of the last note, so that the scroll area can be made to include it.
pub fn place_notes<T>(
    ui: &mut Ui,
    x_range: egui::Rangef,
    top: f32,
    mut notes: Vec<Placed<T>>,
    mut show: impl FnMut(&mut Ui, T),
) -> f32 {
    notes.sort_by(|a, b| a.wanted.total_cmp(&b.wanted));
    let mut free = top;
    let mut index = 0;
    while !notes.is_empty() {
        let placed = notes.remove(next(ui, &notes, free));
        let y = placed.wanted.max(free);
        let rect = Rect::from_min_max(pos2(x_range.min, y), pos2(x_range.max, TALL));
        let builder = UiBuilder::new()
            .id_salt(("note", index))
            .max_rect(rect)
            .layout(Layout::top_down(Align::Min));
        let mut child = ui.new_child(builder);
        child.set_width(x_range.span());
        show(&mut child, placed.note);
        let tall = child.min_rect().height();
        let key = tall_id(placed.key);
        let before = ui.data_mut(|data| {
            let before = data.get_temp::<f32>(key);
            data.insert_temp(key, tall);
            before
        });
        if before.is_none_or(|before| (before - tall).abs() > 0.5) {
            // who gives way to whom follows from how tall they are
            ui.ctx().request_repaint_after(std::time::Duration::ZERO);
        }
        free = child.min_rect().bottom() + GAP;
        index += 1;
    }
    free
}

/// Where it is kept how tall a note was.
fn tall_id(key: Id) -> Id {
    key.with("tall note")
}

/// Which of `notes`, sorted by height, comes next below `free`.
fn next<T>(ui: &Ui, notes: &[Placed<T>], free: f32) -> usize {
    let mut at = 0;
    while let Some(first) = notes.get(at) {
        let tall = ui.data(|data| data.get_temp::<f32>(tall_id(first.key)));
        let end = first.wanted.max(free) + tall.unwrap_or_default() + GAP;
        let pushed = |other: &Placed<T>| other.rank < first.rank && other.wanted < end;
        match notes.iter().skip(at + 1).position(pushed) {
            Some(later) => at += 1 + later,
            None => break,
        }
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Where notes of 80 points land, by the heights they want and their ranks.
    fn landed(notes: &[(f32, u8, &'static str)]) -> (Vec<(&'static str, f32)>, f32) {
        let ctx = egui::Context::default();
        crate::ui::theme::install(&ctx);
        let mut placed = Vec::new();
        let mut end = 0.0;
        // the second time it is known how tall they are
        for _ in 0..2 {
            let mut output = ctx.run_ui(egui::RawInput::default(), |ui| {
                placed.clear();
                let notes = notes.iter().map(|(wanted, rank, note)| Placed {
                    wanted: *wanted,
                    key: Id::unique(note),
                    rank: *rank,
                    note: *note,
                });
                let column = egui::Rangef::new(0.0, 200.0);
                end = place_notes(ui, column, 0.0, notes.collect(), |ui, note| {
                    placed.push((note, ui.min_rect().top()));
                    ui.allocate_space(egui::vec2(200.0, 80.0));
                });
            });
            output.textures_delta.clear();
        }
        (placed, end)
    }

    #[test]
    fn a_note_is_pushed_below_the_one_before() {
        let (placed, end) = landed(&[(60.0, 1, "b"), (10.0, 1, "a"), (300.0, 1, "c")]);
        assert_eq!(placed, [("a", 10.0), ("b", 98.0), ("c", 300.0)]);
        assert!((end - 388.0).abs() < f32::EPSILON);
    }

    #[test]
    fn a_chart_stands_back_for_what_is_said_of_a_row() {
        let (placed, _) = landed(&[(0.0, 2, "chart"), (40.0, 1, "error"), (60.0, 0, "focus")]);
        assert_eq!(
            placed,
            [("focus", 60.0), ("error", 148.0), ("chart", 236.0)]
        );
        let (placed, _) = landed(&[(0.0, 2, "chart"), (400.0, 1, "error")]);
        assert_eq!(placed, [("chart", 0.0), ("error", 400.0)]);
    }
}
