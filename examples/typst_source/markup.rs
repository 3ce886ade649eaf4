//! From the document tree to Typst markup with the same words, tables and headings.
//!
//! Sizes and margins follow `report::style` so far that the page count comes out about the same.
//! Charts become framed boxes of about their height with their text alternative: Typst is spared
//! the drawing. This module knows no plan.

use std::fmt::Write as _;

use lpdi::report::doc::{
    Block, BlockKind, Card, Cell, Chart, Column, ColumnKind, Content, Cover, Doc, Graphic, Heading,
    Inline, KeyValues, List, Mark, Notes, Numbering, RichText, Row, RowKind, Table,
};

const PREAMBLE: &str = include_str!("preamble.typ");

/// The whole source.
pub fn document(doc: &Doc) -> String {
    let mut out = Markup::default();
    let meta = &doc.meta;
    writeln!(
        out.text,
        "#set document(title: {}, author: {}, date: none)",
        string(&meta.title),
        string(&meta.author)
    )
    .ok();
    writeln!(
        out.text,
        "#let running-head = [{}]\n#let running-foot = [{} {}]",
        escape(&meta.short_title),
        escape(&meta.status.mark),
        escape(&meta.version_line)
    )
    .ok();
    out.text.push_str(PREAMBLE);
    if let Some(cover) = &doc.cover {
        out.cover(cover);
    }
    out.blocks(&doc.blocks, None);
    out.text
}

/// Source that is being written.
#[derive(Default)]
struct Markup {
    text: String,
    /// Level of the last heading.
    level: u8,
}

