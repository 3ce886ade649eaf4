//! Paints egui's triangles with the processor, to the same pixels as OpenGL.
//!
//! Three paths carry everything the program paints: upright rectangles of one colour, glyphs
//! copied one texel to a pixel, and triangles. A pixel belongs to a shape if its middle does;
//! spans end where the neighbour's begin, so shared edges are neither missed nor painted twice.
//! Colours are blended as they are, without linear light, as egui's shaders do.

#![expect(
    clippy::indexing_slicing,
    reason = "pixels and texels: every index is clamped to its picture where it is made"
)]

use std::collections::HashMap;
use std::ops::Range;
use std::thread;

use egui::epaint::{ImageData, ImageDelta, Primitive, Vertex};
use egui::{ClippedPrimitive, Color32, Mesh, Rect, TextureFilter, TextureId, TexturesDelta};

use super::ink::{Ink, tint};
use super::texture::Texture;

/// Pixels from which on two threads paint faster than one.
const LARGE: usize = 200_000;
/// How far, in pixels, a glyph may stand from the grid and still be copied texel by texel.
const ON_GRID: f32 = 0.01;

/// A rectangle of whole pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Area {
    /// First column.
    pub left: usize,
    /// First row.
    pub top: usize,
    /// Column after the last.
    pub right: usize,
    /// Row after the last.
    pub bottom: usize,
}

impl Area {
    /// The whole of a picture of `size` pixels.
    pub(super) fn whole(size: [usize; 2]) -> Self {
        Self {
            left: 0,
            top: 0,
            right: size[0],
            bottom: size[1],
        }
    }

    /// The pixels of `rect`, given in points.
    pub(super) fn of(rect: Rect, pixels_per_point: f32) -> Self {
        // what is negative or not a number becomes 0
        let pixel = |points: f32| (points * pixels_per_point).round() as usize;
        Self {
            left: pixel(rect.min.x),
            top: pixel(rect.min.y),
            right: pixel(rect.max.x),
            bottom: pixel(rect.max.y),
        }
    }

    /// What is in both.
    pub(super) fn meet(self, other: Self) -> Self {
        Self {
            left: self.left.max(other.left),
            top: self.top.max(other.top),
            right: self.right.min(other.right),
            bottom: self.bottom.min(other.bottom),
        }
    }

    pub(super) fn is_empty(self) -> bool {
        self.left >= self.right || self.top >= self.bottom
    }
}

/// A picture in the making, with the textures it is made of.
#[derive(Default)]
pub(super) struct Canvas {
    size: [usize; 2],
    pixels: Vec<u32>,
    textures: HashMap<TextureId, Texture>,
}

impl Canvas {
    /// Gives the picture a size in pixels. What was painted is lost if it is another one.
    pub(super) fn resize(&mut self, size: [usize; 2]) {
        if self.size != size {
            self.size = size;
            self.pixels.clear();
            self.pixels.resize(size[0] * size[1], 0);
        }
    }

    /// Row by row, `0RGB`.
    pub(super) fn pixels(&self) -> &[u32] {
        &self.pixels
    }

