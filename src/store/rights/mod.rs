//! Who may do what with a file: saving keeps owner, group, mode, lists of rights and whatever else
//! the file carries, and asks before it writes into a file that was protected.
//!
//! Where a new file cannot be given all of it, none may take the old one's place, and the old one
//! is written itself.

#[cfg(unix)]
mod unix;
#[cfg(windows)]
mod windows;

use std::fs::{self, OpenOptions, Permissions};
use std::io;
use std::path::{Path, PathBuf};

#[cfg(unix)]
use unix as system;
#[cfg(windows)]
use windows as system;

pub(super) use system::temp_beside;

/// Whether the file at `path` was protected from being written.
pub(super) fn is_protected(path: &Path) -> bool {
    let forbidden = fs::metadata(path).is_ok_and(|meta| meta.permissions().readonly());
    let refused = || {
        let opened = OpenOptions::new().write(true).open(path);
        opened.is_err_and(|error| error.kind() == io::ErrorKind::PermissionDenied)
    };
    forbidden || refused()
}

/// Lifts the protection from the file at `path` for good, if it has any and is ours to change; what
/// it was.
pub(super) fn lift(path: &Path) -> Option<Permissions> {
    let was = fs::metadata(path).map(|meta| meta.permissions()).ok();
    let was = was.filter(Permissions::readonly);
    was.filter(|was| fs::set_permissions(path, system::writable(was)).is_ok())
}

/// A file's protection, lifted as long as this value lives: somebody agreed to its being written.
#[derive(Debug)]
pub(super) struct Lifted {
    path: PathBuf,
    was: Option<Permissions>,
}

impl Lifted {
    /// Lifts it from the file at `path`, if it has any and is ours to change.
    pub(super) fn of(path: &Path) -> Self {
        Self {
            path: path.to_owned(),
            was: lift(path),
        }
    }
}

impl Drop for Lifted {
    fn drop(&mut self) {
        if let Some(was) = self.was.take() {
            // what was protected a moment ago is ours to protect
            fs::set_permissions(&self.path, was).ok();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{Disk, Fs as _};

    #[test]
    fn protection_is_lifted_for_as_long_as_it_is_asked_for() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("plan.ron");
        Disk.overwrite(&path, b"A").unwrap();
        let free = Lifted::of(&path);
        assert!(!is_protected(&path));
        drop(free);
        assert!(!is_protected(&path), "a free file stays free");
        let mut kept = fs::metadata(&path).unwrap().permissions();
        kept.set_readonly(true);
        fs::set_permissions(&path, kept.clone()).unwrap();
        let lifted = Lifted::of(&path);
        assert!(!is_protected(&path));
        drop(lifted);
        assert!(is_protected(&path));
        assert_eq!(fs::metadata(&path).unwrap().permissions(), kept);
    }
}
