//! The window: the only module that knows egui.
//!
//! [`run()`] opens it. [`App`] holds what is open and where one is; a screen gets a `Cx` and the
//! plan and reports through a queue of requests. Looks live in [`theme`], [`icons`] and
//! `widgets`; the one generic form in `form`; the steps in `steps`.

mod action;
mod app;
mod begin;
mod charts;
mod commenting;
mod cx;
mod dialogs;
mod differences;
mod drawn;
mod ear;
mod edited;
mod examples;
mod exports;
mod files;
mod findings;
mod form;
mod frame;
mod gantt;
mod go;
mod handle;
pub mod icons;
mod interrupted;
mod jobs;
mod known;
mod landing;
mod mending;
mod merge;
mod own_words;
mod page;
mod page_find;
mod page_tree;
pub mod parts;
mod pick;
mod pieces;
mod preview;
mod projector;
mod request;
mod rescue;
mod route;
mod search;
mod share;
mod sharing;
mod shell;
mod shown;
mod spelling;
mod start;
mod steps;
mod text_edit;
pub mod theme;
mod told;
mod trail;
mod turns;
pub mod unread;
mod versions;
mod welcome;
mod widgets;

pub use action::{ACTIONS, ActionDef, Menu, keys_words};
pub use app::{App, Env};
pub use jobs::{AtOnce, Runner, Threads};
pub use pick::{Pick, Picked, SystemPick};
pub use rescue::{Broken, Kept, Rescue};
pub use route::Route;
pub use start::{Look, Picture, RunError, RunOptions, run, say_aloud};
pub use steps::{Part, STEPS, Step, steps};
