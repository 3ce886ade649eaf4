//! Actions: the coverage matrix that answers "what did we forget?", the list, and the schedule.

use egui::{Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, UiBuilder, pos2, vec2};

use super::super::{
    cx::Cx,
    form::{RowsLook, choose_row, rows_ui},
    icons::{self, Icon},
    request::Request,
    shown,
    theme::{Tokens, Type, radius, size},
    widgets::{Stop, Walk, focus_ring, line, segments, sideways, text},
};
use super::templates::template_ui;
use crate::{
    base::Id,
    field::Datum,
    model::{Action, Plan},
    views::{
        self,
        coverage::{self, Coverage, Matrix},
        monitoring, schedule,
    },
};

/// What of the actions is looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
enum View {
    /// Groups and directions.
    #[default]
    Matrix,
    /// The list with the form.
    List,
    /// Years.
    Schedule,
    /// Indicators of all actions.
    Indicators,
}

const VIEWS: [(View, &str); 4] = [
    (View::Matrix, "actions-matrix"),
    (View::List, "actions-list"),
    (View::Schedule, "actions-schedule"),
    (View::Indicators, "actions-indicators"),
];

/// A cell of the matrix: group and direction.
type Cell = (String, String);

pub(super) fn ui(cx: &Cx<'_>, plan: &mut Plan, ui: &mut Ui) {
    let view_id = egui::Id::unique("actions view");
    let cell_id = egui::Id::unique("actions cell");
    let mut view = ui
        .data(|data| data.get_temp::<View>(view_id))
        .unwrap_or_default();
    let mut cell = ui.data(|data| data.get_temp::<Cell>(cell_id));
    let sent = (cx.target.get())
        .map(|target| plan.owner(target))
        .filter(|owner| owner.row.is_some());
    if let Some((owner, row)) = sent.and_then(|owner| Some((owner, owner.row?))) {
        choose_row(ui.ctx(), owner.table, row);
    }
    let in_cell = |target: crate::field::FieldPath| {
        let action = target.row.and_then(|row| plan.actions.get(row));
        cell.as_ref()
            .is_some_and(|cell| action.is_some_and(|action| stands_in(action, cell)))
    };
    if sent.is_some_and(|target| !in_cell(target)) {
        // one was sent to a field of an action: it stands in the list
        view = View::List;
        cell = None;
    }
    let words: Vec<String> = VIEWS.iter().map(|(_, key)| cx.msg(key)).collect();
    let selected = VIEWS.iter().position(|(known, _)| *known == view);
    if let Some((chosen, _)) = segments(
        ui,
        view_id.with("views"),
        &cx.msg("actions-view"),
        &words,
        selected,
        true,
    )
    .and_then(|few| VIEWS.get(few.chosen?))
    {
        view = *chosen;
        cell = None;
    }
    ui.add_space(10.0);
    match view {
        View::Matrix => {
            if let Some(chosen) = matrix_ui(cx, plan, ui, cell.as_ref()) {
                cell = Some(chosen);
            }
            ui.add_space(16.0);
            if let Some((group, direction)) = cell.clone() {
                template_ui(cx, ui, Some((&group, &direction)));
                cell_list_ui(cx, plan, ui, &group, &direction);
            }
        }
        View::List => {
            template_ui(cx, ui, None);
            let detail = |plan: &Plan, id: Id| detail(cx, plan, id);
            rows_ui(
                cx,
                plan,
                ui,
                "actions",
                &RowsLook {
                    detail: Some(&detail),
                    only: None,
                },
            );
        }
        View::Schedule => schedule_ui(cx, plan, ui),
        View::Indicators => indicators_ui(cx, plan, ui),
    }
    ui.data_mut(|data| {
        data.insert_temp(view_id, view);
        if let Some(cell) = cell {
            data.insert_temp(cell_id, cell);
        } else {
            data.remove_temp::<Cell>(cell_id);
        }
    });
}

fn detail(cx: &Cx<'_>, plan: &Plan, id: Id) -> String {
    let Some(action) = plan.actions.get(id) else {
        return String::new();
    };
    let years = match (action.first_year, action.last_year) {
        (Some(first), Some(last)) => cx.texts.years(first, last),
        _ => cx.msg("ui-no-years"),
    };
    match cx
        .projection
        .costs
        .of_action(id)
        .filter(|cost| !cost.by_year.0.is_empty())
    {
        Some(cost) => format!("{years} · {}", cx.texts.money(cost.total())),
        None => years,
    }
}

