//! Computed indicators: their values by year, each with how it is computed.

use super::figures::year_columns;
use super::{Cell, Column, ColumnKind, Group, Naming, Row, RowKind, Subject, Table, Value, Words};
use crate::base::{Arg, Quantity};
use crate::catalog::{Formula, FormulaTerm, Indicator, IndicatorTheme, Reference, Standing, Text};
use crate::projection::few::Cover;
use crate::projection::{Column as Ozps, Computed, Outcome};

/// The usual and chosen indicators of `themes` that have a value somewhere; none while there is none.
pub fn of_themes(subject: &Subject<'_>, themes: &[IndicatorTheme]) -> Option<Table> {
    table(subject, |indicator| {
        is_wanted(subject, indicator) && themes.contains(&indicator.theme)
    })
}

/// All usual and chosen indicators that have a value somewhere; none while there is none.
pub fn of_plan(subject: &Subject<'_>) -> Option<Table> {
    table(subject, |indicator| is_wanted(subject, indicator))
}

/// How an indicator is computed, for those who read it away from its table.
pub struct Told {
    /// Its name.
    pub name: Words,
    /// The formula in words, with the short names of figures.
    pub formula: Words,
    /// Who defines it so; none where the plan does.
    pub basis: Option<Words>,
    /// The formula with the numbers of a year that may be told outside.
    pub worked: Option<Words>,
}

/// How the indicators of the table [`of_themes`] are computed.
pub fn told(subject: &Subject<'_>, themes: &[IndicatorTheme]) -> Vec<Told> {
    let shown = shown(subject, |indicator| {
        is_wanted(subject, indicator) && themes.contains(&indicator.theme)
    });
    let covered = &subject.projection.covered;
    let all = shown.map(|(indicator, computed)| {
        let of = |lang: &str| {
            let words = subject.catalog.short_definition_of(indicator, lang);
            words.trim_end_matches('.').to_owned()
        };
        let own = indicator.source.standing == Standing::Proposal;
        let may = |column| !covered.has_indicator(&indicator.key, column);
        Told {
            name: Words::entry("indicators", &indicator.key, Naming::Full),
            formula: Words::Value(Arg::Words {
                pl: of("pl"),
                en: of("en"),
            }),
            basis: (!own).then(|| basis(indicator)),
            worked: worked(subject, indicator, computed, may),
        }
    });
    all.collect()
}

/// The chapters whose figures the table [`of_themes`] is computed from, in the order of a plan.
pub fn chapters_under<'a>(subject: &Subject<'a>, themes: &[IndicatorTheme]) -> Vec<&'a str> {
    let under = shown(subject, |indicator| {
        is_wanted(subject, indicator) && themes.contains(&indicator.theme)
    });
    let under: Vec<&str> = under
        .flat_map(|(indicator, _)| indicator.formula.inputs())
        .filter_map(|key| subject.catalog.figures.get(key))
        .map(|figure| figure.chapter.as_str())
        .collect();
    let chapters = subject.catalog.chapters.keys();
    chapters.filter(|chapter| under.contains(chapter)).collect()
}

/// Whether the plan shows the indicator: usual ones, and those it chose.
fn is_wanted(subject: &Subject<'_>, indicator: &Indicator) -> bool {
    let chosen = &subject.plan.diagnosis.indicators;
    indicator.usual || chosen.as_slice().contains(&indicator.key)
}

/// Those that are `wanted`, have a value somewhere and belong to a group that the plan works for.
fn shown<'a>(
    subject: &Subject<'a>,
    wanted: impl Fn(&Indicator) -> bool,
) -> impl Iterator<Item = (&'a Indicator, &'a Computed)> {
    let (plan, catalog) = (subject.plan, subject.catalog);
    let computed = subject.projection.indicators.iter();
    computed
        .filter(|computed| computed.has_value())
        .filter_map(|computed| Some((catalog.indicators.get(&computed.key)?, computed)))
        .filter(move |(indicator, _)| wanted(indicator))
        .filter(|(indicator, _)| indicator.is_shown(|group| !plan.leaves_out(group)))
}

