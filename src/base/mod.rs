//! Small value types without any domain: money, years, decimals, identifiers, the clock.
//!
//! Nothing here knows what a plan is. Every type keeps its own invariant, so that the rest of
//! the program may hold *incomplete* data (`Option`, [`Quantity::Blank`]) but never *impossible* data.

mod arg;
pub mod clean;
pub mod clock;
mod decimal;
mod id;
mod money;
pub mod order;
pub mod print;
pub mod progress;
mod quantity;
pub mod reading;
pub mod threads;
pub mod unique;
mod year;

pub use arg::Arg;
pub use decimal::Decimal;
pub use id::{Id, IdSource, PlanId};
pub use money::{Amounts, Money};
pub use quantity::{Quantities, Quantity};
pub use reading::{Expect, Reading, Sign, Why};
pub use year::Year;

/// A map that keeps the order in which things were put in. Its hash is made for speed: what it
/// holds is bounded by the catalogue and by the size of a file.
pub type Map<K, V> = indexmap::IndexMap<K, V, foldhash::fast::RandomState>;
