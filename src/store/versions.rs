//! Earlier states of a plan that somebody may want to look at or have back: the states that are
//! remembered for merges ([`Bases`]), some of them with a note that says why they are kept.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::DateTime;

use super::{Bases, Disk, Lineage, SaveError, atomic, envelope, open, to_file};
use crate::base::{PlanId, clock};
use crate::model::Plan;

/// Why a state is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Note {
    /// It was opened or saved.
    #[default]
    Seen,
    /// Somebody gave it a name; it is kept for good.
    Named(String),
    /// It stood there before it was merged with the file of this name.
    BeforeMerge(String),
    /// It stood there before an earlier state was restored.
    BeforeRestore,
}

impl Note {
    /// Stable key.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Seen => "seen",
            Self::Named(_) => "named",
            Self::BeforeMerge(_) => "before-merge",
            Self::BeforeRestore => "before-restore",
        }
    }

    /// The name it was given, or that of the other file.
    pub fn words(&self) -> &str {
        match self {
            Self::Named(words) | Self::BeforeMerge(words) => words,
            Self::Seen | Self::BeforeRestore => "",
        }
    }

    fn read(path: &Path) -> Self {
        let text = fs::read_to_string(path).unwrap_or_default();
        let (key, words) = text.split_once('\n').unwrap_or((&text, ""));
        let words = words.trim().to_owned();
        match key {
            "named" => Self::Named(words),
            "before-merge" => Self::BeforeMerge(words),
            "before-restore" => Self::BeforeRestore,
            _ => Self::Seen,
        }
    }
}

/// An earlier state of a plan.
#[derive(Debug)]
pub struct Version {
    /// When it was written here.
    pub written: Option<DateTime>,
    /// Why it is kept.
    pub note: Note,
    /// The plan.
    pub plan: Plan,
}

/// Where the note of the state in the file at `path` stands.
fn note_of(path: &Path) -> PathBuf {
    path.with_extension("txt")
}

/// Whether the state in the file at `path` is kept for good.
pub(super) fn is_named(path: &Path) -> bool {
    matches!(Note::read(&note_of(path)), Note::Named(_))
}

/// Forgets the note of the state in the file at `path`.
pub(super) fn forget_note(path: &Path) {
    // most states have none
    fs::remove_file(note_of(path)).ok();
}

impl Bases {
    /// The remembered states of plan `id`, the latest first; unreadable ones are passed over.
    pub fn versions(&self, id: PlanId) -> Vec<Version> {
        let entries = fs::read_dir(self.folder_of(id)).into_iter().flatten();
        let mut dated: Vec<_> = entries
            .flatten()
            .map(|entry| entry.path())
            .filter(|path| path.extension().is_some_and(|end| end == "ron"))
            .filter_map(|path| Some((fs::metadata(&path).ok()?.modified().ok()?, path)))
            .collect();
        dated.sort();
        let version = |(changed, path): (_, PathBuf)| {
            Some(Version {
                written: clock::civil(changed),
                note: Note::read(&note_of(&path)),
                plan: open(&path).ok()?.plan,
            })
        };
        dated.into_iter().rev().filter_map(version).collect()
    }

    /// Keeps `plan`, a state of the plan of `lineage`, and why.
    pub fn keep(&self, plan: &Plan, lineage: &Lineage, note: &Note) -> Result<(), SaveError> {
        let state = envelope::state(plan)?;
        let grown = lineage.grown(state);
        let bytes = to_file(plan, &grown)?.into_bytes();
        let path = self.path(grown.id, state);
        let text = format!("{}\n{}\n", note.key(), note.words().replace('\n', " "));
        fs::create_dir_all(self.folder_of(grown.id))?;
        // a state that has a name keeps it
        if !is_named(&path) {
            atomic::write(&Disk, &note_of(&path), text.as_bytes())?;
        }
        self.remember(&grown, &bytes)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_named_state_outlives_those_that_were_only_seen() {
        let folder = tempfile::tempdir().unwrap();
        let bases = Bases::new(folder.path().to_owned());
        let lineage = Lineage::new(PlanId::from_number(7));
        let mut plan = Plan::default();
        let note = Note::Named("Po konsultacjach".to_owned());
        bases.keep(&plan, &lineage, &note).unwrap();
        for number in 0..30 {
            plan.local_government.name = number.to_string();
            bases.keep(&plan, &lineage, &Note::Seen).unwrap();
        }
        let versions = bases.versions(lineage.id);
        assert_eq!(
            versions.len(),
            21,
            "twenty that were seen, and the named one"
        );
        assert_eq!(versions.first().unwrap().plan, plan, "the latest first");
        let named = versions.last().unwrap();
        assert_eq!((&named.note, &named.plan), (&note, &Plan::default()));
        bases
            .keep(&Plan::default(), &lineage, &Note::BeforeRestore)
            .unwrap();
        let versions = bases.versions(lineage.id);
        assert!(versions.iter().any(|version| version.note == note));
    }
}
