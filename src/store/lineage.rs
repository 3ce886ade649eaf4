//! Which plan a file is, and which state of it its writer began from.
//!
//! Two copies of one plan share their identity; the states they come from are remembered, so
//! that what they last had in common can be found.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::{
    Disk, OpenError, Opened, Stamp, atomic, open,
    thinning::{self, Kind},
    versions,
};
use crate::base::PlanId;
use crate::model::Plan;

/// Plans of which states are remembered.
const PLANS: usize = 50;

/// Bytes that states of all plans may take.
const ROOM: u64 = 512 * 1024 * 1024;

/// Where a plan comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lineage {
    /// Which plan it is; copies and files of other names keep it.
    pub id: PlanId,
    /// The plan it was begun from, where it was not begun blank.
    pub from: Option<PlanId>,
    /// Fingerprint of the state before the one in the file.
    pub parent: Option<Stamp>,
    /// States before that one, so that two copies find what they last had in common even after
    /// many saves of each.
    pub older: Older,
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
            older: Older::default(),
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
        let (mut parent, mut older) = (self.parent, self.older.clone());
        // a file written anew without a change has the parent it had
        if let Some(before) = self.state
            && before != state
        {
            older.put(parent.replace(before));
        }
        Self {
            parent,
            older,
            state: Some(state),
            ..self.clone()
        }
    }

    /// The lineage of a plan into which the one of `other` was merged: states of both are its own.
    #[must_use]
    pub fn joined(&self, other: &Self) -> Self {
        let mut joined = self.clone();
        let known: BTreeSet<Brief> = self.states().collect();
        let theirs = other.states().filter(|state| !known.contains(state));
        let theirs: Vec<Brief> = theirs.collect();
        joined.older.0.splice(0..0, theirs);
        joined.older.0.truncate(Older::KEPT);
        joined
    }

    /// The states it has been in, the latest first.
    fn states(&self) -> impl Iterator<Item = Brief> + '_ {
        let last = [self.state, self.parent].into_iter().flatten();
        last.map(Brief::of).chain(self.older.0.iter().copied())
    }
}

/// The beginning of a fingerprint, enough to find a state of one plan by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Brief(u64);

impl Brief {
    fn of(stamp: Stamp) -> Self {
        Self(stamp.beginning())
    }
}

/// Earlier states of a plan, the latest first: the first 16 digits of each fingerprint, parted by
/// spaces.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Older(Vec<Brief>);

impl Older {
    /// States that a file tells of; a line of a kilobyte.
    const KEPT: usize = 60;

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn put(&mut self, state: Option<Stamp>) {
        if let Some(state) = state {
            self.0.insert(0, Brief::of(state));
            self.0.truncate(Self::KEPT);
        }
    }
}

impl TryFrom<String> for Older {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let brief = |digits: &str| {
            let number = u64::from_str_radix(digits, 16).ok().map(Brief);
            let whole = digits.len() == 16 && digits.bytes().all(|b| b.is_ascii_hexdigit());
            let number = number.filter(|_| whole);
            number.ok_or_else(|| format!("`{digits}` is not a state of 16 hexadecimal digits"))
        };
        let states: Result<Vec<Brief>, String> = text.split(' ').map(brief).collect();
        states.map(Self)
    }
}

impl From<Older> for String {
    fn from(older: Older) -> Self {
        let states = older.0.iter().map(|state| format!("{:016x}", state.0));
        states.collect::<Vec<_>>().join(" ")
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

    /// Remembers `bytes`, the file of the plan of `lineage`, and thins out the states before it.
    pub fn remember(&self, lineage: &Lineage, bytes: &[u8]) -> io::Result<()> {
        let Some(state) = lineage.state else {
            return Ok(());
        };
        let path = self.path(lineage.id, state);
        let folder = self.folder_of(lineage.id);
        let first = !folder.exists();
        fs::create_dir_all(&folder)?;
        atomic::write(&Disk, &path, bytes).map_err(io::Error::other)?;
        versions::thin(&folder);
        if first {
            self.forget_plans();
        }
        Ok(())
    }

    /// The state `state` of plan `id`, where it is remembered.
    pub fn get(&self, id: PlanId, state: Stamp) -> Result<Opened, OpenError> {
        open(&self.path(id, state))
    }

    /// The plan that both lineages come from, as late as it can be had: among `at_hand`, states
    /// with their plans, or among what is remembered. None where they share no state, as two plans
    /// do that only look alike.
    pub fn shared(
        bases: Option<&Self>,
        (ours, theirs): (&Lineage, &Lineage),
        at_hand: &[(Option<Stamp>, &Plan)],
    ) -> Option<Plan> {
        if ours.id != theirs.id {
            return None;
        }
        let known: BTreeSet<Brief> = ours.states().collect();
        theirs
            .states()
            .filter(|state| known.contains(state))
            .find_map(|state| {
                let is_it = |of: &Option<Stamp>| of.map(Brief::of) == Some(state);
                let there = at_hand.iter().find(|(of, _)| is_it(of));
                there
                    .map(|(_, plan)| (*plan).clone())
                    .or_else(|| bases?.find(ours.id, state))
            })
    }

    fn find(&self, id: PlanId, state: Brief) -> Option<Plan> {
        let entries = fs::read_dir(self.folder_of(id)).ok()?;
        let begins = format!("{:016x}", state.0);
        let mut paths = entries.flatten().map(|entry| entry.path());
        let path = paths.find(|path| {
            let name = path.file_name().and_then(|name| name.to_str());
            let is_note = path.extension().is_some_and(|end| end == "txt");
            !is_note && name.is_some_and(|name| name.starts_with(&begins))
        })?;
        let opened = open(&path).ok()?;
        let is_whole = opened.lineage.state.map(Brief::of) == Some(state);
        is_whole.then_some(opened.plan)
    }

    /// Forgets the plans that were written longest ago, where there are too many, they take too much
    /// room or none of their states would be kept; those of which a state has a name stay.
    fn forget_plans(&self) {
        let entries = fs::read_dir(&self.folder).into_iter().flatten().flatten();
        let of = |path: PathBuf| {
            let states = versions::states_in(&path);
            let newest = states.last()?.0.written;
            let named = states.iter().any(|(state, _)| state.kind == Kind::Named);
            let bytes: u64 = states.iter().map(|(state, _)| state.bytes).sum();
            Some((newest, named, bytes, path))
        };
        let mut plans: Vec<_> = entries.filter_map(|entry| of(entry.path())).collect();
        plans.sort();
        let now = plans.last().map_or(0, |(newest, ..)| *newest);
        let mut room = ROOM;
        for (place, (newest, named, bytes, path)) in plans.into_iter().rev().enumerate() {
            let old = now - newest > thinning::WEEKLY.as_secs();
            let left = room.checked_sub(bytes);
            room = left.unwrap_or_default();
            // the plan that was written just now comes first
            if place > 0 && !named && (place >= PLANS || old || left.is_none()) {
                // what cannot be removed today is removed another day
                fs::remove_dir_all(&path).ok();
            }
        }
    }

    /// Where states of plan `id` are remembered.
    pub(super) fn folder_of(&self, id: PlanId) -> PathBuf {
        self.folder.join(id.to_string())
    }

    pub(super) fn path(&self, id: PlanId, state: Stamp) -> PathBuf {
        self.folder_of(id).join(format!("{state}.ron"))
    }
}
