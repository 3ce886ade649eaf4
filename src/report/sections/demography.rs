//! Chapter on residents: key figures, the table of population, its chart, computed indicators.

use super::charts::{self, Line};
use super::fields::{kv_table, printed, short_label};
use super::figures::{series_table, whole};
use super::{Cx, computed};
use crate::base::{Column, Quantity, Series};
use crate::catalog::IndicatorTheme;
use crate::field::{FieldPath, Kind};
use crate::i18n::Texts;
use crate::path;
use crate::projection::series;
use crate::report::doc::{Block, BlockKind, KeyFigure};

/// The chapter's blocks.
pub fn compose(cx: &Cx<'_>) -> Vec<Block> {
    let table = path!(demography).table;
    let Some(figures) = series_table(cx, table) else {
        return Vec::new();
    };
    let mut out = Vec::new();
    let keys = key_figures(cx);
    if !keys.is_empty() {
        out.push(BlockKind::KeyFigures(keys).into());
    }
    out.push(Block::heading(2, cx.msg("heading-population")));
    out.extend(changes(cx).map(Block::para));
    out.push(figures);
    // Years stand in the heads of the table; whatever else the record holds comes below it.
    let rest = printed(cx, table, None, &[]).into_iter();
    let rest = rest.filter(|field| !matches!(field.info.kind, Kind::Series | Kind::Year));
    out.extend(kv_table(
        cx,
        rest.filter(|field| !field.is_idle()).collect(),
    ));
    out.extend(chart(cx));
    let indicators = computed::blocks(
        cx,
        table,
        &[IndicatorTheme::Demography, IndicatorTheme::CarePotential],
    );
    if !indicators.is_empty() {
        out.push(Block::heading(2, cx.msg("heading-indicators")));
        out.push(Block::para(cx.msg("indicators-intro")));
        out.extend(indicators);
    }
    out
}

/// Up to four numbers that open the chapter, each only where it is known.
fn key_figures(cx: &Cx<'_>) -> Vec<KeyFigure> {
    let Some(base) = cx.inputs.projection.columns.year(Column::Base) else {
        return Vec::new();
    };
    let demography = &cx.inputs.plan.demography;
    let texts = cx.inputs.texts;
    let mut out = Vec::new();
    if let Some(count) = whole(demography.population.get(Column::Base)) {
        let args = [("count", count.into()), ("year", base.into())];
        out.push(KeyFigure {
            value: texts.count(count),
            label: cx.say("key-population", &args),
        });
    }
    let of_base = |num: &str, den: &str| {
        let (indicator, computed) = cx.computed(num, den)?;
        let value = computed.get(Column::Base).value()?;
        Some((
            indicator,
            texts.decimal_places(value, u32::from(indicator.decimals)),
        ))
    };
    if let Some((_, share)) = of_base("ludnosc-65-plus", "ludnosc") {
        out.push(KeyFigure {
            value: format!("{share}%"),
            label: cx.msg("key-older-share"),
        });
    }
    if let Some(count) = whole(demography.age_80_plus.get(Column::Base)) {
        out.push(oldest(cx, count));
    }
    if let Some((indicator, value)) = of_base("kobiety-45-64", "ludnosc-80-plus") {
        out.push(KeyFigure {
            value,
            label: indicator.unit.get(cx.lang).to_owned(),
        });
    }
    out
}

/// Persons aged 80 and more, with the latest forecast where there is one.
fn oldest(cx: &Cx<'_>, count: i64) -> KeyFigure {
    let series = &cx.inputs.plan.demography.age_80_plus;
    let forecast = [Column::LaterForecast, Column::Forecast]
        .into_iter()
        .find_map(|column| {
            let year = cx.inputs.projection.columns.year(column)?;
            Some((year, whole(series.get(column))?))
        });
    let value = cx.inputs.texts.count(count);
    let label = match forecast {
        Some((year, expected)) => cx.say(
            "key-oldest-forecast",
            &[
                ("count", count.into()),
                ("year", year.into()),
                ("expected", expected.into()),
            ],
        ),
        None => cx.say("key-oldest", &[("count", count.into())]),
    };
    KeyFigure { value, label }
}

/// Sentences on how the number of residents and of older residents has changed.
fn changes<'c>(cx: &'c Cx<'_>) -> impl Iterator<Item = crate::report::doc::RichText> + 'c {
    let demography = &cx.inputs.plan.demography;
    [
        ("population", &demography.population),
        ("older", &demography.age_65_plus),
    ]
    .into_iter()
    .filter_map(|(key, series)| change(cx, key, series))
}

fn change(cx: &Cx<'_>, key: &str, series: &Series) -> Option<crate::report::doc::RichText> {
    let columns = cx.inputs.projection.columns;
    let first = [Column::TwoBefore, Column::OneBefore]
        .into_iter()
        .find(|column| whole(series.get(*column)).is_some())?;
    let (before, after) = (whole(series.get(first))?, whole(series.get(Column::Base))?);
    let direction = match after.cmp(&before) {
        std::cmp::Ordering::Less => "less",
        std::cmp::Ordering::Equal => "same",
        std::cmp::Ordering::Greater => "more",
    };
    let difference = (after - before).abs();
    let args = [
        ("first", columns.year(first)?.into()),
        ("last", columns.year(Column::Base)?.into()),
        ("count", difference.into()),
        (
            "percent",
            percent(cx.inputs.texts, difference, before).into(),
        ),
    ];
    Some(cx.say(&format!("change-{key}-{direction}"), &args).into())
}

fn percent(texts: &Texts, part: i64, whole: i64) -> String {
    use crate::base::Decimal;
    let share = Decimal::whole(part)
        .zip(Decimal::whole(whole))
        .and_then(|(part, whole)| Decimal::ratio(part, whole, 100));
    share.map_or_else(String::new, |share| {
        format!("{}%", texts.decimal_places(share, 1))
    })
}

/// Older residents over the years.
fn chart(cx: &Cx<'_>) -> Option<Block> {
    let names = [path!(demography.age_65_plus), path!(demography.age_80_plus)];
    let lines = names
        .into_iter()
        .filter_map(|path| line(cx, path))
        .collect();
    let words = charts::Words {
        key: "chart-older",
        caption: cx.msg("caption-chart-older"),
        unit: cx.msg("words-persons"),
        table: "figures-demography",
    };
    charts::lines(cx, &words, lines)
}

/// The figures of the field at `path` as a line.
fn line(cx: &Cx<'_>, path: FieldPath) -> Option<Line> {
    let (_, series) = series(cx.inputs.plan, path.field)?;
    let columns = cx.inputs.projection.columns.present();
    let points: Vec<_> = columns
        .filter_map(|(column, year)| match series.get(column) {
            Quantity::Number(value) => Some((column, year, value)),
            _ => None,
        })
        .collect();
    let places = points
        .iter()
        .map(|(_, _, value)| value.places())
        .max()
        .unwrap_or_default();
    Some(Line {
        name: short_name(cx, path),
        points,
        places,
    })
}

/// Name at a line: `line-{field}` where there is one, otherwise the field's short label.
fn short_name(cx: &Cx<'_>, path: FieldPath) -> String {
    let key = format!("line-{}", path.field);
    if cx.inputs.texts.has(&key) {
        cx.msg(&key)
    } else {
        short_label(cx, path)
    }
}
