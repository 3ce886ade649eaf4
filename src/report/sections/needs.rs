//! Chapter on needs: what people need, what stands in the way, and what the plan begins with.

use super::Cx;
use super::rows::Rows;
use crate::path;
use crate::report::doc::Block;

/// The chapter's blocks.
pub fn compose(cx: &Cx<'_>) -> Vec<Block> {
    let needs = &["name", "priority", "persons", "conclusion"];
    let barriers = &["name", "evidence", "answer"];
    let parts = [
        Rows::of(path!(needs).table, needs).by("group"),
        Rows::of(path!(barriers).table, barriers).by("kind"),
        Rows::of(path!(swot).table, &["name"]).by("kind"),
    ];
    parts
        .iter()
        .flat_map(|rows| rows.under_heading(cx))
        .collect()
}