    /// Takes new and changed textures, before painting. Tells whether pixels that were there
    /// before changed.
    #[expect(
        clippy::iter_over_hash_type,
        reason = "textures do not depend on each other"
    )]
    pub(super) fn take(&mut self, delta: &mut TexturesDelta) -> bool {
        let mut changed = false;
        for (id, deltas) in delta.set.drain() {
            for delta in &deltas {
                changed |= self.set(id, delta);
            }
        }
        changed
    }

    /// Forgets the textures that are used no longer, after painting.
    #[expect(
        clippy::iter_over_hash_type,
        reason = "textures do not depend on each other"
    )]
    pub(super) fn part(&mut self, delta: &mut TexturesDelta) {
        for id in delta.free.drain() {
            self.textures.remove(&id);
        }
    }

    /// Takes a texture or a part of one. Tells whether pixels that were there before changed.
    fn set(&mut self, id: TextureId, delta: &ImageDelta) -> bool {
        let ImageData::Color(image) = &delta.image;
        let Some(place) = delta.pos else {
            let nearest = delta.options.magnification == TextureFilter::Nearest;
            let texture = Texture::new(image, nearest);
            return self.textures.insert(id, texture).is_some();
        };
        if let Some(texture) = self.textures.get_mut(&id) {
            texture.take(image, place);
        }
        // glyphs are added to the atlas in free places
        id != TextureId::default()
    }

    /// Paints `area` anew: `backdrop`, and over it what of `primitives` lies inside. What is large
    /// is painted in two halves at the same time.
    pub(super) fn paint(
        &mut self,
        primitives: &[ClippedPrimitive],
        pixels_per_point: f32,
        area: Area,
        backdrop: Color32,
    ) {
        let area = area.meet(Area::whole(self.size));
        let width = self.size[0];
        if area.is_empty() {
            return;
        }
        let scene = Scene {
            primitives,
            textures: &self.textures,
            width,
            pixels_per_point,
            backdrop,
        };
        let rows = &mut self.pixels[area.top * width..area.bottom * width];
        let size = (area.right - area.left) * (area.bottom - area.top);
        if size < LARGE {
            scene.paint(rows, area);
            return;
        }
        let half = usize::midpoint(area.top, area.bottom);
        let (upper, lower) = rows.split_at_mut((half - area.top) * width);
        let (above, below) = (
            Area {
                bottom: half,
                ..area
            },
            Area { top: half, ..area },
        );
        let both = thread::scope(|scope| {
            let beside = thread::Builder::new();
            let beside = beside.spawn_scoped(scope, || scene.paint(upper, above));
            scene.paint(lower, below);
            beside.is_ok()
        });
        if !both {
            scene.paint(upper, above); // no thread was to be had
        }
    }
}

/// What a picture is painted from.
struct Scene<'a> {
    primitives: &'a [ClippedPrimitive],
    textures: &'a HashMap<TextureId, Texture>,
    width: usize,
    pixels_per_point: f32,
    backdrop: Color32,
}

impl Scene<'_> {
    /// Paints `area`, whose rows, from the left edge of the picture to the right, are `pixels`.
    fn paint(&self, pixels: &mut [u32], area: Area) {
        let backdrop = Ink::of(self.backdrop).pixel();
        for row in pixels.chunks_exact_mut(self.width) {
            row[area.left..area.right].fill(backdrop);
        }
        for ClippedPrimitive {
            clip_rect,
            primitive,
        } in self.primitives
        {
            let clip = Area::of(*clip_rect, self.pixels_per_point).meet(area);
            let Primitive::Mesh(mesh) = primitive else {
                continue; // only OpenGL can call back
            };
            let Some(texture) = self.textures.get(&mesh.texture_id) else {
                continue;
            };
            if !clip.is_empty() {
                let mut brush = Brush {
                    pixels,
                    top: area.top,
                    width: self.width,
                    clip,
                    texture,
                    pixels_per_point: self.pixels_per_point,
                };
                brush.mesh(mesh);
            }
        }
    }
}

/// A corner in pixels, with its place in the texture in texels.
#[derive(Clone, Copy)]
struct Corner {
    x: f32,
    y: f32,
    u: f32,
    v: f32,
    color: Color32,
}

/// Paints inside `clip` with one texture.
struct Brush<'a> {
    pixels: &'a mut [u32],
    /// The row that they begin with.
    top: usize,
    width: usize,
    clip: Area,
    texture: &'a Texture,
    pixels_per_point: f32,
}

