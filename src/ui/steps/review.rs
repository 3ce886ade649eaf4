//! All findings of the plan: counts as filters, each with its remedy, its place and a way there.

use egui::{Align, Color32, Id, Layout, Rect, Ui};

use super::super::{
    cx::{Cx, Filter},
    findings::Shown,
    form::{carry_out, remedies},
    icons::Icon,
    request::Request,
    theme::{Tokens, Type},
    widgets::{
        Button, TextField, Tone, column, heading, icon, line, link, rule, segments, tally, text,
        when_near,
    },
};
use super::STEPS;
use crate::{i18n::fold, model::Plan};

/// Tones with their keys, most serious first.
const TONES: [(Tone, &str); 3] = [
    (Tone::Error, "error"),
    (Tone::Warning, "warning"),
    (Tone::Hint, "hint"),
];
/// From this width on, place and buttons stand beside a finding, in points.
const WIDE: f32 = 720.0;
/// Width of the place and of the buttons there, in points.
const SIDE: f32 = 230.0;

pub(super) fn ui(cx: &Cx<'_>, plan: &mut Plan, ui: &mut Ui) {
    let mut filter = cx.filter.borrow().clone();
    counts_ui(cx, ui, &mut filter);
    ui.add_space(10.0);
    filter_ui(cx, ui, &mut filter);
    ui.add_space(12.0);
    let all = cx.findings.iter();
    let shown: Vec<&Shown> = all
        .filter(|finding| passes(cx, plan, &filter, finding))
        .collect();
    if !filter.same(&cx.filter.borrow()) {
        let args = [("count", shown.len().into())];
        cx.ask(Request::Hear(cx.msg_with("review-shown", &args)));
    }
    let ink = Tokens::of(ui).ink;
    if shown.is_empty() {
        let clean = cx.findings.is_empty();
        let words = cx.msg(if clean { "review-clean" } else { "review-none" });
        text(ui, Type::Body, Tokens::of(ui).ink2, &words);
    } else if filter.by_step {
        for (task, step) in STEPS.iter().enumerate() {
            let title = step.title(cx.texts, cx.catalog);
            let mine = |finding: &Shown| finding.task == Some(task);
            group_ui(cx, plan, ui, (&title, "", ink), &shown, mine);
        }
    } else {
        for (tone, key) in TONES {
            let title = cx.texts.attr_or_msg(&format!("severity-{key}"), "plural");
            let hint = cx.msg(&format!("review-{key}"));
            let color = tone.colours(Tokens::of(ui)).0;
            let mine = |finding: &Shown| finding.tone == tone;
            group_ui(cx, plan, ui, (&title, &hint, color), &shown, mine);
        }
    }
    *cx.filter.borrow_mut() = filter;
}

/// How many findings there are of each tone, and how many were set aside.
fn counts_ui(cx: &Cx<'_>, ui: &mut Ui, filter: &mut Filter) {
    let count = |counted: &dyn Fn(&Shown) -> bool| {
        let all = cx.findings.iter();
        all.filter(|finding| counted(finding)).count()
    };
    let number = |count: usize| cx.texts.count(i64::try_from(count).unwrap_or(i64::MAX));
    ui.horizontal_wrapped(|ui| {
        for (tone, key) in TONES {
            let count = count(&|finding| finding.muted.is_none() && finding.tone == tone);
            let words = cx
                .texts
                .attr_with(
                    &format!("severity-{key}"),
                    "count",
                    &[("count", count.into())],
                )
                .unwrap_or_default();
            let on = filter.tone == Some(tone) && !filter.muted;
            let look = (tone.icon(), tone.colours(Tokens::of(ui)).0);
            if tally(ui, look, &number(count), &words, on).clicked() {
                filter.tone = (!on).then_some(tone);
                filter.muted = false;
            }
        }
        let count = count(&|finding| finding.muted.is_some());
        let words = cx.msg_with("review-muted", &[("count", count.into())]);
        let look = (Icon::Minus, Tokens::of(ui).ink2);
        if tally(ui, look, &number(count), &words, filter.muted).clicked() {
            filter.muted = !filter.muted;
            filter.tone = None;
        }
    });
}

fn filter_ui(cx: &Cx<'_>, ui: &mut Ui, filter: &mut Filter) {
    ui.horizontal_wrapped(|ui| {
        let name = cx.msg("review-filter");
        TextField::new(Id::unique("review filter"), &mut filter.words)
            .leading(Icon::Search)
            .placeholder(&name)
            .width(300.0)
            .show(ui)
            .accessible_name(&name);
        let orders = ["review-by-weight", "review-by-step"].map(|key| cx.msg(key));
        let (id, name) = (Id::unique("review order"), cx.msg("review-order"));
        let by_step = usize::from(filter.by_step);
        let few = segments(ui, id, &name, &orders, Some(by_step), false);
        filter.by_step = few.and_then(|few| few.chosen).unwrap_or(by_step) == 1;
        line(ui, Type::Small, Tokens::of(ui).ink2, &cx.msg("review-f8"));
    });
}

