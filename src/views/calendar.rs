//! The calendar of monitoring: what the plan sets itself and what law asks of its unit, by day.

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::{Cell, Column, ColumnKind, Group, Row, RowKind, Subject, Table, Value, Words, rows};
use crate::base::Id;
use crate::catalog::{LegalDuty, LegalTerm};
use crate::field::FieldPath;
use crate::model::{Duty, Plan, Rhythm, Runner};
use crate::path;
use crate::projection::levels;

const TABLE: &str = path!(duties).table;
/// Fields that the calendar tells.
const TOLD: &[&str] = &["name", "owner", "first", "rhythm", "recipient"];

/// The duties of law that the unit of the plan has while the plan runs.
pub fn of_law<'a>(subject: &Subject<'a>) -> impl Iterator<Item = &'a LegalDuty> {
    let (plan, levels) = (subject.plan, levels(subject.plan));
    subject.catalog.duties.iter().filter(move |duty| {
        let over = |duty: &LegalDuty| {
            let first = plan.edition.first_year;
            let only = duty.from.map(i64::from);
            first
                .zip(only)
                .is_none_or(|(first, only)| only < first.get())
        };
        let begun = |from: u16| {
            plan.edition
                .last_year
                .is_none_or(|last| last.get() >= from.into())
        };
        duty.levels.iter().any(|level| levels.contains(level))
            && concerns(subject.plan, &duty.services, duty.run)
            && duty.from.is_none_or(begun)
            && !(duty.once && over(duty))
    })
}

/// Whether the plan has one of `services`, or they are none in particular; where they must be `run`,
/// whether a facility that the unit runs itself gives one.
fn concerns(plan: &Plan, services: &[String], run: bool) -> bool {
    let has = |service: &String| {
        if run {
            let mut facilities = plan.facilities.iter();
            return facilities.any(|(_, row)| {
                row.service.as_str() == service && row.run_by == Some(Runner::Own)
            });
        }
        let mut rows = plan.services.iter();
        rows.any(|(_, row)| row.service.as_str() == service)
    };
    services.is_empty() || services.iter().any(has)
}

/// Terms of law without a day of the year that the unit of the plan has; none while there is none.
pub fn terms(subject: &Subject<'_>) -> Option<Table> {
    let levels = levels(subject.plan);
    let ours = |term: &&LegalTerm| {
        let owed = term.levels.iter().any(|level| levels.contains(level));
        owed && concerns(subject.plan, &term.services, term.run)
    };
    let rows: Vec<Row> = (subject.catalog.terms.iter().filter(ours))
        .map(|term| {
            let recipient = term.recipient.as_ref();
            let cells = vec![
                Cell::words(subject.said(&term.when)),
                Cell::words(subject.said(&term.name)),
                Cell::words(subject.said(&term.owner)),
                Cell::new(recipient.map_or(Value::Blank, |whom| Value::Words(subject.said(whom)))),
                Cell::words(subject.cited(&term.rule)),
            ];
            Row::new(RowKind::Plain, cells)
        })
        .collect();
    (!rows.is_empty()).then(|| Table {
        columns: columns(ColumnKind::Words),
        groups: vec![Group { title: None, rows }],
        ..Table::default()
    })
}

/// When what is due, who owes it, whom it is for and on what ground.
fn columns(when: ColumnKind) -> Vec<Column> {
    let heads = [
        ("head-due", when),
        ("head-duty", ColumnKind::Words),
        ("head-doer", ColumnKind::Words),
        ("head-recipient", ColumnKind::Words),
        ("head-basis", ColumnKind::Words),
    ];
    let heads = heads.into_iter();
    heads
        .map(|(head, kind)| Column::new(Words::message(head), kind))
        .collect()
}

/// The calendar; none while the plan sets itself no duty.
pub fn of_plan(subject: &Subject<'_>) -> Option<Table> {
    (!subject.plan.duties.is_empty()).then(|| days(subject))
}

/// The days of the year, whether or not the plan sets itself a duty beside those of law.
pub fn days(subject: &Subject<'_>) -> Table {
    let mut yearly: Vec<((i8, i8), Row)> = Vec::new();
    let mut single: Vec<(Option<Date>, Row)> = Vec::new();
    for (id, duty) in subject.plan.duties.iter() {
        let row = own_row(subject, id, duty);
        match (duty.rhythm, duty.first) {
            (Some(Rhythm::Once) | None, first) => single.push((first, row)),
            // what comes back within a year stands where it is due first in one
            (Some(_), Some(first)) => yearly.push(((first.month(), first.day()), row)),
            (Some(_), None) => yearly.push(((0, 0), row)),
        }
    }
    for duty in of_law(subject) {
        let part = |number: u32| i8::try_from(number).unwrap_or_default();
        if let Some(date) = only_day(duty) {
            single.push((Some(date), law_row(subject, duty)));
            continue;
        }
        yearly.push(((part(duty.month), part(duty.day)), law_row(subject, duty)));
    }
    yearly.sort_by_key(|(day, _)| *day);
    single.sort_by_key(|(day, _)| *day);
    let group = |title: &str, rows: Vec<Row>| Group {
        title: Some(Words::message(title)),
        rows,
    };
    let groups = [
        group(
            "calendar-yearly",
            yearly.into_iter().map(|(_, row)| row).collect(),
        ),
        group(
            "calendar-once",
            single.into_iter().map(|(_, row)| row).collect(),
        ),
    ];
    Table {
        columns: columns(ColumnKind::Short),
        groups: groups
            .into_iter()
            .filter(|group| !group.rows.is_empty())
            .collect(),
        remarks: vec![Words::message("calendar-remark")],
        sources: Vec::new(),
    }
}