impl Brush<'_> {
    fn mesh(&mut self, mesh: &Mesh) {
        let mut rest = &mesh.indices[..];
        while let Some((half, after)) = rest.split_first_chunk::<3>() {
            let corner = |index: u32| {
                let vertex = mesh.vertices.get(index as usize);
                vertex.map(|vertex| self.corner(vertex))
            };
            let [Some(first), Some(second), Some(third)] = half.map(corner) else {
                return; // not a mesh
            };
            if let Some((other, behind)) = after.split_first_chunk::<3>()
                && (other[0], other[1]) == (half[2], half[1])
                && let Some(fourth) = corner(other[2])
                && is_upright(&[first, second, third, fourth])
            {
                self.rectangle(first, fourth);
                rest = behind;
            } else {
                self.triangle([first, second, third]);
                rest = after;
            }
        }
    }

    fn corner(&self, vertex: &Vertex) -> Corner {
        Corner {
            x: vertex.pos.x * self.pixels_per_point,
            y: vertex.pos.y * self.pixels_per_point,
            u: vertex.uv.x * self.texture.size[0] as f32,
            v: vertex.uv.y * self.texture.size[1] as f32,
            color: vertex.color,
        }
    }

    /// A rectangle between its left top and its right bottom corner, both of one colour.
    fn rectangle(&mut self, from: Corner, to: Corner) {
        let (columns, rows) = (self.columns(from.x, to.x), self.rows(from.y, to.y));
        if columns.is_empty() || rows.is_empty() {
            return;
        }
        if (from.u, from.v) == (to.u, to.v) {
            let color = tint(from.color, self.texture.at(from.u, from.v));
            for y in rows {
                self.span(y, columns.clone(), color);
            }
            return;
        }
        let on_grid = [from.x, from.y, from.u, from.v]
            .into_iter()
            .all(|place| (place - nearest(place)).abs() < ON_GRID);
        let is_copy = (to.x - from.x - (to.u - from.u)).abs() < ON_GRID
            && (to.y - from.y - (to.v - from.v)).abs() < ON_GRID;
        let fits = from.u > -0.5
            && from.v > -0.5
            && to.u < self.texture.size[0] as f32 + 0.5
            && to.v < self.texture.size[1] as f32 + 0.5;
        if on_grid && is_copy && fits {
            self.copy(from, columns, rows);
        } else {
            let right_top = Corner {
                y: from.y,
                v: from.v,
                ..to
            };
            let left_bottom = Corner {
                y: to.y,
                v: to.v,
                ..from
            };
            self.triangle([from, right_top, left_bottom]);
            self.triangle([left_bottom, right_top, to]);
        }
    }

    /// Copies texels to pixels, one to one, from the corner that lies at both.
    fn copy(&mut self, from: Corner, columns: Range<usize>, rows: Range<usize>) {
        let [wide, high] = self.texture.size;
        // clipping cuts off on the left and on top, so neither difference is negative
        let texel = |pixel: usize, start: f32, texel: f32| {
            (pixel as f32 - nearest(start) + nearest(texel)) as usize
        };
        let left = texel(columns.start, from.x, from.u).min(wide);
        let count = columns.len().min(wide - left);
        let top = texel(rows.start, from.y, from.v);
        let ink = Ink::of(from.color);
        for (y, v) in rows.zip(top..high) {
            let texels = self.texture.row(v, left..left + count);
            let pixels = self.row(y, columns.clone());
            for (pixel, texel) in pixels.iter_mut().zip(texels) {
                if *texel != Color32::TRANSPARENT {
                    *pixel = ink.through(*texel).over(*pixel);
                }
            }
        }
    }

    fn triangle(&mut self, mut corners: [Corner; 3]) {
        corners.sort_by(|one, other| one.y.total_cmp(&other.y));
        let [a, b, c] = corners;
        let rows = self.rows(a.y, c.y);
        let left = a.x.min(b.x).min(c.x);
        let right = a.x.max(b.x).max(c.x);
        if rows.is_empty() || self.columns(left, right).is_empty() {
            return;
        }
        let det = (b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y);
        if det.abs() < f32::EPSILON {
            return;
        }
        let is_point = (a.u, a.v) == (b.u, b.v) && (a.u, a.v) == (c.u, c.v);
        let is_flat = a.color == b.color && a.color == c.color;
        let texel = is_point.then(|| self.texture.at(a.u, a.v));
        let paint = match texel {
            Some(texel) if is_flat => Paint::Flat(tint(a.color, texel)),
            Some(texel) => Paint::Shade(Slopes::of(&corners, det), texel),
            None => Paint::Sample(Slopes::of(&corners, det)),
        };
        let long = Edge::between(a, c);
        let (upper, lower) = (Edge::between(a, b), Edge::between(b, c));
        for y in rows {
            let middle = y as f32 + 0.5;
            let short = if middle < b.y { &upper } else { &lower };
            let (one, other) = (long.crossing(middle), short.crossing(middle));
            let columns = self.columns(one.min(other), one.max(other));
            match &paint {
                Paint::Flat(color) => self.span(y, columns, *color),
                Paint::Shade(slopes, texel) => self.shade(y, columns, slopes, *texel),
                Paint::Sample(slopes) => self.sample(y, columns, slopes),
            }
        }
    }

    /// Pixels of one colour.
    fn span(&mut self, y: usize, columns: Range<usize>, color: Color32) {
        if color == Color32::TRANSPARENT {
            return;
        }
        let pixels = self.row(y, columns);
        let ink = Ink::of(color);
        if color.is_opaque() {
            pixels.fill(ink.pixel());
        } else {
            for pixel in pixels {
                *pixel = ink.over(*pixel);
            }
        }
    }

    /// Pixels whose colour runs from corner to corner.
    fn shade(&mut self, y: usize, columns: Range<usize>, slopes: &Slopes, texel: Color32) {
        let run = slopes.run(columns.start, y);
        for (step, pixel) in self.row(y, columns).iter_mut().enumerate() {
            let color = tint(slopes.color(&run, step), texel);
            if color != Color32::TRANSPARENT {
                *pixel = Ink::of(color).over(*pixel);
            }
        }
    }

    /// Pixels of a texture that does not lie on the grid.
    fn sample(&mut self, y: usize, columns: Range<usize>, slopes: &Slopes) {
        let run = slopes.run(columns.start, y);
        let texture = self.texture;
        for (step, pixel) in self.row(y, columns).iter_mut().enumerate() {
            let (u, v) = slopes.place(&run, step);
            let color = tint(slopes.color(&run, step), texture.at(u, v));
            if color != Color32::TRANSPARENT {
                *pixel = Ink::of(color).over(*pixel);
            }
        }
    }

    /// The pixels of `columns` in the row `y`.
    fn row(&mut self, y: usize, columns: Range<usize>) -> &mut [u32] {
        let from = (y - self.top) * self.width;
        &mut self.pixels[from + columns.start..from + columns.end]
    }

    /// The columns whose middles lie between two edges, inside the clip; none where the edges lie
    /// on one side of it.
    fn columns(&self, left: f32, right: f32) -> Range<usize> {
        within(left, right, self.clip.left, self.clip.right)
    }

    fn rows(&self, top: f32, bottom: f32) -> Range<usize> {
        within(top, bottom, self.clip.top, self.clip.bottom)
    }
}

