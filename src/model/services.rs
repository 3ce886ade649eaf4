//! Services: what people get today and what they will get.

use super::{Commissioning, Service, TargetGroup};
use crate::base::{Quantities, Quantity};
use crate::field::{Follows, Key, Spec, optional, required};

/// The four questions of the community test: asked of services with a stay day and night.
const fn asked_of_stays() -> Spec {
    optional()
        .unprinted()
        .when("service", &["small-residential", "institutional"])
}

crate::record! {
    /// A service of the catalogue in this unit.
    pub struct ServicePlan = "service" {
        /// The service.
        service: Key<Service> = required().group("service").narrowed_by(&["group"]),
        /// The group it is for here.
        group: Key<TargetGroup> = required().follows(Follows::Entry("service")),
        /// Who provides it: units and kinds of entities, never names of people.
        provider: String = optional().max_chars(300),
        /// How it is provided.
        commissioning: Option<Commissioning> = optional(),
        /// Supply in the year of assessment, in the service's unit.
        supply: Quantity = required().group("supply").unit_from("service").min(0).follows(Follows::Figure("service")),
        /// Persons waiting in the year of assessment.
        waiting: Quantity = optional().unit("persons").min(0).follows(Follows::Figure("service")),
        /// Supply planned for each year of the plan, in the service's unit.
        planned: Quantities = required().unit_from("service").min(0),
        /// Share of the cost that people pay themselves, in percent.
        paid_share: Quantity = optional().unit("percent").min(0).max(100),
        /// What limits or helps the service here.
        note: String = optional().lines(3).max_chars(2_000),
        /// Services are individual and close to home conditions.
        individual: bool = asked_of_stays().group("community_test"),
        /// People decide about their daily life.
        own_decisions: bool = asked_of_stays(),
        /// People are not cut off from the community or made to live together.
        not_isolated: bool = asked_of_stays(),
        /// The needs of the organisation do not come before the needs of people.
        needs_first: bool = asked_of_stays(),
    }
}
