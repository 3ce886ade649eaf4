//! The numbers of a plan: every count and quantity in its records with what its cell holds. Made
//! once for all checks that look at numbers. Figures of the diagnosis are apart: the catalogue says
//! more of them.

use std::sync::Arc;

use super::units::{expected_in, unit_of};
use crate::base::{Decimal, Expect};
use crate::catalog::Catalog;
use crate::field::{AnyRecord, AnyTable, FieldInfo, FieldPath, Kind, Rows, TableInfo, Value};
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
    /// Whether it is in a unit of the catalogue: of those there is never less than none.
    pub counted: bool,
    /// Whether the definition of its field says itself how little or much it may be.
    pub bounded: bool,
}

/// Units of fields, and of the entry a row names, that count people.
const PEOPLE: [&[&str]; 2] = [
    &["persons", "persons_year"],
    &["person", "person-year", "child"],
];

/// All numbers of a plan, in its order: of each table apart, shared with the plans before where the
/// table is the same.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Numbers(Vec<Arc<Vec<Number>>>);

impl Numbers {
    /// Each of them.
    pub fn iter(&self) -> impl Iterator<Item = &Number> + Clone {
        self.0.iter().flat_map(|table| table.iter())
    }

    pub(super) fn after(before: Option<(&Self, &Plan)>, plan: &Plan, catalog: &Catalog) -> Self {
        let tables = Plan::TABLES.iter().enumerate().filter_map(|(index, info)| {
            let table = plan.table(info.name)?;
            let known = before.and_then(|(known, was)| {
                let same = was.table(info.name)?.same(table);
                known.0.get(index).filter(|_| same)
            });
            let anew = || Arc::new(of_table(info, table, catalog));
            Some(known.map_or_else(anew, Arc::clone))
        });
        Self(tables.collect())
    }
}

fn of_table(info: &TableInfo, table: &dyn AnyTable, catalog: &Catalog) -> Vec<Number> {
    let mut out = Vec::new();
    let counts =
        |field: &&&FieldInfo| matches!(field.kind, Kind::Quantity | Kind::Quantities | Kind::Count);
    let fields: Vec<&FieldInfo> = info.fields.iter().filter(counts).copied().collect();
    if fields.is_empty() || matches!(info.rows, Rows::Keyed(_)) {
        return out;
    }
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
    let bounded = field.spec.min.is_some() || field.spec.max.is_some();
    out.extend(found.into_iter().map(|(at, value)| Number {
        at,
        value,
        expect,
        people,
        counted: unit.is_some(),
        bounded,
    }));
}
