//! A workbook as SpreadsheetML (ECMA-376): sheets of typed cells, their looks, and how they print.
//!
//! Texts stand in their cells as texts, with every sign that would mean something to a reader of
//! the format escaped; nothing here turns a text into a formula.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io;

use indexmap::IndexSet;

use super::zip::Archive;
use crate::base::Decimal;

const NS: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
/// Signs that a cell of the format holds at most.
const LONGEST: usize = 32_767;
/// Digits that a number of the format keeps.
const DIGITS: usize = 15;
/// First number of a format that is not built in.
const FIRST_FORMAT: usize = 164;

/// A line above or below a cell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) enum Line {
    #[default]
    None,
    Hair,
    Medium,
}

/// The look of a cell; colours are 0xRRGGBB.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    rows: BTreeMap<u32, BTreeMap<u16, (Value, usize)>>,
    merged: Vec<String>,
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
    pub lang: &'a str,
    /// `2026-04-20T00:00:00Z`.
    pub created: String,
}

/// A workbook that grows sheet by sheet.
#[derive(Default)]
pub(super) struct Book {
    sheets: Vec<Sheet>,
    styles: IndexSet<Style>,
}

/// The name of a cell: `B7` for row 6 and column 1, counted from zero.
pub(super) fn cell_name(row: u32, column: u16) -> String {
    let mut letters = Vec::new();
    let mut left = u32::from(column) + 1;
    while left > 0 {
        let digit = u8::try_from((left - 1) % 26).unwrap_or_default();
        letters.push(char::from(b'A' + digit));
        left = (left - 1) / 26;
    }
    let letters: String = letters.into_iter().rev().collect();
    format!("{letters}{}", row + 1)
}

/// The name of a block of cells: `B7:B9`.
pub(super) fn range_name(from: (u32, u16), to: (u32, u16)) -> String {
    let (from, to) = (cell_name(from.0, from.1), cell_name(to.0, to.1));
    format!("{from}:{to}")
}

/// Whether a number of the format keeps `value` to the last digit.
pub(super) fn is_exact(value: Decimal) -> bool {
    let written = value.to_string();
    let digits = written.chars().filter(char::is_ascii_digit);
    digits.skip_while(|digit| *digit == '0').count() <= DIGITS
}

impl Book {
    /// The position of a look.
    pub(super) fn style(&mut self, style: Style) -> usize {
        self.styles.insert_full(style).0
    }

    /// Adds a sheet that was written.
    pub(super) fn push(&mut self, sheet: Sheet) {
        self.sheets.push(sheet);
    }

    /// How many sheets there are.
    pub(super) fn len(&self) -> usize {
        self.sheets.len()
    }

    /// The file.
    pub(super) fn write(&self, properties: &Properties<'_>) -> io::Result<Vec<u8>> {
        let mut archive = Archive::default();
        let mut add = |name: &str, xml: String| archive.add(name, xml.as_bytes());
        add("[Content_Types].xml", self.types())?;
        add("_rels/.rels", package())?;
        add("docProps/core.xml", core(properties))?;
        add("docProps/app.xml", app(properties))?;
        add("xl/workbook.xml", self.workbook())?;
        add("xl/_rels/workbook.xml.rels", self.relations())?;
        add("xl/styles.xml", self.looks())?;
        for (number, sheet) in (1..).zip(&self.sheets) {
            let name = format!("xl/worksheets/sheet{number}.xml");
            add(&name, sheet.xml(number == 1))?;
        }
        archive.finish()
    }

    fn types(&self) -> String {
        let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";
        let mut parts = String::new();
        let mut part = |name: &str, kind: &str| {
            write!(
                parts,
                "<Override PartName=\"{name}\" ContentType=\"{kind}+xml\"/>"
            )
            .ok();
        };
        part("/xl/workbook.xml", &format!("{kind}.sheet.main"));
        part("/xl/styles.xml", &format!("{kind}.styles"));
        for number in 1..=self.sheets.len() {
            let name = format!("/xl/worksheets/sheet{number}.xml");
            part(&name, &format!("{kind}.worksheet"));
        }
        part(
            "/docProps/core.xml",
            "application/vnd.openxmlformats-package.core-properties",
        );
        part(
            "/docProps/app.xml",
            "application/vnd.openxmlformats-officedocument.extended-properties",
        );
        format!(
            "{HEAD}<Types xmlns=\"{PACKAGE}/content-types\"><Default Extension=\"rels\" \
             ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
             <Default Extension=\"xml\" ContentType=\"application/xml\"/>{parts}</Types>"
        )
    }

