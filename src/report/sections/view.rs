//! Tables of views as tables of the document.

use super::fields::{blank_cell, cover_cell, figure_cell, told_row};
use super::figures::note_marks;
use super::{Cx, card};
use crate::report::doc::{
    Cell, Column, ColumnKind, Content, Group, Inline, Mark, RichText, Row, RowKind, Table,
};
use crate::views::{self, Value};

/// The document's table of a view under its caption.
pub fn captioned(cx: &Cx<'_>, caption: String, view: &views::Table) -> Table {
    Table {
        caption: Some(caption.into()),
        ..table(cx, view)
    }
}

/// The document's table of a view, without caption and source.
pub fn table(cx: &Cx<'_>, view: &views::Table) -> Table {
    let view = &view.clone().outside(&cx.inputs.projection.covered);
    let shown: Vec<bool> = view
        .columns
        .iter()
        .map(|column| !column.told_by_groups)
        .collect();
    let columns = || {
        let columns = view.columns.iter().zip(&shown);
        columns.filter_map(|(column, shown)| shown.then_some(column))
    };
    let groups = view.groups.iter().map(|group| Group {
        title: group.title.as_ref().map(|title| cx.words(title).into()),
        rows: rows(cx, &group.rows, &shown),
    });
    let mut remark = RichText::new();
    for words in &view.remarks {
        if !remark.is_empty() {
            remark = remark.text(" ");
        }
        remark = remark.text(cx.words(words));
    }
    let sources: Vec<String> = view.sources.iter().map(|words| cx.words(words)).collect();
    let mut table = Table {
        columns: columns().map(|shown| column(cx, view, shown)).collect(),
        head: vec![
            columns()
                .map(|column| Cell::text(cx.words(&column.head)))
                .collect(),
        ],
        groups: groups.collect(),
        ..Table::default()
    };
    table.notes.remark = (!remark.is_empty()).then_some(remark);
    table.notes.source = (!sources.is_empty()).then(|| sources.join("; ").into());
    note_marks(cx, &mut table);
    table
}

/// Signs up to which a unit is short: it then takes no room from the words beside it.
const SHORT_UNIT: usize = 14;

fn column(cx: &Cx<'_>, view: &views::Table, column: &views::Column) -> Column {
    let kind = match column.kind {
        views::ColumnKind::Words | views::ColumnKind::Prose => ColumnKind::Text,
        views::ColumnKind::Unit if !short_units(cx, view) => ColumnKind::Text,
        views::ColumnKind::Short | views::ColumnKind::Unit => ColumnKind::Short,
        views::ColumnKind::Number | views::ColumnKind::Forecast => ColumnKind::Number,
    };
    Column {
        kind,
        forecast: column.kind == views::ColumnKind::Forecast,
    }
}

fn short_units(cx: &Cx<'_>, view: &views::Table) -> bool {
    let mut columns = view.columns.iter();
    let unit = columns.position(|column| column.kind == views::ColumnKind::Unit);
    let rows = view.groups.iter().flat_map(|group| &group.rows);
    let units = rows.filter_map(|row| row.cells.get(unit?));
    let mut words = units.filter_map(|cell| match &cell.value {
        Value::Words(words) => Some(cx.words(words)),
        _ => None,
    });
    words.all(|words| words.chars().count() <= SHORT_UNIT)
}

