//! `lpdi git-setup`: what makes git merge plans with `lpdi merge`.

use std::fs;
use std::io;
use std::path::Path;
use std::process::Command;

use clap::ArgMatches;

use super::{OK, Streams, UNUSABLE, problem};
use crate::i18n::Texts;
use crate::store::{self, EXTENSION, Over, SaveError};

/// The file in which a repository says how its files are treated.
const ATTRIBUTES: &str = ".gitattributes";

/// What git keeps in its configuration, and how the program is called.
const DRIVER: &str = "lpdi merge %O %A %B -o %A";

pub(super) fn run(
    matches: &ArgMatches,
    texts: &Texts,
    streams: &mut Streams<'_>,
) -> io::Result<u8> {
    let attribute = format!("*.{EXTENSION} merge=lpdi text eol=lf");
    let name = texts.msg("cli-git-name");
    if !matches.get_flag("write") {
        writeln!(streams.out, "# {ATTRIBUTES}\n{attribute}\n")?;
        writeln!(streams.out, "git config merge.lpdi.name \"{name}\"")?;
        writeln!(streams.out, "git config merge.lpdi.driver \"{DRIVER}\"")?;
        return Ok(OK);
    }
    for (key, value) in [("merge.lpdi.name", &*name), ("merge.lpdi.driver", DRIVER)] {
        // what git says of itself is English
        let done = Command::new("git").args(["config", key, value]).output();
        if !done.is_ok_and(|done| done.status.success()) {
            writeln!(streams.err, "{}", texts.msg("cli-git-failed"))?;
            return Ok(UNUSABLE);
        }
    }
    let path = Path::new(ATTRIBUTES);
    if let Err(error) = add_line(path, &attribute) {
        problem(streams, texts, path, None, (error.key(), &error.args()))?;
        return Ok(UNUSABLE);
    }
    writeln!(streams.err, "{}", texts.msg("cli-git-written"))?;
    Ok(OK)
}

/// Adds `line` to the file at `path`, unless it stands there.
fn add_line(path: &Path, line: &str) -> Result<(), SaveError> {
    let mut text = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        Err(error) => return Err(error.into()),
    };
    if text.lines().any(|known| known == line) {
        return Ok(());
    }
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
    text.push_str(line);
    text.push('\n');
    store::write_over(path, text.as_bytes(), Over::Named).map(drop)
}
