//! An area in five numbered steps on one line: conclusions, recommendations, assumptions, goal,
//! actions. Finished steps read as prose, the open one is an editor.

use egui::{Sense, Stroke, Ui, pos2, vec2};

use super::super::{
    cx::{Cx, Note},
    form::field_ui,
    icons::Icon,
    request::Request,
    theme::{Tokens, Type, size},
    widgets::{
        Button, TaskState, column, heading, icon, key_value, line, link, numbered_disc, text,
    },
};
use crate::{
    base::Id,
    catalog::Figure,
    field::{Datum, FieldPath, Value},
    i18n::NBSP,
    model::{Patch, Plan},
    path,
    projection::Column,
};

/// The written steps of an area.
const STEPS: [&str; 4] = ["conclusions", "recommendations", "assumptions", "goal"];

/// Most figures shown at hand.
const AT_HAND: usize = 8;

/// The area of a group: its five steps, or why the plan leaves it out.
pub(super) fn ui(cx: &Cx<'_>, plan: &mut Plan, ui: &mut Ui, group: &'static str) {
    let Some(row) = Id::of_key(group) else { return };
    let table = path!(areas).table;
    if plan.leaves_out(group) {
        left_out_ui(cx, plan, ui, row);
        return;
    }
    let top = ui.cursor().top();
    at_hand_note(cx, plan, ui, (top, group));
    leave_out_ui(cx, ui, row);
    for (index, field) in STEPS.into_iter().enumerate() {
        let path = FieldPath::row(table, row, field);
        written_ui(cx, plan, ui, path, index + 1);
    }
    actions_ui(cx, plan, ui, group);
}

/// Offers to leave the area out.
fn leave_out_ui(cx: &Cx<'_>, ui: &mut Ui, row: Id) {
    if cx.read_only {
        return;
    }
    let tokens = Tokens::of(ui);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        line(ui, Type::Small, tokens.ink2, &cx.msg("area-may-leave-out"));
        if link(ui, &cx.msg("area-leave-out")).clicked() {
            let patch = Patch::of(path!(areas[row].left_out), Datum::Flag(true));
            cx.ask(Request::Apply(patch, path!(areas[row].reason)));
        }
    });
    ui.add_space(8.0);
}

/// An area that is left out: the reason, and the way back.
fn left_out_ui(cx: &Cx<'_>, plan: &mut Plan, ui: &mut Ui, row: Id) {
    let tokens = Tokens::of(ui);
    text(ui, Type::Body, tokens.ink2, &cx.msg("area-is-left-out"));
    ui.add_space(8.0);
    field_ui(cx, plan, ui, path!(areas[row].reason));
    let written = STEPS.into_iter().any(|field| {
        let value = plan.value(FieldPath::row(path!(areas).table, row, field));
        value.is_some_and(|value| !value.is_blank())
    });
    if written {
        text(ui, Type::Small, tokens.ink2, &cx.msg("area-texts-kept"));
    }
    ui.add_space(8.0);
    if !cx.read_only
        && ui
            .add(Button::secondary(&cx.msg("area-take-back")))
            .clicked()
    {
        let mut patch = Patch::of(path!(areas[row].left_out), Datum::Flag(false));
        patch.set(path!(areas[row].reason), Datum::Text(String::new()));
        cx.ask(Request::Apply(patch, path!(areas[row].conclusions)));
    }
}

/// Where it is kept which step of the area at `path` is open.
fn open_id(path: FieldPath) -> egui::Id {
    egui::Id::unique(("open step of area", path.table, path.row))
}

