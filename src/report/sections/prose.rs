//! Running text as people type it, turned into paragraphs and lists.
//!
//! A blank line ends a paragraph; a line that begins with `- `, an en dash, a bullet or the next
//! number of a list is an item; other line ends stay line ends. No other markup is read.

use crate::i18n::NBSP;
use crate::report::doc::{BlockKind, Inline, List, RichText};

/// The blocks of `text`.
pub fn blocks(text: &str) -> Vec<BlockKind> {
    let mut reader = Reader::default();
    for line in text.lines() {
        reader.line(line.trim());
    }
    reader.flush_lines();
    reader.flush_list();
    reader.out
}

/// `text` as one stretch with its line ends, for cells and cards; items get a bullet.
pub fn inline(text: &str) -> RichText {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    joined(lines.map(|line| match bulleted(line) {
        Some(words) => format!("\u{2022}{NBSP}{words}"),
        None => line.to_owned(),
    }))
}

fn joined(lines: impl Iterator<Item = impl Into<String>>) -> RichText {
    let mut rich = RichText::new();
    for line in lines {
        if !rich.is_empty() {
            rich = rich.with(Inline::Break);
        }
        rich = rich.text(line);
    }
    rich
}

fn bulleted(line: &str) -> Option<&str> {
    ["- ", "\u{2013} ", "\u{2014} ", "\u{2022} ", "* "]
        .into_iter()
        .find_map(|bullet| line.strip_prefix(bullet))
        .map(str::trim_start)
}

#[derive(Default)]
struct Reader<'a> {
    out: Vec<BlockKind>,
    lines: Vec<&'a str>,
    items: Vec<String>,
    ordered: bool,
    after_blank: bool,
}

impl<'a> Reader<'a> {
    fn line(&mut self, line: &'a str) {
        if line.is_empty() {
            self.flush_lines();
            self.after_blank = true;
            return;
        }
        let after_blank = std::mem::take(&mut self.after_blank);
        let open = (!self.items.is_empty()).then_some(self.ordered);
        match item(
            line,
            if open == Some(true) {
                self.items.len()
            } else {
                0
            },
        ) {
            Some((ordered, words)) => {
                self.flush_lines();
                if open != Some(ordered) {
                    self.flush_list();
                }
                self.ordered = ordered;
                self.items.push(words.to_owned());
            }
            None => {
                if let Some(last) = self.items.last_mut().filter(|_| !after_blank) {
                    last.push(' ');
                    last.push_str(line);
                } else {
                    self.flush_list();
                    self.lines.push(line);
                }
            }
        }
    }

    fn flush_lines(&mut self) {
        if !self.lines.is_empty() {
            self.out.push(BlockKind::Para(joined(self.lines.drain(..))));
        }
    }

    fn flush_list(&mut self) {
        if !self.items.is_empty() {
            self.out.push(BlockKind::List(List {
                ordered: self.ordered,
                items: self.items.drain(..).map(RichText::from).collect(),
            }));
        }
    }
}

/// Reads an item: whether it is numbered, and its words. A number counts only where it continues
/// the list of `before` items, so that a sentence may begin with an ordinal.
fn item(line: &str, before: usize) -> Option<(bool, &str)> {
    if let Some(words) = bulleted(line) {
        return Some((false, words));
    }
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = line.split_at(digits);
    let words = rest
        .strip_prefix(". ")
        .or_else(|| rest.strip_prefix(") "))?;
    (number.parse() == Ok(before + 1)).then(|| (true, words.trim_start()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape(text: &str) -> Vec<String> {
        let words = |rich: &RichText| {
            let parts = rich.0.iter().map(|inline| match inline {
                Inline::Text(text) => text.as_str(),
                Inline::Break => "/",
                _ => "?",
            });
            parts.collect::<String>()
        };
        let shape = |block: BlockKind| match block {
            BlockKind::Para(text) => format!("p {}", words(&text)),
            BlockKind::List(list) => {
                let items: Vec<String> = list.items.iter().map(words).collect();
                format!(
                    "{} {}",
                    if list.ordered { "ol" } else { "ul" },
                    items.join("|")
                )
            }
            _ => "?".to_owned(),
        };
        blocks(text).into_iter().map(shape).collect()
    }

    #[test]
    fn blank_lines_part_paragraphs_and_markers_make_lists() {
        let text = "Jeden\ndwa\n\nTrzy:\n- a\n  dalej\n– b\n\n1. x\n\n2. y\nKoniec";
        let expected = ["p Jeden/dwa", "p Trzy:", "ul a dalej|b", "ol x|y Koniec"];
        assert_eq!(shape(text), expected);
        assert_eq!(shape("- a\n\nPo liście"), ["ul a", "p Po liście"]);
    }

    #[test]
    fn a_number_that_continues_no_list_is_plain_text() {
        assert_eq!(shape("3. edycja programu"), ["p 3. edycja programu"]);
        assert_eq!(shape("2026. rok"), ["p 2026. rok"]);
        assert_eq!(shape(" \n\t\n"), Vec::<String>::new());
    }
}
