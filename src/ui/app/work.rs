//! The open plan and the work on it: what follows from it, where it is saved, what is kept aside.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use egui::Context;
use jiff::civil::Date;

use super::{
    super::{
        findings::Findings,
        jobs::{Done, Jobs},
        pick::PathFor,
        share::Share,
        steps::{STEPS, owners},
    },
    keeper::Keeper,
    merging::Merging,
};
use crate::{
    base::progress::Progress,
    checks::Finding,
    i18n::{Lang, Texts, fold},
    model::Patch,
    session::{Checked, Session, Unread},
    store::Over,
};

/// Where the plan's edits stand.
#[derive(Clone, Debug, PartialEq)]
pub enum SaveState {
    /// Nothing to say: a new plan without edits.
    Nothing,
    /// Written at this time of day.
    Saved(String),
    /// Being written.
    Saving,
    /// Not written, for this reason.
    Failed(String),
}

/// What to do once it is clear what becomes of unsaved edits.
#[derive(Clone, Debug, PartialEq)]
pub enum After {
    Close,
    /// A new plan that begins with this.
    New(Patch),
    /// A plan that begins with what stands in this one.
    NewFrom,
    Open(PathBuf),
    Example(usize),
    Quit,
}

/// What waits for the answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Next {
    /// Writing the plan or its document.
    Write(PathFor, PathBuf, Over),
    /// Leaving the plan.
    Leave(After),
}

/// A file made of the plan that is under way.
pub struct Exporting {
    /// Where it will lie.
    pub path: PathBuf,
    /// How far it is.
    pub progress: Progress,
    /// Time of the frame in which it was asked for, in seconds.
    pub since: f64,
    /// Whether a screen reader was told.
    pub told: bool,
}

/// The open plan and the work on it.
pub struct Work {
    /// The plan.
    pub session: Option<Session>,
    /// Counts opened and closed plans: tells the work of one plan from that of another, and each
    /// begins at the top of its sheet.
    pub number: u64,
    /// What is said about the plan, in words.
    pub findings: Findings,
    /// What was found, and the language of the words.
    findings_of: Option<(Arc<Vec<Finding>>, Lang)>,
    /// Whether checks are under way.
    checking: bool,
    /// Keeps unsaved edits aside.
    pub keeper: Keeper,
    /// What is known of the plan's file and of others who open it.
    pub share: Share,
    /// A merge under way.
    pub merging: Option<Merging>,
    /// Where the edits stand.
    pub save_state: SaveState,
    /// Files made of a plan that are under way.
    pub exports: Vec<Exporting>,
    /// What comes once the plan is saved.
    pub after_save: Option<After>,
    /// The texts not taken with which somebody agreed to write the plan all the same.
    pub unread_agreed: Unread,
    /// Whether the plan is to be saved once more when the save under way has ended.
    pub save_again: bool,
    /// Saves asked for, and the number of the latest that the plan took in.
    pub saves: (u64, u64),
    /// Counts openings that were asked for.
    pub openings: u64,
    /// The opening that is wanted: its number, and the revision of the open plan that may go.
    pub opening: Option<(u64, Option<u64>)>,
}

impl Work {
    /// No plan is open; edits are kept aside by `keeper`.
    pub fn new(keeper: Keeper) -> Self {
        Self {
            session: None,
            number: 0,
            findings: Findings::default(),
            findings_of: None,
            checking: false,
            keeper,
            share: Share::default(),
            merging: None,
            save_state: SaveState::Nothing,
            exports: Vec::new(),
            after_save: None,
            unread_agreed: Unread::default(),
            save_again: false,
            saves: (0, 0),
            openings: 0,
            opening: None,
        }
    }

    /// Takes `session` as the open plan, whose edits are kept aside in `journals`.
    pub fn begin(&mut self, session: Session, save_state: SaveState, journals: Option<&Path>) {
        self.session = Some(session);
        self.unread_agreed = Unread::default();
        self.keeper.begin(journals);
        self.findings_of = None;
        self.save_state = save_state;
    }

    /// Lets the open plan go: what was still asked for it is asked for no longer.
    pub fn end(&mut self) {
        (self.session, self.checking) = (None, false);
        self.merging = None;
        self.number += 1;
        self.opening = None;
        self.saves.1 = 0;
        (self.after_save, self.save_again) = (None, false);
    }

