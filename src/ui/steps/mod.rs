//! The steps of the wizard: one list, in the order people work. Those of areas follow from the
//! groups of the catalogue.
//!
//! A step is a line of [`steps`]: its name, its part and the [`Piece`]s it is put together from.
//! Steps report through the [`Cx`](super::cx::Cx) and know no other step.

mod area;
mod lines;
mod list;
mod ready;
pub(super) mod review;

use std::{collections::BTreeMap, sync::LazyLock};

pub use list::steps;

use super::{pieces::Piece, route::Route};
use crate::{
    base::Id,
    catalog::{Catalog, IndicatorTheme, Level},
    field::FieldPath,
    i18n::Texts,
    model::Plan,
    path, projection, views,
};

/// All steps, in the order of the wizard: [`steps`] of the catalogue inside the program.
pub static STEPS: LazyLock<Vec<Step>> = LazyLock::new(|| steps(Catalog::embedded()));

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
    STEPS.iter().find(|step| step.owns(catalog, plan, at))
}

/// Tells in which step, by its number, a place of `plan` is edited; made once for many places.
pub(super) fn owners<'a>(
    catalog: &'a Catalog,
    plan: &'a Plan,
) -> impl Fn(FieldPath) -> Option<usize> + 'a {
    let shown_by = |chapter: &'a str| {
        let shows = |step: &Step| step.shows_figures_of(catalog, chapter);
        Some((chapter, STEPS.iter().position(shows)?))
    };
    let chapters: BTreeMap<&str, usize> = catalog.chapters.keys().filter_map(shown_by).collect();
    move |at| match at.row.filter(|_| at.table == path!(figures).table) {
        Some(row) => chapters.get(chapter_of(catalog, plan, row)).copied(),
        None => STEPS.iter().position(|step| step.owns(catalog, plan, at)),
    }
}

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
    /// What it shows, from the top.
    pub pieces: Vec<Piece>,
    /// The target group whose area is written here.
    pub group: Option<&'static str>,
    /// Tables of the plan that are written elsewhere and looked after here.
    pub tells: &'static [&'static str],
    /// Whether the sheet takes the place of the margin too.
    pub wide: bool,
    /// Whether the step paints its own title.
    pub own_head: bool,
    /// Whether a plan has decided that nothing is written here.
    pub unless: Option<fn(&Plan) -> bool>,
}

impl Step {
    fn new(id: &'static str, part: Part, pieces: impl Into<Vec<Piece>>) -> Self {
        Self {
            id,
            part,
            pieces: pieces.into(),
            group: None,
            tells: &[],
            wide: false,
            own_head: false,
            unless: None,
        }
    }

    fn of_group(self, group: &'static str) -> Self {
        Self {
            group: Some(group),
            ..self
        }
    }

    fn tells(self, tables: &'static [&'static str]) -> Self {
        Self {
            tells: tables,
            ..self
        }
    }

    fn wide(self) -> Self {
        Self { wide: true, ..self }
    }

    fn own_head(self) -> Self {
        Self {
            own_head: true,
            ..self
        }
    }

    fn unless(self, decided: fn(&Plan) -> bool) -> Self {
        Self {
            unless: Some(decided),
            ..self
        }
    }

    /// The tables it owns; of a table about catalogue entries it may be a part.
    pub fn tables(&self) -> impl Iterator<Item = &'static str> {
        let tables = Plan::TABLES.iter().map(|info| info.name);
        tables.filter(|table| {
            self.tells.contains(table) || self.pieces.iter().any(|piece| piece.has(table))
        })
    }

    /// Whether anything of the plan is written here, so that it can be ready.
    pub fn is_written(&self) -> bool {
        self.tables().next().is_some() || self.shows_figures()
    }

    /// Whether figures of the diagnosis are written here: their table wants all the room there is.
    pub fn shows_figures(&self) -> bool {
        let figures = |piece: &Piece| matches!(piece, Piece::Figures(..));
        self.pieces.iter().any(figures)
    }

    /// Whether the computed indicators of `theme` are shown here.
    pub fn shows_indicators_of(&self, catalog: &Catalog, theme: IndicatorTheme) -> bool {
        let mut chapters = catalog.chapters.iter();
        chapters.any(|chapter| chapter.themes.contains(&theme) && self.shows_topic(&chapter.topic))
    }

    /// Whether the chapters of `topic` are shown here.
    pub fn shows_topic(&self, topic: &str) -> bool {
        (self.pieces.iter()).any(|piece| matches!(piece, Piece::Figures(own) if *own == topic))
    }

    /// The computed tables it shows, by their ids.
    pub fn views(&self) -> Vec<&'static str> {
        self.pieces.iter().flat_map(Piece::views).collect()
    }

    /// Whether the figures of `chapter` are written here.
    pub fn shows_figures_of(&self, catalog: &Catalog, chapter: &str) -> bool {
        let topic = catalog.chapters.get(chapter).map(|chapter| &chapter.topic);
        topic.is_some_and(|topic| self.shows_topic(topic))
    }

    /// Whether the place `at` is edited in this step.
    pub fn owns(&self, catalog: &Catalog, plan: &Plan, at: FieldPath) -> bool {
        let row = at.row.filter(|_| at.table == path!(figures).table);
        if let Some(row) = row {
            return self.shows_figures_of(catalog, chapter_of(catalog, plan, row));
        }
        self.tells.contains(&at.table) || self.pieces.iter().any(|piece| piece.owns(at))
    }

    /// Whether `plan` has decided that nothing is written here.
    pub fn is_passed_over(&self, plan: &Plan) -> bool {
        self.is_left_out(plan) || self.unless.is_some_and(|decided| decided(plan))
    }

    /// Whether the step is about an area that `plan` leaves out.
    pub fn is_left_out(&self, plan: &Plan) -> bool {
        self.group.is_some_and(|group| plan.leaves_out(group))
    }

    /// Its title.
    pub fn title(&self, texts: &Texts, catalog: &Catalog) -> String {
        let lang = texts.lang().code();
        let group = self.group.and_then(|group| catalog.groups.get(group));
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
        let Some(group) = self.group.and_then(|group| catalog.groups.get(group)) else {
            let key = format!("step-{}", self.id);
            // some steps ask a powiat for something else
            let powiat = !projection::levels(plan).contains(&Level::Gmina);
            let other = powiat.then(|| texts.attr(&key, "intro-powiat")).flatten();
            return other.or_else(|| texts.attr(&key, "intro"));
        };
        let name = group.name.get(texts.lang().code());
        if plan.leaves_out(&group.key) {
            return Some(name.to_owned());
        }
        Some(texts.msg_with("area-intro", &[("area", name.into())]))
    }

    /// How the chapter is filled in, where somebody wrote it down: paragraphs.
    pub fn guide(&self, texts: &Texts) -> Option<String> {
        let key = match self.group {
            Some(_) => "guide-area".to_owned(),
            None => format!("guide-{}", self.id),
        };
        texts.has(&key).then(|| texts.msg(&key))
    }

    /// What stands above its title: its part, of an area with its number in the plan.
    pub fn place(&self, texts: &Texts, catalog: &Catalog, plan: &Plan) -> String {
        let part = texts.msg(&format!("tasks-part-{}", self.part.key()));
        let group = self.group;
        match group.and_then(|group| views::roman_of(plan, catalog, group)) {
            Some(roman) => texts.msg_with("area-place", &[("roman", roman.into())]),
            None => part,
        }
    }
}
