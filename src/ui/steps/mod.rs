//! The steps of the wizard: one list, in the order people work. Those of areas follow from the
//! groups of the catalogue.
//!
//! Most steps are the plain form of their tables; a step that needs more brings its own function
//! and calls the form for its fields. Steps report through the [`Cx`] and know no other step.

mod actions;
mod area;
mod costs;
mod demography;
pub(super) mod review;
mod services;
mod templates;

use std::sync::LazyLock;

use egui::Ui;

use super::{
    cx::{Cx, Figures, Part, Step},
    form::{RowsLook, record_ui, rows_ui},
    route::Route,
};
use crate::{
    catalog::{Catalog, IndicatorTheme},
    field::{FieldPath, TableInfo},
    model::Plan,
};

/// All steps, in the order of the wizard: [`steps`] of the catalogue inside the program.
pub static STEPS: LazyLock<Vec<Step>> = LazyLock::new(|| steps(Catalog::embedded()));

/// All steps of a program with this catalogue, in the order of the wizard.
pub fn steps(catalog: &Catalog) -> Vec<Step> {
    let areas = catalog.groups.keys();
    let areas = areas.filter_map(|group| Step::area(group, area::ui));
    let before = BEFORE_AREAS.into_iter();
    before.chain(areas).chain(AFTER_AREAS).collect()
}

/// Steps before the areas.
const BEFORE_AREAS: [Step; 5] = [
    Step::plain(
        "unit",
        Part::Preparation,
        &["local_government", "edition"],
        plain,
    ),
    Step::plain("introduction", Part::Preparation, &["introduction"], plain),
    Step::plain(
        "demography",
        Part::Diagnosis,
        &["diagnosis"],
        demography::ui,
    )
    .figures(
        Figures::Chapters(&["demografia"]),
        &[IndicatorTheme::Demography, IndicatorTheme::CarePotential],
    ),
    Step::plain("care", Part::Diagnosis, &[], demography::chapters_ui).figures(
        Figures::Chapters(&["osoby-starsze", "opieka-stacjonarna"]),
        &[IndicatorTheme::Services],
    ),
    Step::plain(
        "other_figures",
        Part::Diagnosis,
        &[],
        demography::chapters_ui,
    )
    .figures(Figures::Rest, &[]),
];

/// Steps after the areas.
const AFTER_AREAS: [Step; 5] = [
    Step::plain("services", Part::Programme, &["services"], services::ui).wide(),
    Step::plain(
        "actions",
        Part::Programme,
        &["actions", "indicators"],
        actions::ui,
    )
    .wide(),
    Step::plain("costs", Part::Programme, &["costs"], costs::ui).wide(),
    Step::plain("review", Part::Document, &["set_aside"], review::ui).wide(),
    Step::plain("preview", Part::Document, &[], |_, _, _| {})
        .wide()
        .own_head(),
];

/// The step one is in on `route`.
pub(super) fn on(route: Route) -> Option<&'static Step> {
    STEPS.iter().find(|step| route == Route::Step(step.id))
}

/// The position among [`STEPS`] of the step one is in on `route`.
pub(super) fn position(route: Route) -> Option<usize> {
    STEPS.iter().position(|step| route == Route::Step(step.id))
}

/// The step in which the place `at` is edited.
pub(super) fn of(catalog: &Catalog, plan: &Plan, at: FieldPath) -> Option<&'static Step> {
    STEPS
        .iter()
        .find(|step| step.owns(&STEPS, catalog, plan, at))
}

/// The plain form of the current step's tables.
fn plain(cx: &Cx<'_>, plan: &mut Plan, ui: &mut Ui) {
    for table in cx.step.tables {
        let many = Plan::table_info(table).is_some_and(TableInfo::many);
        if many {
            rows_ui(cx, plan, ui, table, &RowsLook::default());
        } else {
            record_ui(cx, plan, ui, table, None);
        }
    }
}
