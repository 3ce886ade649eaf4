//! From raw pages to finished ones: page numbers, header and footer, structure events.

use std::sync::Arc;

use super::boxes::{Ctx, Draw, Mark, Owner, Tags, round_item};
use super::flow::RawPage;
use super::frame::{Item, Page, Tag, TagEvent, TextRun};
use super::{furniture, text};
use crate::report::doc::Doc;
use crate::report::style::Geometry;

/// Finishes the pages.
pub fn emit(
    mut cx: Ctx<'_>,
    doc: &Doc,
    raw: Vec<RawPage>,
    sheet: impl Fn(&RawPage) -> Geometry,
) -> (Vec<Page>, Vec<super::Warning>) {
    let (meta, titled) = (&doc.meta, doc.cover.is_some());
    let page_of = target_pages(&raw);
    let count = raw.len();
    let mut drafts = Vec::with_capacity(count);
    for (index, page) in raw.into_iter().enumerate() {
        let geometry = sheet(&page);
        let mut marks = Vec::with_capacity(page.marks.len() + 16);
        furniture::header(&mut cx, meta, &page, index, geometry, &mut marks);
        for mark in page.marks {
            marks.push(resolve(&mut cx, mark, &page_of));
        }
        if index > 0 || !titled {
            furniture::footer(&mut cx, meta, (index, count), geometry, &mut marks);
        }
        drafts.push((geometry, marks));
    }
    part_words(&mut cx, &mut drafts);
    bounds(&drafts, &mut cx.tags);
    let Ctx { tags, warnings, .. } = cx;
    let nodes = tags.into_nodes();
    let pages = drafts
        .into_iter()
        .enumerate()
        .map(|(index, (geometry, marks))| Page {
            width: geometry.width,
            height: geometry.height,
            label: if index == 0 && titled {
                String::new()
            } else {
                (index + 1).to_string()
            },
            items: held(events(marks, &nodes)),
        })
        .collect();
    (pages, warnings)
}

/// The items without the room they grew in: pages stay as long as they are seen or written.
fn held(mut items: Vec<Item>) -> Vec<Item> {
    items.shrink_to_fit();
    items
}

/// Page index of every target, by target id.
fn target_pages(raw: &[RawPage]) -> std::collections::BTreeMap<u32, usize> {
    let mut pages = std::collections::BTreeMap::new();
    for (index, page) in raw.iter().enumerate() {
        for mark in &page.marks {
            if let Draw::Item(Item::Target(target)) = &mark.draw {
                pages.insert(target.id, index);
            }
        }
    }
    pages
}

fn resolve(
    cx: &mut Ctx<'_>,
    mut mark: Mark,
    page_of: &std::collections::BTreeMap<u32, usize>,
) -> Mark {
    if let Draw::PageNumber {
        target,
        right,
        y,
        style,
    } = mark.draw
    {
        let number = page_of
            .get(&target)
            .map_or_else(String::new, |p| format!(" {}", p + 1));
        let mut run = text::single_run(&mut cx.fonts, style.face, style.size, style.color, &number);
        run.x = right - run.width;
        run.y = y;
        mark.draw = Draw::Item(Item::Text(run));
    }
    mark
}

/// Ends with a space what is seen apart from what is read after it, so that no two words become one
/// to whoever hears or copies the text.
fn part_words(cx: &mut Ctx<'_>, drafts: &mut [(Geometry, Vec<Mark>)]) {
    let mut before: Option<(usize, usize)> = None;
    for page in 0..drafts.len() {
        let count = drafts.get(page).map_or(0, |(_, marks)| marks.len());
        for place in 0..count {
            let Some((owner, run)) = read(drafts, (page, place)) else {
                continue;
            };
            if let Some(at) = before.replace((page, place))
                && let Some((previous, ended)) = read(drafts, at)
            {
                // a mark of a note is raised by less than that
                let same_line = at.0 == page && (ended.y - run.y).abs() < 0.6 * ended.size;
                let apart = !same_line || run.x > ended.x + ended.width + 1.0;
                // lines of one look go on inside a word; those of two looks never do
                let one_look = (ended.size - run.size).abs() < 0.01 && ended.color == run.color;
                let goes_on = previous == owner && !same_line && one_look;
                // of a cell that holds nothing but spaces other words are heard
                let begins = said(run).starts_with(char::is_whitespace);
                let parted =
                    said(ended).ends_with(is_parting) || (begins && !said(run).trim().is_empty());
                if apart
                    && !goes_on
                    && !parted
                    && let Some(Mark {
                        draw: Draw::Item(Item::Text(run)),
                        ..
                    }) = drafts
                        .get_mut(at.0)
                        .and_then(|(_, marks)| marks.get_mut(at.1))
                {
                    text::end_with_space(&mut cx.fonts, run);
                }
            }
        }
    }
}

