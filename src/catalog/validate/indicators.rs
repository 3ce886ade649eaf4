//! Computed indicators, their reference values and monitoring measures: formulas are whole and
//! can be told in words.

use super::At;
use crate::catalog::{Entry, Formula, Indicator, Known, Measure, Reference};

pub(in crate::catalog) fn indicator_holds(at: &mut At<'_>, indicator: &Indicator) {
    at.text("name", &indicator.name);
    if let Some(definition) = &indicator.definition {
        at.text("definition", definition);
    }
    at.text("unit", &indicator.unit);
    at.text("reading", &indicator.reading);
    if let Some(variant) = &indicator.variant {
        at.text("variant", variant);
    }
    at.refers("groups", |catalog| &catalog.groups, &indicator.groups);
    if indicator.groups.is_empty() {
        at.problem("needs a group");
    }
    at.source(&indicator.source);
    let (above, below) = indicator.formula.terms();
    for terms in [above, below] {
        let keys: Vec<String> = terms.iter().map(|term| term.key.clone()).collect();
        at.refers("formula", |catalog| &catalog.figures, &keys);
    }
    match &indicator.formula {
        Formula::Ratio { den, per, over, .. } => {
            if above.is_empty() || den.is_empty() || *per == 0 || *over == 0 {
                at.problem("formula is not whole");
            }
        }
        Formula::Sum { .. } | Formula::Change { .. } => {
            if above.is_empty() {
                at.problem("formula is not whole");
            }
        }
    }
    // What a change is measured against is said in words only.
    if matches!(indicator.formula, Formula::Change { .. }) && indicator.definition.is_none() {
        at.problem("a change needs a definition");
    }
}

pub(in crate::catalog) fn measure_holds(at: &mut At<'_>, measure: &Measure) {
    at.text("name", &measure.name);
    at.text("data_source", &measure.data_source);
    at.refers_one("unit", |catalog| &catalog.units, &measure.unit);
    if let Some(Known::Counted(key)) = &measure.known {
        let figure = at.catalog.figures.get(key);
        let indicator = at.catalog.indicators.get(key);
        let percent = |it: &Indicator| it.unit.pl == "%" && measure.unit == "percent";
        let same = figure.is_some_and(|figure| figure.unit == measure.unit)
            || indicator.is_some_and(percent);
        if !same {
            at.problem(format!(
                "known as `{key}`, which is not counted in its unit"
            ));
        }
    }
    at.source(&measure.source);
}

pub(in crate::catalog) fn reference_holds(at: &mut At<'_>, reference: &Reference) {
    let (figures, indicators) = (&at.catalog.figures, &at.catalog.indicators);
    let of = &reference.of;
    if !figures.contains(of) && !indicators.contains(of) {
        at.problem(format!("`{of}` is neither a figure nor an indicator"));
    }
    at.text("area", &reference.area);
    let digits = |code: &str| code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_digit());
    if reference.teryt.as_deref().is_some_and(|code| !digits(code)) {
        at.problem("teryt is not two digits");
    }
    at.source(&reference.source);
    let catalog = at.catalog;
    let mut same = catalog.references_of(of);
    let twin = same.find(|other| {
        other.key != reference.key && other.area == reference.area && other.year == reference.year
    });
    if let Some(twin) = twin {
        at.problem(format!("`{}` speaks of the same", twin.key()));
    }
}
