//! The card of an action (`document.md` §11, form B).

use super::Cx;
use super::fields::{printed, row_anchor, short_label, told_rich};
use super::view::table as table_of_view;
use crate::base::{Id, Money};
use crate::path;
use crate::projection;
use crate::report::doc::{Block, BlockKind, Card, CardField, Fact};
use crate::views::{ActionView, AreaView, costs, monitoring};

/// Fields of an action that stand in the title, the subtitle and the facts of its card.
const TOLD: [&str; 10] = [
    "name",
    "group",
    "direction",
    "service",
    "first_year",
    "first_quarter",
    "last_year",
    "last_quarter",
    "recipients",
    "places",
];

/// Name by which other blocks refer to the card of an action.
pub fn block_id(action: Id) -> String {
    format!("action-{action}")
}

/// The card of an action.
pub fn card(cx: &Cx<'_>, area: &AreaView<'_>, view: &ActionView<'_>) -> Block {
    let costs =
        (!view.costs.is_empty()).then(|| table_of_view(cx, &costs::of_action(&cx.subject(), view)));
    let indicators = monitoring::of_action(&cx.subject(), view);
    let indicators = indicators.map(|table| table_of_view(cx, &table));
    let card = Card {
        code: view.code.clone(),
        title: name(cx, view).into(),
        subtitle: subtitle(cx, area, view),
        facts: facts(cx, view),
        fields: card_fields(cx, view),
        tables: costs.into_iter().chain(indicators).collect(),
    };
    Block::from(BlockKind::Card(card))
        .at(row_anchor(path!(actions).table, view.id))
        .named(block_id(view.id))
}

/// Name of an action, or the words for one without.
pub fn name(cx: &Cx<'_>, view: &ActionView<'_>) -> String {
    cx.words(&view.name())
}

/// Years of an action.
pub fn period(cx: &Cx<'_>, view: &ActionView<'_>) -> String {
    let period = view.period();
    period.map(|words| cx.words(&words)).unwrap_or_default()
}

fn subtitle(cx: &Cx<'_>, area: &AreaView<'_>, view: &ActionView<'_>) -> String {
    let action = view.action;
    let area = if area.roman.is_empty() {
        cx.words(&area.row_title)
    } else {
        cx.say("card-area", &[("roman", area.roman.as_str().into())])
    };
    let mut parts = vec![area];
    let direction = action.direction.as_str();
    if !direction.is_empty() {
        let entry = cx.inputs.catalog.directions.get(direction);
        let name = entry.map_or(direction, |entry| entry.short.get(cx.lang));
        parts.push(cx.say("card-direction", &[("name", name.into())]));
    }
    let service = action.service.as_str();
    if !service.is_empty() {
        let name = cx.speech().entry("services", service);
        parts.push(cx.say("card-service", &[("name", name.into())]));
        if let Some(entry) = cx.inputs.catalog.services.get(service) {
            parts.push(cx.msg(&format!("kind-of-service-{}", entry.kind.key())));
        }
    }
    parts.join(" \u{b7} ")
}

fn facts(cx: &Cx<'_>, view: &ActionView<'_>) -> Vec<Fact> {
    let texts = cx.inputs.texts;
    let fact = |label: &str, value: String, remark: String| Fact {
        label: cx.msg(label),
        value,
        remark,
    };
    let mut facts = Vec::new();
    let period = period(cx, view);
    if !period.is_empty() {
        facts.push(fact("fact-period", period, String::new()));
    }
    if let Some(count) = view.action.recipients {
        let count = i64::from(count);
        facts.push(fact(
            "fact-recipients",
            cx.say("count-persons", &[("count", count.into())]),
            String::new(),
        ));
    }
    if let Some(count) = view.action.places {
        let remark = cx.msg("fact-places-remark");
        facts.push(fact("fact-places", texts.count(count.into()), remark));
    }
    if let Some(sums) = view.sums.filter(|_| !view.costs.is_empty()) {
        let own: Money = sums
            .sources
            .iter()
            .filter(|line| is_own(cx, &line.source))
            .map(|line| line.amounts.total())
            .sum();
        let remark = cx.say("fact-cost-own", &[("amount", texts.money(own).into())]);
        facts.push(fact("fact-cost", texts.money(sums.total()), remark));
    }
    facts
}

/// Whether a source is own money of the plan's unit.
pub fn is_own(cx: &Cx<'_>, source: &str) -> bool {
    let levels = projection::levels(cx.inputs.plan);
    let source = cx.inputs.catalog.funding.get(source);
    source.is_some_and(|entry| entry.is_own(levels))
}

/// Every printed field that the head of the card does not tell, and the law behind the service.
fn card_fields(cx: &Cx<'_>, view: &ActionView<'_>) -> Vec<CardField> {
    let mut out = Vec::new();
    for field in printed(cx, path!(actions).table, Some(view.id), &TOLD) {
        let key = format!("card-{}", field.path.field);
        let name = if cx.inputs.texts.has(&key) {
            cx.msg(&key)
        } else {
            short_label(cx, field.path)
        };
        let (name, text) = told_rich(cx, &field, name);
        if text.is_empty() {
            continue;
        }
        out.push(CardField {
            name,
            text,
            anchor: Some(field.path),
        });
    }
    let law = law(cx, view);
    if !law.is_empty() {
        // The law belongs before the risk, which closes a card.
        let risk = path!(actions[view.id].risk);
        let before = out.iter().position(|field| field.anchor == Some(risk));
        let field = CardField {
            name: cx.msg("card-law"),
            text: law.into(),
            anchor: Some(path!(actions[view.id].service)),
        };
        out.insert(before.unwrap_or(out.len()), field);
    }
    out
}

/// Confirmed rules on which the action's service rests where a unit of this plan's kind gives it.
fn law(cx: &Cx<'_>, view: &ActionView<'_>) -> String {
    let catalog = cx.inputs.catalog;
    let levels = projection::levels(cx.inputs.plan);
    let Some(service) = catalog.services.get(view.action.service.as_str()) else {
        return String::new();
    };
    let rules = service.legal_basis.iter();
    let confirmed = rules.filter(|key| {
        let rule = catalog.rules.get(key);
        rule.is_some_and(|rule| rule.standing.is_verified() && rule.is_of(levels))
    });
    let cited: Vec<String> = confirmed
        .filter_map(|key| catalog.cite_of(key, cx.lang, levels))
        .collect();
    cited.join("; ")
}
