//! Checks of areas and of their services.

use std::collections::BTreeSet;

use crate::base::{Arg, Id, Quantity};
use crate::catalog::Direction;
use crate::checks::{Rule, Severity, Subject, place};
use crate::field::{CatalogKind as _, FieldPath, Value};
use crate::model::{Plan, ServicePlan, Status, TargetGroup};
use crate::path;

const AREAS: &str = path!(areas).table;
const GOAL: &str = path!(areas[].goal).field;

/// Every group of the catalogue has its area, or the plan says why not. A plan that a council has
/// adopted is not asked for a group that came later.
pub const AREA_MISSING: Rule = Rule {
    id: "area-missing",
    severity: Severity::Error,
    basis: None,
    run: |subject, out| {
        let adopted = subject.plan.edition.status == Some(Status::Adopted);
        let written: Vec<Id> = subject.plan.areas.iter().map(|(id, _)| id).collect();
        if adopted && !written.is_empty() {
            return;
        }
        for group in subject.scope.groups(subject.catalog) {
            if let Some(id) = Id::of_key(&group.key).filter(|id| !written.contains(id)) {
                let first = path!(areas[].conclusions).field;
                let args = [("area", place::words(&group.short))];
                out.at(FieldPath::row(AREAS, id, first), &args);
            }
        }
    },
};

/// A plan that leaves every area out plans nothing.
pub const AREAS_NONE: Rule = Rule {
    id: "areas-none",
    severity: Severity::Error,
    basis: None,
    run: |subject, out| {
        let mut kept = subject.scope.groups(subject.catalog);
        let first = subject.catalog.groups.keys().next().and_then(Id::of_key);
        if let Some(first) = first.filter(|_| kept.next().is_none()) {
            let at = FieldPath::row(AREAS, first, path!(areas[].reason).field);
            out.at(at, &[]);
        }
    },
};

/// What the plan does for a group stands in the area of that group, so it is not left out.
pub const AREA_LEFT_OUT_USED: Rule = Rule {
    id: "area-left-out-used",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        let groups = subject.catalog.groups.iter();
        let left_out = groups.filter(|group| subject.plan.leaves_out(&group.key));
        for group in left_out {
            for at in places_of(subject.plan, &group.key) {
                out.at(at, &[("area", place::words(&group.short))]);
            }
        }
    },
};

/// Every place at which a row says that it is for `group`.
fn places_of<'a>(plan: &'a Plan, group: &'a str) -> impl Iterator<Item = FieldPath> + 'a {
    let tables = Plan::TABLES.iter();
    let tables = tables.filter_map(|info| Some((info, plan.table(info.name)?)));
    tables.flat_map(move |(info, table)| {
        let field = info.entry_field(TargetGroup::NAME).into_iter();
        field.flat_map(move |field| {
            let rows = table.rows().into_iter();
            let of = move |row: &Option<Id>| {
                let value = table.get(*row)?.value(field.name)?;
                (value == Value::Key(group)).then_some(())
            };
            let rows = rows.filter(move |row| of(row).is_some());
            rows.map(|row| FieldPath {
                row,
                ..FieldPath::one(info.name, field.name)
            })
        })
    })
}

/// An area with a goal has actions that lead to it.
pub const AREA_WITHOUT_ACTION: Rule = Rule {
    id: "area-without-action",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        let plan = subject.plan;
        for (id, area) in plan.kept_areas() {
            let mut actions = plan.actions.iter();
            let acts = actions.any(|(_, action)| Some(action.group.as_str()) == id.key());
            if !acts && !area.goal.trim().is_empty() && !plan.actions.is_empty() {
                out.at(FieldPath::row(AREAS, id, GOAL), &[]);
            }
        }
    },
};

/// A goal without a number cannot be checked by the council.
pub const AREA_GOAL_WITHOUT_NUMBER: Rule = Rule {
    id: "area-goal-without-number",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        for (id, area) in subject.plan.kept_areas() {
            let goal = &area.goal;
            if !goal.trim().is_empty() && !goal.chars().any(|c| c.is_ascii_digit()) {
                out.at(FieldPath::row(AREAS, id, GOAL), &[]);
            }
        }
    },
};

/// A plan of services has services.
pub const SERVICES_NONE: Rule = Rule {
    id: "services-none",
    severity: Severity::Error,
    basis: None,
    run: |subject, out| {
        if subject.plan.services.is_empty() {
            out.at(path!(services), &[]);
        }
    },
};

