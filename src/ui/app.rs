//! The application: what is open, where one is, and what was asked for.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::Context;

use super::{
    cx::Filter,
    dialogs::Dialog,
    findings::{Findings, in_words},
    jobs::{Done, Jobs, Runner},
    pick::Pick,
    request::Request,
    rescue::Rescue,
    route::Route,
    search::Search,
    shell,
    steps::{self, STEPS},
    widgets::{help_id, want_focus},
};
use crate::{
    base::{Arg, IdSource, clock::Clock},
    catalog::Catalog,
    field::FieldPath,
    i18n::{Lang, Texts, fold},
    session::Session,
    store::{Bases, prefs::Prefs},
};

/// Seconds a toast stays.
const TOAST_SECS: f64 = 6.0;
/// Smallest and largest zoom, and its steps, in percent.
const ZOOMS: [u16; 9] = [75, 90, 100, 110, 125, 150, 175, 200, 300];

/// What the application is given from outside.
pub struct Env {
    /// The clock.
    pub clock: Box<dyn Clock>,
    /// How files are chosen.
    pub pick: Arc<dyn Pick>,
    /// The user's folder of documents, proposed for new files; `None` proposes no folder.
    pub documents: Option<PathBuf>,
    /// Where preferences live; `None` keeps them for this run only.
    pub prefs_path: Option<PathBuf>,
    /// Where the last states of plans are remembered; `None` remembers none.
    pub bases_folder: Option<PathBuf>,
    /// Where unsaved edits are kept aside; `None` keeps none.
    pub journal_folder: Option<PathBuf>,
    /// What runs work off the window's thread.
    pub runner: Arc<dyn Runner>,
    /// What is saved when the program breaks.
    pub rescue: Rescue,
    /// Where identities of new rows come from.
    pub ids: fn() -> IdSource,
}

/// A short word that something is done.
pub(super) struct Toast {
    pub(super) words: String,
    pub(super) until: f64,
}

/// Where the plan's edits stand.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum SaveState {
    /// Nothing to say: a new plan without edits.
    Nothing,
    /// Written at this time of day.
    Saved(String),
    /// Being written.
    Saving,
    /// Not written, for this reason.
    Failed(String),
}

/// What to do once it is clear what becomes of unsaved edits.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum After {
    Close,
    New,
    Open(PathBuf),
    Example(usize),
    Quit,
}

