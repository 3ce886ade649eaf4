//! The transition from facilities to the community: what the unit declares, and a sheet for each
//! facility. Only numbers of people, never a list of them.

use super::{Destination, Facility, Service};
use crate::base::{Quantities, Quantity};
use crate::field::{Follows, Key, Keys, Link, optional, required};
use jiff::civil::Date;

crate::record! {
    /// How the change is made, whatever the facility.
    pub struct Transition = "transition" {
        /// How people and their families are talked to.
        conversation: String = optional().lines(5).max_chars(4_000).texts(&["conversation"]),
        /// The steps of a move, from the first talk to the review.
        moving: String = optional().lines(5).max_chars(4_000).texts(&["moving"]),
        /// What workers of facilities can count on.
        workers: String = optional().lines(5).max_chars(4_000).texts(&["workers"]),
        /// Why the plan declares no moratorium, where it has none.
        no_moratorium: String = optional().lines(2).max_chars(1_000),
    }
}

crate::record! {
    /// A moratorium: what the unit itself declares for places with a stay day and night.
    pub struct Moratorium = "moratorium" {
        /// What it is about, in a few words.
        scope: String = required().max_chars(200),
        /// Services whose places it bounds.
        services: Keys<Service> = optional(),
        /// First day.
        from: Option<Date> = required(),
        /// Last day; blank for one without an end.
        until: Option<Date> = optional(),
        /// What is declared.
        words: String = required().lines(4).max_chars(2_000),
        /// Most persons in a new form, where it sets one.
        most_persons: Option<u32> = optional().unit("persons").max(100).apart(),
    }
}

crate::record! {
    /// A facility (*placówka*) on the way: its people, its workers, its building.
    pub struct TransitionSheet = "transition_sheet" {
        /// The facility among the resources, where it stands there.
        facility: Link<Facility> = optional().unprinted().group("facility"),
        /// Name of the facility.
        name: String = required().max_chars(200).follows(Follows::Linked("facility", "name")),
        /// What kind of facility it is.
        kind: Key<Service> = required().follows(Follows::Linked("facility", "service")),
        /// Day on which residents and places were counted.
        as_of: Option<Date> = required(),
        /// Places on that day.
        places: Option<u32> = required().unit("places").max(10_000)
            .follows(Follows::Linked("facility", "places")),
        /// Residents on that day for whom the plan is made.
        residents: Option<u32> = required().unit("persons").max(10_000).unprinted()
            .follows(Follows::Linked("facility", "users")),
        /// Residents with whom somebody has talked about what they want.
        talked: Option<u32> = optional().unit("persons").max(10_000).unprinted(),
        /// Places at the end of each year of the plan.
        capacity: Quantities = optional().unit("places").min(0),
        /// Posts, full-time.
        posts: Quantity = optional().group("workers").unit("posts").min(0),
        /// Posts that move to services in the community.
        posts_moving: Quantity = optional().unit("posts").min(0),
        /// What is offered to workers and when.
        workers: String = optional().lines(3).max_chars(2_000),
        /// What the building is for afterwards, and from when.
        building: String = optional().group("building").lines(3).max_chars(2_000),
        /// How residents and families are informed.
        communication: String = optional().group("communication").lines(3).max_chars(2_000)
            .texts(&["family-letter"]),
    }
}

crate::record! {
    /// Residents of a facility by where they move and when. Residents themselves decide. Printed is
    /// what numbers of few people let through, and not the fields as they stand.
    pub struct Move = "move" {
        /// The facility.
        sheet: Link<TransitionSheet> = required().parent().grid(),
        /// Where to.
        destination: Key<Destination> = required().unprinted(),
        /// Persons who move in each year of the plan.
        persons: Quantities = required().unit("persons").min(0).unprinted(),
    }
}
