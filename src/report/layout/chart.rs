//! Charts as vector shapes: lines with a forecast, stacked bars, columns with the grant cliff,
//! the schedule. Looks follow document.md §9; numbers come as printed words.

use super::boxes::{Ctx, Draw, Mark, Owner, Strip};
use super::gantt;
use super::plot::{At, Plot, dashed, fill_color, pen};
use crate::report::doc::{BarChart, Chart, ColumnBar, ColumnChart, Fill, LineChart};
use crate::report::style::{ACCENT, BRICK, Color, Face, Geometry, INK, INK2, LINE3, RULE};

/// Colours of lines, told apart by marker and name as well.
const SERIES: [Color; 3] = [ACCENT, LINE3, BRICK];

/// A figure as one strip; all marks belong to `node`.
pub fn strip(cx: &mut Ctx<'_>, chart: &Chart, node: u32) -> Strip {
    let page = cx.page;
    let (labels_data, labels_forecast) = (cx.labels.data.clone(), cx.labels.forecast.clone());
    let wide = cx.wide;
    let mut plot = Plot::new(cx, node);
    let height = match chart {
        Chart::Line(line) => lines(&mut plot, line, &page, &labels_data, &labels_forecast),
        Chart::Bars(bars) => stacked_bars(&mut plot, bars, &page),
        Chart::Columns(columns) => stacked_columns(&mut plot, columns, &page),
        Chart::Gantt(schedule) => gantt::draw(&mut plot, schedule, &page),
    };
    let mut marks = plot.marks;
    marks.push(Mark {
        owner: Owner::Node(node),
        draw: Draw::Bounds(page.label_x, 0.0, page.full(), height),
    });
    Strip {
        height,
        marks: marks.into(),
        wide,
        ..Strip::default()
    }
}

/// A chart that fits a page, or the parts of a schedule that does not.
pub fn parts(cx: &mut Ctx<'_>, chart: &Chart) -> Vec<Chart> {
    let page = cx.page;
    // a caption above and notes below must fit as well
    let room = page.bottom - page.top - 110.0;
    match chart {
        Chart::Gantt(schedule) => gantt::split(&mut Plot::new(cx, 0), schedule, &page, room)
            .into_iter()
            .map(Chart::Gantt)
            .collect(),
        other => vec![other.clone()],
    }
}

/// Maps values to heights on the sheet.
#[derive(Clone, Copy)]
struct Scale {
    top: f32,
    bottom: f32,
    max: f64,
}

impl Scale {
    fn y(&self, value: f64) -> f32 {
        let share = if self.max > 0.0 {
            value / self.max
        } else {
            0.0
        };
        self.bottom - (self.bottom - self.top) * share as f32
    }
}

/// What the words of an axis take, with the space after them.
fn axis_width(plot: &mut Plot<'_, '_>, ticks: &[(f64, String)]) -> f32 {
    let widths = ticks
        .iter()
        .map(|(_, words)| plot.width(words, Face::Regular));
    widths.fold(0.0, f32::max) + 8.0
}

fn grid(
    plot: &mut Plot<'_, '_>,
    ticks: &[(f64, String)],
    scale: Scale,
    label_right: f32,
    spans: &[(f32, f32)],
) {
    for (value, words) in ticks {
        let y = scale.y(*value);
        plot.words(label_right, y + 3.0, words, Face::Regular, INK2, At::End);
        for (left, right) in spans {
            if *value > 0.0 {
                plot.line(vec![(*left, y), (*right, y)], pen(RULE, 0.35));
            }
        }
    }
}

