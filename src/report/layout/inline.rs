//! From rich text to pieces of uniform look: links, footnotes, dotted places, unknown characters.

use std::rc::Rc;

use super::Warning;
use super::boxes::{Ctx, LAYOUT, Mark, Marks, NoteBox, Owner, Strip, place_line};
use super::cut;
use super::frame::{Item, Rare, Tag, TagKind, Target};
use super::text::{self, Item as ListItem, Line, Piece, PieceLink, Setting};
use crate::base::print::{self, is_invisible};
use crate::report::doc::{Inline, List, RichText};
use crate::report::style::{BODY, BRICK, FOOTNOTE, Face, INK2, MM, TextStyle};

/// Numbers of footnote targets begin here, above those of headings and tables.
pub const NOTE_TARGETS: u32 = 1 << 20;

/// A piece of plain words in a style.
pub fn piece(text: impl Into<String>, style: TextStyle) -> Piece {
    Piece {
        text: text.into(),
        face: style.face,
        size: style.size,
        color: style.color,
        rise: 0.0,
        node: None,
        link: None,
        actual: None,
        expansion: None,
        lang: None,
        item: None,
        note: None,
        framed: false,
        dots: None,
        verbatim: false,
    }
}

/// The pieces of a rich text whose own element is `node`.
pub fn pieces(
    cx: &mut Ctx<'_>,
    rich: &RichText,
    style: TextStyle,
    node: Option<u32>,
) -> Vec<Piece> {
    let mut out = Vec::with_capacity(rich.0.len());
    for inline in &rich.0 {
        match inline {
            Inline::Text(text) => push_known(cx, &mut out, piece(text, style)),
            Inline::Strong(text) => {
                push_known(cx, &mut out, piece(text, style.face(style.face.strong())));
            }
            Inline::Emph(text) => push_known(cx, &mut out, piece(text, style.face(Face::Italic))),
            Inline::Quiet(text) => push_known(cx, &mut out, piece(text, style.color(INK2))),
            Inline::Alarm(text) => push_known(cx, &mut out, piece(text, style.color(BRICK))),
            Inline::Link { text, to, strong } => {
                let target = cx.numbers.target_of(to);
                let style = if *strong {
                    style.face(style.face.strong())
                } else {
                    style
                };
                push_link(cx, &mut out, piece(text, style), target, node);
            }
            Inline::NumberOf(to) => {
                let target = cx.numbers.target_of(to);
                let number = cx.numbers.number_of(to).unwrap_or_default();
                push_link(cx, &mut out, piece(number, style), target, node);
            }
            Inline::Footnote(text) => push_footnote(cx, &mut out, text, style, node),
            Inline::Placeholder { length_mm, words } => {
                let mut dotted = piece(words, style);
                dotted.dots = Some(f32::from(*length_mm) * MM);
                dotted.actual = Some(words.clone());
                dotted.node = node.map(|n| cx.tags.kind(n, TagKind::Span));
                out.push(dotted);
            }
            Inline::Shown { shown, actual } => {
                let mut span = piece(shown, style);
                span.actual = Some(actual.clone());
                span.verbatim = true;
                out.push(span);
            }
            Inline::Abbr { short, long } => {
                let mut span = piece(short, style);
                span.node = node.map(|n| {
                    cx.tags.add(
                        n,
                        Tag {
                            kind: TagKind::Span,
                            rare: Some(Box::new(Rare {
                                expansion: Some(long.clone()),
                                ..Rare::default()
                            })),
                            ..Tag::default()
                        },
                    )
                });
                out.push(span);
            }
            Inline::Foreign { lang, text } => {
                let span = node.map(|n| {
                    cx.tags.add(
                        n,
                        Tag {
                            kind: TagKind::Span,
                            lang: Some(lang),
                            ..Tag::default()
                        },
                    )
                });
                out.extend(pieces(cx, text, style, span).into_iter().map(|mut piece| {
                    piece.node = piece.node.or(span);
                    piece.lang.get_or_insert(lang);
                    piece
                }));
            }
            Inline::List(list) => push_list(cx, &mut out, list, style, node),
            Inline::Break => out.push(piece("\n", style)),
        }
    }
    out
}

