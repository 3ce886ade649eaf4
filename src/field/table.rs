//! Tables: the places of a plan that hold records, one or many.

use std::ops::{Deref, DerefMut};

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use super::{AnyRecord, FieldInfo, Kind, Record};
use crate::base::{Id, unique};

/// A table of a plan, as its registry lists it.
#[derive(Clone, Copy, Debug)]
pub struct TableInfo {
    /// Name of the table: the field of the plan, and the first part of a path.
    pub name: &'static str,
    /// The kind of its records.
    pub record: &'static str,
    /// Whether it holds any number of rows.
    pub many: bool,
    /// Fields of its records, in order.
    pub fields: fn() -> Vec<&'static FieldInfo>,
}

impl TableInfo {
    /// The field by which a row names the row of kind `record` it belongs to.
    pub fn parent_field(&self, record: &str) -> Option<&'static str> {
        let is_parent = |info: &FieldInfo| {
            info.spec.parent && matches!(info.kind, Kind::Link(to) if to == record)
        };
        (self.fields)()
            .into_iter()
            .find(|info| is_parent(info))
            .map(|info| info.name)
    }
}

/// A table whose record type is known.
pub trait Table: AnyTable {
    /// Its records.
    type Record: Record;
    /// Whether it holds any number of rows.
    const MANY: bool;
}

/// A table whose record type is not known.
pub trait AnyTable {
    /// Identities of the rows in order; a table of one has a single row without identity.
    fn rows(&self) -> Vec<Option<Id>>;
    /// The record of row `row`.
    fn get(&self, row: Option<Id>) -> Option<&dyn AnyRecord>;
    /// The record of row `row`, for editing.
    fn get_mut(&mut self, row: Option<Id>) -> Option<&mut dyn AnyRecord>;
    /// Adds a blank row at the end; does nothing in a table of one or for a known identity.
    fn add(&mut self, row: Id);
    /// Removes row `row`.
    fn remove(&mut self, row: Id);
    /// Moves row `row` by `steps` places, up when negative.
    fn shift(&mut self, row: Id, steps: i32);
}

/// A table that always holds exactly one record.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct One<R>(pub R);

impl<R> Deref for One<R> {
    type Target = R;

    fn deref(&self) -> &R {
        &self.0
    }
}

impl<R> DerefMut for One<R> {
    fn deref_mut(&mut self) -> &mut R {
        &mut self.0
    }
}

impl<R: Record> Table for One<R> {
    type Record = R;
    const MANY: bool = false;
}

impl<R: Record> AnyTable for One<R> {
    fn rows(&self) -> Vec<Option<Id>> {
        vec![None]
    }

    fn get(&self, row: Option<Id>) -> Option<&dyn AnyRecord> {
        row.is_none().then_some(&self.0 as &dyn AnyRecord)
    }

    fn get_mut(&mut self, row: Option<Id>) -> Option<&mut dyn AnyRecord> {
        if row.is_some() {
            return None;
        }
        Some(&mut self.0)
    }

    fn add(&mut self, _row: Id) {}

    fn remove(&mut self, _row: Id) {}

    fn shift(&mut self, _row: Id, _steps: i32) {}
}

/// A table of any number of rows, in the order the user gave them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent, bound(deserialize = "R: Deserialize<'de>"))]
pub struct Many<R>(#[serde(deserialize_with = "unique::map")] IndexMap<Id, R>);

impl<R> Default for Many<R> {
    fn default() -> Self {
        Self(IndexMap::new())
    }
}

impl<R> Many<R> {
    /// The rows in order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (Id, &R)> + Clone {
        self.0.iter().map(|(id, row)| (*id, row))
    }

    /// Row `id`.
    pub fn get(&self, id: Id) -> Option<&R> {
        self.0.get(&id)
    }

    /// Row `id`, for editing.
    pub fn get_mut(&mut self, id: Id) -> Option<&mut R> {
        self.0.get_mut(&id)
    }

    /// Puts `row` at the end, or in place of the row with the same identity.
    pub fn insert(&mut self, id: Id, row: R) {
        self.0.insert(id, row);
    }

    /// Number of rows.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are no rows.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<R: Record + Default> Table for Many<R> {
    type Record = R;
    const MANY: bool = true;
}

impl<R: Record + Default> AnyTable for Many<R> {
    fn rows(&self) -> Vec<Option<Id>> {
        self.0.keys().copied().map(Some).collect()
    }

    fn get(&self, row: Option<Id>) -> Option<&dyn AnyRecord> {
        self.0.get(&row?).map(|record| record as &dyn AnyRecord)
    }

    fn get_mut(&mut self, row: Option<Id>) -> Option<&mut dyn AnyRecord> {
        self.0
            .get_mut(&row?)
            .map(|record| record as &mut dyn AnyRecord)
    }

    fn add(&mut self, row: Id) {
        self.0.entry(row).or_default();
    }

    fn remove(&mut self, row: Id) {
        self.0.shift_remove(&row);
    }

    fn shift(&mut self, row: Id, steps: i32) {
        let Some(from) = self.0.get_index_of(&row) else {
            return;
        };
        let last = self.0.len().saturating_sub(1);
        let to = from.saturating_add_signed(steps as isize).min(last);
        self.0.move_index(from, to);
    }
}
