//! Data packs: made of tables as people have them, read back whole or refused, and a plan that
//! begins with its unit. The numbers of the fixtures are made up.

use lpdi::base::Year;
use lpdi::field::Datum;
use lpdi::i18n::{Lang, Texts};
use lpdi::model::{LocalGovernment, LocalGovernmentKind, Op, Plan};
use lpdi::pack::{Built, Cases, Input, Kind, Pack, PackError, What, build, names, read, to_text};

fn table(name: &str) -> (String, String) {
    let path = crate::support::root()
        .join("tests/fixtures/data")
        .join(name);
    (name.to_owned(), std::fs::read_to_string(path).unwrap())
}

fn built(names: &[&str]) -> Built {
    let tables: Vec<(String, String)> = names.iter().map(|name| table(name)).collect();
    let inputs = tables.iter().map(|(name, text)| Input { name, text });
    build(&inputs.collect::<Vec<_>>())
}

/// In an order that no builder may depend on.
fn whole() -> Built {
    built(&[
        "LUDN_2137_CTAB_20210601120000.csv",
        "ludnosc_2024.csv",
        "LUDN_2137_CREL_20210601120001.csv",
        "odmiana.csv",
        "zmiany_kodow.csv",
        "faktury.csv",
        "TERC_Urzedowy_2026-01-01.csv",
    ])
}

fn value(pack: &Pack, code: &str, key: &str, year: i64) -> Option<i64> {
    let unit = pack.unit(code).unwrap();
    let columns = pack.columns.iter().zip(&unit.values);
    let mut of_year = columns.filter(|(column, _)| {
        let source = &pack.sources[column.source];
        column.key == key && source.year.get() == year
    });
    let value = of_year.find_map(|(_, value)| *value)?;
    value.to_string().parse().ok()
}

#[test]
fn a_register_of_parts_makes_every_unit_once() {
    let pack = whole().pack;
    assert_eq!(pack.state, "2026-01-01");
    let units: Vec<(&str, Kind, &str)> = pack
        .units
        .iter()
        .map(|unit| (unit.code.as_str(), unit.kind, unit.name.as_str()))
        .collect();
    assert_eq!(
        units,
        [
            ("0201011", Kind::Urban, "Bolesławiec"),
            ("0201022", Kind::Rural, "Bolesławiec"),
            ("0201053", Kind::Mixed, "Nowogrodziec"),
            ("0264011", Kind::City, "Wrocław"),
            ("1207052", Kind::Rural, "Kamienica"),
            ("1207132", Kind::Rural, "Szczawa"),
            ("0201", Kind::Powiat, "bolesławiecki"),
            ("1207", Kind::Powiat, "limanowski"),
        ]
    );
    assert_eq!(pack.unit("0201053").unwrap().voivodeship, "dolnośląskie");
    // a code of former years, a city by its powiat
    assert_eq!(pack.unit("0201052").unwrap().code, "0201053");
    assert_eq!(pack.unit("0264").unwrap().code, "0264011");
    assert_eq!(pack.unit("0299").map(|unit| &unit.code), None);
}

#[test]
fn figures_are_those_of_todays_units_or_none() {
    let pack = whole().pack;
    assert_eq!(value(&pack, "0201011", "ludnosc", 2024), Some(300));
    assert_eq!(value(&pack, "0201011", "saldo-migracji", 2024), Some(-5));
    // written under its former code
    assert_eq!(value(&pack, "0201053", "ludnosc", 2024), Some(100));
    // a spreadsheet took the first zero away; a part of a unit is not added to it
    assert_eq!(
        value(&pack, "0201022", "ludnosc", 2020),
        None,
        "contradicts its bands"
    );
    assert_eq!(value(&pack, "0201053", "ludnosc-65-plus", 2020), Some(20));
    assert_eq!(value(&pack, "0201011", "ludnosc-80-plus", 2020), Some(15));
    assert_eq!(value(&pack, "0201011", "ludnosc-60-plus", 2020), None);
    assert_eq!(value(&pack, "0264011", "kobiety-45-64", 2020), Some(700));
    // what gave up land is not what it was; the powiat around both is
    assert_eq!(value(&pack, "1207052", "ludnosc", 2024), None);
    assert_eq!(value(&pack, "1207", "ludnosc", 2024), Some(80));
    assert_eq!(value(&pack, "0201", "ludnosc", 2024), Some(600));
    assert_eq!(
        value(&pack, "0201", "ludnosc", 2020),
        None,
        "a part is missing"
    );
}

