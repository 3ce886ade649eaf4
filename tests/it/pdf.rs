//! The file: validators, identity, fonts, text.
#![expect(
    clippy::expect_used,
    clippy::disallowed_methods,
    reason = "a test may stop and write to target"
)]

use std::process::Command;

use crate::compose::document;
use crate::pages::runs;
use crate::support::{example, generate, sample};
use crate::tag_tree;
use lopdf::{Document, Object};
use lpdi::i18n::Lang;
use lpdi::model::{Plan, Status};
use lpdi::report::doc::{Block, Doc};
use lpdi::report::layout::layout;
use lpdi::report::pdf::{self, Attached, read};
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};
use proptest::strategy::{Strategy as _, ValueTree as _};
use proptest::test_runner::TestRunner;

fn sample_pdf() -> Vec<u8> {
    let doc = sample::doc();
    pdf::write(&layout(&doc).pages, &doc.meta).expect("the sample can be written")
}

/// Path of a written file, for programs that want one.
fn on_disk(name: &str, bytes: &[u8]) -> String {
    let path = format!("{}/{name}", env!("CARGO_TARGET_TMPDIR"));
    std::fs::write(&path, bytes).expect("target is writable");
    path
}

/// Runs an outside program; none when it is not installed (an error on the build server).
fn oracle(program: &str, args: &[&str]) -> Option<String> {
    let Ok(output) = Command::new(program).args(args).output() else {
        assert!(std::env::var("CI").is_err(), "{program} is required here");
        return None;
    };
    assert!(
        output.status.success(),
        "{program}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Says where a PDF breaks one of the two standards, or how it is heard.
pub fn assert_conforms(bytes: &[u8]) {
    for profile in ["pdfua-1", "pdfa-2a"] {
        assert_profile(bytes, profile);
    }
    tag_tree::assert_readable(bytes);
}

fn assert_profile(bytes: &[u8], profile: &str) {
    let profile: ValidationProfile = profile.parse().expect("known profile");
    let report = validate_pdf_bytes(bytes, &ValidationOptions::default().profile(profile))
        .expect("readable");
    assert!(
        report.failures.is_empty(),
        "{profile:?}: {:#?}",
        report.failures
    );
}

#[test]
fn the_sample_passes_both_standards() {
    let bytes = sample_pdf();
    on_disk("sample.pdf", &bytes);
    assert_conforms(&bytes);
}

#[test]
fn the_other_forms_pass_too() {
    for (name, doc) in [
        ("resolution.pdf", sample::resolution()),
        ("easy.pdf", sample::easy()),
        ("long.pdf", sample::long_doc(3)),
    ] {
        let bytes = pdf::write(&layout(&doc).pages, &doc.meta).expect("written");
        on_disk(name, &bytes);
        assert_conforms(&bytes);
    }
}

/// What `compose` makes of real, blank and random plans, not only what a test made by hand.
#[test]
fn every_composed_plan_passes_both_standards() {
    let conforms = |plan: &Plan, lang: Lang| {
        let doc = document(plan, lang);
        assert_conforms(&pdf::write(&layout(&doc).pages, &doc.meta).expect("written"));
    };
    for file in crate::support::files("plans", ".ron") {
        let name = file.file_name().expect("a file").to_string_lossy();
        for lang in Lang::ALL {
            conforms(&example(&name), lang);
        }
    }
    conforms(&Plan::default(), Lang::En);
    let mut adopted = Plan::default();
    adopted.edition.status = Some(Status::Adopted);
    conforms(&adopted, Lang::Pl);
    let mut runner = TestRunner::deterministic();
    for _ in 0..12 {
        let plan = generate::any_plan().new_tree(&mut runner).expect("a plan");
        conforms(&plan.current(), Lang::Pl);
    }
}

#[test]
fn equal_documents_give_equal_bytes() {
    assert_eq!(sample_pdf(), sample_pdf());
}

#[test]
fn fonts_are_embedded_subsets_with_unicode() {
    let file = Document::load_mem(&sample_pdf()).expect("readable");
    let fonts: Vec<_> = file
        .objects
        .values()
        .filter_map(|o| o.as_dict().ok())
        .filter(|d| {
            d.get(b"Subtype")
                .is_ok_and(|s| matches!(s, Object::Name(n) if n == b"Type0"))
        })
        .collect();
    assert!((2..=4).contains(&fonts.len()));
    for font in fonts {
        let name = font
            .get(b"BaseFont")
            .and_then(Object::as_name)
            .expect("name");
        assert_eq!(name.get(6), Some(&b'+'));
        assert!(font.has(b"ToUnicode"));
    }
    let embedded: usize = file
        .objects
        .values()
        .filter_map(|o| o.as_stream().ok())
        .filter(|s| s.dict.has(b"Length1"))
        .map(|s| s.content.len())
        .sum();
    assert!(embedded > 10_000 && embedded < 150_000, "{embedded}");
}

#[test]
fn the_catalogue_says_language_title_and_structure() {
    let file = Document::load_mem(&sample_pdf()).expect("readable");
    let catalog = file.catalog().expect("catalog");
    for key in [
        "Lang",
        "MarkInfo",
        "StructTreeRoot",
        "Outlines",
        "PageLabels",
        "OutputIntents",
        "Metadata",
    ] {
        assert!(catalog.has(key.as_bytes()), "{key}");
    }
}

#[test]
fn bookmarks_stand_under_their_parts() {
    let file = Document::load_mem(&sample_pdf()).expect("readable");
    let outlines = file
        .catalog()
        .and_then(|c| c.get(b"Outlines"))
        .and_then(Object::as_reference)
        .expect("outlines");
    let mut titles = Vec::new();
    let mut next = file
        .get_dictionary(outlines)
        .and_then(|o| o.get(b"First"))
        .and_then(Object::as_reference)
        .ok();
    while let Some(id) = next {
        let entry = file.get_dictionary(id).expect("bookmark");
        let Ok(Object::String(bytes, _)) = entry.get(b"Title") else {
            panic!("title")
        };
        let units: Vec<u16> = bytes[2..]
            .chunks(2)
            .map(|c| u16::from_be_bytes([c[0], c[1]]))
            .collect();
        titles.push(String::from_utf16_lossy(&units));
        next = entry.get(b"Next").and_then(Object::as_reference).ok();
    }
    assert!(
        titles.contains(&"Część I. Diagnostyczna".to_owned()),
        "{titles:?}"
    );
    assert!(
        titles.contains(&"1 Po co gminie ten plan".to_owned()),
        "{titles:?}"
    );
    assert!(!titles.iter().any(|t| t.starts_with("2 ")), "{titles:?}");
}

#[test]
fn outside_programs_can_read_it() {
    let path = on_disk("oracle.pdf", &sample_pdf());
    if let Some(out) = oracle("qpdf", &["--check", &path]) {
        assert!(out.contains("No syntax or stream encoding errors"), "{out}");
    }
    if let Some(out) = oracle("pdffonts", &[&path]) {
        for line in out.lines().skip(2) {
            assert!(line.contains("yes yes yes"), "{line}");
        }
    }
    if let Some(text) = oracle("pdftotext", &["-layout", &path, "-"]) {
        for wanted in [
            "ąćęłńóśźż ĄĆĘŁŃÓŚŹŻ",
            "Zażółć gęślą jaźń",
            "Dzienny dom pomocy w Brzeziu",
            "strona 2 z",
            "😀",
        ] {
            assert!(text.contains(wanted), "{wanted} not in the text");
        }
    }
}

/// The first part of a word that a line breaks says all of it, so a search finds it.
#[test]
fn words_that_lines_break_are_extracted_whole() {
    let words = [
        "deinstytucjonalizacja",
        "opiekuńczo-wychowawcza",
        "https://gmina.example/pomoc-spoleczna/plan-deinstytucjonalizacji/wersja-druga",
    ];
    let doc = Doc {
        cover: None,
        blocks: (0..60)
            .map(|n| {
                let [one, two, three] = words;
                Block::para(format!("{} {one} {two} {three} {one}", "mm ".repeat(n)))
            })
            .collect(),
        ..sample::doc()
    };
    let pages = layout(&doc).pages;
    let broken = pages.iter().flat_map(runs);
    let broken = broken.filter(|run| words.map(Some).contains(&run.set.actual.as_deref()));
    assert!(broken.count() > 10, "no line breaks a word");
    let bytes = pdf::write(&pages, &doc.meta).expect("written");
    assert_conforms(&bytes);
    let count = |text: &str, word: &str| text.split_whitespace().filter(|w| *w == word).count();
    let heard = tag_tree::words(&bytes);
    let path = on_disk("words.pdf", &bytes);
    let extracted = oracle("pdftotext", &["-layout", &path, "-"]);
    for (word, times) in words.into_iter().zip([120, 60, 60]) {
        assert_eq!(count(&heard, word), times, "{word}");
        if let Some(text) = &extracted {
            assert_eq!(count(text, word), times, "{word}");
        }
    }
}

/// PDF/A-3a instead of PDF/A-2a, and the plan comes out as it went in.
#[test]
fn a_plan_travels_inside_its_document() {
    let doc = sample::doc();
    let plan = b"(\n  format: \"lpdi\",\n)\n".repeat(40);
    let attached = Attached {
        name: "plan.lpdi.ron".to_owned(),
        about: "Plan".to_owned(),
        bytes: plan.clone(),
    };
    let pages = layout(&doc).pages;
    let bytes = pdf::write_with(&pages, &doc.meta, Some(&attached)).expect("written");
    let again = pdf::write_with(&pages, &doc.meta, Some(&attached)).expect("written");
    assert_eq!(bytes, again);
    for profile in ["pdfua-1", "pdfa-3a"] {
        assert_profile(&bytes, profile);
    }
    let path = on_disk("attached.pdf", &bytes);
    if let Some(out) = oracle("qpdf", &["--check", &path]) {
        assert!(out.contains("No syntax or stream encoding errors"), "{out}");
    }
    if let Some(out) = oracle("pdfdetach", &["-list", &path]) {
        assert!(out.contains("plan.lpdi.ron"), "{out}");
    }
    assert_eq!(read::attached(&bytes, 1 << 20), Ok(plan));
    assert_eq!(read::attached(&bytes, 8), Err(read::Lost::Unreadable));
    let without = sample_pdf();
    assert_eq!(read::attached(&without, 1 << 20), Err(read::Lost::Absent));
    for (bytes, carries_plan) in [(bytes, true), (without, false)] {
        let claim = read::claim(&bytes).expect("a claim");
        assert_eq!(claim.fingerprint, doc.meta.fingerprint);
        assert_eq!(claim.document, doc.meta.document);
        assert_eq!(claim.producer, doc.meta.producer);
        assert_eq!(claim.carries_plan, carries_plan);
    }
}
