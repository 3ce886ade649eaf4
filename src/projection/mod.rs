//! What follows from a plan by arithmetic: years of columns, computed indicators, sums of costs.
//!
//! Nothing here is stored and nothing here is a judgement (that is `checks`) or a sentence
//! (that is `report`). Start from [`Projection::of`].

mod costs;
mod indicators;
mod units;

use std::collections::BTreeMap;

use crate::base::{Column, Series, Year};
use crate::catalog::Catalog;
use crate::field::{FieldPath, Kind, Value};
use crate::model::{Demography, Plan};

pub use costs::{ActionCost, Costs, SourceCost};
pub use indicators::{Computed, Outcome, evaluate};
pub use units::expected;

/// Everything derived from one state of a plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Projection {
    /// Year of each OZPS column.
    pub columns: Columns,
    /// Computed indicators of the catalogue, in the order of their tables.
    pub indicators: Vec<Computed>,
    /// Costs by action, source and year.
    pub costs: Costs,
}

impl Projection {
    /// Derives everything from `plan`.
    pub fn of(plan: &Plan, catalog: &Catalog) -> Self {
        let columns = Columns::of(&plan.demography);
        Self {
            columns,
            indicators: indicators::compute(plan, catalog, columns),
            costs: Costs::of(plan, catalog),
        }
    }

    /// The computed indicator with this catalogue key.
    pub fn indicator(&self, key: &str) -> Option<&Computed> {
        self.indicators.iter().find(|computed| computed.key == key)
    }
}

/// Years of the OZPS columns; a column without a year does not stand in the table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Columns([Option<Year>; 5]);

impl Columns {
    /// Columns as the diagnosis sets them: two years before the base year, one before, the base
    /// year, and the forecasts that are given.
    pub fn of(demography: &Demography) -> Self {
        let base = demography.base_year;
        Self([
            base.map(|year| year.shift(-2)),
            base.map(|year| year.shift(-1)),
            base,
            demography.forecast_year,
            demography.later_forecast_year,
        ])
    }

    /// The year of `column`.
    pub fn year(self, column: Column) -> Option<Year> {
        self.0.get(column.index()).copied().flatten()
    }

    /// Columns that have a year, with it.
    pub fn present(self) -> impl Iterator<Item = (Column, Year)> {
        Column::ALL
            .into_iter()
            .filter_map(move |column| Some((column, self.year(column)?)))
    }
}

/// Keys of the catalogue's figures, and the fields of the plan that hold them.
const FIELDS: [(&str, &str); 24] = [
    ("ludnosc", "population"),
    ("ludnosc-kobiety", "women"),
    ("ludnosc-0-14", "age_0_14"),
    ("ludnosc-0-17", "age_0_17"),
    ("ludnosc-produkcyjny", "working_age"),
    ("ludnosc-poprodukcyjny", "post_working_age"),
    ("ludnosc-15-64", "age_15_64"),
    ("ludnosc-50-64", "age_50_64"),
    ("kobiety-45-64", "women_45_64"),
    ("ludnosc-60-plus", "age_60_plus"),
    ("ludnosc-65-plus", "age_65_plus"),
    ("ludnosc-80-plus", "age_80_plus"),
    ("ludnosc-85-plus", "age_85_plus"),
    ("saldo-migracji", "migration"),
    ("dps-jednostki", "dps_facilities"),
    ("dps-miejsca", "dps_places"),
    ("dps-cena-mediana", "dps_price_median"),
    ("dps-oplacani", "dps_residents_paid"),
    ("dps-oczekujacy", "dps_waiting"),
    ("uslugi-osoby", "home_care_users"),
    ("uslugi-godziny", "home_care_hours"),
    ("uslugi-oczekujacy", "home_care_waiting"),
    ("sasiedzkie-osoby", "neighbour_care_users"),
    ("dzienne-miejsca", "day_care_places"),
];

/// All rows of figures of a plan by the key of their figure, for formulas.
fn rows(plan: &Plan) -> BTreeMap<&'static str, &Series> {
    let rows = FIELDS.into_iter();
    rows.filter_map(|(key, field)| Some((key, series(plan, field)?.1)))
        .collect()
}

/// The row of figures called `name`, wherever in the plan it stands.
///
/// Names of rows are unique in a plan (a test holds it), because formulas of the catalogue use
/// them.
pub fn series<'a>(plan: &'a Plan, name: &str) -> Option<(FieldPath, &'a Series)> {
    for info in Plan::TABLES.iter().filter(|info| !info.many) {
        let fields = (info.fields)();
        let Some(field) = fields
            .iter()
            .find(|field| field.name == name && field.kind == Kind::Series)
        else {
            continue;
        };
        let path = FieldPath::one(info.name, field.name);
        if let Some(Value::Series(series)) = plan.value(path) {
            return Some((path, series));
        }
    }
    None
}
