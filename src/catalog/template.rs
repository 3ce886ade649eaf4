//! The small language of ready texts: words with slots, questions to the author, and parts that
//! drop out. It is parsed when the catalogue is read; `ready` fills it from a plan.
//!
//! | written | means |
//! | --- | --- |
//! | `{key@base}`, `@forecast`, `@target` | the value of a figure or indicator in the year assessed, in the forecast, in the last year of the plan; `@target` also of a measure |
//! | `{change key}` | how far the forecast is from the year assessed, in percent without a sign |
//! | `{share a / b@base}` | `a` as a percentage of `b` |
//! | `{year.base}`, `.forecast`, `.first`, `.last`, `{plan.years}` | years |
//! | `{unit.name}`, `{unit.council}`, `{unit.ops}`, `{unit.pcpr}` | names, also `.genitive`, those of units without a name of their own `.locative` |
//! | `{actions.count}`, `{costs.total}` and the other names of [`Tally`] | what the program counts itself |
//! | `{participation.methods}` | the ways in which people took part, as a list |
//! | `{consultation.opens}`, `{consultation.closes}` | days of the consultations |
//! | `{ref key area}` | a verified reference value of `area`, as `references.ron` writes it in Polish |
//! | `…:noun}` | a count with its noun, `noun-{noun}` of the interface texts |
//! | `{wybierz id: a \| b}` | a choice of the author |
//! | `{podaj id: what}` | an answer of the author |
//! | `{jednostka wiejska: a \| miejska: b \| c}` | what is true of the kind of the unit: of a rural gmina, a town or city, a `powiat`; at last what is true of any other |
//! | `‹…›` | a part that drops out while one of its slots has nothing |

use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::{BLANK, Text};
use crate::base::Decimal;

/// A ready text in both languages, parsed.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(try_from = "Text", into = "Text")]
pub struct Template {
    text: Text,
    pl: Vec<Part>,
    en: Vec<Part>,
}

impl Template {
    /// The text as it is written in the catalogue.
    pub fn text(&self) -> &Text {
        &self.text
    }

    /// Its words with something in place of each slot, for a look at the typography.
    pub(super) fn words(&self) -> Text {
        let [pl, en] = [&self.pl, &self.en].map(|parts| words_of(parts));
        Text::new(pl, en)
    }

    /// The parts in a language; Polish for any code but English, as [`Text::get`].
    pub fn parts(&self, lang_code: &str) -> &[Part] {
        if std::ptr::eq(self.text.get(lang_code), self.text.en.as_str()) {
            &self.en
        } else {
            &self.pl
        }
    }
}

impl TryFrom<Text> for Template {
    type Error = BadTemplate;

    fn try_from(text: Text) -> Result<Self, BadTemplate> {
        Ok(Self {
            pl: parse(&text.pl)?,
            en: parse(&text.en)?,
            text,
        })
    }
}

impl From<Template> for Text {
    fn from(template: Template) -> Self {
        template.text
    }
}

/// What a ready text is made of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Words as they stand.
    Words(String),
    /// Something of the plan; with the key of a noun, counted.
    Slot(Slot, Option<String>),
    /// One of a few, chosen by the author.
    Choose {
        /// Names the question within its text.
        id: String,
        /// What there is to choose from.
        options: Vec<Vec<Self>>,
    },
    /// An answer of the author.
    Ask {
        /// Names the question within its text.
        id: String,
        /// What is asked for, in a few words.
        what: String,
    },
    /// Decided by the kind of the unit.
    ByUnit {
        /// What is true of the kinds that are named.
        kinds: Vec<(Locality, Vec<Self>)>,
        /// What is true of any other.
        otherwise: Vec<Self>,
    },
    /// Drops out while a slot in it has nothing.
    Optional(Vec<Self>),
}

