//! The council's document as meaning: chapters, tables, figures, notes.
//!
//! Start from [`Doc`]. The tree knows no coordinates, no fonts and no language: every word that
//! is printed, including the furniture («strona 5 z 23», «Tabela 3.»), is given by the composer
//! through [`Labels`] or the blocks themselves. The engine only numbers chapters, tables, figures
//! and footnotes and finds their pages.
//!
//! ```
//! use lpdi::report::doc::{Block, BlockKind, Cell, Column, Group, Inline, RichText, Row, RowKind, Table};
//!
//! let blocks: Vec<Block> = vec![
//!     Block::heading(1, "Demography"),
//!     Block::para(
//!         RichText::new()
//!             .text("The number of people fell (table ")
//!             .with(Inline::NumberOf("people".into()))
//!             .text(").")
//!             .footnote("Source of the forecast."),
//!     )
//!     .at(lpdi::path!(introduction.method)),
//!     Block::from(BlockKind::Table(Table {
//!         caption: Some("People by age".into()),
//!         columns: vec![Column::text(), Column::number(), Column::number().forecast()],
//!         head: vec![vec![Cell::text("Age"), Cell::text("2025"), Cell::text("forecast 2030")]],
//!         groups: vec![Group::untitled(vec![Row::new(
//!             RowKind::Sum,
//!             vec![Cell::text("All"), Cell::number("9 200"), Cell::number("9 075,5")],
//!         )])],
//!         ..Table::default()
//!     }))
//!     .named("people"),
//! ];
//! assert_eq!(blocks.len(), 3);
//! ```

mod build;
mod chart;
mod walk;

pub use chart::{
    Axis, BarChart, BarRow, Chart, ColumnBar, ColumnChart, Fill, Gantt, GanttKey, GanttRow,
    Graphic, LineChart, LinePoint, LineSeries, PartOf,
};

use crate::base::Decimal;
use crate::field::FieldPath;
use crate::views::Grade;

/// A whole document, ready to be laid out.
#[derive(Debug, Clone, PartialEq)]
pub struct Doc {
    /// What stands in the file's properties, the header and the footer.
    pub meta: Meta,
    /// Furniture words.
    pub labels: Labels,
    /// The first page; a document without one begins with its first block.
    pub cover: Option<Cover>,
    /// Everything after the cover, in reading order.
    pub blocks: Vec<Block>,
}

impl Doc {
    /// How many blocks are set: those inside of parts instead of the parts.
    pub fn count(&self) -> usize {
        fn counted(blocks: &[Block]) -> usize {
            let inside = |block: &Block| match &block.kind {
                BlockKind::Part(part) => counted(&part.blocks),
                _ => 1,
            };
            blocks.iter().map(inside).sum()
        }
        counted(&self.blocks)
    }
}

/// Which of the three printed forms the document takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Form {
    /// The plan: two axes, cover, header and footer.
    #[default]
    Plan,
    /// A draft resolution: one axis, margins 34/26/26/26 mm, page number only.
    Resolution,
    /// Easy to read: 14 pt, lines broken by sense, no hyphens.
    EasyRead,
}

/// Facts about the document as a whole.
#[derive(Debug, Clone, PartialEq)]
pub struct Meta {
    /// Form of the pages.
    pub form: Form,
    /// Title in the file's properties and the reader's title bar.
    pub title: String,
    /// Subject in the file's properties.
    pub subject: String,
    /// The body that issues the document (a role or an office, never a person).
    pub author: String,
    /// BCP 47 tag, for example `pl-PL`; picks hyphenation and micro-typography.
    pub lang: String,
    /// Title in the header, for example «LPDI Gminy Olszowiec 2026–2028».
    pub short_title: String,
    /// Draft, consulted or adopted, with its words.
    pub status: Status,
    /// The words after the status mark in the footer («z 20 kwietnia 2026 r. · suma kontrolna planu 7c1e 94a0»).
    pub version_line: String,
    /// Hex digits that identify the plan's content; the file's `/ID` derives from them.
    pub fingerprint: String,
    /// What the program is to be asked for to get this document again: its id, and after a slash
    /// the area it is of.
    pub document: String,
    /// Name and version of the program.
    pub producer: String,
    /// Creation and modification date of the file; given, never read from the clock.
    pub date: Stamp,
}

/// A moment in UTC for the file's properties.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    /// Year, four digits.
    pub year: u16,
    /// Month 1–12.
    pub month: u8,
    /// Day 1–31.
    pub day: u8,
    /// Hour 0–23.
    pub hour: u8,
    /// Minute 0–59.
    pub minute: u8,
    /// Second 0–59.
    pub second: u8,
}

/// Where the plan stands on its way through the council.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Dashed mark.
    Draft,
    /// Solid mark.
    Consulted,
    /// Filled mark.
    Adopted,
}

