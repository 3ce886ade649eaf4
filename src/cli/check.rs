//! `lpdi check`: the findings of a plan.

use std::io;

use clap::ArgMatches;
use serde::Serialize;

use super::{OK, PLAN_HAS_ERRORS, Streams, UNUSABLE};
use crate::base::clock::Clock;
use crate::catalog::Catalog;
use crate::checks::{Finding, Severity};
use crate::i18n::Texts;
use crate::session::Derived;

pub(super) fn run(
    matches: &ArgMatches,
    texts: &Texts,
    clock: &dyn Clock,
    streams: &mut Streams<'_>,
) -> io::Result<u8> {
    let path = super::path_of(matches, "plan");
    let Some(plan) = super::open(&path, texts, streams)? else {
        return Ok(UNUSABLE);
    };
    let derived = Derived::on(Some(clock.today()), &plan, Catalog::embedded());
    if matches
        .get_one::<String>("format")
        .is_some_and(|format| format == "json")
    {
        json(&derived, texts, streams)?;
    } else {
        for finding in derived.active() {
            let word = texts.msg(&format!("severity-{}", finding.severity.key()));
            writeln!(
                streams.out,
                "{word}: {} [{}]",
                finding.text(texts),
                finding.at
            )?;
            writeln!(streams.out, "  {}", finding.hint(texts))?;
        }
        summary(&derived, texts, streams)?;
    }
    Ok(if derived.count(Severity::Error) > 0 {
        PLAN_HAS_ERRORS
    } else {
        OK
    })
}

/// Writes how many findings there are.
pub(super) fn summary(
    derived: &Derived,
    texts: &Texts,
    streams: &mut Streams<'_>,
) -> io::Result<()> {
    let counts = Severity::ALL.map(|severity| {
        let count = [("count", derived.count(severity).into())];
        texts
            .attr_with(&format!("severity-{}", severity.key()), "count", &count)
            .unwrap_or_default()
    });
    writeln!(streams.err, "{}", counts.join(" · "))
}

/// A finding as other programs read it.
#[derive(Serialize)]
struct Row<'a> {
    rule: &'a str,
    severity: &'a str,
    path: String,
    message: String,
    hint: String,
    basis: Option<&'a str>,
    muted: Option<&'a str>,
}

fn json(derived: &Derived, texts: &Texts, streams: &mut Streams<'_>) -> io::Result<()> {
    let row = |finding: &'_ Finding| -> serde_json::Result<serde_json::Value> {
        serde_json::to_value(Row {
            rule: finding.rule,
            severity: finding.severity.key(),
            path: finding.at.to_string(),
            message: finding.text(texts),
            hint: finding.hint(texts),
            basis: finding.basis,
            muted: finding.muted.as_deref(),
        })
    };
    let rows: serde_json::Result<Vec<_>> = derived.findings.iter().map(row).collect();
    let text = rows
        .and_then(|rows| serde_json::to_string_pretty(&rows))
        .map_err(io::Error::other)?;
    writeln!(streams.out, "{text}")
}
