//! Money beside what actions cost: the minimum, who pays after the plan, how certain it is, and who
//! applies for it.

use std::collections::BTreeMap;

use super::{
    ActionView, AreaView, Cell, Column, ColumnKind, Group, Naming, Row, RowKind, Subject, Table,
    Value, Words,
};
use crate::base::{Id, Money, Year};
use crate::catalog::Outlook;
use crate::field::{Choice as _, FieldPath};
use crate::model::{AfterPlan, Application, ApplicationState};
use crate::path;
use crate::projection::{ActionCost, SourceCost};

/// Years after the plan that the certainty of money is told of.
const YEARS_AFTER: i64 = 3;

fn column(key: &str, kind: ColumnKind) -> Column {
    Column::new(Words::message(key), kind)
}

fn source(key: &str, naming: Naming) -> Words {
    match key {
        "" => Words::message("source-none"),
        key => Words::entry("funding", key, naming),
    }
}

fn table(columns: Vec<Column>, rows: Vec<Row>, remark: Option<&str>) -> Option<Table> {
    (!rows.is_empty()).then(|| Table {
        columns,
        groups: vec![Group { title: None, rows }],
        remarks: remark.map(Words::message).into_iter().collect(),
        sources: Vec::new(),
    })
}

fn views<'a, 'b>(areas: &'b [AreaView<'a>]) -> impl Iterator<Item = &'b ActionView<'a>> {
    areas.iter().flat_map(|area| &area.actions)
}

/// `cost` of a year for each of `persons`, in whole zł; none for nobody.
fn per_person(cost: Money, persons: u32) -> Option<Money> {
    let grosze = u64::from(persons).checked_mul(100)?;
    let zlote = cost.grosze().checked_add(grosze / 2)?.checked_div(grosze)?;
    Money::from_zlote(zlote)
}

/// The least and the full scope of actions that have a least one, with the cost per person; none
/// while no action has one.
pub fn variants(subject: &Subject<'_>, areas: &[AreaView<'_>]) -> Option<Table> {
    let last = subject.plan.years().pop();
    let told = views(areas).filter(|view| {
        let action = view.action;
        action.minimum_cost.is_some() || action.minimum_persons.is_some()
    });
    let rows = told.map(|view| variant_row(view, last)).collect();
    let full = match last {
        Some(year) => Words::message("head-full-cost").with("year", year),
        None => Words::message("head-full-cost-plan"),
    };
    let number = |key| column(key, ColumnKind::Number);
    let columns = vec![
        column("head-code", ColumnKind::Short),
        column("head-action", ColumnKind::Words),
        number("head-min-persons"),
        number("head-min-cost"),
        number("head-min-per-person"),
        number("head-full-persons"),
        Column::new(full, ColumnKind::Number),
        number("head-full-per-person"),
    ];
    table(columns, rows, Some("note-variants"))
}

fn variant_row(view: &ActionView<'_>, last: Option<Year>) -> Row {
    let (id, action) = (view.id, view.action);
    let full = view.sums.zip(last);
    let full = full.and_then(|(sums, last)| sums.by_year.get(last));
    let each = |cost: Option<Money>, persons: Option<u32>| {
        let each = cost.zip(persons);
        Cell::money(each.and_then(|(cost, persons)| per_person(cost, persons)))
    };
    let cells = vec![
        view.code_cell(),
        Cell::words(view.name()).at(Some(path!(actions[id].name))),
        Cell::count(action.minimum_persons).at(Some(path!(actions[id].minimum_persons))),
        Cell::money(action.minimum_cost).at(Some(path!(actions[id].minimum_cost))),
        each(action.minimum_cost, action.minimum_persons),
        Cell::count(action.recipients).at(Some(path!(actions[id].recipients))),
        Cell::money(full),
        each(full, action.recipients),
    ];
    Row::new(RowKind::Plain, cells).at(FieldPath::row(path!(actions).table, id, ""))
}

/// What of an action ends with the plan.
struct Ending<'a> {
    amount: Money,
    sources: Vec<&'a str>,
}

impl<'a> Ending<'a> {
    fn of(sums: &'a ActionCost, last: Year) -> Option<Self> {
        let ending = sums.ending(last);
        let given = |line: &&SourceCost| line.amounts.get(last).unwrap_or_default() > Money::ZERO;
        let sources = ending.filter(given).map(|line| line.source.as_str());
        let sources: Vec<&str> = sources.collect();
        (!sources.is_empty()).then(|| Self {
            amount: sums.without_future(last),
            sources,
        })
    }
}

/// Actions that are paid from what ends with the plan, and who pays then; none where none is.
pub fn after_plan(subject: &Subject<'_>, areas: &[AreaView<'_>]) -> Option<Table> {
    let last = subject.plan.years().pop()?;
    let ending = views(areas).filter_map(|view| Some((view, Ending::of(view.sums?, last)?)));
    let rows = ending
        .map(|(view, ending)| after_row(view, &ending))
        .collect();
    let columns = vec![
        column("head-code", ColumnKind::Short),
        column("head-action", ColumnKind::Words),
        column("head-ending-sources", ColumnKind::Words),
        column("head-ending", ColumnKind::Number),
        column("head-after-answer", ColumnKind::Words),
    ];
    table(columns, rows, None)
}

