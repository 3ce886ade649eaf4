//! What a plan is watched by: limits of checks, ready risks, duties of the year, ready duties of
//! monitoring and ready messages.
//!
//! Knows nothing of a plan. Numbers here are data with a source, never constants of a check.

use serde::{Deserialize, Serialize};

use super::entry::{Source, Text, entry};
use super::service::Level;

/// A number at which a check or a view begins to speak.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Threshold {
    /// Kebab-case key, for example `ryzyko-wysokie`.
    #[serde(skip)]
    pub key: String,
    /// What it is the limit of, with its unit.
    pub name: Text,
    /// The number, in the unit that the name says.
    pub value: u32,
    /// Where it comes from.
    pub source: Source,
}
entry!(Threshold, "thresholds", Table, name, source = source);

/// A ready risk. Likelihood and impact are proposals, 1–5.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct RiskTemplate {
    /// Kebab-case key.
    #[serde(skip)]
    pub key: String,
    /// What may happen.
    pub name: Text,
    /// 1–5.
    pub likelihood: u32,
    /// 1–5.
    pub impact: u32,
    /// What keeps it from happening.
    pub prevention: Text,
    /// What is done when it happens.
    pub response: Text,
    /// By what one notices that it begins.
    pub signal: Text,
    /// Where it comes from.
    pub source: Source,
}
entry!(RiskTemplate, "risks", Table, name, source = source);

/// A day of the year on which law asks a unit for something that a plan is part of.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct LegalDuty {
    /// Kebab-case key.
    #[serde(skip)]
    pub key: String,
    /// What is due.
    pub name: Text,
    /// Who owes it.
    pub owner: Text,
    /// Whom it is for.
    pub recipient: Text,
    /// Month 1–12.
    pub month: u32,
    /// Day of the month.
    pub day: u32,
    /// Levels of self-government that owe it.
    pub levels: Vec<Level>,
    /// Keys of services of which a plan must have one for it to apply; empty for every plan.
    #[serde(default)]
    pub services: Vec<String>,
    /// Whether the unit must run one of them itself.
    #[serde(default)]
    pub run: bool,
    /// The first year in which it is due, where it is new.
    #[serde(default)]
    pub from: Option<u16>,
    /// Whether that year is the only one.
    #[serde(default)]
    pub once: bool,
    /// Key of the rule that asks for it.
    pub rule: String,
    /// Where it was read.
    pub source: Source,
}
entry!(
    LegalDuty,
    "duties",
    Table,
    name,
    source = source,
    levels = levels
);

/// A duty of law that has no day of the year: it comes back, or is counted from an event.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct LegalTerm {
    /// Kebab-case key.
    #[serde(skip)]
    pub key: String,
    /// When: how often, or in how many days from what.
    pub when: Text,
    /// What is due.
    pub name: Text,
    /// Who owes it.
    pub owner: Text,
    /// Whom it is for, where somebody is named.
    #[serde(default)]
    pub recipient: Option<Text>,
    /// Levels of self-government that owe it.
    pub levels: Vec<Level>,
    /// Keys of services of which a plan must have one for it to apply; empty for every plan.
    #[serde(default)]
    pub services: Vec<String>,
    /// Whether the unit must run one of them itself.
    #[serde(default)]
    pub run: bool,
    /// Key of the rule that asks for it.
    pub rule: String,
}
entry!(LegalTerm, "terms", Table, name, levels = levels);

/// A ready duty of monitoring that a plan sets itself.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct DutyTemplate {
    /// Kebab-case key.
    #[serde(skip)]
    pub key: String,
    /// What is done.
    pub name: Text,
    /// Key of the sort of duty, as plans write it.
    pub kind: String,
    /// Key of the rhythm, as plans write it.
    pub rhythm: String,
    /// Whom the result is for.
    pub recipient: Text,
    /// Month 1–12 of the first day.
    pub month: u32,
    /// Day of the month.
    pub day: u32,
    /// Years after the first year of the plan in which it is first due.
    pub after: u32,
    /// Where it comes from.
    pub source: Source,
}
entry!(DutyTemplate, "monitoring", Table, name, source = source);

/// A ready message of the plan to an audience.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct MessageTemplate {
    /// Kebab-case key.
    #[serde(skip)]
    pub key: String,
    /// Key of the audience, as plans write it.
    pub audience: String,
    /// What they learn.
    pub about: Text,
    /// How.
    pub channel: Text,
    /// When.
    pub when: Text,
    /// Where it comes from.
    pub source: Source,
}
entry!(MessageTemplate, "messages", Table, about, source = source);
