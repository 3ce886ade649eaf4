//! Residents of facilities over the years: who moves where, and how many stay.

use std::collections::{BTreeMap, BTreeSet};

use super::few::{Told, told};
use crate::base::{Decimal, Id, Quantity, Year};
use crate::catalog::Catalog;
use crate::model::{Move, Plan, TransitionSheet};
use crate::path;

/// The residents of a facility over the years.
#[derive(Clone, Debug, PartialEq)]
pub struct Stay {
    /// Persons on the day they were counted.
    pub residents: u32,
    /// The years of the plan and those others of which something is said.
    pub years: Vec<Year>,
    /// Every place that one can move to, used or not, with the persons of each year.
    pub moves: Vec<(String, Vec<u32>)>,
}

impl Stay {
    /// The residents of sheet `id`; none while their number, or a number of those who move, is not
    /// known or no number of persons.
    pub fn of(plan: &Plan, catalog: &Catalog, id: Id, sheet: &TransitionSheet) -> Option<Self> {
        let rows = || moves_of(plan, id);
        let mut years: BTreeSet<Year> = plan.years().into_iter().collect();
        years.extend(rows().flat_map(|(_, row)| row.persons.0.keys().copied()));
        let years: Vec<Year> = years.into_iter().collect();
        let mut persons: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
        for (_, row) in rows() {
            let part = persons
                .entry(row.destination.as_str())
                .or_insert_with(|| vec![0; years.len()]);
            for (sum, year) in part.iter_mut().zip(&years) {
                *sum = sum.checked_add(whole(row.persons.get(*year))?)?;
            }
        }
        let mut moves = Vec::new();
        for key in catalog.destinations.keys() {
            let part = persons.remove(key);
            moves.push((key.to_owned(), part.unwrap_or_else(|| vec![0; years.len()])));
        }
        let others = persons.into_iter();
        moves.extend(others.map(|(key, part)| (key.to_owned(), part)));
        Some(Self {
            residents: sheet.residents?,
            years,
            moves,
        })
    }

    /// Persons who have left by the end of each year.
    pub fn gone(&self) -> Vec<u64> {
        let mut gone = 0;
        let years = 0..self.years.len();
        let of = |year: usize| {
            let parts = self
                .moves
                .iter()
                .filter_map(move |(_, part)| part.get(year));
            parts.map(|persons| u64::from(*persons)).sum::<u64>()
        };
        years
            .map(|year| {
                gone += of(year);
                gone
            })
            .collect()
    }

    /// Persons who stay at the end of each year; none for one in which more leave than there were.
    pub fn staying(&self) -> Vec<Option<u64>> {
        let gone = self.gone().into_iter();
        gone.map(|gone| u64::from(self.residents).checked_sub(gone))
            .collect()
    }

    /// What of it may be printed; none where more leave than there are.
    pub fn told(&self) -> Option<Told> {
        let parts: Vec<Vec<u32>> = self.moves.iter().map(|(_, part)| part.clone()).collect();
        told(self.residents, &parts)
    }
}

/// What remains of a number of a row after its rows have taken from it, year by year.
#[derive(Clone, Debug, PartialEq)]
pub struct Remaining {
    /// The message that names it.
    pub label: &'static str,
    /// By year; none for a year in which more is taken than there was.
    pub years: Vec<(Year, Option<u64>)>,
}

/// What the rows of `table` that belong to `parent` leave; none where they take from nothing.
pub fn remaining(plan: &Plan, catalog: &Catalog, table: &str, parent: Id) -> Option<Remaining> {
    let sheet = plan.transition_sheets.get(parent)?;
    if table != path!(moves).table {
        return None;
    }
    let stay = Stay::of(plan, catalog, parent, sheet)?;
    let staying = stay.staying();
    Some(Remaining {
        label: "row-staying",
        years: stay.years.into_iter().zip(staying).collect(),
    })
}

/// The rows of sheet `sheet`.
pub fn moves_of(plan: &Plan, sheet: Id) -> impl Iterator<Item = (Id, &Move)> {
    let rows = plan.moves.iter();
    rows.filter(move |(_, row)| row.sheet.id() == Some(sheet))
}

/// Persons of a year: nobody where it is blank; none for what is no number of persons.
fn whole(persons: Quantity) -> Option<u32> {
    let number = match persons {
        Quantity::Blank | Quantity::NotApplicable => Decimal::default(),
        Quantity::NoData => return None,
        Quantity::Number(number) => number,
    };
    if number.places() > 0 {
        return None;
    }
    number.to_string().parse().ok()
}
