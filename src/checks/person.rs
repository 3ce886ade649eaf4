//! Whether a text tells of a person: a name, or a title before one.
//!
//! Looks at letters alone and so can be wrong; what it finds is a hint or a warning.

use super::gaps::is_quoted;
use crate::catalog::Catalog;

/// Words before somebody's name, or beside an address, in small letters.
const TITLES: [&str; 12] = [
    "pan",
    "pani",
    "pana",
    "panu",
    "panem",
    "zam",
    "mr",
    "mrs",
    "mgr",
    "dr",
    "ks",
    "in\u{17c}",
];

/// Words before the name of a patron, of a street, of a saint: such names are no secret.
const PATRONS: [&str; 24] = [
    "im",
    "imienia",
    "imieniem",
    "ul",
    "ulicy",
    "al",
    "pl",
    "os",
    "\u{15b}w",
    "patron",
    "osiedle",
    "osiedla",
    "osiedlu",
    "o\u{15b}rodek",
    "o\u{15b}rodka",
    "o\u{15b}rodku",
    "metoda",
    "metody",
    "metod\u{105}",
    "fundacja",
    "fundacji",
    "centrum",
    "hospicjum",
    "szanowna",
];

/// How family names end that no other word after a title does.
const FAMILY: [&str; 12] = [
    "ski",
    "ska",
    "skiego",
    "skiej",
    "skiemu",
    "sk\u{105}",
    "cki",
    "cka",
    "ckiego",
    "ckiej",
    "wicz",
    "czyk",
];

/// Letters of an initial and a family name after a title, or a family name alone.
fn is_family(name: &str) -> bool {
    let mut words = name.split([' ', '\u{a0}']);
    let first = words.next().unwrap_or_default();
    let bare = |word: &str| {
        word.trim_end_matches(|sign: char| !sign.is_alphabetic())
            .to_owned()
    };
    let initial = first.ends_with('.') && first.chars().count() == 2;
    let second = words.next().and_then(|word| word.chars().next());
    let first = bare(first);
    initial && second.is_some_and(char::is_uppercase)
        || FAMILY
            .iter()
            .any(|end| first.strip_suffix(end).is_some_and(|it| !it.is_empty()))
}

/// How many words before a name tell that it is a patron's: «ul. ks. dr. Jana …».
pub(super) const NEAR: usize = 3;

/// Whether a text that names units and roles tells of a person.
pub(super) fn is_told(text: &str) -> bool {
    is_contact(text) || has_title(text)
}

/// Whether a text holds an e-mail address or a telephone number.
pub(super) fn is_contact(text: &str) -> bool {
    text.contains('@') || has_telephone(text)
}

/// Digits of a telephone number with its area; two years side by side have fewer.
pub(super) const TELEPHONE: u32 = 9;

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
    let words: Vec<&str> = text.split_whitespace().collect();
    words.windows(2).enumerate().any(|(at, pair)| {
        let [title, word] = pair else { return false };
        let title = title
            .trim_matches(|sign: char| !sign.is_alphabetic())
            .to_lowercase();
        let big = word.chars().next().is_some_and(char::is_uppercase);
        let before = || words.get(..at).unwrap_or_default().join(" ");
        let kept = || is_patron(&before()) || is_holder(&before());
        big && TITLES.contains(&title.as_str()) && !kept()
    })
}

