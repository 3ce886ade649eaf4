//! Areas follow from the groups of the catalogue: a new group is one entry in `groups.ron`, and an
//! area that is left out is neither asked for nor printed.

use std::collections::BTreeSet;

use jiff::civil::date;
use lpdi::base::Id;
use lpdi::catalog::{self, Catalog};
use lpdi::checks::{self, Finding, Scope, Subject};
use lpdi::field::{FieldPath, Key};
use lpdi::i18n::{Lang, Texts};
use lpdi::model::{Action, Area, Plan};
use lpdi::projection::Projection;
use lpdi::report::doc::{Block, BlockKind, Doc};
use lpdi::report::{Inputs, PLAN};
use lpdi::ui::{Part, Step, steps};
use lpdi::views;

use crate::support::example;

/// The key of a group that the catalogue does not have.
const ONE_MORE: &str = "migranci";

/// The catalogue with one more group, which is one more entry in its file and nothing else.
fn catalog_with_one_more() -> Catalog {
    let entry = r#"    "migranci": (
        name: (pl: "Cudzoziemcy", en: "Foreigners"),
        short: (pl: "Cudzoziemcy (skrót)", en: "Foreigners (short)"),
        population: "ludnosc",
        source: (title: "test", as_of: "2026", standing: Unverified),
    ),
}"#;
    let grown = |path: &str, text: &str| match path {
        "groups.ron" => text.trim_end().strip_suffix('}').unwrap().to_owned() + entry,
        _ => text.to_owned(),
    };
    let files = Catalog::embedded_files().into_iter();
    let files: Vec<(&str, String)> = files
        .map(|(path, text)| (path, grown(path, text)))
        .collect();
    let catalog = Catalog::parse(files.iter().map(|(path, text)| (*path, text.as_str()))).unwrap();
    assert_eq!(catalog::validate(&catalog), []);
    catalog
}

/// Roman number of the area at a place from 1, as nobody of the program makes it.
fn roman(place: usize) -> String {
    const UNITS: [&str; 10] = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
    format!("{}{}", "X".repeat(place / 10), UNITS[place % 10])
}

fn row(key: &str) -> Id {
    Id::of_key(key).unwrap()
}

fn findings(plan: &Plan, catalog: &Catalog) -> Vec<Finding> {
    checks::run(&Subject {
        plan,
        catalog,
        projection: &Projection::of(plan, catalog),
        scope: &Scope::of(plan),
        today: None,
    })
}

fn places(findings: &[Finding], rule: &str) -> Vec<String> {
    let findings = findings.iter().filter(|finding| finding.rule == rule);
    findings.map(|finding| finding.at.to_string()).collect()
}

fn headings_of(blocks: &[Block], headings: &mut Vec<String>) {
    for block in blocks {
        match &block.kind {
            BlockKind::Part(part) => headings_of(&part.blocks, headings),
            BlockKind::Heading(heading) => headings.push(heading.text.clone()),
            _ => {}
        }
    }
}

fn document(plan: &Plan, catalog: &Catalog) -> Doc {
    let projection = Projection::of(plan, catalog);
    PLAN.doc(&Inputs {
        plan,
        catalog,
        projection: &projection,
        findings: &findings(plan, catalog),
        texts: Texts::get(Lang::Pl),
        date: date(2026, 11, 21),
        fingerprint: "",
        schema: 1,
        area: None,
    })
}

/// Headings of the document and the text of all its blocks.
fn printed(plan: &Plan, catalog: &Catalog) -> (Vec<String>, String) {
    let doc = document(plan, catalog);
    let mut headings = Vec::new();
    headings_of(&doc.blocks, &mut headings);
    (headings, format!("{:?}", doc.blocks))
}

fn areas_of(steps: &[Step]) -> Vec<&str> {
    let steps = steps.iter().filter(|step| step.part == Part::Areas);
    steps.filter_map(|step| step.group).collect()
}

