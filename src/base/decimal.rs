//! Exact decimals, so that what an official typed is what the document prints.

use std::fmt;

/// A decimal number with at most four places, exact.
///
/// Text form (files, [`Display`](fmt::Display), [`FromStr`](std::str::FromStr)): a dot as the
/// decimal mark and no groups, `-24`, `20.3`. How people see it is `i18n::format`'s matter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Decimal(i64);

impl Decimal {
    /// Number of places kept.
    pub const PLACES: u32 = 4;
    const ONE: i64 = 10_i64.pow(Self::PLACES);
    /// Largest absolute whole value; more would leave no room for sums.
    const LIMIT: i64 = 100_000_000_000_000;

    /// A whole number; `None` beyond ±10¹⁴.
    pub fn whole(value: i64) -> Option<Self> {
        (value.abs() <= Self::LIMIT).then(|| Self(value * Self::ONE))
    }

    /// `digits × 10^-places`, exact; `None` beyond ±10¹⁴ or [`Decimal::PLACES`].
    pub fn scaled(digits: i128, places: u32) -> Option<Self> {
        let raised = digits.checked_mul(10_i128.checked_pow(Self::PLACES.checked_sub(places)?)?)?;
        let limit = i128::from(Self::LIMIT) * i128::from(Self::ONE);
        // within the limit the value always fits
        (raised.abs() <= limit)
            .then(|| i64::try_from(raised).ok())
            .flatten()
            .map(Self)
    }

    /// `numerator / denominator × factor`, rounded half away from zero to four places;
    /// `None` when the denominator is zero or the result is out of range.
    pub fn ratio(numerator: Self, denominator: Self, factor: i64) -> Option<Self> {
        if denominator.0 == 0 {
            return None;
        }
        let scaled = i128::from(numerator.0) * i128::from(factor) * i128::from(Self::ONE);
        let value = round_div(scaled, i128::from(denominator.0));
        i64::try_from(value).ok().map(Self)
    }

    /// The sum, `None` on overflow.
    pub fn checked_add(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Self)
    }

    /// The product with a whole number, `None` on overflow.
    pub fn checked_mul(self, factor: i64) -> Option<Self> {
        self.0.checked_mul(factor).map(Self)
    }

    /// The product, rounded half away from zero to four places; `None` on overflow.
    pub fn checked_times(self, other: Self) -> Option<Self> {
        let product = i128::from(self.0) * i128::from(other.0);
        i64::try_from(round_div(product, i128::from(Self::ONE)))
            .ok()
            .map(Self)
    }

    /// Rounded half away from zero to `places` places (0–4).
    #[must_use]
    pub fn round(self, places: u32) -> Self {
        let step = 10_i64.pow(Self::PLACES.saturating_sub(places));
        let rounded = round_div(i128::from(self.0), i128::from(step)) * i128::from(step);
        Self(i64::try_from(rounded).unwrap_or(self.0))
    }

    /// Number of places needed to write the value exactly (0–4).
    pub fn places(self) -> u32 {
        (0..Self::PLACES)
            .find(|&places| self.round(places) == self)
            .unwrap_or(Self::PLACES)
    }

    /// Whether the value is below zero.
    pub fn is_negative(self) -> bool {
        self.0 < 0
    }

    /// Whether the value is exactly zero.
    pub fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// The value for drawing, not for sums.
    pub fn to_f64(self) -> f64 {
        self.0 as f64 / Self::ONE as f64
    }

    /// Whole part and the `places` digits after the mark, both without sign.
    pub fn digits(self, places: u32) -> (u64, String) {
        let rounded = self.round(places).0.unsigned_abs();
        let one = Self::ONE.unsigned_abs();
        let mut fraction = format!("{:04}", rounded % one);
        fraction.truncate(places as usize);
        (rounded / one, fraction)
    }
}

fn round_div(numerator: i128, denominator: i128) -> i128 {
    let (n, d) = if denominator < 0 {
        (-numerator, -denominator)
    } else {
        (numerator, denominator)
    };
    if n < 0 {
        -((-n + d / 2) / d)
    } else {
        (n + d / 2) / d
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, fraction) = self.digits(self.places());
        let sign = if self.is_negative() { "-" } else { "" };
        let mark = if fraction.is_empty() { "" } else { "." };
        write!(f, "{sign}{whole}{mark}{fraction}")
    }
}

impl std::str::FromStr for Decimal {
    type Err = ();

    /// Takes the text form of files alone: `-24`, `20.3`. What people type is
    /// [`reading`](super::reading)'s matter.
    fn from_str(text: &str) -> Result<Self, ()> {
        let (sign, digits) = match text.strip_prefix('-') {
            Some(rest) => (-1, rest),
            None => (1, text),
        };
        let (whole, fraction) = match digits.split_once('.') {
            Some((_, "")) => return Err(()),
            Some(parts) => parts,
            None => (digits, ""),
        };
        let all_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || !all_digits(whole) || !all_digits(fraction) {
            return Err(());
        }
        // every kind of failure means the same to the caller: not a number we can keep
        let value: i128 = [whole, fraction].concat().parse().ok().ok_or(())?;
        let places = u32::try_from(fraction.len()).ok().ok_or(())?;
        Self::scaled(sign * value, places).ok_or(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_form_of_files_round_trips_and_nothing_else_is_read() {
        for (written, kept) in [
            ("1866", "1866"),
            ("20.30", "20.3"),
            ("-24", "-24"),
            ("0", "0"),
        ] {
            assert_eq!(written.parse::<Decimal>().unwrap().to_string(), kept);
        }
        for bad in [
            "",
            "-",
            "12a",
            "1 866",
            "20,3",
            " 5",
            "+5",
            ".5",
            "\u{2212}24",
            "1,2,3",
            "1.23456",
            "5.",
            "999999999999999999",
        ] {
            assert!(bad.parse::<Decimal>().is_err(), "{bad}");
        }
    }

    #[test]
    fn ratios_round_half_away_from_zero_and_refuse_a_zero_denominator() {
        let n = |v| Decimal::whole(v).unwrap();
        assert_eq!(
            Decimal::ratio(n(1198), n(384), 100)
                .unwrap()
                .round(0)
                .to_string(),
            "312"
        );
        assert_eq!(
            Decimal::ratio(n(-1), n(2), 1).unwrap().round(0).to_string(),
            "-1"
        );
        assert_eq!(Decimal::ratio(n(1), n(0), 100), None);
    }
}
