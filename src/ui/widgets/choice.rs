//! Choosing one of few (segments, radios), one of many (list) and yes or no (checkbox).

use egui::{
    Align, Color32, CornerRadius, CursorIcon, EventFilter, Id, Key, Layout, Modifiers, Popup,
    PopupCloseBehavior, Rect, Response, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui, UiBuilder,
    Vec2, WidgetInfo, pos2, vec2,
};

use super::{FieldState, Stop, TextField, Walk, focus_ring, keep_in_sight};
use crate::ui::{
    icons::{self, Icon},
    theme::{Tokens, Type, radius, size},
};

/// More options than this get a search field above the list.
const SEARCH_FROM: usize = 9;

/// One of few: what came of it.
pub struct Few {
    /// The option that has the or would get it from Tab.
    pub response: Response,
    /// A newly chosen index.
    pub chosen: Option<usize>,
}

/// What came of the options, in their order.
fn few(ui: &Ui, stop: &Stop, options: Vec<Response>, selected: Option<usize>) -> Option<Few> {
    let clicked = options.iter().position(Response::clicked);
    let chosen = clicked.or_else(|| stop.walk(ui));
    Some(Few {
        response: options.into_iter().nth(stop.index)?,
        chosen: chosen.filter(|index| selected != Some(*index)),
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

/// Two to six options with a dot, in as many columns as fit. `None` where there are no options.
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
            ui.horizontal(|ui| {
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

/// A field that opens a list; long lists are searched. Gives the field and a newly chosen index.
pub fn combo(
    ui: &mut Ui,
    id: Id,
    options: &[String],
    selected: Option<usize>,
    search_words: &str,
    (width, state): (f32, FieldState),
) -> (Response, Option<usize>) {
    let width = width.min(ui.available_width());
    let (_, rect) = ui.allocate_space(vec2(width, size::FIELD));
    let response = ui.interact(rect, id, Sense::click());
    let current = selected
        .and_then(|index| options.get(index))
        .map_or("", String::as_str);
    response.widget_info(|| WidgetInfo {
        current_text_value: Some(current.to_owned()),
        ..WidgetInfo::new(Role::ComboBox)
    });
    paint_combo(ui, &response, current, state);
    let was_open = Popup::is_id_open(ui.ctx(), Popup::default_response_id(&response));
    let opened = response.clicked() && !was_open;
    let mut chosen = None;
    let shown = Popup::menu(&response)
        .width(width)
        .gap(2.0)
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .show(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            chosen = list_ui(ui, id, options, selected, search_words, (width, opened));
            // Tab and Esc leave the list for the field it belongs to
            let left = ui.input_mut(|input| {
                input.consume_key(Modifiers::NONE, Key::Escape)
                    || input.consume_key(Modifiers::NONE, Key::Tab)
            });
            if chosen.is_some() || left {
                ui.close();
            }
            left
        });
    if chosen.is_some() || shown.is_some_and(|shown| shown.inner) {
        ui.memory_mut(|memory| memory.request_focus(id));
    }
    (
        response.on_hover_cursor(CursorIcon::PointingHand),
        chosen.filter(|index| selected != Some(*index)),
    )
}

/// The open list: a search field where it is long, and the options. Arrows walk from the field
/// to the options and along them.
fn list_ui(
    ui: &mut Ui,
    id: Id,
    options: &[String],
    selected: Option<usize>,
    search_words: &str,
    (width, opened): (f32, bool),
) -> Option<usize> {
    let search_id = id.with("search");
    let searched = options.len() >= SEARCH_FROM;
    let mut query = ui
        .data(|data| data.get_temp::<String>(search_id))
        .filter(|_| !opened)
        .unwrap_or_default();
    let mut entered = false;
    if searched {
        let field = TextField::new(search_id, &mut query)
            .placeholder(search_words)
            .leading(Icon::Search)
            .width(width - 12.0)
            .show(ui)
            .accessible_name(search_words);
        if opened {
            field.request_focus();
        }
        entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        ui.add_space(4.0);
    }
    let needle = query.to_lowercase();
    let found: Vec<usize> = (0..options.len())
        .filter(|index| {
            let option = options.get(*index);
            option.is_some_and(|option| option.to_lowercase().contains(&needle))
        })
        .collect();
    ui.data_mut(|data| data.insert_temp(search_id, query));
    if opened && !searched {
        let first = selected.unwrap_or_default();
        ui.memory_mut(|memory| memory.request_focus(id.with(first)));
    }
    walk_list(ui, id, searched.then_some(search_id), &found);
    // Enter in the search field takes the first of what is left
    let mut chosen = found
        .first()
        .copied()
        .filter(|_| entered && !needle.is_empty());
    ScrollArea::vertical().max_height(280.0).show(ui, |ui| {
        for index in found {
            let Some(option) = options.get(index) else {
                continue;
            };
            let row = list_option(ui, id.with(index), option, selected == Some(index));
            if row.clicked() {
                chosen = Some(index);
            }
        }
        keep_in_sight(ui, id);
    });
    chosen
}

/// Moves the focus by up and down along the options `found`, above them to the search field.
fn walk_list(ui: &Ui, id: Id, search: Option<Id>, found: &[usize]) {
    let stops: Vec<Id> = search
        .into_iter()
        .chain(found.iter().map(|index| id.with(index)))
        .collect();
    let Some(here) = ui
        .memory(egui::Memory::focused)
        .and_then(|focused| stops.iter().position(|stop| *stop == focused))
    else {
        return;
    };
    let Some(focused) = stops.get(here) else {
        return;
    };
    let filter = EventFilter {
        tab: true,
        escape: true,
        vertical_arrows: true,
        horizontal_arrows: true,
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(*focused, filter));
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let next = if pressed(Key::ArrowDown) {
        (here + 1).min(stops.len() - 1)
    } else if pressed(Key::ArrowUp) {
        here.saturating_sub(1)
    } else {
        return;
    };
    if let Some(next) = stops.get(next) {
        ui.memory_mut(|memory| memory.request_focus(*next));
    }
}

fn paint_combo(ui: &Ui, response: &Response, current: &str, state: FieldState) {
    let tokens = Tokens::of(ui);
    let rect = response.rect;
    let fill = if response.hovered() {
        tokens.accent_tint
    } else {
        tokens.raised
    };
    let stroke = match state {
        FieldState::Error => Stroke::new(2.0, tokens.error),
        FieldState::Warning => Stroke::new(2.0, tokens.warning),
        FieldState::Rest if response.has_focus() => Stroke::new(2.0, tokens.accent),
        FieldState::Rest => Stroke::new(1.0, tokens.edge),
    };
    if response.has_focus() {
        let ring = Stroke::new(2.0, tokens.accent_ring);
        ui.painter()
            .rect_stroke(rect, radius::FIELD, ring, StrokeKind::Outside);
    }
    ui.painter()
        .rect(rect, radius::FIELD, fill, stroke, StrokeKind::Inside);
    let mut job = Type::Body.job(current, tokens.ink, rect.width() - 44.0);
    job.wrap.max_rows = 1;
    job.wrap.break_anywhere = true;
    let galley = ui.painter().layout_job(job);
    let pos = pos2(rect.left() + 10.0, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(pos, galley, tokens.ink);
    let slot = Rect::from_center_size(
        pos2(rect.right() - 18.0, rect.center().y),
        Vec2::splat(13.0),
    );
    icons::paint(ui.painter(), slot, Icon::ChevronDown, tokens.ink2, fill);
}

fn list_option(ui: &mut Ui, id: Id, words: &str, on: bool) -> Response {
    let tokens = Tokens::of(ui);
    let width = ui.available_width();
    let step = if on { Type::BodyBold } else { Type::Body };
    let galley = ui
        .painter()
        .layout_job(step.job(words, tokens.ink, width - 20.0));
    let (_, rect) = ui.allocate_space(vec2(width, galley.size().y.max(22.0) + 8.0));
    let response = ui.interact(rect, id, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, on, words));
    if on || response.hovered() || response.has_focus() {
        ui.painter()
            .rect_filled(rect, radius::TAG, tokens.accent_tint);
    }
    ui.painter()
        .galley(rect.min + vec2(10.0, 4.0), galley, tokens.ink);
    if response.has_focus() {
        focus_ring(ui, rect.shrink(4.0), radius::TAG);
    }
    response.on_hover_cursor(CursorIcon::PointingHand)
}
