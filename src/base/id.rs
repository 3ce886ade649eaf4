//! Identities of rows, stable across edits, merges and machines.

use std::cmp::Ordering;
use std::collections::HashSet;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;
use std::sync::{LazyLock, PoisonError, RwLock};

use serde::{Deserialize, Serialize};

/// The identity of a row: a number drawn at random, or the key of a catalogue entry.
///
/// Text form: eight hexadecimal digits, `7f3a9b12`, or the key, `ludnosc-80-plus`. A key always
/// has a hyphen or a letter beyond `f`, so the two never look alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Id(Repr);

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Repr {
    Number(u32),
    Key(Interned),
}

/// The one copy of a key: equal keys are the same place in memory, so nobody reads them to compare.
#[derive(Clone, Copy, Debug)]
struct Interned(&'static str);

impl PartialEq for Interned {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Eq for Interned {}

impl Hash for Interned {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.as_ptr().hash(state);
    }
}

impl PartialOrd for Interned {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Interned {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.cmp(other.0)
    }
}

/// Longest key of a catalogue entry, in bytes.
const KEY_LIMIT: usize = 64;

impl Id {
    /// The identity with this number, for tests and fixed rows.
    pub const fn from_number(number: u32) -> Self {
        Self(Repr::Number(number))
    }

    /// The identity of a row about the catalogue entry `key`: lower-case letters and digits parted
    /// by hyphens, 64 bytes at most. None for anything else.
    pub fn of_key(key: &str) -> Option<Self> {
        let allowed = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        let framed = key.starts_with('-') || key.ends_with('-');
        let fits = (1..=KEY_LIMIT).contains(&key.len()) && key.bytes().all(allowed) && !framed;
        (fits && !is_number(key)).then(|| Self(Repr::Key(intern(key))))
    }

    /// The identity written as eight hexadecimal digits.
    pub fn of_number(text: &str) -> Option<Self> {
        let number = is_number(text).then(|| u32::from_str_radix(text, 16).ok());
        number.flatten().map(Self::from_number)
    }

    /// The key, of an identity that is one.
    pub fn key(self) -> Option<&'static str> {
        match self.0 {
            Repr::Key(key) => Some(key.0),
            Repr::Number(_) => None,
        }
    }
}

/// The one copy of `key`. Identities are copied everywhere, so they hold a reference that lives as
/// long as the program; the catalogue and files of limited size bound how many there are.
fn intern(key: &str) -> Interned {
    type Keys = HashSet<&'static str, foldhash::fast::RandomState>;
    static KEYS: LazyLock<RwLock<Keys>> = LazyLock::new(RwLock::default);
    let known = KEYS.read().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = known.get(key) {
        return Interned(known);
    }
    drop(known);
    let mut keys = KEYS.write().unwrap_or_else(PoisonError::into_inner);
    // somebody may have come first
    if let Some(known) = keys.get(key) {
        return Interned(known);
    }
    let kept: &'static str = Box::leak(key.to_owned().into_boxed_str());
    keys.insert(kept);
    Interned(kept)
}

fn is_number(text: &str) -> bool {
    text.len() == 8 && text.bytes().all(|b| b.is_ascii_hexdigit())
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Repr::Number(number) => write!(f, "{number:08x}"),
            Repr::Key(key) => f.write_str(key.0),
        }
    }
}

impl FromStr for Id {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::of_number(text)
            .or_else(|| Self::of_key(text))
            .ok_or(())
    }
}

impl TryFrom<String> for Id {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse().map_err(|()| {
            format!("`{text}` is neither eight hexadecimal digits nor a key of the catalogue")
        })
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
            Self::Random => Id::from_number(fastrand::u32(1..)),
            Self::Counted(last) => {
                *last += 1;
                Id::from_number(*last)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_keys_are_read_back_and_never_taken_for_each_other() {
        for text in [
            "7f3a9b12",
            "00000001",
            "ludnosc",
            "ludnosc-80-plus",
            "deadbee",
            "12-34",
        ] {
            assert_eq!(text.parse::<Id>().unwrap().to_string(), text);
        }
        assert_eq!("deadbeef".parse::<Id>().unwrap().key(), None);
        assert_eq!(Id::of_key("deadbeef"), None);
        for bad in ["", "Ludność", "a b", "-a", "a-", "a/b", &"x".repeat(65)] {
            assert_eq!(Id::of_key(bad), None, "{bad}");
        }
    }
}
