//! What every catalogue entry is made of: a key, texts in two languages, a source with a date.
//!
//! Knows nothing of the kinds of entries; start from [`Text`], [`Source`] and [`Set`].

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize};

use super::Level;
use crate::base::{Map, unique};

/// One text of the catalogue in both languages of the program.
///
/// Written with `pl` and `en`, and where they are needed `gmina` and `powiat` (the wording in a plan
/// of such a unit) and `body` (whose own name stands in its place where a plan knows it), with `and`
/// (what stands after such a name).
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(from = "Written", into = "Written")]
pub struct Text {
    /// Polish wording, as it may be printed in a plan.
    pub pl: String,
    /// English wording.
    pub en: String,
    /// What few of five thousand texts have.
    rare: Option<Box<Rare>>,
}

/// What only some texts say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Rare {
    gmina: Option<Text>,
    powiat: Option<Text>,
    body: Option<Body>,
    and: Option<Text>,
}

/// A text as it stands in a file.
#[derive(Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Written {
    pl: String,
    en: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    gmina: Option<Box<Text>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    powiat: Option<Box<Text>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    body: Option<Body>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    and: Option<Box<Text>>,
}

impl From<Written> for Text {
    fn from(written: Written) -> Self {
        let Written {
            pl,
            en,
            gmina,
            powiat,
            body,
            and,
        } = written;
        let rare = Rare {
            gmina: gmina.map(|text| *text),
            powiat: powiat.map(|text| *text),
            body,
            and: and.map(|text| *text),
        };
        Self {
            pl,
            en,
            rare: (rare != Rare::default()).then(|| Box::new(rare)),
        }
    }
}

impl From<Text> for Written {
    fn from(text: Text) -> Self {
        let rare = text.rare.map(|rare| *rare).unwrap_or_default();
        Self {
            pl: text.pl,
            en: text.en,
            gmina: rare.gmina.map(Box::new),
            powiat: rare.powiat.map(Box::new),
            body: rare.body,
            and: rare.and.map(Box::new),
        }
    }
}

/// What of every unit has a name of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub enum Body {
    /// The executive: *Wójt Gminy Lipowa*, *Zarząd Powiatu Lipowskiego*.
    Organ,
    /// The council: *Rada Gminy Lipowa*.
    Council,
    /// The unit itself: *Gmina Lipowa*, *Miasto Lipowo*.
    Unit,
}

impl Text {
    /// The same in both languages, whosever plan it is.
    pub fn new(pl: impl Into<String>, en: impl Into<String>) -> Self {
        Self {
            pl: pl.into(),
            en: en.into(),
            ..Self::default()
        }
    }

    /// The wording in a plan of a unit of this level; the general one for a unit of none or several.
    pub fn of(&self, level: Option<Level>) -> &Self {
        level.and_then(|level| self.own(level)).unwrap_or(self)
    }

    /// The wording in a plan of a unit of this level, where it is another one.
    pub fn own(&self, level: Level) -> Option<&Self> {
        let rare = self.rare.as_deref()?;
        match level {
            Level::Gmina => rare.gmina.as_ref(),
            Level::Powiat => rare.powiat.as_ref(),
            _ => None,
        }
    }

    /// Whose own name stands in its place where a plan knows it.
    pub fn body(&self) -> Option<Body> {
        self.rare.as_deref()?.body
    }

    /// What stands after such a name, as it stands at the end of the text itself.
    pub fn and(&self) -> Option<&Self> {
        self.rare.as_deref()?.and.as_ref()
    }

    /// The wording for a language code such as `pl`, `en` or `en-GB`; Polish for any other code.
    pub fn get(&self, lang_code: &str) -> &str {
        let primary = lang_code.split(['-', '_']).next().unwrap_or(lang_code);
        if primary.eq_ignore_ascii_case("en") {
            &self.en
        } else {
            &self.pl
        }
    }
}

/// A calendar date known to the day, the month or only the year.
///
/// Written `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, the precision that the source gives.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(try_from = "String", into = "String")]
pub struct AsOf(String);

impl AsOf {
    /// The date as written, for example `2026-08-07`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The calendar year.
    pub fn year(&self) -> i16 {
        self.part(0).unwrap_or_default()
    }

    /// The month 1–12, if it is known.
    pub fn month(&self) -> Option<i16> {
        self.part(1)
    }

    /// The day of the month, if it is known.
    pub fn day(&self) -> Option<i16> {
        self.part(2)
    }

    fn part(&self, index: usize) -> Option<i16> {
        self.0
            .split('-')
            .nth(index)
            .and_then(|part| part.parse().ok())
    }
}

/// A date in a catalogue file that is not `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a date of the form YYYY, YYYY-MM or YYYY-MM-DD")]
pub struct BadDate(String);

impl TryFrom<String> for AsOf {
    type Error = BadDate;

