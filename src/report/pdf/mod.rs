//! Pages to a PDF file that is PDF/UA-1 and PDF/A-2a at once, or PDF/A-3a where the plan travels in it.
//!
//! The only place that imports printpdf, lopdf and page_validation. printpdf assembles the document
//! and its pages; `ops` writes what stands on them; lopdf grafts on what printpdf does not know: our
//! own subset fonts (`fonts`), the structure tree (`structure`), bookmarks, metadata, output intent
//! (`finish`). Equal pages and metadata give equal bytes. This module knows no block of the document.

pub mod control;
mod file;
mod finish;
mod fonts;
mod icc;
mod ops;
pub mod read;
mod structure;
mod syntax;
mod xmp;

use lopdf::ObjectId;
use printpdf::{Mm, PdfDocument, PdfPage, PdfSaveOptions};

use super::doc::Meta;
use super::layout::frame::Page;
use crate::base::progress::{Progress, Share, Stopped};
use crate::base::threads::beside;

/// Why no file could be written.
#[derive(Debug, thiserror::Error)]
pub enum PdfError {
    /// A font could not be subset.
    #[error("font subset: {0}")]
    Font(String),
    /// The assembled document is not what was built a moment ago.
    #[error("document assembly: {0}")]
    Assembly(#[from] lopdf::Error),
    /// The bytes could not be written to memory.
    #[error("writing: {0}")]
    Write(#[from] std::io::Error),
    /// It was to end before it was done.
    #[error(transparent)]
    Stopped(#[from] Stopped),
}

/// A file that travels inside the document: what it was made from.
#[derive(Debug, Clone)]
pub struct Attached {
    /// Name of the file.
    pub name: String,
    /// What it is, for whoever finds it in a list of attachments.
    pub about: String,
    /// A text.
    pub bytes: Vec<u8>,
}

/// Writes the pages as a tagged, archivable file.
pub fn write(pages: &[Page], meta: &Meta) -> Result<Vec<u8>, PdfError> {
    write_with(pages, meta, None)
}

/// [`write()`], with what it was made from inside: PDF/A-3a instead of PDF/A-2a.
pub fn write_with(
    pages: &[Page],
    meta: &Meta,
    attached: Option<&Attached>,
) -> Result<Vec<u8>, PdfError> {
    write_in(pages, meta, attached, Progress::default().share(0, 100))
}

/// [`write_with`] as a share of some work, page by page.
pub fn write_in(
    pages: &[Page],
    meta: &Meta,
    attached: Option<&Attached>,
    work: Share<'_>,
) -> Result<Vec<u8>, PdfError> {
    // what comes after the pages takes about a fifth of the time (docs/performance.md)
    let steps = pages.len() + pages.len() / 4;
    let fonts = fonts::FontSet::of(pages)?;
    let mut structure = structure::Structure::default();
    let mut file = assembled(pages.len());
    let contents = contents(&file)?;
    let written = pages.iter().enumerate().map(|(index, page)| {
        work.at(index, steps)?;
        Ok(ops::page_ops(page, index, &fonts, &mut structure))
    });
    let packed = beside(written, |content| Ok::<_, PdfError>(file::pack(&content)?))?;
    for (id, packed) in contents.iter().zip(packed) {
        packed.set(&mut file, *id);
    }
    let tree = finish::finish(&mut file, pages, (meta, attached), &fonts, &structure)?;
    let bytes = file::write(&file, tree.objects())?;
    work.at(steps, steps)?;
    Ok(bytes)
}

/// A document of so many blank pages; their boxes are set to the exact size afterwards.
fn assembled(pages: usize) -> lopdf::Document {
    let mut document = PdfDocument::new("");
    let blank = || PdfPage::new(Mm(210.0), Mm(297.0), Vec::new());
    document.pages = std::iter::repeat_with(blank).take(pages).collect();
    let options = PdfSaveOptions {
        optimize: false,
        subset_fonts: false,
        secure: false,
        image_optimization: None,
    };
    document.to_lopdf_document(&options, &mut Vec::new())
}

/// Where the contents of the pages stand, page by page.
fn contents(file: &lopdf::Document) -> Result<Vec<ObjectId>, PdfError> {
    let pages = file.get_pages().into_values();
    pages
        .map(|page| {
            Ok(file
                .get_dictionary(page)?
                .get(b"Contents")?
                .as_reference()?)
        })
        .collect()
}
