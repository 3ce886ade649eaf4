//! Needs, barriers, and the strengths and weaknesses a plan begins with.

use super::{
    Action, BarrierKind, Figure, Method, Participation, SwotKind, TargetGroup, WorkshopAnswer,
};
use crate::base::Quantity;
use crate::field::{Key, Link, optional, required};

crate::record! {
    /// A need: of whom, how it is known, how urgent it is, and what follows from it.
    pub struct Need = "need" {
        /// The need, in the words of those who have it.
        name: String = required().group("need").max_chars(300),
        /// The group that has it.
        group: Key<TargetGroup> = required(),
        /// 1 most urgent – 3 can wait.
        priority: Option<u32> = required().min(1).max(3),
        /// Persons who have it; an estimate says so in the evidence.
        persons: Quantity = optional().unit("persons").min(0),
        /// How it was recognised.
        method: Key<Method> = optional().group("evidence"),
        /// The event at which it was spoken of.
        heard: Link<Participation> = optional(),
        /// The answer of a workshop it came from.
        said: Link<WorkshopAnswer> = optional().unprinted(),
        /// The figure of the diagnosis that shows it.
        figure: Key<Figure> = optional().narrowed_by(&["group"]),
        /// Where it is known from, in words.
        evidence: String = required().lines(2).max_chars(600),
        /// What follows from it for the plan.
        conclusion: String = required().group("conclusion").lines(3).max_chars(1_000),
        /// The action that answers it.
        action: Link<Action> = optional().narrowed_by(&["group"]),
    }
}

crate::record! {
    /// A barrier to the development of services.
    pub struct Barrier = "barrier" {
        /// In a few words.
        name: String = required().max_chars(300),
        /// Its kind.
        kind: Option<BarrierKind> = required(),
        /// How it is known: a barrier without evidence is an opinion.
        evidence: String = required().lines(2).max_chars(600),
        /// The answer of a workshop it came from.
        said: Link<WorkshopAnswer> = optional().unprinted(),
        /// What the plan does about it.
        answer: String = required().lines(2).max_chars(800),
    }
}

crate::record! {
    /// A strength, weakness, opportunity or threat.
    pub struct Swot = "swot" {
        /// Which of the four.
        kind: Option<SwotKind> = required(),
        /// In a few words.
        name: String = required().max_chars(300),
    }
}