fn after_row(view: &ActionView<'_>, ending: &Ending<'_>) -> Row {
    let (id, action) = (view.id, view.action);
    let names = ending.sources.iter();
    let names = names.map(|key| source(key, Naming::Short)).collect();
    let answer = match action.after {
        None => Cell {
            warns: true,
            ..Cell::words(Words::message("after-plan-missing"))
        },
        Some(answer) => {
            let words = Words::message(format!("after_plan-{}", answer.key()));
            Cell::words(match action.after_note.trim() {
                "" => words,
                note => Words::message("after-plan-explained")
                    .with("answer", words)
                    .with("note", note),
            })
        }
    };
    let cells = vec![
        view.code_cell(),
        Cell::words(view.name()).at(Some(path!(actions[id].name))),
        Cell::words(Words::Joined(names, ", ")),
        Cell::money(Some(ending.amount)),
        answer.at(Some(path!(actions[id].after))),
    ];
    Row::new(RowKind::Plain, cells).at(FieldPath::row(path!(actions).table, id, ""))
}

/// How certain money is, surest first; names the row `row-financing-{key}`.
const CERTAINTY: [&str; 7] = ["lasting", "granted", "open", "own", "new", "ends", "gap"];
const LASTING: usize = 0;
const GRANTED: usize = 1;
const OPEN: usize = 2;
const GAP: usize = 6;

fn answered(after: Option<AfterPlan>) -> usize {
    match after {
        Some(AfterPlan::OwnBudget) => 3,
        Some(AfterPlan::NewSource) => 4,
        Some(AfterPlan::Ends) => 5,
        None => GAP,
    }
}

/// The cost of each year, and of the years after the plan, by how certain its money is; none while
/// there is nothing to show.
pub fn financing(subject: &Subject<'_>) -> Option<Table> {
    let years = subject.plan.years();
    let last = years.last().copied()?;
    let costs = &subject.projection.costs;
    if costs.total() == Money::ZERO {
        return None;
    }
    let mut amounts: [BTreeMap<Year, Money>; CERTAINTY.len()] = Default::default();
    let mut add = |certainty: usize, year: Year, amount: Money| {
        if let Some(by_year) = amounts.get_mut(certainty) {
            let sum = by_year.entry(year).or_default();
            *sum = sum.plus(amount);
        }
    };
    for line in &costs.sources {
        let mut granted = granted(subject, &line.source);
        for year in &years {
            let amount = line.amounts.get(*year).unwrap_or_default();
            let certainty = match line.outlook {
                _ if line.source.is_empty() => GAP,
                Outlook::Lasts => LASTING,
                Outlook::Until(_) | Outlook::Open => OPEN,
            };
            let sure = if certainty == OPEN {
                granted.min(amount)
            } else {
                Money::ZERO
            };
            granted = granted.minus(sure);
            add(GRANTED, *year, sure);
            add(certainty, *year, amount.minus(sure));
        }
    }
    let after: Vec<Year> = (1..=YEARS_AFTER).map(|shift| last.shift(shift)).collect();
    for (id, cost) in &costs.actions {
        let action = subject.plan.actions.get(*id);
        let then = answered(action.and_then(|action| action.after));
        for line in &cost.sources {
            let amount = line.amounts.get(last).unwrap_or_default();
            for year in &after {
                let certainty = match line.outlook {
                    _ if line.source.is_empty() => GAP,
                    Outlook::Lasts => LASTING,
                    Outlook::Until(_) if line.reaches(*year) => OPEN,
                    Outlook::Until(_) | Outlook::Open => then,
                };
                add(certainty, *year, amount);
            }
        }
    }
    let mut columns = vec![column("head-cost-source", ColumnKind::Words)];
    let head = |kind| move |year: &Year| Column::new((*year).into(), kind);
    columns.extend(years.iter().map(head(ColumnKind::Number)));
    columns.extend(after.iter().map(head(ColumnKind::Forecast)));
    let all: Vec<Year> = years.into_iter().chain(after).collect();
    let mut rows = Vec::new();
    for (place, key) in CERTAINTY.iter().enumerate() {
        let known = amounts.get(place);
        let of = |year: &Year| known.and_then(|known| known.get(year)).copied();
        if all
            .iter()
            .all(|year| of(year).unwrap_or_default() == Money::ZERO)
        {
            continue;
        }
        let kind = if place == GAP {
            RowKind::Gap
        } else {
            RowKind::Plain
        };
        let mut cells = vec![Cell::words(Words::message(format!("row-financing-{key}")))];
        cells.extend(all.iter().map(|year| Cell::money(of(year))));
        rows.push(Row::new(kind, cells));
    }
    let mut cells = vec![Cell::words(Words::message("row-financing-need"))];
    cells.extend(all.iter().map(|year| {
        let sum = amounts.iter().filter_map(|by_year| by_year.get(year));
        Cell::money(Some(sum.copied().sum()))
    }));
    rows.push(Row::new(RowKind::Total, cells));
    table(columns, rows, Some("note-financing"))
}

