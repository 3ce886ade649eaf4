//! How numbers, amounts and dates look in each language.
//!
//! Polish: decimal comma, groups of three parted by U+202F also in four-digit numbers, minus
//! U+2212, the percent sign without a space, dates `21 listopada 2026 r.` and `21.11.2026`.

use std::borrow::Cow;

use jiff::civil::{Date, Time};

use super::{Lang, Texts};
use crate::base::{Arg, Decimal, Money, Quantity, Year};

/// U+202F, the thin no-break space between groups of digits.
pub const THIN: char = '\u{202f}';
/// U+00A0, the no-break space between a number and its unit.
pub const NBSP: char = '\u{a0}';
const MINUS: char = '\u{2212}';

/// `text` with the quotation marks of the second kind where a quoted name holds quotes itself:
/// \u{201e}Dom \u{ab}Zacisze\u{bb}\u{201d}. A message does not know what the name in its quotes is made of.
pub(super) fn within_quotes(text: Cow<'_, str>) -> String {
    const OPEN: char = '\u{201e}';
    const CLOSE: char = '\u{201d}';
    if text.matches(OPEN).nth(1).is_none() {
        return text.into_owned();
    }
    let mut depth = 0_usize;
    let signs = text.chars().map(|sign| match sign {
        OPEN => {
            depth += 1;
            if depth > 1 { '\u{ab}' } else { OPEN }
        }
        CLOSE => {
            let inner = depth > 1;
            depth = depth.saturating_sub(1);
            if inner { '\u{bb}' } else { CLOSE }
        }
        sign => sign,
    });
    signs.collect()
}

fn grouped(lang: Lang, digits: u64) -> String {
    let separator = match lang {
        Lang::Pl => THIN,
        Lang::En => ',',
    };
    let text = digits.to_string();
    let mut out = String::with_capacity(text.len() + text.len() / 3 * separator.len_utf8());
    for (index, digit) in text.chars().enumerate() {
        if index > 0 && (text.len() - index).is_multiple_of(3) {
            out.push(separator);
        }
        out.push(digit);
    }
    out
}

pub(super) fn whole(lang: Lang, value: i64) -> String {
    let digits = grouped(lang, value.unsigned_abs());
    if value < 0 {
        format!("{MINUS}{digits}")
    } else {
        digits
    }
}

impl Texts {
    /// A whole number, `1 866`.
    pub fn count(&self, value: i64) -> String {
        whole(self.lang, value)
    }

    /// A decimal with the places it has, `20,3`.
    pub fn decimal(&self, value: Decimal) -> String {
        self.decimal_places(value, value.places())
    }

    /// A decimal rounded to exactly `places` places, `20,0`.
    pub fn decimal_places(&self, value: Decimal, places: u32) -> String {
        let (integer, fraction) = value.digits(places);
        let mark = match self.lang {
            Lang::Pl => ',',
            Lang::En => '.',
        };
        let mut out = grouped(self.lang, integer);
        if !fraction.is_empty() {
            out.push(mark);
            out.push_str(&fraction);
        }
        let shows_nothing = out.chars().all(|c| matches!(c, '0' | ',' | '.'));
        if value.is_negative() && !shows_nothing {
            out.insert(0, MINUS);
        }
        out
    }

    /// A percentage, `20,3%`.
    pub fn percent(&self, value: Decimal) -> String {
        format!("{}%", self.decimal(value))
    }

    /// An amount with its unit, `1 234,50 zł`; whole złoty without places.
    pub fn money(&self, amount: Money) -> String {
        format!("{}{NBSP}zł", self.money_plain(amount))
    }

    /// An amount without its unit, for columns that say it in the head.
    pub fn money_plain(&self, amount: Money) -> String {
        let (zlote, rest) = (amount.grosze() / 100, amount.grosze() % 100);
        let zlote = grouped(self.lang, zlote);
        match (rest, self.lang) {
            (0, _) => zlote,
            (rest, Lang::Pl) => format!("{zlote},{rest:02}"),
            (rest, Lang::En) => format!("{zlote}.{rest:02}"),
        }
    }

    /// A figure: a number, a mark, or nothing for a blank.
    pub fn figure(&self, figure: Quantity) -> String {
        match figure {
            Quantity::Blank => String::new(),
            Quantity::Number(value) => self.decimal(value),
            Quantity::NoData => ".".to_owned(),
            Quantity::NotApplicable => "x".to_owned(),
        }
    }

    /// Years from–to, `2027–2029`; one year stands alone.
    pub fn years(&self, first: Year, last: Year) -> String {
        if first == last {
            first.to_string()
        } else {
            format!("{first}–{last}")
        }
    }

    /// A date in running text, `21 listopada 2026 r.`
    pub fn date(&self, date: Date) -> String {
        let month = self.msg(&format!("month-{}", date.month()));
        let args = [
            ("day", Arg::Text(date.day().to_string())),
            ("month", Arg::Text(month)),
            ("year", Arg::Text(date.year().to_string())),
        ];
        self.msg_with("date-long", &args)
    }

