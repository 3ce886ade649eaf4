//! The embedded catalogue: every file parses, every reference resolves, the README's recipe works.

use lpdi::base::Quantity;
use lpdi::catalog::{
    Catalog, Entry, Formula, ParseError, ServiceKind, Strictness, TextPlace, validate,
};
use lpdi::projection::{Outcome, evaluate};

/// The guide to the catalogue; its samples are tried below.
const README: &str = include_str!("../../assets/catalog/README.md");

fn files_with<'a>(path: &'a str, text: &'a str) -> Vec<(&'a str, &'a str)> {
    let mut files = Catalog::embedded_files();
    files.push((path, text));
    files.sort_unstable();
    files
}

/// The first `ron` code block after a heading of the README.
#[expect(
    clippy::expect_used,
    reason = "a test helper: a README without the sample is a failed test"
)]
fn readme_sample(heading: &str) -> &'static str {
    let (_, section) = README
        .split_once(heading)
        .expect("the README has the heading");
    let (_, block) = section
        .split_once("```ron\n")
        .expect("the section has a ron block");
    let (block, _) = block.split_once("```").expect("the block ends");
    block
}

#[test]
fn every_embedded_file_parses_and_every_place_has_entries() {
    let catalog = Catalog::parse(Catalog::embedded_files()).expect("parses");
    assert_eq!(&catalog, Catalog::embedded());
    assert!(
        catalog.services.len() >= 60,
        "{} services",
        catalog.services.len()
    );
    assert_eq!(catalog.groups.len(), 6);
    let romans: Vec<&str> = catalog
        .groups
        .iter()
        .map(|group| group.roman.as_str())
        .collect();
    assert_eq!(romans, ["I", "II", "III", "IV", "V", "VI"]);
}

#[test]
fn nothing_in_the_embedded_catalogue_is_dangling_or_half_written() {
    let problems = validate(Catalog::embedded());
    let list: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert!(list.is_empty(), "{}", list.join("\n"));
}

#[test]
fn a_service_from_the_readme_is_added_with_one_file() {
    let sample = readme_sample("## Add a service");
    let catalog = Catalog::parse(files_with("services/probna-z-przewodnika.ron", sample))
        .expect("the sample parses");
    let service = catalog
        .services
        .get("probna-z-przewodnika")
        .expect("found by its file name");
    assert_eq!(service.key(), "probna-z-przewodnika");
    assert_eq!(service.name.get("pl"), "Ławka rozmów");
    assert!(
        catalog
            .services_for("older")
            .iter()
            .any(|found| found.key == service.key)
    );
    assert_eq!(
        catalog.services.len(),
        Catalog::embedded().services.len() + 1
    );
    assert_eq!(validate(&catalog), []);
}

#[test]
fn an_indicator_from_the_readme_is_added_with_one_file() {
    // Whoever saves the sample as it is must not collide with this test.
    let sample = readme_sample("## Add a computed indicator").replace("order: 90", "order: 65000");
    let catalog = Catalog::parse(files_with("indicators/probny-z-przewodnika.ron", &sample))
        .expect("the sample parses");
    assert_eq!(validate(&catalog), []);
    let indicator = catalog
        .indicators
        .get("probny-z-przewodnika")
        .expect("found by its file name");
    let value = evaluate(&indicator.formula, |series| match series {
        "women" => Quantity::count(5_100),
        "population" => Quantity::count(10_000),
        _ => Quantity::Blank,
    });
    assert_eq!(value, Outcome::Value("51".parse().unwrap()));
}

#[test]
fn a_broken_file_is_told_with_path_line_and_column() {
    let broken =
        "(\n    name: (pl: \"Dom\", en: \"Home\"),\n    shrot: (pl: \"D\", en: \"H\"),\n)\n";
    let error = Catalog::parse([("services/dom.ron", broken)]).unwrap_err();
    let ParseError::Syntax {
        file,
        line,
        column,
        message,
    } = &error
    else {
        panic!("{error}")
    };
    assert_eq!((file.as_str(), *line, *column), ("services/dom.ron", 3, 5));
    assert!(message.contains("shrot"), "{message}");
    assert!(
        error.to_string().starts_with("services/dom.ron:3:5: "),
        "{error}"
    );
}

