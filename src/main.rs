//! The `lpdi` program: a command line, or the window.
#![windows_subsystem = "windows"]

use std::io;
use std::process::ExitCode;

use lpdi::base::clock::SystemClock;
use lpdi::cli::{self, Outcome, Streams};

fn main() -> ExitCode {
    let (mut out, mut err) = (io::stdout(), io::stderr());
    let mut streams = Streams {
        out: &mut out,
        err: &mut err,
    };
    let outcome = cli::run(std::env::args_os(), &SystemClock, &mut streams);
    match outcome {
        Ok(Outcome::Exit(code)) => ExitCode::from(code),
        Ok(Outcome::Window { .. }) => ExitCode::from(cli::NO_WINDOW),
        // The reader of our output is gone (`lpdi fields | head`): there is nobody left to tell.
        Err(_) => ExitCode::from(cli::UNUSABLE),
    }
}
