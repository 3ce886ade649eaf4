//! Numbers of chapters, tables and graphics, found in one walk before anything is laid out.

use std::collections::BTreeMap;

use crate::report::doc::{Block, BlockKind, Inline, Numbering, RichText};

/// What an entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EntryKind {
    /// A heading of this level.
    Heading(u8),
    /// A table with a caption.
    Table,
    /// A graphic.
    Graphic,
    /// The card of an action.
    Card,
    /// Any other block with an id.
    Other,
}

/// Something that can be listed and referred to. Its target id is its index.
#[derive(Debug, Clone)]
pub struct Entry {
    /// What it is.
    pub kind: EntryKind,
    /// «4.2» or «3»; empty for unnumbered headings.
    pub number: String,
    /// Its words.
    pub text: RichText,
    /// Whether it is listed in the contents.
    pub listed: bool,
    /// Index of the part it stands in.
    pub part: Option<usize>,
}

/// All entries of a document in reading order.
#[derive(Debug, Clone, Default)]
pub struct Numbers {
    /// Entries; the index is the target id.
    pub entries: Vec<Entry>,
    /// Titles of the parts.
    pub parts: Vec<String>,
    by_id: BTreeMap<String, u32>,
    next: usize,
}

impl Numbers {
    /// Walks a document.
    pub fn of(blocks: &[Block]) -> Self {
        let mut numbers = Self::default();
        let mut counter = Counter::default();
        numbers.walk(blocks, None, &mut counter);
        numbers
    }

    fn walk(&mut self, blocks: &[Block], part: Option<usize>, counter: &mut Counter) {
        for block in blocks {
            let entry = match &block.kind {
                BlockKind::Part(inner) => {
                    let index = self.parts.len();
                    self.parts.push(inner.title.clone());
                    self.walk(&inner.blocks, Some(index), counter);
                    continue;
                }
                BlockKind::Heading(heading) => Entry {
                    kind: EntryKind::Heading(heading.level),
                    number: match &heading.numbering {
                        Numbering::Auto => counter.heading(heading.level),
                        Numbering::None => {
                            counter.unnumbered(heading.level);
                            String::new()
                        }
                        Numbering::Given(number) => number.clone(),
                    },
                    text: heading.text.as_str().into(),
                    listed: heading.listed && heading.level < 4,
                    part,
                },
                BlockKind::Title(text) => Entry {
                    kind: EntryKind::Heading(1),
                    number: String::new(),
                    text: text.clone(),
                    listed: true,
                    part,
                },
                BlockKind::Table(table) if let Some(caption) = &table.caption => {
                    counter.tables += 1;
                    Entry {
                        kind: EntryKind::Table,
                        number: counter.tables.to_string(),
                        text: caption.clone(),
                        listed: true,
                        part,
                    }
                }
                BlockKind::Graphic(graphic) => {
                    counter.graphics += 1;
                    Entry {
                        kind: EntryKind::Graphic,
                        number: counter.graphics.to_string(),
                        text: graphic.caption.clone(),
                        listed: true,
                        part,
                    }
                }
                BlockKind::Card(card) if block.id.is_some() => Entry {
                    kind: EntryKind::Card,
                    number: card.code.clone(),
                    text: card.title.clone(),
                    listed: true,
                    part,
                },
                _ if block.id.is_some() => Entry {
                    kind: EntryKind::Other,
                    number: String::new(),
                    text: RichText::new(),
                    listed: false,
                    part,
                },
                _ => continue,
            };
            if let Some(id) = &block.id {
                self.by_id.insert(id.clone(), self.entries.len() as u32);
            }
            self.entries.push(entry);
        }
    }

    /// The next entry, in the order of the walk.
    pub fn advance(&mut self) -> (u32, Option<Entry>) {
        let index = self.next;
        self.next += 1;
        (index as u32, self.entries.get(index).cloned())
    }

    /// The target that comes next.
    pub fn next_target(&self) -> u32 {
        self.next as u32
    }

    /// Lets `target` be the one that comes next.
    pub fn go_to(&mut self, target: u32) {
        self.next = target as usize;
    }

