//! Keeping a plan's file for one person: a small file beside the plan says who has it open.
//!
//! It is a courtesy and no guard: whoever cannot write it works on, and what was written meanwhile
//! is noticed by stamps. Locks of the system end with the computer that holds them and are not
//! passed on by every share, so it is a file that everybody can read; it says host, account and
//! time and no name of a person. A lock that nobody refreshed for [`EXPIRES`] is left over.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::civil::DateTime;

use super::{aside, atomic, cause::Refusal, off_frame};

/// How often whoever holds a lock refreshes it.
pub const REFRESH: Duration = Duration::from_mins(1);

/// How long a lock holds that nobody refreshes.
pub const EXPIRES: Duration = Duration::from_mins(5);

/// How our lock files begin; any other file of that name is somebody else's.
const FIRST_LINE: &str = "lpdi-lock 1";

/// A lock file is a few lines; what is longer is none.
const LONGEST: u64 = 4096;

/// What came of asking for a plan's file.
#[derive(Debug)]
pub enum Lock {
    /// It is kept for us.
    Held(Held),
    /// Somebody else has it open.
    Busy(Holder),
    /// No lock can stand beside the plan, so nobody knows who has it open: the folder is read-only,
    /// or a file of that name is no lock.
    Unavailable(io::Error),
}

/// Who has a plan open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holder {
    /// Name of the computer; empty where it has none.
    pub host: String,
    /// Account on it; empty where that is not known.
    pub account: String,
    /// Number of the process there.
    pub process: u32,
    /// Since when, by that computer's clock.
    pub since: Option<DateTime>,
    /// Tells one opening from another.
    token: String,
}

impl Holder {
    /// This process, from `now` on.
    fn here(now: DateTime) -> Self {
        let variable = |names: &[&str]| {
            let said = names.iter().find_map(|name| std::env::var(name).ok());
            said.map(|said| one_line(&said)).unwrap_or_default()
        };
        Self {
            host: host().unwrap_or_else(|| variable(&["COMPUTERNAME", "HOSTNAME"])),
            account: variable(&["USERNAME", "USER", "LOGNAME"]),
            process: std::process::id(),
            since: Some(now),
            token: format!("{:016x}", fastrand::u64(..)),
        }
    }

    fn to_text(&self) -> String {
        let since = self.since.map(|since| since.to_string());
        format!(
            "{FIRST_LINE}\nhost={}\naccount={}\nprocess={}\nsince={}\ntoken={}\n",
            self.host,
            self.account,
            self.process,
            since.unwrap_or_default(),
            self.token,
        )
    }

    fn from_text(text: &str) -> Option<Self> {
        let mut lines = text.lines();
        if lines.next() != Some(FIRST_LINE) {
            return None;
        }
        let mut holder = Self {
            host: String::new(),
            account: String::new(),
            process: 0,
            since: None,
            token: String::new(),
        };
        for line in lines {
            let (name, value) = line.split_once('=').unwrap_or_default();
            match name {
                "host" => holder.host = one_line(value),
                "account" => holder.account = one_line(value),
                "process" => holder.process = value.parse().unwrap_or_default(),
                "since" => holder.since = value.parse().ok(),
                "token" => value.clone_into(&mut holder.token),
                _ => {}
            }
        }
        Some(holder)
    }

    /// Whether it is a process of this computer that has ended.
    fn is_dead(&self) -> bool {
        let here = cfg!(target_os = "linux")
            && !self.host.is_empty()
            && host().as_ref() == Some(&self.host);
        let alive = || {
            let process = Path::new("/proc").join(self.process.to_string());
            // where somebody else's process tells nothing of itself, it is there
            let stat = fs::read_to_string(process.join("stat")).unwrap_or_default();
            // one that ended and was not asked after yet still has its number
            let state = stat
                .rsplit(") ")
                .next()
                .and_then(|rest| rest.chars().next());
            process.exists() && !matches!(state, Some('Z' | 'X'))
        };
        here && Path::new("/proc/self").exists() && !alive()
    }
}

/// The name of this computer as the system keeps it.
fn host() -> Option<String> {
    let said = fs::read_to_string("/proc/sys/kernel/hostname").ok()?;
    Some(one_line(&said)).filter(|host| !host.is_empty())
}

/// Something short that a lock file says, without what could break its lines or a screen.
fn one_line(said: &str) -> String {
    let shown = said.trim().chars().filter(|c| !c.is_control());
    shown.take(80).collect()
}

/// A lock that is ours; it ends when this is dropped.
#[derive(Debug)]
pub struct Held {
    path: PathBuf,
    token: String,
    text: String,
    /// Whether it was let go.
    ended: bool,
}

