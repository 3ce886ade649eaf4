//! A laid-out page: the waist between the layouter and its two consumers, the PDF writer and the
//! preview in the window.
//!
//! All lengths are points; the origin is the top-left corner of the sheet and `y` grows downwards.
//! Coordinates are rounded to 0.01 pt, so equal documents give equal pages. A page knows no block.

use std::sync::Arc;

use crate::field::FieldPath;
use crate::report::style::{Color, Face};

/// A finished page.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// Width of the sheet.
    pub width: f32,
    /// Height of the sheet.
    pub height: f32,
    /// The page's printed number; empty where none is printed.
    pub label: String,
    /// What is on the page, in painting and reading order.
    pub items: Items,
}

/// The items of a page in painting and reading order. What stands between header and footer is
/// shared by the layouts in which it did not change.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Items {
    /// The header.
    pub head: Vec<Item>,
    /// The page's own.
    pub body: Arc<Vec<Item>>,
    /// The footer.
    pub foot: Vec<Item>,
}

impl Items {
    /// All of them.
    pub fn iter(&self) -> ItemsIter<'_> {
        let parts: [&[Item]; 3] = [&self.head, &self.body, &self.foot];
        parts.into_iter().flatten()
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.head.len() + self.body.len() + self.foot.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The item at a place.
    #[must_use]
    pub fn get(&self, place: usize) -> Option<&Item> {
        let mut place = place;
        for part in [&self.head, &*self.body, &self.foot] {
            match part.get(place) {
                Some(item) => return Some(item),
                None => place -= part.len(),
            }
        }
        None
    }
}

/// The items of a page, one after the other.
pub type ItemsIter<'a> = std::iter::Flatten<std::array::IntoIter<&'a [Item], 3>>;

impl<'a> IntoIterator for &'a Items {
    type Item = &'a Item;
    type IntoIter = ItemsIter<'a>;

    fn into_iter(self) -> ItemsIter<'a> {
        self.iter()
    }
}

impl From<Vec<Item>> for Items {
    fn from(body: Vec<Item>) -> Self {
        Self {
            body: Arc::new(body),
            ..Self::default()
        }
    }
}

/// Something on a page.
#[derive(Debug, Clone, PartialEq)]
pub enum Item {
    /// Set text.
    Text(TextRun),
    /// A drawn path.
    Shape(Shape),
    /// A link to a [`Target`].
    Link(LinkArea),
    /// A place links and bookmarks lead to.
    Target(Target),
    /// The area that prints a field of the plan; apart, because an item is as large as its largest kind.
    Field(Box<FieldArea>),
    /// Begin or end of an element of the structure tree, or of an artifact.
    Tag(TagEvent),
}

/// A stretch of text in one face, size and colour on one baseline.
#[derive(Debug, Clone, PartialEq)]
pub struct TextRun {
    /// Face.
    pub face: Face,
    /// Size of the type.
    pub size: f32,
    /// Colour.
    pub color: Color,
    /// Left end of the baseline.
    pub x: f32,
    /// Baseline.
    pub y: f32,
    /// Width of the run.
    pub width: f32,
    /// What is set here, shared by every copy of the run.
    pub set: Arc<Set>,
}

/// What a run sets, and what is heard and copied of it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Set {
    /// Glyphs from left to right.
    pub glyphs: Vec<Glyph>,
    /// The characters the glyphs stand for.
    pub text: String,
    /// Text to extract instead, where it differs from [`Self::text`].
    pub actual: Option<String>,
    /// Expansion of an abbreviation.
    pub expansion: Option<String>,
}

/// A placed glyph.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Glyph {
    /// Index in the font file.
    pub id: u16,
    /// Distance of the glyph's origin from [`TextRun::x`].
    pub x: f32,
    /// Byte at which the glyph's characters begin in [`Set::text`], which no page is wide enough
    /// for to be longer.
    pub start: u16,
}

impl TextRun {
    /// The words of the run with the place where each begins on the page, for painters that set
    /// whole words by themselves.
    pub fn words(&self) -> impl Iterator<Item = (f32, &str)> {
        let mut start = 0;
        self.set.text.split(is_space).filter_map(move |word| {
            let begin = start;
            let end = begin + word.len();
            start = end
                + self
                    .set
                    .text
                    .get(end..)
                    .and_then(|s| s.chars().next())
                    .map_or(0, char::len_utf8);
            let glyph = self
                .set
                .glyphs
                .iter()
                .find(|g| usize::from(g.start) >= begin)?;
            (!word.is_empty()).then_some((self.x + glyph.x, word))
        })
    }
}

/// Whether a character is one of the spaces the layouter places by itself.
#[must_use]
pub const fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{202f}')
}

/// A path with fill, stroke or both.
#[derive(Debug, Clone, PartialEq)]
pub struct Shape {
    /// The path.
    pub path: Path,
    /// Colour of the inside.
    pub fill: Option<Color>,
    /// The line.
    pub stroke: Option<Stroke>,
}

