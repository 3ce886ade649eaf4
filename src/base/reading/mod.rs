//! The one reader of numbers, amounts, years and dates that people type, paste or import.
//!
//! A reading is never a guess: a text has one reading, or two that are both shown and asked
//! about, or none. What a cell expects ([`Expect`]) decides how many are left: persons are whole
//! and złoty have two places, so `72.000` can only be seventy-two thousand there, while of a rate
//! it is two numbers. Nothing here knows a field or a language; files have their own strict form
//! (`FromStr` of the types).

mod calendar;

use std::borrow::Cow;

use super::{Decimal, Money, Quantity, clean};

pub use calendar::{code, codes, date, year};

/// What a text says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading<T> {
    /// Nothing.
    Blank,
    /// This.
    Value(T),
    /// One of two; somebody has to say which.
    Either(T, T),
    /// Nothing that can be taken.
    Unread(Why),
}

impl<T> Reading<T> {
    /// The reading with its values as `to` makes them; what `to` refuses is too large. Where it
    /// refuses one of two, the other is not taken unasked.
    fn narrow<U>(self, to: impl Fn(T) -> Option<U>) -> Reading<U> {
        match self {
            Self::Blank => Reading::Blank,
            Self::Value(value) => to(value).map_or(Reading::Unread(Why::Large), Reading::Value),
            Self::Either(one, other) => match (to(one), to(other)) {
                (Some(one), Some(other)) => Reading::Either(one, other),
                _ => Reading::Unread(Why::Large),
            },
            Self::Unread(why) => Reading::Unread(why),
        }
    }

    /// The reading with its values as `to` makes them.
    pub fn map<U>(self, to: impl Fn(T) -> U) -> Reading<U> {
        self.narrow(|value| Some(to(value)))
    }
}

/// Why a text was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Why {
    /// It can be read in two ways.
    Either,
    /// A dash, which tables print for none and for unknown alike, where a mark says the latter.
    Dash,
    /// A dash where nothing but a number is taken.
    Stroke,
    /// No digit is in it.
    Word,
    /// Several numbers, or gaps that do not part thousands.
    Several,
    /// Something stands beside the number.
    Extra,
    /// A fraction of what is counted whole.
    Fraction,
    /// More decimal places than the value has.
    Places,
    /// Below zero, where nothing is.
    Negative,
    /// Beyond what can be kept.
    Large,
    /// A percent sign at what is no share.
    Percent,
    /// A currency at what is no money.
    Currency,
    /// Not a year between 1990 and 2100, or a date outside them.
    Year,
    /// Not a date.
    Date,
    /// A date of a day that there is not.
    Day,
    /// Not one of what can be chosen, or several of them.
    Unlisted,
}

impl Why {
    /// All reasons.
    pub const ALL: [Self; 16] = [
        Self::Either,
        Self::Dash,
        Self::Stroke,
        Self::Word,
        Self::Several,
        Self::Extra,
        Self::Fraction,
        Self::Places,
        Self::Negative,
        Self::Large,
        Self::Percent,
        Self::Currency,
        Self::Year,
        Self::Date,
        Self::Day,
        Self::Unlisted,
    ];

    /// Whether it has two readings, one of which is chosen.
    pub fn is_question(self) -> bool {
        matches!(self, Self::Either | Self::Dash)
    }

    /// Stable key; the words are the message `unread-{key}`.
    pub fn key(self) -> &'static str {
        match self {
            Self::Either => "either",
            Self::Dash => "dash",
            Self::Stroke => "stroke",
            Self::Word => "word",
            Self::Several => "several",
            Self::Extra => "extra",
            Self::Fraction => "fraction",
            Self::Places => "places",
            Self::Negative => "negative",
            Self::Large => "large",
            Self::Percent => "percent",
            Self::Currency => "currency",
            Self::Year => "year",
            Self::Date => "date",
            Self::Day => "day",
            Self::Unlisted => "unlisted",
        }
    }

    /// The reason with this [`Why::key`].
    pub fn of_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|why| why.key() == key)
    }
}

/// What may stand behind a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// Nothing.
    None,
    /// `zł` or `PLN`.
    Currency,
    /// `%`.
    Percent,
}

