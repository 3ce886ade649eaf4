//! Indicators: ratios computed from the diagnosis, and measures by which actions are followed.
//!
//! A formula names rows of figures by the names of the model's fields; evaluating it is the
//! projection's matter, and tests/it/fields.rs holds the names together.

use serde::{Deserialize, Serialize};

use super::entry::{Source, Text, entry};

/// How an indicator is computed.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub enum Formula {
    /// Sum of `num` divided by the sum of `den`, times `per` (100 for a percentage).
    Ratio {
        /// Series added up above the line.
        num: Vec<String>,
        /// Series added up below the line.
        den: Vec<String>,
        /// Factor, for example 100 or 10 000.
        per: u32,
    },
}

impl Formula {
    /// Keys of all series the formula reads, numerator first.
    pub fn inputs(&self) -> impl Iterator<Item = &str> {
        let Self::Ratio { num, den, .. } = self;
        num.iter().chain(den).map(String::as_str)
    }
}

/// Which table of the diagnosis an indicator stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
pub enum IndicatorTheme {
    /// Population and its ageing.
    Demography,
    /// Family and neighbours who could help.
    CarePotential,
    /// Supply of services against need.
    Services,
}

impl IndicatorTheme {
    /// Stable key for text messages.
    pub fn key(self) -> &'static str {
        match self {
            Self::Demography => "demography",
            Self::CarePotential => "care-potential",
            Self::Services => "services",
        }
    }
}

/// An indicator computed from the figures of the diagnosis.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Indicator {
    /// File stem, for example `potencjal-pielegnacyjny`.
    #[serde(skip)]
    pub key: String,
    /// Place among the indicators of its theme.
    pub order: u16,
    /// Name as printed.
    pub name: Text,
    /// The formula in words, printed under the table.
    pub definition: Text,
    /// The formula as data.
    pub formula: Formula,
    /// Digits after the decimal comma.
    pub decimals: u8,
    /// Unit as printed, for example „osób na 100 osób 80+” or „%”.
    pub unit: Text,
    /// Table it stands in.
    pub theme: IndicatorTheme,
    /// What a higher value means for the gmina, neutrally.
    pub reading: Text,
    /// Where the definition comes from.
    pub source: Source,
}
entry!(Indicator, "indicators");

/// Whether a measure counts what an action makes or what changes for people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
pub enum MeasureKind {
    /// What the action itself makes (wskaźnik produktu).
    Output,
    /// What changes for people (wskaźnik rezultatu).
    Result,
}

impl MeasureKind {
    /// Stable key for text messages.
    pub fn key(self) -> &'static str {
        match self {
            Self::Output => "output",
            Self::Result => "result",
        }
    }
}

/// Which way a measure should move.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub enum Wanted {
    /// A higher value is the aim.
    More,
    /// A lower value is the aim.
    Less,
}

/// A monitoring measure suggested for actions (wskaźnik produktu or rezultatu).
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Measure {
    /// Kebab-case key, for example `osoby-z-opaska`.
    #[serde(skip)]
    pub key: String,
    /// Name as printed, without base and target.
    pub name: Text,
    /// Output or result.
    pub kind: MeasureKind,
    /// Key of the unit.
    pub unit: String,
    /// Which way it should move.
    pub wanted: Wanted,
    /// Where the gmina usually finds the figure.
    pub data_source: Text,
    /// Where the measure comes from.
    pub source: Source,
}
entry!(Measure, "measures");
