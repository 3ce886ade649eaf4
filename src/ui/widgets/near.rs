//! Long lists: what lies far out of sight keeps its place and is not built.

use std::hash::Hash;

use egui::{Id, Rangef, Ui, vec2};

/// Paints the part of the list `list` that `key` names where it is in sight or within a screen of
/// it, or holds the focus; elsewhere it leaves free the height the part had. What was never
/// painted at this width is painted.
pub fn when_near(
    ui: &mut Ui,
    list: Id,
    key: impl Hash + std::fmt::Debug,
    paint: impl FnOnce(&mut Ui),
) {
    let width = ui.available_width();
    let id = list.with((key, width.to_bits()));
    if let Some(height) = ui.data(|data| data.get_temp::<f32>(id)) {
        let top = ui.cursor().top();
        let part = Rangef::new(top, top + height);
        let sight = ui.clip_rect().y_range();
        let near = sight.expand(sight.span());
        if part.max < near.min || part.min > near.max {
            let focus = ui.memory(egui::Memory::focused);
            let focus = focus.and_then(|id| ui.ctx().read_response(id));
            if !focus.is_some_and(|focus| part.contains(focus.rect.center().y)) {
                ui.allocate_space(vec2(width, height));
                return;
            }
        }
    }
    let painted = ui.scope(paint).response.rect;
    ui.data_mut(|data| data.insert_temp(id, painted.height()));
}
