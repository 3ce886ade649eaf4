//! Opening the window by whatever can draw it here, or saying why nothing can.
//!
//! OpenGL first; where it refuses, breaks or was found hanging at the last start, the processor;
//! where that cannot draw either, the sentence that names the command line. All of it in one
//! process and one event loop: a window of winit can be opened again, its loop cannot be made
//! twice. What draws holds no application, it borrows the one of the [`Stage`], so a plan that is
//! open goes on in the next window if a display is lost.

mod cpu;
mod gl;
mod icon;

use std::cell::RefCell;
use std::panic::{self, AssertUnwindSafe};
use std::path::PathBuf;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use egui::ViewportBuilder;

pub use cpu::{Look, Picture};
pub use icon::app_icon;

use super::{
    app::{App, Env},
    drawn::{Drawn, Rung, Why},
    ear,
    frame::FIRST_SIZE,
    jobs::{Done, Threads},
    pick::SystemPick,
    rescue::{Broken, Rescue},
};
use crate::{
    base::{
        IdSource,
        clock::{Clock as _, SystemClock},
    },
    i18n::Lang,
    spelling::Speller,
    store::{
        Bases,
        drawing::{Drawing, Renderer},
        prefs::{Prefs, documents_folder},
    },
};

/// How the window is opened.
#[derive(Clone, Debug, Default)]
pub struct RunOptions {
    /// A plan to open at once.
    pub file: Option<PathBuf>,
    /// The language, where the command line asked for one.
    pub lang: Option<Lang>,
    /// What is to draw, where the command line asked for something; remembered for this computer.
    pub renderer: Option<Renderer>,
}

/// Why the window is gone without having been closed.
#[derive(Debug, thiserror::Error)]
pub enum RunError {
    /// There is no display, or none on which anything can be drawn; the command line works
    /// without one. What was tried and what it said, in English, where anything was tried.
    #[error("no window: {}", .0.as_deref().unwrap_or("no display"))]
    NoWindow(Option<String>),
    /// The program broke while its window was open.
    #[error("the program broke: {0}")]
    Broken(#[source] Broken),
}

fn told(failures: &[(Rung, String)]) -> String {
    let all: Vec<String> = failures
        .iter()
        .map(|(rung, words)| format!("{}: {words}", rung.name()))
        .collect();
    all.join("; ")
}

/// What is tried, in this order, and why the first of it.
#[expect(
    clippy::fn_params_excessive_bools,
    reason = "two facts about this computer"
)]
fn ladder(choice: Renderer, remote: bool, hung: bool) -> (&'static [Rung], Why) {
    match choice {
        Renderer::OpenGl => (&[Rung::OpenGl, Rung::Cpu], Why::Asked),
        Renderer::Cpu => (&[Rung::Cpu, Rung::OpenGl], Why::Asked),
        Renderer::Auto if hung => (&[Rung::Cpu], Why::Hung),
        Renderer::Auto if remote => (&[Rung::Cpu, Rung::OpenGl], Why::Remote),
        Renderer::Auto => (&[Rung::OpenGl, Rung::Cpu], Why::First),
    }
}

/// Makes the application once there is a window for it.
type MakeApp = Box<dyn FnOnce(&egui::Context) -> App>;

/// The application between windows: made for the first one, taken over by the next.
struct Stage {
    app: RefCell<Option<App>>,
    make: RefCell<Option<MakeApp>>,
    drawn: RefCell<Drawn>,
    /// Whether there is a window now.
    open: Arc<AtomicBool>,
    drawing: Drawing,
}

impl Stage {
    /// The application enters the window of `ctx`.
    fn enter(&self, ctx: &egui::Context) {
        self.open.store(true, Ordering::SeqCst);
        let mut held = self.app.borrow_mut();
        let mut app = match (held.take(), self.make.take()) {
            (Some(mut app), _) => {
                app.adopt(ctx);
                app
            }
            (None, Some(make)) => make(ctx),
            // a window without an application is closed at once
            (None, None) => return,
        };
        app.services.drawn = Some(self.drawn.borrow().clone());
        *held = Some(app);
    }

    fn step(&self, ctx: &egui::Context) {
        if let Some(app) = self.app.borrow_mut().as_mut() {
            app.step(ctx);
        }
    }

