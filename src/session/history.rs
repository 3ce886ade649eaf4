//! Undo and redo as snapshots, labelled by the place that changed.

use std::sync::Arc;

use crate::field::FieldPath;
use crate::model::Plan;

/// Steps kept.
pub const UNDO_LIMIT: usize = 500;

/// A pause after which further typing in the same field is a step of its own, in seconds.
const PAUSE_SECS: f64 = 2.0;

/// One step: the plan to go to, and the place that differs.
#[derive(Clone)]
pub struct Step {
    plan: Arc<Plan>,
    at: FieldPath,
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
        });
    }

    pub(super) fn seal(&mut self) {
        self.open = None;
    }

    pub(super) fn undo(&mut self, now: &Arc<Plan>) -> Option<(Arc<Plan>, FieldPath)> {
        let step = self.undo.pop()?;
        self.redo.push(Step {
            plan: Arc::clone(now),
            at: step.at,
        });
        self.open = None;
        Some((step.plan, step.at))
    }

    pub(super) fn redo(&mut self, now: &Arc<Plan>) -> Option<(Arc<Plan>, FieldPath)> {
        let step = self.redo.pop()?;
        self.undo.push(Step {
            plan: Arc::clone(now),
            at: step.at,
        });
        self.open = None;
        Some((step.plan, step.at))
    }

    pub(super) fn next_undo(&self) -> Option<FieldPath> {
        self.undo.last().map(|step| step.at)
    }

    pub(super) fn next_redo(&self) -> Option<FieldPath> {
        self.redo.last().map(|step| step.at)
    }
}
