//! Paths of services, the ways to a social services centre, its cost, roles and duties.

use std::collections::BTreeSet;

use super::{Cell, Column, ColumnKind, Group, Naming, Row, RowKind, Subject, Table, Value, Words};
use crate::base::{Amounts, Id, Money, Year};
use crate::catalog::{CentreWay, LegalRule, Level, ServicePath, Text};
use crate::checks::place;
use crate::field::{FieldPath, Value as FieldValue};
use crate::model::Plan;
use crate::path;
use crate::projection;

/// What the act asks of a centre and of those who work in it, in the order of the work.
const DUTIES: &[&str] = &[
    "cus-diagnoza",
    "cus-statut",
    "cus-program",
    "cus-decyzja",
    "cus-ipus",
    "cus-plan-osl",
    "cus-powiat",
    "cus-struktura",
    "cus-sprawozdanie",
];

fn text(text: &Text) -> Words {
    place::words(text).into()
}

fn prose(text: &Text) -> Cell {
    Cell::words(self::text(text))
}

fn head(key: &str, kind: ColumnKind) -> Column {
    Column::new(Words::message(key), kind)
}

/// The head of a row, and what it says of an entry.
type Said<T> = (&'static str, fn(&Subject<'_>, &T) -> Value);

/// Entries beside each other: a row for each of what is said of them.
fn compared<T>(
    entries: &[&T],
    name: fn(&T) -> Words,
    rows: &[Said<T>],
    subject: &Subject<'_>,
) -> Table {
    let mut columns = vec![head("head-aspect", ColumnKind::Short)];
    columns.extend((entries.iter()).map(|entry| Column::new(name(entry), ColumnKind::Prose)));
    let rows = rows.iter().map(|(key, value)| {
        let mut cells = vec![Cell::words(Words::message(*key))];
        cells.extend((entries.iter()).map(|entry| Cell::new(value(subject, entry))));
        Row::new(RowKind::Plain, cells)
    });
    Table {
        columns,
        groups: vec![Group {
            title: None,
            rows: rows.collect(),
        }],
        ..Table::default()
    }
}

/// Whether the unit is one that chooses between the paths.
pub fn chooses(subject: &Subject<'_>) -> bool {
    projection::asks(subject.catalog, subject.plan, path!(coordination.path))
}

/// Whether the plan prepares a social services centre.
pub fn plans_centre(subject: &Subject<'_>) -> bool {
    projection::asks(subject.catalog, subject.plan, path!(cus.way))
}

/// Whether the plan has chosen to do without a social services centre, or has no choice.
pub fn goes_without_centre(plan: &Plan) -> bool {
    let path = &plan.coordination.path;
    let chooses = projection::levels(plan).contains(&Level::Gmina);
    !chooses || !path.as_str().is_empty() && path.as_str() != "cus"
}

/// The paths beside each other; none for a unit that does not choose.
pub fn paths(subject: &Subject<'_>) -> Option<Table> {
    let entries: Vec<&ServicePath> = subject.catalog.paths.iter().collect();
    let rows: &[Said<ServicePath>] = &[
        ("row-about", |_, path| Value::Words(text(&path.about))),
        ("row-needs", |_, path| Value::Words(text(&path.needs))),
        ("row-pros", |_, path| Value::Words(text(&path.pros))),
        ("row-cons", |_, path| Value::Words(text(&path.cons))),
        ("row-fits", |_, path| Value::Words(text(&path.fits))),
        ("row-said", said),
        ("row-told", |_, path| Value::Words(text(&path.told))),
    ];
    // where nobody was asked there is nothing to compare
    let heard = entries
        .iter()
        .any(|path| said(subject, path) != Value::Blank);
    let rows: Vec<Said<ServicePath>> = rows
        .iter()
        .copied()
        .filter(|(key, _)| heard || *key != "row-said")
        .collect();
    let rows = rows.as_slice();
    chooses(subject).then(|| Table {
        remarks: population(subject).into_iter().collect(),
        ..compared(&entries, |path| text(&path.short), rows, subject)
    })
}

/// What was said for a path at workshops: how many answers, and the first of them.
fn said(subject: &Subject<'_>, path: &ServicePath) -> Value {
    /// Answers that are told in their words.
    const TOLD: usize = 2;
    let plan = subject.plan;
    let says = |id: Id| {
        let at = path!(answers[id].path);
        match plan.value(at) {
            Some(FieldValue::Choice(Some(key)) | FieldValue::Key(key)) => key == path.key,
            _ => false,
        }
    };
    let answers = plan.answers.iter();
    let answers = answers.filter(|(id, answer)| answer.question.as_str() == "sciezka" && says(*id));
    let mut answers: Vec<_> = answers.map(|(_, answer)| answer).collect();
    answers.sort_by_key(|answer| std::cmp::Reverse(answer.votes));
    if answers.is_empty() {
        return Value::Blank;
    }
    let quoted = answers
        .iter()
        .take(TOLD)
        .map(|answer| Words::message("quoted").with("words", answer.text.trim()));
    let words = Words::message("said-for-path")
        .with("count", i64::try_from(answers.len()).unwrap_or(i64::MAX))
        .with("words", Words::Joined(quoted.collect(), ", "));
    Value::Words(words)
}

/// What the number of residents means for the ways to a centre; none while it is not known.
pub fn population(subject: &Subject<'_>) -> Option<Words> {
    let catalog = subject.catalog;
    let mut ways = catalog.centre_ways.iter();
    let way = ways.find(|way| way.above_inhabitants.is_some())?;
    let limit = i64::from(way.above_inhabitants?);
    let count = residents(subject)?;
    let key = if count > limit {
        "paths-population-above"
    } else {
        "paths-population"
    };
    let rule = way.rules.first()?;
    Some(
        Words::message(key)
            .with("count", count)
            .with("limit", limit)
            .with("article", Words::entry("rules", rule, Naming::Full)),
    )
}

