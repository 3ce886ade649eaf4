//! Checks of coordination, the social services centre, cooperation, agreements and resolutions.

use crate::base::Arg;
use crate::catalog::CentreWay;
use crate::checks::{Rule, Severity, Subject, place};
use crate::field::FieldPath;
use crate::model::{AgreementForm, AgreementState, FarmDecision, PartyRole};
use crate::path;
use crate::projection::resolutions::{ahead, told_of};
use crate::projection::{self, FarmCase};

/// Whether the plan prepares a social services centre.
pub(super) fn plans_centre(subject: &Subject<'_>) -> bool {
    asks(subject, path!(cus.way))
}

/// Whether the plan is asked for the field at `at`.
pub(super) fn asks(subject: &Subject<'_>, at: FieldPath) -> bool {
    projection::asks(subject.catalog, subject.plan, at)
}

/// The way to a centre that the plan goes.
fn way<'a>(subject: &Subject<'a>) -> Option<&'a CentreWay> {
    let ways = &subject.catalog.centre_ways;
    let way = ways.get(subject.plan.cus.way.as_str());
    way.filter(|_| plans_centre(subject))
}

/// Only large cities may set up a centre beside their social assistance centre.
pub const CENTRE_POPULATION: Rule = Rule {
    id: "cus-population",
    severity: Severity::Error,
    basis: Some("cus-formy"),
    run: |subject, out| {
        let limit = way(subject).and_then(|way| way.above_inhabitants);
        let base = projection::Column::Base;
        let columns = subject.projection.columns;
        let residents = columns.figure(subject.plan, "ludnosc", base).number();
        let Some((limit, residents)) = limit.zip(residents) else {
            return;
        };
        let limit = i64::from(limit);
        if crate::base::Decimal::whole(limit).is_some_and(|limit| residents <= limit) {
            let args = [("count", residents.into()), ("limit", limit.into())];
            out.at(path!(cus.way), &args);
        }
    },
};

/// A centre gives services of as many areas as the act asks for its way.
pub const CENTRE_AREAS: Rule = Rule {
    id: "cus-areas",
    severity: Severity::Error,
    basis: Some("cus-warunki"),
    run: |subject, out| {
        let Some(way) = way(subject) else { return };
        let chosen = subject.plan.cus.areas.as_slice().len();
        let least = way.least_areas as usize;
        if chosen > 0 && chosen < least {
            let args = [
                ("count", chosen.into()),
                ("least", least.into()),
                ("way", place::words(&way.short)),
            ];
            out.at(path!(cus.areas), &args);
        }
    },
};

/// Units that are open day and night stay outside a centre.
pub const CENTRE_RESIDENTIAL: Rule = Rule {
    id: "cus-residential",
    severity: Severity::Warning,
    basis: Some("cus-struktura"),
    run: |subject, out| {
        let keys = subject.plan.cus.services.as_slice().iter();
        let services = keys.filter_map(|key| subject.catalog.services.get(key));
        for service in services.filter(|_| plans_centre(subject)) {
            if service.kind.is_residential() {
                out.at(
                    path!(cus.services),
                    &[("service", place::words(&service.name))],
                );
            }
        }
    },
};

/// Gminas create a common centre by an agreement.
pub const CENTRE_AGREEMENT: Rule = Rule {
    id: "cus-agreement",
    severity: Severity::Warning,
    basis: Some("cus-statut"),
    run: |subject, out| {
        let creates = |key: &str| {
            let kind = subject.catalog.agreement_kinds.get(key);
            kind.is_some_and(|kind| kind.creates_centre)
        };
        let mut agreements = subject.plan.agreements.iter();
        let agreed = agreements.any(|(_, agreement)| creates(agreement.kind.as_str()));
        if way(subject).is_some_and(|way| way.by_agreement) && !agreed {
            out.at(path!(agreements), &[]);
        }
    },
};

/// A centre has posts.
pub const CENTRE_POSTS: Rule = Rule {
    id: "cus-posts-none",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        if plans_centre(subject) && subject.plan.cus_posts.is_empty() {
            out.at(path!(cus_posts), &[]);
        }
    },
};

