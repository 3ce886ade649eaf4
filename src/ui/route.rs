//! Where in the program one is.

use super::steps::{STEPS, Step};
use crate::{catalog::Catalog, field::FieldPath, model::Plan};

/// A place that fills the window below the header.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Route {
    /// No plan is looked at.
    #[default]
    Welcome,
    /// A step of the plan, by its position in [`STEPS`].
    Step(usize),
    /// What the program is and what it is made of.
    About,
}

impl Route {
    /// The step of this route.
    pub fn step(self) -> Option<&'static Step> {
        match self {
            Self::Step(index) => STEPS.get(index),
            Self::Welcome | Self::About => None,
        }
    }

    /// The step named `id`; the first one for an unknown name.
    pub fn to_step(id: &str) -> Self {
        Self::Step(
            STEPS
                .iter()
                .position(|step| step.id == id)
                .unwrap_or_default(),
        )
    }

    /// The step in which the place `at` is edited.
    pub fn of(catalog: &Catalog, plan: &Plan, at: FieldPath) -> Option<Self> {
        STEPS
            .iter()
            .position(|step| step.owns(catalog, plan, at))
            .map(Self::Step)
    }
}
