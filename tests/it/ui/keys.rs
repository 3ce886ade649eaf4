//! The keyboard: everything can be reached, in order, without a mouse.

use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use egui_kittest::{Harness, Node};
use lpdi::ui::{App, STEPS};

use super::*;

#[test]
fn tab_reaches_the_fields_in_the_order_of_the_form() {
    let mut window = opened(1366.0, 768.0);
    let fields: Vec<String> = [
        "name",
        "name_genitive",
        "council",
        "council_genitive",
        "organ",
        "teryt",
        "voivodeship",
        "place",
    ]
    .map(|field| texts().msg(&format!("local_government-{field}")))
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

/// In every step where something is filled in, Tab comes from the title to every field, in the
/// order in which a screen reader lists them.
#[test]
fn tab_reaches_every_field_of_every_step_in_order() {
    // tall, so that a screen reader has the whole step before it
    let mut window = opened(1366.0, 4000.0);
    let mut left: Vec<&str> = typed_steps().map(|step| step.id).collect();
    // what the one plan is not asked the other one is
    for plan in [EXAMPLE, "miasto-jasnobrzeg.lpdi.ron"] {
        open(&mut window, &root().join("plans").join(plan));
        left.retain(|step| !tab_reaches_every_field(&mut window, step));
    }
    assert_eq!(left, Vec::<&str>::new(), "steps without fields");
}

/// Whether `step` has fields; Tab then reaches them all.
fn tab_reaches_every_field(window: &mut Harness<'static, App>, step: &str) -> bool {
    let is_field = |node: &Node<'_>| {
        let role = node.accesskit_node().role();
        is_input(node) || matches!(role, Role::ComboBox | Role::CheckBox)
    };
    let name = |node: &Node<'_>| node.accesskit_node().label().unwrap_or_default();
    go(window, step);
    show_inputs(window);
    // out and in again, so that one begins at the title
    window.key_press_modifiers(Modifiers::CTRL, Key::PageDown);
    window.run();
    go(window, step);
    let nodes = everything(window);
    let listed: Vec<String> = nodes
        .iter()
        .filter(|node| is_field(node))
        .map(name)
        .collect();
    let places = nodes.len();
    let mut reached = Vec::new();
    // as many presses as there are places to stop, at most
    for _ in 0..places {
        if reached.len() == listed.len() {
            break;
        }
        window.key_press(Key::Tab);
        window.run();
        let focused = everything(window).into_iter().find(Node::is_focused);
        reached.extend(focused.filter(is_field).map(|node| name(&node)));
    }
    assert_eq!(reached, listed, "{step}");
    !listed.is_empty()
}

#[test]
fn help_of_the_focused_field_opens_with_f1_and_follows_the_focus() {
    let mut window = opened(1366.0, 768.0);
    let (name, genitive) = (
        texts().msg("local_government-name"),
        texts().msg("local_government-name_genitive"),
    );
    window.get_by_role_and_label(Role::TextInput, &name).focus();
    window.run();
    window.key_press(Key::F1);
    window.run();
    assert!(
        window
            .query_by_role_and_label(Role::Complementary, &name)
            .is_some()
    );
    window
        .get_by_role_and_label(Role::TextInput, &genitive)
        .focus();
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
    // a plan opens on the title of its first step; from the sheet one comes to the margin, which
    // is empty here and leads on to the footer
    let task = STEPS
        .first()
        .map(|step| step.title(texts(), Catalog::embedded()));
    let (task, is_task) = (task.unwrap(), reached.remove(1));
    assert!(is_task.starts_with(&task), "the task one is in: {is_task}");
    // and back in the sheet one is where one was: on the title
    let review = texts().msg("step-review");
    assert_eq!(reached, [review.clone(), task, review]);
}

