//! Lines from words: segments, total fit, runs of glyphs.
//!
//! A paragraph comes in as [`Piece`]s of uniform look and leaves as [`Line`]s whose runs start at
//! x = 0 on a baseline at y = 0. This module knows no page and no block.

use std::rc::Rc;

use super::fonts::{Fonts, Shaped};
use super::frame::{Glyph, TextRun, is_space};
use super::typography::Typography;
use crate::report::style::{Color, Face};

/// A stretch of text of one look.
#[derive(Debug, Clone)]
pub struct Piece {
    /// The characters; «\n» breaks the line.
    pub text: String,
    /// Face.
    pub face: Face,
    /// Size of the type.
    pub size: f32,
    /// Colour.
    pub color: Color,
    /// How far the baseline is raised.
    pub rise: f32,
    /// Element of the structure tree, where it is not the paragraph's own.
    pub node: Option<u32>,
    /// Where the piece leads.
    pub link: Option<Rc<PieceLink>>,
    /// Text to extract instead.
    pub actual: Option<String>,
    /// Expansion of an abbreviation.
    pub expansion: Option<String>,
    /// The footnote whose number this is.
    pub note: Option<usize>,
    /// Framed, because it stands for a character the fonts do not have.
    pub framed: bool,
    /// Width of a dotted place; the text is not drawn.
    pub dots: Option<f32>,
    /// Set as it is: no quotes mended, no spaces glued, no break inside.
    pub verbatim: bool,
}

/// Target of a piece.
#[derive(Debug, Clone, PartialEq)]
pub struct PieceLink {
    /// Number of the target.
    pub to: u32,
    /// The Link element.
    pub element: u32,
    /// What a screen reader says.
    pub contents: String,
}

/// A run with what the flow must know about it.
#[derive(Debug, Clone)]
pub struct LineRun {
    /// The run; x from the line's left end, y from its baseline.
    pub run: TextRun,
    /// The piece it comes from.
    pub node: Option<u32>,
    /// Where it leads.
    pub link: Option<Rc<PieceLink>>,
    /// Framed.
    pub framed: bool,
    /// A dotted place instead of glyphs.
    pub dots: bool,
}

/// A set line.
#[derive(Debug, Clone, Default)]
pub struct Line {
    /// Width without the space at the end.
    pub width: f32,
    /// Runs from left to right.
    pub runs: Vec<LineRun>,
    /// Footnotes whose numbers stand in the line.
    pub notes: Vec<usize>,
    /// Ends in the middle of a word.
    pub broken_word: bool,
}

