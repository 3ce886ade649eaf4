//! The steps of the wizard: one list, in the order people work. Those of areas follow from the
//! groups of the catalogue.
//!
//! A step is a line of [`steps`]: its name, its part and the [`Piece`]s it is put together from.
//! Steps report through the [`Cx`](super::cx::Cx) and know no other step.

mod area;
mod lines;
mod ready;
pub(super) mod review;

use std::{collections::BTreeMap, sync::LazyLock};

use super::{
    form::MatrixLook,
    known::known_ui,
    pieces::{Piece, Rows},
    route::Route,
};
use crate::{
    base::Id,
    catalog::{Catalog, IndicatorTheme},
    field::FieldPath,
    i18n::Texts,
    model::Plan,
    path,
    views::{self, chart, consultation, coordination, costs, coverage, risks},
};

/// All steps, in the order of the wizard: [`steps`] of the catalogue inside the program.
pub static STEPS: LazyLock<Vec<Step>> = LazyLock::new(|| steps(Catalog::embedded()));

/// All steps of a program with this catalogue, in the order of the wizard.
#[expect(clippy::too_many_lines, reason = "a list, one entry a step")]
pub fn steps(catalog: &Catalog) -> Vec<Step> {
    use Part::{Areas, Diagnosis, Document, Preparation, Programme};
    let first = [
        Step::new(
            "unit",
            Preparation,
            [Piece::Table("local_government"), Piece::Table("edition")],
        ),
        Step::new("known", Preparation, [Piece::Own(&[], known_ui)]),
        Step::new(
            "introduction",
            Preparation,
            [Piece::Fields(
                "introduction",
                &["purpose", "basis", "method"],
            )],
        ),
        Step::new(
            "coherence",
            Preparation,
            [
                Piece::Fields("introduction", &["coherence"]),
                Piece::Rows(COHERENCE),
            ],
        ),
        Step::new(
            "demography",
            Diagnosis,
            [
                Piece::Table("diagnosis"),
                Piece::Figures("demography"),
                Piece::Aside(chart::older_people),
            ],
        ),
        Step::new("assistance", Diagnosis, [Piece::Figures("assistance")]),
        Step::new("surroundings", Diagnosis, [Piece::Figures("surroundings")]),
        Step::new("care", Diagnosis, [Piece::Figures("care")]),
        Step::new("support", Diagnosis, [Piece::Figures("support")]),
        Step::new(
            "family_figures",
            Diagnosis,
            [Piece::Figures("family_figures")],
        ),
    ];
    let resources = [
        Step::new(
            "facilities",
            Diagnosis,
            [Piece::Tabs(
                "facilities-view",
                &[
                    ("facilities-grid", &[Piece::Grid("facilities")]),
                    ("facilities-list", &[Piece::Rows(FACILITIES)]),
                ],
            )],
        )
        .wide(),
        Step::new(
            "people",
            Diagnosis,
            [Piece::Tabs(
                "people-view",
                &[
                    ("people-staff", &[Piece::Grid("staff")]),
                    ("people-partners", &[Piece::Rows(PARTNERS)]),
                    ("people-farms", &[Piece::Grid("farms")]),
                ],
            )],
        )
        .wide(),
        Step::new(
            "infrastructure",
            Diagnosis,
            [Piece::Table("economy"), Piece::Table("infrastructure")],
        ),
        Step::new(
            "participation",
            Diagnosis,
            [Piece::Tabs(
                "participation-view",
                &[
                    ("table-participation", &[Piece::Rows(EVENTS)]),
                    (
                        "table-surveys",
                        &[
                            Piece::Table("surveys"),
                            Piece::View("surveys", "record-survey.empty"),
                        ],
                    ),
                    (
                        "participation-text",
                        &[Piece::Fields("delivery", &["participation"])],
                    ),
                ],
            )],
        )
        .wide(),
        Step::new(
            "workshop",
            Diagnosis,
            [Piece::Tabs(
                "workshop-view",
                &[
                    ("table-workshops", &[Piece::Rows(WORKSHOPS)]),
                    (
                        "workshop-answers",
                        &[Piece::View("answers", "record-answer.empty")],
                    ),
                ],
            )],
        )
        .tells(&["answers"])
        .wide(),
        Step::new(
            "needs",
            Diagnosis,
            [Piece::Tabs(
                "needs-view",
                &[
                    ("table-needs", &[Piece::Rows(NEEDS)]),
                    ("table-barriers", &[Piece::Rows(BARRIERS)]),
                    (
                        "table-swot",
                        &[
                            Piece::View("swot", "record-swot.empty"),
                            Piece::Grid("swot"),
                        ],
                    ),
                ],
            )],
        )
        .wide(),
        Step::new(
            "vision",
            Areas,
            [Piece::Table("vision"), Piece::Rows(PRINCIPLES)],
        ),
    ];
    let keys = catalog.groups.keys().filter_map(Id::of_key);
    let groups = keys.filter_map(Id::key);
    let area = |group| Piece::Row(path!(areas).table, group, area::ui);
    let areas = groups.map(|group| Step::new(group, Areas, [area(group)]).of_group(group));
    let last = [
        Step::new(
            "services",
            Programme,
            [Piece::Tabs(
                "services-view",
                &[
                    ("services-list", &[Piece::Rows(SERVICES)]),
                    ("services-grid", &[Piece::Grid("services")]),
                    (
                        "services-costs",
                        &[Piece::View("service-costs", "services-costs-empty")],
                    ),
                ],
            )],
        )
        .wide(),
        Step::new(
            "coordination",
            Programme,
            [
                Piece::Table("coordination"),
                Piece::Told("paths", coordination::paths),
            ],
        )
        .wide(),
        Step::new(
            "cus",
            Programme,
            [
                Piece::Needs(coordination::plans_centre, "cus-not-chosen", TO_PATH),
                Piece::Tabs(
                    "cus-view",
                    &[
                        (
                            "cus-concept",
                            &[
                                Piece::Told("cus-ways", coordination::ways),
                                Piece::Table("cus"),
                            ],
                        ),
                        (
                            "cus-posts",
                            &[
                                Piece::Table("cus_posts"),
                                Piece::View("cus-costs", "costs-none-yet"),
                            ],
                        ),
                        ("cus-stages", &[Piece::Rows(CENTRE_STAGES)]),
                        (
                            "cus-law",
                            &[
                                Piece::Told("cus-roles", coordination::roles),
                                Piece::Told("cus-rules", coordination::duties),
                            ],
                        ),
                    ],
                ),
            ],
        )
        .wide(),
        Step::new(
            "cooperation",
            Programme,
            [Piece::Tabs(
                "cooperation-view",
                &[
                    (
                        "cooperation-parties",
                        &[Piece::View("flow", "flow-empty"), Piece::Rows(PARTIES)],
                    ),
                    ("cooperation-procedures", &[Piece::Rows(PROCEDURES)]),
                    (
                        "cooperation-staff",
                        &[
                            Piece::Table("staff_path"),
                            Piece::View("cooperation-aims", "aims-empty"),
                        ],
                    ),
                    ("cooperation-contracts", &[Piece::Table("contracts")]),
                    (
                        "cooperation-farm",
                        &[
                            Piece::Table("care_farm"),
                            Piece::View("farm-case", "farm-empty"),
                        ],
                    ),
                ],
            )],
        )
        .wide(),
        Step::new(
            "agreements",
            Programme,
            [Piece::Tabs(
                "agreements-view",
                &[
                    ("agreements-list", &[Piece::Rows(AGREEMENTS)]),
                    (
                        "agreements-responsibilities",
                        &[Piece::Rows(RESPONSIBILITIES)],
                    ),
                ],
            )],
        )
        .wide(),
        Step::new(
            "actions",
            Programme,
            [Piece::Tabs(
                "actions-view",
                &[
                    (
                        "actions-matrix",
                        &[Piece::Matrix(ACTIONS, COVERAGE, coverage::of_subject)],
                    ),
                    ("actions-list", &[Piece::Rows(ACTIONS)]),
                    ("actions-schedule", &[Piece::Schedule]),
                    (
                        "actions-milestones",
                        &[Piece::View("milestones", "milestones-empty")],
                    ),
                    (
                        "actions-indicators",
                        &[Piece::View("monitoring", "record-indicator.empty")],
                    ),
                ],
            )],
        )
        .tells(&["indicators", "milestones"])
        .wide(),
        Step::new(
            "costs",
            Programme,
            [
                Piece::Needs(costs::any, "costs-empty", TO_ACTIONS),
                Piece::Tabs(
                    "costs-view",
                    &[
                        (
                            "costs-by-source",
                            &[Piece::View("costs-by-source", "costs-empty")],
                        ),
                        (
                            "costs-by-action",
                            &[Piece::View("costs-by-action", "costs-empty")],
                        ),
                        (
                            "costs-financing",
                            &[Piece::View("financing", "costs-empty")],
                        ),
                        (
                            "costs-after",
                            &[Piece::View("after-plan", "after-plan-empty")],
                        ),
                        (
                            "costs-variants",
                            &[Piece::View("variants", "variants-empty")],
                        ),
                        ("costs-amounts", &[Piece::Grid("costs")]),
                    ],
                ),
                Piece::Beside(
                    &[Piece::Chart(costs::chart)],
                    &[Piece::Fact(costs::cliff_fact, TO_ACTIONS)],
                ),
            ],
        )
        .tells(&["costs"])
        .wide(),
        Step::new(
            "fundraising",
            Programme,
            [Piece::Tabs(
                "applications-view",
                &[
                    ("applications-grid", &[Piece::Grid("applications")]),
                    (
                        "applications-balance",
                        &[Piece::View("grants", "grants-empty")],
                    ),
                ],
            )],
        )
        .wide(),
        Step::new(
            "transition",
            Programme,
            [Piece::Tabs(
                "transition-view",
                &[
                    ("transition-sheets", &[Piece::Rows(SHEETS)]),
                    ("transition-stays", &[Piece::View("stays", "stays-empty")]),
                    ("transition-print", &[Piece::View("moves", "stays-empty")]),
                    ("transition-moratoria", &[Piece::Rows(MORATORIA)]),
                    ("transition-rules", &[Piece::Table("transition")]),
                ],
            )],
        )
        .tells(&["moves"])
        .wide(),
        Step::new(
            "delivery",
            Programme,
            [Piece::Fields("delivery", &["coordination", "monitoring"])],
        ),
        Step::new(
            "risks",
            Programme,
            [
                Piece::Beside(
                    &[Piece::Map(RISK_MATRIX, risks::matrix, risks::legend)],
                    &[Piece::View("risks", "record-risk.empty")],
                ),
                Piece::Rows(RISKS),
            ],
        )
        .wide(),
        Step::new(
            "communication",
            Programme,
            [
                Piece::Tabs(
                    "messages-view",
                    &[
                        ("messages-list", &[Piece::Rows(MESSAGES)]),
                        ("messages-grid", &[Piece::Grid("messages")]),
                    ],
                ),
                Piece::Table("plain_language"),
            ],
        )
        .wide(),
        Step::new(
            "monitoring",
            Programme,
            [Piece::Tabs(
                "monitoring-view",
                &[
                    ("monitoring-duties", &[Piece::Rows(DUTIES)]),
                    (
                        "monitoring-calendar",
                        &[Piece::View("calendar", "record-duty.empty")],
                    ),
                    (
                        "monitoring-indicators",
                        &[Piece::View("monitoring", "record-indicator.empty")],
                    ),
                ],
            )],
        )
        .wide(),
        Step::new(
            "consultation",
            Programme,
            [
                Piece::Timeline(consultation::course),
                Piece::Tabs(
                    "consultation-view",
                    &[
                        ("consultation-remarks", &[Piece::Rows(REMARKS)]),
                        ("consultation-course-tab", &[Piece::Table("consultation")]),
                        (
                            "consultation-ways",
                            &[Piece::View("ways", "record-way.empty"), Piece::Grid("ways")],
                        ),
                        (
                            "consultation-table",
                            &[Piece::View("remarks", "record-remark.empty")],
                        ),
                    ],
                ),
            ],
        )
        .wide(),
        Step::new("review", Document, [Piece::Own(&["set_aside"], review::ui)]).wide(),
        Step::new("preview", Document, []).wide().own_head(),
    ];
    first
        .into_iter()
        .chain(resources)
        .chain(areas)
        .chain(last)
        .collect()
}

