//! Checks of figures of the diagnosis. What they hold follows from the figures' catalogue entries.

use std::collections::BTreeMap;

use crate::base::{Arg, Decimal, Quantity, Year};
use crate::catalog::{Figure, Strictness};
use crate::checks::{Out, Rule, Severity, Subject, place};
use crate::field::FieldPath;
use crate::model::{Basis, FigureRow};
use crate::path;
use crate::projection::Column;

/// The diagnosis speaks of years before the plan.
pub const BASE_YEAR_AFTER_PLAN: Rule = Rule {
    id: "base-year-after-plan",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        let (base, first) = (
            subject.plan.diagnosis.base_year,
            subject.plan.edition.first_year,
        );
        if let (Some(base), Some(first)) = (base, first)
            && base > first
        {
            out.at(
                path!(diagnosis.base_year),
                &[("base", base.into()), ("first", first.into())],
            );
        }
    },
};

/// Forecasts lie after the year of assessment, the later one after the first.
pub const FORECAST_ORDER: Rule = Rule {
    id: "forecast-order",
    severity: Severity::Error,
    basis: None,
    run: |subject, out| {
        let diagnosis = &subject.plan.diagnosis;
        if let (Some(base), Some(forecast)) = (diagnosis.base_year, diagnosis.forecast_year)
            && forecast <= base
        {
            out.at(
                path!(diagnosis.forecast_year),
                &[("earlier", base.into()), ("later", forecast.into())],
            );
        }
        if let (Some(forecast), Some(later)) =
            (diagnosis.forecast_year, diagnosis.later_forecast_year)
            && later <= forecast
        {
            out.at(
                path!(diagnosis.later_forecast_year),
                &[("earlier", forecast.into()), ("later", later.into())],
            );
        }
    },
};

/// The short list of the catalogue: figures without which a diagnosis of this plan says too little.
pub const FIGURE_MISSING: Rule = Rule {
    id: "figure-missing",
    severity: Severity::Error,
    basis: None,
    run: |subject, out| {
        let Some(year) = subject.projection.columns.year(Column::Base) else {
            return;
        };
        for figure in subject.scope.due(subject.catalog) {
            let row = subject.plan.figures.get(&figure.key);
            if row.is_none_or(|row| row.get(Basis::Counted, year).is_blank()) {
                let args = [("field", name(figure)), ("year", year.into())];
                out.at(cell(&figure.key, Basis::Counted, year), &args);
            }
        }
    },
};

/// What is known only of years that have no column stands in no table of the document.
pub const FIGURE_OTHER_YEAR: Rule = Rule {
    id: "figure-other-year",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        let columns = subject.projection.columns;
        let Some(base) = columns.year(Column::Base) else {
            return;
        };
        for (id, row) in subject.plan.figures.iter() {
            let mut present = columns.present();
            if present.any(|(column, _)| !columns.quantity(row, column).is_blank()) {
                continue;
            }
            let newest = |basis: Basis| {
                let mut known = row.of(basis).0.iter().rev();
                let year = known.find(|(_, quantity)| quantity.number().is_some());
                year.map(|(year, _)| (basis, *year))
            };
            if let Some((basis, year)) = newest(Basis::Counted).or_else(|| newest(Basis::Expected))
            {
                let at = FieldPath::row(path!(figures).table, id, basis.field()).cell(year);
                let args = [
                    ("field", place::name(subject.catalog, subject.plan, at)),
                    ("year", year.into()),
                    ("base", base.into()),
                ];
                out.at(at, &args);
            }
        }
    },
};

/// A figure that the catalogue does not know says itself what it counts and in what.
pub const FIGURE_UNNAMED: Rule = Rule {
    id: "figure-unnamed",
    severity: Severity::Error,
    basis: None,
    run: |subject, out| {
        for (id, row) in subject.plan.figures.iter() {
            let known = id
                .key()
                .is_some_and(|key| subject.catalog.figures.contains(key));
            if !known && row.name.trim().is_empty() {
                let at = FieldPath::row(path!(figures).table, id, "name");
                out.at(at, &[("key", Arg::Text(id.to_string()))]);
            }
        }
    },
};

