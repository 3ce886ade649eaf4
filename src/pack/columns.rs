//! What the columns of official tables hold: people by sex and age, or another figure, in the unit
//! of the catalogue.

use super::people::{Band, Sex};
use crate::base::reading::{Expect, number};
use crate::base::{Decimal, Reading, Why, Year};

/// What a column of figures holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Holds {
    People(Sex, Band),
    Given(&'static str, Counts),
}

/// In what the cells of a column count, against the unit of their figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Counts {
    /// So many of the column are one of the figure.
    per: i64,
    /// Whether cells are whole numbers.
    whole: bool,
}

impl Counts {
    /// People and events, as the figure counts them.
    pub(super) const WHOLE: Self = Self {
        per: 1,
        whole: true,
    };
    /// Square kilometres.
    const KM2: Self = Self {
        per: 1,
        whole: false,
    };
    /// Hectares of a figure in square kilometres.
    const HECTARES: Self = Self {
        per: 100,
        whole: false,
    };

    /// The value of a cell in the unit of the figure, or why it has none: it is no number of this kind,
    /// or not exact.
    pub(super) fn read(self, text: &str) -> Result<Decimal, Why> {
        // people save tables of BDL again with decimal points; both marks are whole here
        let expect = if self.whole {
            Expect::WHOLE
        } else {
            Expect::NUMBER
        };
        let cell = match number(text, expect) {
            Reading::Value(cell) => cell,
            Reading::Either(..) => return Err(Why::Either),
            Reading::Blank => return Err(Why::Word),
            Reading::Unread(why) => return Err(why),
        };
        let value = Decimal::whole(self.per).and_then(|per| Decimal::ratio(cell, per, 1));
        let exact = value.filter(|value| value.checked_mul(self.per) == Some(cell));
        exact.ok_or(Why::Places)
    }
}

/// Columns of other figures than people by age: how they are called when their names are folded.
const GIVEN: [(&[&str], &str, Counts); 5] = [
    (
        &["urodzenia", "urodzenia zywe"],
        "urodzenia-zywe",
        Counts::WHOLE,
    ),
    (&["zgony"], "zgony", Counts::WHOLE),
    (&["saldo_migracji_ogolem"], SIGNED, Counts::WHOLE),
    (
        &["powierzchnia_ha", "powierzchnia [ha]", "powierzchnia w ha"],
        "powierzchnia-km2",
        Counts::HECTARES,
    ),
    (
        &[
            "powierzchnia_km2",
            "powierzchnia [km2]",
            "powierzchnia w km2",
        ],
        "powierzchnia-km2",
        Counts::KM2,
    ),
];
/// The figure that may be below zero.
pub(super) const SIGNED: &str = "saldo-migracji";

/// Figures of a GUS table by gmina, as such tables are called when their names are folded.
pub(super) fn gmina_column(head: &str) -> Option<Holds> {
    let people = |sex| Some(Holds::People(sex, Band::WHOLE));
    match head {
        "ogolem" | "ludnosc" | "ludnosc_31_12" | "ludnosc ogolem" => people(Sex::All),
        "kobiety" => people(Sex::Women),
        "mezczyzni" => people(Sex::Men),
        head => {
            let given = GIVEN.iter().find(|(heads, ..)| heads.contains(&head));
            let given = given.map(|(_, key, counts)| Holds::Given(key, *counts));
            given.or_else(|| Band::of(head).map(|band| Holds::People(Sex::All, band)))
        }
    }
}

/// What the dimensions of a value of BDL mean, and the year where it is among them.
pub(super) fn bdl_column<'a>(
    dimensions: impl Iterator<Item = &'a str>,
) -> (Option<Holds>, Option<Year>) {
    let (mut sex, mut band, mut year, mut people) = (None, None, None, false);
    for dimension in dimensions.map(str::trim).filter(|said| !said.is_empty()) {
        match dimension {
            "ogolem" | "total" => people = true,
            "mezczyzni" | "males" => sex = Some(Sex::Men),
            "kobiety" | "females" => sex = Some(Sex::Women),
            unit if unit.starts_with('[') => {
                if !unit.starts_with("[osoba") && !unit.starts_with("[person") {
                    return (None, year);
                }
            }
            said => {
                let as_year = said.parse().ok().filter(|_| said.len() == 4);
                if let Some(found) = as_year.and_then(Year::new) {
                    year = Some(found);
                } else if let Some(found) = Band::of(said) {
                    band = Some(found);
                } else {
                    return (None, year);
                }
            }
        }
    }
    let known = people || sex.is_some() || band.is_some();
    let holds = Holds::People(sex.unwrap_or(Sex::All), band.unwrap_or(Band::WHOLE));
    (known.then_some(holds), year)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_that_is_not_taken_says_why() {
        assert_eq!(Counts::KM2.read("1.234"), Err(Why::Either));
        assert_eq!(Counts::WHOLE.read("2,5"), Err(Why::Fraction));
        assert_eq!(Counts::WHOLE.read("brak"), Err(Why::Word));
    }

    #[test]
    fn a_column_in_another_unit_is_converted_exactly_or_not_at_all() {
        let read = |head: &str, cell: &str| match gmina_column(head) {
            Some(Holds::Given(key, counts)) => counts.read(cell).ok().map(|value| (key, value)),
            _ => None,
        };
        let area = |value: &str| Some(("powierzchnia-km2", value.parse().unwrap()));
        assert_eq!(read("powierzchnia_ha", "2285"), area("22.85"));
        assert_eq!(read("powierzchnia_ha", "2285,5"), area("22.855"));
        assert_eq!(read("powierzchnia_ha", "2285,555"), None);
        assert_eq!(read("powierzchnia_km2", "22,85"), area("22.85"));
        assert_eq!(read("zgony", "2,5"), None, "people are whole");
    }
}
