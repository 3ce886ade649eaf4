//! Strips of a table: caption, head, rows, notes, with their bonds and elements.

use std::sync::Arc;

use super::Warning;
use super::boxes::{Ctx, Draw, Keep, LAYOUT, Mark, Owner, Strip, place_line};
use super::cell::{CellBox, line_x};
use super::frame::{Item, Path, Rare, Scope, Shape, Stroke, Tag, TagKind};
use super::inline::set_block;
use super::split;
use super::table::{PAD_X, Plan, for_rows};
use super::text;
use crate::report::doc::{
    Cell, ColumnKind, Content, Group, Notes, RichText, Row, RowKind, Table, TableLook,
};
use crate::report::style::{
    ACCENT, CAPTION, Face, INK2, NOTES, TABLE_HEAD, TINT, TINT2, TextStyle, WHITE,
};

/// Space above a group title inside its row.
const GROUP_ABOVE: f32 = 9.0;
/// Indentation of members.
const INDENT: f32 = 9.0;
/// A table of so many rows is not split.
const SMALL_ROWS: usize = 8;

/// A table being drawn.
pub struct Drawer<'t, 'p> {
    /// The table.
    pub table: &'t Table,
    /// Its widths.
    pub plan: &'p Plan,
    node: u32,
    /// Element ids of the head's cells by column.
    heads: Vec<Vec<u32>>,
    x: f32,
}

/// Where rows of a group stand.
#[derive(Clone, Copy)]
struct Of {
    /// Element of the group's rows.
    section: u32,
    /// Element of the group's title.
    group: Option<u32>,
    /// Element that heads the row above.
    above: Option<u32>,
    /// Whether the next row tells more of the last of these.
    goes_on: bool,
}

/// The strips of a table, in as many parts as a sheet `plan.1` wide needs.
pub fn in_parts(
    cx: &mut Ctx<'_>,
    table: &Table,
    plan: (Plan, f32),
    entry: Option<&(u32, String)>,
    out: &mut Vec<Strip>,
) {
    let parts = split::parts(cx, table, plan.0, plan.1);
    let count = parts.len();
    for (at, (part, plan)) in parts.iter().enumerate() {
        let which = (count > 1).then_some((at, count));
        out.extend(strips(cx, part, plan, entry.cloned(), which));
    }
}

/// Caption, head, rows and notes of a table; `entry` is target and number of one with a caption,
/// `part` which of how many parts it is, counted from zero.
pub fn strips(
    cx: &mut Ctx<'_>,
    table: &Table,
    plan: &Plan,
    entry: Option<(u32, String)>,
    part: Option<(usize, usize)>,
) -> Vec<Strip> {
    let node = cx.tags.add(
        cx.parent,
        Tag {
            kind: TagKind::Table,
            rare: table.summary.clone().map(|summary| {
                Box::new(Rare {
                    summary: Some(summary),
                    ..Rare::default()
                })
            }),
            ..Tag::default()
        },
    );
    let mut out = Vec::new();
    if plan.too_wide {
        let number = entry.as_ref().map(|e| e.1.clone()).unwrap_or_default();
        cx.warnings.push(Warning::TableTooWide { number });
    }
    if let (Some(caption), Some((target, number))) = (&table.caption, entry) {
        let label = cx.labels.table.replace("{n}", &number);
        let tag = cx.tags.kind(node, TagKind::Caption);
        // one is led to the first part
        let target = part.is_none_or(|(at, _)| at == 0).then_some(target);
        let mut caption = caption.clone();
        if let Some((at, count)) = part {
            let words = cx.labels.part.replace("{n}", &(at + 1).to_string());
            let words = words.replace("{count}", &count.to_string());
            caption = caption.text(format!(" {words}"));
        }
        out.push(caption_strip(cx, &label, &caption, tag, target, node));
    }
    let mut drawer = Drawer {
        table,
        plan,
        node,
        heads: vec![Vec::new(); table.columns.len()],
        x: cx.page.label_x,
    };
    let head = drawer.head(cx).map(Arc::new);
    let mut body: Vec<Strip> = Vec::new();
    for group in &table.groups {
        drawer.group(cx, group, &mut body);
    }
    bond(&mut body, table, cx.page.bottom - cx.page.top);
    let head_index = out.len();
    if let Some(head) = &head {
        out.push(Strip::clone(head));
    }
    for strip in &mut body {
        strip.head.clone_from(&head);
    }
    if let Some(first) = body.first_mut().filter(|_| head.is_some()) {
        first.head = None;
    }
    out.extend(body);
    for strip in out
        .iter_mut()
        .take(head_index + usize::from(head.is_some()))
    {
        strip.keep = Keep::Hard;
    }
    finish(cx, &table.notes, out)
}