/// What a cell of numbers holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Expect {
    /// Decimal places at most (0–4); none for what is counted whole.
    pub decimals: u32,
    /// Whether values below zero exist.
    pub negative: bool,
    /// The sign that may follow.
    pub sign: Sign,
    /// Whether the dot is the decimal mark of the language and the comma parts thousands.
    pub decimal_dot: bool,
}

impl Expect {
    /// Whole things: persons, places, units.
    pub const WHOLE: Self = Self {
        decimals: 0,
        negative: true,
        sign: Sign::None,
        decimal_dot: false,
    };
    /// Any number of at most four places.
    pub const NUMBER: Self = Self {
        decimals: Decimal::PLACES,
        ..Self::WHOLE
    };
    /// A percentage.
    pub const PERCENT: Self = Self {
        sign: Sign::Percent,
        ..Self::NUMBER
    };
    /// An amount in złoty, never below zero.
    pub const MONEY: Self = Self {
        decimals: 2,
        negative: false,
        sign: Sign::Currency,
        ..Self::WHOLE
    };

    /// The same, in a language whose decimal mark is the dot, where `dot` says so.
    #[must_use]
    pub const fn decimal_dot(self, dot: bool) -> Self {
        Self {
            decimal_dot: dot,
            ..self
        }
    }
}

/// Longest text that may be a number, in characters; no number anybody types is longer.
const LONGEST: usize = 60;

/// What stands between digits.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    Space,
    Quote,
    Dot,
    Comma,
}

impl Mark {
    fn of(c: char) -> Option<Self> {
        match c {
            '.' => Some(Self::Dot),
            ',' => Some(Self::Comma),
            '\'' | '\u{2019}' => Some(Self::Quote),
            '\n' | '\r' | '\t' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => None,
            c if c.is_whitespace() => Some(Self::Space),
            _ => None,
        }
    }

    fn swapped(self) -> Self {
        match self {
            Self::Dot => Self::Comma,
            Self::Comma => Self::Dot,
            other => other,
        }
    }
}

/// The text with its digits and signs as keyboards here have them: those of other scripts and the wide
/// ones of East Asian fonts say the same, and have one reading.
pub fn plain(text: &str) -> Cow<'_, str> {
    let same = |c: char| match c {
        '\u{660}'..='\u{669}' => digit(c, '\u{660}'),
        '\u{6f0}'..='\u{6f9}' => digit(c, '\u{6f0}'),
        '\u{966}'..='\u{96f}' => digit(c, '\u{966}'),
        // bold, double-struck and other digits of formulas, one row after another
        '\u{1d7ce}'..='\u{1d7ff}' => {
            char::from_digit((u32::from(c) - u32::from('\u{1d7ce}')) % 10, 10)
        }
        // the signs between them
        '\u{66b}' => Some(','),
        '\u{66c}' => Some('\u{a0}'),
        c => clean::plain_form(c),
    };
    if text.chars().all(|c| same(c).is_none()) {
        return Cow::Borrowed(text);
    }
    text.chars().map(|c| same(c).unwrap_or(c)).collect()
}

/// The digit `c` of a script whose none is `zero`.
fn digit(c: char, zero: char) -> Option<char> {
    char::from_digit(u32::from(c) - u32::from(zero), 10)
}

/// Reads a number.
pub fn number(text: &str, expect: Expect) -> Reading<Decimal> {
    let text = &plain(text);
    let text = trimmed(text);
    if text.is_empty() {
        return Reading::Blank;
    }
    if is_dash(text) {
        return Reading::Unread(Why::Stroke);
    }
    let Some(last) = text.rfind(|c: char| c.is_ascii_digit()) else {
        return Reading::Unread(Why::Word);
    };
    if text.chars().count() > LONGEST {
        return Reading::Unread(Why::Several);
    }
    // a digit is one byte
    let (body, tail) = text.split_at(last + 1);
    let read = match (power(tail, expect), parts(body)) {
        (Ok(power), Ok(mut parts)) => {
            if expect.decimal_dot {
                parts
                    .marks
                    .iter_mut()
                    .for_each(|mark| *mark = mark.swapped());
            }
            parts.read(power, expect)
        }
        // several numbers say more about what happened than what stands behind the last one
        (_, Err(Why::Several)) => Reading::Unread(Why::Several),
        (Err(why), _) | (_, Err(why)) => Reading::Unread(why),
    };
    let below = |value: Decimal| value.is_negative() && !expect.negative;
    match read {
        Reading::Value(value) | Reading::Either(value, _) if below(value) => {
            Reading::Unread(Why::Negative)
        }
        read => read,
    }
}