#[test]
fn a_new_group_gives_a_step_a_section_and_checks() {
    let catalog = catalog_with_one_more();
    let steps = steps(&catalog);
    assert!(catalog.groups.keys().eq(areas_of(&steps)));
    let step = steps
        .iter()
        .find(|step| step.group == Some(ONE_MORE))
        .unwrap();
    let texts = Texts::get(Lang::Pl);
    assert_eq!(step.title(texts, &catalog), "Cudzoziemcy (skrót)");
    assert!(
        step.intro(texts, &catalog, &Plan::default())
            .unwrap()
            .starts_with("Cudzoziemcy. ")
    );

    let mut plan = Plan::default();
    let count = catalog.groups.iter().count();
    let roman = roman(count);
    assert!(step.place(texts, &catalog, &plan).ends_with(&roman));
    let at = lpdi::path!(areas["migranci"].goal);
    assert!(step.owns(&catalog, &plan, at) && Plan::locate(&at.to_string()) == Some(at));
    let missing = places(&findings(&plan, &catalog), "area-missing");
    assert!(
        missing.contains(&"areas/migranci.conclusions".to_owned()),
        "{missing:?}"
    );
    assert_eq!(missing.len(), count);

    plan.areas.row_mut(row(ONE_MORE)).goal = "Do 2029 r. 10 osób".to_owned();
    let required = places(&findings(&plan, &catalog), "required");
    assert!(required.contains(&"areas/migranci.recommendations".to_owned()));
    let (headings, text) = printed(&plan, &catalog);
    assert!(
        headings.contains(&format!("Obszar {roman}. Cudzoziemcy")),
        "{headings:?}"
    );
    assert!(text.contains("Do 2029 r. 10 osób"));
    let action = Action {
        group: Key::new(ONE_MORE),
        ..Action::default()
    };
    plan.actions.insert(Id::from_number(1), action);
    let projection = Projection::of(&plan, &catalog);
    let subject = views::Subject {
        plan: &plan,
        catalog: &catalog,
        projection: &projection,
    };
    let areas = views::outline(&subject);
    assert_eq!(areas[count - 1].actions[0].code, format!("{roman}.1"));
    assert_eq!(
        views::coverage::matrix(&subject, &areas).rows[count - 1].mark,
        roman
    );
}

#[test]
fn an_area_that_is_left_out_is_neither_asked_for_nor_printed_and_takes_no_number() {
    let catalog = Catalog::embedded();
    let mut plan = Plan::default();
    plan.diagnosis.base_year = lpdi::base::Year::new(2025);
    let asked = |plan: &Plan| places(&findings(plan, catalog), "figure-missing").len();
    let before = asked(&plan);
    let area = plan.areas.row_mut(row("homeless"));
    area.goal = "Cel, którego nikt nie drukuje".to_owned();
    area.left_out = true;

    assert!(asked(&plan) < before, "its figures are not asked for");
    let all = findings(&plan, catalog);
    let others = catalog.groups.iter().count() - 1;
    assert_eq!(places(&all, "area-missing").len(), others);
    let of_area: Vec<&Finding> = (all.iter())
        .filter(|finding| finding.at.row == Some(row("homeless")))
        .collect();
    assert_eq!(of_area.len(), 1, "{of_area:?}");
    assert_eq!(of_area[0].at, lpdi::path!(areas["homeless"].reason));

    plan.areas.row_mut(row("homeless")).reason = "Powód dla rady".to_owned();
    let (headings, text) = printed(&plan, catalog);
    assert!(text.contains("Powód dla rady"));
    assert!(!text.contains("Cel, którego nikt nie drukuje"));
    let numbers: Vec<&str> = (headings.iter())
        .filter_map(|heading| heading.strip_prefix("Obszar ")?.split('.').next())
        .collect();
    let expected: Vec<String> = (1..=others).map(roman).collect();
    assert_eq!(numbers, expected);

    // taken back, it says again what it said
    let area = plan.areas.row_mut(row("homeless"));
    (area.left_out, area.reason) = (false, String::new());
    assert!(
        printed(&plan, catalog)
            .1
            .contains("Cel, którego nikt nie drukuje")
    );
}

#[test]
fn the_only_area_of_a_plan_is_the_first() {
    let catalog = Catalog::embedded();
    let mut plan = example("powiat-miechowski.lpdi.ron");
    for key in catalog.groups.keys().filter(|key| *key != "older") {
        plan.areas.row_mut(row(key)).left_out = true;
    }
    assert_eq!(
        views::roman_of(&plan, catalog, "older").as_deref(),
        Some("I")
    );
    assert_eq!(views::roman_of(&plan, catalog, "mental"), None);
    let (headings, _) = printed(&plan, catalog);
    assert!(
        headings
            .iter()
            .any(|heading| heading.starts_with("Obszar I. "))
    );
}

