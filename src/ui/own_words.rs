//! The dialog of the words that somebody added to the dictionary: seen at once, added, taken out.
//!
//! Which words are known the preferences say; `mending` changes them. A word typed here is one
//! word: what holds a space or a digit is never looked up.

use egui::{Context, Id, Key, ScrollArea, Ui};

use super::{
    app::{Dialog, View},
    icons::Icon,
    request::{Mend, Request},
    theme::{Tokens, Type},
    widgets::{Button, TextField, column, icon_button, line, modal, scroll_by_keys, text},
};
use crate::i18n::Texts;

/// Paints the dialog; `words` are those that were added, `typed` is what may become another.
pub(super) fn words_ui(
    texts: &Texts,
    words: &[String],
    view: &mut View,
    ctx: &Context,
    mut typed: String,
    opening: bool,
) {
    let key = "dialog-words";
    let mut closed = false;
    let mut asked = None;
    modal(ctx, &texts.msg(key), |ui| {
        text(
            ui,
            Type::Small,
            Tokens::of(ui).ink2,
            &texts.attr_or_msg(key, "text"),
        );
        ui.add_space(4.0);
        let entered = add_ui(texts, ui, &mut typed, opening);
        let word = typed.trim();
        if entered && is_word(word) {
            asked = Some(Mend::Learn(word.to_owned()));
            typed.clear();
        }
        ui.add_space(8.0);
        if words.is_empty() {
            let none = texts.attr_or_msg(key, "none");
            text(ui, Type::Small, Tokens::of(ui).ink2, &none);
        }
        let tallest = (ui.ctx().content_rect().height() - 340.0).max(96.0);
        ScrollArea::vertical().max_height(tallest).show(ui, |ui| {
            scroll_by_keys(ui);
            ui.spacing_mut().item_spacing.y = 2.0;
            let width = ui.available_width();
            let mut words: Vec<&String> = words.iter().collect();
            words.sort_by(|one, other| texts.compare(one, other));
            for word in words {
                ui.horizontal(|ui| {
                    column(ui, width - 48.0, |ui| {
                        text(ui, Type::Table, Tokens::of(ui).ink, word)
                    });
                    let remove =
                        texts.msg_with("spelling-unlearn", &[("word", word.as_str().into())]);
                    if icon_button(ui, Icon::Close, &remove, true).clicked() {
                        asked = Some(Mend::Unlearn(word.clone()));
                    }
                });
            }
        });
        ui.add_space(8.0);
        let close = texts.msg("ui-close");
        closed = ui.add(Button::secondary(&close).small()).clicked();
    });
    if let Some(mend) = asked {
        view.ask(Request::Mend(mend));
    }
    let escaped = ctx.input(|input| input.key_pressed(Key::Escape));
    view.dialog = (!closed && !escaped).then_some(Dialog::Words(typed));
}

/// The field of another word with its button; whether it is to be added.
fn add_ui(texts: &Texts, ui: &mut Ui, typed: &mut String, opening: bool) -> bool {
    let key = "dialog-words";
    let name = line(
        ui,
        Type::Label,
        Tokens::of(ui).ink,
        &texts.attr_or_msg(key, "name"),
    );
    ui.horizontal(|ui| {
        let width = ui.available_width() - 128.0;
        let field = TextField::new(Id::unique("own word"), typed)
            .width(width)
            .show(ui)
            .labelled_by(name.id);
        if opening {
            field.request_focus();
        }
        let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        if entered {
            field.request_focus();
        }
        let ready = is_word(typed.trim());
        let add = texts.attr_or_msg(key, "go");
        let button = ui.add(Button::secondary(&add).small().enabled(ready));
        button.clicked() || entered
    })
    .inner
}

/// Whether `typed` could stand in a text as one word.
fn is_word(typed: &str) -> bool {
    let inside = |c: char| c.is_alphabetic() || c == '-' || c == '\u{2019}' || c == '\'';
    typed.chars().nth(1).is_some() && typed.chars().all(inside)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_of_letters_alone() {
        for word in ["abc", "abc-def", "d'abc", "\u{15b}\u{17c}"] {
            assert!(is_word(word), "{word}");
        }
        for word in ["", "a", "ab cd", "2025", "a.b"] {
            assert!(!is_word(word), "{word}");
        }
    }
}
