//! Rows of a table of the plan as a table of the document, whatever fields they have: those named
//! stand in columns, the others as quiet lines below the first.

use std::collections::BTreeSet;

use super::Cx;
use super::fields::{
    Printed, blank_cell, figure_cell, label, printed, row_anchor, short_label, unit, value_rich,
    with_quiet_rest,
};
use super::figures::note_marks;
use crate::base::{Id, Quantity, Year};
use crate::field::{FieldInfo, FieldPath, Kind, Value};
use crate::model::Plan;
use crate::report::doc::{
    Block, BlockKind, Cell, Column, ColumnKind, Group, RichText, Row, RowKind, Table,
};

/// A column: a field, or one year of it.
#[derive(Clone, Copy)]
struct Of {
    info: &'static FieldInfo,
    year: Option<Year>,
}

/// The rows of table `table` with `columns` beside each other, under the caption `caption-{id}`;
/// none while there is no row to print. Fields in `elsewhere` are told in another place.
pub fn rows_table(
    cx: &Cx<'_>,
    table: &'static str,
    columns: &[&str],
    elsewhere: &[&str],
    id: &'static str,
) -> Option<Block> {
    let rows = cx.inputs.plan.table(table)?.rows();
    let rows: Vec<(Id, Vec<Printed<'_>>)> = (rows.into_iter().flatten())
        .map(|id| (id, printed(cx, table, Some(id), &[])))
        .filter(|(_, fields)| !fields.is_empty())
        .collect();
    if rows.is_empty() {
        return None;
    }
    let info = Plan::table_info(table)?;
    let of: Vec<Of> = (columns.iter())
        .filter_map(|name| info.field(name))
        .flat_map(|info| columns_of(cx, info, &rows))
        .collect();
    let handled = [columns, elsewhere].concat();
    let head = of.iter().map(|of| Cell::text(head(cx, table, *of)));
    let lines = rows.iter().map(|(id, fields)| {
        let mut cells: Vec<Cell> = of.iter().map(|of| cell(cx, fields, *of)).collect();
        if let Some((first, words)) = cells.first_mut().zip(first_words(cx, fields, &of)) {
            *first = Cell::text(with_quiet_rest(cx, words, table, *id, &handled));
        }
        Row::new(RowKind::Plain, cells).at(row_anchor(table, *id))
    });
    let mut out = Table {
        caption: Some(cx.msg(&format!("caption-{id}")).into()),
        columns: of.iter().map(|of| column(of.info)).collect(),
        head: vec![head.collect()],
        groups: vec![Group::untitled(lines.collect())],
        ..Table::default()
    };
    note_marks(cx, &mut out);
    Some(Block::from(BlockKind::Table(out)).named(id))
}

/// Fields of figures by year of the single row of `table`, a row each, with the years beside each
/// other; none while nobody has written one.
pub fn years_table(cx: &Cx<'_>, table: &'static str, id: &'static str) -> Option<Block> {
    let fields = printed(cx, table, None, &[]);
    let by_year =
        |field: &&Printed<'_>| matches!(field.info.kind, Kind::Quantities | Kind::Amounts);
    let fields: Vec<Printed<'_>> = fields
        .into_iter()
        .filter(|field| by_year(&field) && !field.is_idle())
        .collect();
    if fields.is_empty() {
        return None;
    }
    let years = years(cx, fields.iter());
    let mut head = vec![Cell::text(cx.msg("head-item"))];
    head.extend(years.iter().map(|year| Cell::text(year.to_string())));
    let lines = fields.iter().map(|field| {
        let mut name = label(cx, field.path);
        if let Some(unit) = unit(cx, field.info) {
            name = format!("{name} ({unit})");
        }
        let mut cells = vec![Cell::text(name)];
        cells.extend(years.iter().map(|year| year_cell(cx, field, *year)));
        Row::new(RowKind::Plain, cells).at(field.path)
    });
    let mut columns = vec![Column::text()];
    columns.extend(years.iter().map(|_| Column::number()));
    let mut out = Table {
        caption: Some(cx.msg(&format!("caption-{id}")).into()),
        columns,
        head: vec![head],
        groups: vec![Group::untitled(lines.collect())],
        ..Table::default()
    };
    note_marks(cx, &mut out);
    Some(Block::from(BlockKind::Table(out)).named(id))
}

/// Years of the plan, and others of which `fields` say something.
fn years<'a, 'p: 'a>(cx: &Cx<'_>, fields: impl Iterator<Item = &'a Printed<'p>>) -> BTreeSet<Year> {
    let mut years: BTreeSet<Year> = cx.inputs.plan.years().into_iter().collect();
    years.extend(fields.flat_map(|field| field.value.years()));
    years
}

fn columns_of(cx: &Cx<'_>, info: &'static FieldInfo, rows: &[(Id, Vec<Printed<'_>>)]) -> Vec<Of> {
    if !matches!(info.kind, Kind::Quantities | Kind::Amounts) {
        return vec![Of { info, year: None }];
    }
    let fields = rows.iter().flat_map(|(_, fields)| fields);
    let years = years(cx, fields.filter(|field| field.info.name == info.name));
    let years = years.into_iter();
    years
        .map(|year| Of {
            info,
            year: Some(year),
        })
        .collect()
}

fn head(cx: &Cx<'_>, table: &'static str, of: Of) -> String {
    let unit = unit(cx, of.info);
    let name = match of.year {
        Some(year) => year.to_string(),
        None => short_label(cx, FieldPath::one(table, of.info.name)),
    };
    match unit {
        Some(unit) => format!("{name} ({unit})"),
        None => name,
    }
}

fn column(info: &FieldInfo) -> Column {
    match info.kind {
        Kind::Count | Kind::Money | Kind::Quantity | Kind::Quantities | Kind::Amounts => {
            Column::number()
        }
        Kind::Year | Kind::Date => Column::short(),
        _ => Column {
            kind: ColumnKind::Text,
            ..Column::text()
        },
    }
}

/// The first column's words before the quiet lines; none where it holds a number.
fn first_words(cx: &Cx<'_>, fields: &[Printed<'_>], of: &[Of]) -> Option<RichText> {
    let first = of.first()?;
    let field = fields
        .iter()
        .find(|field| field.info.name == first.info.name)?;
    Some(value_rich(cx, field))
}

fn cell(cx: &Cx<'_>, fields: &[Printed<'_>], of: Of) -> Cell {
    let Some(field) = fields.iter().find(|field| field.info.name == of.info.name) else {
        return Cell::empty();
    };
    if let Some(year) = of.year {
        return year_cell(cx, field, year);
    }
    match field.value {
        value if value.is_blank() => blank_cell(cx, field.info.spec.required),
        Value::Quantity(figure) => figure_cell(cx, figure, false),
        Value::Count(Some(count)) => figure_cell(cx, Quantity::count(i64::from(count)), false),
        Value::Money(Some(amount)) => Cell::number((amount, cx.inputs.texts.money_plain(amount))),
        _ => Cell::text(value_rich(cx, field)),
    }
}

/// The cell of a year: a gap only where the field says nothing of any.
fn year_cell(cx: &Cx<'_>, field: &Printed<'_>, year: Year) -> Cell {
    let gap = field.info.spec.required && field.value.is_blank();
    match field.value.in_year(year) {
        Some(Value::Money(Some(amount))) => {
            Cell::number((amount, cx.inputs.texts.money_plain(amount)))
        }
        Some(Value::Quantity(figure)) => figure_cell(cx, figure, gap),
        _ => blank_cell(cx, gap),
    }
}
