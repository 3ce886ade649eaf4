//! Whether a text is written, or stands for one that is still to be written.
//!
//! Knows the words people leave there from the catalogue (`unwritten.ron`), and nothing of fields.

use super::gaps;
use crate::catalog::{self, BLANK, Catalog, Text};

/// What is still to be written of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Unwritten {
    /// The whole text: dots, dashes, one letter over and over.
    All,
    /// A place in it, with what stands there.
    Place(String),
}

/// Longest text that is looked at as a whole, in bytes, and longest place in brackets.
const SHORT: usize = 60;

/// What is still to be written of `text`; none where all of it is written, or nothing is typed.
pub(super) fn look(catalog: &Catalog, text: &str) -> Option<Unwritten> {
    if text.contains(BLANK) {
        return Some(Unwritten::Place(BLANK.to_owned()));
    }
    let text = text.trim();
    if text.is_empty() {
        return None;
    }
    if text.len() <= SHORT {
        let mut signs = text.chars().filter(|sign| sign.is_alphanumeric());
        match signs.next().map(|sign| sign.to_lowercase().to_string()) {
            None => return Some(Unwritten::All),
            Some(first) => {
                // «I» and «5» may be numbers of something
                let repeated = signs.all(|sign| sign.to_lowercase().to_string() == first);
                let number = text.chars().all(|sign| sign.is_numeric() || sign == 'I');
                if repeated && !number {
                    return Some(Unwritten::All);
                }
            }
        }
        if stands_for(catalog, text, false).is_some() {
            return Some(Unwritten::Place(text.to_owned()));
        }
    }
    let bracketed = in_brackets(text).find(|(from, place)| {
        let entry = stands_for(catalog, &place[1..], true);
        // a noun in round brackets may name what a form asks for, and be quoted
        let noun = |entry: &catalog::Unwritten| entry.in_brackets && place.starts_with('(');
        entry.is_some_and(|entry| !(noun(entry) && is_meant(catalog, text, *from, place)))
    });
    let place = bracketed.map(|(_, place)| place.to_owned()).or_else(|| {
        let signed = gaps::has_sign(text).then(|| of_signs(catalog, text));
        signed.flatten().or_else(|| never_meant(catalog, text))
    });
    place.map(Unwritten::Place)
}

/// A place in `text` that signs stand for.
fn of_signs(catalog: &Catalog, text: &str) -> Option<String> {
    // a run of signs on which one writes by hand
    let mut lines = ["___", "\u{2026}\u{2026}", "....."].into_iter();
    if lines.any(|line| text.contains(line)) {
        return Some("____".to_owned());
    }
    gaps::find(catalog, text).map(str::to_owned)
}

/// The entry that `text`, which may stand in brackets, is the words of, with nothing else but
/// numbers and signs; none where it says something.
fn stands_for<'c>(
    catalog: &'c Catalog,
    text: &str,
    bracketed: bool,
) -> Option<&'c catalog::Unwritten> {
    let words = letters(text);
    let known = |entry: &catalog::Unwritten, lang: &str| {
        let mut typed = words.split(' ');
        let mut own = entry.words.get(lang).split_whitespace();
        own.all(|word| typed.next() == Some(word)) && {
            let rest: Vec<&str> = typed.collect();
            let of = |of: &Text| of.get(lang).split_whitespace().eq(rest.iter().copied());
            rest.is_empty() || bracketed && entry.of.iter().any(of)
        }
    };
    let said = |entry: &catalog::Unwritten| entry.numbered || entry.asked;
    let meant = |entry: &catalog::Unwritten| !said(entry) && (bracketed || !entry.in_brackets);
    let mut entries = catalog.unwritten.iter();
    entries.find(|entry| {
        !words.is_empty() && meant(entry) && (known(entry, "pl") || known(entry, "en"))
    })
}

/// Whether the noun that `place` at `from` holds in round brackets is meant: in a quotation, or in a sentence that tells
/// of a form or a register.
fn is_meant(catalog: &Catalog, text: &str, from: usize, place: &str) -> bool {
    const ENDS: [char; 6] = ['.', ';', '!', '?', '\n', '\u{2029}'];
    let (before, after) = text.split_at(from);
    let after = after.strip_prefix(place).unwrap_or_default();
    if gaps::is_quoted(before) {
        return true;
    }
    let before = before.rsplit(ENDS).next().unwrap_or_default();
    let after = after.split(ENDS).next().unwrap_or_default();
    let words = letters(before) + " " + &letters(after);
    let asked = |word: &str| {
        let mut entries = catalog.unwritten.iter().filter(|entry| entry.asked);
        entries.any(|entry| word.starts_with(&entry.words.pl) || word.starts_with(&entry.words.en))
    };
    words.split(' ').any(asked)
}

/// The words of `text` in small letters, without numbers and signs.
pub(super) fn letters(text: &str) -> String {
    let words = text.split(|sign: char| !sign.is_alphabetic());
    let words = words.filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ").to_lowercase()
}

