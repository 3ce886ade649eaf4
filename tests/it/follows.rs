//! Nothing typed twice: what follows stands in the place of a blank, and only there.

use lpdi::base::{Id, Quantity, Year};
use lpdi::catalog::{Catalog, Entry as _, LegalRule, Level};
use lpdi::field::{FieldPath, Key, Link, Value};
use lpdi::i18n::Lang;
use lpdi::model::{
    Action, Basis, Facility, LocalGovernmentKind, Plan, ServicePlan, TransitionSheet,
};
use lpdi::path;
use lpdi::projection::{Column, Origin, followed};
use lpdi::report;
use lpdi::session::{Derived, Document};
use lpdi::store;

use crate::support::example;

const ROW: Id = Id::from_number(1);

fn year(year: i64) -> Year {
    Year::new(year).unwrap()
}

fn derived(plan: &Plan) -> Derived {
    Derived::of(plan, Catalog::embedded())
}

fn asks(plan: &Plan, at: FieldPath) -> bool {
    let derived = derived(plan);
    derived
        .findings_at(at)
        .any(|finding| finding.rule == "required")
}

/// A gmina with a service, an action and figures about them.
fn begun() -> Plan {
    let mut plan = Plan::default();
    plan.local_government.name = "Gmina Lipowa".to_owned();
    plan.local_government.teryt = "2417082".to_owned();
    plan.edition.first_year = Some(year(2027));
    plan.edition.last_year = Some(year(2029));
    plan.diagnosis.base_year = Some(year(2025));
    for (key, count) in [("uslugi-godziny", 9120), ("uslugi-oczekujacy", 0)] {
        let figure = plan.figures.row_mut(Id::of_key(key).unwrap());
        figure.set(Basis::Counted, year(2025), Quantity::count(count));
    }
    let service = ServicePlan {
        service: Key::new("uslugi-opiekuncze"),
        ..ServicePlan::default()
    };
    plan.services.insert(ROW, service);
    plan.actions.insert(ROW, Action::default());
    plan
}

#[test]
fn what_follows_is_checked_summed_up_and_printed_and_never_written() {
    let plan = begun();
    let all = derived(&plan);
    let filled = &all.plan;
    let unit = &filled.local_government;
    assert_eq!(unit.kind, Some(LocalGovernmentKind::Gmina));
    assert_eq!(unit.council_genitive, "Rady Gminy Lipowa");
    assert_eq!(unit.organ, "Wójt Gminy Lipowa");
    assert_eq!(
        all.projection.columns.year(Column::Forecast),
        Some(year(2029))
    );
    let service = filled.services.get(ROW).unwrap();
    assert_eq!(service.group.as_str(), "older");
    assert_eq!(service.supply, Quantity::count(9120));
    assert_eq!(service.waiting, Quantity::count(0), "zero is not blank");
    assert_eq!(filled.actions.get(ROW).unwrap().owner, "Gmina Lipowa");
    for at in [
        path!(diagnosis.forecast_year),
        path!(services[ROW].group),
        path!(services[ROW].supply),
        path!(actions[ROW].owner),
        path!(introduction.basis),
        path!(local_government.council),
    ] {
        assert!(!asks(&plan, at), "{at}");
    }
    let text = store::to_text(&plan).unwrap();
    for typed_by_nobody in ["forecast_year", "owner", "supply", "group", "basis", "Wójt"] {
        assert!(!text.contains(typed_by_nobody), "{typed_by_nobody}");
    }
    let date = jiff::civil::date(2026, 11, 26);
    let catalog = Catalog::embedded();
    let printed = Document::of(&report::PLAN, (&plan, catalog), (Lang::Pl, date)).unwrap();
    let printed = format!("{:?}", printed.doc).replace("\\u{a0}", " ");
    for words in ["Rady Gminy Lipowa", "9120", "Wójt Gminy Lipowa"] {
        assert!(printed.contains(words), "{words}");
    }
}

#[test]
fn what_is_typed_replaces_what_follows_and_clearing_brings_it_back() {
    let mut plan = begun();
    plan.diagnosis.forecast_year = Some(year(2035));
    plan.services.get_mut(ROW).unwrap().supply = Quantity::count(0);
    let filled = derived(&plan).plan;
    assert_eq!(filled.diagnosis.forecast_year, Some(year(2035)));
    assert_eq!(filled.services.get(ROW).unwrap().supply, Quantity::count(0));
    plan.diagnosis.forecast_year = None;
    let filled = derived(&plan).plan;
    assert_eq!(filled.diagnosis.forecast_year, Some(year(2029)));
    let at = path!(diagnosis.forecast_year);
    let origin = followed(Catalog::embedded(), &filled, at).unwrap().1;
    assert_eq!(origin, Origin::Field(path!(edition.last_year)));
    // with nothing to follow, it is asked for
    plan.edition.last_year = None;
    assert!(asks(&plan, at));
}

