//! Names that are put together of parts: what a reader hears of a cell, a row, a field.

use egui::{Key, Modifiers, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use lpdi::checks;
use lpdi::field::{FieldPath, Value};
use lpdi::i18n::fold;
use lpdi::store;
use lpdi::ui::{App, STEPS};
use lpdi::views::{Speech, changes};

use super::*;
use crate::checks::TRIPS;
use crate::support::example;

/// A window on the plan of a whole city, or on what `change` makes of it.
fn city(change: impl FnOnce(&mut Plan)) -> Harness<'static, App> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("miasto.lpdi.ron");
    let mut plan = example("miasto-jasnobrzeg.lpdi.ron");
    change(&mut plan);
    store::save(&path, &plan).unwrap();
    let mut window = window(1366.0, 4000.0, no_dialogs());
    open(&mut window, &path);
    COPIES.with_borrow_mut(|copies| copies.push(folder));
    window
}

/// What was said last, politely or at once.
fn said(window: &Harness<'static, App>, role: Role) -> String {
    let node = window.get_by_role(role);
    let words = node.accesskit_node().label().unwrap_or_default();
    words.trim().to_owned()
}

fn press(window: &mut Harness<'static, App>, modifiers: Modifiers, key: Key) {
    window.key_press_modifiers(modifiers, key);
    for _ in 0..3 {
        window.run();
    }
}

fn focus(window: &mut Harness<'static, App>, name: &str) {
    let nodes = everything(window).into_iter();
    let mut named = nodes.filter(|node| is_input(node) && words(node).starts_with(name));
    named.next().unwrap_or_else(|| panic!("{name}")).focus();
    window.run();
}

/// What is wrong with a name that is put together of parts; nothing where it is heard well.
fn fault(name: &str) -> Option<&'static str> {
    // a sentence ends with its stop; of abbreviations the words are short
    let stopped = |part: &str| {
        let word = part.trim_end_matches('.').rsplit([' ', '\u{a0}', '.']);
        let word = word.map(|word| word.chars().count()).next();
        part.ends_with('.') && word.is_some_and(|letters| letters > 3)
    };
    let parts: Vec<&str> = name.split(", ").collect();
    if parts
        .split_last()
        .is_some_and(|(_, but_last)| but_last.iter().any(|part| stopped(part)))
    {
        return Some("a comma behind a full stop");
    }
    let pairs = parts.windows(2);
    let twice = pairs.into_iter().any(|pair| {
        let [one, other] = [pair[0], pair[1]].map(|part| part.trim().to_lowercase());
        one == other && one.chars().any(char::is_alphabetic)
    });
    twice.then_some("a part that is said twice")
}

