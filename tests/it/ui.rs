//! The window, asked by what is written on it. No pixels: roles, names and values.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "helpers of tests may fail loudly"
)]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use egui_kittest::{Harness, Node};
use jiff::civil::date;
use lpdi::base::IdSource;
use lpdi::base::clock::FixedClock;
use lpdi::catalog::Catalog;
use lpdi::i18n::{Lang, Texts};
use lpdi::model::Plan;
use lpdi::ui::{ACTIONS, App, Env, Pick, Route, STEPS};

use crate::support::root;

const EXAMPLE: &str = "powiat-miechowski.lpdi.ron";

/// Dialogs that answer at once.
struct Chosen {
    open: Option<PathBuf>,
    save: Option<PathBuf>,
}

impl Pick for Chosen {
    fn open(&self, _title: &str) -> Option<PathBuf> {
        self.open.clone()
    }

    fn save(&self, _title: &str, _name: &str, _ending: &str) -> Option<PathBuf> {
        self.save.clone()
    }
}

fn window(width: f32, height: f32, chosen: Chosen) -> Harness<'static, App> {
    Harness::builder()
        .with_size([width, height])
        .with_max_steps(24)
        .with_step_dt(0.05)
        .build_eframe(move |context| {
            let env = Env {
                clock: Box::new(FixedClock(date(2026, 11, 21).at(10, 42, 0, 0))),
                pick: Arc::new(chosen),
                prefs_path: None,
                journal_folder: None,
                inline_jobs: true,
                ids: || IdSource::Counted(1_000_000),
            };
            App::new(&context.egui_ctx, env)
        })
}

fn no_dialogs() -> Chosen {
    Chosen {
        open: None,
        save: None,
    }
}

/// A window on the example plan.
fn opened(width: f32, height: f32) -> Harness<'static, App> {
    let mut window = window(width, height, no_dialogs());
    window.run();
    let ctx = window.ctx.clone();
    window
        .state_mut()
        .open_path(&ctx, &root().join("plans").join(EXAMPLE));
    window.run();
    assert!(window.state().session().is_some(), "the example opens");
    window
}

fn texts() -> &'static Texts {
    Texts::get(Lang::Pl)
}

fn everything<'t>(window: &'t Harness<'static, App>) -> Vec<Node<'t>> {
    window.root().children_recursive().collect()
}

/// Name and value of a node as a screen reader gets them.
fn words(node: &Node<'_>) -> String {
    let node = node.accesskit_node();
    format!(
        "{} {}",
        node.label().unwrap_or_default(),
        node.value().unwrap_or_default()
    )
}

fn go(window: &mut Harness<'static, App>, step: &str) {
    let position = STEPS.iter().position(|known| known.id == step).unwrap();
    let Route::Step(here) = window.state().route() else {
        panic!("no plan is open")
    };
    let (key, times) = if position >= here {
        (Key::PageDown, position - here)
    } else {
        (Key::PageUp, here - position)
    };
    for _ in 0..times {
        window.key_press_modifiers(Modifiers::CTRL, key);
        window.run();
    }
    assert_eq!(window.state().route(), Route::Step(position));
}

#[test]
fn every_step_opens_at_every_zoom_with_words_for_everything() {
    // zoom never makes another layout: only the logical width counts
    for zoom in [0.75, 1.0, 1.25, 1.5, 2.0, 3.0] {
        let (width, height) = (1366.0 / zoom, 768.0 / zoom);
        let mut window = opened(width, height);
        for step in STEPS {
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
    for zoom in [1.0, 1.5, 2.0, 3.0] {
        let width = 1366.0 / zoom;
        let mut window = opened(width, 768.0 / zoom);
        for step in STEPS
            .iter()
            .filter(|step| step.tables.len() == 1 && !step.wide)
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
                        "{} at {zoom}: {} {rect:?}",
                        step.id,
                        words(&node)
                    );
                }
            }
        }
    }
}

#[test]
fn tab_reaches_the_fields_in_the_order_of_the_form() {
    let mut window = opened(1366.0, 768.0);
    let fields: Vec<String> = [
        "name",
        "name_genitive",
        "council",
        "council_genitive",
        "teryt",
        "place",
    ]
    .map(|field| texts().msg(&format!("unit-{field}")))
    .into();
    window
        .get_by_role_and_label(Role::TextInput, &fields[0])
        .focus();
    window.run();
    let mut reached = Vec::new();
    for _ in 0..fields.len() {
        let focused = everything(&window).into_iter().find(Node::is_focused);
        reached.push(
            focused
                .and_then(|node| node.accesskit_node().label())
                .unwrap_or_default(),
        );
        window.key_press(Key::Tab);
        window.run();
    }
    assert_eq!(reached, fields);
}

