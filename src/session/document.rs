//! The document of a plan: composed, laid out, and written as PDF on demand.

use jiff::civil::Date;

use super::Derived;
use crate::catalog::Catalog;
use crate::i18n::{Lang, Texts};
use crate::model::Plan;
use crate::report::doc::Doc;
use crate::report::layout::frame::Page;
use crate::report::layout::{Laid, Warning, layout};
use crate::report::pdf::{self, PdfError};
use crate::report::{DocumentDef, Inputs};
use crate::store::{self, SaveError};

/// A document with its pages: what the preview paints is what [`Document::to_pdf`] writes.
pub struct Document {
    /// The meaning.
    pub doc: Doc,
    /// The pages.
    pub pages: Vec<Page>,
    /// What the layout could not do as asked.
    pub warnings: Vec<Warning>,
}

impl Document {
    /// Composes and lays out document `def` of `plan` in language `lang`, printed on `date`.
    pub fn of(
        def: &DocumentDef,
        plan: &Plan,
        catalog: &Catalog,
        lang: Lang,
        date: Date,
    ) -> Result<Self, SaveError> {
        let derived = Derived::of(plan, catalog);
        let doc = (def.compose)(&Inputs {
            plan,
            catalog,
            projection: &derived.projection,
            findings: &derived.findings,
            texts: Texts::get(lang),
            date,
            fingerprint: &store::fingerprint(plan)?,
            schema: store::SCHEMA,
        });
        let Laid {
            pages, warnings, ..
        } = layout(&doc);
        Ok(Self {
            doc,
            pages,
            warnings,
        })
    }

    /// Writes the pages as an accessible, archivable PDF. Equal documents give equal bytes.
    pub fn to_pdf(&self) -> Result<Vec<u8>, PdfError> {
        pdf::write(&self.pages, &self.doc.meta)
    }
}