/// What stands in short brackets, with the brackets and where they open.
fn in_brackets(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let open = text.match_indices(['(', '[', '<']);
    open.filter_map(move |(from, _)| {
        let rest = &text[from..];
        let to = rest.find([')', ']', '>'])?;
        // the closing one is a single byte
        (to <= SHORT).then(|| (from, &rest[..=to]))
    })
}

/// Whether the first letters of `words` may stand in `text`, in any case. Told without branches:
/// this is asked of every text of a plan, and most have none.
fn may_hold(text: &[u8], words: &[u8]) -> bool {
    /// What a letter has in small and has not in capital.
    const SMALL: u8 = 0x20;
    let [first, second, third, ..] = words else {
        return true;
    };
    let [first, second, third] = [first | SMALL, second | SMALL, third | SMALL];
    let (Some(after), Some(last)) = (text.get(1..), text.get(2..)) else {
        return false;
    };
    let letters = text.iter().zip(after).zip(last);
    // how far the nearest three letters are from those wanted
    let nearest = letters.fold(u8::MAX, |near, ((one, two), three)| {
        let [one, two, three] = [one | SMALL, two | SMALL, three | SMALL];
        near.min((one ^ first) | (two ^ second) | (three ^ third))
    });
    nearest == 0
}

/// Words within `text` that nobody means.
fn never_meant(catalog: &Catalog, text: &str) -> Option<String> {
    let entries = catalog.unwritten.iter().filter(|entry| entry.never_meant);
    let mut entries = entries.filter(|entry| may_hold(text.as_bytes(), entry.words.pl.as_bytes()));
    entries.find_map(|entry| {
        let words = &entry.words.pl;
        let mut from = 0;
        // all of them are plain letters: no sign of another length comes into play
        while let Some(rest) = text.as_bytes().get(from..) {
            let mut here = rest.windows(words.len());
            let at = here.position(|here| here.eq_ignore_ascii_case(words.as_bytes()));
            let at = from + at?;
            let end = at + words.len();
            let is_word = |sign: Option<char>| sign.is_none_or(|sign| !sign.is_alphanumeric());
            if is_word(text[..at].chars().next_back()) && is_word(text[end..].chars().next()) {
                return Some(text[at..end].to_owned());
            }
            from = end;
        }
        None
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(words: &str) -> Unwritten {
        Unwritten::Place(words.to_owned())
    }

    #[test]
    fn what_stands_for_a_text_is_no_text() {
        let catalog = Catalog::embedded();
        let look = |text: &str| look(catalog, text);
        for nothing in [".", "-", "\u{2013}", "?", "...", "x", "XXX", "aaa", " _ "] {
            assert_eq!(look(nothing), Some(Unwritten::All), "{nothing}");
        }
        for whole in [
            "TODO 2029",
            "[wpisz] 1",
            "to be completed",
            "Wpisz!",
            "enter here",
        ] {
            assert_eq!(look(whole), Some(place(whole)), "{whole}");
        }
        assert_eq!(look("Cel (wpisz) na 2029"), Some(place("(wpisz)")));
        assert_eq!(
            look("Wizja: lorem Ipsum dolor sit amet"),
            Some(place("lorem Ipsum"))
        );
        assert_eq!(look("Rada ________ gminy"), Some(place("____")));
        assert_eq!(look("Rada ___ gminy"), Some(place("____")));
        assert_eq!(look("Gmina (nazwa) wspiera"), Some(place("(nazwa)")));
        for bracketed in [
            "(imię i\u{a0}nazwisko)",
            "(imię i\u{a0}nazwisko koordynatora)",
            "(nazwa organizacji)",
            "(Nazwa gminy)",
            "(name of the organisation)",
        ] {
            let text = format!("Usługę prowadzi {bracketed} od 2027 r.");
            assert_eq!(look(&text), Some(place(bracketed)), "{text}");
        }
        assert_eq!(look("Data"), None);
        assert_eq!(look("Ile to […] miejsc"), Some(place("[…]")));
    }

    #[test]
    fn what_is_short_is_not_nothing() {
        let catalog = Catalog::embedded();
        let written = [
            "",
            "II",
            "5",
            "111",
            "OPS",
            "Gmina",
            "1 (jeden)",
            "MetodologiaTODOx",
            "to do",
            "opis (w tym dane z OZPS)",
            "Program do uzgodnienia z radami osiedli",
            "test znajomości",
            "Rok 2029... i dalej",
            "Formularz zawiera pola (imię) i\u{a0}(data)",
            "Na liście obecności (imię i\u{a0}nazwisko) podpisuje się każdy.",
            "Klub (nazwa robocza) i\u{a0}program (nazwa własna)",
            "W\u{a0}ewidencji są dane kontaktowe (nazwa, adres).",
            "Przepis mówi: \u{201e}należy podać (imię i\u{a0}nazwisko)\u{201d}",
            "usługi (liczba osób i\u{a0}godzin)",
        ];
        for text in written {
            assert_eq!(look(catalog, text), None, "{text}");
        }
    }
}
