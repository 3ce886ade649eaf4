//! Points and levels of risks.

use crate::catalog::Catalog;
use crate::model::Risk;

/// Steps of likelihood and of impact.
pub const STEPS: std::ops::RangeInclusive<u32> = 1..=5;
/// Keys of the limits in the catalogue.
const HIGH: &str = "ryzyko-wysokie";
const MIDDLE: &str = "ryzyko-srednie";

/// How much a risk matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// It needs an answer.
    High,
    /// It needs to be prevented.
    Middle,
    /// It is watched.
    Low,
}

impl Level {
    /// All levels, the gravest first.
    pub const ALL: [Self; 3] = [Self::High, Self::Middle, Self::Low];

    /// Stable key; the word is the message `grade-{key}`.
    pub fn key(self) -> &'static str {
        match self {
            Self::High => "high",
            Self::Middle => "middle",
            Self::Low => "low",
        }
    }
}

/// Points of a risk, 1–25; none while a step is blank or outside the scale.
pub fn points(risk: &Risk) -> Option<u32> {
    let step = |step: Option<u32>| step.filter(|step| STEPS.contains(step));
    Some(step(risk.likelihood)? * step(risk.impact)?)
}

/// Points from which on a risk is high, and from which on it is of the middle level.
pub fn limits(catalog: &Catalog) -> [u32; 2] {
    let most = STEPS.end() * STEPS.end();
    [HIGH, MIDDLE].map(|key| catalog.threshold(key).unwrap_or(most + 1))
}

/// The level that so many points make, by the limits of the catalogue.
pub fn level(catalog: &Catalog, points: u32) -> Level {
    let [high, middle] = limits(catalog);
    match points {
        points if points >= high => Level::High,
        points if points >= middle => Level::Middle,
        _ => Level::Low,
    }
}
