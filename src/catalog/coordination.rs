//! Ways of coordinating services: paths, social services centres, agreements.
//!
//! Knows nothing of a plan. What an act says (populations, numbers of areas, roles) stands here
//! with the rule it comes from; arguments for and against are proposals and take no side.

use serde::{Deserialize, Serialize};

use super::{
    Level,
    entry::{Source, Text, entry},
};

/// A way in which a unit may develop its services (*ścieżka rozwoju usług*).
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct ServicePath {
    /// Kebab-case key, for example `dotychczasowa`.
    #[serde(skip)]
    pub key: String,
    /// Full name.
    pub name: Text,
    /// Column head.
    pub short: Text,
    /// What it is.
    pub about: Text,
    /// What it takes.
    pub needs: Text,
    /// What speaks for it.
    pub pros: Text,
    /// What speaks against it.
    pub cons: Text,
    /// When it is worth considering.
    pub fits: Text,
    /// What of it the plan then describes.
    pub told: Text,
    /// Where the entry comes from.
    pub source: Source,
}
entry!(
    ServicePath,
    "paths",
    Table,
    name,
    short = short,
    source = source
);

/// A way in which a social services centre (*centrum usług społecznych*) comes to be.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct CentreWay {
    /// Kebab-case key, for example `przeksztalcenie`.
    #[serde(skip)]
    pub key: String,
    /// Full name.
    pub name: Text,
    /// Column head.
    pub short: Text,
    /// Who may go it.
    pub open_to: Text,
    /// The least scope, in words.
    pub scope: Text,
    /// Fewest areas of services, counted as the act says for this way.
    pub least_areas: u32,
    /// Only with more inhabitants than this.
    #[serde(default)]
    pub above_inhabitants: Option<u32>,
    /// Whether several gminas go it together, by an agreement.
    #[serde(default)]
    pub by_agreement: bool,
    /// What speaks for it.
    pub pros: Text,
    /// What speaks against it.
    pub cons: Text,
    /// Keys of the rules that say so.
    pub rules: Vec<String>,
    /// Where the entry comes from.
    pub source: Source,
}
entry!(
    CentreWay,
    "cus-ways",
    Table,
    name,
    short = short,
    source = source
);

/// A role in a social services centre or beside it.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct CentreRole {
    /// Kebab-case key, for example `dyrektor`.
    #[serde(skip)]
    pub key: String,
    /// Name.
    pub name: Text,
    /// What they do, in simple words.
    pub does: Text,
    /// Key of the rule that names the role; none where no act does.
    #[serde(default)]
    pub rule: Option<String>,
    /// Where the entry comes from.
    pub source: Source,
}
entry!(CentreRole, "cus-roles", Table, name, source = source);

/// One of the areas of social services that the act on centres names.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct ServiceArea {
    /// Kebab-case key, for example `mieszkalnictwo`.
    #[serde(skip)]
    pub key: String,
    /// Name.
    pub name: Text,
    /// Where the entry comes from.
    pub source: Source,
}
entry!(ServiceArea, "service-areas", Table, name, source = source);

/// A kind of agreement with another unit.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct AgreementKind {
    /// Kebab-case key, for example `zadania-powiatu`.
    #[serde(skip)]
    pub key: String,
    /// Name.
    pub name: Text,
    /// Levels of self-government that conclude such agreements.
    pub levels: Vec<Level>,
    /// Whether several gminas create a social services centre by it.
    #[serde(default)]
    pub creates_centre: bool,
    /// Key of the rule it rests on; none where no act speaks of it.
    #[serde(default)]
    pub rule: Option<String>,
    /// Where the entry comes from.
    pub source: Source,
}
entry!(
    AgreementKind,
    "agreement-kinds",
    Table,
    name,
    source = source,
    levels = levels
);
