//! Files that hold more, or other things, than this program writes: nothing vanishes in silence.

use std::fmt::Write as _;

use lpdi::i18n::{Lang, Texts};
use lpdi::model::Plan;
use lpdi::store::{self, Found, OpenError, Opened, SaveError, Surplus};

fn file(plan: &str) -> String {
    format!("(format: \"lpdi-plan\", schema: 1, app: \"0.9.0\", plan: (\n{plan}\n))")
}

fn open(plan: &str) -> Result<Opened, OpenError> {
    store::parse(file(plan).as_bytes())
}

/// Line and column of the error, and its words in Polish.
fn refused(plan: &str) -> ((usize, usize), String) {
    let error = open(plan).unwrap_err();
    let words = Texts::get(Lang::Pl).msg_with(error.key(), &error.args());
    (error.position().unwrap(), words)
}

#[test]
fn what_stands_twice_is_an_error_with_its_place_and_never_thinned() {
    let row = "\"0000000a\": (name: \"A\"),";
    let cousins = [
        (format!("services: {{\n{row}\n{row}\n}}"), 4, "0000000a"),
        (format!("actions: {{\n{row}\n{row}\n}}"), 4, "0000000a"),
        (
            "costs: {\"0000000a\": (amounts: {\n2027: \"1\",\n2027: \"2\"})}".to_owned(),
            4,
            "2027",
        ),
        (
            "indicators: {\"0000000a\": (steps: {\n2027: \"1\", 2028: \"1\",\n2027: \"2\"})}"
                .to_owned(),
            4,
            "2027",
        ),
        (
            "local_government: (name: \"A\",\n name: \"B\")".to_owned(),
            3,
            "name",
        ),
        (
            "local_government: (),\nlocal_government: ()".to_owned(),
            3,
            "local_government",
        ),
    ];
    for (plan, line, name) in cousins {
        let ((found, column), words) = refused(&plan);
        assert_eq!(found, line, "{plan}: {words}");
        assert!(column > 0);
        assert!(
            words.contains(&format!("„{name}” występuje tu po raz drugi")),
            "{words}"
        );
    }
}

#[test]
fn an_answer_of_a_newer_program_opens_read_only_and_says_where_it_stands() {
    let newer = open(
        "local_government: (\n  kind: wojewodztwo,\n  name: \"X\",\n), edition: (status: oczekuje)",
    )
    .unwrap();
    assert_eq!(
        (
            newer.plan.local_government.kind,
            newer.plan.local_government.name.as_str()
        ),
        (None, "X")
    );
    let read_only = newer.read_only.unwrap();
    let options = [("wojewodztwo", 3), ("oczekuje", 5)].map(|(text, line)| Found {
        line,
        text: text.to_owned(),
    });
    assert_eq!(
        read_only.reasons(),
        [Surplus::UnknownOptions(options.to_vec())]
    );
    let words =
        Texts::get(Lang::Pl).msg_with(read_only.reasons()[0].key(), &read_only.reasons()[0].args());
    assert!(words.contains("„wojewodztwo” w\u{a0}wierszu 3"), "{words}");
}

/// Not only services: whatever a plan names of a catalogue, in a field, in a list and as a row.
#[test]
fn an_entry_of_a_newer_catalogue_opens_read_only_and_keeps_its_place() {
    let cousins = [
        "services: {\"0000000a\": (service: \"klucz-nowy\")}",
        "figures: {\"klucz-nowy\": (counted: {2025: \"4\"})}",
        "actions: {\"0000000a\": (name: \"A\", group: \"klucz-nowy\")}",
    ];
    for plan in cousins {
        let newer = open(plan).unwrap();
        let keys = vec!["klucz-nowy".to_owned()];
        let app = "0.9.0".to_owned();
        let read_only = newer.read_only.unwrap();
        assert_eq!(
            read_only.reasons(),
            [Surplus::NewerKeys { keys, app }],
            "{plan}"
        );
        let words =
            Texts::get(Lang::Pl).msg_with("open-newer-keys", &read_only.reasons()[0].args());
        assert!(
            words.contains("„klucz-nowy”") && words.contains("0.9.0"),
            "{words}"
        );
        assert!(store::to_text(&newer.plan).unwrap().contains("klucz-nowy"));
        // in a file of today's program it is a mistake, which the checks tell
        let today = file(plan).replace("0.9.0", env!("CARGO_PKG_VERSION"));
        let today = store::parse(today.as_bytes()).unwrap();
        assert_eq!(today.read_only, None, "{plan}");
    }
}

#[test]
fn a_newer_file_of_another_shape_is_too_new_and_not_damaged() {
    let newer = file("edition: [1, 2]").replace("schema: 1", "schema: 7");
    let error = store::parse(newer.as_bytes()).unwrap_err();
    assert!(
        matches!(&error, OpenError::Newer { app, .. } if app == "0.9.0"),
        "{error}"
    );
}

