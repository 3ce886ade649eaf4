//! A ready text on offer: what is asked before it is inserted, and what it says then.

use std::collections::BTreeMap;

use super::{
    Filler,
    conditions::{Targets, Truth},
    slots::Got,
};
use crate::base::{Decimal, Expect, Reading, reading};
use crate::catalog::{Condition, Part, Slot, TextBlock, is_raw};
use crate::i18n::Lang;
use crate::projection;

/// What is asked of the author before a text can be inserted.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// Names it within its text.
    pub id: String,
    /// What is asked for, in a few words; of a choice empty.
    pub what: String,
    /// How it is answered.
    pub asks: Asks,
    /// Whether the text waits for it; otherwise the sentence with it drops out.
    pub needed: bool,
}

/// How a question is answered.
#[derive(Clone, Debug, PartialEq)]
pub enum Asks {
    /// With a few words.
    Line,
    /// With a number.
    Number(Expect),
    /// With one of these.
    Choice(Vec<String>),
}

/// An answer of the author.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// These words.
    Said(String),
    /// The option at this position.
    Chosen(usize),
}

/// Answers, by the ids of their questions.
pub type Answers = BTreeMap<String, Answer>;

/// Why a text cannot be inserted yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The question with this id waits for an answer.
    Unanswered(String),
    /// The answer to the question with this id is no number.
    NoNumber(String),
    /// The answer to the question with this id holds signs of the language of ready texts.
    Signs(String),
    /// The answers make the text untrue; what must hold, in words.
    Untrue(String),
}

/// A run of a preview.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// Its words.
    pub words: String,
    /// Whether an answer will stand here.
    pub open: bool,
}

/// Ready texts for a place.
#[derive(Default)]
pub struct Offers<'a> {
    /// Those that are true of the plan, in the order of the catalogue.
    pub offers: Vec<Offer<'a>>,
    /// Names of fields and figures that others wait for, each once.
    pub lacking: Vec<String>,
}

/// A ready text that is true of the plan.
pub struct Offer<'a> {
    /// The text in the catalogue.
    pub block: &'a TextBlock,
    /// What is asked first, in the order of the text.
    pub questions: Vec<Question>,
    pieces: Vec<Piece>,
    open: Vec<&'a Condition>,
    filler: Filler<'a>,
}

enum Piece {
    Words(String),
    Answer(String),
    Optional(Vec<Self>),
}

