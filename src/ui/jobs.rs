//! Work off the window's thread, and its results.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use egui::Context;

use super::{
    pick::{PathFor, Picked},
    preview::ExportError,
};
use crate::{
    i18n::Lang,
    report::layout::frame::Page,
    store::{OpenError, Opened, SaveError, Stamp},
};

/// What came of a piece of work.
pub enum Done {
    /// A file was looked for, or a place to write to.
    Picked(PathFor, Picked),
    /// A plan was read.
    Opened(PathBuf, Box<Result<Opened, OpenError>>),
    /// The plan of a revision was written.
    Saved(PathBuf, u64, Result<Stamp, SaveError>),
    /// The PDF was written: pages and bytes, or why not.
    Exported(PathBuf, Result<(usize, usize), ExportError>),
    /// Edits of a revision were kept aside.
    Journaled(u64, Result<(), SaveError>),
    /// The pages of a revision were laid out.
    Previewed((u64, Lang), Result<Vec<Page>, String>),
}

/// Runs work in threads and collects what comes of it.
pub struct Jobs {
    sender: Sender<Done>,
    inbox: Receiver<Done>,
    inline: bool,
    running: usize,
}

impl Jobs {
    /// Work runs in threads, or at once (`inline`), which tests want.
    pub fn new(inline: bool) -> Self {
        let (sender, inbox) = channel();
        Self {
            sender,
            inbox,
            inline,
            running: 0,
        }
    }

    /// Starts `work` under `name`.
    pub fn start(
        &mut self,
        ctx: &Context,
        name: &str,
        work: impl FnOnce() -> Done + Send + 'static,
    ) {
        self.running += 1;
        if self.inline {
            self.sender.send(work()).ok();
            return;
        }
        let (sender, ctx) = (self.sender.clone(), ctx.clone());
        let started = thread::Builder::new().name(name.to_owned()).spawn(move || {
            let done = work();
            sender.send(done).ok();
            wake(&ctx);
        });
        if started.is_err() {
            self.running -= 1;
        }
    }

    /// What has come since the last call.
    pub fn poll(&mut self) -> Vec<Done> {
        let done: Vec<Done> = self.inbox.try_iter().collect();
        self.running = self.running.saturating_sub(done.len());
        done
    }

    /// Whether results wait, as they do at once where work is done inline.
    pub fn ready(&self) -> bool {
        self.inline && self.running > 0
    }

    /// Whether anything is under way.
    pub fn busy(&self) -> bool {
        self.running > 0
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "the inbox is what may wake an idle window"
)]
fn wake(ctx: &Context) {
    ctx.request_repaint();
}
