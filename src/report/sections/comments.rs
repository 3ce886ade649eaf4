//! The annex of reviewers' comments, printed where the edition wishes it.

use super::Cx;
use crate::report::doc::{Block, BlockKind, KeyValues, RichText};
use crate::views::comments::{Said, comments};

/// A heading and a table of two columns for each comment.
pub fn compose(cx: &Cx<'_>) -> Vec<Block> {
    let plan = cx.inputs.plan;
    if !plan.edition.comments_annex || plan.comments.is_empty() {
        return Vec::new();
    }
    let mut out = vec![Block::para(cx.msg("comments-annex-intro"))];
    let speech = cx.speech();
    for said in comments(speech) {
        out.push(block(cx, &said));
    }
    out
}

fn block(cx: &Cx<'_>, said: &Said<'_>) -> Block {
    let comment = said.comment;
    let mut entries: Vec<(RichText, RichText)> = Vec::new();
    let mut row = |key: &str, value: String| {
        if !value.trim().is_empty() {
            entries.push((cx.msg(key).into(), value.into()));
        }
    };
    let texts = cx.inputs.texts;
    let day = |day: Option<jiff::civil::Date>| day.map(|day| texts.date_short(day));
    let by = |role: &str, when: Option<String>| {
        let parts = [Some(role.to_owned()), when].into_iter().flatten();
        let parts: Vec<String> = parts.filter(|part| !part.is_empty()).collect();
        parts.join(", ")
    };
    row(
        "comment-row-kind",
        cx.msg(&format!("comment_kind-{}", said.kind())),
    );
    row("comment-row-by", by(&comment.role, day(comment.written)));
    row("comment-row-quoted", comment.quoted.clone());
    row("comment-row-text", comment.text.clone());
    if said.suggests() {
        row("comment-row-was", comment.was.clone());
        row("comment-row-suggested", comment.suggested.clone());
    }
    for answer in &said.thread {
        row("comment-row-answer", answer.text.to_owned());
        row("comment-row-answered", by(answer.role, day(answer.written)));
    }
    row(
        "comment-row-state",
        cx.msg(&format!("comment-state-{}", said.state())),
    );
    let title = format!("{}. {}", said.number, said.place);
    let head = Some((cx.msg("comment-row-place"), title));
    BlockKind::KeyValues(KeyValues { head, entries }).into()
}
