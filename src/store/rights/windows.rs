//! On Windows a file inherits the rights of its folder.

use std::fs::Permissions;
use std::io;
use std::path::Path;

use crate::store::atomic::Temp;

/// A temporary file in `folder`.
pub(in crate::store) fn temp_beside(_path: &Path, folder: &Path) -> io::Result<Temp> {
    Temp::new(folder, None)
}

/// `was`, no longer protected.
pub(super) fn writable(was: &Permissions) -> Permissions {
    let mut writable = was.clone();
    writable.set_readonly(false);
    writable
}
