//! A merge under way: what both changed, and what was decided about it. The open plan is not
//! touched before the end.

use super::super::form::typed;
use crate::{
    base::Why,
    catalog::Catalog,
    field::{Datum, FieldPath, Kind, Value},
    i18n::Texts,
    model::{
        Patch, Plan,
        merge::{Choice, Clash, Conflict, Merged, Passage, Side, composed},
    },
    session::{Outside, Session, Whence},
    views::{
        Speech,
        changes::{Told, changes, dispute},
    },
};

/// What was decided about a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// As one of the two has it.
    Of(Side),
    /// It reads so.
    Own(String),
}

/// A place that needs a decision.
pub struct Item {
    /// Which conflict, by its position.
    conflict: usize,
    /// Of a text with several passages: which, and how many there are.
    pub passage: Option<(usize, usize)>,
    /// The place.
    pub at: FieldPath,
    /// Key of the message that says what is the matter.
    pub key: &'static str,
    /// Where that is.
    pub place: String,
    /// What each has, and had; none for rows.
    pub said: Option<Passage>,
    /// Whether words of one's own can be written.
    pub writable: bool,
    /// What was decided.
    pub decision: Option<Decision>,
    /// The value that the words of one's own are.
    value: Option<Datum>,
    /// Words that are being written.
    pub draft: Option<String>,
    /// Why those are no value of the place.
    pub unread: Option<Why>,
}

impl Item {
    /// Whether nothing waits here.
    pub fn is_decided(&self) -> bool {
        self.decision.is_some() && self.unread.is_none()
    }
}

/// A merge under way.
pub struct Merging {
    /// What is merged into the plan.
    pub outside: Outside,
    /// Where it stands.
    pub whence: Whence,
    /// The name of that file.
    pub name: String,
    /// When it was written and by whom, in words; may be empty.
    pub said: String,
    /// Places that need a decision.
    pub items: Vec<Item>,
    /// What the other brings without a question.
    pub quiet: Vec<Told>,
    /// Whether all of that is listed.
    pub lists: bool,
    /// Revision of the open plan it is made of.
    pub of: u64,
    ours: Plan,
    merged: Merged,
}

impl Merging {
    /// What becomes of the plan of `session` with `outside`.
    pub fn of(
        session: &mut Session,
        (outside, whence): (Outside, Whence),
        (name, said): (String, String),
        texts: &Texts,
        catalog: &Catalog,
    ) -> Self {
        let merged = session.merged(&outside);
        let ours = session.plan().clone();
        let mut items = Vec::new();
        for (index, conflict) in merged.conflicts.iter().enumerate() {
            items.extend(items_of(index, conflict, &merged.plan, texts, catalog));
        }
        let quiet = changes(&ours, &merged.plan, catalog, texts);
        Self {
            of: session.revision(),
            outside,
            whence,
            name,
            said,
            items,
            quiet,
            lists: false,
            ours,
            merged,
        }
    }

    /// The same merge into what the plan of `session` has become since; what was decided about
    /// places that still need a decision is kept.
    #[must_use]
    pub fn again(self, session: &mut Session, texts: &Texts, catalog: &Catalog) -> Self {
        let named = (self.name, self.said);
        let mut fresh = Self::of(session, (self.outside, self.whence), named, texts, catalog);
        for item in &mut fresh.items {
            let is_same = |old: &&Item| {
                (old.at, old.passage, &old.said) == (item.at, item.passage, &item.said)
            };
            if let Some(old) = self.items.iter().find(is_same) {
                (item.decision, item.draft) = (old.decision.clone(), old.draft.clone());
            }
        }
        fresh.read_own(texts, catalog);
        fresh
    }

