//! Who may do what with a file: saving keeps owner, group and mode, and asks before it writes
//! into a file that was protected. On Windows a file inherits the rights of its folder.

use std::io;
use std::path::Path;

use super::atomic::Temp;

/// A temporary file in `folder` with the rights of the file at `path`, or those of any new file
/// where there is none. An error says that no other file could take its place.
#[cfg(unix)]
pub(super) fn temp_beside(path: &Path, folder: &Path) -> io::Result<Temp> {
    use std::fs::{self, Permissions};
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, fchown};

    let Ok(old) = fs::metadata(path) else {
        return Temp::new(folder, Some(Permissions::from_mode(0o666)));
    };
    if old.nlink() > 1 {
        return Err(super::cause::Refusal::OtherName.into());
    }
    let temp = Temp::new(folder, None)?;
    let new = temp.file.metadata()?;
    if (new.uid(), new.gid()) != (old.uid(), old.gid()) {
        fchown(&temp.file, Some(old.uid()), Some(old.gid()))?;
    }
    temp.file.set_permissions(old.permissions())?;
    Ok(temp)
}

/// A temporary file in `folder`.
#[cfg(not(unix))]
pub(super) fn temp_beside(_path: &Path, folder: &Path) -> io::Result<Temp> {
    Temp::new(folder, None)
}

/// Whether the file at `path` was protected from being written.
pub(super) fn is_protected(path: &Path) -> bool {
    if !cfg!(unix) {
        return false;
    }
    let forbidden = std::fs::metadata(path).is_ok_and(|meta| meta.permissions().readonly());
    let refused = || {
        let opened = std::fs::OpenOptions::new().write(true).open(path);
        opened.is_err_and(|error| error.kind() == io::ErrorKind::PermissionDenied)
    };
    forbidden || refused()
}
