//! Files: opening, saving, the PDF, and what is never overwritten.

use std::fs;

use egui::{Key, Modifiers, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use lpdi::base::PlanId;
use lpdi::report::pdf::read;
use lpdi::store::{self, Lineage, Over};
use lpdi::ui::{App, Picked};
use tempfile::TempDir;

use super::*;

#[test]
fn a_plan_goes_from_the_example_to_a_file_and_a_pdf() {
    let folder = tempfile::tempdir().unwrap();
    let pdf = folder.path().join("plan.pdf");
    let mut window = window(
        1366.0,
        768.0,
        Chosen {
            open: Picked::Nothing,
            save: Picked::Path(pdf.clone()),
        },
    );
    window.run();
    window
        .get_by_label(&texts().msg("example-powiat-miechowski"))
        .click();
    window.run();
    let name = texts().msg("local_government-name");
    window.get_by_role_and_label(Role::TextInput, &name).focus();
    window.run();
    window
        .get_by_role_and_label(Role::TextInput, &name)
        .type_text("X");
    window.run();
    assert!(window.state().session().unwrap().is_dirty());

    choose(&mut window, "action-save-path");
    let file = folder.path().join("kopia.lpdi.ron");
    window
        .get_by_role_and_label(Role::TextInput, &texts().msg("welcome-path"))
        .type_text(file.to_str().unwrap());
    window.run();
    window.key_press(Key::Enter);
    window.run();
    assert!(!window.state().session().unwrap().is_dirty());
    assert_eq!(saved(&file), *window.state().session().unwrap().plan());

    window.key_press_modifiers(Modifiers::CTRL, Key::E);
    window.run();
    let bytes = fs::read(&pdf).unwrap();
    assert!(bytes.starts_with(b"%PDF-"));
    let told = everything(&window)
        .iter()
        .any(|node| words(node).contains("plan.pdf"));
    assert!(told, "a toast says that the PDF is there");
}

/// Whether the PDF at `path` is called `title`, as its properties say.
fn is_called(path: &Path, title: &str) -> bool {
    let bytes = fs::read(path).unwrap();
    let title = format!("<rdf:li xml:lang=\"x-default\">{title}");
    bytes
        .windows(title.len())
        .any(|part| part == title.as_bytes())
}

#[test]
fn another_document_is_chosen_by_its_name_and_saved() {
    let folder = tempfile::tempdir().unwrap();
    let pdf = folder.path().join("uchwala.pdf");
    let mut window = window(
        1366.0,
        768.0,
        Chosen {
            open: Picked::Nothing,
            save: Picked::Path(pdf.clone()),
        },
    );
    window.run();
    window
        .get_by_label(&texts().msg("example-powiat-miechowski"))
        .click();
    window.run();
    choose(&mut window, "action-export-document");
    // the plan is chosen first, the keys go on to the others
    window.key_press(Key::ArrowDown);
    window.run();
    let name = texts().msg("document-resolution");
    let about = texts().attr_or_msg("document-resolution", "about");
    assert!(window.query_by_label(&about).is_some(), "what it is for");
    let go = texts().attr_or_msg("dialog-document", "go");
    window.get_by_role_and_label(Role::Button, &go).click();
    window.run();
    assert!(is_called(&pdf, &name));
}

#[test]
fn a_saved_document_is_opened_from_the_word_that_it_is_saved() {
    let folder = tempfile::tempdir().unwrap();
    for (action, ending) in [("action-export", "pdf"), ("action-export-docx", "docx")] {
        let path = folder.path().join(format!("plan.{ending}"));
        let chosen = Chosen {
            open: Picked::Nothing,
            save: Picked::Path(path.clone()),
        };
        let mut window = window(1366.0, 768.0, chosen);
        open(&mut window, &root().join("plans").join(EXAMPLE));
        choose(&mut window, action);
        let label = texts().msg("ui-open-file");
        window.get_by_role_and_label(Role::Button, &label).click();
        window.run();
        window.run();
        SHOWN.with_borrow(|shown| assert_eq!(shown.last(), Some(&path)));
        // the system of the tests has no program for text documents
        let args = [("path", path.display().to_string().into())];
        let where_it_lies = texts().msg_with("said-not-shown", &args);
        let told = everything(&window)
            .iter()
            .any(|node| words(node).contains(&where_it_lies));
        assert_eq!(told, ending == "docx");
    }
}

#[test]
fn an_extract_can_be_of_one_area_and_the_plan_can_travel_inside() {
    let folder = tempfile::tempdir().unwrap();
    let pdf = folder.path().join("wniosek.pdf");
    let mut window = window(
        1366.0,
        768.0,
        Chosen {
            open: Picked::Nothing,
            save: Picked::Path(pdf.clone()),
        },
    );
    open(
        &mut window,
        &root().join("plans/miasto-jasnobrzeg.lpdi.ron"),
    );
    choose(&mut window, "action-export-document");
    let radio = |window: &mut Harness<'static, App>, name: &str| {
        window
            .get_by_role_and_label(Role::RadioButton, name)
            .click();
        window.run();
    };
    radio(&mut window, &texts().msg("document-application"));
    let catalog = Catalog::embedded();
    let older = catalog.groups.get("older").unwrap();
    radio(&mut window, older.name.get("pl"));
    let embed = texts().attr_or_msg("dialog-document", "embed");
    window.get_by_role_and_label(Role::CheckBox, &embed).click();
    window.run();
    let go = texts().attr_or_msg("dialog-document", "go");
    window.get_by_role_and_label(Role::Button, &go).click();
    window.run();
    let bytes = fs::read(&pdf).unwrap();
    let claim = read::claim(&bytes).unwrap();
    assert_eq!(claim.document, "application/older");
    assert!(claim.carries_plan);
}

