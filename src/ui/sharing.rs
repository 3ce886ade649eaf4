//! What is done about others who open and write the plan's file: who has it is told, what they
//! wrote is read or merged, and nothing is written over while somebody has to decide.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use egui::Context;
use jiff::civil::DateTime;

use super::{
    app::{App, Dialog, Merging, SaveState, file_name},
    jobs::{Done, PICK},
    pick::{PathFor, Picked},
    request::ShareAct,
    route::Route,
    share::{Bar, Kept, LockNews, Looked, Newer, News, Seen},
};
use crate::{
    base::Arg,
    session::{Outside, Session, Whence},
    store::{
        self, OpenError, Surplus,
        lock::{self, Holder, Lock},
        versions::Note,
    },
};

/// What stands in a strip above the plan until somebody decides.
pub struct Strip {
    /// Whether something waits or is wrong, and not only told.
    pub warns: bool,
    /// What is the matter.
    pub title: String,
    /// What that means.
    pub text: String,
    /// What can be done, the primary last.
    pub buttons: Vec<(String, ShareAct)>,
}

impl App {
    /// Has the plan's file looked at now and then, off this thread.
    pub(super) fn look_around(&mut self, ctx: &Context) {
        if self.work.save_state == SaveState::Saving {
            // our own file would look like somebody else's
            return;
        }
        let Some(session) = &self.work.session else {
            return;
        };
        let (Some(path), Some(stamp)) = (session.path(), session.stamp()) else {
            return;
        };
        let merging = self.work.merging.as_ref();
        let merging = merging.filter(|merging| merging.whence == Whence::OwnFile);
        let stamp = merging.map_or(stamp, |merging| merging.outside.opened.stamp);
        let now = self.services.env.clock.now();
        let (secs, at_once) = (
            ctx.input(|input| input.time),
            self.services.jobs.are_at_once(),
        );
        let of = (session.known(), self.services.bases());
        let round = self
            .work
            .share
            .round((path, stamp), of, (now, secs, at_once));
        if let Some(round) = round {
            self.services
                .jobs
                .watch(ctx, "look", self.work.number, move || {
                    Done::Looked(Box::new(round.go()))
                });
        }
    }

    /// Takes in what a look at the file found.
    pub(super) fn looked(&mut self, looked: Looked) {
        let Looked {
            path,
            watch,
            misses,
            news,
            lock,
        } = looked;
        self.work.share.ended(watch, misses);
        let path_now = self.work.session.as_ref().and_then(Session::path);
        if path_now != Some(path.as_path()) {
            return;
        }
        match news {
            News::Nothing => {}
            News::Newer(newer) => self.found_newer(*newer),
            News::Back => {
                self.work.share.seen = Seen::There;
                self.told_late("share-back", &path);
            }
            News::Gone => self.missed(Seen::Gone),
            News::Unreadable(error) => {
                let (what, _) = self.services.error_words(error.key(), &error.args());
                self.services.events.push(what);
                self.missed(Seen::Unreadable);
            }
        }
        match lock {
            LockNews::Nothing => {}
            LockNews::Lost(holder) => {
                let lost = self.work.share.lock.take();
                self.let_go(lost);
                self.work.share.bar = Some(Bar::Taken(holder));
                self.tell_strip();
            }
            LockNews::Free(held) => {
                self.work.share.lock = Some(Arc::new(Mutex::new(held)));
                self.work.share.bar = None;
                self.told_late("share-free", &path);
            }
        }
    }

    fn missed(&mut self, seen: Seen) {
        self.work.share.seen = seen;
        self.tell_strip();
    }

    fn found_newer(&mut self, newer: Newer) {
        let now = self.services.ctx.input(|input| input.time);
        let Some(session) = &mut self.work.session else {
            return;
        };
        let is_ours = session.stamp() == Some(newer.outside.opened.stamp);
        if is_ours || self.work.save_state == SaveState::Saving {
            return;
        }
        let merges = std::mem::take(&mut self.work.share.merges);
        self.work.share.seen = Seen::There;
        if session.is_dirty() || self.work.merging.is_some() {
            self.work.share.newer = Some(newer);
            if merges {
                self.merge_newer();
            } else {
                self.tell_strip();
            }
            return;
        }
        // nothing of ours is at stake: what the file holds is what is shown
        let Newer {
            outside,
            written,
            by,
        } = newer;
        let plan = outside.opened.plan.clone();
        let count = session.take_merged(&plan, outside, Whence::OwnFile, now);
        let mut args = self.when_and_by(written, by.as_ref());
        args.push(("count", count.into()));
        let words = self.texts().msg_with("share-reloaded", &args);
        self.say(words);
    }

