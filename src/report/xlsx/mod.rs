//! The workbook of a plan: a sheet for every view of [`VIEWS`], with values and not pictures of
//! them.
//!
//! Numbers are numbers with a format, sums are formulas over just the cells that the view adds up,
//! texts are texts: nothing that a user wrote is ever read as a formula. The same plan, date and
//! version give the same bytes.

mod book;

use self::book::{Book, Line, Properties, Sheet as Paper, Style, Value as Put, range_name};
use super::sections::{Cx, cover};
use super::{FileError, Inputs};
use crate::base::progress::Share;
use crate::base::{Decimal, Quantity};
use crate::projection::few::Cover;
use crate::views::{Cell, ColumnKind, Row, RowKind, SumOf, Table, VIEWS, Value, Words};

/// Signs of the title in a footer, which holds 255 in all.
const FOOTER: usize = 180;
/// Row of the heads, counted from zero; the title stands above it.
const HEAD: u32 = 1;
/// Width of the column of formulas, in digits.
const ABOUT: f64 = 60.0;
/// Height of a line, in points.
const LINE: f64 = 15.0;
/// Height of a row that the format allows, in points, and a little less.
const HIGHEST: f64 = 400.0;

const INK: u32 = 0x1c_2b28;
const QUIET: u32 = 0x68_7470;
const ACCENT: u32 = 0x17_4f46;
const BRICK: u32 = 0xa3_3b20;
const TINT: u32 = 0xe3_ecea;
const HAIR: u32 = 0xc9_d3d0;
const WHITE: u32 = 0xff_ffff;

/// A workbook that was written.
pub struct Workbook {
    /// How many sheets it has.
    pub sheets: usize,
    /// The file.
    pub bytes: Vec<u8>,
}

/// Writes the workbook of a plan, as a share of some work: what it is first, then its views. Fails
/// only where it is to end, or where the file would pass what the format holds.
pub fn workbook(inputs: &Inputs<'_>, work: Share<'_>) -> Result<Workbook, FileError> {
    let cx = Cx::new(inputs);
    let meta = cover::meta(&cx);
    let date = &meta.date;
    let mut book = Book::default();
    let footer = footer(&cx, &meta.short_title);
    let about = [
        ("workbook-status", meta.status.mark.clone()),
        ("workbook-version", meta.status.words.clone()),
        ("workbook-digest", meta.fingerprint.clone()),
        ("workbook-producer", meta.producer.clone()),
    ];
    about_sheet(&cx, &mut book, &meta.title, &about, &footer);
    for (done, view) in VIEWS.iter().enumerate() {
        // writing them takes as long as one of them
        work.at(done, VIEWS.len() + 1)?;
        let Some(table) = (view.table)(&cx.subject(), &cx.areas) else {
            continue;
        };
        let table = table.outside(&inputs.projection.covered);
        let key = format!("view-{}", view.id);
        let title = inputs.texts.attr_or_msg(&key, "title");
        let mut paper = Paper::new(cx.msg(&key), HEAD + 1, true, &footer);
        Sheet::of(&cx, &table).write(&mut paper, &title);
        book.push(paper);
    }
    let bytes = book.write(&Properties {
        title: &meta.title,
        subject: &meta.subject,
        author: &meta.author,
        producer: &meta.producer,
        created: (date.year, date.month, date.day),
    })?;
    Ok(Workbook {
        sheets: book.len(),
        bytes,
    })
}

/// The foot of every printed page: what it is of, and its number.
fn footer(cx: &Cx<'_>, title: &str) -> String {
    let title: String = title.chars().take(FOOTER).collect();
    let page = [("page", "&P".into()), ("pages", "&N".into())];
    // an ampersand begins an order there
    let title = title.replace('&', "&&");
    format!("&L{title}&R{}", cx.say("label-page-of", &page))
}

/// The first sheet: which plan this is, and what the signs in the tables mean.
fn about_sheet(cx: &Cx<'_>, book: &mut Book, title: &str, rows: &[(&str, String)], footer: &str) {
    let mut paper = Paper::new(cx.msg("workbook-about"), 0, false, footer);
    paper.column(24.0);
    paper.column(90.0);
    let label = Style {
        bold: true,
        ink: ACCENT,
        ..Style::default()
    };
    let value = Style {
        wrap: true,
        ..Style::default()
    };
    paper.put(0, 0, Put::Text(title.to_owned()), title_style());
    let signs = ["zero", "no-data", "not-applicable", "few", "left-out"];
    let signs = signs.map(|sign| ("label-marks", cx.msg(&format!("mark-note-{sign}"))));
    let told = rows.iter().filter(|(_, value)| !value.is_empty());
    for (row, (key, words)) in (2..).zip(told.chain(&signs)) {
        paper.put(row, 0, Put::Text(cx.msg(key)), label.clone());
        paper.put(row, 1, Put::Text(words.clone()), value.clone());
    }
    book.push(paper);
}

