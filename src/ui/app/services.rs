//! What the application works with, whatever plan is open: files, threads, preferences, words.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use egui::Context;

use super::super::{
    drawn::Drawn,
    jobs::{Done, Jobs, Runner},
    pick::Pick,
    rescue::Rescue,
    spelling::Spelling,
};
use crate::{
    base::{Arg, IdSource, clock::Clock},
    catalog::Catalog,
    i18n::{Lang, Texts},
    model::Plan,
    pack::{self, Pack},
    session::Session,
    spelling::Speller,
    store::{self, Bases, SaveError, journal::interrupted, packs, prefs::Prefs},
    views::Speech,
};

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
    /// Folders that are looked through for a data pack, after the one that a preference names.
    pub packs: Vec<PathBuf>,
    /// What runs work off the window's thread.
    pub runner: Arc<dyn Runner>,
    /// What is saved when the program breaks.
    pub rescue: Rescue,
    /// Where identities of new rows come from.
    pub ids: fn() -> IdSource,
    /// Makes the dictionary of the spell check, where there is one.
    pub speller: fn(&Catalog) -> Option<Arc<Speller>>,
}

/// The data pack of this computer.
#[derive(Default)]
pub enum PackState {
    /// There is none, or it is being read.
    #[default]
    Nothing,
    /// It was read.
    Ready(Box<Pack>),
    /// It cannot be used: what is the matter, and what to do.
    Failed(String, String),
}

impl PackState {
    /// The pack, once it is read.
    pub fn get(&self) -> Option<&Pack> {
        match self {
            Self::Ready(pack) => Some(pack),
            Self::Nothing | Self::Failed(..) => None,
        }
    }
}

/// What the application works with.
pub struct Services {
    /// The window.
    pub ctx: Context,
    /// What was given from outside.
    pub env: Env,
    /// Services, indicators, sources and laws.
    pub catalog: &'static Catalog,
    /// What somebody chose for the next start.
    pub prefs: Prefs,
    /// What public data know of units.
    pub pack: PackState,
    /// What is known of the spelling of texts on the screen.
    pub spelling: Spelling,
    /// Work off the window's thread.
    pub jobs: Jobs,
    /// What happened in this session, oldest first.
    pub events: Vec<String>,
    /// Whether the window is dark, once it was told.
    applied_theme: Option<bool>,
    /// What draws the window, where there is one.
    pub drawn: Option<Drawn>,
    /// Times the preferences were to be written.
    prefs_asked: u64,
    /// Which of them are written: other threads may end in any order.
    prefs_written: Arc<Mutex<u64>>,
}

impl Services {
    /// What is made of `env`.
    pub fn new(ctx: &Context, env: Env) -> Self {
        let prefs = env.prefs_path.as_deref().map(Prefs::read);
        Self {
            ctx: ctx.clone(),
            catalog: Catalog::embedded(),
            prefs: prefs.unwrap_or_default(),
            pack: PackState::Nothing,
            spelling: Spelling::default(),
            jobs: Jobs::new(Arc::clone(&env.runner)),
            events: Vec::new(),
            applied_theme: None,
            drawn: None,
            prefs_asked: 0,
            prefs_written: Arc::default(),
            env,
        }
    }

    /// Goes on in the window of `ctx`.
    pub fn adopt(&mut self, ctx: &Context) {
        self.ctx = ctx.clone();
        self.applied_theme = None;
    }

