//! What changed between two plans and what two people do not agree on, in words: the same for the
//! command line and the window.

use super::Speech;
use crate::base::order;
use crate::catalog::Catalog;
use crate::field::{AnyRecord, ChangeKind, Datum, FieldPath, Kind, Rows, Value};
use crate::i18n::{Texts, fold};
use crate::model::Plan;
use crate::model::merge::{Clash, Conflict, Passage, Side, passages};

/// Between the parts of a place.
const PARTS: &str = " › ";
/// Quotation marks of both languages.
const QUOTES: [char; 6] = ['„', '”', '“', '«', '»', '"'];
/// Letters of a title where room is short.
const TITLE: usize = 60;

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
    let mut parts: Vec<String> = (owners(speech.plan, at).into_iter())
        .map(|row| called(speech, row))
        .collect();
    if at.row.is_none() {
        parts.push(speech.texts.msg(&format!("table-{}", at.table)));
    }
    let label = || speech.texts.msg(&Plan::message_key(at.whole()));
    parts.extend(field(at, label));
    parts.join(PARTS)
}

/// [`place`] where room is short: rows are called by their titles alone, as the catalogue has them in
/// short, and long ones by their first words.
pub fn place_in_short(speech: Speech<'_>, at: FieldPath) -> String {
    let titles = owners(speech.plan, at).into_iter();
    let short = |row| speech.short(row).unwrap_or_else(|| title(speech, row));
    let titles = titles.map(|row| beginning(&short(row)));
    let key = Plan::message_key(at.whole());
    let label = || speech.texts.msg(&key);
    let parts: Vec<String> = titles.chain(field(at, label)).collect();
    parts.join(PARTS)
}

/// The rows that a place is in, as [`place`] calls them, but those that `said` calls already; empty
/// where it calls all.
pub fn unsaid_rows(speech: Speech<'_>, at: FieldPath, said: &str) -> String {
    // a name in quotation marks has other ones inside
    let plain = |text: &str| fold(text).replace(QUOTES, "");
    let said = plain(said);
    let is_said = |row: &FieldPath| {
        let names = [Some(title(speech, *row)), speech.short(*row)];
        let mut names = names.into_iter().flatten();
        names.any(|name| !name.is_empty() && said.contains(&plain(&name)))
    };
    let rows = owners(speech.plan, at).into_iter();
    let unsaid = rows.filter(|row| !is_said(row));
    let parts: Vec<String> = unsaid.map(|row| called(speech, row)).collect();
    parts.join(PARTS)
}

/// The row of a place and those that it belongs to, the outermost first.
fn owners(plan: &Plan, at: FieldPath) -> Vec<FieldPath> {
    let of = |at: FieldPath| Some(FieldPath::row(at.table, at.row?, ""));
    let all = std::iter::successors(of(at), |row| of(plan.parent(*row)?));
    let mut rows: Vec<FieldPath> = all.collect();
    rows.reverse();
    rows
}

/// The title of a row, to be followed by more.
fn title(speech: Speech<'_>, at: FieldPath) -> String {
    let title = at.row.map(|row| speech.row(at.table, row));
    title.unwrap_or_default().trim_end_matches('.').to_owned()
}

/// A row in words: «Koszt „FERS”»; an entry of the catalogue by its name alone, one that says
/// nothing yet as such.
fn called(speech: Speech<'_>, at: FieldPath) -> String {
    let named = at.row.and_then(|row| speech.title(at.table, row)).is_some();
    let title = title(speech, at);
    match Plan::table_info(at.table) {
        Some(info) if named && !matches!(info.rows, Rows::Keyed(_)) => {
            let record = speech.texts.msg(&format!("record-{}", info.record));
            let args = [("record", record.into()), ("row", title.into())];
            speech.texts.msg_with("change-row", &args)
        }
        _ => title,
    }
}

/// The field of a place, called by its label, with its year.
fn field(at: FieldPath, label: impl FnOnce() -> String) -> Option<String> {
    let label = (!at.field.is_empty()).then(label)?;
    Some(match at.cell {
        Some(year) => format!("{label}, {year}"),
        None => label,
    })
}

/// The first words of a title that is a whole sentence.
pub fn beginning(title: &str) -> String {
    let Some((end, _)) = title.char_indices().nth(TITLE) else {
        return title.to_owned();
    };
    let kept = title.get(..end).unwrap_or_default();
    let words = kept.rsplit_once(' ').map_or(kept, |(words, _)| words);
    format!("{}…", words.trim_end_matches([',', ';', ':', ' ']))
}

/// Where a field is, from the field itself: its label, its row and those the row belongs to, and its
/// year.
pub fn short_place(speech: Speech<'_>, at: FieldPath) -> String {
    let mut parts = vec![speech.texts.msg(&Plan::message_key(at.whole()))];
    let mut of = Some(at);
    while let Some(place) = of {
        if let Some(row) = place.row {
            let title = speech.row(place.table, row);
            parts.push(beginning(title.trim_end_matches(['.', '?', '!'])));
        }
        of = speech.plan.parent(place);
    }
    parts.extend(at.cell.map(|year| year.to_string()));
    parts.join(", ")
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