fn passes(cx: &Cx<'_>, plan: &Plan, filter: &Filter, finding: &Shown) -> bool {
    let words = fold(filter.words.trim());
    let says = |text: &str| fold(text).contains(&words);
    finding.muted.is_some() == filter.muted
        && filter.tone.is_none_or(|tone| tone == finding.tone)
        && (words.is_empty()
            || says(&finding.text_apart())
            || says(&place_words(cx, plan, finding)))
}

/// Step and field of a finding.
fn place_words(cx: &Cx<'_>, plan: &Plan, finding: &Shown) -> String {
    let step = finding.task.and_then(|task| STEPS.get(task));
    let step = step.map(|step| step.name(cx.texts, cx.catalog));
    let step = step.unwrap_or_default();
    if finding.at.field.is_empty() {
        return step;
    }
    format!("{step} › {}", cx.place_words(plan, finding.at))
}

/// Those `findings` that are `mine`, under a title underlined in its colour.
fn group_ui(
    cx: &Cx<'_>,
    plan: &Plan,
    ui: &mut Ui,
    (title, hint, color): (&str, &str, Color32),
    findings: &[&Shown],
    mine: impl Fn(&Shown) -> bool,
) {
    let findings: Vec<&&Shown> = findings.iter().filter(|finding| mine(finding)).collect();
    if findings.is_empty() {
        return;
    }
    let tokens = Tokens::of(ui);
    ui.horizontal(|ui| {
        let title = format!("{title} {}", findings.len());
        let head = heading(ui, Type::Section, 2, &title).rect;
        let y = head.bottom();
        let bar = Rect::from_x_y_ranges(head.x_range(), y..=y + 2.0);
        ui.painter().rect_filled(bar, 0, color);
        line(ui, Type::Small, tokens.ink2, hint);
    });
    ui.add_space(4.0);
    rule(ui, tokens.edge);
    ui.spacing_mut().item_spacing.y = 0.0;
    for finding in findings {
        let which = (finding.rule, finding.at, finding.index);
        when_near(ui, Id::unique("review list"), which, |ui| {
            ui.add_space(8.0);
            finding_ui(cx, plan, ui, finding);
            ui.add_space(8.0);
            rule(ui, tokens.line);
        });
    }
    ui.add_space(18.0);
}

fn finding_ui(cx: &Cx<'_>, plan: &Plan, ui: &mut Ui, finding: &Shown) {
    let tokens = Tokens::of(ui);
    let width = ui.available_width();
    let wide = width >= WIDE;
    let place = place_words(cx, plan, finding);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        column(ui, 32.0, |ui| {
            ui.add_space(3.0);
            let color = finding.tone.colours(tokens).0;
            icon(ui, finding.tone.icon(), 16.0, color);
        });
        let sides = if wide { 2.0 * SIDE } else { 0.0 };
        column(ui, width - 44.0 - sides, |ui| {
            ui.spacing_mut().item_spacing.y = 1.0;
            text(ui, Type::Label, tokens.ink, &finding.matter_apart());
            let because = |reason: &String| {
                cx.msg_with(
                    "review-muted-because",
                    &[("reason", reason.as_str().into())],
                )
            };
            let muted = finding.muted.as_ref().map(because);
            let second = muted.as_deref().unwrap_or_else(|| finding.hint());
            text(ui, Type::Small, tokens.ink2, second);
            remedies_ui(cx, ui, finding);
            if !wide {
                text(ui, Type::Micro, tokens.ink3, &place);
                ui.add_space(4.0);
                ui.horizontal_wrapped(|ui| buttons_ui(cx, ui, finding));
            }
        });
        if wide {
            ui.add_space(12.0);
            column(ui, SIDE - 8.0, |ui| {
                text(ui, Type::Small, tokens.ink2, &place)
            });
            ui.add_space(8.0);
            ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
                ui.spacing_mut().item_spacing.x = 6.0;
                buttons_ui(cx, ui, finding);
            });
        }
    });
}

/// What can be done at once about a finding that nobody set aside.
fn remedies_ui(cx: &Cx<'_>, ui: &mut Ui, finding: &Shown) {
    let remedies = remedies(cx, finding);
    if remedies.is_empty() || finding.muted.is_some() {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 14.0;
        for (words, remedy) in remedies {
            let spoken = format!("{words}: {}", finding.matter_apart());
            if link(ui, &words).accessible_name(spoken).clicked() {
                carry_out(cx, finding, remedy);
            }
        }
    });
}

fn buttons_ui(cx: &Cx<'_>, ui: &mut Ui, finding: &Shown) {
    let asks = |ui: &mut Ui, button: Button<'_>, words: &str, request: Request| {
        let spoken = format!("{words}: {}", finding.matter_apart());
        if ui.add(button.small()).accessible_name(spoken).clicked() {
            cx.ask(request);
        }
    };
    let go = cx.msg("review-go");
    let button = Button::secondary(&go).trailing(Icon::Right);
    asks(ui, button, &go, Request::GoTo(finding.at));
    if finding.tone == Tone::Error || cx.read_only {
        return;
    }
    let (key, request) = if finding.muted.is_some() {
        ("review-unmute", Request::Unmute(finding.index))
    } else {
        ("review-mute", Request::AskMute(finding.index))
    };
    let words = cx.msg(key);
    asks(ui, Button::quiet(&words), &words, request);
}
