//! How far a survey of some can be off the answer of all.

use crate::base::Decimal;

/// The maximum margin of error of a share at a confidence level of 95 %, in percentage points with
/// one place: `1.96 · √(0.25 / n)`, with the correction `√((N − n) / (N − 1))` where the number of
/// all is known. Only a random sample has one. None where nobody answered or more than there are.
pub fn margin_of_error(respondents: u32, population: Option<u32>) -> Option<Decimal> {
    let (answered, all) = (f64::from(respondents), population.map(f64::from));
    if respondents == 0 || population.is_some_and(|population| population < respondents) {
        return None;
    }
    let finite = match all {
        Some(all) if all > 1.0 => ((all - answered) / (all - 1.0)).sqrt(),
        Some(_) => 0.0,
        None => 1.0,
    };
    let points = 100.0 * 1.96 * (0.25 / answered).sqrt() * finite;
    // at most 98 points, so the tenths fit
    Decimal::scaled((points * 10.0).round() as i128, 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn margins_are_those_of_the_tables_in_textbooks() {
        let margin =
            |answered, all| margin_of_error(answered, all).map(|points| points.to_string());
        assert_eq!(margin(384, None).as_deref(), Some("5"));
        assert_eq!(margin(1067, None).as_deref(), Some("3"));
        assert_eq!(margin(100, Some(1000)).as_deref(), Some("9.3"));
        assert_eq!(margin(1000, Some(1000)).as_deref(), Some("0"));
        assert_eq!(margin(1, Some(1)).as_deref(), Some("0"));
        assert_eq!(margin(0, Some(1000)), None);
        assert_eq!(margin(11, Some(10)), None);
    }
}
