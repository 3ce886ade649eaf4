//! All findings of the plan: counts as filters, each with its remedy, its place and a way there.

use egui::{Rect, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use super::{
    super::{
        cx::{Cx, Filter},
        findings::Shown,
        icons::{self, Icon},
        request::Request,
        theme::{Tokens, Type, radius},
        widgets::{
            Button, TextField, Tone, column, focus_ring, heading, icon, line, segments, text,
        },
    },
    STEPS,
};
use crate::{i18n::fold, model::Plan};

pub(super) fn ui(cx: &Cx<'_>, plan: &mut Plan, ui: &mut Ui) {
    let mut filter = cx.filter.borrow().clone();
    counts_ui(cx, ui, &mut filter);
    ui.add_space(10.0);
    ui.horizontal_wrapped(|ui| {
        let name = cx.msg("review-filter");
        TextField::new(egui::Id::unique("review filter"), &mut filter.words)
            .leading(Icon::Search)
            .placeholder(&name)
            .width(300.0)
            .show(ui)
            .accessible_name(&name);
        let orders = [cx.msg("review-by-weight"), cx.msg("review-by-step")];
        let few = segments(
            ui,
            egui::Id::unique("review order"),
            &cx.msg("review-order"),
            &orders,
            Some(usize::from(filter.by_step)),
            false,
        );
        if let Some(order) = few.and_then(|few| few.chosen) {
            filter.by_step = order == 1;
        }
        line(ui, Type::Small, Tokens::of(ui).ink2, &cx.msg("review-f8"));
    });
    ui.add_space(12.0);
    let shown: Vec<&Shown> = cx
        .findings
        .iter()
        .filter(|finding| passes(cx, plan, &filter, finding))
        .collect();
    if shown.is_empty() {
        let key = if cx.findings.is_empty() {
            "review-clean"
        } else {
            "review-none"
        };
        text(ui, Type::Body, Tokens::of(ui).ink2, &cx.msg(key));
    } else if filter.by_step {
        for step in STEPS.iter() {
            let of_step: Vec<&Shown> = shown
                .iter()
                .copied()
                .filter(|finding| step.owns(cx.catalog, plan, finding.at))
                .collect();
            group_ui(
                cx,
                plan,
                ui,
                &step.title(cx.texts, cx.catalog),
                "",
                Tokens::of(ui).ink,
                &of_step,
            );
        }
    } else {
        for tone in [Tone::Error, Tone::Warning, Tone::Hint] {
            let of_tone: Vec<&Shown> = shown
                .iter()
                .copied()
                .filter(|finding| finding.tone == tone)
                .collect();
            let key = format!("severity-{}", key_of(tone));
            let title = cx.texts.attr_or_msg(&key, "plural");
            let hint = cx.msg(&format!("review-{}", key_of(tone)));
            group_ui(
                cx,
                plan,
                ui,
                &title,
                &hint,
                tone.colours(Tokens::of(ui)).0,
                &of_tone,
            );
        }
    }
    *cx.filter.borrow_mut() = filter;
}

fn key_of(tone: Tone) -> &'static str {
    match tone {
        Tone::Error => "error",
        Tone::Warning => "warning",
        Tone::Hint => "hint",
    }
}

fn passes(cx: &Cx<'_>, plan: &Plan, filter: &Filter, finding: &Shown) -> bool {
    let words = fold(filter.words.trim());
    finding.muted.is_some() == filter.muted
        && filter.tone.is_none_or(|tone| tone == finding.tone)
        && (words.is_empty()
            || fold(&finding.text).contains(&words)
            || fold(&place_words(cx, plan, finding)).contains(&words))
}

/// Step and field of a finding.
fn place_words(cx: &Cx<'_>, plan: &Plan, finding: &Shown) -> String {
    let step = super::of(cx.catalog, plan, finding.at);
    let step = step
        .map(|step| step.name(cx.texts, cx.catalog))
        .unwrap_or_default();
    let field = cx.place_words(plan, finding.at);
    if finding.at.field.is_empty() {
        step
    } else {
        format!("{step} › {field}")
    }
}

fn counts_ui(cx: &Cx<'_>, ui: &mut Ui, filter: &mut Filter) {
    let active = |tone: Tone| {
        cx.findings
            .iter()
            .filter(|finding| finding.muted.is_none() && finding.tone == tone)
            .count()
    };
    ui.horizontal_wrapped(|ui| {
        for tone in [Tone::Error, Tone::Warning, Tone::Hint] {
            let count = active(tone);
            let words = cx
                .texts
                .attr_with(
                    &format!("severity-{}", key_of(tone)),
                    "count",
                    &[("count", count.into())],
                )
                .unwrap_or_default();
            let on = filter.tone == Some(tone) && !filter.muted;
            if count_ui(
                cx,
                ui,
                (tone.icon(), tone.colours(Tokens::of(ui)).0),
                count,
                &words,
                on,
            ) {
                filter.tone = (!on).then_some(tone);
                filter.muted = false;
            }
        }
        let muted = cx
            .findings
            .iter()
            .filter(|finding| finding.muted.is_some())
            .count();
        let words = cx.msg_with("review-muted", &[("count", muted.into())]);
        if count_ui(
            cx,
            ui,
            (Icon::Minus, Tokens::of(ui).ink2),
            muted,
            &words,
            filter.muted,
        ) {
            filter.muted = !filter.muted;
            filter.tone = None;
        }
    });
}

