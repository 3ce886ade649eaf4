//! Chapter on services: what people get today and in each year of the plan.

use super::fields::{
    blank_cell, cover_cell, figure_cell, figure_cell_at, printed, row_anchor, short_label,
    told_row, value_rich,
};
use super::figures::note_marks;
use super::{Cx, view};
use crate::base::{Decimal, Id, Quantity, Year};
use crate::field::FieldPath;
use crate::model::ServicePlan;
use crate::path;
use crate::projection::Column as Ozps;
use crate::projection::few::Cover;
use crate::report::doc::{Block, BlockKind, Cell, Column, Group, Mark, Row, RowKind, Table};
use crate::views::services;

/// Fields that stand in the columns of the table; all others follow in the table of providers.
const TOLD: [&str; 7] = [
    "service", "name", "unit", "group", "supply", "waiting", "planned",
];
/// Fields that stand in the columns of the table of providers.
const PROVIDED: [&str; 3] = ["provider", "commissioning", "funding"];
/// Fields that the table of costs tells of a service that says what it costs.
const PRICED: [&str; 3] = ["unit_cost", "cost_year", "cost_source"];

/// The chapter's blocks.
pub fn compose(cx: &Cx<'_>) -> Vec<Block> {
    let plan = cx.inputs.plan;
    if plan.services.is_empty() {
        return Vec::new();
    }
    let years = years(cx);
    let waits = plan.services.iter().any(|(_, row)| !row.waiting.is_blank());
    let shape = Shape { years, waits };
    let mut out = vec![Block::para(cx.msg("services-intro"))];
    let mut table = Table {
        caption: Some(cx.msg("caption-services").into()),
        columns: shape.columns(),
        head: vec![shape.head(cx)],
        groups: groups(cx, |id, row| vec![shape.row(cx, id, row)]),
        ..Table::default()
    };
    table.notes.remark = Some(cx.msg("services-remark").into());
    note_marks(cx, &mut table);
    out.push(Block::from(BlockKind::Table(table)).named("services"));
    if let Some(costs) = services::costs(&cx.subject()) {
        let table = view::captioned(cx, cx.msg("caption-service-costs"), &costs);
        out.push(Block::heading(2, cx.msg("heading-service-costs")));
        out.push(Block::from(BlockKind::Table(table)).named("service-costs"));
    }
    if let Some(providers) = providers(cx) {
        out.push(Block::heading(2, cx.msg("heading-service-notes")));
        out.push(providers);
    }
    out
}

/// Years of the plan and any other for which supply is planned.
fn years(cx: &Cx<'_>) -> Vec<Year> {
    let mut years = cx.inputs.plan.years();
    let services = cx.inputs.plan.services.iter();
    years.extend(services.flat_map(|(_, row)| row.planned.0.keys().copied()));
    years.sort_unstable();
    years.dedup();
    years
}

/// Rows by target group, in the order of the catalogue; one group needs no title.
fn groups(cx: &Cx<'_>, rows: impl Fn(Id, &ServicePlan) -> Vec<Row>) -> Vec<Group> {
    let mut by_key: std::collections::BTreeMap<&str, Vec<Row>> = std::collections::BTreeMap::new();
    for (id, row) in cx.inputs.plan.services.iter() {
        let rows = rows(id, row);
        if !rows.is_empty() {
            by_key.entry(row.group.as_str()).or_default().extend(rows);
        }
    }
    let mut groups = Vec::new();
    for entry in cx.inputs.catalog.groups.iter() {
        if let Some(rows) = by_key.remove(entry.key.as_str()) {
            groups.push(Group::titled(entry.name.get(cx.lang), rows));
        }
    }
    for (key, rows) in by_key {
        let title = match key {
            "" => cx.msg("group-none"),
            key => key.to_owned(),
        };
        groups.push(Group::titled(title, rows));
    }
    groups
}

struct Shape {
    years: Vec<Year>,
    waits: bool,
}

impl Shape {
    fn columns(&self) -> Vec<Column> {
        let mut columns = vec![Column::text(), Column::short(), Column::number()];
        if self.waits {
            columns.push(Column::number());
        }
        columns.extend(self.years.iter().map(|_| Column::number().forecast()));
        columns.push(Column::number());
        columns
    }

    fn head(&self, cx: &Cx<'_>) -> Vec<Cell> {
        let today = match cx.inputs.projection.columns.year(Ozps::Base) {
            Some(year) => cx.say("head-today-year", &[("year", year.into())]),
            None => cx.msg("head-today"),
        };
        let mut head = vec![cx.msg("head-service"), cx.msg("head-unit"), today];
        if self.waits {
            head.push(cx.msg("head-waiting"));
        }
        let planned = self.years.iter();
        head.extend(planned.map(|year| cx.say("head-planned", &[("year", (*year).into())])));
        head.push(cx.msg("head-change"));
        head.into_iter().map(Cell::text).collect()
    }

