//! Checks of the unit and of the plan's years.

use crate::base::Arg;
use crate::checks::{Rule, Severity};
use crate::i18n::fold;
use crate::model::{LocalGovernmentKind, Plan};
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
        let Some(expected) = digits_expected(subject.plan.local_government.kind) else {
            return;
        };
        for code in codes(subject.plan) {
            let digits = code.bytes().all(|b| b.is_ascii_digit());
            if digits && expected.contains(&code.len()) {
                continue;
            }
            let count = code.chars().filter(char::is_ascii_digit).count();
            let wanted = expected.first().copied().unwrap_or_default();
            let args = [
                ("code", code.into()),
                ("expected", wanted.into()),
                ("count", count.into()),
            ];
            out.at(path!(local_government.teryt), &args);
        }
    },
};

/// The codes of the unit, or of the units of a joint plan.
fn codes(plan: &Plan) -> Vec<&str> {
    let typed = plan.local_government.teryt.trim();
    let joint = plan.local_government.kind == Some(LocalGovernmentKind::Joint);
    let parts = |c: char| joint && (c.is_whitespace() || ",;".contains(c));
    typed.split(parts).filter(|code| !code.is_empty()).collect()
}

/// Lengths a code may have; none where the kind of the unit is not known.
fn digits_expected(kind: Option<LocalGovernmentKind>) -> Option<&'static [usize]> {
    match kind? {
        LocalGovernmentKind::Gmina => Some(&[7]),
        LocalGovernmentKind::Powiat => Some(&[4]),
        LocalGovernmentKind::City => Some(&[4, 7]),
        LocalGovernmentKind::Joint => Some(&[7, 4]),
    }
}

/// The code's parts fit the kind of unit.
pub const TERYT_UNIT: Rule = Rule {
    id: "teryt-unit",
    severity: Severity::Error,
    basis: None,
    run: |subject, out| {
        let Some(kind) = subject.plan.local_government.kind else {
            return;
        };
        for code in codes(subject.plan) {
            let long_enough = code.len() >= 4 && code.bytes().all(|b| b.is_ascii_digit());
            if long_enough && !fits(kind, code) {
                out.at(path!(local_government.teryt), &[("code", code.into())]);
            }
        }
    },
};

/// Whether the digits of `code`, as far as they were typed, can name a unit of this kind:
/// voivodeships have even numbers 02–32, cities with powiat rights have powiat numbers from 61
/// and are their only gmina, number 01 of kind 1; the kind of other gminas is 1, 2 or 3.
fn fits(kind: LocalGovernmentKind, code: &str) -> bool {
    let number = |from: usize, to: usize| code.get(from..to)?.parse::<u32>().ok();
    let (Some(voivodeship), Some(powiat)) = (number(0, 2), number(2, 4)) else {
        return false;
    };
    let (gmina, gmina_kind) = (number(4, 6), number(6, 7));
    let land = powiat < 61;
    let land_gmina = land
        && gmina.is_none_or(|gmina| gmina > 0)
        && gmina_kind.is_none_or(|digit| (1..=3).contains(&digit));
    let city = !land && gmina.is_none_or(|gmina| gmina == 1) && gmina_kind.is_none_or(|k| k == 1);
    (2..=32).contains(&voivodeship)
        && voivodeship.is_multiple_of(2)
        && powiat > 0
        && match kind {
            LocalGovernmentKind::Gmina => land_gmina,
            LocalGovernmentKind::Powiat => land,
            LocalGovernmentKind::City => city,
            LocalGovernmentKind::Joint => land_gmina || city,
        }
}

/// The names of the unit, of its council and of its executive are of one unit.
///
/// A genitive is no nominative, the unit's genitive and its council hold the beginning of the unit's
/// own name, and no name is of another kind of unit. Short names change too much in their cases for
/// more than a warning.
pub const NAMES_UNLIKE: Rule = Rule {
    id: "names-unlike",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        let unit = &subject.plan.local_government;
        if unit
            .kind
            .is_none_or(|kind| kind == LocalGovernmentKind::Joint)
        {
            return;
        }
        let (name, council) = (unit.name.trim(), unit.council.trim());
        let Some(own) = own_part(name) else { return };
        let names = [
            (
                path!(local_government.name_genitive),
                &unit.name_genitive,
                name,
            ),
            (path!(local_government.council), &unit.council, ""),
            (
                path!(local_government.council_genitive),
                &unit.council_genitive,
                council,
            ),
            (path!(local_government.organ), &unit.organ, ""),
        ];
        for (at, typed, nominative) in names {
            let typed = typed.trim();
            if typed.is_empty() {
                continue;
            }
            let folded = fold(typed);
            let holds = |any: &[&str]| any.iter().any(|part| folded.contains(part));
            let wrong_kind = match unit.kind {
                Some(LocalGovernmentKind::Powiat) => holds(&["wojt", "burmistrz", "gmin"]),
                Some(_) => holds(&["powiat", "starost"]),
                None => false,
            };
            // an executive may be called by its office alone
            let office = at == path!(local_government.organ);
            let other = !office && !folded.contains(&own);
            if other || typed == nominative || wrong_kind {
                let args = [("name", name.into()), ("typed", typed.into())];
                out.at(at, &args);
            }
        }
    },
};

/// The beginning of the last word of a name, folded: cases of a name begin alike. None of a blank one.
fn own_part(name: &str) -> Option<String> {
    let mut words = name.split_whitespace();
    let first = words.next()?;
    let own = words.next_back().unwrap_or(first);
    let own: String = fold(own).chars().take(3).collect();
    (!own.is_empty()).then_some(own)
}

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_fits_the_units_of_the_register_and_no_others() {
        use LocalGovernmentKind::{City, Gmina, Joint, Powiat};
        let fitting = [
            (Gmina, "0201011"),
            (Gmina, "0201022"),
            (Gmina, "3218043"),
            (Powiat, "1208"),
            (City, "1061"),
            (City, "1061011"),
            (City, "1465011"),
            (Joint, "1208"),
            (Joint, "1061011"),
            (Joint, "0201022"),
        ];
        for (kind, code) in fitting {
            assert!(fits(kind, code), "{kind:?} {code}");
        }
        let odd = [
            (City, "1061000"),
            (City, "1061021"),
            (City, "1208"),
            (City, "0201011"),
            (Gmina, "1061011"),
            (Gmina, "0201002"),
            (Gmina, "0201014"),
            (Gmina, "0301011"),
            (Gmina, "0200011"),
            (Gmina, "3401011"),
            (Powiat, "1061"),
            (Powiat, "1200"),
            (Joint, "0201005"),
            (Joint, "1061000"),
        ];
        for (kind, code) in odd {
            assert!(!fits(kind, code), "{kind:?} {code}");
        }
    }
}
