//! Whether a running text holds an address or a telephone of a person, and not of an office.
//!
//! Looks at letters and figures alone and so can be wrong; what it finds is a warning.

use super::gaps::is_quoted;
use super::person::{
    NEAR, TELEPHONE, begins_big, core, is_first_name, is_of_patron, is_patron, is_signed, sentence,
};
use crate::catalog::Catalog;

/// A telephone or an e-mail address of a person in a running text: what an office has in common is
/// left.
pub(super) fn contact<'t>(catalog: &Catalog, text: &'t str) -> Option<&'t str> {
    let mut signs = text.match_indices('@');
    mobile(catalog, text).or_else(|| signs.find_map(|(at, _)| address(catalog, text, at)))
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
const SHARED: [&str; 38] = [
    "ops",
    "pcpr",
    "mopr",
    "cus",
    "dps",
    "dom",
    "sds",
    "wtz",
    "kgw",
    "osp",
    "uks",
    "klub",
    "kolo",
    "stow",
    "fund",
    "biuro",
    "sekret",
    "urzad",
    "gmin",
    "powiat",
    "szkol",
    "parafia",
    "kontakt",
    "info",
    "osrod",
    "swietlic",
    "solect",
    ".rada",
    "senior",
    "caritas",
    "centr",
    "uslug",
    "doreczen",
    "pomoc",
    "recepcj",
    "rodzin",
    "dyzur",
    "bibliotek",
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
    // a part of the name begins with a full stop
    let parts = format!(".{}", local.replace(['_', '-'], "."));
    let shared = SHARED.iter().any(|it| parts.contains(it));
    let person = || {
        let (first, last) = local.split_once(['.', '_'])?;
        let mut names = catalog.first_names.iter().flat_map(|entry| &entry.names);
        let initial = first.chars().count() == 1 && first.chars().all(char::is_alphabetic);
        let own = initial && !shared || names.any(|name| name.to_lowercase() == first);
        (own && last.chars().count() > 2).then_some(())
    };
    let mailbox = MAILBOXES.iter().any(|it| it.eq_ignore_ascii_case(host));
    let private = mailbox && !local.is_empty() && !shared;
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

/// A number of a mobile telephone in a running text that names somebody beside it: with «tel» or the
/// code of the country before it, or in three groups that no sum of money is.
fn mobile<'t>(catalog: &Catalog, text: &'t str) -> Option<&'t str> {
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
        let (before, after) = (text.get(..at)?, text.get(at + run.len()..)?);
        if is_mobile(before, run, after) {
            let (before, after) = sentence(before, after);
            if is_of_somebody(catalog, before) || is_of_somebody(catalog, after) {
                return Some(run);
            }
        }
        at += run.len().max(1);
    }
    None
}

/// What stands behind a sum of money.
const MONEY: [&str; 7] = ["z\u{142}", "PLN", "euro", "EUR", "\u{20ac}", "tys", "mln"];

/// Whether the words of `text` beside a number name somebody, or say that it is private; other
/// numbers are of an office or a club.
fn is_of_somebody(catalog: &Catalog, text: &str) -> bool {
    /// How names of places end that are made of a first name.
    const PLACES: [&str; 5] = ["\u{f3}w", "owa", "owo", "owie", "in"];
    let mut at = 0;
    text.split_inclusive(char::is_whitespace).any(|piece| {
        let before = text.get(..at).unwrap_or_default();
        at += piece.len();
        let word = core(piece);
        let small = word.to_lowercase();
        let private = small.starts_with("prywatn");
        let titles = ["pani", "pan", "pana", "panu", "panem", "pani\u{105}"];
        let title = titles.contains(&small.as_str());
        let place = || PLACES.iter().any(|end| word.ends_with(end));
        let named = || begins_big(word) && is_first_name(catalog, word) && !place();
        let somebody = title || is_signed(catalog, word) || named();
        let bearer = before.split_whitespace().next_back().unwrap_or_default();
        let kept = || is_patron(before) || is_of_patron(bearer) || is_quoted(before);
        private || somebody && !kept()
    })
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
    let mut words = before
        .rsplit(|sign: char| !sign.is_alphabetic())
        .filter(|word| !word.is_empty());
    // whose it is may stand between the two
    let called = words.by_ref().take(2).any(|word| {
        let word = word.to_lowercase();
        matches!(word.as_str(), "tel" | "kom") || word.starts_with("telefon")
    });
    let mut groups = run.split([' ', '\u{a0}', '-']);
    let grouped = groups.all(|group| group.len() == 3) && run.len() > TELEPHONE as usize;
    let after = after.strip_prefix(',').unwrap_or(after);
    let after =
        after.trim_start_matches(|sign: char| sign.is_ascii_digit() || sign.is_whitespace());
    let money = MONEY.iter().any(|money| after.starts_with(money));
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
