//! Kinds of values: how a field is read ([`Value`]), edited ([`Slot`]) and told apart ([`Kind`]).
//!
//! A new kind is the one deliberately multi-place change: a variant in each of the three enums,
//! and the exhaustive matches in forms, formats, built-in checks and test generators ask for
//! the rest.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Record;
use crate::base::{Amounts, Id, Money, Quantities, Quantity, Year};

/// What a field holds, without holding it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A text.
    Text,
    /// A whole number, not negative.
    Count,
    /// An amount in złoty.
    Money,
    /// A calendar year.
    Year,
    /// A calendar date.
    Date,
    /// Yes or no.
    Flag,
    /// One of a few options fixed in code: the choice's name and its options' keys.
    Choice(&'static str, &'static [&'static str]),
    /// An entry of the catalogue, by the catalogue's name for its kind.
    Key(&'static str),
    /// Several entries of the catalogue.
    Keys(&'static str),
    /// Another row of the plan, by the record kind.
    Link(&'static str),
    /// A figure with OZPS marks.
    Quantity,
    /// Amounts by year of the plan.
    Amounts,
    /// Figures by year of the plan.
    Quantities,
}

impl Kind {
    /// A stable English name, for `lpdi fields`.
    pub fn name(self) -> Cow<'static, str> {
        match self {
            Self::Text => "text".into(),
            Self::Count => "count".into(),
            Self::Money => "money".into(),
            Self::Year => "year".into(),
            Self::Date => "date".into(),
            Self::Flag => "flag".into(),
            // a name with a dash is written raw in the file
            Self::Choice(_, options) => {
                let raw = |option: &&str| {
                    let raw = if option.contains('-') { "r#" } else { "" };
                    format!("{raw}{option}")
                };
                options
                    .iter()
                    .map(raw)
                    .collect::<Vec<_>>()
                    .join(" | ")
                    .into()
            }
            Self::Key(kind) => format!("key of {kind}").into(),
            Self::Keys(kind) => format!("keys of {kind}").into(),
            Self::Link(record) => format!("link to {record}").into(),
            Self::Quantity => "figure".into(),
            Self::Amounts => "amounts by year".into(),
            Self::Quantities => "figures by year".into(),
        }
    }
}

/// A field's value, borrowed for reading.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Value<'a> {
    /// A text; blank when it has no visible character.
    Text(&'a str),
    /// A whole number.
    Count(Option<u32>),
    /// An amount in złoty.
    Money(Option<Money>),
    /// A calendar year.
    Year(Option<Year>),
    /// A calendar date.
    Date(Option<Date>),
    /// Yes or no.
    Flag(bool),
    /// The chosen option's key.
    Choice(Option<&'static str>),
    /// The chosen catalogue entry; empty when none is.
    Key(&'a str),
    /// The chosen catalogue entries.
    Keys(&'a [String]),
    /// The row linked to.
    Link(Option<Id>),
    /// A figure with OZPS marks.
    Quantity(Quantity),
    /// Amounts by year.
    Amounts(&'a Amounts),
    /// Figures by year.
    Quantities(&'a Quantities),
}

impl Value<'_> {
    /// Whether nobody has filled the field in. A zero is not blank, a flag never is.
    pub fn is_blank(&self) -> bool {
        match self {
            Self::Text(text) | Self::Key(text) => text.trim().is_empty(),
            Self::Count(value) => value.is_none(),
            Self::Money(value) => value.is_none(),
            Self::Year(value) => value.is_none(),
            Self::Date(value) => value.is_none(),
            Self::Flag(_) => false,
            Self::Choice(value) => value.is_none(),
            Self::Keys(keys) => keys.is_empty(),
            Self::Link(link) => link.is_none(),
            Self::Quantity(figure) => figure.is_blank(),
            Self::Amounts(amounts) => amounts.0.is_empty(),
            Self::Quantities(figures) => figures.0.is_empty(),
        }
    }
}

impl Value<'static> {
    /// The blank value of a field of this kind.
    pub fn blank(kind: Kind) -> Self {
        static NO_AMOUNTS: Amounts = Amounts(BTreeMap::new());
        static NO_QUANTITIES: Quantities = Quantities(BTreeMap::new());
        match kind {
            Kind::Text => Self::Text(""),
            Kind::Count => Self::Count(None),
            Kind::Money => Self::Money(None),
            Kind::Year => Self::Year(None),
            Kind::Date => Self::Date(None),
            Kind::Flag => Self::Flag(false),
            Kind::Choice(..) => Self::Choice(None),
            Kind::Key(_) => Self::Key(""),
            Kind::Keys(_) => Self::Keys(&[]),
            Kind::Link(_) => Self::Link(None),
            Kind::Quantity => Self::Quantity(Quantity::Blank),
            Kind::Amounts => Self::Amounts(&NO_AMOUNTS),
            Kind::Quantities => Self::Quantities(&NO_QUANTITIES),
        }
    }
}

impl<'a> Value<'a> {
    /// The years of which a field of values by year says something.
    pub fn years(&self) -> Vec<Year> {
        match self {
            Self::Amounts(amounts) => amounts.0.keys().copied().collect(),
            Self::Quantities(quantities) => quantities.0.keys().copied().collect(),
            _ => Vec::new(),
        }
    }

    /// The value of `year`, in a field of values by year.
    pub fn in_year(&self, year: Year) -> Option<Value<'a>> {
        match self {
            Self::Amounts(amounts) => Some(Value::Money(amounts.get(year))),
            Self::Quantities(quantities) => Some(Value::Quantity(quantities.get(year))),
            _ => None,
        }
    }
}

/// A field's value, borrowed for editing.
pub enum Slot<'a> {
    /// A text.
    Text(&'a mut String),
    /// A whole number.
    Count(&'a mut Option<u32>),
    /// An amount in złoty.
    Money(&'a mut Option<Money>),
    /// A calendar year.
    Year(&'a mut Option<Year>),
    /// A calendar date.
    Date(&'a mut Option<Date>),
    /// Yes or no.
    Flag(&'a mut bool),
    /// One of a few options.
    Choice(&'a mut dyn ChoiceSlot),
    /// A catalogue entry's key; empty for none. The catalogue's kind stands in [`Kind::Key`].
    Key(&'a mut String),
    /// Catalogue entries' keys.
    Keys(&'a mut Vec<String>),
    /// Another row.
    Link(&'a mut Option<Id>),
    /// A figure with OZPS marks.
    Quantity(&'a mut Quantity),
    /// Amounts by year.
    Amounts(&'a mut Amounts),
    /// Figures by year.
    Quantities(&'a mut Quantities),
}

/// A type a field may have.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the type of a plan's field",
    label = "not a field type",
    note = "field types: String, Option<u32>, Option<Money>, Option<Year>, Option<Date>, bool, Option<choice! type>, Key<T>, Keys<T>, Link<Record>, Quantity, Amounts, Quantities"
)]
pub trait FieldType {
    /// What the type holds.
    const KIND: Kind;
    /// The value, for reading.
    fn value(&self) -> Value<'_>;
    /// The value, for editing.
    fn slot(&mut self) -> Slot<'_>;
}

macro_rules! simple_field_type {
    ($($type:ty => $kind:ident, $read:expr;)*) => {
        $(impl FieldType for $type {
            const KIND: Kind = Kind::$kind;

            fn value(&self) -> Value<'_> {
                let read: fn(&$type) -> Value<'_> = $read;
                read(self)
            }

            fn slot(&mut self) -> Slot<'_> {
                Slot::$kind(self)
            }
        })*
    };
}

simple_field_type! {
    String => Text, |text| Value::Text(text);
    Option<u32> => Count, |value| Value::Count(*value);
    Option<Money> => Money, |value| Value::Money(*value);
    Option<Year> => Year, |value| Value::Year(*value);
    Option<Date> => Date, |value| Value::Date(*value);
    bool => Flag, |value| Value::Flag(*value);
    Quantity => Quantity, |value| Value::Quantity(*value);
    Amounts => Amounts, |value| Value::Amounts(value);
    Quantities => Quantities, |value| Value::Quantities(value);
}

/// A closed set of options, declared with [`choice!`](crate::choice).
#[diagnostic::on_unimplemented(
    message = "`Option<{Self}>` cannot be the type of a plan's field",
    label = "neither a choice nor one of the field types",
    note = "optional field types: Option<u32>, Option<Money>, Option<Year>, Option<Date>, Option<choice! type>; numbers with marks are Quantity"
)]
pub trait Choice: Copy + PartialEq + 'static {
    /// Name of the choice; option `o` is labelled by the message `{NAME}-{o}`.
    const NAME: &'static str;
    /// Keys of the options, in order. They are file format.
    const KEYS: &'static [&'static str];
    /// All options, in the order of [`Choice::KEYS`].
    const ALL: &'static [Self];

    /// The option's key.
    fn key(self) -> &'static str {
        let position = Self::ALL.iter().position(|option| *option == self);
        position
            .and_then(|index| Self::KEYS.get(index))
            .copied()
            .unwrap_or_default()
    }
}

/// Edits an option without knowing its type.
pub trait ChoiceSlot {
    /// Key of the chosen option.
    fn get(&self) -> Option<&'static str>;
    /// Chooses the option with this key, or none; an unknown key changes nothing.
    fn set(&mut self, key: Option<&str>);
}

impl<C: Choice> ChoiceSlot for Option<C> {
    fn get(&self) -> Option<&'static str> {
        self.map(Choice::key)
    }

    fn set(&mut self, key: Option<&str>) {
        let Some(key) = key else {
            *self = None;
            return;
        };
        if let Some(option) = C::ALL.iter().copied().find(|option| option.key() == key) {
            *self = Some(option);
        }
    }
}

impl<C: Choice> FieldType for Option<C> {
    const KIND: Kind = Kind::Choice(C::NAME, C::KEYS);

    fn value(&self) -> Value<'_> {
        Value::Choice(self.map(Choice::key))
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Choice(self)
    }
}

/// A kind of catalogue entries, named for fields that point at them.
pub trait CatalogKind {
    /// The catalogue's name for the kind, for example `services`.
    const NAME: &'static str;
}

/// The key of a catalogue entry of kind `T`, or none (empty).
pub struct Key<T> {
    text: String,
    kind: PhantomData<fn() -> T>,
}

/// Keys of catalogue entries of kind `T`, in the user's order.
pub struct Keys<T> {
    keys: Vec<String>,
    kind: PhantomData<fn() -> T>,
}

/// A link to a row of record `R`, or none.
pub struct Link<R> {
    id: Option<Id>,
    kind: PhantomData<fn() -> R>,
}

impl<T> Key<T> {
    /// The key `text`; an empty one points nowhere.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            kind: PhantomData,
        }
    }

    /// The key's text, empty when nothing is chosen.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl<T> Keys<T> {
    /// These keys.
    pub fn new<S: Into<String>>(keys: impl IntoIterator<Item = S>) -> Self {
        Self {
            keys: keys.into_iter().map(Into::into).collect(),
            kind: PhantomData,
        }
    }

    /// The keys' texts.
    pub fn as_slice(&self) -> &[String] {
        &self.keys
    }
}

impl<R> Link<R> {
    /// A link to row `id`.
    pub fn to(id: Id) -> Self {
        Self {
            id: Some(id),
            kind: PhantomData,
        }
    }

    /// The row linked to.
    pub fn id(&self) -> Option<Id> {
        self.id
    }
}

/// Implements what `derive` would, without asking the same of the marker type.
macro_rules! marked {
    ($type:ident, $marker:ident, $inner:ident: $inner_type:ty) => {
        impl<$marker> Clone for $type<$marker> {
            fn clone(&self) -> Self {
                Self {
                    $inner: self.$inner.clone(),
                    kind: PhantomData,
                }
            }
        }

        impl<$marker> Default for $type<$marker> {
            fn default() -> Self {
                Self {
                    $inner: Default::default(),
                    kind: PhantomData,
                }
            }
        }

        impl<$marker> PartialEq for $type<$marker> {
            fn eq(&self, other: &Self) -> bool {
                self.$inner == other.$inner
            }
        }

        impl<$marker> fmt::Debug for $type<$marker> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.$inner.fmt(f)
            }
        }

        impl<$marker> Serialize for $type<$marker> {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.$inner.serialize(serializer)
            }
        }

        impl<'de, $marker> Deserialize<'de> for $type<$marker> {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let $inner = <$inner_type>::deserialize(deserializer)?;
                Ok(Self {
                    $inner,
                    kind: PhantomData,
                })
            }
        }
    };
}

marked!(Key, T, text: String);
marked!(Keys, T, keys: Vec<String>);
marked!(Link, R, id: Option<Id>);

impl<T: CatalogKind> FieldType for Key<T> {
    const KIND: Kind = Kind::Key(T::NAME);

    fn value(&self) -> Value<'_> {
        Value::Key(&self.text)
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Key(&mut self.text)
    }
}

impl<T: CatalogKind> FieldType for Keys<T> {
    const KIND: Kind = Kind::Keys(T::NAME);

    fn value(&self) -> Value<'_> {
        Value::Keys(&self.keys)
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Keys(&mut self.keys)
    }
}

impl<R: Record> FieldType for Link<R> {
    const KIND: Kind = Kind::Link(R::ID);

    fn value(&self) -> Value<'_> {
        Value::Link(self.id)
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Link(&mut self.id)
    }
}