/// A key that writes no sign is another key with Shift or Alt held: no action of the bare one runs,
/// and what a field does with it is done.
#[test]
fn a_named_key_with_shift_or_alt_is_not_the_bare_one() {
    let mut window = opened(1366.0, 768.0);
    let name = texts().msg("local_government-name");
    window.get_by_role_and_label(Role::TextInput, &name).focus();
    window.run();
    let all = || ACTIONS.iter().flat_map(|action| action.keys);
    let known = |modifiers: Modifiers, key: Key| {
        let mut all = all();
        all.any(|keys| keys.logical_key == key && keys.modifiers == modifiers)
    };
    let mut tried = 0;
    for keys in all().filter(|keys| keys.modifiers == Modifiers::NONE) {
        for held in [Modifiers::SHIFT, Modifiers::ALT] {
            let of_field = (held, keys.logical_key) == (Modifiers::SHIFT, Key::F10);
            if known(held, keys.logical_key) || of_field {
                continue;
            }
            tried += 1;
            window.key_press_modifiers(held, keys.logical_key);
            window.run();
            let here = format!("{held:?} {:?}", keys.logical_key);
            assert_eq!(focused(&window), name, "{here}");
            assert!(window.state().route() == Route::Step("unit"), "{here}");
            let help = window.query_by_role_and_label(Role::Complementary, &name);
            assert!(help.is_none(), "{here}");
        }
    }
    assert!(tried > 4, "{tried} keys");
    window.key_press_modifiers(Modifiers::SHIFT, Key::F10);
    window.run();
    assert!(
        says(&window, &texts().msg("action-copy")),
        "the menu of the field"
    );
}

/// However a step is opened, the focus stands on its title and Tab goes on to its first input.
#[test]
fn every_step_opens_with_the_focus_on_its_title() {
    let mut window = window(1366.0, 768.0, no_dialogs());
    window.run();
    assert_eq!(focused(&window), texts().msg("welcome-title"));
    new_plan(&mut window);
    for step in STEPS.iter() {
        go(&mut window, step.id);
        let title = match step.id {
            "preview" => texts().msg("preview-control"),
            _ => step.title(texts(), Catalog::embedded()),
        };
        assert_eq!(focused(&window), title, "{}", step.id);
        window.key_press(Key::Tab);
        window.run();
        let inside = everything(&window)
            .into_iter()
            .find(Node::is_focused)
            .map(|node| node.rect());
        assert!(
            inside.is_some_and(|rect| rect.left() >= 272.0 && rect.top() >= 56.0),
            "{}: Tab leaves the sheet: {inside:?}",
            step.id
        );
    }
    go(&mut window, "unit");
    window.key_press(Key::Tab);
    window.run();
    assert_eq!(focused(&window), texts().msg("local_government_kind-gmina"));
}

/// The focus goes back to where a question took it from.
#[test]
fn a_question_gives_the_focus_back() {
    let mut window = opened(1366.0, 768.0);
    let name = texts().msg("local_government-name");
    window.get_by_role_and_label(Role::TextInput, &name).focus();
    window.run();
    window
        .get_by_role_and_label(Role::TextInput, &name)
        .type_text("X");
    window.run();
    // there is no dialog of the system: the program asks for a path
    window.key_press_modifiers(Modifiers::CTRL, Key::O);
    window.run();
    window.run();
    assert_ne!(focused(&window), name, "the question has the focus");
    window.key_press(Key::Escape);
    window.run();
    window.run();
    assert_eq!(focused(&window), name);
}

/// Few options are one stop on the way of Tab; arrows choose among them, as Windows does it.
#[test]
fn arrows_choose_among_few_options() {
    let mut window = window(1366.0, 768.0, no_dialogs());
    window.run();
    new_plan(&mut window);
    window.key_press(Key::Tab);
    window.run();
    for (key, option) in [
        (Key::ArrowDown, "local_government_kind-powiat"),
        (Key::ArrowRight, "local_government_kind-city"),
        (Key::ArrowLeft, "local_government_kind-powiat"),
        (Key::ArrowUp, "local_government_kind-gmina"),
        (Key::ArrowUp, "local_government_kind-joint"),
    ] {
        window.key_press(key);
        window.run();
        let name = texts().msg(option);
        assert_eq!(focused(&window), name);
        let chosen = window.get_by_role_and_label(Role::RadioButton, &name);
        assert_eq!(
            chosen.accesskit_node().toggled(),
            Some(egui::accesskit::Toggled::True)
        );
    }
    window.key_press(Key::Tab);
    window.run();
    assert_eq!(focused(&window), texts().msg("local_government-name"));
}

