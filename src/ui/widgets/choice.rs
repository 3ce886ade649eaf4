//! Choosing one of few (segments, radios) and yes or no (checkbox).

use egui::{
    Align, Color32, CornerRadius, CursorIcon, Id, Layout, Rect, Response, Role, Sense, Stroke,
    StrokeKind, Ui, UiBuilder, Vec2, WidgetInfo, pos2, vec2,
};

use super::{Stop, Walk, focus_ring};
use crate::ui::{
    icons::{self, Icon},
    theme::{Tokens, Type, radius, size},
};

/// One of few: what came of it.
pub struct Few {
    /// The option that has the or would get it from Tab.
    pub response: Response,
    /// A newly chosen index.
    pub chosen: Option<usize>,
    /// Whether an option was clicked, the chosen one too.
    pub is_clicked: bool,
}

/// What came of the options, in their order.
fn few(ui: &Ui, stop: &Stop, options: Vec<Response>, selected: Option<usize>) -> Option<Few> {
    let clicked = options.iter().position(Response::clicked);
    let chosen = clicked.or_else(|| stop.walk(ui));
    Some(Few {
        response: options.into_iter().nth(stop.index)?,
        chosen: chosen.filter(|index| selected != Some(*index)),
        is_clicked: clicked.is_some(),
    })
}

/// The stop of a group of options.
fn ring(ui: &Ui, id: Id, count: usize, selected: Option<usize>) -> Stop {
    Stop::of(ui, id, Walk::Ring, count, selected.unwrap_or_default())
}

/// Two or three short options side by side. `None` where there are no options.
pub fn segments(
    ui: &mut Ui,
    id: Id,
    name: &str,
    options: &[String],
    selected: Option<usize>,
    small: bool,
) -> Option<Few> {
    let stop = ring(ui, id, options.len(), selected);
    let last = options.len().saturating_sub(1);
    let responses = group(ui, name, |ui| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = -1.0;
            let one = |(index, option): (usize, &String)| {
                let ends = (index == 0, index == last);
                segment(
                    ui,
                    &stop,
                    index,
                    option,
                    (selected == Some(index), small),
                    ends,
                )
            };
            options.iter().enumerate().map(one).collect()
        })
        .inner
    });
    few(ui, &stop, responses, selected)
}

fn segment(
    ui: &mut Ui,
    stop: &Stop,
    index: usize,
    words: &str,
    (on, small): (bool, bool),
    (first, last): (bool, bool),
) -> Response {
    let tokens = Tokens::of(ui);
    let (scale, height) = if small {
        (Type::Table, size::TARGET)
    } else {
        (Type::Body, size::FIELD)
    };
    let mut format = scale.format(Color32::PLACEHOLDER);
    if on {
        format.font_id.family = crate::ui::theme::Face::Bold.family();
    }
    let job = egui::text::LayoutJob::single_section(words.to_owned(), format);
    let galley = ui.painter().layout_job(job);
    let response = stop.allocate(ui, index, vec2(galley.size().x + 28.0, height));
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, on, words));
    let rect = response.rect;
    let corner = |at: bool| if at { radius::FIELD } else { 0 };
    let corners = CornerRadius {
        nw: corner(first),
        sw: corner(first),
        ne: corner(last),
        se: corner(last),
    };
    let fill = if on || response.hovered() {
        tokens.accent_tint
    } else {
        tokens.raised
    };
    ui.painter().rect(
        rect,
        corners,
        fill,
        Stroke::new(1.0, tokens.edge),
        StrokeKind::Inside,
    );
    let color = if on { tokens.accent } else { tokens.ink };
    let pos = rect.center() - galley.size() / 2.0;
    ui.painter()
        .galley_with_override_text_color(pos, galley, color);
    if response.has_focus() {
        focus_ring(ui, rect.shrink(3.0), radius::FIELD);
    }
    response.on_hover_cursor(CursorIcon::PointingHand)
}

fn group<R>(ui: &mut Ui, name: &str, content: impl FnOnce(&mut Ui) -> R) -> R {
    let builder = UiBuilder::new()
        .layout(Layout::top_down(Align::Min))
        .accessibility_role(Role::RadioGroup)
        .accessibility_label(name);
    ui.scope_builder(builder, content).inner
}

