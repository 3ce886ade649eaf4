//! Actions: the coverage matrix that answers "what did we forget?", the list, and the schedule.

use egui::{Rect, Response, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use super::super::{
    cx::Cx,
    form::{RowsLook, rows_ui},
    icons::{self, Icon},
    request::{Preset, PresetValue, Request},
    theme::{Tokens, Type, radius, size},
    widgets::{Stop, Walk, focus_ring, segments, sideways, text},
};
use super::templates::template_ui;
use crate::{
    base::Id,
    model::{Action, Plan},
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
}

const VIEWS: [(View, &str); 3] = [
    (View::Matrix, "actions-matrix"),
    (View::List, "actions-list"),
    (View::Schedule, "actions-schedule"),
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
    let sent = cx.target.get().filter(|target| target.row.is_some());
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
        Preset {
            field: "group",
            value: PresetValue::Key(group.to_owned()),
        },
        Preset {
            field: "direction",
            value: PresetValue::Key(direction.to_owned()),
        },
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
    let lang = cx.texts.lang().code();
    let directions: Vec<(&str, &str)> = cx
        .catalog
        .directions
        .iter()
        .map(|entry| (entry.key.as_str(), entry.short.get(lang)))
        .collect();
    let least = 92.0 * directions.len() as f32 + 170.0;
    let mut clicked = None;
    sideways(ui, egui::Id::unique("matrix area"), |ui| {
        let width = ui.available_width().max(least);
        ui.set_width(width);
        ui.spacing_mut().item_spacing.y = 0.0;
        let label = (width * 0.18).max(170.0);
        let cell = (width - label) / directions.len().max(1) as f32;
        let (head, _) = ui.allocate_exact_size(vec2(width, 48.0), Sense::hover());
        for (index, (_, name)) in directions.iter().enumerate() {
            let galley = ui.painter().layout_job({
                let mut job = Type::Small.job(name, tokens.ink2, cell - 8.0);
                job.halign = egui::Align::Center;
                job
            });
            let x = head.left() + label + cell * (index as f32 + 0.5);
            ui.painter().galley(
                pos2(x, head.bottom() - 6.0 - galley.size().y),
                galley,
                tokens.ink2,
            );
        }
        ui.painter().hline(
            head.x_range(),
            head.bottom() - 0.5,
            Stroke::new(1.0, tokens.edge),
        );
        let places: Vec<Cell> = (cx.catalog.groups.iter())
            .flat_map(|group| {
                let of_group = |(key, _): &(&str, &str)| (group.key.clone(), (*key).to_owned());
                directions.iter().map(of_group).collect::<Vec<_>>()
            })
            .collect();
        let position = places.iter().position(|place| chosen == Some(place));
        let walk = Walk::Grid(directions.len());
        let id = egui::Id::unique("matrix");
        let stop = Stop::of(ui, id, walk, places.len(), position.unwrap_or_default());
        for (line, group) in cx.catalog.groups.iter().enumerate() {
            let (row, _) = ui.allocate_exact_size(vec2(width, 36.0), Sense::hover());
            let name = ui.painter().layout_job(Type::Table.job(
                group.short.get(lang),
                tokens.ink,
                label - 8.0,
            ));
            ui.painter().galley(
                pos2(row.left(), row.center().y - name.size().y / 2.0),
                name,
                tokens.ink,
            );
            for (index, (direction, direction_name)) in directions.iter().enumerate() {
                let x = row.left() + label + cell * index as f32;
                let rect = Rect::from_min_max(pos2(x, row.top()), pos2(x + cell, row.bottom()));
                ui.painter()
                    .vline(rect.left(), rect.y_range(), Stroke::new(1.0, tokens.line));
                let at = line * directions.len() + index;
                let Some(place) = places.get(at) else {
                    continue;
                };
                let response = stop.place(ui, at, rect);
                let name = format!("{}, {direction_name}", group.short.get(lang));
                let unusual = cx
                    .catalog
                    .directions
                    .get(direction)
                    .is_some_and(|entry| entry.unusual_for.contains(&group.key));
                if cell_ui(
                    cx,
                    plan,
                    ui,
                    response,
                    place,
                    (&name, unusual, chosen == Some(place)),
                ) {
                    clicked = Some(place.clone());
                }
            }
            ui.painter().hline(
                row.x_range(),
                row.bottom() - 0.5,
                Stroke::new(1.0, tokens.line),
            );
        }
        stop.walk(ui);
    });
    clicked
}

fn cell_ui(
    cx: &Cx<'_>,
    plan: &Plan,
    ui: &Ui,
    response: Response,
    place: &Cell,
    (name, unusual, chosen): (&str, bool, bool),
) -> bool {
    let tokens = Tokens::of(ui);
    let count = plan
        .actions
        .iter()
        .filter(|(_, action)| {
            action.group.as_str() == place.0 && action.direction.as_str() == place.1
        })
        .count();
    let rect = response.rect;
    let words = match (count, unusual) {
        (0, true) => cx.msg("actions-unusual"),
        (0, false) => cx.msg("actions-missing"),
        _ => count.to_string(),
    };
    response.widget_info(|| {
        egui::WidgetInfo::selected(egui::Role::Button, true, chosen, format!("{name}: {words}"))
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

/// Actions as bars over the years of the plan.
fn schedule_ui(cx: &Cx<'_>, plan: &Plan, ui: &mut Ui) {
    let tokens = Tokens::of(ui);
    let years = plan.years();
    let (Some(first), Some(last)) = (years.first(), years.last()) else {
        text(ui, Type::Body, tokens.ink2, &cx.msg("ui-years-first"));
        return;
    };
    let width = ui.available_width();
    let label = width * 0.4;
    let year_width = (width - label) / years.len() as f32;
    ui.spacing_mut().item_spacing.y = 0.0;
    let (head, _) = ui.allocate_exact_size(vec2(width, 30.0), Sense::hover());
    for (index, year) in years.iter().enumerate() {
        let galley = ui.painter().layout_job(Type::SmallBold.job(
            &year.to_string(),
            tokens.ink2,
            f32::INFINITY,
        ));
        let x = head.left() + label + year_width * (index as f32 + 0.5) - galley.size().x / 2.0;
        ui.painter()
            .galley(pos2(x, head.top() + 6.0), galley, tokens.ink2);
    }
    ui.painter().hline(
        head.x_range(),
        head.bottom() - 0.5,
        Stroke::new(1.0, tokens.edge),
    );
    for (id, action) in plan.actions.iter() {
        let (row, response) = ui.allocate_exact_size(vec2(width, size::ROW), Sense::click());
        let years_words = detail(cx, plan, id);
        response.widget_info(|| {
            egui::WidgetInfo::labeled(
                egui::Role::Link,
                true,
                format!("{}, {years_words}", action.name),
            )
        });
        let mut job = Type::Table.job(&action.name, tokens.ink, label - 12.0);
        job.wrap.max_rows = 1;
        job.wrap.break_anywhere = true;
        let name = ui.painter().layout_job(job);
        ui.painter().galley(
            pos2(row.left(), row.center().y - name.size().y / 2.0),
            name,
            tokens.ink,
        );
        if let (Some(from), Some(to)) = (action.first_year, action.last_year) {
            let begin = (from.max(*first).get() - first.get()) as f32;
            let end = (to.min(*last).get() - first.get() + 1) as f32;
            if end > begin {
                let x = row.left() + label;
                let bar = Rect::from_min_max(
                    pos2(x + begin * year_width + 3.0, row.center().y - 6.0),
                    pos2(x + end * year_width - 3.0, row.center().y + 6.0),
                );
                ui.painter().rect_filled(bar, radius::TAG, tokens.series(1));
            }
        }
        ui.painter().hline(
            row.x_range(),
            row.bottom() - 0.5,
            Stroke::new(1.0, tokens.line),
        );
        if response.has_focus() {
            focus_ring(ui, row.shrink(4.0), radius::TAG);
        }
        if response
            .on_hover_cursor(egui::CursorIcon::PointingHand)
            .clicked()
        {
            cx.ask(Request::GoTo(crate::field::FieldPath::row(
                "actions", id, "name",
            )));
        }
    }
}
