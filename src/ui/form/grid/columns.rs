//! The columns of a grid: which they are, how wide, and their heads.

use std::collections::BTreeSet;

use egui::{Align, Color32, Painter, Rect, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::super::super::{
    cx::Cx,
    theme::{Tokens, Type},
    widgets::{apart, fitted, spoken},
};
use super::super::unit_words;
use super::{
    Of,
    widths::{self, Fit},
};
use crate::{
    base::{Id as RowId, Year},
    field::{FieldInfo, FieldPath, Kind},
    model::Plan,
    projection::{self, Product},
};

/// Room between the edge of a cell and its words, in points.
pub(super) const PAD: f32 = 8.0;
/// What a cell is wider by where its unit stands in it.
const UNIT: f32 = 56.0;
/// Width of the column of numbers of rows.
pub(super) const NUMBER: f32 = 30.0;
/// Width of the column with the menu of a row.
pub(super) const MENU: f32 = 34.0;

/// What holds more than this gets no more room than it needs, in points.
const LAVISH: f32 = 360.0;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// A field, or a year of it.
    Input(Option<Year>),
    /// The unit that the entry chosen in the field says.
    Unit,
    /// The sum of the years of the field.
    Total,
    /// What follows from fields of the row, the field being the last of them.
    Product(&'static Product),
}

/// A column.
#[derive(Clone, Debug)]
pub struct Column {
    /// The field.
    pub info: &'static FieldInfo,
    /// What of it.
    pub holds: Holds,
    /// Word over it.
    pub head: String,
    /// Below that: the unit, where all rows share it.
    pub unit: String,
    /// Left edge and width, in points.
    pub left: f32,
    /// Width, in points.
    pub width: f32,
}

impl Column {
    /// The cell of `row` in this column.
    pub fn path(&self, table: &'static str, row: RowId) -> FieldPath {
        let path = FieldPath::row(table, row, self.info.name);
        match self.holds {
            Holds::Input(Some(year)) => path.cell(year),
            _ => path,
        }
    }

    /// Whether it is typed into.
    pub fn is_input(&self) -> bool {
        matches!(self.holds, Holds::Input(_))
    }

    /// Whether numbers stand in it, at its right edge.
    pub fn is_number(&self) -> bool {
        let number = matches!(
            self.info.kind,
            Kind::Count
                | Kind::Money
                | Kind::Year
                | Kind::Date
                | Kind::Quantity
                | Kind::Amounts
                | Kind::Quantities
        );
        number && self.holds != Holds::Unit
    }

    /// Paints what is computed in the column, at the right edge of its `place`.
    pub fn result_ui(
        &self,
        painter: &Painter,
        place: Rect,
        step: Type,
        (words, tokens): (&str, &Tokens),
    ) {
        if matches!(self.holds, Holds::Total | Holds::Product(_)) {
            painter.rect_filled(place, 0, tokens.accent_tint);
        }
        number_ui(painter, place, step, words, tokens.ink);
    }

    /// Whether the head says already what the column counts in, which is `unit`.
    pub fn counts_in(&self, unit: &str) -> bool {
        self.head.to_lowercase() == unit.to_lowercase()
    }

    /// The unit as it stands below the head; empty where that says it already.
    pub fn unit_below(&self) -> &str {
        if self.counts_in(&self.unit) {
            ""
        } else {
            &self.unit
        }
    }

    /// Head and unit as they are heard.
    pub fn spoken(&self) -> String {
        spoken(&[&self.head, &self.unit])
    }

    /// The part of `row` that is the cell.
    pub fn place(&self, row: Rect) -> Rect {
        let left = row.left() + self.left;
        Rect::from_min_max(pos2(left, row.top()), pos2(left + self.width, row.bottom()))
    }
}

/// Paints a number at the right edge of its `place`, smaller where it would not be seen whole.
pub(super) fn number_ui(painter: &Painter, place: Rect, step: Type, words: &str, ink: Color32) {
    let mut job = step.job(words, ink, f32::INFINITY);
    let whole = painter.layout_job(job.clone()).size().x;
    for section in &mut job.sections {
        let font = &mut section.format.font_id;
        font.size = fitted(font.size, whole, place.width() - 2.0 * PAD);
    }
    let galley = painter.layout_job(job);
    let at =
        pos2(place.right() - PAD, place.center().y) - vec2(galley.size().x, galley.size().y / 2.0);
    painter.galley(at, galley, ink);
}

/// All columns of a grid.
pub struct Columns {
    /// In their order.
    pub list: Vec<Column>,
    /// Width of the whole grid, in points.
    pub width: f32,
    /// How far the number and the first column have moved to stay in sight, in points.
    shift: f32,
}

/// Whether the field stands in a cell; longer things are details of a row.
pub(super) fn in_cell(info: &FieldInfo) -> bool {
    // where a row came from is told beside it; whose it is, in rows of several, is not
    let leads_back = matches!(info.kind, Kind::Link(_)) && !info.spec.printed && !info.spec.parent;
    info.spec.lines == 1 && !matches!(info.kind, Kind::Keys(_)) && !leads_back
}

/// How wide the column of a field wants to be at least, and whether it takes what is left.
pub(super) fn least(info: &FieldInfo) -> (f32, bool) {
    match info.kind {
        Kind::Text => (150.0, true),
        Kind::Key(_) | Kind::Link(_) => (130.0, true),
        Kind::Choice(..) => (116.0, false),
        Kind::Money | Kind::Amounts | Kind::Date => (98.0, false),
        Kind::Year => (64.0, false),
        Kind::Flag => (52.0, false),
        Kind::Count | Kind::Quantity | Kind::Quantities => (78.0, false),
        Kind::Keys(_) => (0.0, false),
    }
}

impl Columns {
    /// The columns for these rows in the width of `ui`.
    pub fn of(cx: &Cx<'_>, plan: &Plan, ui: &Ui, of: Of, rows: &[RowId]) -> Self {
        let list = Self::listed(cx, plan, of, rows);
        let fits = widths::fits(cx, plan, ui, of, rows, &list);
        let shown = list.into_iter().zip(fits).filter(|(_, fit)| fit.applies);
        Self::laid_out(shown.collect(), ui.available_width())
    }

    /// All columns there may be.
    fn listed(cx: &Cx<'_>, plan: &Plan, of: Of, rows: &[RowId]) -> Vec<Column> {
        let mut list = Vec::new();
        let fields = Plan::table_info(of.table).map_or(&[][..], |info| info.fields);
        let of_parent = |info: &FieldInfo| of.parent.is_some_and(|(link, _)| link == info.name);
        for info in fields.iter().copied() {
            if of_parent(info) || !in_cell(info) {
                continue;
            }
            let (mut width, _) = least(info);
            let key = Plan::message_key(FieldPath::table(of.table).sibling(info.name));
            let head = cx.texts.attr_or_msg(&key, "short");
            let unit = shared_unit(cx, plan, of, rows, info);
            if unit.is_empty() && info.spec.unit_from.is_some() {
                width += UNIT;
            }
            let mut push = |holds, head: String, unit: &str, width| {
                list.push(Column {
                    info,
                    holds,
                    head,
                    unit: unit.to_owned(),
                    left: 0.0,
                    width,
                });
            };
            if !matches!(info.kind, Kind::Amounts | Kind::Quantities) {
                push(Holds::Input(None), head, &unit, width);
                let products = Product::of_table(of.table);
                for product in products.filter(|product| product.of.last() == Some(&info.name)) {
                    let head = cx.texts.attr_or_msg(product.id, "short");
                    let unit = cx.msg(&format!("measure-{}", product.unit));
                    push(Holds::Product(product), head, &unit, 104.0);
                }
                if fields
                    .iter()
                    .any(|other| other.spec.unit_from == Some(info.name))
                {
                    push(Holds::Unit, cx.msg("ui-figures-unit"), "", 62.0);
                }
                continue;
            }
            let years = years(cx, plan, of, rows, info);
            let planned = plan.years_of(FieldPath::one(of.table, info.name));
            let outside = cx.msg("ui-year-outside");
            for year in &years {
                // a plan without years has none outside them
                let within = planned.is_empty() || planned.contains(year);
                let unit = match (within, unit.is_empty()) {
                    (true, _) => unit.clone(),
                    (false, true) => outside.clone(),
                    (false, false) => format!("{unit}, {outside}"),
                };
                push(Holds::Input(Some(*year)), year.to_string(), &unit, width);
            }
            if info.kind == Kind::Amounts && years.len() > 1 {
                push(Holds::Total, cx.msg("grid-total"), &unit, 104.0);
            }
        }
        list
    }

    /// The cells of a row whose text was not taken.
    pub fn unread<'a>(
        &'a self,
        cx: &'a Cx<'_>,
        table: &'static str,
        row: RowId,
    ) -> impl Iterator<Item = FieldPath> + use<'a> {
        let inputs = self.inputs().filter(|_| !cx.unread.is_empty());
        let cells = inputs.map(move |column| column.path(table, row));
        cells.filter(|path| cx.unread.get(*path).is_some())
    }

    fn laid_out(list: Vec<(Column, Fit)>, available: f32) -> Self {
        let room = available - NUMBER - MENU;
        let wants: Vec<(f32, f32)> = list.iter().map(|(_, fit)| (fit.least, fit.whole)).collect();
        let mut widths = widths::shared(&wants, room);
        // a blank grid has room to write in; names and numbers stay together
        let spare = (room - widths.iter().sum::<f32>()).max(0.0);
        let wide = |column: &Column| column.holds == Holds::Input(None) && least(column.info).1;
        let sharers = list
            .iter()
            .filter(|(column, _)| wide(column))
            .count()
            .max(1) as f32;
        let each = (spare / sharers).min(190.0).floor();
        for ((column, fit), width) in list.iter().zip(&mut widths) {
            if wide(column) {
                *width += each.min((LAVISH - fit.whole).max(0.0));
            }
        }
        let mut left = NUMBER;
        let list = list
            .into_iter()
            .zip(widths)
            .map(|((mut column, _), width)| {
                (column.left, column.width) = (left, width);
                left += width;
                column
            });
        let list = list.collect();
        Self {
            list,
            width: left + MENU,
            shift: 0.0,
        }
    }

    /// Keeps the numbers and the first column in sight of `clip` in a grid that begins at `left`;
    /// not where they would take half of what is seen.
    pub fn pin(&mut self, left: f32, clip: Rect) {
        let Some(first) = self.list.first_mut() else {
            return;
        };
        if NUMBER + first.width < clip.width() / 2.0 {
            self.shift = (clip.left() - left).max(0.0);
            first.left += self.shift;
        }
    }

    /// The place of the number of `row`.
    pub fn number(&self, row: Rect) -> Rect {
        let left = row.left() + self.shift;
        Rect::from_min_max(pos2(left, row.top()), pos2(left + NUMBER, row.bottom()))
    }

    /// What is seen of column `index` within `clip`: nothing below the first one.
    pub fn clip(&self, index: usize, row: Rect, clip: Rect) -> Rect {
        let first = self.list.first().filter(|_| index > 0);
        let from = first.map_or(clip.left(), |first| first.place(row).right());
        Rect::from_min_max(pos2(clip.left().max(from), clip.top()), clip.max)
    }

    /// Those that are typed into.
    pub fn inputs(&self) -> impl Iterator<Item = &Column> {
        let list = self.list.iter();
        list.filter(|column| column.is_input())
    }

    /// The row of the heads. It is made before the rows, so that it is read before them, and
    /// painted after them.
    pub fn heads(ui: &mut Ui, room: Rect) -> Ui {
        let builder = apart(ui, "head").max_rect(room);
        ui.new_child(builder.accessibility_role(Role::Row))
    }

    /// Paints the heads into `rect`, in what [`Self::heads`] made.
    pub fn head_ui(&self, ui: &Ui, rect: Rect) {
        let tokens = Tokens::of(ui);
        ui.painter().rect_filled(rect, 0, tokens.sheet);
        let seen = ui.clip_rect();
        for (index, column) in self.list.iter().enumerate() {
            let place = column.place(rect);
            let painter = ui.painter().with_clip_rect(self.clip(index, rect, seen));
            let right = column.is_number();
            let put = |words: &str, step: Type, bottom: f32, rows: usize| {
                let mut job = step.job(words, tokens.ink2, place.width() - PAD);
                job.wrap.max_rows = rows;
                if right {
                    job.halign = Align::RIGHT;
                }
                let galley = painter.layout_job(job);
                let x = if right {
                    place.right() - PAD
                } else {
                    place.left() + PAD
                };
                let at = pos2(x, bottom - galley.size().y);
                let tall = galley.size().y;
                painter.galley(at, galley, tokens.ink2);
                tall
            };
            let mut bottom = place.bottom() - 5.0;
            let unit = column.unit_below();
            if !unit.is_empty() {
                bottom -= put(unit, Type::Micro, bottom, 1);
            }
            // a unit takes the second line
            let rows = if unit.is_empty() { 2 } else { 1 };
            put(&column.head, Type::SmallBold, bottom, rows);
            let response = ui.interact(place, ui.unique_id().with(index), Sense::hover());
            let spoken = column.spoken();
            response.widget_info(|| WidgetInfo::labeled(Role::ColumnHeader, true, &spoken));
            ui.ctx().accesskit_node_builder(response.id, |node| {
                node.set_row_index(0);
                node.set_column_index(index);
            });
        }
        let edge = Stroke::new(1.0, tokens.edge);
        ui.painter()
            .hline(rect.x_range(), rect.bottom() - 0.5, edge);
    }
}

