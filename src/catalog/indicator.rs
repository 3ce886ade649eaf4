//! Indicators: ratios computed from the diagnosis, and measures by which actions are followed.
//!
//! A formula names demographic series by key and knows nothing of where their values are kept:
//! [`Formula::evaluate`] asks for them.

use serde::{Deserialize, Serialize};

use super::entry::{Source, Text, entry};

/// Keys of the series a formula may use; they are the names of the model's fields.
pub const SERIES: &[&str] = &[
    "population",
    "women",
    "age_0_14",
    "age_0_17",
    "working_age",
    "post_working_age",
    "women_45_64",
    "age_15_64",
    "age_50_64",
    "age_60_plus",
    "age_65_plus",
    "age_80_plus",
    "age_85_plus",
    "dps_places",
    "dps_residents_paid",
    "home_care_users",
];

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

/// Why a formula has no value. A blank is not a zero.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoValue {
    /// The series has no value in that year.
    #[error("series `{0}` is blank")]
    Blank(String),
    /// Nothing to divide by.
    #[error("the denominator is zero")]
    ZeroDenominator,
}

impl NoValue {
    /// Stable key for text messages.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Blank(_) => "blank",
            Self::ZeroDenominator => "zero-denominator",
        }
    }
}

impl Formula {
    /// Keys of all series the formula reads, numerator first.
    pub fn inputs(&self) -> impl Iterator<Item = &str> {
        let Self::Ratio { num, den, .. } = self;
        num.iter().chain(den).map(String::as_str)
    }

    /// Computes the value, unrounded; `value_of` gives a series' value or none where it is blank.
    pub fn evaluate(&self, mut value_of: impl FnMut(&str) -> Option<f64>) -> Result<f64, NoValue> {
        let Self::Ratio { num, den, per } = self;
        let mut sum = |series: &[String]| -> Result<f64, NoValue> {
            series.iter().try_fold(0.0, |sum, key| {
                value_of(key)
                    .map(|value| sum + value)
                    .ok_or_else(|| NoValue::Blank(key.clone()))
            })
        };
        let above = sum(num)?;
        let below = sum(den)?;
        if below == 0.0 {
            return Err(NoValue::ZeroDenominator);
        }
        Ok(above / below * f64::from(*per))
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

#[cfg(test)]
mod tests {
    use super::*;

    fn care_potential() -> Formula {
        Formula::Ratio {
            num: vec!["women_45_64".to_owned()],
            den: vec!["age_80_plus".to_owned()],
            per: 100,
        }
    }

    #[test]
    fn a_ratio_is_the_numerator_over_the_denominator_times_the_factor() {
        let value = care_potential()
            .evaluate(|key| Some(if key == "women_45_64" { 1_284.0 } else { 652.0 }));
        assert!((value.unwrap() - 196.932_515).abs() < 1e-6);
    }

    #[test]
    fn a_blank_series_is_named_and_is_not_zero() {
        let value = care_potential().evaluate(|key| (key == "women_45_64").then_some(10.0));
        assert_eq!(value, Err(NoValue::Blank("age_80_plus".to_owned())));
    }

    #[test]
    fn nobody_aged_80_gives_no_value_instead_of_infinity() {
        let value =
            care_potential().evaluate(|key| Some(if key == "women_45_64" { 10.0 } else { 0.0 }));
        assert_eq!(value, Err(NoValue::ZeroDenominator));
    }
}
