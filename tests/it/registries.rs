//! The lists that menus, steps and documents are made from hold together.

use std::collections::{BTreeMap, BTreeSet};

use lpdi::catalog::Catalog;
use lpdi::field::{FieldPath, NO, Record as _, YES};
use lpdi::i18n::{Lang, Texts};
use lpdi::model::{Area, Plan};
use lpdi::report::sections::SECTIONS;
use lpdi::report::{DOCUMENTS, PLAN};
use lpdi::ui::{ACTIONS, STEPS, Step};
use lpdi::views::VIEWS;

use crate::support;

#[test]
fn every_computed_indicator_is_shown_in_exactly_one_step() {
    for indicator in Catalog::embedded().indicators.iter() {
        let shows = |step: &&Step| step.shows_indicators_of(Catalog::embedded(), indicator.theme);
        let steps: Vec<&str> = STEPS.iter().filter(shows).map(|step| step.id).collect();
        assert_eq!(steps.len(), 1, "{}: {steps:?}", indicator.key);
    }
}

#[test]
fn every_topic_of_figures_has_a_step_and_a_section_of_its_name() {
    for chapter in Catalog::embedded().chapters.iter() {
        let topic = &chapter.topic;
        let step = STEPS.iter().find(|step| step.shows_topic(topic));
        assert_eq!(step.map(|step| step.id), Some(topic.as_str()));
        let section = SECTIONS.iter().any(|section| section.id == topic);
        assert!(section, "no section prints the topic {topic}");
    }
}

#[test]
fn every_computed_table_that_a_step_shows_is_there() {
    for step in STEPS.iter() {
        for id in step.views() {
            let view = VIEWS.iter().find(|view| view.id == id);
            assert!(view.is_some(), "{}: no view is called {id}", step.id);
        }
    }
}

/// A text that does not say so would be asked for, and checked, in an area that is left out.
#[test]
fn what_an_area_says_is_asked_for_unless_the_area_is_left_out() {
    for info in Area::INFOS.iter().filter(|info| info.spec.printed) {
        let when = info.spec.when.map(|when| (when.field, when.options));
        let expected = if info.name == "reason" { YES } else { NO };
        assert_eq!(
            when,
            Some(("left_out", [expected].as_slice())),
            "{}",
            info.name
        );
    }
}

#[test]
fn the_glossary_names_what_is_there() {
    let root = support::root();
    let mut there = String::new();
    for (folder, ending) in [("src", ".rs"), ("assets/catalog", ".ron")] {
        for path in support::files(folder, ending) {
            there.push_str(&path.to_string_lossy());
            there.push_str(&std::fs::read_to_string(path).unwrap());
        }
    }
    let glossary = std::fs::read_to_string(root.join("docs/glossary.md")).unwrap();
    let rows = glossary.lines().filter(|line| line.starts_with("| "));
    let named = rows.filter_map(|row| row.split(" | ").nth(1));
    // between the ticks
    let ticked = named.flat_map(|names| names.split('`').skip(1).step_by(2));
    let is_letter = |sign: char| sign.is_alphanumeric() || matches!(sign, '_' | '-');
    let words = ticked.flat_map(|name| name.split(move |sign| !is_letter(sign)));
    let unknown: BTreeSet<&str> = words.filter(|word| !there.contains(*word)).collect();
    assert!(unknown.is_empty(), "docs/glossary.md: {unknown:?}");
}

#[test]
fn both_manuals_list_every_document() {
    for manual in ["docs/podrecznik.md", "docs/manual.md"] {
        let text = std::fs::read_to_string(support::root().join(manual)).unwrap();
        for document in DOCUMENTS.iter().filter(|document| document.id != PLAN.id) {
            let row = format!("| `{}` |", document.id);
            assert!(text.contains(&row), "{manual} lists no {row}");
        }
    }
}

#[test]
fn every_place_of_the_plan_is_written_in_exactly_one_step() {
    // fields of one record may stand in several steps, so each field is looked for
    let mut owners: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    let catalog = Catalog::embedded();
    let shared = [lpdi::path!(areas).table, lpdi::path!(figures).table];
    let plan = Plan::default();
    for info in Plan::TABLES
        .iter()
        .filter(|info| !shared.contains(&info.name))
    {
        for field in info.fields {
            let at = FieldPath::one(info.name, field.name);
            let steps = STEPS.iter().filter(|step| step.owns(catalog, &plan, at));
            owners.insert(at.to_string(), steps.map(|step| step.id).collect());
        }
    }
    let areas: Vec<&str> = STEPS.iter().filter_map(|step| step.group).collect();
    // areas are shared out by group, figures by chapter
    assert!(
        Catalog::embedded().groups.keys().eq(areas),
        "a step for every area"
    );
    for chapter in Catalog::embedded().chapters.keys() {
        let steps = STEPS.iter();
        let steps = steps.filter(|step| step.shows_figures_of(catalog, chapter));
        owners.insert(chapter.to_owned(), steps.map(|step| step.id).collect());
    }
    for (place, steps) in owners {
        assert_eq!(
            steps.len(),
            1,
            "{place} belongs to the steps {steps:?}: add it to one in STEPS"
        );
    }
}

#[test]
fn documents_have_a_title_and_an_id_of_their_own() {
    let mut ids: Vec<&str> = DOCUMENTS.iter().map(|document| document.id).collect();
    assert_eq!(ids.first(), Some(&"plan"), "the plan itself is meant first");
    for id in &ids {
        let key = format!("document-{id}");
        for lang in Lang::ALL {
            assert!(Texts::get(lang).has(&key), "{lang}: no message {key}");
            assert!(
                Texts::get(lang).attr(&key, "about").is_some(),
                "{lang}: no message {key}.about"
            );
        }
    }
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), DOCUMENTS.len());
}

#[test]
fn steps_have_a_title_and_those_with_a_form_an_introduction() {
    let catalog = Catalog::embedded();
    for lang in Lang::ALL {
        let texts = Texts::get(lang);
        for step in STEPS.iter() {
            let id = step.id;
            for words in [step.title(texts, catalog), step.name(texts, catalog)] {
                assert!(!words.starts_with('⟨'), "{lang}: {words} of {id}");
            }
            let intro = step.intro(texts, catalog, &Plan::default());
            assert!(
                intro.is_some() || step.wide,
                "{lang}: steps.ftl lacks step-{id}.intro"
            );
        }
    }
}

#[test]
fn ids_of_registries_are_unique() {
    let unique = |ids: Vec<&str>| {
        let mut sorted = ids.clone();
        sorted.sort_unstable();
        sorted.dedup();
        assert_eq!(sorted.len(), ids.len(), "{ids:?}");
    };
    unique(STEPS.iter().map(|step| step.id).collect());
    unique(ACTIONS.iter().map(|action| action.id).collect());
    unique(SECTIONS.iter().map(|section| section.id).collect());
    unique(lpdi::checks::RULES.iter().map(|rule| rule.id).collect());
}

#[test]
fn no_two_actions_share_a_shortcut_and_none_takes_a_polish_letter() {
    let mut taken = BTreeMap::new();
    for action in ACTIONS {
        for keys in action.keys {
            let shown = format!("{keys:?}");
            if let Some(other) = taken.insert(shown.clone(), action.id) {
                panic!("{} and {other} share {shown}", action.id);
            }
            // AltGr writes ą ć ę ł ń ó ś ź ż and may arrive as Ctrl+Alt or as Alt.
            assert!(!keys.modifiers.alt, "{}: {shown}", action.id);
        }
    }
}
