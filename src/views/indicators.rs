//! Computed indicators: their values by year, each with how it is computed.

use super::figures::year_columns;
use super::{Cell, Column, ColumnKind, Group, Naming, Row, RowKind, Subject, Table, Value, Words};
use crate::base::{Arg, Quantity};
use crate::catalog::{Indicator, IndicatorTheme, Standing};
use crate::projection::{Column as Ozps, Computed, Outcome};

/// The usual indicators of `themes` that have a value somewhere; none while there is none.
pub fn of_themes(subject: &Subject<'_>, themes: &[IndicatorTheme]) -> Option<Table> {
    table(subject, |indicator| {
        indicator.usual && themes.contains(&indicator.theme)
    })
}

/// All usual indicators that have a value somewhere; none while there is none.
pub fn of_plan(subject: &Subject<'_>) -> Option<Table> {
    table(subject, |indicator| indicator.usual)
}

fn table(subject: &Subject<'_>, shown: impl Fn(&Indicator) -> bool) -> Option<Table> {
    let years = year_columns(subject);
    let computed = subject.projection.indicators.iter();
    let rows: Vec<Row> = computed
        .filter(|computed| computed.has_value())
        .filter_map(|computed| Some((subject.catalog.indicators.get(&computed.key)?, computed)))
        .filter(|(indicator, _)| shown(indicator))
        .filter(|(indicator, _)| indicator.is_shown(|group| !subject.plan.leaves_out(group)))
        .map(|(indicator, computed)| row(subject, indicator, computed, &years))
        .collect();
    if rows.is_empty() {
        return None;
    }
    let mut columns = vec![
        Column::new(Words::message("head-indicator"), ColumnKind::Words),
        Column::new(Words::message("head-unit"), ColumnKind::Unit),
    ];
    columns.extend(years.into_iter().map(|(_, column)| column));
    Some(Table {
        columns,
        groups: vec![Group { title: None, rows }],
        ..Table::default()
    })
}

fn row(
    subject: &Subject<'_>,
    indicator: &Indicator,
    computed: &Computed,
    years: &[(Ozps, Column)],
) -> Row {
    let mut cells = vec![
        Cell::words(Words::entry("indicators", &indicator.key, Naming::Full)),
        Cell::words(Words::Value(Arg::Words {
            pl: indicator.unit.get("pl").to_owned(),
            en: indicator.unit.get("en").to_owned(),
        })),
    ];
    let places = u32::from(indicator.decimals);
    cells.extend(years.iter().map(|(column, _)| {
        Cell::new(match computed.get(*column) {
            Outcome::Value(value) => Value::Computed(*value, places),
            Outcome::NoColumn => Value::Blank,
            Outcome::Blank(_) => Value::Missing,
            Outcome::NoData(_) => Value::Quantity(Quantity::NoData),
            Outcome::NotApplicable(_) | Outcome::ZeroDenominator | Outcome::OutOfRange => {
                Value::Quantity(Quantity::NotApplicable)
            }
        })
    }));
    Row {
        about: Some(definition(subject, indicator)),
        ..Row::new(RowKind::Computed, cells)
    }
}

/// How it is computed. The program's own definition is told as adopted in the plan.
fn definition(subject: &Subject<'_>, indicator: &Indicator) -> Words {
    let of = |lang: &str| {
        let definition = subject.catalog.definition_of(indicator, lang);
        definition.trim_end_matches('.').to_owned()
    };
    let source = &indicator.source;
    let basis = match source.standing {
        Standing::Proposal => Words::message("definition-own"),
        Standing::Verified | Standing::Unverified => {
            Words::message("definition-source").with("source", source.title.as_str())
        }
    };
    let definition = Arg::Words {
        pl: of("pl"),
        en: of("en"),
    };
    Words::message("definition")
        .with("definition", Words::Value(definition))
        .with("basis", basis)
}
