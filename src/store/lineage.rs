//! Which plan a file is, and which state of it its writer began from.
//!
//! Two copies of one plan share their identity; the states they come from are remembered, so
//! that what they last had in common can be found.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::{Disk, OpenError, Opened, Stamp, atomic, open};
use crate::base::PlanId;

/// States remembered of one plan.
const STATES: usize = 20;

/// Plans of which states are remembered.
const PLANS: usize = 50;

/// How long a state is remembered after it was read or written last.
const REMEMBERED: Duration = Duration::from_hours(30 * 24);

/// Where a plan comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lineage {
    /// Which plan it is; copies and files of other names keep it.
    pub id: PlanId,
    /// The plan it was begun from, where it was not begun blank.
    pub from: Option<PlanId>,
    /// Fingerprint of the state before the one in the file.
    pub parent: Option<Stamp>,
    /// Fingerprint of the state in the file; none where there is no file yet.
    pub state: Option<Stamp>,
}

impl Lineage {
    /// A plan that begins as `id`.
    pub fn new(id: PlanId) -> Self {
        Self {
            id,
            from: None,
            parent: None,
            state: None,
        }
    }

    /// Another plan, `id`, that begins as a copy of this one.
    #[must_use]
    pub fn begin(&self, id: PlanId) -> Self {
        Self {
            from: Some(self.id),
            ..Self::new(id)
        }
    }

    /// The lineage of the plan once its file holds `state`.
    #[must_use]
    pub fn grown(&self, state: Stamp) -> Self {
        // a file written anew without a change has the parent it had
        let parent = match self.state {
            Some(before) if before != state => Some(before),
            _ => self.parent,
        };
        Self {
            parent,
            state: Some(state),
            ..self.clone()
        }
    }
}

/// The last states of plans that were read or written here, each under its fingerprint.
#[derive(Clone, Debug)]
pub struct Bases {
    folder: PathBuf,
}

impl Bases {
    /// The states remembered in `folder`.
    pub fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// Where states are remembered for this user.
    pub fn default_folder() -> Option<PathBuf> {
        let dirs = directories::ProjectDirs::from("pl", "", "lpdi")?;
        Some(dirs.data_local_dir().join("stany"))
    }

    /// Remembers `bytes`, the file of the plan of `lineage`; the oldest states are forgotten,
    /// and those of more than 30 days ago.
    pub fn remember(&self, lineage: &Lineage, bytes: &[u8]) -> io::Result<()> {
        let Some(state) = lineage.state else {
            return Ok(());
        };
        let path = self.path(lineage.id, state);
        let folder = self.folder.join(lineage.id.to_string());
        fs::create_dir_all(&folder)?;
        atomic::write(&Disk, &path, bytes).map_err(io::Error::other)?;
        forget(&folder, STATES);
        forget(&self.folder, PLANS);
        Ok(())
    }

    /// The state `state` of plan `id`, where it is remembered.
    pub fn get(&self, id: PlanId, state: Stamp) -> Result<Opened, OpenError> {
        open(&self.path(id, state))
    }

    fn path(&self, id: PlanId, state: Stamp) -> PathBuf {
        self.folder
            .join(id.to_string())
            .join(format!("{state}.ron"))
    }
}

/// Removes what was changed longest ago, down to `keep` entries of `folder`, and what is older than
/// [`REMEMBERED`], as told by the newest, which was written just now.
fn forget(folder: &Path, keep: usize) {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut dated: Vec<_> = entries
        .filter_map(|entry| Some((entry.metadata().ok()?.modified().ok()?, entry.path())))
        .collect();
    dated.sort();
    let surplus = dated.len().saturating_sub(keep);
    let newest = dated.last().map(|(changed, _)| *changed);
    let oldest = newest.and_then(|newest| newest.checked_sub(REMEMBERED));
    let old = dated.partition_point(|(changed, _)| oldest.is_some_and(|oldest| *changed < oldest));
    for (_, path) in dated.into_iter().take(surplus.max(old)) {
        // what cannot be removed today is removed another day
        if path.is_dir() {
            fs::remove_dir_all(&path).ok();
        } else {
            fs::remove_file(&path).ok();
        }
    }
}
