//! Running text as people type it, turned into paragraphs and lists.
//!
//! A blank line ends a paragraph; a line that begins with `- `, an en dash, a bullet or the next
//! number of a list is an item; other line ends stay line ends. `**bold**` and `*italic*` are read
//! where both ends stand at the edge of a word; any other asterisk is an asterisk. No other markup
//! is read.

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

/// `text` as one stretch with its line ends and lists, for cells and cards.
pub fn inline(text: &str) -> RichText {
    let mut rich = RichText::new();
    for block in blocks(text) {
        match block {
            BlockKind::List(list) => rich = rich.with(Inline::List(list)),
            BlockKind::Para(words) => {
                rich = rich.line();
                rich.0.extend(words.0);
            }
            _ => {}
        }
    }
    rich
}

fn joined(lines: impl Iterator<Item = impl Into<String>>) -> RichText {
    let mut rich = RichText::new();
    for line in lines {
        if !rich.is_empty() {
            rich = rich.with(Inline::Break);
        }
        rich.0.extend(marked(&line.into()).0);
    }
    rich
}

/// A line with what is marked bold or italic in it.
fn marked(line: &str) -> RichText {
    let mut rich = RichText::new();
    let mut plain = 0;
    let mut at = 0;
    while let Some(found) = line.get(at..).and_then(|rest| rest.find('*')) {
        let open = at + found;
        let sign = if line.get(open..).is_some_and(|rest| rest.starts_with("**")) {
            "**"
        } else {
            "*"
        };
        let begin = open + sign.len();
        let Some(end) = closing(line, open, begin, sign) else {
            at = begin;
            continue;
        };
        let (before, words) = (line.get(plain..open), line.get(begin..end));
        if let Some(before) = before.filter(|before| !before.is_empty()) {
            rich = rich.text(before);
        }
        let words = words.unwrap_or_default().to_owned();
        rich = rich.with(if sign == "*" {
            Inline::Emph(words)
        } else {
            Inline::Strong(words)
        });
        at = end + sign.len();
        plain = at;
    }
    match line.get(plain..) {
        Some("") | None => rich,
        Some(rest) => rich.text(rest),
    }
}

/// Where what is opened by the `sign` before `begin` is closed.
fn closing(line: &str, open: usize, begin: usize, sign: &str) -> Option<usize> {
    let is_edge = |c: char| !c.is_alphanumeric() && c != '*';
    let is_inside = |c: char| !c.is_whitespace() && c != '*';
    let before = line.get(..open)?.chars().next_back();
    if !before.is_none_or(is_edge) || !line.get(begin..)?.chars().next().is_some_and(is_inside) {
        return None;
    }
    let mut ends = line.get(begin..)?.match_indices(sign);
    let end = ends.find(|(at, _)| {
        let last = line.get(begin..begin + at).unwrap_or_default();
        let after = line.get(begin + at + sign.len()..).unwrap_or_default();
        last.chars().next_back().is_some_and(is_inside) && after.chars().next().is_none_or(is_edge)
    });
    end.map(|(at, _)| begin + at)
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
    /// Number of the first item, where the open list is a numbered one.
    first: Option<u32>,
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
        let open = (!self.items.is_empty()).then_some(self.first);
        let count = u32::try_from(self.items.len()).unwrap_or(u32::MAX);
        let next = open.flatten().map(|first| first.saturating_add(count));
        match item(line, next) {
            Some((number, words)) => {
                self.flush_lines();
                // a number keeps its value: one that leaves some out begins anew
                let goes_on = open.is_some_and(|first| first.is_none()) == number.is_none()
                    && number.is_none_or(|number| next == Some(number));
                if open.is_none() || !goes_on {
                    self.flush_list();
                    self.first = number;
                }
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
                first: self.first,
                items: self.items.drain(..).map(|item| marked(&item)).collect(),
            }));
        }
    }
}

/// Largest number of an item; a greater one is a year at the beginning of a line.
const ITEMS: u32 = 999;

/// Reads an item: its number, where it has one, and its words. A number begins a list only as the
/// first, so that a sentence may begin with an ordinal; in a list whose `next` number is known one
/// that is not smaller goes on.
fn item(line: &str, next: Option<u32>) -> Option<(Option<u32>, &str)> {
    if let Some(words) = bulleted(line) {
        return Some((None, words));
    }
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = line.split_at(digits);
    let words = rest
        .strip_prefix(". ")
        .or_else(|| rest.strip_prefix(") "))?;
    let number: u32 = number.parse().ok()?;
    let counts = number == 1 || next.is_some_and(|next| (next..=ITEMS).contains(&number));
    counts.then(|| (Some(number), words.trim_start()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape(text: &str) -> Vec<String> {
        let words = |rich: &RichText| {
            let parts = rich.0.iter().map(|inline| match inline {
                Inline::Text(text) => text.clone(),
                Inline::Strong(text) => format!("<b>{text}</b>"),
                Inline::Emph(text) => format!("<i>{text}</i>"),
                Inline::Break => "/".to_owned(),
                _ => "?".to_owned(),
            });
            parts.collect::<String>()
        };
        let shape = |block: BlockKind| match block {
            BlockKind::Para(text) => format!("p {}", words(&text)),
            BlockKind::List(list) => {
                let items: Vec<String> = list.items.iter().map(words).collect();
                format!(
                    "{} {}",
                    match list.first {
                        Some(1) => "ol".to_owned(),
                        Some(first) => format!("ol from {first}"),
                        None => "ul".to_owned(),
                    },
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

    #[test]
    fn a_number_that_leaves_some_out_is_an_item_and_keeps_its_number() {
        assert_eq!(shape("1. a\n2. b\n10. c"), ["ol a|b", "ol from 10 c"]);
        assert_eq!(shape("1. a\n2026. rok"), ["ol a 2026. rok"]);
        assert_eq!(shape("1. a\n1. b"), ["ol a", "ol b"]);
        assert_eq!(shape("1. a\n- b\n2. c"), ["ol a", "ul b 2. c"]);
    }

    #[test]
    fn bold_and_italic_are_read_at_the_edges_of_words_alone() {
        assert_eq!(
            shape("To **ważne słowa**, a to („*nazwa*”).\n- **b** c"),
            [
                "p To <b>ważne słowa</b>, a to („<i>nazwa</i>”).",
                "ul <b>b</b> c"
            ]
        );
        for plain in [
            "2*3*4",
            "dane* i *uwaga",
            "a ** b ** c",
            "***",
            "* *",
            "**a",
            "*a **b",
        ] {
            let line = format!("x {plain}");
            assert_eq!(shape(&line), [format!("p {line}")]);
        }
        assert_eq!(inline("*a*").0, [Inline::Emph("a".to_owned())]);
    }

    #[test]
    fn a_list_in_a_cell_is_a_list() {
        let RichText(inlines) = inline("Trzy:\n1. a\n2. b\n\nkoniec");
        let [
            Inline::Text(before),
            Inline::List(list),
            Inline::Text(after),
        ] = &inlines[..]
        else {
            panic!("{inlines:?}");
        };
        assert_eq!((before.as_str(), after.as_str()), ("Trzy:", "koniec"));
        assert_eq!((list.first, list.items.len()), (Some(1), 2));
        let lines = inline("jeden\n\ndwa").0;
        assert_eq!(lines.len(), 3, "{lines:?}");
        assert_eq!(lines[1], Inline::Break);
    }
}
