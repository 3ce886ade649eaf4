//! Every text of a document, whatever block it stands in.

use super::{Block, BlockKind, Card, Cell, Content, Graphic, Notes, RichText, Table};

impl Block {
    /// Hands every text of the block to `look`, in the order of reading. Headings, labels of
    /// figures and other words without marks are not texts.
    pub fn texts_mut(&mut self, look: &mut dyn FnMut(&mut RichText)) {
        match &mut self.kind {
            BlockKind::Part(part) => {
                for block in &mut part.blocks {
                    block.texts_mut(look);
                }
            }
            BlockKind::Lead(text)
            | BlockKind::Para(text)
            | BlockKind::Goal(text)
            | BlockKind::Note(text)
            | BlockKind::Title(text)
            | BlockKind::Centered { text, .. }
            | BlockKind::Clause { text, .. } => look(text),
            BlockKind::List(list) => list.items.iter_mut().for_each(look),
            BlockKind::Corner(lines) => lines.iter_mut().for_each(look),
            BlockKind::Table(table) => texts_of_table(table, look),
            BlockKind::KeyValues(pairs) => {
                for (name, value) in &mut pairs.entries {
                    look(name);
                    look(value);
                }
            }
            BlockKind::Card(card) => texts_of_card(card, look),
            BlockKind::Graphic(graphic) => texts_of_graphic(graphic, look),
            BlockKind::Heading(_)
            | BlockKind::KeyFigures(_)
            | BlockKind::Signatures(_)
            | BlockKind::PageBreak
            | BlockKind::Contents
            | BlockKind::TableList
            | BlockKind::GraphicList => {}
        }
    }
}

fn texts_of_table(table: &mut Table, look: &mut dyn FnMut(&mut RichText)) {
    table.caption.iter_mut().for_each(&mut *look);
    let head = table.head.iter_mut().flatten();
    head.for_each(|cell| text_of_cell(cell, look));
    for group in &mut table.groups {
        group.title.iter_mut().for_each(&mut *look);
        let cells = group.rows.iter_mut().flat_map(|row| &mut row.cells);
        cells.for_each(|cell| text_of_cell(cell, look));
    }
    texts_of_notes(&mut table.notes, look);
}

fn text_of_cell(cell: &mut Cell, look: &mut dyn FnMut(&mut RichText)) {
    match &mut cell.content {
        Content::Text(text) | Content::Covered(text) | Content::Graded { text, .. } => look(text),
        Content::Number(_)
        | Content::Mark(_)
        | Content::Empty
        | Content::Gap(_)
        | Content::Quiet(_)
        | Content::PageOf(_)
        | Content::Dots { .. } => {}
    }
}

fn texts_of_notes(notes: &mut Notes, look: &mut dyn FnMut(&mut RichText)) {
    let notes = [&mut notes.marks, &mut notes.remark, &mut notes.source];
    notes.into_iter().flatten().for_each(look);
}

fn texts_of_card(card: &mut Card, look: &mut dyn FnMut(&mut RichText)) {
    look(&mut card.title);
    card.fields
        .iter_mut()
        .for_each(|field| look(&mut field.text));
    card.tables
        .iter_mut()
        .for_each(|table| texts_of_table(table, look));
}

fn texts_of_graphic(graphic: &mut Graphic, look: &mut dyn FnMut(&mut RichText)) {
    look(&mut graphic.caption);
    texts_of_notes(&mut graphic.notes, look);
}
