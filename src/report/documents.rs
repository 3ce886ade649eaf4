//! The documents that a plan gives, as a list: to add one, add an entry and what composes it.

use super::compose::{self, Inputs};
use super::doc::Doc;
use crate::i18n::Lang;
use crate::model::{DocumentLanguage, Plan};

/// A document that a plan gives; its title is the message `document-{id}`.
pub struct DocumentDef {
    /// Id, as the command line takes it.
    pub id: &'static str,
    /// What the name of its file has after the plan's own.
    pub suffix: &'static str,
    /// What it says.
    pub compose: fn(&Inputs<'_>) -> Doc,
}

/// The plan itself, as the council adopts it.
pub const PLAN: DocumentDef = DocumentDef {
    id: "plan",
    suffix: "",
    compose: compose::compose,
};

/// All documents; the first one is meant where none is named.
pub const DOCUMENTS: &[DocumentDef] = &[PLAN];

/// The document called `id`.
pub fn document(id: &str) -> Option<&'static DocumentDef> {
    DOCUMENTS.iter().find(|document| document.id == id)
}

/// The language in which the documents of `plan` are written: its own, and Polish where it has
/// chosen none. The language of the window is another matter.
pub fn language(plan: &Plan) -> Lang {
    match plan.edition.language {
        Some(DocumentLanguage::English) => Lang::En,
        Some(DocumentLanguage::Polish) | None => Lang::Pl,
    }
}
