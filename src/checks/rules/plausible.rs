//! Checks of values that are possible as numbers and impossible as what they count.

use jiff::civil::Date;

use crate::base::{Arg, Decimal, Expect, Quantity, Sign, Year};
use crate::checks::{Rule, Severity, Subject, place};
use crate::field::{CatalogKind as _, FieldInfo, FieldPath, Kind, Rows, Value};
use crate::model::{Basis, Plan, Status, TargetGroup};
use crate::path;
use crate::projection::{self, Column};

/// Persons, places and facilities are whole.
pub const NOT_WHOLE: Rule = Rule {
    id: "not-whole",
    severity: Severity::Error,
    basis: None,
    run: |subject, out| {
        each_quantity(subject, |expect, at, value| {
            if expect.decimals == 0 && value.places() > 0 {
                out.at(at, &[field(at), ("value", value.into())]);
            }
        });
    },
};

/// A share lies between 0 and 100 per cent.
pub const PERCENT_RANGE: Rule = Rule {
    id: "percent-range",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        let most = Decimal::whole(100);
        each_quantity(subject, |expect, at, value| {
            let share = expect.sign == Sign::Percent;
            if share && (value.is_negative() || Some(value) > most) {
                out.at(at, &[field(at), ("value", value.into())]);
            }
        });
    },
};

/// Nobody is served more often than there are people in the group: recipients, users, those who
/// wait, and indicators in persons.
pub const PEOPLE_EXCEED_GROUP: Rule = Rule {
    id: "people-exceed-group",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        each_count_of_people(subject, |at, group, value| {
            let Some(group) = subject.catalog.groups.get(group) else {
                return;
            };
            let columns = subject.projection.columns;
            let population = columns.figure(subject.plan, &group.population, Column::Base);
            let figure = subject.catalog.figures.get(&group.population);
            if let (Some(most), Some(figure)) = (population.number(), figure)
                && value > most
            {
                let name = ("figure", place::words(figure.short()));
                out.at(
                    at,
                    &[
                        field(at),
                        ("value", value.into()),
                        name,
                        ("most", most.into()),
                    ],
                );
            }
        });
    },
};

/// Supply and steps are planned only for years of the plan.
pub const FIGURE_YEAR_OUTSIDE: Rule = Rule {
    id: "figure-year-outside",
    severity: Severity::Error,
    basis: None,
    run: |subject, out| {
        let years = subject.plan.years();
        each_quantity(subject, |_, at, _| {
            let year = at.cell.and_then(|cell| Year::new(i64::from(cell)));
            if let Some(year) = year.filter(|year| !years.is_empty() && !years.contains(year)) {
                out.at(at, &[field(at), ("year", year.into())]);
            }
        });
    },
};

/// What an indicator begins with was measured before the plan ends.
pub const INDICATOR_BASE_YEAR: Rule = Rule {
    id: "indicator-base-year",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        let Some(last) = subject.plan.edition.last_year else {
            return;
        };
        for (id, row) in subject.plan.indicators.iter() {
            if let Some(year) = row.base_year.filter(|year| *year > last) {
                let args = [("year", year.into()), ("last", last.into())];
                out.at(path!(indicators[id].base_year), &args);
            }
        }
    },
};

/// A resolution is of a time when there were such plans, and not after the plan's years.
pub const RESOLUTION_DATE: Rule = Rule {
    id: "resolution-date",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        let edition = &subject.plan.edition;
        let late = |date: Date| {
            let last = edition.last_year;
            last.is_some_and(|last| i64::from(date.year()) > last.get())
        };
        // the state strategy that asks for such plans is of 2022
        // only an adopted plan shows the field
        let adopted = edition.status == Some(Status::Adopted);
        if let Some(date) = edition.resolution_date.filter(|_| adopted)
            && (date.year() < 2022 || late(date))
        {
            out.at(path!(edition.resolution_date), &[("date", shown(date))]);
        }
    },
};

/// A council has decided already.
pub const RESOLUTION_TO_COME: Rule = Rule {
    id: "resolution-to-come",
    severity: Severity::Error,
    basis: None,
    run: |subject, out| {
        let edition = &subject.plan.edition;
        let adopted = edition.status == Some(Status::Adopted);
        let date = edition.resolution_date.filter(|_| adopted);
        if let (Some(date), Some(today)) = (date, subject.today)
            && date > today
        {
            out.at(path!(edition.resolution_date), &[("date", shown(date))]);
        }
    },
};

fn shown(date: Date) -> Arg {
    format!("{:02}.{:02}.{:04}", date.day(), date.month(), date.year()).into()
}

