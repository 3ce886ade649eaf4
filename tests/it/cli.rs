//! The command line, called in process.

use std::path::PathBuf;

use jiff::civil::date;
use lpdi::base::clock::FixedClock;
use lpdi::cli::{self, Outcome, Streams};

struct Said {
    outcome: Outcome,
    out: String,
    err: String,
}

fn lpdi(args: &[&str]) -> Said {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let clock = FixedClock(date(2026, 11, 21).at(10, 42, 0, 0));
    let mut streams = Streams {
        out: &mut out,
        err: &mut err,
    };
    let args = std::iter::once("lpdi")
        .chain(args.iter().copied())
        .map(Into::into);
    let outcome = cli::run(args, &clock, &mut streams).unwrap();
    Said {
        outcome,
        out: String::from_utf8(out).unwrap(),
        err: String::from_utf8(err).unwrap(),
    }
}

fn temp(name: &str) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    (folder, path)
}

#[test]
fn without_a_command_the_window_opens_on_the_plan() {
    assert_eq!(
        lpdi(&[]).outcome,
        Outcome::Window {
            plan: None,
            lang: None
        }
    );
    let plan = Some(PathBuf::from("a b.lpdi.ron"));
    assert_eq!(
        lpdi(&["a b.lpdi.ron"]).outcome,
        Outcome::Window { plan, lang: None }
    );
}

#[test]
fn a_new_plan_is_checked_and_has_errors() {
    let (_folder, path) = temp("nowy plan.lpdi.ron");
    let file = path.to_str().unwrap();
    assert_eq!(lpdi(&["new", file]).outcome, Outcome::Exit(cli::OK));
    let checked = lpdi(&["check", file]);
    assert_eq!(checked.outcome, Outcome::Exit(cli::PLAN_HAS_ERRORS));
    assert!(
        checked
            .out
            .contains("Błąd: Brakuje odpowiedzi: „Kod TERYT” [unit.teryt]"),
        "{}",
        checked.out
    );
    assert!(checked.err.contains("błęd"), "{}", checked.err);
    let again = lpdi(&["new", file]);
    assert_eq!(
        again.outcome,
        Outcome::Exit(cli::UNUSABLE),
        "an existing file is never overwritten"
    );
}

#[test]
fn findings_are_told_to_programs_too() {
    let (_folder, path) = temp("plan.lpdi.ron");
    let file = path.to_str().unwrap();
    lpdi(&["new", file]);
    let said = lpdi(&["check", file, "--format", "json"]);
    let rows: serde_json::Value = serde_json::from_str(&said.out).unwrap();
    let teryt = rows
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["path"] == "unit.teryt")
        .unwrap();
    assert_eq!(
        (&teryt["rule"], &teryt["severity"]),
        (&"required".into(), &"error".into())
    );
}

#[test]
fn a_broken_file_is_named_with_line_and_column() {
    let (_folder, path) = temp("zepsuty.lpdi.ron");
    std::fs::copy(
        crate::support::root().join("tests/fixtures/broken/truncated.lpdi.ron"),
        &path,
    )
    .unwrap();
    let file = path.to_str().unwrap();
    let said = lpdi(&["check", file]);
    assert_eq!(said.outcome, Outcome::Exit(cli::UNUSABLE));
    assert!(said.err.starts_with(&format!("{file}:9:")), "{}", said.err);
    let missing = lpdi(&["check", "/no/such/plan.lpdi.ron"]);
    assert_eq!(missing.outcome, Outcome::Exit(cli::UNUSABLE));
    assert!(missing.out.is_empty());
}

#[test]
fn help_and_errors_speak_polish_and_english() {
    let pl = lpdi(&["--help"]);
    assert_eq!(pl.outcome, Outcome::Exit(cli::OK));
    for word in ["Użycie", "Polecenia", "Opcje", "check", "fields"] {
        assert!(pl.out.contains(word), "{word}: {}", pl.out);
    }
    assert!(
        !pl.out.contains("Usage") && !pl.out.contains("OPTIONS") && !pl.out.contains("COMMAND"),
        "{}",
        pl.out
    );
    assert!(lpdi(&["--lang", "en", "--help"]).out.contains("Usage"));
    let odd = lpdi(&["check", "--frobnicate"]);
    assert_eq!(odd.outcome, Outcome::Exit(cli::UNUSABLE));
    assert!(odd.err.contains("--frobnicate"), "{}", odd.err);
    assert!(lpdi(&["--version"]).out.contains(env!("CARGO_PKG_VERSION")));
}

#[test]
fn fields_lists_every_field() {
    let fields = lpdi::model::Plan::TABLES
        .iter()
        .map(|table| (table.fields)().len())
        .sum::<usize>();
    assert_eq!(lpdi(&["fields"]).out.lines().count(), fields + 2);
    let rows: serde_json::Value =
        serde_json::from_str(&lpdi(&["fields", "--format", "json"]).out).unwrap();
    assert_eq!(rows.as_array().unwrap().len(), fields);
    let told = lpdi(&["fields"]).out;
    assert!(!told.contains('⟨'));
    let written = std::fs::read_to_string(crate::support::root().join("docs/fields.md")).unwrap();
    let same = written.lines().eq(told.lines());
    assert!(same, "run: cargo run -- fields > docs/fields.md");
}
