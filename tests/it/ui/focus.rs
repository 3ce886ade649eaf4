//! The focus is never lost while the work goes on, and what is read comes in its order.

use egui::{Key, Modifiers, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use lpdi::ui::{App, STEPS};

use super::*;

fn press(window: &mut Harness<'static, App>, modifiers: Modifiers, key: Key) {
    window.key_press_modifiers(modifiers, key);
    for _ in 0..4 {
        window.run();
    }
}

fn said(window: &Harness<'static, App>, role: Role) -> String {
    let node = window.get_by_role(role);
    let words = node.accesskit_node().label().unwrap_or_default();
    words.trim().to_owned()
}

/// Presses F1 on what has the focus and again in the help: one is where one was.
fn there_and_back(window: &mut Harness<'static, App>) {
    let before = focused(window);
    assert!(!before.is_empty());
    press(window, Modifiers::NONE, Key::F1);
    let help = everything(window).into_iter().find(Node::is_focused);
    assert_eq!(
        help.map(|node| node.accesskit_node().role()),
        Some(Role::Heading),
        "{before}"
    );
    press(window, Modifiers::NONE, Key::F1);
    assert_eq!(focused(window), before);
}

/// A group of radios and a group of boxes have no node of their own that could take the focus.
#[test]
fn f1_comes_back_to_the_very_option_it_was_pressed_on() {
    let mut window = opened(1366.0, 4000.0);
    go(&mut window, "unit");
    press(&mut window, Modifiers::NONE, Key::Tab);
    let role = everything(&window).into_iter().find(Node::is_focused);
    assert_eq!(role.unwrap().accesskit_node().role(), Role::RadioButton);
    there_and_back(&mut window);
    let mut boxes = 0;
    for step in typed_steps() {
        go(&mut window, step.id);
        show_inputs(&mut window);
        let first = window.query_all_by_role(Role::CheckBox).next();
        let Some(first) = first.filter(|node| !node.accesskit_node().is_disabled()) else {
            continue;
        };
        first.focus();
        window.run();
        there_and_back(&mut window);
        boxes += 1;
    }
    assert!(boxes > 1, "{boxes} steps with boxes");
}

/// A button that can be pressed no longer hands the focus to what stands beside it.
#[test]
fn a_button_that_is_done_hands_the_focus_on() {
    let mut window = opened(1366.0, 768.0);
    go(&mut window, "preview");
    window.run();
    let smaller = texts().msg("preview-smaller");
    window.get_by_label(&smaller).focus();
    window.run();
    let is_done = |window: &Harness<'static, App>| {
        let button = window.get_by_label(&smaller);
        button.accesskit_node().is_disabled()
    };
    for _ in 0..12 {
        if !is_done(&window) {
            press(&mut window, Modifiers::NONE, Key::Enter);
        }
    }
    assert!(is_done(&window));
    let beside = ["preview-width", "preview-larger"].map(|key| texts().msg(key));
    let here = focused(&window);
    assert!(
        beside.contains(&here) || here.ends_with('%'),
        "the focus is at {here:?}"
    );
}

/// The menu of a row takes the focus, and whatever closes it gives it back.
#[test]
fn the_menu_of_a_row_takes_the_focus_and_gives_it_back() {
    let mut window = opened(1366.0, 4000.0);
    go(&mut window, "fundraising");
    let begin = texts().msg_with("grid-menu", &[("name", "".into())]);
    let menus: Vec<String> = everything(&window)
        .iter()
        .filter_map(|node| node.accesskit_node().label())
        .filter(|name| name.starts_with(begin.trim_end()))
        .collect();
    let menu = menus.first().expect("a row with a menu").clone();
    window.get_by_label(&menu).focus();
    window.run();
    press(&mut window, Modifiers::NONE, Key::Enter);
    let node = everything(&window).into_iter().find(Node::is_focused);
    assert_eq!(node.unwrap().accesskit_node().role(), Role::MenuItem);
    press(&mut window, Modifiers::NONE, Key::ArrowDown);
    press(&mut window, Modifiers::NONE, Key::Escape);
    assert_eq!(focused(&window), menu);
    press(&mut window, Modifiers::NONE, Key::Enter);
    press(&mut window, Modifiers::NONE, Key::Enter);
    assert_eq!(focused(&window), menu, "an item that was chosen");
}

