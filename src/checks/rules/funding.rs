//! Checks of sources of money and of applications for it. What a source gives follows from its
//! catalogue entry.

use super::actions::name;
use crate::base::{Arg, Money, Year};
use crate::catalog::{Cap, CapPer, FundingSource};
use crate::checks::{Rule, Severity, Subject, place};
use crate::model::{Action, Application, ApplicationState, CostLine};
use crate::path;
use crate::projection::SourceCost;

/// Months of a year.
const MONTHS: u64 = 12;

fn entry<'a>(subject: &Subject<'a>, key: &str) -> Option<&'a FundingSource> {
    subject.catalog.funding.get(key)
}

fn percent(share: u64) -> Arg {
    format!("{share}%").into()
}

fn short_year(year: Year) -> i16 {
    i16::try_from(year.get()).unwrap_or(i16::MAX)
}

/// A source gives no more than its largest share; the rest is the own share.
pub const SOURCE_SHARE: Rule = Rule {
    id: "source-share",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        for (id, action) in subject.plan.actions.iter() {
            let Some(costs) = subject.projection.costs.of_action(id) else {
                continue;
            };
            let total = costs.total().grosze();
            for source in &costs.sources {
                let Some(entry) = entry(subject, &source.source) else {
                    continue;
                };
                let given = source.amounts.total().grosze();
                let most = u64::from(entry.max_share_percent.unwrap_or(100));
                if given.saturating_mul(100) <= total.saturating_mul(most) {
                    continue;
                }
                let mut lines = subject.plan.costs.iter();
                let line = lines.find(|(_, line)| {
                    line.action.id() == Some(id) && line.source.as_str() == source.source
                });
                if let Some((line, _)) = line {
                    // a share just above the largest one is not to look like it
                    let share = given.saturating_mul(100).div_ceil(total.max(1));
                    let args = [
                        ("action", name(action)),
                        ("source", place::words(&entry.short)),
                        ("share", percent(share)),
                        ("most", percent(most)),
                    ];
                    out.at(path!(costs[line].amounts), &args);
                }
            }
        }
    },
};

/// Sources that pay parts of an action have costs of their own to pay parts of, in every year.
pub const SOURCE_BASE: Rule = Rule {
    id: "source-base",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        /// What rounding to whole zł may add, in grosze.
        const ROUNDING: u64 = 100;
        for (id, action) in subject.plan.actions.iter() {
            let Some(costs) = subject.projection.costs.of_action(id) else {
                continue;
            };
            let parts = costs.sources.iter().filter_map(|source| {
                let most = entry(subject, &source.source)?.max_share_percent?;
                (1..100)
                    .contains(&most)
                    .then_some((source, u64::from(most)))
            });
            let parts: Vec<_> = parts.collect();
            // a single one is measured against the whole
            if parts.len() < 2 {
                continue;
            }
            for (year, total) in &costs.by_year.0 {
                let bases = parts.iter().map(|(source, most)| {
                    let given = source.amounts.get(*year).unwrap_or(Money::ZERO).grosze();
                    given.saturating_mul(100) / most
                });
                let needed: u64 = bases.fold(0, u64::saturating_add);
                if needed <= total.grosze().saturating_add(ROUNDING) {
                    continue;
                }
                let gives =
                    |line: &CostLine| line.amounts.get(*year).is_some_and(|one| one > Money::ZERO);
                let mut lines = subject.plan.costs_of(id);
                let line = lines.find(|(_, line)| {
                    let mut parts = parts.iter();
                    gives(line) && parts.any(|(source, _)| source.source == line.source.as_str())
                });
                if let (Some((line, _)), Some(needed)) = (line, Money::from_grosze(needed)) {
                    let args = [
                        ("action", name(action)),
                        ("year", (*year).into()),
                        ("needed", needed.into()),
                        ("total", (*total).into()),
                    ];
                    out.at(path!(costs[line].amounts).cell(*year), &args);
                }
            }
        }
    },
};