/// In every step, Tab comes to every input that is on the screen, in the order in which a screen
/// reader lists them.
#[test]
fn tab_reaches_every_input_of_every_step_in_order() {
    let is_input = |node: &Node<'_>| {
        let node = node.accesskit_node();
        matches!(node.role(), Role::TextInput | Role::MultilineTextInput) && !node.is_disabled()
    };
    let name = |node: &Node<'_>| node.accesskit_node().label().unwrap_or_default();
    // tall, so that no input has to be scrolled to
    let mut window = opened(1366.0, 4000.0);
    let mut with_inputs = 0;
    for step in STEPS.iter().filter(|step| !step.tables.is_empty()) {
        go(&mut window, step.id);
        let listed: Vec<String> = everything(&window)
            .iter()
            .filter(|node| is_input(node))
            .map(name)
            .collect();
        let Some(first) = everything(&window).into_iter().find(is_input) else {
            continue;
        };
        with_inputs += 1;
        first.focus();
        window.run();
        let mut reached = Vec::new();
        // as many presses as there are places to stop, at most
        for _ in 0..everything(&window).len() {
            if reached.len() == listed.len() {
                break;
            }
            let focused = everything(&window).into_iter().find(Node::is_focused);
            reached.extend(focused.filter(is_input).map(|node| name(&node)));
            window.key_press(Key::Tab);
            window.run();
        }
        assert_eq!(reached, listed, "{}", step.id);
    }
    assert!(
        with_inputs >= 5,
        "only {with_inputs} steps have inputs at once"
    );
}

/// Emptying a required field of a step brings an error, filling it again takes it away.
#[test]
fn every_kind_of_form_tells_of_a_required_field_left_empty() {
    for (step, field) in [
        ("unit", "unit-name"),
        ("introduction", "introduction-purpose"),
        ("demography", "demography-base_year"),
        ("services", "service-supply"),
    ] {
        let mut window = opened(1366.0, 4000.0);
        go(&mut window, step);
        let label = texts().msg(field);
        let input = |window: &Harness<'static, App>| {
            let found = everything(window).into_iter().find(|node| {
                let node = node.accesskit_node();
                matches!(node.role(), Role::TextInput | Role::MultilineTextInput)
                    && node.label().is_some_and(|known| known == label)
            });
            found.map(|node| node.focus()).is_some()
        };
        let errors = |window: &Harness<'static, App>| {
            let session = window.state().session().unwrap();
            session.derived().count(lpdi::checks::Severity::Error)
        };
        assert_eq!(errors(&window), 0, "{step}");
        assert!(input(&window), "{step}: no input {label}");
        window.run();
        window.key_press_modifiers(Modifiers::CTRL | Modifiers::COMMAND, Key::A);
        window.key_press(Key::Delete);
        window.run();
        assert!(errors(&window) > 0, "{step}: {label} was emptied");
        window.key_press(Key::Tab);
        window.run();
        let told = texts().msg("severity-error");
        let notes = everything(&window);
        let note = notes
            .iter()
            .find(|node| node.accesskit_node().role() == Role::Note && words(node).contains(&told));
        assert!(
            note.is_some(),
            "{step}: {label} is not told of beside the form"
        );
        window.key_press_modifiers(Modifiers::CTRL, Key::Z);
        window.run();
        assert_eq!(errors(&window), 0, "{step}: undo brings it back");
    }
}

#[test]
fn a_finding_comes_when_the_field_is_left_and_undo_takes_it_away_and_focuses() {
    let mut window = opened(1366.0, 768.0);
    let label = texts().msg("unit-teryt");
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
    for step in STEPS {
        go(&mut window, step.id);
        let steps = window.run();
        assert!(
            steps <= 2,
            "{} took {steps} frames to settle while nothing happened",
            step.id
        );
    }
}

