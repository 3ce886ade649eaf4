//! Chapters on where the plan leads and on the documents it agrees with.

use super::fields::{chapter, printed, prose_field, row_anchor};
use super::rows::Rows;
use super::{Cx, prose};
use crate::path;
use crate::report::doc::{Block, BlockKind, Inline};

/// Vision, main goal and principles.
pub fn compose(cx: &Cx<'_>) -> Vec<Block> {
    let mut out = chapter(cx, path!(vision).table, &[]);
    let table = path!(principles).table;
    let rows = cx.inputs.plan.principles.iter();
    let principles: Vec<Block> = rows
        .flat_map(|(id, row)| {
            let name = Inline::Strong(format!("{}.", row.name.trim().trim_end_matches('.')));
            let mut blocks = prose::blocks(row.text.trim());
            match blocks.first_mut() {
                Some(BlockKind::Para(text)) => {
                    text.0.splice(0..0, [name, Inline::Text(" ".to_owned())]);
                }
                _ => blocks.insert(0, BlockKind::Para(name.into())),
            }
            let at = row_anchor(table, id);
            blocks.into_iter().map(move |kind| Block::from(kind).at(at))
        })
        .collect();
    if !principles.is_empty() {
        out.push(Block::heading(2, cx.msg("table-principles")));
        out.extend(principles);
    }
    out
}

/// How the plan agrees with other documents.
pub fn coherence(cx: &Cx<'_>) -> Vec<Block> {
    let at = path!(introduction.coherence);
    let prose = printed(cx, at.table, None, &[]).into_iter();
    let prose = prose.filter(|field| field.path == at);
    let mut out: Vec<Block> = prose.flat_map(|field| prose_field(cx, &field)).collect();
    let rows = Rows::of(path!(coherence).table, &["document", "how"]);
    out.extend(rows.block(cx));
    out
}
