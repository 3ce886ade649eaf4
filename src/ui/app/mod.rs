//! The application, in three parts: what it works with, the work that is open, and what is seen.
//!
//! A function takes the part it needs; one that needs all three is a method of [`App`].

mod keeper;
mod merging;
mod services;
mod view;
mod work;

use std::path::Path;
use std::sync::PoisonError;
use std::time::Duration;

use egui::Context;

use super::{
    jobs::{Done, Refused},
    landing,
    route::Route,
    share::Kept,
    theme,
    turns::Turns,
};
use crate::{
    base::Arg,
    checks::place,
    field::{FieldPath, Rows},
    i18n::{Lang, Texts},
    model::Plan,
    path,
    session::{RowChange, Session, Step},
    store::lock,
    views::changes,
};

pub use merging::{Decision, Item, Merging};
pub use services::{Env, PackState, Services};
pub use view::{
    Begin, Dialog, Earlier, Find, Hit, Lead, PageNews, Place, Preview, Restored, Search, Toast,
    Versions, View, Wanted, Which,
};
pub use work::{After, Exporting, Next, SaveState, Work};

use keeper::Keeper;

/// Seconds a toast stays.
const TOAST_SECS: f64 = 6.0;
/// Seconds a toast stays that leads somewhere: whoever goes by keys needs time to reach it.
const LEADING_TOAST_SECS: f64 = 20.0;

/// How long the end of the program waits for file work that is under way.
const QUIT: Duration = Duration::from_secs(2);

/// The application.
pub struct App {
    pub(super) services: Services,
    pub(super) work: Work,
    pub(super) view: View,
}

impl App {
    /// The application over `env`, with the welcome screen.
    pub fn new(ctx: &Context, env: Env) -> Self {
        dress(ctx);
        let work = Work::new(Keeper::default());
        let mut services = Services::new(ctx, env);
        services.read_pack(None);
        services.look_for_interrupted();
        Self {
            services,
            work,
            view: View::default(),
        }
    }

    /// Goes on in the window of `ctx`, with all that is open.
    pub(super) fn adopt(&mut self, ctx: &Context) {
        dress(ctx);
        self.services.adopt(ctx);
    }

    /// The words of the chosen language.
    pub fn texts(&self) -> &'static Texts {
        self.services.texts()
    }

    /// The open plan.
    pub fn session(&self) -> Option<&Session> {
        self.work.session.as_ref()
    }

    /// Where one is.
    pub fn route(&self) -> Route {
        self.view.route
    }

    /// Sets the zoom in percent, between 75 and 300.
    pub fn set_zoom(&mut self, percent: u16) {
        self.services.set_zoom(percent);
    }

    /// Speaks `lang` from now on, without remembering it for next time.
    pub fn use_language(&mut self, lang: Lang) {
        self.services.use_language(lang);
    }

    /// Opens the plan at `path`, as the command line asks.
    pub fn open_path(&mut self, ctx: &Context, path: &Path) {
        self.work.openings += 1;
        // recent files and kept edits are found again from any folder
        let name = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        let (number, bases) = (self.work.openings, self.services.bases());
        let now = self.services.env.clock.now();
        self.work.opening = Some((number, self.work.session.as_ref().map(Session::revision)));
        self.services
            .jobs
            .start(ctx, "open", self.work.number, move || {
                let result = crate::store::open_remembering(&name, bases.as_ref());
                let result = result.map_err(|error| Refused {
                    error,
                    copy: crate::store::left_beside(&name),
                });
                // what may not be written back is kept from nobody
                let writes = matches!(&result, Ok(opened) if opened.read_only.is_none());
                let lock = writes.then(|| lock::acquire(&name, now));
                Done::Opened(number, name, Box::new(result), lock)
            });
    }

    /// Parts with the open plan, if any.
    pub(super) fn part(&mut self) {
        let jobs = self.services.jobs();
        self.work.end_keeping(jobs);
        self.work.end();
        let lock = self.work.share.begin();
        self.let_go(lock);
        self.view.dialog = None;
    }

    /// Ends a lock, off this thread.
    pub(super) fn let_go(&mut self, lock: Option<Kept>) {
        let Some(lock) = lock else { return };
        let (ctx, jobs) = self.services.jobs();
        jobs.settle(ctx, "unlock", 0, move || {
            lock.lock().unwrap_or_else(PoisonError::into_inner).let_go();
            Done::Settled(None)
        });
    }

    /// Shows a short word at the bottom; it also stands in the list of events.
    pub(super) fn say(&mut self, words: String) {
        self.say_leading(words, None);
    }

    /// [`App::say`], with a way to what `leads` names.
    pub(super) fn say_leading(&mut self, words: String, leads: Option<Lead>) {
        let stays = leads.as_ref().map_or(TOAST_SECS, |_| LEADING_TOAST_SECS);
        let until = self.services.ctx.input(|input| input.time) + stays;
        self.services.events.push(words.clone());
        self.view.show_toast(Toast {
            words,
            leads,
            until,
        });
    }

    /// What a step of undo is called.
    pub(super) fn step_words(&self, step: &Step) -> String {
        let plan = self.work.session.as_ref();
        let plan = plan.map(|session| session.holding(step));
        let speech = plan.map(|plan| self.services.speech(plan));
        if let Some(called) = step.called {
            let place = speech.map(|speech| changes::place_in_short(speech, step.at));
            let args = [("place", place.unwrap_or_default().into())];
            return self.texts().msg_with(called, &args);
        }
        let row = (step.at.row, Plan::table_info(step.at.table));
        let (Some(speech), (Some(row), Some(info))) = (speech, row) else {
            return self.place_words(step.at);
        };
        // a row about an entry of the catalogue comes and goes with what is written in it
        let known = match info.rows {
            Rows::Keyed(kind) => {
                let lang = self.texts().lang().code();
                let name = |key: &str| self.services.catalog.name_of(kind, key, lang);
                row.key().and_then(name).is_some()
            }
            Rows::One | Rows::Many => false,
        };
        let Some(change) = step.row.filter(|_| !known) else {
            return changes::place_in_short(speech, step.at);
        };
        let row = match change {
            // many rows at once are called after what they all are
            RowChange::AddedWithOthers => {
                let record = format!("record-{}", info.record);
                self.texts().attr_or_msg(&record, "plural")
            }
            _ => speech.about(info, row),
        };
        self.texts().msg_with(change.key(), &[("row", row.into())])
    }

    /// The place one looks at and its name, for titles of undo and questions.
    pub(super) fn place_words(&self, path: FieldPath) -> String {
        let name = match &self.work.session {
            Some(session) => place::name(self.services.catalog, session.plan(), path),
            None => Arg::Message(Plan::message_key(path)),
        };
        let name = self.texts().arg(&name);
        // one of several areas: the field alone does not say which
        let group = path.row.filter(|_| path.table == path!(areas).table);
        let group = group.and_then(|row| self.services.catalog.groups.get(row.key()?));
        match group {
            Some(group) => format!("{}: {name}", group.short.get(self.texts().lang().code())),
            None => name,
        }
    }
}

impl Drop for App {
    /// The window is gone, or never was: what is still to be written is waited for.
    fn drop(&mut self) {
        let lock = self.work.share.begin();
        self.let_go(lock);
        self.services.jobs.wait(QUIT);
    }
}

/// Makes a window ready for the application.
fn dress(ctx: &Context) {
    theme::install(ctx);
    landing::land(ctx);
    ctx.add_plugin(Turns::default());
    ctx.options_mut(|options| options.zoom_with_keyboard = false);
}

/// The name of a file without its folders.
pub fn file_name(path: &Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}
