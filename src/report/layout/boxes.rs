//! Strips: the unbreakable pieces of the flow, and the context they are made in.
//!
//! A block becomes a column of [`Strip`]s; `flow` stacks them on pages. Strips have horizontal
//! page coordinates and vertical coordinates from their own top. This module knows no page number.

use std::collections::BTreeMap;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

use super::fonts::Fonts;
use super::frame::{
    Artifact, FieldArea, Item, LinkArea, Path, Shape, Stroke, Tag, TagKind, Target, TextRun, round,
};
use super::text::{Line, LineRun};
use super::typography::Rules;
use super::{Warning, numbers::Numbers};
use crate::field::FieldPath;
use crate::report::doc::Labels;
use crate::report::style::{Color, Geometry, RULE, TextStyle, WHITE};

/// Whom a mark belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Owner {
    /// An element of the structure tree.
    Node(u32),
    /// No content.
    Artifact(Artifact),
}

/// Rules, tints and the like.
pub const LAYOUT: Owner = Owner::Artifact(Artifact::Layout);

/// Something to be drawn.
#[derive(Debug, Clone, PartialEq)]
pub enum Draw {
    /// An item of the page.
    Item(Item),
    /// The number of the page of a target, right-aligned; filled in when all pages are known.
    PageNumber {
        /// Target.
        target: u32,
        /// Right end.
        right: f32,
        /// Baseline.
        y: f32,
        /// Look.
        style: TextStyle,
    },
    /// The area of a figure, for its bounding box.
    Bounds(f32, f32, f32, f32),
    /// Nothing, but the element is there (an empty cell).
    Presence,
}

/// A drawing with its owner.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// Whom it belongs to.
    pub owner: Owner,
    /// What is drawn.
    pub draw: Draw,
}

/// Marks in painting and reading order, shared by a strip, what is kept of it and the page it stands
/// on; who changes them while they are shared changes a copy.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Marks(Arc<Vec<Mark>>);

impl Deref for Marks {
    type Target = Vec<Mark>;

    fn deref(&self) -> &Vec<Mark> {
        &self.0
    }
}

impl DerefMut for Marks {
    fn deref_mut(&mut self) -> &mut Vec<Mark> {
        Arc::make_mut(&mut self.0)
    }
}

impl From<Vec<Mark>> for Marks {
    fn from(marks: Vec<Mark>) -> Self {
        Self(Arc::new(marks))
    }
}

impl Marks {
    /// Whether both are the same marks, which is known at once where they are shared.
    pub fn same(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self == other
    }

    /// Gives every mark to `take`: itself where nobody shares it, a copy otherwise.
    pub fn each(self, mut take: impl FnMut(Mark)) {
        match Arc::try_unwrap(self.0) {
            Ok(own) => own.into_iter().for_each(take),
            Err(shared) => shared.iter().for_each(|mark| take(mark.clone())),
        }
    }
}

/// How firmly a strip holds to the next one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Keep {
    /// A page may end here.
    #[default]
    Free,
    /// A page ends here only if the whole does not fit on one.
    Soft,
    /// A page ends here only in need.
    Hard,
}

/// An unbreakable piece of the flow.
#[derive(Debug, Clone, Default)]
pub struct Strip {
    /// Height without spaces.
    pub height: f32,
    /// How much of the height may hang over the bottom of the text area (line gap of a paragraph).
    pub slack: f32,
    /// Space before, collapsing with the space after the strip above.
    pub before: f32,
    /// How much of the space before may go, where that saves the chapter a page.
    pub gives: f32,
    /// Space after.
    pub after: f32,
    /// Bond with the next strip.
    pub keep: Keep,
    /// What it draws.
    pub marks: Marks,
    /// Footnotes that begin here.
    pub notes: Vec<usize>,
    /// Begins a page.
    pub new_page: bool,
    /// Does so only where the page before has little room left.
    pub may_share: bool,
    /// Stands on a landscape page.
    pub wide: bool,
    /// Repeated above the strip when it is the first on a page.
    pub head: Option<Arc<Strip>>,
    /// Opens a chapter with this running title.
    pub chapter: Option<String>,
}

