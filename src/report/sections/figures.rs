//! Tables of figures: rows of the diagnosis, and the notes that every table of figures carries.

use super::Cx;
use super::fields::figure_cell;
use crate::base::{Id, Quantity};
use crate::checks::Scope;
use crate::field::FieldPath;
use crate::model::{Basis, FigureRow};
use crate::path;
use crate::projection::Column as Ozps;
use crate::report::doc::{
    Block, BlockKind, Cell, Column, Content, Group, Mark, Notes, RichText, Row, RowKind, Table,
};

/// A figure that the document prints.
struct Line<'a> {
    /// Where it stands.
    path: FieldPath,
    /// Name in the table.
    name: String,
    /// Name in notes.
    short: String,
    /// Unit.
    unit: String,
    /// Whether a part of a row above it.
    part: bool,
    /// Whether the plan must say something of the year of assessment.
    due: bool,
    /// What the plan says; none while it says nothing.
    row: Option<&'a FigureRow>,
}

/// The figures of `chapters` as a table named `figures-{id}`: a row for every figure that the plan
/// knows or is asked for, a column for every year of the diagnosis. None when nothing is known.
pub fn figure_table(cx: &Cx<'_>, id: &str, chapters: &[&str]) -> Option<Block> {
    let columns: Vec<Ozps> = cx
        .inputs
        .projection
        .columns
        .present()
        .map(|(column, _)| column)
        .collect();
    let mut groups: Vec<Group> = Vec::new();
    let mut shown: Vec<Line<'_>> = Vec::new();
    for chapter in chapters {
        let lines = lines(cx, chapter);
        let Some(entry) = cx
            .inputs
            .catalog
            .chapters
            .get(chapter)
            .filter(|_| !lines.is_empty())
        else {
            continue;
        };
        groups.push(Group {
            title: Some(entry.name.get(cx.lang).into()),
            rows: lines.iter().map(|line| row(cx, line, &columns)).collect(),
        });
        shown.extend(lines);
    }
    if shown.iter().all(|line| line.row.is_none()) {
        return None;
    }
    if let [only] = groups.as_mut_slice() {
        only.title = None;
    }
    let mut head = vec![
        Cell::text(cx.msg("head-item")),
        Cell::text(cx.msg("head-unit")),
    ];
    head.extend(
        columns
            .iter()
            .map(|column| Cell::text(cx.column_head(*column))),
    );
    let mut kinds = vec![Column::text(), Column::short()];
    kinds.extend(columns.iter().map(|column| number_column(*column)));
    let caption = cx.say(
        &format!("caption-{id}"),
        &[("unit", cx.unit_genitive().into())],
    );
    let mut table = Table {
        caption: Some(caption.into()),
        columns: kinds,
        head: vec![head],
        groups,
        ..Table::default()
    };
    table.notes = Notes {
        marks: None,
        remark: remark(cx, id, &shown),
        source: sources(cx, &shown),
    };
    note_marks(cx, &mut table);
    let at = FieldPath::table(path!(figures).table);
    let block = Block::from(BlockKind::Table(table));
    Some(block.at(at).named(format!("figures-{id}")))
}

/// A column of figures of one OZPS column.
pub fn number_column(column: Ozps) -> Column {
    if column.is_forecast() {
        Column::number().forecast()
    } else {
        Column::number()
    }
}

