//! Checks of participation, needs, vision and agreement with other documents.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::base::{Decimal, Id};
use crate::catalog::Entry as _;
use crate::checks::{Rule, Severity, place};
use crate::field::{Choice as _, FieldPath};
use crate::model::{Sampling, SwotKind};
use crate::path;
use crate::projection::margin_of_error;

/// Widest margin of error with which a share still says something, in percentage points.
const WIDE: i64 = 10;
/// Most principles a plan can be held to.
const PRINCIPLES: usize = 10;

/// What has been done by way of participation is not yet to come.
pub const PARTICIPATION_TO_COME: Rule = Rule {
    id: "participation-to-come",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        let plan = subject.plan;
        let events = plan.participation.iter();
        let events = events.map(|(id, row)| (path!(participation[id].date), row.date));
        let surveys = plan.surveys.iter();
        let surveys = surveys.map(|(id, row)| (path!(surveys[id].date), row.date));
        let workshops = plan.workshops.iter();
        let workshops = workshops.map(|(id, row)| (path!(workshops[id].date), row.date));
        let to_come = |date: &Date| subject.today.is_some_and(|today| *date > today);
        for (at, date) in events.chain(surveys).chain(workshops) {
            if let Some(date) = date.filter(to_come) {
                out.at(at, &[("date", date.into())]);
            }
        }
    },
};

/// An event does not end before it begins.
pub const PARTICIPATION_DATES: Rule = Rule {
    id: "participation-dates",
    severity: Severity::Error,
    basis: None,
    run: |subject, out| {
        for (id, row) in subject.plan.participation.iter() {
            if row
                .until
                .is_some_and(|until| row.date.is_some_and(|date| until < date))
            {
                out.at(path!(participation[id].until), &[]);
            }
        }
    },
};

/// People who use services are among those who are heard.
pub const PARTICIPATION_WITHOUT_USERS: Rule = Rule {
    id: "participation-without-users",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        let events = &subject.plan.participation;
        let heard = events.iter().any(|(_, row)| row.users);
        if let Some((id, _)) = events.iter().next().filter(|_| !heard) {
            out.at(path!(participation[id].users), &[]);
        }
    },
};

/// No more people answer than there are.
pub const SURVEY_RESPONDENTS: Rule = Rule {
    id: "survey-respondents",
    severity: Severity::Error,
    basis: None,
    run: |subject, out| {
        for (id, row) in subject.plan.surveys.iter() {
            if let (Some(answered), Some(all)) = (row.respondents, row.population)
                && answered > all
            {
                let args = [
                    ("count", i64::from(answered).into()),
                    ("all", i64::from(all).into()),
                ];
                out.at(path!(surveys[id].respondents), &args);
            }
        }
    },
};

/// A random sample is large enough to say something.
pub const SURVEY_MARGIN: Rule = Rule {
    id: "survey-margin",
    severity: Severity::Hint,
    basis: None,
    run: |subject, out| {
        let drawn = subject.plan.surveys.iter();
        let drawn = drawn.filter(|(_, row)| row.sampling == Some(Sampling::Random));
        for (id, row) in drawn {
            let margin = margin_of_error(row.respondents.unwrap_or_default(), row.population);
            if let Some(points) = margin.filter(|points| Decimal::whole(WIDE) < Some(*points)) {
                out.at(path!(surveys[id].respondents), &[("points", points.into())]);
            }
        }
    },
};

/// Where all were asked and fewer answered, those who did not may think otherwise.
pub const SURVEY_NOT_ALL: Rule = Rule {
    id: "survey-not-all",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        for (id, row) in subject.plan.surveys.iter() {
            let fewer = row.respondents < row.population;
            if row.sampling == Some(Sampling::All) && row.population.is_some() && fewer {
                out.at(path!(surveys[id].sampling), &[]);
            }
        }
    },
};

/// A workshop leaves answers, one at least to each of its questions.
pub const WORKSHOP_UNANSWERED: Rule = Rule {
    id: "workshop-unanswered",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        let plan = subject.plan;
        for (id, _) in plan.workshops.iter() {
            let answers = plan.answers.iter();
            let of = answers.filter(|(_, answer)| answer.workshop.id() == Some(id));
            let answered: BTreeSet<&str> = of.map(|(_, row)| row.question.as_str()).collect();
            let at = FieldPath::rows_of(path!(workshops).table, id, path!(answers).table);
            let questions = subject.catalog.questions.iter();
            let mut open = questions.filter(|question| !answered.contains(question.key()));
            if let Some(question) = open.next() {
                out.at(at, &[("question", place::words(&question.short))]);
            }
        }
    },
};