fn table(subject: &Subject<'_>, wanted: impl Fn(&Indicator) -> bool) -> Option<Table> {
    let years = year_columns(subject);
    let mut rows = Vec::new();
    let mut sources: Vec<Words> = Vec::new();
    for (indicator, computed) in shown(subject, wanted) {
        rows.push(row(subject, indicator, computed, &years));
        for reference in references(subject, indicator) {
            let source = source_of(reference);
            if !sources.contains(&source) {
                sources.push(source);
            }
        }
    }
    if rows.is_empty() {
        return None;
    }
    let mut columns = vec![
        Column::new(Words::message("head-indicator"), ColumnKind::Words),
        Column::new(Words::message("head-unit"), ColumnKind::Unit),
    ];
    columns.extend(years.into_iter().map(|(_, column)| column));
    let sources = (!sources.is_empty()).then(|| {
        let all = Words::Joined(sources, "; ");
        Words::message("note-references").with("sources", all)
    });
    Some(Table {
        columns,
        groups: vec![Group { title: None, rows }],
        sources: sources.into_iter().collect(),
        ..Table::default()
    })
}

/// Where a reference value comes from: whose it is, and what it rests on where that is another base
/// than that of the numbers beside it.
fn source_of(reference: &Reference) -> Words {
    let mut source = Words::from(reference.source.title.as_str());
    if reference.computed {
        source = Words::message("reference-computed").with("source", source);
    }
    if let Some(census) = reference.census {
        source = Words::message("reference-census")
            .with("source", source)
            .with("census", in_year(census));
    }
    if let Some(note) = &reference.source.note {
        source = Words::Joined(vec![source, both(note)], " – ");
    }
    source
}

/// A year by which nothing is counted.
fn in_year(year: i16) -> Words {
    Words::Value(Arg::Text(year.to_string()))
}

fn both(text: &Text) -> Words {
    Words::both(&text.pl, &text.en)
}

/// What was read in a source of the country and of the voivodeship of the plan, the latest of each.
fn references<'a>(subject: &Subject<'a>, indicator: &Indicator) -> Vec<&'a Reference> {
    let (plan, catalog) = (subject.plan, subject.catalog);
    let unit = plan.local_government.teryt.trim();
    let ours = |area: Option<&str>| area.is_none_or(|area| unit.starts_with(area));
    let all = catalog.references.iter().filter(|reference| {
        reference.of == indicator.key
            && reference.source.standing == Standing::Verified
            && ours(reference.teryt.as_deref())
    });
    let mut latest: Vec<&Reference> = Vec::new();
    for reference in all {
        match latest
            .iter_mut()
            .find(|known| known.teryt == reference.teryt)
        {
            Some(known) if known.year < reference.year => *known = reference,
            Some(_) => {}
            None => latest.push(reference),
        }
    }
    latest
}

fn row(
    subject: &Subject<'_>,
    indicator: &Indicator,
    computed: &Computed,
    years: &[(Ozps, Column)],
) -> Row {
    let variant = indicator.variant.as_ref().map(both);
    let references = references(subject, indicator);
    let values = references.iter().map(|reference| {
        let words = Words::message("row-reference")
            .with("area", both(&reference.area))
            .with("year", in_year(reference.year))
            .with("value", Words::Value(Arg::Decimal(reference.value)));
        match (reference.computed, reference.census) {
            (_, Some(census)) => Words::message("row-reference-census")
                .with("reference", words)
                .with("census", in_year(census)),
            (true, None) => Words::message("row-reference-computed").with("reference", words),
            (false, None) => words,
        }
    });
    let below: Vec<Words> = variant.into_iter().chain(values).collect();
    let mut cells = vec![
        Cell {
            below: (!below.is_empty()).then_some(Words::Joined(below, "; ")),
            ..Cell::words(Words::entry("indicators", &indicator.key, Naming::Full))
        },
        Cell::words(both(&indicator.unit)),
    ];
    let places = u32::from(indicator.decimals);
    cells.extend(years.iter().map(|(column, _)| {
        let hidden = subject
            .projection
            .covered
            .has_indicator(&indicator.key, *column);
        let cell = Cell::new(match computed.get(*column) {
            Outcome::Value(value) => Value::Computed(*value, places),
            Outcome::NoColumn => Value::Blank,
            Outcome::Blank(_) => Value::Pending,
            Outcome::NoData(_) => Value::Quantity(Quantity::NoData),
            Outcome::NotApplicable(_) => Value::Quantity(Quantity::NotApplicable),
            Outcome::ZeroDenominator | Outcome::OutOfRange => Value::NoValue,
        });
        Cell {
            cover: hidden.then_some(Cover::LeftOut),
            ..cell
        }
    }));
    let example = worked(subject, indicator, computed, |_| true);
    let reading = both(&indicator.reading);
    let lacking = lacking(subject, computed);
    let sources = references.iter().map(|reference| {
        Words::message("reference-told")
            .with("area", both(&reference.area))
            .with("year", in_year(reference.year))
            .with("source", source_of(reference))
    });
    Row {
        about: Some(definition(subject, indicator)),
        help: example
            .into_iter()
            .chain([reading])
            .chain(lacking)
            .chain(sources)
            .collect(),
        ..Row::new(RowKind::Computed, cells)
    }
}