fn lines(
    plot: &mut Plot<'_, '_>,
    chart: &LineChart,
    page: &Geometry,
    data: &str,
    forecast: &str,
) -> f32 {
    let height = 196.0;
    let names = chart
        .series
        .iter()
        .map(|s| {
            plot.width(&s.name, Face::Bold)
                .max(plot.width(&s.last, Face::Regular))
        })
        .fold(60.0_f32, f32::max)
        .min(150.0);
    let left = page.label_x + axis_width(plot, &chart.axis.ticks).max(38.0);
    let right = page.right - names - 12.0;
    let scale = Scale {
        top: 16.0,
        bottom: height - 22.0,
        max: chart.axis.max,
    };
    grid(plot, &chart.axis.ticks, scale, left - 6.0, &[(left, right)]);
    let all = chart.series.iter().flat_map(|s| &s.points).map(|p| p.x);
    let ticks = chart.x_ticks.iter().map(|t| t.0);
    let (from, to) = all
        .chain(ticks)
        .fold((f64::MAX, f64::MIN), |(a, b), x| (a.min(x), b.max(x)));
    let span = if to > from { to - from } else { 1.0 };
    let x_of = |x: f64| left + (right - left) * ((x - from) / span) as f32;
    plot.line(
        vec![(left, scale.bottom), (right, scale.bottom)],
        pen(INK, 0.8),
    );
    let apart = (right - left) / chart.x_ticks.len().saturating_sub(1).max(1) as f32;
    let ticks = chart.x_ticks.iter().map(|tick| tick.1.as_str());
    let every = plot.every(ticks, Face::Regular, apart);
    for (at, (x, words)) in chart.x_ticks.iter().enumerate() {
        let x = x_of(*x);
        plot.line(
            vec![(x, scale.bottom), (x, scale.bottom + 3.0)],
            pen(INK, 0.8),
        );
        // from the end, because the last year is the one that is asked for
        if !(chart.x_ticks.len() - 1 - at).is_multiple_of(every) {
            continue;
        }
        plot.words(
            x,
            scale.bottom + 14.0,
            words,
            Face::Regular,
            INK,
            At::Middle,
        );
    }
    if let Some(last) = chart.last_data.filter(|l| *l < to) {
        let x = x_of(last);
        plot.line(
            vec![(x, 3.0), (x, scale.bottom)],
            dashed(INK2, 0.6, (3.0, 2.4)),
        );
        plot.words(x - 5.0, 9.0, data, Face::Regular, INK2, At::End);
        plot.words(x + 5.0, 9.0, forecast, Face::Regular, INK2, At::Start);
    }
    let is_data = |x: f64| chart.last_data.is_none_or(|l| x <= l + 1e-9);
    for (series, color) in chart.series.iter().zip(SERIES) {
        let at = |p: &crate::report::doc::LinePoint| (x_of(p.x), scale.y(p.y));
        let solid: Vec<_> = series
            .points
            .iter()
            .filter(|p| is_data(p.x))
            .map(at)
            .collect();
        let split = solid.len().saturating_sub(1);
        let dash: Vec<_> = series.points.iter().skip(split).map(at).collect();
        if dash.len() > 1 {
            plot.line(dash, dashed(color, 1.6, (4.0, 2.5)));
        }
        if solid.len() > 1 {
            plot.line(solid, pen(color, 1.6));
        }
    }
    for (index, (series, color)) in chart.series.iter().zip(SERIES).enumerate() {
        for point in &series.points {
            plot.marker(
                index,
                x_of(point.x),
                scale.y(point.y),
                color,
                !is_data(point.x),
            );
        }
    }
    value_labels(plot, chart, scale, x_of, left);
    end_names(plot, chart, scale, right, page);
    height
}

/// First and turning values, above their point or below it where another line runs close above.
fn value_labels(
    plot: &mut Plot<'_, '_>,
    chart: &LineChart,
    scale: Scale,
    x_of: impl Fn(f64) -> f32,
    left: f32,
) {
    for (index, series) in chart.series.iter().enumerate() {
        for point in &series.points {
            let Some(words) = &point.label else { continue };
            let (x, y) = (x_of(point.x), scale.y(point.y));
            let crowded = chart.series.iter().enumerate().any(|(other, s)| {
                other != index
                    && s.points.iter().any(|p| {
                        let above = y - scale.y(p.y);
                        (p.x - point.x).abs() < 1e-9 && above > -1.0 && above < 20.0
                    })
            });
            let y = if crowded && y + 13.0 < scale.bottom {
                y + 13.0
            } else {
                y - 6.0
            };
            if x - left < 12.0 {
                plot.boxed(x + 2.0, y, words, Face::Regular, INK, At::Start);
            } else {
                plot.boxed(x - 4.0, y, words, Face::Regular, INK, At::End);
            }
        }
    }
}

