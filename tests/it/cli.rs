//! The command line, called in process.
#![expect(
    clippy::disallowed_methods,
    reason = "a test writes what another program would"
)]

use std::path::PathBuf;

use jiff::civil::date;
use lpdi::base::clock::FixedClock;
use lpdi::cli::{self, Outcome, Streams};
use lpdi::i18n::{Lang, Texts};
use lpdi::model::{DocumentLanguage, Plan};
use lpdi::store::{self, drawing::Renderer};

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
    let (out, err) = (
        String::from_utf8(out).unwrap(),
        String::from_utf8(err).unwrap(),
    );
    // no message lacks what it is to name, and no command asks: nobody could answer
    assert!(!err.contains("{$") && !err.contains("{ $"), "{err}");
    assert!(!err.lines().any(|line| line.ends_with('?')), "{err}");
    Said { outcome, out, err }
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
            lang: None,
            renderer: None,
        }
    );
    let plan = Some(PathBuf::from("a b.lpdi.ron"));
    assert_eq!(
        lpdi(&["--renderer", "cpu", "a b.lpdi.ron"]).outcome,
        Outcome::Window {
            plan,
            lang: None,
            renderer: Some(Renderer::Cpu),
        }
    );
    assert_eq!(
        lpdi(&["--renderer", "gpu"]).outcome,
        Outcome::Exit(cli::UNUSABLE)
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
            .contains("Błąd: Nie wypełniono pola: „Kod TERYT” [local_government.teryt]"),
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
        .find(|row| row["path"] == "local_government.teryt")
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
fn figures_lists_every_figure_with_what_follows_from_it() {
    let listed = lpdi(&["figures"]).out;
    for figure in lpdi::catalog::Catalog::embedded().figures.iter() {
        let start = format!("| `{}` | {} |", figure.key, figure.name.pl);
        assert!(listed.contains(&start), "{start}");
    }
    let line = |key: &str| {
        let start = format!("| `{key}` |");
        let found = listed.lines().find(|line| line.starts_with(&start));
        found.unwrap_or_default().to_owned()
    };
    let oldest = line("ludnosc-80-plus");
    assert!(oldest.contains("`ludnosc-75-plus`"), "{oldest}");
    assert!(oldest.contains("`podwojne-starzenie`"), "{oldest}");
    let places = line("mtw-miejsca");
    assert!(places.contains("1…6 × `mtw-lokale`"), "{places}");
    let rows: serde_json::Value =
        serde_json::from_str(&lpdi(&["figures", "--format", "json"]).out).unwrap();
    let first = &rows[0];
    assert_eq!(first["key"], "ludnosc");
    assert_eq!(first["chapter"], "demografia");
    assert_eq!(first["whole"], true);
    assert_eq!(first["taken"], "Stock");
    crate::support::is_written("figures.md", &listed);
}

#[test]
fn sources_lists_every_fact_with_its_legal_state() {
    let listed = lpdi(&["sources"]).out;
    assert!(!listed.contains('⟨'));
    let facts = lpdi::catalog::Catalog::embedded().facts();
    for fact in &facts {
        let start = format!("| `{}` | {} |", fact.key, fact.name.pl);
        assert!(listed.contains(&start), "{start}");
    }
    assert!(listed.contains("| `sen-opiekunowie` | "), "{listed}");
    let rows: serde_json::Value =
        serde_json::from_str(&lpdi(&["sources", "--format", "json"]).out).unwrap();
    assert_eq!(rows.as_array().unwrap().len(), facts.len());
    assert_eq!(rows[0]["kind"], "acts");
    assert_eq!(rows[0]["standing"], "verified");
    crate::support::is_written("sources.md", &listed);
}

/// How grave each check is, as the program lists it.
pub fn listed_checks() -> std::collections::BTreeMap<String, String> {
    let listed = lpdi(&["checks", "--format", "json"]).out;
    let rows: Vec<serde_json::Value> = serde_json::from_str(&listed).unwrap();
    let text = |row: &serde_json::Value, field: &str| row[field].as_str().unwrap().to_owned();
    let rows = rows.iter();
    rows.map(|row| (text(row, "id"), text(row, "severity")))
        .collect()
}

#[test]
fn checks_lists_every_check_with_what_to_do() {
    let listed = lpdi(&["checks"]).out;
    assert!(!listed.contains('⟨') && !listed.contains("{$"), "{listed}");
    let rows: serde_json::Value =
        serde_json::from_str(&lpdi(&["checks", "--format", "json"]).out).unwrap();
    let rows = rows.as_array().unwrap();
    for rule in lpdi::checks::RULES {
        let row = rows.iter().find(|row| row["id"] == rule.id).unwrap();
        assert_eq!(row["severity"], rule.severity.key());
        assert_ne!(row["remedy"], "", "{}", rule.id);
        assert_eq!(row["basis"] != "", rule.basis.is_some(), "{}", rule.id);
    }
    crate::support::is_written("checks.md", &listed);
}

#[test]
fn fields_lists_every_field() {
    let fields = Plan::TABLES
        .iter()
        .map(|table| table.fields.len())
        .sum::<usize>();
    assert_eq!(lpdi(&["fields"]).out.lines().count(), fields + 2);
    let rows: serde_json::Value =
        serde_json::from_str(&lpdi(&["fields", "--format", "json"]).out).unwrap();
    assert_eq!(rows.as_array().unwrap().len(), fields);
    let told = lpdi(&["fields"]).out;
    assert!(!told.contains('⟨'));
    crate::support::is_written("fields.md", &told);
}

/// Any output, any way to name a plan: what is made from a plan never takes its place.
#[test]
fn a_document_never_takes_the_place_of_a_plan_or_its_name() {
    let (folder, path) = temp("plan.lpdi.ron");
    let file = path.to_str().unwrap();
    lpdi(&["new", file]);
    let before = std::fs::read(&path).unwrap();
    let renamed = folder.path().join("kopia.pdf");
    std::fs::copy(&path, &renamed).unwrap();
    let remarked = folder.path().join("uwagi.pdf");
    let text = format!("// uwaga\n{}", String::from_utf8(before.clone()).unwrap());
    store::write_file(&remarked, text.as_bytes()).unwrap();
    let other = folder.path().join("nowy.lpdi.ron");
    let upper = folder.path().join("NOWY.LPDI.RON");
    for target in [&path, &renamed, &remarked, &other, &upper] {
        let held = std::fs::read(target).ok();
        let said = lpdi(&["pdf", file, "-o", target.to_str().unwrap()]);
        assert_eq!(
            said.outcome,
            Outcome::Exit(cli::UNUSABLE),
            "{}",
            target.display()
        );
        assert!(said.err.contains("nic nie zapisano"), "{}", said.err);
        assert_eq!(std::fs::read(target).ok(), held, "{}", target.display());
    }
    let pdf = folder.path().join("plan.pdf");
    for _ in 0..2 {
        let said = lpdi(&["pdf", file, "-o", pdf.to_str().unwrap()]);
        assert_eq!(
            said.outcome,
            Outcome::Exit(cli::OK),
            "an older PDF is replaced"
        );
    }
}

#[test]
fn an_output_that_cannot_be_written_is_told_in_polish() {
    struct Full;
    impl std::io::Write for Full {
        fn write(&mut self, _bytes: &[u8]) -> std::io::Result<usize> {
            Err(std::io::ErrorKind::StorageFull.into())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    let (_folder, path) = temp("plan.lpdi.ron");
    let file = path.to_str().unwrap();
    lpdi(&["new", file]);
    for command in [
        vec!["check", file],
        vec!["fields"],
        vec!["pdf", file, "-o", "-"],
    ] {
        let mut err = Vec::new();
        let mut streams = Streams {
            out: &mut Full,
            err: &mut err,
        };
        let args = std::iter::once("lpdi").chain(command).map(Into::into);
        let clock = FixedClock(date(2026, 11, 21).at(10, 42, 0, 0));
        let outcome = cli::run(args, &clock, &mut streams).unwrap();
        assert_eq!(outcome, Outcome::Exit(cli::UNUSABLE));
        let said = String::from_utf8(err).unwrap();
        assert!(
            said.contains("Na\u{a0}dysku") || said.contains("Na dysku"),
            "{said}"
        );
    }
}

/// The program itself, with a real output.
#[cfg(unix)]
mod program {
    use std::process::{Command, Output};

    fn sh(script: &str, folder: &std::path::Path) -> Output {
        let script = script.replace("lpdi", concat!("\"", env!("CARGO_BIN_EXE_lpdi"), "\""));
        Command::new("sh")
            .args(["-c", &script])
            .current_dir(folder)
            .output()
            .unwrap()
    }

    #[test]
    fn a_document_goes_to_the_output_and_devices_stay_devices() {
        let folder = tempfile::tempdir().unwrap();
        assert!(sh("lpdi new plan.ron", folder.path()).status.success());
        let dash = sh("lpdi pdf plan.ron --date 2026-11-21 -o -", folder.path());
        assert!(dash.stdout.starts_with(b"%PDF-"));
        let device = sh(
            "lpdi pdf plan.ron --date 2026-11-21 -o /dev/stdout | cat",
            folder.path(),
        );
        assert_eq!(device.stdout, dash.stdout);
        assert!(
            sh("lpdi pdf plan.ron -o /dev/null", folder.path())
                .status
                .success()
        );
        assert!(!std::fs::metadata("/dev/null").unwrap().is_file());
        let left = std::fs::read_dir(folder.path()).unwrap().count();
        assert_eq!(left, 1, "no file named - stays behind");
    }

    #[test]
    fn a_full_device_is_told_and_a_reader_that_left_is_not() {
        let folder = tempfile::tempdir().unwrap();
        if !std::path::Path::new("/dev/full").exists() {
            return;
        }
        sh("lpdi new plan.ron", folder.path());
        for command in [
            "lpdi fields",
            "lpdi check plan.ron",
            "lpdi pdf plan.ron -o /dev/stdout",
        ] {
            let full = sh(&format!("{command} > /dev/full"), folder.path());
            assert_eq!(full.status.code(), Some(2), "{command}");
            let said = String::from_utf8(full.stderr).unwrap();
            assert!(
                said.contains("Na dysku brakuje miejsca"),
                "{command}: {said}"
            );
        }
        let left = sh("lpdi fields | head -c 1", folder.path());
        assert_eq!(left.stderr, b"");
    }

    #[test]
    fn a_new_file_has_the_rights_that_the_umask_leaves() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        for (umask, mode) in [("077", 0o600), ("002", 0o664), ("022", 0o644)] {
            let name = format!("{umask}.ron");
            sh(
                &format!("umask {umask}; lpdi new {umask}.ron"),
                folder.path(),
            );
            let meta = std::fs::metadata(folder.path().join(name)).unwrap();
            assert_eq!(meta.permissions().mode() & 0o777, mode, "umask {umask}");
        }
    }
}

/// The language of a document is its plan's; one asked for on the line comes before it.
#[test]
fn a_document_is_written_in_the_language_of_its_plan() {
    let (folder, path) = temp("plan.lpdi.ron");
    let file = path.to_str().unwrap();
    let mut plan = Plan::default();
    plan.edition.language = Some(DocumentLanguage::English);
    store::save(&path, &plan).unwrap();
    let pdf = folder.path().join("plan.pdf");
    let written = |more: &[&str]| {
        let mut args = vec!["pdf", file, "-o", pdf.to_str().unwrap()];
        args.extend(more);
        assert_eq!(lpdi(&args).outcome, Outcome::Exit(cli::OK));
        let pdf = lopdf::Document::load(&pdf).unwrap();
        let lang = pdf.catalog().unwrap().get(b"Lang").unwrap();
        String::from_utf8(lang.as_str().unwrap().to_vec()).unwrap()
    };
    assert!(written(&[]).starts_with("en"));
    assert!(written(&["--document", "plan"]).starts_with("en"));
    assert!(written(&["--lang", "pl"]).starts_with("pl"));
    let said = lpdi(&["pdf", file, "-o", "x.pdf", "--document", "nothing"]);
    assert_eq!(said.outcome, Outcome::Exit(cli::UNUSABLE));
    assert!(lpdi(&["pdf", "--help"]).out.contains("plan – Plan"));
}

/// Says what `lpdi verify` answers for a document and a plan.
fn verified(document: &str, plan: &str) -> (Outcome, String) {
    let said = lpdi(&["verify", document, plan]);
    (said.outcome, said.out + &said.err)
}

#[test]
fn a_document_is_held_against_the_plan_it_was_made_from() {
    let plan = crate::support::example("gmina-sarnia-gora.lpdi.ron");
    let mut changed = plan.clone();
    changed.local_government.place.push('.');
    let (folder, path) = plans(&[("plan.lpdi.ron", &plan), ("changed.lpdi.ron", &changed)]);
    let (plan, changed) = (path("plan.lpdi.ron"), path("changed.lpdi.ron"));
    for (name, options) in [
        ("plan.pdf", &[][..]),
        ("with.pdf", &["--embed"]),
        (
            "area.pdf",
            &["--document", "application", "--area", "older"],
        ),
        ("english.pdf", &["--document", "market", "--lang", "en"]),
    ] {
        let out = path(name);
        let mut args = vec!["pdf", &plan, "-o", &out, "--date", "2026-11-20"];
        args.extend(options);
        assert_eq!(lpdi(&args).outcome, Outcome::Exit(cli::OK), "{name}");
        let (outcome, words) = verified(&out, &plan);
        assert_eq!(outcome, Outcome::Exit(cli::OK), "{name}: {words}");
        assert!(words.contains("nie zmienił się ani o"), "{name}: {words}");
        let (outcome, words) = verified(&out, &changed);
        assert_eq!(outcome, Outcome::Exit(cli::DIFFERENT), "{name}: {words}");
        assert!(words.contains("z\u{a0}innego planu"), "{words}");
    }
    let out = path("none.pdf");
    let said = lpdi(&["pdf", &plan, "-o", &out, "--area", "older"]);
    assert_eq!(said.outcome, Outcome::Exit(cli::UNUSABLE));
    assert!(said.err.contains("--area"), "{}", said.err);
    let bytes = std::fs::read(path("plan.pdf")).unwrap();
    let mut signed = bytes.clone();
    signed.extend(b"1 0 obj\n<<>>\nendobj\n");
    let mut forged = bytes.clone();
    let middle = forged.len() / 2;
    forged[middle] ^= 1;
    for (bytes, code, wanted) in [
        (&signed[..], cli::UNUSABLE, "podpis"),
        (&forged, cli::DIFFERENT, "zmieniono po zapisaniu"),
        (b"%PDF-1.7\n", cli::UNUSABLE, "nie ma sumy kontrolnej planu"),
    ] {
        let name = path("other.pdf");
        std::fs::write(&name, bytes).unwrap();
        let (outcome, words) = verified(&name, &plan);
        assert_eq!(outcome, Outcome::Exit(code), "{words}");
        assert!(words.contains(wanted), "{words}");
    }
    drop(folder);
}

#[test]
fn the_plan_in_a_document_comes_out_and_replaces_nothing() {
    let plan = crate::support::example("gmina-sarnia-gora.lpdi.ron");
    let (folder, path) = plans(&[("plan.lpdi.ron", &plan)]);
    let (file, with, without) = (path("plan.lpdi.ron"), path("with.pdf"), path("without.pdf"));
    lpdi(&["pdf", &file, "-o", &with, "--embed"]);
    lpdi(&["pdf", &file, "-o", &without]);
    let out = path("out.lpdi.ron");
    let said = lpdi(&["verify", &with, "--extract", "-o", &out]);
    assert_eq!(said.outcome, Outcome::Exit(cli::OK), "{}", said.err);
    assert!(store::open(out.as_ref()).unwrap().plan == plan);
    let said = lpdi(&["verify", &with, "--extract", "-o", &file]);
    assert_eq!(said.outcome, Outcome::Exit(cli::UNUSABLE));
    assert!(said.err.contains("już istnieje"), "{}", said.err);
    let said = lpdi(&[
        "verify",
        &without,
        "--extract",
        "-o",
        &path("none.lpdi.ron"),
    ]);
    assert_eq!(said.outcome, Outcome::Exit(cli::UNUSABLE));
    assert!(said.err.contains("--embed"), "{}", said.err);
    assert!(!PathBuf::from(path("none.lpdi.ron")).exists());
    drop(folder);
}

#[test]
fn a_data_pack_is_made_shown_and_begins_a_plan() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let table = |name: &str| {
        let path = crate::support::root()
            .join("tests/fixtures/data")
            .join(name);
        path.to_str().unwrap().to_owned()
    };
    let (pack, plan) = (at("dane-2026.lpdi-dane"), at("plan.lpdi.ron"));
    let (register, people) = (
        table("TERC_Urzedowy_2026-01-01.csv"),
        table("ludnosc_2024.csv"),
    );
    let made = lpdi(&["data", "build", &register, &people, "-o", &pack]);
    assert_eq!(made.outcome, Outcome::Exit(cli::OK), "{}", made.err);
    assert!(made.err.contains("ludnosc_2024.csv:3:4: "), "{}", made.err);
    let shown = lpdi(&["data", "list", &pack]);
    assert!(shown.out.contains("2026-01-01"), "{}", shown.out);
    assert!(shown.out.contains("ludnosc, 2024: "), "{}", shown.out);
    let found = lpdi(&["data", "list", &pack, "--find", "kamien"]).out;
    assert!(found.contains("(1207052)"), "{found}");
    let begun = lpdi(&["new", "--unit", "0201", "--pack", &pack, &plan]);
    assert_eq!(begun.outcome, Outcome::Exit(cli::OK), "{}", begun.err);
    let opened = store::open(std::path::Path::new(&plan)).unwrap().plan;
    let told = Texts::get(Lang::Pl).msg_with(
        "cli-begun",
        &[
            ("file", plan.as_str().into()),
            ("figures", opened.figures.iter().count().into()),
        ],
    );
    assert!(begun.err.contains(&told), "{}", begun.err);
    assert_eq!(opened.local_government.name, "Powiat Bolesławiecki");
    assert_eq!(
        opened.local_government.council,
        "Rada Powiatu Bolesławieckiego"
    );

    // a joint plan has what its units have in common, and the sums that the window would offer
    let (joint, known) = (
        at("wspolny.lpdi.ron"),
        crate::support::root().join("plans/przyklady.lpdi-dane"),
    );
    let known = known.to_str().unwrap();
    let (first, second) = ("1208053", "1208012");
    let begun = lpdi(&[
        "new", "--unit", first, "--unit", second, "--pack", known, &joint,
    ]);
    assert_eq!(begun.outcome, Outcome::Exit(cli::OK), "{}", begun.err);
    let opened = store::open(std::path::Path::new(&joint)).unwrap().plan;
    assert_eq!(opened.local_government.powiat, "miechowski");
    assert_eq!(opened.local_government.place, "Miechów");
    assert!(opened.figures.get("ludnosc").is_some());
    let count = [
        ("file", joint.as_str().into()),
        ("figures", opened.figures.iter().count().into()),
    ];
    let told = Texts::get(Lang::Pl).msg_with("cli-begun", &count);
    assert!(begun.err.contains(&told), "{}", begun.err);

    let unknown = lpdi(&[
        "new",
        "--unit",
        "0299",
        "--pack",
        &pack,
        &at("inny.lpdi.ron"),
    ]);
    assert_eq!(unknown.outcome, Outcome::Exit(cli::UNUSABLE));
    assert!(unknown.err.contains("0299"), "{}", unknown.err);
    let invoices = table("faktury.csv");
    let none = lpdi(&["data", "build", &invoices, "-o", &at("pusta.lpdi-dane")]);
    assert_eq!(none.outcome, Outcome::Exit(cli::UNUSABLE));
    let broken = lpdi(&["data", "list", &invoices]);
    assert_eq!(broken.outcome, Outcome::Exit(cli::UNUSABLE));
    assert!(!broken.err.contains('⟨'), "{}", broken.err);
}

/// A folder with plans by file name.
fn plans(of: &[(&str, &Plan)]) -> (tempfile::TempDir, impl Fn(&str) -> String + use<>) {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().to_owned();
    let at = move |name: &str| root.join(name).to_str().unwrap().to_owned();
    for (name, plan) in of {
        store::save(std::path::Path::new(&at(name)), plan).unwrap();
    }
    (folder, at)
}

#[test]
fn differences_are_told_in_the_words_of_the_plan() {
    let before = crate::support::example("gmina-sarnia-gora.lpdi.ron");
    let mut after = before.clone();
    let (action, name) = {
        let (id, row) = before.actions.iter().next().unwrap();
        (id, row.name.clone())
    };
    after.actions.get_mut(action).unwrap().name = "Klub nad rzeką".to_owned();
    let (gone, risk) = {
        let (id, row) = before.risks.iter().next().unwrap();
        (id, row.name.clone())
    };
    after.table_mut("risks").unwrap().remove(gone);
    after.table_mut("actions").unwrap().shift(action, 2);
    let (_folder, at) = plans(&[("a.ron", &before), ("b.ron", &after)]);
    let said = lpdi(&["diff", &at("a.ron"), &at("b.ron")]);
    assert_eq!(said.outcome, Outcome::Exit(cli::DIFFERENT));
    for part in [
        "Zmieniono: Działanie „Klub nad rzeką” › Nazwa",
        &format!("  - {name}"),
        "  + Klub nad rzeką",
        &risk,
        "Usunięto: ",
        "Przeniesiono: Działanie „Klub nad rzeką”, teraz za „",
    ] {
        assert!(said.out.contains(part), "{part}: {}", said.out);
    }
    assert_eq!(said.err.trim(), "3 różnice");
    let english = lpdi(&["diff", &at("a.ron"), &at("b.ron"), "--lang", "en"]);
    assert!(
        english.out.contains("Changed: Action “Klub nad rzeką”"),
        "{}",
        english.out
    );
    let json = lpdi(&["diff", &at("a.ron"), &at("b.ron"), "--format", "json"]);
    let rows: serde_json::Value = serde_json::from_str(&json.out).unwrap();
    let changed = rows
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["what"] == "changed");
    assert_eq!(changed.unwrap()["before"], name);
    let same = lpdi(&["diff", &at("a.ron"), &at("a.ron")]);
    assert_eq!(
        (same.outcome, same.out.as_str()),
        (Outcome::Exit(cli::OK), "")
    );
    let none = lpdi(&["diff", &at("a.ron"), &at("c.ron")]);
    assert_eq!(none.outcome, Outcome::Exit(cli::UNUSABLE));
}