fn stands_in(action: &Action, (group, direction): &Cell) -> bool {
    action.group.as_str() == group && action.direction.as_str() == direction
}

fn cell_list_ui(cx: &Cx<'_>, plan: &mut Plan, ui: &mut Ui, group: &str, direction: &str) {
    let only = |plan: &Plan, id: Id| {
        plan.actions.get(id).is_some_and(|action| {
            action.group.as_str() == group && action.direction.as_str() == direction
        })
    };
    let presets = vec![
        ("group", Datum::Key(group.to_owned())),
        ("direction", Datum::Key(direction.to_owned())),
    ];
    let detail = |plan: &Plan, id: Id| detail(cx, plan, id);
    rows_ui(
        cx,
        plan,
        ui,
        "actions",
        &RowsLook {
            detail: Some(&detail),
            only: Some((&only, presets)),
        },
    );
}

/// Groups as rows, directions as columns. Gives a cell that was chosen.
fn matrix_ui(cx: &Cx<'_>, plan: &Plan, ui: &mut Ui, chosen: Option<&Cell>) -> Option<Cell> {
    let tokens = Tokens::of(ui);
    text(ui, Type::Body, tokens.ink2, &cx.msg("actions-matrix-hint"));
    ui.add_space(6.0);
    let subject = cx.subject(plan);
    let matrix = coverage::matrix(&subject, &views::outline(&subject));
    let columns = matrix.directions.len();
    let least = 92.0 * columns as f32 + 170.0;
    let mut clicked = None;
    sideways(ui, egui::Id::unique("matrix area"), |ui| {
        let width = ui.available_width().max(least);
        let builder = UiBuilder::new()
            .id_salt("matrix")
            .accessibility_role(Role::Table)
            .accessibility_label(cx.msg("caption-coverage"));
        ui.scope_builder(builder, |ui| {
            ui.set_width(width);
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
                node.set_row_count(matrix.rows.len() + 1);
                node.set_column_count(columns + 1);
            });
            let label = (width * 0.18).max(170.0);
            let cell = (width - label) / columns.max(1) as f32;
            matrix_head_ui(cx, ui, &matrix, width, label);
            let places: Vec<Cell> = (matrix.rows.iter())
                .flat_map(|row| {
                    let directions = matrix.directions.iter();
                    directions.map(|(direction, _)| (row.group.clone(), direction.clone()))
                })
                .collect();
            let position = places.iter().position(|place| chosen == Some(place));
            let walk = Walk::Grid(columns);
            let id = egui::Id::unique("matrix");
            let stop = Stop::of(ui, id, walk, places.len(), position.unwrap_or_default());
            for (line, row) in matrix.rows.iter().enumerate() {
                let (_, rect) = ui.allocate_space(vec2(width, 36.0));
                let ui = &mut row_ui(ui, line, rect);
                let name = cx.words(&row.name);
                let head = Rect::from_min_size(rect.min, vec2(label, rect.height()));
                let galley =
                    ui.painter()
                        .layout_job(Type::Table.job(&name, tokens.ink, label - 8.0));
                let at = pos2(head.left(), head.center().y - galley.size().y / 2.0);
                ui.painter().galley(at, galley, tokens.ink);
                let response = ui.interact(head, ui.unique_id().with("head"), Sense::hover());
                response.widget_info(|| egui::WidgetInfo::labeled(Role::RowHeader, true, &name));
                for (index, covered) in row.cells.iter().enumerate() {
                    let x = rect.left() + label + cell * index as f32;
                    let place_rect =
                        Rect::from_min_max(pos2(x, rect.top()), pos2(x + cell, rect.bottom()));
                    ui.painter().vline(
                        place_rect.left(),
                        place_rect.y_range(),
                        Stroke::new(1.0, tokens.line),
                    );
                    let at = line * columns + index;
                    let (Some(place), Some((_, direction))) =
                        (places.get(at), matrix.directions.get(index))
                    else {
                        continue;
                    };
                    let response = stop.place(ui, at, place_rect);
                    let name = format!("{name}, {}", cx.words(direction));
                    let look = (name.as_str(), covered, chosen == Some(place));
                    if cell_ui(cx, ui, response, look) {
                        clicked = Some(place.clone());
                    }
                }
                ui.painter().hline(
                    rect.x_range(),
                    rect.bottom() - 0.5,
                    Stroke::new(1.0, tokens.line),
                );
            }
            stop.walk(ui);
        });
    });
    clicked
}

