//! Where keys lead that go from one part of the window to another, and back to the work.

use egui::{Key, Modifiers, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use lpdi::ui::{App, STEPS};

use super::*;

fn press(window: &mut Harness<'static, App>, modifiers: Modifiers, key: Key) {
    window.key_press_modifiers(modifiers, key);
    for _ in 0..3 {
        window.run();
    }
}

/// Identity and rectangle of what has the focus.
fn here(window: &Harness<'static, App>) -> Option<(egui::accesskit::NodeId, egui::Rect)> {
    let focused = everything(window).into_iter().find(Node::is_focused)?;
    let at = focused.accesskit_node().locate().0;
    (at != window.root().accesskit_node().locate().0).then(|| (at, focused.rect()))
}

/// Does what is found by `words` in the palette.
fn choose(window: &mut Harness<'static, App>, words: &str) {
    press(window, Modifiers::CTRL, Key::K);
    window.event(egui::Event::Text(words.to_owned()));
    window.run();
    press(window, Modifiers::NONE, Key::Enter);
}

/// A margin that is not there, or has nothing to stop at, leads on: in every step and size F6 comes
/// to the footer, to the tasks and back to the very place, and leaves no wish behind.
#[test]
fn f6_leads_through_the_window_and_back_in_every_step() {
    let mut wrong = Vec::new();
    for (width, height) in [(1366.0, 768.0), (683.0, 384.0)] {
        let mut window = opened(width, height);
        for step in STEPS.iter() {
            go(&mut window, step.id);
            // from the title, which is no stop of Tab, one comes back to the title
            let title = here(&window);
            press(&mut window, Modifiers::NONE, Key::F6);
            press(&mut window, Modifiers::SHIFT, Key::F6);
            let after = here(&window);
            if title.map(|title| title.0) != after.map(|after| after.0) {
                wrong.push((width, step.id, title, vec![after]));
            }
            press(&mut window, Modifiers::NONE, Key::Tab);
            let begin = here(&window);
            let mut places = Vec::new();
            for _ in 0..4 {
                press(&mut window, Modifiers::NONE, Key::F6);
                let place = here(&window);
                if place.map(|place| place.0) == begin.map(|begin| begin.0) {
                    break;
                }
                places.push(place);
            }
            let back = here(&window).map(|place| place.0) == begin.map(|begin| begin.0);
            let foot = |rect: egui::Rect| rect.top() > height - 64.0;
            let footer = places.iter().flatten().any(|place| foot(place.1));
            let moves = places.iter().all(Option::is_some) && (2..=3).contains(&places.len());
            if !(back && footer && moves) {
                wrong.push((width, step.id, begin, places));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// From a finding F6 comes to a place in sight, and back to one.
#[test]
fn f6_from_a_finding_stays_in_sight() {
    let mut window = opened(1366.0, 768.0);
    for _ in 0..12 {
        press(&mut window, Modifiers::NONE, Key::F8);
        let Some((_, before)) = here(&window) else {
            continue;
        };
        press(&mut window, Modifiers::NONE, Key::F6);
        let (_, place) = here(&window).unwrap();
        let seen = egui::Rect::from_min_max(egui::pos2(0.0, 56.0), egui::pos2(1366.0, 768.0));
        assert!(seen.contains(place.center()), "{before:?} {place:?}");
        press(&mut window, Modifiers::SHIFT, Key::F6);
        // a finished text is prose again once the focus left it
        let (_, after) = here(&window).unwrap();
        assert!(seen.contains(after.center()), "{before:?} {after:?}");
    }
}

/// What a check says of a value that was just typed is said on leaving it; a blank waits.
#[test]
fn a_wrong_value_is_said_on_leaving_it() {
    let mut window = opened(1366.0, 768.0);
    let alert = |window: &Harness<'static, App>| {
        let node = window.get_by_role(Role::Alert);
        node.accesskit_node()
            .label()
            .unwrap_or_default()
            .trim()
            .to_owned()
    };
    let name = texts().msg("local_government-teryt");
    window.get_by_role_and_label(Role::TextInput, &name).focus();
    window.run();
    press(&mut window, Modifiers::NONE, Key::Tab);
    assert_eq!(alert(&window), "");
    window.get_by_role_and_label(Role::TextInput, &name).focus();
    window.run();
    window.key_press_modifiers(Modifiers::CTRL | Modifiers::COMMAND, Key::A);
    window.event(egui::Event::Text("12".to_owned()));
    window.run();
    press(&mut window, Modifiers::NONE, Key::Tab);
    assert_ne!(alert(&window), "");
}

/// Undo of what was added says so, and of what was set aside too, and leads nowhere.
#[test]
fn undo_is_called_after_what_was_done() {
    let mut window = opened(1366.0, 768.0);
    let status = |window: &Harness<'static, App>| {
        let node = window.get_by_role(Role::Status);
        node.accesskit_node()
            .label()
            .unwrap_or_default()
            .trim()
            .to_owned()
    };
    go(&mut window, "actions");
    show_inputs(&mut window);
    let add = texts().attr("record-action", "add").unwrap();
    window.get_by_label(&add).click();
    window.run();
    window.run();
    press(&mut window, Modifiers::COMMAND | Modifiers::CTRL, Key::Z);
    let row = texts().msg("record-action");
    let what = texts().msg_with("undo-row-added", &[("row", row.into())]);
    let undone = texts().msg_with("said-undone", &[("what", what.into())]);
    assert_eq!(status(&window), undone);
}

/// Down opens the menu that F10 came to, left and right go along the menus.
#[test]
fn f10_comes_to_the_menus_and_down_opens_one() {
    let mut window = opened(1366.0, 768.0);
    go(&mut window, "unit");
    let place = texts().msg("local_government-name");
    let field = everything(&window).into_iter().find(|node| {
        is_input(node) && node.accesskit_node().label().as_deref() == Some(place.as_str())
    });
    field.unwrap().focus();
    window.run();
    press(&mut window, Modifiers::NONE, Key::F10);
    assert_eq!(focused(&window), texts().msg("menu-file"));
    press(&mut window, Modifiers::NONE, Key::Escape);
    assert_eq!(focused(&window), place, "Esc leads back to the work");
    press(&mut window, Modifiers::NONE, Key::F10);
    press(&mut window, Modifiers::NONE, Key::ArrowRight);
    assert_eq!(focused(&window), texts().msg("menu-edit"));
    press(&mut window, Modifiers::NONE, Key::ArrowLeft);
    press(&mut window, Modifiers::NONE, Key::ArrowDown);
    assert_eq!(focused(&window), texts().msg("action-new"));
}

/// Pages turned by keys are said, and what is searched for in them is reached as it is painted.
#[test]
fn pages_are_turned_and_searched_as_they_are_painted() {
    let mut window = opened(1366.0, 768.0);
    go(&mut window, "preview");
    for _ in 0..6 {
        window.run();
    }
    let unnamed = everything(&window).into_iter().filter(|node| {
        let node = node.accesskit_node();
        node.role() == Role::Unknown
    });
    assert_eq!(unnamed.count(), 0);
    press(&mut window, Modifiers::CTRL, Key::F);
    window.event(egui::Event::Text("plan".to_owned()));
    window.run();
    window.run();
    for name in ["preview-find-back", "preview-find-on"] {
        press(&mut window, Modifiers::NONE, Key::Tab);
        assert_eq!(focused(&window), texts().msg(name));
    }
    let document = window.get_by_role(Role::Document);
    document.focus();
    window.run();
    for _ in 0..3 {
        press(&mut window, Modifiers::NONE, Key::PageDown);
    }
    let status = window.get_by_role(Role::Status);
    let told = status.accesskit_node().label().unwrap_or_default();
    let page = texts().msg_with("preview-of", &[("page", "".into()), ("all", "".into())]);
    let page = page.split_whitespace().next().unwrap();
    assert!(told.starts_with(page), "{told}");
}

/// What is done from the palette and leads nowhere, or opens something that is closed again, leaves
/// the focus where the work was.
#[test]
fn what_is_done_from_the_palette_leaves_the_focus_where_it_was() {
    let mut window = opened(1366.0, 768.0);
    let name = texts().msg("local_government-place");
    let places = ["zoom-in", "zoom-reset", "theme", "spelling"];
    let dialogs = [
        "glossary",
        "events",
        "export-document",
        "keys",
        "about",
        "new",
    ];
    for (id, opens) in places
        .map(|id| (id, false))
        .into_iter()
        .chain(dialogs.map(|id| (id, true)))
    {
        window.get_by_role_and_label(Role::TextInput, &name).focus();
        window.run();
        choose(&mut window, &texts().msg(&format!("action-{id}")));
        if opens {
            assert_ne!(focused(&window), name, "{id}");
            press(&mut window, Modifiers::NONE, Key::Escape);
        }
        assert_eq!(focused(&window), name, "{id}");
    }
}

/// A screen that one only looks into gives back the very place it was opened from, also through
/// another one.
#[test]
fn esc_comes_back_from_a_new_plan_and_from_about() {
    let mut window = window(1366.0, 768.0, no_dialogs());
    window.run();
    let begin = texts().msg("welcome-new");
    window.get_by_label(&begin).focus();
    press(&mut window, Modifiers::NONE, Key::Enter);
    choose(&mut window, &texts().msg("action-about"));
    assert_eq!(window.state().route(), Route::About);
    press(&mut window, Modifiers::NONE, Key::Escape);
    assert_eq!(window.state().route(), Route::Begin);
    press(&mut window, Modifiers::NONE, Key::Escape);
    assert_eq!(window.state().route(), Route::Welcome);
    assert_eq!(focused(&window), begin);
}

/// Rows of an action stand in the grid of all costs too: what is removed there and taken back is
/// removed there.
#[test]
fn a_row_removed_in_another_step_leaves_one_there() {
    let mut window = opened(1366.0, 768.0);
    go(&mut window, "costs");
    window.get_by_label(&texts().msg("costs-amounts")).click();
    window.run();
    window.run();
    let route = window.state().route();
    let cell = |window: &Harness<'static, App>| {
        let unit = texts().msg("measure-zl");
        let name = |node: &Node<'_>| node.accesskit_node().label().unwrap_or_default();
        let mut all = everything(window).into_iter();
        let found = all.find(|node| is_input(node) && name(node).contains(&unit));
        found.map(|node| {
            node.focus();
            name(&node)
        })
    };
    let costs = |window: &Harness<'static, App>| {
        window
            .state()
            .session()
            .unwrap()
            .plan()
            .costs
            .iter()
            .count()
    };
    let all = costs(&window);
    for _ in 0..all {
        assert!(cell(&window).is_some());
        window.run();
        press(
            &mut window,
            Modifiers::COMMAND | Modifiers::CTRL,
            Key::Delete,
        );
        assert_eq!(window.state().route(), route);
        assert!(here(&window).is_some());
    }
    assert_eq!(costs(&window), 0);
    for _ in 0..all {
        press(&mut window, Modifiers::COMMAND | Modifiers::CTRL, Key::Z);
        assert_eq!(window.state().route(), route);
        let add = texts().attr("record-cost", "add").unwrap();
        assert_ne!(
            focused(&window),
            add,
            "one is in the row that is there again"
        );
    }
    assert_eq!(costs(&window), all);
}