impl Default for Style {
    fn default() -> Self {
        Self {
            bold: false,
            italic: false,
            size: 11,
            ink: INK,
            fill: None,
            above: Line::None,
            below: Line::None,
            rule: HAIR,
            right: false,
            wrap: false,
            indent: 0,
            pattern: String::new(),
        }
    }
}

fn title_style() -> Style {
    Style {
        bold: true,
        size: 14,
        ink: ACCENT,
        ..Style::default()
    }
}

/// A table on its way to a sheet.
struct Sheet<'a> {
    cx: &'a Cx<'a>,
    table: &'a Table,
    /// Row of the sheet for every row of every group.
    rows: Vec<Vec<u32>>,
    /// The row after the last one.
    end: u32,
    /// Places of amounts: two where any has grosze.
    places: u32,
    /// Whether a last column tells how rows are computed.
    tells: bool,
}

impl<'a> Sheet<'a> {
    fn of(cx: &'a Cx<'a>, table: &'a Table) -> Self {
        let mut end = HEAD + 1;
        let mut rows = Vec::new();
        for group in &table.groups {
            end += u32::from(group.title.is_some());
            rows.push((end..).take(group.rows.len()).collect::<Vec<u32>>());
            end += u32::try_from(group.rows.len()).unwrap_or_default();
        }
        let all = || table.groups.iter().flat_map(|group| &group.rows);
        let grosze = all().flat_map(|row| &row.cells).any(|cell| {
            matches!(cell.value, Value::Money(amount) if !amount.grosze().is_multiple_of(100))
        });
        Self {
            cx,
            table,
            rows,
            end,
            places: if grosze { 2 } else { 0 },
            tells: all().any(|row| row.about.is_some()),
        }
    }

    fn write(&self, paper: &mut Paper, title: &str) {
        paper.put(0, 0, Put::Text(title.to_owned()), title_style());
        self.heads(paper);
        let group_style = Style {
            bold: true,
            ink: ACCENT,
            ..Style::default()
        };
        for (at, group) in self.table.groups.iter().enumerate() {
            let rows = self.rows.get(at).map_or(&[][..], Vec::as_slice);
            if let (Some(title), Some(first)) = (&group.title, rows.first()) {
                let title = Put::Text(self.cx.words(title));
                paper.put(first - 1, 0, title, group_style.clone());
            }
            // what a cell that goes on from above shows
            let mut lead = vec![String::new(); self.table.columns.len()];
            for (line, row) in group.rows.iter().enumerate() {
                self.row(paper, (at, line), row, &mut lead);
            }
        }
        self.notes(paper);
    }

    fn heads(&self, paper: &mut Paper) {
        let head = |right: bool| Style {
            bold: true,
            fill: Some(TINT),
            above: Line::Medium,
            below: Line::Medium,
            rule: ACCENT,
            right,
            wrap: true,
            ..Style::default()
        };
        let mut lines = 1;
        for (at, column) in (0..).zip(&self.table.columns) {
            let numbers = matches!(column.kind, ColumnKind::Number | ColumnKind::Forecast);
            let words = self.cx.words(&column.head);
            let width = self.width(at, &words);
            paper.column(width);
            lines = lines.max(lines_of(&words, width));
            // a year stands as a number, so that it can be looked up as one
            let value = match words.parse().map(Decimal::whole) {
                Ok(Some(year)) => Put::Number(year),
                _ => Put::Text(words),
            };
            paper.put(HEAD, at, value, head(numbers));
        }
        if let Some(at) = self.about_column() {
            paper.column(ABOUT);
            let words = Put::Text(self.cx.msg("head-formula"));
            paper.put(HEAD, at, words, head(false));
        }
        paper.height(HEAD, height_of(lines));
    }

    /// The column that tells how rows are computed, where there is one.
    fn about_column(&self) -> Option<u16> {
        let after = u16::try_from(self.table.columns.len()).ok()?;
        self.tells.then_some(after)
    }

    /// Width of a column, in digits.
    fn width(&self, at: u16, head: &str) -> f64 {
        let at = usize::from(at);
        let word = head.split([' ', '\u{a0}']).map(|word| word.chars().count());
        let word = word.max().unwrap_or_default();
        let rows = self.table.groups.iter().flat_map(|group| &group.rows);
        let cells = rows.filter(|row| {
            let next = row.cells.get(at + 1);
            next.is_none_or(|next| next.value != Value::Left)
        });
        let cells = cells.filter_map(|row| row.cells.get(at));
        let longest = cells.map(|cell| self.shown(cell).chars().count()).max();
        let longest = longest.unwrap_or_default().max(word) as f64 + 2.0;
        match self.table.columns.get(at).map(|column| column.kind) {
            Some(ColumnKind::Words | ColumnKind::Prose) => longest.clamp(20.0, 54.0),
            Some(ColumnKind::Short | ColumnKind::Unit) => longest.clamp(8.0, 26.0),
            _ => longest.clamp(11.0, 20.0),
        }
    }

