//! Whose language a text is in: what people typed into a plan, printed in a document of another
//! language, is marked, so that a voice reads it as it is written and words are broken by its rules.
//!
//! A document is made of words and does not know where each comes from; the plan's texts are
//! known, so what equals one of them is theirs. Catalogue and messages speak every language of the
//! documents and are never marked.

use aho_corasick::{AhoCorasick, MatchKind};
use whatlang::{Detector, Lang as Tongue};

use super::compose::Inputs;
use super::doc::{Block, Doc, Inline, RichText};
use super::sections::prose;
use crate::i18n::Lang;
use crate::model::{Plan, prose as texts};

/// Marks what is Polish in a document of another language.
pub fn mark(inputs: &Inputs<'_>, doc: &mut Doc) {
    if inputs.texts.lang() == Lang::Pl {
        return;
    }
    let Some(marker) = Marker::of(inputs.plan) else {
        return;
    };
    for block in &mut doc.blocks {
        block.texts_mut(&mut |text| marker.text(text));
    }
    for text in doc.cover.iter_mut().flat_map(|cover| {
        let foot = cover.foot.iter_mut().map(|(_, text)| text);
        cover.annex.iter_mut().chain(foot)
    }) {
        marker.text(text);
    }
}

/// A letter that English has not.
fn is_foreign(c: char) -> bool {
    c.is_alphabetic() && !c.is_ascii()
}

/// Whether people wrote `text` in Polish. What cannot be told is Polish: so are the plans.
fn is_polish(detector: &Detector, text: &str) -> bool {
    let found = detector.detect(text);
    let is_english = found.is_some_and(|found| found.lang() == Tongue::Eng && found.is_reliable());
    text.contains(is_foreign) || !is_english
}

/// Knows the Polish texts of a plan.
struct Marker {
    texts: AhoCorasick,
}

impl Marker {
    fn of(plan: &Plan) -> Option<Self> {
        let detector = Detector::with_allowlist(vec![Tongue::Pol, Tongue::Eng]);
        let mut known = Vec::new();
        for (_, text) in texts(plan) {
            if !is_polish(&detector, text) {
                continue;
            }
            known.push(text.trim().to_owned());
            for block in prose::blocks(text) {
                Block::from(block).texts_mut(&mut |text| {
                    let words = text.0.iter().filter_map(Inline::words);
                    known.extend(words.map(str::to_owned));
                });
            }
        }
        known.retain(|text| text.contains(char::is_alphabetic));
        known.sort_unstable();
        known.dedup();
        let texts = AhoCorasick::builder()
            .match_kind(MatchKind::LeftmostLongest)
            .build(known);
        Some(Self { texts: texts.ok()? })
    }

    fn text(&self, text: &mut RichText) {
        for inline in std::mem::take(&mut text.0) {
            self.inline(inline, &mut text.0);
        }
    }

    fn inline(&self, inline: Inline, out: &mut Vec<Inline>) {
        let Some(all) = inline.words() else {
            let mut inline = inline;
            match &mut inline {
                Inline::Footnote(note) => self.text(note),
                Inline::List(list) => list.items.iter_mut().for_each(|item| self.text(item)),
                _ => {}
            }
            out.push(inline);
            return;
        };
        let mut done = 0;
        for found in self.texts.find_iter(all) {
            let (begin, end) = (found.start(), found.end());
            let part = |range| all.get(range).unwrap_or_default();
            if !stands_alone(all, begin, end) {
                continue;
            }
            if done < begin {
                out.push(inline.with_words(part(done..begin)));
            }
            out.push(Inline::Foreign {
                lang: "pl",
                text: inline.with_words(part(begin..end)).into(),
            });
            done = end;
        }
        match all.get(done..) {
            Some("") | None => {}
            Some(rest) => out.push(inline.with_words(rest)),
        }
    }
}

/// Whether a text of the plan that is found at `begin..end` of `all` is one: all of it, or some
/// words in a sentence of the program. A single word without such a letter may be English there.
fn stands_alone(all: &str, begin: usize, end: usize) -> bool {
    if begin == 0 && end == all.len() {
        return true;
    }
    let (before, rest) = all.split_at(begin);
    let (found, after) = rest.split_at(end - begin);
    let parts = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
    parts(before.chars().next_back())
        && parts(after.chars().next())
        && found.contains(|c: char| c.is_whitespace() || is_foreign(c))
}
