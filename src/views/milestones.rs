//! Milestones of actions, in the order of their dates.

use super::{
    ActionView, AreaView, Cell, Column, ColumnKind, Group, Row, RowKind, Subject, Table, Value,
    Words,
};
use crate::base::{Id, Year};
use crate::field::{Choice as _, FieldPath};
use crate::model::{Milestone, Quarter};
use crate::path;

/// A quarter of a year in words: «III kw. 2027».
pub fn quarter_of(quarter: Quarter, year: Year) -> Words {
    Words::message(format!("quarter-of-year-{}", quarter.key())).with("year", year)
}

/// When a milestone is to be reached; none while its year is not known.
pub fn when(milestone: &Milestone) -> Option<Words> {
    let year = milestone.year?;
    Some(match milestone.quarter {
        Some(quarter) => quarter_of(quarter, year),
        None => year.into(),
    })
}

/// The milestones of action `action`.
pub fn of_action<'a>(
    subject: &Subject<'a>,
    action: Id,
) -> impl Iterator<Item = (Id, &'a Milestone)> {
    let rows = subject.plan.milestones.iter();
    rows.filter(move |(_, row)| row.action.id() == Some(action))
}

/// All milestones; none while there is none.
pub fn of_plan(subject: &Subject<'_>, areas: &[AreaView<'_>]) -> Option<Table> {
    let views = areas.iter().flat_map(|area| &area.actions);
    let rows = views.flat_map(|view| of_action(subject, view.id).map(move |row| (view, row)));
    let mut rows: Vec<(&ActionView<'_>, (Id, &Milestone))> = rows.collect();
    rows.sort_by_key(|(_, (_, row))| (row.year, row.quarter));
    if rows.is_empty() {
        return None;
    }
    let column = |key: &str, kind| Column::new(Words::message(key), kind);
    let rows = rows.into_iter().map(|(view, (id, row))| {
        let name = match row.name.trim() {
            "" => Value::Missing,
            name => Value::Words(name.into()),
        };
        let cells = vec![
            Cell::new(when(row).map_or(Value::Missing, Value::Words))
                .at(Some(path!(milestones[id].year))),
            Cell::new(name).at(Some(path!(milestones[id].name))),
            view.code_cell(),
            Cell::words(view.name()),
        ];
        Row::new(RowKind::Plain, cells).at(FieldPath::row(path!(milestones).table, id, ""))
    });
    Some(Table {
        columns: vec![
            column("head-when", ColumnKind::Short),
            column("head-milestone", ColumnKind::Words),
            column("head-code", ColumnKind::Short),
            column("head-action", ColumnKind::Words),
        ],
        groups: vec![Group {
            title: None,
            rows: rows.collect(),
        }],
        ..Table::default()
    })
}
