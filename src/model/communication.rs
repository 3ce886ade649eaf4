//! Communication: who is told what of the plan, how and when.

use crate::field::{optional, required};

crate::choice! {
    /// Whom a message is for (*odbiorcy*).
    pub enum Audience = "audience" {
        /// People who use services, and their families.
        Users = "users",
        /// All residents.
        Residents = "residents",
        /// Staff of units and providers.
        Staff = "staff",
        /// The council.
        Council = "council",
        /// Partners.
        Partners = "partners",
        /// People who find it hard to communicate.
        HardToReach = "hard_to_reach",
        /// Anybody else.
        Other = "other",
    }
}

crate::record! {
    /// One message of the plan to one audience.
    pub struct Message = "message" {
        /// Whom it is for.
        audience: Option<Audience> = required(),
        /// What they learn.
        about: String = required().max_chars(400),
        /// Ways: a web page, a meeting, social media, a letter.
        channel: String = required().contact().max_chars(300),
        /// When.
        when: String = required().max_chars(200),
        /// Who does it: a unit or a role, never a person's name.
        owner: String = required().who().max_chars(200),
    }
}

crate::record! {
    /// How the plan is told in plain language.
    pub struct PlainLanguage = "plain_language" {
        /// Rules the office keeps to when it writes of the plan.
        rules: String = optional().group("plain_language").texts(&["plain-language"]).lines(4).max_chars(2_000),
        /// Where the easy-to-read summary, sign language and large print are found.
        formats: String = optional().contact().lines(2).max_chars(1_000),
    }
}