    fn try_from(written: String) -> Result<Self, BadDate> {
        let digits_only = written
            .split('-')
            .all(|part| part.bytes().all(|b| b.is_ascii_digit()));
        let lengths: Vec<usize> = written.split('-').map(str::len).collect();
        let date = Self(written);
        let known = digits_only
            && match lengths.as_slice() {
                [4] => true,
                [4, 2] => date.month().is_some_and(|month| (1..=12).contains(&month)),
                [4, 2, 2] => date.0.parse::<jiff::civil::Date>().is_ok(),
                _ => false,
            };
        if known {
            Ok(date)
        } else {
            Err(BadDate(date.0))
        }
    }
}

impl From<AsOf> for String {
    fn from(date: AsOf) -> Self {
        date.0
    }
}

impl fmt::Display for AsOf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// How far an entry can be relied on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, Serialize)]
pub enum Standing {
    /// The text named was read and says it.
    Verified,
    /// A text is named that nobody has compared; shown as «niepotwierdzone», never printed as law.
    Unverified,
    /// The program's own proposal: there is no text to compare it with.
    Proposal,
}

impl Standing {
    /// Stable key for text messages.
    pub fn key(self) -> &'static str {
        match self {
            Self::Verified => "verified",
            Self::Unverified => "unverified",
            Self::Proposal => "proposal",
        }
    }

    /// Whether the text named was read and says it.
    pub fn is_verified(self) -> bool {
        self == Self::Verified
    }
}

/// Where an entry comes from and whether somebody compared it with the text named.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The document or page, in its own language.
    pub title: String,
    /// Web address, where there is one.
    #[serde(default)]
    pub address: Option<String>,
    /// State of the text that was read, not the day of reading.
    pub as_of: AsOf,
    /// Whether somebody compared the entry with the text named.
    pub standing: Standing,
    /// What a reader must know before relying on it.
    #[serde(default)]
    pub note: Option<Text>,
}

/// How the files of a kind of entries lie under `assets/catalog/`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// One table, `{place}.ron`.
    Table,
    /// A folder of tables, `{place}/*.ron`; their keys are unique together.
    Tables,
    /// A folder with a file for each entry, `{place}/{key}.ron`.
    Files,
}

/// One entry of the catalogue, found by a stable kebab-case key.
pub trait Entry {
    /// The folder or table (without `.ron`) under `assets/catalog/` that holds such entries.
    const PLACE: &'static str;

    /// How its files lie there.
    const SHAPE: Shape;

    /// File stem or map key. It stands in saved plans, so it is never renamed.
    fn key(&self) -> &str;

    /// What the entry is called in lists.
    fn name(&self) -> &Text;

    /// A shorter name, where the kind has one.
    fn short_name(&self) -> Option<&Text> {
        None
    }

    /// Where the entry comes from, where its kind says so in one place.
    fn source(&self) -> Option<&Source> {
        None
    }

    /// Called once, by the parser.
    #[doc(hidden)]
    fn set_key(&mut self, key: String);

    /// Called by the parser for entries whose place is a folder of tables.
    #[doc(hidden)]
    fn set_table(&mut self, _stem: &str) {}
}

/// What an entry says of itself to those who do not know its type: forms narrow choices by it,
/// fields take their unit from it.
pub trait Traits {
    /// Key of the unit in which it is counted.
    fn unit(&self) -> Option<&str> {
        None
    }

    /// Key of its sort among the entries of its kind.
    fn sort(&self) -> Option<&'static str> {
        None
    }

    /// What else fields may ask of it by name: of a service, the sizes that are bounded.
    fn marks(&self) -> Vec<&'static str> {
        Vec::new()
    }

    /// Keys of the target groups it is for; empty for any.
    fn groups(&self) -> &[String] {
        &[]
    }

    /// Levels of self-government whose task it is; empty for any.
    fn levels(&self) -> &[Level] {
        &[]
    }

    /// Entries of kind `kind` that usually go with it; empty where it suggests none.
    fn suggests(&self, _kind: &str) -> Vec<&str> {
        Vec::new()
    }

    /// Key of the figure of the diagnosis that says `what` of it.
    fn figure(&self, _what: &str) -> Option<&str> {
        None
    }
}

/// Implements [`Entry`] and [`Traits`] for a struct with a `key: String` field that serde skips:
/// `entry!(Service, "services", Files, name, short = short, unit = unit)`. What stands after the
/// name is said by a field: `short`, `source`, `unit`, `sort`, `groups`, `levels`, and `table`, which keeps
/// the stem of the table where that matters; `suggests`, `marks` and `figure` by a function.
macro_rules! entry {
    ($type:ty, $place:literal, $shape:ident, $name:ident $(, $what:ident = $value:ident)*) => {
        impl $crate::catalog::Entry for $type {
            const PLACE: &'static str = $place;
            const SHAPE: $crate::catalog::Shape = $crate::catalog::Shape::$shape;

            fn key(&self) -> &str {
                &self.key
            }

            fn name(&self) -> &$crate::catalog::Text {
                &self.$name
            }

            fn set_key(&mut self, key: String) {
                self.key = key;
            }

            $($crate::catalog::entry::words!($what, $value);)*
        }

        impl $crate::catalog::Traits for $type {
            $($crate::catalog::entry::said!($what, $value);)*
        }
    };
}
pub(super) use entry;

