//! The frame of the window: header, task list or strip, sheet with margin, footer.

mod announce;
mod footer;
mod header;
mod sheet;
mod tasks;

use egui::{Id, Ui, UiBuilder};

use super::{
    action::Menu,
    app::App,
    cx::Cut,
    route::Route,
    text_menu,
    theme::{Tokens, Type, size},
    widgets::{heading_sensing, settle_text_focus},
};

pub(super) use announce::Said;
pub(super) use header::{menu_id, menu_items_ui};

/// Regions F6 walks through.
pub(super) const REGIONS: [&str; 4] = ["list", "sheet", "margin", "footer"];

/// Position of the sheet among them.
pub(super) const SHEET: usize = 1;

/// Where the region that wants the focus is kept.
fn region_id() -> Id {
    Id::unique("wanted region")
}

/// Takes the focus to the region at `index` of [`REGIONS`].
pub(super) fn want_region(ctx: &egui::Context, index: usize) {
    if let Some(region) = REGIONS.get(index) {
        ctx.data_mut(|data| data.insert_temp(region_id(), (*region, false)));
    }
}

/// Where it is kept that a screen has just been opened.
fn landing_id() -> Id {
    Id::unique("landing")
}

/// Says that another screen opens: the focus goes to its title, so that a screen reader says
/// where one is and Tab goes on to the first input.
pub(super) fn land(ctx: &egui::Context) {
    ctx.data_mut(|data| data.insert_temp(landing_id(), true));
}

/// The title of a screen. It takes the focus when the screen opens, and only then: it is no stop
/// on the way of Tab.
pub(super) fn title(ui: &mut Ui, step: Type, words: &str) {
    let id = ui.next_auto_id();
    if ui.data_mut(|data| data.remove_temp::<bool>(landing_id())) == Some(true) {
        ui.memory_mut(|memory| memory.request_focus(id));
    }
    let sense = if ui.memory(|memory| memory.has_focus(id)) {
        egui::Sense::focusable_noninteractive()
    } else {
        egui::Sense::hover()
    };
    heading_sensing(ui, step, 1, words, sense);
}

/// Takes the focus to the first input of this region, if it is wanted.
///
/// An unseen spot gets the focus in one frame and hands it on to what follows in the next.
pub(super) fn region_start(ui: &mut Ui, region: &'static str) {
    let Some((wanted, asked)) = ui.data(|data| data.get_temp::<(&'static str, bool)>(region_id()))
    else {
        return;
    };
    if wanted != region {
        return;
    }
    let id = Id::unique(("region", region));
    let spot = egui::Rect::from_min_size(ui.cursor().min, egui::Vec2::splat(1.0));
    if asked {
        ui.memory_mut(|memory| memory.move_focus(egui::FocusDirection::Next));
        ui.data_mut(|data| data.remove_temp::<(&'static str, bool)>(region_id()));
    } else {
        ui.memory_mut(|memory| memory.request_focus(id));
        ui.data_mut(|data| data.insert_temp(region_id(), (region, true)));
        ui.ctx().request_repaint_after(std::time::Duration::ZERO);
    }
    ui.interact(spot, id, egui::Sense::focusable_noninteractive());
}

/// Cleans what is pasted, before any field sees it.
fn clean_paste(ui: &Ui) {
    ui.input_mut(|input| {
        for event in &mut input.events {
            if let egui::Event::Paste(text) = event {
                *text = crate::base::clean::signs(text);
            }
        }
    });
}

/// Carries out shortcuts before any field sees the keys.
pub(super) fn keys(app: &mut App, ui: &Ui) {
    let ctx = ui.ctx().clone();
    text_menu::write_polish(&ctx);
    settle_text_focus(&ctx, |id| {
        (0..Menu::ALL.len()).any(|index| menu_id(index) == id)
    });
    clean_paste(ui);
    if app.dialog.is_some() || app.search.is_open() {
        return;
    }
    let mut all: Vec<_> = super::action::ACTIONS
        .iter()
        .filter(|action| !text_menu::BY_FIELD.contains(&action.id))
        .flat_map(|action| action.keys.iter().map(move |keys| (action, keys)))
        .collect();
    // Ctrl+Shift+S would also count as Ctrl+S, so the keys with Shift are asked first
    all.sort_by_key(|(_, keys)| !keys.modifiers.shift);
    for (action, keys) in all {
        if ctx.input_mut(|input| input.consume_shortcut(keys)) {
            if (action.enabled)(app) {
                (action.run)(app, &ctx);
            }
            return;
        }
    }
}

/// Paints the whole window.
pub(super) fn shell_ui(app: &mut App, ui: &mut Ui) {
    let tokens = Tokens::of(ui);
    let full = ui.max_rect();
    ui.painter().rect_filled(full, 0, tokens.desk);
    let cut = Cut::of(full.width());
    let in_plan = matches!(app.route, Route::Step(_)) && app.session.is_some();
    // regions are cut by hand and not as panels: the order in which they are painted is the order
    // in which Tab walks, and the footer comes last
    let (head, rest) = full.split_top_bottom_at_y(full.top() + size::HEADER);
    region(ui, "header", head, |ui| header::header_ui(app, ui, cut));
    if in_plan {
        let (middle, foot) = rest.split_top_bottom_at_y(rest.bottom() - size::FOOTER);
        let work = if let Some(width) = cut.list {
            let (list, work) = middle.split_left_right_at_x(middle.left() + width);
            region(ui, "tasks", list, |ui| tasks::list_ui(app, ui, cut));
            app.regions[0] = list;
            work
        } else {
            let (strip, work) = middle.split_top_bottom_at_y(middle.top() + size::HEADER);
            region(ui, "strip", strip, |ui| tasks::strip_ui(app, ui));
            app.regions[0] = strip;
            work
        };
        let margin = sheet::margin_of(app, cut).unwrap_or_default();
        let (sheet, margin) = work.split_left_right_at_x(work.right() - margin);
        (app.regions[SHEET], app.regions[2], app.regions[3]) = (sheet, margin, foot);
        region(ui, "sheet", work, |ui| sheet::sheet_ui(app, ui, cut));
        ui.painter().rect_filled(foot, 0, tokens.sheet);
        region(ui, "footer", foot, |ui| footer::footer_ui(app, ui, cut));
    } else {
        region(ui, "start", rest, |ui| match app.route {
            Route::About => super::welcome::about_ui(app, ui),
            Route::Step(_) | Route::Welcome => super::welcome::welcome_ui(app, ui),
        });
    }
    let ctx = ui.ctx().clone();
    super::search::search_ui(app, &ctx);
    super::dialogs::dialog_ui(app, &ctx);
    text_menu::text_menu_ui(app, ui);
    toast_ui(app, &ctx);
    announce::announce_ui(app, &ctx);
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

fn toast_ui(app: &mut App, ctx: &egui::Context) {
    let Some(toast) = &app.toast else { return };
    let left = toast.until - ctx.input(|input| input.time);
    if left <= 0.0 {
        app.toast = None;
        return;
    }
    super::widgets::toast(ctx, &toast.words, "");
    ctx.request_repaint_after(std::time::Duration::from_secs_f64(left));
}
