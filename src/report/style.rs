//! The tokens of the printed document in one place: page, type scale, colours.
//!
//! Lengths are in points (1/72 inch) unless a name says otherwise. This module knows no block
//! and no text; the layouter and the PDF writer read it.

/// Points in a millimetre.
pub const MM: f32 = 72.0 / 25.4;

/// A colour in sRGB.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Color {
    /// Red, 0–255.
    pub r: u8,
    /// Green, 0–255.
    pub g: u8,
    /// Blue, 0–255.
    pub b: u8,
}

impl Color {
    const fn hex(rgb: u32) -> Self {
        Self {
            r: (rgb >> 16 & 0xff) as u8,
            g: (rgb >> 8 & 0xff) as u8,
            b: (rgb & 0xff) as u8,
        }
    }
}

/// Text, axes, outlines.
pub const INK: Color = Color::hex(0x1D_25_23);
/// Notes, header, footer, axis numbers.
pub const INK2: Color = Color::hex(0x4F_5A_56);
/// Numbers, motif, head rules.
pub const ACCENT: Color = Color::hex(0x17_52_4A);
/// What is missing; always with words.
pub const BRICK: Color = Color::hex(0x9C_2A_1B);
/// Places of a high level.
pub const BRICK_TINT: Color = Color::hex(0xF7_E6_E1);
/// A middle level.
pub const OCHRE: Color = Color::hex(0x7A_4E_00);
/// Places of a middle level.
pub const OCHRE_TINT: Color = Color::hex(0xFA_F0_D8);
/// Table head, fact strip, goal, covered cell.
pub const TINT: Color = Color::hex(0xE7_EF_EC);
/// Computed rows, sums, area rows of a schedule.
pub const TINT2: Color = Color::hex(0xF3_F6_F4);
/// Hairlines and grid.
pub const RULE: Color = Color::hex(0xB7_C3_BE);
/// Series 1.
pub const FILL1: Color = ACCENT;
/// Series 2.
pub const FILL2: Color = Color::hex(0x6B_A1_93);
/// Series 3.
pub const FILL3: Color = Color::hex(0xDD_B0_50);
/// Series 4.
pub const FILL4: Color = Color::hex(0xAF_D3_C8);
/// Series 5.
pub const FILL5: Color = Color::hex(0xF0_EC_E0);
/// Lines and words in the hue of series 3.
pub const LINE3: Color = Color::hex(0x86_62_1C);
/// Paper.
pub const WHITE: Color = Color::hex(0xFF_FF_FF);

/// The faces of Lato that are set; an unused one is not embedded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Face {
    /// Lato Regular.
    Regular,
    /// Lato Semibold.
    Semibold,
    /// Lato Bold.
    Bold,
    /// Lato Italic.
    Italic,
}

impl Face {
    /// All faces, in the order of their discriminants.
    pub const ALL: [Self; 4] = [Self::Regular, Self::Semibold, Self::Bold, Self::Italic];

    /// The face for strong words inside text of this face.
    #[must_use]
    pub const fn strong(self) -> Self {
        Self::Bold
    }
}

/// A line of the type scale.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TextStyle {
    /// Size of the type.
    pub size: f32,
    /// Distance of baselines.
    pub leading: f32,
    /// Face of plain words.
    pub face: Face,
    /// Colour of plain words.
    pub color: Color,
    /// Whether words may be broken to mend a short line.
    pub hyphenate: bool,
}

const fn style(size: f32, leading: f32, face: Face, color: Color) -> TextStyle {
    TextStyle {
        size,
        leading,
        face,
        color,
        hyphenate: false,
    }
}

impl TextStyle {
    /// The same style in another face.
    #[must_use]
    pub const fn face(self, face: Face) -> Self {
        Self { face, ..self }
    }

    /// The same style in another colour.
    #[must_use]
    pub const fn color(self, color: Color) -> Self {
        Self { color, ..self }
    }
}

