//! Who may do what with a file: saving keeps owner, group and mode, and asks before it writes
//! into a file that was protected. On Windows a file inherits the rights of its folder.

use std::io;
use std::path::Path;

use tempfile::{Builder, NamedTempFile};

/// A temporary file in `folder` with the rights of the file at `path`, or those of any new file
/// where there is none. An error says that no other file could take its place.
#[cfg(unix)]
pub(super) fn temp_beside(
    path: &Path,
    builder: &mut Builder<'_, '_>,
    folder: &Path,
) -> io::Result<NamedTempFile> {
    use std::fs::{self, Permissions};
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, fchown};

    let Ok(old) = fs::metadata(path) else {
        // the umask takes away what it takes away from any new file
        return builder
            .permissions(Permissions::from_mode(0o666))
            .tempfile_in(folder);
    };
    if old.nlink() > 1 {
        return Err(io::Error::other("the file has another name too"));
    }
    let temp = builder.tempfile_in(folder)?;
    let new = temp.as_file().metadata()?;
    if (new.uid(), new.gid()) != (old.uid(), old.gid()) {
        fchown(temp.as_file(), Some(old.uid()), Some(old.gid()))?;
    }
    temp.as_file().set_permissions(old.permissions())?;
    Ok(temp)
}

/// A temporary file in `folder`.
#[cfg(not(unix))]
pub(super) fn temp_beside(
    _path: &Path,
    builder: &mut Builder<'_, '_>,
    folder: &Path,
) -> io::Result<NamedTempFile> {
    builder.tempfile_in(folder)
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
