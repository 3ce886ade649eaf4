//! The `lpdi` program: a command line, or the window.
#![windows_subsystem = "windows"]

use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use lpdi::base::clock::SystemClock;
use lpdi::cli::{self, Outcome, Streams};
use lpdi::i18n::{Lang, Texts};
use lpdi::store::drawing::Renderer;
#[cfg(feature = "window")]
use lpdi::ui::{self, RunError, RunOptions};

fn main() -> ExitCode {
    attach_console();
    let (mut out, mut err) = (io::stdout(), io::stderr());
    let mut streams = Streams {
        out: &mut out,
        err: &mut err,
    };
    match cli::run(std::env::args_os(), &SystemClock, &mut streams) {
        Ok(Outcome::Exit(code)) => ExitCode::from(code),
        Ok(Outcome::Window {
            plan,
            lang,
            renderer,
        }) => {
            let (sentence, code) = match window(plan, lang, renderer) {
                Ok(()) => return ExitCode::from(cli::OK),
                Err(told) => told,
            };
            writeln!(io::stderr(), "{sentence}").ok();
            ExitCode::from(code)
        }
        // whoever read our output has read enough (`lpdi fields | head`)
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::from(cli::OK),
        // Neither the output nor the error stream can be written to: there is nobody left to tell.
        Err(_) => ExitCode::from(cli::UNUSABLE),
    }
}

/// Shows the window until it is closed; otherwise says why there is none, and how the program ends.
#[cfg(feature = "window")]
fn window(
    file: Option<PathBuf>,
    lang: Option<Lang>,
    renderer: Option<Renderer>,
) -> Result<(), (String, u8)> {
    let texts = Texts::get(lang.unwrap_or_default());
    let options = RunOptions {
        file,
        lang,
        renderer,
    };
    let Err(error) = ui::run(options) else {
        return Ok(());
    };
    let (sentence, code) = match error {
        RunError::NoWindow(detail) => {
            let mut sentence = texts.msg("no-display");
            if let Some(detail) = detail {
                let said = texts.msg_with("system-said", &[("detail", detail.into())]);
                sentence = format!("{sentence}. {said}");
            }
            (sentence, cli::NO_WINDOW)
        }
        RunError::Broken(broken) => (broken.sentence(texts), cli::BROKEN),
    };
    ui::say_aloud(&sentence);
    Err((sentence, code))
}

#[cfg(not(feature = "window"))]
fn window(
    _file: Option<PathBuf>,
    lang: Option<Lang>,
    _renderer: Option<Renderer>,
) -> Result<(), (String, u8)> {
    let texts = Texts::get(lang.unwrap_or_default());
    Err((texts.msg("no-window-inside"), cli::NO_WINDOW))
}

/// A program for windows has no console on Windows; started from one, it answers there.
#[cfg(windows)]
#[expect(
    unsafe_code,
    reason = "the one call std does not offer; it takes a number and cannot break memory"
)]
fn attach_console() {
    use windows_sys::Win32::System::Console::{ATTACH_PARENT_PROCESS, AttachConsole};
    // SAFETY: no pointers are passed, and failure only means that there is no console.
    unsafe { AttachConsole(ATTACH_PARENT_PROCESS) };
}

#[cfg(not(windows))]
fn attach_console() {}
