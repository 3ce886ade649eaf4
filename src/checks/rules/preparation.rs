//! Checks of the unit and of the plan's years.

use crate::base::Arg;
use crate::checks::{Rule, Severity};
use crate::model::UnitKind;
use crate::path;

/// A TERYT code has 7 digits for a gmina and 4 for a powiat or a city with powiat rights.
///
/// Codes: <https://eteryt.stat.gov.pl>, register TERC (województwo 2, powiat 2, gmina 2 digits,
/// kind of gmina 1 digit).
pub const TERYT_FORMAT: Rule = Rule {
    id: "teryt-format",
    severity: Severity::Error,
    basis: None,
    run: |subject, out| {
        let code = subject.plan.local_government.teryt.trim();
        let Some(expected) = digits_expected(subject.plan.local_government.kind) else {
            return;
        };
        if code.is_empty()
            || expected.contains(&code.len()) && code.bytes().all(|b| b.is_ascii_digit())
        {
            return;
        }
        let digits = code.chars().filter(char::is_ascii_digit).count();
        let wanted = expected.first().copied().unwrap_or_default();
        out.at(
            path!(local_government.teryt),
            &[("expected", wanted.into()), ("count", digits.into())],
        );
    },
};

/// Lengths a code may have; none where a plan of several units has no code of its own.
fn digits_expected(kind: Option<UnitKind>) -> Option<&'static [usize]> {
    match kind? {
        UnitKind::Gmina => Some(&[7]),
        UnitKind::Powiat => Some(&[4]),
        UnitKind::City => Some(&[4, 7]),
        UnitKind::Joint => Some(&[7, 4]),
    }
}

/// The code's parts fit the kind of unit: voivodeships have even numbers 02–32, cities with
/// powiat rights have powiat numbers from 61, the last digit of a gmina is 1, 2 or 3.
pub const TERYT_UNIT: Rule = Rule {
    id: "teryt-unit",
    severity: Severity::Error,
    basis: None,
    run: |subject, out| {
        let code = subject.plan.local_government.teryt.trim();
        let number =
            |from: usize, to: usize| code.get(from..to).and_then(|part| part.parse::<u32>().ok());
        let (Some(voivodeship), Some(powiat)) = (number(0, 2), number(2, 4)) else {
            return;
        };
        let Some(kind) = subject.plan.local_government.kind else {
            return;
        };
        let gmina_kind = number(6, 7);
        let fits = (2..=32).contains(&voivodeship)
            && voivodeship.is_multiple_of(2)
            && powiat > 0
            && match kind {
                UnitKind::Gmina => gmina_kind.is_none_or(|digit| (1..=3).contains(&digit)),
                UnitKind::Powiat => powiat < 61,
                UnitKind::City => powiat >= 61,
                UnitKind::Joint => true,
            };
        if !fits {
            out.at(path!(local_government.teryt), &[("code", code.into())]);
        }
    },
};

/// The last year is not before the first.
pub const HORIZON_ORDER: Rule = Rule {
    id: "horizon-order",
    severity: Severity::Error,
    basis: None,
    run: |subject, out| {
        let edition = &subject.plan.edition;
        if let (Some(first), Some(last)) = (edition.first_year, edition.last_year)
            && last < first
        {
            out.at(
                path!(edition.last_year),
                &[("first", first.into()), ("last", last.into())],
            );
        }
    },
};

/// Plans longer than three years: the Strategy says "up to 3 years" of regional plans only, so
/// this is a hint.
pub const HORIZON_LONG: Rule = Rule {
    id: "horizon-long",
    severity: Severity::Hint,
    basis: Some("str-3lata"),
    run: |subject, out| {
        let years = subject.plan.years().len();
        if years > 3 {
            out.at(path!(edition.last_year), &[("years", Arg::from(years))]);
        }
    },
};
