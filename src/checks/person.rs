//! Whether a text tells of a person: a name, a title before one, an address or a telephone.
//!
//! Looks at letters alone and so can be wrong; what it finds is a hint or a warning.

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
const NEAR: usize = 3;

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
    let words: Vec<&str> = text.split_whitespace().collect();
    words.windows(2).enumerate().any(|(at, pair)| {
        let [title, word] = pair else { return false };
        let title = title
            .trim_matches(|sign: char| !sign.is_alphabetic())
            .to_lowercase();
        let big = word.chars().next().is_some_and(char::is_uppercase);
        let before = || words.get(at.saturating_sub(NEAR)..at).unwrap_or_default();
        big && TITLES.contains(&title.as_str()) && !is_patron(&before().join(" "))
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
        if !begins || !known || is_patron(text.get(..from)?) {
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
fn is_first_name(catalog: &Catalog, word: &str) -> bool {
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
fn is_patron(before: &str) -> bool {
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
        (named || is_turned(catalog, first, last)) && !is_of_patron(pair.before)
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
        let told = forward && is_signed(catalog, first) || is_turned(catalog, first, last);
        let author = pair.after.trim_start().starts_with('(') && !has_age(pair.after);
        (told && !author && !is_of_patron(pair.before)).then(|| {
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
fn begins_big(word: &str) -> bool {
    let mut letters = word
        .trim_start_matches(|sign: char| !sign.is_alphabetic())
        .chars();
    letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase)
}

/// Whether `word` is a first name of the catalogue as people sign.
fn is_signed(catalog: &Catalog, word: &str) -> bool {
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

/// Whether `first` is a family name and `last` the first name that goes with it.
fn is_turned(catalog: &Catalog, first: &str, last: &str) -> bool {
    let together = first.ends_with(char::is_alphabetic) && begins_big(first);
    together && is_family_name(core(first)) && is_signed(catalog, core(last))
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
fn is_of_patron(before: &str) -> bool {
    const BREATH: [char; 8] = [',', ';', ':', '.', '(', '\u{2013}', '\n', '/'];
    let clause = before.rsplit(BREATH).next().unwrap_or_default();
    let near = || clause.split_whitespace().rev().take(NEAR + 2);
    let words = || near().map(|word| core(word).to_lowercase());
    let any = |begin: &[&str]| words().any(|word| begin.iter().any(|it| word.starts_with(it)));
    is_patron(before) || any(&BEARERS) && !any(&HEADS)
}

/// A telephone or an e-mail address of a person in a running text: what an office has in common is
/// left.
pub(super) fn contact<'t>(catalog: &Catalog, text: &'t str) -> Option<&'t str> {
    let mut signs = text.match_indices('@');
    mobile(text).or_else(|| signs.find_map(|(at, _)| address(catalog, text, at)))
}

/// Hosts of mailboxes that anybody may have.
const MAILBOXES: [&str; 18] = [
    "gmail.com",
    "googlemail.com",
    "wp.pl",
    "o2.pl",
    "onet.pl",
    "onet.eu",
    "op.pl",
    "vp.pl",
    "poczta.onet.pl",
    "interia.pl",
    "interia.eu",
    "poczta.fm",
    "tlen.pl",
    "gazeta.pl",
    "outlook.com",
    "hotmail.com",
    "yahoo.com",
    "icloud.com",
];

/// What stands in the name of a mailbox that an office or a group has in common.
const SHARED: [&str; 24] = [
    "ops", "pcpr", "mopr", "cus", "dps", "dom", "sds", "wtz", "kgw", "osp", "uks", "klub", "kolo",
    "stow", "fund", "biuro", "sekret", "urzad", "gmin", "powiat", "szkol", "parafia", "kontakt",
    "info",
];

/// The e-mail address of a person around the sign at `at`: one with a first name or an initial, or
/// a mailbox that nobody says to have in common.
fn address<'t>(catalog: &Catalog, text: &'t str, at: usize) -> Option<&'t str> {
    let local = text.get(..at)?;
    let joins = |sign: char| matches!(sign, '.' | '_' | '-');
    let from = local.rfind(|sign: char| !sign.is_alphanumeric() && !joins(sign));
    let from = from.map_or(0, |from| from + 1);
    let local = text.get(from..at)?.to_lowercase();
    let rest = text.get(at + 1..)?;
    let end = rest.find(|sign: char| !sign.is_alphanumeric() && !joins(sign));
    let host = rest
        .get(..end.unwrap_or(rest.len()))?
        .trim_end_matches(joins);
    let person = || {
        let (first, last) = local.split_once(['.', '_'])?;
        let mut names = catalog.first_names.iter().flat_map(|entry| &entry.names);
        let initial = first.chars().count() == 1 && first.chars().all(char::is_alphabetic);
        let own = initial || names.any(|name| name.to_lowercase() == first);
        (own && last.chars().count() > 2).then_some(())
    };
    let mailbox = MAILBOXES.iter().any(|it| it.eq_ignore_ascii_case(host));
    let private = mailbox && !local.is_empty() && !SHARED.iter().any(|it| local.contains(it));
    (private || person().is_some())
        .then(|| text.get(from..at + 1 + host.len()))
        .flatten()
}

/// How mobile numbers begin; others belong to towns and to help lines.
const MOBILE: [&str; 13] = [
    "45", "50", "51", "53", "57", "60", "66", "69", "72", "73", "78", "79", "88",
];

/// Words before a number that is no telephone of a person.
const COMMON: [&str; 6] = ["regon ", "nip ", "krs ", "sala ", "infolinia ", "nr "];

/// Words in a sentence whose number an office has in common.
const COMMON_NEAR: [&str; 2] = ["dy\u{17c}urn", "infolini"];

/// A number of a mobile telephone in a running text: with «tel» or the code of the country before
/// it, or in three groups that no sum of money is.
fn mobile(text: &str) -> Option<&str> {
    let bytes = text.as_bytes();
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let mut at = 0;
    while at < bytes.len() {
        if !is_digit(at) {
            at += 1;
            continue;
        }
        let rest = text.get(at..)?;
        let run =
            rest.find(|sign: char| !sign.is_ascii_digit() && !matches!(sign, ' ' | '\u{a0}' | '-'));
        let run = rest.get(..run.unwrap_or(rest.len()))?;
        let run = run.trim_end_matches(|sign: char| !sign.is_ascii_digit());
        if is_mobile(text.get(..at)?, run, text.get(at + run.len()..)?) {
            return Some(run);
        }
        at += run.len().max(1);
    }
    None
}

/// Whether the digits of `run`, between what stands before and after it, are a mobile number.
fn is_mobile(before: &str, run: &str, after: &str) -> bool {
    let digits: String = run.chars().filter(char::is_ascii_digit).collect();
    let abroad = before.ends_with('+');
    let digits = digits
        .strip_prefix("48")
        .filter(|_| abroad)
        .unwrap_or(&digits);
    let begins = MOBILE.iter().any(|code| digits.starts_with(code));
    if digits.len() != TELEPHONE as usize || !begins {
        return false;
    }
    let word = before.trim_end_matches([' ', '\u{a0}', '.', ':', '+']);
    let word = word.rsplit(|sign: char| !sign.is_alphabetic()).next();
    let word = word.map(str::to_lowercase).unwrap_or_default();
    let called = matches!(word.as_str(), "tel" | "kom") || word.starts_with("telefon");
    let mut groups = run.split([' ', '\u{a0}', '-']);
    let grouped = groups.all(|group| group.len() == 3) && run.len() > TELEPHONE as usize;
    let after = after.trim_start();
    let money = after.starts_with('z') || after.starts_with("PLN");
    // numbers of registers and of rooms, and telephones that an office has in common
    let before = before.to_lowercase();
    let common = COMMON.iter().any(|word| before.ends_with(word));
    let duty = COMMON_NEAR.iter().any(|word| before.contains(word));
    let mut near = before.split_whitespace().rev().take(NEAR + 1);
    let office = near.any(|word| OFFICES.iter().any(|it| core(word).starts_with(it)));
    (called || abroad || grouped && !money) && !common && !duty && !office
}

/// How words begin that name an office right before its number.
const OFFICES: [&str; 9] = [
    "sekretariat",
    "biur",
    "urz",
    "gops",
    "mops",
    "ops",
    "pcpr",
    "cus",
    "rejestracj",
];

/// A word without the signs around it.
fn core(word: &str) -> &str {
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
    fn a_person_is_found_in_a_running_text() {
        let catalog = Catalog::embedded();
        let find = |text| {
            let contact = || contact(catalog, text);
            titled(catalog, text)
                .or_else(contact)
                .or_else(|| named(catalog, text))
        };
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
            ("kontakt: tel. 600 700 800", "600 700 800"),
            ("zadzwoń +48 600700800 po 15", "48 600700800"),
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
            ("nr telefonu: 600700800", "600700800"),
            ("Maria Kowalska, lat 82, przeprowadzi się", "Maria Kowalska"),
            ("Zamieszka tam Anna Lis (79 lat).", "Anna Lis"),
            ("Zamieszka tam Maria K., lat 82", "Maria K"),
            ("Umowę podpisał Kowalski Jan.", "Kowalski Jan"),
            (
                "Opiekunem jest Adam Nowicki i\u{a0}jego żona",
                "Adam Nowicki",
            ),
        ];
        for (text, words) in told {
            assert_eq!(find(text), Some(words), "{text}");
        }
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
        ];
        for text in kept {
            assert_eq!(find(text), None, "{text}");
        }
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