#[test]
fn what_is_planned_for_a_group_that_is_left_out_is_told_and_not_lost() {
    let catalog = Catalog::embedded();
    let mut plan = Plan::default();
    let action = Action {
        name: "Mieszkania ze wsparciem".to_owned(),
        group: Key::new("homeless"),
        ..Action::default()
    };
    plan.actions.insert(Id::from_number(1), action);
    plan.areas.row_mut(row("homeless")).left_out = true;
    let told = places(&findings(&plan, catalog), "area-left-out-used");
    assert_eq!(told, ["actions/00000001.group"]);
    assert!(
        printed(&plan, catalog)
            .1
            .contains("Mieszkania ze wsparciem")
    );
}

#[test]
fn every_area_of_a_blank_plan_is_one_finding_and_one_gap() {
    let catalog = Catalog::embedded();
    let plan = Plan::default();
    let keys = catalog.groups.keys();
    let expected: Vec<String> = keys.map(|key| format!("areas/{key}.conclusions")).collect();
    let all = findings(&plan, catalog);
    let told: Vec<String> = (all.iter())
        .filter(|finding| finding.at.table == lpdi::path!(areas).table)
        .map(|finding| finding.at.to_string())
        .collect();
    assert_eq!(told, expected, "in the order of the catalogue");
    assert_eq!(
        plan.areas.get("older").cloned().unwrap_or_default(),
        Area::default()
    );
    let (headings, _) = printed(&plan, catalog);
    let areas = headings
        .iter()
        .filter(|heading| heading.starts_with("Obszar "));
    assert_eq!(areas.count(), catalog.groups.iter().count());
}

#[test]
fn an_area_of_a_group_nobody_knows_is_told_printed_and_kept() {
    let catalog = Catalog::embedded();
    let mut plan = Plan::default();
    plan.areas.row_mut(row(ONE_MORE)).goal = "Do 2029 r. 10 osób".to_owned();
    let told = places(&findings(&plan, catalog), "unknown-key");
    assert_eq!(told, ["areas/migranci"]);
    assert!(printed(&plan, catalog).1.contains("Do 2029 r. 10 osób"));
    let text = lpdi::store::to_text(&plan).unwrap();
    let again = lpdi::store::parse(text.as_bytes()).unwrap();
    assert_eq!((again.plan, again.read_only), (plan, None));
}

/// What prints a box that says «to be filled in» is a finding, in the area itself or of its actions.
#[test]
fn every_gap_of_an_area_is_a_finding() {
    let catalog = Catalog::embedded();
    let mut begun = Plan::default();
    begun.areas.row_mut(row("older")).recommendations = "Jedno zdanie.".to_owned();
    let mut acts = example("powiat-miechowski.lpdi.ron");
    acts.areas.row_mut(row("mental")).goal.clear();
    let of_family = acts.actions.iter();
    let of_family = of_family.filter(|(_, action)| action.group.as_str() == "family");
    let family: Vec<Id> = of_family.map(|(id, _)| id).collect();
    for id in family {
        acts.actions.get_mut(id).unwrap().group = Key::new("older");
    }
    let mut gaps = 0;
    for plan in [Plan::default(), begun, acts] {
        let all = findings(&plan, catalog);
        let told: BTreeSet<Option<Id>> = all.iter().map(|finding| finding.at.row).collect();
        for at in gaps_of(&document(&plan, catalog).blocks) {
            gaps += usize::from(at.table == lpdi::path!(areas).table);
            assert!(told.contains(&at.row), "{at} is a gap without a finding");
        }
    }
    assert!(gaps > 10, "{gaps}");
}

fn gaps_of(blocks: &[Block]) -> Vec<FieldPath> {
    let mut gaps = Vec::new();
    for block in blocks {
        match &block.kind {
            BlockKind::Part(part) => gaps.extend(gaps_of(&part.blocks)),
            BlockKind::Note(_) => gaps.extend(block.anchor),
            _ => {}
        }
    }
    gaps
}

#[test]
fn an_adopted_plan_is_not_asked_for_a_group_that_came_later() {
    let catalog = Catalog::embedded();
    let mut plan = Plan::default();
    plan.edition.status = Some(lpdi::model::Status::Adopted);
    let missing = |plan: &Plan| places(&findings(plan, catalog), "area-missing").len();
    let all = catalog.groups.iter().count();
    assert_eq!(missing(&plan), all, "nothing is written yet");
    plan.areas.row_mut(row("older")).goal = "Do 2029 r. 10 osób".to_owned();
    assert_eq!(missing(&plan), 0);
    plan.edition.status = Some(lpdi::model::Status::Draft);
    assert_eq!(missing(&plan), all - 1);
}
