//! Checks: each has a plan that trips it and a plan that does not.

use std::collections::BTreeSet;

use jiff::civil::{Date, date};
use lpdi::base::{Amounts, Id, Money, Quantities, Quantity, Year};
use lpdi::catalog::Catalog;
use lpdi::checks::{Finding, INTRINSIC, RULES, Severity, State};
use lpdi::field::{Key, Keys, Link};
use lpdi::i18n::{Lang, Texts};
use lpdi::model::{
    Accessibility, ActionIndicator, Agreement, AgreementForm, AgreementState, Answer, Application,
    ApplicationState, Area, Audience, Basis, Building, CentrePost, CentreStage, Contract,
    CouncilResolution, Decision, DutyKind, Facility, Farm, FarmDecision, FarmReadiness, FigureRow,
    IndicatorKind, LocalGovernmentKind, Milestone, Moratorium, Move, Need, Participation, Party,
    Plan, Quarter, Remark, ResolutionState, Risk, Sampling, ServicePlan, SetAside, StaffRole,
    Status, Survey, Swot, TransitionSheet, Workshop,
};
use lpdi::path;
use lpdi::session::Derived;

use crate::support::example;
use crate::texts;

fn ready() -> Plan {
    example("powiat-miechowski.lpdi.ron")
}

/// The day on which plans are checked.
const TODAY: Date = date(2026, 11, 26);

fn derived(plan: &Plan) -> Derived {
    Derived::on(Some(TODAY), plan, Catalog::embedded())
}

fn year(year: i64) -> Option<Year> {
    Year::new(year)
}

fn first_action(plan: &Plan) -> Id {
    plan.actions.iter().next().unwrap().0
}

fn first_facility(plan: &mut Plan) -> &mut Facility {
    let id = plan.facilities.iter().next().unwrap().0;
    plan.facilities.get_mut(id).unwrap()
}

fn group(key: &str) -> Id {
    Id::of_key(key).unwrap()
}

fn older(plan: &mut Plan) -> &mut Area {
    plan.areas.row_mut(group("older"))
}

pub type Trip = fn(&mut Plan);

/// Year of assessment of the ready plan.
fn base() -> Year {
    Year::new(2024).unwrap()
}

fn figure<'p>(plan: &'p mut Plan, key: &str) -> &'p mut FigureRow {
    plan.figures.row_mut(Id::of_key(key).unwrap())
}

/// Sets the counted figure `key` of the year of assessment.
fn count(plan: &mut Plan, key: &str, value: i64) {
    figure(plan, key).set(Basis::Counted, base(), Quantity::count(value));
}

/// A new event that nothing can be said against.
fn event(plan: &mut Plan) -> &mut Participation {
    let id = Id::from_number(1);
    let event = Participation {
        date: Some(date(2026, 3, 2)),
        users: true,
        ..Participation::default()
    };
    plan.participation.insert(id, event);
    plan.participation.get_mut(id).unwrap()
}

/// A new survey of 300 people who were found like this.
fn survey(plan: &mut Plan, sampling: Sampling) -> &mut Survey {
    let id = Id::from_number(1);
    let survey = Survey {
        respondents: Some(300),
        sampling: Some(sampling),
        ..Survey::default()
    };
    plan.surveys.insert(id, survey);
    plan.surveys.get_mut(id).unwrap()
}

/// A new urgent need that an action answers.
fn need(plan: &mut Plan, number: u32) -> &mut Need {
    let id = Id::from_number(number);
    let action = plan.actions.iter().next().unwrap();
    let need = Need {
        group: action.1.group.clone(),
        priority: Some(1),
        action: Link::to(action.0),
        ..Need::default()
    };
    plan.needs.insert(id, need);
    plan.needs.get_mut(id).unwrap()
}

/// Makes it the plan of a gmina that prepares a social services centre, all in order.
fn centre(plan: &mut Plan) {
    plan.local_government.kind = Some(LocalGovernmentKind::Gmina);
    plan.coordination.path = Key::new("cus");
    plan.cus.way = Key::new("przeksztalcenie");
    plan.cus.areas = Keys::new(["kultura", "mieszkalnictwo", "zdrowie"]);
    plan.cus_posts.insert(ONE, CentrePost::default());
    plan.cus_stages.insert(ONE, CentreStage::default());
}

/// A row that tests add.
const ONE: Id = Id::from_number(1);