/// Rows with the spans that the document has where a view's cells go on, and below each what else
/// is told of it.
fn rows(cx: &Cx<'_>, rows: &[views::Row], shown: &[bool]) -> Vec<Row> {
    let columns = shown.iter().filter(|shown| **shown).count();
    let told: Vec<Option<Row>> = rows
        .iter()
        .enumerate()
        .map(|(index, _)| told(cx, rows, index, shown, columns))
        .collect();
    let mut out = Vec::new();
    for (index, (row, told_here)) in rows.iter().zip(&told).enumerate() {
        let kind = match row.kind {
            views::RowKind::Plain | views::RowKind::Gap => RowKind::Plain,
            views::RowKind::Part => RowKind::Indented,
            views::RowKind::Computed => RowKind::Computed,
            views::RowKind::Sum => RowKind::Sum,
            views::RowKind::Total => RowKind::Total,
        };
        let mut cells: Vec<Cell> = Vec::new();
        for (column, one) in row.cells.iter().enumerate() {
            match one.value {
                _ if !shown.get(column).copied().unwrap_or(true) => {}
                Value::Above => {}
                Value::Left => {
                    if let Some(last) = cells.last_mut() {
                        last.col_span += 1;
                    }
                }
                _ => {
                    let below = rows.iter().skip(index + 1);
                    let further = below.take_while(|row| goes_on(row, column)).count();
                    let between = told.iter().skip(index).take(further + 1);
                    let between = between.filter(|told| further > 0 && told.is_some()).count();
                    let height = u16::try_from(further + between + 1).unwrap_or(u16::MAX);
                    cells.push(cell(cx, row, one).rows(height).at(one.at));
                }
            }
        }
        let mut printed = Row::new(kind, cells);
        printed.anchor = row.at;
        out.push(printed);
        out.extend(told_here.clone());
    }
    out
}

/// Whether the cell of a row in `column` goes on from the row above.
fn goes_on(row: &views::Row, column: usize) -> bool {
    let cell = row.cells.get(column);
    cell.is_some_and(|cell| cell.value == Value::Above)
}

/// What else is told of a row, beside the cells at its left that span several rows.
fn told(
    cx: &Cx<'_>,
    rows: &[views::Row],
    index: usize,
    shown: &[bool],
    columns: usize,
) -> Option<Row> {
    let cells = &rows.get(index)?.cells;
    let (at, told) = cells.iter().find_map(|cell| Some((cell.at?, cell.told?)))?;
    let spans = |column: usize| {
        let next = rows.get(index + 1);
        rows.get(index).is_some_and(|row| goes_on(row, column))
            || next.is_some_and(|row| goes_on(row, column))
    };
    let kept = (0..shown.len()).filter(|column| shown.get(*column) == Some(&true));
    let spanned = kept.take_while(|column| spans(*column)).count();
    told_row(cx, at.table, at.row?, told, columns.saturating_sub(spanned))
}

fn cell(cx: &Cx<'_>, row: &views::Row, cell: &views::Cell) -> Cell {
    let gap = row.kind == views::RowKind::Gap;
    let texts = cx.inputs.texts;
    match &cell.value {
        Value::Blank | Value::Above | Value::Left | Value::Pending => Cell::empty(),
        Value::Missing => blank_cell(cx, true),
        Value::NoValue => Cell::mark(Mark::NoValue),
        Value::Covered(cover) => cover_cell(*cover),
        Value::Quantity(quantity) => figure_cell(cx, *quantity, false),
        Value::Money(amount) if gap => Cell::text(Inline::Alarm(texts.money_plain(*amount))),
        Value::Money(amount) => Cell::number((*amount, texts.money_plain(*amount))),
        Value::Computed(value, places) => {
            Cell::number((*value, texts.decimal_places(*value, *places)))
        }
        Value::Share(share) => {
            Cell::number((*share, format!("{}%", texts.decimal_places(*share, 1))))
        }
        Value::Graded(grade) => Content::Graded {
            grade: *grade,
            text: cx.msg(&format!("grade-{}", grade.key())).into(),
        }
        .into(),
        Value::Words(words) => {
            let text = cx.words(words);
            let mut text = RichText::from(match cell.card {
                Some(action) => Inline::Link {
                    text,
                    to: card::block_id(action),
                    strong: false,
                },
                None if gap => Inline::Alarm(text),
                None => Inline::Text(text),
            });
            if let Some(below) = &cell.below {
                let below = Inline::Quiet(cx.words(below));
                text = text.with(Inline::Break).with(below);
            }
            Content::Text(text).into()
        }
    }
}
