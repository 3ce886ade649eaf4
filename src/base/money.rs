//! Polish złoty, exact to the grosz.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::{Decimal, Year, unique};

/// An amount in złoty, kept in grosze, never negative.
///
/// Text form: `1234.50`, always two places.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(try_from = "String", into = "String")]
pub struct Money(u64);

impl Money {
    /// Nothing.
    pub const ZERO: Self = Self(0);
    /// The largest amount a plan may hold: 100 billion zł.
    pub const MAX: Self = Self(10_000_000_000_000);

    /// An amount in grosze; `None` above [`Money::MAX`].
    pub fn from_grosze(grosze: u64) -> Option<Self> {
        (grosze <= Self::MAX.0).then_some(Self(grosze))
    }

    /// An amount in whole złoty; `None` above [`Money::MAX`].
    pub fn from_zlote(zlote: u64) -> Option<Self> {
        zlote.checked_mul(100).and_then(Self::from_grosze)
    }

    /// An amount in złoty; `None` below zero, above [`Money::MAX`], or with parts of a grosz.
    pub fn from_decimal(zlote: Decimal) -> Option<Self> {
        if zlote.is_negative() || zlote.places() > 2 {
            return None;
        }
        let (whole, fraction) = zlote.digits(2);
        let grosze: u64 = fraction.parse().ok()?;
        whole
            .checked_mul(100)
            .and_then(|whole| whole.checked_add(grosze))
            .and_then(Self::from_grosze)
    }

    /// The amount in grosze.
    pub fn grosze(self) -> u64 {
        self.0
    }

    /// The sum; saturates far above any budget ([`u64::MAX`] grosze).
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }

    /// What is left of it without `other`; nothing where that is more.
    #[must_use]
    pub fn minus(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }

    /// `self` as a percentage of `whole`, one place; `None` when `whole` is zero.
    pub fn percent_of(self, whole: Self) -> Option<Decimal> {
        let n = Decimal::whole(i64::try_from(self.0).ok()?)?;
        let d = Decimal::whole(i64::try_from(whole.0).ok()?)?;
        Decimal::ratio(n, d, 100).map(|share| share.round(1))
    }

    /// The amount in złoty; `None` far above any budget (10¹² zł).
    pub fn decimal(self) -> Option<Decimal> {
        let grosze = Decimal::whole(i64::try_from(self.0).ok()?)?;
        Decimal::ratio(grosze, Decimal::whole(100)?, 1)
    }

    /// The value for drawing, in złoty.
    pub fn to_f64(self) -> f64 {
        self.0 as f64 / 100.0
    }
}

impl std::iter::Sum for Money {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Self::plus)
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:02}", self.0 / 100, self.0 % 100)
    }
}

impl FromStr for Money {
    type Err = ();

    /// Takes the text form of files alone: `1234.50`, `1234`. What people type is
    /// [`reading`](super::reading)'s matter.
    fn from_str(text: &str) -> Result<Self, ()> {
        let value: Decimal = text.parse()?;
        if value.places() > 2 {
            return Err(());
        }
        Self::from_decimal(value).ok_or(())
    }
}

impl TryFrom<String> for Money {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
            .map_err(|()| format!("`{text}` is not an amount in PLN"))
    }
}

impl From<Money> for String {
    fn from(money: Money) -> Self {
        money.to_string()
    }
}

/// Amounts by year; a year that is absent is blank, which is not the same as zero.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Amounts(#[serde(deserialize_with = "unique::map")] pub BTreeMap<Year, Money>);

impl Amounts {
    /// The amount of `year`, `None` when blank.
    pub fn get(&self, year: Year) -> Option<Money> {
        self.0.get(&year).copied()
    }

    /// Sets or, with `None`, blanks the amount of `year`.
    pub fn set(&mut self, year: Year, amount: Option<Money>) {
        match amount {
            Some(amount) => self.0.insert(year, amount),
            None => self.0.remove(&year),
        };
    }

    /// Sum of all years, in złoty.
    pub fn total(&self) -> Money {
        self.0.values().copied().sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_keep_the_grosz() {
        assert_eq!("1234.5".parse::<Money>().unwrap().to_string(), "1234.50");
        assert_eq!("0".parse::<Money>().unwrap(), Money::ZERO);
        for bad in [
            "-5",
            "1,234",
            "1.234",
            "12 zl",
            "1 234",
            "",
            "99999999999999",
        ] {
            assert!(bad.parse::<Money>().is_err(), "{bad}");
        }
    }

    #[test]
    fn shares_are_rounded_to_one_place() {
        let part = Money::from_zlote(91_600).unwrap();
        let whole = Money::from_zlote(950_000).unwrap();
        assert_eq!(part.percent_of(whole).unwrap().to_string(), "9.6");
        assert_eq!(part.percent_of(Money::ZERO), None);
    }
}
