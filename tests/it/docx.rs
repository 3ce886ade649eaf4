//! The text document: what is in its package, read without the code that writes it.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read as _};
use std::sync::Arc;

use jiff::civil::date;
use lpdi::catalog::Catalog;
use lpdi::i18n::Lang;
use lpdi::model::Plan;
use lpdi::report::{self, DOCUMENTS, DocumentDef};
use lpdi::session::{Output, Printing};
use quick_xml::Reader;
use quick_xml::events::Event;
use zip::ZipArchive;

use crate::support::{START, complete, example};

/// What is asked of the XML of a part: its elements with their attributes, and its texts.
#[derive(Default)]
struct Read {
    elements: Vec<(String, BTreeMap<String, String>)>,
    /// Words of paragraphs.
    texts: Vec<String>,
    /// What fields are told to do.
    codes: Vec<String>,
}

fn printing(plan: &Plan, lang: Lang) -> Printing {
    Printing {
        plan: Arc::new(plan.clone()),
        catalog: Catalog::embedded(),
        lang,
        date: date(2026, 4, 20),
    }
}

fn package(plan: &Plan, lang: Lang) -> BTreeMap<String, Vec<u8>> {
    package_of(&report::PLAN, plan, lang)
}

fn package_of(
    document: &'static DocumentDef,
    plan: &Plan,
    lang: Lang,
) -> BTreeMap<String, Vec<u8>> {
    let bytes = printing(plan, lang)
        .file(Output::Text(document.into()))
        .unwrap()
        .bytes;
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let names = archive.file_names().map(|name| name.unwrap().into_owned());
    let names: Vec<String> = names.collect();
    let read = |name: String| {
        let mut content = Vec::new();
        let mut file = archive.by_name(&name).unwrap();
        file.read_to_end(&mut content).unwrap();
        (name, content)
    };
    names.into_iter().map(read).collect()
}

/// Reads a part to its end; a part that is no XML fails here.
fn read(part: &[u8]) -> Read {
    let text = std::str::from_utf8(part).unwrap();
    let mut reader = Reader::from_str(text);
    let mut read = Read::default();
    let mut open: Vec<String> = Vec::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) => {
                let name = String::from_utf8(start.name().as_ref().to_vec()).unwrap();
                match name.as_str() {
                    "w:t" => read.texts.push(String::new()),
                    "w:instrText" => read.codes.push(String::new()),
                    _ => {}
                }
                read.elements.push((name.clone(), attributes(&start)));
                open.push(name);
            }
            Event::Empty(start) => {
                let name = String::from_utf8(start.name().as_ref().to_vec()).unwrap();
                read.elements.push((name, attributes(&start)));
            }
            Event::End(_) => {
                open.pop();
            }
            Event::Text(text) => {
                if let Some(words) = read.open_words(&open) {
                    words.push_str(&text.decode().unwrap());
                }
            }
            Event::GeneralRef(entity) => {
                let sign = match entity.decode().unwrap().as_ref() {
                    "amp" => "&",
                    "lt" => "<",
                    "gt" => ">",
                    "quot" => "\"",
                    "apos" => "'",
                    other => panic!("unknown entity {other}"),
                };
                if let Some(words) = read.open_words(&open) {
                    words.push_str(sign);
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
    assert!(open.is_empty(), "{open:?} stay open");
    read
}

fn attributes(start: &quick_xml::events::BytesStart<'_>) -> BTreeMap<String, String> {
    start
        .attributes()
        .map(|attribute| {
            let attribute = attribute.unwrap();
            let name = String::from_utf8(attribute.key.as_ref().to_vec()).unwrap();
            let value = quick_xml::escape::unescape(std::str::from_utf8(&attribute.value).unwrap());
            (name, value.unwrap().into_owned())
        })
        .collect()
}

impl Read {
    /// Where the words of the element that is open belong, if they are asked for.
    fn open_words(&mut self, open: &[String]) -> Option<&mut String> {
        match open.last()?.as_str() {
            "w:t" => self.texts.last_mut(),
            "w:instrText" => self.codes.last_mut(),
            _ => None,
        }
    }

    fn values<'r>(&'r self, element: &str, attribute: &str) -> Vec<&'r str> {
        let of = self.elements.iter().filter(|(name, _)| name == element);
        of.filter_map(|(_, all)| all.get(attribute).map(String::as_str))
            .collect()
    }
}

