//! How far a group of tables has come: computed, never stored.

use super::{Finding, Severity};
use crate::field::{AnyRecord, Value};
use crate::model::Plan;

/// State of a task of the wizard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Nobody has typed anything (*nietknięty*).
    Untouched,
    /// Begun, and something required is still blank (*w toku*).
    Started,
    /// Something typed is wrong (*do poprawy*).
    ToFix,
    /// Nothing required is missing and nothing is wrong (*gotowy*).
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

/// The state of the task that owns `tables`.
pub fn state_of(plan: &Plan, findings: &[Finding], tables: &[&str]) -> State {
    let mut errors = findings.iter().filter(|finding| {
        finding.severity == Severity::Error && tables.contains(&finding.at.table)
    });
    let untouched = tables.iter().all(|table| is_untouched(plan, table));
    if untouched {
        return State::Untouched;
    }
    // What is merely blank is work in progress; anything else that is an error was typed.
    let (mut missing, mut wrong) = (false, false);
    for error in &mut errors {
        if error.rule == super::intrinsic::REQUIRED {
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

fn is_untouched(plan: &Plan, table: &str) -> bool {
    let Some(info) = Plan::table_info(table) else {
        return true;
    };
    let Some(rows) = plan.table(table) else {
        return true;
    };
    if info.many {
        return rows.rows().is_empty();
    }
    rows.get(None).is_none_or(is_blank)
}

fn is_blank(record: &dyn AnyRecord) -> bool {
    record
        .infos()
        .iter()
        .all(|info| match record.value(info.name) {
            Some(Value::Flag(flag)) => !flag,
            Some(value) => value.is_blank(),
            None => true,
        })
}
