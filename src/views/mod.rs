//! What is shown of a plan and stands in none of its fields: tables, charts, schedules, matrices.
//!
//! Each is made once, from the plan, its projection and the catalogue, and shown by the window, the
//! document and whatever comes later. Values stay values to the end; words come when a view is
//! shown ([`Words::say`]). Nothing here knows a layout, a window or a page. Start from [`Subject`];
//! [`VIEWS`] lists the tables that stand by themselves.

pub mod actions;
pub mod calendar;
pub mod changes;
pub mod chart;
pub mod comments;
pub mod consultation;
pub mod cooperation;
pub mod coordination;
pub mod costs;
pub mod coverage;
pub mod facilities;
mod fact;
pub mod figures;
pub mod indicators;
pub mod matrix;
pub mod milestones;
pub mod money;
pub mod monitoring;
mod outline;
pub mod participation;
pub mod resolutions;
pub mod risks;
pub mod rows;
pub mod schedule;
pub mod services;
mod speech;
pub mod swot;
mod table;
pub mod timeline;
pub mod transition;
mod words;

pub use chart::{Series, Stack, StackColumn};
pub use fact::Fact;
pub use outline::{ActionView, AreaView, outline, roman_of};
pub use speech::Speech;
pub use table::{Cell, Column, ColumnKind, Group, Row, RowKind, SumOf, Table, Value};
pub use words::{Naming, Words};

use crate::catalog::{Body, Catalog, Level, Text};
use crate::model::{LocalGovernmentKind, Plan};
pub use crate::projection::risks::Level as Grade;
use crate::projection::{self, Projection};

/// Who is told what, and how; none while nobody is.
pub fn communication(subject: &Subject<'_>) -> Option<Table> {
    const FIELDS: &[&str] = &["audience", "about", "channel", "when", "owner"];
    rows::of_table(subject, crate::path!(messages).table, FIELDS)
}

/// What views are made from.
#[derive(Clone, Copy)]
pub struct Subject<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// The catalogue.
    pub catalog: &'a Catalog,
    /// What follows from the plan by arithmetic.
    pub projection: &'a Projection,
}

impl Subject<'_> {
    /// A text of the catalogue in the wording for the unit of the plan: with the own name of the
    /// body it speaks of, where the plan knows it.
    pub fn said(&self, text: &Text) -> Words {
        let (text, name) = self.called(text);
        match (name, text.and()) {
            ("", _) => Words::both(&text.pl, &text.en),
            (name, None) => name.into(),
            (name, Some(and)) => {
                let [pl, en] = [&and.pl, &and.en].map(|and| format!("{name}{and}"));
                Words::both(&pl, &en)
            }
        }
    }

    /// The same for a language code, as it goes into a field of the plan.
    pub fn said_in(&self, text: &Text, lang: &str) -> String {
        let (text, name) = self.called(text);
        match name {
            "" => text.get(lang).to_owned(),
            name => name.to_owned() + text.and().map_or("", |and| and.get(lang)),
        }
    }

    /// The wording for the unit of the plan, and the own name that stands in it; blank where none does.
    fn called<'t>(&'t self, text: &'t Text) -> (&'t Text, &'t str) {
        let unit = &self.plan.local_government;
        let level = match unit.kind {
            Some(LocalGovernmentKind::Gmina | LocalGovernmentKind::City) => Some(Level::Gmina),
            Some(LocalGovernmentKind::Powiat) => Some(Level::Powiat),
            // of a joint plan everybody reads what holds for all
            Some(LocalGovernmentKind::Joint) | None => None,
        };
        let text = text.of(level);
        let name = match text.body().filter(|_| level.is_some()) {
            Some(Body::Organ) => unit.organ.trim(),
            Some(Body::Council) => unit.council.trim(),
            Some(Body::Unit) => unit.name.trim(),
            None => "",
        };
        (text, name)
    }

    /// The rule `key` as it is cited in a plan of the unit.
    pub fn cited(&self, key: &str) -> Words {
        let levels = projection::levels(self.plan);
        let cite = |lang| self.catalog.cite_of(key, lang, levels);
        match (cite("pl"), cite("en")) {
            (Some(pl), Some(en)) => Words::both(&pl, &en),
            _ => Words::entry("rules", key, Naming::Full),
        }
    }
}

/// A table that stands by itself: a sheet of the workbook. Its name is the message `view-{id}`, at
/// most 31 characters; its title the attribute `.title` of that message.
pub struct ViewDef {
    /// Id.
    pub id: &'static str,
    /// The table; none while there is nothing to show.
    pub table: fn(&Subject<'_>, &[AreaView<'_>]) -> Option<Table>,
}

const fn view(
    id: &'static str,
    table: fn(&Subject<'_>, &[AreaView<'_>]) -> Option<Table>,
) -> ViewDef {
    ViewDef { id, table }
}

/// All tables that stand by themselves, in the order of the workbook.
pub const VIEWS: &[ViewDef] = &[
    view("costs-by-source", |subject, _| costs::by_source(subject)),
    view("costs-by-action", costs::by_action),
    view("financing", |subject, _| money::financing(subject)),
    view("after-plan", money::after_plan),
    view("variants", money::variants),
    view("applications", money::applications),
    view("grants", |subject, _| money::grants(subject)),
    view("actions", |_, areas| actions::of_plan(areas)),
    view("schedule", |subject, areas| {
        schedule::table(&schedule::schedule(subject, areas))
    }),
    view("milestones", milestones::of_plan),
    view("coverage", coverage::of_plan),
    view("monitoring", monitoring::of_plan),
    view("service-costs", |subject, _| services::costs(subject)),
    view("moratoria", |subject, _| transition::moratoria(subject)),
    view("moves", |subject, _| transition::printed(subject)),
    view("cus-costs", |subject, _| coordination::costs(subject)),
    view("flow", |subject, _| cooperation::flow_table(subject)),
    view("cooperation-aims", |subject, _| cooperation::aims(subject)),
    view("farm-case", |subject, _| cooperation::farm_case(subject)),
    view("surveys", |subject, _| participation::surveys(subject)),
    view("answers", |subject, _| participation::answers(subject)),
    view("swot", |subject, _| swot::of_plan(subject)),
    view("facilities", |subject, _| facilities::of_plan(subject)),
    view("resolutions", |subject, _| resolutions::of_plan(subject)),
    view("calendar", |subject, _| calendar::of_plan(subject)),
    view("risks", |subject, _| risks::of_plan(subject)),
    view("communication", |subject, _| communication(subject)),
    view("ways", |subject, _| consultation::ways(subject)),
    view("remarks", |subject, _| consultation::remarks(subject)),
    view("figures", |subject, _| figures::of_plan(subject)),
    view("indicators", |subject, _| indicators::of_plan(subject)),
];
