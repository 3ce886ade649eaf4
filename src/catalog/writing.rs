//! What helps to write a plan: areas, directions, ready actions and texts, words and units.
//!
//! Knows nothing of a plan. Texts are neutral suggestions: what a plan knows stands in them as a
//! slot, what only the author knows as a question (`template`), so that no ready sentence states
//! a fact nobody checked.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use super::entry::{Source, Text, entry};
use super::service::Level;
use super::template::{Condition, Template};

/// A place to be filled in, as older ready texts had it; a plan may still hold it.
pub const BLANK: &str = "[…]";

/// A strategic goal of the national strategy.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct StrategicGoal {
    /// Number 1–5 in the strategy.
    pub number: u8,
    /// Its wording.
    pub text: Text,
}

/// A target group of deinstitutionalisation and the area of a plan that serves it.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct TargetGroup {
    /// `older`, `homeless`, `mental`, `disability`, `family` or `horizontal`.
    #[serde(skip)]
    pub key: String,
    /// Full name of the area, for titles and the document.
    pub name: Text,
    /// Short name for lists and matrices.
    pub short: Text,
    /// The people themselves, people-first, for running text; none for the horizontal area.
    #[serde(default)]
    pub people: Option<Text>,
    /// The same in words for those who read with difficulty, where they differ.
    #[serde(default)]
    pub easy: Option<Text>,
    /// Goal of the national strategy it serves.
    #[serde(default)]
    pub goal: Option<StrategicGoal>,
    /// Whether small counts of its people could point at somebody
    /// ([`Catalog::hides_small`](super::Catalog::hides_small)).
    #[serde(default)]
    pub hides_small: bool,
    /// Figure that counts all who may belong to the group, persons on 31 December.
    pub population: String,
    /// Keys of the figures that its area is written from, the first ones first: the people, what
    /// there is for them in the community and in institutions, who waits. Other figures of the group
    /// come after them.
    #[serde(default)]
    pub at_hand: Vec<String>,
    /// Where the group comes from.
    pub source: Source,
}
entry!(
    TargetGroup,
    "groups",
    Table,
    name,
    short = short,
    source = source
);

/// A direction of action (kierunek działań): a column of the coverage matrix.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Direction {
    /// Kebab-case key, for example `uslugi-w-domu`.
    #[serde(skip)]
    pub key: String,
    /// Full name.
    pub name: Text,
    /// Column head.
    pub short: Text,
    /// What belongs here.
    pub description: Text,
    /// Keys of groups for which an empty cell is first offered as «nie dotyczy».
    #[serde(default)]
    pub unusual_for: Vec<String>,
    /// Where the direction comes from.
    pub source: Source,
}
entry!(
    Direction,
    "directions",
    Table,
    name,
    short = short,
    source = source
);

/// A ready action to start from.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct ActionTemplate {
    /// File stem, for example `gospodarstwo-opiekuncze`.
    #[serde(skip)]
    pub key: String,
    /// Name of the action.
    pub name: Text,
    /// Keys of target groups, the main one first.
    pub groups: Vec<String>,
    /// Levels of self-government whose task it is; empty for any.
    #[serde(default)]
    pub levels: Vec<Level>,
    /// Key of the direction.
    pub direction: String,
    /// Keys of services the action gives.
    pub services: Vec<String>,
    /// What will be done.
    pub description: Template,
    /// Which unit of the local government answers for it.
    pub owner: Template,
    /// With whom, one partner a text.
    pub partners: Vec<Template>,
    /// Steps with an outcome each, in their order.
    pub steps: Vec<Template>,
    /// Main risk and the answer to it.
    pub risk: Template,
    /// The smallest scale that makes sense, in a few words.
    pub minimum: Template,
    /// The full scale, in a few words.
    pub full: Template,
    /// Keys of output measures.
    pub outputs: Vec<String>,
    /// Keys of result measures.
    pub results: Vec<String>,
    /// Keys of funding sources usually joined.
    pub funding: Vec<String>,
    /// Keys of rules to cite or to check.
    #[serde(default)]
    pub legal_basis: Vec<String>,
    /// Where the idea comes from.
    pub source: Source,
}
entry!(
    ActionTemplate,
    "actions",
    Files,
    name,
    source = source,
    groups = groups,
    levels = levels
);