/// Names and last values right of the lines, pushed apart to 24 pt.
fn end_names(
    plot: &mut Plot<'_, '_>,
    chart: &LineChart,
    scale: Scale,
    right: f32,
    page: &Geometry,
) {
    let mut ends: Vec<(f32, usize)> = chart
        .series
        .iter()
        .enumerate()
        .take(SERIES.len())
        .filter_map(|(i, s)| s.points.last().map(|p| (scale.y(p.y), i)))
        .collect();
    ends.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut next = f32::MIN;
    let mut placed: Vec<(f32, f32, usize)> = Vec::new();
    for (y, index) in ends {
        let at = y.max(next);
        placed.push((y, at, index));
        next = at + 24.0;
    }
    let overflow = placed
        .last()
        .map_or(0.0, |p| (p.1 + 10.0 - scale.bottom).max(0.0));
    for (y, at, index) in placed {
        let at = (at - overflow).max(scale.top - 8.0);
        let (Some(series), Some(color)) = (chart.series.get(index), SERIES.get(index)) else {
            continue;
        };
        if (at - y).abs() > 3.0 {
            plot.line(vec![(right + 4.0, y), (right + 10.0, at)], pen(INK2, 0.4));
        }
        let name = plot.cut(&series.name, Face::Bold, page.right - right - 12.0);
        plot.words(right + 12.0, at - 1.0, &name, Face::Bold, *color, At::Start);
        plot.words(
            right + 12.0,
            at + 10.5,
            &series.last,
            Face::Regular,
            INK,
            At::Start,
        );
    }
}

fn stacked_bars(plot: &mut Plot<'_, '_>, chart: &BarChart, page: &Geometry) -> f32 {
    let (bar, gap) = (18.0, 9.0);
    let width_of =
        |plot: &mut Plot<'_, '_>, pick: fn(&crate::report::doc::BarRow) -> &str, face| {
            chart
                .rows
                .iter()
                .map(|r| plot.width(pick(r), face))
                .fold(0.0_f32, f32::max)
        };
    let label = width_of(plot, |r| &r.label, Face::Bold)
        .max(width_of(plot, |r| &r.sub_label, Face::Regular))
        .min(170.0);
    let tail = width_of(plot, |r| &r.right, Face::Regular)
        .max(plot.width(&chart.right_head, Face::Regular))
        .min(130.0);
    let left = page.label_x + label + 10.0;
    let right = page.right - if tail > 0.0 { tail + 10.0 } else { 0.0 };
    let total =
        |r: &crate::report::doc::BarRow| r.segments.iter().map(|s| s.0.max(0.0)).sum::<f64>();
    let largest = chart.rows.iter().map(total).fold(0.0_f64, f64::max);
    let mut y = names_above(plot, chart, left, right, page.right);
    for row in &chart.rows {
        let two = !row.sub_label.is_empty();
        let full = if chart.each_full { total(row) } else { largest };
        let face = if row.strong {
            Face::Bold
        } else {
            Face::Regular
        };
        if two {
            let name = plot.cut(&row.label, Face::Bold, label);
            let below = plot.cut(&row.sub_label, Face::Regular, label);
            plot.words(page.label_x, y + 7.5, &name, Face::Bold, INK, At::Start);
            plot.words(
                page.label_x,
                y + 18.0,
                &below,
                Face::Regular,
                INK2,
                At::Start,
            );
        } else {
            let name = plot.cut(&row.label, face, label);
            plot.words(page.label_x, y + 12.0, &name, face, INK, At::Start);
        }
        let mut x = left;
        for ((value, words), part) in row.segments.iter().zip(&chart.parts) {
            let width = if full > 0.0 {
                (right - left) * (value.max(0.0) / full) as f32
            } else {
                0.0
            };
            if width > 0.3 {
                plot.part((x, y, width, bar), part.fill);
                let room = plot.width(words, Face::Regular) + 5.0;
                if width >= room.max(14.0) {
                    inside(plot, x + width / 2.0, y + 12.0, words, part.fill);
                }
            }
            x += width;
        }
        if !row.right.is_empty() {
            let words = plot.cut(&row.right, face, tail);
            plot.words(page.right, y + 12.0, &words, face, INK, At::End);
        }
        y += bar + gap + if two { 4.0 } else { 0.0 };
    }
    y - gap + 4.0
}

