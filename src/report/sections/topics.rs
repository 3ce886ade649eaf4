//! Chapters of figures: those of a topic, each with its table and what is computed from it.

use super::Cx;
use super::computed;
use super::figures::figure_table;
use crate::catalog::Chapter;
use crate::report::doc::Block;

/// The chapters of `topic`, under headings where it has several, below its words
/// `section-{topic}.intro`.
pub fn compose(cx: &Cx<'_>, topic: &str) -> Vec<Block> {
    let several = cx.inputs.catalog.chapters_of(topic).count() > 1;
    let mut out = Vec::new();
    for of in cx.inputs.catalog.chapters_of(topic) {
        let mut blocks = chapter(cx, of);
        if !blocks.is_empty() && several {
            out.push(Block::heading(2, of.name.get(cx.lang)));
        }
        out.append(&mut blocks);
    }
    let intro = cx.inputs.texts.attr(&format!("section-{topic}"), "intro");
    if let Some(intro) = intro.filter(|_| !out.is_empty()) {
        out.insert(0, Block::para(intro));
    }
    out
}

/// The figures of a chapter, and the indicators that stand below them.
pub fn chapter(cx: &Cx<'_>, chapter: &Chapter) -> Vec<Block> {
    let mut out: Vec<Block> = figure_table(cx, chapter).into_iter().collect();
    out.extend(computed::block(cx, chapter));
    out
}
