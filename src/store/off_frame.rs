//! Holds that no frame of the window waits for a disk: a thread that is painting forbids itself
//! file work, and in a program that is built to be tested whatever does it all the same breaks.

use std::cell::Cell;

thread_local! {
    static PAINTS: Cell<bool> = const { Cell::new(false) };
}

/// Forbids file work on this thread until it is dropped.
#[derive(Debug)]
pub struct Forbidden {
    before: bool,
}

/// Forbids file work on this thread from now on.
#[must_use]
pub fn forbid() -> Forbidden {
    Forbidden {
        before: PAINTS.replace(true),
    }
}

/// Does `work` on this thread, whatever it forbade itself: there is no other thread for it.
pub fn allow(work: impl FnOnce()) {
    let before = PAINTS.replace(false);
    work();
    PAINTS.set(before);
}

impl Drop for Forbidden {
    fn drop(&mut self) {
        PAINTS.set(self.before);
    }
}

/// Said by whatever is about to touch a file.
#[track_caller]
pub(super) fn file_work() {
    debug_assert!(!PAINTS.get(), "file work on the thread that paints");
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    #[should_panic(expected = "file work on the thread that paints")]
    fn a_frame_that_reads_a_file_breaks() {
        let _forbidden = forbid();
        drop(super::super::open(Path::new("nic.lpdi.ron")));
    }

    #[test]
    fn another_thread_and_other_times_may() {
        let forbidden = forbid();
        let other = std::thread::spawn(|| super::super::open(Path::new("nic.lpdi.ron")).is_err());
        assert!(other.join().is_ok_and(|refused| refused));
        allow(file_work);
        drop(forbidden);
        file_work();
    }
}