/// The status mark of cover and footer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Status {
    /// Chooses the frame of the mark.
    pub stage: Stage,
    /// The word in the mark, in capitals («PROJEKT»).
    pub mark: String,
    /// The words beside the mark on the cover («wersja z 20 kwietnia 2026 r.»).
    pub words: String,
}

/// All furniture words. Templates hold `{n}`, `{page}`, `{pages}` where a number goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Labels {
    /// «strona {page} z {pages}»
    pub page_of: String,
    /// «Tabela {n}.» before a caption.
    pub table: String,
    /// «(część {n} z {count})» after the caption of a table that no sheet holds.
    pub part: String,
    /// «Wykres {n}.» before a caption.
    pub figure: String,
    /// «Tabela {n}» in the list of tables.
    pub table_entry: String,
    /// «Wykres {n}» in the list of figures.
    pub figure_entry: String,
    /// «Znaki:»
    pub marks: String,
    /// «Uwaga:»
    pub remark: String,
    /// «Źródło:»
    pub source: String,
    /// «obl.», glued to the label of a computed row.
    pub computed: String,
    /// Read aloud for [`Mark::Blank`]: «do uzupełnienia».
    pub blank: String,
    /// Read aloud for [`Mark::NoData`]: «brak informacji».
    pub no_data: String,
    /// Read aloud for [`Mark::NotApplicable`]: «nie dotyczy».
    pub not_applicable: String,
    /// Read aloud for [`Mark::NoValue`]: «nie da się obliczyć».
    pub no_value: String,
    /// Read aloud for [`Mark::Few`]: «mniej niż 5».
    pub few: String,
    /// Read aloud for [`Mark::LeftOut`]: «liczby nie podano».
    pub left_out: String,
    /// Read aloud for an empty cell: «bez wpisu».
    pub nothing: String,
    /// Read aloud for a footnote's link: «przypis {n}».
    pub footnote: String,
    /// «dane», left of the last data year in a line chart.
    pub data: String,
    /// «prognoza», right of it.
    pub forecast: String,
}

/// The first page.
#[derive(Debug, Clone, PartialEq)]
pub struct Cover {
    /// «Załącznik do Uchwały Nr …», one entry per line.
    pub annex: Vec<RichText>,
    /// «Gmina Olszowiec».
    pub body_name: String,
    /// The title on its set lines.
    pub title: Vec<String>,
    /// «na lata 2026–2028».
    pub years: String,
    /// Label and text at the foot: «Opracowanie», «Miejsce», remarks.
    pub foot: Vec<(String, RichText)>,
}

/// A piece of the document with its addresses.
#[derive(Debug, Clone, PartialEq)]
pub struct Block {
    /// Path of the field the block prints, so that the preview can lead a click to it.
    pub anchor: Option<FieldPath>,
    /// Name by which [`Inline::Link`] and [`Inline::NumberOf`] refer to the block.
    pub id: Option<String>,
    /// What the block is.
    pub kind: BlockKind,
}

/// The kinds of blocks.
#[derive(Debug, Clone, PartialEq)]
pub enum BlockKind {
    /// A part with its chapters: a group in contents and bookmarks, no heading of its own.
    Part(Part),
    /// A heading; level 1 opens a page.
    Heading(Heading),
    /// The larger first paragraph of a chapter.
    Lead(RichText),
    /// A paragraph.
    Para(RichText),
    /// A numbered or bulleted list.
    List(List),
    /// A table with caption and notes.
    Table(Table),
    /// A two-column table whose first column heads the rows (abbreviations, identity of the document).
    KeyValues(KeyValues),
    /// One planned action.
    Card(Card),
    /// Up to four large numbers with a sentence each.
    KeyFigures(Vec<KeyFigure>),
    /// The specific goal of an area, on tint.
    Goal(RichText),
    /// A chart with caption, text alternative and notes.
    Graphic(Graphic),
    /// Dotted lines to sign on.
    Signatures(Vec<SignaturePlace>),
    /// A small remark in the text.
    Note(RichText),
    /// The title of a resolution, centred: the first heading of a document without a title page.
    Title(RichText),
    /// A centred line of a resolution (Bold when `strong`).
    Centered {
        /// The words.
        text: RichText,
        /// 14 pt Bold instead of 11 pt.
        strong: bool,
    },
    /// Lines at the top right of a resolution («Projekt z dnia …»).
    Corner(Vec<RichText>),
    /// A numbered clause of a resolution: «§ 1.» and its text.
    Clause {
        /// «§ 1.»
        number: String,
        /// What it says.
        text: RichText,
    },
    /// Start a new page.
    PageBreak,
    /// Contents with page numbers; the heading stands before it as a block of its own.
    Contents,
    /// List of tables with page numbers.
    TableList,
    /// List of figures with page numbers.
    GraphicList,
}

