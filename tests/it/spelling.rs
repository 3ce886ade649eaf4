//! Spelling: words of the field and of the examples, hostile texts, and `lpdi check --spelling`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};
use std::time::{Duration, Instant};

use lpdi::base::clock::SystemClock;
use lpdi::catalog::Catalog;
use lpdi::cli::{self, Outcome, Streams};
use lpdi::model::{DocumentLanguage, Plan, prose};
use lpdi::spelling::{Own, Speller, field_words, names};
use lpdi::store;

use crate::support;

/// One dictionary for all tests: it takes a while to make.
pub fn speller() -> Arc<Speller> {
    static SPELLER: LazyLock<Arc<Speller>> =
        LazyLock::new(|| Arc::new(Speller::polish(Catalog::embedded()).unwrap()));
    Arc::clone(&SPELLER)
}

fn unknown(text: &str) -> Vec<&str> {
    let found = speller().unknown(text, &Own::new());
    found.into_iter().map(|range| &text[range]).collect()
}

#[test]
fn words_of_the_field_are_known_in_all_their_forms() {
    for text in [
        "Proces deinstytucjonalizacji wymaga mieszkań wspomaganych i teleopieki.",
        "Kierownik CUS-u i pracownicy DPS-ów (art. 16b ust. 2 pkt 3) do 31.12.2027 r.",
        "Usługi społeczno-zawodowe i opiekuńczo-lecznicze; pensjonariusze DPS’u.",
        "Środki PFRON-em i EFS+ (85%) w kwocie 1 200,50 zł/godz. brutto.",
        "Sprawy prowadzi sekretariat@gmina-zawada.pl, https://bip.gmina-zawada.pl/plan oraz www.gov.pl.",
        "Gmina Zawadka leży nad Mierzwią, siedzibą jest Wólka Brzuchowicka.",
        "50-latek, XXI-wieczny, 5-letni, 80+, m², 2025–2030, a) b) IV.",
    ] {
        assert_eq!(unknown(text), Vec::<&str>::new(), "{text}");
    }
}

#[test]
fn slips_are_found_and_what_was_meant_is_suggested_first() {
    for (text, found, meant) in [
        ("Sieć uslug jest mała.", "uslug", "usług"),
        ("Pomoc opiekóńcza trwa.", "opiekóńcza", "opiekuńcza"),
        (
            "Są tu dzieci niepełnosprawnosci.",
            "niepełnosprawnosci",
            "niepełnosprawności",
        ),
        ("Wspolnie z gminą.", "Wspolnie", "Wspólnie"),
        ("usługi społeczno-zawdowe", "zawdowe", "zawodowe"),
    ] {
        assert_eq!(unknown(text), [found], "{text}");
        let suggested = speller().suggest(found);
        assert_eq!(
            suggested.first().map(String::as_str),
            Some(meant),
            "{suggested:?}"
        );
        assert!(suggested.len() <= 5);
    }
}

#[test]
fn own_words_are_known_however_they_are_written() {
    let own: Own = std::iter::once("brzuchowicki".to_owned()).collect();
    let text = "brzuchowicki Brzuchowicki BRZUCHOWICKI";
    assert!(!speller().unknown(text, &Own::new()).is_empty());
    assert!(speller().unknown(text, &own).is_empty());
}

#[test]
fn hostile_texts_take_a_bounded_time() {
    let long = "ż".repeat(1_000_000);
    let hyphens = "ab-".repeat(300_000);
    let stops = "żx.".repeat(300_000);
    let apostrophes = "x'y".repeat(300_000);
    let marks = format!(
        "z{} a{}",
        "\u{300}\u{325}\u{488}".repeat(100_000),
        "\u{301}".repeat(64)
    );
    let signs = "👩‍👩‍👧‍👦🏳️‍🌈🇵🇱 ".repeat(20_000);
    let mixed = "пpивeт العربية 漢字 ".repeat(20_000);
    for text in [
        &long,
        &hyphens,
        &stops,
        &apostrophes,
        &marks,
        &signs,
        &mixed,
    ] {
        let before = Instant::now();
        let found = speller().unknown(text, &Own::new());
        assert!(
            before.elapsed() < Duration::from_secs(20),
            "{:?}",
            text.get(..9)
        );
        assert!(found.iter().all(|range| text.get(range.clone()).is_some()));
        assert!(speller().suggest(text).is_empty());
    }
}

#[test]
fn words_of_the_field_follow_patterns_and_say_what_the_dictionary_does_not() {
    let bare = Speller::bare().unwrap();
    let mut seen = BTreeSet::new();
    for (word, pattern) in field_words() {
        assert!(seen.insert(word), "{word} stands twice");
        assert!(
            !bare.unknown(word, &Own::new()).is_empty(),
            "{word} is known anyway"
        );
        if let Some(pattern) = pattern {
            assert!(
                bare.unknown(pattern, &Own::new()).is_empty(),
                "{pattern} is no word"
            );
            let letters = |word: &str| word.chars().rev().take(2).collect::<String>();
            assert_eq!(
                letters(word),
                letters(pattern),
                "{word} is not inflected as {pattern}"
            );
        }
    }
    assert!(seen.len() > 10);
}

/// Words of the examples that are right and in no dictionary.
const EXAMPLES: &[&str] = &["door"];

