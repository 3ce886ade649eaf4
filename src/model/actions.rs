//! Actions: the cards of the programme, with their costs and indicators.

use super::{
    AfterPlan, Direction, Funding, IndicatorKind, Measure, Quarter, Rhythm, Service, TargetGroup,
};
use crate::base::{Amounts, Money, Quantities, Quantity, Year};
use crate::field::{Follows, Key, Link, optional, required};

crate::record! {
    /// An action (*działanie*): who does what for whom, when.
    pub struct Action = "action" {
        /// Name of the action.
        name: String = required().group("action").max_chars(200),
        /// The area it belongs to.
        group: Key<TargetGroup> = required(),
        /// Direction of action (*kierunek*).
        direction: Key<Direction> = required(),
        /// The service it builds or extends.
        service: Key<Service> = optional().narrowed_by(&["group"]),
        /// What will be done.
        description: String = required().lines(5).max_chars(6_000),
        /// Who answers for it: a unit or a role, never a person's name.
        owner: String = required().who().group("doers").max_chars(300).follows(Follows::One("local_government", "name")),
        /// Partners.
        partners: String = optional().who().max_chars(600),
        /// First year.
        first_year: Option<Year> = required().group("scope").min(2022).max(2060),
        /// Quarter of the first year in which it begins; without one, the first.
        first_quarter: Option<Quarter> = optional(),
        /// Last year, included.
        last_year: Option<Year> = required().min(2022).max(2060),
        /// Quarter of the last year in which it ends; without one, the last.
        last_quarter: Option<Quarter> = optional(),
        /// Persons reached in a year once the action runs fully.
        recipients: Option<u32> = required().unit("persons_year").max(1_000_000),
        /// Places created.
        places: Option<u32> = optional().unit("places").max(100_000),
        /// What is done at least, if money is short.
        minimum: String = optional().group("minimum").lines(3).max_chars(2_000),
        /// Persons reached in a year by the least that is done.
        minimum_persons: Option<u32> = optional().unit("persons_year").max(1_000_000),
        /// What the least costs in a year, zł.
        minimum_cost: Option<Money> = optional().unit("zl_year"),
        /// Who pays when the grants have ended.
        after: Option<AfterPlan> = optional().group("after_plan"),
        /// Which source, or why it may end.
        after_note: String = required().lines(2).max_chars(1_000).when("after", &["new_source", "ends"]),
        /// What could go wrong and what then.
        risk: String = optional().group("risk").lines(3).max_chars(2_000),
    }
}

crate::record! {
    /// A milestone (*kamień milowy*) of an action: what has to be there, and when.
    pub struct Milestone = "milestone" {
        /// The action.
        action: Link<Action> = required().parent().grid(),
        /// What is there then.
        name: String = required().max_chars(200),
        /// Year.
        year: Option<Year> = required().min(2022).max(2060),
        /// Quarter by whose end it is there.
        quarter: Option<Quarter> = required(),
    }
}

crate::record! {
    /// Costs of an action from one source, by year.
    pub struct CostLine = "cost" {
        /// The action.
        action: Link<Action> = required().parent().grid(),
        /// Where the money comes from.
        source: Key<Funding> = required().narrowed_by(&["service"]),
        /// zł in each year of the plan.
        amounts: Amounts = required().unit("zl"),
    }
}

crate::record! {
    /// An output or result indicator of an action.
    pub struct ActionIndicator = "indicator" {
        /// The action.
        action: Link<Action> = required().parent(),
        /// Output or result.
        kind: Option<IndicatorKind> = required(),
        /// An indicator of the catalogue, if one fits.
        indicator: Key<Measure> = optional().narrowed_by(&["kind", "service"]),
        /// Name, where the catalogue has none that fits.
        name: String = optional().max_chars(200),
        /// Value before the action; blank is not zero.
        base: Quantity = required().unit_from("indicator").apart(),
        /// Year of the base value.
        base_year: Option<Year> = required().min(2010).max(2060),
        /// Values expected on the way.
        steps: Quantities = optional().unit_from("indicator").apart(),
        /// Value at the end of the plan.
        target: Quantity = required().unit_from("indicator").apart().decided(),
        /// Where the value is read from.
        source: String = required().max_chars(200),
        /// Who reports the value: a unit or a role, never a person's name.
        owner: String = optional().who().max_chars(200),
        /// How often it is reported.
        rhythm: Option<Rhythm> = optional(),
    }
}
