//! Owned values: what is put into fields and cells, whoever brings it.
//!
//! Typing, pasting, ready texts, imports and merges all speak in [`Datum`]; a place takes one
//! through [`Slot::put`] and says whether it could.

use jiff::civil::Date;

use super::{Kind, Slot, Value};
use crate::base::{Amounts, Id, Money, Quantities, Quantity, Year};

/// A value that owns what it holds; the counterpart of [`Value`].
#[derive(Clone, Debug, PartialEq)]
pub enum Datum {
    /// A text.
    Text(String),
    /// A whole number.
    Count(Option<u32>),
    /// An amount in złoty, of a field or of a year.
    Money(Option<Money>),
    /// A calendar year.
    Year(Option<Year>),
    /// A calendar date.
    Date(Option<Date>),
    /// Yes or no.
    Flag(bool),
    /// The key of an option.
    Choice(Option<String>),
    /// The key of a catalogue entry; empty for none.
    Key(String),
    /// Keys of catalogue entries.
    Keys(Vec<String>),
    /// Another row.
    Link(Option<Id>),
    /// A quantity with its marks, of a field or of a year.
    Quantity(Quantity),
    /// Amounts by year.
    Amounts(Amounts),
    /// Quantities by year.
    Quantities(Quantities),
}

impl Datum {
    /// The blank value of a field of this kind.
    pub fn blank(kind: Kind) -> Self {
        Value::blank(kind).into()
    }

    /// The value, for reading; of an option or a cell that `kind` does not know the blank one.
    pub fn value(&self, kind: Kind) -> Value<'_> {
        match self {
            Self::Text(text) => Value::Text(text),
            Self::Count(count) => Value::Count(*count),
            Self::Money(amount) => Value::Money(*amount),
            Self::Year(year) => Value::Year(*year),
            Self::Date(date) => Value::Date(*date),
            Self::Flag(flag) => Value::Flag(*flag),
            Self::Choice(key) => {
                let options = match kind {
                    Kind::Choice(_, options) => options,
                    _ => &[],
                };
                let known = options
                    .iter()
                    .find(|option| key.as_deref() == Some(**option));
                Value::Choice(known.copied())
            }
            Self::Key(key) => Value::Key(key),
            Self::Keys(keys) => Value::Keys(keys),
            Self::Link(link) => Value::Link(*link),
            Self::Quantity(quantity) => Value::Quantity(*quantity),
            Self::Amounts(amounts) => Value::Amounts(amounts),
            Self::Quantities(quantities) => Value::Quantities(quantities),
        }
    }
}

impl From<Value<'_>> for Datum {
    fn from(value: Value<'_>) -> Self {
        match value {
            Value::Text(text) => Self::Text(text.to_owned()),
            Value::Count(count) => Self::Count(count),
            Value::Money(amount) => Self::Money(amount),
            Value::Year(year) => Self::Year(year),
            Value::Date(date) => Self::Date(date),
            Value::Flag(flag) => Self::Flag(flag),
            Value::Choice(key) => Self::Choice(key.map(str::to_owned)),
            Value::Key(key) => Self::Key(key.to_owned()),
            Value::Keys(keys) => Self::Keys(keys.to_vec()),
            Value::Link(link) => Self::Link(link),
            Value::Quantity(quantity) => Self::Quantity(quantity),
            Value::Amounts(amounts) => Self::Amounts(amounts.clone()),
            Value::Quantities(quantities) => Self::Quantities(quantities.clone()),
        }
    }
}

impl Slot<'_> {
    /// Puts `datum` into the field, or into the year `cell` of it. Gives false, and changes
    /// nothing, where the field holds another kind of value or has no such option.
    pub fn put(self, cell: Option<Year>, datum: Datum) -> bool {
        match (self, cell, datum) {
            (Self::Text(to), None, Datum::Text(text)) => *to = text,
            (Self::Count(to), None, Datum::Count(count)) => *to = count,
            (Self::Money(to), None, Datum::Money(amount)) => *to = amount,
            (Self::Year(to), None, Datum::Year(year)) => *to = year,
            (Self::Date(to), None, Datum::Date(date)) => *to = date,
            (Self::Flag(to), None, Datum::Flag(flag)) => *to = flag,
            (Self::Choice(to), None, Datum::Choice(key)) => {
                let key = key.as_deref();
                to.set(key);
                return to.get() == key;
            }
            (Self::Key(to), None, Datum::Key(key)) => *to = key,
            (Self::Keys(to), None, Datum::Keys(keys)) => *to = keys,
            (Self::Link(to), None, Datum::Link(link)) => *to = link,
            (Self::Quantity(to), None, Datum::Quantity(quantity)) => *to = quantity,
            (Self::Amounts(to), None, Datum::Amounts(amounts)) => *to = amounts,
            (Self::Amounts(to), Some(year), Datum::Money(amount)) => to.set(year, amount),
            (Self::Quantities(to), None, Datum::Quantities(quantities)) => *to = quantities,
            (Self::Quantities(to), Some(year), Datum::Quantity(quantity)) => {
                to.set(year, quantity);
            }
            _ => return false,
        }
        true
    }
}
