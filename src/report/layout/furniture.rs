//! Header and footer, motif and status mark.

use std::sync::Arc;

use super::boxes::{Ctx, Mark, Owner};
use super::flow::RawPage;
use super::frame::{Artifact, Path, Shape, Stroke, TextRun, round};
use super::{cut, text};
use crate::report::doc::{Form, Meta, Stage};
use crate::report::style::{ACCENT, Color, FURNITURE, Face, Geometry, INK, MOTIF_GAP, RULE, WHITE};

/// The short thick rule over the label axis and the thin one over the text.
pub fn motif(page: &Geometry, y: f32) -> [Mark; 2] {
    [
        Mark::fill(
            page.label_x,
            y,
            page.text_x - page.label_x - MOTIF_GAP,
            3.0,
            ACCENT,
        ),
        Mark::line((page.text_x, y + 0.3), (page.right, y + 0.3), 0.6, ACCENT),
    ]
}

fn run(cx: &mut Ctx<'_>, text: &str, face: Face, color: Color) -> TextRun {
    text::single_run(&mut cx.fonts, face, FURNITURE.size, color, text)
}

/// Short title left, chapter right.
pub fn header(
    cx: &mut Ctx<'_>,
    meta: &Meta,
    raw: &RawPage,
    index: usize,
    page: Geometry,
    marks: &mut Vec<Mark>,
) {
    if meta.form != Form::Plan || index == 0 && raw.chapter.is_none() {
        return;
    }
    let owner = Owner::Artifact(Artifact::Header);
    let baseline = page.header_bottom - FURNITURE.size * 0.24;
    let half = page.full() / 2.0 - 8.0;
    let left = fit(cx, &meta.short_title, half);
    let left = run(cx, &left, Face::Regular, FURNITURE.color);
    marks.push(Mark::run(owner, left, page.label_x, baseline));
    if let (Some(chapter), false) = (&raw.chapter, raw.opens_chapter) {
        let right = fit(cx, chapter, half);
        let right = run(cx, &right, Face::Regular, FURNITURE.color);
        let x = page.right - right.width;
        marks.push(Mark::run(owner, right, x, baseline));
    }
}

/// Cuts a line so that it fits.
fn fit(cx: &mut Ctx<'_>, text: &str, width: f32) -> String {
    cut::cut(&mut cx.fonts, FURNITURE.face, FURNITURE.size, text, width)
}

/// Status mark, version and «strona x z y» of the page `index`, counted from zero, of `count`; an
/// easy text has its short title in their place, a resolution the number alone.
pub fn footer(
    cx: &mut Ctx<'_>,
    meta: &Meta,
    (index, count): (usize, usize),
    page: Geometry,
    marks: &mut Vec<Mark>,
) {
    let owner = Owner::Artifact(Artifact::Footer);
    let mut own = |mut mark: Mark| {
        mark.owner = owner;
        marks.push(mark);
    };
    let middle = page.footer_rule + 13.0;
    let baseline = middle + FURNITURE.size * 0.3;
    let number = cx
        .labels
        .page_of
        .replace("{page}", &(index + 1).to_string())
        .replace("{pages}", &count.to_string());
    let number = run(cx, &number, Face::Regular, FURNITURE.color);
    if meta.form == Form::Plan {
        own(Mark::line(
            (page.label_x, page.footer_rule),
            (page.right, page.footer_rule),
            0.35,
            RULE,
        ));
        let mut x = page.label_x;
        for mark in status_mark(cx, meta, page.label_x, middle, 8.5, 0.7) {
            if let super::boxes::Draw::Item(super::frame::Item::Shape(Shape {
                path: Path::Rect(left, _, width, _),
                ..
            })) = &mark.draw
            {
                x = left + width;
            }
            own(mark);
        }
        let room = page.right - number.width - 12.0 - (x + 8.0);
        let version = fit(cx, &meta.version_line, room);
        let version = run(cx, &version, Face::Regular, FURNITURE.color);
        own(Mark::run(owner, version, x + 8.0, baseline));
    }
    let x = page.right - number.width;
    if meta.form == Form::EasyRead {
        let short = fit(cx, &meta.short_title, x - 12.0 - page.text_x);
        let short = run(cx, &short, Face::Regular, FURNITURE.color);
        own(Mark::run(owner, short, page.text_x, baseline));
    }
    own(Mark::run(owner, number, x, baseline));
}

/// The framed word of the plan's stage; the frame comes first.
pub fn status_mark(
    cx: &mut Ctx<'_>,
    meta: &Meta,
    x: f32,
    middle: f32,
    size: f32,
    line: f32,
) -> Vec<Mark> {
    let adopted = meta.status.stage == Stage::Adopted;
    let color = if adopted { WHITE } else { INK };
    let mut word = text::single_run(&mut cx.fonts, Face::Bold, size, color, &meta.status.mark);
    let spacing = 0.07 * size;
    let glyphs = &mut Arc::make_mut(&mut word.set).glyphs;
    for (i, glyph) in glyphs.iter_mut().enumerate() {
        glyph.x = round(glyph.x + spacing * i as f32);
    }
    word.width += spacing * (glyphs.len().max(1) - 1) as f32;
    let (pad_x, pad_y) = (size * 0.62, size * 0.45);
    let height = size * 0.72 + 2.0 * pad_y;
    let frame = Shape {
        path: Path::Rect(
            x + line / 2.0,
            middle - height / 2.0,
            word.width + 2.0 * pad_x,
            height,
        ),
        fill: adopted.then_some(ACCENT),
        stroke: (!adopted).then_some(Stroke {
            color: INK,
            width: line,
            dash: (meta.status.stage == Stage::Draft).then_some((3.0, 2.0)),
            round: false,
        }),
    };
    vec![
        Mark::shape(frame),
        Mark::run(
            super::boxes::LAYOUT,
            word,
            x + pad_x + line / 2.0,
            middle + size * 0.36,
        ),
    ]
}
