//! Resolutions of the council that services of a plan rest on, besides the one that adopts it.
//!
//! Knows nothing of a plan. Only what was read in the act stands here.

use serde::{Deserialize, Serialize};

use super::entry::{Source, Text, entry};
use super::service::Level;

/// A resolution that goes with services of a plan.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Resolution {
    /// Kebab-case key, for example `uslugi-opiekuncze`.
    #[serde(skip)]
    pub key: String,
    /// What it is about, after «uchwała».
    pub name: Text,
    /// What it settles.
    pub settles: Text,
    /// Levels of self-government whose council adopts it.
    pub levels: Vec<Level>,
    /// Keys of services of which a plan must have one for it to apply.
    #[serde(default)]
    pub services: Vec<String>,
    /// Whether any service that the plan commissions to others asks for it.
    #[serde(default)]
    pub commissioned: bool,
    /// Whether an action that runs over several years asks for it.
    #[serde(default)]
    pub lasting: bool,
    /// Whether a service that begins cannot begin without it.
    #[serde(default)]
    pub first: bool,
    /// Key of the rule it rests on.
    pub rule: String,
    /// Where it was read.
    pub source: Source,
}
entry!(
    Resolution,
    "resolutions",
    Table,
    name,
    source = source,
    levels = levels
);
