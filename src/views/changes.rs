//! What changed between two plans and what two people do not agree on, in words: the same for the
//! command line and the window.

use super::Speech;
use crate::base::order;
use crate::catalog::Catalog;
use crate::field::{AnyRecord, ChangeKind, Datum, FieldPath, Kind, Rows, Value};
use crate::i18n::Texts;
use crate::model::Plan;
use crate::model::merge::{Clash, Conflict, Passage, Side, passages};

/// What happened at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// A row was added.
    Added,
    /// A row was removed.
    Removed,
    /// A row stands elsewhere among those it belongs to.
    Moved,
    /// A value changed.
    Changed,
}

impl What {
    /// Stable key; the words are the message `change-{key}`.
    pub fn key(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Moved => "moved",
            Self::Changed => "changed",
        }
    }
}

/// A difference in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The field or its year, or the row as a whole.
    pub at: FieldPath,
    /// What happened there.
    pub what: What,
    /// Where that is: «Działanie „Klub” › Koszt „FERS” › Kwoty, 2027».
    pub place: String,
    /// The value before; of a moved row the one that it followed. Empty where there is none.
    pub before: String,
    /// The value after; of a moved row the one that it follows. Empty where there is none.
    pub after: String,
    /// What of the values differs, before and after: of a long text its passages, of a row its
    /// fields.
    pub parts: Vec<(String, String)>,
}

impl Told {
    /// What happened, and where.
    pub fn words(&self, texts: &Texts) -> String {
        let args = [
            ("place", self.place.clone().into()),
            ("row", self.after.clone().into()),
        ];
        let key = match self.what {
            What::Moved if self.after.is_empty() => "change-moved-first".to_owned(),
            what => format!("change-{}", what.key()),
        };
        texts.msg_with(&key, &args)
    }
}

/// The differences from `before` to `after`, in the order of the file; moved rows come last.
pub fn changes(before: &Plan, after: &Plan, catalog: &Catalog, texts: &Texts) -> Vec<Told> {
    let speech = |plan| Speech {
        texts,
        catalog,
        plan,
    };
    let (was, is) = (speech(before), speech(after));
    let mut told = Vec::new();
    for change in before.changes(after) {
        let at = change.at;
        let (what, place, parts) = match change.kind {
            ChangeKind::Added => {
                let fields = filled(is, at).into_iter();
                let parts = fields.map(|field| (String::new(), field)).collect();
                (What::Added, place(is, at), parts)
            }
            ChangeKind::Removed => {
                let fields = filled(was, at).into_iter();
                let parts = fields.map(|field| (field, String::new())).collect();
                (What::Removed, place(was, at), parts)
            }
            ChangeKind::Changed => (What::Changed, place(is, at), Vec::new()),
        };
        let (old, new) = (said(was, at), said(is, at));
        let parts = match what {
            What::Changed => passages(&old, &new),
            _ => parts,
        };
        told.push(Told {
            at,
            what,
            place,
            before: old,
            after: new,
            parts,
        });
    }
    told.extend(moved(was, is));
    told
}

fn moved(was: Speech<'_>, is: Speech<'_>) -> Vec<Told> {
    let mut told = Vec::new();
    for info in Plan::TABLES.iter().filter(|info| info.many()) {
        let rows = |plan: &Plan| plan.table(info.name).map(crate::field::AnyTable::rows);
        let (before, after) = (rows(was.plan), rows(is.plan));
        let (before, after) = (before.unwrap_or_default(), after.unwrap_or_default());
        for row in order::moved(&before, &after).into_iter().flatten() {
            let at = FieldPath::row(info.name, row, "");
            let follows = |speech: Speech<'_>, rows: &[_]| {
                let parent = speech.plan.parent(at);
                let ahead = rows.iter().copied().take_while(|other| *other != Some(row));
                let beside =
                    |other: &_| speech.plan.parent(FieldPath::row(info.name, *other, "")) == parent;
                let last = ahead.flatten().filter(beside).last();
                last.map(|other| speech.row(info.name, other))
            };
            told.push(Told {
                at,
                what: What::Moved,
                place: place(is, at),
                before: follows(was, &before).unwrap_or_default(),
                after: follows(is, &after).unwrap_or_default(),
                parts: Vec::new(),
            });
        }
    }
    told
}

