//! Findings lead to what mends them.

use std::collections::BTreeSet;

use egui::{Key, Role};
use egui_kittest::Node;
use egui_kittest::kittest::NodeT as _;

use lpdi::base::Year;
use lpdi::checks::{Severity, UNREAD};
use lpdi::model::Audience;
use lpdi::ui::App;

use super::numbers::{enter, leave};
use super::*;
use crate::checks::TRIPS;
use crate::support::example;

/// Whether something can be typed, chosen or added there.
fn mends(node: &Node<'_>) -> bool {
    matches!(
        node.accesskit_node().role(),
        Role::TextInput
            | Role::MultilineTextInput
            | Role::CheckBox
            | Role::RadioButton
            | Role::ComboBox
            | Role::Button
    )
}

#[test]
fn every_finding_leads_to_a_field_in_which_it_can_be_mended() {
    let folder = tempfile::tempdir().unwrap();
    let mut strict = window(1366.0, 900.0, no_dialogs());
    let mut boxes = window_with_boxes(1366.0, 900.0);
    let (mut untold, mut stuck) = (BTreeSet::new(), Vec::new());
    for (rule, trip) in TRIPS {
        let mut plan = example(EXAMPLE);
        trip(&mut plan);
        let path = folder.path().join(format!("{rule}.lpdi.ron"));
        lpdi::store::save(&path, &plan).unwrap();
        let window = if *rule == "sign-not-printed" {
            &mut boxes
        } else {
            &mut strict
        };
        open(window, &path);
        let derived = window.state().session().unwrap().derived();
        let places: Vec<(&str, String)> = (derived.active())
            .map(|finding| (finding.rule, finding.at.to_string()))
            .collect();
        untold.extend(places.iter().all(|(told, _)| told != rule).then_some(*rule));
        // the walk begins with the first finding of the step one is in
        for _ in 0..places.len().min(4) {
            window.key_press(Key::F8);
            window.run();
            window.run();
            let found = everything(window).into_iter().find(Node::is_focused);
            let name = focused(window);
            if !found.is_some_and(|node| mends(&node)) {
                stuck.push(format!("{rule}: at «{name}»; {places:?}"));
            }
        }
    }
    assert_eq!(untold, BTreeSet::new());
    assert!(stuck.is_empty(), "{}", stuck.join("\n"));
}

fn derived_count(window: &Harness<'static, App>) -> usize {
    window.state().session().unwrap().derived().active().count()
}

/// In a form without a margin it stands below the field, which may be the last in sight.
#[test]
fn what_is_told_at_a_field_comes_into_sight_with_it() {
    let mut window = opened(1366.0, 768.0);
    let derived = window.state().session().unwrap().derived();
    let services = derived
        .active()
        .find(|finding| finding.at.table == "services");
    let told = services.unwrap().text(texts());
    for _ in 0..derived_count(&window) {
        window.key_press(Key::F8);
        window.run();
        window.run();
        if window.state().route() == Route::Step("services") {
            break;
        }
    }
    assert_eq!(window.state().route(), Route::Step("services"));
    let begins: String = told.chars().take(20).collect();
    let all = everything(&window).into_iter();
    let mut labels = all.filter(|node| node.accesskit_node().role() == Role::Label);
    let note = labels.find(|node| words(node).contains(&begins));
    let rect = note.unwrap().rect();
    assert!(rect.top() > 40.0 && rect.bottom() < 700.0, "{rect:?}");
}

/// A table whose rows belong to rows of another one is empty: one comes to where a row is added.
#[test]
fn an_empty_table_leads_to_where_a_row_is_added() {
    let folder = tempfile::tempdir().unwrap();
    let mut plan = example(EXAMPLE);
    plan.milestones = lpdi::field::Many::default();
    let path = folder.path().join("plan.lpdi.ron");
    lpdi::store::save(&path, &plan).unwrap();
    let mut window = window(1366.0, 900.0, no_dialogs());
    open(&mut window, &path);
    let add = texts().attr_or_msg("record-milestone", "add");
    let derived = window.state().session().unwrap().derived();
    let all = derived.active().count();
    assert!(derived.active().any(|finding| finding.rule == "rows-none"));
    let reached = (0..all).any(|_| {
        window.key_press(Key::F8);
        window.run();
        window.run();
        focused(&window) == add
    });
    assert!(reached, "{add}");
}

