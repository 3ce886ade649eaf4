//! The package: which parts it has, how they belong together, and the archive that holds them.
//!
//! Equal parts give equal bytes: members carry no time of their own.

use std::io::{self, Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::xml::Xml;
use crate::report::doc::{Meta, Stamp};

/// What begins every name of a relation.
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/// What begins the type of a part.
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";
/// The name of relations of the package itself.
const RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";

/// The parts that are written for a document.
pub(super) struct Parts {
    /// The text.
    pub document: Vec<u8>,
    /// Looks by name.
    pub styles: Vec<u8>,
    /// Lists.
    pub numbering: Vec<u8>,
    /// Footnotes.
    pub footnotes: Vec<u8>,
    /// What is shown above a page; none where nothing is.
    pub header: Option<Vec<u8>>,
    /// What is shown below a page.
    pub footer: Vec<u8>,
    /// Figures, numbered from 1.
    pub pictures: Vec<Vec<u8>>,
}

/// Names of relations that the text refers to.
pub(super) const HEADER: &str = "rIdHeader";
/// The relation of the footer.
pub(super) const FOOTER: &str = "rIdFooter";

/// The relation of a picture, counted from 1.
pub(super) fn picture_relation(number: usize) -> String {
    format!("rIdPicture{number}")
}

/// The archive.
pub(super) fn pack(parts: &Parts, meta: &Meta) -> io::Result<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(zip::DateTime::default());
    let mut put = |name: &str, bytes: &[u8]| -> io::Result<()> {
        archive
            .start_file(name, options)
            .map_err(io::Error::other)?;
        archive.write_all(bytes)
    };
    put("[Content_Types].xml", &content_types(parts)?)?;
    put("_rels/.rels", &package_relations()?)?;
    put("docProps/core.xml", &properties(meta)?)?;
    put("docProps/app.xml", &program(meta)?)?;
    put("word/document.xml", &parts.document)?;
    put("word/_rels/document.xml.rels", &document_relations(parts)?)?;
    put("word/styles.xml", &parts.styles)?;
    put("word/numbering.xml", &parts.numbering)?;
    put("word/footnotes.xml", &parts.footnotes)?;
    put("word/settings.xml", &settings(meta)?)?;
    if let Some(header) = &parts.header {
        put("word/header1.xml", header)?;
    }
    put("word/footer1.xml", &parts.footer)?;
    for (picture, number) in parts.pictures.iter().zip(1..) {
        put(&format!("word/media/figure{number}.emf"), picture)?;
    }
    let file = archive.finish().map_err(io::Error::other)?;
    Ok(file.into_inner())
}

/// The parts of the document with the kind of each, as they are called in the package.
fn named(parts: &Parts) -> Vec<(&'static str, &'static str)> {
    let mut all = vec![
        ("styles", "styles"),
        ("numbering", "numbering"),
        ("footnotes", "footnotes"),
        ("settings", "settings"),
        ("footer1", "footer"),
    ];
    if parts.header.is_some() {
        all.push(("header1", "header"));
    }
    all
}

fn content_types(parts: &Parts) -> io::Result<Vec<u8>> {
    let mut xml = Xml::part();
    let space = "http://schemas.openxmlformats.org/package/2006/content-types";
    let package = "application/vnd.openxmlformats-package";
    xml.element("Types", &[("xmlns", space)], |xml| {
        let relations = format!("{package}.relationships+xml");
        for (ending, kind) in [
            ("rels", relations.as_str()),
            ("xml", "application/xml"),
            ("emf", "image/x-emf"),
        ] {
            xml.empty("Default", &[("Extension", ending), ("ContentType", kind)]);
        }
        let mut over = |name: &str, kind: &str| {
            xml.empty("Override", &[("PartName", name), ("ContentType", kind)]);
        };
        over("/word/document.xml", &format!("{WORD}.document.main+xml"));
        for (name, kind) in named(parts) {
            over(&format!("/word/{name}.xml"), &format!("{WORD}.{kind}+xml"));
        }
        over(
            "/docProps/core.xml",
            &format!("{package}.core-properties+xml"),
        );
        let app = "application/vnd.openxmlformats-officedocument.extended-properties+xml";
        over("/docProps/app.xml", app);
    });
    xml.finish()
}

