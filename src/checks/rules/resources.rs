//! Checks of resources: numbers that contradict each other, and what stands there twice.

use std::collections::BTreeMap;

use crate::base::{Arg, Decimal};
use crate::catalog::{Quantity as Measured, Standing, Strictness};
use crate::checks::{Rule, Severity};
use crate::model::{Accessibility, FarmReadiness};
use crate::path;

/// More people than places are possible for a time, and worth a look.
pub const FACILITY_OVER_PLACES: Rule = Rule {
    id: "facility-over-places",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        for (id, facility) in subject.plan.facilities.iter() {
            if let (Some(users), Some(places)) = (facility.users.number(), facility.places.number())
                && users > places
            {
                let args = [
                    ("name", facility.name.as_str().into()),
                    ("users", users.into()),
                    ("places", places.into()),
                ];
                out.at(path!(facilities[id].users), &args);
            }
        }
    },
};

/// Those who come from the unit are some of those who use the facility.
pub const FACILITY_OWN_OVER_USERS: Rule = Rule {
    id: "facility-own-over-users",
    severity: Severity::Error,
    basis: None,
    run: |subject, out| {
        for (id, facility) in subject.plan.facilities.iter() {
            if let (Some(own), Some(users)) = (facility.own_users.number(), facility.users.number())
                && own > users
            {
                let args = [
                    ("name", facility.name.as_str().into()),
                    ("own", own.into()),
                    ("users", users.into()),
                ];
                out.at(path!(facilities[id].own_users), &args);
            }
        }
    },
};

/// A facility with more places than a rule that was read allows for its kind.
pub const FACILITY_OVER_SIZE: Rule = Rule {
    id: "facility-over-size",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        let catalog = subject.catalog;
        for (id, facility) in subject.plan.facilities.iter() {
            let service = catalog.services.get(facility.service.as_str());
            let limits = service.map(|service| service.limits.as_slice());
            for limit in limits.unwrap_or_default() {
                // a rule with exceptions says nothing of one facility
                let counts = limit.strictness == Strictness::Error
                    && matches!(
                        limit.of,
                        Measured::PersonsPerUnit | Measured::PlacesPerBuilding
                    );
                let rule = catalog.rules.get(&limit.rule).filter(|_| counts);
                let rule = rule.filter(|rule| rule.standing == Standing::Verified);
                let most = limit.max.and_then(|most| Decimal::whole(i64::from(most)));
                if let (Some(rule), Some(most), Some(places)) =
                    (rule, most, facility.places.number())
                    && places > most
                {
                    let cited = |lang| catalog.cite_short(&rule.key, lang).unwrap_or_default();
                    let rule = Arg::Words {
                        pl: cited("pl"),
                        en: cited("en"),
                    };
                    let args = [
                        ("name", facility.name.as_str().into()),
                        ("places", places.into()),
                        ("most", most.into()),
                        ("rule", rule),
                    ];
                    out.at(path!(facilities[id].places), &args);
                }
            }
        }
    },
};

/// A facility that stands there twice is counted twice in every sum.
pub const FACILITY_TWICE: Rule = Rule {
    id: "facility-twice",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        let mut known: BTreeMap<(String, &str), usize> = BTreeMap::new();
        for (id, facility) in subject.plan.facilities.iter() {
            let name = facility.name.trim().to_lowercase();
            if name.is_empty() {
                continue;
            }
            let times = known.entry((name, facility.service.as_str())).or_default();
            *times += 1;
            if *times > 1 {
                let name = facility.name.as_str().into();
                out.at(path!(facilities[id].name), &[("name", name)]);
            }
        }
    },
};

/// Vacant posts are some of the posts.
pub const STAFF_VACANCIES: Rule = Rule {
    id: "staff-vacancies",
    severity: Severity::Error,
    basis: None,
    run: |subject, out| {
        for (id, staff) in subject.plan.staff.iter() {
            if let (Some(vacant), Some(posts)) = (staff.vacancies.number(), staff.posts.number())
                && vacant > posts
            {
                let args = [
                    ("role", staff.role.as_str().into()),
                    ("vacant", vacant.into()),
                    ("posts", posts.into()),
                ];
                out.at(path!(staff[id].vacancies), &args);
            }
        }
    },
};

/// One person seldom fills more than one post.
pub const STAFF_FEW_PERSONS: Rule = Rule {
    id: "staff-few-persons",
    severity: Severity::Hint,
    basis: None,
    run: |subject, out| {
        for (id, staff) in subject.plan.staff.iter() {
            let vacant = staff.vacancies.number().unwrap_or_default();
            let filled =
                (staff.posts.number()).and_then(|posts| posts.checked_add(vacant.checked_mul(-1)?));
            if let (Some(filled), Some(persons)) = (filled, staff.persons.number())
                && filled > persons
            {
                let args = [
                    ("role", staff.role.as_str().into()),
                    ("filled", filled.into()),
                    ("persons", persons.into()),
                ];
                out.at(path!(staff[id].persons), &args);
            }
        }
    },
};

/// A farm that is ready lacks nothing.
pub const FARM_READY_LACKS: Rule = Rule {
    id: "farm-ready-lacks",
    severity: Severity::Hint,
    basis: None,
    run: |subject, out| {
        for (id, farm) in subject.plan.farms.iter() {
            let ready = matches!(
                farm.readiness,
                Some(FarmReadiness::Ready | FarmReadiness::Running)
            );
            if ready && !farm.missing.trim().is_empty() {
                let place = farm.place.as_str().into();
                out.at(path!(farms[id].readiness), &[("place", place)]);
            }
        }
    },
};

/// What is planned in a building that people cannot enter begins with the way in.
pub const BUILDING_NOT_ACCESSIBLE: Rule = Rule {
    id: "building-not-accessible",
    severity: Severity::Hint,
    basis: None,
    run: |subject, out| {
        for (id, building) in subject.plan.infrastructure.iter() {
            let closed = matches!(
                building.accessibility,
                Some(Accessibility::None | Accessibility::Unknown)
            );
            if closed && !building.possible_use.trim().is_empty() {
                let at = path!(infrastructure[id].accessibility);
                let known = building.accessibility == Some(Accessibility::None);
                let known = if known { "none" } else { "unknown" };
                let name = building.name.as_str().into();
                out.at(at, &[("name", name), ("known", known.into())]);
            }
        }
    },
};
