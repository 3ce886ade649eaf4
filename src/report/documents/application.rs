//! Extract for applications for money: every area by itself, from a page of its own, with what a
//! call asks for; or the one area that is asked for.

use super::frame::{framed, of_plan, or_missing, title};
use crate::base::Money;
use crate::report::Inputs;
use crate::report::doc::{Block, BlockKind, Doc, Form, KeyValues, RichText, Table};
use crate::report::sections::{Cx, areas, card, cover, view};
use crate::views::{self, ActionView, AreaView, costs, money, monitoring};

/// The extracts of all areas that have actions.
pub fn compose(inputs: &Inputs<'_>) -> Doc {
    let cx = &Cx::new(inputs);
    let written = cx.areas.iter().enumerate();
    let wanted = |area: &AreaView<'_>| {
        let key = area.row.as_ref().and_then(|row| row.key());
        inputs.area.is_none_or(|wanted| key == Some(wanted))
    };
    let written = written.filter(|(_, area)| !area.actions.is_empty() && wanted(area));
    let mut blocks: Vec<Block> = written
        .flat_map(|(index, area)| extract(cx, index, area))
        .collect();
    if blocks.is_empty() {
        blocks.push(of_plan(cx, cx.msg("document-application")));
        blocks.extend(or_missing(cx, "application", Vec::new()));
    }
    framed(cx, "application", Form::Plan, blocks)
}

fn extract(cx: &Cx<'_>, index: usize, area: &AreaView<'_>) -> Vec<Block> {
    let name = cx.msg("document-application");
    let mut out = vec![title(cx.words(&area.title), name), facts(cx, area)];
    let steps = areas::steps(cx, area);
    if !steps.is_empty() {
        out.push(Block::plain_heading(2, cx.msg("grant-why")));
        out.extend(steps);
    }
    out.push(Block::plain_heading(2, cx.msg("heading-actions")));
    out.extend(areas::action_list(cx, area, index));
    out.extend(area.actions.iter().map(|view| card::card(cx, area, view)));
    let subject = cx.subject();
    let only = std::slice::from_ref(area);
    let mut tables = vec![
        ("costs", costs::of_area(&subject, area)),
        ("results", monitoring::of_plan(&subject, only)),
    ];
    // the card of a single action says the same
    tables.retain(|_| area.actions.len() > 1);
    tables.push(("after", money::after_plan(&subject, only)));
    for (key, shown) in tables {
        out.extend(shown.into_iter().flat_map(|shown| told(cx, key, &shown)));
    }
    out
}

/// A table under the heading `grant-{key}`, whose attribute `.caption` it has as its caption.
fn told(cx: &Cx<'_>, key: &str, shown: &views::Table) -> [Block; 2] {
    let heading = format!("grant-{key}");
    let caption = cx.inputs.texts.attr_or_msg(&heading, "caption");
    let table = Table {
        caption: Some(caption.into()),
        ..view::table(cx, shown)
    };
    [
        Block::plain_heading(2, cx.msg(&heading)),
        BlockKind::Table(table).into(),
    ]
}

/// Who plans what, when, and for how much.
fn facts(cx: &Cx<'_>, area: &AreaView<'_>) -> Block {
    let texts = cx.inputs.texts;
    let mut entries: Vec<(RichText, RichText)> = Vec::new();
    let mut add = |key: &str, value: String| {
        if !value.is_empty() {
            entries.push((cx.msg(key).into(), value.into()));
        }
    };
    let of_plan = cover::meta(cx);
    add("grant-unit", of_plan.author);
    add("grant-plan", of_plan.title);
    let status = &of_plan.status;
    let state = [
        ("mark", status.mark.as_str()),
        ("words", status.words.as_str()),
    ];
    let state = state.map(|(name, words)| (name, words.to_owned().into()));
    add("grant-status", cx.say("grant-status-value", &state));
    let key = area.row.as_ref().and_then(|row| row.key());
    let group = key.and_then(|key| cx.inputs.catalog.groups.get(key));
    if let Some(goal) = group.and_then(|group| group.goal.as_ref()) {
        let args = [
            ("number", i64::from(goal.number).into()),
            ("text", goal.text.get(cx.lang).into()),
        ];
        add("grant-goal", cx.say("grant-goal-value", &args));
    }
    add(
        "grant-actions",
        texts.count(area.actions.len().try_into().unwrap_or(i64::MAX)),
    );
    let total: Money = area.actions.iter().map(ActionView::total).sum();
    if total > Money::ZERO {
        let sources = area.actions.iter().filter_map(|view| view.sums);
        let sources = sources.flat_map(|sums| &sums.sources);
        let own = sources.filter(|line| card::is_own(cx, &line.source));
        let own: Money = own.map(|line| line.amounts.total()).sum();
        add("grant-total", texts.money(total));
        add("grant-own", texts.money(own));
    }
    let head = Some((cx.msg("head-field"), cx.msg("head-value")));
    BlockKind::KeyValues(KeyValues { head, entries }).into()
}