/// Adds the notes and the space after.
fn finish(cx: &mut Ctx<'_>, notes: &Notes, mut out: Vec<Strip>) -> Vec<Strip> {
    let notes = note_strips(cx, notes);
    if let Some(last) = out.last_mut() {
        last.after = 24.0;
        if !notes.is_empty() {
            last.keep = Keep::Hard;
            last.after = 0.0;
        }
    }
    out.extend(notes);
    out
}

/// «Tabela 3.» on the label axis and the title on the text axis.
pub fn caption_strip(
    cx: &mut Ctx<'_>,
    label: &str,
    caption: &RichText,
    tag: u32,
    target: Option<u32>,
    element: u32,
) -> Strip {
    let mut strip = Strip::new(cx, 0.0);
    if let Some(id) = target {
        strip.marks.push(Mark::target(id, element, None));
    }
    let owner = Owner::Node(tag);
    let style = CAPTION.color(ACCENT);
    let page = cx.page;
    let run = text::single_run(
        &mut cx.fonts,
        style.face,
        style.size,
        style.color,
        &format!("{label} "),
    );
    let x = (page.label_x + run.width).max(page.text_x);
    strip
        .marks
        .push(Mark::run(owner, run, page.label_x, CAPTION.size * 0.76));
    strip.height = set_block(
        cx,
        caption,
        CAPTION,
        x,
        0.0,
        page.right - x,
        owner,
        &mut strip.marks,
    );
    strip.before = 22.0;
    strip.after = 7.0;
    strip.keep = Keep::Hard;
    strip
}

/// «Znaki:», «Uwaga:», «Źródło:» under a table or figure.
pub fn note_strips(cx: &mut Ctx<'_>, notes: &Notes) -> Vec<Strip> {
    let page = cx.page;
    let labels = cx.labels;
    let mut out: Vec<Strip> = Vec::new();
    for (label, text) in [
        (&labels.marks, &notes.marks),
        (&labels.remark, &notes.remark),
        (&labels.source, &notes.source),
    ] {
        let Some(text) = text else { continue };
        let mut strip = Strip::new(cx, 0.0);
        let owner = Owner::Node(cx.tags.kind(cx.parent, TagKind::P));
        let run = text::single_run(
            &mut cx.fonts,
            NOTES.face,
            NOTES.size,
            NOTES.color,
            &format!("{label} "),
        );
        strip
            .marks
            .push(Mark::run(owner, run, page.label_x, NOTES.size * 0.76));
        strip.height = set_block(
            cx,
            text,
            NOTES,
            page.text_x,
            0.0,
            page.measure().max(page.right - page.text_x),
            owner,
            &mut strip.marks,
        );
        strip.before = if out.is_empty() { 7.0 } else { 6.5 };
        strip.keep = Keep::Hard;
        out.push(strip);
    }
    if let Some(last) = out.last_mut() {
        last.after = 24.0;
        last.keep = Keep::Free;
    }
    out
}

/// Bonds between rows; see document.md §8 «Splitting».
fn bond(body: &mut [Strip], table: &Table, page: f32) {
    let height: f32 = body.iter().map(|s| s.height).sum();
    let rows = table.groups.iter().flat_map(|group| &group.rows);
    let rows = rows.filter(|row| row.kind != RowKind::Told).count();
    let small = rows <= SMALL_ROWS || height <= page / 3.0;
    let count = body.len();
    for (i, strip) in body.iter_mut().enumerate() {
        if i + 1 == count {
            strip.keep = Keep::Free;
        } else if i == 0 || i + 2 == count {
            strip.keep = Keep::Hard;
        } else if small {
            strip.keep = strip.keep.max(Keep::Soft);
        }
    }
}