/// Names of the parts above the first bar at their place, pushed apart where they would meet.
fn names_above(plot: &mut Plot<'_, '_>, chart: &BarChart, left: f32, right: f32, edge: f32) -> f32 {
    let Some(first) = chart.rows.first() else {
        return 0.0;
    };
    if !chart.right_head.is_empty() {
        plot.words(edge, 9.0, &chart.right_head, Face::Regular, INK2, At::End);
    }
    let total: f64 = first.segments.iter().map(|s| s.0.max(0.0)).sum();
    let largest = chart
        .rows
        .iter()
        .map(|r| r.segments.iter().map(|s| s.0.max(0.0)).sum::<f64>())
        .fold(0.0_f64, f64::max);
    let full = if chart.each_full { total } else { largest };
    let mut places = Vec::new();
    let (mut x, mut free) = (left, left);
    for ((value, _), part) in first.segments.iter().zip(&chart.parts) {
        let share = if full > 0.0 {
            value.max(0.0) / full
        } else {
            0.0
        };
        let width = plot.width(&part.name, Face::Regular) + 12.0;
        let at = x.max(free);
        places.push((x, at, width, part));
        free = at + width + 10.0;
        x += (right - left) * share as f32;
    }
    // too many names for one line: a second one
    let rows = if free - 10.0 > right { 2 } else { 1 };
    let mut line_free = [left; 2];
    for (index, (x, _, width, part)) in places.into_iter().enumerate() {
        let line = if rows == 2 { index % 2 } else { 0 };
        let Some(free) = line_free.get_mut(line) else {
            continue;
        };
        let at = x.max(*free).min((right - width).max(*free));
        *free = at + width + 10.0;
        let y = 9.0 + line as f32 * 13.0;
        plot.part((at, y - 6.5, 7.0, 7.0), part.fill);
        plot.words(at + 10.0, y, &part.name, Face::Regular, INK, At::Start);
    }
    3.0 + rows as f32 * 13.0
}

fn inside(plot: &mut Plot<'_, '_>, x: f32, y: f32, words: &str, fill: Fill) {
    match fill_color(fill) {
        Some((_, ink)) => plot.words(x, y, words, Face::Regular, ink, At::Middle),
        None => plot.boxed(x, y, words, Face::Bold, BRICK, At::Middle),
    }
}

