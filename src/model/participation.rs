//! Participation: who was heard, how, and what they said.

use jiff::civil::Date;

use super::{Access, BarrierKind, Method, Question, Sampling, ServicePath, TargetGroup};
use crate::field::{Key, Keys, Link, Spec, optional, required};

/// Persons of one kind at a workshop.
const fn attended() -> Spec {
    optional().unit("persons").max(100_000)
}

crate::record! {
    /// One event at which people were heard, or one channel by which they were.
    pub struct Participation = "participation" {
        /// How people took part.
        method: Key<Method> = required().group("participation"),
        /// What was asked, and why.
        goal: String = required().lines(2).max_chars(500),
        /// The day, or the first of several.
        date: Option<Date> = required(),
        /// The last day, where it took several.
        until: Option<Date> = optional(),
        /// Where.
        place: String = optional().max_chars(200),
        /// Who ran it: units and roles, never names.
        held_by: String = required().who().max_chars(300),
        /// How many took part; each person once.
        participants: Option<u32> = required().group("attendance").unit("persons").max(1_000_000),
        /// Groups that were reached.
        groups: Keys<TargetGroup> = optional(),
        /// Whether people who use services, or those close to them, took part.
        users: bool = optional(),
        /// What let more people take part.
        access: Keys<Access> = optional(),
        /// What came of it.
        findings: String = required().group("findings").lines(4).max_chars(4_000),
    }
}

crate::record! {
    /// A survey: how many of how many answered, and how they were found.
    pub struct Survey = "survey" {
        /// What it was about.
        topic: String = required().group("survey").max_chars(300),
        /// The day on which the last answer was taken.
        date: Option<Date> = required(),
        /// How it was carried out: on paper, online, by an interviewer.
        way: String = optional().max_chars(300),
        /// Whom it was about, for example adult residents.
        about: String = required().max_chars(200),
        /// How many they are.
        population: Option<u32> = optional().unit("persons").max(50_000_000).apart(),
        /// How many answered.
        respondents: Option<u32> = required().unit("persons").max(50_000_000),
        /// How they were found.
        sampling: Option<Sampling> = required(),
        /// What came of it.
        findings: String = required().lines(4).max_chars(4_000),
    }
}

crate::record! {
    /// A workshop of six questions; its answers are rows of their own.
    pub struct Workshop = "workshop" {
        /// Where it was held.
        place: String = required().group("workshop").max_chars(200),
        /// The day.
        date: Option<Date> = required(),
        /// Who ran it: somebody from outside, by role.
        held_by: String = optional().who().max_chars(300),
        /// What it was about, part by part.
        agenda: String = optional().lines(4).max_chars(2_000).texts(&["workshop-agenda"]),
        /// Persons from the office and the council.
        from_office: Option<u32> = attended().group("attendance"),
        /// Persons from units of social assistance and other units.
        from_units: Option<u32> = attended(),
        /// Persons from organisations and social economy entities.
        from_organisations: Option<u32> = attended(),
        /// Residents, among them people who use services and those close to them.
        from_residents: Option<u32> = attended(),
    }
}

crate::record! {
    /// What was said at a workshop.
    pub struct WorkshopAnswer = "answer" {
        /// The workshop.
        workshop: Link<Workshop> = required().parent().grid(),
        /// The question it answers.
        question: Key<Question> = required(),
        /// In a few words, as it was said.
        text: String = required().max_chars(300),
        /// Kind of the barrier.
        kind: Option<BarrierKind> = required().when("question", &["bariery"]),
        /// The path.
        path: Key<ServicePath> = required().when("question", &["sciezka"]),
        /// How many supported it.
        votes: Option<u32> = optional().max(100_000),
    }
}

impl Workshop {
    /// How many took part; none where nobody counted.
    pub fn participants(&self) -> Option<u32> {
        let kinds = [
            self.from_office,
            self.from_units,
            self.from_organisations,
            self.from_residents,
        ];
        let counted = kinds.into_iter().flatten();
        counted.reduce(u32::saturating_add)
    }
}
