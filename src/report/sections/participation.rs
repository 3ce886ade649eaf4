//! Chapter on participation: what people said, where and how they were heard.

use super::fields::{kv_table, printed, prose_field};
use super::rows::Rows;
use super::{Cx, view};
use crate::path;
use crate::report::doc::{Block, BlockKind};
use crate::views::participation;

/// The chapter's blocks.
pub fn compose(cx: &Cx<'_>) -> Vec<Block> {
    let at = path!(delivery.participation);
    let prose = printed(cx, at.table, None, &[]).into_iter();
    let prose = prose.filter(|field| field.path == at);
    let mut out: Vec<Block> = prose.flat_map(|field| prose_field(cx, &field)).collect();
    let events = &["method", "date", "participants", "findings"];
    let events = Rows::of(path!(participation).table, events);
    if let Some(table) = events.block(cx) {
        out.push(Block::heading(2, cx.msg("heading-events")));
        out.push(table);
    }
    out.extend(surveys(cx));
    out.extend(workshops(cx));
    out
}

fn surveys(cx: &Cx<'_>) -> Vec<Block> {
    let Some(table) = participation::surveys(&cx.subject()) else {
        return Vec::new();
    };
    let table = view::captioned(cx, cx.msg("caption-surveys"), &table);
    vec![
        Block::heading(2, cx.inputs.texts.attr_or_msg("record-survey", "plural")),
        Block::from(BlockKind::Table(table)).named("surveys"),
    ]
}

/// Each workshop with who came, and what was said at all of them.
fn workshops(cx: &Cx<'_>) -> Vec<Block> {
    let plan = cx.inputs.plan;
    let table = path!(workshops).table;
    let mut out = Vec::new();
    for (id, _) in plan.workshops.iter() {
        out.extend(kv_table(cx, printed(cx, table, Some(id), &[])));
    }
    if let Some(answers) = participation::answers(&cx.subject()) {
        let answers = view::captioned(cx, cx.msg("caption-answers"), &answers);
        out.push(Block::from(BlockKind::Table(answers)).named("answers"));
    }
    if !out.is_empty() {
        out.insert(0, Block::heading(2, cx.msg("heading-workshops")));
    }
    out
}
