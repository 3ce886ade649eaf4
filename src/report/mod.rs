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
pub mod xlsx;

pub use compose::{Inputs, compose};
pub use documents::{DOCUMENTS, DocumentDef, PLAN, document, language};