/// The fields of a row that say something, «Nazwa: Klub».
fn filled(speech: Speech<'_>, at: FieldPath) -> Vec<String> {
    let record = speech.plan.table(at.table);
    let record = record.and_then(|table| table.get(at.row));
    let infos = record.map(AnyRecord::infos).unwrap_or_default();
    let field = |name: &'static str| {
        let at = FieldPath { field: name, ..at };
        let words = said(speech, at);
        let label = speech.texts.msg(&Plan::message_key(at));
        (!words.is_empty()).then(|| format!("{label}: {words}"))
    };
    let speaking = infos.iter().filter(|info| {
        let value = record.and_then(|record| record.value(info.name));
        !info.spec.parent && value != Some(Value::Flag(false))
    });
    speaking.filter_map(|info| field(info.name)).collect()
}

/// The value at a place.
pub fn said(speech: Speech<'_>, at: FieldPath) -> String {
    let info = Plan::field_info(at);
    let value = info.and_then(|info| Some((info.kind, speech.plan.at(at)?)));
    value.map_or_else(String::new, |(kind, value)| speech.told(at, kind, value))
}

/// Where a place is, from the row that others belong to down to the year.
pub fn place(speech: Speech<'_>, at: FieldPath) -> String {
    let texts = speech.texts;
    let mut parts = Vec::new();
    if let Some(parent) = speech.plan.parent(at) {
        parts.push(place(
            speech,
            FieldPath {
                field: "",
                ..parent
            },
        ));
    }
    let info = Plan::table_info(at.table);
    match (at.row, info) {
        (Some(row), Some(info)) => {
            let record = texts.msg(&format!("record-{}", info.record));
            let title = speech.row(at.table, row);
            let args = [("record", record.into()), ("row", title.into())];
            // an entry of the catalogue is called by its name alone
            parts.push(match info.rows {
                Rows::Keyed(_) => speech.row(at.table, row),
                Rows::One | Rows::Many => texts.msg_with("change-row", &args),
            });
        }
        _ => parts.push(texts.msg(&format!("table-{}", at.table))),
    }
    if !at.field.is_empty() {
        let label = texts.msg(&Plan::message_key(at.whole()));
        parts.push(match at.cell {
            Some(year) => format!("{label}, {year}"),
            None => label,
        });
    }
    parts.join(" › ")
}

/// A place that two plans do not agree on, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dispute {
    /// The field or its year, or the row as a whole.
    pub at: FieldPath,
    /// Key of the message that says what is the matter, of the argument `place`.
    pub key: &'static str,
    /// Where that is.
    pub place: String,
    /// What each has, and had; of a long text the passages that both changed. None for rows.
    pub passages: Vec<Passage>,
}

/// What `conflict` of the merged plan `plan` is about.
pub fn dispute(conflict: &Conflict, plan: &Plan, catalog: &Catalog, texts: &Texts) -> Dispute {
    let speech = Speech {
        texts,
        catalog,
        plan,
    };
    let at = conflict.at;
    let (key, passages) = match &conflict.clash {
        Clash::Removed { by: Side::Ours } => ("conflict-removed-ours", Vec::new()),
        Clash::Removed { by: Side::Theirs } => ("conflict-removed-theirs", Vec::new()),
        Clash::Moved { .. } => ("conflict-moved", Vec::new()),
        Clash::Value {
            base,
            ours,
            theirs,
            passages,
        } => {
            let kind = Plan::field_info(at).map_or(Kind::Text, |info| info.kind);
            let words = |datum: &Datum| speech.told(at, kind, datum.value(kind));
            let whole = || Passage {
                base: base.as_ref().map(words).unwrap_or_default(),
                ours: words(ours),
                theirs: words(theirs),
            };
            let passages = match passages.as_slice() {
                [] => vec![whole()],
                passages => passages.to_vec(),
            };
            ("conflict-value", passages)
        }
    };
    Dispute {
        at,
        key,
        place: place(speech, at),
        passages,
    }
}
