//! Checks of values that are possible as numbers and impossible as what they count.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::base::{Arg, Decimal, Sign, Year};
use crate::catalog::Figure;
use crate::checks::{Rule, Severity, place};
use crate::field::{FieldInfo, FieldPath, Kind, Value};
use crate::model::{AgreementState, Basis, Plan, ResolutionState, Status};
use crate::path;
use crate::projection::{Column, Number, applies, group_of};

/// Persons, places and facilities are whole.
pub const NOT_WHOLE: Rule = Rule {
    id: "not-whole",
    severity: Severity::Error,
    basis: None,
    run: |subject, out| {
        for number in subject.projection.numbers.iter() {
            if number.expect.decimals == 0 && number.value.places() > 0 {
                out.at(
                    number.at,
                    &[field(number.at), ("value", number.value.into())],
                );
            }
        }
    },
};

/// Of what a unit of the catalogue counts there is never less than none; of a share its range says so,
/// and of a field that is bounded its definition.
pub const NUMBER_NEGATIVE: Rule = Rule {
    id: "number-negative",
    severity: Severity::Error,
    basis: None,
    run: |subject, out| {
        for number in subject.projection.numbers.iter() {
            let told = number.bounded || number.expect.sign == Sign::Percent;
            if number.counted && !told && number.value.is_negative() {
                out.at(
                    number.at,
                    &[field(number.at), ("value", number.value.into())],
                );
            }
        }
    },
};

/// A share lies between 0 and 100 per cent, which a field that is bounded says itself.
pub const PERCENT_RANGE: Rule = Rule {
    id: "percent-range",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        let most = Decimal::whole(100);
        for Number {
            at,
            value,
            expect,
            bounded,
            ..
        } in subject.projection.numbers.iter()
        {
            let share = expect.sign == Sign::Percent && !bounded;
            if share && (value.is_negative() || Some(*value) > most) {
                out.at(*at, &[field(*at), ("value", (*value).into())]);
            }
        }
    },
};

/// Nobody is served more often than there are people in the group: recipients, users, those who
/// wait, and indicators in persons.
pub const PEOPLE_EXCEED_GROUP: Rule = Rule {
    id: "people-exceed-group",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        let (plan, columns) = (subject.plan, subject.projection.columns);
        let groups = subject.catalog.groups.iter().filter_map(|group| {
            let most = columns
                .figure(plan, &group.population, Column::Base)
                .number()?;
            let figure = subject.catalog.figures.get(&group.population)?;
            Some((group.key.as_str(), (most, figure)))
        });
        let groups: BTreeMap<&str, (Decimal, &Figure)> = groups.collect();
        let people = subject.projection.numbers.iter();
        for Number { at, value, .. } in people.filter(|number| number.people) {
            let group = group_of(plan, *at).or_else(|| group_of(plan, plan.owner(*at)));
            let most = group.and_then(|group| groups.get(group));
            if let Some((most, figure)) = most.filter(|(most, _)| value > most) {
                let name = ("figure", place::words(figure.short()));
                let args = [
                    field(*at),
                    ("value", (*value).into()),
                    name,
                    ("most", (*most).into()),
                ];
                out.at(*at, &args);
            }
        }
    },
};

/// Supply and steps are planned only for years of the plan.
pub const FIGURE_YEAR_OUTSIDE: Rule = Rule {
    id: "figure-year-outside",
    severity: Severity::Error,
    basis: None,
    run: |subject, out| {
        let years = subject.plan.years();
        for Number { at, .. } in subject.projection.numbers.iter() {
            let year = at.cell.and_then(|cell| Year::new(i64::from(cell)));
            if let Some(year) = year.filter(|year| !years.is_empty() && !years.contains(year)) {
                let name = place::name(subject.catalog, subject.plan, *at);
                out.at(*at, &[("field", name), ("year", year.into())]);
            }
        }
    },
};

