//! Checks of the area and of its services.

use crate::base::Quantity;
use crate::checks::{Rule, Severity, Subject};
use crate::model::ServicePlan;
use crate::path;

/// A goal without a number cannot be checked by the council.
pub const AREA_GOAL_WITHOUT_NUMBER: Rule = Rule {
    id: "area-goal-without-number",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        for (at, goal) in subject.plan.goals() {
            if !goal.trim().is_empty() && !goal.chars().any(|c| c.is_ascii_digit()) {
                out.at(at, &[]);
            }
        }
    },
};

/// Residential services answer the four questions of the community test.
pub const SERVICE_COMMUNITY_TEST: Rule = Rule {
    id: "service-community-test",
    severity: Severity::Hint,
    basis: None,
    run: |subject, out| {
        for (id, row) in subject.plan.services.iter() {
            let Some(service) = subject.catalog.services.get(row.service.as_str()) else {
                continue;
            };
            let passed = row.individual && row.own_decisions && row.not_isolated && row.needs_first;
            if service.kind.is_residential() && !passed {
                out.at(
                    path!(services[id].individual),
                    &[("service", service.name.pl.clone().into())],
                );
            }
        }
    },
};

/// At least one community service grows during the plan.
pub const SERVICE_NOTHING_GROWS: Rule = Rule {
    id: "service-nothing-grows",
    severity: Severity::Warning,
    basis: Some("str-nie-zamykanie"),
    run: |subject, out| {
        let mut community = community_services(subject).peekable();
        if community.peek().is_some() && !community.any(grows) {
            out.at(path!(services), &[]);
        }
    },
};

fn community_services<'a>(subject: &Subject<'a>) -> impl Iterator<Item = &'a ServicePlan> {
    let catalog = subject.catalog;
    let rows = subject.plan.services.iter().map(|(_, row)| row);
    rows.filter(move |row| {
        let service = catalog.services.get(row.service.as_str());
        service.is_some_and(|service| !service.kind.is_residential())
    })
}

fn grows(row: &ServicePlan) -> bool {
    let Quantity::Number(today) = row.supply else {
        return !row.planned.0.is_empty();
    };
    row.planned
        .0
        .values()
        .filter_map(|figure| figure.number())
        .any(|planned| planned > today)
}

/// The plan considers a care farm (gospodarstwo opiekuńcze), also in towns.
///
/// Asked for by the seed text 000; named as a form of services in the Strategy.
pub const CARE_FARM: Rule = Rule {
    id: "care-farm",
    severity: Severity::Hint,
    basis: Some("str-gosp-opiekuncze"),
    run: |subject, out| {
        const CARE_FARM: &str = "gospodarstwo-opiekuncze";
        let plan = subject.plan;
        let in_services = plan
            .services
            .iter()
            .any(|(_, row)| row.service.as_str() == CARE_FARM);
        let in_actions = plan
            .actions
            .iter()
            .any(|(_, row)| row.service.as_str() == CARE_FARM);
        if !plan.services.is_empty() && !in_services && !in_actions {
            out.at(path!(services), &[]);
        }
    },
};
