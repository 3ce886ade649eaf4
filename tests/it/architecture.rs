//! The dependency rules of ARCHITECTURE.md, read from the sources.

use std::collections::BTreeSet;

use crate::support;

/// Folder of `src/` → folders it may use.
const MAY_USE: &[(&str, &[&str])] = &[
    ("base", &[]),
    ("field", &["base"]),
    ("model", &["base", "field"]),
    ("i18n", &["base"]),
    ("catalog", &["base"]),
    ("projection", &["base", "field", "model", "catalog", "pack"]),
    (
        "ready",
        &["base", "field", "model", "catalog", "projection", "i18n"],
    ),
    (
        "checks",
        &["base", "field", "model", "catalog", "projection", "i18n"],
    ),
    (
        "views",
        &[
            "base",
            "field",
            "model",
            "catalog",
            "projection",
            "checks",
            "i18n",
        ],
    ),
    (
        "report",
        &[
            "base",
            "field",
            "model",
            "catalog",
            "projection",
            "checks",
            "i18n",
            "views",
        ],
    ),
    ("pack", &["base", "field", "model", "i18n"]),
    ("store", &["base", "field", "model", "catalog"]),
    ("spelling", &["base", "field", "model", "catalog"]),
    (
        "session",
        &[
            "base",
            "field",
            "model",
            "catalog",
            "projection",
            "checks",
            "i18n",
            "views",
            "report",
            "pack",
            "store",
        ],
    ),
    (
        "cli",
        &[
            "base",
            "field",
            "model",
            "catalog",
            "projection",
            "checks",
            "i18n",
            "views",
            "report",
            "pack",
            "store",
            "session",
            "spelling",
        ],
    ),
    (
        "ui",
        &[
            "base",
            "field",
            "model",
            "catalog",
            "projection",
            "ready",
            "checks",
            "i18n",
            "views",
            "report",
            "pack",
            "store",
            "session",
            "spelling",
        ],
    ),
];

/// Rooms of `src/ui`, a file or a folder each, from the ground up: one may use those below it.
const UI_LAYERS: &[&[&str]] = &[
    // looks, and what is known of the window itself
    &["drawn", "ear", "icons", "theme", "turns"],
    // what is painted everywhere
    &["widgets"],
    // what is said to the application and comes back to it
    &[
        "examples",
        "findings",
        "page_find",
        "page_tree",
        "pick",
        "rescue",
        "route",
        "share",
        "spelling",
    ],
    &["jobs", "landing", "page", "parts", "request", "text_edit"],
    // what a screen may read
    &["cx", "trail"],
    // screens
    &[
        "charts",
        "differences",
        "gantt",
        "known",
        "projector",
        "shown",
    ],
    &["form"],
    &["pieces"],
    &["steps"],
    // what is open, where one is
    &["app"],
    // what is done
    &["commenting", "edited", "go", "unread"],
    &["sharing"],
    &["exports", "files", "mending"],
    &["action", "handle"],
    &["interrupted", "own_words", "told"],
    // what is painted around the screens
    &[
        "begin", "dialogs", "merge", "preview", "search", "versions", "welcome",
    ],
    &["shell"],
    &["frame"],
    &["start"],
];

/// Crate (or path) → where it may stand.
const MONOPOLIES: &[(&[&str], &[&str])] = &[
    (&["egui", "rfd"], &["ui/"]),
    // the application itself does not know who draws it; the ear hears how it fails
    (&["eframe"], &["ui/start/", "ui/ear"]),
    (&["egui_winit"], &["ui/start/"]),
    (&["softbuffer", "x11rb"], &["ui/start/cpu/screen/"]),
    (&["printpdf", "lopdf", "page_validation"], &["report/pdf/"]),
    (&["quick_xml", "skrifa", "zip"], &["report/docx/"]),
    (&["whatlang", "aho_corasick"], &["report/tongues"]),
    (&["ron"], &["store/", "catalog/", "ui/theme"]),
    (&["std::fs"], &["store/", "cli/"]),
    (&["fluent_bundle", "unic_langid"], &["i18n/"]),
    (&["icu_collator"], &["i18n/"]),
    (&["icu_normalizer"], &["base/clean"]),
    (&["clap"], &["cli/"]),
    (
        &["jiff::Zoned", "jiff::Timestamp", "SystemTime"],
        &["base/clock"],
    ),
    (&["tempfile", "serde_ignored"], &["store/"]),
    (&["spellbook"], &["spelling/"]),
];

/// Path below `src/` with `/`, and the code without comments.
fn sources() -> Vec<(String, String)> {
    let root = support::root().join("src");
    support::files("src", ".rs")
        .into_iter()
        .map(|path| {
            let name = path
                .strip_prefix(&root)
                .unwrap()
                .to_string_lossy()
                .replace('\\', "/");
            let text = std::fs::read_to_string(&path).unwrap();
            let code = text
                .lines()
                .filter(|line| !line.trim_start().starts_with("//"));
            (name, code.collect::<Vec<_>>().join("\n"))
        })
        .collect()
}

#[test]
fn dependencies_point_one_way() {
    let known: BTreeSet<&str> = MAY_USE.iter().map(|(name, _)| *name).collect();
    for (file, code) in sources() {
        let Some((folder, _)) = file.split_once('/') else {
            continue;
        };
        let (_, allowed) = MAY_USE
            .iter()
            .find(|(name, _)| *name == folder)
            .unwrap_or_else(|| {
                panic!("src/{folder} has no line in the table of dependencies");
            });
        for part in code.split("crate::").skip(1) {
            let used: String = part
                .chars()
                .take_while(|c| c.is_alphanumeric() || *c == '_')
                .collect();
            let used = used.as_str();
            // Macros stand at the root; what they expand to is checked by the compiler.
            let fine = !known.contains(used) || used == folder || allowed.contains(&used);
            assert!(
                fine,
                "src/{file} uses crate::{used}, which {folder} must not know"
            );
        }
    }
}

