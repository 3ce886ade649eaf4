//! What follows from a plan by arithmetic: years of columns, computed indicators, sums of costs.
//!
//! Nothing here is stored and nothing here is a judgement (that is `checks`) or a sentence
//! (that is `report`). Start from [`filled`], which puts what follows in the place of blanks, and
//! [`Projection::of`].

mod asked;
mod columns;
mod costs;
mod covered;
mod farm;
pub mod few;
mod follows;
mod indicators;
mod numbers;
mod products;
pub mod resolutions;
pub mod risks;
mod sampling;
mod stays;
mod units;

use std::sync::Arc;

use crate::base::Id;
use crate::catalog::Catalog;
use crate::field::AnyTable as _;
use crate::model::Plan;

pub use asked::{Narrowing, applies, asks, goes_with, group_of, has_gminas, levels, locality};
pub use columns::{Column, Columns};
pub use costs::{ActionCost, Costs, SourceCost};
pub use covered::{Covered, Facilities};
pub use farm::FarmCase;
pub use follows::{Origin, filled, followed, services_of};
pub use indicators::{Computed, Outcome, evaluate};
pub use numbers::{Number, Numbers};
pub use products::{PRODUCTS, Product};
pub use sampling::margin_of_error;
pub use stays::{Remaining, Stay, moves_of, remaining};
pub use units::{expected, expected_in, unit_of};

/// Everything derived from one state of a plan. Its parts are shared with those derived from the
/// states before, as far as nothing changed that they rest on.
#[derive(Clone, Debug, PartialEq)]
pub struct Projection {
    /// Year of each column of figures.
    pub columns: Columns,
    /// Computed indicators of the catalogue, in the order of their tables.
    pub indicators: Arc<Vec<Computed>>,
    /// Costs by action, source and year.
    pub costs: Arc<Costs>,
    /// Every number of the records, figures of the diagnosis apart.
    pub numbers: Numbers,
    /// What is not told outside, so that nobody is recognised by it.
    pub covered: Covered,
}

impl Projection {
    /// Derives everything from `plan`.
    pub fn of(plan: &Plan, catalog: &Catalog) -> Self {
        Self::after(None, plan, catalog)
    }

    /// Derives everything from `plan`; what rests on tables that are still those of an earlier
    /// plan is taken from what was derived from it. Each part gets only the tables it rests on, so
    /// that none can rest on more.
    pub fn after(before: Option<(&Self, &Plan)>, plan: &Plan, catalog: &Catalog) -> Self {
        let columns = Columns::of(&plan.diagnosis);
        let in_same_figures = before
            .filter(|(known, was)| known.columns == columns && was.figures.same(&plan.figures));
        let indicators = in_same_figures.map_or_else(
            || Arc::new(indicators::compute(&plan.figures, catalog, columns)),
            |(known, _)| Arc::clone(&known.indicators),
        );
        let in_same_costs = before.filter(|(known, was)| {
            known.costs.are_of(&plan.actions) && was.costs.same(&plan.costs)
        });
        let costs = in_same_costs.map_or_else(
            || Arc::new(Costs::of(&plan.actions, &plan.costs, catalog)),
            |(known, _)| Arc::clone(&known.costs),
        );
        Self {
            columns,
            indicators,
            costs,
            numbers: Numbers::after(
                before.map(|(known, was)| (&known.numbers, was)),
                plan,
                catalog,
            ),
            covered: Covered::after(
                before.map(|(known, was)| (&known.covered, known.columns, was)),
                plan,
                catalog,
                columns,
            ),
        }
    }

    /// How the figure with this catalogue key is told outside in `column`, where not as it is.
    pub fn cover_of_figure(&self, key: &str, column: Column) -> Option<few::Cover> {
        self.covered.figure(self.columns, Id::of_key(key)?, column)
    }

    /// The computed indicator with this catalogue key.
    pub fn indicator(&self, key: &str) -> Option<&Computed> {
        self.indicators.iter().find(|computed| computed.key == key)
    }
}