/// What is kept as a name of the file, a check that was set aside, a place, is told in words.
#[test]
fn names_of_the_file_are_told_in_words() {
    use lpdi::model::{Comment, SetAside};
    let before = crate::support::example("gmina-sarnia-gora.lpdi.ron");
    let mut after = before.clone();
    let (building, row) = before.infrastructure.iter().next().unwrap();
    let rule = "building-not-accessible";
    let muted = SetAside {
        rule: rule.to_owned(),
        place: format!("infrastructure/{building}.accessibility"),
        reason: "Remont".to_owned(),
    };
    after
        .set_aside
        .insert(lpdi::base::Id::from_number(1), muted);
    let comment = Comment {
        place: "local_government.place".to_owned(),
        text: "Sprawdzić".to_owned(),
        ..Comment::default()
    };
    after
        .comments
        .insert(lpdi::base::Id::from_number(2), comment);
    let (_folder, at) = plans(&[("a.ron", &before), ("b.ron", &after)]);
    let said = lpdi(&["diff", &at("a.ron"), &at("b.ron")]).out;
    for name in [rule, "infrastructure/", "local_government"] {
        assert!(!said.contains(name), "{said}");
    }
    let place = Texts::get(Lang::Pl).msg("local_government-place");
    assert!(said.contains(&place) && said.contains(&row.name), "{said}");
}

