//! What differs between two plans, cell by cell.

use std::collections::BTreeSet;

use super::{AnyTable, FieldPath, TableInfo, Value};
use crate::base::{Id, Year};

/// How a place differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeKind {
    /// The row stands only in the later plan.
    Added,
    /// The row stands only in the earlier plan.
    Removed,
    /// The field's value differs.
    Changed,
}

/// One difference between an earlier and a later plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// The field or its year, or the row as a whole for added and removed rows.
    pub at: FieldPath,
    /// What happened there.
    pub kind: ChangeKind,
}

/// The differences from `before` to `after` in one table, in the order of the rows and fields.
/// A changed order of rows is not a difference.
pub fn diff(info: &TableInfo, before: &dyn AnyTable, after: &dyn AnyTable) -> Vec<Change> {
    let mut changes = Vec::new();
    if before.same(after) {
        return changes;
    }
    let whole_row = |row: Option<Id>| FieldPath {
        table: info.name,
        row,
        field: "",
        cell: None,
    };
    // a row that says nothing may be there without standing among the rows
    let (earlier, later) = (before.rows(), after.rows());
    let stand = |rows: &[Option<Id>]| rows.iter().copied().collect::<BTreeSet<_>>();
    let (stood, stands) = (stand(&earlier), stand(&later));
    for row in earlier {
        if !stands.contains(&row) {
            changes.push(Change {
                at: whole_row(row),
                kind: ChangeKind::Removed,
            });
        }
    }
    for row in later {
        let old = before.get(row).filter(|_| stood.contains(&row));
        let new = after.get(row);
        let (Some(old), Some(new)) = (old, new) else {
            changes.push(Change {
                at: whole_row(row),
                kind: ChangeKind::Added,
            });
            continue;
        };
        for field in info.fields {
            let (Some(old), Some(new)) = (old.value(field.name), new.value(field.name)) else {
                continue;
            };
            let at = FieldPath {
                field: field.name,
                ..whole_row(row)
            };
            let cells = differing(old, new).into_iter();
            changes.extend(cells.map(|cell| Change {
                at: FieldPath { cell, ..at },
                kind: ChangeKind::Changed,
            }));
        }
    }
    changes
}

/// The years in which two values of a field differ; `None` stands for the field as a whole.
fn differing(old: Value<'_>, new: Value<'_>) -> Vec<Option<Year>> {
    if old == new {
        return Vec::new();
    }
    let (before, after) = (old.years(), new.years());
    if before.is_empty() && after.is_empty() {
        return vec![None];
    }
    let years: BTreeSet<Year> = before.into_iter().chain(after).collect();
    years
        .into_iter()
        .filter(|year| old.in_year(*year) != new.in_year(*year))
        .map(Some)
        .collect()
}
