//! A count that can be pressed: it chooses what is counted.

use egui::{
    Color32, CursorIcon, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo,
    pos2, vec2,
};

use super::focus_ring;
use crate::ui::{
    icons::{self, Icon},
    theme::{Tokens, Type, radius},
};

/// Height, and where the number begins, in points.
const SIZE: Vec2 = vec2(44.0, 48.0);
/// Gap between the number and its noun, and room after it, in points.
const GAPS: [f32; 2] = [10.0, 18.0];

/// The count `number` of what `words` say in full; `on` while it is chosen.
pub fn tally(
    ui: &mut Ui,
    (sign, color): (Icon, Color32),
    number: &str,
    words: &str,
    on: bool,
) -> Response {
    let tokens = Tokens::of(ui);
    // the words begin with the number, which stands larger before them
    let noun = words.strip_prefix(number).unwrap_or(words).trim();
    let galley = |ui: &Ui, step: Type, words: &str, color| {
        ui.painter()
            .layout_job(step.job(words, color, f32::INFINITY))
    };
    let number = galley(ui, Type::Subtitle, number, tokens.ink);
    let noun = galley(ui, Type::Small, noun, tokens.ink2);
    let width = SIZE.x + number.size().x + GAPS[0] + noun.size().x + GAPS[1];
    let (rect, response) = ui.allocate_exact_size(vec2(width, SIZE.y), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, on, words));
    let fill = if on || response.hovered() {
        tokens.accent_tint
    } else {
        tokens.raised
    };
    let edge = Stroke::new(1.0, if on { tokens.accent } else { tokens.line });
    ui.painter()
        .rect(rect, radius::CARD, fill, edge, StrokeKind::Inside);
    let y = rect.center().y;
    let spot = Rect::from_center_size(pos2(rect.left() + 25.0, y), Vec2::splat(17.0));
    icons::paint(ui.painter(), spot, sign, color, tokens.on_accent);
    let mut x = rect.left() + SIZE.x;
    for (galley, color) in [(number, tokens.ink), (noun, tokens.ink2)] {
        let at = pos2(x, y - galley.size().y / 2.0);
        x += galley.size().x + GAPS[0];
        ui.painter().galley(at, galley, color);
    }
    if response.has_focus() {
        focus_ring(ui, rect.shrink(3.0), radius::CARD);
    }
    response.on_hover_cursor(CursorIcon::PointingHand)
}
