//! The document of a plan: composed, laid out, and written on demand as PDF or as a text document;
//! and its workbook.

use std::path::Path;
use std::sync::Arc;

use jiff::civil::Date;

use super::Derived;
use crate::base::progress::{Progress, Stopped};
use crate::catalog::Catalog;
use crate::i18n::{Lang, Texts};
use crate::model::Plan;
use crate::report::doc::Doc;
use crate::report::docx;
use crate::report::layout::frame::Page;
use crate::report::layout::kept::Kept;
use crate::report::layout::{Laid, Warning, layout_again, layout_in};
use crate::report::pdf::{self, Attached, PdfError, control::Control};
use crate::report::xlsx::{Workbook, workbook};
use crate::report::{DocumentDef, FileError, Inputs};
use crate::store::{self, Over, SaveError};

/// A document with its pages: what the preview paints is what [`Document::to_pdf`] writes.
pub struct Document {
    /// The meaning.
    pub doc: Arc<Doc>,
    /// The pages.
    pub pages: Vec<Page>,
    /// What the layout could not do as asked.
    pub warnings: Vec<Warning>,
}

impl Document {
    /// Composes and lays out the document that is chosen of `plan`, in this language and printed
    /// on this day.
    pub fn of(
        choice: impl Into<Choice>,
        of: (&Plan, &Catalog),
        for_day: (Lang, Date),
    ) -> Result<Self, SaveError> {
        Self::again(choice, of, for_day, &mut Kept::default())
    }

    /// [`Document::of`], with what the one before left: only what changed is laid out again.
    pub fn again(
        choice: impl Into<Choice>,
        of: (&Plan, &Catalog),
        for_day: (Lang, Date),
        kept: &mut Kept,
    ) -> Result<Self, SaveError> {
        let choice = choice.into();
        let doc = with_inputs(of, for_day, choice.area, |inputs| {
            choice.document.doc(inputs)
        })?;
        let doc = Arc::new(doc);
        let Laid { pages, warnings } = layout_again(&doc, kept);
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

/// Runs `make` on what a document of `plan` is made from.
fn with_inputs<T>(
    (plan, catalog): (&Plan, &Catalog),
    (lang, date): (Lang, Date),
    area: Option<&str>,
    make: impl FnOnce(&Inputs<'_>) -> T,
) -> Result<T, SaveError> {
    let derived = Derived::of(plan, catalog);
    Ok(make(&Inputs {
        plan: &derived.plan,
        catalog,
        projection: &derived.projection,
        findings: &derived.findings,
        texts: Texts::get(lang),
        date,
        fingerprint: &store::fingerprint(plan)?,
        schema: store::SCHEMA,
        area,
    }))
}

/// What kind of file is made of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Output {
    /// A document as PDF.
    Pdf(Choice),
    /// A document as DOCX, for word processors.
    Text(Choice),
    /// The tables of the plan as a workbook.
    Workbook,
}

impl Output {
    /// How the name of such a file ends.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Pdf(_) => "pdf",
            Self::Text(_) => "docx",
            Self::Workbook => "xlsx",
        }
    }

    /// What the name of such a file has after the plan's own.
    pub fn suffix(self) -> &'static str {
        match self {
            Self::Pdf(choice) | Self::Text(choice) => choice.document.suffix,
            Self::Workbook => "",
        }
    }

    /// The message that says why there is none.
    pub fn failed(self) -> &'static str {
        match self {
            Self::Pdf(_) => "pdf-failed",
            Self::Text(_) => "docx-failed",
            Self::Workbook => "xlsx-failed",
        }
    }
}

/// A document, and what is chosen of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Which document.
    pub document: &'static DocumentDef,
    /// Key of the only area it is made of, where it goes area by area.
    pub area: Option<&'static str>,
    /// Whether the plan travels inside a PDF.
    pub embed: bool,
}

impl From<&'static DocumentDef> for Choice {
    fn from(document: &'static DocumentDef) -> Self {
        Self {
            document,
            area: None,
            embed: false,
        }
    }
}

/// Name of the plan inside a PDF; always the same, so that the bytes are.
const TRAVELS_AS: &str = "plan.lpdi.ron";

