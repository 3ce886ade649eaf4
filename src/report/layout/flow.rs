//! Stacks strips on pages: spaces collapse, bonds hold, footnotes take their room at the foot.
//!
//! Knows strips and geometry, no block. The result is [`RawPage`]s: what stands where.

use super::boxes::{Keep, Mark, Marks, NoteBox, Strip};
use crate::report::style::{ACCENT, Geometry, MM};

/// Space between the text and the footnotes' rule, and from the rule to the first note.
const NOTES_ABOVE: f32 = 14.0;
const NOTES_RULE: f32 = 6.0;
const NOTES_BETWEEN: f32 = 2.0;

/// A page less full than this is not left for the sake of a soft bond: what holds together is
/// broken instead.
const HALF_EMPTY: f32 = 0.62;
/// A chapter that may go on below another does while less of the page than this is taken.
const SHARED: f32 = 0.5;

/// Marks that stand on a page.
#[derive(Debug, Clone)]
pub struct Piece {
    /// The marks, from their own top.
    pub marks: Marks,
    /// Where that top is.
    pub y: f32,
    /// Whether they are a table's head again, which is no content.
    pub repeats: bool,
}

/// A page before header, footer and page numbers.
#[derive(Debug, Default)]
pub struct RawPage {
    /// Landscape.
    pub wide: bool,
    /// What is on the page, from its top.
    pub pieces: Vec<Piece>,
    /// A chapter opens on the page.
    pub opens_chapter: bool,
    /// Running title of the chapter that holds at the page's end.
    pub chapter: Option<String>,
}

/// Sheets in use.
#[derive(Debug, Clone, Copy)]
pub struct Sheets {
    /// Upright.
    pub portrait: Geometry,
    /// Across.
    pub landscape: Geometry,
}

impl Sheets {
    /// The sheet across, or the upright one.
    pub const fn of(self, wide: bool) -> Geometry {
        if wide { self.landscape } else { self.portrait }
    }
}

struct Builder<'a> {
    sheets: Sheets,
    notes: &'a [NoteBox],
    pages: Vec<RawPage>,
    page: RawPage,
    /// Bottom of the last strip.
    y: f32,
    /// Space the last strip asks for.
    after: f32,
    empty: bool,
    on_page: Vec<usize>,
    chapter: Option<String>,
}

/// Room that the ends of pages take, where a line does not fit any more.
const ENDS: f32 = 15.0;

/// Sets the lists of a chapter closer where that saves it a page with few lines on it.
fn close_up(strips: &mut [Strip], sheets: Sheets) {
    let mut rest = strips;
    while !rest.is_empty() {
        let further = rest.iter().skip(1).position(|strip| strip.new_page);
        let end = further.map_or(rest.len(), |at| at + 1);
        let (chapter, after) = std::mem::take(&mut rest).split_at_mut(end);
        let gives: f32 = chapter.iter().map(|strip| strip.gives).sum();
        let sheet = sheets.of(chapter.first().is_some_and(|strip| strip.wide));
        let page = sheet.bottom - sheet.top - ENDS;
        let (mut height, mut space) = (0.0, 0.0);
        for (index, strip) in chapter.iter().enumerate() {
            let before = strip.before.max(space);
            height += strip.height + if index == 0 { 0.0 } else { before };
            space = strip.after;
        }
        let over = height % page;
        if height > page && gives > 0.0 && over <= gives {
            let share = over / gives;
            for strip in chapter {
                strip.before -= strip.gives * share;
            }
        }
        rest = after;
    }
}

/// Stacks the strips.
pub fn paginate(mut strips: Vec<Strip>, notes: &[NoteBox], sheets: Sheets) -> Vec<RawPage> {
    close_up(&mut strips, sheets);
    let mut builder = Builder {
        sheets,
        notes,
        pages: Vec::new(),
        page: RawPage::default(),
        y: 0.0,
        after: 0.0,
        empty: true,
        on_page: Vec::new(),
        chapter: None,
    };
    builder.open(strips.first().is_some_and(|s| s.wide));
    let mut start = 0;
    while start < strips.len() {
        let soft = cluster(&strips, start, Keep::Free);
        let group = strips.get(start..soft).unwrap_or_default();
        if let Some(first) = group.first()
            && !builder.empty
            && (first.new_page && !builder.shares(&strips, start, soft)
                || first.wide != builder.page.wide)
        {
            builder.close(first.wide);
        }
        if builder.empty && group.first().is_some_and(|s| s.wide != builder.page.wide) {
            builder.page.wide = !builder.page.wide;
            builder.y = builder.sheet().top;
        }
        if builder.fits(group) {
            builder.place(strips.get_mut(start..soft).unwrap_or_default());
            start = soft;
        } else if builder.fits_alone(group) && builder.used() >= HALF_EMPTY {
            builder.close(builder.page.wide);
            builder.place(strips.get_mut(start..soft).unwrap_or_default());
            start = soft;
        } else {
            start = builder.place_split(&mut strips, start, soft);
        }
    }
    if !builder.empty {
        builder.close(false);
    }
    builder.pages
}

/// End of the run of strips that hold together more firmly than `free`.
fn cluster(strips: &[Strip], start: usize, free: Keep) -> usize {
    let mut end = start;
    while let Some(strip) = strips.get(end) {
        end += 1;
        if strip.keep <= free
            || strips
                .get(end)
                .is_none_or(|next| next.new_page || next.wide != strip.wide)
        {
            break;
        }
    }
    end
}