#[test]
fn the_document_in_sight_is_the_one_that_is_saved() {
    let folder = tempfile::tempdir().unwrap();
    let pdf = folder.path().join("plan.pdf");
    let mut window = window(
        1366.0,
        768.0,
        Chosen {
            open: Picked::Nothing,
            save: Picked::Path(pdf.clone()),
        },
    );
    window.run();
    window
        .get_by_label(&texts().msg("example-powiat-miechowski"))
        .click();
    window.run();
    go(&mut window, "preview");
    let name = texts().msg("document-resolution");
    let list = texts().msg("preview-document");
    window.get_by_role_and_label(Role::ComboBox, &list).click();
    window.run();
    window.run();
    window
        .get_by_role_and_label(Role::ListBoxOption, &name)
        .click();
    window.run();
    window.key_press_modifiers(Modifiers::CTRL, Key::E);
    window.run();
    assert!(is_called(&pdf, &name));
    // elsewhere the plan is meant
    go(&mut window, "demography");
    window.key_press_modifiers(Modifiers::CTRL, Key::E);
    window.run();
    assert!(!is_called(&pdf, &name));
}

#[test]
fn date_and_status_of_the_document_are_edited_beside_its_pages() {
    let folder = tempfile::tempdir().unwrap();
    let pdf = folder.path().join("plan.pdf");
    let chosen = Chosen {
        open: Picked::Nothing,
        save: Picked::Path(pdf.clone()),
    };
    let mut window = window(1366.0, 768.0, chosen);
    open(&mut window, &root().join("plans").join(EXAMPLE));
    go(&mut window, "preview");
    let label = texts().msg("edition-version_date");
    let types = |window: &mut Harness<'static, App>, day: &str| {
        let field = |window: &Harness<'static, App>| {
            window
                .get_by_role_and_label(Role::TextInput, &label)
                .focus();
        };
        field(window);
        window.run();
        window.key_press_modifiers(Modifiers::CTRL | Modifiers::COMMAND, Key::A);
        window.run();
        window
            .get_by_role_and_label(Role::TextInput, &label)
            .type_text(day);
        window.run();
    };
    types(&mut window, "1.12.2027");
    window.key_press_modifiers(Modifiers::CTRL, Key::E);
    window.run();
    let claim = read::claim(&fs::read(&pdf).unwrap()).unwrap();
    assert_eq!(claim.date, "2027-12-01");
    // what is no day is told there, asked about, and never printed as another one
    fs::remove_file(&pdf).unwrap();
    types(&mut window, "31.02.2027");
    window.key_press(Key::Tab);
    window.run();
    assert!(says(&window, &texts().msg("unread-day")));
    window.key_press_modifiers(Modifiers::CTRL, Key::E);
    window.run();
    assert!(!pdf.exists());
}

