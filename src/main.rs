//! The `lpdi` program: a command line, or the window.
#![windows_subsystem = "windows"]

use std::io::{self, Write as _};
use std::process::ExitCode;

use lpdi::base::clock::SystemClock;
use lpdi::cli::{self, Outcome, Streams};
use lpdi::i18n::Texts;
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
            let texts = Texts::get(lang.unwrap_or_default());
            let (sentence, code) = match ui::run(RunOptions {
                file: plan,
                lang,
                renderer,
            }) {
                Ok(()) => return ExitCode::from(cli::OK),
                Err(error @ RunError::NoWindow(_)) => {
                    let detail = [("detail", error.to_string().into())];
                    (texts.msg_with("no-display", &detail), cli::NO_WINDOW)
                }
                Err(RunError::Broken(broken)) => (broken.sentence(texts), cli::BROKEN),
            };
            writeln!(io::stderr(), "{sentence}").ok();
            ui::say_aloud(&sentence);
            ExitCode::from(code)
        }
        // Neither the output nor the error stream can be written to: there is nobody left to tell.
        Err(_) => ExitCode::from(cli::UNUSABLE),
    }
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
