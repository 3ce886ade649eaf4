//! The document as a text document (Office Open XML), for those who go on writing in a word
//! processor: the same blocks as in print, in styles, with fields for numbers, references and
//! contents, heads of tables that repeat, figures as vectors with text alternatives.
//!
//! Start from [`write()`]. It knows the document's meaning ([`doc`](super::doc)) and takes from the
//! layout only the numbers of headings, tables and figures and the drawings; no plan, no catalogue.
//! Word processors set the pages anew, so nothing here knows where a page ends.
//!
//! Written part by part (ECMA-376, WordprocessingML) rather than by a crate: those there are know no
//! repeated heads, no text alternatives and no language.

mod body;
mod package;
mod picture;
mod styles;
mod table;
mod words;
mod xml;

use self::body::Body;
use self::package::Parts;
use self::words::Para;
use self::xml::Xml;
use super::FileError;
use super::doc::{Doc, Form, Inline, RichText};
use crate::base::progress::Share;

/// The name of the elements of a text document.
const SPACE: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// Writes `doc` as a text document, as a share of some work. Equal documents give equal bytes.
pub fn write(doc: &Doc, work: Share<'_>) -> Result<Vec<u8>, FileError> {
    let mut body = Body::of(doc, work);
    body.ended?;
    let header = has_header(doc).then(|| furniture(&mut body, "w:hdr", header));
    let footer = furniture(&mut body, "w:ftr", footer);
    let footnotes = footnotes(&mut body);
    let parts = Parts {
        document: body.xml.finish()?,
        styles: styles::styles(&doc.meta)?,
        numbering: styles::numbering(&body.firsts)?,
        footnotes: footnotes.finish()?,
        header: header.map(Xml::finish).transpose()?,
        footer: footer.finish()?,
        pictures: body
            .pictures
            .into_iter()
            .map(|picture| picture.bytes)
            .collect(),
    };
    Ok(package::pack(&parts, &doc.meta)?)
}

/// Whether something stands above the pages of the document.
fn has_header(doc: &Doc) -> bool {
    doc.meta.form == Form::Plan
}

/// A part that stands on every page.
fn furniture(body: &mut Body<'_>, name: &str, write: fn(&mut Body<'_>)) -> Xml {
    apart(body, |body| {
        let mut part = Xml::part();
        part.element(name, &[("xmlns:w", SPACE)], |part| {
            write(body);
            part.append(std::mem::replace(&mut body.xml, Xml::fragment()));
        });
        part
    })
}

/// What `write` makes while the text itself is laid aside.
fn apart<'a>(body: &mut Body<'a>, write: impl FnOnce(&mut Body<'a>) -> Xml) -> Xml {
    let text = std::mem::replace(&mut body.xml, Xml::fragment());
    let part = write(body);
    body.xml = text;
    part
}

fn header(body: &mut Body<'_>) {
    let title = body.doc.meta.short_title.clone();
    body.para(Para::of("Header"), &title.into());
}

fn footer(body: &mut Body<'_>) {
    let doc = body.doc;
    let label = doc.labels.page_of.as_str();
    body.open_para(Para::of("Footer"), |body| {
        if doc.meta.form == Form::Plan {
            let status = RichText::new()
                .strong(doc.meta.status.mark.as_str())
                .text(format!(" {}", doc.meta.version_line))
                .with(Inline::Break);
            body.rich(&status);
        }
        let (before, rest) = label.split_once("{page}").unwrap_or((label, ""));
        let (between, after) = rest.split_once("{pages}").unwrap_or((rest, ""));
        body.run(before, None);
        body.field("PAGE", "1", None);
        body.run(between, None);
        if rest.contains("{pages}") {
            body.field("NUMPAGES", "1", None);
        }
        body.run(after, None);
    });
}

fn footnotes(body: &mut Body<'_>) -> Xml {
    let notes = std::mem::take(&mut body.footnotes);
    apart(body, |body| {
        let mut part = Xml::part();
        part.element("w:footnotes", &[("xmlns:w", SPACE)], |part| {
            for (id, kind) in [("-1", "separator"), ("0", "continuationSeparator")] {
                part.element("w:footnote", &[("w:type", kind), ("w:id", id)], |part| {
                    part.element("w:p", &[], |part| {
                        part.element("w:r", &[], |part| part.empty(&format!("w:{kind}"), &[]));
                    });
                });
            }
            for (note, id) in notes.iter().zip(1..) {
                let id = id.to_string();
                part.element("w:footnote", &[("w:id", &id)], |part| {
                    body.open_para(Para::of("FootnoteText"), |body| {
                        body.footnote_mark();
                        body.rich(note);
                    });
                    part.append(std::mem::replace(&mut body.xml, Xml::fragment()));
                });
            }
        });
        part
    })
}
