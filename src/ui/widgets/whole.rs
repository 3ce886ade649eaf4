//! The whole of what a field has no room for, told beside it.

use egui::{Popup, Response, Tooltip, Ui};

use super::text;
use crate::ui::theme::{Tokens, Type};

/// Widest tip, in points.
const WIDEST: f32 = 460.0;

/// Shows all of `words`, which the field of `response` cuts: to whoever points at it, and below it
/// for as long as it has the focus where `stays`. A reader has them as the value of the field.
pub(super) fn whole_tip(ui: &Ui, response: &Response, words: &str, stays: bool) {
    let shown = ui.clip_rect().contains(response.rect.center());
    let covered = !ui.memory(|memory| memory.allows_interaction(response.layer_id));
    if covered || Popup::is_any_open(ui.ctx()) {
        // what is open over it has the say
        return;
    }
    // an id of its own: what opens here has those of the field
    let mut own = response.clone();
    own.id = response.id.with("whole");
    let tip = match (response.has_focus() && shown, stays) {
        (true, true) => Tooltip::for_widget(&own),
        (true, false) => return,
        (false, _) => Tooltip::for_enabled(&own),
    };
    tip.width(WIDEST).show(|ui| {
        let ink = Tokens::of(ui).ink;
        text(ui, Type::Small, ink, words);
    });
}
