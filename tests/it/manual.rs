//! The part of the manual that tells every step, with its picture: it follows from the steps, so it
//! cannot lack one. Pictures are of the real window (`scripts/picture-steps`).

use std::fmt::Write as _;
use std::fs;

use lpdi::catalog::Catalog;
use lpdi::i18n::{Lang, Texts};
use lpdi::model::Plan;
use lpdi::ui::STEPS;

use crate::support::{is_written, root};

/// The file of a language, its title, and what stands below that.
const PAGES: [(Lang, &str, &str, &str); 2] = [
    (
        Lang::Pl,
        "kroki.md",
        "Zadania, jedno po drugim",
        "Co wpisać w każdym zadaniu i jak ono wygląda: miasto Jasnobrzeg, przykład z programu. Te same objaśnienia są w oknie pod „Jak wypełnić ten rozdział”. Reszta: [podręcznik](podrecznik.md).",
    ),
    (
        Lang::En,
        "steps.md",
        "The tasks, one after the other",
        "What belongs in every task, and what it looks like: the city of Jasnobrzeg, an example of the program. The same words stand in the window under “How to fill in this chapter”. The rest: [the manual](manual.md).",
    ),
];

fn page((lang, _, title, about): (Lang, &str, &str, &str)) -> String {
    let (texts, catalog) = (Texts::get(lang), Catalog::embedded());
    let mut page = format!("# {title}\n\n{about}\n");
    let mut part = None;
    for (number, step) in STEPS.iter().enumerate() {
        if part != Some(step.part) {
            part = Some(step.part);
            let words = texts.msg(&format!("tasks-part-{}", step.part.key()));
            writeln!(page, "\n## {words}").unwrap();
        }
        let name = step.title(texts, catalog);
        writeln!(page, "\n### {}. {name}\n", number + 1).unwrap();
        if let Some(intro) = step.intro(texts, catalog, &Plan::default()) {
            writeln!(page, "{intro}\n").unwrap();
        }
        if let Some(guide) = step.guide(texts) {
            writeln!(page, "{guide}\n").unwrap();
        }
        writeln!(
            page,
            "![{name}](img/{lang}/{}.png)",
            step.id,
            lang = lang.code()
        )
        .unwrap();
    }
    page
}

#[test]
fn the_manual_tells_every_step_as_the_window_does() {
    for of in PAGES {
        is_written(of.1, &page(of));
    }
}

#[test]
fn every_step_has_its_picture_in_both_languages() {
    for (lang, ..) in PAGES {
        for step in STEPS.iter() {
            let name = format!("docs/img/{}/{}.png", lang.code(), step.id);
            let bytes = fs::read(root().join(&name)).unwrap_or_default();
            let is_picture = bytes.starts_with(b"\x89PNG") && bytes.len() > 5_000;
            assert!(is_picture, "no {name}: run scripts/picture-steps");
        }
    }
}
