//! In what a field counts: by its definition, or by the catalogue entry that its row names.

use crate::base::Expect;
use crate::catalog::{Catalog, Entry as _, Unit};
use crate::field::{AnyRecord, FieldInfo, Kind, Value};
use crate::model;

/// The unit of the catalogue in which the field `info` of `record` counts, where a neighbour says
/// it ([`crate::field::Spec::unit_from`]).
pub fn unit_of<'a>(
    catalog: &'a Catalog,
    record: &dyn AnyRecord,
    info: &FieldInfo,
) -> Option<&'a Unit> {
    let from = info.spec.unit_from?;
    let from = record.infos().iter().find(|field| field.name == from)?;
    let (Kind::Key(kind), Some(Value::Key(key))) = (from.kind, record.value(from.name)) else {
        return None;
    };
    match catalog.traits(kind, key) {
        Some(entry) => catalog.unit(entry.unit()?),
        // what is no entry of the catalogue names its unit itself
        None => own_unit(catalog, record),
    }
}

fn own_unit<'a>(catalog: &'a Catalog, record: &dyn AnyRecord) -> Option<&'a Unit> {
    let mut fields = record.infos().iter();
    let field = fields.find(|field| field.kind == Kind::Key(Unit::PLACE))?;
    match record.value(field.name) {
        Some(Value::Key(key)) => catalog.unit(key),
        _ => None,
    }
}

/// What a cell of the field `info` of `record` holds.
pub fn expected(catalog: &Catalog, record: &dyn AnyRecord, info: &FieldInfo) -> Expect {
    match info.spec.unit {
        Some(unit) => model::expected(unit),
        None => expected_in(unit_of(catalog, record, info)),
    }
}

/// What a cell holds that counts in `unit`.
pub fn expected_in(unit: Option<&Unit>) -> Expect {
    match unit {
        Some(unit) if unit.whole => Expect::WHOLE,
        Some(unit) if unit.money => model::expected("zl"),
        Some(unit) if unit.key == "percent" => Expect::PERCENT,
        _ => Expect::NUMBER,
    }
}
