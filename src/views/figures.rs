//! Figures of the diagnosis: a row for every figure, a column for every year of the diagnosis.

use super::{Cell, Column, ColumnKind, Group, Naming, Row, RowKind, Subject, Table, Value, Words};
use crate::base::{Decimal, Id, Quantity};
use crate::catalog::Figure;
use crate::checks::Scope;
use crate::field::FieldPath;
use crate::model::{Basis, FigureRow, Status};
use crate::path;
use crate::projection::Column as Ozps;

/// A figure that is shown.
struct Line<'a> {
    at: FieldPath,
    name: Words,
    /// Name in notes.
    short: Words,
    unit: Words,
    /// Whether a part of a row above it.
    part: bool,
    /// Whether the plan must say something of the year of assessment.
    due: bool,
    /// What the plan says; none while it says nothing.
    row: Option<&'a FigureRow>,
}

/// The columns of the diagnosis that have a year, as columns of a table.
pub fn year_columns(subject: &Subject<'_>) -> Vec<(Ozps, Column)> {
    let present = subject.projection.columns.present();
    let columns = present.map(|(column, year)| {
        let shown = if column.is_forecast() {
            let head = Words::message("head-forecast").with("year", year);
            Column::new(head, ColumnKind::Forecast)
        } else {
            Column::new(year.into(), ColumnKind::Number)
        };
        (column, shown)
    });
    columns.collect()
}

/// Figures of the year of assessment that the area of `group` is written from: those that the
/// catalogue names for it, then its others, as far as the plan has a number.
pub fn at_hand<'a>(subject: &Subject<'a>, group: &str) -> Vec<(&'a Figure, Decimal)> {
    let (catalog, columns) = (subject.catalog, subject.projection.columns);
    let group = catalog.groups.get(group);
    let named = group.iter().flat_map(|group| &group.at_hand);
    let named = named.filter_map(|key| catalog.figures.get(key));
    let is_named = |figure: &Figure| group.is_some_and(|it| it.at_hand.contains(&figure.key));
    let of_group = |figure: &&Figure| {
        let main = figure.groups.first();
        main.is_some_and(|main| group.is_some_and(|group| *main == group.key))
    };
    let others = catalog.figures.iter().filter(of_group);
    let all = named.chain(others.filter(|figure| !is_named(figure)));
    let number = |figure: &Figure| {
        let quantity = columns.figure(subject.plan, &figure.key, Ozps::Base);
        quantity.number()
    };
    all.filter_map(|figure| Some((figure, number(figure)?)))
        .collect()
}

/// The figures of `chapters`: what the plan knows, and while it is no adopted one what it is asked
/// for. None when nothing is known.
pub fn of_chapters(subject: &Subject<'_>, chapters: &[&str]) -> Option<Table> {
    let years = year_columns(subject);
    let scope = Scope::of(subject.plan);
    let mut groups: Vec<Group> = Vec::new();
    let mut shown: Vec<Line<'_>> = Vec::new();
    for chapter in chapters {
        let lines = lines(subject, &scope, chapter);
        if lines.is_empty() || !subject.catalog.chapters.contains(chapter) {
            continue;
        }
        groups.push(Group {
            title: Some(Words::entry("chapters", chapter, Naming::Full)),
            rows: lines
                .iter()
                .map(|line| row(subject, line, &years))
                .collect(),
        });
        shown.extend(lines);
    }
    if shown.iter().all(|line| line.row.is_none()) {
        return None;
    }
    if let [only] = groups.as_mut_slice() {
        only.title = None;
    }
    let mut columns = vec![
        Column::new(Words::message("head-item"), ColumnKind::Words),
        Column::new(Words::message("head-unit"), ColumnKind::Unit),
    ];
    columns.extend(years.into_iter().map(|(_, column)| column));
    Some(Table {
        columns,
        groups,
        remarks: remarks(&shown),
        sources: sources(&shown),
    })
}

/// The figures of all chapters.
pub fn of_plan(subject: &Subject<'_>) -> Option<Table> {
    let chapters: Vec<&str> = subject.catalog.chapters.keys().collect();
    of_chapters(subject, &chapters)
}

fn lines<'a>(subject: &Subject<'a>, scope: &Scope, chapter: &str) -> Vec<Line<'a>> {
    let (plan, catalog) = (subject.plan, subject.catalog);
    let draft = plan.edition.status != Some(Status::Adopted);
    let mut lines: Vec<Line<'a>> = Vec::new();
    let mut keys: Vec<&str> = Vec::new();
    let figures = catalog.figures.iter();
    for figure in figures.filter(|figure| figure.chapter == chapter) {
        let Some(id) = Id::of_key(&figure.key) else {
            continue;
        };
        let row = plan.figures.row(id).filter(|row| speaks(subject, row));
        let due = scope.is_due(figure);
        if row.is_none() && !(draft && due) {
            continue;
        }
        let mut whole = figure.part_of.as_deref();
        while let Some(key) = whole.filter(|key| !keys.contains(key)) {
            let of = catalog.figures.get(key);
            whole = of.and_then(|of| of.part_of.as_deref());
        }
        lines.push(Line {
            at: FieldPath::row(path!(figures).table, id, ""),
            name: Words::entry("figures", &figure.key, Naming::Full),
            short: Words::entry("figures", &figure.key, Naming::Short),
            unit: Words::entry("units", &figure.unit, Naming::Full),
            part: whole.is_some(),
            due,
            row,
        });
        keys.push(&figure.key);
    }
    let own = plan.figures.iter().filter(|(id, row)| {
        let known = id.key().is_some_and(|key| catalog.figures.contains(key));
        !known && row.chapter.as_str() == chapter && speaks(subject, row)
    });
    lines.extend(own.map(|(id, row)| Line {
        at: FieldPath::row(path!(figures).table, id, ""),
        name: row.name.as_str().into(),
        short: row.name.as_str().into(),
        unit: row.unit.as_str().into(),
        part: false,
        due: false,
        row: Some(row),
    }));
    lines
}

