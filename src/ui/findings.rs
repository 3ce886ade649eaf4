//! What the window shows of a plan's derived data: findings, found by their place, and the states
//! of tasks. Made once per change of the plan; words are made when somebody looks.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Deref;
use std::sync::Arc;

use super::widgets::Tone;
use crate::{
    base::{Id, Year},
    catalog::Catalog,
    checks::{Finding, Severity, State},
    field::FieldPath,
    i18n::Texts,
    model::Plan,
    session::Derived,
    views::{Speech, changes},
};

/// A finding as it is shown.
pub struct Shown {
    /// Its position among the findings of the plan.
    pub index: usize,
    /// Id of the check.
    pub rule: &'static str,
    /// Weight.
    pub tone: Tone,
    /// Where.
    pub at: FieldPath,
    /// Number of the task in which that is edited.
    pub task: Option<usize>,
    /// Whether it only says that an answer is missing.
    pub blank: bool,
    /// Why it was set aside, where it was.
    pub muted: Option<String>,
    all: Arc<Vec<Finding>>,
    of: Arc<Plan>,
    catalog: &'static Catalog,
    texts: &'static Texts,
    words: OnceCell<Words>,
    rows: OnceCell<String>,
}

#[derive(Default)]
struct Words {
    title: String,
    matter: String,
    text: String,
    hint: String,
}

impl Shown {
    /// Word and reason: "Błąd: brakuje cyfry".
    pub fn title(&self) -> &str {
        &self.words().title
    }

    /// What is the matter.
    pub fn matter(&self) -> &str {
        &self.words().matter
    }

    /// What is the matter and what to do.
    pub fn text(&self) -> &str {
        &self.words().text
    }

    /// [`Self::matter`] where it is read out of its place: it says in which row that is.
    pub fn matter_apart(&self) -> String {
        self.apart(self.matter())
    }

    /// [`Self::text`] where it is read out of its place: it says in which row that is.
    pub fn text_apart(&self) -> String {
        self.apart(self.text())
    }

    fn apart(&self, words: &str) -> String {
        let rows = self.rows.get_or_init(|| {
            let speech = Speech {
                texts: self.texts,
                catalog: self.catalog,
                plan: &self.of,
            };
            changes::unsaid_rows(speech, self.at, self.matter())
        });
        if rows.is_empty() {
            return words.to_owned();
        }
        format!("{rows}: {words}")
    }

    /// What to do.
    pub fn hint(&self) -> &str {
        &self.words().hint
    }

    fn words(&self) -> &Words {
        self.words.get_or_init(|| {
            let finding = self.all.get(self.index);
            finding.map_or_else(Words::default, |finding| in_words(finding, self.texts))
        })
    }
}

/// All findings of a plan, muted ones included, in its order, and the states of its tasks.
#[derive(Default)]
pub struct Findings {
    list: Vec<Shown>,
    places: BTreeMap<FieldPath, Vec<usize>>,
    states: Vec<State>,
}

impl Deref for Findings {
    type Target = [Shown];

    fn deref(&self) -> &[Shown] {
        &self.list
    }
}

impl Findings {
    /// What is shown of `derived`, which follows from `plan`; `task` tells which of `tasks` tasks a
    /// place is edited in.
    pub fn of(
        (plan, derived): (&Plan, &Derived),
        (catalog, texts): (&'static Catalog, &'static Texts),
        tasks: usize,
        task: impl Fn(FieldPath) -> Option<usize>,
    ) -> Self {
        let shown = |(index, finding): (usize, &Finding)| Shown {
            index,
            rule: finding.rule,
            tone: tone(finding.severity),
            at: finding.at,
            task: task(finding.at),
            blank: finding.is_missing(),
            muted: finding.muted.clone(),
            all: Arc::clone(&derived.findings),
            of: Arc::clone(&derived.plan),
            catalog,
            texts,
            words: OnceCell::new(),
            rows: OnceCell::new(),
        };
        let list: Vec<Shown> = derived.findings.iter().enumerate().map(shown).collect();
        let mut places: BTreeMap<FieldPath, Vec<usize>> = BTreeMap::new();
        for (index, finding) in list.iter().enumerate() {
            places.entry(finding.at).or_default().push(index);
        }
        Self {
            list,
            places,
            states: derived.states(plan, tasks, &task),
        }
    }

    /// Findings at exactly this place, muted ones included.
    pub fn at(&self, path: FieldPath) -> impl Iterator<Item = &Shown> {
        let found = self.places.get(&path).map(Vec::as_slice);
        self.known(found.unwrap_or_default())
    }

    /// Findings in row `row` of table `table`, muted ones included.
    pub fn in_row(&self, table: &'static str, row: Id) -> impl Iterator<Item = &Shown> {
        // the row as a whole comes before its fields
        let rest = self.places.range(FieldPath::row(table, row, "")..);
        let here = rest.take_while(move |(at, _)| at.table == table && at.row == Some(row));
        here.flat_map(|(_, found)| self.known(found))
    }

    /// Rows of `table` with rows of their own in which something is wrong.
    pub fn faulty_below(&self, plan: &Plan, table: &'static str) -> BTreeSet<Id> {
        let wrong = |found: &Vec<usize>| {
            let mut known = self.known(found);
            known.any(|finding| finding.tone == Tone::Error && finding.muted.is_none())
        };
        let owned = self.places.iter().filter(|(at, _)| at.table != table);
        let owners = owned
            .filter(|(_, found)| wrong(found))
            .map(|(at, _)| plan.owner(*at));
        owners
            .filter(|at| at.table == table)
            .filter_map(|at| at.row)
            .collect()
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

    /// How far task number `task` is.
    pub fn state(&self, task: usize) -> Option<State> {
        self.states.get(task).copied()
    }

    fn known<'a>(&'a self, indexes: &'a [usize]) -> impl Iterator<Item = &'a Shown> {
        indexes.iter().filter_map(|index| self.list.get(*index))
    }
}

fn in_words(finding: &Finding, texts: &Texts) -> Words {
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
    Words {
        title,
        text: format!("{matter}{stop} {hint}").trim().to_owned(),
        matter,
        hint,
    }
}

/// The tone of a severity.
pub fn tone(severity: Severity) -> Tone {
    match severity {
        Severity::Error => Tone::Error,
        Severity::Warning => Tone::Warning,
        Severity::Hint => Tone::Hint,
    }
}
