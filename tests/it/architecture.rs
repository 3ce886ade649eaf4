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
    ("projection", &["base", "field", "model", "catalog"]),
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
    ("store", &["base", "field", "model"]),
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
            "store",
            "session",
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
            "checks",
            "i18n",
            "views",
            "report",
            "store",
            "session",
        ],
    ),
];

/// Crate (or path) → where it may stand.
const MONOPOLIES: &[(&[&str], &[&str])] = &[
    (&["egui", "rfd"], &["ui/"]),
    (&["eframe"], &["ui/run"]), // the application itself does not know who draws it
    (&["printpdf", "lopdf"], &["report/pdf/"]),
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
