//! One integration binary: linking the window once is enough.

mod architecture;
mod catalog;
mod checks;
mod cli;
mod fields;
mod pages;
mod pdf;
mod store;
mod support;
mod texts;
mod ui;