fn words_of(parts: &[Part]) -> String {
    let words = parts.iter().map(|part| match part {
        Part::Words(words) => words.clone(),
        Part::Slot(..) => "x".to_owned(),
        Part::Ask { what, .. } => what.clone(),
        Part::Choose { options, .. } => {
            let options: Vec<String> = options.iter().map(|option| words_of(option)).collect();
            options.join(" / ")
        }
        Part::ByUnit { kinds, otherwise } => {
            let kinds = kinds.iter().map(|(_, words)| words_of(words));
            let all: Vec<String> = kinds.chain([words_of(otherwise)]).collect();
            all.join(" / ")
        }
        Part::Optional(inner) => words_of(inner),
    });
    words.collect()
}

/// A place in a ready text that the plan fills.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Slot {
    /// A value.
    Value(Wanted),
    /// Percent, without a sign, by which the forecast of this figure or indicator differs from the
    /// year assessed.
    Change(String),
    /// One figure as a percentage of another.
    Share {
        /// Key of the part.
        part: String,
        /// Key of the whole.
        whole: String,
        /// Of which year.
        moment: Moment,
    },
    /// A year.
    Year(YearOf),
    /// First to last year of the plan.
    Years,
    /// A name.
    Name(Named, Case),
    /// What the program counts.
    Tally(Tally),
    /// The ways in which people took part.
    Methods,
    /// A day of the consultations.
    Day(DayOf),
    /// A published value to compare with.
    Reference {
        /// Key of the figure or the indicator.
        of: String,
        /// The area, as `references.ron` names it in Polish.
        area: String,
    },
}

/// A value by its key.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Wanted {
    /// Key of a figure, an indicator or, of a target, a measure.
    pub key: String,
    /// Of which year.
    pub moment: Moment,
}

/// Which year of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Moment {
    /// The year assessed.
    Base,
    /// The forecast.
    Forecast,
    /// The last year of the plan.
    Target,
}

/// A year to be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum YearOf {
    /// The year assessed.
    Base,
    /// The forecast.
    Forecast,
    /// The first year of the plan.
    First,
    /// The last year of the plan.
    Last,
}

/// A day to be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DayOf {
    /// The first day on which remarks are taken.
    Opens,
    /// The last one.
    Closes,
}

/// Who is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Named {
    /// The unit itself.
    Unit,
    /// Its council.
    Council,
    /// Its unit of social assistance: the centre of social assistance or of social services, in a
    /// powiat the family help centre.
    Welfare,
    /// The family help centre of the powiat, or whoever has its tasks.
    Family,
}

/// A grammatical case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Case {
    /// Who, what.
    Nominative,
    /// Of whom.
    Genitive,
    /// In whom.
    Locative,
}

/// A kind of unit that words may hang on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Locality {
    /// A rural gmina: villages.
    Rural,
    /// An urban gmina or a city with powiat rights: estates.
    Urban,
    /// A powiat: gminas.
    Powiat,
}

impl Locality {
    const ALL: [Self; 3] = [Self::Rural, Self::Urban, Self::Powiat];

    fn key(self) -> &'static str {
        match self {
            Self::Rural => "wiejska",
            Self::Urban => "miejska",
            Self::Powiat => "powiat",
        }
    }
}

