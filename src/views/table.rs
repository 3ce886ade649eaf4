//! A table as values: columns, groups of rows, cells.

use super::Words;
use crate::base::{Decimal, Money, Quantity};
use crate::field::FieldPath;

/// A table made from a plan. It is rectangular: every row has a cell for every column.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows, in groups; a table without group titles has one group.
    pub groups: Vec<Group>,
    /// What has to be said under the table for it to be understood.
    pub remarks: Vec<Words>,
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnKind {
    /// Words that may take many lines.
    Words,
    /// A word or two: a code, a kind.
    Short,
    /// Numbers.
    Number,
    /// Numbers of years after the plan or the data.
    Forecast,
}

/// A column.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Its head.
    pub head: Words,
    /// What it holds.
    pub kind: ColumnKind,
    /// Whether the titles of the groups say the same, so that paper does without it.
    pub told_by_groups: bool,
}

impl Column {
    /// A column of `kind` under `head`.
    pub fn new(head: Words, kind: ColumnKind) -> Self {
        Self {
            head,
            kind,
            told_by_groups: false,
        }
    }
}

/// Rows under one title.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Group {
    /// The title.
    pub title: Option<Words>,
    /// The rows.
    pub rows: Vec<Row>,
}

/// What a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowKind {
    /// Given data.
    Plain,
    /// What is missing.
    Gap,
    /// A sum of rows above.
    Sum,
    /// The grand total.
    Total,
}

/// A row.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What the row is.
    pub kind: RowKind,
    /// The row of the plan it shows, where it is one.
    pub at: Option<FieldPath>,
    /// Position of its series in the chart that belongs to the table.
    pub series: Option<usize>,
    /// Its cells, one for every column.
    pub cells: Vec<Cell>,
}

impl Row {
    /// A row of this kind.
    pub fn new(kind: RowKind, cells: Vec<Cell>) -> Self {
        Self {
            kind,
            at: None,
            series: None,
            cells,
        }
    }

    /// The same row with the row of the plan it shows.
    #[must_use]
    pub fn at(self, at: FieldPath) -> Self {
        Self {
            at: Some(at),
            ..self
        }
    }
}

/// A cell.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// What it shows.
    pub value: Value,
    /// Where the value stands in the plan, where it stands at one place.
    pub at: Option<FieldPath>,
    /// Whether what it says is a risk.
    pub warns: bool,
    /// A second line.
    pub below: Option<Words>,
    /// Fields of the plan's row that the table tells; who has room tells the others below. None
    /// where nothing of a row is told.
    pub told: Option<&'static [&'static str]>,
}

/// What a cell shows.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Nothing, and nothing is missing; never a zero.
    Blank,
    /// Nothing, and it has to be filled in before the plan is adopted.
    Missing,
    /// The cell above goes on.
    Above,
    /// The cell to the left goes on.
    Left,
    /// Words.
    Words(Words),
    /// A number with its marks; blank as [`Value::Blank`].
    Quantity(Quantity),
    /// An amount.
    Money(Money),
    /// A share in percent, with one place.
    Share(Decimal),
}

impl Cell {
    /// A cell that shows `value`.
    pub fn new(value: Value) -> Self {
        Self {
            value,
            at: None,
            warns: false,
            below: None,
            told: None,
        }
    }

    /// A cell of words.
    pub fn words(words: Words) -> Self {
        Self::new(Value::Words(words))
    }

    /// A cell of an amount; without one it is blank.
    pub fn money(amount: Option<Money>) -> Self {
        Self::new(amount.map_or(Value::Blank, Value::Money))
    }

    /// The cell of something that does not apply.
    pub fn not_applicable() -> Self {
        Self::new(Value::Quantity(Quantity::NotApplicable))
    }

    /// The same cell with the place of its value.
    #[must_use]
    pub fn at(self, at: Option<FieldPath>) -> Self {
        Self { at, ..self }
    }
}