fn count_ui(
    cx: &Cx<'_>,
    ui: &mut Ui,
    (sign, color): (Icon, egui::Color32),
    count: usize,
    words: &str,
    on: bool,
) -> bool {
    let tokens = Tokens::of(ui);
    // the counted words begin with the number, which stands larger before them
    let number = cx.texts.count(i64::try_from(count).unwrap_or_default());
    let noun = words.strip_prefix(&number).unwrap_or(words).trim();
    let figure = ui
        .painter()
        .layout_job(Type::Subtitle.job(&number, tokens.ink, f32::INFINITY));
    let noun = ui
        .painter()
        .layout_job(Type::Small.job(noun, tokens.ink2, f32::INFINITY));
    let width = 16.0 + 18.0 + 10.0 + figure.size().x + 10.0 + noun.size().x + 18.0;
    let (rect, response) = ui.allocate_exact_size(vec2(width, 48.0), Sense::click());
    response.widget_info(|| egui::WidgetInfo::selected(egui::Role::Button, true, on, words));
    let fill = if on || response.hovered() {
        tokens.accent_tint
    } else {
        tokens.raised
    };
    let edge = if on { tokens.accent } else { tokens.line };
    ui.painter().rect(
        rect,
        radius::CARD,
        fill,
        Stroke::new(1.0, edge),
        StrokeKind::Inside,
    );
    let y = rect.center().y;
    let spot = Rect::from_center_size(pos2(rect.left() + 25.0, y), vec2(17.0, 17.0));
    icons::paint(ui.painter(), spot, sign, color, tokens.on_accent);
    let mut x = rect.left() + 44.0;
    let figure_width = figure.size().x;
    ui.painter()
        .galley(pos2(x, y - figure.size().y / 2.0), figure, tokens.ink);
    x += figure_width + 10.0;
    ui.painter()
        .galley(pos2(x, y - noun.size().y / 2.0), noun, tokens.ink2);
    if response.has_focus() {
        focus_ring(ui, rect.shrink(3.0), radius::CARD);
    }
    response
        .on_hover_cursor(egui::CursorIcon::PointingHand)
        .clicked()
}

fn group_ui(
    cx: &Cx<'_>,
    plan: &Plan,
    ui: &mut Ui,
    title: &str,
    hint: &str,
    color: egui::Color32,
    findings: &[&Shown],
) {
    if findings.is_empty() {
        return;
    }
    let tokens = Tokens::of(ui);
    ui.horizontal(|ui| {
        let count = cx
            .texts
            .count(i64::try_from(findings.len()).unwrap_or_default());
        let head = heading(ui, Type::Section, 2, &format!("{title} {count}"));
        let bar = Rect::from_min_max(
            pos2(head.rect.left(), head.rect.bottom()),
            pos2(head.rect.right(), head.rect.bottom() + 2.0),
        );
        ui.painter().rect_filled(bar, 0, color);
        line(ui, Type::Small, tokens.ink2, hint);
    });
    ui.add_space(4.0);
    super::super::widgets::rule(ui, tokens.edge);
    ui.spacing_mut().item_spacing.y = 0.0;
    for finding in findings {
        finding_ui(cx, plan, ui, finding);
    }
    ui.add_space(18.0);
}

fn finding_ui(cx: &Cx<'_>, plan: &Plan, ui: &mut Ui, finding: &Shown) {
    let tokens = Tokens::of(ui);
    let width = ui.available_width();
    let wide = width >= 720.0;
    let buttons = if wide { 230.0 } else { 0.0 };
    let place = if wide { 230.0 } else { 0.0 };
    ui.add_space(8.0);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        column(ui, 32.0, |ui| {
            ui.add_space(3.0);
            icon(
                ui,
                finding.tone.icon(),
                16.0,
                finding.tone.colours(tokens).0,
            );
        });
        column(ui, width - 32.0 - buttons - place - 12.0, |ui| {
            ui.spacing_mut().item_spacing.y = 1.0;
            text(ui, Type::Label, tokens.ink, &finding.matter);
            let second = finding.muted.as_ref().map_or_else(
                || finding.hint.clone(),
                |reason| {
                    cx.msg_with(
                        "review-muted-because",
                        &[("reason", reason.as_str().into())],
                    )
                },
            );
            text(ui, Type::Small, tokens.ink2, &second);
            if !wide {
                text(
                    ui,
                    Type::Micro,
                    tokens.ink3,
                    &place_words(cx, plan, finding),
                );
                ui.add_space(4.0);
                ui.horizontal_wrapped(|ui| buttons_ui(cx, ui, finding));
            }
        });
        if wide {
            ui.add_space(12.0);
            column(ui, place - 8.0, |ui| {
                text(
                    ui,
                    Type::Small,
                    tokens.ink2,
                    &place_words(cx, plan, finding),
                )
            });
            ui.add_space(8.0);
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Min), |ui| {
                ui.spacing_mut().item_spacing.x = 6.0;
                buttons_ui(cx, ui, finding);
            });
        }
    });
    ui.add_space(8.0);
    super::super::widgets::rule(ui, tokens.line);
}

fn buttons_ui(cx: &Cx<'_>, ui: &mut Ui, finding: &Shown) {
    let named = |ui: &mut Ui, button: Button<'_>, words: &str| {
        let spoken = format!("{words}: {}", finding.matter);
        ui.add(button).accessible_name(spoken)
    };
    let go = cx.msg("review-go");
    if named(
        ui,
        Button::secondary(&go).trailing(Icon::Right).small(),
        &go,
    )
    .clicked()
    {
        cx.ask(Request::GoTo(finding.at));
    }
    if finding.tone == Tone::Error || cx.read_only {
        return;
    }
    if finding.muted.is_some() {
        let back = cx.msg("review-unmute");
        if named(ui, Button::quiet(&back).small(), &back).clicked() {
            cx.ask(Request::Unmute(finding.index));
        }
    } else {
        let mute = cx.msg("review-mute");
        if named(ui, Button::quiet(&mute).small(), &mute).clicked() {
            cx.ask(Request::AskMute(finding.index));
        }
    }
}