#[test]
fn a_key_that_stands_twice_in_a_table_is_refused() {
    let unit =
        "(label: (pl: \"osoby\", en: \"persons\"), per: (pl: \"na osobę\", en: \"per person\"))";
    let table = format!("{{\n    \"person\": {unit},\n    \"person\": {unit},\n}}\n");
    let error = Catalog::parse([("units.ron", table.as_str())]).unwrap_err();
    let ParseError::Syntax { line, message, .. } = &error else {
        panic!("{error}")
    };
    assert!(message.contains("`person` stands twice"), "{message}");
    assert_eq!(*line, 3);
}

#[test]
fn a_file_in_no_known_place_is_refused() {
    for path in ["service/dom.ron", "prices.ron", "services/dom.txt"] {
        let error = Catalog::parse([(path, "()")]).unwrap_err();
        assert_eq!(
            error,
            ParseError::UnknownPlace {
                file: path.to_owned()
            }
        );
    }
}

#[test]
fn a_dangling_reference_and_an_untranslated_text_are_problems() {
    let sample = readme_sample("## Add a service")
        .replace("\"older\"", "\"elderly\"")
        .replace("en: \"Bench of talks\"", "en: \"\"");
    let catalog =
        Catalog::parse(files_with("services/probna-z-przewodnika.ron", &sample)).expect("parses");
    let problems: Vec<String> = validate(&catalog).iter().map(ToString::to_string).collect();
    assert_eq!(problems.len(), 3, "{problems:?}");
    assert!(
        problems.iter().any(|problem| problem.contains("`elderly`")),
        "{problems:?}"
    );
    assert!(
        problems
            .iter()
            .any(|problem| problem.contains("name.en is empty")),
        "{problems:?}"
    );
    assert!(
        problems
            .iter()
            .any(|problem| problem.contains("short.en is empty")),
        "{problems:?}"
    );
}

#[test]
fn an_unverified_rule_cannot_make_an_error() {
    let sample = readme_sample("## Add a service").replace(
        "    funding:",
        "    limits: [(of: PersonsPerUnit, max: 8, rule: \"efs-wytyczne\", strictness: Error)],\n    funding:",
    );
    let catalog =
        Catalog::parse(files_with("services/probna-z-przewodnika.ron", &sample)).expect("parses");
    let problems: Vec<String> = validate(&catalog).iter().map(ToString::to_string).collect();
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert!(
        problems
            .concat()
            .contains("`efs-wytyczne` is an error, but the rule is not verified"),
        "{problems:?}"
    );
}

#[test]
fn the_limits_read_in_law_are_there() {
    let catalog = Catalog::embedded();
    let limits = |key: &str| {
        let service = catalog.services.get(key).expect(key);
        let limit = service.limits.first().expect("has a limit");
        (limit.min, limit.max, limit.strictness)
    };
    // art. 52 u.p.s.; Dz.U. 2023 poz. 2354; t.j. Dz.U. 2025 poz. 51
    assert_eq!(
        limits("rodzinny-dom-pomocy"),
        (Some(3), Some(8), Strictness::Error)
    );
    assert_eq!(
        limits("mieszkanie-wspomagane"),
        (None, Some(6), Strictness::Error)
    );
    // Old buildings may have an exception that was not found, so more places are no error.
    assert_eq!(
        limits("dps-osoby-w-podeszlym-wieku"),
        (None, Some(100), Strictness::Hint)
    );
}

#[test]
fn a_rule_is_cited_with_its_act_and_journal() {
    let catalog = Catalog::embedded();
    assert_eq!(
        catalog.cite("ups-rdp").as_deref(),
        Some(
            "art. 52 ust. 1–2b ustawy z dnia 12 marca 2004 r. o pomocy społecznej \
             (t.j. Dz.U. z 2026 r. poz. 639, 974 i 986)"
        )
    );
    assert_eq!(
        catalog.cite_short("ups-rdp", "pl").as_deref(),
        Some("art. 52 ust. 1–2b u.p.s.")
    );
    assert_eq!(catalog.cite("prog-kws"), None, "a programme is no act");
}

