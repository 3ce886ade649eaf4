//! How far a group of tables has come: computed, never stored.

use super::{Finding, Severity};
use crate::field::{FieldInfo, FieldPath, Rows, TableInfo, Value};
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

/// What was seen of a task.
#[derive(Clone, Copy, Default)]
struct Seen {
    touched: bool,
    missing: bool,
    wrong: bool,
}

/// The states of `tasks` tasks; `task` tells in which of them a place is edited. Rows that people
/// add to one table are edited in one task.
pub fn states_of(
    plan: &Plan,
    findings: &[Finding],
    tasks: usize,
    task: impl Fn(FieldPath) -> Option<usize>,
) -> Vec<State> {
    let mut seen = vec![Seen::default(); tasks];
    let mut see = |at: FieldPath, set: fn(&mut Seen)| {
        if let Some(seen) = task(at).and_then(|task| seen.get_mut(task)) {
            set(seen);
        }
    };
    for info in Plan::TABLES {
        for at in filled(plan, info) {
            see(at, |seen| seen.touched = true);
        }
    }
    // What is merely blank is work in progress; anything else that is an error was typed.
    for finding in findings {
        // what is missing is missing however much it matters, until somebody sets it aside
        if finding.is_missing() {
            let open = finding.severity == Severity::Error || finding.muted.is_none();
            if open {
                see(finding.at, |seen| seen.missing = true);
            }
        } else if finding.severity == Severity::Error {
            see(finding.at, |seen| seen.wrong = true);
            if finding.rule == super::UNREAD {
                // where it was typed too: an amount stands in the card of its action
                see(plan.owner(finding.at), |seen| seen.wrong = true);
            }
        }
    }
    let state = |seen: &Seen| match (seen.touched, seen.wrong, seen.missing) {
        (false, _, _) => State::Untouched,
        (true, true, _) => State::ToFix,
        (true, false, true) => State::Started,
        (true, false, false) => State::Ready,
    };
    seen.iter().map(state).collect()
}

/// The places of a table that say something: fields of a single record, which may be edited in
/// several tasks, or rows, of a table of many the first one: adding a row is saying something.
fn filled(plan: &Plan, info: &'static TableInfo) -> Vec<FieldPath> {
    let Some(table) = plan.table(info.name) else {
        return Vec::new();
    };
    let of = |row| FieldPath {
        row,
        ..FieldPath::table(info.name)
    };
    let mut rows = table.rows();
    match info.rows {
        Rows::One => {
            let record = table.get(None);
            let said = |field: &&&FieldInfo| {
                let value = record.and_then(|record| record.value(field.name));
                // a mark that nobody set says nothing
                value.is_some_and(|value| !value.is_blank() && value != Value::Flag(false))
            };
            let fields = info.fields.iter().filter(said);
            return fields.map(|field| of(None).sibling(field.name)).collect();
        }
        Rows::Many => rows.truncate(1),
        Rows::Keyed(_) => {}
    }
    rows.into_iter().map(of).collect()
}
