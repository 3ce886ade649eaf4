//! The screen of an area: it can be left out with a reason and taken back.

use egui_kittest::kittest::{NodeT as _, Queryable as _};
use lpdi::model::Plan;

use super::*;

fn plan<'w>(window: &'w Harness<'static, App>) -> &'w Plan {
    window.state().session().unwrap().plan()
}

/// The entry of the task list that begins with `name`.
fn task(window: &Harness<'static, App>, name: &str) -> String {
    let items = everything(window).into_iter();
    let mut items = items.filter(|node| node.accesskit_node().role() == Role::ListItem);
    let found = items.find_map(|node| {
        node.accesskit_node()
            .label()
            .filter(|label| label.starts_with(name))
    });
    found.unwrap_or_default()
}

fn press(window: &mut Harness<'static, App>, key: &str) {
    window.get_by_label(&texts().msg(key)).click();
    window.run();
    window.run();
}

#[test]
fn an_area_is_left_out_with_a_reason_and_taken_back_as_it_was() {
    let mut window = opened(1366.0, 1400.0);
    let before = plan(&window).clone();
    go(&mut window, "mental");
    press(&mut window, "area-leave-out");
    assert!(plan(&window).leaves_out("mental"));
    let reason = texts().msg("area-reason");
    assert_eq!(focused(&window), reason, "one is sent to the reason");
    let started = format!("Zaburzenia psychiczne, {}", texts().msg("state-started"));
    assert_eq!(task(&window, "Zaburzenia"), started, "a reason is missing");
    // nothing else of it is shown
    let texts_of = |window: &Harness<'static, App>| inputs(window).len();
    assert_eq!(texts_of(&window), 1);

    window
        .get_by_role_and_label(Role::MultilineTextInput, &reason)
        .type_text("Robi to powiat.");
    window.run();
    window.run();
    let left_out = texts().msg("state-left_out");
    let told = format!("Zaburzenia psychiczne, {left_out}: Robi to powiat.");
    assert_eq!(task(&window, "Zaburzenia"), told);

    press(&mut window, "area-take-back");
    assert_eq!(plan(&window), &before, "the texts are as they were");
}

#[test]
fn the_undo_of_an_area_says_which_area() {
    let mut window = opened(1366.0, 1400.0);
    go(&mut window, "mental");
    press(&mut window, "area-leave-out");
    let undo = format!("{}: Zaburzenia psychiczne", texts().msg("action-undo"));
    let found = everything(&window)
        .into_iter()
        .any(|node| words(&node).contains(&undo));
    assert!(found, "{undo}");
}

#[test]
fn a_text_of_an_area_is_found_by_search_with_its_area() {
    let mut window = opened(1366.0, 900.0);
    window.key_press_modifiers(Modifiers::CTRL | Modifiers::COMMAND, Key::F);
    window.run();
    window
        .get_by_role_and_label(Role::TextInput, &texts().msg("search-title"))
        .type_text("plan powrotu do domu kto kiedy");
    window.run();
    window.run();
    let label = texts().msg("area-recommendations");
    let found: Vec<String> = everything(&window)
        .iter()
        .map(words)
        .filter(|words| words.contains(&label) && words.contains("Zaburzenia psychiczne"))
        .collect();
    assert!(!found.is_empty());
}

/// Whoever writes in a part stays in it: with the first letter it is blank no more.
#[test]
fn a_part_that_is_written_in_stays_open_and_says_what_is_wrong_with_it() {
    for pasted in [false, true] {
        let mut window = window(1366.0, 1400.0, no_dialogs());
        let blank = root().join("plans/pusty-poczatek.lpdi.ron");
        open(&mut window, &copy_of(&blank));
        go(&mut window, "older");
        let label = texts().msg("area-conclusions");
        window
            .get_by_role_and_label(Role::MultilineTextInput, &label)
            .click();
        window.run();
        let typed = "Ala ma […] kota";
        if pasted {
            window
                .input_mut()
                .events
                .push(egui::Event::Paste(typed.to_owned()));
            window.run();
        } else {
            for letter in typed.chars() {
                window
                    .input_mut()
                    .events
                    .push(egui::Event::Text(letter.to_string()));
                window.run();
            }
        }
        assert_eq!(focused(&window), label, "pasted: {pasted}");
        let id = lpdi::base::Id::of_key("older").unwrap();
        let kept = plan(&window).areas.iter().find(|(row, _)| *row == id);
        assert_eq!(kept.unwrap().1.conclusions, typed, "pasted: {pasted}");
        let spoken: Vec<String> = everything(&window).iter().map(words).collect();
        let wrong = texts().msg("state-to_fix");
        assert!(
            spoken.iter().any(|words| words.trim() == wrong),
            "a place to fill in is not ready: {spoken:?}"
        );
    }
}
