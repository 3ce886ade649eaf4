//! The palette: what can be done, and what the help says, by typing a part of it.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use lpdi::catalog::Catalog;
use lpdi::field::FieldPath;
use lpdi::model::Plan;
use lpdi::ui::{ACTIONS, App, STEPS, keys_words};

use super::{everything, focused, no_dialogs, opened, texts, window, words};

fn press(window: &mut Harness<'static, App>, key: Key) {
    let modifiers = if key == Key::K {
        Modifiers::CTRL | Modifiers::COMMAND
    } else {
        Modifiers::NONE
    };
    window.key_press_modifiers(modifiers, key);
    window.run();
    window.run();
}

fn type_into(window: &mut Harness<'static, App>, query: &str) -> Vec<String> {
    press(window, Key::K);
    assert_eq!(focused(window), texts().msg("search-title"));
    window
        .get_by_role_and_label(Role::TextInput, &texts().msg("search-title"))
        .type_text(query);
    window.run();
    window.run();
    listed(window)
}

fn listed(window: &Harness<'static, App>) -> Vec<String> {
    window
        .query_all_by_role(Role::ListBoxOption)
        .map(|node| node.accesskit_node().label().unwrap_or_default())
        .collect()
}

/// Chooses the first hit with `words`.
fn choose(window: &mut Harness<'static, App>, words: &str) {
    let mut hits = window.query_all_by_role(Role::ListBoxOption);
    let fits = |name: Option<String>| name.is_some_and(|name| name.contains(words));
    let hit = hits.find(|hit| fits(hit.accesskit_node().label()));
    hit.unwrap().click();
    drop(hits);
    window.run();
    window.run();
}

/// Whether `told` stands anywhere in the window.
fn is_told(window: &Harness<'static, App>, told: &str) -> bool {
    let nodes = everything(window);
    nodes.iter().any(|node| words(node).contains(told))
}

/// The focus of what opens below must not be lost to the palette that closes above it.
#[test]
fn what_is_chosen_has_the_focus() {
    let catalog = Catalog::embedded();
    let step = STEPS.iter().find(|step| step.id == "demography").unwrap();
    let title = step.title(texts(), catalog);
    for key in [Key::Enter, Key::ArrowDown] {
        let mut window = opened(1366.0, 768.0);
        assert!(type_into(&mut window, &title)[0].starts_with(&title));
        press(&mut window, key);
        if key == Key::ArrowDown {
            press(&mut window, Key::Enter);
        }
        assert_eq!(focused(&window), title);
    }
}

#[test]
fn before_a_word_is_typed_everything_that_can_be_done_is_there_with_its_keys() {
    for has_plan in [true, false] {
        let mut window = if has_plan {
            opened(1366.0, 1600.0)
        } else {
            window(1366.0, 1600.0, no_dialogs())
        };
        let offered: Vec<_> = ACTIONS
            .iter()
            .filter(|action| action.menu.is_some() && action.id != "find")
            .filter(|action| (action.enabled)(window.state()))
            .collect();
        press(&mut window, Key::K);
        let found = listed(&window);
        for action in offered {
            let name = texts().msg(&format!("action-{}", action.id));
            let hit = found
                .iter()
                .find(|hit| hit.starts_with(&format!("{name}, ")));
            let hit = hit.unwrap_or_else(|| panic!("{name} is not among {found:?}"));
            assert!(hit.ends_with(&keys_words(action)), "{hit}");
        }
    }
}

#[test]
fn an_action_of_the_palette_is_done() {
    let mut window = opened(1366.0, 768.0);
    type_into(&mut window, "słowniczek");
    choose(&mut window, &texts().msg("action-glossary"));
    for term in Catalog::embedded().glossary.iter() {
        assert!(is_told(&window, &term.term.pl), "{}", term.term.pl);
        assert!(is_told(&window, &term.definition.pl), "{}", term.term.pl);
    }
    // it is read by keys
    let word = &Catalog::embedded()
        .glossary
        .iter()
        .next()
        .expect("a word")
        .term
        .pl;
    let top = |window: &Harness<'static, App>| {
        let nodes = everything(window);
        let node = nodes.iter().find(|node| words(node).trim() == word);
        node.expect("the word").rect().top()
    };
    let before = top(&window);
    press(&mut window, Key::PageDown);
    window.run();
    assert!(top(&window) < before);
    press(&mut window, Key::Escape);
    assert!(window.query_by_role(Role::Dialog).is_none());
}

#[test]
fn a_word_of_the_glossary_is_told_even_without_a_plan() {
    let term = Catalog::embedded().glossary.iter().next().expect("a word");
    let mut window = window(1366.0, 768.0, no_dialogs());
    type_into(&mut window, &term.term.pl);
    choose(&mut window, &texts().msg("action-glossary"));
    assert!(is_told(&window, &term.definition.pl));
}

#[test]
fn words_of_the_help_lead_to_the_field_with_its_help_open() {
    let mut window = opened(1366.0, 900.0);
    let help = |field: &'static str| {
        let at = FieldPath::one("edition", field);
        texts().attr(&Plan::message_key(at), "help")
    };
    let info = Plan::table_info("edition").expect("a table");
    let (field, help) = info
        .fields
        .iter()
        .find_map(|field| Some((field.name, help(field.name)?)))
        .expect("a field with help");
    let query: Vec<&str> = help.split_whitespace().take(5).collect();
    type_into(&mut window, &query.join(" "));
    let label = texts().msg(&format!("edition-{field}"));
    choose(&mut window, &label);
    assert!(is_told(&window, &help), "{field}: {help}");
}
