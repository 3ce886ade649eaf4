//! Whether a care farm pays: its days, cost and income, and from how many participants on.

use crate::base::Decimal;
use crate::model::CareFarm;

/// The case of a care farm in figures.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FarmCase {
    /// Days of participants in a year.
    pub person_days: u64,
    /// zł in a year.
    pub cost: Decimal,
    /// zł in a year.
    pub income: Decimal,
    /// Income less cost, zł in a year.
    pub result: Decimal,
    /// Cost of one day of one participant, zł.
    pub per_day: Decimal,
    /// Cost of one participant in a month, zł.
    pub per_month: Decimal,
    /// Fewest participants with which income covers cost; none where no number does.
    pub break_even: Option<u64>,
}

impl FarmCase {
    /// The case of `farm`; none while one of its figures is blank or nobody comes.
    pub fn of(farm: &CareFarm) -> Option<Self> {
        let persons = u64::from(farm.participants.filter(|persons| *persons > 0)?);
        let days = u64::from(farm.days.filter(|days| *days > 0)?);
        let [fixed, spent, paid] = [farm.fixed_cost?, farm.day_cost?, farm.day_rate?]
            .map(|amount| i128::from(amount.grosze()));
        let person_days = persons.checked_mul(days)?;
        let of_days = |grosze: i128| grosze.checked_mul(i128::from(person_days));
        let cost = fixed.checked_add(of_days(spent)?)?;
        let income = of_days(paid)?;
        let zlote = |grosze: i128| Decimal::scaled(grosze, 2);
        let cost_zlote = zlote(cost)?;
        let whole = |count: u64| Decimal::whole(i64::try_from(count).ok()?);
        // what one participant leaves in a year for the fixed cost
        let left = (paid - spent).checked_mul(i128::from(days))?;
        let break_even = (left > 0).then(|| u64::try_from((fixed + left - 1) / left).ok());
        Some(Self {
            person_days,
            cost: cost_zlote,
            income: zlote(income)?,
            result: zlote(income.checked_sub(cost)?)?,
            per_day: Decimal::ratio(cost_zlote, whole(person_days)?, 1)?.round(2),
            per_month: Decimal::ratio(cost_zlote, whole(persons.checked_mul(12)?)?, 1)?.round(2),
            break_even: break_even.flatten(),
        })
    }
}
