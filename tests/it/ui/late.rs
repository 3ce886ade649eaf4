//! Work that ends after its plan was left: told, and applied to no other plan.

use std::fs;
use std::io::Write as _;
use std::path::PathBuf;
use std::sync::Mutex;

use egui::{Key, Modifiers, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use lpdi::store::{self, journal};
use lpdi::ui::{App, Picked, Runner};

use super::*;

type Work = Box<dyn FnOnce() + Send>;

/// Work waits until the test lets it go, as on a slow share.
#[derive(Default)]
struct Held(Mutex<Vec<Work>>);

impl Runner for Held {
    fn run(&self, name: &str, work: Work) {
        // nobody waits for looks at the file
        if name != "look" {
            self.0.lock().unwrap().push(work);
        }
    }
}

impl Held {
    fn release(&self, window: &mut Harness<'static, App>) {
        let work: Vec<Work> = self.0.lock().unwrap().drain(..).collect();
        assert!(!work.is_empty(), "something was under way");
        for work in work {
            work();
        }
        window.run();
    }
}

struct Slow {
    folder: tempfile::TempDir,
    held: Arc<Held>,
    window: Harness<'static, App>,
}

impl Slow {
    /// A window on the plan `A` in a file, with edits, where everything is slow.
    fn new(chosen: Chosen) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut plan = Plan::default();
        plan.local_government.name = "A".to_owned();
        store::save(&folder.path().join("a.lpdi.ron"), &plan).unwrap();
        let (held, journals) = (Arc::new(Held::default()), folder.path().join("dzienniki"));
        let runner = Arc::clone(&held);
        let mut window = window_with(1366.0, 768.0, chosen, move |env| {
            env.runner = runner;
            env.journal_folder = Some(journals);
        });
        window.run();
        let mut slow = Self {
            folder,
            held,
            window,
        };
        slow.open("a.lpdi.ron");
        slow.release();
        slow
    }

    fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn open(&mut self, name: &str) {
        let (ctx, path) = (self.window.ctx.clone(), self.at(name));
        self.window.state_mut().open_path(&ctx, &path);
        self.window.run();
    }

    fn release(&mut self) {
        self.held.release(&mut self.window);
    }

    fn ctrl(&mut self, key: Key) {
        self.window.key_press_modifiers(Modifiers::CTRL, key);
        self.window.run();
    }

    fn click(&mut self, words: &str) {
        self.window.get_by_label(words).click();
        self.window.run();
    }

    /// Types `text` into the name of the unit.
    fn type_name(&mut self, text: &str) {
        let name = texts().msg("local_government-name");
        for step in ["focus", "type"] {
            let field = self.window.get_by_role_and_label(Role::TextInput, &name);
            if step == "focus" {
                field.focus();
            } else {
                field.type_text(text);
            }
            self.window.run();
        }
    }

    fn new_plan(&mut self) {
        self.ctrl(Key::N);
        self.click(&texts().msg("begin-create"));
    }

    /// Begins a new plan and gives the edits of the open one up.
    fn leave(&mut self) {
        self.new_plan();
        self.click(&texts().attr_or_msg("dialog-unsaved", "drop"));
        assert_eq!(self.name(), "");
    }

    fn name(&self) -> String {
        self.window
            .state()
            .session()
            .unwrap()
            .plan()
            .local_government
            .name
            .clone()
    }

    fn told(&self, key: &str, file: &str) {
        let told = texts().msg_with(key, &[("file", file.into())]);
        let all = everything(&self.window);
        assert!(all.iter().any(|node| words(node).contains(&told)), "{told}");
    }
}

#[test]
fn a_save_that_ends_after_its_plan_was_left_gives_its_file_to_no_other_plan() {
    let mut slow = Slow::new(no_dialogs());
    slow.type_name("B");
    slow.ctrl(Key::S);
    slow.leave();
    slow.release();
    assert_eq!(slow.window.state().session().unwrap().path(), None);
    slow.told("late-saved", "a.lpdi.ron");
    let written = fs::read(slow.at("a.lpdi.ron")).unwrap();
    slow.type_name("C");
    slow.ctrl(Key::S);
    assert_eq!(fs::read(slow.at("a.lpdi.ron")).unwrap(), written);
}

#[test]
fn a_save_that_fails_after_its_plan_was_left_is_told_and_asks_nothing_of_the_new_one() {
    let mut slow = Slow::new(no_dialogs());
    slow.type_name("B");
    slow.ctrl(Key::S);
    slow.leave();
    store::save(&slow.at("a.lpdi.ron"), &Plan::default()).unwrap();
    slow.release();
    assert!(
        slow.window
            .query_by_label(&texts().msg("ui-replace"))
            .is_none()
    );
    slow.told("late-unsaved", "a.lpdi.ron");
    assert_eq!(
        store::open(&slow.at("a.lpdi.ron")).unwrap().plan,
        Plan::default()
    );
}

