//! Checks of years: of money in those in which what it pays for does not run, and of rows in those
//! in which the plan does not.

use super::actions::name;
use crate::base::{Amounts, Arg, Money, Year};
use crate::checks::{Rule, Severity, place};
use crate::path;

/// The years of `amounts` with money in which nothing runs.
fn outside(amounts: &Amounts, runs: impl Fn(Year) -> bool) -> impl Iterator<Item = Year> {
    let years = amounts.0.iter();
    let paid = years.filter(|(_, amount)| **amount > Money::ZERO);
    paid.map(|(year, _)| *year).filter(move |year| !runs(*year))
}

/// Years in words: one alone, or the first and the last.
fn through(first: Year, last: Year) -> Arg {
    if first == last {
        return first.into();
    }
    format!("{first}\u{2013}{last}").into()
}

/// An action has money in its own years; those outside the plan have a check of their own.
pub const COST_OUTSIDE_ACTION: Rule = Rule {
    id: "cost-outside-action",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        let planned = subject.plan.years();
        for (id, line) in subject.plan.costs.iter() {
            let action = line.action.id();
            let action = action.and_then(|action| subject.plan.actions.get(action));
            let Some((action, (first, last))) =
                action.and_then(|one| Some((one, one.first_year.zip(one.last_year)?)))
            else {
                continue;
            };
            let runs = |year| (first..=last).contains(&year) || !planned.contains(&year);
            for year in outside(&line.amounts, runs) {
                let args = [
                    ("action", name(action)),
                    ("year", year.into()),
                    ("years", through(first, last)),
                ];
                out.at(path!(costs[id].amounts).cell(year), &args);
            }
        }
    },
};

/// A contract is paid in its own years.
pub const CONTRACT_AMOUNT_OUTSIDE: Rule = Rule {
    id: "contract-amount-outside",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        for (id, row) in subject.plan.contracts.iter() {
            let Some((first, last)) = row.first_year.zip(row.last_year) else {
                continue;
            };
            for year in outside(&row.amounts, |year| (first..=last).contains(&year)) {
                let args = [("year", year.into()), ("years", through(first, last))];
                out.at(path!(contracts[id].amounts).cell(year), &args);
            }
        }
    },
};

/// A contract runs in a year of the plan at least, and a stage on the way to a centre in one of those
/// of the plan and the first of the centre.
pub const PERIOD_OUTSIDE: Rule = Rule {
    id: "period-outside",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        let plan = subject.plan;
        let planned = plan.years();
        let Some((first, last)) = planned.first().copied().zip(planned.last().copied()) else {
            return;
        };
        let mut outside = |at, year: Option<Year>| {
            if let Some(year) = year {
                let args = [
                    ("field", place::name(subject.catalog, plan, at)),
                    ("year", year.into()),
                    ("years", through(first, last)),
                ];
                out.at(at, &args);
            }
        };
        // what runs on after the plan or began before it is as good as any; what ends before it begins
        // has a check of its own
        let ends = |from: Option<Year>, to: Option<Year>| from.zip(to).is_some_and(|(a, b)| a > b);
        for (id, row) in plan.contracts.iter() {
            if ends(row.first_year, row.last_year) {
                continue;
            }
            let late = row.first_year.filter(|year| *year > last);
            outside(path!(contracts[id].first_year), late);
            let over = row.last_year.filter(|year| *year < first);
            outside(path!(contracts[id].last_year), over);
        }
        let runs = plan.years_of(path!(cus.other_costs));
        let centre = super::coordination::plans_centre(subject);
        for (id, row) in plan.cus_stages.iter().filter(|_| centre) {
            if ends(row.first_year, row.last_year) {
                continue;
            }
            let late = row.first_year.filter(|year| Some(year) > runs.last());
            outside(path!(cus_stages[id].first_year), late);
            let over = row.last_year.filter(|year| Some(year) < runs.first());
            outside(path!(cus_stages[id].last_year), over);
        }
    },
};

/// A post costs something once somebody fills it.
pub const POST_COST_EARLY: Rule = Rule {
    id: "cus-post-cost-early",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        let centre = super::coordination::plans_centre(subject);
        for (id, post) in subject.plan.cus_posts.iter().filter(|_| centre) {
            let Some(from) = post.from else { continue };
            for year in outside(&post.costs, |year| from <= year) {
                let args = [("year", year.into()), ("from", from.into())];
                out.at(path!(cus_posts[id].costs).cell(year), &args);
            }
        }
    },
};