/// Whether `row` says something in a year that is shown.
fn speaks(subject: &Subject<'_>, row: &FigureRow) -> bool {
    let columns = subject.projection.columns;
    let mut present = columns.present();
    present.any(|(column, _)| !columns.quantity(row, column).is_blank())
}

fn row(subject: &Subject<'_>, line: &Line<'_>, years: &[(Ozps, Column)]) -> Row {
    let columns = subject.projection.columns;
    let mut cells = vec![
        Cell::words(line.name.clone()),
        Cell::words(line.unit.clone()),
    ];
    cells.extend(years.iter().map(|(column, _)| {
        let quantity = line.row.map(|row| columns.quantity(row, *column));
        let value = match quantity.unwrap_or_default() {
            Quantity::Blank if line.due && *column == Ozps::Base => Value::Missing,
            quantity => Value::Quantity(quantity),
        };
        let cell = |year| line.at.sibling(column.basis().field()).cell(year);
        Cell::new(value).at(columns.year(*column).map(cell))
    }));
    let kind = if line.part {
        RowKind::Part
    } else {
        RowKind::Plain
    };
    Row::new(kind, cells).at(line.at)
}

/// How estimates and forecasts were made.
fn remarks(lines: &[Line<'_>]) -> Vec<Words> {
    let mut remarks = Vec::new();
    for (basis, some, every) in [
        (Basis::Counted, "note-estimate", "note-estimate-all"),
        (Basis::Expected, "note-method", "note-method-all"),
    ] {
        let mut ways: Vec<(&str, Vec<Words>)> = Vec::new();
        let mut asked = 0;
        for (line, row) in speaking(lines, basis) {
            asked += 1;
            let how = match basis {
                Basis::Counted => &row.estimate,
                Basis::Expected => &row.method,
            };
            let how = how.trim().trim_end_matches('.');
            if how.is_empty() {
                continue;
            }
            match ways.iter_mut().find(|(known, _)| *known == how) {
                Some((_, names)) => names.push(line.name.clone()),
                None => ways.push((how, vec![line.name.clone()])),
            }
        }
        for (how, names) in ways {
            let all = names.len() > 1 && names.len() == asked;
            let remark = Words::message(if all { every } else { some });
            remarks.push(remark.with("row", joined(names)).with("how", how));
        }
    }
    remarks
}

/// The source of most rows first, then the others with the rows they stand behind; forecasts of
/// another publisher after them.
fn sources(lines: &[Line<'_>]) -> Vec<Words> {
    let mut sources: Vec<(Words, Vec<Words>)> = Vec::new();
    for basis in [Basis::Counted, Basis::Expected] {
        for (line, row) in speaking(lines, basis) {
            let (name, year) = match basis {
                Basis::Counted => (row.source.trim(), row.source_year),
                Basis::Expected => (row.expected_source.trim(), row.expected_year),
            };
            if name.is_empty() {
                continue;
            }
            let source = match year {
                Some(year) => Words::message("note-source-year")
                    .with("source", name)
                    .with("year", year),
                None => name.into(),
            };
            match sources.iter_mut().find(|(known, _)| *known == source) {
                Some((_, rows)) if rows.contains(&line.short) => {}
                Some((_, rows)) => rows.push(line.short.clone()),
                None => sources.push((source, vec![line.short.clone()])),
            }
        }
    }
    // A stable sort keeps the order of the rows among sources of the same weight.
    sources.sort_by_key(|(_, rows)| std::cmp::Reverse(rows.len()));
    let words = sources.into_iter().enumerate();
    let words = words.map(|(index, (source, rows))| match index {
        0 => source,
        _ => Words::message("note-source-rows")
            .with("source", source)
            .with("rows", joined(rows)),
    });
    words.collect()
}

fn joined(names: Vec<Words>) -> Words {
    Words::Joined(names, ", ")
}

/// The lines that have numbers of `basis`.
fn speaking<'l, 'a>(
    lines: &'l [Line<'a>],
    basis: Basis,
) -> impl Iterator<Item = (&'l Line<'a>, &'a FigureRow)> {
    let rows = lines.iter().filter_map(|line| Some((line, line.row?)));
    rows.filter(move |(_, row)| row.of(basis).has_numbers())
}
