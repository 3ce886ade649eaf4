//! Sums of costs: by action, by source, by year, and what is left when grants end.

use std::collections::BTreeMap;

use crate::base::{Amounts, Id, Map, Money, Year};
use crate::catalog::{Catalog, FundingSource, Outlook};
use crate::field::Many;
use crate::model::{Action, CostLine, Plan};

/// Amounts of one source.
#[derive(Clone, Debug, PartialEq)]
pub struct SourceCost {
    /// Catalogue key of the funding source; empty while none is chosen.
    pub source: String,
    /// zł by year.
    pub amounts: Amounts,
    /// How long the source is known to give.
    pub outlook: Outlook,
}

impl SourceCost {
    /// Whether the money may be counted on in the year after `last`, the plan's last one.
    pub fn lasts(&self, last: Year) -> bool {
        self.reaches(last.shift(1))
    }

    /// Whether the money has to be won in a call or a project.
    pub fn is_won(&self) -> bool {
        !self.source.is_empty() && self.outlook != Outlook::Lasts
    }

    /// Whether the source is known to give in `year`.
    pub fn reaches(&self, year: Year) -> bool {
        self.outlook.reaches(year.get())
    }
}

/// Costs of one action.
#[derive(Clone, Debug, PartialEq)]
pub struct ActionCost {
    /// Amounts by source, in the order of the plan.
    pub sources: Vec<SourceCost>,
    /// zł by year, all sources.
    pub by_year: Amounts,
}

impl ActionCost {
    /// The sources that are not known to give in the year after `last`.
    pub fn ending(&self, last: Year) -> impl Iterator<Item = &SourceCost> {
        self.sources.iter().filter(move |line| !line.lasts(last))
    }

    /// zł of `last` that come from sources not known to give in the year after.
    pub fn without_future(&self, last: Year) -> Money {
        let amounts = self.ending(last).filter_map(|line| line.amounts.get(last));
        amounts.sum()
    }

    /// zł in all years from all sources.
    pub fn total(&self) -> Money {
        self.by_year.total()
    }
}

/// Costs of the whole plan.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Costs {
    /// By action, in the order of the plan.
    pub actions: Map<Id, ActionCost>,
    /// By source, in the order of the catalogue; unknown sources last.
    pub sources: Vec<SourceCost>,
    /// zł by year, all actions and sources.
    pub by_year: Amounts,
}

impl Costs {
    pub(super) fn of(actions: &Many<Action>, costs: &Many<CostLine>, catalog: &Catalog) -> Self {
        let mut lines: BTreeMap<Id, Vec<&CostLine>> = BTreeMap::new();
        for (_, line) in costs.iter() {
            if let Some(action) = line.action.id() {
                lines.entry(action).or_default().push(line);
            }
        }
        let actions: Map<Id, ActionCost> = actions
            .iter()
            .map(|(id, _)| {
                (
                    id,
                    action_cost(lines.get(&id).map_or(&[], Vec::as_slice), catalog),
                )
            })
            .collect();
        let mut costs = Self::default();
        for line in actions.values().flat_map(|action| &action.sources) {
            add_source(&mut costs.sources, line);
            add(&mut costs.by_year, &line.amounts);
        }
        let rank = |key: &str| {
            catalog
                .funding
                .keys()
                .position(|known| known == key)
                .unwrap_or(usize::MAX)
        };
        costs.sources.sort_by_key(|line| rank(&line.source));
        Self { actions, ..costs }
    }

    /// Whether they are told of these actions, in this order; of an action only its identity counts.
    pub(super) fn are_of(&self, actions: &Many<Action>) -> bool {
        let ids = actions.iter().map(|(id, _)| id);
        ids.eq(self.actions.keys().copied())
    }

    /// Costs of action `id`.
    pub fn of_action(&self, id: Id) -> Option<&ActionCost> {
        self.actions.get(&id)
    }

    /// zł in all years from all sources.
    pub fn total(&self) -> Money {
        self.by_year.total()
    }

    /// zł of `last` that come from sources not known to give in the year after.
    pub fn without_future(&self, last: Year) -> Money {
        self.without_source(last, last.shift(1))
    }

    /// Actions whose money ends with `last` and of which the plan does not say who pays then, with
    /// the zł of that year.
    pub fn unanswered<'a>(
        &'a self,
        plan: &'a Plan,
        last: Year,
    ) -> impl Iterator<Item = (Id, Money)> + 'a {
        let actions = self.actions.iter();
        let open = actions.filter(|(id, _)| {
            let action = plan.actions.get(**id);
            action.is_some_and(|action| action.after.is_none())
        });
        let ending = open.map(move |(id, cost)| (*id, cost.without_future(last)));
        ending.filter(|(_, amount)| *amount > Money::ZERO)
    }

    /// zł of `last` that come from sources not known to give in the later `year`.
    pub fn without_source(&self, last: Year, year: Year) -> Money {
        let ending = self.sources.iter().filter(|line| !line.reaches(year));
        ending.filter_map(|line| line.amounts.get(last)).sum()
    }
}

fn action_cost(lines: &[&CostLine], catalog: &Catalog) -> ActionCost {
    let mut cost = ActionCost {
        sources: Vec::new(),
        by_year: Amounts::default(),
    };
    for line in lines {
        let source = line.source.as_str();
        let entry = catalog.funding.get(source);
        let line = SourceCost {
            source: source.to_owned(),
            amounts: line.amounts.clone(),
            outlook: entry.map_or(Outlook::Open, FundingSource::outlook),
        };
        add(&mut cost.by_year, &line.amounts);
        add_source(&mut cost.sources, &line);
    }
    cost
}

fn add_source(sources: &mut Vec<SourceCost>, line: &SourceCost) {
    match sources.iter_mut().find(|known| known.source == line.source) {
        Some(known) => add(&mut known.amounts, &line.amounts),
        None => sources.push(line.clone()),
    }
}

fn add(sum: &mut Amounts, amounts: &Amounts) {
    for (year, amount) in &amounts.0 {
        let known = sum.get(*year).unwrap_or_default();
        sum.set(*year, Some(known.plus(*amount)));
    }
}