/// A long list is searched and walked without a mouse, and gives the focus back to its field.
#[test]
fn a_list_is_walked_by_keys() {
    let mut window = window(1366.0, 768.0, no_dialogs());
    window.run();
    new_plan(&mut window);
    go(&mut window, "introduction");
    let field = texts().msg("introduction-basis");
    let press = |window: &mut Harness<'static, App>, keys: &[Key]| {
        for key in keys {
            window.key_press(*key);
            window.run();
        }
    };
    let basis = |window: &Harness<'static, App>| {
        let plan = window.state().session().unwrap().plan();
        plan.introduction.basis.as_slice().to_vec()
    };
    window.get_by_role_and_label(Role::ComboBox, &field).focus();
    window.run();
    // open, down to the second option, one up again, take it
    press(
        &mut window,
        &[Key::Enter, Key::ArrowDown, Key::ArrowDown, Key::ArrowUp],
    );
    let first = focused(&window);
    press(&mut window, &[Key::Enter]);
    let taken = basis(&window);
    assert_eq!(taken.len(), 1);
    let name = Catalog::embedded().name_of("rules", &taken[0], "pl");
    assert_eq!(name.as_deref(), Some(first.as_str()));
    assert_eq!(focused(&window), field);
    // Esc and Tab leave it as it is
    for key in [Key::Escape, Key::Tab] {
        press(&mut window, &[Key::Enter, Key::ArrowDown, key]);
        assert!(
            window.query_by_role(Role::ListBoxOption).is_none(),
            "{key:?}"
        );
        assert_eq!(focused(&window), field, "{key:?}");
    }
    assert_eq!(basis(&window), taken);
    // what is typed filters, and Enter takes the first of what is left
    press(&mut window, &[Key::Enter]);
    let search = texts().msg("ui-search-list");
    window
        .get_by_role_and_label(Role::TextInput, &search)
        .type_text("pomoc");
    window.run();
    press(&mut window, &[Key::Enter]);
    assert_eq!(basis(&window).len(), 2);
    assert_eq!(focused(&window), field);
    // letters and arrows open it too
    for letters in ["op", "iek"] {
        window.event(egui::Event::Text(letters.to_owned()));
        window.run();
    }
    let typed = window.get_by_role_and_label(Role::TextInput, &search);
    assert_eq!(typed.value().as_deref(), Some("opiek"));
    press(&mut window, &[Key::Enter]);
    assert_eq!(basis(&window).len(), 3);
    press(&mut window, &[Key::ArrowDown]);
    assert_eq!(focused(&window), search);
}

/// F8 goes from finding to finding and skips none after one has been dealt with.
#[test]
fn f8_skips_no_finding() {
    let mut window = window(1366.0, 768.0, no_dialogs());
    window.run();
    new_plan(&mut window);
    let names = [
        "local_government-name",
        "local_government-name_genitive",
        "local_government-council",
    ]
    .map(|key| texts().msg(key));
    let walk = |window: &mut Harness<'static, App>, modifiers: Modifiers| {
        window.key_press_modifiers(modifiers, Key::F8);
        window.run();
        window.run();
        focused(window)
    };
    while walk(&mut window, Modifiers::NONE) != names[0] {}
    assert_eq!(walk(&mut window, Modifiers::NONE), names[1]);
    assert_eq!(walk(&mut window, Modifiers::SHIFT), names[0]);
    window
        .get_by_role_and_label(Role::TextInput, &names[0])
        // a name of which nothing follows
        .type_text("Lipowa");
    window.run();
    assert_eq!(walk(&mut window, Modifiers::NONE), names[1]);
    assert_eq!(walk(&mut window, Modifiers::NONE), names[2]);
}

