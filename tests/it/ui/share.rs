//! Two people at one file: who has it open is told, what the other wrote is read or merged, and
//! nothing is written over while somebody has to decide.

use std::fs;
use std::path::PathBuf;

use egui::{Key, Modifiers, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use lpdi::base::Year;
use lpdi::store::{self, Opened, Over};
use lpdi::ui::{App, Picked, Route};
use tempfile::TempDir;

use super::*;

/// A folder with a plan that two windows open.
struct Office {
    folder: TempDir,
}

impl Office {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut plan = Plan::default();
        plan.local_government.name = "Gmina Lipowa".to_owned();
        plan.local_government.place = "Lipowa".to_owned();
        store::save(&folder.path().join("plan.lpdi.ron"), &plan).unwrap();
        Self { folder }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("plan.lpdi.ron")
    }

    fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// A window of somebody, on the plan.
    fn window(&self) -> Harness<'static, App> {
        let mut window = self.bare();
        open(&mut window, &self.path());
        window
    }

    fn bare(&self) -> Harness<'static, App> {
        let bases = self.at("stany");
        let chosen = Chosen {
            open: Picked::Path(self.at("inny.lpdi.ron")),
            save: Picked::Path(self.at("kopia.lpdi.ron")),
        };
        let mut window = window_with(1366.0, 768.0, chosen, move |env| {
            env.bases_folder = Some(bases);
        });
        window.run();
        window
    }

    fn opened(&self) -> Opened {
        store::open(&self.path()).unwrap()
    }

    fn locks(&self) -> usize {
        let names = fs::read_dir(self.folder.path()).unwrap().flatten();
        let locks = names.filter(|entry| entry.file_name().to_string_lossy().ends_with(".otwarty"));
        locks.count()
    }

    /// Somebody who takes no lock writes the plan: another program, an older version, git.
    fn write(&self, change: impl FnOnce(&mut Plan)) {
        let mut opened = self.opened();
        change(&mut opened.plan);
        store::save_over(&self.path(), &opened.plan, &opened.lineage, Over::Anything).unwrap();
    }
}

fn plan<'a>(window: &'a Harness<'static, App>) -> &'a Plan {
    window.state().session().unwrap().plan()
}

fn is_dirty(window: &Harness<'static, App>) -> bool {
    window.state().session().unwrap().is_dirty()
}

fn press(window: &mut Harness<'static, App>, key: &str) {
    window.get_by_label(&texts().msg(key)).click();
    window.run();
}

fn type_into(window: &mut Harness<'static, App>, field: &str, text: &str) {
    let name = texts().msg(field);
    window.get_by_role_and_label(Role::TextInput, &name).focus();
    window.run();
    window.key_press_modifiers(Modifiers::CTRL | Modifiers::COMMAND, Key::A);
    window.run();
    window
        .get_by_role_and_label(Role::TextInput, &name)
        .type_text(text);
    window.run();
}

fn save(window: &mut Harness<'static, App>) {
    window.key_press_modifiers(Modifiers::CTRL, Key::S);
    window.run();
}

/// Time passes until the file has been looked at.
fn wait(window: &mut Harness<'static, App>) {
    window.run_steps(70);
    window.run();
}

fn shows(window: &Harness<'static, App>, words_wanted: &str) -> bool {
    let wanted = words_wanted.replace('\u{202f}', "\u{a0}");
    everything(window)
        .iter()
        .any(|node| words(node).replace('\u{202f}', "\u{a0}").contains(&wanted))
}

/// Whether a strip stands above the plan.
fn waits(window: &Harness<'static, App>) -> bool {
    window.query_by_label(&texts().msg("share-copy")).is_some()
}

const NAME: &str = "local_government-name";
const PLACE: &str = "local_government-place";

#[test]
fn the_second_who_opens_a_plan_reads_it_until_the_first_has_closed_it() {
    let office = Office::new();
    let first = office.window();
    assert_eq!(office.locks(), 1);
    let mut second = office.window();
    assert!(shows(&second, &texts().msg("dialog-busy")));
    second
        .get_by_label(&texts().attr_or_msg("dialog-busy", "read"))
        .click();
    second.run();
    assert!(shows(&second, &texts().msg("strip-busy")));
    let read_only = inputs(&second);
    assert!(!read_only.contains(&texts().msg(NAME)), "{read_only:?}");
    assert_eq!(office.locks(), 1);
    drop(first);
    assert_eq!(office.locks(), 0, "whoever leaves lets go");
    wait(&mut second);
    assert_eq!(office.locks(), 1);
    assert!(!waits(&second));
    type_into(&mut second, NAME, "Gmina Sarnia");
    save(&mut second);
    assert_eq!(office.opened().plan.local_government.name, "Gmina Sarnia");
    second.get_by_label(&texts().msg("menu-file")).click();
    second.run();
    press(&mut second, "action-close");
    assert_eq!(office.locks(), 0);
}

