//! The catalogue: services, indicators, funding sources, legal acts and ready texts as data.
//!
//! Everything here is read from the files under `assets/catalog/`, which are part of the program;
//! how to add an entry stands in the README beside them. The catalogue knows nothing of a plan,
//! of the window and of print. Start from [`Catalog::embedded`].

use std::sync::LazyLock;

use include_dir::{Dir, include_dir};
use ron::extensions::Extensions;
use serde::de::DeserializeOwned;

mod coordination;
mod entry;
mod facts;
mod figure;
mod funding;
mod indicator;
mod kinds;
mod law;
mod participation;
mod reference;
mod resolution;
mod service;
mod template;
mod transition;
mod validate;
mod watching;
mod writing;

pub use coordination::{AgreementKind, CentreRole, CentreWay, ServiceArea, ServicePath};
pub use entry::{AsOf, BadDate, Body, Entry, Set, Shape, Source, Standing, Text, Traits};
pub use facts::Fact;
pub use figure::{Asked, Chapter, Figure, Limit, Taken};
pub use funding::{Amount, Cap, CapPer, Continuity, FundingSource, Outlook, Payer, Tariff};
pub use indicator::{
    Formula, FormulaTerm, Indicator, IndicatorTheme, Known, Measure, MeasureKind, Wanted,
};
pub use kinds::{Catalog, validate};
pub use law::{LegalAct, LegalRule, Place};
pub use participation::{Access, Companion, Method, Principle, Question};
pub use reference::Reference;
pub use resolution::Resolution;
pub use service::{CostHint, Level, Quantity, Service, ServiceKind, SizeLimit, Strictness};
pub use template::{
    BadTemplate, Case, Clause, Comparison, Condition, DayOf, Locality, Moment, Named, Operand,
    Part, SIGNS, Slot, Tally, Template, Wanted as WantedValue, YearOf, is_raw,
};
pub use transition::{Destination, MoratoriumTemplate};
pub use validate::Problem;
pub use watching::{DutyTemplate, LegalDuty, LegalTerm, MessageTemplate, RiskTemplate, Threshold};
pub use writing::{
    Abbreviation, ActionTemplate, BLANK, Direction, FirstNames, ReadyRow, StrategicGoal,
    TargetGroup, Term, TextBlock, Unit, Unwritten,
};

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/catalog");

/// Why catalogue files could not be read.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum ParseError {
    /// The file is not what its place asks for.
    #[error("{file}:{line}:{column}: {message}")]
    Syntax {
        /// Path below `assets/catalog/`, with `/`.
        file: String,
        /// Line, from 1.
        line: usize,
        /// Column in characters, from 1.
        column: usize,
        /// What the parser expected.
        message: String,
    },
    /// No kind of entry lives at this path.
    #[error("{file}: not a known place of the catalogue")]
    UnknownPlace {
        /// Path below `assets/catalog/`.
        file: String,
    },
    /// Two files carry one key.
    #[error("{file}: key `{key}` is already taken")]
    DuplicateKey {
        /// Path of the second file.
        file: String,
        /// The key.
        key: String,
    },
}

