//! `lpdi calendar`: the duties of a plan as a calendar file.

use std::io;

use clap::ArgMatches;

use super::{OK, Streams, UNUSABLE, path_of, problem};
use crate::base::clock::Clock;
use crate::catalog::Catalog;
use crate::i18n::{Lang, Texts};
use crate::projection::{Projection, filled};
use crate::report::{self, ics};
use crate::store::{self, Over};
use crate::views::Subject;

pub(super) fn run(
    matches: &ArgMatches,
    (texts, lang): (&Texts, Option<Lang>),
    clock: &dyn Clock,
    streams: &mut Streams<'_>,
) -> io::Result<u8> {
    let path = path_of(matches, "plan");
    let Some(plan) = super::open(&path, texts, streams)? else {
        return Ok(UNUSABLE);
    };
    let catalog = Catalog::embedded();
    let plan = filled(catalog, &plan);
    let projection = Projection::of(&plan, catalog);
    let subject = Subject {
        plan: &plan,
        catalog,
        projection: &projection,
    };
    let words = Texts::get(lang.unwrap_or_else(|| report::language(&plan)));
    let written = ics::calendar(&subject, words, clock.today());
    let out = path_of(matches, "out");
    // as everywhere on a command line, a lone dash is the output
    if out.as_os_str() == "-" {
        streams.out.write_all(written.as_bytes())?;
        return Ok(OK);
    }
    if let Err(error) = store::write_output(&out, written.as_bytes(), Over::Named) {
        problem(streams, texts, &out, None, (error.key(), &error.args()))?;
        return Ok(UNUSABLE);
    }
    let args = [
        ("path", out.display().to_string().into()),
        ("count", written.matches("BEGIN:VEVENT").count().into()),
    ];
    writeln!(streams.err, "{}", texts.msg_with("cli-written-ics", &args))?;
    Ok(OK)
}
