//! The plan file: reading, writing and keeping what is on the disk safe.
//!
//! The only place that touches files of plans. It knows the model's shape through serde alone;
//! it checks no content and shows no window. Start from [`open`] and [`save`].

mod aside;
mod atomic;
mod cause;
mod damage;
pub mod drawing;
mod envelope;
mod error;
pub mod journal;
mod limits;
mod lineage;
pub mod lock;
mod migrate;
pub mod off_frame;
pub mod packs;
pub mod prefs;
mod rights;
mod scan;
mod stamp;
mod surplus;
mod thinning;
pub mod versions;
mod watch;
mod whole;

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

pub use aside::{left_beside, put_back};
pub use atomic::{Disk, Fs, Saved};
pub use cause::reason;
pub use damage::Damage;
pub use envelope::{FORMAT, Opened, SCHEMA, fingerprint, parse, to_file, to_text};
pub use error::{OpenError, SaveError};
pub use limits::{MAX_BYTES, MAX_DEPTH};
pub use lineage::{Bases, Lineage, Older};
pub use stamp::{NoStamp, Over, Stamp};
pub use surplus::{Found, ReadOnly, Surplus};
pub use watch::{Look, Watch};
pub use whole::read_whole;

use crate::model::Plan;

/// The ending of plan files.
pub const EXTENSION: &str = "lpdi.ron";

/// Reads the plan in the file at `path`. Never writes anything.
pub fn open(path: &Path) -> Result<Opened, OpenError> {
    parse(&read_whole(path, MAX_BYTES)?)
}

/// [`open`], remembering the state that was read among `bases`.
pub fn open_remembering(path: &Path, bases: Option<&Bases>) -> Result<Opened, OpenError> {
    let bytes = read_whole(path, MAX_BYTES)?;
    let opened = parse(&bytes)?;
    if let Some(bases) = bases {
        // a state that is not remembered is missed in a merge, not in the plan
        bases.remember(&opened.lineage, &bytes).ok();
    }
    Ok(opened)
}

/// Writes `plan` to `path` so that at every moment either the old or the new file is whole.
///
/// Errors leave the file at `path` as it was.
pub fn save(path: &Path, plan: &Plan) -> Result<Saved, SaveError> {
    save_with(&Disk, path, plan)
}

/// Writes any finished file as safely as a plan.
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<Saved, SaveError> {
    atomic::write(&Disk, path, bytes)
}

/// Writes what was made from a plan, a document for example, if nothing but what `over` allows
/// stands at `path`. A plan is never written over, nor is its name taken: `over` does not help.
/// Devices and pipes are written to and not replaced.
pub fn write_output(path: &Path, bytes: &[u8], over: Over) -> Result<(), SaveError> {
    if atomic::is_stream(path) {
        return Ok(atomic::write_stream(path, bytes)?);
    }
    if is_for_plans(path) {
        return Err(SaveError::IsPlan);
    }
    write_over(path, bytes, over).map(drop)
}

/// Whether `path` is the place of a plan: by its name, or by how the file there begins.
fn is_for_plans(path: &Path) -> bool {
    /// Bytes that are read: an envelope begins a file, after remarks at most.
    const BEGINNING: u64 = 64 * 1024;
    off_frame::file_work();
    let named = |path: &Path| {
        path.extension()
            .is_some_and(|end| end.eq_ignore_ascii_case("ron"))
    };
    let mut beginning = Vec::new();
    let read = File::open(path).and_then(|file| file.take(BEGINNING).read_to_end(&mut beginning));
    let mut windows = beginning.windows(FORMAT.len());
    let holds = !beginning.starts_with(b"%PDF-") && windows.any(|part| part == FORMAT.as_bytes());
    named(path) || read.is_ok() && holds
}

/// A plan that was written to its file.
#[derive(Debug)]
pub struct Written {
    /// The bytes of the file.
    pub bytes: Vec<u8>,
    /// Their stamp.
    pub stamp: Stamp,
    /// The plan's lineage from now on.
    pub lineage: Lineage,
}

/// [`save`] of the plan of `lineage`, if nothing but what `over` allows stands at `path`.
pub fn save_over(
    path: &Path,
    plan: &Plan,
    lineage: &Lineage,
    over: Over,
) -> Result<Written, SaveError> {
    let lineage = lineage.grown(envelope::state(plan)?);
    let bytes = to_file(plan, &lineage)?.into_bytes();
    let stamp = write_over(path, &bytes, over)?;
    Ok(Written {
        bytes,
        stamp,
        lineage,
    })
}

/// [`write_file`], if nothing but what `over` allows stands at `path`.
pub fn write_over(path: &Path, bytes: &[u8], over: Over) -> Result<Stamp, SaveError> {
    stamp::guard(path, over)?;
    write_file(path, bytes)?;
    Ok(Stamp::of(bytes))
}

/// [`save`] on another file system, for tests of failures.
pub fn save_with(fs: &dyn Fs, path: &Path, plan: &Plan) -> Result<Saved, SaveError> {
    let text = to_text(plan)?;
    atomic::write(fs, path, text.as_bytes())
}
