//! The transition from facilities to the community: where people move to, and ready moratoria.
//!
//! Knows nothing of a plan. A moratorium is the council's own declaration, never law.

use serde::{Deserialize, Serialize};

use super::entry::{Source, Text, entry};
use super::service::Level;

/// Where a resident of a facility moves to, or how the stay ends otherwise.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Destination {
    /// Kebab-case key, for example `mieszkanie-wspomagane`.
    #[serde(skip)]
    pub key: String,
    /// Its name.
    pub name: Text,
    /// Keys of the services in which a person then takes a place; empty where none is needed.
    #[serde(default)]
    pub services: Vec<String>,
    /// Where it comes from.
    pub source: Source,
}
entry!(Destination, "destinations", Table, name, source = source);

/// A ready moratorium.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct MoratoriumTemplate {
    /// Kebab-case key, for example `dps-bez-nowych-miejsc`.
    #[serde(skip)]
    pub key: String,
    /// What it is about, in a few words.
    pub name: Text,
    /// What is declared; its days stand beside it and not in it.
    pub words: Text,
    /// Keys of the services whose places it bounds.
    pub services: Vec<String>,
    /// Whose decision it may be.
    pub levels: Vec<Level>,
    /// Keys of rules that it must not contradict.
    #[serde(default)]
    pub rules: Vec<String>,
    /// Where it comes from.
    pub source: Source,
}
entry!(
    MoratoriumTemplate,
    "moratoria",
    Table,
    name,
    source = source,
    levels = levels
);
