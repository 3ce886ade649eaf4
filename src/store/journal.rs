//! Edits that no file holds yet, kept aside so that an interrupted session can be restored.
//!
//! One journal per open plan: a plan file in a folder of the program, beside it the path of the
//! plan's own file. A journal is locked while its session lives, so that a second window does not
//! take it for an interrupted one. Start from [`Journal::begin`] and [`interrupted`].

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use super::{Disk, Lineage, Opened, SaveError, Stamp, atomic, envelope::state, parse, to_file};
use crate::model::Plan;

const PLAN: &str = "dziennik.ron";
const ORIGIN: &str = "sciezka.txt";
const UNREAD: &str = "nieodczytane.txt";
const LOCK: &str = "blokada";

/// The journal of a session that lives.
#[derive(Debug)]
pub struct Journal {
    folder: PathBuf,
    /// Held open: the lock ends with the process, however it ends.
    _lock: File,
}

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
}

/// Where journals live for this user.
pub fn default_folder() -> Option<PathBuf> {
    let dirs = directories::ProjectDirs::from("pl", "", "lpdi")?;
    Some(dirs.data_local_dir().join("dzienniki"))
}

impl Journal {
    /// Begins the journal `name` in `folder`; a name in use by a living session is refused.
    pub fn begin(folder: &Path, name: &str) -> io::Result<Self> {
        let folder = folder.join(name);
        fs::create_dir_all(&folder)?;
        let lock = open_lock(&folder)?;
        lock.try_lock()?;
        Ok(Self {
            folder,
            _lock: lock,
        })
    }

    /// Where it is written.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Writes the plan of `lineage` as it is now; `origin` is its own file, if it has one, `unread` what was
    /// typed and not taken, in the session's lines.
    pub fn write(
        &self,
        (plan, lineage): (&Plan, &Lineage),
        origin: Option<&Origin>,
        unread: &str,
    ) -> Result<(), SaveError> {
        // the state of the plan's file is the parent of what is kept aside
        let text = to_file(plan, &lineage.grown(state(plan)?))?;
        // two lines: the path, and the stamp where there is one
        let origin = origin.map(|origin| {
            let stamp = origin.stamp.map(|stamp| stamp.to_string());
            format!("{}\n{}", origin.path.display(), stamp.unwrap_or_default())
        });
        let place = self.folder.join(ORIGIN);
        atomic::write(&Disk, &place, origin.unwrap_or_default().as_bytes())?;
        atomic::write(&Disk, &self.folder.join(UNREAD), unread.as_bytes())?;
        atomic::write(&Disk, &self.folder.join(PLAN), text.as_bytes()).map(drop)
    }

    /// Forgets what was written, because a file holds it now or nobody wants it.
    pub fn clear(&self) {
        // what is not there needs no clearing
        fs::remove_file(self.folder.join(PLAN)).ok();
        fs::remove_file(self.folder.join(ORIGIN)).ok();
        fs::remove_file(self.folder.join(UNREAD)).ok();
    }
}

impl Interrupted {
    /// Forgets the interrupted session.
    pub fn discard(&self) {
        fs::remove_dir_all(&self.folder).ok();
    }
}

/// Sessions in `folder` that ended without saving, by name. Unreadable ones are left alone.
pub fn interrupted(folder: &Path) -> Vec<Interrupted> {
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
        let journal = Journal::begin(folder.path(), "1").unwrap();
        let origin = Origin {
            path: PathBuf::from("plan.lpdi.ron"),
            stamp: Some(Stamp::of(b"plan")),
        };
        let lineage = Lineage::new(PlanId::from_number(7));
        journal
            .write((&plan, &lineage), Some(&origin), "a\tb\tc\n")
            .unwrap();
        assert!(interrupted(folder.path()).is_empty(), "it lives");
        assert!(
            Journal::begin(folder.path(), "1").is_err(),
            "and keeps its name"
        );
        drop(journal);
        let found = interrupted(folder.path());
        let [session] = found.as_slice() else {
            panic!("{found:?}")
        };
        assert_eq!(session.plan, plan);
        assert_eq!(session.lineage.id, lineage.id);
        assert_eq!(session.origin, Some(origin));
        assert_eq!(session.unread, "a\tb\tc\n");
        session.discard();
        assert!(interrupted(folder.path()).is_empty());
        let journal = Journal::begin(folder.path(), "2").unwrap();
        journal.write((&plan, &lineage), None, "").unwrap();
        journal.clear();
        drop(journal);
        assert!(interrupted(folder.path()).is_empty(), "it ended in order");
    }

    #[test]
    fn a_damaged_journal_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let journal = Journal::begin(folder.path(), "1").unwrap();
        let lineage = Lineage::new(PlanId::from_number(7));
        journal
            .write((&Plan::default(), &lineage), None, "")
            .unwrap();
        drop(journal);
        Disk.overwrite(&folder.path().join("1").join(PLAN), b"(format")
            .unwrap();
        assert!(interrupted(folder.path()).is_empty());
    }

    use super::super::Fs as _;
}
