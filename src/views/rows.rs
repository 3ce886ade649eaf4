//! Rows of any table of the plan as a table: a column for each field that is named, what is
//! computed of the row beside them. What no column tells stands below the first one.

use super::{Cell, Column, ColumnKind, Group, Naming, Row, RowKind, Subject, Table, Value, Words};
use crate::base::{Decimal, Id, Quantity};
use crate::field::{AnyRecord, FieldInfo, FieldPath, Kind};
use crate::model::Plan;
use crate::projection::Product;
use crate::projection::few::Cover;

/// The rows of `table` with a column for each of `fields`, the first of which names the row; none
/// while there is none.
pub fn of_table(
    subject: &Subject<'_>,
    table: &'static str,
    fields: &'static [&'static str],
) -> Option<Table> {
    let shape = Shape::of(table, fields);
    let rows = shape.rows(subject, |_| true);
    (!rows.is_empty()).then(|| Table {
        columns: shape.columns(),
        groups: vec![Group { title: None, rows }],
        ..Table::default()
    })
}

/// What a table of rows is made of.
pub struct Shape {
    table: &'static str,
    told: &'static [&'static str],
    columns: Vec<Source>,
}

/// What a column shows.
enum Source {
    Field(&'static FieldInfo),
    Product(&'static Product),
}

impl Shape {
    /// The columns of `fields` of `table`, and behind the last factor of each product the product.
    pub fn of(table: &'static str, fields: &'static [&'static str]) -> Self {
        let info = Plan::table_info(table);
        let mut columns = Vec::new();
        for field in fields {
            columns.extend(info.and_then(|info| info.field(field)).map(Source::Field));
            let products = Product::of_table(table);
            let after = products.filter(|product| product.of.last() == Some(field));
            columns.extend(after.map(Source::Product));
        }
        Self {
            table,
            told: fields,
            columns,
        }
    }

    /// Columns with their heads: the short label, and the unit.
    pub fn columns(&self) -> Vec<Column> {
        let columns = self.columns.iter();
        columns.map(|source| source.column(self.table)).collect()
    }

    /// The rows that are `wanted`.
    pub fn rows(&self, subject: &Subject<'_>, wanted: impl Fn(&dyn AnyRecord) -> bool) -> Vec<Row> {
        let Some(table) = subject.plan.table(self.table) else {
            return Vec::new();
        };
        let ids = table.rows().into_iter().flatten();
        let rows = ids.filter_map(|id| Some((id, table.get(Some(id))?)));
        rows.filter(|(_, record)| wanted(*record))
            .map(|(id, record)| self.row(subject, id, record))
            .collect()
    }

    fn row(&self, subject: &Subject<'_>, id: Id, record: &dyn AnyRecord) -> Row {
        let at = FieldPath::row(self.table, id, "");
        let covered = &subject.projection.covered;
        let mut cells: Vec<Cell> = self
            .columns
            .iter()
            .map(|source| match source {
                Source::Field(info) => field(info, record).at(Some(at.sibling(info.name))),
                Source::Product(product) => {
                    // with the others, a product tells a factor
                    let mut factors = product.of.iter().map(|factor| at.sibling(factor));
                    let hidden = factors.any(|factor| covered.at(factor).is_some());
                    Cell {
                        cover: hidden.then_some(Cover::LeftOut),
                        ..Cell::new(Value::Quantity(product.value(record)))
                    }
                }
            })
            .collect();
        if let Some(first) = cells.first_mut() {
            first.told = Some(self.told);
        }
        Row::new(RowKind::Plain, cells).at(at)
    }

    /// A row of `kind` with the sums of `rows`, called by `name`; none where nothing adds up.
    pub fn sum<'r>(
        &self,
        kind: RowKind,
        name: &Words,
        rows: &(impl Iterator<Item = &'r Row> + Clone),
    ) -> Option<Row> {
        let sums = self.columns.iter().enumerate().map(|(at, source)| {
            let mut numbers = rows.clone().filter_map(|row| row.cells.get(at)?.number());
            let first = numbers.next().filter(|_| source.adds_up())?;
            numbers.try_fold(first, Decimal::checked_add)
        });
        let sums: Vec<Option<Decimal>> = sums.collect();
        sums.iter().any(Option::is_some).then(|| {
            // a sum whose parts say themselves how they are told would tell one of them
            let cover = |at: usize| rows.clone().find_map(|row| row.cells.get(at)?.cover);
            let cells = sums
                .into_iter()
                .enumerate()
                .map(|(at, sum)| match (at, sum) {
                    (0, _) => Cell::words(name.clone()),
                    (_, Some(sum)) => Cell {
                        cover: cover(at),
                        ..Cell::new(Value::Quantity(Quantity::Number(sum)))
                    },
                    (_, None) => Cell::new(Value::Blank),
                });
            Row::new(kind, cells.collect())
        })
    }
}

impl Source {
    fn column(&self, table: &'static str) -> Column {
        let (head, unit, kind) = match self {
            Self::Field(info) => (
                Words::Label(FieldPath::one(table, info.name)),
                info.spec.unit,
                column_kind(info.kind),
            ),
            Self::Product(product) => (
                Words::message(format!("{}.short", product.id)),
                Some(product.unit),
                ColumnKind::Number,
            ),
        };
        let unit = unit.filter(|unit| !names_itself(unit));
        let head = match unit {
            Some(unit) => Words::message("head-measured")
                .with("name", head)
                .with("unit", Words::message(format!("measure-{unit}"))),
            None => head,
        };
        Column::new(head, kind)
    }

    /// Whether numbers of different rows may be added: counts may, prices and shares may not.
    fn adds_up(&self) -> bool {
        match self {
            Self::Field(info) => matches!(info.spec.unit, Some("persons" | "places" | "posts")),
            Self::Product(_) => true,
        }
    }
}

fn column_kind(kind: Kind) -> ColumnKind {
    match kind {
        Kind::Text | Kind::Key(_) | Kind::Keys(_) | Kind::Link(_) => ColumnKind::Words,
        Kind::Choice(..) | Kind::Flag => ColumnKind::Short,
        _ => ColumnKind::Number,
    }
}

/// What the field `name` of a row says, with its place. What is blank and has to be filled in is
/// missing.
pub fn cell(subject: &Subject<'_>, (table, id): (&'static str, Id), name: &'static str) -> Cell {
    let at = FieldPath::row(table, id, name);
    let record = subject
        .plan
        .table(table)
        .and_then(|table| table.get(Some(id)));
    let told = Plan::field_info(at).zip(record);
    let cell = told.map_or_else(
        || Cell::new(Value::Blank),
        |(info, record)| field(info, record),
    );
    cell.at(Some(at))
}

fn field(info: &'static FieldInfo, record: &dyn AnyRecord) -> Cell {
    use crate::field::Value as Held;
    let Some(held) = record.value(info.name) else {
        return Cell::new(Value::Blank);
    };
    if held.is_blank() {
        let required = info.spec.required;
        return Cell::new(if required {
            Value::Missing
        } else {
            Value::Blank
        });
    }
    let entry = |kind: &'static str, key: &str| Words::entry(kind, key, Naming::Short);
    Cell::new(match (held, info.kind) {
        (Held::Text(text), _) => Value::Words(text.trim().into()),
        (Held::Choice(Some(option)), Kind::Choice(name, _)) => {
            Value::Words(Words::message(format!("{name}-{option}")))
        }
        (Held::Key(key), Kind::Key(kind)) => Value::Words(entry(kind, key)),
        (Held::Keys(keys), Kind::Keys(kind)) => {
            let all = keys.iter().map(|key| entry(kind, key));
            Value::Words(Words::Joined(all.collect(), "; "))
        }
        (Held::Quantity(quantity), _) => Value::Quantity(quantity),
        (Held::Count(Some(count)), _) => Value::Quantity(Quantity::count(i64::from(count))),
        (Held::Money(Some(amount)), _) => Value::Money(amount),
        (Held::Year(Some(year)), _) => Value::Words(year.into()),
        (Held::Date(Some(date)), _) => Value::Words(Words::Date(date)),
        (Held::Flag(on), _) => {
            Value::Words(Words::message(if on { "flag-yes" } else { "flag-no" }))
        }
        // what is told by year or by another row has no single cell
        _ => Value::Blank,
    })
}

/// Whether what is counted in `unit` is called by its name, as «Miejsca» and «Etaty» are.
pub fn names_itself(unit: &str) -> bool {
    matches!(unit, "places" | "posts")
}
