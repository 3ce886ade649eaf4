//! Blocks to strips: headings, paragraphs, lists, graphics and the walk over the document.

use std::collections::BTreeMap;

use super::boxes::{Ctx, Keep, LAYOUT, Mark, Owner, Strip, heading_kind, line_strips};
use super::flow::Sheets;
use super::formal::{centered, clause, corner, signatures};
use super::frame::{BELOW_HEADING, Rare, Tag, TagKind};
use super::furniture::motif;
use super::inline::{indent_of, put, set, set_block};
use super::kept::{Made, Start, Strips};
use super::numbers::Entry;
use super::table::Set;
use super::{card, chart, table, table_draw, text, toc};
use crate::base::progress::{Share, Stopped};
use crate::report::doc::{
    Block, BlockKind, Cell, Column, Doc, Form, Graphic, Group, Heading, KeyFigure, KeyValues, List,
    Numbering, RichText, Row, RowKind, Table,
};
use crate::report::style::{
    ACCENT, EASY_H1, EASY_H2, Face, H1, H2, H3, H4, KEY_FIGURE, KEY_LABEL, KICKER, LEAD, NOTES,
    TINT, TextStyle,
};

/// Numbers of part targets begin here.
const PART_TARGETS: u32 = 1 << 19;

/// Where the walk is in the structure.
pub(super) struct Walk<'d> {
    doc: &'d Doc,
    sheets: Sheets,
    root: u32,
    part: Option<(usize, &'d str)>,
    part_node: Option<u32>,
    part_opened: bool,
    /// Whether the chapter before has a number, in the same part.
    after_numbered: bool,
    chapter: Option<u32>,
    after_heading: bool,
    /// Plans of tables measured ahead, by the table's address.
    plans: BTreeMap<usize, table::Plan>,
    /// What was made of blocks before, and is kept for the next time.
    strips: Option<&'d mut Strips>,
    /// Is told how many blocks are set, and whether that is the second half of the work.
    work: Option<(Share<'d>, bool)>,
    /// How many are, and how many there are.
    done: (usize, usize),
}

/// Turns the document's blocks into strips; `ahead` says whether many of them are made.
pub fn build<'d>(
    cx: &mut Ctx<'_>,
    doc: &'d Doc,
    (sheets, work): (Sheets, Share<'d>),
    (strips, ahead): (&'d mut Strips, bool),
    out: &mut Vec<Strip>,
) -> Result<(), Stopped> {
    let mut walk = Walk::new(cx, doc, sheets);
    walk.strips = Some(strips);
    walk.work = Some((work, ahead));
    let mut parts = 0;
    walk.blocks(cx, &doc.blocks, &mut parts, out)
}

impl<'d> Walk<'d> {
    /// At the beginning of `doc`.
    pub fn new(cx: &Ctx<'_>, doc: &'d Doc, sheets: Sheets) -> Self {
        Self {
            doc,
            sheets,
            root: cx.parent,
            part: None,
            part_node: None,
            part_opened: false,
            after_numbered: false,
            chapter: None,
            after_heading: false,
            plans: BTreeMap::new(),
            strips: None,
            work: None,
            done: (0, doc.count()),
        }
    }

    /// What is made of a block that stands alone, as far as that may be moved to its place.
    pub fn alone(&mut self, cx: &mut Ctx<'_>, block: &'d Block) -> Option<Made> {
        let lies = self.lies(cx, block);
        self.turn(cx, lies);
        let (start, mut strips) = (Start::of(cx), Vec::new());
        self.set_block(cx, block, &mut strips);
        Made::of(cx, start, lies, strips)
    }

    /// Whether the block is a table that wants a landscape sheet.
    fn lies(&mut self, cx: &mut Ctx<'_>, block: &Block) -> bool {
        matches!(&block.kind, BlockKind::Table(table) if self.plan(cx, table).wide)
    }

    fn blocks(
        &mut self,
        cx: &mut Ctx<'_>,
        blocks: &'d [Block],
        parts: &mut usize,
        out: &mut Vec<Strip>,
    ) -> Result<(), Stopped> {
        let mut wide_until = 0;
        for (index, block) in blocks.iter().enumerate() {
            if index >= wide_until {
                wide_until = self.wide_run(cx, blocks, index);
            }
            self.turn(cx, index < wide_until);
            let from = out.len();
            if let BlockKind::Part(part) = &block.kind {
                let node = cx.tags.add(
                    self.root,
                    Tag {
                        kind: TagKind::Part,
                        rare: Some(Box::new(Rare {
                            title: Some(part.title.clone()),
                            ..Rare::default()
                        })),
                        ..Tag::default()
                    },
                );
                self.part = Some((*parts, &part.title));
                self.after_numbered = false;
                self.part_node = Some(node);
                self.part_opened = false;
                self.chapter = None;
                *parts += 1;
                self.blocks(cx, &part.blocks, parts, out)?;
                self.part = None;
                self.after_numbered = false;
                self.part_node = None;
                self.chapter = None;
                cx.parent = self.root;
                self.turn(cx, false);
                continue;
            }
            let (place, count) = self.done;
            match self.work {
                Some((work, true)) => work.at(count + place, 2 * count)?,
                Some((work, false)) => work.at(place, count)?,
                None => {}
            }
            self.done.0 += 1;
            let strips = self.strips.as_deref_mut();
            if !strips.is_some_and(|strips| strips.again(cx, place, out)) {
                let start = Start::of(cx);
                self.set_block(cx, block, out);
                let lies = self.lies(cx, block);
                let made = out.get(from..).unwrap_or_default();
                if let Some(strips) = self.strips.as_deref_mut() {
                    strips.made(cx, (place, block), (start, lies), made);
                }
            }
            if matches!(&block.kind, BlockKind::List(list) if !list.items.is_empty()) {
                // the introducing line stays with the first item
                let before = from.checked_sub(1).and_then(|before| out.get_mut(before));
                if let Some(before) = before.filter(|before| before.keep == Keep::Free) {
                    before.keep = Keep::Soft;
                }
            }
            self.after_heading = matches!(block.kind, BlockKind::Heading(_));
        }
        Ok(())
    }

    /// Makes the strips of a block.
    fn set_block(&mut self, cx: &mut Ctx<'_>, block: &'d Block, out: &mut Vec<Strip>) {
        let (from, element) = (out.len(), cx.tags.next());
        let target = Self::other_target(cx, block);
        self.block(cx, block, out);
        if let (Some(id), Some(first)) = (target, out.get_mut(from)) {
            let outline = bookmark_of_card(cx, block);
            first.marks.push(Mark::target(id, element, outline));
        }
        if block.anchor.is_some() {
            let of_block = out.iter_mut().skip(from);
            // rows and cells lead better than the table as a whole
            for strip in of_block.filter(|strip| !strip.leads()) {
                strip.field(cx, block.anchor);
            }
        }
    }

    /// End of the run of blocks from `index` on that stands on landscape pages.
    fn wide_run(&mut self, cx: &mut Ctx<'_>, blocks: &[Block], index: usize) -> usize {
        let opens = matches!(
            blocks.get(index).map(|b| &b.kind),
            Some(BlockKind::Heading(Heading { level: 1, .. }))
        );
        let mut end = index + usize::from(opens);
        if opens {
            while blocks.get(end).is_some_and(|b| match &b.kind {
                BlockKind::Heading(h) => h.level > 1,
                BlockKind::Lead(_)
                | BlockKind::Para(_)
                | BlockKind::List(_)
                | BlockKind::Note(_) => true,
                _ => false,
            }) {
                end += 1;
            }
        }
        match blocks.get(end).map(|b| &b.kind) {
            Some(BlockKind::Table(table)) => {
                let place = self.done.0 + end - index;
                let known = self.strips.as_deref().and_then(|strips| strips.lies(place));
                let lies = known.unwrap_or_else(|| self.plan(cx, table).wide);
                if lies { end + 1 } else { 0 }
            }
            _ => 0,
        }
    }

    fn turn(&self, cx: &mut Ctx<'_>, wide: bool) {
        cx.wide = wide;
        cx.page = self.sheets.of(wide);
    }

    fn block(&mut self, cx: &mut Ctx<'_>, block: &'d Block, out: &mut Vec<Strip>) {
        match &block.kind {
            BlockKind::Part(_) => {}
            BlockKind::Heading(heading) => self.heading(cx, heading, out),
            BlockKind::Lead(text) => paragraph(cx, text, LEAD, (0.0, 16.0), out),
            BlockKind::Para(text) => {
                // 8 between line boxes: the gap inside the leading comes on top
                let after = 8.0 + cx.body.leading - cx.body.size;
                paragraph(cx, text, cx.body, (0.0, after), out);
            }
            BlockKind::Note(text) => paragraph(cx, text, NOTES, (4.0, 12.0), out),
            BlockKind::List(list_block) => list(cx, list_block, out),
            BlockKind::Table(table) => {
                let entry = table.caption.as_ref().map(|_| cx.numbers.advance());
                let entry = entry.and_then(|(id, e)| e.map(|e| (id, e.number)));
                let plan = self.plan(cx, table);
                let room = self.sheets.landscape.full();
                table_draw::in_parts(cx, table, (plan, room), entry.as_ref(), out);
            }
            BlockKind::KeyValues(pairs) => {
                let table = pairs_table(pairs);
                let full = self.sheets.portrait.full();
                let plan = table::plan(cx, &table, &Set::all(full, full));
                out.extend(table_draw::strips(cx, &table, &plan, None, None));
            }
            BlockKind::Card(card) => {
                let outer = cx.parent;
                cx.parent = cx.tags.kind(outer, TagKind::Sect);
                out.extend(card::strips(cx, card, self.sheets));
                cx.parent = outer;
            }
            BlockKind::KeyFigures(figures) => out.push(key_figures(cx, figures)),
            BlockKind::Goal(text) => out.push(goal(cx, text)),
            BlockKind::Graphic(graphic) => {
                let (target, entry) = cx.numbers.advance();
                out.extend(graphic_strips(cx, graphic, target, entry));
            }
            BlockKind::Signatures(places) => signatures(cx, places, out),
            BlockKind::Title(text) => {
                let strip = self.title(cx, text);
                out.push(strip);
            }
            BlockKind::Centered { text, strong } => {
                let node = cx.tags.kind(cx.parent, TagKind::P);
                out.push(centered(cx, text, *strong, node));
            }
            BlockKind::Corner(lines) => out.push(corner(cx, lines)),
            BlockKind::Clause { number, text } => clause(cx, number, text, out),
            BlockKind::PageBreak => {
                let mut strip = Strip::new(cx, 0.0);
                strip.new_page = true;
                strip.keep = Keep::Hard;
                out.push(strip);
            }
            BlockKind::Contents => toc::contents(cx, out),
            BlockKind::TableList => toc::tables(cx, out),
            BlockKind::GraphicList => toc::graphics(cx, out),
        }
    }

    /// Target of a block with an id that is no heading, captioned table or graphic.
    fn other_target(cx: &mut Ctx<'_>, block: &Block) -> Option<u32> {
        block.id.as_ref()?;
        let counted = match &block.kind {
            BlockKind::Heading(_) | BlockKind::Graphic(_) | BlockKind::Part(_) => true,
            BlockKind::Table(table) => table.caption.is_some(),
            _ => false,
        };
        (!counted).then(|| cx.numbers.advance().0)
    }

    fn plan(&mut self, cx: &mut Ctx<'_>, table: &Table) -> table::Plan {
        let address = std::ptr::from_ref(table) as usize;
        if let Some(plan) = self.plans.get(&address) {
            return plan.clone();
        }
        let (portrait, landscape) = (self.sheets.portrait.full(), self.sheets.landscape.full());
        let plan = table::plan(cx, table, &Set::all(portrait, landscape));
        self.plans.insert(address, plan.clone());
        plan
    }

    fn heading(&mut self, cx: &mut Ctx<'_>, heading: &Heading, out: &mut Vec<Strip>) {
        let (target, entry) = cx.numbers.advance();
        let number = entry.map(|e| e.number).unwrap_or_default();
        let outer = self.part_node.unwrap_or(self.root);
        // in the structure a heading stands one level below the one it follows at most, however
        // small it is set: no level may be skipped
        cx.level = heading.level.clamp(1, cx.level + 1);
        match heading.level {
            1 => {
                let chapter = cx.tags.kind(outer, TagKind::Sect);
                self.chapter = Some(chapter);
                cx.parent = chapter;
            }
            2 => cx.parent = cx.tags.kind(self.chapter.unwrap_or(outer), TagKind::Sect),
            _ => {}
        }
        let easy = self.doc.meta.form == Form::EasyRead;
        if heading.level == 1 && self.doc.meta.form == Form::Plan {
            let strip = self.chapter_strip(cx, heading, &number, target);
            out.push(strip);
            return;
        }
        let (style, before, after) = match (heading.level, easy) {
            (1, true) => (EASY_H1, 0.0, 14.0),
            (2, true) => (EASY_H2, 18.0, 6.0),
            (1, false) => (H2, 24.0, 12.0),
            (2, false) => (H2, 32.0, 12.0),
            (3, _) => (H3, 26.0, 9.0),
            _ => (H4, 18.0, 6.0),
        };
        let node = cx.tags.kind(cx.parent, heading_kind(cx.level));
        let mut strip = Strip::new(cx, 0.0);
        strip.height = heading_words(cx, heading, &number, style, 0.0, node, &mut strip);
        strip
            .marks
            .push(self.heading_target(heading, &number, target, node));
        strip.before = if self.after_heading { 16.0 } else { before };
        strip.after = after;
        strip.keep = Keep::Hard;
        if self.after_heading
            && let Some(previous) = out.last_mut()
            && previous.chapter.is_none()
        {
            previous.after = previous.after.min(16.0);
        }
        out.push(strip);
    }

    /// The title of a resolution: a heading that is set as its other lines are.
    fn title(&mut self, cx: &mut Ctx<'_>, text: &RichText) -> Strip {
        let (target, _) = cx.numbers.advance();
        cx.level = 1;
        let sect = cx
            .tags
            .kind(self.part_node.unwrap_or(self.root), TagKind::Sect);
        self.chapter = Some(sect);
        cx.parent = sect;
        let node = cx.tags.kind(sect, heading_kind(1));
        let mut strip = centered(cx, text, true, node);
        let heading = Heading {
            level: 1,
            numbering: Numbering::None,
            text: cx.numbers.plain(text),
            kicker: None,
            listed: true,
        };
        let mark = self.heading_target(&heading, "", target, node);
        strip.marks.push(mark);
        strip
    }

    /// Motif, kicker and title of a chapter; opens a page, or goes on below a short chapter.
    fn chapter_strip(
        &mut self,
        cx: &mut Ctx<'_>,
        heading: &Heading,
        number: &str,
        target: u32,
    ) -> Strip {
        let mut strip = Strip::new(cx, 0.0);
        strip.marks.extend(motif(&cx.page, 0.0));
        let mut y = 11.0;
        let kicker = heading
            .kicker
            .as_deref()
            .or(self.part.map(|(_, title)| title));
        if let Some(words) = kicker {
            // only the first chapter of a part says its name to a screen reader
            let spoken = heading.kicker.is_some() || !self.part_opened;
            let owner = if spoken {
                Owner::Node(cx.tags.kind(cx.parent, TagKind::P))
            } else {
                LAYOUT
            };
            put(
                cx,
                words,
                KICKER,
                cx.page.text_x,
                y + KICKER.size * 0.76,
                owner,
                &mut strip,
            );
            y += KICKER.leading + 6.0;
        }
        let node = cx.tags.kind(cx.parent, heading_kind(cx.level));
        let follows = std::mem::replace(&mut self.after_numbered, !number.is_empty());
        if let (Some((index, title)), false) = (self.part, self.part_opened) {
            strip.marks.push(Mark::target(
                PART_TARGETS + index as u32,
                node,
                Some((0, title.to_owned())),
            ));
            self.part_opened = true;
        }
        strip
            .marks
            .push(self.heading_target(heading, number, target, node));
        strip.height = y + heading_words(cx, heading, number, H1, y, node, &mut strip);
        strip.before = 56.0;
        strip.after = 26.0;
        strip.keep = Keep::Hard;
        strip.new_page = true;
        // a numbered chapter after another, in one part or outside of all
        strip.may_share = !number.is_empty() && follows;
        strip.chapter = Some(if number.is_empty() {
            heading.text.clone()
        } else {
            format!("{number} {}", heading.text)
        });
        strip
    }

    fn heading_target(&self, heading: &Heading, number: &str, target: u32, element: u32) -> Mark {
        let title = if number.is_empty() {
            heading.text.clone()
        } else {
            format!("{number} {}", heading.text)
        };
        let depth = heading.level - 1 + u8::from(self.part.is_some());
        let outline = (heading.level < 4).then_some((depth, title));
        Mark::target(target, element, outline)
    }
}

/// The bookmark of an action's card.
fn bookmark_of_card(cx: &Ctx<'_>, block: &Block) -> Option<(u8, String)> {
    let BlockKind::Card(card) = &block.kind else {
        return None;
    };
    let name = format!("{} {}", card.code, cx.numbers.plain(&card.title));
    Some((BELOW_HEADING, name))
}

/// Number on the label axis and words on the text axis; returns the height.
fn heading_words(
    cx: &mut Ctx<'_>,
    heading: &Heading,
    number: &str,
    style: TextStyle,
    top: f32,
    node: u32,
    strip: &mut Strip,
) -> f32 {
    let page = cx.page;
    if !number.is_empty() {
        let numbered = format!("{number} ");
        let baseline = top + style.size * 0.76;
        put(
            cx,
            &numbered,
            style.color(ACCENT),
            page.label_x,
            baseline,
            Owner::Node(node),
            strip,
        );
    }
    let text: RichText = heading.text.as_str().into();
    let width = page.right - page.text_x;
    set_block(
        cx,
        &text,
        style,
        page.text_x,
        top,
        width,
        Owner::Node(node),
        &mut strip.marks,
    )
}

/// A paragraph on the text axis with its spaces before and after.
pub fn paragraph(
    cx: &mut Ctx<'_>,
    text: &RichText,
    style: TextStyle,
    space: (f32, f32),
    out: &mut Vec<Strip>,
) {
    let node = cx.tags.kind(cx.parent, TagKind::P);
    let lines = set(cx, text, style, cx.page.measure(), Some(node));
    let mut strips = line_strips(cx, &lines, Owner::Node(node), cx.page.text_x, style);
    if let Some(first) = strips.first_mut() {
        first.before = space.0;
    }
    if let Some(last) = strips.last_mut() {
        last.after = space.1;
    }
    out.extend(strips);
}

fn list(cx: &mut Ctx<'_>, list: &List, out: &mut Vec<Strip>) {
    let node = cx.tags.add(
        cx.parent,
        Tag {
            kind: TagKind::L,
            ordered: Some(list.first.is_some()),
            ..Tag::default()
        },
    );
    let style = cx.body;
    let x = cx.page.text_x;
    let indent = indent_of(list, style);
    for (index, (sign, item)) in list.signed().enumerate() {
        let li = cx.tags.kind(node, TagKind::Li);
        let label = cx.tags.kind(li, TagKind::Lbl);
        let body = cx.tags.kind(li, TagKind::LBody);
        let sign = format!("{sign} ");
        let lines = set(cx, item, style, cx.page.measure() - indent, Some(body));
        let mut strips = line_strips(cx, &lines, Owner::Node(body), x + indent, style);
        if let Some(first) = strips.first_mut() {
            let run = text::single_run(&mut cx.fonts, style.face, style.size, style.color, &sign);
            first
                .marks
                .insert(0, Mark::run(Owner::Node(label), run, x, style.size * 0.76));
            first.before = if index == 0 {
                8.0
            } else {
                4.0 + style.leading - style.size
            };
        }
        out.extend(strips);
    }
    if let Some(last) = out.last_mut().filter(|_| !list.items.is_empty()) {
        last.after = 12.0;
    }
}

/// A list of names and meanings as a table whose first column heads the rows.
fn pairs_table(pairs: &KeyValues) -> Table {
    let row = |(name, value): &(RichText, RichText)| {
        Row::new(
            RowKind::Plain,
            vec![Cell::text(name.clone()), Cell::text(value.clone())],
        )
    };
    Table {
        columns: vec![Column::short(), Column::text()],
        head: pairs
            .head
            .iter()
            .map(|(a, b)| vec![Cell::text(a.as_str()), Cell::text(b.as_str())])
            .collect(),
        groups: vec![Group::untitled(pairs.entries.iter().map(row).collect())],
        ..Table::default()
    }
}

fn key_figures(cx: &mut Ctx<'_>, figures: &[KeyFigure]) -> Strip {
    let mut strip = Strip::new(cx, 0.0);
    let gap = 12.0;
    let columns = figures.len().clamp(3, 4) as f32;
    let step = (cx.page.full() + gap) / columns;
    for (index, figure) in figures.iter().take(4).enumerate() {
        let x = cx.page.label_x + index as f32 * step;
        let node = cx.tags.kind(cx.parent, TagKind::P);
        let owner = Owner::Node(node);
        let value = format!("{} ", figure.value.replace(' ', "\u{202f}"));
        put(
            cx,
            &value,
            KEY_FIGURE,
            x,
            KEY_FIGURE.size * 0.76,
            owner,
            &mut strip,
        );
        let top = KEY_FIGURE.size + 6.0;
        let label: RichText = figure.label.as_str().into();
        let height = set_block(
            cx,
            &label,
            KEY_LABEL,
            x,
            top,
            step - gap,
            owner,
            &mut strip.marks,
        );
        strip.height = strip.height.max(top + height);
    }
    strip.after = 18.0;
    strip
}

fn goal(cx: &mut Ctx<'_>, text: &RichText) -> Strip {
    let mut strip = Strip::new(cx, 0.0);
    let page = cx.page;
    let node = cx.tags.kind(cx.parent, TagKind::P);
    let style = cx.body.face(Face::Bold);
    let style = TextStyle {
        hyphenate: false,
        ..style
    };
    let mut marks = Vec::new();
    let pad = 12.0;
    let width = page.right - page.text_x - pad;
    let height = set_block(
        cx,
        text,
        style,
        page.text_x,
        pad,
        width,
        Owner::Node(node),
        &mut marks,
    );
    strip.height = height + 2.0 * pad;
    strip.marks.push(Mark::fill(
        page.label_x,
        0.0,
        page.full(),
        strip.height,
        TINT,
    ));
    strip
        .marks
        .push(Mark::fill(page.label_x, 0.0, 3.0, strip.height, ACCENT));
    strip.marks.extend(marks);
    strip.before = 8.0;
    strip.after = 16.0;
    strip
}

fn graphic_strips(
    cx: &mut Ctx<'_>,
    graphic: &Graphic,
    target: u32,
    entry: Option<Entry>,
) -> Vec<Strip> {
    let number = entry.map(|e| e.number).unwrap_or_default();
    let label = cx.labels.figure.replace("{n}", &number);
    let caption = cx.tags.kind(cx.parent, TagKind::P);
    let mut out = vec![table_draw::caption_strip(
        cx,
        &label,
        &graphic.caption,
        caption,
        Some(target),
        caption,
    )];
    for chart in chart::parts(cx, &graphic.chart) {
        let tag = Tag {
            kind: TagKind::Figure,
            rare: Some(Box::new(Rare {
                alt: Some(cx.numbers.plain(&graphic.alt)),
                ..Rare::default()
            })),
            ..Tag::default()
        };
        let node = cx.tags.add(cx.parent, tag);
        out.push(chart::strip(cx, &chart, node));
    }
    let notes = table_draw::note_strips(cx, &graphic.notes);
    if let Some(strip) = out.last_mut() {
        strip.after = if notes.is_empty() { 24.0 } else { 0.0 };
        strip.keep = if notes.is_empty() {
            Keep::Free
        } else {
            Keep::Hard
        };
    }
    out.extend(notes);
    out
}