/// Opened by the mouse, the menu gives the focus back too: Tab goes on from where one was.
#[test]
fn the_menu_of_a_row_opened_by_the_mouse_gives_the_focus_back() {
    let mut window = opened(1366.0, 4000.0);
    go(&mut window, "fundraising");
    let begin = texts().msg_with("grid-menu", &[("name", "".into())]);
    let nodes = everything(&window);
    let mut names = nodes
        .iter()
        .filter_map(|node| node.accesskit_node().label());
    let menu = names.find(|name| name.starts_with(begin.trim_end()));
    let menu = menu.expect("a row with a menu");
    let due = texts().attr("application-due", "short").unwrap();
    let cell = inputs(&window).into_iter().find(|name| name.contains(&due));
    let cell = cell.expect("a date");
    for passes in [1, 2, 6] {
        window.get_by_label(&cell).click();
        window.run();
        assert_eq!(focused(&window), cell);
        let place = window.get_by_label(&menu).rect().center();
        window.hover_at(place);
        for pressed in [true, false] {
            window.event(egui::Event::PointerButton {
                pos: place,
                button: egui::PointerButton::Primary,
                pressed,
                modifiers: Modifiers::NONE,
            });
            window.step();
        }
        window.run_steps(passes);
        assert!(says(&window, &texts().msg("grid-double")), "open");
        press(&mut window, Modifiers::NONE, Key::Escape);
        assert_eq!(focused(&window), menu, "after {passes}");
    }
}

/// A question that follows on another dialog has the focus too.
#[test]
fn a_question_after_a_dialog_has_the_focus() {
    let mut window = opened(1366.0, 768.0);
    let name = texts().msg("local_government-name");
    window.get_by_role_and_label(Role::TextInput, &name).focus();
    window.run();
    window
        .get_by_role_and_label(Role::TextInput, &name)
        .type_text("X");
    window.run();
    window.key_press_modifiers(Modifiers::CTRL, Key::O);
    for _ in 0..3 {
        window.run();
    }
    let path = texts().msg("welcome-path");
    window
        .get_by_role_and_label(Role::TextInput, &path)
        .type_text("/no/such/plan.lpdi.ron");
    press(&mut window, Modifiers::NONE, Key::Enter);
    let save = texts().attr("dialog-unsaved", "save").unwrap();
    assert_eq!(focused(&window), save);
    press(&mut window, Modifiers::NONE, Key::Escape);
    assert_eq!(
        focused(&window),
        name,
        "and gives back what the first one took"
    );
}

/// A path that did not open is an alert that names it, and is there to be mended.
#[test]
fn a_path_of_which_nothing_came_is_named_and_kept() {
    let mut window = opened(1366.0, 768.0);
    let path = "/no/such/folder/plan.lpdi.ron";
    let ask = |window: &mut Harness<'static, App>| {
        window.key_press_modifiers(Modifiers::CTRL, Key::O);
        for _ in 0..3 {
            window.run();
        }
    };
    ask(&mut window);
    let field = texts().msg("welcome-path");
    window
        .get_by_role_and_label(Role::TextInput, &field)
        .type_text(path);
    press(&mut window, Modifiers::NONE, Key::Enter);
    assert!(window.query_by_role(Role::AlertDialog).is_some());
    assert!(says(&window, path));
    press(&mut window, Modifiers::NONE, Key::Escape);
    ask(&mut window);
    let typed = window.get_by_role_and_label(Role::TextInput, &field);
    assert_eq!(typed.value().as_deref(), Some(path));
}

#[test]
fn f6_comes_back_to_where_one_was() {
    let mut window = opened(1366.0, 768.0);
    let name = texts().msg("local_government-place");
    window.get_by_role_and_label(Role::TextInput, &name).focus();
    window.run();
    press(&mut window, Modifiers::NONE, Key::F6);
    assert_ne!(focused(&window), name);
    press(&mut window, Modifiers::SHIFT, Key::F6);
    assert_eq!(focused(&window), name);
}