#[test]
fn help_of_the_focused_field_opens_with_f1_and_follows_the_focus() {
    let mut window = opened(1366.0, 768.0);
    let (name, genitive) = (texts().msg("unit-name"), texts().msg("unit-name_genitive"));
    window.get_by_role_and_label(Role::TextInput, &name).focus();
    window.run();
    window.key_press(Key::F1);
    window.run();
    assert!(
        window
            .query_by_role_and_label(Role::Complementary, &name)
            .is_some()
    );
    window.key_press(Key::Tab);
    window.run();
    assert!(
        window
            .query_by_role_and_label(Role::Complementary, &genitive)
            .is_some()
    );
    window.get_by_label(&texts().msg("ui-close-help")).click();
    window.run();
    assert!(
        window
            .query_by_role_and_label(Role::Complementary, &genitive)
            .is_none()
    );
}

#[test]
fn f6_walks_from_region_to_region() {
    let mut window = opened(1366.0, 768.0);
    let mut reached = Vec::new();
    for _ in 0..4 {
        window.key_press(Key::F6);
        window.run();
        let focused = everything(&window).into_iter().find(Node::is_focused);
        let label = focused.and_then(|node| node.accesskit_node().label());
        reached.push(label.unwrap_or_default());
    }
    // list, sheet, margin (empty here, so it leads on to the footer), footer
    let expected = [
        "tasks-part-preparation",
        "unit_kind-gmina",
        "step-review",
        "step-review",
    ];
    assert_eq!(reached, expected.map(|key| texts().msg(key)));
}

#[test]
fn a_warning_is_muted_with_a_reason_and_brought_back() {
    let mut window = opened(1366.0, 768.0);
    go(&mut window, "review");
    let muted =
        |window: &Harness<'static, App>| window.state().session().unwrap().plan().mutes.len();
    let mute = texts().msg("review-mute");
    let link = everything(&window)
        .into_iter()
        .find(|node| words(node).starts_with(&mute))
        .unwrap();
    link.click();
    window.run();
    window
        .get_by_role_and_label(Role::MultilineTextInput, &texts().msg("mute-reason"))
        .type_text("uzgodnione");
    window.run();
    window
        .get_by_role_and_label(Role::Button, &texts().msg("ui-mute"))
        .click();
    window.run();
    assert_eq!(muted(&window), 1);
    window.key_press_modifiers(Modifiers::CTRL, Key::Z);
    window.run();
    assert_eq!(muted(&window), 0);
}

#[test]
fn figures_take_marks_and_move_with_enter_and_paste() {
    let mut window = opened(1366.0, 768.0);
    go(&mut window, "demography");
    let women = texts().msg("demography-women");
    let cell = format!("{women}, 2022");
    window.get_by_role_and_label(Role::TextInput, &cell).focus();
    window.run();
    window.event(egui::Event::Paste("1 001\t.\nx\t7".to_owned()));
    window.run();
    let plan = window.state().session().unwrap().plan().clone();
    assert_eq!(
        plan.demography
            .women
            .figures
            .map(|figure| figure.to_string())[..2],
        ["1001", "."]
    );
    assert_eq!(
        plan.demography
            .age_0_14
            .figures
            .map(|figure| figure.to_string())[..2],
        ["x", "7"]
    );
    window.key_press(Key::Enter);
    window.run();
    let below = format!("{}, 2022", texts().msg("demography-age_0_14"));
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
    let ready = texts().msg("actions-ready");
    window.get_by_role_and_label(Role::ComboBox, &ready).click();
    window.run();
    let template = Catalog::embedded().actions.iter().next().unwrap();
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
}

#[test]
fn a_plan_goes_from_the_example_to_a_file_and_a_pdf() {
    let folder = tempfile::tempdir().unwrap();
    let pdf = folder.path().join("plan.pdf");
    let mut window = window(
        1366.0,
        768.0,
        Chosen {
            open: None,
            save: Some(pdf.clone()),
        },
    );
    window.run();
    window
        .get_by_label(&texts().msg("example-powiat-miechowski"))
        .click();
    window.run();
    let name = texts().msg("unit-name");
    window.get_by_role_and_label(Role::TextInput, &name).focus();
    window.run();
    window
        .get_by_role_and_label(Role::TextInput, &name)
        .type_text("X");
    window.run();
    assert!(window.state().session().unwrap().is_dirty());

    window.get_by_label(&texts().msg("menu-file")).click();
    window.run();
    window
        .get_by_label(&texts().msg("action-save-path"))
        .click();
    window.run();
    let file = folder.path().join("kopia.lpdi.ron");
    window
        .get_by_role_and_label(Role::TextInput, &texts().msg("welcome-path"))
        .type_text(file.to_str().unwrap());
    window.run();
    window.key_press(Key::Enter);
    window.run();
    assert!(!window.state().session().unwrap().is_dirty());
    assert_eq!(saved(&file), *window.state().session().unwrap().plan());

    window.key_press_modifiers(Modifiers::CTRL, Key::E);
    window.run();
    let bytes = std::fs::read(&pdf).unwrap();
    assert!(bytes.starts_with(b"%PDF-"));
    let told = everything(&window)
        .iter()
        .any(|node| words(node).contains("plan.pdf"));
    assert!(told, "a toast says that the PDF is there");
}

