//! Tables of the text document: heads that repeat on every page, cells that span, looks of rows,
//! and columns as wide as what they hold.

use super::body::Body;
use super::styles::{hex, line, twips};
use super::words::Para;
use super::xml::Xml;
use crate::report::doc::{
    Cell, ColumnKind, Content, Inline, Mark, RichText, Row, RowKind, Table, TableLook,
};
use crate::report::layout::table::for_rows;
use crate::report::style::{ACCENT, BRICK_TINT, OCHRE_TINT, TINT, TINT2};
use crate::views::Grade;

/// Width of a sign in a cell, in points, where a number must not break: of a wide typeface, because
/// nobody knows which one the reader's computer takes. A cell's margins come on top.
const SIGN: f32 = 6.0;
/// Margins of a cell.
const MARGINS: f32 = 10.0;
/// Signs that a column of words has room for in a line, at least.
const LINE: usize = 14;

/// Whether a table has no room in `width` points.
pub(super) fn is_wide(table: &Table, width: f32) -> bool {
    table.columns.len() > 2 && needs(table).iter().sum::<f32>() > width
}

/// Writes a table without its caption.
pub(super) fn write(body: &mut Body<'_>, table: &Table, wide: bool) {
    let widths = widths(table, body.width(wide));
    let told = Told {
        summary: table.summary.as_deref(),
        headed: true,
    };
    framed(body, &told, &widths, |body| {
        let head: Vec<&[Cell]> = table.head.iter().map(Vec::as_slice).collect();
        rows(body, table, &widths, &head, |_| Look::Head);
        for group in &table.groups {
            if let Some(title) = &group.title {
                let cell = [Cell {
                    col_span: table.columns.len() as u16,
                    ..Cell::text(title.clone())
                }];
                rows(body, table, &widths, &[&cell], |_| Look::Group);
            }
            let kinds: Vec<RowKind> = group.rows.iter().map(|row| row.kind).collect();
            let cells: Vec<Vec<Cell>> = group
                .rows
                .iter()
                .map(|row| labelled(body, row, table.columns.len()))
                .collect();
            let cells: Vec<&[Cell]> = cells.iter().map(Vec::as_slice).collect();
            rows(body, table, &widths, &cells, |row| {
                Look::Row(kinds.get(row).copied().unwrap_or_default())
            });
        }
    });
}

/// The cells of a row with what its kind says in words.
fn labelled(body: &Body<'_>, row: &Row, columns: usize) -> Vec<Cell> {
    let mut cells = row.cells.clone();
    if let (RowKind::Computed, Some(Content::Text(rich))) =
        (row.kind, cells.first_mut().map(|cell| &mut cell.content))
    {
        let computed = format!("\u{a0}{}", body.doc.labels.computed);
        rich.0.push(Inline::Quiet(computed));
    }
    if let (RowKind::Told, Some(cell)) = (row.kind, cells.first_mut()) {
        cell.col_span = columns as u16;
    }
    cells
}

/// Rows of a name and what is said of it, one below the other.
pub(super) fn pairs<'t>(
    body: &mut Body<'_>,
    head: Option<[&String; 2]>,
    rows: impl Iterator<Item = [&'t RichText; 2]>,
) {
    let full = body.width(false);
    let widths = [full * 0.28, full * 0.72];
    let rows: Vec<_> = rows.collect();
    if rows.is_empty() {
        return;
    }
    let told = Told {
        summary: None,
        headed: head.is_some(),
    };
    framed(body, &told, &widths, |body| {
        if let Some(head) = head {
            let cells = head.map(|words| RichText::from(words.as_str()));
            pair(body, &widths, cells.each_ref(), "CellHead", true);
        }
        for row in rows {
            pair(body, &widths, row, "Cell", false);
        }
    });
}

fn pair(body: &mut Body<'_>, widths: &[f32], cells: [&RichText; 2], style: &str, head: bool) {
    row(body, head, |body| {
        for (at, (rich, width)) in cells.into_iter().zip(widths).enumerate() {
            let style = if at == 0 { "CellHead" } else { style };
            cell(
                body,
                *width,
                |_| {},
                |body| body.para(Para::of(style), rich),
            );
        }
    });
}