#[test]
fn plans_are_merged_as_git_asks_and_conflicts_are_never_silent() {
    let named = |name: &str, place: &str| {
        let mut plan = Plan::default();
        plan.local_government.name = name.to_owned();
        plan.local_government.place = place.to_owned();
        plan
    };
    let (base, ours) = (named("A", "Lipowa"), named("B", "Lipowa"));
    let (theirs, clash) = (named("A", "Sarnia"), named("C", "Sarnia"));
    let (_folder, at) = plans(&[("o", &base), ("a", &ours), ("b", &theirs), ("c", &clash)]);
    let merge = |args: &[&str]| {
        let args: Vec<String> = args
            .iter()
            .map(|arg| {
                if arg.len() == 1 && *arg != "-" {
                    at(arg)
                } else {
                    (*arg).to_owned()
                }
            })
            .collect();
        lpdi(&args.iter().map(String::as_str).collect::<Vec<_>>())
    };
    let plan = |name: &str| store::open(std::path::Path::new(&at(name))).unwrap().plan;
    let said = merge(&["merge", "o", "a", "b", "-o", "d"]);
    assert_eq!(
        (said.outcome, said.out.as_str()),
        (Outcome::Exit(cli::OK), "")
    );
    assert_eq!(plan("d"), named("B", "Sarnia"));
    // git: the result replaces ours, and ours stands where both changed something
    let said = merge(&["merge", "o", "a", "c", "-o", "a"]);
    assert_eq!(said.outcome, Outcome::Exit(cli::DIFFERENT));
    assert!(said.out.contains("[local_government.name]"), "{}", said.out);
    assert_eq!(plan("a"), named("B", "Sarnia"));
    // both branches added the file: there is no base
    std::fs::write(at("e"), "").unwrap();
    let said = merge(&["merge", "e", "a", "c", "-o", "-", "--format", "json"]);
    assert_eq!(said.outcome, Outcome::Exit(cli::DIFFERENT));
    assert_eq!(
        store::parse(said.out.as_bytes()).unwrap().plan,
        named("B", "Sarnia")
    );
    assert!(said.err.contains("\"theirs\": \"C\""), "{}", said.err);
    // what the program cannot write would be lost
    let odd = std::fs::read_to_string(at("b"))
        .unwrap()
        .replace("place:", "plce:");
    std::fs::write(at("f"), odd).unwrap();
    let said = merge(&["merge", "o", "a", "f", "-o", "g"]);
    assert_eq!(said.outcome, Outcome::Exit(cli::UNUSABLE));
    assert!(!std::path::Path::new(&at("g")).exists());
}

