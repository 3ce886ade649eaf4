//! The pictures that triangles are painted with: the atlas of glyphs above all.

#![expect(
    clippy::indexing_slicing,
    reason = "texels: every index is clamped to its picture where it is made"
)]

use std::ops::Range;

use egui::Color32;
use egui::epaint::ColorImage;

/// Texels between the rows of a texture.
const APART: usize = 16;

/// A picture with room between its rows.
pub(super) struct Texture {
    /// Width and height in texels.
    pub(super) size: [usize; 2],
    /// Texels from one row to the next: a little more than a row has. Rows of thousands of texels
    /// would otherwise begin at multiples of what a processor's cache tells apart, and those of a
    /// glyph drive each other out of it.
    stride: usize,
    texels: Vec<Color32>,
    nearest: bool,
}

impl Texture {
    pub(super) fn new(image: &ColorImage, nearest: bool) -> Self {
        let [width, height] = image.size;
        let stride = width + APART;
        let mut texture = Self {
            size: image.size,
            stride,
            texels: vec![Color32::TRANSPARENT; stride * height],
            nearest,
        };
        texture.take(image, [0, 0]);
        texture
    }

    /// Puts a picture at a place, as much of it as fits.
    pub(super) fn take(&mut self, image: &ColorImage, [x, y]: [usize; 2]) {
        let [width, height] = image.size;
        let rows = height.min(self.size[1].saturating_sub(y));
        let columns = width.min(self.size[0].saturating_sub(x));
        for row in 0..rows {
            let (to, from) = ((y + row) * self.stride + x, row * width);
            self.texels[to..to + columns].copy_from_slice(&image.pixels[from..from + columns]);
        }
    }

    /// Texels of a row.
    pub(super) fn row(&self, y: usize, columns: Range<usize>) -> &[Color32] {
        let from = y * self.stride;
        &self.texels[from + columns.start..from + columns.end]
    }

    /// The colour at a place in texels.
    #[expect(
        clippy::many_single_char_names,
        reason = "places and channels, as everywhere"
    )]
    pub(super) fn at(&self, u: f32, v: f32) -> Color32 {
        let [wide, high] = self.size;
        let texel = |x: f32, y: f32| {
            let x = (x as usize).min(wide.saturating_sub(1));
            let y = (y as usize).min(high.saturating_sub(1));
            let texel = self.texels.get(y * self.stride + x);
            texel.copied().unwrap_or_default()
        };
        if self.nearest || (u, v) == (0.0, 0.0) {
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
