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

use egui::epaint::{ImageData, ImageDelta, Primitive, Vertex};
use egui::{ClippedPrimitive, Color32, Mesh, Rect, TextureFilter, TextureId, TexturesDelta};

/// How far, in pixels, a glyph may stand from the grid and still be copied texel by texel.
const ON_GRID: f32 = 0.01;

/// A rectangle of whole pixels; `right` and `bottom` stand outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Area {
    pub(super) left: usize,
    pub(super) top: usize,
    pub(super) right: usize,
    pub(super) bottom: usize,
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

struct Texture {
    size: [usize; 2],
    texels: Vec<Color32>,
    nearest: bool,
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
        let [width, height] = image.size;
        let Some([x, y]) = delta.pos else {
            let texture = Texture {
                size: image.size,
                texels: image.pixels.clone(),
                nearest: delta.options.magnification == TextureFilter::Nearest,
            };
            return self.textures.insert(id, texture).is_some();
        };
        if let Some(texture) = self.textures.get_mut(&id) {
            let wide = texture.size[0];
            let rows = height.min(texture.size[1].saturating_sub(y));
            let columns = width.min(wide.saturating_sub(x));
            for row in 0..rows {
                let (to, from) = ((y + row) * wide + x, row * width);
                texture.texels[to..to + columns]
                    .copy_from_slice(&image.pixels[from..from + columns]);
            }
        }
        // glyphs are added to the atlas in free places
        id != TextureId::default()
    }

    /// Paints `area` anew: `backdrop`, and over it what of `primitives` lies inside.
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
        for y in area.top..area.bottom {
            self.pixels[y * width + area.left..y * width + area.right].fill(bits(backdrop));
        }
        for ClippedPrimitive {
            clip_rect,
            primitive,
        } in primitives
        {
            let clip = Area::of(*clip_rect, pixels_per_point).meet(area);
            let Primitive::Mesh(mesh) = primitive else {
                continue; // only OpenGL can call back
            };
            let Some(texture) = self.textures.get(&mesh.texture_id) else {
                continue;
            };
            if !clip.is_empty() {
                let mut brush = Brush {
                    pixels: &mut self.pixels,
                    width,
                    clip,
                    texture,
                    pixels_per_point,
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
            .all(|place| (place - place.round()).abs() < ON_GRID);
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
    fn copy(
        &mut self,
        from: Corner,
        columns: std::ops::Range<usize>,
        rows: std::ops::Range<usize>,
    ) {
        let [wide, high] = self.texture.size;
        // clipping cuts off on the left and on top, so neither difference is negative
        let texel = |pixel: usize, start: f32, texel: f32, most: usize| {
            let place = pixel as f32 - start.round() + texel.round();
            (place as usize).min(most.saturating_sub(1))
        };
        for y in rows {
            let row = texel(y, from.y, from.v, high) * wide;
            for x in columns.clone() {
                let texel = self.texture.texels[row + texel(x, from.x, from.u, wide)];
                if texel != Color32::TRANSPARENT {
                    let pixel = &mut self.pixels[y * self.width + x];
                    *pixel = over(*pixel, tint(from.color, texel));
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
        let flat = texel.filter(|_| is_flat).map(|texel| tint(a.color, texel));
        let slopes = Slopes::of(&corners, det);
        for y in rows {
            let middle = y as f32 + 0.5;
            let long = crossing(a, c, middle);
            let short = if middle < b.y {
                crossing(a, b, middle)
            } else {
                crossing(b, c, middle)
            };
            let columns = self.columns(long.min(short), long.max(short));
            match (flat, texel) {
                (Some(color), _) => self.span(y, columns, color),
                (None, Some(texel)) => self.shade(y, columns, &slopes, texel),
                (None, None) => self.sample(y, columns, &slopes),
            }
        }
    }

    /// Pixels of one colour.
    fn span(&mut self, y: usize, columns: std::ops::Range<usize>, color: Color32) {
        if columns.is_empty() || color == Color32::TRANSPARENT {
            return;
        }
        let row = y * self.width;
        let pixels = &mut self.pixels[row + columns.start..row + columns.end];
        if color.is_opaque() {
            pixels.fill(bits(color));
        } else {
            for pixel in pixels {
                *pixel = over(*pixel, color);
            }
        }
    }

    /// Pixels whose colour runs from corner to corner.
    fn shade(
        &mut self,
        y: usize,
        columns: std::ops::Range<usize>,
        slopes: &Slopes,
        texel: Color32,
    ) {
        let row = y * self.width;
        for x in columns {
            let color = tint(slopes.color(x, y), texel);
            if color != Color32::TRANSPARENT {
                let pixel = &mut self.pixels[row + x];
                *pixel = over(*pixel, color);
            }
        }
    }

    /// Pixels of a texture that does not lie on the grid.
    fn sample(&mut self, y: usize, columns: std::ops::Range<usize>, slopes: &Slopes) {
        let row = y * self.width;
        for x in columns {
            let (u, v) = slopes.place(x, y);
            let color = tint(slopes.color(x, y), self.texture.at(u, v));
            if color != Color32::TRANSPARENT {
                let pixel = &mut self.pixels[row + x];
                *pixel = over(*pixel, color);
            }
        }
    }

    /// The columns whose middles lie between two edges, inside the clip.
    fn columns(&self, left: f32, right: f32) -> std::ops::Range<usize> {
        first_inside(left).max(self.clip.left)..first_inside(right).min(self.clip.right)
    }

    fn rows(&self, top: f32, bottom: f32) -> std::ops::Range<usize> {
        first_inside(top).max(self.clip.top)..first_inside(bottom).min(self.clip.bottom)
    }
}

/// The first pixel whose middle lies at or after `edge`; 0 for what lies before the picture.
fn first_inside(edge: f32) -> usize {
    (edge - 0.5).ceil() as usize
}

/// Where the edge from `upper` to `lower` crosses the height `y`. Reckoned from the upper end, so
/// that two triangles agree about the edge they share.
fn crossing(upper: Corner, lower: Corner, y: f32) -> f32 {
    upper.x + (y - upper.y) * (lower.x - upper.x) / (lower.y - upper.y)
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
    from: Corner,
    /// Per pixel to the right and down: red, green, blue, alpha, u, v.
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
            from: a,
            right,
            down,
        }
    }

    fn at(&self, index: usize, start: f32, x: usize, y: usize) -> f32 {
        let across = x as f32 + 0.5 - self.from.x;
        let along = y as f32 + 0.5 - self.from.y;
        start + across * self.right[index] + along * self.down[index]
    }

    fn color(&self, x: usize, y: usize) -> Color32 {
        let start = self.from.color.to_array();
        let channel = |index: usize| {
            let value = self.at(index, f32::from(start[index]), x, y);
            (value + 0.5) as u8 // a cast stops at 0 and 255
        };
        Color32::from_rgba_premultiplied(channel(0), channel(1), channel(2), channel(3))
    }

    fn place(&self, x: usize, y: usize) -> (f32, f32) {
        (self.at(4, self.from.u, x, y), self.at(5, self.from.v, x, y))
    }
}

impl Texture {
    /// The colour at a place in texels.
    #[expect(
        clippy::many_single_char_names,
        reason = "places and channels, as everywhere"
    )]
    fn at(&self, u: f32, v: f32) -> Color32 {
        let [wide, high] = self.size;
        let texel = |x: f32, y: f32| {
            let x = (x as usize).min(wide.saturating_sub(1));
            let y = (y as usize).min(high.saturating_sub(1));
            self.texels.get(y * wide + x).copied().unwrap_or_default()
        };
        if self.nearest {
            return texel(u, v);
        }
        let (left, top) = ((u - 0.5).floor(), (v - 0.5).floor());
        let (across, along) = (u - 0.5 - left, v - 0.5 - top);
        let corners = [
            (texel(left, top), (1.0 - across) * (1.0 - along)),
            (texel(left + 1.0, top), across * (1.0 - along)),
            (texel(left, top + 1.0), (1.0 - across) * along),
            (texel(left + 1.0, top + 1.0), across * along),
        ];
        let mut mixed = [0.5; 4];
        for (color, part) in corners {
            for (mixed, channel) in mixed.iter_mut().zip(color.to_array()) {
                *mixed += part * f32::from(channel);
            }
        }
        let [r, g, b, a] = mixed.map(|channel| channel as u8);
        Color32::from_rgba_premultiplied(r, g, b, a)
    }
}

fn bits(color: Color32) -> u32 {
    u32::from_be_bytes([0, color.r(), color.g(), color.b()])
}

/// `color` seen through `texel`.
fn tint(color: Color32, texel: Color32) -> Color32 {
    if texel == Color32::WHITE {
        return color;
    }
    let (color, texel) = (color.to_array(), texel.to_array());
    let part = |at: usize| ((u16::from(color[at]) * u16::from(texel[at]) + 127) / 255) as u8;
    Color32::from_rgba_premultiplied(part(0), part(1), part(2), part(3))
}

/// `color`, which holds its alpha already, over a pixel; two channels at a time.
fn over(pixel: u32, color: Color32) -> u32 {
    const PAIR: u32 = 0x00ff_00ff;
    let rest = u32::from(255 - color.a());
    // x/255, rounded: (x + 128 + (x + 128)/256)/256
    let part = |pair: u32| {
        let scaled = (pair & PAIR) * rest + 0x0080_0080;
        ((scaled + ((scaled >> 8) & PAIR)) >> 8) & PAIR
    };
    // colours that only add light may go past 255 and stay there
    let sum = |pair: u32| {
        let above = pair & 0x0100_0100;
        (pair | (above - (above >> 8))) & PAIR
    };
    let added = bits(color);
    let red_blue = sum(part(pixel) + (added & PAIR));
    let green = sum(part(pixel >> 8) + ((added >> 8) & PAIR));
    red_blue | (green << 8)
}

#[cfg(test)]
mod tests {
    use egui::epaint::{ColorImage, ImageDelta};
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
        let (white, once) = (bits(Color32::WHITE), over(bits(Color32::WHITE), HALF));
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
        assert_eq!(over(0x0064_6464, light), 0x00ff_6e64);
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
        let white = |at: &usize| texture.texels[*at] == Color32::WHITE;
        assert_eq!((0..16).filter(white).collect::<Vec<_>>(), [7, 11]);
        assert!(canvas.set(TextureId::default(), &full), "all glyphs anew");
    }
}
