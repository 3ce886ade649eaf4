//! The palette: what can be done, and what the help says, by typing a part of it.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use lpdi::catalog::Catalog;
use lpdi::field::{AnyTable, FieldInfo, FieldPath};
use lpdi::model::Plan;
use lpdi::projection::applies;
use lpdi::ui::{ACTIONS, App, STEPS, keys_words};

use super::{everything, focused, no_dialogs, open, opened, root, texts, window, words};

fn press(window: &mut Harness<'static, App>, key: Key) {
    let modifiers = if key == Key::K {
        Modifiers::CTRL | Modifiers::COMMAND
    } else {
        Modifiers::NONE
    };
    window.key_press_modifiers(modifiers, key);
    window.run();
    window.run();
}

fn type_into(window: &mut Harness<'static, App>, query: &str) -> Vec<String> {
    press(window, Key::K);
    assert_eq!(focused(window), texts().msg("search-title"), "{query}");
    window
        .get_by_role_and_label(Role::TextInput, &texts().msg("search-title"))
        .type_text(query);
    window.run();
    window.run();
    listed(window)
}

fn listed(window: &Harness<'static, App>) -> Vec<String> {
    window
        .query_all_by_role(Role::ListBoxOption)
        .map(|node| node.accesskit_node().label().unwrap_or_default())
        .collect()
}

/// Chooses the first hit with `words`.
fn choose(window: &mut Harness<'static, App>, words: &str) {
    let mut hits = window.query_all_by_role(Role::ListBoxOption);
    let fits = |name: Option<String>| name.is_some_and(|name| name.contains(words));
    let hit = hits.find(|hit| fits(hit.accesskit_node().label()));
    hit.unwrap().click();
    drop(hits);
    window.run();
    window.run();
}

/// Whether `told` stands anywhere in the window.
fn is_told(window: &Harness<'static, App>, told: &str) -> bool {
    let nodes = everything(window);
    nodes.iter().any(|node| words(node).contains(told))
}

/// The focus of what opens below must not be lost to the palette that closes above it.
#[test]
fn what_is_chosen_has_the_focus() {
    let catalog = Catalog::embedded();
    let step = STEPS.iter().find(|step| step.id == "demography").unwrap();
    let title = step.title(texts(), catalog);
    for key in [Key::Enter, Key::ArrowDown] {
        let mut window = opened(1366.0, 768.0);
        assert!(type_into(&mut window, &title)[0].starts_with(&title));
        press(&mut window, key);
        if key == Key::ArrowDown {
            press(&mut window, Key::Enter);
        }
        assert_eq!(focused(&window), title);
    }
}

/// A step is found by the name it has in the list of tasks, before all that sounds alike.
/// Three letters begin many words; whoever types a short form means the word.
#[test]
fn a_short_form_is_found_before_words_that_begin_alike() {
    for short in ["POW", "FERS", "DPS"] {
        let mut window = opened(1366.0, 768.0);
        let hits = type_into(&mut window, &short.to_lowercase());
        let is_word = |name: &String| {
            let mut words = name.split(|sign: char| !sign.is_alphanumeric());
            words.any(|word| word == short)
        };
        assert!(hits.first().is_some_and(is_word), "{short}: {hits:?}");
    }
}

#[test]
fn a_step_is_found_by_its_name_in_the_list() {
    let catalog = Catalog::embedded();
    let mut window = opened(1366.0, 768.0);
    for step in STEPS.iter() {
        let hits = type_into(&mut window, &step.name(texts(), catalog));
        assert!(
            hits[0].contains(&step.title(texts(), catalog)),
            "{}: {}",
            step.id,
            hits[0]
        );
        press(&mut window, Key::Escape);
    }
}

/// What a step shows in one of several lots has a name of its own.
#[test]
fn a_view_is_found_by_its_name_and_opened() {
    let mut window = opened(1366.0, 768.0);
    for (query, key) in [
        ("pokrycie", "actions-matrix"),
        ("harmonogram", "actions-schedule"),
        ("tabela uwag", "consultation-table"),
    ] {
        let name = texts().msg(key);
        let hits = type_into(&mut window, query);
        assert!(
            hits.iter().any(|hit| hit.contains(&name)),
            "{query}: {hits:?}"
        );
        choose(&mut window, &name);
        let lot = window.get_by_role_and_label(Role::RadioButton, &name);
        let on = lot.accesskit_node().toggled();
        assert_eq!(on, Some(egui::accesskit::Toggled::True), "{name}");
    }
}

