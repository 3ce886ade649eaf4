//! The printed document: composition, layout and PDF.
