//! Keeps unsaved edits aside and offers what an interrupted session left.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use egui::Context;

use super::{
    super::{
        jobs::{Done, Jobs},
        rescue::{Held, Rescue},
    },
    work::Work,
};
use crate::{
    base::IdSource,
    session::Session,
    store::journal::{Interrupted, Journal, Origin},
};

/// Seconds after the first edit that is not kept aside yet when all of them are, whether somebody
/// still types or not. With the time that writing takes, what was typed is on the disk after two.
const WAIT_SECS: f64 = 1.5;

/// What keeps edits aside. All file work is done by jobs.
#[derive(Default)]
pub struct Keeper {
    journal: Option<Arc<Journal>>,
    /// Sessions that ended without saving, and those of this run whose plans were left with texts that
    /// were not taken.
    pub interrupted: Vec<Interrupted>,
    /// What the open plan was restored from: kept until its edits are kept aside anew.
    restored: Vec<Interrupted>,
    /// Whether what is in `interrupted` was shown or offered.
    pub offered: bool,
    /// The number of the session over which it was offered.
    pub offered_to: Option<u64>,
    /// When the first edit was seen that is not kept aside yet.
    waits: Option<f64>,
    /// Revision kept aside, or being kept.
    asked: u64,
    /// Whether edits are being kept aside now: of two that write at once the older might end last.
    writing: bool,
    /// Revision that is kept aside.
    pub kept: u64,
}

impl Keeper {
    /// Begins to keep edits of another session aside.
    pub fn begin(&mut self, folder: Option<&Path>) {
        let name = IdSource::Random.draw().to_string();
        let journal = folder.map(|folder| Journal::new(folder, &name));
        self.journal = journal.map(Arc::new);
        (self.waits, self.asked, self.kept) = (None, 0, 0);
        self.writing = false;
    }

    /// Takes in that a file holds the plan: what was not taken is kept aside with it anew.
    pub fn saved(&mut self, session: &Session, jobs: (&Context, &mut Jobs)) {
        if session.unread().is_empty() {
            self.clear(jobs);
        } else {
            self.asked = 0;
        }
    }

    /// Takes in that edits are no longer being kept aside, whatever came of it.
    pub fn written(&mut self, journal: &Arc<Journal>) {
        let own = self.journal.as_ref();
        if own.is_some_and(|own| Arc::ptr_eq(own, journal)) {
            self.writing = false;
        }
    }

    /// Takes in that work broke: it may have been the one that kept edits aside.
    pub fn broke(&mut self) {
        self.writing = false;
    }

    /// Takes in what the open plan was restored from.
    pub fn restored(&mut self, left: Interrupted) {
        self.restored.push(left);
    }

    /// Forgets what the open plan was restored from: its edits are safe elsewhere, or unwanted.
    pub fn forget_restored(&mut self, (ctx, jobs): (&Context, &mut Jobs)) {
        for left in self.restored.drain(..) {
            discard(left, (ctx, &mut *jobs));
        }
    }

    /// Forgets what is kept aside.
    pub fn clear(&mut self, (ctx, jobs): (&Context, &mut Jobs)) {
        self.forget_restored((ctx, &mut *jobs));
        if let Some(journal) = &self.journal {
            let (journal, turn) = (Arc::clone(journal), journal.turn());
            jobs.settle(ctx, "journal", 0, move || {
                journal.clear(turn);
                Done::Settled(None)
            });
        }
        self.kept = 0;
    }

    /// The place among [`Keeper::interrupted`] of texts that were not taken in the plan of `session`
    /// and whose file has all else.
    pub fn texts_of(&self, session: &Session) -> Option<usize> {
        let of_this = |left: &Interrupted| {
            let origin = left.origin.as_ref().map(|origin| &*origin.path);
            left.is_texts() && origin == session.path() && left.lineage.id == session.lineage().id
        };
        self.interrupted.iter().position(of_this)
    }

    /// Forgets an interrupted session.
    pub fn discard(&mut self, index: usize, jobs: (&Context, &mut Jobs)) {
        if index < self.interrupted.len() {
            discard(self.interrupted.remove(index), jobs);
        }
    }
}

/// Forgets an interrupted session, off this thread.
fn discard(left: Interrupted, (ctx, jobs): (&Context, &mut Jobs)) {
    jobs.settle(ctx, "journal", 0, move || {
        left.discard();
        Done::Settled(None)
    });
}

