//! What sections look at: the inputs, indexed once, and words with arguments.

use std::collections::BTreeMap;

use super::{Place, Section};
use crate::base::{Arg, Id, Quantity};
use crate::catalog::{Chapter, Indicator};
use crate::field::FieldPath;
use crate::i18n::NBSP;
use crate::model::Status;
use crate::path;
use crate::projection::{Column, Computed};
use crate::report::Inputs;
use crate::report::doc::{Block, BlockKind, Heading, Inline, Numbering, RichText};
use crate::views::{self, ActionView, AreaView, Speech, Words};

/// Stands for a number in a message until the message is parted there.
const PLACE: &str = "\u{fffc}";

/// The inputs of a document, indexed so that composing stays linear.
pub struct Cx<'a> {
    /// The inputs.
    pub inputs: &'a Inputs<'a>,
    /// Code of the document's language.
    pub lang: &'static str,
    /// Areas with their actions, in the order of the catalogue.
    pub areas: Vec<AreaView<'a>>,
    codes: BTreeMap<Id, String>,
}

impl<'a> Cx<'a> {
    /// Indexes `inputs`.
    pub fn new(inputs: &'a Inputs<'a>) -> Self {
        let mut cx = Self {
            inputs,
            lang: inputs.texts.lang().code(),
            areas: Vec::new(),
            codes: BTreeMap::new(),
        };
        cx.areas = views::outline(&cx.subject());
        cx.codes = cx
            .actions()
            .map(|view| (view.id, view.code.clone()))
            .collect();
        cx
    }

    /// Message `key`.
    pub fn msg(&self, key: &str) -> String {
        self.inputs.texts.msg(key)
    }

    /// Message `key` with arguments.
    pub fn say(&self, key: &str, args: &[(&'static str, Arg)]) -> String {
        self.inputs.texts.msg_with(key, args)
    }

    /// What views are made from.
    pub fn subject(&self) -> views::Subject<'a> {
        let inputs = self.inputs;
        views::Subject {
            plan: inputs.plan,
            catalog: inputs.catalog,
            projection: inputs.projection,
        }
    }

    /// Words of a view.
    pub fn words(&self, words: &Words) -> String {
        words.say(self.inputs.texts, self.inputs.catalog)
    }

    /// All actions, area by area.
    pub fn actions(&self) -> impl Iterator<Item = &ActionView<'a>> {
        self.areas.iter().flat_map(|area| &area.actions)
    }

    /// Code of an action, where it is known.
    pub fn code(&self, action: Id) -> Option<&str> {
        self.codes.get(&action).map(String::as_str)
    }

