//! Comments of reviewers: written beside a field, taken into it, answered, counted.

use egui::{Key, Modifiers, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use lpdi::model::CommentEnd;
use lpdi::ui::App;

use super::*;

fn press(window: &mut Harness<'static, App>, words: &str) {
    window.get_by_label(words).click();
    window.run();
}

/// Presses the first control whose name begins so.
fn press_first(window: &mut Harness<'static, App>, begins: &str) {
    let found = everything(window).into_iter().find(|node| {
        let node = node.accesskit_node();
        let name = node.label().unwrap_or_default();
        name.starts_with(begins) && matches!(node.role(), Role::Button | Role::Link)
    });
    found.unwrap().click();
    window.run();
}

fn write(window: &mut Harness<'static, App>, role: Role, field: &str, text: &str) {
    let name = texts().msg(field);
    window.get_by_role_and_label(role, &name).focus();
    window.run();
    window.key_press_modifiers(Modifiers::CTRL | Modifiers::COMMAND, Key::A);
    window.get_by_role_and_label(role, &name).type_text(text);
    window.run();
}

fn comment(window: &Harness<'static, App>) -> lpdi::model::Comment {
    let plan = window.state().session().unwrap().plan();
    plan.comments.iter().next().unwrap().1.clone()
}

/// A reviewer suggests another name of the unit.
fn suggested() -> Harness<'static, App> {
    let mut window = opened(1366.0, 900.0);
    press(&mut window, &texts().msg("menu-view"));
    press(&mut window, &texts().msg("action-review-mode"));
    assert!(inputs(&window).is_empty(), "nothing can be typed into");
    let name = format!(
        "{}: {}",
        texts().msg("comment-add"),
        texts().msg("local_government-name")
    );
    press(&mut window, &name);
    press(&mut window, &texts().msg("comment_kind-suggestion"));
    write(
        &mut window,
        Role::MultilineTextInput,
        "comment-suggested",
        "Powiat Nowy",
    );
    write(&mut window, Role::TextInput, "comment-role", "konsultant");
    press(&mut window, &texts().attr_or_msg("dialog-comment", "go"));
    window
}

#[test]
fn a_suggestion_changes_nothing_until_it_is_taken_in_one_step() {
    let mut window = suggested();
    let name = |window: &Harness<'static, App>| {
        let plan = window.state().session().unwrap().plan();
        plan.local_government.name.clone()
    };
    let before = name(&window);
    let written = comment(&window);
    assert_eq!(
        (written.place.as_str(), written.role.as_str()),
        ("local_government.name", "konsultant")
    );
    assert_eq!(written.was, before);
    press_first(&mut window, &texts().msg("comment-accept"));
    assert_eq!(name(&window), "Powiat Nowy");
    assert_eq!(comment(&window).end, Some(CommentEnd::Accepted));
    window.key_press_modifiers(Modifiers::CTRL, Key::Z);
    window.run();
    assert_eq!(name(&window), before);
    assert_eq!(comment(&window).end, None);
}

#[test]
fn comments_are_counted_listed_answered_and_resolved() {
    let mut window = suggested();
    let counted = texts().msg_with("tasks-comments", &[("count", 1_usize.into())]);
    let told = everything(&window)
        .iter()
        .any(|node| words(node).contains(&counted));
    assert!(told, "counted at its step");
    press(&mut window, &texts().msg("review-mode-end"));
    go(&mut window, "comments");
    window.run();
    press_first(
        &mut window,
        &format!("{}:", texts().msg("comment-answer-it")),
    );
    write(
        &mut window,
        Role::MultilineTextInput,
        "comment-text",
        "Nazwa zostaje.",
    );
    press(&mut window, &texts().attr_or_msg("dialog-answer", "go"));
    let answered = comment(&window);
    assert_eq!(
        (answered.answer.as_str(), answered.answered_by.as_str()),
        ("Nazwa zostaje.", "konsultant")
    );
    press_first(&mut window, &format!("{}:", texts().msg("comment-reject")));
    write(
        &mut window,
        Role::MultilineTextInput,
        "comment-text",
        "Powiat tak się nazywa.",
    );
    press(&mut window, &texts().attr_or_msg("dialog-reject", "go"));
    assert_eq!(comment(&window).end, Some(CommentEnd::Rejected));
    let none = texts().msg("comments-none");
    window.get_by_label(&none);
}

#[test]
fn a_comment_is_written_from_the_keyboard_and_walked_to() {
    let mut window = opened(1366.0, 900.0);
    let name = texts().msg("local_government-name");
    window.get_by_role_and_label(Role::TextInput, &name).focus();
    window.run();
    window.key_press_modifiers(Modifiers::CTRL, Key::M);
    window.run();
    write(
        &mut window,
        Role::MultilineTextInput,
        "comment-text",
        "Czy to pełna nazwa?",
    );
    press(&mut window, &texts().attr_or_msg("dialog-comment", "go"));
    assert_eq!(comment(&window).place, "local_government.name");
    go(&mut window, "services");
    window.key_press(Key::F7);
    window.run();
    assert_eq!(window.state().route(), Route::Step("unit"));
    assert_eq!(focused(&window), name);
}
