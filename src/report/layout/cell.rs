//! Cells of a table: their words, alignment on the comma, conventional signs and frames.

use super::boxes::{Ctx, Draw, LAYOUT, Mark, Owner, Strip};
use super::frame::{Item, LinkArea, Path, Shape, Stroke, TagKind};
use super::inline::{piece, pieces};
use super::table::{GRADE, PAD_X, set_number, split_number};
use super::table_draw::Drawer;
use super::text::{self, Line, Setting};
use crate::field::FieldPath;
use crate::report::doc::Mark as Sign;
use crate::report::doc::{Cell, ColumnKind, Content, Number, TableLook};
use crate::report::style::{
    BRICK, BRICK_TINT, Face, INK, INK2, OCHRE, OCHRE_TINT, TINT, TextStyle, WHITE,
};
use crate::views::Grade;

/// A cell ready to be placed.
pub struct CellBox {
    pub row: usize,
    pub column: usize,
    pub row_span: usize,
    pub lines: Vec<Line>,
    pub style: TextStyle,
    pub owner: Owner,
    pub left: f32,
    pub width: f32,
    pub align: Align,
    pub extra: Extra,
    pub anchor: Option<FieldPath>,
}

#[derive(Clone, Copy, PartialEq)]
pub enum Align {
    Left,
    Center,
    /// Right edge this far from the cell's right end.
    Right(f32),
}

#[derive(Clone, Copy, PartialEq)]
pub enum Extra {
    None,
    Blank,
    Covered,
    Gap,
    Dots(u8),
    /// A level, and whether its place is tinted.
    Graded(Grade, bool),
    /// The number of a page: where it leads, and the element of the link.
    Page(u32, u32),
}

impl CellBox {
    /// Whether nothing is set in the cell, so that it has to be told that it is there.
    pub fn is_bare(&self) -> bool {
        let is_page = matches!(self.extra, Extra::Page(..));
        !is_page && self.lines.iter().all(|line| line.runs.is_empty())
    }

    /// Height of the lines.
    pub fn height(&self) -> f32 {
        match self.lines.len() {
            0 => self.style.size,
            n => self.style.size + (n - 1) as f32 * self.style.leading,
        }
    }
}

/// Where a line of a cell begins.
pub fn line_x(cell: &CellBox, line: &Line) -> f32 {
    match cell.align {
        Align::Left => match cell.extra {
            Extra::Dots(_) => cell.left + PAD_X + 26.0,
            Extra::Graded(..) => cell.left + PAD_X + GRADE,
            _ => cell.left + PAD_X,
        },
        Align::Center => cell.left + (cell.width - line.width) / 2.0,
        Align::Right(inset) => cell.left + cell.width - inset - line.width,
    }
}

impl Drawer<'_, '_> {
    /// The label of a computed row again, with «obl.» glued to it.
    pub fn computed(cx: &mut Ctx<'_>, cell: &Cell, style: TextStyle, node: u32, out: &mut CellBox) {
        let Content::Text(rich) = &cell.content else {
            return;
        };
        let mut all = pieces(cx, rich, style, Some(node));
        let mut label = piece(format!("\u{a0}{}", cx.labels.computed), style.color(INK2));
        label.size = 8.5;
        all.push(label);
        let setting = Setting {
            width: out.width - 2.0 * PAD_X,
            hyphenate: false,
        };
        out.lines = text::paragraph(&mut cx.fonts, &cx.rules, &all, setting);
    }

