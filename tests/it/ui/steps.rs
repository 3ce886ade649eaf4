//! The steps: what they show, what they tell, what they change.

use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use egui_kittest::{Harness, Node};
use lpdi::base::Year;
use lpdi::ui::{App, Route, STEPS};

use super::*;

#[test]
fn every_step_opens_at_every_zoom_with_words_for_everything() {
    // zoom never makes another layout: only the logical width counts
    for zoom in [0.75, 1.0, 1.25, 1.5, 2.0, 3.0] {
        let (width, height) = (1366.0 / zoom, 768.0 / zoom);
        let mut window = opened(width, height);
        for step in STEPS.iter() {
            go(&mut window, step.id);
            let nodes = everything(&window);
            let unnamed: Vec<String> = nodes
                .iter()
                .map(words)
                .filter(|words| words.contains('⟨'))
                .collect();
            assert!(unnamed.is_empty(), "{} at {zoom}: {unnamed:?}", step.id);
            let next = texts().msg("ui-next");
            if step.id != "preview" {
                let next = window.get_by_role_and_label(Role::Button, &next).rect();
                assert!(
                    next.right() <= width && next.bottom() <= height,
                    "{} at {zoom}: {next:?}",
                    step.id
                );
            }
        }
    }
}

#[test]
fn texts_stay_inside_the_window_at_every_zoom() {
    let zoomed = [1.0, 1.5, 2.0, 3.0].map(|zoom| (1366.0 / zoom, 768.0 / zoom));
    let others = [(1024.0, 768.0), (1920.0, 1080.0)];
    for (width, height) in zoomed.into_iter().chain(others) {
        let mut window = opened(width, height);
        for step in STEPS
            .iter()
            .filter(|step| step.tables().count() == 1 && !step.wide)
        {
            go(&mut window, step.id);
            for node in everything(&window) {
                if matches!(
                    node.accesskit_node().role(),
                    Role::TextInput | Role::ComboBox | Role::Heading
                ) {
                    let rect = node.rect();
                    let table = words(&node).contains(", 20");
                    assert!(
                        table || rect.right() <= width + 1.0,
                        "{} at {width}: {} {rect:?}",
                        step.id,
                        words(&node)
                    );
                }
            }
        }
    }
}

#[test]
fn every_task_of_the_complete_example_is_ready() {
    let mut window = opened(1366.0, 768.0);
    open(
        &mut window,
        &root().join("plans/miasto-jasnobrzeg.lpdi.ron"),
    );
    let ready = (1..=STEPS.len()).any(|all| {
        let count = i64::try_from(all).unwrap();
        let args = [("ready", count.into()), ("all", count.into())];
        let words = texts().msg_with("tasks-ready", &args);
        window.query_all_by_label(&words).next().is_some()
    });
    assert!(ready, "a task is not ready");
}

/// Notes beside the form that speak of an error.
fn told_errors(window: &Harness<'static, App>) -> Vec<String> {
    let told = texts().msg("severity-error");
    let all = everything(window).into_iter();
    all.filter(|node| node.accesskit_node().role() == Role::Note)
        .map(|node| words(&node))
        .filter(|words| words.contains(&told))
        .collect()
}

