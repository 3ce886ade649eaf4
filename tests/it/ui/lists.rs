//! Lists: what they say, how they are searched, and where the focus goes.

use egui::{Key, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use egui_kittest::{Harness, Node};
use lpdi::ui::App;

use super::*;

/// A new plan on the introduction, whose basis is chosen from a long list.
fn long_list(width: f32, height: f32) -> (Harness<'static, App>, String) {
    let mut window = window(width, height, no_dialogs());
    window.run();
    new_plan(&mut window);
    go(&mut window, "introduction");
    (window, texts().msg("introduction-basis"))
}

fn open_by_mouse(window: &mut Harness<'static, App>, field: &str) {
    window.get_by_role_and_label(Role::ComboBox, field).click();
    window.run();
    window.run();
}

fn options(window: &Harness<'static, App>) -> usize {
    window.query_all_by_role(Role::ListBoxOption).count()
}

#[test]
fn a_list_opened_by_the_mouse_takes_what_is_typed_and_asks_for_no_answer() {
    let (mut window, field) = long_list(1366.0, 768.0);
    let before = window.get_by_role_and_label(Role::ComboBox, &field).rect();
    open_by_mouse(&mut window, &field);
    let missing = texts().attr("check-required", "reason").unwrap();
    assert!(!says(&window, &missing), "opening is no answer left out");
    let combo = window.get_by_role_and_label(Role::ComboBox, &field);
    assert_eq!(combo.rect(), before, "the form stays where it is");
    assert_eq!(combo.accesskit_node().data().is_expanded(), Some(true));
    assert_eq!(focused(&window), texts().msg("ui-search-list"));
}

#[test]
fn a_search_without_hits_says_so_and_the_list_grows_back() {
    let (mut window, field) = long_list(1366.0, 768.0);
    open_by_mouse(&mut window, &field);
    let bottom = |window: &Harness<'static, App>| {
        let rects = window.query_all_by_role(Role::ListBoxOption);
        let clip = 712.0_f32;
        rects
            .map(|node| node.rect().bottom().min(clip))
            .fold(0.0, f32::max)
    };
    let (all, tall) = (options(&window), bottom(&window));
    let search = texts().msg("ui-search-list");
    let none = texts().msg("ui-search-none");
    let field_of = |window: &Harness<'static, App>| {
        window
            .get_by_role_and_label(Role::TextInput, &search)
            .rect()
    };
    let place = field_of(&window);
    window
        .get_by_role_and_label(Role::TextInput, &search)
        .type_text("qqq");
    window.run();
    assert!(says(&window, &none));
    for _ in 0..3 {
        window.key_press(Key::Backspace);
        window.run();
    }
    window.run();
    assert!(!says(&window, &none));
    assert_eq!(options(&window), all);
    assert_eq!(field_of(&window), place);
    assert!((bottom(&window) - tall).abs() < 1.0, "the list is short");
}

/// As the search does, politely: how many are left.
#[test]
fn a_search_in_a_list_says_how_many_options_are_left() {
    let (mut window, field) = long_list(1366.0, 768.0);
    open_by_mouse(&mut window, &field);
    let (all, search) = (options(&window), texts().msg("ui-search-list"));
    window
        .get_by_role_and_label(Role::TextInput, &search)
        .type_text("strateg");
    window.run();
    let count = options(&window);
    assert!(0 < count && count < all, "{count} of {all}");
    let words = texts().msg_with("search-count", &[("count", count.into())]);
    let told = everything(&window).into_iter().find(|node| {
        let node = node.accesskit_node();
        node.live() == egui::accesskit::Live::Polite && node.value() == Some(words.clone())
            || node.label() == Some(words.clone())
    });
    let live = told.map(|node| node.accesskit_node().live());
    assert_eq!(live, Some(egui::accesskit::Live::Polite), "{words}");
}