/// A part of the document.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// «Część I. Diagnostyczna»; also the kicker over every chapter of the part.
    pub title: String,
    /// The chapters.
    pub blocks: Vec<Block>,
}

/// How a heading is numbered.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Numbering {
    /// Counted by the engine: 1, 1.1, 1.1.1.
    #[default]
    Auto,
    /// No number (front matter, annexes, H4).
    None,
    /// This number, outside the count.
    Given(String),
}

/// A heading.
#[derive(Debug, Clone, PartialEq)]
pub struct Heading {
    /// 1–4.
    pub level: u8,
    /// Number on the label axis.
    pub numbering: Numbering,
    /// The words.
    pub text: String,
    /// Line over an H1; without one the part's title is taken.
    pub kicker: Option<String>,
    /// Whether the heading is listed in the contents (H4 never is).
    pub listed: bool,
}

/// Text with marks, the content of paragraphs and cells.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RichText(pub Vec<Inline>);

/// A stretch of text of one sort.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inline {
    /// Plain words.
    Text(String),
    /// Bold words.
    Strong(String),
    /// Italic words; not for numbers.
    Emph(String),
    /// Words in secondary ink (a second line in a cell).
    Quiet(String),
    /// Words in brick: «bez zapewnionego źródła».
    Alarm(String),
    /// Words that lead to the block with this id.
    Link {
        /// What is shown.
        text: String,
        /// [`Block::id`] of the target.
        to: String,
        /// Bold instead of plain.
        strong: bool,
    },
    /// The number of the table, figure or heading with this id, as a link («tabela » + number).
    NumberOf(String),
    /// A footnote; the superscript number stands here.
    Footnote(RichText),
    /// A dotted place to fill in by hand.
    Placeholder {
        /// Length of the dots in millimetres.
        length_mm: u16,
        /// Text alternative: «miejsce na numer uchwały».
        words: String,
    },
    /// Words shown one way and read or copied another way (a digest set in groups).
    Shown {
        /// What is printed.
        shown: String,
        /// What is extracted.
        actual: String,
    },
    /// An abbreviation with its expansion for screen readers.
    Abbr {
        /// The short form.
        short: String,
        /// The long form.
        long: String,
    },
    /// Words in another language than the document's.
    Foreign {
        /// BCP 47 tag of their language; picks hyphenation, quotation marks and the voice.
        lang: &'static str,
        /// The words.
        text: RichText,
    },
    /// A list in a cell or a field of a card; it begins and ends a line. A paragraph has none: there
    /// a list is a block of its own.
    List(List),
    /// Begin a new line.
    Break,
}

/// A list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List {
    /// Number of the first item, where items are numbered (`1.`) and not dotted.
    pub first: Option<u32>,
    /// The items.
    pub items: Vec<RichText>,
}

impl List {
    /// The items, each with the sign before it: `•` or its number.
    pub fn signed(&self) -> impl Iterator<Item = (String, &RichText)> {
        (0..).zip(&self.items).map(|(index, item)| {
            let sign = match self.first {
                Some(first) => format!("{}.", first.saturating_add(index)),
                None => "\u{2022}".to_owned(),
            };
            (sign, item)
        })
    }

    /// Number of the last item, where items are numbered.
    pub fn last(&self) -> Option<u32> {
        let count = u32::try_from(self.items.len()).unwrap_or(u32::MAX);
        let first = self.first?;
        Some(first.saturating_add(count.saturating_sub(1)))
    }
}

/// A table.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    /// Title with the unit in brackets; a table without one has no number and is in no list.
    pub caption: Option<RichText>,
    /// The columns.
    pub columns: Vec<Column>,
    /// Rows of the head.
    pub head: Vec<Vec<Cell>>,
    /// Rows, in groups; a table without group titles has one group.
    pub groups: Vec<Group>,
    /// What stands under the table.
    pub notes: Notes,
    /// Ruling.
    pub look: TableLook,
    /// Explanation for screen readers, only where the head does not explain itself.
    pub summary: Option<String>,
}

/// Ruling of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum TableLook {
    /// Horizontal hairlines.
    #[default]
    Plain,
    /// Coverage matrix: vertical hairlines too, cells centred.
    Matrix,
}

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ColumnKind {
    /// Words that may take many lines.
    #[default]
    Text,
    /// A word or two: a code, a unit, a kind.
    Short,
    /// Numbers, aligned on the comma.
    Number,
}

/// A column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Column {
    /// What it holds.
    pub kind: ColumnKind,
    /// Holds a forecast: the dashed line stands left of the first such column.
    pub forecast: bool,
}

