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
    let plan = window.state().session().unwrap().plan();
    let (_, answered) = plan.replies.iter().next().unwrap();
    assert_eq!(
        (answered.text.as_str(), answered.role.as_str()),
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

/// A window on a plan with facilities, in review mode, at `step`.
fn reviewing(step: &str) -> Harness<'static, App> {
    let mut window = window(1366.0, 900.0, no_dialogs());
    open(
        &mut window,
        &root().join("plans/gmina-sarnia-gora.lpdi.ron"),
    );
    press(&mut window, &texts().msg("menu-view"));
    press(&mut window, &texts().msg("action-review-mode"));
    go(&mut window, step);
    window.run();
    window
}

/// Writes `text` into the open dialog and sends it by the keyboard.
fn send(window: &mut Harness<'static, App>, text: &str) {
    write(window, Role::MultilineTextInput, "comment-text", text);
    window.key_press_modifiers(Modifiers::CTRL | Modifiers::COMMAND, Key::Enter);
    window.run();
}

#[test]
fn a_cell_and_a_row_of_a_table_are_commented_on_in_review_mode() {
    let mut window = reviewing("facilities");
    for field in ["name", ""] {
        let plan = window.state().session().unwrap().plan();
        let (row, facility) = plan.facilities.iter().next().unwrap();
        let begins = match field {
            "" => "1, ".to_owned(),
            _ => format!("{}, ", facility.name),
        };
        let place = lpdi::field::FieldPath::row("facilities", row, field).to_string();
        let stop = everything(&window).into_iter().find(|node| {
            let node = node.accesskit_node();
            let name = node.label().unwrap_or_default();
            node.role() == Role::Button && name.starts_with(&begins)
        });
        stop.unwrap().focus();
        window.run();
        window.key_press(Key::Enter);
        window.run();
        send(&mut window, "Sprawdź.");
        let plan = window.state().session().unwrap().plan();
        let (_, last) = plan.comments.iter().last().unwrap();
        assert_eq!(last.place, place);
    }
    let cards = everything(&window);
    let cards = cards.iter().filter(|node| words(node).contains("Sprawdź."));
    assert!(cards.count() >= 2, "both are shown at their rows");
}

#[test]
fn a_figure_is_commented_on_as_a_whole_in_review_mode() {
    let mut window = reviewing("demography");
    let catalog = Catalog::embedded();
    let name = catalog.figures.get("ludnosc").unwrap().name.get("pl");
    let stop = everything(&window).into_iter().find(|node| {
        let node = node.accesskit_node();
        node.role() == Role::Button && node.label().is_some_and(|label| label.starts_with(name))
    });
    stop.unwrap().focus();
    window.run();
    window.key_press(Key::Enter);
    window.run();
    send(&mut window, "Skąd ta liczba?");
    let place = comment(&window).place;
    assert_eq!(place, "figures/ludnosc");
    let cards = everything(&window);
    let mut cards = cards.iter().map(words);
    assert!(cards.any(|card| card.contains("Skąd ta liczba?")));
}

#[test]
fn selected_words_are_kept_with_the_comment() {
    let mut window = reviewing("unit");
    let name = texts().msg("local_government-name");
    window.get_by_role_and_label(Role::TextInput, &name).focus();
    window.run();
    window
        .get_by_role_and_label(Role::TextInput, &name)
        .type_text("X");
    window.run();
    let plan = window.state().session().unwrap().plan().clone();
    assert!(
        !plan.local_government.name.contains('X'),
        "nothing is typed"
    );
    window.key_press(Key::Home);
    window.run();
    for _ in 0..5 {
        window.key_press_modifiers(Modifiers::SHIFT, Key::ArrowRight);
        window.run();
    }
    window.key_press_modifiers(Modifiers::CTRL, Key::M);
    window.run();
    send(&mut window, "Czy tak?");
    let written = comment(&window);
    let first: String = plan.local_government.name.chars().take(5).collect();
    assert_eq!(written.quoted, first);
    assert_eq!(written.text, "Czy tak?");
}

#[test]
fn the_dialog_keeps_the_focus_and_closes_by_escape() {
    let mut window = opened(1366.0, 900.0);
    let name = texts().msg("local_government-name");
    window.get_by_role_and_label(Role::TextInput, &name).focus();
    window.run();
    window.key_press_modifiers(Modifiers::CTRL, Key::M);
    window.run();
    for kind in ["comment_kind-suggestion", "comment_kind-question"] {
        press(&mut window, &texts().msg(kind));
        let inside = ["comment-text", "comment-suggested"].map(|key| texts().msg(key));
        let here = focused(&window);
        let kind = texts().msg(kind);
        assert!(inside.contains(&here) || here == kind, "{here}");
    }
    window.key_press(Key::Escape);
    window.run();
    assert!(
        window
            .query_by_label(&texts().attr_or_msg("dialog-comment", "go"))
            .is_none()
    );
    let plan = window.state().session().unwrap().plan();
    assert_eq!(plan.comments.iter().count(), 0);
    assert_eq!(focused(&window), name, "and the focus is where it was");
}

#[test]
fn several_answers_are_a_thread_and_open_comments_are_counted_outside_review_too() {
    let mut window = suggested();
    press(&mut window, &texts().msg("review-mode-end"));
    let counted = texts().msg_with("tasks-comments", &[("count", 1_usize.into())]);
    let told = |window: &Harness<'static, App>| {
        let all = everything(window);
        all.iter().any(|node| words(node).contains(&counted))
    };
    assert!(told(&window));
    go(&mut window, "comments");
    window.run();
    for text in ["Sprawdzamy.", "Nazwa zostaje."] {
        press_first(
            &mut window,
            &format!("{}:", texts().msg("comment-answer-it")),
        );
        send(&mut window, text);
    }
    let plan = window.state().session().unwrap().plan();
    let answers: Vec<&str> = plan.replies.iter().map(|(_, reply)| &*reply.text).collect();
    assert_eq!(answers, ["Sprawdzamy.", "Nazwa zostaje."]);
    for text in answers {
        let all = everything(&window);
        assert!(all.iter().any(|node| words(node).contains(text)), "{text}");
    }
    assert!(told(&window), "an answer closes nothing");
    press_first(&mut window, &format!("{}:", texts().msg("comment-resolve")));
    assert!(!told(&window));
}
