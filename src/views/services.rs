//! What services cost: supply times the cost of one unit.

use super::{
    Cell, Column, ColumnKind, Group, Naming, Row, RowKind, Subject, Table, Value, Words, rows,
};
use crate::base::{Arg, Decimal, Id, Money, Quantity, Year};
use crate::catalog::Unit;
use crate::field::{FieldPath, Record as _};
use crate::model::{Commissioning, ServicePlan};
use crate::path;
use crate::projection::unit_of;

const NBSP: &str = "\u{a0}";
/// Months that a price for a month is paid in a year.
const MONTHS: i64 = 12;
/// How the keys of units end that count months.
const MONTHLY: &str = "-month";

/// Name of a service: of the catalogue, its own, or the words for one without.
pub fn name(row: &ServicePlan) -> Words {
    match (row.service.as_str(), row.name.trim()) {
        ("", "") => Words::message("record-service.untitled"),
        ("", own) => own.into(),
        (key, _) => Words::entry("services", key, Naming::Full),
    }
}

/// The unit in which the supply of `row` is counted.
pub fn unit<'a>(subject: &Subject<'a>, row: &ServicePlan) -> Option<&'a Unit> {
    let field = path!(services[].supply).field;
    let mut infos = ServicePlan::INFOS.iter();
    let info = infos.find(|info| info.name == field)?;
    unit_of(subject.catalog, row, info)
}

/// The unit as it stands after `number`: «miejsce», «miejsca», «miejsc».
pub fn counted(unit: &Unit, number: Decimal) -> Words {
    Words::message(format!("counted-{}", unit.key)).with("count", plural(number))
}

/// `number` in `unit`: «11 400 godzin».
pub fn amount(unit: &Unit, number: Decimal) -> Words {
    Words::Joined(vec![number.into(), counted(unit, number)], NBSP)
}

/// What forms of nouns are chosen by: a whole number, or a fraction.
pub fn plural(number: Decimal) -> Arg {
    match number.to_string().parse::<i64>() {
        Ok(whole) => Arg::Count(whole),
        Err(_) => Arg::Decimal(number),
    }
}

/// After a cost: «za godzinę».
fn per(unit: &Unit) -> Words {
    Words::both(&unit.per.pl, &unit.per.en)
}

/// Costs by year of every service that says what one unit costs; none while none does.
pub fn costs(subject: &Subject<'_>) -> Option<Table> {
    costs_of(subject, |row| row.unit_cost.is_some())
}

/// The same of the services that are `wanted`.
fn costs_of(subject: &Subject<'_>, wanted: fn(&ServicePlan) -> bool) -> Option<Table> {
    let years = subject.plan.years();
    let rows: Vec<Row> = (subject.plan.services.iter())
        .filter(|(_, row)| wanted(row))
        .map(|(id, row)| cost_row(subject, &years, id, row))
        .collect();
    if rows.is_empty() {
        return None;
    }
    let column = |key: &str, kind| Column::new(Words::message(key), kind);
    let mut columns = vec![
        column("head-service", ColumnKind::Words),
        column("head-unit-cost", ColumnKind::Words),
        column("head-cost-year", ColumnKind::Short),
    ];
    let year = |year: &Year| Column::new((*year).into(), ColumnKind::Number);
    columns.extend(years.iter().map(year));
    Some(Table {
        columns,
        groups: vec![Group { title: None, rows }],
        remarks: vec![Words::message("note-service-costs")],
        sources: Vec::new(),
    })
}

fn cost_row(subject: &Subject<'_>, years: &[Year], id: Id, row: &ServicePlan) -> Row {
    let unit = unit(subject, row);
    let price = match (row.unit_cost, unit) {
        (Some(amount), Some(unit)) => Words::message("service-cost-per")
            .with("amount", amount)
            .with("per", per(unit)),
        (Some(amount), None) => amount.into(),
        (None, _) => Words::message("service-no-price"),
    };
    let source = row.cost_source.trim();
    let price = Cell {
        below: (!source.is_empty()).then(|| source.into()),
        ..Cell::words(price).at(Some(path!(services[id].unit_cost)))
    };
    let priced = row.cost_year.map(Words::from);
    let mut cells = vec![
        Cell::words(name(row)).at(Some(path!(services[id].service))),
        price,
        Cell::new(priced.map_or(Value::Blank, Value::Words))
            .at(Some(path!(services[id].cost_year))),
    ];
    let monthly = unit.is_some_and(|unit| unit.key.ends_with(MONTHLY));
    let planned = path!(services[id].planned);
    cells.extend(years.iter().map(|year| {
        let priced = row.unit_cost;
        let cost = priced.and_then(|price| yearly(price, row.planned.get(*year), monthly));
        Cell::money(cost).at(Some(planned.cell(*year)))
    }));
    Row::new(RowKind::Plain, cells).at(FieldPath::row(path!(services).table, id, ""))
}

