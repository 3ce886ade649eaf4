//! Guarding a file that somebody else may have written meanwhile.
//!
//! On a share two people open the same plan; without a guard the one who saves last would undo
//! the other's work in silence.

use std::fmt;
use std::io;
use std::path::Path;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::{OpenError, SaveError, read_whole, rights};
use crate::base::PlanId;

/// What the bytes of a file were: SHA-256, written as 64 lower-case hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Stamp([u8; 32]);

impl Stamp {
    /// The identity of a plan whose file says none: every copy of that state has the same.
    pub(super) fn to_plan_id(self) -> PlanId {
        let digits = self.0.iter().take(16);
        PlanId::from_number(digits.fold(0, |number, byte| number << 8 | u128::from(*byte)))
    }

    /// The number of its first 16 digits.
    pub(super) fn beginning(self) -> u64 {
        let digits = self.0.iter().take(8);
        digits.fold(0, |number, byte| number << 8 | u64::from(*byte))
    }

    /// The stamp of these bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }
}

impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// A text that is no stamp.
#[derive(Debug, thiserror::Error)]
#[error("not a stamp of 64 hexadecimal digits")]
pub struct NoStamp;

impl FromStr for Stamp {
    type Err = NoStamp;

    fn from_str(text: &str) -> Result<Self, NoStamp> {
        let mut bytes = [0; 32];
        if text.len() != 2 * bytes.len() || !text.is_ascii() {
            return Err(NoStamp);
        }
        for (index, byte) in bytes.iter_mut().enumerate() {
            let digits = text.get(2 * index..2 * index + 2).ok_or(NoStamp)?;
            *byte = u8::from_str_radix(digits, 16).map_err(|_bad| NoStamp)?;
        }
        let stamp = Self(bytes);
        // `+f` is a number too
        (stamp.to_string() == text).then_some(stamp).ok_or(NoStamp)
    }
}

impl TryFrom<String> for Stamp {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse().map_err(|error| format!("`{text}` is {error}"))
    }
}

impl From<Stamp> for String {
    fn from(stamp: Stamp) -> Self {
        stamp.to_string()
    }
}

/// What may stand at the place that is written to; anything else is left alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Over {
    /// No file.
    Nothing,
    /// The file with these bytes, or none.
    Known(Stamp),
    /// Any file that is not protected: nobody can be asked, and the file was named.
    Named,
    /// Any file: somebody was asked and agreed.
    Anything,
}

/// Bytes of the largest file that is known by what it held.
const MAX_KNOWN: u64 = 64 * 1024 * 1024;

/// Whether `path` holds nothing but what `over` allows.
pub(super) fn guard(path: &Path, over: Over) -> Result<(), SaveError> {
    let refused = match over {
        Over::Anything => None,
        Over::Named => rights::is_protected(path).then_some(SaveError::Protected),
        Over::Nothing => path.try_exists()?.then_some(SaveError::Taken),
        Over::Known(known) => match read_whole(path, MAX_KNOWN) {
            Ok(bytes) if Stamp::of(&bytes) != known => Some(SaveError::Changed),
            Ok(_) => rights::is_protected(path).then_some(SaveError::Protected),
            Err(OpenError::NotFound) => None,
            Err(OpenError::Denied) => Some(io::Error::from(io::ErrorKind::PermissionDenied).into()),
            Err(OpenError::Io(error)) => Some(error.into()),
            Err(_) => Some(SaveError::Changed),
        },
    };
    refused.map_or(Ok(()), Err)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stamp_is_read_as_it_is_written_and_nothing_else_is_one() {
        let stamp = Stamp::of(b"plan");
        assert_eq!(stamp.to_string().parse::<Stamp>().unwrap(), stamp);
        let signs = "+f".repeat(32);
        for text in ["", "00", "\u{105}", &signs] {
            assert!(text.parse::<Stamp>().is_err(), "{text}");
        }
    }
}