/// The forms that are drawn.
#[derive(Debug, Clone, PartialEq)]
pub enum Path {
    /// Left, top, width, height.
    Rect(f32, f32, f32, f32),
    /// A straight stroke.
    Line([(f32, f32); 2]),
    /// Strokes of straight parts; each list of points is one open line.
    Lines(Vec<Vec<(f32, f32)>>),
    /// A closed polygon.
    Polygon(Vec<(f32, f32)>),
    /// Centre and radius.
    Circle(f32, f32, f32),
}

/// A line's look.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stroke {
    /// Colour.
    pub color: Color,
    /// Width.
    pub width: f32,
    /// Lengths of dash and gap.
    pub dash: Option<(f32, f32)>,
    /// Round ends (with a dash of 0 this draws dots).
    pub round: bool,
}

/// The area of a link inside the document.
#[derive(Debug, Clone, PartialEq)]
pub struct LinkArea {
    /// Left, top, width, height.
    pub rect: (f32, f32, f32, f32),
    /// [`Target::id`] it leads to.
    pub to: u32,
    /// Element of the structure tree the link belongs to ([`TagEvent::Begin`]'s id).
    pub element: u32,
    /// What a screen reader says.
    pub contents: String,
}

/// Depth in the bookmarks of what stands right below the last heading before it, wherever that is:
/// strips that are made apart do not know.
pub const BELOW_HEADING: u8 = u8::MAX;

/// A place to lead to.
#[derive(Debug, Clone, PartialEq)]
pub struct Target {
    /// Number of the target, unique in the document.
    pub id: u32,
    /// Top of the target.
    pub y: f32,
    /// Element of the structure tree it is.
    pub element: u32,
    /// Depth in the bookmarks from 0 or [`BELOW_HEADING`], and the words there; none for targets
    /// without a bookmark.
    pub outline: Option<(u8, String)>,
}

/// The area in which a field of the plan is printed.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldArea {
    /// Left, top, width, height.
    pub rect: (f32, f32, f32, f32),
    /// Path of the field.
    pub path: FieldPath,
    /// Whether it is a cell inside of the area of its row: no way of its own for who has no pointer.
    pub inner: bool,
}

/// Begin and end of structure.
#[derive(Debug, Clone, PartialEq)]
pub enum TagEvent {
    /// What follows belongs to this element, which lies in the element begun before it. The same
    /// id may begin again on a later page: the element goes on there.
    Begin {
        /// Number of the element; a smaller number stands earlier among its siblings.
        id: u32,
        /// The element.
        tag: Arc<Tag>,
    },
    /// What follows is no content of the document.
    BeginArtifact(Artifact),
    /// The last begun element or artifact ends (on this page).
    End,
}

/// Why something is no content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Artifact {
    /// Header.
    Header,
    /// Footer.
    Footer,
    /// Rules, tints, motif, leaders.
    Layout,
    /// Repeated heads of tables.
    Pagination,
}

/// An element of the structure tree.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Tag {
    /// Its kind.
    pub kind: TagKind,
    /// Language, where it is not the document's: a BCP 47 tag.
    pub lang: Option<&'static str>,
    /// Scope of a header cell.
    pub scope: Option<Scope>,
    /// Columns covered, when more than one.
    pub col_span: u16,
    /// Rows covered, when more than one.
    pub row_span: u16,
    /// Elements that head a cell, by id.
    pub headers: Vec<u32>,
    /// Whether other elements refer to this one.
    pub named: bool,
    /// Numbering of a list: ordered or not.
    pub ordered: Option<bool>,
    /// What few elements have; apart, because a long plan has tens of thousands of elements.
    pub rare: Option<Box<Rare>>,
}

/// What few elements of the structure tree have.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Rare {
    /// Title (parts).
    pub title: Option<String>,
    /// Text alternative (figures).
    pub alt: Option<String>,
    /// Expansion of an abbreviation.
    pub expansion: Option<String>,
    /// Text to extract instead.
    pub actual: Option<String>,
    /// Explanation of a table.
    pub summary: Option<String>,
    /// Bounding box on the page: left, top, right, bottom.
    pub bbox: Option<(f32, f32, f32, f32)>,
}

impl Tag {
    /// What few elements have; blank in the others.
    pub fn rare(&self) -> &Rare {
        static NONE: Rare = Rare {
            title: None,
            alt: None,
            expansion: None,
            actual: None,
            summary: None,
            bbox: None,
        };
        self.rare.as_deref().unwrap_or(&NONE)
    }

    /// The same, to be written.
    pub fn rare_mut(&mut self) -> &mut Rare {
        self.rare.get_or_insert_default()
    }
}

/// Standard structure types in use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[expect(missing_docs, reason = "the names are those of ISO 32000")]
pub enum TagKind {
    #[default]
    Document,
    Part,
    Sect,
    P,
    /// The document's title on the cover; role-mapped to P.
    Title,
    H1,
    H2,
    H3,
    H4,
    Toc,
    Toci,
    Reference,
    Link,
    L,
    Li,
    Lbl,
    LBody,
    Table,
    Caption,
    THead,
    TBody,
    Tr,
    Th,
    Td,
    Figure,
    Note,
    Span,
}

/// What a header cell heads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// The cells below.
    Column,
    /// The cells beside.
    Row,
}

/// Rounds a coordinate to 0.01 pt.
#[must_use]
pub fn round(v: f32) -> f32 {
    (v * 100.0).round() / 100.0
}
