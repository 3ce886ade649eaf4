//! Which signs paper can show: those that every face of the document has.
//!
//! The faces cover the same signs, so one list speaks for all of them; a test of the faces holds it.
//! This module knows no font and no page.

use super::clean::is_unseen;

/// Signs that every face has, as ranges in the order of their numbers, both ends in.
const COVERED: &[(char, char)] = &[
    ('\u{0}', '\u{0}'),
    ('\u{d}', '\u{d}'),
    ('\u{20}', '\u{7e}'),
    ('\u{a0}', '\u{36f}'),
    ('\u{374}', '\u{375}'),
    ('\u{37a}', '\u{37e}'),
    ('\u{384}', '\u{38a}'),
    ('\u{38c}', '\u{38c}'),
    ('\u{38e}', '\u{3a1}'),
    ('\u{3a3}', '\u{3ce}'),
    ('\u{3d0}', '\u{486}'),
    ('\u{488}', '\u{513}'),
    ('\u{e3f}', '\u{e3f}'),
    ('\u{1d00}', '\u{1dca}'),
    ('\u{1dfe}', '\u{1e9b}'),
    ('\u{1e9e}', '\u{1e9e}'),
    ('\u{1ea0}', '\u{1ef9}'),
    ('\u{1f00}', '\u{1f15}'),
    ('\u{1f18}', '\u{1f1d}'),
    ('\u{1f20}', '\u{1f45}'),
    ('\u{1f48}', '\u{1f4d}'),
    ('\u{1f50}', '\u{1f57}'),
    ('\u{1f59}', '\u{1f59}'),
    ('\u{1f5b}', '\u{1f5b}'),
    ('\u{1f5d}', '\u{1f5d}'),
    ('\u{1f5f}', '\u{1f7d}'),
    ('\u{1f80}', '\u{1fb4}'),
    ('\u{1fb6}', '\u{1fc4}'),
    ('\u{1fc6}', '\u{1fd3}'),
    ('\u{1fd6}', '\u{1fdb}'),
    ('\u{1fdd}', '\u{1fef}'),
    ('\u{1ff2}', '\u{1ff4}'),
    ('\u{1ff6}', '\u{1ffe}'),
    // U+2011 is set as U+2010
    ('\u{2000}', '\u{2022}'),
    ('\u{2026}', '\u{2026}'),
    ('\u{202f}', '\u{2030}'),
    ('\u{2032}', '\u{2034}'),
    ('\u{2039}', '\u{203a}'),
    ('\u{203c}', '\u{203e}'),
    ('\u{2044}', '\u{2044}'),
    ('\u{205e}', '\u{205f}'),
    ('\u{2070}', '\u{2071}'),
    ('\u{2074}', '\u{2094}'),
    ('\u{20a0}', '\u{20b5}'),
    ('\u{20b8}', '\u{20ba}'),
    ('\u{20dd}', '\u{20dd}'),
    ('\u{2105}', '\u{2105}'),
    ('\u{2113}', '\u{2113}'),
    ('\u{2116}', '\u{2117}'),
    ('\u{2120}', '\u{2120}'),
    ('\u{2122}', '\u{2122}'),
    ('\u{2126}', '\u{2126}'),
    // set as the letters that they are in Unicode, as are those below with a stroke through
    ('\u{212a}', '\u{212b}'),
    ('\u{212e}', '\u{212e}'),
    ('\u{2132}', '\u{2132}'),
    ('\u{214d}', '\u{214e}'),
    ('\u{2153}', '\u{215f}'),
    ('\u{2183}', '\u{2184}'),
    ('\u{2190}', '\u{219b}'),
    ('\u{21a8}', '\u{21a8}'),
    ('\u{21ae}', '\u{21ae}'),
    ('\u{2202}', '\u{2202}'),
    ('\u{2206}', '\u{2206}'),
    ('\u{220f}', '\u{220f}'),
    ('\u{2211}', '\u{2212}'),
    ('\u{2215}', '\u{2215}'),
    ('\u{2219}', '\u{221a}'),
    ('\u{221e}', '\u{221f}'),
    ('\u{2229}', '\u{2229}'),
    ('\u{222b}', '\u{222b}'),
    ('\u{2248}', '\u{2249}'),
    ('\u{2260}', '\u{2262}'),
    ('\u{2264}', '\u{2265}'),
    ('\u{226e}', '\u{2271}'),
    ('\u{2302}', '\u{2302}'),
    ('\u{2310}', '\u{2310}'),
    ('\u{2320}', '\u{2321}'),
    ('\u{2460}', '\u{2473}'),
    ('\u{24ea}', '\u{24f4}'),
    ('\u{24ff}', '\u{2500}'),
    ('\u{2502}', '\u{2502}'),
    ('\u{250c}', '\u{250c}'),
    ('\u{2510}', '\u{2510}'),
    ('\u{2514}', '\u{2514}'),
    ('\u{2518}', '\u{2518}'),
    ('\u{25a1}', '\u{25a1}'),
    ('\u{25aa}', '\u{25ab}'),
    ('\u{25ca}', '\u{25cc}'),
    ('\u{25cf}', '\u{25cf}'),
    ('\u{25e6}', '\u{25e6}'),
    ('\u{2600}', '\u{2600}'),
    ('\u{263c}', '\u{263c}'),
    ('\u{2669}', '\u{2669}'),
    ('\u{2776}', '\u{277f}'),
    ('\u{2c60}', '\u{2c6c}'),
    ('\u{2c74}', '\u{2c77}'),
    ('\u{2e17}', '\u{2e17}'),
    ('\u{a717}', '\u{a71a}'),
    ('\u{a720}', '\u{a721}'),
    ('\u{f8ff}', '\u{f8ff}'),
    ('\u{fb00}', '\u{fb04}'),
    ('\u{fe20}', '\u{fe23}'),
    ('\u{feff}', '\u{feff}'),
];

/// Whether every face of the document has a glyph for `c`.
#[must_use]
pub fn has(c: char) -> bool {
    if ('\u{a0}'..'\u{180}').contains(&c) || (' '..='~').contains(&c) {
        return true;
    }
    let after = COVERED.partition_point(|(first, _)| *first <= c);
    let range = after.checked_sub(1).and_then(|at| COVERED.get(at));
    range.is_some_and(|(_, last)| c <= *last)
}

/// Whether a sign has no shape of its own: what cleaning removes, and choices of a variant.
#[must_use]
pub fn is_invisible(c: char) -> bool {
    is_unseen(c) || matches!(c, '\u{fe00}'..='\u{fe0f}')
}

/// The signs of `text` that would be seen and that no face has, each once, in their order there.
#[must_use]
pub fn lacking(text: &str) -> Vec<char> {
    /// The first byte of the signs from U+0180 on is this or a higher one, and no other is.
    const FIRST: u8 = 0xc6;
    let mut lacking = Vec::new();
    // told without branches, for most texts have none of them
    if text.bytes().fold(0, u8::max) < FIRST {
        return lacking;
    }
    for c in text.chars() {
        // most signs are letters of these two blocks, and all of those are there
        if c < '\u{180}' || c.is_whitespace() || has(c) || is_invisible(c) {
            continue;
        }
        if !lacking.contains(&c) {
            lacking.push(c);
        }
    }
    lacking
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_paper_lacks_is_told_once_and_what_nobody_sees_is_not() {
        assert_eq!(
            lacking("Zażółć „gęślą” – § 5, 12 m²\n\u{ad}\u{200b}Ж"),
            Vec::<char>::new()
        );
        assert_eq!(lacking("dom 🏡\u{fe0f}, ■ i 🏡"), ['🏡', '■']);
    }
}