    fn workbook(&self) -> String {
        let (mut sheets, mut titles) = (String::new(), String::new());
        for (at, sheet) in self.sheets.iter().enumerate() {
            let (name, number) = (escaped(&sheet.name), at + 1);
            let id = format!("sheetId=\"{number}\" r:id=\"rId{number}\"");
            write!(sheets, "<sheet name=\"{name}\" {id}/>").ok();
            if sheet.head > 0 {
                let quoted = escaped(&sheet.name.replace('\'', "''"));
                let rows = format!("$1:${}", sheet.head);
                write!(
                    titles,
                    "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"{at}\">\
                     '{quoted}'!{rows}</definedName>"
                )
                .ok();
            }
        }
        if !titles.is_empty() {
            titles = format!("<definedNames>{titles}</definedNames>");
        }
        format!(
            "{HEAD}<workbook xmlns=\"{NS}\" xmlns:r=\"{OFFICE}\"><bookViews><workbookView/>\
             </bookViews><sheets>{sheets}</sheets>{titles}</workbook>"
        )
    }

    fn relations(&self) -> String {
        let mut all = String::new();
        let mut relate = |number: usize, kind: &str, target: &str| {
            write!(
                all,
                "<Relationship Id=\"rId{number}\" Type=\"{OFFICE}/{kind}\" Target=\"{target}\"/>"
            )
            .ok();
        };
        for number in 1..=self.sheets.len() {
            relate(
                number,
                "worksheet",
                &format!("worksheets/sheet{number}.xml"),
            );
        }
        relate(self.sheets.len() + 1, "styles", "styles.xml");
        format!("{HEAD}<Relationships xmlns=\"{PACKAGE}/relationships\">{all}</Relationships>")
    }

    fn looks(&self) -> String {
        let mut formats: IndexSet<&str> = IndexSet::new();
        let (mut fonts, mut fills) = (String::new(), String::new());
        let (mut borders, mut cells) = (String::new(), String::new());
        for (at, style) in self.styles.iter().enumerate() {
            let bold = if style.bold { "<b/>" } else { "" };
            let italic = if style.italic { "<i/>" } else { "" };
            let (size, ink) = (style.size, style.ink);
            write!(
                fonts,
                "<font>{bold}{italic}<sz val=\"{size}\"/><color rgb=\"FF{ink:06X}\"/>\
                 <name val=\"Calibri\"/><family val=\"2\"/></font>"
            )
            .ok();
            match style.fill {
                Some(fill) => write!(
                    fills,
                    "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF{fill:06X}\"/>\
                     <bgColor indexed=\"64\"/></patternFill></fill>"
                ),
                None => write!(fills, "<fill><patternFill patternType=\"none\"/></fill>"),
            }
            .ok();
            let (above, below) = (
                style.line("top", style.above),
                style.line("bottom", style.below),
            );
            write!(
                borders,
                "<border><left/><right/>{above}{below}<diagonal/></border>"
            )
            .ok();
            let format = match style.pattern.as_str() {
                "" => 0,
                pattern => FIRST_FORMAT + formats.insert_full(pattern).0,
            };
            // the first font, border and the first two fills belong to cells without a look
            let (font, fill) = (at + 1, at + 2);
            let align = if style.right {
                " horizontal=\"right\""
            } else {
                ""
            };
            let wrap = if style.wrap { " wrapText=\"1\"" } else { "" };
            let indent = match style.indent {
                0 => String::new(),
                indent => format!(" horizontal=\"left\" indent=\"{indent}\""),
            };
            write!(
                cells,
                "<xf numFmtId=\"{format}\" fontId=\"{font}\" fillId=\"{fill}\" \
                 borderId=\"{font}\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" \
                 applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\">\
                 <alignment vertical=\"top\"{align}{indent}{wrap}/></xf>"
            )
            .ok();
        }
        let count = self.styles.len();
        let formats = match formats.len() {
            0 => String::new(),
            all => {
                let numbered = (FIRST_FORMAT..).zip(&formats).map(|(number, pattern)| {
                    let pattern = escaped(pattern);
                    format!("<numFmt numFmtId=\"{number}\" formatCode=\"{pattern}\"/>")
                });
                let numbered: String = numbered.collect();
                format!("<numFmts count=\"{all}\">{numbered}</numFmts>")
            }
        };
        format!(
            "{HEAD}<styleSheet xmlns=\"{NS}\">{formats}<fonts count=\"{}\"><font><sz val=\"11\"/>\
             <name val=\"Calibri\"/><family val=\"2\"/></font>{fonts}</fonts><fills count=\"{}\">\
             <fill><patternFill patternType=\"none\"/></fill><fill>\
             <patternFill patternType=\"gray125\"/></fill>{fills}</fills><borders count=\"{}\">\
             <border><left/><right/><top/><bottom/><diagonal/></border>{borders}</borders>\
             <cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>\
             </cellStyleXfs><cellXfs count=\"{}\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" \
             borderId=\"0\" xfId=\"0\"/>{cells}</cellXfs><cellStyles count=\"1\"><cellStyle \
             name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>",
            count + 1,
            count + 2,
            count + 1,
            count + 1,
        )
    }
}

