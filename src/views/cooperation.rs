//! Cooperation in figures: from a need to a service, the aims of the model, the case of a farm.

use super::{
    Cell, Column, ColumnKind, Group, Naming, Row, RowKind, Subject, Table, Value, Words, rows,
};
use crate::base::{Decimal, Quantities, Quantity, Year};
use crate::field::{Choice as _, FieldPath};
use crate::model::{FarmDecision, PartyRole, StaffPath};
use crate::path;
use crate::projection::{self, FarmCase};

/// A step from a need to a service.
pub struct FlowStep {
    /// The part of its parties.
    pub role: PartyRole,
    /// Names of the parties; empty where the plan names none.
    pub parties: Vec<String>,
    /// Persons who pass on from it, or get the service, in each year.
    pub persons: Quantities,
    /// Message that says what the persons are.
    pub counted: &'static str,
    /// Where the persons stand in the plan.
    pub at: FieldPath,
}

/// The steps, in their order: who sends, who prepares, who employs, who gets the service.
pub fn flow(subject: &Subject<'_>) -> [FlowStep; 4] {
    let plan = subject.plan;
    let path: &StaffPath = &plan.staff_path;
    [
        (
            PartyRole::Directs,
            &path.interested,
            "flow-sends",
            path!(staff_path.interested),
        ),
        (
            PartyRole::Prepares,
            &path.trained,
            "flow-trained",
            path!(staff_path.trained),
        ),
        (
            PartyRole::Employs,
            &path.employed,
            "flow-employed",
            path!(staff_path.employed),
        ),
        (
            PartyRole::Uses,
            &path.served,
            "flow-served",
            path!(staff_path.served),
        ),
    ]
    .map(|(role, persons, counted, at)| {
        let parties = plan.parties.iter().map(|(_, party)| party);
        let parties = parties.filter(|party| party.role == Some(role));
        FlowStep {
            role,
            parties: parties.map(|party| party.name.clone()).collect(),
            persons: persons.clone(),
            counted,
            at,
        }
    })
}

/// Years of the plan, and others for which `all` say something.
fn years<'a>(subject: &Subject<'_>, all: impl Iterator<Item = &'a Quantities>) -> Vec<Year> {
    let mut years = subject.plan.years();
    years.extend(all.flat_map(|figures| figures.0.keys().copied()));
    years.sort_unstable();
    years.dedup();
    years
}

fn head(key: &str, kind: ColumnKind) -> Column {
    Column::new(Words::message(key), kind)
}

/// Columns of years.
fn of_years(years: &[Year]) -> impl Iterator<Item = Column> {
    let years = years.iter();
    years.map(|year| Column::new(year.to_string().into(), ColumnKind::Forecast))
}

/// The steps as a table; none while there is no party and no number.
pub fn flow_table(subject: &Subject<'_>) -> Option<Table> {
    let steps = flow(subject);
    let says = |step: &FlowStep| !step.parties.is_empty() || step.persons.has_numbers();
    if !steps.iter().any(says) {
        return None;
    }
    // without a number the steps tell their parties alone
    let counted = steps.iter().any(|step| step.persons.has_numbers());
    let years = if counted {
        years(subject, steps.iter().map(|step| &step.persons))
    } else {
        Vec::new()
    };
    let mut columns = vec![
        head("head-step", ColumnKind::Short),
        head("head-who", ColumnKind::Prose),
    ];
    columns.extend(counted.then(|| head("head-counted", ColumnKind::Prose)));
    columns.extend(of_years(&years));
    let rows = steps.into_iter().map(|step| {
        let role = Words::message(format!("party_role-{}", step.role.key()));
        let who = if step.parties.is_empty() && step.role == PartyRole::Uses {
            Cell::words(Words::message("flow-residents"))
        } else if step.parties.is_empty() {
            Cell {
                warns: true,
                ..Cell::words(Words::message("flow-nobody"))
            }
        } else {
            let names = step.parties.iter().map(|name| name.as_str().into());
            Cell::words(Words::Joined(names.collect(), "; "))
        };
        let mut cells = vec![Cell::words(role), who];
        cells.extend(counted.then(|| Cell::words(Words::message(step.counted))));
        cells.extend(years.iter().map(|year| {
            let cell = Cell::new(Value::Quantity(step.persons.get(*year)));
            cell.at(Some(step.at))
        }));
        Row::new(RowKind::Plain, cells)
    });
    Some(Table {
        columns,
        groups: vec![Group {
            title: None,
            rows: rows.collect(),
        }],
        ..Table::default()
    })
}