/// What `supply` costs in a year; none where the supply is no number.
fn yearly(unit: Money, supply: Quantity, monthly: bool) -> Option<Money> {
    let months = if monthly { MONTHS } else { 1 };
    let grosze = i64::try_from(unit.grosze()).ok()?.checked_mul(months)?;
    let cost = Decimal::ratio(supply.number()?, Decimal::whole(100)?, grosze)?;
    Money::from_decimal(cost.round(2))
}

/// How a service that is not the unit's own to give is provided.
fn is_ordered(row: &ServicePlan) -> bool {
    matches!(
        row.commissioning,
        Some(Commissioning::Commissioned | Commissioning::Purchased)
    )
}

/// Fields of a service that is ordered which its table tells, or which are no matter of those who
/// may provide it; all others follow below it.
const ORDERED: &[&str] = &[
    "service",
    "name",
    "unit",
    "group",
    "also",
    "commissioning",
    "supply",
    "waiting",
    "planned",
    "unit_cost",
    "cost_year",
    "cost_source",
    "paid_share",
    "note",
];

/// Services that are commissioned to others or bought, with what is planned of them in each year;
/// none while there is none.
pub fn ordered(subject: &Subject<'_>) -> Option<Table> {
    let years = subject.plan.years();
    let rows_of = |group: Option<&str>| -> Vec<Row> {
        let known = |key: &str| subject.catalog.groups.contains(key);
        let services = subject.plan.services.iter();
        services
            .filter(|(_, row)| is_ordered(row))
            .filter(|(_, row)| match (group, row.group.as_str()) {
                (Some(group), key) => group == key,
                (None, key) => !known(key),
            })
            .map(|(id, row)| ordered_row(subject, &years, id, row))
            .collect()
    };
    let groups = subject.catalog.groups.iter().map(|group| Group {
        title: Some(Words::entry("groups", &group.key, Naming::Full)),
        rows: rows_of(Some(&group.key)),
    });
    let rest = Group {
        title: Some(Words::message("group-none")),
        rows: rows_of(None),
    };
    let groups = groups.chain([rest]).filter(|group| !group.rows.is_empty());
    let groups: Vec<Group> = groups.collect();
    let mut columns = vec![
        Column::new(Words::message("head-service"), ColumnKind::Words),
        Column::new(Words::message("head-commissioning"), ColumnKind::Words),
        Column::new(Words::message("head-unit"), ColumnKind::Unit),
    ];
    let year = |year: &Year| Column::new((*year).into(), ColumnKind::Number);
    columns.extend(years.iter().map(year));
    (!groups.is_empty()).then(|| Table {
        columns,
        groups,
        remarks: vec![Words::message("note-ordered")],
        sources: Vec::new(),
    })
}

fn ordered_row(subject: &Subject<'_>, years: &[Year], id: Id, row: &ServicePlan) -> Row {
    let place = (path!(services).table, id);
    let unit = unit(subject, row).map(|unit| Words::both(&unit.label.pl, &unit.label.en));
    let mut cells = vec![
        Cell {
            told: Some(ORDERED),
            ..Cell::words(name(row)).at(Some(path!(services[id].service)))
        },
        rows::cell(subject, place, "commissioning"),
        Cell::new(unit.map_or(Value::Blank, Value::Words)),
    ];
    let planned = path!(services[id].planned);
    cells.extend(years.iter().map(|year| {
        let supply = row.planned.get(*year);
        Cell::new(Value::Quantity(supply)).at(Some(planned.cell(*year)))
    }));
    Row::new(RowKind::Plain, cells).at(FieldPath::row(place.0, id, ""))
}

/// What ordered services are worth in each year, as far as the plan says what one unit costs; those
/// of which it does not say so stand there without a price. None while nothing is ordered.
pub fn ordered_costs(subject: &Subject<'_>) -> Option<Table> {
    costs_of(subject, is_ordered)
}

/// Names of planned services of which the plan says that they are provided so, or does not say how.
pub fn provided(subject: &Subject<'_>, how: &[Option<Commissioning>]) -> Vec<Words> {
    let services = subject.plan.services.iter();
    let so = services.filter(|(_, row)| how.contains(&row.commissioning));
    so.map(|(_, row)| name(row)).collect()
}
