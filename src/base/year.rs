//! Calendar years.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A calendar year between 1990 and 2100, the span in which plans and their data live.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "i64", into = "i64")]
pub struct Year(i16);

impl Year {
    /// The first year a plan may speak of.
    pub const MIN: Self = Self(1990);
    /// The last year a plan may speak of.
    pub const MAX: Self = Self(2100);

    /// The year `year`, unless it lies outside 1990–2100.
    pub fn new(year: i64) -> Option<Self> {
        let year = i16::try_from(year).ok()?;
        (Self::MIN.0..=Self::MAX.0)
            .contains(&year)
            .then_some(Self(year))
    }

    /// The year as a number.
    pub fn get(self) -> i64 {
        i64::from(self.0)
    }

    /// The year of `date`, unless it lies outside 1990–2100.
    pub fn of(date: Date) -> Option<Self> {
        Self::new(i64::from(date.year()))
    }

    /// The year `years` later (earlier when negative), held inside 1990–2100.
    #[must_use]
    pub fn shift(self, years: i64) -> Self {
        let shifted = (self.get() + years).clamp(Self::MIN.get(), Self::MAX.get());
        Self::new(shifted).unwrap_or(self)
    }

    /// All years from `self` to `last`, both included; empty when `last` is earlier.
    pub fn through(self, last: Self) -> impl Iterator<Item = Self> + Clone {
        (self.0..=last.0).map(Self)
    }
}

impl std::fmt::Display for Year {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl TryFrom<i64> for Year {
    type Error = String;

    fn try_from(year: i64) -> Result<Self, Self::Error> {
        Self::new(year).ok_or_else(|| format!("`{year}` is not a year from 1990 to 2100"))
    }
}

impl From<Year> for i64 {
    fn from(year: Year) -> Self {
        year.get()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_outside_the_span_do_not_exist() {
        assert!(Year::new(1989).is_none() && Year::new(2101).is_none());
        assert!(Year::new(99_999_999).is_none());
        assert_eq!(Year::MAX.shift(5), Year::MAX);
    }
}