/// Money is planned only for years of the plan; that of an action has a check of its own, which names
/// its source.
pub const AMOUNT_YEAR_OUTSIDE: Rule = Rule {
    id: "amount-year-outside",
    severity: Severity::Error,
    basis: None,
    run: |subject, out| {
        let costs = path!(costs).table;
        for info in Plan::TABLES.iter().filter(|info| info.name != costs) {
            let amounts = |field: &&&FieldInfo| field.kind == Kind::Amounts;
            let amounts: Vec<_> = info.fields.iter().filter(amounts).copied().collect();
            let Some(table) = subject
                .plan
                .table(info.name)
                .filter(|_| !amounts.is_empty())
            else {
                continue;
            };
            table.each(&mut |row, record| {
                for amount in &amounts {
                    let at = FieldPath {
                        row,
                        ..FieldPath::one(info.name, amount.name)
                    };
                    let planned = subject.plan.years_of(at);
                    let Some(Value::Amounts(typed)) = record.value(amount.name) else {
                        continue;
                    };
                    let outside = |year: &Year| !planned.is_empty() && !planned.contains(year);
                    for (year, money) in typed.0.iter().filter(|(year, _)| outside(year)) {
                        let name = place::name(subject.catalog, subject.plan, at);
                        let args = [
                            ("field", name),
                            ("amount", (*money).into()),
                            ("year", (*year).into()),
                        ];
                        out.at(at.cell(*year), &args);
                    }
                }
            });
        }
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
    severity: Severity::Error,
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
            // a year that cannot be is told of as one
            && Year::of(date).is_some()
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

/// What is said to be done has been done.
pub const DONE_TO_COME: Rule = Rule {
    id: "done-to-come",
    severity: Severity::Error,
    basis: None,
    run: |subject, out| {
        let (plan, Some(today)) = (subject.plan, subject.today) else {
            return;
        };
        let agreements = plan.agreements.iter().map(|(id, row)| {
            let done = row.state == Some(AgreementState::Concluded);
            (
                path!(agreements[id].concluded),
                row.concluded.filter(|_| done),
            )
        });
        let resolutions = plan.council_resolutions.iter().map(|(id, row)| {
            let done = row.state == Some(ResolutionState::Adopted);
            (
                path!(council_resolutions[id].date),
                row.date.filter(|_| done),
            )
        });
        let sheets = plan.transition_sheets.iter();
        let counted = sheets.map(|(id, row)| (path!(transition_sheets[id].as_of), row.as_of));
        for (at, date) in agreements.chain(resolutions).chain(counted) {
            if let Some(date) = date.filter(|date| *date > today) {
                out.at(at, &[("date", shown(date))]);
            }
        }
    },
};

/// What was to be done by a day that has passed is done, or has another day.
pub const DUE_PASSED: Rule = Rule {
    id: "due-passed",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        let (plan, Some(today)) = (subject.plan, subject.today) else {
            return;
        };
        let agreements = plan.agreements.iter().filter_map(|(id, row)| {
            let open = |state: &AgreementState| *state != AgreementState::Concluded;
            let due = row.due.filter(|_| row.state.as_ref().is_some_and(open))?;
            let passed = due.get() < i64::from(today.year());
            passed.then(|| (path!(agreements[id].due), vec![("due", due.into())]))
        });
        out.passed(agreements.collect());
        let resolutions = plan.council_resolutions.iter().filter_map(|(id, row)| {
            let open = |state: &ResolutionState| *state != ResolutionState::Adopted;
            let due = row.due.filter(|_| row.state.as_ref().is_some_and(open))?;
            let at = path!(council_resolutions[id].due);
            (due < today).then(|| (at, vec![("due", shown(due))]))
        });
        out.passed(resolutions.collect());
    },
};

/// A date lies in the years in which plans and their data live, as every year does.
pub const DATE_YEAR: Rule = Rule {
    id: "date-year",
    severity: Severity::Error,
    basis: None,
    run: |subject, out| {
        for info in Plan::TABLES {
            let dates = info.fields.iter().filter(|info| info.kind == Kind::Date);
            let dates: Vec<&FieldInfo> = dates.copied().collect();
            let Some(table) = subject.plan.table(info.name).filter(|_| !dates.is_empty()) else {
                continue;
            };
            table.each(&mut |row, record| {
                for field in &dates {
                    let Some(Value::Date(Some(date))) = record.value(field.name) else {
                        continue;
                    };
                    let applies =
                        || applies(subject.catalog, subject.plan, (info.name, row), field);
                    if Year::of(date).is_none() && applies() {
                        let at = FieldPath {
                            row,
                            ..FieldPath::one(info.name, field.name)
                        };
                        let name = place::name(subject.catalog, subject.plan, at);
                        out.at(at, &[("field", name), ("date", shown(date))]);
                    }
                }
            });
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
