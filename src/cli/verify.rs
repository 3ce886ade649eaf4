//! `lpdi verify`: whether a document was made from a plan, and the plan that travels in it.

use std::io;
use std::path::Path;
use std::sync::Arc;

use clap::ArgMatches;

use super::{DIFFERENT, OK, Streams, UNUSABLE, path_of, pdf::area_key, problem};
use crate::base::{Reading, reading};
use crate::catalog::Catalog;
use crate::i18n::{Args, Texts};
use crate::model::Plan;
use crate::report;
use crate::report::pdf::read::{self, Claim, Lost};
use crate::session::{Choice, Output, Printing};
use crate::store::{self, Over};

/// Bytes of the largest document that is read: many times the largest one that is written.
const MAX_DOCUMENT: u64 = 64 * 1024 * 1024;
/// Digits of a sum that a sentence tells.
const DIGITS: usize = 16;

pub(super) fn run(
    matches: &ArgMatches,
    texts: &Texts,
    streams: &mut Streams<'_>,
) -> io::Result<u8> {
    let path = path_of(matches, "document");
    let bytes = match store::read_whole(&path, MAX_DOCUMENT) {
        Ok(bytes) => bytes,
        Err(error) => {
            problem(streams, texts, &path, None, (error.key(), &error.args()))?;
            return Ok(UNUSABLE);
        }
    };
    let Some(claim) = read::claim(&bytes) else {
        problem(streams, texts, &path, None, ("verify-unknown", &[]))?;
        return Ok(UNUSABLE);
    };
    if matches.get_flag("extract") {
        return extract(
            &bytes,
            &claim,
            (&path, &path_of(matches, "out")),
            texts,
            streams,
        );
    }
    let Some(plan) = super::open(&path_of(matches, "plan"), texts, streams)? else {
        return Ok(UNUSABLE);
    };
    let own = match store::fingerprint(&plan) {
        Ok(own) => own,
        Err(error) => {
            problem(streams, texts, &path, None, (error.key(), &error.args()))?;
            return Ok(UNUSABLE);
        }
    };
    let (code, key) = if own == claim.fingerprint {
        compare(&bytes, &claim, plan)
    } else {
        (DIFFERENT, "verify-other")
    };
    let args = [
        ("document", short(&claim.fingerprint).into()),
        ("plan", short(&own).into()),
        ("version", claim.producer.clone().into()),
    ];
    tell(code, &path, texts, (key, &args), streams)?;
    Ok(code)
}

/// Makes the document again from the plan it claims, and compares the two.
fn compare(bytes: &[u8], claim: &Claim, plan: Plan) -> (u8, &'static str) {
    let (id, area) = match claim.document.split_once('/') {
        Some((id, area)) => match area_key(area) {
            Some(area) => (id, Some(area)),
            None => return (OK, "verify-same-sum"),
        },
        None => (claim.document.as_str(), None),
    };
    let lang = claim.lang.get(..2).and_then(|lang| lang.parse().ok());
    let (Some(document), Some(lang), Reading::Value(date)) =
        (report::document(id), lang, reading::date(&claim.date))
    else {
        return (OK, "verify-same-sum");
    };
    let printing = Printing {
        plan: Arc::new(plan),
        catalog: Catalog::embedded(),
        lang,
        date,
    };
    let choice = Choice {
        document,
        area,
        embed: claim.carries_plan,
    };
    let Ok(again) = printing.file(Output::Pdf(choice)) else {
        return (UNUSABLE, "verify-not-made");
    };
    if again.bytes == bytes {
        return (OK, "verify-same");
    }
    if bytes.starts_with(&again.bytes) {
        return (UNUSABLE, "verify-appended");
    }
    let own = read::claim(&again.bytes).map(|own| own.producer);
    if own.as_ref() == Some(&claim.producer) {
        (DIFFERENT, "verify-changed")
    } else {
        (OK, "verify-same-sum")
    }
}

/// Writes the plan that travels in the document, over nothing.
fn extract(
    bytes: &[u8],
    claim: &Claim,
    (path, out): (&Path, &Path),
    texts: &Texts,
    streams: &mut Streams<'_>,
) -> io::Result<u8> {
    let plan = match read::attached(bytes, store::MAX_BYTES) {
        Ok(plan) => plan,
        Err(lost) => {
            let key = match lost {
                Lost::Absent => "verify-carries-none",
                Lost::Unreadable => "verify-plan-damaged",
            };
            problem(streams, texts, path, None, (key, &[]))?;
            return Ok(UNUSABLE);
        }
    };
    let opened = match store::parse(&plan) {
        Ok(opened) => opened,
        Err(error) => {
            let told = (error.key(), &*error.args());
            problem(streams, texts, path, error.position(), told)?;
            return Ok(UNUSABLE);
        }
    };
    if store::fingerprint(&opened.plan).ok().as_ref() != Some(&claim.fingerprint) {
        problem(streams, texts, path, None, ("verify-plan-other", &[]))?;
        return Ok(DIFFERENT);
    }
    // as everywhere on a command line, a lone dash is the output
    if out.as_os_str() == "-" {
        streams.out.write_all(&plan)?;
        return Ok(OK);
    }
    let file = [("file", out.display().to_string().into())];
    match store::write_over(out, &plan, Over::Nothing) {
        Ok(_stamp) => {
            writeln!(streams.err, "{}", texts.msg_with("cli-extracted", &file))?;
            Ok(OK)
        }
        Err(error) => {
            problem(streams, texts, out, None, (error.key(), &error.args()))?;
            Ok(UNUSABLE)
        }
    }
}

/// The answer: on the output where there is one, among the messages where there is none.
fn tell(
    code: u8,
    path: &Path,
    texts: &Texts,
    (key, args): (&str, Args<'_>),
    streams: &mut Streams<'_>,
) -> io::Result<()> {
    if code == UNUSABLE {
        return problem(streams, texts, path, None, (key, args));
    }
    writeln!(streams.out, "{}", texts.msg_with(key, args))?;
    match texts.attr_with(key, "hint", args) {
        Some(hint) => writeln!(streams.out, "  {hint}"),
        None => Ok(()),
    }
}

/// A sum as sentences tell it.
fn short(digits: &str) -> String {
    digits.chars().take(DIGITS).collect()
}
