//! Opening, leaving, saving and printing: what stands in the way, what is asked, what came of it.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::Context;

use super::{
    app::{After, App, Begin, Dialog, Next, SaveState, Wanted, file_name},
    examples,
    jobs::{Done, PICK, Refused, Save},
    pick::{PathFor, Picked},
    route::Route,
    share::Seen,
    sharing::kept,
};
use crate::{
    base::reading,
    model::Patch,
    pack::Pack,
    path,
    session::{Edit, Output, Session, Unread},
    store::{
        self, EXTENSION, Opened, Over, ReadOnly, SaveError, Surplus, Written,
        journal::Interrupted,
        lock::{self, Lock},
    },
};

impl App {
    pub(super) fn ask_new(&mut self) {
        if self.view.route == Route::Begin {
            return;
        }
        // the open plan stays open until the new one is made
        self.view.begin = Begin {
            wants: Wanted::Input,
            ..Begin::default()
        };
        self.go_aside(Route::Begin);
    }

    pub(super) fn ask_new_from(&mut self) {
        self.ask_leave(&After::NewFrom);
    }

    pub(super) fn ask_close(&mut self) {
        self.ask_leave(&After::Close);
    }

    pub(super) fn ask_quit(&mut self, ctx: &Context) {
        self.leave_for(ctx, After::Quit);
    }

    /// The window's own cross.
    pub(super) fn close_requested(&mut self, ctx: &Context) {
        if self.asks_leave(&After::Quit) {
            ctx.send_viewport_cmd(egui::ViewportCommand::CancelClose);
        }
    }

    /// Whether something stands in the way of leaving the plan: edits that no file holds, or texts
    /// that were not taken; then somebody is asked.
    fn asks_leave(&mut self, after: &After) -> bool {
        let after = after.clone();
        if self.work.is_dirty() {
            self.view.dialog = Some(Dialog::Unsaved { after });
            return true;
        }
        self.asks_unread(Next::Leave(after))
    }

    fn ask_leave(&mut self, after: &After) {
        self.view.requests.borrow_mut().clear();
        if !self.asks_leave(after) {
            self.leave_without_window(after);
        }
    }

    pub(super) fn leave_for(&mut self, ctx: &Context, after: After) {
        if !self.asks_leave(&after) {
            self.leave(ctx, after);
        }
    }

    /// Goes on without asking again.
    pub(super) fn leave(&mut self, ctx: &Context, after: After) {
        match after {
            After::Open(path) => self.open_path(ctx, &path),
            After::Quit => {
                let jobs = self.services.jobs();
                self.work.end_keeping(jobs);
                self.view.quit_agreed = true;
                ctx.send_viewport_cmd(egui::ViewportCommand::Close);
            }
            other => self.leave_without_window(&other),
        }
    }

    fn leave_without_window(&mut self, after: &After) {
        match after {
            After::New(patch) => self.begin_with(patch),
            After::NewFrom => self.begin_from_this(),
            After::Example(index) => self.open_example(*index),
            After::Close => {
                self.part();
                self.go(Route::Welcome);
            }
            After::Open(_) | After::Quit => {}
        }
    }

    /// Begins a new plan; where public data know something of its unit, that comes first.
    fn begin_with(&mut self, patch: &Patch) {
        let now = self.services.ctx.input(|input| input.time);
        let mut session = self.services.blank();
        if !patch.is_empty() {
            let patch = patch.clone();
            session.apply(
                Edit::Apply {
                    patch,
                    at: Pack::AT,
                },
                now,
            );
        }
        let code = reading::code(&session.plan().local_government.teryt);
        let unit = self.services.pack.get().and_then(|pack| pack.unit(&code));
        let known = unit.is_some();
        self.take_session(session, SaveState::Nothing);
        if known {
            self.go_step("known");
        }
    }

    /// Begins a plan of its own with what stands in the open one; its years come first.
    fn begin_from_this(&mut self) {
        let Some(session) = &self.work.session else {
            return;
        };
        let title = session.title(self.texts());
        let next = session.successor((self.services.env.ids)());
        self.take_session(next, SaveState::Nothing);
        self.go_to(path!(edition.first_year));
        let words = self
            .texts()
            .msg_with("said-begun-from", &[("plan", title.into())]);
        self.say(words);
    }

