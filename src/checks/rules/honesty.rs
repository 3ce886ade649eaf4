//! Checks of data honesty: what stands twice, jumps, is copied, or is counted on twice.

use std::collections::{BTreeMap, BTreeSet};

use super::actions::name;
use crate::base::{Arg, Decimal, Id, Year};
use crate::checks::{Rule, Severity, Subject, place};
use crate::field::{AnyRecord as _, FieldInfo, FieldPath, Record as _, Value};
use crate::model::{Area, Plan, Status};
use crate::path;
use crate::projection::applies;

/// Whether one of two numbers is more than `limit` times the other. From nothing anything may
/// begin.
fn jumps(before: Decimal, after: Decimal, limit: u32) -> bool {
    let zero = Decimal::default();
    let more = |one: Decimal, other: Decimal| {
        let most = other.checked_mul(i64::from(limit));
        most.is_some_and(|most| one > most)
    };
    before > zero && after > zero && (more(after, before) || more(before, after))
}

fn limit(subject: &Subject<'_>) -> Option<u32> {
    subject.catalog.threshold("skok-roczny")
}

/// What a service supplies does not jump from one year to the next.
pub const SUPPLY_JUMP: Rule = Rule {
    id: "supply-jump",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        let Some(limit) = limit(subject) else { return };
        for (id, row) in subject.plan.services.iter() {
            let mut before = row.supply.number();
            for (year, planned) in &row.planned.0 {
                let after = planned.number();
                if let (Some(one), Some(other)) = (before, after)
                    && jumps(one, other, limit)
                {
                    let args = [
                        ("year", (*year).into()),
                        ("before", one.into()),
                        ("after", other.into()),
                    ];
                    out.at(path!(services[id].planned).cell(*year), &args);
                }
                before = after.or(before);
            }
        }
    },
};

/// What an action costs from one source does not jump from one year to the next.
pub const COST_JUMP: Rule = Rule {
    id: "cost-jump",
    severity: Severity::Hint,
    basis: None,
    run: |subject, out| {
        let Some(limit) = limit(subject) else { return };
        for (id, line) in subject.plan.costs.iter() {
            let mut before: Option<Decimal> = None;
            for (year, amount) in &line.amounts.0 {
                let after = amount.decimal();
                if let (Some(one), Some(other)) = (before, after)
                    && jumps(one, other, limit)
                {
                    out.at(
                        path!(costs[id].amounts).cell(*year),
                        &[("year", (*year).into())],
                    );
                }
                before = after.or(before);
            }
        }
    },
};

/// A service for a group stands in the plan once.
pub const SERVICE_TWICE: Rule = Rule {
    id: "service-twice",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        let mut seen = Vec::new();
        for (id, row) in subject.plan.services.iter() {
            let key = (row.service.as_str(), row.group.as_str());
            if key.0.is_empty() {
                continue;
            }
            if seen.contains(&key) {
                let service = subject.catalog.services.get(key.0);
                let said = service.map_or(Arg::Text(key.0.to_owned()), |service| {
                    place::words(&service.name)
                });
                out.at(path!(services[id].service), &[("service", said)]);
            }
            seen.push(key);
        }
    },
};

/// An action stands in the plan once.
pub const ACTION_TWICE: Rule = Rule {
    id: "action-twice",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        let mut seen = BTreeSet::new();
        for (id, action) in subject.plan.actions.iter() {
            let key = (action.group.as_str(), action.name.trim().to_lowercase());
            if !key.1.is_empty() && !seen.insert(key) {
                out.at(path!(actions[id].name), &[("action", name(action))]);
            }
        }
    },
};

/// Whoever is counted on to be reached is somebody.
pub const ACTION_REACHES_NOBODY: Rule = Rule {
    id: "action-reaches-nobody",
    severity: Severity::Hint,
    basis: None,
    run: |subject, out| {
        for (id, action) in subject.plan.actions.iter() {
            if action.recipients == Some(0) {
                out.at(path!(actions[id].recipients), &[("action", name(action))]);
            }
        }
    },
};

/// Texts of two areas differ, as their people do.
pub const AREA_TEXT_COPIED: Rule = Rule {
    id: "area-text-copied",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        const LONG: usize = 40;
        let mut seen: BTreeMap<&str, FieldPath> = BTreeMap::new();
        for (id, area) in subject.plan.kept_areas() {
            let table = path!(areas).table;
            let place = (table, Some(id));
            let asked = |info: &&&FieldInfo| applies(subject.catalog, subject.plan, place, info);
            for info in Area::INFOS.iter().filter(asked) {
                let Some(Value::Text(text)) = area.value(info.name) else {
                    continue;
                };
                let (at, text) = (FieldPath::row(table, id, info.name), text.trim());
                // a short sentence may be right twice
                if text.chars().count() < LONG {
                    continue;
                }
                if let Some(first) = seen.get(text) {
                    let other = first.row.and_then(Id::key);
                    let group = other.and_then(|key| subject.catalog.groups.get(key));
                    let group = group.map(|group| place::words(&group.short));
                    out.at(at, &[("area", group.unwrap_or_else(|| "".into()))]);
                } else {
                    seen.insert(text, at);
                }
            }
        }
    },
};

/// A goal is to be reached while the plan runs.
pub const GOAL_YEAR_OUTSIDE: Rule = Rule {
    id: "goal-year-outside",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        let Some(last) = subject.plan.edition.last_year else {
            return;
        };
        for (id, area) in subject.plan.kept_areas() {
            let years = area.goal.split(|c: char| !c.is_ascii_digit());
            let years = years.filter(|digits| digits.len() == 4);
            let mut years = years.filter_map(|digits| Year::new(digits.parse().ok()?));
            let late = |year: &Year| *year > last && year.get() < last.get() + 50;
            if let Some(year) = years.find(late) {
                let at = FieldPath::row(path!(areas).table, id, path!(areas[].goal).field);
                out.at(at, &[("year", year.into()), ("last", last.into())]);
            }
        }
    },
};

