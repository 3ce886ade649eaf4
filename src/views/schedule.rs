//! The schedule: actions over years.

use super::{
    ActionView, AreaView, Cell, Column, ColumnKind, Group, Row, RowKind, Subject, Table, Value,
    Words,
};
use crate::base::{Id, Year};
use crate::field::FieldPath;
use crate::path;

/// Actions over years, area by area.
#[derive(Clone, Debug, PartialEq)]
pub struct Schedule {
    /// The years shown, in order: those of the plan, or those of the actions while it has none.
    pub years: Vec<Year>,
    /// Areas with at least one action.
    pub areas: Vec<ScheduleArea>,
}

/// The actions of one area.
#[derive(Clone, Debug, PartialEq)]
pub struct ScheduleArea {
    /// Position of the area in the outline.
    pub area: usize,
    /// Its title.
    pub title: Words,
    /// Its actions, in order.
    pub rows: Vec<ScheduleRow>,
}

/// One action.
#[derive(Clone, Debug, PartialEq)]
pub struct ScheduleRow {
    /// Its identity.
    pub action: Id,
    /// Code of its card.
    pub code: String,
    /// Its name.
    pub name: Words,
    /// Its years in words; none while it has none.
    pub period: Option<Words>,
    /// Positions in [`Schedule::years`] of the first and the last year in which it runs; what lies
    /// outside is cut off. None while it has no years, or none of those shown.
    pub run: Option<(usize, usize)>,
}

impl ActionView<'_> {
    /// Years of the action in words; none while it has none.
    pub fn period(&self) -> Option<Words> {
        match (self.action.first_year, self.action.last_year) {
            (Some(first), Some(last)) => Some(Words::Years(first, last)),
            (Some(year), None) => Some(Words::message("period-from").with("year", year)),
            (None, Some(year)) => Some(Words::message("period-to").with("year", year)),
            (None, None) => None,
        }
    }
}

/// The schedule of `areas`.
pub fn schedule(subject: &Subject<'_>, areas: &[AreaView<'_>]) -> Schedule {
    let years = years(subject, areas);
    let areas = areas.iter().enumerate().map(|(index, area)| ScheduleArea {
        area: index,
        title: area.row_title.clone(),
        rows: area.actions.iter().map(|view| row(&years, view)).collect(),
    });
    let areas = areas.filter(|area| !area.rows.is_empty()).collect();
    Schedule { years, areas }
}

fn years(subject: &Subject<'_>, areas: &[AreaView<'_>]) -> Vec<Year> {
    let years = subject.plan.years();
    if !years.is_empty() {
        return years;
    }
    let views = areas.iter().flat_map(|area| &area.actions);
    let of = |view: &ActionView<'_>| [view.action.first_year, view.action.last_year];
    let years: Vec<Year> = views.flat_map(of).flatten().collect();
    match (years.iter().min(), years.iter().max()) {
        (Some(first), Some(last)) => first.through(*last).collect(),
        _ => Vec::new(),
    }
}

fn row(years: &[Year], view: &ActionView<'_>) -> ScheduleRow {
    let action = view.action;
    let run = action.first_year.zip(action.last_year);
    let inside = |first: Year, last: Year| {
        let runs = |year: &Year| (first..=last).contains(year);
        let begin = years.iter().position(runs)?;
        let end = years.iter().rposition(runs)?;
        Some((begin, end))
    };
    ScheduleRow {
        action: view.id,
        code: view.code.clone(),
        name: view.name(),
        period: view.period(),
        run: run.and_then(|(first, last)| inside(first, last)),
    }
}

/// The schedule as a table: a word in every year in which an action runs; none while there is
/// nothing to show.
pub fn table(schedule: &Schedule) -> Option<Table> {
    if schedule.areas.is_empty() || schedule.years.is_empty() {
        return None;
    }
    let short = |head: Words| Column::new(head, ColumnKind::Short);
    let mut columns = vec![
        short(Words::message("head-code")),
        Column::new(Words::message("head-action"), ColumnKind::Words),
        short(Words::message("head-period")),
    ];
    columns.extend(schedule.years.iter().map(|year| short((*year).into())));
    let groups = schedule.areas.iter().map(|area| Group {
        title: Some(area.title.clone()),
        rows: area
            .rows
            .iter()
            .map(|row| table_row(row, schedule.years.len()))
            .collect(),
    });
    Some(Table {
        columns,
        groups: groups.collect(),
        ..Table::default()
    })
}

fn table_row(row: &ScheduleRow, years: usize) -> Row {
    let id = row.action;
    let period = row.period.clone();
    let mut cells = vec![
        Cell {
            card: Some(id),
            ..Cell::words(row.code.as_str().into())
        },
        Cell::words(row.name.clone()).at(Some(path!(actions[id].name))),
        Cell::new(period.map_or(Value::Missing, Value::Words))
            .at(Some(path!(actions[id].first_year))),
    ];
    let runs = |year: usize| {
        row.run
            .is_some_and(|(first, last)| (first..=last).contains(&year))
    };
    cells.extend((0..years).map(|year| {
        if runs(year) {
            Cell::words(Words::message("schedule-runs"))
        } else {
            Cell::new(Value::Blank)
        }
    }));
    Row::new(RowKind::Plain, cells).at(FieldPath::row(path!(actions).table, id, ""))
}
