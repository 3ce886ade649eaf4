//! Findings that people set aside.

use crate::field::required;

crate::record! {
    /// A warning or hint set aside with a reason. Errors cannot be set aside.
    pub struct SetAside = "set_aside" {
        /// The check's name.
        rule: String = required().code().max_chars(80).unprinted(),
        /// Where it spoke, as the text of a path.
        place: String = required().code().max_chars(120).unprinted(),
        /// Why it does not matter here.
        reason: String = required().max_chars(600).unprinted(),
    }
}