    fn open_example(&mut self, index: usize) {
        let Some(example) = examples::all().into_iter().nth(index) else {
            return;
        };
        match store::parse(example.text.as_bytes()) {
            Ok(opened) => {
                // a copy without a file: nobody can spoil the example
                let session =
                    Session::copied(opened, self.services.catalog, (self.services.env.ids)());
                self.take_session(session, SaveState::Nothing);
            }
            Err(error) => {
                self.view.open_error = Some(self.services.error_words(error.key(), &error.args()));
            }
        }
    }

    pub(super) fn pick_open(&mut self, ctx: &Context) {
        let (pick, title) = (
            Arc::clone(&self.services.env.pick),
            self.texts().msg("pick-open"),
        );
        self.services
            .jobs
            .start(ctx, PICK, self.work.number, move || {
                Done::Picked(PathFor::Open, pick.open(&title))
            });
    }

    pub(super) fn pick_pack(&mut self, ctx: &Context) {
        let pick = Arc::clone(&self.services.env.pick);
        let title = self.texts().msg("begin-pick");
        self.services
            .jobs
            .start(ctx, PICK, self.work.number, move || {
                Done::Picked(PathFor::Pack, pick.open(&title))
            });
    }

    pub(super) fn pick_save(&mut self, ctx: &Context) {
        let name = format!("{}.{EXTENSION}", self.work.file_stem());
        let (pick, title) = (
            Arc::clone(&self.services.env.pick),
            self.texts().msg("pick-save"),
        );
        self.services
            .jobs
            .start(ctx, PICK, self.work.number, move || {
                Done::Picked(PathFor::Save, pick.save(&title, &name, "ron"))
            });
    }

    pub(super) fn pick_export(&mut self, ctx: &Context, output: Output) {
        let (stem, ending) = (self.work.file_stem(), output.ending());
        let title = match output {
            Output::Pdf(_) => "pick-export",
            Output::Text(_) => "pick-export-docx",
            Output::Workbook => "pick-export-xlsx",
        };
        let name = format!("{stem}{}.{ending}", output.suffix());
        let (pick, title) = (Arc::clone(&self.services.env.pick), self.texts().msg(title));
        self.services
            .jobs
            .start(ctx, PICK, self.work.number, move || {
                Done::Picked(PathFor::Export(output), pick.save(&title, &name, ending))
            });
    }

    /// Asks for a path to be typed; `why` says what it stands in for, where that is not plain.
    pub(super) fn type_path(&mut self, path_for: PathFor, why: Option<String>) {
        let known = self.work.session.as_ref().and_then(Session::path);
        let proposed = match path_for {
            PathFor::Open | PathFor::Pack | PathFor::Merge | PathFor::Compare => None,
            PathFor::Save => known
                .map(Path::to_owned)
                .or_else(|| self.proposed(&format!(".{EXTENSION}"))),
            PathFor::Export(output) => {
                let ending = format!("{}.{}", output.suffix(), output.ending());
                let beside = known.map(|known| beside(known, &ending));
                beside.or_else(|| self.proposed(&ending))
            }
        };
        // what was typed and failed is there to be mended
        let failed = self.view.failed_path.take();
        let failed = failed
            .filter(|(of, _)| *of == path_for)
            .map(|(_, path)| path);
        let text = failed.or(proposed).map(|path| path.display().to_string());
        self.view.dialog = Some(Dialog::Path {
            path_for,
            text: text.unwrap_or_default(),
            why,
        });
    }

    /// A place among the user's documents, named after the plan and ending so.
    fn proposed(&self, end: &str) -> Option<PathBuf> {
        let folder = self.services.env.documents.as_ref()?;
        Some(folder.join(format!("{}{end}", self.work.file_stem())))
    }

    /// What may be written over at `path` without asking.
    pub(super) fn over(&self, path: &Path) -> Over {
        let session = self.work.session.as_ref();
        session.map_or(Over::Nothing, |session| session.over(path))
    }

    pub(super) fn save(&mut self, ctx: &Context) {
        self.view.fresh = None;
        let Some(session) = &self.work.session else {
            return;
        };
        match session.path() {
            Some(path) if !self.work.is_read_only() => {
                let path = path.to_owned();
                let over = self.over(&path);
                self.save_to(ctx, path, over);
            }
            _ => self.pick_save(ctx),
        }
    }

