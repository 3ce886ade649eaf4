//! The sections of the document, each one entry of [`SECTIONS`].
//!
//! To add a section: one entry here, a function that gives its blocks, and the message
//! `section-{id}` in each `report.ftl`. What a section prints of a table it has no words for comes
//! from `fields`: a new field of a record appears in the document without a line here.

pub(super) mod areas;
mod back;
pub(super) mod card;
mod care;
mod charts;
mod comments;
mod communication;
mod computed;
pub(super) mod consultation;
pub(super) mod coordination;
mod costs;
pub(super) mod cover;
mod cx;
mod demography;
pub(super) mod fields;
mod figures;
pub(super) mod first_use;
mod front;
mod fundraising;
mod introduction;
pub(super) mod monitoring;
mod needs;
mod participation;
pub(super) mod prose;
mod resources;
mod risks;
pub(super) mod rows;
mod schedule;
mod services;
mod topics;
mod transition;
pub(super) mod view;
mod vision;

use super::doc::Block;
use crate::path;
pub use cx::Cx;
use fields::chapter;

/// Where a section stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Front or back matter, without a number.
    Plain,
    /// A numbered chapter outside the parts.
    Numbered,
    /// A numbered chapter of the part titled `report-part-{key}`.
    Part(&'static str),
}

/// How a section comes by its blocks, its heading apart.
#[derive(Clone, Copy)]
pub enum Compose {
    /// From the inputs.
    Body(fn(&Cx<'_>) -> Vec<Block>),
    /// From what all sections of the first sort have given.
    After(fn(&Cx<'_>, &mut dyn Iterator<Item = &Block>) -> Vec<Block>),
}

/// A section of the document.
pub struct Section {
    /// Id; its heading is the message `section-{id}`, and links lead to `section-{id}`.
    pub id: &'static str,
    /// Where it stands.
    pub place: Place,
    /// Tables of the plan it prints.
    pub tables: &'static [&'static str],
    /// Whether a draft shows its heading while it is empty.
    pub skeleton: bool,
    /// Whether it is listed in the contents.
    pub listed: bool,
    /// Its blocks.
    pub compose: Compose,
}

/// Place of the chapters of the diagnosis.
const DIAGNOSIS: Place = Place::Part("diagnosis");
const PROGRAMME: Place = Place::Part("programme");

const fn body(id: &'static str, place: Place, run: fn(&Cx<'_>) -> Vec<Block>) -> Section {
    Section {
        id,
        place,
        tables: &[],
        skeleton: false,
        listed: true,
        compose: Compose::Body(run),
    }
}

impl Section {
    /// The section prints these tables of the plan.
    const fn prints(mut self, tables: &'static [&'static str]) -> Self {
        self.tables = tables;
        self
    }

    /// Every plan has the section: a draft shows its heading while it is empty.
    const fn skeleton(mut self) -> Self {
        self.skeleton = true;
        self
    }

    /// Whether it goes with the diagnosis where that is an annex of its own.
    pub fn is_of_diagnosis(&self) -> bool {
        self.place == DIAGNOSIS || self.id == "definitions"
    }

    const fn unlisted(mut self) -> Self {
        self.listed = false;
        self
    }
}

/// All sections, in the order of the document.
pub const SECTIONS: &[Section] = &[
    body("contents", Place::Plain, front::contents).unlisted(),
    Section {
        compose: Compose::After(|cx, blocks| front::abbreviations(cx, blocks)),
        ..body("abbreviations", Place::Plain, |_| Vec::new())
    },
    body("introduction", Place::Numbered, introduction::compose)
        .prints(&["introduction", "local_government", "edition"])
        .skeleton(),
    body("coherence", Place::Numbered, vision::coherence).prints(&["coherence"]),
    body("demography", DIAGNOSIS, demography::compose)
        .prints(&["diagnosis", "figures"])
        .skeleton(),
    body("assistance", DIAGNOSIS, |cx| {
        topics::compose(cx, "assistance")
    }),
    body("surroundings", DIAGNOSIS, |cx| {
        topics::compose(cx, "surroundings")
    }),
    body("care", DIAGNOSIS, care::compose).skeleton(),
    body("support", DIAGNOSIS, |cx| topics::compose(cx, "support")),
    body("family_figures", DIAGNOSIS, |cx| {
        topics::compose(cx, "family_figures")
    }),
    body("resources", DIAGNOSIS, resources::compose)
        .prints(&[
            "facilities",
            "staff",
            "partners",
            "farms",
            "infrastructure",
            "economy",
        ])
        .skeleton(),
    body("participation", DIAGNOSIS, participation::compose)
        .prints(&["participation", "surveys", "workshops", "answers"])
        .skeleton(),
    body("needs", DIAGNOSIS, needs::compose).prints(&["needs", "barriers", "swot"]),
    body("vision", PROGRAMME, vision::compose)
        .prints(&["vision", "principles"])
        .skeleton(),
    body("areas", PROGRAMME, areas::compose)
        .prints(&["areas", "actions", "costs", "indicators"])
        .skeleton(),
    body("services", PROGRAMME, services::compose)
        .prints(&["services"])
        .skeleton(),
    body("coordination", PROGRAMME, coordination::compose)
        .prints(&["coordination"])
        .skeleton(),
    body("cus", PROGRAMME, coordination::centre).prints(&["cus", "cus_posts", "cus_stages"]),
    body("cooperation", PROGRAMME, coordination::cooperation).prints(&[
        "parties",
        "procedures",
        "staff_path",
        "contracts",
        "care_farm",
    ]),
    body("agreements", PROGRAMME, coordination::agreements)
        .prints(&["agreements", "responsibilities"]),
    body("schedule", PROGRAMME, schedule::compose)
        .prints(&["milestones"])
        .skeleton(),
    body("costs", PROGRAMME, costs::compose).skeleton(),
    body("fundraising", PROGRAMME, fundraising::compose).prints(&["applications"]),
    body("transition", PROGRAMME, transition::compose).prints(&[
        "transition",
        "moratoria",
        "transition_sheets",
    ]),
    body("delivery", PROGRAMME, |cx| {
        let elsewhere = [path!(delivery.participation).field];
        let mut out = chapter(cx, path!(delivery).table, &elsewhere);
        out.extend(coordination::resolutions(cx));
        out
    })
    .prints(&["delivery", "council_resolutions"])
    .skeleton(),
    body("risks", PROGRAMME, risks::compose)
        .prints(&["risks"])
        .skeleton(),
    body("communication", PROGRAMME, communication::compose)
        .prints(&["messages", "plain_language"]),
    body("monitoring", PROGRAMME, monitoring::compose)
        .prints(&["duties"])
        .skeleton(),
    body("consultation", PROGRAMME, consultation::compose).prints(&[
        "consultation",
        "ways",
        "remarks",
    ]),
    body("definitions", Place::Plain, computed::definitions),
    body("comments", Place::Plain, comments::compose),
    Section {
        compose: Compose::After(|cx, blocks| back::lists(cx, blocks)),
        ..body("lists", Place::Plain, |_| Vec::new())
    },
    body("identity", Place::Plain, back::identity),
];
