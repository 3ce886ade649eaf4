//! From a plan to its document: walks the registry of sections and joins what they give.
//!
//! A pure function of [`Inputs`]: the same inputs give the same document. This module knows the
//! order and the frame of the document (parts, headings, gaps of a draft, numbers spoken of in text
//! alternatives) and no section in particular.

use jiff::civil::Date;

use super::doc::{Block, BlockKind, Doc, Part};
use super::sections::{Compose, Cx, Place, SECTIONS, Section, cover};
use crate::catalog::Catalog;
use crate::checks::Finding;
use crate::i18n::Texts;
use crate::model::Plan;
use crate::projection::Projection;

/// Everything a document is made from.
#[derive(Clone, Copy)]
pub struct Inputs<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// Names, units, laws and definitions.
    pub catalog: &'a Catalog,
    /// What follows from the plan by arithmetic.
    pub projection: &'a Projection,
    /// Findings of the checks; only the number of gaps is printed.
    pub findings: &'a [Finding],
    /// Words of the document's language.
    pub texts: &'a Texts,
    /// The day of this print, for drafts without a date of their own.
    pub date: Date,
    /// SHA-256 of the plan's text, 64 hexadecimal digits.
    pub fingerprint: &'a str,
    /// Version of the plan file's shape, printed on the last page.
    pub schema: u32,
    /// Key of the only area that is wanted, in documents that go area by area.
    pub area: Option<&'a str>,
}

/// Composes the council's document. Where the diagnosis is an annex of its own, its chapters are
/// left out, and one part alone is none.
pub fn compose(inputs: &Inputs<'_>) -> Doc {
    let cx = Cx::new(inputs);
    let apart = inputs.plan.edition.diagnosis_apart;
    let mut blocks = sections(&cx, |section| !(apart && section.is_of_diagnosis()));
    if apart {
        let opened = blocks.into_iter().flat_map(|block| match block.kind {
            BlockKind::Part(part) => part.blocks,
            _ => vec![block],
        });
        blocks = opened.collect();
    }
    Doc {
        meta: cover::meta(&cx),
        labels: cover::labels(&cx),
        cover: Some(cover::cover(&cx)),
        blocks,
    }
}

/// The sections of the plan that are `wanted`, in order, those of a part inside it.
pub(super) fn sections(cx: &Cx<'_>, wanted: impl Fn(&Section) -> bool) -> Vec<Block> {
    let wanted: Vec<&Section> = SECTIONS.iter().filter(|section| wanted(section)).collect();
    let bodies: Vec<Option<Vec<Block>>> = wanted
        .iter()
        .map(|section| match section.compose {
            Compose::Body(run) => Some(framed(cx, section, run(cx))),
            Compose::After(_) => None,
        })
        .collect();
    let mut late = Vec::new();
    for section in &wanted {
        if let Compose::After(run) = section.compose {
            let mut body = bodies.iter().flatten().flatten();
            late.push(framed(cx, section, run(cx, &mut body)));
        }
    }
    let mut late = late.into_iter();
    let ready = bodies
        .into_iter()
        .map(|body| body.or_else(|| late.next()).unwrap_or_default());
    join(cx, wanted.into_iter().zip(ready))
}

/// Puts the heading over a section's blocks. A section without any is left out, unless it belongs
/// to the skeleton of a plan and the document is not adopted yet.
fn framed(cx: &Cx<'_>, section: &Section, mut body: Vec<Block>) -> Vec<Block> {
    if body.is_empty() {
        let gap = section.skeleton.then(|| cx.gap()).flatten();
        let Some(gap) = gap else {
            return Vec::new();
        };
        body.push(gap);
    }
    let mut blocks = vec![cx.chapter(section)];
    blocks.append(&mut body);
    blocks
}

/// Joins sections in their order, those of a part inside it.
fn join<'a>(cx: &Cx<'_>, sections: impl Iterator<Item = (&'a Section, Vec<Block>)>) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut open: Option<(&str, Vec<Block>)> = None;
    for (section, mut body) in sections {
        let part = match section.place {
            Place::Part(part) => Some(part),
            Place::Plain | Place::Numbered => None,
        };
        if open.as_ref().map(|(key, _)| *key) != part {
            close(cx, open.take(), &mut blocks);
            open = part.map(|key| (key, Vec::new()));
        }
        match &mut open {
            Some((_, inner)) => inner.append(&mut body),
            None => blocks.append(&mut body),
        }
    }
    close(cx, open, &mut blocks);
    blocks
}

fn close(cx: &Cx<'_>, part: Option<(&str, Vec<Block>)>, blocks: &mut Vec<Block>) {
    if let Some((key, inner)) = part.filter(|(_, inner)| !inner.is_empty()) {
        let title = cx.msg(&format!("report-part-{key}"));
        blocks.push(
            BlockKind::Part(Part {
                title,
                blocks: inner,
            })
            .into(),
        );
    }
}
