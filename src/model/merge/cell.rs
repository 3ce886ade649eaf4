//! One value of three plans: what became of it.

use std::collections::BTreeSet;

use super::{Clash, Side, record, text};
use crate::base::{Id, Year, order};
use crate::field::{Datum, FieldInfo, FieldPath, TableInfo, Value};
use crate::model::Plan;

/// The plans that are merged.
#[derive(Clone, Copy)]
pub(super) struct Three<'a> {
    /// What both were made of, where that is known.
    pub(super) base: Option<&'a Plan>,
    pub(super) ours: &'a Plan,
    pub(super) theirs: &'a Plan,
}

/// What a place of the merged plan holds.
pub(super) enum Cell {
    /// What ours holds.
    Ours,
    /// What theirs holds, or what both together give.
    Theirs(Datum),
    /// Both changed it.
    Clash(Clash),
}

impl<'a> Three<'a> {
    /// The plan of `side`.
    pub(super) fn plan(self, side: Side) -> &'a Plan {
        match side {
            Side::Ours => self.ours,
            Side::Theirs => self.theirs,
        }
    }

    /// Whether row `row` of `table` stands in the plan of `side`.
    pub(super) fn stands(self, side: Side, table: &str, row: Id) -> bool {
        record(self.plan(side), table, Some(row)).is_some()
    }

    /// Whether row `row` of `table` stands in the base.
    pub(super) fn stood(self, table: &str, row: Id) -> bool {
        self.base
            .is_some_and(|base| record(base, table, Some(row)).is_some())
    }

    /// Rows that stand in ours or in theirs, each once.
    pub(super) fn rows_in_any(self, info: &TableInfo) -> Vec<Option<Id>> {
        let rows = |plan: &Plan| plan.table(info.name).map(crate::field::AnyTable::rows);
        let mut all = rows(self.ours).unwrap_or_default();
        let known: BTreeSet<Option<Id>> = all.iter().copied().collect();
        let theirs = rows(self.theirs).unwrap_or_default();
        all.extend(theirs.into_iter().filter(|row| !known.contains(row)));
        all
    }

    /// What becomes of the field at `at`, by year where it holds values by year. Only cells that
    /// differ are given.
    pub(super) fn cells(self, at: FieldPath, info: &FieldInfo) -> Vec<(FieldPath, Cell)> {
        let value = |plan: &'a Plan| {
            let record = record(plan, at.table, at.row);
            let value = record.and_then(|record| record.value(at.field));
            value.unwrap_or_else(|| Value::blank(info.kind))
        };
        let base = self.base.and_then(|base| match at.row {
            // a row of people’s own that the base lacks was made by both: nothing is known of it
            Some(row) if row.key().is_none() && !self.stood(at.table, row) => None,
            _ => Some(value(base)),
        });
        let (ours, theirs) = (value(self.ours), value(self.theirs));
        if ours == theirs {
            return Vec::new();
        }
        let years: BTreeSet<Year> = ours.years().into_iter().chain(theirs.years()).collect();
        if years.is_empty() {
            return vec![(at, cell(base, ours, theirs))];
        }
        let of_year = |year: Year| {
            let (ours, theirs) = (ours.in_year(year)?, theirs.in_year(year)?);
            let base = base.and_then(|base| base.in_year(year));
            (ours != theirs).then(|| (at.cell(year), cell(base, ours, theirs)))
        };
        years.into_iter().filter_map(of_year).collect()
    }

    /// The rows that the link at `at` leads to in the merged plan, or in one where somebody decided
    /// about it; asked of the plans of `sides`, which have the row of the link.
    pub(super) fn links(self, at: FieldPath, sides: &[Side]) -> Vec<Id> {
        let of = |plan: &'a Plan| match plan.value(at) {
            Some(Value::Link(to)) => to,
            _ => None,
        };
        let base = self.base.filter(|base| base.value(at).is_some()).map(of);
        let links = sides.iter().map(|side| of(self.plan(*side)));
        let alone = sides.len() == 1;
        let agreed = base.filter(|base| links.clone().all(|link| link == *base));
        let changed = links.filter(|link| alone || base != Some(*link));
        changed.chain(agreed).flatten().collect()
    }
}

/// What a value becomes; the three are of one kind.
fn cell(base: Option<Value<'_>>, ours: Value<'_>, theirs: Value<'_>) -> Cell {
    if ours == theirs {
        return Cell::Ours;
    }
    match base {
        Some(base) if base == ours => return Cell::Theirs(theirs.into()),
        Some(base) if base == theirs => return Cell::Ours,
        None if ours.is_blank() => return Cell::Theirs(theirs.into()),
        None if theirs.is_blank() => return Cell::Ours,
        _ => {}
    }
    let clash = |ours, theirs, passages| {
        Cell::Clash(Clash::Value {
            base: base.map(Datum::from),
            ours,
            theirs,
            passages,
        })
    };
    match (base, ours, theirs) {
        (Some(Value::Text(base)), Value::Text(ours), Value::Text(theirs)) => {
            let merged = text::merge(base, ours, theirs);
            if merged.passages.is_empty() {
                Cell::Theirs(Datum::Text(merged.ours))
            } else {
                let (ours, theirs) = (Datum::Text(merged.ours), Datum::Text(merged.theirs));
                clash(ours, theirs, merged.passages)
            }
        }
        (Some(Value::Keys(base)), Value::Keys(ours), Value::Keys(theirs)) => {
            match keys(base, ours, theirs) {
                Some(keys) => Cell::Theirs(Datum::Keys(keys)),
                None => clash(
                    Datum::Keys(ours.to_vec()),
                    Datum::Keys(theirs.to_vec()),
                    Vec::new(),
                ),
            }
        }
        _ => clash(ours.into(), theirs.into(), Vec::new()),
    }
}

/// Entries that either chose and nobody took away; none where both moved one to different places,
/// or where one stands twice.
fn keys(base: &[String], ours: &[String], theirs: &[String]) -> Option<Vec<String>> {
    let all_differ = |keys: &[String]| keys.iter().collect::<BTreeSet<_>>().len() == keys.len();
    if ![base, ours, theirs].into_iter().all(all_differ) {
        return None;
    }
    let (base, ours, theirs) = (names(base), names(ours), names(theirs));
    let order::Merged { order, contested } = order::merged(&base, &ours, &theirs);
    let chosen = |key: &&str| {
        let (here, there) = (ours.contains(key), theirs.contains(key));
        if base.contains(key) {
            here && there
        } else {
            here || there
        }
    };
    let kept = order.into_iter().filter(chosen).map(str::to_owned);
    contested.is_empty().then(|| kept.collect())
}

fn names(keys: &[String]) -> Vec<&str> {
    keys.iter().map(String::as_str).collect()
}
