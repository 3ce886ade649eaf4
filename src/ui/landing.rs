//! Where the focus goes: to the title of a screen that opens, to a region of the window, to menus.

use egui::{Context, Id, Ui};

use super::{theme::Type, widgets::heading_sensing};

/// Identity of menu `index`, so that F10 finds it.
pub fn menu_id(index: usize) -> Id {
    Id::unique(("menu", index))
}

/// Takes the focus to the menus.
pub fn focus_menus(ctx: &Context) {
    ctx.memory_mut(|memory| memory.request_focus(menu_id(0)));
}

/// Regions F6 walks through.
pub const REGIONS: [&str; 4] = ["list", "sheet", "margin", "footer"];

/// Position of the sheet among them.
pub const SHEET: usize = 1;

/// Position of the list of tasks among them.
pub const LIST: usize = 0;

/// Where it is kept which place in the list of tasks is the chosen one.
fn chosen_id() -> Id {
    Id::unique("chosen task")
}

/// Says that the task one is in stands at `id` in the list.
pub fn choose_task(ctx: &Context, id: Id) {
    ctx.data_mut(|data| data.insert_temp(chosen_id(), id));
}

/// The place of the task one is in.
pub fn chosen_task(ctx: &Context) -> Option<Id> {
    ctx.data(|data| data.get_temp::<Id>(chosen_id()))
}

/// Where the region that wants the focus is kept.
fn region_id() -> Id {
    Id::unique("wanted region")
}

/// Takes the focus to the region at `index` of [`REGIONS`].
pub fn want_region(ctx: &Context, index: usize) {
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
pub fn land(ctx: &Context) {
    ctx.data_mut(|data| data.insert_temp(landing_id(), true));
}

/// The title of a screen. It takes the focus when the screen opens, and only then: it is no stop
/// on the way of Tab.
pub fn title(ui: &mut Ui, step: Type, words: &str) {
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
pub fn region_start(ui: &mut Ui, region: &'static str) {
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
