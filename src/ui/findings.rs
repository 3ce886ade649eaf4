//! Findings in words, prepared once per change of the plan.

use std::collections::BTreeMap;
use std::ops::Deref;

use super::widgets::Tone;
use crate::{
    base::{Id, Year},
    checks::{Finding, Severity},
    field::FieldPath,
    i18n::Texts,
};

/// A finding ready to be shown.
#[derive(Clone, Debug)]
pub struct Shown {
    /// Its position among the findings of the plan.
    pub index: usize,
    /// Id of the check.
    pub rule: &'static str,
    /// Weight.
    pub tone: Tone,
    /// Where.
    pub at: FieldPath,
    /// Word and reason: "Błąd: brakuje cyfry".
    pub title: String,
    /// What is the matter.
    pub matter: String,
    /// What is the matter and what to do.
    pub text: String,
    /// What to do.
    pub hint: String,
    /// Whether it only says that an answer is missing.
    pub blank: bool,
    /// Why it was set aside, where it was.
    pub muted: Option<String>,
}

/// All findings of a plan in words, in its order, found by their place.
#[derive(Debug, Default)]
pub struct Findings {
    list: Vec<Shown>,
    places: BTreeMap<FieldPath, Vec<usize>>,
}

impl Deref for Findings {
    type Target = [Shown];

    fn deref(&self) -> &[Shown] {
        &self.list
    }
}

impl Findings {
    /// Findings at exactly this place, muted ones included.
    pub fn at(&self, path: FieldPath) -> impl Iterator<Item = &Shown> {
        let found = self.places.get(&path).map(Vec::as_slice);
        let found = found.unwrap_or_default().iter();
        found.filter_map(|index| self.list.get(*index))
    }

    /// The places of which something is said in these rows of `table`, by row.
    pub fn of_rows(&self, table: &'static str, rows: &[Id]) -> BTreeMap<Id, Vec<FieldPath>> {
        // behind every name of a field
        const LAST: &str = "~";
        let places = |row: &Id| {
            let first = FieldPath::row(table, *row, "");
            let last = first.sibling(LAST).cell(Year::MAX);
            let places = self.places.range(first..=last).map(|(at, _)| *at);
            (*row, places.collect::<Vec<FieldPath>>())
        };
        let all = rows.iter().map(places);
        all.filter(|(_, places)| !places.is_empty()).collect()
    }

    /// The years of the field at `path` of which something is said.
    pub fn years_of(&self, path: FieldPath) -> impl Iterator<Item = FieldPath> {
        let years = path.cell(Year::MIN)..=path.cell(Year::MAX);
        self.places.range(years).map(|(at, _)| *at)
    }
}

/// All findings in words, muted ones included, in the order of the plan.
pub fn in_words(findings: &[Finding], texts: &Texts) -> Findings {
    let shown = |(index, finding): (usize, &Finding)| {
        let word = texts.msg(&format!("severity-{}", finding.severity.key()));
        let reason = finding.reason(texts);
        let title = if reason.is_empty() {
            word
        } else {
            format!("{word}: {reason}")
        };
        let (matter, hint) = (finding.text(texts), finding.hint(texts));
        let stop = if matter.ends_with(['.', '?']) {
            ""
        } else {
            "."
        };
        Shown {
            index,
            rule: finding.rule,
            tone: tone(finding.severity),
            at: finding.at,
            title,
            text: format!("{matter}{stop} {hint}").trim().to_owned(),
            matter,
            hint,
            blank: finding.is_missing(),
            muted: finding.muted.clone(),
        }
    };
    let list: Vec<Shown> = findings.iter().enumerate().map(shown).collect();
    let mut places: BTreeMap<FieldPath, Vec<usize>> = BTreeMap::new();
    for (index, finding) in list.iter().enumerate() {
        places.entry(finding.at).or_default().push(index);
    }
    Findings { list, places }
}

/// The tone of a severity.
pub fn tone(severity: Severity) -> Tone {
    match severity {
        Severity::Error => Tone::Error,
        Severity::Warning => Tone::Warning,
        Severity::Hint => Tone::Hint,
    }
}