/// The pixels between two edges, of those from `least` on and before `most`.
fn within(from: f32, to: f32, least: usize, most: usize) -> Range<usize> {
    let start = first_inside(from).clamp(least, most);
    start..first_inside(to).clamp(start, most)
}

/// The first pixel whose middle lies at or after `edge`; 0 for what lies before the picture.
fn first_inside(edge: f32) -> usize {
    let place = edge - 0.5;
    let below = (place as i32).max(0);
    below as usize + usize::from(place > below as f32)
}

/// The whole number that lies nearest. By casts: the processors we may count on have no
/// instruction for it.
fn nearest(place: f32) -> f32 {
    let shifted = place + 0.5;
    let whole = shifted as i32 as f32;
    if whole > shifted { whole - 1.0 } else { whole }
}

/// One side of a triangle.
struct Edge {
    x: f32,
    y: f32,
    /// Columns to the right per row.
    slope: f32,
}

impl Edge {
    /// Reckoned from the upper end, so that two triangles agree about the edge they share.
    fn between(upper: Corner, lower: Corner) -> Self {
        Self {
            x: upper.x,
            y: upper.y,
            slope: (lower.x - upper.x) / (lower.y - upper.y),
        }
    }

    /// Where it crosses the height `y`.
    fn crossing(&self, y: f32) -> f32 {
        self.x + (y - self.y) * self.slope
    }
}

