//! Charts from series and their text alternatives.

use super::Cx;
use crate::base::{Decimal, Year};
use crate::i18n::Texts;
use crate::projection::Column;
use crate::report::doc::{
    Axis, Block, BlockKind, Chart, Graphic, LineChart, LinePoint, LineSeries, Notes, RichText,
};

/// A line to draw: its name and what is known of it.
pub struct Line {
    /// Name at the line and in the text alternative.
    pub name: String,
    /// Value by column, where there is one.
    pub points: Vec<(Column, Year, Decimal)>,
    /// Decimal places to print.
    pub places: u32,
}

/// What a graphic says besides its lines.
pub struct Words<'w> {
    /// Key of the caption, which is also the block's id.
    pub key: &'w str,
    /// Title.
    pub caption: String,
    /// Unit in words, for the text alternative.
    pub unit: String,
    /// Id of the table that holds every value.
    pub table: &'w str,
}

/// A line chart, when at least one line has two points and not all of them are zero: a line on the
/// axis shows nothing that the table does not say. Lines with fewer points are left out.
pub fn lines(cx: &Cx<'_>, words: &Words<'_>, lines: Vec<Line>) -> Option<Block> {
    let texts = cx.inputs.texts;
    let lines: Vec<Line> = lines
        .into_iter()
        .filter(|line| line.points.len() > 1)
        .collect();
    if lines.is_empty() {
        return None;
    }
    let points = || lines.iter().flat_map(|line| &line.points);
    if points().all(|(_, _, value)| value.to_f64() == 0.0) {
        return None;
    }
    let largest = points()
        .map(|(_, _, value)| value.to_f64())
        .fold(0.0, f64::max);
    let mut years: Vec<Year> = points().map(|(_, year, _)| *year).collect();
    years.sort_unstable();
    years.dedup();
    let forecast = points().any(|(column, _, _)| column.is_forecast());
    let data = points().filter(|(column, _, _)| !column.is_forecast());
    let last_data = data.map(|(_, year, _)| *year).max();
    let alt = alt(cx, words, &lines, &years);
    let chart = LineChart {
        x_ticks: years
            .iter()
            .map(|year| (year.get() as f64, year.to_string()))
            .collect(),
        axis: Axis::nice(largest, |value| tick(texts, value)),
        last_data: last_data.filter(|_| forecast).map(|year| year.get() as f64),
        series: lines.iter().map(|line| series(texts, line)).collect(),
    };
    let graphic = Graphic {
        caption: words.caption.as_str().into(),
        alt,
        chart: Chart::Line(chart),
        notes: Notes {
            source: Some(cx.with_number("note-source-table", words.table)),
            ..Notes::default()
        },
    };
    Some(Block::from(BlockKind::Graphic(graphic)).named(words.key))
}

/// Words of a value on an axis.
pub fn tick(texts: &Texts, value: f64) -> String {
    if (value - value.round()).abs() < 1e-9 {
        return texts.count(value.round() as i64);
    }
    // Steps of an axis have at most a few places; more would be an error of rounding.
    format!("{value:.2}")
        .trim_end_matches('0')
        .parse::<Decimal>()
        .map(|value| texts.decimal(value))
        .unwrap_or_default()
}

fn series(texts: &Texts, line: &Line) -> LineSeries {
    let print = |value: Decimal| texts.decimal_places(value, line.places);
    let values: Vec<Decimal> = line.points.iter().map(|(_, _, value)| *value).collect();
    let last = values.last().copied().unwrap_or_default();
    let points = line
        .points
        .iter()
        .enumerate()
        .map(|(index, (_, year, value))| {
            let turns = match (
                index.checked_sub(1).and_then(|i| values.get(i)),
                values.get(index + 1),
            ) {
                (Some(before), Some(after)) => (before < value) != (value < after),
                // The first point is told at its place, the last one at the name.
                (None, _) => true,
                (Some(_), None) => false,
            };
            LinePoint {
                x: year.get() as f64,
                y: value.to_f64(),
                label: turns.then(|| print(*value)),
            }
        });
    LineSeries {
        name: line.name.clone(),
        last: print(last),
        points: points.collect(),
    }
}

/// Kind, what and unit, period; per line the first value, the last one counted and the last
/// expected; where all values stand.
fn alt(cx: &Cx<'_>, words: &Words<'_>, lines: &[Line], years: &[Year]) -> RichText {
    let texts = cx.inputs.texts;
    let period = match (years.first(), years.last()) {
        (Some(first), Some(last)) => texts.years(*first, *last),
        _ => String::new(),
    };
    let head = [
        ("what", words.caption.as_str().into()),
        ("unit", words.unit.as_str().into()),
        ("period", period.into()),
    ];
    let mut alt = cx.say("alt-line", &head);
    for line in lines {
        let mut data = line
            .points
            .iter()
            .filter(|(column, _, _)| !column.is_forecast());
        let mut forecast = line
            .points
            .iter()
            .filter(|(column, _, _)| column.is_forecast());
        let ends = [
            (data.clone().next(), false),
            (data.next_back(), false),
            (forecast.next_back(), true),
        ];
        let mut told: Vec<String> = Vec::new();
        for (point, expected) in ends {
            let Some((_, year, value)) = point else {
                continue;
            };
            let args = [
                ("year", (*year).into()),
                ("value", texts.decimal_places(*value, line.places).into()),
            ];
            let words = cx.say(
                if expected {
                    "alt-expected"
                } else {
                    "alt-value"
                },
                &args,
            );
            if told.last() != Some(&words) {
                told.push(words);
            }
        }
        let args = [
            ("name", line.name.as_str().into()),
            ("values", told.join(", ").into()),
        ];
        alt.push(' ');
        alt.push_str(&cx.say("alt-series", &args));
    }
    cx.with_table(alt, "alt-table", words.table)
}
