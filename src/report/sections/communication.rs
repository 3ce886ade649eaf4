//! Chapter on communication: who is told what, and how plainly.

use super::fields::remarks;
use super::{Cx, view};
use crate::path;
use crate::report::doc::{Block, BlockKind};
use crate::views;

/// The chapter's blocks.
pub fn compose(cx: &Cx<'_>) -> Vec<Block> {
    let mut out = Vec::new();
    if let Some(messages) = views::communication(&cx.subject()) {
        let table = view::captioned(cx, cx.msg("caption-communication"), &messages);
        out.push(Block::para(cx.msg("communication-intro")));
        out.push(Block::from(BlockKind::Table(table)).named("communication"));
    }
    out.extend(remarks(cx, path!(plain_language).table));
    out
}