#[test]
fn indicators_of_the_worked_example_have_their_values() {
    // One invented gmina, computed by hand.
    let value_of = |series: &str| {
        Quantity::count(match series {
            "population" => 8_412,
            "age_0_14" => 1_150,
            "age_0_17" => 1_402,
            "working_age" => 4_990,
            "post_working_age" => 2_020,
            "women_45_64" => 1_190,
            "age_15_64" => 5_362,
            "age_50_64" => 1_720,
            "age_60_plus" => 2_330,
            "age_65_plus" => 1_900,
            "age_80_plus" => 392,
            "age_85_plus" => 172,
            "dps_places" => 60,
            "dps_residents_paid" => 21,
            "home_care_users" => 57,
            _ => return Quantity::Blank,
        })
    };
    for (key, expected) in [
        ("starosc-demograficzna", 22.586_781),
        ("podwojne-starzenie", 16.824_034),
        ("indeks-starosci", 165.217_391),
        ("obciazenie-demograficzne", 68.577_154),
        ("potencjalne-wsparcie", 282.210_526),
        ("potencjal-pielegnacyjny", 303.571_429),
        ("wsparcie-najstarszych", 10.0),
        ("dps-na-10-tys-80-plus", 1_530.612_245),
        ("uslugi-opiekuncze-na-1000-65-plus", 30.0),
        ("dps-oplacani-na-1000-65-plus", 11.052_632),
        ("udzial-wsparcia-w-domu", 73.076_923),
    ] {
        let indicator = Catalog::embedded().indicators.get(key).expect(key);
        let value = evaluate(&indicator.formula, value_of)
            .value()
            .expect(key)
            .to_f64();
        assert!(
            (value - expected).abs() < 1e-4,
            "{key}: {value} instead of {expected}"
        );
    }
}

#[test]
fn only_the_dependency_ratio_is_a_verified_formula() {
    let verified: Vec<&str> = Catalog::embedded()
        .indicators
        .iter()
        .filter(|indicator| indicator.source.verified)
        .map(|indicator| indicator.key.as_str())
        .collect();
    assert_eq!(verified, ["obciazenie-demograficzne"]);
}

#[test]
fn services_for_a_group_begin_with_those_nearest_to_ordinary_life() {
    let kinds: Vec<ServiceKind> = Catalog::embedded()
        .services_for("older")
        .iter()
        .map(|service| service.kind)
        .collect();
    assert!(kinds.is_sorted());
    for kind in ServiceKind::ALL {
        assert!(kinds.contains(&kind), "{kind:?}");
    }
}

#[test]
fn older_people_have_ready_texts_for_every_step_and_actions_for_every_day() {
    let catalog = Catalog::embedded();
    for place in [
        TextPlace::Conclusions,
        TextPlace::Recommendations,
        TextPlace::Assumptions,
        TextPlace::Goal,
    ] {
        assert!(
            !catalog.texts_for(place, Some("older")).is_empty(),
            "{place:?}"
        );
    }
    for key in [
        "gospodarstwo-opiekuncze",
        "uslugi-sasiedzkie",
        "teleopieka",
        "dzienny-dom",
        "dps-jako-centrum-uslug",
    ] {
        assert!(catalog.actions.contains(key), "{key}");
    }
}

#[test]
fn seven_funding_sources_keep_their_colour() {
    let slots = |slot| {
        Catalog::embedded()
            .funding
            .iter()
            .find(|source| source.colour_slot == Some(slot))
    };
    let keys: Vec<Option<&str>> = (1..=7).map(|slot| slots(slot).map(Entry::key)).collect();
    let expected = [
        "budzet-gminy",
        "efs-plus",
        "korpus-wsparcia-seniorow",
        "fundusz-solidarnosciowy",
        "odplatnosc",
        "lgd-leader",
        "pfron",
    ];
    assert_eq!(keys, expected.map(Some));
}

#[test]
fn formulas_never_divide_into_infinity() {
    for indicator in Catalog::embedded().indicators.iter() {
        let zeros = evaluate(&indicator.formula, |_| Quantity::count(0));
        assert_eq!(zeros, Outcome::ZeroDenominator, "{}", indicator.key);
        let Formula::Ratio { den, .. } = &indicator.formula;
        assert!(!den.is_empty(), "{}", indicator.key);
    }
}