/// In every table the heads come before the rows, and the name of a row before its cells.
#[test]
fn tables_are_read_from_their_heads_on() {
    let mut window = opened(1366.0, 4000.0);
    let (mut wrong, mut tables) = (Vec::new(), 0);
    for step in STEPS.iter().filter(|step| step.id != "preview") {
        go(&mut window, step.id);
        for table in window.query_all_by_role(Role::Table) {
            let rows: Vec<Vec<Role>> = table
                .children_recursive()
                .filter(|node| node.accesskit_node().role() == Role::Row)
                .map(|row| {
                    let cells = row.children_recursive();
                    cells.map(|cell| cell.accesskit_node().role()).collect()
                })
                .collect();
            let head = |row: &Vec<Role>| row.contains(&Role::ColumnHeader);
            tables += usize::from(rows.iter().any(head));
            let late = rows.iter().position(head).is_some_and(|at| at > 0);
            let named_late = rows.iter().any(|row| {
                let header = row.iter().position(|role| *role == Role::RowHeader);
                let cell = row.iter().position(|role| *role == Role::Cell);
                header.zip(cell).is_some_and(|(header, cell)| header > cell)
            });
            if late || named_late {
                wrong.push((step.id, table.accesskit_node().label()));
            }
        }
    }
    assert!(tables > 5, "{tables} tables with heads");
    assert!(wrong.is_empty(), "{wrong:?}");
}

/// A name neither begins nor ends with the sign that would part it from what is not there.
#[test]
fn names_have_no_empty_parts() {
    let mut window = opened(1366.0, 4000.0);
    let mut wrong = std::collections::BTreeSet::new();
    for step in STEPS.iter() {
        go(&mut window, step.id);
        show_inputs(&mut window);
        for node in everything(&window) {
            let node = node.accesskit_node();
            let name = node.label().unwrap_or_default();
            let name = name.trim();
            // a label that is painted as it is heard may lead on with a colon
            let painted = matches!(node.role(), Role::Label | Role::Paragraph);
            let open = name.ends_with(':') && !painted;
            if name.starts_with(',') || name.contains(", ,") || name.ends_with(',') || open {
                wrong.insert((step.id, name.to_owned()));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// What was typed and not taken is said when one leaves it, at once and with its field; taking it
/// back is said too.
#[test]
fn a_text_that_is_not_taken_is_said_on_leaving_and_on_undo() {
    let mut window = opened(1366.0, 4000.0);
    go(&mut window, "actions");
    show_inputs(&mut window);
    let unit = texts().msg("measure-zl");
    let all = inputs(&window).into_iter();
    let mut amounts = all.filter(|name| name.ends_with(&unit) && name.contains(", 20"));
    let name = amounts.next().expect("an amount of a year");
    let enter = |window: &mut Harness<'static, App>, typed: &str| {
        window.get_all_by_label(&name).next().unwrap().focus();
        window.run();
        window.key_press_modifiers(Modifiers::CTRL | Modifiers::COMMAND, Key::A);
        window
            .get_all_by_label(&name)
            .next()
            .unwrap()
            .type_text(typed);
        window.run();
    };
    enter(&mut window, "abc");
    press(&mut window, Modifiers::NONE, Key::Tab);
    let told = said(&window, Role::Alert);
    assert!(told.contains("abc"), "{told}");
    enter(&mut window, "1,234");
    press(&mut window, Modifiers::NONE, Key::Tab);
    let told = said(&window, Role::Alert);
    let readings = ["1,23", "1\u{a0}234"];
    assert!(
        readings.iter().all(|reading| told.contains(reading)),
        "{told}"
    );
    window.get_all_by_label(&name).next().unwrap().focus();
    window.run();
    press(&mut window, Modifiers::CTRL, Key::Z);
    let undone = texts().msg_with("said-undone", &[("what", "".into())]);
    assert!(said(&window, Role::Status).starts_with(undone.trim_end()));
}

#[test]
fn the_ends_of_the_tasks_the_theme_and_the_pages_are_said() {
    let mut window = opened(1366.0, 768.0);
    press(&mut window, Modifiers::CTRL, Key::PageUp);
    assert_eq!(said(&window, Role::Status), texts().msg("said-first-step"));
    window.get_by_label(&texts().msg("action-theme")).click();
    for _ in 0..3 {
        window.run();
    }
    assert_eq!(said(&window, Role::Status), texts().msg("said-theme-dark"));
    go(&mut window, "preview");
    window.run();
    window.get_by_label(&texts().msg("preview-on")).click();
    for _ in 0..3 {
        window.run();
    }
    let told = said(&window, Role::Status);
    assert!(told.contains('2'), "{told}");
    press(&mut window, Modifiers::CTRL, Key::PageDown);
    assert_eq!(said(&window, Role::Status), texts().msg("said-last-step"));
}
