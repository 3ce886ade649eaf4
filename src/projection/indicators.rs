//! Indicators computed from the rows of figures by the formulas of the catalogue.

use super::{Column, Columns};
use crate::base::{Decimal, Quantity};
use crate::catalog::{Catalog, Formula, FormulaTerm};
use crate::model::Figures;

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
    /// The table has no such column, or the formula says nothing of its year.
    #[default]
    NoColumn,
    /// The value, rounded to the indicator's places.
    Value(Decimal),
    /// These rows are blank, so nothing can be computed yet.
    Blank(Vec<String>),
    /// These rows carry the mark `.`: nobody knows.
    NoData(Vec<String>),
    /// These rows carry the mark `x`: there is nothing to compute.
    NotApplicable(Vec<String>),
    /// The denominator is zero.
    ZeroDenominator,
    /// The value is beyond what a number of the program holds.
    OutOfRange,
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

/// Indicators whose figures all stand in the plan; the rest of the catalogue costs a look-up.
pub(super) fn compute(figures: &Figures, catalog: &Catalog, columns: Columns) -> Vec<Computed> {
    let entries = catalog.indicators.iter().filter(|indicator| {
        let mut inputs = indicator.formula.inputs();
        inputs.all(|key| figures.get(key).is_some_and(|row| !row.is_blank()))
    });
    let figure = |column: Column| move |key: &str| columns.of_figure(figures, key, column);
    entries
        .map(|indicator| Computed {
            key: indicator.key.clone(),
            outcomes: Column::ALL.map(|column| {
                if columns.year(column).is_none() {
                    return Outcome::NoColumn;
                }
                let formula = &indicator.formula;
                let outcome = match formula {
                    Formula::Change { .. } if column.index() <= Column::Base.index() => {
                        Outcome::NoColumn
                    }
                    _ => evaluate(formula, figure(column), figure(Column::Base)),
                };
                match outcome {
                    Outcome::Value(value) => {
                        Outcome::Value(value.round(u32::from(indicator.decimals)))
                    }
                    other => other,
                }
            }),
        })
        .collect()
}

/// Evaluates `formula` over the figures of one year, unrounded; `base` gives those of the year
/// that changes are measured against.
pub fn evaluate(
    formula: &Formula,
    figure: impl Fn(&str) -> Quantity,
    base: impl Fn(&str) -> Quantity,
) -> Outcome {
    value(formula, &figure, &base).map_or_else(|why| why, Outcome::Value)
}

fn value(
    formula: &Formula,
    figure: &dyn Fn(&str) -> Quantity,
    base: &dyn Fn(&str) -> Quantity,
) -> Result<Decimal, Outcome> {
    // Every figure that is missing is named at once, not one after the other.
    known(formula, figure)?;
    match formula {
        Formula::Ratio {
            num,
            den,
            per,
            over,
        } => {
            let (above, below) = (sum(num, figure)?, sum(den, figure)?);
            let divisor = times(below, i64::from(*over))?;
            ratio(above, divisor, i64::from(*per))
        }
        Formula::Sum { of } => sum(of, figure),
        Formula::Change { of } => {
            known(formula, base)?;
            let before = sum(of, base)?;
            let change = sum(of, figure)?.checked_add(times(before, -1)?);
            ratio(change.ok_or(Outcome::OutOfRange)?, before, 100)
        }
    }
}

fn known(formula: &Formula, figure: &dyn Fn(&str) -> Quantity) -> Result<(), Outcome> {
    let those = |wanted: fn(Quantity) -> bool| {
        let keys = formula.inputs().filter(|key| wanted(figure(key)));
        let mut names: Vec<String> = Vec::new();
        for key in keys {
            if !names.iter().any(|name| name == key) {
                names.push(key.to_owned());
            }
        }
        (!names.is_empty()).then_some(names)
    };
    if let Some(names) = those(Quantity::is_blank) {
        return Err(Outcome::Blank(names));
    }
    if let Some(names) = those(|quantity| quantity == Quantity::NoData) {
        return Err(Outcome::NoData(names));
    }
    if let Some(names) = those(|quantity| quantity == Quantity::NotApplicable) {
        return Err(Outcome::NotApplicable(names));
    }
    Ok(())
}

fn sum(terms: &[FormulaTerm], figure: &dyn Fn(&str) -> Quantity) -> Result<Decimal, Outcome> {
    terms.iter().try_fold(Decimal::default(), |sum, term| {
        let number = figure(&term.key).number().unwrap_or_default();
        let number = times(number, if term.minus { -1 } else { 1 })?;
        sum.checked_add(number).ok_or(Outcome::OutOfRange)
    })
}

