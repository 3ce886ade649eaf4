//! Checks of what a plan is watched by: duties, indicators on their way, messages.

use std::collections::BTreeSet;

use crate::base::{Arg, Year};
use crate::catalog::MeasureKind;
use crate::checks::{Rule, Severity, place};
use crate::model::{Audience, DutyKind, IndicatorKind, Plan};
use crate::path;

/// Whether somebody has begun to plan actions; before that nobody is asked how they are watched.
fn acts(plan: &Plan) -> bool {
    !plan.actions.is_empty()
}

/// An indicator that is the supply of a service goes as high as the plan takes the service: an output
/// of the only action on it exactly so, others no higher.
pub const INDICATOR_AGAINST_SERVICE: Rule = Rule {
    id: "indicator-against-service",
    severity: Severity::Hint,
    basis: None,
    run: |subject, out| {
        let (plan, catalog) = (subject.plan, subject.catalog);
        for (id, row) in plan.indicators.iter() {
            let action = row.action.id().and_then(|id| plan.actions.get(id));
            let Some(action) = action else { continue };
            let key = action.service.as_str();
            let measure = catalog.measures.get(row.indicator.as_str());
            let Some((service, measure)) = catalog.services.get(key).zip(measure) else {
                continue;
            };
            let of = |other: &str| other == key;
            let mut services = plan
                .services
                .iter()
                .filter(|(_, it)| of(it.service.as_str()));
            let only = services.next().filter(|_| services.next().is_none());
            let Some((_, planned)) = only.filter(|_| service.is_supplied_as(measure)) else {
                continue;
            };
            let actions = plan
                .actions
                .iter()
                .filter(|(_, it)| of(it.service.as_str()));
            let whole = measure.kind == MeasureKind::Output && actions.count() == 1;
            let last = plan.edition.last_year;
            let target = last.map(|last| (last, path!(indicators[id].target), row.target));
            let steps = row.steps.0.iter();
            let steps =
                steps.map(|(year, step)| (*year, path!(indicators[id].steps).cell(*year), *step));
            let wrong = steps.chain(target).find_map(|(year, at, value)| {
                let (value, planned) = (value.number()?, planned.planned.get(year).number()?);
                let differs = value > planned || whole && value < planned;
                differs.then_some((year, at, value, planned))
            });
            if let Some((year, at, value, planned)) = wrong {
                let args = [
                    ("year", year.into()),
                    ("value", value.into()),
                    ("planned", planned.into()),
                    ("service", place::words(&service.short)),
                ];
                out.at(at, &args);
            }
        }
    },
};

/// A plan that acts says who looks at it.
pub const DUTIES_NONE: Rule = Rule {
    id: "duties-none",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        if acts(subject.plan) && subject.plan.duties.is_empty() {
            out.at(path!(duties), &[]);
        }
    },
};

fn has(plan: &Plan, kind: DutyKind) -> bool {
    plan.duties.is_empty() || plan.duties.iter().any(|(_, duty)| duty.kind == Some(kind))
}

/// The council hears every year how far the plan has come.
pub const DUTY_REPORT_MISSING: Rule = Rule {
    id: "duty-report-missing",
    severity: Severity::Warning,
    basis: Some("ups-ozps"),
    run: |subject, out| {
        if !has(subject.plan, DutyKind::Report) {
            out.at(path!(duties), &[]);
        }
    },
};

/// Somebody asks in the end what the plan has changed.
pub const DUTY_FINAL_MISSING: Rule = Rule {
    id: "duty-final-missing",
    severity: Severity::Hint,
    basis: None,
    run: |subject, out| {
        if !has(subject.plan, DutyKind::Final) {
            out.at(path!(duties), &[]);
        }
    },
};

/// A duty begins while the plan runs, or in the year after it.
pub const DUTY_OUTSIDE: Rule = Rule {
    id: "duty-outside",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        let edition = &subject.plan.edition;
        let (Some(first), Some(last)) = (edition.first_year, edition.last_year) else {
            return;
        };
        for (id, duty) in subject.plan.duties.iter() {
            let outside = duty.first.is_some_and(|day| {
                let year = i64::from(day.year());
                year < first.get() || year > last.get() + 1
            });
            if outside {
                let name = match duty.name.trim() {
                    "" => Arg::Message("record-duty.untitled".to_owned()),
                    name => name.into(),
                };
                out.at(path!(duties[id].first), &[("duty", name)]);
            }
        }
    },
};

/// An indicator says that something changes.
pub const INDICATOR_NOTHING_CHANGES: Rule = Rule {
    id: "indicator-nothing-changes",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        for (id, row) in subject.plan.indicators.iter() {
            if row.base.number().is_some() && row.base.number() == row.target.number() {
                out.at(path!(indicators[id].target), &[]);
            }
        }
    },
};

