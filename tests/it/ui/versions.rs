//! Earlier states of a plan: what differs, one place or all of it brought back.

use egui::{Key, Modifiers, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use lpdi::store;
use lpdi::ui::{App, Picked};
use tempfile::TempDir;

use super::*;

fn name(window: &Harness<'static, App>) -> String {
    let plan = window.state().session().unwrap().plan();
    plan.local_government.name.clone()
}

fn press(window: &mut Harness<'static, App>, words: &str) {
    window.get_by_label(words).click();
    window.run();
}

/// A window on a plan that was called A when it was opened, and B when it was saved.
fn renamed() -> (TempDir, Harness<'static, App>) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.lpdi.ron");
    let mut plan = Plan::default();
    plan.local_government.name = "Gmina A".to_owned();
    store::save(&path, &plan).unwrap();
    let mut other = plan.clone();
    other.local_government.place = "Sarnia Góra".to_owned();
    let copy = folder.path().join("inny.lpdi.ron");
    store::save(&copy, &other).unwrap();
    let bases = folder.path().join("stany");
    let chosen = Chosen {
        open: Picked::Path(copy),
        save: Picked::Nothing,
    };
    let mut window = window_with(1366.0, 768.0, chosen, move |env| {
        env.bases_folder = Some(bases);
    });
    open(&mut window, &path);
    rename(&mut window, "Gmina B");
    window.key_press_modifiers(Modifiers::CTRL, Key::S);
    window.run();
    (folder, window)
}

fn rename(window: &mut Harness<'static, App>, name: &str) {
    let field = texts().msg("local_government-name");
    let input = window.get_by_role_and_label(Role::TextInput, &field);
    input.focus();
    window.run();
    window.key_press_modifiers(Modifiers::CTRL | Modifiers::COMMAND, Key::A);
    let input = window.get_by_role_and_label(Role::TextInput, &field);
    input.type_text(name);
    window.run();
}

fn restore_button() -> String {
    let place = format!(
        "{} › {}",
        texts().msg("table-local_government"),
        texts().msg("local_government-name")
    );
    texts().msg_with("versions-restore-of", &[("place", place.into())])
}

#[test]
fn one_place_is_restored_and_taken_back() {
    let (_folder, mut window) = renamed();
    go(&mut window, "versions");
    window.run();
    press(&mut window, &restore_button());
    assert_eq!(name(&window), "Gmina A");
    let restored = texts().msg("versions-restored");
    window.get_by_label(&restored);
    window.key_press_modifiers(Modifiers::CTRL, Key::Z);
    window.run();
    assert_eq!(name(&window), "Gmina B", "one step of undo");
    assert!(window.query_by_label(&restored).is_none());
    press(&mut window, &restore_button());
    let back = everything(&window).into_iter().find(|node| {
        let name = node.accesskit_node().label().unwrap_or_default();
        let take_back = texts().msg_with("versions-take-back-of", &[("place", "".into())]);
        name.starts_with(take_back.trim_end())
    });
    back.unwrap().click();
    window.run();
    assert_eq!(name(&window), "Gmina B");
}

#[test]
fn a_whole_version_is_restored_and_the_present_one_is_kept_first() {
    let (_folder, mut window) = renamed();
    rename(&mut window, "Gmina C");
    go(&mut window, "versions");
    window.run();
    // the state of the file and the one that was opened; the latest is chosen
    press(&mut window, &texts().msg("versions-restore-all"));
    press(&mut window, &texts().attr_or_msg("dialog-restore", "go"));
    assert_eq!(name(&window), "Gmina B");
    let kept = texts().msg("version-of-before-restore");
    let row = everything(&window)
        .into_iter()
        .find(|node| words(node).starts_with(&kept));
    row.unwrap().click();
    window.run();
    press(&mut window, &restore_button());
    assert_eq!(name(&window), "Gmina C");
}

#[test]
fn a_version_gets_a_name() {
    let (_folder, mut window) = renamed();
    go(&mut window, "versions");
    window.run();
    press(&mut window, &texts().msg("versions-name"));
    let field = texts().attr_or_msg("dialog-version", "name");
    window
        .get_by_role_and_label(Role::TextInput, &field)
        .type_text("Projekt do konsultacji");
    window.run();
    window.key_press(Key::Enter);
    window.run();
    let listed = everything(&window)
        .iter()
        .any(|node| words(node).starts_with("Projekt do konsultacji"));
    assert!(listed);
}

#[test]
fn what_another_file_holds_is_told_and_taken_place_by_place() {
    let (_folder, mut window) = renamed();
    press(&mut window, &texts().msg("menu-file"));
    press(&mut window, &texts().msg("action-compare-file"));
    let place = format!(
        "{} › {}",
        texts().msg("table-local_government"),
        texts().msg("local_government-place")
    );
    let button = texts().msg_with("versions-restore-of", &[("place", place.into())]);
    press(&mut window, &button);
    let plan = window.state().session().unwrap().plan();
    assert_eq!(plan.local_government.place, "Sarnia Góra");
    assert_eq!(plan.local_government.name, "Gmina B");
}
