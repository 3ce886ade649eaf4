//! The command line: everything the window can produce, without a window.
//!
//! Exit codes: 0 fine, 1 the plan has errors (or two plans differ, or do not agree, or a document is of another plan), 2 the input is unusable, 3 no window can be opened,
//! 4 the program broke.
//! Messages go to the error stream and name file, line and column where there are any.

mod args;
mod calendar;
mod check;
mod checks;
mod data;
mod diff;
mod fields;
mod figures;
mod git;
mod merge;
mod migrate;
mod pdf;
mod plain;
mod review;
mod sources;
mod verify;

use std::ffi::OsString;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clap::ArgMatches;
use serde::Serialize;

use plain::Plain;

use crate::base::{IdSource, clock::Clock, reading};
use crate::catalog::Catalog;
use crate::i18n::{Args, Lang, Texts};
use crate::model::{Patch, Plan};
use crate::pack::Pack;
use crate::session::Output;
use crate::store::drawing::Renderer;
use crate::store::{self, Lineage, OpenError, Opened, Over, ReadOnly, SaveError};

/// Everything went well.
pub const OK: u8 = 0;
/// The plan has errors.
pub const PLAN_HAS_ERRORS: u8 = 1;
/// Two plans differ, or do not agree on something.
pub const DIFFERENT: u8 = 1;
/// The command or a file cannot be used.
pub const UNUSABLE: u8 = 2;
/// There is no display that a window could be drawn on.
pub const NO_WINDOW: u8 = 3;
/// The program broke: a defect of its own.
pub const BROKEN: u8 = 4;

/// The commands whose output may be the bytes of a file.
const WRITE_FILES: [&str; 7] = ["new", "pdf", "docx", "xlsx", "calendar", "verify", "merge"];

/// What the command line asks for.
#[derive(Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The command is done; leave with this exit code.
    Exit(u8),
    /// Open the window, on this plan if there is one.
    Window {
        /// The plan.
        plan: Option<PathBuf>,
        /// The language, where one was asked for.
        lang: Option<Lang>,
        /// What is to draw it, where something was asked for.
        renderer: Option<Renderer>,
    },
}

/// Where a command writes.
pub struct Streams<'a> {
    /// Results.
    pub out: &'a mut dyn Write,
    /// Messages.
    pub err: &'a mut dyn Write,
}

/// Carries out the command line `args` (the program's name first).
///
/// Failure to write to a stream is the only error; everything else is said on the error stream.
pub fn run(
    args: impl IntoIterator<Item = OsString>,
    clock: &dyn Clock,
    streams: &mut Streams<'_>,
) -> io::Result<Outcome> {
    let args: Vec<OsString> = args.into_iter().collect();
    let lang = args::lang_of(&args);
    let texts = Texts::get(lang.unwrap_or_default());
    let mut err = Plain(streams.err);
    let streams = &mut Streams {
        out: streams.out,
        err: &mut err,
    };
    let done = run_in(&args, lang, clock, streams).and_then(|outcome| {
        // what still waits in a buffer is not written yet
        streams.out.flush()?;
        Ok(outcome)
    });
    match done {
        // the reader of our output is gone (`lpdi fields | head`): there is nobody left to tell
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            let error = SaveError::from(error);
            let reason = texts.msg_with(error.key(), &error.args());
            let told = texts.msg_with("cli-output-failed", &[("reason", reason.into())]);
            writeln!(streams.err, "{told}")?;
            Ok(Outcome::Exit(UNUSABLE))
        }
        done => done,
    }
}

