//! What stands between header and footer of a page: its marks with the numbers of other pages, words
//! kept apart, wrapped in the events of the structure.
//!
//! A body follows from the pieces of its page, from the elements they belong to and from what is
//! read first after it. Where these are as they were for a page before, its items are shared. Knows
//! no block and no furniture.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::boxes::{Draw, Mark, Owner, round_item};
use super::flow::Piece;
use super::fonts::Fonts;
use super::frame::{Artifact, Item, Tag, TagEvent, TextRun};
use super::text;
use crate::report::style::Color;

/// Bodies that are looked through for one whose page has moved up: so many pages may be gone.
const SKIPPED: usize = 4;

/// The elements of the structure with their parents.
type Nodes = [(Option<u32>, Arc<Tag>)];

/// The bodies of a layout, and of the one before it.
#[derive(Default)]
pub(super) struct Bodies {
    /// Those of the layout before.
    pub before: Vec<Body>,
    /// Whether somebody asks for them again.
    pub keeps: bool,
    /// Those of this layout, if somebody does.
    pub now: Vec<Body>,
}

/// A body, and what it follows from besides the elements.
#[derive(Clone)]
pub(super) struct Body {
    pieces: Vec<Piece>,
    next: Option<Next>,
    /// Indexes of the pages it names, in the order of its marks.
    named: Vec<Option<usize>>,
    items: Arc<Vec<Item>>,
}

/// What is asked of the run that is read after another.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Next {
    element: u32,
    size: f32,
    color: Color,
    begins_with_space: bool,
    is_blank: bool,
}

/// What the bodies of a document are made from, besides their pieces.
#[derive(Clone, Copy)]
struct Made<'a> {
    /// Page index of every target, by target id.
    page_of: &'a BTreeMap<u32, usize>,
    nodes: &'a Nodes,
}

impl Bodies {
    /// The bodies of pages with these pieces.
    pub fn of(
        &mut self,
        fonts: &mut Fonts,
        pages: Vec<Vec<Piece>>,
        nodes: &Nodes,
    ) -> Vec<Arc<Vec<Item>>> {
        let page_of = &target_pages(&pages);
        let made = Made { page_of, nodes };
        let follow = followed(&pages, page_of);
        let mut bodies = Vec::with_capacity(pages.len());
        let mut from = 0;
        for (pieces, next) in pages.into_iter().zip(follow) {
            if !self.keeps {
                bodies.push(Arc::new(made.one(fonts, pieces, next)));
                continue;
            }
            // where other pages are may have changed though nothing else did
            let named = named_pages(&pieces, page_of);
            let ahead = self.before.get(from..).unwrap_or_default();
            let mut ahead = ahead.iter().take(SKIPPED);
            let holds = |body: &Body| body.named == named && body.holds(&pieces, next, nodes);
            let known = ahead.position(holds);
            let items = match known.and_then(|skipped| self.before.get(from + skipped)) {
                Some(body) => Arc::clone(&body.items),
                None => Arc::new(made.one(fonts, pieces.clone(), next)),
            };
            from += known.map_or(0, |skipped| skipped + 1);
            bodies.push(Arc::clone(&items));
            self.now.push(Body {
                pieces,
                next,
                named,
                items,
            });
        }
        bodies
    }
}

impl Body {
    /// Whether a page with these pieces has it too.
    fn holds(&self, pieces: &[Piece], next: Option<Next>, nodes: &Nodes) -> bool {
        let same = |(then, now): (&Piece, &Piece)| {
            then.y.to_bits() == now.y.to_bits()
                && then.repeats == now.repeats
                && then.marks.same(&now.marks)
        };
        self.next == next
            && self.pieces.len() == pieces.len()
            && self.pieces.iter().zip(pieces).all(same)
            && self.agrees(nodes)
    }

