//! Tables of figures: rows of OZPS figures, and the notes that every table of figures carries.

use super::Cx;
use super::fields::{self, Printed, figure_cell, label, short_label, unit};
use crate::base::{Column as Ozps, Quantity, Series};
use crate::field::{FieldPath, Value};
use crate::report::doc::{
    Block, BlockKind, Cell, Column, Content, Group, Mark, Notes, Row, RowKind, Table,
};

/// The figures of a record as a table named `figures-{table}`: a row for every `Series` field, a
/// column for every year that the diagnosis has. None when every row would be blank in an adopted
/// plan, or when nothing is there and nothing is asked for.
pub fn series_table(cx: &Cx<'_>, table: &'static str) -> Option<Block> {
    let rows = series_rows(cx, table);
    let shown: Vec<&(Printed<'_>, &Series)> = rows
        .iter()
        .filter(|(field, series)| {
            !series.is_blank() || (field.info.spec.required && cx.shows_gaps())
        })
        .collect();
    if shown.iter().all(|(_, series)| series.is_blank()) {
        return None;
    }
    let columns = columns(cx, &rows);
    let mut head = vec![
        Cell::text(cx.msg("head-item")),
        Cell::text(cx.msg("head-unit")),
    ];
    head.extend(
        columns
            .iter()
            .map(|column| Cell::text(cx.column_head(*column))),
    );
    let mut groups: Vec<Group> = Vec::new();
    let mut group = None;
    for (field, series) in &shown {
        let opened = group_of(&rows, field.path);
        if groups.is_empty() || opened != group {
            groups.push(Group::default());
            if let (Some(key), Some(last)) = (opened, groups.last_mut()) {
                last.title = Some(cx.msg(&format!("group-{key}")).into());
            }
            group = opened;
        }
        if let Some(last) = groups.last_mut() {
            last.rows.push(series_row(cx, field, series, &columns));
        }
    }
    if let [only] = groups.as_mut_slice() {
        only.title = None;
    }
    let mut kinds = vec![Column::text(), Column::short()];
    kinds.extend(columns.iter().map(|column| number_column(*column)));
    let caption = cx.say(
        &format!("caption-{table}"),
        &[("unit", cx.unit_genitive().into())],
    );
    let mut table_of_figures = Table {
        caption: Some(caption.into()),
        columns: kinds,
        head: vec![head],
        groups,
        ..Table::default()
    };
    table_of_figures.notes = Notes {
        marks: None,
        remark: remark(cx, table, &shown),
        source: sources(cx, &shown),
    };
    note_marks(cx, &mut table_of_figures);
    let block = Block::from(BlockKind::Table(table_of_figures));
    Some(
        block
            .at(FieldPath::table(table))
            .named(format!("figures-{table}")),
    )
}

/// A column of figures of one OZPS column.
pub fn number_column(column: Ozps) -> Column {
    if column.is_forecast() {
        Column::number().forecast()
    } else {
        Column::number()
    }
}

/// Columns to print: those with a year, and those in which somebody has written something.
pub fn columns(cx: &Cx<'_>, rows: &[(Printed<'_>, &Series)]) -> Vec<Ozps> {
    let wanted = |column: &Ozps| {
        cx.inputs.projection.columns.year(*column).is_some()
            || rows
                .iter()
                .any(|(_, series)| !series.get(*column).is_blank())
    };
    Ozps::ALL.into_iter().filter(wanted).collect()
}

/// Printed fields of figures of a record, with their figures.
pub fn series_rows<'a>(cx: &Cx<'a>, table: &'static str) -> Vec<(Printed<'a>, &'a Series)> {
    let fields = fields::printed(cx, table, None, &[]).into_iter();
    fields
        .filter_map(|field| match field.value {
            Value::Series(series) => Some((field, series)),
            _ => None,
        })
        .collect()
}

