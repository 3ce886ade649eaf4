//! The diagnosis in figures: the years it looks at, and what was counted and is expected.

use super::{Computable, FigureChapter};
use crate::base::{Quantities, Quantity, Year};
use crate::field::{Follows, Key, Keys, optional, required};

crate::record! {
    /// The years the diagnosis speaks of, as in the annual resource assessment (OZPS).
    ///
    /// They choose which years are shown and printed; figures belong to their own years and stay
    /// where they are when these change.
    pub struct Diagnosis = "diagnosis" {
        /// Year of assessment: the newest year with counted figures.
        base_year: Option<Year> = required().group("years").min(2010).max(2060).law("ups-ozps"),
        /// Year of the forecast.
        forecast_year: Option<Year> = required().min(2010).max(2070).follows(Follows::One("edition", "last_year")),
        /// Year of a second, later forecast.
        later_forecast_year: Option<Year> = optional().min(2010).max(2080),
        /// Indicators beside the usual ones; each stands in the chapter it belongs to.
        indicators: Keys<Computable> = optional().unprinted(),
    }
}

crate::record! {
    /// What the plan knows of one figure of the catalogue, or of a figure of its own.
    ///
    /// Name, unit, bounds and place of a figure of the catalogue stand there; `name`, `unit` and
    /// `chapter` are only for a figure that the unit adds itself. Stocks are those of 31 December,
    /// flows those of the year, unless the catalogue says otherwise. The document prints name and
    /// unit as head of the row, of figures of the catalogue those of the catalogue.
    pub struct FigureRow = "figure" {
        /// What the unit's own figure counts.
        name: String = optional().aside().max_chars(200).unprinted(),
        /// In what the unit's own figure is counted.
        unit: String = optional().aside().max_chars(40).unprinted(),
        /// Where the unit's own figure stands.
        chapter: Key<FigureChapter> = optional().aside().unprinted(),
        /// What was counted, by year.
        counted: Quantities = optional().aside(),
        /// Who published what was counted: a register, a report, a statistical office.
        source: String = optional().aside().max_chars(300),
        /// The year the source speaks of or was published in.
        source_year: Option<Year> = optional().aside().min(1990).max(2100),
        /// How an estimate among the counted figures was made.
        estimate: String = optional().aside().max_chars(600),
        /// What is expected, by year.
        expected: Quantities = optional().aside(),
        /// Who published what is expected; blank where it is the plan's own forecast.
        expected_source: String = optional().aside().max_chars(300),
        /// The year the forecast was published in.
        expected_year: Option<Year> = optional().aside().min(1990).max(2100),
        /// How the forecast was made.
        method: String = optional().aside().max_chars(600),
    }
}

/// Whether a figure was counted or is expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Basis {
    /// Known from a register, a report or an estimate of the present.
    Counted,
    /// A forecast.
    Expected,
}

impl Basis {
    /// Name of the field of a [`FigureRow`] that holds such values.
    pub const fn field(self) -> &'static str {
        match self {
            Self::Counted => "counted",
            Self::Expected => "expected",
        }
    }
}

impl FigureRow {
    /// The quantity of `year`.
    pub fn get(&self, basis: Basis, year: Year) -> Quantity {
        self.of(basis).get(year)
    }

    /// All quantities of this basis.
    pub fn of(&self, basis: Basis) -> &Quantities {
        match basis {
            Basis::Counted => &self.counted,
            Basis::Expected => &self.expected,
        }
    }

    /// Sets the quantity of `year`.
    pub fn set(&mut self, basis: Basis, year: Year, quantity: Quantity) {
        match basis {
            Basis::Counted => self.counted.set(year, quantity),
            Basis::Expected => self.expected.set(year, quantity),
        }
    }

    /// Whether nothing was counted and nothing is expected.
    pub fn is_blank(&self) -> bool {
        self.counted.0.is_empty() && self.expected.0.is_empty()
    }

    /// Whether it says where its figures of this basis come from: a source, or how they were made.
    pub fn has_source(&self, basis: Basis) -> bool {
        let (source, how) = match basis {
            Basis::Counted => (&self.source, &self.estimate),
            Basis::Expected => (&self.expected_source, &self.method),
        };
        let counts = |text: &str| !text.trim().is_empty();
        counts(source) || (basis == Basis::Expected && counts(how))
    }

    /// Whether there are numbers of this basis without a source. Marks alone have nothing that a
    /// source could vouch for.
    pub fn lacks_source(&self, basis: Basis) -> bool {
        self.of(basis).has_numbers() && !self.has_source(basis)
    }
}
