//! Why the system refused to read or write, in kinds that have words: the system's own are English
//! on some computers and say nothing to most people. Whoever helps finds its number beside them.

use std::io::{self, ErrorKind};

use crate::base::Arg;

/// Kinds of refusal; messages `cause-…` name them inside a sentence, messages `save-…` tell some of
/// them in sentences of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cause {
    /// Another program holds the file, or a part of it.
    Busy,
    /// No such file, or no such folder.
    Missing,
    /// A folder stands where a file was meant.
    Folder,
    /// The name or the path is too long, or holds a sign that no name may hold.
    Name,
    /// The disk takes no file as large.
    Large,
    /// The computer that keeps the file does not answer.
    Share,
    /// The program at the other end of a pipe has ended.
    Reader,
    /// The device, or what stands for one, broke off.
    Device,
    /// Not allowed.
    Denied,
    /// No room.
    Full,
    /// What the program itself found.
    Found(Refusal),
    /// Anything else.
    Other,
}

/// What the program finds of a file before the system is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum Refusal {
    /// Links that lead to each other.
    #[error("the links go round in a circle")]
    Circle,
    /// The same file under a second name: another one in its place would part the two.
    #[error("the file has another name too")]
    OtherName,
    /// Rights of its own that no other file can be given.
    #[error("the file has rights of its own")]
    OwnRights,
    /// A file stands where the lock of a plan would.
    #[error("a file of the lock's name is no lock")]
    NoLock,
}

impl From<Refusal> for io::Error {
    fn from(refusal: Refusal) -> Self {
        Self::other(refusal)
    }
}

/// Numbers the system gives that the standard library has no kind for.
struct Codes {
    busy: &'static [i32],
    share: &'static [i32],
    device: &'static [i32],
    circle: &'static [i32],
}

#[cfg(windows)]
const CODES: Codes = Codes {
    // sharing violation, lock violation
    busy: &[32, 33],
    // no such path, name, computer or answer in the network; the connection or its session ended
    share: &[51, 53, 54, 55, 59, 64, 67, 121, 1222, 1231, 1232, 1236],
    // not ready, checksum, seek, no such sector, general failure, device gone, I/O error
    device: &[21, 23, 25, 27, 31, 483, 1117, 1167],
    // a name that cannot be resolved
    circle: &[1921],
};

#[cfg(target_os = "linux")]
const CODES: Codes = Codes {
    busy: &[],
    // ENOLINK, ECOMM, EREMOTEIO, EHOSTDOWN
    share: &[67, 70, 121, 112],
    // EIO, ENXIO, ENODEV
    device: &[5, 6, 19],
    // ELOOP
    circle: &[40],
};

#[cfg(not(any(windows, target_os = "linux")))]
const CODES: Codes = Codes {
    busy: &[],
    share: &[],
    // EIO, ENXIO
    device: &[5, 6],
    // ELOOP
    circle: &[62],
};

impl Cause {
    /// What `error` tells.
    pub fn of(error: &io::Error) -> Self {
        let found = error.get_ref().and_then(|inner| inner.downcast_ref());
        if let Some(refusal) = found {
            return Self::Found(*refusal);
        }
        let is = |codes: &[i32]| {
            error
                .raw_os_error()
                .is_some_and(|code| codes.contains(&code))
        };
        match error.kind() {
            _ if is(CODES.busy) => Self::Busy,
            _ if is(CODES.circle) => Self::Found(Refusal::Circle),
            _ if is(CODES.share) => Self::Share,
            _ if is(CODES.device) => Self::Device,
            ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy => Self::Busy,
            ErrorKind::NotFound | ErrorKind::NotADirectory => Self::Missing,
            ErrorKind::IsADirectory => Self::Folder,
            ErrorKind::InvalidFilename => Self::Name,
            ErrorKind::FileTooLarge => Self::Large,
            ErrorKind::TimedOut
            | ErrorKind::HostUnreachable
            | ErrorKind::NetworkUnreachable
            | ErrorKind::NetworkDown
            | ErrorKind::NotConnected
            | ErrorKind::ConnectionReset
            | ErrorKind::ConnectionAborted
            | ErrorKind::StaleNetworkFileHandle => Self::Share,
            ErrorKind::BrokenPipe => Self::Reader,
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::Denied,
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::Full,
            _ => Self::Other,
        }
    }

    /// Key of the words that tell it inside a sentence.
    pub fn key(self) -> &'static str {
        match self {
            Self::Busy => "cause-busy",
            Self::Missing => "cause-missing",
            Self::Folder => "cause-folder",
            Self::Name => "cause-name",
            Self::Large => "cause-large",
            Self::Share => "cause-share",
            Self::Reader => "cause-reader",
            Self::Device => "cause-device",
            Self::Denied => "cause-denied",
            Self::Full => "cause-full",
            Self::Found(Refusal::Circle) => "cause-circle",
            Self::Found(Refusal::OtherName) => "cause-other-name",
            Self::Found(Refusal::OwnRights) => "cause-own-rights",
            Self::Found(Refusal::NoLock) => "cause-no-lock",
            Self::Other => "cause-other",
        }
    }
}

/// Why the system refused, as the arguments `reason` and `code` of a message that ends with
/// `system-code`.
pub fn reason(error: &io::Error) -> Vec<(&'static str, Arg)> {
    let code = error.raw_os_error();
    let code = code.map_or_else(|| "none".to_owned(), |code| code.to_string());
    vec![
        ("reason", Arg::Message(Cause::of(error).key().to_owned())),
        ("code", Arg::Text(code)),
    ]
}
