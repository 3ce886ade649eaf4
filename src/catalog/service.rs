//! Services that a plan may offer: what they are, who they are for, how large they may be.
//!
//! Knows nothing of the plan and of money flows; figures here are hints with a year and a source.

use serde::{Deserialize, Serialize};

use super::entry::{AsOf, Entry as _, Source, Text, entry};
use super::{FundingSource, Known, Measure};

/// How near a service is to ordinary life.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
pub enum ServiceKind {
    /// Given at home or in the local community, without a stay day and night.
    Community,
    /// A small form with a stay day and night, in the local community.
    SmallResidential,
    /// A facility with a stay day and night.
    Institutional,
    /// Health care, paid by the health fund.
    Health,
}

impl ServiceKind {
    /// All kinds, from the nearest to ordinary life.
    pub const ALL: [Self; 4] = [
        Self::Community,
        Self::SmallResidential,
        Self::Institutional,
        Self::Health,
    ];

    /// Stable key for text messages and files.
    pub fn key(self) -> &'static str {
        match self {
            Self::Community => "community",
            Self::SmallResidential => "small-residential",
            Self::Institutional => "institutional",
            Self::Health => "health",
        }
    }

    /// Whether the four questions of the community test are asked about the service.
    pub fn is_residential(self) -> bool {
        matches!(self, Self::SmallResidential | Self::Institutional)
    }
}

/// Whose task a service is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
pub enum Level {
    /// Task of the gmina, own or commissioned to it.
    Gmina,
    /// Task of the powiat, own or of government administration.
    Powiat,
    /// Task of the voivodeship's self-government.
    Voivodeship,
    /// Benefit of the health fund.
    HealthFund,
}

impl Level {
    /// Those of which a unit that makes a plan can be.
    pub const UNITS: [Self; 2] = [Self::Gmina, Self::Powiat];

    /// Stable key for text messages.
    pub fn key(self) -> &'static str {
        match self {
            Self::Gmina => "gmina",
            Self::Powiat => "powiat",
            Self::Voivodeship => "voivodeship",
            Self::HealthFund => "health-fund",
        }
    }
}

/// What a size limit counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
pub enum Quantity {
    /// Persons living or staying in one unit (flat, home, facility).
    PersonsPerUnit,
    /// Places in one building.
    PlacesPerBuilding,
    /// Persons in one room.
    PersonsPerRoom,
    /// Floor area per person, in square metres.
    AreaPerPersonM2,
    /// Floor area that a programme pays for, in square metres.
    FinancedAreaM2,
    /// Persons or families per worker.
    ClientsPerWorker,
    /// Opening hours a day.
    HoursPerDay,
    /// Opening hours a week.
    HoursPerWeek,
}

impl Quantity {
    /// All sizes.
    pub const ALL: [Self; 8] = [
        Self::PersonsPerUnit,
        Self::PlacesPerBuilding,
        Self::PersonsPerRoom,
        Self::AreaPerPersonM2,
        Self::FinancedAreaM2,
        Self::ClientsPerWorker,
        Self::HoursPerDay,
        Self::HoursPerWeek,
    ];

    /// Stable key for text messages; with `_` for `-` the name of the field of a plan.
    pub fn key(self) -> &'static str {
        match self {
            Self::PersonsPerUnit => "persons-per-unit",
            Self::PlacesPerBuilding => "places-per-building",
            Self::PersonsPerRoom => "persons-per-room",
            Self::AreaPerPersonM2 => "area-per-person",
            Self::FinancedAreaM2 => "financed-area",
            Self::ClientsPerWorker => "clients-per-worker",
            Self::HoursPerDay => "hours-per-day",
            Self::HoursPerWeek => "hours-per-week",
        }
    }
}

/// How a plan that breaks a limit is to be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
pub enum Strictness {
    /// A rule of law that was read: breaking it is an error.
    Error,
    /// A condition of a programme, a rule with exceptions, or an unverified figure: a hint.
    Hint,
}

/// A bound on the size of a service; at least one of `min` and `max` is given.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct SizeLimit {
    /// What is counted.
    pub of: Quantity,
    /// Smallest allowed value.
    #[serde(default)]
    pub min: Option<u32>,
    /// Largest allowed value.
    #[serde(default)]
    pub max: Option<u32>,
    /// Key of the rule that sets the bound.
    pub rule: String,
    /// How a break of the bound is told.
    pub strictness: Strictness,
    /// Exceptions, in one sentence.
    #[serde(default)]
    pub note: Option<Text>,
}

