//! What printpdf does not write: exact boxes, fonts, links, bookmarks, metadata, identity.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};
use sha2::{Digest, Sha256};

use super::fonts::FontSet;
use super::structure::{Embedded, Structure};
use super::{Attached, PdfError, icc, xmp};
use crate::report::doc::{Meta, Stamp};
use crate::report::layout::frame::{BELOW_HEADING, Page};

/// A count as a PDF integer.
pub fn int(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

/// A text string: UTF-16 with its mark.
pub fn text_string(text: &str) -> Object {
    let mut bytes = vec![0xfe, 0xff];
    bytes.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    Object::String(bytes, lopdf::StringFormat::Hexadecimal)
}

fn pdf_date(s: Stamp) -> Object {
    Object::string_literal(format!(
        "D:{:04}{:02}{:02}{:02}{:02}{:02}Z",
        s.year, s.month, s.day, s.hour, s.minute, s.second
    ))
}

/// Completes the document; the elements of its structure are still to be written.
pub fn finish<'a>(
    file: &mut Document,
    pages: &[Page],
    (meta, attached): (&Meta, Option<&Attached>),
    fonts: &FontSet,
    structure: &'a Structure<'a>,
) -> Result<Embedded<'a>, PdfError> {
    let ids: Vec<ObjectId> = file.get_pages().into_values().collect();
    let sheets: Vec<(ObjectId, f32)> = ids
        .iter()
        .zip(pages)
        .map(|(id, page)| (*id, page.height))
        .collect();
    keep_pages_only(file, &ids)?;
    let font_dictionary = fonts.embed(file);
    let fonts_id = file.add_object(font_dictionary);
    let resources = file.add_object(dictionary! { "Font" => fonts_id });
    let links = structure.links.iter();
    let annotations: Vec<ObjectId> = links.map(|_| file.new_object_id()).collect();
    let mut on_page: BTreeMap<usize, Vec<Object>> = BTreeMap::new();
    for ((page, _), id) in structure.links.iter().zip(&annotations) {
        on_page
            .entry(*page)
            .or_default()
            .push(Object::Reference(*id));
    }
    for (index, (id, page)) in ids.iter().zip(pages).enumerate() {
        let own = on_page.remove(&index).unwrap_or_default();
        let dictionary = file.get_dictionary_mut(*id)?;
        for key in ["TrimBox", "CropBox", "Annots"] {
            dictionary.remove(key.as_bytes());
        }
        dictionary.set(
            "MediaBox",
            vec![
                0.into(),
                0.into(),
                Object::Real(page.width),
                Object::Real(page.height),
            ],
        );
        dictionary.set("Resources", resources);
        dictionary.set("StructParents", int(index));
        dictionary.set("Tabs", "S");
        if !own.is_empty() {
            dictionary.set("Annots", own);
        }
    }
    let outlines = outlines(file, structure, &sheets);
    let tree = structure.embed(file, sheets, annotations);
    catalog(file, (meta, attached), tree.root, outlines)?;
    Ok(tree)
}

/// Drops what printpdf wrote besides catalogue, page tree, pages and their contents: its resource
/// dictionaries are empty, its document information is replaced.
fn keep_pages_only(file: &mut Document, pages: &[ObjectId]) -> Result<(), PdfError> {
    let root = file.trailer.get(b"Root")?.as_reference()?;
    let mut kept: BTreeSet<ObjectId> = pages.iter().copied().collect();
    kept.insert(root);
    kept.insert(file.catalog()?.get(b"Pages")?.as_reference()?);
    for page in pages {
        kept.insert(
            file.get_dictionary(*page)?
                .get(b"Contents")?
                .as_reference()?,
        );
    }
    file.objects.retain(|id, _| kept.contains(id));
    Ok(())
}

/// Where on a page, with its height, a link or bookmark leads.
pub fn destination(page: (ObjectId, f32), y: f32) -> Vec<Object> {
    let top = (page.1 - y + 6.0).min(page.1);
    vec![
        page.0.into(),
        "XYZ".into(),
        Object::Null,
        Object::Real(top.round()),
        Object::Null,
    ]
}

/// A bookmark with those below it.
struct Bookmark {
    title: String,
    destination: Vec<Object>,
    kids: Vec<Bookmark>,
}

fn outlines(
    file: &mut Document,
    structure: &Structure<'_>,
    sheets: &[(ObjectId, f32)],
) -> Option<ObjectId> {
    let mut targets: Vec<_> = structure.targets.values().collect();
    targets.sort_by(|(a, s), (b, t)| {
        let depth = |t: &crate::report::layout::frame::Target| t.outline.as_ref().map(|o| o.0);
        a.cmp(b)
            .then(s.y.total_cmp(&t.y))
            .then(depth(s).cmp(&depth(t)))
    });
    let mut top_level: Vec<Bookmark> = Vec::new();
    let mut heading = 0;
    for (page, target) in targets {
        let (Some((depth, title)), Some(on)) = (&target.outline, sheets.get(*page)) else {
            continue;
        };
        let depth = match *depth {
            BELOW_HEADING => heading + 1,
            depth => {
                heading = depth;
                depth
            }
        };
        let mut list = &mut top_level;
        for _ in 0..depth {
            if list.is_empty() {
                break;
            }
            list = &mut list.last_mut()?.kids;
        }
        list.push(Bookmark {
            title: title.clone(),
            destination: destination(*on, target.y),
            kids: Vec::new(),
        });
    }
    if top_level.is_empty() {
        return None;
    }
    let root = file.new_object_id();
    let (first, last) = bookmark_list(file, &top_level, root)?;
    let count = int(top_level.len());
    file.set_object(
        root,
        dictionary! { "Type" => "Outlines", "First" => first, "Last" => last, "Count" => count },
    );
    Some(root)
}