    fn row(&self, cx: &Cx<'_>, id: Id, row: &ServicePlan) -> Row {
        let mut cells = vec![
            Cell::text(name(cx, row)),
            Cell::text(unit_of(cx, row).unwrap_or_default()),
            figure_cell_at(cx, path!(services[id].supply), row.supply, true),
        ];
        if self.waits {
            let at = path!(services[id].waiting);
            cells.push(figure_cell_at(cx, at, row.waiting, false));
        }
        cells.extend(
            self.years
                .iter()
                .map(|year| figure_cell(cx, row.planned.get(*year), true)),
        );
        let last = self
            .years
            .last()
            .map(|year| row.planned.get(*year))
            .unwrap_or_default();
        let covered = cx.inputs.projection.covered.at(path!(services[id].supply));
        cells.push(match covered {
            // with the change the number of today would be known
            Some(_) if last.number().is_some() => cover_cell(Cover::LeftOut),
            _ => change_cell(cx, row.supply, last),
        });
        Row::new(RowKind::Plain, cells).at(row_anchor(path!(services).table, id))
    }
}

fn name(cx: &Cx<'_>, row: &ServicePlan) -> String {
    cx.words(&services::name(row))
}

fn unit_of(cx: &Cx<'_>, row: &ServicePlan) -> Option<String> {
    let unit = services::unit(&cx.subject(), row)?;
    Some(unit.label.get(cx.lang).to_owned())
}

/// The change from today to the last year, with its sign; unknown or pointless where one of them is.
fn change_cell(cx: &Cx<'_>, today: Quantity, last: Quantity) -> Cell {
    match (today, last) {
        (Quantity::Number(today), Quantity::Number(last)) => {
            let minus_today = Decimal::whole(1).and_then(|one| Decimal::ratio(today, one, -1));
            let change = minus_today.and_then(|minus| last.checked_add(minus));
            change.map_or_else(Cell::empty, |change| {
                let grows = !change.is_negative() && !change.is_zero();
                let sign = if grows { "+" } else { "" };
                Cell::number((change, format!("{sign}{}", cx.inputs.texts.decimal(change))))
            })
        }
        (Quantity::Blank, _) | (_, Quantity::Blank) => blank_cell(cx, false),
        (Quantity::NoData, _) | (_, Quantity::NoData) => Cell::mark(Mark::NoData),
        _ => Cell::mark(Mark::NotApplicable),
    }
}

/// Who provides each service, in which form and from which money; below it what else is said of it.
/// None while nobody has written any of it.
fn providers(cx: &Cx<'_>) -> Option<Block> {
    let table = path!(services).table;
    let groups = groups(cx, |id, row| {
        let handled = TOLD.iter().chain(&PROVIDED).copied();
        let priced = row.unit_cost.is_some().then_some(PRICED);
        let handled: Vec<&str> = handled.chain(priced.into_iter().flatten()).collect();
        let told = told_row(cx, table, id, &handled, 1 + PROVIDED.len());
        let fields = printed(cx, table, Some(id), &[]);
        let cell = |name: &&str| {
            let field = fields.iter().find(|field| field.path.field == *name)?;
            let text = value_rich(cx, field);
            (!text.is_empty()).then(|| Cell::text(text).at(field.path))
        };
        let cells: Vec<Option<Cell>> = PROVIDED.iter().map(cell).collect();
        if told.is_none() && cells.iter().all(Option::is_none) {
            return Vec::new();
        }
        let mut all = vec![Cell::text(name(cx, row))];
        all.extend(
            cells
                .into_iter()
                .map(|cell| cell.unwrap_or_else(Cell::empty)),
        );
        let row = Row::new(RowKind::Plain, all).at(row_anchor(table, id));
        std::iter::once(row).chain(told).collect()
    });
    let mut head = vec![Cell::text(cx.msg("head-service"))];
    head.extend(PROVIDED.map(|field| Cell::text(short_label(cx, FieldPath::one(table, field)))));
    let mut table = Table {
        caption: Some(cx.msg("caption-service-providers").into()),
        columns: vec![Column::text(); head.len()],
        head: vec![head],
        groups,
        ..Table::default()
    };
    note_marks(cx, &mut table);
    let is_empty = table.groups.is_empty();
    (!is_empty).then(|| Block::from(BlockKind::Table(table)).named("service-providers"))
}
