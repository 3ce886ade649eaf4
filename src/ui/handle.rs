//! What the application does when it is asked, and when work is finished.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::Context;

use super::{
    app::{After, App, SaveState, file_name},
    dialogs::Dialog,
    examples, form,
    jobs::{Done, Save},
    pick::{PathFor, Picked},
    request::{ActionId, Request},
    route::Route,
    unread::Next,
};
use crate::{
    base::Arg,
    checks::place,
    field::{Datum, FieldPath},
    model::Plan,
    report,
    session::{Edit, ExportError, Printed, Printing, Session},
    store::{self, EXTENSION, OpenError, Opened, Over, ReadOnly, SaveError, Surplus, Written},
};

impl App {
    /// Does what a screen asked for.
    pub(super) fn handle(&mut self, ctx: &Context, request: Request) {
        let now = ctx.input(|input| input.time);
        match request {
            Request::Act(action) => self.act(ctx, action),
            Request::Go(route) => self.go(route),
            Request::GoTo(path) => self.go_to(path),
            Request::Help(path) => self.help = path,
            Request::Say(words) => self.say(ctx, words),
            Request::AddRow(table, values) => self.add_row(ctx, table, values, now),
            Request::Apply(patch, at) => {
                if let Some(session) = &mut self.session {
                    session.apply(Edit::Apply { patch, at }, now);
                }
                self.target.set(Some(at));
            }
            Request::RemoveRow(table, row) => self.dialog = Some(Dialog::RemoveRow { table, row }),
            Request::MoveRow(table, row, steps) => {
                if let Some(session) = &mut self.session {
                    session.apply(Edit::Move { table, row, steps }, now);
                }
            }
            Request::Open(path) | Request::Typed(PathFor::Open, path) => {
                self.leave_for(ctx, After::Open(path));
            }
            Request::OpenExample(index) => self.leave_for(ctx, After::Example(index)),
            Request::Typed(PathFor::Save, path) => {
                let path = with_ending(path, EXTENSION);
                let over = self.over(&path);
                self.save_to(ctx, path, over);
            }
            Request::Typed(PathFor::Export, path) => {
                self.export_to(ctx, with_ending(path, "pdf"), Over::Nothing);
            }
            Request::Replace(PathFor::Export, path) => self.export_to(ctx, path, Over::Anything),
            Request::Replace(_, path) => self.save_to(ctx, path, Over::Anything),
            Request::AskMute(index) => {
                self.dialog = Some(Dialog::Mute {
                    index,
                    reason: String::new(),
                });
            }
            Request::Recover(index) => self.recover(index, now),
            Request::Discard(index) => self.keeper.discard(index),
            Request::Mute(index, reason) => self.mute(index, reason, now),
            Request::Unmute(index) => self.unmute(index, now),
        }
    }

    /// Runs an action of the table, if it can be done now.
    pub(super) fn act(&mut self, ctx: &Context, action: ActionId) {
        if let Some(def) = action.def()
            && (def.enabled)(self)
        {
            (def.run)(self, ctx);
        }
    }

