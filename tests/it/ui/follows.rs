//! What a blank field shows because it follows: in quiet ink, with its origin; typing replaces it.

use egui::{Key, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use lpdi::base::Year;

use super::{everything, go, new_plan, no_dialogs, texts, window};

fn described(window: &egui_kittest::Harness<'static, lpdi::ui::App>, label: &str) -> String {
    let field = everything(window).into_iter().find(|node| {
        let node = node.accesskit_node();
        node.role() == Role::TextInput && node.label().as_deref() == Some(label)
    });
    field
        .unwrap()
        .accesskit_node()
        .description()
        .unwrap_or_default()
}

#[test]
fn the_year_of_the_forecast_follows_the_plan_until_one_types_another() {
    let mut window = window(1366.0, 768.0, no_dialogs());
    window.run();
    new_plan(&mut window);
    let last = texts().msg("edition-last_year");
    let field = |label: &str| texts().msg(label);
    window.get_by_role_and_label(Role::TextInput, &last).focus();
    window.run();
    window
        .get_by_role_and_label(Role::TextInput, &last)
        .type_text("2029");
    window.run();
    go(&mut window, "demography");
    let forecast = field("diagnosis-forecast_year");
    let origin = texts().msg_with("follows-field", &[("name", last.as_str().into())]);
    let said = described(&window, &forecast);
    assert!(said.contains("2029") && said.contains(&origin), "{said}");
    window.get_by_label(&origin);
    let plan_year = |window: &egui_kittest::Harness<'static, lpdi::ui::App>| {
        let session = window.state().session().unwrap();
        session.plan().diagnosis.forecast_year.map(Year::get)
    };
    assert_eq!(plan_year(&window), None);
    window
        .get_by_role_and_label(Role::TextInput, &forecast)
        .focus();
    window.run();
    window
        .get_by_role_and_label(Role::TextInput, &forecast)
        .type_text("2035");
    window.run();
    assert_eq!(plan_year(&window), Some(2035));
    assert!(!described(&window, &forecast).contains(&origin));
    for _ in 0..4 {
        window.key_press(Key::Backspace);
        window.run();
    }
    assert_eq!(plan_year(&window), None);
    assert!(described(&window, &forecast).contains(&origin));
}

#[test]
fn whoever_changes_the_proposed_bases_begins_with_them() {
    let mut window = window(1366.0, 768.0, no_dialogs());
    window.run();
    new_plan(&mut window);
    let kind = texts().msg("local_government_kind-gmina");
    window
        .get_by_role_and_label(Role::RadioButton, &kind)
        .click();
    window.run();
    go(&mut window, "introduction");
    let basis = |window: &egui_kittest::Harness<'static, lpdi::ui::App>| {
        let session = window.state().session().unwrap();
        let filled = session.derived().plan.introduction.basis.as_slice().len();
        (session.plan().introduction.basis.as_slice().len(), filled)
    };
    let (own, proposed) = basis(&window);
    assert!(own == 0 && proposed > 1);
    window.get_by_label(&texts().msg("follows-legal-basis"));
    let first = lpdi::catalog::Catalog::embedded();
    let key = window
        .state()
        .session()
        .unwrap()
        .derived()
        .plan
        .introduction
        .basis
        .as_slice()[0]
        .clone();
    let name = first.name_of("rules", &key, "pl").unwrap();
    let remove = texts().msg_with("ui-remove-one", &[("name", name.into())]);
    window.get_by_label(&remove).click();
    window.run();
    assert_eq!(basis(&window), (proposed - 1, proposed - 1));
}
