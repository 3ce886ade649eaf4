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
use crate::{
    base::Id,
    catalog::{Catalog, IndicatorTheme},
    field::{FieldPath, TableInfo},
    model::Plan,
    path,
};

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

/// Which chapters of figures a step shows. Every chapter is shown by exactly one step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Figures {
    /// None.
    None,
    /// These.
    Chapters(&'static [&'static str]),
    /// Those that no other step shows.
    Rest,
}

impl Figures {
    /// Whether the figures of `chapter` are shown.
    pub fn shows(self, chapter: &str) -> bool {
        match self {
            Self::None => false,
            Self::Chapters(chapters) => chapters.contains(&chapter),
            Self::Rest => !STEPS.iter().any(|step| {
                matches!(step.figures, Self::Chapters(chapters) if chapters.contains(&chapter))
            }),
        }
    }
}

/// The chapter of the figure named `row`; of a figure of the plan's own that names none, the first.
fn chapter_of<'a>(catalog: &'a Catalog, plan: &'a Plan, row: Id) -> &'a str {
    let known = row.key().and_then(|key| catalog.figures.get(key));
    if let Some(figure) = known {
        return &figure.chapter;
    }
    let own = plan.figures.row(row).map_or("", |row| row.chapter.as_str());
    if catalog.chapters.contains(own) {
        return own;
    }
    catalog.chapters.keys().next().unwrap_or_default()
}

/// A step; its words are the message `step-{id}` with `.intro` and, where it is long, `.short`.
pub struct Step {
    /// Name.
    pub id: &'static str,
    /// Where it stands in the list.
    pub part: Part,
    /// The tables it owns.
    pub tables: &'static [&'static str],
    /// The figures of the diagnosis it owns.
    pub figures: Figures,
    /// Themes of computed indicators shown below its figures.
    pub themes: &'static [IndicatorTheme],
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
            figures: Figures::None,
            themes: &[],
            wide: false,
            own_head: false,
            ui,
        }
    }

    const fn figures(self, figures: Figures, themes: &'static [IndicatorTheme]) -> Self {
        Self {
            figures,
            themes,
            ..self
        }
    }

    /// Whether the place `at` is edited in this step.
    pub fn owns(&self, catalog: &Catalog, plan: &Plan, at: FieldPath) -> bool {
        if at.table != path!(figures).table {
            return self.tables.contains(&at.table);
        }
        at.row
            .is_some_and(|row| self.figures.shows(chapter_of(catalog, plan, row)))
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
    Step::plain("review", Part::Document, &["set_aside"], review::ui).wide(),
    Step::plain("preview", Part::Document, &[], |_, _, _| {})
        .wide()
        .own_head(),
];

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