/// Group of the form in which the row at `path` stands: the last one opened before it.
fn group_of(rows: &[(Printed<'_>, &Series)], path: FieldPath) -> Option<&'static str> {
    let mut group = None;
    for (field, _) in rows {
        group = field.info.spec.group.or(group);
        if field.path == path {
            break;
        }
    }
    group
}

fn series_row(cx: &Cx<'_>, field: &Printed<'_>, series: &Series, columns: &[Ozps]) -> Row {
    let indented = field.info.spec.indent > 0;
    let name = if indented {
        short_label(cx, field.path)
    } else {
        label(cx, field.path)
    };
    let mut cells = vec![
        Cell::text(name),
        Cell::text(unit(cx, field.info).unwrap_or_default()),
    ];
    cells.extend(
        columns
            .iter()
            .map(|column| figure_cell(cx, series.get(*column), true)),
    );
    let kind = if indented {
        RowKind::Indented
    } else {
        RowKind::Plain
    };
    Row::new(kind, cells).at(field.path)
}

type Shown<'r, 'a> = &'r (Printed<'a>, &'a Series);

/// «Uwaga»: what the table says of itself, and how estimates were made.
fn remark(
    cx: &Cx<'_>,
    table: &str,
    rows: &[Shown<'_, '_>],
) -> Option<crate::report::doc::RichText> {
    let mut remarks: Vec<String> = cx
        .inputs
        .texts
        .attr(&format!("caption-{table}"), "remark")
        .into_iter()
        .collect();
    let mut estimates: Vec<(&str, Vec<String>)> = Vec::new();
    for (field, series) in rows {
        let how = series.estimate.trim().trim_end_matches('.');
        if how.is_empty() {
            continue;
        }
        let name = label(cx, field.path);
        match estimates.iter_mut().find(|(known, _)| *known == how) {
            Some((_, names)) => names.push(name),
            None => estimates.push((how, vec![name])),
        }
    }
    for (how, names) in estimates {
        let all = names.len() > 1 && names.len() == rows.len();
        let key = if all {
            "note-estimate-all"
        } else {
            "note-estimate"
        };
        let args = [("row", names.join(", ").into()), ("how", how.into())];
        remarks.push(cx.say(key, &args));
    }
    (!remarks.is_empty()).then(|| remarks.join(" ").into())
}

/// «Źródło»: the source of most rows first, then the others with the rows they stand behind.
fn sources(cx: &Cx<'_>, rows: &[Shown<'_, '_>]) -> Option<crate::report::doc::RichText> {
    let mut sources: Vec<(String, Vec<String>)> = Vec::new();
    for (field, series) in rows {
        let name = series.source.trim();
        if name.is_empty() {
            continue;
        }
        let source = match series.source_year {
            Some(year) => cx.say(
                "note-source-year",
                &[("source", name.into()), ("year", year.into())],
            ),
            None => name.to_owned(),
        };
        let row = short_label(cx, field.path);
        match sources.iter_mut().find(|(known, _)| *known == source) {
            Some((_, rows)) => rows.push(row),
            None => sources.push((source, vec![row])),
        }
    }
    // A stable sort keeps the order of the rows among sources of the same weight.
    sources.sort_by_key(|(_, rows)| std::cmp::Reverse(rows.len()));
    let words = sources
        .into_iter()
        .enumerate()
        .map(|(index, (source, rows))| {
            if index == 0 {
                return source;
            }
            let args = [("source", source.into()), ("rows", rows.join(", ").into())];
            cx.say("note-source-rows", &args)
        });
    let words: Vec<String> = words.collect();
    (!words.is_empty()).then(|| words.join("; ").into())
}

/// Writes «Znaki» under `table`: the signs that occur in it and no others.
pub fn note_marks(cx: &Cx<'_>, table: &mut Table) {
    let rows = || table.groups.iter().flat_map(|group| &group.rows);
    let occurs = |mark: Mark| {
        rows()
            .flat_map(|row| &row.cells)
            .any(|cell| cell.content == Content::Mark(mark))
    };
    let mut signs = Vec::new();
    for (mark, key) in [
        (Mark::Zero, "mark-note-zero"),
        (Mark::NoData, "mark-note-no-data"),
        (Mark::NotApplicable, "mark-note-not-applicable"),
        (Mark::Blank, "mark-note-blank"),
    ] {
        if occurs(mark) {
            signs.push(cx.msg(key));
        }
    }
    if rows().any(|row| row.kind == RowKind::Computed) {
        signs.push(cx.msg("mark-note-computed"));
    }
    table.notes.marks = (!signs.is_empty()).then(|| signs.join("; ").into());
}

/// The figure as a whole number, where it is one.
pub fn whole(figure: Quantity) -> Option<i64> {
    let number = figure.number().filter(|number| number.places() == 0)?;
    let size = i64::try_from(number.digits(0).0).ok()?;
    Some(if number.is_negative() { -size } else { size })
}
