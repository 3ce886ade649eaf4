//! What the application does when it is asked, and when work is finished.

use std::path::Path;

use egui::Context;

use super::{
    app::{After, App, Dialog, Lead, PackState, SaveState, file_name},
    files::with_ending,
    form,
    jobs::{Done, EXPORT, LOOK, Refusal, Save},
    landing,
    pick::{PathFor, Picked},
    pieces::open_tab,
    request::{ActionId, Request},
    sharing::kept,
};
use crate::{
    base::Id as RowId,
    field::{Datum, FieldPath},
    model::Op,
    pack::Pack,
    path,
    projection::applies,
    ready::Values,
    session::{
        Edit,
        called::{MUTED, UNMUTED},
    },
    store::{EXTENSION, Over, SaveError, versions::Note},
};

impl App {
    /// Does what a screen asked for.
    pub(super) fn handle(&mut self, ctx: &Context, request: Request) {
        let now = ctx.input(|input| input.time);
        match request {
            Request::Act(action) => self.act(ctx, action),
            Request::Go(route) => self.go(route),
            Request::Tab(name, index) => open_tab(&self.services.ctx, name, index),
            Request::Back => self.go_back(),
            Request::GoTo(path) => self.go_to(path),
            Request::Project(at) => self.view.projector = at,
            Request::Help(path) => self.view.help = path,
            Request::Tell(title, text) => self.view.dialog = Some(Dialog::Told { title, text }),
            Request::Say(words, leads) => self.say_leading(words, leads.map(Lead::Place)),
            Request::Hear(words) => self.view.tell(words),
            Request::ShowFile(path) => self.show_file(ctx, path),
            Request::AddRow(table, values) => self.add_row(ctx, table, (values, Vec::new()), now),
            Request::AddRows(table, values, rows) => {
                self.add_row(ctx, table, (values, rows), now);
            }
            Request::AddAll(table, rows) => {
                if let Some(session) = &mut self.work.session {
                    let at = session.apply(Edit::AddAll { table, rows }, now);
                    if let Some(row) = at.row {
                        form::choose_row(ctx, table, row);
                    }
                    self.view.target.set(Some(at));
                }
            }
            Request::Apply(patch, at) => {
                if let Some(session) = &mut self.work.session {
                    session.apply(Edit::Apply { patch, at }, now);
                }
                self.view.target.set(Some(at));
            }
            Request::ApplyAs(called, patch, at) => {
                if let Some(session) = &mut self.work.session {
                    session.apply_as(called, Edit::Apply { patch, at }, now);
                }
            }
            Request::AskComment(ask) => self.ask_comment(ask),
            Request::Comment(ask, words) => self.comment(ask, words, now),
            Request::RemoveRow(table, row) => {
                self.view.dialog = Some(Dialog::RemoveRow { table, row });
            }
            Request::DropRow(table, row) => self.drop_row(ctx, table, row),
            Request::DoubleRow(table, row) => self.double_row(table, row, now),
            Request::MoveRow(table, row, steps) => self.move_row(table, row, steps, now),
            Request::Open(path) | Request::Typed(PathFor::Open, path) => {
                self.leave_for(ctx, After::Open(path));
            }
            Request::Begin(patch) => self.leave_for(ctx, After::New(patch)),
            Request::PickPack => self.pick_pack(ctx),
            Request::Typed(PathFor::Pack, path) => self.services.read_pack(Some(path)),
            Request::OpenExample(index) => self.leave_for(ctx, After::Example(index)),
            Request::Typed(PathFor::Save, path) => {
                let path = with_ending(path, EXTENSION);
                let over = self.over(&path);
                self.save_to(ctx, path, over);
            }
            Request::Typed(PathFor::Export(output), path) => {
                let path = with_ending(path, output.ending());
                self.export_to(ctx, output, path, Over::Nothing);
            }
            Request::Replace(PathFor::Export(output), path) => {
                self.export_to(ctx, output, path, Over::Anything);
            }
            Request::Replace(_, path) => self.save_to(ctx, path, Over::Anything),
            Request::AskMute(index) => {
                self.view.dialog = Some(Dialog::Mute {
                    index,
                    reason: String::new(),
                });
            }
            Request::Share(act) => self.share_act(ctx, act),
            Request::Typed(path_for @ (PathFor::Merge | PathFor::Compare), path) => {
                self.read_other(ctx, path_for, path);
            }
            Request::Restore(at) => self.restore(at, now),
            Request::TakeBack(index) => self.take_back(index, now),
            Request::RestoreAll => self.keep_version(Note::BeforeRestore, true),
            Request::NameVersion(name) => self.keep_version(Note::Named(name), false),
            Request::PutBack(path) => self.put_back(ctx, path),
            Request::Recover(index) => self.recover(ctx, index),
            Request::AskDiscard(index) => self.view.dialog = Some(Dialog::Discard(index)),
            Request::Discard(index) => {
                let jobs = self.services.jobs();
                self.work.keeper.discard(index, jobs);
            }
            Request::Mute(index, reason) => self.mute(index, reason, now),
            Request::Unmute(index) => self.unmute(index, now),
            Request::Mend(mend) => self.mend(ctx, mend, now),
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
        (values, rows): (Values, Vec<(&'static str, Values)>),
        now: f64,
    ) {
        let Some(session) = &mut self.work.session else {
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
            rows,
        };
        let at = session.apply(edit, now);
        if let Some(row) = at.row {
            form::choose_row(ctx, table, row);
        }
        self.view.fresh = at.row.map(|row| (at.table, row));
        self.view.target.set(Some(at));
    }

    pub(super) fn remove_row(&mut self, table: &'static str, row: crate::base::Id, now: f64) {
        if let Some(session) = &mut self.work.session {
            session.apply(Edit::One(Op::Remove { table, row }), now);
        }
    }

    fn mute(&mut self, index: usize, reason: String, now: f64) {
        let Some(session) = &mut self.work.session else {
            return;
        };
        let finding = session
            .derived()
            .findings
            .get(index)
            .map(|finding| (finding.rule.to_owned(), finding.at));
        if let Some((rule, at)) = finding {
            session.apply_as(MUTED, Edit::SetAside { rule, at, reason }, now);
            let words = self.texts().msg("said-muted");
            self.view.tell(words);
        }
    }

    fn unmute(&mut self, index: usize, now: f64) {
        let Some(session) = &mut self.work.session else {
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
            let table = path!(set_aside).table;
            session.apply_as(UNMUTED, Edit::One(Op::Remove { table, row }), now);
            let words = self.texts().msg("said-unmuted");
            self.view.tell(words);
        }
    }

    /// Takes in the result of finished work for the plan `of`.
    pub(super) fn finished(&mut self, ctx: &Context, of: u64, done: Done) {
        let ours = of == self.work.number;
        if let Done::Journaled(journal, ..) = &done {
            self.work.keeper.written(journal);
        }
        match done {
            // a place was chosen for a plan that has been left
            Done::Picked(PathFor::Save | PathFor::Export(_), Picked::Path(path)) if !ours => {
                self.told_late("late-picked", &path);
            }
            Done::Picked(
                PathFor::Save | PathFor::Export(_) | PathFor::Merge | PathFor::Compare,
                _,
            ) if !ours => {}
            Done::Picked(path_for, picked) => self.picked(ctx, path_for, picked),
            Done::Opened(number, path, result, lock) => self.opened(number, &path, *result, lock),
            Done::PutBack(path, result) => self.was_put_back(ctx, path, result),
            Done::Saved(save, result, lock) if ours => self.saved(ctx, &save, *result, lock),
            Done::Saved(save, result, lock) => {
                self.let_go(lock.and_then(kept));
                self.saved_late(&save, result.is_ok());
            }
            Done::Looked(looked) if ours => self.looked(*looked),
            Done::Locked(path, lock) if ours => self.locked(&path, lock),
            Done::Locked(_, lock) => self.let_go(kept(lock)),
            Done::Read(path_for, path, read) if ours => self.other_read(path_for, &path, *read),
            Done::Recovered(found) => {
                let (left, opened) = *found;
                if ours {
                    self.recovered(left, opened);
                } else {
                    // another plan was opened since: it is offered again
                    self.work.keeper.interrupted.push(left);
                }
            }
            Done::Looked(looked) => self.let_go(looked.freed()),
            Done::Versions(news, list) if ours => self.versions_read(news, list),
            Done::Kept(restores, result) if ours => self.version_kept(restores, result),
            Done::Kept(_, Err(error)) => self.unkept("version-unkept", &error),
            Done::Journaled(_, _, Err(error)) => self.unkept("journal-unkept", &error),
            Done::Exported(output, path, result) => {
                self.export_ended(&path);
                match result {
                    Err(_) if !ours => self.failed_late(&path),
                    result => self.exported(output, &path, result),
                }
            }
            Done::Journaled(_, revision, Ok(())) if ours => {
                let jobs = self.services.jobs();
                self.work.kept_aside(revision, jobs);
            }
            Done::Settled(Some((key, error))) => self.unkept(key, &error),
            Done::Interrupted(left) => self.work.keeper.interrupted.extend(left),
            Done::VersionRead(state, plan) if ours => self.version_read(state, plan),
            Done::Counted(news, counts) if ours => self.versions_counted(news, &counts),
            Done::Pack(asked, path, read) => self.pack_read(asked, &path, read),
            Done::Broke(name) => self.work_broke(name, ours),
            Done::Speller(made) => self.speller_made(ctx, made),
            Done::Spelt(found) => self.spelt(ours, found),
            Done::Suggested(word, found) => {
                self.services.spelling.suggest(word, Some(found));
            }
            Done::Misspelt(found) if ours => self.misspelt_found(ctx, found),
            Done::Shown(path, shown) => self.file_shown(&path, shown),
            Done::Previewed(of, pages) if ours => self.view.preview.take(of, pages),
            Done::Controlled(of, found) if ours => self.view.preview.take_control(of, found),
            Done::Checked(checked) if ours => {
                self.work.checked(checked, self.services.texts());
            }
            Done::Settled(None)
            | Done::NoPack
            | Done::Previewed(..)
            | Done::Controlled(..)
            | Done::Checked(_)
            | Done::Misspelt(_)
            | Done::Journaled(..)
            | Done::Read(..)
            | Done::Versions(..)
            | Done::VersionRead(..)
            | Done::Counted(..)
            | Done::Kept(..) => {}
        }
    }

    /// Says what came of a save of a plan that has been left.
    fn saved_late(&mut self, save: &Save, done: bool) {
        if !done {
            self.failed_late(&save.path);
            return;
        }
        self.services.prefs.remember(&save.path);
        self.services.keep_prefs();
        self.told_late("late-saved", &save.path);
    }

    /// Takes in a data pack; one that was asked for is remembered for next time.
    fn pack_read(&mut self, asked: bool, path: &Path, read: Result<Box<Pack>, Refusal>) {
        match read {
            Ok(pack) => {
                self.services.pack = PackState::Ready(pack);
                if asked {
                    self.services.prefs.data = Some(path.to_owned());
                    self.services.keep_prefs();
                    self.told_late("begin-loaded", path);
                }
            }
            Err((key, args)) => {
                let (title, text) = self.services.error_words(key, &args);
                self.services
                    .events
                    .push(format!("{}: {title}", file_name(path)));
                if asked {
                    self.view.alarm(format!("{title}. {text}"));
                }
                if self.services.pack.get().is_none() {
                    self.services.pack = PackState::Failed(title, text);
                } else if asked {
                    self.view.dialog = Some(Dialog::Said { title, text });
                }
            }
        }
    }

    /// Says that a defect cut work short, and stops waiting for it.
    fn work_broke(&mut self, name: &str, ours: bool) {
        let (title, text) = self
            .services
            .error_words("work-broke", &[("name", name.into())]);
        self.services.events.push(title.clone());
        if ours {
            self.work.keeper.broke();
            self.work.share.broke();
        }
        if name == LOOK {
            // it is begun anew
            return;
        }
        if name == EXPORT {
            self.work.exports.clear();
        }
        if ours && self.work.save_state == SaveState::Saving {
            (self.work.after_save, self.work.save_again) = (None, false);
            self.work.save_state = SaveState::Failed(title.clone());
        }
        self.view.dialog = Some(Dialog::Said { title, text });
    }

    /// Says what was not kept, and why: once, though it is tried again and again.
    fn unkept(&mut self, key: &str, error: &SaveError) {
        let words = self.texts().msg_with(key, &self.services.why(error));
        if !self.services.events.contains(&words) {
            self.say(words);
        }
    }

    /// Says shortly what came of work for a plan that has been left.
    pub(super) fn told_late(&mut self, key: &str, path: &Path) {
        let words = self
            .texts()
            .msg_with(key, &[("file", file_name(path).into())]);
        self.say(words);
    }

    /// Says, so that it is read, that nothing was written for a plan that has been left.
    fn failed_late(&mut self, path: &Path) {
        let args = [("file", file_name(path).into())];
        let (title, text) = self.services.error_words("late-unsaved", &args);
        self.services.events.push(title.clone());
        self.view.dialog = Some(Dialog::Said { title, text });
    }

    /// Changes between the light and the dark theme, and says which it is.
    pub(super) fn toggle_theme(&mut self) {
        self.services.toggle_theme();
        let key = match self.services.prefs.theme.as_str() {
            "dark" => "said-theme-dark",
            _ => "said-theme-light",
        };
        let words = self.texts().msg(key);
        self.view.tell(words);
    }

    /// One step of the zoom up, down, or back to 100 % (`by` is 0).
    pub(super) fn zoom(&mut self, by: i8) {
        self.services.zoom(by);
        let percent = self.services.prefs.zoom_percent;
        let args = [("percent", usize::from(percent).into())];
        let words = self.texts().msg_with("said-zoom", &args);
        self.view.tell(words);
    }
}

impl App {
    /// What a row is called where something is said of it.
    fn row_words(&self, table: &'static str, row: RowId) -> Option<String> {
        let plan = self.work.session.as_ref()?.plan();
        let name = self.services.speech(plan).row(table, row);
        Some(name.trim_end_matches('.').to_owned())
    }

    /// Removes a row with what belongs to it, says so, and goes on in the row beside.
    pub(super) fn drop_row(&mut self, ctx: &Context, table: &'static str, row: RowId) {
        let Some(name) = self.row_words(table, row) else {
            return;
        };
        let now = ctx.input(|input| input.time);
        let next = self.beside(table, row);
        self.remove_row(table, row, now);
        match next {
            // the rows of an action stand in other steps too, and there one stays
            Some(next) if self.is_here(next) => self.aim_at(next),
            Some(next) => self.go_to(next),
            None => landing::land(ctx),
        }
        let args = [("name", name.into())];
        self.view.tell(self.texts().msg_with("said-removed", &args));
    }

    /// Adds a row with the same values below this one, goes there and says so.
    fn double_row(&mut self, table: &'static str, row: RowId, now: f64) {
        let name = self.row_words(table, row);
        let Some((session, name)) = self.work.session.as_mut().zip(name) else {
            return;
        };
        let at = session.apply(Edit::Double { table, row }, now);
        self.view.target.set(Some(at));
        let args = [("name", name.into())];
        self.view.tell(self.texts().msg_with("said-doubled", &args));
    }

    /// Moves a row by places and says where it stands now.
    pub(super) fn move_row(&mut self, table: &'static str, row: RowId, steps: i32, now: f64) {
        let Some(session) = &mut self.work.session else {
            return;
        };
        session.apply(Edit::One(Op::Move { table, row, steps }), now);
        let rows = session
            .plan()
            .table(table)
            .map(crate::field::AnyTable::rows);
        let rows = rows.unwrap_or_default();
        let place = rows.iter().position(|known| *known == Some(row));
        if let Some((place, name)) = place.zip(self.row_words(table, row)) {
            let args = [
                ("name", name.into()),
                ("place", (place + 1).into()),
                ("all", rows.len().into()),
            ];
            self.view.tell(self.texts().msg_with("said-moved", &args));
        }
    }

    /// Where the work goes on when `row` goes: the row after it, or before it, that belongs to the
    /// same one, or the one it belongs to; where that one is not in sight, any row beside it.
    fn beside(&self, table: &'static str, row: RowId) -> Option<FieldPath> {
        let plan = self.work.session.as_ref()?.plan();
        let rows: Vec<RowId> = plan.table(table)?.rows().into_iter().flatten().collect();
        let owner = |row: RowId| plan.parent(FieldPath::row(table, row, ""));
        let here = rows.iter().position(|known| *known == row)?;
        let (before, after) = rows.split_at(here);
        let others = || after.iter().skip(1).chain(before.iter().rev()).copied();
        let path = |other: RowId| FieldPath::row(table, other, "");
        let kin = others().find(|other| owner(*other) == owner(row));
        let alone = self.is_here(path(row)) && !owner(row).is_some_and(|at| self.is_here(at));
        let at = match kin {
            Some(kin) => path(kin),
            None if alone => path(others().next()?),
            None => owner(row)?,
        };
        self.first_of(at)
    }

    /// The first field that is asked for in the row at `at`.
    pub(super) fn first_of(&self, at: FieldPath) -> Option<FieldPath> {
        let plan = self.work.session.as_ref()?.plan();
        let record = plan.table(at.table)?.get(at.row)?;
        let first = record.infos().iter().find(|info| {
            let place = (at.table, at.row);
            !info.spec.parent && applies(self.services.catalog, plan, place, info)
        })?;
        Some(at.sibling(first.name))
    }
}
