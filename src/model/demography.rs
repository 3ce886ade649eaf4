//! Population figures of the diagnosis, in the columns of the annual resource assessment (OZPS).

use crate::base::{Series, Year};
use crate::field::{optional, required};

crate::record! {
    /// Population: persons on 31 December of each column's year unless a row says otherwise.
    ///
    /// Rows are named for what they count; computed indicators of the catalogue address them by
    /// these names.
    pub struct Demography = "demography" {
        /// Year of assessment: the newest year with counted figures.
        base_year: Option<Year> = required().group("years").min(2010).max(2060).law("ups-ozps"),
        /// Year of the forecast column.
        forecast_year: Option<Year> = required().min(2010).max(2070),
        /// Year of the second forecast column.
        later_forecast_year: Option<Year> = optional().min(2010).max(2080),
        /// Residents.
        population: Series = required().group("population").unit("persons").min(0),
        /// Women.
        women: Series = optional().unit("persons").min(0).part(1),
        /// Aged 0–14.
        age_0_14: Series = optional().unit("persons").min(0).part(1),
        /// Aged 0–17.
        age_0_17: Series = optional().unit("persons").min(0).part(1),
        /// Of working age: men 18–64, women 18–59.
        working_age: Series = optional().unit("persons").min(0).part(1),
        /// Above working age: men 65+, women 60+.
        post_working_age: Series = optional().unit("persons").min(0).part(1),
        /// Aged 15–64.
        age_15_64: Series = optional().unit("persons").min(0).part(1),
        /// Aged 50–64.
        age_50_64: Series = optional().unit("persons").min(0).part(1),
        /// Women aged 45–64, the pool from which family carers mostly come.
        women_45_64: Series = optional().unit("persons").min(0).part(1),
        /// Aged 60 and more.
        age_60_plus: Series = optional().unit("persons").min(0).part(1),
        /// Aged 65 and more.
        age_65_plus: Series = optional().unit("persons").min(0).part(1),
        /// Aged 80 and more.
        age_80_plus: Series = required().unit("persons").min(0).part(2),
        /// Aged 85 and more.
        age_85_plus: Series = optional().unit("persons").min(0).part(2),
        /// Balance of migration, persons in the year; may be negative.
        migration: Series = optional().unit("persons"),
    }
}
