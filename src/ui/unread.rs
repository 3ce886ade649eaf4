//! The question before a plan is written or left while texts in its cells were not taken.

use egui::{Context, Id};

use super::{
    app::{After, App, Dialog, Next},
    pick::PathFor,
    widgets::{Answer, confirm},
};
use crate::{
    base::Arg,
    i18n::Texts,
    session::{Output, Unread},
};

/// How many of the texts the question quotes.
const QUOTED: usize = 3;

impl App {
    /// Whether texts that were not taken stand in the way of `next`; then somebody is asked, before
    /// writing only once about the same texts.
    pub(super) fn asks_unread(&mut self, next: Next) -> bool {
        let Some(session) = &self.work.session else {
            return false;
        };
        let agreed = matches!(next, Next::Write(..)) && self.work.agreed_unread();
        if session.unread().is_empty() || agreed {
            return false;
        }
        self.view.dialog = Some(Dialog::Unread(next));
        true
    }

    fn unread_answered(&mut self, ctx: &Context, next: Next, answer: Answer) {
        self.view.dialog = None;
        match (answer, next) {
            (Answer::Safe, _) => {
                self.work.after_save = None;
                let first = self
                    .work
                    .session
                    .as_ref()
                    .and_then(|session| session.unread().first());
                if let Some(path) = first {
                    self.go_to(path);
                }
            }
            (Answer::Act, Next::Write(path_for, path, over)) => {
                if let Some(session) = &self.work.session {
                    self.work.unread_agreed = session.unread().clone();
                }
                self.write_to(ctx, path_for, path, over);
            }
            (Answer::Act, Next::Leave(after)) => self.leave(ctx, after),
        }
    }
}

/// The texts of `unread` as the arguments of a message: how many, and the first of them quoted.
pub(super) fn quoted(texts: &Texts, unread: &Unread) -> [(&'static str, Arg); 2] {
    let typed: Vec<String> = unread
        .texts()
        .take(QUOTED)
        .map(|typed| texts.msg_with("ui-quoted", &[("words", typed.into())]))
        .collect();
    let args = [
        ("typed", typed.join(", ").into()),
        ("more", unread.len().saturating_sub(QUOTED).into()),
    ];
    let typed = texts.msg_with("unread-quoted", &args);
    [("count", unread.len().into()), ("typed", typed.into())]
}

/// Paints the question.
pub(super) fn unread_ui(app: &mut App, ctx: &Context, next: Next, opening: bool) {
    let Some(session) = &app.work.session else {
        app.view.dialog = None;
        return;
    };
    let texts = app.texts();
    let args = quoted(texts, session.unread());
    let act = match &next {
        Next::Write(PathFor::Export(Output::Pdf(_)), ..) => "export",
        Next::Write(PathFor::Export(Output::Text(_)), ..) => "export-docx",
        Next::Write(PathFor::Export(Output::Workbook), ..) => "export-xlsx",
        Next::Write(..) => "save",
        Next::Leave(After::Quit) => "leave",
        Next::Leave(_) => "close",
    };
    let words = [
        texts.msg_with("dialog-unread", &args),
        texts
            .attr_with("dialog-unread", "text", &args)
            .unwrap_or_default(),
        texts.attr_or_msg("dialog-unread", "back"),
        texts.attr_or_msg("dialog-unread", act),
    ];
    let words = words.each_ref().map(String::as_str);
    if let Some(answer) = confirm(ctx, Id::unique("unread"), words, opening) {
        app.unread_answered(ctx, next, answer);
    }
}