/// Fails if what has the focus is not whole in one of the header, the sheet and the footer.
fn in_sight(window: &Harness<'static, App>, how: &str) {
    let all = everything(window);
    let Some(rect) = all.iter().find(|node| node.is_focused()).map(Node::rect) else {
        return;
    };
    let bands = [(0.0, 40.0), (40.0, 712.0), (712.0, 768.0)];
    let mut bands = bands.into_iter();
    assert!(
        rect.height() > 240.0
            || bands.any(|(top, bottom)| rect.top() >= top && rect.bottom() <= bottom),
        "{how}: {} at {rect:?}",
        focused(window)
    );
}

/// What has the focus is in sight, wherever Tab took it.
#[test]
fn tab_goes_to_nothing_out_of_sight() {
    let mut window = opened(1366.0, 768.0);
    for step in STEPS.iter() {
        go(&mut window, step.id);
        show_inputs(&mut window);
        for modifiers in [Modifiers::NONE, Modifiers::SHIFT] {
            for _ in 0..60 {
                window.key_press_modifiers(modifiers, Key::Tab);
                window.run();
                in_sight(&window, step.id);
            }
        }
        // leaves an open list, if that is where Tab ended
        window.key_press(Key::Escape);
        window.run();
    }
}

/// The same for arrows in a table that scrolls sideways too.
#[test]
fn arrows_go_to_nothing_out_of_sight() {
    let mut window = opened(1366.0, 768.0);
    go(&mut window, "demography");
    let first = cell_name("ludnosc", 2023, "column-one_before");
    window
        .get_by_role_and_label(Role::TextInput, &first)
        .focus();
    window.run();
    for key in [Key::ArrowDown, Key::ArrowUp] {
        for _ in 0..14 {
            window.key_press(key);
            window.run();
            in_sight(&window, key.name());
        }
        assert_eq!(focused(&window) == first, key == Key::ArrowUp);
    }
}

/// Menus are walked by arrows, and a menu that closes gives the focus back.
#[test]
fn menus_are_walked_by_keys() {
    let mut window = opened(1366.0, 768.0);
    let name = texts().msg("local_government-name");
    window.get_by_role_and_label(Role::TextInput, &name).focus();
    window.run();
    let press = |window: &mut Harness<'static, App>, key: Key| {
        window.key_press(key);
        window.run();
        window.run();
        focused(window)
    };
    assert_eq!(press(&mut window, Key::F10), texts().msg("menu-file"));
    assert_eq!(press(&mut window, Key::Enter), texts().msg("action-new"));
    assert_eq!(
        press(&mut window, Key::ArrowDown),
        texts().msg("action-new-from")
    );
    // nothing is to be undone, so the first that can be chosen is to cut
    assert_eq!(
        press(&mut window, Key::ArrowRight),
        texts().msg("action-cut")
    );
    assert_eq!(
        press(&mut window, Key::ArrowLeft),
        texts().msg("action-new")
    );
    assert_eq!(press(&mut window, Key::Escape), name);
}

#[test]
fn what_comes_with_one_frame_stands_where_it_was_typed() {
    let mut window = window(1366.0, 768.0, no_dialogs());
    window.run();
    window.key_press_modifiers(Modifiers::CTRL | Modifiers::COMMAND, Key::N);
    window.run();
    let press = |key, pressed| egui::Event::Key {
        key,
        physical_key: None,
        pressed,
        repeat: false,
        modifiers: Modifiers::NONE,
    };
    // as a computer hands it over that was busy, or is far away
    window.input_mut().events.extend([
        egui::Event::Text("Gmina ".to_owned()),
        egui::Event::Text("Lipowa".to_owned()),
        press(Key::Tab, true),
        press(Key::Tab, false),
        egui::Event::Text("1417".to_owned()),
        egui::Event::Text("042".to_owned()),
    ]);
    window.run();
    let value = |key: &str| {
        let label = texts().msg(key);
        let field = window.get_by_role_and_label(Role::TextInput, &label);
        field.value().unwrap_or_default()
    };
    assert_eq!(value("local_government-name"), "Gmina Lipowa");
    assert_eq!(value("local_government-teryt"), "1417042");
}

