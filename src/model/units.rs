//! What the units of figures say about their numbers.

use crate::base::Expect;

/// What a cell in the unit with the message key `measure-{unit}` holds: persons, places and
/// facilities are whole, złoty have two places, shares may carry a percent sign.
pub fn expected(unit: &str) -> Expect {
    match unit {
        "persons" | "persons_year" | "places" | "facilities" | "flats" => Expect::WHOLE,
        "zl" | "zl_month" | "zl_year" => Expect {
            negative: true,
            ..Expect::MONEY
        },
        "percent" => Expect::PERCENT,
        _ => Expect::NUMBER,
    }
}