fn times(value: Decimal, factor: i64) -> Result<Decimal, Outcome> {
    value.checked_mul(factor).ok_or(Outcome::OutOfRange)
}

fn ratio(num: Decimal, den: Decimal, per: i64) -> Result<Decimal, Outcome> {
    if den.is_zero() {
        return Err(Outcome::ZeroDenominator);
    }
    Decimal::ratio(num, den, per).ok_or(Outcome::OutOfRange)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn formula(ron: &str) -> Formula {
        let entry = format!(
            "{{\"proba\": (name: (pl: \"p\", en: \"t\"), formula: {ron}, decimals: 1, \
             unit: (pl: \"%\", en: \"%\"), theme: Demography, groups: [\"older\"], \
             reading: (pl: \"p\", en: \"t\"), \
             source: (title: \"p\", as_of: \"2026\", standing: Unverified))}}"
        );
        let catalog = Catalog::parse([("indicators/proba.ron", entry.as_str())]).unwrap();
        catalog.indicators.iter().next().unwrap().formula.clone()
    }

    fn care_potential() -> Formula {
        formula(r#"Ratio(num: ["women"], den: ["oldest"], per: 100)"#)
    }

    /// Figures written `key=text`; the rest is blank.
    fn year(figures: &str) -> impl Fn(&str) -> Quantity {
        move |key| {
            let mut known = figures.split(' ').filter_map(|one| one.split_once('='));
            let found = known.find(|(name, _)| *name == key);
            found.map_or(Quantity::Blank, |(_, text)| text.parse().unwrap())
        }
    }

    fn of(formula: &Formula, figures: &str) -> Outcome {
        evaluate(formula, year(figures), |_| Quantity::Blank)
    }

    fn value_of(formula: &Formula, figures: &str, places: u32) -> String {
        let value = of(formula, figures).value().unwrap();
        value.round(places).to_string()
    }

    fn named(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn the_worked_example_of_the_design_holds() {
        assert_eq!(
            value_of(&care_potential(), "women=1198 oldest=384", 0),
            "312"
        );
    }

    #[test]
    fn blank_unknown_and_pointless_are_told_apart_and_none_of_them_is_zero() {
        let formula = care_potential();
        let of = |figures| of(&formula, figures);
        assert_eq!(of("oldest=384"), Outcome::Blank(named(&["women"])));
        assert_eq!(of(""), Outcome::Blank(named(&["women", "oldest"])));
        assert_eq!(of("women=. oldest=384"), Outcome::NoData(named(&["women"])));
        assert_eq!(
            of("women=1198 oldest=x"),
            Outcome::NotApplicable(named(&["oldest"]))
        );
        assert_eq!(of("women=1198 oldest=0"), Outcome::ZeroDenominator);
        assert_eq!(of("women=0 oldest=384").value().unwrap().to_string(), "0");
    }

    #[test]
    fn a_term_can_be_taken_away_above_and_below_the_line() {
        let increase = formula(r#"Ratio(num: ["births", "-deaths"], den: ["all"], per: 1000)"#);
        assert_eq!(
            value_of(&increase, "births=70 deaths=110 all=8000", 1),
            "-5"
        );
        let women = formula(r#"Ratio(num: ["women"], den: ["all", "-women"], per: 100)"#);
        assert_eq!(value_of(&women, "women=1100 all=1900", 1), "137.5");
        assert_eq!(of(&women, "women=5 all=5"), Outcome::ZeroDenominator);
        // One figure in two places is missing once.
        assert_eq!(of(&women, "all=5"), Outcome::Blank(named(&["women"])));
    }

    #[test]
    fn hours_a_week_divide_by_the_weeks_exactly() {
        let weekly = formula(r#"Ratio(num: ["hours"], den: ["persons"], per: 1, over: 52)"#);
        assert_eq!(value_of(&weekly, "hours=14820 persons=57", 1), "5");
    }

    #[test]
    fn sums_and_differences_have_no_denominator() {
        let balance = formula(r#"Sum(of: ["placed", "-left"])"#);
        assert_eq!(value_of(&balance, "placed=12 left=15", 0), "-3");
        assert_eq!(value_of(&balance, "placed=0 left=0", 0), "0");
    }

    #[test]
    fn a_change_is_measured_against_the_year_assessed() {
        let change = formula(r#"Change(of: ["all"])"#);
        let from = |now, base| evaluate(&change, year(now), year(base));
        let value = |now, base| from(now, base).value().unwrap().round(1).to_string();
        assert_eq!(value("all=7600", "all=8000"), "-5");
        assert_eq!(value("all=8100", "all=8000"), "1.3");
        assert_eq!(from("all=10", "all=0"), Outcome::ZeroDenominator);
        assert_eq!(from("all=10", ""), Outcome::Blank(named(&["all"])));
    }
}
