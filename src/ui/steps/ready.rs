//! Ready rows: of the catalogue, and of what was said at workshops.

use super::lines::ready_rows;
use crate::{
    field::Datum,
    i18n::{Lang, Texts},
    model::WorkshopAnswer,
    ui::form::Ready,
    views::{Subject, participation::said_at},
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
    let levels = crate::projection::levels(subject.plan);
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

/// What was said at workshops in answer to `questions`, as rows that say so, without those whose
/// words are `known`.
fn said(
    subject: &Subject<'_>,
    lang: &str,
    questions: &[&str],
    known: &[&str],
    more: impl Fn(&WorkshopAnswer) -> Vec<(&'static str, Datum)>,
) -> Vec<Ready> {
    let texts = Texts::get(lang.parse().unwrap_or(Lang::Pl));
    let answers = subject.plan.answers.iter().map(|(_, answer)| answer);
    let asked = answers.filter(|answer| questions.contains(&answer.question.as_str()));
    let new = asked.filter(|answer| {
        let words = answer.text.trim();
        !words.is_empty() && !known.contains(&words)
    });
    let ready = new.map(|answer| {
        let words = answer.text.trim();
        let from = said_at(subject.plan, answer).say(texts, subject.catalog);
        let mut fields = vec![text("name", words), text("evidence", &from)];
        fields.extend(more(answer));
        Ready {
            name: words.to_owned(),
            fields,
            also: Vec::new(),
            rows: Vec::new(),
            said: true,
        }
    });
    ready.collect()
}

/// Priorities and services for refugees that were named at workshops, as needs.
pub fn needs(subject: &Subject<'_>, lang: &str) -> Vec<Ready> {
    let rows = subject.plan.needs.iter();
    let known: Vec<&str> = rows.map(|(_, row)| row.name.trim()).collect();
    let mut ready = said(subject, lang, &["priorytety", "uchodzcy"], &known, |_| {
        vec![key("method", "warsztat")]
    });
    ready.extend(ready_rows(subject, lang, "needs"));
    ready
}

/// Barriers that were named at workshops, then those that are often met.
pub fn barriers(subject: &Subject<'_>, lang: &str) -> Vec<Ready> {
    use crate::field::Choice as _;
    let rows = subject.plan.barriers.iter();
    let known: Vec<&str> = rows.map(|(_, row)| row.name.trim()).collect();
    let mut ready = said(subject, lang, &["bariery"], &known, |answer| {
        let kind = answer.kind.map(|kind| kind.key().to_owned());
        vec![("kind", Datum::Choice(kind))]
    });
    ready.extend(ready_rows(subject, lang, "barriers"));
    ready
}
