//! Identities of rows, stable across edits, merges and machines.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The identity of a row: eight hexadecimal digits in text and files, `7f3a9b12`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Id(u32);

impl Id {
    /// The identity with this number, for tests and fixed rows.
    pub const fn from_number(number: u32) -> Self {
        Self(number)
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:08x}", self.0)
    }
}

impl FromStr for Id {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        if text.len() != 8 || !text.bytes().all(|b| b.is_ascii_hexdigit()) {
            return Err(());
        }
        u32::from_str_radix(text, 16).ok().map(Self).ok_or(())
    }
}

impl TryFrom<String> for Id {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
            .map_err(|()| format!("`{text}` is not a row identity of eight hexadecimal digits"))
    }
}

impl From<Id> for String {
    fn from(id: Id) -> Self {
        id.to_string()
    }
}

/// The identity of a plan: 32 hexadecimal digits in text and files. Copies of a plan share it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PlanId(u128);

impl PlanId {
    /// The identity with this number.
    pub const fn from_number(number: u128) -> Self {
        Self(number)
    }
}

impl fmt::Display for PlanId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", self.0)
    }
}

impl TryFrom<String> for PlanId {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let digits = text.len() == 32 && text.bytes().all(|b| b.is_ascii_hexdigit());
        let number = u128::from_str_radix(&text, 16).ok().filter(|_| digits);
        number
            .map(Self)
            .ok_or_else(|| format!("`{text}` is not an identity of 32 hexadecimal digits"))
    }
}

impl From<PlanId> for String {
    fn from(id: PlanId) -> Self {
        id.to_string()
    }
}

/// Where new identities come from: random for people, counted for tests.
#[derive(Debug)]
pub enum IdSource {
    /// Identities two offices will not both draw.
    Random,
    /// 1, 2, 3 …, for tests.
    Counted(u32),
}

impl IdSource {
    /// A new identity.
    pub fn draw(&mut self) -> Id {
        match self {
            Self::Random => Id(fastrand::u32(1..)),
            Self::Counted(last) => {
                *last += 1;
                Id(*last)
            }
        }
    }

    /// A new identity of a plan.
    pub fn draw_plan(&mut self) -> PlanId {
        match self {
            Self::Random => PlanId(fastrand::u128(1..)),
            Self::Counted(last) => PlanId(u128::from(*last)),
        }
    }
}
