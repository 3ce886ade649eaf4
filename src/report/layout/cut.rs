//! One line cut so that it fits where it stands.

use super::fonts::Fonts;
use super::text::width_of;
use crate::report::style::Face;

/// `text` cut with an ellipsis so that it fits `width`: after a word, or inside the first one.
pub fn cut(fonts: &mut Fonts, face: Face, size: f32, text: &str, width: f32) -> String {
    if width_of(fonts, face, size, text) <= width {
        return text.to_owned();
    }
    let mut fits = |kept: &str| {
        let cut = format!("{}…", kept.trim_end());
        (width_of(fonts, face, size, &cut) <= width).then_some(cut)
    };
    let spaces = text.rmatch_indices(' ').map(|(at, _)| at);
    let signs = text.char_indices().rev().map(|(at, _)| at);
    let mut places = spaces.chain(signs).filter(|at| *at > 0);
    let cut = places.find_map(|at| fits(text.get(..at)?));
    cut.unwrap_or_else(|| "…".to_owned())
}