/// The title and the first name of somebody in a running text, where a title stands before one of
/// the catalogue's first names in any case.
pub(super) fn titled<'t>(catalog: &Catalog, text: &'t str) -> Option<&'t str> {
    titles(text).find_map(|(from, to)| {
        let rest = text.get(to..)?;
        let name = rest.trim_start_matches(['.', ' ', '\u{a0}', '\n']);
        let length = name
            .find(|sign: char| !sign.is_alphabetic())
            .unwrap_or(name.len());
        let (first, after) = name.split_at_checked(length)?;
        let begins = first.chars().next().is_some_and(char::is_uppercase);
        let known = is_first_name(catalog, first) || is_family(name);
        let before = text.get(..from)?;
        let kept = || is_patron(before) || is_holder(before) || is_title(text, from);
        if !begins || !known || kept() {
            return None;
        }
        // the name that goes with it is told along
        let last = after.strip_prefix([' ', '\u{a0}']).unwrap_or_default();
        let length = last.find(|sign: char| !sign.is_alphabetic() && sign != '-');
        let last = last.get(..length.unwrap_or(last.len())).unwrap_or_default();
        let named = last.chars().next().is_some_and(char::is_uppercase);
        let end = text.len() - after.len()
            + if named {
                last.len() + ' '.len_utf8()
            } else {
                0
            };
        text.get(from..end)
            .or_else(|| text.get(from..text.len() - after.len()))
    })
}

/// Where titles stand in `text`. All texts of a plan are searched at every check, so it looks at two
/// letters first.
fn titles(text: &str) -> impl Iterator<Item = (usize, usize)> {
    let pairs = text.as_bytes().windows(2).enumerate();
    let begin = pairs.filter(|(_, pair)| {
        let [one, two] = pair else { return false };
        let pair = [one.to_ascii_lowercase(), *two];
        matches!(&pair, b"pa" | b"mr" | b"mg" | b"dr" | b"ks" | b"in")
    });
    begin.filter_map(move |(at, _)| {
        let (before, rest) = text.split_at_checked(at)?;
        let end = rest.find(|sign: char| !sign.is_alphabetic())?;
        let word = rest.get(..end)?;
        let title = TITLES.iter().any(|title| title.eq_ignore_ascii_case(word));
        let whole = title && !before.ends_with(char::is_alphanumeric);
        whole.then_some((at, at + end))
    })
}

/// Whether `word` is a first name of the catalogue, in any case.
pub(super) fn is_first_name(catalog: &Catalog, word: &str) -> bool {
    /// Letters that a case adds.
    const ENDING: usize = 3;
    let mut names = catalog.first_names.iter().flat_map(|entry| &entry.names);
    names.any(|name| {
        let stem = name.strip_suffix('a').unwrap_or(name);
        let rest = word.strip_prefix(stem);
        rest.is_some_and(|rest| {
            rest.chars().count() <= ENDING && rest.chars().all(char::is_lowercase)
        })
    })
}

/// Whether what follows `before` is the name of a patron.
pub(super) fn is_patron(before: &str) -> bool {
    let words = before.split(|sign: char| sign.is_whitespace()).rev();
    let mut near = words.filter(|word| !word.is_empty()).take(NEAR);
    near.any(|word| {
        let word = word
            .trim_matches(|sign: char| !sign.is_alphabetic())
            .to_lowercase();
        PATRONS.contains(&word.as_str())
    })
}

/// Whether a text that names units and roles holds a first name of the catalogue, as people sign,
/// and another name after it, or a family name before it; a patron's stands in another case.
pub(super) fn is_named(catalog: &Catalog, text: &str) -> bool {
    pairs(text).any(|pair| {
        let [first, last] = pair.words;
        let together = first.ends_with(char::is_alphabetic);
        let forward = together && begins_big(last) && is_signed(catalog, core(first));
        let named = forward && !is_signed_number(catalog, last, pair.after);
        let told = named || is_turned(catalog, &pair);
        told && !is_of_patron(pair.before) && !is_office(&pair)
    })
}

/// A first name and a family name in a running text, as people sign and in either order. A name that
/// may be a patron's or an author's is left, and any other family name unless the age stands behind it.
pub(super) fn named<'t>(catalog: &Catalog, text: &'t str) -> Option<&'t str> {
    pairs(text).find_map(|pair| {
        let [first, last] = pair.words;
        // most words are small; the rest is asked of few
        if !first.starts_with(char::is_uppercase) || !last.starts_with(char::is_uppercase) {
            return None;
        }
        let family = is_family_name(core(last)) || has_age(pair.after);
        let forward = first.ends_with(char::is_alphabetic) && family;
        let told = forward && is_signed(catalog, first) || is_turned(catalog, &pair);
        let kept = || {
            let public = is_of_patron(pair.before) || is_office(&pair) || is_public(&pair);
            public || is_title(text, pair.before.len())
        };
        (told && !kept()).then(|| {
            let both = text.get(pair.before.len()..text.len() - pair.after.len());
            both.map(core)
        })?
    })
}

