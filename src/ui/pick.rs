//! Choosing files: by the system's dialogs, by a typed path where they cannot open, or by a test.

use std::path::PathBuf;
use std::sync::Once;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::session::Output;
use log::{Level, LevelFilter, Log, Metadata, Record};

/// What a path is wanted for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathFor {
    /// A plan to open.
    Open,
    /// A place for the plan.
    Save,
    /// A place for a file made of the plan.
    Export(Output),
}

/// What came of a dialog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Picked {
    /// A path was chosen.
    Path(PathBuf),
    /// The dialog was left without choosing.
    Nothing,
    /// The system has no dialog to show; a path has to be typed.
    NoDialog,
}

/// How files are chosen.
pub trait Pick: Send + Sync {
    /// A plan to open.
    fn open(&self, title: &str) -> Picked;
    /// A place for a file with this name and ending.
    fn save(&self, title: &str, name: &str, ending: &str) -> Picked;
}

/// The system's own dialogs.
pub struct SystemPick(());

impl SystemPick {
    /// The dialogs, with an ear for their failures.
    pub fn new() -> Self {
        static LISTEN: Once = Once::new();
        LISTEN.call_once(|| {
            if log::set_logger(&FAILURES).is_ok() {
                log::set_max_level(LevelFilter::Error);
            }
        });
        Self(())
    }
}

impl Default for SystemPick {
    fn default() -> Self {
        Self::new()
    }
}

impl Pick for SystemPick {
    fn open(&self, title: &str) -> Picked {
        let dialog = rfd::FileDialog::new()
            .set_title(title)
            .add_filter("LPDI", &["ron"]);
        heard(|| dialog.pick_file())
    }

    fn save(&self, title: &str, name: &str, ending: &str) -> Picked {
        let dialog = rfd::FileDialog::new()
            .set_title(title)
            .set_file_name(name)
            .add_filter(ending.to_uppercase(), &[ending]);
        heard(|| dialog.save_file())
    }
}

/// rfd answers `None` both when one cancels and when there is no dialog at all (X without a
/// desktop portal), and tells the two apart only in the log.
fn heard(show: impl FnOnce() -> Option<PathBuf>) -> Picked {
    let before = FAILURES.0.load(Ordering::SeqCst);
    match show() {
        Some(path) => Picked::Path(path),
        None if FAILURES.0.load(Ordering::SeqCst) > before => Picked::NoDialog,
        None => Picked::Nothing,
    }
}

/// Counts the errors that rfd logs; keeps nothing and passes nothing on.
struct Failures(AtomicUsize);

static FAILURES: Failures = Failures(AtomicUsize::new(0));

impl Log for Failures {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.level() == Level::Error && metadata.target().starts_with("rfd")
    }

    fn log(&self, record: &Record<'_>) {
        if self.enabled(record.metadata()) {
            self.0.fetch_add(1, Ordering::SeqCst);
        }
    }

    fn flush(&self) {}
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dialog_that_fails_is_not_one_that_was_cancelled() {
        let log = |target: &str| {
            let error = format_args!("no portal");
            let record = Record::builder()
                .level(Level::Error)
                .target(target)
                .args(error)
                .build();
            FAILURES.log(&record);
        };
        assert_eq!(heard(|| None), Picked::Nothing);
        assert_eq!(
            heard(|| {
                log("winit::window");
                None
            }),
            Picked::Nothing
        );
        assert_eq!(
            heard(|| {
                log("rfd::backend::xdg_desktop_portal");
                None
            }),
            Picked::NoDialog
        );
    }
}
