//! Where the focus goes: to the title of a screen that opens, to menus; and the regions of the window.

use egui::{Context, Id, Ui};

use super::{
    theme::Type,
    widgets::{heading_sensing, note_heading, take_focus},
};

/// Identity of menu `index`, so that F10 finds it.
pub fn menu_id(index: usize) -> Id {
    Id::unique(("menu", index))
}

/// How many menus stand in the header.
const MENUS: usize = 4;

fn before_menus() -> Id {
    Id::unique("focus before the menus")
}

/// Takes the focus to the menus.
pub fn focus_menus(ctx: &Context) {
    let before = ctx.memory(egui::Memory::focused);
    if let Some(before) = before.filter(|before| *before != menu_id(0)) {
        ctx.data_mut(|data| data.insert_temp(before_menus(), before));
    }
    ctx.memory_mut(|memory| memory.request_focus(menu_id(0)));
}

/// Where one was before one came to the menu `at`, as long as nobody went back there.
pub fn leave_menus(ctx: &Context, at: Id) -> Option<Id> {
    let is_menu = (0..MENUS).any(|index| menu_id(index) == at);
    let key = before_menus();
    let before = ctx
        .data(|data| data.get_temp::<Id>(key))
        .filter(|_| is_menu);
    if before.is_some() {
        ctx.data_mut(|data| data.remove::<Id>(key));
    }
    before
}

/// How many regions F6 walks through: list of tasks, sheet, margin, footer.
pub const REGIONS: usize = 4;

/// Position of the list of tasks among them.
pub const LIST: usize = 0;

/// Position of the sheet among them.
pub const SHEET: usize = 1;

/// Position of the margin among them.
pub const MARGIN: usize = 2;

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
    take_focus(ui, id, id);
    let sense = if ui.memory(|memory| memory.has_focus(id)) {
        egui::Sense::focusable_noninteractive()
    } else {
        egui::Sense::hover()
    };
    let response = heading_sensing(ui, step, 1, words, sense);
    note_heading(ui, response.id, response.rect.top());
}

/// Whether Esc is pressed by one who is on the screen in `ui`, and not in a menu or a list over it.
pub fn escaped(ui: &Ui, screen: egui::Rect) -> bool {
    let focused = ui.memory(egui::Memory::focused);
    let focused = focused.and_then(|id| ui.ctx().read_response(id));
    let here = focused.is_some_and(|focused| {
        focused.layer_id == ui.layer_id() && screen.contains(focused.rect.center())
    });
    here && ui.input(|input| input.key_pressed(egui::Key::Escape))
}
