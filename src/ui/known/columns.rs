//! The columns of the table of what is known: their edges, and words in a cell.

use egui::{Color32, Rect, Ui, pos2, vec2};

use super::super::theme::Type;
use super::PAD;

/// Below this width the columns of unit and census give way.
const NARROW: f32 = 620.0;

/// Left and right edges of the columns, in points from the left of the table.
pub(super) struct Columns {
    pub(super) width: f32,
    pub(super) narrow: bool,
    decision: f32,
}

impl Columns {
    const UNIT: f32 = 58.0;
    const YEAR: f32 = 50.0;
    const NUMBER: f32 = 76.0;
    const CENSUS: f32 = 88.0;

    pub(super) fn new(ui: &Ui, words: [&str; 2]) -> Self {
        let width = ui.available_width();
        let wide = |words: &str| {
            let job = Type::Small.job(words, Color32::PLACEHOLDER, f32::INFINITY);
            ui.painter().layout_job(job).size().x + 20.0
        };
        let decision = words.map(wide).iter().sum::<f32>() + PAD;
        Self {
            width,
            narrow: width < NARROW,
            decision: decision.max(130.0),
        }
    }

    /// Edges of name, unit, year, pack, plan, census and decision; unit and census may have none.
    fn edges(&self) -> [(f32, f32); 7] {
        let (unit, census) = if self.narrow {
            (0.0, 0.0)
        } else {
            (Self::UNIT, Self::CENSUS)
        };
        let rest = unit + Self::YEAR + 2.0 * Self::NUMBER + census + self.decision;
        let name = (self.width - rest).max(120.0);
        let widths = [
            name,
            unit,
            Self::YEAR,
            Self::NUMBER,
            Self::NUMBER,
            census,
            self.decision,
        ];
        let mut x = 0.0;
        widths.map(|width| {
            let left = x;
            x += width;
            (left, x)
        })
    }

    pub(super) fn cell(&self, row: Rect, column: usize) -> Rect {
        let (left, right) = self.edges().get(column).copied().unwrap_or_default();
        Rect::from_min_max(
            pos2(row.left() + left, row.top()),
            pos2(row.left() + right, row.bottom()),
        )
    }

    /// Words in a cell, numbers at its right.
    pub(super) fn words(
        &self,
        ui: &Ui,
        row: Rect,
        column: usize,
        words: &str,
        look: (Type, Color32),
    ) {
        let cell = self.cell(row, column).shrink2(vec2(PAD, 0.0));
        if cell.width() <= 0.0 || words.is_empty() {
            return;
        }
        let right = (2..=4).contains(&column);
        let set = |step: Type, rows: usize| {
            let mut job = step.job(words, look.1, cell.width());
            job.wrap.max_rows = rows;
            job.wrap.break_anywhere = rows == 1;
            ui.painter().layout_job(job)
        };
        let mut galley = set(look.0, 1);
        if !right && galley.elided {
            // long words take two smaller lines
            let step = if column == 0 {
                Type::Small
            } else {
                Type::Micro
            };
            galley = set(step, 2);
        }
        let x = if right {
            cell.right() - galley.size().x
        } else {
            cell.left()
        };
        let y = cell.center().y - galley.size().y / 2.0;
        ui.painter().galley(pos2(x, y), galley, look.1);
    }
}