    /// A date as exactly as it is known: `28 kwietnia 2026 r.`, `kwiecień 2026 r.`, `2026 r.`
    pub fn known_date(&self, year: i16, month: Option<i16>, day: Option<i16>) -> String {
        let whole = |month: i16, day: i16| {
            Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
        };
        if let Some(date) = month.zip(day).and_then(|(month, day)| whole(month, day)) {
            return self.date(date);
        }
        let year = ("year", Arg::Text(year.to_string()));
        match month {
            Some(month) => {
                let name = self.attr_or_msg(&format!("month-{month}"), "alone");
                self.msg_with("date-month", &[("month", Arg::Text(name)), year])
            }
            None => self.msg_with("date-year", &[year]),
        }
    }

    /// A day of every year, `30 kwietnia`.
    pub fn day(&self, month: u32, day: u32) -> String {
        let month = self.msg(&format!("month-{month}"));
        let args = [
            ("day", Arg::Text(day.to_string())),
            ("month", Arg::Text(month)),
        ];
        self.msg_with("date-day", &args)
    }

    /// A time of the day, `9:05`.
    pub fn clock(&self, time: Time) -> String {
        format!("{}:{:02}", time.hour(), time.minute())
    }

    /// A date in a field, `21.11.2026`.
    pub fn date_short(&self, date: Date) -> String {
        format!("{:02}.{:02}.{:04}", date.day(), date.month(), date.year())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{Expect, Reading, reading};

    #[test]
    fn polish_numbers_have_commas_thin_groups_and_a_real_minus() {
        let pl = Texts::get(Lang::Pl);
        assert_eq!(pl.count(1_234_567), "1\u{202f}234\u{202f}567");
        assert_eq!(pl.count(1866), "1\u{202f}866");
        assert_eq!(
            pl.money("1234.5".parse().unwrap()),
            "1\u{202f}234,50\u{a0}zł"
        );
        assert_eq!(
            pl.money("950000".parse().unwrap()),
            "950\u{202f}000\u{a0}zł"
        );
        assert_eq!(pl.decimal("-20.25".parse().unwrap()), "\u{2212}20,25");
        assert_eq!(pl.decimal_places("-0.04".parse().unwrap(), 1), "0,0");
        assert_eq!(pl.percent("20.3".parse().unwrap()), "20,3%");
        assert_eq!(
            Texts::get(Lang::En).money("1234.5".parse().unwrap()),
            "1,234.50\u{a0}zł"
        );
    }

    #[test]
    fn dates_of_fields_are_written_with_dots() {
        let date = Date::new(2026, 11, 21).unwrap();
        assert_eq!(Texts::get(Lang::Pl).date_short(date), "21.11.2026");
    }

    proptest::proptest! {
        #[test]
        fn what_is_shown_is_read_back_as_itself(
            whole in -1_000_000_000_i64..1_000_000_000,
            scaled in -1_000_000_000_i64..1_000_000_000,
            places in 0_u32..=4,
            grosze in 0_u64..1_000_000_000_000,
            day in 0_i32..20_000,
        ) {
            let expect = |expect: Expect, lang| expect.decimal_dot(lang == Lang::En);
            for lang in Lang::ALL {
                let texts = Texts::get(lang);
                let value = Decimal::whole(whole).unwrap();
                let read = reading::number(&texts.count(whole), expect(Expect::WHOLE, lang));
                proptest::prop_assert_eq!(read, Reading::Value(value));
                let amount = Money::from_grosze(grosze).unwrap();
                let read = reading::money(&texts.money(amount), lang == Lang::En);
                proptest::prop_assert_eq!(read, Reading::Value(amount));
                let date = Date::new(1990, 1, 1).unwrap() + jiff::Span::new().days(day);
                let read = reading::date(&texts.date_short(date));
                proptest::prop_assert_eq!(read, Reading::Value(date));
            }
            // the comma of English thousands is one reading of two in a cell with decimals
            let value = Decimal::scaled(i128::from(scaled), places).unwrap();
            let shown = Texts::get(Lang::Pl).decimal(value);
            proptest::prop_assert_eq!(
                reading::number(&shown, Expect::NUMBER),
                Reading::Value(value)
            );
        }
    }

    #[test]
    fn quotes_within_quotes_are_of_the_second_kind() {
        let told = |text: &str| within_quotes(text.into());
        assert_eq!(
            told(
                "Us\u{142}uga \u{201e}Dom \u{201e}Zacisze\u{201d} w Dole\u{201d} i \u{201e}Klub\u{201d}"
            ),
            "Us\u{142}uga \u{201e}Dom \u{ab}Zacisze\u{bb} w Dole\u{201d} i \u{201e}Klub\u{201d}"
        );
        for same in [
            "bez",
            "\u{201e}raz\u{201d}",
            "\u{201e}raz\u{201d} i \u{201e}dwa\u{201d}",
            "\u{201d}\u{201e}",
        ] {
            assert_eq!(told(same), same);
        }
    }
}