/// What a triangle is filled with.
enum Paint {
    /// One colour.
    Flat(Color32),
    /// Colours from corner to corner, seen through one texel.
    Shade(Slopes, Color32),
    /// Colours and texels.
    Sample(Slopes),
}

/// Whether left top, right top, left bottom and right bottom are the corners of an upright
/// rectangle of one colour, in space and in the texture.
#[expect(
    clippy::float_cmp,
    reason = "corners of one rectangle are copies of its edges"
)]
fn is_upright(corners: &[Corner; 4]) -> bool {
    let [a, b, c, d] = corners;
    let upright = |near: (f32, f32), right: (f32, f32), below: (f32, f32), far: (f32, f32)| {
        near.1 == right.1 && below.1 == far.1 && near.0 == below.0 && right.0 == far.0
    };
    let one_colour = a.color == b.color && a.color == c.color && a.color == d.color;
    one_colour
        && a.x <= d.x
        && a.y <= d.y
        && upright((a.x, a.y), (b.x, b.y), (c.x, c.y), (d.x, d.y))
        && upright((a.u, a.v), (b.u, b.v), (c.u, c.v), (d.u, d.v))
}

/// How colour and place in the texture run over a triangle.
struct Slopes {
    /// The corner that they run from.
    x: f32,
    y: f32,
    /// What is there: red, green, blue, alpha, u, v.
    start: [f32; 6],
    /// How much of it is added per pixel to the right and down.
    right: [f32; 6],
    down: [f32; 6],
}

impl Slopes {
    fn of(&[a, b, c]: &[Corner; 3], det: f32) -> Self {
        let values = |corner: Corner| {
            let color = corner.color.to_array().map(f32::from);
            [color[0], color[1], color[2], color[3], corner.u, corner.v]
        };
        let (first, second, third) = (values(a), values(b), values(c));
        let (mut right, mut down) = ([0.0; 6], [0.0; 6]);
        for index in 0..6 {
            let (one, two) = (second[index] - first[index], third[index] - first[index]);
            right[index] = (one * (c.y - a.y) - two * (b.y - a.y)) / det;
            down[index] = (two * (b.x - a.x) - one * (c.x - a.x)) / det;
        }
        Self {
            x: a.x,
            y: a.y,
            start: first,
            right,
            down,
        }
    }

    /// What is in the middle of a pixel, from which a row goes on to the right.
    fn run(&self, x: usize, y: usize) -> [f32; 6] {
        let across = x as f32 + 0.5 - self.x;
        let along = y as f32 + 0.5 - self.y;
        let mut run = self.start;
        for (value, (right, down)) in run.iter_mut().zip(self.right.iter().zip(&self.down)) {
            *value += across * right + along * down;
        }
        run
    }

    fn at(&self, run: &[f32; 6], index: usize, step: usize) -> f32 {
        run[index] + step as f32 * self.right[index]
    }

    fn color(&self, run: &[f32; 6], step: usize) -> Color32 {
        // a cast stops at 0 and 255
        let channel = |index: usize| (self.at(run, index, step) + 0.5) as u8;
        Color32::from_rgba_premultiplied(channel(0), channel(1), channel(2), channel(3))
    }

    fn place(&self, run: &[f32; 6], step: usize) -> (f32, f32) {
        (self.at(run, 4, step), self.at(run, 5, step))
    }
}

#[cfg(test)]
mod tests {
    use egui::epaint::ColorImage;
    use egui::{TextureOptions, pos2};

    use super::*;

    const SIZE: [usize; 2] = [8, 6];
    const HALF: Color32 = Color32::from_rgba_premultiplied(100, 40, 0, 128);