/// The paths a `use` tree stands for, without their aliases.
fn paths(tree: &str) -> Vec<String> {
    let Some((head, inner)) = tree.split_once('{') else {
        let path = tree.split(" as ").next().unwrap_or_default();
        return vec![path.trim().to_owned()];
    };
    let inner = inner.rsplit_once('}').map_or(inner, |(inner, _)| inner);
    let (mut parts, mut part, mut depth) = (Vec::new(), String::new(), 0);
    for c in inner.chars() {
        match c {
            ',' if depth == 0 => parts.push(std::mem::take(&mut part)),
            c => {
                depth += i32::from(c == '{') - i32::from(c == '}');
                part.push(c);
            }
        }
    }
    parts.push(part);
    let parts = parts.iter().filter(|part| !part.trim().is_empty());
    let whole = parts.flat_map(|part| paths(&format!("{}{}", head.trim(), part.trim())));
    whole.collect()
}

/// The rooms of `src/ui` that `code` names, which stands in the module `path` below `src/ui`.
fn rooms_named(path: &[&str], code: &str) -> BTreeSet<String> {
    let code = code.split("#[cfg(test)]").next().unwrap_or_default();
    let (mut uses, mut rest) = (Vec::new(), String::new());
    for (index, part) in code.split("use ").enumerate() {
        match part.split_once(';') {
            Some((tree, after)) if index > 0 => {
                uses.extend(paths(&tree.replace('\n', " ")));
                rest.push_str(after);
            }
            _ => rest.push_str(part),
        }
    }
    let in_path = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
    let named = rest.split(|c: char| !in_path(c));
    uses.extend(named.filter(|word| word.contains("::")).map(str::to_owned));
    let room_of = |named: &String| {
        let mut place = path.to_vec();
        let mut words = named.split("::").peekable();
        match *words.peek()? {
            "crate" => {
                words.next();
                words.next_if_eq(&"ui")?;
                place.clear();
            }
            "super" => {
                while words.next_if_eq(&"super").is_some() {
                    place.pop();
                }
            }
            _ => return None,
        }
        let room = place.first().copied().or_else(|| words.next());
        room.map(str::to_owned)
    };
    uses.iter().filter_map(room_of).collect()
}

#[test]
fn rooms_of_the_window_stand_on_each_other() {
    let layer = |room: &str| UI_LAYERS.iter().position(|layer| layer.contains(&room));
    let sources = sources();
    for room in UI_LAYERS.iter().copied().flatten() {
        let homes = [format!("ui/{room}.rs"), format!("ui/{room}/mod.rs")];
        let stands = sources.iter().any(|(file, _)| homes.contains(file));
        assert!(stands, "src/ui/{room} of UI_LAYERS is gone");
    }
    for (file, code) in sources {
        let Some(name) = file.strip_prefix("ui/") else {
            continue;
        };
        let path: Vec<&str> = name.trim_end_matches(".rs").split('/').collect();
        let path = path.strip_suffix(&["mod"]).unwrap_or(&path);
        let Some(room) = path.first() else { continue };
        let here = layer(room).unwrap_or_else(|| panic!("src/ui/{room} has no layer in UI_LAYERS"));
        for other in rooms_named(path, &code) {
            if other == *room {
                continue;
            }
            // what is re-exported at the top belongs to no layer
            let there = layer(&other).unwrap_or_else(|| {
                panic!("src/{file} names {other} of src/ui, which has no layer");
            });
            assert!(
                there < here,
                "src/{file} uses {other}, which does not stand below {room}"
            );
        }
    }
}

#[test]
fn crates_stay_in_their_rooms() {
    for (file, code) in sources() {
        for (crates, rooms) in MONOPOLIES {
            for name in *crates {
                let mentions = [format!("use {name}"), format!("{name}::")];
                let used = code.lines().any(|line| {
                    mentions.iter().any(|mention| {
                        line.match_indices(mention.as_str()).any(|(at, _)| {
                            let before = line[..at].chars().next_back();
                            !before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':')
                        })
                    })
                });
                let home = rooms.iter().any(|room| file.starts_with(room));
                assert!(
                    !used || home,
                    "src/{file} uses {name}, which belongs to {rooms:?}"
                );
            }
        }
    }
}

#[test]
fn words_people_read_stand_in_assets() {
    let polish = |c: char| "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ".contains(c);
    for (file, code) in sources() {
        if file.starts_with("i18n/") {
            continue;
        }
        let code = code.split("#[cfg(test)]").next().unwrap_or_default();
        for line in code.lines() {
            let inside_quotes = line.split('"').skip(1).step_by(2);
            for text in inside_quotes {
                let is_unit = matches!(text, "zł");
                assert!(is_unit || !text.chars().any(polish), "src/{file}: {text}");
            }
        }
    }
}

#[test]
fn every_module_says_what_it_is() {
    let root = support::root().join("src");
    for path in support::files("src", ".rs") {
        let text = std::fs::read_to_string(&path).unwrap();
        let name = path.strip_prefix(&root).unwrap().display().to_string();
        assert!(
            text.starts_with("//!"),
            "src/{name} does not begin with what it is"
        );
        assert!(
            text.lines().count() <= 800,
            "src/{name} is two things in one room"
        );
    }
}
