//! Whom a plan is for: the levels of its unit and the groups it works for, which decide what it is
//! asked.

use crate::catalog::{Catalog, Figure, Indicator, Level, TargetGroup};
use crate::model::Plan;
use crate::projection::{has_gminas, levels};

/// Levels and groups of a plan.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scope {
    levels: Vec<Level>,
    has_gminas: bool,
    left_out: Vec<&'static str>,
}

impl Scope {
    /// The scope of `plan`: the levels of its unit ([`levels`]), and every group whose area it does
    /// not leave out.
    pub fn of(plan: &Plan) -> Self {
        let keys = plan.areas.iter().filter_map(|(id, _)| id.key());
        Self {
            levels: levels(plan).to_vec(),
            has_gminas: has_gminas(plan),
            left_out: keys.filter(|key| plan.leaves_out(key)).collect(),
        }
    }

    /// Whether the plan works for target group `group`.
    pub fn works_for(&self, group: &str) -> bool {
        !self.left_out.contains(&group)
    }

    /// The groups of the catalogue the plan works for, in the order of areas.
    pub fn groups<'c>(&self, catalog: &'c Catalog) -> impl Iterator<Item = &'c TargetGroup> {
        let groups = catalog.groups.iter();
        groups.filter(|group| self.works_for(&group.key))
    }

    /// Whether the plan shows `indicator`: those of everybody, and of a group it works for.
    pub fn shows(&self, indicator: &Indicator) -> bool {
        indicator.is_shown(|group| self.works_for(group))
    }

    /// Whether there is what `figure` counts.
    fn counts(&self, figure: &Figure) -> bool {
        self.has_gminas || !figure.of_gminas
    }

    /// Whether the plan is asked for `figure`.
    pub fn is_asked(&self, figure: &Figure) -> bool {
        self.counts(figure) && figure.is_asked(&self.levels, |group| self.works_for(group))
    }

    /// Whether it is a finding when `figure` is blank.
    pub fn is_due(&self, figure: &Figure) -> bool {
        self.counts(figure) && figure.is_due(&self.levels, |group| self.works_for(group))
    }

    /// Figures whose being blank is a finding.
    pub fn due<'c>(&self, catalog: &'c Catalog) -> impl Iterator<Item = &'c Figure> {
        catalog.figures.iter().filter(|figure| self.is_due(figure))
    }
}
