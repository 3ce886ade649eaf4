//! Years, dates and codes: what has digits and no scale.

use jiff::civil::Date;

use super::super::Year;
use super::{Reading, Why, is_gap, plain};

/// Reads a year: four digits, `r.` may follow.
pub fn year(text: &str) -> Reading<Year> {
    let text = &plain(text);
    let compact = code(text);
    if compact.is_empty() {
        return Reading::Blank;
    }
    let digits = compact.trim_end_matches('.').trim_end_matches('r');
    let year = (digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit()))
        .then(|| digits.parse().ok().and_then(Year::new))
        .flatten();
    year.filter(|_| !is_torn(text))
        .map_or(Reading::Unread(Why::Year), Reading::Value)
}

/// Reads a date as people type it: `21.11.2026`, `1. 2. 2026 r.` or `2026-11-21`. It lies in the years
/// that there are here.
pub fn date(text: &str) -> Reading<Date> {
    let text = &plain(text);
    let compact = code(text);
    if compact.is_empty() {
        return Reading::Blank;
    }
    let date = compact.trim_end_matches("r.");
    let read = date.parse().ok().or_else(|| {
        let mut parts = date.split('.');
        let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
        let plain = [day, month, year].iter().all(|part| {
            (1..=4).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
        });
        if parts.next().is_some() || !plain || year.len() != 4 {
            return None;
        }
        Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
    });
    match read.filter(|_| !is_torn(text)) {
        Some(date) if Year::of(date).is_none() => Reading::Unread(Why::Year),
        Some(date) => Reading::Value(date),
        None if is_dated(date) && !is_torn(text) => Reading::Unread(Why::Day),
        None => Reading::Unread(Why::Date),
    }
}

/// Whether the text is written as a date: its day is one that there is not.
fn is_dated(date: &str) -> bool {
    let parts: Vec<&str> = date.split(['.', '-']).collect();
    let lengths = parts.iter().map(|part| part.len());
    let digits = parts
        .iter()
        .all(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
    let long = lengths.clone().filter(|length| *length == 4).count();
    digits && parts.len() == 3 && long == 1 && lengths.clone().all(|it| matches!(it, 1 | 2 | 4))
}

/// Whether a gap stands between two digits: it parts two numbers, and what is left when it goes is
/// another one.
fn is_torn(text: &str) -> bool {
    let groups: Vec<&str> = text.split(is_gap).filter(|part| !part.is_empty()).collect();
    let digit = |c: char| c.is_ascii_digit();
    groups
        .array_windows()
        .any(|[one, next]| one.ends_with(digit) && next.starts_with(digit))
}

/// A code without the spaces people and tables put into it.
pub fn code(text: &str) -> String {
    text.chars().filter(|c| !is_gap(*c)).collect()
}

/// Groups of a code that is written with spaces are shorter than this; from it on each is a code.
const WHOLE_CODE: usize = 4;

/// Codes parted by commas, semicolons or, where each is long enough to be one, by spaces: each
/// without spaces of its own, parted by a comma and a space.
pub fn codes(text: &str) -> String {
    let mut codes = Vec::new();
    for part in text.split([',', ';']) {
        let groups: Vec<&str> = part
            .split(is_gap)
            .filter(|group| !group.is_empty())
            .collect();
        if groups
            .iter()
            .all(|group| group.chars().count() >= WHOLE_CODE)
        {
            codes.extend(groups.into_iter().map(str::to_owned));
        } else {
            codes.push(groups.concat());
        }
    }
    codes.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_stay_apart_and_lose_spaces_of_their_own() {
        for (typed, kept) in [
            ("1208012 1208022\u{a0}1208", "1208012, 1208022, 1208"),
            ("1208012,1208022; 1208", "1208012, 1208022, 1208"),
            ("12 08 01 2", "1208012"),
            ("1208 012", "1208012"),
            ("12 08 012, 1208", "1208012, 1208"),
            ("", ""),
        ] {
            assert_eq!(codes(typed), kept, "{typed}");
        }
    }

    #[test]
    fn years_dates_and_codes_lose_their_spaces() {
        assert_eq!(
            year(" 2027\u{a0}r. "),
            Reading::Value(Year::new(2027).unwrap())
        );
        for wrong in ["27", "1989", "2101", "20277", "2027-2029", "abcd", "20 27"] {
            assert_eq!(year(wrong), Reading::Unread(Why::Year), "{wrong}");
        }
        let november = Date::new(2026, 11, 21).unwrap();
        for typed in ["21.11.2026", "21. 11. 2026 r.", "21 .11.2026", "2026-11-21"] {
            assert_eq!(date(typed), Reading::Value(november), "{typed}");
        }
        for none in ["31.02.2026", "32.1.2027", "2026-13-01"] {
            assert_eq!(date(none), Reading::Unread(Why::Day), "{none}");
        }
        let wrongs = ["21.11.26", "11/21/2026", "wczoraj", "1.2.3.4"];
        let torn = ["1 2.11.2026", "21.1 1.2026", "21.11.2 026", "2026-1 1-21"];
        for wrong in wrongs.into_iter().chain(torn) {
            assert_eq!(date(wrong), Reading::Unread(Why::Date), "{wrong}");
        }
        for far in ["16.11.0206", "31.12.1989", "1.1.2101", "0206-11-16"] {
            assert_eq!(date(far), Reading::Unread(Why::Year), "{far}");
        }
        assert_eq!(date("\u{ff12}\u{ff11}.11.2026"), Reading::Value(november));
        assert_eq!(code("02 01 01 1\u{a0}"), "0201011");
    }
}
