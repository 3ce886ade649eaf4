//! `lpdi figures`: every figure of the catalogue, chapter by chapter, with what follows from it.

use std::collections::BTreeMap;
use std::io;

use clap::ArgMatches;
use serde::Serialize;

use super::{OK, Streams};
use crate::catalog::{Catalog, Chapter, Entry, Figure, Limit};
use crate::i18n::Texts;

/// A figure as other programs read it: its entry as it stands, and what others make of it.
#[derive(Serialize)]
struct Row<'a> {
    key: &'a str,
    chapter: &'a str,
    whole: bool,
    #[serde(flatten)]
    entry: &'a Figure,
    indicators: &'a [&'a str],
}

pub(super) fn run(
    matches: &ArgMatches,
    texts: &Texts,
    streams: &mut Streams<'_>,
) -> io::Result<u8> {
    let catalog = Catalog::embedded();
    let mut formulas: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for indicator in catalog.indicators.iter() {
        for figure in indicator.formula.inputs() {
            let using = formulas.entry(figure).or_default();
            if using.last() != Some(&indicator.key()) {
                using.push(indicator.key());
            }
        }
    }
    let list = List {
        catalog,
        texts,
        formulas,
    };
    if matches
        .get_one::<String>("format")
        .is_some_and(|format| format == "json")
    {
        let rows: Vec<Row<'_>> = catalog.figures.iter().map(|one| list.row(one)).collect();
        let text = serde_json::to_string_pretty(&rows).map_err(io::Error::other)?;
        writeln!(streams.out, "{text}")?;
        return Ok(OK);
    }
    writeln!(streams.out, "{}", texts.msg("cli-figures-intro"))?;
    for chapter in catalog.chapters.iter() {
        list.chapter(chapter, streams.out)?;
    }
    Ok(OK)
}

struct List<'a> {
    catalog: &'a Catalog,
    texts: &'a Texts,
    formulas: BTreeMap<&'a str, Vec<&'a str>>,
}

impl<'a> List<'a> {
    fn formulas(&self, figure: &Figure) -> &[&'a str] {
        let using = self.formulas.get(figure.key());
        using.map_or(&[], Vec::as_slice)
    }

    fn is_whole(&self, figure: &Figure) -> bool {
        self.catalog
            .unit(&figure.unit)
            .is_some_and(|unit| unit.whole)
    }

    fn row(&'a self, figure: &'a Figure) -> Row<'a> {
        Row {
            key: figure.key(),
            chapter: &figure.chapter,
            whole: self.is_whole(figure),
            entry: figure,
            indicators: self.formulas(figure),
        }
    }

    fn chapter(&self, chapter: &Chapter, out: &mut dyn io::Write) -> io::Result<()> {
        let lang = self.texts.lang().code();
        writeln!(out, "\n## {}\n", chapter.name.get(lang))?;
        let heads = [
            "key", "name", "unit", "taken", "part", "held", "asked", "bounds", "from", "formulas",
        ]
        .map(|head| self.texts.msg(&format!("cli-figures-{head}")));
        writeln!(out, "| {} |", heads.join(" | "))?;
        writeln!(out, "|{}", "---|".repeat(heads.len()))?;
        for figure in self.catalog.figures_of(chapter.key()) {
            let cells = self.cells(figure, lang);
            writeln!(
                out,
                "| {} |",
                cells.map(|cell| cell.replace('|', "\\|")).join(" | ")
            )?;
        }
        Ok(())
    }

    fn cells(&self, figure: &Figure, lang: &str) -> [String; 10] {
        let said = |kind: &str, key: &str| self.texts.msg(&format!("figure-{kind}-{key}"));
        let unit = self.catalog.unit(&figure.unit);
        let unit = unit.map_or(figure.unit.as_str(), |unit| unit.label.get(lang));
        let held = figure.levels.iter().map(|level| said("level", level.key()));
        let held: Vec<String> = held.collect();
        let mut from = figure.taken_from.get(lang).to_owned();
        let standing = figure.source.standing;
        if !standing.is_verified() {
            let standing = self.texts.msg(&format!("standing-{}", standing.key()));
            from = format!("{from} ({standing})");
        }
        let mut asked = said("asked", figure.asked.key());
        if !figure.required.is_empty() {
            asked = format!("{asked}, {}", self.texts.msg("cli-figures-required"));
        }
        [
            code(figure.key()),
            figure.name.get(lang).to_owned(),
            if self.is_whole(figure) {
                unit.to_owned()
            } else {
                format!("{unit} ({})", self.texts.msg("cli-figures-fraction"))
            },
            said("taken", figure.taken.key()),
            figure.part_of.as_deref().map(code).unwrap_or_default(),
            held.join(", "),
            asked,
            bounds(figure),
            from,
            codes(self.formulas(figure)),
        ]
    }
}

fn code(key: &str) -> String {
    format!("`{key}`")
}

fn codes<T: AsRef<str>>(keys: &[T]) -> String {
    let keys: Vec<String> = keys.iter().map(|key| code(key.as_ref())).collect();
    keys.join(", ")
}

/// All bounds in signs that need no language.
fn bounds(figure: &Figure) -> String {
    let mut all: Vec<String> = Vec::new();
    all.extend(range(figure.min, figure.max));
    all.extend(figure.parts.iter().map(|parts| format!("= {}", sum(parts))));
    all.extend(figure.limits.iter().filter_map(limit));
    all.extend(
        figure
            .yearly_change
            .map(|percent| format!("Δ ≤ {percent}%")),
    );
    all.join("; ")
}

fn limit(limit: &Limit) -> Option<String> {
    let bound = range(limit.at_least, limit.at_most)?;
    let per = match limit.per {
        1 => String::new(),
        100 => "%".to_owned(),
        per => format!("/{per}"),
    };
    Some(format!("{bound}{per} × {}", sum(&limit.of)))
}

fn range(least: Option<i64>, most: Option<i64>) -> Option<String> {
    match (least, most) {
        (None, None) => None,
        (Some(least), None) => Some(format!("≥ {least}")),
        (None, Some(most)) => Some(format!("≤ {most}")),
        (Some(least), Some(most)) => Some(format!("{least}…{most}")),
    }
}

fn sum(keys: &[String]) -> String {
    let codes: Vec<String> = keys.iter().map(|key| code(key)).collect();
    match codes.as_slice() {
        [one] => one.clone(),
        _ => format!("({})", codes.join(" + ")),
    }
}
