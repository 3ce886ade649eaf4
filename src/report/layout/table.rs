//! Widths of a table's columns from its content, and the choice of the sheet.

use super::boxes::Ctx;
use super::inline::pieces;
use super::text;
use crate::report::doc::{Cell, ColumnKind, Content, Number, RowKind, Table, TableLook};
use crate::report::style::{CELL, CELL_DENSE, Face, TABLE_HEAD, TextStyle};

/// Room for the shape of a level before its words, in points.
pub const GRADE: f32 = 12.0;
/// Space left and right of a cell's content.
pub const PAD_X: f32 = 5.0;
/// Long text never gets less.
const TEXT_MIN: f32 = 60.0;
/// Widest word a column is stretched for; longer ones are broken.
const WORD_MAX: f32 = 150.0;
/// Widest line a column of short texts is stretched for.
const SHORT_MAX: f32 = 140.0;
/// Room for rounding, so that a column as wide as its longest word does not break it.
const EASE: f32 = 0.5;

/// How a table is set.
#[derive(Debug, Clone)]
pub struct Plan {
    /// Widths of the columns, padding included.
    pub widths: Vec<f32>,
    /// For number columns: width of the widest part from the comma on.
    pub fractions: Vec<f32>,
    /// Style of the cells.
    pub cell: TextStyle,
    /// Space above and below a cell's content.
    pub pad_y: f32,
    /// Needs a landscape page.
    pub wide: bool,
    /// Does not fit even there.
    pub too_wide: bool,
}

#[derive(Debug, Clone, Copy, Default)]
struct Measure {
    kind: ColumnKind,
    /// Widest line.
    line: f32,
    /// Longest word.
    word: f32,
    /// Sum of the widths of all texts.
    total: f32,
    /// Widest part left of the comma.
    integer: f32,
    /// Widest part from the comma on.
    fraction: f32,
    /// Longest word of the head.
    head: f32,
    /// Widest line of the head.
    head_line: f32,
}

/// A size of cells on a sheet.
#[derive(Debug, Clone, Copy)]
pub struct Set {
    cell: TextStyle,
    pad_y: f32,
    wide: bool,
}

impl Set {
    /// As large as tables are, upright.
    const PORTRAIT: Self = Self {
        cell: CELL,
        pad_y: 4.5,
        wide: false,
    };
    /// A little smaller.
    const DENSE: Self = Self {
        cell: CELL_DENSE,
        ..Self::PORTRAIT
    };
    /// Smaller and closer, on a sheet that is turned.
    pub const LANDSCAPE: Self = Self {
        cell: CELL_DENSE,
        pad_y: 2.7,
        wide: true,
    };

    /// What is tried on sheets so wide, in order: 9.5 portrait, then 9 portrait, then landscape.
    pub fn all(portrait: f32, landscape: f32) -> [(Self, f32); 3] {
        [
            (Self::PORTRAIT, portrait),
            (Self::DENSE, portrait),
            (Self::LANDSCAPE, landscape),
        ]
    }
}

/// The first of `sets`, each with its room, in which the table fits; else the last.
pub fn plan(cx: &mut Ctx<'_>, table: &Table, sets: &[(Set, f32)]) -> Plan {
    let mut plan = Plan {
        widths: Vec::new(),
        fractions: Vec::new(),
        cell: CELL,
        pad_y: 4.5,
        wide: false,
        too_wide: true,
    };
    for (set, room) in sets {
        if !plan.too_wide {
            break;
        }
        let measures = measured(cx, table, set.cell);
        let fractions = measures.iter().map(|m| m.fraction).collect();
        let (widths, fits) = widths(&measures, *room, table.look == TableLook::Matrix);
        plan = Plan {
            widths,
            fractions,
            cell: set.cell,
            pad_y: set.pad_y,
            wide: set.wide,
            too_wide: !fits,
        };
    }
    plan
}

