//! Delivery: how the plan is carried out, watched and agreed with people.

use crate::field::required;

crate::record! {
    /// How the plan is delivered: coordination, monitoring and the part people had in it.
    pub struct Delivery = "delivery" {
        /// Who joins the services of the unit and its partners for one person.
        coordination: String = required().texts(&["coordination", "workers"]).lines(5).max_chars(8_000),
        /// Who looks how far the plan has come, when, and what follows from it.
        monitoring: String = required().texts(&["monitoring"]).lines(5).max_chars(8_000),
        /// How residents and the people concerned took part and what came of it.
        participation: String = required().texts(&["participation"]).lines(5).max_chars(8_000),
    }
}