    /// A cell set in its column, ready to be placed.
    #[expect(
        clippy::too_many_arguments,
        reason = "row, column and look differ at every call"
    )]
    pub fn cell(
        &self,
        cx: &mut Ctx<'_>,
        row: usize,
        column: usize,
        cell: &Cell,
        style: TextStyle,
        owner: Owner,
        head: bool,
        indent: f32,
    ) -> CellBox {
        let span = usize::from(cell.col_span.max(1));
        let left = self.column_x(column) + indent;
        let width = self.column_x(column + span) - left;
        let node = match owner {
            Owner::Node(node) => Some(node),
            Owner::Artifact(_) => None,
        };
        let number = self.kind(column) == ColumnKind::Number && span == 1;
        let fraction = self.plan.fractions.get(column).copied().unwrap_or(0.0);
        let matrix = self.table.look == TableLook::Matrix && column > 0;
        let over_numbers = head && span > 1 && self.kind(column) == ColumnKind::Number;
        let mut align = match number {
            _ if matrix || over_numbers => Align::Center,
            true => Align::Right(PAD_X),
            false => Align::Left,
        };
        let mut extra = Extra::None;
        let mut style = style;
        // a number never breaks inside itself
        let mut whole = false;
        let pieces = match &cell.content {
            Content::Text(rich) => pieces(cx, rich, style, node),
            Content::Covered(rich) => {
                extra = Extra::Covered;
                style = style.face(Face::Bold);
                pieces(cx, rich, style, node)
            }
            Content::Gap(word) => {
                extra = Extra::Gap;
                style = style.face(Face::Bold).color(BRICK);
                vec![piece(word, style)]
            }
            Content::Quiet(word) => vec![piece(word, style.color(INK2))],
            Content::Number(Number { shown: value, .. }) => {
                let value = set_number(value);
                if number {
                    let (_, tail) = split_number(&value, cx.rules.decimal());
                    let own = text::width_of(&mut cx.fonts, style.face, style.size, tail);
                    align = Align::Right(PAD_X + (fraction - own).max(0.0));
                }
                whole = true;
                vec![piece(value, style)]
            }
            Content::Mark(sign) => {
                if number {
                    align = Align::Right(PAD_X + fraction);
                }
                if *sign == Sign::Blank {
                    extra = Extra::Blank;
                }
                vec![Self::sign(cx, *sign, style, node)]
            }
            Content::Dots { filled, word } => {
                extra = Extra::Dots(*filled);
                vec![piece(word, style)]
            }
            Content::Graded { grade, text } => {
                extra = Extra::Graded(*grade, matrix);
                align = Align::Left;
                if *grade != Grade::Low {
                    style = style.face(Face::Bold);
                }
                pieces(cx, text, style, node)
            }
            Content::PageOf(id) => {
                extra = Self::page_of(cx, id, node);
                Vec::new()
            }
            Content::Empty => Vec::new(),
        };
        let room = match extra {
            Extra::Dots(_) => 26.0,
            Extra::Graded(..) => GRADE,
            _ => 0.0,
        };
        let room = (width - 2.0 * PAD_X - room).max(8.0);
        let setting = Setting {
            width: if whole { f32::INFINITY } else { room },
            hyphenate: false,
        };
        let lines = match pieces.as_slice() {
            [] => Vec::new(),
            pieces => text::paragraph(&mut cx.fonts, &cx.rules, pieces, setting),
        };
        if !matches!(extra, Extra::Page(..)) {
            tell_empty(cx, &lines, node);
        }
        CellBox {
            row,
            column,
            row_span: usize::from(cell.row_span.max(1)),
            lines,
            style,
            owner,
            left,
            width,
            align,
            extra,
            anchor: cell.anchor,
        }
    }

    fn sign(cx: &Ctx<'_>, sign: Sign, style: TextStyle, node: Option<u32>) -> text::Piece {
        let (shown, words) = match sign {
            Sign::NoData => (".", Some(cx.labels.no_data.clone())),
            Sign::NotApplicable => ("x", Some(cx.labels.not_applicable.clone())),
            Sign::Zero => ("0", None),
            Sign::NoValue => ("–", Some(cx.labels.no_value.clone())),
            Sign::Few => ("<5", Some(cx.labels.few.clone())),
            Sign::LeftOut => ("#", Some(cx.labels.left_out.clone())),
            Sign::Blank => (" ", Some(cx.labels.blank.clone())),
        };
        let mut piece = piece(shown, style);
        piece.verbatim = true;
        piece.actual = words;
        match sign {
            Sign::NoData => {
                piece.face = Face::Bold;
                piece.size = style.size * 1.2;
            }
            Sign::Blank => {
                piece.dots = Some(style.size * 1.6);
                piece.node = node;
            }
            Sign::NotApplicable | Sign::Zero | Sign::NoValue | Sign::Few | Sign::LeftOut => {}
        }
        piece
    }

    /// The link of a cell that names the page of the block `id`.
    fn page_of(cx: &mut Ctx<'_>, id: &str, node: Option<u32>) -> Extra {
        let (Some(target), Some(node)) = (cx.numbers.target_of(id), node) else {
            return Extra::None;
        };
        let reference = cx.tags.kind(node, TagKind::Reference);
        Extra::Page(target, cx.tags.kind(reference, TagKind::Link))
    }

    /// The number of a page on the first line of its cell, as a link to it.
    pub fn page(cx: &Ctx<'_>, cell: &CellBox, baseline: f32, strip: &mut Strip) {
        let Extra::Page(target, link) = cell.extra else {
            return;
        };
        let right = cell.left + cell.width - PAD_X;
        strip.marks.push(Mark {
            owner: Owner::Node(link),
            draw: Draw::PageNumber {
                target,
                right,
                y: baseline,
                style: cell.style,
            },
        });
        let top = baseline - cell.style.size;
        strip.marks.push(Mark::item(
            LAYOUT,
            Item::Link(LinkArea {
                rect: (cell.left, top, cell.width, cell.style.leading),
                to: target,
                element: link,
                contents: cx.numbers.name_of(target),
            }),
        ));
    }

    pub fn decorate(&self, cell: &CellBox, top: f32, height: f32, strip: &mut Strip) {
        let size = cell.style.size;
        match cell.extra {
            Extra::None | Extra::Page(..) => {}
            Extra::Covered => strip
                .marks
                .push(Mark::fill(cell.left, top, cell.width, height, TINT)),
            Extra::Gap => strip.marks.push(Mark::shape(Shape {
                path: Path::Rect(cell.left + 3.0, top + 2.5, cell.width - 6.0, height - 5.0),
                fill: None,
                stroke: Some(Stroke {
                    color: BRICK,
                    width: 0.6,
                    dash: Some((2.5, 2.0)),
                    round: false,
                }),
            })),
            Extra::Blank => {
                let (width, box_height) = (size * 1.6, size * 0.8);
                let x = match cell.align {
                    Align::Left => cell.left + PAD_X,
                    Align::Center => cell.left + (cell.width - width) / 2.0,
                    Align::Right(inset) => cell.left + cell.width - inset - width,
                };
                strip.marks.push(Mark::shape(Shape {
                    path: Path::Rect(x, top + self.plan.pad_y, width, box_height),
                    fill: None,
                    stroke: Some(Stroke {
                        color: INK2,
                        width: 0.6,
                        dash: Some((2.0, 1.6)),
                        round: false,
                    }),
                }));
            }
            Extra::Graded(grade, tinted) => self.grade(cell, top, height, (grade, tinted), strip),
            Extra::Dots(filled) => {
                for i in 0..3_u8 {
                    strip.marks.push(Mark::shape(Shape {
                        path: Path::Circle(
                            cell.left + PAD_X + 3.0 + f32::from(i) * 8.0,
                            top + self.plan.pad_y + size * 0.42,
                            2.6,
                        ),
                        fill: Some(if i < filled { INK } else { WHITE }),
                        stroke: Some(Stroke {
                            color: INK,
                            width: 0.6,
                            dash: None,
                            round: false,
                        }),
                    }));
                }
            }
        }
    }

    /// The shape of a level at the left of a cell: a diamond, a triangle, a ring.
    fn grade(
        &self,
        cell: &CellBox,
        top: f32,
        height: f32,
        (grade, tinted): (Grade, bool),
        strip: &mut Strip,
    ) {
        let (color, tint) = match grade {
            Grade::High => (BRICK, Some(BRICK_TINT)),
            Grade::Middle => (OCHRE, Some(OCHRE_TINT)),
            Grade::Low => (INK2, None),
        };
        if let Some(tint) = tint.filter(|_| tinted) {
            let mark = Mark::fill(cell.left, top, cell.width, height, tint);
            strip.marks.push(mark);
        }
        let size = cell.style.size;
        let (x, y, r) = (
            cell.left + PAD_X + 4.0,
            top + self.plan.pad_y + size * 0.45,
            3.4,
        );
        let path = match grade {
            Grade::High => Path::Polygon(vec![(x, y - r), (x + r, y), (x, y + r), (x - r, y)]),
            Grade::Middle => Path::Polygon(vec![
                (x, y - r * 0.9),
                (x + r, y + r * 0.8),
                (x - r, y + r * 0.8),
            ]),
            Grade::Low => Path::Circle(x, y, r - 0.6),
        };
        let ring = grade == Grade::Low;
        strip.marks.push(Mark::shape(Shape {
            path,
            fill: (!ring).then_some(color),
            stroke: ring.then_some(Stroke {
                color,
                width: 0.7,
                dash: None,
                round: false,
            }),
        }));
    }
}

/// Nobody hears that a cell is empty unless it says so.
fn tell_empty(cx: &mut Ctx<'_>, lines: &[Line], node: Option<u32>) {
    let mut runs = lines.iter().flat_map(|line| &line.runs);
    if runs.all(|run| run.run.set.text.trim().is_empty())
        && let Some(tag) = node.and_then(|node| cx.tags.get_mut(node))
    {
        tag.rare_mut().actual = Some(cx.labels.nothing.clone());
    }
}
