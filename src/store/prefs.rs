//! Preferences of this user on this computer: language, theme, zoom, recent plans.
//!
//! Reading never fails: what is missing or damaged falls back to its default, because no
//! preference is worth keeping somebody from work.

use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::{Disk, atomic, off_frame};

/// Recent plans kept.
const RECENT: usize = 8;

/// What the program remembers between sessions. Nothing of a plan's content but single words that
/// somebody had it learn.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Prefs {
    /// Language code.
    pub lang: String,
    /// `light`, `dark` or `system`.
    pub theme: String,
    /// Zoom in percent, 75–300.
    pub zoom_percent: u16,
    /// Whether the window filled the screen when it was last used.
    pub maximized: bool,
    /// A data pack, or the folder of one, for example on a share.
    pub data: Option<PathBuf>,
    /// The role in which somebody comments on plans; never a name.
    pub role: String,
    /// Whether spelling is checked.
    pub spelling: bool,
    /// Words that are known beside the dictionary, in small letters.
    pub words: Vec<String>,
    /// Plans opened lately, the newest first.
    pub recent: Vec<PathBuf>,
}

impl Default for Prefs {
    fn default() -> Self {
        Self {
            lang: "pl".to_owned(),
            theme: "light".to_owned(),
            zoom_percent: 100,
            maximized: false,
            data: None,
            role: String::new(),
            spelling: true,
            words: Vec::new(),
            recent: Vec::new(),
        }
    }
}

/// The user's folder of documents, where this system has one.
pub fn documents_folder() -> Option<PathBuf> {
    let dirs = directories::UserDirs::new()?;
    Some(dirs.document_dir().unwrap_or(dirs.home_dir()).to_owned())
}

impl Prefs {
    /// Where preferences live on this system; none where it has no such place.
    pub fn default_path() -> Option<PathBuf> {
        let dirs = directories::ProjectDirs::from("pl", "", "lpdi")?;
        Some(dirs.config_dir().join("ustawienia.ron"))
    }

    /// Reads preferences from `path`; defaults where that cannot be done.
    pub fn read(path: &Path) -> Self {
        off_frame::file_work();
        let text = fs::read_to_string(path).unwrap_or_default();
        let mut prefs: Self = ron::from_str(&text).unwrap_or_default();
        prefs.zoom_percent = prefs.zoom_percent.clamp(75, 300);
        prefs.recent.truncate(RECENT);
        prefs
    }

    /// Writes preferences to `path`, making its folder where needed.
    pub fn write(&self, path: &Path) -> Result<(), super::SaveError> {
        off_frame::file_work();
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        let text = ron::ser::to_string_pretty(self, ron::ser::PrettyConfig::new().new_line("\n"))
            .map_err(|error| super::SaveError::Serialise(error.to_string()))?;
        atomic::write(&Disk, path, text.as_bytes()).map(drop)
    }

    /// Puts `path` first among recent plans.
    pub fn remember(&mut self, path: &Path) {
        self.recent.retain(|known| known != path);
        self.recent.insert(0, path.to_owned());
        self.recent.truncate(RECENT);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn damaged_preferences_are_defaults_and_never_an_error() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("podfolder/ustawienia.ron");
        assert_eq!(Prefs::read(&path), Prefs::default());
        let mut prefs = Prefs {
            zoom_percent: 150,
            ..Prefs::default()
        };
        prefs.remember(Path::new("plan.lpdi.ron"));
        prefs.write(&path).unwrap();
        assert_eq!(Prefs::read(&path), prefs);
        Disk.overwrite(&path, b"(zoom_percent: 9").unwrap();
        assert_eq!(Prefs::read(&path), Prefs::default());
    }

    use super::super::Fs as _;
}