/// Check → a change of the ready plan that must trip it.
pub const TRIPS: &[(&str, Trip)] = &[
    ("participation-to-come", |plan| {
        event(plan).date = Some(date(2026, 12, 1));
    }),
    ("participation-dates", |plan| {
        event(plan).until = Some(date(2026, 3, 1));
    }),
    ("participation-without-users", |plan| {
        event(plan).users = false
    }),
    ("survey-respondents", |plan| {
        survey(plan, Sampling::Open).population = Some(10);
    }),
    ("survey-margin", |plan| {
        survey(plan, Sampling::Random).respondents = Some(50);
    }),
    ("survey-not-all", |plan| {
        survey(plan, Sampling::All).population = Some(400);
    }),
    ("workshop-unanswered", |plan| {
        plan.workshops
            .insert(Id::from_number(1), Workshop::default());
    }),
    ("need-without-action", |plan| {
        need(plan, 1).action = Link::default()
    }),
    ("need-other-group", |plan| {
        need(plan, 1).group = Key::new("family")
    }),
    ("needs-all-first", |plan| {
        need(plan, 1);
        need(plan, 2);
    }),
    ("swot-list-empty", |plan| {
        plan.swot.insert(Id::from_number(1), Swot::default());
    }),
    ("main-goal-without-number", |plan| {
        plan.vision.main_goal = "Więcej usług w domu".to_owned();
    }),
    ("principles-count", |plan| {
        plan.principles = lpdi::field::Many::default();
    }),
    ("coherence-strategy", |plan| {
        plan.coherence = lpdi::field::Many::default();
    }),
    ("year-to-come", |plan| plan.diagnosis.base_year = year(2027)),
    ("resolution-to-come", |plan| {
        plan.edition.status = Some(Status::Adopted);
        plan.edition.resolution_date = Some(date(2026, 11, 27));
    }),
    ("done-to-come", |plan| {
        let agreement = Agreement {
            state: Some(AgreementState::Concluded),
            concluded: Some(date(2031, 1, 1)),
            ..Agreement::default()
        };
        plan.agreements.insert(ONE, agreement);
    }),
    ("names-unlike", |plan| {
        plan.local_government.council_genitive = plan.local_government.council.clone();
    }),
    ("services-none", |plan| {
        plan.services = lpdi::field::Many::default()
    }),
    ("rows-none", |plan| {
        plan.needs = lpdi::field::Many::default()
    }),
    ("action-service-unlisted", |plan| {
        action(plan).service = Key::new("cis");
    }),
    ("coverage-gap", |plan| {
        let first = first_action(plan);
        let row = plan.actions.get(first).unwrap().clone();
        let mut others = lpdi::field::Many::default();
        others.insert(first, row);
        plan.actions = others;
    }),
    ("cost-zero", |plan| {
        let lines: Vec<Id> = plan.costs.iter().map(|(id, _)| id).collect();
        for id in lines {
            let line = plan.costs.get_mut(id).unwrap();
            line.amounts
                .0
                .values_mut()
                .for_each(|amount| *amount = Money::ZERO);
        }
    }),
    ("application-over-cost", |plan| {
        let application = Application {
            amount: Money::from_zlote(900_000_000),
            ..Application::default()
        };
        plan.applications.insert(ONE, application);
    }),
    ("consultation-after-plan", |plan| {
        plan.consultation.session = Some(date(2035, 1, 15));
    }),
    ("says-nothing", |plan| plan.vision.vision = "x".to_owned()),
    ("person-named", |plan| {
        action(plan).owner = "Pani Anna z urz\u{119}du".to_owned();
    }),
    ("not-decided", |plan| {
        an_indicator(plan).target = Quantity::NotApplicable;
    }),
    ("required", |plan| plan.local_government.name.clear()),
    ("min", |plan| plan.edition.first_year = year(2000)),
    ("max", |plan| plan.edition.last_year = year(2099)),
    ("sign-not-printed", |plan| {
        plan.local_government.place.push_str(" 🏡");
    }),
    ("max-chars", |plan| {
        plan.local_government.place = "a".repeat(81)
    }),
    ("unknown-key", |plan| {
        let id = plan.services.iter().next().unwrap().0;
        plan.services.get_mut(id).unwrap().service = Key::new("nie-ma-takiej");
    }),
    ("broken-link", |plan| {
        let id = plan.costs.iter().next().unwrap().0;
        plan.costs.get_mut(id).unwrap().action = Link::to(Id::from_number(0));
    }),
    ("source-missing", |plan| {
        figure(plan, "ludnosc-80-plus").source.clear()
    }),
    ("source-year-missing", |plan| {
        figure(plan, "ludnosc-80-plus").source_year = None
    }),
    ("figure-missing", |plan| {
        figure(plan, "ludnosc-80-plus").set(Basis::Counted, base(), Quantity::Blank);
    }),
    ("figure-other-year", |plan| {
        let before = Year::new(2020).unwrap();
        figure(plan, "utw").set(Basis::Counted, before, Quantity::count(1));
    }),
    ("figure-unnamed", |plan| {
        count(plan, "wielkosc-nowszego-programu", 5);
    }),
    ("figure-fraction", |plan| {
        let value = Quantity::Number("383.5".parse().unwrap());
        figure(plan, "ludnosc-80-plus").set(Basis::Counted, base(), value);
    }),
    ("figure-negative", |plan| count(plan, "uslugi-osoby", -5)),
    ("figure-unusual", |plan| {
        // a village of 300 is a slip more often than a gmina
        *plan.figures.row_mut(Id::of_key("ludnosc").unwrap()) = FigureRow::default();
        count(plan, "ludnosc", 300);
    }),
    ("whole-below-parts", |plan| {
        count(plan, "ludnosc", 900);
        count(plan, "ludnosc-kobiety", 950);
        count(plan, "ludnosc-0-17", 910);
    }),
    ("supply-year-missing", |plan| {
        let last = plan.edition.last_year.unwrap();
        let id = plan.services.iter().next().unwrap().0;
        let row = plan.services.get_mut(id).unwrap();
        row.planned.set(last, Quantity::Blank);
    }),
    ("parts-do-not-add-up", |plan| {
        count(plan, "ludnosc", 9_000);
        count(plan, "ludnosc-0-17", 6_000);
        count(plan, "ludnosc-produkcyjny", 5_000);
    }),
    ("figure-limit", |plan| {
        count(plan, "ludnosc", 9_000);
        count(plan, "uslugi-osoby", 9_001);
    }),
    ("figure-ratio", |plan| {
        count(plan, "ludnosc", 9_000);
        count(plan, "ludnosc-kobiety", 6_000);
    }),
    ("blank-left", |plan| {
        older(plan).goal = "Do […] r. 10 osób".to_owned()
    }),
    ("teryt-format", |plan| {
        plan.local_government.teryt = "120".to_owned()
    }),
    ("teryt-unit", |plan| {
        plan.local_government.teryt = "1299".to_owned()
    }),
    ("horizon-order", |plan| plan.edition.last_year = year(2026)),
    ("not-whole", |plan| {
        let id = plan.indicators.iter().next().unwrap().0;
        let row = plan.indicators.get_mut(id).unwrap();
        row.indicator = Key::new("miejsca-utworzone");
        row.target = "0.5".parse().unwrap();
    }),
    ("number-negative", |plan| {
        let id = plan.indicators.iter().next().unwrap().0;
        let row = plan.indicators.get_mut(id).unwrap();
        row.indicator = Key::new("godziny-uslug");
        row.target = "-3".parse().unwrap();
    }),
    ("percent-range", |plan| {
        let id = plan.indicators.iter().next().unwrap().0;
        let row = plan.indicators.get_mut(id).unwrap();
        row.indicator = Key::new("zadowolenie-z-uslugi");
        row.target = Quantity::count(850);
    }),
    ("people-exceed-group", |plan| {
        count(plan, "ludnosc-65-plus", 9_204);
        let action = plan.actions.get_mut(first_action(plan)).unwrap();
        action.recipients = Some(900_000);
    }),
    ("figure-year-outside", |plan| {
        let id = plan.services.iter().next().unwrap().0;
        let row = plan.services.get_mut(id).unwrap();
        row.planned.set(Year::MAX, Quantity::count(1));
    }),
    ("amount-year-outside", |plan| {
        plan.cus.other_costs.set(Year::MAX, Money::from_grosze(100));
    }),
    ("indicator-base-year", |plan| {
        let id = plan.indicators.iter().next().unwrap().0;
        plan.indicators.get_mut(id).unwrap().base_year = year(2059);
    }),
    ("date-year", |plan| {
        plan.edition.version_date = Some(date(206, 11, 16));
    }),
    ("resolution-date", |plan| {
        plan.edition.status = Some(Status::Adopted);
        plan.edition.resolution_date = Some(date(1999, 1, 1));
    }),
    ("horizon-long", |plan| plan.edition.last_year = year(2031)),
    ("base-year-after-plan", |plan| {
        plan.diagnosis.base_year = year(2028)
    }),
    ("forecast-order", |plan| {
        plan.diagnosis.forecast_year = year(2024)
    }),
    ("part-exceeds-whole", |plan| {
        count(plan, "ludnosc-65-plus", 2_000);
        count(plan, "ludnosc-80-plus", 2_425);
    }),
    ("figure-jump", |plan| {
        count(plan, "dps-oplacani", 500);
        let before = Year::new(2023).unwrap();
        figure(plan, "dps-oplacani").set(Basis::Counted, before, Quantity::count(100));
    }),
    ("facility-over-places", |plan| {
        first_facility(plan).places = Quantity::count(1);
    }),
    ("facility-own-over-users", |plan| {
        first_facility(plan).own_users = Quantity::count(1_000);
    }),
    ("facility-over-size", |plan| {
        let facility = first_facility(plan);
        facility.service = Key::new("rodzinny-dom-pomocy");
        facility.places = Quantity::count(1_000);
    }),
    ("facility-twice", |plan| {
        let twin = first_facility(plan).clone();
        plan.facilities.insert(Id::from_number(1), twin);
    }),
    ("staff-vacancies", |plan| {
        let staff = StaffRole {
            posts: Quantity::count(1),
            vacancies: Quantity::count(2),
            ..StaffRole::default()
        };
        plan.staff.insert(Id::from_number(1), staff);
    }),
    ("staff-few-persons", |plan| {
        let staff = StaffRole {
            posts: Quantity::count(3),
            persons: Quantity::count(2),
            ..StaffRole::default()
        };
        plan.staff.insert(Id::from_number(1), staff);
    }),
    ("farm-ready-lacks", |plan| {
        let farm = Farm {
            readiness: Some(FarmReadiness::Ready),
            missing: "dowóz".to_owned(),
            ..Farm::default()
        };
        plan.farms.insert(Id::from_number(1), farm);
    }),
    ("building-not-accessible", |plan| {
        let building = Building {
            accessibility: Some(Accessibility::None),
            possible_use: "dzienny dom".to_owned(),
            ..Building::default()
        };
        plan.infrastructure.insert(Id::from_number(1), building);
    }),
    ("area-missing", |plan| {
        plan.areas.insert(group("older"), Area::default());
    }),
    ("areas-none", |plan| {
        for key in Catalog::embedded().groups.keys() {
            plan.areas.row_mut(group(key)).left_out = true;
        }
    }),
    ("area-left-out-used", |plan| older(plan).left_out = true),
    ("area-without-action", |plan| {
        let rows: Vec<Id> = plan.actions.iter().map(|(id, _)| id).collect();
        for id in rows {
            plan.actions.get_mut(id).unwrap().group = Key::new("horizontal");
        }
    }),
    ("area-goal-without-number", |plan| {
        older(plan).goal = "Więcej usług w domu".to_owned()
    }),
    ("service-community-test", |plan| {
        let rows: Vec<Id> = plan.services.iter().map(|(id, _)| id).collect();
        for id in rows {
            plan.services.get_mut(id).unwrap().own_decisions = Some(Answer::No);
        }
    }),
    ("service-nothing-grows", |plan| {
        let rows: Vec<Id> = plan.services.iter().map(|(id, _)| id).collect();
        for id in rows {
            let row = plan.services.get_mut(id).unwrap();
            row.supply = Quantity::count(1_000_000);
        }
    }),
    ("care-farm", |plan| {
        plan.care_farm.decision = None;
        let farm = |key: &str| key == "gospodarstwo-opiekuncze";
        for id in plan.services.iter().map(|(id, _)| id).collect::<Vec<_>>() {
            let row = plan.services.get_mut(id).unwrap();
            if farm(row.service.as_str()) {
                row.service = Key::new("teleopieka");
            }
        }
        for id in plan.actions.iter().map(|(id, _)| id).collect::<Vec<_>>() {
            let row = plan.actions.get_mut(id).unwrap();
            if farm(row.service.as_str()) {
                row.service = Key::default();
            }
        }
    }),
    ("actions-none", |plan| {
        plan.actions = lpdi::field::Many::default()
    }),
    ("action-years-outside", |plan| {
        let id = first_action(plan);
        plan.actions.get_mut(id).unwrap().last_year = year(2040);
    }),
    ("action-without-indicator", |plan| {
        plan.indicators = lpdi::field::Many::default()
    }),
    ("indicator-without-name", |plan| {
        let id = plan.indicators.iter().next().unwrap().0;
        let row = plan.indicators.get_mut(id).unwrap();
        row.indicator = Key::default();
        row.name.clear();
    }),
    ("action-without-cost", |plan| {
        plan.costs = lpdi::field::Many::default()
    }),
    ("cost-year-outside", |plan| {
        let id = plan.costs.iter().next().unwrap().0;
        plan.costs
            .get_mut(id)
            .unwrap()
            .amounts
            .set(Year::MAX, Some(Money::ZERO));
    }),
    ("cost-years-without-money", |plan| {
        let action = first_action(plan);
        let first = plan.actions.get(action).unwrap().first_year.unwrap();
        for id in plan.costs_of(action).map(|(id, _)| id).collect::<Vec<_>>() {
            plan.costs.get_mut(id).unwrap().amounts.set(first, None);
        }
    }),
    ("same-source-twice", |plan| {
        let (_, line) = plan.costs.iter().next().unwrap();
        let twin = line.clone();
        plan.costs.insert(Id::from_number(1), twin);
    }),
    ("cus-population", |plan| {
        centre(plan);
        plan.cus.way = Key::new("odrebna-jednostka");
        count(plan, "ludnosc", 100_000);
    }),
    ("cus-areas", |plan| {
        centre(plan);
        plan.cus.areas = Keys::new(["kultura"]);
    }),
    ("cus-residential", |plan| {
        centre(plan);
        plan.cus.services = Keys::new(["rodzinny-dom-pomocy"]);
    }),
    ("cus-agreement", |plan| {
        centre(plan);
        plan.cus.way = Key::new("porozumienie-gmin");
    }),
    ("cus-posts-none", |plan| {
        centre(plan);
        plan.cus_posts = lpdi::field::Many::default();
    }),
    ("cus-stages-none", |plan| {
        centre(plan);
        plan.cus_stages = lpdi::field::Many::default();
    }),
    ("cus-stage-order", |plan| {
        centre(plan);
        let stage = plan.cus_stages.get_mut(ONE).unwrap();
        (stage.first_year, stage.last_year) = (year(2028), year(2027));
    }),
    ("cus-diagnosis-due", |plan| {
        centre(plan);
        plan.cus.diagnosis_year = year(2023);
    }),
    ("path-review-outside", |plan| {
        centre(plan);
        plan.coordination.review_year = year(2035);
    }),
    ("path-without-agreement", |plan| {
        plan.local_government.kind = Some(LocalGovernmentKind::Gmina);
        plan.coordination.path = Key::new("nowa");
        plan.agreements = lpdi::field::Many::default();
    }),
    ("flow-broken", |plan| {
        plan.parties = lpdi::field::Many::default();
        plan.parties.insert(ONE, Party::default());
    }),
    ("staff-path-grows", |plan| {
        let path = &mut plan.staff_path;
        path.trained
            .set(Year::new(2027).unwrap(), Quantity::count(5));
        path.employed
            .set(Year::new(2027).unwrap(), Quantity::count(6));
        path.practised
            .set(Year::new(2027).unwrap(), Quantity::count(4));
    }),
    ("contract-order", |plan| {
        let contract = Contract {
            first_year: year(2029),
            last_year: year(2028),
            ..Contract::default()
        };
        plan.contracts.insert(ONE, contract);
    }),
    ("contract-one-year", |plan| {
        let contract = Contract {
            social: true,
            first_year: year(2028),
            last_year: year(2028),
            ..Contract::default()
        };
        plan.contracts.insert(ONE, contract);
    }),
    ("agreement-letter-money", |plan| {
        let agreement = Agreement {
            form: Some(AgreementForm::Letter),
            money: "po połowie".to_owned(),
            ..Agreement::default()
        };
        plan.agreements.insert(ONE, agreement);
    }),
    ("agreement-due-outside", |plan| {
        let agreement = Agreement {
            state: Some(AgreementState::Planned),
            due: year(2035),
            ..Agreement::default()
        };
        plan.agreements.insert(ONE, agreement);
    }),
    ("resolution-ahead", |plan| {
        // a service that begins, and no milestone says when the council decides
        plan.local_government.kind = Some(LocalGovernmentKind::Gmina);
        plan.milestones = lpdi::field::Many::default();
        plan.council_resolutions = lpdi::field::Many::default();
        let service = ServicePlan {
            service: Key::new("mieszkanie-wspomagane"),
            supply: Quantity::count(0),
            planned: Quantities([(plan.edition.first_year.unwrap(), Quantity::count(3))].into()),
            ..ServicePlan::default()
        };
        plan.services.insert(ONE, service);
    }),
    ("farm-loss", |plan| {
        let zlote = Money::from_zlote;
        let farm = &mut plan.care_farm;
        farm.decision = Some(FarmDecision::Planned);
        (farm.participants, farm.days) = (Some(8), Some(200));
        farm.fixed_cost = zlote(60_000);
        (farm.day_cost, farm.day_rate) = (zlote(62), zlote(80));
    }),
    ("grant-cliff", |plan| {
        let last = plan.edition.last_year.unwrap();
        let id = plan.costs.iter().next().unwrap().0;
        let line = plan.costs.get_mut(id).unwrap();
        line.source = Key::new("efs-plus");
        line.amounts.set(last, Money::from_zlote(1_000));
    }),
    ("size-limit", |plan| {
        service(plan, "mieszkanie-wspomagane").persons_per_unit = Quantity::count(7);
    }),
    ("size-unusual", |plan| {
        service(plan, "pow").persons_per_unit = Quantity::count(15);
    }),
    ("service-cost-undated", |plan| {
        service(plan, "teleopieka").unit_cost = Money::from_zlote(50);
    }),
    ("supply-scale", |plan| {
        let row = service(plan, "uslugi-opiekuncze");
        row.supply = Quantity::count(11_400);
        row.planned
            .set(Year::new(2027).unwrap(), Quantity::count(52));
    }),
    ("milestone-outside", |plan| {
        let milestone = Milestone {
            action: Link::to(first_action(plan)),
            year: year(2035),
            ..Milestone::default()
        };
        plan.milestones.insert(NEW, milestone);
    }),
    ("action-quarters", |plan| {
        let action = action(plan);
        action.last_year = action.first_year;
        action.first_quarter = Some(Quarter::Third);
        action.last_quarter = Some(Quarter::First);
    }),
    ("minimum-above-full", |plan| {
        let action = action(plan);
        action.minimum_persons = action.recipients.map(|persons| persons + 1);
    }),
    ("source-share", |plan| {
        // the only source of the action, and it gives four fifths at most
        let first = first_action(plan);
        let lines: Vec<Id> = plan.costs.iter().map(|(id, _)| id).collect();
        for id in lines {
            let line = plan.costs.get_mut(id).unwrap();
            if line.action.id() == Some(first) {
                line.source = Key::new("asy");
            }
        }
    }),
    ("source-base", |plan| {
        // two grants pay four fifths and a half of the same 100 zł
        let action = two_lines(plan, "asy", "asy-prowadzenie");
        only(plan, action, |line| {
            let first = Money::from_zlote(if line.source.as_str() == "asy" {
                60
            } else {
                40
            });
            line.amounts = Amounts::default();
            line.amounts.set(Year::new(2027).unwrap(), first);
        });
    }),
    ("cost-outside-action", |plan| {
        let action = action(plan);
        action.first_year = action.last_year;
    }),
    ("contract-amount-outside", |plan| {
        let mut contract = Contract {
            first_year: year(2027),
            last_year: year(2027),
            ..Contract::default()
        };
        let late = Year::new(2028).unwrap();
        contract.amounts.set(late, Money::from_zlote(1));
        plan.contracts.insert(ONE, contract);
    }),
    ("period-outside", |plan| {
        let contract = Contract {
            first_year: year(2024),
            last_year: year(2025),
            ..Contract::default()
        };
        plan.contracts.insert(ONE, contract);
    }),
    ("cus-post-cost-early", |plan| {
        centre(plan);
        let post = plan.cus_posts.get_mut(ONE).unwrap();
        post.from = year(2028);
        post.costs
            .set(Year::new(2027).unwrap(), Money::from_zlote(1));
    }),
    ("farm-days", |plan| {
        let first = plan.edition.first_year.unwrap();
        let row = service(plan, "gospodarstwo-opiekuncze");
        row.planned.set(first, Quantity::count(5_000));
        let farm = &mut plan.care_farm;
        farm.decision = Some(FarmDecision::Planned);
        (farm.participants, farm.days) = (Some(8), Some(200));
        (farm.fixed_cost, farm.day_cost) = (Money::from_zlote(1), Money::from_zlote(1));
        farm.day_rate = Money::from_zlote(90);
        plan.farms = lpdi::field::Many::default();
        plan.farms.insert(ONE, Farm::default());
    }),
    ("cus-start-outside", |plan| {
        centre(plan);
        plan.cus.start_year = year(2024);
    }),
    ("cus-diagnosis-late", |plan| {
        centre(plan);
        plan.cus.start_year = year(2028);
        plan.cus.diagnosis_year = year(2030);
    }),
    ("cus-post-early", |plan| {
        centre(plan);
        plan.cus.start_year = year(2028);
        plan.cus_posts.get_mut(ONE).unwrap().from = year(2027);
    }),
    ("cus-post-zero", |plan| {
        centre(plan);
        plan.cus_posts.get_mut(ONE).unwrap().posts = Quantity::count(0);
    }),
    ("cus-directors", |plan| {
        centre(plan);
        let post = plan.cus_posts.get_mut(ONE).unwrap();
        post.role = Key::new("dyrektor");
        post.posts = Quantity::count(2);
    }),
    ("path-without-centre", |plan| {
        centre(plan);
        plan.coordination.path = Key::new("dotychczasowa");
        action(plan).service = Key::new("cus");
    }),
    ("path-not-asked", |plan| {
        plan.coordination.path = Key::new("cus");
    }),
    ("farm-contradicts", |plan| {
        plan.care_farm.decision = Some(FarmDecision::NotPlanned);
        action(plan).service = Key::new("gospodarstwo-opiekuncze");
    }),
    ("resolution-late", |plan| {
        let first = plan.edition.first_year.unwrap();
        let row = service(plan, "mieszkanie-wspomagane");
        row.planned.set(first, Quantity::count(3));
        let resolution = CouncilResolution {
            resolution: Key::new("mieszkania-oplaty"),
            state: Some(ResolutionState::Working),
            due: Some(date(2029, 12, 10)),
            ..CouncilResolution::default()
        };
        plan.council_resolutions.insert(ONE, resolution);
    }),
    ("due-passed", |plan| {
        let agreement = Agreement {
            state: Some(AgreementState::Negotiated),
            due: year(2025),
            ..Agreement::default()
        };
        plan.agreements.insert(ONE, agreement);
    }),
    ("application-own-over-cost", |plan| {
        let application = Application {
            amount: Money::from_zlote(1),
            own_share: Money::from_zlote(900_000_000),
            ..Application::default()
        };
        plan.applications.insert(ONE, application);
    }),
    ("application-granted-early", |plan| {
        let application = Application {
            state: Some(ApplicationState::Granted),
            due: Some(date(2028, 12, 18)),
            ..Application::default()
        };
        plan.applications.insert(ONE, application);
    }),
    ("transition-talked-over", |plan| {
        moves(plan, "wlasne-mieszkanie", 2).talked = Some(44);
    }),
    ("transition-capacity-below", |plan| {
        let capacity = &mut moves(plan, "wlasne-mieszkanie", 2).capacity;
        capacity.set(Year::new(2028).unwrap(), Quantity::count(17));
    }),
    ("moratorium-outside", |plan| {
        let row = moratorium(plan);
        row.from = Some(date(2035, 1, 1));
        row.until = Some(date(2036, 12, 31));
    }),
    ("consultation-to-come", |plan| {
        plan.edition.status = Some(Status::Consulted);
        plan.consultation.closes = Some(date(2027, 3, 26));
    }),
    ("source-cap", |plan| {
        let line = plan.costs.iter().next().unwrap().0;
        let line = plan.costs.get_mut(line).unwrap();
        line.source = Key::new("asy");
        line.amounts = Amounts::default();
        line.amounts
            .set(Year::new(2027).unwrap(), Money::from_zlote(400_001));
    }),
    ("source-year", |plan| {
        let line = plan.costs.iter().next().unwrap().0;
        let line = plan.costs.get_mut(line).unwrap();
        line.source = Key::new("bon-senioralny");
        line.amounts
            .set(Year::new(2029).unwrap(), Money::from_zlote(1));
    }),
    ("application-missing", |plan| {
        plan.applications = lpdi::field::Many::default()
    }),
    ("application-refused", |plan| {
        let id = plan.applications.iter().next().unwrap().0;
        plan.applications.get_mut(id).unwrap().state = Some(ApplicationState::Refused);
    }),
    ("application-late", |plan| {
        let id = plan.applications.iter().next().unwrap().0;
        plan.applications.get_mut(id).unwrap().due = Some(date(2026, 1, 15));
    }),
    ("application-own-share", |plan| {
        let application = Application {
            source: Key::new("asy"),
            amount: Money::from_zlote(400_000),
            own_share: Money::from_zlote(99_999),
            ..Application::default()
        };
        plan.applications.insert(NEW, application);
    }),
    ("transition-too-many", |plan| {
        moves(plan, "wlasne-mieszkanie", 21);
    }),
    ("transition-places", |plan| {
        moves(plan, "rodzinny-dom-pomocy", 2);
    }),
    ("transition-talk", |plan| {
        moves(plan, "wlasne-mieszkanie", 2);
    }),
    ("transition-full", |plan| {
        moves(plan, "wlasne-mieszkanie", 2).residents = Some(31);
    }),
    ("transition-moves-none", |plan| {
        moves(plan, "wlasne-mieszkanie", 2);
        plan.moves = lpdi::field::Many::default();
    }),
    ("transition-posts", |plan| {
        let sheet = moves(plan, "wlasne-mieszkanie", 2);
        sheet.posts = Quantity::count(10);
        sheet.posts_moving = Quantity::count(11);
    }),
    ("moratorium-days", |plan| {
        moratorium(plan).until = Some(date(2026, 12, 31));
    }),
    ("moratorium-broken", |plan| {
        moratorium(plan);
        let row = service(plan, "pow");
        row.supply = Quantity::count(14);
        row.planned
            .set(Year::new(2028).unwrap(), Quantity::count(15));
    }),
    ("risk-high-without-response", |plan| {
        add_risk(plan, 900, "Powódź", (5, 5));
    }),
    ("risk-without-prevention", |plan| {
        add_risk(plan, 900, "Powódź", (3, 3));
    }),
    ("risks-none", |plan| {
        plan.risks = lpdi::field::Many::default()
    }),
    ("risk-twice", |plan| {
        add_risk(plan, 900, "Powódź", (1, 1));
        add_risk(plan, 901, " powódź ", (1, 2));
    }),
    ("risks-all-equal", |plan| {
        plan.risks = lpdi::field::Many::default();
        for (id, name) in [(1, "a"), (2, "b"), (3, "c"), (4, "d")] {
            add_risk(plan, id, name, (2, 2));
        }
    }),
    ("duties-none", |plan| {
        plan.duties = lpdi::field::Many::default()
    }),
    ("duty-report-missing", |plan| {
        drop_duties(plan, DutyKind::Report);
    }),
    ("duty-final-missing", |plan| {
        drop_duties(plan, DutyKind::Final);
    }),
    ("duty-outside", |plan| {
        let id = plan.duties.iter().next().unwrap().0;
        plan.duties.get_mut(id).unwrap().first = Some(date(2040, 1, 31));
    }),
    ("indicator-nothing-changes", |plan| {
        let row = an_indicator(plan);
        row.base = Quantity::count(7);
        row.target = Quantity::count(7);
    }),
    ("indicator-step-outside", |plan| {
        let first = plan.edition.first_year.unwrap();
        let row = an_indicator(plan);
        row.base = Quantity::count(7);
        row.target = Quantity::count(9);
        row.steps.set(first, Quantity::count(90));
    }),
    ("indicator-step-missing", |plan| {
        let years = plan.years();
        let row = an_indicator(plan);
        row.steps.set(years[0], Quantity::count(8));
        row.steps.set(years[1], Quantity::Blank);
    }),
    ("indicator-base-old", |plan| {
        an_indicator(plan).base_year = year(2015);
    }),
    ("indicator-against-service", |plan| {
        let of_farm = |row: &ActionIndicator| row.indicator.as_str() == "osobodni-gospodarstwo";
        let mut rows = plan.indicators.iter();
        let row = rows.find(|(_, row)| of_farm(row)).unwrap().0;
        drop(rows);
        plan.indicators.get_mut(row).unwrap().target = Quantity::count(900);
    }),
    ("indicator-twice", |plan| {
        let twin = an_indicator(plan).clone();
        plan.indicators.insert(Id::from_number(1), twin);
    }),
    ("indicators-no-result", |plan| {
        for id in plan.indicators.iter().map(|(id, _)| id).collect::<Vec<_>>() {
            let row = plan.indicators.get_mut(id).unwrap();
            row.kind = Some(IndicatorKind::Output);
        }
    }),
    ("communication-none", |plan| {
        plan.messages = lpdi::field::Many::default();
    }),
    ("communication-accessible", |plan| {
        drop_messages(plan, Audience::HardToReach);
    }),
    ("communication-users", |plan| {
        drop_messages(plan, Audience::Users);
    }),
    ("consultation-missing", |plan| {
        plan.edition.status = Some(Status::Consulted);
        plan.consultation.opens = None;
    }),
    ("consultation-contact", |plan| {
        plan.local_government.telephone.clear();
        plan.local_government.email.clear();
        plan.local_government.address.clear();
        plan.consultation.opens = Some(date(2026, 10, 1));
        plan.edition.status = Some(Status::Draft);
    }),
    ("contact-useless", |plan| {
        plan.local_government.telephone = "abc".to_owned();
    }),
    ("consultation-order", |plan| {
        plan.consultation.opens = Some(date(2026, 11, 5));
        plan.consultation.closes = Some(date(2026, 11, 4));
    }),
    ("consultation-short", |plan| {
        plan.consultation.opens = Some(date(2026, 11, 5));
        plan.consultation.closes = Some(date(2026, 11, 8));
    }),
    ("consultation-ways-none", |plan| {
        plan.consultation.opens = Some(date(2026, 11, 5));
        plan.ways = lpdi::field::Many::default();
    }),
    ("consultation-report-missing", |plan| {
        plan.edition.status = Some(Status::Adopted);
        plan.consultation.opens = Some(date(2026, 11, 5));
        plan.consultation.report = None;
    }),
    ("consultation-after-resolution", |plan| {
        plan.edition.status = Some(Status::Adopted);
        plan.edition.resolution_date = Some(date(2026, 11, 4));
        plan.consultation.closes = Some(date(2026, 11, 5));
    }),
    ("remark-without-reason", |plan| {
        add_remark(plan, 900, |remark| remark.decision = Some(Decision::Partly));
    }),
    ("remark-undecided", |plan| {
        plan.edition.status = Some(Status::Consulted);
        add_remark(plan, 900, |remark| remark.decision = Some(Decision::Open));
    }),
    ("remark-changed-missing", |plan| {
        add_remark(plan, 900, |remark| {
            remark.decision = Some(Decision::Accepted);
        });
    }),
    ("remark-outside", |plan| {
        plan.consultation.opens = Some(date(2026, 11, 5));
        add_remark(plan, 900, |remark| {
            remark.received = Some(date(2026, 11, 4))
        });
    }),
    ("remark-sender-name", |plan| {
        add_remark(plan, 900, |remark| remark.role = "Jan Kowalski".to_owned());
    }),
    ("remark-twice", |plan| {
        add_remark(plan, 900, |_| {});
        add_remark(plan, 901, |_| {});
    }),
    ("personal-number", |plan| {
        plan.introduction.method = "Zgłosiła osoba 44051401359.".to_owned();
    }),
    ("supply-jump", |plan| {
        let first = plan.edition.first_year.unwrap();
        let row = a_service(plan);
        row.supply = Quantity::count(10);
        row.planned.set(first, Quantity::count(1_000));
    }),
    ("cost-jump", |plan| {
        let years = plan.years();
        let id = plan.costs.iter().next().unwrap().0;
        let line = plan.costs.get_mut(id).unwrap();
        line.amounts.set(years[0], Money::from_zlote(100));
        line.amounts.set(years[1], Money::from_zlote(10_000));
    }),
    ("service-twice", |plan| {
        let twin = a_service(plan).clone();
        plan.services.insert(Id::from_number(1), twin);
    }),
    ("action-twice", |plan| {
        let twin = plan.actions.get(first_action(plan)).unwrap().clone();
        plan.actions.insert(Id::from_number(1), twin);
    }),
    ("action-reaches-nobody", |plan| {
        let id = first_action(plan);
        plan.actions.get_mut(id).unwrap().recipients = Some(0);
    }),
    ("area-text-copied", |plan| {
        let text = "Ten sam tekst o potrzebach, który ktoś przepisał do drugiego obszaru.";
        for key in ["older", "family"] {
            let area = plan.areas.row_mut(group(key));
            area.left_out = false;
            area.conclusions = text.to_owned();
        }
    }),
    ("goal-year-outside", |plan| {
        older(plan).goal = "Do końca 2035 r. 40 osób".to_owned();
    }),
    ("diagnosis-old", |plan| {
        plan.diagnosis.base_year = year(2015)
    }),
    ("version-after-resolution", |plan| {
        plan.edition.status = Some(Status::Adopted);
        plan.edition.resolution_date = Some(date(2026, 11, 4));
        plan.edition.version_date = Some(date(2026, 11, 5));
    }),
    ("version-to-come", |plan| {
        plan.edition.version_date = Some(date(2026, 11, 27));
    }),
    ("double-voucher", |plan| {
        two_sources(plan, "bon-senioralny", "opieka-75-plus");
    }),
    ("double-housing", |plan| {
        two_sources(plan, "fundusz-doplat-mieszkania", "efs-plus");
    }),
    ("voucher-floor", |plan| {
        two_sources(plan, "bon-senioralny", "budzet-gminy");
        let first = plan.edition.first_year.unwrap();
        let row = a_service(plan);
        row.service = Key::new("uslugi-opiekuncze");
        row.supply = Quantity::count(100);
        row.planned.set(first, Quantity::count(90));
    }),
];

