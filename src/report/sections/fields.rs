//! Fields of records as words and cells, whatever they hold: the reason why a new field is printed
//! without a line in any section.

use super::{Cx, prose};
use crate::base::{Id, Quantity};
use crate::field::{FieldInfo, FieldPath, Value};
use crate::i18n::NBSP;
use crate::model::Plan;
use crate::projection::applies;
use crate::projection::few::Cover;
use crate::report::doc::{
    Block, BlockKind, Cell, Column, Content, Group, Inline, Mark, RichText, Row, RowKind, Table,
};
use crate::views::rows::names_itself;

/// A field that the document prints, with its value.
pub struct Printed<'a> {
    /// Where it stands.
    pub path: FieldPath,
    /// What is known of it.
    pub info: &'static FieldInfo,
    /// Its value.
    pub value: Value<'a>,
}

impl Printed<'_> {
    /// Whether there is nothing to print and nothing is missing.
    pub fn is_idle(&self) -> bool {
        self.value.is_blank() && !self.info.spec.required
    }
}

/// Printed and applicable fields of a row, in order, without those in `handled`.
pub fn printed<'a>(
    cx: &Cx<'a>,
    table: &'static str,
    row: Option<Id>,
    handled: &[&str],
) -> Vec<Printed<'a>> {
    let plan: &'a Plan = cx.inputs.plan;
    let Some(record) = plan.table(table).and_then(|table| table.get(row)) else {
        return Vec::new();
    };
    let wanted = |info: &&'static FieldInfo| {
        info.spec.printed
            && applies(cx.inputs.catalog, plan, (table, row), info)
            && !handled.contains(&info.name)
    };
    let infos = record.infos().iter().copied().filter(wanted);
    infos
        .filter_map(|info| {
            let path = FieldPath {
                table,
                row,
                field: info.name,
                cell: None,
            };
            Some(Printed {
                path,
                info,
                value: record.value(info.name)?,
            })
        })
        .collect()
}

/// Label of the field at `path`.
pub fn label(cx: &Cx<'_>, path: FieldPath) -> String {
    cx.msg(&Plan::message_key(path))
}

/// Short label of the field at `path`, for heads and rows.
pub fn short_label(cx: &Cx<'_>, path: FieldPath) -> String {
    cx.inputs
        .texts
        .attr_or_msg(&Plan::message_key(path), "short")
}

/// Unit of a field as printed, where it has one.
pub fn unit(cx: &Cx<'_>, info: &FieldInfo) -> Option<String> {
    info.spec
        .unit
        .map(|unit| cx.msg(&format!("measure-{unit}")))
}

/// `name` with the unit of what it names, where that has one: «Odległość (km)».
pub fn with_unit(cx: &Cx<'_>, info: &FieldInfo, name: String) -> String {
    match unit(cx, info).filter(|_| !info.spec.unit.is_some_and(names_itself)) {
        Some(unit) => format!("{name} ({unit})"),
        None => name,
    }
}

/// What a field is called and its value in words, as they stand beside each other: a rate is said
/// with the number, because its unit is no noun that the number would inflect, any other unit with
/// the name.
pub fn told(cx: &Cx<'_>, field: &Printed<'_>, name: String) -> (String, String) {
    let text = told_text(cx, field);
    let texts = cx.inputs.texts;
    let number = match field.value {
        Value::Count(Some(count)) => Some(texts.count(count.into())),
        Value::Money(Some(amount)) => Some(texts.money_plain(amount)),
        Value::Quantity(Quantity::Number(number)) => Some(texts.decimal(number)),
        _ => None,
    };
    let is_covered = cx.inputs.projection.covered.at(field.path).is_some();
    let rate = unit(cx, field.info).filter(|unit| unit.contains('/'));
    match (number, rate) {
        (Some(number), Some(rate)) if !is_covered => (name, format!("{number}{NBSP}{rate}")),
        _ => (with_unit(cx, field.info, name), text),
    }
}

/// A value in words; empty when it is blank. An action that is linked to is said with its code.
pub fn value_text(cx: &Cx<'_>, info: &FieldInfo, value: Value<'_>) -> String {
    let words = cx.speech().value(info.kind, value);
    let code = match value {
        Value::Link(row) => row.and_then(|row| cx.code(row)),
        _ => None,
    };
    match code {
        Some(code) => format!("{code} {words}"),
        None => words,
    }
}

