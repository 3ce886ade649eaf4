//! Acts and the rules in them that services, funding sources and checks refer to.
//!
//! Knows nothing of the plan. A rule that was not compared with the text it names is shown as
//! «niepotwierdzone» and never printed as law.

use serde::{Deserialize, Serialize};

use super::Level;
use super::entry::{AsOf, Source, Standing, Text, entry};

/// An act, regulation or government resolution.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct LegalAct {
    /// Lower-case code, for example `ups`.
    #[serde(skip)]
    pub key: String,
    /// Code used in notes, for example `UPS`.
    pub code: String,
    /// Levels of self-government whose units it is about; none for an act of both.
    #[serde(default)]
    pub levels: Vec<Level>,
    /// Short name for chips and tables, for example „u.p.s.”.
    pub short: Text,
    /// The short name as it follows an article: „ustawy o osobach starszych”.
    pub short_genitive: Text,
    /// Full official title with the kind of act, who issued it and its day.
    pub title: Text,
    /// Polish title in the genitive, to follow an article: „ustawy z dnia 12 marca 2004 r. …”.
    pub genitive: String,
    /// Day the act itself bears, not that of its consolidated text.
    pub date: AsOf,
    /// Who issued it.
    pub issuer: Text,
    /// Journal and position as printed in brackets.
    pub citation: String,
    /// Address of the official act.
    pub eli: String,
    /// Legal state of the text that was read.
    pub as_of: AsOf,
    /// Whether the text itself was read, or only its citation confirmed.
    pub standing: Standing,
    /// First day in force, where a plan may meet the time before it.
    #[serde(default)]
    pub valid_from: Option<AsOf>,
    /// What a reader must know, for example changes not yet in force.
    #[serde(default)]
    pub note: Option<Text>,
}
entry!(LegalAct, "acts", Table, title, short = short);

/// One rule of an act or of a programme.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct LegalRule {
    /// Kebab-case key, for example `ups-rdp`.
    #[serde(skip)]
    pub key: String,
    /// Key of the act; none for programmes and pages, which then have a `source`.
    #[serde(default)]
    pub act: Option<String>,
    /// Place in the act as printed, for example „art. 52 ust. 1–2b”.
    pub article: String,
    /// Levels of self-government whose tasks or bodies it speaks of; none where it speaks of both.
    #[serde(default)]
    pub levels: Vec<Level>,
    /// Places in further acts that the rule stands on as well.
    #[serde(default)]
    pub also: Vec<Place>,
    /// Short name of the rule.
    pub name: Text,
    /// What the rule says, in one to three sentences.
    pub summary: Text,
    /// Levels whose plans are proposed to name it among their bases, whatever their services.
    #[serde(default)]
    pub proposed: Vec<Level>,
    /// Whether the text was read and says this.
    pub standing: Standing,
    /// Legal state of the text read.
    pub as_of: AsOf,
    /// Where a rule without an act comes from.
    #[serde(default)]
    pub source: Option<Source>,
}
entry!(LegalRule, "rules", Table, name, source = source);

impl LegalRule {
    /// Key of the act and place in it, for every act the rule stands on; nothing for programmes.
    pub fn places(&self) -> impl Iterator<Item = (&str, &str)> {
        let first = self.act.as_deref().map(|act| (act, self.article.as_str()));
        let also = self.also.iter().map(|place| (&*place.act, &*place.article));
        first.into_iter().chain(also)
    }

    /// Whether it says something of a unit with these levels.
    pub fn is_of(&self, levels: &[Level]) -> bool {
        concerns(&self.levels, levels)
    }
}

impl LegalAct {
    /// Whether it is about units with these levels.
    pub fn is_of(&self, levels: &[Level]) -> bool {
        concerns(&self.levels, levels)
    }
}

fn concerns(of: &[Level], levels: &[Level]) -> bool {
    of.is_empty() || of.iter().any(|level| levels.contains(level))
}

/// A place in an act.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// Key of the act.
    pub act: String,
    /// Place in it as printed.
    pub article: String,
}