/// A centre comes to be in stages.
pub const CENTRE_STAGES: Rule = Rule {
    id: "cus-stages-none",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        if plans_centre(subject) && subject.plan.cus_stages.is_empty() {
            out.at(path!(cus_stages), &[]);
        }
    },
};

/// A stage does not end before it begins.
pub const STAGE_ORDER: Rule = Rule {
    id: "cus-stage-order",
    severity: Severity::Error,
    basis: None,
    run: |subject, out| {
        for (id, stage) in subject
            .plan
            .cus_stages
            .iter()
            .filter(|_| plans_centre(subject))
        {
            if let (Some(first), Some(last)) = (stage.first_year, stage.last_year)
                && last < first
            {
                let args = [("first", first.into()), ("last", last.into())];
                out.at(path!(cus_stages[id].last_year), &args);
            }
        }
    },
};

/// A diagnosis of needs and potential is made for five years.
pub const CENTRE_DIAGNOSIS: Rule = Rule {
    id: "cus-diagnosis-due",
    severity: Severity::Hint,
    basis: Some("cus-diagnoza"),
    run: |subject, out| {
        const YEARS: i64 = 5;
        let plan = subject.plan;
        let made = plan.cus.diagnosis_year.filter(|_| plans_centre(subject));
        let Some((made, last)) = made.zip(plan.edition.last_year) else {
            return;
        };
        if made.shift(YEARS) < last {
            let args = [("made", made.into()), ("until", made.shift(YEARS).into())];
            out.at(path!(cus.diagnosis_year), &args);
        }
    },
};

/// The choice of a path is looked at again while the plan runs.
pub const PATH_REVIEW: Rule = Rule {
    id: "path-review-outside",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        let plan = subject.plan;
        let (Some(year), Some(first)) = (plan.coordination.review_year, plan.edition.first_year)
        else {
            return;
        };
        let late = plan
            .edition
            .last_year
            .is_some_and(|last| year > last.shift(1));
        if asks(subject, path!(coordination.review_year)) && (year < first || late) {
            out.at(path!(coordination.review_year), &[("year", year.into())]);
        }
    },
};

/// A path of cooperation with others names an agreement.
pub const PATH_WITHOUT_AGREEMENT: Rule = Rule {
    id: "path-without-agreement",
    severity: Severity::Hint,
    basis: None,
    run: |subject, out| {
        let plan = subject.plan;
        let shared = plan.coordination.path.as_str() == "nowa";
        let chosen = shared && asks(subject, path!(coordination.reasons));
        if chosen && plan.agreements.is_empty() {
            out.at(path!(agreements), &[]);
        }
    },
};

/// From a need to a service somebody stands at every step.
pub const FLOW_BROKEN: Rule = Rule {
    id: "flow-broken",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        let parties = &subject.plan.parties;
        let has = |role| parties.iter().any(|(_, party)| party.role == Some(role));
        for role in [PartyRole::Directs, PartyRole::Prepares, PartyRole::Employs] {
            if !parties.is_empty() && !has(role) {
                let role = crate::field::Choice::key(role);
                let role = Arg::Message(format!("party_role-{role}"));
                out.at(path!(parties), &[("role", role)]);
            }
        }
    },
};

/// Those who went further on the way into work were there before.
pub const STAFF_PATH_GROWS: Rule = Rule {
    id: "staff-path-grows",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        let path = &subject.plan.staff_path;
        let steps = [
            (path!(staff_path.interested), &path.interested),
            (path!(staff_path.trained), &path.trained),
            (path!(staff_path.practised), &path.practised),
            (path!(staff_path.employed), &path.employed),
        ];
        for ((before_at, before), (at, after)) in steps.iter().zip(steps.iter().skip(1)) {
            for (year, figure) in &after.0 {
                let (more, less) = (figure.number(), before.get(*year).number());
                if more.zip(less).is_some_and(|(more, less)| more > less) {
                    let name = |at: FieldPath| place::name(subject.catalog, subject.plan, at);
                    let args = [
                        ("year", (*year).into()),
                        ("part", name(*at)),
                        ("whole", name(*before_at)),
                    ];
                    out.at(at.cell(*year), &args);
                }
            }
        }
        // whoever still works after a year was employed in it or before
        for (year, kept) in &path.kept.0 {
            let until = path.employed.0.range(..=*year);
            let before = until.filter_map(|(_, employed)| employed.number());
            let before = before.reduce(|sum, one| sum.checked_add(one).unwrap_or(sum));
            if let (Some(kept), Some(before)) = (kept.number(), before)
                && kept > before
            {
                let name = |at: FieldPath| place::name(subject.catalog, subject.plan, at);
                let args = [
                    ("year", (*year).into()),
                    ("part", name(path!(staff_path.kept))),
                    ("whole", name(path!(staff_path.employed))),
                ];
                out.at(path!(staff_path.kept).cell(*year), &args);
            }
        }
    },
};