/// Whether a session holds what no file does.
fn needs_keeping(session: &Session) -> bool {
    session.is_dirty() || !session.unread().is_empty()
}

/// The file of a session's plan, if it has one.
fn origin_of(session: &Session) -> Option<Origin> {
    session.path().map(|path| Origin {
        path: path.to_owned(),
        stamp: session.stamp(),
    })
}

impl Work {
    /// Puts edits where the panic hook finds them.
    pub fn hold_edits(&self, rescue: &Rescue) {
        let session = self
            .session
            .as_ref()
            .filter(|session| needs_keeping(session));
        let (Some(session), Some(journal)) = (session, &self.keeper.journal) else {
            rescue.hold(None);
            return;
        };
        let of = (self.number, session.revision());
        if rescue.holds() != Some(of) {
            rescue.hold(Some(Held {
                of,
                journal: Arc::clone(journal),
                plan: session.snapshot(),
                lineage: session.lineage().clone(),
                origin: origin_of(session),
                unread: session.unread().to_lines(),
            }));
        }
    }

    /// Keeps edits aside a moment after they were made.
    pub fn keep_aside(&mut self, ctx: &Context, jobs: &mut Jobs) {
        let Some(session) = &self.session else { return };
        let (now, revision) = (ctx.input(|input| input.time), session.revision());
        if !needs_keeping(session) && self.keeper.asked > 0 {
            // all that was kept aside was taken back
            self.keeper.asked = 0;
            self.keeper.clear((ctx, jobs));
        }
        let Some(journal) = &self.keeper.journal else {
            return;
        };
        if !needs_keeping(session) || self.keeper.asked == revision {
            self.keeper.waits = None;
            return;
        }
        let left = *self.keeper.waits.get_or_insert(now) + WAIT_SECS - now;
        if left > 0.0 {
            ctx.request_repaint_after(Duration::from_secs_f64(left));
            return;
        }
        if self.keeper.writing {
            return;
        }
        (self.keeper.asked, self.keeper.waits) = (revision, None);
        self.keeper.writing = true;
        let (journal, plan) = (Arc::clone(journal), session.snapshot());
        let (origin, unread) = (origin_of(session), session.unread().to_lines());
        let (turn, lineage) = (journal.turn(), session.lineage().clone());
        jobs.settle(ctx, "journal", self.number, move || {
            let result = journal.write(turn, (&plan, &lineage), origin.as_ref(), &unread);
            Done::Journaled(journal, revision, result)
        });
    }

    /// Ends keeping the open plan aside, because it is left. What was not taken in a plan whose
    /// edits a file holds waits until that is opened again; all else nobody wants.
    pub fn end_keeping(&mut self, (ctx, jobs): (&Context, &mut Jobs)) {
        let waiting = self
            .session
            .as_mut()
            .filter(|session| !session.is_dirty() && !session.unread().is_empty());
        match (waiting, self.keeper.journal.take()) {
            (Some(session), Some(journal)) => {
                session.tick();
                let (plan, lineage) = (session.snapshot(), session.lineage().clone());
                let (origin, unread) = (origin_of(session), session.unread().to_lines());
                let restored = std::mem::take(&mut self.keeper.restored);
                let turn = journal.turn();
                jobs.settle(ctx, "journal", 0, move || {
                    let state = (&*plan, &lineage);
                    match journal.leave(turn, state, origin.as_ref(), &unread) {
                        Ok(left) => {
                            // what they were taken back from is kept anew
                            restored.iter().for_each(Interrupted::discard);
                            Done::Interrupted(left.into_iter().collect())
                        }
                        Err(error) => Done::Settled(Some(("journal-unkept", error))),
                    }
                });
            }
            (_, journal) => {
                self.keeper.journal = journal;
                self.keeper.clear((ctx, jobs));
            }
        }
    }

    /// Takes in that edits of `revision` were kept aside.
    pub fn kept_aside(&mut self, revision: u64, jobs: (&Context, &mut Jobs)) {
        self.keeper.forget_restored(jobs);
        // where they were saved in the meantime, the file holds more, and clearing was asked for
        if self.session.as_ref().is_some_and(needs_keeping) {
            self.keeper.kept = revision;
        }
    }
}
