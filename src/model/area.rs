//! An area of intervention in the five-step pattern.

use crate::field::{NO, YES, optional, required};

crate::record! {
    /// One target group's area: conclusions → recommendations → assumptions → specific goal;
    /// the fifth step, actions, are rows of their own.
    ///
    /// Pattern after the regional plan of Podlaskie 2026–2028 (domain notes §1.3). A plan may leave
    /// an area out and say why; then nothing else of it is asked or printed, and what was written
    /// stays in the file for the day it is taken back.
    pub struct Area = "area" {
        /// Whether the plan leaves the area out.
        left_out: bool = optional().aside().unprinted(),
        /// Why it is left out.
        reason: String = required().lines(3).max_chars(1_000).when("left_out", &[YES]),
        /// Key conclusions of the diagnosis (*kluczowe wnioski z diagnozy*).
        conclusions: String = required().texts(&["conclusions"]).lines(6).max_chars(12_000).when("left_out", &[NO]),
        /// Recommendations (*rekomendacje*).
        recommendations: String = required().texts(&["recommendations"]).lines(5).max_chars(12_000).when("left_out", &[NO]),
        /// Assumptions of deinstitutionalisation (*założenia dotyczące deinstytucjonalizacji*).
        assumptions: String = required().texts(&["assumptions"]).lines(5).max_chars(12_000).when("left_out", &[NO]),
        /// The specific goal (*cel szczegółowy*), one sentence that can be checked.
        goal: String = required().texts(&["goal"]).lines(3).max_chars(1_000).when("left_out", &[NO]),
    }
}
