//! The file of the open plan, which others may open and write too: who has it open, what became of
//! it, and what waits for somebody to decide. All file work is done by [`Round`]s on other threads.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Duration;

use jiff::civil::DateTime;

use crate::{
    session::{Known, Outside},
    store::{
        Bases, Look, OpenError, Stamp, Watch,
        lock::{self, Held, Holder, Lock},
    },
};

/// How often the file is looked at.
pub const EVERY: Duration = Duration::from_secs(3);

/// Looks of one round: the lock is refreshed after them, once a minute.
const LOOKS: u32 = 20;

/// Looks in a row that find no file, or half of one, before that is told: a file that is being
/// replaced is not there for a moment on some shares.
const MISSES: u8 = 2;

/// A lock that threads hand to each other; it ends when the last of them lets it go.
pub type Kept = Arc<Mutex<Held>>;

/// Why the plan is only read, beyond what its file says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Bar {
    /// Somebody else had it open already.
    Busy(Holder),
    /// Somebody else took it over; who, where that is known.
    Taken(Option<Holder>),
    /// Somebody chose so, because the file changed.
    Chosen,
}

/// What the last look found, as far as it was told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Seen {
    /// The file is there.
    #[default]
    There,
    /// It is not there, or its share is not.
    Gone,
    /// It holds something that cannot be read.
    Unreadable,
}

/// What somebody else wrote while edits here are unsaved.
pub struct Newer {
    /// The plan.
    pub outside: Outside,
    /// When, as its folder keeps time.
    pub written: Option<DateTime>,
    /// Who has it open, where somebody else has.
    pub by: Option<Holder>,
}

/// What is known of the open plan's file.
#[derive(Default)]
pub struct Share {
    /// The lock, while it is ours.
    pub lock: Option<Kept>,
    /// Why the plan is only read.
    pub bar: Option<Bar>,
    /// What waits for a decision.
    pub newer: Option<Newer>,
    /// What was told of the file.
    pub seen: Seen,
    /// Whether what is found next is merged without asking again: somebody asked for it.
    pub merges: bool,
    /// Whether a save found that the file changed and waits for the next look.
    pub wanted: bool,
    watch: Option<Watch>,
    misses: u8,
    looking: bool,
    looked: f64,
    pause: Arc<Pause>,
}

impl Share {
    /// Begins with the file of another plan; gives the lock of the last one to be let go.
    pub fn begin(&mut self) -> Option<Kept> {
        self.pause.stop();
        let lock = self.lock.take();
        *self = Self::default();
        lock
    }

    /// Has the file looked at anew, because what it should hold changed.
    pub fn again(&mut self) {
        self.pause.stop();
    }

    /// The next round over the file at `path` of stamp `stamp`, unless one is under way or, where
    /// rounds do not wait (`at_once`), the last one was a moment ago.
    pub fn round(
        &mut self,
        (path, stamp): (&Path, Stamp),
        (known, bases): (Known, Option<Bases>),
        (now, now_secs, at_once): (DateTime, f64, bool),
    ) -> Option<Round> {
        let early = at_once && !self.wanted && now_secs - self.looked < EVERY.as_secs_f64();
        if self.looking || early {
            return None;
        }
        let wanted = std::mem::take(&mut self.wanted);
        self.looking = true;
        self.looked = now_secs;
        self.pause = Arc::default();
        let stamp = match &self.newer {
            Some(newer) => newer.outside.opened.stamp,
            None => stamp,
        };
        let watch = self.watch.take();
        let watch = watch.filter(|watch| watch.of() == (path, stamp));
        Some(Round {
            watch: watch.unwrap_or_else(|| Watch::new(path, stamp)),
            path: path.to_owned(),
            seen: self.seen,
            misses: self.misses,
            lock: self.lock.clone(),
            asks: matches!(self.bar, Some(Bar::Busy(_) | Bar::Taken(_))),
            known,
            bases,
            now,
            looks: if at_once { 1 } else { LOOKS },
            first_at_once: at_once || wanted,
            pause: Arc::clone(&self.pause),
        })
    }

    /// Takes in that a round ended.
    pub fn ended(&mut self, watch: Watch, misses: u8) {
        self.watch = Some(watch);
        self.misses = misses;
        self.looking = false;
    }

    /// Takes in that a round broke.
    pub fn broke(&mut self) {
        self.looking = false;
    }
}

