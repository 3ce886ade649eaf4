//! Choosing files, and showing finished ones: by the system's dialogs, by a typed path where they cannot open, or by a test.

use std::path::{Path, PathBuf};

use super::ear;
use crate::session::Output;

/// What a path is wanted for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathFor {
    /// A plan to open.
    Open,
    /// A data pack.
    Pack,
    /// A place for the plan.
    Save,
    /// A place for a file made of the plan.
    Export(Output),
    /// A plan that is merged into the open one.
    Merge,
    /// A plan, or an earlier state of the open one, that it is compared with.
    Compare,
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
    /// Has the system show a finished file in the program that it keeps for such files; whether it
    /// has one.
    fn show(&self, path: &Path) -> bool;
}

/// The system's own dialogs.
pub struct SystemPick(());

impl SystemPick {
    /// The dialogs, with an ear for their failures.
    pub fn new() -> Self {
        ear::listen();
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
            .add_filter("LPDI", &["ron", crate::pack::EXTENSION]);
        heard(|| dialog.pick_file())
    }

    fn save(&self, title: &str, name: &str, ending: &str) -> Picked {
        let dialog = rfd::FileDialog::new()
            .set_title(title)
            .set_file_name(name)
            .add_filter(ending.to_uppercase(), &[ending]);
        heard(|| dialog.save_file())
    }

    fn show(&self, path: &Path) -> bool {
        opener::open(path).is_ok()
    }
}

/// rfd answers `None` both when one cancels and when there is no dialog at all (X without a
/// desktop portal), and tells the two apart only in the log.
fn heard(show: impl FnOnce() -> Option<PathBuf>) -> Picked {
    let before = ear::failed_dialogs();
    match show() {
        Some(path) => Picked::Path(path),
        None if ear::failed_dialogs() > before => Picked::NoDialog,
        None => Picked::Nothing,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dialog_that_fails_is_not_one_that_was_cancelled() {
        assert_eq!(heard(|| None), Picked::Nothing);
        assert_eq!(
            heard(|| {
                ear::say("winit::window", "no window");
                None
            }),
            Picked::Nothing
        );
        assert_eq!(
            heard(|| {
                ear::say("rfd::backend::xdg_desktop_portal", "no portal");
                None
            }),
            Picked::NoDialog
        );
    }
}
