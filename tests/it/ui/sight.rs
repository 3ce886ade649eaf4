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

/// The words painted in the footer, and where.
fn footer(window: &Harness<'static, App>, height: f32) -> Vec<(String, Rect)> {
    fn texts(shape: &Shape, into: &mut Vec<(String, Rect)>) {
        match shape {
            Shape::Text(text) => {
                let rect = text.galley.rect.translate(text.pos.to_vec2());
                into.push((text.galley.text().to_owned(), rect));
            }
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| texts(shape, into)),
            _ => {}
        }
    }
    let mut all = Vec::new();
    for shape in &window.output().shapes {
        if shape.clip_rect.bottom() >= height - 1.0 {
            texts(&shape.shape, &mut all);
        }
    }
    all.retain(|(_, rect)| rect.top() > height - FRAME);
    all
}

/// Nothing is painted over anything in the footer, however narrow the window, and what was typed and
/// not taken is always told.
#[test]
fn the_footer_paints_nothing_over_anything_and_tells_what_waits() {
    let step = STEPS
        .iter()
        .find(|step| step.tables().any(|table| table == "edition"));
    let waits = texts().msg_with("save-unread", &[("count", 1_i64.into())]);
    for width in [1366.0, 1093.0, 1024.0, 819.0, 683.0, 585.0] {
        for typed in [false, true] {
            let mut window = opened(width, 768.0);
            let place = texts().msg("edition-first_year");
            if typed {
                go(&mut window, step.unwrap().id);
                window
                    .get_by_role_and_label(Role::TextInput, &place)
                    .focus();
                window.run();
                let field = window.get_by_role_and_label(Role::TextInput, &place);
                field.type_text("abc");
                window.run();
            }
            for step in STEPS.iter() {
                go(&mut window, step.id);
                let low = footer(&window, 768.0);
                assert!(low.len() > 1, "{width} {}: {low:?}", step.id);
                for (at, (one, rect)) in low.iter().enumerate() {
                    for (other, beside) in low.iter().skip(at + 1) {
                        let over = rect.shrink(0.5).intersects(beside.shrink(0.5));
                        let here = format!("{width} {}", step.id);
                        assert!(!over, "{here}: {one} {rect:?} over {other} {beside:?}");
                    }
                }
                let told = low.iter().any(|(words, _)| words.contains(&waits));
                assert_eq!(told, typed, "{width} {}: {low:?}", step.id);
            }
        }
    }
}

/// A list that is opened by the mouse leaves everything where it stands: what is said of the field
/// that was left waits until the list is closed.
#[test]
fn opening_a_list_moves_nothing() {
    let mut window = opened(1100.0, 3000.0);
    go(&mut window, "actions");
    show_inputs(&mut window);
    let [name, group] = ["action-name", "action-group"].map(|key| texts().msg(key));
    let blank = texts().attr_or_msg("check-required", "reason");
    let told = |window: &Harness<'static, App>| {
        let all = everything(window).into_iter();
        all.filter(|node| words(node).contains(&blank)).count()
    };
    let at = |window: &Harness<'static, App>| {
        window.get_by_role_and_label(Role::ComboBox, &group).rect()
    };
    window.get_by_role_and_label(Role::TextInput, &name).focus();
    window.run();
    window.key_press_modifiers(Modifiers::CTRL | Modifiers::COMMAND, Key::A);
    window.key_press(Key::Delete);
    window.run();
    let (before, none) = (at(&window), told(&window));
    window.get_by_role_and_label(Role::ComboBox, &group).click();
    window.run();
    window.run();
    assert_eq!((at(&window), told(&window)), (before, none));
    window.key_press(Key::Escape);
    window.run();
    window.run();
    assert!(told(&window) > none, "it is told then");
}