/// Persons, places, families are counted whole.
pub const FIGURE_FRACTION: Rule = Rule {
    id: "figure-fraction",
    severity: Severity::Error,
    basis: None,
    run: |subject, out| {
        each_number(subject, |figure, at, value| {
            if is_torn(subject, figure, value) {
                out.at(at, &said(figure, at, value));
            }
        });
    },
};

/// Whether `value` is a fraction of what is counted whole.
fn is_torn(subject: &Subject<'_>, figure: &Figure, value: Decimal) -> bool {
    let unit = subject.catalog.units.get(&figure.unit);
    unit.is_some_and(|unit| unit.whole) && value.places() > 0
}

/// What cannot be less than none is not negative.
pub const FIGURE_NEGATIVE: Rule = Rule {
    id: "figure-negative",
    severity: Severity::Error,
    basis: None,
    run: |subject, out| {
        each_number(subject, |figure, at, value| {
            if !figure.signed && value.is_negative() {
                out.at(at, &said(figure, at, value));
            }
        });
    },
};

/// Numbers outside what the catalogue expects are worth a second look.
pub const FIGURE_UNUSUAL: Rule = Rule {
    id: "figure-unusual",
    severity: Severity::Hint,
    basis: None,
    run: |subject, out| {
        each_number(subject, |figure, at, value| {
            let beyond = |limit: Option<i64>, wrong: fn(&Decimal, &Decimal) -> bool| {
                let limit = Decimal::whole(limit?)?;
                wrong(&value, &limit).then_some(limit)
            };
            let limit = beyond(figure.min, Decimal::lt).or_else(|| beyond(figure.max, Decimal::gt));
            if let Some(limit) = limit.filter(|_| !value.is_negative() || figure.signed) {
                let mut args = said(figure, at, value).to_vec();
                args.push(("limit", limit.into()));
                out.at(at, &args);
            }
        });
    },
};

/// A part is not larger than its whole.
pub const PART_EXCEEDS_WHOLE: Rule = Rule {
    id: "part-exceeds-whole",
    severity: Severity::Error,
    basis: None,
    run: |subject, out| {
        for ((whole, basis, year), parts) in exceeded(subject) {
            if let [part] = parts.as_slice() {
                let args = [
                    ("part", named(subject, part)),
                    ("whole", named(subject, &whole)),
                    ("year", year.into()),
                ];
                out.at(cell(part, basis, year), &args);
            }
        }
    },
};

/// Where several parts are larger than their whole, it is the whole that is wrong: it is told once
/// there, and not at each of them.
pub const WHOLE_BELOW_PARTS: Rule = Rule {
    id: "whole-below-parts",
    severity: Severity::Error,
    basis: None,
    run: |subject, out| {
        for ((whole, basis, year), parts) in exceeded(subject) {
            if parts.len() > 1 {
                let args = [
                    ("whole", named(subject, &whole)),
                    ("parts", names(subject, &parts)),
                    ("year", year.into()),
                ];
                out.at(cell(&whole, basis, year), &args);
            }
        }
    },
};

/// Disjoint parts do not add up to more than their whole, and to no less when all are known.
pub const PARTS_DO_NOT_ADD_UP: Rule = Rule {
    id: "parts-do-not-add-up",
    severity: Severity::Error,
    basis: None,
    run: |subject, out| {
        let told = exceeded(subject);
        each_cell(subject, |figure, basis, year, whole| {
            // a whole that is less than one of its parts, or than nothing, or no whole number, is told
            // of already
            let below = whole < Decimal::default() || is_torn(subject, figure, whole);
            if below || told.contains_key(&(figure.key.clone(), basis, year)) {
                return;
            }
            for parts in &figure.parts {
                let known: Vec<Decimal> = parts
                    .iter()
                    .filter_map(|key| quantity(subject, key, basis, year).number())
                    .collect();
                let sum =
                    (known.iter()).try_fold(Decimal::default(), |sum, part| sum.checked_add(*part));
                if known.iter().any(|part| *part < Decimal::default()) {
                    continue;
                }
                let all = known.len() == parts.len();
                if let Some(sum) = sum
                    && (sum > whole || (all && sum != whole))
                {
                    let args = [
                        ("whole", name(figure)),
                        ("value", whole.into()),
                        ("sum", sum.into()),
                        ("parts", names(subject, parts)),
                        ("year", year.into()),
                    ];
                    out.at(cell(&figure.key, basis, year), &args);
                }
            }
        });
    },
};