impl Catalog {
    /// The catalogue inside the program, parsed once.
    pub fn embedded() -> &'static Self {
        #[expect(
            clippy::expect_used,
            reason = "tests/it/catalog.rs parses every embedded file"
        )]
        static CATALOG: LazyLock<Catalog> = LazyLock::new(|| {
            Catalog::parse(Catalog::embedded_files()).expect("the embedded catalogue parses")
        });
        &CATALOG
    }

    /// Path below `assets/catalog/` and text of every embedded entry file, sorted by path.
    pub fn embedded_files() -> Vec<(&'static str, &'static str)> {
        let mut files = Vec::new();
        let mut folders = vec![&FILES];
        while let Some(folder) = folders.pop() {
            folders.extend(folder.dirs());
            files.extend(folder.files().filter_map(|file| {
                let is_entry = file
                    .path()
                    .extension()
                    .is_some_and(|extension| extension == "ron");
                is_entry.then_some((file.path().to_str()?, file.contents_utf8()?))
            }));
        }
        files.sort_unstable();
        files
    }

    /// Reads entries from `(path, text)` pairs; paths are relative to `assets/catalog/`.
    ///
    /// Folders are filled in the order of the pairs, so pass them sorted. References between
    /// entries are not followed here: that is [`validate()`].
    pub fn parse<'a>(
        files: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Result<Self, ParseError> {
        let mut catalog = Self::default();
        for (path, text) in files {
            // include_dir gives the separators of the building system.
            let path = path.replace('\\', "/");
            let Some(stem) = path.strip_suffix(".ron") else {
                return Err(ParseError::UnknownPlace { file: path });
            };
            let place = match stem.split_once('/') {
                Some((folder, stem)) => (folder, Some(stem)),
                None => (stem, None),
            };
            catalog.read(place, &path, text)?;
        }
        let Self {
            chapters, figures, ..
        } = &mut catalog;
        let last = chapters.len();
        let rank = |key: &str| chapters.keys().position(|chapter| chapter == key);
        figures.sort_by_rank(|figure| rank(&figure.chapter).unwrap_or(last));
        catalog.indicators.sort_by_rank(|indicator| indicator.theme);
        catalog.tighten();
        Ok(catalog)
    }

    /// Services meant for a target group, nearest to ordinary life first, then by key.
    pub fn services_for(&self, group: &str) -> Vec<&Service> {
        let mut services: Vec<&Service> = self
            .services
            .iter()
            .filter(|service| service.is_for(group))
            .collect();
        services.sort_by(|a, b| a.kind.cmp(&b.kind).then_with(|| a.key.cmp(&b.key)));
        services
    }

    /// The number at which something begins to be told, in the unit that its entry says.
    pub fn threshold(&self, key: &str) -> Option<u32> {
        Some(self.thresholds.get(key)?.value)
    }

    /// The unit with this key.
    pub fn unit(&self, key: &str) -> Option<&Unit> {
        self.units.get(key)
    }

    /// Chapters of figures that are shown together under `topic`, in the order of a plan.
    pub fn chapters_of<'a>(&'a self, topic: &'a str) -> impl Iterator<Item = &'a Chapter> {
        self.chapters
            .iter()
            .filter(move |chapter| chapter.topic == topic)
    }

    /// Figures of a chapter, in the order of its table.
    pub fn figures_of<'a>(&'a self, chapter: &'a str) -> impl Iterator<Item = &'a Figure> {
        self.figures
            .iter()
            .filter(move |figure| figure.chapter == chapter)
    }

    /// Whether counts of people from 1 to 4 in `figure` are not told outside, because they
    /// could point at somebody: of families, people with mental disorders and homeless people, and
    /// of those who live in care homes, wait for them or leave them.
    pub fn hides_small(&self, figure: &Figure) -> bool {
        let people = self.unit(&figure.unit).is_some_and(|unit| unit.people);
        let group = figure.groups.first().and_then(|key| self.groups.get(key));
        people && (figure.hides_small || group.is_some_and(|group| group.hides_small))
    }

    /// Whether the figure `key` of several units of self-government is the sum of theirs: it counts
    /// or measures something, and is no price, share or time.
    pub fn sums(&self, key: &str) -> bool {
        const UNITS: [&str; 10] = [
            "person",
            "family",
            "household",
            "place",
            "child",
            "worker",
            "facility",
            "flat",
            "gmina",
            "km2",
        ];
        let figure = self.figures.get(key);
        figure.is_some_and(|figure| UNITS.contains(&figure.unit.as_str()))
    }

    /// Published values of a figure or an indicator, in the order of their table.
    pub fn references_of<'a>(&'a self, key: &'a str) -> impl Iterator<Item = &'a Reference> {
        self.references
            .iter()
            .filter(move |reference| reference.of == key)
    }

    /// How an indicator is computed, in words: its own, or its formula with the names of figures.
    pub fn definition_of(&self, indicator: &Indicator, lang_code: &str) -> String {
        self.defined(indicator, lang_code, |figure| &figure.name)
    }

    /// The same with the short names of figures.
    pub fn short_definition_of(&self, indicator: &Indicator, lang_code: &str) -> String {
        self.defined(indicator, lang_code, Figure::short)
    }

    fn defined(
        &self,
        indicator: &Indicator,
        lang_code: &str,
        called: impl Fn(&Figure) -> &Text,
    ) -> String {
        if let Some(definition) = &indicator.definition {
            return definition.get(lang_code).to_owned();
        }
        let sum = |terms: &[FormulaTerm]| {
            let mut text = String::new();
            for term in terms {
                let figure = self.figures.get(&term.key);
                let name = figure.map_or(term.key.as_str(), |figure| called(figure).get(lang_code));
                let sign = match (term.minus, text.is_empty()) {
                    (false, true) => "",
                    (false, false) => " + ",
                    (true, true) => "−",
                    (true, false) => " − ",
                };
                text = format!("{text}{sign}{name}");
            }
            text
        };
        let bracketed = |terms: &[FormulaTerm]| match terms {
            [_] => sum(terms),
            _ => format!("({})", sum(terms)),
        };
        match &indicator.formula {
            Formula::Ratio {
                num,
                den,
                per,
                over,
            } => {
                let times = |sign: &str, by: u32| match by {
                    1 => String::new(),
                    _ => format!(" {sign} {by}"),
                };
                let (per, over) = (times("×", *per), times("/", *over));
                format!("{} / {}{over}{per}", bracketed(num), bracketed(den))
            }
            Formula::Sum { of } | Formula::Change { of } => sum(of),
        }
    }

    /// Ready texts for places: those of the group first, then those that fit any group.
    pub fn texts_for(&self, places: &[&str], group: Option<&str>) -> Vec<&TextBlock> {
        let at_place = || {
            let blocks = self.texts.iter();
            blocks.filter(|block| places.contains(&block.place.as_str()))
        };
        let own = at_place()
            .filter(|block| group.is_some_and(|group| block.groups.iter().any(|key| key == group)));
        own.chain(at_place().filter(|block| block.groups.is_empty()))
            .collect()
    }

    /// A rule as Polish law is cited: article, title in the genitive, journal in brackets.
    ///
    /// Gives none for an unknown key and for rules of programmes, which have no act.
    pub fn cite(&self, rule: &str) -> Option<String> {
        let rule = self.rules.get(rule)?;
        let cited = rule.places().map(|(act, article)| {
            let act = self.acts.get(act)?;
            Some(format!("{article} {} ({})", act.genitive, act.citation))
        });
        joined(cited)
    }

    /// A rule in a few characters, for chips and cards: article and the act's short name after it,
    /// «art. 7 ust. 1–2 ustawy o osobach starszych».
    pub fn cite_short(&self, rule: &str, lang_code: &str) -> Option<String> {
        self.cite_of(rule, lang_code, &Level::UNITS)
    }

    /// The same with what it says of a unit with these levels: of two acts the unit's own.
    pub fn cite_of(&self, rule: &str, lang_code: &str, levels: &[Level]) -> Option<String> {
        let rule = self.rules.get(rule)?;
        let known = rule.places().map(|(act, article)| {
            let act = self.acts.get(act)?;
            Some((act, article))
        });
        let known: Vec<(&LegalAct, &str)> = known.collect::<Option<_>>()?;
        let ours = known.into_iter().filter(|(act, _)| act.is_of(levels));
        joined(ours.map(|(act, article)| {
            let act = act.short_genitive.get(lang_code);
            Some(format!("{} {act}", article_in(article, lang_code)))
        }))
    }
}

