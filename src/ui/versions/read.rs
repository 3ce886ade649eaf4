//! Reading earlier states, which other threads do, keeping the present one, and bringing one back.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;

use super::super::{
    app::{App, Dialog, Earlier, Restored, Services, Versions, Which, Work},
    jobs::Done,
};
use crate::{
    base::PlanId,
    field::FieldPath,
    model::Plan,
    session::{Edit, called::RESTORED},
    store::{
        Bases, Lineage, Opened, SaveError, Stamp,
        versions::{Note, Version},
    },
};

/// So many states are counted before the list is shown.
const COUNTED: usize = 20;

impl App {
    /// Reads the remembered states anew, where they may have changed.
    pub(super) fn read_versions(&mut self) {
        let Some(session) = &mut self.work.session else {
            return;
        };
        let versions = &mut self.view.versions;
        let of = (self.work.saves.1, versions.news);
        if versions.reads || versions.asked == Some(of) {
            return;
        }
        let Some(bases) = self.services.bases() else {
            return;
        };
        (versions.asked, versions.reads) = (Some(of), true);
        session.tick();
        let (id, now, news) = (session.lineage().id, session.snapshot(), versions.news);
        let (number, (ctx, jobs)) = (self.work.number, self.services.jobs());
        jobs.start(ctx, "versions", number, move || {
            let listed = bases.versions(id).into_iter().enumerate();
            let counted = listed.filter_map(|(place, version)| {
                let count = place < COUNTED;
                let differs = count.then(|| differs(&bases, id, version.state, &now));
                // what cannot be read is no version
                (differs != Some(None)).then(|| (version, differs.flatten()))
            });
            Done::Versions(news, counted.collect())
        });
    }

    /// Takes in the remembered states.
    pub(in super::super) fn versions_read(
        &mut self,
        news: u64,
        list: Vec<(Version, Option<usize>)>,
    ) {
        let versions = &mut self.view.versions;
        versions.reads = false;
        if news != versions.news {
            return;
        }
        let before = std::mem::take(&mut versions.list);
        let chosen = before
            .get(versions.chosen)
            .map(|chosen| chosen.what.clone());
        let read = |what: &Which| {
            let known = before.iter().find(|earlier| earlier.what == *what)?;
            known.plan.borrow().clone()
        };
        let remembered = list.into_iter().map(|(version, differs)| {
            let what = Which::State(version);
            Rc::new(Earlier {
                plan: RefCell::new(read(&what)),
                what,
                differs: Cell::new(differs),
            })
        });
        let files = before
            .iter()
            .filter(|earlier| earlier.what.state().is_none());
        versions.list = files.map(Rc::clone).chain(remembered).collect();
        let is_it = |earlier: &Rc<Earlier>| Some(&earlier.what) == chosen.as_ref();
        let again = versions.list.iter().position(is_it);
        versions.by_hand &= again.is_some();
        versions.chosen = again.unwrap_or_default();
        choose_first(versions);
        versions.told = None;
        self.count_others();
    }

    /// Counts differences of states that are too many to wait for.
    fn count_others(&mut self) {
        let (Some(session), Some(bases)) = (&self.work.session, self.services.bases()) else {
            return;
        };
        let (id, now) = (session.lineage().id, session.snapshot());
        let list = self.view.versions.list.iter();
        let uncounted = list.filter(|earlier| earlier.differs.get().is_none());
        let states: Vec<Stamp> = uncounted
            .filter_map(|earlier| Some(earlier.what.state()?.state))
            .collect();
        if states.is_empty() {
            return;
        }
        let (news, number) = (self.view.versions.news, self.work.number);
        let (ctx, jobs) = self.services.jobs();
        jobs.start(ctx, "versions", number, move || {
            let states = states.into_iter();
            let counted = states.map(|state| (state, differs(&bases, id, state, &now)));
            Done::Counted(news, counted.collect())
        });
    }

    /// Takes in how many places differ.
    pub(in super::super) fn versions_counted(
        &mut self,
        news: u64,
        counts: &[(Stamp, Option<usize>)],
    ) {
        let versions = &mut self.view.versions;
        if news != versions.news {
            return;
        }
        for (state, count) in counts {
            match (versions.position(*state), count) {
                (Some(at), Some(_)) => {
                    if let Some(earlier) = versions.list.get(at) {
                        earlier.differs.set(*count);
                    }
                }
                (Some(at), None) => versions.remove(at),
                (None, _) => {}
            }
        }
        choose_first(versions);
    }

    /// Takes in an earlier state that was read.
    pub(in super::super) fn version_read(&mut self, state: Stamp, plan: Option<Box<Plan>>) {
        let versions = &mut self.view.versions;
        if versions.reading == Some(state) {
            versions.reading = None;
        }
        match (versions.position(state), plan) {
            (Some(at), Some(plan)) => {
                if let Some(earlier) = versions.list.get(at) {
                    earlier.plan.replace(Some(Rc::from(plan)));
                }
            }
            // what cannot be read is no version
            (Some(at), None) => versions.remove(at),
            (None, _) => {}
        }
        versions.told = None;
    }

