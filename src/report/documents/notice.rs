//! Notice of the consultations of the draft: when, how, where the draft lies; behind it a form for
//! remarks. What is not known yet is a dotted place.

use super::frame::{dots, framed, of_plan, office, office_place, typed_or_dots};
use crate::field::Choice as _;
use crate::model::{Channel, LocalGovernmentKind};
use crate::path;
use crate::report::Inputs;
use crate::report::doc::{Block, BlockKind, Doc, Form, Inline, KeyValues, RichText};
use crate::report::sections::{Cx, cover};
use crate::views::consultation::days;

/// Rules on consulting residents, of a gmina and of a powiat.
const RULES: [&str; 2] = ["usg-konsultacje", "usp-konsultacje"];
/// Length of a dotted place of the notice, in millimetres.
const FACT_MM: u16 = 80;
/// Length of a dotted place of the form, in millimetres.
const ANSWER_MM: u16 = 112;
/// Questions of the form: messages `remark-form-{key}`, each with so many lines.
const QUESTIONS: [(&str, usize); 6] = [
    ("part", 1),
    ("now", 3),
    ("proposed", 4),
    ("why", 4),
    ("who", 1),
    ("contact", 1),
];

/// The notice and the form.
pub fn compose(inputs: &Inputs<'_>) -> Doc {
    let cx = &Cx::new(inputs);
    let args = [("plan", cover::meta(cx).title.into())];
    let mut blocks = vec![
        of_plan(cx, cx.msg("document-notice")),
        Block::from(BlockKind::Lead(cx.say("notice-lead", &args).into())),
        facts(cx),
        Block::para(cx.msg("notice-answers")),
    ];
    blocks.extend(law(cx));
    blocks.push(of_plan(cx, cx.msg("remark-form")));
    blocks.push(Block::para(cx.say("remark-form-intro", &args)));
    blocks.push(form(cx));
    blocks.push(Block::para(cx.msg("remark-form-private")));
    framed(cx, "notice", Form::Plan, blocks)
}

/// Places of the ways in `channels`, one a line, each with its name where `named`.
fn ways(cx: &Cx<'_>, named: bool, channels: impl Fn(Channel) -> bool) -> RichText {
    let mut text = RichText::new();
    for (_, way) in cx.inputs.plan.ways.iter() {
        let Some(channel) = way.channel.filter(|channel| channels(*channel)) else {
            continue;
        };
        let name = cx.msg(&format!("channel-{}", channel.key()));
        let place = way.place.trim();
        let line = match (named, place) {
            (true, "") => name,
            (true, place) => cx.say(
                "notice-way",
                &[("way", name.into()), ("place", place.into())],
            ),
            (false, place) => place.to_owned(),
        };
        if line.is_empty() {
            continue;
        }
        if !text.is_empty() {
            text = text.with(Inline::Break);
        }
        text = text.text(line);
    }
    text
}

/// What the plan says of the consultations, and below it the office, where the plan tells of it.
fn with_office(cx: &Cx<'_>, said: RichText, office: String) -> RichText {
    if office.is_empty() {
        return said;
    }
    let office = cx.say("notice-office", &[("office", office.into())]);
    if said.is_empty() {
        office.into()
    } else {
        said.with(Inline::Break).text(office)
    }
}

fn or_dots(cx: &Cx<'_>, text: RichText, words: &str) -> RichText {
    if text.is_empty() {
        dots(cx, FACT_MM, words).into()
    } else {
        text
    }
}

fn facts(cx: &Cx<'_>) -> Block {
    let consultation = &cx.inputs.plan.consultation;
    let texts = cx.inputs.texts;
    let row = |key: &str, value: RichText| (RichText::from(cx.msg(key)), value);
    let when = match (consultation.opens, consultation.closes) {
        (Some(opens), Some(closes)) => {
            let args = [
                ("from", texts.date(opens).into()),
                ("to", texts.date(closes).into()),
                ("days", i64::from(days(opens, closes)).into()),
            ];
            cx.say("notice-from-to", &args).into()
        }
        _ => RichText::new(),
    };
    let places = ways(cx, false, |channel| channel == Channel::Meeting);
    let meeting = match consultation.meeting {
        Some(day) => {
            let day = RichText::from(texts.date(day));
            if places.is_empty() {
                day
            } else {
                let mut both = day.with(Inline::Break);
                both.0.extend(places.0);
                both
            }
        }
        None => places,
    };
    let how = ways(cx, true, |channel| {
        !matches!(channel, Channel::Meeting | Channel::Display)
    });
    let how = with_office(cx, how, office(cx));
    let laid_out = ways(cx, false, |channel| channel == Channel::Display);
    let laid_out = with_office(cx, laid_out, office_place(cx));
    let needs = RichText::from(cx.msg("notice-needs-how")).with(Inline::Break);
    let needs = needs.with(typed_or_dots(
        cx,
        &office(cx),
        FACT_MM,
        "notice-place-needs",
    ));
    let mut entries = vec![
        row("notice-when", or_dots(cx, when, "notice-place-when")),
        row("notice-draft", or_dots(cx, laid_out, "notice-place-draft")),
        row("notice-how", or_dots(cx, how, "notice-place-how")),
        row(
            "notice-meeting",
            or_dots(cx, meeting, "notice-place-meeting"),
        ),
        row("notice-needs", needs),
    ];
    let next = [
        ("notice-decided", consultation.decided),
        ("notice-report", consultation.report),
        ("notice-session", consultation.session),
    ];
    for (key, day) in next {
        if let Some(day) = day {
            entries.push(row(key, texts.date(day).into()));
        }
    }
    let head = Some((cx.msg("head-field"), cx.msg("head-value")));
    let at = path!(consultation.opens);
    Block::from(BlockKind::KeyValues(KeyValues { head, entries })).at(at)
}

/// The rules on which residents are asked, where they were compared with their text.
fn law(cx: &Cx<'_>) -> Option<Block> {
    let catalog = cx.inputs.catalog;
    let kind = cx.inputs.plan.local_government.kind;
    let wanted = match kind {
        Some(LocalGovernmentKind::Powiat) => RULES.get(1..),
        Some(LocalGovernmentKind::Joint) => None,
        _ => RULES.get(..1),
    };
    let rule = catalog.rules.get(wanted?.first()?)?;
    let cited = catalog.cite_short(&rule.key, cx.lang)?;
    let text = RichText::from(cx.say("notice-law", &[("law", cited.into())]))
        .text(" ")
        .with(dots(cx, 60, "notice-place-rules"))
        .text(".");
    rule.standing.is_verified().then(|| Block::para(text))
}

fn form(cx: &Cx<'_>) -> Block {
    let entries = QUESTIONS.map(|(key, lines)| {
        let mut answer = RichText::new();
        if let Some(hint) = cx.inputs.texts.attr(&format!("remark-form-{key}"), "hint") {
            answer = answer.with(Inline::Quiet(hint)).with(Inline::Break);
        }
        for line in 0..lines {
            if line > 0 {
                answer = answer.with(Inline::Break);
            }
            answer = answer.with(dots(cx, ANSWER_MM, "remark-form-place"));
        }
        (
            RichText::from(cx.msg(&format!("remark-form-{key}"))),
            answer,
        )
    });
    let head = Some((cx.msg("head-field"), cx.msg("head-value")));
    let entries = entries.into();
    BlockKind::KeyValues(KeyValues { head, entries }).into()
}
