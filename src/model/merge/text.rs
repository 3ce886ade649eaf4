//! Merging long texts: by paragraph, and by line inside a paragraph that both changed.

use std::ops::Range;

use similar::{Algorithm, DiffTag, capture_diff_slices};

use super::Side;

/// A part of a text that both sides changed, each in its own way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// What stood there.
    pub base: String,
    /// What stands there in our text.
    pub ours: String,
    /// What stands there in theirs.
    pub theirs: String,
}

/// A text made of two that were made of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Text {
    /// With ours where both changed a passage.
    pub(super) ours: String,
    /// With theirs where both changed a passage.
    pub(super) theirs: String,
    /// The passages that both changed.
    pub(super) passages: Vec<Passage>,
}

/// What a text is cut into, the coarse parts first. A cut taken back gives the text again.
const LEVELS: [&str; 2] = ["\n\n", "\n"];

/// What becomes of a passage that both changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice<'a> {
    /// It stands as one of them has it.
    Of(Side),
    /// It reads so.
    Own(&'a str),
}

/// The text that `merge` makes of the three with `choices` for the passages that both changed, in
/// their order; where one is lacking, ours stands.
pub fn composed(base: &str, ours: &str, theirs: &str, choices: &[Choice<'_>]) -> String {
    let [paragraphs, _] = LEVELS;
    let [base, ours, theirs] = [base, ours, theirs].map(cut);
    let mut work = Work {
        passages: Vec::new(),
        choices,
    };
    let parts = merged(&LEVELS, [&base, &ours, &theirs], &mut work);
    parts.chosen.join(paragraphs)
}

/// The paragraphs of a text. A text that says nothing has none, not a blank one.
fn cut(text: &str) -> Vec<String> {
    let [paragraphs, _] = LEVELS;
    let said = (!text.is_empty()).then_some(text);
    let parts = said.into_iter().flat_map(|text| text.split(paragraphs));
    parts.map(str::to_owned).collect()
}

/// What of two texts differs, in words: pieces of both in their order, each with whether it stands
/// only before, only after, or (none) in both.
pub fn words(before: &str, after: &str) -> Vec<(Option<Side>, String)> {
    // words and the space between them are parts of their own
    let cut = |text: &'_ str| -> Vec<String> {
        let mut parts: Vec<String> = Vec::new();
        let mut last = None;
        for c in text.chars() {
            let space = c.is_whitespace();
            match parts.last_mut().filter(|_| last == Some(space)) {
                Some(part) => part.push(c),
                None => parts.push(c.to_string()),
            }
            last = Some(space);
        }
        parts
    };
    let (before, after) = (cut(before), cut(after));
    let mut pieces: Vec<(Option<Side>, String)> = Vec::new();
    let mut push = |side: Option<Side>, words: &[String]| {
        if !words.is_empty() {
            pieces.push((side, words.concat()));
        }
    };
    for op in capture_diff_slices(Algorithm::Myers, &before, &after) {
        if op.tag() == DiffTag::Equal {
            push(None, part(&after, op.new_range()));
        } else {
            push(Some(Side::Ours), part(&before, op.old_range()));
            push(Some(Side::Theirs), part(&after, op.new_range()));
        }
    }
    pieces
}

/// Passages found so far, and what becomes of each.
struct Work<'a> {
    passages: Vec<Passage>,
    choices: &'a [Choice<'a>],
}

/// Puts the changes of `ours` and `theirs` into `base`.
pub(super) fn merge(base: &str, ours: &str, theirs: &str) -> Text {
    let [paragraphs, _] = LEVELS;
    let [base, ours, theirs] = [base, ours, theirs].map(cut);
    let mut work = Work {
        passages: Vec::new(),
        choices: &[],
    };
    let parts = merged(&LEVELS, [&base, &ours, &theirs], &mut work);
    Text {
        ours: parts.ours.join(paragraphs),
        theirs: parts.theirs.join(paragraphs),
        passages: work.passages,
    }
}

/// The passages in which two texts differ, before and after: paragraphs, and lines where there is
/// but one paragraph.
pub fn passages(before: &str, after: &str) -> Vec<(String, String)> {
    let [paragraphs, lines] = LEVELS;
    let whole = !before.contains(paragraphs) && !after.contains(paragraphs);
    let by = if whole { lines } else { paragraphs };
    let cut = |text: &'_ str| text.split(by).map(str::to_owned).collect::<Vec<_>>();
    let (before, after) = (cut(before), cut(after));
    let passage = |hunk: Hunk| {
        let (old, new) = (part(&before, hunk.base), part(&after, hunk.new));
        (old.join(by), new.join(by))
    };
    hunks(&before, &after).into_iter().map(passage).collect()
}