#[test]
fn a_list_is_searched_without_polish_letters() {
    let (mut window, field) = long_list(1366.0, 768.0);
    open_by_mouse(&mut window, &field);
    window
        .get_by_role_and_label(Role::TextInput, &texts().msg("ui-search-list"))
        .type_text("USLUG");
    window.run();
    let found = window.query_all_by_role(Role::ListBoxOption);
    let found: Vec<String> = found.map(|node| words(&node)).collect();
    assert!(!found.is_empty());
    assert!(
        found
            .iter()
            .all(|name| name.to_lowercase().contains("usług"))
    );
}

#[test]
fn a_list_says_its_value_and_which_of_its_rows_is_chosen() {
    let mut window = opened(1366.0, 768.0);
    go(&mut window, "actions");
    show_inputs(&mut window);
    let filled = |node: &Node<'_>| {
        let node = node.accesskit_node();
        node.role() == Role::ComboBox && node.value().is_some_and(|value| !value.is_empty())
    };
    let combo = everything(&window).into_iter().find(filled).unwrap();
    let value = combo.value().unwrap();
    let described = combo.accesskit_node().description().unwrap_or_default();
    assert!(described.contains(&value), "{described}");
    combo.click();
    window.run();
    window.run();
    let list = window.query_all_by_role(Role::ListBox).last().unwrap();
    let rows: Vec<Node<'_>> = list
        .children_recursive()
        .filter(|node| node.accesskit_node().role() == Role::ListBoxOption)
        .collect();
    let chosen: Vec<String> = rows
        .iter()
        .filter(|node| node.accesskit_node().is_selected() == Some(true))
        .map(|node| node.accesskit_node().label().unwrap_or_default())
        .collect();
    assert_eq!(chosen, [value]);
}

#[test]
fn a_list_whose_field_is_scrolled_away_closes() {
    let (mut window, field) = long_list(1366.0, 320.0);
    window.get_by_role_and_label(Role::ComboBox, &field).focus();
    window.run();
    open_by_mouse(&mut window, &field);
    assert!(options(&window) > 0);
    let far = egui::Event::MouseWheel {
        unit: egui::MouseWheelUnit::Point,
        delta: egui::vec2(0.0, -3000.0),
        source: egui::MouseWheelSource::Unknown,
        phase: egui::TouchPhase::Move,
        modifiers: Modifiers::NONE,
    };
    window.event(egui::Event::PointerMoved(egui::pos2(320.0, 250.0)));
    window.event(far);
    window.run();
    window.run();
    assert_eq!(
        window
            .query_all_by_role(Role::TextInput)
            .filter(|node| node.accesskit_node().label() == Some(texts().msg("ui-search-list")))
            .count(),
        0
    );
}

#[test]
fn the_task_menu_grows_back_and_gives_the_focus_back() {
    let mut window = opened(800.0, 512.0);
    let button = texts().msg("tasks-title");
    let open = |window: &mut Harness<'static, App>| {
        window.get_by_role_and_label(Role::Button, &button).click();
        window.run();
        window.run();
    };
    open(&mut window);
    let part = texts().msg("tasks-part-preparation");
    let toggle = |window: &mut Harness<'static, App>| {
        let buttons = window.query_all_by_role(Role::Button);
        buttons
            .into_iter()
            .rfind(|node| words(node).starts_with(&part))
            .unwrap()
            .click();
        window.run();
        window.run();
    };
    // what is seen of the list: another part lies below the open one
    let height = |window: &Harness<'static, App>| {
        let parts = window.query_all_by_role(Role::ListItem);
        parts.map(|node| node.rect().bottom()).fold(0.0, f32::max)
    };
    let tall = height(&window);
    assert!(
        focused(&window).starts_with(&texts().attr_or_msg("step-unit", "short")),
        "the focus is in the list: {}",
        focused(&window)
    );
    toggle(&mut window);
    assert!(height(&window) < tall);
    toggle(&mut window);
    assert!((height(&window) - tall).abs() < 1.0);
    window.key_press(Key::Escape);
    window.run();
    window.run();
    assert_eq!(focused(&window), button);
}
