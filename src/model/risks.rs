//! Risks: what may stand in the way of the plan, and what is done about it.

use super::TargetGroup;
use crate::field::{Key, optional, required};

crate::record! {
    /// Something that may go wrong.
    ///
    /// Its points are likelihood × impact; the levels they make stand in the catalogue.
    pub struct Risk = "risk" {
        /// What may happen, one sentence.
        name: String = required().group("risk").max_chars(200),
        /// 1 very unlikely – 5 nearly certain.
        likelihood: Option<u32> = required().min(1).max(5),
        /// 1 hardly felt – 5 the plan stops.
        impact: Option<u32> = required().min(1).max(5),
        /// The group whose area it threatens; the whole plan where none is chosen.
        group: Key<TargetGroup> = optional(),
        /// What keeps it from happening.
        prevention: String = optional().group("risk_answer").lines(2).max_chars(1_000),
        /// What is done when it happens.
        response: String = optional().lines(2).max_chars(1_000),
        /// By what one notices that it begins.
        signal: String = optional().max_chars(300),
        /// Who watches it: a unit or a role, never a person's name.
        owner: String = required().who().max_chars(200),
    }
}
