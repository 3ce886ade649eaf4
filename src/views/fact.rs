//! A computed number with words that say what it means.

use super::{Value, Words};

/// What a number of the plan comes to.
#[derive(Clone, Debug, PartialEq)]
pub enum Fact {
    /// Nothing to worry about, in words.
    Calm(Words),
    /// A risk.
    Warning {
        /// What it is about.
        title: Words,
        /// The number.
        value: Value,
        /// What it means.
        text: Words,
    },
}