    /// The words of the chosen language.
    pub fn texts(&self) -> &'static Texts {
        Texts::get(self.prefs.lang.parse().unwrap_or_default())
    }

    /// Says what stands in `plan`.
    pub fn speech<'p>(&self, plan: &'p Plan) -> Speech<'p> {
        Speech {
            texts: self.texts(),
            catalog: self.catalog,
            plan,
        }
    }

    /// A blank plan without a file.
    pub fn blank(&self) -> Session {
        Session::new(Plan::default(), self.catalog, (self.env.ids)())
    }

    /// Reads the data pack at `path`, or the one that is found; a pack that was asked for is told.
    pub fn read_pack(&mut self, path: Option<PathBuf>) {
        let preferred = self.prefs.data.clone().into_iter();
        let places: Vec<PathBuf> = match &path {
            Some(path) => vec![path.clone()],
            None => preferred.chain(self.env.packs.iter().cloned()).collect(),
        };
        if places.is_empty() {
            return;
        }
        let ctx = self.ctx.clone();
        self.jobs.start(&ctx, "pack", 0, move || {
            let Some(found) = packs::find(&places) else {
                return Done::NoPack;
            };
            let read = match packs::read(&found) {
                Ok(bytes) => pack::read(&bytes).map_err(|error| (error.key(), error.args())),
                Err(error) => Err((error.key(), error.args())),
            };
            Done::Pack(path.is_some(), found, read.map(Box::new))
        });
    }

    /// The window and the work off its thread.
    pub fn jobs(&mut self) -> (&Context, &mut Jobs) {
        (&self.ctx, &mut self.jobs)
    }

    /// Looks for sessions that ended without saving.
    pub fn look_for_interrupted(&mut self) {
        let Some(folder) = self.env.journal_folder.clone() else {
            return;
        };
        let (ctx, jobs) = self.jobs();
        jobs.start(ctx, "interrupted", 0, move || {
            Done::Interrupted(interrupted(&folder))
        });
    }

    /// Where the states of plans are remembered.
    pub fn bases(&self) -> Option<Bases> {
        self.env.bases_folder.clone().map(Bases::new)
    }

    /// One step of the zoom up, down, or back to 100 % (`by` is 0).
    pub fn zoom(&mut self, by: i8) {
        let now = self.prefs.zoom_percent;
        let next = match by {
            0 => Some(100),
            1.. => ZOOMS.into_iter().find(|zoom| *zoom > now),
            _ => ZOOMS.into_iter().rev().find(|zoom| *zoom < now),
        };
        self.set_zoom(next.unwrap_or(now));
    }

    /// Sets the zoom in percent, between 75 and 300.
    pub fn set_zoom(&mut self, percent: u16) {
        self.prefs.zoom_percent = percent.clamp(75, 300);
        self.keep_prefs();
    }

    /// Goes from light to dark, or back.
    pub fn toggle_theme(&mut self) {
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

    /// Goes to the other language.
    pub fn toggle_language(&mut self) {
        let next = match self.texts().lang() {
            Lang::Pl => Lang::En,
            Lang::En => Lang::Pl,
        };
        next.code().clone_into(&mut self.prefs.lang);
        self.keep_prefs();
    }

    /// Writes the preferences for the next start.
    pub fn keep_prefs(&mut self) {
        let Some(path) = self.env.prefs_path.clone() else {
            return;
        };
        self.prefs_asked += 1;
        let (turn, prefs) = (self.prefs_asked, self.prefs.clone());
        let written = Arc::clone(&self.prefs_written);
        let (ctx, jobs) = self.jobs();
        jobs.settle(ctx, "preferences", 0, move || {
            let mut latest = written.lock().unwrap_or_else(PoisonError::into_inner);
            if *latest > turn {
                return Done::Settled(None);
            }
            *latest = turn;
            let failed = prefs.write(&path).err();
            Done::Settled(failed.map(|error| ("prefs-unkept", error)))
        });
    }

    /// Brings theme and zoom of the window to what the preferences say.
    pub fn apply_look(&mut self, ctx: &Context) {
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

    /// Why something was not written, as the arguments `reason` and `code` of a message that says
    /// what.
    pub fn why(&self, error: &SaveError) -> Vec<(&'static str, Arg)> {
        match error {
            SaveError::Io(error) => store::reason(error),
            other => vec![
                (
                    "reason",
                    self.error_words(other.key(), &other.args()).0.into(),
                ),
                ("code", "none".into()),
            ],
        }
    }

    /// An error with its hint from the texts of files.
    pub fn error_words(&self, key: &str, args: &[(&'static str, Arg)]) -> (String, String) {
        let texts = self.texts();
        (
            texts.msg_with(key, args),
            texts.attr_with(key, "hint", args).unwrap_or_default(),
        )
    }
}
