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

    /// Whether there are numbers, not only marks.
    pub fn has_numbers(&self) -> bool {
        let mut quantities = self.0.values();
        quantities.any(|quantity| quantity.number().is_some())
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
