//! Whether a text tells of a person: a name, a title before one, an address or a telephone.
//!
//! Looks at letters alone and so can be wrong; what it finds is a hint or a warning.

/// Words before somebody's name, or beside an address, in small letters.
const TITLES: [&str; 8] = ["pan", "pani", "pana", "panu", "panem", "zam", "mr", "mrs"];

/// Whether a text that names units and roles tells of a person.
pub(super) fn is_told(text: &str) -> bool {
    is_contact(text) || has_title(text)
}

/// Whether a text holds an e-mail address or a telephone number.
pub(super) fn is_contact(text: &str) -> bool {
    text.contains('@') || has_telephone(text)
}

/// Digits of a telephone number with its area; two years side by side have fewer.
const TELEPHONE: u32 = 9;

/// Whether so many digits follow each other, with nothing but spaces, dashes and brackets between
/// them.
fn has_telephone(text: &str) -> bool {
    let mut run = 0;
    text.chars().any(|sign| {
        if sign.is_ascii_digit() {
            run += 1;
        } else if !matches!(sign, ' ' | '\u{a0}' | '-' | '(' | ')' | '+') {
            run = 0;
        }
        run >= TELEPHONE
    })
}

/// Whether a word with a capital letter follows a title.
fn has_title(text: &str) -> bool {
    let mut words = text.split_whitespace();
    let mut before = words.next();
    words.any(|word| {
        let title = before.replace(word).unwrap_or_default();
        let title = title
            .trim_matches(|sign: char| !sign.is_alphabetic())
            .to_lowercase();
        let big = word.chars().next().is_some_and(char::is_uppercase);
        big && TITLES.contains(&title.as_str())
    })
}

/// Whether two words beside each other begin with a capital letter and go on with small ones, as
/// first and last names do.
pub(super) fn has_name(text: &str) -> bool {
    let is_name = |word: &str| {
        let mut letters = word.trim_matches(|c: char| !c.is_alphabetic()).chars();
        letters.next().is_some_and(char::is_uppercase)
            && letters.clone().count() >= 2
            && letters.all(|c| c.is_lowercase() || c == '-' || c.is_uppercase())
    };
    let words: Vec<&str> = text.split_whitespace().collect();
    words
        .windows(2)
        .any(|pair| pair.iter().all(|word| is_name(word)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_is_told_from_a_unit() {
        let people = [
            "kierownik, tel. 600 700 800",
            "jan@example.org",
            "Pani Anna",
            "GOPS (pan Nowak)",
            "zam. Lipowa 5",
        ];
        for text in people {
            assert!(is_told(text), "{text}");
        }
        let units = [
            "Gminny Zespol (2027 - 2029)",
            "Biuro Rady, lata 2027-2029",
            "Klub \u{201e}Dla pani\u{201d} w Lipowej",
            "NZOZ w Lipowej, umowa 12/2026 z 14.05.2026",
        ];
        for text in units {
            assert!(!is_told(text), "{text}");
        }
    }

    #[test]
    fn a_name_is_told_from_a_role() {
        for name in ["Jan Kowalski", "pani Anna Nowak-Lis z Dolin"] {
            assert!(has_name(name), "{name}");
        }
        for role in [
            "sołtys",
            "mieszkanka, 60+",
            "Rada sołecka",
            "kierownik OPS",
            "koło z Dolin",
        ] {
            assert!(!has_name(role), "{role}");
        }
        assert!(is_contact("601 202 303") && is_contact("ktos@poczta.example"));
    }
}