impl Drawer<'_, '_> {
    /// Left edge of a column.
    pub fn column_x(&self, column: usize) -> f32 {
        self.x + self.plan.widths.iter().take(column).sum::<f32>()
    }

    fn right(&self) -> f32 {
        self.column_x(self.plan.widths.len())
    }

    /// What a column holds.
    pub fn kind(&self, column: usize) -> ColumnKind {
        self.table
            .columns
            .get(column)
            .map(|c| c.kind)
            .unwrap_or_default()
    }

    fn head(&mut self, cx: &mut Ctx<'_>) -> Option<Strip> {
        if self.table.head.is_empty() {
            return None;
        }
        let section = cx.tags.kind(self.node, TagKind::THead);
        let rows: Vec<&[Cell]> = self.table.head.iter().map(Vec::as_slice).collect();
        let trs: Vec<u32> = rows
            .iter()
            .map(|_| cx.tags.kind(section, TagKind::Tr))
            .collect();
        let columns = self.table.columns.len();
        let mut placed = Vec::new();
        for_rows(&rows, columns, |row, column, cell| {
            placed.push((row, column, cell));
        });
        let mut boxes = Vec::new();
        for (row, column, cell) in placed {
            let Some(tr) = trs.get(row) else { continue };
            let node = cx.tags.add(
                *tr,
                Tag {
                    kind: TagKind::Th,
                    scope: Some(Scope::Column),
                    col_span: cell.col_span,
                    row_span: cell.row_span,
                    named: true,
                    ..Tag::default()
                },
            );
            for covered in column..column + usize::from(cell.col_span.max(1)) {
                if let Some(ids) = self.heads.get_mut(covered) {
                    ids.push(node);
                }
            }
            boxes.push(self.cell(
                cx,
                row,
                column,
                cell,
                TABLE_HEAD,
                Owner::Node(node),
                true,
                0.0,
            ));
        }
        let heights = self.heights(&boxes, rows.len());
        let total: f32 = heights.iter().sum();
        let mut strip = Strip::new(cx, total);
        strip
            .marks
            .push(Mark::fill(self.x, 0.0, self.right() - self.x, total, TINT));
        self.place(cx, &boxes, &heights, &mut strip);
        for y in [0.0, total] {
            strip
                .marks
                .push(Mark::line((self.x, y), (self.right(), y), 0.8, ACCENT));
        }
        self.verticals(&mut strip);
        Some(strip)
    }

    fn group(&self, cx: &mut Ctx<'_>, group: &Group, out: &mut Vec<Strip>) {
        let section = cx.tags.kind(self.node, TagKind::TBody);
        let mut group_head = None;
        if let Some(title) = &group.title {
            let tr = cx.tags.kind(section, TagKind::Tr);
            let node = cx.tags.add(
                tr,
                Tag {
                    kind: TagKind::Th,
                    scope: Some(Scope::Column),
                    col_span: self.table.columns.len() as u16,
                    named: true,
                    ..Tag::default()
                },
            );
            group_head = Some(node);
            let mut strip = Strip::new(cx, 0.0);
            let style = self.plan.cell.face(Face::Bold).color(ACCENT);
            let height = set_block(
                cx,
                title,
                style,
                self.x + PAD_X,
                GROUP_ABOVE,
                self.right() - self.x - 2.0 * PAD_X,
                Owner::Node(node),
                &mut strip.marks,
            );
            strip.height = GROUP_ABOVE + height + self.plan.pad_y;
            let y = strip.height;
            strip
                .marks
                .push(Mark::line((self.x, y), (self.right(), y), 0.6, ACCENT));
            strip.keep = Keep::Hard;
            out.push(strip);
        }
        let mut rest = group.rows.as_slice();
        let mut above = None;
        let mut first = group_head.is_some();
        while !rest.is_empty() {
            let count = joined(rest);
            let (rows, tail) = rest.split_at(count.min(rest.len()));
            let next = tail.first().map(|row| row.kind);
            let clings = matches!(next, Some(RowKind::Sum | RowKind::Total | RowKind::Told));
            let of = Of {
                section,
                group: group_head,
                above,
                goes_on: next == Some(RowKind::Told),
            };
            let (mut strips, head) = self.rows(cx, rows, of);
            above = head;
            if let Some(last) = strips.last_mut()
                && (clings || (first && !tail.is_empty()))
            {
                last.keep = Keep::Hard;
            }
            first = false;
            out.extend(strips);
            rest = tail;
        }
    }

