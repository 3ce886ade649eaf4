//! Dialogs that tell something: keys, words of the glossary, what happened, what must be read.
//!
//! They ask nothing and change nothing; which of them is open, `dialogs` knows.

use egui::{Context, Key, ScrollArea, Ui};

use super::{
    action::{ACTIONS, all_keys_words},
    app::View,
    theme::{Tokens, Type},
    widgets::{self, Button, column, line, scroll_by_keys, text},
};
use crate::{catalog::Catalog, i18n::Texts};

/// Lines of the session's log that are told.
const EVENTS: usize = 30;

/// Every action with its keys.
pub(super) fn keys_ui(texts: &Texts, view: &mut View, ctx: &Context, opening: bool) {
    told_ui(texts, view, ctx, &texts.msg("action-keys"), opening, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        let width = ui.available_width();
        for action in ACTIONS.iter().filter(|action| !action.keys.is_empty()) {
            ui.horizontal_top(|ui| {
                column(ui, width - 160.0, |ui| {
                    text(
                        ui,
                        Type::Table,
                        Tokens::of(ui).ink,
                        &texts.msg(&format!("action-{}", action.id)),
                    )
                });
                line(
                    ui,
                    Type::Table,
                    Tokens::of(ui).ink2,
                    &all_keys_words(action),
                );
            });
        }
    });
}

/// The words of plans, with what they mean and who says so.
pub(super) fn glossary_ui(
    texts: &Texts,
    catalog: &Catalog,
    view: &mut View,
    ctx: &Context,
    opening: bool,
) {
    let lang = texts.lang().code();
    told_ui(
        texts,
        view,
        ctx,
        &texts.msg("action-glossary"),
        opening,
        |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            let mut terms: Vec<_> = catalog.glossary.iter().collect();
            terms.sort_by(|one, other| texts.compare(one.term.get(lang), other.term.get(lang)));
            for term in terms {
                let tokens = Tokens::of(ui);
                text(ui, Type::SmallBold, tokens.ink, term.term.get(lang));
                text(ui, Type::Small, tokens.ink, term.definition.get(lang));
                text(ui, Type::Micro, tokens.ink2, &term.source.title);
                ui.add_space(8.0);
            }
        },
    );
}

/// What happened in this session, the latest first.
pub(super) fn events_ui(
    texts: &Texts,
    events: &[String],
    view: &mut View,
    ctx: &Context,
    opening: bool,
) {
    let latest: Vec<&str> = (events.iter().rev().take(EVENTS))
        .map(String::as_str)
        .collect();
    let words = if latest.is_empty() {
        texts.msg("events-none")
    } else {
        latest.join("\n")
    };
    let title = texts.msg("action-events");
    words_told_ui(texts, view, ctx, (&title, &words, false), opening);
}

/// Words under a title: such as were asked for or, as an `alert`, on what went wrong.
pub(super) fn words_told_ui(
    texts: &Texts,
    view: &mut View,
    ctx: &Context,
    (title, words, alert): (&str, &str, bool),
    opening: bool,
) {
    let said = |ui: &mut Ui| {
        text(ui, Type::Small, Tokens::of(ui).ink2, words);
    };
    told_as_ui(texts, view, ctx, (title, alert), opening, said);
}

/// A dialog with one button, which closes it; what it tells scrolls where it is long.
fn told_ui(
    texts: &Texts,
    view: &mut View,
    ctx: &Context,
    title: &str,
    opening: bool,
    content: impl FnOnce(&mut Ui),
) {
    told_as_ui(texts, view, ctx, (title, false), opening, content);
}

/// [`told_ui`], or an alert like it.
fn told_as_ui(
    texts: &Texts,
    view: &mut View,
    ctx: &Context,
    (title, alert): (&str, bool),
    opening: bool,
    content: impl FnOnce(&mut Ui),
) {
    let close = texts.msg("ui-close");
    let mut closed = false;
    let shown = |ui: &mut Ui| closed = closing_ui(ui, &close, opening, content);
    if alert {
        widgets::alert(ctx, title, shown);
    } else {
        widgets::modal(ctx, title, shown);
    }
    if closed || ctx.input(|input| input.key_pressed(Key::Escape)) {
        view.dialog = None;
    }
}

/// What is told, and the button that closes it: gives whether it was pressed.
fn closing_ui(ui: &mut Ui, close: &str, opening: bool, content: impl FnOnce(&mut Ui)) -> bool {
    let tallest = ui.ctx().content_rect().height() - 180.0;
    ScrollArea::vertical().max_height(tallest).show(ui, |ui| {
        scroll_by_keys(ui);
        content(ui);
    });
    ui.add_space(8.0);
    let button = ui.add(Button::secondary(close).small());
    if opening {
        button.request_focus();
    }
    button.clicked()
}