/// The step that is open: where one was sent, what was chosen, or the first blank one.
fn is_open(cx: &Cx<'_>, plan: &Plan, ui: &Ui, path: FieldPath) -> bool {
    let fields = || STEPS.into_iter();
    let sent = cx.target.get().filter(|target| {
        let here = target.table == path.table && target.row == path.row;
        here && fields().any(|field| field == target.field)
    });
    if let Some(target) = sent {
        ui.data_mut(|data| data.insert_temp(open_id(path), target.field));
    }
    let chosen = ui.data(|data| data.get_temp::<&'static str>(open_id(path)));
    let first_blank = fields().find(|field| {
        let value = plan.value(path.sibling(field));
        value.is_none_or(|value| value.is_blank())
    });
    chosen.or(first_blank) == Some(path.field)
}

fn written_ui(cx: &Cx<'_>, plan: &mut Plan, ui: &mut Ui, path: FieldPath, number: usize) {
    let tokens = Tokens::of(ui);
    let blank = plan.value(path).is_none_or(|value| value.is_blank());
    let faulty = cx.state_at(ui, path) == super::super::widgets::FieldState::Error;
    let state = match (blank, faulty) {
        (true, _) => TaskState::Untouched,
        (false, true) => TaskState::Faulty,
        (false, false) => TaskState::Ready,
    };
    let open = is_open(cx, plan, ui, path);
    let label = cx.msg(&Plan::message_key(path));
    numbered_ui(cx, ui, number, open, |ui| {
        ui.horizontal(|ui| {
            step_heading(ui, number, &label);
            let (shape, color) = state.look(tokens);
            icon(ui, shape, 13.0, color);
            let word = if blank { "ui-blank" } else { "state-ready" };
            line(ui, Type::Micro, color, &cx.msg(word));
            if !open {
                ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                    let change = cx.msg(if blank { "area-write" } else { "area-change" });
                    let spoken = format!("{change}: {label}");
                    let response = link(ui, &change).accessible_name(spoken);
                    if response.clicked() {
                        ui.data_mut(|data| data.insert_temp(open_id(path), path.field));
                        cx.ask(Request::GoTo(path));
                    }
                });
            }
        });
        if open {
            cx.labels_above(|cx| field_ui(cx, plan, ui, path));
        } else if !blank && let Some(Value::Text(words)) = plan.value(path) {
            prose_ui(ui, words);
        }
    });
}

/// The beginning of a finished text, as much as is needed to know it again.
fn prose_ui(ui: &mut Ui, words: &str) {
    const ROWS: usize = 5;
    let tokens = Tokens::of(ui);
    let mut job = Type::Body.job(words, tokens.ink, ui.available_width());
    job.wrap.max_rows = ROWS;
    let galley = ui.painter().layout_job(job);
    ui.add(egui::Label::new(galley).show_tooltip_when_elided(false));
}

/// A numbered disc at the left, the content beside it and the line that joins the numbers.
fn numbered_ui(cx: &Cx<'_>, ui: &mut Ui, number: usize, open: bool, content: impl FnOnce(&mut Ui)) {
    let tokens = Tokens::of(ui);
    let indent = if cx.cut.tiny { 34.0 } else { 42.0 };
    let start = ui.cursor().min;
    let line_at = ui.painter().add(egui::Shape::Noop);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.allocate_exact_size(vec2(indent, 26.0), Sense::hover());
        let width = ui.available_width();
        column(ui, width, |ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            content(ui);
            ui.add_space(12.0);
        });
    });
    let center = pos2(start.x + 13.0, start.y + 13.0);
    if number < 5 {
        let stroke = Stroke::new(1.0, tokens.line);
        let end = ui.cursor().top() + 4.0;
        ui.painter().set(
            line_at,
            egui::Shape::line_segment(
                [pos2(center.x, center.y + 16.0), pos2(center.x, end)],
                stroke,
            ),
        );
    }
    numbered_disc(ui, center, &number.to_string(), open);
}

/// The heading of a step, whose number is painted in the disc beside it.
fn step_heading(ui: &mut Ui, number: usize, label: &str) {
    let response = heading(ui, Type::Section, 2, label);
    let spoken = format!("{number}. {label}");
    let name = |node: &mut egui::accesskit::Node| node.set_label(spoken);
    ui.ctx().accesskit_node_builder(response.id, name);
}

/// The fifth step: the actions of the group, with their costs.
fn actions_ui(cx: &Cx<'_>, plan: &Plan, ui: &mut Ui, group: &'static str) {
    let tokens = Tokens::of(ui);
    numbered_ui(cx, ui, 5, false, |ui| {
        let label = cx.msg("step-actions");
        let ids: Vec<Id> = plan
            .actions
            .iter()
            .filter(|(_, action)| action.group.as_str() == group)
            .map(|(id, _)| id)
            .collect();
        ui.horizontal(|ui| {
            step_heading(ui, 5, &label);
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                let add = cx.texts.attr_or_msg("record-action", "add");
                if !cx.read_only
                    && ui
                        .add(Button::quiet(&add).leading(Icon::Plus).small())
                        .clicked()
                {
                    let values = vec![("group", Datum::Key(group.to_owned()))];
                    cx.ask(Request::AddRow("actions", values));
                    cx.ask(Request::Go(super::super::route::Route::Step("actions")));
                }
            });
        });
        if ids.is_empty() {
            text(
                ui,
                Type::Small,
                tokens.ink2,
                &cx.texts.attr("record-action", "empty").unwrap_or_default(),
            );
        }
        for id in ids {
            action_row_ui(cx, plan, ui, id);
        }
    });
}

