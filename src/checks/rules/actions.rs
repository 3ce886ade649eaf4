//! Checks of actions and their indicators.

use std::collections::BTreeSet;

use crate::base::{Arg, Id};
use crate::checks::{Rule, Severity};
use crate::field::FieldPath;
use crate::model::{Action, Plan};
use crate::path;

/// What a message calls an action: its name, or the word for one without a name.
pub(super) fn name(action: &Action) -> Arg {
    if action.name.trim().is_empty() {
        return Arg::Message("record-action.untitled".to_owned());
    }
    Arg::Text(action.name.trim().to_owned())
}

fn actions(plan: &Plan) -> impl Iterator<Item = (Id, &Action)> {
    plan.actions.iter()
}

/// Where rows of `table` are added to the action `id`.
pub(super) fn rows(id: Id, table: FieldPath) -> FieldPath {
    FieldPath::rows_of(path!(actions).table, id, table.table)
}

/// An area that has a goal has actions: without them a programme is no programme.
pub const ACTIONS_NONE: Rule = Rule {
    id: "actions-none",
    severity: Severity::Error,
    basis: None,
    run: |subject, out| {
        let mut areas = subject.plan.kept_areas();
        let begun = areas.any(|(_, area)| !area.goal.trim().is_empty());
        if begun && subject.plan.actions.is_empty() {
            out.at(path!(actions), &[]);
        }
    },
};

/// An action lies inside the years of the plan and does not end before it begins.
pub const ACTION_YEARS_OUTSIDE: Rule = Rule {
    id: "action-years-outside",
    severity: Severity::Error,
    basis: None,
    run: |subject, out| {
        let edition = &subject.plan.edition;
        let (Some(first), Some(last)) = (edition.first_year, edition.last_year) else {
            return;
        };
        for (id, action) in actions(subject.plan) {
            let args = [
                ("action", name(action)),
                ("first", first.into()),
                ("last", last.into()),
            ];
            if action
                .first_year
                .is_some_and(|year| year < first || year > last)
            {
                out.at(path!(actions[id].first_year), &args);
            }
            let before_start = action.last_year < action.first_year;
            if action
                .last_year
                .is_some_and(|year| before_start || year < first || year > last)
            {
                out.at(path!(actions[id].last_year), &args);
            }
        }
    },
};

/// Every action is measured. The audit office called a programme without indicators one that
/// cannot be verified (domain notes §4.7).
pub const ACTION_WITHOUT_INDICATOR: Rule = Rule {
    id: "action-without-indicator",
    severity: Severity::Error,
    basis: None,
    run: |subject, out| {
        let indicators = subject.plan.indicators.iter();
        let measured: BTreeSet<Id> = indicators.filter_map(|(_, row)| row.action.id()).collect();
        for (id, action) in actions(subject.plan) {
            if !measured.contains(&id) {
                let at = rows(id, path!(indicators));
                out.at(at, &[("action", name(action))]);
            }
        }
    },
};

/// An indicator is either one of the catalogue or has a name of its own.
pub const INDICATOR_WITHOUT_NAME: Rule = Rule {
    id: "indicator-without-name",
    severity: Severity::Error,
    basis: None,
    run: |subject, out| {
        for (id, row) in subject.plan.indicators.iter() {
            if row.indicator.as_str().is_empty() && row.name.trim().is_empty() {
                out.at(path!(indicators[id].name), &[]);
            }
        }
    },
};

/// A milestone lies in the years of its action.
pub const MILESTONE_OUTSIDE: Rule = Rule {
    id: "milestone-outside",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        for (id, milestone) in subject.plan.milestones.iter() {
            let action = milestone.action.id();
            let action = action.and_then(|action| subject.plan.actions.get(action));
            let years = action.and_then(|action| action.first_year.zip(action.last_year));
            if let (Some(year), Some((first, last))) = (milestone.year, years)
                && !(first..=last).contains(&year)
            {
                let args = [
                    ("milestone", milestone.name.trim().into()),
                    ("year", year.into()),
                ];
                out.at(path!(milestones[id].year), &args);
            }
        }
    },
};

/// An action of one year does not end in a quarter before the one in which it begins.
pub const ACTION_QUARTERS: Rule = Rule {
    id: "action-quarters",
    severity: Severity::Error,
    basis: None,
    run: |subject, out| {
        for (id, action) in actions(subject.plan) {
            if let (Some(first), Some(last)) = (action.first_quarter, action.last_quarter)
                && action.first_year.is_some()
                && action.first_year == action.last_year
                && last < first
            {
                let at = path!(actions[id].last_quarter);
                out.at(at, &[("action", name(action))]);
            }
        }
    },
};

/// The least that is done is not more than the whole.
pub const MINIMUM_ABOVE_FULL: Rule = Rule {
    id: "minimum-above-full",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        let last = subject.plan.years().pop();
        for (id, action) in actions(subject.plan) {
            let costs = subject.projection.costs.of_action(id).zip(last);
            let full = costs.and_then(|(costs, last)| costs.by_year.get(last));
            let more_people = action
                .minimum_persons
                .zip(action.recipients)
                .is_some_and(|(least, full)| least > full);
            let dearer = action
                .minimum_cost
                .zip(full)
                .is_some_and(|(least, full)| least > full);
            let (at, what) = if more_people {
                (path!(actions[id].minimum_persons), "persons")
            } else if dearer {
                (path!(actions[id].minimum_cost), "cost")
            } else {
                continue;
            };
            out.at(at, &[("action", name(action)), ("what", what.into())]);
        }
    },
};