/// Two words beside each other, with what stands before and after them.
struct Pair<'t> {
    before: &'t str,
    words: [&'t str; 2],
    after: &'t str,
}

/// All pairs of words of `text`.
fn pairs(text: &str) -> impl Iterator<Item = Pair<'_>> {
    let mut at = 0;
    let pieces = text.split_inclusive(char::is_whitespace);
    let words = pieces.filter_map(move |piece| {
        let from = at;
        at += piece.len();
        let word = piece.trim_end();
        (!word.is_empty()).then_some((from, word))
    });
    let mut last: Option<(usize, &str)> = None;
    words.filter_map(move |(from, word)| {
        let (begin, first) = last.replace((from, word))?;
        Some(Pair {
            before: text.get(..begin)?,
            words: [first, word],
            after: text.get(from + word.len()..)?,
        })
    })
}

/// Whether a word begins with a capital letter and goes on with a small one.
pub(super) fn begins_big(word: &str) -> bool {
    let mut letters = word
        .trim_start_matches(|sign: char| !sign.is_alphabetic())
        .chars();
    letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase)
}

/// Whether `word` is a first name of the catalogue as people sign.
pub(super) fn is_signed(catalog: &Catalog, word: &str) -> bool {
    let mut names = catalog.first_names.iter().flat_map(|entry| &entry.names);
    names.any(|name| name == word)
}

/// Whether `last` is a second first name with a number behind it, as popes and kings have.
fn is_signed_number(catalog: &Catalog, last: &str, after: &str) -> bool {
    let number = after.split_whitespace().next().map(core);
    let roman = |word: &str| word.chars().all(|sign| matches!(sign, 'I' | 'V' | 'X'));
    is_signed(catalog, core(last)) && number.is_some_and(|word| !word.is_empty() && roman(word))
}

/// Whether `word` ends as a family name does in the form in which people sign.
fn is_family_name(word: &str) -> bool {
    const ENDINGS: [&str; 6] = ["ski", "ska", "cki", "cka", "wicz", "czyk"];
    let rest = ENDINGS.iter().find_map(|end| word.strip_suffix(end));
    rest.is_some_and(|rest| !rest.is_empty())
}

/// Whether a pair is a family name and the first name that goes with it, and no other family name
/// follows, as one does after the name of a land.
fn is_turned(catalog: &Catalog, pair: &Pair<'_>) -> bool {
    let [first, last] = pair.words;
    let together = first.ends_with(char::is_alphabetic) && begins_big(first);
    let turned = together && is_family_name(core(first)) && is_signed(catalog, core(last));
    let next = pair.after.split_whitespace().next();
    turned && !(last.ends_with(char::is_alphabetic) && next.is_some_and(begins_big))
}

/// What stands of the sentence around a place, before it and after it.
pub(super) fn sentence<'t>(before: &'t str, after: &'t str) -> (&'t str, &'t str) {
    let from = ends(before).last().map_or(0, |at| at + 1);
    let to = ends(after).next().unwrap_or(after.len());
    (
        before.get(from..).unwrap_or_default(),
        after.get(..to).unwrap_or_default(),
    )
}

/// Where sentences end in `text`.
fn ends(text: &str) -> impl Iterator<Item = usize> {
    /// Letters of an abbreviation, which ends with a full stop within a sentence.
    const SHORT: usize = 3;
    let signs = text.match_indices(['.', '!', '?', ';', '\n']);
    signs.filter_map(|(at, sign)| {
        let word = text.get(..at)?.rsplit(char::is_whitespace).next()?;
        let rest = text.get(at + 1..)?;
        let stop = rest.is_empty() || rest.starts_with(char::is_whitespace);
        (sign != "." || stop && core(word).chars().count() > SHORT).then_some(at)
    })
}

