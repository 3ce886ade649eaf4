//! Choosing one of many: a field that opens a list.

use egui::{
    Align, CursorIcon, Event, EventFilter, Id, Key, Layout, Modifiers, Popup, PopupCloseBehavior,
    PopupKind, Rect, Response, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui, UiBuilder, Vec2,
    WidgetInfo, accesskit::HasPopup, pos2, vec2,
};

use super::field::cursor_to_end;
use super::{
    FieldState, TextField, describe, focus_ring, hold_focus, keep_in_sight, line, listed,
    take_focus, want_focus, whole::whole_tip,
};
use crate::i18n::fold;
use crate::ui::{
    icons::{self, Icon},
    theme::{Tokens, Type, radius, size},
};

/// More options than this get a search field above the list.
const SEARCH_FROM: usize = 9;

/// Height of the options in sight, in points.
const TALLEST: f32 = 280.0;

/// What can be chosen.
#[derive(Clone, Copy, Debug)]
pub struct Options<'a> {
    /// Their words.
    pub names: &'a [String],
    /// What else each is called and found by; none where it has its name alone.
    pub also: &'a [String],
    /// The first that stands under the heading `rest`; as many as there are for none.
    pub rest_from: usize,
    /// Heading of the options that do not fit as well as those before it.
    pub rest: &'a str,
}

impl<'a> From<&'a [String]> for Options<'a> {
    fn from(names: &'a [String]) -> Self {
        Self {
            names,
            also: &[],
            rest_from: names.len(),
            rest: "",
        }
    }
}

/// How a field that opens a list looks.
#[derive(Clone, Copy, Debug)]
pub struct ComboLook {
    /// Width at most, in points.
    pub width: f32,
    /// What its border says.
    pub state: FieldState,
    /// Whether it is a cell of a table, without a border at rest.
    pub cell: bool,
    /// Whether what it shows was not chosen but follows from something else.
    pub quiet: bool,
}

/// What a list says.
pub struct ListWords<'a> {
    /// Name of its search field.
    pub search: String,
    /// That nothing was found.
    pub none: String,
    /// How many options were found.
    pub found: Box<dyn Fn(usize) -> String + 'a>,
}

/// A field that opens a list; long lists are searched, which says how many options are left. Gives
/// the field and a newly chosen index.
pub fn combo(
    ui: &mut Ui,
    id: Id,
    options: Options<'_>,
    selected: Option<usize>,
    words: &ListWords<'_>,
    look: ComboLook,
) -> (Response, Option<usize>) {
    let width = look.width.min(ui.available_width());
    let height = if look.cell { size::CELL } else { size::FIELD };
    let (_, rect) = ui.allocate_space(vec2(width, height));
    let response = ui.interact(rect, id, Sense::click());
    let current = selected
        .and_then(|index| options.names.get(index))
        .map_or("", String::as_str);
    response.widget_info(|| WidgetInfo {
        current_text_value: Some(current.to_owned()),
        ..WidgetInfo::new(Role::ComboBox)
    });
    // AT-SPI carries no value of a combo box
    describe(ui, id, current);
    let popup = Popup::default_response_id(&response);
    let was_open = Popup::is_id_open(ui.ctx(), popup);
    // a cell has room for the short name
    let short = selected.and_then(|index| options.also.get(index));
    let short = short.filter(|short| look.cell && !short.is_empty());
    let shown = short.map_or(current, String::as_str);
    let is_cut = paint_combo(ui, &response, shown, (look, was_open));
    if is_cut && !was_open {
        whole_tip(ui, &response, current, look.cell);
    }
    if was_open && !ui.clip_rect().contains(rect.center()) {
        // scrolled out of sight: a list would float over what is there now
        Popup::close_id(ui.ctx(), popup);
    }
    let typed = (response.has_focus() && !was_open)
        .then(|| typed_open(ui, id))
        .flatten();
    if typed.is_some() {
        Popup::open_id(ui.ctx(), popup);
    }
    // what the list begins with, in the pass that opens it
    let opened = typed.or((response.clicked() && !was_open).then(String::new));
    let mut chosen = None;
    // a narrow cell opens a list that can be read
    let width = width.max(if look.cell { 300.0 } else { 0.0 });
    let shown = Popup::menu(&response)
        .kind(PopupKind::Popup)
        .width(width)
        .gap(2.0)
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .show(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            chosen = list_ui(ui, id, options, selected, words, (width, opened));
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
    let open = Popup::is_id_open(ui.ctx(), popup);
    if chosen.is_some() || shown.is_some_and(|shown| shown.inner) {
        ui.memory_mut(|memory| memory.request_focus(id));
    }
    if open || was_open {
        hold_focus(ui, id);
    }
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_expanded(open);
        node.set_has_popup(HasPopup::Listbox);
    });
    (
        response.on_hover_cursor(CursorIcon::PointingHand),
        chosen.filter(|index| selected != Some(*index)),
    )
}

