//! Checks of values that are possible as numbers and impossible as what they count.

use jiff::civil::Date;

use crate::base::{Arg, Decimal, Expect, Quantity, Sign, Year};
use crate::checks::{Rule, Severity, Subject};
use crate::field::{FieldPath, Rows, Value};
use crate::model::Plan;
use crate::path;
use crate::projection;

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
        if let Some(date) = edition.resolution_date
            && (date.year() < 2022 || late(date))
        {
            let shown = format!("{:02}.{:02}.{:04}", date.day(), date.month(), date.year());
            out.at(path!(edition.resolution_date), &[("date", shown.into())]);
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
            for field in record.infos() {
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
