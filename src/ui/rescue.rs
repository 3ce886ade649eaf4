//! What is saved when the program breaks: edits that no file holds are kept aside in the moment
//! of the panic and offered at the next start.

use std::panic::{self, AssertUnwindSafe};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use crate::{
    i18n::Texts,
    model::Plan,
    store::{
        Lineage,
        journal::{Journal, Origin},
    },
};

/// The edits of the open plan, at hand for the panic hook.
#[derive(Clone, Default)]
pub struct Rescue(Arc<Mutex<Option<Held>>>);

/// Edits that no file holds.
pub(super) struct Held {
    /// Which plan and which revision of it.
    pub(super) of: (u64, u64),
    pub(super) journal: Arc<Journal>,
    pub(super) plan: Arc<Plan>,
    pub(super) lineage: Lineage,
    pub(super) origin: Option<Origin>,
    /// What was typed and not taken.
    pub(super) unread: String,
}

/// What became of edits when the program broke.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kept {
    /// There were none.
    Nothing,
    /// They were kept aside in this folder.
    Edits(PathBuf),
    /// They could not be kept aside.
    Lost,
}

/// The program broke: a defect of its own, never the fault of a display.
#[derive(Clone, Debug, thiserror::Error)]
#[error("{words}")]
pub struct Broken {
    /// What the panic said and where, in English.
    pub words: String,
    /// What became of edits.
    pub kept: Kept,
}

impl Broken {
    /// What happened, where the edits are and what to do.
    pub fn sentence(&self, texts: &Texts) -> String {
        let (kept, folder) = match &self.kept {
            Kept::Nothing => ("nothing", String::new()),
            Kept::Edits(folder) => ("edits", folder.display().to_string()),
            Kept::Lost => ("lost", String::new()),
        };
        let args = [
            ("kept", kept.into()),
            ("folder", folder.into()),
            ("detail", self.words.clone().into()),
        ];
        texts.msg_with("program-broke", &args)
    }
}

impl Rescue {
    /// What would be kept aside now, by plan and revision.
    pub(super) fn holds(&self) -> Option<(u64, u64)> {
        self.lock().as_ref().map(|held| held.of)
    }

    /// Holds these edits from now on, in place of what was held.
    pub(super) fn hold(&self, held: Option<Held>) {
        *self.lock() = held;
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Option<Held>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Keeps aside what is held.
    fn write(&self) -> Kept {
        // who panicked while holding the lock has nothing to lose but the lock
        let Some(held) = self.0.try_lock().ok().and_then(|mut held| held.take()) else {
            return Kept::Nothing;
        };
        match held.journal.write(
            held.journal.turn(),
            (&held.plan, &held.lineage),
            held.origin.as_ref(),
            &held.unread,
        ) {
            Ok(()) => Kept::Edits(held.journal.folder().to_owned()),
            Err(_) => Kept::Lost,
        }
    }

    /// The program cannot go on, for a reason that is no panic: edits are kept aside as after one.
    pub(super) fn broken(&self, words: String) -> Broken {
        Broken {
            words,
            kept: self.write(),
        }
    }

    /// Does `work` on this thread; should it panic, edits are kept aside before anything is torn
    /// down. Panics of other threads are left to those who wait for them.
    pub fn guard<T>(&self, work: impl FnOnce() -> T) -> Result<T, Broken> {
        let first: Arc<Mutex<Option<Broken>>> = Arc::default();
        let before: Arc<dyn Fn(&panic::PanicHookInfo<'_>) + Send + Sync> =
            Arc::from(panic::take_hook());
        let (rescue, told, passed_on) = (self.clone(), Arc::clone(&first), Arc::clone(&before));
        let here = thread::current().id();
        panic::set_hook(Box::new(move |info| {
            if thread::current().id() == here {
                let words = info.to_string();
                let kept = rescue.write();
                let mut told = told.lock().unwrap_or_else(PoisonError::into_inner);
                // a panic while everything is torn down says nothing new
                told.get_or_insert(Broken { words, kept });
            }
            passed_on(info);
        }));
        let done = panic::catch_unwind(AssertUnwindSafe(work));
        drop(panic::take_hook());
        panic::set_hook(Box::new(move |info| before(info)));
        done.map_err(|_panic| {
            let told = first.lock().unwrap_or_else(PoisonError::into_inner).take();
            told.unwrap_or(Broken {
                words: String::new(),
                kept: Kept::Nothing,
            })
        })
    }
}
