//! The program breaks: edits are kept aside, and what is said is the truth.

use std::process::Command;

use egui_kittest::kittest::Queryable as _;
use lpdi::store::{self, journal};
use lpdi::ui::{Kept, Rescue};

use super::*;

const FOLDER: &str = "LPDI_TEST_RESCUE";

/// Not a test of its own: what the test below runs in a process that may break.
#[test]
fn a_program_that_breaks() {
    let Some(folder) = std::env::var_os(FOLDER).map(std::path::PathBuf::from) else {
        return;
    };
    let (rescue, journals) = (Rescue::default(), folder.join("dzienniki"));
    let held = rescue.clone();
    let path = folder.join("plan.lpdi.ron");
    let broken = rescue.guard(move || {
        let mut window = window_with(1366.0, 768.0, no_dialogs(), move |env| {
            env.journal_folder = Some(journals);
            env.rescue = held;
        });
        open(&mut window, &path);
        let name = texts().msg("local_government-name");
        window.get_by_role_and_label(Role::TextInput, &name).focus();
        window.run();
        let field = window.get_by_role_and_label(Role::TextInput, &name);
        field.type_text("Lipowa");
        window.run();
        let edits: Vec<u8> = Vec::new();
        assert!(edits.len() > 7, "a defect");
    });
    let broken = broken.unwrap_err();
    assert!(matches!(&broken.kept, Kept::Edits(_)), "{broken:?}");
    let sentence = broken.sentence(texts());
    assert!(
        sentence.contains("dzienniki") && sentence.contains("a defect"),
        "{sentence}"
    );
    std::process::exit(4);
}

#[test]
fn a_panic_keeps_the_edits_of_the_last_moment_for_the_next_start() {
    let folder = tempfile::tempdir().unwrap();
    store::save(&folder.path().join("plan.lpdi.ron"), &Plan::default()).unwrap();
    let ran = Command::new(std::env::current_exe().unwrap())
        .args([
            "ui::rescue::a_program_that_breaks",
            "--exact",
            "--nocapture",
        ])
        .env(FOLDER, folder.path())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&ran.stderr).into_owned();
    assert_eq!(ran.status.code(), Some(4), "{said}");
    let left = journal::interrupted(&folder.path().join("dzienniki"));
    let [left] = left.as_slice() else {
        panic!("{left:?}: {said}")
    };
    assert_eq!(left.plan.local_government.name, "Lipowa");
    assert!(left.origin.is_some());
}

#[test]
fn what_is_typed_without_a_pause_is_kept_aside_within_two_seconds() {
    const TYPED: usize = 120;
    let folder = tempfile::tempdir().unwrap();
    let journals = folder.path().to_owned();
    let mut window = window_with(1366.0, 768.0, no_dialogs(), move |env| {
        env.journal_folder = Some(journals);
    });
    window.run();
    new_plan(&mut window);
    let name = texts().msg("local_government-name");
    window.get_by_role_and_label(Role::TextInput, &name).focus();
    window.run();
    let time = |window: &Harness<'static, App>| window.ctx.input(|input| input.time);
    let begun = time(&window);
    for _ in 0..TYPED {
        let field = window.get_by_role_and_label(Role::TextInput, &name);
        field.type_text("a");
        window.step();
    }
    let a_key = (time(&window) - begun) / TYPED as f64;
    drop(window);
    let left = journal::interrupted(folder.path());
    let kept = left
        .first()
        .map(|left| left.plan.local_government.name.len());
    let kept = kept.unwrap_or_default() as f64;
    assert!(a_key * TYPED as f64 > 4.0, "{a_key} s a key is no test");
    let lost = TYPED as f64 - kept;
    assert!(lost * a_key <= 2.0, "{lost} keys of {a_key} s each");
}

#[test]
fn work_that_breaks_is_told_and_the_window_waits_for_it_no_longer() {
    struct Breaks;
    impl Pick for Breaks {
        fn open(&self, _title: &str) -> Picked {
            panic!("a defect of a dialog")
        }

        fn save(&self, title: &str, _name: &str, _ending: &str) -> Picked {
            self.open(title)
        }

        fn show(&self, _path: &Path) -> bool {
            false
        }
    }
    let mut window = window_with(1366.0, 768.0, no_dialogs(), |env| {
        env.pick = Arc::new(Breaks);
    });
    window.run();
    window.key_press_modifiers(Modifiers::CTRL, Key::O);
    window.run();
    let told = texts().msg_with("work-broke", &[("name", "pick".into())]);
    assert!(
        everything(&window)
            .iter()
            .any(|node| words(node).contains(&told))
    );
}