    /// What `mesh` looks like over white with a white texel in the corner of the atlas.
    fn painted(mesh: Mesh, clip: Rect, pixels_per_point: f32) -> Vec<u32> {
        let mut canvas = Canvas::default();
        canvas.resize(SIZE);
        let mut atlas = ColorImage::filled([4, 4], Color32::TRANSPARENT);
        atlas.pixels[0] = Color32::WHITE;
        atlas.pixels[5] = Color32::from_rgba_premultiplied(51, 51, 51, 51);
        atlas.pixels[6] = Color32::WHITE;
        canvas.set(
            TextureId::default(),
            &ImageDelta::full(atlas, TextureOptions::LINEAR),
        );
        let primitive = ClippedPrimitive {
            clip_rect: clip,
            primitive: Primitive::Mesh(mesh),
        };
        let all = Area::whole(SIZE);
        canvas.paint(&[primitive], pixels_per_point, all, Color32::WHITE);
        canvas.pixels().to_vec()
    }

    fn rect(left: f32, top: f32, right: f32, bottom: f32) -> Rect {
        Rect::from_min_max(pos2(left, top), pos2(right, bottom))
    }

    #[test]
    fn a_shared_edge_is_neither_missed_nor_painted_twice() {
        let corners = [(1.0, 0.5), (7.0, 1.2), (6.3, 5.5), (0.2, 4.9)];
        let mut mesh = Mesh::default();
        for (x, y) in corners.into_iter().chain([(3.3, 2.9)]) {
            mesh.colored_vertex(pos2(x, y), HALF);
        }
        for (from, to) in [(0, 1), (1, 2), (2, 3), (3, 0)] {
            mesh.add_triangle(from, to, 4);
        }
        let pixels = painted(mesh, Rect::EVERYTHING, 1.0);
        let white = Ink::of(Color32::WHITE).pixel();
        let once = Ink::of(HALF).over(white);
        assert!(pixels.iter().all(|pixel| [white, once].contains(pixel)));
        // the middle of the picture has no hole
        for y in 2..5 {
            assert!(
                pixels[y * 8 + 1..y * 8 + 6]
                    .iter()
                    .all(|pixel| *pixel == once)
            );
        }
    }

    #[test]
    fn a_rectangle_as_two_triangles_is_the_same_rectangle() {
        let area = rect(0.7, 1.3, 6.5, 4.6);
        let mut upright = Mesh::default();
        upright.add_colored_rect(area, HALF);
        let mut halves = upright.clone();
        halves.indices = vec![0, 1, 2, 1, 3, 2]; // not the order of rectangles
        let whole = painted(upright, Rect::EVERYTHING, 1.0);
        assert_eq!(whole, painted(halves, Rect::EVERYTHING, 1.0));
        let inside = whole.iter().filter(|pixel| **pixel != 0x00ff_ffff);
        assert_eq!(inside.count(), 5 * 4, "pixels whose middle lies inside");
    }

    #[test]
    fn nothing_is_painted_outside_the_clip_or_the_picture() {
        let mut mesh = Mesh::default();
        mesh.add_colored_rect(rect(-50.0, -50.0, 50.0, 50.0), Color32::BLACK);
        let pixels = painted(mesh, rect(1.0, 1.0, 2.0, 2.0), 2.0);
        for (at, pixel) in pixels.iter().enumerate() {
            let inside = (2..4).contains(&(at % 8)) && (2..4).contains(&(at / 8));
            assert_eq!(*pixel == 0, inside, "pixel {at}");
        }
    }

    #[test]
    fn a_glyph_is_copied_as_it_would_be_sampled() {
        let uv = rect(0.25, 0.25, 0.75, 0.5);
        let mut mesh = Mesh::default();
        mesh.add_rect_with_uv(rect(2.0, 3.0, 4.0, 4.0), uv, Color32::BLACK);
        let copied = painted(mesh.clone(), Rect::EVERYTHING, 1.0);
        assert_eq!(copied[3 * 8 + 2], 0x00cc_cccc, "a fifth of the ink");
        assert_eq!(copied[3 * 8 + 3], 0, "all of it");
        mesh.indices = vec![0, 1, 2, 1, 3, 2];
        assert_eq!(copied, painted(mesh, Rect::EVERYTHING, 1.0));
    }