/// A row that no plan has yet.
const NEW: Id = Id::from_number(0xf00d);

/// A new row of the service `key`.
fn service<'p>(plan: &'p mut Plan, key: &str) -> &'p mut ServicePlan {
    let row = ServicePlan {
        service: Key::new(key),
        ..ServicePlan::default()
    };
    plan.services.insert(NEW, row);
    plan.services.get_mut(NEW).unwrap()
}

fn action(plan: &mut Plan) -> &mut lpdi::model::Action {
    let first = first_action(plan);
    plan.actions.get_mut(first).unwrap()
}

/// A new facility of 20 residents of whom `persons` move to `destination`.
fn moves<'p>(plan: &'p mut Plan, destination: &str, persons: i64) -> &'p mut TransitionSheet {
    let sheet = TransitionSheet {
        residents: Some(20),
        places: Some(30),
        ..TransitionSheet::default()
    };
    plan.transition_sheets.insert(NEW, sheet);
    let mut row = Move {
        sheet: Link::to(NEW),
        destination: Key::new(destination),
        ..Move::default()
    };
    row.persons
        .set(Year::new(2028).unwrap(), Quantity::count(persons));
    plan.moves.insert(NEW, row);
    plan.transition_sheets.get_mut(NEW).unwrap()
}

/// A new moratorium for facilities for children, without an end.
fn moratorium(plan: &mut Plan) -> &mut Moratorium {
    let row = Moratorium {
        services: Keys::new(["pow"]),
        from: Some(date(2027, 1, 1)),
        ..Moratorium::default()
    };
    plan.moratoria.insert(NEW, row);
    plan.moratoria.get_mut(NEW).unwrap()
}