#[test]
fn legal_bases_follow_the_kind_of_unit_and_the_services_as_far_as_somebody_compared_them() {
    let catalog = Catalog::embedded();
    let mut plan = begun();
    let basis = |plan: &Plan| derived(plan).plan.introduction.basis.as_slice().to_vec();
    let of_gmina = basis(&plan);
    for key in ["usg-podstawa", "str-plany", "ups-uslugi-prawo"] {
        assert!(of_gmina.iter().any(|rule| rule == key), "{key}");
    }
    assert!(!of_gmina.iter().any(|rule| rule == "usp-podstawa"));
    for key in &of_gmina {
        let rule = catalog.rules.get(key).unwrap();
        assert!(rule.standing.is_verified() && rule.act.is_some(), "{key}");
    }
    // acts stand together, in the order of the catalogue
    let order = catalog.keys_of(LegalRule::PLACE);
    assert!(of_gmina.is_sorted_by_key(|key| order.iter().position(|known| known == key)));
    plan.local_government.kind = Some(LocalGovernmentKind::Powiat);
    assert!(basis(&plan).iter().any(|rule| rule == "usp-podstawa"));
    assert_eq!(basis(&Plan::default()), Vec::<String>::new());
}

/// A powiat is not told to do what the law asks of a gmina, nor the other way round: neither among
/// the bases of the plan nor on the cards of its actions.
#[test]
fn a_plan_cites_what_the_law_asks_of_a_unit_like_its_own() {
    let catalog = Catalog::embedded();
    for (name, ours, foreign) in [
        (
            "powiat-miechowski.lpdi.ron",
            "ups-powiat",
            "ups-gmina-fakultatywne",
        ),
        (
            "gmina-sarnia-gora.lpdi.ron",
            "ups-gmina-obowiazkowe",
            "ups-powiat",
        ),
    ] {
        let mut plan = example(name);
        plan.introduction.basis = lpdi::field::Keys::default();
        let derived = derived(&plan);
        let levels = lpdi::projection::levels(&plan);
        let keys = derived.plan.introduction.basis.as_slice();
        let rules = || keys.iter().map(|key| catalog.rules.get(key).unwrap());
        assert!(rules().all(|rule| rule.is_of(levels)), "{name}");
        let has = |key: &str| rules().any(|rule| rule.key == key);
        assert!(has(ours) && !has(foreign), "{name}");
    }
    let cited = |levels: &[Level]| catalog.cite_of("raport-o-stanie", "pl", levels).unwrap();
    assert!(
        cited(&[Level::Gmina]).contains("u.s.g.") && !cited(&[Level::Gmina]).contains("u.s.p.")
    );
    assert!(
        cited(&[Level::Powiat]).contains("u.s.p.") && !cited(&[Level::Powiat]).contains("u.s.g.")
    );
}

#[test]
fn every_value_that_follows_says_of_itself_where_it_comes_from() {
    let mut plan = begun();
    let facility = Facility {
        name: "Dom Pomocy Społecznej „Pod Lipami”".to_owned(),
        service: Key::new("dps"),
        places: Quantity::count(42),
        users: Quantity::count(38),
        ..Facility::default()
    };
    plan.facilities.insert(ROW, facility);
    let sheet = TransitionSheet {
        facility: Link::to(ROW),
        ..TransitionSheet::default()
    };
    plan.transition_sheets.insert(ROW, sheet);
    let filled = derived(&plan).plan;
    let mut told = 0;
    for info in Plan::TABLES {
        let fields = info
            .fields
            .iter()
            .filter(|field| field.spec.follows.is_some());
        for field in fields {
            let row = info.many().then_some(ROW);
            let at = FieldPath {
                row,
                ..FieldPath::one(info.name, field.name)
            };
            let value = filled.value(at).unwrap();
            let follows = followed(Catalog::embedded(), &filled, at);
            assert!(follows.is_some(), "{at}: {value:?}");
            assert!(!matches!(value, Value::Text("")), "{at}");
            told += 1;
        }
    }
    assert!(told > 0);
}