/// In every step: a required field that is emptied brings an error of this step, told of beside
/// the form once the field is left, and undo takes it away.
#[test]
fn every_step_tells_of_a_required_field_left_empty() {
    for step in typed_steps() {
        let mut window = opened(1366.0, 4000.0);
        go(&mut window, step.id);
        show_inputs(&mut window);
        if inputs(&window).is_empty() {
            // what the one plan is not asked the other one is
            open(
                &mut window,
                &root().join("plans/miasto-jasnobrzeg.lpdi.ron"),
            );
            go(&mut window, step.id);
            show_inputs(&mut window);
        }
        let errors = |window: &Harness<'static, App>| {
            let session = window.state().session().unwrap();
            session.derived().count(lpdi::checks::Severity::Error)
        };
        // a row that was added just now has blanks of its own
        let fresh = errors(&window) > 0;
        let names = inputs(&window);
        let told = names.iter().find(|name| {
            let input = everything(&window).into_iter().find(|node| {
                is_input(node) && node.accesskit_node().label().as_ref() == Some(name)
            });
            input.unwrap().focus();
            window.run();
            window.key_press_modifiers(Modifiers::CTRL | Modifiers::COMMAND, Key::A);
            window.key_press(Key::Delete);
            window.run();
            if errors(&window) == 0 {
                return false;
            }
            window.key_press(Key::Tab);
            window.run();
            if fresh {
                // a row just added is left in peace until one goes elsewhere
                go(&mut window, "unit");
                go(&mut window, step.id);
                return !told_errors(&window).is_empty();
            }
            assert!(
                !told_errors(&window).is_empty(),
                "{}: {name} is not told of beside the form",
                step.id
            );
            window.key_press_modifiers(Modifiers::CTRL, Key::Z);
            window.run();
            assert_eq!(errors(&window), 0, "{}: undo brings {name} back", step.id);
            true
        });
        assert!(told.is_some(), "{}: none of {names:?} is required", step.id);
    }
}

#[test]
fn a_finding_comes_when_the_field_is_left_and_undo_takes_it_away_and_focuses() {
    let mut window = opened(1366.0, 768.0);
    let label = texts().msg("local_government-teryt");
    let before = window
        .get_by_role_and_label(Role::TextInput, &label)
        .value();
    window
        .get_by_role_and_label(Role::TextInput, &label)
        .focus();
    window.run();
    window
        .get_by_role_and_label(Role::TextInput, &label)
        .type_text("9");
    window.run();
    let says_error = |window: &Harness<'static, App>| {
        let error = texts().msg("severity-error");
        everything(window)
            .iter()
            .any(|node| node.accesskit_node().role() == Role::Note && words(node).contains(&error))
    };
    assert!(!says_error(&window), "nothing is said while one types");
    window.key_press(Key::Tab);
    window.run();
    assert!(says_error(&window), "said when the field is left");
    let described = window
        .get_by_role_and_label(Role::TextInput, &label)
        .accesskit_node()
        .data()
        .description()
        .map(str::to_owned);
    assert!(described.is_some(), "the finding describes the field");
    window.key_press_modifiers(Modifiers::CTRL, Key::Z);
    window.run();
    assert!(!says_error(&window));
    let field = window.get_by_role_and_label(Role::TextInput, &label);
    assert_eq!(field.value(), before);
    assert!(field.is_focused(), "undo goes to what it restored");
}

#[test]
fn an_idle_window_settles() {
    let mut window = opened(1366.0, 768.0);
    for step in STEPS.iter() {
        go(&mut window, step.id);
        let steps = window.run();
        assert!(
            steps <= 2,
            "{} took {steps} frames to settle while nothing happened",
            step.id
        );
    }
}

/// A finding of the review leads to the input it speaks of.
#[test]
fn a_finding_of_the_review_leads_to_its_field() {
    let mut window = opened(1366.0, 768.0);
    let name = texts().msg("local_government-name");
    window.get_by_role_and_label(Role::TextInput, &name).focus();
    window.run();
    window.key_press_modifiers(Modifiers::CTRL | Modifiers::COMMAND, Key::A);
    window.key_press(Key::Delete);
    window.run();
    go(&mut window, "review");
    let lead = texts().msg("review-go");
    let all = everything(&window);
    let first = all
        .iter()
        .find(|node| words(node).starts_with(&lead))
        .unwrap();
    first.click();
    window.run();
    window.run();
    assert_eq!(window.state().route(), Route::Step("unit"));
    assert_eq!(focused(&window), name);
}