    fn shown(&self, cell: &Cell) -> String {
        let texts = self.cx.inputs.texts;
        match &cell.value {
            Value::Blank | Value::Above | Value::Left | Value::Pending => String::new(),
            Value::NoValue => "–".to_owned(),
            Value::Covered(Cover::Few) => "<5".to_owned(),
            Value::Covered(Cover::LeftOut) => "#".to_owned(),
            Value::Missing if !self.cx.shows_gaps() => String::new(),
            Value::Missing => self.cx.msg("report-blank"),
            Value::Words(words) => self.cx.words(words),
            Value::Graded(grade) => self.cx.msg(&format!("grade-{}", grade.key())),
            Value::Quantity(quantity) => texts.figure(*quantity),
            Value::Money(amount) => texts.money_plain(*amount),
            Value::Share(share) => format!("{}%", texts.decimal_places(*share, 1)),
            Value::Computed(value, places) => texts.decimal_places(*value, *places),
        }
    }

    fn row(
        &self,
        paper: &mut Paper,
        (group, line): (usize, usize),
        row: &Row,
        lead: &mut [String],
    ) {
        let rows = self.rows.get(group);
        let Some(at) = rows.and_then(|rows| rows.get(line)).copied() else {
            return;
        };
        let mut lines = 1;
        for (column, (cell, lead)) in row.cells.iter().zip(lead.iter_mut()).enumerate() {
            let Ok(place) = u16::try_from(column) else {
                break;
            };
            let mut style = style_of(row, cell);
            if cell.value == Value::Above {
                // written again for filters and pivot tables, quieter for the eye
                style.ink = QUIET;
            } else {
                *lead = self.words_of(cell);
            }
            if row.kind == RowKind::Part && column == 0 {
                style.indent = 1;
            }
            let after = row.cells.iter().skip(column + 1);
            let over = after.take_while(|cell| cell.value == Value::Left).count();
            let over = u16::try_from(over).unwrap_or_default();
            let merged = over > 0 && cell.value != Value::Left;
            if merged {
                paper.merge(at, place, place + over);
            }
            let sum = self.table.sum_of(group, line, column);
            let value = self.value(cell, lead, sum.as_ref());
            let value = match value {
                Shown::Blank => Put::Blank,
                Shown::Words(words) => {
                    style.wrap = true;
                    if !merged {
                        lines = lines.max(lines_of(&words, paper.width(place)));
                    }
                    Put::Text(words)
                }
                Shown::Sign(sign) => {
                    style.right = true;
                    Put::Text(sign)
                }
                Shown::Gap(words) => {
                    (style.ink, style.italic) = (BRICK, true);
                    Put::Text(words)
                }
                Shown::Number(number, pattern, of) => {
                    style.pattern = pattern;
                    let formula = of.and_then(|of| self.formula(&of, at, place));
                    match formula {
                        Some(formula) => Put::Formula(formula, number),
                        None => Put::Number(number),
                    }
                }
            };
            paper.put(at, place, value, style);
        }
        if let (Some(column), Some(about)) = (self.about_column(), &row.about) {
            let style = Style {
                wrap: true,
                ..style_of(row, &Cell::new(Value::Blank))
            };
            let about = self.cx.words(about);
            lines = lines.max(lines_of(&about, ABOUT));
            paper.put(at, column, Put::Text(about), style);
        }
        if lines > 1 {
            paper.height(at, height_of(lines));
        }
    }

    /// What a sheet shows for `cell`, whose words are `lead`.
    fn value(&self, cell: &Cell, lead: &str, of: Option<&SumOf>) -> Shown {
        let number = |value: Option<Decimal>, places: u32| {
            match value.filter(|value| book::is_exact(*value)) {
                Some(value) => Shown::Number(value, pattern(places), of.cloned()),
                // what a number of the format would hold only nearly is written as it is said
                None => Shown::Sign(self.shown(cell)),
            }
        };
        match &cell.value {
            Value::Blank | Value::Left | Value::Pending | Value::Quantity(Quantity::Blank) => {
                Shown::Blank
            }
            Value::Missing if !self.cx.shows_gaps() => Shown::Blank,
            Value::Missing => Shown::Gap(self.shown(cell)),
            Value::Words(_) | Value::Above => Shown::Words(lead.to_owned()),
            Value::Graded(_) => Shown::Words(self.shown(cell)),
            Value::NoValue
            | Value::Covered(_)
            | Value::Quantity(Quantity::NoData | Quantity::NotApplicable) => {
                Shown::Sign(self.shown(cell))
            }
            Value::Money(amount) => number(amount.decimal(), self.places),
            Value::Quantity(Quantity::Number(value)) => number(Some(*value), value.places()),
            Value::Computed(value, places) => number(Some(*value), *places),
            Value::Share(share) => match Decimal::whole(100) {
                Some(hundred) => {
                    let part = Decimal::ratio(*share, hundred, 1);
                    part.map_or(Shown::Blank, |part| {
                        Shown::Number(part, "0.0%".to_owned(), None)
                    })
                }
                None => Shown::Blank,
            },
        }
    }

