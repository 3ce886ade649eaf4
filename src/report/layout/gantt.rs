//! The schedule by quarters: areas, actions, preparation, running, milestones.

use super::plot::{At, Plot, pen};
use crate::report::doc::{Fill, Gantt, GanttRow};
use crate::report::style::{ACCENT, Face, Geometry, INK, INK2, RULE, TINT2};

/// Width of the codes.
const CODE: f32 = 32.0;

/// Height of a row with one line.
const ROW: f32 = 16.5;
/// Height of key, years and quarters.
const HEAD: f32 = 43.0;

/// Draws the schedule; returns its height.
pub fn draw(plot: &mut Plot<'_, '_>, chart: &Gantt, page: &Geometry) -> f32 {
    let column = column(page);
    let left = page.label_x + column;
    let quarters = chart.years.len() * 4;
    let step = (page.right - left) / quarters.max(1) as f32;
    let x_of = |quarter: f32| left + step * quarter;
    let mut y = key(plot, chart, page);
    let top = y;
    // of many years only some are named, and their quarters are not
    let every = plot.every(
        chart.years.iter().map(String::as_str),
        Face::Bold,
        step * 4.0,
    );
    let quarter_words = chart.quarters.iter().map(String::as_str);
    let quarters_named = plot.every(quarter_words, Face::Regular, step) == 1;
    for (index, year) in chart.years.iter().enumerate() {
        if index % every == 0 {
            let x = x_of(index as f32 * 4.0 + 2.0);
            plot.words(x, y + 9.0, year, Face::Bold, INK, At::Middle);
        }
        let quarters = chart.quarters.iter().take(4).enumerate();
        for (quarter, words) in quarters.filter(|_| quarters_named) {
            let x = x_of(index as f32 * 4.0 + quarter as f32 + 0.5);
            plot.words(x, y + 20.0, words, Face::Regular, INK2, At::Middle);
        }
    }
    y += 25.0;
    let rows_top = y;
    let mut rows = Vec::new();
    for row in &chart.rows {
        let (names, height) = measured(plot, row, column);
        rows.push((row, names, y, height));
        y += height;
    }
    for quarter in 0..=quarters {
        let x = x_of(quarter as f32);
        let (from, line) = if quarter % (4 * every) == 0 {
            (top + 2.0, pen(INK2, 0.6))
        } else if quarter % 4 == 0 || quarters_named {
            (rows_top, pen(RULE, 0.35))
        } else {
            continue;
        };
        plot.line(vec![(x, from), (x, y)], line);
    }
    let edges = |y: f32| vec![(page.label_x, y), (page.right, y)];
    plot.line(edges(rows_top), pen(ACCENT, 0.8));
    for (row, names, y, height) in rows {
        let x = page.label_x + 4.0;
        match row {
            GanttRow::Group(title) => {
                // over the grid: a title may be longer than the column of names
                plot.area((page.label_x, y, page.full(), height), TINT2);
                plot.words(x, y + 11.5, title, Face::Bold, ACCENT, At::Start);
            }
            GanttRow::Action { code, .. } => {
                plot.words(x, y + 11.5, code, Face::Bold, INK, At::Start);
                for (i, name) in names.iter().enumerate() {
                    let baseline = y + 11.5 + i as f32 * 10.0;
                    let x = page.label_x + CODE;
                    plot.words(x, baseline, name, Face::Regular, INK, At::Start);
                }
                bars(plot, row, y + height / 2.0, left, step);
            }
        }
        plot.line(edges(y + height), pen(RULE, 0.35));
    }
    y
}

/// Lines of the name and height of a row.
fn measured(plot: &mut Plot<'_, '_>, row: &GanttRow, column: f32) -> (Vec<String>, f32) {
    let GanttRow::Action { name, .. } = row else {
        return (Vec::new(), ROW);
    };
    let names = wrap(plot, name, column - CODE - 8.0);
    let height = ROW.max(6.0 + names.len() as f32 * 10.0);
    (names, height)
}