/// A footnote ready to be placed.
#[derive(Debug, Clone)]
pub struct NoteBox {
    /// Height.
    pub height: f32,
    /// Marks from its top.
    pub marks: Marks,
}

/// The structure tree while it grows; an element's id is its place in creation order.
#[derive(Debug, Default)]
pub struct Tags {
    nodes: Vec<(Option<u32>, Arc<Tag>)>,
    /// Those that say nothing of their own place, which many elements share.
    common: Vec<Arc<Tag>>,
}

impl Tags {
    /// Adds an element under a parent.
    pub fn add(&mut self, parent: u32, tag: impl Into<Arc<Tag>>) -> u32 {
        let id = self.nodes.len() as u32;
        let parent = if id == 0 { None } else { Some(parent) };
        let tag = self.shared(tag.into());
        self.nodes.push((parent, tag));
        id
    }

    /// The tag that equal elements before it have.
    fn shared(&mut self, tag: Arc<Tag>) -> Arc<Tag> {
        if !tag.headers.is_empty() || tag.rare.is_some() {
            return tag;
        }
        let known = self.common.iter().find(|known| ***known == *tag);
        known.cloned().unwrap_or_else(|| {
            self.common.push(Arc::clone(&tag));
            tag
        })
    }

    /// Adds an element without attributes.
    pub fn kind(&mut self, parent: u32, kind: TagKind) -> u32 {
        self.add(
            parent,
            Tag {
                kind,
                ..Tag::default()
            },
        )
    }

    /// The elements from `id` on, with their parents.
    pub fn from(&self, id: u32) -> &[(Option<u32>, Arc<Tag>)] {
        self.nodes.get(id as usize..).unwrap_or_default()
    }

    /// The id the next element will get.
    pub fn next(&self) -> u32 {
        self.nodes.len() as u32
    }

    /// The element with this id.
    pub fn get_mut(&mut self, id: u32) -> Option<&mut Tag> {
        let node = self.nodes.get_mut(id as usize);
        node.map(|(_, tag)| Arc::make_mut(tag))
    }

    /// All elements with their parents.
    pub fn into_nodes(self) -> Vec<(Option<u32>, Arc<Tag>)> {
        self.nodes
    }
}

/// What the builders of strips share.
pub struct Ctx<'d> {
    /// Shaper.
    pub fonts: Fonts,
    /// Micro-typography.
    pub rules: Rules,
    /// Furniture words.
    pub labels: &'d Labels,
    /// Structure tree.
    pub tags: Tags,
    /// Numbers of headings, tables and figures.
    pub numbers: Numbers,
    /// Footnotes so far.
    pub notes: Vec<NoteBox>,
    /// What could not be set as written.
    pub warnings: Vec<Warning>,
    /// The sheet in use.
    pub page: Geometry,
    /// Whether the sheet in use is landscape.
    pub wide: bool,
    /// Parent of new elements.
    pub parent: u32,
    /// Level of the last heading in the structure; 0 before the first.
    pub level: u8,
    /// Style of running text.
    pub body: TextStyle,
    /// Characters already warned about.
    pub missing: BTreeMap<char, usize>,
}

/// The tag of a heading of `level`, counted from 1.
pub fn heading_kind(level: u8) -> TagKind {
    match level {
        0 | 1 => TagKind::H1,
        2 => TagKind::H2,
        3 => TagKind::H3,
        _ => TagKind::H4,
    }
}

impl Mark {
    /// A mark of an item.
    pub const fn item(owner: Owner, item: Item) -> Self {
        Self {
            owner,
            draw: Draw::Item(item),
        }
    }

    /// A filled rectangle, an artifact.
    pub const fn fill(x: f32, y: f32, width: f32, height: f32, color: Color) -> Self {
        Self::shape(Shape {
            path: Path::Rect(x, y, width, height),
            fill: Some(color),
            stroke: None,
        })
    }

