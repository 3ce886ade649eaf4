//! `lpdi merge`: two plans that were made of one become one; also a merge driver of git.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use clap::ArgMatches;
use serde::Serialize;

use super::diff::lines;
use super::plain::Plain;
use super::{
    DIFFERENT, OK, Streams, UNUSABLE, open_whole, path_of, problem, wants_json, write_json,
};
use crate::base::PlanId;
use crate::catalog::Catalog;
use crate::i18n::Texts;
use crate::model::Plan;
use crate::model::merge::{Merged, merge};
use crate::store::{self, Bases, Lineage, OpenError, Opened, Over, SaveError};
use crate::views::changes::{Dispute, dispute};

pub(super) fn run(
    matches: &ArgMatches,
    texts: &Texts,
    streams: &mut Streams<'_>,
) -> io::Result<u8> {
    let paths: Vec<&PathBuf> = matches.get_many("plans").into_iter().flatten().collect();
    let (base, ours, theirs) = match *paths.as_slice() {
        [base, ours, theirs] => (Some(base), ours, theirs),
        [ours, theirs] => (None, ours, theirs),
        _ => return Ok(UNUSABLE),
    };
    let mut sides = Vec::new();
    for path in [ours, theirs] {
        let Some(opened) = open_whole(path, texts, streams)? else {
            return Ok(UNUSABLE);
        };
        if opened.read_only.is_some() {
            // what it holds beyond a plan would vanish from the merged file
            writeln!(streams.err, "{}", texts.msg("cli-merge-surplus"))?;
            return Ok(UNUSABLE);
        }
        sides.push(opened);
    }
    let [ours, theirs] = sides.as_slice() else {
        return Ok(UNUSABLE);
    };
    let base = match base {
        // git gives an empty file where both branches added one of this name
        Some(path) if !fs::metadata(path).is_ok_and(|meta| meta.len() == 0) => {
            let Some(opened) = open_whole(path, texts, streams)? else {
                return Ok(UNUSABLE);
            };
            Some(opened.plan)
        }
        Some(_) => None,
        None => remembered(ours, theirs),
    };
    if base.is_none() {
        writeln!(streams.err, "{}", texts.msg("cli-merge-no-base"))?;
    }
    let merged = merge(base.as_ref(), &ours.plan, &theirs.plan);
    let lineage = ours.lineage.joined(&theirs.lineage);
    let ids = [&ours.lineage.id, &theirs.lineage.id];
    if let Some(why) = refused(&path_of(matches, "out"), ids) {
        problem(streams, texts, &path_of(matches, "out"), None, (why, &[]))?;
        return Ok(UNUSABLE);
    }
    finish(&merged, &lineage, matches, texts, streams)
}

/// Why nothing is written to `out`, as a message: what stands there is no plan, another plan than
/// those that are merged, or holds more than a plan can.
fn refused(out: &Path, ids: [&PlanId; 2]) -> Option<&'static str> {
    // git gives the file of our side, which may be empty; any other that is no plan is somebody's
    let empty = fs::metadata(out).is_ok_and(|meta| meta.is_file() && meta.len() == 0);
    if out == Path::new("-") || empty {
        return None;
    }
    match store::open(out) {
        Err(OpenError::NotFound) => None,
        Err(_) => Some(SaveError::NotPlan.key()),
        Ok(opened) if opened.read_only.is_some() => Some("cli-merge-over-surplus"),
        Ok(opened) if !ids.contains(&&opened.lineage.id) => Some("cli-merge-over-other"),
        Ok(_) => None,
    }
}

/// The last state that both plans come from, where it is at hand or this computer remembers it.
fn remembered(ours: &Opened, theirs: &Opened) -> Option<Plan> {
    let bases = Bases::default_folder().map(Bases::new);
    let at_hand = [ours, theirs].map(|opened| (opened.lineage.state, &opened.plan));
    Bases::shared(bases.as_ref(), (&ours.lineage, &theirs.lineage), &at_hand)
}

fn finish(
    merged: &Merged,
    lineage: &Lineage,
    matches: &ArgMatches,
    texts: &Texts,
    streams: &mut Streams<'_>,
) -> io::Result<u8> {
    let out = path_of(matches, "out");
    let to_output = out == Path::new("-");
    let written = if to_output {
        store::to_file(&merged.plan, lineage).map(|text| Some(text.into_bytes()))
    } else {
        store::save_over(&out, &merged.plan, lineage, Over::Named).map(|_written| None)
    };
    match written {
        Ok(bytes) => streams.out.write_all(&bytes.unwrap_or_default())?,
        Err(error) => {
            problem(streams, texts, &out, None, (error.key(), &error.args()))?;
            return Ok(UNUSABLE);
        }
    }
    let disputes: Vec<Dispute> = merged
        .conflicts
        .iter()
        .map(|conflict| dispute(conflict, &merged.plan, Catalog::embedded(), texts))
        .collect();
    // the plan itself is on the output: what is said about it goes where messages go
    let (mut aside, mut nowhere) = (Vec::new(), Vec::new());
    let mut plain = Plain(if to_output {
        &mut aside
    } else {
        &mut *streams.out
    });
    let mut said = Streams {
        out: &mut plain,
        err: &mut nowhere,
    };
    if wants_json(matches) {
        write_json(&disputes.iter().map(Row::of).collect::<Vec<_>>(), &mut said)?;
    } else {
        for one in &disputes {
            text(one, texts, &mut said)?;
        }
    }
    streams.err.write_all(&aside)?;
    let args = [
        ("count", disputes.len().into()),
        ("path", out.display().to_string().into()),
    ];
    writeln!(streams.err, "{}", texts.msg_with("cli-merged", &args))?;
    Ok(if disputes.is_empty() { OK } else { DIFFERENT })
}

fn text(dispute: &Dispute, texts: &Texts, streams: &mut Streams<'_>) -> io::Result<()> {
    let place = [("place", dispute.place.clone().into())];
    let words = texts.msg_with(dispute.key, &place);
    writeln!(streams.out, "{words} [{}]", dispute.at)?;
    for passage in &dispute.passages {
        let sides = [
            ("conflict-base", &passage.base),
            ("conflict-ours", &passage.ours),
            ("conflict-theirs", &passage.theirs),
        ];
        for (key, value) in sides {
            writeln!(streams.out, "  {}", texts.msg(key))?;
            lines(value, ' ', streams)?;
        }
    }
    Ok(())
}

/// A conflict as other programs read it.
#[derive(Serialize)]
struct Row<'a> {
    path: String,
    what: &'a str,
    place: &'a str,
    passages: Vec<Sides<'a>>,
}

#[derive(Serialize)]
struct Sides<'a> {
    base: &'a str,
    ours: &'a str,
    theirs: &'a str,
}

impl<'a> Row<'a> {
    fn of(dispute: &'a Dispute) -> Self {
        let passages = dispute.passages.iter().map(|passage| Sides {
            base: &passage.base,
            ours: &passage.ours,
            theirs: &passage.theirs,
        });
        Self {
            path: dispute.at.to_string(),
            what: dispute.key.trim_start_matches("conflict-"),
            place: &dispute.place,
            passages: passages.collect(),
        }
    }
}
