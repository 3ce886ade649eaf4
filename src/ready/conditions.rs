//! Whether a ready text is true of a plan.

use std::collections::BTreeMap;

use super::Filler;
use crate::base::Decimal;
use crate::catalog::{Clause, Comparison, Condition, Moment, Operand, WantedValue as Wanted};
use crate::model::LocalGovernmentKind;

/// Values that the author gave, by their keys: targets that the plan does not have.
pub(super) type Targets = BTreeMap<String, Decimal>;

/// How a condition stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Truth {
    /// It holds.
    Yes,
    /// An answer of the author decides.
    Open,
    /// It does not hold, or the plan does not say.
    No,
}

impl Filler<'_> {
    pub(super) fn holds(&self, condition: &Condition, targets: &Targets) -> Truth {
        let truths = condition.clauses().iter();
        let truths = truths.map(|clause| self.clause(clause, targets));
        truths.fold(Truth::No, |so_far, truth| match (so_far, truth) {
            (Truth::Yes, _) | (_, Truth::Yes) => Truth::Yes,
            (Truth::Open, _) | (_, Truth::Open) => Truth::Open,
            _ => Truth::No,
        })
    }

    fn clause(&self, clause: &Clause, targets: &Targets) -> Truth {
        let sure = |holds| if holds { Truth::Yes } else { Truth::No };
        match clause {
            Clause::Known(wanted) => sure(self.number(wanted).is_some()),
            Clause::Unknown(wanted) => sure(self.number(wanted).is_none()),
            Clause::Joint => {
                sure(self.plan.local_government.kind == Some(LocalGovernmentKind::Joint))
            }
            Clause::Compare(left, comparison, right) => {
                let open = |operand: &Operand| match operand {
                    Operand::Value(wanted) => self.is_asked(wanted, targets),
                    _ => false,
                };
                let numbers = (self.operand(left, targets), self.operand(right, targets));
                match numbers {
                    (Some(left), Some(right)) => sure(comparison.holds(left, right)),
                    (None, Some(_)) if open(left) => Truth::Open,
                    (Some(_), None) if open(right) => Truth::Open,
                    (None, None) if open(left) && open(right) => Truth::Open,
                    _ => Truth::No,
                }
            }
        }
    }

    fn is_asked(&self, wanted: &Wanted, targets: &Targets) -> bool {
        wanted.moment == Moment::Target
            && self.number(wanted).is_none()
            && !targets.contains_key(&wanted.key)
    }

    fn operand(&self, operand: &Operand, targets: &Targets) -> Option<Decimal> {
        match operand {
            Operand::Number(number) => Some(*number),
            Operand::Tally(tally) => self.tallied(*tally),
            Operand::Value(wanted) => self.number(wanted).or_else(|| {
                let given = targets.get(&wanted.key).copied();
                given.filter(|_| wanted.moment == Moment::Target)
            }),
        }
    }

    /// Names of the figures without which `condition` cannot be told.
    pub(super) fn unknown_of(&self, condition: &Condition) -> Vec<String> {
        let mut names = Vec::new();
        for clause in condition.clauses() {
            let Clause::Compare(left, _, right) = clause else {
                continue;
            };
            for operand in [left, right] {
                if let Operand::Value(wanted) = operand
                    && wanted.moment != Moment::Target
                    && self.number(wanted).is_none()
                {
                    names.push(self.name(&wanted.key));
                }
            }
        }
        names
    }

    /// What `condition` asks of the answers, in words; for the first comparison in it.
    pub(super) fn condition_words(&self, condition: &Condition) -> String {
        let compared = condition.clauses().iter().find_map(|clause| match clause {
            Clause::Compare(Operand::Value(left), comparison, right) => {
                Some((left, *comparison, right))
            }
            _ => None,
        });
        let Some((left, comparison, right)) = compared else {
            return String::new();
        };
        let value = self.operand(right, &Targets::new()).unwrap_or_default();
        let args = [
            ("name", self.name(&left.key).into()),
            ("value", self.shown(&left.key, value).into()),
        ];
        self.texts.msg_with(words_of(comparison), &args)
    }
}

fn words_of(comparison: Comparison) -> &'static str {
    match comparison {
        Comparison::Less => "ready-must-less",
        Comparison::AtMost => "ready-must-at-most",
        Comparison::Equal => "ready-must-equal",
        Comparison::AtLeast => "ready-must-at-least",
        Comparison::Greater => "ready-must-greater",
    }
}