/// The catalogue names what the plan could say: each entry once, and behind what it does say.
#[test]
fn what_the_plan_says_is_found_before_what_it_could_say() {
    let mut window = window(1366.0, 768.0, no_dialogs());
    open(
        &mut window,
        &root().join("plans/miasto-jasnobrzeg.lpdi.ron"),
    );
    let hits = type_into(&mut window, "teleopieka");
    let kind = texts().msg("record-action");
    let own = hits
        .iter()
        .position(|hit| hit.contains(&format!("{kind}: ")));
    let service = "Teleopieka (opieka na odległość)";
    let offered = hits.iter().position(|hit| hit.starts_with(service));
    assert!(own.is_some() && own < offered, "{hits:?}");
    let again = hits.iter().filter(|hit| hit.starts_with(service));
    assert_eq!(again.count(), 1, "{hits:?}");
}

#[test]
fn the_keys_of_the_search_begin_it_anew_while_it_is_open() {
    let mut window = opened(1366.0, 768.0);
    type_into(&mut window, "demografia");
    // from a hit as from the field
    press(&mut window, Key::ArrowDown);
    for _ in 0..2 {
        let hits = type_into(&mut window, "zespol");
        assert!(
            !hits.is_empty(),
            "what was typed came behind the words of before"
        );
    }
}

/// As it stands over its column, and whether or not the table has rows.
#[test]
fn what_heads_a_column_is_found_with_rows_and_without() {
    let catalog = Catalog::embedded();
    let mut lost = Vec::new();
    for name in ["miasto-jasnobrzeg", "pusty-poczatek"] {
        let mut window = window(1366.0, 768.0, no_dialogs());
        open(&mut window, &root().join(format!("plans/{name}.lpdi.ron")));
        let plan = window.state().session().unwrap().plan().clone();
        let mut tried = 0;
        // what reviewers say has no step
        let reviews = ["comments", "replies", "set_aside"];
        let tables = Plan::TABLES
            .iter()
            .filter(|info| !reviews.contains(&info.name));
        for info in tables {
            let rows = plan
                .table(info.name)
                .map(AnyTable::rows)
                .unwrap_or_default();
            let row = rows.first().copied();
            let asked = |field: &&&FieldInfo| {
                row.is_none_or(|row| applies(catalog, &plan, (info.name, row), field))
            };
            let heads = info.fields.iter().filter(asked).find_map(|field| {
                let path = FieldPath {
                    row: row.flatten(),
                    ..FieldPath::one(info.name, field.name)
                };
                let key = Plan::message_key(path);
                let label = texts().msg(&key);
                let short = texts()
                    .attr(&key, "short")
                    .filter(|short| *short != label)?;
                Some((label, short))
            });
            let Some((label, short)) = heads else {
                continue;
            };
            let hits = type_into(&mut window, &format!("{short} {label}"));
            let named = format!("{label}, ");
            if !hits
                .iter()
                .any(|hit| hit.contains(&short) || hit.starts_with(&named))
            {
                lost.push(format!("{name}: {short} of {}: {hits:?}", info.name));
            }
            tried += 1;
        }
        assert!(tried > 10, "{name}: {tried}");
    }
    assert!(lost.is_empty(), "{lost:#?}");
}

/// Wherever its row stands: also below the fold, where rows are not drawn.
#[test]
fn a_figure_that_is_searched_for_has_the_focus_and_is_in_sight() {
    let catalog = Catalog::embedded();
    let mut window = opened(1366.0, 768.0);
    let session = window.state().session().unwrap();
    let rows = session.plan().figures.iter();
    let known: Vec<&str> = rows.filter_map(|(id, _)| id.key()).collect();
    assert!(known.len() > 20, "{}", known.len());
    for key in known.iter().step_by(known.len() / 8) {
        let name = catalog.figures.get(key).unwrap().name.pl.clone();
        type_into(&mut window, &name);
        choose(&mut window, &name);
        assert!(
            focused(&window).starts_with(&name),
            "{name}: {}",
            focused(&window)
        );
        let nodes = everything(&window);
        let rect = nodes.iter().find(|node| node.is_focused()).unwrap().rect();
        assert!(
            rect.top() > 40.0 && rect.bottom() < 700.0,
            "{name}: {rect:?}"
        );
    }
}

