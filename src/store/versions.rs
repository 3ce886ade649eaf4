//! Earlier states of a plan that somebody may want to look at or have back: those of the states
//! remembered in [`Bases`] that `thinning` keeps, some of them with a note that says why.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use jiff::civil::DateTime;

use super::{
    Bases, Disk, Lineage, SaveError, Stamp, atomic, envelope, off_frame,
    thinning::{self, Kind, State},
    to_file,
};
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

    fn kind(&self) -> Kind {
        match self {
            Self::Seen => Kind::Seen,
            Self::Named(_) => Kind::Named,
            Self::BeforeMerge(_) | Self::BeforeRestore => Kind::Before,
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

/// An earlier state of a plan; [`Bases::get`] reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// Which state it is.
    pub state: Stamp,
    /// When it was written here.
    pub written: Option<DateTime>,
    /// Why it is kept.
    pub note: Note,
}

/// Where the note of the state in the file at `path` stands.
fn note_of(path: &Path) -> PathBuf {
    path.with_extension("txt")
}

/// Whether the state in the file at `path` is kept for good.
fn is_named(path: &Path) -> bool {
    matches!(Note::read(&note_of(path)), Note::Named(_))
}

/// The states in `folder`, the earliest first, with their files.
pub(super) fn states_in(folder: &Path) -> Vec<(State, PathBuf)> {
    off_frame::file_work();
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut states: Vec<_> = entries
        .filter_map(|entry| {
            let path = entry.path();
            let meta = entry.metadata().ok()?;
            let written = meta.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
            // a note goes with its state
            let is_state = path.extension().is_some_and(|end| end == "ron");
            is_state.then(|| {
                let state = State {
                    written: written.as_secs(),
                    bytes: meta.len(),
                    kind: Note::read(&note_of(&path)).kind(),
                };
                (written, state, path)
            })
        })
        .collect();
    states.sort_by(|(one, _, path), (other, _, beside)| (one, path).cmp(&(other, beside)));
    let states = states.into_iter();
    states.map(|(_, state, path)| (state, path)).collect()
}

/// Removes the states in `folder` that need not stay.
pub(super) fn thin(folder: &Path) {
    let states = states_in(folder);
    let rule: Vec<State> = states.iter().map(|(state, _)| *state).collect();
    for ((_, path), stays) in states.iter().zip(thinning::stay(&rule)) {
        if !stays {
            // what cannot be removed today is removed another day; most states have no note
            fs::remove_file(path).ok();
            fs::remove_file(note_of(path)).ok();
        }
    }
}

impl Bases {
    /// The kept states of plan `id`, the latest first.
    pub fn versions(&self, id: PlanId) -> Vec<Version> {
        let states = states_in(&self.folder_of(id));
        let rule: Vec<State> = states.iter().map(|(state, _)| *state).collect();
        let version = |path: &Path| {
            let name = path.file_stem()?.to_str()?;
            let changed = fs::metadata(path).ok()?.modified().ok()?;
            Some(Version {
                state: name.parse().ok()?,
                written: clock::civil(changed),
                note: Note::read(&note_of(path)),
            })
        };
        let kept = states.iter().zip(thinning::kept(&rule)).rev();
        let kept = kept.filter(|(_, kept)| *kept);
        kept.filter_map(|((_, path), _)| version(path)).collect()
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
    use std::time::Duration;

    use super::*;

    fn state_of(plan: &Plan) -> Stamp {
        envelope::state(plan).unwrap()
    }

    #[test]
    fn a_named_state_outlives_those_that_were_only_seen() {
        let folder = tempfile::tempdir().unwrap();
        let bases = Bases::new(folder.path().to_owned());
        let lineage = Lineage::new(PlanId::from_number(7));
        let mut plan = Plan::default();
        let note = Note::Named("Po konsultacjach".to_owned());
        bases.keep(&plan, &lineage, &note).unwrap();
        // an hour ago, so that it is not the first of the states that come now
        let named = bases.path(lineage.id, state_of(&plan));
        let hour = Duration::from_hours(1);
        let before = fs::metadata(&named).unwrap().modified().unwrap() - hour;
        let file = fs::File::options().write(true).open(&named).unwrap();
        file.set_modified(before).unwrap();
        for number in 0..30 {
            plan.local_government.name = number.to_string();
            bases.keep(&plan, &lineage, &Note::Seen).unwrap();
        }
        let files = fs::read_dir(bases.folder_of(lineage.id)).unwrap().flatten();
        let states = files.filter(|file| file.path().extension().is_some_and(|end| end == "ron"));
        assert_eq!(
            states.count(),
            thinning::LATEST + 2,
            "the latest for merges, the first of them and the named one as versions"
        );
        let versions = bases.versions(lineage.id);
        assert_eq!(
            versions.len(),
            3,
            "no two within five minutes but the latest"
        );
        let latest = versions.first().unwrap();
        assert_eq!(latest.state, state_of(&plan), "the latest first");
        let of = bases.get(lineage.id, latest.state).unwrap();
        assert_eq!(of.plan, plan);
        let named = versions.last().unwrap();
        assert_eq!(
            (&named.note, named.state),
            (&note, state_of(&Plan::default()))
        );
        bases
            .keep(&Plan::default(), &lineage, &Note::BeforeRestore)
            .unwrap();
        let versions = bases.versions(lineage.id);
        assert!(versions.iter().any(|version| version.note == note));
    }
}