fn add_risk(plan: &mut Plan, id: u32, name: &str, (likelihood, impact): (u32, u32)) {
    let risk = Risk {
        name: name.to_owned(),
        likelihood: Some(likelihood),
        impact: Some(impact),
        ..Risk::default()
    };
    plan.risks.insert(Id::from_number(id), risk);
}

fn add_remark(plan: &mut Plan, id: u32, change: fn(&mut Remark)) {
    let mut remark = Remark {
        text: "Więcej spotkań w sołectwach".to_owned(),
        ..Remark::default()
    };
    change(&mut remark);
    plan.remarks.insert(Id::from_number(id), remark);
}

fn drop_duties(plan: &mut Plan, kind: DutyKind) {
    for id in plan.duties.iter().map(|(id, _)| id).collect::<Vec<_>>() {
        if plan.duties.get(id).unwrap().kind == Some(kind) {
            plan.table_mut("duties").unwrap().remove(id);
        }
    }
}

fn drop_messages(plan: &mut Plan, audience: Audience) {
    for id in plan.messages.iter().map(|(id, _)| id).collect::<Vec<_>>() {
        if plan.messages.get(id).unwrap().audience == Some(audience) {
            plan.table_mut("messages").unwrap().remove(id);
        }
    }
}

fn an_indicator(plan: &mut Plan) -> &mut ActionIndicator {
    let id = plan.indicators.iter().next().unwrap().0;
    plan.indicators.get_mut(id).unwrap()
}

