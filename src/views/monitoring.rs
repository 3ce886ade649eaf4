//! Indicators of actions by year: of the whole plan, or of one action.

use super::{Cell, Column, ColumnKind, Group, Naming, Row, RowKind, Subject, Table, Value, Words};
use crate::base::{Id, Quantity, Year};
use crate::field::{Choice as _, FieldPath};
use crate::i18n::fold;
use crate::model::{ActionIndicator, IndicatorKind};
use crate::path;
use crate::views::{ActionView, AreaView};

/// An indicator of an action, with its identity.
type Indicator<'a> = (Id, &'a ActionIndicator);

/// Fields that the tables tell.
const TOLD: &[&str] = &[
    "action",
    "kind",
    "indicator",
    "name",
    "base",
    "base_year",
    "steps",
    "target",
    "source",
];

/// The indicators of all actions, in groups by kind and with the codes of the actions; none while
/// there is none.
pub fn of_plan(subject: &Subject<'_>, areas: &[AreaView<'_>]) -> Option<Table> {
    let views = || areas.iter().flat_map(|area| &area.actions);
    let indicators: Vec<(&str, Indicator<'_>)> = views()
        .flat_map(|view| {
            let rows = view.indicators.iter();
            rows.map(|row| (view.code.as_str(), (row.0, row.1)))
        })
        .collect();
    if indicators.is_empty() {
        return None;
    }
    let shape = Shape::of(subject, indicators.iter().map(|(_, row)| *row), true);
    let kinds = [
        Some(IndicatorKind::Result),
        Some(IndicatorKind::Output),
        None,
    ];
    let groups = kinds.into_iter().map(|kind| {
        let rows = indicators.iter().filter(|(_, row)| row.1.kind == kind);
        Group {
            title: Some(Words::message(kind_key(kind, "group-indicators"))),
            rows: rows
                .map(|(code, row)| shape.row(subject, *row, Some(code)))
                .collect(),
        }
    });
    Some(Table {
        columns: shape.columns(),
        groups: groups.filter(|group| !group.rows.is_empty()).collect(),
        remarks: Vec::new(),
        sources: Vec::new(),
    })
}

/// The indicators of one action; none while it has none.
pub fn of_action(subject: &Subject<'_>, view: &ActionView<'_>) -> Option<Table> {
    if view.indicators.is_empty() {
        return None;
    }
    let indicators = || view.indicators.iter().map(|row| (row.0, row.1));
    let shape = Shape::of(subject, indicators(), false);
    let rows = indicators().map(|row| shape.row(subject, row, None));
    Some(Table {
        columns: shape.columns(),
        groups: vec![Group {
            title: None,
            rows: rows.collect(),
        }],
        remarks: Vec::new(),
        sources: Vec::new(),
    })
}

fn kind_key(kind: Option<IndicatorKind>, prefix: &str) -> String {
    format!("{prefix}-{}", kind.map_or("none", IndicatorKind::key))
}

/// Columns that a table of indicators has.
struct Shape {
    whole_plan: bool,
    /// The year of all base values, or none where they differ.
    base_year: Option<Year>,
    steps: Vec<Year>,
    last_year: Option<Year>,
}

impl Shape {
    fn of<'a>(
        subject: &Subject<'_>,
        indicators: impl Iterator<Item = Indicator<'a>> + Clone,
        whole_plan: bool,
    ) -> Self {
        let mut base_years = indicators.clone().map(|(_, row)| row.base_year);
        let first = base_years.next().flatten();
        let base_year = first.filter(|year| base_years.all(|other| other == Some(*year)));
        let mut steps: Vec<Year> = indicators
            .flat_map(|(_, row)| row.steps.0.keys().copied())
            .collect();
        steps.sort_unstable();
        steps.dedup();
        Self {
            whole_plan,
            base_year,
            steps,
            last_year: subject.plan.edition.last_year,
        }
    }

    fn columns(&self) -> Vec<Column> {
        let dated = |key: &str, year: Option<Year>| match year {
            Some(year) => Words::message(format!("{key}-year")).with("year", year),
            None => Words::message(key),
        };
        let mut columns = vec![Column::new(
            Words::message("head-indicator"),
            ColumnKind::Words,
        )];
        let short = |key: &str| Column::new(Words::message(key), ColumnKind::Short);
        columns.extend(self.whole_plan.then(|| short("head-code")));
        columns.extend(self.base_year.is_none().then(|| short("head-base-date")));
        let number = |head: Words| Column::new(head, ColumnKind::Number);
        columns.push(number(dated("head-base", self.base_year)));
        columns.extend(self.steps.iter().map(|year| number((*year).into())));
        columns.push(number(dated("head-target", self.last_year)));
        columns.push(Column::new(
            Words::message("head-source"),
            ColumnKind::Words,
        ));
        columns
    }

    fn row(&self, subject: &Subject<'_>, (id, row): Indicator<'_>, code: Option<&str>) -> Row {
        let kind = (!self.whole_plan).then(|| Words::message(kind_key(row.kind, "measured")));
        let measure = subject.catalog.measures.get(row.indicator.as_str());
        let unit = measure
            .filter(|_| row.name.trim().is_empty())
            .map(|measure| Words::entry("units", &measure.unit, Naming::Full));
        let remarks: Vec<Words> = kind.into_iter().chain(unit).collect();
        let mut name = name(subject, row);
        if !remarks.is_empty() {
            name = Words::message("row-indicator")
                .with("name", name)
                .with("kind", Words::Joined(remarks, ", "));
        }
        let mut cells = vec![Cell {
            told: Some(TOLD),
            ..Cell::words(name).at(Some(path!(indicators[id].name)))
        }];
        if self.whole_plan {
            cells.push(Cell::words(code.unwrap_or_default().into()));
        }
        if self.base_year.is_none() {
            let year = row.base_year.map(Words::from);
            let year = Cell::new(year.map_or(Value::Missing, Value::Words));
            cells.push(year.at(Some(path!(indicators[id].base_year))));
        }
        cells.push(required(row.base).at(Some(path!(indicators[id].base))));
        let steps = path!(indicators[id].steps);
        cells.extend(self.steps.iter().map(|year| {
            let cell = Some(steps.cell(*year));
            Cell::new(Value::Quantity(row.steps.get(*year))).at(cell)
        }));
        cells.push(required(row.target).at(Some(path!(indicators[id].target))));
        let source = match row.source.trim() {
            "" => Value::Missing,
            source => Value::Words(source.into()),
        };
        cells.push(Cell::new(source).at(Some(path!(indicators[id].source))));
        Row::new(RowKind::Plain, cells).at(FieldPath::row(path!(indicators).table, id, ""))
    }
}

/// The cell of a quantity that has to be filled in.
fn required(quantity: Quantity) -> Cell {
    Cell::new(match quantity {
        Quantity::Blank => Value::Missing,
        quantity => Value::Quantity(quantity),
    })
}

/// Name of an indicator: its own where it has one, and the catalogue's.
fn name(subject: &Subject<'_>, row: &ActionIndicator) -> Words {
    let (own, key) = (row.name.trim(), row.indicator.as_str());
    let listed = (!key.is_empty()).then(|| Words::entry("measures", key, Naming::Full));
    let known = subject.catalog.measures.get(key);
    // a name typed before may part its words by other spaces
    let same = known.is_some_and(|measure| {
        let names = [&measure.name.pl, &measure.name.en];
        names.into_iter().any(|name| fold(name) == fold(own))
    });
    match (own, listed) {
        ("", Some(listed)) => listed,
        ("", None) => Words::message("record-indicator.untitled"),
        (own, Some(listed)) if !same => Words::Joined(vec![own.into(), listed], "; "),
        (own, _) => own.into(),
    }
}
