//! What documents beside the plan have in common: properties of the file, words of header and
//! footer, the heading, dotted places, and the sentence that says what a plan lacks for one.

use crate::report::doc::{Block, BlockKind, Doc, Form, Heading, Inline, Meta, Numbering, RichText};
use crate::report::sections::{Cx, cover};

/// Document `id` without a title page.
pub fn framed(cx: &Cx<'_>, id: &str, form: Form, blocks: Vec<Block>) -> Doc {
    Doc {
        meta: meta(cx, id, form),
        labels: cover::labels(cx),
        cover: None,
        blocks,
    }
}

/// The properties of document `id`: its name beside what the plan is called.
pub fn meta(cx: &Cx<'_>, id: &str, form: Form) -> Meta {
    let of_plan = cover::meta(cx);
    let name = cx.msg(&format!("document-{id}"));
    let both = |plan: &str| {
        let args = [
            ("document", name.as_str().into()),
            ("plan", plan.to_owned().into()),
        ];
        cx.say("document-of-plan", &args)
    };
    Meta {
        form,
        title: both(&of_plan.title),
        // a chapter of a document with chapters says what it is
        short_title: match form {
            Form::Plan => of_plan.short_title.clone(),
            Form::Resolution | Form::EasyRead => both(&of_plan.short_title),
        },
        subject: name.clone(),
        document: match cx.inputs.area {
            Some(area) => format!("{id}/{area}"),
            None => id.to_owned(),
        },
        ..of_plan
    }
}

/// A document of one chapter under its own name; `body` is replaced by what is missing where the
/// plan gives nothing for it.
pub fn sheet(cx: &Cx<'_>, id: &str, body: Vec<Block>) -> Doc {
    let mut blocks = vec![of_plan(cx, cx.msg(&format!("document-{id}")))];
    blocks.extend(or_missing(cx, id, body));
    framed(cx, id, Form::Plan, blocks)
}

/// `body`, or the sentence that says what the plan lacks for document `id`.
pub fn or_missing(cx: &Cx<'_>, id: &str, body: Vec<Block>) -> Vec<Block> {
    if body.is_empty() {
        let words = cx
            .inputs
            .texts
            .attr_or_msg(&format!("document-{id}"), "missing");
        vec![Block::para(words)]
    } else {
        body
    }
}

/// The heading that opens a document, under the name of the plan.
pub fn of_plan(cx: &Cx<'_>, text: String) -> Block {
    title(text, cover::meta(cx).short_title)
}

/// The heading that opens a document or a part of one, under `kicker`.
pub fn title(text: String, kicker: String) -> Block {
    BlockKind::Heading(Heading {
        level: 1,
        numbering: Numbering::None,
        text,
        kicker: Some(kicker),
        listed: true,
    })
    .into()
}

/// A dotted place to fill in by hand; message `words` says what belongs there.
pub fn dots(cx: &Cx<'_>, length_mm: u16, words: &str) -> Inline {
    Inline::Placeholder {
        length_mm,
        words: cx.msg(words),
    }
}

/// `text` as typed, or a dotted place while it is blank.
pub fn typed_or_dots(cx: &Cx<'_>, text: &str, length_mm: u16, words: &str) -> Inline {
    match text.trim() {
        "" => dots(cx, length_mm, words),
        text => Inline::Text(text.to_owned()),
    }
}

/// Where people turn to in the office: its telephone and mailbox, else its address; blank where the
/// plan tells none of them.
pub fn office(cx: &Cx<'_>) -> String {
    let unit = &cx.inputs.plan.local_government;
    match joined([&unit.telephone, &unit.email]) {
        nobody if nobody.is_empty() => unit.address.trim().to_owned(),
        told => told,
    }
}

/// Where people come to the office: its address and hours.
pub fn office_place(cx: &Cx<'_>) -> String {
    let unit = &cx.inputs.plan.local_government;
    joined([&unit.address, &unit.hours])
}

/// What is written of both, parted by a comma.
fn joined(words: [&String; 2]) -> String {
    let written = words.map(|words| words.trim());
    let written: Vec<&str> = written.into_iter().filter(|it| !it.is_empty()).collect();
    written.join(", ")
}

/// «na lata 2027–2029», with a dotted place while the years are not known.
pub fn for_years(cx: &Cx<'_>) -> RichText {
    let years = cx.plan_years();
    if years.is_empty() {
        let place = dots(cx, 24, "draft-place-years");
        return RichText::from(cx.msg("draft-for-years"))
            .text(" ")
            .with(place);
    }
    let key = match cx.inputs.plan.years().len() {
        1 => "cover-year",
        _ => "cover-years",
    };
    cx.say(key, &[("years", years.into())]).into()
}