/// The years of the plan, and those others of which a row says something or holds a text that was
/// not taken: what is there is seen.
fn years(cx: &Cx<'_>, plan: &Plan, of: Of, rows: &[RowId], info: &FieldInfo) -> Vec<Year> {
    let field = FieldPath::one(of.table, info.name);
    let mut years: BTreeSet<Year> = plan.years_of(field).into_iter().collect();
    for row in rows {
        let at = FieldPath::row(of.table, *row, info.name);
        years.extend(plan.value(at).into_iter().flat_map(|value| value.years()));
        years.extend(cx.unread.years_of(at));
    }
    years.into_iter().collect()
}

/// The unit of the field, where all rows count in the same one.
fn shared_unit(cx: &Cx<'_>, plan: &Plan, of: Of, rows: &[RowId], info: &FieldInfo) -> String {
    let entries = plan
        .table(of.table)
        .filter(|_| info.spec.unit_from.is_some());
    let Some(table) = entries else {
        return unit_words(cx, info, None);
    };
    let mut units = rows.iter().map(|row| {
        let record = table.get(Some(*row))?;
        projection::unit_of(cx.catalog, record, info)
    });
    let first = units.next().flatten();
    let shared =
        first.filter(|first| units.all(|unit| unit.is_some_and(|unit| unit.key == first.key)));
    if shared.is_none() && info.spec.per_unit {
        return String::new();
    }
    unit_words(cx, info, shared)
}
