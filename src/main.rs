//! The `lpdi` program.
fn main() {}
