//! Cooperation: who works with whom, on what agreement, and who answers for what.

use jiff::civil::Date;

use super::{
    AgreementForm, AgreementKind, AgreementState, CompanionResolution, ContractMode, ContractState,
    Farm, FarmDecision, PartyRole, ResolutionState, Service, TargetGroup,
};
use crate::base::{Amounts, Money, Quantities, Year};
use crate::field::{Key, Link, Spec, optional, required};

crate::record! {
    /// A party of the cooperation of social assistance, reintegration and social economy.
    pub struct Party = "party" {
        /// Name of the unit or kind of entity, never of a person.
        name: String = required().max_chars(200),
        /// Its part in the flow from a need to a service.
        role: Option<PartyRole> = required(),
        /// What it brings.
        brings: String = required().lines(2).max_chars(1_000),
        /// What it gains.
        gains: String = optional().lines(2).max_chars(1_000),
    }
}

crate::record! {
    /// A procedure of the cooperation, one page each.
    pub struct Procedure = "procedure" {
        /// What it is about.
        name: String = required().max_chars(200),
        /// Who does it: a unit or a role.
        who: String = required().max_chars(300),
        /// When or how often.
        when: String = required().max_chars(200),
        /// What paper comes of it.
        document: String = optional().max_chars(300),
    }
}

crate::record! {
    /// From reintegration to work in services: persons in each year of the plan.
    pub struct StaffPath = "staff_path" {
        /// Participants of reintegration who want to work in services.
        interested: Quantities = optional().unit("persons").min(0),
        /// Who finished the training.
        trained: Quantities = optional().unit("persons").min(0),
        /// Who finished the practice.
        practised: Quantities = optional().unit("persons").min(0),
        /// Who were employed in services.
        employed: Quantities = optional().unit("persons").min(0),
        /// Who were still employed after a year.
        kept: Quantities = optional().unit("persons").min(0),
        /// Hours of service that they gave.
        hours: Quantities = optional().unit("hours_year").min(0),
        /// Residents who got these services.
        served: Quantities = optional().unit("persons").min(0),
        /// On what terms people take part.
        terms: String = optional().lines(3).max_chars(3_000).texts(&["cooperation"]),
    }
}

crate::record! {
    /// A service to be ordered from an entity outside, from the need to its renewal.
    pub struct Contract = "contract" {
        /// The service.
        service: Key<Service> = required(),
        /// What is ordered, for whom and how much.
        subject: String = required().lines(2).max_chars(1_000),
        /// How the provider is chosen.
        mode: Option<ContractMode> = required(),
        /// Whether it is meant for a social economy entity.
        social: bool = optional(),
        /// How far it is.
        state: Option<ContractState> = required(),
        /// First year of the contract.
        first_year: Option<Year> = required().min(2022).max(2060),
        /// Last year, included.
        last_year: Option<Year> = required().min(2022).max(2060),
        /// zł in each year.
        amounts: Amounts = optional().unit("zl"),
        /// How quality is judged and what decides on renewal.
        quality: String = optional().lines(2).max_chars(1_000),
    }
}

/// Asked where the plan starts a care farm.
const fn of_farms(spec: Spec) -> Spec {
    spec.when("decision", &["planned"])
}

