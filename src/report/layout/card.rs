//! The action card: motif, code and title, facts, fields, tables.

use super::boxes::{Ctx, Keep, Mark, Owner, Strip, heading_kind, line_strips};
use super::flow::Sheets;
use super::frame::{Tag, TagKind};
use super::furniture::motif;
use super::inline::{put, set, set_block};
use super::table::Set;
use super::{table, table_draw, text};
use crate::report::doc::{Card, CardField, Fact, RichText};
use crate::report::style::{
    ACCENT, CARD_CODE, CARD_TITLE, CELL, CELL_DENSE, Face, INK, INK2, NOTES, TINT, TextStyle,
};

const SUBTITLE: TextStyle = TextStyle {
    size: 9.5,
    leading: 13.0,
    ..CELL
}
.color(INK2);
const FACT_VALUE: TextStyle = TextStyle {
    size: 14.0,
    leading: 17.0,
    face: Face::Bold,
    color: INK,
    hyphenate: false,
};
const FIELD: TextStyle = TextStyle {
    size: 9.5,
    leading: 13.0,
    ..CELL_DENSE
};

/// The strips of a card. It begins where the one before it ends and breaks between lines of its
/// fields, as paragraphs do, and between its tables; its head stays with the first field.
pub fn strips(cx: &mut Ctx<'_>, card: &Card, sheets: Sheets) -> Vec<Strip> {
    let mut out = vec![head(cx, card)];
    if !card.facts.is_empty() {
        out.push(facts(cx, &card.facts));
    }
    for strip in &mut out {
        strip.keep = Keep::Hard;
    }
    fields(cx, &card.fields, &mut out);
    for inner in &card.tables {
        if let Some(last) = out.last_mut() {
            last.after = last.after.max(12.0);
        }
        let full = sheets.portrait.full();
        let plan = table::plan(cx, inner, &Set::all(full, full));
        let mut strips = Vec::new();
        table_draw::in_parts(cx, inner, (plan, full), None, &mut strips);
        let count = strips.len();
        for (index, strip) in strips.iter_mut().enumerate() {
            strip.keep = if index + 1 == count {
                Keep::Free
            } else {
                Keep::Hard
            };
        }
        if let Some(last) = strips.last_mut() {
            last.after = 12.0;
        }
        out.extend(strips);
    }
    if let Some(last) = out.last_mut() {
        last.keep = Keep::Free;
        last.after = 32.0;
    }
    out
}

fn head(cx: &mut Ctx<'_>, card: &Card) -> Strip {
    let page = cx.page;
    let mut strip = Strip::new(cx, 0.0);
    strip.marks.extend(motif(&page, 0.0));
    let node = cx.tags.kind(cx.parent, heading_kind(cx.level + 1));
    let top = 10.0;
    let code = format!("{} ", card.code);
    let baseline = top + CARD_TITLE.size * 0.76;
    put(
        cx,
        &code,
        CARD_CODE,
        page.label_x,
        baseline + 1.0,
        Owner::Node(node),
        &mut strip,
    );
    let width = page.right - page.text_x;
    let mut y = top
        + set_block(
            cx,
            &card.title,
            CARD_TITLE,
            page.text_x,
            top,
            width,
            Owner::Node(node),
            &mut strip.marks,
        );
    if !card.subtitle.is_empty() {
        y += 5.0;
        let node = cx.tags.kind(cx.parent, TagKind::P);
        let subtitle: RichText = card.subtitle.as_str().into();
        y += set_block(
            cx,
            &subtitle,
            SUBTITLE,
            page.text_x,
            y,
            width,
            Owner::Node(node),
            &mut strip.marks,
        );
    }
    strip.height = y;
    strip.before = 32.0;
    strip.after = 9.0;
    strip
}

