//! A table that is read, not typed in: a head that stays in sight, rows, sums.
//!
//! For a screen reader it is a table with rows and cells, each cell named with its value, row and
//! column. All cells are one stop of Tab with arrows inside; one that leads somewhere is followed
//! by Enter or a click. Only rows in sight are drawn. Words come from the caller.

use std::sync::Arc;

use egui::{Align, Color32, Galley, Id, Rect, Role, Sense, Stroke, Ui, pos2, vec2};

use super::apart::apart;
use super::{GRADE, Stop, Walk, fill, focus_ring, grade_colors, grade_shape, sideways, tip};
use crate::ui::{
    icons::{self, Icon},
    theme::{Tokens, Type, radius, size},
};
use crate::views::Grade;

/// Room between the edge of a cell and its words, in points.
const PAD: f32 = 8.0;
/// Height of the head, in points.
const HEAD: f32 = 42.0;
/// Height of a row with a second line, in points.
const TALL: f32 = 42.0;
/// Height of a single line beside words that are read whole, in points.
const PROSE_LINE: f32 = 30.0;
/// Room of the swatch of a series before its name, in points.
const SWATCH: f32 = 19.0;
/// Room of the sign before a computed row, in points.
const SIGN: f32 = 26.0;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnLook {
    /// Words; such columns share the width that is left.
    Words,
    /// Words that are read whole, in as many lines as they take.
    Prose,
    /// A word or two.
    Short,
    /// Numbers, right-aligned.
    Number,
    /// Numbers on a tint: years after the plan or the data.
    Forecast,
    /// A link that opens what there is to say of a row.
    More,
}

impl ColumnLook {
    fn is_number(self) -> bool {
        matches!(self, Self::Number | Self::Forecast)
    }
}

/// A column of a [`Grid`].
#[derive(Clone, Debug)]
pub struct GridColumn {
    /// Word over it.
    pub head: String,
    /// What it holds.
    pub look: ColumnLook,
}

/// What a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowLook {
    /// The title of the rows below, in its first cell.
    Title,
    /// Data.
    Plain,
    /// A part of a row above.
    Part,
    /// Computed.
    Computed,
    /// What is missing.
    Gap,
    /// A sum.
    Sum,
}

/// A row of a [`Grid`], with a cell for every column.
#[derive(Clone, Debug)]
pub struct GridRow {
    /// What it is.
    pub look: RowLook,
    /// The series of a chart that it shows, counted from zero; a square of its colour leads it.
    pub series: Option<usize>,
    /// The cells; a title has one.
    pub cells: Vec<GridCell>,
    /// What is said of it, and whether that is open below it.
    pub about: Option<(String, bool)>,
}

/// A cell of a [`Grid`].
#[derive(Clone, Debug, Default)]
pub struct GridCell {
    /// What is painted.
    pub shown: String,
    /// What is painted below it, smaller.
    pub below: String,
    /// What a screen reader says: value with unit, row and column.
    pub spoken: String,
    /// Columns after its own that its words run over.
    pub over: usize,
    /// Whether it leads somewhere.
    pub leads: bool,
    /// Whether it is framed as a warning.
    pub tagged: bool,
    /// The level whose shape leads it.
    pub grade: Option<Grade>,
}

/// A table that is read.
pub struct Grid<'a> {
    /// What a screen reader calls the table.
    pub name: &'a str,
    /// The columns.
    pub columns: &'a [GridColumn],
    /// The rows, titles among them.
    pub rows: &'a [GridRow],
    /// Left and right edge of each column, in points from the left, where it has to agree with
    /// something above it.
    pub edges: Option<&'a [(f32, f32)]>,
    /// What the heads are.
    pub heads: Heads,
}

/// What the heads of a grid are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Heads {
    /// Names of the columns.
    #[default]
    Names,
    /// Those after the first are what is chosen from; the chosen one, counted from zero.
    Choice(Option<usize>),
}

/// What was pressed in a [`Grid`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pressed {
    /// A cell that leads somewhere: its row and column.
    Cell(usize, usize),
    /// One of the heads that are chosen from, counted from zero.
    Head(usize),
}

