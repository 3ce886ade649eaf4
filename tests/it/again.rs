//! Laid out again after an edit: only what changed is set, and the pages are those of a layout from
//! nothing.

use std::sync::Arc;

use jiff::civil::date;
use lpdi::catalog::Catalog;
use lpdi::i18n::Lang;
use lpdi::model::Plan;
use lpdi::report::layout::frame::Page;
use lpdi::report::layout::kept::Kept;
use lpdi::report::layout::layout;
use lpdi::report::{DOCUMENTS, DocumentDef, PLAN};
use lpdi::session::Document;

use crate::merge::{edited, rng};
use crate::support::{complete, example};

/// Lays `plan` out again and from nothing.
fn holds(plan: &Plan, def: &'static DocumentDef, lang: Lang, kept: &mut Kept, what: &str) {
    let day = (lang, date(2026, 11, 27));
    let made = Document::again(def, (plan, Catalog::embedded()), day, kept).unwrap();
    let anew = layout(&made.doc);
    assert_eq!(made.warnings, anew.warnings, "{what}");
    let differs = made
        .pages
        .iter()
        .zip(&anew.pages)
        .position(|(one, other)| one != other);
    assert_eq!(differs, None, "{what}: a page differs");
    assert_eq!(made.pages.len(), anew.pages.len(), "{what}");
}

#[test]
fn pages_after_any_edit_are_those_of_a_layout_from_nothing() {
    for name in complete() {
        let (mut plan, mut kept) = (example(&name), Kept::default());
        holds(&plan, &PLAN, Lang::Pl, &mut kept, &name);
        for seed in 0..10 {
            plan = edited(&plan, &mut rng(seed), &|_, _, _| true, true);
            let what = format!("{name}, edits of seed {seed}");
            holds(&plan, &PLAN, Lang::Pl, &mut kept, &what);
        }
    }
}

/// What is kept of one document is of no use to another, or in another language.
#[test]
fn every_document_after_another_is_as_if_it_were_the_first() {
    let (plan, mut kept) = (example("gmina-sarnia-gora.lpdi.ron"), Kept::default());
    for lang in [Lang::Pl, Lang::En] {
        for def in DOCUMENTS {
            let what = format!("{} {}", def.id, lang.code());
            holds(&plan, def, lang, &mut kept, &what);
        }
    }
}

#[test]
fn a_letter_sets_one_block_again_wherever_it_is_typed() {
    let mut base = example("gmina-sarnia-gora.lpdi.ron");
    base.edition.diagnosis_apart = false;
    let mut kept = Kept::default();
    let mut pages = Vec::new();
    // blocks taken of those there are, pages finished again of those there are
    let mut lay = |plan: &Plan| {
        let of = (plan, Catalog::embedded());
        let made = Document::again(&PLAN, of, (Lang::Pl, date(2026, 11, 27)), &mut kept).unwrap();
        let before: Vec<Page> = std::mem::replace(&mut pages, made.pages);
        let is_shared = |page: &&Page| {
            let mut before = before.iter();
            before.any(|old| Arc::ptr_eq(&old.items.body, &page.items.body))
        };
        let shared = pages.iter().filter(is_shared).count();
        (kept.taken(), (pages.len() - shared, pages.len()))
    };
    let ((none, all), _) = lay(&base);
    assert_eq!(none, 0);
    assert!(all > 200, "{all} blocks");
    // of the same document everything is taken but the particulars of the file, which hold its print
    let mut letter = base.clone();
    letter.introduction.purpose.push('x');
    let ((taken, _), (finished, count)) = lay(&letter);
    assert!(taken + 4 >= all, "{taken} of {all}");
    // the contents, which name pages, and the particulars of the file
    assert!(finished <= 8, "{finished} of {count} pages");
    // a line more moves all that follows
    letter
        .introduction
        .purpose
        .push_str("\n\nJeszcze jeden akapit.");
    let ((taken, _), _) = lay(&letter);
    assert!(taken + 4 >= all, "{taken} of {all}");
    // and stays moved
    letter.introduction.purpose.push('y');
    let ((taken, _), (finished, count)) = lay(&letter);
    assert!(taken + 4 >= all, "{taken} of {all}");
    assert!(finished <= 8, "{finished} of {count} pages");
}
