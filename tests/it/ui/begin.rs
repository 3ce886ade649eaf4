//! The first question of a new plan, and what is already known of its unit.

use egui::{Key, Modifiers, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use lpdi::base::{Quantity, Year};
use lpdi::model::{Basis, LocalGovernmentKind, Plan};
use lpdi::ui::{App, Route};

use super::{everything, focused, go, no_dialogs, texts, window, window_with, words};
use crate::support::root;

/// A window beside which the pack of the examples lies.
fn with_pack() -> Harness<'static, App> {
    let mut window = window_with(1366.0, 768.0, no_dialogs(), |env| {
        env.packs = vec![root().join("plans")];
    });
    window.run();
    window
}

fn plan<'w>(window: &'w Harness<'static, App>) -> &'w Plan {
    window.state().session().unwrap().plan()
}

fn press(window: &mut Harness<'static, App>, key: Key) {
    window.key_press(key);
    window.run();
}

fn type_text(window: &mut Harness<'static, App>, text: &str) {
    window.event(egui::Event::Text(text.to_owned()));
    window.run();
}

fn click(window: &mut Harness<'static, App>, words: &str) {
    window.get_by_label(words).click();
    window.run();
}

/// Begins the plan of the unit that `letters` find first.
fn begin(window: &mut Harness<'static, App>, letters: &str) {
    window.key_press_modifiers(Modifiers::CTRL, Key::N);
    window.run();
    type_text(window, letters);
    press(window, Key::Enter);
    press(window, Key::Enter);
}

fn counted(window: &Harness<'static, App>, key: &str, year: i64) -> Quantity {
    let row = plan(window).figures.get(key);
    row.map(|row| row.get(Basis::Counted, Year::new(year).unwrap()))
        .unwrap_or_default()
}

fn row(window: &Harness<'static, App>, beginning: &str) -> String {
    let rows = everything(window).into_iter();
    let mut rows = rows.filter(|node| node.accesskit_node().role() == Role::Row);
    let found = rows.find_map(|node| {
        let name = node.accesskit_node().label().unwrap_or_default();
        name.starts_with(beginning).then_some(name)
    });
    found.unwrap_or_default()
}

#[test]
fn the_first_letters_and_enter_begin_the_plan_of_a_unit() {
    let mut window = with_pack();
    window.key_press_modifiers(Modifiers::CTRL, Key::N);
    window.run();
    assert_eq!(window.state().route(), Route::Begin);
    assert!(focused(&window).starts_with(&texts().msg("begin-unit")));
    // without Polish marks, the start of a later word
    type_text(&mut window, "wielki");
    let hit = everything(&window).into_iter().find(|node| {
        let is_option = node.accesskit_node().role() == Role::ListBoxOption;
        is_option && words(node).contains("Książ Wielki")
    });
    assert!(hit.is_some());
    press(&mut window, Key::Escape);
    type_text(&mut window, "1208");
    press(&mut window, Key::ArrowDown);
    assert!(focused(&window).contains("1208012"), "{}", focused(&window));
    press(&mut window, Key::ArrowUp);
    press(&mut window, Key::Escape);
    type_text(&mut window, "slab");
    press(&mut window, Key::Enter);
    assert_eq!(focused(&window), texts().msg("begin-create"));
    assert!(window.state().session().is_none(), "nothing is made yet");
    press(&mut window, Key::Enter);
    let unit = &plan(&window).local_government;
    assert_eq!(unit.name, "Gmina Słaboszów");
    assert_eq!(unit.powiat, "miechowski");
    assert_eq!(unit.teryt, "1208072");
    assert_eq!(window.state().route(), Route::Step("known"));
    // one step of undo leads back to a blank plan
    window.key_press_modifiers(Modifiers::CTRL, Key::Z);
    window.run();
    assert_eq!(plan(&window).local_government.name, "");
}

