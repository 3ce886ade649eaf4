//! The help of a field or figure, as a card.

use egui::Ui;

use super::super::{
    cx::Cx,
    request::Request,
    widgets::{HelpCard, help_card},
};
use crate::{
    base::Id,
    catalog::{Figure, Standing},
    field::FieldPath,
    model::Plan,
};

/// The help of a field as a card.
pub fn help_ui(cx: &Cx<'_>, ui: &mut Ui, path: FieldPath) {
    let key = Plan::message_key(path);
    let texts = cx.texts;
    let figure = path
        .row
        .and_then(Id::key)
        .and_then(|key| cx.catalog.figures.get(key));
    let (title, words) = match figure {
        Some(figure) if Cx::help_of(path).field.is_empty() => figure_help(cx, figure),
        _ => (texts.msg(&key), texts.attr(&key, "help")),
    };
    let words = words.unwrap_or_else(|| texts.msg("ui-no-help"));
    let example = texts.attr(&key, "example").unwrap_or_default();
    let source = Plan::field_info(path)
        .and_then(|info| info.spec.law)
        .map(|rule| basis_words(cx, rule))
        .unwrap_or_default();
    let heard = match example.as_str() {
        "" => String::new(),
        example => texts.msg_with("ui-example", &[("example", example.into())]),
    };
    let close = texts.msg("ui-close-help");
    let card = HelpCard {
        title: &title,
        text: &words,
        example: &example,
        example_heard: &heard,
        source: &source,
        close: &close,
    };
    if help_card(ui, &card) {
        cx.ask(Request::Help(None));
    }
}

/// Name of a figure, what is easily taken for it, and where an official takes it from.
fn figure_help(cx: &Cx<'_>, figure: &Figure) -> (String, Option<String>) {
    let lang = cx.texts.lang().code();
    let note = figure.note.as_ref().map(|note| note.get(lang).to_owned());
    let taken = cx.msg(&format!("taken-{}", figure.taken.key()));
    let from = figure.taken_from.get(lang);
    let from = cx.msg_with("ui-figure-from", &[("from", from.into())]);
    let words: Vec<String> = note.into_iter().chain([taken, from]).collect();
    (figure.name.get(lang).to_owned(), Some(words.join(" ")))
}

/// The legal rule a field rests on, with the honest word where nobody confirmed it.
fn basis_words(cx: &Cx<'_>, rule: &str) -> String {
    let lang = cx.texts.lang().code();
    let Some(known) = cx.catalog.rules.get(rule) else {
        return String::new();
    };
    let name = cx.catalog.name_of("rules", rule, lang).unwrap_or_default();
    let as_of = &known.as_of;
    let date = (cx.texts).known_date(as_of.year(), as_of.month(), as_of.day());
    let mut words = cx.msg_with("ui-basis", &[("rule", name.into()), ("date", date.into())]);
    let honest = match known.standing {
        Standing::Verified => None,
        Standing::Unverified => Some(cx.msg("ui-unverified")),
        Standing::Proposal => Some(cx.msg("ui-proposal")),
    };
    if let Some(honest) = honest {
        words.push(' ');
        words.push_str(&honest);
    }
    words
}
