//! Facilities by how near they are to ordinary life, with their sums.

use super::rows::Shape;
use super::{Group, Row, RowKind, Subject, Table, Words};
use crate::catalog::ServiceKind;
use crate::field::{AnyRecord, Value};
use crate::path;
use crate::projection::Facilities;

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
        (
            kind,
            Words::message(format!("group-facilities-{key}")),
            rows,
        )
    });
    let (of, mut groups): (Vec<Facilities>, Vec<Group>) = groups
        .filter(|(_, _, rows)| !rows.is_empty())
        .map(|(kind, title, rows)| {
            let title = Some(title);
            (Facilities::Of(kind), Group { title, rows })
        })
        .unzip();
    let all: Vec<Row> = groups.iter().flat_map(|group| group.rows.clone()).collect();
    let several = groups.len() > 1;
    for (of, group) in of.into_iter().zip(&mut groups) {
        let sum = shape.sum(
            RowKind::Sum,
            &Words::message("row-total"),
            &group.rows.iter(),
        );
        let sum = sum.filter(|_| several && group.rows.len() > 1);
        let sum = sum.map(|sum| covered(subject, of, sum));
        group.rows.extend(sum);
    }
    let total = shape.sum(
        RowKind::Total,
        &Words::message("row-total-facilities"),
        &all.iter(),
    );
    let last = groups.last_mut()?;
    let total = total.map(|total| covered(subject, Facilities::All, total));
    last.rows.extend(total.filter(|_| all.len() > 1));
    Some(Table {
        columns: shape.columns(),
        groups,
        remarks: vec![Words::message("facilities-remark")],
        sources: Vec::new(),
    })
}

/// A row of sums with how each is told outside.
fn covered(subject: &Subject<'_>, of: Facilities, mut sum: Row) -> Row {
    // the product stands behind the last of them
    for (cell, field) in sum.cells.iter_mut().zip(COLUMNS) {
        cell.cover = subject.projection.covered.sum(field, of);
    }
    sum
}
