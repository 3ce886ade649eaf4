//! Words of a view before a language is chosen.

use jiff::civil::Date;

use crate::base::{Arg, Decimal, Year};
use crate::catalog::Catalog;
use crate::field::FieldPath;
use crate::i18n::Texts;
use crate::model::Plan;

/// Words that a view speaks: data now, a language later.
#[derive(Clone, Debug, PartialEq)]
pub enum Words {
    /// A text as the user typed it, a code, or a value.
    Value(Arg),
    /// Message of this key with its arguments; `key.attribute` is an attribute of one.
    Message(String, Vec<(&'static str, Words)>),
    /// Words after each other, parted by these signs.
    Joined(Vec<Words>, &'static str),
    /// A number with this many decimals, zeros too, so that what stands beside it looks alike.
    Rounded(Decimal, u32),
    /// A date, `21.11.2026`.
    Date(Date),
    /// A day of every year: month and day.
    Day(u32, u32),
    /// The label of the field at a place, the short one where there is one.
    Label(FieldPath),
    /// Years from–to.
    Years(Year, Year),
    /// Name of an entry of the catalogue.
    Entry {
        /// Kind of the entry, one of [`Catalog::KINDS`].
        kind: &'static str,
        /// Its key; an unknown one is shown as it is.
        key: String,
        /// Which of its names where there is room.
        naming: Naming,
    },
}

/// Which name of a catalogue entry is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Naming {
    /// The full one.
    Full,
    /// The short one, where entries of the kind have one.
    Short,
    /// The full one, and the short one after it where the full one does not hold it.
    Both,
}

impl Words {
    /// Words that differ by the language of who reads them.
    pub fn both(pl: &str, en: &str) -> Self {
        Self::Value(Arg::Words {
            pl: pl.to_owned(),
            en: en.to_owned(),
        })
    }

    /// The message `key`.
    pub fn message(key: impl Into<String>) -> Self {
        Self::Message(key.into(), Vec::new())
    }

    /// The same message with an argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, arg: impl Into<Self>) -> Self {
        if let Self::Message(_, args) = &mut self {
            args.push((name, arg.into()));
        }
        self
    }

    /// The entry `key` of catalogue kind `kind`.
    pub fn entry(kind: &'static str, key: &str, naming: Naming) -> Self {
        Self::Entry {
            kind,
            key: key.to_owned(),
            naming,
        }
    }

    /// The words where there is room.
    pub fn say(&self, texts: &Texts, catalog: &Catalog) -> String {
        self.spoken(texts, catalog, false)
    }

    /// The words where room is scarce: entries of the catalogue with their short names.
    pub fn say_short(&self, texts: &Texts, catalog: &Catalog) -> String {
        self.spoken(texts, catalog, true)
    }

    fn spoken(&self, texts: &Texts, catalog: &Catalog, scarce: bool) -> String {
        match self {
            Self::Value(arg) => texts.arg(arg),
            Self::Joined(all, between) => {
                let all = all.iter().map(|words| words.spoken(texts, catalog, scarce));
                all.collect::<Vec<_>>().join(between)
            }
            Self::Rounded(value, places) => texts.decimal_places(*value, *places),
            Self::Date(date) => texts.date_short(*date),
            Self::Day(month, day) => texts.day(*month, *day),
            Self::Label(at) => texts.attr_or_msg(&Plan::message_key(*at), "short"),
            Self::Years(first, last) => texts.years(*first, *last),
            Self::Message(key, args) => {
                let args: Vec<(&'static str, Arg)> = args
                    .iter()
                    .map(|(name, words)| {
                        let arg = match words {
                            Self::Value(arg) => arg.clone(),
                            words => Arg::Text(words.spoken(texts, catalog, scarce)),
                        };
                        (*name, arg)
                    })
                    .collect();
                let attribute = key
                    .split_once('.')
                    .and_then(|(message, attribute)| texts.attr_with(message, attribute, &args));
                attribute.unwrap_or_else(|| texts.msg_with(key, &args))
            }
            Self::Entry { kind, key, naming } => {
                let lang = texts.lang().code();
                let name = catalog
                    .name_of(kind, key, lang)
                    .unwrap_or_else(|| key.clone());
                let naming = if scarce { Naming::Short } else { *naming };
                match (catalog.short_of(kind, key, lang), naming) {
                    (Some(short), Naming::Short) => short,
                    (Some(short), Naming::Both) if !name.contains(&short) => {
                        let args = [("name", name.into()), ("short", short.into())];
                        texts.msg_with("source-name", &args)
                    }
                    _ => name,
                }
            }
        }
    }
}

impl<T: Into<Arg>> From<T> for Words {
    fn from(value: T) -> Self {
        Self::Value(value.into())
    }
}
