//! What somebody hears who does not see the window, and where the keys lead.

use std::collections::{BTreeMap, BTreeSet};

use egui::{Key, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use lpdi::ui::{App, STEPS};

use super::*;

/// What was said last, politely or at once.
fn said(window: &Harness<'static, App>, role: Role) -> String {
    let node = window.get_by_role(role);
    let words = node.accesskit_node().label().unwrap_or_default();
    words.trim().to_owned()
}

fn press(window: &mut Harness<'static, App>, modifiers: Modifiers, key: Key) {
    window.key_press_modifiers(modifiers, key);
    window.run();
    window.run();
}

fn type_in(window: &mut Harness<'static, App>, name: &str, text: &str) {
    window.get_by_role_and_label(Role::TextInput, name).focus();
    window.run();
    window
        .get_by_role_and_label(Role::TextInput, name)
        .type_text(text);
    window.run();
}

#[test]
fn the_nodes_that_speak_are_always_there_and_speak_politely_or_at_once() {
    use egui::accesskit::Live;
    let mut window = window(1366.0, 768.0, no_dialogs());
    window.run();
    for (role, live) in [(Role::Status, Live::Polite), (Role::Alert, Live::Assertive)] {
        assert_eq!(window.get_by_role(role).accesskit_node().live(), live);
        assert_eq!(said(&window, role), "");
    }
}

#[test]
fn zoom_undo_and_redo_are_said() {
    let mut window = opened(1366.0, 768.0);
    press(&mut window, Modifiers::CTRL, Key::Plus);
    assert!(said(&window, Role::Status).contains("110"));
    press(&mut window, Modifiers::CTRL, Key::Num0);
    let name = texts().msg("local_government-name");
    type_in(&mut window, &name, "X");
    press(&mut window, Modifiers::CTRL, Key::Z);
    let undone = texts().msg_with("said-undone", &[("what", name.clone().into())]);
    assert_eq!(said(&window, Role::Status), undone);
    press(&mut window, Modifiers::CTRL, Key::Y);
    let redone = texts().msg_with("said-redone", &[("what", name.into())]);
    assert_eq!(said(&window, Role::Status), redone);
}

/// A key that is silent is taken for a broken one.
#[test]
fn keys_that_can_do_nothing_now_say_so() {
    let mut window = opened(1366.0, 768.0);
    for (modifiers, key, action) in [
        (Modifiers::CTRL, Key::S, "save"),
        (Modifiers::CTRL, Key::Z, "undo"),
        (Modifiers::CTRL, Key::Y, "redo"),
    ] {
        press(&mut window, modifiers, key);
        let idle = texts().attr(&format!("action-{action}"), "idle").unwrap();
        assert_eq!(said(&window, Role::Status), idle);
    }
    let mut window = self::window(1366.0, 768.0, no_dialogs());
    window.run();
    press(&mut window, Modifiers::CTRL, Key::E);
    let name = texts().msg("action-export");
    assert!(said(&window, Role::Status).contains(&name));
}

/// Every named node by what a reader knows it by, where that is one node only.
fn identities(
    window: &Harness<'static, App>,
) -> BTreeMap<(String, String), egui::accesskit::NodeId> {
    let mut found = BTreeMap::new();
    let mut twice = BTreeSet::new();
    for node in everything(window) {
        let node = node.accesskit_node();
        let Some(label) = node.label().filter(|label| !label.trim().is_empty()) else {
            continue;
        };
        let name = (format!("{:?}", node.role()), label);
        if found.insert(name.clone(), node.locate().0).is_some() {
            twice.insert(name);
        }
    }
    found.retain(|name, _| !twice.contains(name));
    found
}

/// A reader keeps its place by the identity of a node: nothing that happens beside a node, a
/// letter, a finding, a row above it, gives it another one.
#[test]
fn a_node_keeps_its_identity_while_the_work_goes_on() {
    let mut all = Vec::new();
    for step in STEPS.iter() {
        let mut window = opened(1366.0, 768.0);
        go(&mut window, step.id);
        let before = identities(&window);
        assert!(before.len() > 10, "{}", step.id);
        let first = window.query_all_by_role(Role::TextInput).next();
        let Some(first) = first.filter(|node| !node.accesskit_node().is_disabled()) else {
            continue;
        };
        first.focus();
        window.run();
        window.event(egui::Event::Text("x".to_owned()));
        window.run();
        let after = identities(&window);
        let moved: Vec<_> = (before.iter())
            .filter(|(name, id)| after.get(*name).is_some_and(|now| now != *id))
            .collect();
        all.extend(moved.first().map(|first| format!("{}: {first:?}", step.id)));
    }
    assert!(all.is_empty(), "{all:#?}");
}

/// A new row gives what stood there before it no other identity: cells of the rows above it, rows of
/// a list, headings, what is around the sheet. Fields of the row that is chosen are others, because
/// another row is.
#[test]
fn a_node_keeps_its_identity_while_rows_are_added() {
    let stays = |name: &str| {
        let roles = [
            "Cell",
            "Row",
            "ListItem",
            "ListBoxOption",
            "Heading",
            "TreeItem",
        ];
        roles.contains(&name)
    };
    let (mut all, mut added) = (Vec::new(), 0);
    for step in STEPS.iter() {
        let mut window = opened(1366.0, 768.0);
        go(&mut window, step.id);
        let add = window.query_all_by_role(Role::Button).find(|node| {
            node.accesskit_node()
                .label()
                .is_some_and(|label| label.starts_with("Dodaj "))
        });
        let Some(add) = add.filter(|node| !node.accesskit_node().is_disabled()) else {
            continue;
        };
        let before = identities(&window);
        add.click();
        window.run();
        added += 1;
        let after = identities(&window);
        let moved: Vec<_> = (before.iter())
            .filter(|((role, _), _)| stays(role))
            .filter(|(name, id)| after.get(*name).is_some_and(|now| now != *id))
            .collect();
        all.extend(moved.first().map(|first| format!("{}: {first:?}", step.id)));
    }
    assert!(added > 10, "{added} steps have a button that adds a row");
    assert!(all.is_empty(), "{all:#?}");
}

#[test]
fn f8_reads_the_finding() {
    let mut window = window(1366.0, 768.0, no_dialogs());
    window.run();
    new_plan(&mut window);
    press(&mut window, Modifiers::NONE, Key::F8);
    let missing = texts().attr("check-required", "reason").unwrap();
    let words = said(&window, Role::Status);
    assert!(words.contains(&missing), "{words}");
}

#[test]
fn a_file_that_does_not_open_is_said_at_once_and_its_path_stays() {
    let mut window = window(1366.0, 768.0, no_dialogs());
    window.run();
    let path = "/no/such/folder/plan.lpdi.ron";
    let field = texts().msg("welcome-path");
    type_in(&mut window, &field, path);
    press(&mut window, Modifiers::NONE, Key::Enter);
    assert!(!said(&window, Role::Alert).is_empty());
    let field = window.get_by_role_and_label(Role::TextInput, &field);
    assert_eq!(field.value().as_deref(), Some(path));
}

#[test]
fn the_window_is_named_after_the_plan() {
    let window = opened(1366.0, 768.0);
    let name = window.root().accesskit_node().label().unwrap_or_default();
    assert!(name.contains("Powiat"), "{name}");
}

/// Opens the search and types into it.
fn search(window: &mut Harness<'static, App>, query: &str) -> Vec<String> {
    press(window, Modifiers::CTRL, Key::F);
    assert_eq!(focused(window), texts().msg("search-title"));
    window
        .get_by_role_and_label(Role::TextInput, &texts().msg("search-title"))
        .type_text(query);
    window.run();
    window
        .query_all_by_role(Role::ListBoxOption)
        .map(|node| node.accesskit_node().label().unwrap_or_default())
        .collect()
}

#[test]
fn search_finds_what_is_written_without_polish_letters_and_by_short_names() {
    let mut window = opened(1366.0, 768.0);
    for (query, wanted) in [
        ("dzialania", "Działania"),
        ("fers", "FERS"),
        ("miechowski", "Powiat Miechowski"),
        ("zapisz pdf", "Zapisz PDF"),
    ] {
        let found = search(&mut window, query);
        assert!(
            found.iter().any(|name| name.contains(wanted)),
            "{query}: {found:?}"
        );
        press(&mut window, Modifiers::NONE, Key::Escape);
    }
}

#[test]
fn search_is_a_dialog_that_counts_is_walked_and_gives_the_focus_back() {
    let mut window = opened(1366.0, 768.0);
    let name = texts().msg("local_government-name");
    window.get_by_role_and_label(Role::TextInput, &name).focus();
    window.run();
    let found = search(&mut window, "demografia");
    let count = texts().msg_with("search-count", &[("count", found.len().into())]);
    assert_eq!(said(&window, Role::Status), count);
    let dialog = window.get_by_role(Role::Dialog);
    assert!(dialog.accesskit_node().is_modal());
    press(&mut window, Modifiers::NONE, Key::ArrowDown);
    assert_eq!(focused(&window), found[0]);
    press(&mut window, Modifiers::NONE, Key::Escape);
    assert_eq!(focused(&window), name, "Esc goes back to the work");
    // nothing to be found: it is said, and Enter leaves one in the search
    let none = search(&mut window, "qqq");
    assert!(none.is_empty());
    assert_eq!(said(&window, Role::Status), texts().msg("ui-search-none"));
    press(&mut window, Modifiers::NONE, Key::Enter);
    assert_eq!(focused(&window), texts().msg("search-title"));
    press(&mut window, Modifiers::NONE, Key::Escape);
    // Enter goes to the first
    search(&mut window, "demografia");
    press(&mut window, Modifiers::NONE, Key::Enter);
    assert_eq!(window.state().route(), Route::Step("demography"));
}

#[test]
fn f1_goes_to_the_help_it_opens_and_back() {
    let mut window = opened(1366.0, 768.0);
    let name = texts().msg("local_government-name");
    window.get_by_role_and_label(Role::TextInput, &name).focus();
    window.run();
    press(&mut window, Modifiers::NONE, Key::F1);
    let here = everything(&window).into_iter().find(Node::is_focused);
    let here = here.unwrap().accesskit_node();
    assert_eq!(
        (here.role(), here.label()),
        (Role::Heading, Some(name.clone()))
    );
    let help = texts().attr("local_government-name", "help").unwrap();
    assert!(here.description().unwrap_or_default().contains(&help));
    press(&mut window, Modifiers::NONE, Key::F1);
    let here = everything(&window).into_iter().find(Node::is_focused);
    let here = here.unwrap().accesskit_node();
    assert_eq!((here.role(), here.label()), (Role::TextInput, Some(name)));
}

#[test]
fn shift_f6_goes_back_where_f6_came_from() {
    let mut window = opened(1366.0, 768.0);
    let mut there = Vec::new();
    for _ in 0..3 {
        press(&mut window, Modifiers::NONE, Key::F6);
        there.push(focused(&window));
    }
    for expected in there.iter().rev().skip(1) {
        press(&mut window, Modifiers::SHIFT, Key::F6);
        assert_eq!(focused(&window), *expected);
    }
}

/// A card of an action has dozens of stops; its headings are a few.
#[test]
fn ctrl_with_arrows_goes_from_heading_to_heading() {
    let mut window = opened(1366.0, 768.0);
    go(&mut window, "unit");
    let groups: Vec<String> = window
        .query_all_by_role(Role::Heading)
        .filter(|node| node.accesskit_node().level() == Some(1))
        .map(|node| node.accesskit_node().label().unwrap_or_default())
        .collect();
    assert!(groups.len() > 1, "{groups:?}");
    press(&mut window, Modifiers::CTRL, Key::ArrowUp);
    let first = texts().msg("said-first-heading");
    assert_eq!(said(&window, Role::Status), first);
    for group in &groups {
        press(&mut window, Modifiers::CTRL, Key::ArrowDown);
        assert_eq!(focused(&window), *group);
    }
    press(&mut window, Modifiers::CTRL, Key::ArrowDown);
    let last = texts().msg("said-last-heading");
    assert_eq!(said(&window, Role::Status), last);
    assert_eq!(focused(&window), groups[groups.len() - 1]);
    press(&mut window, Modifiers::CTRL, Key::ArrowUp);
    assert_eq!(focused(&window), groups[groups.len() - 2]);
    press(&mut window, Modifiers::NONE, Key::Tab);
    assert!(
        !groups.contains(&focused(&window)),
        "Tab goes on to a field"
    );
}

#[test]
fn a_saved_document_and_a_saved_table_are_said() {
    let folder = tempfile::tempdir().unwrap();
    let actions = [
        ("action-export", "pdf"),
        ("action-export-docx", "docx"),
        ("action-export-xlsx", "xlsx"),
    ];
    for (action, ending) in actions {
        let path = folder.path().join(format!("uchwalony.{ending}"));
        let chosen = Chosen {
            open: Picked::NoDialog,
            save: Picked::Path(path.clone()),
        };
        let mut window = window(1366.0, 768.0, chosen);
        open(&mut window, &root().join("plans").join(EXAMPLE));
        for label in ["menu-file", action] {
            window.get_by_label(&texts().msg(label)).click();
            window.run();
        }
        let told = said(&window, Role::Status);
        assert!(
            path.exists() && told.contains(&format!("uchwalony.{ending}")),
            "{told}"
        );
    }
}

/// What stands in a group is said with its name: who hears «Cost 3» alone has to go in to know.
#[test]
fn groups_of_rows_say_what_they_hold() {
    let mut window = opened(1366.0, 4000.0);
    let mut heard = Vec::new();
    for step in STEPS.iter().filter(|step| step.id != "preview") {
        go(&mut window, step.id);
        show_inputs(&mut window);
        let groups = window.query_all_by_role(Role::Group);
        let names = groups.map(|node| node.accesskit_node().label().unwrap_or_default());
        heard.extend(names.map(|name| (step.id, name)));
    }
    let numbered = |name: &str| {
        name.split([' ', ':'])
            .any(|word| word.parse::<u32>().is_ok())
    };
    let (rows, others): (Vec<_>, Vec<_>) = heard.into_iter().partition(|(_, name)| numbered(name));
    assert!(rows.len() > 2, "{rows:?} {others:?}");
    let empty: Vec<_> = rows
        .iter()
        .filter(|(_, name)| !name.contains(": "))
        .collect();
    assert!(empty.is_empty(), "{empty:?}");
}

/// The preview is a document: headings, paragraphs and tables, and each printed field one link.
#[test]
fn the_preview_is_read_as_a_document() {
    let mut window = opened(1366.0, 768.0);
    go(&mut window, "preview");
    window.run();
    let mut roles = BTreeMap::new();
    for _ in 0..14 {
        let mut links = Vec::new();
        for node in everything(&window) {
            let role = node.accesskit_node().role();
            let words = words(&node);
            if role == Role::Link && words.contains(&texts().msg("area-change")) {
                links.push(words.clone());
            }
            if !words.trim().is_empty() {
                *roles.entry(format!("{role:?}")).or_insert(0) += 1;
            }
        }
        assert!(links.len() < 60, "{} links on a page", links.len());
        window.get_by_label(&texts().msg("preview-on")).click();
        window.run();
    }
    for role in ["Heading", "Paragraph", "ColumnHeader", "Cell", "Document"] {
        assert!(
            roles.get(role).is_some_and(|count| *count > 5),
            "{role}: {roles:?}"
        );
    }
}

/// A page without links scrolls by the keys of the keyboard.
#[test]
fn a_page_of_the_preview_scrolls_by_keys() {
    let mut window = opened(1366.0, 768.0);
    go(&mut window, "preview");
    window.run();
    let top = |window: &Harness<'static, App>| window.get_by_role(Role::Document).rect().top();
    let before = top(&window);
    window.get_by_role(Role::Document).focus();
    window.run();
    press(&mut window, Modifiers::NONE, Key::PageDown);
    window.run();
    assert!(top(&window) < before - 100.0, "{before} {}", top(&window));
    press(&mut window, Modifiers::NONE, Key::PageUp);
    window.run();
    assert!((top(&window) - before).abs() < 2.0);
}

/// A row that is removed takes its button along: the work goes on in the row beside it.
#[test]
fn a_removal_leaves_the_focus_where_the_work_was() {
    let mut window = opened(1366.0, 4000.0);
    go(&mut window, "actions");
    show_inputs(&mut window);
    let prefix = texts().msg_with("ui-remove-one", &[("name", String::new().into())]);
    let mut buttons = window.query_all_by_role(Role::Button).filter(|node| {
        let name = node.accesskit_node().label().unwrap_or_default();
        name.starts_with(prefix.trim())
    });
    buttons.nth(1).unwrap().click();
    drop(buttons);
    window.run();
    window.run();
    let question = texts().msg("ui-remove");
    window
        .get_by_role_and_label(Role::Button, &question)
        .click();
    window.run();
    window.run();
    window.run();
    let removed = said(&window, Role::Status);
    assert!(removed.contains("Ctrl+Z"), "{removed}");
    assert_ne!(focused(&window), "", "the focus is lost");
}

#[test]
fn esc_leaves_the_focus_where_the_work_is_and_goes_back_from_the_help() {
    let mut window = opened(1366.0, 768.0);
    let name = texts().msg("local_government-name");
    window.get_by_role_and_label(Role::TextInput, &name).focus();
    window.run();
    press(&mut window, Modifiers::NONE, Key::Escape);
    assert_eq!(focused(&window), name, "a field");
    press(&mut window, Modifiers::NONE, Key::F1);
    let role = |window: &Harness<'static, App>| {
        let nodes = everything(window).into_iter();
        let mut focused = nodes.filter(|node| node.accesskit_node().is_focused());
        focused.next().map(|node| node.accesskit_node().role())
    };
    assert_eq!(role(&window), Some(Role::Heading), "the help");
    press(&mut window, Modifiers::NONE, Key::Escape);
    assert_eq!(role(&window), Some(Role::TextInput));
    assert_eq!(focused(&window), name, "from the help");
}