/// Reads a figure: a number or a mark. A dash is asked about: none, or unknown.
pub fn quantity(text: &str, expect: Expect) -> Reading<Quantity> {
    match trimmed(&plain(text)) {
        "." => Reading::Value(Quantity::NoData),
        "x" | "X" => Reading::Value(Quantity::NotApplicable),
        dash if is_dash(dash) => Reading::Either(Quantity::count(0), Quantity::NoData),
        text => number(text, expect).map(Quantity::Number),
    }
}

/// Reads an amount in złoty; `decimal_dot` as in [`Expect`].
pub fn money(text: &str, decimal_dot: bool) -> Reading<Money> {
    number(text, Expect::MONEY.decimal_dot(decimal_dot)).narrow(Money::from_decimal)
}

/// Reads a whole number that is not below zero; `decimal_dot` as in [`Expect`].
pub fn count(text: &str, decimal_dot: bool) -> Reading<u32> {
    let expect = Expect {
        negative: false,
        ..Expect::WHOLE
    };
    number(text, expect.decimal_dot(decimal_dot))
        .narrow(|value| u32::try_from(value.digits(0).0).ok())
}

/// The number as a language writes it that uses dot and comma the other way round.
pub fn in_other_language(text: &str) -> String {
    let swapped = |c: char| match c {
        '.' => ',',
        ',' => '.',
        other => other,
    };
    plain(text).chars().map(swapped).collect()
}

/// Why a text that reads as [`Reading::Either`] is asked about.
pub fn why_asked(text: &str) -> Why {
    if is_dash(trimmed(&plain(text))) {
        Why::Dash
    } else {
        Why::Either
    }
}

fn is_gap(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}'
        )
}

fn trimmed(text: &str) -> &str {
    text.trim_matches(is_gap)
}

fn is_minus(c: char) -> bool {
    matches!(c, '-' | '\u{2212}' | '\u{2013}')
}

fn is_dash(text: &str) -> bool {
    !text.is_empty()
        && text
            .chars()
            .all(|c| is_minus(c) || matches!(c, '\u{2010}'..='\u{2015}'))
}

/// The power of ten by which what stands behind the digits multiplies.
fn power(tail: &str, expect: Expect) -> Result<u32, Why> {
    let tail = trimmed(tail).to_lowercase();
    let powers = [("tys", 3), ("mln", 6), ("mld", 9)];
    let scaled = powers
        .iter()
        .find_map(|(word, power)| Some((tail.strip_prefix(word)?, *power)));
    let (unit, power) = scaled.map_or((tail.as_str(), 0), |(rest, power)| {
        (rest.strip_prefix('.').unwrap_or(rest), power)
    });
    match trimmed(unit) {
        "" => Ok(power),
        "zł" | "zl" | "pln" if expect.sign == Sign::Currency => Ok(power),
        "zł" | "zl" | "pln" => Err(Why::Currency),
        "%" if expect.sign == Sign::Percent => Ok(power),
        "%" => Err(Why::Percent),
        _ => Err(Why::Extra),
    }
}

/// Digits and what stands between them.
struct Parts {
    negative: bool,
    groups: Vec<String>,
    marks: Vec<Mark>,
}

fn parts(body: &str) -> Result<Parts, Why> {
    let (negative, body) = match body.strip_prefix(is_minus) {
        Some(rest) => (true, trimmed(rest)),
        None => (false, body),
    };
    let mut groups = vec![String::new()];
    let mut marks = Vec::new();
    for c in body.chars() {
        let Some(group) = groups.last_mut() else {
            return Err(Why::Extra);
        };
        match Mark::of(c) {
            _ if c.is_ascii_digit() => group.push(c),
            Some(mark) if !group.is_empty() => {
                marks.push(mark);
                groups.push(String::new());
            }
            Some(Mark::Space) => return Err(Why::Several),
            None if c.is_whitespace() || matches!(c, ';' | '|') => return Err(Why::Several),
            _ => return Err(Why::Extra),
        }
    }
    Ok(Parts {
        negative,
        groups,
        marks,
    })
}

