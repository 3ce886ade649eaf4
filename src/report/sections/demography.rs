//! Chapter on residents: key figures, the table of population, its chart, computed indicators.

use super::charts::{self, Line};
use super::figures::{figure_table, whole};
use super::{Cx, computed, topics};
use crate::base::Quantity;
use crate::i18n::Texts;
use crate::path;
use crate::projection::Column;
use crate::report::doc::{Block, BlockKind, KeyFigure};

/// The topic of its figures, and the first chapter of it, which it tells of.
const TOPIC: &str = "demography";
const CHAPTER: &str = "demografia";

/// The chapter's blocks.
pub fn compose(cx: &Cx<'_>) -> Vec<Block> {
    let chapters = || cx.inputs.catalog.chapters_of(TOPIC);
    let residents = chapters().find(|chapter| chapter.key == CHAPTER);
    let Some((residents, figures)) =
        residents.and_then(|chapter| Some((chapter, figure_table(cx, chapter)?)))
    else {
        return Vec::new();
    };
    let mut out = Vec::new();
    let keys = key_figures(cx);
    if !keys.is_empty() {
        out.push(BlockKind::KeyFigures(keys).into());
    }
    let years = path!(diagnosis);
    out.push(Block::heading(2, cx.msg("heading-population")).at(years));
    out.extend(changes(cx).map(Block::para));
    out.push(figures);
    out.extend(chart(cx));
    if let Some(indicators) = computed::block(cx, residents) {
        out.push(Block::heading(2, cx.msg("heading-indicators")));
        out.push(Block::para(cx.msg("indicators-intro")));
        out.push(indicators);
    }
    for other in chapters().filter(|chapter| chapter.key != CHAPTER) {
        let mut blocks = topics::chapter(cx, other);
        if !blocks.is_empty() {
            out.push(Block::heading(2, other.name.get(cx.lang)));
        }
        out.append(&mut blocks);
    }
    out
}

/// Up to four numbers that open the chapter, each only where it is known.
fn key_figures(cx: &Cx<'_>) -> Vec<KeyFigure> {
    let Some(base) = cx.inputs.projection.columns.year(Column::Base) else {
        return Vec::new();
    };
    let texts = cx.inputs.texts;
    let mut out = Vec::new();
    if let Some(count) = whole(cx.figure("ludnosc", Column::Base)) {
        let args = [("count", count.into()), ("year", base.into())];
        out.push(KeyFigure {
            value: texts.count(count),
            label: cx.say("key-population", &args),
        });
    }
    let of_base = |num: &str, den: &str| {
        let (indicator, computed) = cx.computed(num, den)?;
        let covered = &cx.inputs.projection.covered;
        let value = computed.get(Column::Base).value()?;
        if covered.has_indicator(&indicator.key, Column::Base) {
            return None;
        }
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
    if let Some(count) = whole(cx.figure("ludnosc-80-plus", Column::Base)) {
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
    let forecast = [Column::LaterForecast, Column::Forecast]
        .into_iter()
        .find_map(|column| {
            let year = cx.inputs.projection.columns.year(column)?;
            Some((year, whole(cx.figure("ludnosc-80-plus", column))?))
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
    [("population", "ludnosc"), ("older", "ludnosc-65-plus")]
        .into_iter()
        .filter_map(|(words, key)| change(cx, words, key))
}

fn change(cx: &Cx<'_>, words: &str, key: &str) -> Option<crate::report::doc::RichText> {
    let columns = cx.inputs.projection.columns;
    let first = [Column::TwoBefore, Column::OneBefore]
        .into_iter()
        .find(|column| whole(cx.figure(key, *column)).is_some())?;
    let (before, after) = (
        whole(cx.figure(key, first))?,
        whole(cx.figure(key, Column::Base))?,
    );
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
    Some(cx.say(&format!("change-{words}-{direction}"), &args).into())
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
    let keys = ["ludnosc-65-plus", "ludnosc-80-plus"];
    let lines = keys.into_iter().map(|key| line(cx, key)).collect();
    let words = charts::Words {
        key: "chart-older",
        caption: cx.msg("caption-chart-older"),
        unit: cx.msg("words-persons"),
        table: "figures-demografia",
    };
    charts::lines(cx, &words, lines)
}

/// The figure `key` as a line.
fn line(cx: &Cx<'_>, key: &str) -> Line {
    let columns = cx.inputs.projection.columns.present();
    let points: Vec<_> = columns
        .filter_map(|(column, year)| match cx.figure(key, column) {
            Quantity::Number(value) => Some((column, year, value)),
            _ => None,
        })
        .collect();
    let places = points
        .iter()
        .map(|(_, _, value)| value.places())
        .max()
        .unwrap_or_default();
    Line {
        name: cx.msg(&format!("line-{key}")),
        points,
        places,
    }
}
