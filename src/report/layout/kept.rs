//! What one layout leaves for the next: the strips of blocks that did not change are not made again.
//!
//! Strips follow from their block, the sheet, the level of the heading above and the numbers of the
//! document; where all of these are as they were, only the places of their elements in the structure
//! tree may differ, and those are moved. What depends on its neighbours (headings, contents) is made
//! each time. Knows no kind of block's looks.

use std::sync::Arc;

use super::body::{Bodies, Body};
use super::boxes::{Ctx, Draw, Mark, NoteBox, Owner, Strip};
use super::frame::{Item, Tag};
use super::numbers::Numbers;
use crate::report::doc::{Block, BlockKind, Doc};

/// Blocks that are looked through for one that has moved up: so many may be gone at once.
const SKIPPED: usize = 64;

/// What a layout left. Blank before the first one.
#[derive(Default)]
pub struct Kept {
    last: Option<(Arc<Doc>, Numbers)>,
    made: Vec<Option<Made>>,
    bodies: Vec<Body>,
    /// Blocks that the last layout took from the one before.
    taken: usize,
}

/// The strips of the blocks of a document, made before and made now, in reading order.
#[derive(Default)]
pub(super) struct Strips {
    before: Vec<Option<Made>>,
    /// Whether somebody asks for them again.
    keeps: bool,
    now: Vec<Option<Made>>,
    taken: usize,
    /// The bodies of the pages.
    pub bodies: Bodies,
}

/// Where a block begins: what is counted on from here.
#[derive(Debug, Clone, Copy)]
pub(super) struct Start {
    element: u32,
    parent: u32,
    notes: usize,
    target: u32,
    level: u8,
    wide: bool,
    /// What could not be set as written so far.
    told: usize,
}

/// What was made of a block.
#[derive(Clone)]
pub(super) struct Made {
    start: Start,
    strips: Vec<Strip>,
    tags: Vec<(Option<u32>, Arc<Tag>)>,
    notes: Vec<NoteBox>,
    /// Targets it took.
    targets: u32,
    /// Whether its table wants a landscape sheet.
    lies: bool,
    /// Whether it was made for this layout.
    fresh: bool,
}

impl Kept {
    /// What was made of the blocks of `doc` before, as far as it may be used again.
    pub(super) fn strips(&mut self, doc: &Doc, numbers: &Numbers) -> Strips {
        let mut blocks = Vec::new();
        leaves(&doc.blocks, &mut blocks);
        let count = blocks.len();
        let mut made = std::mem::take(&mut self.made);
        let mut bodies = std::mem::take(&mut self.bodies);
        let before = match self.last.take() {
            Some((last, known))
                if (last.meta.form, &last.meta.lang) == (doc.meta.form, &doc.meta.lang)
                    && last.labels == doc.labels
                    && known.agrees(numbers) =>
            {
                let mut others = Vec::new();
                leaves(&last.blocks, &mut others);
                matched(&others, &blocks)
                    .into_iter()
                    .map(|place| made.get_mut(place?)?.take())
                    .collect()
            }
            _ => {
                bodies.clear();
                Vec::new()
            }
        };
        Strips {
            before,
            keeps: true,
            now: Vec::with_capacity(count),
            taken: 0,
            bodies: Bodies {
                before: bodies,
                keeps: true,
                now: Vec::new(),
            },
        }
    }

    /// Keeps what a layout of `doc` made.
    pub(super) fn keep(&mut self, doc: &Arc<Doc>, numbers: Numbers, strips: Strips) {
        self.last = Some((Arc::clone(doc), numbers));
        self.made = strips.now;
        self.bodies = strips.bodies.now;
        self.taken = strips.taken;
    }

    /// Blocks that the last layout took from the one before, and blocks that the next one may take.
    pub fn taken(&self) -> (usize, usize) {
        (self.taken, self.made.iter().flatten().count())
    }
}

/// The blocks that are set, those inside of parts instead of the parts.
pub(super) fn leaves<'d>(blocks: &'d [Block], into: &mut Vec<&'d Block>) {
    for block in blocks {
        match &block.kind {
            BlockKind::Part(part) => leaves(&part.blocks, into),
            _ => into.push(block),
        }
    }
}

/// For each of the blocks `now` the place of its equal among those before, in the same order.
fn matched(before: &[&Block], now: &[&Block]) -> Vec<Option<usize>> {
    let mut from = 0;
    let place = |block: &&Block| {
        let ahead = before.iter().skip(from).take(SKIPPED);
        let found = from + ahead.into_iter().position(|other| other == block)?;
        from = found + 1;
        Some(found)
    };
    now.iter().map(place).collect()
}

/// Whether strips of such a block follow from it alone.
pub(super) fn stands_alone(block: &Block) -> bool {
    !matches!(
        block.kind,
        BlockKind::Part(_)
            | BlockKind::Heading(_)
            | BlockKind::Title(_)
            | BlockKind::PageBreak
            | BlockKind::Contents
            | BlockKind::TableList
            | BlockKind::GraphicList
    )
}

impl Start {
    /// Where the next block begins.
    pub fn of(cx: &Ctx<'_>) -> Self {
        Self {
            element: cx.tags.next(),
            parent: cx.parent,
            notes: cx.notes.len(),
            target: cx.numbers.next_target(),
            level: cx.level,
            wide: cx.wide,
            told: cx.warnings.len() + cx.missing.values().sum::<usize>(),
        }
    }
}

impl Strips {
    /// Whether the table that is block `place` wants a landscape sheet, if that is known.
    pub fn lies(&self, place: usize) -> Option<bool> {
        Some(self.before.get(place)?.as_ref()?.lies)
    }