/// What opens a closed list that has the focus: up, down, or letters, which are given.
fn typed_open(ui: &Ui, id: Id) -> Option<String> {
    let filter = EventFilter {
        vertical_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    ui.input_mut(|input| {
        let arrow = [Key::ArrowDown, Key::ArrowUp]
            .into_iter()
            .any(|key| input.consume_key(Modifiers::NONE, key));
        let mut letters = String::new();
        for event in &input.events {
            if let Event::Text(text) = event {
                letters.push_str(text);
            }
        }
        // a space opens it as a press does
        let letters = letters.trim_start().to_owned();
        (arrow || !letters.is_empty()).then_some(letters)
    })
}

/// The open list: a search field where it is long, and the options. Arrows walk from the field
/// to the options and along them.
fn list_ui(
    ui: &mut Ui,
    id: Id,
    options: Options<'_>,
    selected: Option<usize>,
    words: &ListWords<'_>,
    (width, opened): (f32, Option<String>),
) -> Option<usize> {
    let search_id = id.with("search");
    let names = options.names;
    let searched = names.len() >= SEARCH_FROM;
    let opening = opened.is_some();
    if opening {
        want_focus(ui.ctx(), id);
    }
    let mut query = opened
        .or_else(|| ui.data(|data| data.get_temp::<String>(search_id)))
        .unwrap_or_default();
    let mut entered = false;
    if searched {
        let field = TextField::new(search_id, &mut query)
            .placeholder(&words.search)
            .leading(Icon::Search)
            .width(width - 12.0)
            .keep_cursor()
            .show(ui)
            .accessible_name(&words.search);
        if opening {
            cursor_to_end(ui, search_id, &query);
        }
        entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        ui.add_space(4.0);
    }
    let needle = fold(query.trim_start());
    if opening && !searched {
        // letters only lead to an option: there is no field to take them back in
        query.clear();
    }
    let found: Vec<usize> = (0..names.len())
        .filter(|index| {
            let called = [names.get(*index), options.also.get(*index)];
            let mut called = called.into_iter().flatten();
            called.any(|called| fold(called).contains(&needle))
        })
        .collect();
    ui.data_mut(|data| data.insert_temp(search_id, query));
    let first = found.first().copied().filter(|_| !needle.is_empty());
    let first = first.or(selected).unwrap_or_default();
    let target = if searched { search_id } else { id.with(first) };
    take_focus(ui, id, target);
    let rows = found.iter().map(|index| id.with(index));
    let stops: Vec<Id> = searched
        .then_some(search_id)
        .into_iter()
        .chain(rows)
        .collect();
    walk_list(ui, &stops);
    // Enter in the search field takes the first of what is left
    let mut chosen = found
        .first()
        .copied()
        .filter(|_| entered && !needle.is_empty());
    let told = match found.len() {
        0 => Some((Type::Body, words.none.clone())),
        count if searched && !needle.is_empty() => Some((Type::Small, (words.found)(count))),
        _ => None,
    };
    if let Some((step, told)) = told {
        let told = line(ui, step, Tokens::of(ui).ink2, &told);
        ui.ctx().accesskit_node_builder(told.id, |node| {
            node.set_live(egui::accesskit::Live::Polite);
        });
    }
    let tallest = TALLEST.min(ui.ctx().content_rect().height() - 96.0);
    ScrollArea::vertical()
        .max_height(tallest)
        // the room of the pass before is no measure: a list that was short may grow back
        .min_scrolled_height(tallest)
        .show(ui, |ui| {
            let builder = UiBuilder::new()
                .layout(Layout::top_down(Align::Min))
                .accessibility_role(Role::ListBox);
            ui.scope_builder(builder, |ui| {
                let count = found.len();
                let mut before_rest = true;
                for (place, index) in found.into_iter().enumerate() {
                    let Some(option) = names.get(index) else {
                        continue;
                    };
                    if before_rest && index >= options.rest_from {
                        before_rest = false;
                        ui.add_space(4.0);
                        line(ui, Type::Small, Tokens::of(ui).ink2, options.rest);
                        ui.add_space(2.0);
                    }
                    let on = selected == Some(index);
                    let row = list_option(ui, id.with(index), option, on);
                    listed(ui, row.id, (place, count), on);
                    if row.clicked() {
                        chosen = Some(index);
                    }
                }
                keep_in_sight(ui, id);
            });
        });
    chosen
}

/// Moves the focus by up and down along `stops`: a search field and the options below it.
pub fn walk_list(ui: &Ui, stops: &[Id]) {
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

/// Paints a closed list with its value; gives whether the value had to be cut.
fn paint_combo(
    ui: &Ui,
    response: &Response,
    current: &str,
    (look, open): (ComboLook, bool),
) -> bool {
    let tokens = Tokens::of(ui);
    let rect = response.rect;
    let fill = if response.hovered() {
        tokens.accent_tint
    } else if look.cell {
        egui::Color32::TRANSPARENT
    } else {
        tokens.raised
    };
    let stroke = match look.state {
        FieldState::Error => Stroke::new(2.0, tokens.error),
        FieldState::Warning => Stroke::new(2.0, tokens.warning),
        FieldState::Rest if response.has_focus() || open => Stroke::new(2.0, tokens.accent),
        FieldState::Rest if look.cell => Stroke::NONE,
        FieldState::Rest => Stroke::new(1.0, tokens.edge),
    };
    if response.has_focus() || open {
        let ring = Stroke::new(2.0, tokens.accent_ring);
        ui.painter()
            .rect_stroke(rect, radius::FIELD, ring, StrokeKind::Outside);
    }
    ui.painter()
        .rect(rect, radius::FIELD, fill, stroke, StrokeKind::Inside);
    let (step, pad, sign) = if look.cell {
        (Type::Table, 8.0, 11.0)
    } else {
        (Type::Body, 10.0, 13.0)
    };
    let ink = if look.quiet { tokens.ink3 } else { tokens.ink };
    let mut job = step.job(current, ink, rect.width() - 24.0 - 2.0 * pad);
    job.wrap.max_rows = 1;
    job.wrap.break_anywhere = true;
    let galley = ui.painter().layout_job(job);
    let is_cut = galley.elided;
    let pos = pos2(rect.left() + pad, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(pos, galley, ink);
    let slot = Rect::from_center_size(
        pos2(rect.right() - 8.0 - pad, rect.center().y),
        Vec2::splat(sign),
    );
    icons::paint(ui.painter(), slot, Icon::ChevronDown, tokens.ink2, fill);
    is_cut
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
