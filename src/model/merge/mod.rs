//! Three-way merge: two plans that were made of one become one plan again.
//!
//! Cell by cell, row by row, long texts by paragraph. What one side changed is taken; what both
//! changed, each in its own way, is a [`Conflict`] and stands as ours has it until somebody
//! decides. Nothing that anybody wrote is lost, and no link is left without its row. It knows the
//! definitions of fields and no field by name but those of findings set aside.

mod cell;
mod rows;
mod text;

use std::collections::BTreeMap;

pub use text::{Choice, Passage, composed, passages, words};

use super::patch::moves;
use super::{Op, Patch, Plan};
use crate::base::{Id, order};
use crate::field::{AnyRecord, Datum, FieldPath, TableInfo};
use cell::{Cell, Three};
use rows::Rows;

/// One of the two that are merged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// Ours: the plan that is open, the one that is merged into.
    Ours,
    /// Theirs.
    Theirs,
}

impl Side {
    /// The other one.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Ours => Self::Theirs,
            Self::Theirs => Self::Ours,
        }
    }
}

/// What two plans do not agree on.
#[derive(Clone, Debug, PartialEq)]
pub enum Clash {
    /// Both changed a value, each in its own way. The merged plan holds ours.
    Value {
        /// What stood there; none where that is not known.
        base: Option<Datum>,
        /// What the plan holds; of a text with what both agree on.
        ours: Datum,
        /// What it would hold with theirs; of a text with what both agree on.
        theirs: Datum,
        /// Of a long text, the passages that both changed.
        passages: Vec<Passage>,
    },
    /// One side removed a row that the other changed, added to or linked to. The merged plan
    /// keeps it.
    Removed {
        /// Who removed it.
        by: Side,
    },
    /// Both moved a row, to different places. It stands where ours has it.
    Moved {
        /// How many places theirs lies below ours; above it when negative.
        steps: i32,
    },
}

/// A place that two plans do not agree on.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    /// The field or its year, or the row as a whole.
    pub at: FieldPath,
    /// What about.
    pub clash: Clash,
}

impl Conflict {
    /// What makes of the merged plan one that holds what `side` wants here.
    pub fn take(&self, side: Side) -> Patch {
        let mut patch = Patch::new();
        let table = self.at.table;
        match (&self.clash, self.at.row) {
            (Clash::Value { ours, theirs, .. }, _) => {
                let datum = match side {
                    Side::Ours => ours,
                    Side::Theirs => theirs,
                };
                patch.set(self.at, datum.clone());
            }
            (Clash::Removed { by }, Some(row)) if *by == side => {
                patch.push(Op::Remove { table, row });
            }
            (Clash::Moved { steps }, Some(row)) if side == Side::Theirs => {
                let steps = *steps;
                patch.push(Op::Move { table, row, steps });
            }
            _ => {}
        }
        patch
    }
}

/// Two plans in one.
#[derive(Clone, Debug, PartialEq)]
pub struct Merged {
    /// The plan.
    pub plan: Plan,
    /// What somebody has to decide, in the order of the file.
    pub conflicts: Vec<Conflict>,
}

/// Puts together what became of `base` in `ours` and in `theirs`. Without `base` only what one of
/// them leaves blank is taken from the other, rows of both stay, and every difference is a
/// conflict.
pub fn merge(base: Option<&Plan>, ours: &Plan, theirs: &Plan) -> Merged {
    let (mut plan, mut theirs) = (ours.clone(), theirs.clone());
    unite_set_aside(base, &mut plan, &mut theirs);
    let (ours, theirs) = (plan.clone(), &theirs);
    let plans = Three {
        base,
        ours: &ours,
        theirs,
    };
    let rows = Rows::of(plans);
    let mut conflicts = Vec::new();
    for info in Plan::TABLES {
        let untouched = match (ours.table(info.name), theirs.table(info.name)) {
            (Some(ours), Some(theirs)) => ours.same(theirs),
            _ => true,
        };
        if !untouched {
            merge_table(plans, info, &rows, &mut plan, &mut conflicts);
        }
    }
    Merged { plan, conflicts }
}

