//! Schedules of `views` as bars over years, group by group; each leads to its row of the plan.

use std::sync::Arc;

use egui::{
    CursorIcon, Galley, Id, Rect, Response, Role, Shape, Stroke, Ui, WidgetInfo, pos2, vec2,
};

use super::{
    cx::Cx,
    request::Request,
    theme::{Tokens, Type, radius},
    widgets::{Stop, Walk, focus_ring, line, text},
};
use crate::{
    path,
    views::schedule::{QUARTERS, Schedule, ScheduleRow},
};

/// Half a diagonal of a milestone, in points.
const MARK: f32 = 6.0;

/// Height of a row, in points: names have two small lines.
const TALL: f32 = 36.0;

/// Width of a label and of a year, in points.
#[derive(Clone, Copy)]
struct Widths {
    label: f32,
    year: f32,
}

/// Shows `schedule`; without years it says what is needed first.
pub fn schedule_ui(cx: &Cx<'_>, ui: &mut Ui, id: Id, schedule: &Schedule) {
    let tokens = Tokens::of(ui);
    if schedule.years.is_empty() {
        text(ui, Type::Body, tokens.ink2, &cx.msg("ui-years-first"));
        return;
    }
    let full = ui.available_width();
    let widths = Widths {
        label: full * 0.4,
        year: full * 0.6 / schedule.years.len() as f32,
    };
    ui.spacing_mut().item_spacing.y = 0.0;
    let (_, head) = ui.allocate_space(vec2(full, 30.0));
    for (index, year) in schedule.years.iter().enumerate() {
        let job = Type::SmallBold.job(&year.to_string(), tokens.ink2, f32::INFINITY);
        let galley = ui.painter().layout_job(job);
        let center = head.left() + widths.label + widths.year * (index as f32 + 0.5);
        let at = pos2(center - galley.size().x / 2.0, head.top() + 6.0);
        ui.painter().galley(at, galley, tokens.ink2);
    }
    let edge = Stroke::new(1.0, tokens.edge);
    ui.painter()
        .hline(head.x_range(), head.bottom() - 0.5, edge);
    let count = schedule.areas.iter().map(|area| area.rows.len()).sum();
    let stop = Stop::of(ui, id, Walk::List, count, 0);
    let mut place = 0;
    for area in &schedule.areas {
        ui.add_space(6.0);
        line(ui, Type::SmallBold, tokens.ink2, &cx.words(&area.title));
        for row in &area.rows {
            let response = stop.allocate(ui, place, vec2(full, TALL));
            place += 1;
            bar_ui(cx, ui, &response, row, widths);
            let response = response.on_hover_cursor(CursorIcon::PointingHand);
            if response.clicked() {
                cx.ask(Request::GoTo(path!(actions[row.action].name)));
            }
        }
    }
    stop.walk(ui);
}

/// The name of a row in one line or, where it is long, in two smaller ones.
fn label(ui: &Ui, name: &str, room: f32) -> Arc<Galley> {
    let lay = |step: Type, rows: usize| {
        let mut job = step.job(name, Tokens::of(ui).ink, room);
        job.wrap.max_rows = rows;
        ui.painter().layout_job(job)
    };
    let galley = lay(Type::Table, 1);
    if galley.elided {
        lay(Type::Micro, 2)
    } else {
        galley
    }
}

fn bar_ui(cx: &Cx<'_>, ui: &Ui, response: &Response, row: &ScheduleRow, widths: Widths) {
    let tokens = Tokens::of(ui);
    let rect = response.rect;
    let name = format!("{} {}", row.code, cx.words(&row.name));
    let period = row.period.as_ref();
    let period = period.map_or_else(|| cx.msg("ui-no-years"), |words| cx.words(words));
    let marks = row.milestones.iter().map(|mark| cx.words(&mark.words));
    let spoken: Vec<String> = [name.clone(), period].into_iter().chain(marks).collect();
    let spoken = spoken.join(", ");
    response.widget_info(|| WidgetInfo::labeled(Role::Link, true, &spoken));
    let galley = label(ui, &name, widths.label - 12.0);
    let at = pos2(rect.left(), rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, tokens.ink);
    let quarter = widths.year / f32::from(QUARTERS);
    let x = |place: u16| rect.left() + widths.label + f32::from(place) * quarter;
    let y = rect.center().y;
    if let Some((first, last)) = row.run {
        let bar = Rect::from_min_max(
            pos2(x(first) + 3.0, y - 6.0),
            pos2(x(last + 1) - 3.0, y + 6.0),
        );
        ui.painter().rect_filled(bar, radius::TAG, tokens.series(1));
    }
    for mark in &row.milestones {
        let center = pos2(x(mark.quarter + 1), y);
        let corners = [
            vec2(0.0, -MARK),
            vec2(MARK, 0.0),
            vec2(0.0, MARK),
            vec2(-MARK, 0.0),
        ];
        let corners = corners.map(|corner| center + corner).to_vec();
        let rim = Stroke::new(1.5, tokens.sheet);
        ui.painter()
            .add(Shape::convex_polygon(corners, tokens.ink, rim));
    }
    let line = Stroke::new(1.0, tokens.line);
    ui.painter()
        .hline(rect.x_range(), rect.bottom() - 0.5, line);
    if response.has_focus() {
        focus_ring(ui, rect.shrink(4.0), radius::TAG);
    }
}
