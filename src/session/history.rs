//! Undo and redo as snapshots, labelled by the place that changed.

use std::sync::Arc;

use super::Unread;
use crate::field::{FieldPath, Value};
use crate::model::Plan;

/// Steps kept.
pub const UNDO_LIMIT: usize = 500;

/// A pause after which further typing in the same field is a step of its own, in seconds.
const PAUSE_SECS: f64 = 2.0;

/// Who types on without a pause begins a step with the next word after so many seconds.
const LONG_SECS: f64 = 10.0;

/// One step: the plan to go to with the texts that were not taken beside it, and what differs.
#[derive(Clone)]
pub struct Step {
    pub(super) plan: Arc<Plan>,
    pub(super) unread: Unread,
    /// The place that differs, or the first of them.
    pub at: FieldPath,
    /// The message that says what the step is called, where it is not called by its place.
    pub called: Option<&'static str>,
    /// What became of the row of the place as a whole.
    pub row: Option<RowChange>,
}

/// What an edit did to a row as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowChange {
    /// It was added.
    Added,
    /// It was added with others beside it.
    AddedWithOthers,
    /// It was added as a copy of another one.
    Doubled,
    /// It was moved among those it stands with.
    Moved,
    /// It was removed.
    Removed,
}

impl RowChange {
    /// Key of the message that says it, of the argument `row`.
    pub fn key(self) -> &'static str {
        match self {
            Self::Added | Self::AddedWithOthers => "undo-row-added",
            Self::Doubled => "undo-row-doubled",
            Self::Moved => "undo-row-moved",
            Self::Removed => "undo-row-removed",
        }
    }
}

impl Step {
    /// The step that takes this one back, to what is `now`.
    fn back_to(&self, (plan, unread): (&Arc<Plan>, &Unread)) -> Self {
        Self {
            plan: Arc::clone(plan),
            unread: unread.clone(),
            at: self.at,
            called: self.called,
            row: self.row,
        }
    }
}

#[derive(Default)]
pub(super) struct History {
    undo: Vec<Step>,
    redo: Vec<Step>,
    open: Option<Typing>,
}

/// Edits of one field that are one step so far.
#[derive(Clone, Copy)]
struct Typing {
    at: FieldPath,
    /// When the first of them was made, and the last one.
    since: f64,
    last: f64,
    /// How many gaps between words the field had before the last one.
    gaps: usize,
}

/// How many gaps between words the text at a place has; none in what is no text.
fn gaps(plan: &Plan, at: FieldPath) -> usize {
    match plan.value(at) {
        Some(Value::Text(text)) => text.chars().filter(|c| c.is_whitespace()).count(),
        _ => 0,
    }
}

impl History {
    /// Notes that `at` is being edited; `before` are plan and texts without the edit. Edits of one
    /// field without a pause are one step, of some words at most.
    pub(super) fn record(
        &mut self,
        (before, unread): (&Arc<Plan>, &Unread),
        at: FieldPath,
        now_secs: f64,
    ) {
        let gaps = gaps(before, at);
        let open = self.open.filter(|open| {
            let long = now_secs - open.since > LONG_SECS;
            open.at == at && now_secs - open.last < PAUSE_SECS && !(long && open.gaps != gaps)
        });
        let continues = open.is_some();
        self.open = Some(Typing {
            at,
            since: open.map_or(now_secs, |open| open.since),
            last: now_secs,
            gaps,
        });
        self.redo.clear();
        if continues {
            return;
        }
        if self.undo.len() == UNDO_LIMIT {
            self.undo.remove(0);
        }
        self.undo.push(Step {
            plan: Arc::clone(before),
            unread: unread.clone(),
            at,
            called: None,
            row: None,
        });
    }

    /// Says what the last step is called, and what became of a row as a whole.
    pub(super) fn call(&mut self, called: Option<&'static str>, row: Option<RowChange>) {
        if let Some(step) = self.undo.last_mut() {
            (step.called, step.row) = (called, row);
        }
    }

    pub(super) fn seal(&mut self) {
        self.open = None;
    }

    pub(super) fn undo(&mut self, now: (&Arc<Plan>, &Unread)) -> Option<Step> {
        let step = self.undo.pop()?;
        self.redo.push(step.back_to(now));
        self.open = None;
        Some(step)
    }

    pub(super) fn redo(&mut self, now: (&Arc<Plan>, &Unread)) -> Option<Step> {
        let step = self.redo.pop()?;
        self.undo.push(step.back_to(now));
        self.open = None;
        Some(step)
    }

    /// Takes texts in that belong to the plan and came after its steps: no step takes them back.
    pub(super) fn join(&mut self, unread: &Unread) {
        for step in self.undo.iter_mut().chain(&mut self.redo) {
            step.unread.join(unread);
        }
    }

    pub(super) fn next_undo(&self) -> Option<&Step> {
        self.undo.last()
    }

    pub(super) fn next_redo(&self) -> Option<&Step> {
        self.redo.last()
    }
}
