//! `lpdi migrate`: plan files as today's program writes them, each with its old bytes kept beside
//! it first.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use clap::ArgMatches;

use super::{OK, Streams, UNUSABLE, open_whole, problem};
use crate::i18n::Texts;
use crate::store::{self, Opened, Over, SaveError, Stamp};

pub(super) fn run(
    matches: &ArgMatches,
    texts: &Texts,
    streams: &mut Streams<'_>,
) -> io::Result<u8> {
    let mut code = OK;
    for path in matches.get_many::<PathBuf>("plans").into_iter().flatten() {
        let Some(opened) = open_whole(path, texts, streams)? else {
            code = UNUSABLE;
            continue;
        };
        if opened.read_only.is_some() {
            // what it holds beyond a plan would vanish from the file
            writeln!(streams.err, "{}", texts.msg("cli-migrate-surplus"))?;
            code = UNUSABLE;
            continue;
        }
        let shown = ("path", path.display().to_string().into());
        match migrated(path, &opened) {
            Ok(Some(kept)) => {
                let args = [shown, ("kept", kept.display().to_string().into())];
                writeln!(streams.err, "{}", texts.msg_with("cli-migrated", &args))?;
            }
            Ok(None) => {
                writeln!(
                    streams.err,
                    "{}",
                    texts.msg_with("cli-migrate-same", &[shown])
                )?;
            }
            Err(error) => {
                problem(streams, texts, path, None, (error.key(), &error.args()))?;
                code = UNUSABLE;
            }
        }
    }
    Ok(code)
}

/// Writes the plan anew where its file is not what today's program writes. Tells where its old
/// bytes are; `None` where there was nothing to do.
fn migrated(path: &Path, opened: &Opened) -> Result<Option<PathBuf>, SaveError> {
    let today = store::to_file(&opened.plan, &opened.lineage)?;
    if Stamp::of(today.as_bytes()) == opened.stamp {
        return Ok(None);
    }
    let bytes = fs::read(path)?;
    if Stamp::of(&bytes) != opened.stamp {
        return Err(SaveError::Changed);
    }
    let kept = keep(path, &bytes)?;
    let over = Over::Known(opened.stamp);
    if let Err(error) = store::save_over(path, &opened.plan, &opened.lineage, over) {
        // a file that is as it was needs no second of its kind, a torn one does
        if fs::read(path).is_ok_and(|now| now == bytes) {
            fs::remove_file(&kept).ok();
        }
        return Err(error);
    }
    Ok(Some(kept))
}

/// Keeps the old bytes of `path` beside it, under a name that is free.
fn keep(path: &Path, bytes: &[u8]) -> Result<PathBuf, SaveError> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let stem = name.strip_suffix(store::EXTENSION).unwrap_or(&name);
    let stem = stem.trim_end_matches('.');
    for number in 1_u32.. {
        let again = if number == 1 {
            String::new()
        } else {
            format!("-{number}")
        };
        let kept =
            path.with_file_name(format!("{stem}.przed-migracja{again}.{}", store::EXTENSION));
        match store::write_over(&kept, bytes, Over::Nothing) {
            Err(SaveError::Taken) => {}
            written => return written.map(|_stamp| kept),
        }
    }
    Err(SaveError::Taken)
}
