//! Lines from words: runs of glyphs.
//!
//! A paragraph comes in as [`Piece`]s of uniform look and leaves as [`Line`]s whose runs start at
//! x = 0 on a baseline at y = 0. Where it may be broken is told by `segments`, where it is by
//! `fit`. This module knows no page and no block.

use std::collections::BTreeSet;
use std::rc::Rc;
use std::sync::Arc;

use super::fit::{is_ragged, total_fit};
use super::fonts::{Fonts, Shaped};
use super::frame::{Glyph, Set, TextRun, is_space, round};
use super::segments::{End, Segment, fit_overlong, hyphenated, segments};
use super::typography::Rules;
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
    /// Its language, where it is not the document's.
    pub lang: Option<&'static str>,
    /// Begins an item of a list, or belongs to one.
    pub item: Option<Item>,
    /// The footnote whose number this is.
    pub note: Option<usize>,
    /// Framed, because it stands for a character the fonts do not have.
    pub framed: bool,
    /// Width of a dotted place; the text is not drawn.
    pub dots: Option<f32>,
    /// Set as it is: no quotes mended, no spaces glued, no break inside.
    pub verbatim: bool,
}

/// What a piece is of an item of a list.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Item {
    /// Whether it is the sign before the item, with which its first line begins.
    pub sign: bool,
    /// How far the words of the item stand from the sign's left edge.
    pub indent: f32,
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

/// Breaks a text into lines: its paragraph, and the items of lists that stand in it.
pub fn paragraph(
    fonts: &mut Fonts,
    rules: &Rules,
    pieces: &[Piece],
    setting: Setting,
) -> Vec<Line> {
    let mut lines = Vec::new();
    for part in parts(pieces) {
        let Some((sign, item)) = signed(part) else {
            lines.extend(words(fonts, rules, part, setting));
            continue;
        };
        let narrower = Setting {
            width: setting.width - item.indent,
            ..setting
        };
        let mut of_item = words(fonts, rules, part.get(1..).unwrap_or_default(), narrower);
        let runs = of_item.iter_mut().flat_map(|line| &mut line.runs);
        runs.for_each(|run| run.run.x += item.indent);
        for line in &mut of_item {
            line.width += item.indent;
        }
        if of_item.is_empty() {
            of_item.push(Line::default());
        }
        if let Some(first) = of_item.first_mut() {
            let sign = words(fonts, rules, std::slice::from_ref(sign), setting);
            let runs = sign.into_iter().flat_map(|line| line.runs);
            first.runs.splice(0..0, runs);
        }
        lines.extend(of_item);
    }
    lines
}

/// Items of lists, and what stands between them.
fn parts(pieces: &[Piece]) -> impl Iterator<Item = &[Piece]> {
    pieces.chunk_by(|one, next| {
        let begins = next.item.is_some_and(|item| item.sign);
        one.item.is_some() == next.item.is_some() && !begins
    })
}

/// The sign of an item of a list.
fn signed(part: &[Piece]) -> Option<(&Piece, Item)> {
    let sign = part.first()?;
    let item = sign.item.filter(|item| item.sign)?;
    Some((sign, item))
}

fn words(fonts: &mut Fonts, rules: &Rules, pieces: &[Piece], setting: Setting) -> Vec<Line> {
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
    let mut said = BTreeSet::new();
    for end in breaks {
        let edges = Edges::of(pieces, &chosen, start, end);
        lines.push(set_line(
            fonts,
            pieces,
            chosen.get(start..end).unwrap_or_default(),
            &edges,
            &mut said,
        ));
        start = end;
    }
    lines
}

/// What a line has to know of its neighbours.
struct Edges {
    /// The line begins with the hyphen at which the word was broken.
    repeat: bool,
    /// So many segments at its beginning were told whole on a line before.
    told: usize,
    /// The word that its last segments begin: where it begins on the line, and the whole of it.
    begun: Option<(usize, String)>,
    /// Lines follow.
    goes_on: bool,
}

