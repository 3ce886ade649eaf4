//! Undo and redo as snapshots, labelled by the place that changed.

use std::sync::Arc;

use crate::field::FieldPath;
use crate::model::Plan;

/// Steps kept.
pub const UNDO_LIMIT: usize = 500;

/// A pause after which further typing in the same field is a step of its own, in seconds.
const PAUSE_SECS: f64 = 2.0;

/// One step: the plan to go to, and what differs.
#[derive(Clone)]
pub struct Step {
    pub(super) plan: Arc<Plan>,
    /// The place that differs, or the first of them.
    pub at: FieldPath,
    /// The message that says what the step is called, where it is not called by its place.
    pub called: Option<&'static str>,
}

#[derive(Default)]
pub(super) struct History {
    undo: Vec<Step>,
    redo: Vec<Step>,
    open: Option<(FieldPath, f64)>,
}

impl History {
    /// Notes that `at` is being edited; `before` is the plan without the edit. Edits of one
    /// field without a pause are one step.
    pub(super) fn record(&mut self, before: &Arc<Plan>, at: FieldPath, now_secs: f64) {
        let continues =
            matches!(self.open, Some((open, last)) if open == at && now_secs - last < PAUSE_SECS);
        self.open = Some((at, now_secs));
        self.redo.clear();
        if continues {
            return;
        }
        if self.undo.len() == UNDO_LIMIT {
            self.undo.remove(0);
        }
        self.undo.push(Step {
            plan: Arc::clone(before),
            at,
            called: None,
        });
    }

    /// Says what the last step is called.
    pub(super) fn call(&mut self, called: Option<&'static str>) {
        if let Some(step) = self.undo.last_mut() {
            step.called = called;
        }
    }

    pub(super) fn seal(&mut self) {
        self.open = None;
    }

    pub(super) fn undo(&mut self, now: &Arc<Plan>) -> Option<Step> {
        let step = self.undo.pop()?;
        self.redo.push(Step {
            plan: Arc::clone(now),
            ..step
        });
        self.open = None;
        Some(step)
    }

    pub(super) fn redo(&mut self, now: &Arc<Plan>) -> Option<Step> {
        let step = self.redo.pop()?;
        self.undo.push(Step {
            plan: Arc::clone(now),
            ..step
        });
        self.open = None;
        Some(step)
    }

    pub(super) fn next_undo(&self) -> Option<&Step> {
        self.undo.last()
    }

    pub(super) fn next_redo(&self) -> Option<&Step> {
        self.redo.last()
    }
}
