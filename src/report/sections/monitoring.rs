//! Chapter on monitoring: indicators by year, and the calendar of duties.

use super::{Cx, view};
use crate::report::doc::{Block, BlockKind};
use crate::views::{calendar, monitoring};

/// The chapter's blocks.
pub fn compose(cx: &Cx<'_>) -> Vec<Block> {
    let mut out = Vec::new();
    if let Some(of_plan) = monitoring::of_plan(&cx.subject(), &cx.areas) {
        let table = view::captioned(cx, cx.msg("caption-monitoring"), &of_plan);
        out.push(Block::para(cx.msg("monitoring-intro")));
        out.push(Block::from(BlockKind::Table(table)).named("monitoring"));
    }
    if let Some(days) = calendar::of_plan(&cx.subject()) {
        let table = view::captioned(cx, cx.msg("caption-calendar"), &days);
        out.push(Block::heading(2, cx.msg("heading-calendar")));
        out.push(Block::para(cx.msg("calendar-intro")));
        out.push(Block::from(BlockKind::Table(table)).named("calendar"));
    }
    out
}