impl Builder<'_> {
    fn sheet(&self) -> Geometry {
        self.sheets.of(self.page.wide)
    }

    fn open(&mut self, wide: bool) {
        self.page = RawPage {
            wide,
            ..RawPage::default()
        };
        self.y = self.sheet().top;
        self.after = 0.0;
        self.empty = true;
        self.on_page.clear();
    }

    fn close(&mut self, next_wide: bool) {
        self.place_notes();
        self.page.chapter.clone_from(&self.chapter);
        self.pages.push(std::mem::take(&mut self.page));
        self.open(next_wide);
    }

    fn notes_height(&self, more: &[Strip]) -> f32 {
        let mut all: Vec<usize> = self.on_page.clone();
        all.extend(more.iter().flat_map(|s| s.notes.iter().copied()));
        if all.is_empty() {
            return 0.0;
        }
        let text: f32 = all
            .iter()
            .filter_map(|i| self.notes.get(*i))
            .map(|n| n.height)
            .sum();
        NOTES_ABOVE + NOTES_RULE + text + NOTES_BETWEEN * (all.len() - 1) as f32
    }

    fn height(&self, strips: &[Strip], empty: bool) -> f32 {
        let (mut height, mut after, mut slack) = (0.0, self.after, 0.0);
        let mut first = empty;
        if empty {
            if let Some(head) = strips.first().and_then(|s| s.head.as_ref()) {
                height += head.height;
            }
            after = 0.0;
        }
        for strip in strips {
            if !first {
                height += strip.before.max(after);
            }
            first = false;
            height += strip.height;
            after = strip.after;
            slack = strip.slack;
        }
        height - slack
    }

    /// The part of the page that is taken.
    fn used(&self) -> f32 {
        let sheet = self.sheet();
        if self.empty {
            return 1.0;
        }
        (self.y - sheet.top) / (sheet.bottom - sheet.top)
    }

    /// Whether the chapter that begins with the strips from `start` to `end` begins below the one
    /// before instead of on a page of its own: it does not leave its first figure alone on the next.
    fn shares(&self, strips: &[Strip], start: usize, end: usize) -> bool {
        let may = strips.get(start).is_some_and(|first| first.may_share);
        let goes_on = strips.get(end).is_some_and(|next| !next.new_page);
        let further = if goes_on {
            cluster(strips, end, Keep::Free)
        } else {
            end
        };
        let opening = strips.get(start..end).unwrap_or_default();
        let with_next = strips.get(start..further).unwrap_or_default();
        let sheet = self.sheet();
        let filled = self.y + self.height(opening, false) - sheet.top;
        let is_full = filled >= SHARED * (sheet.bottom - sheet.top);
        may && self.used() < SHARED && self.fits(opening) && (is_full || self.fits(with_next))
    }

    fn fits(&self, strips: &[Strip]) -> bool {
        let bottom = self.sheet().bottom - self.notes_height(strips);
        self.y + self.height(strips, self.empty) <= bottom + 0.01
    }

    fn fits_alone(&self, strips: &[Strip]) -> bool {
        let all: Vec<usize> = strips
            .iter()
            .flat_map(|s| s.notes.iter().copied())
            .collect();
        let text: f32 = all
            .iter()
            .filter_map(|i| self.notes.get(*i))
            .map(|n| n.height)
            .sum();
        let notes = if all.is_empty() {
            0.0
        } else {
            NOTES_ABOVE + NOTES_RULE + text + NOTES_BETWEEN * (all.len() - 1) as f32
        };
        let sheet = self.sheet();
        sheet.top + self.height(strips, true) + notes <= sheet.bottom + 0.01
    }

    /// Places a run that is higher than a page, breaking soft bonds first, hard ones in need.
    fn place_split(&mut self, strips: &mut [Strip], start: usize, end: usize) -> usize {
        let mut at = start;
        while at < end {
            let hard = cluster(strips, at, Keep::Soft).min(end);
            let group = strips.get_mut(at..hard).unwrap_or_default();
            if self.fits(group) {
                self.place(group);
            } else if self.fits_alone(group) {
                self.close(self.page.wide);
                self.place(group);
            } else {
                for strip in group {
                    let one = std::slice::from_mut(strip);
                    if !self.empty && !self.fits(one) {
                        self.close(self.page.wide);
                    }
                    self.place(one);
                }
            }
            at = hard;
        }
        end
    }

    fn place(&mut self, strips: &mut [Strip]) {
        for strip in strips {
            if self.empty {
                if let Some(head) = &strip.head {
                    self.put(head.marks.clone(), self.y, true);
                    self.y += head.height;
                }
            } else {
                self.y += strip.before.max(self.after);
            }
            if let Some(chapter) = &strip.chapter {
                self.chapter = Some(chapter.clone());
                self.page.opens_chapter = true;
            }
            let marks = std::mem::take(&mut strip.marks);
            self.put(marks, self.y, false);
            self.on_page.extend(&strip.notes);
            self.y += strip.height;
            self.after = strip.after;
            self.empty = false;
        }
    }

    fn put(&mut self, marks: Marks, y: f32, repeats: bool) {
        if !marks.is_empty() {
            self.page.pieces.push(Piece { marks, y, repeats });
        }
    }

    fn place_notes(&mut self) {
        if self.on_page.is_empty() {
            return;
        }
        let sheet = self.sheet();
        let height = self.notes_height(&[]);
        let mut y = sheet.bottom - height + NOTES_ABOVE;
        let rule = Mark::line(
            (sheet.text_x, y),
            (sheet.text_x + 24.0 * MM, y),
            0.6,
            ACCENT,
        );
        self.put(vec![rule].into(), 0.0, false);
        y += NOTES_RULE;
        for index in std::mem::take(&mut self.on_page) {
            let Some(note) = self.notes.get(index) else {
                continue;
            };
            self.put(note.marks.clone(), y, false);
            y += note.height + NOTES_BETWEEN;
        }
    }
}
