//! Views on the screen: tables of `views` in the words of the window.

use egui::{Id, Ui};

use super::{
    cx::Cx,
    request::Request,
    widgets::{ColumnLook, Grid, GridCell, GridColumn, GridRow, RowLook, grid_ui},
};
use crate::{
    base::Quantity,
    views::{Cell, ColumnKind, Row, RowKind, Subject, Table, Value, Words},
};

impl Cx<'_> {
    /// What views of `plan` are made from.
    pub fn subject<'s>(&'s self, plan: &'s crate::model::Plan) -> Subject<'s> {
        Subject {
            plan,
            catalog: self.catalog,
            projection: self.projection,
        }
    }

    /// Words of a view, the short ones.
    pub fn words(&self, words: &Words) -> String {
        words.say_short(self.texts, self.catalog)
    }
}

/// Shows `table`, called `name`; a cell that stands somewhere in the plan leads there. `colour`
/// gives the colour of a series.
pub(super) fn table_ui(
    cx: &Cx<'_>,
    ui: &mut Ui,
    id: Id,
    name: &str,
    table: &Table,
    colour: &dyn Fn(usize) -> usize,
) {
    let columns: Vec<GridColumn> = table
        .columns
        .iter()
        .map(|column| GridColumn {
            head: cx.words(&column.head),
            look: match column.kind {
                ColumnKind::Words => ColumnLook::Words,
                ColumnKind::Short => ColumnLook::Short,
                ColumnKind::Number => ColumnLook::Number,
                ColumnKind::Forecast => ColumnLook::Forecast,
            },
        })
        .collect();
    let mut rows = Vec::new();
    let mut sources: Vec<Option<&Row>> = Vec::new();
    for group in &table.groups {
        if let Some(title) = &group.title {
            let title = cx.words(title);
            rows.push(GridRow {
                look: RowLook::Title,
                series: None,
                cells: vec![GridCell {
                    shown: title.clone(),
                    spoken: title,
                    ..GridCell::default()
                }],
            });
            sources.push(None);
        }
        // what a cell that goes on from above shows
        let mut lead: Vec<String> = vec![String::new(); columns.len()];
        for row in &group.rows {
            rows.push(row_of(cx, table, &columns, row, &mut lead, colour));
            sources.push(Some(row));
        }
    }
    let grid = Grid {
        name,
        columns: &columns,
        rows: &rows,
    };
    let followed = grid_ui(ui, id, &grid).and_then(|(row, column)| {
        let row = sources.get(row).copied().flatten()?;
        row.cells.get(column)?.at
    });
    if let Some(at) = followed {
        cx.ask(Request::GoTo(at));
    }
}

fn row_of(
    cx: &Cx<'_>,
    table: &Table,
    columns: &[GridColumn],
    row: &Row,
    lead: &mut [String],
    colour: &dyn Fn(usize) -> usize,
) -> GridRow {
    for (cell, lead) in row.cells.iter().zip(lead.iter_mut()) {
        match &cell.value {
            Value::Words(words) => *lead = cx.words(words),
            Value::Above => {}
            _ => lead.clear(),
        }
    }
    // a row is called by its words before the first number
    let before = table.columns.iter().zip(lead.iter());
    let title: Vec<&str> = before
        .take_while(|(column, _)| matches!(column.kind, ColumnKind::Words | ColumnKind::Short))
        .filter(|(column, lead)| !column.told_by_groups && !lead.is_empty())
        .map(|(_, lead)| lead.as_str())
        .collect();
    let title = title.join(", ");
    let cells = row.cells.iter().enumerate().map(|(at, cell)| {
        let head = columns.get(at).map_or("", |column| column.head.as_str());
        let words = table
            .columns
            .get(at)
            .is_some_and(|column| matches!(column.kind, ColumnKind::Words | ColumnKind::Short));
        let value = match cell.value {
            Value::Above => lead.get(at).cloned().unwrap_or_default(),
            _ => spoken(cx, cell),
        };
        let spoken = match (cell.value == Value::Left, at, words) {
            (true, ..) | (false, 0, true) if !title.is_empty() => title.clone(),
            (_, _, true) => format!("{value}, {head}, {title}"),
            _ => format!("{value}, {title}, {head}"),
        };
        let after = row.cells.iter().skip(at + 1);
        GridCell {
            over: after.take_while(|cell| cell.value == Value::Left).count(),
            shown: shown(cx, cell),
            below: cell
                .below
                .as_ref()
                .map(|words| cx.words(words))
                .unwrap_or_default(),
            spoken,
            leads: cell.at.is_some(),
            tagged: cell.warns,
        }
    });
    GridRow {
        look: match row.kind {
            RowKind::Plain => RowLook::Plain,
            RowKind::Gap => RowLook::Gap,
            RowKind::Sum | RowKind::Total => RowLook::Sum,
        },
        series: row.series.map(colour),
        cells: cells.collect(),
    }
}

fn shown(cx: &Cx<'_>, cell: &Cell) -> String {
    match &cell.value {
        Value::Blank | Value::Above | Value::Left => String::new(),
        Value::Missing => cx.msg("grid-missing"),
        Value::Words(words) => cx.words(words),
        Value::Quantity(quantity) => cx.texts.figure(*quantity),
        Value::Money(amount) => cx.texts.money_plain(*amount),
        Value::Share(share) => format!("{}%", cx.texts.decimal_places(*share, 1)),
    }
}

fn spoken(cx: &Cx<'_>, cell: &Cell) -> String {
    match &cell.value {
        Value::Blank | Value::Above | Value::Left => cx.msg("grid-blank"),
        Value::Missing => cx.msg("report-blank"),
        Value::Quantity(Quantity::NotApplicable) => cx.msg("report-not-applicable"),
        Value::Quantity(Quantity::NoData) => cx.msg("report-no-data"),
        Value::Money(amount) => cx.texts.money(*amount),
        _ => shown(cx, cell),
    }
}
