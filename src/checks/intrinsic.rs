//! Checks that follow from a field's definition alone: required, bounds, lengths, links.

use super::unwritten::{self, Unwritten};
use super::{Out, Severity, Subject, contact, person, place};
use crate::base::{Arg, Decimal, Id, Quantity};
use crate::catalog::Catalog;
use crate::field::{AnyRecord, FieldInfo, FieldPath, Kind, Rows, TableInfo, Value};
use crate::model::Plan;
use crate::projection::applies;

/// Id of the check for blank required fields, which alone means «begun» and not «wrong».
pub(super) const REQUIRED: &str = "required";

/// How much the finding of a check that follows from definitions matters, or that of
/// [`super::UNREAD`].
pub fn severity(id: &str) -> Severity {
    match id {
        PERSON => Severity::Warning,
        _ => Severity::Error,
    }
}

/// Id of the check for data of people, which looks at letters and can be wrong.
const PERSON: &str = "person-named";

/// Ids of all checks of this module.
pub const IDS: &[&str] = &[
    REQUIRED,
    "min",
    "max",
    "max-chars",
    "unknown-key",
    "broken-link",
    "blank-left",
    "says-nothing",
    "not-decided",
    PERSON,
];

pub(super) fn run(subject: &Subject<'_>, out: &mut Out) {
    for info in Plan::TABLES {
        let Some(table) = subject.plan.table(info.name) else {
            continue;
        };
        table.each(&mut |row, record| {
            known_row(subject, info, row, out);
            for field in record.infos() {
                let place = (info.name, row);
                if applies(subject.catalog, subject.plan, place, field) {
                    let at = FieldPath {
                        table: info.name,
                        row,
                        field: field.name,
                        cell: None,
                    };
                    check(subject, record, field, at, out);
                }
            }
        });
    }
}

fn check(
    subject: &Subject<'_>,
    record: &dyn AnyRecord,
    info: &FieldInfo,
    at: FieldPath,
    out: &mut Out,
) {
    let Some(value) = record.value(info.name) else {
        return;
    };
    // most fields are in order, and then nobody asks what they are called
    let name = || ("field", place::name(subject.catalog, subject.plan, at));
    if value.is_blank() {
        if info.spec.required {
            out.begin_intrinsic(REQUIRED, info.spec.law);
            out.at(at, &[name()]);
        }
        return;
    }
    match value {
        Value::Text(text) => {
            length(info, text, at, &name, out);
            if let Some(told) = person_in(subject.catalog, info, at.table, text) {
                out.begin_intrinsic(PERSON, None);
                out.at(at, &[name(), ("typed", told.into())]);
            }
            match unwritten::look(subject.catalog, text) {
                Some(Unwritten::Place(words)) => {
                    out.begin_intrinsic("blank-left", None);
                    out.at(at, &[name(), ("words", words.into())]);
                }
                Some(Unwritten::All) if info.spec.required => {
                    out.begin_intrinsic("says-nothing", None);
                    out.at(at, &[name(), ("typed", text.trim().into())]);
                }
                _ => {}
            }
        }
        Value::Count(Some(count)) => bounds(info, Decimal::whole(i64::from(count)), at, &name, out),
        Value::Year(Some(year)) => bounds(info, Decimal::whole(year.get()), at, &name, out),
        Value::Quantity(figure) => quantity(info, figure, at, &name, out),
        Value::Quantities(figures) => {
            for (year, figure) in &figures.0 {
                quantity(info, *figure, at.cell(*year), &name, out);
            }
        }
        Value::Key(key) => known_key(subject, info, key, at, &name, out),
        Value::Keys(keys) => {
            for key in keys {
                known_key(subject, info, key, at, &name, out);
            }
        }
        Value::Link(Some(id)) => {
            let Kind::Link(record) = info.kind else {
                return;
            };
            let target = Plan::table_of(record).and_then(|info| subject.plan.table(info.name));
            if target.is_none_or(|table| table.get(Some(id)).is_none()) {
                out.begin_intrinsic("broken-link", None);
                out.at(at, &[name()]);
            }
        }
        Value::Count(None)
        | Value::Money(_)
        | Value::Year(None)
        | Value::Date(_)
        | Value::Flag(_)
        | Value::Choice(_)
        | Value::Link(None)
        | Value::Amounts(_) => {}
    }
}