/// A value as text with its line ends; words that say «to be filled in» for a required blank.
pub fn value_rich(cx: &Cx<'_>, field: &Printed<'_>) -> RichText {
    if field.value.is_blank() {
        return if cx.shows_gaps() && field.info.spec.required {
            Inline::Alarm(cx.msg("report-blank")).into()
        } else {
            RichText::new()
        };
    }
    rich(field, told_text(cx, field))
}

/// Words of a value, with the marks that its author typed.
fn rich(field: &Printed<'_>, words: String) -> RichText {
    match field.value {
        Value::Text(_) => prose::inline(&words),
        _ => words.into(),
    }
}

/// [`told`] of a field whose blank is said as [`value_rich`] says it.
pub fn told_rich(cx: &Cx<'_>, field: &Printed<'_>, name: String) -> (String, RichText) {
    if field.value.is_blank() {
        return (with_unit(cx, field.info, name), value_rich(cx, field));
    }
    let (name, words) = told(cx, field, name);
    (name, rich(field, words))
}

/// The cell of a figure. A blank one is a gap where `required`, and nothing otherwise.
pub fn figure_cell(cx: &Cx<'_>, figure: Quantity, required: bool) -> Cell {
    match figure {
        Quantity::Number(number) => Cell::number((number, cx.inputs.texts.decimal(number))),
        Quantity::NoData => Cell::mark(Mark::NoData),
        Quantity::NotApplicable => Cell::mark(Mark::NotApplicable),
        Quantity::Blank => blank_cell(cx, required),
    }
}

/// The cell of a number that is not told outside.
pub fn cover_cell(cover: Cover) -> Cell {
    Cell::mark(match cover {
        Cover::Few => Mark::Few,
        Cover::LeftOut => Mark::LeftOut,
    })
}

/// The cell of the figure at `at`, as it is told outside.
pub fn figure_cell_at(cx: &Cx<'_>, at: FieldPath, figure: Quantity, required: bool) -> Cell {
    let cover = cx.inputs.projection.covered.at(at);
    cover.map_or_else(|| figure_cell(cx, figure, required), cover_cell)
}

/// A value in words as it is told outside.
fn told_text(cx: &Cx<'_>, field: &Printed<'_>) -> String {
    match cx.inputs.projection.covered.at(field.path) {
        Some(Cover::Few) => cx.msg("few-persons"),
        Some(Cover::LeftOut) => cx.msg("report-left-out"),
        None => value_text(cx, field.info, field.value),
    }
}

/// The cell of something nobody has filled in.
pub fn blank_cell(cx: &Cx<'_>, required: bool) -> Cell {
    if required && cx.shows_gaps() {
        Content::Mark(Mark::Blank).into()
    } else {
        Cell::empty()
    }
}

/// Fields as a table of labels and values; none when there is nothing to show.
pub fn kv_table<'a>(cx: &Cx<'a>, fields: Vec<Printed<'a>>) -> Option<Block> {
    let rows: Vec<Row> = fields
        .into_iter()
        .filter_map(|field| {
            let (name, value) = told_rich(cx, &field, label(cx, field.path));
            if value.is_empty() {
                return None;
            }
            let cells = vec![Cell::text(name), Cell::text(value)];
            Some(Row::new(RowKind::Plain, cells).at(field.path))
        })
        .collect();
    if rows.is_empty() {
        return None;
    }
    let table = Table {
        columns: vec![Column::text(), Column::text()],
        head: vec![vec![
            Cell::text(cx.msg("head-field")),
            Cell::text(cx.msg("head-value")),
        ]],
        groups: vec![Group::untitled(rows)],
        ..Table::default()
    };
    Some(BlockKind::Table(table).into())
}

/// Bytes of a name and its value that share a line with the next.
const SHORT: usize = 60;