#[test]
fn letters_typed_after_a_click_on_one_or_several_still_search() {
    let mut window = with_pack();
    window.key_press_modifiers(Modifiers::CTRL, Key::N);
    window.run();
    // the option that is chosen already too
    for option in ["begin-for-several", "begin-for-several", "begin-for-one"] {
        click(&mut window, &texts().msg(option));
        let here = focused(&window);
        let all = everything(&window);
        let all: Vec<_> = all
            .iter()
            .filter(|node| node.is_focused())
            .map(words)
            .collect();
        assert!(
            here.starts_with(&texts().msg("begin-unit")),
            "{here} {all:?}"
        );
    }
    type_text(&mut window, "golcza");
    press(&mut window, Key::Enter);
    assert_eq!(focused(&window), texts().msg("begin-create"));
}

#[test]
fn a_joint_plan_needs_two_units_and_says_so() {
    let mut window = with_pack();
    window.key_press_modifiers(Modifiers::CTRL, Key::N);
    window.run();
    click(&mut window, &texts().msg("begin-for-several"));
    type_text(&mut window, "golcza");
    press(&mut window, Key::Enter);
    window.get_by_label(&texts().msg("begin-needs-second"));
    // the panel promises what the plan will have, and nothing else
    type_text(&mut window, "kozlow");
    let promised = |window: &Harness<'static, App>, words_of: &str| {
        let mut said = everything(window).into_iter();
        said.any(|node| words(&node).trim() == words_of)
    };
    assert!(promised(&window, "Gmina Gołcza i\u{a0}Gmina Kozłów"));
    assert!(!promised(&window, "Rada Gminy Kozłów"));
    press(&mut window, Key::Enter);
    let leads = texts().msg_with("begin-leads", &[("name", "Kozłów".into())]);
    click(&mut window, &leads);
    click(&mut window, &texts().msg("begin-create"));
    let unit = &plan(&window).local_government;
    assert_eq!(unit.kind, Some(LocalGovernmentKind::Joint));
    assert_eq!(unit.members, "Gmina Kozłów\nGmina Gołcza");
    assert_eq!(unit.teryt, "1208032, 1208022");
    assert_eq!(unit.name, "Gmina Kozłów i\u{a0}Gmina Gołcza");
    assert_eq!(unit.voivodeship, "małopolskie");
}

#[test]
fn without_a_pack_the_name_and_the_code_are_typed_and_the_rest_follows() {
    let mut window = window(1366.0, 768.0, no_dialogs());
    window.run();
    window.key_press_modifiers(Modifiers::CTRL, Key::N);
    window.run();
    window.get_by_label(&texts().msg("begin-no-pack"));
    assert_eq!(focused(&window), texts().msg("local_government-name"));
    type_text(&mut window, "Gmina Lipowa");
    press(&mut window, Key::Tab);
    type_text(&mut window, "2417082");
    window.get_by_label("Rada Gminy Lipowa");
    click(&mut window, &texts().msg("begin-create"));
    assert_eq!(plan(&window).local_government.name, "Gmina Lipowa");
    let filled = &window.state().session().unwrap().derived().plan;
    assert_eq!(filled.local_government.council, "Rada Gminy Lipowa");
    assert_eq!(window.state().route(), Route::Step("unit"));
}

#[test]
fn leaving_the_question_leaves_the_open_plan_as_it_is() {
    let mut window = with_pack();
    begin(&mut window, "golcza");
    window.key_press_modifiers(Modifiers::CTRL, Key::N);
    window.run();
    click(&mut window, &texts().msg("begin-cancel"));
    assert_eq!(window.state().route(), Route::Step("known"));
    assert_eq!(plan(&window).local_government.name, "Gmina Gołcza");
}

