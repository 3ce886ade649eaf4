//! An item of a menu: words, and the keys that do the same.

use egui::{Color32, EventFilter, Id, Response, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::{describe, focus_ring};
use crate::ui::theme::{Tokens, Type, radius, size};

/// Whether the menu of `id` is shown and was not in the frame before: its first item that can be
/// chosen then takes the focus.
pub fn menu_opens(ui: &Ui, id: Id) -> bool {
    let key = id.with("menu shown");
    let frame = ui.ctx().cumulative_frame_nr();
    let seen = ui.data(|data| data.get_temp::<u64>(key));
    ui.data_mut(|data| data.insert_temp(key, frame));
    seen.is_none_or(|seen| seen + 1 < frame)
}

/// A menu item of the width at hand; one that cannot be chosen now is pale.
pub fn menu_item(ui: &mut Ui, words: &str, keys: &str, enabled: bool) -> Response {
    item(ui, words, keys, enabled, Tokens::of(ui).ink)
}

/// The last item of a menu, which takes something away: it stands below a rule.
pub fn menu_danger(ui: &mut Ui, words: &str, keys: &str) -> Response {
    let tokens = Tokens::of(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 9.0), Sense::hover());
    let rule = Stroke::new(1.0, tokens.line);
    ui.painter().hline(rect.x_range(), rect.center().y, rule);
    item(ui, words, keys, true, tokens.error)
}

fn item(ui: &mut Ui, words: &str, keys: &str, enabled: bool, ink: Color32) -> Response {
    let tokens = Tokens::of(ui);
    let color = if enabled { ink } else { tokens.ink3 };
    let sense = if enabled {
        Sense::click()
    } else {
        Sense::hover()
    };
    let width = ui.available_width();
    let keys_words = keys;
    let keys = Type::Small.job(keys, tokens.ink3, f32::INFINITY);
    let keys = ui.painter().layout_job(keys);
    // what undo takes back is a name of many words
    let mut job = Type::Body.job(words, color, width - keys.size().x - 36.0);
    job.wrap.max_rows = 3;
    let galley = ui.painter().layout_job(job);
    let height = (galley.size().y + 8.0).max(size::ROW);
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), sense);
    response.widget_info(|| WidgetInfo::labeled(Role::MenuItem, enabled, words));
    describe(ui, response.id, keys_words);
    if enabled && (response.hovered() || response.has_focus()) {
        ui.painter()
            .rect_filled(rect, radius::TAG, tokens.accent_tint);
    }
    if response.has_focus() {
        focus_ring(ui, rect.shrink(4.0), radius::TAG);
        // left and right belong to the row of menus
        let filter = EventFilter {
            horizontal_arrows: true,
            ..EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    }
    let y = rect.center().y;
    ui.painter().galley(
        pos2(rect.left() + 10.0, y - galley.size().y / 2.0),
        galley,
        color,
    );
    ui.painter().galley(
        pos2(rect.right() - 10.0 - keys.size().x, y - keys.size().y / 2.0),
        keys,
        tokens.ink3,
    );
    response
}