/// Bounds between figures that break what a figure means.
pub const FIGURE_LIMIT: Rule = Rule {
    id: "figure-limit",
    severity: Severity::Error,
    basis: None,
    run: |subject, out| limits(subject, out, Strictness::Error),
};

/// Bounds between figures whose breach is only unusual.
pub const FIGURE_RATIO: Rule = Rule {
    id: "figure-ratio",
    severity: Severity::Hint,
    basis: None,
    run: |subject, out| limits(subject, out, Strictness::Hint),
};

/// Counted figures that change a lot from one year to the next are worth a look.
pub const FIGURE_JUMP: Rule = Rule {
    id: "figure-jump",
    severity: Severity::Hint,
    basis: None,
    run: |subject, out| {
        each_row(subject, |figure, row| {
            let numbers = |year: Year| row.get(Basis::Counted, year).number();
            for year in row.counted.0.keys().copied() {
                let (Some(old), Some(new)) = (numbers(year.shift(-1)), numbers(year)) else {
                    continue;
                };
                let most = figure.yearly_change.map_or(50.0, f64::from);
                // small numbers double by chance
                let change = (new.to_f64() - old.to_f64()).abs();
                let counts = !figure.signed && change > 50.0;
                if counts && change * 100.0 > old.to_f64().abs() * most {
                    let args = [("field", name(figure)), ("year", year.into())];
                    out.at(cell(&figure.key, Basis::Counted, year), &args);
                }
            }
        });
    },
};

/// Numbers say where they come from.
pub const SOURCE_MISSING: Rule = Rule {
    id: "source-missing",
    severity: Severity::Error,
    basis: None,
    run: |subject, out| {
        for (id, row) in subject.plan.figures.iter() {
            for (basis, field) in [
                (Basis::Counted, "source"),
                (Basis::Expected, "expected_source"),
            ] {
                if row.lacks_source(basis) {
                    let at = FieldPath::row(path!(figures).table, id, field);
                    let name = place::name(subject.catalog, subject.plan, at);
                    out.at(at, &[("field", name), ("basis", basis.field().into())]);
                }
            }
        }
    },
};

/// A source has a year.
pub const SOURCE_YEAR_MISSING: Rule = Rule {
    id: "source-year-missing",
    severity: Severity::Warning,
    basis: None,
    run: |subject, out| {
        for (id, row) in subject.plan.figures.iter() {
            let undated =
                |source: &str, year: Option<Year>| !source.trim().is_empty() && year.is_none();
            let counted = undated(&row.source, row.source_year) && row.counted.has_numbers();
            let expected =
                undated(&row.expected_source, row.expected_year) && row.expected.has_numbers();
            for (wrong, basis, field) in [
                (counted, Basis::Counted, "source_year"),
                (expected, Basis::Expected, "expected_year"),
            ] {
                if wrong {
                    let at = FieldPath::row(path!(figures).table, id, field);
                    let name = place::name(subject.catalog, subject.plan, at);
                    out.at(at, &[("field", name), ("basis", basis.field().into())]);
                }
            }
        }
    },
};

fn limits(subject: &Subject<'_>, out: &mut Out, strictness: Strictness) {
    let mut wrong = exceeded(subject);
    wrong.retain(|_, parts| parts.len() > 1);
    each_cell(subject, |figure, basis, year, value| {
        for limit in figure
            .limits
            .iter()
            .filter(|limit| limit.strictness == strictness)
        {
            // nothing is measured by a number that is itself told to be wrong
            let mut of = limit.of.iter();
            if of.any(|key| wrong.contains_key(&(key.clone(), basis, year))) {
                continue;
            }
            let of = limit.of.iter().try_fold(Decimal::default(), |sum, key| {
                sum.checked_add(quantity(subject, key, basis, year).number()?)
            });
            let bound = |count: Option<i64>| {
                Decimal::ratio(of?, Decimal::whole(i64::from(limit.per))?, count?)
            };
            let (least, most) = (bound(limit.at_least), bound(limit.at_most));
            let breach = least
                .filter(|least| value < *least)
                .or_else(|| most.filter(|most| value > *most));
            if let Some(bound) = breach {
                let args = [
                    ("field", name(figure)),
                    ("value", value.into()),
                    ("limit", bound.into()),
                    ("of", names(subject, &limit.of)),
                    ("year", year.into()),
                ];
                out.at(cell(&figure.key, basis, year), &args);
            }
        }
    });
}

