//! Edits that no file holds yet, kept aside so that an interrupted session can be restored.
//!
//! One journal per open plan: a plan file in a folder of the program, beside it the path of the
//! plan's own file. A journal is locked while its session lives, so that a second window does not
//! take it for an interrupted one. Start from [`Journal::new`] and [`interrupted`].

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{
    Mutex, PoisonError,
    atomic::{AtomicU64, Ordering},
};
use std::thread;
use std::time::Duration;

use super::{
    Disk, Lineage, Opened, SaveError, Stamp, atomic, envelope::state, off_frame, parse, to_file,
};
use crate::model::Plan;

const PLAN: &str = "dziennik.ron";
const ORIGIN: &str = "sciezka.txt";
const UNREAD: &str = "nieodczytane.txt";
const LOCK: &str = "blokada";
/// The word in [`ORIGIN`] that says that the plan's file holds all of it.
const SAVED: &str = "zapisany";

/// Times a journal is tried to be written: another program that looks for interrupted sessions may
/// have its folder for a moment.
const TRIES: u32 = 3;
/// Pause between them.
const PAUSE: Duration = Duration::from_millis(20);

/// The journal of a session that lives. What is to be done with it is asked for in turns, which
/// other threads may take in any order: what was asked for last counts.
#[derive(Debug)]
pub struct Journal {
    folder: PathBuf,
    asked: AtomicU64,
    kept: Mutex<Kept>,
}

#[derive(Debug, Default)]
struct Kept {
    /// Held open: the lock ends with the process, however it ends.
    lock: Option<File>,
    /// The latest turn that was taken.
    done: u64,
}

/// When a piece of work on a journal was asked for.
#[derive(Clone, Copy, Debug)]
pub struct Turn(u64);

/// The file a plan was read from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// Where it is.
    pub path: PathBuf,
    /// What it was when it was read or written last.
    pub stamp: Option<Stamp>,
}

/// A session that ended without saving its edits.
#[derive(Debug)]
pub struct Interrupted {
    folder: PathBuf,
    /// The file the plan was read from, if it had one.
    pub origin: Option<Origin>,
    /// The plan with its edits.
    pub plan: Plan,
    /// Which plan it is, and where it comes from.
    pub lineage: Lineage,
    /// What was typed and not taken, as the session wrote it.
    pub unread: String,
    /// Whether the file at `origin` held the plan then: all edits were saved.
    pub saved: bool,
}

/// Where journals live for this user.
pub fn default_folder() -> Option<PathBuf> {
    let dirs = directories::ProjectDirs::from("pl", "", "lpdi")?;
    Some(dirs.data_local_dir().join("dzienniki"))
}

impl Journal {
    /// The journal `name` in `folder`. No file is touched before something is written; a name in
    /// use by a living session is refused then.
    pub fn new(folder: &Path, name: &str) -> Self {
        Self {
            folder: folder.join(name),
            asked: AtomicU64::new(0),
            kept: Mutex::default(),
        }
    }

    /// Where it is written.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The turn of what is asked for now.
    pub fn turn(&self) -> Turn {
        Turn(self.asked.fetch_add(1, Ordering::Relaxed) + 1)
    }

    /// Writes the plan of `lineage`; `origin` is its own file, if it has one, `unread` what was
    /// typed and not taken, in the session's lines. Nothing is written where a later turn was taken.
    pub fn write(
        &self,
        turn: Turn,
        (plan, lineage): (&Plan, &Lineage),
        origin: Option<&Origin>,
        unread: &str,
    ) -> Result<(), SaveError> {
        off_frame::file_work();
        // the state of the plan's file is the parent of what is kept aside
        let state = state(plan)?;
        let saved = lineage.state == Some(state);
        let text = to_file(plan, &lineage.grown(state))?;
        // the path, the stamp where there is one, and whether nothing else is to be saved
        let origin = origin.map(|origin| {
            let stamp = origin.stamp.map(|stamp| stamp.to_string());
            let (path, stamp) = (origin.path.display(), stamp.unwrap_or_default());
            format!("{path}\n{stamp}\n{}", if saved { SAVED } else { "" })
        });
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.done > turn.0 {
            return Ok(());
        }
        kept.done = turn.0;
        let mut tries = 1;
        loop {
            let written = self.put(&mut kept, &text, origin.as_deref(), unread);
            if written.is_ok() || tries == TRIES {
                return written;
            }
            // the folder may be another one by now
            kept.lock = None;
            tries += 1;
            thread::sleep(PAUSE);
        }
    }

