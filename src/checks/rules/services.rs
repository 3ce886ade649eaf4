//! Checks of services: their sizes, their costs, and whether numbers are in the unit they say.

use crate::base::{Arg, Decimal, Id, Quantity};
use crate::catalog::{LegalRule, Service, SizeLimit, Strictness};
use crate::checks::{Out, Rule, Severity, Subject, place};
use crate::field::{AnyRecord as _, FieldInfo, FieldPath, Record as _, Value};
use crate::model::{Answer, Plan, ServicePlan};
use crate::path;
use crate::projection::unit_of;

/// How many times two supplies may differ before somebody looks at their unit.
const SCALE: i64 = 10;

/// Sizes keep within the bounds that the law sets.
pub const SIZE_LIMIT: Rule = Rule {
    id: "size-limit",
    severity: Severity::Error,
    basis: None,
    run: |subject, out| limits(subject, out, Strictness::Error),
};

/// Sizes keep within the bounds of programmes, of rules with exceptions, and of what is unverified.
pub const SIZE_UNUSUAL: Rule = Rule {
    id: "size-unusual",
    severity: Severity::Hint,
    basis: None,
    run: |subject, out| limits(subject, out, Strictness::Hint),
};

fn limits(subject: &Subject<'_>, out: &mut Out, strictness: Strictness) {
    for (id, row) in subject.plan.services.iter() {
        let Some(service) = subject.catalog.services.get(row.service.as_str()) else {
            continue;
        };
        let limits = service.limits.iter();
        for limit in limits.filter(|limit| limit.strictness == strictness) {
            size(subject, out, (id, row), service, limit);
        }
    }
}

/// Holds the field that says the size against its bound.
fn size(
    subject: &Subject<'_>,
    out: &mut Out,
    (id, row): (Id, &ServicePlan),
    service: &Service,
    limit: &SizeLimit,
) {
    let name = limit.of.key().replace('-', "_");
    let mut fields = ServicePlan::INFOS.iter();
    let Some(field) = fields.find(|field| field.name == name) else {
        return;
    };
    let Some(Value::Quantity(Quantity::Number(value))) = row.value(field.name) else {
        return;
    };
    let bound = |limit: Option<u32>| limit.and_then(|limit| Decimal::whole(i64::from(limit)));
    let broken = [
        ("min", bound(limit.min).filter(|min| value < *min)),
        ("max", bound(limit.max).filter(|max| value > *max)),
    ];
    for (side, limit_value) in broken {
        let Some(limit_value) = limit_value else {
            continue;
        };
        let at = FieldPath::row(path!(services).table, id, field.name);
        let args = [
            ("service", place::words(&service.name)),
            ("field", Arg::Message(Plan::message_key(at))),
            ("value", value.into()),
            ("bound", side.into()),
            ("limit", limit_value.into()),
            ("unit", beside(field)),
            ("rule", rule(subject, &limit.rule)),
        ];
        out.at(at, &args);
    }
}

/// The unit of a size as it stands behind its number; nothing where its name says it.
fn beside(field: &FieldInfo) -> Arg {
    match field.spec.unit {
        Some(unit) => Arg::Message(format!("beside-{unit}")),
        None => Arg::Text(String::new()),
    }
}

/// A rule as it is cited, or called where it is not.
fn rule(subject: &Subject<'_>, key: &str) -> Arg {
    let kind = <LegalRule as crate::catalog::Entry>::PLACE;
    let name = |lang| subject.catalog.name_of(kind, key, lang).unwrap_or_default();
    Arg::Words {
        pl: name("pl"),
        en: name("en"),
    }
}

/// Name of a service: of the catalogue, or its own.
fn name(subject: &Subject<'_>, row: &ServicePlan) -> Arg {
    let service = subject.catalog.services.get(row.service.as_str());
    service.map_or_else(
        || row.name.trim().into(),
        |service| place::words(&service.name),
    )
}

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
            let answers = [
                row.individual,
                row.own_decisions,
                row.not_isolated,
                row.needs_first,
            ];
            let passed = answers.iter().all(|answer| *answer == Some(Answer::Yes));
            if service.kind.is_residential() && !passed {
                out.at(
                    path!(services[id].individual),
                    &[("service", place::words(&service.name))],
                );
            }
        }
    },
};

/// A cost says of which year it is and where it is read.
pub const SERVICE_COST_UNDATED: Rule = Rule {
    id: "service-cost-undated",
    severity: Severity::Hint,
    basis: None,
    run: |subject, out| {
        for (id, row) in subject.plan.services.iter() {
            if row.unit_cost.is_none() {
                continue;
            }
            let (at, lacks) = if row.cost_year.is_none() {
                (path!(services[id].cost_year), "year")
            } else if row.cost_source.trim().is_empty() {
                (path!(services[id].cost_source), "source")
            } else {
                continue;
            };
            let args = [("service", name(subject, row)), ("lacks", lacks.into())];
            out.at(at, &args);
        }
    },
};

/// Supply today and planned are in the same unit: persons are easily written for hours.
pub const SUPPLY_SCALE: Rule = Rule {
    id: "supply-scale",
    severity: Severity::Hint,
    basis: None,
    run: |subject, out| {
        let field = path!(services[].supply).field;
        let info = ServicePlan::INFOS.iter().find(|info| info.name == field);
        for (id, row) in subject.plan.services.iter() {
            let unit = info.and_then(|info| unit_of(subject.catalog, row, info));
            let (Some(unit), Some(today)) = (unit, row.supply.number()) else {
                continue;
            };
            let planned = row.planned.0.iter();
            let numbers = planned.filter_map(|(year, figure)| Some((*year, figure.number()?)));
            let far = |(_, planned): &(_, Decimal)| {
                let above = |many: Decimal, few: Decimal| {
                    few > Decimal::default()
                        && few.checked_mul(SCALE).is_some_and(|limit| many > limit)
                };
                above(*planned, today) || above(today, *planned)
            };
            if let Some((year, planned)) = numbers.into_iter().find(far) {
                let args = [
                    ("service", name(subject, row)),
                    ("year", year.into()),
                    ("planned", planned.into()),
                    ("today", today.into()),
                    ("unit", place::words(&unit.label)),
                ];
                out.at(path!(services[id].planned).cell(year), &args);
            }
        }
    },
};