/// A source gives no more than its largest amount.
pub const SOURCE_CAP: Rule = Rule {
    id: "source-cap",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        for (id, line) in subject.plan.costs.iter() {
            let source = entry(subject, line.source.as_str());
            let action = line.action.id();
            let action = action.and_then(|action| subject.plan.actions.get(action));
            let (Some(source), Some(action)) = (source, action) else {
                continue;
            };
            for cap in &source.caps {
                if let Some((year, amount, most)) = above(cap, line, action) {
                    let at = path!(costs[id].amounts);
                    let args = [
                        ("action", name(action)),
                        ("source", place::words(&source.short)),
                        ("amount", amount.into()),
                        ("most", most.into()),
                    ];
                    out.at(year.map_or(at, |year| at.cell(year)), &args);
                }
            }
        }
    },
};

/// What of `line` is above `cap`: the year, where it is about years, the amount and the most.
fn above(cap: &Cap, line: &CostLine, action: &Action) -> Option<(Option<Year>, Money, Money)> {
    let gr = u64::try_from(cap.gr).ok()?;
    if cap.per == CapPer::Action {
        let most = Money::from_grosze(gr)?;
        let amount = line.amounts.total();
        return (amount > most).then_some((None, amount, most));
    }
    let places = u64::from(action.places?);
    let most = Money::from_grosze(gr.checked_mul(MONTHS)?.checked_mul(places)?)?;
    let holds = |year: &Year| {
        let year = short_year(*year);
        cap.from.is_none_or(|from| from <= year) && cap.to.is_none_or(|to| year <= to)
    };
    let mut years = line.amounts.0.iter().filter(|(year, _)| holds(year));
    let (year, amount) = years.find(|(_, amount)| **amount > most)?;
    Some((Some(*year), *amount, most))
}

/// Money is planned from a source only in years in which it gives.
pub const SOURCE_YEAR: Rule = Rule {
    id: "source-year",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        for (id, line) in subject.plan.costs.iter() {
            let Some(source) = entry(subject, line.source.as_str()) else {
                continue;
            };
            for (year, amount) in &line.amounts.0 {
                if *amount > Money::ZERO && !source.is_valid_in(short_year(*year)) {
                    let args = [
                        ("source", place::words(&source.short)),
                        ("year", (*year).into()),
                    ];
                    out.at(path!(costs[id].amounts).cell(*year), &args);
                }
            }
        }
    },
};

fn applications<'a>(
    subject: &Subject<'a>,
    source: &'a str,
) -> impl Iterator<Item = &'a Application> {
    let rows = subject.plan.applications.iter();
    let of = rows.filter(move |(_, row)| row.source.as_str() == source);
    of.map(|(_, row)| row)
}

/// zł that a plan counts on from `line` and nobody asks for.
fn unasked(subject: &Subject<'_>, line: &SourceCost) -> Money {
    let asked = applications(subject, &line.source);
    let asked = asked.filter(|row| row.state != Some(ApplicationState::Refused));
    let asked: Money = asked.filter_map(|row| row.amount).sum();
    line.amounts.total().minus(asked)
}

/// Money that has to be won is asked for by somebody.
pub const APPLICATION_MISSING: Rule = Rule {
    id: "application-missing",
    severity: Severity::Hint,
    basis: None,
    run: |subject, out| {
        let lines = subject.projection.costs.sources.iter();
        for line in lines.filter(|line| line.is_won()) {
            let amount = unasked(subject, line);
            let source = entry(subject, &line.source);
            let refused = applications(subject, &line.source)
                .any(|row| row.state == Some(ApplicationState::Refused));
            if let Some(source) = source.filter(|_| amount > Money::ZERO && !refused) {
                let args = [
                    ("source", place::words(&source.short)),
                    ("amount", amount.into()),
                ];
                out.at(path!(applications), &args);
            }
        }
    },
};

/// What the application is for costs in all years, from all sources.
fn cost_of(subject: &Subject<'_>, row: &Application) -> Money {
    let costs = &subject.projection.costs;
    let sources = match row.action.id() {
        Some(action) => costs.of_action(action).map(|cost| cost.sources.iter()),
        None => Some(costs.sources.iter()),
    };
    let sources = sources.into_iter().flatten();
    sources.map(|line| line.amounts.total()).sum()
}

