//! The one-definition machinery: a field of a plan is one line in a [`record!`](crate::record)
//! block, and the file, the form, the built-in checks, the undo label, the comparison of two
//! plans, the row in the document, `lpdi fields` and the test generators follow from it.
//!
//! This module knows kinds of values, never a domain: no field is named here. Start from
//! [`Record`] (what `record!` implements), [`Spec`] (what a line may say about its field) and
//! [`FieldPath`] (the one address used by checks, focus, undo, merge and the document).

mod datum;
mod diff;
#[macro_use]
mod macros;
mod path;
mod record;
mod spec;
mod table;
mod value;

pub use datum::Datum;
pub use diff::{Change, ChangeKind, diff};
pub use path::FieldPath;
pub use record::{AnyRecord, FieldDef, FieldInfo, NO, Record, YES, infos, is_blank};
pub use spec::{Follows, Spec, When, Whose, Width, Years, optional, required};
pub use table::{AnyTable, Keyed, Many, One, Rows, Table, TableInfo};
pub use value::{CatalogKind, Choice, ChoiceSlot, FieldType, Key, Keys, Kind, Link, Slot, Value};