/// What is typed as the amount of an action stands in the table of costs.
#[test]
fn an_amount_typed_at_an_action_stands_in_the_costs() {
    let mut window = opened(1366.0, 4000.0);
    let total = |window: &Harness<'static, App>| {
        let session = window.state().session().unwrap();
        texts().money(session.derived().projection.costs.total())
    };
    let before = total(&window);
    go(&mut window, "actions");
    show_inputs(&mut window);
    let unit = texts().msg("measure-zl");
    let cell = inputs(&window)
        .into_iter()
        .find(|name| name.ends_with(&unit) && name.contains(", 20"))
        .unwrap();
    window.get_by_role_and_label(Role::TextInput, &cell).focus();
    window.run();
    window.key_press_modifiers(Modifiers::CTRL | Modifiers::COMMAND, Key::A);
    window
        .get_by_role_and_label(Role::TextInput, &cell)
        .type_text("987654321");
    window.key_press(Key::Enter);
    window.run();
    let after = total(&window);
    assert_ne!(before, after);
    go(&mut window, "costs");
    let shown = everything(&window)
        .iter()
        .any(|node| words(node).contains(&after));
    assert!(shown, "the costs do not show {after}");
}

#[test]
fn a_warning_is_muted_with_a_reason_and_brought_back() {
    let mut window = opened(1366.0, 768.0);
    go(&mut window, "review");
    let muted =
        |window: &Harness<'static, App>| window.state().session().unwrap().plan().set_aside.len();
    let before = muted(&window);
    let mute = texts().msg("review-mute");
    let link = everything(&window)
        .into_iter()
        .find(|node| words(node).starts_with(&mute))
        .unwrap();
    link.click();
    window.run();
    window
        .get_by_role_and_label(Role::MultilineTextInput, &texts().msg("set_aside-reason"))
        .type_text("uzgodnione");
    window.run();
    window
        .get_by_role_and_label(Role::Button, &texts().msg("ui-mute"))
        .click();
    window.run();
    assert_eq!(muted(&window), before + 1);
    window.key_press_modifiers(Modifiers::CTRL, Key::Z);
    window.run();
    assert_eq!(muted(&window), before);
}

#[test]
fn figures_take_marks_and_move_with_enter_and_paste() {
    let mut window = opened(1366.0, 768.0);
    go(&mut window, "demography");
    let cell = cell_name("ludnosc-0-14", 2022, "column-two_before");
    window.get_by_role_and_label(Role::TextInput, &cell).focus();
    window.run();
    window.event(egui::Event::Paste("1 001\t.\nx\t7".to_owned()));
    window.run();
    let plan = window.state().session().unwrap().plan().clone();
    let counted = |key: &str| {
        let row = plan.figures.get(key).unwrap();
        [2022, 2023].map(|year| row.counted.get(Year::new(year).unwrap()).to_string())
    };
    assert_eq!(counted("ludnosc-0-14"), ["1001", "."]);
    assert_eq!(counted("ludnosc-0-17"), ["x", "7"]);
    window.key_press(Key::Enter);
    window.run();
    let below = cell_name("ludnosc-0-17", 2022, "column-two_before");
    assert!(
        window
            .get_by_role_and_label(Role::TextInput, &below)
            .is_focused()
    );
}

#[test]
fn rows_are_added_and_removed_with_a_question_and_come_back_by_undo() {
    let mut window = opened(1366.0, 768.0);
    go(&mut window, "services");
    let count =
        |window: &Harness<'static, App>| window.state().session().unwrap().plan().services.len();
    let before = count(&window);
    window
        .get_by_label(&texts().attr_or_msg("record-service", "add"))
        .click();
    window.run();
    assert_eq!(count(&window), before + 1);
    let untitled = texts().attr_or_msg("record-service", "untitled");
    window
        .get_by_label(&texts().msg_with("ui-remove-one", &[("name", untitled.into())]))
        .click();
    window.run();
    assert_eq!(count(&window), before + 1, "first a question");
    window.key_press(Key::Escape);
    window.run();
    assert_eq!(count(&window), before + 1, "Esc is the safe answer");
    window.key_press_modifiers(Modifiers::CTRL, Key::Z);
    window.run();
    assert_eq!(count(&window), before);
}

