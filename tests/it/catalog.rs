//! The embedded catalogue: every file parses, every reference resolves, the README's recipe works.

use lpdi::base::{Decimal, Quantity};
use lpdi::catalog::{
    Asked, Catalog, Entry, Formula, Level, Outlook, ParseError, ServiceKind, Standing, Strictness,
    validate,
};
use lpdi::field::Kind;
use lpdi::i18n::{Lang, Texts};
use lpdi::model::Plan;
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
    let groups: Vec<&str> = catalog.groups.keys().collect();
    let expected = [
        "horizontal",
        "family",
        "older",
        "disability",
        "mental",
        "homeless",
    ];
    assert!(
        groups.starts_with(&expected),
        "in the order of areas: {groups:?}"
    );
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
fn a_figure_from_the_readme_is_added_with_one_entry() {
    let sample = readme_sample("## Add a figure").trim();
    let entries = sample
        .strip_prefix('{')
        .and_then(|sample| sample.strip_suffix('}'));
    let entries = entries.expect("the sample is a table");
    let chapter = "figures/osoby-starsze.ron";
    let embedded = Catalog::embedded_files();
    let table = embedded.iter().find(|(path, _)| *path == chapter);
    let (_, table) = table.expect("the chapter is there");
    let table = table.trim().strip_suffix('}').expect("it is a table");
    let longer = format!("{table}{entries}}}");
    let files = embedded.iter().map(|&(path, text)| match path {
        _ if path == chapter => (path, longer.as_str()),
        _ => (path, text),
    });
    let catalog = Catalog::parse(files).expect("the sample parses");
    assert_eq!(validate(&catalog), []);
    let figure = catalog.figures.get("kluby-szachowe-osoby").expect("found");
    assert_eq!(figure.chapter, "osoby-starsze");
    let last = catalog.figures_of("osoby-starsze").last();
    assert_eq!(
        last,
        Some(figure),
        "a new figure stands where it was written"
    );
    assert!(figure.is_asked(&[Level::Gmina], |group| group == "older"));
    assert!(!figure.is_asked(&[Level::Gmina], |_| false));
    assert!(!figure.is_asked(&[Level::Powiat], |_| true));
}

#[test]
fn a_figure_that_stands_in_two_chapters_is_refused() {
    let mut files = Catalog::embedded_files();
    let table = files.iter().find(|(path, _)| *path == "figures/kadra.ron");
    let text = table.expect("the chapter is there").1;
    files.push(("figures/kopia.ron", text));
    assert_eq!(
        Catalog::parse(files),
        Err(ParseError::DuplicateKey {
            file: "figures/kopia.ron".to_owned(),
            key: "ops-pracownicy".to_owned(),
        })
    );
}

#[test]
fn an_indicator_from_the_readme_is_added_with_one_entry() {
    let sample = readme_sample("## Add a computed indicator");
    let catalog = Catalog::parse(files_with("indicators/z-przewodnika.ron", sample))
        .expect("the sample parses");
    assert_eq!(validate(&catalog), []);
    let indicator = catalog
        .indicators
        .get("probny-z-przewodnika")
        .expect("found by its key");
    let value = evaluate(
        &indicator.formula,
        |key| match key {
            "ludnosc-kobiety" => Quantity::count(5_100),
            "ludnosc" => Quantity::count(10_000),
            _ => Quantity::Blank,
        },
        |_| Quantity::Blank,
    );
    assert_eq!(value, Outcome::Value("51".parse().unwrap()));
}

