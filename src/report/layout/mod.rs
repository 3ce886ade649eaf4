//! From the document's meaning to placed pages.
//!
//! Start from [`layout`]. Strips are made block by block (`blocks`, `table`, `card`, `chart`,
//! `toc`), stacked by `flow` and finished by `emit`; `text` sets the lines. Nothing here knows PDF
//! or a window: [`frame::Page`] is all that leaves.

mod ahead;
mod blocks;
mod body;
mod boxes;
mod card;
mod cell;
mod chart;
mod cover;
mod cut;
mod emit;
mod fit;
mod flow;
pub mod fonts;
mod formal;
pub mod frame;
mod furniture;
mod gantt;
mod inline;
pub mod kept;
pub(in crate::report) mod numbers;
mod plot;
mod segments;
mod split;
pub(in crate::report) mod table;
mod table_draw;
mod text;
mod toc;
mod typography;

use std::collections::BTreeMap;
use std::sync::Arc;

use boxes::{Ctx, Tags};
use frame::{Page, Tag, TagKind};
use kept::{Kept, Strips};
use numbers::Numbers;

use super::doc::{Doc, Form};
use super::style::{BODY, EASY, Geometry, LANDSCAPE, PORTRAIT, RESOLUTION};
use crate::base::progress::{Progress, Share, Stopped};

/// Pages, and what could not be set as written.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Laid {
    /// The pages.
    pub pages: Vec<Page>,
    /// What a careful person should look at.
    pub warnings: Vec<Warning>,
}

/// Something that could not be set as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Warning {
    /// The fonts lack this character; it stands as a framed code point so many times.
    MissingGlyph {
        /// The character.
        character: char,
        /// Occurrences.
        count: usize,
    },
    /// A link or number refers to a block that is not in the document.
    UnknownTarget(String),
    /// A table does not fit even a landscape page.
    TableTooWide {
        /// Number of the table, empty for one without a caption.
        number: String,
    },
}

/// Lays a document out. Equal documents give equal pages.
pub fn layout(doc: &Doc) -> Laid {
    // nobody has this one to stop it
    layout_in(doc, Progress::default().share(0, 100)).unwrap_or_default()
}

/// [`layout`], with what the one before left: only blocks that changed are set again.
pub fn layout_again(doc: &Arc<Doc>, kept: &mut Kept) -> Laid {
    let numbers = Numbers::of(&doc.blocks);
    let mut strips = kept.strips(doc, &numbers);
    let work = Progress::default();
    let laid = lay(doc, &numbers, work.share(0, 100), &mut strips);
    kept.keep(doc, numbers, strips);
    // nobody has this one to stop it
    laid.unwrap_or_default()
}

/// [`layout`] as a share of some work, block by block.
pub fn layout_in(doc: &Doc, work: Share<'_>) -> Result<Laid, Stopped> {
    let numbers = Numbers::of(&doc.blocks);
    lay(doc, &numbers, work, &mut Strips::default())
}

/// Where the layout of `doc` begins.
fn begin(doc: &Doc, portrait: Geometry, numbers: Numbers) -> Ctx<'_> {
    let mut tags = Tags::default();
    let root = tags.add(
        0,
        Tag {
            kind: TagKind::Document,
            ..Tag::default()
        },
    );
    Ctx {
        fonts: fonts::Fonts::new(),
        rules: typography::Rules::for_lang(&doc.meta.lang),
        labels: &doc.labels,
        tags,
        numbers,
        notes: Vec::new(),
        warnings: Vec::new(),
        page: portrait,
        wide: false,
        parent: root,
        level: 0,
        body: if doc.meta.form == Form::EasyRead {
            EASY
        } else {
            BODY
        },
        missing: BTreeMap::new(),
    }
}

fn lay(doc: &Doc, numbers: &Numbers, work: Share<'_>, kept: &mut Strips) -> Result<Laid, Stopped> {
    let portrait = match doc.meta.form {
        Form::Plan => PORTRAIT,
        Form::Resolution | Form::EasyRead => RESOLUTION,
    };
    let sheets = flow::Sheets {
        portrait,
        landscape: LANDSCAPE,
    };
    let start = || begin(doc, portrait, numbers.clone());
    let made = ahead::make(start, (doc, sheets), work, kept)?;
    let mut cx = start();
    let mut strips = Vec::new();
    if let Some(cover) = &doc.cover {
        strips.push(cover::strip(&mut cx, &doc.meta, cover));
    }
    blocks::build(&mut cx, doc, (sheets, work), (kept, made), &mut strips)?;
    let raw = flow::paginate(strips, &cx.notes, sheets);
    let missing = std::mem::take(&mut cx.missing);
    cx.warnings.extend(
        missing
            .into_iter()
            .map(|(character, count)| Warning::MissingGlyph { character, count }),
    );
    let (pages, warnings) = emit::emit(cx, doc, raw, sheets, &mut kept.bodies);
    Ok(Laid { pages, warnings })
}
