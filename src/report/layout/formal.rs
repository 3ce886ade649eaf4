//! What resolutions, notices and letters have beside running text: lines in the middle, in a corner,
//! clauses under a sign, places for signatures.

use std::sync::Arc;

use super::boxes::{Ctx, Keep, Mark, Owner, Strip, line_strips, place_line};
use super::frame::{Path, Shape, Stroke, TagKind};
use super::inline::{set, set_block};
use super::text;
use crate::report::doc::{RichText, SignaturePlace};
use crate::report::style::{Face, INK, MM, NOTES, TextStyle};

fn dotted(x: f32, y: f32, width: f32) -> Mark {
    Mark::shape(Shape {
        path: Path::Line([(x, y), (x + width, y)]),
        fill: None,
        stroke: Some(Stroke {
            color: INK,
            width: 0.8,
            dash: Some((0.0, 2.4)),
            round: true,
        }),
    })
}

pub fn signatures(cx: &mut Ctx<'_>, places: &[SignaturePlace], out: &mut Vec<Strip>) {
    let width = 78.0 * MM;
    let resolution = cx.page.label_x.to_bits() == cx.page.text_x.to_bits();
    for place in places {
        let x = if resolution {
            cx.page.right - width
        } else {
            cx.page.text_x
        };
        let node = cx.tags.kind(cx.parent, TagKind::P);
        let mut strip = Strip::new(cx, 0.0);
        strip.marks.push(dotted(x, 24.0, width));
        let mut blank = text::single_run(&mut cx.fonts, NOTES.face, NOTES.size, NOTES.color, " ");
        Arc::make_mut(&mut blank.set).actual = Some(format!("{} ", place.words));
        strip
            .marks
            .push(Mark::run(Owner::Node(node), blank, x, 22.0));
        let role: RichText = place.role.as_str().into();
        let (top, owner) = (36.0 - NOTES.size * 0.76, Owner::Node(node));
        let marks = &mut strip.marks;
        let height = set_block(
            cx,
            &role,
            NOTES,
            x,
            top,
            width.max(cx.page.right - x),
            owner,
            marks,
        );
        strip.height = 40.0_f32.max(top + height);
        strip.before = 8.0;
        strip.after = 12.0;
        out.push(strip);
    }
}

pub fn centered(cx: &mut Ctx<'_>, text: &RichText, strong: bool, node: u32) -> Strip {
    let style = if strong {
        TextStyle {
            size: 14.0,
            leading: 19.0,
            ..cx.body
        }
        .face(Face::Bold)
    } else {
        cx.body
    };
    let style = TextStyle {
        hyphenate: false,
        ..style
    };
    let page = cx.page;
    let width = (118.0 * MM).min(page.measure());
    let lines = set(cx, text, style, width, Some(node));
    let mut strip = Strip::new(cx, 0.0);
    let middle = f32::midpoint(page.text_x, page.text_right);
    let mut baseline = style.size * 0.76;
    for line in &lines {
        let x = middle - line.width / 2.0;
        place_line(line, Owner::Node(node), x, baseline, &mut strip.marks);
        baseline += style.leading;
    }
    strip.height = style.size + style.leading * (lines.len().max(1) - 1) as f32;
    strip.before = if strong { 8.0 } else { 12.0 };
    strip.after = if strong { 8.0 } else { 24.0 };
    strip.keep = Keep::Hard;
    strip
}

pub fn corner(cx: &mut Ctx<'_>, lines: &[RichText]) -> Strip {
    let width = 62.0 * MM;
    let x = cx.page.right - width;
    let mut strip = Strip::new(cx, 0.0);
    let style = TextStyle {
        hyphenate: false,
        ..cx.body
    };
    for line in lines {
        let node = cx.tags.kind(cx.parent, TagKind::P);
        let top = strip.height;
        let height = set_block(
            cx,
            line,
            style,
            x,
            top,
            width,
            Owner::Node(node),
            &mut strip.marks,
        );
        strip.height += height - style.size + style.leading;
    }
    strip.after = 24.0;
    strip
}

pub fn clause(cx: &mut Ctx<'_>, number: &str, text: &RichText, out: &mut Vec<Strip>) {
    let style = cx.body;
    let indent = 12.0 * MM;
    let node = cx.tags.kind(cx.parent, TagKind::P);
    let lines = set(cx, text, style, cx.page.measure() - indent, Some(node));
    let x = cx.page.text_x;
    let mut strips = line_strips(cx, &lines, Owner::Node(node), x + indent, style);
    if let Some(first) = strips.first_mut() {
        let bold = style.face(Face::Bold);
        let run = text::single_run(
            &mut cx.fonts,
            bold.face,
            bold.size,
            bold.color,
            &format!("{number} "),
        );
        first
            .marks
            .insert(0, Mark::run(Owner::Node(node), run, x, style.size * 0.76));
    }
    if let Some(last) = strips.last_mut() {
        last.after = 8.0 + style.leading - style.size;
    }
    out.extend(strips);
}
