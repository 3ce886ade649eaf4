//! Monitoring: who collects what and when, and who is told.

use jiff::civil::Date;

use crate::field::{optional, required};

crate::choice! {
    /// How often something falls due (*częstotliwość*).
    pub enum Rhythm = "rhythm" {
        /// On one day.
        Once = "once",
        /// Every month.
        Monthly = "monthly",
        /// Every three months.
        Quarterly = "quarterly",
        /// Every six months.
        HalfYearly = "half_yearly",
        /// Every year.
        Yearly = "yearly",
    }
}

crate::choice! {
    /// What a duty of monitoring is, for those who ask whether there is one.
    pub enum DutyKind = "duty_kind" {
        /// Collecting values of indicators and other data.
        Data = "data",
        /// Reporting to the council.
        Report = "report",
        /// Meeting users, carers and residents.
        Meeting = "meeting",
        /// Looking at costs and money.
        Costs = "costs",
        /// Evaluation on the way.
        MidTerm = "mid_term",
        /// Evaluation after the end.
        Final = "final",
        /// Anything else.
        Other = "other",
    }
}

crate::record! {
    /// A duty of monitoring that the plan sets itself.
    ///
    /// It falls due on `first` and from then on by `rhythm` while the plan runs.
    pub struct Duty = "duty" {
        /// What is done.
        name: String = required().max_chars(300),
        /// What sort of duty it is.
        kind: Option<DutyKind> = required().unprinted(),
        /// Who does it: a unit or a role, never a person's name.
        owner: String = required().who().max_chars(200),
        /// The first day it is due.
        first: Option<Date> = required(),
        /// How often it comes back.
        rhythm: Option<Rhythm> = required(),
        /// Whom the result is for.
        recipient: String = optional().max_chars(200),
    }
}
