//! The plans shipped in `plans/`: each opens and saves to the same bytes; each complete one has no
//! errors and names no person, and the real powiat's figures give the ratios of the data set they come from.
//!
//! After the file format or a text has changed on purpose, `LPDI_REWRITE_PLANS=1 cargo test
//! --test it plans` writes the files anew; read the difference before committing it.

use std::path::PathBuf;

use lpdi::base::Decimal;
use lpdi::catalog::Catalog;
use lpdi::checks::{self, Finding, Scope, Severity, Subject};
use lpdi::field::{FieldPath, Value};
use lpdi::model::{Commissioning, LocalGovernmentKind, Plan, ServicePlan, Status};
use lpdi::pack::names;
use lpdi::projection::{Column, Projection, levels};
use lpdi::store;

use crate::support;

/// Places in care homes per 10 000 persons aged 80+ in the powiat miechowski, columns
/// `dostepnosc_2024`, `dostepnosc_2030` and `dostepnosc_2035` of the project's data set of care
/// homes and the population 80+ of the powiats of Małopolska (domain notes §9).
const MIECHOWSKI_PER_10_000: [(Column, &str); 3] = [
    (Column::Base, "1364.9"),
    (Column::Forecast, "1041.2"),
    (Column::LaterForecast, "839.9"),
];

const MIECHOWSKI: &str = "powiat-miechowski.lpdi.ron";
const SARNIA_GORA: &str = "gmina-sarnia-gora.lpdi.ron";
const JASNOBRZEG: &str = "miasto-jasnobrzeg.lpdi.ron";

fn path_of(name: &str) -> PathBuf {
    support::root().join("plans").join(name)
}

/// Names of the plan files, sorted.
fn names() -> Vec<String> {
    let files = support::files("plans", store::EXTENSION).into_iter();
    files
        .filter_map(|path| Some(path.file_name()?.to_str()?.to_owned()))
        .collect()
}

#[expect(
    clippy::panic,
    reason = "a test helper: a file that does not open fails the test"
)]
fn plan(name: &str) -> Plan {
    let opened = store::open(&path_of(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
    assert_eq!(opened.read_only, None, "{name} holds more than we write");
    opened.plan
}

fn findings(plan: &Plan) -> Vec<Finding> {
    let catalog = Catalog::embedded();
    let projection = Projection::of(plan, catalog);
    checks::run(&Subject {
        plan,
        catalog,
        projection: &projection,
        scope: &Scope::of(plan),
        today: None,
    })
}

/// Every text of the plan with its address, as people read it: sources of figures included.
#[expect(
    clippy::expect_used,
    reason = "a test helper: the registry lists only what is there"
)]
fn texts(plan: &Plan) -> Vec<(FieldPath, String)> {
    let mut texts = Vec::new();
    for info in Plan::TABLES {
        let table = plan.table(info.name).expect("a table of the registry");
        for row in table.rows() {
            let record = table.get(row).expect("a row of the table");
            for field in record.infos() {
                let at = FieldPath {
                    table: info.name,
                    row,
                    field: field.name,
                    cell: None,
                };
                if let Some(Value::Text(text)) = record.value(field.name) {
                    texts.push((at, text.to_owned()));
                }
            }
        }
    }
    texts
}

#[test]
fn the_folder_holds_the_four_plans() {
    let names = names();
    for name in [MIECHOWSKI, SARNIA_GORA, JASNOBRZEG, support::START] {
        assert!(names.iter().any(|known| known == name), "{names:?}");
    }
}

#[test]
fn every_plan_saves_to_the_same_bytes() {
    let rewrite = std::env::var_os("LPDI_REWRITE_PLANS").is_some();
    for name in names() {
        let plan = plan(&name);
        if rewrite {
            store::save(&path_of(&name), &plan).expect("the file is written");
        }
        let text = store::to_text(&plan).expect("the plan is written");
        let before = std::fs::read_to_string(path_of(&name)).expect("UTF-8");
        let differs = before
            .lines()
            .zip(text.lines())
            .position(|(old, new)| old != new);
        assert!(
            before == text,
            "{name} is not what the program writes, first at line {:?}; \
             LPDI_REWRITE_PLANS=1 cargo test --test it plans writes it anew",
            differs.map(|line| line + 1)
        );
    }
}