    fn show(&self, ui: &mut egui::Ui) {
        if let Some(app) = self.app.borrow_mut().as_mut() {
            app.show(ui);
        }
    }

    /// The first picture is on the screen of `ctx`; no frame waits for that to be written.
    fn answered_in(&self, ctx: &egui::Context) {
        let drawing = self.drawing.clone();
        if let Some(app) = self.app.borrow_mut().as_mut() {
            app.services.jobs.settle(ctx, "drawing", 0, move || {
                drawing.answered();
                Done::Settled(None)
            });
        }
    }

    /// The window is closed, or it is clear that there will be none.
    fn answered(&self) {
        self.drawing.answered();
    }
}

fn viewport() -> ViewportBuilder {
    let prefs = Prefs::default_path().map(|path| Prefs::read(&path));
    ViewportBuilder::default()
        .with_app_id("lpdi")
        .with_title("LPDI")
        .with_inner_size(FIRST_SIZE)
        .with_maximized(prefs.is_some_and(|prefs| prefs.maximized))
        .with_min_inner_size([480.0, 360.0])
        .with_icon(app_icon(64))
}

/// What stands behind everything the application paints.
fn backdrop(visuals: &egui::Visuals) -> egui::Color32 {
    visuals.panel_fill
}

/// Opens the window and stays until it is closed.
pub fn run(options: RunOptions) -> Result<(), RunError> {
    if !has_display() {
        return Err(RunError::NoWindow(None));
    }
    ear::listen();
    let drawing = Drawing::here();
    if let Some(renderer) = options.renderer {
        drawing.choose(renderer);
    }
    // for shortcuts that take no arguments; holds for this start only
    let asked = std::env::var("LPDI_RENDERER").ok();
    let asked = options
        .renderer
        .or(asked.and_then(|code| code.parse().ok()));
    let choice = asked.unwrap_or_else(|| drawing.choice());
    let hung = choice == Renderer::Auto && drawing.is_hung(SystemClock.now());
    let (rungs, why) = ladder(choice, drawing.place().remote, hung);
    let rescue = Rescue::default();
    let stage = Rc::new(Stage {
        app: RefCell::default(),
        make: RefCell::new(Some(make_app(options, rescue.clone()))),
        drawn: RefCell::new(Drawn {
            rung: Rung::Cpu,
            why,
        }),
        open: Arc::default(),
        drawing,
    });
    let open = Arc::clone(&stage.open);
    // winit panics where a display does not answer
    let built = quietly(&open, || cpu::prefer(rungs).build());
    let mut events = match built {
        Ok(Ok(events)) => events,
        Ok(Err(error)) => return Err(RunError::NoWindow(Some(one_line(&error.to_string())))),
        Err(panic) => return Err(RunError::NoWindow(Some(one_line(&words_of(&panic))))),
    };
    let mut attempt = |rung: Rung, after: Option<Why>| {
        let mut drawn = stage.drawn.borrow_mut();
        let why = after.unwrap_or_else(|| drawn.why.clone());
        *drawn = Drawn { rung, why };
        drop(drawn);
        match rung {
            Rung::OpenGl => {
                stage.drawing.trying(SystemClock.now());
                let done = gl::run(&mut events, viewport(), &stage);
                stage.answered();
                done
            }
            Rung::Cpu => cpu::run(&mut events, viewport(), &stage),
        }
    };
    match rescue.guard(|| climb(rungs, &open, &mut attempt)) {
        Ok(Ok(())) => Ok(()),
        Ok(Err(failures)) if failures.had_window => {
            Err(RunError::Broken(rescue.broken(told(&failures.all))))
        }
        Ok(Err(failures)) => Err(RunError::NoWindow(Some(told(&failures.all)))),
        Err(broken) => Err(RunError::Broken(broken)),
    }
}

/// Nothing could draw, or nothing could go on.
#[derive(Debug, Default)]
struct Failures {
    all: Vec<(Rung, String)>,
    /// Whether there has been a window, and with it perhaps a plan.
    had_window: bool,
}