fn a_service(plan: &mut Plan) -> &mut ServicePlan {
    let id = plan.services.iter().next().unwrap().0;
    plan.services.get_mut(id).unwrap()
}

/// Gives the first action these two sources, and tells which it is.
fn two_lines(plan: &mut Plan, one: &str, other: &str) -> Id {
    two_sources(plan, one, other);
    first_action(plan)
}

/// Changes the lines 900 and 901 of `action` and drops its others.
fn only(plan: &mut Plan, action: Id, change: fn(&mut lpdi::model::CostLine)) {
    let kept = [Id::from_number(900), Id::from_number(901)];
    for id in plan.costs_of(action).map(|(id, _)| id).collect::<Vec<_>>() {
        if kept.contains(&id) {
            change(plan.costs.get_mut(id).unwrap());
        } else {
            plan.table_mut("costs").unwrap().remove(id);
        }
    }
}

/// Gives the first action these two sources.
fn two_sources(plan: &mut Plan, one: &str, other: &str) {
    let action = first_action(plan);
    for (id, source) in [(900, one), (901, other)] {
        let mut line = plan.costs.iter().next().unwrap().1.clone();
        line.action = Link::to(action);
        line.source = Key::new(source);
        plan.costs.insert(Id::from_number(id), line);
    }
}

