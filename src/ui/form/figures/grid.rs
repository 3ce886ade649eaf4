//! The geometry of a table of figures: its columns, their widths and its head.

use egui::{Align, Rect, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::super::super::{
    cx::Cx,
    theme::{Tokens, Type},
};
use crate::{
    base::Year,
    field::FieldPath,
    model::{Basis, Plan},
    projection::Column,
};

/// A year of the table.
#[derive(Clone, Debug)]
pub struct Head {
    /// Whether its figures were counted or are expected.
    pub basis: Basis,
    /// The year.
    pub year: Year,
    /// The column of the resource assessment it is, where it is one.
    pub column: Option<Column>,
    /// What stands below the year.
    pub word: String,
}

impl Head {
    /// The cell of `row` in this column.
    pub fn cell(&self, row: FieldPath) -> FieldPath {
        row.sibling(self.basis.field()).cell(self.year)
    }

    fn is_forecast(&self) -> bool {
        self.basis == Basis::Expected
    }
}

/// Columns and their widths.
pub struct Grid {
    pub label: f32,
    unit: f32,
    pub cell: f32,
    pub source: f32,
    pub columns: Vec<Head>,
}

/// Below this width, in points, names, units and sources give room to the years.
const TIGHT: f32 = 705.0;

impl Grid {
    /// The columns of the diagnosis, and every other year of which one of `rows` says something:
    /// what a plan holds is never out of reach.
    pub fn of(cx: &Cx<'_>, plan: &Plan, rows: &[FieldPath], width: f32) -> Self {
        let columns = heads(cx, plan, rows);
        let many = columns.len() > 4;
        let (unit, source) = match (width < TIGHT, many) {
            (true, _) => (60.0, 78.0),
            (false, true) => (72.0, 90.0),
            (false, false) => (72.0, 112.0),
        };
        let least = match (width < 560.0, width < TIGHT, many) {
            (true, _, _) => 150.0,
            (false, true, true) => 184.0,
            (false, false, true) => 210.0,
            (false, _, false) => 250.0,
        };
        let count = columns.len().max(1) as f32;
        let cell = ((width - least - unit - source) / count)
            .clamp(66.0, 84.0)
            .floor();
        // a wide sheet gives its room to the sources, so that names and figures stay together
        let spare = (width - unit - cell * count - 360.0 - source).max(0.0);
        let source = source + spare;
        let label = (width - unit - source - cell * count).max(least);
        Self {
            label,
            unit,
            cell,
            source,
            columns,
        }
    }

    pub fn width(&self) -> f32 {
        self.label + self.unit + self.cell * self.columns.len() as f32 + self.source
    }

    pub fn cell_x(&self, left: f32, index: usize) -> f32 {
        left + self.label + self.unit + self.cell * index as f32
    }

    /// Width of the column of units.
    pub fn unit(&self) -> f32 {
        self.unit
    }

    /// Paints the strips of forecasts behind a row.
    pub fn zebra(&self, ui: &Ui, rect: Rect) {
        let tokens = Tokens::of(ui);
        for (index, head) in self.columns.iter().enumerate() {
            if head.is_forecast() {
                let x = self.cell_x(rect.left(), index);
                let strip =
                    Rect::from_min_max(pos2(x, rect.top()), pos2(x + self.cell, rect.bottom()));
                ui.painter().rect_filled(strip, 0, tokens.zebra);
            }
        }
    }
}

/// The years to show, counted ones first, each in the order of time.
fn heads(cx: &Cx<'_>, plan: &Plan, rows: &[FieldPath]) -> Vec<Head> {
    let mut years: std::collections::BTreeMap<(Basis, Year), Option<Column>> =
        std::collections::BTreeMap::new();
    for (column, year) in cx.projection.columns.present() {
        years.insert((column.basis(), year), Some(column));
    }
    for row in rows {
        let Some(row) = row.row.and_then(|id| plan.figures.row(id)) else {
            continue;
        };
        for basis in [Basis::Counted, Basis::Expected] {
            for year in row.of(basis).0.keys() {
                years.entry((basis, *year)).or_default();
            }
        }
    }
    years
        .into_iter()
        .map(|((basis, year), column)| Head {
            basis,
            year,
            column,
            word: cx.msg(match (column, basis) {
                (Some(column), _) => column.key(),
                (None, Basis::Counted) => "column-other_counted",
                (None, Basis::Expected) => "column-other_expected",
            }),
        })
        .collect()
}

/// The head of the table.
pub fn head_ui(cx: &Cx<'_>, ui: &mut Ui, grid: &Grid) {
    let tokens = Tokens::of(ui);
    let words: Vec<_> = grid
        .columns
        .iter()
        .map(|head| {
            let right = |step: Type, words: &str| {
                let mut job = step.job(words, tokens.ink2, grid.cell - 6.0);
                job.halign = Align::RIGHT;
                ui.painter().layout_job(job)
            };
            (
                right(Type::SmallBold, &head.year.to_string()),
                right(Type::Micro, &head.word),
            )
        })
        .collect();
    let tallest = words
        .iter()
        .map(|(_, word)| word.size().y)
        .fold(16.0, f32::max);
    let (rect, response) =
        ui.allocate_exact_size(vec2(grid.width(), tallest + 26.0), Sense::hover());
    let years = grid.columns.iter();
    let years = years.map(|head| format!("{} {}", head.year, head.word));
    let [row, unit, source] =
        ["ui-figures-row", "ui-figures-unit", "ui-figures-source"].map(|key| cx.msg(key));
    let heads: Vec<String> = [row, unit]
        .into_iter()
        .chain(years)
        .chain([source])
        .collect();
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, heads.join(", ")));
    grid.zebra(ui, rect);
    let baseline = rect.bottom() - 6.0;
    let put = |ui: &Ui, x: f32, words: &str| {
        let galley =
            ui.painter()
                .layout_job(Type::SmallBold.job(words, tokens.ink2, f32::INFINITY));
        ui.painter()
            .galley(pos2(x, baseline - galley.size().y), galley, tokens.ink2);
    };
    put(ui, rect.left() + 4.0, &cx.msg("ui-figures-row"));
    put(ui, rect.left() + grid.label, &cx.msg("ui-figures-unit"));
    put(
        ui,
        rect.right() - grid.source + 8.0,
        &cx.msg("ui-figures-source"),
    );
    for (index, (year, word)) in words.into_iter().enumerate() {
        let right = grid.cell_x(rect.left(), index) + grid.cell - 8.0;
        let top = baseline - word.size().y;
        ui.painter().galley(pos2(right, top), word, tokens.ink2);
        ui.painter()
            .galley(pos2(right, top - year.size().y + 2.0), year, tokens.ink2);
    }
    ui.painter().hline(
        rect.x_range(),
        rect.bottom() - 0.5,
        Stroke::new(1.0, tokens.edge),
    );
}