    fn add_row(
        &mut self,
        ctx: &Context,
        table: &'static str,
        values: Vec<(&'static str, Datum)>,
        now: f64,
    ) {
        let Some(session) = &mut self.session else {
            return;
        };
        let parent = values.iter().find_map(|(_, value)| match value {
            Datum::Link(id) => *id,
            _ => None,
        });
        let edit = Edit::Add {
            table,
            parent,
            values,
        };
        let at = session.apply(edit, now);
        if let Some(row) = at.row {
            form::choose_row(ctx, table, row);
        }
        self.target.set(Some(at));
    }

    pub(super) fn remove_row(&mut self, table: &'static str, row: crate::base::Id, now: f64) {
        if let Some(session) = &mut self.session {
            session.apply(Edit::Remove { table, row }, now);
        }
    }

    fn mute(&mut self, index: usize, reason: String, now: f64) {
        let Some(session) = &mut self.session else {
            return;
        };
        let finding = session
            .derived()
            .findings
            .get(index)
            .map(|finding| (finding.rule.to_owned(), finding.at));
        if let Some((rule, at)) = finding {
            session.apply(Edit::SetAside { rule, at, reason }, now);
        }
    }

    fn unmute(&mut self, index: usize, now: f64) {
        let Some(session) = &mut self.session else {
            return;
        };
        let finding = session
            .derived()
            .findings
            .get(index)
            .map(|finding| (finding.rule, finding.at.to_string()));
        let row = finding.and_then(|(rule, place)| {
            let mut mutes = session.plan().set_aside.iter();
            mutes
                .find(|(_, mute)| mute.rule == rule && mute.place == place)
                .map(|(id, _)| id)
        });
        if let Some(row) = row {
            session.apply(
                Edit::Remove {
                    table: "set_aside",
                    row,
                },
                now,
            );
        }
    }

    pub(super) fn ask_new(&mut self) {
        self.ask_leave(After::New);
    }

    pub(super) fn ask_close(&mut self) {
        self.ask_leave(After::Close);
    }

    pub(super) fn ask_quit(&mut self, ctx: &Context) {
        self.leave_for(ctx, After::Quit);
    }

    /// The window's own cross.
    pub(super) fn close_requested(&mut self, ctx: &Context) {
        if self.session.as_ref().is_some_and(Session::is_dirty) {
            ctx.send_viewport_cmd(egui::ViewportCommand::CancelClose);
            self.dialog = Some(Dialog::Unsaved { after: After::Quit });
        } else if self.asks_unread(Next::Leave(After::Quit)) {
            ctx.send_viewport_cmd(egui::ViewportCommand::CancelClose);
        }
    }

    fn ask_leave(&mut self, after: After) {
        self.requests.borrow_mut().clear();
        if self.session.as_ref().is_some_and(Session::is_dirty) {
            self.dialog = Some(Dialog::Unsaved { after });
        } else if !self.asks_unread(Next::Leave(after.clone())) {
            self.leave_without_window(&after);
        }
    }

    fn leave_for(&mut self, ctx: &Context, after: After) {
        if self.session.as_ref().is_some_and(Session::is_dirty) {
            self.dialog = Some(Dialog::Unsaved { after });
        } else if !self.asks_unread(Next::Leave(after.clone())) {
            self.leave(ctx, after);
        }
    }

    /// Goes on without asking again.
    pub(super) fn leave(&mut self, ctx: &Context, after: After) {
        match after {
            After::Open(path) => self.open_path(ctx, &path),
            After::Quit => {
                self.end_keeping();
                self.quit_agreed = true;
                ctx.send_viewport_cmd(egui::ViewportCommand::Close);
            }
            other => self.leave_without_window(&other),
        }
    }

    fn leave_without_window(&mut self, after: &After) {
        match after {
            After::New => {
                let session = Session::new(Plan::default(), self.catalog, (self.env.ids)());
                self.take_session(session, SaveState::Nothing);
            }
            After::Example(index) => self.open_example(*index),
            After::Close => {
                self.part();
                self.go(Route::Welcome);
            }
            After::Open(_) | After::Quit => {}
        }
    }

    fn open_example(&mut self, index: usize) {
        let Some(example) = examples::all().into_iter().nth(index) else {
            return;
        };
        match store::parse(example.text.as_bytes()) {
            Ok(opened) => {
                // a copy without a file: nobody can spoil the example
                let session = Session::copied(opened, self.catalog, (self.env.ids)());
                self.take_session(session, SaveState::Nothing);
            }
            Err(error) => self.open_error = Some(self.error_words(error.key(), &error.args())),
        }
    }

    pub(super) fn pick_open(&mut self, ctx: &Context) {
        let (pick, title) = (Arc::clone(&self.env.pick), self.texts().msg("pick-open"));
        self.jobs.start(ctx, "pick", self.opened, move || {
            Done::Picked(PathFor::Open, pick.open(&title))
        });
    }

    pub(super) fn pick_save(&mut self, ctx: &Context) {
        let name = format!("{}.{EXTENSION}", self.file_stem());
        let (pick, title) = (Arc::clone(&self.env.pick), self.texts().msg("pick-save"));
        self.jobs.start(ctx, "pick", self.opened, move || {
            Done::Picked(PathFor::Save, pick.save(&title, &name, "ron"))
        });
    }

    pub(super) fn pick_export(&mut self, ctx: &Context) {
        let name = format!("{}{}.pdf", self.file_stem(), report::PLAN.suffix);
        let (pick, title) = (Arc::clone(&self.env.pick), self.texts().msg("pick-export"));
        self.jobs.start(ctx, "pick", self.opened, move || {
            Done::Picked(PathFor::Export, pick.save(&title, &name, "pdf"))
        });
    }

    /// Asks for a path to be typed; `why` says what it stands in for, where that is not plain.
    pub(super) fn type_path(&mut self, path_for: PathFor, why: Option<String>) {
        let known = self.session.as_ref().and_then(Session::path);
        let proposed = match path_for {
            PathFor::Open => None,
            PathFor::Save => known
                .map(Path::to_owned)
                .or_else(|| self.proposed(EXTENSION)),
            PathFor::Export => known.map(pdf_beside).or_else(|| self.proposed("pdf")),
        };
        let text = proposed.map(|path| path.display().to_string());
        self.dialog = Some(Dialog::Path {
            path_for,
            text: text.unwrap_or_default(),
            why,
        });
    }

    /// A place among the user's documents, named after the plan.
    fn proposed(&self, ending: &str) -> Option<PathBuf> {
        let folder = self.env.documents.as_ref()?;
        Some(folder.join(format!("{}.{ending}", self.file_stem())))
    }

    /// What may be written over at `path` without asking.
    fn over(&self, path: &Path) -> Over {
        let session = self.session.as_ref();
        session.map_or(Over::Nothing, |session| session.over(path))
    }

    pub(super) fn save(&mut self, ctx: &Context) {
        let Some(session) = &self.session else { return };
        match session.path() {
            Some(path) if session.read_only().is_none() => {
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
            PathFor::Export => self.export_to(ctx, path, over),
            PathFor::Save | PathFor::Open => self.save_to(ctx, path, over),
        }
    }

    fn save_to(&mut self, ctx: &Context, path: PathBuf, over: Over) {
        if self.asks_unread(Next::Write(PathFor::Save, path.clone(), over)) {
            return;
        }
        if self.save_state == SaveState::Saving && matches!(over, Over::Known(_)) {
            // the stamp is not known yet, and our own file would look like somebody else's
            self.save_again = true;
            return;
        }
        let Some(session) = &mut self.session else {
            return;
        };
        session.tick();
        let (plan, revision) = (session.snapshot(), session.revision());
        let lineage = session.lineage().clone();
        let bases = self.bases();
        self.save_state = SaveState::Saving;
        self.saves.0 += 1;
        let save = Save {
            number: self.saves.0,
            path,
            revision,
        };
        self.jobs.start(ctx, "save", self.opened, move || {
            let result = store::save_over(&save.path, &plan, &lineage, over);
            if let (Some(bases), Ok(written)) = (bases, &result) {
                // a state that is not remembered is missed in a merge, not in the plan
                bases.remember(&written.lineage, &written.bytes).ok();
            }
            Done::Saved(save, result)
        });
    }

    fn export_to(&mut self, ctx: &Context, path: PathBuf, over: Over) {
        if self.asks_unread(Next::Write(PathFor::Export, path.clone(), over)) {
            return;
        }
        let Some(session) = &mut self.session else {
            return;
        };
        session.tick();
        let printing = Printing {
            plan: session.snapshot(),
            catalog: self.catalog,
            document: &report::PLAN,
            lang: report::language(session.plan()),
            date: self.env.clock.today(),
        };
        self.jobs.start(ctx, "export", self.opened, move || {
            let result = printing.export(&path, over);
            Done::Exported(path, result)
        });
    }

    /// Takes in the result of finished work for the plan `of`.
    pub(super) fn finished(&mut self, ctx: &Context, of: u64, done: Done) {
        let ours = of == self.opened;
        match done {
            // a place was chosen for a plan that has been left
            Done::Picked(PathFor::Save | PathFor::Export, Picked::Path(path)) if !ours => {
                self.told_late(ctx, "late-picked", &path);
            }
            Done::Picked(PathFor::Save | PathFor::Export, _) if !ours => {}
            Done::Picked(path_for, picked) => self.picked(ctx, path_for, picked),
            Done::Opened(number, path, result) => self.opened(ctx, number, &path, *result),
            Done::Saved(save, result) if ours => self.saved(ctx, &save, result),
            Done::Saved(save, Ok(_)) => {
                self.prefs.remember(&save.path);
                self.keep_prefs();
                self.told_late(ctx, "late-saved", &save.path);
            }
            Done::Saved(Save { path, .. }, Err(_)) => self.failed_late(&path),
            Done::Exported(path, Err(_)) if !ours => self.failed_late(&path),
            Done::Exported(path, result) => self.exported(ctx, &path, result),
            Done::Journaled(_, revision, result) if ours => self.kept_aside(revision, result),
            Done::Journaled(journal, ..) => self.keeper.kept_late(&journal),
            Done::Broke(name) => self.work_broke(name, ours),
            Done::Previewed(of, pages) if ours => self.preview.take(of, pages),
            Done::Previewed(..) => {}
        }
    }

    /// Says that a defect cut work short, and stops waiting for it.
    fn work_broke(&mut self, name: &str, ours: bool) {
        let (title, text) = self.error_words("work-broke", &[("name", name.into())]);
        self.events.push(title.clone());
        if ours && self.save_state == SaveState::Saving {
            (self.after_save, self.save_again) = (None, false);
            self.save_state = SaveState::Failed(title.clone());
        }
        self.dialog = Some(Dialog::Said { title, text });
    }

    /// Says shortly what came of work for a plan that has been left.
    fn told_late(&mut self, ctx: &Context, key: &str, path: &Path) {
        let words = self
            .texts()
            .msg_with(key, &[("file", file_name(path).into())]);
        self.say(ctx, words);
    }

    /// Says, so that it is read, that nothing was written for a plan that has been left.
    fn failed_late(&mut self, path: &Path) {
        let args = [("file", file_name(path).into())];
        let (title, text) = self.error_words("late-unsaved", &args);
        self.events.push(title.clone());
        self.dialog = Some(Dialog::Said { title, text });
    }

    fn picked(&mut self, ctx: &Context, path_for: PathFor, picked: Picked) {
        match (path_for, picked) {
            (PathFor::Open, Picked::Path(path)) => self.leave_for(ctx, After::Open(path)),
            (PathFor::Save, Picked::Path(path)) => {
                let named = with_ending(path.clone(), EXTENSION);
                let over = self.over_picked(&path, &named);
                self.save_to(ctx, named, over);
            }
            (PathFor::Export, Picked::Path(path)) => {
                let named = with_ending(path.clone(), "pdf");
                let over = self.over_picked(&path, &named);
                self.export_to(ctx, named, over);
            }
            (PathFor::Save, Picked::Nothing) => self.after_save = None,
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
        let own = self.session.as_ref().and_then(Session::path) == Some(named);
        if own || picked != named {
            self.over(named)
        } else {
            Over::Anything
        }
    }

    fn opened(
        &mut self,
        ctx: &Context,
        number: u64,
        path: &Path,
        result: Result<Opened, OpenError>,
    ) {
        let Some((_, may_go)) = self.opening.filter(|(wanted, _)| *wanted == number) else {
            // another plan was asked for since
            self.told_late(ctx, "late-opened", path);
            return;
        };
        self.opening = None;
        let typed = |session: &Session| session.is_dirty() && Some(session.revision()) != may_go;
        match result {
            // something was typed while the file was read
            Ok(_) if self.session.as_ref().is_some_and(typed) => {
                let after = After::Open(path.to_owned());
                self.dialog = Some(Dialog::Unsaved { after });
            }
            Ok(opened) => {
                let read_only = opened.read_only.clone();
                let session = Session::opened(opened, path, self.catalog, (self.env.ids)());
                self.prefs.remember(path);
                self.keep_prefs();
                self.open_error = None;
                self.take_session(session, SaveState::Nothing);
                if let Some(read_only) = read_only {
                    self.dialog = Some(self.read_only_words(&read_only));
                }
            }
            Err(error) => {
                let words = self.error_words(error.key(), &error.args());
                self.events
                    .push(format!("{}: {}", file_name(path), words.0));
                self.alarm(format!("{}. {}", words.0, words.1));
                // what was typed stays to be mended
                self.typed_path = path.display().to_string();
                self.open_error = Some(words.clone());
                if self.session.is_some() {
                    let (title, text) = words;
                    self.dialog = Some(Dialog::Said { title, text });
                }
            }
        }
    }

    /// Says what a file holds that would not be written back, and what to do.
    fn read_only_words(&self, read_only: &ReadOnly) -> Dialog {
        let told = |reason: &Surplus| {
            let (what, hint) = self.error_words(reason.key(), &reason.args());
            format!("{what}. {hint}")
        };
        let reasons: Vec<String> = read_only.reasons().iter().map(told).collect();
        Dialog::Said {
            title: self.texts().msg("dialog-read-only"),
            text: reasons.join("\n\n"),
        }
    }

    fn saved(&mut self, ctx: &Context, save: &Save, result: Result<Written, SaveError>) {
        let newest = save.number == self.saves.0;
        match result {
            Ok(Written { stamp, lineage, .. }) => {
                let now = self.env.clock.now();
                let time = format!("{:02}:{:02}", now.hour(), now.minute());
                // of two saves under way at once, the one asked for last counts
                if save.number > self.saves.1
                    && let Some(session) = &mut self.session
                {
                    self.saves.1 = save.number;
                    session.saved(&save.path, save.revision, stamp, lineage);
                    if !session.is_dirty() {
                        self.keeper.saved(session);
                    }
                }
                let words = self
                    .texts()
                    .msg_with("save-done", &[("time", time.clone().into())]);
                self.events.push(words.clone());
                self.tell(words);
                self.prefs.remember(&save.path);
                self.keep_prefs();
                if !newest {
                    return;
                }
                self.save_state = SaveState::Saved(time);
                if std::mem::take(&mut self.save_again) {
                    self.save(ctx);
                } else if let Some(after) = self.after_save.take() {
                    // what was typed while the file was written is no less worth a question
                    self.leave_for(ctx, after);
                }
            }
            Err(error @ (SaveError::Changed | SaveError::Taken | SaveError::Protected)) => {
                self.save_again = false;
                self.save_state = SaveState::Nothing;
                self.ask_replace(PathFor::Save, &save.path, &error);
            }
            Err(error) => {
                (self.after_save, self.save_again) = (None, false);
                let (title, text) = self.error_words(error.key(), &error.args());
                self.events.push(title.clone());
                self.save_state = SaveState::Failed(title.clone());
                self.dialog = Some(Dialog::Said { title, text });
            }
        }
    }

    fn exported(&mut self, ctx: &Context, path: &Path, result: Result<Printed, ExportError>) {
        match result {
            Ok(Printed { pages, bytes }) => {
                let args = [
                    ("file", file_name(path).into()),
                    ("pages", pages.into()),
                    ("size", bytes.len().div_ceil(1024).into()),
                ];
                let words = self.texts().msg_with("toast-exported", &args);
                self.say(ctx, words);
            }
            Err(ExportError::File(error @ SaveError::Taken)) => {
                self.ask_replace(PathFor::Export, path, &error);
            }
            Err(error) => {
                let (title, text) = match error {
                    ExportError::File(error) => self.error_words(error.key(), &error.args()),
                    ExportError::Document(reason) => {
                        self.error_words("pdf-failed", &[("reason", reason.into())])
                    }
                };
                self.events.push(title.clone());
                self.dialog = Some(Dialog::Said { title, text });
            }
        }
    }

    /// Asks before a file is replaced that is not ours to replace without asking.
    fn ask_replace(&mut self, path_for: PathFor, path: &Path, error: &SaveError) {
        self.dialog = Some(Dialog::Replace {
            path_for,
            path: path.to_owned(),
            key: error.key(),
        });
    }

    /// The place one looks at and its name, for titles of undo and questions.
    pub(super) fn place_words(&self, path: FieldPath) -> String {
        let name = match &self.session {
            Some(session) => place::name(self.catalog, session.plan(), path),
            None => Arg::Message(Plan::message_key(path)),
        };
        self.texts().arg(&name)
    }
}

fn pdf_beside(path: &Path) -> PathBuf {
    let name = file_name(path);
    let stem = name
        .strip_suffix(EXTENSION)
        .unwrap_or(&name)
        .trim_end_matches('.');
    path.with_file_name(format!("{stem}.pdf"))
}

fn with_ending(path: PathBuf, ending: &str) -> PathBuf {
    let name = file_name(&path);
    // any RON file may hold a plan, and only a `.pdf` a PDF
    let last = ending.rsplit('.').next().unwrap_or(ending);
    if name.to_lowercase().ends_with(&format!(".{last}")) {
        return path;
    }
    path.with_file_name(format!("{name}.{ending}"))
}
