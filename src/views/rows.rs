//! Rows of a table of the plan as a table to read: a column a field. The fields that have no column
//! are told below the first one by who has room.

use super::{Cell, Column, ColumnKind, Group, Naming, Row, RowKind, Subject, Table, Value, Words};
use crate::base::Id;
use crate::field::{FieldInfo, FieldPath, Kind, Value as Held};
use crate::model::Plan;

/// The rows of `table` with a column for each of `fields`; none while there is no row.
pub fn of(
    subject: &Subject<'_>,
    table: &'static str,
    fields: &'static [&'static str],
) -> Option<Table> {
    let info = Plan::table_info(table)?;
    let ids = subject.plan.table(table)?.rows().into_iter().flatten();
    let rows = ids.map(|id| {
        let mut cells: Vec<Cell> = fields
            .iter()
            .map(|name| cell(subject, (table, id), name))
            .collect();
        if let Some(first) = cells.first_mut() {
            first.told = Some(fields);
        }
        Row::new(RowKind::Plain, cells).at(FieldPath::row(table, id, ""))
    });
    let rows: Vec<Row> = rows.collect();
    let columns = fields
        .iter()
        .filter_map(|name| Some(column(table, info.field(name)?)));
    (!rows.is_empty()).then(|| Table {
        columns: columns.collect(),
        groups: vec![Group { title: None, rows }],
        ..Table::default()
    })
}

/// The column of a field.
fn column(table: &'static str, info: &FieldInfo) -> Column {
    let kind = match info.kind {
        Kind::Count | Kind::Money | Kind::Quantity => ColumnKind::Number,
        Kind::Year | Kind::Date | Kind::Choice(..) | Kind::Flag => ColumnKind::Short,
        _ => ColumnKind::Words,
    };
    Column::new(Words::Label(FieldPath::one(table, info.name)), kind)
}

/// What the field `name` of a row says, with its place. What is blank and has to be filled in is
/// missing.
pub fn cell(subject: &Subject<'_>, (table, id): (&'static str, Id), name: &'static str) -> Cell {
    let at = FieldPath::row(table, id, name);
    let info = Plan::field_info(at);
    let value = info
        .zip(subject.plan.value(at))
        .map_or(Value::Blank, |(info, value)| match said(info.kind, value) {
            Value::Blank if info.spec.required => Value::Missing,
            value => value,
        });
    Cell::new(value).at(Some(at))
}

fn said(kind: Kind, value: Held<'_>) -> Value {
    if value.is_blank() {
        return Value::Blank;
    }
    let words = |words: Words| Value::Words(words);
    match (kind, value) {
        (_, Held::Text(text)) => words(text.trim().into()),
        (_, Held::Count(Some(count))) => Cell::count(Some(count)).value,
        (_, Held::Money(Some(amount))) => Value::Money(amount),
        (_, Held::Year(Some(year))) => words(year.into()),
        (_, Held::Date(Some(date))) => words(Words::Date(date)),
        (_, Held::Quantity(quantity)) => Value::Quantity(quantity),
        (_, Held::Flag(on)) => words(Words::message(if on { "flag-yes" } else { "flag-no" })),
        (Kind::Choice(choice, _), Held::Choice(Some(option))) => {
            words(Words::message(format!("{choice}-{option}")))
        }
        (Kind::Key(kind), Held::Key(key)) => words(Words::entry(kind, key, Naming::Short)),
        (Kind::Keys(kind), Held::Keys(keys)) => {
            let names = keys
                .iter()
                .map(|key| Words::entry(kind, key, Naming::Short));
            words(Words::Joined(names.collect(), "; "))
        }
        // what is told by year or by another row has no single cell
        _ => Value::Blank,
    }
}
