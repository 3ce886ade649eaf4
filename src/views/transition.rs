//! The transition: moratoria, and residents of facilities as they are and as they may be printed.

use super::{Cell, Column, ColumnKind, Group, Naming, Row, RowKind, Subject, Table, Value, Words};
use crate::base::{Id, Quantity, Year};
use crate::field::FieldPath;
use crate::model::{Moratorium, TransitionSheet};
use crate::path;
use crate::projection::Stay;
use crate::projection::few::{Joined, Told};

fn column(key: &str, kind: ColumnKind) -> Column {
    Column::new(Words::message(key), kind)
}

fn count(persons: impl Into<u64>) -> Cell {
    let persons = i64::try_from(persons.into()).unwrap_or(i64::MAX);
    Cell::new(Value::Quantity(Quantity::count(persons)))
}

fn name(sheet: &TransitionSheet) -> Words {
    match sheet.name.trim() {
        "" => Words::message("record-transition_sheet.untitled"),
        name => name.into(),
    }
}

fn destination(key: &str) -> Words {
    match key {
        "" => Words::message("record-move.untitled"),
        key => Words::entry("destinations", key, Naming::Full),
    }
}

fn residents_label(sheet: &TransitionSheet) -> Words {
    match sheet.as_of {
        Some(date) => Words::message("row-residents-on").with("date", date),
        None => Words::message("row-residents"),
    }
}

/// The moratoria; none while there is none.
pub fn moratoria(subject: &Subject<'_>) -> Option<Table> {
    let rows: Vec<Row> = (subject.plan.moratoria.iter())
        .map(|(id, row)| moratorium_row(id, row))
        .collect();
    (!rows.is_empty()).then(|| Table {
        columns: vec![
            column("head-scope", ColumnKind::Words),
            column("head-moratorium", ColumnKind::Words),
            column("head-from-until", ColumnKind::Words),
        ],
        groups: vec![Group { title: None, rows }],
        ..Table::default()
    })
}

/// Fields of a moratorium that its table tells.
const TOLD: &[&str] = &["scope", "words", "from", "until", "most_persons"];

fn moratorium_row(id: Id, row: &Moratorium) -> Row {
    let text = |text: &str| match text.trim() {
        "" => Value::Missing,
        text => Value::Words(text.into()),
    };
    let days = row.from.map(|from| match row.until {
        Some(until) => Words::message("moratorium-days")
            .with("from", from)
            .with("until", until),
        None => Words::message("moratorium-without-end").with("from", from),
    });
    let threshold = row
        .most_persons
        .map(|persons| Words::message("moratorium-threshold").with("persons", i64::from(persons)));
    let cells = vec![
        Cell {
            told: Some(TOLD),
            ..Cell::new(text(&row.scope)).at(Some(path!(moratoria[id].scope)))
        },
        Cell {
            below: threshold,
            ..Cell::new(text(&row.words)).at(Some(path!(moratoria[id].words)))
        },
        Cell::new(days.map_or(Value::Missing, Value::Words)).at(Some(path!(moratoria[id].from))),
    ];
    Row::new(RowKind::Plain, cells).at(FieldPath::row(path!(moratoria).table, id, ""))
}

/// What of a facility is shown: rows of so many years, and their sum.
struct Shape {
    years: Vec<Year>,
}