fn own_row(subject: &Subject<'_>, id: Id, duty: &Duty) -> Row {
    let at = |field| FieldPath::row(TABLE, id, field);
    let due = due(duty).map_or(Value::Missing, Value::Words);
    let name = Cell {
        told: Some(TOLD),
        ..rows::cell(subject, (TABLE, id), "name")
    };
    let cells = vec![
        Cell::new(due).at(Some(at("first"))),
        name,
        rows::cell(subject, (TABLE, id), "owner"),
        rows::cell(subject, (TABLE, id), "recipient"),
        Cell::words(Words::message("calendar-own")),
    ];
    Row::new(RowKind::Plain, cells).at(at(""))
}

/// The day of a duty that is due once.
fn only_day(duty: &LegalDuty) -> Option<Date> {
    let year = duty.from.filter(|_| duty.once)?;
    let part = |number: u32| i8::try_from(number).ok();
    Date::new(
        i16::try_from(year).ok()?,
        part(duty.month)?,
        part(duty.day)?,
    )
    .ok()
}

fn law_row(subject: &Subject<'_>, duty: &LegalDuty) -> Row {
    let day = Words::Day(duty.month, duty.day);
    let due = match (only_day(duty), duty.from) {
        (Some(date), _) => Words::Date(date),
        (None, Some(from)) => Words::message("calendar-from")
            .with("day", day)
            .with("year", Words::from(from.to_string())),
        (None, None) => day,
    };
    let cells = vec![
        Cell::words(due),
        Cell::words(subject.said(&duty.name)),
        Cell::words(subject.said(&duty.owner)),
        Cell::words(subject.said(&duty.recipient)),
        Cell::words(subject.cited(&duty.rule)),
    ];
    Row::new(RowKind::Plain, cells)
}

/// When a duty is due, in words; none while its first day is blank.
fn due(duty: &Duty) -> Option<Words> {
    let first = duty.first?;
    let day = |date: Date| {
        let part = |number: i8| u32::try_from(number).unwrap_or_default();
        Words::Day(part(date.month()), part(date.day()))
    };
    Some(match duty.rhythm {
        None | Some(Rhythm::Once) => Words::Date(first),
        Some(Rhythm::Yearly) => day(first),
        Some(Rhythm::HalfYearly) => {
            let second = first.checked_add(6.months()).unwrap_or(first);
            Words::message("calendar-twice")
                .with("first", day(first))
                .with("second", day(second))
        }
        Some(Rhythm::Quarterly) => {
            Words::message("calendar-quarterly").with("day", Words::Date(first))
        }
        Some(Rhythm::Monthly) => Words::message("calendar-monthly").with("day", Words::Date(first)),
    })
}

/// A duty as an appointment: its first day, and how it comes back.
pub struct Appointment {
    /// What tells it from every other appointment of any plan.
    pub uid: String,
    /// What is due.
    pub name: Words,
    /// Who owes it, to whom, and on what ground.
    pub about: Vec<Words>,
    /// The first day.
    pub first: Date,
    /// Months until it is due again; none where it is due once.
    pub every_months: Option<i16>,
    /// The last day of the time in which it comes back.
    pub until: Date,
}

/// The duties of the calendar as appointments, by day; those without a first day are left out.
/// What comes back does so until the end of the year after the plan, in which its last year is
/// reported on.
pub fn appointments(subject: &Subject<'_>) -> Vec<Appointment> {
    let edition = &subject.plan.edition;
    let (Some(first_year), Some(last_year)) = (edition.first_year, edition.last_year) else {
        return Vec::new();
    };
    let day = |year: i16, month: u32, day: u32| {
        let part = |number: u32| i8::try_from(number).ok();
        Date::new(year, part(month)?, part(day)?).ok()
    };
    let year = |year: i64| i16::try_from(year).unwrap_or(i16::MAX);
    let Some(until) = day(year(last_year.get()).saturating_add(1), 12, 31) else {
        return Vec::new();
    };
    let code = subject.plan.local_government.teryt.trim();
    let mut found: Vec<Appointment> = Vec::new();
    for (id, duty) in subject.plan.duties.iter() {
        let Some(first) = duty.first else { continue };
        let every_months = match duty.rhythm {
            None | Some(Rhythm::Once) => None,
            Some(Rhythm::Monthly) => Some(1),
            Some(Rhythm::Quarterly) => Some(3),
            Some(Rhythm::HalfYearly) => Some(6),
            Some(Rhythm::Yearly) => Some(12),
        };
        let said = [&duty.owner, &duty.recipient].into_iter();
        let said = said.filter(|text| !text.trim().is_empty());
        found.push(Appointment {
            uid: format!("{id}.{code}@lpdi"),
            name: Words::from(duty.name.trim()),
            about: said.map(|text| Words::from(text.trim())).collect(),
            first,
            every_months,
            until,
        });
    }
    for duty in of_law(subject) {
        let from = duty
            .from
            .map_or(first_year.get(), |from| first_year.get().max(from.into()));
        let Some(first) = day(year(from), duty.month, duty.day) else {
            continue;
        };
        found.push(Appointment {
            uid: format!("{}.{code}@lpdi", duty.key),
            name: subject.said(&duty.name),
            about: vec![
                subject.said(&duty.owner),
                subject.said(&duty.recipient),
                subject.cited(&duty.rule),
            ],
            first: only_day(duty).unwrap_or(first),
            every_months: (!duty.once).then_some(12),
            until,
        });
    }
    found.sort_by(|one, other| (one.first, &one.uid).cmp(&(other.first, &other.uid)));
    found
}