#[test]
fn a_ready_action_fills_in_a_new_row() {
    let mut window = opened(1366.0, 768.0);
    go(&mut window, "actions");
    window.get_by_label(&texts().msg("actions-list")).click();
    window.run();
    let before = window.state().session().unwrap().plan().actions.len();
    let ready = texts().msg("ready-actions");
    window.get_by_role_and_label(Role::ComboBox, &ready).click();
    window.run();
    let mut actions = Catalog::embedded().actions.iter();
    let template = actions.find(|action| action.levels.is_empty()).unwrap();
    let name = template.name.get("pl");
    window
        .get_by_role_and_label(Role::ListBoxOption, name)
        .click();
    window.run();
    let plan = window.state().session().unwrap().plan();
    assert_eq!(plan.actions.len(), before + 1);
    let (_, action) = plan.actions.iter().last().unwrap();
    assert_eq!(action.name, name);
    assert_eq!(action.direction.as_str(), template.direction);
    assert!(!action.description.is_empty());
    assert_eq!(action.first_year, plan.edition.first_year);
    let (id, _) = plan.actions.iter().last().unwrap();
    let measures = template.outputs.len() + template.results.len();
    assert_eq!(plan.indicators_of(id).count(), measures);
    window.key_press_modifiers(Modifiers::CTRL, Key::Z);
    window.run();
    let plan = window.state().session().unwrap().plan();
    assert_eq!(plan.actions.len(), before, "one step of undo");
    assert!(plan.indicators_of(id).next().is_none());
}

#[test]
fn every_step_speaks_english_too() {
    let mut window = opened(1366.0, 768.0);
    window.state_mut().use_language(Lang::En);
    window.run();
    for step in STEPS.iter() {
        go(&mut window, step.id);
        let unnamed: Vec<String> = everything(&window)
            .iter()
            .map(words)
            .filter(|words| words.contains('⟨'))
            .collect();
        assert!(unnamed.is_empty(), "{}: {unnamed:?}", step.id);
    }
    let next = Texts::get(Lang::En).msg("step-preview");
    assert!(
        everything(&window)
            .iter()
            .any(|node| words(node).contains(&next))
    );
}

#[test]
fn a_printed_field_leads_back_to_its_input() {
    let mut window = opened(1366.0, 768.0);
    go(&mut window, "preview");
    let turn = texts().msg("preview-on");
    let change = format!("{}:", texts().msg("area-change"));
    for _ in 0..12 {
        let printed = everything(&window)
            .into_iter()
            .find(|node| words(node).starts_with(&change));
        if let Some(printed) = printed {
            printed.click();
            window.run();
            assert_ne!(window.state().route(), Route::Step("preview"));
            return;
        }
        window.get_by_role_and_label(Role::Button, &turn).click();
        window.run();
    }
    panic!("no page leads to a field");
}

#[test]
fn every_action_has_words_in_both_languages() {
    for lang in Lang::ALL {
        for action in ACTIONS {
            assert!(
                Texts::get(lang).has(&format!("action-{}", action.id)),
                "{lang}: {}",
                action.id
            );
        }
        for step in STEPS.iter() {
            assert!(Texts::get(lang).has(&format!("tasks-part-{}", step.part.key())));
        }
    }
}

/// `role "label" = value`, indented as the tree is, without identities.
fn dump(node: &Node<'_>, depth: usize, out: &mut String) {
    let inner = node.accesskit_node();
    let role = inner.role();
    let plain = matches!(
        role,
        Role::GenericContainer | Role::Unknown | Role::Pane | Role::Window
    );
    if !plain {
        let label = inner.label().unwrap_or_default();
        let value = inner
            .value()
            .filter(|value| *value != label)
            .map(|value| format!(" = {value}"))
            .unwrap_or_default();
        let state = if inner.is_disabled() {
            " [disabled]"
        } else {
            ""
        };
        writeln!(
            out,
            "{}{role:?} {label:?}{value}{state}",
            "  ".repeat(depth)
        )
        .unwrap();
    }
    for child in node.children() {
        dump(&child, depth + usize::from(!plain), out);
    }
}

