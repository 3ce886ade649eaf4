//! An open plan: edits, history, what is derived from it, where it is saved. No window.
//!
//! The window edits fields in place through [`Session::plan_mut`] and says so with
//! [`Session::touched`]; rows are added, removed and moved by [`Session::apply`]. Once per frame
//! [`Session::follow`] takes the snapshot that undo needs and derives sums anew, and
//! [`Session::settle`] the findings, both only after a change. [`Session::tick`] does both;
//! [`Session::to_check`] and [`Session::take_checked`] find elsewhere, so that no frame waits.

pub mod called;
mod derived;
mod document;
mod edit;
mod history;
mod outside;
mod unread;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::Date;

use crate::base::IdSource;
use crate::catalog::Catalog;
use crate::checks::Finding;
use crate::field::FieldPath;
use crate::i18n::Texts;
use crate::model::{Plan, Status};
use crate::store::{Lineage, Opened, Over, ReadOnly, Stamp, Written};

pub use crate::report::pdf::control::Control;
pub use derived::Derived;
pub use document::{Choice, Document, ExportError, Output, Printed, Printing};
pub use edit::Edit;
pub use history::{RowChange, Step, UNDO_LIMIT};
pub use outside::{Known, Outside, Whence};
pub use unread::{Entry, Unread};

use history::History;

/// An open plan.
pub struct Session {
    plan: Plan,
    /// The plan as it was at the last tick: what an undo step goes back to.
    current: Arc<Plan>,
    catalog: &'static Catalog,
    ids: IdSource,
    history: History,
    derived: Derived,
    revision: u64,
    /// Revision of which snapshot and sums are.
    ticked: u64,
    /// Revision of which the findings are; none once the day has changed.
    settled: Option<u64>,
    /// Revision of the last edit of the plan; texts that are not taken are none.
    edited: u64,
    saved: u64,
    /// Whether the plan as of the last tick is what [`Session::written`] holds, whatever was edited.
    as_written: bool,
    path: Option<PathBuf>,
    /// Stamp of the file as it was read or written last.
    stamp: Option<Stamp>,
    read_only: Option<ReadOnly>,
    lineage: Lineage,
    unread: Unread,
    /// The plan as its file held it when it was read or written last, where that is at hand.
    written: Option<Arc<Plan>>,
    /// The day on which the plan is checked.
    today: Option<Date>,
}

/// Checks to be run on the plan as it was when they were asked for.
pub struct ToCheck {
    derived: Derived,
    unread: Unread,
    catalog: &'static Catalog,
    today: Option<Date>,
    revision: u64,
}

impl ToCheck {
    /// Runs them.
    pub fn run(self) -> Checked {
        Checked {
            findings: self.derived.check(self.today, self.catalog, &self.unread),
            today: self.today,
            revision: self.revision,
        }
    }
}

/// What checks found in the plan of one revision.
pub struct Checked {
    findings: Arc<Vec<Finding>>,
    today: Option<Date>,
    revision: u64,
}

impl Session {
    /// A plan that has no file yet. It counts as saved until it is edited.
    pub fn new(plan: Plan, catalog: &'static Catalog, mut ids: IdSource) -> Self {
        let lineage = Lineage::new(ids.draw_plan());
        let derived = Derived::of(&plan, catalog);
        let current = Arc::new(plan.clone());
        Self {
            written: Some(Arc::clone(&current)),
            current,
            plan,
            catalog,
            ids,
            history: History::default(),
            derived,
            revision: 0,
            ticked: 0,
            settled: Some(0),
            edited: 0,
            saved: 0,
            as_written: true,
            path: None,
            stamp: None,
            read_only: None,
            lineage,
            unread: Unread::default(),
            today: None,
        }
    }

    /// A plan read from the file at `path`.
    pub fn opened(opened: Opened, path: &Path, catalog: &'static Catalog, ids: IdSource) -> Self {
        let mut session = Self::new(opened.plan, catalog, ids);
        session.path = Some(path.to_owned());
        session.read_only = opened.read_only;
        session.stamp = Some(opened.stamp);
        session.lineage = opened.lineage;
        session
    }

