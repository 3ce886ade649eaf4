//! The diagnosis alone, as an annex of its own.

use super::frame::meta;
use crate::report::Inputs;
use crate::report::compose::sections;
use crate::report::doc::{BlockKind, Cover, Doc, Form};
use crate::report::sections::{Cx, Section, cover};

/// Sections outside the part that tell how to read it.
const AROUND: [&str; 4] = ["contents", "abbreviations", "lists", "identity"];

/// The chapters of the diagnosis between contents and lists of their own.
pub fn compose(inputs: &Inputs<'_>) -> Doc {
    let cx = &Cx::new(inputs);
    let wanted = |section: &Section| section.is_of_diagnosis() || AROUND.contains(&section.id);
    let mut blocks = sections(cx, wanted);
    let name = cx.msg("document-diagnosis");
    for block in &mut blocks {
        if let BlockKind::Part(part) = &mut block.kind {
            part.title.clone_from(&name);
        }
    }
    let title = cx.inputs.texts.attr_or_msg("document-diagnosis", "cover");
    Doc {
        meta: meta(cx, "diagnosis", Form::Plan),
        labels: cover::labels(cx),
        cover: Some(Cover {
            title: title.lines().map(str::to_owned).collect(),
            annex: cover::annex(cx, 2),
            ..cover::cover(cx)
        }),
        blocks,
    }
}
