//! Contents, list of tables, list of graphics; page numbers are filled in by `emit`.

use super::boxes::{Ctx, Draw, Keep, LAYOUT, Mark, Owner, Strip};
use super::frame::{Item, LinkArea, Path, Shape, Stroke, TagKind};
use super::inline::{put, set};
use super::numbers::{Entry, EntryKind};
use crate::report::doc::RichText;
use crate::report::style::{ACCENT, Face, INK, KICKER, RULE, TextStyle};

/// Width of the column of page numbers.
const NUMBERS: f32 = 26.0;

/// Space before a line of a list, and how much of it may go where that saves a page.
const APART: (f32, f32) = (4.5, 2.5);
/// The same before a chapter.
const CHAPTER_APART: (f32, f32) = (10.0, 4.0);

const CHAPTER: TextStyle = TextStyle {
    size: 11.0,
    leading: 14.0,
    face: Face::Semibold,
    color: INK,
    hyphenate: false,
};
const SECTION: TextStyle = TextStyle {
    size: 10.0,
    leading: 13.0,
    face: Face::Regular,
    color: INK,
    hyphenate: false,
};

/// Level at which the contents list the card of an action.
const CARD_LEVEL: u8 = 4;

/// The contents: chapters, sections and the cards of actions, in parts.
pub fn contents(cx: &mut Ctx<'_>, out: &mut Vec<Strip>) {
    let entries: Vec<(u32, Entry)> = listed(cx, |kind| {
        matches!(kind, EntryKind::Heading(_) | EntryKind::Card)
    });
    let root = cx.tags.kind(cx.parent, TagKind::Toc);
    let mut open: Option<(usize, u32)> = None;
    for (target, entry) in entries {
        let level = match entry.kind {
            EntryKind::Heading(level) => level,
            _ => CARD_LEVEL,
        };
        let toc = if let Some(part) = entry.part {
            match open {
                Some((index, node)) if index == part => node,
                _ => {
                    let item = cx.tags.kind(root, TagKind::Toci);
                    let node = cx.tags.kind(item, TagKind::Toc);
                    open = Some((part, node));
                    let title = cx.numbers.parts.get(part).cloned().unwrap_or_default();
                    out.push(part_strip(cx, &title, node));
                    node
                }
            }
        } else {
            open = None;
            root
        };
        let (style, apart) = if level == 1 {
            (CHAPTER, CHAPTER_APART)
        } else {
            (SECTION, APART)
        };
        let label = entry.number.clone();
        out.push(line(
            cx,
            toc,
            target,
            &label,
            &entry.text,
            style,
            apart,
            level > 1,
        ));
    }
}

/// The list of tables.
pub fn tables(cx: &mut Ctx<'_>, out: &mut Vec<Strip>) {
    let template = cx.labels.table_entry.clone();
    plain(cx, EntryKind::Table, &template, out);
}

/// The list of graphics.
pub fn graphics(cx: &mut Ctx<'_>, out: &mut Vec<Strip>) {
    let template = cx.labels.figure_entry.clone();
    plain(cx, EntryKind::Graphic, &template, out);
}

fn plain(cx: &mut Ctx<'_>, kind: EntryKind, template: &str, out: &mut Vec<Strip>) {
    let entries = listed(cx, |k| k == kind);
    if entries.is_empty() {
        return;
    }
    let root = cx.tags.kind(cx.parent, TagKind::Toc);
    for (target, entry) in entries {
        let label = template.replace("{n}", &entry.number);
        out.push(line(
            cx,
            root,
            target,
            &label,
            &entry.text,
            SECTION,
            APART,
            true,
        ));
    }
}

fn listed(cx: &Ctx<'_>, wanted: impl Fn(EntryKind) -> bool) -> Vec<(u32, Entry)> {
    cx.numbers
        .entries
        .iter()
        .enumerate()
        .filter(|(_, e)| e.listed && wanted(e.kind))
        .map(|(i, e)| (i as u32, e.clone()))
        .collect()
}

fn part_strip(cx: &mut Ctx<'_>, title: &str, toc: u32) -> Strip {
    let node = cx.tags.kind(toc, TagKind::Caption);
    let mut strip = Strip::new(cx, KICKER.size + 5.0);
    put(
        cx,
        title,
        KICKER,
        cx.page.label_x,
        KICKER.size * 0.76,
        Owner::Node(node),
        &mut strip,
    );
    let y = strip.height;
    strip.marks.push(Mark::line(
        (cx.page.label_x, y),
        (cx.page.right, y),
        0.6,
        ACCENT,
    ));
    strip.before = 16.0;
    strip.after = 8.0;
    strip.keep = Keep::Hard;
    strip
}

#[expect(clippy::too_many_arguments, reason = "one private helper of the lists")]
fn line(
    cx: &mut Ctx<'_>,
    toc: u32,
    target: u32,
    label: &str,
    text: &RichText,
    style: TextStyle,
    (before, gives): (f32, f32),
    leader: bool,
) -> Strip {
    let page = cx.page;
    let item = cx.tags.kind(toc, TagKind::Toci);
    let reference = cx.tags.kind(item, TagKind::Reference);
    let link = cx.tags.kind(reference, TagKind::Link);
    let owner = Owner::Node(link);
    let mut strip = Strip::new(cx, 0.0);
    let baseline = style.size * 0.76;
    if !label.is_empty() {
        let node = cx.tags.kind(link, TagKind::Lbl);
        let words = format!("{label} ");
        put(
            cx,
            &words,
            style.color(ACCENT),
            page.label_x,
            baseline,
            Owner::Node(node),
            &mut strip,
        );
    }
    let width = page.right - NUMBERS - page.text_x;
    let lines = set(cx, text, style, width, None);
    let mut y = baseline;
    for set_line in &lines {
        super::boxes::place_line(set_line, owner, page.text_x, y, &mut strip.marks);
        y += style.leading;
    }
    let last = y - style.leading;
    let mut words = String::new();
    for line in &lines {
        line.runs
            .iter()
            .for_each(|r| words.push_str(&r.run.set.text));
    }
    if let Some(end) = lines.last().map(|l| page.text_x + l.width + 6.0)
        && leader
        && end < page.right - NUMBERS
    {
        strip.marks.push(Mark::shape(Shape {
            path: Path::Line([(page.right - NUMBERS, last - 0.5), (end, last - 0.5)]),
            fill: None,
            stroke: Some(Stroke {
                color: RULE,
                width: 0.9,
                dash: Some((0.0, 4.0)),
                round: true,
            }),
        }));
    }
    strip.marks.push(Mark {
        owner,
        draw: Draw::PageNumber {
            target,
            right: page.right,
            y: last,
            style,
        },
    });
    strip.height = style.size + style.leading * (lines.len().max(1) - 1) as f32;
    strip.marks.push(Mark::item(
        LAYOUT,
        Item::Link(LinkArea {
            rect: (page.label_x, -1.0, page.full(), strip.height + 2.0),
            to: target,
            element: link,
            contents: words.trim_end().to_owned(),
        }),
    ));
    strip.before = before;
    strip.gives = gives;
    strip
}
