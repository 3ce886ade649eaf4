//! Fundraising: who applies for which money, by when.

use super::{Action, ApplicationState, Funding};
use crate::base::Money;
use crate::field::{Key, Link, optional, required};
use jiff::civil::Date;

crate::record! {
    /// An application for money from outside.
    pub struct Application = "application" {
        /// Where the money comes from.
        source: Key<Funding> = required(),
        /// The action it is for; blank where it is for several.
        action: Link<Action> = optional(),
        /// Who applies: a unit or an organisation, never a person's name.
        applicant: String = required().who().max_chars(200),
        /// By when; blank while the call is not known.
        due: Option<Date> = optional(),
        /// How much is asked for, zł in all years.
        amount: Option<Money> = required().unit("zl"),
        /// Own share in the same costs, zł in all years.
        own_share: Option<Money> = optional().unit("zl"),
        /// How far it is.
        state: Option<ApplicationState> = required(),
        /// What it depends on.
        note: String = optional().lines(2).max_chars(1_000),
    }
}
