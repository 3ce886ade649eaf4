//! Rows of a table of the plan as a table of the document: some fields in columns, all others below
//! the first of them. A new field is printed without a line here.

use super::Cx;
use super::fields::{
    Printed, blank_cell, figure_cell, label, printed, row_anchor, short_label, unit, value_rich,
    with_quiet_rest,
};
use crate::base::{Id, Quantity};
use crate::field::{FieldInfo, FieldPath, Kind, Value};
use crate::model::Plan;
use crate::report::doc::{
    Block, BlockKind, Cell, Column, ColumnKind, Content, Group, Row, RowKind, Table,
};

/// How the rows of a table are printed.
pub struct Rows {
    /// Name of the table; the caption is the message `caption-{table}`.
    pub table: &'static str,
    /// Fields that stand in columns, from the left.
    pub columns: &'static [&'static str],
    /// The field whose value titles groups of rows.
    pub by: Option<&'static str>,
}

impl Rows {
    /// The rows as a table named after theirs; none while there are none.
    pub fn block(&self, cx: &Cx<'_>) -> Option<Block> {
        let rows = cx.inputs.plan.table(self.table)?.rows();
        let rows: Vec<Id> = rows.into_iter().flatten().collect();
        if rows.is_empty() {
            return None;
        }
        let infos = self.columns.iter();
        let infos: Vec<&'static FieldInfo> = infos
            .filter_map(|name| Plan::table_info(self.table)?.field(name))
            .collect();
        let head = infos.iter().map(|info| {
            let label = short_label(cx, FieldPath::one(self.table, info.name));
            Cell::text(match unit(cx, info) {
                Some(unit) => format!("{label} ({unit})"),
                None => label,
            })
        });
        let table = Table {
            caption: Some(cx.msg(&format!("caption-{}", self.table)).into()),
            columns: infos.iter().map(|info| column(info)).collect(),
            head: vec![head.collect()],
            groups: self.groups(cx, &rows),
            ..Table::default()
        };
        Some(Block::from(BlockKind::Table(table)).named(self.table))
    }

    /// Rows by the value of the field that groups them, in the order of its options.
    fn groups(&self, cx: &Cx<'_>, rows: &[Id]) -> Vec<Group> {
        let Some(by) = self.by else {
            let rows = rows.iter().map(|id| self.row(cx, *id));
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
        for id in rows {
            if !order.contains(&key(*id)) {
                order.push(key(*id));
            }
        }
        let groups = order.into_iter().filter_map(|wanted| {
            let of = rows.iter().filter(|id| key(**id) == wanted);
            let of: Vec<Id> = of.copied().collect();
            let first = *of.first()?;
            let value = plan.value(at(first));
            let title = kind
                .zip(value)
                .map(|(kind, value)| cx.speech().value(kind, value));
            let title = title.filter(|title| !title.is_empty());
            let title = title.unwrap_or_else(|| {
                let label = label(cx, FieldPath::one(self.table, by));
                cx.say("group-without", &[("field", label.into())])
            });
            let rows = of.into_iter().map(|id| self.row(cx, id));
            Some(Group::titled(title, rows.collect()))
        });
        groups.collect()
    }

    fn row(&self, cx: &Cx<'_>, id: Id) -> Row {
        let told: Vec<&str> = self.columns.iter().copied().chain(self.by).collect();
        let fields = printed(cx, self.table, Some(id), &[]);
        let cells = self.columns.iter().enumerate().map(|(index, name)| {
            let field = fields.iter().find(|field| field.info.name == *name);
            let mut cell = field.map_or_else(Cell::empty, |field| cell(cx, field));
            if let (0, Content::Text(text)) = (index, &mut cell.content) {
                *text = with_quiet_rest(cx, std::mem::take(text), self.table, id, &told);
            }
            cell
        });
        Row::new(RowKind::Plain, cells.collect()).at(row_anchor(self.table, id))
    }
}

fn column(info: &FieldInfo) -> Column {
    let kind = match info.kind {
        Kind::Count | Kind::Money | Kind::Quantity => ColumnKind::Number,
        Kind::Year | Kind::Date | Kind::Flag => ColumnKind::Short,
        _ => ColumnKind::Text,
    };
    Column {
        kind,
        forecast: false,
    }
}

fn cell(cx: &Cx<'_>, field: &Printed<'_>) -> Cell {
    let required = field.info.spec.required;
    match field.value {
        Value::Count(Some(count)) => figure_cell(cx, Quantity::count(i64::from(count)), required),
        Value::Quantity(quantity) => figure_cell(cx, quantity, required),
        Value::Count(None) => blank_cell(cx, required),
        _ => Cell::text(value_rich(cx, field)),
    }
}