#[test]
fn what_is_not_taken_is_told_with_file_line_and_column() {
    let notes = whole().notes;
    let told = |file: &str, line: usize, column: Option<usize>, what: &What| {
        notes.iter().any(|note| {
            let place = (note.file.as_str(), note.line, note.column);
            place == (file, line, column) && note.what == *what
        })
    };
    let (wide, long) = (
        "LUDN_2137_CTAB_20210601120000.csv",
        "LUDN_2137_CREL_20210601120001.csv",
    );
    let said = String::from;
    for (file, line, column, what) in [
        ("faktury.csv", 1, None, What::UnknownTable),
        (wide, 1, None, What::NoCensus),
        (
            wide,
            1,
            Some(9),
            What::UnknownColumn(said("ludnosc;w miescie;2020;[osoba]")),
        ),
        (wide, 3, Some(8), What::Negative(said("-2"))),
        (wide, 3, None, What::Sum(said("0201022"))),
        (wide, 6, Some(8), What::NoNumber(said("x"))),
        (long, 7, Some(8), What::Marked(said("x"))),
        (
            "ludnosc_2024.csv",
            3,
            Some(4),
            What::UnknownColumn(said("malzenstwa")),
        ),
        (
            "ludnosc_2024.csv",
            9,
            Some(1),
            What::UnknownCode(said("9999992")),
        ),
        ("ludnosc_2024.csv", 1, None, What::Split(said("1207052"))),
    ] {
        assert!(
            told(file, line, column, &what),
            "{file}:{line} {what:?}\n{notes:#?}"
        );
    }
    let without = built(&["ludnosc_2024.csv"]);
    assert_eq!(without.pack.units, []);
}

#[test]
fn a_pack_is_read_as_it_was_written_and_anything_else_is_refused_without_a_panic() {
    let pack = whole().pack;
    let text = to_text(&pack);
    assert_eq!(read(text.as_bytes()).unwrap(), pack);
    for end in 0..text.len() {
        assert!(read(&text.as_bytes()[..end]).is_err(), "{end}");
    }
    for at in (0..text.len()).step_by(7) {
        let mut bytes = text.clone().into_bytes();
        bytes[at] ^= 0x41;
        assert!(read(&bytes).is_err(), "{at}");
    }
    let newer = text.replacen("lpdi-pack\t1", "lpdi-pack\t3", 1);
    assert_eq!(read(newer.as_bytes()), Err(PackError::Newer { version: 3 }));
    assert_eq!(read(b"(format: \"lpdi-plan\")"), Err(PackError::NotPack));
    assert_eq!(read(b""), Err(PackError::NotPack));
    let changed = text.replacen("Wroc", "Proc", 1);
    assert_eq!(read(changed.as_bytes()), Err(PackError::Changed));
    let texts = Texts::get(Lang::Pl);
    for error in [
        PackError::NotPack,
        PackError::Newer { version: 2 },
        PackError::Cut,
        PackError::Changed,
        PackError::Damaged { line: 3 },
    ] {
        let words = texts.msg_with(error.key(), &error.args());
        assert!(!words.contains('⟨'), "{words}");
        assert!(texts.attr(error.key(), "hint").is_some(), "{error}");
    }
}

#[test]
fn a_hostile_pack_with_a_right_sum_is_refused_in_its_line() {
    use std::fmt::Write as _;

    use sha2::{Digest as _, Sha256};
    let good = to_text(&whole().pack);
    let (body, _) = good.trim_end().rsplit_once('\n').unwrap();
    let sealed = |body: &str| {
        let body = format!("{body}\n");
        let sum = Sha256::digest(body.as_bytes());
        let mut hex = String::new();
        for byte in sum {
            write!(hex, "{byte:02x}").unwrap();
        }
        read(format!("{body}end\t{hex}\n").as_bytes())
    };
    assert!(sealed(body).is_ok());
    for (from, to) in [
        ("source\t2024", "source\t99999929"),
        ("column\tludnosc\t0", "column\tludnosc\t7"),
        ("column\tludnosc\t0", "column\t../../etc\t0"),
        ("unit\t0201011\turban", "unit\t0201011\trural"),
        ("unit\t0201011", "unit\t02010"),
        ("\tWrocław\t", "\t\t"),
        ("\tWrocław\t", "\tWroc\u{1b}[2Jław\t"),
        ("former\t0201052", "former\t../"),
        ("unit\t", "united\t"),
    ] {
        assert!(body.contains(from), "{from}");
        let hostile = body.replacen(from, to, 1);
        let error = sealed(&hostile).unwrap_err();
        assert!(
            matches!(error, PackError::Damaged { .. }),
            "{from}: {error:?}"
        );
    }
}

