//! A patch: the one way to say «set these places to these values».
//!
//! Typing into one field is the smallest patch; ready texts, templates, pasted blocks, imports,
//! merges and accepted suggestions are larger ones. Applying a patch is one undo step.

use std::collections::HashSet;

use super::Plan;
use crate::base::Id;
use crate::field::{AnyRecord, ChangeKind, Datum, FieldPath};

/// One change of a plan.
#[derive(Clone, Debug, PartialEq)]
pub enum Op {
    /// Puts a value into a field, or into one year of it.
    Set(FieldPath, Datum),
    /// Adds a blank row to a table.
    Add {
        /// Name of the table.
        table: &'static str,
        /// Identity of the new row.
        row: Id,
    },
    /// Removes a row, and with it the rows that belong to it.
    Remove {
        /// Name of the table.
        table: &'static str,
        /// The row.
        row: Id,
    },
    /// Moves a row by `steps` places, up when negative.
    Move {
        /// Name of the table.
        table: &'static str,
        /// The row.
        row: Id,
        /// How far.
        steps: i32,
    },
}

impl Op {
    /// The place it is about; a row that is removed is there again once that is taken back.
    pub fn at(&self) -> FieldPath {
        match self {
            Self::Set(at, _) => *at,
            Self::Remove { table, row }
            | Self::Add { table, row }
            | Self::Move { table, row, .. } => FieldPath::row(table, *row, ""),
        }
    }
}

impl Plan {
    /// The patch that makes this plan equal to `later`, order of rows included.
    pub fn patch_to(&self, later: &Self) -> Patch {
        let mut patch = Patch::new();
        let mut removed = Vec::new();
        for change in self.changes(later) {
            match (change.kind, change.at.row) {
                (ChangeKind::Changed, _) => {
                    if let Some(value) = later.at(change.at) {
                        patch.set(change.at, value.into());
                    }
                }
                (ChangeKind::Added, Some(row)) => later.copy_row(change.at, row, &mut patch),
                (ChangeKind::Removed, Some(row)) => removed.push(Op::Remove {
                    table: change.at.table,
                    row,
                }),
                (ChangeKind::Added | ChangeKind::Removed, None) => {}
            }
        }
        // last, so that a row that got another owner does not go with its former one
        patch.ops.extend(removed);
        for info in Self::TABLES.iter().filter(|info| info.many()) {
            if let (Some(before), Some(after)) = (self.table(info.name), later.table(info.name)) {
                patch
                    .ops
                    .extend(moves(info.name, &before.rows(), &after.rows()));
            }
        }
        patch
    }

    /// The patch that makes of this plan one that holds at `at` what `other` holds there: a value, or
    /// a row as a whole with the rows that belong to it, at its place among the others.
    pub fn patch_at(&self, other: &Self, at: FieldPath) -> Patch {
        let mut patch = Patch::new();
        let table = at.table;
        let stands = |plan: &Self| {
            plan.table(table)
                .is_some_and(|rows| rows.get(at.row).is_some())
        };
        let Some(row) = at.row.filter(|_| at.field.is_empty() || !stands(self)) else {
            if let Some(value) = other.at(at) {
                patch.set(at, value.into());
            }
            return patch;
        };
        match (stands(self), stands(other)) {
            (true, false) => patch.push(Op::Remove { table, row }),
            (false, true) => {
                other.copy_row(at, row, &mut patch);
                for child in other.children(table, row) {
                    if let Some(id) = child.row {
                        other.copy_row(child, id, &mut patch);
                    }
                }
            }
            _ => {}
        }
        if stands(other) {
            let ids = |plan: &Self| -> Vec<Id> {
                let rows = plan.table(table).map(crate::field::AnyTable::rows);
                rows.unwrap_or_default().into_iter().flatten().collect()
            };
            let (mut here, there) = (ids(self), ids(other));
            let from = here.iter().position(|known| *known == row);
            let from = from.unwrap_or_else(|| {
                here.push(row);
                here.len() - 1
            });
            here.remove(from);
            let ahead = there.iter().take_while(|known| **known != row);
            let last = ahead.filter_map(|known| here.iter().position(|other| other == known));
            let to = last.last().map_or(0, |before| before + 1);
            let steps = i32::try_from(to).unwrap_or(0) - i32::try_from(from).unwrap_or(0);
            if steps != 0 {
                patch.push(Op::Move { table, row, steps });
            }
        }
        patch
    }