/// Parts of a text, with ours and with theirs where they differ.
#[derive(Default)]
struct Parts {
    ours: Vec<String>,
    theirs: Vec<String>,
    /// With what was chosen for each passage.
    chosen: Vec<String>,
}

impl Parts {
    fn both(&mut self, parts: &[String]) {
        self.ours.extend_from_slice(parts);
        self.theirs.extend_from_slice(parts);
        self.chosen.extend_from_slice(parts);
    }
}

/// A place where a text differs from what it was made of.
struct Hunk {
    base: Range<usize>,
    new: Range<usize>,
}

fn hunks(base: &[String], new: &[String]) -> Vec<Hunk> {
    let ops = capture_diff_slices(Algorithm::Myers, base, new);
    ops.into_iter()
        .filter(|op| op.tag() != DiffTag::Equal)
        .map(|op| Hunk {
            base: op.old_range(),
            new: op.new_range(),
        })
        .collect()
}

/// Whether two changes of the same parts cannot both be made.
fn meet(one: &Range<usize>, other: &Range<usize>) -> bool {
    let overlap = one.start.max(other.start) < one.end.min(other.end);
    // two additions at one place have no order, and an addition inside what was replaced no place
    let inside = |point: &Range<usize>, range: &Range<usize>| {
        point.is_empty()
            && (range.start < point.start && point.start < range.end
                || range.is_empty() && range.start == point.start)
    };
    overlap || inside(one, other) || inside(other, one)
}

fn merged(levels: &[&str], [base, ours, theirs]: [&[String]; 3], work: &mut Work<'_>) -> Parts {
    let mut parts = Parts::default();
    let (here, there) = (hunks(base, ours), hunks(base, theirs));
    let (mut here, mut there) = (here.iter().peekable(), there.iter().peekable());
    let mut done = 0;
    loop {
        let start = |hunk: Option<&&Hunk>| hunk.map(|hunk| (hunk.base.start, hunk.base.end));
        let first = match (start(here.peek()), start(there.peek())) {
            (None, None) => break,
            (Some(one), None) => (one, true),
            (None, Some(other)) => (other, false),
            (Some(one), Some(other)) => (one.min(other), one <= other),
        };
        let ((from, to), ours_first) = first;
        // everything that meets, and what meets that
        let mut region = from..to;
        let (mut mine, mut other): (Vec<&Hunk>, Vec<&Hunk>) = (Vec::new(), Vec::new());
        if ours_first {
            mine.extend(here.next());
        } else {
            other.extend(there.next());
        }
        loop {
            let next = here.next_if(|hunk| other.iter().any(|one| meet(&one.base, &hunk.base)));
            let grown = next.or_else(|| {
                there.next_if(|hunk| mine.iter().any(|one| meet(&one.base, &hunk.base)))
            });
            let Some(hunk) = grown else { break };
            region.end = region.end.max(hunk.base.end);
            if next.is_some() {
                mine.push(hunk);
            } else {
                other.push(hunk);
            }
        }
        parts.both(part(base, done..region.start));
        done = region.end;
        let applied = |new: &[String], hunks: &[&Hunk]| -> Vec<String> {
            let (mut text, mut at) = (Vec::new(), region.start);
            for hunk in hunks {
                text.extend_from_slice(part(base, at..hunk.base.start));
                text.extend_from_slice(part(new, hunk.new.clone()));
                at = hunk.base.end;
            }
            text.extend_from_slice(part(base, at..region.end));
            text
        };
        let was = part(base, region.clone());
        let (mine, other) = (applied(ours, &mine), applied(theirs, &other));
        if mine == other || *other == *was {
            parts.both(&mine);
        } else if *mine == *was {
            parts.both(&other);
        } else {
            clash(levels, [was, &mine, &other], work, &mut parts);
        }
    }
    parts.both(part(base, done..base.len()));
    parts
}

