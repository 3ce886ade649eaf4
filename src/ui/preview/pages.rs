//! The pages one below the other, with a bar to turn them, to zoom and to search in them.

use egui::{
    Align, EventFilter, Id, Key, Layout, Modifiers, Rect, Role, ScrollArea, Sense, Stroke, Ui,
    UiBuilder, Vec2, pos2, vec2,
};

use super::super::{
    app::{Find, PageNews, Preview, Services, View, Work},
    icons::Icon,
    jobs::PICK,
    page::{self, Marks},
    page_find::{SHORTEST, find},
    request::Request,
    theme::{Tokens, Type, size},
    widgets::{Button, TextField, apart, focus_ring, icon_button, line, scroll_by_keys, text},
};
use crate::{
    field::FieldPath,
    i18n::Texts,
    report::layout::frame::Page,
    views::{Speech, changes},
};

/// Points of the screen between two pages, and around them.
const GAP: f32 = 16.0;
/// Points of the screen in a point of paper at 100 %.
const ACTUAL: f32 = 96.0 / 72.0;
/// The sizes that can be chosen, in percent.
const ZOOMS: [u16; 7] = [50, 75, 100, 125, 150, 200, 300];
/// Width of the button that writes the document until it was seen.
const EXPORT: f32 = 180.0;
/// Width at most of a page that is as wide as there is room.
const WIDEST: f32 = 900.0;

pub(super) fn pages_ui(
    services: &Services,
    work: &Work,
    view: &mut View,
    ui: &mut Ui,
    with_button: bool,
) {
    let tokens = Tokens::of(ui);
    let texts = services.texts();
    let bar = Rect::from_min_size(ui.max_rect().min, vec2(ui.max_rect().width(), 44.0));
    ui.painter().hline(
        bar.x_range(),
        bar.bottom() - 0.5,
        Stroke::new(1.0, tokens.line),
    );
    ui.advance_cursor_after_rect(bar);
    let builder = UiBuilder::new()
        .max_rect(bar.shrink2(vec2(12.0, 0.0)))
        .layout(Layout::left_to_right(Align::Center));
    let mut child = ui.new_child(builder);
    child.spacing_mut().item_spacing.x = 6.0;
    let room = (bar.width() - 2.0 * (GAP + 8.0)).clamp(240.0, WIDEST);
    turn_ui(texts, &mut view.preview, &mut child);
    child.add_space(8.0);
    zoom_ui(texts, &mut view.preview, &mut child, room);
    // how wide the button is was seen in the frame before
    let kept = Id::unique("button beside the search in pages");
    let button = child
        .data(|data| data.get_temp::<f32>(kept))
        .unwrap_or(EXPORT);
    let room_for = if with_button { button + 6.0 } else { 0.0 };
    let search = Rect::from_min_max(
        child.cursor().min,
        pos2(
            child.max_rect().right() - room_for,
            child.max_rect().bottom(),
        ),
    );
    let place = UiBuilder::new().id_salt("find").max_rect(search);
    let mut finder = child.new_child(place.layout(Layout::left_to_right(Align::Center)));
    find_ui(texts, &mut view.preview, &mut finder);
    if with_button {
        let place = UiBuilder::new()
            .id_salt("export")
            .max_rect(child.max_rect());
        let place = place.layout(Layout::right_to_left(Align::Center));
        let mut ender = child.new_child(place);
        if export_button(services, &mut ender) {
            view.act("export");
        }
        let width = ender.min_rect().width();
        child.data_mut(|data| data.insert_temp(kept, width));
    }
    if let Some(reason) = &view.preview.failed {
        text(ui, Type::Body, tokens.error, reason);
    }
    if view.preview.pages.is_empty() {
        ui.add_space(20.0);
        ui.horizontal(|ui| {
            ui.add_space(20.0);
            line(ui, Type::Body, tokens.ink2, &texts.msg("preview-wait"));
        });
        return;
    }
    let Some(session) = &work.session else {
        return;
    };
    let speech = Speech {
        texts,
        catalog: services.catalog,
        plan: session.plan(),
    };
    if let Some(path) = stack_ui(speech, &mut view.preview, ui, room) {
        view.ask(Request::GoTo(path));
    }
}

