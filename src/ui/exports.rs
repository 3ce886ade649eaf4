//! Files made of the plan: asked for, made on a thread, told of while they are, stopped on wish.
//!
//! What is in such a file is the session's business; here is what somebody sees of it.

use std::path::{Path, PathBuf};
use std::time::Duration;

use egui::Context;

use super::{
    app::{App, Dialog, Exporting, Lead, Next, file_name},
    icons::Icon,
    jobs::{Done, EXPORT},
    pick::PathFor,
    widgets,
};
use crate::{
    base::progress::Progress,
    report,
    session::{ExportError, Output, Printed, Printing},
    store::{Over, SaveError},
};

/// A file under way longer than this, in seconds, is told of; most are ready before.
const TELLS_AFTER: f64 = 0.5;
/// How often what is told is looked at.
const LOOKS: Duration = Duration::from_millis(100);

impl App {
    /// What a document of the plan as it stands is made from.
    pub(super) fn printing(&mut self) -> Option<Printing> {
        let session = self.work.session.as_mut()?;
        session.follow();
        Some(Printing {
            plan: session.snapshot(),
            catalog: self.services.catalog,
            lang: report::language(session.plan()),
            date: self.services.env.clock.today(),
        })
    }

    pub(super) fn export_to(&mut self, ctx: &Context, output: Output, path: PathBuf, over: Over) {
        if self.asks_unread(Next::Write(PathFor::Export(output), path.clone(), over)) {
            return;
        }
        let Some(printing) = self.printing() else {
            return;
        };
        let progress = Progress::default();
        self.work.exports.push(Exporting {
            path: path.clone(),
            progress: progress.clone(),
            since: ctx.input(|input| input.time),
            told: false,
        });
        self.services
            .jobs
            .start(ctx, EXPORT, self.work.number, move || {
                let result = printing.export(output, (&path, over), &progress);
                Done::Exported(output, path, result)
            });
    }

    /// Asks the files under way to be given up; what stands where they were to lie stays.
    pub(super) fn stop_exports(&mut self) {
        for export in &self.work.exports {
            export.progress.stop();
        }
    }

    /// The file for `path` is under way no longer.
    pub(super) fn export_ended(&mut self, path: &Path) {
        self.work.exports.retain(|export| export.path != path);
    }

    pub(super) fn exported(
        &mut self,
        output: Output,
        path: &Path,
        result: Result<Printed, ExportError>,
    ) {
        match result {
            Ok(Printed { pages, bytes }) => {
                let args = [
                    ("file", file_name(path).into()),
                    ("pages", pages.into()),
                    ("size", bytes.len().div_ceil(1024).into()),
                ];
                let key = match output {
                    Output::Pdf(_) => "toast-exported",
                    Output::Text(_) => "toast-exported-docx",
                    Output::Workbook => "toast-exported-xlsx",
                };
                let words = self.texts().msg_with(key, &args);
                self.say_leading(words, Some(Lead::File(path.to_owned())));
            }
            Err(ExportError::Stopped(_)) => {
                let args = [("file", file_name(path).into())];
                let words = self.texts().msg_with("said-export-stopped", &args);
                self.say(words);
            }
            Err(ExportError::File(error @ SaveError::Taken)) => {
                self.ask_replace(PathFor::Export(output), path, &error);
            }
            Err(error) => {
                let (title, text) = match error {
                    ExportError::File(error) => {
                        self.services.error_words(error.key(), &error.args())
                    }
                    error => {
                        let reason = error.to_string();
                        let args = [("reason", reason.into())];
                        self.services.error_words(output.failed(), &args)
                    }
                };
                self.services.events.push(title.clone());
                self.view.failed_path = Some((PathFor::Export(output), path.to_owned()));
                let text = format!("{text}\n\n{}", path.display());
                self.view.dialog = Some(Dialog::Said { title, text });
            }
        }
    }
}

/// Paints how far the first file under way is, once it takes a while, with the way to stop it.
/// Whether it did.
pub(super) fn exports_ui(app: &mut App, ctx: &Context) -> bool {
    let now = ctx.input(|input| input.time);
    let texts = app.services.texts();
    let Some(export) = app.work.exports.first_mut() else {
        return false;
    };
    ctx.request_repaint_after(LOOKS);
    if now - export.since < TELLS_AFTER {
        return false;
    }
    let name = file_name(&export.path);
    let args = [
        ("file", name.into()),
        ("percent", i64::from(export.progress.percent()).into()),
    ];
    if !std::mem::replace(&mut export.told, true) {
        let words = texts.attr_with("ui-exporting", "heard", &args);
        app.view.tell(words.unwrap_or_default());
    }
    let stops = export.progress.is_stopped();
    let (key, action) = if stops {
        ("ui-export-stops", String::new())
    } else {
        ("ui-exporting", texts.msg("ui-stop"))
    };
    if widgets::toast(ctx, Icon::Half, &texts.msg_with(key, &args), &action) {
        app.stop_exports();
    }
    true
}
