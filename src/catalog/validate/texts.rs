//! What must hold of ready texts and ready actions.

use std::collections::{BTreeMap, BTreeSet};

use super::At;
use crate::catalog::{
    ActionTemplate, Catalog, Clause, Condition, Locality, MeasureKind, Moment, Operand, Part, Slot,
    Template, TextBlock, WantedValue,
};

pub(in crate::catalog) fn text_block_holds(at: &mut At<'_>, block: &TextBlock) {
    at.text("title", &block.title);
    at.text("body", &block.body.words());
    if let Some(used_if) = &block.used_if {
        at.text("used_if", used_if);
    }
    at.refers("groups", |catalog| &catalog.groups, &block.groups);
    at.refers("rules", |catalog| &catalog.rules, &block.rules);
    template_holds(at, "body", &block.body);
    for condition in &block.when {
        condition_holds(at, condition);
    }
    at.source(&block.source);
}

pub(in crate::catalog) fn action_holds(at: &mut At<'_>, action: &ActionTemplate) {
    at.text("name", &action.name);
    let alone = [
        ("minimum", &action.minimum),
        ("full", &action.full),
        ("description", &action.description),
        ("owner", &action.owner),
        ("risk", &action.risk),
    ];
    let partners = action.partners.iter().map(|partner| ("partners", partner));
    let steps = action.steps.iter().map(|step| ("steps", step));
    for (field, template) in alone.into_iter().chain(partners).chain(steps) {
        at.text(field, &template.words());
        template_holds(at, field, template);
        // a row begins with them, and nobody is asked before
        if ["pl", "en"]
            .iter()
            .any(|lang| !is_sure(template.parts(lang)))
        {
            at.problem(format!("{field} asks or may lack something"));
        }
    }
    at.refers("groups", |catalog| &catalog.groups, &action.groups);
    at.refers_one(
        "direction",
        |catalog| &catalog.directions,
        &action.direction,
    );
    at.refers("services", |catalog| &catalog.services, &action.services);
    at.refers("funding", |catalog| &catalog.funding, &action.funding);
    at.refers("legal_basis", |catalog| &catalog.rules, &action.legal_basis);
    at.measures("outputs", &action.outputs, MeasureKind::Output);
    at.measures("results", &action.results, MeasureKind::Result);
    // An action without indicators cannot be accounted for.
    if action.groups.is_empty()
        || action.outputs.is_empty()
        || action.results.is_empty()
        || action.steps.is_empty()
    {
        at.problem("needs a group, steps, an output and a result");
    }
    at.source(&action.source);
}

/// Whether any plan can say it without a question.
fn is_sure(parts: &[Part]) -> bool {
    parts.iter().all(|part| match part {
        Part::Words(_) | Part::Slot(Slot::Name(..), None) => true,
        Part::ByUnit { kinds, otherwise } => {
            kinds.iter().all(|(_, words)| is_sure(words)) && is_sure(otherwise)
        }
        _ => false,
    })
}

/// The slots of one language, the kinds of units it tells apart, and its questions with the number
/// of options.
#[derive(Default, PartialEq)]
struct Contents {
    kinds: BTreeSet<Vec<Locality>>,
    slots: BTreeSet<(Slot, Option<String>)>,
    questions: BTreeMap<String, usize>,
}

impl Contents {
    fn of(parts: &[Part], at: &mut At<'_>, field: &str) -> Self {
        let mut contents = Self::default();
        contents.add(parts, at, field);
        contents
    }

    fn add(&mut self, parts: &[Part], at: &mut At<'_>, field: &str) {
        for part in parts {
            let (id, options) = match part {
                Part::Words(_) => continue,
                Part::Slot(slot, noun) => {
                    self.slots.insert((slot.clone(), noun.clone()));
                    continue;
                }
                Part::Optional(inner) => {
                    self.add(inner, at, field);
                    continue;
                }
                Part::ByUnit { kinds, otherwise } => {
                    self.kinds
                        .insert(kinds.iter().map(|(kind, _)| *kind).collect());
                    for words in kinds.iter().map(|(_, words)| words).chain([otherwise]) {
                        self.add(words, at, field);
                    }
                    continue;
                }
                Part::Ask { id, .. } => (id, 1),
                Part::Choose { id, options } => {
                    for option in options {
                        let asks = |part: &Part| !matches!(part, Part::Words(_) | Part::Slot(..));
                        if option.iter().any(asks) {
                            at.problem(format!("{field}: an option of `{id}` asks on"));
                        }
                        self.add(option, at, field);
                    }
                    (id, options.len())
                }
            };
            if at.catalog.is_counted(id) {
                at.problem(format!("{field}: question `{id}` is called as a value"));
            }
            let known = self.questions.insert(id.clone(), options);
            if known.is_some_and(|known| known != options) {
                at.problem(format!("{field}: `{id}` is asked in two ways"));
            }
        }
    }
}

fn template_holds(at: &mut At<'_>, field: &str, template: &Template) {
    let pl = Contents::of(template.parts("pl"), at, field);
    let en = Contents::of(template.parts("en"), at, field);
    if pl != en {
        at.problem(format!(
            "{field}: the languages have different slots or questions"
        ));
    }
    for (slot, _) in &pl.slots {
        slot_holds(at, slot);
    }
}

fn slot_holds(at: &mut At<'_>, slot: &Slot) {
    match slot {
        Slot::Value(wanted) => wanted_holds(at, wanted),
        Slot::Change(key) => wanted_holds(
            at,
            &WantedValue {
                key: key.clone(),
                moment: Moment::Base,
            },
        ),
        Slot::Share { part, whole, .. } => {
            for figure in [part, whole] {
                at.refers_one("share", |catalog| &catalog.figures, figure);
            }
        }
        Slot::Reference { of, area } => {
            let known = at.catalog.references_of(of).any(|reference| {
                reference.area.pl == *area && reference.source.standing.is_verified()
            });
            if !known {
                at.problem(format!("no verified reference of `{of}` for `{area}`"));
            }
        }
        Slot::Year(_)
        | Slot::Years
        | Slot::Name(..)
        | Slot::Tally(_)
        | Slot::Methods
        | Slot::Day(_) => {}
    }
}

fn wanted_holds(at: &mut At<'_>, wanted: &WantedValue) {
    let WantedValue { key, moment } = wanted;
    let is_measure = at.catalog.measures.contains(key);
    let known = at.catalog.is_counted(key) && (!is_measure || *moment == Moment::Target);
    if !known {
        at.problem(format!(
            "`{key}` is no figure, indicator or measure to speak of here"
        ));
    }
}

fn condition_holds(at: &mut At<'_>, condition: &Condition) {
    for clause in condition.clauses() {
        let operands = match clause {
            Clause::Known(wanted) | Clause::Unknown(wanted) => {
                wanted_holds(at, wanted);
                continue;
            }
            Clause::Joint => continue,
            Clause::Compare(left, _, right) => [left, right],
        };
        for operand in operands {
            if let Operand::Value(wanted) = operand {
                wanted_holds(at, wanted);
            }
        }
    }
}

impl Catalog {
    /// Whether `key` is that of a figure, an indicator or a measure.
    fn is_counted(&self, key: &str) -> bool {
        self.figures.contains(key) || self.indicators.contains(key) || self.measures.contains(key)
    }
}
