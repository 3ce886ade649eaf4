//! Tables: the places of a plan that hold records, one or many.

use std::any::Any;
use std::fmt;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{AnyRecord, CatalogKind, FieldInfo, Kind, Record};
use crate::base::{Id, Map, unique};

/// A table of a plan, as its registry lists it.
#[derive(Clone, Copy, Debug)]
pub struct TableInfo {
    /// Name of the table: the field of the plan, and the first part of a path.
    pub name: &'static str,
    /// The kind of its records.
    pub record: &'static str,
    /// Which rows it holds.
    pub rows: Rows,
    /// Fields of its records, in order.
    pub fields: &'static [&'static FieldInfo],
}

/// Which rows a table holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rows {
    /// Always one.
    One,
    /// Any number, added and moved by people.
    Many,
    /// One for every entry of this catalogue kind that the plan says something about.
    Keyed(&'static str),
}

impl TableInfo {
    /// The identity of a row of the table that `text` names.
    pub fn row(&self, text: &str) -> Option<Id> {
        match self.rows {
            Rows::One => None,
            Rows::Many => Id::of_number(text),
            Rows::Keyed(_) => Id::of_key(text),
        }
    }

    /// Whether people add, move and remove its rows.
    pub fn many(&self) -> bool {
        self.rows == Rows::Many
    }

    /// The field named `name`.
    pub fn field(&self, name: &str) -> Option<&'static FieldInfo> {
        self.fields.iter().copied().find(|info| info.name == name)
    }

    /// The field by which a row names an entry of the catalogue's `kind`.
    pub fn entry_field(&self, kind: &str) -> Option<&'static FieldInfo> {
        let names = |info: &FieldInfo| matches!(info.kind, Kind::Key(of) if of == kind);
        self.fields.iter().copied().find(|info| names(info))
    }

    /// The field by which a row names the row of kind `record` it belongs to.
    pub fn parent_field(&self, record: &str) -> Option<&'static str> {
        let is_parent = |info: &FieldInfo| {
            info.spec.parent && matches!(info.kind, Kind::Link(to) if to == record)
        };
        let parent = self.fields.iter().find(|info| is_parent(info));
        parent.map(|info| info.name)
    }
}

/// A table whose record type is known.
pub trait Table: AnyTable {
    /// Its records.
    type Record: Record;
    /// Which rows it holds.
    const ROWS: Rows;
}

/// A table whose record type is not known.
pub trait AnyTable: Any {
    /// Identities of the rows in order; a table of one has a single row without identity, a keyed
    /// one leaves out rows that say nothing.
    fn rows(&self) -> Vec<Option<Id>>;
    /// The record of row `row`.
    fn get(&self, row: Option<Id>) -> Option<&dyn AnyRecord>;
    /// The record of row `row`, for editing.
    fn get_mut(&mut self, row: Option<Id>) -> Option<&mut dyn AnyRecord>;
    /// Adds a blank row (at the end where rows have an order); does nothing in a table of one or
    /// for a known identity.
    fn add(&mut self, row: Id);
    /// Removes row `row`.
    fn remove(&mut self, row: Id);
    /// Moves row `row` by `steps` places, up when negative.
    fn shift(&mut self, row: Id, steps: i32);
    /// Calls `look` with every row in order.
    fn each<'a>(&'a self, look: &mut dyn FnMut(Option<Id>, &'a dyn AnyRecord));
    /// The place of row `row` in an order that people gave; none in tables without one.
    fn position(&self, row: Id) -> Option<usize>;
    /// Whether `other` shares all its rows with this table, so that they are equal without a look.
    fn same(&self, other: &dyn AnyTable) -> bool;
}

/// A table that always holds exactly one record.
///
/// The record is shared between copies of a plan until one of them is edited.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct One<R>(Arc<R>);

impl<R> One<R> {
    /// The table that holds `record`.
    pub fn of(record: R) -> Self {
        Self(Arc::new(record))
    }
}

impl<R> Deref for One<R> {
    type Target = R;

    fn deref(&self) -> &R {
        &self.0
    }
}

impl<R: Clone> DerefMut for One<R> {
    fn deref_mut(&mut self) -> &mut R {
        Arc::make_mut(&mut self.0)
    }
}

impl<R: Serialize> Serialize for One<R> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de, R: Deserialize<'de>> Deserialize<'de> for One<R> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        R::deserialize(deserializer).map(Self::of)
    }
}

impl<R: Record + Clone + PartialEq> Table for One<R> {
    type Record = R;
    const ROWS: Rows = Rows::One;
}

impl<R: Record + Clone + PartialEq> AnyTable for One<R> {
    fn rows(&self) -> Vec<Option<Id>> {
        vec![None]
    }

    fn get(&self, row: Option<Id>) -> Option<&dyn AnyRecord> {
        row.is_none().then_some(&*self.0 as &dyn AnyRecord)
    }

    fn get_mut(&mut self, row: Option<Id>) -> Option<&mut dyn AnyRecord> {
        row.is_none().then_some(&mut **self as &mut dyn AnyRecord)
    }

    fn add(&mut self, _row: Id) {}

