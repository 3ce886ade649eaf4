//! Spelling of what is on the screen: what was found in each text, and what is still to be looked
//! at. It asks no dictionary itself; `mending` starts the work and takes in what comes of it.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::ops::Range;
use std::sync::Arc;

use egui::{Event, Id};

use crate::{
    field::FieldPath,
    spelling::{Own, Speller},
};

/// Texts that are remembered; beyond, all are looked at again where they are painted.
const TEXTS: usize = 2_000;
/// Words whose suggestions are remembered.
const SUGGESTED: usize = 200;

/// Seconds after its last use that the dictionary is kept: it takes up as much as a fifth of the
/// window and is made anew in a tenth of a second.
const KEPT: f64 = 20.0;

/// Places of words in a text, in letters.
pub type Marks = Arc<[Range<usize>]>;

/// A text that is to be looked at.
pub type Wanted = (FieldPath, String);

/// A word of a field that is in no dictionary, or that somebody added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pointed {
    /// The field.
    pub at: FieldPath,
    /// Where it stands in the text, in letters.
    pub letters: Range<usize>,
    /// The word.
    pub word: String,
    /// Whether somebody added it.
    pub own: bool,
}

/// The dictionary of this computer.
#[derive(Default)]
pub enum Dictionary {
    /// Nobody has asked for it.
    #[default]
    Nothing,
    /// It is being made.
    Making,
    /// It is there.
    Ready(Arc<Speller>),
    /// It cannot be made.
    Failed,
}

/// What was found in a text.
struct Found {
    at: FieldPath,
    text: String,
    marks: Marks,
}

/// What is known of the spelling of the open plan.
#[derive(Default)]
pub struct Spelling {
    /// The dictionary.
    pub dictionary: Dictionary,
    /// Whether somebody did anything in the window: for one that only stands there no dictionary is
    /// made, and the first frames have the computer to themselves.
    somebody: bool,
    /// When it was used last, in seconds of the window's clock.
    used: f64,
    /// Whether texts are being looked at.
    pub checking: bool,
    /// Whether the next word is to be gone to once the dictionary is there.
    pub walks: bool,
    /// What was found, by the identity of the input.
    found: HashMap<Id, Found>,
    /// Texts that were painted and are not looked at yet.
    wanted: RefCell<BTreeMap<FieldPath, String>>,
    /// What may have been meant by a word; none while it is searched for.
    suggested: HashMap<String, Option<Vec<String>>>,
    none: Marks,
}

impl Spelling {
    /// The words of `text`, which is painted in the input `id` of the field `at`, that are in no
    /// dictionary. Of a text that changed since it was looked at those in its parts that did not.
    pub fn marks(&self, (id, at): (Id, FieldPath), text: &str) -> Marks {
        let found = self.found.get(&id);
        if let Some(found) = found.filter(|found| found.text == text) {
            return Arc::clone(&found.marks);
        }
        if text.trim().is_empty() || matches!(self.dictionary, Dictionary::Failed) {
            return Arc::clone(&self.none);
        }
        let mut wanted = self.wanted.borrow_mut();
        if wanted.get(&at).is_none_or(|known| known != text) {
            wanted.insert(at, text.to_owned());
        }
        found.map_or_else(
            || Arc::clone(&self.none),
            |found| moved(&found.text, &found.marks, text),
        )
    }

    /// Takes note of what was done in this frame.
    pub fn notice(&mut self, events: &[Event]) {
        let acts = |event: &Event| {
            matches!(
                event,
                Event::Key { .. }
                    | Event::Text(_)
                    | Event::Paste(_)
                    | Event::Ime(_)
                    | Event::PointerButton { .. }
                    | Event::MouseWheel { .. }
                    | Event::AccessKitActionRequest(_)
            )
        };
        self.somebody |= events.iter().any(acts);
    }

    /// Whether texts wait to be looked at.
    pub fn waits(&self) -> bool {
        self.somebody
            && !self.checking
            && !matches!(self.dictionary, Dictionary::Making | Dictionary::Failed)
            && !self.wanted.borrow().is_empty()
    }

    /// The texts that wait, which wait no longer.
    pub fn take_wanted(&mut self) -> Vec<Wanted> {
        self.wanted.take().into_iter().collect()
    }

    /// Takes in what was found in a text of the input `id`.
    pub fn take(&mut self, (id, at): (Id, FieldPath), text: String, marks: Marks) {
        if self.found.len() >= TEXTS {
            self.found.clear();
        }
        self.found.insert(id, Found { at, text, marks });
    }

    /// Forgets what was found: another plan, other words.
    pub fn forget(&mut self) {
        self.found.clear();
        self.wanted.take();
        (self.checking, self.walks) = (false, false);
    }

    /// Says that the dictionary is used now.
    pub fn use_now(&mut self, now: f64) {
        self.used = now;
    }

    /// How many seconds a dictionary that nobody uses is kept yet; none where there is none, or
    /// somebody uses it.
    pub fn kept_for(&self, now: f64) -> Option<f64> {
        let rests = matches!(self.dictionary, Dictionary::Ready(_)) && !self.checking;
        rests.then_some((self.used + KEPT - now).max(0.0))
    }

    /// Gives away the dictionary; it is made again when somebody needs it. What was found stays.
    pub fn give_away(&mut self) -> Option<Arc<Speller>> {
        match std::mem::take(&mut self.dictionary) {
            Dictionary::Ready(speller) => Some(speller),
            _ => None,
        }
    }