/// A function of [`Entry`] that a struct answers by a field.
macro_rules! words {
    (short, $field:ident) => {
        fn short_name(&self) -> Option<&$crate::catalog::Text> {
            Option::from(&self.$field)
        }
    };
    (source, $field:ident) => {
        fn source(&self) -> Option<&$crate::catalog::Source> {
            Option::from(&self.$field)
        }
    };
    (table, $field:ident) => {
        fn set_table(&mut self, stem: &str) {
            stem.clone_into(&mut self.$field);
        }
    };
    ($other:ident, $field:ident) => {};
}
pub(super) use words;

/// A function of [`Traits`] that a struct answers by a field.
macro_rules! said {
    (unit, $field:ident) => {
        fn unit(&self) -> Option<&str> {
            Some(&self.$field)
        }
    };
    (sort, $field:ident) => {
        fn sort(&self) -> Option<&'static str> {
            Some(self.$field.key())
        }
    };
    (groups, $field:ident) => {
        fn groups(&self) -> &[String] {
            &self.$field
        }
    };
    (levels, $field:ident) => {
        fn levels(&self) -> &[$crate::catalog::Level] {
            &self.$field
        }
    };
    (figure, $function:ident) => {
        fn figure(&self, what: &str) -> Option<&str> {
            self.$function(what)
        }
    };
    (marks, $function:ident) => {
        fn marks(&self) -> Vec<&'static str> {
            self.$function()
        }
    };
    (suggests, $function:ident) => {
        fn suggests(&self, kind: &str) -> Vec<&str> {
            self.$function(kind)
        }
    };
    ($other:ident, $field:ident) => {};
}
pub(super) use said;

/// Entries in the order of their file (tables) or of their file names (folders), found by key.
#[derive(Clone, Debug, PartialEq)]
pub struct Set<T>(Map<String, T>);

impl<T> Default for Set<T> {
    fn default() -> Self {
        Self(Map::default())
    }
}

impl<T: Entry> Set<T> {
    /// The entry with this key.
    pub fn get(&self, key: &str) -> Option<&T> {
        self.0.get(key)
    }

    /// Whether there is an entry with this key.
    pub fn contains(&self, key: &str) -> bool {
        self.0.contains_key(key)
    }

    /// All entries, always in the same order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &T> + DoubleEndedIterator {
        self.0.values()
    }

    /// All keys, in the same order as [`Self::iter`].
    pub fn keys(&self) -> impl ExactSizeIterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// The place of the entry with this key in the order of [`Self::iter`].
    pub fn position(&self, key: &str) -> Option<usize> {
        self.0.get_index_of(key)
    }

    /// Number of entries.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether nothing was loaded.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds an entry; gives false and changes nothing where the key is taken.
    pub(super) fn insert(&mut self, key: &str, mut entry: T) -> bool {
        if self.contains(key) {
            return false;
        }
        entry.set_key(key.to_owned());
        self.0.insert(key.to_owned(), entry);
        true
    }

    /// Adds the entries of one table of a folder; gives the first key that is taken.
    pub(super) fn append(&mut self, stem: &str, table: Self) -> Result<(), String> {
        for (key, mut entry) in table.0 {
            entry.set_table(stem);
            if !self.insert(&key, entry) {
                return Err(key);
            }
        }
        Ok(())
    }

    /// Gives back spare room: what was read stays as long as the program.
    pub(super) fn tighten(&mut self) {
        self.0.shrink_to_fit();
    }

    /// Sorts by a rank, keeping the order of the files within one rank.
    pub(super) fn sort_by_rank<R: Ord>(&mut self, rank: impl Fn(&T) -> R) {
        self.0.sort_by_key(|_, entry| rank(entry));
    }
}

impl<'de, T: Entry + Deserialize<'de>> Deserialize<'de> for Set<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut entries: Map<String, T> = unique::map(deserializer)?;
        for (key, entry) in &mut entries {
            entry.set_key(key.clone());
        }
        Ok(Self(entries))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_falls_back_to_polish_for_any_language_but_english() {
        let text = Text::new("dom", "home");
        assert_eq!(text.get("pl"), "dom");
        assert_eq!(text.get("en"), "home");
        assert_eq!(text.get("en-GB"), "home");
        assert_eq!(text.get("uk"), "dom");
    }

    #[test]
    fn dates_keep_the_precision_of_their_source() {
        let date = |s: &str| AsOf::try_from(s.to_owned());
        assert_eq!(date("2022").unwrap().month(), None);
        assert_eq!(date("2026-04").unwrap().month(), Some(4));
        assert_eq!(date("2026-04-28").unwrap().day(), Some(28));
        for wrong in [
            "",
            "26",
            "2026-13",
            "2026-02-30",
            "2026-4",
            "28.04.2026",
            "2026-04-28-01",
        ] {
            assert!(date(wrong).is_err(), "{wrong}");
        }
    }
}