/// Tries `rungs` one after the other until a window was opened and closed.
///
/// `open` is set by the attempt as soon as there is a window. An error or a panic before that
/// is the fault of a driver and leads to the next rung, in silence; an error after it takes the
/// application to the next rung; a panic after it is a defect of ours and is passed on.
fn climb(
    rungs: &[Rung],
    open: &Arc<AtomicBool>,
    attempt: &mut dyn FnMut(Rung, Option<Why>) -> Result<(), String>,
) -> Result<(), Failures> {
    let mut failures = Failures::default();
    let mut after = None;
    for rung in rungs {
        open.store(false, Ordering::SeqCst);
        let done = quietly(open, || attempt(*rung, after.take()));
        let had_window = open.load(Ordering::SeqCst);
        let words = match done {
            Ok(Ok(())) if had_window => return Ok(()),
            Ok(Ok(())) => "no window".to_owned(),
            Ok(Err(words)) => words,
            Err(broken) if had_window => panic::resume_unwind(broken),
            Err(broken) => words_of(&broken),
        };
        let words = one_line(&words);
        after = Some(if had_window {
            Why::Lost(words.clone())
        } else {
            Why::Failed(words.clone())
        });
        failures.all.push((*rung, words));
        failures.had_window |= had_window;
    }
    Err(failures)
}

type Panic = Box<dyn std::any::Any + Send>;