/// Options with a dot, in as many columns as fit. `None` where there are no options.
pub fn radios(
    ui: &mut Ui,
    id: Id,
    name: &str,
    options: &[String],
    selected: Option<usize>,
    columns: usize,
) -> Option<Few> {
    let columns = columns.max(1);
    let width = ui.available_width() / columns as f32;
    let stop = ring(ui, id, options.len(), selected);
    let mut responses = Vec::with_capacity(options.len());
    group(ui, name, |ui| {
        ui.spacing_mut().item_spacing = Vec2::ZERO;
        for line in options.chunks(columns) {
            // dots of one line stand at one height, however many lines their words take
            ui.horizontal_top(|ui| {
                for option in line {
                    let index = responses.len();
                    let on = selected == Some(index);
                    responses.push(radio(ui, &stop, index, option, on, width));
                }
            });
        }
    });
    few(ui, &stop, responses, selected)
}

fn radio(ui: &mut Ui, stop: &Stop, index: usize, words: &str, on: bool, width: f32) -> Response {
    let tokens = Tokens::of(ui);
    let galley =
        ui.painter()
            .layout_job(Type::Body.job(words, tokens.ink, (width - 40.0).max(60.0)));
    let height = galley.size().y.max(size::ROW - 8.0) + 8.0;
    let response = stop.allocate(ui, index, vec2(width, height));
    let rect = response.rect;
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, on, words));
    let center = pos2(
        rect.left() + 9.0,
        rect.top() + 4.0 + Type::Body.line() / 2.0,
    );
    let (fill, edge) = match (on, response.hovered()) {
        (true, _) => (tokens.raised, Stroke::new(2.0, tokens.accent)),
        (false, true) => (tokens.accent_tint, Stroke::new(1.0, tokens.edge)),
        (false, false) => (tokens.raised, Stroke::new(1.0, tokens.edge)),
    };
    ui.painter().circle(center, 8.5, fill, edge);
    if on {
        ui.painter().circle_filled(center, 4.0, tokens.accent);
    }
    let words_rect = Rect::from_min_size(pos2(rect.left() + 27.0, rect.top() + 4.0), galley.size());
    ui.painter().galley(words_rect.min, galley, tokens.ink);
    if response.has_focus() {
        let ring = Rect::from_min_max(rect.min, pos2(words_rect.right() + 4.0, rect.bottom()));
        focus_ring(ui, ring.shrink(2.0), radius::FIELD);
    }
    response.on_hover_cursor(CursorIcon::PointingHand)
}

/// A box to tick, with its words at the right.
pub fn checkbox(ui: &mut Ui, on: bool, words: &str) -> Response {
    let tokens = Tokens::of(ui);
    let width = ui.available_width();
    let galley =
        ui.painter()
            .layout_job(Type::Body.job(words, tokens.ink, (width - 30.0).max(60.0)));
    let wanted = vec2(
        (galley.size().x + 31.0).min(width.max(size::TARGET)),
        galley.size().y.max(22.0) + 8.0,
    );
    let (rect, mut response) = ui.allocate_exact_size(wanted, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, on, words));
    let square = Rect::from_min_size(pos2(rect.left() + 0.5, rect.top() + 6.0), Vec2::splat(18.0));
    let (fill, edge) = match (on, response.hovered()) {
        (true, _) => (tokens.accent, tokens.accent),
        (false, true) => (tokens.accent_tint, tokens.edge),
        (false, false) => (tokens.raised, tokens.edge),
    };
    ui.painter().rect(
        square,
        radius::TAG,
        fill,
        Stroke::new(1.0, edge),
        StrokeKind::Inside,
    );
    if on {
        icons::paint(
            ui.painter(),
            square.shrink(2.0),
            Icon::Tick,
            tokens.on_accent,
            fill,
        );
    }
    ui.painter().galley(
        pos2(rect.left() + 27.0, rect.top() + 4.0),
        galley,
        tokens.ink,
    );
    if response.has_focus() {
        focus_ring(ui, rect.shrink(2.0), radius::FIELD);
    }
    if response.clicked() {
        response.mark_changed();
    }
    response.on_hover_cursor(CursorIcon::PointingHand)
}