    /// Writes the plan or its document, whatever cells were not taken.
    pub(super) fn write_to(&mut self, ctx: &Context, path_for: PathFor, path: PathBuf, over: Over) {
        match path_for {
            PathFor::Export(output) => self.export_to(ctx, output, path, over),
            _ => self.save_to(ctx, path, over),
        }
    }

    pub(super) fn save_to(&mut self, ctx: &Context, path: PathBuf, over: Over) {
        if self.save_waits(&path)
            || self.asks_unread(Next::Write(PathFor::Save, path.clone(), over))
        {
            return;
        }
        if self.work.save_state == SaveState::Saving && matches!(over, Over::Known(_)) {
            // the stamp is not known yet, and our own file would look like somebody else's
            self.work.save_again = true;
            return;
        }
        let Some(session) = &mut self.work.session else {
            return;
        };
        session.tick();
        let (plan, revision) = (session.snapshot(), session.revision());
        let lineage = session.lineage().clone();
        let bases = self.services.bases();
        // another place is kept for us before it is written
        let asks = self.work.share.lock.is_none() || session.path() != Some(&path);
        let now = self.services.env.clock.now();
        self.work.save_state = SaveState::Saving;
        self.work.saves.0 += 1;
        let save = Save {
            number: self.work.saves.0,
            path,
            revision,
            plan,
        };
        self.services
            .jobs
            .start(ctx, "save", self.work.number, move || {
                let lock = asks.then(|| lock::acquire(&save.path, now));
                let result = match &lock {
                    Some(Lock::Busy(holder)) => Err(SaveError::OpenElsewhere(holder.clone())),
                    _ => store::save_over(&save.path, &save.plan, &lineage, over),
                };
                if let (Some(bases), Ok(written)) = (bases, &result) {
                    // a state that is not remembered is missed in a merge, not in the plan
                    bases.remember(&written.lineage, &written.bytes).ok();
                }
                Done::Saved(save, Box::new(result), lock)
            });
    }

    /// Has the system show a finished file.
    pub(super) fn show_file(&mut self, ctx: &Context, path: PathBuf) {
        let pick = Arc::clone(&self.services.env.pick);
        self.services.jobs.start(ctx, "show file", 0, move || {
            let shown = pick.show(&path);
            Done::Shown(path, shown)
        });
    }

    /// Says where a file lies that the system has no program for.
    pub(super) fn file_shown(&mut self, path: &Path, shown: bool) {
        if !shown {
            let args = [("path", path.display().to_string().into())];
            let words = self.texts().msg_with("said-not-shown", &args);
            self.say(words);
        }
    }

    pub(super) fn picked(&mut self, ctx: &Context, path_for: PathFor, picked: Picked) {
        match (path_for, picked) {
            (PathFor::Pack, Picked::Path(path)) => self.services.read_pack(Some(path)),
            (PathFor::Merge | PathFor::Compare, Picked::Path(path)) => {
                self.read_other(ctx, path_for, path);
            }
            (PathFor::Open, Picked::Path(path)) => self.leave_for(ctx, After::Open(path)),
            (PathFor::Save, Picked::Path(path)) => {
                let named = with_ending(path.clone(), EXTENSION);
                let over = self.over_picked(&path, &named);
                self.save_to(ctx, named, over);
            }
            (PathFor::Export(output), Picked::Path(path)) => {
                let named = with_ending(path.clone(), output.ending());
                let over = self.over_picked(&path, &named);
                self.export_to(ctx, output, named, over);
            }
            (PathFor::Save, Picked::Nothing) => self.work.after_save = None,
            (_, Picked::Nothing) => {}
            (_, Picked::NoDialog) => {
                let why = self.texts().msg("dialog-path-why");
                self.type_path(path_for, Some(why));
            }
        }
    }

    /// The system's dialog asked about the file that was picked, not about one that only got its
    /// ending from us; and it knows nothing of what others wrote into the plan's own file.
    fn over_picked(&self, picked: &Path, named: &Path) -> Over {
        let own = self.work.session.as_ref().and_then(Session::path) == Some(named);
        if own || picked != named {
            self.over(named)
        } else {
            Over::Anything
        }
    }

