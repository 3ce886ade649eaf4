//! One integration binary: linking the window once is enough.

mod architecture;
mod catalog;
mod checks;
mod cli;
mod compose;
mod fields;
mod pdf;
mod report;
mod store;
mod support;
mod texts;