#[test]
fn the_first_letters_find_a_unit_and_its_namesakes_are_told_apart() {
    let pack = whole().pack;
    let texts = Texts::get(Lang::Pl);
    let found = |typed: &str| -> Vec<String> {
        let units = pack.find(typed, 10).into_iter();
        units.map(|unit| Pack::label(unit, texts)).collect()
    };
    assert_eq!(
        found("BOLESL"),
        [
            "Bolesławiec – gmina miejska, powiat bolesławiecki, dolnośląskie (0201011)",
            "Bolesławiec – gmina wiejska, powiat bolesławiecki, dolnośląskie (0201022)",
            "powiat bolesławiecki, dolnośląskie (0201)",
        ]
    );
    assert_eq!(
        found("powiat lim"),
        ["powiat limanowski, małopolskie (1207)"]
    );
    assert_eq!(found("miasto wro").len(), 1);
    assert_eq!(found("0201052").len(), 1, "a former code");
    assert_eq!(found("1207").len(), 3);
    assert_eq!(found(" "), Vec::<String>::new());
    assert_eq!(found("xyz"), Vec::<String>::new());
}

#[test]
fn a_chosen_unit_fills_in_names_and_figures_with_their_source_in_one_patch() {
    let pack = whole().pack;
    let unit = pack.unit("0264011").unwrap();
    let offers = pack.offers(unit);
    let population = offers.iter().find(|offer| offer.key == "ludnosc").unwrap();
    assert_eq!(
        (population.year.get(), population.value.to_string()),
        (2024, "6000".to_owned())
    );
    assert_eq!(
        population.source,
        "GUS, Ludność według gmin (podstawa: NSP 2021)"
    );
    for offer in &offers {
        let catalog = lpdi::catalog::Catalog::embedded();
        assert!(catalog.figures.contains(&offer.key), "{}", offer.key);
    }
    let mut plan = Plan::default();
    let patch = Pack::patch(&[unit], &offers);
    assert_eq!(patch.apply(&mut plan), [], "every place takes its value");
    let city = &plan.local_government;
    assert_eq!(city.kind, Some(LocalGovernmentKind::City));
    assert_eq!(city.name, "Miasto Wrocław");
    assert_eq!(city.name_genitive, "Miasta Wrocławia");
    assert_eq!(city.council, "Rada Miejska we Wrocławiu");
    assert_eq!(city.teryt, "0264");
    assert_eq!(city.place, "Wrocław");

    let figure = plan.figures.get("ludnosc").unwrap();
    assert_eq!(figure.source_year, Year::new(2024));
    assert!(figure.source.contains("NSP 2021"), "{}", figure.source);
    // left figures stay away
    let patch = Pack::patch(&[unit], &[]);
    assert!(!patch.ops().iter().any(|op| matches!(op, Op::Add { .. })));

    let rural = Pack::patch(&[pack.unit("0201022").unwrap()], &[]);
    let mut plan = Plan::default();
    rural.apply(&mut plan);
    assert_eq!(plan.local_government.name_genitive, "Gminy Bolesławiec");
    assert_eq!(
        plan.local_government.council_genitive,
        "Rady Gminy Bolesławiec"
    );
    assert_eq!(plan.local_government.place, "", "its seat may be elsewhere");

    // forms that somebody still has to look at are not printed
    let mixed = Pack::patch(&[pack.unit("0201053").unwrap()], &[]);
    let mut plan = Plan::default();
    mixed.apply(&mut plan);
    assert_eq!(plan.local_government.name, "Gmina Nowogrodziec");
    assert_eq!(plan.local_government.council, "");

    let joint = Pack::patch(&[unit, pack.unit("0201").unwrap()], &[]);
    let mut plan = Plan::default();
    joint.apply(&mut plan);
    let unit = &plan.local_government;
    assert_eq!(unit.kind, Some(LocalGovernmentKind::Joint));
    assert_eq!(unit.members, "Miasto Wrocław\nPowiat Bolesławiecki");
    assert_eq!(unit.name, "Miasto Wrocław i\u{a0}Powiat Bolesławiecki");
    assert_eq!(
        unit.name_genitive,
        "Miasta Wrocławia i\u{a0}Powiatu Bolesławieckiego"
    );
    assert_eq!(unit.teryt, "0264, 0201");
    assert_eq!(unit.voivodeship, "dolnośląskie", "the same of both");
    assert_eq!(unit.powiat, "", "not the same");
    assert_eq!(unit.place, "Wrocław", "the seat of the one that leads");
    assert_eq!(unit.council, "", "each council adopts the plan by itself");
}

