//! The list of steps: one line for each, with the pieces it is put together from.
//!
//! Knows what a step shows, not how.

use super::{
    super::{
        form::{MatrixLook, comments_ui},
        known::known_ui,
        pieces::{Piece, Rows},
    },
    Part, Step, area, lines, ready, review,
};
use crate::{
    base::Id,
    catalog::Catalog,
    path,
    views::{chart, consultation, coordination, costs, coverage, risks},
};

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
                        &[Piece::Table("surveys"), Piece::View("surveys", "view-soon")],
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
                    (
                        "table-workshops",
                        &[Piece::Projector("answers"), Piece::Rows(WORKSHOPS)],
                    ),
                    (
                        "workshop-handed",
                        &[Piece::Handed("answers", lines::answer, ready::HANDS)],
                    ),
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
                        &[Piece::View("swot", "view-soon"), Piece::Grid("swot")],
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
                Piece::Compared(("coordination", "path"), "paths", coordination::paths),
                Piece::Fields(
                    "coordination",
                    &[
                        "reasons",
                        "review_year",
                        "lead",
                        "health",
                        "with_powiat",
                        "with_gminas",
                    ],
                ),
            ],
        )
        .wide(),
        Step::new(
            "cus",
            Programme,
            [
                Piece::Needs(coordination::chooses, "cus-no-choice", TO_AGREEMENTS),
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
        .wide()
        .unless(coordination::goes_without_centre),
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
                        "agreements-resolutions",
                        &[
                            Piece::View("resolutions", "resolutions-none"),
                            Piece::Rows(RESOLUTIONS),
                        ],
                    ),
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
                    &[Piece::View("risks", "view-soon")],
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
                            &[Piece::View("ways", "view-soon"), Piece::Grid("ways")],
                        ),
                        ("consultation-table", &[Piece::View("remarks", "view-soon")]),
                    ],
                ),
            ],
        )
        .wide(),
        Step::new("review", Document, [Piece::Own(&["set_aside"], review::ui)]).wide(),
        Step::new(
            "comments",
            Document,
            [Piece::Own(&["comments", "replies"], comments_ui)],
        )
        .wide(),
        Step::new("versions", Document, []).wide().own_head(),
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
const TO_AGREEMENTS: (&str, &str) = ("cus-go-agreements", "agreements");

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

const RESOLUTIONS: Rows = Rows {
    table: "council_resolutions",
    line: lines::resolution,
    ready: lines::ready_resolutions,
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
