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
        // a noun may explain the one before it
        let replaces = |entry| replaces(catalog, entry, text, (*from, place));
        entry.is_some_and(|entry| !entry.in_brackets || replaces(entry))
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
/// numbers and signs; none where it says something, as a noun with a number does.
pub(super) fn stands_for<'c>(
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
    let number = text.contains(|sign: char| sign.is_ascii_digit());
    let said = |entry: &catalog::Unwritten| {
        let no_words = entry.numbered || entry.asked || entry.asks;
        no_words || bracketed && number && !entry.goes_on
    };
    let meant = |entry: &catalog::Unwritten| !said(entry) && (bracketed || !entry.in_brackets);
    let mut entries = catalog.unwritten.iter();
    entries.find(|entry| {
        !words.is_empty() && meant(entry) && (known(entry, "pl") || known(entry, "en"))
    })
}

/// Whether the noun in round brackets `at` a place of `text` stands instead of a word that the
/// sentence wants there. Elsewhere it explains the noun before it, as in a list of what a form asks
/// for, or is quoted.
fn replaces(catalog: &Catalog, entry: &catalog::Unwritten, text: &str, at: (usize, &str)) -> bool {
    const ENDS: [char; 6] = ['.', ';', '!', '?', '\n', '\u{2029}'];
    let (from, place) = at;
    let (before, after) = text.split_at(from);
    let after = after.strip_prefix(place).unwrap_or_default();
    let said = |text: &str| text.contains(char::is_alphanumeric);
    if gaps::is_quoted(before) {
        return false;
    }
    if !said(before) && !said(after) {
        return true;
    }
    let is_year = before.trim_end().ends_with("r.");
    let before = before.rsplit(ENDS).next().unwrap_or_default();
    let after = after.split(ENDS).next().unwrap_or_default();
    let begins = |word: &str, marked: fn(&catalog::Unwritten) -> bool| {
        let mut entries = catalog.unwritten.iter().filter(|entry| marked(entry));
        entries.any(|entry| word.starts_with(&entry.words.pl) || word.starts_with(&entry.words.en))
    };
    let words = letters(before) + " " + &letters(after);
    let form = words.split(' ').any(|word| begins(word, |it| it.asked));
    let many = before.contains('(') || after.contains('(');
    let last = before.split_whitespace().next_back().unwrap_or_default();
    let small = letters(last);
    let next = after.split_whitespace().next();
    let next = next.filter(|_| after.starts_with([' ', '\u{a0}']));
    if entry.counted && next.is_some_and(gaps::is_counted) {
        let explained = last.ends_with(|sign: char| !sign.is_alphabetic() && sign != ':');
        return !(explained || begins(&small, |it| it.asked) || form && many);
    }
    if words.split(' ').any(|word| begins(word, |it| it.asks)) {
        return false;
    }
    let verb = next.is_some_and(|next| gaps::is_verb(&letters(next)));
    if !said(before) {
        // after a year a full stop ends no sentence
        let counts =
            entry.counted && !is_year && next.is_some_and(|next| letters(next).chars().count() > 3);
        return !form && (verb || counts || next.is_some_and(|next| COPULAS.contains(&next)));
    }
    if last.ends_with(':') {
        return !form && !many && !said(after);
    }
    if !last.ends_with(char::is_alphabetic) {
        return false;
    }
    match lead(before, &small) {
        Lead::Strong => !(form && many),
        Lead::Weak => !form,
        Lead::No => {
            // what is to be named: the only word before it
            let of = |of: &Text| alike(&of.pl, &small);
            let named = entry.of.iter().any(of) && last.len() == before.trim().len();
            named && verb && !form
        }
    }
}

/// Verbs that tell who or what somebody is.
const COPULAS: [&str; 3] = ["jest", "b\u{119}dzie", "s\u{105}"];

/// How much a word before a place wants another one.
enum Lead {
    /// As verbs do, and words that lead to who does something.
    Strong,
    /// As words that lead to what a form asks for too.
    Weak,
    /// As nouns, which are whole.
    No,
}

