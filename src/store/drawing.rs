//! How the window is drawn on this computer: what was asked for, and what did not work.
//!
//! Profiles roam between computers and terminal servers, so each computer has an entry of its
//! own, and another one for remote sessions on it. As with preferences, nothing here is worth
//! keeping somebody from work: what cannot be read is forgotten, what cannot be written is lost.

use std::fs;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};

use super::{Disk, atomic, off_frame, prefs::Prefs};

/// Seconds in which a window shows its first picture on the slowest computer.
const FIRST_PICTURE_SECS: i64 = 10;
/// Days after which a driver that failed is tried again: it may have been repaired.
const FORGIVEN_AFTER_DAYS: i32 = 30;
/// Entries kept: a profile that roams meets so many computers at most.
const ENTRIES: usize = 64;

/// What draws the window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Renderer {
    /// Whatever works on this computer.
    #[default]
    Auto,
    /// The graphics card, by OpenGL.
    OpenGl,
    /// The processor.
    Cpu,
}

impl Renderer {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Auto, Self::OpenGl, Self::Cpu];

    /// How the command line calls it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::OpenGl => "opengl",
            Self::Cpu => "cpu",
        }
    }
}

/// The word names no renderer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no renderer")]
pub struct NoRenderer;

impl FromStr for Renderer {
    type Err = NoRenderer;

    fn from_str(code: &str) -> Result<Self, Self::Err> {
        let mut all = Self::ALL.into_iter();
        all.find(|known| known.code() == code).ok_or(NoRenderer)
    }
}

/// Where the program runs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The computer's name.
    pub computer: String,
    /// Whether its screen is somewhere else.
    pub remote: bool,
}

impl Place {
    /// This computer and this session.
    pub fn here() -> Self {
        let name = std::env::var("COMPUTERNAME")
            .or_else(|_missing| fs::read_to_string("/proc/sys/kernel/hostname"))
            .unwrap_or_default();
        Self {
            computer: name.trim().to_owned(),
            remote: is_remote(),
        }
    }
}

#[cfg(windows)]
#[expect(
    unsafe_code,
    reason = "std does not tell; the call takes a number and cannot break memory"
)]
fn is_remote() -> bool {
    use windows_sys::Win32::UI::WindowsAndMessaging::{GetSystemMetrics, SM_REMOTESESSION};
    // SAFETY: no pointers are passed.
    unsafe { GetSystemMetrics(SM_REMOTESESSION) != 0 }
}