/// How the lines are to be broken.
#[derive(Debug, Clone, Copy)]
pub struct Setting {
    /// Width of the column.
    pub width: f32,
    /// Whether words may be broken to mend a short line.
    pub hyphenate: bool,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum End {
    /// A space of this width.
    Space(f32),
    /// A hyphen that is part of the word and is repeated on the next line.
    Hyphen,
    /// A break inside a word, at which a hyphen appears.
    Soft,
    /// A break without a sign.
    Bare,
    /// The line ends here.
    Mandatory,
}

#[derive(Debug, Clone)]
struct Atom {
    piece: usize,
    text: String,
    width: f32,
}

#[derive(Debug, Clone)]
struct Segment {
    atoms: Vec<Atom>,
    width: f32,
    end: End,
    weak: bool,
    chars: usize,
    /// Width of a hyphen in the segment's last face.
    hyphen: f32,
}

/// Breaks a paragraph into lines.
pub fn paragraph(
    fonts: &mut Fonts,
    rules: &Typography,
    pieces: &[Piece],
    setting: Setting,
) -> Vec<Line> {
    let segments = segments(fonts, rules, pieces);
    let segments = fit_overlong(fonts, rules, pieces, segments, setting.width);
    let mut breaks = total_fit(&segments, setting.width);
    let mut chosen = segments;
    if setting.hyphenate && is_ragged(&chosen, &breaks, setting.width) {
        let finer = hyphenated(fonts, rules, pieces, &chosen);
        breaks = total_fit(&finer, setting.width);
        chosen = finer;
    }
    let mut lines = Vec::with_capacity(breaks.len());
    let mut start = 0_usize;
    for end in breaks {
        let repeat = start
            .checked_sub(1)
            .and_then(|i| chosen.get(i))
            .is_some_and(|s| s.end == End::Hyphen);
        lines.push(set_line(
            fonts,
            pieces,
            chosen.get(start..end).unwrap_or_default(),
            repeat,
        ));
        start = end;
    }
    lines
}

/// Width of the paragraph on one line and of its widest part that cannot be broken.
pub fn extents(fonts: &mut Fonts, rules: &Typography, pieces: &[Piece]) -> (f32, f32) {
    let segments = segments(fonts, rules, pieces);
    let (mut widest, mut line, mut longest) = (0.0_f32, 0.0, 0.0_f32);
    for segment in &segments {
        longest = longest.max(segment.width);
        line += segment.width;
        widest = widest.max(line);
        match segment.end {
            End::Space(width) => line += width,
            End::Mandatory => line = 0.0,
            End::Hyphen | End::Soft | End::Bare => {}
        }
    }
    (widest, longest)
}

/// The width of a single stretch on one line.
pub fn width_of(fonts: &mut Fonts, face: Face, size: f32, text: &str) -> f32 {
    let mut width = 0.0;
    for token in tokens(text) {
        width += token_width(fonts, face, token) * size;
    }
    width
}

/// One run of text without line breaking.
pub fn single_run(fonts: &mut Fonts, face: Face, size: f32, color: Color, text: &str) -> TextRun {
    let mut run = TextRun {
        face,
        size,
        color,
        x: 0.0,
        y: 0.0,
        width: 0.0,
        glyphs: Vec::new(),
        text: String::new(),
        actual: None,
        expansion: None,
    };
    append(fonts, &mut run, text);
    run
}

/// Parts of a text that are shaped as one: words, and single spaces.
fn tokens(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let end = if is_space(first) {
            first.len_utf8()
        } else {
            rest.find(is_space).unwrap_or(rest.len())
        };
        let (token, tail) = rest.split_at(end);
        rest = tail;
        Some(token)
    })
}

fn token_width(fonts: &mut Fonts, face: Face, token: &str) -> f32 {
    match token.chars().next() {
        Some(c) if is_space(c) => fonts.space(face, c),
        Some(_) => fonts.shape(face, token).width,
        None => 0.0,
    }
}

fn append(fonts: &mut Fonts, run: &mut TextRun, text: &str) {
    for token in tokens(&fonts.printable(run.face, text)) {
        let start = run.text.len() as u32;
        let first = token.chars().next().unwrap_or(' ');
        if is_space(first) {
            let width = fonts.space(run.face, first) * run.size;
            let shaped: Rc<Shaped> = fonts.shape(run.face, first.encode_utf8(&mut [0; 4]));
            if let Some(glyph) = shaped.glyphs.first() {
                run.glyphs.push(Glyph {
                    id: glyph.id,
                    x: run.width,
                    start,
                });
            }
            run.width += width;
        } else {
            let shaped = fonts.shape(run.face, token);
            run.glyphs.extend(shaped.glyphs.iter().map(|g| Glyph {
                id: g.id,
                x: run.width + g.x * run.size,
                start: start + g.start,
            }));
            run.width += shaped.width * run.size;
        }
        run.text.push_str(token);
    }
}

