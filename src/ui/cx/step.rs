//! A step of the wizard: what it owns, and the function that paints it.

use egui::Ui;

use super::Cx;
use crate::{
    base::Id,
    catalog::{Catalog, IndicatorTheme},
    field::FieldPath,
    i18n::Texts,
    model::Plan,
    path, views,
};

/// A part of the task list; its word is the message `tasks-part-{key}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Whose plan, which edition.
    Preparation,
    /// Part I of a plan.
    Diagnosis,
    /// Part II of a plan: an area for every target group.
    Areas,
    /// Part II of a plan: services, actions, costs.
    Programme,
    /// Looking through and printing.
    Document,
}

impl Part {
    /// In the order of the list.
    pub const ALL: [Self; 5] = [
        Self::Preparation,
        Self::Diagnosis,
        Self::Areas,
        Self::Programme,
        Self::Document,
    ];

    /// Key of the word.
    pub fn key(self) -> &'static str {
        match self {
            Self::Preparation => "preparation",
            Self::Diagnosis => "diagnosis",
            Self::Areas => "areas",
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

/// A step; its words are the message `step-{id}` with `.intro` and, where it is long, `.short`. Of
/// the step of an area they are those of its group in the catalogue.
pub struct Step {
    /// Name.
    pub id: &'static str,
    /// Where it stands in the list.
    pub part: Part,
    /// The tables it owns.
    pub tables: &'static [&'static str],
    /// The row of a table about catalogue entries that it owns.
    pub row: Option<(&'static str, Id)>,
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
            row: None,
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

    /// The step of the area of target group `group`.
    pub(in super::super) fn area(group: &str, ui: fn(&Cx<'_>, &mut Plan, &mut Ui)) -> Option<Self> {
        let row = Id::of_key(group)?;
        Some(Self {
            row: Some((path!(areas).table, row)),
            ..Self::plain(row.key()?, Part::Areas, &[], ui)
        })
    }

    /// The target group whose area is written in this step.
    pub fn group(&self) -> Option<&'static str> {
        let (table, row) = self.row?;
        row.key().filter(|_| table == path!(areas).table)
    }

    /// Whether the step is about an area that `plan` leaves out.
    pub fn is_left_out(&self, plan: &Plan) -> bool {
        self.group().is_some_and(|group| plan.leaves_out(group))
    }

    /// Its title.
    pub fn title(&self, texts: &Texts, catalog: &Catalog) -> String {
        let lang = texts.lang().code();
        let group = self.group().and_then(|group| catalog.groups.get(group));
        group.map_or_else(
            || texts.msg(&format!("step-{}", self.id)),
            |group| group.short.get(lang).to_owned(),
        )
    }

    /// What it is called in lists.
    pub fn name(&self, texts: &Texts, catalog: &Catalog) -> String {
        let short = texts.attr(&format!("step-{}", self.id), "short");
        short.unwrap_or_else(|| self.title(texts, catalog))
    }

    /// What stands below its title, where anything does.
    pub fn intro(&self, texts: &Texts, catalog: &Catalog, plan: &Plan) -> Option<String> {
        let Some(group) = self.group().and_then(|group| catalog.groups.get(group)) else {
            return texts.attr(&format!("step-{}", self.id), "intro");
        };
        let name = group.name.get(texts.lang().code());
        if plan.leaves_out(&group.key) {
            return Some(name.to_owned());
        }
        Some(texts.msg_with("area-intro", &[("area", name.into())]))
    }

    /// What stands above its title: its part, of an area with its number in the plan.
    pub fn place(&self, texts: &Texts, catalog: &Catalog, plan: &Plan) -> String {
        let part = texts.msg(&format!("tasks-part-{}", self.part.key()));
        let group = self.group();
        match group.and_then(|group| views::roman_of(plan, catalog, group)) {
            Some(roman) => texts.msg_with("area-place", &[("roman", roman.into())]),
            None => part,
        }
    }

    /// Whether the place `at` is edited in this step, one of `steps`.
    pub fn owns(&self, steps: &[Step], catalog: &Catalog, plan: &Plan, at: FieldPath) -> bool {
        if let Some((table, row)) = self.row {
            return at.table == table && at.row == Some(row);
        }
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