    /// Adds the row at `at` with all its values to `patch`.
    pub(super) fn copy_row(&self, at: FieldPath, row: Id, patch: &mut Patch) {
        let table = at.table;
        patch.push(Op::Add { table, row });
        let record = self.table(table).and_then(|rows| rows.get(Some(row)));
        for info in record.map(AnyRecord::infos).unwrap_or_default() {
            let value = record.and_then(|record| record.value(info.name));
            if let Some(value) = value {
                patch.set(FieldPath::row(table, row, info.name), value.into());
            }
        }
    }
}

/// The moves that bring the rows of `before` that stay, and new ones behind them, into the order
/// of `after`.
pub(super) fn moves(table: &'static str, before: &[Option<Id>], after: &[Option<Id>]) -> Vec<Op> {
    let mut rows: Vec<Id> = before
        .iter()
        .filter(|row| after.contains(row))
        .chain(after.iter().filter(|row| !before.contains(row)))
        .copied()
        .flatten()
        .collect();
    let mut moves = Vec::new();
    for (to, row) in after.iter().copied().flatten().enumerate() {
        let Some(from) = rows.iter().position(|known| *known == row) else {
            continue;
        };
        if from != to {
            let row_taken = rows.remove(from);
            rows.insert(to.min(rows.len()), row_taken);
            let steps = i32::try_from(to).unwrap_or(i32::MAX) - i32::try_from(from).unwrap_or(0);
            moves.push(Op::Move { table, row, steps });
        }
    }
    moves
}

/// Changes that belong together, in their order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Patch {
    ops: Vec<Op>,
}

impl Patch {
    /// A patch of nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// The patch that puts `datum` at `path`.
    pub fn of(path: FieldPath, datum: Datum) -> Self {
        Self {
            ops: vec![Op::Set(path, datum)],
        }
    }

    /// Also puts `datum` at `path`.
    pub fn set(&mut self, path: FieldPath, datum: Datum) {
        self.ops.push(Op::Set(path, datum));
    }

    /// Also does `op`.
    pub fn push(&mut self, op: Op) {
        self.ops.push(op);
    }

    /// Adds what `other` does after this.
    pub fn append(&mut self, other: Self) {
        self.ops.extend(other.ops);
    }

    /// How many places it changes, as people count them: a new row is one, with all it holds.
    pub fn places(&self) -> usize {
        let added = |op: &Op| match op {
            Op::Add { table, row } => Some((*table, *row)),
            _ => None,
        };
        let new: HashSet<(&str, Id)> = self.ops.iter().filter_map(added).collect();
        let inside = |op: &&Op| {
            matches!(op, Op::Set(..) | Op::Move { .. })
                && (op.at().row).is_some_and(|row| new.contains(&(op.at().table, row)))
        };
        self.ops.len() - self.ops.iter().filter(inside).count()
    }

    /// What it does, in order.
    pub fn ops(&self) -> &[Op] {
        &self.ops
    }

    /// Whether it does nothing.
    pub fn is_empty(&self) -> bool {
        self.ops.is_empty()
    }

    /// Carries the changes out and gives the places that could not take theirs; the others are
    /// changed all the same.
    pub fn apply(&self, plan: &mut Plan) -> Vec<FieldPath> {
        let mut refused = Vec::new();
        for op in &self.ops {
            match op {
                Op::Set(path, datum) => {
                    if !plan.set(*path, datum.clone()) {
                        refused.push(*path);
                    }
                }
                Op::Add { table, row } => {
                    if let Some(rows) = plan.table_mut(table) {
                        rows.add(*row);
                    }
                }
                Op::Remove { table, row } => {
                    for child in plan.children(table, *row) {
                        if let (Some(rows), Some(id)) = (plan.table_mut(child.table), child.row) {
                            rows.remove(id);
                        }
                    }
                    if let Some(rows) = plan.table_mut(table) {
                        rows.remove(*row);
                    }
                }
                Op::Move { table, row, steps } => {
                    if let Some(rows) = plan.table_mut(table) {
                        rows.shift(*row, *steps);
                    }
                }
            }
        }
        refused
    }
}