/// The run of a mark that is read, with its element.
fn read(
    drafts: &[(Geometry, Vec<Mark>)],
    (page, place): (usize, usize),
) -> Option<(u32, &TextRun)> {
    let mark = drafts.get(page)?.1.get(place)?;
    match (mark.owner, &mark.draw) {
        (Owner::Node(node), Draw::Item(Item::Text(run))) => Some((node, run)),
        _ => None,
    }
}

fn said(run: &TextRun) -> &str {
    run.set.actual.as_ref().unwrap_or(&run.set.text)
}

/// Whether nothing is glued after the character: a space, or a hyphen that a line's end asked for.
fn is_parting(c: char) -> bool {
    c.is_whitespace() || c == '\u{ad}'
}

/// Gives every figure its box on the page.
fn bounds(drafts: &[(Geometry, Vec<Mark>)], tags: &mut Tags) {
    for mark in drafts.iter().flat_map(|(_, marks)| marks) {
        if let (Owner::Node(node), Draw::Bounds(x, y, width, height)) = (mark.owner, &mark.draw)
            && let Some(tag) = tags.get_mut(node)
        {
            tag.bbox = Some((*x, *y, x + width, y + height));
        }
    }
}

/// Wraps marks into begin and end events; elements that go on over pages begin again.
fn events(marks: Vec<Mark>, nodes: &[(Option<u32>, Arc<Tag>)]) -> Vec<Item> {
    let mut items = Vec::with_capacity(marks.len() * 2);
    let mut open: Vec<u32> = Vec::new();
    let mut artifact = None;
    let mut path = Vec::new();
    for mark in marks {
        let item = match mark.draw {
            Draw::Item(mut item) => {
                round_item(&mut item);
                Some(item)
            }
            Draw::Presence => None,
            Draw::PageNumber { .. } | Draw::Bounds(..) => continue,
        };
        if let Some(aside @ (Item::Link(_) | Item::Target(_) | Item::Field(_))) = item {
            items.push(aside);
            continue;
        }
        match mark.owner {
            Owner::Artifact(kind) => {
                if artifact != Some(kind) {
                    close(&mut items, &mut open, &mut artifact, 0);
                    items.push(Item::Tag(TagEvent::BeginArtifact(kind)));
                    artifact = Some(kind);
                }
            }
            Owner::Node(node) => {
                if artifact.is_some() {
                    close(&mut items, &mut open, &mut artifact, 0);
                }
                // most marks follow one of the same element
                if open.last() != Some(&node) {
                    path_to(node, nodes, &mut path);
                    let shared = open.iter().zip(&path).take_while(|(a, b)| a == b).count();
                    close(&mut items, &mut open, &mut artifact, shared);
                }
                for id in path.get(open.len()..).unwrap_or_default().iter().copied() {
                    if let Some((_, tag)) = nodes.get(id as usize) {
                        items.push(Item::Tag(TagEvent::Begin {
                            id,
                            tag: Arc::clone(tag),
                        }));
                        open.push(id);
                    }
                }
            }
        }
        items.extend(item);
    }
    close(&mut items, &mut open, &mut artifact, 0);
    items
}

fn close(
    items: &mut Vec<Item>,
    open: &mut Vec<u32>,
    artifact: &mut Option<super::frame::Artifact>,
    keep: usize,
) {
    if artifact.take().is_some() {
        items.push(Item::Tag(TagEvent::End));
    }
    while open.len() > keep {
        open.pop();
        items.push(Item::Tag(TagEvent::End));
    }
}

/// Fills `path` with the elements from the root to `node`.
fn path_to(node: u32, nodes: &[(Option<u32>, Arc<Tag>)], path: &mut Vec<u32>) {
    path.clear();
    path.push(node);
    let mut at = node;
    while let Some((Some(parent), _)) = nodes.get(at as usize) {
        path.push(*parent);
        at = *parent;
    }
    path.reverse();
}
