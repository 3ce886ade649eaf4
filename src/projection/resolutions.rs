//! Which resolutions of the council the services of a plan ask for, besides the one that adopts it.

use super::levels;
use crate::base::{Decimal, Id, Year};
use crate::catalog::{Catalog, Resolution};
use crate::model::{Commissioning, CouncilResolution, Plan, ResolutionState, ServicePlan};

/// Whether the plan has the service in one of its years.
fn is_planned(row: &ServicePlan) -> bool {
    begins(row).is_some()
}

/// The first year of the plan in which there is the service; none where there is it in no year.
pub fn begins(row: &ServicePlan) -> Option<Year> {
    let mut years = row.planned.0.iter();
    let first =
        years.find(|(_, planned)| planned.number().is_some_and(|one| one > Decimal::default()));
    first.map(|(year, _)| *year)
}

/// Whether the service is new: nobody supplies it in the year of assessment.
fn is_new(row: &ServicePlan) -> bool {
    row.supply.number() == Some(Decimal::default())
}

/// The planned services that ask for `resolution`, in the order of the plan.
pub fn asking<'a>(
    plan: &'a Plan,
    resolution: &'a Resolution,
) -> impl Iterator<Item = (Id, &'a ServicePlan)> {
    let rows = plan.services.iter().filter(|(_, row)| is_planned(row));
    rows.filter(|(_, row)| {
        let given = row.commissioning == Some(Commissioning::Commissioned);
        let key = row.service.as_str();
        resolution.services.iter().any(|known| known == key) || (resolution.commissioned && given)
    })
}

/// Resolutions that the council of the unit may have to adopt.
pub fn of_unit<'a>(plan: &Plan, catalog: &'a Catalog) -> impl Iterator<Item = &'a Resolution> {
    let levels = levels(plan);
    let all = catalog.resolutions.iter();
    all.filter(move |entry| entry.levels.iter().any(|level| levels.contains(level)))
}

/// Services that begin in the plan, each with a resolution that it cannot begin without, on which
/// nobody works yet and for which neither it nor a milestone of the actions names a day.
pub fn ahead<'a>(
    plan: &'a Plan,
    catalog: &'a Catalog,
) -> impl Iterator<Item = (Id, &'a ServicePlan, &'a Resolution)> {
    let first = of_unit(plan, catalog).filter(|entry| entry.first);
    let asked = first.flat_map(|entry| {
        let rows = asking(plan, entry).filter(|(_, row)| is_new(row));
        rows.map(move |(id, row)| (id, row, entry))
    });
    asked.filter(|(_, row, resolution)| {
        let told = told_of(plan, &resolution.key).is_some_and(|(_, told)| {
            let begun = matches!(
                told.state,
                Some(ResolutionState::Working | ResolutionState::Adopted)
            );
            begun || told.due.is_some()
        });
        if told {
            return false;
        }
        let mut milestones = plan.milestones.iter();
        !milestones.any(|(_, milestone)| {
            let action = milestone.action.id().and_then(|id| plan.actions.get(id));
            action.is_some_and(|action| action.service == row.service)
        })
    })
}

/// A resolution that a plan asks for, and why.
pub struct Asked<'a> {
    /// The resolution.
    pub resolution: &'a Resolution,
    /// Keys of the services that ask for it, each once; none where actions that last do.
    pub services: Vec<&'a str>,
}

/// The resolutions that the services and actions of a plan ask for, in the order of the catalogue.
pub fn asked<'a>(plan: &'a Plan, catalog: &'a Catalog) -> impl Iterator<Item = Asked<'a>> {
    let mut actions = plan.actions.iter();
    let lasting = actions.any(|(_, action)| action.first_year < action.last_year);
    of_unit(plan, catalog).filter_map(move |resolution| {
        let mut services: Vec<&str> = Vec::new();
        for (_, row) in asking(plan, resolution) {
            let key = row.service.as_str();
            if !key.is_empty() && !services.contains(&key) {
                services.push(key);
            }
        }
        let asks = !services.is_empty() || (resolution.lasting && lasting);
        asks.then_some(Asked {
            resolution,
            services,
        })
    })
}

/// What the plan says of the resolution `key` of the catalogue.
pub fn told_of<'a>(plan: &'a Plan, key: &str) -> Option<(Id, &'a CouncilResolution)> {
    let mut rows = plan.council_resolutions.iter();
    rows.find(|(_, row)| row.resolution.as_str() == key)
}
