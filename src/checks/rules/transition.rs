//! Checks of the transition: residents, workers and places of facilities, and moratoria.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::base::{Arg, Decimal, Id, Year};
use crate::catalog::Destination;
use crate::checks::{Out, Rule, Severity, Subject, place};
use crate::field::FieldPath;
use crate::model::{Moratorium, TransitionSheet};
use crate::path;
use crate::projection::{Stay, moves_of};

/// The facilities whose residents are known over the years.
fn stays<'a>(
    subject: &Subject<'a>,
) -> impl Iterator<Item = (Id, &'a TransitionSheet, Stay)> + use<'a> {
    let (plan, catalog) = (subject.plan, subject.catalog);
    let sheets = plan.transition_sheets.iter();
    sheets.filter_map(move |(id, sheet)| Some((id, sheet, Stay::of(plan, catalog, id, sheet)?)))
}

fn name(sheet: &TransitionSheet) -> Arg {
    sheet.name.trim().into()
}

fn count(persons: u64) -> Arg {
    i64::try_from(persons).unwrap_or(i64::MAX).into()
}

/// No more people leave than there are.
pub const TOO_MANY: Rule = Rule {
    id: "transition-too-many",
    severity: Severity::Error,
    basis: None,
    run: |subject, out| {
        for (id, sheet, stay) in stays(subject) {
            let left = stay.staying();
            let Some(first) = left.iter().position(Option::is_none) else {
                continue;
            };
            let (gone, years) = (stay.gone(), &stay.years);
            let (Some(gone), Some(year)) = (gone.get(first), years.get(first)) else {
                continue;
            };
            let args = [
                ("facility", name(sheet)),
                ("year", (*year).into()),
                ("gone", count(*gone)),
                ("residents", count(stay.residents.into())),
            ];
            let mut rows = moves_of(subject.plan, id);
            let at = rows.find(|(_, row)| !row.persons.get(*year).is_blank());
            let at = at.map(|(row, _)| path!(moves[row].persons).cell(*year));
            out.at(at.unwrap_or(path!(transition_sheets[id].residents)), &args);
        }
    },
};

/// There are places where people are to move to.
pub const PLACES: Rule = Rule {
    id: "transition-places",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        let mut persons: BTreeMap<String, u64> = BTreeMap::new();
        for (_, _, stay) in stays(subject) {
            for (key, part) in stay.moves {
                let all: u64 = part.iter().map(|persons| u64::from(*persons)).sum();
                *persons.entry(key).or_default() += all;
            }
        }
        let Some(last) = subject.plan.years().pop() else {
            return;
        };
        for (key, persons) in persons {
            let known = subject.catalog.destinations.get(&key);
            let Some(destination) = known.filter(|known| !known.services.is_empty()) else {
                continue;
            };
            let places = places(subject, destination, last);
            let enough = i64::try_from(persons).ok().and_then(Decimal::whole);
            if enough.is_none_or(|persons| persons <= places) {
                continue;
            }
            let mut rows = subject.plan.moves.iter();
            let row = rows.find(|(_, row)| row.destination.as_str() == key);
            if let Some((row, _)) = row {
                let args = [
                    ("destination", place::words(&destination.name)),
                    ("year", last.into()),
                    ("persons", count(persons)),
                    ("places", places.into()),
                ];
                out.at(path!(moves[row].persons), &args);
            }
        }
    },
};

/// Places planned for `year` in the services of `destination`.
fn places(subject: &Subject<'_>, destination: &Destination, year: Year) -> Decimal {
    let rows = subject.plan.services.iter();
    let of = rows.filter(|(_, row)| {
        let mut services = destination.services.iter();
        services.any(|service| service == row.service.as_str())
    });
    let planned = of.filter_map(|(_, row)| row.planned.get(year).number());
    planned.fold(Decimal::default(), |sum, places| {
        sum.checked_add(places).unwrap_or(sum)
    })
}

/// Whoever moves was asked first.
pub const TALK: Rule = Rule {
    id: "transition-talk",
    severity: Severity::Hint,
    basis: Some("ups-dps-prawo"),
    run: |subject, out| {
        for (id, sheet, stay) in stays(subject) {
            let gone = stay.gone().last().copied().unwrap_or_default();
            let talked = sheet.talked.unwrap_or_default();
            if gone > u64::from(talked) {
                let args = [
                    ("facility", name(sheet)),
                    ("gone", count(gone)),
                    ("talked", count(talked.into())),
                ];
                out.at(path!(transition_sheets[id].talked), &args);
            }
        }
    },
};

/// Nobody is talked with who does not live there.
pub const TALKED_OVER: Rule = Rule {
    id: "transition-talked-over",
    severity: Severity::Error,
    basis: None,
    run: |subject, out| {
        for (id, sheet) in subject.plan.transition_sheets.iter() {
            if let (Some(talked), Some(residents)) = (sheet.talked, sheet.residents)
                && talked > residents
            {
                let args = [
                    ("facility", name(sheet)),
                    ("talked", count(talked.into())),
                    ("residents", count(residents.into())),
                ];
                out.at(path!(transition_sheets[id].talked), &args);
            }
        }
    },
};

/// Whoever stays has a place.
pub const CAPACITY_BELOW: Rule = Rule {
    id: "transition-capacity-below",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        for (id, sheet, stay) in stays(subject) {
            let years = stay.years.iter().zip(stay.staying());
            for (year, staying) in years {
                let places = sheet.capacity.get(*year).number();
                let persons = staying.and_then(|staying| i64::try_from(staying).ok());
                let (Some(places), Some(persons)) = (places, persons) else {
                    continue;
                };
                if Decimal::whole(persons).is_some_and(|persons| places < persons) {
                    let args = [
                        ("facility", name(sheet)),
                        ("year", (*year).into()),
                        ("places", places.into()),
                        ("staying", persons.into()),
                    ];
                    out.at(path!(transition_sheets[id].capacity).cell(*year), &args);
                }
            }
        }
    },
};

