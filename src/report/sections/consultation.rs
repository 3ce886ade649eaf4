//! Chapter «Raport z konsultacji»: their course, the ways people were asked, and every remark with
//! the answer to it.

use super::fields::{printed, prose_field};
use super::{Cx, view};
use crate::field::{FieldPath, Value};
use crate::model::Decision;
use crate::path;
use crate::report::doc::{Block, BlockKind, List, RichText};
use crate::views::consultation;

/// The chapter's blocks; none while nothing of consultations is written.
pub fn compose(cx: &Cx<'_>) -> Vec<Block> {
    let subject = cx.subject();
    let mut out = course(cx);
    let (ways, remarks) = (
        consultation::ways(&subject),
        consultation::remarks(&subject),
    );
    if let Some(ways) = ways {
        let table = view::captioned(cx, cx.msg("caption-ways"), &ways);
        out.push(Block::from(BlockKind::Table(table)).named("ways"));
    }
    if let Some(remarks) = remarks {
        out.extend(summary(cx));
        let mut table = view::captioned(cx, cx.msg("caption-remarks"), &remarks);
        table.notes.remark = Some(cx.msg("remarks-nameless").into());
        out.push(Block::from(BlockKind::Table(table)).named("remarks"));
    } else if cx.inputs.plan.consultation.report.is_some() {
        out.push(Block::para(cx.msg("remarks-none")));
    }
    out
}

/// Days that are known, one a line, then how it went.
fn course(cx: &Cx<'_>) -> Vec<Block> {
    let (mut days, mut prose) = (Vec::new(), Vec::new());
    let consultation = &cx.inputs.plan.consultation;
    let table = path!(consultation).table;
    for field in printed(cx, table, None, &[]) {
        match field.value {
            Value::Text(_) if field.info.spec.lines > 1 => prose.extend(prose_field(cx, &field)),
            _ if field.value.is_blank() => {}
            value => {
                let said = super::fields::value_text(cx, field.info, value);
                let label = super::fields::label(cx, field.path);
                let args = [("label", label.into()), ("value", said.into())];
                days.push(RichText::from(cx.say("course-line", &args)));
            }
        }
    }
    let mut out = Vec::new();
    if let (Some(opens), Some(closes)) = (consultation.opens, consultation.closes) {
        let texts = cx.inputs.texts;
        let args = [
            ("from", texts.date(opens).into()),
            ("to", texts.date(closes).into()),
            ("days", i64::from(consultation::days(opens, closes)).into()),
        ];
        let at = path!(consultation.opens);
        out.push(Block::from(BlockKind::Lead(cx.say("consultation-lead", &args).into())).at(at));
    }
    out.extend(prose);
    if !days.is_empty() {
        let list = List {
            first: None,
            items: days,
        };
        out.push(Block::from(BlockKind::List(list)).at(FieldPath::one(table, "")));
    }
    out
}

/// How many remarks there are, and what became of them.
fn summary(cx: &Cx<'_>) -> Option<Block> {
    let subject = cx.subject();
    let all = subject.plan.remarks.len();
    let count = |decision| consultation::decided(&subject, decision);
    let args = [
        ("all", all.into()),
        ("accepted", count(Decision::Accepted).into()),
        ("partly", count(Decision::Partly).into()),
        ("rejected", count(Decision::Rejected).into()),
        ("open", count(Decision::Open).into()),
    ];
    (all > 0).then(|| Block::para(cx.say("consultation-summary", &args)))
}