const TO_ACTIONS: (&str, &str) = ("costs-go-actions", "actions");

const FACILITIES: Rows = Rows {
    table: "facilities",
    line: lines::facility,
    ready: |_, _| Vec::new(),
    by: "",
};

const PARTNERS: Rows = Rows {
    table: "partners",
    line: lines::partner,
    ready: |_, _| Vec::new(),
    by: "",
};

const COHERENCE: Rows = Rows {
    table: "coherence",
    line: |_, _| None,
    ready: ready::companions,
    by: "",
};

const EVENTS: Rows = Rows {
    table: "participation",
    line: lines::event,
    ready: |_, _| Vec::new(),
    by: "",
};

const WORKSHOPS: Rows = Rows {
    table: "workshops",
    line: lines::workshop,
    ready: |_, _| Vec::new(),
    by: "",
};

const NEEDS: Rows = Rows {
    table: "needs",
    line: lines::need,
    ready: ready::needs,
    by: "",
};

const BARRIERS: Rows = Rows {
    table: "barriers",
    line: lines::barrier,
    ready: ready::barriers,
    by: "",
};

const PRINCIPLES: Rows = Rows {
    table: "principles",
    line: |_, _| None,
    ready: ready::principles,
    by: "",
};
const TO_PATH: (&str, &str) = ("cus-go", "coordination");