fn saved(path: &Path) -> Plan {
    lpdi::store::open(path).unwrap().plan
}

#[test]
fn unsaved_changes_are_asked_about_before_another_plan() {
    let mut window = opened(1366.0, 768.0);
    let name = texts().msg("unit-name");
    window.get_by_role_and_label(Role::TextInput, &name).focus();
    window.run();
    window
        .get_by_role_and_label(Role::TextInput, &name)
        .type_text("X");
    window.run();
    window.key_press_modifiers(Modifiers::CTRL, Key::N);
    window.run();
    window
        .get_by_label(&texts().attr_or_msg("dialog-unsaved", "back"))
        .click();
    window.run();
    assert!(
        window.state().session().unwrap().path().is_some(),
        "the plan stays open"
    );
}

#[test]
fn edits_of_an_interrupted_session_are_offered_and_restored() {
    let folder = tempfile::tempdir().unwrap();
    let journals = folder.path().to_owned();
    let start = || {
        let journals = journals.clone();
        Harness::builder()
            .with_size([1366.0, 768.0])
            .with_max_steps(80)
            .with_step_dt(0.2)
            .build_eframe(move |context| {
                let env = Env {
                    clock: Box::new(FixedClock(date(2026, 11, 21).at(10, 42, 0, 0))),
                    pick: Arc::new(no_dialogs()),
                    prefs_path: None,
                    journal_folder: Some(journals),
                    inline_jobs: true,
                    ids: || IdSource::Counted(1_000_000),
                };
                App::new(&context.egui_ctx, env)
            })
    };
    let mut first = start();
    first.run();
    first.key_press_modifiers(Modifiers::CTRL, Key::N);
    first.run();
    let name = texts().msg("unit-name");
    first.get_by_role_and_label(Role::TextInput, &name).focus();
    first.run();
    first
        .get_by_role_and_label(Role::TextInput, &name)
        .type_text("Gmina Lipowa");
    first.run_steps(20);
    let kept = texts().msg("save-kept");
    assert!(
        everything(&first)
            .iter()
            .any(|node| words(node).contains(&kept.replace('\u{202f}', "\u{a0}")))
    );
    drop(first);

    let mut second = start();
    second.run();
    second.get_by_label(&texts().msg("recover-restore")).click();
    second.run();
    let session = second.state().session().unwrap();
    assert_eq!(session.plan().unit.name, "Gmina Lipowa");
    assert!(session.is_dirty(), "the file does not have the edits yet");
}

#[test]
fn a_file_that_is_no_plan_is_refused_in_words() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("nic.lpdi.ron");
    std::fs::File::create(&path).unwrap();
    let mut window = window(
        1366.0,
        768.0,
        Chosen {
            open: Some(path),
            save: None,
        },
    );
    window.run();
    window.key_press_modifiers(Modifiers::CTRL, Key::O);
    window.run();
    assert!(window.state().session().is_none());
    let told = texts().msg("open-not-plan");
    assert!(
        everything(&window)
            .iter()
            .any(|node| words(node).contains(&told))
    );
}

#[test]
fn every_step_speaks_english_too() {
    let mut window = opened(1366.0, 768.0);
    window.state_mut().use_language(Lang::En);
    window.run();
    for step in STEPS {
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
            assert_ne!(window.state().route(), Route::to_step("preview"));
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
        for step in STEPS {
            assert!(
                Texts::get(lang).has(&format!("step-{}", step.id)),
                "{lang}: {}",
                step.id
            );
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
    window.key_press_modifiers(Modifiers::CTRL, Key::N);
    window.run();
    let mut first = String::new();
    dump(&window.root(), 0, &mut first);
    insta::assert_snapshot!("first_step", first);
}