/// How far the words of a list's items stand from their signs.
pub fn indent_of(list: &List, style: TextStyle) -> f32 {
    let digits = match list.last() {
        Some(100..) => 27.0,
        Some(10..) => 21.0,
        _ => 15.0,
    };
    digits * style.size / BODY.size
}

/// Adds a list: the sign of each item, and its words beside it.
fn push_list(
    cx: &mut Ctx<'_>,
    out: &mut Vec<Piece>,
    list: &List,
    style: TextStyle,
    node: Option<u32>,
) {
    let whole = node.map(|node| {
        cx.tags.add(
            node,
            Tag {
                kind: TagKind::L,
                ordered: Some(list.first.is_some()),
                ..Tag::default()
            },
        )
    });
    let indent = indent_of(list, style);
    for (sign, item) in list.signed() {
        let nodes = whole.map(|whole| {
            let li = cx.tags.kind(whole, TagKind::Li);
            (
                cx.tags.kind(li, TagKind::Lbl),
                cx.tags.kind(li, TagKind::LBody),
            )
        });
        let mut label = piece(format!("{sign} "), style);
        label.node = nodes.map(|(label, _)| label);
        label.item = Some(ListItem { sign: true, indent });
        out.push(label);
        let body = nodes.map(|(_, body)| body);
        for mut piece in pieces(cx, item, style, body) {
            piece.node = piece.node.or(body);
            piece.item = Some(ListItem {
                sign: false,
                indent,
            });
            out.push(piece);
        }
    }
}

/// Adds a piece, with characters the face does not have as framed code points.
fn push_known(cx: &mut Ctx<'_>, out: &mut Vec<Piece>, piece: Piece) {
    if piece
        .text
        .chars()
        .all(|c| c.is_whitespace() || (!is_invisible(c) && print::has(c)))
    {
        out.push(piece);
        return;
    }
    let mut known = String::new();
    for c in piece.text.chars() {
        if c.is_whitespace() {
            known.push(c);
            continue;
        }
        if is_invisible(c) {
            continue;
        }
        if print::has(c) {
            known.push(c);
            continue;
        }
        if !known.is_empty() {
            out.push(Piece {
                text: std::mem::take(&mut known),
                ..piece.clone()
            });
        }
        *cx.missing.entry(c).or_default() += 1;
        out.push(Piece {
            text: format!("[U+{:04X}]", u32::from(c)),
            actual: Some(c.to_string()),
            framed: true,
            verbatim: true,
            ..piece.clone()
        });
    }
    if !known.is_empty() {
        out.push(Piece {
            text: known,
            ..piece
        });
    }
}

fn push_link(
    cx: &mut Ctx<'_>,
    out: &mut Vec<Piece>,
    mut piece: Piece,
    target: Option<u32>,
    node: Option<u32>,
) {
    match (target, node) {
        (Some(to), Some(node)) => {
            let reference = cx.tags.kind(node, TagKind::Reference);
            let element = cx.tags.kind(reference, TagKind::Link);
            piece.node = Some(element);
            let contents = piece.text.clone();
            piece.link = Some(Rc::new(PieceLink {
                to,
                element,
                contents,
            }));
        }
        (None, _) => cx.warnings.push(Warning::UnknownTarget(piece.text.clone())),
        _ => {}
    }
    push_known(cx, out, piece);
}