    /// Whether the elements it is wrapped in are these.
    fn agrees(&self, nodes: &Nodes) -> bool {
        // artifacts end too
        let mut open: Vec<Option<u32>> = Vec::new();
        self.items.iter().all(|item| match item {
            Item::Tag(TagEvent::Begin { id, tag }) => {
                let parent = open.last().copied().flatten();
                open.push(Some(*id));
                nodes.get(*id as usize).is_some_and(|(above, now)| {
                    *above == parent && (Arc::ptr_eq(tag, now) || tag == now)
                })
            }
            Item::Tag(TagEvent::BeginArtifact(_)) => {
                open.push(None);
                true
            }
            Item::Tag(TagEvent::End) => open.pop().is_some(),
            _ => true,
        })
    }
}

impl Made<'_> {
    /// The body of a page with these pieces, `next` being read after them.
    fn one(self, fonts: &mut Fonts, pieces: Vec<Piece>, next: Option<Next>) -> Vec<Item> {
        let count = pieces.iter().map(|piece| piece.marks.len()).sum();
        let mut marks = Vec::with_capacity(count);
        for piece in pieces {
            piece.marks.each(|mut mark| {
                if !piece.repeats || repeat(&mut mark) {
                    mark.shift(piece.y);
                    resolve(fonts, &mut mark, self.page_of);
                    marks.push(mark);
                }
            });
        }
        part_words(fonts, &mut marks, next);
        events(marks, self.nodes)
    }
}

/// Makes a mark of a table's head no content, to be drawn again; whether there is something to draw.
fn repeat(mark: &mut Mark) -> bool {
    if !is_repeated(mark) {
        return false;
    }
    if matches!(mark.owner, Owner::Node(_)) {
        mark.owner = Owner::Artifact(Artifact::Pagination);
    }
    true
}

const fn is_repeated(mark: &Mark) -> bool {
    !matches!(
        mark.draw,
        Draw::Item(Item::Link(_) | Item::Target(_) | Item::Field(_))
            | Draw::Bounds(..)
            | Draw::Presence
    )
}

/// Indexes of the pages that these pieces name.
fn named_pages(pieces: &[Piece], page_of: &BTreeMap<u32, usize>) -> Vec<Option<usize>> {
    let marks = pieces.iter().flat_map(|piece| piece.marks.iter());
    let targets = marks.filter_map(|mark| match mark.draw {
        Draw::PageNumber { target, .. } => Some(target),
        _ => None,
    });
    targets
        .map(|target| page_of.get(&target).copied())
        .collect()
}

/// Page index of every target, by target id.
fn target_pages(pages: &[Vec<Piece>]) -> BTreeMap<u32, usize> {
    let mut found = BTreeMap::new();
    for (index, pieces) in pages.iter().enumerate() {
        for piece in pieces.iter().filter(|piece| !piece.repeats) {
            for mark in piece.marks.iter() {
                if let Draw::Item(Item::Target(target)) = &mark.draw {
                    found.insert(target.id, index);
                }
            }
        }
    }
    found
}

/// The printed number of the page with a target, after a space.
fn number(page_of: &BTreeMap<u32, usize>, target: u32) -> String {
    let page = page_of.get(&target);
    page.map_or_else(String::new, |page| format!(" {}", page + 1))
}

/// Puts the number in where a mark names a page.
fn resolve(fonts: &mut Fonts, mark: &mut Mark, page_of: &BTreeMap<u32, usize>) {
    if let Draw::PageNumber {
        target,
        right,
        y,
        style,
    } = mark.draw
    {
        let number = number(page_of, target);
        let mut run = text::single_run(fonts, style.face, style.size, style.color, &number);
        run.x = right - run.width;
        run.y = y;
        mark.draw = Draw::Item(Item::Text(run));
    }
}

/// What is read first after each of the pages.
fn followed(pages: &[Vec<Piece>], page_of: &BTreeMap<u32, usize>) -> Vec<Option<Next>> {
    let mut next = None;
    let mut follow: Vec<_> = pages
        .iter()
        .rev()
        .map(|pieces| {
            let after = next;
            next = first_read(pieces, page_of).or(next);
            after
        })
        .collect();
    follow.reverse();
    follow
}