/// Whether a pair is the name of a patron or an author, as the sentence around it tells.
fn is_public(pair: &Pair<'_>) -> bool {
    /// How words begin that tell of who wrote something, or whose name something bears.
    const WRITTEN: [&str; 8] = [
        "patron",
        "pisze",
        "pisa\u{142}",
        "napisa",
        "\u{17a}r\u{f3}d\u{142}",
        "autor",
        "cytat",
        "ksi\u{105}\u{17c}k",
    ];
    let (before, after) = sentence(pair.before, pair.after);
    let mut words = before.split_whitespace().chain(after.split_whitespace());
    let told = words.any(|word| {
        let word = core(word).to_lowercase();
        WRITTEN.iter().any(|begin| word.starts_with(begin))
    });
    // a year in brackets, or a title and a year
    let rest = pair.after.trim_start();
    let year = || {
        let mut numbers = rest.split(|sign: char| !sign.is_ascii_digit());
        numbers.any(|number| number.len() == 4)
    };
    let quoted = rest.starts_with(['\u{201e}', '\u{ab}', '"']) && year();
    let cited = rest.starts_with(['(', '[']) && !has_age(rest);
    told || quoted || cited
}

/// Whether a few words in quotation marks, around the place `at` of `text`, are a title.
fn is_title(text: &str, at: usize) -> bool {
    /// Words of a title.
    const WORDS: usize = 5;
    let Some((before, rest)) = text.split_at_checked(at) else {
        return false;
    };
    let open = before.rfind(['\u{201e}', '\u{ab}', '"']);
    let close = rest.find(['\u{201d}', '\u{201c}', '\u{bb}', '"']);
    let inside = open.zip(close).and_then(|(open, close)| {
        let inside = text.get(open..at + close)?;
        is_quoted(before).then_some(inside)
    });
    inside.is_some_and(|inside| {
        !inside.contains([',', '.', ';']) && inside.split_whitespace().count() <= WORDS
    })
}

/// Whether `word` begins the name of an office of which the law says that who holds it is told.
fn is_holding(word: &str) -> bool {
    const OFFICES: [&str; 9] = [
        "w\u{f3}jt",
        "burmistrz",
        "prezydent",
        "starost",
        "wojewod",
        "marsza\u{142}",
        "minister",
        "ministr",
        "przewodnicz\u{105}c",
    ];
    let word = core(word).to_lowercase();
    let unit = word.contains("stw");
    !unit && OFFICES.iter().any(|begin| word.starts_with(begin))
}

/// Whether the office `word` needs no council beside it: whoever presides may preside over anything.
fn is_alone(word: &str) -> bool {
    !core(word).to_lowercase().starts_with("przewodn")
}

/// Whether `word` is the council that somebody presides over.
fn is_council(word: &str) -> bool {
    core(word).to_lowercase() == "rady"
}

/// Whether `before` ends with a public office and of what it is: a name follows that is told.
fn is_holder(before: &str) -> bool {
    /// How small words begin that stand between an office and a name.
    const OF: [&str; 8] = [
        "gmin",
        "miast",
        "powiat",
        "wojew",
        "rady",
        "dr",
        "mgr",
        "in\u{17c}",
    ];
    let clause = before.rsplit([';', '(', '\n']).next();
    let words: Vec<&str> = clause.unwrap_or_default().split_whitespace().collect();
    let Some(at) = words.iter().rposition(|word| is_holding(word)) else {
        return false;
    };
    let office = words.get(at).copied().unwrap_or_default();
    let between = words.get(at + 1..).unwrap_or_default();
    // ministries have names of several parts
    let ministry = core(office).to_lowercase().starts_with("minist");
    let name = |word: &str| {
        let part = ministry && matches!(word, "i" | "do" | "spraw");
        let named = begins_big(word) || OF.iter().any(|of| word.starts_with(of));
        part || named && (ministry || !word.ends_with(','))
    };
    let council = between.iter().any(|word| is_council(word));
    let near = between.len() <= if ministry { 2 * NEAR + 2 } else { NEAR + 2 };
    near && between.iter().all(|word| name(word)) && (council || is_alone(office))
}