fn applications_of<'a>(
    subject: &Subject<'a>,
    source: &'a str,
) -> impl Iterator<Item = &'a Application> {
    let rows = subject.plan.applications.iter();
    let of = rows.filter(move |(_, row)| row.source.as_str() == source);
    of.map(|(_, row)| row)
}

fn granted(subject: &Subject<'_>, source: &str) -> Money {
    let rows = subject.plan.applications.iter();
    let of = rows.filter(|(_, row)| {
        row.source.as_str() == source && row.state == Some(ApplicationState::Granted)
    });
    of.filter_map(|(_, row)| row.amount).sum()
}

/// Money of calls and projects in the costs of actions beside what is asked for; none while there
/// is nothing to show.
pub fn grants(subject: &Subject<'_>) -> Option<Table> {
    let lines = subject.projection.costs.sources.iter();
    let lines = lines.filter(|line| line.is_won());
    let rows = lines.map(|line| grant_row(subject, line)).collect();
    let number = |key| column(key, ColumnKind::Number);
    let columns = vec![
        column("head-cost-source", ColumnKind::Words),
        number("head-in-costs"),
        number("head-granted"),
        number("head-asked"),
        number("head-to-find"),
    ];
    table(columns, rows, None)
}

fn grant_row(subject: &Subject<'_>, line: &SourceCost) -> Row {
    let of = |states: &[ApplicationState]| -> Money {
        let rows = applications_of(subject, &line.source);
        let rows = rows.filter(|row| row.state.is_some_and(|state| states.contains(&state)));
        rows.filter_map(|row| row.amount).sum()
    };
    let granted = of(&[ApplicationState::Granted]);
    let asked = of(&[ApplicationState::Planned, ApplicationState::Submitted]);
    let whole = line.amounts.total();
    let open = whole.minus(granted.plus(asked));
    let mut cells = vec![Cell::words(source(&line.source, Naming::Both))];
    cells.extend([whole, granted, asked].map(|amount| Cell::money(Some(amount))));
    cells.push(Cell {
        warns: open > Money::ZERO,
        ..Cell::money(Some(open))
    });
    Row::new(RowKind::Plain, cells)
}

/// All applications; none while there is none.
pub fn applications(subject: &Subject<'_>, areas: &[AreaView<'_>]) -> Option<Table> {
    let rows = subject.plan.applications.iter();
    let rows = rows
        .map(|(id, row)| application_row(areas, id, row))
        .collect();
    let columns = vec![
        column("head-cost-source", ColumnKind::Words),
        column("head-applicant", ColumnKind::Words),
        column("head-by", ColumnKind::Short),
        column("head-amount", ColumnKind::Number),
        column("head-own-share", ColumnKind::Number),
        column("head-state", ColumnKind::Short),
    ];
    table(columns, rows, None)
}

/// Fields of an application that its table tells.
const TOLD: &[&str] = &[
    "source",
    "action",
    "applicant",
    "due",
    "amount",
    "own_share",
    "state",
];

fn application_row(areas: &[AreaView<'_>], id: Id, row: &Application) -> Row {
    let key = row.source.as_str();
    let name = if key.is_empty() {
        Value::Missing
    } else {
        Value::Words(source(key, Naming::Full))
    };
    let action = views(areas).find(|view| row.action.id() == Some(view.id));
    let action =
        action.map(|view| Words::Joined(vec![view.code.as_str().into(), view.name()], " "));
    let applicant = match row.applicant.trim() {
        "" => Value::Missing,
        applicant => Value::Words(applicant.into()),
    };
    // what was applied for waits for no call
    let waits = matches!(row.state, None | Some(ApplicationState::Planned));
    let due = match row.due {
        Some(due) => Value::Words(due.into()),
        None if waits => Value::Words(Words::message("due-unknown")),
        None => Value::Blank,
    };
    let state = row
        .state
        .map(|state| Words::message(format!("application_state-{}", state.key())));
    let cells = vec![
        Cell {
            below: action,
            told: Some(TOLD),
            ..Cell::new(name).at(Some(path!(applications[id].source)))
        },
        Cell::new(applicant).at(Some(path!(applications[id].applicant))),
        Cell::new(due).at(Some(path!(applications[id].due))),
        Cell::new(row.amount.map_or(Value::Missing, Value::Money))
            .at(Some(path!(applications[id].amount))),
        Cell::money(row.own_share).at(Some(path!(applications[id].own_share))),
        Cell::new(state.map_or(Value::Missing, Value::Words))
            .at(Some(path!(applications[id].state))),
    ];
    Row::new(RowKind::Plain, cells).at(FieldPath::row(path!(applications).table, id, ""))
}
