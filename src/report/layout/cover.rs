//! The first page: annex header, motif, title, status, foot.

use super::boxes::{Ctx, LAYOUT, Mark, Owner, Strip};
use super::frame::{Tag, TagKind};
use super::furniture::{motif, status_mark};
use super::inline::set_block;
use super::text;
use crate::report::doc::{Cover, Meta, RichText};
use crate::report::style::{
    ACCENT, COVER_ANNEX, COVER_BODY, COVER_FOOT, COVER_TITLE, COVER_YEARS, INK, MM, TextStyle,
};

/// Words beside the status mark.
const STATUS_WORDS: TextStyle = COVER_ANNEX.color(INK);

/// The cover as one strip as high as the page.
pub fn strip(cx: &mut Ctx<'_>, meta: &Meta, cover: &Cover) -> Strip {
    let page = cx.page;
    let mut strip = Strip::new(cx, page.bottom - page.top);
    // the strip begins at the text area's top; the cover counts from the sheet's
    let top = -page.top;
    annex(cx, cover, top, &mut strip);
    let mut y = top + 93.0 * MM;
    strip.marks.extend(motif(&page, y));
    y += 18.0;
    let owner = Owner::Node(cx.tags.kind(cx.parent, TagKind::P));
    let lines = [(cover.body_name.as_str(), COVER_BODY)];
    y = lines_below(
        cx,
        &lines,
        y + 11.0 - COVER_BODY.size * 0.76,
        owner,
        &mut strip,
    ) + 8.0;
    let title = cx.tags.add(
        cx.parent,
        Tag {
            kind: TagKind::Title,
            ..Tag::default()
        },
    );
    let owner = Owner::Node(title);
    let count = cover.title.len();
    // the lines of one title are read as one sentence
    let spaced: Vec<String> = (cover.title.iter().enumerate())
        .map(|(at, line)| {
            if at + 1 < count || !cover.years.is_empty() {
                format!("{line} ")
            } else {
                line.clone()
            }
        })
        .collect();
    let lines: Vec<_> = spaced
        .iter()
        .map(|line| (line.as_str(), COVER_TITLE))
        .collect();
    y = lines_below(cx, &lines, y, owner, &mut strip);
    let years = [(cover.years.as_str(), COVER_YEARS)];
    y = lines_below(
        cx,
        &years,
        y + 22.0 - COVER_YEARS.size * 0.76,
        owner,
        &mut strip,
    );
    y += 36.0 - 22.0 + COVER_YEARS.size * 0.76;
    status(cx, meta, y, &mut strip);
    foot(cx, cover, top, &mut strip);
    strip
}

/// Lines below each other over the text's width, each in as many as it takes; returns where the
/// next begins.
fn lines_below(
    cx: &mut Ctx<'_>,
    lines: &[(&str, TextStyle)],
    mut y: f32,
    owner: Owner,
    strip: &mut Strip,
) -> f32 {
    let page = cx.page;
    for (line, style) in lines {
        let width = page.right - page.text_x;
        let words: RichText = (*line).into();
        let height = set_block(
            cx,
            &words,
            *style,
            page.text_x,
            y,
            width,
            owner,
            &mut strip.marks,
        );
        y += height - style.size + style.leading;
    }
    y
}

fn annex(cx: &mut Ctx<'_>, cover: &Cover, top: f32, strip: &mut Strip) {
    let width = 82.0 * MM;
    let x = cx.page.right - width;
    let mut y = top + 26.0 * MM;
    for line in &cover.annex {
        let node = cx.tags.kind(cx.parent, TagKind::P);
        let height = set_block(
            cx,
            line,
            COVER_ANNEX,
            x,
            y,
            width,
            Owner::Node(node),
            &mut strip.marks,
        );
        y += height - COVER_ANNEX.size + COVER_ANNEX.leading;
    }
}

fn status(cx: &mut Ctx<'_>, meta: &Meta, middle: f32, strip: &mut Strip) {
    let node = cx.tags.kind(cx.parent, TagKind::P);
    let mut x = cx.page.text_x;
    for mut mark in status_mark(cx, meta, x, middle, 12.0, 1.0) {
        if let super::boxes::Draw::Item(super::frame::Item::Text(run)) = &mut mark.draw {
            x = run.x + run.width + 20.0;
            // read as «PROJEKT wersja z …»
            text::end_with_space(&mut cx.fonts, run);
            mark.owner = Owner::Node(node);
        } else {
            mark.owner = LAYOUT;
        }
        strip.marks.push(mark);
    }
    let words: RichText = meta.status.words.as_str().into();
    let (top, width) = (middle + 3.8 - STATUS_WORDS.size * 0.76, cx.page.right - x);
    let owner = Owner::Node(node);
    set_block(
        cx,
        &words,
        STATUS_WORDS,
        x,
        top,
        width,
        owner,
        &mut strip.marks,
    );
}

fn foot(cx: &mut Ctx<'_>, cover: &Cover, top: f32, strip: &mut Strip) {
    let page = cx.page;
    let style = COVER_FOOT;
    // measured from below: lay out once to learn the height, then move it to the foot
    let mut marks = Vec::new();
    let mut y = 8.0;
    let list = (!cover.foot.is_empty()).then(|| {
        let tag = Tag {
            kind: TagKind::L,
            ordered: Some(false),
            ..Tag::default()
        };
        cx.tags.add(cx.parent, tag)
    });
    for (label, words) in &cover.foot {
        let item = cx.tags.kind(list.unwrap_or(cx.parent), TagKind::Li);
        let name = cx.tags.kind(item, TagKind::Lbl);
        let body = cx.tags.kind(item, TagKind::LBody);
        let label: RichText = format!("{label} ").into();
        set_block(
            cx,
            &label,
            style,
            page.label_x,
            y,
            page.text_x - page.label_x,
            Owner::Node(name),
            &mut marks,
        );
        let height = set_block(
            cx,
            words,
            style,
            page.text_x,
            y,
            page.measure(),
            Owner::Node(body),
            &mut marks,
        );
        y += height - style.size + style.leading;
    }
    let base = top + page.height - 74.0 - y;
    strip.marks.push(Mark::line(
        (page.label_x, base),
        (page.right, base),
        0.6,
        ACCENT,
    ));
    for mut mark in marks {
        mark.shift(base);
        strip.marks.push(mark);
    }
}
