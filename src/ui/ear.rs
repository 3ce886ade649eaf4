//! Hears what libraries say only in the log: that a dialog or a window could not open, and why.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, Once, PoisonError};

use log::{Level, LevelFilter, Log, Metadata, Record};

/// Keeps the least that tells a failure: how often dialogs failed, and the last words on a window.
struct Ear {
    dialogs: AtomicUsize,
    window: Mutex<Option<String>>,
}

static EAR: Ear = Ear {
    dialogs: AtomicUsize::new(0),
    window: Mutex::new(None),
};

/// Begins to listen. There is one logger for a program, so there is one ear.
pub(super) fn listen() {
    static LISTEN: Once = Once::new();
    LISTEN.call_once(|| {
        if log::set_logger(&EAR).is_ok() {
            log::set_max_level(LevelFilter::Error);
        }
    });
}

/// How often a dialog could not open.
pub(super) fn failed_dialogs() -> usize {
    EAR.dialogs.load(Ordering::SeqCst)
}

/// What was said last on a window that could not open or go on; forgotten when told.
pub(super) fn window_failure() -> Option<String> {
    EAR.window
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .take()
}

impl Log for Ear {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.level() == Level::Error
            && (metadata.target().starts_with("rfd") || metadata.target().starts_with("eframe"))
    }

    fn log(&self, record: &Record<'_>) {
        if !self.enabled(record.metadata()) {
            return;
        }
        if record.target().starts_with("rfd") {
            self.dialogs.fetch_add(1, Ordering::SeqCst);
        } else if record.target() == "eframe::native::run" {
            let words = record.args().to_string();
            *self.window.lock().unwrap_or_else(PoisonError::into_inner) = Some(words);
        }
    }

    fn flush(&self) {}
}

/// Says `words` as a library does in the log.
#[cfg(test)]
pub(super) fn say(target: &str, words: &str) {
    let args = format_args!("{words}");
    let record = Record::builder()
        .level(Level::Error)
        .target(target)
        .args(args)
        .build();
    EAR.log(&record);
}