/// What is most urgent is answered by an action.
pub const NEED_WITHOUT_ACTION: Rule = Rule {
    id: "need-without-action",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        let needs = subject.plan.needs.iter();
        for (id, need) in needs.filter(|(_, need)| need.priority == Some(1)) {
            if need.action.id().is_none() {
                out.at(
                    path!(needs[id].action),
                    &[("need", need.name.trim().into())],
                );
            }
        }
    },
};

/// The action that answers a need is for the group that has it.
pub const NEED_OTHER_GROUP: Rule = Rule {
    id: "need-other-group",
    severity: Severity::Hint,
    basis: None,
    run: |subject, out| {
        let plan = subject.plan;
        for (id, need) in plan.needs.iter() {
            let action = need.action.id().and_then(|id| plan.actions.get(id));
            let Some(action) = action else { continue };
            let groups = [need.group.as_str(), action.group.as_str()];
            let apart = groups[0] != groups[1];
            // the horizontal area serves everybody
            if apart
                && groups
                    .iter()
                    .all(|group| !group.is_empty() && *group != "horizontal")
            {
                out.at(path!(needs[id].action), &[]);
            }
        }
    },
};

/// Where everything comes first, nothing does.
pub const NEEDS_ALL_FIRST: Rule = Rule {
    id: "needs-all-first",
    severity: Severity::Hint,
    basis: None,
    run: |subject, out| {
        let needs = &subject.plan.needs;
        let all = needs.iter().all(|(_, need)| need.priority == Some(1));
        let last = needs.iter().nth(2).filter(|_| all);
        if let Some((id, _)) = last {
            out.at(path!(needs[id].priority), &[]);
        }
    },
};

/// Half a SWOT analysis misleads.
pub const SWOT_LIST_EMPTY: Rule = Rule {
    id: "swot-list-empty",
    severity: Severity::Hint,
    basis: None,
    run: |subject, out| {
        let rows = &subject.plan.swot;
        let Some((first, _)) = rows.iter().next() else {
            return;
        };
        for kind in SwotKind::ALL {
            if !rows.iter().any(|(_, row)| row.kind == Some(*kind)) {
                let name = crate::base::Arg::Message(format!("swot_kind-{}", kind.key()));
                out.at(path!(swot[first].kind), &[("list", name)]);
            }
        }
    },
};

/// A main goal without a number cannot be checked by the council.
pub const MAIN_GOAL_WITHOUT_NUMBER: Rule = Rule {
    id: "main-goal-without-number",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        let goal = &subject.plan.vision.main_goal;
        if !goal.trim().is_empty() && !goal.chars().any(|c| c.is_ascii_digit()) {
            out.at(path!(vision.main_goal), &[]);
        }
    },
};

/// A plan has principles, and not more than one can keep.
pub const PRINCIPLES_COUNT: Rule = Rule {
    id: "principles-count",
    severity: Severity::Hint,
    basis: None,
    run: |subject, out| {
        let rows = &subject.plan.principles;
        let written = !subject.plan.vision.vision.trim().is_empty();
        let extra = rows
            .iter()
            .nth(PRINCIPLES)
            .map(|(id, _): (Id, _)| path!(principles[id].name));
        let none = (rows.is_empty() && written).then_some(path!(principles));
        if let Some(at) = extra.or(none) {
            let most = i64::try_from(PRINCIPLES).unwrap_or(i64::MAX);
            out.at(at, &[("count", rows.len().into()), ("most", most.into())]);
        }
    },
};

/// The plan says how it stands to the strategy for solving social problems, which names services.
pub const COHERENCE_STRATEGY: Rule = Rule {
    id: "coherence-strategy",
    severity: Severity::Warning,
    basis: Some("ups-strategia-uslugi"),
    run: |subject, out| {
        let plan = subject.plan;
        let mut rows = plan.coherence.iter();
        let named = rows.any(|(_, row)| row.document.as_str() == "srps");
        let begun = !plan.introduction.purpose.trim().is_empty();
        if begun && !named {
            out.at(path!(coherence), &[]);
        }
    },
};
