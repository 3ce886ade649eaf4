//! The footer: counts of findings, one step back, where the edits stand, one step on.

use egui::{Align, Layout, Rect, Stroke, Ui, UiBuilder, pos2, vec2};

use super::super::{
    app::{App, SaveState, Services, View, Work},
    cx::Cut,
    icons::Icon,
    request::Request,
    route::Route,
    steps::{self, STEPS},
    theme::{Tokens, Type},
    widgets::{Button, icon, line, link},
};
use crate::checks::Severity;

pub(super) fn footer_ui(app: &App, ui: &mut Ui, cut: Cut) {
    let tokens = Tokens::of(ui);
    let rect = ui.max_rect();
    let texts = app.texts();
    let left = match cut.list {
        Some(width) => {
            let counts = Rect::from_min_max(rect.min, pos2(rect.left() + width, rect.bottom()));
            ui.painter().rect_filled(counts, 0, tokens.desk);
            ui.painter().vline(
                counts.right() - 0.5,
                counts.y_range(),
                Stroke::new(1.0, tokens.line),
            );
            let builder = UiBuilder::new()
                .max_rect(counts.shrink2(vec2(20.0, 0.0)))
                .layout(Layout::left_to_right(Align::Center));
            ui.scope_builder(builder, |ui| {
                counts_ui(&app.services, &app.work, &app.view, ui);
            });
            counts.right()
        }
        None => rect.left(),
    };
    ui.painter().hline(
        rect.x_range(),
        rect.top() + 0.5,
        Stroke::new(1.0, tokens.line),
    );
    let pad = cut.pad();
    let work = Rect::from_min_max(
        pos2(left + pad, rect.top()),
        pos2(rect.right() - pad, rect.bottom()),
    );
    let Some(position) = steps::position(app.view.route) else {
        return;
    };
    let builder = UiBuilder::new()
        .max_rect(work)
        .layout(Layout::left_to_right(Align::Center));
    ui.scope_builder(builder, |ui| {
        let back = texts.msg("ui-back");
        if position > 0
            && ui
                .add(Button::secondary(&back).leading(Icon::Left))
                .clicked()
        {
            go(&app.view, position - 1);
        }
        let middle = Rect::from_min_max(
            pos2(work.left() + 120.0, work.top()),
            pos2(work.right() - 130.0, work.bottom()),
        );
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let next = STEPS.get(position + 1);
            if let Some(next) = next {
                let on = texts.msg("ui-next");
                if ui.add(Button::primary(&on).trailing(Icon::Right)).clicked() {
                    go(&app.view, position + 1);
                }
                if cut.list.is_some() {
                    ui.add_space(8.0);
                    line(
                        ui,
                        Type::Small,
                        tokens.ink2,
                        &next.name(texts, app.services.catalog),
                    );
                }
            }
        });
        let builder = UiBuilder::new()
            .max_rect(middle)
            .layout(Layout::left_to_right(Align::Center));
        ui.scope_builder(builder, |ui| {
            save_ui(&app.services, &app.work, &app.view, ui, cut);
        });
    });
}

fn go(view: &View, position: usize) {
    if let Some(step) = STEPS.get(position) {
        view.ask(Request::Go(Route::Step(step.id)));
    }
}

fn counts_ui(services: &Services, work: &Work, view: &View, ui: &mut Ui) {
    let tokens = Tokens::of(ui);
    let texts = services.texts();
    let Some(session) = &work.session else {
        return;
    };
    let (errors, warnings) = (
        session.derived().count(Severity::Error),
        session.derived().count(Severity::Warning),
    );
    let counted = |severity: Severity, count: usize| {
        let key = format!("severity-{}", severity.key());
        texts
            .attr_with(&key, "count", &[("count", count.into())])
            .unwrap_or_default()
    };
    ui.spacing_mut().item_spacing.x = 6.0;
    if errors > 0 {
        icon(ui, Icon::Error, 13.0, tokens.error);
    } else {
        icon(ui, Icon::Check, 13.0, tokens.accent);
    }
    let words = format!(
        "{} \u{b7} {}",
        counted(Severity::Error, errors),
        counted(Severity::Warning, warnings)
    );
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        if link(ui, &texts.msg("step-review")).clicked() {
            view.act("review");
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            line(ui, Type::Small, tokens.ink2, &words)
        });
    });
}

fn save_ui(services: &Services, work: &Work, view: &View, ui: &mut Ui, cut: Cut) {
    let tokens = Tokens::of(ui);
    let texts = services.texts();
    let Some(session) = &work.session else {
        return;
    };
    let dirty = session.is_dirty();
    let (shape, color, words, action) = match &work.save_state {
        SaveState::Saving => (Icon::Half, tokens.ink2, texts.msg("save-saving"), None),
        SaveState::Failed(words) => (
            Icon::Warning,
            tokens.warning,
            words.clone(),
            Some("save-as"),
        ),
        _ if dirty && work.keeper.kept == session.revision() => (
            Icon::CheckRing,
            tokens.ink2,
            texts.msg("save-kept"),
            Some("save"),
        ),
        _ if dirty => (
            Icon::Half,
            tokens.ink2,
            texts.msg("save-dirty"),
            Some("save"),
        ),
        SaveState::Saved(time) => (
            Icon::CheckRing,
            tokens.accent,
            texts.msg_with("save-done", &[("time", time.as_str().into())]),
            None,
        ),
        SaveState::Nothing if session.path().is_none() => (
            Icon::Ring,
            tokens.ink3,
            texts.msg("save-no-file"),
            Some("save"),
        ),
        SaveState::Nothing => (
            Icon::CheckRing,
            tokens.accent,
            texts.msg("save-as-opened"),
            None,
        ),
    };
    let unread = session.unread().len();
    let words = if unread == 0 {
        words
    } else {
        let waiting = texts.msg_with("save-unread", &[("count", unread.into())]);
        format!("{words} \u{b7} {waiting}")
    };
    let full = ui.max_rect();
    let galley = ui
        .painter()
        .layout_job(Type::Small.job(&words, tokens.ink2, f32::INFINITY));
    let action_words = action
        .map(|id| texts.msg(&format!("action-{id}")))
        .unwrap_or_default();
    let link_width = ui
        .painter()
        .layout_job(Type::Small.job(&action_words, tokens.ink, f32::INFINITY))
        .size()
        .x;
    let needed = 22.0 + if cut.tiny { 0.0 } else { galley.size().x } + link_width + 12.0;
    ui.add_space(((full.width() - needed) / 2.0).max(0.0));
    icon(ui, shape, 15.0, color);
    if full.width() >= needed && !cut.tiny {
        line(ui, Type::Small, tokens.ink2, &words);
    }
    if let Some(id) = action
        && link(ui, &action_words).clicked()
    {
        view.act(id);
    }
}
