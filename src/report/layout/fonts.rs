//! The embedded faces of Lato: shaping with a cache, which outlives a layout because the next one
//! is mostly of the same words.
//!
//! Widths are in em; which characters the faces have is told by `base::print`. This module knows no line and no page.

use std::borrow::Cow;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use harfrust::{
    Direction, FontRef, Script, ShapeOptions, ShapePlan, Shaper, ShaperData, UnicodeBuffer, script,
};

use super::frame::is_space;
use crate::base::Map;
use crate::base::print::{self, is_invisible};
use crate::report::style::Face;

/// Words of a face that are remembered; beyond, all are shaped again. A plan of 300 pages has fewer.
const WORDS: usize = 20_000;

/// Shaped words of each face.
type Words = [Map<Box<str>, Arc<Shaped>>; 4];

/// What layouts that are done shaped, one for each thread that was at it.
static KNOWN: Mutex<Vec<Words>> = Mutex::new(Vec::new());

/// Threads whose words are remembered.
const KEPT: usize = 4;

/// Width of U+202F between the groups of a number, in em.
const THIN: f32 = 0.16;

/// The bytes of a face's font file.
#[must_use]
pub const fn font_data(face: Face) -> &'static [u8] {
    match face {
        Face::Regular => include_bytes!("../../../assets/fonts/Lato-Regular.ttf"),
        Face::Semibold => include_bytes!("../../../assets/fonts/Lato-Semibold.ttf"),
        Face::Bold => include_bytes!("../../../assets/fonts/Lato-Bold.ttf"),
        Face::Italic => include_bytes!("../../../assets/fonts/Lato-Italic.ttf"),
    }
}

struct Loaded {
    font: FontRef<'static>,
    data: ShaperData,
}

#[expect(
    clippy::expect_used,
    reason = "embedded asset; a unit test opens every face"
)]
fn loaded(face: Face) -> &'static Loaded {
    static FACES: [OnceLock<Loaded>; 4] = [
        OnceLock::new(),
        OnceLock::new(),
        OnceLock::new(),
        OnceLock::new(),
    ];
    let [regular, semibold, bold, italic] = &FACES;
    let slot = match face {
        Face::Regular => regular,
        Face::Semibold => semibold,
        Face::Bold => bold,
        Face::Italic => italic,
    };
    slot.get_or_init(|| {
        let font = FontRef::new(font_data(face)).expect("embedded font");
        let data = ShaperData::new(&font);
        Loaded { font, data }
    })
}

/// A shaped word.
#[derive(Debug, Clone, PartialEq)]
pub struct Shaped {
    /// Glyphs with their origin in em.
    pub glyphs: Vec<ShapedGlyph>,
    /// Width in em.
    pub width: f32,
}

/// A glyph of a shaped word.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ShapedGlyph {
    /// Index in the font file.
    pub id: u16,
    /// Origin in em from the word's left end.
    pub x: f32,
    /// Byte at which its characters begin.
    pub start: u32,
}

/// Shapes words, remembering those it has seen.
pub struct Fonts {
    shapers: [Shaper<'static>; 4],
    /// How a face shapes words of a script: made once, because it takes longer than a word.
    plans: [Vec<(Script, ShapePlan)>; 4],
    words: Words,
    /// Widths of the space and of the hyphen, which every word asks for, in em.
    spaces: [f32; 4],
    hyphens: [f32; 4],
    buffer: Option<UnicodeBuffer>,
}

impl Drop for Fonts {
    fn drop(&mut self) {
        let words = std::mem::take(&mut self.words);
        let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() < KEPT {
            known.push(words);
        }
    }
}

impl Default for Fonts {
    fn default() -> Self {
        Self::new()
    }
}

impl Fonts {
    /// Opens the embedded faces.
    pub fn new() -> Self {
        let shapers = Face::ALL.map(|face| {
            let loaded = loaded(face);
            loaded.data.shaper(&loaded.font).build()
        });
        let known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let mut fonts = Self {
            shapers,
            plans: Default::default(),
            words: known.unwrap_or_default(),
            spaces: [0.0; 4],
            hyphens: [0.0; 4],
            buffer: None,
        };
        fonts.spaces = Face::ALL.map(|face| fonts.shape(face, " ").width);
        fonts.hyphens = Face::ALL.map(|face| fonts.shape(face, "-").width);
        fonts
    }