crate::record! {
    /// The case of a care farm (*gospodarstwo opiekuńcze*): does it pay, is it safe.
    pub struct CareFarm = "care_farm" {
        /// Whether the plan starts one.
        decision: Option<FarmDecision> = optional().group("farm"),
        /// Why, and where.
        reasons: String = optional().lines(3).max_chars(3_000).texts(&["care-farm"])
            .when("decision", &["planned", "considered", "not-planned"]),
        /// The farm among the resources.
        farm: Link<Farm> = of_farms(optional()),
        /// What the local action group, advisers and organisations do in it.
        partners: String = of_farms(required()).lines(2).max_chars(2_000),
        /// Participants.
        participants: Option<u32> = of_farms(required()).unit("persons").min(1).max(200).group("farm_pays"),
        /// Days with participants in a year.
        days: Option<u32> = of_farms(required()).unit("days_year").min(1).max(366),
        /// Cost that does not depend on the number of participants.
        fixed_cost: Option<Money> = of_farms(required()).unit("zl_year"),
        /// Cost of one participant in a day: meal, transport, materials, insurance.
        day_cost: Option<Money> = of_farms(required()).unit("zl_day"),
        /// What all payers together pay for a participant in a day.
        day_rate: Option<Money> = of_farms(required()).unit("zl_day"),
        /// Who pays which part.
        payers: String = of_farms(required()).lines(2).max_chars(1_000),
        /// What a grant of the local action group covers, and who pays afterwards.
        grant: String = of_farms(optional()).lines(2).max_chars(1_000),
        /// How the service is ordered.
        ordered_as: String = of_farms(required()).max_chars(300),
        /// How care goes with work on the farm in the busiest season.
        season: String = of_farms(optional()).lines(2).max_chars(1_000),
        /// Whether house, toilet and surroundings are accessible and heated.
        access: String = of_farms(required()).lines(2).max_chars(1_000).group("farm_safe"),
        /// Places that are closed to participants.
        closed_places: String = of_farms(required()).lines(2).max_chars(1_000),
        /// Participants for one carer.
        per_carer: Option<u32> = of_farms(required()).unit("persons").min(1).max(50).apart(),
        /// First aid, and who stands in for the one who runs it.
        first_aid: String = of_farms(required()).lines(2).max_chars(1_000),
        /// Help in an emergency, complaints and accidents.
        emergency: String = of_farms(required()).lines(2).max_chars(1_000),
        /// Whether participants choose what they do and may refuse work.
        choice: String = of_farms(required()).lines(2).max_chars(1_000),
        /// Who looks at quality and how often.
        quality: String = of_farms(required()).lines(2).max_chars(1_000),
    }
}

crate::record! {
    /// An agreement with another unit of self-government or an organisation.
    pub struct Agreement = "agreement" {
        /// What it is about; says the law it rests on.
        kind: Key<AgreementKind> = required(),
        /// With whom: names of units.
        with: String = required().who().max_chars(300),
        /// What is agreed.
        subject: String = required().lines(2).max_chars(1_000),
        /// In what form.
        form: Option<AgreementForm> = required(),
        /// How far it is.
        state: Option<AgreementState> = required(),
        /// Day on which it was concluded.
        concluded: Option<Date> = required().when("state", &["concluded"]),
        /// Year by which it is to be concluded.
        due: Option<Year> = required().min(2022).max(2060).when("state", &["planned", "negotiated"]),
        /// Who pays for what.
        money: String = optional().lines(2).max_chars(1_000),
    }
}

crate::record! {
    /// A task and those who have a part in it.
    pub struct Responsibility = "responsibility" {
        /// The task.
        name: String = required().max_chars(200),
        /// Who answers for it: one unit or role.
        answers: String = required().who().max_chars(200),
        /// Who carries it out.
        does: String = optional().who().max_chars(300),
        /// Who is asked or works with them.
        with: String = optional().who().max_chars(300),
        /// Who is told.
        told: String = optional().who().max_chars(300),
        /// The group it is about, where it is about one.
        group: Key<TargetGroup> = optional(),
    }
}

crate::record! {
    /// A resolution of the council that services of the plan ask for, and how far it is.
    pub struct CouncilResolution = "council_resolution" {
        /// The resolution as the catalogue knows it.
        resolution: Key<CompanionResolution> = optional(),
        /// What it is about, where the catalogue has none that fits.
        name: String = optional().max_chars(300),
        /// How far it is.
        state: Option<ResolutionState> = required(),
        /// Day by which the council is to adopt it.
        due: Option<Date> = optional().when("state", &["untouched", "working"]),
        /// Its number.
        number: String = required().max_chars(60).when("state", &["adopted"]),
        /// Day on which it was adopted.
        date: Option<Date> = required().when("state", &["adopted"]),
        /// Unit or role that prepares it.
        owner: String = optional().who().max_chars(200),
        /// What else has to be said.
        note: String = optional().lines(2).max_chars(1_000),
    }
}