impl Parts {
    /// Whether the first `count` marks part thousands.
    fn grouped(&self, count: usize) -> bool {
        let marks = self.marks.get(..count).unwrap_or_default();
        let mut groups = self.groups.iter().take(count + 1);
        let first = groups
            .next()
            .is_some_and(|first| (1..=3).contains(&first.len()) && !first.starts_with('0'));
        let alike = marks.iter().all(|mark| Some(mark) == marks.first());
        first && alike && groups.all(|group| group.len() == 3)
    }

    /// The last group as decimals, if the marks allow it.
    fn decimal(&self) -> Option<u32> {
        let last = *self.marks.last()?;
        let before = self.marks.len() - 1;
        let alone = before == 0;
        let parted = self.grouped(before) && self.marks.first() != Some(&last);
        let places = self.groups.last()?.len();
        (matches!(last, Mark::Dot | Mark::Comma) && (alone || parted))
            .then(|| u32::try_from(places).unwrap_or(u32::MAX))
    }

    fn read(&self, power: u32, expect: Expect) -> Reading<Decimal> {
        let too_fine = || {
            Reading::Unread(if expect.decimals == 0 {
                Why::Fraction
            } else {
                Why::Places
            })
        };
        let whole = self.marks.is_empty() || self.grouped(self.marks.len());
        let fraction = self.decimal();
        let Some(digits) = self.digits() else {
            return Reading::Unread(Why::Large);
        };
        let made = |places: u32| Made::of(digits, places, power);
        let taken = |made: Made| match made.exact(expect.decimals) {
            Some(value) => Reading::Value(value),
            None if made.fits(expect.decimals) => Reading::Unread(Why::Large),
            None => too_fine(),
        };
        match (whole, fraction) {
            (true, None) => taken(made(0)),
            (false, Some(places)) => taken(made(places)),
            (false, None) if self.marks.contains(&Mark::Space) => Reading::Unread(Why::Several),
            (false, None) => Reading::Unread(Why::Extra),
            (true, Some(places)) => {
                let (thousands, decimal) = (made(0), made(places));
                let fine = expect.decimals + power >= places;
                match self.marks.first() {
                    Some(Mark::Dot) if fine => either(thousands, decimal, expect),
                    Some(Mark::Dot) => taken(thousands),
                    _ if fine => taken(decimal),
                    // the comma is the decimal mark, so it is never taken for thousands unasked
                    _ if expect.decimals == 0 && !decimal.fits(0) => too_fine(),
                    _ => either(thousands, decimal, expect),
                }
            }
        }
    }

    /// All digits as one whole number, with the sign.
    fn digits(&self) -> Option<i128> {
        let all = self.groups.concat();
        let digits = all.trim_start_matches('0');
        if digits.len() > 30 {
            return None;
        }
        let value: i128 = if digits.is_empty() {
            0
        } else {
            digits.parse().ok()?
        };
        Some(if self.negative { -value } else { value })
    }
}

/// `digits × 10^-places`.
#[derive(Clone, Copy)]
struct Made {
    digits: i128,
    places: u32,
}

impl Made {
    /// `digits × 10^(power - places)` with as few places as it needs.
    fn of(digits: i128, places: u32, power: u32) -> Self {
        // at most 30 digits and a power of at most 9: no overflow of 38 digits, checked all the same
        let raised = 10_i128
            .checked_pow(power)
            .and_then(|factor| digits.checked_mul(factor));
        let (mut digits, mut places) = (raised.unwrap_or(i128::MAX), places);
        while places > 0 && digits % 10 == 0 {
            digits /= 10;
            places -= 1;
        }
        Self { digits, places }
    }

    fn fits(self, decimals: u32) -> bool {
        self.places <= decimals
    }

