//! Who was heard: surveys with what they are worth, and what was said at workshops.

use super::{Cell, Column, ColumnKind, Group, Naming, Row, RowKind, Subject, Table, Value, Words};
use crate::base::{Id, Quantity};
use crate::catalog::Question;
use crate::field::Choice as _;
use crate::model::{Plan, Sampling, Survey, WorkshopAnswer};
use crate::path;
use crate::projection::margin_of_error;

/// Fields of surveys that their table tells.
const TOLD: &[&str] = &["topic", "date", "population", "respondents", "sampling"];

/// Surveys with the error of their sample, and how it is computed; none while there is none.
pub fn surveys(subject: &Subject<'_>) -> Option<Table> {
    let plan = subject.plan;
    if plan.surveys.is_empty() {
        return None;
    }
    let head = |key: &str, kind| Column::new(Words::message(key), kind);
    let rows = plan
        .surveys
        .iter()
        .map(|(id, survey)| survey_row(id, survey));
    let drawn = |(_, survey): (Id, &Survey)| survey.sampling == Some(Sampling::Random);
    let mut remarks = Vec::new();
    if plan.surveys.iter().any(drawn) {
        remarks.push(Words::message("note-margin"));
    }
    if !plan.surveys.iter().all(drawn) {
        remarks.push(Words::message("note-no-margin"));
    }
    Some(Table {
        columns: vec![
            head("head-survey", ColumnKind::Words),
            head("head-date", ColumnKind::Short),
            head("head-respondents", ColumnKind::Number),
            head("head-population", ColumnKind::Number),
            head("head-sampling", ColumnKind::Words),
            head("head-margin", ColumnKind::Words),
        ],
        groups: vec![Group {
            title: None,
            rows: rows.collect(),
        }],
        remarks,
        sources: Vec::new(),
    })
}

fn survey_row(id: Id, survey: &Survey) -> Row {
    let topic = survey.topic.trim();
    let topic = match topic {
        "" => Words::message("record-survey.untitled"),
        topic => topic.into(),
    };
    let count = |count: Option<u32>, required: bool| match count {
        Some(count) => Value::Quantity(Quantity::count(i64::from(count))),
        None if required => Value::Missing,
        None => Value::Blank,
    };
    let missing = |words: Option<Words>| words.map_or(Value::Missing, Value::Words);
    let sampling = survey.sampling;
    let margin = match sampling {
        Some(Sampling::Random) => {
            let margin = margin_of_error(survey.respondents.unwrap_or_default(), survey.population);
            margin.map_or(Value::Blank, |points| {
                let words = Words::message("survey-margin");
                Value::Words(words.with("points", Words::Rounded(points, 1)))
            })
        }
        Some(sampling) => Value::Words(Words::message(format!("survey-margin-{}", sampling.key()))),
        None => Value::Blank,
    };
    let cells = vec![
        Cell {
            told: Some(TOLD),
            ..Cell::words(topic).at(Some(path!(surveys[id].topic)))
        },
        Cell::new(missing(survey.date.map(Words::from))).at(Some(path!(surveys[id].date))),
        Cell::new(count(survey.respondents, true)).at(Some(path!(surveys[id].respondents))),
        Cell::new(count(survey.population, false)).at(Some(path!(surveys[id].population))),
        Cell::new(missing(sampling.map(|sampling| {
            Words::message(format!("sampling-{}", sampling.key()))
        })))
        .at(Some(path!(surveys[id].sampling))),
        Cell::new(margin),
    ];
    Row::new(RowKind::Plain, cells).at(path!(surveys[id].topic).sibling(""))
}

/// What was said at workshops, by question, what most supported first; none while nothing was.
pub fn answers(subject: &Subject<'_>) -> Option<Table> {
    let plan = subject.plan;
    if plan.answers.is_empty() {
        return None;
    }
    let several = plan.workshops.iter().nth(1).is_some();
    let mut columns = vec![
        Column::new(Words::message("head-answer"), ColumnKind::Words),
        Column::new(Words::message("head-answer-kind"), ColumnKind::Words),
        Column::new(Words::message("head-votes"), ColumnKind::Number),
    ];
    if several {
        columns.push(Column::new(
            Words::message("record-workshop"),
            ColumnKind::Words,
        ));
    }
    let questions = subject.catalog.questions.iter().map(Some);
    let groups = questions.chain([None]).map(|question| {
        let of = |answer: &WorkshopAnswer| match question {
            Some(question) => answer.question.as_str() == question.key,
            None => !subject.catalog.questions.contains(answer.question.as_str()),
        };
        let mut found: Vec<(Id, &WorkshopAnswer)> =
            plan.answers.iter().filter(|row| of(row.1)).collect();
        found.sort_by_key(|(_, answer)| std::cmp::Reverse(answer.votes));
        Group {
            title: Some(question.map_or_else(|| Words::message("question-none"), asked)),
            rows: found
                .into_iter()
                .map(|(id, answer)| answer_row(plan, id, answer, several))
                .collect(),
        }
    });
    Some(Table {
        columns,
        groups: groups.filter(|group| !group.rows.is_empty()).collect(),
        remarks: Vec::new(),
        sources: Vec::new(),
    })
}

/// A question, word for word.
fn asked(question: &Question) -> Words {
    Words::entry("questions", &question.key, Naming::Full)
}

fn answer_row(plan: &Plan, id: Id, answer: &WorkshopAnswer, several: bool) -> Row {
    let text = match answer.text.trim() {
        "" => Value::Missing,
        text => Value::Words(text.into()),
    };
    let kind = answer
        .kind
        .map(|kind| Words::message(format!("barrier_kind-{}", kind.key())));
    let path = Some(answer.path.as_str()).filter(|path| !path.is_empty());
    let path = path.map(|path| Words::entry("paths", path, Naming::Short));
    let asks = |field: &str| field == answer.question.as_str();
    let kind = match (
        kind.filter(|_| asks("bariery")),
        path.filter(|_| asks("sciezka")),
    ) {
        (Some(words), _) | (None, Some(words)) => Value::Words(words),
        (None, None) if asks("bariery") || asks("sciezka") => Value::Missing,
        (None, None) => Value::Blank,
    };
    let votes = answer.votes.map_or(Value::Blank, |votes| {
        Value::Quantity(Quantity::count(i64::from(votes)))
    });
    let kind_at = if asks("sciezka") {
        path!(answers[id].path)
    } else {
        path!(answers[id].kind)
    };
    let mut cells = vec![
        Cell::new(text).at(Some(path!(answers[id].text))),
        Cell::new(kind).at(Some(kind_at)),
        Cell::new(votes).at(Some(path!(answers[id].votes))),
    ];
    if several {
        let workshop = answer.workshop.id().and_then(|id| plan.workshops.get(id));
        let place = workshop.map(|workshop| Words::from(workshop.place.trim()));
        cells.push(Cell::new(place.map_or(Value::Blank, Value::Words)));
    }
    Row::new(RowKind::Plain, cells).at(path!(answers[id].text).sibling(""))
}

/// Where the answer `answer` was given: place and day of its workshop.
pub fn said_at(plan: &Plan, answer: &WorkshopAnswer) -> Words {
    let workshop = answer.workshop.id().and_then(|id| plan.workshops.get(id));
    let place = workshop
        .map(|workshop| workshop.place.trim())
        .unwrap_or_default();
    let words = match workshop.and_then(|workshop| workshop.date) {
        Some(date) => Words::message("said-at-workshop-on").with("date", date),
        None => Words::message("said-at-workshop"),
    };
    words.with("place", place)
}
