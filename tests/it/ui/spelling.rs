//! Spelling in the window: a slip is told, mended, learnt; the next one is gone to.

use std::sync::LazyLock;

use egui::{Event, Key, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use lpdi::ui::{ACTIONS, App};

use super::*;

fn council() -> &'static str {
    static NAME: LazyLock<String> = LazyLock::new(|| texts().msg("local_government-council"));
    &NAME
}

fn value(window: &Harness<'static, App>) -> String {
    let field = window.get_by_role_and_label(Role::TextInput, council());
    field.value().unwrap_or_default()
}

fn told(window: &Harness<'static, App>) -> String {
    let field = window.get_by_role_and_label(Role::TextInput, council());
    field.accesskit_node().description().unwrap_or_default()
}

fn one_word() -> String {
    texts().msg_with("ui-misspelt", &[("count", 1_usize.into())])
}

/// A window with a dictionary, on the first step of the example, where `typed` was written.
fn typed(typed: &str) -> Harness<'static, App> {
    let mut window = window_with(1366.0, 768.0, no_dialogs(), |env| {
        env.speller = |_| Some(crate::spelling::speller());
    });
    open(&mut window, &root().join("plans").join(EXAMPLE));
    let field = window.get_by_role_and_label(Role::TextInput, council());
    field.focus();
    window.run();
    window.event(Event::Text(typed.to_owned()));
    window.run();
    assert_eq!(value(&window), typed);
    window
}

/// Presses the second button in the field, behind its last letter.
fn second_button(window: &mut Harness<'static, App>) {
    typing::second_button(window, council());
    window.run();
}

fn choose(window: &mut Harness<'static, App>, label: &str) {
    window.get_by_role_and_label(Role::MenuItem, label).click();
    window.run();
}

fn act(window: &mut Harness<'static, App>, id: &str) {
    let action = ACTIONS.iter().find(|action| action.id == id).unwrap();
    let ctx = window.ctx.clone();
    assert!((action.enabled)(window.state()), "{id}");
    (action.run)(window.state_mut(), &ctx);
    window.run();
}

#[test]
fn a_slip_is_told_and_mended_from_the_menu_as_one_step_of_undo() {
    let mut window = typed("Rada uslug");
    assert!(told(&window).contains(&one_word()), "{}", told(&window));
    second_button(&mut window);
    choose(&mut window, "usług");
    assert_eq!(value(&window), "Rada usług");
    assert!(!told(&window).contains(&one_word()), "{}", told(&window));
    assert_eq!(focused(&window), council(), "the work goes on in the field");
    window.event(Event::Text("!".to_owned()));
    window.run();
    assert_eq!(
        value(&window),
        "Rada usług!",
        "the cursor is behind the word"
    );
    for _ in 0..2 {
        window.key_press_modifiers(Modifiers::CTRL, Key::Z);
        window.run();
    }
    assert_eq!(value(&window), "Rada uslug");
}

#[test]
fn the_menu_key_asks_about_the_word_at_the_cursor() {
    let mut window = typed("uslug powiatu");
    window.key_press(Key::Home);
    window.run();
    window.key_press(Key::Menu);
    window.run();
    window.run();
    assert_eq!(focused(&window), "usług", "the first suggestion leads");
    window.key_press(Key::Enter);
    window.run();
    assert_eq!(value(&window), "usług powiatu");
}

#[test]
fn a_word_is_learnt_and_forgotten_again() {
    let mut window = typed("Rada brzuchowicka");
    assert!(told(&window).contains(&one_word()), "{}", told(&window));
    second_button(&mut window);
    choose(&mut window, &texts().msg("spelling-learn"));
    assert!(!told(&window).contains(&one_word()), "{}", told(&window));
    second_button(&mut window);
    let args = [("word", "brzuchowicka".into())];
    choose(&mut window, &texts().msg_with("spelling-unlearn", &args));
    assert!(told(&window).contains(&one_word()), "{}", told(&window));
}

#[test]
fn own_words_are_seen_added_and_taken_out_in_one_place() {
    let mut window = typed("Rada brzuchowicka");
    act(&mut window, "words");
    let key = "dialog-words";
    assert!(
        window
            .query_by_label(&texts().attr(key, "none").unwrap())
            .is_some()
    );
    assert_eq!(focused(&window), texts().attr(key, "name").unwrap());
    window.event(Event::Text("dwa słowa".to_owned()));
    window.run();
    let add = texts().attr(key, "go").unwrap();
    assert!(window.get_by_label(&add).accesskit_node().is_disabled());
    for _ in "dwa słowa".chars() {
        window.key_press(Key::Backspace);
    }
    window.event(Event::Text("Brzuchowicka".to_owned()));
    window.run();
    window.key_press(Key::Enter);
    window.run();
    window.run();
    let args = [("word", "brzuchowicka".into())];
    let remove = texts().msg_with("spelling-unlearn", &args);
    assert!(window.query_by_label(&remove).is_some());
    assert_eq!(focused(&window), texts().attr(key, "name").unwrap());
    window.key_press(Key::Escape);
    window.run();
    assert!(!told(&window).contains(&one_word()), "{}", told(&window));
    act(&mut window, "words");
    window.get_by_label(&remove).click();
    window.run();
    window.get_by_label(&texts().msg("ui-close")).click();
    window.run();
    window.run();
    assert!(told(&window).contains(&one_word()), "{}", told(&window));
}

#[test]
fn switched_off_nothing_is_told() {
    let mut window = typed("Rada uslug");
    act(&mut window, "spelling");
    assert!(!told(&window).contains(&one_word()));
    second_button(&mut window);
    let learn = texts().msg("spelling-learn");
    assert!(window.query_by_label(&learn).is_none());
    act(&mut window, "spelling");
    assert!(told(&window).contains(&one_word()), "{}", told(&window));
}

/// Types over what is selected in the field, and takes that back.
fn over_selection(window: &mut Harness<'static, App>) -> String {
    window.event(Event::Text("@".to_owned()));
    window.run();
    let written = value(window);
    window.key_press_modifiers(Modifiers::CTRL, Key::Z);
    window.run();
    written
}

#[test]
fn one_walks_from_misspelt_word_to_misspelt_word_and_begins_again() {
    let mut window = typed("Rada uslug spolecznych");
    go(&mut window, "risks");
    act(&mut window, "next-misspelt");
    assert_eq!(focused(&window), council());
    for selected in ["Rada @ spolecznych", "Rada uslug @", "Rada @ spolecznych"] {
        assert_eq!(over_selection(&mut window), selected);
        act(&mut window, "next-misspelt");
    }
}

#[test]
fn suggestions_lead_the_menu_also_when_they_are_known_already() {
    let mut window = typed("Rada uslug");
    for _ in 0..2 {
        second_button(&mut window);
        assert_eq!(focused(&window), "usług");
        window.key_press(Key::Escape);
        window.run();
        assert_eq!(focused(&window), council());
    }
}