#[test]
fn git_is_told_how_plans_are_merged() {
    let said = lpdi(&["git-setup"]);
    assert_eq!(said.outcome, Outcome::Exit(cli::OK));
    for line in ["*.lpdi.ron merge=lpdi", "lpdi merge %O %A %B -o %A"] {
        assert!(said.out.contains(line), "{}", said.out);
    }
}

#[test]
fn a_plan_is_written_anew_with_its_old_bytes_kept_and_nothing_that_would_be_lost_is() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let shown = |name: &str| at(name).to_str().unwrap().to_owned();
    let names = || {
        let entries = std::fs::read_dir(folder.path()).unwrap();
        let mut names: Vec<String> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    };
    let old =
        std::fs::read(crate::support::root().join("tests/fixtures/old/v1/pusty.lpdi.ron")).unwrap();
    let text = String::from_utf8(old).unwrap();
    // as an editor of another system leaves it
    let edited = format!("\u{feff}{}", text.replace('\n', "\r\n"));
    std::fs::write(at("łódź.lpdi.ron"), &edited).unwrap();
    let plan = store::open(&at("łódź.lpdi.ron")).unwrap().plan;

    let said = lpdi(&["migrate", &shown("łódź.lpdi.ron")]);
    assert_eq!(said.outcome, Outcome::Exit(cli::OK), "{}", said.err);
    let kept = "łódź.przed-migracja.lpdi.ron";
    assert_eq!(names(), ["łódź.lpdi.ron", kept]);
    assert!(said.err.contains(kept), "{}", said.err);
    assert_eq!(std::fs::read(at(kept)).unwrap(), edited.as_bytes());
    let now = std::fs::read_to_string(at("łódź.lpdi.ron")).unwrap();
    assert!(!now.contains(['\u{feff}', '\r']));
    assert_eq!(store::open(&at("łódź.lpdi.ron")).unwrap().plan, plan);

    // once is enough
    let said = lpdi(&["migrate", &shown("łódź.lpdi.ron")]);
    assert_eq!(said.outcome, Outcome::Exit(cli::OK));
    assert!(said.err.contains("Bez zmian"), "{}", said.err);
    assert_eq!(names().len(), 2);

    // another old state does not take the place of the first
    std::fs::write(at("łódź.lpdi.ron"), &edited).unwrap();
    std::fs::write(at("uwagi.lpdi.ron"), format!("// uwaga\n{text}")).unwrap();
    std::fs::write(
        at("nowszy.lpdi.ron"),
        text.replacen("schema: 1", "schema: 99", 1),
    )
    .unwrap();
    let before = |name: &str| std::fs::read(at(name)).unwrap();
    let untouched = [before("uwagi.lpdi.ron"), before("nowszy.lpdi.ron")];
    let said = lpdi(&[
        "migrate",
        &shown("uwagi.lpdi.ron"),
        &shown("nowszy.lpdi.ron"),
        &shown("brak.lpdi.ron"),
        &shown("łódź.lpdi.ron"),
    ]);
    assert_eq!(said.outcome, Outcome::Exit(cli::UNUSABLE), "{}", said.err);
    assert_eq!(
        [before("uwagi.lpdi.ron"), before("nowszy.lpdi.ron")],
        untouched
    );
    assert_eq!(before(kept), edited.as_bytes());
    assert_eq!(before("łódź.przed-migracja-2.lpdi.ron"), edited.as_bytes());
    assert_eq!(names().len(), 5, "{:?}", names());
}