#[test]
fn remarks_make_a_plan_read_only_and_are_told_by_the_first() {
    let remarks = "// UWAGA konsultanta: nazwę rady sprawdzić w statucie\nlocal_government: (name: \"a // b\", /* dwa\nwiersze */ place: \"/* nie */\"),";
    let opened = open(remarks).unwrap();
    assert_eq!(opened.plan.local_government.name, "a // b");
    let read_only = opened.read_only.unwrap();
    let [Surplus::Remarks(found)] = read_only.reasons() else {
        panic!("{read_only:?}")
    };
    let told: Vec<_> = found
        .iter()
        .map(|found| (found.line, found.text.as_str()))
        .collect();
    let first = "UWAGA konsultanta: nazwę rady sprawdzić w statucie";
    assert_eq!(told, [(2, first), (3, "dwa")]);
    assert!(
        open("local_government: (name: \"// x\", place: r#\"/* y */\"#)")
            .unwrap()
            .read_only
            .is_none()
    );
}

/// One damage of each kind that somebody with a text editor does, in Polish to the end.
#[test]
fn the_reason_of_damage_is_polish_to_the_end() {
    let damages = [
        ("figures: {\"ludnosc\": (source: 12)}", "ma tu stać tekst"),
        ("edition: (first_year: \"2027\")", "ma tu stać liczba"),
        (
            "edition: (first_year: 1800)",
            "nie pasuje tu wartość „1800”",
        ),
        (
            "edition: (first_year: 99999999999999999999)",
            "liczba jest za duża",
        ),
        (
            "local_government: (name: \"A\" place: \"B\")",
            "brakuje przecinka",
        ),
        (
            "actions: {\"0000000a\": (recipients: -5)}",
            "liczba nie może być ujemna",
        ),
        (
            "actions: {\"0000000a\": (recipients: 5.5)}",
            "ma tu stać liczba całkowita",
        ),
        (
            "local_government: (name: \"A)",
            "cudzysłów nie jest zamknięty",
        ),
        ("local_government: (name \"A\")", "brakuje dwukropka"),
        ("edition: [name: \"A\"]", "brakuje znaku „(”"),
        ("services: {\"x\": ()}", "nie pasuje tu wartość „x”"),
        (
            "costs: {\"0000000a\": (amounts: {2027: \"12 zl\"})}",
            "nie pasuje tu wartość „12 zl”",
        ),
        (
            "costs: {\"0000000a\": (amounts: {2027: 12})}",
            "ma tu stać tekst",
        ),
        ("costs: [1, 2]", "brakuje znaku „{”"),
        (
            "local_government: (name: \"\\q\")",
            "jest coś, czego program nie rozumie",
        ),
        ("local_government: (), /* x", "nie jest zamknięta"),
        ("edition: (version_date: \"2026-13-45\")", "ma tu stać data"),
        ("edition: (version_date: \"16.11.2026\")", "ma tu stać data"),
        ("edition: (version_date: \"2026-02-30\")", "ma tu stać data"),
    ];
    let english = [
        "xpected", "nvalid", "neither", "Unclosed", "parse", "range", "named",
    ];
    let mut wrong = String::new();
    for (plan, polish) in damages {
        let (_, words) = refused(plan);
        let words = words.replace('\u{a0}', " ");
        if !words.contains(polish) || english.iter().any(|word| words.contains(word)) {
            writeln!(wrong, "{plan}: {words}").unwrap();
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// A text that nothing closes is told where it begins, wherever the reader stumbles over it, and not
/// blamed where it is whole.
#[test]
fn a_text_without_its_closing_sign_is_told_where_it_begins() {
    let unclosed = [
        (
            3,
            "local_government: (\n name: \"Gmina A,\n place: \"A\",\n)",
        ),
        (
            4,
            "local_government: (\n name: \"Gmina A\",\n place: \"A,\n)",
        ),
        (
            3,
            "figures: {\"ludnosc\": (counted: {\n 2025: \"20,\n 2026: \"21\",\n})}",
        ),
        (
            3,
            "services: {\"0000000a\": (\n groups: [\"older\", \"family],\n provider: \"A\",\n)}",
        ),
        (
            3,
            "services: {\"0000000a\": (\n service: \"a,\n // uwaga\n provider: \"A\",\n)}",
        ),
    ];
    for (line, plan) in unclosed {
        let ((found, _), words) = refused(plan);
        assert!(words.contains("cudzys"), "{plan}: {words}");
        assert_eq!(found, line, "{plan}: {words}");
    }
    let whole = "local_government: (\n name: \"Gmina\nA\",\n place: 12,\n)";
    let (_, words) = refused(whole);
    assert!(!words.contains("cudzysłowu"), "{words}");
}

#[test]
fn an_empty_plan_written_by_us_has_no_surplus() -> Result<(), SaveError> {
    let opened = store::parse(store::to_text(&Plan::default())?.as_bytes()).unwrap();
    assert_eq!(opened.read_only, None);
    Ok(())
}