    pub(super) fn opened(
        &mut self,
        number: u64,
        path: &Path,
        result: Result<Opened, Refused>,
        lock: Option<Lock>,
    ) {
        let Some((_, may_go)) = self.work.opening.filter(|(wanted, _)| *wanted == number) else {
            // another plan was asked for since
            self.let_go(lock.and_then(kept));
            self.told_late("late-opened", path);
            return;
        };
        self.work.opening = None;
        let typed = |session: &Session| Some(session.revision()) != may_go;
        match result {
            // something was typed while the file was read
            Ok(_)
                if self.work.session.as_ref().is_some_and(typed)
                    && self.asks_leave(&After::Open(path.to_owned())) =>
            {
                self.let_go(lock.and_then(kept));
            }
            Ok(opened) => {
                let read_only = opened.read_only.clone();
                let session = Session::opened(
                    opened,
                    path,
                    self.services.catalog,
                    (self.services.env.ids)(),
                );
                self.services.prefs.remember(path);
                self.services.keep_prefs();
                self.view.open_error = None;
                // the file that was open here is read anew, and is still kept for us
                let own = self.work.session.as_ref().and_then(Session::path) == Some(path);
                let before = own.then(|| self.work.share.lock.take()).flatten();
                self.take_session(session, SaveState::Nothing);
                match (before, lock) {
                    (Some(before), lock) => {
                        self.work.share.lock = Some(before);
                        self.let_go(lock.and_then(kept));
                    }
                    (None, Some(lock)) => self.take_lock(lock),
                    (None, None) => {}
                }
                if let Some(read_only) = read_only {
                    self.view.dialog = Some(self.read_only_words(&read_only));
                }
            }
            Err(Refused { error, copy }) => {
                let words = self.services.error_words(error.key(), &error.args());
                self.services
                    .events
                    .push(format!("{}: {}", file_name(path), words.0));
                self.view.alarm(format!("{}. {}", words.0, words.1));
                // what was typed stays to be mended
                self.view.typed_path = path.display().to_string();
                self.view.open_error = Some(words.clone());
                let (title, text) = words;
                if let Some(copy) = copy {
                    let path = path.to_owned();
                    self.view.dialog = Some(Dialog::PutBack { path, copy, title });
                } else if self.work.session.is_some() {
                    self.view.failed_path = Some((PathFor::Open, path.to_owned()));
                    let text = format!("{text}\n\n{}", path.display());
                    self.view.dialog = Some(Dialog::Said { title, text });
                }
            }
        }
    }

    /// Puts the state that a save which was cut off left beside the plan in its place.
    pub(super) fn put_back(&mut self, ctx: &Context, path: PathBuf) {
        let number = self.work.number;
        self.services.jobs.start(ctx, "put back", number, move || {
            let result = store::put_back(&path);
            Done::PutBack(path, result)
        });
    }

    /// Opens what was put back.
    pub(super) fn was_put_back(
        &mut self,
        ctx: &Context,
        path: PathBuf,
        result: Result<(), SaveError>,
    ) {
        match result {
            // a plan that can be read meanwhile is opened as it is
            Ok(()) | Err(SaveError::Changed) => self.leave_for(ctx, After::Open(path)),
            Err(error) => {
                let (title, text) = self.services.error_words(error.key(), &error.args());
                self.view.dialog = Some(Dialog::Said { title, text });
            }
        }
    }

    /// Says what a file holds that would not be written back, and what to do.
    fn read_only_words(&self, read_only: &ReadOnly) -> Dialog {
        let told = |reason: &Surplus| {
            let (what, hint) = self.services.error_words(reason.key(), &reason.args());
            format!("{what}. {hint}")
        };
        let reasons: Vec<String> = read_only.reasons().iter().map(told).collect();
        Dialog::Said {
            title: self.texts().msg("dialog-read-only"),
            text: reasons.join("\n\n"),
        }
    }

