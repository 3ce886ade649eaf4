//! Writing a file so that it is always whole.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, SystemTime};

use super::{SaveError, aside, cause::Refusal, off_frame, rights};

/// How the name of a file begins and ends that is being written, before it takes its place.
pub(super) const TEMP: (&str, &str) = (".lpdi-", ".tmp");

/// Letters between the two, drawn at random.
const DRAWN: usize = 6;

/// A file that is being written is done, or was left over by a save that was killed.
const LEFT_OVER: Duration = Duration::from_hours(1);

/// Removes what killed saves left beside `path`; `now` is the time by the clock of the folder.
pub(super) fn sweep(path: &Path, now: SystemTime) {
    off_frame::file_work();
    let folder = path.parent().filter(|folder| *folder != Path::new(""));
    let entries = fs::read_dir(folder.unwrap_or(Path::new(".")));
    for entry in entries.into_iter().flatten().flatten() {
        let name = entry.file_name();
        let drawn = name
            .to_str()
            .and_then(|name| name.strip_prefix(TEMP.0)?.strip_suffix(TEMP.1));
        let ours = drawn.is_some_and(|drawn| {
            drawn.len() == DRAWN && drawn.bytes().all(|b| b.is_ascii_alphanumeric())
        });
        let is_old = |meta: fs::Metadata| {
            let age = meta.modified().map(|then| now.duration_since(then));
            meta.is_file() && matches!(age, Ok(Ok(age)) if age > LEFT_OVER)
        };
        if ours && entry.metadata().is_ok_and(is_old) {
            // what cannot be removed today is removed another day
            fs::remove_file(entry.path()).ok();
        }
    }
}

/// A file of ours beside others, which goes with this value unless it is kept.
///
/// It is closed before it is removed: shares refuse to remove what is open, and say so to nobody.
#[derive(Debug)]
pub(super) struct Temp {
    // fields are dropped in this order
    pub(super) file: File,
    pub(super) path: Place,
}

/// Where such a file lies.
#[derive(Debug)]
pub(super) struct Place {
    path: PathBuf,
    stays: bool,
}

impl Deref for Place {
    type Target = Path;

    fn deref(&self) -> &Path {
        &self.path
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if !self.stays {
            // a share may hold for a moment what was closed just now, and each says it in its way
            let remove = || fs::remove_file(&self.path);
            patiently(remove, |error| error.kind() != io::ErrorKind::NotFound).ok();
        }
    }
}

impl Temp {
    /// A new file in `folder`, made as `options` say.
    pub(super) fn new(folder: &Path, options: &mut OpenOptions) -> io::Result<Self> {
        options.read(true).write(true).create_new(true);
        let mut builder = tempfile::Builder::new();
        builder.prefix(TEMP.0).suffix(TEMP.1);
        let made = builder.make_in(folder, |path| options.open(path))?;
        let (file, mut path) = made.into_parts();
        // `TempPath` would ask once, and give up
        path.disable_cleanup(true);
        let place = Place {
            path: path.to_path_buf(),
            stays: false,
        };
        Ok(Self { file, path: place })
    }

    /// Leaves the file where it is.
    fn keep(mut self) -> PathBuf {
        self.path.stays = true;
        self.path.to_path_buf()
    }
}

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
    /// Copies `path` to `backup`, also back over a file that is there.
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
        let mut temp = rights::temp_beside(path, folder)?;
        temp.file.write_all(bytes)?;
        sync(&temp.file)?;
        Ok(temp.keep())
    }

    fn replace(&self, temp: &Path, path: &Path) -> io::Result<()> {
        // Windows lets nothing take the place of a protected file
        let _lifted = cfg!(windows).then(|| rights::Lifted::of(path));
        patiently(|| fs::rename(temp, path), is_held)?;
        sync_folder(path);
        Ok(())
    }

    fn copy(&self, path: &Path, backup: &Path) -> io::Result<()> {
        if backup.exists() {
            // Windows copies over nothing that is hidden
            return self.overwrite(backup, &fs::read(path)?);
        }
        fs::copy(path, backup)?;
        // a copy of what is protected can be neither written nor, on Windows, removed
        rights::lift(backup);
        sync(&OpenOptions::new().write(true).open(backup)?)
    }

    fn overwrite(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let _lifted = rights::Lifted::of(path);
        let mut file = OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(true)
            .open(path)?;
        file.write_all(bytes)?;
        sync(&file)
    }

    fn remove(&self, path: &Path) {
        // The file may be gone already; there is nobody to tell.
        fs::remove_file(path).ok();
    }

    fn exists(&self, path: &Path) -> bool {
        path.exists()
    }
}