/// The formula with the numbers of the latest counted year that has a value and `may` be told.
fn worked(
    subject: &Subject<'_>,
    indicator: &Indicator,
    computed: &Computed,
    may: impl Fn(Ozps) -> bool,
) -> Option<Words> {
    let columns = subject.projection.columns;
    let mut counted = Ozps::ALL
        .into_iter()
        .rev()
        .filter(|column| !column.is_forecast() && may(*column));
    let (column, value) =
        counted.find_map(|column| Some((column, computed.get(column).value()?)))?;
    let sum = |terms: &[FormulaTerm]| {
        let mut all = Vec::new();
        for (index, term) in terms.iter().enumerate() {
            match (term.minus, index) {
                (true, _) => all.push(Words::from("−")),
                (false, 0) => {}
                (false, _) => all.push(Words::from("+")),
            }
            let number = columns.figure(subject.plan, &term.key, column).number();
            all.push(Words::Value(Arg::Decimal(number.unwrap_or_default())));
        }
        let alone = all.len() < 2;
        let sum = Words::Joined(all, "\u{a0}");
        if alone {
            sum
        } else {
            Words::Joined(vec!["(".into(), sum, ")".into()], "")
        }
    };
    let Formula::Ratio {
        num,
        den,
        per,
        over,
    } = &indicator.formula
    else {
        return None;
    };
    // a sign stays with the number it is used on
    let by = |sign: &str, number: Words| Words::Joined(vec![sign.into(), number], "\u{a0}");
    let mut all = vec![sum(num), by("÷", sum(den))];
    for (sign, factor) in [("÷", *over), ("×", *per)] {
        if factor != 1 {
            all.push(by(sign, Words::Value(Arg::Count(i64::from(factor)))));
        }
    }
    let example = Words::message("formula-worked")
        .with("year", columns.year(column)?)
        .with("formula", Words::Joined(all, " "))
        .with("value", Words::Value(Arg::Decimal(value)));
    Some(example)
}

/// What is missing in the years that wait for it.
fn lacking(subject: &Subject<'_>, computed: &Computed) -> Option<Words> {
    let waiting = subject
        .projection
        .columns
        .present()
        .filter_map(|(column, year)| {
            let Outcome::Blank(keys) = computed.get(column) else {
                return None;
            };
            let names = keys.iter();
            let names = names.map(|key| Words::entry("figures", key, Naming::Short));
            let names = Words::Joined(names.collect(), ", ");
            Some(
                Words::message("formula-lacks-year")
                    .with("year", year)
                    .with("figures", names),
            )
        });
    let waiting: Vec<Words> = waiting.collect();
    (!waiting.is_empty()).then(|| {
        let years = Words::Joined(waiting, "; ");
        Words::message("formula-lacks").with("years", years)
    })
}

/// How it is computed. The program's own definition is told as adopted in the plan.
fn definition(subject: &Subject<'_>, indicator: &Indicator) -> Words {
    let of = |lang: &str| {
        let definition = subject.catalog.definition_of(indicator, lang);
        definition.trim_end_matches('.').to_owned()
    };
    let definition = Arg::Words {
        pl: of("pl"),
        en: of("en"),
    };
    Words::message("definition")
        .with("definition", Words::Value(definition))
        .with("basis", basis(indicator))
}

/// Who defines the indicator so.
fn basis(indicator: &Indicator) -> Words {
    let source = &indicator.source;
    match source.standing {
        Standing::Proposal => Words::message("definition-own"),
        Standing::Verified | Standing::Unverified => {
            Words::message("definition-source").with("source", source.title.as_str())
        }
    }
}