/// What each column needs at least.
pub fn least(cx: &mut Ctx<'_>, table: &Table, set: Set) -> Vec<f32> {
    let measures = measured(cx, table, set.cell);
    fixed(&measures, |m| m.word.min(WORD_MAX), |m| m.head)
}

/// [`measure`], which leaves no trace of having looked.
fn measured(cx: &mut Ctx<'_>, table: &Table, style: TextStyle) -> Vec<Measure> {
    let warned = cx.warnings.len();
    let missing = cx.missing.clone();
    let measures = measure(cx, table, style);
    cx.warnings.truncate(warned);
    cx.missing = missing;
    measures
}

/// A number as it is set: no line ends between its groups of digits.
pub fn set_number(shown: &str) -> String {
    shown.replace([' ', '\u{a0}'], "\u{202f}")
}

/// Splits a number at its decimal sign.
pub fn split_number(text: &str, decimal: char) -> (&str, &str) {
    text.rfind(decimal)
        .map_or((text, ""), |at| text.split_at(at))
}

fn measure(cx: &mut Ctx<'_>, table: &Table, style: TextStyle) -> Vec<Measure> {
    let mut measures: Vec<Measure> = table
        .columns
        .iter()
        .map(|c| Measure {
            kind: c.kind,
            ..Measure::default()
        })
        .collect();
    let bold = style.face(Face::Bold);
    let computed = format!("\u{a0}{}", cx.labels.computed);
    let computed = text::width_of(&mut cx.fonts, Face::Regular, 8.5, &computed) + 1.0;
    for_cells(&table.head, measures.len(), |column, cell| {
        if cell.col_span > 1 {
            return;
        }
        let Some(m) = measures.get_mut(column) else {
            return;
        };
        if let Content::Text(rich) = &cell.content {
            let pieces = pieces(cx, rich, TABLE_HEAD, None);
            let (line, word) = text::extents(&mut cx.fonts, &cx.rules, &pieces);
            m.head = m.head.max(word);
            m.head_line = m.head_line.max(line);
            m.word = m.word.max(word);
            if m.kind != ColumnKind::Number {
                m.total += line;
            }
        }
    });
    for group in &table.groups {
        let kinds: Vec<RowKind> = group.rows.iter().map(|r| r.kind).collect();
        let rows: Vec<&[Cell]> = group.rows.iter().map(|r| r.cells.as_slice()).collect();
        for_rows(&rows, measures.len(), |row, column, cell| {
            let kind = kinds.get(row).copied().unwrap_or_default();
            let heavy = matches!(kind, RowKind::Sum | RowKind::Total);
            let style = if heavy { bold } else { style };
            let extra = match kind {
                RowKind::Indented if column == 0 => 9.0,
                RowKind::Computed if column == 0 => computed,
                _ => 0.0,
            };
            if cell.col_span > 1 {
                return;
            }
            if let Some(m) = measures.get_mut(column) {
                measure_cell(cx, cell, style, extra, m);
            }
        });
    }
    measures
}