#[test]
fn every_check_has_a_plan_that_trips_it_and_one_that_does_not() {
    let mut untested: BTreeSet<&str> = RULES
        .iter()
        .map(|rule| rule.id)
        .chain(INTRINSIC.iter().copied())
        .collect();
    for (id, trip) in TRIPS {
        assert!(
            untested.remove(id),
            "{id} is no check, or stands here twice"
        );
        let mut tripped = ready();
        trip(&mut tripped);
        let ids = |plan: &Plan| {
            derived(plan)
                .findings
                .iter()
                .filter(|finding| finding.rule == *id)
                .count()
        };
        // What the ready plan is told already must be told once more of the tripped one,
        // except for the honest findings it keeps.
        let before = ids(&ready());
        let honest = [
            "grant-cliff",
            "service-community-test",
            "double-housing",
            "coverage-gap",
        ]
        .contains(id);
        assert!(
            ids(&tripped) > before || honest && ids(&tripped) > 0,
            "{id} does not speak"
        );
        let clean = if honest { ids(&quiet()) } else { before };
        assert_eq!(clean, 0, "{id} speaks of a plan it should not");
    }
    assert_eq!(
        untested,
        BTreeSet::new(),
        "checks without a plan that trips them"
    );
}

/// The ready plan without what its honest findings speak of.
fn quiet() -> Plan {
    let mut plan = ready();
    plan.costs = lpdi::field::Many::default();
    plan.services = lpdi::field::Many::default();
    plan.actions = lpdi::field::Many::default();
    plan
}