    /// When a file was written and by whom, as arguments `when` and `by`.
    fn when_and_by(
        &self,
        written: Option<DateTime>,
        by: Option<&Holder>,
    ) -> Vec<(&'static str, Arg)> {
        let when = written.map(|written| self.when_words(written));
        let by = by.map(|by| by.host.clone()).filter(|host| !host.is_empty());
        vec![
            ("when", when.unwrap_or_else(|| "none".to_owned()).into()),
            ("by", by.unwrap_or_else(|| "none".to_owned()).into()),
        ]
    }

    /// «o 10:38», with the day where that is not today.
    pub(super) fn when_words(&self, then: DateTime) -> String {
        self.time_words("when", then)
    }

    fn time_words(&self, key: &str, then: DateTime) -> String {
        let texts = self.texts();
        let time = texts.clock(then.time());
        if then.date() == self.services.env.clock.today() {
            return texts.msg_with(&format!("{key}-today"), &[("time", time.into())]);
        }
        let date = texts.date_short(then.date());
        texts.msg_with(
            &format!("{key}-day"),
            &[("date", date.into()), ("time", time.into())],
        )
    }

    /// Who has a plan open, as arguments `host`, `account` and `since`.
    pub(super) fn holder_args(&self, holder: &Holder) -> Vec<(&'static str, Arg)> {
        let texts = self.texts();
        let said = |words: &str| match words {
            "" => texts.msg("holder-unknown"),
            words => words.to_owned(),
        };
        let since = holder.since.map(|since| self.time_words("since", since));
        let since = since.unwrap_or_else(|| texts.msg("since-unknown"));
        vec![
            ("host", said(&holder.host).into()),
            ("account", said(&holder.account).into()),
            ("since", since.into()),
        ]
    }

