//! Pages to a PDF file that is PDF/UA-1 and PDF/A-2a at once, or PDF/A-3a where the plan travels in it.
//!
//! The only place that imports printpdf, lopdf and page_validation. printpdf assembles pages and content streams
//! (`ops`); lopdf grafts on what it does not know: our own subset fonts (`fonts`), the structure
//! tree (`structure`), bookmarks, metadata, output intent (`finish`). Equal pages and metadata
//! give equal bytes. This module knows no block of the document.

pub mod control;
mod file;
mod finish;
mod fonts;
mod icc;
mod ops;
pub mod read;
mod structure;
mod xmp;

use printpdf::{Mm, PdfDocument, PdfPage, PdfSaveOptions};

use super::doc::Meta;
use super::layout::frame::Page;

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
    let fonts = fonts::FontSet::of(pages)?;
    let mut structure = structure::Structure::default();
    let mut document = PdfDocument::new("");
    document.pages = pages
        .iter()
        .enumerate()
        .map(|(index, page)| {
            let ops = ops::page_ops(page, index, &fonts, &mut structure);
            // the boxes are set to the exact size afterwards
            PdfPage::new(Mm(210.0), Mm(297.0), ops)
        })
        .collect();
    let options = PdfSaveOptions {
        optimize: false,
        subset_fonts: false,
        secure: false,
        image_optimization: None,
    };
    let mut warnings = Vec::new();
    let mut file = document.to_lopdf_document(&options, &mut warnings);
    finish::finish(&mut file, pages, (meta, attached), &fonts, &structure)?;
    Ok(file::write(&file)?)
}