impl Grid<'_> {
    fn is_more(&self, column: usize) -> bool {
        let column = self.columns.get(column);
        column.is_some_and(|column| column.look == ColumnLook::More)
    }

    fn is_prose(&self, column: usize) -> bool {
        let column = self.columns.get(column);
        column.is_some_and(|column| column.look == ColumnLook::Prose)
    }
}

/// Left and right edge of each column, in points from the left.
struct Widths {
    edges: Vec<(f32, f32)>,
    /// Height of the head.
    head: f32,
}

impl Widths {
    fn of(ui: &Ui, grid: &Grid<'_>, available: f32) -> Self {
        let edges = match grid.edges {
            Some(edges) => edges.to_vec(),
            None => Self::edges_of(grid, available),
        };
        let lays = grid.heads == Heads::Names;
        let heads = grid.columns.iter().zip(&edges).filter(|_| lays);
        let heads = heads
            .map(|(column, (left, right))| head_words(ui, column, right - left).size().y + 12.0);
        let head = heads.fold(HEAD, f32::max);
        Self { edges, head }
    }

    fn edges_of(grid: &Grid<'_>, available: f32) -> Vec<(f32, f32)> {
        const DIGIT: f32 = 7.4;
        let longest = |at: usize| {
            let cells = grid.rows.iter().filter(|row| row.look != RowLook::Title);
            let cells = cells.filter_map(|row| row.cells.get(at));
            let cells = cells.filter(|cell| cell.over == 0);
            let chars = cells.map(|cell| cell.shown.chars().count());
            chars.max().unwrap_or_default()
        };
        let graded = |at: usize| {
            let mut cells = grid.rows.iter().filter_map(|row| row.cells.get(at));
            cells.any(|cell| cell.grade.is_some())
        };
        let fixed = |longest_short: f32| -> Vec<Option<f32>> {
            let of = |(at, column): (usize, &GridColumn)| {
                let words = column.head.split(' ').map(|word| word.chars().count());
                let head = words.max().unwrap_or_default();
                let chars = longest(at).max(head) as f32;
                match column.look {
                    ColumnLook::Words | ColumnLook::Prose => None,
                    ColumnLook::Short | ColumnLook::More => {
                        let shape = if graded(at) { GRADE + 6.0 } else { 0.0 };
                        let wanted = chars * 6.6 + shape + 2.0 * PAD + 8.0;
                        Some(wanted.clamp(48.0, longest_short))
                    }
                    ColumnLook::Number | ColumnLook::Forecast => {
                        Some((chars * DIGIT + 2.0 * PAD).clamp(64.0, 170.0))
                    }
                }
            };
            grid.columns.iter().enumerate().map(of).collect()
        };
        let each_of = |fixed: &[Option<f32>]| {
            let taken: f32 = fixed.iter().flatten().sum();
            let open = fixed.iter().filter(|width| width.is_none()).count().max(1);
            (available - taken) / open as f32
        };
        // a short word is seen whole where words in lines have room enough beside it
        let wide = fixed(2.0 * SHORT);
        let fixed = if each_of(&wide) >= 2.0 * WORDS {
            wide
        } else {
            fixed(SHORT)
        };
        // words go on in a second line before numbers leave the window
        let each = each_of(&fixed).max(WORDS);
        let mut x = 0.0;
        let edges = fixed.into_iter().map(|width| {
            let left = x;
            x += width.unwrap_or(each);
            (left, x)
        });
        edges.collect()
    }

    fn total(&self) -> f32 {
        self.edges.last().map_or(0.0, |(_, right)| *right)
    }

    fn cell(&self, column: usize, row: Rect) -> Rect {
        let (left, right) = self.edges.get(column).copied().unwrap_or_default();
        let x = row.left();
        Rect::from_min_max(pos2(x + left, row.top()), pos2(x + right, row.bottom()))
    }
}

/// Widest column of words that stay in one line while others have little room, in points.
const SHORT: f32 = 160.0;
/// Least width of a column of words in lines, in points.
const WORDS: f32 = 150.0;

/// Lines that words of a cell may take; what is longer is cut.
const LINES: usize = 5;