    fn remove(&mut self, _row: Id) {}

    fn shift(&mut self, _row: Id, _steps: i32) {}

    fn each<'a>(&'a self, look: &mut dyn FnMut(Option<Id>, &'a dyn AnyRecord)) {
        look(None, &*self.0);
    }

    fn position(&self, _row: Id) -> Option<usize> {
        None
    }

    fn same(&self, other: &dyn AnyTable) -> bool {
        (other as &dyn Any)
            .downcast_ref::<Self>()
            .is_some_and(|other| Arc::ptr_eq(&self.0, &other.0))
    }
}

/// Identities as a table reads them: a row of [`Many`] is numbered, one of [`Keyed`] named.
macro_rules! identity {
    ($Identity:ident, $read:path, $what:literal) => {
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
        #[serde(try_from = "String")]
        struct $Identity(Id);

        impl TryFrom<String> for $Identity {
            type Error = String;

            fn try_from(text: String) -> Result<Self, String> {
                $read(&text)
                    .map(Self)
                    .ok_or_else(|| format!(concat!("`{}` is not ", $what), text))
            }
        }

        impl fmt::Display for $Identity {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

identity!(
    Number,
    Id::of_number,
    "a row identity of eight hexadecimal digits"
);
identity!(Name, Id::of_key, "a key of the catalogue");

/// A table of any number of rows, in the order the user gave them.
///
/// Rows, and the list of them, are shared between copies of a plan until one of them is edited: a
/// copy costs a pointer, an edit one list of pointers and one row.
#[derive(Clone, Debug)]
pub struct Many<R>(Arc<Map<Id, Arc<R>>>);

/// The order of rows is theirs: the same rows in another order are another table.
impl<R: PartialEq> PartialEq for Many<R> {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self.0.iter().eq(other.0.iter())
    }
}

impl<R> Default for Many<R> {
    fn default() -> Self {
        Self(Arc::default())
    }
}

impl<R> Many<R> {
    /// The rows in order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (Id, &R)> + Clone {
        self.0.iter().map(|(id, row)| (*id, &**row))
    }

    /// Row `id`.
    pub fn get(&self, id: Id) -> Option<&R> {
        self.0.get(&id).map(|row| &**row)
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

impl<R: Clone> Many<R> {
    /// Row `id`, for editing.
    pub fn get_mut(&mut self, id: Id) -> Option<&mut R> {
        // a look first: editing what is not there must not unshare the list
        self.0.get(&id)?;
        Arc::make_mut(&mut self.0).get_mut(&id).map(Arc::make_mut)
    }

    /// Puts `row` at the end, or in place of the row with the same identity.
    pub fn insert(&mut self, id: Id, row: R) {
        Arc::make_mut(&mut self.0).insert(id, Arc::new(row));
    }
}

impl<R: Serialize> Serialize for Many<R> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

impl<'de, R: Deserialize<'de>> Deserialize<'de> for Many<R> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let rows = unique::map::<_, Number, R, Vec<(Number, R)>>(deserializer)?;
        let shared = rows.into_iter().map(|(id, row)| (id.0, Arc::new(row)));
        Ok(Self(Arc::new(shared.collect())))
    }
}

impl<R: Record + Clone + Default + PartialEq> Table for Many<R> {
    type Record = R;
    const ROWS: Rows = Rows::Many;
}

impl<R: Record + Clone + Default + PartialEq> AnyTable for Many<R> {
    fn rows(&self) -> Vec<Option<Id>> {
        self.0.keys().copied().map(Some).collect()
    }

    fn get(&self, row: Option<Id>) -> Option<&dyn AnyRecord> {
        self.0.get(&row?).map(|record| &**record as &dyn AnyRecord)
    }

    fn get_mut(&mut self, row: Option<Id>) -> Option<&mut dyn AnyRecord> {
        Many::get_mut(self, row?).map(|record| record as &mut dyn AnyRecord)
    }

    fn add(&mut self, row: Id) {
        Arc::make_mut(&mut self.0).entry(row).or_default();
    }

    fn remove(&mut self, row: Id) {
        Arc::make_mut(&mut self.0).shift_remove(&row);
    }

    fn shift(&mut self, row: Id, steps: i32) {
        let Some(from) = self.0.get_index_of(&row) else {
            return;
        };
        let last = self.0.len().saturating_sub(1);
        let to = from.saturating_add_signed(steps as isize).min(last);
        Arc::make_mut(&mut self.0).move_index(from, to);
    }

    fn each<'a>(&'a self, look: &mut dyn FnMut(Option<Id>, &'a dyn AnyRecord)) {
        for (id, record) in self.0.iter() {
            look(Some(*id), &**record);
        }
    }

    fn position(&self, row: Id) -> Option<usize> {
        self.0.get_index_of(&row)
    }

    fn same(&self, other: &dyn AnyTable) -> bool {
        (other as &dyn Any)
            .downcast_ref::<Self>()
            .is_some_and(|other| Arc::ptr_eq(&self.0, &other.0))
    }
}

/// A table with a row for every entry of catalogue kind `T` that the plan says something about.
///
/// Rows are named by the entry's key and stand in the order of keys. A blank row and an absent one
/// are the same. Rows are shared like those of [`Many`].
pub struct Keyed<T, R> {
    rows: Arc<Map<Id, Arc<R>>>,
    kind: PhantomData<fn() -> T>,
}

impl<T, R> Default for Keyed<T, R> {
    fn default() -> Self {
        Self {
            rows: Arc::default(),
            kind: PhantomData,
        }
    }
}

impl<T, R> Clone for Keyed<T, R> {
    fn clone(&self) -> Self {
        Self {
            rows: Arc::clone(&self.rows),
            kind: PhantomData,
        }
    }
}

impl<T, R: fmt::Debug> fmt::Debug for Keyed<T, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.rows.fmt(f)
    }
}

