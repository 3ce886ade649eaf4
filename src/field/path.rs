//! The one address of everything in a plan.

use std::fmt;

use crate::base::{Id, Year};

/// Where something stands in a plan: a table, a row, a field, a cell.
///
/// Text form: `local_government.teryt`, `actions/7f3a9b12.owner`,
/// `figures/ludnosc.counted[2025]`, or `actions` for a table as a whole. `model::Plan::locate` reads it back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FieldPath {
    /// Name of the table: the field of the plan.
    pub table: &'static str,
    /// The row, in tables of many and of catalogue entries.
    pub row: Option<Id>,
    /// The field; empty when the path speaks of the row or table as a whole.
    pub field: &'static str,
    /// The year, inside a field of values by year.
    pub cell: Option<Year>,
}

impl FieldPath {
    /// A table as a whole.
    pub const fn table(table: &'static str) -> Self {
        Self {
            table,
            row: None,
            field: "",
            cell: None,
        }
    }

    /// A field of a table with one row.
    pub const fn one(table: &'static str, field: &'static str) -> Self {
        Self {
            table,
            row: None,
            field,
            cell: None,
        }
    }

    /// A field of row `row`.
    pub const fn row(table: &'static str, row: Id, field: &'static str) -> Self {
        Self {
            table,
            row: Some(row),
            field,
            cell: None,
        }
    }

    /// Where rows of `table` are added that belong to row `row` of `parent`: no field of the row,
    /// and called as the table is.
    pub const fn rows_of(parent: &'static str, row: Id, table: &'static str) -> Self {
        Self::row(parent, row, table)
    }

    /// The value of `year` in this field.
    #[must_use]
    pub const fn cell(self, year: Year) -> Self {
        Self {
            cell: Some(year),
            ..self
        }
    }

    /// The field without its cell.
    #[must_use]
    pub const fn whole(self) -> Self {
        Self { cell: None, ..self }
    }

    /// Another field of the same row.
    #[must_use]
    pub const fn sibling(self, field: &'static str) -> Self {
        Self {
            field,
            cell: None,
            ..self
        }
    }
}

impl fmt::Display for FieldPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.table)?;
        if let Some(row) = self.row {
            write!(f, "/{row}")?;
        }
        if !self.field.is_empty() {
            write!(f, ".{}", self.field)?;
        }
        if let Some(cell) = self.cell {
            write!(f, "[{cell}]")?;
        }
        Ok(())
    }
}
