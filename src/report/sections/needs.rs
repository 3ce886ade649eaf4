//! Chapter on needs: what people need, what stands in the way, and what the plan begins with.

use super::Cx;
use super::rows::Rows;
use crate::path;
use crate::report::doc::Block;

/// The chapter's blocks.
pub fn compose(cx: &Cx<'_>) -> Vec<Block> {
    let parts = [
        Rows {
            table: path!(needs).table,
            columns: &["name", "priority", "persons", "conclusion"],
            by: Some("group"),
        },
        Rows {
            table: path!(barriers).table,
            columns: &["name", "evidence", "answer"],
            by: Some("kind"),
        },
        Rows {
            table: path!(swot).table,
            columns: &["name"],
            by: Some("kind"),
        },
    ];
    let mut out = Vec::new();
    for rows in parts {
        if let Some(table) = rows.block(cx) {
            let key = format!("table-{}", rows.table);
            out.extend([Block::heading(2, cx.msg(&key)), table]);
        }
    }
    out
}