/// Whoever opens a plan by its file never sees the welcome screen.
#[test]
fn what_was_typed_is_offered_however_the_program_is_started_and_kept_until_it_is_safe_again() {
    let folder = tempfile::tempdir().unwrap();
    let (journals, path) = (
        folder.path().join("dzienniki"),
        folder.path().join("plan.lpdi.ron"),
    );
    store::save(&path, &Plan::default()).unwrap();
    let left = || journal::interrupted(&journals).len();
    let start = || {
        let kept = journals.clone();
        let mut window = window_with(1366.0, 768.0, no_dialogs(), move |env| {
            env.journal_folder = Some(kept);
        });
        let ctx = window.ctx.clone();
        window.state_mut().open_path(&ctx, &path);
        window.run();
        window
    };
    let name = texts().msg("local_government-name");
    let mut first = start();
    assert!(
        !says(&first, &texts().msg("recover-title")),
        "nothing is left"
    );
    go(&mut first, "unit");
    first.get_by_role_and_label(Role::TextInput, &name).focus();
    first.run();
    first
        .get_by_role_and_label(Role::TextInput, &name)
        .type_text("Gmina Lipowa");
    first.run_steps(60);
    drop(first);
    assert_eq!(left(), 1);

    // later is later, not never
    let mut second = start();
    assert!(says(&second, &texts().msg("recover-title")));
    second.get_by_label(&texts().msg("recover-later")).click();
    second.run();
    let later = texts().msg("recover-later");
    assert!(second.query_by_label(&later).is_none());
    drop(second);

    // killed at once after it was restored
    let mut third = start();
    third.get_by_label(&texts().msg("recover-restore")).click();
    third.step();
    third.step();
    let session = third.state().session().unwrap();
    assert_eq!(session.plan().local_government.name, "Gmina Lipowa");
    assert!(session.is_dirty() && session.path().is_some());
    assert_eq!(left(), 1, "what it was restored from stays");
    drop(third);

    let mut fourth = start();
    fourth.get_by_label(&texts().msg("recover-restore")).click();
    fourth.run_steps(60);
    assert_eq!(left(), 0, "what it was restored from is gone");
    drop(fourth);
    assert_eq!(left(), 1, "it was kept aside anew");

    let mut fifth = start();
    fifth.get_by_label(&texts().msg("recover-restore")).click();
    fifth.run();
    fifth.key_press_modifiers(Modifiers::CTRL, Key::S);
    fifth.run();
    assert_eq!(left(), 0, "the file holds it");
    let saved = store::open(&path).unwrap().plan;
    assert_eq!(saved.local_government.name, "Gmina Lipowa");
}

/// A save in place was cut off with the computer: half of the plan, and the state before it.
#[test]
fn a_plan_that_a_save_tore_is_put_back_from_the_window() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.lpdi.ron");
    let mut plan = Plan::default();
    plan.local_government.name = "Gmina Lipowa".to_owned();
    store::save(&path, &plan).unwrap();
    let whole = std::fs::read(&path).unwrap();
    let copy = folder.path().join("plan.lpdi.ron.przed-zapisem");
    store::write_file(&copy, &whole).unwrap();
    store::write_file(&path, &whole[..whole.len() / 2]).unwrap();
    let press = |window: &mut Harness<'static, App>, key: &str| {
        window.get_by_label(&texts().msg(key)).click();
        window.run();
    };
    let mut window = window(1366.0, 768.0, no_dialogs());
    let ctx = window.ctx.clone();
    window.run();
    for (key, opens) in [("recover-later", false), ("recover-restore", true)] {
        window.state_mut().open_path(&ctx, &path);
        window.run();
        assert!(says(&window, "„plan.lpdi.ron.przed-zapisem”"));
        press(&mut window, key);
        assert_eq!(window.state().session().is_some(), opens, "{key}");
        assert_eq!(copy.exists(), !opens, "{key}");
    }
    let session = window.state().session().unwrap();
    assert_eq!(session.plan().local_government.name, "Gmina Lipowa");
    assert!(!session.is_dirty());
    assert_eq!(std::fs::read(&path).unwrap(), whole);
}