    #[test]
    fn colours_run_evenly_and_light_that_is_added_stops_at_white() {
        let mut mesh = Mesh::default();
        for (x, color) in [(0.0, Color32::TRANSPARENT), (8.0, Color32::BLACK)] {
            mesh.colored_vertex(pos2(x, 0.0), color);
            mesh.colored_vertex(pos2(x, 6.0), color);
        }
        mesh.add_triangle(0, 1, 2);
        mesh.add_triangle(2, 1, 3);
        let pixels = painted(mesh, Rect::EVERYTHING, 1.0);
        for (x, pixel) in pixels.iter().take(8).enumerate() {
            let ideal = 255.0 - 255.0 * (x as f32 + 0.5) / 8.0;
            assert!((f32::from(pixel.to_be_bytes()[1]) - ideal).abs() <= 1.0);
        }
        let light = Color32::from_rgba_premultiplied(200, 10, 0, 0);
        assert_eq!(Ink::of(light).over(0x0064_6464), 0x00ff_6e64);
    }

    #[test]
    fn parts_of_a_texture_land_in_their_place() {
        let mut canvas = Canvas::default();
        let full = ImageDelta::full(
            ColorImage::filled([4, 4], Color32::TRANSPARENT),
            TextureOptions::LINEAR,
        );
        assert!(!canvas.set(TextureId::default(), &full));
        let part = ImageDelta::partial(
            [3, 1],
            ColorImage::filled([2, 2], Color32::WHITE),
            TextureOptions::LINEAR,
        );
        assert!(!canvas.set(TextureId::default(), &part), "a new glyph");
        let texture = &canvas.textures[&TextureId::default()];
        let white = |(y, x): &(usize, usize)| texture.row(*y, *x..*x + 1) == [Color32::WHITE];
        let places = (0..4).flat_map(|y| (0..4).map(move |x| (y, x)));
        assert_eq!(places.filter(white).collect::<Vec<_>>(), [(1, 3), (2, 3)]);
        assert!(canvas.set(TextureId::default(), &full), "all glyphs anew");
    }

    #[test]
    fn what_lies_beyond_the_right_edge_of_the_last_row_is_not_painted() {
        let mut mesh = Mesh::default();
        for (x, y) in [(9.0, 1.0), (40.0, 3.0), (20.0, 9.0)] {
            mesh.colored_vertex(pos2(x, y), HALF);
        }
        mesh.add_triangle(0, 1, 2);
        let white = Ink::of(Color32::WHITE).pixel();
        let pixels = painted(mesh, rect(0.0, 0.0, 8.0, 6.0), 1.0);
        assert!(pixels.iter().all(|pixel| *pixel == white));
    }

    #[test]
    fn two_halves_and_single_rows_make_the_same_picture() {
        const WIDE: [usize; 2] = [640, 480];
        const { assert!(WIDE[0] * WIDE[1] > LARGE) };
        let corners = [(40.0, 3.5), (600.5, 90.2), (333.3, 476.0), (1.5, 300.0)];
        let mut mesh = Mesh::default();
        for (index, (x, y)) in corners.into_iter().enumerate() {
            mesh.colored_vertex(pos2(x, y), Color32::from_gray(40 * index as u8 + 60));
        }
        mesh.add_triangle(0, 1, 2);
        mesh.add_triangle(0, 2, 3);
        let primitive = ClippedPrimitive {
            clip_rect: rect(0.0, 0.0, 640.0, 480.0),
            primitive: Primitive::Mesh(mesh),
        };
        let mut canvas = Canvas::default();
        canvas.resize(WIDE);
        let atlas = ColorImage::filled([4, 4], Color32::WHITE);
        canvas.set(
            TextureId::default(),
            &ImageDelta::full(atlas, TextureOptions::LINEAR),
        );
        let primitives = [primitive];
        canvas.paint(&primitives, 1.0, Area::whole(WIDE), Color32::WHITE);
        let whole = canvas.pixels().to_vec();
        canvas.pixels.fill(0);
        for top in 0..WIDE[1] {
            let row = Area {
                top,
                bottom: top + 1,
                ..Area::whole(WIDE)
            };
            canvas.paint(&primitives, 1.0, row, Color32::WHITE);
        }
        assert!(canvas.pixels() == whole);
        assert!(whole.iter().any(|pixel| *pixel != 0x00ff_ffff));
    }
}
