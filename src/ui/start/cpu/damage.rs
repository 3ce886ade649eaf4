//! What of the picture has to be painted anew: where the shapes of two frames differ.

use egui::Rect;
use egui::emath::TSTransform;
use egui::epaint::ClippedShape;

/// Points around a shape that its soft edges may reach.
const SOFT_EDGE: f32 = 2.0;

/// Where `now` looks different from `before`, in points; `None` where it does not at all.
pub(super) fn between(before: &[ClippedShape], now: &[ClippedShape]) -> Option<Rect> {
    let same = |pair: &(&ClippedShape, &ClippedShape)| pair.0 == pair.1;
    let head = before.iter().zip(now).take_while(same).count();
    let (before, now) = (before.get(head..)?, now.get(head..)?);
    let tail = before.iter().rev().zip(now.iter().rev());
    let tail = tail.take_while(same).count();
    let (before, now) = (
        before.get(..before.len() - tail)?,
        now.get(..now.len() - tail)?,
    );
    // as many as before: most of them stand where they stood
    let unlike = before.len() != now.len();
    let mut damage = Rect::NOTHING;
    for (one, other) in before.iter().zip(now) {
        if unlike || one != other {
            damage |= bounds(one) | bounds(other);
        }
    }
    let shared = before.len().min(now.len());
    let rest = before.iter().skip(shared).chain(now.iter().skip(shared));
    for shape in rest {
        damage |= bounds(shape);
    }
    damage.is_positive().then_some(damage)
}

fn bounds(shape: &ClippedShape) -> Rect {
    let clip = shape.clip_rect;
    if shape.transform_after_tessellation != TSTransform::IDENTITY {
        return clip;
    }
    let bounds = shape.shape.visual_bounding_rect();
    if bounds.is_negative() {
        return Rect::NOTHING;
    }
    let bounds = bounds.expand(SOFT_EDGE).intersect(clip);
    if bounds.is_positive() {
        bounds
    } else {
        Rect::NOTHING
    }
}

#[cfg(test)]
mod tests {
    use egui::{Color32, Shape, pos2, vec2};

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
        assert_eq!(between(&before, &before.clone()), None);
        let moved = between(&before, &row(&[0.0, 120.0, 200.0])).unwrap();
        assert_eq!((moved.left(), moved.right()), (98.0, 132.0));
        // one more in the middle, as a tip or a menu is
        let more = between(&before, &row(&[0.0, 50.0, 100.0, 200.0])).unwrap();
        assert_eq!((more.left(), more.right()), (48.0, 62.0));
        let gone = between(&before, &row(&[0.0, 100.0])).unwrap();
        assert_eq!((gone.left(), gone.right()), (198.0, 212.0));
        let mut recoloured = before.clone();
        recoloured[0] = square(0.0, Color32::WHITE);
        let damage = between(&before, &recoloured).unwrap();
        assert_eq!((damage.left(), damage.right()), (damage.left(), 12.0));
        assert!(between(&[], &before).is_some());
    }

    #[test]
    fn what_is_clipped_away_is_no_damage() {
        let mut hidden = square(700.0, Color32::BLACK);
        assert_eq!(between(&[], std::slice::from_ref(&hidden)), None);
        hidden.shape = Shape::Noop;
        assert_eq!(between(&[], &[hidden]), None);
    }
}
