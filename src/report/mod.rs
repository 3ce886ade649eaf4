//! The printed document: composition, layout and PDF.
//!
//! `compose` says what a plan's document contains, `doc` is that meaning, `layout` gives it places
//! on pages, `pdf` writes them, `docx` writes the meaning for word processors; `xlsx` writes the views of a plan as a workbook, `ics`
//! its duties as a calendar; `style` holds the tokens that document, pages and workbook share.
//! Nothing here knows a window.

mod compose;
pub mod doc;
mod documents;
pub mod docx;
pub mod ics;
pub mod layout;
pub mod pdf;
pub mod sections;
pub mod style;
mod tongues;
pub mod xlsx;

use std::io;

use crate::base::progress::Stopped;

pub use compose::Inputs;
pub use documents::{DOCUMENTS, DocumentDef, PLAN, document, language};

/// Why a text document or a workbook was not written.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// It would pass what the format holds.
    #[error(transparent)]
    Write(#[from] io::Error),
    /// It was to end before it was done.
    #[error(transparent)]
    Stopped(#[from] Stopped),
}