impl<T, R: Default + PartialEq> PartialEq for Keyed<T, R> {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.rows, &other.rows) || self.iter().eq(other.iter())
    }
}

impl<T, R: Default + PartialEq> Keyed<T, R> {
    /// Rows that say something, in the order of keys.
    pub fn iter(&self) -> impl Iterator<Item = (Id, &R)> + Clone {
        self.rows
            .iter()
            .filter(|(_, row)| ***row != R::default())
            .map(|(id, row)| (*id, &**row))
    }

    /// The row about the entry `key`.
    pub fn get(&self, key: &str) -> Option<&R> {
        self.row(Id::of_key(key)?)
    }

    /// The row named `id`.
    pub fn row(&self, id: Id) -> Option<&R> {
        self.rows.get(&id).map(|row| &**row)
    }

    /// Whether no row says anything.
    pub fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }
}

impl<T, R: Clone + Default + PartialEq> Keyed<T, R> {
    /// The row named `id`, for editing; it is added where there is none.
    pub fn row_mut(&mut self, id: Id) -> &mut R {
        let rows = Arc::make_mut(&mut self.rows);
        if !rows.contains_key(&id) {
            rows.insert_sorted(id, Arc::default());
        }
        Arc::make_mut(rows.entry(id).or_default())
    }

    /// Puts `row` in place of what the plan says about the entry `id`.
    pub fn insert(&mut self, id: Id, row: R) {
        Arc::make_mut(&mut self.rows).insert_sorted(id, Arc::new(row));
    }
}

impl<T, R: Serialize + Default + PartialEq> Serialize for Keyed<T, R> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

impl<'de, T, R: Deserialize<'de>> Deserialize<'de> for Keyed<T, R> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let rows = unique::map::<_, Name, R, Vec<(Name, R)>>(deserializer)?;
        let shared = rows.into_iter().map(|(id, row)| (id.0, Arc::new(row)));
        let mut rows: Map<Id, Arc<R>> = shared.collect();
        rows.sort_keys();
        Ok(Self {
            rows: Arc::new(rows),
            kind: PhantomData,
        })
    }
}

impl<T: CatalogKind + 'static, R: Record + Clone + Default + PartialEq> Table for Keyed<T, R> {
    type Record = R;
    const ROWS: Rows = Rows::Keyed(T::NAME);
}

impl<T: CatalogKind + 'static, R: Record + Clone + Default + PartialEq> AnyTable for Keyed<T, R> {
    fn rows(&self) -> Vec<Option<Id>> {
        self.iter().map(|(id, _)| Some(id)).collect()
    }

    fn get(&self, row: Option<Id>) -> Option<&dyn AnyRecord> {
        self.row(row?).map(|record| record as &dyn AnyRecord)
    }

    fn get_mut(&mut self, row: Option<Id>) -> Option<&mut dyn AnyRecord> {
        let id = row?;
        self.rows.get(&id)?;
        Some(self.row_mut(id))
    }

    fn add(&mut self, row: Id) {
        self.row_mut(row);
    }

    fn remove(&mut self, row: Id) {
        Arc::make_mut(&mut self.rows).shift_remove(&row);
    }

    fn shift(&mut self, _row: Id, _steps: i32) {}

    fn each<'a>(&'a self, look: &mut dyn FnMut(Option<Id>, &'a dyn AnyRecord)) {
        for (id, record) in self.iter() {
            look(Some(id), record);
        }
    }

    fn position(&self, _row: Id) -> Option<usize> {
        None
    }

    fn same(&self, other: &dyn AnyTable) -> bool {
        (other as &dyn Any)
            .downcast_ref::<Self>()
            .is_some_and(|other| Arc::ptr_eq(&self.rows, &other.rows))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn copies_share_what_is_not_edited() {
        let mut table: Many<String> = Many::default();
        table.insert(Id::from_number(1), "a".to_owned());
        table.insert(Id::from_number(2), "b".to_owned());
        let mut copy = table.clone();
        assert!(Arc::ptr_eq(&table.0, &copy.0));
        copy.get_mut(Id::from_number(2)).unwrap().push('c');
        let shared = |id| Arc::ptr_eq(&table.0[&id], &copy.0[&id]);
        assert!(shared(Id::from_number(1)) && !shared(Id::from_number(2)));
        assert_eq!(table.get(Id::from_number(2)).unwrap(), "b");
        assert!(copy.get_mut(Id::from_number(3)).is_none());
    }
}
