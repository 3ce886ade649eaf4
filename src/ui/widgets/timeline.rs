//! Points of a course on a line: what is over, what is now, what is to come. Heard as a list.

use egui::{CursorIcon, Rect, Role, Shape, Stroke, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use super::{Stop, Walk, focus_ring, sideways};
use crate::ui::theme::{Tokens, Type, radius};

/// Least width of a point, in points.
const LEAST: f32 = 124.0;
/// Height of the line with its marks.
const LINE: f32 = 22.0;

/// How a point is marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Over: a filled disc and a solid line to the next.
    Past,
    /// Now: a thick ring.
    Now,
    /// To come: a thin ring, and dashes to the next.
    ToCome,
}

/// A point.
#[derive(Clone, Debug)]
pub struct PointLook {
    /// How it is marked.
    pub mark: Mark,
    /// What happens.
    pub name: String,
    /// When; may be empty.
    pub date: String,
    /// A fact about it; may be empty.
    pub fact: String,
    /// What a screen reader says.
    pub spoken: String,
}

/// Paints `points` beside each other under `name`. Gives the one that was pressed.
pub fn timeline(ui: &mut Ui, id: egui::Id, name: &str, points: &[PointLook]) -> Option<usize> {
    let count = points.len().max(1);
    let mut pressed = None;
    sideways(ui, id.with("area"), |ui| {
        let width = ui.available_width().max(LEAST * count as f32);
        let each = width / count as f32;
        let builder = UiBuilder::new()
            .id_salt(id)
            .accessibility_role(Role::List)
            .accessibility_label(name.to_owned());
        ui.scope_builder(builder, |ui| {
            let jobs: Vec<[_; 3]> = points
                .iter()
                .map(|point| {
                    let tokens = Tokens::of(ui);
                    let strong = if point.mark == Mark::Now {
                        tokens.accent
                    } else {
                        tokens.ink
                    };
                    let room = each - 12.0;
                    let lay = |step: Type, words: &str, color| {
                        ui.painter().layout_job(step.job(words, color, room))
                    };
                    [
                        lay(Type::SmallBold, &point.name, strong),
                        lay(Type::Small, &point.date, tokens.ink2),
                        lay(Type::Micro, &point.fact, tokens.ink2),
                    ]
                })
                .collect();
            let tall = jobs.iter().map(|lines| {
                let lines = lines.iter().filter(|galley| !galley.text().is_empty());
                lines.map(|galley| galley.size().y + 1.0).sum::<f32>()
            });
            let height = LINE + 4.0 + tall.fold(0.0, f32::max);
            let (_, rect) = ui.allocate_space(vec2(width, height));
            let preferred = points.iter().position(|point| point.mark == Mark::Now);
            let walk = Walk::Grid(count);
            let stop = Stop::of(ui, id, walk, points.len(), preferred.unwrap_or_default());
            for (index, (point, lines)) in points.iter().zip(jobs).enumerate() {
                let left = rect.left() + each * index as f32;
                let place = Rect::from_min_size(pos2(left, rect.top()), vec2(each, height));
                let response = stop.place(ui, index, place.with_max_x(place.right() - 6.0));
                response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &point.spoken));
                if response.has_focus() {
                    focus_ring(ui, response.rect, radius::TAG);
                }
                mark_ui(ui, place, point.mark, index + 1 == points.len());
                let mut y = place.top() + LINE + 4.0;
                for galley in lines.into_iter().filter(|galley| !galley.text().is_empty()) {
                    let next = y + galley.size().y + 1.0;
                    ui.painter()
                        .galley(pos2(left, y), galley, Tokens::of(ui).ink);
                    y = next;
                }
                let response = response.on_hover_cursor(CursorIcon::PointingHand);
                if response.clicked() {
                    pressed = Some(index);
                }
            }
            stop.walk(ui);
        });
    });
    pressed
}

fn mark_ui(ui: &Ui, place: Rect, mark: Mark, last: bool) {
    const RADIUS: f32 = 7.0;
    let tokens = Tokens::of(ui);
    let center = pos2(place.left() + RADIUS + 1.0, place.top() + LINE / 2.0);
    let painter = ui.painter();
    if !last {
        let from = center + vec2(RADIUS + 4.0, 0.0);
        let to = pos2(place.right() - 4.0, center.y);
        match mark {
            Mark::Past => {
                painter.line_segment([from, to], Stroke::new(2.0, tokens.accent));
            }
            Mark::Now | Mark::ToCome => {
                let stroke = Stroke::new(1.0, tokens.edge);
                painter.extend(Shape::dashed_line(&[from, to], stroke, 5.0, 4.0));
            }
        }
    }
    match mark {
        Mark::Past => painter.circle_filled(center, RADIUS, tokens.accent),
        Mark::Now => painter.circle_stroke(center, RADIUS - 1.5, Stroke::new(4.0, tokens.accent)),
        Mark::ToCome => painter.circle_stroke(center, RADIUS - 0.5, Stroke::new(1.5, tokens.edge)),
    };
}
