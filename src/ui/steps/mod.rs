//! The steps of the wizard: one list, in the order people work.
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

use egui::Ui;

use super::{
    cx::Cx,
    form::{RowsLook, record_ui, rows_ui},
};
use crate::model::Plan;

/// A part of the task list; its word is the message `tasks-part-{key}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Whose plan, which edition.
    Preparation,
    /// Part I of a plan.
    Diagnosis,
    /// Part II of a plan.
    Programme,
    /// Looking through and printing.
    Document,
}

impl Part {
    /// In the order of the list.
    pub const ALL: [Self; 4] = [
        Self::Preparation,
        Self::Diagnosis,
        Self::Programme,
        Self::Document,
    ];

    /// Key of the word.
    pub fn key(self) -> &'static str {
        match self {
            Self::Preparation => "preparation",
            Self::Diagnosis => "diagnosis",
            Self::Programme => "programme",
            Self::Document => "document",
        }
    }
}

/// A step; its words are the message `step-{id}` with `.intro` and, where it is long, `.short`.
pub struct Step {
    /// Name.
    pub id: &'static str,
    /// Where it stands in the list.
    pub part: Part,
    /// The tables it owns.
    pub tables: &'static [&'static str],
    /// Whether the sheet takes the place of the margin too.
    pub wide: bool,
    /// Whether the step paints its own title.
    pub own_head: bool,
    /// Paints it.
    pub ui: fn(&Cx<'_>, &mut Plan, &mut Ui),
}

impl Step {
    const fn plain(
        id: &'static str,
        part: Part,
        tables: &'static [&'static str],
        ui: fn(&Cx<'_>, &mut Plan, &mut Ui),
    ) -> Self {
        Self {
            id,
            part,
            tables,
            wide: false,
            own_head: false,
            ui,
        }
    }

    const fn wide(self) -> Self {
        Self { wide: true, ..self }
    }

    const fn own_head(self) -> Self {
        Self {
            own_head: true,
            ..self
        }
    }
}

/// All steps, in the order of the wizard.
pub const STEPS: &[Step] = &[
    Step::plain("unit", Part::Preparation, &["unit", "edition"], plain),
    Step::plain("introduction", Part::Preparation, &["introduction"], plain),
    Step::plain(
        "demography",
        Part::Diagnosis,
        &["demography"],
        demography::ui,
    ),
    Step::plain("care", Part::Diagnosis, &["care"], demography::care_ui),
    Step::plain("older", Part::Programme, &["older"], area::ui),
    Step::plain("services", Part::Programme, &["services"], services::ui).wide(),
    Step::plain(
        "actions",
        Part::Programme,
        &["actions", "indicators"],
        actions::ui,
    )
    .wide(),
    Step::plain("costs", Part::Programme, &["costs"], costs::ui).wide(),
    Step::plain("review", Part::Document, &["mutes"], review::ui).wide(),
    Step::plain("preview", Part::Document, &[], |_, _, _| {})
        .wide()
        .own_head(),
];

/// The plain form of the current step's tables.
fn plain(cx: &Cx<'_>, plan: &mut Plan, ui: &mut Ui) {
    for table in cx.tables {
        let many = Plan::table_info(table).is_some_and(|info| info.many);
        if many {
            rows_ui(cx, plan, ui, table, &RowsLook::default());
        } else {
            record_ui(cx, plan, ui, table, None);
        }
    }
}
