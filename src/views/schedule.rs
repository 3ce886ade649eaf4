//! The schedule: actions over years.

use super::milestones::{self, quarter_of};
use super::{
    ActionView, AreaView, Cell, Column, ColumnKind, Group, Row, RowKind, Subject, Table, Value,
    Words,
};
use crate::base::{Id, Year};
use crate::field::{Choice as _, FieldPath};
use crate::model::Quarter;
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
    /// Whether both its years are known.
    pub dated: bool,
    /// The first and the last quarter in which it runs, counted from the first of
    /// [`Schedule::years`]; what lies outside is cut off. None while it has no years, or none of
    /// those shown.
    pub run: Option<(u16, u16)>,
    /// Its milestones in the years shown.
    pub milestones: Vec<Mark>,
}

/// A milestone in a schedule.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// Quarter by whose end it is reached, counted as [`ScheduleRow::run`].
    pub quarter: u16,
    /// What is there then, and when.
    pub words: Words,
}

/// Quarters of a year.
pub const QUARTERS: u16 = 4;

impl ActionView<'_> {
    /// The first and the last quarter, where one of them is told.
    fn quarters(&self) -> Option<(Quarter, Quarter)> {
        let (first, last) = (self.action.first_quarter, self.action.last_quarter);
        let told = first.is_some() || last.is_some();
        told.then(|| {
            (
                first.unwrap_or(Quarter::First),
                last.unwrap_or(Quarter::Fourth),
            )
        })
    }

    /// Years of the action in words; none while it has none.
    pub fn period(&self) -> Option<Words> {
        match (self.action.first_year, self.action.last_year) {
            (Some(first), Some(last)) => Some(match self.quarters() {
                Some((from, to)) => {
                    let ends = vec![quarter_of(from, first), quarter_of(to, last)];
                    Words::Joined(ends, "–")
                }
                None => Words::Years(first, last),
            }),
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
        rows: area
            .actions
            .iter()
            .map(|view| row(subject, &years, view))
            .collect(),
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

/// The place of `quarter`, counted from 0 in its year.
fn place(quarter: Quarter) -> u16 {
    let place = Quarter::ALL.iter().position(|known| *known == quarter);
    place
        .and_then(|place| u16::try_from(place).ok())
        .unwrap_or_default()
}

fn row(subject: &Subject<'_>, years: &[Year], view: &ActionView<'_>) -> ScheduleRow {
    let action = view.action;
    let run = action.first_year.zip(action.last_year);
    let (from, to) = view.quarters().unwrap_or((Quarter::First, Quarter::Fourth));
    let quarters = |year: usize| u16::try_from(year).unwrap_or(u16::MAX / 8) * QUARTERS;
    let inside = |first: Year, last: Year| {
        let runs = |year: &Year| (first..=last).contains(year);
        let begin = years.iter().position(runs)?;
        let end = years.iter().rposition(runs)?;
        // a year that is cut off is seen as a whole
        let from = if years.get(begin) == Some(&first) {
            place(from)
        } else {
            0
        };
        let to = if years.get(end) == Some(&last) {
            place(to)
        } else {
            QUARTERS - 1
        };
        let run = (quarters(begin) + from, quarters(end) + to);
        (run.0 <= run.1).then_some(run)
    };
    let marks = milestones::of_action(subject, view.id).filter_map(|(_, row)| {
        let year = years.iter().position(|year| Some(*year) == row.year)?;
        let name = match row.name.trim() {
            "" => Words::message("record-milestone.untitled"),
            name => name.into(),
        };
        let words = Words::message("schedule-milestone")
            .with("name", name)
            .with("when", milestones::when(row)?);
        Some(Mark {
            quarter: quarters(year) + row.quarter.map_or(QUARTERS - 1, place),
            words,
        })
    });
    ScheduleRow {
        action: view.id,
        code: view.code.clone(),
        name: view.name(),
        period: view.period(),
        dated: run.is_some(),
        milestones: marks.collect(),
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
        row.run.is_some_and(|(first, last)| {
            let years = usize::from(first / QUARTERS)..=usize::from(last / QUARTERS);
            years.contains(&year)
        })
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