/// Values on the way lie between base and target.
pub const INDICATOR_STEP_OUTSIDE: Rule = Rule {
    id: "indicator-step-outside",
    severity: Severity::Hint,
    basis: None,
    run: |subject, out| {
        for (id, row) in subject.plan.indicators.iter() {
            let (Some(base), Some(target)) = (row.base.number(), row.target.number()) else {
                continue;
            };
            let way = base.min(target)..=base.max(target);
            for (year, step) in &row.steps.0 {
                if let Some(value) = step.number().filter(|value| !way.contains(value)) {
                    let args = [
                        ("year", (*year).into()),
                        ("value", value.into()),
                        ("base", base.into()),
                        ("target", target.into()),
                    ];
                    out.at(path!(indicators[id].steps).cell(*year), &args);
                }
            }
        }
    },
};

/// Each year but the last has something to compare the result with.
pub const INDICATOR_STEP_MISSING: Rule = Rule {
    id: "indicator-step-missing",
    severity: Severity::Hint,
    basis: None,
    run: |subject, out| {
        let years = subject.plan.years();
        let on_the_way = years.split_last().map_or(&[][..], |(_, before)| before);
        for (id, row) in subject.plan.indicators.iter() {
            // one that says nothing of any year has a base and a target, which may be enough
            if row.steps.0.values().all(|step| step.is_blank()) {
                continue;
            }
            // before its action begins there is nothing to measure
            let action = row.action.id().and_then(|id| subject.plan.actions.get(id));
            let begins = action.and_then(|action| action.first_year);
            let runs = |year: Year| begins.is_none_or(|begins| begins <= year);
            let blank = |year: &&Year| runs(**year) && row.steps.get(**year).is_blank();
            for year in on_the_way.iter().filter(blank) {
                let at = path!(indicators[id].steps).cell(*year);
                out.at(at, &[("year", (*year).into())]);
            }
        }
    },
};

/// What an indicator begins with is not much older than the plan.
pub const INDICATOR_BASE_OLD: Rule = Rule {
    id: "indicator-base-old",
    severity: Severity::Hint,
    basis: None,
    run: |subject, out| {
        let limit = subject.catalog.threshold("baza-lat");
        let (Some(limit), Some(first)) = (limit, subject.plan.edition.first_year) else {
            return;
        };
        for (id, row) in subject.plan.indicators.iter() {
            let old = |year: &Year| year.get() + i64::from(limit) < first.get();
            if let Some(year) = row.base_year.filter(old) {
                let args = [("year", year.into()), ("limit", i64::from(limit).into())];
                out.at(path!(indicators[id].base_year), &args);
            }
        }
    },
};

/// An action names an indicator once.
pub const INDICATOR_TWICE: Rule = Rule {
    id: "indicator-twice",
    severity: Severity::Hint,
    basis: None,
    run: |subject, out| {
        let mut seen = BTreeSet::new();
        for (id, row) in subject.plan.indicators.iter() {
            let name = row.name.trim().to_lowercase();
            let key = (row.action.id(), row.indicator.as_str(), name);
            let named = !(key.1.is_empty() && key.2.is_empty());
            if named && !seen.insert(key) {
                out.at(path!(indicators[id].indicator), &[]);
            }
        }
    },
};

/// A plan measures what changes for people, and not only what is made.
pub const INDICATORS_NO_RESULT: Rule = Rule {
    id: "indicators-no-result",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        let mut kinds = subject
            .plan
            .indicators
            .iter()
            .map(|(id, row)| (id, row.kind));
        let Some((first, kind)) = kinds.next() else {
            return;
        };
        let told = [kind].into_iter().chain(kinds.map(|(_, kind)| kind));
        let output = Some(IndicatorKind::Output);
        if told.into_iter().all(|kind| kind == output) {
            out.at(path!(indicators[first].kind), &[]);
        }
    },
};

/// A plan that acts tells people so.
pub const COMMUNICATION_NONE: Rule = Rule {
    id: "communication-none",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        if acts(subject.plan) && subject.plan.messages.is_empty() {
            out.at(path!(messages), &[]);
        }
    },
};

fn told(plan: &Plan, audience: Audience) -> bool {
    let mut messages = plan.messages.iter();
    plan.messages.is_empty() || messages.any(|(_, message)| message.audience == Some(audience))
}

/// Those who find it hard to communicate are told as well.
pub const COMMUNICATION_ACCESSIBLE: Rule = Rule {
    id: "communication-accessible",
    severity: Severity::Hint,
    basis: None,
    run: |subject, out| {
        if !told(subject.plan, Audience::HardToReach) {
            out.at(path!(messages), &[]);
        }
    },
};

/// Those whom the plan is about are told of it.
pub const COMMUNICATION_USERS: Rule = Rule {
    id: "communication-users",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        if !told(subject.plan, Audience::Users) {
            out.at(path!(messages), &[]);
        }
    },
};