const SERVICES: Rows = Rows {
    table: "services",
    line: lines::service,
    ready: lines::ready_services,
    by: "",
};

const ACTIONS: Rows = Rows {
    table: "actions",
    line: lines::action,
    ready: lines::ready_actions,
    by: "",
};

const RISKS: Rows = Rows {
    table: "risks",
    line: lines::risk,
    ready: lines::ready_risks,
    by: "",
};

const RISK_MATRIX: MatrixLook = MatrixLook {
    table: "risks",
    fields: ["likelihood", "impact"],
};

const MESSAGES: Rows = Rows {
    table: "messages",
    line: lines::message,
    ready: lines::ready_messages,
    by: "",
};

const DUTIES: Rows = Rows {
    table: "duties",
    line: lines::duty,
    ready: lines::ready_duties,
    by: "",
};

const REMARKS: Rows = Rows {
    table: "remarks",
    line: lines::remark,
    ready: |_, _| Vec::new(),
    by: "decision",
};

const SHEETS: Rows = Rows {
    table: "transition_sheets",
    line: lines::sheet,
    ready: |_, _| Vec::new(),
    by: "",
};

const MORATORIA: Rows = Rows {
    table: "moratoria",
    line: |_, _| None,
    ready: lines::ready_moratoria,
    by: "",
};