#[test]
fn checks_speak_as_gravely_as_they_are_listed() {
    let listed = crate::cli::listed_checks();
    for (id, trip) in TRIPS {
        let mut plan = ready();
        trip(&mut plan);
        let findings = derived(&plan).findings;
        let mut told = findings.iter().filter(|finding| finding.rule == *id);
        assert!(
            told.all(|finding| finding.severity.key() == listed[*id]),
            "{id} is listed as {}",
            listed[*id]
        );
    }
}

/// What tells of a kind in one table has a cousin in another: each is told at its place.
/// One message a mistake: of a date that cannot be nothing else is said.
#[test]
fn an_impossible_date_is_told_once() {
    for (day, rule) in [
        (date(2150, 1, 1), "date-year"),
        (date(2060, 1, 1), "resolution-date"),
    ] {
        let mut plan = ready();
        plan.edition.status = Some(Status::Adopted);
        plan.edition.resolution_date = Some(day);
        let at = path!(edition.resolution_date);
        let derived = derived(&plan);
        let told: Vec<&str> = (derived.findings.iter())
            .filter(|finding| finding.at == at)
            .map(|finding| finding.rule)
            .collect();
        assert_eq!(told, [rule], "{day}");
    }
}

#[test]
fn the_cousins_of_a_check_are_told_at_their_places() {
    let late = Year::new(2028).unwrap();
    let cousins: [(&str, &str, Trip); 8] = [
        (
            "moratorium-broken",
            "transition_sheets/0000f00d.capacity[2028]",
            |plan| {
                moratorium(plan);
                let sheet = moves(plan, "wlasne-mieszkanie", 0);
                sheet.kind = Key::new("pow");
                sheet
                    .capacity
                    .set(Year::new(2028).unwrap(), Quantity::count(31));
            },
        ),
        ("done-to-come", "transition_sheets/0000f00d.as_of", |plan| {
            moves(plan, "wlasne-mieszkanie", 2).as_of = Some(date(2035, 12, 31));
        }),
        ("period-outside", "contracts/00000001.first_year", |plan| {
            let contract = Contract {
                first_year: year(2040),
                last_year: year(2041),
                ..Contract::default()
            };
            plan.contracts.insert(ONE, contract);
        }),
        ("period-outside", "cus_stages/00000001.first_year", |plan| {
            centre(plan);
            plan.cus.start_year = year(2029);
            let stage = plan.cus_stages.get_mut(ONE).unwrap();
            // the first years of the centre are its own
            (stage.first_year, stage.last_year) = (year(2032), year(2035));
        }),
        ("due-passed", "council_resolutions/00000001.due", |plan| {
            let resolution = CouncilResolution {
                state: Some(ResolutionState::Untouched),
                due: Some(date(2026, 1, 15)),
                ..CouncilResolution::default()
            };
            plan.council_resolutions.insert(ONE, resolution);
        }),
        ("consultation-order", "consultation.report", |plan| {
            plan.consultation.report = Some(date(2026, 11, 5));
            plan.consultation.meeting = Some(date(2026, 11, 6));
        }),
        ("staff-path-grows", "staff_path.kept[2028]", |plan| {
            for (year, employed) in [(2027, 7), (2028, 9)] {
                let year = Year::new(year).unwrap();
                plan.staff_path
                    .employed
                    .set(year, Quantity::count(employed));
            }
            let kept = &mut plan.staff_path.kept;
            kept.set(Year::new(2028).unwrap(), Quantity::count(17));
        }),
        (
            "path-without-centre",
            "council_resolutions/00000001.resolution",
            |plan| {
                centre(plan);
                plan.coordination.path = Key::new("nowa");
                let resolution = CouncilResolution {
                    resolution: Key::new("cus"),
                    ..CouncilResolution::default()
                };
                plan.council_resolutions.insert(ONE, resolution);
            },
        ),
    ];
    for (id, place, trip) in cousins {
        let mut plan = ready();
        trip(&mut plan);
        let findings = derived(&plan).findings;
        let told = findings.iter().filter(|finding| finding.rule == id);
        let told: Vec<String> = told.map(|finding| finding.at.to_string()).collect();
        assert!(told.iter().any(|at| at == place), "{id}: {told:?}");
    }
    // people who still work after a year may have come in any year before
    let mut plan = ready();
    plan.staff_path.employed.set(late, Quantity::count(9));
    plan.staff_path.kept.set(late, Quantity::count(9));
    let findings = derived(&plan).findings;
    assert!(
        findings
            .iter()
            .all(|finding| finding.rule != "staff-path-grows")
    );
}

#[test]
fn an_old_plan_hears_once_for_a_table_that_days_have_passed() {
    let mut plan = ready();
    for (id, row) in [(1, 2026), (2, 2026), (3, 2026), (4, 2026)] {
        let resolution = CouncilResolution {
            state: Some(ResolutionState::Untouched),
            due: Some(date(row, 1, 15)),
            ..CouncilResolution::default()
        };
        plan.council_resolutions
            .insert(Id::from_number(id), resolution);
        let told = derived(&plan).findings;
        let told = told.iter().filter(|finding| finding.rule == "due-passed");
        assert_eq!(told.count(), if id > 3 { 1 } else { id as usize });
    }
    // and no word of it on another day
    let before = Derived::on(Some(date(2026, 1, 14)), &plan, Catalog::embedded());
    let mut before = before.findings.iter();
    assert!(before.all(|finding| finding.rule != "due-passed"));
}

#[test]
fn a_person_in_a_running_text_is_told_and_in_a_comment_is_not() {
    let told = "Pani Maria Kowalska, lat 82, przeprowadzi się do córki, tel. 600 700 800.";
    let count = |plan: &Plan| {
        let findings = derived(plan).findings;
        findings
            .iter()
            .filter(|finding| finding.rule == "person-named")
            .count()
    };
    let mut plan = ready();
    let before = count(&plan);
    moves(&mut plan, "wlasne-mieszkanie", 2).communication = told.to_owned();
    assert_eq!(count(&plan), before + 1);
    let mut plan = ready();
    let comment = lpdi::model::Comment {
        text: told.to_owned(),
        ..lpdi::model::Comment::default()
    };
    plan.comments.insert(ONE, comment);
    // where people turn to is meant to be told
    plan.consultation.notice_place = "BIP, tel. 600 700 800".to_owned();
    assert_eq!(count(&plan), before);
    action(&mut plan).owner = "Jan Kowalski, kierownik".to_owned();
    assert_eq!(count(&plan), before + 1);
}

