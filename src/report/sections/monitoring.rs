//! Chapter on monitoring.

use super::{Cx, view};
use crate::report::doc::{Block, BlockKind};
use crate::views::monitoring;

/// The chapter's blocks.
pub fn compose(cx: &Cx<'_>) -> Vec<Block> {
    let Some(of_plan) = monitoring::of_plan(&cx.subject(), &cx.areas) else {
        return Vec::new();
    };
    let mut table = view::table(cx, &of_plan);
    table.caption = Some(cx.msg("caption-monitoring").into());
    vec![
        Block::para(cx.msg("monitoring-intro")),
        Block::from(BlockKind::Table(table)).named("monitoring"),
    ]
}
