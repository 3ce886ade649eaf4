//! Computed indicators: their table, and how each of them is computed.

use super::{Cx, view};
use crate::catalog::Chapter;
use crate::report::doc::{Block, BlockKind, Inline, List, RichText};
use crate::views::{Row, Value, indicators};

/// The table `indicators-{chapter}` of the indicators of `chapter` that have a value somewhere, and
/// their definitions below it.
pub fn blocks(cx: &Cx<'_>, chapter: &Chapter) -> Vec<Block> {
    let subject = cx.subject();
    let Some(shown) = indicators::of_themes(&subject, &chapter.themes) else {
        return Vec::new();
    };
    let mut table = view::table(cx, &shown);
    table.caption = Some(cx.of_chapter("indicators", chapter).into());
    let under = indicators::chapters_under(&subject, &chapter.themes);
    let under: Vec<String> = under.iter().map(|key| format!("figures-{key}")).collect();
    let mut source = match under.as_slice() {
        [one] => cx.with_number("note-computed-from", one),
        several => cx.with_numbers("note-computed-from-several", several),
    };
    if let Some(references) = table.notes.source.take() {
        source = source.text("; ");
        source.0.extend(references.0);
    }
    table.notes.source = Some(source);
    let rows = shown.groups.iter().flat_map(|group| &group.rows);
    vec![
        Block::from(BlockKind::Table(table)).named(format!("indicators-{}", chapter.key)),
        Block::plain_heading(4, cx.msg("heading-definitions")),
        BlockKind::List(List {
            first: None,
            items: rows.filter_map(|row| definition(cx, row)).collect(),
        })
        .into(),
    ]
}

/// The name of a row and how it is computed.
fn definition(cx: &Cx<'_>, row: &Row) -> Option<RichText> {
    let Value::Words(name) = &row.cells.first()?.value else {
        return None;
    };
    let about = cx.words(row.about.as_ref()?);
    Some(RichText::from(Inline::Strong(cx.words(name))).text(format!(" – {about}")))
}
