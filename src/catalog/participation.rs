//! What helps to hear people and to tie the plan to its surroundings: methods of participation, what
//! makes a meeting accessible, questions of the workshop, principles, and documents of others.
//!
//! Knows nothing of a plan.

use serde::{Deserialize, Serialize};

use super::Level;
use super::entry::{Source, Text, entry};

/// A way in which people take part.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Method {
    /// Kebab-case key, for example `spotkanie`.
    #[serde(skip)]
    pub key: String,
    /// What it is called.
    pub name: Text,
    /// When it fits, in one sentence.
    pub fits: Text,
    /// Where it comes from.
    pub source: Source,
}
entry!(Method, "methods", Table, name, source = source);

/// Something that lets more people take part (*udogodnienie*).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Access {
    /// Kebab-case key, for example `pjm`.
    #[serde(skip)]
    pub key: String,
    /// What it is called.
    pub name: Text,
    /// Where it comes from.
    pub source: Source,
}
entry!(Access, "access", Table, name, source = source);

/// A question of the workshop, word for word; their order is that of the table.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Kebab-case key, for example `bariery`.
    #[serde(skip)]
    pub key: String,
    /// The question as it is asked.
    pub wording: Text,
    /// What it is about, in a word or two.
    pub short: Text,
    /// Where the question comes from.
    pub source: Source,
}
entry!(
    Question,
    "questions",
    Table,
    wording,
    short = short,
    source = source
);

/// A principle a plan may choose to hold.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Principle {
    /// Kebab-case key, for example `decyduje-osoba`.
    #[serde(skip)]
    pub key: String,
    /// Its name, without a full stop.
    pub name: Text,
    /// What it means, in two or three sentences.
    pub body: Text,
    /// Keys of rules it rests on.
    #[serde(default)]
    pub rules: Vec<String>,
    /// Where it comes from.
    pub source: Source,
}
entry!(Principle, "principles", Table, name, source = source);

/// A kind of document that a plan agrees with.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Companion {
    /// Kebab-case key, for example `srps`.
    #[serde(skip)]
    pub key: String,
    /// What it is called.
    pub name: Text,
    /// A ready sentence on how a plan serves it; the author changes it.
    pub how: Text,
    /// Levels of self-government that have one; empty for any.
    #[serde(default)]
    pub levels: Vec<Level>,
    /// Keys of rules that speak of it.
    #[serde(default)]
    pub rules: Vec<String>,
    /// Where the entry comes from.
    pub source: Source,
}
entry!(
    Companion,
    "companions",
    Table,
    name,
    source = source,
    levels = levels
);
