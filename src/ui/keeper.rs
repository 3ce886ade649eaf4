//! Keeps unsaved edits aside and offers what an interrupted session left.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use egui::Context;

use super::{
    app::{App, SaveState},
    jobs::Done,
    rescue::Held,
};
use crate::{
    base::IdSource,
    model::Plan,
    session::{Edit, Session, Unread},
    store::{
        self, Opened, SaveError,
        journal::{Interrupted, Journal, Origin, interrupted},
    },
};

/// Seconds without a change after which edits are kept aside.
const PAUSE_SECS: f64 = 2.0;

/// What keeps edits aside.
pub(super) struct Keeper {
    journal: Option<Arc<Journal>>,
    /// Journals of plans that were left with texts not taken; they wait for the next start.
    waiting: Vec<Arc<Journal>>,
    /// Sessions that ended without saving.
    pub(super) interrupted: Vec<Interrupted>,
    /// Revision seen last, and when it was new.
    seen: (u64, f64),
    /// Revision kept aside, or being kept.
    asked: u64,
    /// Revision that is kept aside.
    pub(super) kept: u64,
}

impl Keeper {
    /// Looks for interrupted sessions in `folder`.
    pub(super) fn new(folder: Option<&Path>) -> Self {
        Self {
            journal: None,
            waiting: Vec::new(),
            interrupted: folder.map(interrupted).unwrap_or_default(),
            seen: (0, 0.0),
            asked: 0,
            kept: 0,
        }
    }

    /// Begins to keep edits of another session aside.
    pub(super) fn begin(&mut self, folder: Option<&Path>) {
        let name = IdSource::Random.draw().to_string();
        let journal = folder.and_then(|folder| Journal::begin(folder, &name).ok());
        self.journal = journal.map(Arc::new);
        (self.seen, self.asked, self.kept) = ((0, 0.0), 0, 0);
    }

    /// Takes in that a file holds the plan: what was not taken is kept aside with it anew.
    pub(super) fn saved(&mut self, session: &Session) {
        if session.unread().is_empty() {
            self.clear();
        } else {
            self.asked = 0;
        }
    }

    /// Takes in that edits of a plan that was left were kept aside: nobody wants them any more,
    /// unless texts wait there.
    pub(super) fn kept_late(&self, journal: &Arc<Journal>) {
        if !self
            .waiting
            .iter()
            .any(|waiting| Arc::ptr_eq(waiting, journal))
        {
            journal.clear();
        }
    }

    /// Forgets what is kept aside.
    pub(super) fn clear(&mut self) {
        if let Some(journal) = &self.journal {
            journal.clear();
        }
        self.kept = 0;
    }

    /// Forgets an interrupted session.
    pub(super) fn discard(&mut self, index: usize) {
        if index < self.interrupted.len() {
            self.interrupted.remove(index).discard();
        }
    }
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

impl App {
    /// Puts edits where the panic hook finds them.
    pub(super) fn hold_edits(&self) {
        let rescue = &self.env.rescue;
        let session = self
            .session
            .as_ref()
            .filter(|session| needs_keeping(session));
        let (Some(session), Some(journal)) = (session, &self.keeper.journal) else {
            rescue.hold(None);
            return;
        };
        let of = (self.opened, session.revision());
        if rescue.holds() != Some(of) {
            rescue.hold(Some(Held {
                of,
                journal: Arc::clone(journal),
                plan: session.snapshot(),
                origin: origin_of(session),
                unread: session.unread().to_lines(),
            }));
        }
    }

    /// Keeps edits aside once nobody has typed for a moment.
    pub(super) fn keep_aside(&mut self, ctx: &Context) {
        let (Some(session), Some(journal)) = (&self.session, &self.keeper.journal) else {
            return;
        };
        let (now, revision) = (ctx.input(|input| input.time), session.revision());
        if !needs_keeping(session) || self.keeper.asked == revision {
            return;
        }
        if self.keeper.seen.0 != revision {
            self.keeper.seen = (revision, now);
        }
        let left = self.keeper.seen.1 + PAUSE_SECS - now;
        if left > 0.0 {
            ctx.request_repaint_after(Duration::from_secs_f64(left));
            return;
        }
        self.keeper.asked = revision;
        let (journal, plan) = (Arc::clone(journal), session.snapshot());
        let (origin, unread) = (origin_of(session), session.unread().to_lines());
        self.jobs.start(ctx, "journal", self.opened, move || {
            let result = journal.write(&plan, origin.as_ref(), &unread);
            Done::Journaled(journal, revision, result)
        });
    }

    /// Ends keeping the open plan aside, because it is left. What was not taken in a plan whose
    /// edits a file holds waits for the next start; all else nobody wants.
    pub(super) fn end_keeping(&mut self) {
        let waiting = self
            .session
            .as_ref()
            .filter(|session| !session.is_dirty() && !session.unread().is_empty());
        match (waiting, self.keeper.journal.take()) {
            (Some(session), Some(journal)) => {
                let (origin, unread) = (origin_of(session), session.unread().to_lines());
                let written = journal.write(session.plan(), origin.as_ref(), &unread);
                if let Err(error) = written {
                    self.events.push(error.to_string());
                }
                self.keeper.waiting.push(journal);
            }
            (_, journal) => {
                self.keeper.journal = journal;
                self.keeper.clear();
            }
        }
    }

    /// Takes in that edits were kept aside, or why not.
    pub(super) fn kept_aside(&mut self, revision: u64, result: Result<(), SaveError>) {
        match result {
            Ok(()) if self.session.as_ref().is_some_and(needs_keeping) => {
                self.keeper.kept = revision;
            }
            // saved in the meantime: the file holds more than the journal
            Ok(()) => self.keeper.clear(),
            Err(error) => self.events.push(error.to_string()),
        }
    }

    /// Opens what an interrupted session left, as unsaved edits of its file.
    pub(super) fn recover(&mut self, index: usize, now: f64) {
        if index >= self.keeper.interrupted.len() {
            return;
        }
        let left = self.keeper.interrupted.remove(index);
        // a file that may not be written back is left alone: its edits become a new plan
        let file = left
            .origin
            .as_ref()
            .and_then(|origin| Some((origin, store::open(&origin.path).ok()?)))
            .filter(|(_, opened)| opened.read_only.is_none());
        let mut session = match file {
            Some((origin, opened)) => {
                // a file that somebody wrote in between is not the one these edits are of
                let stamp = origin.stamp.unwrap_or(opened.stamp);
                let opened = Opened { stamp, ..opened };
                Session::opened(opened, &origin.path, self.catalog, (self.env.ids)())
            }
            None => Session::new(Plan::default(), self.catalog, (self.env.ids)()),
        };
        let patch = session.plan().patch_to(&left.plan);
        let at = crate::path!(local_government);
        session.apply(Edit::Apply { patch, at }, now);
        session.restore_unread(Unread::from_lines(&left.unread));
        self.take_session(session, SaveState::Nothing);
        left.discard();
    }
}