/// How much the `last` word of `before`, in small letters, wants another one.
fn lead(before: &str, last: &str) -> Lead {
    const STRONG: [&str; 8] = ["do", "od", "przez", "dla", "by", "until", "dniu", "dnia"];
    const WEAK: [&str; 20] = [
        "w", "we", "z", "ze", "na", "po", "o", "za", "przy", "pod", "nad", "u", "to", "of", "for",
        "from", "with", "at", "in", "on",
    ];
    /// Words that ask, in a clause that says nothing of whom or what.
    const ASKING: [&str; 6] = ["kto", "co", "gdzie", "kiedy", "ile", "kogo"];
    let clause = before.rsplit(',').next().unwrap_or_default();
    let clause = letters(clause);
    if clause.split(' ').any(|word| ASKING.contains(&word)) {
        return Lead::No;
    }
    // a role wants the name of who has it, and after a place the word tells what is there
    let role = || {
        let role = clause.split(' ').rev().nth(1);
        role.is_some_and(|role| role.ends_with("em") || role.ends_with('\u{105}'))
    };
    if STRONG.contains(&last) || gaps::is_verb(last) || COPULAS.contains(&last) && role() {
        Lead::Strong
    } else if WEAK.contains(&last) {
        Lead::Weak
    } else {
        Lead::No
    }
}

/// Whether two words are the same noun in two cases.
fn alike(one: &str, other: &str) -> bool {
    /// Letters that no case changes.
    const STEM: usize = 4;
    one.chars().count() >= STEM && one.chars().take(STEM).eq(other.chars().take(STEM))
}

/// The words of `text` in small letters, without numbers and signs.
pub(super) fn letters(text: &str) -> String {
    let words = text.split(|sign: char| !sign.is_alphabetic());
    let words = words.filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ").to_lowercase()
}