impl Style {
    fn line(&self, side: &str, line: Line) -> String {
        let style = match line {
            Line::None => return format!("<{side}/>"),
            Line::Hair => "hair",
            Line::Medium => "medium",
        };
        let rule = self.rule;
        format!("<{side} style=\"{style}\"><color rgb=\"FF{rule:06X}\"/></{side}>")
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

    /// Puts a value with a look of the book into a cell.
    pub(super) fn put(&mut self, row: u32, column: u16, value: Value, style: usize) {
        let cells = self.rows.entry(row).or_default();
        cells.insert(column, (value, style));
    }

    /// Makes one cell of those from `column` to `last`.
    pub(super) fn merge(&mut self, row: u32, column: u16, last: u16) {
        self.merged.push(range_name((row, column), (row, last)));
    }

    fn xml(&self, selected: bool) -> String {
        let mut rows = String::new();
        for (row, cells) in &self.rows {
            let height = match self.heights.get(row) {
                Some(points) => format!(" ht=\"{points}\" customHeight=\"1\""),
                None => String::new(),
            };
            write!(rows, "<row r=\"{}\"{height}>", row + 1).ok();
            for (column, (value, style)) in cells {
                let name = cell_name(*row, *column);
                let place = format!("r=\"{name}\" s=\"{}\"", style + 1);
                match value {
                    Value::Blank => write!(rows, "<c {place}/>"),
                    Value::Number(number) => write!(rows, "<c {place}><v>{number}</v></c>"),
                    Value::Formula(formula, result) => {
                        let formula = escaped(formula);
                        write!(rows, "<c {place}><f>{formula}</f><v>{result}</v></c>")
                    }
                    Value::Text(text) => {
                        let text = escaped(&cut(text));
                        write!(
                            rows,
                            "<c {place} t=\"inlineStr\"><is><t xml:space=\"preserve\">{text}</t>\
                             </is></c>"
                        )
                    }
                }
                .ok();
            }
            rows.push_str("</row>");
        }
        let mut columns = String::new();
        for (number, width) in (1..).zip(&self.widths) {
            write!(
                columns,
                "<col min=\"{number}\" max=\"{number}\" width=\"{width}\" customWidth=\"1\"/>"
            )
            .ok();
        }
        if !columns.is_empty() {
            columns = format!("<cols>{columns}</cols>");
        }
        let mut merged = String::new();
        for range in &self.merged {
            write!(merged, "<mergeCell ref=\"{range}\"/>").ok();
        }
        let merged = match self.merged.len() {
            0 => merged,
            count => format!("<mergeCells count=\"{count}\">{merged}</mergeCells>"),
        };
        let selected = if selected { " tabSelected=\"1\"" } else { "" };
        let pane = match self.head {
            0 => String::new(),
            head => {
                let below = cell_name(head, 0);
                format!(
                    "<pane ySplit=\"{head}\" topLeftCell=\"{below}\" activePane=\"bottomLeft\" \
                     state=\"frozen\"/><selection pane=\"bottomLeft\" activeCell=\"{below}\" \
                     sqref=\"{below}\"/>"
                )
            }
        };
        let turned = if self.landscape {
            "landscape"
        } else {
            "portrait"
        };
        let footer = escaped(&self.footer);
        format!(
            "{HEAD}<worksheet xmlns=\"{NS}\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>\
             <sheetViews><sheetView{selected} showGridLines=\"0\" workbookViewId=\"0\">{pane}\
             </sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/>{columns}\
             <sheetData>{rows}</sheetData>{merged}<pageMargins left=\"0.6\" right=\"0.6\" \
             top=\"0.7\" bottom=\"0.8\" header=\"0.3\" footer=\"0.4\"/><pageSetup paperSize=\"9\" \
             orientation=\"{turned}\" fitToHeight=\"0\"/><headerFooter><oddFooter>{footer}\
             </oddFooter></headerFooter></worksheet>"
        )
    }
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

/// A text inside XML; what XML cannot hold is written as the format escapes it, `_x000B_`, and
/// what only looks like that is told apart.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, sign) in text.char_indices() {
        match sign {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '_' if is_escape(text.get(at..).unwrap_or_default()) => out.push_str("_x005F_"),
            '\t' | '\n' => out.push(sign),
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {
                write!(out, "_x{:04X}_", u32::from(sign)).ok();
            }
            sign => out.push(sign),
        }
    }
    out
}

