//! Records: a named list of fields.

use super::{Kind, Slot, Spec, Value};

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
}

/// A record whose type is not known: what forms, checks, comparison and the document walk over.
pub trait AnyRecord {
    /// Name of the record kind.
    fn record_id(&self) -> &'static str;
    /// The fields, in order.
    fn infos(&self) -> Vec<&'static FieldInfo>;
    /// The value of the field named `field`.
    fn value(&self, field: &str) -> Option<Value<'_>>;
    /// The field named `field`, for editing.
    fn slot(&mut self, field: &str) -> Option<Slot<'_>>;

    /// Whether the field applies now ([`Spec::when`]).
    fn applies(&self, info: &FieldInfo) -> bool {
        let Some((field, options)) = info.spec.when else {
            return true;
        };
        matches!(self.value(field), Some(Value::Choice(Some(key))) if options.contains(&key))
    }
}

impl<R: Record> AnyRecord for R {
    fn record_id(&self) -> &'static str {
        R::ID
    }

    fn infos(&self) -> Vec<&'static FieldInfo> {
        R::FIELDS.iter().map(|def| &def.info).collect()
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

/// Whether a field or a table is what a missing one is read as, so that it need not be written.
pub fn is_blank<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
