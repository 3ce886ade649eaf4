//! What somebody else wrote, put together with an open plan. Reading files is left to whoever calls,
//! off the thread of the window.

use std::sync::Arc;

use super::{Edit, Session, called};
use crate::field::FieldPath;
use crate::model::merge::{Merged, merge};
use crate::model::{Op, Plan};
use crate::store::{Bases, Lineage, Opened, Stamp};

/// What a session knows of its plan's file; it can be handed to a thread.
#[derive(Clone, Debug)]
pub struct Known {
    /// Which plan it is, and where it comes from.
    pub lineage: Lineage,
    /// The plan as the file held it when it was read or written last, where that is at hand.
    pub plan: Option<Arc<Plan>>,
}

/// A plan that somebody else wrote, and what it and ours were made of.
#[derive(Debug)]
pub struct Outside {
    /// The plan, and what its file tells of it.
    pub opened: Opened,
    /// The last state both come from, where that is known.
    pub base: Option<Plan>,
}

/// Where a plan stood that is merged into the open one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whence {
    /// In the plan's own file.
    OwnFile,
    /// In another file: a copy that came back.
    OtherFile,
}

impl Outside {
    /// What `opened` has in common with the plan of `known`; looks it up among `bases`.
    pub fn of(opened: Opened, known: &Known, bases: Option<&Bases>) -> Self {
        let mut at_hand: Vec<(Option<Stamp>, &Plan)> = vec![(opened.lineage.state, &opened.plan)];
        if let Some(plan) = &known.plan {
            at_hand.push((known.lineage.state, plan));
        }
        let base = Bases::shared(bases, (&known.lineage, &opened.lineage), &at_hand);
        Self { opened, base }
    }
}

impl Session {
    /// What this session knows of its plan's file.
    pub fn known(&self) -> Known {
        Known {
            lineage: self.lineage.clone(),
            plan: self.written.clone(),
        }
    }

    /// The plan with what `outside` brings; nothing is changed yet. What both changed stays as this
    /// session has it and is told, for somebody to decide.
    pub fn merged(&mut self, outside: &Outside) -> Merged {
        self.follow();
        merge(outside.base.as_ref(), &self.plan, &outside.opened.plan)
    }

    /// Takes `plan`, which [`Session::merged`] and decisions made of this one and `outside`, as one
    /// step of undo. After one with the plan's own file the next save writes over it without a
    /// question. Gives how many places changed here.
    pub fn take_merged(
        &mut self,
        plan: &Plan,
        outside: Outside,
        whence: Whence,
        now_secs: f64,
    ) -> usize {
        self.follow();
        let patch = self.plan.patch_to(plan);
        let count = patch.places();
        let at = patch.ops().first().map(Op::at);
        let at = at.unwrap_or(FieldPath::table(crate::path!(local_government).table));
        if !patch.is_empty() {
            self.apply_as(called::MERGED, Edit::Apply { patch, at }, now_secs);
        }
        let Opened {
            plan: theirs,
            read_only,
            stamp,
            lineage,
        } = outside.opened;
        if whence == Whence::OtherFile {
            if lineage.id == self.lineage.id {
                self.lineage = self.lineage.joined(&lineage);
            }
            return count;
        }
        let is_new = *plan != theirs;
        self.lineage = lineage.joined(&self.lineage);
        self.stamp = Some(stamp);
        self.written = Some(Arc::new(theirs));
        self.read_only = read_only;
        if is_new {
            // rows may stand in another order alone
            self.count_edit();
        } else {
            self.saved = self.revision;
        }
        self.compare();
        count
    }
}
