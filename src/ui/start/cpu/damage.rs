//! What of the picture has to be painted anew: where the shapes of two frames differ.

use egui::emath::TSTransform;
use egui::epaint::{ClippedShape, TextShape};
use egui::{Rect, Shape};

/// Points around a shape that its soft edges may reach.
const SOFT_EDGE: f32 = 2.0;

/// So many rectangles are kept apart; more of them grow together.
const MOST: usize = 4;

/// So many shapes that came or went at one place are found to be just that.
const AHEAD: usize = 32;
/// So often it is looked for; a page that was turned has nothing in common with the one before.
const LOOKS: usize = 64;

/// Where `now` looks different from `before`, in points: a few rectangles, none where it does not
/// at all. A digit and the sum below it do not ask for what stands between them.
pub(super) fn between(before: &[ClippedShape], now: &[ClippedShape]) -> Vec<Rect> {
    let (before, now) = (visible(before), visible(now));
    let mut damage = Damage::default();
    let (mut old, mut new) = (before.as_slice(), now.as_slice());
    let mut looks = LOOKS;
    while let ([one, old_rest @ ..], [other, new_rest @ ..]) = (old, new) {
        if one.1 == other.1 {
            (old, new) = (old_rest, new_rest);
            continue;
        }
        // what follows is in its place again, after what came or went
        let changed = match (old_rest, new_rest) {
            ([one, ..], [other, ..]) => one.1 == other.1,
            _ => false,
        };
        let (came, went) = if changed || looks == 0 {
            (None, None)
        } else {
            let at = |shapes: &[Seen<'_>], sought: &Seen<'_>| {
                let mut near = shapes.iter().take(AHEAD);
                near.position(|shape| shape.1 == sought.1)
            };
            (at(new_rest, one), at(old_rest, other))
        };
        match (came, went) {
            (Some(came), went) if went.is_none_or(|went| came <= went) => {
                let (more, rest) = new.split_at(came + 1);
                damage.all(more);
                new = rest;
            }
            (_, Some(went)) => {
                let (gone, rest) = old.split_at(went + 1);
                damage.all(gone);
                old = rest;
            }
            _ => {
                looks = looks.saturating_sub(1);
                damage.all(&[*one, *other]);
                (old, new) = (old_rest, new_rest);
            }
        }
    }
    damage.all(old);
    damage.all(new);
    damage.apart
}

/// A shape with the place that it can be seen at.
type Seen<'s> = (Rect, &'s ClippedShape);

fn visible(shapes: &[ClippedShape]) -> Vec<Seen<'_>> {
    let seen = shapes.iter().map(|shape| (bounds(shape), shape));
    seen.filter(|(bounds, _)| bounds.is_positive()).collect()
}

/// Whether painting inside `areas` needs `shape`.
pub(super) fn touches(shape: &ClippedShape, areas: &[Rect]) -> bool {
    let bounds = bounds(shape);
    areas.iter().any(|area| area.intersects(bounds))
}

#[derive(Default)]
struct Damage {
    apart: Vec<Rect>,
}

impl Damage {
    fn all(&mut self, shapes: &[Seen<'_>]) {
        for (bounds, _) in shapes {
            self.add(*bounds);
        }
    }

    fn add(&mut self, rect: Rect) {
        if self.apart.iter().any(|one| one.contains_rect(rect)) {
            return;
        }
        self.apart.push(rect);
        while let Some((one, other)) = self.pair() {
            let gone = self.apart.swap_remove(other);
            if let Some(kept) = self.apart.get_mut(one) {
                *kept |= gone;
            }
        }
    }

    /// Two that are better painted as one, the second one after the first.
    fn pair(&self) -> Option<(usize, usize)> {
        let mut best = None;
        for (place, one) in self.apart.iter().enumerate() {
            for (other_place, other) in self.apart.iter().enumerate().skip(place + 1) {
                let waste = (*one | *other).area() - one.area() - other.area();
                if best.is_none_or(|(least, _)| waste < least) {
                    best = Some((waste, (place, other_place)));
                }
            }
        }
        best.filter(|(waste, _)| *waste <= 0.0 || self.apart.len() > MOST)
            .map(|(_, pair)| pair)
    }
}

fn bounds(shape: &ClippedShape) -> Rect {
    let clip = shape.clip_rect;
    if shape.transform_after_tessellation != TSTransform::IDENTITY {
        return clip;
    }
    let bounds = extent(&shape.shape).expand(SOFT_EDGE).intersect(clip);
    if bounds.is_positive() {
        bounds
    } else {
        Rect::NOTHING
    }
}

/// What a shape covers, before its edges are softened.
fn extent(shape: &Shape) -> Rect {
    if let Shape::Vec(shapes) = shape {
        let extents = shapes.iter().map(extent);
        return extents.fold(Rect::NOTHING, |all, one| all | one);
    }
    let bounds = shape.visual_bounding_rect();
    // a text without letters has bounds that are no numbers
    let bounds = if bounds.is_negative() || bounds.any_nan() {
        Rect::NOTHING
    } else {
        bounds
    };
    match shape {
        Shape::Text(text) if text.angle == 0.0 => bounds | selected(text),
        _ => bounds,
    }
}

/// What the colour behind selected words may cover: whole lines, and a sign for the end of each,
/// which egui counts half as wide as a line is high.
fn selected(text: &TextShape) -> Rect {
    let galley = &text.galley;
    let ended = galley.rows.iter().filter(|row| row.ends_with_newline);
    let sign = ended.map(|row| row.height()).fold(0.0, f32::max) / 2.0;
    let lines = galley.rect.translate(text.pos.to_vec2());
    let lines = lines.with_max_x(lines.right() + sign);
    if lines.is_positive() {
        lines
    } else {
        Rect::NOTHING
    }
}

#[cfg(test)]
mod tests {
    use egui::{Color32, pos2, vec2};

