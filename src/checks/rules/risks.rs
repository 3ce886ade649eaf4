//! Checks of risks.

use std::collections::BTreeSet;

use crate::base::{Arg, Id};
use crate::checks::{Rule, Severity, Subject};
use crate::model::Risk;
use crate::path;
use crate::projection::risks::{self, Level};

fn name(risk: &Risk) -> Arg {
    match risk.name.trim() {
        "" => Arg::Message("record-risk.untitled".to_owned()),
        name => name.into(),
    }
}

/// Risks with their points, where they have any.
fn rated<'a>(subject: &Subject<'a>) -> impl Iterator<Item = (Id, &'a Risk, u32, Level)> {
    let catalog = subject.catalog;
    subject.plan.risks.iter().filter_map(|(id, risk)| {
        let points = risks::points(risk)?;
        Some((id, risk, points, risks::level(catalog, points)))
    })
}

/// Whoever names a high risk says what is done when it comes.
pub const RISK_HIGH_WITHOUT_RESPONSE: Rule = Rule {
    id: "risk-high-without-response",
    severity: Severity::Error,
    basis: None,
    run: |subject, out| {
        for (id, risk, points, level) in rated(subject) {
            if level == Level::High && risk.response.trim().is_empty() {
                let args = [("risk", name(risk)), ("points", i64::from(points).into())];
                out.at(path!(risks[id].response), &args);
            }
        }
    },
};

/// A risk that matters is prevented.
pub const RISK_WITHOUT_PREVENTION: Rule = Rule {
    id: "risk-without-prevention",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        for (id, risk, _, level) in rated(subject) {
            if level != Level::Low && risk.prevention.trim().is_empty() {
                out.at(path!(risks[id].prevention), &[("risk", name(risk))]);
            }
        }
    },
};

/// A plan that acts has risks.
pub const RISKS_NONE: Rule = Rule {
    id: "risks-none",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        let plan = subject.plan;
        if !plan.actions.is_empty() && plan.risks.is_empty() {
            out.at(path!(risks), &[]);
        }
    },
};

/// A risk stands in the list once.
pub const RISK_TWICE: Rule = Rule {
    id: "risk-twice",
    severity: Severity::Hint,
    basis: None,
    run: |subject, out| {
        let mut seen = BTreeSet::new();
        for (id, risk) in subject.plan.risks.iter() {
            let words = risk.name.trim().to_lowercase();
            if !words.is_empty() && !seen.insert(words) {
                out.at(path!(risks[id].name), &[("risk", name(risk))]);
            }
        }
    },
};

/// Ratings tell risks apart.
pub const RISKS_ALL_EQUAL: Rule = Rule {
    id: "risks-all-equal",
    severity: Severity::Hint,
    basis: None,
    run: |subject, out| {
        let mut ratings = rated(subject).map(|(id, risk, ..)| (id, risk.likelihood, risk.impact));
        let Some((first, likelihood, impact)) = ratings.next() else {
            return;
        };
        let rest: Vec<_> = ratings.collect();
        let same = rest
            .iter()
            .all(|rating| (rating.1, rating.2) == (likelihood, impact));
        if rest.len() >= 3 && same {
            out.at(path!(risks[first].likelihood), &[]);
        }
    },
};