/// The words over a column `width` points wide, in up to four lines.
fn head_words(ui: &Ui, column: &GridColumn, width: f32) -> Arc<Galley> {
    let right = column.look.is_number();
    // a word over a number may begin at the very edge; it is never broken
    let room = width - if right { PAD } else { 2.0 * PAD };
    let mut job = Type::SmallBold.job(&column.head, Tokens::of(ui).ink2, room);
    if right {
        job.halign = Align::RIGHT;
    }
    job.wrap.max_rows = 4;
    ui.painter().layout_job(job)
}

/// Height that the words of a row's cells need where they take more than one line, in points.
fn tallest(ui: &Ui, grid: &Grid<'_>, widths: &Widths, row: &GridRow) -> f32 {
    /// No character is wider, in points: words that fit so are not laid out to be measured.
    const WIDE: f32 = 14.0;
    // a title runs over the whole row in one line
    let titled = row.look == RowLook::Title;
    let cells = row.cells.iter().enumerate().filter(|(at, cell)| {
        let column = grid.columns.get(*at);
        let words = column.is_some_and(|column| column.look == ColumnLook::Words);
        words && cell.over == 0 && !cell.tagged && !titled
    });
    let heights = cells.map(|(at, cell)| {
        let (left, right) = widths.edges.get(at).copied().unwrap_or_default();
        let sign = at == 0 && row.series.is_some();
        let room = right - left - 2.0 * PAD - if sign { SWATCH } else { 0.0 };
        let longer = cell.shown.chars().count().max(cell.below.chars().count());
        if longer as f32 * WIDE < room {
            return 0.0;
        }
        if !cell.below.is_empty() {
            let step = (Type::Table, Color32::PLACEHOLDER);
            let [above, below] = two(ui, cell, step, room);
            return above.size().y + below.size().y + 8.0;
        }
        let galley = wrapped(ui, &cell.shown, Type::Table, Color32::PLACEHOLDER, room);
        match galley.rows.len() {
            0 | 1 => 0.0,
            _ => galley.size().y + 8.0,
        }
    });
    heights.fold(0.0, f32::max)
}

/// Words of a cell and what stands below them, each in as many lines as it may take.
fn two(ui: &Ui, cell: &GridCell, (step, color): (Type, Color32), room: f32) -> [Arc<Galley>; 2] {
    let below = Tokens::of(ui).ink2;
    [
        wrapped(ui, &cell.shown, step, color, room),
        wrapped(ui, &cell.below, Type::Micro, below, room),
    ]
}

fn wrapped(ui: &Ui, words: &str, step: Type, color: Color32, width: f32) -> Arc<Galley> {
    let mut job = step.job(words, color, width);
    job.wrap.max_rows = LINES;
    ui.painter().layout_job(job)
}

/// Where each row begins and ends, in points below the head, and where what is said of it begins.
fn heights(ui: &Ui, grid: &Grid<'_>, widths: &Widths) -> Vec<(f32, f32, f32)> {
    let mut top = 0.0;
    let rows = grid.rows.iter().map(|row| {
        let tall = row.cells.iter().any(|cell| !cell.below.is_empty());
        let least = match row.look {
            _ if tall => TALL,
            RowLook::Title | RowLook::Sum | RowLook::Computed => size::ROW,
            RowLook::Plain | RowLook::Part | RowLook::Gap => size::TARGET,
        };
        // names of what is computed are long: they are few, and never cut
        let own = match (row.look, row.cells.first()) {
            (RowLook::Computed, Some(cell)) => {
                let (left, right) = widths.edges.first().copied().unwrap_or_default();
                let (name, below) = named(ui, cell, right - left - SIGN - PAD);
                (name.size().y + below.map_or(0.0, |below| below.size().y) + 8.0).max(least)
            }
            _ => least.max(tallest(ui, grid, widths, row)),
        };
        let prose = row.cells.iter().enumerate().filter_map(|(at, cell)| {
            let (left, right) = widths.edges.get(at).copied().unwrap_or_default();
            grid.is_prose(at)
                .then(|| named(ui, cell, right - left - 2.0 * PAD).0.size().y + 12.0)
        });
        let own = prose.fold(own, f32::max);
        let more = match &row.about {
            Some((about, true)) => said(ui, about, widths).size().y + 12.0,
            _ => 0.0,
        };
        let begin = top;
        top += own + more;
        (begin, begin + own, top)
    });
    rows.collect()
}

