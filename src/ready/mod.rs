//! Ready texts and ready actions of the catalogue, filled from a plan.
//!
//! It tells which texts are true of a plan, puts the plan's numbers and names into them, and says
//! what the author has to be asked first. It changes no plan and knows no window and no page: what
//! it gives is inserted by whoever offers it. Start from [`Filler::offers`].

mod actions;
mod conditions;
mod offer;
mod slots;

pub use actions::{ReadyAction, Values};
pub use offer::{Answer, Answers, Asks, Offer, Offers, Question, Refusal, Run};

use crate::catalog::Catalog;
use crate::i18n::Texts;
use crate::model::Plan;
use crate::projection::Projection;

/// What fills ready texts.
#[derive(Clone, Copy)]
pub struct Filler<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// The catalogue.
    pub catalog: &'a Catalog,
    /// What follows from the plan by arithmetic.
    pub projection: &'a Projection,
    /// Words in the language in which the plan is printed.
    pub texts: &'a Texts,
}

impl Filler<'_> {
    fn lang(&self) -> &'static str {
        self.texts.lang().code()
    }
}
