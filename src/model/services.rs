//! Services: what people get today and what they will get.

use super::{Answer, Commissioning, Funding, Service, TargetGroup, Unit, WorkshopAnswer};
use crate::base::{Money, Quantities, Quantity, Year};
use crate::field::{Follows, Key, Keys, Link, Spec, optional, required};

/// The four questions of the community test: asked of services with a stay day and night.
const fn asked_of_stays() -> Spec {
    optional()
        .unprinted()
        .when("service", &["small-residential", "institutional"])
}

/// A size that the catalogue bounds for some services, and that is asked of those alone.
const fn bounded(of: &'static [&'static str]) -> Spec {
    optional().when("service", of).min(0).apart()
}

crate::record! {
    /// A service in this unit: one of the catalogue, or one of its own.
    pub struct ServicePlan = "service" {
        /// The service; blank for one that the catalogue does not have.
        service: Key<Service> = optional().group("service").narrowed_by(&["group"]),
        /// Name of a service of the unit's own.
        name: String = required().max_chars(200).when("service", &[""]),
        /// In what a service of the unit's own is counted.
        unit: Key<Unit> = required().when("service", &[""]),
        /// The group it is for here.
        group: Key<TargetGroup> = required().follows(Follows::Entry("service")),
        /// Other groups that use it.
        also: Keys<TargetGroup> = optional().besides("group"),
        /// Who provides it: units and kinds of entities, never names of people.
        provider: String = optional().who().max_chars(300),
        /// How it is provided.
        commissioning: Option<Commissioning> = optional(),
        /// The standard people can count on: what, how often, by whom.
        standard: String = optional().lines(2).max_chars(1_000),
        /// Supply in the year of assessment, in the service's unit.
        supply: Quantity = required().group("supply").unit_from("service").min(0).follows(Follows::Figure("service")),
        /// Persons waiting in the year of assessment.
        waiting: Quantity = optional().unit("persons").min(0).follows(Follows::Figure("service")),
        /// Supply planned for each year of the plan, in the service's unit.
        planned: Quantities = required().unit_from("service").min(0).decided(),
        /// What one unit of the service costs, zł.
        unit_cost: Option<Money> = optional().group("unit_cost").unit("zl").unit_from("service").per_unit(),
        /// Year of that cost.
        cost_year: Option<Year> = optional().min(2010).max(2060),
        /// Where that cost is read from.
        cost_source: String = optional().max_chars(200),
        /// Share of the cost that people pay themselves, in percent.
        paid_share: Quantity = optional().unit("percent").min(0).max(100),
        /// Who pays for the service.
        funding: Keys<Funding> = optional().narrowed_by(&["service"]),
        /// What limits or helps the service here.
        note: String = optional().lines(3).max_chars(2_000),
        /// The answer of a workshop it came from.
        said: Link<WorkshopAnswer> = optional().unprinted(),
        /// Most persons in one flat, home or facility.
        persons_per_unit: Quantity = bounded(&["persons-per-unit"]).group("size").unit("persons"),
        /// Most places in one building.
        places_per_building: Quantity = bounded(&["places-per-building"]).unit("places"),
        /// Most persons in one room.
        persons_per_room: Quantity = bounded(&["persons-per-room"]).unit("persons"),
        /// Least floor area for a person, m².
        area_per_person: Quantity = bounded(&["area-per-person"]).unit("m2"),
        /// Floor area that a programme pays for, m².
        financed_area: Quantity = bounded(&["financed-area"]).unit("m2"),
        /// Persons or families for one worker.
        clients_per_worker: Quantity = bounded(&["clients-per-worker"]),
        /// Opening hours a day.
        hours_per_day: Quantity = bounded(&["hours-per-day"]).unit("hours"),
        /// Opening hours a week.
        hours_per_week: Quantity = bounded(&["hours-per-week"]).unit("hours"),
        /// Services are individual and close to home conditions.
        individual: Option<Answer> = asked_of_stays().group("community_test"),
        /// People decide about their daily life.
        own_decisions: Option<Answer> = asked_of_stays(),
        /// People are not cut off from the community or made to live together.
        not_isolated: Option<Answer> = asked_of_stays(),
        /// The needs of the organisation do not come before the needs of people.
        needs_first: Option<Answer> = asked_of_stays(),
    }
}