fn measure_cell(cx: &mut Ctx<'_>, cell: &Cell, style: TextStyle, extra: f32, m: &mut Measure) {
    match &cell.content {
        Content::Number(Number { shown: number, .. }) if m.kind == ColumnKind::Number => {
            let number = set_number(number);
            let (integer, fraction) = split_number(&number, cx.rules.decimal());
            m.integer = m.integer.max(text::width_of(
                &mut cx.fonts,
                style.face,
                style.size,
                integer,
            ));
            if !fraction.is_empty() {
                m.fraction = m.fraction.max(text::width_of(
                    &mut cx.fonts,
                    style.face,
                    style.size,
                    fraction,
                ));
            }
        }
        Content::Text(rich) | Content::Covered(rich) => {
            let pieces = pieces(cx, rich, style, None);
            let (line, word) = text::extents(&mut cx.fonts, &cx.rules, &pieces);
            m.line = m.line.max(line + extra);
            m.word = m.word.max(word + extra);
            m.total += line;
        }
        Content::Number(Number { shown: words, .. })
        | Content::Gap(words)
        | Content::Quiet(words) => {
            let width = text::width_of(&mut cx.fonts, style.face, style.size, words);
            m.line = m.line.max(width + 4.0);
            m.word = m.word.max(width + 4.0);
            m.total += width;
        }
        Content::Dots { word, .. } => {
            let width = text::width_of(&mut cx.fonts, style.face, style.size, word) + 30.0;
            m.line = m.line.max(width);
            m.word = m.word.max(width);
            m.total += width;
        }
        Content::Graded { text: rich, .. } => {
            // the gravest are set bold
            let pieces = pieces(cx, rich, style.face(Face::Bold), None);
            let (line, word) = text::extents(&mut cx.fonts, &cx.rules, &pieces);
            m.line = m.line.max(line + GRADE + extra);
            m.word = m.word.max(word + GRADE + extra);
            m.total += line + GRADE;
        }
        Content::PageOf(_) => {
            let width = text::width_of(&mut cx.fonts, style.face, style.size, " 0000");
            m.integer = m.integer.max(width);
        }
        Content::Mark(_) => m.integer = m.integer.max(style.size * 1.7),
        Content::Empty => {}
    }
}