fn push_footnote(
    cx: &mut Ctx<'_>,
    out: &mut Vec<Piece>,
    text: &RichText,
    style: TextStyle,
    node: Option<u32>,
) {
    // tables, captions and artifacts carry no footnotes
    let Some(node) = node else { return };
    let index = cx.notes.len();
    let number = (index + 1).to_string();
    let reference = cx.tags.kind(node, TagKind::Reference);
    let element = cx.tags.kind(reference, TagKind::Link);
    let mut mark = piece(&number, style);
    mark.size = style.size * 0.62;
    mark.rise = style.size * 0.36;
    mark.node = Some(element);
    mark.note = Some(index);
    mark.verbatim = true;
    mark.link = Some(Rc::new(PieceLink {
        to: NOTE_TARGETS + index as u32,
        element,
        contents: cx.labels.footnote.replace("{n}", &number),
    }));
    out.push(mark);

    // reserve the place first: a note's text may not hold notes, but numbers must stay in order
    cx.notes.push(NoteBox {
        height: 0.0,
        marks: Marks::default(),
    });
    let note_node = cx.tags.add(
        cx.parent,
        Tag {
            kind: TagKind::Note,
            named: true,
            ..Tag::default()
        },
    );
    let label = cx.tags.kind(note_node, TagKind::Lbl);
    let body = cx.tags.kind(note_node, TagKind::P);
    let plain = RichText(
        text.0
            .iter()
            .filter(|i| !matches!(i, Inline::Footnote(_)))
            .cloned()
            .collect(),
    );
    let indent = 11.0;
    let lines = set(cx, &plain, FOOTNOTE, cx.page.measure() - indent, Some(body));
    let mut marks = vec![Mark::item(
        LAYOUT,
        Item::Target(Target {
            id: NOTE_TARGETS + index as u32,
            y: 0.0,
            element: note_node,
            outline: None,
        }),
    )];
    let run = text::single_run(
        &mut cx.fonts,
        FOOTNOTE.face,
        FOOTNOTE.size,
        FOOTNOTE.color,
        &number,
    );
    marks.push(Mark::run(
        Owner::Node(label),
        run,
        cx.page.text_x,
        FOOTNOTE.size * 0.76,
    ));
    let mut y = 0.0;
    for line in &lines {
        place_line(
            line,
            Owner::Node(body),
            cx.page.text_x + indent,
            y + FOOTNOTE.size * 0.76,
            &mut marks,
        );
        y += FOOTNOTE.leading;
    }
    if let Some(slot) = cx.notes.get_mut(index) {
        *slot = NoteBox {
            height: (y - FOOTNOTE.leading + FOOTNOTE.size).max(0.0),
            marks: marks.into(),
        };
    }
}

/// Sets a rich text in a column.
pub fn set(
    cx: &mut Ctx<'_>,
    rich: &RichText,
    style: TextStyle,
    width: f32,
    node: Option<u32>,
) -> Vec<Line> {
    let pieces = pieces(cx, rich, style, node);
    let setting = Setting {
        width,
        hyphenate: style.hyphenate,
    };
    text::paragraph(&mut cx.fonts, &cx.rules, &pieces, setting)
}

#[expect(clippy::too_many_arguments, reason = "a place is three numbers")]
/// Sets a text as a block of one strip at `x`, owned by `owner`; returns its height.
pub fn set_block(
    cx: &mut Ctx<'_>,
    rich: &RichText,
    style: TextStyle,
    x: f32,
    top: f32,
    width: f32,
    owner: Owner,
    marks: &mut Vec<Mark>,
) -> f32 {
    let node = match owner {
        Owner::Node(node) => Some(node),
        Owner::Artifact(_) => None,
    };
    let lines = set(cx, rich, style, width, node);
    let mut baseline = top + style.size * 0.76;
    for line in &lines {
        place_line(line, owner, x, baseline, marks);
        baseline += style.leading;
    }
    style.size + style.leading * (lines.len().max(1) - 1) as f32
}

/// One line of plain words at a place, cut where it would leave the page.
pub fn put(
    cx: &mut Ctx<'_>,
    text: &str,
    style: TextStyle,
    x: f32,
    baseline: f32,
    owner: Owner,
    strip: &mut Strip,
) {
    let room = cx.page.right - x + 1.0;
    let text = cut::cut(&mut cx.fonts, style.face, style.size, text, room);
    let run = text::single_run(&mut cx.fonts, style.face, style.size, style.color, &text);
    strip.marks.push(Mark::run(owner, run, x, baseline));
}