#[test]
fn several_units_add_up_unless_one_lies_in_another() {
    let path = crate::support::root().join("plans/przyklady.lpdi-dane");
    let bytes = lpdi::store::packs::read(&path).unwrap();
    let pack = read(&bytes).unwrap();
    let sums = |key: &str| lpdi::catalog::Catalog::embedded().sums(key);
    let of = |codes: &[&str]| {
        let units: Vec<_> = codes.iter().map(|code| pack.unit(code).unwrap()).collect();
        pack.offered(&units, sums)
    };
    let both = of(&["1208053", "1208012"]);
    let people = both.iter().find(|offer| offer.key == "ludnosc").unwrap();
    assert_eq!(people.value.to_string(), (18_563 + 7_001).to_string());
    assert_eq!(of(&["1208053", "1208"]), [], "it would count twice");
    assert_eq!(of(&["1208053", "1208053"]), []);
}

#[test]
fn an_area_in_hectares_becomes_square_kilometres_and_the_pack_keeps_them() {
    let people = "# rok: 2024\nteryt;nazwa;ludnosc_31_12;powierzchnia_ha\n\
                  0201011;Bolesławiec;300;2285\n0201022;Bolesławiec;400;28913\n";
    let (_, register) = table("TERC_Urzedowy_2026-01-01.csv");
    let built = build(&[
        Input {
            name: "TERC_Urzedowy_2026-01-01.csv",
            text: &register,
        },
        Input {
            name: "ludnosc.csv",
            text: people,
        },
    ]);
    assert!(
        !built
            .notes
            .iter()
            .any(|note| matches!(note.what, What::UnknownColumn(_))),
        "{:?}",
        built.notes
    );
    let unit = built.pack.unit("0201011").unwrap();
    let offers = built.pack.offers(unit);
    let area = offers.iter().find(|offer| offer.key == "powierzchnia-km2");
    assert_eq!(area.unwrap().value.to_string(), "22.85");
    let text = to_text(&built.pack);
    // a program of before says that it is newer, and not that it is damaged
    assert!(text.starts_with("lpdi-pack\t2\t"), "{text}");
    assert_eq!(read(text.as_bytes()).unwrap(), built.pack);
}

/// A sample of every ending that adjectives of powiats have.
#[test]
fn powiat_adjectives_inflect_by_rule() {
    for (name, genitive, dative, locative) in [
        (
            "miechowski",
            "miechowskiego",
            "miechowskiemu",
            "miechowskim",
        ),
        (
            "łódzki wschodni",
            "łódzkiego wschodniego",
            "łódzkiemu wschodniemu",
            "łódzkim wschodnim",
        ),
        (
            "bieruńsko-lędziński",
            "bieruńsko-lędzińskiego",
            "bieruńsko-lędzińskiemu",
            "bieruńsko-lędzińskim",
        ),
        (
            "sławieński",
            "sławieńskiego",
            "sławieńskiemu",
            "sławieńskim",
        ),
        ("biały", "białego", "białemu", "białym"),
    ] {
        let cases = Cases::of_adjective(name).unwrap();
        assert_eq!(cases.genitive, genitive);
        assert_eq!(cases.dative, dative);
        assert_eq!(cases.locative, locative);
        assert_eq!(cases.instrumental, locative);
    }
    assert_eq!(Cases::of_adjective("Wrocław"), None);
}

