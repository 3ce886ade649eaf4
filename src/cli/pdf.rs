//! `lpdi pdf`, `lpdi docx` and `lpdi xlsx`: the document of a plan, and its tables.

use std::io;
use std::sync::Arc;

use clap::ArgMatches;
use jiff::civil::Date;

use super::{OK, PLAN_HAS_ERRORS, Streams, UNUSABLE, check, path_of, problem};
use crate::base::clock::Clock;
use crate::base::{Reading, reading};
use crate::catalog::Catalog;
use crate::checks::Severity;
use crate::i18n::{Lang, Texts};
use crate::model::{Plan, Status};
use crate::report;
use crate::session::{Choice, Derived, Output, Printed, Printing};
use crate::store::{self, Over};

pub(super) fn run(
    output: Output,
    matches: &ArgMatches,
    (texts, lang): (&Texts, Option<Lang>),
    clock: &dyn Clock,
    streams: &mut Streams<'_>,
) -> io::Result<u8> {
    let date = match matches.get_one::<String>("date") {
        None => clock.today(),
        Some(typed) => {
            let Reading::Value(date) = reading::date(typed) else {
                let value = [("value", typed.clone().into())];
                writeln!(streams.err, "{}", texts.msg_with("cli-bad-date", &value))?;
                return Ok(UNUSABLE);
            };
            date
        }
    };
    let path = path_of(matches, "plan");
    let Some(plan) = super::open(&path, texts, streams)? else {
        return Ok(UNUSABLE);
    };
    let derived = Derived::on(Some(clock.today()), &plan, Catalog::embedded());
    check::summary(&derived, texts, streams)?;
    if derived.count(Severity::Error) > 0 && plan.edition.status == Some(Status::Adopted) {
        // A draft may be printed with its gaps; what is said to be adopted may not have any.
        writeln!(streams.err, "{}", texts.msg("cli-adopted-with-errors"))?;
        return Ok(PLAN_HAS_ERRORS);
    }
    let lang = lang.unwrap_or_else(|| report::language(&plan));
    write(output, plan, (lang, date), matches, texts, streams)
}

fn write(
    output: Output,
    plan: Plan,
    (lang, date): (Lang, Date),
    matches: &ArgMatches,
    texts: &Texts,
    streams: &mut Streams<'_>,
) -> io::Result<u8> {
    let out = path_of(matches, "out");
    let id = matches.try_get_one::<String>("document").ok().flatten();
    let area = matches.try_get_one::<String>("area").ok().flatten();
    let chosen = |choice: Choice| Choice {
        document: id
            .and_then(|id| report::document(id))
            .unwrap_or(choice.document),
        area: area.and_then(|area| area_key(area)),
        embed: matches.try_get_one("embed").ok().flatten() == Some(&true),
    };
    let output = match output {
        Output::Pdf(choice) => Output::Pdf(chosen(choice)),
        Output::Text(choice) => Output::Text(chosen(choice)),
        Output::Workbook => Output::Workbook,
    };
    if let Output::Pdf(choice) | Output::Text(choice) = output
        && choice.area.is_some()
        && !choice.document.by_area
    {
        let named = [("document", choice.document.title(texts).into())];
        writeln!(streams.err, "{}", texts.msg_with("cli-area-none", &named))?;
        return Ok(UNUSABLE);
    }
    let printing = Printing {
        plan: Arc::new(plan),
        catalog: Catalog::embedded(),
        lang,
        date,
    };
    let Printed { pages, bytes } = match printing.file(output) {
        Ok(printed) => printed,
        Err(error) => {
            let args = [("reason", error.to_string().into())];
            problem(streams, texts, &out, None, (output.failed(), &args))?;
            return Ok(UNUSABLE);
        }
    };
    // as everywhere on a command line, a lone dash is the output
    if out.as_os_str() == "-" {
        streams.out.write_all(&bytes)?;
        return Ok(OK);
    }
    if let Err(error) = store::write_output(&out, &bytes, Over::Named) {
        problem(streams, texts, &out, None, (error.key(), &error.args()))?;
        return Ok(UNUSABLE);
    }
    let args = [
        ("path", out.display().to_string().into()),
        ("pages", pages.into()),
        ("size_kb", bytes.len().div_ceil(1024).into()),
    ];
    let key = match output {
        Output::Pdf(_) => "cli-written",
        Output::Text(_) => "cli-written-docx",
        Output::Workbook => "cli-written-xlsx",
    };
    writeln!(streams.err, "{}", texts.msg_with(key, &args))?;
    Ok(OK)
}

/// The key of the area of this name, as the catalogue of the program has it.
pub(super) fn area_key(name: &str) -> Option<&'static str> {
    let mut groups = Catalog::embedded().groups.iter();
    let group = groups.find(|group| group.key == name)?;
    Some(&group.key)
}
