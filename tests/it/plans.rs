//! The plans shipped in `plans/`: each opens, saves to the same bytes, has no errors, names no
//! person, and the real powiat's figures give the ratios of the data set they come from.
//!
//! After the file format or a text has changed on purpose, `LPDI_REWRITE_PLANS=1 cargo test
//! --test it plans` writes the files anew; read the difference before committing it.

use std::path::PathBuf;

use lpdi::base::Decimal;
use lpdi::catalog::{Catalog, Level};
use lpdi::checks::{self, Finding, Scope, Severity, Subject};
use lpdi::field::{FieldPath, Value};
use lpdi::model::{Commissioning, LocalGovernmentKind, Plan, ServicePlan, Status};
use lpdi::projection::{Column, Projection};
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
fn the_folder_holds_the_two_plans() {
    let names = names();
    assert!(names.iter().any(|name| name == MIECHOWSKI), "{names:?}");
    assert!(names.iter().any(|name| name == SARNIA_GORA), "{names:?}");
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
fn no_plan_has_errors() {
    for name in names() {
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
    for name in names() {
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
    for name in names() {
        let plan = plan(&name);
        let level = match plan.local_government.kind.expect("a kind of unit") {
            LocalGovernmentKind::Powiat => Level::Powiat,
            LocalGovernmentKind::Gmina => Level::Gmina,
            other => panic!("{name}: no level for {other:?}"),
        };
        let listed = |row: &&ServicePlan| !row.service.as_str().is_empty();
        for row in plan.services.iter().map(|(_, row)| row).filter(listed) {
            let key = row.service.as_str();
            let service = Catalog::embedded()
                .services
                .get(key)
                .expect("a service of the catalogue");
            let agreed = row.commissioning == Some(Commissioning::Agreement);
            assert!(
                service.levels.contains(&level) || agreed,
                "{name}: {key} is not a task of this unit"
            );
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
fn the_fictional_gmina_says_so_at_every_figure() {
    let plan = plan(SARNIA_GORA);
    assert_eq!(plan.edition.status, Some(Status::Consulted));
    assert!(plan.introduction.purpose.contains("fikcyjn"));
    let mut rows = 0;
    for (key, row) in plan.figures.iter() {
        if row.counted.has_numbers() {
            assert!(row.source.contains("dane fikcyjne"), "{key}");
            rows += 1;
        }
    }
    assert!(rows > 10, "{rows} rows of figures");
}
