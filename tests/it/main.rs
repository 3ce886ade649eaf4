//! One integration binary: linking the window once is enough.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::semicolon_if_nothing_returned,
    clippy::assigning_clones,
    reason = "a test may stop, and reads best without ceremony"
)]

mod again;
mod architecture;
mod areas;
mod catalog;
mod checks;
mod cli;
mod compose;
mod corpus;
mod covered;
mod documents;
mod docx;
mod edits;
mod few;
mod fields;
mod follows;
mod git;
mod hostile;
mod lineage;
mod manual;
mod merge;
mod pack;
mod pages;
mod pdf;
mod plans;
mod projection;
mod ready;
mod registries;
mod rights;
mod shared;
mod spelling;
mod store;
mod support;
mod surplus;
mod tag_tree;
mod texts;
mod ui;
mod views;
mod xlsx;