impl Shape {
    fn of(stays: &[Shown<'_>]) -> Self {
        let mut years: Vec<Year> = stays.iter().flat_map(Shown::years).collect();
        years.sort_unstable();
        years.dedup();
        Self { years }
    }

    fn columns(&self) -> Vec<Column> {
        let mut columns = vec![column("head-destination", ColumnKind::Words)];
        let year = |year: &Year| Column::new((*year).into(), ColumnKind::Number);
        columns.extend(self.years.iter().map(year));
        columns.push(column("head-total", ColumnKind::Number));
        columns
    }

    /// A row with what `of` gives for each year.
    fn row(&self, kind: RowKind, label: Words, of: impl Fn(Year) -> Cell, total: Cell) -> Row {
        let mut cells = vec![Cell::words(label)];
        cells.extend(self.years.iter().map(|year| of(*year)));
        cells.push(total);
        Row::new(kind, cells)
    }

    fn whole(&self, kind: RowKind, label: Words, total: Cell) -> Row {
        self.row(kind, label, |_| Cell::new(Value::Blank), total)
    }

    fn rows(&self, shown: &Shown<'_>) -> Vec<Row> {
        let Shown { sheet, stay, told } = shown;
        let residents = |cell: Cell| self.whole(RowKind::Plain, residents_label(sheet), cell);
        match told {
            Told::Few => {
                let few = Cell::words(Words::message("few-persons"));
                vec![residents(few)]
            }
            Told::Joined(joined) => {
                let mut rows = vec![residents(count(stay.residents))];
                rows.extend(self.joined(stay, joined));
                rows
            }
            Told::Years => {
                let mut rows = vec![residents(count(stay.residents))];
                rows.extend(self.by_year(stay));
                rows
            }
        }
    }

    fn by_year(&self, stay: &Stay) -> Vec<Row> {
        let at = |year: Year| stay.years.iter().position(|known| *known == year);
        let used = |part: &&(String, Vec<u32>)| part.1.iter().any(|persons| *persons > 0);
        let parts = stay.moves.iter().filter(used).map(|(key, part)| {
            let of = |year| {
                let persons = at(year).and_then(|at| part.get(at));
                persons.map_or_else(|| Cell::new(Value::Blank), |persons| count(*persons))
            };
            let all: u64 = part.iter().map(|persons| u64::from(*persons)).sum();
            self.row(RowKind::Plain, destination(key), of, count(all))
        });
        let mut rows: Vec<Row> = parts.collect();
        let staying = stay.staying();
        let of = |year| {
            let left = at(year).and_then(|at| staying.get(at));
            match left {
                Some(Some(left)) => count(*left),
                Some(None) => Cell {
                    warns: true,
                    ..Cell::not_applicable()
                },
                None => Cell::new(Value::Blank),
            }
        };
        let label = Words::message("row-staying");
        rows.push(self.row(RowKind::Computed, label, of, Cell::new(Value::Blank)));
        rows
    }

    fn joined(&self, stay: &Stay, joined: &Joined) -> Vec<Row> {
        let parts = stay.moves.iter().zip(&joined.parts);
        let shown = parts.filter_map(|((key, _), persons)| Some((key, (*persons)?)));
        let mut rows: Vec<Row> = shown
            .filter(|(_, persons)| *persons > 0)
            .map(|(key, persons)| self.whole(RowKind::Plain, destination(key), count(persons)))
            .collect();
        // where nothing is told, the rest is all there are
        if joined.rest > 0 && joined.rest < stay.residents {
            let label = Words::message(match joined.staying {
                Some(_) => "row-few-rest",
                None => "row-few-rest-staying",
            });
            rows.push(self.whole(RowKind::Plain, label, count(joined.rest)));
        }
        if let Some(staying) = joined.staying {
            let label = match stay.years.last() {
                Some(year) => Words::message("row-staying-in").with("year", *year),
                None => Words::message("row-staying"),
            };
            rows.push(self.whole(RowKind::Computed, label, count(staying)));
        }
        rows
    }
}

/// A facility, and what of its residents is shown.
struct Shown<'a> {
    sheet: &'a TransitionSheet,
    stay: Stay,
    told: Told,
}

impl Shown<'_> {
    fn years(&self) -> Vec<Year> {
        match self.told {
            Told::Years => self.stay.years.clone(),
            Told::Few | Told::Joined(_) => Vec::new(),
        }
    }
}

fn table(subject: &Subject<'_>) -> Option<Table> {
    let sheets = subject.plan.transition_sheets.iter();
    let shown: Vec<(Id, Shown<'_>)> = sheets
        .filter_map(|(id, sheet)| {
            let stay = Stay::of(subject.plan, subject.catalog, id, sheet)?;
            let told = stay.told()?;
            Some((id, Shown { sheet, stay, told }))
        })
        .collect();
    if shown.is_empty() {
        return None;
    }
    let covered = shown.iter().any(|(_, shown)| shown.told != Told::Years);
    let (ids, shown): (Vec<Id>, Vec<Shown<'_>>) = shown.into_iter().unzip();
    let shape = Shape::of(&shown);
    let groups = ids.iter().zip(&shown).map(|(id, shown)| {
        let at = FieldPath::row(path!(transition_sheets).table, *id, "");
        let rows = shape.rows(shown).into_iter();
        Group {
            title: Some(name(shown.sheet)),
            rows: rows.map(|row| row.at(at)).collect(),
        }
    });
    Some(Table {
        columns: shape.columns(),
        groups: groups.collect(),
        remarks: covered
            .then(|| Words::message("note-few"))
            .into_iter()
            .collect(),
        sources: Vec::new(),
    })
}

/// Residents of each facility as they may be printed; none while nothing may.
pub fn printed(subject: &Subject<'_>) -> Option<Table> {
    table(subject)
}