/// The application.
pub struct App {
    pub(super) ctx: Context,
    pub(super) env: Env,
    pub(super) catalog: &'static Catalog,
    pub(super) session: Option<Session>,
    pub(super) prefs: Prefs,
    pub(super) route: Route,
    /// Where one was before reading about the program.
    pub(super) before_about: Route,
    pub(super) jobs: Jobs,
    pub(super) requests: RefCell<Vec<Request>>,
    pub(super) shown: Findings,
    shown_of: Option<(u64, Lang)>,
    pub(super) visited: RefCell<BTreeSet<FieldPath>>,
    pub(super) target: Cell<Option<FieldPath>>,
    pub(super) focused: Option<FieldPath>,
    pub(super) help: Option<FieldPath>,
    pub(super) dialog: Option<Dialog>,
    pub(super) toast: Option<Toast>,
    pub(super) said: shell::Said,
    pub(super) save_state: SaveState,
    pub(super) after_save: Option<After>,
    /// The texts not taken with which somebody agreed to write the plan all the same.
    pub(super) unread_agreed: crate::session::Unread,
    /// Whether the plan is to be saved once more when the save under way has ended.
    pub(super) save_again: bool,
    /// Saves asked for, and the number of the latest that the plan took in.
    pub(super) saves: (u64, u64),
    /// Counts openings that were asked for.
    openings: u64,
    /// The opening that is wanted: its number, and the revision of the open plan that may go.
    pub(super) opening: Option<(u64, Option<u64>)>,
    pub(super) typed_path: String,
    pub(super) open_error: Option<(String, String)>,
    pub(super) closed_parts: BTreeSet<usize>,
    pub(super) opened_parts: BTreeSet<usize>,
    pub(super) list_open: bool,
    pub(super) filter: Filter,
    pub(super) search: Search,
    pub(super) preview: super::preview::Preview,
    pub(super) events: Vec<String>,
    /// The finding gone to last: its place among those that count, its rule and its field.
    pub(super) walked: Option<(usize, &'static str, FieldPath)>,
    /// Where the regions of the window stand, in the order of [`shell::REGIONS`].
    pub(super) regions: [egui::Rect; shell::REGIONS.len()],
    pub(super) quit_agreed: bool,
    pub(super) keeper: super::keeper::Keeper,
    /// Counts opened and closed plans: tells the work of one plan from that of another, and each
    /// begins at the top of its sheet.
    pub(super) opened: u64,
    applied_theme: Option<bool>,
}

impl App {
    /// The application over `env`, with the welcome screen.
    pub fn new(ctx: &Context, env: Env) -> Self {
        super::theme::install(ctx);
        shell::land(ctx);
        ctx.options_mut(|options| options.zoom_with_keyboard = false);
        let prefs = env
            .prefs_path
            .as_deref()
            .map(Prefs::read)
            .unwrap_or_default();
        let jobs = Jobs::new(Arc::clone(&env.runner));
        let keeper = super::keeper::Keeper::new(env.journal_folder.as_deref());
        Self {
            ctx: ctx.clone(),
            env,
            catalog: Catalog::embedded(),
            session: None,
            prefs,
            route: Route::Welcome,
            before_about: Route::Welcome,
            jobs,
            requests: RefCell::default(),
            shown: Findings::default(),
            shown_of: None,
            visited: RefCell::default(),
            target: Cell::new(None),
            focused: None,
            help: None,
            dialog: None,
            toast: None,
            said: shell::Said::default(),
            save_state: SaveState::Nothing,
            after_save: None,
            unread_agreed: crate::session::Unread::default(),
            save_again: false,
            saves: (0, 0),
            openings: 0,
            opening: None,
            typed_path: String::new(),
            open_error: None,
            closed_parts: BTreeSet::new(),
            opened_parts: BTreeSet::new(),
            list_open: false,
            filter: Filter::default(),
            search: Search::default(),
            preview: super::preview::Preview::default(),
            events: Vec::new(),
            walked: None,
            regions: [egui::Rect::NOTHING; shell::REGIONS.len()],
            quit_agreed: false,
            keeper,
            opened: 0,
            applied_theme: None,
        }
    }

    /// The words of the chosen language.
    pub fn texts(&self) -> &'static Texts {
        Texts::get(self.prefs.lang.parse().unwrap_or_default())
    }

    /// The open plan.
    pub fn session(&self) -> Option<&Session> {
        self.session.as_ref()
    }

    /// Where one is.
    pub fn route(&self) -> Route {
        self.route
    }

    /// Opens the plan at `path`, as the command line asks.
    pub fn open_path(&mut self, ctx: &Context, path: &Path) {
        self.openings += 1;
        let (number, name, bases) = (self.openings, path.to_owned(), self.bases());
        self.opening = Some((number, self.session.as_ref().map(Session::revision)));
        self.jobs.start(ctx, "open", self.opened, move || {
            let result = crate::store::open_remembering(&name, bases.as_ref());
            Done::Opened(number, name, Box::new(result))
        });
    }

    /// Where the states of plans are remembered.
    pub(super) fn bases(&self) -> Option<Bases> {
        self.env.bases_folder.clone().map(Bases::new)
    }

    /// Takes `session` as the open plan.
    pub(super) fn take_session(&mut self, session: Session, save_state: SaveState) {
        self.part();
        self.session = Some(session);
        self.unread_agreed = crate::session::Unread::default();
        self.keeper.begin(self.env.journal_folder.as_deref());
        self.shown_of = None;
        self.visited.borrow_mut().clear();
        self.help = None;
        self.focused = None;
        self.walked = None;
        self.save_state = save_state;
        self.preview = super::preview::Preview::default();
        self.go(STEPS
            .first()
            .map_or(Route::Welcome, |step| Route::Step(step.id)));
    }

    /// Parts with the open plan, if any: what was still asked for it is asked for no longer.
    pub(super) fn part(&mut self) {
        self.end_keeping();
        self.session = None;
        self.opened += 1;
        self.opening = None;
        self.saves.1 = 0;
        (self.dialog, self.after_save, self.save_again) = (None, None, false);
    }

