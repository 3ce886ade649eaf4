//! The documents that a plan gives, as a list: to add one, add an entry and what composes it.

mod application;
mod calendar;
mod consultation;
mod diagnosis;
mod frame;
mod market;
mod notice;
mod resolution;
mod summary;

use std::fmt;

use super::compose::{self, Inputs};
use super::doc::{Doc, Form};
use super::sections::first_use;
use super::tongues;
use crate::i18n::{Lang, Texts};
use crate::model::{DocumentLanguage, Plan};

/// A document that a plan gives; its title is the message `document-{id}`, and what it is for the
/// attribute `.about` of that message.
pub struct DocumentDef {
    /// Id, as the command line takes it.
    pub id: &'static str,
    /// What the name of its file has after the plan's own.
    pub suffix: &'static str,
    /// Whether it goes area by area, so that one can be asked for ([`Inputs::area`]).
    pub by_area: bool,
    compose: fn(&Inputs<'_>) -> Doc,
}

impl DocumentDef {
    /// What it says.
    pub fn doc(&self, inputs: &Inputs<'_>) -> Doc {
        let mut doc = (self.compose)(inputs);
        tongues::mark(inputs, &mut doc);
        if doc.meta.form == Form::Plan {
            first_use::explain(inputs, &mut doc.blocks);
        }
        doc
    }

    /// What it is called.
    pub fn title(&self, texts: &Texts) -> String {
        texts.msg(&format!("document-{}", self.id))
    }

    /// What it is for.
    pub fn about(&self, texts: &Texts) -> String {
        texts.attr_or_msg(&format!("document-{}", self.id), "about")
    }
}

impl PartialEq for DocumentDef {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for DocumentDef {}

impl fmt::Debug for DocumentDef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id)
    }
}

const fn def(
    id: &'static str,
    suffix: &'static str,
    compose: fn(&Inputs<'_>) -> Doc,
) -> DocumentDef {
    DocumentDef {
        id,
        suffix,
        by_area: false,
        compose,
    }
}

/// The plan itself, as the council adopts it.
pub const PLAN: DocumentDef = def("plan", "", compose::compose);

/// All documents; the first one is meant where none is named.
pub const DOCUMENTS: &[DocumentDef] = &[
    PLAN,
    def("resolution", "-uchwala", resolution::compose),
    def("notice", "-zawiadomienie", notice::compose),
    def("consultation", "-konsultacje", consultation::compose),
    def("summary", "-streszczenie", summary::compose),
    def("diagnosis", "-diagnoza", diagnosis::compose),
    DocumentDef {
        by_area: true,
        ..def("application", "-do-wniosku", application::compose)
    },
    def("market", "-zamowienia", market::compose),
    def("calendar", "-kalendarz", calendar::compose),
];

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
