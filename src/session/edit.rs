//! Edits: a patch, what it is called, and where to look afterwards.

use super::RowChange;
use crate::base::{Id, IdSource};
use crate::field::{AnyRecord, Datum, FieldPath, Rows};
use crate::model::{Op, Patch, Plan};
use crate::path;

/// How keys of a plan's own entries begin (*własna wielkość*).
const OWN: &str = "wlasna-";

/// A change of rows, or of several places at once. One edit is one step of undo.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Adds a row to `table` that begins with these values; in a table of rows that belong to
    /// others, to row `parent`.
    Add {
        /// Name of the table.
        table: &'static str,
        /// The row it belongs to.
        parent: Option<Id>,
        /// What the row begins with, by field.
        values: Vec<(&'static str, Datum)>,
        /// Rows that belong to the new one: their tables, and what they begin with.
        rows: Vec<(&'static str, Vec<(&'static str, Datum)>)>,
    },
    /// Adds rows to `table` that begin with these values each, by field.
    AddAll {
        /// Name of the table.
        table: &'static str,
        /// What each row begins with.
        rows: Vec<Vec<(&'static str, Datum)>>,
    },
    /// Adds a row with the same values below this one.
    Double {
        /// Name of the table.
        table: &'static str,
        /// The row.
        row: Id,
    },
    /// Does one thing to the plan: moves a row, or removes it with the rows that belong to it.
    One(Op),
    /// Sets a finding aside.
    SetAside {
        /// Id of the check.
        rule: String,
        /// Where it spoke.
        at: FieldPath,
        /// Why it does not matter here.
        reason: String,
    },
    /// Carries a patch out: a pasted block, a ready text, an import, a merge.
    Apply {
        /// What to do.
        patch: Patch,
        /// Where to look afterwards, and what undo is called after.
        at: FieldPath,
    },
}

impl Edit {
    /// What it does to a row as a whole, where that is not merely adding or removing it.
    pub(super) fn of_row(&self) -> Option<RowChange> {
        match self {
            Self::AddAll { rows, .. } if rows.len() > 1 => Some(RowChange::AddedWithOthers),
            Self::Double { .. } => Some(RowChange::Doubled),
            Self::One(Op::Move { .. }) => Some(RowChange::Moved),
            _ => None,
        }
    }

    /// What the edit does to `plan`, and the place to look at afterwards.
    pub(super) fn patch(self, plan: &Plan, ids: &mut IdSource) -> (Patch, FieldPath) {
        match self {
            Self::Add {
                table,
                parent,
                values,
                rows,
            } => {
                let (mut patch, at) = add(plan, ids, table, parent, values);
                for (table, values) in rows {
                    let (row, _) = add(plan, ids, table, at.row, values);
                    row.ops().iter().for_each(|op| patch.push(op.clone()));
                }
                (patch, at)
            }
            Self::AddAll { table, rows } => {
                let mut all = Patch::new();
                let mut first = FieldPath::table(table);
                for values in rows {
                    let (patch, at) = add(plan, ids, table, None, values);
                    if first.row.is_none() {
                        first = at;
                    }
                    all.append(patch);
                }
                (all, first)
            }
            Self::Double { table, row } => double(plan, ids, table, row),
            Self::One(op) => {
                let at = op.at();
                let mut patch = Patch::new();
                patch.push(op);
                (patch, at)
            }
            Self::SetAside { rule, at, reason } => {
                let table = path!(set_aside).table;
                let values = vec![
                    ("rule", Datum::Text(rule)),
                    ("place", Datum::Text(at.to_string())),
                    ("reason", Datum::Text(reason)),
                ];
                (add(plan, ids, table, None, values).0, at)
            }
            Self::Apply { patch, at } => (patch, at),
        }
    }
}

/// A row with the values of `row`, right behind it.
fn double(plan: &Plan, ids: &mut IdSource, table: &'static str, row: Id) -> (Patch, FieldPath) {
    let (mut patch, at) = add(plan, ids, table, None, Vec::new());
    let (Some(rows), Some(new)) = (plan.table(table), at.row) else {
        return (patch, at);
    };
    let record = rows.get(Some(row));
    for info in record.map(AnyRecord::infos).unwrap_or_default() {
        if let Some(value) = record.and_then(|record| record.value(info.name)) {
            patch.set(FieldPath::row(table, new, info.name), value.into());
        }
    }
    let all: Vec<Id> = rows.rows().into_iter().flatten().collect();
    let place = all.iter().position(|known| *known == row);
    let behind = place.map_or(0, |place| all.len() - 1 - place);
    if let Ok(steps) = i32::try_from(behind)
        && steps > 0
    {
        patch.push(Op::Move {
            table,
            row: new,
            steps: -steps,
        });
    }
    (patch, FieldPath::row(table, new, ""))
}

fn add(
    plan: &Plan,
    ids: &mut IdSource,
    table: &'static str,
    parent: Option<Id>,
    values: Vec<(&'static str, Datum)>,
) -> (Patch, FieldPath) {
    let mut patch = Patch::new();
    let (Some(rows), Some(info)) = (plan.table(table), Plan::table_info(table)) else {
        return (patch, FieldPath::table(table));
    };
    let mut draw = || match info.rows {
        // a row that no entry of the catalogue names
        Rows::Keyed(_) => Id::of_key(&format!("{OWN}{}", ids.draw())),
        Rows::One | Rows::Many => Some(ids.draw()),
    };
    let fresh = std::iter::repeat_with(&mut draw)
        .flatten()
        .find(|row| rows.get(Some(*row)).is_none());
    let Some(row) = fresh else {
        return (patch, FieldPath::table(table));
    };
    patch.push(Op::Add { table, row });
    if let Some(link) = info.fields.iter().find(|info| info.spec.parent) {
        patch.set(FieldPath::row(table, row, link.name), Datum::Link(parent));
    }
    for (field, datum) in values {
        patch.set(FieldPath::row(table, row, field), datum);
    }
    let first = info.fields.iter().find(|info| !info.spec.parent);
    let first = first.map_or("", |info| info.name);
    (patch, FieldPath::row(table, row, first))
}
