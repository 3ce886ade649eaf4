//! Opens the window on a plan file: `cargo run --example window [plan.lpdi.ron]`.

use lpdi::ui::{RunError, RunOptions, run};

fn main() -> Result<(), RunError> {
    run(RunOptions {
        file: std::env::args_os().nth(1).map(Into::into),
    })
}
