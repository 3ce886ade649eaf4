//! Resolutions of the council that the services of a plan ask for, besides the one that adopts it.

use super::{Cell, Column, ColumnKind, Group, Naming, Row, RowKind, Subject, Table, Value, Words};
use crate::base::Id;
use crate::field::{Choice as _, FieldPath};
use crate::model::{CouncilResolution, ResolutionState};
use crate::path;
use crate::projection::resolutions::{Asked, asked, told_of};

/// Fields that the table tells.
const TOLD: &[&str] = &["resolution", "name", "state", "due", "number", "date"];

/// The resolutions with what they settle, the services that ask for them and how far they are;
/// behind them those that the plan names itself. None while there is none.
pub fn of_plan(subject: &Subject<'_>) -> Option<Table> {
    let plan = subject.plan;
    let known: Vec<Asked<'_>> = asked(plan, subject.catalog).collect();
    let mut rows: Vec<Row> = known.iter().map(|one| asked_row(subject, one)).collect();
    let further = plan.council_resolutions.iter().filter(|(id, row)| {
        let key = row.resolution.as_str();
        let listed = known.iter().any(|one| one.resolution.key == key);
        // a second row of the same resolution is told as well
        !listed || told_of(plan, key).is_some_and(|(first, _)| first != *id)
    });
    rows.extend(further.map(|(id, row)| own_row(subject, id, row)));
    let heads = [
        ("head-resolution", ColumnKind::Words),
        ("head-settles", ColumnKind::Words),
        ("head-services", ColumnKind::Words),
        ("head-resolution-state", ColumnKind::Words),
    ];
    let columns = heads.into_iter();
    (!rows.is_empty()).then(|| Table {
        columns: columns
            .map(|(head, kind)| Column::new(Words::message(head), kind))
            .collect(),
        groups: vec![Group { title: None, rows }],
        remarks: vec![Words::message("resolutions-remark")],
        sources: Vec::new(),
    })
}

fn asked_row(subject: &Subject<'_>, asked: &Asked<'_>) -> Row {
    let entry = asked.resolution;
    let services = asked.services.iter();
    let services = services.map(|key| Words::entry("services", key, Naming::Short));
    let services = if asked.services.is_empty() {
        Words::message("resolution-lasting")
    } else if entry.commissioned {
        Words::message("resolution-commissioned")
    } else {
        Words::Joined(services.collect(), ", ")
    };
    let told = told_of(subject.plan, &entry.key);
    let cells = vec![
        Cell::words(by_rule(subject, subject.said(&entry.name), &entry.rule)),
        Cell::words(subject.said(&entry.settles)),
        Cell::words(services),
        told.map_or_else(|| Cell::new(Value::Blank), |(id, row)| state(id, row)),
    ];
    with_place(Row::new(RowKind::Plain, cells), told.map(|(id, _)| id))
}

/// A resolution with the rule it rests on: a column of its own would leave the others too narrow.
fn by_rule(subject: &Subject<'_>, name: Words, rule: &str) -> Words {
    Words::message("resolution-by-rule")
        .with("name", name)
        .with("rule", subject.cited(rule))
}

/// A resolution that no service of the plan asks for.
fn own_row(subject: &Subject<'_>, id: Id, row: &CouncilResolution) -> Row {
    let entry = subject.catalog.resolutions.get(row.resolution.as_str());
    let key = row.resolution.as_str();
    let listed = (!key.is_empty()).then(|| Words::entry("resolutions", key, Naming::Full));
    let own = Some(row.name.trim()).filter(|name| !name.is_empty());
    let names: Vec<Words> = listed.into_iter().chain(own.map(Words::from)).collect();
    let name = if names.is_empty() {
        Words::message("record-council_resolution.untitled")
    } else {
        Words::Joined(names, "; ")
    };
    let of_entry = |words: Option<Words>| Cell::new(words.map_or(Value::Blank, Value::Words));
    let name = match entry {
        Some(entry) => by_rule(subject, name, &entry.rule),
        None => name,
    };
    let cells = vec![
        Cell::words(name),
        of_entry(entry.map(|entry| subject.said(&entry.settles))),
        Cell::new(Value::Blank),
        state(id, row),
    ];
    with_place(Row::new(RowKind::Plain, cells), Some(id))
}

fn with_place(row: Row, id: Option<Id>) -> Row {
    match id {
        Some(id) => row.at(FieldPath::row(path!(council_resolutions).table, id, "")),
        None => row,
    }
}

/// How far a resolution is, with its number and day.
fn state(id: Id, row: &CouncilResolution) -> Cell {
    let words = row.state.map(|state| {
        let name = Words::message(format!("resolution_state-{}", state.key()));
        let mut all = vec![name];
        if state == ResolutionState::Adopted {
            let number = row.number.trim();
            all.extend(
                (!number.is_empty())
                    .then(|| Words::message("resolution-number").with("number", number)),
            );
            all.extend(
                row.date.map(|date| {
                    Words::message("resolution-of-day").with("date", Words::Date(date))
                }),
            );
        } else {
            all.extend(
                row.due
                    .map(|date| Words::message("resolution-due").with("date", Words::Date(date))),
            );
        }
        Words::Joined(all, ", ")
    });
    Cell {
        told: Some(TOLD),
        ..Cell::new(words.map_or(Value::Missing, Value::Words))
            .at(Some(path!(council_resolutions[id].state)))
    }
}
