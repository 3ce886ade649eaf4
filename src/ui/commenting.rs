//! Comments of reviewers: writing one, answering, walking through them.

use super::{
    app::{App, Dialog},
    request::{CommentAsk, CommentWords},
};
use crate::{
    field::{Choice as _, Datum},
    model::{CommentEnd, CommentKind, Op, Patch},
    path,
    session::{Edit, called::COMMENTED},
    views::{changes, comments::comments},
};

impl App {
    /// Begins to comment on the plan and to change nothing of it, or ends that.
    pub(super) fn toggle_review(&mut self) {
        self.view.reviewing = !self.view.reviewing;
        let key = if self.view.reviewing {
            "said-review-mode"
        } else {
            "said-review-mode-end"
        };
        let words = self.texts().msg(key);
        self.view.tell(words);
    }

    /// Asks for a comment on the field one is in.
    pub(super) fn comment_here(&mut self) {
        if let Some(at) = self.view.focused {
            self.ask_comment(CommentAsk::New(at));
        }
    }

    /// Asks for the words of a comment, of an answer, or why a suggestion is not taken.
    pub(super) fn ask_comment(&mut self, ask: CommentAsk) {
        let Some(session) = &self.work.session else {
            return;
        };
        let suggested = match ask {
            CommentAsk::New(at) => changes::said(self.services.speech(session.plan()), at),
            CommentAsk::Answer(_) | CommentAsk::Reject(_) => String::new(),
        };
        let words = CommentWords {
            role: self.services.prefs.role.clone(),
            suggested,
            ..CommentWords::default()
        };
        self.view.dialog = Some(Dialog::Comment(ask, words));
    }

    /// Takes the words that were asked for.
    pub(super) fn comment(&mut self, ask: CommentAsk, words: CommentWords, now: f64) {
        let (speech, today) = match &self.work.session {
            Some(session) => (
                self.services.speech(session.plan()),
                self.services.env.clock.today(),
            ),
            None => return,
        };
        let CommentWords {
            kind,
            role,
            text,
            suggested,
        } = words;
        let (role, text) = (role.trim().to_owned(), text.trim().to_owned());
        let edit = match ask {
            CommentAsk::New(at) => {
                let kind = kind.unwrap_or(CommentKind::Remark);
                let suggests = kind == CommentKind::Suggestion;
                let mut values = vec![
                    ("place", Datum::Text(at.to_string())),
                    ("kind", Datum::Choice(Some(kind.key().to_owned()))),
                    ("role", Datum::Text(role.clone())),
                    ("written", Datum::Date(Some(today))),
                    ("text", Datum::Text(text)),
                ];
                if suggests {
                    let was = changes::said(speech, at);
                    values.push(("was", Datum::Text(was)));
                    values.push(("suggested", Datum::Text(suggested)));
                }
                Edit::Add {
                    table: path!(comments).table,
                    parent: None,
                    values,
                    rows: Vec::new(),
                }
            }
            CommentAsk::Answer(id) | CommentAsk::Reject(id) => {
                let at = path!(comments[id].answer);
                let mut patch = Patch::of(at, Datum::Text(text));
                let by = path!(comments[id].answered_by);
                patch.set(by, Datum::Text(role.clone()));
                patch.set(path!(comments[id].answered), Datum::Date(Some(today)));
                if matches!(ask, CommentAsk::Reject(_)) {
                    let end = Some(CommentEnd::Rejected.key().to_owned());
                    patch.push(Op::Set(path!(comments[id].end), Datum::Choice(end)));
                    patch.set(path!(comments[id].ended), Datum::Date(Some(today)));
                }
                Edit::Apply { patch, at }
            }
        };
        if let Some(session) = &mut self.work.session {
            session.apply_as(COMMENTED, edit, now);
        }
        if self.services.prefs.role != role {
            self.services.prefs.role = role;
            self.services.keep_prefs();
        }
        let words = self.texts().msg("said-commented");
        self.say(words);
    }

    /// Goes to the next open comment, or the one before.
    pub(super) fn walk_comments(&mut self, by: isize) {
        let Some(session) = &self.work.session else {
            return;
        };
        let all = comments(self.services.speech(session.plan()));
        let open: Vec<_> = all
            .iter()
            .filter(|said| said.is_open())
            .filter_map(|said| Some((said.id, said.at?)))
            .collect();
        let here = self.view.commented;
        let here = here.and_then(|id| open.iter().position(|(known, _)| *known == id));
        let count = open.len().cast_signed();
        if count == 0 {
            return;
        }
        let next = match here {
            None if by < 0 => count - 1,
            None => 0,
            Some(here) => (here.cast_signed() + by).rem_euclid(count),
        };
        let Some((id, at)) = open.get(next.cast_unsigned()).copied() else {
            return;
        };
        self.view.commented = Some(id);
        self.go_to(at);
    }
}