/// A cost seen somewhere: an editable default, never a rate set by law.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct CostHint {
    /// Lowest value seen, in grosze.
    pub low_gr: i64,
    /// Highest value seen, in grosze; equal to `low_gr` for a single value.
    pub high_gr: i64,
    /// Key of the unit the cost is for.
    pub unit: String,
    /// Year the cost was seen in.
    pub year: i16,
    /// What exactly the figure is.
    #[serde(default)]
    pub note: Option<Text>,
    /// Where it was seen.
    pub source: Source,
}

/// Figures of the diagnosis that say of a service what a plan would else write twice.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct ServiceFigures {
    /// Key of the figure that is its supply, in its unit.
    pub supply: Option<String>,
    /// Key of the figure that is the number of persons waiting for it.
    pub waiting: Option<String>,
    /// Key of the figure that is the number of persons who used it in the year.
    pub users: Option<String>,
    /// Keys of figures that count the people in it, alone or with those of other services. Nothing
    /// follows from them but what is told outside: few in one are not computed from the other.
    pub people: Vec<String>,
}

/// One service of the catalogue.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// File stem, for example `rodzinny-dom-pomocy`.
    #[serde(skip)]
    pub key: String,
    /// Full name.
    pub name: Text,
    /// Short name for lists and table heads.
    pub short: Text,
    /// Name for those who read with difficulty; the short one stands for it where there is none.
    #[serde(default)]
    pub easy: Option<Text>,
    /// One or two sentences that a plan may print.
    pub description: Text,
    /// How near it is to ordinary life.
    pub kind: ServiceKind,
    /// Keys of target groups, the main one first.
    pub groups: Vec<String>,
    /// Whose task it is.
    pub levels: Vec<Level>,
    /// Key of the typical direction of action.
    pub direction: String,
    /// Key of the unit in which supply is counted.
    pub unit: String,
    /// Figures of the diagnosis about it.
    #[serde(default)]
    pub figures: ServiceFigures,
    /// Keys of the rules it rests on; empty where no act names it.
    pub legal_basis: Vec<String>,
    /// Bounds on its size.
    #[serde(default)]
    pub limits: Vec<SizeLimit>,
    /// Keys of funding sources usually considered.
    pub funding: Vec<String>,
    /// Keys of output measures to suggest.
    pub outputs: Vec<String>,
    /// Keys of result measures to suggest.
    pub results: Vec<String>,
    /// Costs seen elsewhere.
    #[serde(default)]
    pub costs: Vec<CostHint>,
    /// First day the service exists in law, where that matters.
    #[serde(default)]
    pub valid_from: Option<AsOf>,
    /// Last day, for services that end.
    #[serde(default)]
    pub valid_to: Option<AsOf>,
    /// Where the description comes from.
    pub source: Source,
}
entry!(
    Service,
    "services",
    Files,
    name,
    short = short,
    source = source,
    unit = unit,
    sort = kind,
    groups = groups,
    levels = levels,
    marks = bounded,
    suggests = companions,
    figure = figure_of
);

impl Service {
    /// Whether `measure` is the supply of the service: it names the measure, and counts in its unit.
    pub fn is_supplied_as(&self, measure: &Measure) -> bool {
        let mut watched = self.outputs.iter().chain(&self.results);
        let named = measure.known == Some(Known::Supply) && self.unit == measure.unit;
        named && watched.any(|key| *key == measure.key)
    }

    /// Whether the service may be planned for this year at all.
    pub fn is_valid_in(&self, year: i16) -> bool {
        self.valid_from
            .as_ref()
            .is_none_or(|from| from.year() <= year)
            && self.valid_to.as_ref().is_none_or(|to| year <= to.year())
    }

    /// Keys of the sizes that are bounded.
    fn bounded(&self) -> Vec<&'static str> {
        self.limits.iter().map(|limit| limit.of.key()).collect()
    }

    /// Measures and funding sources usually considered with it.
    fn companions(&self, kind: &str) -> Vec<&str> {
        let lists: &[&Vec<String>] = match kind {
            Measure::PLACE => &[&self.outputs, &self.results],
            FundingSource::PLACE => &[&self.funding],
            _ => &[],
        };
        lists
            .iter()
            .copied()
            .flatten()
            .map(String::as_str)
            .collect()
    }

    /// The figure that says `what` of it: its `supply`, who is `waiting`, who its `users` were.
    pub fn figure_of(&self, what: &str) -> Option<&str> {
        match what {
            "supply" => self.figures.supply.as_deref(),
            "waiting" => self.figures.waiting.as_deref(),
            "users" => self.figures.users.as_deref(),
            _ => None,
        }
    }

    /// Whether the service is meant for the target group with this key.
    pub fn is_for(&self, group: &str) -> bool {
        self.groups.iter().any(|key| key == group)
    }
}