/// Words of an article and what they are in English; its units keep the signs of Polish law, by which
/// they are found there.
const IN_ENGLISH: [(&str, &str); 11] = [
    ("i", "and"),
    ("oraz", "and"),
    ("rozdz.", "chapter"),
    ("za\u{142}.", "annex"),
    ("cz.", "part"),
    ("priorytet", "priority"),
    ("cel", "objective"),
    ("kierunek", "direction"),
    ("tabela", "table"),
    ("wska\u{17a}nik", "indicator"),
    ("nr", "no."),
];

/// An article as a sentence in this language says it: what joins its parts is a word of it.
pub fn article_in(article: &str, lang_code: &str) -> String {
    if lang_code != "en" {
        return article.to_owned();
    }
    let mut before = "";
    let pieces = article.split_inclusive(char::is_whitespace);
    let said = pieces.map(|piece| {
        let word = piece.trim_end();
        let known = IN_ENGLISH.iter().find(|(polish, _)| *polish == word);
        // a letter of a list is no word
        let known = known.filter(|_| before != "lit.");
        before = word;
        known.map_or_else(
            || piece.to_owned(),
            |(_, english)| format!("{english}{}", piece.get(word.len()..).unwrap_or_default()),
        )
    });
    said.collect()
}

/// Places of one rule after each other; none where there is none or its act is unknown.
fn joined(places: impl Iterator<Item = Option<String>>) -> Option<String> {
    let places: Vec<String> = places.collect::<Option<_>>()?;
    (!places.is_empty()).then(|| places.join("; "))
}

fn ron<T: DeserializeOwned>(path: &str, text: &str) -> Result<T, ParseError> {
    ron::Options::default()
        .with_default_extension(Extensions::IMPLICIT_SOME)
        .from_str(text)
        .map_err(|error| ParseError::Syntax {
            file: path.to_owned(),
            line: error.span.start.line,
            column: error.span.start.col,
            message: error.code.to_string(),
        })
}