/// Declares what is counted, each with the name by which a slot asks for it.
macro_rules! tallies {
    ($($(#[$doc:meta])* $variant:ident = $name:literal,)+) => {
        /// What the program counts itself.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Tally {
            $($(#[$doc])* $variant,)+
        }

        impl Tally {
            /// All of them with their names.
            pub const ALL: &[(&str, Self)] = &[$(($name, Self::$variant)),+];
        }
    };
}

tallies! {
    /// Number of actions.
    Actions = "actions.count",
    /// zł of all actions in all years.
    CostTotal = "costs.total",
    /// zł of it from own money of self-governments.
    CostOwn = "costs.own",
    /// zł of the last year that need another source in the year after the plan.
    CostAfter = "costs.after",
    /// People who took part in making the plan, as often as they did.
    People = "participation.people",
    /// Remarks of the consultations.
    Remarks = "remarks.count",
    /// Those of them that were taken up, in part too.
    Accepted = "remarks.accepted",
}

impl Tally {
    /// Whether it is złote; the others are counts.
    pub fn is_money(self) -> bool {
        matches!(self, Self::CostTotal | Self::CostOwn | Self::CostAfter)
    }
}

/// Why a ready text or a condition cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct BadTemplate(String);

fn bad<T>(what: impl Into<String>) -> Result<T, BadTemplate> {
    Err(BadTemplate(what.into()))
}

/// Signs of the language; none of them ever stands in a filled text.
pub const SIGNS: [char; 4] = ['{', '}', '‹', '›'];

/// Whether `text` still holds a sign of the language or a place to be filled in.
pub fn is_raw(text: &str) -> bool {
    text.contains(SIGNS) || text.contains(BLANK)
}

fn parse(text: &str) -> Result<Vec<Part>, BadTemplate> {
    if text.contains(BLANK) {
        return bad(format!("`{BLANK}` is no slot"));
    }
    let mut reader = Reader { rest: text };
    let parts = reader.parts(&[])?;
    Ok(parts)
}

struct Reader<'a> {
    rest: &'a str,
}

impl Reader<'_> {
    /// Reads up to one of `ends`, which it leaves, or to the end of the text where there are none.
    fn parts(&mut self, ends: &[char]) -> Result<Vec<Part>, BadTemplate> {
        let mut parts = Vec::new();
        loop {
            let is_sign = |c: char| SIGNS.contains(&c) || ends.contains(&c);
            let at = self.rest.find(is_sign).unwrap_or(self.rest.len());
            let (words, rest) = self.rest.split_at(at);
            if !words.is_empty() {
                parts.push(Part::Words(words.to_owned()));
            }
            self.rest = rest;
            match rest.chars().next() {
                None if ends.is_empty() => return Ok(tight(parts)),
                None => return bad(format!("ends before `{}`", ends.iter().collect::<String>())),
                Some(sign) if ends.contains(&sign) => return Ok(tight(parts)),
                Some('{') => {
                    self.skip();
                    parts.push(self.slot()?);
                }
                Some('‹') => {
                    self.skip();
                    let inner = self.parts(&['›'])?;
                    self.skip();
                    parts.push(Part::Optional(inner));
                }
                Some(sign) => return bad(format!("`{sign}` without its opening sign")),
            }
        }
    }

    fn skip(&mut self) {
        let mut rest = self.rest.chars();
        rest.next();
        self.rest = rest.as_str();
    }

    /// Reads what stands behind `{`, with the closing brace.
    fn slot(&mut self) -> Result<Part, BadTemplate> {
        if let Some(rest) = self.rest.strip_prefix("wybierz ") {
            self.rest = rest;
            return self.choice();
        }
        if let Some(rest) = self.rest.strip_prefix("jednostka ") {
            self.rest = rest;
            return self.by_unit();
        }
        let Some((inside, rest)) = self.rest.split_once('}') else {
            return bad("`{` without `}`");
        };
        self.rest = rest;
        if let Some(question) = inside.strip_prefix("podaj ") {
            let (id, what) = question_of(question)?;
            return match what.trim() {
                "" => bad(format!("`{id}` asks for nothing")),
                what => Ok(Part::Ask {
                    id,
                    what: what.to_owned(),
                }),
            };
        }
        let (slot, noun) = match inside.rsplit_once(':') {
            Some((slot, noun)) => (slot, Some(noun.to_owned())),
            None => (inside, None),
        };
        Ok(Part::Slot(slot.parse()?, noun))
    }

    fn choice(&mut self) -> Result<Part, BadTemplate> {
        let Some((id, _)) = self.rest.split_once(':') else {
            return bad("a choice without `:`");
        };
        let id = key(id)?;
        self.rest = self.rest.split_once(':').map_or("", |(_, rest)| rest);
        let mut options = Vec::new();
        loop {
            options.push(trimmed(self.parts(&['|', '}'])?));
            let more = self.rest.starts_with('|');
            self.skip();
            if !more {
                break;
            }
        }
        if options.len() < 2 || options.iter().any(Vec::is_empty) {
            return bad(format!("`{id}` offers less than two options"));
        }
        Ok(Part::Choose { id, options })
    }

    fn by_unit(&mut self) -> Result<Part, BadTemplate> {
        let mut kinds: Vec<(Locality, Vec<Part>)> = Vec::new();
        loop {
            let text = self.rest.trim_start();
            let named = Locality::ALL.into_iter().find_map(|kind| {
                let rest = text.strip_prefix(kind.key())?.strip_prefix(':')?;
                Some((kind, rest))
            });
            self.rest = named.map_or(text, |(_, rest)| rest);
            let words = trimmed(self.parts(&['|', '}'])?);
            let more = self.rest.starts_with('|');
            self.skip();
            let is_new = |kind| kinds.iter().all(|(known, _)| *known != kind);
            match (named, more) {
                _ if words.is_empty() => return bad("`jednostka` says nothing of a kind of unit"),
                (Some((kind, _)), true) if is_new(kind) => kinds.push((kind, words)),
                (None, false) if !kinds.is_empty() => {
                    return Ok(Part::ByUnit {
                        kinds,
                        otherwise: words,
                    });
                }
                _ => return bad("`jednostka` names kinds of units once, then what else is true"),
            }
        }
    }
}

fn question_of(text: &str) -> Result<(String, &str), BadTemplate> {
    match text.split_once(':') {
        Some((id, what)) => Ok((key(id)?, what)),
        None => bad("a question without `:`"),
    }
}

fn key(text: &str) -> Result<String, BadTemplate> {
    let text = text.trim();
    let allowed = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    if text.is_empty() || !text.bytes().all(allowed) {
        return bad(format!("`{text}` is no key"));
    }
    Ok(text.to_owned())
}

/// Without the spaces around an option.
/// Without spare room: what the catalogue holds stays as long as the program.
fn tight(mut parts: Vec<Part>) -> Vec<Part> {
    parts.shrink_to_fit();
    parts
}

fn trimmed(mut parts: Vec<Part>) -> Vec<Part> {
    if let Some(Part::Words(words)) = parts.first_mut() {
        *words = words.trim_start().to_owned();
    }
    if let Some(Part::Words(words)) = parts.last_mut() {
        *words = words.trim_end().to_owned();
    }
    parts.retain(|part| !matches!(part, Part::Words(words) if words.is_empty()));
    parts
}

impl FromStr for Slot {
    type Err = BadTemplate;

    fn from_str(text: &str) -> Result<Self, BadTemplate> {
        let named = |named, case| Ok(Self::Name(named, case));
        match text {
            "year.base" => return Ok(Self::Year(YearOf::Base)),
            "year.forecast" => return Ok(Self::Year(YearOf::Forecast)),
            "year.first" => return Ok(Self::Year(YearOf::First)),
            "year.last" => return Ok(Self::Year(YearOf::Last)),
            "plan.years" => return Ok(Self::Years),
            "participation.methods" => return Ok(Self::Methods),
            "consultation.opens" => return Ok(Self::Day(DayOf::Opens)),
            "consultation.closes" => return Ok(Self::Day(DayOf::Closes)),
            "unit.name" => return named(Named::Unit, Case::Nominative),
            "unit.genitive" => return named(Named::Unit, Case::Genitive),
            "unit.council" => return named(Named::Council, Case::Nominative),
            "unit.council.genitive" => return named(Named::Council, Case::Genitive),
            "unit.ops" => return named(Named::Welfare, Case::Nominative),
            "unit.ops.genitive" => return named(Named::Welfare, Case::Genitive),
            "unit.ops.locative" => return named(Named::Welfare, Case::Locative),
            "unit.pcpr" => return named(Named::Family, Case::Nominative),
            "unit.pcpr.genitive" => return named(Named::Family, Case::Genitive),
            "unit.pcpr.locative" => return named(Named::Family, Case::Locative),
            _ => {}
        }
        if let Ok(tally) = text.parse() {
            return Ok(Self::Tally(tally));
        }
        if let Some(of) = text.strip_prefix("change ") {
            return Ok(Self::Change(key(of)?));
        }
        if let Some(share) = text.strip_prefix("share ") {
            let Some((part, whole)) = share.split_once('/') else {
                return bad(format!("`{text}` has no whole"));
            };
            let Wanted { key: whole, moment } = whole.trim().parse()?;
            let part = key(part)?;
            return Ok(Self::Share {
                part,
                whole,
                moment,
            });
        }
        if let Some(reference) = text.strip_prefix("ref ") {
            let Some((of, area)) = reference.split_once(' ') else {
                return bad(format!("`{text}` names no area"));
            };
            return Ok(Self::Reference {
                of: key(of)?,
                area: area.trim().to_owned(),
            });
        }
        text.parse().map(Self::Value)
    }
}

impl FromStr for Wanted {
    type Err = BadTemplate;

    fn from_str(text: &str) -> Result<Self, BadTemplate> {
        let Some((of, moment)) = text.split_once('@') else {
            return bad(format!("`{{{text}}}` is no slot"));
        };
        let moment = match moment {
            "base" => Moment::Base,
            "forecast" => Moment::Forecast,
            "target" => Moment::Target,
            _ => return bad(format!("`@{moment}` is no year of a plan")),
        };
        Ok(Self {
            key: key(of)?,
            moment,
        })
    }
}

impl FromStr for Tally {
    type Err = BadTemplate;

    fn from_str(text: &str) -> Result<Self, BadTemplate> {
        let known = Self::ALL.iter().find(|(name, _)| *name == text);
        match known {
            Some((_, tally)) => Ok(*tally),
            None => bad(format!("`{text}` is nothing that is counted")),
        }
    }
}

/// When a ready text is true: one of these must hold.
///
/// Written `known key@base`, `unknown key@base`, `joint`, or a comparison of two values, numbers or
/// counts with `<`, `<=`, `=`, `>=`, `>`; alternatives are parted by `or`.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(try_from = "String", into = "String")]
pub struct Condition {
    text: String,
    clauses: Vec<Clause>,
}

impl Condition {
    /// Its alternatives.
    pub fn clauses(&self) -> &[Clause] {
        &self.clauses
    }
}

/// One alternative of a condition.
#[derive(Clone, Debug, PartialEq)]
pub enum Clause {
    /// The plan has a number here.
    Known(Wanted),
    /// The plan has none: a blank, or a mark.
    Unknown(Wanted),
    /// The plan is one of several units.
    Joint,
    /// Two numbers compare so.
    Compare(Operand, Comparison, Operand),
}

/// What is compared.
#[derive(Clone, Debug, PartialEq)]
pub enum Operand {
    /// A value.
    Value(Wanted),
    /// A number.
    Number(Decimal),
    /// What the program counts.
    Tally(Tally),
}

/// How two numbers compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// The first is less.
    Less,
    /// The first is less or they are equal.
    AtMost,
    /// They are equal.
    Equal,
    /// The first is greater or they are equal.
    AtLeast,
    /// The first is greater.
    Greater,
}

