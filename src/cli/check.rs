//! `lpdi check`: the findings of a plan and, where they are asked for, words no dictionary knows.

use std::collections::BTreeMap;
use std::io;
use std::ops::Range;

use clap::ArgMatches;
use serde::Serialize;

use super::{OK, PLAN_HAS_ERRORS, Streams, UNUSABLE, wants_json, write_json};
use crate::base::clock::Clock;
use crate::catalog::Catalog;
use crate::checks::{Finding, Severity, place};
use crate::field::FieldPath;
use crate::i18n::{Lang, Texts};
use crate::model::{Plan, prose};
use crate::report;
use crate::session::Derived;
use crate::spelling::{Own, Speller, names};

/// What rows about spelling are told apart by.
const SPELLING: &str = "spelling";

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
    let speller = match matches.get_flag(SPELLING) {
        true if report::language(&plan) == Lang::Pl => Speller::polish(Catalog::embedded()),
        true => {
            writeln!(streams.err, "{}", texts.msg("cli-spelling-language"))?;
            None
        }
        false => None,
    };
    let misspelt = speller.map(|speller| misspelt(&plan, &speller));
    if wants_json(matches) {
        let active = derived.findings.iter();
        let mut rows: Vec<Row<'_>> = active.map(|finding| Row::of(finding, texts)).collect();
        let words = misspelt.iter().flatten();
        rows.extend(words.map(|word| Row::of_word(word, &plan, texts)));
        write_json(&rows, streams)?;
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
        for word in misspelt.iter().flatten() {
            writeln!(streams.out, "{} [{}]", word.text(&plan, texts), word.at)?;
            writeln!(streams.out, "  {}", word.hint(texts))?;
        }
        summary(&derived, texts, streams)?;
        if let Some(words) = &misspelt {
            let count = [("count", words.len().into())];
            writeln!(
                streams.err,
                "{}",
                texts.msg_with("cli-spelling-count", &count)
            )?;
        }
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

/// A word that is in no dictionary.
struct Misspelt<'a> {
    at: FieldPath,
    word: &'a str,
    /// Where it stands in the text of the field, in letters.
    letters: Range<usize>,
    suggested: Vec<String>,
}

/// The words of a plan that are in no dictionary, in the order of the file.
fn misspelt<'a>(plan: &'a Plan, speller: &Speller) -> Vec<Misspelt<'a>> {
    let mut known: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    let own: Own = names(plan).into_iter().collect();
    let mut found = Vec::new();
    for (at, text) in prose(plan) {
        for range in speller.unknown(text, &own) {
            let (Some(before), Some(word)) = (text.get(..range.start), text.get(range)) else {
                continue;
            };
            let start = before.chars().count();
            let suggested = known.entry(word).or_insert_with(|| speller.suggest(word));
            found.push(Misspelt {
                at,
                word,
                letters: start..start + word.chars().count(),
                suggested: suggested.clone(),
            });
        }
    }
    found
}

impl Misspelt<'_> {
    fn text(&self, plan: &Plan, texts: &Texts) -> String {
        let place = texts.arg(&place::name(Catalog::embedded(), plan, self.at));
        let args = [("word", self.word.into()), ("place", place.into())];
        texts.msg_with("cli-spelling-found", &args)
    }

    fn hint(&self, texts: &Texts) -> String {
        if self.suggested.is_empty() {
            return texts.msg("cli-spelling-nothing");
        }
        let args = [("words", self.suggested.join(", ").into())];
        texts.msg_with("cli-spelling-meant", &args)
    }
}

/// A finding, or a word, as other programs read it.
#[derive(Serialize)]
struct Row<'a> {
    rule: &'a str,
    severity: &'a str,
    path: String,
    message: String,
    hint: String,
    basis: Option<&'a str>,
    muted: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    spelling: Option<Spelling<'a>>,
}

/// What is said of a word beside.
#[derive(Serialize)]
struct Spelling<'a> {
    word: &'a str,
    /// Letters of the field's text: the first of the word, and the one behind it.
    letters: [usize; 2],
    suggestions: &'a [String],
}

impl<'a> Row<'a> {
    fn of(finding: &'a Finding, texts: &Texts) -> Self {
        Row {
            rule: finding.rule,
            severity: finding.severity.key(),
            path: finding.at.to_string(),
            message: finding.text(texts),
            hint: finding.hint(texts),
            basis: finding.basis,
            muted: finding.muted.as_deref(),
            spelling: None,
        }
    }

    fn of_word(word: &'a Misspelt<'a>, plan: &Plan, texts: &Texts) -> Self {
        Row {
            rule: SPELLING,
            severity: Severity::Hint.key(),
            path: word.at.to_string(),
            message: word.text(plan, texts),
            hint: word.hint(texts),
            basis: None,
            muted: None,
            spelling: Some(Spelling {
                word: word.word,
                letters: [word.letters.start, word.letters.end],
                suggestions: &word.suggested,
            }),
        }
    }
}
