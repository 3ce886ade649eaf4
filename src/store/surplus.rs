//! What a file holds beyond what this program would write back into it.
//!
//! A plan with any of it opens read-only: nothing of a file vanishes without a word.

use std::collections::BTreeSet;

use crate::base::Arg;
use crate::catalog::Catalog;
use crate::field::{Kind, Rows, Value};
use crate::model::Plan;

use super::SCHEMA;
use super::scan::{Piece, Scanner};

/// Why an opened plan must not be written back: there is at least one reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadOnly(Vec<Surplus>);

/// Something a file holds that would not be written back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Surplus {
    /// A newer program wrote the file.
    NewerSchema {
        /// Schema of the file.
        found: u32,
        /// Program that wrote the file.
        app: String,
    },
    /// Fields this program does not know.
    UnknownFields(Vec<String>),
    /// Options of closed choices that this program does not know; the plan has blanks there.
    UnknownOptions(Vec<Found>),
    /// Entries of a newer program's catalogue that this one does not know.
    NewerKeys {
        /// Their keys, each once.
        keys: Vec<String>,
        /// Program that wrote the file.
        app: String,
    },
    /// Remarks between the fields.
    Remarks(Vec<Found>),
}

/// A place of the file and what stands there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Line, from 1.
    pub line: usize,
    /// What stands there.
    pub text: String,
}

impl ReadOnly {
    /// These reasons; none where there is none.
    pub(super) fn of(reasons: Vec<Surplus>) -> Option<Self> {
        (!reasons.is_empty()).then_some(Self(reasons))
    }

    /// The reasons.
    pub fn reasons(&self) -> &[Surplus] {
        &self.0
    }
}

impl Surplus {
    /// Key of the message, which has a `.hint` that says what to do.
    pub fn key(&self) -> &'static str {
        match self {
            Self::NewerSchema { .. } => "open-newer",
            Self::UnknownFields(_) => "open-unknown-fields",
            Self::UnknownOptions(_) => "open-unknown-options",
            Self::NewerKeys { .. } => "open-newer-keys",
            Self::Remarks(_) => "open-remarks",
        }
    }

    /// Arguments of the message.
    pub fn args(&self) -> Vec<(&'static str, Arg)> {
        match self {
            Self::NewerSchema { found, app } => vec![
                ("found", i64::from(*found).into()),
                ("ours", i64::from(SCHEMA).into()),
                ("app", app.clone().into()),
            ],
            Self::UnknownFields(fields) => vec![
                ("count", fields.len().into()),
                ("first", fields.first().cloned().unwrap_or_default().into()),
            ],
            Self::NewerKeys { keys, app } => vec![
                ("count", keys.len().into()),
                ("first", keys.first().cloned().unwrap_or_default().into()),
                ("app", app.clone().into()),
            ],
            Self::UnknownOptions(places) | Self::Remarks(places) => {
                let first = places.first();
                let line = first.map(|found| found.line.to_string());
                let text = first.map(|found| found.text.clone());
                vec![
                    ("count", places.len().into()),
                    ("line", line.unwrap_or_default().into()),
                    ("first", text.unwrap_or_default().into()),
                ]
            }
        }
    }
}

/// The remarks in `text`, each by its first words.
pub(super) fn remarks(text: &str) -> Vec<Found> {
    /// Characters of a remark that are told.
    const TOLD: usize = 60;
    let remarks = Scanner::new(text).filter_map(|piece| match piece {
        Piece::Remark { line, text } => Some((line, text)),
        Piece::Code { .. } | Piece::Text { .. } => None,
    });
    let told = |text: &str| {
        let bare = text.trim_matches(['/', '*', ' ', '\t', '\r', '\n']);
        let first = bare.lines().next().unwrap_or_default().trim_end();
        match first.char_indices().nth(TOLD) {
            Some((end, _)) => format!("{}…", first.get(..end).unwrap_or_default().trim_end()),
            None => first.to_owned(),
        }
    };
    remarks
        .map(|(line, text)| Found {
            line,
            text: told(text),
        })
        .collect()
}

/// Whether `app`, the version of the program that wrote a file, is newer than this program.
pub(super) fn is_newer(app: &str) -> bool {
    let numbers = |version: &str| -> Option<Vec<u32>> {
        let bare = version.split(['-', '+']).next()?;
        bare.split('.').map(|number| number.parse().ok()).collect()
    };
    numbers(app) > numbers(env!("CARGO_PKG_VERSION"))
}

/// Keys of catalogue entries in `plan` that this program does not know, each once.
///
/// Of a file of today's program they are mistakes, which the checks tell; of a newer program's file
/// they mean something.
pub(super) fn unknown_keys(plan: &Plan) -> Vec<String> {
    let catalog = Catalog::embedded();
    let mut unknown = BTreeSet::new();
    let mut ask = |kind: &str, key: &str| {
        if catalog.position_of(kind, key).is_none() {
            unknown.insert(key.to_owned());
        }
    };
    for info in Plan::TABLES {
        let Some(table) = plan.table(info.name) else {
            continue;
        };
        table.each(&mut |row, record| {
            // a row that says itself what it is about needs no catalogue
            let name = record.value("name");
            if let (Rows::Keyed(kind), Some(row)) = (info.rows, row)
                && name.is_none_or(|name| name.is_blank())
            {
                ask(kind, row.key().unwrap_or_default());
            }
            for field in record.infos() {
                let (Kind::Key(kind) | Kind::Keys(kind)) = field.kind else {
                    continue;
                };
                match record.value(field.name) {
                    Some(Value::Key(key)) if !key.is_empty() => ask(kind, key),
                    Some(Value::Keys(keys)) => keys.iter().for_each(|key| ask(kind, key)),
                    _ => {}
                }
            }
        });
    }
    unknown.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_newer_by_its_numbers_and_what_is_no_version_is_not() {
        let ours = env!("CARGO_PKG_VERSION");
        for newer in ["0.10.0", "1.0.0", "0.1.10", "2"] {
            assert!(is_newer(newer), "{newer}");
        }
        for not in [ours, "0.0.9", "", "x.y", "0", "0.1.0-rc.1"] {
            assert!(!is_newer(not), "{not}");
        }
    }
}
