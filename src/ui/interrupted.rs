//! What an interrupted session or a save that was cut off left: shown on the welcome screen, offered over a plan that was
//! opened, and forgotten only after a question. What is done with it is no matter of this module.

use std::path::{Path, PathBuf};

use egui::{Context, Id, Key, Stroke, Ui};

use super::{
    app::{View, Work, file_name},
    icons::Icon,
    request::Request,
    theme::{Tokens, Type, radius},
    unread::quoted,
    widgets::{Answer, Button, Tone, confirm, heading, icon, modal, text},
};
use crate::{i18n::Texts, session::Unread, store::journal::Interrupted};

/// Says what an interrupted session left: a title, and what it was.
fn interrupted_words(texts: &Texts, left: &Interrupted) -> [String; 2] {
    let plan = crate::session::title(&left.plan, texts);
    let place = left
        .origin
        .as_ref()
        .map(|origin| format!(" · {}", file_name(&origin.path)))
        .unwrap_or_default();
    let [title, text] = if left.is_texts() {
        ["recover-texts-title", "recover-texts-text"]
    } else {
        ["recover-title", "recover-text"]
    };
    let mut what = texts.msg_with(text, &[("plan", plan.into()), ("place", place.into())]);
    let unread = Unread::from_lines(&left.unread);
    if !unread.is_empty() {
        let named = texts.msg_with("recover-unread", &quoted(texts, &unread));
        what = format!("{what}. {named}");
    }
    [texts.msg(title), what]
}

/// What an interrupted session left: restore it or forget it.
pub(super) fn interrupted_ui(
    texts: &Texts,
    view: &View,
    ui: &mut Ui,
    index: usize,
    left: &Interrupted,
) {
    let tokens = Tokens::of(ui);
    let (color, tint) = Tone::Warning.colours(tokens);
    let [title, what] = interrupted_words(texts, left);
    egui::Frame::new()
        .fill(tint)
        .stroke(Stroke::new(1.0, color))
        .corner_radius(radius::FIELD)
        .inner_margin(egui::Margin::symmetric(16, 12))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal(|ui| {
                icon(ui, Icon::Restore, 16.0, color);
                heading(ui, Type::Section, 2, &title);
            });
            text(ui, Type::Small, tokens.ink, &what);
            ui.add_space(8.0);
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 8.0;
                let ask = |request| view.ask(request);
                if ui
                    .add(Button::primary(&texts.msg("recover-restore")).small())
                    .clicked()
                {
                    ask(Request::Recover(index));
                }
                let discard = if left.is_texts() {
                    "recover-texts-discard"
                } else {
                    "recover-discard"
                };
                if ui
                    .add(Button::dangerous(&texts.msg(discard)).small())
                    .clicked()
                {
                    ask(Request::AskDiscard(index));
                }
            });
        });
}

/// Offers what an interrupted session left.
pub(super) fn recover_ui(
    texts: &Texts,
    (work, view): (&Work, &mut View),
    ctx: &Context,
    index: usize,
    opening: bool,
) {
    let Some(left) = work.keeper.interrupted.get(index) else {
        view.dialog = None;
        return;
    };
    let [restore, later] = ["recover-restore", "recover-later"].map(|key| texts.msg(key));
    let [title, what] = interrupted_words(texts, left);
    if opening {
        view.alarm(format!("{title}. {what}"));
    }
    let stays = texts.msg("recover-stays");
    let words = [title.as_str(), &what, &stays, &restore, &later];
    if let Some(restores) = offer(ctx, words, opening) {
        view.dialog = None;
        if restores {
            view.ask(Request::Recover(index));
        }
    }
}

/// Offers the state that a save which was cut off left beside a plan that cannot be read, for the
/// reason `title`.
pub(super) fn put_back_ui(
    texts: &Texts,
    view: &mut View,
    ctx: &Context,
    (path, copy, title): (PathBuf, &Path, &str),
    opening: bool,
) {
    let args = [("copy", file_name(copy).into())];
    let what = texts.msg_with("put-back-text", &args);
    let [stays, restore, later] =
        ["put-back-stays", "recover-restore", "recover-later"].map(|key| texts.msg(key));
    if let Some(restores) = offer(ctx, [title, &what, &stays, &restore, &later], opening) {
        view.dialog = None;
        if restores {
            view.ask(Request::PutBack(path));
        }
    }
}

/// A dialog with a title, two sentences and two ways on, the first of which is proposed: whether it
/// was taken.
fn offer(ctx: &Context, words: [&str; 5], opening: bool) -> Option<bool> {
    let [title, what, note, act, later] = words;
    let mut chosen = None;
    modal(ctx, title, |ui| {
        text(ui, Type::Small, Tokens::of(ui).ink, what);
        text(ui, Type::Small, Tokens::of(ui).ink2, note);
        ui.add_space(8.0);
        ui.horizontal_wrapped(|ui| {
            let first = ui.add(Button::primary(act).small());
            if opening {
                first.request_focus();
            }
            if first.clicked() {
                chosen = Some(true);
            }
            if ui.add(Button::secondary(later).small()).clicked() {
                chosen = Some(false);
            }
        });
    });
    if ctx.input(|input| input.key_pressed(Key::Escape)) {
        chosen = Some(false);
    }
    chosen
}

/// Asks before what an interrupted session left is forgotten: nothing brings it back.
pub(super) fn discard_ui(
    texts: &Texts,
    (work, view): (&Work, &mut View),
    ctx: &Context,
    index: usize,
    opening: bool,
) {
    let left = work.keeper.interrupted.get(index);
    let key = match left {
        Some(left) if left.is_texts() => "dialog-discard-texts",
        _ => "dialog-discard",
    };
    let [title, consequence, keep, act] = [
        texts.msg(key),
        texts.attr_or_msg(key, "text"),
        texts.msg("ui-keep"),
        texts.msg("ui-remove"),
    ];
    let words = [title.as_str(), consequence.as_str(), &keep, &act];
    match confirm(ctx, Id::unique("discard interrupted"), words, opening) {
        Some(Answer::Safe) => view.dialog = None,
        Some(Answer::Act) => {
            view.dialog = None;
            view.ask(Request::Discard(index));
        }
        None => {}
    }
}
