//! Comments of reviewers, in words: the same for the command line, the window and the annex.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{Speech, changes};
use crate::base::Id;
use crate::field::{Choice as _, FieldPath};
use crate::model::{Comment, CommentEnd, CommentKind, Plan};

/// A comment in words.
pub struct Said<'a> {
    /// Its row.
    pub id: Id,
    /// Its number in the plan, from 1.
    pub number: usize,
    /// What is written of it.
    pub comment: &'a Comment,
    /// Answers to it, the first one first.
    pub thread: Vec<Answer<'a>>,
    /// What it is about; none where that no longer stands in the plan.
    pub at: Option<FieldPath>,
    /// That place in words.
    pub place: String,
    /// What the place holds now.
    pub now: String,
}

/// An answer to a comment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answer<'a> {
    /// Whose it is: a role.
    pub role: &'a str,
    /// When it was given.
    pub written: Option<Date>,
    /// What it says.
    pub text: &'a str,
}

/// A comment that nothing has become of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Open {
    /// Its row.
    pub id: Id,
    /// Its number in the plan, from 1.
    pub number: usize,
}

impl Said<'_> {
    /// Whether nothing has become of it yet.
    pub fn is_open(&self) -> bool {
        self.comment.end.is_none()
    }

    /// Whether it suggests another value.
    pub fn suggests(&self) -> bool {
        self.comment.kind == Some(CommentKind::Suggestion)
    }

    /// Whether the value was changed after it was written.
    pub fn is_stale(&self) -> bool {
        self.suggests() && self.now != self.comment.was
    }

    /// Key of what it is: the message `comment_kind-{key}`.
    pub fn kind(&self) -> &'static str {
        self.comment.kind.unwrap_or(CommentKind::Remark).key()
    }

    /// Key of what became of it: the message `comment-state-{key}`.
    pub fn state(&self) -> &'static str {
        self.comment.end.map_or("open", CommentEnd::key)
    }
}

/// The comments of the plan of `speech`, in their order.
pub fn comments<'a>(speech: Speech<'a>) -> Vec<Said<'a>> {
    let said = |(index, (id, comment)): (usize, (Id, &'a Comment))| {
        let at = located(speech.plan, comment);
        let place = at.map_or_else(|| comment.place.clone(), |at| changes::place(speech, at));
        Said {
            id,
            number: index + 1,
            comment,
            thread: thread(speech.plan, id, comment),
            at,
            place,
            now: at.map(|at| changes::said(speech, at)).unwrap_or_default(),
        }
    };
    speech.plan.comments.iter().enumerate().map(said).collect()
}

/// The answers to a comment of `plan`.
fn thread<'a>(plan: &'a Plan, id: Id, comment: &'a Comment) -> Vec<Answer<'a>> {
    let before = Answer {
        role: &comment.answered_by,
        written: comment.answered,
        text: &comment.answer,
    };
    let before = Some(before).filter(|answer| !answer.text.is_empty());
    let replies = plan.replies.iter().map(|(_, reply)| reply);
    let replies = replies.filter(|reply| reply.comment.id() == Some(id));
    let replies = replies.map(|reply| Answer {
        role: &reply.role,
        written: reply.written,
        text: &reply.text,
    });
    before.into_iter().chain(replies).collect()
}

/// The place of a comment, where it still stands in `plan`.
fn located(plan: &Plan, comment: &Comment) -> Option<FieldPath> {
    let at = Plan::locate(&comment.place)?;
    let stands = |row| {
        plan.table(at.table)
            .is_some_and(|rows| rows.get(row).is_some())
    };
    // a row about an entry of the catalogue need not be there to be spoken of
    let named = at.row.is_some_and(|row| row.key().is_some());
    (at.row.is_none() || named || stands(at.row)).then_some(at)
}

/// Open comments by their places.
pub fn open_by_place(plan: &Plan) -> BTreeMap<FieldPath, Vec<Open>> {
    let mut by_place: BTreeMap<FieldPath, Vec<Open>> = BTreeMap::new();
    let open = (1..)
        .zip(plan.comments.iter())
        .filter(|(_, (_, comment))| comment.end.is_none());
    for (number, (id, comment)) in open {
        if let Some(at) = located(plan, comment) {
            by_place.entry(at).or_default().push(Open { id, number });
        }
    }
    by_place
}