/// Facts side by side: names above, values below.
pub(super) fn beside(body: &mut Body<'_>, facts: &[(RichText, RichText)]) {
    let width = body.width(false) / facts.len().max(1) as f32;
    let widths = vec![width; facts.len()];
    let told = Told {
        summary: None,
        headed: true,
    };
    framed(body, &told, &widths, |body| {
        for head in [true, false] {
            row(body, head, |body| {
                for (name, value) in facts {
                    let (style, rich) = if head {
                        ("CellHead", name)
                    } else {
                        ("Cell", value)
                    };
                    cell(body, width, |_| {}, |body| body.para(Para::of(style), rich));
                }
            });
        }
    });
}

/// What is said of a table as a whole.
struct Told<'a> {
    summary: Option<&'a str>,
    /// Whether its first row is a head.
    headed: bool,
}

fn framed(body: &mut Body<'_>, told: &Told<'_>, widths: &[f32], inner: impl FnOnce(&mut Body<'_>)) {
    let mut xml = std::mem::replace(&mut body.xml, Xml::fragment());
    xml.element("w:tbl", &[], |xml| {
        xml.element("w:tblPr", &[], |xml| {
            xml.value("w:tblStyle", "Table");
            let full = twips(widths.iter().sum());
            xml.empty("w:tblW", &[("w:w", &full), ("w:type", "dxa")]);
            xml.empty("w:tblLayout", &[("w:type", "fixed")]);
            // the same as a sum of bits, for programs that read no names
            let (first, bits) = if told.headed {
                ("1", "06A0")
            } else {
                ("0", "0680")
            };
            xml.empty(
                "w:tblLook",
                &[
                    ("w:val", bits),
                    ("w:firstRow", first),
                    ("w:firstColumn", "1"),
                    ("w:noHBand", "1"),
                    ("w:noVBand", "1"),
                ],
            );
            if let Some(summary) = told.summary {
                xml.value("w:tblDescription", summary);
            }
        });
        xml.element("w:tblGrid", &[], |xml| {
            for width in widths {
                xml.empty("w:gridCol", &[("w:w", &twips(*width))]);
            }
        });
        inner(body);
        xml.append(std::mem::replace(&mut body.xml, Xml::fragment()));
    });
    body.xml = xml;
    // two tables without a paragraph between them would be one
    body.para(Para::of("Gap"), &RichText::new());
}

fn row(body: &mut Body<'_>, head: bool, inner: impl FnOnce(&mut Body<'_>)) {
    let mut xml = std::mem::replace(&mut body.xml, Xml::fragment());
    xml.element("w:tr", &[], |xml| {
        xml.element("w:trPr", &[], |xml| {
            xml.empty("w:cantSplit", &[]);
            if head {
                xml.empty("w:tblHeader", &[]);
            }
        });
        inner(body);
        xml.append(std::mem::replace(&mut body.xml, Xml::fragment()));
    });
    body.xml = xml;
}

