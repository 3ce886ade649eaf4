//! How far a piece of work is, and the wish to end it: shared by whoever does it and whoever waits.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

/// The work was to end, and did; there is no result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("stopped")]
pub struct Stopped;

/// How far a piece of work is. Clones are of the same work.
#[derive(Clone, Debug, Default)]
pub struct Progress(Arc<State>);

#[derive(Debug, Default)]
struct State {
    percent: AtomicU32,
    stopped: AtomicBool,
}

impl Progress {
    /// Asks the work to end; it does so at its next step.
    pub fn stop(&self) {
        self.0.stopped.store(true, Ordering::Relaxed);
    }

    /// Whether it was asked to end.
    pub fn is_stopped(&self) -> bool {
        self.0.stopped.load(Ordering::Relaxed)
    }

    /// How much of the work is done, 0 to 100.
    pub fn percent(&self) -> u32 {
        self.0.percent.load(Ordering::Relaxed)
    }

    /// The share of the work from `from` to `to` percent of it.
    pub fn share(&self, from: u32, to: u32) -> Share<'_> {
        Share {
            whole: self,
            from,
            to,
        }
    }
}

/// A share of a piece of work; who does it need not know what comes before and after.
#[derive(Clone, Copy, Debug)]
pub struct Share<'a> {
    whole: &'a Progress,
    from: u32,
    to: u32,
}

impl Share<'_> {
    /// Says that `done` of `of` steps of the share are done; an error where the work is to end.
    pub fn at(&self, done: usize, of: usize) -> Result<(), Stopped> {
        if self.whole.is_stopped() {
            return Err(Stopped);
        }
        let span = self.to.saturating_sub(self.from) as usize;
        let percent = (span * done.min(of)).checked_div(of).unwrap_or(span);
        let percent = u32::try_from(percent).unwrap_or_default() + self.from;
        self.whole.0.percent.store(percent, Ordering::Relaxed);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_fill_their_part_of_the_whole() {
        let progress = Progress::default();
        let share = progress.share(40, 80);
        for (done, of, percent) in [
            (0, 10, 40),
            (5, 10, 60),
            (10, 10, 80),
            (11, 10, 80),
            (0, 0, 80),
        ] {
            share.at(done, of).unwrap();
            assert_eq!(progress.percent(), percent, "{done} of {of}");
        }
    }

    #[test]
    fn work_that_is_to_end_ends_at_its_next_step() {
        let progress = Progress::default();
        let waits = progress.clone();
        assert_eq!(progress.share(0, 50).at(1, 2), Ok(()));
        waits.stop();
        assert_eq!(progress.share(0, 50).at(2, 2), Err(Stopped));
        assert_eq!(progress.percent(), 25, "it got no further");
    }
}
