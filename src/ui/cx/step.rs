//! A step of the wizard: what it owns, and the function that paints it.

use egui::Ui;

use super::Cx;
use crate::{
    base::Id,
    catalog::{Catalog, IndicatorTheme},
    field::FieldPath,
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
    /// Whether the figures of `chapter` are shown, in a wizard of `steps`.
    pub fn shows(self, chapter: &str, steps: &[Step]) -> bool {
        match self {
            Self::None => false,
            Self::Chapters(chapters) => chapters.contains(&chapter),
            Self::Rest => !steps.iter().any(|step| {
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
    pub(in super::super) const fn plain(
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

    pub(in super::super) const fn figures(
        self,
        figures: Figures,
        themes: &'static [IndicatorTheme],
    ) -> Self {
        Self {
            figures,
            themes,
            ..self
        }
    }

    /// Whether the place `at` is edited in this step, one of `steps`.
    pub fn owns(&self, steps: &[Step], catalog: &Catalog, plan: &Plan, at: FieldPath) -> bool {
        if at.table != path!(figures).table {
            return self.tables.contains(&at.table);
        }
        at.row
            .is_some_and(|row| self.figures.shows(chapter_of(catalog, plan, row), steps))
    }

    pub(in super::super) const fn wide(self) -> Self {
        Self { wide: true, ..self }
    }

    pub(in super::super) const fn own_head(self) -> Self {
        Self {
            own_head: true,
            ..self
        }
    }
}