#[test]
fn a_dialog_stands_still_once_it_is_there() {
    let boxes = |window: &Harness<'static, App>| -> Vec<String> {
        let nodes = everything(window).into_iter();
        let place = |node: &Node<'_>| node.accesskit_node().bounding_box();
        let seen = nodes.map(|node| format!("{} {:?}", words(&node), place(&node)));
        seen.collect()
    };
    for action in ["export-document", "export-path", "open-path", "save-path"] {
        let mut window = opened(1366.0, 768.0);
        choose(&mut window, &format!("action-{action}"));
        let before = boxes(&window);
        // as when somebody moves the pointer
        window.step();
        window.step();
        assert_eq!(before, boxes(&window), "{action}");
    }
}

fn saved(path: &Path) -> Plan {
    store::open(path).unwrap().plan
}

#[test]
fn unsaved_changes_are_asked_about_before_another_plan() {
    let mut window = opened(1366.0, 768.0);
    let name = texts().msg("local_government-name");
    window.get_by_role_and_label(Role::TextInput, &name).focus();
    window.run();
    window
        .get_by_role_and_label(Role::TextInput, &name)
        .type_text("X");
    window.run();
    new_plan(&mut window);
    window
        .get_by_label(&texts().attr_or_msg("dialog-unsaved", "back"))
        .click();
    window.run();
    assert!(
        window.state().session().unwrap().path().is_some(),
        "the plan stays open"
    );
}

#[test]
fn edits_of_an_interrupted_session_are_offered_and_restored() {
    let folder = tempfile::tempdir().unwrap();
    let journals = folder.path().to_owned();
    let start = || {
        let journals = journals.clone();
        window_with(1366.0, 768.0, no_dialogs(), move |env| {
            env.journal_folder = Some(journals);
        })
    };
    let mut first = start();
    first.run();
    new_plan(&mut first);
    let name = texts().msg("local_government-name");
    first.get_by_role_and_label(Role::TextInput, &name).focus();
    first.run();
    first
        .get_by_role_and_label(Role::TextInput, &name)
        .type_text("Gmina Lipowa");
    first.run_steps(60);
    let kept = texts().msg("save-kept");
    assert!(
        everything(&first)
            .iter()
            .any(|node| words(node).contains(&kept.replace('\u{202f}', "\u{a0}")))
    );
    drop(first);

    let mut second = start();
    second.run();
    second.get_by_label(&texts().msg("recover-restore")).click();
    second.run();
    let session = second.state().session().unwrap();
    assert_eq!(session.plan().local_government.name, "Gmina Lipowa");
    assert!(session.is_dirty(), "the file does not have the edits yet");
}

#[test]
fn a_file_that_is_no_plan_is_refused_in_words() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("nic.lpdi.ron");
    let mut letter = fs::File::create(&path).unwrap();
    std::io::Write::write_all(&mut letter, b"Szanowna Rado").unwrap();
    let mut window = window(
        1366.0,
        768.0,
        Chosen {
            open: Picked::Path(path),
            save: Picked::Nothing,
        },
    );
    window.run();
    window.key_press_modifiers(Modifiers::CTRL, Key::O);
    window.run();
    assert!(window.state().session().is_none());
    let told = texts().msg("open-not-plan");
    assert!(
        everything(&window)
            .iter()
            .any(|node| words(node).contains(&told))
    );
}

/// Types `text` into the field of the open dialog that asks for a path, and agrees.
fn type_path(window: &mut Harness<'static, App>, text: &str) {
    let field = texts().msg("welcome-path");
    window
        .get_by_role_and_label(Role::TextInput, &field)
        .focus();
    window.run();
    window.key_press_modifiers(Modifiers::CTRL | Modifiers::COMMAND, Key::A);
    window
        .get_by_role_and_label(Role::TextInput, &field)
        .type_text(text);
    window.run();
    window.key_press(Key::Enter);
    window.run();
}

