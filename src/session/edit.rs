//! Edits that a field cannot make: rows.

use crate::base::{Id, IdSource};
use crate::field::{FieldPath, Slot};
use crate::model::Plan;

/// A change of rows, or of several fields at once.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Adds a blank row to `table`; in a table of rows that belong to others, to row `parent`.
    Add {
        /// Name of the table.
        table: &'static str,
        /// The row it belongs to.
        parent: Option<Id>,
    },
    /// Removes the row and the rows that belong to it.
    Remove {
        /// Name of the table.
        table: &'static str,
        /// The row.
        row: Id,
    },
    /// Moves the row by `steps` places, up when negative.
    Move {
        /// Name of the table.
        table: &'static str,
        /// The row.
        row: Id,
        /// How far.
        steps: i32,
    },
    /// Sets a finding aside.
    Mute {
        /// Id of the check.
        rule: String,
        /// Where it spoke.
        at: FieldPath,
        /// Why it does not matter here.
        reason: String,
    },
    /// Replaces the whole plan, for imports and merges.
    Replace(Box<Plan>),
}

impl Edit {
    /// Carries the edit out; returns the place to look at afterwards.
    pub(super) fn apply(self, plan: &mut Plan, ids: &mut IdSource) -> FieldPath {
        match self {
            Self::Add { table, parent } => add(plan, ids, table, parent),
            Self::Remove { table, row } => {
                for child in plan.children(table, row) {
                    if let (Some(rows), Some(id)) = (plan.table_mut(child.table), child.row) {
                        rows.remove(id);
                    }
                }
                if let Some(rows) = plan.table_mut(table) {
                    rows.remove(row);
                }
                FieldPath::table(table)
            }
            Self::Move { table, row, steps } => {
                if let Some(rows) = plan.table_mut(table) {
                    rows.shift(row, steps);
                }
                FieldPath::row(table, row, "")
            }
            Self::Mute { rule, at, reason } => {
                let id = ids.draw();
                plan.mutes.insert(
                    id,
                    crate::model::Mute {
                        rule,
                        place: at.to_string(),
                        reason,
                    },
                );
                at
            }
            Self::Replace(replacement) => {
                *plan = *replacement;
                crate::path!(unit)
            }
        }
    }
}

fn add(plan: &mut Plan, ids: &mut IdSource, table: &'static str, parent: Option<Id>) -> FieldPath {
    let mut id = ids.draw();
    let Some(rows) = plan.table_mut(table) else {
        return FieldPath::table(table);
    };
    while rows.get(Some(id)).is_some() {
        id = ids.draw();
    }
    rows.add(id);
    let fields = Plan::table_info(table)
        .map(|info| (info.fields)())
        .unwrap_or_default();
    let link = fields.iter().find(|info| info.spec.parent);
    let slot = link.and_then(|link| rows.get_mut(Some(id))?.slot(link.name));
    if let Some(Slot::Link(to)) = slot {
        *to = parent;
    }
    let first = fields
        .iter()
        .find(|info| !info.spec.parent)
        .map_or("", |info| info.name);
    FieldPath::row(table, id, first)
}