/// A row of a table for screen readers.
fn row_ui(ui: &mut Ui, line: usize, rect: Rect) -> Ui {
    let builder = UiBuilder::new()
        .id_salt(("row", line))
        .max_rect(rect)
        .accessibility_role(Role::Row);
    ui.new_child(builder)
}

fn matrix_head_ui(cx: &Cx<'_>, ui: &mut Ui, matrix: &Matrix, width: f32, label: f32) {
    let tokens = Tokens::of(ui);
    let (_, head) = ui.allocate_space(vec2(width, 48.0));
    let cell = (width - label) / matrix.directions.len().max(1) as f32;
    let ui = &row_ui(ui, usize::MAX, head);
    for (index, (_, name)) in matrix.directions.iter().enumerate() {
        let name = cx.words(name);
        let mut job = Type::Small.job(&name, tokens.ink2, cell - 8.0);
        job.halign = egui::Align::Center;
        let galley = ui.painter().layout_job(job);
        let x = head.left() + label + cell * index as f32;
        let rect = Rect::from_min_size(pos2(x, head.top()), vec2(cell, head.height()));
        let at = pos2(rect.center().x, head.bottom() - 6.0 - galley.size().y);
        ui.painter().galley(at, galley, tokens.ink2);
        let response = ui.interact(rect, ui.unique_id().with(index), Sense::hover());
        response.widget_info(|| egui::WidgetInfo::labeled(Role::ColumnHeader, true, &name));
    }
    ui.painter().hline(
        head.x_range(),
        head.bottom() - 0.5,
        Stroke::new(1.0, tokens.edge),
    );
}

fn cell_ui(
    cx: &Cx<'_>,
    ui: &Ui,
    response: Response,
    (name, covered, chosen): (&str, &Coverage, bool),
) -> bool {
    let tokens = Tokens::of(ui);
    let rect = response.rect;
    let (words, count) = match covered {
        Coverage::Actions(actions) => (actions.len().to_string(), actions.len()),
        Coverage::Missing => (cx.msg("actions-missing"), 0),
        Coverage::Unusual => (cx.msg("actions-unusual"), 0),
    };
    let unusual = *covered == Coverage::Unusual;
    response.widget_info(|| {
        egui::WidgetInfo::selected(Role::Button, true, chosen, format!("{name}: {words}"))
    });
    if chosen || response.hovered() {
        ui.painter()
            .rect_filled(rect.shrink(1.0), 0, tokens.accent_tint);
    } else if count == 0 && unusual {
        ui.painter().rect_filled(rect.shrink(1.0), 0, tokens.zebra);
    }
    if let (0, false) = (count, unusual) {
        let galley = ui.painter().layout_job(Type::SmallBold.job(
            &words,
            tokens.warning,
            rect.width() - 34.0,
        ));
        let pill = Rect::from_center_size(rect.center(), vec2(galley.size().x + 30.0, 24.0));
        ui.painter()
            .rect_filled(pill, radius::FIELD, tokens.warning_tint);
        let corners = [
            pill.left_top(),
            pill.right_top(),
            pill.right_bottom(),
            pill.left_bottom(),
            pill.left_top(),
        ];
        ui.painter().extend(egui::Shape::dashed_line(
            &corners,
            Stroke::new(1.0, tokens.warning),
            3.0,
            2.0,
        ));
        let spot =
            Rect::from_center_size(pos2(pill.left() + 13.0, pill.center().y), vec2(10.0, 10.0));
        icons::paint(
            ui.painter(),
            spot,
            Icon::Plus,
            tokens.warning,
            tokens.warning_tint,
        );
        ui.painter().galley(
            pos2(pill.left() + 22.0, pill.center().y - galley.size().y / 2.0),
            galley,
            tokens.warning,
        );
    } else {
        let (step, color) = if count == 0 {
            (Type::Micro, tokens.ink3)
        } else {
            (Type::BodyBold, tokens.ink)
        };
        let galley = ui
            .painter()
            .layout_job(step.job(&words, color, rect.width()));
        ui.painter()
            .galley(rect.center() - galley.size() / 2.0, galley, color);
    }
    if chosen {
        ui.painter()
            .rect_stroke(rect, 0, Stroke::new(2.0, tokens.accent), StrokeKind::Inside);
    }
    if response.has_focus() {
        focus_ring(ui, rect.shrink(4.0), 0);
    }
    response
        .on_hover_cursor(egui::CursorIcon::PointingHand)
        .clicked()
}