    /// Whether the block takes an entry.
    pub fn takes(block: &Block) -> bool {
        match &block.kind {
            BlockKind::Part(_) => false,
            BlockKind::Heading(_) | BlockKind::Title(_) | BlockKind::Graphic(_) => true,
            BlockKind::Table(table) if table.caption.is_some() => true,
            _ => block.id.is_some(),
        }
    }

    /// Whether what is numbered, and what is referred to, is the same as in `other`: what is said of
    /// a number then is too.
    pub fn agrees(&self, other: &Self) -> bool {
        let counted = |numbers: &Self| numbers.entries.len();
        let mut pairs = self.entries.iter().zip(&other.entries);
        counted(self) == counted(other)
            && self.by_id == other.by_id
            && pairs.all(|(one, other)| (one.kind, &one.number) == (other.kind, &other.number))
    }

    /// Target of the block with this id.
    pub fn target_of(&self, id: &str) -> Option<u32> {
        self.by_id.get(id).copied()
    }

    /// What the block behind `target` is called: its number and its words.
    pub fn name_of(&self, target: u32) -> String {
        let entry = self.entries.get(target as usize);
        let name = entry.map(|entry| format!("{} {}", entry.number, self.plain(&entry.text)));
        name.unwrap_or_default().trim().to_owned()
    }

    /// A text without looks, for text alternatives: words, and the numbers of what is spoken of.
    pub fn plain(&self, rich: &RichText) -> String {
        let words = rich.0.iter().map(|inline| match inline {
            Inline::Text(text)
            | Inline::Strong(text)
            | Inline::Emph(text)
            | Inline::Quiet(text)
            | Inline::Alarm(text)
            | Inline::Link { text, .. } => text.clone(),
            Inline::NumberOf(id) => self.number_of(id).unwrap_or_default(),
            Inline::Placeholder { words, .. } => words.clone(),
            Inline::Shown { actual, .. } => actual.clone(),
            Inline::Abbr { long, .. } => long.clone(),
            Inline::Foreign { text, .. } => self.plain(text),
            Inline::List(list) => {
                let items = list.items.iter().map(|item| self.plain(item));
                items.collect::<Vec<_>>().join(" ")
            }
            Inline::Footnote(_) => String::new(),
            Inline::Break => " ".to_owned(),
        });
        words.collect()
    }

    /// Number of the block with this id.
    pub fn number_of(&self, id: &str) -> Option<String> {
        self.entries
            .get(self.target_of(id)? as usize)
            .map(|e| e.number.clone())
    }
}

#[derive(Debug, Default)]
struct Counter {
    levels: [u32; 3],
    /// The open chapter has no number, so its sections have none either.
    bare: bool,
    tables: u32,
    graphics: u32,
}

impl Counter {
    fn heading(&mut self, level: u8) -> String {
        let [first, second, third] = &mut self.levels;
        match level {
            1 => {
                (*first, *second, *third) = (*first + 1, 0, 0);
                self.bare = false;
                first.to_string()
            }
            _ if self.bare => String::new(),
            2 => {
                (*second, *third) = (*second + 1, 0);
                format!("{first}.{second}")
            }
            3 => {
                *third += 1;
                format!("{first}.{second}.{third}")
            }
            _ => String::new(),
        }
    }

    fn unnumbered(&mut self, level: u8) {
        if level == 1 {
            self.bare = true;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_count_under_their_chapter_and_annexes_have_no_numbers() {
        let blocks = [
            Block::plain_heading(1, "Skróty"),
            Block::heading(2, "Znaki"),
            Block::heading(1, "A"),
            Block::heading(2, "B"),
            Block::heading(3, "C"),
            Block::heading(2, "D"),
            Block::heading(3, "E"),
            Block::heading(1, "F").named("f"),
        ];
        let numbers = Numbers::of(&blocks);
        let found: Vec<_> = numbers.entries.iter().map(|e| e.number.as_str()).collect();
        assert_eq!(found, ["", "", "1", "1.1", "1.1.1", "1.2", "1.2.1", "2"]);
        assert_eq!(numbers.number_of("f").as_deref(), Some("2"));
    }
}
