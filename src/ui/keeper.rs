//! Keeps unsaved edits aside and offers what an interrupted session left.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use egui::Context;

use super::{
    app::{App, SaveState},
    jobs::Done,
};
use crate::{
    base::IdSource,
    model::Plan,
    session::{Edit, Session},
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
            interrupted: folder.map(interrupted).unwrap_or_default(),
            seen: (0, 0.0),
            asked: 0,
            kept: 0,
        }
    }

    /// Begins to keep edits of another session aside.
    pub(super) fn begin(&mut self, folder: Option<&Path>) {
        self.clear();
        let name = IdSource::Random.draw().to_string();
        let journal = folder.and_then(|folder| Journal::begin(folder, &name).ok());
        self.journal = journal.map(Arc::new);
        (self.seen, self.asked, self.kept) = ((0, 0.0), 0, 0);
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

impl App {
    /// Keeps edits aside once nobody has typed for a moment.
    pub(super) fn keep_aside(&mut self, ctx: &Context) {
        let (Some(session), Some(journal)) = (&self.session, &self.keeper.journal) else {
            return;
        };
        let (now, revision) = (ctx.input(|input| input.time), session.revision());
        if !session.is_dirty() || self.keeper.asked == revision {
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
        let origin = session.path().map(|path| Origin {
            path: path.to_owned(),
            stamp: session.stamp(),
        });
        self.jobs.start(ctx, "journal", self.opened, move || {
            let result = journal.write(&plan, origin.as_ref());
            Done::Journaled(journal, revision, result)
        });
    }

    /// Takes in that edits were kept aside, or why not.
    pub(super) fn kept_aside(&mut self, revision: u64, result: Result<(), SaveError>) {
        match result {
            Ok(()) if self.session.as_ref().is_some_and(Session::is_dirty) => {
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
        session.apply(Edit::Replace(Box::new(left.plan.clone())), now);
        self.take_session(session, SaveState::Nothing);
        left.discard();
    }
}