    /// Rows that stand together as one strip, or the lines of one very high row, and the element
    /// that heads the last of them.
    fn rows(&self, cx: &mut Ctx<'_>, rows: &[Row], of: Of) -> (Vec<Strip>, Option<u32>) {
        let Of { section, group, .. } = of;
        let cells: Vec<&[Cell]> = rows.iter().map(|r| r.cells.as_slice()).collect();
        let trs: Vec<u32> = rows
            .iter()
            .map(|_| cx.tags.kind(section, TagKind::Tr))
            .collect();
        let mut placed = Vec::new();
        for_rows(&cells, self.table.columns.len(), |row, column, cell| {
            placed.push((row, column, cell));
        });
        let tells = rows.first().is_some_and(|row| row.kind == RowKind::Told);
        let told = of.goes_on || rows.iter().any(|row| row.kind == RowKind::Told);
        let mut row_heads: Vec<u32> = of.above.filter(|_| tells).into_iter().collect();
        let mut boxes = Vec::new();
        for (row, column, cell) in placed {
            let (Some(tr), Some(data)) = (trs.get(row), rows.get(row)) else {
                continue;
            };
            let tells = data.kind == RowKind::Told;
            let heads_row = column == 0 || (column == 1 && self.blank_start(data));
            let is_head = heads_row && !tells && !matches!(cell.content, Content::Empty);
            let mut tag = Tag {
                kind: if is_head { TagKind::Th } else { TagKind::Td },
                scope: is_head.then_some(Scope::Row),
                col_span: cell.col_span,
                row_span: cell.row_span,
                named: is_head && (group.is_some() || told),
                ..Tag::default()
            };
            if group.is_some() && !is_head && !tells {
                let heads = self.heads.get(column).into_iter().flatten();
                tag.headers.extend(heads);
            }
            tag.headers.extend(group);
            if !is_head && (group.is_some() || tells) {
                tag.headers.extend(&row_heads);
            }
            let node = cx.tags.add(*tr, tag);
            if is_head {
                row_heads = vec![node];
            }
            let style = self.row_style(data.kind);
            let indent = if data.kind == RowKind::Indented && column == 0 {
                INDENT
            } else {
                0.0
            };
            let mut cell_box = self.cell(
                cx,
                row,
                column,
                cell,
                style,
                Owner::Node(node),
                false,
                indent,
            );
            if data.kind == RowKind::Computed && column == 0 {
                Self::computed(cx, cell, style, node, &mut cell_box);
            }
            boxes.push(cell_box);
        }
        let heights = self.heights(&boxes, rows.len());
        let total: f32 = heights.iter().sum();
        let half = (cx.page.bottom - cx.page.top) / 2.0;
        if rows.len() == 1 && total > half {
            let strips = self.broken_row(cx, rows, &boxes, of.goes_on);
            return (strips, row_heads.last().copied());
        }
        let mut strip = Strip::new(cx, total);
        self.background(rows, &heights, &mut strip);
        self.place(cx, &boxes, &heights, &mut strip);
        self.rules(rows, &boxes, &heights, &mut strip, of.goes_on);
        self.verticals(&mut strip);
        let mut y = 0.0;
        for (row, height) in rows.iter().zip(&heights) {
            if let Some(path) = row.anchor {
                strip.marks.push(Mark::item(
                    LAYOUT,
                    Item::Field(Box::new(super::frame::FieldArea {
                        rect: (self.x, y, self.right() - self.x, *height),
                        path,
                        inner: false,
                    })),
                ));
            }
            y += height;
        }
        // over the rows: who points at a value is led to it
        strip.marks.extend(cells_lead(&boxes, &heights));
        (vec![strip], row_heads.last().copied())
    }