/// A facility has no more residents than places.
pub const FULL: Rule = Rule {
    id: "transition-full",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        for (id, sheet) in subject.plan.transition_sheets.iter() {
            if let (Some(residents), Some(places)) = (sheet.residents, sheet.places)
                && residents > places
            {
                let args = [
                    ("facility", name(sheet)),
                    ("residents", count(residents.into())),
                    ("places", count(places.into())),
                ];
                out.at(path!(transition_sheets[id].residents), &args);
            }
        }
    },
};

/// A facility says where its residents move.
pub const MOVES_NONE: Rule = Rule {
    id: "transition-moves-none",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        for (id, sheet) in subject.plan.transition_sheets.iter() {
            let mut rows = moves_of(subject.plan, id);
            let told = rows.any(|(_, row)| !row.persons.0.is_empty());
            if sheet.residents.is_some_and(|residents| residents > 0) && !told {
                let sheets = path!(transition_sheets).table;
                let at = FieldPath::row(sheets, id, path!(moves).table);
                out.at(at, &[("facility", name(sheet))]);
            }
        }
    },
};

/// Posts that move are posts of the facility.
pub const POSTS: Rule = Rule {
    id: "transition-posts",
    severity: Severity::Error,
    basis: None,
    run: |subject, out| {
        for (id, sheet) in subject.plan.transition_sheets.iter() {
            let (all, moving) = (sheet.posts.number(), sheet.posts_moving.number());
            if let (Some(all), Some(moving)) = (all, moving)
                && moving > all
            {
                let at = path!(transition_sheets[id].posts_moving);
                out.at(at, &[("facility", name(sheet))]);
            }
        }
    },
};

/// A moratorium ends after it begins.
pub const MORATORIUM_DAYS: Rule = Rule {
    id: "moratorium-days",
    severity: Severity::Error,
    basis: None,
    run: |subject, out| {
        for (id, row) in subject.plan.moratoria.iter() {
            if let (Some(from), Some(until)) = (row.from, row.until)
                && until < from
            {
                let at = path!(moratoria[id].until);
                out.at(at, &[("scope", row.scope.trim().into())]);
            }
        }
    },
};

/// A moratorium binds in a year of the plan that declares it.
pub const MORATORIUM_OUTSIDE: Rule = Rule {
    id: "moratorium-outside",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        let years = subject.plan.years();
        for (id, row) in subject.plan.moratoria.iter() {
            let holds_once = years.iter().any(|year| holds(row, *year));
            if row.from.is_some() && !years.is_empty() && !holds_once {
                let args = [("scope", row.scope.trim().into())];
                out.at(path!(moratoria[id].from), &args);
            }
        }
    },
};

/// What the unit declares not to build does not grow: neither a service nor a facility.
pub const MORATORIUM_BROKEN: Rule = Rule {
    id: "moratorium-broken",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        for (_, moratorium) in subject.plan.moratoria.iter() {
            let binds = |kind: &str| {
                let mut services = moratorium.services.as_slice().iter();
                services.any(|service| service == kind)
            };
            facilities_grow(subject, moratorium, &binds, out);
            let services = subject.plan.services.iter();
            let bound = services.filter(|(_, row)| binds(row.service.as_str()));
            for (id, row) in bound {
                let Some(today) = row.supply.number() else {
                    continue;
                };
                let mut years = row.planned.0.iter();
                let grows = years.find(|(year, planned)| {
                    holds(moratorium, **year)
                        && planned.number().is_some_and(|planned| planned > today)
                });
                let service = subject.catalog.services.get(row.service.as_str());
                if let (Some((year, _)), Some(service)) = (grows, service) {
                    let args = [
                        ("service", place::words(&service.name)),
                        ("year", (*year).into()),
                        ("scope", moratorium.scope.trim().into()),
                    ];
                    out.at(path!(services[id].planned).cell(*year), &args);
                }
            }
        }
    },
};

/// The facilities that `moratorium` binds and that get places while it holds.
fn facilities_grow(
    subject: &Subject<'_>,
    moratorium: &Moratorium,
    binds: &dyn Fn(&str) -> bool,
    out: &mut Out,
) {
    let sheets = subject.plan.transition_sheets.iter();
    for (id, sheet) in sheets.filter(|(_, sheet)| binds(sheet.kind.as_str())) {
        let mut before = sheet
            .places
            .and_then(|places| Decimal::whole(places.into()));
        let known = sheet.capacity.0.iter();
        for (year, places) in known.filter_map(|(year, one)| Some((*year, one.number()?))) {
            let grows = before.replace(places).is_some_and(|before| places > before);
            let kind = subject.catalog.services.get(sheet.kind.as_str());
            if let Some(kind) = kind.filter(|_| grows && holds(moratorium, year)) {
                let args = [
                    ("service", place::words(&kind.name)),
                    ("year", year.into()),
                    ("scope", moratorium.scope.trim().into()),
                ];
                out.at(path!(transition_sheets[id].capacity).cell(year), &args);
            }
        }
    }
}

/// Whether `moratorium` holds in a part of `year`.
fn holds(moratorium: &Moratorium, year: Year) -> bool {
    let of = |date: Date| i64::from(date.year());
    moratorium.from.is_some_and(|from| of(from) <= year.get())
        && moratorium.until.is_none_or(|until| year.get() <= of(until))
}
