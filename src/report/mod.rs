//! The printed document: composition, layout and PDF.
//!
//! `doc` is the meaning, `layout` gives it places on pages, `pdf` writes them; `style` holds the
//! tokens all three share. Nothing here knows a window.

pub mod doc;
pub mod layout;
pub mod pdf;
#[cfg(any(test, feature = "testing"))]
pub mod sample;
pub mod style;
