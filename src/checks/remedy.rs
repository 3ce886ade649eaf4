//! What can be done at once about a finding: a few patches with words, offered beside it.

use super::rules::OF_YEARS;
use crate::base::{Money, Quantity, Year};
use crate::field::{Datum, FieldPath, Value};
use crate::model::{Patch, Plan};
use crate::path;

/// One thing that can be done.
#[derive(Clone, Debug, PartialEq)]
pub struct Remedy {
    /// Message of the button, of the argument `year`.
    pub words: &'static str,
    /// Message of what undo calls it, of the argument `place`.
    pub called: &'static str,
    /// Message that says that it was done, of the arguments `place` and `year`.
    pub said: &'static str,
    /// What it does.
    pub patch: Patch,
    /// The year it speaks of.
    pub year: Year,
    /// Where to look afterwards.
    pub at: FieldPath,
}

/// What can be done at once about what the check `rule` says at `at`: nothing where only people know.
pub fn remedies(plan: &Plan, rule: &str, at: FieldPath) -> Vec<Remedy> {
    if OF_YEARS.iter().all(|known| known.id != rule) {
        return Vec::new();
    }
    let year = at.cell.and_then(|cell| Year::new(i64::from(cell)));
    let nearest = year.and_then(|year| {
        let years = years_of(plan, at).into_iter();
        years.min_by_key(|other| other.get().abs_diff(year.get()))
    });
    let Some((year, nearest)) = year.zip(nearest) else {
        return Vec::new();
    };
    let there = at.whole().cell(nearest);
    let (blank, removal, moved) = match (plan.at(at), plan.at(there)) {
        (Some(Value::Money(Some(amount))), other) => {
            let other = match other {
                Some(Value::Money(other)) => other,
                _ => None,
            };
            let sum: Money = other.into_iter().chain([amount]).sum();
            let words = if other.is_some() {
                "remedy-add"
            } else {
                "remedy-move"
            };
            let moved = (words, Datum::Money(Some(sum)));
            (Datum::Money(None), "remedy-remove-amount", Some(moved))
        }
        (Some(Value::Quantity(number)), other) if number != Quantity::Blank => {
            // two numbers of one figure are no sum
            let free = other.is_none_or(|other| other.is_blank());
            let moved = free.then_some(("remedy-move", Datum::Quantity(number)));
            (
                Datum::Quantity(Quantity::Blank),
                "remedy-remove-number",
                moved,
            )
        }
        _ => return Vec::new(),
    };
    let patch = |value: Option<Datum>| {
        let mut patch = Patch::of(at, blank.clone());
        if let Some(value) = value {
            patch.set(there, value);
        }
        patch
    };
    let moved = moved.map(|(words, value)| Remedy {
        words,
        called: "undo-remedy-moved",
        said: "said-remedy-moved",
        patch: patch(Some(value)),
        year: nearest,
        at: there,
    });
    let removed = Remedy {
        words: removal,
        called: "undo-remedy-removed",
        said: "said-remedy-removed",
        patch: patch(None),
        year,
        at: there,
    };
    moved.into_iter().chain([removed]).collect()
}

/// The years into which what stands at `at` may be moved: money of an action, a contract or a post
/// into its own years of the plan, where it has any.
fn years_of(plan: &Plan, at: FieldPath) -> Vec<Year> {
    let planned = plan.years_of(at.whole());
    let within = own_years(plan, at).map(|(first, last)| {
        let runs = |year: &&Year| first <= **year && last.is_none_or(|last| **year <= last);
        planned.iter().filter(runs).copied().collect::<Vec<_>>()
    });
    within.filter(|years| !years.is_empty()).unwrap_or(planned)
}

/// The first year, and the last where there is one, of what the money at `at` pays for.
fn own_years(plan: &Plan, at: FieldPath) -> Option<(Year, Option<Year>)> {
    let row = at.row?;
    if at.table == path!(costs).table {
        let action = plan.actions.get(plan.costs.get(row)?.action.id()?)?;
        return Some((action.first_year?, Some(action.last_year?)));
    }
    if at.table == path!(contracts).table {
        let contract = plan.contracts.get(row)?;
        return Some((contract.first_year?, Some(contract.last_year?)));
    }
    if at.table == path!(cus_posts).table {
        return Some((plan.cus_posts.get(row)?.from?, None));
    }
    None
}
