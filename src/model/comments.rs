//! What reviewers say about places of the plan: comments and suggestions. Roles, never names.

use jiff::civil::Date;

use crate::field::{Link, optional, required};

crate::choice! {
    /// What a comment is.
    pub enum CommentKind = "comment_kind" {
        /// Asks for something.
        Question = "question",
        /// Says something.
        Remark = "remark",
        /// Suggests another value.
        Suggestion = "suggestion",
    }
}

crate::choice! {
    /// What became of a comment; one of which nothing has become yet is open.
    pub enum CommentEnd = "comment_end" {
        /// The suggested value was taken.
        Accepted = "accepted",
        /// It was not taken.
        Rejected = "rejected",
        /// It is dealt with.
        Resolved = "resolved",
    }
}

crate::record! {
    /// A comment on a field, a year of it, a row or a table.
    pub struct Comment = "comment" {
        /// What it is about, as the text of a path.
        place: String = required().code().max_chars(120).unprinted(),
        /// What it is.
        kind: Option<CommentKind> = required().unprinted(),
        /// Whose it is: a role, never a name.
        role: String = optional().max_chars(120).unprinted(),
        /// When it was written.
        written: Option<Date> = optional().unprinted(),
        /// The words of the place it is about; of all of it where that is blank.
        quoted: String = optional().lines(2).max_chars(4_000).unprinted(),
        /// What it says.
        text: String = optional().lines(3).max_chars(4_000).unprinted(),
        /// The value in words when it was written.
        was: String = optional().lines(3).max_chars(20_000).unprinted(),
        /// The suggested value, as it would be typed.
        suggested: String = optional().lines(3).max_chars(20_000).when("kind", &["suggestion"]).unprinted(),
        /// The answer of a plan that was written before answers had rows of their own.
        answer: String = optional().lines(2).max_chars(4_000).unprinted(),
        /// Whose it is: a role, never a name.
        answered_by: String = optional().max_chars(120).unprinted(),
        /// When it was given.
        answered: Option<Date> = optional().unprinted(),
        /// What became of it.
        end: Option<CommentEnd> = optional().unprinted(),
        /// When.
        ended: Option<Date> = optional().unprinted(),
    }
}

crate::record! {
    /// An answer to a comment; those of one comment are a thread, the first one first.
    pub struct Reply = "reply" {
        /// The comment.
        comment: Link<Comment> = required().parent().unprinted(),
        /// Whose it is: a role, never a name.
        role: String = optional().max_chars(120).unprinted(),
        /// When it was given.
        written: Option<Date> = optional().unprinted(),
        /// What it says.
        text: String = required().lines(2).max_chars(4_000).unprinted(),
    }
}