    /// A straight line, an artifact.
    pub fn line(from: (f32, f32), to: (f32, f32), width: f32, color: Color) -> Self {
        Self::shape(Shape {
            path: Path::Line([from, to]),
            fill: None,
            stroke: Some(Stroke {
                color,
                width,
                dash: None,
                round: false,
            }),
        })
    }

    /// A hairline between two x at a height.
    pub fn hairline(left: f32, right: f32, y: f32) -> Self {
        Self::line((left, y), (right, y), 0.35, RULE)
    }

    /// A shape, an artifact.
    pub const fn shape(shape: Shape) -> Self {
        Self {
            owner: LAYOUT,
            draw: Draw::Item(Item::Shape(shape)),
        }
    }

    /// A run at a place.
    pub fn run(owner: Owner, mut run: TextRun, x: f32, y: f32) -> Self {
        run.x += x;
        run.y += y;
        Self::item(owner, Item::Text(run))
    }

    /// The place `id`, at the top of its strip, that links and bookmarks lead to: `element` of the
    /// structure, with its level and words in the bookmarks (none for what is no heading).
    pub const fn target(id: u32, element: u32, outline: Option<(u8, String)>) -> Self {
        let y = 0.0;
        Self::item(
            LAYOUT,
            Item::Target(Target {
                id,
                y,
                element,
                outline,
            }),
        )
    }

    /// Moves the mark down.
    pub fn shift(&mut self, dy: f32) {
        match &mut self.draw {
            Draw::PageNumber { y, .. } | Draw::Bounds(_, y, _, _) => *y += dy,
            Draw::Item(item) => shift_item(item, dy),
            Draw::Presence => {}
        }
    }
}

fn shift_item(item: &mut Item, dy: f32) {
    match item {
        Item::Text(run) => run.y += dy,
        Item::Shape(shape) => match &mut shape.path {
            Path::Rect(_, y, _, _) | Path::Circle(_, y, _) => *y += dy,
            Path::Line(ends) => ends.iter_mut().for_each(|p| p.1 += dy),
            Path::Lines(lines) => {
                lines.iter_mut().flatten().for_each(|p| p.1 += dy);
            }
            Path::Polygon(points) => points.iter_mut().for_each(|p| p.1 += dy),
        },
        Item::Link(LinkArea { rect, .. }) => rect.1 += dy,
        Item::Field(area) => area.rect.1 += dy,
        Item::Target(Target { y, .. }) => *y += dy,
        Item::Tag(_) => {}
    }
}

/// Rounds every coordinate of an item to 0.01 pt.
pub fn round_item(item: &mut Item) {
    let snap = |v: &mut f32| *v = round(*v);
    let snap_point = |p: &mut (f32, f32)| *p = (round(p.0), round(p.1));
    let snap_rect = |(x, y, width, height): &mut (f32, f32, f32, f32)| {
        [x, y, width, height].into_iter().for_each(snap);
    };
    match item {
        Item::Text(run) => {
            snap(&mut run.x);
            snap(&mut run.y);
            snap(&mut run.width);
        }
        Item::Shape(shape) => match &mut shape.path {
            Path::Rect(x, y, width, height) => [x, y, width, height].into_iter().for_each(snap),
            Path::Circle(x, y, radius) => [x, y, radius].into_iter().for_each(snap),
            Path::Line(ends) => ends.iter_mut().for_each(snap_point),
            Path::Lines(lines) => lines.iter_mut().flatten().for_each(snap_point),
            Path::Polygon(points) => points.iter_mut().for_each(snap_point),
        },
        Item::Link(link) => snap_rect(&mut link.rect),
        Item::Field(area) => snap_rect(&mut area.rect),
        Item::Target(Target { y, .. }) => snap(y),
        Item::Tag(_) => {}
    }
}