/// Rows under one group title.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Group {
    /// Bold row across all columns.
    pub title: Option<RichText>,
    /// The rows.
    pub rows: Vec<Row>,
}

/// What a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum RowKind {
    /// Given data.
    #[default]
    Plain,
    /// A member of the row above («z tego», «w tym»).
    Indented,
    /// Computed by the program; marked «obl.».
    Computed,
    /// A sum.
    Sum,
    /// The grand total.
    Total,
    /// What else is to be said of the row above: one cell across all columns, in quiet words.
    Told,
}

/// A row. Cells covered by a `row_span` from above are left out, as in HTML.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Row {
    /// What the row is.
    pub kind: RowKind,
    /// Path of the field the row prints.
    pub anchor: Option<FieldPath>,
    /// The cells.
    pub cells: Vec<Cell>,
}

/// A cell.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// What it shows.
    pub content: Content,
    /// Columns it covers, at least 1.
    pub col_span: u16,
    /// Rows it covers, at least 1.
    pub row_span: u16,
    /// Path of the value it prints, where it stands at one place of the plan.
    pub anchor: Option<FieldPath>,
}

/// What a cell shows.
#[derive(Debug, Clone, PartialEq)]
pub enum Content {
    /// Words.
    Text(RichText),
    /// A number; in a number column aligned on the comma.
    Number(Number),
    /// A conventional sign.
    Mark(Mark),
    /// Nothing, and nothing is missing.
    Empty,
    /// Coverage: codes of the actions, Bold on tint.
    Covered(RichText),
    /// Coverage: the word for a gap in a dashed brick frame.
    Gap(String),
    /// Coverage: the words for «does not apply» in secondary ink.
    Quiet(String),
    /// A level: its shape and words, on its tint in a matrix.
    Graded {
        /// The level.
        grade: Grade,
        /// The words beside the shape; in a matrix what stands in the place, which may be nothing.
        text: RichText,
    },
    /// Number of the page where the block with this id begins, as a link to it.
    PageOf(String),
    /// Quality: filled dots of three, and the word.
    Dots {
        /// 0–3.
        filled: u8,
        /// The word beside them.
        word: String,
    },
}

/// A number with the way it is printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Number {
    /// The value, for documents that calculate; none where it is too large to be held exactly.
    /// A percentage is the number before the sign.
    pub value: Option<Decimal>,
    /// As printed («1 234,5»).
    pub shown: String,
}

/// Conventional signs of public statistics.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// `.`: no information.
    NoData,
    /// `x`: filling in is impossible or pointless.
    NotApplicable,
    /// `0`: present, but less than the unit.
    Zero,
    /// `–`: nothing that could be computed.
    NoValue,
    /// `<5`: so few persons that somebody could be recognised.
    Few,
    /// `#`: a number from which one of few persons could be computed.
    LeftOut,
    /// Not filled in yet: a dashed box, never in an adopted plan.
    Blank,
}

/// Notes under a table or figure, in this order.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Notes {
    /// Signs that occur.
    pub marks: Option<RichText>,
    /// Remarks.
    pub remark: Option<RichText>,
    /// Where the data come from.
    pub source: Option<RichText>,
}

/// Rows headed by their first cell.
#[derive(Debug, Clone, PartialEq)]
pub struct KeyValues {
    /// Heads of the two columns, for screen readers and sight.
    pub head: Option<(String, String)>,
    /// The rows.
    pub entries: Vec<(RichText, RichText)>,
}

/// One planned action.
#[derive(Debug, Clone, PartialEq)]
pub struct Card {
    /// «III.2».
    pub code: String,
    /// Name of the action.
    pub title: RichText,
    /// «Obszar III · kierunek … · usługa środowiskowa».
    pub subtitle: String,
    /// Up to four facts on tint.
    pub facts: Vec<Fact>,
    /// Named fields; the composer leaves empty ones out.
    pub fields: Vec<CardField>,
    /// Costs and indicators, without captions.
    pub tables: Vec<Table>,
}

/// A fact of a card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// What it is.
    pub label: String,
    /// The value, large.
    pub value: String,
    /// A remark below, may be empty.
    pub remark: String,
}

/// A named field of a card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardField {
    /// Name on the label axis.
    pub name: String,
    /// Value on the text axis.
    pub text: RichText,
    /// Path of the field it prints.
    pub anchor: Option<FieldPath>,
}

/// A large number with its sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyFigure {
    /// «9 200».
    pub value: String,
    /// «mieszkańców, stan na 31 grudnia 2025 r.».
    pub label: String,
}

/// A dotted line to sign on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignaturePlace {
    /// Under the line: the role.
    pub role: String,
    /// Text alternative of the line: «miejsce na podpis».
    pub words: String,
}
