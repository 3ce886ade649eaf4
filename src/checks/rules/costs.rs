//! Checks of costs and their sources.

use std::collections::BTreeSet;

use super::actions::{name, rows};
use crate::base::{Arg, Money, Year};
use crate::checks::{Rule, Severity, place};
use crate::model::Plan;
use crate::path;

/// An action says what it costs, even when that is zero.
pub const ACTION_WITHOUT_COST: Rule = Rule {
    id: "action-without-cost",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        for (id, action) in subject.plan.actions.iter() {
            let cost = subject.projection.costs.of_action(id);
            if cost.is_none_or(|cost| cost.sources.is_empty()) {
                out.at(rows(id, path!(costs)), &[("action", name(action))]);
            }
        }
    },
};

/// An action that costs nothing in any year says why.
pub const COST_ZERO: Rule = Rule {
    id: "cost-zero",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        for (id, action) in subject.plan.actions.iter() {
            let cost = subject.projection.costs.of_action(id);
            let lines = cost.map(|cost| cost.sources.as_slice()).unwrap_or_default();
            let typed = lines.iter().any(|line| !line.amounts.0.is_empty());
            let zero = lines.iter().all(|line| line.amounts.total() == Money::ZERO);
            if typed && zero {
                out.at(rows(id, path!(costs)), &[("action", name(action))]);
            }
        }
    },
};

/// Money is planned only for years of the plan.
pub const COST_YEAR_OUTSIDE: Rule = Rule {
    id: "cost-year-outside",
    severity: Severity::Error,
    basis: None,
    run: |subject, out| {
        let years = subject.plan.years();
        for (id, line) in subject.plan.costs.iter() {
            let source = subject.catalog.funding.get(line.source.as_str());
            let source = source.map_or_else(
                || Arg::Message(Plan::message_key(path!(costs[id].source))),
                |source| place::words(&source.short),
            );
            let outside = |year: &Year| !years.is_empty() && !years.contains(year);
            let amounts = line.amounts.0.iter();
            for (year, amount) in amounts.filter(|(year, _)| outside(year)) {
                out.at(
                    path!(costs[id].amounts).cell(*year),
                    &[
                        ("source", source.clone()),
                        ("amount", (*amount).into()),
                        ("year", (*year).into()),
                    ],
                );
            }
        }
    },
};

/// An action has money in each of its years.
pub const COST_YEARS_WITHOUT_MONEY: Rule = Rule {
    id: "cost-years-without-money",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        for (id, action) in subject.plan.actions.iter() {
            let (Some(first), Some(last)) = (action.first_year, action.last_year) else {
                continue;
            };
            let Some(cost) = subject
                .projection
                .costs
                .of_action(id)
                .filter(|cost| !cost.sources.is_empty())
            else {
                continue;
            };
            for year in first
                .through(last)
                .filter(|year| cost.by_year.get(*year).is_none())
            {
                // money is written into a year of a cost, where the plan has that year
                let mut lines = subject.plan.costs.iter();
                let line = lines.find(|(_, line)| line.action.id() == Some(id));
                let at = line
                    .filter(|_| subject.plan.years().contains(&year))
                    .map(|(line, _)| path!(costs[line].amounts).cell(year));
                out.at(
                    at.unwrap_or(path!(actions[id].last_year)),
                    &[("action", name(action)), ("year", year.into())],
                );
            }
        }
    },
};

/// Two lines of one action from one source are easier to read as one.
pub const SAME_SOURCE_TWICE: Rule = Rule {
    id: "same-source-twice",
    severity: Severity::Hint,
    basis: None,
    run: |subject, out| {
        let mut seen = BTreeSet::new();
        for (id, line) in subject.plan.costs.iter() {
            let source = line.source.as_str();
            if !source.is_empty() && !seen.insert((line.action.id(), source)) {
                out.at(path!(costs[id].source), &[]);
            }
        }
    },
};

/// Money that ends with the plan, until the plan says of each action who pays then.
pub const GRANT_CLIFF: Rule = Rule {
    id: "grant-cliff",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        let Some(last) = subject.plan.years().last().copied() else {
            return;
        };
        let open = || subject.projection.costs.unanswered(subject.plan, last);
        let amount: Money = open().map(|(_, amount)| amount).sum();
        let first = open().next();
        let first = first.and_then(|(id, _)| Some((id, subject.plan.actions.get(id)?)));
        if let Some((id, action)) = first {
            let args = [
                ("year", last.shift(1).into()),
                ("amount", amount.into()),
                ("action", name(action)),
            ];
            out.at(path!(actions[id].after), &args);
        }
    },
};