    /// Whether the row begins with an empty cell, so that its second cell names it.
    fn blank_start(&self, row: &Row) -> bool {
        row.cells
            .first()
            .is_some_and(|c| matches!(c.content, Content::Empty) && c.col_span <= 1)
            && self.kind(1) != ColumnKind::Number
    }

    fn row_style(&self, kind: RowKind) -> TextStyle {
        match kind {
            RowKind::Sum => self.plan.cell.face(Face::Bold),
            RowKind::Total => self.plan.cell.face(Face::Bold).color(WHITE),
            _ => self.plan.cell,
        }
    }

    /// Heights of the rows; a spanning cell stretches its last row.
    fn heights(&self, boxes: &[CellBox], rows: usize) -> Vec<f32> {
        let pad = 2.0 * self.plan.pad_y;
        let mut heights = vec![self.plan.cell.size + pad; rows];
        for cell in boxes.iter().filter(|c| c.row_span == 1) {
            if let Some(height) = heights.get_mut(cell.row) {
                *height = height.max(cell.height() + pad);
            }
        }
        for cell in boxes.iter().filter(|c| c.row_span > 1) {
            let end = (cell.row + cell.row_span).min(rows);
            let have: f32 = heights.get(cell.row..end).unwrap_or_default().iter().sum();
            let lack = cell.height() + pad - have;
            if lack > 0.0
                && let Some(last) = end.checked_sub(1).and_then(|i| heights.get_mut(i))
            {
                *last += lack;
            }
        }
        heights
    }

    fn background(&self, rows: &[Row], heights: &[f32], strip: &mut Strip) {
        let mut y = 0.0;
        for (row, height) in rows.iter().zip(heights) {
            let fill = match row.kind {
                RowKind::Computed | RowKind::Sum => Some(TINT2),
                RowKind::Total => Some(ACCENT),
                RowKind::Plain | RowKind::Indented | RowKind::Told => None,
            };
            if let Some(color) = fill {
                strip
                    .marks
                    .push(Mark::fill(self.x, y, self.right() - self.x, *height, color));
            }
            y += height;
        }
    }

    fn place(&self, cx: &Ctx<'_>, boxes: &[CellBox], heights: &[f32], strip: &mut Strip) {
        for cell in boxes {
            let top: f32 = heights.iter().take(cell.row).sum();
            let height: f32 = heights.iter().skip(cell.row).take(cell.row_span).sum();
            self.decorate(cell, top, height, strip);
            if cell.is_bare() {
                strip.marks.push(Mark {
                    owner: cell.owner,
                    draw: Draw::Presence,
                });
            }
            let mut baseline = top + self.plan.pad_y + cell.style.size * 0.76;
            Self::page(cx, cell, baseline, strip);
            for line in &cell.lines {
                place_line(
                    line,
                    cell.owner,
                    line_x(cell, line),
                    baseline,
                    &mut strip.marks,
                );
                baseline += cell.style.leading;
            }
        }
    }

    /// Lines under the rows; none under the last where what is told of it follows.
    fn rules(
        &self,
        rows: &[Row],
        boxes: &[CellBox],
        heights: &[f32],
        strip: &mut Strip,
        goes_on: bool,
    ) {
        let mut y = 0.0;
        for (index, (row, height)) in rows.iter().zip(heights).enumerate() {
            let sum = matches!(row.kind, RowKind::Sum | RowKind::Total);
            if sum {
                strip
                    .marks
                    .push(Mark::line((self.x, y), (self.right(), y), 0.6, ACCENT));
            }
            y += height;
            if sum {
                strip
                    .marks
                    .push(Mark::line((self.x, y), (self.right(), y), 0.6, ACCENT));
                continue;
            }
            let told = match rows.get(index + 1) {
                Some(next) => next.kind == RowKind::Told,
                None => goes_on,
            };
            if told {
                continue;
            }
            for column in 0..self.plan.widths.len() {
                let spanned = boxes.iter().any(|b| {
                    b.row <= index
                        && index + 1 < b.row + b.row_span
                        && (b.column..b.column + 1).contains(&column)
                });
                if !spanned {
                    let (left, right) = (self.column_x(column), self.column_x(column + 1));
                    match strip.marks.last_mut() {
                        Some(Mark {
                            draw:
                                Draw::Item(Item::Shape(Shape {
                                    path: Path::Line([_, end]),
                                    ..
                                })),
                            ..
                        }) if (end.0 - left).abs() < 0.01 && (end.1 - y).abs() < 0.01 => {
                            end.0 = right;
                        }
                        _ => strip.marks.push(Mark::hairline(left, right, y)),
                    }
                }
            }
        }
    }