/// What stands in short round brackets, with the brackets and where they open.
fn in_brackets(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let open = text.match_indices('(');
    open.filter_map(move |(from, _)| {
        let rest = &text[from..];
        let to = rest.find(')')?;
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
    fn a_noun_in_brackets_stands_where_a_word_is_wanted() {
        let catalog = Catalog::embedded();
        let look = |text: &str| look(catalog, text);
        for (text, words) in [
            (
                "Wniosek do programu złoży (nazwa organizacji) do 2027 r.",
                "(nazwa organizacji)",
            ),
            (
                "Zgłoszenia przyjmuje (imię i\u{a0}nazwisko) w\u{a0}ośrodku.",
                "(imię i\u{a0}nazwisko)",
            ),
            (
                "Umowę podpisze (imię i\u{a0}nazwisko).",
                "(imię i\u{a0}nazwisko)",
            ),
            ("Lista oczekujących ma (liczba) osób.", "(liczba)"),
            (
                "Według ankiety pomocy potrzebuje (liczba) osób.",
                "(liczba)",
            ),
            ("Karta seniora będzie kosztować (kwota) zł.", "(kwota)"),
            (
                "Wzorem lat ubiegłych zajęcia poprowadzi (nazwa stowarzyszenia).",
                "(nazwa stowarzyszenia)",
            ),
            (
                "(liczba) osób, które biorą tabletki, dostanie dozownik.",
                "(liczba)",
            ),
            (
                "(Nazwa organizacji) prowadzi klub seniora.",
                "(Nazwa organizacji)",
            ),
            ("Klub działa przez (nazwa fundacji).", "(nazwa fundacji)"),
            (
                "Koordynatorem jest (imię i\u{a0}nazwisko).",
                "(imię i\u{a0}nazwisko)",
            ),
            ("Partner: (nazwa organizacji).", "(nazwa organizacji)"),
            ("Prace potrwają do (data).", "(data)"),
            ("W\u{a0}(rok) r. powstanie klub.", "(rok)"),
            ("Dowóz realizuje (jednostka).", "(jednostka)"),
            ("Powstanie (liczba) miejsc noclegowych.", "(liczba)"),
            ("(imię i\u{a0}nazwisko)", "(imię i\u{a0}nazwisko)"),
            ("Stowarzyszenie (nazwa) prowadzi świetlicę.", "(nazwa)"),
            (
                "Umowę zawarto z\u{a0}(nazwa podmiotu) w\u{a0}Lipowej.",
                "(nazwa podmiotu)",
            ),
            (
                "Świetlica w\u{a0}(nazwa miejscowości) ruszy w\u{a0}maju.",
                "(nazwa miejscowości)",
            ),
            ("Wzrost o\u{a0}(liczba) % do 2029 r.", "(liczba)"),
            ("Cel (podać) na 2029", "(podać)"),
            (
                "Usługi zapewnia (nazwa podmiotu) od maja.",
                "(nazwa podmiotu)",
            ),
            ("Klub zamkniemy dnia (data) r.", "(data)"),
            ("Wykonawcą będzie (nazwa wykonawcy).", "(nazwa wykonawcy)"),
            ("(liczba) seniorów korzysta z\u{a0}klubu.", "(liczba)"),
        ] {
            assert_eq!(look(text), Some(place(words)), "{text}");
        }
    }

    #[test]
    fn a_noun_in_brackets_explains_the_one_before_it() {
        let catalog = Catalog::embedded();
        let look = |text: &str| look(catalog, text);
        for text in [
            "W\u{a0}umowie wskazuje się koordynatora (imię i\u{a0}nazwisko), numer telefonu i\u{a0}dni dyżuru.",
            "W\u{a0}protokole zapisano rolę, a\u{a0}nie (imię i\u{a0}nazwisko).",
            "Identyfikator opiekunki (imię i\u{a0}nazwisko) jest widoczny.",
            "Sprawozdanie kwartalne: wykonawca (nazwa), liczba osób (liczba), wydatki (kwota).",
            "Program \u{201e}Senior+\u{201d} (nazwa programu) zakończono.",
            "120 000 zł (kwota) obejmuje też dowóz.",
            "Umowa zawiera (imię i\u{a0}nazwisko) opiekunki.",
            "Każdy opiekun (imię) ma zastępcę.",
            "Porozumienie podpisuje koordynator (imię i\u{a0}nazwisko).",
            "Plan mówi, kto prowadzi (nazwa organizacji) i\u{a0}od kiedy.",
            "Nagłówek składa się z\u{a0}(nazwa gminy) i\u{a0}(rok).",
            "Podstawowe dane to (imię i\u{a0}nazwisko) oraz (adres).",
            "Na drzwiach jest (imię i\u{a0}nazwisko) opiekunki.",
            "Miejsce (miejscowość), termin (data), koszt (kwota).",
            "Należy wpisać (liczba) i\u{a0}(kwota).",
            "Klub seniora (nazwa) i\u{a0}świetlica.",
            "Opis miernika (liczba) osób z\u{a0}umową.",
            "Zasoby: mieszkania (liczba), kluby (liczba).",
            "Karta zgłoszenia: (imię i\u{a0}nazwisko), (adres).",
            "Formularz pyta o\u{a0}(rok) i\u{a0}(miejscowość).",
            "Wydatki wzrosły do 120 000 zł (kwota).",
            "Na tabliczce należy umieścić (imię i\u{a0}nazwisko).",
            "Lista: imię, (liczba) osób, (kwota) zł.",
            "Realizator (nazwa) i\u{a0}partner (nazwa) działają razem.",
            "W\u{a0}2027 r. (rok) zmieniono zasady.",
            "(rok 2025)",
            "Dowóz prowadzi gmina (jednostka).",
            "Za opiekę odpowiada osoba (imię).",
            "Świetlica (nazwa) i\u{a0}klub (adres).",
            "Zajęcia prowadzi fundacja (nazwa).",
            "Tabela podaje dla gminy (liczba) i\u{a0}dla powiatu (liczba).",
            "Kolumna \u{201e}osoby\u{201d} (liczba) os\u{f3}b.",
            "Termin: maj (data).",
            "Klauzula wymaga zgody od (imię i\u{a0}nazwisko).",
            "Adnotacja to (imię) i\u{a0}(data) w\u{a0}rejestrze.",
            "Plik \u{201e}(nazwa)\u{201d} zawiera dane.",
            "Wskaźnik (liczba) osób z\u{a0}diagnozą.",
        ] {
            assert_eq!(look(text), None, "{text}");
        }
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
