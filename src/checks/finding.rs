//! Findings.

use std::collections::{BTreeSet, HashMap};

use super::intrinsic::REQUIRED;
use super::rules::MISSING;
use crate::base::{Arg, Id};
use crate::catalog::Catalog;
use crate::field::{FieldPath, Rows, TableInfo};
use crate::i18n::Texts;
use crate::model::Plan;

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The plan cannot go to the council as it is. Cannot be muted.
    Error,
    /// Probably wrong or incomplete; may be muted with a reason.
    Warning,
    /// Worth a thought; may be muted with a reason.
    Hint,
}

impl Severity {
    /// All severities, the gravest first.
    pub const ALL: [Self; 3] = [Self::Error, Self::Warning, Self::Hint];

    /// Stable key; the word is the message `severity-{key}`.
    pub fn key(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Hint => "hint",
        }
    }
}

/// Something a check has to say about a place of the plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// Id of the check.
    pub rule: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// Where.
    pub at: FieldPath,
    /// What its message speaks of.
    pub args: Vec<(&'static str, Arg)>,
    /// Key of the legal rule in the catalogue that the check rests on.
    pub basis: Option<&'static str>,
    /// Why people set it aside, where they did.
    pub muted: Option<String>,
}

impl Finding {
    /// Whether it only says that an answer is missing: that is work in progress and not a fault.
    pub fn is_missing(&self) -> bool {
        self.rule == REQUIRED || MISSING.iter().any(|rule| rule.id == self.rule)
    }

    /// Key of its message.
    pub fn key(&self) -> String {
        format!("check-{}", self.rule)
    }

    /// What is the matter, one sentence.
    pub fn text(&self, texts: &Texts) -> String {
        texts.msg_with(&self.key(), &self.args)
    }

    /// What to do, one sentence.
    pub fn hint(&self, texts: &Texts) -> String {
        texts
            .attr_with(&self.key(), "hint", &self.args)
            .unwrap_or_default()
    }

    /// What is the matter in two or three words, for the head of a note.
    pub fn reason(&self, texts: &Texts) -> String {
        texts
            .attr_with(&self.key(), "reason", &self.args)
            .unwrap_or_default()
    }
}

/// What says of a date that it cannot be, and of a number that it stands in no year of the plan: one
/// message a mistake, so nothing else is said of it.
const ENOUGH: [&str; 5] = [
    "amount-year-outside",
    "date-year",
    "resolution-date",
    "figure-year-outside",
    "cost-year-outside",
];

/// Leaves out what is said of a date besides that it cannot be, and of a number besides that its year
/// is none.
pub(super) fn once(findings: &mut Vec<Finding>) {
    let enough = |finding: &&Finding| ENOUGH.contains(&finding.rule);
    let told = findings.iter().filter(enough).map(|finding| finding.at);
    let told: BTreeSet<FieldPath> = told.collect();
    if !told.is_empty() {
        findings.retain(|finding| ENOUGH.contains(&finding.rule) || !told.contains(&finding.at));
    }
}

/// Marks findings that the plan sets aside; errors stay.
pub(super) fn mute(findings: &mut [Finding], plan: &Plan) {
    if plan.set_aside.is_empty() {
        return;
    }
    let mutes = plan.set_aside.iter();
    let mutes: HashMap<(&str, &str), &str> = mutes
        .map(|(_, mute)| ((mute.rule.as_str(), mute.place.as_str()), &*mute.reason))
        .collect();
    for finding in findings {
        if finding.severity != Severity::Error {
            let place = finding.at.to_string();
            let reason = mutes.get(&(finding.rule, place.as_str()));
            finding.muted = reason.map(|reason| (*reason).to_owned());
        }
    }
}

/// Sorts by place in the order of the file, the gravest first at one place; rows about entries of
/// the catalogue stand in its order.
pub fn sort(findings: &mut [Finding], plan: &Plan, catalog: &Catalog) {
    let row = |info: &TableInfo, row: Id| match info.rows {
        Rows::Keyed(kind) => {
            let known = row.key().and_then(|key| catalog.position_of(kind, key));
            // those that the catalogue does not know come last, by their names
            Some((known.unwrap_or(usize::MAX), known.is_none().then_some(row)))
        }
        Rows::One | Rows::Many => {
            let place = plan.table(info.name)?.position(row)?;
            Some((place, None))
        }
    };
    let place = |at: FieldPath| {
        let table = Plan::TABLES.iter().position(|info| info.name == at.table);
        let info = table.and_then(|table| Plan::TABLES.get(table));
        // A finding about the row as a whole stands before those about its fields.
        let field = info
            .and_then(|info| info.fields.iter().position(|info| info.name == at.field))
            .map_or(0, |index| index + 1);
        let row = info.zip(at.row).and_then(|(info, id)| row(info, id));
        (table, row, field, at.cell)
    };
    findings.sort_by_cached_key(|finding| (place(finding.at), finding.severity, finding.rule));
}