/// Name of a computed row and what stands below it, in as many lines as they take.
fn named(ui: &Ui, cell: &GridCell, room: f32) -> (Arc<Galley>, Option<Arc<Galley>>) {
    let tokens = Tokens::of(ui);
    let name = Type::Table.job(&cell.shown, tokens.ink, room);
    let below = Type::Micro.job(&cell.below, tokens.ink2, room);
    let lay = |job| ui.painter().layout_job(job);
    (lay(name), (!cell.below.is_empty()).then(|| lay(below)))
}

/// What is said of a row.
fn said(ui: &Ui, about: &str, widths: &Widths) -> Arc<Galley> {
    let job = Type::Small.job(about, Tokens::of(ui).ink2, widths.total() - SIGN - PAD);
    ui.painter().layout_job(job)
}

/// The places of heads that are chosen from, for whoever looks after their focus.
pub fn head_id(id: Id) -> Id {
    id.with("heads")
}

/// Paints `grid` and gives what was pressed.
pub fn grid_ui(ui: &mut Ui, id: Id, grid: &Grid<'_>) -> Option<Pressed> {
    let clip = ui.clip_rect();
    sideways(ui, id.with("area"), |ui| {
        let widths = Widths::of(ui, grid, ui.available_width());
        let width = widths.total().max(ui.available_width());
        let builder = apart(ui, id)
            .accessibility_role(Role::Table)
            .accessibility_label(grid.name);
        ui.scope_builder(builder, |ui| {
            ui.set_width(width);
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
                node.set_row_count(grid.rows.len() + 1);
                node.set_column_count(grid.columns.len());
            });
            let tops = heights(ui, grid, &widths);
            let rows = tops.last().map_or(0.0, |(_, _, bottom)| *bottom);
            let (_, all) = ui.allocate_space(vec2(width, widths.head + rows));
            // read before the rows, and painted over those that scroll away below it
            let heads = apart(ui, "head").accessibility_role(Role::Row);
            let heads = ui.new_child(heads.max_rect(all));
            let followed = rows_ui(ui, id, grid, (&widths, &tops), all);
            let top = all
                .top()
                .max(clip.top())
                .min((all.bottom() - widths.head - size::ROW).max(all.top()));
            let head = Rect::from_min_size(pos2(all.left(), top), vec2(width, widths.head));
            let followed = followed.map(|(row, column)| Pressed::Cell(row, column));
            head_ui(&heads, id, grid, &widths, head).or(followed)
        })
        .inner
    })
}

fn head_ui(ui: &Ui, id: Id, grid: &Grid<'_>, widths: &Widths, rect: Rect) -> Option<Pressed> {
    let tokens = Tokens::of(ui);
    ui.painter().rect_filled(rect, 0, tokens.sheet);
    let mut pressed = None;
    let choice = match grid.heads {
        Heads::Names => None,
        Heads::Choice(chosen) => {
            let count = grid.columns.len().saturating_sub(1);
            let first = chosen.unwrap_or_default();
            let stop = Stop::of(ui, head_id(id), Walk::Ring, count, first);
            Some((chosen, stop))
        }
    };
    for (index, column) in grid.columns.iter().enumerate() {
        let cell = widths.cell(index, rect);
        if let (Some((chosen, stop)), Some(option)) = (&choice, index.checked_sub(1)) {
            let on = *chosen == Some(option);
            if choice_ui(ui, (stop, option, on), &column.head, cell) {
                pressed = Some(Pressed::Head(option));
            }
            continue;
        }
        let right = column.look.is_number();
        if column.look == ColumnLook::Forecast {
            ui.painter().rect_filled(cell, 0, tokens.zebra);
        }
        let galley = head_words(ui, column, cell.width());
        let x = if right {
            cell.right() - PAD
        } else {
            cell.left() + PAD
        };
        let y = cell.bottom() - 6.0 - galley.size().y;
        ui.painter().galley(pos2(x, y), galley, tokens.ink2);
        let response = ui.interact(cell, ui.unique_id().with(index), Sense::hover());
        response.widget_info(|| egui::WidgetInfo::labeled(Role::ColumnHeader, true, &column.head));
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_row_index(0);
            node.set_column_index(index);
        });
    }
    ui.painter().hline(
        rect.x_range(),
        rect.bottom() - 0.5,
        Stroke::new(1.0, tokens.edge),
    );
    let walked = choice.and_then(|(_, stop)| stop.walk(ui));
    pressed.or(walked.map(Pressed::Head))
}