    /// Looks whether the words of one's own are values of their places.
    pub fn read_own(&mut self, texts: &Texts, catalog: &Catalog) {
        let plan = &self.merged.plan;
        let speech = Speech {
            texts,
            catalog,
            plan,
        };
        for item in &mut self.items {
            let own = match &item.decision {
                Some(Decision::Own(own)) => typed(speech, item.at, own),
                _ => None,
            };
            (item.value, item.unread) = match own {
                Some(Ok(value)) => (Some(value), None),
                Some(Err(why)) => (None, Some(why)),
                None => (None, None),
            };
        }
    }

    /// How many places are decided.
    pub fn decided(&self) -> usize {
        let decided = self.items.iter().filter(|item| item.is_decided());
        decided.count()
    }

    /// Whether nothing waits for a decision.
    pub fn is_decided(&self) -> bool {
        self.decided() == self.items.len()
    }

    /// The plan with everything decided; what is not stands as ours has it.
    pub fn plan(&self) -> Plan {
        let mut plan = self.merged.plan.clone();
        for (index, conflict) in self.merged.conflicts.iter().enumerate() {
            let of = self.items.iter().filter(|item| item.conflict == index);
            let choices: Vec<Choice<'_>> = of
                .map(|item| match &item.decision {
                    Some(Decision::Own(own)) => Choice::Own(own),
                    Some(Decision::Of(side)) => Choice::Of(*side),
                    None => Choice::Of(Side::Ours),
                })
                .collect();
            // every place is one of the plan's own
            let own = self.items.iter().find(|item| item.conflict == index);
            let own = own.and_then(|item| item.value.clone());
            drop(self.patch(conflict, &choices, own).apply(&mut plan));
        }
        plan
    }

    fn patch(&self, conflict: &Conflict, choices: &[Choice<'_>], own: Option<Datum>) -> Patch {
        let at = conflict.at;
        let in_passages =
            matches!(&conflict.clash, Clash::Value { passages, .. } if !passages.is_empty());
        let base = self.outside.base.as_ref();
        match (choices, base) {
            (choices, Some(base)) if in_passages => {
                let text = |plan: &Plan| match plan.at(at) {
                    Some(Value::Text(text)) => text.to_owned(),
                    _ => String::new(),
                };
                let (ours, theirs) = (text(&self.ours), text(&self.outside.opened.plan));
                let whole = composed(&text(base), &ours, &theirs, choices);
                Patch::of(at, Datum::Text(whole))
            }
            ([Choice::Own(_)], _) => own.map(|own| Patch::of(at, own)).unwrap_or_default(),
            ([Choice::Of(side), ..], _) => conflict.take(*side),
            _ => Patch::new(),
        }
    }
}

fn items_of(
    index: usize,
    conflict: &Conflict,
    plan: &Plan,
    texts: &Texts,
    catalog: &Catalog,
) -> Vec<Item> {
    let told = dispute(conflict, plan, catalog, texts);
    let is_value = matches!(conflict.clash, Clash::Value { .. });
    let kind = Plan::field_info(conflict.at).map(|info| info.kind);
    // what is chosen is one of the two, amounts and figures are typed year by year
    let is_typed = match kind {
        Some(Kind::Amounts | Kind::Quantities) => conflict.at.cell.is_some(),
        Some(Kind::Text | Kind::Count | Kind::Money | Kind::Year | Kind::Date | Kind::Quantity) => {
            true
        }
        _ => false,
    };
    let item = |passage, said| Item {
        conflict: index,
        passage,
        at: conflict.at,
        key: told.key,
        place: told.place.clone(),
        said,
        writable: is_value && is_typed,
        decision: None,
        value: None,
        draft: None,
        unread: None,
    };
    let count = told.passages.len();
    match told.passages.as_slice() {
        [] => vec![item(None, None)],
        [one] => vec![item(None, Some(one.clone()))],
        many => {
            let numbered = many.iter().enumerate();
            let one = |(at, said): (usize, &Passage)| item(Some((at, count)), Some(said.clone()));
            numbered.map(one).collect()
        }
    }
}
