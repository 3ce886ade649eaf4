//! Where a paragraph may be broken: its words and syllables with their widths.
//!
//! This module knows which breaks there are and what each costs in signs, not which are taken.

use super::fonts::Fonts;
use super::text::{Piece, width_of};
use super::typography::Rules;

/// How a segment ends.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum End {
    /// A space of this width.
    Space(f32),
    /// A hyphen that is part of the word; `repeated` on the next line where the language does so.
    Hyphen {
        /// Whether the next line begins with it too.
        repeated: bool,
    },
    /// A break inside a word, at which a hyphen appears.
    Soft,
    /// A break without a sign.
    Bare,
    /// The line ends here.
    Mandatory,
}

/// Characters of one piece inside a segment.
#[derive(Debug, Clone)]
pub struct Atom {
    /// Index of the piece.
    pub piece: usize,
    /// The characters.
    pub text: String,
    /// Width in points.
    pub width: f32,
}

/// What stands between two places at which a line may end.
#[derive(Debug, Clone)]
pub struct Segment {
    /// Its characters.
    pub atoms: Vec<Atom>,
    /// Width in points, without what its end adds.
    pub width: f32,
    /// How it ends.
    pub end: End,
    /// Whether a line would rather not end with it.
    pub weak: bool,
    /// Number of characters.
    pub chars: usize,
    /// Width of a hyphen in the segment's last face, in points.
    pub hyphen: f32,
}

/// The segments of a paragraph.
pub fn segments(fonts: &mut Fonts, rules: &Rules, pieces: &[Piece]) -> Vec<Segment> {
    let mut mended = String::new();
    let mut lengths = Vec::with_capacity(pieces.len());
    let mut ends = Vec::with_capacity(pieces.len());
    for piece in pieces {
        let text = match piece.text.as_str() {
            "\n" => "\n".to_owned(),
            text if piece.verbatim || piece.dots.is_some() => text.replace(' ', "\u{a0}"),
            text => rules.of(piece.lang).mend(text, mended.chars().next_back()),
        };
        lengths.push(text.chars().count());
        mended.push_str(&text);
        ends.push(mended.len());
    }
    let glued = glue(rules, pieces, &mended, &ends);
    let mut chars = glued.chars().peekable();
    let mut builder = SegmentBuilder::default();
    let mut last_letter = false;
    for (index, (piece, length)) in pieces.iter().zip(lengths).enumerate() {
        if piece.dots.is_some() {
            chars.by_ref().take(length).for_each(drop);
            builder.push_text(index, &piece.text);
            continue;
        }
        let mut text = String::new();
        for _ in 0..length {
            let Some(c) = chars.next() else { break };
            let hyphen_break = c == '-'
                && !piece.verbatim
                && last_letter
                && chars.peek().is_some_and(|n| n.is_alphabetic());
            last_letter = c.is_alphabetic();
            match c {
                ' ' | '\n' => {
                    builder.push_text(index, &text);
                    text.clear();
                    let end = if c == ' ' {
                        End::Space(fonts.space(piece.face, ' ') * piece.size)
                    } else {
                        End::Mandatory
                    };
                    builder.finish(fonts, rules, pieces, end);
                }
                _ => text.push(c),
            }
            if hyphen_break {
                builder.push_text(index, &text);
                text.clear();
                let repeated = rules.of(piece.lang).repeats_hyphen;
                builder.finish(fonts, rules, pieces, End::Hyphen { repeated });
            }
        }
        builder.push_text(index, &text);
    }
    // a space at the very end is kept: it parts a label from what is read after it
    if !builder.atoms.is_empty() || builder.done.is_empty() {
        builder.finish(fonts, rules, pieces, End::Mandatory);
    }
    builder.done
}

