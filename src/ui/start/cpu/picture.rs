//! The picture of the window in memory: of each frame, what looks different is painted anew.
//!
//! It knows no window; who shows it hands over the pixels. The benchmarks paint with it too.

use egui::epaint::ClippedShape;
use egui::{Color32, Context, TexturesDelta};

use super::damage;
use super::raster::{Area, Canvas};

/// What a picture is painted for: another of these needs all of it anew.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Look {
    /// Width and height in pixels.
    pub size: [usize; 2],
    /// Pixels of a point, egui's unit of length.
    pub pixels_per_point: f32,
    /// What stands behind everything that is painted.
    pub backdrop: Color32,
}

/// The picture as it stands after the last frame.
#[derive(Default)]
pub struct Picture {
    canvas: Canvas,
    before: Vec<ClippedShape>,
    look: Option<Look>,
}

impl Picture {
    /// Takes new and changed textures, before a frame is painted with them.
    pub fn take(&mut self, delta: &mut TexturesDelta) {
        if self.canvas.take(delta) {
            // shapes that stay as they are look different now
            self.look = None;
        }
    }

    /// Forgets the textures that are used no longer, after a frame was painted.
    pub fn part(&mut self, delta: &mut TexturesDelta) {
        self.canvas.part(delta);
    }

    /// Paints the `shapes` of a frame where they differ from those of the last one. Tells which
    /// pixels were painted; none where nothing changed.
    pub fn paint(&mut self, ctx: &Context, shapes: Vec<ClippedShape>, look: Look) -> Vec<Area> {
        let scale = look.pixels_per_point;
        let all = Area::whole(look.size);
        let (areas, meshes) = if self.look.replace(look) == Some(look) {
            let changed = damage::between(&self.before, &shapes);
            let areas = changed
                .iter()
                .map(|rect| Area::of(*rect, scale).meet(all))
                .filter(|area| !area.is_empty())
                .collect();
            let needed = shapes
                .iter()
                .filter(|shape| damage::touches(shape, &changed));
            (areas, needed.cloned().collect())
        } else {
            (vec![all], shapes.clone())
        };
        self.canvas.resize(look.size);
        if !areas.is_empty() {
            let meshes = ctx.tessellate(meshes, scale);
            for area in &areas {
                self.canvas.paint(&meshes, scale, *area, look.backdrop);
            }
        }
        self.before = shapes;
        areas
    }

    /// Row by row, `0RGB`.
    pub fn pixels(&self) -> &[u32] {
        self.canvas.pixels()
    }
}
