//! A table that no sheet holds, as several that a sheet does.
//!
//! Numbers never break inside themselves, so columns that do not fit go into a table of their own:
//! the columns of words before the numbers stand in each, the numbers one after another.

use std::borrow::Cow;

use super::boxes::Ctx;
use super::table::{Plan, Set, for_rows, least, plan};
use crate::report::doc::{Cell, ColumnKind, Notes, RowKind, Table};

/// `table` in as few parts as a sheet `landscape` points wide needs, each with how it is set; one
/// part where it fits, or where even one column of numbers beside the words does not.
pub fn parts<'t>(
    cx: &mut Ctx<'_>,
    table: &'t Table,
    whole: Plan,
    landscape: f32,
) -> Vec<(Cow<'t, Table>, Plan)> {
    let cuts = if whole.too_wide {
        cuts(table, &least(cx, table, Set::LANDSCAPE), landscape)
    } else {
        None
    };
    let Some(cuts) = cuts else {
        return vec![(Cow::Borrowed(table), whole)];
    };
    let parts = cuts.into_iter().enumerate().map(|(at, columns)| {
        let part = part(table, &columns, at == 0);
        let plan = plan(cx, &part, &[(Set::LANDSCAPE, landscape)]);
        (Cow::Owned(part), plan)
    });
    let mut parts: Vec<(Cow<'t, Table>, Plan)> = parts.collect();
    // what is said under a table is said once, under the last
    let notes = table.notes.clone();
    let count = parts.len();
    for (at, (part, _)) in parts.iter_mut().enumerate() {
        if at + 1 == count {
            part.to_mut().notes = notes.clone();
        }
    }
    parts
}

/// The columns of each part, by what a column needs at least.
fn cuts(table: &Table, least: &[f32], landscape: f32) -> Option<Vec<Vec<usize>>> {
    let is_number = |column: &usize| {
        let column = table.columns.get(*column);
        column.is_some_and(|column| column.kind == ColumnKind::Number)
    };
    let all = 0..table.columns.len();
    let lead: Vec<usize> = all.clone().take_while(|at| !is_number(at)).collect();
    let need = |columns: &[usize]| -> f32 { columns.iter().filter_map(|at| least.get(*at)).sum() };
    let room = landscape - need(&lead);
    let mut parts: Vec<Vec<usize>> = Vec::new();
    let mut left = 0.0;
    for at in all.skip(lead.len()) {
        let width = need(&[at]);
        if width > room {
            return None;
        }
        match parts.last_mut() {
            Some(part) if width <= left => part.push(at),
            _ => {
                left = room;
                parts.push(lead.iter().copied().chain([at]).collect());
            }
        }
        left -= width;
    }
    (parts.len() > 1).then_some(parts)
}

/// The table with these columns only; what is told across a row stands in the first part.
fn part(table: &Table, columns: &[usize], first: bool) -> Table {
    let rows = |rows: &[&[Cell]]| -> Vec<Vec<Cell>> {
        let mut kept = vec![Vec::new(); rows.len()];
        for_rows(rows, table.columns.len(), |row, column, cell| {
            let covered = column..column + usize::from(cell.col_span.max(1));
            let span = columns.iter().filter(|at| covered.contains(at)).count();
            if let (Some(row), Ok(col_span @ 1..)) = (kept.get_mut(row), u16::try_from(span)) {
                row.push(Cell {
                    col_span,
                    ..cell.clone()
                });
            }
        });
        kept
    };
    let head: Vec<&[Cell]> = table.head.iter().map(Vec::as_slice).collect();
    let mut part = Table {
        columns: (columns.iter())
            .filter_map(|at| table.columns.get(*at).copied())
            .collect(),
        head: rows(&head),
        notes: Notes::default(),
        ..table.clone()
    };
    for group in &mut part.groups {
        let cells: Vec<&[Cell]> = group.rows.iter().map(|row| row.cells.as_slice()).collect();
        let cells = rows(&cells);
        for (row, cells) in group.rows.iter_mut().zip(cells) {
            row.cells = cells;
        }
        if !first {
            group.rows.retain(|row| row.kind != RowKind::Told);
        }
    }
    part
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::doc::Column;

    fn table(kinds: &[ColumnKind]) -> Table {
        let columns = kinds.iter().map(|kind| Column {
            kind: *kind,
            ..Column::default()
        });
        Table {
            columns: columns.collect(),
            ..Table::default()
        }
    }

    #[test]
    fn words_stand_in_every_part_and_numbers_once() {
        use ColumnKind::{Number, Short, Text};
        let table = table(&[Text, Short, Number, Number, Number, Number, Number]);
        let least = [100.0, 40.0, 50.0, 50.0, 50.0, 50.0, 60.0];
        let parts = cuts(&table, &least, 260.0).unwrap();
        assert_eq!(parts, [vec![0, 1, 2, 3], vec![0, 1, 4, 5], vec![0, 1, 6]]);
        assert_eq!(cuts(&table, &least, 180.0), None, "no part holds a number");
    }

    #[test]
    fn a_head_over_columns_of_two_parts_stands_over_both() {
        use ColumnKind::{Number, Text};
        let mut whole = table(&[Text, Number, Number, Number]);
        let over = Cell {
            col_span: 3,
            ..Cell::text("Lata")
        };
        let year = |text: &str| Cell::text(text);
        whole.head = vec![
            vec![Cell::text("Kto").rows(2), over],
            vec![year("2027"), year("2028"), year("2029")],
        ];
        let part = part(&whole, &[0, 2, 3], false);
        assert_eq!(part.columns.len(), 3);
        assert_eq!(part.head[0][1].col_span, 2);
        assert_eq!(part.head[1], [year("2028"), year("2029")]);
    }
}
