//! Ready rows: of the catalogue, and of what was said at workshops.

use super::lines::ready_rows;
use crate::{
    base::Id,
    field::{AnyTable, Choice as _, Datum, FieldPath, Value},
    i18n::{Lang, Texts},
    model::WorkshopAnswer,
    path, projection,
    ui::form::{Hand, Passage, Ready},
    views::{Subject, Words, participation::said_at},
};

fn text(field: &'static str, words: &str) -> (&'static str, Datum) {
    (field, Datum::Text(words.to_owned()))
}

fn key(field: &'static str, key: &str) -> (&'static str, Datum) {
    (field, Datum::Key(key.to_owned()))
}

fn of_catalog(name: &str, fields: Vec<(&'static str, Datum)>) -> Ready {
    Ready {
        name: name.to_owned(),
        fields,
        also: Vec::new(),
        rows: Vec::new(),
        of: None,
        said: false,
    }
}

/// The principles of the catalogue that the plan does not hold yet.
pub fn principles(subject: &Subject<'_>, lang: &str) -> Vec<Ready> {
    let held = |name: &str| {
        let mut rows = subject.plan.principles.iter();
        rows.any(|(_, row)| row.name.trim() == name)
    };
    let principles = subject.catalog.principles.iter();
    let ready = principles.map(|principle| {
        let name = principle.name.get(lang);
        let body = principle.body.get(lang);
        of_catalog(name, vec![text("name", name), text("text", body)])
    });
    ready.filter(|ready| !held(&ready.name)).collect()
}

/// The kinds of documents of the catalogue that the plan says nothing of yet.
pub fn companions(subject: &Subject<'_>, lang: &str) -> Vec<Ready> {
    let named = |key: &str| {
        let mut rows = subject.plan.coherence.iter();
        rows.any(|(_, row)| row.document.as_str() == key)
    };
    let levels = projection::levels(subject.plan);
    let documents = subject.catalog.companions.iter();
    let ours = documents.filter(|document| {
        let of = &document.levels;
        (of.is_empty() || of.iter().any(|level| levels.contains(level))) && !named(&document.key)
    });
    let ready = ours.map(|document| {
        let fields = vec![
            key("document", &document.key),
            text("how", document.how.get(lang)),
        ];
        of_catalog(document.name.get(lang), fields)
    });
    ready.collect()
}

/// What was said at workshops in answer to `questions`, as rows of `table` that link to it, without
/// what is there already: linked, or in the same words.
fn said(
    subject: &Subject<'_>,
    questions: &[&str],
    table: &'static str,
    more: impl Fn(&WorkshopAnswer) -> Vec<(&'static str, Datum)>,
) -> Vec<Ready> {
    let plan = subject.plan;
    let rows = plan.table(table).map(AnyTable::rows).unwrap_or_default();
    let rows: Vec<Id> = rows.into_iter().flatten().collect();
    let is_there = |id: Id, words: &str| {
        rows.iter().any(|row| {
            let value = |field| plan.value(FieldPath::row(table, *row, field));
            matches!(value("said"), Some(Value::Link(Some(of))) if of == id)
                || matches!(value("name"), Some(Value::Text(name)) if name.trim() == words)
        })
    };
    let answers = plan.answers.iter();
    let asked = answers.filter(|(_, answer)| questions.contains(&answer.question.as_str()));
    let new = asked.filter(|(id, answer)| {
        let words = answer.text.trim();
        !words.is_empty() && !is_there(*id, words)
    });
    let ready = new.map(|(id, answer)| {
        let words = answer.text.trim();
        let mut fields = vec![text("name", words), ("said", Datum::Link(Some(id)))];
        fields.extend(more(answer));
        Ready {
            name: words.to_owned(),
            fields,
            also: Vec::new(),
            rows: Vec::new(),
            of: Some(id),
            said: true,
        }
    });
    ready.collect()
}

/// Where an answer was given, in words.
fn from_workshop(subject: &Subject<'_>, lang: &str, answer: &WorkshopAnswer) -> String {
    let texts = Texts::get(lang.parse().unwrap_or(Lang::Pl));
    said_at(subject.plan, answer).say(texts, subject.catalog)
}

/// Priorities and services for refugees that were named at workshops, as needs.
pub fn needs(subject: &Subject<'_>, lang: &str) -> Vec<Ready> {
    let mut ready = said(
        subject,
        &["priorytety", "uchodzcy"],
        path!(needs).table,
        |answer| {
            let from = from_workshop(subject, lang, answer);
            vec![key("method", "warsztat"), text("evidence", &from)]
        },
    );
    ready.extend(ready_rows(subject, lang, "needs"));
    ready
}

/// Barriers that were named at workshops, then those that are often met.
pub fn barriers(subject: &Subject<'_>, lang: &str) -> Vec<Ready> {
    let mut ready = said(subject, &["bariery"], path!(barriers).table, |answer| {
        let kind = answer.kind.map(|kind| kind.key().to_owned());
        let from = from_workshop(subject, lang, answer);
        vec![("kind", Datum::Choice(kind)), text("evidence", &from)]
    });
    ready.extend(ready_rows(subject, lang, "barriers"));
    ready
}

/// Services that were named at workshops, as services of the unit's own.
fn services(subject: &Subject<'_>, _lang: &str) -> Vec<Ready> {
    said(
        subject,
        &["uslugi", "uchodzcy"],
        path!(services).table,
        |_| Vec::new(),
    )
}

/// Who was named at workshops with a service, as a partner.
fn partners(subject: &Subject<'_>, _lang: &str) -> Vec<Ready> {
    said(subject, &["uslugi"], path!(partners).table, |_| Vec::new())
}

/// Where what was said at workshops goes: rows of their chapters, the reasons of the path, and what
/// training a role of the staff needs.
pub const HANDS: &[Hand] = &[
    Hand::Rows(path!(needs).table, needs),
    Hand::Rows(path!(barriers).table, barriers),
    Hand::Rows(path!(services).table, services),
    Hand::Rows(path!(partners).table, partners),
    Hand::Texts(passages),
];

/// Passages of texts that answers become: of the reasons once a path is chosen, of the training of
/// each role.
fn passages(subject: &Subject<'_>, lang: &str) -> Vec<Passage> {
    let plan = subject.plan;
    let reasons = path!(coordination.reasons);
    let chosen = projection::asks(subject.catalog, plan, reasons);
    let mut passages = Vec::new();
    for (of, answer) in plan.answers.iter() {
        let words = answer.text.trim();
        if words.is_empty() {
            continue;
        }
        match answer.question.as_str() {
            "sciezka" if chosen => {
                let passage = Words::message("handed-passage")
                    .with("text", words)
                    .with("from", said_at(plan, answer));
                let texts = Texts::get(lang.parse().unwrap_or(Lang::Pl));
                let words = passage.say(texts, subject.catalog);
                passages.push(Passage {
                    of,
                    to: reasons,
                    words,
                });
            }
            "szkolenia" => passages.extend(plan.staff.iter().map(|(row, _)| Passage {
                of,
                to: path!(staff[row].training),
                words: words.to_owned(),
            })),
            _ => {}
        }
    }
    passages
}