fn merge_table(
    plans: Three<'_>,
    info: &'static TableInfo,
    rows: &Rows,
    plan: &mut Plan,
    conflicts: &mut Vec<Conflict>,
) {
    let table = info.name;
    let (mut patch, mut gone) = (Patch::new(), Vec::new());
    for row in plans.rows_in_any(info) {
        let at = FieldPath {
            table,
            row,
            field: "",
            cell: None,
        };
        if let Some(id) = row.filter(|_| info.many()) {
            let here = plans.stands(Side::Ours, table, id);
            if !rows.keeps(table, id) {
                if here {
                    gone.push(id);
                }
                continue;
            }
            if let Some(by) = rows.removed_by(table, id) {
                let clash = Clash::Removed { by };
                conflicts.push(Conflict { at, clash });
            }
            if !here {
                plans.theirs.copy_row(at, id, &mut patch);
                continue;
            }
            if !plans.stands(Side::Theirs, table, id) {
                continue;
            }
        }
        for field in info.fields {
            let at = FieldPath {
                field: field.name,
                ..at
            };
            for (at, cell) in plans.cells(at, field) {
                match cell {
                    Cell::Ours => {}
                    Cell::Theirs(datum) => patch.set(at, datum),
                    Cell::Clash(clash) => {
                        // of a text the plan takes what both agree on
                        if let Clash::Value { ours, .. } = &clash {
                            patch.set(at, ours.clone());
                        }
                        conflicts.push(Conflict { at, clash });
                    }
                }
            }
        }
    }
    // every place is one of the plan's own
    drop(patch.apply(plan));
    if let Some(rows) = plan.table_mut(table) {
        for row in gone {
            rows.remove(row);
        }
    }
    if info.many() {
        arrange(plans, info, plan, conflicts);
    }
}

/// Brings the rows of a table into the order that follows from both sides.
fn arrange(
    plans: Three<'_>,
    info: &'static TableInfo,
    plan: &mut Plan,
    conflicts: &mut Vec<Conflict>,
) {
    let table = info.name;
    let ids = |plan: &Plan| -> Vec<Id> {
        let rows = plan.table(table).map(crate::field::AnyTable::rows);
        rows.unwrap_or_default().into_iter().flatten().collect()
    };
    let (ours, theirs, stand) = (ids(plans.ours), ids(plans.theirs), ids(plan));
    let base = if let Some(base) = plans.base {
        ids(base)
    } else {
        // what both have is what they had
        let both = |row: &Id| plans.stands(Side::Theirs, table, *row);
        ours.iter().copied().filter(both).collect()
    };
    let order::Merged { order, contested } = order::merged(&base, &ours, &theirs);
    let places: BTreeMap<Id, usize> = order.iter().copied().zip(0..).collect();
    let mut wanted = stand.clone();
    wanted.sort_by_key(|row| places.get(row));
    let some = |rows: &[Id]| rows.iter().copied().map(Some).collect::<Vec<_>>();
    if wanted != stand {
        let mut patch = Patch::new();
        for op in moves(table, &some(&stand), &some(&wanted)) {
            patch.push(op);
        }
        patch.apply(plan);
    }
    if contested.is_empty() {
        return;
    }
    // where they would stand if the other side had had its way
    let swapped = order::merged(&base, &theirs, &ours).order;
    let swapped: Vec<Id> = swapped
        .into_iter()
        .filter(|row| wanted.contains(row))
        .collect();
    let place = |rows: &[Id], row: Id| {
        let place = rows.iter().position(|other| *other == row);
        place.and_then(|place| i32::try_from(place).ok())
    };
    for row in contested {
        if let (Some(here), Some(there)) = (place(&wanted, row), place(&swapped, row)) {
            let at = FieldPath::row(table, row, "");
            let clash = Clash::Moved {
                steps: there - here,
            };
            conflicts.push(Conflict { at, clash });
        }
    }
}

/// Two people who set one finding aside did one thing: their rows get one identity, the smaller.
fn unite_set_aside(base: Option<&Plan>, ours: &mut Plan, theirs: &mut Plan) {
    let known = |row: Id| base.is_some_and(|base| base.set_aside.get(row).is_some());
    let mut twins = Vec::new();
    for (there, other) in theirs.set_aside.iter() {
        let is_twin = |(here, one): &(Id, &super::SetAside)| {
            (&one.rule, &one.place) == (&other.rule, &other.place) && !known(*here)
        };
        let stands = known(there) || ours.set_aside.get(there).is_some();
        if let Some((here, _)) = ours.set_aside.iter().find(is_twin).filter(|_| !stands) {
            twins.push((here, there));
        }
    }
    for (here, there) in twins {
        let (plan, from, to) = if here < there {
            (&mut *theirs, there, here)
        } else {
            (&mut *ours, here, there)
        };
        let Some(row) = plan.set_aside.get(from).cloned() else {
            continue;
        };
        if plan.set_aside.get(to).is_none() {
            plan.set_aside.insert(to, row);
            if let Some(rows) = plan.table_mut(crate::path!(set_aside).table) {
                rows.remove(from);
            }
        }
    }
}

/// The record of a row, where it stands.
fn record<'a>(plan: &'a Plan, table: &str, row: Option<Id>) -> Option<&'a dyn AnyRecord> {
    plan.table(table)?.get(row)
}
