//! What differs between two plans, field by field.

use super::{AnyTable, FieldPath, TableInfo};
use crate::base::Id;

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
    /// The field, or the row as a whole for added and removed rows.
    pub at: FieldPath,
    /// What happened there.
    pub kind: ChangeKind,
}

/// The differences from `before` to `after` in one table, in the order of the rows and fields.
/// A changed order of rows is not a difference.
pub fn diff(info: &TableInfo, before: &dyn AnyTable, after: &dyn AnyTable) -> Vec<Change> {
    let mut changes = Vec::new();
    let whole_row = |row: Option<Id>| FieldPath {
        table: info.name,
        row,
        field: "",
        cell: None,
    };
    for row in before.rows() {
        if after.get(row).is_none() {
            changes.push(Change {
                at: whole_row(row),
                kind: ChangeKind::Removed,
            });
        }
    }
    for row in after.rows() {
        let (old, new) = (before.get(row), after.get(row));
        let (Some(old), Some(new)) = (old, new) else {
            changes.push(Change {
                at: whole_row(row),
                kind: ChangeKind::Added,
            });
            continue;
        };
        for field in (info.fields)() {
            if old.value(field.name) != new.value(field.name) {
                let at = FieldPath {
                    field: field.name,
                    ..whole_row(row)
                };
                changes.push(Change {
                    at,
                    kind: ChangeKind::Changed,
                });
            }
        }
    }
    changes
}