    fn put(
        &self,
        kept: &mut Kept,
        text: &str,
        origin: Option<&str>,
        unread: &str,
    ) -> Result<(), SaveError> {
        if kept.lock.is_none() {
            fs::create_dir_all(&self.folder)?;
            let lock = open_lock(&self.folder)?;
            lock.try_lock().map_err(io::Error::from)?;
            kept.lock = Some(lock);
        }
        let files = [
            (ORIGIN, origin.unwrap_or_default()),
            (UNREAD, unread),
            (PLAN, text),
        ];
        for (name, text) in files {
            atomic::write(&Disk, &self.folder.join(name), text.as_bytes())?;
        }
        Ok(())
    }

    /// [`Journal::write`] at the end of the session, which is an ended one from then on: gives what it
    /// left.
    pub fn leave(
        &self,
        turn: Turn,
        state: (&Plan, &Lineage),
        origin: Option<&Origin>,
        unread: &str,
    ) -> Result<Option<Interrupted>, SaveError> {
        self.write(turn, state, origin, unread)?;
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.lock = None;
        Ok(read(self.folder.clone()))
    }

    /// Forgets what was written, because a file holds it now or nobody wants it.
    pub fn clear(&self, turn: Turn) {
        off_frame::file_work();
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.done > turn.0 {
            return;
        }
        kept.done = turn.0;
        if kept.lock.is_some() {
            // what is not there needs no clearing
            for name in [PLAN, ORIGIN, UNREAD] {
                fs::remove_file(self.folder.join(name)).ok();
            }
        }
    }
}

impl Interrupted {
    /// Whether nothing was left but texts that were not taken, of a plan whose file held all else.
    pub fn is_texts(&self) -> bool {
        self.saved && !self.unread.is_empty()
    }

    /// Forgets the interrupted session.
    pub fn discard(&self) {
        off_frame::file_work();
        fs::remove_dir_all(&self.folder).ok();
    }
}

/// Sessions in `folder` that ended without saving, by name. Unreadable ones are left alone.
pub fn interrupted(folder: &Path) -> Vec<Interrupted> {
    off_frame::file_work();
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut folders: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    folders.sort();
    folders.into_iter().filter_map(read).collect()
}

fn read(folder: PathBuf) -> Option<Interrupted> {
    let lock = open_lock(&folder).ok()?;
    lock.try_lock().ok()?;
    let Ok(bytes) = fs::read(folder.join(PLAN)) else {
        // a session that ended in order leaves its folder behind
        fs::remove_dir_all(&folder).ok();
        return None;
    };
    let Opened { plan, lineage, .. } = parse(&bytes).ok()?;
    let origin = fs::read_to_string(folder.join(ORIGIN)).unwrap_or_default();
    let mut lines = origin.lines();
    let path = lines.next().filter(|line| !line.is_empty());
    let stamp = lines.next().and_then(|line| line.parse().ok());
    let saved = lines.next() == Some(SAVED);
    let origin = path.map(|path| Origin {
        path: PathBuf::from(path),
        stamp,
    });
    let unread = fs::read_to_string(folder.join(UNREAD)).unwrap_or_default();
    Some(Interrupted {
        folder,
        origin,
        plan,
        lineage,
        unread,
        saved,
    })
}