impl Markup {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push_str("\n\n");
    }

    fn cover(&mut self, cover: &Cover) {
        for line in &cover.annex {
            self.line(&rich(line));
        }
        self.line(&format!(
            "#v(60pt)\n#text(14pt)[{}]",
            escape(&cover.body_name)
        ));
        for line in &cover.title {
            self.line(&format!("#text(36pt, weight: \"bold\")[{}]", escape(line)));
        }
        self.line(&format!("#text(20pt)[{}]", escape(&cover.years)));
        for (label, text) in &cover.foot {
            self.line(&format!("#quiet[{} {}]", escape(label), rich(text)));
        }
        self.line("#pagebreak()");
    }

    fn blocks(&mut self, blocks: &[Block], part: Option<&str>) {
        for block in blocks {
            let label = block.id.as_deref().map(label).unwrap_or_default();
            self.block(&block.kind, &label, part);
        }
    }

    fn block(&mut self, kind: &BlockKind, label: &str, part: Option<&str>) {
        match kind {
            BlockKind::Part(part) => self.blocks(&part.blocks, Some(&part.title)),
            BlockKind::Heading(heading) => self.heading(heading, label, part),
            BlockKind::Lead(text) => self.line(&format!("#lead[{}]", rich(text))),
            BlockKind::Para(text) => self.line(&rich(text)),
            BlockKind::List(list) => self.list(list),
            BlockKind::Table(content) => self.table(content, label),
            BlockKind::KeyValues(pairs) => self.pairs(pairs),
            BlockKind::Card(card) => self.card(card, label),
            BlockKind::KeyFigures(figures) => {
                let cells = figures.iter().map(|figure| {
                    let (value, words) = (escape(&figure.value), escape(&figure.label));
                    format!("[#text(24pt, weight: \"bold\")[{value}]\\ #quiet[{words}]]")
                });
                self.grid(figures.len(), cells);
            }
            BlockKind::Goal(text) => self.line(&format!("#goal[{}]", rich(text))),
            BlockKind::Graphic(figure) => self.figure(figure, label),
            BlockKind::Signatures(places) => {
                let cells = places
                    .iter()
                    .map(|place| format!("[#dots(50mm)\\ {}]", escape(&place.role)));
                self.grid(places.len(), cells);
            }
            BlockKind::Note(text) => self.line(&format!("#quiet[{}]", rich(text))),
            BlockKind::Centered { text, .. } | BlockKind::Title(text) => {
                self.line(&format!("#align(center)[{}]", rich(text)));
            }
            BlockKind::Corner(lines) => {
                for line in lines {
                    self.line(&format!("#align(right)[{}]", rich(line)));
                }
            }
            BlockKind::Clause { number, text } => {
                self.line(&format!("{} {}", escape(number), rich(text)));
            }
            BlockKind::PageBreak => self.line("#pagebreak(weak: true)"),
            BlockKind::Contents => self.line("#outline(title: none)"),
            BlockKind::TableList => {
                self.line("#outline(title: none, target: figure.where(kind: table))");
            }
            BlockKind::GraphicList => {
                self.line("#outline(title: none, target: figure.where(kind: \"chart\"))");
            }
        }
    }

    fn heading(&mut self, heading: &Heading, label: &str, part: Option<&str>) {
        // no level may be skipped: our engine mends that in its tags, here it is mended in the source
        self.level = heading.level.min(self.level + 1);
        if heading.level == 1 {
            self.line("#pagebreak(weak: true)");
            if let Some(kicker) = heading.kicker.as_deref().or(part) {
                self.line(&format!("#quiet[{}]", escape(kicker)));
            }
        }
        let numbering = match heading.numbering {
            Numbering::Auto => "\"1.1\"",
            Numbering::None | Numbering::Given(_) => "none",
        };
        let given = match &heading.numbering {
            Numbering::Given(number) => format!("{} ", escape(number)),
            Numbering::Auto | Numbering::None => String::new(),
        };
        self.line(&format!(
            "#heading(level: {}, numbering: {numbering}, outlined: {})[{given}{}]{label}",
            self.level,
            heading.listed,
            escape(&heading.text)
        ));
    }

    fn list(&mut self, list: &List) {
        let function = if list.first.is_some() { "enum" } else { "list" };
        let items: Vec<String> = list
            .items
            .iter()
            .map(|item| format!("[{}]", rich(item)))
            .collect();
        self.line(&format!("#{function}({})", items.join(", ")));
    }

    fn grid(&mut self, columns: usize, cells: impl Iterator<Item = String>) {
        let cells: Vec<String> = cells.collect();
        self.line(&format!(
            "#wide(grid(columns: (1fr,) * {}, gutter: 8pt, {}))",
            columns.max(1),
            cells.join(", ")
        ));
    }

    fn table(&mut self, content: &Table, label: &str) {
        let body = table(content);
        match &content.caption {
            Some(caption) => self.line(&format!(
                "#figure(kind: table, caption: [{}], {body}){label}",
                rich(caption)
            )),
            None => self.line(&format!("#wide({body})")),
        }
        self.notes(&content.notes);
    }

    fn notes(&mut self, notes: &Notes) {
        for note in [&notes.marks, &notes.remark, &notes.source]
            .into_iter()
            .flatten()
        {
            self.line(&format!("#notes[{}]", rich(note)));
        }
    }

    fn pairs(&mut self, pairs: &KeyValues) {
        let mut cells = String::new();
        if let Some((left, right)) = &pairs.head {
            write!(
                cells,
                "table.header([{}], [{}]), ",
                escape(left),
                escape(right)
            )
            .ok();
        }
        for (key, value) in &pairs.entries {
            write!(cells, "[{}], [{}], ", rich(key), rich(value)).ok();
        }
        self.line(&format!("#wide(table(columns: (38mm, 1fr), {cells}))"));
    }

    fn card(&mut self, card: &Card, label: &str) {
        self.line("#v(32pt)");
        self.line(&format!(
            "#heading(level: {}, numbering: none, outlined: false)[{} {}]{label}",
            (self.level + 1).min(4),
            escape(&card.code),
            rich(&card.title)
        ));
        self.line(&format!("#quiet[{}]", escape(&card.subtitle)));
        let facts = card.facts.iter().map(|fact| {
            format!(
                "[#quiet[{}]\\ #text(13pt)[{}]\\ #quiet[{}]]",
                escape(&fact.label),
                escape(&fact.value),
                escape(&fact.remark)
            )
        });
        self.grid(card.facts.len(), facts);
        let mut fields = String::new();
        for field in &card.fields {
            write!(
                fields,
                "[#quiet[{}]], [{}], ",
                escape(&field.name),
                rich(&field.text)
            )
            .ok();
        }
        self.line(&format!(
            "#wide(grid(columns: (24mm, 1fr), row-gutter: 13pt, {fields}))"
        ));
        for content in &card.tables {
            self.table(content, "");
        }
    }

    fn figure(&mut self, figure: &Graphic, label: &str) {
        self.line(&format!(
            "#figure(kind: \"chart\", supplement: chart-word, alt: {}, caption: [{}], rect(width: 100%, height: {}pt)){label}",
            string(&plain(&figure.alt)),
            rich(&figure.caption),
            height(&figure.chart)
        ));
        self.notes(&figure.notes);
    }
}

/// About the height of our drawing, in points.
fn height(chart: &Chart) -> usize {
    match chart {
        Chart::Line(_) => 200,
        Chart::Bars(bars) => 30 + 30 * bars.rows.len(),
        Chart::Columns(_) => 230,
        Chart::Gantt(gantt) => 40 + 16 * gantt.rows.len(),
    }
}

fn table(table: &Table) -> String {
    let tracks: Vec<&str> = table.columns.iter().copied().map(track).collect();
    let aligns: Vec<&str> = table.columns.iter().copied().map(align).collect();
    let mut out = format!(
        "table(columns: ({},), align: ({},), ",
        tracks.join(", "),
        aligns.join(", ")
    );
    if !table.head.is_empty() {
        out.push_str("table.header(");
        for cell in table.head.iter().flatten() {
            out.push_str(&cell_markup(cell, None));
        }
        out.push_str("), ");
    }
    for group in &table.groups {
        if let Some(title) = &group.title {
            write!(
                out,
                "table.cell(colspan: {})[#strong[{}]], ",
                table.columns.len(),
                rich(title)
            )
            .ok();
        }
        for row in &group.rows {
            row_markup(row, &mut out);
        }
    }
    out.push(')');
    out
}

