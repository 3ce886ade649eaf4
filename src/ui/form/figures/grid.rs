//! The geometry of a table of figures: its columns, their widths and its head.

use egui::{Align, Rect, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::super::super::{
    cx::{Cx, claim},
    theme::{Tokens, Type, size},
};
use super::{entry::Entries, source};
use crate::{
    base::{Quantity, Year},
    field::FieldPath,
    model::{Basis, FigureRow, Plan},
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
    /// Lowest row, in points.
    pub row: f32,
    /// Width that it would like to have, in points.
    needs: f32,
    /// How far the columns are scrolled to the left below the names, in points.
    aside: f32,
}

/// Width of a digit in a cell, in points: all digits of Lato are the same.
const DIGIT: f32 = 8.2;
/// Width of a space, a comma or a sign in a cell, in points.
const SIGN: f32 = 4.0;
/// Narrowest and widest cell, in points.
const CELL: (f32, f32) = (66.0, 140.0);
/// Narrowest and widest column of names, in points.
const LABEL: (f32, f32) = (210.0, 360.0);
/// Widest column of sources while names could use its room, in points.
const SOURCE: f32 = 240.0;
/// Height of a row with a source in two lines, in points.
const TALLER: f32 = 36.0;
/// Height of the line of words in the head below the years, in points.
const WORD: f32 = 16.0;

impl Grid {
    /// The columns of the diagnosis, and every other year of which one of `entries` says
    /// something, in the plan or in a text that was not taken: neither is ever out of reach. No number is wider than its cell; what
    /// is wider than `width` altogether scrolls below the names.
    pub fn of(cx: &Cx<'_>, plan: &Plan, ui: &Ui, entries: &Entries, width: f32) -> Self {
        let rows = || entries.groups.iter().flat_map(|group| &group.entries);
        let known = || rows().filter_map(|entry| plan.figures.row(entry.path.row?));
        let columns = heads(cx, known(), rows().map(|entry| entry.path));
        let cell = known()
            .flat_map(|row| [&row.counted, &row.expected])
            .flat_map(|figures| figures.0.values())
            .map(|quantity| cell_width(*quantity))
            .fold(CELL.0, f32::max)
            .min(CELL.1);
        let unit = rows()
            .flat_map(|entry| entry.unit.split(' '))
            .map(|word| {
                let job = Type::Micro.job(word, egui::Color32::PLACEHOLDER, f32::INFINITY);
                ui.painter().layout_job(job).size().x
            })
            .fold(36.0, f32::max)
            .min(72.0)
            .ceil()
            + 8.0;
        let least = least_source(columns.len());
        let cells = cell * columns.len() as f32;
        // names, which go on in a second line, leave the sources what they need
        let wanted = known()
            .map(|row| source::width(cx, ui, row))
            .fold(least, f32::max);
        let needs = LABEL.0 + unit + cells + wanted.min(SOURCE);
        let source = (width - unit - cells - LABEL.0).clamp(least, wanted.min(SOURCE));
        let label = (width - unit - source - cells).clamp(LABEL.0, LABEL.1);
        // a wide sheet gives its room to the sources, so that names and figures stay together
        let source = (width - label - unit - cells).max(source);
        Self {
            label,
            unit,
            cell,
            source,
            columns,
            // a source that does not fit has a second line
            row: if wanted > source { TALLER } else { size::ROW },
            needs,
            aside: 0.0,
        }
    }

    /// Asks for the room of the margin where the columns have none beside it, for as long as the
    /// table is in sight.
    pub fn claim(&self, cx: &Cx<'_>, ui: &Ui) {
        claim(ui.ctx(), self.needs);
        if cx.cut.margin.is_some() && self.needs > ui.available_width() {
            ui.ctx()
                .request_discard("a table of figures takes the room of the margin");
        }
    }

    /// The grid in an area that is scrolled sideways: the names stay.
    pub fn scrolled(mut self, ui: &Ui) -> Self {
        self.aside = (ui.clip_rect().left() - ui.cursor().left()).max(0.0);
        self
    }

    /// Where the names of a row stand that lies in `rect`.
    pub fn names(&self, rect: Rect) -> Rect {
        let left = rect.left() + self.aside;
        Rect::from_min_max(
            pos2(left, rect.top()),
            pos2(left + self.label, rect.bottom()),
        )
    }

    /// Covers what is scrolled below the names of a row, and takes no press there.
    pub fn cover(&self, ui: &Ui, rect: Rect, color: egui::Color32) {
        if self.aside <= 0.0 {
            return;
        }
        let names = self.names(rect);
        ui.painter().rect_filled(names, 0, color);
        ui.painter().vline(
            names.right() - 0.5,
            names.y_range(),
            Stroke::new(1.0, Tokens::of(ui).line),
        );
        let id = ui.unique_id().with(("names", rect.top() as i32));
        ui.interact(names, id, Sense::CLICK);
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

/// Narrowest column of sources beside so many columns of figures, in points.
fn least_source(columns: usize) -> f32 {
    if columns > 4 { 84.0 } else { 112.0 }
}

/// Width that a cell needs for `quantity`, in points.
fn cell_width(quantity: Quantity) -> f32 {
    let Some(number) = quantity.number() else {
        return 0.0;
    };
    let size = number.to_f64().abs().max(1.0);
    let digits = size.log10().floor() as f32 + 1.0;
    let places = number.places() as f32;
    let mut signs = ((digits - 1.0) / 3.0).floor();
    signs += f32::from(number.is_negative()) * 2.0 + f32::from(places > 0.0);
    // the room of the frame on both sides, and the cursor
    ((digits + places) * DIGIT + signs * SIGN + 22.0).ceil()
}

/// The years to show, counted ones first, each in the order of time.
fn heads<'r>(
    cx: &Cx<'_>,
    rows: impl Iterator<Item = &'r FigureRow>,
    paths: impl Iterator<Item = FieldPath>,
) -> Vec<Head> {
    let mut years: std::collections::BTreeMap<(Basis, Year), Option<Column>> =
        std::collections::BTreeMap::new();
    for (column, year) in cx.projection.columns.present() {
        years.insert((column.basis(), year), Some(column));
    }
    for row in rows {
        for basis in [Basis::Counted, Basis::Expected] {
            for year in row.of(basis).0.keys() {
                years.entry((basis, *year)).or_default();
            }
        }
    }
    for path in paths {
        for basis in [Basis::Counted, Basis::Expected] {
            for year in cx.unread.years_of(path.sibling(basis.field())) {
                years.entry((basis, year)).or_default();
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

/// Takes the room of the head; it is painted last, over the rows that scroll away below it.
pub fn head_room(ui: &mut Ui, grid: &Grid) -> Rect {
    let tallest = words_of(ui, grid)
        .iter()
        .map(|[_, word]| word.size().y)
        .fold(WORD, f32::max);
    ui.allocate_space(vec2(grid.width(), tallest + 26.0)).1
}

/// The years and what they are, as they are set in the head.
fn words_of(ui: &Ui, grid: &Grid) -> Vec<[std::sync::Arc<egui::Galley>; 2]> {
    let tokens = Tokens::of(ui);
    let right = |step: Type, words: &str| {
        let mut job = step.job(words, tokens.ink2, grid.cell - 6.0);
        job.halign = Align::RIGHT;
        ui.painter().layout_job(job)
    };
    let heads = grid.columns.iter();
    heads
        .map(|head| {
            [
                right(Type::SmallBold, &head.year.to_string()),
                right(Type::Micro, &head.word),
            ]
        })
        .collect()
}

/// Tells the head, in the room that was taken for it, before the rows: it is read in this order.
pub fn head_told(cx: &Cx<'_>, ui: &Ui, grid: &Grid, room: Rect) {
    let years = grid.columns.iter();
    let years = years.map(|head| format!("{} {}", head.year, head.word));
    let [row, unit, source] = head_words(cx);
    let heads: Vec<String> = [row, unit]
        .into_iter()
        .chain(years)
        .chain([source])
        .collect();
    let response = ui.interact(room, ui.unique_id().with("head told"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, heads.join(", ")));
}

/// Words over the names, the units and the sources.
fn head_words(cx: &Cx<'_>) -> [String; 3] {
    ["ui-figures-row", "ui-figures-unit", "ui-figures-source"].map(|key| cx.msg(key))
}

/// The head of the table, in the room that was taken for it or, where that is scrolled out of
/// `seen`, at its top while any of the rows down to `bottom` is seen.
pub fn head_ui(cx: &Cx<'_>, ui: &Ui, grid: &Grid, room: Rect, (seen, bottom): (Rect, f32)) {
    let tokens = Tokens::of(ui);
    let lowest = (bottom - room.height() - size::ROW).max(room.top());
    let top = seen.top().clamp(room.top(), lowest);
    let rect = room.translate(vec2(0.0, top - room.top()));
    ui.interact(rect, ui.unique_id().with("head"), Sense::CLICK);
    let [row, unit, source] = head_words(cx);
    ui.painter().rect_filled(rect, 0, tokens.sheet);
    grid.zebra(ui, rect);
    let baseline = rect.bottom() - 6.0;
    let put = |x: f32, words: &str| {
        let galley =
            ui.painter()
                .layout_job(Type::SmallBold.job(words, tokens.ink2, f32::INFINITY));
        ui.painter()
            .galley(pos2(x, baseline - galley.size().y), galley, tokens.ink2);
    };
    put(rect.left() + grid.label, &unit);
    put(rect.right() - grid.source + 8.0, &source);
    for (index, [year, word]) in words_of(ui, grid).into_iter().enumerate() {
        let right = grid.cell_x(rect.left(), index) + grid.cell - 8.0;
        let top = baseline - word.size().y;
        ui.painter().galley(pos2(right, top), word, tokens.ink2);
        ui.painter()
            .galley(pos2(right, top - year.size().y + 2.0), year, tokens.ink2);
    }
    grid.cover(ui, rect, tokens.sheet);
    put(grid.names(rect).left() + 4.0, &row);
    ui.painter().hline(
        rect.x_range(),
        rect.bottom() - 0.5,
        Stroke::new(1.0, tokens.edge),
    );
}
