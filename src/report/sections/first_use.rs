//! Abbreviations in running text: explained where they are used first, and marked where they are
//! used again, so that whoever hears the text can be told what they stand for.
//!
//! The plan is not changed: this is done to the document, after all of it is composed.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::Text;
use crate::field::{FieldPath, Kind};
use crate::model::Plan;
use crate::report::Inputs;
use crate::report::doc::{Block, BlockKind, Inline, List, RichText};

/// Explains the catalogue's abbreviations in `blocks`, in the order of reading.
pub fn explain(inputs: &Inputs<'_>, blocks: &mut [Block]) {
    let entries = inputs.catalog.abbreviations.iter();
    let known = entries.map(|entry| (entry.short.as_str(), &entry.expansion));
    let mut reader = Reader {
        known: known.collect(),
        told: BTreeSet::new(),
        lang: inputs.texts.lang().code(),
        has_room: true,
    };
    reader.blocks(blocks);
}

struct Reader<'a> {
    /// Expansions by abbreviation.
    known: BTreeMap<&'a str, &'a Text>,
    /// Abbreviations that were explained.
    told: BTreeSet<&'a str>,
    /// Language of the words that are read.
    lang: &'static str,
    /// Whether words may be added to what is read.
    has_room: bool,
}

impl<'a> Reader<'a> {
    fn blocks(&mut self, blocks: &mut [Block]) {
        for block in blocks {
            match &mut block.kind {
                BlockKind::Part(part) => self.blocks(&mut part.blocks),
                BlockKind::Lead(text) | BlockKind::Para(text) => self.text(text),
                BlockKind::List(list) => self.list(list, block.anchor),
                // a goal stands alone; tables, cards and captions have no room
                _ => {}
            }
        }
    }

    /// A list that somebody typed is text; the words of another are those of a law or a programme,
    /// to which none is added.
    fn list(&mut self, list: &mut List, at: Option<FieldPath>) {
        let info = at.and_then(Plan::field_info);
        self.has_room = info.is_some_and(|info| info.kind == Kind::Text);
        for item in &mut list.items {
            self.text(item);
        }
        self.has_room = true;
    }

    fn text(&mut self, text: &mut RichText) {
        for inline in std::mem::take(&mut text.0) {
            match inline {
                Inline::Text(words) => self.words(&words, &mut text.0),
                Inline::Foreign {
                    lang,
                    text: mut foreign,
                } => {
                    let before = std::mem::replace(&mut self.lang, lang);
                    self.text(&mut foreign);
                    self.lang = before;
                    text.0.push(Inline::Foreign {
                        lang,
                        text: foreign,
                    });
                }
                other => text.0.push(other),
            }
        }
    }

    fn words(&mut self, text: &str, out: &mut Vec<Inline>) {
        let mut said = String::new();
        let mut done = 0;
        for (begin, word) in words(text) {
            let Some((short, long)) = self.abbreviation(word) else {
                continue;
            };
            let end = begin + short.len();
            let before = text.get(..begin).unwrap_or_default();
            let after = text.get(end..).unwrap_or_default();
            let inside = before.matches('(').count() > before.matches(')').count();
            if inside && before.ends_with('(') && after.starts_with(')') {
                // «dom pomocy społecznej (DPS)» explains it
                self.told.insert(short);
            }
            let free = |c: char| c.is_whitespace() || ",.;:!?\u{201d}".contains(c);
            let whole = after.is_empty() || after.starts_with(free);
            if inside || !whole {
                continue;
            }
            said.push_str(text.get(done..begin).unwrap_or_default());
            done = end;
            if self.has_room && self.told.insert(short) {
                said.push_str(short);
                said.push_str(" (");
                said.push_str(long);
                said.push(')');
            } else {
                if !said.is_empty() {
                    out.push(Inline::Text(std::mem::take(&mut said)));
                }
                out.push(Inline::Abbr {
                    short: short.to_owned(),
                    long: long.to_owned(),
                });
            }
        }
        said.push_str(text.get(done..).unwrap_or_default());
        if !said.is_empty() {
            out.push(Inline::Text(said));
        }
    }

    /// The abbreviation a word is, with or without the full stop that ends a sentence.
    fn abbreviation(&self, word: &str) -> Option<(&'a str, &'a str)> {
        let said = |(short, long): (&&'a str, &&'a Text)| (*short, long.get(self.lang));
        let known = |word: &str| self.known.get_key_value(word).map(said);
        known(word).or_else(|| known(word.trim_end_matches('.')))
    }
}

/// Words of a text with the byte where each begins: what stands between spaces and signs that open
/// or close something.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let edge = |c: char| c.is_whitespace() || "(),;:!?\"\u{201e}\u{201d}".contains(c);
    let mut at = 0;
    text.split_inclusive(edge).filter_map(move |part| {
        let begin = at;
        at += part.len();
        let word = part.trim_end_matches(edge);
        (!word.is_empty()).then_some((begin, word))
    })
}