/// Chooses a menu entry of the files.
fn choose(window: &mut Harness<'static, App>, action: &str) {
    window.get_by_label(&texts().msg("menu-file")).click();
    window.run();
    window.get_by_label(&texts().msg(action)).click();
    window.run();
}

/// Types into the first field, so that there is something to save.
fn edit(window: &mut Harness<'static, App>) {
    let name = texts().msg("local_government-name");
    window.get_by_role_and_label(Role::TextInput, &name).focus();
    window.run();
    window
        .get_by_role_and_label(Role::TextInput, &name)
        .type_text("X");
    window.run();
}

#[test]
fn where_the_system_has_no_dialog_a_path_is_asked_for_and_proposed() {
    let folder = tempfile::tempdir().unwrap();
    let documents = folder.path().to_owned();
    let mut window = window_with(1366.0, 768.0, no_dialogs(), move |env| {
        env.documents = Some(documents);
    });
    window.run();
    new_plan(&mut window);
    edit(&mut window);
    window.key_press_modifiers(Modifiers::CTRL, Key::S);
    window.run();
    let proposed = folder.path().join("x.lpdi.ron");
    let field = texts().msg("welcome-path");
    let field = window.get_by_role_and_label(Role::TextInput, &field);
    assert_eq!(field.value().as_deref(), proposed.to_str());
    assert!(field.is_focused());
    window.key_press(Key::Enter);
    window.run();
    assert_eq!(
        store::open(&proposed).unwrap().plan.local_government.name,
        "X"
    );
    window.key_press_modifiers(Modifiers::CTRL, Key::E);
    window.run();
    window.key_press(Key::Enter);
    window.run();
    let pdf = fs::read(folder.path().join("x.pdf")).unwrap();
    assert!(pdf.starts_with(b"%PDF-"));
}

#[test]
fn a_typed_path_never_takes_the_place_of_another_file_in_silence() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("inny.lpdi.ron");
    store::write_file(&path, b"to nie jest plan").unwrap();
    let mut window = opened(1366.0, 768.0);
    choose(&mut window, "action-save-path");
    type_path(&mut window, path.to_str().unwrap());
    assert_eq!(fs::read_to_string(&path).unwrap(), "to nie jest plan");
    window.get_by_label(&texts().msg("ui-replace")).click();
    window.run();
    assert!(store::open(&path).is_ok());
}

#[test]
fn a_pdf_never_takes_the_place_of_the_plan() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.lpdi.ron");
    store::save(&path, &Plan::default()).unwrap();
    let mut window = window(1366.0, 768.0, no_dialogs());
    open(&mut window, &path);
    choose(&mut window, "action-export-path");
    type_path(&mut window, path.to_str().unwrap());
    assert_eq!(saved(&path), Plan::default());
    let pdf = fs::read(folder.path().join("plan.lpdi.ron.pdf")).unwrap();
    assert!(pdf.starts_with(b"%PDF-"));
}

/// Restores edits of a plan after `theirs` was written to its file by somebody else.
fn restored(plan: &Lineage, theirs: (&Plan, &Lineage)) -> (Harness<'static, App>, TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.lpdi.ron");
    store::save_over(&path, &Plan::default(), plan, Over::Anything).unwrap();
    let journals = folder.path().join("dzienniki");
    let start = || {
        let journals = journals.clone();
        window_with(1366.0, 768.0, no_dialogs(), move |env| {
            env.journal_folder = Some(journals);
        })
    };
    let mut first = start();
    open(&mut first, &path);
    edit(&mut first);
    first.run_steps(60);
    drop(first);
    store::save_over(&path, theirs.0, theirs.1, Over::Anything).unwrap();
    let mut second = start();
    second.run();
    second.get_by_label(&texts().msg("recover-restore")).click();
    second.run();
    (second, folder)
}

fn theirs() -> Plan {
    let mut theirs = Plan::default();
    theirs.local_government.name = "zmiany kogoś innego".to_owned();
    theirs
}

