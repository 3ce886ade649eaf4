//! Coverage: which actions stand in which area and direction, and where there is none.

use super::{
    AreaView, Cell, Column, ColumnKind, Group, Naming, Row, RowKind, Subject, Table, Words,
    matrix::{Held, Matrix, MatrixRow},
    outline, roman_of,
};
use crate::base::Id;

/// The matrix of what `subject` does.
pub fn of_subject(subject: &Subject<'_>) -> Matrix {
    matrix(subject, &outline(subject))
}

/// The matrix of `areas` over the directions of the catalogue and the groups the plan works for; a
/// group that it leaves out stands in it only with the actions it has nevertheless.
pub fn matrix(subject: &Subject<'_>, areas: &[AreaView<'_>]) -> Matrix {
    let catalog = subject.catalog;
    let directions = catalog.directions.iter().map(|entry| {
        let name = Words::entry("directions", &entry.key, Naming::Full);
        (entry.key.clone(), name)
    });
    let views = || areas.iter().flat_map(|area| &area.actions);
    let told = |key: &str| {
        let mut views = views();
        !subject.plan.leaves_out(key) || views.any(|view| view.action.group.as_str() == key)
    };
    let groups = catalog.groups.iter().filter(|group| told(&group.key));
    let rows = groups.map(|group| {
        let kept = roman_of(subject.plan, catalog, &group.key);
        let cells = catalog.directions.iter().map(|direction| {
            let found: Vec<(Id, String)> = views()
                .filter(|view| {
                    view.action.group.as_str() == group.key
                        && view.action.direction.as_str() == direction.key
                })
                .map(|view| (view.id, view.code.clone()))
                .collect();
            if !found.is_empty() {
                Held::Rows(found)
            } else if kept.is_none() || direction.unusual_for.contains(&group.key) {
                Held::Unusual
            } else {
                Held::Missing
            }
        });
        MatrixRow {
            key: group.key.clone(),
            name: Words::entry("groups", &group.key, Naming::Short),
            cells: cells.collect(),
            mark: kept.clone().unwrap_or_default(),
        }
    });
    Matrix {
        columns: directions.collect(),
        rows: rows.collect(),
    }
}

/// The matrix of `areas` as a table; none while there is no action.
pub fn of_plan(subject: &Subject<'_>, areas: &[AreaView<'_>]) -> Option<Table> {
    let acts = areas.iter().any(|area| !area.actions.is_empty());
    acts.then(|| table(&matrix(subject, areas)))
}

/// The matrix as a table: codes of actions, or the word for a gap.
pub fn table(matrix: &Matrix) -> Table {
    let mut columns = vec![Column::new(Words::message("head-group"), ColumnKind::Words)];
    let directions = matrix.columns.iter();
    columns.extend(directions.map(|(_, name)| Column::new(name.clone(), ColumnKind::Short)));
    let rows = matrix.rows.iter().map(|row| {
        let numbered = Words::message("row-area")
            .with("roman", row.mark.as_str())
            .with("name", row.name.clone());
        let left_out = row.mark.is_empty();
        let title = if left_out { row.name.clone() } else { numbered };
        let mut cells = vec![Cell::words(title)];
        cells.extend(row.cells.iter().map(cell));
        Row::new(RowKind::Plain, cells)
    });
    Table {
        columns,
        groups: vec![Group {
            title: None,
            rows: rows.collect(),
        }],
        remarks: vec![Words::message("note-coverage")],
        sources: Vec::new(),
    }
}

fn cell(coverage: &Held) -> Cell {
    match coverage {
        Held::Rows(actions) | Held::Graded { rows: actions, .. } => {
            let codes = actions.iter().map(|(_, code)| code.as_str().into());
            Cell::words(Words::Joined(codes.collect(), ", "))
        }
        Held::Missing => Cell {
            warns: true,
            ..Cell::words(Words::message("coverage-gap"))
        },
        Held::Unusual => Cell::words(Words::message("actions-unusual")),
    }
}