/// Asks for the plan at `path` to be kept for us.
pub fn acquire(path: &Path, now: DateTime) -> Lock {
    ask(path, now, false).unwrap_or_else(Lock::Unavailable)
}

/// Takes the plan at `path` over from whoever has it open: somebody was asked and agreed.
pub fn take_over(path: &Path, now: DateTime) -> Lock {
    ask(path, now, true).unwrap_or_else(Lock::Unavailable)
}

/// Who has the plan at `path` open, as far as a lock tells.
pub fn holder(path: &Path) -> Option<Holder> {
    let path = beside(&atomic::target_of(path).ok()?);
    read(&path).ok()?
}

fn ask(path: &Path, now: DateTime, over: bool) -> io::Result<Lock> {
    off_frame::file_work();
    let plan = atomic::target_of(path)?;
    let path = beside(&plan);
    let holder = Holder::here(now);
    let held = Held {
        path: path.clone(),
        text: holder.to_text(),
        token: holder.token,
        ended: false,
    };
    match held.put_new() {
        Ok(()) => {
            // the lock file tells what time it is where the folder is kept
            if let Ok(now) = fs::metadata(&path).and_then(|meta| meta.modified()) {
                atomic::sweep(&path, now);
            }
            aside::sweep(&plan);
            return Ok(Lock::Held(held));
        }
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
        Err(error) => return Err(error),
    }
    let Some(other) = read(&path)? else {
        return Err(Refusal::NoLock.into());
    };
    if !over && !other.is_dead() && !is_left_over(&path)? {
        return Ok(Lock::Busy(other));
    }
    // the last who takes over has it; whoever else did finds out with the next refresh
    atomic::write(&super::Disk, &path, held.text.as_bytes()).map_err(io::Error::other)?;
    match read(&path)? {
        Some(now) if now.token != held.token => {
            // it must not be removed with what is dropped here
            Ok(Lock::Busy(now))
        }
        _ => Ok(Lock::Held(held)),
    }
}

/// The lock file of the plan at `path`.
fn beside(path: &Path) -> PathBuf {
    let mut name = std::ffi::OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(".otwarty");
    path.with_file_name(name)
}

/// What the lock file says; none where it is no lock of ours.
fn read(path: &Path) -> io::Result<Option<Holder>> {
    off_frame::file_work();
    let mut text = Vec::new();
    File::open(path)?.take(LONGEST).read_to_end(&mut text)?;
    // a computer that lost its power leaves an empty file
    if text.iter().all(|byte| *byte == 0) {
        return Ok(Holder::from_text(FIRST_LINE));
    }
    Ok(std::str::from_utf8(&text).ok().and_then(Holder::from_text))
}

/// Whether nobody has refreshed the lock file for long, by the clock of whatever keeps the folder:
/// a file that is written now tells what time it is there.
fn is_left_over(path: &Path) -> io::Result<bool> {
    let refreshed = fs::metadata(path)?.modified()?;
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let probe = atomic::Temp::new(folder.unwrap_or(Path::new(".")), &mut OpenOptions::new())?;
    let now = probe.file.metadata()?.modified()?;
    Ok(now.duration_since(refreshed).is_ok_and(|age| age > EXPIRES))
}

impl Held {
    /// The lock file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    fn put_new(&self) -> io::Result<()> {
        let mut file = OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(&self.path)?;
        let written = file.write_all(self.text.as_bytes());
        if written.is_err() {
            fs::remove_file(&self.path).ok();
        }
        written
    }

    fn is_ours(&self) -> bool {
        let there = read(&self.path).ok().flatten();
        there.is_some_and(|there| there.token == self.token)
    }

    /// Says that the plan is still open, every [`REFRESH`]. False says that somebody else has taken
    /// it over; a share that is gone for a while takes nothing away.
    pub fn refresh(&mut self) -> bool {
        match read(&self.path) {
            Ok(Some(there)) if there.token == self.token => {
                let again = OpenOptions::new().write(true).open(&self.path);
                // what cannot be refreshed today is refreshed in a minute
                again
                    .and_then(|mut file| file.write_all(self.text.as_bytes()))
                    .ok();
                true
            }
            Ok(_) => false,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let put = self.put_new();
                put.is_ok() || put.is_err_and(|error| error.kind() != io::ErrorKind::AlreadyExists)
            }
            Err(_) => true,
        }
    }
}

impl Held {
    /// Ends the lock; what stays behind expires.
    pub fn let_go(&mut self) {
        if !self.ended && self.is_ours() {
            fs::remove_file(&self.path).ok();
        }
        self.ended = true;
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        self.let_go();
    }
}
