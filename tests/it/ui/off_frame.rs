//! No frame waits for a disk. In programs built for tests a frame that touches a file breaks
//! (`store::off_frame`), unless jobs are done where they are asked for; here they are not.

use std::fs;
use std::thread;
use std::time::{Duration, Instant};

use egui::{Key, Modifiers, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use lpdi::store::{self, journal, prefs::Prefs};
use lpdi::ui::{App, Picked, Runner, Threads};

use super::*;

/// Threads on which everything takes a while, as on a slow share.
struct Slow;

impl Runner for Slow {
    fn run(&self, name: &str, work: Box<dyn FnOnce() + Send>) {
        let slow = move || {
            thread::sleep(Duration::from_millis(60));
            work();
        };
        Threads.run(name, Box::new(slow));
    }
}

fn until(window: &mut Harness<'static, App>, what: &str, holds: impl Fn(&App) -> bool) {
    let begun = Instant::now();
    while !holds(window.state()) {
        assert!(begun.elapsed() < Duration::from_mins(1), "{what}");
        thread::sleep(Duration::from_millis(5));
        window.step();
    }
}

fn steps(window: &mut Harness<'static, App>, count: usize) {
    for _ in 0..count {
        thread::sleep(Duration::from_millis(5));
        window.step();
    }
}

fn type_name(window: &mut Harness<'static, App>, text: &str) {
    let name = texts().msg("local_government-name");
    let field = window.get_by_role_and_label(Role::TextInput, &name);
    field.focus();
    steps(window, 2);
    let field = window.get_by_role_and_label(Role::TextInput, &name);
    field.type_text(text);
    steps(window, 2);
}

fn press(window: &mut Harness<'static, App>, modifiers: Modifiers, key: Key) {
    window.key_press_modifiers(modifiers, key);
    steps(window, 2);
}

#[test]
fn no_frame_touches_a_file_and_what_is_under_way_is_finished_before_the_end() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let (path, other) = (at("plan.lpdi.ron"), at("inny.lpdi.ron"));
    for path in [&path, &other] {
        store::save(path, &Plan::default()).unwrap();
    }
    let (prefs, journals, bases) = (at("ustawienia.ron"), at("dzienniki"), at("stany"));
    // what an interrupted session left
    let left = journal::Journal::new(&journals, "1");
    let lineage = store::open(&path).unwrap().lineage;
    let plan = Plan::default();
    left.write(left.turn(), (&plan, &lineage), None, "")
        .unwrap();
    drop(left);
    let chosen = Chosen {
        open: Picked::Path(other.clone()),
        save: Picked::Nothing,
    };
    let (places, kept) = (
        (prefs.clone(), journals.clone(), bases.clone()),
        journals.clone(),
    );
    let mut window = window_with(1366.0, 768.0, chosen, move |env| {
        env.runner = Arc::new(Slow);
        env.prefs_path = Some(places.0);
        env.journal_folder = Some(places.1);
        env.bases_folder = Some(places.2);
    });
    steps(&mut window, 4);
    let discard = texts().msg("recover-discard");
    until(&mut window, "what was left is offered", |_| true);
    let begun = Instant::now();
    while window.query_by_label(&discard).is_none() {
        assert!(
            begun.elapsed() < Duration::from_mins(1),
            "what was left is offered"
        );
        steps(&mut window, 1);
    }
    window.get_by_label(&discard).click();
    steps(&mut window, 4);
    // it is in no file, so it is asked about
    window.get_by_label(&texts().msg("ui-remove")).click();
    steps(&mut window, 4);
    let ctx = window.ctx.clone();
    window.state_mut().open_path(&ctx, &path);
    until(&mut window, "the plan opens", |app| app.session().is_some());
    // journal, save, the journal cleared
    type_name(&mut window, "Gmina Lipowa");
    steps(&mut window, 60);
    press(&mut window, Modifiers::CTRL, Key::S);
    until(&mut window, "the plan is saved", |app| {
        !app.session().unwrap().is_dirty()
    });
    // versions are listed and read
    type_name(&mut window, " i okolice");
    go_slowly(&mut window, "versions");
    steps(&mut window, 100);
    let same = texts().msg("versions-restore-all");
    assert!(window.query_by_label(&same).is_some(), "a version was read");
    // another plan is opened, the edits of this one given up, its lock let go
    press(&mut window, Modifiers::CTRL, Key::O);
    steps(&mut window, 40);
    let drop_edits = texts().attr_or_msg("dialog-unsaved", "drop");
    window.get_by_label(&drop_edits).click();
    let is_other = move |app: &App| {
        app.session()
            .is_some_and(|session| session.path() == Some(&other))
    };
    until(&mut window, "the other plan opens", is_other);
    // preferences, and the end at once
    press(&mut window, Modifiers::CTRL, Key::Plus);
    drop(window);
    assert_ne!(
        Prefs::read(&prefs).zoom_percent,
        100,
        "written before the end"
    );
    assert!(journal::interrupted(&kept).is_empty(), "nothing is left");
    let locks = fs::read_dir(folder.path()).unwrap().flatten();
    let locks = locks.filter(|file| file.file_name().to_string_lossy().ends_with(".otwarty"));
    assert_eq!(locks.count(), 0, "no lock is left");
}

fn go_slowly(window: &mut Harness<'static, App>, step: &str) {
    let of = |route: Route| {
        STEPS
            .iter()
            .position(|known| route == Route::Step(known.id))
    };
    let known = STEPS.iter().position(|known| known.id == step).unwrap();
    while of(window.state().route()) != Some(known) {
        press(window, Modifiers::CTRL, Key::PageDown);
    }
}
