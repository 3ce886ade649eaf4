//! Where data packs lie: where a preference says, in the program's data folder, beside the program.

use std::fs;
use std::path::{Path, PathBuf};

use super::{OpenError, off_frame, read_whole};

/// Largest pack that is read. One of all Poland takes a tenth of it.
const MAX_BYTES: u64 = 16 * 1024 * 1024;
/// Ending of packs.
const EXTENSION: &str = "lpdi-dane";

/// The folders that are looked through, the first one first; `preferred` is a folder or a pack.
pub fn places(preferred: Option<&Path>) -> Vec<PathBuf> {
    let own = directories::ProjectDirs::from("pl", "", "lpdi");
    let own = own.map(|dirs| dirs.data_dir().to_owned());
    let beside = std::env::current_exe().ok();
    let beside = beside.and_then(|program| Some(program.parent()?.to_owned()));
    let preferred = preferred.map(Path::to_owned);
    preferred.into_iter().chain(own).chain(beside).collect()
}

/// The pack in the first of these places that has one; of several in a folder the last by name,
/// which is the newest where names end in a year.
pub fn find(places: &[PathBuf]) -> Option<PathBuf> {
    off_frame::file_work();
    places.iter().find_map(|place| {
        if place.is_file() {
            return Some(place.clone());
        }
        let entries = fs::read_dir(place).ok()?;
        let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
        let packs = paths.filter(|path| path.is_file() && is_pack(path));
        packs.max()
    })
}

fn is_pack(path: &Path) -> bool {
    path.extension()
        .is_some_and(|end| end.eq_ignore_ascii_case(EXTENSION))
}

/// Reads the bytes of a pack.
pub fn read(path: &Path) -> Result<Vec<u8>, OpenError> {
    read_whole(path, MAX_BYTES)
}