/// Indicators of all actions by year; a value leads to its place.
fn indicators_ui(cx: &Cx<'_>, plan: &Plan, ui: &mut Ui) {
    let tokens = Tokens::of(ui);
    let subject = cx.subject(plan);
    let id = egui::Id::unique("indicators of actions");
    if let Some(table) = monitoring::of_plan(&subject, &views::outline(&subject)) {
        let name = cx.msg("caption-monitoring");
        shown::table_ui(cx, ui, id, &name, &table, shown::Look::default());
    } else {
        let none = cx.texts.attr("record-indicator", "empty");
        text(ui, Type::Body, tokens.ink2, &none.unwrap_or_default());
    }
}

/// Actions as bars over the years of the plan, area by area; each leads to its action.
fn schedule_ui(cx: &Cx<'_>, plan: &Plan, ui: &mut Ui) {
    let tokens = Tokens::of(ui);
    let subject = cx.subject(plan);
    let schedule = schedule::schedule(&subject, &views::outline(&subject));
    let years = &schedule.years;
    if years.is_empty() {
        text(ui, Type::Body, tokens.ink2, &cx.msg("ui-years-first"));
        return;
    }
    let width = ui.available_width();
    let label = width * 0.4;
    let year_width = (width - label) / years.len() as f32;
    ui.spacing_mut().item_spacing.y = 0.0;
    let (_, head) = ui.allocate_space(vec2(width, 30.0));
    for (index, year) in years.iter().enumerate() {
        let job = Type::SmallBold.job(&year.to_string(), tokens.ink2, f32::INFINITY);
        let galley = ui.painter().layout_job(job);
        let x = head.left() + label + year_width * (index as f32 + 0.5) - galley.size().x / 2.0;
        ui.painter()
            .galley(pos2(x, head.top() + 6.0), galley, tokens.ink2);
    }
    ui.painter().hline(
        head.x_range(),
        head.bottom() - 0.5,
        Stroke::new(1.0, tokens.edge),
    );
    let count = schedule.areas.iter().map(|area| area.rows.len()).sum();
    let id = egui::Id::unique("schedule");
    let stop = Stop::of(ui, id, Walk::List, count, 0);
    let mut place = 0;
    for area in &schedule.areas {
        ui.add_space(6.0);
        line(ui, Type::SmallBold, tokens.ink2, &cx.words(&area.title));
        for row in &area.rows {
            let response = stop.allocate(ui, place, vec2(width, size::ROW));
            place += 1;
            bar_ui(cx, ui, &response, row, (label, year_width));
            if response
                .on_hover_cursor(egui::CursorIcon::PointingHand)
                .clicked()
            {
                let action = crate::field::FieldPath::row("actions", row.action, "name");
                cx.ask(Request::GoTo(action));
            }
        }
    }
    stop.walk(ui);
}

fn bar_ui(
    cx: &Cx<'_>,
    ui: &Ui,
    response: &Response,
    row: &schedule::ScheduleRow,
    (label, year_width): (f32, f32),
) {
    let tokens = Tokens::of(ui);
    let rect = response.rect;
    let name = format!("{} {}", row.code, cx.words(&row.name));
    let period = row.period.as_ref();
    let period = period.map_or_else(|| cx.msg("ui-no-years"), |words| cx.words(words));
    response
        .widget_info(|| egui::WidgetInfo::labeled(Role::Link, true, format!("{name}, {period}")));
    let mut job = Type::Table.job(&name, tokens.ink, label - 12.0);
    job.wrap.max_rows = 1;
    job.wrap.break_anywhere = true;
    let galley = ui.painter().layout_job(job);
    let at = pos2(rect.left(), rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, tokens.ink);
    if let Some((first, last)) = row.run {
        let x = rect.left() + label;
        let bar = Rect::from_min_max(
            pos2(x + first as f32 * year_width + 3.0, rect.center().y - 6.0),
            pos2(
                x + (last + 1) as f32 * year_width - 3.0,
                rect.center().y + 6.0,
            ),
        );
        ui.painter().rect_filled(bar, radius::TAG, tokens.series(1));
    }
    ui.painter().hline(
        rect.x_range(),
        rect.bottom() - 0.5,
        Stroke::new(1.0, tokens.line),
    );
    if response.has_focus() {
        focus_ring(ui, rect.shrink(4.0), radius::TAG);
    }
}
