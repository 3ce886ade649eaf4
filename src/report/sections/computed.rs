//! Computed indicators: their table, and how each of them is computed.

use super::{Cx, view};
use crate::catalog::IndicatorTheme;
use crate::report::doc::{Block, BlockKind, Inline, List, RichText};
use crate::views::{Row, Value, indicators};

/// The table `indicators-{id}` of indicators of `themes` that have a value somewhere, and their
/// definitions below it.
pub fn blocks(cx: &Cx<'_>, id: &str, themes: &[IndicatorTheme]) -> Vec<Block> {
    let Some(shown) = indicators::of_themes(&cx.subject(), themes) else {
        return Vec::new();
    };
    let mut table = view::table(cx, &shown);
    table.caption = Some(cx.msg(&format!("caption-indicators-{id}")).into());
    table.notes.source = Some(cx.with_number("note-computed-from", &format!("figures-{id}")));
    let rows = shown.groups.iter().flat_map(|group| &group.rows);
    vec![
        Block::from(BlockKind::Table(table)).named(format!("indicators-{id}")),
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