#[test]
fn what_the_strip_offers_is_reached_by_keys_from_anywhere() {
    let office = Office::new();
    let _first = office.window();
    let mut second = office.window();
    second
        .get_by_label(&texts().attr_or_msg("dialog-busy", "read"))
        .click();
    second.run();
    second.key_press_modifiers(Modifiers::CTRL | Modifiers::COMMAND, Key::K);
    second.run();
    let title = texts().msg("search-title");
    second
        .get_by_role_and_label(Role::TextInput, &title)
        .type_text("przejmij");
    second.run();
    second.run();
    second.key_press(Key::Enter);
    second.run();
    second.run();
    assert!(!waits(&second));
    assert!(inputs(&second).contains(&texts().msg(NAME)));
}

#[test]
fn a_copy_is_saved_beside_and_locked_itself() {
    let office = Office::new();
    let _first = office.window();
    let mut second = office.window();
    second
        .get_by_label(&texts().attr_or_msg("dialog-busy", "copy"))
        .click();
    second.run();
    let copy = office.at("kopia.lpdi.ron");
    assert_eq!(
        second.state().session().unwrap().path(),
        Some(copy.as_path())
    );
    assert!(!waits(&second));
    assert_eq!(office.locks(), 2);
    type_into(&mut second, NAME, "Kopia");
    save(&mut second);
    assert_eq!(
        store::open(&copy).unwrap().plan.local_government.name,
        "Kopia"
    );
}

#[test]
fn a_plan_is_taken_over_and_the_changes_of_both_are_merged() {
    let office = Office::new();
    let mut first = office.window();
    type_into(&mut first, NAME, "Gmina Sarnia");
    let mut second = office.window();
    second
        .get_by_label(&texts().attr_or_msg("dialog-busy", "take"))
        .click();
    second.run();
    assert!(!waits(&second));
    type_into(&mut second, PLACE, "Sarnia Góra");
    save(&mut second);
    assert!(!is_dirty(&second));
    // the first is told, keeps its edits, and writes over nothing
    wait(&mut first);
    wait(&mut first);
    assert!(is_dirty(&first));
    assert_eq!(office.opened().plan.local_government.name, "Gmina Lipowa");
    assert!(shows(&first, &texts().msg("share-merge")));
    press(&mut first, "share-merge");
    assert_eq!(plan(&first).local_government.name, "Gmina Sarnia");
    assert_eq!(plan(&first).local_government.place, "Sarnia Góra");
    press(&mut first, "share-take-over");
    save(&mut first);
    let both = office.opened().plan.local_government;
    assert_eq!(
        (both.name.as_str(), both.place.as_str()),
        ("Gmina Sarnia", "Sarnia Góra")
    );
    wait(&mut second);
    assert_eq!(plan(&second).local_government.name, "Gmina Sarnia");
    // whoever was taken over waits as whoever came second does
    wait(&mut second);
    assert!(!inputs(&second).contains(&texts().msg(NAME)));
    drop(first);
    wait(&mut second);
    assert!(inputs(&second).contains(&texts().msg(NAME)));
}

#[test]
fn what_others_wrote_is_read_where_nothing_is_unsaved_and_undo_takes_it_back() {
    let office = Office::new();
    let mut window = office.window();
    office.write(|plan| plan.local_government.place = "Sarnia Góra".to_owned());
    wait(&mut window);
    assert_eq!(plan(&window).local_government.place, "Sarnia Góra");
    assert!(!is_dirty(&window));
    window.key_press_modifiers(Modifiers::CTRL, Key::Z);
    window.run();
    assert_eq!(plan(&window).local_government.place, "Lipowa");
    assert!(is_dirty(&window));
    let undone = [("what", texts().msg("undo-merged").into())];
    assert!(shows(&window, &texts().msg_with("said-undone", &undone)));
}