fn segments(fonts: &mut Fonts, rules: &Typography, pieces: &[Piece]) -> Vec<Segment> {
    let mut mended = String::new();
    let mut lengths = Vec::with_capacity(pieces.len());
    for piece in pieces {
        let text = match piece.text.as_str() {
            "\n" => "\n".to_owned(),
            text if piece.verbatim || piece.dots.is_some() => text.replace(' ', "\u{a0}"),
            text => rules.mend(text, mended.chars().next_back()),
        };
        lengths.push(text.chars().count());
        mended.push_str(&text);
    }
    let glued = rules.glue(&mended);
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
                builder.finish(fonts, rules, pieces, End::Hyphen);
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

    fn finish(&mut self, fonts: &mut Fonts, rules: &Typography, pieces: &[Piece], end: End) {
        if self.atoms.is_empty() && !(end == End::Mandatory) {
            if let (Some(last), End::Space(width)) = (self.done.last_mut(), end) {
                // a second space in a row, or one after a break: nothing to keep
                if matches!(last.end, End::Hyphen) {
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
    rules: &Typography,
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
        hyphen = fonts.shape(piece.face, "-").width * piece.size;
    }
    let weak = match atoms.as_slice() {
        [only] => rules.is_weak(&only.text),
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
fn fit_overlong(
    fonts: &mut Fonts,
    rules: &Typography,
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
    rules: &Typography,
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
    let points = rules.hyphen_points(core);
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
fn hyphenated(
    fonts: &mut Fonts,
    rules: &Typography,
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
        let points = rules.hyphen_points(core);
        let whole = |piece: &Piece| piece.verbatim || piece.dots.is_some();
        if points.is_empty() || pieces.get(atom.piece).is_some_and(whole) {
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

/// Width of the line made of `segments[start..end]`, given the running offsets.
fn line_width(segments: &[Segment], offsets: &[f32], start: usize, end: usize) -> f32 {
    let at = |i: usize| offsets.get(i).copied().unwrap_or(0.0);
    let mut width = at(end) - at(start);
    if let Some(last) = end.checked_sub(1).and_then(|i| segments.get(i)) {
        match last.end {
            End::Space(space) => width -= space,
            End::Soft => width += last.hyphen,
            End::Hyphen | End::Bare | End::Mandatory => {}
        }
    }
    if let Some(before) = start.checked_sub(1).and_then(|i| segments.get(i))
        && before.end == End::Hyphen
    {
        width += before.hyphen;
    }
    width
}

fn offsets(segments: &[Segment]) -> Vec<f32> {
    let mut offsets = Vec::with_capacity(segments.len() + 1);
    let mut at = 0.0;
    offsets.push(at);
    for segment in segments {
        at += segment.width;
        if let End::Space(space) = segment.end {
            at += space;
        }
        offsets.push(at);
    }
    offsets
}

/// Ends of lines (as counts of segments) with the least raggedness over the whole paragraph.
fn total_fit(segments: &[Segment], width: f32) -> Vec<usize> {
    let offsets = offsets(segments);
    let count = segments.len();
    let mut best: Vec<(f32, usize)> = vec![(f32::INFINITY, 0); count + 1];
    if let Some(first) = best.first_mut() {
        first.0 = 0.0;
    }
    for end in 1..=count {
        let Some(last) = end.checked_sub(1).and_then(|i| segments.get(i)) else {
            continue;
        };
        let closes = last.end == End::Mandatory || end == count;
        for start in (0..end).rev() {
            if start + 1 < end && segments.get(start).is_some_and(|s| s.end == End::Mandatory) {
                break;
            }
            let line = line_width(segments, &offsets, start, end);
            let alone = start + 1 == end;
            if line > width + 0.01 && !alone {
                break;
            }
            let Some(&(before, _)) = best.get(start) else {
                continue;
            };
            let mut cost = before + 0.02;
            if line > width + 0.01 {
                cost += 10.0;
            } else if closes {
                let chars: usize = segments
                    .get(start..end)
                    .unwrap_or_default()
                    .iter()
                    .map(|s| s.chars + 1)
                    .sum();
                if start > 0 && chars < 9 {
                    cost += 0.06;
                }
            } else {
                let slack = (width - line) / width;
                cost += slack * slack;
            }
            cost += match last.end {
                End::Soft => 0.05,
                End::Hyphen => 0.01,
                End::Bare => 0.02,
                End::Space(_) if last.weak => 0.008,
                End::Space(_) | End::Mandatory => 0.0,
            };
            let previous = start
                .checked_sub(1)
                .and_then(|i| segments.get(i))
                .map(|s| s.end);
            if last.end == End::Soft && previous == Some(End::Soft) {
                cost += 1.0;
            }
            if let Some(slot) = best.get_mut(end)
                && cost < slot.0
            {
                *slot = (cost, start);
            }
        }
    }
    let mut ends = Vec::new();
    let mut at = count;
    while at > 0 {
        ends.push(at);
        at = best.get(at).map_or(0, |b| b.1);
    }
    ends.reverse();
    ends
}

fn is_ragged(segments: &[Segment], breaks: &[usize], width: f32) -> bool {
    let offsets = offsets(segments);
    let mut start = 0;
    for &end in breaks {
        let closes = end == segments.len()
            || end
                .checked_sub(1)
                .and_then(|i| segments.get(i))
                .is_none_or(|s| s.end == End::Mandatory);
        if !closes && line_width(segments, &offsets, start, end) < 0.85 * width {
            return true;
        }
        start = end;
    }
    false
}

fn set_line(fonts: &mut Fonts, pieces: &[Piece], segments: &[Segment], repeat: bool) -> Line {
    let mut line = Line::default();
    let mut builder = RunBuilder {
        fonts,
        pieces,
        line: &mut line,
        current: None,
        text: String::new(),
    };
    if repeat && let Some(atom) = segments.first().and_then(|s| s.atoms.first()) {
        builder.sign(atom.piece, "");
    }
    let count = segments.len();
    for (i, segment) in segments.iter().enumerate() {
        for atom in &segment.atoms {
            builder.text(atom.piece, &atom.text);
        }
        let last_piece = segment.atoms.last().map(|a| a.piece);
        let ends_line = i + 1 == count;
        match (segment.end, last_piece) {
            (End::Space(_), Some(piece)) => {
                if ends_line {
                    builder.flush();
                    builder.line.width = builder.pen();
                }
                // a space that ends a line after a dotted place would draw it again
                if !ends_line || pieces.get(piece).is_none_or(|piece| piece.dots.is_none()) {
                    builder.text(piece, " ");
                }
            }
            (End::Soft, Some(piece)) if ends_line => {
                builder.sign(piece, "\u{ad}");
                builder.line.broken_word = true;
            }
            _ => {}
        }
        if ends_line && !matches!(segment.end, End::Space(_)) {
            builder.flush();
            builder.line.width = builder.pen();
        }
    }
    builder.flush();
    line
}

struct RunBuilder<'a> {
    fonts: &'a mut Fonts,
    pieces: &'a [Piece],
    line: &'a mut Line,
    current: Option<usize>,
    text: String,
}

impl RunBuilder<'_> {
    fn pen(&self) -> f32 {
        self.line.runs.last().map_or(0.0, |r| r.run.x + r.run.width)
    }

    fn text(&mut self, piece: usize, text: &str) {
        if self.current != Some(piece) {
            self.flush();
            self.current = Some(piece);
        }
        self.text.push_str(text);
    }

    /// A hyphen the plan does not have, extracted as `actual`.
    fn sign(&mut self, piece: usize, actual: &str) {
        self.flush();
        self.current = Some(piece);
        self.text.push('-');
        self.flush();
        if let Some(last) = self.line.runs.last_mut() {
            last.run.actual = Some(actual.to_owned());
            last.run.expansion = None;
        }
    }

    fn flush(&mut self) {
        let text = std::mem::take(&mut self.text);
        let Some(index) = self.current else { return };
        let Some(piece) = self.pieces.get(index) else {
            return;
        };
        if text.is_empty() {
            return;
        }
        let x = self.pen();
        // the space after a line's last word joins the run before it
        if text == " "
            && let Some(last) = self.line.runs.last_mut()
            && last.run.face == piece.face
            && last.run.actual.is_none()
            && !last.dots
        {
            append(self.fonts, &mut last.run, " ");
            return;
        }
        // a dotted place draws one blank for its text alternative to hold on to
        let shown = if piece.dots.is_some() { " " } else { &text };
        let mut run = single_run(self.fonts, piece.face, piece.size, piece.color, shown);
        run.x = x;
        run.y = -piece.rise;
        if let Some(width) = piece.dots {
            run.width = width;
        }
        run.actual.clone_from(&piece.actual);
        if piece.dots.is_some() && text.ends_with(' ') {
            run.actual = piece.actual.as_ref().map(|words| format!("{words} "));
        }
        run.expansion.clone_from(&piece.expansion);
        if let Some(note) = piece.note
            && !self.line.notes.contains(&note)
        {
            self.line.notes.push(note);
        }
        self.line.runs.push(LineRun {
            run,
            node: piece.node,
            link: piece.link.clone(),
            framed: piece.framed,
            dots: piece.dots.is_some(),
        });
    }
}
