//! An area of intervention in the five-step pattern.

use crate::field::required;

crate::record! {
    /// One target group's area: conclusions → recommendations → assumptions → specific goal;
    /// the fifth step, actions, are rows of their own.
    ///
    /// Pattern after the regional plan of Podlaskie 2026–2028 (domain notes §1.3).
    pub struct Area = "area" {
        /// Key conclusions of the diagnosis (*kluczowe wnioski z diagnozy*).
        conclusions: String = required().lines(6).max_chars(12_000),
        /// Recommendations (*rekomendacje*).
        recommendations: String = required().lines(5).max_chars(12_000),
        /// Assumptions of deinstitutionalisation (*założenia dotyczące deinstytucjonalizacji*).
        assumptions: String = required().lines(5).max_chars(12_000),
        /// The specific goal (*cel szczegółowy*), one sentence that can be checked.
        goal: String = required().lines(3).max_chars(1_000),
    }
}
