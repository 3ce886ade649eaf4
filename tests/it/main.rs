//! One integration binary: linking the window once is enough.

mod architecture;
mod catalog;
mod checks;
mod cli;
mod compose;
mod fields;
mod pages;
mod pdf;
mod plans;
mod store;
mod support;
mod texts;
mod ui;
