//! Consultations: the course in six points, remarks by way and by decision, and the table of
//! remarks.

use jiff::civil::Date;

use super::{
    Cell, Column, ColumnKind, Group, Row, RowKind, Subject, Table, Value, Words, rows,
    timeline::{Point, Timeline},
};
use crate::field::{Choice as _, FieldPath};
use crate::model::{Channel, ConsultationWay, Decision, Remark};
use crate::path;

const TABLE: &str = path!(remarks).table;
/// Fields that the table of remarks tells.
const TOLD: &[&str] = &[
    "text", "sender", "role", "part", "channel", "decision", "reason", "changed",
];

/// How many remarks have this decision; those without one are still open.
pub fn decided(subject: &Subject<'_>, decision: Decision) -> usize {
    let remarks = subject.plan.remarks.iter();
    remarks
        .filter(|(_, remark)| answer(remark) == decision)
        .count()
}

/// What became of a remark; nothing written means that nothing is decided.
pub fn answer(remark: &Remark) -> Decision {
    remark.decision.unwrap_or(Decision::Open)
}

/// People counted at meetings; none where nobody counted.
pub fn people(subject: &Subject<'_>) -> Option<u32> {
    let ways = subject.plan.ways.iter().map(|(_, way)| way);
    let meets = |way: &&ConsultationWay| way.channel == Some(Channel::Meeting);
    let counted = ways.filter(meets).filter_map(|way| way.people);
    counted.fold(None, |sum, people| {
        Some(sum.unwrap_or(0_u32).saturating_add(people))
    })
}

/// Days from the first to the last on which remarks are taken, both included.
pub fn days(opens: Date, closes: Date) -> i32 {
    let span = opens.until(closes).map(|span| span.get_days());
    span.unwrap_or_default() + 1
}

/// The course of the consultations; none while no day is known.
pub fn course(subject: &Subject<'_>) -> Option<Timeline> {
    let consultation = &subject.plan.consultation;
    let at = |field| FieldPath::one(path!(consultation).table, field);
    let point = |field: &'static str, until: Option<Date>, fact: Option<Words>| Point {
        name: Words::message(format!("course-{field}")),
        from: None,
        until,
        fact,
        at: at(field),
    };
    let place = consultation.notice_place.trim();
    let place = (!place.is_empty()).then(|| Words::from(place));
    let taken = consultation.opens.zip(consultation.closes);
    let taken = taken.map(|(opens, closes)| {
        Words::message("course-days").with("days", Words::from(i64::from(days(opens, closes))))
    });
    let people = people(subject).map(|people| {
        Words::message("course-people").with("people", Words::from(i64::from(people)))
    });
    let open = decided(subject, Decision::Open);
    let waiting =
        (open > 0).then(|| Words::message("course-open").with("count", Words::from(open)));
    let points = vec![
        point("notice", consultation.notice, place),
        Point {
            from: consultation.opens,
            at: at("opens"),
            ..point("closes", consultation.closes, taken)
        },
        point("meeting", consultation.meeting, people),
        point("decided", consultation.decided, waiting),
        point("report", consultation.report, None),
        point("session", consultation.session, None),
    ];
    let known = points
        .iter()
        .any(|point| point.from.or(point.until).is_some());
    known.then_some(Timeline {
        title: Words::message("course-title"),
        points,
    })
}

/// Ways in which people were asked, with the remarks that came by each; none while neither a way nor
/// a remark is written.
pub fn ways(subject: &Subject<'_>) -> Option<Table> {
    let plan = subject.plan;
    if plan.ways.is_empty() && plan.remarks.is_empty() {
        return None;
    }
    let came = |channel: Channel| {
        let remarks = plan.remarks.iter();
        remarks
            .filter(|(_, remark)| remark.channel == Some(channel))
            .count()
    };
    let mut rows: Vec<Row> = Vec::new();
    for channel in Channel::ALL {
        let name = Words::message(format!("channel-{}", channel.key()));
        let of: Vec<_> = (plan.ways.iter())
            .filter(|(_, way)| way.channel == Some(*channel))
            .collect();
        let count = came(*channel);
        let counted = |first: bool| {
            if first {
                Cell::count(u32::try_from(count).ok())
            } else {
                Cell::new(Value::Above)
            }
        };
        for (at, (id, way)) in of.iter().enumerate() {
            let place = ("ways", *id);
            let cells = vec![
                Cell::words(name.clone()).at(Some(path!(ways[*id].channel))),
                rows::cell(subject, place, "place"),
                Cell::count(way.people).at(Some(path!(ways[*id].people))),
                counted(at == 0),
            ];
            rows.push(Row::new(RowKind::Plain, cells).at(FieldPath::row("ways", *id, "")));
        }
        if of.is_empty() && count > 0 {
            let blank = || Cell::new(Value::Blank);
            rows.push(Row::new(
                RowKind::Plain,
                vec![Cell::words(name), blank(), blank(), counted(true)],
            ));
        }
    }
    let heads = [
        ("head-way", ColumnKind::Words),
        ("head-place", ColumnKind::Words),
        ("head-people", ColumnKind::Number),
        ("head-remarks", ColumnKind::Number),
    ];
    (!rows.is_empty()).then(|| table(&heads, rows))
}

/// Remarks with the answers to them, by number; none while there is none.
pub fn remarks(subject: &Subject<'_>) -> Option<Table> {
    let rows = subject
        .plan
        .remarks
        .iter()
        .enumerate()
        .map(|(at, (id, remark))| {
            let place = (TABLE, id);
            let role = remark.role.trim();
            let sender = rows::cell(subject, place, "sender");
            let sender = match (role, sender.value) {
                ("", value) => Cell { value, ..sender },
                // the role says more than its kind
                (role, _) => Cell::words(role.into()).at(sender.at),
            };
            let changed = remark.changed.trim();
            let accepted = matches!(remark.decision, Some(Decision::Accepted | Decision::Partly));
            let changed = (accepted && !changed.is_empty())
                .then(|| Words::message("remark-changed-at").with("place", changed));
            let mut reason = rows::cell(subject, place, "reason");
            if let Some(changed) = changed {
                match reason.value {
                    Value::Words(_) => reason.below = Some(changed),
                    _ => reason.value = Value::Words(changed),
                }
            }
            let decision = Words::message(format!("decision-{}", answer(remark).key()));
            let cells = vec![
                Cell::words((at + 1).to_string().into()),
                sender,
                rows::cell(subject, place, "part"),
                Cell {
                    told: Some(TOLD),
                    ..rows::cell(subject, place, "text")
                },
                Cell::words(decision).at(Some(path!(remarks[id].decision))),
                reason,
            ];
            Row::new(RowKind::Plain, cells).at(FieldPath::row(TABLE, id, ""))
        });
    let rows: Vec<Row> = rows.collect();
    let heads = [
        ("head-number", ColumnKind::Short),
        ("head-sender", ColumnKind::Words),
        ("head-part", ColumnKind::Words),
        ("head-remark", ColumnKind::Words),
        ("head-decision", ColumnKind::Short),
        ("head-reason", ColumnKind::Words),
    ];
    (!rows.is_empty()).then(|| table(&heads, rows))
}

fn table(heads: &[(&str, ColumnKind)], rows: Vec<Row>) -> Table {
    let heads = heads.iter();
    Table {
        columns: heads
            .map(|(head, kind)| Column::new(Words::message(*head), *kind))
            .collect(),
        groups: vec![Group { title: None, rows }],
        ..Table::default()
    }
}