/// In a row that was just added nothing is missing until one is elsewhere.
#[test]
fn a_row_just_added_is_not_told_to_be_blank_until_it_is_left() {
    let mut window = opened(1100.0, 6000.0);
    go(&mut window, "actions");
    show_inputs(&mut window);
    let without = texts().attr_or_msg("check-indicator-without-name", "reason");
    let blank = texts().attr_or_msg("check-required", "reason");
    let told = |window: &Harness<'static, App>| {
        let all = everything(window).into_iter();
        let told = all.filter(|node| {
            let words = words(node);
            node.accesskit_node().role() == Role::Label
                && (words.contains(&without) || words.contains(&blank))
        });
        told.count()
    };
    let before = told(&window);
    let add = texts().attr_or_msg("record-indicator", "add");
    window.get_by_label(&add).click();
    window.run();
    window.run();
    assert_eq!(told(&window), before, "just added");
    for _ in 0..3 {
        window.key_press(Key::Tab);
        window.run();
    }
    assert_eq!(told(&window), before, "still in it");
    let recipients = texts().msg("action-recipients");
    window
        .get_by_role_and_label(Role::TextInput, &recipients)
        .focus();
    window.run();
    window.run();
    assert!(told(&window) > before, "left");
}

/// What is said below a row of a table of figures is seen whole, however wide the table is.
#[test]
fn what_is_said_of_a_row_of_figures_keeps_to_what_is_seen() {
    for number in ["5a", "123 456 789,95"] {
        let mut window = opened(1024.0, 768.0);
        go(&mut window, "surroundings");
        let named = inputs(&window);
        let name = named.first().unwrap().clone();
        for typed in [number, "5a"] {
            window.get_by_role_and_label(Role::TextInput, &name).focus();
            window.run();
            window.key_press_modifiers(Modifiers::CTRL | Modifiers::COMMAND, Key::A);
            let field = window.get_by_role_and_label(Role::TextInput, &name);
            field.type_text(typed);
            window.run();
            window.key_press(Key::Enter);
            window.run();
            window.run();
        }
        let said = texts().msg("unread-extra");
        let all = everything(&window).into_iter();
        let labels: Vec<Node<'_>> = all
            .filter(|node| {
                node.accesskit_node().role() == Role::Label && words(node).contains(&said)
            })
            .collect();
        assert!(!labels.is_empty(), "{number}");
        for label in labels {
            let rect = label.rect();
            assert!(
                rect.left() >= 272.0 && rect.right() <= 1024.0,
                "{number}: {rect:?}"
            );
        }
    }
}

/// Cells of years that do not fit beside each other stand below each other: a number that the edge
/// of the window cuts reads as another one.
#[test]
fn cells_of_years_never_run_out_of_the_window() {
    let mut plan = crate::support::example("miasto-jasnobrzeg.lpdi.ron");
    plan.edition.last_year = lpdi::base::Year::new(2032);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.lpdi.ron");
    lpdi::store::save(&path, &plan).unwrap();
    let of_year = |node: &Node<'_>| {
        let name = node.accesskit_node().label().unwrap_or_default();
        let year = name.split_once(" 20").map(|(_, rest)| rest.len() == 2);
        node.accesskit_node().role() == Role::TextInput && year == Some(true)
    };
    let (mut out, mut below) = (Vec::new(), 0);
    for width in [1024.0, 1242.0, 1366.0, 1920.0] {
        let mut window = window(width, 4000.0, no_dialogs());
        open(&mut window, &path);
        for step in ["cus", "agreements", "services", "areas"] {
            if STEPS.iter().all(|known| known.id != step) {
                continue;
            }
            go(&mut window, step);
            if step == "cus" {
                window.get_by_label(&texts().msg("cus-posts")).click();
                window.run();
            }
            let all = everything(&window).into_iter();
            let cells: Vec<Rect> = all.filter(of_year).map(|node| node.rect()).collect();
            let over = cells.iter().filter(|cell| cell.right() > width - 4.0);
            out.extend(over.map(|cell| format!("{step} at {width}: {cell:?}")));
            let pairs = cells.windows(2);
            below += pairs
                .filter(|pair| {
                    let [one, next] = pair else { return false };
                    next.top() > one.bottom() && next.top() < one.bottom() + 60.0
                })
                .count();
        }
    }
    assert!(out.is_empty(), "{}", out.join("\n"));
    assert!(below > 0, "no cells below others");
}
