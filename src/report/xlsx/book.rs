//! A workbook in our words: sheets of typed cells, their looks, and how they print. The format
//! itself (SpreadsheetML in its archive) is written by `rust_xlsxwriter`.
//!
//! Texts stand in their cells as texts; nothing here turns a text into a formula.

use std::collections::BTreeMap;
use std::io;

use rust_xlsxwriter::utility::{cell_range, row_col_to_cell};
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Formula, Workbook, Worksheet,
    XlsxError,
};

use crate::base::Decimal;

/// Signs that a cell of the format holds at most.
const LONGEST: usize = 32_767;
/// Digits that a number of the format keeps.
const DIGITS: usize = 15;
/// The number of A4 in the format.
const A4: u8 = 9;

/// A line above or below a cell.
#[derive(Clone, Copy, Debug, Default)]
pub(super) enum Line {
    #[default]
    None,
    Hair,
    Medium,
}

/// The look of a cell; colours are 0xRRGGBB.
#[derive(Clone, Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "a look is a set of independent switches"
)]
pub(super) struct Style {
    pub bold: bool,
    pub italic: bool,
    /// In points.
    pub size: u8,
    pub ink: u32,
    pub fill: Option<u32>,
    pub above: Line,
    pub below: Line,
    pub rule: u32,
    pub right: bool,
    pub wrap: bool,
    pub indent: u8,
    /// Pattern of a number, `#,##0.00`; empty for the general one.
    pub pattern: String,
}

/// What a cell holds.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    /// Nothing but its look.
    Blank,
    /// A text.
    Text(String),
    /// A number.
    Number(Decimal),
    /// A formula of ours without its `=`, and its result.
    Formula(String, Decimal),
}

/// A sheet.
#[derive(Default)]
pub(super) struct Sheet {
    name: String,
    /// Widths of columns, in digits.
    widths: Vec<f64>,
    heights: BTreeMap<u32, f64>,
    cells: Vec<(u32, u16, Value, Style)>,
    /// Row, first and last column of what is one cell.
    merged: Vec<(u32, u16, u16)>,
    /// Rows that stay in sight and are printed on every page.
    head: u32,
    landscape: bool,
    footer: String,
}

/// What the properties of the file say.
pub(super) struct Properties<'a> {
    pub title: &'a str,
    pub subject: &'a str,
    pub author: &'a str,
    pub producer: &'a str,
    /// Year, month and day.
    pub created: (u16, u8, u8),
}

/// A workbook that grows sheet by sheet.
#[derive(Default)]
pub(super) struct Book {
    sheets: Vec<Sheet>,
}

/// The name of a block of cells: `B7:B9`; rows and columns are counted from zero.
pub(super) fn range_name(from: (u32, u16), to: (u32, u16)) -> String {
    if from == to {
        return format!("{0}:{0}", row_col_to_cell(from.0, from.1));
    }
    cell_range(from.0, from.1, to.0, to.1)
}

/// Whether a number of the format keeps `value` to the last digit.
pub(super) fn is_exact(value: Decimal) -> bool {
    let written = value.to_string();
    let digits = written.chars().filter(char::is_ascii_digit);
    digits.skip_while(|digit| *digit == '0').count() <= DIGITS
}

impl Book {
    /// Adds a sheet that was written.
    pub(super) fn push(&mut self, sheet: Sheet) {
        self.sheets.push(sheet);
    }

    /// How many sheets there are.
    pub(super) fn len(&self) -> usize {
        self.sheets.len()
    }

    /// The file. Fails where it would pass what the format holds.
    pub(super) fn write(&self, properties: &Properties<'_>) -> io::Result<Vec<u8>> {
        self.file(properties).map_err(io::Error::other)
    }

    fn file(&self, properties: &Properties<'_>) -> Result<Vec<u8>, XlsxError> {
        let (year, month, day) = properties.created;
        let mut book = Workbook::new();
        let told = DocProperties::new()
            .set_title(properties.title)
            .set_subject(properties.subject)
            .set_author(properties.author)
            .set_comment(properties.producer)
            .set_creation_datetime(&ExcelDateTime::from_ymd(year, month, day)?);
        book.set_properties(&told);
        for sheet in &self.sheets {
            sheet.write(book.add_worksheet())?;
        }
        book.save_to_buffer()
    }
}

impl Style {
    fn format(&self) -> Format {
        let mut format = Format::new()
            .set_font_name("Calibri")
            .set_font_size(self.size)
            .set_font_color(self.ink)
            .set_align(FormatAlign::Top)
            .set_border_top(self.above.border())
            .set_border_top_color(self.rule)
            .set_border_bottom(self.below.border())
            .set_border_bottom_color(self.rule);
        if self.bold {
            format = format.set_bold();
        }
        if self.italic {
            format = format.set_italic();
        }
        if let Some(fill) = self.fill {
            format = format.set_background_color(fill);
        }
        if self.right {
            format = format.set_align(FormatAlign::Right);
        }
        if self.wrap {
            format = format.set_text_wrap();
        }
        if self.indent > 0 {
            format = format.set_indent(self.indent);
        }
        if !self.pattern.is_empty() {
            format = format.set_num_format(&self.pattern);
        }
        format
    }
}