#[test]
fn messages_ask_only_for_what_their_check_tells() {
    let shape = texts::shape(Lang::Pl);
    for (id, trip) in TRIPS {
        let mut plan = ready();
        trip(&mut plan);
        for finding in derived(&plan)
            .findings
            .iter()
            .filter(|finding| finding.rule == *id)
        {
            let told: BTreeSet<&str> = finding.args.iter().map(|(name, _)| *name).collect();
            let key = finding.key();
            for message in [key.clone(), format!("{key}.hint"), format!("{key}.reason")] {
                for asked in &shape[&message] {
                    assert!(
                        told.contains(asked.as_str()),
                        "{message} asks for ${asked}, the check tells {told:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn a_sign_that_paper_lacks_is_named_with_its_number_at_its_field() {
    let mut plan = ready();
    let action = first_action(&plan);
    plan.actions.get_mut(action).unwrap().description = "Dom 🏡 i ■\n🏡\u{ad}".to_owned();
    let derived = derived(&plan);
    let told: Vec<_> = derived
        .findings
        .iter()
        .filter(|finding| finding.rule == "sign-not-printed")
        .collect();
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].at, path!(actions[action].description));
    let words = told[0].text(Texts::get(Lang::Pl));
    assert!(words.contains("znaków U+1F3E1 🏡, U+25A0 ■"), "{words}");
}

#[test]
fn the_findings_of_an_empty_plan_are_stable() {
    insta::assert_snapshot!(dump(&derived(&Plan::default()).findings));
}

#[test]
fn the_findings_of_the_example_are_stable() {
    insta::assert_snapshot!(dump(&derived(&ready()).findings));
}

fn dump(findings: &[Finding]) -> String {
    let line = |finding: &Finding| {
        format!(
            "{} {} {} {:?}\n",
            finding.severity.key(),
            finding.at,
            finding.rule,
            finding.args
        )
    };
    findings.iter().map(line).collect()
}

#[test]
fn warnings_are_set_aside_with_a_reason_and_errors_are_not() {
    let mut plan = ready();
    plan.local_government.name.clear();
    let mute = |rule: &str, place: &str| SetAside {
        rule: rule.into(),
        place: place.into(),
        reason: "znane radzie".into(),
    };
    let findings = derived(&plan).findings;
    let mut cliffs = findings
        .iter()
        .filter(|finding| finding.rule == "grant-cliff");
    let cliff = cliffs.next().unwrap().at.to_string();
    plan.set_aside
        .insert(Id::from_number(1), mute("grant-cliff", &cliff));
    plan.set_aside.insert(
        Id::from_number(2),
        mute("required", "local_government.name"),
    );
    let derived = derived(&plan);
    let find = |rule: &str| {
        derived
            .findings
            .iter()
            .find(|finding| finding.rule == rule)
            .unwrap()
    };
    assert_eq!(find("grant-cliff").muted.as_deref(), Some("znane radzie"));
    assert_eq!(find("required").muted, None);
    assert_eq!(derived.count(Severity::Warning), 0);
}

#[test]
fn an_action_without_a_name_is_called_so() {
    let mut plan = ready();
    let id = first_action(&plan);
    plan.actions.get_mut(id).unwrap().name.clear();
    plan.costs = lpdi::field::Many::default();
    let derived = derived(&plan);
    let finding = derived
        .findings
        .iter()
        .find(|finding| finding.rule == "action-without-cost")
        .unwrap();
    let text = finding.text(Texts::get(Lang::Pl));
    assert!(text.contains("bez nazwy"), "{text}");
}

#[test]
fn a_blank_field_is_progress_and_a_wrong_one_is_to_fix() {
    let state = |plan: &Plan| {
        let owns = |table| ["local_government", "edition"].contains(&table);
        derived(plan).states(plan, 1, |at| owns(at.table).then_some(0))[0]
    };
    let mut plan = Plan::default();
    assert_eq!(state(&plan), State::Untouched);
    plan.local_government.name = "Gmina Lipowa".to_owned();
    assert_eq!(state(&plan), State::Started);
    plan.local_government.kind = Some(LocalGovernmentKind::Gmina);
    plan.local_government.teryt = "143902".to_owned();
    assert_eq!(state(&plan), State::ToFix);
    assert_eq!(state(&ready()), State::Ready);
}

#[test]
fn fields_that_do_not_apply_are_not_asked_for() {
    let mut plan = ready();
    let asks = |plan: &Plan| {
        derived(plan)
            .findings
            .iter()
            .any(|finding| finding.at.field == "resolution_number")
    };
    assert!(!asks(&plan));
    plan.edition.status = Some(Status::Adopted);
    assert!(asks(&plan));
}

#[test]
fn legal_bases_of_checks_are_verified_rules_of_the_catalogue() {
    for rule in RULES {
        if let Some(basis) = rule.basis {
            let entry = Catalog::embedded().rules.get(basis);
            assert!(
                entry.is_some_and(|entry| entry.standing.is_verified()),
                "{}: {basis}",
                rule.id
            );
        }
    }
}

#[test]
fn what_was_counted_in_a_year_to_come_is_told_at_its_place_and_a_forecast_is_not() {
    let mut plan = ready();
    let next = Year::new(2027).unwrap();
    let row = figure(&mut plan, "ludnosc-80-plus");
    row.set(Basis::Expected, next, Quantity::count(700));
    let told = |plan: &Plan| {
        let findings = Vec::clone(&derived(plan).findings).into_iter();
        let told = findings.filter(|finding| finding.rule == "year-to-come");
        told.map(|finding| finding.at.to_string())
            .collect::<Vec<_>>()
    };
    assert_eq!(told(&plan), Vec::<String>::new());
    let row = figure(&mut plan, "ludnosc-80-plus");
    row.set(Basis::Counted, next, Quantity::count(700));
    assert_eq!(told(&plan), ["figures/ludnosc-80-plus.counted[2027]"]);
}

#[test]
fn a_joint_plan_gives_the_code_of_each_of_its_units_and_each_is_checked() {
    let mut plan = ready();
    plan.local_government.kind = Some(LocalGovernmentKind::Joint);
    let mut told = |codes: &str| {
        codes.clone_into(&mut plan.local_government.teryt);
        let findings = Vec::clone(&derived(&plan).findings).into_iter();
        let told = findings.filter(|finding| finding.rule.starts_with("teryt-"));
        told.map(|finding| (finding.rule, finding.text(Texts::get(Lang::Pl))))
            .collect::<Vec<_>>()
    };
    assert_eq!(told("1208,1208032"), []);
    let wrong = told("1208,120803,1399");
    let rules: Vec<&str> = wrong.iter().map(|(rule, _)| *rule).collect();
    assert_eq!(rules, ["teryt-format", "teryt-unit"]);
    assert!(
        wrong[0].1.contains("120803") && wrong[1].1.contains("1399"),
        "{wrong:?}"
    );
    plan.local_government.kind = Some(LocalGovernmentKind::Powiat);
    "1208,1209".clone_into(&mut plan.local_government.teryt);
    let rule = |finding: &Finding| finding.rule == "teryt-format";
    assert!(
        derived(&plan).findings.iter().any(rule),
        "one unit has one code"
    );
}

#[test]
fn a_city_is_not_asked_how_many_gminas_lie_in_it() {
    use lpdi::checks::Scope;
    let mut plan = Plan::default();
    let counting: Vec<_> = Catalog::embedded()
        .figures
        .iter()
        .filter(|figure| figure.of_gminas)
        .collect();
    assert!(!counting.is_empty());
    for (kind, asked) in [
        (LocalGovernmentKind::City, false),
        (LocalGovernmentKind::Powiat, true),
    ] {
        plan.local_government.kind = Some(kind);
        let scope = Scope::of(&plan);
        let mut due = scope.due(Catalog::embedded());
        assert_eq!(due.any(|figure| figure.of_gminas), asked, "{kind:?}");
        let some = counting.iter().any(|figure| scope.is_asked(figure));
        assert_eq!(some, asked, "{kind:?}");
    }
}