    /// Compares the plan with `opened`, another file called `name`.
    pub(in super::super) fn compare_with(&mut self, name: String, opened: Opened) {
        let Some(session) = &self.work.session else {
            return;
        };
        let differs = opened.plan.changes(session.plan()).len();
        let versions = &mut self.view.versions;
        let earlier = Earlier {
            what: Which::File(name),
            plan: RefCell::new(Some(Rc::new(opened.plan))),
            differs: Cell::new(Some(differs)),
        };
        versions.list.insert(0, Rc::new(earlier));
        (versions.chosen, versions.by_hand) = (0, true);
        (versions.told, versions.step) = (None, None);
        versions.restored.clear();
        self.go_step("versions");
    }

    /// Makes the plan hold what the chosen version holds at `at`.
    pub(in super::super) fn restore(&mut self, at: FieldPath, now: f64) {
        let versions = &mut self.view.versions;
        let (Some(chosen), Some(session)) = (versions.plan(), &mut self.work.session) else {
            return;
        };
        let told = versions.told.as_ref().and_then(|(.., told)| {
            let found = told.iter().find(|told| told.at == at);
            found.cloned()
        });
        let before = session.snapshot();
        let patch = session.plan().patch_at(&chosen, at);
        session.apply_as(RESTORED, Edit::Apply { patch, at }, now);
        if let Some(told) = told {
            let back = session.plan().patch_at(&before, at);
            versions.restored.push(Restored { told, back });
        }
    }

    /// Takes back a place that was restored.
    pub(in super::super) fn take_back(&mut self, index: usize, now: f64) {
        let versions = &mut self.view.versions;
        if index >= versions.restored.len() {
            return;
        }
        let Restored { told, back } = versions.restored.remove(index);
        if let Some(session) = &mut self.work.session {
            let (patch, at) = (back, told.at);
            session.apply(Edit::Apply { patch, at }, now);
        }
    }

    /// Keeps the present state and why; the chosen version is restored once it is kept.
    pub(in super::super) fn keep_version(&mut self, note: Note, restores: bool) {
        let Some(session) = &mut self.work.session else {
            return;
        };
        session.tick();
        let state = (session.snapshot(), session.lineage().clone());
        self.keep_state(state, note, restores);
    }

    /// Keeps a state of the plan and why, off this thread.
    pub(in super::super) fn keep_state(
        &mut self,
        (plan, lineage): (Arc<Plan>, Lineage),
        note: Note,
        restores: bool,
    ) {
        let Some(bases) = self.services.bases() else {
            // nothing is remembered on this computer, and undo still takes it back
            self.version_kept(restores, Ok(()));
            return;
        };
        let told = restores || matches!(note, Note::Named(_));
        let (number, (ctx, jobs)) = (self.work.number, self.services.jobs());
        jobs.settle(ctx, "version", number, move || {
            let kept = bases.keep(&plan, &lineage, &note);
            if told {
                Done::Kept(restores, kept)
            } else {
                // a state that is not remembered is missed here, and undo has it
                Done::Settled(None)
            }
        });
    }

    /// Takes in that the present state was kept; restores the chosen version, where that waits.
    pub(in super::super) fn version_kept(&mut self, restores: bool, kept: Result<(), SaveError>) {
        self.view.versions.news += 1;
        if let Err(error) = kept {
            let args = self.services.why(&error);
            let (title, text) = self.services.error_words("version-unkept", &args);
            self.services.events.push(title.clone());
            self.view.dialog = Some(Dialog::Said { title, text });
            return;
        }
        if !restores {
            self.say(self.texts().msg("said-version-kept"));
            return;
        }
        let now = self.services.ctx.input(|input| input.time);
        let versions = &mut self.view.versions;
        if let (Some(chosen), Some(session)) = (versions.plan(), &mut self.work.session) {
            let patch = session.plan().patch_to(&chosen);
            let at = crate::path!(local_government);
            session.apply_as(RESTORED, Edit::Apply { patch, at }, now);
            versions.restored.clear();
            self.say(self.texts().msg("said-version-restored"));
        }
    }
}

/// Has the chosen state read, unless it is being read.
pub(super) fn read(services: &mut Services, work: &Work, versions: &mut Versions) {
    let chosen = versions.list.get(versions.chosen);
    let state = chosen.and_then(|chosen| Some(chosen.what.state()?.state));
    let (Some(state), Some(session), Some(bases)) = (state, &work.session, services.bases()) else {
        return;
    };
    if versions.reading == Some(state) {
        return;
    }
    versions.reading = Some(state);
    let id = session.lineage().id;
    let (ctx, jobs) = services.jobs();
    jobs.start(ctx, "version", work.number, move || {
        let opened = bases.get(id, state).ok();
        Done::VersionRead(state, opened.map(|opened| Box::new(opened.plan)))
    });
}

/// In how many places the state `state` of plan `id` differs from `now`, where it can be read.
fn differs(bases: &Bases, id: PlanId, state: Stamp, now: &Plan) -> Option<usize> {
    let opened = bases.get(id, state).ok()?;
    Some(opened.plan.changes(now).len())
}

/// The first that differs is what one comes for, as long as nobody has chosen another.
fn choose_first(versions: &mut Versions) {
    let differs = |earlier: &Rc<Earlier>| earlier.differs.get().is_some_and(|count| count > 0);
    if !versions.by_hand
        && let Some(first) = versions.list.iter().position(differs)
    {
        versions.chosen = first;
    }
}