/// The lines of a chapter: what is known, and in a draft what the plan must say.
fn lines<'a>(cx: &Cx<'a>, chapter: &str) -> Vec<Line<'a>> {
    let inputs = cx.inputs;
    let (plan, catalog) = (inputs.plan, inputs.catalog);
    let scope = Scope::of(plan);
    let known = |id: Id| plan.figures.row(id).filter(|row| speaks(cx, row));
    let mut lines: Vec<Line<'a>> = Vec::new();
    let mut keys: Vec<&str> = Vec::new();
    for figure in catalog
        .figures
        .iter()
        .filter(|figure| figure.chapter == chapter)
    {
        let Some(id) = Id::of_key(&figure.key) else {
            continue;
        };
        let row = known(id);
        if row.is_none() && !(cx.shows_gaps() && scope.is_due(figure)) {
            continue;
        }
        let mut whole = figure.part_of.as_deref();
        while let Some(key) = whole.filter(|key| !keys.contains(key)) {
            whole = catalog
                .figures
                .get(key)
                .and_then(|of| of.part_of.as_deref());
        }
        let part = whole.is_some();
        let unit = catalog.units.get(&figure.unit);
        lines.push(Line {
            path: FieldPath::row(path!(figures).table, id, ""),
            name: figure.name.get(cx.lang).to_owned(),
            short: figure.short().get(cx.lang).to_owned(),
            unit: unit.map_or_else(String::new, |unit| unit.label.get(cx.lang).to_owned()),
            part,
            due: scope.is_due(figure),
            row,
        });
        keys.push(&figure.key);
    }
    let own = plan.figures.iter();
    let own = own.filter(|(id, row)| {
        let known = id.key().is_some_and(|key| catalog.figures.contains(key));
        !known && row.chapter.as_str() == chapter && speaks(cx, row)
    });
    lines.extend(own.map(|(id, row)| Line {
        path: FieldPath::row(path!(figures).table, id, ""),
        name: row.name.clone(),
        short: row.name.clone(),
        unit: row.unit.clone(),
        part: false,
        due: false,
        row: Some(row),
    }));
    lines
}

/// Whether `row` says something in a year that is printed.
fn speaks(cx: &Cx<'_>, row: &FigureRow) -> bool {
    let columns = cx.inputs.projection.columns;
    columns
        .present()
        .any(|(column, _)| !columns.quantity(row, column).is_blank())
}

fn row(cx: &Cx<'_>, line: &Line<'_>, columns: &[Ozps]) -> Row {
    let mut cells = vec![Cell::text(line.name.clone()), Cell::text(line.unit.clone())];
    cells.extend(columns.iter().map(|column| {
        let quantity = line
            .row
            .map(|row| cx.inputs.projection.columns.quantity(row, *column))
            .unwrap_or_default();
        figure_cell(cx, quantity, line.due && *column == Ozps::Base)
    }));
    let kind = if line.part {
        RowKind::Indented
    } else {
        RowKind::Plain
    };
    Row::new(kind, cells).at(line.path)
}

/// «Uwaga»: what the table says of itself, and how estimates and forecasts were made.
fn remark(cx: &Cx<'_>, id: &str, lines: &[Line<'_>]) -> Option<RichText> {
    let mut remarks: Vec<String> = cx
        .inputs
        .texts
        .attr(&format!("caption-{id}"), "remark")
        .into_iter()
        .collect();
    for (basis, some, every) in [
        (Basis::Counted, "note-estimate", "note-estimate-all"),
        (Basis::Expected, "note-method", "note-method-all"),
    ] {
        let mut ways: Vec<(&str, Vec<&str>)> = Vec::new();
        let mut asked = 0;
        for line in lines {
            let Some(row) = line.row.filter(|row| row.of(basis).has_numbers()) else {
                continue;
            };
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
                Some((_, names)) => names.push(&line.name),
                None => ways.push((how, vec![&line.name])),
            }
        }
        for (how, names) in ways {
            let all = names.len() > 1 && names.len() == asked;
            let args = [("row", names.join(", ").into()), ("how", how.into())];
            remarks.push(cx.say(if all { every } else { some }, &args));
        }
    }
    (!remarks.is_empty()).then(|| remarks.join(" ").into())
}

/// «Źródło»: the source of most rows first, then the others with the rows they stand behind;
/// forecasts of another publisher after them.
fn sources(cx: &Cx<'_>, lines: &[Line<'_>]) -> Option<RichText> {
    let mut sources: Vec<(String, Vec<&str>)> = Vec::new();
    for basis in [Basis::Counted, Basis::Expected] {
        for line in lines {
            let Some(row) = line.row.filter(|row| row.of(basis).has_numbers()) else {
                continue;
            };
            let (name, year) = match basis {
                Basis::Counted => (row.source.trim(), row.source_year),
                Basis::Expected => (row.expected_source.trim(), row.expected_year),
            };
            if name.is_empty() {
                continue;
            }
            let source = match year {
                Some(year) => {
                    let args = [("source", name.into()), ("year", year.into())];
                    cx.say("note-source-year", &args)
                }
                None => name.to_owned(),
            };
            match sources.iter_mut().find(|(known, _)| *known == source) {
                Some((_, rows)) if rows.contains(&line.short.as_str()) => {}
                Some((_, rows)) => rows.push(&line.short),
                None => sources.push((source, vec![&line.short])),
            }
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
