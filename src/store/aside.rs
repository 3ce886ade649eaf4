//! The old state of a file that is written in place, kept beside it until the new one is whole.
//!
//! A save that is cut off in between leaves it there: it can be put back, and goes by itself once
//! the plan beside it has gone on from it.

use std::fs;
use std::path::{Path, PathBuf};

use super::{Disk, Fs, MAX_BYTES, SaveError, atomic, off_frame, parse, read_whole};

/// How the name of a copy ends; a number follows where the name is taken.
const ENDING: &str = ".przed-zapisem";

/// Where the old state of the file at `path` may be kept, best name first.
fn places(path: &Path) -> impl Iterator<Item = PathBuf> {
    let name = path.file_name().unwrap_or_default().to_owned();
    let folder = path.to_owned();
    (1_u32..).map(move |number| {
        let mut name = name.clone();
        name.push(ENDING);
        if number > 1 {
            name.push(format!("-{number}"));
        }
        folder.with_file_name(name)
    })
}

/// A place for the old state of the file at `path`: under a name that nobody uses, not even a copy
/// that an earlier save had to leave.
pub(super) fn free_place(fs: &dyn Fs, path: &Path) -> PathBuf {
    let mut places = places(path);
    places.find(|place| !fs.exists(place)).unwrap_or_default()
}

/// What stands at the places of copies, the newest first: an older one is what a newer save began
/// from.
fn copies(path: &Path) -> Vec<PathBuf> {
    off_frame::file_work();
    let mut there: Vec<PathBuf> = places(path).take_while(|place| place.is_file()).collect();
    there.reverse();
    there
}

/// The newest copy beside `path` that is a whole plan.
fn left(path: &Path) -> Option<PathBuf> {
    let is_plan = |copy: &PathBuf| super::open(copy).is_ok();
    copies(path).into_iter().find(is_plan)
}

/// The state that a save which was cut off left beside the plan at `path`, where it is whole.
pub fn left_beside(path: &Path) -> Option<PathBuf> {
    let path = atomic::target_of(path).ok()?;
    left(&path)
}

/// Puts the state that a cut-off save left beside the plan at `path` in its place. A plan that can
/// be read meanwhile is left alone.
pub fn put_back(path: &Path) -> Result<(), SaveError> {
    let path = &atomic::target_of(path)?;
    if super::open(path).is_ok() {
        return Err(SaveError::Changed);
    }
    let copy = left(path).ok_or(SaveError::Gone)?;
    let bytes = fs::read(&copy)?;
    atomic::write(&Disk, path, &bytes)?;
    Disk.remove(&copy);
    Ok(())
}

/// Removes copies that hold nothing the plan at `path` has not: those that were not finished, and
/// those it has gone on from, because only the end of the save was cut off. Anything else of such a
/// name stays.
pub(super) fn sweep(path: &Path) {
    let copies = copies(path);
    if copies.is_empty() {
        return;
    }
    let read = |path: &Path| {
        let bytes = read_whole(path, MAX_BYTES).ok()?;
        let opened = parse(&bytes).ok();
        Some((bytes, opened.map(|opened| opened.lineage)))
    };
    let Some((whole, Some(lineage))) = read(path) else {
        return;
    };
    for copy in copies {
        let needless = read(&copy).is_some_and(|(bytes, before)| {
            let before = before.and_then(|before| before.state);
            whole.starts_with(&bytes) || before.is_some() && before == lineage.parent
        });
        if needless {
            // what cannot be removed today is removed another day
            fs::remove_file(copy).ok();
        }
    }
}