/// Whether `text` begins as an escape of the format does.
fn is_escape(text: &str) -> bool {
    let mut signs = text.chars();
    let begins = signs.next() == Some('_') && signs.next() == Some('x');
    let digits = signs.by_ref().take(4).filter(char::is_ascii_hexdigit);
    begins && digits.count() == 4 && signs.next() == Some('_')
}

fn package() -> String {
    let meta = format!("{PACKAGE}/relationships/metadata/core-properties");
    format!(
        "{HEAD}<Relationships xmlns=\"{PACKAGE}/relationships\"><Relationship Id=\"rId1\" \
         Type=\"{OFFICE}/officeDocument\" Target=\"xl/workbook.xml\"/><Relationship Id=\"rId2\" \
         Type=\"{meta}\" Target=\"docProps/core.xml\"/><Relationship Id=\"rId3\" \
         Type=\"{OFFICE}/extended-properties\" Target=\"docProps/app.xml\"/></Relationships>"
    )
}

fn core(properties: &Properties<'_>) -> String {
    let terms = "http://purl.org/dc";
    let Properties { lang, created, .. } = properties;
    let [title, subject, author] =
        [properties.title, properties.subject, properties.author].map(escaped);
    format!(
        "{HEAD}<cp:coreProperties xmlns:cp=\"{PACKAGE}/metadata/core-properties\" \
         xmlns:dc=\"{terms}/elements/1.1/\" xmlns:dcterms=\"{terms}/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>{title}</dc:title>\
         <dc:subject>{subject}</dc:subject><dc:creator>{author}</dc:creator>\
         <dc:language>{lang}</dc:language><dcterms:created xsi:type=\"dcterms:W3CDTF\">{created}\
         </dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">{created}\
         </dcterms:modified></cp:coreProperties>"
    )
}

fn app(properties: &Properties<'_>) -> String {
    let producer = escaped(properties.producer);
    format!(
        "{HEAD}<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/\
         extended-properties\"><Application>{producer}</Application></Properties>"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_named_as_spreadsheets_name_them() {
        let names = [(0, 0), (6, 25), (9, 26), (0, 701), (0, 702)];
        let names = names.map(|(row, column)| cell_name(row, column));
        assert_eq!(names, ["A1", "Z7", "AA10", "ZZ1", "AAA1"]);
    }

    #[test]
    fn no_sign_breaks_the_file_and_none_is_taken_for_another() {
        assert_eq!(
            escaped("a\u{b}b<c>&\"d\" _x0041_ _x \u{ffff}"),
            "a_x000B_b&lt;c&gt;&amp;&quot;d&quot; _x005F_x0041_ _x _xFFFF_"
        );
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