#[test]
fn every_kind_has_names_and_those_with_a_short_one_are_found_by_it() {
    let catalog = Catalog::embedded();
    for kind in Catalog::KINDS {
        let keys = catalog.keys_of(kind);
        assert!(!keys.is_empty(), "{kind}");
        for key in keys {
            assert!(catalog.name_of(kind, key, "pl").is_some(), "{kind}/{key}");
        }
    }
    let short = |kind, key| catalog.short_of(kind, key, "pl");
    assert_eq!(short("services", "zol-zpo").as_deref(), Some("ZOL, ZPO"));
    let severe = short("figures", "on-znaczny");
    assert_eq!(severe.as_deref(), Some("Stopień znaczny"));
    assert_eq!(short("measures", "miejsca-utworzone"), None);
    assert_eq!(catalog.name_of("prices", "dps", "pl"), None);
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
            "art. 52 ust. 1–2b ustawy z\u{a0}dnia 12 marca 2004 r. o\u{a0}pomocy społecznej \
             (Dz. U. z 2026 r. poz. 639, 974 i 986)"
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
    let value_of = |key: &str| {
        Quantity::count(match key {
            "ludnosc" => 8_412,
            "ludnosc-0-14" => 1_150,
            "ludnosc-0-17" => 1_402,
            "ludnosc-produkcyjny" => 4_990,
            "ludnosc-poprodukcyjny" => 2_020,
            "kobiety-45-64" => 1_190,
            "ludnosc-15-64" => 5_362,
            "ludnosc-50-64" => 1_720,
            "ludnosc-60-plus" => 2_330,
            "ludnosc-65-plus" => 1_900,
            "ludnosc-80-plus" => 392,
            "ludnosc-85-plus" => 172,
            "dps-miejsca" => 60,
            "dps-oplacani" => 21,
            "uslugi-osoby" => 57,
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
        let value = evaluate(&indicator.formula, value_of, |_| Quantity::Blank)
            .value()
            .expect(key)
            .to_f64();
        assert!(
            (value - expected).abs() < 1e-4,
            "{key}: {value} instead of {expected}"
        );
    }
}

/// Counts as published, and what was published of them: Statistics Poland, BDL P2137 of 2020, and
/// children in foster care of 2020, 2022 and 2023.
#[test]
fn published_values_come_out_to_the_printed_digit() {
    let people = |key: &str| match key {
        "ludnosc" => 38_265_013,
        "ludnosc-0-14" => 5_878_334,
        "ludnosc-15-64" => 25_266_694,
        "ludnosc-50-64" => 7_285_714,
        "ludnosc-60-plus" => 9_800_233,
        "ludnosc-65-plus" => 7_119_985,
        "ludnosc-80-plus" => 1_683_970,
        "ludnosc-85-plus" => 818_253,
        _ => 0,
    };
    let care = |institutional: i64, all: i64| {
        move |key: &str| match key {
            "piecza-pow-inne" => institutional,
            "piecza-ogolem" => all,
            _ => 0,
        }
    };
    let printed = |key: &str, counts: &dyn Fn(&str) -> i64| {
        let indicator = Catalog::embedded().indicators.get(key).expect(key);
        let quantity = |key: &str| Quantity::count(counts(key));
        let value = evaluate(&indicator.formula, quantity, quantity).value();
        let places = u32::from(indicator.decimals);
        Texts::get(Lang::Pl).decimal_places(value.expect(key), places)
    };
    for (key, published) in [
        ("starosc-demograficzna", "18,61"),
        ("podwojne-starzenie", "17,18"),
        ("indeks-starosci", "121"),
        ("potencjalne-wsparcie", "355"),
        ("wsparcie-najstarszych", "11"),
    ] {
        assert_eq!(printed(key, &people), published, "{key}");
    }
    let share = "piecza-instytucjonalna-udzial";
    assert_eq!(printed(share, &care(16_029, 71_515)), "22,4");
    assert_eq!(printed(share, &care(16_572, 72_812)), "22,8");
    assert_eq!(printed(share, &care(17_100, 75_310)), "22,7");
}

#[test]
fn both_published_definitions_of_foster_care_say_which_they_are() {
    // of 100 children 40 with kin, 10 with others, 10 in a home of the family type, 40 in others
    let counts = |key: &str| match key {
        "piecza-ogolem" => 100,
        "piecza-spokrewnione" | "piecza-pow-inne" => 40,
        "piecza-niezawodowe" | "piecza-pow-rodzinne" => 10,
        _ => 0,
    };
    let mut variants = Vec::new();
    for (key, expected) in [
        ("piecza-rodzinna-udzial", "50"),
        ("di-pieczy-bez-spokrewnionych", "33.33"),
    ] {
        let indicator = Catalog::embedded().indicators.get(key).expect(key);
        let quantity = |key: &str| Quantity::count(counts(key));
        let value = evaluate(&indicator.formula, quantity, quantity).value();
        let value = value.expect(key).round(u32::from(indicator.decimals));
        assert_eq!(value.to_string(), expected, "{key}");
        variants.push(&indicator.variant.as_ref().expect("its definition").pl);
    }
    assert_ne!(variants[0], variants[1]);
}

#[test]
fn what_is_our_own_is_a_proposal_and_a_proposal_names_no_text() {
    let own = [
        "wzór własny",
        "wielkość własna",
        "wskaźnik własny",
        "wzór przyjęty w programie",
        "propozycja programu",
        "tekst opracowany dla programu",
        "pojęcie przyjęte w programie",
    ];
    for fact in Catalog::embedded().facts() {
        let is_own = own.iter().any(|title| fact.source.starts_with(title));
        let place = format!("{}/{}: {}", fact.kind, fact.key, fact.source);
        assert_eq!(is_own, fact.standing == Standing::Proposal, "{place}");
        assert!(!is_own || fact.address.is_none(), "{place}");
        assert!(!fact.source.is_empty(), "{place}");
    }
}

#[test]
fn an_act_is_named_with_its_kind_its_day_and_its_issuer() {
    let months = [
        "stycznia",
        "lutego",
        "marca",
        "kwietnia",
        "maja",
        "czerwca",
        "lipca",
        "sierpnia",
        "września",
        "października",
        "listopada",
        "grudnia",
    ];
    for act in Catalog::embedded().acts.iter() {
        let title = &act.title.pl;
        let month = usize::try_from(act.date.month().unwrap()).unwrap();
        let (day, year) = (act.date.day().unwrap(), act.date.year());
        let date = format!("z\u{a0}dnia {day} {} {year} r.", months[month - 1]);
        assert!(title.contains(&date), "{title}: {date}");
        let kinds = [
            ("ustawa", "ustawy"),
            ("rozporządzenie", "rozporządzenia"),
            ("uchwała", "uchwały"),
        ];
        let kind = kinds.iter().find(|(kind, _)| title.starts_with(kind));
        let (kind, genitive) = kind.unwrap_or_else(|| panic!("{title}"));
        assert_eq!(act.genitive, title.replacen(kind, genitive, 1));
        let issuer = act.issuer.pl.replace("Rada Ministrów", "Rady Ministrów");
        let issuer = issuer.replace("Minister ", "Ministra ");
        assert!(
            *kind == "ustawa" || title.contains(&issuer),
            "{title}: {issuer}"
        );
        // As acts of 2026 cite: a space after «Dz.», no «t.j.».
        let citation = &act.citation;
        let journal = citation.starts_with("Dz. U. z ") || citation.starts_with("M.P. z ");
        assert!(journal, "{citation}");
    }
}

#[test]
fn a_rule_is_cited_in_short_by_the_genitive_of_every_act_it_stands_on() {
    let catalog = Catalog::embedded();
    let short = |rule, lang| catalog.cite_short(rule, lang).unwrap();
    assert_eq!(
        short("sen-opiekunowie", "pl"),
        "art. 7 ust. 1–2 ustawy o\u{a0}osobach starszych"
    );
    assert_eq!(
        short("sen-opiekunowie", "en"),
        "art. 7 ust. 1–2 of the Older Persons Act"
    );
    assert_eq!(
        short("ups-kryterium", "pl"),
        "art. 8 ust. 1 i art. 9 u.p.s.; § 1 pkt 1 rozporządzenia o\u{a0}kryteriach dochodowych"
    );
    assert_eq!(
        short("ups-kryterium", "en").split(';').next(),
        Some(
            format!(
                "art. 8 ust. 1 and art. 9 {}",
                catalog.acts.get("ups").unwrap().short_genitive.en
            )
            .as_str()
        )
    );
    for rule in catalog.rules.iter() {
        let cited = catalog.cite_short(&rule.key, "en").unwrap_or_default();
        // a letter of a list is no word
        let cited = format!(" {cited} ").replace('\u{a0}', " ");
        let cited = cited.replace("lit. i ", "");
        assert!(
            !cited.contains(" i ") && !cited.contains(" oraz "),
            "{cited}"
        );
    }
    for act in catalog.acts.iter() {
        let nominative = [
            "ustawa",
            "rozporządzenie",
            "uchwała",
            "Strategia",
            "Program ",
        ];
        let short = &act.short_genitive.pl;
        assert!(
            !nominative.iter().any(|word| short.starts_with(word)),
            "{short}"
        );
    }
}

#[test]
fn a_programme_known_to_run_on_does_not_end_with_the_plan() {
    let catalog = Catalog::embedded();
    let outlook = |key| catalog.funding.get(key).unwrap().outlook();
    assert_eq!(outlook("asy-prowadzenie"), Outlook::Until(2030));
    assert!(outlook("asy-prowadzenie").reaches(2030));
    assert!(!outlook("asy-prowadzenie").reaches(2031));
    assert!(outlook("budzet-gminy").reaches(2100));
    assert!(!outlook("efs-plus").reaches(2027));
    assert!(!outlook("korpus-wsparcia-seniorow").reaches(2027));
}

#[test]
fn ids_on_which_sources_disagree_are_not_shown_as_where_to_look() {
    let doubtful = ["60270", "453193", "1365239", "72323", "461691"];
    for figure in Catalog::embedded().figures.iter() {
        for id in doubtful {
            let shown = &figure.taken_from;
            let named = shown.pl.contains(id) || shown.en.contains(id);
            assert!(!named, "{}: {id}", figure.key);
        }
    }
}

#[test]
fn the_figures_of_the_short_list_are_due_from_those_who_hold_them() {
    let due = |levels: &[Level], groups: &[&str]| -> Vec<&str> {
        let figures = Catalog::embedded().figures.iter();
        let due = figures.filter(|one| one.is_due(levels, |group| groups.contains(&group)));
        due.map(Entry::key).collect()
    };
    let gmina = due(&[Level::Gmina], &[]);
    assert_eq!(gmina.len(), 10, "{gmina:?}");
    assert!(gmina.contains(&"cus") && !gmina.contains(&"pcpr-pracownicy"));
    let older = due(&[Level::Gmina], &["older"]);
    assert_eq!(older.len(), 17, "{older:?}");
    let powiat = due(&[Level::Powiat], &["family"]);
    assert_eq!(powiat.len(), 23, "{powiat:?}");
    // A city with powiat rights answers for both.
    let city = due(&[Level::Gmina, Level::Powiat], &[]);
    assert!(city.contains(&"cus") && city.contains(&"pcpr-pracownicy"));
    // Whoever has to answer is asked.
    for figure in Catalog::embedded().figures.iter() {
        let asked = figure.required.is_empty() || figure.asked != Asked::Never;
        assert!(asked, "{} is due, but nobody is asked", figure.key);
    }
}

#[test]
fn figures_stand_in_the_order_of_chapters_and_of_their_tables() {
    let catalog = Catalog::embedded();
    let mut chapters: Vec<&str> = Vec::new();
    for figure in catalog.figures.iter() {
        if chapters.last() != Some(&figure.chapter.as_str()) {
            chapters.push(&figure.chapter);
        }
    }
    assert!(catalog.chapters.keys().eq(chapters));
    let first: Vec<&str> = catalog.figures.keys().take(3).collect();
    assert_eq!(first, ["ludnosc", "ludnosc-kobiety", "ludnosc-mezczyzni"]);
    let persons = catalog.figures.get("ludnosc").expect("there");
    assert!(catalog.unit(&persons.unit).expect("there").whole);
}

#[test]
fn a_published_value_stands_with_its_area_and_year() {
    let catalog = Catalog::embedded();
    let values: Vec<(&str, i16, String)> = catalog
        .references_of("zasieg-pomocy")
        .map(|one| (one.area.get("en"), one.year, one.value.to_string()))
        .collect();
    let expected = [("Poland", 2025, "3.2"), ("małopolskie", 2025, "2.6")];
    assert_eq!(
        values,
        expected.map(|(area, year, value)| (area, year, value.to_owned()))
    );
    let wrong = r#"{"a": (of: "ludnosc", area: (pl: "Polska", en: "Poland"), year: 2024,
        value: "37,5", source: (title: "t", as_of: "2024", standing: Unverified))}"#;
    let error = Catalog::parse([("references.ron", wrong)]).unwrap_err();
    assert!(error.to_string().contains("`37,5`"), "{error}");
}

