//! In what a field counts: by its definition, or by the service or measure that its row names.

use crate::base::Expect;
use crate::catalog::{Catalog, Unit};
use crate::field::{AnyRecord, FieldInfo, Value};
use crate::model;

/// The unit of the service or measure that a row of `record` names; its figures without a unit of
/// their own are in it.
pub fn row_unit<'a>(catalog: &'a Catalog, record: &dyn AnyRecord) -> Option<&'a Unit> {
    let key = |field| match record.value(field) {
        Some(Value::Key(key)) => Some(key.to_owned()),
        _ => None,
    };
    // an action names a service too, and counts in units of its own
    let unit = match record.record_id() {
        "service" => &catalog.services.get(&key("service")?)?.unit,
        "indicator" => &catalog.measures.get(&key("indicator")?)?.unit,
        _ => return None,
    };
    catalog.unit(unit)
}

/// What a cell of the field `info` of `record` holds.
pub fn expected(catalog: &Catalog, record: &dyn AnyRecord, info: &FieldInfo) -> Expect {
    if let Some(unit) = info.spec.unit {
        return model::expected(unit);
    }
    match row_unit(catalog, record) {
        Some(unit) if unit.whole => Expect::WHOLE,
        Some(unit) if unit.money => model::expected("zl"),
        Some(unit) if unit.key == "percent" => Expect::PERCENT,
        _ => Expect::NUMBER,
    }
}
