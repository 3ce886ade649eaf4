//! Computed indicators: their tables in the chapters, and how each of them is computed in one table
//! behind the plan.

use super::{Cx, view};
use crate::catalog::Chapter;
use crate::report::doc::{
    Block, BlockKind, Cell, Column, Group, Inline, RichText, Row, RowKind, Table,
};
use crate::views::indicators::{self, Told};

/// Id of the table of definitions.
const DEFINITIONS: &str = "definitions";

/// The table `indicators-{chapter}` of the indicators of `chapter` that have a value somewhere.
pub fn block(cx: &Cx<'_>, chapter: &Chapter) -> Option<Block> {
    let subject = cx.subject();
    let shown = indicators::of_themes(&subject, &chapter.themes)?;
    let mut table = view::captioned(cx, cx.of_chapter("indicators", chapter), &shown);
    let under = indicators::chapters_under(&subject, &chapter.themes);
    let under: Vec<String> = under.iter().map(|key| format!("figures-{key}")).collect();
    let mut source = match under.as_slice() {
        [one] => cx.with_number("note-computed-from", one),
        several => cx.with_numbers("note-computed-from-several", several),
    };
    source = source.text("; ");
    source
        .0
        .extend(cx.with_number("note-computed-how", DEFINITIONS).0);
    if let Some(references) = table.notes.source.take() {
        source = source.text("; ");
        source.0.extend(references.0);
    }
    table.notes.source = Some(source);
    let id = table_of(chapter);
    Some(Block::from(BlockKind::Table(table)).named(id))
}

fn table_of(chapter: &Chapter) -> String {
    format!("indicators-{}", chapter.key)
}

/// How every indicator of the plan is computed, by chapter; nothing where none has a value.
pub fn definitions(cx: &Cx<'_>) -> Vec<Block> {
    let subject = cx.subject();
    let chapters = cx.inputs.catalog.chapters.iter();
    let groups = chapters.filter_map(|chapter| {
        let told = indicators::told(&subject, &chapter.themes);
        let rows = told.iter().map(|told| row(cx, chapter, told));
        let rows: Vec<Row> = rows.collect();
        (!rows.is_empty()).then(|| Group::titled(chapter.name.get(cx.lang), rows))
    });
    let groups: Vec<Group> = groups.collect();
    if groups.is_empty() {
        return Vec::new();
    }
    // one column: names and formulas are of all lengths, and beside each other they waste half
    let mut table = Table {
        caption: Some(cx.msg("caption-definitions").into()),
        columns: vec![Column::text()],
        head: vec![vec![Cell::text(cx.msg("head-definition"))]],
        groups,
        ..Table::default()
    };
    table.notes.remark = Some(cx.msg("definitions-remark").into());
    vec![
        Block::para(cx.msg("definitions-intro")),
        Block::from(BlockKind::Table(table)).named(DEFINITIONS),
    ]
}

/// The name, which leads to the values, and how it is computed with the numbers of a year.
fn row(cx: &Cx<'_>, chapter: &Chapter, told: &Told) -> Row {
    let name = Inline::Link {
        text: cx.words(&told.name),
        to: table_of(chapter),
        strong: true,
    };
    let mut how = RichText::from(name).text(format!(" – {}", cx.words(&told.formula)));
    if let Some(basis) = &told.basis {
        how = how.text(format!(" ({})", cx.words(basis)));
    }
    if let Some(worked) = &told.worked {
        how = how.text("; ").with(Inline::Quiet(cx.words(worked)));
    }
    Row::new(RowKind::Plain, vec![Cell::text(how)])
}
