//! Services: the list with supply today and planned, and the form of one of them.

use egui::Ui;

use super::super::{
    cx::Cx,
    form::{RowsLook, rows_ui},
};
use crate::{base::Id, model::Plan};

pub(super) fn ui(cx: &Cx<'_>, plan: &mut Plan, ui: &mut Ui) {
    let detail = |plan: &Plan, id: Id| detail(cx, plan, id);
    rows_ui(
        cx,
        plan,
        ui,
        "services",
        &RowsLook {
            detail: Some(&detail),
            only: None,
        },
    );
}

/// Kind of the service, and its supply today and in the last year of the plan.
fn detail(cx: &Cx<'_>, plan: &Plan, id: Id) -> String {
    let Some(service) = plan.services.get(id) else {
        return String::new();
    };
    let kind = cx
        .catalog
        .services
        .get(service.service.as_str())
        .map(|entry| cx.msg(&format!("service-kind-{}", entry.kind.key())));
    let last = plan
        .years()
        .last()
        .map(|year| service.planned.get(*year))
        .unwrap_or_default();
    let figure = |figure: crate::base::Quantity| match cx.texts.figure(figure) {
        blank if blank.is_empty() => cx.msg("ui-blank"),
        words => words,
    };
    let supply = format!("{} → {}", figure(service.supply), figure(last));
    kind.map_or_else(|| supply.clone(), |kind| format!("{kind} · {supply}"))
}