/// What two rows of figures hold after keys and digits that came with one frame, or one by one.
fn typed_in_rows(together: bool) -> [String; 2] {
    let mut window = opened(1366.0, 768.0);
    go(&mut window, "demography");
    let first = cell_name("ludnosc-0-14", 2022, "column-two_before");
    window
        .get_by_role_and_label(Role::TextInput, &first)
        .focus();
    window.run();
    let text = |text: &str| egui::Event::Text(text.to_owned());
    let press = |key| egui::Event::Key {
        key,
        physical_key: None,
        pressed: true,
        repeat: false,
        modifiers: Modifiers::NONE,
    };
    let up = |key| egui::Event::Key {
        key,
        physical_key: None,
        pressed: false,
        repeat: false,
        modifiers: Modifiers::NONE,
    };
    let events = [
        text("1"),
        text("2"),
        press(Key::Enter),
        up(Key::Enter),
        text("3"),
        text("4"),
        press(Key::ArrowUp),
        up(Key::ArrowUp),
        press(Key::ArrowDown),
        up(Key::ArrowDown),
        text("5"),
        press(Key::Tab),
        up(Key::Tab),
    ];
    if together {
        window.input_mut().events.extend(events);
        window.run();
    } else {
        for event in events {
            window.event(event);
            window.run();
        }
    }
    let plan = window.state().session().unwrap().plan().clone();
    let year = lpdi::base::Year::new(2022).unwrap();
    ["ludnosc-0-14", "ludnosc-0-17"]
        .map(|key| plan.figures.get(key).unwrap().counted.get(year).to_string())
}

#[test]
fn numbers_of_several_rows_that_come_with_one_frame_stand_in_their_rows() {
    let apart = typed_in_rows(false);
    assert_eq!(apart[0], "12", "one by one");
    assert_eq!(typed_in_rows(true), apart);
}

#[test]
fn enter_leaves_one_in_the_field_and_tab_goes_on_from_there() {
    let mut window = opened(1366.0, 768.0);
    let name = texts().msg("local_government-name");
    window.get_by_role_and_label(Role::TextInput, &name).focus();
    window.run();
    window.key_press(Key::End);
    window.run();
    window.key_press(Key::Enter);
    window.run();
    assert_eq!(focused(&window), name);
    // the cursor stands where it was: what is typed on replaces nothing
    let field = |window: &Harness<'static, App>| {
        let field = window.get_by_role_and_label(Role::TextInput, &name);
        field.value().unwrap_or_default()
    };
    let before = field(&window);
    window
        .get_by_role_and_label(Role::TextInput, &name)
        .type_text("X");
    window.run();
    assert_eq!(field(&window), format!("{before}X"));
    window.key_press(Key::Enter);
    window.run();
    window.key_press(Key::Tab);
    window.run();
    assert_ne!(focused(&window), texts().msg("menu-file"));
    window.key_press_modifiers(Modifiers::SHIFT, Key::Tab);
    window.run();
    assert_eq!(focused(&window), name);
}

#[test]
fn a_menu_that_is_open_closes_with_the_screen_it_was_opened_over() {
    let mut window = opened(1366.0, 768.0);
    window.get_by_label(&texts().msg("menu-file")).click();
    window.run();
    let items = |window: &Harness<'static, App>| {
        let all = everything(window).into_iter();
        all.filter(|node| node.accesskit_node().role() == Role::MenuItem)
            .count()
    };
    assert!(items(&window) > 3);
    window.key_press_modifiers(Modifiers::CTRL, Key::PageDown);
    window.run();
    window.run();
    assert_ne!(window.state().route(), Route::Step(STEPS[0].id));
    assert_eq!(items(&window), 0);
}