    /// A plan read from the file at `path`, whose edits were made when that file was in the state of
    /// `stamp` and `lineage`: what stands there now may be another.
    pub fn reopened(
        opened: Opened,
        path: &Path,
        (stamp, lineage): (Stamp, Lineage),
        catalog: &'static Catalog,
        ids: IdSource,
    ) -> Self {
        let is_same = opened.stamp == stamp;
        let mut session = Self::opened(opened, path, catalog, ids);
        if !is_same {
            (session.stamp, session.lineage) = (Some(stamp), lineage);
            session.written = None;
            session.compare();
        }
        session
    }

    /// A plan without a file that begins as a copy of another.
    pub fn copied(opened: Opened, catalog: &'static Catalog, ids: IdSource) -> Self {
        let mut session = Self::new(opened.plan, catalog, ids);
        session.lineage = opened.lineage.begin(session.lineage.id);
        session
    }

    /// A blank plan without a file that is the one of `lineage`: what its file held is gone.
    pub fn lost(lineage: &Lineage, catalog: &'static Catalog, ids: IdSource) -> Self {
        let mut session = Self::new(Plan::default(), catalog, ids);
        // no file holds any state of it
        session.lineage = Lineage {
            state: None,
            ..lineage.clone()
        };
        session
    }

    /// A plan of its own without a file that begins with what stands in this one, as a draft that
    /// no council has seen.
    #[must_use]
    pub fn successor(&self, ids: IdSource) -> Self {
        let mut plan = self.plan.clone();
        plan.edition.status = Some(Status::Draft);
        plan.edition.version_date = None;
        plan.edition.resolution_number.clear();
        plan.edition.resolution_date = None;
        let mut session = Self::new(plan, self.catalog, ids);
        session.lineage = self.lineage.begin(session.lineage.id);
        session
    }

    /// Which plan it is, and where it comes from.
    pub fn lineage(&self) -> &Lineage {
        &self.lineage
    }

    /// The plan.
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// The plan, for editing fields in place; every edit is followed by [`Session::touched`].
    pub fn plan_mut(&mut self) -> &mut Plan {
        &mut self.plan
    }

    /// The plan, for editing fields in place, beside what follows from it: a form shows both.
    pub fn editing(&mut self) -> (&mut Plan, &Derived, &Unread) {
        (&mut self.plan, &self.derived, &self.unread)
    }

    /// What was typed and not taken.
    pub fn unread(&self) -> &Unread {
        &self.unread
    }

    /// Keeps texts that were not taken at their places, or with `None` lets them go. Those that come
    /// with an edit, of which [`Session::touched`] knows, belong to its step of undo; others are a
    /// step of their own.
    pub fn keep_unread(
        &mut self,
        with_edit: bool,
        texts: impl IntoIterator<Item = (FieldPath, Option<Entry>)>,
        now_secs: f64,
    ) {
        let mut unread = self.unread.clone();
        let mut first = None;
        for (path, entry) in texts {
            if unread.set(path, entry) {
                first = first.or(Some(path));
            }
        }
        let Some(first) = first else { return };
        if !with_edit {
            let before = (&self.current, &self.unread);
            self.history.record(before, first, now_secs);
        }
        self.unread = unread;
        self.revision += 1;
    }

    /// Takes texts back that an earlier session of this plan had not taken, where their rows are
    /// there and their cells hold no others. Gives how many texts there are then.
    pub fn restore_unread(&mut self, unread: &Unread) -> usize {
        self.unread.join(unread);
        self.unread.keep_to(&self.plan);
        self.history.join(unread);
        self.revision += 1;
        self.unread.len()
    }

    /// The plan as it was at the last tick, to be handed to a thread.
    pub fn snapshot(&self) -> Arc<Plan> {
        Arc::clone(&self.current)
    }

