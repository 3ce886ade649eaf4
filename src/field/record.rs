//! Records: a named list of fields.

use super::{Datum, Kind, Slot, Spec, Value};
use crate::base::Year;

/// What is known of a field without a record at hand.
#[derive(Clone, Copy, Debug)]
pub struct FieldInfo {
    /// Name in code, files and paths; with the record's id it makes the message key
    /// `{record}-{name}`.
    pub name: &'static str,
    /// What the field holds.
    pub kind: Kind,
    /// What is expected of it.
    pub spec: Spec,
}

/// A field of record `R`.
pub struct FieldDef<R> {
    /// Name, kind and spec.
    pub info: FieldInfo,
    /// Reads the field.
    pub value: for<'a> fn(&'a R) -> Value<'a>,
    /// Edits the field.
    pub slot: for<'a> fn(&'a mut R) -> Slot<'a>,
}

/// A record of the plan, declared with [`record!`](crate::record).
pub trait Record: Sized + 'static {
    /// Name of the record kind in messages and documentation.
    const ID: &'static str;
    /// The fields, in the order of the file and of the form.
    const FIELDS: &'static [FieldDef<Self>];
    /// What is known of the fields, in the same order.
    const INFOS: &'static [&'static FieldInfo];
}

/// What is known of `fields`, as a list made at compile time.
pub const fn infos<R, const N: usize>(fields: &'static [FieldDef<R>]) -> [&'static FieldInfo; N] {
    let mut list = [&NO_FIELD; N];
    let (mut to, mut from) = (list.as_mut_slice(), fields);
    while let (Some((place, places)), Some((first, rest))) =
        (to.split_first_mut(), from.split_first())
    {
        *place = &first.info;
        (to, from) = (places, rest);
    }
    list
}

/// Fills a list before it is written.
const NO_FIELD: FieldInfo = FieldInfo {
    name: "",
    kind: Kind::Flag,
    spec: super::optional(),
};

/// A record whose type is not known: what forms, checks, comparison and the document walk over.
pub trait AnyRecord {
    /// Name of the record kind.
    fn record_id(&self) -> &'static str;
    /// The fields, in order.
    fn infos(&self) -> &'static [&'static FieldInfo];
    /// The value of the field named `field`.
    fn value(&self, field: &str) -> Option<Value<'_>>;
    /// The field named `field`, for editing.
    fn slot(&mut self, field: &str) -> Option<Slot<'_>>;

    /// Puts `datum` into the field named `field`, or into the year `cell` of it. Gives false, and
    /// changes nothing, where the field cannot hold it.
    fn set(&mut self, field: &str, cell: Option<Year>, datum: Datum) -> bool {
        self.slot(field).is_some_and(|slot| slot.put(cell, datum))
    }

    /// Whether nobody has filled any field in; a flag counts once it is set.
    fn is_blank(&self) -> bool {
        self.infos().iter().all(|info| match self.value(info.name) {
            Some(Value::Flag(flag)) => !flag,
            Some(value) => value.is_blank(),
            None => true,
        })
    }
}

impl<R: Record> AnyRecord for R {
    fn record_id(&self) -> &'static str {
        R::ID
    }

    fn infos(&self) -> &'static [&'static FieldInfo] {
        R::INFOS
    }

    fn value(&self, field: &str) -> Option<Value<'_>> {
        let def = R::FIELDS.iter().find(|def| def.info.name == field)?;
        Some((def.value)(self))
    }

    fn slot(&mut self, field: &str) -> Option<Slot<'_>> {
        let def = R::FIELDS.iter().find(|def| def.info.name == field)?;
        Some((def.slot)(self))
    }
}

/// What a condition ([`Spec::when`]) calls a flag that is set.
pub const YES: &str = "yes";
/// What a condition ([`Spec::when`]) calls a flag that is not set.
pub const NO: &str = "no";

/// Whether a field or a table is what a missing one is read as, so that it need not be written.
pub fn is_blank<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
