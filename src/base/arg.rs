//! Arguments of messages: data now, words later.

use jiff::civil::Date;

use super::{Decimal, Money, Quantity, Year};

/// A value that a message speaks of; `i18n` turns it into words of a language.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// A text as the user typed it.
    Text(String),
    /// A whole number, which also chooses plural forms.
    Count(i64),
    /// A decimal number.
    Decimal(Decimal),
    /// An amount in złoty.
    Money(Money),
    /// A calendar year.
    Year(Year),
    /// A day of the calendar.
    Date(Date),
    /// A quantity with its marks.
    Quantity(Quantity),
    /// Another message, by its key, or an attribute of one: `key.attribute`.
    Message(String),
    /// Words that stand in no message, such as a name of the catalogue, in every language.
    Words {
        /// Polish.
        pl: String,
        /// English.
        en: String,
    },
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

impl From<i64> for Arg {
    fn from(count: i64) -> Self {
        Self::Count(count)
    }
}

impl From<Decimal> for Arg {
    fn from(value: Decimal) -> Self {
        Self::Decimal(value)
    }
}

impl From<Money> for Arg {
    fn from(amount: Money) -> Self {
        Self::Money(amount)
    }
}

impl From<Year> for Arg {
    fn from(year: Year) -> Self {
        Self::Year(year)
    }
}

impl From<Date> for Arg {
    fn from(date: Date) -> Self {
        Self::Date(date)
    }
}

impl From<Quantity> for Arg {
    fn from(figure: Quantity) -> Self {
        Self::Quantity(figure)
    }
}