/// Key of a figure, and where and when it says something.
type Told = (String, Basis, Year);

/// The wholes that are less than one of their parts, with these parts.
fn exceeded(subject: &Subject<'_>) -> BTreeMap<Told, Vec<String>> {
    let mut found: BTreeMap<Told, Vec<String>> = BTreeMap::new();
    each_cell(subject, |figure, basis, year, value| {
        if let Some((whole, of)) = whole_of(subject, figure, basis, year)
            && value > of
            // a whole that cannot be is told of itself, and its parts may be right
            && of >= Decimal::default()
        {
            let whole = (whole.key.clone(), basis, year);
            found.entry(whole).or_default().push(figure.key.clone());
        }
    });
    found
}

/// The nearest whole of `figure` that has a number in this year.
fn whole_of<'a>(
    subject: &Subject<'a>,
    figure: &Figure,
    basis: Basis,
    year: Year,
) -> Option<(&'a Figure, Decimal)> {
    let mut at = figure;
    loop {
        let whole = subject.catalog.figures.get(at.part_of.as_deref()?)?;
        if let Some(number) = quantity(subject, &whole.key, basis, year).number() {
            return Some((whole, number));
        }
        at = whole;
    }
}

fn quantity(subject: &Subject<'_>, key: &str, basis: Basis, year: Year) -> Quantity {
    let row = subject.plan.figures.get(key);
    row.map(|row| row.get(basis, year)).unwrap_or_default()
}

/// Rows of figures that the catalogue knows.
fn each_row(subject: &Subject<'_>, mut look: impl FnMut(&Figure, &FigureRow)) {
    for (id, row) in subject.plan.figures.iter() {
        let figure = id.key().and_then(|key| subject.catalog.figures.get(key));
        if let Some(figure) = figure {
            look(figure, row);
        }
    }
}

/// Numbers of figures that the catalogue knows.
fn each_cell(subject: &Subject<'_>, mut look: impl FnMut(&Figure, Basis, Year, Decimal)) {
    each_row(subject, |figure, row| {
        for basis in [Basis::Counted, Basis::Expected] {
            for (year, quantity) in &row.of(basis).0 {
                if let Some(number) = quantity.number() {
                    look(figure, basis, *year, number);
                }
            }
        }
    });
}

fn each_number(subject: &Subject<'_>, mut look: impl FnMut(&Figure, FieldPath, Decimal)) {
    each_cell(subject, |figure, basis, year, number| {
        look(figure, cell(&figure.key, basis, year), number);
    });
}

fn cell(key: &str, basis: Basis, year: Year) -> FieldPath {
    FieldPath {
        row: crate::base::Id::of_key(key),
        ..FieldPath::one(path!(figures).table, basis.field()).cell(year)
    }
}

/// What is said of the number of a figure at `at`: of several years one is meant.
fn said(figure: &Figure, at: FieldPath, value: Decimal) -> [(&'static str, Arg); 3] {
    let year = at.cell.map(Arg::from);
    [
        ("field", name(figure)),
        ("year", year.unwrap_or_else(|| "".into())),
        ("value", value.into()),
    ]
}

fn name(figure: &Figure) -> Arg {
    place::words(figure.short())
}

/// The name of the figure `key`.
fn named(subject: &Subject<'_>, key: &str) -> Arg {
    let figure = subject.catalog.figures.get(key);
    figure.map_or_else(|| Arg::Text(key.to_owned()), name)
}

/// Names of figures, as a list.
fn names(subject: &Subject<'_>, keys: &[String]) -> Arg {
    let all = || {
        keys.iter()
            .filter_map(|key| subject.catalog.figures.get(key))
    };
    let join = |lang| {
        let names = all().map(|figure| figure.short().get(lang).to_owned());
        names.collect::<Vec<_>>().join(", ")
    };
    Arg::Words {
        pl: join("pl"),
        en: join("en"),
    }
}
