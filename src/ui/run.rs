//! Opening the window, or saying why there is none.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use eframe::NativeOptions;
use egui::{IconData, ViewportBuilder};

use super::{
    app::{App, Env},
    jobs::Threads,
    pick::SystemPick,
    rescue::{Broken, Rescue},
    theme::Tokens,
};
use crate::{
    base::{IdSource, clock::SystemClock},
    i18n::Lang,
    store::{
        Bases,
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
}

/// Why the window is gone without having been closed.
#[derive(Debug, thiserror::Error)]
pub enum RunError {
    /// There is no display or no OpenGL; the command line works without one.
    #[error("cannot open a window: {0}")]
    NoWindow(String),
    /// The program broke while its window was open.
    #[error("the program broke: {0}")]
    Broken(#[source] Broken),
}

impl RunError {
    /// winit and OpenGL loaders panic where no display or driver answers; that is no defect of
    /// ours and must not look like one. Once there was a window, every panic is.
    fn of(broken: Broken, had_window: bool) -> Self {
        if had_window {
            Self::Broken(broken)
        } else {
            Self::NoWindow(broken.words)
        }
    }
}

/// First size of the window in points: fits a screen of 1366×768 with its bar of tasks and the
/// window's own frame.
const WINDOW: [f32; 2] = [1320.0, 690.0];

/// Opens the window and stays until it is closed.
pub fn run(options: RunOptions) -> Result<(), RunError> {
    if !has_display() {
        return Err(RunError::NoWindow("no display".to_owned()));
    }
    let prefs = Prefs::default_path().map(|path| Prefs::read(&path));
    let maximized = prefs.is_some_and(|prefs| prefs.maximized);
    let native = NativeOptions {
        viewport: ViewportBuilder::default()
            .with_app_id("lpdi")
            .with_title("LPDI")
            .with_inner_size(WINDOW)
            .with_maximized(maximized)
            .with_min_inner_size([480.0, 360.0])
            .with_icon(app_icon(64)),
        ..NativeOptions::default()
    };
    let RunOptions { file, lang } = options;
    let (rescue, had_window) = (Rescue::default(), Arc::new(AtomicBool::new(false)));
    let (held, window) = (rescue.clone(), Arc::clone(&had_window));
    let opened = rescue.guard(move || {
        eframe::run_native(
            "lpdi",
            native,
            Box::new(move |context| {
                window.store(true, Ordering::SeqCst);
                let env = Env {
                    clock: Box::new(SystemClock),
                    pick: Arc::new(SystemPick::new()),
                    documents: documents_folder(),
                    prefs_path: Prefs::default_path(),
                    bases_folder: Bases::default_folder(),
                    journal_folder: crate::store::journal::default_folder(),
                    runner: Arc::new(Threads),
                    rescue: held,
                    ids: || IdSource::Random,
                };
                let mut app = App::new(&context.egui_ctx, env);
                if let Some(lang) = lang {
                    app.use_language(lang);
                }
                if let Some(file) = file {
                    app.open_path(&context.egui_ctx, &file);
                }
                Ok(Box::new(app))
            }),
        )
    });
    match opened {
        Ok(Ok(())) => Ok(()),
        Ok(Err(error)) => Err(RunError::NoWindow(error.to_string())),
        Err(broken) => Err(RunError::of(broken, had_window.load(Ordering::SeqCst))),
    }
}

/// The one place where the application meets the library that draws it by OpenGL.
impl eframe::App for App {
    fn logic(&mut self, ctx: &egui::Context, _frame: &mut eframe::Frame) {
        self.step(ctx);
    }

    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        self.show(ui);
    }
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

/// The mark of the program: three white lines on a rounded square of the accent.
///
/// `side` in pixels; RGBA, row by row.
pub fn app_icon(side: u32) -> IconData {
    const SAMPLES: u32 = 4;
    let accent = Tokens::get(false).accent;
    let mut rgba = Vec::with_capacity((side * side * 4) as usize);
    for y in 0..side {
        for x in 0..side {
            let (mut inside, mut white) = (0, 0);
            for sample in 0..SAMPLES * SAMPLES {
                let at = |pixel: u32, part: u32| {
                    (pixel as f32 + (part as f32 + 0.5) / SAMPLES as f32) / side as f32
                };
                let (u, v) = (at(x, sample % SAMPLES), at(y, sample / SAMPLES));
                inside += u32::from(in_rounded_square(u, v));
                white += u32::from(in_lines(u, v));
            }
            let all = SAMPLES * SAMPLES;
            let mix = |color: u8| {
                let part = white as f32 / all as f32;
                (f32::from(color) * (1.0 - part) + 255.0 * part).round() as u8
            };
            let alpha = (inside * 255 / all) as u8;
            rgba.extend([mix(accent.r()), mix(accent.g()), mix(accent.b()), alpha]);
        }
    }
    IconData {
        rgba,
        width: side,
        height: side,
    }
}

fn in_rounded_square(u: f32, v: f32) -> bool {
    const RADIUS: f32 = 0.19;
    let past = |t: f32| (t - t.clamp(RADIUS, 1.0 - RADIUS)).abs();
    past(u).hypot(past(v)) <= RADIUS
}

fn in_lines(u: f32, v: f32) -> bool {
    const LINES: [(f32, f32); 3] = [(0.27, 0.77), (0.46, 0.66), (0.65, 0.54)];
    LINES
        .into_iter()
        .any(|(top, right)| (top..top + 0.1).contains(&v) && (0.23..right).contains(&u))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::Kept;

    #[test]
    fn a_panic_is_no_missing_display_once_there_was_a_window() {
        let broken = || Broken {
            words: "index out of bounds".to_owned(),
            kept: Kept::Nothing,
        };
        assert!(matches!(RunError::of(broken(), true), RunError::Broken(_)));
        assert!(matches!(
            RunError::of(broken(), false),
            RunError::NoWindow(_)
        ));
    }
}