/// Up to four facts side by side on tint, as wide as their words ask.
fn facts(cx: &mut Ctx<'_>, facts: &[Fact]) -> Strip {
    let list = cx.tags.add(
        cx.parent,
        Tag {
            kind: TagKind::L,
            ordered: Some(false),
            ..Tag::default()
        },
    );
    let facts = facts.get(..facts.len().min(4)).unwrap_or(facts);
    let (gap, pad) = (3.0, 7.0);
    let needs: Vec<f32> = facts
        .iter()
        .map(|f| {
            let mut width = |style: TextStyle, text: &str| {
                text::width_of(&mut cx.fonts, style.face, style.size, text)
            };
            width(NOTES, &f.label)
                .max(width(FACT_VALUE, &f.value))
                .max(width(NOTES, &f.remark).min(130.0))
        })
        .collect();
    let available = cx.page.full() - gap * (facts.len().max(1) - 1) as f32;
    let used: f32 = needs.iter().map(|n| n + 2.0 * pad).sum();
    let spare = (available - used) / facts.len().max(1) as f32;
    let mut strip = Strip::new(cx, 0.0);
    let mut marks = Vec::new();
    let mut boxes = Vec::new();
    let mut x = cx.page.label_x;
    for (fact, need) in facts.iter().zip(needs) {
        let width = need + 2.0 * pad + spare;
        boxes.push((x, width));
        let item = cx.tags.kind(list, TagKind::Li);
        let label = cx.tags.kind(item, TagKind::Lbl);
        let body = cx.tags.kind(item, TagKind::LBody);
        let inner = (width - 2.0 * pad).max(20.0);
        let mut y = 7.0;
        for (text, style, node, gap) in [
            (&fact.label, NOTES, label, 3.0),
            (&fact.value, FACT_VALUE, body, 4.0),
            (&fact.remark, NOTES, body, 0.0),
        ] {
            if text.is_empty() {
                continue;
            }
            let rich: RichText = text.as_str().into();
            y += gap
                + set_block(
                    cx,
                    &rich,
                    style,
                    x + pad,
                    y,
                    inner,
                    Owner::Node(node),
                    &mut marks,
                );
        }
        strip.height = strip.height.max(y + 7.0);
        x += width + gap;
    }
    for (x, width) in boxes {
        strip
            .marks
            .push(Mark::fill(x, 0.0, width, strip.height, TINT));
    }
    strip.marks.extend(marks);
    strip.after = 9.0;
    strip
}

fn fields(cx: &mut Ctx<'_>, fields: &[CardField], out: &mut Vec<Strip>) {
    if fields.is_empty() {
        return;
    }
    let list = cx.tags.add(
        cx.parent,
        Tag {
            kind: TagKind::L,
            ordered: Some(false),
            ..Tag::default()
        },
    );
    let page = cx.page;
    for field in fields {
        let item = cx.tags.kind(list, TagKind::Li);
        let label = cx.tags.kind(item, TagKind::Lbl);
        let body = cx.tags.kind(item, TagKind::LBody);
        let mut beside = Vec::new();
        let name = FIELD.face(Face::Semibold).color(ACCENT);
        let words: RichText = format!("{} ", field.name).into();
        let left = set_block(
            cx,
            &words,
            name,
            page.label_x,
            0.0,
            page.text_x - page.label_x - 4.0,
            Owner::Node(label),
            &mut beside,
        );
        let lines = set(cx, &field.text, FIELD, page.right - page.text_x, Some(body));
        let mut strips = line_strips(cx, &lines, Owner::Node(body), page.text_x, FIELD);
        if strips.is_empty() {
            strips.push(Strip::new(cx, 0.0));
        }
        // as much of the text as the name is high stays beside it
        let mut height = 0.0;
        let count = strips.len();
        for (index, strip) in strips.iter_mut().enumerate() {
            height += strip.height;
            if height < left && index + 1 < count {
                strip.keep = Keep::Hard;
            }
        }
        if let Some(first) = strips.first_mut() {
            first.before = 7.5;
            first.marks.splice(0..0, beside);
        }
        if let Some(last) = strips.last_mut() {
            last.height += (left - height).max(0.0);
        }
        for strip in &mut strips {
            strip.field(cx, field.anchor);
        }
        out.extend(strips);
    }
    if let Some(last) = out.last_mut() {
        last.after = 12.0;
    }
}