/// A plan stands on data that are not much older than itself.
pub const DIAGNOSIS_OLD: Rule = Rule {
    id: "diagnosis-old",
    severity: Severity::Hint,
    basis: None,
    run: |subject, out| {
        let limit = subject.catalog.threshold("baza-lat").map(i64::from);
        let years = (
            subject.plan.diagnosis.base_year,
            subject.plan.edition.first_year,
        );
        if let ((Some(base), Some(first)), Some(limit)) = (years, limit)
            && base.get() + limit < first.get()
        {
            let args = [("year", base.into()), ("limit", limit.into())];
            out.at(path!(diagnosis.base_year), &args);
        }
    },
};

/// A council adopts a version that is written.
pub const VERSION_AFTER_RESOLUTION: Rule = Rule {
    id: "version-after-resolution",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        let edition = &subject.plan.edition;
        let adopted = edition.status == Some(Status::Adopted);
        let resolved = edition.resolution_date.filter(|_| adopted);
        if let (Some(version), Some(resolved)) = (edition.version_date, resolved)
            && version > resolved
        {
            out.at(path!(edition.version_date), &[]);
        }
    },
};

/// A version bears the day it was made.
pub const VERSION_TO_COME: Rule = Rule {
    id: "version-to-come",
    severity: Severity::Hint,
    basis: None,
    run: |subject, out| {
        let version = subject.plan.edition.version_date;
        if let (Some(version), Some(today)) = (version, subject.today)
            && version > today
        {
            out.at(path!(edition.version_date), &[]);
        }
    },
};

/// Key of the senior voucher among sources.
const VOUCHER: &str = "bon-senioralny";
/// Sources that pay for home care or assistance from programmes which the voucher excludes.
const EXCLUDED: &[&str] = &["aoon", "opieka-75-plus"];
/// Sources of the housing grants, which exclude money of the Union for the same cost.
const HOUSING: &[&str] = &[
    "fundusz-doplat-mieszkania",
    "fundusz-doplat-zakup",
    "fundusz-doplat-schronienie",
];
/// Money of the Union.
const UNION: &[&str] = &["efs-plus", "efrr", "fers"];

/// Reports actions that have a source of `some` and one of `others`, at the first of the others.
fn both(plan: &Plan, some: &[&str], others: &[&str], out: &mut crate::checks::Out) {
    let of = |keys: &[&str]| {
        let mut first: BTreeMap<Id, Id> = BTreeMap::new();
        for (id, line) in plan.costs.iter() {
            let action = line
                .action
                .id()
                .filter(|_| keys.contains(&line.source.as_str()));
            if let Some(action) = action {
                first.entry(action).or_insert(id);
            }
        }
        first
    };
    let some = of(some);
    if some.is_empty() {
        return;
    }
    let others = of(others);
    for (id, action) in plan.actions.iter().filter(|(id, _)| some.contains_key(id)) {
        if let Some(line) = others.get(&id) {
            out.at(path!(costs[*line].source), &[("action", name(action))]);
        }
    }
}

/// One person gets home care from one programme.
pub const DOUBLE_VOUCHER: Rule = Rule {
    id: "double-voucher",
    severity: Severity::Warning,
    basis: Some("bon-wylaczenia"),
    run: |subject, out| both(subject.plan, &[VOUCHER], EXCLUDED, out),
};

/// One cost is paid by the housing grants or by the Union.
pub const DOUBLE_HOUSING: Rule = Rule {
    id: "double-housing",
    severity: Severity::Warning,
    basis: Some("prog-fundusz-doplat"),
    run: |subject, out| both(subject.plan, HOUSING, UNION, out),
};

/// Where the voucher pays, the home care and assistance that there were go on: persons and hours
/// may not fall.
pub const VOUCHER_FLOOR: Rule = Rule {
    id: "voucher-floor",
    severity: Severity::Warning,
    basis: Some("bon-kwota"),
    run: |subject, out| {
        const KEPT: &[&str] = &["uslugi-opiekuncze", "asystencja-osobista"];
        let plan = subject.plan;
        let mut services = plan.services.iter();
        let mut costs = plan.costs.iter();
        if !services.any(|(_, row)| row.service.as_str() == VOUCHER)
            && !costs.any(|(_, line)| line.source.as_str() == VOUCHER)
        {
            return;
        }
        for (id, row) in plan.services.iter() {
            let Some(today) = row.supply.number() else {
                continue;
            };
            let mut planned = row.planned.0.iter();
            let less = planned.find(|(_, planned)| planned.number().is_some_and(|n| n < today));
            if let Some((year, planned)) = less.filter(|_| KEPT.contains(&row.service.as_str())) {
                let args = [
                    ("year", (*year).into()),
                    ("value", (*planned).into()),
                    ("today", today.into()),
                ];
                out.at(path!(services[id].planned).cell(*year), &args);
            }
        }
    },
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_jump_is_more_than_the_limit_either_way_and_never_from_nothing() {
        let number = |n: i64| Decimal::whole(n).unwrap();
        let jump = |before, after| jumps(number(before), number(after), 10);
        assert!(jump(10, 101) && jump(101, 10));
        assert!(!jump(10, 100) && !jump(100, 10));
        assert!(!jump(0, 100) && !jump(100, 0));
    }
}
