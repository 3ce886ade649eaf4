//! Rows of a table of the plan as a table of the document: some fields in columns, all others below
//! them. A new field is printed without a line here.

use std::collections::BTreeSet;

use super::Cx;
use super::fields::{
    Printed, blank_cell, figure_cell, figure_cell_at, label, printed, row_anchor, short_label,
    told_row, value_rich, with_unit,
};
use super::figures::note_marks;
use crate::base::{Id, Quantity, Year};
use crate::field::{FieldInfo, FieldPath, Kind, Value};
use crate::model::Plan;
use crate::report::doc::{Block, BlockKind, Cell, Column, Group, Row, RowKind, Table};

/// How the rows of a table are printed.
#[derive(Clone, Copy)]
pub struct Rows {
    table: &'static str,
    columns: &'static [&'static str],
    by: Option<&'static str>,
    elsewhere: &'static [&'static str],
}

/// A column: a field, or one year of it.
#[derive(Clone, Copy)]
struct Of {
    info: &'static FieldInfo,
    year: Option<Year>,
}

impl Rows {
    /// Rows of `table` with the fields `columns` beside each other, from the left. The caption is
    /// the message `caption-{table}`.
    pub const fn of(table: &'static str, columns: &'static [&'static str]) -> Self {
        Self {
            table,
            columns,
            by: None,
            elsewhere: &[],
        }
    }

    /// The same in groups titled by the value of this field.
    pub const fn by(self, field: &'static str) -> Self {
        Self {
            by: Some(field),
            ..self
        }
    }

    /// The same without fields that another place tells.
    pub const fn without(self, elsewhere: &'static [&'static str]) -> Self {
        Self { elsewhere, ..self }
    }

    /// The rows as a table named after theirs, under a heading of its own.
    pub fn under_heading(&self, cx: &Cx<'_>) -> Vec<Block> {
        let heading = || Block::heading(2, cx.msg(&format!("table-{}", self.table)));
        let table = self.block(cx).into_iter();
        table.flat_map(|table| [heading(), table]).collect()
    }

    /// The rows as a table named after theirs; none while there is no row to print.
    pub fn block(&self, cx: &Cx<'_>) -> Option<Block> {
        let rows = cx.inputs.plan.table(self.table)?.rows();
        let rows: Vec<(Id, Vec<Printed<'_>>)> = (rows.into_iter().flatten())
            .map(|id| (id, printed(cx, self.table, Some(id), &[])))
            .filter(|(_, fields)| !fields.is_empty())
            .collect();
        if rows.is_empty() {
            return None;
        }
        let info = Plan::table_info(self.table)?;
        let of: Vec<Of> = (self.columns.iter())
            .filter_map(|name| info.field(name))
            .flat_map(|info| columns_of(cx, info, &rows))
            .collect();
        let head = of.iter().map(|of| Cell::text(head(cx, self.table, *of)));
        let mut table = Table {
            caption: Some(cx.msg(&format!("caption-{}", self.table)).into()),
            columns: of.iter().map(|of| column(of.info)).collect(),
            head: vec![head.collect()],
            groups: self.groups(cx, &rows, &of),
            ..Table::default()
        };
        note_marks(cx, &mut table);
        Some(Block::from(BlockKind::Table(table)).named(self.table))
    }

    /// Rows by the value of the field that groups them, in the order of its options.
    fn groups(&self, cx: &Cx<'_>, rows: &[(Id, Vec<Printed<'_>>)], of: &[Of]) -> Vec<Group> {
        let Some(by) = self.by else {
            let rows = rows.iter().flat_map(|row| self.lines(cx, row, of));
            return vec![Group::untitled(rows.collect())];
        };
        let plan = cx.inputs.plan;
        let at = |id: Id| FieldPath::row(self.table, id, by);
        let key = |id: Id| match plan.value(at(id)) {
            Some(Value::Choice(option)) => option.unwrap_or_default(),
            Some(Value::Key(key)) => key,
            _ => "",
        };
        let kind = Plan::field_info(FieldPath::one(self.table, by)).map(|info| info.kind);
        let mut order: Vec<&str> = match kind {
            Some(Kind::Choice(_, keys)) => keys.to_vec(),
            Some(Kind::Key(kind)) => cx.inputs.catalog.keys_of(kind),
            _ => Vec::new(),
        };
        for (id, _) in rows {
            if !order.contains(&key(*id)) {
                order.push(key(*id));
            }
        }
        let groups = order.into_iter().filter_map(|wanted| {
            let of_group = || rows.iter().filter(|(id, _)| key(*id) == wanted);
            let (first, _) = of_group().next()?;
            let value = plan.value(at(*first));
            let title = kind
                .zip(value)
                .map(|(kind, value)| cx.speech().value(kind, value));
            let title = title.filter(|title| !title.trim().is_empty());
            let title = title.unwrap_or_else(|| {
                let label = label(cx, FieldPath::one(self.table, by));
                cx.say("group-without", &[("field", label.into())])
            });
            let rows = of_group().flat_map(|row| self.lines(cx, row, of));
            Some(Group::titled(title, rows.collect()))
        });
        groups.collect()
    }

    /// A row of the plan, and below it what its other fields say.
    fn lines(&self, cx: &Cx<'_>, (id, fields): &(Id, Vec<Printed<'_>>), of: &[Of]) -> Vec<Row> {
        let cells = of.iter().map(|of| cell(cx, fields, *of));
        let row = Row::new(RowKind::Plain, cells.collect()).at(row_anchor(self.table, *id));
        let mut handled = [self.columns, self.elsewhere].concat();
        handled.extend(self.by);
        let told = told_row(cx, self.table, *id, &handled, of.len());
        std::iter::once(row).chain(told).collect()
    }
}

/// Fields of figures by year of the single row of `table`, a row each, with the years beside each
/// other; none while nobody has written one. The caption is the message `caption-{id}`.
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
        let name = with_unit(cx, field.info, label(cx, field.path));
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
    let name = match of.year {
        Some(year) => year.to_string(),
        None => short_label(cx, FieldPath::one(table, of.info.name)),
    };
    with_unit(cx, of.info, name)
}

fn column(info: &FieldInfo) -> Column {
    match info.kind {
        Kind::Count | Kind::Money | Kind::Quantity | Kind::Quantities | Kind::Amounts => {
            Column::number()
        }
        Kind::Year | Kind::Date | Kind::Flag => Column::short(),
        _ => Column::text(),
    }
}

fn cell(cx: &Cx<'_>, fields: &[Printed<'_>], of: Of) -> Cell {
    let Some(field) = fields.iter().find(|field| field.info.name == of.info.name) else {
        return Cell::empty();
    };
    if let Some(year) = of.year {
        return year_cell(cx, field, year).at(field.path.cell(year));
    }
    let cell = match field.value {
        value if value.is_blank() => blank_cell(cx, field.info.spec.required),
        Value::Quantity(figure) => figure_cell_at(cx, field.path, figure, field.info.spec.required),
        Value::Count(Some(count)) => figure_cell(cx, Quantity::count(i64::from(count)), false),
        Value::Money(Some(amount)) => Cell::number((amount, cx.inputs.texts.money_plain(amount))),
        _ => Cell::text(value_rich(cx, field)),
    };
    cell.at(field.path)
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
