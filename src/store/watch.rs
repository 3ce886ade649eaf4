//! Noticing that somebody else wrote the plan's file, while it is open.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use jiff::civil::DateTime;

use super::{OpenError, Opened, Stamp, off_frame, open};
use crate::base::clock;

/// Looks after which the bytes are read even where length and time say that nothing happened:
/// clocks of servers are coarse, and copies keep old times.
const READ_EVERY: u32 = 12;

/// What a look at a file found.
#[derive(Debug)]
pub enum Look {
    /// It holds what it held.
    Same,
    /// It holds something else: this plan.
    Changed(Box<Opened>),
    /// It holds something else that cannot be read: half of a file that is being written, for
    /// example, so that the next look may find more.
    Unreadable(OpenError),
    /// It is not there, or its folder is not: a share that is gone, for example.
    Gone,
}

/// A file that is looked at every few seconds: most looks cost one question to the file system.
#[derive(Clone, Debug)]
pub struct Watch {
    path: PathBuf,
    known: Stamp,
    seen: Option<(u64, Option<SystemTime>)>,
    looks: u32,
}

impl Watch {
    /// Watches the file at `path`, which held bytes of stamp `known`.
    pub fn new(path: &Path, known: Stamp) -> Self {
        Self {
            path: path.to_owned(),
            known,
            seen: None,
            looks: 0,
        }
    }

    /// Which file is watched, and what it held.
    pub fn of(&self) -> (&Path, Stamp) {
        (&self.path, self.known)
    }

    /// When the file was written last, as its folder keeps time.
    pub fn written(&self) -> Option<DateTime> {
        clock::civil(fs::metadata(&self.path).ok()?.modified().ok()?)
    }

    /// Whether the file still holds what it held.
    pub fn look(&mut self) -> Look {
        off_frame::file_work();
        let Ok(meta) = fs::metadata(&self.path) else {
            self.seen = None;
            return Look::Gone;
        };
        let seen = Some((meta.len(), meta.modified().ok()));
        self.looks = (self.looks + 1) % READ_EVERY;
        if seen == self.seen && self.looks != 0 {
            return Look::Same;
        }
        match open(&self.path) {
            Ok(opened) if opened.stamp == self.known => {
                self.seen = seen;
                Look::Same
            }
            // looked at again until somebody has taken it in
            Ok(opened) => Look::Changed(Box::new(opened)),
            Err(error) => Look::Unreadable(error),
        }
    }
}