#[test]
fn figures_are_accepted_or_left_one_by_one_by_keys_and_all_of_a_source_at_once() {
    let mut window = with_pack();
    begin(&mut window, "golcza");
    assert_eq!(counted(&window, "ludnosc", 2024), Quantity::Blank);
    let said = row(&window, "Ludność ogółem, 2024");
    assert!(
        said.contains("5880") || said.contains("5\u{202f}880"),
        "{said}"
    );
    assert!(said.contains(&texts().msg("known-open")), "{said}");
    let first = everything(&window).into_iter().find(|node| {
        node.accesskit_node().role() == Role::Row && words(node).starts_with("Ludność ogółem, 2024")
    });
    first.unwrap().focus();
    window.run();
    press(&mut window, Key::P);
    assert_eq!(counted(&window, "ludnosc", 2024), Quantity::count(5880));
    let known = plan(&window).figures.get("ludnosc").unwrap();
    assert!(known.source.starts_with("GUS"), "{}", known.source);
    assert_eq!(known.source_year, Year::new(2024));
    assert!(row(&window, "Ludność ogółem, 2024").contains(&texts().msg("known-same")));
    press(&mut window, Key::ArrowDown);
    let here = focused(&window);
    press(&mut window, Key::Z);
    let name: Vec<&str> = here.split(", ").take(2).collect();
    let left = row(&window, &name.join(", "));
    assert!(left.contains(&texts().msg("known-left")), "{left}");
    // all of the newer source but the one that was left
    let before = plan(&window).clone();
    let all: Vec<_> = everything(&window)
        .into_iter()
        .filter(|node| words(node).trim() == texts().msg("known-accept-all"))
        .collect();
    all.first().unwrap().click();
    window.run();
    assert_ne!(plan(&window), &before);
    window.key_press_modifiers(Modifiers::CTRL, Key::Z);
    window.run();
    assert_eq!(plan(&window), &before, "one step of undo");
    assert_eq!(window.state().route(), Route::Step("known"));
}

#[test]
fn a_number_of_the_plan_is_never_replaced_unasked() {
    let mut window = with_pack();
    begin(&mut window, "golcza");
    let session = window.state().session().unwrap();
    let mut other = session.plan().clone();
    let id = lpdi::base::Id::of_key("ludnosc").unwrap();
    let row_of = other.figures.row_mut(id);
    row_of.set(
        Basis::Counted,
        Year::new(2024).unwrap(),
        Quantity::count(5000),
    );
    row_of.set(
        Basis::Counted,
        Year::new(2023).unwrap(),
        Quantity::count(5100),
    );
    row_of.source = "OPS".to_owned();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.lpdi.ron");
    lpdi::store::save(&path, &other).unwrap();
    super::open(&mut window, &path);
    go(&mut window, "known");
    for _ in 0..2 {
        let all = everything(&window)
            .into_iter()
            .find(|node| words(node).trim() == texts().msg("known-accept-all"));
        if let Some(all) = all {
            all.click();
            window.run();
        }
    }
    assert_eq!(counted(&window, "ludnosc", 2024), Quantity::count(5000));
    assert!(plan(&window).figures.get("urodzenia-zywe").is_some());
    let accept = format!("{}: Ludność ogółem, 2024", texts().msg("known-accept"));
    click(&mut window, &accept);
    assert_eq!(counted(&window, "ludnosc", 2024), Quantity::count(5880));
    let source = &plan(&window).figures.get("ludnosc").unwrap().source;
    assert!(source.starts_with("OPS; 2024: GUS"), "{source}");
}

#[test]
fn what_the_pack_lacks_is_listed_with_where_it_is_found_and_a_way_to_type_it() {
    let mut window = with_pack();
    begin(&mut window, "golcza");
    let type_it = format!("{}: ", texts().msg("known-type"));
    let link = everything(&window)
        .into_iter()
        .find(|node| words(node).starts_with(&type_it));
    // it may stand out of sight
    link.unwrap().focus();
    window.run();
    press(&mut window, Key::Enter);
    assert_ne!(window.state().route(), Route::Step("known"));
}