    /// The dashed line before the forecast, and the hairlines of a matrix.
    fn verticals(&self, strip: &mut Strip) {
        let height = strip.height;
        if let Some(column) = self
            .table
            .columns
            .iter()
            .position(|c| c.forecast)
            .filter(|c| *c > 0)
        {
            let x = self.column_x(column);
            strip.marks.push(Mark::shape(Shape {
                path: Path::Line([(x, 0.0), (x, height)]),
                fill: None,
                stroke: Some(Stroke {
                    color: INK2,
                    width: 0.6,
                    dash: Some((3.0, 2.4)),
                    round: false,
                }),
            }));
        }
        if self.table.look == TableLook::Matrix {
            for column in 1..self.plan.widths.len() {
                let x = self.column_x(column);
                strip.marks.push(Mark::line(
                    (x, 0.0),
                    (x, height),
                    0.35,
                    crate::report::style::RULE,
                ));
            }
        }
    }

    /// A row that is higher than half a page: one strip per line of text.
    fn broken_row(
        &self,
        cx: &mut Ctx<'_>,
        rows: &[Row],
        boxes: &[CellBox],
        goes_on: bool,
    ) -> Vec<Strip> {
        let count = boxes.iter().map(|b| b.lines.len()).max().unwrap_or(1);
        let (size, leading) = (self.plan.cell.size, self.plan.cell.leading);
        let mut out = Vec::with_capacity(count);
        for index in 0..count {
            let first = index == 0;
            let last = index + 1 == count;
            let top = if first { self.plan.pad_y } else { 0.0 };
            let bottom = if last {
                size + self.plan.pad_y
            } else {
                leading
            };
            let mut strip = Strip::new(cx, top + bottom);
            self.background(rows, &[strip.height], &mut strip);
            for cell in boxes {
                if first {
                    self.decorate(cell, 0.0, strip.height, &mut strip);
                    if cell.is_bare() {
                        strip.marks.push(Mark {
                            owner: cell.owner,
                            draw: Draw::Presence,
                        });
                    }
                    Self::page(cx, cell, top + cell.style.size * 0.76, &mut strip);
                }
                if let Some(line) = cell.lines.get(index) {
                    let baseline = top + cell.style.size * 0.76;
                    place_line(
                        line,
                        cell.owner,
                        line_x(cell, line),
                        baseline,
                        &mut strip.marks,
                    );
                }
            }
            if last && !goes_on {
                let line = Mark::hairline(self.x, self.right(), strip.height);
                strip.marks.push(line);
            } else if first || index + 2 == count {
                strip.keep = Keep::Hard;
            }
            self.verticals(&mut strip);
            if let Some(row) = rows.first() {
                strip.field(cx, row.anchor);
            }
            out.push(strip);
        }
        out
    }
}

/// The areas of cells that lead to the value they print.
fn cells_lead(boxes: &[CellBox], heights: &[f32]) -> impl Iterator<Item = Mark> {
    boxes.iter().filter_map(|cell| {
        let top: f32 = heights.iter().take(cell.row).sum();
        let height: f32 = heights.iter().skip(cell.row).take(cell.row_span).sum();
        let area = super::frame::FieldArea {
            rect: (cell.left, top, cell.width, height),
            path: cell.anchor?,
            inner: true,
        };
        Some(Mark::item(LAYOUT, Item::Field(Box::new(area))))
    })
}

/// How many of the first rows are joined by spanning cells.
fn joined(rows: &[Row]) -> usize {
    let mut need = 1;
    let mut at = 0;
    while at < need.min(rows.len()) {
        if let Some(row) = rows.get(at) {
            let reach = row
                .cells
                .iter()
                .map(|c| usize::from(c.row_span.max(1)))
                .max()
                .unwrap_or(1);
            need = need.max(at + reach);
        }
        at += 1;
    }
    need.min(rows.len())
}