/// A head that is chosen: a radio and its word.
fn choice_ui(ui: &Ui, (stop, option, on): (&Stop, usize, bool), words: &str, cell: Rect) -> bool {
    let tokens = Tokens::of(ui);
    let response = stop.place(ui, option, cell);
    response.widget_info(|| egui::WidgetInfo::selected(Role::RadioButton, true, on, words));
    if response.hovered() {
        ui.painter()
            .rect_filled(cell.shrink(2.0), radius::TAG, tokens.accent_tint);
    }
    let spot = pos2(cell.left() + PAD + 9.0, cell.center().y);
    let ring = Stroke::new(1.5, if on { tokens.accent } else { tokens.edge });
    ui.painter().circle(spot, 9.0, tokens.raised, ring);
    if on {
        ui.painter().circle_filled(spot, 5.0, tokens.accent);
    }
    let room = cell.right() - spot.x - 18.0;
    let lay = |step: Type, rows: usize| {
        let mut job = step.job(words, tokens.ink, room);
        job.wrap.max_rows = rows;
        ui.painter().layout_job(job)
    };
    let mut galley = lay(Type::Heading, 1);
    if galley.elided {
        // a narrow column holds two smaller lines
        galley = lay(Type::TableBold, 2);
    }
    let at = pos2(spot.x + 18.0, cell.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, tokens.ink);
    if response.has_focus() {
        focus_ring(ui, cell.shrink(3.0), radius::TAG);
    }
    response
        .on_hover_cursor(egui::CursorIcon::PointingHand)
        .clicked()
}

fn rows_ui(
    ui: &mut Ui,
    id: Id,
    grid: &Grid<'_>,
    (widths, tops): (&Widths, &[(f32, f32, f32)]),
    all: Rect,
) -> Option<(usize, usize)> {
    let columns = grid.columns.len().max(1);
    // titles are no place for the focus
    let walked: Vec<usize> = (0..grid.rows.len())
        .filter(|at| {
            grid.rows
                .get(*at)
                .is_some_and(|row| row.look != RowLook::Title)
        })
        .collect();
    let walk = Walk::Grid(columns);
    let stop = Stop::of(ui, id, walk, walked.len() * columns, 0);
    let seen = ui.clip_rect();
    let mut followed = None;
    let mut line = 0;
    for (index, (row, (top, own, bottom))) in grid.rows.iter().zip(tops).enumerate() {
        let top = all.top() + widths.head + top;
        let height = |to: &f32| vec2(all.width(), all.top() + widths.head + to - top);
        let whole = Rect::from_min_size(pos2(all.left(), top), height(bottom));
        let rect = Rect::from_min_size(pos2(all.left(), top), height(own));
        let first = (row.look != RowLook::Title).then_some(line * columns);
        line += usize::from(first.is_some());
        let has_stop = first.is_some_and(|first| (first..first + columns).contains(&stop.index));
        if !whole.intersects(seen) && !has_stop {
            continue;
        }
        let builder = apart(ui, ("row", index))
            .max_rect(whole)
            .accessibility_role(Role::Row);
        let ui = &ui.new_child(builder);
        ui.ctx()
            .accesskit_node_builder(ui.unique_id(), |node| node.set_row_index(index + 1));
        row_back_ui(ui, grid, widths, row, rect);
        about_ui(ui, row, widths, rect);
        for (column, cell) in row.cells.iter().enumerate() {
            let place = widths.cell(column, rect);
            let Some(first) = first else {
                title_ui(ui, cell, rect);
                break;
            };
            let response = stop.place(ui, first + column, place);
            let role = if column == 0 {
                Role::RowHeader
            } else {
                Role::Cell
            };
            response.widget_info(|| egui::WidgetInfo::labeled(role, true, &cell.spoken));
            ui.ctx().accesskit_node_builder(response.id, |node| {
                node.set_row_index(index + 1);
                node.set_column_index(column);
                if let Some((about, open)) = &row.about {
                    if grid.is_more(column) {
                        node.set_expanded(*open);
                    }
                    if column == 0 || grid.is_more(column) {
                        node.set_description(about.as_str());
                    }
                }
            });
            if cell.leads && response.hovered() {
                ui.painter().rect_filled(
                    place.shrink(1.0),
                    radius::TAG,
                    Tokens::of(ui).accent_tint,
                );
            }
            let room = place.union(widths.cell(column + cell.over, rect));
            cell_ui(ui, grid, row, column, room);
            if response.has_focus() {
                focus_ring(ui, place.shrink(3.0), 0);
            }
            // what may be cut off is shown whole under the pointer
            let wraps = row.look == RowLook::Computed && column == 0 || grid.is_prose(column);
            let cut = !wraps && cell.shown.chars().count() as f32 * 6.0 > room.width();
            let response = if cut {
                tip(response, &cell.shown)
            } else {
                response
            };
            if cell.leads {
                let response = response.on_hover_cursor(egui::CursorIcon::PointingHand);
                if response.clicked() {
                    followed = Some((index, column));
                }
            }
        }
        ui.painter().hline(
            rect.x_range(),
            whole.bottom() - 0.5,
            Stroke::new(1.0, Tokens::of(ui).line),
        );
    }
    stop.walk(ui);
    followed
}

