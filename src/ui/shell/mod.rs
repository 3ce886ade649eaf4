//! The frame of the window: header, task list or strip, sheet with margin, footer.

mod announce;
mod footer;
mod header;
mod sheet;
mod strip;
mod tasks;
mod text_menu;

use egui::{Context, Event, Id, InputState, Key, KeyboardShortcut, Ui, UiBuilder};

use super::{
    action::{ACTIONS, Menu},
    app::{App, Lead},
    cx::Cut,
    exports::exports_ui,
    icons::Icon,
    landing::{leave_menus, menu_id},
    request::Request,
    route::Route,
    text_edit,
    theme::{Tokens, size},
    trail::follow_focus,
    widgets::{help_id, settle_text_focus},
};
use crate::i18n::Texts;

/// Actions whose keys work while something is shown to a room.
const PROJECTED: &[&str] = &[
    "undo",
    "redo",
    "save",
    "zoom-in",
    "zoom-out",
    "zoom-reset",
    "project",
];

/// Carries out shortcuts before any field sees the keys.
pub(super) fn keys(app: &mut App, ui: &Ui) {
    let ctx = ui.ctx().clone();
    text_edit::drop_alt_letters(&ctx);
    text_edit::write_polish(&ctx);
    settle_text_focus(&ctx, |id| {
        (0..Menu::ALL.len()).any(|index| menu_id(index) == id)
    });
    if let Some((kept, all)) = text_edit::cut_paste(ui) {
        let args = [("kept", kept.into()), ("all", all.into())];
        let words = app.services.texts().msg_with("said-paste-cut", &args);
        app.say(words);
    }
    text_edit::clean_paste(ui);
    hold_focus(app, &ctx);
    if app.view.search.is_open() && ctx.input_mut(asks_to_search) {
        app.search_anew();
    }
    if app.view.dialog.is_some() || app.view.search.is_open() {
        return;
    }
    let mut all: Vec<_> = ACTIONS
        .iter()
        .filter(|action| !text_menu::BY_FIELD.contains(&action.id))
        // a room sees one thing, and what is done there can be undone
        .filter(|action| app.view.projector.is_none() || PROJECTED.contains(&action.id))
        .flat_map(|action| action.keys.iter().map(move |keys| (action, keys)))
        .collect();
    // Ctrl+Shift+S would also count as Ctrl+S, so the keys with Shift are asked first
    all.sort_by_key(|(_, keys)| !keys.modifiers.shift);
    for (action, keys) in all {
        if ctx.input_mut(|input| pressed(input, *keys)) {
            if (action.enabled)(app) {
                (action.run)(app, &ctx);
            } else {
                let words = idle(app.services.texts(), action.id);
                app.say(words);
            }
            return;
        }
    }
}

/// Whether keys that open the search were pressed.
fn asks_to_search(input: &mut InputState) -> bool {
    let searching = ACTIONS
        .iter()
        .filter(|action| ["find", "find-here"].contains(&action.id));
    let mut keys = searching.flat_map(|action| action.keys);
    keys.any(|keys| pressed(input, *keys))
}

/// Whether the keys were pressed, which then nobody else gets.
///
/// egui passes over Shift and Alt, since signs need them on many keyboards. A key that writes no sign
/// is another one with them: Shift+F10 is the menu of a field, Ctrl+Shift+↓ marks text.
fn pressed(input: &mut InputState, keys: KeyboardShortcut) -> bool {
    if writes(keys.logical_key) {
        return input.consume_shortcut(&keys);
    }
    let before = input.events.len();
    input.events.retain(|event| {
        !matches!(event, Event::Key { key, pressed: true, modifiers, .. }
            if *key == keys.logical_key && modifiers.matches_exact(keys.modifiers))
    });
    input.events.len() < before
}

/// Whether the key writes a letter, a digit or a sign.
fn writes(key: Key) -> bool {
    let arrows = [
        Key::ArrowDown,
        Key::ArrowLeft,
        Key::ArrowRight,
        Key::ArrowUp,
    ];
    // signs have a name beside themselves
    let sign = key.symbol_or_name() != key.name() || key.name().len() == 1;
    sign && !arrows.contains(&key)
}

/// Why the keys of an action did nothing: a key that is silent is taken for a broken one.
fn idle(texts: &Texts, action: &str) -> String {
    let name = format!("action-{action}");
    let own = texts.attr(&name, "idle");
    own.unwrap_or_else(|| texts.msg_with("said-not-now", &[("what", texts.msg(&name).into())]))
}

/// Where the focus was at the end of the frame before.
fn focus_before() -> Id {
    Id::unique("focus of the frame before")
}

/// Esc closes what is open and leaves the focus where the work is; the toolkit would take it away.
/// From the help it goes back to the field.
fn hold_focus(app: &mut App, ctx: &Context) {
    let escaped = ctx.input(|input| input.key_pressed(Key::Escape));
    let before = ctx.data(|data| data.get_temp::<Id>(focus_before()));
    let Some(before) = before.filter(|_| escaped) else {
        return;
    };
    // what in the help takes the focus is known to the help
    let help = ctx.data(|data| data.get_temp::<Id>(help_id()));
    if app.view.help.is_some() && help == Some(before) {
        app.toggle_help();
    } else if ctx.memory(egui::Memory::focused).is_none() {
        let place = leave_menus(ctx, before).unwrap_or(before);
        ctx.memory_mut(|memory| memory.request_focus(place));
    }
}

