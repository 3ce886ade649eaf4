//! Typing in text fields: their menu, and the letters of Polish.

use egui::{Event, Key, PointerButton, Role, ViewportCommand, ViewportId};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use lpdi::ui::App;

use super::numbers::{amounts, at_amounts, enter, leave, paste, shown, zl};
use super::*;

fn on_name() -> (Harness<'static, App>, String) {
    let mut window = opened(1366.0, 768.0);
    let name = texts().msg("local_government-name");
    window.get_by_role_and_label(Role::TextInput, &name).focus();
    window.run();
    (window, name)
}

/// What the window was asked for in the last frame.
fn asked(window: &Harness<'static, App>) -> Vec<ViewportCommand> {
    let output = &window.output().viewport_output;
    output
        .get(&ViewportId::ROOT)
        .map(|viewport| viewport.commands.clone())
        .unwrap_or_default()
}

/// Presses the second button in the middle of the field `name`.
/// Presses the second button in the middle of the field called `name`.
pub(super) fn second_button(window: &mut Harness<'static, App>, name: &str) {
    let pos = window
        .get_by_role_and_label(Role::TextInput, name)
        .rect()
        .center();
    window.event(Event::PointerMoved(pos));
    for pressed in [true, false] {
        window.event(Event::PointerButton {
            pos,
            button: PointerButton::Secondary,
            pressed,
            modifiers: Modifiers::NONE,
        });
        window.run();
    }
    window.run();
}

fn choose(window: &mut Harness<'static, App>, action: &str) {
    let label = texts().msg(&format!("action-{action}"));
    window.get_by_role_and_label(Role::MenuItem, &label).click();
}

/// Types over what is selected in the field `name`.
fn over_selection(window: &mut Harness<'static, App>, name: &str) -> String {
    window.event(Event::Text("@".to_owned()));
    window.run();
    let field = window.get_by_role_and_label(Role::TextInput, name);
    field.value().unwrap_or_default()
}

#[test]
fn the_second_button_offers_what_can_be_done_and_leaves_the_selection() {
    let (mut window, name) = on_name();
    // by keys one comes to the whole text selected; take one letter off its end
    window.key_press_modifiers(Modifiers::SHIFT, Key::ArrowLeft);
    window.run();
    second_button(&mut window, &name);
    for action in ["cut", "copy", "paste", "select-all"] {
        let label = texts().msg(&format!("action-{action}"));
        window.get_by_role_and_label(Role::MenuItem, &label);
    }
    choose(&mut window, "copy");
    let mut copied = false;
    for _ in 0..4 {
        window.step();
        copied |= asked(&window).contains(&ViewportCommand::RequestCopy);
    }
    assert!(copied, "the window is asked to copy");
    assert_eq!(focused(&window), name);
    let last = window
        .get_by_role_and_label(Role::TextInput, &name)
        .value()
        .and_then(|value| value.chars().last());
    assert_eq!(
        over_selection(&mut window, &name),
        format!("@{}", last.unwrap()),
        "the same letters are still selected"
    );
}

#[test]
fn the_menu_key_and_the_menu_of_edits_do_the_same() {
    let (mut window, name) = on_name();
    window.key_press(Key::ArrowRight);
    window.run();
    window.key_press(Key::Menu);
    window.run();
    window.run();
    assert_eq!(focused(&window), texts().msg("action-cut"));
    window.key_press(Key::Escape);
    window.run();
    window.run();
    assert_eq!(focused(&window), name, "Esc goes back to the field");
    let edit = texts().msg("menu-edit");
    window.get_by_role_and_label(Role::Button, &edit).click();
    window.run();
    window.run();
    choose(&mut window, "select-all");
    window.run();
    window.run();
    assert_eq!(focused(&window), name);
    assert_eq!(over_selection(&mut window, &name), "@");
}

#[test]
fn where_no_text_is_worked_in_there_is_nothing_to_cut() {
    let mut window = opened(1366.0, 768.0);
    let edit = texts().msg("menu-edit");
    window.get_by_role_and_label(Role::Button, &edit).click();
    window.run();
    window.run();
    let words = texts().msg("action-cut");
    let cut = window.get_by_role_and_label(Role::MenuItem, &words);
    assert!(cut.accesskit_node().is_disabled());
}

/// Ctrl+Alt is how Polish letters are typed on many keyboards: it saves, closes and undoes nothing.
#[test]
fn ctrl_and_alt_write_polish_letters_and_do_nothing_else() {
    let (mut window, name) = on_name();
    let before = window.state().route();
    for (key, modifiers) in [
        (Key::A, Modifiers::NONE),
        (Key::Z, Modifiers::NONE),
        (Key::S, Modifiers::SHIFT),
        (Key::F, Modifiers::NONE),
        (Key::E, Modifiers::NONE),
        (Key::N, Modifiers::NONE),
    ] {
        let held = Modifiers::CTRL.plus(Modifiers::ALT).plus(modifiers);
        window.key_press_modifiers(held, key);
        window.run();
    }
    let field = window.get_by_role_and_label(Role::TextInput, &name);
    assert_eq!(
        field.value().unwrap(),
        "\u{105}\u{17c}\u{15a}\u{119}\u{144}"
    );
    assert_eq!(focused(&window), name);
    assert_eq!(window.state().route(), before);
}

/// Typefaces have no digits of other scripts: they are ours as soon as they are typed or pasted.
#[test]
fn digits_of_other_scripts_are_ours_as_they_are_typed() {
    let (mut window, names) = at_amounts();
    for typed in [
        "\u{663}\u{666}\u{660}\u{660}",
        "\u{ff13}\u{ff16}\u{ff10}\u{ff10}",
    ] {
        enter(&mut window, &names[0], typed);
        assert_eq!(shown(&window, &names[0]), "3600");
        paste(&mut window, &names[1], typed);
        assert_eq!(shown(&window, &names[1]), "3600");
    }
    leave(&mut window);
    assert_eq!(amounts(&window)[0], zl(3_600));
    go(&mut window, "unit");
    let place = texts().msg("local_government-place");
    enter(
        &mut window,
        &place,
        "\u{ff21}\u{ff42}\u{3000}\u{ff08}c\u{ff09}",
    );
    assert_eq!(shown(&window, &place), "Ab (c)");
}
