//! What several tests share.

pub mod generate;
pub mod sample;

use std::io::Write as _;
use std::path::Path;

use lpdi::model::Plan;

/// The repository.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// All files below `folder` with this ending, sorted.
pub fn files(folder: &str, ending: &str) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.to_str().is_some_and(|name| name.ends_with(ending)) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// Holds the page `name` of `docs/` against what the program says, or writes it where that is asked
/// for.
pub fn is_written(name: &str, wanted: &str) {
    let path = root().join("docs").join(name);
    if std::env::var_os("LPDI_WRITE_DOCS").is_some() {
        let mut file = std::fs::File::create(&path).unwrap();
        file.write_all(wanted.as_bytes()).unwrap();
    }
    let same = std::fs::read_to_string(&path).is_ok_and(|written| written == wanted);
    assert!(
        same,
        "docs/{name} is of before; run: LPDI_WRITE_DOCS=1 cargo test --test it -- cli:: manual::"
    );
}

/// The example that begins where a new plan begins: its unit is known, and nothing else.
pub const START: &str = "pusty-poczatek.lpdi.ron";

/// File names of the examples that are written to the end, sorted.
pub fn complete() -> Vec<String> {
    let names = files("plans", lpdi::store::EXTENSION).into_iter();
    let names = names.map(|path| path.file_name().unwrap().to_str().unwrap().to_owned());
    names.filter(|name| name != START).collect()
}

/// A plan of `plans/`, by file name.
pub fn example(name: &str) -> Plan {
    lpdi::store::open(&root().join("plans").join(name))
        .unwrap()
        .plan
}