    /// Puts out what was made of block `place` before, if it may be used here.
    pub fn again(&mut self, cx: &mut Ctx<'_>, place: usize, out: &mut Vec<Strip>) -> bool {
        let made = self.before.get_mut(place).and_then(Option::take);
        let Some(mut made) = made.filter(|made| made.holds(Start::of(cx))) else {
            return false;
        };
        self.taken += usize::from(!made.fresh);
        made.move_to(Start::of(cx));
        made.put(cx, out);
        if self.keeps {
            made.fresh = false;
            self.set(place, Some(made));
        }
        true
    }

    /// Whether something was made of block `place` before.
    pub fn has(&self, place: usize) -> bool {
        matches!(self.before.get(place), Some(Some(_)))
    }

    /// Takes what was just made of block `place`, before the walk comes to it.
    pub fn take(&mut self, place: usize, made: Option<Made>) {
        if place >= self.before.len() {
            self.before.resize_with(place + 1, || None);
        }
        if let (Some(slot), Some(made)) = (self.before.get_mut(place), made) {
            *slot = Some(Made {
                fresh: true,
                ..made
            });
        }
    }

    /// Keeps what was made of `block` from `start` on, if somebody asks for it and it may ever be
    /// used again.
    pub fn made(
        &mut self,
        cx: &Ctx<'_>,
        (place, block): (usize, &Block),
        (start, lies): (Start, bool),
        strips: &[Strip],
    ) {
        if self.keeps && stands_alone(block) {
            self.set(place, Made::of(cx, start, lies, strips.to_vec()));
        }
    }

    fn set(&mut self, place: usize, made: Option<Made>) {
        // what does not stand alone leaves a gap
        self.now.resize_with(place, || None);
        self.now.push(made);
    }
}

impl Made {
    /// What was made from `start` on; none where it touches what stands before, or where somebody
    /// has to be told of it.
    pub fn of(cx: &Ctx<'_>, start: Start, lies: bool, strips: Vec<Strip>) -> Option<Self> {
        let made = Self {
            start,
            strips,
            tags: cx.tags.from(start.element).to_vec(),
            notes: cx.notes.get(start.notes..)?.to_vec(),
            targets: cx.numbers.next_target() - start.target,
            lies,
            fresh: false,
        };
        let own = |element: u32| element >= start.element || element == start.parent;
        let alone = Start::of(cx).told == start.told
            && made.tags.iter().filter_map(|(parent, _)| *parent).all(own)
            && made.marks().flat_map(elements).flatten().all(own);
        alone.then_some(made)
    }

    fn marks(&self) -> impl Iterator<Item = &Mark> {
        let strips = self.strips.iter().flat_map(|strip| strip.marks.iter());
        strips.chain(self.notes.iter().flat_map(|note| note.marks.iter()))
    }

    /// Whether it may stand where a block begins now.
    fn holds(&self, now: Start) -> bool {
        let then = self.start;
        (now.level, now.wide) == (then.level, then.wide)
            // notes are numbered through the document
            && (self.notes.is_empty() || now.notes == then.notes)
            && (self.targets == 0 || now.target == then.target)
    }

    /// Makes its elements those that come next.
    fn move_to(&mut self, now: Start) {
        let then = std::mem::replace(&mut self.start, now);
        if (then.element, then.parent) == (now.element, now.parent) {
            return;
        }
        let moved = |element: u32| {
            if element >= then.element {
                element - then.element + now.element
            } else {
                now.parent
            }
        };
        for (parent, tag) in &mut self.tags {
            *parent = Some(parent.map_or(now.parent, moved));
            if then.element != now.element && !tag.headers.is_empty() {
                let headers = &mut Arc::make_mut(tag).headers;
                for header in headers {
                    *header = moved(*header);
                }
            }
        }
        let strips = self.strips.iter_mut().map(|strip| &mut strip.marks);
        let marks = strips.chain(self.notes.iter_mut().map(|note| &mut note.marks));
        let marks = marks.flat_map(|marks| marks.iter_mut());
        for element in marks.flat_map(elements_mut).flatten() {
            *element = moved(*element);
        }
    }

    /// Puts it out.
    fn put(&self, cx: &mut Ctx<'_>, out: &mut Vec<Strip>) {
        for (parent, tag) in &self.tags {
            cx.tags
                .add(parent.unwrap_or(self.start.parent), Arc::clone(tag));
        }
        cx.notes.extend_from_slice(&self.notes);
        cx.numbers.go_to(self.start.target + self.targets);
        out.extend_from_slice(&self.strips);
    }
}

/// The elements a mark speaks of: its owner, and what a link or a target stands for.
fn elements(mark: &Mark) -> [Option<u32>; 2] {
    let owner = match mark.owner {
        Owner::Node(node) => Some(node),
        Owner::Artifact(_) => None,
    };
    let other = match &mark.draw {
        Draw::Item(Item::Link(link)) => Some(link.element),
        Draw::Item(Item::Target(target)) => Some(target.element),
        _ => None,
    };
    [owner, other]
}

/// [`elements`], to be moved.
fn elements_mut(mark: &mut Mark) -> [Option<&mut u32>; 2] {
    let owner = match &mut mark.owner {
        Owner::Node(node) => Some(node),
        Owner::Artifact(_) => None,
    };
    let other = match &mut mark.draw {
        Draw::Item(Item::Link(link)) => Some(&mut link.element),
        Draw::Item(Item::Target(target)) => Some(&mut target.element),
        _ => None,
    };
    [owner, other]
}