/// Glues a paragraph whose pieces end at these bytes, each stretch of one language by its own rules.
fn glue(rules: &Rules, pieces: &[Piece], text: &str, ends: &[usize]) -> String {
    if pieces.iter().all(|piece| piece.lang.is_none()) {
        return rules.of(None).glue(text);
    }
    let mut out = String::with_capacity(text.len() + 8);
    let (mut begin, mut done) = (0, 0);
    for stretch in pieces.chunk_by(|one, next| one.lang == next.lang) {
        let lang = stretch.first().and_then(|piece| piece.lang);
        done += stretch.len();
        let end = ends.get(done - 1).copied().unwrap_or(text.len());
        out.push_str(
            &rules
                .of(lang)
                .glue(text.get(begin..end).unwrap_or_default()),
        );
        begin = end;
    }
    out
}

#[derive(Default)]
struct SegmentBuilder {
    done: Vec<Segment>,
    atoms: Vec<Atom>,
}

impl SegmentBuilder {
    fn push_text(&mut self, piece: usize, text: &str) {
        if !text.is_empty() {
            self.atoms.push(Atom {
                piece,
                text: text.to_owned(),
                width: 0.0,
            });
        }
    }

    fn finish(&mut self, fonts: &mut Fonts, rules: &Rules, pieces: &[Piece], end: End) {
        if self.atoms.is_empty() && !(end == End::Mandatory) {
            if let (Some(last), End::Space(width)) = (self.done.last_mut(), end) {
                // a second space in a row, or one after a break: nothing to keep
                if matches!(last.end, End::Hyphen { .. }) {
                    last.end = End::Space(width);
                }
            }
            return;
        }
        if self.atoms.is_empty() && !self.done.is_empty() {
            if let Some(last) = self.done.last_mut() {
                last.end = End::Mandatory;
            }
            return;
        }
        let atoms = std::mem::take(&mut self.atoms);
        self.done.push(measured(fonts, rules, pieces, atoms, end));
    }
}

fn measured(
    fonts: &mut Fonts,
    rules: &Rules,
    pieces: &[Piece],
    mut atoms: Vec<Atom>,
    end: End,
) -> Segment {
    let (mut width, mut chars, mut hyphen) = (0.0, 0, 0.0);
    for atom in &mut atoms {
        let Some(piece) = pieces.get(atom.piece) else {
            continue;
        };
        atom.width = match piece.dots {
            Some(dots) => dots,
            None => width_of(fonts, piece.face, piece.size, &atom.text),
        };
        width += atom.width;
        chars += atom.text.chars().count();
        hyphen = fonts.hyphen(piece.face) * piece.size;
    }
    let weak = match atoms.as_slice() {
        [only] => {
            let lang = pieces.get(only.piece).and_then(|piece| piece.lang);
            rules.of(lang).is_weak(&only.text)
        }
        _ => false,
    };
    Segment {
        atoms,
        width,
        end,
        weak,
        chars,
        hyphen,
    }
}

/// Splits segments that are wider than the column: at glued spaces, then inside words.
pub fn fit_overlong(
    fonts: &mut Fonts,
    rules: &Rules,
    pieces: &[Piece],
    segments: Vec<Segment>,
    width: f32,
) -> Vec<Segment> {
    if segments.iter().all(|s| s.width <= width) {
        return segments;
    }
    let mut out = Vec::with_capacity(segments.len() + 4);
    for segment in segments {
        if segment.width <= width {
            out.push(segment);
            continue;
        }
        let mut parts = Vec::new();
        for atom in &segment.atoms {
            let Some(piece) = pieces.get(atom.piece) else {
                continue;
            };
            if piece.dots.is_some() {
                parts.push((atom.clone(), End::Bare));
                continue;
            }
            for word in atom.text.split_inclusive('\u{a0}') {
                let bare = word.trim_end_matches('\u{a0}');
                let end = if bare.len() < word.len() {
                    End::Space(fonts.space(piece.face, ' ') * piece.size)
                } else {
                    End::Bare
                };
                split_word(
                    fonts, rules, pieces, atom.piece, bare, width, end, &mut parts,
                );
            }
        }
        let count = parts.len();
        for (i, (atom, end)) in parts.into_iter().enumerate() {
            let end = if i + 1 == count { segment.end } else { end };
            out.push(measured(fonts, rules, pieces, vec![atom], end));
        }
    }
    out
}