#[test]
fn a_formula_is_told_with_the_names_of_its_figures() {
    let catalog = Catalog::embedded();
    let told = |key: &str, lang| {
        let indicator = catalog.indicators.get(key).expect(key);
        catalog.definition_of(indicator, lang)
    };
    assert_eq!(
        told("przyrost-na-1000", "pl"),
        "(Urodzenia żywe − Zgony ogółem) / Ludność ogółem × 1000"
    );
    assert_eq!(
        told("uslugi-godziny-tydzien", "en"),
        "Hours of home care / Home-care users (without SUO psych.) / 52"
    );
    assert_eq!(
        told("saldo-pieczy", "pl"),
        "Dzieci umieszczone w\u{a0}pieczy zastępczej w\u{a0}roku − \
         Dzieci i\u{a0}pełnoletni, którzy opuścili pieczę w\u{a0}roku"
    );
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
fn every_group_has_ready_texts_for_every_step() {
    let catalog = Catalog::embedded();
    for group in catalog.groups.keys() {
        for place in ["conclusions", "recommendations", "assumptions", "goal"] {
            let texts = catalog.texts_for(&[place], Some(group));
            let own =
                |block: &&lpdi::catalog::TextBlock| block.groups.iter().any(|key| key == group);
            assert!(texts.iter().any(own), "{group}: {place}");
        }
    }
}

#[test]
fn older_people_have_actions_for_every_day() {
    let catalog = Catalog::embedded();
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

/// Things are counted whole; what is measured need not be.
#[test]
fn every_unit_is_whole_unless_it_measures() {
    let measured: Vec<&str> = (Catalog::embedded().units.iter())
        .filter(|unit| !unit.whole)
        .map(Entry::key)
        .collect();
    assert_eq!(measured, ["hour", "pln", "km2", "percent"]);
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
    let zero = |_: &str| Quantity::count(0);
    for indicator in Catalog::embedded().indicators.iter() {
        let expected = match indicator.formula {
            Formula::Ratio { .. } | Formula::Change { .. } => Outcome::ZeroDenominator,
            Formula::Sum { .. } => Outcome::Value(Decimal::default()),
        };
        let zeros = evaluate(&indicator.formula, zero, zero);
        assert_eq!(zeros, expected, "{}", indicator.key);
    }
}

/// A ready row names a table, fields and options that a plan has, and takes the row's name.
#[test]
fn every_ready_row_fits_its_table() {
    let catalog = Catalog::embedded();
    for row in catalog.ready_rows.iter() {
        let at = row.key();
        let table = Plan::table_info(&row.table).unwrap_or_else(|| panic!("{at}: {}", row.table));
        assert!(table.many(), "{at}");
        let kind = |field: &str| table.field(field).map(|field| field.kind);
        assert_eq!(kind("name"), Some(Kind::Text), "{at}");
        for field in row.texts.keys() {
            assert_eq!(kind(field), Some(Kind::Text), "{at}: {field}");
        }
        for (field, key) in &row.keys {
            let known = match kind(field) {
                Some(Kind::Choice(_, keys)) => keys.contains(&key.as_str()),
                Some(Kind::Key(kind)) => catalog.keys_of(kind).contains(&key.as_str()),
                _ => false,
            };
            assert!(known, "{at}: {field} cannot be {key}");
        }
    }
}

#[test]
fn the_readme_names_whatever_is_counted() {
    for (name, _) in lpdi::catalog::Tally::ALL {
        assert!(README.contains(&format!("`{{{name}}}`")), "{name}");
    }
}