#[test]
fn edits_restored_after_an_interruption_do_not_replace_what_others_wrote_since() {
    let plan = Lineage::new(PlanId::from_number(5));
    let (mut window, folder) = restored(&plan, (&theirs(), &plan));
    window.key_press_modifiers(Modifiers::CTRL, Key::S);
    window.run();
    let path = folder.path().join("plan.lpdi.ron");
    assert_eq!(saved(&path), theirs(), "first a decision");
    window.get_by_label(&texts().msg("share-merge"));
}

#[test]
fn edits_are_restored_as_the_plan_they_are_of_when_another_has_taken_its_file() {
    let plan = Lineage::new(PlanId::from_number(5));
    let other = Lineage::new(PlanId::from_number(6));
    let (window, folder) = restored(&plan, (&theirs(), &other));
    let session = window.state().session().unwrap();
    assert_eq!(session.lineage().id, plan.id);
    assert!(session.path().is_none() && session.is_dirty());
    assert_ne!(
        session.plan().local_government.name,
        theirs().local_government.name
    );
    assert_eq!(saved(&folder.path().join("plan.lpdi.ron")), theirs());
}

#[test]
fn a_save_that_fails_says_in_words_what_to_do_and_loses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = opened(1366.0, 768.0);
    edit(&mut window);
    choose(&mut window, "action-save-path");
    let missing = folder.path().join("nie ma mnie").join("plan.lpdi.ron");
    type_path(&mut window, missing.to_str().unwrap());
    let told = texts().msg("save-no-folder");
    let shown = everything(&window)
        .iter()
        .any(|node| words(node).contains(&told));
    assert!(shown, "the reason is told in Polish");
    window.key_press(Key::Escape);
    window.run();
    assert!(window.state().session().unwrap().is_dirty());
}

#[test]
fn a_file_that_holds_more_than_we_know_is_replaced_only_after_a_question() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.lpdi.ron");
    let text = store::to_text(&Plan::default()).unwrap();
    let newer = text.replace("plan: (", "plan: (nowe_pole: \"x\", ");
    assert_ne!(newer, text);
    store::write_file(&path, newer.as_bytes()).unwrap();
    let mut window = window(1366.0, 768.0, no_dialogs());
    open(&mut window, &path);
    window.key_press(Key::Escape);
    window.run();
    choose(&mut window, "action-save-path");
    type_path(&mut window, path.to_str().unwrap());
    assert_eq!(
        fs::read_to_string(&path).unwrap(),
        newer,
        "first a question"
    );
    window.get_by_label(&texts().msg("ui-replace")).click();
    window.run();
    assert!(store::open(&path).unwrap().read_only.is_none());
}

#[test]
fn a_pdf_takes_the_place_of_no_plan_however_it_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.pdf");
    store::save(&path, &Plan::default()).unwrap();
    let chosen = Chosen {
        open: Picked::Nothing,
        save: Picked::Path(path.clone()),
    };
    let mut window = window(1366.0, 768.0, chosen);
    open(&mut window, &root().join("plans").join(EXAMPLE));
    window.key_press_modifiers(Modifiers::CTRL, Key::E);
    window.run();
    assert_eq!(saved(&path), Plan::default());
    let told = texts().msg("save-is-plan");
    assert!(
        everything(&window)
            .iter()
            .any(|node| words(node).contains(&told))
    );
}

#[test]
fn a_plan_is_begun_with_what_stands_in_this_one_and_asks_for_its_years() {
    let mut window = opened(1366.0, 768.0);
    let before = window.state().session().unwrap();
    let (id, plan) = (before.lineage().id, before.plan().clone());
    choose(&mut window, "action-new-from");
    window.run();
    let after = window.state().session().unwrap();
    assert_eq!(after.lineage().from, Some(id));
    assert_eq!(after.plan().actions, plan.actions);
    assert!(after.path().is_none() && !after.is_dirty());
    assert_eq!(window.state().route(), Route::Step("unit"));
    assert_eq!(focused(&window), texts().msg("edition-first_year"));
}