impl<'a> Filler<'a> {
    /// The ready texts for `places` and a target group: what is a task of the unit and true of it.
    pub fn offers(self, places: &[&str], group: Option<&str>) -> Offers<'a> {
        let levels = projection::levels(self.plan);
        let ours = |block: &&TextBlock| {
            block.levels.is_empty() || block.levels.iter().any(|level| levels.contains(level))
        };
        let blocks = self.catalog.texts_for(places, group);
        let mut offers = Offers::default();
        for block in blocks.into_iter().filter(ours) {
            match self.offer(block) {
                Ok(offer) => offers.offers.push(offer),
                Err(lacking) => offers.lacking.extend(lacking),
            }
        }
        let mut seen = Vec::new();
        offers.lacking.retain(|name| {
            let fresh = !name.is_empty() && !seen.contains(name);
            if fresh {
                seen.push(name.clone());
            }
            fresh
        });
        offers
    }

    /// The text on offer; otherwise what it waits for, which is nothing where it is untrue.
    pub fn offer(self, block: &'a TextBlock) -> Result<Offer<'a>, Vec<String>> {
        let none = Targets::new();
        let mut open = Vec::new();
        for condition in &block.when {
            match self.holds(condition, &none) {
                Truth::Yes => {}
                Truth::Open => open.push(condition),
                Truth::No => return Err(self.unknown_of(condition)),
            }
        }
        let mut questions = Vec::new();
        let parts = block.body.parts(self.lang());
        let pieces = self.pieces(parts, true, &mut questions);
        let pieces = pieces.map_err(|lack| vec![lack])?;
        Ok(Offer {
            block,
            questions,
            pieces,
            open,
            filler: self,
        })
    }

    fn pieces(
        &self,
        parts: &[Part],
        needed: bool,
        questions: &mut Vec<Question>,
    ) -> Result<Vec<Piece>, String> {
        let mut pieces = Vec::new();
        for part in parts {
            match part {
                Part::Words(words) => pieces.push(Piece::Words(words.clone())),
                Part::Slot(slot, noun) => match (self.slot(slot, noun.as_deref()), slot) {
                    (Got::Words(words), _) => pieces.push(Piece::Words(words)),
                    (Got::Asked, Slot::Value(wanted)) => {
                        let question = self.target_question(&wanted.key, needed)?;
                        pieces.push(Piece::Answer(question.id.clone()));
                        ask(questions, question);
                    }
                    (Got::Asked, _) => return Err(String::new()),
                    (Got::Lack(what), _) => return Err(what),
                },
                Part::Ask { id, what } => {
                    pieces.push(Piece::Answer(id.clone()));
                    let question = Question {
                        id: id.clone(),
                        what: what.clone(),
                        asks: Asks::Line,
                        needed,
                    };
                    ask(questions, question);
                }
                Part::Choose { id, options } => {
                    let options = options.iter().map(|option| self.option(option));
                    let question = Question {
                        id: id.clone(),
                        what: String::new(),
                        asks: Asks::Choice(options.collect::<Result<_, _>>()?),
                        needed,
                    };
                    pieces.push(Piece::Answer(id.clone()));
                    ask(questions, question);
                }
                Part::ByUnit { kinds, otherwise } => {
                    let words = self.by_unit(kinds, otherwise);
                    pieces.extend(self.pieces(words, needed, questions)?);
                }
                Part::Optional(inner) => {
                    let mut asked = Vec::new();
                    let Ok(inner) = self.pieces(inner, false, &mut asked) else {
                        continue;
                    };
                    if asked.is_empty() {
                        pieces.extend(inner);
                    } else {
                        pieces.push(Piece::Optional(inner));
                        for question in asked {
                            ask(questions, question);
                        }
                    }
                }
            }
        }
        Ok(pieces)
    }

    /// The words of parts that ask nothing.
    pub(super) fn option(&self, parts: &[Part]) -> Result<String, String> {
        let mut asked = Vec::new();
        let pieces = self.pieces(parts, true, &mut asked)?;
        let words = pieces.iter().map(|piece| match piece {
            Piece::Words(words) => Ok(words.as_str()),
            // the catalogue is checked for questions within questions
            Piece::Answer(_) | Piece::Optional(_) => Err(String::new()),
        });
        words.collect()
    }

    fn target_question(&self, key: &str, needed: bool) -> Result<Question, String> {
        let Some(last) = self.plan.edition.last_year else {
            let at = crate::path!(edition.last_year);
            return Err(self.texts.msg(&crate::model::Plan::message_key(at)));
        };
        let args = [("name", self.name(key).into()), ("year", last.into())];
        Ok(Question {
            id: key.to_owned(),
            what: self.texts.msg_with("ready-target", &args),
            asks: Asks::Number(self.expected(key)),
            needed,
        })
    }
}

/// Adds a question, or remembers that the text waits for it.
fn ask(questions: &mut Vec<Question>, question: Question) {
    match questions.iter_mut().find(|known| known.id == question.id) {
        Some(known) => known.needed |= question.needed,
        None => questions.push(question),
    }
}

/// Parts a preview of a gap from the words around it while spaces are put in order.
const GAP: [char; 2] = ['\u{e000}', '\u{e001}'];

