//! Bytes from outside break nothing: every target of `fuzz/` over its corpus, over files of the
//! repository, and over inputs that a seeded generator makes of them.

#[path = "../../fuzz/targets.rs"]
mod targets;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;

use crate::support::{files, root};

/// Inputs made of each seed, unless `LPDI_CORPUS` says otherwise.
const MADE: u64 = 24;

/// What breaks readers.
const TOKENS: [&[u8]; 24] = [
    b"(",
    b")",
    b"[",
    b"]",
    b"{",
    b"}",
    b"\"",
    b"\\",
    b"\\u{d800}",
    b"Some(",
    b"None",
    b",",
    b":",
    b"/*",
    b"//",
    b"\r\n",
    b"\xef\xbb\xbf",
    b"\xff",
    b"\xc5",
    b"\0",
    b"-1",
    b"1e999",
    b"99999999999999999999999",
    b";",
];

/// Numbers that follow from a seed alone.
struct Draw(u64);

impl Draw {
    fn next(&mut self) -> u64 {
        // splitmix64
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut x = self.0;
        x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        x ^ (x >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        (self.next() % (end.max(1) as u64)) as usize
    }
}

/// `seed` after a few changes.
fn changed(seed: &[u8], draw: &mut Draw) -> Vec<u8> {
    let mut bytes = seed.to_vec();
    for _ in 0..=draw.below(6) {
        let at = draw.below(bytes.len() + 1);
        let end = (at + 1 + draw.below(40)).min(bytes.len());
        let at = at.min(end);
        match draw.below(6) {
            0 => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= 1 << draw.below(8);
                }
            }
            1 => drop(bytes.drain(at..end)),
            2 => {
                let part = bytes[at..end].to_vec();
                let times = 1 + draw.below(30);
                let part = part.repeat(times);
                bytes.splice(at..at, part);
            }
            3 => {
                let token = TOKENS[draw.below(TOKENS.len())];
                bytes.splice(at..at, token.iter().copied());
            }
            4 => {
                let token = TOKENS[draw.below(TOKENS.len())];
                bytes.splice(at..end, token.iter().copied());
            }
            _ => bytes.truncate(at),
        }
    }
    bytes
}

/// Runs `target` on its corpus, on `more`, and on what is made of each.
fn walk(name: &str, target: fn(&[u8]), more: &[PathBuf]) {
    let made = std::env::var("LPDI_CORPUS").ok();
    let made = made.and_then(|made| made.parse().ok()).unwrap_or(MADE);
    let corpus = files(&format!("fuzz/corpus/{name}"), "");
    assert!(!corpus.is_empty(), "fuzz/corpus/{name} is empty");
    for path in corpus.iter().chain(more) {
        let seed = std::fs::read(path).unwrap();
        // a large file is slow to read whole many times over
        let times = if seed.len() > 20_000 { made / 8 } else { made };
        for number in 0..=times {
            let mut draw = Draw(number);
            let bytes = match number {
                0 => seed.clone(),
                _ => changed(&seed, &mut draw),
            };
            let done = catch_unwind(AssertUnwindSafe(|| target(&bytes)));
            if done.is_err() {
                let file = std::env::temp_dir().join(format!("lpdi-{name}-{number}"));
                lpdi::store::write_file(&file, &bytes).unwrap();
                panic!(
                    "{name}: {} changed {number} times: {}",
                    path.display(),
                    file.display()
                );
            }
        }
    }
}

#[test]
fn files_are_opened_or_refused() {
    let mut more = files("plans", ".ron");
    more.extend(files("tests/fixtures/broken", ""));
    walk("load", targets::load, &more);
}

#[test]
fn files_of_every_schema_are_opened_or_refused() {
    walk(
        "migrate",
        targets::migrate,
        &files("tests/fixtures/old", ".ron"),
    );
}

#[test]
fn edits_of_two_people_are_merged() {
    walk("merge", targets::merge, &[]);
}

#[test]
fn entries_of_the_catalogue_are_read_or_refused() {
    walk("catalogue", targets::catalogue, &[]);
}

#[test]
fn cells_are_read_or_refused() {
    walk("number", targets::number, &[]);
}

#[test]
fn tables_are_taken_or_noted() {
    walk("table", targets::table, &files("tests/fixtures/data", ""));
}

#[test]
fn the_corpus_lies_where_cargo_fuzz_looks_for_it() {
    let manifest = std::fs::read_to_string(root().join("fuzz/Cargo.toml")).unwrap();
    for folder in std::fs::read_dir(root().join("fuzz/corpus")).unwrap() {
        let name = folder.unwrap().file_name().into_string().unwrap();
        assert!(manifest.contains(&format!("name = \"{name}\"")), "{name}");
        let target = root().join(format!("fuzz/fuzz_targets/{name}.rs"));
        let target = std::fs::read_to_string(target).unwrap();
        assert!(
            target.contains(&format!("targets::{name}(bytes)")),
            "{name}"
        );
    }
}
