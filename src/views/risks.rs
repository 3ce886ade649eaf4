//! Risks: where they stand by likelihood and impact, and their list by points.

use super::{
    Cell, Column, ColumnKind, Grade, Group, Row, RowKind, Subject, Table, Value, Words,
    matrix::{Held, Matrix, MatrixRow},
    rows,
};
use crate::base::Id;
use crate::catalog::Catalog;
use crate::field::FieldPath;
use crate::model::Risk;
use crate::path;
use crate::projection::risks::{STEPS, level, limits, points};

const TABLE: &str = path!(risks).table;
/// Fields that the list tells.
const TOLD: &[&str] = &["name", "likelihood", "impact", "owner"];

/// The risks with their numbers, those with most points first and those without points last.
///
/// Numbers follow the order in which risks are written, so that one keeps its number when its
/// points change.
fn ranked<'a>(subject: &Subject<'a>) -> Vec<(usize, Id, &'a Risk)> {
    let risks = subject.plan.risks.iter().enumerate();
    let mut ranked: Vec<_> = risks.map(|(at, (id, risk))| (at + 1, id, risk)).collect();
    ranked.sort_by_key(|(number, _, risk)| (std::cmp::Reverse(points(risk)), *number));
    ranked
}

/// The matrix: likelihood upwards, impact to the right, numbers of risks in the cells.
pub fn matrix(subject: &Subject<'_>) -> Matrix {
    let column = |step: u32| (step.to_string(), Words::from(step.to_string()));
    let ranked = ranked(subject);
    let rows = STEPS.rev().map(|likelihood| {
        let cells = STEPS.map(|impact| {
            let here = ranked.iter().filter(|(_, _, risk)| {
                risk.likelihood == Some(likelihood) && risk.impact == Some(impact)
            });
            let points = likelihood * impact;
            Held::Graded {
                rows: here
                    .map(|(number, id, _)| (*id, number.to_string()))
                    .collect(),
                points,
                grade: level(subject.catalog, points),
            }
        });
        let (key, name) = column(likelihood);
        MatrixRow {
            key,
            mark: String::new(),
            name,
            cells: cells.collect(),
        }
    });
    Matrix {
        columns: STEPS.map(column).collect(),
        rows: rows.collect(),
    }
}

/// The list by points; none while there is no risk.
pub fn of_plan(subject: &Subject<'_>) -> Option<Table> {
    let heads = [
        ("head-number", ColumnKind::Short),
        ("head-risk", ColumnKind::Words),
        ("head-risk-steps", ColumnKind::Short),
        ("head-points", ColumnKind::Number),
        ("head-level", ColumnKind::Short),
        ("head-answers", ColumnKind::Words),
    ];
    let column = |(head, kind)| Column::new(Words::message(head), kind);
    let rows = ranked(subject).into_iter().map(|(number, id, risk)| {
        let steps = [risk.likelihood, risk.impact].map(|step| match step {
            Some(step) => Words::from(step.to_string()),
            None => Words::message("risk-no-step"),
        });
        let points = points(risk);
        let level = points.map_or(Value::Blank, |points| {
            Value::Graded(level(subject.catalog, points))
        });
        let name = Cell {
            told: Some(TOLD),
            ..rows::cell(subject, (TABLE, id), "name")
        };
        let cells = vec![
            Cell::words(number.to_string().into()),
            name,
            Cell::words(Words::Joined(steps.into(), " × ")).at(Some(path!(risks[id].likelihood))),
            Cell::count(points),
            Cell::new(level),
            rows::cell(subject, (TABLE, id), "owner"),
        ];
        Row::new(RowKind::Plain, cells).at(FieldPath::row(TABLE, id, ""))
    });
    let rows: Vec<Row> = rows.collect();
    (!rows.is_empty()).then(|| Table {
        columns: heads.into_iter().map(column).collect(),
        groups: vec![Group { title: None, rows }],
        ..Table::default()
    })
}

/// What each level means in points: `wysokie 15–25`.
pub fn legend(catalog: &Catalog) -> Vec<(Grade, Words)> {
    let most = STEPS.end() * STEPS.end();
    let [high, middle] = limits(catalog);
    let spans = [
        (Grade::High, high, most),
        (Grade::Middle, middle, high.saturating_sub(1)),
        (Grade::Low, *STEPS.start(), middle.saturating_sub(1)),
    ];
    let words = |from: u32, to: u32, grade: Grade| {
        Words::message("risk-span")
            .with("grade", Words::message(format!("grade-{}", grade.key())))
            .with("from", Words::from(from.to_string()))
            .with("to", Words::from(to.to_string()))
    };
    let spans = spans.into_iter();
    spans
        .map(|(grade, from, to)| (grade, words(from, to, grade)))
        .collect()
}