/// The three aims of the cooperation with the measure of each, by year; none while nothing is
/// measured.
pub fn aims(subject: &Subject<'_>) -> Option<Table> {
    let plan = subject.plan;
    let path = &plan.staff_path;
    let social = || {
        let contracts = plan.contracts.iter().map(|(_, contract)| contract);
        contracts.filter(|contract| contract.social)
    };
    let mut ordered = Quantities::default();
    let running = social().filter_map(|contract| Some((contract.first_year?, contract.last_year?)));
    for year in running.flat_map(|(first, last)| first.through(last)) {
        let before = ordered.get(year).number().unwrap_or_default();
        let one = Decimal::whole(1).unwrap_or_default();
        let more = before.checked_add(one).unwrap_or(before);
        ordered.set(year, Quantity::Number(more));
    }
    if social().next().is_none() && !path.hours.has_numbers() && !path.employed.has_numbers() {
        return None;
    }
    let years = years(subject, [&path.hours, &path.employed].into_iter());
    let rows = [
        (
            "aim-market",
            "godziny-uslug",
            &path.hours,
            Some(path!(staff_path.hours)),
        ),
        (
            "aim-staff",
            "osoby-zatrudnione",
            &path.employed,
            Some(path!(staff_path.employed)),
        ),
        ("aim-entities", "uslugi-zlecone-pes", &ordered, None),
    ];
    let rows = rows.into_iter().map(|(aim, measure, values, at)| {
        let unit = subject.catalog.measures.get(measure);
        let unit = unit.map(|measure| Words::entry("units", &measure.unit, Naming::Full));
        let mut cells = vec![
            Cell::words(Words::message(aim)),
            Cell::words(Words::entry("measures", measure, Naming::Full)),
            Cell::new(unit.map_or(Value::Blank, Value::Words)),
        ];
        let values = years.iter().map(|year| Value::Quantity(values.get(*year)));
        cells.extend(values.map(|value| Cell::new(value).at(at)));
        Row::new(RowKind::Plain, cells)
    });
    let mut columns = vec![
        head("head-aim", ColumnKind::Prose),
        head("head-measure", ColumnKind::Prose),
        head("head-unit", ColumnKind::Unit),
    ];
    columns.extend(of_years(&years));
    Some(Table {
        columns,
        groups: vec![Group {
            title: None,
            rows: rows.collect(),
        }],
        ..Table::default()
    })
}

/// The case of the care farm in figures; none where the plan starts none or figures are missing.
pub fn farm_case(subject: &Subject<'_>) -> Option<Table> {
    let farm = &subject.plan.care_farm;
    let planned = farm.decision == Some(FarmDecision::Planned);
    let case = FarmCase::of(farm).filter(|_| planned)?;
    let zlote = |value: Decimal| Value::Computed(value, 2);
    let count = |value: u64| {
        let value = i64::try_from(value).ok().and_then(Decimal::whole);
        value.map_or(Value::Blank, |value| Value::Computed(value, 0))
    };
    let [per_year, per_day, per_month] =
        ["measure-zl_year", "measure-zl_day", "measure-zl_month"].map(Words::message);
    let mut rows = vec![
        (
            "farm-person-days",
            Some(Words::message("measure-days_year")),
            count(case.person_days),
        ),
        ("farm-cost", Some(per_year.clone()), zlote(case.cost)),
        ("farm-income", Some(per_year.clone()), zlote(case.income)),
        ("farm-result", Some(per_year), zlote(case.result)),
        ("farm-cost-day", Some(per_day), zlote(case.per_day)),
        (
            "farm-cost-month",
            Some(per_month.clone()),
            zlote(case.per_month),
        ),
        match case.break_even {
            Some(persons) => (
                "farm-break-even",
                Some(Words::message("measure-persons")),
                count(persons),
            ),
            None => (
                "farm-break-even",
                None,
                Value::Words(Words::message("farm-never")),
            ),
        },
    ];
    let columns = subject.projection.columns;
    let base = projection::Column::Base;
    let home = columns
        .figure(subject.plan, "dps-cena-mediana", base)
        .number();
    rows.extend(home.map(|home| ("farm-home", Some(per_month), zlote(home))));
    let rows = rows.into_iter().map(|(name, unit, value)| {
        let unit = unit.map_or(Value::Blank, Value::Words);
        let cells = vec![
            Cell::words(Words::message(name)),
            Cell::new(unit),
            Cell::new(value),
        ];
        Row::new(RowKind::Plain, cells)
    });
    Some(Table {
        columns: vec![
            head("head-item", ColumnKind::Words),
            head("head-unit", ColumnKind::Unit),
            head("head-worth", ColumnKind::Number),
        ],
        groups: vec![Group {
            title: None,
            rows: rows.collect(),
        }],
        ..Table::default()
    })
}

/// Agreements, each with the article that its kind rests on; none while there is none.
pub fn agreements(subject: &Subject<'_>) -> Option<Table> {
    const FIELDS: &[&str] = &["kind", "with", "subject", "form", "state"];
    let mut table = rows::of_table(subject, path!(agreements).table, FIELDS)?;
    let basis = |kind: &str| {
        let kind = subject.catalog.agreement_kinds.get(kind)?;
        Some(Words::entry("rules", kind.rule.as_ref()?, Naming::Full))
    };
    table.columns.push(head("head-basis", ColumnKind::Words));
    let rows = table.groups.iter_mut().flat_map(|group| &mut group.rows);
    for (row, (_, agreement)) in rows.zip(subject.plan.agreements.iter()) {
        let basis = basis(agreement.kind.as_str());
        row.cells
            .push(Cell::new(basis.map_or(Value::Blank, Value::Words)));
    }
    Some(table)
}
