//! What one works on is in sight: the current task, the form of the chosen row, what is said of a
//! cell.

use egui::{Key, Modifiers, Rect, Role, Shape};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use egui_kittest::{Harness, Node};
use lpdi::ui::{App, STEPS};

use super::*;

/// Height of the header and of the footer, in points.
const FRAME: f32 = 56.0;

/// A large plan: lists longer than the window.
fn long(width: f32, height: f32) -> Harness<'static, App> {
    let mut window = window(width, height, no_dialogs());
    let plan = root().join("plans").join("miasto-jasnobrzeg.lpdi.ron");
    open(&mut window, &plan);
    window
}

/// Where the chosen one of the nodes of `role` stands.
fn chosen(window: &Harness<'static, App>, role: Role) -> Option<Rect> {
    let all = everything(window).into_iter();
    let of_role = |node: &Node<'_>| node.accesskit_node().role() == role;
    let mut chosen =
        all.filter(|node| of_role(node) && node.accesskit_node().is_selected() == Some(true));
    chosen.next().map(|node| node.rect())
}

#[test]
fn the_list_of_tasks_follows_the_current_task() {
    for (width, height) in [(1920.0, 1080.0), (1366.0, 690.0), (1536.0, 700.0)] {
        let mut window = opened(width, height);
        for step in STEPS.iter() {
            go(&mut window, step.id);
            window.run();
            let task = chosen(&window, Role::ListItem).unwrap();
            let seen = task.top() >= FRAME && task.bottom() <= height - FRAME;
            assert!(seen, "{} at {width}: {task:?}", step.id);
        }
    }
}

#[test]
fn the_name_of_every_task_is_read_beside_its_state() {
    fn cut(shape: &Shape, into: &mut Vec<String>) {
        match shape {
            Shape::Text(text) if text.galley.elided && text.pos.x < 300.0 => {
                into.push(text.galley.text().to_owned());
            }
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| cut(shape, into)),
            _ => {}
        }
    }
    let mut all = Vec::new();
    for lang in [Lang::Pl, Lang::En] {
        for width in [1100.0, 1920.0] {
            let mut window = window(width, 690.0, no_dialogs());
            window.run();
            new_plan(&mut window);
            window.state_mut().use_language(lang);
            window.run();
            for step in STEPS.iter().filter(|step| step.id != "preview") {
                go(&mut window, step.id);
                window.run();
                for shape in &window.output().shapes {
                    if shape.clip_rect.left() < 10.0 && shape.clip_rect.right() < 310.0 {
                        cut(&shape.shape, &mut all);
                    }
                }
            }
        }
    }
    all.sort();
    all.dedup();
    assert!(all.is_empty(), "{all:?}");
}

#[test]
fn the_form_of_a_chosen_row_comes_into_sight_and_rows_are_added_without_scrolling() {
    for width in [1366.0, 1100.0] {
        let height = 768.0;
        let mut window = long(width, height);
        go(&mut window, "services");
        window.run();
        let first = everything(&window).into_iter().find(|node| {
            let node = node.accesskit_node();
            node.role() == Role::ListBoxOption && node.is_selected() == Some(true)
        });
        first.unwrap().focus();
        window.run();
        for _ in 0..15 {
            window.key_press(Key::ArrowDown);
            window.run();
        }
        for _ in 0..3 {
            window.run();
        }
        let row = chosen(&window, Role::ListBoxOption).unwrap();
        let inside = |rect: Rect| rect.top() >= FRAME - 8.0 && rect.bottom() <= height - FRAME;
        assert!(inside(row), "the row at {width}: {row:?}");
        let title = focused(&window);
        let heads = window.query_all_by_role(Role::Heading);
        let mut heads = heads.filter(|node| {
            let label = node.accesskit_node().label().unwrap_or_default();
            !label.is_empty() && title.starts_with(&label)
        });
        let head = heads.next().map(|node| node.rect());
        assert!(
            head.is_some_and(inside),
            "the form of {title} at {width}: {head:?}"
        );
        let add = texts().attr("record-service", "add").unwrap();
        let add = window.get_by_role_and_label(Role::Button, &add).rect();
        assert!(width < 1200.0 || inside(add), "{add:?}");
    }
}

#[test]
fn what_is_wrong_with_a_figure_is_said_beside_it() {
    let height = 768.0;
    let mut window = opened(1366.0, height);
    go(&mut window, "demography");
    let name = inputs(&window)
        .into_iter()
        .find(|name| name.contains(", 20"));
    let name = name.unwrap();
    window.get_by_role_and_label(Role::TextInput, &name).focus();
    window.run();
    window.key_press_modifiers(Modifiers::CTRL | Modifiers::COMMAND, Key::A);
    window
        .get_by_role_and_label(Role::TextInput, &name)
        .type_text("12 tys?");
    window.run();
    window.key_press(Key::Tab);
    window.run();
    window.run();
    let rect = window.get_by_role_and_label(Role::TextInput, &name).rect();
    let said = everything(&window)
        .into_iter()
        .filter(|node| words(node).contains("12 tys?"));
    // what is only heard has no place
    let said = said.filter(|node| node.accesskit_node().bounding_box().is_some());
    let said: Vec<Rect> = said.map(|node| node.rect()).collect();
    let near =
        |note: &Rect| note.bottom() <= height - FRAME && (note.top() - rect.top()).abs() < 90.0;
    let notes: Vec<&Rect> = said.iter().filter(|note| **note != rect).collect();
    assert!(notes.iter().any(|note| near(note)), "{rect:?}: {said:?}");
}
