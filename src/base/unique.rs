//! Reading maps of which no key may stand twice; a plain map would let the last one win.
//!
//! For `#[serde(deserialize_with = "unique::map")]` on any map. Knows no format.

use std::collections::BTreeSet;
use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::{Deserializer, Error as _, MapAccess, Visitor};

/// What the error says after the key in backticks.
pub const TWICE: &str = "stands twice";

/// Reads a map; the second place of a key is an error.
pub fn map<'de, D, K, V, M>(deserializer: D) -> Result<M, D::Error>
where
    D: Deserializer<'de>,
    K: Deserialize<'de> + Ord + Clone + fmt::Display,
    V: Deserialize<'de>,
    M: FromIterator<(K, V)>,
{
    struct Entries<K, V>(PhantomData<(K, V)>);

    impl<'de, K, V> Visitor<'de> for Entries<K, V>
    where
        K: Deserialize<'de> + Ord + Clone + fmt::Display,
        V: Deserialize<'de>,
    {
        type Value = Vec<(K, V)>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a map")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let (mut known, mut entries) = (BTreeSet::new(), Vec::new());
            while let Some(key) = map.next_key::<K>()? {
                // told at the key, before its value moves the reader on
                if !known.insert(key.clone()) {
                    return Err(A::Error::custom(format_args!("`{key}` {TWICE}")));
                }
                entries.push((key, map.next_value()?));
            }
            Ok(entries)
        }
    }

    let entries = deserializer.deserialize_map(Entries(PhantomData))?;
    Ok(entries.into_iter().collect())
}