/// Whether a pair is the name of who holds a public office, told before it or right after it.
fn is_office(pair: &Pair<'_>) -> bool {
    let [_, last] = pair.words;
    let mut after = pair.after.split_whitespace();
    let joins = |word: &str| matches!(word, "jest" | "\u{2013}" | "-" | "\u{2014}");
    let first = after.next().unwrap_or_default();
    let joined = joins(first);
    let office = if joined {
        after.next().unwrap_or_default()
    } else {
        first
    };
    let of = after.next();
    let held = is_holding(office) && (is_alone(office) || of.is_some_and(is_council));
    is_holder(pair.before) || held && (joined || last.ends_with(',') || first.starts_with('('))
}

/// Whether `after` begins with the age of somebody.
fn has_age(after: &str) -> bool {
    let mut words = after
        .split_whitespace()
        .map(|word| word.trim_matches(|sign: char| !sign.is_alphanumeric()));
    let number = |word: &str| !word.is_empty() && word.bytes().all(|sign| sign.is_ascii_digit());
    let years = |word: &str| matches!(word, "lat" | "lata" | "l");
    let (one, other) = (
        words.next().unwrap_or_default(),
        words.next().unwrap_or_default(),
    );
    years(one) && number(other) || number(one) && years(other)
}

/// How words begin that bear the name of a patron.
const BEARERS: [&str; 26] = [
    "szko\u{142}",
    "szkole",
    "zesp",
    "przedszkol",
    "szpital",
    "parafi",
    "ko\u{15b}ci",
    "stowarzyszeni",
    "fundacj",
    "hospicj",
    "centr",
    "o\u{15b}rod",
    "dom",
    "klub",
    "warsztat",
    "zak\u{142}ad",
    "sp\u{f3}\u{142}dziel",
    "liceum",
    "technikum",
    "bibliotek",
    "plac",
    "rondo",
    "patron",
    "\u{15b}wi\u{119}t",
    "uniwersytet",
    "muzeum",
];

/// How words begin that name whoever heads a unit: the name behind them is their own.
const HEADS: [&str; 7] = [
    "kierown",
    "dyrektor",
    "prezes",
    "koordynator",
    "burmistrz",
    "staros",
    "prezydent",
];

/// Whether a name behind `before` may be a patron's: after what tells so, and after the name of what
/// bears one, in the same breath.
pub(super) fn is_of_patron(before: &str) -> bool {
    const BREATH: [char; 8] = [',', ';', ':', '.', '(', '\u{2013}', '\n', '/'];
    let clause = before.rsplit(BREATH).next().unwrap_or_default();
    let near = || clause.split_whitespace().rev().take(NEAR + 2);
    let words = || near().map(|word| core(word).to_lowercase());
    let any = |begin: &[&str]| words().any(|word| begin.iter().any(|it| word.starts_with(it)));
    is_patron(before) || any(&BEARERS) && !any(&HEADS)
}