    /// Lets the dictionary go too.
    pub fn end(&mut self) {
        *self = Self {
            somebody: self.somebody,
            ..Self::default()
        };
    }

    /// The word at the letter `letter` of the text in the input `id`, where it is in no dictionary
    /// or one of `own`.
    pub fn pointed(&self, id: Id, letter: usize, own: &Own) -> Option<Pointed> {
        let found = self.found.get(&id)?;
        let marked = found
            .marks
            .iter()
            .find(|mark| mark.start <= letter && letter <= mark.end);
        let letters = match marked {
            Some(mark) => mark.clone(),
            None => word_at(&found.text, letter)?,
        };
        let chars = found.text.chars().skip(letters.start);
        let word: String = chars.take(letters.len()).collect();
        let is_own = own.contains(&crate::spelling::own_form(&word));
        (marked.is_some() || is_own).then_some(Pointed {
            at: found.at,
            letters,
            word,
            own: is_own,
        })
    }

    /// The field of the input `id`.
    pub fn place(&self, id: Id) -> Option<FieldPath> {
        Some(self.found.get(&id)?.at)
    }

    /// Whether somebody asked what may have been meant by `word`.
    pub fn is_asked(&self, word: &str) -> bool {
        self.suggested.contains_key(word)
    }

    /// What may have been meant by `word`, once it was searched for.
    pub fn suggested(&self, word: &str) -> Option<&[String]> {
        self.suggested.get(word)?.as_deref()
    }

    /// Remembers that `word` is searched for, or what was found for it.
    pub fn suggest(&mut self, word: String, found: Option<Vec<String>>) {
        if self.suggested.len() >= SUGGESTED {
            self.suggested.clear();
        }
        self.suggested.insert(word, found);
    }
}

/// The word around a letter.
fn word_at(text: &str, letter: usize) -> Option<Range<usize>> {
    let mut start = 0;
    let mut end = 0;
    for (at, c) in text.chars().enumerate() {
        let inside = c.is_alphabetic() || c == '-';
        if inside {
            end = at + 1;
        } else if at >= letter {
            break;
        } else {
            start = at + 1;
        }
    }
    (start <= letter && letter <= end && start < end).then_some(start..end)
}

/// Marks of `before` that stand in what `now` begins or ends with in common with it.
fn moved(before: &str, marks: &Marks, now: &str) -> Marks {
    if marks.is_empty() {
        return Arc::clone(marks);
    }
    let same = |(a, b): &(char, char)| a == b;
    let head = before.chars().zip(now.chars()).take_while(same).count();
    let (old, new) = (before.chars().count(), now.chars().count());
    let room = old.min(new) - head;
    let ends = before.chars().rev().zip(now.chars().rev());
    let tail = ends.take(room).take_while(same).count();
    let kept = marks.iter().filter_map(|mark| {
        if mark.end < head || (mark.end == head && head == old.min(new)) {
            Some(mark.clone())
        } else if mark.start > old - tail {
            Some(mark.start + new - old..mark.end + new - old)
        } else {
            None
        }
    });
    kept.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marks_of(words: &[Range<usize>]) -> Marks {
        words.iter().cloned().collect()
    }

    #[test]
    fn marks_stay_where_a_text_did_not_change() {
        let marks = marks_of(&[0..3, 8..11, 16..19]);
        let before = "abx def ghx jkl mnx";
        let now = moved(before, &marks, "abx def ghx jkl, mnx");
        assert_eq!(*now, [0..3, 8..11, 17..20]);
        let now = moved(before, &marks, "abx def ghxy jkl mnx");
        assert_eq!(*now, [0..3, 17..20]);
        let now = moved(before, &marks, "mnx");
        assert!(now.is_empty());
    }

    #[test]
    fn a_dictionary_that_nobody_uses_goes_and_what_was_found_stays() {
        let mut spelling = Spelling {
            dictionary: Dictionary::Ready(Arc::new(Speller::bare().unwrap())),
            ..Spelling::default()
        };
        spelling.use_now(10.0);
        assert_eq!(spelling.kept_for(15.0), Some(KEPT - 5.0));
        let place = (Id::NULL, FieldPath::one("edition", "title"));
        let found = [0..3, 4..7];
        spelling.take(place, "abc def".to_owned(), marks_of(&found));
        assert_eq!(spelling.kept_for(11.0 + KEPT), Some(0.0));
        assert!(spelling.give_away().is_some());
        assert_eq!(spelling.kept_for(12.0 + KEPT), None);
        assert_eq!(*spelling.marks(place, "abc def"), found);
        assert!(!spelling.waits(), "nothing is to be looked at");
        spelling.marks(place, "abd def");
        spelling.notice(&[Event::PointerGone]);
        assert!(!spelling.waits(), "nobody has done anything yet");
        spelling.notice(&[Event::Text("d".to_owned())]);
        assert!(spelling.waits(), "a text that changed asks for it again");
    }

    #[test]
    fn the_word_around_a_letter_is_found() {
        let text = "ab cde-f";
        assert_eq!(word_at(text, 0), Some(0..2));
        assert_eq!(word_at(text, 2), Some(0..2));
        assert_eq!(word_at(text, 5), Some(3..8));
        assert_eq!(word_at(text, 8), Some(3..8));
        assert_eq!(word_at("a, b", 2), None);
    }
}
