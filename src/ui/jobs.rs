//! Work off the window's thread, and its results.
//!
//! Every result names the plan it belongs to: what ends after its plan was left is told, and
//! applied to no other.

use std::ops::Range;
use std::panic::{self, AssertUnwindSafe};
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use egui::Context;

use super::{
    pick::{PathFor, Picked},
    share::Looked,
    spelling::Marks,
};
use crate::{
    base::Arg,
    field::FieldPath,
    i18n::Lang,
    model::Plan,
    pack::Pack,
    report::{DocumentDef, layout::frame::Page},
    session::{Checked, Control, ExportError, Output, Outside, Printed},
    spelling::Speller,
    store::{
        OpenError, Opened, SaveError, Stamp, Written,
        journal::{Interrupted, Journal},
        lock::Lock,
        off_frame,
        versions::Version,
    },
};

/// The message that says why a file is of no use, and its arguments.
pub type Refusal = (&'static str, Vec<(&'static str, Arg)>);

/// What pages are of: revision of the plan, language and document.
pub type PagesOf = (u64, Lang, &'static DocumentDef);

/// What a finished file is of: its pages, and whether the plan is inside.
pub type Controlled = (PagesOf, bool);

/// A file that could not be opened.
pub struct Refused {
    pub error: OpenError,
    /// The state before a save that was cut off, beside it.
    pub copy: Option<PathBuf>,
}

/// What came of a piece of work.
pub enum Done {
    /// A file was looked for, or a place to write to.
    Picked(PathFor, Picked),
    /// A plan was read, for the opening of this number, and who has its file.
    Opened(u64, PathBuf, Box<Result<Opened, Refused>>, Option<Lock>),
    /// What a save that was cut off had left beside the plan at this path was put back, or not.
    PutBack(PathBuf, Result<(), SaveError>),
    /// The plan was written, or not, and who has its file, where that was asked.
    Saved(Save, Box<Result<Written, SaveError>>, Option<Lock>),
    /// The plan's file was looked at.
    Looked(Box<Looked>),
    /// Earlier states of a plan were listed, the latest of them with how many places differ, and how
    /// many times the list had changed when it was asked for.
    Versions(u64, Vec<(Version, Option<usize>)>),
    /// In how many places other states differ; none where they cannot be read.
    Counted(u64, Vec<(Stamp, Option<usize>)>),
    /// An earlier state was read, where it can be.
    VersionRead(Stamp, Option<Box<Plan>>),
    /// The present state was kept, or why not; whether the chosen earlier one is to be restored now.
    Kept(bool, Result<(), SaveError>),
    /// The file of an interrupted session was read, where it can be.
    Recovered(Box<(Interrupted, Option<Opened>)>),
    /// The lock of a file was asked for.
    Locked(PathBuf, Lock),
    /// Something was written or tidied up of which nobody waits to hear; or the message that says
    /// what was not, and why.
    Settled(Option<(&'static str, SaveError)>),
    /// Sessions that ended without saving were looked for.
    Interrupted(Vec<Interrupted>),
    /// A plan was read that is to be merged into the open one, or compared with it.
    Read(PathFor, PathBuf, Box<Result<Outside, OpenError>>),
    /// A file made of the plan was written, or why not.
    Exported(Output, PathBuf, Result<Printed, ExportError>),
    /// The system was asked to show a file, and whether it does.
    Shown(PathBuf, bool),
    /// Edits of a revision were kept aside.
    Journaled(Arc<Journal>, u64, Result<(), SaveError>),
    /// The work of this name broke: a defect of the program.
    Broke(&'static str),
    /// No data pack was found.
    NoPack,
    /// A data pack was read, or why not; whether it was asked for, and where it lies.
    Pack(bool, PathBuf, Result<Box<Pack>, Refusal>),
    /// The plan was checked.
    Checked(Checked),
    /// The dictionary was made, where it can be.
    Speller(Option<Arc<Speller>>),
    /// The spelling of texts was looked at.
    Spelt(Vec<Spelt>),
    /// What may have been meant by a word was searched for.
    Suggested(String, Vec<String>),
    /// The next word that is in no dictionary was looked for: its field, its place in the text in
    /// letters, and the word.
    Misspelt(Option<(FieldPath, Range<usize>, String)>),
    /// The pages of a revision were laid out.
    Previewed(PagesOf, Result<Vec<Page>, String>),
    /// A finished file was held against the standards, where it could be made.
    Controlled(Controlled, Option<Control>),
}

/// What was found in a text.
pub struct Spelt {
    /// The field.
    pub at: FieldPath,
    /// The text that was looked at.
    pub text: String,
    /// The words of it that are in no dictionary.
    pub marks: Marks,
}

/// The work that waits for the system's dialog.
pub const PICK: &str = "pick";

/// The work that makes a file of the plan.
pub const EXPORT: &str = "export";

/// The work that looks at the plan's file.
pub const LOOK: &str = "look";

/// A save that was asked for.
#[derive(Clone, Debug)]
pub struct Save {
    /// Counts saves; a later one has a greater number.
    pub number: u64,
    /// Where to.
    pub path: PathBuf,
    /// Revision of the plan.
    pub revision: u64,
    /// The plan of that revision.
    pub plan: Arc<Plan>,
}

/// Runs pieces of work.
pub trait Runner: Send + Sync {
    /// Runs `work`, now or later, here or elsewhere; `name` is told by debuggers.
    fn run(&self, name: &str, work: Box<dyn FnOnce() + Send>);

    /// Whether work is done when [`Runner::run`] returns.
    fn at_once(&self) -> bool {
        false
    }
}

/// A thread for every piece of work.
#[derive(Clone, Copy, Debug, Default)]
pub struct Threads;

impl Runner for Threads {
    fn run(&self, name: &str, work: Box<dyn FnOnce() + Send>) {
        let work = Arc::new(Mutex::new(Some(work)));
        let take = |work: &Mutex<Option<Box<dyn FnOnce() + Send>>>| {
            work.lock().unwrap_or_else(PoisonError::into_inner).take()
        };
        let there = Arc::clone(&work);
        let started = thread::Builder::new().name(name.to_owned()).spawn(move || {
            if let Some(work) = take(&there) {
                work();
            }
        });
        // a system without room for a thread still gets its plan saved
        if started.is_err()
            && let Some(work) = take(&work)
        {
            off_frame::allow(work);
        }
    }
}

/// Work is done where it is asked for; tests and measurements want it.
#[derive(Clone, Copy, Debug, Default)]
pub struct AtOnce;

impl Runner for AtOnce {
    fn run(&self, _name: &str, work: Box<dyn FnOnce() + Send>) {
        work();
    }

    fn at_once(&self) -> bool {
        true
    }
}

/// Starts work and collects what comes of it.
pub struct Jobs {
    sender: Sender<Ended>,
    inbox: Receiver<Ended>,
    runner: Arc<dyn Runner>,
    /// Names of the work that is waited for.
    running: Vec<&'static str>,
    unsettled: Arc<Unsettled>,
}

/// Work that ended: its name where it is waited for, the plan it belongs to, and what came of it.
type Ended = (Option<&'static str>, u64, Done);

/// Work that is waited for before the program ends.
#[derive(Default)]
struct Unsettled {
    count: Mutex<usize>,
    ended: Condvar,
}

/// A piece of it; it ends when this is dropped, however that comes about.
struct Piece(Arc<Unsettled>);

impl Piece {
    fn of(unsettled: &Arc<Unsettled>) -> Self {
        *unsettled
            .count
            .lock()
            .unwrap_or_else(PoisonError::into_inner) += 1;
        Self(Arc::clone(unsettled))
    }
}

impl Drop for Piece {
    fn drop(&mut self) {
        *self.0.count.lock().unwrap_or_else(PoisonError::into_inner) -= 1;
        self.0.ended.notify_all();
    }
}

impl Jobs {
    /// Work is run by `runner`.
    pub fn new(runner: Arc<dyn Runner>) -> Self {
        let (sender, inbox) = channel();
        Self {
            sender,
            inbox,
            runner,
            running: Vec::new(),
            unsettled: Arc::default(),
        }
    }

    /// Starts `work` under `name` for the plan `of`.
    pub fn start(
        &mut self,
        ctx: &Context,
        name: &'static str,
        of: u64,
        work: impl FnOnce() -> Done + Send + 'static,
    ) {
        self.running.push(name);
        self.run(ctx, (name, Some(name)), of, work);
    }

    /// [`Jobs::start`] of work that must have ended before the program does, as [`Jobs::wait`] sees to.
    pub fn settle(
        &mut self,
        ctx: &Context,
        name: &'static str,
        of: u64,
        work: impl FnOnce() -> Done + Send + 'static,
    ) {
        let piece = Piece::of(&self.unsettled);
        self.start(ctx, name, of, move || {
            let _piece = piece;
            work()
        });
    }

    /// Waits until what was to be settled is, `bound` at most: a share may hang. Whether it is.
    pub fn wait(&self, bound: Duration) -> bool {
        let count = self
            .unsettled
            .count
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let waited = self
            .unsettled
            .ended
            .wait_timeout_while(count, bound, |count| *count > 0);
        let (count, _) = waited.unwrap_or_else(PoisonError::into_inner);
        *count == 0
    }

    /// [`Jobs::start`] of work that nobody waits for: it goes on as long as the plan is open.
    pub fn watch(
        &self,
        ctx: &Context,
        name: &'static str,
        of: u64,
        work: impl FnOnce() -> Done + Send + 'static,
    ) {
        self.run(ctx, (name, None), of, work);
    }

    fn run(
        &self,
        ctx: &Context,
        (name, waited_for): (&'static str, Option<&'static str>),
        of: u64,
        work: impl FnOnce() -> Done + Send + 'static,
    ) {
        let (sender, ctx) = (self.sender.clone(), ctx.clone());
        let waits = !self.runner.at_once();
        let work = move || {
            // a defect there must not leave the window waiting for ever
            let done = panic::catch_unwind(AssertUnwindSafe(work));
            let done = done.unwrap_or(Done::Broke(name));
            sender.send((waited_for, of, done)).ok();
            if waits {
                wake(&ctx);
            }
        };
        self.runner.run(name, Box::new(work));
    }

    /// What has come since the last call, with the plan each belongs to.
    pub fn poll(&mut self) -> Vec<(u64, Done)> {
        let mut ended = Vec::new();
        for (name, of, done) in self.inbox.try_iter() {
            let place = self.running.iter().position(|one| Some(*one) == name);
            if let Some(place) = place {
                self.running.swap_remove(place);
            }
            ended.push((of, done));
        }
        ended
    }

    /// Whether work is done where it is asked for.
    pub fn are_at_once(&self) -> bool {
        self.runner.at_once()
    }

    /// Whether results wait, as they do at once where work is done at once.
    pub fn ready(&self) -> bool {
        self.runner.at_once() && !self.running.is_empty()
    }

    /// Whether work of this name is under way.
    pub fn runs(&self, name: &str) -> bool {
        self.running.contains(&name)
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "the inbox is what may wake an idle window"
)]
fn wake(ctx: &Context) {
    ctx.request_repaint();
}