/// A word without the signs around it.
pub(super) fn core(word: &str) -> &str {
    word.trim_matches(|sign: char| !sign.is_alphabetic())
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
    use super::super::contact::contact;
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

    /// What is told of a running text.
    fn find(text: &str) -> Option<&str> {
        let catalog = Catalog::embedded();
        let contact = || contact(catalog, text);
        titled(catalog, text)
            .or_else(contact)
            .or_else(|| named(catalog, text))
    }

    #[test]
    fn a_person_is_found_in_a_running_text() {
        let told = [
            (
                "Pani Maria Kowalska, lat 82, przeprowadzi się",
                "Pani Maria Kowalska",
            ),
            (
                "ustalono z\u{a0}panem Janem Nowakiem",
                "panem Janem Nowakiem",
            ),
            (
                "Szkolenie poprowadzi dr Anna Lis-Nowak.",
                "dr Anna Lis-Nowak",
            ),
            ("Zajęcia z mgr. Ewą Lis", "mgr. Ewą Lis"),
            ("kontakt prywatny: tel. 600 700 800", "600 700 800"),
            ("do Anny dzwoń +48 600700800 po 15", "48 600700800"),
            (
                "pisz na jan.kowalski@example.org do końca roku",
                "jan.kowalski@example.org",
            ),
            ("pisz na j.kowalski@example.org", "j.kowalski@example.org"),
            ("do: anula45@gmail.com.", "anula45@gmail.com"),
            (
                "gops@lipowa.example albo ewa.lis@lipowa.example",
                "ewa.lis@lipowa.example",
            ),
            ("nr telefonu Ewy: 600700800", "600700800"),
            ("Maria Kowalska, lat 82, przeprowadzi się", "Maria Kowalska"),
            ("Zamieszka tam Anna Lis (79 lat).", "Anna Lis"),
            ("Zamieszka tam Maria K., lat 82", "Maria K"),
            ("Umowę podpisał Kowalski Jan.", "Kowalski Jan"),
            (
                "Opiekunem jest Adam Nowicki i\u{a0}jego żona",
                "Adam Nowicki",
            ),
            (
                "Sprawę zgłosiła Anna Zalewska z\u{a0}Lipowej.",
                "Anna Zalewska",
            ),
            (
                "Burmistrz i\u{a0}jego zastępczyni, Maria Kowalska, przyjmują.",
                "Maria Kowalska",
            ),
            (
                "Przewodnicząca koła gospodyń Ewa Kowalska prosi.",
                "Ewa Kowalska",
            ),
            ("Dyrektor Nowicki Jan przyjmuje.", "Nowicki Jan"),
            (
                "\u{201e}pani Zofia Lis, 82 lata, mieszka sama\u{201d}",
                "pani Zofia Lis",
            ),
            ("Klub prowadzi Marta, tel. 601 234 567.", "601 234 567"),
            ("Numer prywatny to 601-234-567.", "601-234-567"),
            ("Starostwo Powiatowe Jan Kowalski", "Jan Kowalski"),
            ("pisz: konrada.nowak@gmail.com", "konrada.nowak@gmail.com"),
        ];
        for (text, words) in told {
            assert_eq!(find(text), Some(words), "{text}");
        }
    }

    #[test]
    fn who_is_known_to_everybody_and_what_is_of_an_office_is_left() {
        let kept = [
            "Szanowny Panie Wójcie, Pani Dyrektor Ośrodka",
            "ul. Jana Kowalskiego 5, ul. ks. dr. Jana Kowalskiego",
            "szkoła im. Jana Pawła II, Dom Dziecka im. dr Marii Nowak",
            "parafia św. Jana, os. mgr. Adama Lisa",
            "koszt 600 700 800 zł, razem 512 345 678\u{a0}zł",
            "ośrodek: tel. 41 386 12 34, infolinia 800 70 22 22",
            "gops@lipowa.example, sekretariat.gops@lipowa.example",
            "REGON 351 555 1234, lata 2027-2029",
            "panie i panowie, Panna Maria",
            "kgw.lipowa@gmail.com, gops_lipowa@op.pl, sekretariat GOPS tel. 600 700 800",
            "Szkoła Podstawowa Jan Paweł II, Fundacja Jan Kowalski",
            "Dom Pomocy Społecznej Adam Chmielowski",
            "Święta Anna Śląska, patronką jest Maria Konopnicka",
            "Jan Kowalski (2024) opisuje Zespół Szkół w\u{a0}Lipowej",
            "ulica Marii Skłodowskiej-Curie, Maria Skłodowska-Curie",
            "Rejon Lipowski, Jan Kanty, Barbara i\u{a0}Anna",
            "Minister Rodziny, Pracy i\u{a0}Polityki Społecznej Anna Rafalska",
            "Burmistrz, Anna Nowicka, otwiera sesję.",
            "Autorką badania jest Maria Nowicka z\u{a0}Uniwersytetu.",
            "Na osiedlu Piotr Zaremba i\u{a0}ulicy Ewa Nowicka",
            "Kwota 601 234 567 zł dla Marii i\u{a0}Ewy oraz 501 200 300 euro",
            "Tadeusz Mazowiecki jest patronem sali.",
            "Adam Mickiewicz i\u{a0}Henryk Sienkiewicz są patronami klas.",
            "Józef Piłsudski i\u{a0}Roman Dmowski \u{2013} patroni ulic w\u{a0}gminie.",
            "Jak pisze Piotr Błędowski w\u{a0}raporcie \u{201e}Starość\u{201d}.",
            "Źródło: Kowalski Jan, \u{201e}Starość na wsi\u{201d}, 2021",
            "Kowalska Maria [2021] i\u{a0}Jan Kowalski, \u{201e}Opieka\u{201d}, Warszawa 2020",
            "Konkurs \u{201e}Pan Tadeusz\u{201d}, spektakl \u{201e}Pani Dulska\u{201d} i\u{a0}\u{201e}Moralność pani Dulskiej\u{201d}",
            "Wojewoda Mazowiecki Mariusz Frankowski ogłosił nabór.",
            "Wójt Jan Kowalski i\u{a0}starosta Anna Nowicka podpisali list.",
            "Burmistrz Miasta Lipowa mgr Anna Kowalska otwiera.",
            "Jan Kowalski, wójt gminy, zaprasza.",
            "Przewodnicząca Rady Gminy Ewa Kowalska otwiera sesję.",
            "Marszałek Województwa Piotr Nowicki przyjął.",
            "Prezydent Miasta dr Jan Nowicki ogłosił.",
            "Anna Kowalska \u{2013} przewodnicząca rady gminy",
            "osrodek@gmail.com, swietlica.doliny@wp.pl, solectwo.lipowa@o2.pl",
            "rada.seniorow@gmail.com, seniorzy.lipowa@wp.pl, caritas.lipowa@o2.pl",
            "centrum.lipowa@gmail.com, uslugi@wp.pl, e.urzad@lipowa.example, e_doreczenia@lipowa.example",
            "koszt 601 234 567,00 zł, razem 512 000 000 euro, 600 700 800,50 PLN",
            "Klub seniora: tel. 601 234 567",
            "Dyżur telefoniczny ośrodka: 601 234 567",
            "DPS w\u{a0}Lipowej, tel. 601 234 567",
            "Szkoła im. Jana Pawła II, tel. 601 234 567",
            "Dom w\u{a0}Janowie i\u{a0}w\u{a0}Józefowie, tel. 601 234 567",
            "Zapisy w\u{a0}świetlicy: +48 601 234 567.",
        ];
        let told = kept.map(|text| (text, find(text)));
        let told: Vec<_> = told.iter().filter(|(_, told)| told.is_some()).collect();
        assert!(told.is_empty(), "{told:#?}");
    }

    #[test]
    fn a_name_and_a_surname_are_no_unit() {
        let catalog = Catalog::embedded();
        for text in [
            "Jan Kowalski, kierownik",
            "kierownik \u{2013} Anna Nowak",
            "Dyrektor szkoły Jan Nowak",
            "Kowalski Jan",
        ] {
            assert!(is_named(catalog, text), "{text}");
        }
        let units = [
            "Dom Dziecka im. Jana Pawła II",
            "Fundacja \u{201e}Jan\u{201d} w Lipowej",
            "Miejski Ośrodek Pomocy Rodzinie",
            "Dom św. Jan Kanty",
            "Szkoła Podstawowa Jan Paweł II",
            "Stowarzyszenie Anna Jantar",
            "Wójt Gminy Lipowa Jan Kowalski",
            "Wojewoda Mazowiecki Mariusz Frankowski",
        ];
        for text in units {
            assert!(!is_named(catalog, text), "{text}");
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