fn plans() -> Vec<(String, Plan)> {
    let names = complete().into_iter().chain([START.to_owned()]);
    let mut all: Vec<(String, Plan)> = names.map(|name| (name.clone(), example(&name))).collect();
    all.push(("blank".to_owned(), Plan::default()));
    let mut hostile = example("gmina-sarnia-gora.lpdi.ron");
    let nasty = "=HYPERLINK(\"x\") </w:t> & <b> \u{b}\u{1}\u{fffe} 🙂 { TOC } „ż”\n";
    hostile.local_government.name = nasty.repeat(3);
    hostile.introduction.method = nasty.repeat(50);
    let first = hostile.actions.iter().next().map(|(id, _)| id);
    if let Some(id) = first {
        hostile.actions.get_mut(id).unwrap().name = nasty.repeat(4);
    }
    all.push(("hostile".to_owned(), hostile));
    all
}

#[test]
fn every_part_is_whole_and_every_relation_and_style_is_there() {
    for (name, plan) in plans() {
        let of = |lang| DOCUMENTS.iter().map(move |document| (document, lang));
        for (document, lang) in Lang::ALL.into_iter().flat_map(of) {
            let files = package_of(document, &plan, lang);
            let document = read(&files["word/document.xml"]);
            let styles = read(&files["word/styles.xml"]);
            for (part, bytes) in &files {
                if !part.starts_with("word/media/") {
                    read(bytes);
                }
            }
            let known: BTreeSet<&str> = styles.values("w:style", "w:styleId").into_iter().collect();
            for element in ["w:pStyle", "w:rStyle", "w:tblStyle"] {
                for style in document.values(element, "w:val") {
                    assert!(known.contains(style), "{name}: no style {style}");
                }
            }
            let relations = read(&files["word/_rels/document.xml.rels"]);
            for target in relations.values("Relationship", "Target") {
                assert!(files.contains_key(&format!("word/{target}")), "{target}");
            }
            let ids: BTreeSet<&str> = relations.values("Relationship", "Id").into_iter().collect();
            for (element, attribute) in [
                ("a:blip", "r:embed"),
                ("w:headerReference", "r:id"),
                ("w:footerReference", "r:id"),
            ] {
                for id in document.values(element, attribute) {
                    assert!(ids.contains(id), "{name}: no relation {id}");
                }
            }
            let numbering = read(&files["word/numbering.xml"]);
            let lists: BTreeSet<&str> = numbering.values("w:num", "w:numId").into_iter().collect();
            for list in document.values("w:numId", "w:val") {
                assert!(lists.contains(list), "{name}: no list {list}");
            }
            let notes = read(&files["word/footnotes.xml"]);
            let notes: BTreeSet<&str> = notes.values("w:footnote", "w:id").into_iter().collect();
            for note in document.values("w:footnoteReference", "w:id") {
                assert!(notes.contains(note), "{name}: no footnote {note}");
            }
        }
    }
}