    /// The value, if it has at most `decimals` places and is not too large.
    fn exact(self, decimals: u32) -> Option<Decimal> {
        self.fits(decimals)
            .then(|| Decimal::scaled(self.digits, self.places))?
    }
}

/// Both readings, the second rounded to what the cell can hold: it is an offer, shown before
/// anybody takes it.
fn either(thousands: Made, decimal: Made, expect: Expect) -> Reading<Decimal> {
    let offer = |made: Made| {
        let kept = made.places.min(Decimal::PLACES);
        let digits = made.digits / 10_i128.checked_pow(made.places - kept)?;
        Decimal::scaled(digits, kept).map(|value| value.round(expect.decimals))
    };
    match (offer(thousands), offer(decimal)) {
        (Some(thousands), Some(decimal)) => Reading::Either(thousands, decimal),
        _ => Reading::Unread(Why::Large),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn d(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    fn zl(text: &str) -> Reading<Money> {
        money(text, false)
    }

    fn persons(text: &str) -> Reading<u32> {
        count(text, false)
    }

    #[test]
    fn amounts_are_read_as_offices_and_spreadsheets_write_them() {
        for (typed, kept) in [
            ("48000", "48000.00"),
            ("48 000", "48000.00"),
            ("48\u{a0}000,5 z\u{142}", "48000.50"),
            ("48\u{202f}000\u{a0}PLN", "48000.00"),
            ("48'000", "48000.00"),
            ("48\u{2019}000,00", "48000.00"),
            ("48.000,00", "48000.00"),
            ("1.234,50", "1234.50"),
            ("1,234.50", "1234.50"),
            ("1.234.567", "1234567.00"),
            ("1,234,567", "1234567.00"),
            ("72.000", "72000.00"),
            ("150.000", "150000.00"),
            ("12.50", "12.50"),
            ("12 tys.", "12000.00"),
            ("12 tys", "12000.00"),
            ("1,5 mln z\u{142}", "1500000.00"),
            ("1,234 tys. z\u{142}", "1234.00"),
            ("0,5 mld", "500000000.00"),
            ("0", "0.00"),
            ("-0", "0.00"),
            ("\u{ff11}\u{ff12}\u{ff0c}\u{ff15}", "12.50"),
            ("\u{661}\u{662}", "12.00"),
            ("\u{6f1}\u{6f2} tys.", "12000.00"),
        ] {
            assert_eq!(zl(typed), Reading::Value(kept.parse().unwrap()), "{typed}");
        }
        for (typed, one, other) in [
            ("1,234", "1234.00", "1.23"),
            ("72,000", "72000.00", "72.00"),
            ("1.234 tys.", "1234000.00", "1234.00"),
        ] {
            let both = Reading::Either(one.parse().unwrap(), other.parse().unwrap());
            assert_eq!(zl(typed), both, "{typed}");
        }
    }

    #[test]
    fn what_cannot_be_an_amount_is_not_taken() {
        for (typed, why) in [
            ("600\n800\n900", Why::Several),
            ("600\t800", Why::Several),
            ("600; 800; 900", Why::Several),
            ("1 2 3", Why::Several),
            ("12 34", Why::Several),
            ("600  800", Why::Several),
            ("12 tys?", Why::Extra),
            ("12a", Why::Extra),
            ("a12", Why::Extra),
            ("5-6", Why::Extra),
            ("~100", Why::Extra),
            ("ok. 20", Why::Extra),
            ("12,", Why::Extra),
            (",5", Why::Extra),
            ("1,2,3", Why::Extra),
            ("1.234,567", Why::Places),
            ("1234.567", Why::Places),
            ("0,005", Why::Places),
            ("0.472", Why::Places),
            ("brak danych", Why::Word),
            ("#", Why::Word),
            ("\u{2013}", Why::Stroke),
            ("-5", Why::Negative),
            ("12%", Why::Percent),
            ("99999999999999999999", Why::Large),
            ("9999999999999999999999999999999999999999 mld", Why::Large),
            ("999 999 999 999", Why::Large),
        ] {
            assert_eq!(zl(typed), Reading::Unread(why), "{typed}");
        }
        assert_eq!(zl(" \u{a0}"), Reading::Blank);
        assert_eq!(zl(&"1".repeat(100_000)), Reading::Unread(Why::Several));
    }

    #[test]
    fn persons_are_whole() {
        for (typed, kept) in [
            ("4.472", 4472),
            ("3.880", 3880),
            ("9 150,0", 9150),
            ("48.000,00", 48_000),
            ("1\u{202f}866", 1866),
            ("2,5 tys.", 2500),
        ] {
            assert_eq!(persons(typed), Reading::Value(kept), "{typed}");
        }
        for (typed, why) in [
            ("0,5", Why::Fraction),
            ("9341.5", Why::Fraction),
            ("1.234,5", Why::Fraction),
            ("4,472", Why::Fraction),
            ("12,5%", Why::Percent),
            ("12 z\u{142}", Why::Currency),
            ("\u{2212}5", Why::Negative),
            ("5000000000", Why::Large),
        ] {
            assert_eq!(persons(typed), Reading::Unread(why), "{typed}");
        }
        assert_eq!(persons("12,000"), Reading::Either(12_000, 12));
    }

    #[test]
    fn a_dot_before_three_digits_of_a_rate_is_asked_about() {
        let rate = |text| number(text, Expect::NUMBER);
        assert_eq!(rate("4.472"), Reading::Either(d("4472"), d("4.472")));
        assert_eq!(rate("4,472"), Reading::Value(d("4.472")));
        assert_eq!(rate("0.472"), Reading::Value(d("0.472")));
        assert_eq!(rate("4.47"), Reading::Value(d("4.47")));
        assert_eq!(rate("1234.567"), Reading::Value(d("1234.567")));
        assert_eq!(rate("1 234,5678"), Reading::Value(d("1234.5678")));
        assert_eq!(rate("\u{2013}24"), Reading::Value(d("-24")));
        assert_eq!(rate("\u{2212} 20,25"), Reading::Value(d("-20.25")));
        assert_eq!(number("12,5 %", Expect::PERCENT), Reading::Value(d("12.5")));
    }

    #[test]
    fn another_language_swaps_comma_and_dot() {
        assert_eq!(
            money("1,234", true),
            Reading::Value("1234".parse().unwrap())
        );
        assert_eq!(count("1,866", true), Reading::Value(1866));
        assert_eq!(
            money("1,234.50", true),
            Reading::Value("1234.50".parse().unwrap())
        );
    }

    #[test]
    fn marks_are_read_and_a_dash_is_asked_about() {
        let read = |text| quantity(text, Expect::WHOLE);
        assert_eq!(read(" . "), Reading::Value(Quantity::NoData));
        assert_eq!(read("X"), Reading::Value(Quantity::NotApplicable));
        assert_eq!(read(""), Reading::Blank);
        assert_eq!(read("0"), Reading::Value(Quantity::count(0)));
        assert_eq!(
            read("\u{2013}"),
            Reading::Either(Quantity::count(0), Quantity::NoData)
        );
    }

    proptest::proptest! {
        #[test]
        fn a_number_that_is_taken_has_the_digits_that_were_typed(
            text in "[-\u{2013}]?[0-9]{0,5}[ .,'\u{a0}\u{202f}]?[0-9]{0,4}[ .,']?[0-9]{0,4}",
            decimals in 0_u32..=4,
        ) {
            let digits = |text: &str| -> String {
                let all: String = text.chars().filter(char::is_ascii_digit).collect();
                all.trim_matches('0').to_owned()
            };
            let expect = Expect { decimals, ..Expect::NUMBER };
            if let Reading::Value(value) = number(&text, expect) {
                proptest::prop_assert!(value.places() <= decimals);
                proptest::prop_assert_eq!(digits(&value.to_string()), digits(&text));
            }
        }

        #[test]
        fn no_text_makes_the_reader_fail(text in "\\PC{0,80}|[0-9., tysmlnzł%-]{0,80}") {
            for expect in [Expect::WHOLE, Expect::NUMBER, Expect::PERCENT, Expect::MONEY] {
                number(&text, expect);
                quantity(&text, expect.decimal_dot(true));
            }
            money(&text, false);
            count(&text, false);
            year(&text);
            date(&text);
        }
    }
}