impl Edges {
    fn of(pieces: &[Piece], segments: &[Segment], start: usize, end: usize) -> Self {
        let before = start.checked_sub(1).and_then(|i| segments.get(i));
        let word = |at| broken_word(pieces, segments, at);
        let told = word(start).map_or(0, |(_, last, _)| (last + 1).min(end) - start);
        let begun =
            word(end).and_then(|(first, _, whole)| Some((first.checked_sub(start)?, whole)));
        Self {
            repeat: before.is_some_and(|s| s.end == End::Hyphen { repeated: true }),
            told,
            begun,
            goes_on: end < segments.len(),
        }
    }
}

/// The word that is broken where a line begins with segment `at`: its first and last segment, and
/// the whole of it. None where no word is, or where its parts have several looks.
///
/// Whoever searches the file looks for whole words, so the first part says all of it.
fn broken_word(
    pieces: &[Piece],
    segments: &[Segment],
    at: usize,
) -> Option<(usize, usize, String)> {
    let parts = |segment: &Segment| matches!(segment.end, End::Space(_) | End::Mandatory);
    let before = segments.get(..at)?;
    if at == segments.len() || before.last().is_none_or(parts) {
        return None;
    }
    let first = before.iter().rposition(parts).map_or(0, |i| i + 1);
    let last = at + segments.get(at..)?.iter().position(parts)?;
    let mut atoms = segments.get(first..=last)?.iter().flat_map(|s| &s.atoms);
    let index = atoms.clone().next()?.piece;
    let piece = pieces.get(index)?;
    let plain = piece.dots.is_none() && piece.actual.is_none() && piece.expansion.is_none();
    if !plain || atoms.any(|atom| atom.piece != index) {
        return None;
    }
    let atoms = segments.get(first..=last)?.iter().flat_map(|s| &s.atoms);
    let whole: String = atoms.map(|atom| atom.text.as_str()).collect();
    Some((first, last, whole.replace(is_space, " ")))
}

/// Width of the paragraph on one line and of its widest part that cannot be broken.
pub fn extents(fonts: &mut Fonts, rules: &Rules, pieces: &[Piece]) -> (f32, f32) {
    let (mut widest, mut longest) = (0.0_f32, 0.0_f32);
    for part in parts(pieces) {
        let (words, indent) = match signed(part) {
            Some((_, item)) => (part.get(1..).unwrap_or_default(), item.indent),
            None => (part, 0.0),
        };
        let (line, word) = extents_of(fonts, rules, words);
        widest = widest.max(line + indent);
        longest = longest.max(word + indent);
    }
    (widest, longest)
}