/// Cover title.
pub const COVER_TITLE: TextStyle = style(36.0, 42.0, Face::Bold, INK);
/// Cover years.
pub const COVER_YEARS: TextStyle = style(20.0, 24.0, Face::Regular, INK);
/// Cover body name.
pub const COVER_BODY: TextStyle = style(14.0, 18.0, Face::Semibold, ACCENT);
/// Annex header on the cover.
pub const COVER_ANNEX: TextStyle = style(10.5, 17.0, Face::Regular, INK);
/// Lines at the foot of the cover.
pub const COVER_FOOT: TextStyle = style(9.5, 14.0, Face::Regular, INK2);
/// First paragraph of a chapter.
pub const LEAD: TextStyle = style(13.0, 19.0, Face::Regular, INK);
/// Chapter.
pub const H1: TextStyle = style(22.0, 28.0, Face::Bold, INK);
/// Line over a chapter's title.
pub const KICKER: TextStyle = style(9.5, 12.0, Face::Semibold, ACCENT);
/// Section.
pub const H2: TextStyle = style(15.0, 20.0, Face::Bold, INK);
/// Step.
pub const H3: TextStyle = style(12.0, 16.0, Face::Bold, INK);
/// Topic.
pub const H4: TextStyle = style(11.0, 16.0, Face::Semibold, ACCENT);
/// Running text.
pub const BODY: TextStyle = TextStyle {
    hyphenate: true,
    ..style(11.0, 16.0, Face::Regular, INK)
};
/// Caption of a table or figure.
pub const CAPTION: TextStyle = style(10.0, 13.0, Face::Semibold, INK);
/// Cell.
pub const CELL: TextStyle = style(9.5, 13.0, Face::Regular, INK);
/// Cell of a dense table.
pub const CELL_DENSE: TextStyle = style(9.0, 12.0, Face::Regular, INK);
/// Head of a table.
pub const TABLE_HEAD: TextStyle = style(9.0, 12.5, Face::Semibold, INK);
/// Notes under tables and figures.
pub const NOTES: TextStyle = style(8.5, 12.0, Face::Regular, INK2);
/// Footnote.
pub const FOOTNOTE: TextStyle = style(9.0, 12.0, Face::Regular, INK);
/// Words in figures.
pub const FIGURE: TextStyle = style(8.5, 11.0, Face::Regular, INK);
/// Large number.
pub const KEY_FIGURE: TextStyle = style(24.0, 29.0, Face::Bold, ACCENT);
/// Sentence under a large number.
pub const KEY_LABEL: TextStyle = style(9.0, 12.0, Face::Regular, INK2);
/// Header and footer.
pub const FURNITURE: TextStyle = style(8.5, 12.0, Face::Regular, INK2);
/// Title of an action card.
pub const CARD_TITLE: TextStyle = style(13.0, 16.0, Face::Bold, INK);
/// Code of an action card.
pub const CARD_CODE: TextStyle = style(16.0, 16.0, Face::Bold, ACCENT);
/// Running text of an easy-to-read summary.
pub const EASY: TextStyle = style(14.0, 21.5, Face::Regular, INK);
/// Chapter of an easy-to-read summary.
pub const EASY_H1: TextStyle = style(26.0, 34.0, Face::Bold, INK);
/// Question of an easy-to-read summary.
pub const EASY_H2: TextStyle = style(17.0, 22.0, Face::Bold, INK);

/// Where things stand on a sheet.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Geometry {
    /// Width of the sheet.
    pub width: f32,
    /// Height of the sheet.
    pub height: f32,
    /// Label axis.
    pub label_x: f32,
    /// Text axis.
    pub text_x: f32,
    /// Right edge of everything.
    pub right: f32,
    /// Right edge of running text.
    pub text_right: f32,
    /// Top of the text area.
    pub top: f32,
    /// Bottom of the text area.
    pub bottom: f32,
    /// Bottom of the header's text.
    pub header_bottom: f32,
    /// The footer's rule.
    pub footer_rule: f32,
}

/// A4 upright.
pub const PORTRAIT: Geometry = Geometry {
    width: 595.28,
    height: 841.89,
    label_x: 26.0 * MM,
    text_x: 50.0 * MM,
    right: 595.28 - 22.0 * MM,
    text_right: 595.28 - 22.0 * MM,
    top: 82.0,
    bottom: 841.89 - 88.0,
    header_bottom: 82.0 - 28.0,
    footer_rule: 841.89 - 88.0 + 26.0,
};