#[test]
fn a_file_that_was_read_slowly_does_not_replace_what_was_typed_meanwhile() {
    let mut slow = Slow::new(no_dialogs());
    store::save(&slow.at("b.lpdi.ron"), &Plan::default()).unwrap();
    slow.open("b.lpdi.ron");
    slow.type_name("B");
    slow.release();
    assert!(slow.name().contains('B'), "what was typed is still there");
    slow.click(&texts().attr_or_msg("dialog-unsaved", "drop"));
    slow.release();
    assert_eq!(slow.name(), "", "and goes only after the answer");
}

#[test]
fn a_file_that_was_read_slowly_does_not_replace_a_plan_chosen_later() {
    let mut slow = Slow::new(no_dialogs());
    store::save(&slow.at("b.lpdi.ron"), &Plan::default()).unwrap();
    slow.open("b.lpdi.ron");
    slow.new_plan();
    slow.type_name("C");
    slow.release();
    assert_eq!(slow.name(), "C");
    slow.told("late-opened", "b.lpdi.ron");
    slow.open("b.lpdi.ron");
    slow.open("a.lpdi.ron");
    slow.held.0.lock().unwrap().reverse();
    slow.release();
    assert_eq!(
        slow.name(),
        "A",
        "of two files the one asked for last is opened"
    );
}

#[test]
fn a_place_chosen_for_a_plan_that_was_left_is_not_where_the_next_one_is_saved() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("wybrane.lpdi.ron");
    let mut slow = Slow::new(Chosen {
        open: Picked::Nothing,
        save: Picked::Path(place.clone()),
    });
    slow.window
        .key_press_modifiers(Modifiers::CTRL | Modifiers::SHIFT, Key::S);
    slow.window.run();
    slow.new_plan();
    slow.type_name("B");
    slow.release();
    assert!(!place.exists());
    slow.told("late-picked", "wybrane.lpdi.ron");
}

#[test]
fn edits_kept_aside_too_late_are_not_offered_again() {
    let mut slow = Slow::new(no_dialogs());
    slow.type_name("B");
    slow.window.run_steps(60);
    slow.leave();
    slow.release();
    let folder = slow.at("dzienniki");
    drop(slow.window);
    assert!(journal::interrupted(&folder).is_empty());
}

#[test]
fn of_two_saves_under_way_the_one_asked_for_last_names_the_file() {
    let mut slow = Slow::new(no_dialogs());
    slow.type_name("B");
    slow.ctrl(Key::S);
    let other = slow.at("inny.lpdi.ron");
    let (menu, action) = (texts().msg("menu-file"), texts().msg("action-save-path"));
    slow.click(&menu);
    slow.click(&action);
    let field = texts().msg("welcome-path");
    slow.window
        .get_by_role_and_label(Role::TextInput, &field)
        .focus();
    slow.window.run();
    slow.ctrl(Key::A);
    let field = slow.window.get_by_role_and_label(Role::TextInput, &field);
    field.type_text(other.to_str().unwrap());
    slow.window.run();
    slow.window.key_press(Key::Enter);
    slow.window.run();
    slow.held.0.lock().unwrap().reverse();
    slow.release();
    let session = slow.window.state().session().unwrap();
    assert_eq!(session.path(), Some(other.as_path()));
    assert!(!session.is_dirty());
}

#[test]
fn a_document_that_takes_long_is_told_of_and_stopped_and_leaves_the_file_before_it() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("stary.pdf");
    fs::File::create(&place)
        .unwrap()
        .write_all(b"stary")
        .unwrap();
    let mut slow = Slow::new(Chosen {
        open: Picked::Nothing,
        save: Picked::Path(place.clone()),
    });
    slow.ctrl(Key::E);
    // the place is chosen; the document waits to be made
    slow.release();
    let (menu, stop) = (texts().msg("menu-file"), texts().msg("action-export-stop"));
    slow.window.run_steps(60);
    let told = [("file", "stary.pdf".into()), ("percent", 0_i64.into())];
    let told = texts().msg_with("ui-exporting", &told);
    assert!(says(&slow.window, &told), "{told}");
    slow.click(&menu);
    slow.click(&stop);
    slow.release();
    slow.told("said-export-stopped", "stary.pdf");
    assert!(!says(&slow.window, &told), "nothing is under way any more");
    assert_eq!(fs::read(&place).unwrap(), b"stary");
}
