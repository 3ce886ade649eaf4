//! Reference values: what a figure or an indicator was in Poland or in a voivodeship.
//!
//! They stand beside a plan's own values, each with its area, year and source; none is a norm.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::entry::{Source, Text, entry};
use crate::base::Decimal;

/// A value to read one's own beside.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Reference {
    /// Kebab-case key, for example `zasieg-pomocy-malopolskie-2025`.
    #[serde(skip)]
    pub key: String,
    /// Key of the figure or the indicator it is a value of.
    pub of: String,
    /// The country or the voivodeship, as printed.
    pub area: Text,
    /// The two digits that codes of its units begin with; none where it is the country.
    #[serde(default)]
    pub teryt: Option<String>,
    /// Year the value speaks of.
    pub year: i16,
    /// The value as published or computed, in the unit of what it is a value of.
    #[serde(deserialize_with = "read_decimal", serialize_with = "write_decimal")]
    pub value: Decimal,
    /// Where it was read; its note is printed behind the title.
    pub source: Source,
    /// Whether nobody published it, and it was computed here from what the source says.
    #[serde(default)]
    pub computed: bool,
    /// Year of the census its population rests on, where that is not the latest one.
    #[serde(default)]
    pub census: Option<i16>,
}
entry!(Reference, "references", Table, area, source = source);

fn read_decimal<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Decimal, D::Error> {
    let written = String::deserialize(deserializer)?;
    let value = written.parse().ok();
    value.ok_or_else(|| serde::de::Error::custom(format!("`{written}` is not a decimal number")))
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde passes fields by reference"
)]
fn write_decimal<S: Serializer>(value: &Decimal, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(value)
}
