//! Care for older people today: supply, use and price, in OZPS columns.

use crate::base::Series;
use crate::field::{optional, required};

crate::record! {
    /// Institutional and community care for older people in the unit.
    pub struct CareSupply = "care" {
        /// Care homes (DPS) in the unit on 31 December.
        dps_facilities: Series = optional().group("institutional").unit("facilities").min(0),
        /// Places in care homes (DPS) on 31 December.
        dps_places: Series = required().unit("places").min(0),
        /// Median monthly cost of a DPS place, zł/month.
        dps_price_median: Series = optional().unit("zl_month").min(0).law("ups-dps-koszt"),
        /// Residents of care homes for whom the unit pays, persons on 31 December.
        dps_residents_paid: Series = optional().unit("persons").min(0).law("ups-dps-odplatnosc"),
        /// Persons waiting for a place in a care home on 31 December.
        dps_waiting: Series = optional().unit("persons").min(0),
        /// Persons who used home care (usługi opiekuńcze) in the year.
        home_care_users: Series = optional().group("community").unit("persons").min(0).law("ups-uslugi-zakres"),
        /// Hours of home care given in the year.
        home_care_hours: Series = optional().unit("hours_year").min(0),
        /// Persons waiting for home care on 31 December.
        home_care_waiting: Series = optional().unit("persons").min(0),
        /// Persons who used neighbour care (usługi sąsiedzkie) in the year.
        neighbour_care_users: Series = optional().unit("persons").min(0).law("ups-sasiedzkie"),
        /// Places in day care (dzienny dom pomocy, klub) on 31 December.
        day_care_places: Series = optional().unit("places").min(0).law("ups-osrodek-wsparcia"),
    }
}