/// What is said of all rows of a table stands over list and form, not in the narrow list.
#[test]
fn what_is_said_of_a_whole_table_has_the_width_of_list_and_form() {
    let mut plan = example("miasto-jasnobrzeg.lpdi.ron");
    let ids: Vec<_> = plan.messages.iter().map(|(id, _)| id).collect();
    assert!(ids.len() > 1);
    for id in ids {
        plan.messages.get_mut(id).unwrap().audience = Some(Audience::Council);
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.lpdi.ron");
    lpdi::store::save(&path, &plan).unwrap();
    for width in [1024.0, 1366.0] {
        let mut window = window(width, 900.0, no_dialogs());
        open(&mut window, &path);
        go(&mut window, "communication");
        let told = texts().msg("check-communication-users");
        let note = everything(&window).into_iter().find(|node| {
            let node = node.accesskit_node();
            node.role() == Role::Label && node.value().is_some_and(|words| words.contains(&told))
        });
        let note = note.unwrap().rect();
        let add = texts().attr("record-message", "add").unwrap();
        let add = window.get_by_role_and_label(Role::Button, &add).rect();
        assert!(note.bottom() <= add.top(), "{note:?} over {add:?}");
        assert!(note.width() > 320.0, "{note:?}");
    }
}

/// One message a mistake: what is wrong with the text that stands in a cell is told, not what was
/// wrong with the number before it.
#[test]
fn a_text_that_was_not_taken_is_all_that_is_told_of_its_cell() {
    let mut window = opened(1366.0, 4000.0);
    go(&mut window, "demography");
    let name = cell_name("ludnosc-0-14", 2022, "column-two_before");
    let told = |window: &Harness<'static, App>| -> Vec<&'static str> {
        let session = window.state().session().unwrap();
        let number = lpdi::path!(figures["ludnosc-0-14"].counted);
        let at = number.cell(Year::new(2022).unwrap());
        let findings = session.derived().findings.iter();
        let mut told: Vec<&str> = findings
            .filter(|finding| finding.at == at && finding.severity == Severity::Error)
            .map(|finding| finding.rule)
            .collect();
        told.sort_unstable();
        told
    };
    enter(&mut window, &name, "-38");
    leave(&mut window);
    assert!(
        told(&window).contains(&"figure-negative"),
        "{:?}",
        told(&window)
    );
    enter(&mut window, &name, "38,5");
    leave(&mut window);
    assert_eq!(told(&window), [UNREAD]);
}

/// What is said of a whole table is seen where the table is empty, by whoever was sent there; who
/// only opens it is let be, as with fields that are blank.
#[test]
fn what_is_said_of_an_empty_table_is_seen_there_once_one_was_sent() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.lpdi.ron");
    let mut plan = example("pusty-poczatek.lpdi.ron");
    plan.services = lpdi::field::Many::default();
    lpdi::store::save(&path, &plan).unwrap();
    let (step, rule) = ("services", "services-none");
    for width in [1366.0, 1024.0] {
        let mut window = window(width, 768.0, no_dialogs());
        open(&mut window, &path);
        let derived = window.state().session().unwrap().derived();
        let Some(finding) = derived.active().find(|finding| finding.rule == rule) else {
            panic!("{rule} is not found");
        };
        let told: String = finding.text(texts()).chars().take(20).collect();
        let all = derived_count(&window);
        let is_seen = |window: &Harness<'static, App>| {
            let all = everything(window).into_iter();
            let mut labels = all.filter(|node| node.accesskit_node().role() == Role::Label);
            labels.any(|node| {
                words(&node).contains(&told)
                    && node.accesskit_node().bounding_box().is_some()
                    && node.rect().top() > 40.0
                    && node.rect().bottom() < 712.0
            })
        };
        go(&mut window, step);
        assert!(!is_seen(&window), "{rule} at first");
        let reached = (0..all).any(|_| {
            window.key_press(Key::F8);
            window.run();
            window.run();
            let here = STEPS.iter().find(|known| known.id == step).unwrap();
            window.state().route() == Route::Step(here.id) && is_seen(&window)
        });
        assert!(reached, "{rule} at {width}");
    }
}