#[test]
fn the_examples_hold_no_misspelt_word() {
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    for name in support::complete() {
        let plan = support::example(&name);
        let own: Own = names(&plan).into_iter().collect();
        for (at, text) in prose(&plan) {
            for range in speller().unknown(text, &own) {
                let place = || format!("{name} {at}");
                found.entry(text[range].to_owned()).or_insert_with(place);
            }
        }
    }
    let listed: BTreeSet<&str> = EXAMPLES.iter().copied().collect();
    found.retain(|word, _| !listed.contains(word.as_str()));
    assert!(found.is_empty(), "{found:#?}");
}

/// Words of the catalogue that are right and in no dictionary.
const CATALOGUE: &[&str] = &[
    "café",
    "docx",
    "lorem",
    "odt",
    "outreach",
    "pdf",
    "tbd",
    "todo",
    // beginnings of words in unwritten.ron
    "ankie",
    "częś",
    "edycj",
    "ewidencj",
    "kadencj",
    "legitymacj",
    "odnotow",
    "oświadcze",
    "podan",
    "pomij",
    "posiedzeni",
    "rozdzia",
    "sesj",
    "sprawozda",
    "tabliczk",
    "umieszcz",
    "uzupełn",
    "widocz",
    "wniosk",
    "wpisan",
    "wskaźni",
    "wymag",
    "wypełn",
    "wzor",
    "zawier",
    "zgłosze",
];

/// The Polish texts of a file of the catalogue, without slots and questions.
fn polish(file: &str) -> Vec<String> {
    let texts = file.split("pl: \"").skip(1);
    let text = |rest: &str| {
        let mut end = rest.match_indices('"').map(|(at, _)| at);
        let end = end.find(|at| !rest[..*at].ends_with('\\'));
        let text = rest[..end.unwrap_or(rest.len())].replace("\\n", "\n");
        let mut plain = String::new();
        let mut depth = 0;
        for c in text.replace("\\\"", "\u{201d}").chars() {
            depth += i32::from(c == '{');
            if depth == 0 {
                plain.push(c);
            }
            depth -= i32::from(c == '}');
        }
        plain
    };
    texts.map(text).collect()
}

#[test]
fn the_catalogue_holds_no_misspelt_word() {
    // what it names is known to `speller`, slips too
    let speller = Speller::field().unwrap();
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    for (file, text) in Catalog::embedded_files() {
        for text in polish(text) {
            for range in speller.unknown(&text, &Own::new()) {
                let cut = text[range.end..].starts_with('.');
                if !cut {
                    let file = || file.to_owned();
                    found.entry(text[range].to_owned()).or_insert_with(file);
                }
            }
        }
    }
    let listed: BTreeSet<&str> = CATALOGUE.iter().copied().collect();
    found.retain(|word, _| !listed.contains(word.as_str()));
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn what_services_acts_and_terms_are_called_is_known() {
    let catalog = Catalog::embedded();
    let names = catalog.services.iter().map(|service| &service.name.pl);
    for name in names.chain(catalog.glossary.iter().map(|term| &term.term.pl)) {
        assert_eq!(unknown(name), Vec::<&str>::new(), "{name}");
    }
}

/// What `lpdi check` says of a plan whose purpose is `purpose`: exit code and output.
fn checked(purpose: &str, language: Option<DocumentLanguage>, more: &[&str]) -> (u8, String) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.lpdi.ron");
    let mut plan = Plan::default();
    plan.introduction.purpose = purpose.to_owned();
    plan.edition.language = language;
    store::save(&path, &plan).unwrap();
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let mut streams = Streams {
        out: &mut out,
        err: &mut err,
    };
    let args = ["lpdi", "check", path.to_str().unwrap()];
    let args = args.iter().chain(more).map(Into::into);
    let outcome = cli::run(args, &SystemClock, &mut streams).unwrap();
    let Outcome::Exit(code) = outcome else {
        panic!("{outcome:?}");
    };
    (code, String::from_utf8(out).unwrap())
}

#[test]
fn the_command_line_tells_words_with_place_and_suggestions() {
    let slip = "Sieć uslug gminy.";
    let (code, plain) = checked(slip, None, &[]);
    assert!(!plain.contains("uslug"));
    let (same, told) = checked(slip, None, &["--spelling"]);
    assert_eq!(code, same, "spelling is no error");
    let told = told.strip_prefix(&plain).unwrap();
    for part in ["uslug", "usług", "[introduction.purpose]"] {
        assert!(told.contains(part), "{part}: {told}");
    }
    let (_, json) = checked(slip, None, &["--spelling", "--format", "json"]);
    let rows: serde_json::Value = serde_json::from_str(&json).unwrap();
    let rows = rows.as_array().unwrap().iter();
    let spelling: Vec<_> = rows.filter(|row| row["rule"] == "spelling").collect();
    assert_eq!(spelling.len(), 1);
    let word = &spelling[0]["spelling"];
    assert_eq!(word["word"], "uslug");
    assert_eq!(word["letters"], serde_json::json!([5, 10]));
    assert_eq!(word["suggestions"][0], "usług");
}

#[test]
fn a_plan_in_english_is_not_read_as_polish() {
    let english = Some(DocumentLanguage::English);
    let (_, plain) = checked("services", english, &[]);
    let (_, told) = checked("services", english, &["--spelling"]);
    assert_eq!(plain, told);
}