/// What is said of a row, below it where that is open.
fn about_ui(ui: &Ui, row: &GridRow, widths: &Widths, rect: Rect) {
    if let Some((about, true)) = &row.about {
        let galley = said(ui, about, widths);
        let at = pos2(rect.left() + SIGN, rect.bottom() + 4.0);
        ui.painter().galley(at, galley, Tokens::of(ui).ink2);
    }
}

fn row_back_ui(ui: &Ui, grid: &Grid<'_>, widths: &Widths, row: &GridRow, rect: Rect) {
    let tokens = Tokens::of(ui);
    match row.look {
        RowLook::Gap => {
            ui.painter().rect_filled(rect, 0, tokens.warning_tint);
        }
        RowLook::Title => {}
        RowLook::Computed => {
            ui.painter().rect_filled(rect, 0, tokens.accent_tint);
            let center = pos2(rect.left() + 14.0, rect.center().y);
            let sign = Rect::from_center_size(center, vec2(14.0, 14.0));
            let (ink, ground) = (tokens.accent, tokens.accent_tint);
            icons::paint(ui.painter(), sign, Icon::Function, ink, ground);
        }
        RowLook::Plain | RowLook::Part | RowLook::Sum => {
            for (index, column) in grid.columns.iter().enumerate() {
                if column.look == ColumnLook::Forecast {
                    let cell = widths.cell(index, rect);
                    ui.painter().rect_filled(cell, 0, tokens.zebra);
                }
            }
        }
    }
    if let Some(series) = row.series {
        let center = pos2(rect.left() + PAD + 6.0, rect.center().y);
        let square = Rect::from_center_size(center, vec2(11.0, 11.0));
        fill(ui, square, Some(series), tokens);
    }
}

fn title_ui(ui: &Ui, cell: &GridCell, rect: Rect) {
    let tokens = Tokens::of(ui);
    let response = ui.interact(rect, ui.unique_id().with("title"), Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(Role::RowHeader, true, &cell.spoken));
    let room = rect.shrink2(vec2(PAD, 0.0));
    line_ui(ui, room, &cell.shown, Type::SmallBold, tokens.ink2, false);
}

/// One line of words in `room`, cut with an ellipsis where it does not fit.
fn line_ui(ui: &Ui, room: Rect, words: &str, step: Type, color: Color32, right: bool) -> Rect {
    let mut job = step.job(words, color, room.width());
    job.wrap.max_rows = 1;
    job.wrap.break_anywhere = true;
    let galley = ui.painter().layout_job(job);
    let size = galley.size();
    let x = if right {
        room.right() - size.x
    } else {
        room.left()
    };
    let at = pos2(x, room.center().y - size.y / 2.0);
    ui.painter().galley(at, galley, color);
    Rect::from_min_size(at, size)
}