/// Why there is no file.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The document could not be made.
    #[error("{0}")]
    Document(String),
    /// The file could not be written.
    #[error(transparent)]
    File(#[from] SaveError),
    /// It was to end before it was done; nothing was written.
    #[error(transparent)]
    Stopped(#[from] Stopped),
}

impl From<PdfError> for ExportError {
    fn from(error: PdfError) -> Self {
        match error {
            PdfError::Stopped(stopped) => stopped.into(),
            _ => Self::Document(error.to_string()),
        }
    }
}

impl From<FileError> for ExportError {
    fn from(error: FileError) -> Self {
        match error {
            FileError::Stopped(stopped) => stopped.into(),
            FileError::Write(_) => Self::Document(error.to_string()),
        }
    }
}

/// How much of a PDF is done once its meaning is there, in percent: about the shares of time in
/// docs/performance.md.
const COMPOSED: u32 = 5;
/// How much once its pages are.
const LAID: u32 = 40;

/// What a document is made from; it can be handed to a thread.
pub struct Printing {
    /// The plan.
    pub plan: Arc<Plan>,
    /// The catalogue.
    pub catalog: &'static Catalog,
    /// Language of the document.
    pub lang: Lang,
    /// The day it is printed.
    pub date: Date,
}

/// A document as PDF or DOCX, or a workbook.
pub struct Printed {
    /// How many pages or sheets it has; 1 for a text document, whose pages its reader sets.
    pub pages: usize,
    /// The file.
    pub bytes: Vec<u8>,
}

impl Printing {
    /// The document with its pages, with what the one before left.
    pub fn document(
        &self,
        choice: impl Into<Choice>,
        kept: &mut Kept,
    ) -> Result<Document, ExportError> {
        Document::again(choice, self.of(), self.for_day(), kept)
            .map_err(|error| ExportError::Document(error.to_string()))
    }

    fn of(&self) -> (&Plan, &'static Catalog) {
        (&self.plan, self.catalog)
    }

    fn for_day(&self) -> (Lang, Date) {
        (self.lang, self.date)
    }

    /// What a validator says of the document's file, which is written nowhere.
    pub fn control(&self, choice: Choice) -> Result<Control, ExportError> {
        let (pages, bytes) = self.pages_and_pdf(choice, &Progress::default())?;
        Ok(Control::of(&bytes, &pages, choice.embed))
    }

    fn pdf(&self, choice: Choice, work: &Progress) -> Result<Printed, ExportError> {
        let (pages, bytes) = self.pages_and_pdf(choice, work)?;
        Ok(Printed {
            pages: pages.len(),
            bytes,
        })
    }

    fn pages_and_pdf(
        &self,
        choice: Choice,
        work: &Progress,
    ) -> Result<(Vec<Page>, Vec<u8>), ExportError> {
        let doc = self.composed(choice)?;
        work.share(0, COMPOSED).at(1, 1)?;
        let pages = layout_in(&doc, work.share(COMPOSED, LAID))?.pages;
        // what it was laid out from is not needed for writing, and large
        let Doc { meta, .. } = doc;
        let attached = choice.embed.then(|| self.attached()).transpose()?;
        let rest = work.share(LAID, 100);
        let bytes = pdf::write_in(&pages, &meta, attached.as_ref(), rest)?;
        Ok((pages, bytes))
    }

    /// The plan as it travels inside a document.
    fn attached(&self) -> Result<Attached, SaveError> {
        Ok(Attached {
            name: TRAVELS_AS.to_owned(),
            about: Texts::get(self.lang).msg("document-source"),
            bytes: store::to_text(&self.plan)?.into_bytes(),
        })
    }

    /// The document's meaning.
    fn composed(&self, choice: Choice) -> Result<Doc, SaveError> {
        let compose = |inputs: &Inputs<'_>| choice.document.doc(inputs);
        with_inputs(self.of(), self.for_day(), choice.area, compose)
    }

    fn text(&self, choice: Choice, work: &Progress) -> Result<Printed, ExportError> {
        let doc = self.composed(choice)?;
        work.share(0, COMPOSED).at(1, 1)?;
        let bytes = docx::write(&doc, work.share(COMPOSED, 100))?;
        Ok(Printed { pages: 1, bytes })
    }

    fn workbook(&self, work: &Progress) -> Result<Printed, ExportError> {
        let write = |inputs: &Inputs<'_>| workbook(inputs, work.share(0, 100));
        let made = with_inputs(self.of(), self.for_day(), None, write)?;
        let Workbook { sheets, bytes } = made?;
        Ok(Printed {
            pages: sheets,
            bytes,
        })
    }

    /// The file of this kind.
    pub fn file(&self, output: Output) -> Result<Printed, ExportError> {
        self.file_in(output, &Progress::default())
    }

    fn file_in(&self, output: Output, work: &Progress) -> Result<Printed, ExportError> {
        match output {
            Output::Pdf(choice) => self.pdf(choice, work),
            Output::Text(choice) => self.text(choice, work),
            Output::Workbook => self.workbook(work),
        }
    }

    /// Writes the file of this kind to `path` over what is allowed there. Work that is stopped
    /// before it begins to write leaves what stands there.
    pub fn export(
        &self,
        output: Output,
        (path, over): (&Path, Over),
        work: &Progress,
    ) -> Result<Printed, ExportError> {
        let printed = self.file_in(output, work)?;
        work.share(0, 100).at(1, 1)?;
        store::write_output(path, &printed.bytes, over)?;
        Ok(printed)
    }
}