    /// Whether the plan has edits that no file holds.
    pub fn is_dirty(&self) -> bool {
        self.session.as_ref().is_some_and(Session::is_dirty)
    }

    /// Whether somebody agreed to write and leave the plan with the texts that were not taken.
    pub fn agreed_unread(&self) -> bool {
        let session = self.session.as_ref();
        session.is_some_and(|session| *session.unread() == self.unread_agreed)
    }

    /// Whether the plan is only read, whatever the reason.
    pub fn is_read_only(&self) -> bool {
        let session = self.session.as_ref();
        self.share.bar.is_some() || session.is_some_and(|session| session.read_only().is_some())
    }

    /// Whether another plan may begin with what stands in this one: all of it is known.
    pub fn can_begin_from(&self) -> bool {
        self.session
            .as_ref()
            .is_some_and(|session| session.read_only().is_none())
    }

    /// Whether saving would write anything, or there is something to say before it does.
    pub fn can_save(&self) -> bool {
        self.session.as_ref().is_some_and(|session| {
            session.is_dirty() || session.path().is_none() || !session.unread().is_empty()
        })
    }

    /// Whether a step was undone.
    pub fn can_redo(&self) -> bool {
        self.session
            .as_ref()
            .is_some_and(|session| session.next_redo().is_some())
    }

    /// The name proposed for a new file of the plan, without its ending.
    pub fn file_stem(&self) -> String {
        let whose = self
            .session
            .as_ref()
            .map(|session| session.plan().local_government.name.clone())
            .unwrap_or_default();
        let stem: String = fold(&whose)
            .chars()
            .map(|c| if c.is_ascii_alphanumeric() { c } else { '-' })
            .collect();
        let words: Vec<&str> = stem.split('-').filter(|part| !part.is_empty()).collect();
        if words.is_empty() {
            "plan".to_owned()
        } else {
            words.join("-")
        }
    }

    /// Brings snapshot and sums up to date. Returns whether the checks are still to be started.
    pub fn follow(&mut self) -> bool {
        let checking = self.checking;
        self.session.as_mut().is_some_and(|session| {
            session.follow();
            !session.is_settled() && !checking
        })
    }

    /// Brings what follows from the plan up to date, in `texts` and for the day `today`. The
    /// checks run among `jobs`, one run at a time: no frame waits for them.
    pub fn refresh_apart(
        &mut self,
        (ctx, jobs): (&Context, &mut Jobs),
        texts: &'static Texts,
        today: Date,
    ) {
        if let Some(session) = &mut self.session {
            session.set_today(today);
        }
        if self.follow()
            && let Some(session) = &self.session
        {
            self.checking = true;
            let to_check = session.to_check();
            jobs.start(ctx, "checks", self.number, move || {
                Done::Checked(to_check.run())
            });
        }
        self.put_into_words(texts);
    }

    /// Takes in what the checks found.
    pub fn checked(&mut self, checked: Checked, texts: &'static Texts) {
        self.checking = false;
        if let Some(session) = &mut self.session {
            session.take_checked(checked);
        }
        self.put_into_words(texts);
    }

    /// Brings everything that follows from the plan up to date at once.
    pub fn refresh(&mut self, texts: &'static Texts, today: Date) {
        if let Some(session) = &mut self.session {
            session.set_today(today);
            session.tick();
        }
        self.put_into_words(texts);
    }

    /// Puts the findings into words, where they are others than before.
    fn put_into_words(&mut self, texts: &'static Texts) {
        let Some(session) = &self.session else {
            self.findings = Findings::default();
            self.findings_of = None;
            return;
        };
        let (found, lang) = (&session.derived().findings, texts.lang());
        let known =
            |(of, words): &(Arc<Vec<Finding>>, Lang)| Arc::ptr_eq(of, found) && *words == lang;
        if !self.findings_of.as_ref().is_some_and(known) {
            let of = (session.plan(), session.derived());
            let task = owners(session.catalog(), session.plan());
            self.findings = Findings::of(of, (session.catalog(), texts), STEPS.len(), task);
            self.findings_of = Some((Arc::clone(found), lang));
        }
    }

    /// The title of the window: whose plan it is.
    pub fn window_title(&self, texts: &Texts) -> String {
        let name = texts.msg("app-name");
        match &self.session {
            Some(session) => format!("{} – {name}", session.title(texts)),
            None => name,
        }
    }
}