/// What was counted is of a year that has come.
pub const YEAR_TO_COME: Rule = Rule {
    id: "year-to-come",
    severity: Severity::Error,
    basis: None,
    run: |subject, out| {
        let Some(today) = subject.today else { return };
        let mut look = |at: FieldPath, year: Option<Year>| {
            let to_come = |year: &Year| year.get() > i64::from(today.year());
            if let Some(year) = year.filter(to_come) {
                out.at(at, &[("year", year.into())]);
            }
        };
        let plan = subject.plan;
        look(path!(diagnosis.base_year), plan.diagnosis.base_year);
        for (id, row) in plan.figures.iter() {
            let counted = FieldPath::row(path!(figures).table, id, Basis::Counted.field());
            for (year, quantity) in &row.of(Basis::Counted).0 {
                if quantity.number().is_some() {
                    look(counted.cell(*year), Some(*year));
                }
            }
        }
        for (id, row) in plan.indicators.iter() {
            look(path!(indicators[id].base_year), row.base_year);
        }
    },
};

fn field(at: FieldPath) -> (&'static str, Arg) {
    ("field", Arg::Message(Plan::message_key(at)))
}

/// Calls `look` with every number of the records, figures of the diagnosis apart, and what its
/// cell holds.
fn each_quantity(subject: &Subject<'_>, mut look: impl FnMut(Expect, FieldPath, Decimal)) {
    let tables = Plan::TABLES.iter();
    // figures of the catalogue have checks of their own
    for info in tables.filter(|info| !matches!(info.rows, Rows::Keyed(_))) {
        let Some(table) = subject.plan.table(info.name) else {
            continue;
        };
        for row in table.rows() {
            let Some(record) = table.get(row) else {
                continue;
            };
            let counted =
                |field: &&&FieldInfo| matches!(field.kind, Kind::Quantity | Kind::Quantities);
            for field in record.infos().iter().filter(counted) {
                let at = FieldPath {
                    table: info.name,
                    row,
                    field: field.name,
                    cell: None,
                };
                let expect = projection::expected(subject.catalog, record, field);
                let mut number = |at, figure: Quantity| {
                    if let Some(value) = figure.number() {
                        look(expect, at, value);
                    }
                };
                match record.value(field.name) {
                    Some(Value::Quantity(figure)) => number(at, figure),
                    Some(Value::Quantities(figures)) => {
                        for (year, figure) in &figures.0 {
                            number(at.cell(*year), *figure);
                        }
                    }
                    _ => {}
                }
            }
        }
    }
}

/// Calls `look` with every number of persons in a row that is for a target group, or belongs to one
/// that is, and with the key of the group.
fn each_count_of_people(subject: &Subject<'_>, mut look: impl FnMut(FieldPath, &str, Decimal)) {
    const FIELDS: [&str; 2] = ["persons", "persons_year"];
    const ROWS: [&str; 3] = ["person", "person-year", "child"];
    let plan = subject.plan;
    for info in Plan::TABLES.iter().filter(|info| info.many()) {
        let Some(table) = plan.table(info.name) else {
            continue;
        };
        for id in table.rows().into_iter().flatten() {
            let row = FieldPath::row(info.name, id, "");
            let group = group_of(plan, row).or_else(|| group_of(plan, plan.owner(row)));
            let (Some(record), Some(group)) = (table.get(Some(id)), group) else {
                continue;
            };
            for field in record.infos() {
                let own = field.spec.unit;
                let row_unit = projection::unit_of(subject.catalog, record, field);
                let in_people = row_unit.is_some_and(|unit| ROWS.contains(&unit.key.as_str()));
                if !own.map_or(in_people, |unit| FIELDS.contains(&unit)) {
                    continue;
                }
                let at = row.sibling(field.name);
                match record.value(field.name) {
                    Some(Value::Count(Some(count))) => {
                        if let Some(value) = Decimal::whole(i64::from(count)) {
                            look(at, group, value);
                        }
                    }
                    Some(Value::Quantity(quantity)) => {
                        if let Some(value) = quantity.number() {
                            look(at, group, value);
                        }
                    }
                    Some(Value::Quantities(quantities)) => {
                        for (year, quantity) in &quantities.0 {
                            if let Some(value) = quantity.number() {
                                look(at.cell(*year), group, value);
                            }
                        }
                    }
                    _ => {}
                }
            }
        }
    }
}

/// Key of the target group the row at `at` is for.
fn group_of(plan: &Plan, at: FieldPath) -> Option<&str> {
    let fields = Plan::table_info(at.table)?.fields.iter();
    let mut fields = fields.filter(|field| field.kind == Kind::Key(TargetGroup::NAME));
    match plan.value(at.sibling(fields.next()?.name))? {
        Value::Key(key) if !key.is_empty() => Some(key),
        _ => None,
    }
}
