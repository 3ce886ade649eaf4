//! `lpdi checks`: every check with its severity, what it says, what to do, and its legal basis.

use std::io;

use clap::ArgMatches;
use serde::Serialize;

use super::{OK, Streams};
use crate::catalog::Catalog;
use crate::checks::{INTRINSIC, RULES, Severity, UNREAD, severity_of_field};
use crate::i18n::Texts;

/// A check as other programs read it. In its sentences `…` stands for what they speak of.
#[derive(Serialize)]
struct Row {
    id: &'static str,
    severity: &'static str,
    /// Whether it follows from the definition of a field alone.
    of_fields: bool,
    says: String,
    remedy: String,
    /// The rule as it is cited; empty where there is none.
    basis: String,
}

pub(super) fn run(
    matches: &ArgMatches,
    texts: &Texts,
    streams: &mut Streams<'_>,
) -> io::Result<u8> {
    let (catalog, lang) = (Catalog::embedded(), texts.lang().code());
    let row = |id, severity: Severity, of_fields, basis: Option<&str>| {
        let key = format!("check-{id}");
        Row {
            id,
            severity: severity.key(),
            of_fields,
            says: texts.outline(&key, None),
            remedy: texts.outline(&key, Some("hint")),
            basis: basis
                .and_then(|basis| catalog.cite_short(basis, lang))
                .unwrap_or_default(),
        }
    };
    let fields = INTRINSIC.iter().chain([&UNREAD]);
    let fields = fields.map(|id| row(*id, severity_of_field(id), true, None));
    let rules = RULES.iter();
    let rules = rules.map(|rule| row(rule.id, rule.severity, false, rule.basis));
    let rows: Vec<Row> = fields.chain(rules).collect();
    let as_json = matches.get_one::<String>("format");
    if as_json.is_some_and(|format| format == "json") {
        let text = serde_json::to_string_pretty(&rows).map_err(io::Error::other)?;
        writeln!(streams.out, "{text}")?;
        return Ok(OK);
    }
    writeln!(streams.out, "{}", texts.msg("cli-checks-intro"))?;
    for (title, of_fields) in [("cli-checks-fields", true), ("cli-checks-rules", false)] {
        let of = || rows.iter().filter(|row| row.of_fields == of_fields);
        let count = [("count", of().count().into())];
        writeln!(streams.out, "\n## {}\n", texts.msg_with(title, &count))?;
        let heads = ["id", "severity", "says", "remedy", "basis"]
            .map(|head| texts.msg(&format!("cli-checks-{head}")));
        writeln!(streams.out, "| {} |", heads.join(" | "))?;
        writeln!(streams.out, "|{}", "---|".repeat(heads.len()))?;
        for row in of() {
            let severity = texts.msg(&format!("severity-{}", row.severity));
            let cells = [&row.says, &row.remedy, &row.basis].map(|cell| cell.replace('|', "\\|"));
            let id = row.id;
            writeln!(
                streams.out,
                "| `{id}` | {severity} | {} |",
                cells.join(" | ")
            )?;
        }
    }
    Ok(OK)
}