fn run_in(
    args: &[OsString],
    lang: Option<Lang>,
    clock: &dyn Clock,
    streams: &mut Streams<'_>,
) -> io::Result<Outcome> {
    let texts = Texts::get(lang.unwrap_or_default());
    let matches = match args::command(texts).try_get_matches_from(args) {
        Ok(matches) => matches,
        Err(error) => return args::refuse(&error, texts, streams).map(Outcome::Exit),
    };
    // the output of these may be a file
    let is_file = matches
        .subcommand_name()
        .is_some_and(|name| WRITE_FILES.contains(&name));
    let mut shown;
    let streams = &mut if is_file {
        Streams {
            out: &mut *streams.out,
            err: &mut *streams.err,
        }
    } else {
        shown = Plain(streams.out);
        Streams {
            out: &mut shown,
            err: &mut *streams.err,
        }
    };
    let code = match matches.subcommand() {
        Some(("new", matches)) => new(matches, texts, streams)?,
        Some(("check", matches)) => check::run(matches, texts, clock, streams)?,
        Some(("pdf", matches)) => {
            let output = Output::Pdf((&crate::report::PLAN).into());
            pdf::run(output, matches, (texts, lang), clock, streams)?
        }
        Some(("docx", matches)) => {
            let output = Output::Text((&crate::report::PLAN).into());
            pdf::run(output, matches, (texts, lang), clock, streams)?
        }
        Some(("verify", matches)) => verify::run(matches, texts, streams)?,
        Some(("xlsx", matches)) => {
            pdf::run(Output::Workbook, matches, (texts, lang), clock, streams)?
        }
        Some(("diff", matches)) => diff::run(matches, texts, streams)?,
        Some(("review", matches)) => review::run(matches, texts, streams)?,
        Some(("merge", matches)) => merge::run(matches, texts, streams)?,
        Some(("migrate", matches)) => migrate::run(matches, texts, streams)?,
        Some(("git-setup", matches)) => git::run(matches, texts, streams)?,
        Some(("calendar", matches)) => calendar::run(matches, (texts, lang), clock, streams)?,
        Some(("fields", matches)) => fields::run(matches, texts, streams)?,
        Some(("checks", matches)) => checks::run(matches, texts, streams)?,
        Some(("figures", matches)) => figures::run(matches, texts, streams)?,
        Some(("data", matches)) => data::run(matches, texts, streams)?,
        Some(("sources", matches)) => sources::run(matches, texts, streams)?,
        _ => {
            let plan = matches.get_one::<PathBuf>("plan").cloned();
            let renderer = matches.get_one::<String>("renderer");
            return Ok(Outcome::Window {
                plan,
                lang,
                renderer: renderer.and_then(|code| code.parse().ok()),
            });
        }
    };
    Ok(Outcome::Exit(code))
}

fn new(matches: &ArgMatches, texts: &Texts, streams: &mut Streams<'_>) -> io::Result<u8> {
    let path = path_of(matches, "plan");
    let file = ("file", path.display().to_string().into());
    let lineage = Lineage::new(IdSource::Random.draw_plan());
    let mut plan = Plan::default();
    let codes: Vec<&String> = matches.get_many("unit").into_iter().flatten().collect();
    let mut figures = 0;
    if !codes.is_empty() {
        let Some((filled, count)) = of_units(&codes, matches, texts, streams)? else {
            return Ok(UNUSABLE);
        };
        // every place is one of the plan's own
        drop(filled.apply(&mut plan));
        figures = count;
    }
    if path == Path::new("-") {
        let text = store::to_file(&plan, &lineage).map_err(io::Error::other)?;
        streams.out.write_all(text.as_bytes())?;
        return Ok(OK);
    }
    match store::save_over(&path, &plan, &lineage, Over::Nothing) {
        Ok(_) => {
            let key = if codes.is_empty() {
                "cli-created"
            } else {
                "cli-begun"
            };
            writeln!(
                streams.err,
                "{}",
                texts.msg_with(key, &[file, ("figures", figures.into())])
            )?;
            Ok(OK)
        }
        Err(error) => {
            problem(streams, texts, &path, None, (error.key(), &error.args()))?;
            Ok(UNUSABLE)
        }
    }
}