/// The own share of an application is within what it is for costs.
pub const APPLICATION_OWN_OVER_COST: Rule = Rule {
    id: "application-own-over-cost",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        for (id, row) in subject.plan.applications.iter() {
            let cost = cost_of(subject, row);
            let (Some(amount), Some(own)) = (row.amount, row.own_share) else {
                continue;
            };
            let whole = amount.plus(own);
            if cost > Money::ZERO && amount <= cost && own > Money::ZERO && whole > cost {
                let args = [("whole", whole.into()), ("cost", cost.into())];
                out.at(path!(applications[id].own_share), &args);
            }
        }
    },
};

/// Money is granted after it was asked for.
pub const APPLICATION_GRANTED_EARLY: Rule = Rule {
    id: "application-granted-early",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        let Some(today) = subject.today else { return };
        for (id, row) in subject.plan.applications.iter() {
            let ended = matches!(
                row.state,
                Some(ApplicationState::Granted | ApplicationState::Refused)
            );
            if let Some(due) = row.due.filter(|due| ended && *due > today) {
                out.at(path!(applications[id].due), &[("date", due.into())]);
            }
        }
    },
};

/// Nobody asks for more than what it is for costs.
pub const APPLICATION_OVER_COST: Rule = Rule {
    id: "application-over-cost",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        for (id, row) in subject.plan.applications.iter() {
            let cost = cost_of(subject, row);
            let amount = row
                .amount
                .filter(|amount| cost > Money::ZERO && *amount > cost);
            if let Some(amount) = amount {
                let args = [("amount", amount.into()), ("cost", cost.into())];
                out.at(path!(applications[id].amount), &args);
            }
        }
    },
};

/// Nothing is counted on that was refused.
pub const APPLICATION_REFUSED: Rule = Rule {
    id: "application-refused",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        let refused = subject.plan.applications.iter();
        let refused = refused.filter(|(_, row)| row.state == Some(ApplicationState::Refused));
        for (id, row) in refused {
            let mut lines = subject.projection.costs.sources.iter();
            let line = lines.find(|line| line.source == row.source.as_str());
            let amount = line.map_or(Money::ZERO, |line| unasked(subject, line));
            let source = entry(subject, row.source.as_str());
            if let Some(source) = source.filter(|_| amount > Money::ZERO) {
                let args = [
                    ("source", place::words(&source.short)),
                    ("amount", amount.into()),
                ];
                out.at(path!(applications[id].state), &args);
            }
        }
    },
};

/// A planned application is made before its deadline.
pub const APPLICATION_LATE: Rule = Rule {
    id: "application-late",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        let Some(today) = subject.today else { return };
        let rows = subject.plan.applications.iter();
        let late = rows.filter_map(|(id, row)| {
            let due = row.due.filter(|due| *due < today);
            let due = due.filter(|_| row.state == Some(ApplicationState::Planned))?;
            let source = entry(subject, row.source.as_str())?;
            let source = ("source", place::words(&source.short));
            Some((
                path!(applications[id].due),
                vec![source, ("date", due.into())],
            ))
        });
        out.passed(late.collect());
    },
};

/// The own share of an application is what the source leaves.
pub const APPLICATION_OWN_SHARE: Rule = Rule {
    id: "application-own-share",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        for (id, row) in subject.plan.applications.iter() {
            let source = entry(subject, row.source.as_str());
            let most = source.and_then(|source| source.max_share_percent);
            let (Some(source), Some(most), Some(amount), Some(own)) =
                (source, most, row.amount, row.own_share)
            else {
                continue;
            };
            let most = u64::from(most);
            let whole = amount.plus(own).grosze();
            if amount.grosze().saturating_mul(100) > whole.saturating_mul(most) {
                let args = [
                    ("source", place::words(&source.short)),
                    ("own", own.into()),
                    ("amount", amount.into()),
                    ("most", percent(most)),
                ];
                out.at(path!(applications[id].own_share), &args);
            }
        }
    },
};
