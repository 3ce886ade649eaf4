//! The strip below the header: the plan is only read, or its file changed and somebody has to
//! decide.

use egui::{Align, Layout, Rect, Stroke, Ui, UiBuilder, pos2, vec2};

use super::super::{
    app::App,
    icons::Icon,
    request::{Request, ShareAct},
    sharing::Strip,
    theme::{Tokens, Type, size},
    widgets::{Button, icon},
};

/// Height of a strip whose words and buttons stand side by side, in points.
const HEIGHT: f32 = 52.0;
/// Words that are narrower than this stand above the buttons, in points.
const WORDS: f32 = 360.0;

/// What is shown, and how high it is in a window `width` points wide.
pub(super) fn strip(app: &App, ui: &Ui, width: f32) -> Option<(Strip, f32)> {
    let strip = app.strip()?;
    let pad = 20.0;
    let beside = width - 2.0 * pad - buttons_width(ui, &strip) - 40.0;
    if beside >= WORDS {
        let height = words_height(ui, &strip, beside);
        return Some((strip, (height + 16.0).max(HEIGHT)));
    }
    let words = words_height(ui, &strip, width - 2.0 * pad - 28.0);
    let rows = if buttons_width(ui, &strip) > width - 2.0 * pad {
        strip.buttons.len() as f32
    } else {
        1.0
    };
    let height = words + rows * (size::BUTTON_SMALL + 6.0) + 18.0;
    Some((strip, height))
}

fn words_height(ui: &Ui, strip: &Strip, width: f32) -> f32 {
    ui.painter().layout_job(job(ui, strip, width)).size().y
}

fn job(ui: &Ui, strip: &Strip, width: f32) -> egui::text::LayoutJob {
    let tokens = Tokens::of(ui);
    let mut job = Type::TableBold.job(&strip.title, tokens.ink, width);
    job.append(
        &format!(" {}", strip.text),
        0.0,
        Type::Table.format(tokens.ink),
    );
    job
}

fn buttons_width(ui: &Ui, strip: &Strip) -> f32 {
    let one = |(words, _): &(String, _)| {
        let tokens = Tokens::of(ui);
        let job = Type::TableBold.job(words, tokens.ink, f32::INFINITY);
        ui.painter().layout_job(job).size().x + 34.0
    };
    strip.buttons.iter().map(one).sum()
}

/// Paints the strip over the whole of `ui`.
pub(super) fn strip_ui(app: &App, ui: &mut Ui, strip: &Strip) {
    let tokens = Tokens::of(ui);
    let rect = ui.max_rect();
    let (fill, ink) = if strip.warns {
        (tokens.warning_tint, tokens.warning)
    } else {
        (tokens.hint_tint, tokens.hint)
    };
    ui.painter().rect_filled(rect, 0, fill);
    ui.painter()
        .hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, ink));
    let inner = rect.shrink2(vec2(20.0, 8.0));
    let buttons = buttons_width(ui, strip);
    let beside = inner.width() - buttons - 40.0 >= WORDS;
    let words = if beside {
        Rect::from_min_max(
            inner.min,
            pos2(inner.right() - buttons - 12.0, inner.bottom()),
        )
    } else {
        inner
    };
    let reviews = strip
        .buttons
        .iter()
        .any(|(_, act)| *act == ShareAct::EndReview);
    let shape = match (strip.warns, reviews) {
        (true, _) => Icon::Warning,
        (false, true) => Icon::Comment,
        (false, false) => Icon::Lock,
    };
    let place = |rect: Rect, layout: Layout| UiBuilder::new().max_rect(rect).layout(layout);
    let align = if beside { Align::Center } else { Align::Min };
    let row = place(words, Layout::left_to_right(align)).id_salt("strip words");
    let shown = ui.scope_builder(row, |ui| {
        icon(ui, shape, 16.0, ink);
        ui.add_space(4.0);
        let galley = ui
            .painter()
            .layout_job(job(ui, strip, ui.available_width()));
        ui.add(egui::Label::new(galley))
    });
    let below = if beside {
        Rect::from_min_max(pos2(inner.right() - buttons, inner.top()), inner.max)
    } else {
        Rect::from_min_max(
            pos2(inner.left(), shown.inner.rect.bottom() + 6.0),
            inner.max,
        )
    };
    let layout = if beside {
        Layout::left_to_right(Align::Center)
    } else {
        Layout::left_to_right(Align::Min).with_main_wrap(true)
    };
    ui.scope_builder(place(below, layout).id_salt("strip buttons"), |ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 6.0);
        let last = strip.buttons.len().saturating_sub(1);
        for (index, (words, act)) in strip.buttons.iter().enumerate() {
            let button = if index == last && strip.warns {
                Button::primary(words)
            } else {
                Button::secondary(words)
            };
            if ui.add(button.small()).clicked() {
                app.view.ask(Request::Share(*act));
            }
        }
    });
}