#[test]
fn no_complete_plan_has_errors() {
    for name in support::complete() {
        let plan = plan(&name);
        let all = findings(&plan);
        let errors: Vec<_> = all
            .iter()
            .filter(|finding| finding.severity == Severity::Error)
            .map(|finding| format!("{} at {} {:?}", finding.rule, finding.at, finding.args))
            .collect();
        assert!(errors.is_empty(), "{name}:\n{}", errors.join("\n"));
        // guards against checks that have stopped looking: each plan has something honest to say
        assert!(!all.is_empty(), "{name} no longer meets a finding");
    }
}

#[test]
fn every_rule_and_act_a_plan_stands_on_was_verified() {
    let catalog = Catalog::embedded();
    for name in support::complete() {
        let plan = plan(&name);
        assert!(!plan.introduction.basis.as_slice().is_empty(), "{name}");
        for key in plan.introduction.basis.as_slice() {
            let rule = catalog.rules.get(key).expect("a rule of the catalogue");
            assert!(
                rule.standing.is_verified(),
                "{name} cites {key}, which is not verified"
            );
        }
    }
}

#[test]
fn services_are_tasks_of_the_unit_or_shared_by_an_agreement() {
    for name in support::complete() {
        let plan = plan(&name);
        let levels = levels(&plan);
        let listed = |row: &&ServicePlan| !row.service.as_str().is_empty();
        for row in plan.services.iter().map(|(_, row)| row).filter(listed) {
            let key = row.service.as_str();
            let service = Catalog::embedded()
                .services
                .get(key)
                .expect("a service of the catalogue");
            let agreed = row.commissioning == Some(Commissioning::Agreement);
            let task = service.levels.iter().any(|level| levels.contains(level));
            assert!(task || agreed, "{name}: {key} is not a task of this unit");
        }
    }
}

#[test]
fn no_plan_holds_anything_that_looks_like_a_contact_or_an_identity_number() {
    for name in names() {
        for (at, text) in texts(&plan(&name)) {
            assert!(!text.contains('@'), "{name}: {at} holds an e-mail address");
            let found = personal_number(&text);
            assert_eq!(found, None, "{name}: {at} holds a number of a person");
        }
    }
}

/// The first run of nine or more digits, with the separators people put into telephone numbers.
fn personal_number(text: &str) -> Option<String> {
    let mut run = String::new();
    for c in text.chars().chain(['.']) {
        if c.is_ascii_digit() {
            run.push(c);
        } else if run.is_empty() || !matches!(c, ' ' | '-' | '\u{a0}') {
            if run.len() >= 9 {
                return Some(run);
            }
            run.clear();
        }
    }
    None
}

#[test]
fn the_search_for_numbers_of_persons_finds_them() {
    for number in ["44051401359", "tel. 12 345 67 89", "+48 123-456-789"] {
        assert!(personal_number(number).is_some(), "{number}");
    }
    for harmless in ["331 miejsc, 2425 osób", "8 404 800 zł", "lata 2027–2029"] {
        assert_eq!(personal_number(harmless), None, "{harmless}");
    }
}

#[test]
fn the_powiat_reproduces_the_ratios_of_the_data_set() {
    let plan = plan(MIECHOWSKI);
    assert_eq!(
        plan.local_government.kind,
        Some(LocalGovernmentKind::Powiat)
    );
    assert_eq!(plan.edition.status, Some(Status::Draft));
    let catalog = Catalog::embedded();
    let projection = Projection::of(&plan, catalog);
    let key = "dps-na-10-tys-80-plus";
    let decimals = u32::from(catalog.indicators.get(key).expect("the indicator").decimals);
    let computed = projection
        .indicator(key)
        .expect("the indicator is computed");
    for (column, published) in MIECHOWSKI_PER_10_000 {
        let published: Decimal = published.parse().expect("a number");
        let figure = |key| projection.columns.figure(&plan, key, column).number();
        let places = figure("dps-miejsca").expect("places");
        let oldest = figure("ludnosc-80-plus").expect("persons 80+");
        let exact = Decimal::ratio(places, oldest, 10_000);
        assert_eq!(exact.map(|ratio| ratio.round(1)), Some(published));
        // The program prints the same value with the places the catalogue gives it.
        let shown = computed.get(column).value();
        assert_eq!(
            shown,
            exact.map(|ratio| ratio.round(decimals)),
            "{column:?}"
        );
    }
}

