//! `lpdi fields`: every field of a plan, straight from its definition.

use std::io;

use clap::ArgMatches;
use serde::Serialize;

use super::{OK, Streams};
use crate::field::{FieldInfo, Rows, TableInfo};
use crate::i18n::Texts;
use crate::model::Plan;

/// A field as other programs read it.
#[derive(Serialize)]
struct Row {
    path: String,
    #[serde(rename = "type")]
    kind: String,
    unit: Option<String>,
    required: bool,
    min: Option<i64>,
    max: Option<i64>,
    max_chars: Option<usize>,
    label: String,
    help: String,
}

impl Row {
    fn new(table: &TableInfo, field: &FieldInfo, texts: &Texts) -> Self {
        let place = match table.rows {
            Rows::One => "",
            Rows::Many => "/*",
            Rows::Keyed(_) => "/<key>",
        };
        let key = format!("{}-{}", table.record, field.name);
        Self {
            path: format!("{}{place}.{}", table.name, field.name),
            kind: field.kind.name().into_owned(),
            unit: field
                .spec
                .unit
                .map(|unit| texts.msg(&format!("measure-{unit}"))),
            required: field.spec.required,
            min: field.spec.min.map(i64::from),
            max: field.spec.max.map(i64::from),
            max_chars: field.spec.max_chars,
            label: texts.msg(&key),
            help: texts.attr(&key, "help").unwrap_or_default(),
        }
    }

    fn bounds(&self, texts: &Texts) -> String {
        let number = |limit: Option<i64>| limit.map(|limit| limit.to_string()).unwrap_or_default();
        match (self.min, self.max, self.max_chars) {
            (None, None, None) => String::new(),
            (None, None, Some(chars)) => {
                texts.msg_with("cli-fields-chars", &[("max", chars.into())])
            }
            (min, max, _) => format!("{}…{}", number(min), number(max)),
        }
    }
}

pub(super) fn run(
    matches: &ArgMatches,
    texts: &Texts,
    streams: &mut Streams<'_>,
) -> io::Result<u8> {
    let rows = Plan::TABLES.iter().flat_map(|table| {
        let fields = table.fields.iter();
        fields.map(|field| Row::new(table, field, texts))
    });
    if matches
        .get_one::<String>("format")
        .is_some_and(|format| format == "json")
    {
        let rows: Vec<Row> = rows.collect();
        let text = serde_json::to_string_pretty(&rows).map_err(io::Error::other)?;
        writeln!(streams.out, "{text}")?;
        return Ok(OK);
    }
    let heads = ["path", "type", "unit", "bounds", "required", "label"]
        .map(|head| texts.msg(&format!("cli-fields-{head}")));
    writeln!(streams.out, "| {} |", heads.join(" | "))?;
    writeln!(streams.out, "|{}", "---|".repeat(heads.len()))?;
    for row in rows {
        let kind = row.kind.replace('|', "\\|");
        let required = texts.msg(if row.required { "flag-yes" } else { "flag-no" });
        let unit = row.unit.clone().unwrap_or_default();
        writeln!(
            streams.out,
            "| `{}` | {kind} | {unit} | {} | {required} | {} |",
            row.path,
            row.bounds(texts),
            row.label
        )?;
    }
    Ok(OK)
}