fn cell_ui(ui: &Ui, grid: &Grid<'_>, row: &GridRow, column: usize, rect: Rect) {
    let tokens = Tokens::of(ui);
    let (Some(cell), Some(look)) = (
        row.cells.get(column),
        grid.columns.get(column).map(|column| column.look),
    ) else {
        return;
    };
    // beside words that are read whole everything stands at the top
    let top = (0..grid.columns.len()).any(|column| grid.is_prose(column));
    let rect = match look {
        ColumnLook::Prose => rect,
        _ if top => Rect::from_min_size(rect.min, vec2(rect.width(), PROSE_LINE)),
        _ => rect,
    };
    let right = look.is_number();
    let strong = row.look == RowLook::Sum;
    let color = match (row.look, look) {
        (RowLook::Gap, _) => tokens.warning,
        (_, ColumnLook::More) => tokens.accent,
        (_, ColumnLook::Short) => tokens.ink2,
        _ => tokens.ink,
    };
    let step = match (look, strong || row.look == RowLook::Gap) {
        (ColumnLook::Short, false) => Type::Micro,
        (ColumnLook::More, _) => Type::Small,
        (_, true) => Type::TableBold,
        (_, false) => Type::Table,
    };
    let mut room = rect.shrink2(vec2(PAD, 0.0));
    if column == 0 && row.series.is_some() {
        room.min.x += SWATCH;
    }
    if column == 0 && row.look == RowLook::Part {
        room.min.x += 12.0;
    }
    if column == 0 && row.look == RowLook::Computed {
        room.min.x = rect.left() + SIGN;
        let (name, below) = named(ui, cell, room.width());
        let tall = name.size().y + below.as_ref().map_or(0.0, |below| below.size().y);
        let at = pos2(room.left(), room.center().y - tall / 2.0);
        let below_at = pos2(at.x, at.y + name.size().y);
        ui.painter().galley(at, name, tokens.ink);
        if let Some(below) = below {
            ui.painter().galley(below_at, below, tokens.ink2);
        }
        return;
    }
    if look == ColumnLook::Prose && !cell.tagged {
        let (words, _) = named(ui, cell, room.width());
        let at = pos2(room.left(), rect.top() + 6.0);
        ui.painter().galley(at, words, tokens.ink);
        return;
    }
    if cell.tagged {
        let galley =
            ui.painter()
                .layout_job(Type::Micro.job(&cell.shown, tokens.warning, room.width()));
        let center = room.left_center() + vec2(galley.size().x / 2.0 + 6.0, 0.0);
        let frame = Rect::from_center_size(center, galley.size() + vec2(12.0, 4.0));
        let stroke = Stroke::new(1.0, tokens.warning);
        let inside = egui::StrokeKind::Inside;
        ui.painter()
            .rect(frame, radius::TAG, tokens.warning_tint, stroke, inside);
        let at = center - galley.size() / 2.0;
        ui.painter().galley(at, galley, tokens.warning);
        return;
    }
    if let Some(grade) = cell.grade {
        let (color, _) = grade_colors(tokens, grade);
        let center = pos2(room.left() + 6.0, room.center().y);
        grade_shape(ui.painter(), center, grade, color);
        room.min.x += GRADE;
        line_ui(ui, room, &cell.shown, Type::Small, color, false);
        return;
    }
    if look == ColumnLook::Words && cell.over == 0 && cell.below.is_empty() {
        let galley = wrapped(ui, &cell.shown, step, color, room.width());
        // the row is as tall as its words
        if galley.rows.len() > 1 && galley.size().y <= room.height() {
            let at = pos2(room.left(), room.center().y - galley.size().y / 2.0);
            ui.painter().galley(at, galley, color);
            return;
        }
    }
    if cell.below.is_empty() {
        line_ui(ui, room, &cell.shown, step, color, right);
        return;
    }
    if look == ColumnLook::Words && cell.over == 0 {
        let [above, below] = two(ui, cell, (step, color), room.width());
        let tall = above.size().y + below.size().y;
        if tall <= room.height() {
            let at = pos2(room.left(), room.center().y - tall / 2.0);
            let below_at = at + vec2(0.0, above.size().y);
            ui.painter().galley(at, above, color);
            ui.painter().galley(below_at, below, tokens.ink2);
            return;
        }
    }
    let (upper, lower) = room.split_top_bottom_at_fraction(0.54);
    line_ui(ui, upper, &cell.shown, step, color, right);
    line_ui(ui, lower, &cell.below, Type::Micro, tokens.ink2, right);
}