/// Makes sure that a file reached the disk, where its file system knows how to: some of those that
/// stand for a server do not, and have the bytes all the same.
fn sync(file: &File) -> io::Result<()> {
    use io::ErrorKind::{InvalidInput, Unsupported};
    match file.sync_all() {
        Err(error) if matches!(error.kind(), InvalidInput | Unsupported) => Ok(()),
        done => done,
    }
}

/// Tries again for half a second while `passes` says of its error that it may pass: another program
/// holds the file for a moment, as virus scanners and programs that copy files to a cloud do.
fn patiently(
    mut step: impl FnMut() -> io::Result<()>,
    passes: impl Fn(&io::Error) -> bool,
) -> io::Result<()> {
    const PAUSES_MS: [u64; 4] = [20, 60, 140, 280];
    for pause in PAUSES_MS {
        match step() {
            Err(error) if passes(&error) => thread::sleep(Duration::from_millis(pause)),
            done => return done,
        }
    }
    step()
}

/// Whether another program holds the file. Windows says of a file that is being scanned that it is
/// denied.
fn is_held(error: &io::Error) -> bool {
    /// Access denied, sharing violation, lock violation.
    const HELD: [i32; 3] = [5, 32, 33];
    let busy = matches!(
        error.kind(),
        io::ErrorKind::ResourceBusy
            | io::ErrorKind::ExecutableFileBusy
            | io::ErrorKind::Interrupted
    );
    let code = error.raw_os_error();
    busy || cfg!(windows) && code.is_some_and(|code| HELD.contains(&code))
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

/// The file behind `path`: links are followed, also to a file that does not exist yet.
pub(super) fn target_of(path: &Path) -> io::Result<PathBuf> {
    /// Links followed; more are a circle.
    const LINKS: usize = 40;
    let mut target = path.to_owned();
    for _ in 0..LINKS {
        let Ok(link) = fs::read_link(&target) else {
            return Ok(target);
        };
        target = match target.parent() {
            Some(folder) => folder.join(link),
            None => link,
        };
    }
    Err(Refusal::Circle.into())
}

/// Writes to what is no file that could be replaced: a device, a pipe, the output of a command.
pub(super) fn write_stream(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut stream = OpenOptions::new().write(true).open(path)?;
    stream.write_all(bytes)?;
    stream.flush()
}

/// Whether `path` names a device, a pipe or the output of a command.
pub(super) fn is_stream(path: &Path) -> bool {
    off_frame::file_work();
    let of_system = cfg!(unix) && ["/dev", "/proc"].iter().any(|root| path.starts_with(root));
    let other = || fs::metadata(path).is_ok_and(|meta| !meta.is_file() && !meta.is_dir());
    of_system || other()
}

pub(super) fn write(fs: &dyn Fs, path: &Path, bytes: &[u8]) -> Result<Saved, SaveError> {
    off_frame::file_work();
    // what a link points to is written, not the link
    let path = &target_of(path)?;
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
    // A disk without room for the new content has none for a copy either.
    let full = matches!(
        refusal.kind(),
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded
    );
    if full || !fs.exists(path) {
        return Err(SaveError::Io(refusal));
    }
    let backup = aside::free_place(fs, path);
    if let Err(error) = fs.copy(path, &backup) {
        // half a copy is none
        fs.remove(&backup);
        return Err(SaveError::Io(error));
    }
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