/// Whoever protected a file was not asked: nothing takes its place.
#[test]
fn no_command_writes_over_a_protected_file() {
    let (folder, path) = temp("plan.lpdi.ron");
    let plan = path.to_str().unwrap();
    lpdi(&["new", plan]);
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    std::fs::copy(&path, at("cel.lpdi.ron")).unwrap();
    let commands: [(&str, &[&str]); 5] = [
        ("cel.lpdi.ron", &["merge", plan, plan, plan]),
        ("cel.pdf", &["pdf", plan]),
        ("cel.docx", &["docx", plan]),
        ("cel.xlsx", &["xlsx", plan]),
        ("cel.ics", &["calendar", plan]),
    ];
    for (target, command) in commands {
        let target = at(target);
        if !std::fs::exists(&target).unwrap() {
            std::fs::write(&target, "stare").unwrap();
        }
        let mut protected = std::fs::metadata(&target).unwrap().permissions();
        protected.set_readonly(true);
        std::fs::set_permissions(&target, protected).unwrap();
        let before = std::fs::read(&target).unwrap();
        let said = lpdi(&[command, &["-o", &target]].concat());
        assert_eq!(said.outcome, Outcome::Exit(cli::UNUSABLE), "{command:?}");
        let name = target.rsplit('/').next().unwrap();
        let args = [("file", name.into())];
        let told = Texts::get(Lang::Pl).attr_with("save-protected", "told", &args);
        assert!(said.err.contains(&told.unwrap()), "{}", said.err);
        assert_eq!(std::fs::read(&target).unwrap(), before, "{command:?}");
    }
}

