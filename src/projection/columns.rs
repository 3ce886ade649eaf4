//! The columns in which figures are shown: a view of the years, never the place of a figure.

use crate::base::{Quantity, Year};
use crate::model::{Basis, Diagnosis, FigureRow, Figures, Plan};

/// A column of a table of figures, in the order of the form of the resource assessment (OZPS).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Column {
    /// Two years before the year of assessment (*rok−2*).
    TwoBefore,
    /// One year before the year of assessment (*rok−1*).
    OneBefore,
    /// The year of assessment.
    Base,
    /// The forecast.
    Forecast,
    /// A second, later forecast, where the plan has one.
    LaterForecast,
}

impl Column {
    /// All columns, from the oldest year to the latest forecast.
    pub const ALL: [Self; 5] = [
        Self::TwoBefore,
        Self::OneBefore,
        Self::Base,
        Self::Forecast,
        Self::LaterForecast,
    ];

    /// Whether its figures were counted or are expected.
    pub fn basis(self) -> Basis {
        match self {
            Self::TwoBefore | Self::OneBefore | Self::Base => Basis::Counted,
            Self::Forecast | Self::LaterForecast => Basis::Expected,
        }
    }

    /// Whether the column holds expected, not counted, figures.
    pub fn is_forecast(self) -> bool {
        self.basis() == Basis::Expected
    }

    /// Position in [`Column::ALL`].
    pub fn index(self) -> usize {
        self as usize
    }

    /// Key of the message that heads it.
    pub fn key(self) -> &'static str {
        match self {
            Self::TwoBefore => "column-two_before",
            Self::OneBefore => "column-one_before",
            Self::Base => "column-base",
            Self::Forecast => "column-forecast",
            Self::LaterForecast => "column-later_forecast",
        }
    }
}

/// Years of the columns; a column without a year does not stand in the table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Columns([Option<Year>; 5]);

impl Columns {
    /// Columns as the diagnosis sets them: two years before the base year, one before, the base
    /// year, and the forecasts that are given.
    pub fn of(diagnosis: &Diagnosis) -> Self {
        let base = diagnosis.base_year;
        Self([
            base.map(|year| year.shift(-2)),
            base.map(|year| year.shift(-1)),
            base,
            diagnosis.forecast_year,
            diagnosis.later_forecast_year,
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

    /// What `row` says in `column`; blank where the column has no year.
    pub fn quantity(self, row: &FigureRow, column: Column) -> Quantity {
        self.year(column)
            .map(|year| row.get(column.basis(), year))
            .unwrap_or_default()
    }

    /// What the plan says of the figure `key` in `column`.
    pub fn figure(self, plan: &Plan, key: &str, column: Column) -> Quantity {
        self.of_figure(&plan.figures, key, column)
    }

    pub(super) fn of_figure(self, figures: &Figures, key: &str, column: Column) -> Quantity {
        let row = figures.get(key);
        row.map(|row| self.quantity(row, column))
            .unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_base_year_moves_no_figure() {
        let year = |year| Year::new(year).unwrap();
        let mut plan = Plan::default();
        plan.diagnosis.base_year = Some(year(2024));
        let row = plan
            .figures
            .row_mut(crate::base::Id::of_key("ludnosc").unwrap());
        row.set(Basis::Counted, year(2024), Quantity::count(9204));
        let shown = |plan: &Plan| {
            Column::ALL.map(|column| {
                Columns::of(&plan.diagnosis)
                    .figure(plan, "ludnosc", column)
                    .to_string()
            })
        };
        assert_eq!(shown(&plan), ["", "", "9204", "", ""]);
        let before = plan.figures.clone();
        plan.diagnosis.base_year = Some(year(2025));
        assert_eq!(shown(&plan), ["", "9204", "", "", ""]);
        assert_eq!(plan.figures, before);
    }
}