/// What fields of a row without a column say, as the row below theirs: one cell across all
/// `columns`; none while they say nothing.
pub fn told_row(
    cx: &Cx<'_>,
    table: &'static str,
    row: Id,
    handled: &[&str],
    columns: usize,
) -> Option<Row> {
    let mut text = RichText::new();
    let mut after_short = false;
    for field in printed(cx, table, Some(row), handled) {
        let (name, value) = told(cx, &field, short_label(cx, field.path));
        let value = value.trim();
        if value.is_empty() {
            continue;
        }
        let is_short = !value.contains('\n') && (name.len() + value.len()) <= SHORT;
        text = if is_short && after_short {
            text.with(Inline::Quiet(format!("{NBSP}\u{b7} ")))
        } else {
            text.line()
        };
        after_short = is_short;
        text = text.with(Inline::Quiet(format!("{name}: ")));
        text.0.extend(prose::inline(value).0);
    }
    let mut cell = Cell::text(text);
    cell.col_span = u16::try_from(columns).unwrap_or(u16::MAX);
    let told = !matches!(&cell.content, Content::Text(text) if text.is_empty());
    told.then(|| Row::new(RowKind::Told, vec![cell]).at(row_anchor(table, row)))
}

/// The user's prose in a field, the gap's remark, or nothing.
pub fn prose_field(cx: &Cx<'_>, field: &Printed<'_>) -> Vec<Block> {
    if field.value.is_blank() {
        let gap = field
            .info
            .spec
            .required
            .then(|| cx.gap_at(field.path))
            .flatten();
        return gap.into_iter().collect();
    }
    let text = value_text(cx, field.info, field.value);
    let blocks = prose::blocks(&text).into_iter();
    blocks
        .map(|kind| Block::from(kind).at(field.path))
        .collect()
}

/// Letters of a text that needs no heading of its own.
const BRIEF: usize = 280;

/// Texts of some fields, each beginning with its label in bold; none where one of them is long
/// enough for a heading of its own.
pub fn run_in(cx: &Cx<'_>, fields: &[Printed<'_>]) -> Option<Vec<Block>> {
    let mut out = Vec::new();
    for field in fields {
        let body = prose_field(cx, field);
        let text = match body.as_slice() {
            [] => continue,
            [block] => match &block.kind {
                BlockKind::Para(text) | BlockKind::Note(text) => text.clone(),
                _ => return None,
            },
            _ => return None,
        };
        let is_brief = !text.0.contains(&Inline::Break)
            && matches!(field.value, Value::Text(text) if text.len() <= BRIEF);
        if !is_brief {
            return None;
        }
        let mut words = RichText::new().strong(format!("{}.", label(cx, field.path)));
        words = words.text(" ");
        words.0.extend(sentence(text).0);
        out.push(Block::para(words).at(field.path));
    }
    (out.len() > 1).then_some(out)
}

/// `text` as a sentence of its own, which after a label with its full stop begins with a capital.
fn sentence(mut text: RichText) -> RichText {
    if let Some(Inline::Text(words)) = text.0.first_mut() {
        let mut letters = words.chars();
        if let Some(first) = letters.next().filter(|first| first.is_lowercase()) {
            *words = first.to_uppercase().chain(letters).collect();
        }
    }
    text
}

/// The fields of a table with a single row after other sections of a chapter: under one heading
/// where all are brief, and each under its own otherwise.
pub fn remarks(cx: &Cx<'_>, table: &'static str) -> Vec<Block> {
    let brief = run_in(cx, &printed(cx, table, None, &[]));
    let Some(brief) = brief else {
        return chapter(cx, table, &[]);
    };
    let head = Block::heading(2, cx.msg(&format!("table-{table}")));
    std::iter::once(head).chain(brief).collect()
}

/// The fields of a table with a single row as a chapter: each prose under its label, without those
/// in `handled`.
pub fn chapter(cx: &Cx<'_>, table: &'static str, handled: &[&str]) -> Vec<Block> {
    let fields = printed(cx, table, None, handled);
    let parts = fields.iter().map(|field| {
        let body = prose_field(cx, field);
        let head = Block::heading(2, label(cx, field.path));
        (!body.is_empty()).then(|| std::iter::once(head).chain(body))
    });
    parts.flatten().flatten().collect()
}

/// Path of a row as a whole, the anchor of a table row that prints all its fields.
pub fn row_anchor(table: &'static str, row: Id) -> FieldPath {
    FieldPath::row(table, row, "")
}