    /// What stands above the plan.
    pub(super) fn strip(&self) -> Option<Strip> {
        use ShareAct::{Copy, Edit, Merge, ReadOnly, TakeOver};
        if matches!(self.view.dialog, Some(Dialog::Busy(_))) {
            // the question says the same
            return None;
        }
        let session = self.work.session.as_ref()?;
        let share = &self.work.share;
        let strip = |warns: bool, key: &str, args: &[(&'static str, Arg)], acts: &[ShareAct]| {
            let texts = self.texts();
            let words = |act: &ShareAct| {
                let key = match act {
                    // there is nothing of one's own in it
                    Copy if !session.is_dirty() => "share-copy-plan",
                    act => act.key(),
                };
                (texts.msg(key), *act)
            };
            Some(Strip {
                warns,
                title: texts.msg_with(key, args),
                text: texts.attr_with(key, "text", args).unwrap_or_default(),
                buttons: acts.iter().map(words).collect(),
            })
        };
        if let Some(newer) = &share.newer {
            let args = self.when_and_by(newer.written, newer.by.as_ref());
            return match &share.bar {
                Some(Bar::Chosen) => strip(true, "strip-chosen", &args, &[Edit, Copy, Merge]),
                Some(_) => strip(true, "strip-chosen", &args, &[Copy, Merge]),
                None => strip(true, "strip-changed", &args, &[ReadOnly, Copy, Merge]),
            };
        }
        match share.seen {
            Seen::There => {}
            Seen::Gone => return strip(true, "strip-gone", &[], &[Copy]),
            Seen::Unreadable => return strip(true, "strip-unreadable", &[], &[Copy]),
        }
        match &share.bar {
            Some(Bar::Busy(holder)) => {
                let args = self.holder_args(holder);
                return strip(false, "strip-busy", &args, &[Copy, TakeOver]);
            }
            Some(Bar::Taken(holder)) => {
                let mut args = match holder {
                    Some(holder) => self.holder_args(holder),
                    None => vec![("host", self.texts().msg("holder-unknown").into())],
                };
                let unsaved = if session.is_dirty() { "yes" } else { "no" };
                args.push(("unsaved", unsaved.into()));
                return strip(true, "strip-taken", &args, &[Copy, TakeOver]);
            }
            Some(Bar::Chosen) => return strip(false, "strip-own", &[], &[Edit, Copy]),
            None => {}
        }
        if self.view.reviewing {
            return strip(false, "strip-review", &[], &[ShareAct::EndReview]);
        }
        let first = session.read_only()?.reasons().first()?;
        let args = [("what", self.surplus_words(first).into())];
        strip(false, "strip-surplus", &args, &[Copy])
    }

    fn surplus_words(&self, surplus: &Surplus) -> String {
        self.services.error_words(surplus.key(), &surplus.args()).0
    }

    /// Says at once what stands in the strip.
    pub(super) fn tell_strip(&mut self) {
        if let Some(strip) = self.strip() {
            let words = format!("{} {}", strip.title, strip.text);
            self.services.events.push(words.clone());
            self.view.alarm(words);
        }
    }

    /// Whether writing the plan's own file at `path` waits for a decision; then that is said again.
    pub(super) fn save_waits(&mut self, path: &Path) -> bool {
        let own = self.work.session.as_ref().and_then(Session::path) == Some(path);
        let waits = own && self.work.share.newer.is_some();
        if waits {
            self.work.after_save = None;
            self.tell_strip();
        }
        waits
    }

    /// Does what was chosen in the strip, or in the question about a plan that is open elsewhere.
    pub(super) fn share_act(&mut self, ctx: &Context, act: ShareAct) {
        match act {
            ShareAct::Copy => self.pick_save(ctx),
            ShareAct::EndReview => self.toggle_review(),
            ShareAct::Edit => {
                if self.work.share.bar == Some(Bar::Chosen) {
                    self.work.share.bar = None;
                }
                self.tell_strip();
            }
            ShareAct::Merge => self.merge_newer(),
            ShareAct::ReadOnly => {
                if self.work.share.bar.is_none() {
                    self.work.share.bar = Some(Bar::Chosen);
                }
                self.tell_strip();
            }
            ShareAct::TakeOver => {
                self.work.share.merges = true;
                self.ask_lock(true);
            }
        }
    }

    /// Asks for the lock of the plan's file, off this thread; `over` takes it from whoever has it.
    pub(super) fn ask_lock(&mut self, over: bool) {
        let path = self.work.session.as_ref().and_then(Session::path);
        let Some(path) = path.map(Path::to_owned) else {
            return;
        };
        let (ctx, now) = (self.services.ctx.clone(), self.services.env.clock.now());
        self.services
            .jobs
            .start(&ctx, "lock", self.work.number, move || {
                let ask = if over { lock::take_over } else { lock::acquire };
                let lock = ask(&path, now);
                Done::Locked(path, lock)
            });
    }

    /// Takes in what came of asking for a lock.
    pub(super) fn locked(&mut self, path: &Path, lock: Lock) {
        let own = self.work.session.as_ref().and_then(Session::path) == Some(path);
        let took = own && self.work.share.bar.is_some();
        if !own {
            self.let_go(kept(lock));
            return;
        }
        self.take_lock(lock);
        if took && self.work.share.bar.is_none() {
            self.told_late("share-taken-over", path);
            // what the other wrote last is put together with what stands here
            self.work.share.wanted = true;
            self.work.share.again();
            if self.work.share.newer.is_some() {
                self.merge_newer();
            }
        }
    }

    /// Takes in who has the open plan's file.
    pub(super) fn take_lock(&mut self, lock: Lock) {
        self.work.share.bar = match lock {
            Lock::Held(held) => {
                let before = self.work.share.lock.replace(Arc::new(Mutex::new(held)));
                self.let_go(before);
                None
            }
            Lock::Busy(holder) => {
                self.view.dialog = Some(Dialog::Busy(holder.clone()));
                Some(Bar::Busy(holder))
            }
            Lock::Unavailable(error) => {
                let words = self
                    .texts()
                    .msg_with("share-no-lock", &store::reason(&error));
                // every save asks again
                if !self.services.events.contains(&words) {
                    self.services.events.push(words);
                }
                None
            }
        };
    }

    /// Merges what waits in the strip.
    fn merge_newer(&mut self) {
        let Some(Newer {
            outside,
            written,
            by,
        }) = self.work.share.newer.take()
        else {
            return;
        };
        let path = self.work.session.as_ref().and_then(Session::path);
        let name = path.map(file_name).unwrap_or_default();
        let when = written.map(|written| self.when_words(written));
        let by = by.map(|by| by.host);
        let said: Vec<String> = by.into_iter().chain(when).collect();
        self.merge(outside, Whence::OwnFile, (name, said.join(", ")));
    }

    /// Merges `outside` into the open plan; what both changed is asked about first.
    pub(super) fn merge(&mut self, outside: Outside, whence: Whence, named: (String, String)) {
        let (texts, catalog) = (self.texts(), self.services.catalog);
        let Some(session) = &mut self.work.session else {
            return;
        };
        let merging = Merging::of(session, (outside, whence), named, texts, catalog);
        let asks = !merging.items.is_empty();
        self.work.merging = Some(merging);
        if asks {
            self.go_aside(Route::Merge);
        } else {
            self.finish_merge();
        }
    }

    /// Takes the merged plan, as one step of undo.
    pub(super) fn finish_merge(&mut self) {
        let now = self.services.ctx.input(|input| input.time);
        let (texts, catalog) = (self.texts(), self.services.catalog);
        let (Some(mut merging), Some(session)) = (self.work.merging.take(), &mut self.work.session)
        else {
            return;
        };
        if merging.of != session.revision() {
            merging = merging.again(session, texts, catalog);
            if !merging.is_decided() {
                self.work.merging = Some(merging);
                return;
            }
        }
        let plan = merging.plan();
        let before = (session.snapshot(), session.lineage().clone());
        let Merging {
            outside,
            whence,
            name,
            ..
        } = merging;
        let count = session.take_merged(&plan, outside, whence, now);
        if self.work.share.bar == Some(Bar::Chosen) {
            self.work.share.bar = None;
        }
        self.work.share.again();
        self.keep_state(before, Note::BeforeMerge(name.clone()), false);
        let args = [("count", count.into()), ("file", name.into())];
        let words = self.texts().msg_with("share-merged", &args);
        if self.view.route == Route::Merge {
            self.go_back();
        }
        self.say(words);
    }

    /// Leaves everything as it was before the merge began.
    pub(super) fn cancel_merge(&mut self) {
        self.put_merge_back();
        if self.view.route == Route::Merge {
            self.go_back();
        }
    }

    /// Ends a merge under way without taking it; what it was of waits again.
    pub(super) fn put_merge_back(&mut self) {
        if let Some(merging) = self.work.merging.take()
            && merging.whence == Whence::OwnFile
        {
            self.work.share.newer = Some(Newer {
                outside: merging.outside,
                written: None,
                by: None,
            });
        }
    }

    /// Asks for the file that is to be merged into the plan, or compared with it.
    pub(super) fn pick_other(&mut self, ctx: &Context, path_for: PathFor) {
        let pick = Arc::clone(&self.services.env.pick);
        let title = self.texts().msg(match path_for {
            PathFor::Merge => "pick-merge",
            _ => "pick-compare",
        });
        self.services
            .jobs
            .start(ctx, PICK, self.work.number, move || {
                let picked: Picked = pick.open(&title);
                Done::Picked(path_for, picked)
            });
    }

    /// Reads a plan that is to be merged into the open one, or compared with it.
    pub(super) fn read_other(&mut self, ctx: &Context, path_for: PathFor, path: PathBuf) {
        let Some(session) = &self.work.session else {
            return;
        };
        let (known, bases) = (session.known(), self.services.bases());
        self.services
            .jobs
            .start(ctx, "open", self.work.number, move || {
                let read = store::open(&path);
                let read = read.map(|opened| Outside::of(opened, &known, bases.as_ref()));
                Done::Read(path_for, path, Box::new(read))
            });
    }

    /// Takes in a plan that was read beside the open one.
    pub(super) fn other_read(
        &mut self,
        path_for: PathFor,
        path: &Path,
        read: Result<Outside, OpenError>,
    ) {
        let name = file_name(path);
        match read {
            Ok(outside) if path_for == PathFor::Merge => {
                if let Some(reason) = &outside.opened.read_only {
                    // what it holds beyond a plan would vanish from the merged one
                    let words = reason.reasons().iter().map(|one| self.surplus_words(one));
                    let text = words.collect::<Vec<_>>().join("\n\n");
                    let title = self.texts().msg("merge-surplus");
                    self.view.dialog = Some(Dialog::Said { title, text });
                    return;
                }
                self.merge(outside, Whence::OtherFile, (name, String::new()));
            }
            Ok(outside) => self.compare_with(name, outside.opened),
            Err(error) => {
                let (title, text) = self.services.error_words(error.key(), &error.args());
                self.view.dialog = Some(Dialog::Said { title, text });
            }
        }
    }
}

/// The lock, where it was given.
pub(super) fn kept(lock: Lock) -> Option<Kept> {
    match lock {
        Lock::Held(held) => Some(Arc::new(Mutex::new(held))),
        Lock::Busy(_) | Lock::Unavailable(_) => None,
    }
}
