//! Indicators computed from the rows of figures by the formulas of the catalogue.

use super::Columns;
use crate::base::{Column, Decimal, Quantity};
use crate::catalog::{Catalog, Formula};
use crate::model::Plan;

/// A computed indicator with its value in every column.
#[derive(Clone, Debug, PartialEq)]
pub struct Computed {
    /// Catalogue key of the indicator.
    pub key: String,
    /// Outcomes in the order of [`Column::ALL`].
    outcomes: [Outcome; 5],
}

/// What a formula gave in one column.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Outcome {
    /// The table has no such column.
    #[default]
    NoColumn,
    /// The value, rounded to the indicator's places.
    Value(Decimal),
    /// These rows are blank, so nothing can be computed yet.
    Blank(Vec<String>),
    /// A row carries the mark `.`: nobody knows.
    NoData,
    /// A row carries the mark `x`: there is nothing to compute.
    NotApplicable,
    /// The denominator is zero.
    ZeroDenominator,
}

impl Outcome {
    /// The value, where there is one.
    pub fn value(&self) -> Option<Decimal> {
        match self {
            Self::Value(value) => Some(*value),
            _ => None,
        }
    }
}

impl Computed {
    /// What the formula gave in `column`.
    pub fn get(&self, column: Column) -> &Outcome {
        self.outcomes
            .get(column.index())
            .unwrap_or(&Outcome::NoColumn)
    }

    /// Whether any column has a value.
    pub fn has_value(&self) -> bool {
        self.outcomes
            .iter()
            .any(|outcome| outcome.value().is_some())
    }
}

pub(super) fn compute(plan: &Plan, catalog: &Catalog, columns: Columns) -> Vec<Computed> {
    let entries = catalog.indicators_in_order().into_iter();
    entries
        .map(|indicator| Computed {
            key: indicator.key.clone(),
            outcomes: Column::ALL.map(|column| {
                if columns.year(column).is_none() {
                    return Outcome::NoColumn;
                }
                let figure = |name: &str| {
                    super::series(plan, name)
                        .map(|(_, series)| series.get(column))
                        .unwrap_or_default()
                };
                match evaluate(&indicator.formula, figure) {
                    Outcome::Value(value) => {
                        Outcome::Value(value.round(u32::from(indicator.decimals)))
                    }
                    other => other,
                }
            }),
        })
        .collect()
}

/// Evaluates `formula` exactly, unrounded, over the figures of one column.
pub fn evaluate(formula: &Formula, figure: impl Fn(&str) -> Quantity) -> Outcome {
    let Formula::Ratio { num, den, per } = formula;
    let blank: Vec<String> = formula
        .inputs()
        .filter(|name| figure(name).is_blank())
        .map(str::to_owned)
        .collect();
    if !blank.is_empty() {
        return Outcome::Blank(blank);
    }
    if formula
        .inputs()
        .any(|name| figure(name) == Quantity::NoData)
    {
        return Outcome::NoData;
    }
    if formula
        .inputs()
        .any(|name| figure(name) == Quantity::NotApplicable)
    {
        return Outcome::NotApplicable;
    }
    let sum = |names: &[String]| {
        let mut numbers = names.iter().filter_map(|name| figure(name).number());
        numbers.try_fold(Decimal::default(), Decimal::checked_add)
    };
    match (sum(num), sum(den)) {
        (Some(num), Some(den)) => Decimal::ratio(num, den, i64::from(*per))
            .map_or(Outcome::ZeroDenominator, Outcome::Value),
        _ => Outcome::NoData,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn care_potential() -> Formula {
        Formula::Ratio {
            num: vec!["women_45_64".into()],
            den: vec!["age_80_plus".into()],
            per: 100,
        }
    }

    fn with(women: &str, old: &str) -> Outcome {
        let (women, old): (Quantity, Quantity) = (women.parse().unwrap(), old.parse().unwrap());
        evaluate(&care_potential(), |name| {
            if name == "women_45_64" { women } else { old }
        })
    }

    #[test]
    fn the_worked_example_of_the_design_holds() {
        assert_eq!(
            with("1198", "384").value().unwrap().round(0).to_string(),
            "312"
        );
    }

    #[test]
    fn blank_unknown_and_pointless_are_told_apart_and_none_of_them_is_zero() {
        assert_eq!(with("", "384"), Outcome::Blank(vec!["women_45_64".into()]));
        assert_eq!(with(".", "384"), Outcome::NoData);
        assert_eq!(with("1198", "x"), Outcome::NotApplicable);
        assert_eq!(with("1198", "0"), Outcome::ZeroDenominator);
        assert_eq!(with("0", "384").value().unwrap().to_string(), "0");
    }
}