fn row_markup(row: &Row, out: &mut String) {
    for (index, cell) in row.cells.iter().enumerate() {
        let kind = (index == 0).then_some(row.kind);
        out.push_str(&cell_markup(cell, kind));
    }
}

fn track(column: Column) -> &'static str {
    match column.kind {
        ColumnKind::Text => "1fr",
        ColumnKind::Short | ColumnKind::Number => "auto",
    }
}

fn align(column: Column) -> &'static str {
    match column.kind {
        ColumnKind::Text | ColumnKind::Short => "left",
        ColumnKind::Number => "right",
    }
}

fn cell_markup(cell: &Cell, first_of: Option<RowKind>) -> String {
    let words = match &cell.content {
        Content::Text(text) | Content::Covered(text) | Content::Graded { text, .. } => rich(text),
        Content::Number(number) => escape(&number.shown),
        Content::Mark(mark) => escape(match mark {
            Mark::NoData => ".",
            Mark::NotApplicable => "x",
            Mark::Zero => "0",
            Mark::Blank => "…",
            Mark::NoValue => "–",
            Mark::Few => "<5",
            Mark::LeftOut => "#",
        }),
        Content::PageOf(to) => {
            format!(
                "#context counter(page).at(label({})).first();",
                string(&name(to))
            )
        }
        Content::Empty => String::new(),
        Content::Gap(word) => format!("#alarm[{}];", escape(word)),
        Content::Quiet(word) => format!("#quiet[{}];", escape(word)),
        Content::Dots { filled, word } => {
            format!("{} {}", "•".repeat(usize::from(*filled)), escape(word))
        }
    };
    let words = match first_of {
        Some(RowKind::Indented) => format!("#h(8pt);{words}"),
        Some(RowKind::Sum | RowKind::Total) => format!("#strong[{words}];"),
        Some(RowKind::Plain | RowKind::Computed | RowKind::Told) | None => words,
    };
    if cell.col_span > 1 || cell.row_span > 1 {
        format!(
            "table.cell(colspan: {}, rowspan: {})[{words}], ",
            cell.col_span, cell.row_span
        )
    } else {
        format!("[{words}], ")
    }
}

/// The words of a text alternative; numbers of tables are left to Typst's own count.
fn plain(text: &RichText) -> String {
    let words = text.0.iter().map(|inline| match inline {
        Inline::Text(text) => text.as_str(),
        _ => "",
    });
    words.collect()
}

fn rich(text: &RichText) -> String {
    text.0.iter().map(inline).collect()
}

fn inline(inline: &Inline) -> String {
    match inline {
        Inline::Text(text) => escape(text),
        Inline::Strong(text) => format!("#strong[{}];", escape(text)),
        Inline::Emph(text) => format!("#emph[{}];", escape(text)),
        Inline::Quiet(text) => format!("#quiet[{}];", escape(text)),
        Inline::Alarm(text) => format!("#alarm[{}];", escape(text)),
        Inline::Link { text, to, .. } => {
            format!("#link(label({}))[{}];", string(&name(to)), escape(text))
        }
        Inline::NumberOf(to) => {
            format!("#ref(label({}), supplement: none);", string(&name(to)))
        }
        Inline::Footnote(text) => format!("#footnote[{}];", rich(text)),
        Inline::Placeholder { length_mm, .. } => format!("#dots({length_mm}mm);"),
        Inline::Shown { shown, .. } => escape(shown),
        Inline::Abbr { short, .. } => escape(short),
        Inline::Foreign { lang, text } => format!("#text(lang: {})[{}];", string(lang), rich(text)),
        Inline::List(list) => {
            let items = list
                .signed()
                .map(|(sign, item)| format!("{sign} {}", rich(item)));
            items.collect::<Vec<_>>().join("#linebreak();")
        }
        Inline::Break => "#linebreak();".to_owned(),
    }
}

fn label(id: &str) -> String {
    format!(" <{}>", name(id))
}

/// A label's name holds letters, digits and hyphens only.
fn name(id: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    id.chars().map(plain).collect()
}

/// Words in markup: whatever could mean something there is escaped.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '\n' => out.push_str("#linebreak();"),
            c if c.is_ascii_punctuation() && !matches!(c, ',' | '%' | ')' | '!' | '?') => {
                out.push('\\');
                out.push(c);
            }
            c => out.push(c),
        }
    }
    out
}

/// A string of code.
fn string(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => {
                out.push('\\');
                out.push(c);
            }
            '\n' => out.push_str("\\n"),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}
