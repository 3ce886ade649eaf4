//! Chapter on monitoring: indicators by year, and the calendar of duties.

use super::{Cx, view};
use crate::report::doc::{Block, BlockKind};
use crate::views::{calendar, monitoring};

/// The chapter's blocks.
pub fn compose(cx: &Cx<'_>) -> Vec<Block> {
    let mut out = Vec::new();
    if let Some(of_plan) = monitoring::of_plan(&cx.subject(), &cx.areas) {
        let mut table = view::table(cx, &of_plan);
        table.caption = Some(cx.msg("caption-monitoring").into());
        out.push(Block::para(cx.msg("monitoring-intro")));
        out.push(Block::from(BlockKind::Table(table)).named("monitoring"));
    }
    if let Some(days) = calendar::of_plan(&cx.subject()) {
        let mut table = view::table(cx, &days);
        table.caption = Some(cx.msg("caption-calendar").into());
        out.push(Block::heading(2, cx.msg("heading-calendar")));
        out.push(Block::para(cx.msg("calendar-intro")));
        out.push(Block::from(BlockKind::Table(table)).named("calendar"));
    }
    out
}
