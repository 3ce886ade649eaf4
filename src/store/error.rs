//! What can go wrong with a file, as data; the words are messages `open-…` and `save-…`.

use std::io;

use super::{
    Damage,
    cause::{Cause, reason},
    lock::Holder,
};
use crate::base::Arg;

/// Why a plan could not be opened. The file is left untouched.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// No such file.
    #[error("no such file")]
    NotFound,
    /// The system does not let us read it.
    #[error("access denied")]
    Denied,
    /// A folder, or a pipe that would be waited for.
    #[error("not a file")]
    NotFile,
    /// Any other failure of the system.
    #[error("cannot read: {0}")]
    Io(#[source] io::Error),
    /// Larger than any plan.
    #[error("larger than {limit_mb} MB")]
    TooLarge {
        /// The limit, in MB.
        limit_mb: u64,
    },
    /// Not UTF-8.
    #[error("not a UTF-8 text, first bad byte in line {line}")]
    NotText {
        /// Line of the first byte that is no text, from 1.
        line: usize,
    },
    /// Nothing, or nothing but zeros: what is left of a write that was cut off.
    #[error("empty")]
    Empty,
    /// A text, but not one of ours.
    #[error("not an LPDI plan")]
    NotPlan,
    /// One of ours, damaged.
    #[error("{line}:{column}: {}", damage.detail)]
    Corrupt {
        /// Line, from 1.
        line: usize,
        /// Column in characters, from 1.
        column: usize,
        /// What is wrong there.
        damage: Damage,
    },
    /// Written by a newer program in a shape that cannot be read at all.
    #[error("{line}:{column}: written by the newer {app}")]
    Newer {
        /// Line where this program gives up, from 1.
        line: usize,
        /// Column in characters, from 1.
        column: usize,
        /// Version of the program that wrote the file.
        app: String,
    },
    /// Nested deeper than any plan.
    #[error("{line}:{column}: nested too deep")]
    TooDeep {
        /// Line, from 1.
        line: usize,
        /// Column in characters, from 1.
        column: usize,
    },
}

impl OpenError {
    pub(super) fn from_io(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Self::NotFound,
            io::ErrorKind::PermissionDenied => Self::Denied,
            io::ErrorKind::IsADirectory => Self::NotFile,
            _ => Self::Io(error),
        }
    }

    /// Key of the message, which has a `.hint` that says what to do.
    pub fn key(&self) -> &'static str {
        match self {
            Self::NotFound => "open-not-found",
            Self::Denied => "open-denied",
            Self::NotFile => "open-not-file",
            Self::Io(_) => "open-io",
            Self::TooLarge { .. } => "open-too-large",
            Self::NotText { .. } => "open-not-text",
            Self::Empty => "open-empty",
            Self::NotPlan => "open-not-plan",
            Self::Corrupt { .. } => "open-corrupt",
            Self::Newer { .. } => "open-too-new",
            Self::TooDeep { .. } => "open-too-deep",
        }
    }

    /// Arguments of the message.
    pub fn args(&self) -> Vec<(&'static str, Arg)> {
        // Lines are counted for people but written without groups of digits.
        let at = |line: usize| Arg::Text(line.to_string());
        match self {
            Self::NotFound | Self::Denied | Self::NotFile | Self::Empty | Self::NotPlan => {
                Vec::new()
            }
            Self::Io(error) => reason(error),
            Self::TooLarge { limit_mb } => vec![("limit_mb", Arg::Text(limit_mb.to_string()))],
            Self::NotText { line } => vec![("line", at(*line))],
            Self::Corrupt {
                line,
                column,
                damage,
            } => {
                vec![
                    ("line", at(*line)),
                    ("column", at(*column)),
                    ("what", damage.code.into()),
                    ("name", damage.name.clone().into()),
                ]
            }
            Self::Newer { line, column, app } => vec![
                ("line", at(*line)),
                ("column", at(*column)),
                ("app", app.clone().into()),
            ],
            Self::TooDeep { line, column } => vec![("line", at(*line)), ("column", at(*column))],
        }
    }

    /// Line and column, where the error has a place in the file.
    pub fn position(&self) -> Option<(usize, usize)> {
        match self {
            Self::Corrupt { line, column, .. }
            | Self::Newer { line, column, .. }
            | Self::TooDeep { line, column } => Some((*line, *column)),
            Self::NotText { line } => Some((*line, 1)),
            _ => None,
        }
    }
}

/// Why a plan could not be saved. The file that was there is still there.
#[derive(Debug, thiserror::Error)]
pub enum SaveError {
    /// The system refused.
    #[error("cannot write: {0}")]
    Io(#[from] io::Error),
    /// Somebody wrote the file since it was read.
    #[error("changed by somebody else")]
    Changed,
    /// The file is protected from being written.
    #[error("the file is protected")]
    Protected,
    /// Somebody else has the plan there open.
    #[error("open elsewhere")]
    OpenElsewhere(Holder),
    /// A plan stands there, and what was to be written is none.
    #[error("a plan stands there")]
    IsPlan,
    /// What stands there is no plan, and only a plan may be written over.
    #[error("no plan stands there")]
    NotPlan,
    /// A file stands there already.
    #[error("a file of this name exists")]
    Taken,
    /// What was to be put back is no longer there.
    #[error("nothing to put back")]
    Gone,
    /// The plan could not be put into words; a defect of the program.
    #[error("cannot serialise: {0}")]
    Serialise(String),
}

impl SaveError {
    /// Key of the message, which has a `.hint` that says what to do.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Io(error) => io_key(error),
            Self::Serialise(_) => "save-broken",
            Self::Changed => "save-changed",
            Self::Taken => "save-taken",
            Self::Protected => "save-protected",
            Self::OpenElsewhere(_) => "save-open-elsewhere",
            Self::NotPlan => "save-not-plan",
            Self::IsPlan => "save-is-plan",
            Self::Gone => "save-gone",
        }
    }

    /// Arguments of the message.
    pub fn args(&self) -> Vec<(&'static str, Arg)> {
        match self {
            Self::Io(error) => reason(error),
            Self::Serialise(detail) => vec![("detail", detail.clone().into())],
            Self::OpenElsewhere(holder) => vec![("host", holder.host.clone().into())],
            Self::Changed
            | Self::Taken
            | Self::Protected
            | Self::IsPlan
            | Self::NotPlan
            | Self::Gone => Vec::new(),
        }
    }
}

/// The message for what the system said.
fn io_key(error: &io::Error) -> &'static str {
    match Cause::of(error) {
        Cause::Busy => "save-busy",
        Cause::Missing => "save-no-folder",
        Cause::Folder => "save-is-folder",
        Cause::Name => "save-long-name",
        Cause::Large => "save-too-large",
        Cause::Share => "save-share-gone",
        Cause::Reader => "save-reader-gone",
        Cause::Denied => "save-denied",
        Cause::Full => "save-full",
        Cause::Device | Cause::Found(_) | Cause::Other => "save-io",
    }
}