#[cfg(not(windows))]
fn is_remote() -> bool {
    ["SSH_CONNECTION", "XRDP_SESSION"]
        .into_iter()
        .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

/// What is remembered of one place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Entry {
    place: Place,
    #[serde(default)]
    choice: Renderer,
    /// OpenGL is being tried by this process and has shown nothing yet.
    #[serde(default)]
    trying: Option<Trying>,
    /// OpenGL showed nothing: on this day, with this version of the program.
    #[serde(default)]
    hung: Option<(Date, String)>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Trying {
    process: u32,
    since: DateTime,
    version: String,
}

/// What is remembered of this place, in its file.
#[derive(Clone, Debug)]
pub struct Drawing {
    path: Option<PathBuf>,
    place: Place,
    process: u32,
}

impl Drawing {
    /// Of this computer, beside the preferences.
    pub fn here() -> Self {
        let path = Prefs::default_path().map(|path| path.with_file_name("renderer.ron"));
        Self::of(path, Place::here(), std::process::id())
    }

    /// Of `place` in the file at `path`, if there is a place for files; `process` tells windows
    /// that open at once apart.
    pub fn of(path: Option<PathBuf>, place: Place, process: u32) -> Self {
        Self {
            path,
            place,
            process,
        }
    }

    /// Where the program runs.
    pub fn place(&self) -> &Place {
        &self.place
    }

    /// What was asked for last.
    pub fn choice(&self) -> Renderer {
        self.entry().choice
    }

    /// Remembers what is asked for. To ask is also to forgive what did not work.
    pub fn choose(&self, choice: Renderer) {
        self.change(|entry| {
            entry.choice = choice;
            entry.hung = None;
        });
    }

    /// Whether OpenGL lately was tried and showed nothing: the driver hung, or took the program
    /// with it.
    pub fn is_hung(&self, now: DateTime) -> bool {
        let entry = self.entry();
        let gone = entry.trying.filter(|trying| {
            let secs = now.duration_since(trying.since).as_secs();
            secs.abs() > FIRST_PICTURE_SECS
        });
        if let Some(gone) = gone {
            self.change(|entry| {
                entry.trying = None;
                entry.hung = Some((gone.since.date(), gone.version.clone()));
            });
        }
        self.entry().hung.is_some_and(|(day, version)| {
            let days = (now.date() - day).get_days();
            version == env!("CARGO_PKG_VERSION") && days.abs() <= FORGIVEN_AFTER_DAYS
        })
    }

    /// OpenGL is about to be tried.
    pub fn trying(&self, now: DateTime) {
        self.change(|entry| {
            entry.trying = Some(Trying {
                process: self.process,
                since: now,
                version: env!("CARGO_PKG_VERSION").to_owned(),
            });
        });
    }

    /// OpenGL has shown a picture, or has said itself that it cannot.
    pub fn answered(&self) {
        self.change(|entry| {
            let ours = |trying: &mut Trying| trying.process == self.process;
            entry.trying.take_if(ours);
        });
    }

    fn entry(&self) -> Entry {
        off_frame::file_work();
        let known = self.path.as_deref().map(read).unwrap_or_default();
        let here = known.into_iter().find(|entry| entry.place == self.place);
        here.unwrap_or_else(|| Entry {
            place: self.place.clone(),
            choice: Renderer::Auto,
            trying: None,
            hung: None,
        })
    }

    fn change(&self, change: impl FnOnce(&mut Entry)) {
        off_frame::file_work();
        let Some(path) = self.path.as_deref() else {
            return;
        };
        let mut entry = self.entry();
        let before = entry.clone();
        change(&mut entry);
        if entry == before {
            return;
        }
        let mut known = read(path);
        known.retain(|other| other.place != self.place);
        known.insert(0, entry);
        known.truncate(ENTRIES);
        let text = ron::ser::to_string_pretty(&known, ron::ser::PrettyConfig::new().new_line("\n"));
        if let (Ok(text), Some(folder)) = (text, path.parent()) {
            fs::create_dir_all(folder).ok();
            atomic::write(&Disk, path, text.as_bytes()).ok();
        }
    }
}

fn read(path: &Path) -> Vec<Entry> {
    let text = fs::read_to_string(path).unwrap_or_default();
    ron::from_str(&text).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn at(path: &Path, computer: &str, remote: bool, process: u32) -> Drawing {
        let place = Place {
            computer: computer.to_owned(),
            remote,
        };
        Drawing::of(Some(path.to_owned()), place, process)
    }

    #[test]
    fn a_driver_that_showed_nothing_is_passed_over_until_the_month_is_over() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("new/renderer.ron");
        let (start, day) = (
            date(2026, 11, 21).at(8, 0, 0, 0),
            date(2026, 11, 22).at(8, 0, 0, 0),
        );
        let first = at(&path, "PC-1", false, 1);
        assert!(!first.is_hung(start));
        first.trying(start);
        // the program is gone; the next start comes the day after
        let next = at(&path, "PC-1", false, 2);
        assert!(next.is_hung(day));
        assert!(next.is_hung(day), "and stays passed over");
        let other_places = [at(&path, "PC-2", false, 3), at(&path, "PC-1", true, 4)];
        assert!(other_places.iter().all(|place| !place.is_hung(day)));
        assert!(!next.is_hung(date(2027, 1, 22).at(8, 0, 0, 0)));
        next.choose(Renderer::OpenGl);
        assert!(!next.is_hung(day), "who asks for it gets it");
        assert_eq!(at(&path, "PC-1", false, 5).choice(), Renderer::OpenGl);
        assert_eq!(at(&path, "PC-2", false, 5).choice(), Renderer::Auto);
    }

    #[test]
    fn two_windows_opened_at_once_are_no_hung_driver() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("renderer.ron");
        let now = date(2026, 11, 21).at(8, 0, 0, 0);
        let (one, two) = (at(&path, "PC", false, 1), at(&path, "PC", false, 2));
        one.trying(now);
        assert!(!two.is_hung(now));
        two.trying(now);
        one.answered();
        two.answered();
        assert!(!one.is_hung(date(2026, 11, 22).at(8, 0, 0, 0)));
    }

    #[test]
    fn what_cannot_be_read_or_written_is_no_error() {
        use super::super::Fs as _;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("renderer.ron");
        Disk.overwrite(&path, b"[(plac").unwrap();
        let drawing = at(&path, "PC", false, 1);
        assert_eq!(drawing.choice(), Renderer::Auto);
        drawing.choose(Renderer::Cpu);
        assert_eq!(drawing.choice(), Renderer::Cpu);
        let nowhere = Drawing::of(None, drawing.place().clone(), 1);
        nowhere.choose(Renderer::Cpu);
        assert_eq!(nowhere.choice(), Renderer::Auto);
    }
}