/// Words of `text` that tell of a person; none in what reviewers say, which no document prints.
fn person_in<'t>(
    catalog: &Catalog,
    info: &FieldInfo,
    table: &str,
    text: &'t str,
) -> Option<&'t str> {
    const REVIEWS: [&str; 3] = ["comments", "replies", "set_aside"];
    if REVIEWS.contains(&table) {
        return None;
    }
    if info.spec.who {
        let told = person::is_told(text) || person::is_named(catalog, text);
        return told.then(|| text.trim());
    }
    let contact = || contact::contact(catalog, text).filter(|_| !info.spec.contact);
    // where something is taken from is told with its author
    let named = || person::named(catalog, text).filter(|_| !info.name.starts_with("source"));
    person::titled(catalog, text)
        .or_else(contact)
        .or_else(named)
}

type Name = (&'static str, Arg);

fn length(info: &FieldInfo, text: &str, at: FieldPath, name: &dyn Fn() -> Name, out: &mut Out) {
    let Some(max) = info.spec.max_chars else {
        return;
    };
    let count = text.chars().count();
    if count > max {
        out.begin_intrinsic("max-chars", None);
        out.at(at, &[name(), ("max", max.into()), ("count", count.into())]);
    }
}

fn quantity(
    info: &FieldInfo,
    figure: Quantity,
    at: FieldPath,
    name: &dyn Fn() -> Name,
    out: &mut Out,
) {
    bounds(info, figure.number(), at, name, out);
    if info.spec.decided && matches!(figure, Quantity::NoData | Quantity::NotApplicable) {
        out.begin_intrinsic("not-decided", None);
        out.at(at, &[name(), ("typed", figure.to_string().into())]);
    }
}

fn bounds(
    info: &FieldInfo,
    value: Option<Decimal>,
    at: FieldPath,
    name: &dyn Fn() -> Name,
    out: &mut Out,
) {
    let Some(value) = value else {
        return;
    };
    let bound = |limit: i64| {
        // A year is written without groups of digits.
        let limit_arg = match info.kind {
            Kind::Year => Arg::Text(limit.to_string()),
            _ => Arg::Count(limit),
        };
        let value_arg = match info.kind {
            Kind::Year => Arg::Text(value.to_string()),
            _ => Arg::Decimal(value),
        };
        (limit_arg, ("value", value_arg))
    };
    if let Some(min) = info
        .spec
        .min
        .map(i64::from)
        .filter(|min| Decimal::whole(*min).is_some_and(|min| value < min))
    {
        let (limit, value) = bound(min);
        out.begin_intrinsic("min", None);
        out.at(at, &[name(), ("min", limit), value]);
    }
    if let Some(max) = info
        .spec
        .max
        .map(i64::from)
        .filter(|max| Decimal::whole(*max).is_some_and(|max| value > max))
    {
        let (limit, value) = bound(max);
        out.begin_intrinsic("max", None);
        out.at(at, &[name(), ("max", limit), value]);
    }
}

/// A row about a catalogue entry is about one that there is, unless it says itself what it is about.
fn known_row(subject: &Subject<'_>, info: &TableInfo, row: Option<Id>, out: &mut Out) {
    let (Rows::Keyed(kind), Some(row)) = (info.rows, row) else {
        return;
    };
    let key = row.key().unwrap_or_default();
    let own = info.field("name").is_some();
    if !own && subject.catalog.position_of(kind, key).is_none() {
        let at = FieldPath::row(info.name, row, "");
        let name = ("field", Arg::Message(Plan::message_key(at)));
        out.begin_intrinsic("unknown-key", None);
        out.at(at, &[name, ("value", key.into())]);
    }
}

fn known_key(
    subject: &Subject<'_>,
    info: &FieldInfo,
    key: &str,
    at: FieldPath,
    name: &dyn Fn() -> Name,
    out: &mut Out,
) {
    let (Kind::Key(kind) | Kind::Keys(kind)) = info.kind else {
        return;
    };
    if subject.catalog.position_of(kind, key).is_none() {
        out.begin_intrinsic("unknown-key", None);
        out.at(at, &[name(), ("value", key.into())]);
    }
}
