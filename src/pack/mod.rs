//! The data pack: what public registers and statistics know of every gmina and powiat.
//!
//! One file, made from official downloads by [`build()`] and read by [`read`], so that a new plan
//! begins with its unit's code, names, council and figures instead of blank fields. It knows no
//! file system and no window; a chosen unit becomes a [`Patch`](crate::model::Patch). Without a
//! pack, [`names::complete`] helps by rule.

mod build;
mod choose;
mod columns;
mod csv;
mod format;
pub mod names;
mod people;

use std::collections::BTreeMap;

use crate::base::{Decimal, Year};

pub use build::{Built, Input, Note, What, build};
pub use choose::Offer;
pub use format::{FORMAT, PackError, VERSION, read, to_text};
pub use names::{Cases, Kind};

/// The ending of data packs.
pub const EXTENSION: &str = "lpdi-dane";

/// Everything a pack knows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pack {
    /// State of the register of units, as it says (`2026-01-01`).
    pub state: String,
    /// Where the figures come from.
    pub sources: Vec<Source>,
    /// What each value of a unit is.
    pub columns: Vec<Column>,
    /// Gminas, then powiats, each by code. A city with powiat rights stands once, among the gminas.
    pub units: Vec<Unit>,
    /// Codes of former years and what each is now.
    pub former: BTreeMap<String, String>,
    /// Names as they are searched, in the order of the units.
    folded: Vec<String>,
}

/// A table that figures were taken from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// What it is called where the file says so itself; else blank.
    pub title: String,
    /// The year it speaks of.
    pub year: Year,
    /// The census its balances of people start from, where the file says so.
    pub census: Option<Year>,
}

/// A figure of a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Catalogue key of the figure.
    pub key: String,
    /// Index of its source.
    pub source: usize,
}

/// A gmina, a powiat or a city with powiat rights.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// TERYT: 7 digits of a gmina or a city, 4 of a powiat.
    pub code: String,
    /// What kind of unit it is.
    pub kind: Kind,
    /// Name of the register: a noun of a gmina, an adjective of a powiat.
    pub name: String,
    /// Name of the powiat it lies in; its own of a powiat or a city.
    pub powiat: String,
    /// Name of the voivodeship.
    pub voivodeship: String,
    /// The name's cases; blank where nobody gave them.
    pub cases: Cases,
    /// Values in the order of [`Pack::columns`]; none where the source has none.
    pub values: Vec<Option<Decimal>>,
}

impl Pack {
    /// The unit with this code of today or of former years; the first 4 digits of a city find it
    /// too.
    pub fn unit(&self, code: &str) -> Option<&Unit> {
        let now = self.former.get(code).map_or(code, String::as_str);
        let is_it = |unit: &&Unit| {
            let whole = unit.code == code || unit.code == now;
            whole || unit.kind == Kind::City && unit.code.get(..4) == Some(code)
        };
        self.units.iter().find(is_it)
    }
}
