//! Colours over pixels: as they are, without linear light, as egui's shaders blend them.

#![expect(
    clippy::indexing_slicing,
    reason = "channels: four of them, named by number"
)]

use egui::Color32;

/// `color` seen through `texel`.
pub(super) fn tint(color: Color32, texel: Color32) -> Color32 {
    if texel == Color32::WHITE {
        return color;
    }
    let (color, texel) = (color.to_array(), texel.to_array());
    let part = |at: usize| ((u16::from(color[at]) * u16::from(texel[at]) + 127) / 255) as u8;
    Color32::from_rgba_premultiplied(part(0), part(1), part(2), part(3))
}

/// Two channels of a word, each with room to grow above it.
const PAIR: u32 = 0x00ff_00ff;

/// Two channels times `part`/255, rounded: (x + 128 + (x + 128)/256)/256 is x/255.
fn scaled(pair: u32, part: u32) -> u32 {
    let product = pair * part + 0x0080_0080;
    ((product + ((product >> 8) & PAIR)) >> 8) & PAIR
}

/// A colour that holds its alpha already, as two pairs of channels.
#[derive(Clone, Copy)]
pub(super) struct Ink {
    red_blue: u32,
    alpha_green: u32,
}

impl Ink {
    pub(super) fn of(color: Color32) -> Self {
        let [red, green, blue, alpha] = color.to_array().map(u32::from);
        Self {
            red_blue: red << 16 | blue,
            alpha_green: alpha << 16 | green,
        }
    }

    pub(super) fn color(self) -> Color32 {
        let [alpha, red, green, blue] = (self.red_blue | self.alpha_green << 8).to_be_bytes();
        Color32::from_rgba_premultiplied(red, green, blue, alpha)
    }

    /// Seen through a texel: those of glyphs are shades of white.
    pub(super) fn through(self, texel: Color32) -> Self {
        let [red, green, blue, alpha] = texel.to_array();
        if red != alpha || green != alpha || blue != alpha {
            Self::of(tint(self.color(), texel))
        } else if alpha == u8::MAX {
            self
        } else {
            let part = u32::from(alpha);
            Self {
                red_blue: scaled(self.red_blue, part),
                alpha_green: scaled(self.alpha_green, part),
            }
        }
    }

    /// `0RGB`, for what nothing shines through.
    pub(super) fn pixel(self) -> u32 {
        self.red_blue | (self.alpha_green & 0xff) << 8
    }

    /// Over a pixel.
    pub(super) fn over(self, pixel: u32) -> u32 {
        let rest = 255 - (self.alpha_green >> 16);
        // colours that only add light may go past 255 and stay there
        let sum = |pair: u32| {
            let above = pair & 0x0100_0100;
            (pair | (above - (above >> 8))) & PAIR
        };
        let red_blue = sum(scaled(pixel & PAIR, rest) + self.red_blue);
        let green = sum(scaled((pixel >> 8) & 0xff, rest) + (self.alpha_green & 0xff));
        red_blue | green << 8
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HALF: Color32 = Color32::from_rgba_premultiplied(100, 40, 0, 128);

    #[test]
    fn a_shade_of_white_is_seen_through_as_any_texel_is() {
        for alpha in 0..=u8::MAX {
            let texel = Color32::from_rgba_premultiplied(alpha, alpha, alpha, alpha);
            for color in [
                Color32::WHITE,
                HALF,
                Color32::from_rgba_premultiplied(3, 127, 201, 255),
            ] {
                assert_eq!(Ink::of(color).through(texel).color(), tint(color, texel));
            }
        }
        let blue = Color32::from_rgba_premultiplied(0, 0, 90, 200);
        assert_eq!(Ink::of(HALF).through(blue).color(), tint(HALF, blue));
    }
}