fn bookmark_list(
    file: &mut Document,
    list: &[Bookmark],
    parent: ObjectId,
) -> Option<(ObjectId, ObjectId)> {
    let ids: Vec<ObjectId> = list.iter().map(|_| file.new_object_id()).collect();
    for (index, (mark, id)) in list.iter().zip(&ids).enumerate() {
        let mut entry = dictionary! {
            "Title" => text_string(&mark.title),
            "Parent" => parent,
            "Dest" => mark.destination.clone(),
        };
        if let Some(previous) = index.checked_sub(1).and_then(|i| ids.get(i)) {
            entry.set("Prev", *previous);
        }
        if let Some(next) = ids.get(index + 1) {
            entry.set("Next", *next);
        }
        if let Some((first, last)) = bookmark_list(file, &mark.kids, *id) {
            entry.set("First", first);
            entry.set("Last", last);
            // closed: a negative count
            entry.set("Count", -int(mark.kids.len()));
        }
        file.set_object(*id, entry);
    }
    Some((*ids.first()?, *ids.last()?))
}

fn catalog(
    file: &mut Document,
    (meta, attached): (&Meta, Option<&Attached>),
    tree: ObjectId,
    outlines: Option<ObjectId>,
) -> Result<(), PdfError> {
    let date = meta.date;
    let part = if attached.is_some() { 3 } else { 2 };
    let attached = attached.map(|attached| (attach(file, attached, date), attached));
    let mut seed = format!("{}|{}|{:?}", meta.fingerprint, meta.title, date);
    if part > 2 {
        seed.push_str("|3");
    }
    let digest = Sha256::digest(seed.as_bytes());
    let id: Vec<u8> = digest.iter().copied().take(16).collect();
    let hex = hex(&id);
    let digits = |a: usize, b: usize| hex.get(a..b).unwrap_or_default();
    let uuid = format!(
        "{}-{}-{}-{}-{}",
        digits(0, 8),
        digits(8, 12),
        digits(12, 16),
        digits(16, 20),
        digits(20, 32)
    );
    let mut metadata = Stream::new(
        dictionary! { "Type" => "Metadata", "Subtype" => "XML" },
        xmp::packet(meta, &uuid, part).into_bytes(),
    );
    metadata.allows_compression = false;
    let metadata = file.add_object(metadata);
    let profile = file.add_object(Stream::new(dictionary! { "N" => 3 }, icc::srgb()));
    let intent = file.add_object(dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal("sRGB"),
        "Info" => Object::string_literal("sRGB IEC61966-2.1"),
        "DestOutputProfile" => profile,
    });
    let catalog = file.catalog_mut()?;
    catalog.remove(b"PageLayout");
    catalog.set("Metadata", metadata);
    catalog.set("OutputIntents", vec![intent.into()]);
    catalog.set("StructTreeRoot", tree);
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set("Lang", Object::string_literal(meta.lang.clone()));
    catalog.set(
        "ViewerPreferences",
        dictionary! { "DisplayDocTitle" => true },
    );
    catalog.set(
        "PageLabels",
        dictionary! { "Nums" => vec![0.into(), dictionary! { "S" => "D" }.into()] },
    );
    if let Some((specification, attached)) = attached {
        catalog.set("AF", vec![specification.into()]);
        let names = vec![text_string(&attached.name), specification.into()];
        let files = dictionary! { "Names" => names };
        catalog.set("Names", dictionary! { "EmbeddedFiles" => files });
    }
    if let Some(outlines) = outlines {
        catalog.set("Outlines", outlines);
        catalog.set("PageMode", "UseOutlines");
    } else {
        catalog.set("PageMode", "UseNone");
    }
    let info = file.add_object(dictionary! {
        "Title" => text_string(&meta.title),
        "Author" => text_string(&meta.author),
        "Subject" => text_string(&meta.subject),
        "Creator" => text_string(&meta.producer),
        "Producer" => text_string(&meta.producer),
        "CreationDate" => pdf_date(date),
        "ModDate" => pdf_date(date),
    });
    let mut trailer = Dictionary::new();
    trailer.set("Root", file.trailer.get(b"Root")?.clone());
    trailer.set("Info", info);
    let id = Object::String(id, lopdf::StringFormat::Hexadecimal);
    trailer.set("ID", vec![id.clone(), id]);
    file.trailer = trailer;
    Ok(())
}

/// Adds the file and what is said of it; returns the latter.
fn attach(file: &mut Document, attached: &Attached, date: Stamp) -> ObjectId {
    let stream = Stream::new(
        dictionary! {
            "Type" => "EmbeddedFile",
            "Subtype" => "text/plain",
            "Params" => dictionary! {
                "Size" => int(attached.bytes.len()),
                "ModDate" => pdf_date(date),
            },
        },
        attached.bytes.clone(),
    );
    let stream = file.add_object(stream);
    file.add_object(dictionary! {
        "Type" => "Filespec",
        "F" => Object::string_literal(attached.name.clone()),
        "UF" => text_string(&attached.name),
        "Desc" => text_string(&attached.about),
        "AFRelationship" => "Source",
        "EF" => dictionary! { "F" => stream, "UF" => stream },
    })
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::new(), |mut out, b| {
        let _infallible = write!(out, "{b:02x}");
        out
    })
}