#[test]
fn the_real_powiat_claims_no_figure_without_the_data_set() {
    let plan = plan(MIECHOWSKI);
    for (key, row) in plan.figures.iter() {
        if row.counted.has_numbers() {
            assert!(row.source.contains("zbiór danych projektu"), "{key}");
        }
    }
    for (id, row) in plan.services.iter() {
        assert_eq!(
            row.supply.number(),
            None,
            "today's supply of {id} is not known"
        );
    }
}

#[test]
fn the_fictional_units_say_so_at_every_figure() {
    let complete = [
        (SARNIA_GORA, Status::Consulted),
        (JASNOBRZEG, Status::Adopted),
    ];
    for (name, status) in complete {
        let plan = plan(name);
        assert_eq!(plan.edition.status, Some(status), "{name}");
        assert!(plan.introduction.purpose.contains("fikcyjn"), "{name}");
        let mut rows = 0;
        for (key, row) in plan.figures.iter() {
            if row.counted.has_numbers() {
                assert!(row.source.contains("dane fikcyjne"), "{name}: {key}");
                rows += 1;
            }
        }
        assert!(rows > 10, "{name}: {rows} rows of figures");
    }
}

#[test]
fn the_fictional_units_have_no_warning_and_every_muted_one_has_a_reason() {
    for name in [SARNIA_GORA, JASNOBRZEG] {
        let plan = plan(name);
        let all = findings(&plan);
        let open = all.iter().filter(|finding| finding.muted.is_none());
        let warnings: Vec<_> = open
            .filter(|finding| finding.severity == Severity::Warning)
            .map(|finding| format!("{} at {}", finding.rule, finding.at))
            .collect();
        assert!(warnings.is_empty(), "{name}:\n{}", warnings.join("\n"));
        // each mute still silences something
        let muted = all.iter().filter(|finding| finding.muted.is_some());
        assert_eq!(muted.count(), plan.set_aside.iter().count(), "{name}");
    }
}

#[test]
fn the_city_plans_for_every_group_and_holds_the_tasks_of_both_levels() {
    let plan = plan(JASNOBRZEG);
    assert_eq!(plan.local_government.kind, Some(LocalGovernmentKind::City));
    let catalog = Catalog::embedded();
    for group in catalog.groups.iter() {
        assert!(
            !plan.leaves_out(&group.key),
            "{JASNOBRZEG} leaves {} out",
            group.key
        );
        let actions = plan.actions.iter().map(|(_, action)| action);
        let own = actions.filter(|action| action.group.as_str() == group.key);
        assert!(
            own.count() >= 4,
            "{JASNOBRZEG} has fewer than four actions for {}",
            group.key
        );
    }
    for table in Plan::TABLES {
        // a city has no farm, and nobody comments on an example; every other table shows how it is
        // filled in
        let rows = plan
            .table(table.name)
            .expect("a table of the registry")
            .rows();
        let may_be_empty = ["farms", "comments", "replies"].contains(&table.name);
        assert!(
            !rows.is_empty() || may_be_empty,
            "{JASNOBRZEG} shows no row of {}",
            table.name
        );
    }
}

#[test]
fn the_blank_start_is_what_the_first_question_leaves() {
    let start = plan(support::START);
    let mut typed = Plan::default();
    typed.local_government.name = start.local_government.name.clone();
    typed.local_government.teryt = start.local_government.teryt.clone();
    let patch = names::complete(&typed.local_government);
    assert_eq!(
        patch.apply(&mut typed),
        [],
        "the first question is answered"
    );
    typed.local_government.powiat = start.local_government.powiat.clone();
    typed.local_government.voivodeship = start.local_government.voivodeship.clone();
    assert_eq!(start, typed);
}