/// A4 across, for wide tables.
pub const LANDSCAPE: Geometry = Geometry {
    width: 841.89,
    height: 595.28,
    label_x: 22.0 * MM,
    text_x: 46.0 * MM,
    right: 841.89 - 22.0 * MM,
    text_right: 46.0 * MM + 190.0 * MM,
    top: 80.0,
    bottom: 595.28 - 58.0,
    header_bottom: 80.0 - 26.0,
    footer_rule: 595.28 - 58.0 + 16.0,
};

/// A resolution or an easy text: one axis.
pub const RESOLUTION: Geometry = Geometry {
    width: 595.28,
    height: 841.89,
    label_x: 34.0 * MM,
    text_x: 34.0 * MM,
    right: 595.28 - 26.0 * MM,
    text_right: 595.28 - 26.0 * MM,
    top: 26.0 * MM,
    bottom: 841.89 - 26.0 * MM,
    header_bottom: 40.0,
    footer_rule: 841.89 - 26.0 * MM + 16.0,
};

impl Geometry {
    /// Width from the label axis to the right edge.
    pub const fn full(&self) -> f32 {
        self.right - self.label_x
    }

    /// Width of running text.
    pub const fn measure(&self) -> f32 {
        self.text_right - self.text_x
    }
}

/// Distance between the end of the thick rule of the motif and the text axis (4 mm).
pub const MOTIF_GAP: f32 = 4.0 * MM;

#[cfg(test)]
mod tests {
    use super::*;

    fn linear(c: u8) -> f64 {
        let c = f64::from(c) / 255.0;
        if c <= 0.040_45 {
            c / 12.92
        } else {
            ((c + 0.055) / 1.055).powf(2.4)
        }
    }

    fn luminance(c: Color) -> f64 {
        0.2126 * linear(c.r) + 0.7152 * linear(c.g) + 0.0722 * linear(c.b)
    }

    fn contrast(a: Color, b: Color) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    fn grey(c: Color) -> f64 {
        0.299 * f64::from(c.r) + 0.587 * f64::from(c.g) + 0.114 * f64::from(c.b)
    }

    #[test]
    fn the_colour_table_of_the_design_follows_from_the_tokens() {
        let greys = [
            (INK, 34.0),
            (INK2, 86.0),
            (ACCENT, 63.0),
            (BRICK, 74.0),
            (TINT, 236.0),
            (TINT2, 245.0),
            (RULE, 191.0),
            (FILL2, 143.0),
            (FILL3, 179.0),
            (FILL4, 199.0),
            (FILL5, 236.0),
            (LINE3, 101.0),
        ];
        for (color, expected) in greys {
            assert!(
                (grey(color) - expected).abs() < 2.5,
                "{color:?}: {}",
                grey(color)
            );
        }
        let contrasts = [
            (INK, WHITE, 15.7),
            (INK, TINT, 13.4),
            (INK2, WHITE, 7.2),
            (INK2, TINT, 6.1),
            (ACCENT, WHITE, 9.0),
            (ACCENT, TINT, 7.7),
            (BRICK, WHITE, 7.6),
            (BRICK, TINT, 6.5),
            (RULE, WHITE, 1.8),
            (INK, FILL2, 5.3),
            (INK, FILL3, 7.8),
            (INK, FILL4, 9.7),
            (INK, FILL5, 13.3),
            (LINE3, WHITE, 5.6),
        ];
        for (a, b, expected) in contrasts {
            assert!(
                (contrast(a, b) - expected).abs() < 0.11,
                "{a:?} {b:?}: {}",
                contrast(a, b)
            );
        }
    }

    #[test]
    fn every_text_colour_reads_on_paper_and_on_tint() {
        for color in [INK, INK2, ACCENT, BRICK, LINE3] {
            assert!(contrast(color, WHITE) >= 4.5);
        }
        for color in [INK, INK2, ACCENT, BRICK] {
            assert!(contrast(color, TINT) >= 4.5);
        }
    }

    #[test]
    fn no_type_is_smaller_than_eight_and_a_half() {
        for style in [
            NOTES, FURNITURE, FIGURE, FOOTNOTE, KEY_LABEL, TABLE_HEAD, CELL_DENSE,
        ] {
            assert!(style.size >= 8.5);
        }
    }
}
