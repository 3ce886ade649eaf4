//! The numbers of a plan: every count and quantity in its records with what its cell holds. Made
//! once for all checks that look at numbers. Figures of the diagnosis are apart: the catalogue says
//! more of them.

use super::units::{expected_in, unit_of};
use crate::base::{Decimal, Expect};
use crate::catalog::Catalog;
use crate::field::{AnyRecord, FieldInfo, FieldPath, Kind, Rows, Value};
use crate::model::{self, Plan};

/// A number that stands in a plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Number {
    /// Where; of one year where the field has years.
    pub at: FieldPath,
    /// The number.
    pub value: Decimal,
    /// What its cell holds.
    pub expect: Expect,
    /// Whether it counts people.
    pub people: bool,
}

/// Units of fields, and of the entry a row names, that count people.
const PEOPLE: [&[&str]; 2] = [
    &["persons", "persons_year"],
    &["person", "person-year", "child"],
];

/// All numbers of `plan`, in its order.
pub(super) fn of(plan: &Plan, catalog: &Catalog) -> Vec<Number> {
    let mut out = Vec::new();
    for info in Plan::TABLES {
        let counts = |field: &&&FieldInfo| {
            matches!(field.kind, Kind::Quantity | Kind::Quantities | Kind::Count)
        };
        let fields: Vec<&FieldInfo> = info.fields.iter().filter(counts).copied().collect();
        let table = plan.table(info.name).filter(|_| !fields.is_empty());
        if let Some(table) = table.filter(|_| !matches!(info.rows, Rows::Keyed(_))) {
            table.each(&mut |row, record| {
                for field in &fields {
                    let at = FieldPath {
                        table: info.name,
                        row,
                        field: field.name,
                        cell: None,
                    };
                    of_field(catalog, record, field, at, &mut out);
                }
            });
        }
    }
    out
}

fn of_field(
    catalog: &Catalog,
    record: &dyn AnyRecord,
    field: &FieldInfo,
    at: FieldPath,
    out: &mut Vec<Number>,
) {
    let mut found = Vec::new();
    match record.value(field.name) {
        Some(Value::Count(Some(count))) => {
            found.extend(Decimal::whole(i64::from(count)).map(|value| (at, value)));
        }
        Some(Value::Quantity(quantity)) => {
            found.extend(quantity.number().map(|value| (at, value)));
        }
        Some(Value::Quantities(quantities)) => {
            let years = quantities.0.iter();
            found.extend(
                years.filter_map(|(year, quantity)| Some((at.cell(*year), quantity.number()?))),
            );
        }
        _ => {}
    }
    if found.is_empty() {
        return;
    }
    let unit = unit_of(catalog, record, field);
    let of_row = unit.is_some_and(|unit| PEOPLE[1].contains(&unit.key.as_str()));
    let people = (field.spec.unit).map_or(of_row, |unit| PEOPLE[0].contains(&unit));
    let expect = (field.spec.unit).map_or_else(|| expected_in(unit), model::expected);
    out.extend(found.into_iter().map(|(at, value)| Number {
        at,
        value,
        expect,
        people,
    }));
}
