//! Findings.

use std::collections::BTreeMap;

use super::intrinsic::REQUIRED;
use super::rules::MISSING;
use crate::base::{Arg, Id};
use crate::catalog::Catalog;
use crate::field::{AnyTable, FieldPath, Rows};
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

/// Marks findings that the plan sets aside; errors stay.
pub(super) fn mute(findings: &mut [Finding], plan: &Plan) {
    for finding in findings
        .iter_mut()
        .filter(|finding| finding.severity != Severity::Error)
    {
        let place = finding.at.to_string();
        let mute = plan
            .set_aside
            .iter()
            .find(|(_, mute)| mute.rule == finding.rule && mute.place == place);
        finding.muted = mute.map(|(_, mute)| mute.reason.clone());
    }
}

/// Sorts by place in the order of the file, the gravest first at one place; rows about entries of
/// the catalogue stand in its order.
pub fn sort(findings: &mut [Finding], plan: &Plan, catalog: &Catalog) {
    let mut rows: BTreeMap<(&str, Id), usize> = BTreeMap::new();
    for info in Plan::TABLES.iter().filter(|info| info.rows != Rows::One) {
        let ids = plan
            .table(info.name)
            .map(AnyTable::rows)
            .unwrap_or_default();
        let known = match info.rows {
            Rows::Keyed(kind) => catalog.keys_of(kind),
            Rows::One | Rows::Many => Vec::new(),
        };
        let known = known.into_iter().filter_map(Id::of_key);
        for (index, id) in known.chain(ids.into_iter().flatten()).enumerate() {
            rows.entry((info.name, id)).or_insert(index);
        }
    }
    let place = |at: FieldPath| {
        let table = Plan::TABLES.iter().position(|info| info.name == at.table);
        let row = at.row.and_then(|row| rows.get(&(at.table, row)));
        let fields = table
            .and_then(|table| Plan::TABLES.get(table))
            .map(|info| info.fields);
        // A finding about the row as a whole stands before those about its fields.
        let field = fields
            .and_then(|fields| fields.iter().position(|info| info.name == at.field))
            .map_or(0, |index| index + 1);
        (table, row.copied(), field, at.cell)
    };
    findings.sort_by_cached_key(|finding| (place(finding.at), finding.severity, finding.rule));
}