/// What is read first of these pieces.
fn first_read(pieces: &[Piece], page_of: &BTreeMap<u32, usize>) -> Option<Next> {
    let read = pieces.iter().filter(|piece| !piece.repeats);
    let mut marks = read.flat_map(|piece| piece.marks.iter());
    marks.find_map(|mark| match (mark.owner, &mark.draw) {
        (Owner::Node(element), Draw::PageNumber { target, style, .. }) => Some(Next::of(
            element,
            (style.size, style.color),
            &number(page_of, *target),
        )),
        _ => read_of(mark).map(|(element, run)| Next::of_run(element, run)),
    })
}

impl Next {
    fn of(element: u32, (size, color): (f32, Color), words: &str) -> Self {
        Self {
            element,
            size,
            color,
            begins_with_space: words.starts_with(char::is_whitespace),
            is_blank: words.trim().is_empty(),
        }
    }

    fn of_run(element: u32, run: &TextRun) -> Self {
        Self::of(element, (run.size, run.color), said(run))
    }
}

/// Ends with a space what is seen apart from what is read after it, so that no two words become one
/// to whoever hears or copies the text; `next` is read after all of them.
fn part_words(fonts: &mut Fonts, marks: &mut [Mark], next: Option<Next>) {
    let mut before: Option<usize> = None;
    // an element without marks has words of its own
    let mut told_between = false;
    for place in 0..marks.len() {
        let told = |mark: &Mark| matches!(mark.draw, Draw::Presence);
        told_between |= marks.get(place).is_some_and(told);
        let Some((element, run)) = marks.get(place).and_then(read_of) else {
            continue;
        };
        let told = std::mem::take(&mut told_between);
        let Some(at) = before.replace(place) else {
            continue;
        };
        let Some((previous, ended)) = marks.get(at).and_then(read_of) else {
            continue;
        };
        // a mark of a note is raised by less than that
        let same_line = (ended.y - run.y).abs() < 0.6 * ended.size;
        let apart = !same_line || run.x > ended.x + ended.width + 1.0;
        let next = Next::of_run(element, run);
        let is_open = told && !said(ended).ends_with(is_parting);
        if apart && (is_open || is_glued((previous, ended), next, same_line)) {
            end_with_space(fonts, marks, at);
        }
    }
    if let (Some(at), Some(next)) = (before, next) {
        let last = marks.get(at).and_then(read_of);
        if last.is_some_and(|ended| is_glued(ended, next, false)) {
            end_with_space(fonts, marks, at);
        }
    }
}

fn end_with_space(fonts: &mut Fonts, marks: &mut [Mark], at: usize) {
    if let Some(Mark {
        draw: Draw::Item(Item::Text(run)),
        ..
    }) = marks.get_mut(at)
    {
        text::end_with_space(fonts, run);
    }
}

/// Whether two runs that stand apart would be heard as one word.
fn is_glued((element, ended): (u32, &TextRun), next: Next, same_line: bool) -> bool {
    // lines of one look go on inside a word; those of two looks never do
    let one_look = (ended.size - next.size).abs() < 0.01 && ended.color == next.color;
    let goes_on = element == next.element && !same_line && one_look;
    // of a cell that holds nothing but spaces other words are heard
    let parted = said(ended).ends_with(is_parting) || (next.begins_with_space && !next.is_blank);
    !goes_on && !parted
}

/// The run of a mark that is read, with its element.
const fn read_of(mark: &Mark) -> Option<(u32, &TextRun)> {
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

/// Wraps marks into begin and end events; elements that go on over pages begin again.
pub(super) fn events(marks: Vec<Mark>, nodes: &Nodes) -> Vec<Item> {
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
    // pages stay as long as they are seen or written
    items.shrink_to_fit();
    items
}

fn close(items: &mut Vec<Item>, open: &mut Vec<u32>, artifact: &mut Option<Artifact>, keep: usize) {
    if artifact.take().is_some() {
        items.push(Item::Tag(TagEvent::End));
    }
    while open.len() > keep {
        open.pop();
        items.push(Item::Tag(TagEvent::End));
    }
}

/// Fills `path` with the elements from the root to `node`.
fn path_to(node: u32, nodes: &Nodes, path: &mut Vec<u32>) {
    path.clear();
    path.push(node);
    let mut at = node;
    while let Some((Some(parent), _)) = nodes.get(at as usize) {
        path.push(*parent);
        at = *parent;
    }
    path.reverse();
}
