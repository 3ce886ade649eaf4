//! Actions: the cards of the programme, with their costs and indicators.

use super::{Direction, Funding, IndicatorKind, Measure, Service, TargetGroup};
use crate::base::{Amounts, Quantities, Quantity, Year};
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
        owner: String = required().group("doers").max_chars(300).follows(Follows::One("local_government", "name")),
        /// Partners.
        partners: String = optional().max_chars(600),
        /// First year.
        first_year: Option<Year> = required().group("scope").min(2022).max(2060),
        /// Last year, included.
        last_year: Option<Year> = required().min(2022).max(2060),
        /// Persons reached in a year once the action runs fully.
        recipients: Option<u32> = required().unit("persons_year").max(1_000_000),
        /// Places created.
        places: Option<u32> = optional().unit("places").max(100_000),
        /// What could go wrong and what then.
        risk: String = optional().lines(3).max_chars(2_000),
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
        base: Quantity = required().unit_from("indicator"),
        /// Year of the base value.
        base_year: Option<Year> = required().min(2010).max(2060),
        /// Values expected on the way.
        steps: Quantities = optional().unit_from("indicator"),
        /// Value at the end of the plan.
        target: Quantity = required().unit_from("indicator"),
        /// Where the value is read from.
        source: String = required().max_chars(200),
    }
}