    /// The words of a cell with what stands below them.
    fn words_of(&self, cell: &Cell) -> String {
        let Value::Words(words) = &cell.value else {
            return String::new();
        };
        let words = self.cx.words(words);
        match &cell.below {
            Some(below) => format!("{words}\n{}", self.cx.words(below)),
            None => words,
        }
    }

    fn formula(&self, of: &SumOf, row: u32, column: u16) -> Option<String> {
        let ranges: Vec<String> = match of {
            SumOf::Columns(first, last) => {
                let (first, last) = (u16::try_from(*first).ok()?, u16::try_from(*last).ok()?);
                vec![range_name((row, first), (row, last))]
            }
            SumOf::Rows(runs) => {
                let row = |group: usize, line: usize| self.rows.get(group)?.get(line).copied();
                let runs = runs.iter().map(|(group, first, last)| {
                    let (first, last) = (row(*group, *first)?, row(*group, *last)?);
                    Some(range_name((first, column), (last, column)))
                });
                runs.collect::<Option<_>>()?
            }
        };
        Some(format!("SUM({})", ranges.join(",")))
    }

    /// What has to be said under the table, over its whole width.
    fn notes(&self, paper: &mut Paper) {
        let said = |key: &str, words: &[Words], between: &str| {
            let words: Vec<String> = words.iter().map(|words| self.cx.words(words)).collect();
            let label = self.cx.msg(key);
            (!words.is_empty()).then(|| format!("{label} {}", words.join(between)))
        };
        let remarks = said("label-remark", &self.table.remarks, " ");
        let sources = said("label-source", &self.table.sources, "; ");
        let columns = self.table.columns.len();
        let last = u16::try_from(columns.saturating_sub(1)).unwrap_or_default();
        let heads = (0..).zip(&self.table.columns);
        let width: f64 = heads
            .map(|(at, column)| self.width(at, &self.cx.words(&column.head)))
            .sum();
        let style = Style {
            ink: QUIET,
            wrap: true,
            ..Style::default()
        };
        for (row, note) in (self.end + 1..).zip(remarks.into_iter().chain(sources)) {
            // a merged cell does not grow with its text
            paper.height(row, height_of(lines_of(&note, width)));
            paper.put(row, 0, Put::Text(note), style.clone());
            if last > 0 {
                paper.merge(row, 0, last);
            }
        }
    }
}

/// What a sheet shows of a cell.
enum Shown {
    Blank,
    Words(String),
    /// A sign in the place of a number.
    Sign(String),
    /// What has to be filled in.
    Gap(String),
    /// A number, its pattern, and what it is the sum of.
    Number(Decimal, String, Option<SumOf>),
}

/// Lines that a text takes in a column so many digits wide, rather one too many than one too few.
fn lines_of(text: &str, width: f64) -> usize {
    let lines = text.split('\n').map(|line| {
        let signs = line.chars().count() as f64 * 1.1;
        (signs / width.max(1.0)).ceil().max(1.0) as usize
    });
    lines.sum()
}

/// Height of a row with so many lines, in points.
fn height_of(lines: usize) -> f64 {
    (lines as f64 * LINE).min(HIGHEST)
}

/// The pattern of a number with so many places.
fn pattern(places: u32) -> String {
    match places {
        0 => "#,##0".to_owned(),
        places => format!("#,##0.{}", "0".repeat(places as usize)),
    }
}

/// The look of a cell.
fn style_of(row: &Row, cell: &Cell) -> Style {
    let style = Style {
        below: Line::Hair,
        ..Style::default()
    };
    match row.kind {
        RowKind::Sum => Style {
            bold: true,
            fill: Some(TINT),
            ..style
        },
        RowKind::Total => Style {
            bold: true,
            ink: WHITE,
            fill: Some(ACCENT),
            ..style
        },
        RowKind::Computed => Style {
            fill: Some(TINT),
            ..style
        },
        RowKind::Gap => Style {
            ink: BRICK,
            ..style
        },
        RowKind::Plain | RowKind::Part if cell.warns => Style {
            ink: BRICK,
            ..style
        },
        RowKind::Plain | RowKind::Part => style,
    }
}