fn extents_of(fonts: &mut Fonts, rules: &Rules, pieces: &[Piece]) -> (f32, f32) {
    let segments = segments(fonts, rules, pieces);
    let (mut widest, mut line, mut longest) = (0.0_f32, 0.0, 0.0_f32);
    for segment in &segments {
        longest = longest.max(segment.width);
        line += segment.width;
        widest = widest.max(line);
        match segment.end {
            End::Space(width) => line += width,
            End::Mandatory => line = 0.0,
            End::Hyphen { .. } | End::Soft | End::Bare => {}
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
        // a glyph for each character, and the space that may come to end the line
        set: Arc::new(Set {
            glyphs: Vec::with_capacity(text.chars().count() + 1),
            text: String::with_capacity(text.len() + 1),
            ..Set::default()
        }),
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
    let set = Arc::make_mut(&mut run.set);
    for token in tokens(&Fonts::printable(text)) {
        let start = set.text.len();
        let at = |byte: u32| u16::try_from(start + byte as usize).unwrap_or(u16::MAX);
        let first = token.chars().next().unwrap_or(' ');
        if is_space(first) {
            let width = fonts.space(run.face, first) * run.size;
            let shaped: Arc<Shaped> = fonts.shape(run.face, first.encode_utf8(&mut [0; 4]));
            if let Some(glyph) = shaped.glyphs.first() {
                set.glyphs.push(Glyph {
                    id: glyph.id,
                    x: round(run.width),
                    start: at(0),
                });
            }
            run.width += width;
        } else {
            let shaped = fonts.shape(run.face, token);
            set.glyphs.extend(shaped.glyphs.iter().map(|g| Glyph {
                id: g.id,
                x: round(run.width + g.x * run.size),
                start: at(g.start),
            }));
            run.width += shaped.width * run.size;
        }
        set.text.push_str(token);
    }
}

/// Sets the words of a line; `said` are the pieces whose text alternative an earlier run has given.
fn set_line(
    fonts: &mut Fonts,
    pieces: &[Piece],
    segments: &[Segment],
    edges: &Edges,
    said: &mut BTreeSet<usize>,
) -> Line {
    let mut line = Line::default();
    let mut builder = RunBuilder {
        fonts,
        pieces,
        line: &mut line,
        current: None,
        text: String::new(),
        said,
    };
    if edges.repeat
        && let Some(atom) = segments.first().and_then(|s| s.atoms.first())
    {
        builder.sign(atom.piece, "");
    }
    let count = segments.len();
    let begins = edges.begun.as_ref().map_or(count, |(at, _)| *at);
    for (i, segment) in segments.iter().enumerate() {
        if i == begins {
            builder.flush();
        }
        for atom in &segment.atoms {
            builder.text(atom.piece, &atom.text);
        }
        if i + 1 == edges.told {
            builder.say_instead("");
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
                // a word told whole takes its hyphen along
                if begins < count || edges.told == count {
                    builder.text(piece, "-");
                } else {
                    builder.sign(piece, "\u{ad}");
                }
                builder.line.broken_word = true;
            }
            _ => {}
        }
        if ends_line && begins < count {
            let whole = edges.begun.as_ref().map_or("", |(_, whole)| whole.as_str());
            builder.say_instead(whole);
        } else if ends_line && edges.told == count {
            builder.say_instead("");
        }
        if ends_line && !matches!(segment.end, End::Space(_)) {
            builder.flush();
            builder.line.width = builder.pen();
        }
    }
    builder.flush();
    // a line that was ended on purpose parts words as any other
    if edges.goes_on
        && segments.last().is_some_and(|s| s.end == End::Mandatory)
        && let Some(last) = line.runs.last_mut()
    {
        end_with_space(fonts, &mut last.run);
    }
    line
}

/// Ends a run with a space that is read and takes no room.
pub fn end_with_space(fonts: &mut Fonts, run: &mut TextRun) {
    if run.set.actual.is_some() {
        if let Some(words) = &mut Arc::make_mut(&mut run.set).actual {
            words.push(' ');
        }
        return;
    }
    let width = run.width;
    append(fonts, run, " ");
    run.width = width;
}

struct RunBuilder<'a> {
    fonts: &'a mut Fonts,
    pieces: &'a [Piece],
    line: &'a mut Line,
    current: Option<usize>,
    text: String,
    said: &'a mut BTreeSet<usize>,
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
        self.say_instead(actual);
    }

    /// Ends the run, which is extracted as `actual`.
    fn say_instead(&mut self, actual: &str) {
        self.flush();
        if let Some(last) = self.line.runs.last_mut() {
            let set = Arc::make_mut(&mut last.run.set);
            set.actual = Some(actual.to_owned());
            set.expansion = None;
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
            && last.run.set.actual.is_none()
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
        let set = Arc::make_mut(&mut run.set);
        set.actual.clone_from(&piece.actual);
        if piece.dots.is_some() && text.ends_with(' ') {
            set.actual = piece.actual.as_ref().map(|words| format!("{words} "));
        }
        // what stands for a text that runs over lines stands for all of it
        if let Some(words) = &mut set.actual
            && !self.said.insert(index)
        {
            words.clear();
        }
        set.expansion.clone_from(&piece.expansion);
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