/// Puts a line's runs at a place.
pub fn place_line(line: &Line, owner: Owner, x: f32, baseline: f32, marks: &mut Vec<Mark>) {
    for LineRun {
        run,
        node,
        link,
        framed,
        dots,
    } in &line.runs
    {
        let owner = match (owner, node) {
            (Owner::Node(_), Some(node)) => Owner::Node(*node),
            _ => owner,
        };
        let (left, top) = (x + run.x, baseline + run.y - run.size * 0.76);
        let height = run.size;
        if *dots {
            marks.push(Mark::shape(Shape {
                path: Path::Line([
                    (left + 2.0, baseline + 1.5),
                    (left + run.width - 1.0, baseline + 1.5),
                ]),
                fill: None,
                stroke: Some(Stroke {
                    color: run.color,
                    width: 0.8,
                    dash: Some((0.0, 2.4)),
                    round: true,
                }),
            }));
        }
        if *framed {
            marks.push(Mark::shape(Shape {
                path: Path::Rect(left - 0.5, top - 0.5, run.width + 1.0, height + 1.5),
                fill: Some(WHITE),
                stroke: Some(Stroke {
                    color: run.color,
                    width: 0.5,
                    dash: None,
                    round: false,
                }),
            }));
        }
        marks.push(Mark::run(owner, run.clone(), x, baseline));
        if let Some(link) = link {
            marks.push(Mark::item(
                owner,
                Item::Link(LinkArea {
                    rect: (left, top, run.width, height + 2.0),
                    to: link.to,
                    element: link.element,
                    contents: link.contents.clone(),
                }),
            ));
        }
    }
}

impl Strip {
    /// An empty strip on the context's sheet.
    pub fn new(cx: &Ctx<'_>, height: f32) -> Self {
        Self {
            height,
            wide: cx.wide,
            ..Self::default()
        }
    }

    /// Whether something in it leads to a field.
    pub fn leads(&self) -> bool {
        let mut marks = self.marks.iter();
        marks.any(|mark| matches!(mark.draw, Draw::Item(Item::Field(_))))
    }

    /// Adds the clickable area of a field.
    pub fn field(&mut self, cx: &Ctx<'_>, anchor: Option<FieldPath>) {
        if let Some(path) = anchor {
            self.marks.push(Mark::item(
                LAYOUT,
                Item::Field(Box::new(FieldArea {
                    rect: (cx.page.label_x, 0.0, cx.page.full(), self.height),
                    path,
                    inner: false,
                })),
            ));
        }
    }
}

/// Strips of set lines, one each, with widows and orphans kept.
pub fn line_strips(
    cx: &Ctx<'_>,
    lines: &[Line],
    owner: Owner,
    x: f32,
    style: TextStyle,
) -> Vec<Strip> {
    let count = lines.len();
    lines
        .iter()
        .enumerate()
        .map(|(i, line)| {
            let last = i + 1 == count;
            let mut strip = Strip::new(cx, if last { style.size } else { style.leading });
            strip.slack = if last {
                0.0
            } else {
                style.leading - style.size
            };
            place_line(line, owner, x, style.size * 0.76, &mut strip.marks);
            strip.notes.clone_from(&line.notes);
            let widow = i == 0 || i + 2 == count || (count == 3 && i < 2);
            if !last && (widow || line.broken_word) {
                strip.keep = Keep::Hard;
            }
            strip
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_that_say_the_same_share_a_tag_until_one_is_written() {
        let mut tags = Tags::default();
        let root = tags.kind(0, TagKind::Table);
        let [one, other] = [(); 2].map(|()| tags.kind(root, TagKind::Td));
        let tag = |tags: &Tags, id: u32| Arc::clone(&tags.from(id)[0].1);
        assert!(Arc::ptr_eq(&tag(&tags, one), &tag(&tags, other)));
        tags.get_mut(other).unwrap().rare_mut().actual = Some("blank".to_owned());
        assert_eq!(tag(&tags, one).rare().actual, None);
        assert_eq!(tag(&tags, other).rare().actual.as_deref(), Some("blank"));
        // what one says of its place is nobody else's
        let headed = || Tag {
            headers: vec![one],
            ..Tag::default()
        };
        let [one, other] = [headed(), headed()].map(|headed| tags.add(root, headed));
        assert!(!Arc::ptr_eq(&tag(&tags, one), &tag(&tags, other)));
        // a long plan has tens of thousands of them
        assert!(size_of::<Tag>() <= 64);
    }
}