#[test]
fn the_tree_of_the_welcome_screen_and_the_first_step_is_as_written_down() {
    let mut window = window(1366.0, 768.0, no_dialogs());
    window.run();
    let mut welcome = String::new();
    dump(&window.root(), 0, &mut welcome);
    insta::assert_snapshot!("welcome", welcome);
    new_plan(&mut window);
    let mut first = String::new();
    dump(&window.root(), 0, &mut first);
    insta::assert_snapshot!("first_step", first);
}

/// A new plan whose year of assessment is 2025, at its table of figures.
fn figures_of_2025() -> Harness<'static, App> {
    let mut window = window(1366.0, 4000.0, no_dialogs());
    window.run();
    new_plan(&mut window);
    go(&mut window, "demography");
    let year = texts().msg("diagnosis-base_year");
    window.get_by_role_and_label(Role::TextInput, &year).focus();
    window.run();
    window
        .get_by_role_and_label(Role::TextInput, &year)
        .type_text("2025");
    window.run();
    window
}

/// What nobody has come to yet is not called missing, in tables of figures as in forms.
#[test]
fn figures_are_called_missing_only_where_somebody_has_been() {
    let mut window = figures_of_2025();
    let missing = texts().attr("check-figure-missing", "reason").unwrap();
    let told = |window: &Harness<'static, App>| {
        let nodes = everything(window).into_iter();
        nodes.filter(|node| words(node).contains(&missing)).count()
    };
    assert_eq!(told(&window), 0);
    let cell = cell_name("ludnosc", 2025, "column-base");
    window.get_by_role_and_label(Role::TextInput, &cell).focus();
    window.run();
    window.key_press(Key::Tab);
    window.run();
    assert!(told(&window) > 0);
}

/// A source typed once is written into all rows of the table that have none.
#[test]
fn one_source_serves_all_rows_without_one() {
    let mut window = figures_of_2025();
    let cell = cell_name("ludnosc", 2025, "column-base");
    window.get_by_role_and_label(Role::TextInput, &cell).focus();
    window.run();
    window.event(egui::Event::Paste("10300\n5200\nx\n1600".to_owned()));
    window.run();
    let row = "Ludność ogółem";
    let none = texts().msg("ui-figures-add-source");
    let args = [("row", row.into()), ("source", none.into())];
    let open = texts().msg_with("ui-figures-details", &args);
    window.get_by_label(&open).click();
    window.run();
    let source = texts().msg("figure-source");
    assert!(
        window
            .get_by_role_and_label(Role::TextInput, &source)
            .is_focused(),
        "one comes into what was opened"
    );
    window
        .get_by_role_and_label(Role::TextInput, &source)
        .type_text("GUS BDL");
    window.run();
    let spread = texts().msg_with("ui-source-spread", &[("count", 2_usize.into())]);
    window.get_by_label(&spread).click();
    window.run();
    let sources = |window: &Harness<'static, App>| {
        let figures = &window.state().session().unwrap().plan().figures;
        [
            "ludnosc",
            "ludnosc-0-14",
            "ludnosc-0-17",
            "ludnosc-produkcyjny",
        ]
        .map(|key| {
            figures
                .get(key)
                .map_or(String::new(), |row| row.source.clone())
        })
    };
    assert_eq!(sources(&window), ["GUS BDL", "GUS BDL", "", "GUS BDL"]);
    window.key_press_modifiers(Modifiers::CTRL, Key::Z);
    window.run();
    assert_eq!(sources(&window)[1], "", "one step of undo takes it back");
}
