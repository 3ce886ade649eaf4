//! What was typed or pasted and not taken: it stays in its cell as typed, beside a plan that keeps
//! the old value.
//!
//! It belongs to the session and its journal, never to the plan file. Each entry is an error until
//! somebody types what can be read, answers the question, or lets it go.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::base::{Arg, Why, Year};
use crate::catalog::Catalog;
use crate::checks::{Finding, Severity, UNREAD, place};
use crate::field::{FieldPath, Kind};
use crate::model::Plan;

/// A text that was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// As typed.
    pub text: String,
    /// Why it was not taken.
    pub why: Why,
}

/// All texts of a session that were not taken, by their cell. They are shared between steps of undo
/// until one is typed or let go.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unread(Arc<BTreeMap<FieldPath, Entry>>);

impl Unread {
    /// The text in the cell at `path`.
    pub fn get(&self, path: FieldPath) -> Option<&Entry> {
        self.0.get(&path)
    }

    /// Whether one of the cells of the field at `path` holds such a text.
    pub fn within(&self, path: FieldPath) -> bool {
        self.0.keys().any(|at| at.whole() == path.whole())
    }

    /// The years of the field at `path` whose cells hold such a text.
    pub fn years_of(&self, path: FieldPath) -> impl Iterator<Item = Year> + use<'_> {
        let cells = path.cell(Year::MIN)..=path.cell(Year::MAX);
        self.0.range(cells).filter_map(|(at, _)| at.cell)
    }

    /// Whether the row at `path` holds such a text in any of its cells.
    pub fn in_row(&self, path: FieldPath) -> bool {
        let row = (path.table, path.row);
        self.0.keys().any(|at| (at.table, at.row) == row)
    }

    /// Whether a row that belongs to the row at `path` holds such a text.
    pub fn below(&self, plan: &Plan, path: FieldPath) -> bool {
        let row = (path.table, path.row);
        let mut owners = self.0.keys().map(|at| plan.owner(*at));
        owners.any(|owner| (owner.table, owner.row) == row)
    }

    /// Whether everything was taken.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many texts there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The texts as typed.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.0.values().map(|entry| entry.text.as_str())
    }

    /// Where the first stands.
    pub fn first(&self) -> Option<FieldPath> {
        self.0.keys().next().copied()
    }

    /// Keeps a text, or with `None` lets it go. Gives whether anything changed.
    pub(super) fn set(&mut self, path: FieldPath, entry: Option<Entry>) -> bool {
        if self.get(path) == entry.as_ref() {
            return false;
        }
        let texts = Arc::make_mut(&mut self.0);
        match entry {
            Some(entry) => texts.insert(path, entry),
            None => texts.remove(&path),
        };
        true
    }

    /// Takes the texts of `others` in, where their cells hold none.
    pub(super) fn join(&mut self, others: &Self) {
        if others.is_empty() {
            return;
        }
        let texts = Arc::make_mut(&mut self.0);
        for (path, entry) in &*others.0 {
            texts.entry(*path).or_insert_with(|| entry.clone());
        }
    }

    /// Lets go of texts whose row is gone.
    pub(super) fn keep_to(&mut self, plan: &Plan) {
        let stays = |at: &FieldPath| {
            let Some(table) = plan.table(at.table) else {
                return false;
            };
            // a row about a catalogue entry need not be there to be typed into
            let named = at.row.is_some_and(|row| row.key().is_some());
            named || table.get(at.row).is_some()
        };
        if !self.0.keys().all(stays) {
            Arc::make_mut(&mut self.0).retain(|at, _| stays(at));
        }
    }

    /// The errors that these texts are.
    pub(super) fn findings(&self, catalog: &Catalog, plan: &Plan) -> impl Iterator<Item = Finding> {
        self.0.iter().map(|(at, entry)| Finding {
            rule: UNREAD,
            severity: Severity::Error,
            at: *at,
            args: vec![
                ("field", place::name(catalog, plan, *at)),
                ("year", year_words(*at)),
                ("typed", entry.text.as_str().into()),
                ("why", Arg::Message(format!("unread-{}", entry.why.key()))),
                ("kept", kept_in(*at).into()),
            ],
            basis: None,
            muted: None,
        })
    }

    /// One line each, for the journal: place, reason, text.
    pub fn to_lines(&self) -> String {
        let line = |(at, entry): (&FieldPath, &Entry)| {
            let text = entry.text.replace('\\', "\\\\");
            let text = text.replace('\n', "\\n").replace('\t', "\\t");
            format!("{at}\t{}\t{text}\n", entry.why.key())
        };
        self.0.iter().map(line).collect()
    }

    /// What [`Unread::to_lines`] wrote; lines of another program's are passed over.
    pub fn from_lines(lines: &str) -> Self {
        let read = |line: &str| {
            let mut parts = line.splitn(3, '\t');
            let at = Plan::locate(parts.next()?)?;
            let why = Why::of_key(parts.next()?)?;
            let text = unescaped(parts.next()?);
            Some((at, Entry { text, why }))
        };
        Self(Arc::new(lines.lines().filter_map(read).collect()))
    }
}

/// What holds the text of a cell: the cell itself or, where one chooses from a list, nothing but what
/// is said of it.
fn kept_in(at: FieldPath) -> &'static str {
    let kind = Plan::field_info(at).map(|info| info.kind);
    let chosen = matches!(
        kind,
        Some(Kind::Choice(..) | Kind::Key(_) | Kind::Keys(_) | Kind::Link(_) | Kind::Flag)
    );
    if chosen { "list" } else { "cell" }
}

/// Names the year of a cell beside its field.
fn year_words(at: FieldPath) -> Arg {
    let year = at.cell.and_then(|cell| Year::new(i64::from(cell)));
    Arg::Text(year.map(|year| format!(", {year}")).unwrap_or_default())
}

fn unescaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match (c, c == '\\') {
            (_, true) => match chars.next() {
                Some('n') => out.push('\n'),
                Some('t') => out.push('\t'),
                Some(other) => out.push(other),
                None => {}
            },
            (c, false) => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_journal_keeps_every_text_as_typed() {
        let mut unread = Unread::default();
        for (cell, text) in [(2026, "12 tys?"), (2027, "a\\n\tb\nc\\"), (2028, "")] {
            let year = Year::new(cell).unwrap();
            let at = crate::path!(figures["ludnosc"].counted).cell(year);
            let why = Why::Extra;
            let text = text.to_owned();
            assert!(unread.set(at, Some(Entry { text, why })));
        }
        assert_eq!(Unread::from_lines(&unread.to_lines()), unread);
        assert!(
            Unread::from_lines("nowhere\textra\t1\nlocal_government.teryt\tnothing\t2\n")
                .is_empty()
        );
    }
}
