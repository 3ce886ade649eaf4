//! The wall clock, the only place that reads it.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};

/// The civil date and time of `time`, as a file keeps it, where the computer stands.
pub fn civil(time: std::time::SystemTime) -> Option<DateTime> {
    let time = Timestamp::try_from(time).ok()?;
    Some(time.to_zoned(jiff::tz::TimeZone::system()).datetime())
}

/// Tells the time; injected so that documents and tests can fix it.
pub trait Clock {
    /// The civil date and time where the computer stands.
    fn now(&self) -> DateTime;

    /// Today's date where the computer stands.
    fn today(&self) -> Date {
        self.now().date()
    }
}

/// The computer's clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> DateTime {
        // An unknown time zone falls back to UTC inside jiff.
        Timestamp::now()
            .to_zoned(jiff::tz::TimeZone::system())
            .datetime()
    }
}

/// A clock that stands still.
#[derive(Clone, Copy, Debug)]
pub struct FixedClock(pub DateTime);

impl Clock for FixedClock {
    fn now(&self) -> DateTime {
        self.0
    }
}