/// Parts that both sides changed: looked at more finely, or told.
fn clash(
    levels: &[&str],
    [base, ours, theirs]: [&[String]; 3],
    work: &mut Work<'_>,
    parts: &mut Parts,
) {
    let (coarse, finer) = levels.split_first().unwrap_or((&"\n", &[]));
    let Some(fine) = finer.first() else {
        let choice = work.choices.get(work.passages.len());
        work.passages.push(Passage {
            base: base.join(coarse),
            ours: ours.join(coarse),
            theirs: theirs.join(coarse),
        });
        parts.ours.extend_from_slice(ours);
        parts.theirs.extend_from_slice(theirs);
        match choice {
            Some(Choice::Own("")) => {}
            Some(Choice::Own(own)) => parts.chosen.push((*own).to_owned()),
            Some(Choice::Of(Side::Theirs)) => parts.chosen.extend_from_slice(theirs),
            Some(Choice::Of(Side::Ours)) | None => parts.chosen.extend_from_slice(ours),
        }
        return;
    };
    // no part at all is something else than one that says nothing
    let cut = |all: &[String]| -> Vec<String> {
        let whole = (!all.is_empty()).then(|| all.join(coarse));
        let lines = whole.iter().flat_map(|text| text.split(fine));
        lines.map(str::to_owned).collect()
    };
    let cuts = [cut(base), cut(ours), cut(theirs)];
    let [base, ours, theirs] = &cuts;
    let inner = merged(finer, [base, ours, theirs], work);
    let whole = |lines: Vec<String>| (!lines.is_empty()).then(|| lines.join(fine));
    parts.ours.extend(whole(inner.ours));
    parts.theirs.extend(whole(inner.theirs));
    parts.chosen.extend(whole(inner.chosen));
}

fn part(all: &[String], range: Range<usize>) -> &[String] {
    all.get(range).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_of_both_are_taken() {
        let base = "A\n\nB\n\nC";
        let text = merge(base, "A1\n\nB\n\nC", "A\n\nB\n\nC\n\nD");
        assert_eq!(text.ours, "A1\n\nB\n\nC\n\nD");
        assert_eq!((text.theirs, text.passages), (text.ours, Vec::new()));
        let next = merge(base, "A1\n\nB\n\nC", "A\n\nB1\n\nC");
        assert_eq!(
            (next.ours.as_str(), next.passages.len()),
            ("A1\n\nB1\n\nC", 0)
        );
    }

    #[test]
    fn lines_of_one_paragraph_are_taken_from_both() {
        let text = merge("- a\n- b\n- c", "- a1\n- b\n- c", "- a\n- b\n- c\n- d");
        assert_eq!(
            (text.ours.as_str(), text.passages.len()),
            ("- a1\n- b\n- c\n- d", 0)
        );
    }

    #[test]
    fn only_what_both_changed_is_told_and_the_rest_is_merged() {
        let text = merge("A\n\nB\n\nC", "A1\n\nB\n\nC1", "A2\n\nB2\n\nC");
        let passage = Passage {
            base: "A".to_owned(),
            ours: "A1".to_owned(),
            theirs: "A2".to_owned(),
        };
        assert_eq!(text.passages, [passage]);
        assert_eq!(text.ours, "A1\n\nB2\n\nC1");
        assert_eq!(text.theirs, "A2\n\nB2\n\nC1");
    }

    #[test]
    fn every_passage_is_chosen_by_itself() {
        let (base, ours, theirs) = ("A\n\nB\n\nC", "A1\n\nB\n\nC1", "A2\n\nB2\n\nC2");
        let text = |choices: &[Choice<'_>]| composed(base, ours, theirs, choices);
        let (mine, other) = (Choice::Of(Side::Ours), Choice::Of(Side::Theirs));
        assert_eq!(text(&[mine, other]), "A1\n\nB2\n\nC2");
        assert_eq!(text(&[other, mine]), "A2\n\nB2\n\nC1");
        assert_eq!(text(&[Choice::Own("X\nY"), mine]), "X\nY\n\nB2\n\nC1");
        assert_eq!(text(&[]), merge(base, ours, theirs).ours);
        assert_eq!(text(&[other, other]), merge(base, ours, theirs).theirs);
    }

    #[test]
    fn words_of_both_come_in_their_order() {
        let told: String = words("w 4 wsiach", "w 6 wsiach i w mieście")
            .into_iter()
            .map(|(side, words)| match side {
                None => words,
                Some(Side::Ours) => format!("[-{words}]"),
                Some(Side::Theirs) => format!("[+{words}]"),
            })
            .collect();
        assert!(told.starts_with("w [-4][+6] wsiach[+"), "{told}");
    }

    #[test]
    fn two_additions_at_one_place_have_no_order() {
        let text = merge("A", "A\n\nB", "A\n\nC");
        assert_eq!(text.passages.len(), 1);
        assert_eq!(
            (text.ours.as_str(), text.theirs.as_str()),
            ("A\n\nB", "A\n\nC")
        );
    }
}