/// A plan of somebody else cannot write to the terminal what it would obey.
#[test]
fn what_a_terminal_would_obey_is_not_shown() {
    let evil = "\u{1b}]0;x\u{7}\u{9b}2J";
    let (folder, path) = temp("plan.lpdi.ron");
    let file = path.to_str().unwrap();
    lpdi(&["new", file]);
    let text = std::fs::read_to_string(&path).unwrap();
    let broken = [
        format!("// {evil}\n{text}"),
        text.replace("schema: 1", &format!("schema: 99, // {evil}")),
        text.replacen(
            "plan: (",
            &format!("plan: (services: {{\"{evil}\": ()}},"),
            1,
        ),
        text.replacen("plan: (", &format!("plan: (edition: (title: {evil}),"), 1),
    ];
    for (number, text) in broken.iter().enumerate() {
        // Windows has no such names
        let evil = if cfg!(windows) { "" } else { evil };
        let name = folder.path().join(format!("zly{evil}{number}.lpdi.ron"));
        std::fs::write(&name, text).unwrap();
        let name = name.to_str().unwrap();
        for command in [
            &["check", name][..],
            &["diff", file, name],
            &["review", name],
        ] {
            let said = lpdi(command);
            let shown = format!("{}{}", said.out, said.err);
            assert!(
                !shown.contains(['\u{1b}', '\u{7}', '\u{9b}']),
                "{command:?}"
            );
        }
    }
}

#[test]
fn what_is_missing_or_unknown_on_the_command_line_is_named() {
    let cases: [(&[&str], &str); 4] = [
        (&["data"], "Brakuje wymaganego parametru: POLECENIE"),
        (
            &["merge", "a", "-o", "b"],
            "Brakuje wymaganego parametru: <PLAN>",
        ),
        (&["check", "a", "b"], "Nieznany parametr: b"),
        (&["check", "--nic", "a"], "Nieznany parametr: --nic"),
    ];
    for (args, told) in cases {
        let said = lpdi(args);
        assert_eq!(said.outcome, Outcome::Exit(cli::UNUSABLE), "{args:?}");
        assert!(said.err.starts_with(told), "{args:?}: {}", said.err);
    }
}
