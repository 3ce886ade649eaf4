//! The rest of the catalogue of figures and indicators, a search away, and figures of the plan's own.

use egui::{Id, Ui, vec2};

use super::super::super::{
    cx::Cx,
    icons::Icon,
    request::Request,
    theme::{Tokens, Type},
    widgets::{Button, TextField, line, text},
};
use super::{
    Chapters,
    entry::{self, Entries},
};
use crate::{
    base::Id as RowId,
    catalog::{Indicator, IndicatorTheme},
    field::{Datum, FieldPath, Keys},
    i18n::fold,
    model::Plan,
    path,
};

/// Most figures listed.
const MOST: usize = 8;

/// A search over the figures that `table` does not show.
pub fn more_ui(cx: &Cx<'_>, ui: &mut Ui, table: Chapters<'_>, entries: &Entries) {
    if cx.read_only {
        return;
    }
    let tokens = Tokens::of(ui);
    let id = Id::unique(("more figures", table));
    let mut query: String = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(12.0, 4.0);
        let label = line(ui, Type::SmallBold, tokens.ink, &cx.msg("ui-figures-more"));
        let field = TextField::new(id.with("field"), &mut query)
            .leading(Icon::Search)
            .width(300.0)
            .dense();
        field.show(ui).labelled_by(label.id);
        let count = [("count", entries.hidden.len().into())];
        line(
            ui,
            Type::Small,
            tokens.ink2,
            &cx.msg_with("ui-figures-hidden", &count),
        );
    });
    let needle = fold(query.trim());
    if !needle.is_empty() {
        hits_ui(cx, ui, table, &entries.hidden, &needle, &mut query);
    }
    ui.data_mut(|data| data.insert_temp(id, query));
    ui.add_space(6.0);
}

/// A search over the computed indicators of `themes` that the plan does not show; what is found
/// joins those it chose.
pub fn indicators_ui(cx: &Cx<'_>, plan: &mut Plan, ui: &mut Ui, themes: &[IndicatorTheme]) {
    let chosen = plan.diagnosis.indicators.as_slice();
    let shown = |indicator: &&Indicator| indicator.usual || chosen.contains(&indicator.key);
    let all = cx.catalog.indicators.iter();
    let hidden: Vec<&Indicator> = all
        .filter(|indicator| themes.contains(&indicator.theme) && !shown(indicator))
        .collect();
    if cx.read_only || hidden.is_empty() {
        return;
    }
    let tokens = Tokens::of(ui);
    let lang = cx.texts.lang().code();
    let id = Id::unique(("more indicators", themes));
    let mut query: String = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(12.0, 4.0);
        let words = cx.msg("ui-indicators-more");
        let label = line(ui, Type::SmallBold, tokens.ink, &words);
        let field = TextField::new(id.with("field"), &mut query)
            .leading(Icon::Search)
            .width(300.0)
            .dense();
        field.show(ui).labelled_by(label.id);
        let count = [("count", hidden.len().into())];
        let words = cx.msg_with("ui-indicators-hidden", &count);
        line(ui, Type::Small, tokens.ink2, &words);
    });
    let needle = fold(query.trim());
    let mut added = None;
    if !needle.is_empty() {
        let named = |one: &&&Indicator| {
            fold(one.name.get(lang)).contains(&needle) || one.key.contains(&needle)
        };
        let mut hits = hidden.iter().filter(named).peekable();
        if hits.peek().is_none() {
            let words = cx.msg("ui-indicators-none");
            text(ui, Type::Small, tokens.ink2, &words);
        }
        for indicator in hits.take(MOST) {
            let name = indicator.name.get(lang);
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(10.0, 2.0);
                let words = cx.msg("ui-figures-add");
                let button = Button::quiet(&words).leading(Icon::Plus).small();
                let spoken = format!("{words}: {name}");
                if ui.add(button).accessible_name(spoken).clicked() {
                    added = Some(indicator.key.clone());
                }
                line(ui, Type::Table, tokens.ink, name);
                let definition = cx.catalog.short_definition_of(indicator, lang);
                text(ui, Type::Small, tokens.ink3, &definition);
            });
        }
    }
    if let Some(key) = added {
        query.clear();
        let all = chosen.iter().cloned().chain([key]);
        plan.diagnosis.indicators = Keys::new(all.collect::<Vec<String>>());
    }
    ui.data_mut(|data| data.insert_temp(id, query));
    ui.add_space(6.0);
}

fn hits_ui(
    cx: &Cx<'_>,
    ui: &mut Ui,
    table: Chapters<'_>,
    hidden: &[String],
    needle: &str,
    query: &mut String,
) {
    let tokens = Tokens::of(ui);
    let lang = cx.texts.lang().code();
    let mut hits = hidden
        .iter()
        .filter_map(|key| cx.catalog.figures.get(key))
        .filter(|figure| {
            fold(figure.name.get(lang)).contains(needle) || figure.key.contains(needle)
        })
        .peekable();
    if hits.peek().is_none() {
        text(ui, Type::Small, tokens.ink2, &cx.msg("ui-figures-none"));
    }
    for figure in hits.take(MOST) {
        let name = figure.name.get(lang);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(10.0, 2.0);
            let words = cx.msg("ui-figures-add");
            let button = Button::quiet(&words).leading(Icon::Plus).small();
            let spoken = format!("{words}: {name}");
            if ui.add(button).accessible_name(spoken).clicked()
                && let Some(row) = RowId::of_key(&figure.key)
            {
                entry::add(ui, table, row);
                query.clear();
                cx.ask(Request::GoTo(FieldPath::row(path!(figures).table, row, "")));
            }
            line(ui, Type::Table, tokens.ink, name);
            let chapter = cx.catalog.chapters.get(&figure.chapter);
            let chapter = chapter.map_or("", |chapter| chapter.name.get(lang));
            line(ui, Type::Small, tokens.ink3, chapter);
        });
    }
    let mut chapters = cx.catalog.chapters.keys();
    let chapter = chapters.find(|key| table.contains(key));
    let words = cx.msg_with("ui-figures-own", &[("name", query.trim().into())]);
    let button = Button::quiet(&words).leading(Icon::Plus).small();
    if ui.add(button).clicked() {
        let values = vec![
            ("name", Datum::Text(query.trim().to_owned())),
            (
                "chapter",
                Datum::Key(chapter.unwrap_or_default().to_owned()),
            ),
        ];
        cx.ask(Request::AddRow(path!(figures).table, values));
        query.clear();
    }
}