#[test]
fn unsaved_edits_wait_in_a_strip_and_are_merged_as_one_step() {
    let office = Office::new();
    let mut window = office.window();
    type_into(&mut window, NAME, "Gmina Sarnia");
    office.write(|plan| plan.local_government.place = "Sarnia Góra".to_owned());
    let theirs = office.opened().plan;
    save(&mut window);
    assert_eq!(office.opened().plan, theirs, "saving waits");
    assert!(shows(
        &window,
        &texts().attr_or_msg("strip-changed", "text")
    ));
    save(&mut window);
    assert_eq!(office.opened().plan, theirs, "still");
    press(&mut window, "share-merge");
    assert!(!waits(&window));
    assert_eq!(plan(&window).local_government.place, "Sarnia Góra");
    assert_eq!(plan(&window).local_government.name, "Gmina Sarnia");
    save(&mut window);
    assert!(!is_dirty(&window));
    assert_eq!(office.opened().plan, *plan(&window));
}

#[test]
fn only_true_overlaps_are_asked_and_the_plan_changes_at_the_end() {
    let office = Office::new();
    let mut window = office.window();
    type_into(&mut window, NAME, "Gmina A");
    office.write(|plan| {
        plan.local_government.name = "Gmina B".to_owned();
        plan.local_government.place = "Sarnia Góra".to_owned();
    });
    wait(&mut window);
    press(&mut window, "share-merge");
    assert_eq!(window.state().route(), Route::Merge);
    for words in ["Gmina Lipowa", "Gmina A", "Gmina B"] {
        assert!(shows(&window, words), "{words}");
    }
    let finish = texts().msg("merge-finish");
    let closed = |window: &Harness<'static, App>| {
        let button = window.get_by_role_and_label(Role::Button, &finish);
        button.accesskit_node().is_disabled()
    };
    assert!(closed(&window));
    let take = format!("{}: Gmina B", texts().msg("merge-take-theirs"));
    window.get_by_label(&take).click();
    window.run();
    assert!(!closed(&window));
    assert_eq!(plan(&window).local_government.name, "Gmina A");
    press(&mut window, "merge-finish");
    assert_eq!(window.state().route(), Route::Step("unit"));
    assert_eq!(plan(&window).local_government.name, "Gmina B");
    assert_eq!(plan(&window).local_government.place, "Sarnia Góra");
    window.key_press_modifiers(Modifiers::CTRL, Key::Z);
    window.run();
    assert_eq!(plan(&window).local_government.name, "Gmina A");
    assert_eq!(plan(&window).local_government.place, "Lipowa");
}

#[test]
fn a_merge_that_is_left_is_asked_for_again_and_words_of_ones_own_are_taken() {
    let office = Office::new();
    let mut window = office.window();
    type_into(&mut window, NAME, "Gmina A");
    office.write(|plan| plan.local_government.name = "Gmina B".to_owned());
    wait(&mut window);
    press(&mut window, "share-merge");
    press(&mut window, "merge-cancel");
    assert_eq!(plan(&window).local_government.name, "Gmina A");
    press(&mut window, "share-merge");
    press(&mut window, "merge-write");
    let own = texts().msg("merge-own");
    assert_eq!(focused(&window), own, "whoever asks to write can write");
    window.key_press_modifiers(Modifiers::CTRL | Modifiers::COMMAND, Key::A);
    window.run();
    window
        .get_by_role_and_label(Role::MultilineTextInput, &own)
        .type_text("Gmina C");
    window.run();
    press(&mut window, "merge-finish");
    assert_eq!(plan(&window).local_government.name, "Gmina C");
}

#[test]
fn a_copy_that_came_back_is_merged_from_the_menu() {
    let office = Office::new();
    let mut opened = office.opened();
    opened.plan.local_government.place = "Sarnia Góra".to_owned();
    let copy = office.at("inny.lpdi.ron");
    store::save_over(&copy, &opened.plan, &opened.lineage, Over::Nothing).unwrap();
    let mut window = office.window();
    type_into(&mut window, NAME, "Gmina Sarnia");
    window.get_by_label(&texts().msg("menu-file")).click();
    window.run();
    press(&mut window, "action-merge-file");
    assert_eq!(plan(&window).local_government.place, "Sarnia Góra");
    assert_eq!(plan(&window).local_government.name, "Gmina Sarnia");
    save(&mut window);
    assert_eq!(office.opened().plan, *plan(&window));
    assert_eq!(store::open(&copy).unwrap().plan, opened.plan);
}