impl Comparison {
    /// Whether it holds of two numbers.
    pub fn holds(self, left: Decimal, right: Decimal) -> bool {
        match self {
            Self::Less => left < right,
            Self::AtMost => left <= right,
            Self::Equal => left == right,
            Self::AtLeast => left >= right,
            Self::Greater => left > right,
        }
    }

    /// Stable key for text messages.
    pub fn key(self) -> &'static str {
        match self {
            Self::Less => "less",
            Self::AtMost => "at-most",
            Self::Equal => "equal",
            Self::AtLeast => "at-least",
            Self::Greater => "greater",
        }
    }
}

impl FromStr for Comparison {
    type Err = BadTemplate;

    fn from_str(sign: &str) -> Result<Self, BadTemplate> {
        match sign {
            "<" => Ok(Self::Less),
            "<=" => Ok(Self::AtMost),
            "=" => Ok(Self::Equal),
            ">=" => Ok(Self::AtLeast),
            ">" => Ok(Self::Greater),
            _ => bad(format!("`{sign}` compares nothing")),
        }
    }
}

impl FromStr for Operand {
    type Err = BadTemplate;

    fn from_str(text: &str) -> Result<Self, BadTemplate> {
        if let Ok(number) = text.parse() {
            return Ok(Self::Number(number));
        }
        if let Ok(tally) = text.parse() {
            return Ok(Self::Tally(tally));
        }
        text.parse().map(Self::Value)
    }
}

