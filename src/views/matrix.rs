//! A matrix: what there is, thing by thing, along two lists.

use super::{Grade, Words};
use crate::base::Id;

/// Rows and columns with what stands where they cross.
#[derive(Clone, Debug, PartialEq)]
pub struct Matrix {
    /// The columns in their order: key and name.
    pub columns: Vec<(String, Words)>,
    /// The rows in their order.
    pub rows: Vec<MatrixRow>,
}

/// A row of a matrix.
#[derive(Clone, Debug, PartialEq)]
pub struct MatrixRow {
    /// Its key.
    pub key: String,
    /// What it is numbered with; empty where it has no number.
    pub mark: String,
    /// Its name.
    pub name: Words,
    /// One cell for every column.
    pub cells: Vec<Held>,
}

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Held {
    /// These rows of the plan: identity and what each is called here.
    Rows(Vec<(Id, String)>),
    /// Nothing, where something may be expected.
    Missing,
    /// Nothing, where nothing is expected.
    Unusual,
    /// These rows, if any, in a place that is graded itself.
    Graded {
        /// Identity and number of each.
        rows: Vec<(Id, String)>,
        /// Points of the place.
        points: u32,
        /// How much they matter.
        grade: Grade,
    },
}

impl Held {
    /// The rows that stand there.
    pub fn rows(&self) -> &[(Id, String)] {
        match self {
            Self::Rows(rows) | Self::Graded { rows, .. } => rows,
            Self::Missing | Self::Unusual => &[],
        }
    }
}
