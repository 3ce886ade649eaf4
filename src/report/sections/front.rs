//! Contents and abbreviations.

use std::collections::BTreeSet;

use super::Cx;
use crate::report::doc::{
    Block, BlockKind, Card, Cell, Content, Graphic, Inline, KeyValues, Notes, RichText, Table,
};

/// The table of contents.
pub fn contents(_: &Cx<'_>) -> Vec<Block> {
    vec![BlockKind::Contents.into()]
}

/// Abbreviations of the catalogue that occur in `blocks`, by the alphabet, and the signs of tables.
pub fn abbreviations(cx: &Cx<'_>, blocks: &mut dyn Iterator<Item = &Block>) -> Vec<Block> {
    let mut words = Words::default();
    for block in blocks {
        words.block(block);
    }
    let mut entries: Vec<(RichText, RichText)> = Vec::new();
    let mut found: Vec<_> = cx
        .inputs
        .catalog
        .abbreviations
        .iter()
        .filter(|entry| words.0.contains(&entry.short))
        .collect();
    found.sort_by(|a, b| cx.inputs.texts.compare(&a.short, &b.short));
    for entry in found {
        // said once: whoever hears the row hears the expansion in its second cell
        let short = RichText::from(entry.short.as_str());
        entries.push((short, entry.expansion.get(cx.lang).into()));
    }
    let mut out = Vec::new();
    if !entries.is_empty() {
        let head = Some((cx.msg("head-abbreviation"), cx.msg("head-expansion")));
        out.push(BlockKind::KeyValues(KeyValues { head, entries }).into());
    }
    out.push(Block::plain_heading(2, cx.msg("heading-signs")));
    let signs = [
        "zero",
        "no-data",
        "not-applicable",
        "few",
        "left-out",
        "blank",
        "part",
        "computed",
    ]
    .map(|key| {
        let meaning = format!("sign-{key}");
        let sign = cx.inputs.texts.attr(&meaning, "sign").unwrap_or_default();
        (
            RichText::from(Inline::Strong(sign)),
            cx.msg(&meaning).into(),
        )
    });
    let head = Some((cx.msg("head-sign"), cx.msg("head-meaning")));
    let entries = signs.into();
    out.push(BlockKind::KeyValues(KeyValues { head, entries }).into());
    out
}

/// Words of a document: what stands between spaces and punctuation.
#[derive(Default)]
struct Words(BTreeSet<String>);

impl Words {
    fn text(&mut self, text: &str) {
        let parts = text.split(|c: char| {
            c.is_whitespace()
                || matches!(
                    c,
                    '(' | ')'
                        | ','
                        | ';'
                        | ':'
                        | '/'
                        | '"'
                        | '-'
                        | '\u{2013}'
                        | '\u{201e}'
                        | '\u{201d}'
                )
        });
        for part in parts.filter(|part| !part.is_empty()) {
            // Both, because some abbreviations end in a full stop and all end sentences.
            let bare = part.trim_end_matches('.');
            self.0.insert(part.to_owned());
            if bare != part {
                self.0.insert(bare.to_owned());
            }
        }
    }

    fn rich(&mut self, rich: &RichText) {
        for inline in &rich.0 {
            match inline {
                Inline::Footnote(text) | Inline::Foreign { text, .. } => self.rich(text),
                Inline::Abbr { short, .. } => self.text(short),
                Inline::List(list) => list.items.iter().for_each(|item| self.rich(item)),
                other => other.words().into_iter().for_each(|words| self.text(words)),
            }
        }
    }

    fn block(&mut self, block: &Block) {
        match &block.kind {
            BlockKind::Part(part) => part.blocks.iter().for_each(|block| self.block(block)),
            BlockKind::Heading(heading) => self.text(&heading.text),
            BlockKind::Lead(text)
            | BlockKind::Para(text)
            | BlockKind::Goal(text)
            | BlockKind::Note(text)
            | BlockKind::Title(text)
            | BlockKind::Centered { text, .. }
            | BlockKind::Clause { text, .. } => self.rich(text),
            BlockKind::List(list) => list.items.iter().for_each(|item| self.rich(item)),
            BlockKind::Table(table) => self.table(table),
            BlockKind::KeyValues(pairs) => {
                for (name, value) in &pairs.entries {
                    self.rich(name);
                    self.rich(value);
                }
            }
            BlockKind::Card(card) => self.card(card),
            BlockKind::KeyFigures(figures) => {
                for figure in figures {
                    self.text(&figure.label);
                }
            }
            BlockKind::Graphic(graphic) => self.graphic(graphic),
            BlockKind::Corner(lines) => lines.iter().for_each(|line| self.rich(line)),
            BlockKind::Signatures(_)
            | BlockKind::PageBreak
            | BlockKind::Contents
            | BlockKind::TableList
            | BlockKind::GraphicList => {}
        }
    }

    fn table(&mut self, table: &Table) {
        table.caption.iter().for_each(|caption| self.rich(caption));
        table.head.iter().flatten().for_each(|cell| self.cell(cell));
        for group in &table.groups {
            group.title.iter().for_each(|title| self.rich(title));
            let cells = group.rows.iter().flat_map(|row| &row.cells);
            cells.for_each(|cell| self.cell(cell));
        }
        self.notes(&table.notes);
    }

    fn cell(&mut self, cell: &Cell) {
        if let Content::Text(text) | Content::Covered(text) = &cell.content {
            self.rich(text);
        }
    }

    fn notes(&mut self, notes: &Notes) {
        let notes = [&notes.marks, &notes.remark, &notes.source];
        notes.into_iter().flatten().for_each(|note| self.rich(note));
    }

    fn card(&mut self, card: &Card) {
        self.rich(&card.title);
        self.text(&card.subtitle);
        for fact in &card.facts {
            self.text(&fact.label);
            self.text(&fact.remark);
        }
        card.fields.iter().for_each(|field| self.rich(&field.text));
        card.tables.iter().for_each(|table| self.table(table));
    }

    fn graphic(&mut self, graphic: &Graphic) {
        self.rich(&graphic.caption);
        self.notes(&graphic.notes);
        if let crate::report::doc::Chart::Columns(chart) = &graphic.chart {
            chart.parts.iter().for_each(|part| self.text(&part.name));
        }
    }
}