/// Page back and on, and the number of the page in sight, which can be typed.
fn turn_ui(texts: &Texts, preview: &mut Preview, ui: &mut Ui) {
    let (current, all) = (preview.current, preview.pages.len());
    let back = texts.msg("preview-back");
    if icon_button(ui, Icon::ChevronLeft, &back, current > 0).clicked() {
        preview.turn(-1);
    }
    let id = Id::unique("page number");
    let own = (current + 1).to_string();
    let mut typed = preview.typed.take().unwrap_or(own);
    let field = TextField::new(id, &mut typed)
        .dense()
        .right()
        .width(52.0)
        .show(ui)
        .accessible_name(texts.msg("preview-number"));
    let entered = ui.input(|input| input.key_pressed(Key::Enter));
    if field.has_focus() {
        preview.typed = Some(typed);
    } else if field.lost_focus()
        && entered
        && let Ok(number) = typed.trim().parse::<usize>()
    {
        preview.turn_to(number.saturating_sub(1));
    }
    let words = texts.msg_with("preview-all", &[("all", all.into())]);
    line(ui, Type::Table, Tokens::of(ui).ink, &words);
    let on = texts.msg("preview-on");
    if icon_button(ui, Icon::ChevronRight, &on, current + 1 < all).clicked() {
        preview.turn(1);
    }
}

/// How large the pages are.
fn zoom_ui(texts: &Texts, preview: &mut Preview, ui: &mut Ui, room: f32) {
    let now = preview.zoom.map_or_else(
        || {
            let width = preview.pages.first().map_or(595.0, |page| page.width);
            room / width / ACTUAL * 100.0
        },
        f32::from,
    );
    let smaller = ZOOMS
        .iter()
        .rev()
        .find(|zoom| f32::from(**zoom) < now - 0.5);
    let larger = ZOOMS.iter().find(|zoom| f32::from(**zoom) > now + 0.5);
    let words = texts.msg("preview-smaller");
    if icon_button(ui, Icon::Minus, &words, smaller.is_some()).clicked() {
        preview.zoom_to(smaller.copied());
    }
    let words = match preview.zoom {
        Some(percent) => texts.msg_with("preview-zoom", &[("percent", percent.to_string().into())]),
        None => texts.msg("preview-width"),
    };
    // where there is little room, the search is worth more than the word
    if room >= 560.0 && ui.add(Button::quiet(&words).small()).clicked() {
        let zoom = preview.zoom.is_none().then_some(100);
        preview.zoom_to(zoom);
    }
    let words = texts.msg("preview-larger");
    if icon_button(ui, Icon::Plus, &words, larger.is_some()).clicked() {
        preview.zoom_to(larger.copied());
    }
}

/// Searches the pages, at the right of `ui`: Tab goes on as it is painted.
fn find_ui(texts: &Texts, preview: &mut Preview, ui: &mut Ui) {
    let room = ui.available_width();
    if room < 140.0 {
        return;
    }
    follow_find(preview);
    let Find { hits, on, .. } = &preview.find;
    let (count, on) = (hits.len(), *on);
    let asked = preview.find.typed.trim().chars().count() >= SHORTEST;
    let mut by: isize = 0;
    let words = if count == 0 {
        texts.msg("preview-find-none")
    } else {
        let args = [("hit", (on + 1).into()), ("all", count.into())];
        texts.msg_with("preview-find-of", &args)
    };
    let told = Type::Small.job(&words, Tokens::of(ui).ink2, f32::INFINITY);
    let told = ui.painter().layout_job(told).size().x;
    let gaps = 3.0 * ui.spacing().item_spacing.x;
    let beside = if asked {
        told + 2.0 * size::TARGET + gaps
    } else {
        0.0
    };
    let width = (room - beside).clamp(40.0, 240.0);
    ui.add_space((room - beside - width).max(0.0));
    let name = texts.msg("preview-find");
    let id = Id::unique("find in pages");
    let before = preview.find.typed.clone();
    let field = TextField::new(id, &mut preview.find.typed)
        .dense()
        .leading(Icon::Search)
        .placeholder(&name)
        .width(width)
        .show(ui)
        .accessible_name(name);
    if std::mem::take(&mut preview.find.asked) {
        field.request_focus();
    }
    if before != preview.find.typed {
        preview.find.of = None;
        follow_find(preview);
        by = 0;
        preview.show_hit(0);
    } else if field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter)) {
        by = if ui.input(|input| input.modifiers.shift) {
            -1
        } else {
            1
        };
        field.request_focus();
    }
    if asked {
        line(ui, Type::Small, Tokens::of(ui).ink2, &words);
        let turns = [
            (Icon::ChevronLeft, "preview-find-back", -1),
            (Icon::ChevronRight, "preview-find-on", 1),
        ];
        for (icon, name, step) in turns {
            if icon_button(ui, icon, &texts.msg(name), count > 1).clicked() {
                by = step;
            }
        }
    }
    let all = preview.find.hits.len().cast_signed();
    if by != 0 && all > 0 {
        let next = (on.cast_signed() + by).rem_euclid(all);
        preview.show_hit(next.cast_unsigned());
    }
}

/// Searches again where other pages or other words are there.
fn follow_find(preview: &mut Preview) {
    if preview.find.of.is_none() || preview.find.of != preview.of {
        preview.find.of = preview.of;
        preview.find.hits = find(&preview.pages, &preview.find.typed);
        let last = preview.find.hits.len().saturating_sub(1);
        preview.find.on = preview.find.on.min(last);
    }
}