#[test]
fn the_kind_follows_from_the_code() {
    for (code, kind) in [
        ("0201011", Some(Kind::Urban)),
        ("0201022", Some(Kind::Rural)),
        ("0201053", Some(Kind::Mixed)),
        ("0264011", Some(Kind::City)),
        ("0264", Some(Kind::City)),
        ("0201", Some(Kind::Powiat)),
        ("0201054", None),
        ("02", None),
        ("020101x", None),
    ] {
        assert_eq!(Kind::of_code(code), kind, "{code}");
    }
}

#[test]
fn without_a_pack_names_follow_by_rule_where_they_are_sure() {
    let texts = |known: &LocalGovernment| -> Vec<String> {
        let patch = names::complete(known);
        let texts = patch.ops().iter().filter_map(|op| match op {
            Op::Set(_, Datum::Text(text)) => Some(text.clone()),
            Op::Set(_, Datum::Choice(key)) => key.clone(),
            _ => None,
        });
        texts.collect()
    };
    let known = |name: &str, teryt: &str| LocalGovernment {
        name: name.to_owned(),
        teryt: teryt.to_owned(),
        ..LocalGovernment::default()
    };
    assert_eq!(
        texts(&known("Powiat Miechowski", "")),
        [
            "powiat",
            "Powiatu Miechowskiego",
            "Rada Powiatu Miechowskiego",
            "Rady Powiatu Miechowskiego",
            "Zarząd Powiatu Miechowskiego"
        ]
    );
    assert_eq!(
        texts(&known("Gmina Lipowa", "2417082")),
        [
            "gmina",
            "Gminy Lipowa",
            "Rada Gminy Lipowa",
            "Rady Gminy Lipowa",
            "Wójt Gminy Lipowa"
        ]
    );
    // without the code nobody knows whether the council is that of a city
    assert_eq!(texts(&known("Gmina Lipowa", "")), ["gmina", "Gminy Lipowa"]);
    assert_eq!(
        texts(&known("Gmina Lipowa", "2417083")),
        ["gmina", "Gminy Lipowa"]
    );
    assert_eq!(texts(&known("Miasto Wrocław", "0264")), ["city"]);
    assert_eq!(texts(&known("Związek Gmin", "")), Vec::<String>::new());
    let mut typed = known("Gmina Lipowa", "2417082");
    typed.name_genitive = "gminy Lipowa".to_owned();
    assert!(
        !texts(&typed).contains(&"Gminy Lipowa".to_owned()),
        "typed stays"
    );
}

/// The pack beside the example plans holds the units that are real.
#[test]
fn the_pack_of_the_examples_names_the_powiat_as_its_plan_does() {
    let path = crate::support::root().join("plans/przyklady.lpdi-dane");
    let pack = read(&lpdi::store::packs::read(&path).unwrap()).unwrap();
    let unit = pack.unit("1208").unwrap();
    let mut begun = Plan::default();
    Pack::patch(&[unit], &pack.offers(unit)).apply(&mut begun);
    let example = crate::support::root().join("plans/powiat-miechowski.lpdi.ron");
    let example = lpdi::store::open(&example).unwrap().plan;
    let blank = String::new();
    let named = LocalGovernment {
        place: blank,
        ..(*example.local_government).clone()
    };
    assert_eq!(*begun.local_government, named);
    let sum: i64 = pack
        .units
        .iter()
        .filter(|unit| unit.kind != Kind::Powiat)
        .filter_map(|unit| value(&pack, &unit.code, "ludnosc", 2024))
        .sum();
    assert_eq!(value(&pack, "1208", "ludnosc", 2024), Some(sum));
}

#[test]
fn a_pack_is_found_where_a_preference_says_and_the_newest_of_a_folder() {
    use lpdi::store::packs;
    let folder = tempfile::tempdir().unwrap();
    let places = [folder.path().join("nie-ma"), folder.path().to_owned()];
    assert_eq!(packs::find(&places), None);
    for name in ["dane-2025.lpdi-dane", "dane-2026.lpdi-dane", "zapiski.txt"] {
        lpdi::store::write_file(&folder.path().join(name), b"").unwrap();
    }
    let newest = folder.path().join("dane-2026.lpdi-dane");
    assert_eq!(packs::find(&places), Some(newest));
    let chosen = folder.path().join("zapiski.txt");
    assert_eq!(
        packs::find(std::slice::from_ref(&chosen)),
        Some(chosen),
        "as it was chosen"
    );
    assert_eq!(packs::places(Some(folder.path()))[0], folder.path());
}
