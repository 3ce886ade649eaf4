//! The pages of the preview: one below the other, turned, zoomed, searched; and what is known of
//! the file before it is saved.

use std::collections::BTreeMap;

use egui::{Event, Key, Modifiers, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use lpdi::ui::App;

use super::*;

fn preview() -> Harness<'static, App> {
    let mut window = opened(1366.0, 768.0);
    go(&mut window, "preview");
    window.run();
    window.run();
    window
}

/// The page in sight, and how many there are.
fn sight(window: &Harness<'static, App>) -> (usize, usize) {
    let name = window.get_by_role(Role::Document);
    let name = name.accesskit_node().label().unwrap_or_default();
    let numbers = name.split_whitespace().filter_map(|word| word.parse().ok());
    let numbers: Vec<usize> = numbers.collect();
    (numbers[0], numbers[1])
}

fn top(window: &Harness<'static, App>) -> f32 {
    window.get_by_role(Role::Document).rect().top()
}

fn press(window: &mut Harness<'static, App>, key: &str) {
    window
        .get_by_role_and_label(Role::Button, &texts().msg(key))
        .click();
    window.run();
    window.run();
}

/// Types over what a field holds.
fn type_in(window: &mut Harness<'static, App>, key: &str, typed: &str) {
    window
        .get_by_role_and_label(Role::TextInput, &texts().msg(key))
        .focus();
    window.run();
    window.key_press_modifiers(Modifiers::CTRL, Key::A);
    window.event(Event::Text(typed.to_owned()));
    window.run();
    window.run();
}

/// Each page is a group that says which it is and stays the same node, and no two links in it are
/// called the same: whoever hears them knows field, row and year of each.
#[test]
fn a_page_is_a_group_whose_links_have_names_of_their_own() {
    // whole pages stand in a tall window
    let mut window = opened(1366.0, 1800.0);
    open(
        &mut window,
        &root().join("plans/miasto-jasnobrzeg.lpdi.ron"),
    );
    go(&mut window, "preview");
    window.run();
    window.run();
    let (_, all) = sight(&window);
    let title = |page: usize| {
        let args = [("page", page.into()), ("all", all.into())];
        texts().msg_with("preview-of", &args)
    };
    let mut nodes = BTreeMap::new();
    let (mut links, mut alike) = (0, Vec::new());
    for page in 1..=all {
        let shown: Vec<Node<'_>> = window.query_all_by_role(Role::Group).collect();
        for (number, group) in (1..=all).filter_map(|number| {
            let name = title(number);
            let is = |node: &&Node<'_>| node.accesskit_node().label().as_ref() == Some(&name);
            Some((number, shown.iter().find(is)?))
        }) {
            let id = group.accesskit_node().locate().0;
            if let Some(before) = nodes.insert(number, id) {
                assert_eq!(before, id, "page {number}");
                continue;
            }
            let mut names: Vec<String> = group
                .children_recursive()
                .filter(|node| node.accesskit_node().role() == Role::Link)
                .map(|node| node.accesskit_node().label().unwrap_or_default())
                .collect();
            links += names.len();
            alike.extend(names.iter().filter(|name| name.ends_with(" (2)")).cloned());
            names.sort();
            for [one, other] in names.array_windows() {
                assert_ne!(one, other, "page {number}");
            }
        }
        assert!(nodes.contains_key(&page), "page {page} is no group");
        if page < all {
            press(&mut window, "preview-on");
        }
    }
    assert!(links > all, "{links} links");
    // rows that say the same of themselves are few, and numbered
    assert!(alike.len() < 20, "{alike:#?}");
}

#[test]
fn scrolling_turns_the_pages_and_the_last_one_can_be_turned_to() {
    let mut window = preview();
    assert_eq!(sight(&window).0, 1);
    window.get_by_role(Role::Document).focus();
    window.run();
    for _ in 0..4 {
        window.key_press(Key::PageDown);
        window.run();
    }
    let (page, all) = sight(&window);
    assert!(page > 1, "page {page}");
    let number = texts().msg("preview-number");
    let field = window.get_by_role_and_label(Role::TextInput, &number);
    assert_eq!(field.value().unwrap(), page.to_string());
    type_in(&mut window, "preview-number", &all.to_string());
    window.key_press(Key::Enter);
    window.run();
    window.run();
    assert_eq!(sight(&window), (all, all), "wherever the end leaves it");
    press(&mut window, "preview-back");
    assert_eq!(sight(&window).0, all - 1);
    // what is no page stays as it was
    type_in(&mut window, "preview-number", "abc");
    window.key_press(Key::Enter);
    window.run();
    assert_eq!(sight(&window).0, all - 1);
}

#[test]
fn pages_are_made_larger_and_the_page_in_sight_stays() {
    let mut window = preview();
    type_in(&mut window, "preview-number", "5");
    window.key_press(Key::Enter);
    window.run();
    window.run();
    let height =
        |window: &Harness<'static, App>| window.get_by_role(Role::Document).rect().height();
    let before = height(&window);
    for _ in 0..3 {
        press(&mut window, "preview-larger");
        assert_eq!(sight(&window).0, 5);
    }
    assert!(height(&window) > before * 1.2);
    press(&mut window, "preview-smaller");
    assert_eq!(sight(&window).0, 5);
}

