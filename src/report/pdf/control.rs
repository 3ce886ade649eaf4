//! What a validator that shares no code with the writer says of a finished file.
//!
//! The same one the tests hold every document against. It takes the time of writing the file once
//! more or longer: whoever has a window asks on a thread.

use std::collections::BTreeSet;

use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};

use crate::report::layout::frame::{Item, Page, TagEvent, TagKind};

/// What was found in a file before it is handed on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Control {
    /// Rules of PDF/UA-1 that it breaks.
    pub accessible: Vec<String>,
    /// Rules of PDF/A-2a, or of PDF/A-3a where the plan travels inside, that it breaks.
    pub archivable: Vec<String>,
    /// Tables; each has heads by construction.
    pub tables: usize,
    /// Figures; each has an alternative by construction.
    pub figures: usize,
    /// Length of the file in bytes.
    pub bytes: usize,
}

impl Control {
    /// Looks at `bytes`, the file of `pages`; `carries_plan` says whether the plan is inside.
    pub fn of(bytes: &[u8], pages: &[Page], carries_plan: bool) -> Self {
        let archive = if carries_plan {
            ValidationProfile::PdfA3a
        } else {
            ValidationProfile::PdfA2a
        };
        Self {
            accessible: broken(bytes, ValidationProfile::PdfUa1),
            archivable: broken(bytes, archive),
            tables: count(pages, TagKind::Table),
            figures: count(pages, TagKind::Figure),
            bytes: bytes.len(),
        }
    }
}

/// The rules of `profile` that a file breaks, as the validator words them.
fn broken(bytes: &[u8], profile: ValidationProfile) -> Vec<String> {
    match validate_pdf_bytes(bytes, &ValidationOptions::default().profile(profile)) {
        Ok(report) => report.failures.iter().map(ToString::to_string).collect(),
        Err(error) => vec![error.to_string()],
    }
}

/// How many elements of this kind there are; one that goes on over pages is one.
fn count(pages: &[Page], kind: TagKind) -> usize {
    let items = pages.iter().flat_map(|page| &page.items);
    let found = items.filter_map(|item| match item {
        Item::Tag(TagEvent::Begin { id, tag }) => (tag.kind == kind).then_some(*id),
        _ => None,
    });
    found.collect::<BTreeSet<u32>>().len()
}
