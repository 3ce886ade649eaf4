//! Quantities of the annual resource assessment (OZPS): a number, one of its marks, or blank.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::{Decimal, Year, unique};

/// One cell of an OZPS table.
///
/// The four states differ and are never folded into each other: a zero is a number, `.` says
/// that nobody knows, `x` that the cell cannot be filled, and blank that nobody looked yet.
/// Text form: the number ([`Decimal`]'s), `.`, `x`, or nothing.
/// Source of the marks: domain notes §4.2 (explanations to OZPS 2014/15).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Quantity {
    /// Nobody has filled the cell in.
    #[default]
    Blank,
    /// A known value, zero included.
    Number(Decimal),
    /// `.`: there is no information.
    NoData,
    /// `x`: the cell is impossible or pointless.
    NotApplicable,
}

impl Quantity {
    /// A whole number; blank when it is beyond ±10¹⁴.
    pub fn count(value: i64) -> Self {
        Decimal::whole(value).map_or(Self::Blank, Self::Number)
    }

    /// The number, if the cell holds one.
    pub fn number(self) -> Option<Decimal> {
        match self {
            Self::Number(value) => Some(value),
            Self::Blank | Self::NoData | Self::NotApplicable => None,
        }
    }

    /// Whether nobody has filled the cell in.
    pub fn is_blank(self) -> bool {
        self == Self::Blank
    }
}

impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Blank => Ok(()),
            Self::Number(value) => value.fmt(f),
            Self::NoData => f.write_str("."),
            Self::NotApplicable => f.write_str("x"),
        }
    }
}

impl FromStr for Quantity {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        match text {
            "" => Ok(Self::Blank),
            "." => Ok(Self::NoData),
            "x" => Ok(Self::NotApplicable),
            number => number.parse().map(Self::Number),
        }
    }
}

impl TryFrom<String> for Quantity {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
            .map_err(|()| format!("`{text}` is neither a number nor one of the marks . and x"))
    }
}

impl From<Quantity> for String {
    fn from(figure: Quantity) -> Self {
        figure.to_string()
    }
}

/// Quantities by year, for intermediate values of an indicator; an absent year is blank.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Quantities(#[serde(deserialize_with = "unique::map")] pub BTreeMap<Year, Quantity>);

impl Quantities {
    /// The figure of `year`.
    pub fn get(&self, year: Year) -> Quantity {
        self.0.get(&year).copied().unwrap_or_default()
    }

    /// Sets the figure of `year`; a blank one leaves no trace in the file.
    pub fn set(&mut self, year: Year, figure: Quantity) {
        if figure.is_blank() {
            self.0.remove(&year);
        } else {
            self.0.insert(year, figure);
        }
    }
}

/// A column of an OZPS table, in the order of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Column {
    /// Two years before the year of assessment (*rok−2*).
    TwoBefore,
    /// One year before the year of assessment (*rok−1*).
    OneBefore,
    /// The year of assessment.
    Base,
    /// The forecast.
    Forecast,
    /// A second, later forecast, where the plan has one.
    LaterForecast,
}

impl Column {
    /// All columns, from the oldest year to the latest forecast.
    pub const ALL: [Self; 5] = [
        Self::TwoBefore,
        Self::OneBefore,
        Self::Base,
        Self::Forecast,
        Self::LaterForecast,
    ];

    /// Whether the column holds expected, not observed, figures.
    pub fn is_forecast(self) -> bool {
        matches!(self, Self::Forecast | Self::LaterForecast)
    }

    /// Position in [`Column::ALL`].
    pub fn index(self) -> usize {
        self as usize
    }
}

/// One row of an OZPS table: a figure per [`Column`], and where the figures come from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Series {
    /// Figures in the order of [`Column::ALL`].
    pub figures: [Quantity; 5],
    /// Who published the figures, for example a register or a statistical office.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub source: String,
    /// The year the source speaks of or was published in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_year: Option<Year>,
    /// How an estimate was made; empty for counted figures.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub estimate: String,
}

impl Series {
    /// The figure in `column`.
    pub fn get(&self, column: Column) -> Quantity {
        self.figures
            .get(column.index())
            .copied()
            .unwrap_or_default()
    }

    /// Sets the figure in `column`.
    pub fn set(&mut self, column: Column, figure: Quantity) {
        if let Some(cell) = self.figures.get_mut(column.index()) {
            *cell = figure;
        }
    }

    /// Whether no cell has been filled in.
    pub fn is_blank(&self) -> bool {
        self.figures.iter().all(|figure| figure.is_blank())
    }

    /// Whether there are numbers: a row of marks alone has nothing that a source could vouch for.
    pub fn has_numbers(&self) -> bool {
        let mut figures = self.figures.iter();
        figures.any(|figure| matches!(figure, Quantity::Number(_)))
    }

    /// Whether there are numbers without a source.
    pub fn lacks_source(&self) -> bool {
        self.has_numbers() && self.source.trim().is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_four_states_stay_apart_in_text() {
        for text in ["", "0", ".", "x", "1866", "-24", "20.3"] {
            assert_eq!(text.parse::<Quantity>().unwrap().to_string(), text);
        }
        assert_ne!("".parse::<Quantity>(), "0".parse::<Quantity>());
        assert!("brak".parse::<Quantity>().is_err());
    }
}
