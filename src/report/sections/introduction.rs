//! Chapter «Wprowadzenie»: purpose, legal basis, method, and the plan's data sheet.

use super::Cx;
use super::fields::{Printed, kv_table, label, printed, prose_field};
use crate::catalog::{LegalAct, article_in};
use crate::field::{FieldPath, Kind, Value};
use crate::path;
use crate::projection;
use crate::report::doc::{Block, BlockKind, List, RichText};

/// The chapter's blocks. The first prose field opens it without a heading of its own; every other
/// field of the record stands under its label.
pub fn compose(cx: &Cx<'_>) -> Vec<Block> {
    let mut out = Vec::new();
    let elsewhere = [path!(introduction.coherence).field];
    let fields = printed(cx, path!(introduction).table, None, &elsewhere);
    for (index, field) in fields.iter().enumerate() {
        let body = match (field.info.kind, field.value) {
            (Kind::Keys("rules"), Value::Keys(rules)) if !rules.is_empty() => {
                basis(cx, rules, field.path)
            }
            _ => prose_field(cx, field),
        };
        if body.is_empty() {
            continue;
        }
        if index == 0 {
            out.extend(opened(body));
        } else {
            out.push(Block::heading(2, label(cx, field.path)));
            out.extend(body);
        }
    }
    if cx.inputs.plan.edition.diagnosis_apart && !out.is_empty() {
        let words = Block::para(cx.msg("introduction-diagnosis-apart"));
        out.push(words.at(path!(edition.diagnosis_apart)));
    }
    out.extend(data_sheet(cx));
    out
}

/// The first paragraph as the chapter's lead.
fn opened(mut body: Vec<Block>) -> Vec<Block> {
    if let Some(first) = body.first_mut()
        && let BlockKind::Para(text) = &mut first.kind
    {
        first.kind = BlockKind::Lead(std::mem::take(text));
    }
    body
}

/// Rules under their acts, each act cited once. What nobody has compared with its source is never
/// printed as law; a draft names it as something to confirm.
fn basis(cx: &Cx<'_>, rules: &[String], at: FieldPath) -> Vec<Block> {
    let catalog = cx.inputs.catalog;
    let levels = projection::levels(cx.inputs.plan);
    let mut acts: Vec<(&LegalAct, Vec<String>)> = Vec::new();
    let mut programmes: Vec<RichText> = Vec::new();
    let mut unconfirmed: Vec<String> = Vec::new();
    for key in rules {
        let Some(rule) = catalog.rules.get(key) else {
            unconfirmed.push(key.clone());
            continue;
        };
        let name = rule.name.get(cx.lang);
        if !rule.standing.is_verified() {
            unconfirmed.push(name.to_owned());
        } else if rule.act.is_some() {
            for (act, article) in rule.places() {
                let Some(act) = catalog.acts.get(act).filter(|act| act.is_of(levels)) else {
                    continue;
                };
                let article = article_in(article, cx.lang);
                let args = [("article", article.into()), ("name", name.into())];
                let words = cx.say("basis-rule", &args);
                match acts.iter_mut().find(|(known, _)| known.key == act.key) {
                    Some((_, rules)) => rules.push(words),
                    None => acts.push((act, vec![words])),
                }
            }
        } else {
            let source = rule
                .source
                .as_ref()
                .map_or("", |source| source.title.as_str());
            let args = [("name", name.into()), ("source", source.into())];
            programmes.push(cx.say("basis-programme", &args).into());
        }
    }
    let law = acts.into_iter().map(|(act, rules)| {
        let args = [
            ("title", act.title.get(cx.lang).into()),
            ("citation", article_in(&act.citation, cx.lang).into()),
            ("rules", rules.join("; ").into()),
        ];
        RichText::from(cx.say("basis-act", &args))
    });
    let mut out = Vec::new();
    let mut list = |key: &str, items: Vec<RichText>| {
        if !items.is_empty() {
            out.push(Block::para(cx.msg(key)).at(at));
            let list = List { first: None, items };
            out.push(Block::from(BlockKind::List(list)).at(at));
        }
    };
    list("basis-law-intro", law.collect());
    list("basis-programme-intro", programmes);
    if !unconfirmed.is_empty() && cx.shows_gaps() {
        let note = cx.say(
            "basis-unconfirmed",
            &[("names", unconfirmed.join("; ").into())],
        );
        out.push(Block::from(BlockKind::Note(note.into())).at(at));
    }
    out
}

/// «Metryka planu»: whose plan it is and which edition, with the sentences that tell whose it is.
fn data_sheet(cx: &Cx<'_>) -> Vec<Block> {
    let (unit_name, unit) = cx.of_unit();
    let (council_name, council) = cx.of_council();
    let mut out = Vec::new();
    let years = cx.plan_years();
    let mut sentence = |key: &str, at: FieldPath, name: &str| {
        if name.is_empty() {
            return;
        }
        let args = [("name", name.into()), ("years", years.as_str().into())];
        out.push(Block::para(cx.say(key, &args)).at(at));
    };
    let key = if years.is_empty() {
        "sheet-unit-undated"
    } else {
        "sheet-unit"
    };
    sentence(key, unit, unit_name);
    sentence("sheet-council", council, council_name);
    let handled = ["name_genitive", "council_genitive"];
    let fields = printed(cx, unit.table, None, &handled).into_iter();
    let edition = printed(cx, path!(edition).table, None, &[]).into_iter();
    let rows: Vec<Printed<'_>> = fields
        .chain(edition)
        .filter(|field| !field.is_idle())
        .collect();
    out.extend(kv_table(cx, rows));
    if !out.is_empty() {
        out.insert(0, Block::heading(2, cx.msg("heading-data-sheet")));
    }
    out
}