fn relation(xml: &mut Xml, id: &str, kind: &str, target: &str) {
    xml.empty(
        "Relationship",
        &[("Id", id), ("Type", kind), ("Target", target)],
    );
}

fn package_relations() -> io::Result<Vec<u8>> {
    let mut xml = Xml::part();
    xml.element("Relationships", &[("xmlns", RELATIONS)], |xml| {
        relation(
            xml,
            "rId1",
            &format!("{OFFICE}/officeDocument"),
            "word/document.xml",
        );
        let core = format!("{RELATIONS}/metadata/core-properties");
        relation(xml, "rId2", &core, "docProps/core.xml");
        let app = format!("{OFFICE}/extended-properties");
        relation(xml, "rId3", &app, "docProps/app.xml");
    });
    xml.finish()
}

fn document_relations(parts: &Parts) -> io::Result<Vec<u8>> {
    let mut xml = Xml::part();
    xml.element("Relationships", &[("xmlns", RELATIONS)], |xml| {
        for (name, kind) in named(parts) {
            let id = match kind {
                "header" => HEADER,
                "footer" => FOOTER,
                other => other,
            };
            relation(xml, id, &format!("{OFFICE}/{kind}"), &format!("{name}.xml"));
        }
        for number in 1..=parts.pictures.len() {
            let target = format!("media/figure{number}.emf");
            let id = picture_relation(number);
            relation(xml, &id, &format!("{OFFICE}/image"), &target);
        }
    });
    xml.finish()
}

fn properties(meta: &Meta) -> io::Result<Vec<u8>> {
    let Stamp {
        year,
        month,
        day,
        hour,
        minute,
        second,
    } = meta.date;
    let moment = format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z");
    let spaces = [
        (
            "xmlns:cp",
            "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        ),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ("xmlns:dcterms", "http://purl.org/dc/terms/"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    ];
    let mut xml = Xml::part();
    xml.element("cp:coreProperties", &spaces, |xml| {
        for (name, value) in [
            ("dc:title", &meta.title),
            ("dc:subject", &meta.subject),
            ("dc:creator", &meta.author),
            ("dc:language", &meta.lang),
            ("cp:version", &meta.fingerprint),
        ] {
            xml.element(name, &[], |xml| xml.text(value));
        }
        for name in ["dcterms:created", "dcterms:modified"] {
            xml.element(name, &[("xsi:type", "dcterms:W3CDTF")], |xml| {
                xml.text(&moment);
            });
        }
    });
    xml.finish()
}

fn program(meta: &Meta) -> io::Result<Vec<u8>> {
    let space = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    let mut xml = Xml::part();
    xml.element("Properties", &[("xmlns", space)], |xml| {
        xml.element("Application", &[], |xml| xml.text(&meta.producer));
    });
    xml.finish()
}

fn settings(meta: &Meta) -> io::Result<Vec<u8>> {
    let mut xml = Xml::part();
    xml.element("w:settings", &[("xmlns:w", super::SPACE)], |xml| {
        // contents are told their pages by the program that opens the file
        xml.value("w:updateFields", "true");
        xml.value("w:defaultTabStop", "709");
        xml.element("w:footnotePr", &[], |xml| {
            for id in ["-1", "0"] {
                xml.empty("w:footnote", &[("w:id", id)]);
            }
        });
        xml.element("w:compat", &[], |xml| {
            let uri = "http://schemas.microsoft.com/office/word";
            let set = [
                ("w:name", "compatibilityMode"),
                ("w:uri", uri),
                ("w:val", "15"),
            ];
            xml.empty("w:compatSetting", &set);
        });
        xml.value("w:themeFontLang", &meta.lang);
    });
    xml.finish()
}
