//! Coordination: by which path services grow, who joins them, and the concept of a social
//! services centre (*centrum usług społecznych*, CUS) where that path is chosen.

use super::{CentreRole, CentreWay, PostOrigin, Service, ServiceArea, ServicePath};
use crate::base::{Amounts, Quantity, Year};
use crate::field::{Key, Keys, Spec, optional, required};

/// The paths of the catalogue; why one was taken is asked once it is.
const PATHS: &[&str] = &["dotychczasowa", "nowa", "cus"];

/// Asked of units that run social assistance in a gmina.
const fn of_gminas(spec: Spec) -> Spec {
    spec.when_in("local_government", "kind", &["", "gmina", "city", "joint"])
}

/// Asked of units that coordinate long-term care.
const fn of_powiats(spec: Spec) -> Spec {
    spec.when_in("local_government", "kind", &["powiat", "city", "joint"])
}

/// Asked where the plan prepares a social services centre.
const fn of_centres(spec: Spec) -> Spec {
    spec.when_in("coordination", "path", &["cus"])
}

crate::record! {
    /// How services are coordinated: the path and who answers for it.
    pub struct Coordination = "coordination" {
        /// The path by which services grow.
        path: Key<ServicePath> = of_gminas(required()).group("path"),
        /// Why this path.
        reasons: String = required().lines(5).max_chars(6_000).texts(&["path"]).when("path", PATHS),
        /// Year in which the choice is looked at again.
        review_year: Option<Year> = required().min(2022).max(2060).when("path", PATHS),
        /// Who coordinates: a unit and a role, never a person's name.
        lead: String = required().who().max_chars(300).group("joining"),
        /// How health care and social assistance tell each other of people who need help.
        health: String = optional().lines(3).max_chars(3_000).law("sen-informacja"),
        /// How the unit works with the powiat's coordinator of long-term care.
        with_powiat: String = optional().lines(3).max_chars(3_000).law("ups-wolne-miejsca")
            .when_in("local_government", "kind", &["", "gmina"]),
        /// How the coordinator of long-term care works with the gminas.
        with_gminas: String = of_powiats(required()).lines(3).max_chars(3_000).law("sen-koordynacja"),
    }
}

/// Asked where the plan prepares a centre, for the first three years of it too.
const fn of_first_years(spec: Spec) -> Spec {
    of_centres(spec).and_of_centre()
}

crate::record! {
    /// The concept of a social services centre.
    pub struct CentreConcept = "cus" {
        /// How the centre comes to be.
        way: Key<CentreWay> = of_centres(required()).group("cus").law("cus-formy"),
        /// Year in which it opens.
        start_year: Option<Year> = of_centres(required()).min(2022).max(2060),
        /// Mission.
        mission: String = of_centres(required()).lines(3).max_chars(2_000).texts(&["mission"]),
        /// Areas of the services that are counted for the least scope.
        areas: Keys<ServiceArea> = of_centres(required()).group("cus_services").law("cus-warunki"),
        /// Services beyond social assistance that the centre runs.
        services: Keys<Service> = of_centres(optional()),
        /// What the programme of social services will hold and when it is adopted.
        programme: String = of_centres(optional()).lines(4).max_chars(4_000).law("cus-program"),
        /// Year of the diagnosis of needs and potential.
        diagnosis_year: Option<Year> = of_centres(optional()).min(2019).max(2060).law("cus-diagnoza"),
        /// Teams and what each does.
        structure: String = of_centres(required()).lines(4).max_chars(6_000).group("cus_structure").law("cus-struktura"),
        /// Whether there are people for the posts, and how they are trained.
        staff: String = of_centres(optional()).lines(4).max_chars(4_000),
        /// Costs other than those of the posts, zł in each year.
        other_costs: Amounts = of_first_years(required()).unit("zl"),
    }
}

crate::record! {
    /// Posts of one role in the centre.
    pub struct CentrePost = "cus_post" {
        /// The role.
        role: Key<CentreRole> = of_centres(required()),
        /// What the post is called or does, where the role does not say it.
        name: String = of_centres(optional()).max_chars(200),
        /// Full-time posts.
        posts: Quantity = of_centres(required()).unit("posts").min(0).max(1_000),
        /// Year from which the posts are filled.
        from: Option<Year> = of_centres(required()).min(2022).max(2060),
        /// Whether the posts are new.
        origin: Option<PostOrigin> = of_centres(required()),
        /// Cost of employment, zł in each year.
        costs: Amounts = of_first_years(required()).unit("zl"),
    }
}

crate::record! {
    /// A stage on the way to the centre.
    pub struct CentreStage = "cus_stage" {
        /// What is done.
        name: String = of_centres(required()).max_chars(200),
        /// First year.
        first_year: Option<Year> = of_centres(required()).min(2022).max(2060),
        /// Last year, included.
        last_year: Option<Year> = of_centres(required()).min(2022).max(2060),
        /// Who answers for it: a unit or a role.
        owner: String = of_centres(optional()).max_chars(300),
        /// By what one sees that it is done.
        proof: String = of_centres(optional()).lines(2).max_chars(600),
    }
}
