//! Chapter on risks: the matrix, and every risk with the answer to it.

use super::{Cx, view};
use crate::report::doc::{
    Block, BlockKind, Cell, Column, Content, Group, RichText, Row, RowKind, Table, TableLook,
};
use crate::views::matrix::Held;
use crate::views::risks;

/// The chapter's blocks.
pub fn compose(cx: &Cx<'_>) -> Vec<Block> {
    let subject = cx.subject();
    let Some(list) = risks::of_plan(&subject) else {
        return Vec::new();
    };
    let table = view::captioned(cx, cx.msg("caption-risks"), &list);
    vec![
        Block::para(cx.msg("risks-intro")),
        Block::from(BlockKind::Table(matrix(cx))).named("risk-matrix"),
        Block::from(BlockKind::Table(table)).named("risks"),
    ]
}

/// The matrix: likelihood upwards, impact to the right, numbers of risks in their places.
fn matrix(cx: &Cx<'_>) -> Table {
    let matrix = risks::matrix(&cx.subject());
    let mut head = vec![Cell::text(cx.msg("risk-axes"))];
    head.extend(
        matrix
            .columns
            .iter()
            .map(|(_, name)| Cell::text(cx.words(name))),
    );
    let rows = matrix.rows.iter().map(|row| {
        let mut cells = vec![Cell::text(cx.words(&row.name))];
        cells.extend(row.cells.iter().map(place));
        Row::new(RowKind::Plain, cells)
    });
    let mut columns = vec![Column::text()];
    columns.extend(matrix.columns.iter().map(|_| Column::short()));
    let legend = risks::legend(cx.inputs.catalog).into_iter();
    let legend: Vec<String> = legend.map(|(_, words)| cx.words(&words)).collect();
    let args = [("levels", legend.join("; ").into())];
    let mut table = Table {
        caption: Some(cx.msg("caption-risk-matrix").into()),
        columns,
        groups: vec![Group::untitled(rows.collect())],
        head: vec![head],
        look: TableLook::Matrix,
        summary: Some(cx.msg("risk-matrix-summary")),
        ..Table::default()
    };
    table.notes.remark = Some(cx.say("risk-matrix-remark", &args).into());
    table
}

fn place(held: &Held) -> Cell {
    match held {
        Held::Graded { rows, grade, .. } => {
            let numbers: Vec<&str> = rows.iter().map(|(_, number)| number.as_str()).collect();
            Content::Graded {
                grade: *grade,
                text: RichText::from(numbers.join(", ")),
            }
            .into()
        }
        Held::Rows(_) | Held::Missing | Held::Unusual => Cell::empty(),
    }
}
