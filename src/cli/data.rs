//! `lpdi data`: makes a data pack of official tables, and shows what is in one.

use std::io;
use std::path::{Path, PathBuf};

use clap::ArgMatches;

use super::{OK, Streams, UNUSABLE, path_of, problem};
use crate::i18n::Texts;
use crate::pack::{self, Input, Kind, Pack};
use crate::store::{self, Over, packs, prefs::Prefs};

/// Bytes of the largest official table that is read; one of all Poland takes a tenth of it.
const MAX_TABLE: u64 = 256 * 1024 * 1024;

/// Units listed for a search.
const FOUND: usize = 40;

pub(super) fn run(
    matches: &ArgMatches,
    texts: &Texts,
    streams: &mut Streams<'_>,
) -> io::Result<u8> {
    match matches.subcommand() {
        Some(("build", matches)) => build(matches, texts, streams),
        Some(("list", matches)) => list(matches, texts, streams),
        _ => Ok(UNUSABLE),
    }
}

fn build(matches: &ArgMatches, texts: &Texts, streams: &mut Streams<'_>) -> io::Result<u8> {
    let out = path_of(matches, "out");
    let files = matches.get_many::<PathBuf>("files").into_iter().flatten();
    let mut tables: Vec<(String, String)> = Vec::new();
    for path in files {
        let told =
            |key: &str, streams: &mut Streams<'_>| problem(streams, texts, path, None, (key, &[]));
        let bytes = match store::read_whole(path, MAX_TABLE) {
            Ok(bytes) => bytes,
            Err(error) => {
                problem(streams, texts, path, None, (error.key(), &error.args()))?;
                return Ok(UNUSABLE);
            }
        };
        let Ok(text) = String::from_utf8(bytes) else {
            told("cli-data-not-text", streams)?;
            return Ok(UNUSABLE);
        };
        let name = path.file_name().unwrap_or_default();
        tables.push((name.to_string_lossy().into_owned(), text));
    }
    let inputs: Vec<Input<'_>> = tables
        .iter()
        .map(|(name, text)| Input { name, text })
        .collect();
    let built = pack::build(&inputs);
    for note in &built.notes {
        write!(streams.err, "{}:{}", note.file, note.line)?;
        if let Some(column) = note.column {
            write!(streams.err, ":{column}")?;
        }
        let words = texts.msg_with(note.what.key(), &note.what.args());
        writeln!(streams.err, ": {words}")?;
    }
    if built.pack.units.is_empty() {
        writeln!(streams.err, "{}", texts.msg("cli-data-no-units"))?;
        return Ok(UNUSABLE);
    }
    let text = pack::to_text(&built.pack);
    if let Err(error) = store::write_output(&out, text.as_bytes(), Over::Named) {
        problem(streams, texts, &out, None, (error.key(), &error.args()))?;
        return Ok(UNUSABLE);
    }
    let args = [
        ("path", out.display().to_string().into()),
        ("units", built.pack.units.len().into()),
        ("size_kb", text.len().div_ceil(1024).into()),
        ("notes", built.notes.len().into()),
    ];
    writeln!(streams.err, "{}", texts.msg_with("cli-data-built", &args))?;
    Ok(OK)
}

fn list(matches: &ArgMatches, texts: &Texts, streams: &mut Streams<'_>) -> io::Result<u8> {
    let named = matches.get_one::<PathBuf>("pack").map(PathBuf::as_path);
    let Some((path, pack)) = open(named, texts, streams)? else {
        return Ok(UNUSABLE);
    };
    if let Some(typed) = matches.get_one::<String>("find") {
        for unit in pack.find(typed, FOUND) {
            writeln!(streams.out, "{}", Pack::label(unit, texts))?;
        }
        return Ok(OK);
    }
    let gminas = pack.units.iter().filter(|unit| unit.kind != Kind::Powiat);
    let cities = pack.units.iter().filter(|unit| unit.kind == Kind::City);
    let (gminas, cities) = (gminas.count(), cities.count());
    let args = [
        ("path", path.display().to_string().into()),
        ("state", pack.state.as_str().into()),
        ("gminas", gminas.into()),
        ("powiats", (pack.units.len() - gminas + cities).into()),
    ];
    writeln!(streams.out, "{}", texts.msg_with("cli-data-listed", &args))?;
    for (index, column) in pack.columns.iter().enumerate() {
        let Some(source) = pack.sources.get(column.source) else {
            continue;
        };
        let values = pack
            .units
            .iter()
            .filter_map(|unit| *unit.values.get(index)?);
        let args = [
            ("key", column.key.as_str().into()),
            ("year", source.year.into()),
            ("source", source.words().into()),
            ("units", values.count().into()),
        ];
        writeln!(streams.out, "{}", texts.msg_with("cli-data-column", &args))?;
    }
    Ok(OK)
}

/// The pack at `named`, or the one found; says why there is none.
pub(super) fn open(
    named: Option<&Path>,
    texts: &Texts,
    streams: &mut Streams<'_>,
) -> io::Result<Option<(PathBuf, Pack)>> {
    let found = match named {
        Some(path) => Some(path.to_owned()),
        None => packs::find(&places()),
    };
    let Some(path) = found else {
        writeln!(streams.err, "{}", texts.msg("cli-data-none"))?;
        return Ok(None);
    };
    let bytes = match packs::read(&path) {
        Ok(bytes) => bytes,
        Err(error) => {
            problem(streams, texts, &path, None, (error.key(), &error.args()))?;
            return Ok(None);
        }
    };
    match pack::read(&bytes) {
        Ok(pack) => Ok(Some((path, pack))),
        Err(error) => {
            problem(streams, texts, &path, None, (error.key(), &error.args()))?;
            Ok(None)
        }
    }
}

fn places() -> Vec<PathBuf> {
    let prefs = Prefs::default_path().map(|path| Prefs::read(&path));
    let preferred = prefs.and_then(|prefs| prefs.data);
    packs::places(preferred.as_deref())
}