    /// Shapes a word without spaces.
    pub fn shape(&mut self, face: Face, word: &str) -> Arc<Shaped> {
        let [regular, semibold, bold, italic] = &mut self.words;
        let words = match face {
            Face::Regular => regular,
            Face::Semibold => semibold,
            Face::Bold => bold,
            Face::Italic => italic,
        };
        if let Some(shaped) = words.get(word) {
            return Arc::clone(shaped);
        }
        let [regular, semibold, bold, italic] = &self.shapers;
        let [of_regular, of_semibold, of_bold, of_italic] = &mut self.plans;
        let (shaper, plans) = match face {
            Face::Regular => (regular, of_regular),
            Face::Semibold => (semibold, of_semibold),
            Face::Bold => (bold, of_bold),
            Face::Italic => (italic, of_italic),
        };
        let mut buffer = self.buffer.take().unwrap_or_default();
        buffer.push_str(word);
        buffer.guess_segment_properties();
        buffer.set_direction(Direction::LeftToRight);
        let of = buffer.script();
        let place = plans.iter().position(|(script, _)| *script == of);
        let place = place.unwrap_or_else(|| {
            let known = (of != script::UNKNOWN).then_some(of);
            let plan = ShapePlan::new(shaper, Direction::LeftToRight, known, None, &[]);
            plans.push((of, plan));
            plans.len() - 1
        });
        let plan = plans.get(place).map(|(_, plan)| plan);
        let run = shaper.shape(buffer, ShapeOptions::new().plan(plan));
        let em = shaper.units_per_em() as f32;
        let mut pen = 0;
        let mut glyphs = Vec::with_capacity(run.len());
        for (info, position) in run.glyph_infos().iter().zip(run.glyph_positions()) {
            glyphs.push(ShapedGlyph {
                id: u16::try_from(info.glyph_id).unwrap_or(0),
                x: (pen + position.x_offset) as f32 / em,
                start: info.cluster,
            });
            pen += position.x_advance;
        }
        self.buffer = Some(run.clear());
        let word_shape = Arc::new(Shaped {
            glyphs,
            width: pen as f32 / em,
        });
        if words.len() >= WORDS {
            words.clear();
        }
        words.insert(word.into(), Arc::clone(&word_shape));
        word_shape
    }

    /// `text` with only what can be printed: signs that nobody sees go, other spaces and line ends
    /// become spaces, and what the face does not have becomes a question mark. Paragraphs show
    /// such a sign by its number before; this is for lines that are set as they are.
    pub fn printable(text: &str) -> Cow<'_, str> {
        let fine =
            |c: char| is_space(c) || (!c.is_whitespace() && !is_invisible(c) && print::has(c));
        if text.chars().all(fine) {
            return Cow::Borrowed(text);
        }
        let sign = |c: char| match c {
            c if fine(c) => Some(c),
            c if c.is_whitespace() => Some(' '),
            c if is_invisible(c) => None,
            _ => Some('?'),
        };
        Cow::Owned(text.chars().filter_map(sign).collect())
    }

    /// Width of a space character in em.
    pub fn space(&self, face: Face, c: char) -> f32 {
        if c == '\u{202f}' {
            THIN
        } else {
            at(&self.spaces, face)
        }
    }

    /// Width of a hyphen in em.
    pub fn hyphen(&self, face: Face) -> f32 {
        at(&self.hyphens, face)
    }
}

/// What belongs to `face`, of what stands in the order of [`Face::ALL`].
fn at(widths: &[f32; 4], face: Face) -> f32 {
    let [regular, semibold, bold, italic] = *widths;
    match face {
        Face::Regular => regular,
        Face::Semibold => semibold,
        Face::Bold => bold,
        Face::Italic => italic,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_face_opens_and_has_all_latin_letters() {
        let mut fonts = Fonts::new();
        for face in Face::ALL {
            for c in (' '..='~').chain('\u{a1}'..='\u{17f}') {
                // U+00AD is invisible, U+0149 and U+017F are deprecated forms
                if matches!(c, '\u{ad}' | '\u{149}' | '\u{17f}') {
                    continue;
                }
                let shaped = fonts.shape(face, &c.to_string());
                assert!(shaped.glyphs.iter().all(|g| g.id != 0), "{face:?} {c:?}");
            }
        }
    }

    #[test]
    fn digits_are_tabular_in_upright_faces() {
        let mut fonts = Fonts::new();
        for face in [Face::Regular, Face::Semibold, Face::Bold] {
            let one = fonts.shape(face, "1").width;
            for digit in '0'..='9' {
                assert!((fonts.shape(face, &digit.to_string()).width - one).abs() < 1e-6);
            }
        }
    }

    /// The shaper takes another sign for one it lacks where Unicode calls both the same, so it is
    /// asked and not the table of the file.
    #[test]
    fn every_face_has_the_signs_that_paper_is_said_to_show() {
        let basic = ('\u{1}'..='\u{ffff}').filter(|c| !c.is_control() && !c.is_whitespace());
        let others = ('\u{10000}'..=char::MAX).step_by(101);
        let mut fonts = Fonts::new();
        let mut differ = Vec::new();
        for c in basic.chain(others).filter(|c| !is_invisible(*c)) {
            for face in Face::ALL {
                let shaped = fonts.shape(face, c.encode_utf8(&mut [0; 4]));
                let has = !shaped.glyphs.is_empty() && shaped.glyphs.iter().all(|g| g.id != 0);
                // signs that Unicode lets a shaper leave out take no room
                let left_out = has && shaped.width == 0.0 && !print::has(c);
                if print::has(c) != has && !left_out {
                    differ.push(format!("U+{:04X} {face:?}", u32::from(c)));
                }
            }
        }
        assert!(differ.is_empty(), "{differ:?}");
    }
}