/// Residents in the year assessed, where they are known.
pub fn residents(subject: &Subject<'_>) -> Option<i64> {
    let column = projection::Column::Base;
    let columns = subject.projection.columns;
    let number = columns.figure(subject.plan, "ludnosc", column).number()?;
    let (whole, _) = number.digits(0);
    i64::try_from(whole).ok()
}

/// The ways to a centre beside each other; none where the plan prepares none.
pub fn ways(subject: &Subject<'_>) -> Option<Table> {
    let entries: Vec<&CentreWay> = subject.catalog.centre_ways.iter().collect();
    let rows: &[Said<CentreWay>] = &[
        ("row-open-to", |_, way| Value::Words(text(&way.open_to))),
        ("row-scope", |_, way| Value::Words(text(&way.scope))),
        ("row-pros", |_, way| Value::Words(text(&way.pros))),
        ("row-cons", |_, way| Value::Words(text(&way.cons))),
        ("row-basis", |_, way| {
            let rules = way.rules.iter();
            let rules = rules.map(|rule| Words::entry("rules", rule, Naming::Full));
            Value::Words(Words::Joined(rules.collect(), "; "))
        }),
    ];
    plans_centre(subject).then(|| compared(&entries, |way| text(&way.short), rows, subject))
}

/// Who is who in a centre; none where the plan prepares none.
pub fn roles(subject: &Subject<'_>) -> Option<Table> {
    let rows = subject.catalog.centre_roles.iter().map(|role| {
        let basis = role.rule.as_deref();
        let basis = basis.map(|rule| Words::entry("rules", rule, Naming::Full));
        let cells = vec![
            prose(&role.name),
            prose(&role.does),
            Cell::new(basis.map_or(Value::Blank, Value::Words)),
        ];
        Row::new(RowKind::Plain, cells)
    });
    let columns = ["head-role", "head-does", "head-basis"];
    plans_centre(subject).then(|| Table {
        columns: columns.map(|key| head(key, ColumnKind::Prose)).into(),
        groups: vec![Group {
            title: None,
            rows: rows.collect(),
        }],
        ..Table::default()
    })
}

/// What the act asks of a centre, with the article; only what was compared with the text.
pub fn duties(subject: &Subject<'_>) -> Option<Table> {
    let rules = DUTIES.iter();
    let rules = rules.filter_map(|key| subject.catalog.rules.get(key));
    let rules = rules.filter(|rule| rule.standing.is_verified());
    let rows = rules.map(|rule: &LegalRule| {
        let cells = vec![
            prose(&rule.name),
            prose(&rule.summary),
            Cell::words(Words::entry("rules", &rule.key, Naming::Full)),
        ];
        Row::new(RowKind::Plain, cells)
    });
    let columns = ["head-rule", "head-says", "head-basis"];
    plans_centre(subject).then(|| Table {
        columns: columns.map(|key| head(key, ColumnKind::Prose)).into(),
        groups: vec![Group {
            title: None,
            rows: rows.collect(),
        }],
        ..Table::default()
    })
}

/// What the centre costs in each year, by posts and otherwise; none while no amount is there.
pub fn costs(subject: &Subject<'_>) -> Option<Table> {
    let plan = subject.plan;
    let posts: Vec<_> = plan.cus_posts.iter().collect();
    let other = &plan.cus.other_costs;
    let all = posts.iter().map(|(_, post)| &post.costs).chain([other]);
    let years: BTreeSet<Year> = all.flat_map(|amounts| amounts.0.keys().copied()).collect();
    if years.is_empty() || !plans_centre(subject) {
        return None;
    }
    let mut columns = vec![head("head-post", ColumnKind::Words)];
    let heads = years.iter();
    columns.extend(heads.map(|year| Column::new(year.to_string().into(), ColumnKind::Number)));
    columns.push(Column {
        adds: true,
        ..head("head-total", ColumnKind::Number)
    });
    let amounts = |amounts: &Amounts| -> Vec<Cell> {
        let by_year = years.iter().map(|year| Cell::money(amounts.get(*year)));
        by_year
            .chain([Cell::money(Some(amounts.total()))])
            .collect()
    };
    let mut sum = Amounts::default();
    let mut add = |more: &Amounts| {
        for (year, amount) in &more.0 {
            let before = sum.get(*year).unwrap_or(Money::ZERO);
            sum.set(*year, Some(before.plus(*amount)));
        }
    };
    let mut rows = Vec::new();
    for (id, post) in posts {
        add(&post.costs);
        let name = match (post.name.trim(), post.role.as_str()) {
            ("", "") => Words::message("record-cus_post.untitled"),
            ("", role) => Words::entry("cus-roles", role, Naming::Full),
            (name, _) => name.into(),
        };
        let mut cells = vec![Cell::words(name)];
        cells.extend(amounts(&post.costs));
        let at = FieldPath::row(path!(cus_posts).table, id, "");
        rows.push(Row::new(RowKind::Plain, cells).at(at));
    }
    if !other.0.is_empty() {
        add(other);
        let mut cells = vec![Cell::words(Words::message("row-other-costs"))];
        cells.extend(amounts(other));
        rows.push(Row::new(RowKind::Plain, cells).at(path!(cus.other_costs)));
    }
    let mut cells = vec![Cell::words(Words::message("row-total"))];
    cells.extend(amounts(&sum));
    rows.push(Row::new(RowKind::Total, cells));
    Some(Table {
        columns,
        groups: vec![Group { title: None, rows }],
        ..Table::default()
    })
}
