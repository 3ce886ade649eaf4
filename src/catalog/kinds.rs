//! The kinds of entries, one line each, and everything that walks over kinds and not over types.
//!
//! A struct says with `entry!` where its files lie and what its entries are called; its line here
//! makes the field of [`Catalog`], finds the files, lets a plan's field point at the kind and has
//! it validated.

use serde::de::DeserializeOwned;

use super::entry::{Entry, Set, Shape, Text, Traits};
use super::facts::Fact;
use super::validate::{self, Cx, Problem};
use super::{
    Abbreviation, Access, ActionTemplate, AgreementKind, CentreRole, CentreWay, Chapter, Companion,
    Destination, Direction, DutyTemplate, Figure, FirstNames, FundingSource, Indicator, LegalAct,
    LegalDuty, LegalRule, LegalTerm, Measure, MessageTemplate, Method, MoratoriumTemplate,
    ParseError, Principle, Question, ReadyRow, Reference, Resolution, RiskTemplate, Service,
    ServiceArea, ServicePath, TargetGroup, Tariff, Term, TextBlock, Threshold, Unit, Unwritten,
    ron,
};

macro_rules! catalog {
    ($($(#[$meta:meta])* $field:ident: $Entry:ident => $holds:ident,)*) => {
        /// All entries, typed and found by key.
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Catalog {
            $($(#[$meta])* pub $field: Set<$Entry>,)*
        }

        impl Catalog {
            /// Kinds of entries, by the names of their places.
            pub const KINDS: &'static [&'static str] = &[$($Entry::PLACE),*];

            /// Keys of the entries of `kind`, in the order offered; empty for an unknown kind.
            pub fn keys_of(&self, kind: &str) -> Vec<&str> {
                match kind {
                    $($Entry::PLACE => self.$field.keys().collect(),)*
                    _ => Vec::new(),
                }
            }

            /// The place of entry `key` among those of `kind`; none where there is no such entry.
            pub fn position_of(&self, kind: &str, key: &str) -> Option<usize> {
                match kind {
                    $($Entry::PLACE => self.$field.position(key),)*
                    _ => None,
                }
            }

            /// Name and short name of entry `key` of `kind`.
            fn words_of(&self, kind: &str, key: &str) -> Option<(&Text, Option<&Text>)> {
                match kind {
                    $($Entry::PLACE => self.$field.get(key).map(words),)*
                    _ => None,
                }
            }

            /// Entries of kinds that name a source each, kind by kind.
            pub(super) fn sourced(&self) -> Vec<Fact<'_>> {
                let mut facts = Vec::new();
                $(facts.extend(self.$field.iter().filter_map(|entry| {
                    Some(Fact::of(entry, entry.source()?))
                }));)*
                facts
            }

            /// What entry `key` of `kind` says of itself.
            pub fn traits(&self, kind: &str, key: &str) -> Option<&dyn Traits> {
                match kind {
                    $($Entry::PLACE => self.$field.get(key).map(traits),)*
                    _ => None,
                }
            }

            /// Gives back the spare room of all sets.
            pub(super) fn tighten(&mut self) {
                $(self.$field.tighten();)*
            }

            /// Takes in the file `{place}.ron` or `{place}/{stem}.ron`.
            pub(super) fn read(
                &mut self,
                (place, stem): (&str, Option<&str>),
                file: &str,
                text: &str,
            ) -> Result<(), ParseError> {
                match place {
                    $($Entry::PLACE => read(&mut self.$field, stem, file, text),)*
                    _ => Err(unknown(file)),
                }
            }
        }

        /// Everything wrong with the catalogue, in the order of its entries; empty when all is
        /// well.
        pub fn validate(catalog: &Catalog) -> Vec<Problem> {
            let mut cx = Cx::new(catalog);
            $(cx.each(&catalog.$field, validate::$holds);)*
            cx.problems
        }
    };
}

catalog! {
    /// Acts (`acts.ron`), in the order of the table of sources.
    acts: LegalAct => act_holds,
    /// Rules of acts and programmes (`rules.ron`).
    rules: LegalRule => rule_holds,
    /// Services (`services/*.ron`), by key.
    services: Service => service_holds,
    /// Chapters of figures (`chapters.ron`), in the order of a plan.
    chapters: Chapter => chapter_holds,
    /// Figures (`figures/*.ron`), in the order of chapters and of their tables.
    figures: Figure => figure_holds,
    /// Computed indicators (`indicators/*.ron`), by theme, then in the order of their tables.
    indicators: Indicator => indicator_holds,
    /// Published values of Poland and of voivodeships (`references.ron`).
    references: Reference => reference_holds,
    /// Monitoring measures (`measures.ron`).
    measures: Measure => measure_holds,
    /// Funding sources (`funding.ron`), in the order offered.
    funding: FundingSource => funding_holds,
    /// Dated amounts (`tariffs.ron`).
    tariffs: Tariff => tariff_holds,
    /// Target groups (`groups.ron`), in the order of areas.
    groups: TargetGroup => group_holds,
    /// Directions of action (`directions.ron`), in the order of columns.
    directions: Direction => direction_holds,
    /// Ready actions (`actions/*.ron`), by key.
    actions: ActionTemplate => action_holds,
    /// Ready rows of tables of a plan (`ready-rows/*.ron`).
    ready_rows: ReadyRow => ready_row_holds,
    /// Ways of developing services (`paths.ron`), in the order of the workshop's question.
    paths: ServicePath => path_holds,
    /// Ways of creating a social services centre (`cus-ways.ron`).
    centre_ways: CentreWay => centre_way_holds,
    /// Roles in a social services centre (`cus-roles.ron`).
    centre_roles: CentreRole => centre_role_holds,
    /// Areas of social services (`service-areas.ron`), in the order of the act.
    service_areas: ServiceArea => service_area_holds,
    /// Kinds of agreements (`agreement-kinds.ron`).
    agreement_kinds: AgreementKind => agreement_kind_holds,
    /// Limits of checks and views (`thresholds.ron`).
    thresholds: Threshold => threshold_holds,
    /// Ready risks (`risks.ron`).
    risks: RiskTemplate => risk_holds,
    /// Duties of the year by law (`duties.ron`), in the order of the calendar.
    duties: LegalDuty => duty_holds,
    /// Duties by law without a day of the year (`terms.ron`).
    terms: LegalTerm => legal_term_holds,
    /// Resolutions that go with services (`resolutions.ron`).
    resolutions: Resolution => resolution_holds,
    /// Ready duties of monitoring (`monitoring.ron`).
    monitoring: DutyTemplate => checkpoint_holds,
    /// Ready messages (`messages.ron`).
    messages: MessageTemplate => message_holds,
    /// Where residents of facilities move to (`destinations.ron`).
    destinations: Destination => destination_holds,
    /// Ready moratoria (`moratoria.ron`).
    moratoria: MoratoriumTemplate => moratorium_holds,
    /// Ready texts (`texts/*.ron`, a table for each place).
    texts: TextBlock => text_block_holds,
    /// Ways in which people take part (`methods.ron`), in the order offered.
    methods: Method => method_holds,
    /// What lets more people take part (`access.ron`), in the order offered.
    access: Access => access_holds,
    /// Questions of the workshop (`questions.ron`), in the order asked.
    questions: Question => question_holds,
    /// Principles (`principles.ron`), in the order offered.
    principles: Principle => principle_holds,
    /// Documents a plan agrees with (`companions.ron`), in the order offered.
    companions: Companion => companion_holds,
    /// Abbreviations (`abbreviations.ron`).
    abbreviations: Abbreviation => abbreviation_holds,
    /// Words for what is still to be written (`unwritten.ron`).
    unwritten: Unwritten => unwritten_holds,
    /// First names by which a person is told from a unit (`first-names.ron`).
    first_names: FirstNames => first_names_hold,
    /// Glossary (`glossary.ron`).
    glossary: Term => term_holds,
    /// Units (`units.ron`).
    units: Unit => unit_holds,
}

impl Catalog {
    /// Name of entry `key` of `kind` in a language; none for an unknown kind or key. A rule is
    /// called as it is cited.
    pub fn name_of(&self, kind: &str, key: &str, lang_code: &str) -> Option<String> {
        let cited = (kind == LegalRule::PLACE).then(|| self.cite_short(key, lang_code));
        if let Some(cited) = cited.flatten() {
            return Some(cited);
        }
        let (name, _) = self.words_of(kind, key)?;
        Some(name.get(lang_code).to_owned())
    }

    /// Short name of entry `key` of `kind`, for example „FERS” or „DPS”; none where it has none.
    pub fn short_of(&self, kind: &str, key: &str, lang_code: &str) -> Option<String> {
        let (_, short) = self.words_of(kind, key)?;
        Some(short?.get(lang_code).to_owned())
    }
}

fn traits<T: Traits>(entry: &T) -> &dyn Traits {
    entry
}

fn words<T: Entry>(entry: &T) -> (&Text, Option<&Text>) {
    (entry.name(), entry.short_name())
}

fn read<T: Entry + DeserializeOwned>(
    set: &mut Set<T>,
    stem: Option<&str>,
    file: &str,
    text: &str,
) -> Result<(), ParseError> {
    let taken = match (T::SHAPE, stem) {
        (Shape::Table, None) => {
            *set = ron(file, text)?;
            None
        }
        (Shape::Tables, Some(stem)) => set.append(stem, ron(file, text)?).err(),
        (Shape::Files, Some(key)) => (!set.insert(key, ron(file, text)?)).then(|| key.to_owned()),
        _ => return Err(unknown(file)),
    };
    match taken {
        None => Ok(()),
        Some(key) => Err(ParseError::DuplicateKey {
            file: file.to_owned(),
            key,
        }),
    }
}

fn unknown(file: &str) -> ParseError {
    ParseError::UnknownPlace {
        file: file.to_owned(),
    }
}