/// How large a page is on the screen.
fn size_of(page: &Page, zoom: Option<u16>, room: f32) -> Vec2 {
    let factor = match zoom {
        Some(percent) => f32::from(percent) / 100.0 * ACTUAL,
        None => room / page.width,
    };
    vec2(page.width, page.height) * factor
}

/// The pages in sight. Gives the path of a field that was pressed.
fn stack_ui(
    speech: Speech<'_>,
    preview: &mut Preview,
    ui: &mut Ui,
    room: f32,
) -> Option<FieldPath> {
    let texts = speech.texts;
    let zoom = preview.zoom;
    let mut tops = Vec::with_capacity(preview.pages.len());
    let (mut below, mut widest) = (GAP, 0.0_f32);
    for page in &preview.pages {
        let size = size_of(page, zoom, room);
        tops.push((below, size));
        below += size.y + GAP;
        widest = widest.max(size.x);
    }
    let mut area = ScrollArea::both()
        .id_salt("pages")
        .auto_shrink([false, false]);
    if let Some((index, part)) = preview.wanted.take()
        && let Some((top, size)) = tops.get(index)
    {
        let lead = if part > 0.0 { 120.0 } else { GAP };
        area = area.vertical_scroll_offset((top + size.y * part - lead).max(0.0));
        preview.held = None;
    }
    let all = preview.pages.len();
    let page_of = |index: usize| {
        let args = [("page", (index + 1).into()), ("all", all.into())];
        texts.msg_with("preview-of", &args)
    };
    let of = page_of(preview.current);
    let mut to = None;
    let (mut offset, mut by_keys) = (0.0, false);
    area.show_viewport(ui, |ui, viewport| {
        offset = viewport.top();
        let width = widest.max(viewport.width() - 2.0 * GAP) + 2.0 * GAP;
        ui.set_min_size(vec2(width, below));
        let origin = ui.min_rect().min;
        let paper = Rect::from_min_size(origin, vec2(width, below));
        let document = pages_stop(ui, paper, &of);
        by_keys = ui.memory(|memory| memory.has_focus(document));
        for (index, (page, (top, size))) in preview.pages.iter().zip(&tops).enumerate() {
            if top + size.y < viewport.top() || *top > viewport.bottom() {
                continue;
            }
            let at = pos2(origin.x + (width - size.x) / 2.0, origin.y + top);
            let paper = Rect::from_min_size(at, *size);
            let builder = apart(ui, ("page", index))
                .max_rect(paper)
                .accessibility_parent(document)
                .accessibility_role(Role::Group)
                .accessibility_label(page_of(index));
            let mut child = ui.new_child(builder);
            let marks = Marks::of(&preview.find.hits, preview.find.on, index);
            let pressed = page::page_ui(&mut child, paper, page, &marks, |path| {
                let change = texts.msg("area-change");
                format!("{change}: {}", changes::short_place(speech, path))
            });
            to = to.or(pressed);
        }
    });
    match preview.held {
        // a page that was turned to is the one in sight, wherever the end of the pages left it
        None => preview.held = Some(offset),
        Some(held) if (held - offset).abs() > 0.5 => {
            preview.held = Some(offset);
            let line = offset + GAP + 40.0;
            let above = tops.iter().take_while(|(top, _)| *top <= line).count();
            let current = above.saturating_sub(1);
            // who scrolls by keys is told where that leads
            if by_keys && current != preview.current {
                preview.news = Some(PageNews::Turned);
            }
            preview.current = current;
        }
        Some(_) => {}
    }
    to
}

/// Makes the pages a stop of Tab that scrolls by the keys of the keyboard, named `of`.
/// Gives its node, which holds what the pages say.
fn pages_stop(ui: &Ui, paper: Rect, of: &str) -> Id {
    let id = ui.scope_id().with("paper");
    let response = ui.interact(paper, id, Sense::focusable_noninteractive());
    response.widget_info(|| egui::WidgetInfo::labeled(Role::Document, true, of));
    if !response.has_focus() {
        return id;
    }
    let seen = ui.clip_rect();
    focus_ring(ui, paper.intersect(seen).shrink(4.0), 0);
    let filter = EventFilter {
        vertical_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Space)) {
        ui.scroll_with_delta(vec2(0.0, -seen.height() * 0.9));
    }
    scroll_by_keys(ui);
    id
}

fn export_button(services: &Services, ui: &mut Ui) -> bool {
    let words = services.texts().msg("action-export");
    let button = Button::primary(&words)
        .leading(Icon::File)
        .enabled(!services.jobs.runs(PICK));
    ui.add(button).clicked()
}