/// A row of a table of the plan to begin with.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct ReadyRow {
    /// Kebab-case key.
    #[serde(skip)]
    pub key: String,
    /// Table of the plan.
    pub table: String,
    /// What it is called in the list of ready rows.
    pub name: Text,
    /// Texts of fields, by their names.
    #[serde(default)]
    pub texts: IndexMap<String, Text>,
    /// Options of choices and keys of entries, by the names of fields.
    #[serde(default)]
    pub keys: IndexMap<String, String>,
    /// Keys of rules the row rests on.
    #[serde(default)]
    pub rules: Vec<String>,
    /// Where the row comes from.
    pub source: Source,
}
entry!(ReadyRow, "ready-rows", Tables, name, source = source);

/// A ready, neutral text to insert and change.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct TextBlock {
    /// Kebab-case key.
    #[serde(skip)]
    pub key: String,
    /// Where in a plan it belongs: the stem of the table it stands in. Fields of the plan name the
    /// places whose texts they offer.
    #[serde(skip)]
    pub place: String,
    /// Keys of target groups; empty for texts that fit any.
    #[serde(default)]
    pub groups: Vec<String>,
    /// Levels of self-government whose task it speaks of; empty for any.
    #[serde(default)]
    pub levels: Vec<Level>,
    /// When it is true of a plan: all of these hold.
    #[serde(default)]
    pub when: Vec<Condition>,
    /// When it is true, where only the author can tell; shown beside it.
    #[serde(default)]
    pub used_if: Option<Text>,
    /// Title in the list of texts.
    pub title: Text,
    /// The text.
    pub body: Template,
    /// Keys of rules the text rests on.
    #[serde(default)]
    pub rules: Vec<String>,
    /// Where the text comes from.
    pub source: Source,
}
entry!(
    TextBlock,
    "texts",
    Tables,
    title,
    source = source,
    groups = groups,
    levels = levels,
    table = place
);

/// An abbreviation of the list «Wykaz skrótów».
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Abbreviation {
    /// Kebab-case key.
    #[serde(skip)]
    pub key: String,
    /// As written in texts.
    pub short: String,
    /// Polish expansion and English gloss.
    pub expansion: Text,
}
entry!(Abbreviation, "abbreviations", Table, expansion);

/// Words that stand where a text is still to be written.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a mark of its own in the file, and most entries have none"
)]
pub struct Unwritten {
    /// Kebab-case key.
    #[serde(skip)]
    pub key: String,
    /// In small letters, as they are typed in either language.
    pub words: Text,
    /// Whether nobody types them for anything else, so that they are found within a text too.
    #[serde(default)]
    pub never_meant: bool,
    /// Whether they stand for what is to be written in brackets alone: elsewhere they say something.
    #[serde(default)]
    pub in_brackets: bool,
    /// Whether they tell to write: in square brackets any words may go on after them.
    #[serde(default)]
    pub goes_on: bool,
    /// Whether a number stands in their place, which goes before what is counted.
    #[serde(default)]
    pub counted: bool,
    /// Whether they are no such words, but the beginnings of words beside which a Roman number made
    /// of one letter is a number.
    #[serde(default)]
    pub numbered: bool,
    /// Whether they are no such words, but the beginnings of words of forms and registers, which name
    /// in round brackets what they ask for.
    #[serde(default)]
    pub asked: bool,
    /// Whether they are no such words, but the beginnings of verbs that tell what a paper holds.
    #[serde(default)]
    pub asks: bool,
    /// Of whom or of what it may be said after them, in brackets.
    #[serde(default)]
    pub of: Vec<Text>,
}
entry!(Unwritten, "unwritten", Table, words);

/// First names by which a person is told from a unit.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct FirstNames {
    /// Kebab-case key.
    #[serde(skip)]
    pub key: String,
    /// Whose they are.
    pub name: Text,
    /// In the form in which people sign.
    pub names: Vec<String>,
    /// Where they come from.
    pub source: Source,
}
entry!(FirstNames, "first-names", Table, name, source = source);

/// A word of the glossary.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// Kebab-case key.
    #[serde(skip)]
    pub key: String,
    /// The word.
    pub term: Text,
    /// Its meaning in plans.
    pub definition: Text,
    /// Where the definition comes from.
    pub source: Source,
}
entry!(Term, "glossary", Table, term, source = source);

/// A unit of supply, cost or measure. Plural forms live in the interface texts.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Unit {
    /// Kebab-case key, for example `person`.
    #[serde(skip)]
    pub key: String,
    /// Plural label for tables, for example „osoby”.
    pub label: Text,
    /// After a cost: „zł za godzinę”.
    pub per: Text,
    /// Whether it comes in whole numbers only, as persons do.
    #[serde(default)]
    pub whole: bool,
    /// Whether it is money: złote with grosze.
    #[serde(default)]
    pub money: bool,
    /// Whether people are counted in it, or what each of them has one of.
    #[serde(default)]
    pub people: bool,
}
entry!(Unit, "units", Table, label);
