//! What the keyboard focus did, and keeping what has it in sight.

use egui::{Color32, Id, Rect, Response, ScrollArea, Stroke, StrokeKind, Ui, vec2};

use crate::ui::theme::Tokens;

/// Room kept above and below what is scrolled to, in points, so that one sees where one is.
const AROUND: f32 = 40.0;

/// What the focus did to a widget in this pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// It came.
    Gained,
    /// It went.
    Lost,
    /// Neither.
    Same,
}

/// Passes in which a widget was seen with the focus.
#[derive(Clone, Copy)]
struct Held {
    since: u64,
    seen: u64,
    lost: Option<u64>,
}

/// What the focus did to the widget of `response`; asked twice in a pass, it answers the same.
///
/// egui's own answer forgets a focus that was asked for after the widget was painted, as arrow
/// keys, undo and the walk along findings do.
pub fn focus(ui: &Ui, response: &Response) -> Focus {
    let key = response.id.with("focus held");
    let now = ui.ctx().cumulative_pass_nr();
    let held = ui.data(|data| data.get_temp::<Held>(key));
    let fresh = Held {
        since: now,
        seen: now,
        lost: None,
    };
    let (held, focus) = match (response.has_focus(), held) {
        (true, Some(held)) if held.lost.is_none() && held.seen + 1 >= now => {
            let focus = if held.since == now {
                Focus::Gained
            } else {
                Focus::Same
            };
            (Some(Held { seen: now, ..held }), focus)
        }
        (true, _) => (Some(fresh), Focus::Gained),
        (false, None) => return Focus::Same,
        (false, Some(held)) if held.lost.is_none_or(|lost| lost == now) => {
            let lost = Some(now);
            (Some(Held { lost, ..held }), Focus::Lost)
        }
        (false, Some(_)) => (None, Focus::Same),
    };
    ui.data_mut(|data| {
        data.remove::<Held>(key);
        if let Some(held) = held {
            data.insert_temp(key, held);
        }
    });
    focus
}

/// Brings `rect` into sight with what stands around it; a press of the mouse moves nothing under
/// itself.
pub fn reveal(ui: &Ui, rect: Rect, align: Option<egui::Align>) {
    let pressed = ui.input(|input| input.pointer.any_down() || input.pointer.any_released());
    let around = if pressed { 0.0 } else { AROUND };
    ui.scroll_to_rect(rect.expand2(vec2(0.0, around)), align);
}

/// Content that scrolls sideways where it is too wide.
///
/// Such an area takes what was asked of the one around it, so that what gains the focus in it would
/// never be scrolled to up or down; this asks again.
pub fn sideways<R>(ui: &mut Ui, salt: Id, content: impl FnOnce(&mut Ui) -> R) -> R {
    let shown = ScrollArea::horizontal()
        .id_salt(salt)
        .auto_shrink([false, true])
        .show(ui, content);
    let focused = ui
        .memory(egui::Memory::focused)
        .and_then(|id| ui.ctx().read_response(id))
        .filter(|response| shown.inner_rect.contains(response.rect.center()));
    if let Some(response) = focused
        && focus(ui, &response) == Focus::Gained
    {
        reveal(ui, response.rect, None);
    }
    shown.inner
}

/// The ring of keyboard focus: 2 px of accent, 2 px away from `rect`.
pub fn focus_ring(ui: &Ui, rect: Rect, radius: u8) {
    let accent: Color32 = Tokens::of(ui).accent;
    ui.painter().rect_stroke(
        rect.expand(2.0),
        radius + 2,
        Stroke::new(2.0, accent),
        StrokeKind::Outside,
    );
}
