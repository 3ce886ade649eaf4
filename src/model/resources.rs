//! Resources: what works, who works and who could join, and what the unit can afford.

use super::{
    Accessibility, FarmReadiness, PartnerKind, Runner, Service, TargetGroup, WorkshopAnswer,
};
use crate::base::Quantity;
use crate::field::{Key, Keys, Link, optional, required};

crate::record! {
    /// A facility or another place of support that residents use, wherever it stands.
    pub struct Facility = "facility" {
        /// Its name.
        name: String = required().max_chars(200),
        /// What it is, as a service of the catalogue.
        service: Key<Service> = required(),
        /// Places by its statute or licence, on 31 December of the year of assessment.
        places: Quantity = required().unit("places").min(0),
        /// Persons who use it or live there, on 31 December of the year of assessment.
        users: Quantity = required().unit("persons").min(0),
        /// Those of them who come from the unit of the plan.
        own_users: Quantity = optional().unit("persons").min(0),
        /// Who runs it.
        run_by: Option<Runner> = optional(),
        /// Cost of a person or place, zł a month; not what the person pays.
        cost: Quantity = optional().unit("zl_month").min(0),
        /// Village and how to get there.
        location: String = optional().lines(2).max_chars(300),
        /// What helps or hinders.
        note: String = optional().lines(3).max_chars(2_000),
    }
}

crate::record! {
    /// People who work in a role; roles, never names.
    pub struct StaffRole = "staff_role" {
        /// The role.
        role: String = required().max_chars(160),
        /// Unit they work in.
        employer: String = optional().max_chars(160),
        /// Posts of the structure, filled and vacant, in full-time equivalents.
        posts: Quantity = optional().unit("posts").min(0),
        /// Persons who work in the role on 31 December.
        persons: Quantity = required().unit("persons").min(0),
        /// Posts of them that nobody fills, in full-time equivalents.
        vacancies: Quantity = optional().unit("posts").min(0),
        /// What training or support they need.
        training: String = optional().lines(2).max_chars(1_000),
    }
}

crate::record! {
    /// An organisation, enterprise or community that takes part in support or could.
    pub struct Partner = "partner" {
        /// Its name.
        name: String = required().max_chars(200),
        /// What it is.
        kind: Option<PartnerKind> = required(),
        /// What it does today.
        activity: String = optional().lines(2).max_chars(1_000),
        /// For whom.
        groups: Keys<TargetGroup> = optional(),
        /// What it could deliver.
        services: Keys<Service> = optional(),
        /// What it would need for that.
        needs: String = optional().lines(2).max_chars(1_000),
        /// The answer of a workshop it came from.
        said: Link<WorkshopAnswer> = optional().unprinted(),
    }
}

crate::record! {
    /// A farm that could become a care farm; the village, never the farmer.
    pub struct Farm = "farm" {
        /// Village.
        place: String = required().max_chars(160),
        /// What the farm does.
        activity: String = optional().max_chars(300),
        /// Way to the seat of the unit, km.
        distance: Quantity = optional().unit("km").min(0),
        /// How near it is to opening.
        readiness: Option<FarmReadiness> = required(),
        /// What it lacks.
        missing: String = optional().lines(2).max_chars(1_000),
    }
}

crate::record! {
    /// A building that serves support or could.
    pub struct Building = "building" {
        /// The building.
        name: String = required().max_chars(200),
        /// What it is used for now.
        current_use: String = optional().max_chars(300),
        /// Who owns or manages it.
        owner: String = optional().who().max_chars(200),
        /// Whether people with special needs can use it.
        accessibility: Option<Accessibility> = required(),
        /// What it could be used for.
        possible_use: String = optional().lines(2).max_chars(1_000),
    }
}

crate::record! {
    /// The economic situation of the unit, in words; figures stand in the diagnosis.
    pub struct Economy = "economy" {
        /// Economy, work and revenue.
        situation: String = optional().lines(6).max_chars(4_000),
        /// What is spent on social services, and how that changes.
        spending: String = optional().lines(6).max_chars(4_000),
        /// What follows for the plan.
        conclusions: String = required().lines(5).max_chars(3_000),
    }
}
