//! Indicators: ratios computed from the diagnosis, and measures by which actions are followed.
//!
//! A formula names figures by their keys; evaluating it is the projection's matter.

use serde::{Deserialize, Serialize};

use super::Figure;
use super::entry::{Source, Text, entry};

/// A figure that is added, or taken away where it is written with a leading `-`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(from = "String", into = "String")]
pub struct FormulaTerm {
    /// Key of the figure.
    pub key: String,
    /// Whether it is taken away.
    pub minus: bool,
}

impl From<String> for FormulaTerm {
    fn from(written: String) -> Self {
        match written.strip_prefix('-') {
            Some(key) => Self {
                key: key.to_owned(),
                minus: true,
            },
            None => Self {
                key: written,
                minus: false,
            },
        }
    }
}

impl From<FormulaTerm> for String {
    fn from(term: FormulaTerm) -> Self {
        if term.minus {
            format!("-{}", term.key)
        } else {
            term.key
        }
    }
}

/// How an indicator is computed.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub enum Formula {
    /// Sum of `num` divided by the sum of `den` and by `over`, times `per`.
    Ratio {
        /// What stands above the line.
        num: Vec<FormulaTerm>,
        /// What stands below the line.
        den: Vec<FormulaTerm>,
        /// Factor, for example 100 for percent or 10 000.
        per: u32,
        /// Divisor, for example the 52 weeks of a year.
        #[serde(default = "one")]
        over: u32,
    },
    /// Sums and differences of figures, in their unit.
    Sum {
        /// What is added and taken away.
        of: Vec<FormulaTerm>,
    },
    /// Change of a sum since the year assessed, in percent of that year.
    Change {
        /// What is added and taken away.
        of: Vec<FormulaTerm>,
    },
}

fn one() -> u32 {
    1
}

impl Formula {
    /// Its terms: those above the line, and those below it.
    pub fn terms(&self) -> (&[FormulaTerm], &[FormulaTerm]) {
        match self {
            Self::Ratio { num, den, .. } => (num, den),
            Self::Sum { of } | Self::Change { of } => (of, &[]),
        }
    }

    /// Keys of all figures the formula reads, numerator first.
    pub fn inputs(&self) -> impl Iterator<Item = &str> {
        let (num, den) = self.terms();
        num.iter().chain(den).map(|term| term.key.as_str())
    }

    /// Whether it is the plain ratio of these two figures, whatever its factor.
    pub fn is_ratio_of(&self, num: &str, den: &str) -> bool {
        let only = |terms: &[FormulaTerm], key: &str| matches!(terms, [term] if term.key == key && !term.minus);
        let (above, below) = self.terms();
        only(above, num) && only(below, den)
    }
}

/// Which table of the diagnosis an indicator stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
pub enum IndicatorTheme {
    /// Population and its ageing.
    Demography,
    /// Family and neighbours who could help.
    CarePotential,
    /// Social assistance as a whole and its staff.
    SocialAssistance,
    /// Organisations, social economy, coordination of services.
    Cooperation,
    /// Revenue and spending.
    Finance,
    /// Labour market and housing.
    LabourAndHousing,
    /// Services for older people against need.
    Services,
    /// Institutional care of adults.
    Residential,
    /// People with mental disorders.
    MentalHealth,
    /// Adults with disabilities.
    Disability,
    /// People in the crisis of homelessness.
    Homelessness,
    /// Family and foster care.
    Family,
    /// Deinstitutionalisation as a whole.
    General,
}

impl Indicator {
    /// Whether a plan shows it that works for the groups `works_for` tells: those of everybody, and
    /// of such a group.
    pub fn is_shown(&self, works_for: impl Fn(&str) -> bool) -> bool {
        let main = self.groups.first();
        main.is_none_or(|group| group == Figure::EVERYBODY || works_for(group))
    }
}

impl IndicatorTheme {
    /// Stable key for other programs.
    pub fn key(self) -> &'static str {
        match self {
            Self::Demography => "demography",
            Self::CarePotential => "care-potential",
            Self::SocialAssistance => "social-assistance",
            Self::Cooperation => "cooperation",
            Self::Finance => "finance",
            Self::LabourAndHousing => "labour-and-housing",
            Self::Services => "services",
            Self::Residential => "residential",
            Self::MentalHealth => "mental-health",
            Self::Disability => "disability",
            Self::Homelessness => "homelessness",
            Self::Family => "family",
            Self::General => "general",
        }
    }
}

/// An indicator computed from the figures of the diagnosis.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Indicator {
    /// Kebab-case key, for example `potencjal-pielegnacyjny`.
    #[serde(skip)]
    pub key: String,
    /// Name as printed.
    pub name: Text,
    /// Which of several published definitions it follows, where there are several.
    #[serde(default)]
    pub variant: Option<Text>,
    /// The formula in words; where there is none, [`Catalog::definition_of`] writes it with the
    /// names of its figures.
    ///
    /// [`Catalog::definition_of`]: super::Catalog::definition_of
    #[serde(default)]
    pub definition: Option<Text>,
    /// The formula as data.
    pub formula: Formula,
    /// Digits after the decimal comma.
    pub decimals: u8,
    /// Unit as printed, for example „osób na 100 osób 80+” or „%”.
    pub unit: Text,
    /// Table it stands in; within a theme the order is that of the files.
    pub theme: IndicatorTheme,
    /// Keys of target groups, the main one first.
    pub groups: Vec<String>,
    /// Whether it stands in the tables of the diagnosis unasked; the others are there to be found.
    #[serde(default)]
    pub usual: bool,
    /// Which way a plan usually wants it to move; none where neither is better.
    #[serde(default)]
    pub wanted: Option<Wanted>,
    /// What a higher value means for the gmina, neutrally.
    pub reading: Text,
    /// Where the definition comes from.
    pub source: Source,
}
entry!(Indicator, "indicators", Tables, name, source = source);

/// Whether a measure counts what an action makes or what changes for people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
pub enum MeasureKind {
    /// What the action itself makes (wskaźnik produktu).
    Output,
    /// What changes for people (wskaźnik rezultatu).
    Result,
}

impl MeasureKind {
    /// Stable key for text messages.
    pub fn key(self) -> &'static str {
        match self {
            Self::Output => "output",
            Self::Result => "result",
        }
    }
}

/// Which way a measure should move.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub enum Wanted {
    /// A higher value is the aim.
    More,
    /// A lower value is the aim.
    Less,
}

/// What a plan knows a measure as.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub enum Known {
    /// The supply of the service of the action, where the service names the measure and is counted
    /// in its unit.
    Supply,
    /// The persons waiting for the service of the action.
    Waiting,
    /// The persons who used the service of the action in the year.
    Users,
    /// The figure or the indicator with this key, whatever the service.
    Counted(String),
}

/// A monitoring measure suggested for actions (wskaźnik produktu or rezultatu).
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Measure {
    /// Kebab-case key, for example `osoby-z-opaska`.
    #[serde(skip)]
    pub key: String,
    /// Name as printed, without base and target.
    pub name: Text,
    /// Output or result.
    pub kind: MeasureKind,
    /// Key of the unit.
    pub unit: String,
    /// Which way it should move.
    pub wanted: Wanted,
    /// Where the unit usually finds the figure; true of every unit, since it goes into plans as it
    /// stands.
    pub data_source: Text,
    /// What a plan knows it as, where that is the same measure in the same unit.
    #[serde(default)]
    pub known: Option<Known>,
    /// Where the measure comes from.
    pub source: Source,
}
entry!(
    Measure,
    "measures",
    Table,
    name,
    source = source,
    unit = unit,
    sort = kind
);