#[expect(
    clippy::too_many_arguments,
    reason = "one private helper of the splitter"
)]
fn split_word(
    fonts: &mut Fonts,
    rules: &Rules,
    pieces: &[Piece],
    index: usize,
    word: &str,
    width: f32,
    end: End,
    parts: &mut Vec<(Atom, End)>,
) {
    let Some(piece) = pieces.get(index) else {
        return;
    };
    let mut push = |text: &str, end: End| {
        if !text.is_empty() {
            parts.push((
                Atom {
                    piece: index,
                    text: text.to_owned(),
                    width: 0.0,
                },
                end,
            ));
        }
    };
    if width_of(fonts, piece.face, piece.size, word) <= width {
        push(word, end);
        return;
    }
    let core = word.trim_end_matches(|c: char| !c.is_alphabetic());
    let points = rules.of(piece.lang).hyphen_points(core);
    let mut begin = 0;
    if !points.is_empty() {
        for at in points {
            push(word.get(begin..at).unwrap_or_default(), End::Soft);
            begin = at;
        }
        push(word.get(begin..).unwrap_or_default(), end);
        return;
    }
    // an address, a digest, a word of an unknown language: after a sign, at worst anywhere
    let by_sign = word.contains(['/', '.', '@', '-', '_']);
    let mut used = 0.0;
    for (at, c) in word.char_indices() {
        let advance = width_of(fonts, piece.face, piece.size, c.encode_utf8(&mut [0; 4]));
        let after = at + c.len_utf8();
        used += advance;
        let overflow = used > width - advance;
        if (by_sign && matches!(c, '/' | '.' | '@' | '-' | '_')) || overflow {
            push(word.get(begin..after).unwrap_or_default(), End::Bare);
            begin = after;
            used = 0.0;
        }
    }
    push(word.get(begin..).unwrap_or_default(), end);
    if let Some(last) = parts.last_mut() {
        last.1 = end;
    }
}

/// Cuts every single-atom word at its hyphenation points.
pub fn hyphenated(
    fonts: &mut Fonts,
    rules: &Rules,
    pieces: &[Piece],
    segments: &[Segment],
) -> Vec<Segment> {
    let mut out = Vec::with_capacity(segments.len() * 2);
    for segment in segments {
        let [atom] = segment.atoms.as_slice() else {
            out.push(segment.clone());
            continue;
        };
        let head = atom.text.find(char::is_alphabetic).unwrap_or(0);
        let core_end = atom
            .text
            .char_indices()
            .filter(|(_, c)| c.is_alphabetic())
            .map(|(i, c)| i + c.len_utf8())
            .next_back()
            .unwrap_or(0);
        let core = atom.text.get(head..core_end).unwrap_or_default();
        let piece = pieces.get(atom.piece);
        let lang = piece.and_then(|piece| piece.lang);
        let points = rules.of(lang).hyphen_points(core);
        let whole = |piece: &Piece| piece.verbatim || piece.dots.is_some();
        if points.is_empty() || piece.is_some_and(whole) {
            out.push(segment.clone());
            continue;
        }
        let mut begin = 0;
        for at in points
            .into_iter()
            .map(|at| at + head)
            .chain([atom.text.len()])
        {
            let text = atom.text.get(begin..at).unwrap_or_default().to_owned();
            let end = if at == atom.text.len() {
                segment.end
            } else {
                End::Soft
            };
            out.push(measured(
                fonts,
                rules,
                pieces,
                vec![Atom {
                    piece: atom.piece,
                    text,
                    width: 0.0,
                }],
                end,
            ));
            begin = at;
        }
    }
    out
}