const CENTRE_STAGES: Rows = Rows {
    table: "cus_stages",
    line: lines::centre_stage,
    ready: |subject, lang| lines::ready_rows(subject, lang, "cus_stages"),
    by: "",
};

const PARTIES: Rows = Rows {
    table: "parties",
    line: lines::party,
    ready: |subject, lang| lines::ready_rows(subject, lang, "parties"),
    by: "",
};

const PROCEDURES: Rows = Rows {
    table: "procedures",
    line: lines::procedure,
    ready: |subject, lang| lines::ready_rows(subject, lang, "procedures"),
    by: "",
};

const AGREEMENTS: Rows = Rows {
    table: "agreements",
    line: lines::agreement,
    ready: |_, _| Vec::new(),
    by: "",
};

const RESPONSIBILITIES: Rows = Rows {
    table: "responsibilities",
    line: lines::responsibility,
    ready: |subject, lang| lines::ready_rows(subject, lang, "responsibilities"),
    by: "",
};

const COVERAGE: MatrixLook = MatrixLook {
    table: "actions",
    fields: ["group", "direction"],
};

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

    /// The tables it owns; of a table about catalogue entries it may be a part.
    pub fn tables(&self) -> impl Iterator<Item = &'static str> {
        let tables = Plan::TABLES.iter().map(|info| info.name);
        tables.filter(|table| {
            self.tells.contains(table) || self.pieces.iter().any(|piece| piece.has(table))
        })
    }

    /// Whether anything of the plan is written here, so that it can be ready.
    pub fn is_written(&self) -> bool {
        let figures = |piece: &Piece| matches!(piece, Piece::Figures(..));
        self.tables().next().is_some() || self.pieces.iter().any(figures)
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
            return texts.attr(&format!("step-{}", self.id), "intro");
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
