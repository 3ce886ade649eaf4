//! `lpdi review`: what reviewers say about a plan.

use std::io;

use clap::ArgMatches;
use serde::Serialize;

use super::diff::lines;
use super::{DIFFERENT, OK, Streams, UNUSABLE, path_of, wants_json, write_json};
use crate::catalog::Catalog;
use crate::i18n::Texts;
use crate::views::Speech;
use crate::views::comments::{Answer, Said, comments};

pub(super) fn run(
    matches: &ArgMatches,
    texts: &Texts,
    streams: &mut Streams<'_>,
) -> io::Result<u8> {
    let Some(plan) = super::open(&path_of(matches, "plan"), texts, streams)? else {
        return Ok(UNUSABLE);
    };
    let speech = Speech {
        texts,
        catalog: Catalog::embedded(),
        plan: &plan,
    };
    let said = comments(speech);
    let open = said.iter().filter(|one| one.is_open()).count();
    if wants_json(matches) {
        write_json(&said.iter().map(Row::of).collect::<Vec<_>>(), streams)?;
    } else {
        for one in &said {
            text(one, texts, streams)?;
        }
        let args = [("open", open.into()), ("all", said.len().into())];
        writeln!(streams.err, "{}", texts.msg_with("cli-review-count", &args))?;
    }
    Ok(if open == 0 { OK } else { DIFFERENT })
}

fn text(said: &Said<'_>, texts: &Texts, streams: &mut Streams<'_>) -> io::Result<()> {
    let comment = said.comment;
    let head = [
        texts.msg(&format!("comment_kind-{}", said.kind())),
        texts.msg(&format!("comment-state-{}", said.state())),
        comment.role.clone(),
        comment
            .written
            .map(|day| texts.date_short(day))
            .unwrap_or_default(),
    ];
    let head: Vec<&str> = head
        .iter()
        .map(String::as_str)
        .filter(|part| !part.is_empty())
        .collect();
    let (number, place) = (said.number, &said.place);
    writeln!(
        streams.out,
        "{number}. {place} ({}) [{}]",
        head.join(", "),
        comment.place
    )?;
    lines(&comment.quoted, '"', streams)?;
    lines(&comment.text, ' ', streams)?;
    if said.suggests() {
        // what was taken into the field stands there
        if said.now != comment.suggested {
            lines(&said.now, '-', streams)?;
        }
        lines(&comment.suggested, '+', streams)?;
    }
    for answer in &said.thread {
        lines(answer.text, '>', streams)?;
    }
    Ok(())
}

/// A comment as other programs read it.
#[derive(Serialize)]
struct Row<'a> {
    number: usize,
    path: &'a str,
    place: &'a str,
    kind: &'a str,
    state: &'a str,
    role: &'a str,
    written: Option<String>,
    text: &'a str,
    now: &'a str,
    suggested: &'a str,
    quoted: &'a str,
    answers: Vec<Reply<'a>>,
}

/// An answer as other programs read it.
#[derive(Serialize)]
struct Reply<'a> {
    role: &'a str,
    written: Option<String>,
    text: &'a str,
}

impl<'a> Row<'a> {
    fn of(said: &'a Said<'a>) -> Self {
        Self {
            number: said.number,
            path: &said.comment.place,
            place: &said.place,
            kind: said.kind(),
            state: said.state(),
            role: &said.comment.role,
            written: said.comment.written.map(|day| day.to_string()),
            text: &said.comment.text,
            now: &said.now,
            suggested: &said.comment.suggested,
            quoted: &said.comment.quoted,
            answers: said.thread.iter().map(Reply::of).collect(),
        }
    }
}

impl<'a> Reply<'a> {
    fn of(answer: &Answer<'a>) -> Self {
        Self {
            role: answer.role,
            written: answer.written.map(|day| day.to_string()),
            text: answer.text,
        }
    }
}