/// Remembers where the focus is, for the next frame, and brings it back where it got lost.
pub(super) fn remember_focus(app: &App, ctx: &Context) {
    // what a room sees has its own keys, and no focus
    if app.view.projector.is_none() {
        follow_focus(ctx, &app.view.regions);
    }
    let focused = ctx.memory(egui::Memory::focused);
    ctx.data_mut(|data| match focused {
        Some(focused) => {
            data.insert_temp(focus_before(), focused);
        }
        None => data.remove::<Id>(focus_before()),
    });
}

/// Paints the whole window.
pub(super) fn shell_ui(app: &mut App, ui: &mut Ui) {
    let tokens = Tokens::of(ui);
    let full = ui.max_rect();
    ui.painter().rect_filled(full, 0, tokens.desk);
    let cut = Cut::of(full.width());
    let in_plan = matches!(app.view.route, Route::Step(_)) && app.work.session.is_some();
    if let Some(at) = app.view.projector.filter(|_| in_plan) {
        region(ui, "projector", full, |ui| sheet::projected_ui(app, ui, at));
    } else {
        regions_ui(app, ui, cut, in_plan);
    }
    let ctx = ui.ctx().clone();
    super::search::search_ui(app, &ctx);
    super::dialogs::dialog_ui(app, &ctx);
    text_menu::text_menu_ui(app, ui);
    toast_ui(app, &ctx);
    announce::announce_ui(app, &ctx);
}

/// Header, task list or strip, sheet with margin, footer; the start screen without a plan.
fn regions_ui(app: &mut App, ui: &mut Ui, cut: Cut, in_plan: bool) {
    // regions are cut by hand and not as panels: the order in which they are painted is the order
    // in which Tab walks, and the footer comes last
    let full = ui.max_rect();
    let (head, rest) = full.split_top_bottom_at_y(full.top() + size::HEADER);
    region(ui, "header", head, |ui| header::header_ui(app, ui, cut));
    // what waits for a decision about the plan stands over all of it, and not over other screens
    let strip = in_plan
        .then(|| strip::strip(app, ui, rest.width()))
        .flatten();
    let rest = match strip {
        Some((strip, height)) => {
            let (above, below) = rest.split_top_bottom_at_y(rest.top() + height.round());
            region(ui, "strip of the file", above, |ui| {
                strip::strip_ui(app, ui, &strip);
            });
            below
        }
        None => rest,
    };
    if in_plan {
        let (middle, foot) = rest.split_top_bottom_at_y(rest.bottom() - size::FOOTER);
        let work = if let Some(width) = cut.list {
            let (list, work) = middle.split_left_right_at_x(middle.left() + width);
            region(ui, "tasks", list, |ui| tasks::list_ui(app, ui, cut));
            app.view.regions[0] = Some(list);
            work
        } else {
            let (strip, work) = middle.split_top_bottom_at_y(middle.top() + size::HEADER);
            region(ui, "strip", strip, |ui| tasks::strip_ui(app, ui));
            app.view.regions[0] = Some(strip);
            work
        };
        let margin = sheet::margin_of(app, cut).unwrap_or_default();
        let (sheet, margin) = work.split_left_right_at_x(work.right() - margin);
        let list = app.view.regions[0];
        let margin = Some(margin).filter(|margin| margin.width() > 0.0);
        app.view.regions = [list, Some(sheet), margin, Some(foot)];
        region(ui, "sheet", work, |ui| sheet::sheet_ui(app, ui, cut));
        ui.painter().rect_filled(foot, 0, Tokens::of(ui).sheet);
        region(ui, "footer", foot, |ui| footer::footer_ui(app, ui, cut));
    } else {
        app.view.regions = [None, Some(rest), None, None];
        region(ui, "start", rest, |ui| match app.view.route {
            Route::About => super::welcome::about_ui(app, ui),
            Route::Begin => super::begin::begin_ui(app, ui),
            Route::Merge => super::merge::merge_ui(app, ui),
            Route::Step(_) | Route::Welcome => super::welcome::welcome_ui(app, ui),
        });
    }
}

/// A part of the window that paints nowhere else.
fn region(ui: &mut Ui, name: &str, rect: egui::Rect, content: impl FnOnce(&mut Ui)) {
    let builder = UiBuilder::new()
        .id_salt(name)
        .max_rect(rect)
        .layout(egui::Layout::top_down(egui::Align::Min));
    let mut child = ui.new_child(builder);
    child.set_clip_rect(rect.intersect(ui.clip_rect()));
    content(&mut child);
}

fn toast_ui(app: &mut App, ctx: &Context) {
    if exports_ui(app, ctx) {
        return;
    }
    let Some(toast) = &app.view.toast else { return };
    let left = toast.until - ctx.input(|input| input.time);
    if left <= 0.0 {
        app.view.toast = None;
        return;
    }
    let action = toast.leads.as_ref().map(|leads| match leads {
        Lead::Place(_) => app.texts().msg("ui-show-first"),
        Lead::File(_) => app.texts().msg("ui-open-file"),
    });
    let action = action.as_deref().unwrap_or_default();
    let pressed = super::widgets::toast(ctx, Icon::CheckRing, &toast.words, action);
    if let Some(leads) = toast.leads.clone().filter(|_| pressed) {
        app.view.toast = None;
        app.view.ask(match leads {
            Lead::Place(at) => Request::GoTo(at),
            Lead::File(path) => Request::ShowFile(path),
        });
        return;
    }
    ctx.request_repaint_after(std::time::Duration::from_secs_f64(left));
}