/// Does `work`; a panic on this thread says nothing as long as there is no window.
fn quietly<T>(open: &Arc<AtomicBool>, work: impl FnOnce() -> T) -> Result<T, Panic> {
    let before: Arc<dyn Fn(&panic::PanicHookInfo<'_>) + Send + Sync> =
        Arc::from(panic::take_hook());
    let (loud, passed_on) = (Arc::clone(open), Arc::clone(&before));
    let here = thread::current().id();
    panic::set_hook(Box::new(move |info| {
        if loud.load(Ordering::SeqCst) || thread::current().id() != here {
            passed_on(info);
        }
    }));
    let done = panic::catch_unwind(AssertUnwindSafe(work));
    drop(panic::take_hook());
    panic::set_hook(Box::new(move |info| before(info)));
    done
}

/// On one line, whatever a driver has to say, without the line of a source file where it says it.
fn one_line(words: &str) -> String {
    let place = |said: &str| Some((said.split_once(".rs:")?.1.split_once(": ")?.1).to_owned());
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    place(&words).unwrap_or(words)
}

/// What a panic said.
fn words_of(panic: &Panic) -> String {
    let said = panic.downcast_ref::<&str>().map(|said| (*said).to_owned());
    let said = said.or_else(|| panic.downcast_ref::<String>().cloned());
    said.unwrap_or_else(|| "panic".to_owned())
}

/// How the application is made, once there is a window for it.
fn make_app(options: RunOptions, rescue: Rescue) -> Box<dyn FnOnce(&egui::Context) -> App> {
    Box::new(move |ctx| {
        let env = Env {
            clock: Box::new(SystemClock),
            pick: Arc::new(SystemPick::new()),
            documents: documents_folder(),
            prefs_path: Prefs::default_path(),
            bases_folder: Bases::default_folder(),
            journal_folder: crate::store::journal::default_folder(),
            packs: crate::store::packs::places(None),
            runner: Arc::new(Threads),
            rescue,
            ids: || IdSource::Random,
            speller: |catalog| Speller::polish(catalog).map(Arc::new),
        };
        let mut app = App::new(ctx, env);
        if let Some(lang) = options.lang {
            app.use_language(lang);
        }
        if let Some(file) = options.file {
            app.open_path(ctx, &file);
        }
        app
    })
}

/// Whether there is any display to open a window on.
fn has_display() -> bool {
    if cfg!(not(all(unix, not(target_os = "macos")))) {
        return true;
    }
    ["WAYLAND_DISPLAY", "WAYLAND_SOCKET", "DISPLAY"]
        .into_iter()
        .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

/// Says `sentence` where somebody sees it who started the program from its icon: on Windows
/// there is no terminal then.
pub fn say_aloud(sentence: &str) {
    if cfg!(windows) {
        rfd::MessageDialog::new()
            .set_level(rfd::MessageLevel::Error)
            .set_title("LPDI")
            .set_description(sentence)
            .show();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Rungs in their order, and why each.
    type Tried = Vec<(Rung, Option<Why>)>;

    /// Climbs rungs that do what `does` says; tells what was tried and why, and what came of it.
    fn climbed(
        does: impl Fn(Rung, &AtomicBool) -> Result<(), String>,
    ) -> (Tried, Result<(), Failures>) {
        let (open, mut tried) = (Arc::new(AtomicBool::new(false)), Vec::new());
        let seen = Arc::clone(&open);
        let done = climb(&[Rung::OpenGl, Rung::Cpu], &open, &mut |rung, why| {
            tried.push((rung, why));
            does(rung, &seen)
        });
        (tried, done)
    }

    #[expect(
        clippy::unnecessary_wraps,
        reason = "a rung that opens, beside those that fail"
    )]
    fn opens(open: &AtomicBool) -> Result<(), String> {
        open.store(true, Ordering::SeqCst);
        Ok(())
    }

    #[test]
    fn a_driver_that_refuses_or_panics_leads_to_the_next_rung() {
        let refuses = |rung, open: &AtomicBool| match rung {
            Rung::OpenGl => Err("OpenGL 1.1".to_owned()),
            Rung::Cpu => opens(open),
        };
        let (tried, done) = climbed(refuses);
        assert!(done.is_ok());
        let why = Some(Why::Failed("OpenGL 1.1".to_owned()));
        assert_eq!(tried, [(Rung::OpenGl, None), (Rung::Cpu, why)]);
        let panics = |rung, open: &AtomicBool| match rung {
            Rung::OpenGl => panic!("no matching configuration"),
            Rung::Cpu => opens(open),
        };
        let (tried, done) = climbed(panics);
        assert!(done.is_ok());
        let [_, (Rung::Cpu, Some(Why::Failed(words)))] = &tried[..] else {
            panic!("{tried:?}");
        };
        assert!(words.contains("no matching configuration"), "{words}");
    }

    #[test]
    fn what_a_driver_says_is_told_without_the_place_in_its_source() {
        let said = "os error at /src/winit-0.30/src/platform/mod.rs:788: Failed\n to connect: no";
        assert_eq!(one_line(said), "Failed to connect: no");
        assert_eq!(one_line("no  such\nthing"), "no such thing");
    }

    #[test]
    fn a_window_that_was_closed_is_not_opened_again() {
        let (tried, done) = climbed(|_, open| opens(open));
        assert!(done.is_ok() && tried.len() == 1, "{tried:?}");
    }

    #[test]
    fn a_display_that_is_lost_leads_to_the_next_rung() {
        let (tried, done) = climbed(|rung, open| {
            opens(open)?;
            match rung {
                Rung::OpenGl => Err("the context is gone".to_owned()),
                Rung::Cpu => Ok(()),
            }
        });
        assert!(done.is_ok());
        assert_eq!(
            tried[1].1,
            Some(Why::Lost("the context is gone".to_owned()))
        );
    }

    #[test]
    fn a_panic_is_no_missing_display_once_there_was_a_window() {
        let broken = panic::catch_unwind(|| {
            climbed(|_, open| {
                opens(open)?;
                panic::resume_unwind(Box::new("index out of bounds"));
            })
        });
        assert!(broken.is_err(), "and is passed on");
    }

    #[test]
    fn where_nothing_draws_all_reasons_are_told() {
        let (_, done) = climbed(|rung, _| Err(rung.name().to_lowercase()));
        let failures = done.unwrap_err();
        assert!(!failures.had_window);
        assert_eq!(told(&failures.all), "OpenGL: opengl; CPU: cpu");
    }

    #[test]
    fn a_remote_screen_and_a_hung_driver_begin_with_the_processor() {
        assert_eq!(ladder(Renderer::Auto, false, false).0[0], Rung::OpenGl);
        assert_eq!(ladder(Renderer::Auto, true, false).0[0], Rung::Cpu);
        // what took the program with it is not tried again at all
        assert_eq!(ladder(Renderer::Auto, false, true).0, [Rung::Cpu]);
        assert_eq!(ladder(Renderer::OpenGl, true, true).0[0], Rung::OpenGl);
        assert_eq!(ladder(Renderer::Cpu, false, false).0[0], Rung::Cpu);
    }
}