#[test]
fn a_word_is_found_in_the_pages_and_the_next_one_is_gone_to() {
    let mut window = preview();
    let before = top(&window);
    type_in(&mut window, "preview-find", "USLUGI OPIEKUNCZE");
    let places = |hit: usize, all: usize| {
        let args = [("hit", hit.into()), ("all", all.into())];
        texts().msg_with("preview-find-of", &args)
    };
    let count = (1..500).find(|all| window.query_by_label(&places(1, *all)).is_some());
    let count = count.expect("the words are in the document");
    assert!(count > 1, "{count}");
    assert!(top(&window) < before, "the first place is scrolled to");
    window.key_press(Key::Enter);
    window.run();
    window.run();
    assert!(window.query_by_label(&places(2, count)).is_some());
    press(&mut window, "preview-find-back");
    press(&mut window, "preview-find-back");
    assert!(window.query_by_label(&places(count, count)).is_some());
    type_in(&mut window, "preview-find", "nie ma takich słów");
    let none = texts().msg("preview-find-none");
    assert!(window.query_by_label(&none).is_some());
}

#[test]
fn the_file_is_held_against_the_standards_before_it_is_saved() {
    let mut window = preview();
    let told = |window: &Harness<'static, App>, key: &str| {
        let args = [("count", 0_usize.into())];
        let none = texts().msg_with("preview-rules", &args);
        let row = format!("{}: {none}", texts().msg(key));
        window.query_by_label(&row).is_some()
    };
    assert!(told(&window, "preview-ua") && told(&window, "preview-a2"));
    let embed = texts().attr_or_msg("dialog-document", "embed");
    // it may have to be scrolled to
    window
        .get_by_role_and_label(Role::CheckBox, &embed)
        .click_accesskit();
    window.run();
    window.run();
    assert!(told(&window, "preview-ua") && told(&window, "preview-a3"));
    assert!(!told(&window, "preview-a2"));
}

/// A number of a printed table leads to the very cell it was typed into, not to its row or table.
#[test]
fn a_printed_number_leads_to_its_own_cell() {
    // whole pages stand in a tall window
    let mut window = opened(1366.0, 1800.0);
    open(
        &mut window,
        &root().join("plans/miasto-jasnobrzeg.lpdi.ron"),
    );
    go(&mut window, "preview");
    window.run();
    let plan = window.state().session().unwrap().plan().clone();
    let catalog = Catalog::embedded();
    // the rows of figures with what they say of each year, as it is printed
    let mut known = Vec::new();
    for (id, row) in plan.figures.iter() {
        for (year, quantity) in &row.counted.0 {
            if let Some(number) = quantity.number() {
                let figure = catalog.figures.get(id.key().unwrap()).unwrap();
                let begins = format!("{}, {year}, ", figure.name.pl);
                known.push((texts().decimal(number), begins));
            }
        }
    }
    let only_one = |words: &str| known.iter().filter(|(printed, _)| printed == words).count() == 1;
    // a cell is named with its row and column after what is printed
    let value = |node: &Node<'_>| {
        let words = words(node);
        words
            .trim()
            .split(", ")
            .next()
            .unwrap_or_default()
            .to_owned()
    };
    let mut went = 0;
    for _ in 0..40 {
        let cells = window.query_all_by_role(Role::Cell);
        let cells: Vec<String> = cells
            .map(|node| value(&node))
            .filter(|words| words.len() > 3 && only_one(words))
            .collect();
        let alone = cells
            .iter()
            .find(|one| cells.iter().filter(|other| other == one).count() == 1);
        if let Some(printed) = alone {
            let node = window
                .get_all_by_role(Role::Cell)
                .find(|node| value(node) == *printed);
            node.unwrap().click();
            window.run();
            window.run();
            let stays = window.state().route() == Route::Step("preview");
            if stays {
                // a number that is computed from this one stands nowhere in the plan
                press(&mut window, "preview-on");
                continue;
            }
            let (_, begins) = known.iter().find(|(known, _)| known == printed).unwrap();
            let at = focused(&window);
            assert!(
                at.starts_with(begins.as_str()),
                "{printed}: {at}, not {begins}"
            );
            went += 1;
            if went == 2 {
                return;
            }
            go(&mut window, "preview");
        }
        press(&mut window, "preview-on");
    }
    panic!("{went} numbers found");
}

#[test]
fn ctrl_f_searches_the_document_in_the_preview_and_the_plan_elsewhere() {
    let mut window = preview();
    let find = |window: &mut Harness<'static, App>| {
        window.key_press_modifiers(Modifiers::CTRL | Modifiers::COMMAND, Key::F);
        window.run();
        window.run();
        focused(window)
    };
    assert_eq!(find(&mut window), texts().msg("preview-find"));
    assert!(
        window
            .query_by_label(&texts().msg("search-title"))
            .is_none()
    );
    go(&mut window, "assistance");
    assert_eq!(find(&mut window), texts().msg("search-title"));
}