    pub(super) fn saved(
        &mut self,
        ctx: &Context,
        save: &Save,
        result: Result<Written, SaveError>,
        lock: Option<Lock>,
    ) {
        let newest = save.number == self.work.saves.0;
        let own = self.work.session.as_ref().and_then(Session::path) == Some(&save.path);
        match (result.is_ok() && save.number > self.work.saves.1, lock) {
            (true, Some(lock)) => {
                if !own {
                    // what stood in the way stood in the way of the other file
                    let before = self.work.share.begin();
                    self.let_go(before);
                }
                self.take_lock(lock);
            }
            (_, lock) => self.let_go(lock.and_then(kept)),
        }
        match result {
            Ok(written) => {
                let now = self.services.env.clock.now();
                let time = self.texts().clock(now.time());
                // of two saves under way at once, the one asked for last counts
                if save.number > self.work.saves.1
                    && let Some(session) = &mut self.work.session
                {
                    self.work.saves.1 = save.number;
                    let plan = (Arc::clone(&save.plan), save.revision);
                    session.saved(&save.path, plan, &written);
                    self.work.share.again();
                    if !session.is_dirty() {
                        self.work.keeper.saved(session, self.services.jobs());
                    }
                }
                let words = self
                    .texts()
                    .msg_with("save-done", &[("time", time.clone().into())]);
                self.services.events.push(words.clone());
                self.view.tell(words);
                self.services.prefs.remember(&save.path);
                self.services.keep_prefs();
                if !newest {
                    return;
                }
                self.work.save_state = SaveState::Saved(time);
                if std::mem::take(&mut self.work.save_again) {
                    self.save(ctx);
                } else if let Some(after) = self.work.after_save.take() {
                    // what was typed while the file was written is no less worth a question
                    if !self.work.is_dirty() && self.work.agreed_unread() {
                        self.leave(ctx, after);
                    } else {
                        self.leave_for(ctx, after);
                    }
                }
            }
            Err(SaveError::Changed) if own && self.work.share.seen == Seen::There => {
                // what was written is read, and stands in a strip until somebody decides
                (self.work.after_save, self.work.save_again) = (None, false);
                self.work.save_state = SaveState::Nothing;
                self.work.share.wanted = true;
                self.work.share.again();
            }
            Err(error @ (SaveError::Changed | SaveError::Taken | SaveError::Protected)) => {
                self.work.save_again = false;
                self.work.save_state = SaveState::Nothing;
                self.ask_replace(PathFor::Save, &save.path, &error);
            }
            Err(error) => {
                (self.work.after_save, self.work.save_again) = (None, false);
                let (title, text) = self.services.error_words(error.key(), &error.args());
                self.services.events.push(title.clone());
                let why = self.services.why(&error);
                let failed = self.texts().msg_with("save-failed", &why);
                self.work.save_state = SaveState::Failed(failed);
                self.view.failed_path = Some((PathFor::Save, save.path.clone()));
                self.view.dialog = Some(Dialog::Said { title, text });
            }
        }
    }

    /// Asks before a file is replaced that is not ours to replace without asking.
    pub(super) fn ask_replace(&mut self, path_for: PathFor, path: &Path, error: &SaveError) {
        self.view.dialog = Some(Dialog::Replace {
            path_for,
            path: path.to_owned(),
            key: error.key(),
        });
    }

    /// Reads the file of an interrupted session, to open what that left as unsaved edits of it.
    pub(super) fn recover(&mut self, ctx: &Context, index: usize) {
        if index >= self.work.keeper.interrupted.len() {
            return;
        }
        let left = self.work.keeper.interrupted.remove(index);
        self.services
            .jobs
            .start(ctx, "open", self.work.number, move || {
                let path = left.origin.as_ref().map(|origin| origin.path.clone());
                let opened = path.and_then(|path| store::open(&path).ok());
                Done::Recovered(Box::new((left, opened)))
            });
    }

