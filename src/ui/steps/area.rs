//! An area in five numbered steps on one line: conclusions, recommendations, assumptions, goal,
//! actions; or why the plan leaves it out.

use egui::Ui;

use super::super::{
    cx::{Aside, Cx, Note},
    form::{at_right, field_ui, numbered_ui, part_ui},
    icons::Icon,
    request::Request,
    route::Route,
    shown::table_ui,
    theme::{Tokens, Type},
    widgets::{Button, heading, key_value, line, link, text},
};
use crate::{
    base::Id,
    field::{Datum, FieldPath, NO},
    i18n::NBSP,
    model::{Patch, Plan},
    path,
    views::{self, actions},
};

/// The written steps of an area, which are what it is asked for while it is not left out; the
/// actions are one step more.
fn written() -> Vec<&'static str> {
    let info = Plan::table_info(path!(areas).table);
    let fields = info.map_or(&[][..], |info| info.fields).iter();
    let asked = fields.filter(|field| field.spec.when.is_some_and(|when| when.options == [NO]));
    asked.map(|field| field.name).collect()
}

/// Most figures shown at hand.
const AT_HAND: usize = 10;

/// The area of a group: its five steps, or why the plan leaves it out.
pub(super) fn ui(cx: &Cx<'_>, plan: &mut Plan, ui: &mut Ui, group: &'static str) {
    let Some(row) = Id::of_key(group) else { return };
    if plan.leaves_out(group) {
        left_out_ui(cx, plan, ui, row);
        return;
    }
    at_hand_ui(cx, plan, ui, group);
    leave_out_ui(cx, ui, row);
    let record = FieldPath::row(path!(areas).table, row, "");
    let written = written();
    let all = written.len() + 1;
    numbered_ui(cx, plan, ui, record, &written, all);
    actions_ui(cx, ui, group, all);
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
    let written = written().into_iter().any(|field| {
        let value = plan.value(path!(areas[row].reason).sibling(field));
        value.is_some_and(|value| !value.is_blank())
    });
    if written {
        text(ui, Type::Small, tokens.ink2, &cx.msg("area-texts-kept"));
    }
    ui.add_space(8.0);
    let take_back = cx.msg("area-take-back");
    if !cx.read_only && ui.add(Button::secondary(&take_back)).clicked() {
        let mut patch = Patch::of(path!(areas[row].left_out), Datum::Flag(false));
        patch.set(path!(areas[row].reason), Datum::Text(String::new()));
        cx.ask(Request::Apply(patch, path!(areas[row].conclusions)));
    }
}

/// The last step: the actions of the group.
fn actions_ui(cx: &Cx<'_>, ui: &mut Ui, group: &'static str, all: usize) {
    let subject = cx.subject();
    let areas = views::outline(&subject);
    let area = (areas.iter()).find(|area| area.row.and_then(Id::key) == Some(group));
    let table = area.and_then(actions::of_area);
    let label = cx.msg("step-actions");
    part_ui(cx, ui, (all, all), false, &label, |ui, content| {
        if !content {
            at_right(ui, |ui| add_ui(cx, ui, group));
        } else if let Some(table) = &table {
            let id = egui::Id::unique(("actions of", group));
            table_ui(cx, ui, id, &label, table, None);
        } else {
            let none = cx.texts.attr("record-action", "empty").unwrap_or_default();
            text(ui, Type::Small, Tokens::of(ui).ink2, &none);
        }
    });
}

fn add_ui(cx: &Cx<'_>, ui: &mut Ui, group: &str) {
    let add = cx.texts.attr_or_msg("record-action", "add");
    let button = Button::quiet(&add).leading(Icon::Plus).small();
    if !cx.read_only && ui.add(button).clicked() {
        let values = vec![("group", Datum::Key(group.to_owned()))];
        cx.ask(Request::AddRow(path!(actions).table, values));
        cx.ask(Request::Go(Route::Step("actions")));
    }
}

/// Figures of the diagnosis beside the text; in a narrow window they stand in their own step.
fn at_hand_ui(cx: &Cx<'_>, plan: &Plan, ui: &Ui, group: &str) {
    let lang = cx.texts.lang().code();
    let figures = views::figures::at_hand(&cx.subject(), group).into_iter();
    let rows: Vec<(String, String)> = figures
        .take(AT_HAND)
        .map(|(figure, value)| {
            let name = figure.short().get(lang).to_owned();
            let value = cx.texts.decimal(value);
            let unit = cx.catalog.unit(&figure.unit).filter(|unit| unit.money);
            let value = match unit {
                Some(unit) => format!("{value}{NBSP}{}", unit.label.get(lang)),
                None => value,
            };
            (name, value)
        })
        .collect();
    if rows.is_empty() {
        return;
    }
    let year = plan.diagnosis.base_year.map(|year| year.to_string());
    let paint: Aside = Box::new(move |cx, ui| {
        heading(ui, Type::Section, 2, &cx.msg("area-at-hand"));
        let year = year.unwrap_or_default();
        line(ui, Type::Small, Tokens::of(ui).ink2, &year);
        ui.spacing_mut().item_spacing.y = 0.0;
        for (name, value) in &rows {
            key_value(ui, name, value);
        }
        ui.add_space(8.0);
    });
    cx.note(ui.cursor().top(), Note::Aside(paint)).ok();
}