#[test]
fn a_file_that_is_gone_is_told_and_saved_again() {
    let office = Office::new();
    let mut window = office.window();
    type_into(&mut window, NAME, "Gmina Sarnia");
    fs::rename(office.path(), office.at("przeniesiony")).unwrap();
    wait(&mut window);
    wait(&mut window);
    assert!(shows(&window, &texts().msg("strip-gone")));
    save(&mut window);
    assert_eq!(office.opened().plan.local_government.name, "Gmina Sarnia");
    wait(&mut window);
    assert!(!waits(&window));
}

#[test]
fn a_file_that_cannot_be_read_is_told_and_never_written_over_in_silence() {
    let office = Office::new();
    let mut window = office.window();
    type_into(&mut window, NAME, "Gmina Sarnia");
    store::write_file(&office.path(), b"<<<<<<< HEAD").unwrap();
    wait(&mut window);
    wait(&mut window);
    assert!(shows(&window, &texts().msg("strip-unreadable")));
    save(&mut window);
    assert_eq!(fs::read(office.path()).unwrap(), b"<<<<<<< HEAD");
    window.get_by_label(&texts().msg("ui-replace")).click();
    window.run();
    assert_eq!(office.opened().plan.local_government.name, "Gmina Sarnia");
}

#[test]
fn edits_of_an_interrupted_session_are_merged_with_what_others_wrote_since() {
    let office = Office::new();
    let (bases, journals) = (office.at("stany"), office.at("dzienniki"));
    let start = || {
        let (bases, journals) = (bases.clone(), journals.clone());
        let mut window = window_with(1366.0, 768.0, no_dialogs(), move |env| {
            env.bases_folder = Some(bases);
            env.journal_folder = Some(journals);
        });
        window.run();
        window
    };
    let mut first = start();
    open(&mut first, &office.path());
    type_into(&mut first, NAME, "Gmina Sarnia");
    first.run_steps(60);
    drop(first);
    office.write(|plan| plan.local_government.place = "Sarnia Góra".to_owned());
    let mut second = start();
    second.get_by_label(&texts().msg("recover-restore")).click();
    second.run();
    wait(&mut second);
    press(&mut second, "share-merge");
    assert_eq!(second.state().route(), Route::Step("unit"));
    assert_eq!(plan(&second).local_government.name, "Gmina Sarnia");
    assert_eq!(plan(&second).local_government.place, "Sarnia Góra");
}

#[test]
fn a_lock_ends_with_a_window_that_breaks() {
    let office = Office::new();
    let rescue = Rescue::default();
    let broken = rescue.guard(|| {
        let _window = office.window();
        assert_eq!(office.locks(), 1);
        panic!("a defect");
    });
    assert!(broken.is_err());
    assert_eq!(office.locks(), 0);
}

#[test]
fn a_value_of_ones_own_is_taken_where_it_can_be_read() {
    let office = Office::new();
    office.write(|plan| plan.edition.first_year = Year::new(2027));
    let mut window = office.window();
    type_into(&mut window, "edition-first_year", "2028");
    office.write(|plan| plan.edition.first_year = Year::new(2029));
    wait(&mut window);
    press(&mut window, "share-merge");
    press(&mut window, "merge-write");
    let own = texts().msg("merge-own");
    assert_eq!(focused(&window), own);
    let finish = texts().msg("merge-finish");
    let closed = |window: &Harness<'static, App>| {
        let button = window.get_by_role_and_label(Role::Button, &finish);
        button.accesskit_node().is_disabled()
    };
    type_into(&mut window, "merge-own", "dwa tysiące");
    assert!(closed(&window), "no year");
    assert_eq!(focused(&window), own);
    type_into(&mut window, "merge-own", "2030");
    assert!(!closed(&window));
    press(&mut window, "merge-finish");
    assert_eq!(plan(&window).edition.first_year, Year::new(2030));
}

#[test]
fn who_chose_to_read_goes_back_to_editing_directly() {
    let office = Office::new();
    let mut window = office.window();
    type_into(&mut window, NAME, "Gmina Sarnia");
    office.write(|plan| plan.local_government.place = "Sarnia Góra".to_owned());
    wait(&mut window);
    press(&mut window, "share-read-only");
    assert!(inputs(&window).is_empty());
    press(&mut window, "share-edit");
    assert!(!inputs(&window).is_empty());
    assert!(waits(&window), "what the other wrote is still to be merged");
    assert_eq!(plan(&window).local_government.name, "Gmina Sarnia");
    press(&mut window, "share-merge");
    assert_eq!(plan(&window).local_government.place, "Sarnia Góra");
}