    /// The catalogue the plan is read with.
    pub fn catalog(&self) -> &'static Catalog {
        self.catalog
    }

    /// What follows from the plan as of the last tick.
    pub fn derived(&self) -> &Derived {
        &self.derived
    }

    /// Counts edits; equal numbers mean the same plan.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// Says that the field at `path` was edited in place, `now_secs` after any fixed moment.
    pub fn touched(&mut self, path: FieldPath, now_secs: f64) {
        let before = (&self.current, &self.unread);
        self.history.record(before, path, now_secs);
        self.count_edit();
    }

    fn count_edit(&mut self) {
        self.revision += 1;
        self.edited = self.revision;
    }

    /// Adds, removes or moves rows. Returns the place to look at afterwards.
    pub fn apply(&mut self, edit: Edit, now_secs: f64) -> FieldPath {
        self.do_as(None, edit, now_secs)
    }

    /// [`Session::apply`]; undo calls it by the message `called` and not by the place that changed.
    pub fn apply_as(&mut self, called: &'static str, edit: Edit, now_secs: f64) -> FieldPath {
        self.do_as(Some(called), edit, now_secs)
    }

    fn do_as(&mut self, called: Option<&'static str>, edit: Edit, now_secs: f64) -> FieldPath {
        let of_row = edit.of_row();
        let (patch, at) = edit.patch(&self.plan, &mut self.ids);
        patch.apply(&mut self.plan);
        self.history.seal();
        let before = (&self.current, &self.unread);
        self.history.record(before, at, now_secs);
        let has = |plan: &Plan| {
            let rows = plan.table(at.table)?;
            at.row.map(|row| rows.get(Some(row)).is_some())
        };
        let row = match (has(&self.current), has(&self.plan)) {
            (Some(false), Some(true)) => Some(RowChange::Added),
            (Some(true), Some(false)) => Some(RowChange::Removed),
            _ => None,
        };
        self.history.call(called, of_row.or(row));
        self.history.seal();
        self.count_edit();
        self.tick();
        at
    }

    /// Goes one step back; returns what was taken back.
    pub fn undo(&mut self) -> Option<Step> {
        self.follow();
        loop {
            let step = self.history.undo((&self.current, &self.unread))?;
            if self.replace(&step) {
                return Some(step);
            }
        }
    }

    /// Goes one step forward again; returns what was done again.
    pub fn redo(&mut self) -> Option<Step> {
        self.follow();
        loop {
            let step = self.history.redo((&self.current, &self.unread))?;
            if self.replace(&step) {
                return Some(step);
            }
        }
    }

    /// What the next undo would take back.
    pub fn next_undo(&self) -> Option<&Step> {
        self.history.next_undo()
    }

    /// What the next redo would do again.
    pub fn next_redo(&self) -> Option<&Step> {
        self.history.next_redo()
    }

    /// The plan that has the row `step` is about: the present one, the one it leads to, or one beside
    /// them in the history.
    pub fn holding<'a>(&'a self, step: &'a Step) -> &'a Plan {
        let (at, here) = (step.at, &self.plan);
        let beside = [self.next_undo(), self.next_redo()].into_iter().flatten();
        let mut plans = [here, &step.plan]
            .into_iter()
            .chain(beside.map(|step| &*step.plan));
        let stands = |plan: &&Plan| {
            let rows = plan.table(at.table);
            rows.is_some_and(|rows| rows.get(at.row).is_some())
        };
        plans.find(stands).unwrap_or(here)
    }

    /// Goes where `step` leads; gives whether anything differs there. A value that was typed and
    /// taken back in one go leaves a step in which nothing does.
    fn replace(&mut self, step: &Step) -> bool {
        let (edits, retexts) = (*step.plan != *self.current, step.unread != self.unread);
        if !edits && !retexts {
            return false;
        }
        self.plan = (*step.plan).clone();
        self.unread = step.unread.clone();
        if edits {
            self.count_edit();
        } else {
            self.revision += 1;
        }
        self.follow();
        true
    }

    /// Brings snapshot and derived data up to date, where anything was edited.
    pub fn tick(&mut self) {
        self.follow();
        self.settle();
    }

    /// Brings the snapshot and everything that is derived but the findings up to date, where
    /// anything was edited. The findings stay those of an earlier state until [`Self::settle`].
    pub fn follow(&mut self) {
        if self.ticked == self.revision {
            return;
        }
        self.current = Arc::new(self.plan.clone());
        self.unread.keep_to(&self.plan);
        self.derived.follow(&self.plan, self.catalog);
        self.ticked = self.revision;
        self.compare();
    }

    /// Compares the plan with what its file holds.
    fn compare(&mut self) {
        let written = self.written.as_ref();
        self.as_written = written.is_some_and(|written| **written == *self.current);
    }

    /// Checks the plan as of the last [`Self::follow`], where its findings are of an earlier one.
    pub fn settle(&mut self) {
        if self.is_settled() {
            return;
        }
        let checked = self.to_check().run();
        self.take_checked(checked);
    }

    /// What [`Self::settle`] does, for another thread: whoever runs it hands what comes of it to
    /// [`Self::take_checked`].
    pub fn to_check(&self) -> ToCheck {
        ToCheck {
            derived: self.derived.clone(),
            unread: self.unread.clone(),
            catalog: self.catalog,
            today: self.today,
            revision: self.ticked,
        }
    }

    /// Takes in what checks found. The plan may have gone on since they began: then it is not
    /// settled yet, and shows what they found until it is.
    pub fn take_checked(&mut self, checked: Checked) {
        if checked.today == self.today && self.settled.is_none_or(|of| of < checked.revision) {
            self.derived.findings = checked.findings;
            self.settled = Some(checked.revision);
        }
    }

    /// Whether the findings are of the plan as of the last [`Self::follow`].
    pub fn is_settled(&self) -> bool {
        self.settled == Some(self.ticked)
    }

    /// Says which day it is; a new one has to be settled.
    pub fn set_today(&mut self, today: Date) {
        if self.today.replace(today) != Some(today) {
            self.settled = None;
        }
    }

    /// Ends the current undo step, for example when a field loses focus.
    pub fn seal(&mut self) {
        self.history.seal();
    }

    /// The file of the plan, once it has one.
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// Why the plan must not be written back to its file, where that is so.
    pub fn read_only(&self) -> Option<&ReadOnly> {
        self.read_only.as_ref()
    }

    /// The stamp of the plan's file as it was read or written last.
    pub fn stamp(&self) -> Option<Stamp> {
        self.stamp
    }

    /// What may be written over at `path`: of the plan's own file what was read or written last,
    /// elsewhere nothing.
    pub fn over(&self, path: &Path) -> Over {
        match self.stamp {
            // a file that holds more than we know is not written over without a question
            Some(stamp) if self.path() == Some(path) && self.read_only.is_none() => {
                Over::Known(stamp)
            }
            _ => Over::Nothing,
        }
    }

    /// Says that `plan`, which was that of revision `revision`, now stands in the file at `path`.
    pub fn saved(&mut self, path: &Path, (plan, revision): (Arc<Plan>, u64), written: &Written) {
        // What we wrote holds only what we know, so it may be written again.
        self.read_only = None;
        self.path = Some(path.to_owned());
        self.stamp = Some(written.stamp);
        self.lineage = written.lineage.clone();
        self.written = Some(plan);
        self.saved = revision;
        self.compare();
    }

    /// Whether there are edits that no file holds. Texts that were not taken are none: the plan is
    /// as it was without them.
    pub fn is_dirty(&self) -> bool {
        let as_written = self.as_written && self.ticked == self.revision;
        self.edited > self.saved && !as_written
    }

    /// The plan's title in a few words: whose, and for which years.
    pub fn title(&self, texts: &Texts) -> String {
        title(&self.derived.plan, texts)
    }
}

/// Title of `plan` in a few words: whose, and for which years.
pub fn title(plan: &Plan, texts: &Texts) -> String {
    let unit = &plan.local_government;
    let whose = texts.lang().of(&unit.name, &unit.name_genitive).trim();
    let key = if whose.is_empty() {
        "plan-title-untitled"
    } else {
        "plan-title"
    };
    let title = texts.msg_with(key, &[("whose", whose.into())]);
    match (plan.edition.first_year, plan.edition.last_year) {
        (Some(first), Some(last)) if first <= last => {
            format!("{title} {}", texts.years(first, last))
        }
        _ => title,
    }
}