/// Rows and fields of every table: the last row, which a long list does not show, and each field of
/// tables with a single record.
#[test]
fn whatever_is_searched_for_has_the_focus_and_is_in_sight() {
    let mut window = opened(1366.0, 768.0);
    let (mut lost, mut tried) = (Vec::new(), 0);
    for table in Plan::TABLES {
        let kind = texts().msg(&format!("record-{}", table.record));
        // of rows only what is written in them is found
        let single = matches!(table.rows, lpdi::field::Rows::One);
        let labels = table.fields.iter().filter(|_| single).step_by(3);
        let labels = labels.map(|field| {
            let path = FieldPath::one(table.name, field.name);
            (texts().msg(&Plan::message_key(path)), ", ")
        });
        for (words, between) in std::iter::once((kind, ": ")).chain(labels) {
            let hits = type_into(&mut window, &words);
            let begins = format!("{words}{between}");
            let of_step = |hit: &String| {
                let titles = STEPS
                    .iter()
                    .map(|step| step.title(texts(), Catalog::embedded()));
                let mut titles = titles.map(|title| format!("{title}, "));
                titles.any(|title| hit.starts_with(&title))
            };
            let mut hits = hits
                .into_iter()
                .filter(|hit| hit.starts_with(&begins) && !of_step(hit));
            // the last row; of words that help and glossary have too, the field
            let hit = if between == ": " {
                hits.next_back()
            } else {
                hits.next()
            };
            let Some(hit) = hit else {
                press(&mut window, Key::Escape);
                continue;
            };
            choose(&mut window, &hit);
            if window.query_all_by_role(Role::Dialog).next().is_some() {
                // a word of the glossary is told at once
                press(&mut window, Key::Escape);
                continue;
            }
            let nodes = everything(&window);
            let focused = nodes.iter().find(|node| node.is_focused());
            let is_seen = focused.is_some_and(|node| {
                let role = node.accesskit_node().role();
                role != Role::Heading && node.rect().top() > 40.0 && node.rect().top() < 700.0
            });
            tried += 1;
            if !is_seen {
                let at = focused.map(|node| (super::words(node), node.rect()));
                lost.push(format!("{hit}: {at:?}"));
            }
        }
    }
    assert!(tried > 30, "{tried}");
    assert!(lost.is_empty(), "{} of {tried}: {lost:#?}", lost.len());
}

#[test]
fn before_a_word_is_typed_everything_that_can_be_done_is_there_with_its_keys() {
    for has_plan in [true, false] {
        let mut window = if has_plan {
            opened(1366.0, 1600.0)
        } else {
            window(1366.0, 1600.0, no_dialogs())
        };
        let offered: Vec<_> = ACTIONS
            .iter()
            .filter(|action| action.menu.is_some() && action.id != "find")
            .filter(|action| (action.enabled)(window.state()))
            .collect();
        press(&mut window, Key::K);
        let found = listed(&window);
        for action in offered {
            let name = texts().msg(&format!("action-{}", action.id));
            let hit = found
                .iter()
                .find(|hit| hit.starts_with(&format!("{name}, ")));
            let hit = hit.unwrap_or_else(|| panic!("{name} is not among {found:?}"));
            assert!(hit.ends_with(&keys_words(action)), "{hit}");
        }
    }
}

#[test]
fn an_action_of_the_palette_is_done() {
    let mut window = opened(1366.0, 768.0);
    type_into(&mut window, "słowniczek");
    choose(&mut window, &texts().msg("action-glossary"));
    for term in Catalog::embedded().glossary.iter() {
        assert!(is_told(&window, &term.term.pl), "{}", term.term.pl);
        assert!(is_told(&window, &term.definition.pl), "{}", term.term.pl);
    }
    // it is read by keys
    let word = &Catalog::embedded()
        .glossary
        .iter()
        .next()
        .expect("a word")
        .term
        .pl;
    let top = |window: &Harness<'static, App>| {
        let nodes = everything(window);
        let node = nodes.iter().find(|node| words(node).trim() == word);
        node.expect("the word").rect().top()
    };
    let before = top(&window);
    press(&mut window, Key::PageDown);
    window.run();
    assert!(top(&window) < before);
    press(&mut window, Key::Escape);
    assert!(window.query_by_role(Role::Dialog).is_none());
}

#[test]
fn a_word_of_the_glossary_is_told_even_without_a_plan() {
    let term = Catalog::embedded().glossary.iter().next().expect("a word");
    let mut window = window(1366.0, 768.0, no_dialogs());
    type_into(&mut window, &term.term.pl);
    choose(&mut window, &texts().msg("action-glossary"));
    assert!(is_told(&window, &term.definition.pl));
}

#[test]
fn words_of_the_help_lead_to_the_field_with_its_help_open() {
    let mut window = opened(1366.0, 900.0);
    let help = |field: &'static str| {
        let at = FieldPath::one("edition", field);
        texts().attr(&Plan::message_key(at), "help")
    };
    let info = Plan::table_info("edition").expect("a table");
    let (field, help) = info
        .fields
        .iter()
        .find_map(|field| Some((field.name, help(field.name)?)))
        .expect("a field with help");
    let query: Vec<&str> = help.split_whitespace().take(5).collect();
    type_into(&mut window, &query.join(" "));
    let label = texts().msg(&format!("edition-{field}"));
    choose(&mut window, &label);
    assert!(is_told(&window, &help), "{field}: {help}");
}