/// Cuts a schedule that is higher than `room` into parts, before an area where one is near.
pub fn split(plot: &mut Plot<'_, '_>, chart: &Gantt, page: &Geometry, room: f32) -> Vec<Gantt> {
    let mut parts: Vec<Vec<GanttRow>> = vec![Vec::new()];
    let mut used = HEAD;
    for row in &chart.rows {
        let (_, height) = measured(plot, row, column(page));
        let opens = matches!(row, GanttRow::Group(_)) && used > room * 0.7;
        let part_is_empty = parts.last().is_none_or(Vec::is_empty);
        if (used + height > room || opens) && !part_is_empty {
            parts.push(Vec::new());
            used = HEAD;
        }
        used += height;
        if let Some(part) = parts.last_mut() {
            part.push(row.clone());
        }
    }
    let whole: f32 = HEAD
        + chart
            .rows
            .iter()
            .map(|r| measured(plot, r, column(page)).1)
            .sum::<f32>();
    if whole <= room {
        return vec![chart.clone()];
    }
    parts
        .into_iter()
        .map(|rows| Gantt {
            rows,
            ..chart.clone()
        })
        .collect()
}

/// Width of codes and names.
fn column(page: &Geometry) -> f32 {
    204.0_f32.min(page.full() * 0.45)
}

/// Preparation, running and milestones of an action around the row's middle.
fn bars(plot: &mut Plot<'_, '_>, row: &GanttRow, middle: f32, left: f32, step: f32) {
    let GanttRow::Action {
        prepare,
        run,
        milestones,
        ..
    } = row
    else {
        return;
    };
    let span = |(from, to): (u16, u16)| {
        let quarters = f32::from(to.saturating_sub(from) + 1);
        (left + step * f32::from(from), step * quarters)
    };
    if let Some((x, width)) = prepare.map(span) {
        plot.hatch((x, middle - 3.6, width, 7.2), INK2, pen(INK2, 0.7));
    }
    if let Some((x, width)) = run.map(span) {
        plot.part((x, middle - 4.2, width, 8.4), Fill::F1);
    }
    for quarter in milestones {
        plot.diamond(left + step * (f32::from(*quarter) + 1.0), middle);
    }
}

/// The one-line key over the schedule, of what stands in it; returns its height.
fn key(plot: &mut Plot<'_, '_>, chart: &Gantt, page: &Geometry) -> f32 {
    let any = |has: fn(&GanttRow) -> bool| chart.rows.iter().any(has);
    let mut x = page.label_x;
    let baseline = 9.0;
    let say = |plot: &mut Plot<'_, '_>, x: f32, words: &str| {
        plot.words(x, baseline, words, Face::Regular, INK, At::Start);
        x + plot.width(words, Face::Regular) + 18.0
    };
    if any(|row| {
        matches!(
            row,
            GanttRow::Action {
                prepare: Some(_),
                ..
            }
        )
    }) {
        plot.hatch((x, baseline - 7.0, 20.0, 7.2), INK2, pen(INK2, 0.7));
        x = say(plot, x + 25.0, &chart.key.prepare);
    }
    plot.part((x, baseline - 7.4, 20.0, 8.4), Fill::F1);
    x = say(plot, x + 25.0, &chart.key.run);
    if any(|row| {
        matches!(
            row,
            GanttRow::Action { milestones, .. } if !milestones.is_empty()
        )
    }) {
        plot.diamond(x + 4.0, baseline - 3.2);
        say(plot, x + 13.0, &chart.key.milestone);
    }
    18.0
}

/// Breaks a name at spaces, but not after a single letter, and a word that no line holds inside
/// itself; a name is never cut.
fn wrap(plot: &mut Plot<'_, '_>, name: &str, width: f32) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in plot.glued(name).split(' ') {
        let joined = lines.last().map(|last| format!("{last} {word}"));
        match joined {
            Some(joined) if plot.width(&joined, Face::Regular) <= width => {
                if let Some(last) = lines.last_mut() {
                    *last = joined;
                }
            }
            _ => lines.extend(pieces(plot, word, width)),
        }
    }
    lines
}

/// A word in pieces that fit.
fn pieces(plot: &mut Plot<'_, '_>, word: &str, width: f32) -> Vec<String> {
    if plot.width(word, Face::Regular) <= width {
        return vec![word.to_owned()];
    }
    let mut pieces = vec![String::new()];
    for sign in word.chars() {
        let Some(last) = pieces.last_mut() else { break };
        let longer = format!("{last}{sign}");
        if last.is_empty() || plot.width(&longer, Face::Regular) <= width {
            *last = longer;
        } else {
            pieces.push(sign.to_string());
        }
    }
    pieces
}
