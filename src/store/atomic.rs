//! Writing a file so that it is always whole.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use super::SaveError;

/// How a file was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saved {
    /// A new file replaced the old one in one step.
    Replaced,
    /// The share allowed no replacement, so the old file was copied aside and then overwritten.
    InPlace,
}

/// The steps of a save, so that tests can make each of them fail.
pub trait Fs {
    /// Writes `bytes` to a new file beside `path` and makes sure they reached the disk.
    fn write_temp(&self, path: &Path, bytes: &[u8]) -> io::Result<PathBuf>;
    /// Puts `temp` in place of `path` in one step.
    fn replace(&self, temp: &Path, path: &Path) -> io::Result<()>;
    /// Copies `path` to `backup`.
    fn copy(&self, path: &Path, backup: &Path) -> io::Result<()>;
    /// Overwrites `path` with `bytes` and makes sure they reached the disk.
    fn overwrite(&self, path: &Path, bytes: &[u8]) -> io::Result<()>;
    /// Removes `path` if it is there; failure is of no consequence.
    fn remove(&self, path: &Path);
    /// Whether `path` exists.
    fn exists(&self, path: &Path) -> bool;
}

/// The computer's own file systems.
#[derive(Clone, Copy, Debug, Default)]
pub struct Disk;

impl Fs for Disk {
    fn write_temp(&self, path: &Path, bytes: &[u8]) -> io::Result<PathBuf> {
        let folder = match path.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent,
            _ => Path::new("."),
        };
        let mut temp = tempfile::Builder::new()
            .prefix(".lpdi-")
            .suffix(".tmp")
            .tempfile_in(folder)?;
        temp.write_all(bytes)?;
        temp.as_file().sync_all()?;
        keep_permissions(path, temp.as_file());
        let (_, temp) = temp.keep().map_err(|error| error.error)?;
        Ok(temp)
    }

    fn replace(&self, temp: &Path, path: &Path) -> io::Result<()> {
        fs::rename(temp, path)?;
        sync_folder(path);
        Ok(())
    }

    fn copy(&self, path: &Path, backup: &Path) -> io::Result<()> {
        fs::copy(path, backup)?;
        OpenOptions::new().write(true).open(backup)?.sync_all()
    }

    fn overwrite(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let mut file = OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(true)
            .open(path)?;
        file.write_all(bytes)?;
        file.sync_all()
    }

    fn remove(&self, path: &Path) {
        // The file may be gone already; there is nobody to tell.
        fs::remove_file(path).ok();
    }

    fn exists(&self, path: &Path) -> bool {
        path.exists()
    }
}

/// Temporary files are private; a plan on a share must stay readable to those who could read it.
fn keep_permissions(path: &Path, temp: &File) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let known = fs::metadata(path).map(|meta| meta.permissions());
        let permissions = known.unwrap_or_else(|_| fs::Permissions::from_mode(0o644));
        temp.set_permissions(permissions).ok();
    }
    #[cfg(not(unix))]
    {
        // On Windows a file inherits the rights of its folder.
        let _ = (path, temp);
    }
}

/// A rename is safe against power loss only once the folder has reached the disk.
fn sync_folder(path: &Path) {
    #[cfg(unix)]
    if let Some(folder) = path.parent().and_then(|folder| File::open(folder).ok()) {
        folder.sync_all().ok();
    }
    #[cfg(not(unix))]
    {
        let _ = path;
    }
}

/// Where the old file is kept while a file is overwritten in place.
fn backup_of(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".kopia");
    path.with_file_name(name)
}

pub(super) fn write(fs: &dyn Fs, path: &Path, bytes: &[u8]) -> Result<Saved, SaveError> {
    let refusal = match fs.write_temp(path, bytes) {
        Ok(temp) => match fs.replace(&temp, path) {
            Ok(()) => return Ok(Saved::Replaced),
            Err(error) => {
                fs.remove(&temp);
                error
            }
        },
        Err(error) => error,
    };
    // Some network shares and sync programs refuse new files or renames but let a file be
    // rewritten. Then the old content is copied aside first, and without that copy nothing is
    // touched.
    if !fs.exists(path) {
        return Err(SaveError::Io(refusal));
    }
    let backup = backup_of(path);
    fs.copy(path, &backup)?;
    match fs.overwrite(path, bytes) {
        Ok(()) => {
            fs.remove(&backup);
            Ok(Saved::InPlace)
        }
        Err(error) => {
            // The copy is put back; where even that fails, it stays beside the file.
            if fs.copy(&backup, path).is_ok() {
                fs.remove(&backup);
            }
            Err(SaveError::Io(error))
        }
    }
}