    /// Goes to `route`.
    pub(super) fn go(&mut self, route: Route) {
        if self.route != route {
            self.help = None;
            self.focused = None;
            self.list_open = false;
            if let Some(session) = &mut self.session {
                session.seal();
            }
        }
        self.route = route;
        shell::land(&self.ctx);
    }

    /// Goes to the step of `path` and focuses the field.
    pub(super) fn go_to(&mut self, path: FieldPath) {
        // rows that belong to another row are edited with it
        let plan = self.session.as_ref().map(Session::plan);
        let owner = plan.map_or(path, |plan| plan.owner(path));
        if let Some(row) = owner.row {
            super::form::choose_row(&self.ctx, owner.table, row);
        }
        if let Some(route) = self.route_of(owner) {
            self.go(route);
        }
        if !path.field.is_empty() {
            self.visited.borrow_mut().insert(path.whole());
        }
        self.target.set(Some(path));
    }

    /// The step in which the place `at` is edited.
    fn route_of(&self, at: FieldPath) -> Option<Route> {
        let plan = self.session.as_ref()?.plan();
        steps::of(self.catalog, plan, at).map(|step| Route::Step(step.id))
    }

    /// Goes to the step `id`.
    pub(super) fn go_step(&mut self, id: &'static str) {
        self.go(Route::Step(id));
    }

    /// Goes `by` steps on.
    pub(super) fn walk_steps(&mut self, by: isize) {
        let next = steps::position(self.route)
            .and_then(|here| here.checked_add_signed(by))
            .and_then(|next| STEPS.get(next));
        if let Some(next) = next {
            self.go(Route::Step(next.id));
        }
    }

    /// Goes to the next finding, or the one before.
    pub(super) fn walk_findings(&mut self, by: isize) {
        let active: Vec<usize> = (0..self.shown.len())
            .filter(|index| {
                self.shown
                    .get(*index)
                    .is_some_and(|finding| finding.muted.is_none())
            })
            .collect();
        if active.is_empty() {
            return;
        }
        let stands = |at: usize, rule: &str, path: FieldPath| {
            let finding = active.get(at).and_then(|index| self.shown.get(*index));
            finding.is_some_and(|finding| finding.rule == rule && finding.at == path)
        };
        let here_first = |active: &[usize]| {
            active.iter().position(|index| {
                let finding = self.shown.get(*index);
                finding.is_some_and(|finding| self.route_of(finding.at) == Some(self.route))
            })
        };
        let next = match self.walked {
            None if by < 0 => active.len() - 1,
            None => here_first(&active).unwrap_or_default(),
            Some((was, rule, path)) => {
                let here = (0..active.len()).find(|at| stands(*at, rule, path));
                // where the last one has been dealt with, the next took its place
                let from = here.unwrap_or(was).cast_signed();
                let steps = if here.is_none() && by > 0 { 0 } else { by };
                from.saturating_add(steps)
                    .rem_euclid(active.len().cast_signed())
                    .cast_unsigned()
            }
        };
        let Some(finding) = active.get(next).and_then(|index| self.shown.get(*index)) else {
            return;
        };
        let at = finding.at;
        let args = [("at", (next + 1).into()), ("all", active.len().into())];
        let count = self.texts().msg_with("said-finding", &args);
        let words = format!("{count} {}. {}", finding.title, finding.text);
        self.walked = Some((next, finding.rule, at));
        self.tell(words);
        self.go_to(at);
    }

    /// One step of the zoom up, down, or back to 100 % (`by` is 0).
    pub(super) fn zoom(&mut self, by: i8) {
        let now = self.prefs.zoom_percent;
        let next = match by {
            0 => Some(100),
            1.. => ZOOMS.into_iter().find(|zoom| *zoom > now),
            _ => ZOOMS.into_iter().rev().find(|zoom| *zoom < now),
        };
        self.set_zoom(next.unwrap_or(now));
        let percent = self.prefs.zoom_percent;
        let args = [("percent", usize::from(percent).into())];
        let words = self.texts().msg_with("said-zoom", &args);
        self.tell(words);
    }

    /// Sets the zoom in percent, between 75 and 300.
    pub fn set_zoom(&mut self, percent: u16) {
        self.prefs.zoom_percent = percent.clamp(75, 300);
        self.keep_prefs();
    }

