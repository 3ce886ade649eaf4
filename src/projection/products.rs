//! Results of a row: products of its fields, shown as columns that nobody fills in.

use crate::base::{Decimal, Quantity};
use crate::field::{AnyRecord, Value};

/// A product of fields of one row.
#[derive(Debug, PartialEq, Eq)]
pub struct Product {
    /// Table whose rows have it.
    pub table: &'static str,
    /// Id, and the message that names it with `.short`; unlike any field of the table.
    pub id: &'static str,
    /// The fields that are multiplied, numbers with marks. It stands after the last of them.
    pub of: &'static [&'static str],
    /// A number of times, for example the months of a year.
    pub times: i64,
    /// Its unit, as the key of a message `measure-…`.
    pub unit: &'static str,
}

/// All products.
pub const PRODUCTS: &[Product] = &[Product {
    table: "facilities",
    id: "facility-yearly",
    of: &["own_users", "cost"],
    times: 12,
    unit: "zl_year",
}];

impl Product {
    /// Those of `table`.
    pub fn of_table(table: &str) -> impl Iterator<Item = &'static Self> {
        PRODUCTS
            .iter()
            .filter(move |product| product.table == table)
    }

    /// The product of a row: blank while one of its fields is, and a mark where one carries it.
    pub fn value(&self, record: &dyn AnyRecord) -> Quantity {
        let mut product = Decimal::whole(self.times);
        let mut mark = None;
        for field in self.of {
            match record.value(field) {
                Some(Value::Quantity(Quantity::Number(number))) => {
                    product = product.and_then(|product| product.checked_times(number));
                }
                Some(Value::Quantity(Quantity::Blank)) | None => return Quantity::Blank,
                Some(Value::Quantity(other)) => mark = mark.or(Some(other)),
                Some(_) => return Quantity::Blank,
            }
        }
        let number = product.map_or(Quantity::Blank, Quantity::Number);
        mark.unwrap_or(number)
    }
}
