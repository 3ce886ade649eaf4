//! Finds words on laid-out pages, whatever their case and Polish marks, also where a line breaks
//! them or their type changes. Headers and footers are passed over. Knows nothing of painting.

use crate::{
    i18n::{fold, fold_letter},
    report::layout::frame::{Item, Page, TagEvent, TextRun},
};

/// Letters of the shortest text that is looked for.
pub(super) const SHORTEST: usize = 2;

/// A place of a text that was looked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Spot {
    /// The page, from 0.
    pub page: usize,
    /// Where it stands there, line by line: left, top, right, bottom in points.
    pub rects: Vec<[f32; 4]>,
}

/// The places of `wanted` on `pages`, from the first to the last.
pub(super) fn find(pages: &[Page], wanted: &str) -> Vec<Spot> {
    let wanted: Vec<char> = fold(wanted.trim()).chars().collect();
    if wanted.len() < SHORTEST {
        return Vec::new();
    }
    let hits = pages.iter().enumerate().flat_map(|(page, laid)| {
        let written = Written::of(laid);
        let places = written.places(&wanted);
        let hits = places.into_iter().map(|start| Spot {
            page,
            rects: written.rects(start..start + wanted.len()),
        });
        hits.collect::<Vec<_>>()
    });
    hits.collect()
}

/// The letters of a page in reading order, and where each comes from.
#[derive(Default)]
struct Written<'a> {
    letters: Vec<char>,
    /// Run and byte in it; none for a space between runs.
    from: Vec<Option<(usize, usize)>>,
    runs: Vec<&'a TextRun>,
    /// Baseline and right end of the run before.
    last: Option<(f32, f32)>,
}

impl<'a> Written<'a> {
    fn of(page: &'a Page) -> Self {
        let mut written = Self::default();
        // whether each open element is no content
        let mut open: Vec<bool> = Vec::new();
        for item in &page.items {
            match item {
                Item::Tag(TagEvent::Begin { .. }) => open.push(false),
                Item::Tag(TagEvent::BeginArtifact(_)) => open.push(true),
                Item::Tag(TagEvent::End) => drop(open.pop()),
                Item::Text(run) if !open.contains(&true) => written.run(run),
                _ => {}
            }
        }
        written
    }

    fn run(&mut self, run: &'a TextRun) {
        let words = run.set.actual.as_ref().unwrap_or(&run.set.text);
        let apart = self.last.is_some_and(|(y, end)| {
            (run.y - y).abs() > run.size * 0.5 || run.x > end + run.size * 0.15
        });
        self.last = Some((run.y, run.x + run.width));
        // the rest of a word that was told whole on the line before
        if words.is_empty() {
            return;
        }
        if apart && self.letters.last().is_some_and(|letter| *letter != ' ') {
            self.letters.push(' ');
            self.from.push(None);
        }
        for (byte, letter) in words.char_indices() {
            for folded in fold_letter(letter) {
                self.letters.push(folded);
                self.from.push(Some((self.runs.len(), byte)));
            }
        }
        self.runs.push(run);
    }

    /// Where `wanted` begins; places do not overlap.
    fn places(&self, wanted: &[char]) -> Vec<usize> {
        let mut found: Vec<usize> = Vec::new();
        for (start, window) in self.letters.windows(wanted.len()).enumerate() {
            let free = found.last().is_none_or(|last| last + wanted.len() <= start);
            if free && window == wanted {
                found.push(start);
            }
        }
        found
    }

    /// The boxes around these letters, one for each run.
    fn rects(&self, letters: std::ops::Range<usize>) -> Vec<[f32; 4]> {
        let mut rects: Vec<(usize, [f32; 4])> = Vec::new();
        let places = self.from.get(letters).unwrap_or_default().iter().flatten();
        for &(index, byte) in places {
            let Some(run) = self.runs.get(index) else {
                continue;
            };
            let (left, right) = edges(run, byte);
            match rects.last_mut() {
                Some((last, rect)) if *last == index => rect[2] = rect[2].max(right),
                _ => {
                    let (top, bottom) = (run.y - run.size * 0.8, run.y + run.size * 0.25);
                    rects.push((index, [left, top, right, bottom]));
                }
            }
        }
        rects.into_iter().map(|(_, rect)| rect).collect()
    }
}

/// Left and right end of the letter at `byte`; of the whole run where other words are told for it.
fn edges(run: &TextRun, byte: usize) -> (f32, f32) {
    if run.set.actual.is_some() {
        return (run.x, run.x + run.width);
    }
    let begins = |glyph: &&crate::report::layout::frame::Glyph| usize::from(glyph.start) > byte;
    let before = run.set.glyphs.iter().rev().find(|glyph| !begins(glyph));
    let after = run.set.glyphs.iter().find(begins);
    (
        run.x + before.map_or(0.0, |glyph| glyph.x),
        run.x + after.map_or(run.width, |glyph| glyph.x),
    )
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::report::{
        layout::frame::{Artifact, Glyph, Set},
        style,
    };

    /// A run whose letters are ten points wide each.
    fn run(text: &str, (x, y): (f32, f32)) -> TextRun {
        let glyphs = text.char_indices().enumerate();
        let glyphs = glyphs.map(|(place, (byte, _))| Glyph {
            id: 1,
            x: place as f32 * 10.0,
            start: u16::try_from(byte).unwrap_or_default(),
        });
        TextRun {
            face: style::Face::Regular,
            size: 10.0,
            color: style::INK,
            x,
            y,
            width: text.chars().count() as f32 * 10.0,
            set: Arc::new(Set {
                glyphs: glyphs.collect(),
                text: text.to_owned(),
                actual: None,
                expansion: None,
            }),
        }
    }

    fn page(items: Vec<Item>) -> Page {
        Page {
            width: 595.0,
            height: 842.0,
            label: String::new(),
            items: items.into(),
        }
    }

    fn near(one: f32, other: f32) -> bool {
        (one - other).abs() < 0.1
    }

    #[test]
    fn words_are_found_without_case_and_marks_over_runs_and_lines() {
        let items = vec![
            Item::Text(run("Us\u{142}", (0.0, 100.0))),
            Item::Text(run("ugi domowe", (30.0, 100.0))),
            Item::Text(run("i inne us\u{142}ugi", (0.0, 120.0))),
        ];
        let pages = [page(items)];
        let hits = find(&pages, "uslugi");
        assert_eq!(hits.len(), 2);
        assert_eq!(hits[0].rects.len(), 2, "two runs");
        assert!(near(hits[0].rects[0][2], 30.0));
        assert!(near(hits[0].rects[1][2], 60.0));
        assert!(near(hits[1].rects[0][0], 70.0));
        assert_eq!(find(&pages, "domowe i").len(), 1, "over the end of a line");
        assert_eq!(find(&pages, "u"), [], "one letter is nothing to look for");
    }

    #[test]
    fn what_is_told_whole_is_found_once_and_headers_never() {
        let mut broken = run("opie-", (0.0, 100.0));
        Arc::make_mut(&mut broken.set).actual = Some("opieka".to_owned());
        let mut rest = run("ka", (0.0, 120.0));
        Arc::make_mut(&mut rest.set).actual = Some(String::new());
        let items = vec![
            Item::Tag(TagEvent::BeginArtifact(Artifact::Header)),
            Item::Text(run("opieka", (0.0, 20.0))),
            Item::Tag(TagEvent::End),
            Item::Text(broken),
            Item::Text(rest),
        ];
        let hits = find(&[page(items)], "opieka");
        assert_eq!(hits.len(), 1);
        assert!(near(hits[0].rects[0][1], 92.0));
    }
}
