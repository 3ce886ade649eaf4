//! The data pack beside the first question: its day, its sources and what it holds.

use egui::{Frame, Id, Margin, Stroke, StrokeKind, Ui};

use super::super::{
    app::{Services, View},
    request::Request,
    theme::{Tokens, Type, radius},
    widgets::{link, text},
};
use crate::{i18n::Texts, pack::Pack};

/// The day of the register in a pack; as it says itself where that is no date.
fn state_words(texts: &Texts, pack: &Pack) -> String {
    let day = pack.state.parse();
    day.map_or_else(|_error| pack.state.clone(), |day| texts.date_short(day))
}

pub(super) fn pack_ui(services: &Services, view: &View, ui: &mut Ui, pack: &Pack) {
    let texts = services.texts();
    let title = texts.msg_with("begin-pack", &[("state", state_words(texts, pack).into())]);
    card(ui, &title, |ui| {
        let tokens = Tokens::of(ui);
        text(ui, Type::Small, tokens.ink2, &texts.msg("begin-pack-text"));
        for source in &pack.sources {
            let args = [
                ("title", source.words().into()),
                ("year", source.year.into()),
            ];
            text(
                ui,
                Type::Small,
                tokens.ink,
                &texts.msg_with("known-source", &args),
            );
        }
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 16.0;
            if link(ui, &texts.msg("begin-load-newer")).clicked() {
                view.ask(Request::PickPack);
            }
            let id = Id::unique("begin holds");
            let mut open = ui
                .data(|data| data.get_temp::<bool>(id))
                .unwrap_or_default();
            let holds = link(ui, &texts.msg("begin-holds"));
            ui.ctx()
                .accesskit_node_builder(holds.id, |node| node.set_expanded(open));
            if holds.clicked() {
                open = !open;
                ui.data_mut(|data| data.insert_temp(id, open));
            }
        });
        let id = Id::unique("begin holds");
        if ui
            .data(|data| data.get_temp::<bool>(id))
            .unwrap_or_default()
        {
            holds_ui(services, ui, pack);
        }
    });
}

/// What a pack holds: how many units, and of each source the figures.
fn holds_ui(services: &Services, ui: &mut Ui, pack: &Pack) {
    let (tokens, texts) = (Tokens::of(ui), services.texts());
    let lang = texts.lang().code();
    let count = [("count", pack.units.len().into())];
    text(
        ui,
        Type::Small,
        tokens.ink,
        &texts.msg_with("begin-holds-units", &count),
    );
    for (at, source) in pack.sources.iter().enumerate() {
        let of = pack.columns.iter().filter(|column| column.source == at);
        let names = of.filter_map(|column| services.catalog.figures.get(&column.key));
        let names: Vec<&str> = names.map(|figure| figure.short().get(lang)).collect();
        if names.is_empty() {
            continue;
        }
        let args = [
            ("title", source.name().into()),
            ("year", source.year.into()),
        ];
        let title = texts.msg_with("known-source", &args);
        text(ui, Type::SmallBold, tokens.ink, &title);
        text(ui, Type::Small, tokens.ink2, &names.join(", "));
    }
}

pub(super) fn card(ui: &mut Ui, title: &str, content: impl FnOnce(&mut Ui)) {
    let tokens = Tokens::of(ui);
    let shown = Frame::new()
        .fill(tokens.raised)
        .corner_radius(radius::CARD)
        .inner_margin(Margin::symmetric(14, 10))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 3.0;
            text(ui, Type::Label, tokens.ink, title);
            content(ui);
        });
    let edge = Stroke::new(1.0, tokens.line);
    ui.painter()
        .rect_stroke(shown.response.rect, radius::CARD, edge, StrokeKind::Inside);
}
