//! `lpdi diff`: what changed between two plans, cell by cell.

use std::io;

use clap::ArgMatches;
use serde::Serialize;

use super::{DIFFERENT, OK, Streams, UNUSABLE, path_of, wants_json, write_json};
use crate::catalog::Catalog;
use crate::i18n::Texts;
use crate::views::changes::{Told, changes};

pub(super) fn run(
    matches: &ArgMatches,
    texts: &Texts,
    streams: &mut Streams<'_>,
) -> io::Result<u8> {
    let mut plans = Vec::new();
    for name in ["before", "after"] {
        let Some(plan) = super::open(&path_of(matches, name), texts, streams)? else {
            return Ok(UNUSABLE);
        };
        plans.push(plan);
    }
    let [before, after] = plans.as_slice() else {
        return Ok(UNUSABLE);
    };
    let told = changes(before, after, Catalog::embedded(), texts);
    if wants_json(matches) {
        write_json(&told.iter().map(Row::of).collect::<Vec<_>>(), streams)?;
    } else {
        for one in &told {
            text(one, texts, streams)?;
        }
        let count = [("count", told.len().into())];
        writeln!(streams.err, "{}", texts.msg_with("cli-diff-count", &count))?;
    }
    Ok(if told.is_empty() { OK } else { DIFFERENT })
}

fn text(told: &Told, texts: &Texts, streams: &mut Streams<'_>) -> io::Result<()> {
    writeln!(streams.out, "{} [{}]", told.words(texts), told.at)?;
    for (before, after) in &told.parts {
        lines(before, '-', streams)?;
        lines(after, '+', streams)?;
    }
    Ok(())
}

/// Writes the lines of a value behind a sign; a blank value has none.
pub(super) fn lines(value: &str, sign: char, streams: &mut Streams<'_>) -> io::Result<()> {
    if value.is_empty() {
        return Ok(());
    }
    value
        .split('\n')
        .try_for_each(|line| writeln!(streams.out, "  {sign} {line}"))
}

/// A difference as other programs read it.
#[derive(Serialize)]
struct Row<'a> {
    path: String,
    what: &'a str,
    place: &'a str,
    before: &'a str,
    after: &'a str,
}

impl<'a> Row<'a> {
    fn of(told: &'a Told) -> Self {
        Self {
            path: told.at.to_string(),
            what: told.what.key(),
            place: &told.place,
            before: &told.before,
            after: &told.after,
        }
    }
}