fn open_lock(folder: &Path) -> io::Result<File> {
    OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(false)
        .open(folder.join(LOCK))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::PlanId;

    #[test]
    fn a_session_that_dies_is_found_and_one_that_lives_or_ends_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let mut plan = Plan::default();
        plan.local_government.name = "Gmina Lipowa".to_owned();
        let journal = Journal::new(folder.path(), "1");
        let origin = Origin {
            path: PathBuf::from("plan.lpdi.ron"),
            stamp: Some(Stamp::of(b"plan")),
        };
        let lineage = Lineage::new(PlanId::from_number(7));
        journal
            .write(
                journal.turn(),
                (&plan, &lineage),
                Some(&origin),
                "a\tb\tc\n",
            )
            .unwrap();
        assert!(interrupted(folder.path()).is_empty(), "it lives");
        let second = Journal::new(folder.path(), "1");
        let refused = second.write(second.turn(), (&plan, &lineage), None, "");
        assert!(refused.is_err(), "and keeps its name");
        drop(journal);
        let found = interrupted(folder.path());
        let [session] = found.as_slice() else {
            panic!("{found:?}")
        };
        assert_eq!(session.plan, plan);
        assert_eq!(session.lineage.id, lineage.id);
        assert_eq!(session.origin, Some(origin));
        assert_eq!(session.unread, "a\tb\tc\n");
        assert!(!session.is_texts(), "no file holds its plan");
        session.discard();
        assert!(interrupted(folder.path()).is_empty());
        let journal = Journal::new(folder.path(), "2");
        journal
            .write(journal.turn(), (&plan, &lineage), None, "")
            .unwrap();
        journal.clear(journal.turn());
        drop(journal);
        assert!(interrupted(folder.path()).is_empty(), "it ended in order");
    }

    #[test]
    fn a_session_whose_file_holds_its_plan_leaves_its_texts_alone() {
        let folder = tempfile::tempdir().unwrap();
        let (plan, lineage) = (Plan::default(), Lineage::new(PlanId::from_number(7)));
        let lineage = lineage.grown(state(&plan).unwrap());
        let origin = Origin {
            path: PathBuf::from("plan.lpdi.ron"),
            stamp: None,
        };
        let journal = Journal::new(folder.path(), "1");
        let (turn, text) = (journal.turn(), "a\tb\tc\n");
        let left = journal.leave(turn, (&plan, &lineage), Some(&origin), text);
        let left = left.unwrap().unwrap();
        assert!(left.is_texts() && left.unread == text);
        assert_eq!(left.origin, Some(origin));
        assert_eq!(interrupted(folder.path()).len(), 1, "and lives no more");
    }

    #[test]
    fn what_was_asked_for_last_counts() {
        let folder = tempfile::tempdir().unwrap();
        let (plan, lineage) = (Plan::default(), Lineage::new(PlanId::from_number(7)));
        let journal = Journal::new(folder.path(), "1");
        let (write, clear) = (journal.turn(), journal.turn());
        journal.clear(clear);
        journal.write(write, (&plan, &lineage), None, "").unwrap();
        assert!(!folder.path().join("1").exists(), "it was given up first");
        let (clear, write) = (journal.turn(), journal.turn());
        journal.write(write, (&plan, &lineage), None, "").unwrap();
        journal.clear(clear);
        drop(journal);
        assert_eq!(interrupted(folder.path()).len(), 1, "it was typed since");
    }

    #[test]
    fn a_folder_that_was_taken_away_is_made_again() {
        let folder = tempfile::tempdir().unwrap();
        let (plan, lineage) = (Plan::default(), Lineage::new(PlanId::from_number(7)));
        let journal = Journal::new(folder.path(), "1");
        for _ in 0..2 {
            let turn = journal.turn();
            journal.write(turn, (&plan, &lineage), None, "").unwrap();
            fs::remove_dir_all(journal.folder()).unwrap();
        }
    }

    #[test]
    fn a_damaged_journal_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let journal = Journal::new(folder.path(), "1");
        let lineage = Lineage::new(PlanId::from_number(7));
        journal
            .write(journal.turn(), (&Plan::default(), &lineage), None, "")
            .unwrap();
        drop(journal);
        Disk.overwrite(&folder.path().join("1").join(PLAN), b"(format")
            .unwrap();
        assert!(interrupted(folder.path()).is_empty());
    }

    use super::super::Fs as _;
}
