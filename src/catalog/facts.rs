//! Every fact of the catalogue with what it rests on, for those who go through them once a year.
//!
//! An act, a rule or an amount rests on the law; every other entry on its [`Source`].

use super::{AsOf, Catalog, Entry, LegalAct, LegalRule, Service, Source, Standing, Tariff, Text};

/// What an entry rests on, as of when, and whether somebody compared the two.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact<'a> {
    /// Kind of the entry, one of [`Catalog::KINDS`].
    pub kind: &'static str,
    /// Its key.
    pub key: &'a str,
    /// What it is called.
    pub name: &'a Text,
    /// The text it rests on, in the language of that text.
    pub source: String,
    /// Where the text is, if that is known.
    pub address: Option<&'a str>,
    /// State of the text read.
    pub as_of: &'a AsOf,
    /// Whether it was compared.
    pub standing: Standing,
}

impl<'a> Fact<'a> {
    pub(super) fn of<T: Entry>(entry: &'a T, source: &'a Source) -> Self {
        Self {
            kind: T::PLACE,
            key: entry.key(),
            name: entry.name(),
            source: source.title.clone(),
            address: source.address.as_deref(),
            as_of: &source.as_of,
            standing: source.standing,
        }
    }
}

impl Catalog {
    /// Every fact, kind by kind, in the order of the catalogue. A service has one more for each
    /// of its costs.
    pub fn facts(&self) -> Vec<Fact<'_>> {
        let acts = self.acts.iter().map(|act| Fact {
            kind: LegalAct::PLACE,
            key: act.key(),
            name: &act.title,
            source: act.citation.clone(),
            address: Some(&act.eli),
            as_of: &act.as_of,
            standing: act.standing,
        });
        let rules = self.rules.iter().filter_map(|rule| {
            Some(Fact {
                kind: LegalRule::PLACE,
                key: rule.key(),
                name: &rule.name,
                source: self.cite_short(rule.key(), "pl")?,
                address: self.address_of(rule),
                as_of: &rule.as_of,
                standing: rule.standing,
            })
        });
        let amounts = self.tariffs.iter().map(|tariff| Fact {
            kind: Tariff::PLACE,
            key: tariff.key(),
            name: &tariff.name,
            source: self.cite_short(&tariff.rule, "pl").unwrap_or_default(),
            address: self
                .rules
                .get(&tariff.rule)
                .and_then(|rule| self.address_of(rule)),
            as_of: &tariff.as_of,
            standing: tariff.standing,
        });
        let costs = self.services.iter().flat_map(|service: &Service| {
            let costs = service.costs.iter();
            costs.map(move |cost| Fact::of(service, &cost.source))
        });
        let mut facts: Vec<Fact<'_>> = acts.chain(rules).chain(amounts).chain(costs).collect();
        facts.extend(self.sourced());
        let rank = |kind: &str| Self::KINDS.iter().position(|known| *known == kind);
        facts.sort_by_key(|fact| rank(fact.kind));
        facts
    }

    fn address_of(&self, rule: &LegalRule) -> Option<&str> {
        let (act, _) = rule.places().next()?;
        Some(&self.acts.get(act)?.eli)
    }
}
