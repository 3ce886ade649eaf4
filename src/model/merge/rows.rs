//! Which rows the merged plan keeps: none that somebody wrote in goes because somebody else
//! removed it, and none that a kept row links to.

use std::collections::{BTreeMap, BTreeSet};

use super::cell::Three;
use super::{Side, record};
use crate::base::Id;
use crate::field::{FieldPath, Kind, Value};
use crate::model::Plan;

type Row = (&'static str, Id);

/// The rows of tables of many that the merged plan keeps.
#[derive(Default)]
pub(super) struct Rows {
    kept: BTreeSet<Row>,
    /// Kept rows that one side removed, and which one.
    removed: BTreeMap<Row, Side>,
}

impl Rows {
    /// Whether row `row` of `table` stays.
    pub(super) fn keeps(&self, table: &'static str, row: Id) -> bool {
        self.kept.contains(&(table, row))
    }

    /// Who removed row `row` of `table`, which stays, where that has to be decided by itself.
    pub(super) fn removed_by(&self, table: &'static str, row: Id) -> Option<Side> {
        self.removed.get(&(table, row)).copied()
    }

    pub(super) fn of(plans: Three<'_>) -> Self {
        let mut rows = Self::default();
        for info in Plan::TABLES.iter().filter(|info| info.many()) {
            for row in plans.rows_in_any(info).into_iter().flatten() {
                let place = (info.name, row);
                let sides = sides(plans, place);
                let [side] = *sides else {
                    rows.kept.insert(place);
                    continue;
                };
                if !plans.stood(info.name, row) {
                    rows.kept.insert(place);
                } else if is_edited(plans, place, side) {
                    rows.keep_removed(plans, place, side);
                }
            }
        }
        rows.follow_links(plans);
        // whoever decides about a row decides about those that belong to it
        let decided = rows.removed.clone();
        rows.removed.retain(|(table, row), by| {
            let at = FieldPath::row(table, *row, "");
            let parent = plans.plan(by.other()).parent(at);
            let of_parent = parent.and_then(|at| decided.get(&(at.table, at.row?)));
            of_parent != Some(by)
        });
        rows
    }

    /// Keeps a row that only `side` still has, with those that belong to it.
    fn keep_removed(&mut self, plans: Three<'_>, place: Row, side: Side) {
        self.removed.insert(place, side.other());
        if !self.kept.insert(place) {
            return;
        }
        let (table, row) = place;
        for child in plans.plan(side).children(table, row) {
            if let Some(id) = child.row {
                let child = (child.table, id);
                if *sides(plans, child) == [side] && !self.kept.contains(&child) {
                    self.keep_removed(plans, child, side);
                }
            }
        }
    }

    /// Keeps what kept rows link to.
    fn follow_links(&mut self, plans: Three<'_>) {
        loop {
            let missing = self.missing(plans);
            if missing.is_empty() {
                return;
            }
            for (place, side) in missing {
                self.keep_removed(plans, place, side);
            }
        }
    }

    /// Rows that would be missed by a link, and the side that still has them.
    fn missing(&self, plans: Three<'_>) -> Vec<(Row, Side)> {
        let mut missing = Vec::new();
        for info in Plan::TABLES {
            for field in info.fields {
                let Kind::Link(record) = field.kind else {
                    continue;
                };
                let Some(to) = Plan::table_of(record) else {
                    continue;
                };
                for row in plans.rows_in_any(info) {
                    let at = FieldPath {
                        row,
                        ..FieldPath::one(info.name, field.name)
                    };
                    let sides: &[Side] = match row {
                        Some(id) if info.many() => {
                            if !self.keeps(info.name, id) {
                                continue;
                            }
                            sides(plans, (info.name, id))
                        }
                        _ => &[Side::Ours, Side::Theirs],
                    };
                    for target in plans.links(at, sides) {
                        let place = (to.name, target);
                        if !self.kept.contains(&place)
                            && let [side] = *self::sides(plans, place)
                            && !dangles(plans.plan(side.other()), at, target)
                        {
                            missing.push((place, side));
                        }
                    }
                }
            }
        }
        missing
    }
}

/// Whether the link at `at` leads to `target`: asked of a plan that lacks the row, so that whoever
/// removed it left the link as it is.
fn dangles(plan: &Plan, at: FieldPath, target: Id) -> bool {
    plan.value(at) == Some(Value::Link(Some(target)))
}

/// The sides that have a row.
fn sides(plans: Three<'_>, (table, row): Row) -> &'static [Side] {
    match [Side::Ours, Side::Theirs].map(|side| plans.stands(side, table, row)) {
        [true, true] => &[Side::Ours, Side::Theirs],
        [true, false] => &[Side::Ours],
        [false, true] => &[Side::Theirs],
        [false, false] => &[],
    }
}

/// Whether `side` changed a value of a row that stood in the base.
fn is_edited(plans: Three<'_>, (table, row): Row, side: Side) -> bool {
    let Some(base) = plans.base.and_then(|base| record(base, table, Some(row))) else {
        return true;
    };
    let Some(now) = record(plans.plan(side), table, Some(row)) else {
        return false;
    };
    let mut fields = now.infos().iter();
    fields.any(|info| now.value(info.name) != base.value(info.name))
}
