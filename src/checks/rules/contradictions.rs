//! Checks of parts of a plan that say different things of the same: of the social services centre, of
//! the care farm, of the path by which services grow.

use super::actions::name;
use super::coordination::{asks, plans_centre};
use crate::base::{Arg, Decimal, Year};
use crate::checks::{Rule, Severity, Subject, place};
use crate::field::FieldPath;
use crate::model::{FarmDecision, ResolutionState};
use crate::path;
use crate::projection::FarmCase;
use crate::projection::resolutions::{asking, begins, of_unit, told_of};

/// The centre among paths, services and resolutions.
const CENTRE: &str = "cus";
/// The care farm among services.
const FARM: &str = "gospodarstwo-opiekuncze";
/// Who heads a centre, among its roles.
const DIRECTOR: &str = "dyrektor";

/// Rows of the plan that are about the service `key`: a service that is planned, actions.
fn about<'a>(subject: &Subject<'a>, key: &'a str) -> impl Iterator<Item = (FieldPath, Arg)> + 'a {
    let services = subject.plan.services.iter();
    let services =
        services.filter(move |(_, row)| row.service.as_str() == key && begins(row).is_some());
    let entry = subject.catalog.services.get(key);
    let services = services
        .filter_map(move |(id, _)| Some((path!(services[id].service), place::words(&entry?.name))));
    let actions = subject.plan.actions.iter();
    let actions = actions.filter(move |(_, row)| row.service.as_str() == key);
    services.chain(actions.map(|(id, row)| (path!(actions[id].service), name(row))))
}

/// What is about a social services centre stands in a plan that prepares one.
pub const PATH_WITHOUT_CENTRE: Rule = Rule {
    id: "path-without-centre",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        let chosen = subject.plan.coordination.path.as_str();
        if chosen.is_empty() || chosen == CENTRE || !asks(subject, path!(coordination.path)) {
            return;
        }
        let rows = subject.plan.council_resolutions.iter();
        let resolutions = rows.filter_map(|(id, row)| {
            let entry = subject.catalog.resolutions.get(row.resolution.as_str())?;
            let centre = entry.services.iter().any(|service| service == CENTRE);
            let at = path!(council_resolutions[id].resolution);
            let open = row.state != Some(ResolutionState::Adopted);
            (centre && open).then(|| (at, place::words(&entry.name)))
        });
        let path = subject.catalog.paths.get(chosen);
        let Some(path) = path.map(|path| place::words(&path.short)) else {
            return;
        };
        for (at, what) in about(subject, CENTRE).chain(resolutions) {
            out.at(at, &[("what", what), ("path", path.clone())]);
        }
    },
};

/// A path is chosen by a unit that has the choice.
pub const PATH_NOT_ASKED: Rule = Rule {
    id: "path-not-asked",
    severity: Severity::Hint,
    basis: None,
    run: |subject, out| {
        let path = path!(coordination.path);
        let chosen = subject
            .catalog
            .paths
            .get(subject.plan.coordination.path.as_str());
        if let Some(chosen) = chosen.filter(|_| !asks(subject, path)) {
            out.at(path, &[("path", place::words(&chosen.short))]);
        }
    },
};

/// A care farm that the plan does without stands nowhere in it.
pub const FARM_CONTRADICTS: Rule = Rule {
    id: "farm-contradicts",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        let decision = subject.plan.care_farm.decision;
        let without = decision == Some(FarmDecision::NotPlanned);
        if let Some((_, what)) = about(subject, FARM).next().filter(|_| without) {
            out.at(path!(care_farm.decision), &[("what", what)]);
        }
    },
};

/// The days planned of care farms are those that the farm of the case and the others of the register
/// can give.
pub const FARM_DAYS: Rule = Rule {
    id: "farm-days",
    severity: Severity::Hint,
    basis: None,
    run: |subject, out| {
        let plan = subject.plan;
        let planned = plan.care_farm.decision == Some(FarmDecision::Planned);
        let Some(case) = FarmCase::of(&plan.care_farm).filter(|_| planned) else {
            return;
        };
        // without a register nobody knows how many farms the plan means
        let farms = plan.farms.len();
        if farms == 0 {
            return;
        }
        let most = case.person_days.checked_mul(farms as u64);
        let most = most.and_then(|most| Decimal::whole(i64::try_from(most).ok()?));
        let rows = plan.services.iter();
        for (id, row) in rows.filter(|(_, row)| row.service.as_str() == FARM) {
            let over = row.planned.0.iter().find_map(|(year, planned)| {
                let planned = planned.number()?;
                most.filter(|most| planned > *most)
                    .map(|most| (*year, planned, most))
            });
            if let Some((year, planned, most)) = over {
                let args = [
                    ("year", year.into()),
                    ("count", planned.into()),
                    ("most", most.into()),
                    ("farms", farms.into()),
                ];
                out.at(path!(services[id].planned).cell(year), &args);
            }
        }
    },
};

