//! Figures: the numbers a diagnosis rests on, each with its unit, its whole and where it is found.
//!
//! A figure says what a number means; the numbers themselves belong to a plan. Chapters are the
//! tables of `assets/catalog/figures/`, in the order of `chapters.ron`.

use serde::{Deserialize, Serialize};

use super::IndicatorTheme;
use super::entry::{Source, Text, entry};
use super::service::{Level, Strictness};

/// A chapter of figures, for example population or foster care.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Chapter {
    /// Stem of the table in `figures/`, for example `demografia`.
    #[serde(skip)]
    pub key: String,
    /// Name as a heading.
    pub name: Text,
    /// The chapters it is shown with: id of their step in the window and of their section in the
    /// document.
    pub topic: String,
    /// The computed indicators that stand below its figures.
    #[serde(default)]
    pub themes: Vec<IndicatorTheme>,
}
entry!(Chapter, "chapters", Table, name);

/// What moment or time a number speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, Serialize)]
pub enum Taken {
    /// State on 31 December.
    Stock,
    /// Everything in the year, each once.
    Flow,
    /// A price or a monthly sum.
    Price,
    /// State of one night, for example of the count of homeless persons.
    Night,
    /// State on the day of a census.
    Census,
}

impl Taken {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Stock,
        Self::Flow,
        Self::Price,
        Self::Night,
        Self::Census,
    ];

    /// Stable key for text messages.
    pub fn key(self) -> &'static str {
        match self {
            Self::Stock => "stock",
            Self::Flow => "flow",
            Self::Price => "price",
            Self::Night => "night",
            Self::Census => "census",
        }
    }
}

/// Who is asked for a figure unasked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Deserialize, Serialize)]
pub enum Asked {
    /// Every plan of a unit that holds it.
    All,
    /// Plans with one of its groups.
    Group,
    /// Nobody; it is there to be found.
    #[default]
    Never,
}

impl Asked {
    /// Stable key for text messages.
    pub fn key(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Group => "group",
            Self::Never => "never",
        }
    }
}

/// A bound relative to other figures of the same year: at least, at most so many per so many.
///
/// `(of: ["ludnosc"], at_most: 40, per: 100)` is «at most 40% of the population». A bound holds
/// where every figure named is a number.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Limit {
    /// Keys of the figures whose sum is the measure.
    pub of: Vec<String>,
    /// Least number per `per` of the sum.
    #[serde(default)]
    pub at_least: Option<i64>,
    /// Greatest number per `per` of the sum.
    #[serde(default)]
    pub at_most: Option<i64>,
    /// 1 for «so many for each», 100 for percent, 1000 for rates.
    #[serde(default = "one")]
    pub per: u32,
    /// How a break of the bound is told.
    pub strictness: Strictness,
}

fn one() -> u32 {
    1
}

/// One figure (*wielkość*) of the catalogue.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// Kebab-case key, for example `ludnosc-80-plus`; saved in plans.
    #[serde(skip)]
    pub key: String,
    /// Key of the chapter: the stem of the table it stands in.
    #[serde(skip)]
    pub chapter: String,
    /// Name of the row.
    pub name: Text,
    /// Name for narrow places, where `name` is long.
    #[serde(default)]
    pub short: Option<Text>,
    /// Key of the unit; [`Unit::whole`](super::Unit::whole) says whether fractions make sense.
    pub unit: String,
    /// What moment or time it speaks of.
    pub taken: Taken,
    /// Key of the figure it is a part of, and so never exceeds.
    #[serde(default)]
    pub part_of: Option<String>,
    /// Sets of disjoint parts, each of which adds up to exactly this figure. Parts that stand in
    /// no set may overlap.
    #[serde(default)]
    pub parts: Vec<Vec<String>>,
    /// Keys of target groups, the main one first.
    pub groups: Vec<String>,
    /// Whose figure it is; a city with powiat rights holds both.
    pub levels: Vec<Level>,
    /// Whether it counts the gminas of a powiat. A city with powiat rights is its only gmina, so it
    /// is not asked.
    #[serde(default)]
    pub of_gminas: bool,
    /// Who is asked for it.
    #[serde(default)]
    pub asked: Asked,
    /// Units whose plan has a finding while it is blank, given [`Self::is_due`].
    #[serde(default)]
    pub required: Vec<Level>,
    /// Whether it may be below zero.
    #[serde(default)]
    pub signed: bool,
    /// Whether a small count could point at somebody, whatever its groups
    /// ([`Catalog::hides_small`](super::Catalog::hides_small)).
    #[serde(default)]
    pub hides_small: bool,
    /// Smallest number to be expected, in the unit.
    #[serde(default)]
    pub min: Option<i64>,
    /// Greatest number to be expected, in the unit.
    #[serde(default)]
    pub max: Option<i64>,
    /// Bounds relative to other figures.
    #[serde(default)]
    pub limits: Vec<Limit>,
    /// Greatest change from one year to the next, in percent, that raises no question.
    #[serde(default)]
    pub yearly_change: Option<u8>,
    /// Where an official takes it from: report and row, register, data bank.
    pub taken_from: Text,
    /// What is easily taken for it, as help.
    #[serde(default)]
    pub note: Option<Text>,
    /// Where its definition comes from; its standing speaks of name and definition.
    pub source: Source,
}
entry!(
    Figure,
    "figures",
    Tables,
    name,
    short = short,
    source = source,
    table = chapter
);

impl Figure {
    /// The group every plan works for, whatever its areas.
    pub const EVERYBODY: &'static str = "horizontal";

    /// The short name where there is one.
    pub fn short(&self) -> &Text {
        self.short.as_ref().unwrap_or(&self.name)
    }

    /// Whether a unit with these levels holds the figure.
    pub fn is_held_by(&self, levels: &[Level]) -> bool {
        self.levels.iter().any(|level| levels.contains(level))
    }

    /// Whether a plan of these levels is asked for it, given which target groups it works for.
    pub fn is_asked(&self, levels: &[Level], works_for: impl Fn(&str) -> bool) -> bool {
        self.is_held_by(levels)
            && match self.asked {
                Asked::All => true,
                Asked::Group => self
                    .groups
                    .iter()
                    .any(|group| group == Self::EVERYBODY || works_for(group)),
                Asked::Never => false,
            }
    }

    /// Whether its being blank is a finding in a plan of these levels: the short list of every
    /// plan, and of plans that work for its main group.
    pub fn is_due(&self, levels: &[Level], works_for: impl Fn(&str) -> bool) -> bool {
        self.required.iter().any(|level| levels.contains(level))
            && self
                .groups
                .first()
                .is_some_and(|group| group == Self::EVERYBODY || works_for(group))
    }
}