/// No cell, row or field is heard with a stop before a comma, or with the same words twice.
#[test]
fn no_name_says_a_part_twice_or_puts_a_comma_behind_a_stop() {
    let mut window = city(|_| {});
    let mut wrong = std::collections::BTreeSet::new();
    for step in STEPS.iter() {
        go(&mut window, step.id);
        for node in everything(&window) {
            let node = node.accesskit_node();
            // prose is read as it was written
            if matches!(node.role(), Role::Label | Role::Paragraph | Role::Link) {
                continue;
            }
            let name = node.label().unwrap_or_default();
            if let Some(fault) = fault(&name) {
                wrong.insert(format!("{}: {fault}: {:?} {name}", step.id, node.role()));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The cells of the places of a facility, which begins so.
const FACILITY: &str = "Dzienny dom pomocy nr 1, Miejsca";

/// Undo says what was done to a row, and of what it is one; of a cell its row too.
#[test]
fn undo_says_what_was_done_to_which_row() {
    let mut window = city(|_| {});
    go(&mut window, "facilities");
    let all = [
        (Modifiers::CTRL, Key::D, "undo-row-doubled"),
        (Modifiers::ALT, Key::ArrowDown, "undo-row-moved"),
        (Modifiers::CTRL, Key::Delete, "undo-row-removed"),
    ];
    for (modifiers, key, called) in all {
        focus(&mut window, FACILITY);
        press(
            &mut window,
            modifiers
                | if modifiers.ctrl {
                    Modifiers::COMMAND
                } else {
                    modifiers
                },
            key,
        );
        let about = format!(
            "{}: Dzienny dom pomocy nr 1",
            texts().msg("record-facility")
        );
        let what = texts().msg_with(called, &[("row", about.into())]);
        for (key, message) in [
            (Key::Z, "said-undone"),
            (Key::Y, "said-redone"),
            (Key::Z, "said-undone"),
        ] {
            press(&mut window, Modifiers::CTRL | Modifiers::COMMAND, key);
            let told = texts().msg_with(message, &[("what", what.clone().into())]);
            assert_eq!(said(&window, Role::Status), told);
        }
    }
    focus(&mut window, FACILITY);
    window.event(egui::Event::Text("1".to_owned()));
    window.run();
    press(&mut window, Modifiers::NONE, Key::Tab);
    press(&mut window, Modifiers::CTRL | Modifiers::COMMAND, Key::Z);
    let told = said(&window, Role::Status);
    let field = texts().msg("facility-places");
    let place = format!("Dzienny dom pomocy nr 1 › {field}");
    assert!(told.contains(&place), "{told}");
}

/// The alert about a text that was not taken says in which row that is, not only in which column.
#[test]
fn a_refused_number_of_a_grid_is_told_with_its_row() {
    let mut window = city(|_| {});
    go(&mut window, "facilities");
    focus(&mut window, FACILITY);
    window.event(egui::Event::Text("x1".to_owned()));
    window.run();
    press(&mut window, Modifiers::NONE, Key::Tab);
    let told = said(&window, Role::Alert);
    assert!(told.contains("Dzienny dom pomocy nr 1"), "{told}");
}

/// What a check says of a row names the row where it is read apart from it: in the review, by F8, on
/// leaving.
#[test]
fn what_is_said_of_a_row_names_it() {
    let catalog = Catalog::embedded();
    let mut unnamed = std::collections::BTreeSet::new();
    let unquoted = |text: &str| fold(text).replace(['„', '”', '«', '»'], "");
    for (_, trip) in TRIPS {
        let mut plan = example(EXAMPLE);
        trip(&mut plan);
        let derived = lpdi::session::Derived::of(&plan, catalog);
        let speech = Speech {
            texts: texts(),
            catalog,
            plan: &derived.plan,
        };
        for finding in derived.active() {
            let text = finding.text(texts());
            let whole = format!(
                "{}: {text}",
                changes::unsaid_rows(speech, finding.at, &text)
            );
            let mut rows = std::iter::successors(Some(finding.at), |at| derived.plan.parent(*at));
            let named = rows.all(|at| {
                let title = at
                    .row
                    .and_then(|row| speech.title(at.table, row))
                    .unwrap_or_default();
                let short = speech.short(at).unwrap_or(title.clone());
                let names = [title.trim_end_matches('.'), &short];
                names
                    .iter()
                    .any(|name| unquoted(&whole).contains(&unquoted(name)))
            });
            if !named {
                unnamed.insert(format!("{}: {whole}", finding.rule));
            }
        }
    }
    assert!(unnamed.is_empty(), "{unnamed:#?}");
}

/// What stands in years that the plan has no more is moved or removed where it is told of, and undo
/// takes it back.
#[test]
fn money_outside_the_years_is_moved_or_removed_where_it_is_told() {
    let shortened = |plan: &mut Plan| {
        plan.edition.last_year = plan.edition.last_year.map(|year| year.shift(-1))
    };
    let mut window = city(shortened);
    let outside = |window: &Harness<'static, App>| -> Vec<FieldPath> {
        let derived = window.state().session().unwrap().derived();
        let all = derived
            .active()
            .filter(|finding| finding.rule == "cost-year-outside");
        all.map(|finding| finding.at).collect()
    };
    let value = |window: &Harness<'static, App>, at: FieldPath| {
        let session = window.state().session().unwrap();
        match session.plan().at(at) {
            Some(Value::Money(amount)) => amount,
            _ => None,
        }
    };
    let before = outside(&window);
    let first = before[0];
    let remedies = {
        let session = window.state().session().unwrap();
        checks::remedies(session.plan(), "cost-year-outside", first)
    };
    assert_eq!(remedies.len(), 2);
    let text = {
        let derived = window.state().session().unwrap().derived();
        let mut of_first = derived.active().filter(|finding| finding.at == first);
        of_first.next().unwrap().text(texts())
    };
    let (amount, there) = (value(&window, first), remedies[0].at);
    let sum = amount.into_iter().chain(value(&window, there)).sum();
    go(&mut window, "review");
    window.run();
    for (index, left) in [(0, Some(sum)), (1, value(&window, there))] {
        let remedy = &remedies[index];
        let words = texts().msg_with(remedy.words, &[("year", remedy.year.into())]);
        let button = everything(&window).into_iter().find(|node| {
            let told = self::words(node);
            told.starts_with(&words) && told.contains(&text)
        });
        button.unwrap().focus();
        window.run();
        press(&mut window, Modifiers::NONE, Key::Enter);
        assert_eq!((value(&window, first), value(&window, there)), (None, left));
        assert_eq!(outside(&window).len(), before.len() - 1);
        press(&mut window, Modifiers::CTRL | Modifiers::COMMAND, Key::Z);
        assert_eq!(value(&window, first), amount);
        assert_eq!(outside(&window), before);
    }
}
