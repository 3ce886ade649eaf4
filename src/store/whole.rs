//! Reads a file whole, whatever stands at its path: one of bounded length, and nothing that would
//! be waited for. It knows no format.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use super::{OpenError, off_frame};

/// The bytes of the file at `path`, at most `max_bytes` of them.
pub fn read_whole(path: &Path, max_bytes: u64) -> Result<Vec<u8>, OpenError> {
    off_frame::file_work();
    if waits(path) {
        return Err(OpenError::NotFile);
    }
    let file = File::open(path).map_err(OpenError::from_io)?;
    // One byte more than allowed tells a file that is too large from one that just fits, and
    // keeps a file that grows while it is read from filling the memory.
    let mut bytes = Vec::new();
    file.take(max_bytes.saturating_add(1))
        .read_to_end(&mut bytes)
        .map_err(OpenError::from_io)?;
    if u64::try_from(bytes.len()).is_ok_and(|length| length > max_bytes) {
        let limit_mb = max_bytes / (1024 * 1024);
        return Err(OpenError::TooLarge { limit_mb });
    }
    Ok(bytes)
}

/// Whether opening `path` would wait for somebody who writes there: a named pipe in a folder. What
/// a shell hands over, `<(git show …)`, has its writer and no place in the file system.
#[cfg(unix)]
fn waits(path: &Path) -> bool {
    use std::fs;
    use std::os::unix::fs::FileTypeExt as _;

    fs::metadata(path).is_ok_and(|meta| meta.file_type().is_fifo())
        && fs::canonicalize(path).is_ok()
}

#[cfg(not(unix))]
fn waits(_path: &Path) -> bool {
    false
}
