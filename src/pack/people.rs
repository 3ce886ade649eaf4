//! People by sex and age band, and the figures of the catalogue that follow by adding bands.

use std::collections::BTreeMap;

use crate::base::Decimal;

/// Whom a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sex {
    All,
    Women,
    Men,
}

/// Ages in whole years, both included; without an upper one the band is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Band {
    pub from: u8,
    pub to: Option<u8>,
}

impl Band {
    /// Everybody.
    pub(super) const WHOLE: Self = Self { from: 0, to: None };

    /// Reads `65-69`, `65_69`, `85+`, `85_plus`, `85 i wiecej` (folded), with or without `w` before.
    pub(super) fn of(text: &str) -> Option<Self> {
        let text = text.strip_prefix('w').unwrap_or(text);
        let text = text.strip_suffix(" lat").unwrap_or(text);
        let open = ["+", "_plus", " i wiecej", " and more"];
        if let Some(from) = open.iter().find_map(|end| text.strip_suffix(end)) {
            return Some(Self {
                from: from.trim().parse().ok()?,
                to: None,
            });
        }
        let (from, to) = text.split_once(['-', '_', '\u{2013}'])?;
        let (from, to) = (from.trim().parse().ok()?, to.trim().parse().ok()?);
        (from <= to).then_some(Self { from, to: Some(to) })
    }
}

/// What is known of one unit in one year.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Facts {
    /// Persons.
    pub bands: BTreeMap<(Sex, Band), i64>,
    /// Figures that are given as they are.
    pub given: BTreeMap<&'static str, Decimal>,
}

/// Figures of the catalogue that are numbers of people, and the ages they hold.
const PEOPLE: [(&str, Sex, u8, Option<u8>); 14] = [
    ("ludnosc", Sex::All, 0, None),
    ("ludnosc-kobiety", Sex::Women, 0, None),
    ("ludnosc-mezczyzni", Sex::Men, 0, None),
    ("ludnosc-0-14", Sex::All, 0, Some(14)),
    ("ludnosc-0-17", Sex::All, 0, Some(17)),
    ("ludnosc-15-64", Sex::All, 15, Some(64)),
    ("ludnosc-18-plus", Sex::All, 18, None),
    ("ludnosc-50-64", Sex::All, 50, Some(64)),
    ("kobiety-45-64", Sex::Women, 45, Some(64)),
    ("ludnosc-60-plus", Sex::All, 60, None),
    ("ludnosc-65-plus", Sex::All, 65, None),
    ("kobiety-65-plus", Sex::Women, 65, None),
    ("ludnosc-80-plus", Sex::All, 80, None),
    ("ludnosc-85-plus", Sex::All, 85, None),
];

impl Facts {
    /// Figures by catalogue key.
    pub(super) fn figures(&self) -> BTreeMap<&'static str, Decimal> {
        let mut out = self.given.clone();
        for (key, sex, from, to) in PEOPLE {
            let sum = self.sum(sex, Band { from, to });
            if let Some(sum) = sum.and_then(Decimal::whole) {
                out.insert(key, sum);
            }
        }
        out
    }

    /// The number of a band, or the sum of bands that make it up without gap and overlap.
    fn sum(&self, sex: Sex, whole: Band) -> Option<i64> {
        if let Some(given) = self.bands.get(&(sex, whole)) {
            return Some(*given);
        }
        let bands = self.bands.iter().filter(|((of, _), _)| *of == sex);
        let parts = bands.filter(|((_, band), _)| *band != Band::WHOLE);
        let parts: Vec<(Band, i64)> = parts.map(|((_, band), value)| (*band, *value)).collect();
        tiles(&parts, whole.from, whole.to)
    }

    /// Whether the bands of a sex add up to its total, where both are there.
    pub(super) fn adds_up(&self) -> bool {
        [Sex::All, Sex::Women, Sex::Men].into_iter().all(|sex| {
            let Some(total) = self.bands.get(&(sex, Band::WHOLE)) else {
                return true;
            };
            let mut parts = self.clone();
            parts.bands.remove(&(sex, Band::WHOLE));
            parts.sum(sex, Band::WHOLE).is_none_or(|sum| sum == *total)
        })
    }

    /// Adds another unit's facts; what one of them lacks the sum lacks too.
    pub(super) fn add(&mut self, other: &Self) {
        self.bands.retain(|band, _| other.bands.contains_key(band));
        for (band, value) in &mut self.bands {
            *value += other.bands.get(band).copied().unwrap_or_default();
        }
        self.given.retain(|key, value| {
            let sum = other.given.get(key);
            let sum = sum.and_then(|theirs| value.checked_add(*theirs));
            sum.is_some_and(|sum| {
                *value = sum;
                true
            })
        });
    }
}

/// The sum of bands from `from` to `to` without gap and overlap, the narrowest first.
fn tiles(parts: &[(Band, i64)], from: u8, to: Option<u8>) -> Option<i64> {
    let fits = |band: Band| match (band.to, to) {
        (_, None) => true,
        (None, Some(_)) => false,
        (Some(end), Some(to)) => end <= to,
    };
    let mut next: Vec<&(Band, i64)> = parts
        .iter()
        .filter(|(band, _)| band.from == from && fits(*band))
        .collect();
    next.sort_by_key(|(band, _)| band.to.unwrap_or(u8::MAX));
    next.into_iter().find_map(|(band, value)| match band.to {
        None => Some(*value),
        Some(end) if Some(end) == to => Some(*value),
        Some(end) => Some(*value + tiles(parts, end.checked_add(1)?, to)?),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts(bands: &[(&str, i64)]) -> Facts {
        let bands = bands.iter().map(|(band, value)| {
            let band = Band::of(band).unwrap();
            ((Sex::All, band), *value)
        });
        Facts {
            bands: bands.collect(),
            given: BTreeMap::new(),
        }
    }

    #[test]
    fn bands_are_added_without_gap_and_without_counting_anybody_twice() {
        let known = facts(&[
            ("65-69", 10),
            ("70-74", 20),
            ("70 i wiecej", 55),
            ("75-79", 15),
            ("80-84", 12),
            ("85+", 8),
        ]);
        let figures = known.figures();
        let whole = |value| Decimal::whole(value);
        assert_eq!(figures.get("ludnosc-65-plus").copied(), whole(65));
        assert_eq!(figures.get("ludnosc-80-plus").copied(), whole(20));
        assert_eq!(figures.get("ludnosc-60-plus"), None, "a gap is no zero");
        assert_eq!(figures.get("ludnosc-0-17"), None);
    }

    #[test]
    fn a_total_that_its_bands_contradict_is_told() {
        let mut known = facts(&[("0-14", 10), ("15-64", 20), ("65+", 5)]);
        assert!(known.adds_up());
        known.bands.insert((Sex::All, Band::WHOLE), 35);
        assert!(known.adds_up());
        known.bands.insert((Sex::All, Band::WHOLE), 36);
        assert!(!known.adds_up());
    }
}