impl Offer<'_> {
    /// The text as it is inserted, or everything that it waits for.
    pub fn text(&self, answers: &Answers) -> Result<String, Vec<Refusal>> {
        let mut refusals = Vec::new();
        let mut targets = Targets::new();
        for question in &self.questions {
            match self.said(question, answers) {
                Ok(Some((_, number))) => {
                    targets.extend(number.map(|number| (question.id.clone(), number)));
                }
                Ok(None) if question.needed => {
                    refusals.push(Refusal::Unanswered(question.id.clone()));
                }
                Ok(None) => {}
                Err(refusal) => refusals.push(refusal),
            }
        }
        for condition in &self.open {
            if self.filler.holds(condition, &targets) == Truth::No {
                let words = self.filler.condition_words(condition);
                refusals.push(Refusal::Untrue(words));
            }
        }
        let filled = self.written(&self.pieces, answers, false);
        match filled.filter(|text| !is_raw(text)) {
            Some(text) if refusals.is_empty() => Ok(tidy(&text)),
            _ => Err(refusals),
        }
    }

    /// The text as it would stand, with the questions where answers are missing.
    pub fn preview(&self, answers: &Answers) -> Vec<Run> {
        let text = self.written(&self.pieces, answers, true);
        let mut runs = Vec::new();
        let mut open = false;
        for words in tidy(&text.unwrap_or_default()).split(GAP) {
            if !words.is_empty() {
                runs.push(Run {
                    words: words.to_owned(),
                    open,
                });
            }
            open = !open;
        }
        runs
    }

    /// What the author answered: words, and the number behind them where one was asked for.
    fn said(
        &self,
        question: &Question,
        answers: &Answers,
    ) -> Result<Option<(String, Option<Decimal>)>, Refusal> {
        let id = || question.id.clone();
        match (&question.asks, answers.get(&question.id)) {
            (Asks::Choice(options), Some(Answer::Chosen(index))) => {
                Ok(options.get(*index).map(|option| (option.clone(), None)))
            }
            (Asks::Line, Some(Answer::Said(words))) => {
                let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
                if is_raw(&words) {
                    return Err(Refusal::Signs(id()));
                }
                Ok((!words.is_empty()).then_some((words, None)))
            }
            (Asks::Number(expect), Some(Answer::Said(words))) => {
                let dot = self.filler.texts.lang() == Lang::En;
                match reading::number(words, expect.decimal_dot(dot)) {
                    Reading::Blank => Ok(None),
                    Reading::Value(value) if !value.is_negative() => {
                        let words = self.filler.shown(&question.id, value);
                        Ok(Some((words, Some(value))))
                    }
                    _ => Err(Refusal::NoNumber(id())),
                }
            }
            _ => Ok(None),
        }
    }

    /// The pieces after each other; none where one of them waits, unless gaps may be shown.
    fn written(&self, pieces: &[Piece], answers: &Answers, gaps: bool) -> Option<String> {
        let mut text = String::new();
        for piece in pieces {
            match piece {
                Piece::Words(words) => text.push_str(words),
                Piece::Answer(id) => {
                    let question = self.questions.iter().find(|question| question.id == *id)?;
                    match self.said(question, answers) {
                        Ok(Some((words, _))) => text.push_str(&words),
                        _ if gaps => {
                            let what = gap_words(question);
                            text.extend([GAP[0]]);
                            text.push_str(&what);
                            text.extend([GAP[1]]);
                        }
                        _ => return None,
                    }
                }
                Piece::Optional(inner) => {
                    if let Some(inner) = self.written(inner, answers, false) {
                        text.push_str(&inner);
                    }
                }
            }
        }
        Some(text)
    }
}

/// What stands in a preview where an answer is missing.
fn gap_words(question: &Question) -> String {
    match &question.asks {
        Asks::Choice(options) => options.join(" / "),
        Asks::Line | Asks::Number(_) => question.what.clone(),
    }
}

/// Puts spaces and marks in order around parts that dropped out.
fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.trim().chars() {
        let last = out.chars().next_back();
        match c {
            ' ' if last == Some(' ') => continue,
            '.' | ',' | ';' if last == Some(' ') => {
                out.pop();
            }
            _ => {}
        }
        // «w 2025 r.» at the end of a sentence keeps one full stop
        if c == '.' && out.ends_with('.') {
            continue;
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::tidy;

    #[test]
    fn what_drops_out_leaves_no_gap_behind() {
        assert_eq!(tidy("Wyniosła 5 . Dalej"), "Wyniosła 5. Dalej");
        assert_eq!(tidy("Wyniosła 5.  Dalej "), "Wyniosła 5. Dalej");
        assert_eq!(tidy("wobec 5 w 2025 r.."), "wobec 5 w 2025 r.");
    }
}