#[test]
fn fields_are_ours_alone_and_lead_to_places_that_are_there() {
    for (name, plan) in plans() {
        let files = package(&plan, Lang::Pl);
        let document = read(&files["word/document.xml"]);
        let places: BTreeSet<&str> = document
            .values("w:bookmarkStart", "w:name")
            .into_iter()
            .collect();
        let count = document.values("w:bookmarkStart", "w:name").len();
        assert_eq!(places.len(), count, "{name}: a place stands twice");
        for anchor in document.values("w:hyperlink", "w:anchor") {
            assert!(places.contains(anchor), "{name}: no place {anchor}");
        }
        for code in &document.codes {
            let (what, rest) = code.trim().split_once(' ').unwrap();
            match what {
                "TOC" => {
                    assert!(rest.starts_with("\\o \"1-3\"") || rest.starts_with("\\h \\z \\c"))
                }
                "SEQ" => assert!(rest.ends_with("\\* ARABIC"), "{rest}"),
                "REF" | "PAGEREF" => assert!(
                    places.contains(rest.strip_suffix(" \\h").unwrap()),
                    "{rest}"
                ),
                other => panic!("{name}: a field {other}"),
            }
        }
        let begun = document.values("w:fldChar", "w:fldCharType");
        let of = |kind: &str| begun.iter().filter(|it| **it == kind).count();
        assert_eq!(of("begin"), of("end"), "{name}");
        assert_eq!(of("begin"), document.codes.len(), "{name}");
    }
}

#[test]
fn tables_have_heads_that_repeat_and_figures_say_what_they_show() {
    for (name, plan) in plans() {
        let files = package(&plan, Lang::Pl);
        let document = read(&files["word/document.xml"]);
        let told = document.values("wp:docPr", "descr");
        let pictures = files.keys().filter(|part| part.starts_with("word/media/"));
        assert_eq!(told.len(), pictures.count(), "{name}");
        assert!(
            told.iter().all(|words| words.len() > 20),
            "{name}: {told:?}"
        );
        // rows of a grid and what they say they are
        let grids = document.values("w:tblGrid", "none").len();
        assert_eq!(grids, 0);
        let captions = document.values("w:pStyle", "w:val");
        let captions = captions.iter().filter(|style| **style == "Caption").count();
        let heads = document
            .elements
            .iter()
            .filter(|(it, _)| it == "w:tblHeader");
        assert!(heads.count() + told.len() >= captions, "{name}");
    }
}

#[test]
fn a_figure_is_a_metafile_whose_records_are_whole() {
    let files = package(&example("gmina-sarnia-gora.lpdi.ron"), Lang::Pl);
    let figures: Vec<_> = files
        .iter()
        .filter(|(name, _)| name.starts_with("word/media/"))
        .collect();
    assert!(!figures.is_empty());
    for (name, bytes) in figures {
        let word = |at: usize| {
            let four: [u8; 4] = bytes[at..at + 4].try_into().unwrap();
            u32::from_le_bytes(four) as usize
        };
        assert_eq!(&bytes[40..44], b" EMF", "{name}");
        assert_eq!(word(48), bytes.len(), "{name}");
        let (mut at, mut records, mut last) = (0, 0, 0);
        while at < bytes.len() {
            last = word(at);
            assert!(word(at + 4) >= 8 && word(at + 4) % 4 == 0, "{name}");
            at += word(at + 4);
            records += 1;
        }
        assert_eq!((at, records, last), (bytes.len(), word(52), 14), "{name}");
    }
}

#[test]
fn the_words_of_the_plan_are_there_and_the_same_plan_gives_the_same_bytes() {
    let plan = example("gmina-sarnia-gora.lpdi.ron");
    let once = printing(&plan, Lang::Pl)
        .file(Output::Text((&report::PLAN).into()))
        .unwrap()
        .bytes;
    let twice = printing(&plan, Lang::Pl)
        .file(Output::Text((&report::PLAN).into()))
        .unwrap()
        .bytes;
    assert!(once == twice);
    let files = package(&plan, Lang::Pl);
    let all = read(&files["word/document.xml"]).texts.join("");
    for (_, action) in plan.actions.iter() {
        assert!(all.contains(&action.name), "{}", action.name);
    }
    for (_, risk) in plan.risks.iter() {
        assert!(all.contains(&risk.name), "{}", risk.name);
    }
}