    /// Says what stands in the plan.
    pub fn speech(&self) -> Speech<'a> {
        Speech {
            texts: self.inputs.texts,
            catalog: self.inputs.catalog,
            plan: self.inputs.plan,
        }
    }

    /// Whether gaps are shown: in everything but an adopted plan.
    pub fn shows_gaps(&self) -> bool {
        self.inputs.plan.edition.status != Some(Status::Adopted)
    }

    /// The remark that something is still to be filled in; none in an adopted plan.
    pub fn gap(&self) -> Option<Block> {
        self.shows_gaps().then(|| {
            BlockKind::Note(RichText::from(Inline::Alarm(self.msg("report-blank")))).into()
        })
    }

    /// The remark at the place of field `at`.
    pub fn gap_at(&self, at: FieldPath) -> Option<Block> {
        self.gap().map(|block| block.at(at))
    }

    /// The heading that opens `section`.
    pub fn chapter(&self, section: &Section) -> Block {
        let id = format!("section-{}", section.id);
        let numbering = match section.place {
            Place::Plain => Numbering::None,
            Place::Numbered | Place::Part(_) => Numbering::Auto,
        };
        let heading = Heading {
            level: 1,
            numbering,
            text: self.msg(&id),
            kicker: None,
            listed: section.listed,
        };
        Block::from(BlockKind::Heading(heading)).named(id)
    }

    /// Message `key` whose argument `$n` is the number of the block called `id`, as a link.
    pub fn with_number(&self, key: &str, id: &str) -> RichText {
        // a character that no message holds marks the place of the number
        let text = self.say(key, &[("n", PLACE.into())]);
        let number = Inline::NumberOf(id.to_owned());
        match text.split_once(PLACE) {
            Some((before, after)) => {
                let rich = RichText::new().text(before).with(number);
                if after.is_empty() {
                    rich
                } else {
                    rich.text(after)
                }
            }
            None => text.into(),
        }
    }

    /// Message `key` whose argument `$n` is the numbers of the blocks called `ids`, as links.
    pub fn with_numbers(&self, key: &str, ids: &[String]) -> RichText {
        let text = self.say(key, &[("n", PLACE.into())]);
        let (before, after) = text.split_once(PLACE).unwrap_or((&text, ""));
        let mut rich = RichText::new().text(before);
        for (index, id) in ids.iter().enumerate() {
            if index > 0 {
                rich = rich.text(if index + 1 == ids.len() {
                    self.msg("words-and")
                } else {
                    ", ".to_owned()
                });
            }
            rich = rich.with(Inline::NumberOf(id.clone()));
        }
        if after.is_empty() {
            rich
        } else {
            rich.text(after)
        }
    }

    /// Caption of the table `{what}-{chapter}`: its own, or one made with the name of the chapter.
    pub fn of_chapter(&self, what: &str, chapter: &Chapter) -> String {
        let args = [
            ("chapter", chapter.name.get(self.lang).into()),
            ("unit", self.unit_genitive().into()),
        ];
        let own = format!("caption-{what}-{}", chapter.key);
        let general = format!("caption-{what}");
        let key = if self.inputs.texts.has(&own) {
            own
        } else {
            general
        };
        self.say(&key, &args)
    }

    /// A text alternative, and message `key` with the number of the table called `id`.
    pub fn with_table(&self, alt: String, key: &str, id: &str) -> RichText {
        let mut alt = RichText::from(alt).text(" ");
        alt.0.extend(self.with_number(key, id).0);
        alt
    }

    /// `2027–2029` for the plan; empty while its years are not set.
    pub fn plan_years(&self) -> String {
        let edition = &self.inputs.plan.edition;
        match (edition.first_year, edition.last_year) {
            (Some(first), Some(last)) => self.inputs.texts.years(first, last),
            (Some(year), None) | (None, Some(year)) => year.to_string(),
            (None, None) => String::new(),
        }
    }

    /// Name of the unit as it stands after «of», and its field; empty while nobody has typed it.
    pub fn of_unit(&self) -> (&str, FieldPath) {
        let unit = &self.inputs.plan.local_government;
        let (name, at) = self.inputs.texts.lang().of(
            (&unit.name, path!(local_government.name)),
            (&unit.name_genitive, path!(local_government.name_genitive)),
        );
        (name.trim(), at)
    }

    /// [`Self::of_unit`] of its council.
    pub fn of_council(&self) -> (&str, FieldPath) {
        let unit = &self.inputs.plan.local_government;
        let (name, at) = self.inputs.texts.lang().of(
            (&unit.council, path!(local_government.council)),
            (
                &unit.council_genitive,
                path!(local_government.council_genitive),
            ),
        );
        (name.trim(), at)
    }

    /// Name of the unit as it stands after «of», or words that stand for it.
    pub fn unit_genitive(&self) -> String {
        let (name, _) = self.of_unit();
        if name.is_empty() {
            self.msg("report-unit-genitive")
        } else {
            name.to_owned()
        }
    }

    /// Name of the unit, or words that stand for it.
    pub fn unit_name(&self) -> String {
        let name = self.inputs.plan.local_government.name.trim();
        if name.is_empty() {
            self.msg("report-unit-name")
        } else {
            name.to_owned()
        }
    }

    /// Head of the OZPS column `column`: its year, as a forecast where it is one.
    pub fn column_head(&self, column: Column) -> String {
        let year = self.inputs.projection.columns.year(column);
        match (year, column.is_forecast()) {
            (Some(year), false) => year.to_string(),
            (Some(year), true) => self.say("head-forecast", &[("year", year.into())]),
            (None, _) => self.msg(column.key()),
        }
    }

    /// What may be told of the figure `key` in `column`.
    pub fn figure(&self, key: &str, column: Column) -> Quantity {
        let projection = self.inputs.projection;
        if projection.cover_of_figure(key, column).is_some() {
            return Quantity::Blank;
        }
        projection.columns.figure(self.inputs.plan, key, column)
    }

    /// The computed indicator whose formula divides figure `num` by figure `den`, whatever its key.
    pub fn computed(&self, num: &str, den: &str) -> Option<(&'a Indicator, &'a Computed)> {
        let catalog = self.inputs.catalog;
        let mut indicators = catalog.indicators.iter();
        let indicator = indicators.find(|indicator| indicator.formula.is_ratio_of(num, den))?;
        let computed = self.inputs.projection.indicator(&indicator.key)?;
        Some((indicator, computed))
    }

    /// Joins a number and what follows it by a space at which no line ends.
    pub fn glue(&self, number: &str, word: &str) -> String {
        format!("{number}{NBSP}{word}")
    }
}
