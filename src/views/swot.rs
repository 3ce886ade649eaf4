//! Strengths, weaknesses, opportunities and threats beside each other.

use super::{Cell, Column, ColumnKind, Group, Row, RowKind, Subject, Table, Value, Words};
use crate::base::Id;
use crate::model::SwotKind;
use crate::path;

/// What lies within the unit, and what around it: helpful first.
const HALVES: [(&str, [SwotKind; 2]); 2] = [
    ("swot-inside", [SwotKind::Strength, SwotKind::Weakness]),
    ("swot-outside", [SwotKind::Opportunity, SwotKind::Threat]),
];

/// The four lists, two and two; none while nothing stands in any of them.
pub fn of_plan(subject: &Subject<'_>) -> Option<Table> {
    let groups = HALVES.into_iter().map(|(title, kinds)| {
        let lists = kinds.map(|kind| of_kind(subject, kind));
        let longest = lists.iter().map(Vec::len).max().unwrap_or_default();
        let rows = (0..longest).map(|line| {
            let cells = lists.iter().map(|list| {
                let row = list.get(line);
                row.map_or_else(
                    || Cell::new(Value::Blank),
                    |(id, name)| Cell::words((*name).into()).at(Some(path!(swot[*id].name))),
                )
            });
            Row::new(RowKind::Plain, cells.collect())
        });
        Group {
            title: Some(Words::message(title)),
            rows: rows.collect(),
        }
    });
    let groups: Vec<Group> = groups.filter(|group| !group.rows.is_empty()).collect();
    let column = |key: &str| Column::new(Words::message(key), ColumnKind::Words);
    (!groups.is_empty()).then(|| Table {
        columns: vec![column("swot-helps"), column("swot-hinders")],
        groups,
        remarks: Vec::new(),
        sources: Vec::new(),
    })
}

fn of_kind<'a>(subject: &Subject<'a>, kind: SwotKind) -> Vec<(Id, &'a str)> {
    let rows = subject.plan.swot.iter();
    let rows = rows.filter(|(_, row)| row.kind == Some(kind));
    let named = rows.map(|(id, row)| (id, row.name.trim()));
    named.filter(|(_, name)| !name.is_empty()).collect()
}