    pub(super) fn toggle_theme(&mut self, _ctx: &Context) {
        self.prefs.theme = if self.prefs.theme == "dark" {
            "light".to_owned()
        } else {
            "dark".to_owned()
        };
        self.keep_prefs();
    }

    /// Speaks `lang` from now on, without remembering it for next time.
    pub fn use_language(&mut self, lang: Lang) {
        lang.code().clone_into(&mut self.prefs.lang);
    }

    pub(super) fn toggle_language(&mut self) {
        let next = match self.texts().lang() {
            Lang::Pl => Lang::En,
            Lang::En => Lang::Pl,
        };
        next.code().clone_into(&mut self.prefs.lang);
        self.keep_prefs();
    }

    pub(super) fn keep_prefs(&mut self) {
        if let Some(path) = &self.env.prefs_path
            && let Err(error) = self.prefs.write(path)
        {
            self.events.push(error.to_string());
        }
    }

    pub(super) fn can_save(&self) -> bool {
        self.session
            .as_ref()
            .is_some_and(|session| session.is_dirty() || session.path().is_none())
    }

    pub(super) fn can_undo(&self) -> bool {
        self.session
            .as_ref()
            .is_some_and(|session| session.next_undo().is_some())
            || self.unread_here().is_some()
    }

    /// The cell with the focus, where it holds a text that was not taken.
    fn unread_here(&self) -> Option<FieldPath> {
        let (session, here) = (self.session.as_ref()?, self.focused?);
        session.unread().is_alone(here).then_some(here)
    }

    pub(super) fn can_redo(&self) -> bool {
        self.session
            .as_ref()
            .is_some_and(|session| session.next_redo().is_some())
    }

    pub(super) fn undo(&mut self) {
        // what was typed last is what goes first, and it never came into the plan
        if let (Some(here), Some(session)) = (self.unread_here(), &mut self.session) {
            session.keep_unread(None, [(here, None)]);
            return;
        }
        if let Some(at) = self.session.as_mut().and_then(Session::undo) {
            self.after_history(at, "said-undone");
        }
    }

    pub(super) fn redo(&mut self) {
        if let Some(at) = self.session.as_mut().and_then(Session::redo) {
            self.after_history(at, "said-redone");
        }
    }

    fn after_history(&mut self, at: FieldPath, key: &str) {
        let what = self.place_words(at);
        let words = self.texts().msg_with(key, &[("what", what.into())]);
        self.tell(words);
        if self.route_of(at).is_some() {
            self.go_to(at);
        }
    }

    /// Shows a short word at the bottom; it also stands in the list of events.
    pub(super) fn say(&mut self, ctx: &Context, words: String) {
        let until = ctx.input(|input| input.time) + TOAST_SECS;
        self.events.push(words.clone());
        self.tell(words.clone());
        self.toast = Some(Toast { words, until });
    }

    /// Opens the help of the field one is in and goes to it, or closes it and goes back.
    pub(super) fn toggle_help(&mut self) {
        let was_open = self.help.is_some();
        self.help = match (self.help, self.focused) {
            (Some(_), None) => None,
            (open, Some(focused)) if open == Some(focused.whole()) => None,
            (_, Some(focused)) => Some(focused.whole()),
            (None, None) => {
                self.dialog = Some(Dialog::Keys);
                None
            }
        };
        match self.focused {
            Some(_) if self.help.is_some() => want_focus(&self.ctx, help_id()),
            Some(field) if was_open => {
                let id = super::cx::Cx::field_id(field);
                self.ctx.memory_mut(|memory| memory.request_focus(id));
            }
            _ => {}
        }
    }

    /// Goes to the next region of the window, or with `by` −1 to the one before.
    pub(super) fn next_region(&mut self, ctx: &Context, by: isize) {
        let focused = ctx.memory(egui::Memory::focused);
        let place = focused
            .and_then(|id| ctx.read_response(id))
            .map(|response| response.rect.center());
        let here =
            place.and_then(|place| self.regions.iter().position(|rect| rect.contains(place)));
        // from nowhere, and from the header, one comes to the sheet
        let count = shell::REGIONS.len().cast_signed();
        let next = here.map_or(shell::SHEET, |here| {
            (here.cast_signed() + by).rem_euclid(count).cast_unsigned()
        });
        // a margin without anything to stop at leads on to the footer, also on the way back
        let next = if by < 0 && next == shell::SHEET + 1 && self.help.is_none() {
            shell::SHEET
        } else {
            next
        };
        shell::want_region(ctx, next);
    }

