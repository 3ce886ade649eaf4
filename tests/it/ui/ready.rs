//! Ready texts under a field: asked, shown as they will stand, and inserted as one step.

use egui_kittest::kittest::Queryable as _;

use super::*;

#[test]
fn a_text_is_inserted_once_its_questions_are_answered_and_taken_back_at_once() {
    let mut window = opened(1366.0, 768.0);
    go(&mut window, "delivery");
    let plan = |window: &Harness<'static, App>| window.state().session().unwrap().plan().clone();
    let before = plan(&window).delivery.monitoring.clone();
    let field = texts().msg("delivery-monitoring");
    let open = format!("{}: {field}", texts().msg("form-ready-texts"));
    window.get_by_role_and_label(Role::Link, &open).click();
    window.run();
    let title = Catalog::embedded()
        .texts
        .get("m-kto")
        .unwrap()
        .title
        .get("pl");
    let insert = format!("{}: {title}", texts().msg("form-insert"));
    let button = |window: &Harness<'static, App>| {
        let node = window.get_by_role_and_label(Role::Button, &insert);
        (
            node.accesskit_node().is_disabled(),
            node.accesskit_node().description(),
        )
    };
    let (closed, why) = button(&window);
    assert!(closed);
    assert!(why.unwrap().contains("stanowisko"), "says what is missing");
    window.get_by_role_and_label(Role::Button, &insert).click();
    window.run();
    assert_eq!(plan(&window).delivery.monitoring, before);
    let line = window.get_by_role_and_label(Role::TextInput, "stanowisko");
    line.focus();
    window.run();
    window.event(egui::Event::Text("kierownik ośrodka".to_owned()));
    window.run();
    assert!(!button(&window).0);
    window.get_by_role_and_label(Role::Button, &insert).click();
    window.run();
    let after = plan(&window).delivery.monitoring.clone();
    assert!(after.starts_with(before.trim_end()), "{after}");
    assert!(
        after.contains("Za zbieranie danych odpowiada kierownik ośrodka."),
        "{after}"
    );
    window.key_press_modifiers(Modifiers::CTRL, Key::Z);
    window.run();
    assert_eq!(plan(&window).delivery.monitoring, before);
}