/// The year in which the centre opens that the plan prepares.
fn opens(subject: &Subject<'_>) -> Option<Year> {
    let start = subject.plan.cus.start_year;
    start.filter(|_| plans_centre(subject))
}

/// A centre that the plan prepares opens while it runs, or in the year after.
pub const CENTRE_START_OUTSIDE: Rule = Rule {
    id: "cus-start-outside",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        let start = opens(subject);
        let years = subject.plan.years();
        if let (Some(start), Some((first, last))) = (start, years.first().zip(years.last()))
            && !(*first..=last.shift(1)).contains(&start)
        {
            let args = [
                ("start", start.into()),
                ("first", (*first).into()),
                ("last", (*last).into()),
            ];
            out.at(path!(cus.start_year), &args);
        }
    },
};

/// The programme of a centre rests on a diagnosis, which is there after its first year.
pub const CENTRE_DIAGNOSIS_LATE: Rule = Rule {
    id: "cus-diagnosis-late",
    severity: Severity::Warning,
    basis: Some("cus-diagnoza"),
    run: |subject, out| {
        let years = subject.plan.cus.diagnosis_year.zip(opens(subject));
        if let Some((made, start)) = years
            && made > start.shift(1)
        {
            let args = [("made", made.into()), ("start", start.into())];
            out.at(path!(cus.diagnosis_year), &args);
        }
    },
};

/// Posts of a centre are filled when it opens, and there are any.
pub const CENTRE_POST_EARLY: Rule = Rule {
    id: "cus-post-early",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        let start = opens(subject);
        for (id, post) in subject.plan.cus_posts.iter() {
            if let (Some(from), Some(start)) = (post.from, start)
                && from < start
            {
                let args = [("from", from.into()), ("start", start.into())];
                out.at(path!(cus_posts[id].from), &args);
            }
        }
    },
};

/// A row of posts is about at least a part of one.
pub const CENTRE_POST_NONE: Rule = Rule {
    id: "cus-post-zero",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        let centre = plans_centre(subject);
        for (id, post) in subject.plan.cus_posts.iter().filter(|_| centre) {
            if post.posts.number() == Some(Decimal::default()) {
                out.at(path!(cus_posts[id].posts), &[]);
            }
        }
    },
};

/// A centre has one director.
pub const CENTRE_DIRECTORS: Rule = Rule {
    id: "cus-directors",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        let posts = subject.plan.cus_posts.iter();
        let directors = posts.filter(|(_, post)| post.role.as_str() == DIRECTOR);
        let mut sum = Decimal::default();
        for (id, post) in directors.filter(|_| plans_centre(subject)) {
            let posts = post.posts.number().unwrap_or_default();
            sum = sum.checked_add(posts).unwrap_or(sum);
            if Decimal::whole(1).is_some_and(|one| sum > one) {
                out.at(path!(cus_posts[id].posts), &[("count", sum.into())]);
            }
        }
    },
};

/// The council decides before the service begins that cannot begin without it.
pub const RESOLUTION_LATE: Rule = Rule {
    id: "resolution-late",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        let plan = subject.plan;
        for resolution in of_unit(plan, subject.catalog).filter(|entry| entry.first) {
            let Some((id, told)) = told_of(plan, &resolution.key) else {
                continue;
            };
            let (at, day) = match told.state {
                Some(ResolutionState::Adopted) => (path!(council_resolutions[id].date), told.date),
                _ => (path!(council_resolutions[id].due), told.due),
            };
            let rows = asking(plan, resolution).filter_map(|(_, row)| {
                let service = subject.catalog.services.get(row.service.as_str())?;
                Some((begins(row)?, place::words(&service.name)))
            });
            let centre = resolution.services.iter().any(|key| key == CENTRE);
            let centre = opens(subject).filter(|_| centre);
            let named = subject.catalog.services.get(CENTRE);
            let centre = centre.zip(named.map(|service| place::words(&service.name)));
            let first = rows.chain(centre).min_by_key(|(year, _)| *year);
            let decided = day.and_then(|day| Year::new(day.year().into()));
            if let (Some((begins, service)), Some(decided)) = (first, decided)
                && decided > begins
            {
                let args = [
                    ("service", service),
                    ("begins", begins.into()),
                    ("decided", decided.into()),
                ];
                out.at(at, &args);
            }
        }
    },
};