    use super::*;

    fn square(x: f32, color: Color32) -> ClippedShape {
        let rect = Rect::from_min_size(pos2(x, 10.0), vec2(10.0, 10.0));
        ClippedShape {
            clip_rect: Rect::from_min_size(pos2(0.0, 0.0), vec2(500.0, 400.0)),
            shape: Shape::rect_filled(rect, 0.0, color),
            transform_after_tessellation: TSTransform::IDENTITY,
        }
    }

    #[test]
    fn only_what_changed_is_painted_anew() {
        let row = |xs: &[f32]| -> Vec<ClippedShape> {
            xs.iter().map(|x| square(*x, Color32::BLACK)).collect()
        };
        let before = row(&[0.0, 100.0, 200.0]);
        let sides = |now: &[ClippedShape]| -> Vec<(f32, f32)> {
            let damage = between(&before, now).into_iter();
            damage.map(|rect| (rect.left(), rect.right())).collect()
        };
        assert_eq!(sides(&before), []);
        assert_eq!(sides(&row(&[0.0, 104.0, 200.0])), [(98.0, 116.0)]);
        // one more in the middle, as a tip or a menu is
        assert_eq!(sides(&row(&[0.0, 50.0, 100.0, 200.0])), [(48.0, 62.0)]);
        assert_eq!(sides(&row(&[0.0, 100.0])), [(198.0, 212.0)]);
        assert_eq!(sides(&row(&[0.0, 200.0])), [(98.0, 112.0)]);
        // one goes and another comes elsewhere
        let both = sides(&row(&[30.0, 0.0, 200.0]));
        assert_eq!(both, [(28.0, 42.0), (98.0, 112.0)]);
        let mut recoloured = before.clone();
        recoloured[0] = square(0.0, Color32::WHITE);
        recoloured[2] = square(200.0, Color32::WHITE);
        // a digit and the sum far from it
        assert_eq!(sides(&recoloured), [(0.0, 12.0), (198.0, 212.0)]);
        assert_eq!(between(&[], &before).len(), 3);
    }

    #[test]
    fn what_is_clipped_away_is_no_damage() {
        let mut hidden = square(700.0, Color32::BLACK);
        assert_eq!(between(&[], std::slice::from_ref(&hidden)), []);
        hidden.shape = Shape::Noop;
        assert_eq!(between(&[], &[hidden.clone()]), []);
        let ctx = egui::Context::default();
        let mut output = ctx.run_ui(egui::RawInput::default(), |ui| {
            let font = egui::FontId::monospace(13.0);
            let empty = ui
                .painter()
                .layout_no_wrap(String::new(), font, Color32::BLACK);
            ui.painter().galley(pos2(30.0, 30.0), empty, Color32::BLACK);
        });
        output.textures_delta.clear();
        assert!(!output.shapes.is_empty());
        assert_eq!(between(&[], &output.shapes), []);
    }

    #[test]
    fn many_places_grow_together_and_all_of_them_are_painted() {
        let rows: Vec<ClippedShape> = (0_u8..40)
            .map(|row| square(f32::from(row % 8) * 70.0, Color32::from_gray(row)))
            .collect();
        let damage = between(&[], &rows);
        assert!((1..=MOST).contains(&damage.len()), "{damage:?}");
        for shape in &rows {
            let bounds = bounds(shape);
            assert!(
                damage.iter().any(|rect| rect.contains_rect(bounds)),
                "{bounds:?}"
            );
            assert!(touches(shape, &damage));
        }
        assert!(!touches(&square(600.0, Color32::BLACK), &damage));
    }
}
