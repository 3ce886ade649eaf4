//! Where a plan leads: vision, main goal, principles, and how it agrees with other documents.

use super::Companion;
use crate::field::{Key, optional, required};

crate::record! {
    /// The vision and the main goal.
    pub struct Vision = "vision" {
        /// How people will live (*wizja*).
        vision: String = required().lines(4).max_chars(1_500).texts(&["vision"]),
        /// What the plan is to reach, so that it can be checked (*cel główny*).
        main_goal: String = required().lines(4).max_chars(1_500).texts(&["main_goal"]),
    }
}

crate::record! {
    /// A principle by which the plan is carried out.
    pub struct Principle = "principle" {
        /// Its name, without a full stop.
        name: String = required().max_chars(120),
        /// What it means.
        text: String = required().lines(3).max_chars(800),
    }
}

crate::record! {
    /// A document of the state, the region or the unit itself, and how the plan serves it.
    pub struct Coherence = "coherence" {
        /// Kind of the document.
        document: Key<Companion> = required(),
        /// Its title, resolution and years.
        title: String = optional().max_chars(400),
        /// How the plan serves it: which goals, which areas or actions.
        how: String = required().lines(3).max_chars(1_500),
        /// What has to be changed in it because of the plan.
        change: String = optional().lines(2).max_chars(800),
    }
}