fn stacked_columns(plot: &mut Plot<'_, '_>, chart: &ColumnChart, page: &Geometry) -> f32 {
    let height = 256.0;
    let left = page.label_x + axis_width(plot, &chart.axis.ticks).max(40.0);
    let scale = Scale {
        top: 30.0,
        bottom: height - 20.0,
        max: chart.axis.max,
    };
    let count = chart.columns.len() + chart.after.len();
    let names = chart
        .parts
        .iter()
        .map(|p| plot.width(&p.name, Face::Regular))
        .fold(0.0_f32, f32::max)
        .min(150.0);
    let middle = if chart.after.is_empty() {
        names + 20.0
    } else {
        (names + 34.0).max(60.0)
    };
    let step = ((page.right - left - middle - 8.0) / count.max(1) as f32).min(60.0);
    let bar = (step * 0.78).min(46.0);
    let first_end = left + 8.0 + step * chart.columns.len() as f32;
    let second = page.right - step * chart.after.len() as f32;
    let mut spans = vec![(left, first_end)];
    if !chart.after.is_empty() {
        spans.push((second, page.right));
    }
    grid(plot, &chart.axis.ticks, scale, left - 6.0, &spans);
    let all = || chart.columns.iter().chain(&chart.after);
    let every = plot.every(
        all().map(|column| column.label.as_str()),
        Face::Regular,
        step,
    );
    let totals = all().map(|column| column.total.as_str());
    let totals = plot.every(totals, Face::Bold, step) == 1;
    for (index, column) in chart.columns.iter().enumerate() {
        let x = left + 8.0 + step * index as f32;
        let told = (totals, index % every == 0);
        one_column(plot, chart, column, (x, bar), scale, told);
    }
    for (index, column) in chart.after.iter().enumerate() {
        let x = second + step * index as f32 + (step - bar) / 2.0;
        let told = (totals, index % every == 0);
        one_column(plot, chart, column, (x, bar), scale, told);
    }
    plot.line(
        vec![(left, scale.bottom), (page.right, scale.bottom)],
        pen(INK, 0.8),
    );
    if let Some(last) = chart.columns.last() {
        part_names(plot, chart, last, first_end - step + bar, scale);
    }
    if !chart.after.is_empty() {
        let x = second - 10.0;
        plot.line(
            vec![(x, 4.0), (x, scale.bottom)],
            dashed(INK2, 0.6, (3.0, 2.4)),
        );
        let center = f32::midpoint(second, page.right);
        let half = plot.width(&chart.after_label, Face::Bold) / 2.0;
        let center = center.min(page.right - half);
        plot.words(
            center,
            9.0,
            &chart.after_label,
            Face::Bold,
            BRICK,
            At::Middle,
        );
    }
    height
}

fn one_column(
    plot: &mut Plot<'_, '_>,
    chart: &ColumnChart,
    column: &ColumnBar,
    place: (f32, f32),
    scale: Scale,
    (total, label): (bool, bool),
) {
    let (x, bar) = place;
    let mut base = 0.0;
    for ((value, words), part) in column.segments.iter().zip(&chart.parts) {
        if *value <= 0.0 {
            continue;
        }
        let (low, high) = (scale.y(base), scale.y(base + value));
        plot.part((x, high, bar, low - high), part.fill);
        if low - high >= 11.0 && plot.width(words, Face::Regular) <= bar {
            inside(
                plot,
                x + bar / 2.0,
                f32::midpoint(low, high) + 3.0,
                words,
                part.fill,
            );
        }
        base += value;
    }
    let middle = x + bar / 2.0;
    if total {
        let y = scale.y(base) - 5.0;
        plot.words(middle, y, &column.total, Face::Bold, INK, At::Middle);
    }
    if label {
        let y = scale.bottom + 13.0;
        plot.words(middle, y, &column.label, Face::Regular, INK, At::Middle);
    }
}

/// Names beside the last funded year with short leaders, at least 12 apart.
fn part_names(
    plot: &mut Plot<'_, '_>,
    chart: &ColumnChart,
    last: &ColumnBar,
    x: f32,
    scale: Scale,
) {
    let mut base = 0.0;
    let mut ceiling = scale.bottom + 2.0;
    for ((value, _), part) in last.segments.iter().zip(&chart.parts) {
        if *value <= 0.0 {
            continue;
        }
        let middle = scale.y(base + value / 2.0);
        base += value;
        let y = (middle + 3.0).min(ceiling);
        ceiling = y - 12.0;
        plot.line(vec![(x + 1.0, middle), (x + 9.0, y - 3.0)], pen(INK, 0.5));
        let color = if part.fill == Fill::Hatch { BRICK } else { INK };
        let name = plot.cut(&part.name, Face::Regular, 150.0);
        plot.words(x + 12.0, y, &name, Face::Regular, color, At::Start);
    }
}
