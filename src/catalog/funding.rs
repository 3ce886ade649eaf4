//! Funding sources and dated amounts: what a programme pays, for how long, on which rule.
//!
//! Knows nothing of a plan's costs. Amounts and shares are data with a date, never constants.

use serde::{Deserialize, Serialize};

use super::Level;
use super::entry::{AsOf, Source, Standing, Text, entry};

/// Whether money goes on after a plan's years, for the picture of the grant cliff.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
pub enum Continuity {
    /// Own money or fees: goes on as long as the body decides.
    Own,
    /// A programme announced anew each year: may not come back.
    Yearly,
    /// A project with a last day.
    Project,
    /// Money due by law while the task is done.
    Entitlement,
}

impl Continuity {
    /// Stable key for text messages.
    pub fn key(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Yearly => "yearly",
            Self::Project => "project",
            Self::Entitlement => "entitlement",
        }
    }
}

/// How long a source is known to give.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outlook {
    /// Own money, fees and what is due by law: without an end.
    Lasts,
    /// Announced to the end of this year.
    Until(i16),
    /// Announced anew each year, or a project: nothing is known after what was promised.
    Open,
}

impl Outlook {
    /// Whether the money may be counted on in `year`, which lies after the plan.
    pub fn reaches(self, year: i64) -> bool {
        match self {
            Self::Lasts => true,
            Self::Until(last) => year <= i64::from(last),
            Self::Open => false,
        }
    }
}

/// Who bears the cost in the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
pub enum Payer {
    /// The body that adopts the plan, or another self-government.
    LocalGovernment,
    /// The state budget or a state fund.
    State,
    /// European funds.
    European,
    /// The health fund.
    HealthFund,
    /// Residents and their families.
    Residents,
    /// Organisations, foundations, business.
    Other,
}

impl Payer {
    /// Stable key for text messages.
    pub fn key(self) -> &'static str {
        match self {
            Self::LocalGovernment => "local-government",
            Self::State => "state",
            Self::European => "european",
            Self::HealthFund => "health-fund",
            Self::Residents => "residents",
            Self::Other => "other",
        }
    }
}

/// What a largest amount is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub enum CapPer {
    /// One action, in all its years.
    Action,
    /// A place and month.
    PlaceMonth,
}

/// A largest amount that a plan can be held against.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Cap {
    /// Grosze; of several amounts for different forms the largest.
    pub gr: i64,
    /// For what.
    pub per: CapPer,
    /// First year.
    #[serde(default)]
    pub from: Option<i16>,
    /// Last year.
    #[serde(default)]
    pub to: Option<i16>,
}

/// A source of money for actions.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct FundingSource {
    /// Kebab-case key, for example `korpus-wsparcia-seniorow`.
    #[serde(skip)]
    pub key: String,
    /// Full name.
    pub name: Text,
    /// Short name for legends and table heads.
    pub short: Text,
    /// Chart colour 1–7 with a fixed meaning; none cycles with a direct label.
    #[serde(default)]
    pub colour_slot: Option<u8>,
    /// Who bears the cost.
    pub payer: Payer,
    /// Levels of self-government whose own money it is.
    #[serde(default)]
    pub own_of: Vec<Level>,
    /// Largest share of the cost, in percent.
    #[serde(default)]
    pub max_share_percent: Option<u8>,
    /// Largest amounts, in words.
    #[serde(default)]
    pub max_amount: Option<Text>,
    /// The same as numbers, where one can be compared with what a plan says.
    #[serde(default)]
    pub caps: Vec<Cap>,
    /// Whether it goes on after the plan.
    pub continuity: Continuity,
    /// Key of the rule or programme it rests on.
    #[serde(default)]
    pub rule: Option<String>,
    /// Keys of further rules it rests on.
    #[serde(default)]
    pub also: Vec<String>,
    /// First day money may be spent.
    #[serde(default)]
    pub valid_from: Option<AsOf>,
    /// Last day known.
    #[serde(default)]
    pub valid_to: Option<AsOf>,
    /// What it pays for and its main conditions.
    pub terms: Text,
    /// Where the terms come from.
    pub source: Source,
}
entry!(
    FundingSource,
    "funding",
    Table,
    name,
    short = short,
    source = source
);

impl FundingSource {
    /// Whether it is the own money of a unit with these levels.
    pub fn is_own(&self, levels: &[Level]) -> bool {
        self.own_of.iter().any(|level| levels.contains(level))
    }

    /// How long the source is known to give: its last day where there is one, else what its kind
    /// says.
    pub fn outlook(&self) -> Outlook {
        match (&self.valid_to, self.continuity) {
            (Some(last), _) => Outlook::Until(last.year()),
            (None, Continuity::Own | Continuity::Entitlement) => Outlook::Lasts,
            (None, Continuity::Yearly | Continuity::Project) => Outlook::Open,
        }
    }

    /// Whether the source is known to pay in this year; unknown ends count as open.
    pub fn is_valid_in(&self, year: i16) -> bool {
        self.valid_from
            .as_ref()
            .is_none_or(|from| from.year() <= year)
            && self.valid_to.as_ref().is_none_or(|to| year <= to.year())
    }
}

/// The value of a tariff.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub enum Amount {
    /// Money in grosze.
    Grosze(i64),
    /// A share in percent.
    Percent(u32),
    /// Months.
    Months(u32),
    /// Years of age.
    Age(u32),
}

/// A dated amount of law or of a programme, for example the income criterion.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Tariff {
    /// Kebab-case key, for example `kryterium-samotnie`.
    #[serde(skip)]
    pub key: String,
    /// What it is.
    pub name: Text,
    /// Its value.
    pub amount: Amount,
    /// First day it holds; none where it held before the text read.
    #[serde(default)]
    pub valid_from: Option<AsOf>,
    /// Last day it holds, where known.
    #[serde(default)]
    pub valid_to: Option<AsOf>,
    /// Key of the rule that sets it.
    pub rule: String,
    /// Legal state of the text read.
    pub as_of: AsOf,
    /// Whether the value itself was read in a source.
    pub standing: Standing,
}
entry!(Tariff, "tariffs", Table, name);

impl Tariff {
    /// Whether the amount holds in this year.
    pub fn is_valid_in(&self, year: i16) -> bool {
        self.valid_from
            .as_ref()
            .is_none_or(|from| from.year() <= year)
            && self.valid_to.as_ref().is_none_or(|to| year <= to.year())
    }
}