/// What is done is carried by chapters that are not empty: needs, milestones, who answers for what.
pub const ROWS_NONE: Rule = Rule {
    id: "rows-none",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        let plan = subject.plan;
        if plan.actions.is_empty() {
            return;
        }
        let tables = [path!(needs), path!(milestones), path!(responsibilities)];
        for at in tables {
            if plan
                .table(at.table)
                .is_some_and(|table| table.rows().is_empty())
            {
                let name = Arg::Message(format!("table-{}", at.table));
                out.at(at, &[("table", name)]);
            }
        }
    },
};

/// A service that an action builds up is in the list of services.
pub const ACTION_SERVICE_UNLISTED: Rule = Rule {
    id: "action-service-unlisted",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        let plan = subject.plan;
        // a plan without services is told so once
        if plan.services.is_empty() {
            return;
        }
        let listed: BTreeSet<&str> = (plan.services.iter())
            .map(|(_, row)| row.service.as_str())
            .collect();
        let mut told = BTreeSet::new();
        for (id, action) in plan.actions.iter() {
            let key = action.service.as_str();
            let service = subject.catalog.services.get(key);
            if let Some(service) = service.filter(|_| !listed.contains(key) && told.insert(key)) {
                let args = [("service", place::words(&service.name))];
                out.at(path!(actions[id].service), &args);
            }
        }
    },
};

/// Where an area has no action in a direction, the matrix prints a gap: somebody decides it.
pub const COVERAGE_GAP: Rule = Rule {
    id: "coverage-gap",
    severity: Severity::Hint,
    basis: None,
    run: |subject, out| {
        let (plan, catalog) = (subject.plan, subject.catalog);
        let taken: BTreeSet<(&str, &str)> = (plan.actions.iter())
            .map(|(_, action)| (action.group.as_str(), action.direction.as_str()))
            .collect();
        for (id, _) in plan.kept_areas() {
            let Some(group) = id.key() else { continue };
            if !taken.iter().any(|(of, _)| *of == group) {
                continue;
            }
            let gaps: Vec<_> = (catalog.directions.iter())
                .filter(|direction| !direction.unusual_for.iter().any(|key| key == group))
                .filter(|direction| !taken.contains(&(group, direction.key.as_str())))
                .collect();
            if gaps.is_empty() {
                continue;
            }
            let all = |name: fn(&Direction) -> &str| {
                let names: Vec<&str> = gaps.iter().map(|direction| name(direction)).collect();
                names.join("; ")
            };
            let directions = Arg::Words {
                pl: all(|direction| &direction.name.pl),
                en: all(|direction| &direction.name.en),
            };
            let args = [("count", gaps.len().into()), ("directions", directions)];
            out.at(FieldPath::row(AREAS, id, GOAL), &args);
        }
    },
};

/// A service says what it will supply in every year of the plan.
pub const SUPPLY_YEAR_MISSING: Rule = Rule {
    id: "supply-year-missing",
    severity: Severity::Error,
    basis: None,
    run: |subject, out| {
        let years = subject.plan.years();
        for (id, row) in subject.plan.services.iter() {
            // one that says nothing of any year is told so once
            if row.planned.0.is_empty() {
                continue;
            }
            let at = path!(services[id].planned);
            for year in years
                .iter()
                .filter(|year| row.planned.get(**year).is_blank())
            {
                out.at(at.cell(*year), &[("year", (*year).into())]);
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
        let first = community_services(subject).next();
        let grows = community_services(subject).any(|(_, row)| grows(row));
        // where no supply is planned yet, nothing is known of its growth
        let mut planned = community_services(subject).flat_map(|(_, row)| row.planned.0.values());
        let known = planned.any(|figure| figure.number().is_some());
        if let Some((id, _)) = first.filter(|_| known && !grows) {
            out.at(path!(services[id].planned), &[]);
        }
    },
};

fn community_services<'a>(subject: &Subject<'a>) -> impl Iterator<Item = (Id, &'a ServicePlan)> {
    let catalog = subject.catalog;
    subject.plan.services.iter().filter(move |(_, row)| {
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
        let decided = plan.care_farm.decision.is_some();
        if !plan.services.is_empty() && !in_services && !in_actions && !decided {
            out.at(path!(services), &[]);
        }
    },
};