/// A contract does not end before it begins.
pub const CONTRACT_ORDER: Rule = Rule {
    id: "contract-order",
    severity: Severity::Error,
    basis: None,
    run: |subject, out| {
        for (id, contract) in subject.plan.contracts.iter() {
            if let (Some(first), Some(last)) = (contract.first_year, contract.last_year)
                && last < first
            {
                let args = [("first", first.into()), ("last", last.into())];
                out.at(path!(contracts[id].last_year), &args);
            }
        }
    },
};

/// A contract of a single year gives nobody a lasting job.
pub const CONTRACT_SHORT: Rule = Rule {
    id: "contract-one-year",
    severity: Severity::Hint,
    basis: None,
    run: |subject, out| {
        for (id, contract) in subject.plan.contracts.iter() {
            if contract.social
                && contract.first_year.is_some()
                && contract.first_year == contract.last_year
            {
                out.at(path!(contracts[id].last_year), &[]);
            }
        }
    },
};

/// A letter of intent is no ground for shared money.
pub const LETTER_WITH_MONEY: Rule = Rule {
    id: "agreement-letter-money",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        for (id, agreement) in subject.plan.agreements.iter() {
            let letter = agreement.form == Some(AgreementForm::Letter);
            if letter && !agreement.money.trim().is_empty() {
                out.at(path!(agreements[id].form), &[]);
            }
        }
    },
};

/// An agreement is concluded while the plan runs.
pub const AGREEMENT_LATE: Rule = Rule {
    id: "agreement-due-outside",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        let last = subject.plan.edition.last_year;
        for (id, agreement) in subject.plan.agreements.iter() {
            let open = agreement
                .state
                .is_some_and(|state| state != AgreementState::Concluded);
            let due = agreement.due.filter(|_| open);
            if let Some((due, last)) = due.zip(last)
                && due > last
            {
                let args = [("year", due.into()), ("last", last.into())];
                out.at(path!(agreements[id].due), &args);
            }
        }
    },
};

/// A care farm that is planned pays with the participants it has.
pub const FARM_LOSS: Rule = Rule {
    id: "farm-loss",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        let farm = &subject.plan.care_farm;
        let planned = farm.decision == Some(FarmDecision::Planned);
        let case = FarmCase::of(farm).filter(|_| planned);
        if let Some(case) = case.filter(|case| case.result.is_negative()) {
            let args = [("cost", case.cost.into()), ("income", case.income.into())];
            out.at(path!(care_farm.day_rate), &args);
        }
    },
};

/// A service that begins has the resolution it cannot begin without at work, or a day for it.
pub const RESOLUTION_AHEAD: Rule = Rule {
    id: "resolution-ahead",
    severity: Severity::Hint,
    basis: None,
    run: |subject, out| {
        for (_, row, resolution) in ahead(subject.plan, subject.catalog) {
            let service = subject.catalog.services.get(row.service.as_str());
            let Some(service) = service else { continue };
            let rule = |lang: &str| subject.catalog.cite_short(&resolution.rule, lang);
            let basis = Arg::Words {
                pl: rule("pl").unwrap_or_default(),
                en: rule("en").unwrap_or_default(),
            };
            let args = [
                ("service", place::words(&service.name)),
                ("resolution", place::words(&resolution.name)),
                ("basis", basis),
            ];
            match told_of(subject.plan, &resolution.key) {
                Some((told, _)) => out.at(path!(council_resolutions[told].state), &args),
                None => out.at(path!(council_resolutions), &args),
            }
        }
    },
};