fn cell(
    body: &mut Body<'_>,
    width: f32,
    properties: impl FnOnce(&mut Xml),
    inner: impl FnOnce(&mut Body<'_>),
) {
    let mut xml = std::mem::replace(&mut body.xml, Xml::fragment());
    xml.element("w:tc", &[], |xml| {
        xml.element("w:tcPr", &[], |xml| {
            xml.empty("w:tcW", &[("w:w", &twips(width)), ("w:type", "dxa")]);
            properties(xml);
        });
        inner(body);
        xml.append(std::mem::replace(&mut body.xml, Xml::fragment()));
    });
    body.xml = xml;
}

/// What a row of cells is.
#[derive(Clone, Copy, PartialEq)]
enum Look {
    Head,
    Group,
    Row(RowKind),
}

/// A cell that begins in an earlier row and covers this one.
#[derive(Clone, Copy)]
struct Below {
    column: usize,
    span: usize,
    rows: u16,
}

fn rows(
    body: &mut Body<'_>,
    table: &Table,
    widths: &[f32],
    cells: &[&[Cell]],
    look: impl Fn(usize) -> Look,
) {
    let mut placed: Vec<Vec<(usize, &Cell)>> = vec![Vec::new(); cells.len()];
    for_rows(cells, widths.len(), |row, column, cell| {
        if let Some(row) = placed.get_mut(row) {
            row.push((column, cell));
        }
    });
    let mut open: Vec<Below> = Vec::new();
    for (index, begun) in placed.into_iter().enumerate() {
        let look = look(index);
        let head = look == Look::Head;
        let mut all: Vec<(usize, usize, Option<&Cell>)> = begun
            .iter()
            .map(|(column, cell)| (*column, usize::from(cell.col_span.max(1)), Some(*cell)))
            .chain(open.iter().map(|below| (below.column, below.span, None)))
            .collect();
        all.sort_by_key(|(column, ..)| *column);
        for below in &mut open {
            below.rows -= 1;
        }
        open.retain(|below| below.rows > 0);
        for (column, cell) in &begun {
            if cell.row_span > 1 {
                open.push(Below {
                    column: *column,
                    span: usize::from(cell.col_span.max(1)),
                    rows: cell.row_span - 1,
                });
            }
        }
        row(body, head, |body| {
            for (column, span, content) in all {
                let width = widths.iter().skip(column).take(span).sum();
                let place = Place {
                    column,
                    span,
                    number: span == 1 && kind(table, column) == ColumnKind::Number,
                    matrix: table.look == TableLook::Matrix && column > 0,
                    look,
                };
                one(body, width, &place, content);
            }
        });
    }
}

fn kind(table: &Table, column: usize) -> ColumnKind {
    table
        .columns
        .get(column)
        .map(|column| column.kind)
        .unwrap_or_default()
}

/// Where a cell stands.
struct Place {
    column: usize,
    span: usize,
    number: bool,
    matrix: bool,
    look: Look,
}

fn one(body: &mut Body<'_>, width: f32, place: &Place, content: Option<&Cell>) {
    let fill = match (place.look, content.map(|cell| &cell.content)) {
        (Look::Head, _) | (_, Some(Content::Covered(_))) => Some(TINT),
        (Look::Group | Look::Row(RowKind::Total | RowKind::Sum | RowKind::Computed), _) => {
            Some(TINT2)
        }
        (_, Some(Content::Graded { grade, .. })) if place.matrix => match grade {
            Grade::High => Some(BRICK_TINT),
            Grade::Middle => Some(OCHRE_TINT),
            Grade::Low => Some(TINT),
        },
        _ => None,
    };
    let total = place.look == Look::Row(RowKind::Total);
    let properties = |xml: &mut Xml| {
        if place.span > 1 {
            xml.value("w:gridSpan", &place.span.to_string());
        }
        match content {
            Some(cell) if cell.row_span > 1 => xml.value("w:vMerge", "restart"),
            Some(_) => {}
            None => xml.empty("w:vMerge", &[]),
        }
        if total {
            xml.element("w:tcBorders", &[], |xml| line(xml, "w:top", 6, ACCENT));
        }
        if let Some(fill) = fill {
            let fill = hex(fill);
            xml.empty(
                "w:shd",
                &[("w:val", "clear"), ("w:color", "auto"), ("w:fill", &fill)],
            );
        }
    };
    let strong = matches!(
        place.look,
        Look::Head | Look::Group | Look::Row(RowKind::Sum | RowKind::Total)
    );
    let inner = match place.look {
        Look::Row(RowKind::Indented) if place.column == 0 => 12.0,
        _ => 0.0,
    };
    let para = Para {
        right: place.number,
        center: place.matrix,
        indent: inner,
        ..Para::of(if strong { "CellHead" } else { "Cell" })
    };
    cell(body, width, properties, |body| {
        if let Some(Content::PageOf(id)) = content.map(|cell| &cell.content) {
            body.open_para(para, |body| body.page_of(id));
            return;
        }
        let words = content.map(|cell| words(body, cell, place.look));
        body.para(para, &words.unwrap_or_default());
    });
}

/// What a cell shows, in words.
fn words(body: &Body<'_>, cell: &Cell, look: Look) -> RichText {
    let labels = &body.doc.labels;
    match &cell.content {
        Content::Text(rich) if look == Look::Row(RowKind::Told) => quiet(rich),
        Content::Text(rich) | Content::Covered(rich) => rich.clone(),
        Content::Number(number) => number.shown.as_str().into(),
        Content::Mark(mark) => match mark {
            Mark::NoData => ".".into(),
            Mark::NotApplicable => "x".into(),
            Mark::Zero => "0".into(),
            Mark::NoValue => "–".into(),
            Mark::Few => "<5".into(),
            Mark::LeftOut => "#".into(),
            Mark::Blank => Inline::Alarm(format!("[{}]", labels.blank)).into(),
        },
        Content::Empty | Content::PageOf(_) => RichText::new(),
        Content::Gap(word) => RichText::new().with(Inline::Alarm(word.clone())),
        Content::Quiet(word) => RichText::new().with(Inline::Quiet(word.clone())),
        Content::Graded { text, .. } => text.clone(),
        Content::Dots { filled, word } => {
            let dots = (0..3).map(|at| if at < *filled { '●' } else { '○' });
            let dots: String = dots.collect();
            format!("{dots} {word}").into()
        }
    }
}

/// What every column needs, in points: numbers whole, words in lines of some length.
fn needs(table: &Table) -> Vec<f32> {
    let longest_word = |text: &str| {
        text.split(' ')
            .map(|word| word.chars().count())
            .max()
            .unwrap_or_default()
    };
    let mut signs = vec![0_usize; table.columns.len()];
    let mut measure = |rows: &[&[Cell]], head: bool| {
        for_rows(rows, table.columns.len(), |_, column, cell| {
            if cell.col_span > 1 {
                return;
            }
            let text = shown(cell);
            let need = match kind(table, column) {
                _ if head => longest_word(&text),
                ColumnKind::Number => text.chars().count(),
                ColumnKind::Short | ColumnKind::Text => {
                    longest_word(&text).max(text.chars().count().min(LINE))
                }
            };
            if let Some(signs) = signs.get_mut(column) {
                *signs = need.max(*signs).min(2 * LINE);
            }
        });
    };
    let head: Vec<&[Cell]> = table.head.iter().map(Vec::as_slice).collect();
    measure(&head, true);
    for group in &table.groups {
        let plain = group.rows.iter().filter(|row| row.kind != RowKind::Told);
        let rows: Vec<&[Cell]> = plain.map(|row| row.cells.as_slice()).collect();
        measure(&rows, false);
    }
    let points = signs.into_iter().enumerate().map(|(column, signs)| {
        let sign = match kind(table, column) {
            ColumnKind::Number | ColumnKind::Short => SIGN,
            ColumnKind::Text => SIGN * 0.9,
        };
        signs as f32 * sign + MARGINS
    });
    points.collect()
}

/// The same words in secondary ink.
fn quiet(rich: &RichText) -> RichText {
    let quieter = |inline: &Inline| match inline {
        Inline::Text(text) => Inline::Quiet(text.clone()),
        Inline::Foreign { lang, text } => Inline::Foreign {
            lang,
            text: quiet(text),
        },
        other => other.clone(),
    };
    RichText(rich.0.iter().map(quieter).collect())
}

/// Words of a cell for measuring.
fn shown(cell: &Cell) -> String {
    let rich = match &cell.content {
        Content::Text(rich) | Content::Covered(rich) | Content::Graded { text: rich, .. } => rich,
        Content::Number(number) => return number.shown.clone(),
        Content::Gap(word) | Content::Quiet(word) | Content::Dots { word, .. } => {
            return word.clone();
        }
        Content::PageOf(_) => return "0000".to_owned(),
        Content::Mark(Mark::Blank) => return "x".repeat(LINE),
        Content::Mark(_) | Content::Empty => return String::new(),
    };
    plain(rich)
}

fn plain(rich: &RichText) -> String {
    let words = rich.0.iter().map(|inline| match inline {
        Inline::Text(text)
        | Inline::Strong(text)
        | Inline::Emph(text)
        | Inline::Quiet(text)
        | Inline::Alarm(text)
        | Inline::Link { text, .. }
        | Inline::Shown { shown: text, .. }
        | Inline::Abbr { short: text, .. } => text.clone(),
        Inline::Foreign { text, .. } => plain(text),
        Inline::List(list) => list.items.iter().map(plain).collect(),
        Inline::Break => " ".to_owned(),
        Inline::NumberOf(_) | Inline::Footnote(_) | Inline::Placeholder { .. } => String::new(),
    });
    words.collect()
}

/// Widths that fill `full`: what is left goes to columns of words, or to all.
fn widths(table: &Table, full: f32) -> Vec<f32> {
    let needs = needs(table);
    let sum: f32 = needs.iter().sum();
    let spare = full - sum;
    if spare < 0.0 {
        return needs.iter().map(|need| need * full / sum).collect();
    }
    let texts = (0..needs.len()).filter(|at| kind(table, *at) == ColumnKind::Text);
    let texts: Vec<usize> = texts.collect();
    let weight: f32 = texts.iter().filter_map(|at| needs.get(*at)).sum();
    let widths = needs.iter().enumerate().map(|(at, need)| {
        if texts.is_empty() {
            need + spare * need / sum.max(1.0)
        } else if texts.contains(&at) {
            need + spare * need / weight.max(1.0)
        } else {
            *need
        }
    });
    widths.collect()
}
