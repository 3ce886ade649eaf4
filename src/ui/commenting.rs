//! Comments of reviewers: writing one, answering, walking through them.

use super::{
    app::{App, Dialog},
    cx::Cx,
    request::{CommentAsk, CommentWords},
    widgets::in_text,
};
use crate::{
    base::IdSource,
    field::{Choice as _, Datum, FieldPath, Value},
    model::{CommentEnd, CommentKind, Op, Patch, Plan},
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
        let (suggested, quoted) = match ask {
            CommentAsk::New(at) => (
                changes::said(self.services.speech(session.plan()), at),
                self.selected_in(session.plan(), at).unwrap_or_default(),
            ),
            CommentAsk::Answer(_) | CommentAsk::Reject(_) => Default::default(),
        };
        let words = CommentWords {
            role: self.services.prefs.role.clone(),
            suggested,
            quoted,
            ..CommentWords::default()
        };
        self.view.dialog = Some(Dialog::Comment(ask, words));
    }

    /// The words that are selected in the text at `at`, unless all or none of it are.
    fn selected_in(&self, plan: &Plan, at: FieldPath) -> Option<String> {
        let field = in_text(&self.services.ctx).filter(|field| field.id == Cx::field_id(at))?;
        let letters = field.selected()?;
        let Some(Value::Text(text)) = plan.at(at) else {
            return None;
        };
        let all = text.chars().count();
        let some = letters.len() < all;
        let words = text.chars().skip(letters.start).take(letters.len());
        let words: String = words.collect();
        Some(words.trim().to_owned()).filter(|words| some && !words.is_empty())
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
            quoted,
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
                    ("quoted", Datum::Text(quoted)),
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
                let row = IdSource::Random.draw();
                let mut patch = Patch::new();
                let table = path!(replies).table;
                patch.push(Op::Add { table, row });
                patch.set(path!(replies[row].comment), Datum::Link(Some(id)));
                patch.set(path!(replies[row].role), Datum::Text(role.clone()));
                patch.set(path!(replies[row].written), Datum::Date(Some(today)));
                patch.set(path!(replies[row].text), Datum::Text(text));
                if matches!(ask, CommentAsk::Reject(_)) {
                    let end = Some(CommentEnd::Rejected.key().to_owned());
                    patch.push(Op::Set(path!(comments[id].end), Datum::Choice(end)));
                    patch.set(path!(comments[id].ended), Datum::Date(Some(today)));
                }
                let at = path!(comments[id].text);
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
            let none = self.texts().msg("comments-none");
            self.view.tell(none);
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
        if let Some(said) = all.iter().find(|said| said.id == id) {
            let args = [
                ("at", (next.cast_unsigned() + 1).into()),
                ("all", count.cast_unsigned().into()),
            ];
            let place = self.texts().msg_with("said-comment", &args);
            let words = format!("{place} {}. {}", said.place, said.comment.text);
            self.view.tell(words);
        }
        self.go_to(at);
    }
}