/// What a data pack knows of the units with these codes, and how many figures are among it; none,
/// and told, where one is in no pack.
fn of_units(
    codes: &[&String],
    matches: &ArgMatches,
    texts: &Texts,
    streams: &mut Streams<'_>,
) -> io::Result<Option<(Patch, usize)>> {
    let named = matches.get_one::<PathBuf>("pack").map(PathBuf::as_path);
    let Some((_, pack)) = data::open(named, texts, streams)? else {
        return Ok(None);
    };
    let mut units = Vec::new();
    for code in codes {
        let Some(unit) = pack.unit(&reading::code(code)) else {
            let args = [("code", code.as_str().into())];
            writeln!(streams.err, "{}", texts.msg_with("cli-unit-unknown", &args))?;
            return Ok(None);
        };
        writeln!(streams.err, "{}", Pack::label(unit, texts))?;
        if !units.contains(&unit) {
            units.push(unit);
        }
    }
    let catalog = Catalog::embedded();
    let offers = pack.offered(&units, |key| catalog.sums(key));
    Ok(Some((Pack::patch(&units, &offers), offers.len())))
}

fn path_of(matches: &ArgMatches, name: &str) -> PathBuf {
    matches
        .get_one::<PathBuf>(name)
        .cloned()
        .unwrap_or_default()
}

/// Opens a plan, or says why it cannot be.
fn open(path: &Path, texts: &Texts, streams: &mut Streams<'_>) -> io::Result<Option<Plan>> {
    Ok(open_whole(path, texts, streams)?.map(|opened| opened.plan))
}

/// [`open`], with what its file says beside the plan.
fn open_whole(path: &Path, texts: &Texts, streams: &mut Streams<'_>) -> io::Result<Option<Opened>> {
    match store::open(path) {
        Ok(opened) => {
            for reason in opened.read_only.iter().flat_map(ReadOnly::reasons) {
                let told = (reason.key(), &*reason.args());
                problem(streams, texts, path, None, told)?;
            }
            Ok(Some(opened))
        }
        Err(error) => {
            report_open_error(&error, path, texts, streams)?;
            if let Some(copy) = store::left_beside(path) {
                let name = copy.file_name().unwrap_or_default().to_string_lossy();
                let args = [("copy", name.into_owned().into())];
                writeln!(
                    streams.err,
                    "  {}",
                    texts.msg_with("cli-left-beside", &args)
                )?;
            }
            Ok(None)
        }
    }
}

fn report_open_error(
    error: &OpenError,
    path: &Path,
    texts: &Texts,
    streams: &mut Streams<'_>,
) -> io::Result<()> {
    problem(
        streams,
        texts,
        path,
        error.position(),
        (error.key(), &error.args()),
    )
}

/// Whether other programs are to read the answer.
fn wants_json(matches: &ArgMatches) -> bool {
    let format = matches.get_one::<String>("format");
    format.is_some_and(|format| format == "json")
}

/// Writes rows as other programs read them.
fn write_json(rows: &impl Serialize, streams: &mut Streams<'_>) -> io::Result<()> {
    let text = serde_json::to_string_pretty(rows).map_err(io::Error::other)?;
    writeln!(streams.out, "{text}")
}

/// Writes `file:line:column: message` and the hint below it.
fn problem(
    streams: &mut Streams<'_>,
    texts: &Texts,
    path: &Path,
    position: Option<(usize, usize)>,
    (key, args): (&str, Args<'_>),
) -> io::Result<()> {
    write!(streams.err, "{}", path.display())?;
    if let Some((line, column)) = position {
        write!(streams.err, ":{line}:{column}")?;
    }
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let mut args = args.to_vec();
    args.push(("file", name.into_owned().into()));
    let args = &*args;
    // the window asks, a command has nobody to ask
    if let Some(told) = texts.attr_with(key, "told", args) {
        return writeln!(streams.err, ": {told}");
    }
    writeln!(streams.err, ": {}", texts.msg_with(key, args))?;
    match texts.attr_with(key, "hint", args) {
        Some(hint) => writeln!(streams.err, "  {hint}"),
        None => Ok(()),
    }
}