    pub(super) fn focus_menus(&self) {
        self.ctx
            .memory_mut(|memory| memory.request_focus(shell::menu_id(0)));
    }

    /// The name proposed for a new file of the plan, without its ending.
    pub(super) fn file_stem(&self) -> String {
        let whose = self
            .session
            .as_ref()
            .map(|session| session.plan().local_government.name.clone())
            .unwrap_or_default();
        let stem: String = fold(&whose)
            .chars()
            .map(|c| if c.is_ascii_alphanumeric() { c } else { '-' })
            .collect();
        let words: Vec<&str> = stem.split('-').filter(|part| !part.is_empty()).collect();
        if words.is_empty() {
            "plan".to_owned()
        } else {
            words.join("-")
        }
    }

    fn refresh(&mut self) {
        let lang = self.texts().lang();
        let texts = self.texts();
        let Some(session) = &mut self.session else {
            self.shown = Findings::default();
            self.shown_of = None;
            return;
        };
        session.tick();
        let state = Some((session.revision(), lang));
        if self.shown_of != state {
            self.shown = in_words(&session.derived().findings, texts);
            self.shown_of = state;
        }
    }

    fn apply_look(&mut self, ctx: &Context) {
        let dark = self.prefs.theme == "dark";
        if self.applied_theme != Some(dark) {
            ctx.set_theme(if dark {
                egui::Theme::Dark
            } else {
                egui::Theme::Light
            });
            self.applied_theme = Some(dark);
        }
        let zoom = f32::from(self.prefs.zoom_percent) / 100.0;
        if (ctx.zoom_factor() - zoom).abs() > 0.001 {
            ctx.set_zoom_factor(zoom);
        }
    }

    /// The title of the window: whose plan it is.
    pub(super) fn window_title(&self) -> String {
        let name = self.texts().msg("app-name");
        match &self.session {
            Some(session) => format!("{} – {name}", session.title(self.texts())),
            None => name,
        }
    }

    /// An error with its hint from the texts of files.
    pub(super) fn error_words(&self, key: &str, args: &[(&'static str, Arg)]) -> (String, String) {
        let texts = self.texts();
        (
            texts.msg_with(key, args),
            texts.attr_with(key, "hint", args).unwrap_or_default(),
        )
    }
}

/// The name of a file without its folders.
pub(super) fn file_name(path: &Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}

/// What whoever draws the window calls, once a frame: first [`Self::step`], then [`Self::show`].
impl App {
    /// Does what was asked for since the last frame.
    pub fn step(&mut self, ctx: &Context) {
        self.apply_look(ctx);
        // what was asked for was asked of the plan on the screen, so it comes first
        let requests: Vec<Request> = self.requests.borrow_mut().drain(..).collect();
        for request in requests {
            self.handle(ctx, request);
        }
        for (of, done) in self.jobs.poll() {
            self.finished(ctx, of, done);
        }
        self.refresh();
        self.hold_edits();
        self.keep_aside(ctx);
        let title = self.window_title();
        let title_id = egui::Id::unique("window title");
        if ctx.data(|data| data.get_temp::<String>(title_id)).as_ref() != Some(&title) {
            ctx.send_viewport_cmd(egui::ViewportCommand::Title(title.clone()));
            ctx.data_mut(|data| data.insert_temp(title_id, title));
        }
        let maximized = ctx.input(|input| input.viewport().maximized);
        if let Some(maximized) = maximized.filter(|now| *now != self.prefs.maximized) {
            self.prefs.maximized = maximized;
            self.keep_prefs();
        }
        if ctx.input(|input| input.viewport().close_requested()) && !self.quit_agreed {
            self.close_requested(ctx);
        }
    }

    /// Puts the window into `ui`, which fills it.
    pub fn show(&mut self, ui: &mut egui::Ui) {
        shell::keys(self, ui);
        shell::shell_ui(self, ui);
        self.refresh();
        if !self.requests.borrow().is_empty() || self.jobs.ready() {
            // something was asked for in this frame and is done at the start of the next
            ui.ctx().request_repaint_after(std::time::Duration::ZERO);
        }
    }
}
