//! What is done about spelling: texts are looked at on a thread, suggestions are searched for,
//! words are mended, added and taken out again.

use std::ops::Range;
use std::sync::Arc;
use std::time::Duration;

use egui::Context;

use super::{
    app::{App, Work},
    cx::Cx,
    jobs::{Done, Spelt},
    request::Mend,
    spelling::{Dictionary, Marks, Pointed, Wanted},
    widgets::{in_text, select_letters},
};
use crate::{
    field::{Datum, FieldPath, Value},
    i18n::Lang,
    model::{Patch, Plan, prose},
    report,
    session::{Edit, Session, called::MENDED},
    spelling::{Own, Speller, names, own_form},
};

/// A word of a plan, for a walk from one to the next.
type Place = (FieldPath, Range<usize>, String);

/// Ranges of bytes in `text` as places of letters.
fn letters(text: &str, ranges: &[Range<usize>]) -> Marks {
    let mut at = (0, 0);
    let mut count = |byte: usize| {
        let part = text.get(at.0..byte).unwrap_or_default();
        at = (byte, at.1 + part.chars().count());
        at.1
    };
    let places = ranges.iter().map(|range| {
        let start = count(range.start);
        start..count(range.end)
    });
    places.collect()
}

/// The words that are known beside the dictionary: those somebody added, and the names of the unit.
fn known(words: &[String], plan: &Plan) -> Own {
    let mut own: Own = words.iter().cloned().collect();
    own.extend(names(plan));
    own
}

fn looked_at(speller: &Speller, own: &Own, texts: Vec<Wanted>) -> Vec<Spelt> {
    let spelt = |(at, text): Wanted| {
        let marks = letters(&text, &speller.unknown(&text, own));
        Spelt { at, text, marks }
    };
    texts.into_iter().map(spelt).collect()
}

/// The next word of `plan` that is in no dictionary, behind `from`; the first one behind the last.
fn next(
    speller: &Speller,
    own: &Own,
    plan: &Plan,
    from: Option<(FieldPath, usize)>,
) -> Option<Place> {
    let texts = prose(plan);
    let begin = from.and_then(|(at, _)| texts.iter().position(|(other, _)| *other == at));
    let start = begin.unwrap_or_default();
    let found = |index: usize, behind: Option<usize>, until: Option<usize>| {
        let (at, text) = *texts.get(index)?;
        let places = letters(text, &speller.unknown(text, own));
        let mut places = places.iter();
        let place = places.find(|place| {
            behind.is_none_or(|behind| place.start >= behind)
                && until.is_none_or(|until| place.start < until)
        })?;
        let word = text.chars().skip(place.start).take(place.len()).collect();
        Some((at, place.clone(), word))
    };
    let letter = begin.and(from).map(|(_, letter)| letter);
    let rest = (start + 1..texts.len()).chain(0..start);
    found(start, letter, None)
        .or_else(|| rest.into_iter().find_map(|index| found(index, None, None)))
        .or_else(|| found(start, None, letter))
}

impl App {
    /// Whether the spelling of the open plan is looked at.
    fn spells(&self) -> bool {
        let polish = |session: &Session| report::language(session.plan()) == Lang::Pl;
        self.services.prefs.spelling && self.work.session.as_ref().is_some_and(polish)
    }

    /// Has the texts looked at that were painted and are not known.
    pub(super) fn look_at_spelling(&mut self, ctx: &Context) {
        if !self.spells() {
            self.services.spelling.forget();
            return;
        }
        ctx.input(|input| self.services.spelling.notice(&input.events));
        if self.services.spelling.waits() {
            self.with_speller(ctx, |app, ctx, speller, own| {
                let texts = app.services.spelling.take_wanted();
                app.services.spelling.checking = true;
                let of = app.work.number;
                app.services.jobs.start(ctx, "spelling", of, move || {
                    Done::Spelt(looked_at(&speller, &own, texts))
                });
            });
        }
        self.rest_dictionary(ctx);
    }

    /// Lets a dictionary go that nobody has used for a while.
    fn rest_dictionary(&mut self, ctx: &Context) {
        let now = ctx.input(|input| input.time);
        let Some(left) = self.services.spelling.kept_for(now) else {
            return;
        };
        if left > 0.0 {
            ctx.request_repaint_after(Duration::from_secs_f64(left));
        } else if let Some(speller) = self.services.spelling.give_away() {
            // three hundred thousand words are not let go in a frame
            self.services
                .jobs
                .start(ctx, "dictionary goes", 0, move || {
                    drop(speller);
                    Done::Settled(None)
                });
        }
    }

    /// Does `work` with the dictionary; where there is none yet it is made first, and the work is
    /// asked for again by whoever needs it.
    fn with_speller(
        &mut self,
        ctx: &Context,
        work: impl FnOnce(&mut Self, &Context, Arc<Speller>, Own),
    ) {
        match &self.services.spelling.dictionary {
            Dictionary::Ready(speller) => {
                let speller = Arc::clone(speller);
                let now = ctx.input(|input| input.time);
                self.services.spelling.use_now(now);
                let Some(session) = &self.work.session else {
                    return;
                };
                let own = known(&self.services.prefs.words, session.plan());
                work(self, ctx, speller, own);
            }
            Dictionary::Nothing => {
                self.services.spelling.dictionary = Dictionary::Making;
                let (make, catalog) = (self.services.env.speller, self.services.catalog);
                self.services
                    .jobs
                    .start(ctx, "dictionary", 0, move || Done::Speller(make(catalog)));
            }
            Dictionary::Making | Dictionary::Failed => {}
        }
    }

