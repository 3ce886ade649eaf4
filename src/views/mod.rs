//! What is shown of a plan and stands in none of its fields: tables, charts, schedules, matrices.
//!
//! Each is made once, from the plan, its projection and the catalogue, and shown by the window, the
//! document and whatever comes later. Values stay values to the end; words come when a view is
//! shown ([`Words::say`]). Nothing here knows a layout, a window or a page. Start from [`Subject`].

pub mod costs;
pub mod coverage;
pub mod monitoring;
mod outline;
pub mod schedule;
mod table;
mod words;

pub use outline::{ActionView, AreaView, outline, roman_of};
pub use table::{Cell, Column, ColumnKind, Group, Row, RowKind, Table, Value};
pub use words::{Naming, Words};

use crate::catalog::Catalog;
use crate::model::Plan;
use crate::projection::Projection;

/// What views are made from.
#[derive(Clone, Copy)]
pub struct Subject<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// The catalogue.
    pub catalog: &'a Catalog,
    /// What follows from the plan by arithmetic.
    pub projection: &'a Projection,
}
