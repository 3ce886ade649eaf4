//! Charts as values: columns of stacked parts.

use super::{Subject, Value, Words};
use crate::base::{Decimal, Money, Quantity, Year};
use crate::projection::Column;

/// Stacked columns.
#[derive(Clone, Debug, PartialEq)]
pub struct Stack {
    /// What the chart is called.
    pub title: Words,
    /// What its numbers are.
    pub hint: Words,
    /// What the columns are made of, from the foot up.
    pub series: Vec<Series>,
    /// The columns, in order.
    pub columns: Vec<StackColumn>,
    /// What is called a part that is missing; none where nothing can be.
    pub gap: Option<Words>,
}

/// A part of every column.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    /// Key of what it is in the catalogue; empty while none is chosen.
    pub key: String,
    /// Its name.
    pub name: Words,
    /// Its colour, counted from zero: the same wherever the series is shown.
    pub colour: usize,
}

/// One column of a [`Stack`].
#[derive(Clone, Debug, PartialEq)]
pub struct StackColumn {
    /// The word under it.
    pub head: Words,
    /// The year after the plan that it stands for; none for those of the plan.
    pub after: Option<Year>,
    /// Whether it is expected, not counted.
    pub forecast: bool,
    /// The value of each series; blank where there is nothing.
    pub parts: Vec<Value>,
    /// What is missing on top of them.
    pub gap: Value,
    /// All of it.
    pub total: Value,
}

impl Value {
    /// The amount, where it is one.
    pub fn money(&self) -> Option<Money> {
        match self {
            Self::Money(amount) => Some(*amount),
            _ => None,
        }
    }

    /// Its size for drawing, in its own unit; nothing where it is no number.
    pub fn size(&self) -> f64 {
        match self {
            Self::Money(amount) => amount.to_f64(),
            Self::Quantity(quantity) => quantity.number().map_or(0.0, Decimal::to_f64),
            _ => 0.0,
        }
    }
}

/// People aged 65 and more by year, with those aged 80 and more; none before two years are known.
pub fn older_people(subject: &Subject<'_>) -> Option<Stack> {
    let columns = subject.projection.columns;
    let number = |key: &str, column| columns.figure(subject.plan, key, column).number();
    let bars: Vec<StackColumn> = columns
        .present()
        .filter_map(|(column, year)| bar(column, year, |key| number(key, column)))
        .collect();
    let series = |name: &str, colour| Series {
        key: String::new(),
        name: Words::message(name),
        colour,
    };
    (bars.len() > 1).then(|| Stack {
        title: Words::message("chart-older"),
        hint: Words::message("chart-older-hint"),
        series: vec![series("chart-80", 0), series("chart-65-79", 1)],
        columns: bars,
        gap: None,
    })
}

fn bar(
    column: Column,
    year: Year,
    number: impl Fn(&str) -> Option<Decimal>,
) -> Option<StackColumn> {
    let all = number("ludnosc-65-plus")?;
    let oldest = number("ludnosc-80-plus")?;
    let younger = all.checked_add(oldest.checked_mul(-1)?)?;
    let value = |number| Value::Quantity(Quantity::Number(number));
    Some(StackColumn {
        head: year.into(),
        after: None,
        forecast: column.is_forecast(),
        parts: vec![value(oldest), value(younger)],
        gap: Value::Blank,
        total: value(all),
    })
}