    /// Takes in the dictionary, unless the check was switched off meanwhile.
    pub(super) fn speller_made(&mut self, ctx: &Context, made: Option<Arc<Speller>>) {
        if !self.services.prefs.spelling {
            return;
        }
        self.services.spelling.dictionary = match made {
            Some(speller) => Dictionary::Ready(speller),
            None => Dictionary::Failed,
        };
        let now = ctx.input(|input| input.time);
        self.services.spelling.use_now(now);
        if std::mem::take(&mut self.services.spelling.walks) {
            self.next_misspelt(ctx);
        }
    }

    /// Takes in what was found in texts; of another plan than the open one nothing.
    pub(super) fn spelt(&mut self, ours: bool, found: Vec<Spelt>) {
        let spelling = &mut self.services.spelling;
        spelling.checking = false;
        if !ours {
            return;
        }
        for Spelt { at, text, marks } in found {
            spelling.take((Cx::field_id(at), at), text, marks);
        }
    }

    /// Does what the menu of a text asks for.
    pub(super) fn mend(&mut self, ctx: &Context, mend: Mend, now: f64) {
        match mend {
            Mend::Suggest(word) => self.suggest(ctx, word),
            Mend::Take(pointed, with) => self.take_suggestion(ctx, &pointed, &with, now),
            Mend::Learn(word) => self.keep_word(&word, true),
            Mend::Unlearn(word) => self.keep_word(&word, false),
        }
    }

    fn suggest(&mut self, ctx: &Context, word: String) {
        if self.services.spelling.is_asked(&word) {
            return;
        }
        self.with_speller(ctx, |app, ctx, speller, _| {
            app.services.spelling.suggest(word.clone(), None);
            app.services.jobs.start(ctx, "suggestions", 0, move || {
                let found = speller.suggest(&word);
                Done::Suggested(word, found)
            });
        });
    }

    /// Puts `with` in the place of a word, as one step of undo.
    fn take_suggestion(&mut self, ctx: &Context, pointed: &Pointed, with: &str, now: f64) {
        let read_only = self.work.is_read_only() || self.view.reviewing;
        let Some(session) = self.work.session.as_mut().filter(|_| !read_only) else {
            return;
        };
        let Some(Value::Text(text)) = session.plan().value(pointed.at) else {
            return;
        };
        let chars: Vec<char> = text.chars().collect();
        let there = chars.get(pointed.letters.clone());
        // the text may have changed while the menu was open
        if there.is_none_or(|there| !there.iter().copied().eq(pointed.word.chars())) {
            return;
        }
        let (head, tail) = (
            chars.get(..pointed.letters.start).unwrap_or_default(),
            chars.get(pointed.letters.end..).unwrap_or_default(),
        );
        let mended: String = head
            .iter()
            .copied()
            .chain(with.chars())
            .chain(tail.iter().copied())
            .collect();
        let patch = Patch::of(pointed.at, Datum::Text(mended));
        let edit = Edit::Apply {
            patch,
            at: pointed.at,
        };
        session.seal();
        session.apply_as(MENDED, edit, now);
        let end = pointed.letters.start + with.chars().count();
        select_letters(ctx, Cx::field_id(pointed.at), end..end);
    }

    /// Adds a word to those that are known on this computer, or takes it out.
    fn keep_word(&mut self, word: &str, known: bool) {
        let form = own_form(word);
        let words = &mut self.services.prefs.words;
        words.retain(|other| *other != form);
        let key = if known {
            words.push(form);
            words.sort();
            "said-word-added"
        } else {
            "said-word-removed"
        };
        self.services.keep_prefs();
        self.services.spelling.forget();
        let words = self.texts().msg_with(key, &[("word", word.into())]);
        self.say(words);
    }

    /// Switches the check on or off.
    pub(super) fn toggle_spelling(&mut self) {
        let on = !self.services.prefs.spelling;
        self.services.prefs.spelling = on;
        self.services.spelling.end();
        self.services.keep_prefs();
        let key = if on {
            "said-spelling-on"
        } else {
            "said-spelling-off"
        };
        let words = self.texts().msg(key);
        self.say(words);
    }

    /// Whether one can go from misspelt word to misspelt word.
    pub(super) fn can_walk_spelling(&self) -> bool {
        self.spells() && !self.work.is_read_only() && !self.view.reviewing
    }

    /// Looks for the next word that is in no dictionary, behind the cursor.
    pub(super) fn next_misspelt(&mut self, ctx: &Context) {
        // while a menu is open the field is still the one that is worked in
        let from = in_text(ctx).and_then(|field| {
            let at = self.services.spelling.place(field.id)?;
            Some((at, field.end()))
        });
        self.services.spelling.walks = matches!(
            self.services.spelling.dictionary,
            Dictionary::Nothing | Dictionary::Making
        );
        self.with_speller(ctx, |app, ctx, speller, own| {
            let Work {
                session, number, ..
            } = &app.work;
            let Some(plan) = session.as_ref().map(|session| session.plan().clone()) else {
                return;
            };
            app.services
                .jobs
                .start(ctx, "next misspelt", *number, move || {
                    Done::Misspelt(next(&speller, &own, &plan, from))
                });
        });
    }

    /// Goes to the word that was found, or says that there is none.
    pub(super) fn misspelt_found(&mut self, ctx: &Context, found: Option<Place>) {
        let Some((at, letters, word)) = found else {
            let words = self.texts().msg("said-no-misspelt");
            self.say(words);
            return;
        };
        let id = Cx::field_id(at);
        // who stands in the field already is not led away from it first
        if !ctx.memory(|memory| memory.has_focus(id)) {
            self.go_to(at);
        }
        select_letters(ctx, id, letters);
        let words = self
            .texts()
            .msg_with("said-misspelt", &[("word", word.into())]);
        self.view.tell(words);
    }
}
