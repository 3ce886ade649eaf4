//! `lpdi sources`: every fact of the catalogue with its source, legal state and standing.

use std::io;

use clap::ArgMatches;
use serde::Serialize;

use super::{OK, Streams};
use crate::catalog::{Catalog, Fact, Standing, Text};
use crate::i18n::Texts;

const STANDINGS: [Standing; 3] = [Standing::Verified, Standing::Unverified, Standing::Proposal];

/// A fact as other programs read it.
#[derive(Serialize)]
struct Row<'a> {
    kind: &'a str,
    key: &'a str,
    name: &'a Text,
    source: &'a str,
    address: Option<&'a str>,
    as_of: &'a str,
    standing: &'a str,
}

pub(super) fn run(
    matches: &ArgMatches,
    texts: &Texts,
    streams: &mut Streams<'_>,
) -> io::Result<u8> {
    let facts = Catalog::embedded().facts();
    if matches
        .get_one::<String>("format")
        .is_some_and(|format| format == "json")
    {
        let rows: Vec<Row<'_>> = facts.iter().map(row).collect();
        let text = serde_json::to_string_pretty(&rows).map_err(io::Error::other)?;
        writeln!(streams.out, "{text}")?;
        return Ok(OK);
    }
    let by_kind: Vec<&[Fact<'_>]> = facts.chunk_by(|a, b| a.kind == b.kind).collect();
    writeln!(streams.out, "{}", texts.msg("cli-sources-intro"))?;
    summary(&by_kind, texts, streams.out)?;
    for facts in by_kind {
        chapter(facts, texts, streams.out)?;
    }
    Ok(OK)
}

fn row<'a>(fact: &'a Fact<'a>) -> Row<'a> {
    Row {
        kind: fact.kind,
        key: fact.key,
        name: fact.name,
        source: &fact.source,
        address: fact.address,
        as_of: fact.as_of.as_str(),
        standing: fact.standing.key(),
    }
}

fn kind_name(facts: &[Fact<'_>], texts: &Texts) -> String {
    let kind = facts.first().map_or("", |fact| fact.kind);
    texts.msg(&format!("cli-sources-kind-{kind}"))
}

/// How many facts of each kind stand how.
fn summary(by_kind: &[&[Fact<'_>]], texts: &Texts, out: &mut dyn io::Write) -> io::Result<()> {
    let said = |standing: Standing| texts.msg(&format!("standing-{}", standing.key()));
    let mut heads = vec![
        texts.msg("cli-sources-kind"),
        texts.msg("cli-sources-count"),
    ];
    heads.extend(STANDINGS.map(said));
    line(out, &heads)?;
    writeln!(out, "|---|{}", "---:|".repeat(heads.len() - 1))?;
    for facts in by_kind {
        let count = |standing: Standing| {
            let found = facts.iter().filter(|fact| fact.standing == standing);
            found.count().to_string()
        };
        let mut cells = vec![kind_name(facts, texts), facts.len().to_string()];
        cells.extend(STANDINGS.map(count));
        line(out, &cells)?;
    }
    Ok(())
}

fn chapter(facts: &[Fact<'_>], texts: &Texts, out: &mut dyn io::Write) -> io::Result<()> {
    writeln!(out, "\n## {}\n", kind_name(facts, texts))?;
    let heads = ["key", "name", "source", "state", "standing"];
    line(
        out,
        &heads.map(|head| texts.msg(&format!("cli-sources-{head}"))),
    )?;
    writeln!(out, "|{}", "---|".repeat(heads.len()))?;
    for fact in facts {
        let source = match fact.address {
            Some(address) => format!("[{}]({address})", fact.source),
            None => fact.source.clone(),
        };
        let cells = [
            format!("`{}`", fact.key),
            fact.name.get(texts.lang().code()).to_owned(),
            source,
            texts.known_date(fact.as_of.year(), fact.as_of.month(), fact.as_of.day()),
            texts.msg(&format!("standing-{}", fact.standing.key())),
        ];
        line(out, &cells)?;
    }
    Ok(())
}

fn line(out: &mut dyn io::Write, cells: &[String]) -> io::Result<()> {
    let cells: Vec<String> = cells.iter().map(|cell| cell.replace('|', "\\|")).collect();
    writeln!(out, "| {} |", cells.join(" | "))
}
