//! Whom a plan is for: the levels of its unit and the groups it works for, which decide what it is
//! asked.

use crate::catalog::{Catalog, Figure, Level};
use crate::field::Record as _;
use crate::model::{Area, Plan, UnitKind};

/// Levels and groups of a plan.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scope {
    levels: Vec<Level>,
    groups: Vec<&'static str>,
}

impl Scope {
    /// The scope of `plan`. A unit whose kind is not known yet counts as a gmina; a city with
    /// powiat rights and a joint plan have the tasks of both. The plan works for the groups whose
    /// area it has: every area until one of them is left out.
    pub fn of(plan: &Plan) -> Self {
        let levels = match plan.local_government.kind {
            Some(UnitKind::Powiat) => vec![Level::Powiat],
            Some(UnitKind::City | UnitKind::Joint) => vec![Level::Gmina, Level::Powiat],
            Some(UnitKind::Gmina) | None => vec![Level::Gmina],
        };
        let areas = Plan::TABLES.iter().filter(|info| info.record == Area::ID);
        Self {
            levels,
            groups: areas.map(|info| info.name).collect(),
        }
    }

    /// Whether the plan works for target group `group`.
    pub fn works_for(&self, group: &str) -> bool {
        self.groups.contains(&group)
    }

    /// Whether the plan is asked for `figure`.
    pub fn is_asked(&self, figure: &Figure) -> bool {
        figure.is_asked(&self.levels, |group| self.works_for(group))
    }

    /// Whether it is a finding when `figure` is blank.
    pub fn is_due(&self, figure: &Figure) -> bool {
        figure.is_due(&self.levels, |group| self.works_for(group))
    }

    /// Figures whose being blank is a finding.
    pub fn due<'c>(&self, catalog: &'c Catalog) -> impl Iterator<Item = &'c Figure> {
        catalog.figures.iter().filter(|figure| self.is_due(figure))
    }
}