    /// Opens what an interrupted session left, as unsaved edits of its file.
    pub(super) fn recovered(&mut self, left: Interrupted, opened: Option<Opened>) {
        let now = self.services.ctx.input(|input| input.time);
        // a file that may not be written back is left alone: its edits become a new plan
        let file = left
            .origin
            .as_ref()
            .zip(opened)
            .filter(|(_, opened)| opened.read_only.is_none())
            // and so is another plan that has taken its place
            .filter(|(_, opened)| opened.lineage.id == left.lineage.id);
        let (catalog, ids) = (self.services.catalog, (self.services.env.ids)());
        let mut session = if let Some((origin, opened)) = file {
            if left.is_texts() {
                // the file may hold more by now than it did then
                let session = Session::opened(opened, &origin.path, catalog, ids);
                self.work.keeper.interrupted.push(left);
                self.take_recovered(session);
                return;
            }
            // a file that somebody wrote in between is not the one these edits are of
            let state = (origin.stamp.unwrap_or(opened.stamp), left.lineage.clone());
            Session::reopened(opened, &origin.path, state, catalog, ids)
        } else {
            Session::lost(&left.lineage, catalog, ids)
        };
        let patch = session.plan().patch_to(&left.plan);
        let at = crate::path!(local_government);
        session.apply(Edit::Apply { patch, at }, now);
        session.restore_unread(&Unread::from_lines(&left.unread));
        self.take_recovered(session);
        self.work.keeper.restored(left);
    }

    /// Takes what an interrupted session left as the open plan.
    fn take_recovered(&mut self, session: Session) {
        // the lock of a plan that is open here already goes on
        let here = self.work.session.as_ref().and_then(Session::path);
        let own = here.is_some() && here == session.path();
        let before = own.then(|| self.work.share.lock.take()).flatten();
        self.take_session(session, SaveState::Nothing);
        match before {
            Some(before) => self.work.share.lock = Some(before),
            None => self.ask_lock(false),
        }
    }

    /// Takes texts back that were not taken when the open plan was left, once nobody else has its
    /// file.
    fn take_texts_back(&mut self) {
        while let Some(session) = &mut self.work.session
            && self.work.share.bar.is_none()
            && let Some(index) = self.work.keeper.texts_of(session)
        {
            let left = self.work.keeper.interrupted.remove(index);
            let count = session.restore_unread(&Unread::from_lines(&left.unread));
            // until they are kept aside anew
            self.work.keeper.restored(left);
            if count == 0 {
                // their rows are gone
                let jobs = self.services.jobs();
                self.work.keeper.forget_restored(jobs);
                continue;
            }
            let words = (self.texts()).msg_with("said-texts-back", &[("count", count.into())]);
            self.say(words);
        }
    }

    /// Offers what an interrupted session left over a plan that was opened: whoever opens a plan by
    /// its file never sees the welcome screen. What belongs to this file is offered always, what
    /// belongs to others unless the welcome screen showed it.
    pub(super) fn offer_interrupted(&mut self) {
        self.take_texts_back();
        let keeper = &mut self.work.keeper;
        let Some(session) = &self.work.session else {
            keeper.offered |= self.work.opening.is_none() && !keeper.interrupted.is_empty();
            return;
        };
        let asked = keeper.offered_to == Some(self.work.number);
        if asked || self.view.dialog.is_some() || session.is_dirty() {
            return;
        }
        let of_this = |left: &Interrupted| {
            let origin = left.origin.as_ref().map(|origin| &*origin.path);
            origin.is_some() && origin == session.path()
        };
        // texts of another plan wait until that is opened
        let of_others = |left: &Interrupted| !keeper.offered && !left.is_texts();
        let left = &keeper.interrupted;
        let index = left.iter().position(of_this);
        let Some(index) = index.or_else(|| left.iter().position(of_others)) else {
            return;
        };
        (keeper.offered, keeper.offered_to) = (true, Some(self.work.number));
        self.view.dialog = Some(Dialog::Recover(index));
    }
}

/// The file beside `path` that is called so and ends in `end`.
fn beside(path: &Path, end: &str) -> PathBuf {
    let name = file_name(path);
    let stem = name
        .strip_suffix(EXTENSION)
        .unwrap_or(&name)
        .trim_end_matches('.');
    path.with_file_name(format!("{stem}{end}"))
}

pub(super) fn with_ending(path: PathBuf, ending: &str) -> PathBuf {
    let name = file_name(&path);
    // any RON file may hold a plan, and only a `.pdf` a PDF
    let last = ending.rsplit('.').next().unwrap_or(ending);
    if name.to_lowercase().ends_with(&format!(".{last}")) {
        return path;
    }
    path.with_file_name(format!("{name}.{ending}"))
}