impl Drop for Share {
    fn drop(&mut self) {
        self.pause.stop();
    }
}

/// Looks at a file for a while, to be done on another thread.
pub struct Round {
    watch: Watch,
    path: PathBuf,
    seen: Seen,
    misses: u8,
    lock: Option<Kept>,
    asks: bool,
    known: Known,
    bases: Option<Bases>,
    now: DateTime,
    looks: u32,
    first_at_once: bool,
    pause: Arc<Pause>,
}

/// What a round found.
pub struct Looked {
    /// The file that was looked at.
    pub path: PathBuf,
    /// To go on with.
    pub watch: Watch,
    /// To go on with.
    pub misses: u8,
    /// What happened to the file.
    pub news: News,
    /// What happened to the lock.
    pub lock: LockNews,
}

impl Looked {
    /// The lock that came with it, where there is one.
    pub fn freed(self) -> Option<Kept> {
        match self.lock {
            LockNews::Free(held) => Some(Arc::new(Mutex::new(held))),
            LockNews::Nothing | LockNews::Lost(_) => None,
        }
    }
}

/// What happened to a file.
pub enum News {
    /// Nothing that was not told.
    Nothing,
    /// It is there again, as it was.
    Back,
    /// Somebody wrote it.
    Newer(Box<Newer>),
    /// It cannot be read.
    Unreadable(OpenError),
    /// It is not there.
    Gone,
}

/// What happened to a lock.
pub enum LockNews {
    /// Nothing.
    Nothing,
    /// Somebody took the plan over.
    Lost(Option<Holder>),
    /// Whoever had the plan open let it go, and now it is ours.
    Free(Held),
}

impl Round {
    /// Looks until there is something to tell, the lock wants to be refreshed, or nobody wants to
    /// know any more.
    pub fn go(mut self) -> Looked {
        let mut news = News::Nothing;
        for look in 0..self.looks {
            let waits = look > 0 || !self.first_at_once;
            if waits && !self.pause.wait(EVERY) {
                break;
            }
            news = self.look();
            if !matches!(news, News::Nothing) {
                break;
            }
        }
        let lock = self.look_at_lock();
        Looked {
            path: self.path,
            watch: self.watch,
            misses: self.misses,
            news,
            lock,
        }
    }

    fn look(&mut self) -> News {
        let found = self.watch.look();
        let missed = matches!(found, Look::Gone | Look::Unreadable(_));
        self.misses = if missed {
            self.misses.saturating_add(1)
        } else {
            0
        };
        let tell = self.misses >= MISSES;
        match found {
            Look::Same if self.seen == Seen::There => News::Nothing,
            Look::Same => News::Back,
            Look::Changed(opened) => News::Newer(Box::new(Newer {
                outside: Outside::of(*opened, &self.known, self.bases.as_ref()),
                written: self.watch.written(),
                by: match &self.lock {
                    Some(_) => None,
                    None => lock::holder(&self.path),
                },
            })),
            Look::Unreadable(error) if tell && self.seen != Seen::Unreadable => {
                News::Unreadable(error)
            }
            Look::Gone if tell && self.seen != Seen::Gone => News::Gone,
            Look::Unreadable(_) | Look::Gone => News::Nothing,
        }
    }

    fn look_at_lock(&mut self) -> LockNews {
        if let Some(lock) = &self.lock {
            let mut held = lock.lock().unwrap_or_else(PoisonError::into_inner);
            return if held.refresh() {
                LockNews::Nothing
            } else {
                LockNews::Lost(lock::holder(&self.path))
            };
        }
        let asked = self.asks.then(|| lock::acquire(&self.path, self.now));
        match asked {
            Some(Lock::Held(held)) => LockNews::Free(held),
            _ => LockNews::Nothing,
        }
    }
}

/// What a round waits on between looks.
#[derive(Default)]
struct Pause {
    stopped: Mutex<bool>,
    changed: Condvar,
}

impl Pause {
    /// Waits for `time`; false where there is nothing to wait for any more.
    fn wait(&self, time: Duration) -> bool {
        let stopped = self.stopped.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = self
            .changed
            .wait_timeout_while(stopped, time, |stopped| !*stopped);
        let (stopped, _) = waited.unwrap_or_else(PoisonError::into_inner);
        !*stopped
    }

    fn stop(&self) {
        *self.stopped.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.changed.notify_all();
    }
}