/// Calls back for every cell that begins in a row, with the column it begins in.
pub fn for_rows<'t>(
    rows: &[&'t [Cell]],
    columns: usize,
    mut each: impl FnMut(usize, usize, &'t Cell),
) {
    let mut busy = vec![0_u16; columns];
    for (index, row) in rows.iter().enumerate() {
        let mut column = 0;
        let mut fresh = vec![false; columns];
        for cell in *row {
            while busy.get(column).is_some_and(|b| *b > 0)
                && !fresh.get(column).copied().unwrap_or(false)
            {
                column += 1;
            }
            if column >= columns {
                break;
            }
            each(index, column, cell);
            for covered in column..column + usize::from(cell.col_span.max(1)) {
                if let (Some(b), Some(f)) = (busy.get_mut(covered), fresh.get_mut(covered)) {
                    *b = cell.row_span.max(1);
                    *f = true;
                }
            }
            column += usize::from(cell.col_span.max(1));
        }
        for b in &mut busy {
            *b = b.saturating_sub(1);
        }
    }
}

fn for_cells<'t>(rows: &'t [Vec<Cell>], columns: usize, mut each: impl FnMut(usize, &'t Cell)) {
    let rows: Vec<&[Cell]> = rows.iter().map(Vec::as_slice).collect();
    for_rows(&rows, columns, |_, column, cell| each(column, cell));
}

/// What columns need where short texts and heads take what `short` and `head` say.
fn fixed(measures: &[Measure], short: fn(&Measure) -> f32, head: fn(&Measure) -> f32) -> Vec<f32> {
    let needs = measures.iter().map(|m| match m.kind {
        ColumnKind::Number => (m.integer + m.fraction).max(head(m)).max(m.word),
        ColumnKind::Short => short(m).max(m.head),
        ColumnKind::Text => m.word.clamp(TEXT_MIN, WORD_MAX),
    });
    needs.map(|need| need + 2.0 * PAD_X + EASE).collect()
}

/// Widths that fill `available`, and whether every column got what it needs.
fn widths(measures: &[Measure], available: f32, even: bool) -> (Vec<f32>, bool) {
    let pad = 2.0 * PAD_X + EASE;
    let long: f32 = measures
        .iter()
        .filter(|m| m.kind == ColumnKind::Text)
        .map(|m| m.line.clamp(TEXT_MIN, 130.0) + pad)
        .sum();
    let roomy = |widths: &[f32]| {
        let others: f32 = measures
            .iter()
            .zip(widths)
            .filter(|(m, _)| m.kind != ColumnKind::Text)
            .map(|(_, w)| *w)
            .sum();
        others + long <= available && widths.iter().sum::<f32>() <= available
    };
    let whole = |m: &Measure| m.line.min(SHORT_MAX).max(m.word.min(WORD_MAX));
    // short texts and heads on one line if long text keeps enough, then heads in several lines
    let mut widths = fixed(measures, whole, |m| m.head_line.min(70.0).max(m.head));
    if !roomy(&widths) {
        widths = fixed(measures, whole, |m| m.head);
    }
    if !roomy(&widths) {
        widths = fixed(measures, |m| m.word.min(WORD_MAX), |m| m.head);
    }
    let used: f32 = widths.iter().sum();
    if used > available + 0.01 {
        let factor = available / used;
        return (widths.into_iter().map(|w| w * factor).collect(), false);
    }
    share(measures, &mut widths, available - used, even);
    (widths, true)
}

/// Gives the rest to text that takes several lines in proportion to the square root of its amount, up
/// to its widest line, then to numbers so that they do not crowd, then to long text again.
fn share(measures: &[Measure], widths: &mut [f32], mut rest: f32, even: bool) {
    let pad = 2.0 * PAD_X;
    for _ in 0..4 {
        let wants = |m: &Measure, w: f32| m.kind != ColumnKind::Number && w < m.line + pad;
        let weight: f32 = measures
            .iter()
            .zip(widths.iter())
            .filter(|(m, w)| wants(m, **w))
            .map(|(m, _)| m.total.max(1.0).sqrt())
            .sum();
        if weight <= 0.0 || rest < 0.5 {
            break;
        }
        let mut given = 0.0;
        for (m, w) in measures.iter().zip(widths.iter_mut()) {
            if wants(m, *w) {
                let more = (rest * m.total.max(1.0).sqrt() / weight).min(m.line + pad - *w + 0.5);
                *w += more;
                given += more;
            }
        }
        rest -= given;
    }
    let numbers = measures
        .iter()
        .filter(|m| m.kind == ColumnKind::Number)
        .count();
    if numbers > 0 && rest > 0.0 {
        let more = (rest / numbers as f32).min(26.0);
        for (m, w) in measures.iter().zip(widths.iter_mut()) {
            if m.kind == ColumnKind::Number {
                *w += more;
                rest -= more;
            }
        }
    }
    let texts = measures
        .iter()
        .filter(|m| m.kind == ColumnKind::Text && !even)
        .count();
    let takers = if texts > 0 { texts } else { measures.len() };
    for (m, w) in measures.iter().zip(widths.iter_mut()) {
        if texts == 0 || m.kind == ColumnKind::Text {
            *w += rest.max(0.0) / takers.max(1) as f32;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widths_fill_the_measure_and_numbers_keep_theirs() {
        let measures = [
            Measure {
                kind: ColumnKind::Text,
                line: 300.0,
                word: 70.0,
                total: 900.0,
                ..Measure::default()
            },
            Measure {
                kind: ColumnKind::Short,
                line: 40.0,
                word: 40.0,
                total: 80.0,
                ..Measure::default()
            },
            Measure {
                kind: ColumnKind::Number,
                integer: 30.0,
                fraction: 9.0,
                head: 35.0,
                ..Measure::default()
            },
        ];
        let (widths, fits) = widths(&measures, 459.2, false);
        assert!(fits);
        assert!((widths.iter().sum::<f32>() - 459.2).abs() < 0.1);
        assert!(widths[2] >= 49.0);
    }

    #[test]
    fn a_crowd_of_numbers_does_not_fit() {
        let one = Measure {
            kind: ColumnKind::Number,
            integer: 60.0,
            ..Measure::default()
        };
        assert!(!widths(&[one; 9], 459.2, false).1);
    }

    #[test]
    fn cells_after_a_spanning_one_find_their_columns() {
        let first = [Cell::text("a").rows(2), Cell::text("b")];
        let second = [Cell::text("c")];
        let mut found = Vec::new();
        for_rows(&[&first, &second], 2, |row, column, _| {
            found.push((row, column));
        });
        assert_eq!(found, [(0, 0), (0, 1), (1, 1)]);
    }
}
