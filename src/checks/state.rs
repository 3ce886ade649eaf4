//! How far a group of tables has come: computed, never stored.

use super::{Finding, Severity};
use crate::field::{AnyRecord, FieldPath, Rows, TableInfo};
use crate::model::Plan;

/// State of a task of the wizard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Nobody has typed anything (*nierozpoczęte*).
    Untouched,
    /// Begun, and something required is still blank (*w toku*).
    Started,
    /// Something typed is wrong (*do poprawy*).
    ToFix,
    /// Nothing is missing and nothing is wrong (*gotowe*): no box stays in the document.
    Ready,
}

impl State {
    /// Stable key; the word is the message `state-{key}`.
    pub fn key(self) -> &'static str {
        match self {
            Self::Untouched => "untouched",
            Self::Started => "started",
            Self::ToFix => "to_fix",
            Self::Ready => "ready",
        }
    }
}

/// The state of the task in which the places that `owns` tells of are edited.
pub fn state_of(plan: &Plan, findings: &[Finding], owns: impl Fn(FieldPath) -> bool) -> State {
    // what is missing is missing however much it matters, until somebody sets it aside
    let mut errors = findings.iter().filter(|finding| {
        let open = finding.is_missing() && finding.muted.is_none();
        (finding.severity == Severity::Error || open) && owns(finding.at)
    });
    let tables = Plan::TABLES.iter();
    let untouched = tables
        .flat_map(|info| rows_of(plan, info))
        .all(|(at, blank)| blank || !owns(at));
    if untouched {
        return State::Untouched;
    }
    // What is merely blank is work in progress; anything else that is an error was typed.
    let (mut missing, mut wrong) = (false, false);
    for error in &mut errors {
        if error.is_missing() {
            missing = true;
        } else {
            wrong = true;
        }
    }
    match (wrong, missing) {
        (true, _) => State::ToFix,
        (false, true) => State::Started,
        (false, false) => State::Ready,
    }
}

/// The rows of a table, and whether each says nothing. Adding a row is saying something.
fn rows_of(plan: &Plan, info: &'static TableInfo) -> Vec<(FieldPath, bool)> {
    let Some(table) = plan.table(info.name) else {
        return Vec::new();
    };
    let of = |row| FieldPath {
        row,
        ..FieldPath::table(info.name)
    };
    let blank = |row| match info.rows {
        Rows::One => table.get(row).is_none_or(AnyRecord::is_blank),
        Rows::Many | Rows::Keyed(_) => false,
    };
    let rows = table.rows().into_iter();
    rows.map(|row| (of(row), blank(row))).collect()
}