impl Line {
    fn border(self) -> FormatBorder {
        match self {
            Self::None => FormatBorder::None,
            Self::Hair => FormatBorder::Hair,
            Self::Medium => FormatBorder::Medium,
        }
    }
}

impl Sheet {
    /// A sheet that is called `name`; its first `head` rows stay in sight.
    pub(super) fn new(name: String, head: u32, landscape: bool, footer: &str) -> Self {
        Self {
            name,
            head,
            landscape,
            footer: footer.to_owned(),
            ..Self::default()
        }
    }

    /// Sets the width of the next column, in digits.
    pub(super) fn column(&mut self, width: f64) {
        self.widths.push(width);
    }

    /// The width of a column that was set, in digits.
    pub(super) fn width(&self, column: u16) -> f64 {
        let width = self.widths.get(usize::from(column));
        width.copied().unwrap_or_default()
    }

    /// Sets the height of a row, in points; others have one line.
    pub(super) fn height(&mut self, row: u32, points: f64) {
        self.heights.insert(row, points);
    }

    /// Puts a value with its look into a cell.
    pub(super) fn put(&mut self, row: u32, column: u16, value: Value, style: Style) {
        self.cells.push((row, column, value, style));
    }

    /// Makes one cell of those from `column` to `last`.
    pub(super) fn merge(&mut self, row: u32, column: u16, last: u16) {
        self.merged.push((row, column, last));
    }

    fn write(&self, paper: &mut Worksheet) -> Result<(), XlsxError> {
        paper
            .set_name(&self.name)?
            .set_screen_gridlines(false)
            .set_paper_size(A4)
            .set_margins(0.6, 0.6, 0.7, 0.8, 0.3, 0.4)
            .set_print_fit_to_pages(1, 0)
            .set_footer(&self.footer);
        if self.landscape {
            paper.set_landscape();
        }
        if let Some(last) = self.head.checked_sub(1) {
            paper.set_freeze_panes(self.head, 0)?;
            paper.set_repeat_rows(0, last)?;
        }
        for (column, width) in (0..).zip(&self.widths) {
            paper.set_column_width(column, *width)?;
        }
        for (row, points) in &self.heights {
            paper.set_row_height(*row, *points)?;
        }
        // before the cells, because it blanks what it makes one
        for (row, first, last) in &self.merged {
            paper.merge_range(*row, *first, *row, *last, "", &Format::new())?;
        }
        for (row, column, value, style) in &self.cells {
            let (row, column, format) = (*row, *column, style.format());
            match value {
                Value::Blank => paper.write_blank(row, column, &format)?,
                Value::Text(text) if text.is_empty() => paper.write_blank(row, column, &format)?,
                Value::Text(text) => {
                    paper.write_string_with_format(row, column, cut(text), &format)?
                }
                Value::Number(number) => {
                    paper.write_number_with_format(row, column, float(*number), &format)?
                }
                Value::Formula(formula, result) => {
                    let formula = Formula::new(formula).set_result(result.to_string());
                    paper.write_formula_with_format(row, column, formula, &format)?
                }
            };
        }
        Ok(())
    }
}

/// A number as the format keeps it; it is exact where [`is_exact`] says so.
fn float(value: Decimal) -> f64 {
    value.to_string().parse().unwrap_or_default()
}

/// A text that a cell can hold; a longer one ends with an ellipsis.
fn cut(text: &str) -> String {
    // the format counts as UTF-16 does
    if text.encode_utf16().count() <= LONGEST {
        return text.to_owned();
    }
    let mut left = LONGEST - 1;
    let fits = |sign: &char| {
        let taken = left.checked_sub(sign.len_utf16());
        left = taken.unwrap_or_default();
        taken.is_some()
    };
    let mut cut: String = text.chars().take_while(fits).collect();
    cut.push('…');
    cut
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_named_as_spreadsheets_name_them() {
        assert_eq!(range_name((0, 0), (6, 25)), "A1:Z7");
        assert_eq!(range_name((9, 26), (9, 26)), "AA10:AA10");
    }

    #[test]
    fn a_text_too_long_for_a_cell_ends_with_an_ellipsis() {
        let long = "ą😀".repeat(LONGEST);
        let cut = cut(&long);
        assert!(cut.ends_with('…'));
        assert!(cut.encode_utf16().count() <= LONGEST);
    }

    #[test]
    fn a_number_is_written_as_one_only_where_the_format_keeps_it() {
        let exact = |number: &str| is_exact(number.parse().unwrap());
        assert!(exact("99999999999.9999"));
        assert!(exact("-0.0001"));
        assert!(!exact("99999999999999.9999"));
    }
}
