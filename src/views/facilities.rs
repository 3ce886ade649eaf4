//! Facilities by how near they are to ordinary life, with their sums.

use super::rows::Shape;
use super::{Group, Row, RowKind, Subject, Table, Words};
use crate::catalog::ServiceKind;
use crate::field::{AnyRecord, Value};
use crate::path;

/// Fields that have a column.
const COLUMNS: &[&str] = &[
    "name",
    "service",
    "places",
    "users",
    "own_users",
    "run_by",
    "cost",
];

/// All facilities in groups by kind, with sums; none while there is none.
pub fn of_plan(subject: &Subject<'_>) -> Option<Table> {
    let shape = Shape::of(path!(facilities).table, COLUMNS);
    let kind_of = |record: &dyn AnyRecord| match record.value("service") {
        Some(Value::Key(key)) => subject
            .catalog
            .services
            .get(key)
            .map(|service| service.kind),
        _ => None,
    };
    let kinds = ServiceKind::ALL.into_iter().map(Some).chain([None]);
    let groups = kinds.map(|kind| {
        let rows = shape.rows(subject, |record| kind_of(record) == kind);
        let key = kind.map_or("none", ServiceKind::key);
        (Words::message(format!("group-facilities-{key}")), rows)
    });
    let mut groups: Vec<Group> = groups
        .filter(|(_, rows)| !rows.is_empty())
        .map(|(title, rows)| Group {
            title: Some(title),
            rows,
        })
        .collect();
    let all: Vec<Row> = groups.iter().flat_map(|group| group.rows.clone()).collect();
    let several = groups.len() > 1;
    for group in &mut groups {
        let sum = shape.sum(
            RowKind::Sum,
            &Words::message("row-total"),
            &group.rows.iter(),
        );
        let sum = sum.filter(|_| several && group.rows.len() > 1);
        group.rows.extend(sum);
    }
    let total = shape.sum(
        RowKind::Total,
        &Words::message("row-total-facilities"),
        &all.iter(),
    );
    let last = groups.last_mut()?;
    last.rows.extend(total.filter(|_| all.len() > 1));
    Some(Table {
        columns: shape.columns(),
        groups,
        remarks: vec![Words::message("facilities-remark")],
        sources: Vec::new(),
    })
}