fn action_row_ui(cx: &Cx<'_>, plan: &Plan, ui: &mut Ui, id: Id) {
    let tokens = Tokens::of(ui);
    let Some(action) = plan.actions.get(id) else {
        return;
    };
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), size::ROW), Sense::click());
    let name = if action.name.trim().is_empty() {
        cx.texts.attr_or_msg("record-action", "untitled")
    } else {
        action.name.clone()
    };
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Link, true, &name));
    if response.hovered() {
        ui.painter().rect_filled(rect, 0, tokens.accent_tint);
    }
    let years = match (action.first_year, action.last_year) {
        (Some(first), Some(last)) => cx.texts.years(first, last),
        _ => String::new(),
    };
    let cost = cx
        .projection
        .costs
        .of_action(id)
        .map(|cost| cx.texts.money(cost.total()))
        .unwrap_or_default();
    let told = [action.owner.as_str(), &years, &cost];
    super::super::widgets::describe(ui, response.id, &told.join(", "));
    let put = |x: f32, width: f32, words: &str, color, right: bool| {
        let mut job = Type::Table.job(words, color, width);
        job.wrap.max_rows = 1;
        job.wrap.break_anywhere = true;
        let galley = ui.painter().layout_job(job);
        let x = if right { x - galley.size().x } else { x };
        ui.painter().galley(
            pos2(x, rect.center().y - galley.size().y / 2.0),
            galley,
            color,
        );
    };
    let width = rect.width();
    put(rect.left(), width * 0.44 - 8.0, &name, tokens.ink, false);
    put(
        rect.left() + width * 0.44,
        width * 0.26 - 8.0,
        &action.owner,
        tokens.ink2,
        false,
    );
    put(
        rect.left() + width * 0.70,
        width * 0.14,
        &years,
        tokens.ink2,
        false,
    );
    put(rect.right(), width * 0.2, &cost, tokens.ink, true);
    ui.painter().hline(
        rect.x_range(),
        rect.bottom() - 0.5,
        Stroke::new(1.0, tokens.line),
    );
    if response.has_focus() {
        super::super::widgets::focus_ring(ui, rect.shrink(3.0), 3);
    }
    if response
        .on_hover_cursor(egui::CursorIcon::PointingHand)
        .clicked()
    {
        cx.ask(Request::GoTo(FieldPath::row("actions", id, "name")));
    }
}

/// Figures of the diagnosis beside the text.
fn at_hand_note(cx: &Cx<'_>, plan: &Plan, ui: &mut Ui, (top, group): (f32, &str)) {
    let lang = cx.texts.lang().code();
    let of_group = |figure: &&Figure| figure.groups.first().is_some_and(|main| main == group);
    let rows: Vec<(String, String)> = (cx.catalog.figures.iter())
        .filter(of_group)
        .filter_map(|figure| {
            let columns = cx.projection.columns;
            let value = columns.figure(plan, &figure.key, Column::Base).number()?;
            let name = figure.short().get(lang).to_owned();
            let value = cx.texts.decimal(value);
            let unit = cx.catalog.unit(&figure.unit).filter(|unit| unit.money);
            let value = match unit {
                Some(unit) => format!("{value}{NBSP}{}", unit.label.get(lang)),
                None => value,
            };
            Some((name, value))
        })
        .take(AT_HAND)
        .collect();
    if rows.is_empty() {
        return;
    }
    let title = cx.msg("area-at-hand");
    let hint = plan
        .diagnosis
        .base_year
        .map(|year| year.to_string())
        .unwrap_or_default();
    let paint = move |_: &Cx<'_>, ui: &mut Ui| {
        let tokens = Tokens::of(ui);
        heading(ui, Type::Section, 2, &title);
        line(ui, Type::Small, tokens.ink2, &hint);
        ui.spacing_mut().item_spacing.y = 0.0;
        for (name, value) in &rows {
            key_value(ui, name, value);
        }
        ui.add_space(8.0);
    };
    // in a narrow window the figures stand in their own step
    if cx.note(top, Note::Aside(Box::new(paint))).is_err() {
        ui.add_space(0.0);
    }
}