impl FromStr for Clause {
    type Err = BadTemplate;

    fn from_str(text: &str) -> Result<Self, BadTemplate> {
        match text.split_whitespace().collect::<Vec<_>>().as_slice() {
            ["joint"] => Ok(Self::Joint),
            ["known", value] => value.parse().map(Self::Known),
            ["unknown", value] => value.parse().map(Self::Unknown),
            [left, sign, right] => Ok(Self::Compare(left.parse()?, sign.parse()?, right.parse()?)),
            _ => bad(format!("`{text}` is no condition")),
        }
    }
}

impl TryFrom<String> for Condition {
    type Error = BadTemplate;

    fn try_from(text: String) -> Result<Self, BadTemplate> {
        let clauses = text.split(" or ").map(str::parse);
        Ok(Self {
            clauses: clauses.collect::<Result<_, _>>()?,
            text,
        })
    }
}

impl From<Condition> for String {
    fn from(condition: Condition) -> Self {
        condition.text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn why(text: &str) -> String {
        parse(text).unwrap_err().to_string()
    }

    #[test]
    fn what_is_no_part_of_the_language_is_told() {
        assert_eq!(why("a { b"), "`{` without `}`");
        assert_eq!(why("a } b"), "`}` without its opening sign");
        assert_eq!(why("‹a"), "ends before `›`");
        assert_eq!(why("a›"), "`›` without its opening sign");
        assert_eq!(why("a […] b"), "`[…]` is no slot");
        assert_eq!(why("{ludnosc}"), "`{ludnosc}` is no slot");
        assert_eq!(why("{ludnosc@kiedys}"), "`@kiedys` is no year of a plan");
        assert_eq!(why("{podaj rok: }"), "`rok` asks for nothing");
        assert_eq!(
            why("{wybierz prog: 6}"),
            "`prog` offers less than two options"
        );
        assert_eq!(
            why("{wybierz prog: 6 | }"),
            "`prog` offers less than two options"
        );
        let once = "`jednostka` names kinds of units once, then what else is true";
        for text in [
            "{jednostka miejska: a}",
            "{jednostka a | b}",
            "{jednostka miejska: a | miejska: b | c}",
            "{jednostka gminna: a | b}",
        ] {
            assert_eq!(why(text), once, "{text}");
        }
        assert_eq!(
            why("{jednostka miejska: | b}"),
            "`jednostka` says nothing of a kind of unit"
        );
    }

    #[test]
    fn options_may_hold_slots_and_parts_that_drop_out_may_hold_questions() {
        let parts =
            parse("{wybierz gdzie: na terenie {unit.genitive} | obok} ‹do {podaj rok: rok}›");
        let parts = parts.unwrap();
        let [
            Part::Choose { options, .. },
            Part::Words(_),
            Part::Optional(inner),
        ] = parts.as_slice()
        else {
            panic!("another shape: {parts:?}");
        };
        let [first, second] = options.as_slice() else {
            panic!("two options: {options:?}");
        };
        assert_eq!(first.len(), 2);
        assert_eq!(*second, [Part::Words("obok".to_owned())]);
        assert!(matches!(
            inner.as_slice(),
            [Part::Words(_), Part::Ask { .. }]
        ));
    }

    #[test]
    fn a_condition_is_a_choice_of_comparisons() {
        let read = |text: &str| Condition::try_from(text.to_owned());
        let two = read("a-b@base > 0 or unknown c@base").unwrap();
        assert_eq!(two.clauses().len(), 2);
        for wrong in ["", "a@base", "a@base >", "a@base >> 0", "known 5", "a > 0"] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }
}
