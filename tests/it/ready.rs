//! Ready texts and actions, filled from plans: nothing raw is left, nothing untrue is offered, and
//! nothing is inserted before its questions are answered.

use lpdi::base::{Id, Quantity, Year};
use lpdi::catalog::{Catalog, TextBlock, is_raw};
use lpdi::field::{Datum, Many};
use lpdi::i18n::{Lang, Texts};
use lpdi::model::{Action, Basis, LocalGovernmentKind, Plan};
use lpdi::projection::Projection;
use lpdi::ready::{Answer, Answers, Asks, Filler, Offer, Refusal};

use crate::support;

const GMINA: &str = "gmina-sarnia-gora.lpdi.ron";
const POWIAT: &str = "powiat-miechowski.lpdi.ron";

/// Does something with what fills texts from `plan` in `lang`.
fn with<R>(plan: &Plan, lang: Lang, done: impl FnOnce(Filler<'_>) -> R) -> R {
    let catalog = Catalog::embedded();
    let projection = Projection::of(plan, catalog);
    done(Filler {
        plan,
        catalog,
        projection: &projection,
        texts: Texts::get(lang),
    })
}

fn block(key: &str) -> &'static TextBlock {
    Catalog::embedded().texts.get(key).unwrap()
}

/// The examples, and blank plans of each kind.
fn plans() -> Vec<(String, Plan)> {
    let examples = support::complete().into_iter();
    let examples = examples.map(|name| (name.clone(), support::example(&name)));
    let kinds = [
        LocalGovernmentKind::Gmina,
        LocalGovernmentKind::Powiat,
        LocalGovernmentKind::City,
        LocalGovernmentKind::Joint,
    ];
    let blank = kinds.map(|kind| {
        let mut plan = Plan::default();
        plan.local_government.kind = Some(kind);
        (format!("blank {kind:?}"), plan)
    });
    let mut plans: Vec<_> = examples.chain(blank).collect();
    plans.push(("blank".to_owned(), Plan::default()));
    plans
}

/// An answer to every question; numbers are far above any value of a plan.
fn answers(offer: &Offer<'_>) -> Answers {
    let answer = |asks: &Asks| match asks {
        Asks::Line => Answer::Said("odpowiedź autora".to_owned()),
        Asks::Number(_) => Answer::Said("99999".to_owned()),
        Asks::Choice(_) => Answer::Chosen(0),
    };
    let questions = offer.questions.iter();
    questions
        .map(|question| (question.id.clone(), answer(&question.asks)))
        .collect()
}

#[test]
fn every_text_is_filled_without_a_trace_of_its_slots() {
    let mut filled = std::collections::BTreeSet::new();
    for (name, plan) in plans() {
        for lang in Lang::ALL {
            with(&plan, lang, |filler| {
                for block in Catalog::embedded().texts.iter() {
                    let at = format!("{name}, {lang}: {}", block.key);
                    let Ok(offer) = filler.offer(block) else {
                        continue;
                    };
                    let all = offer.text(&answers(&offer));
                    let text = all.unwrap_or_else(|why| format!("{at} {why:?} {{"));
                    assert!(!is_raw(&text), "{at}: {text}");
                    let ended = text.trim_end_matches('”').ends_with(['.', '?']);
                    assert!(ended, "a ready text ends with . or ?: {at}: {text}");
                    assert!(!text.contains('⟨'), "{at}: {text}");
                    for wrong in ["  ", " .", " ,", "..", "( )"] {
                        assert!(!text.contains(wrong), "{at}: {text}");
                    }
                    let blank = offer.text(&Answers::new());
                    let asks = offer.questions.iter().any(|question| question.needed);
                    assert_eq!(blank.is_err(), asks, "{at}");
                    let shown = offer.preview(&Answers::new());
                    assert!(shown.iter().all(|run| !is_raw(&run.words)), "{at}");
                    filled.insert(block.key.as_str());
                }
            });
        }
    }
    for key in [
        "wstep-po-co",
        "h-w-ludnosc-spada",
        "o-c-dzienne",
        "f-r-zastepcze",
    ] {
        assert!(filled.contains(key), "{key} is filled for some plan");
    }
}

#[test]
fn a_blank_plan_is_offered_only_what_needs_nothing_of_it() {
    with(&Plan::default(), Lang::Pl, |filler| {
        let offers = filler.offers(&["conclusions"], Some("older"));
        assert!(offers.offers.is_empty());
        assert!(!offers.lacking.is_empty(), "and says what is missing");
        let offers = filler.offers(&["assumptions"], Some("older"));
        assert!(!offers.offers.is_empty());
    });
}

#[test]
fn a_text_is_offered_only_while_it_is_true() {
    let mut plan = support::example(GMINA);
    let base = plan.diagnosis.base_year.unwrap();
    let forecast = plan.diagnosis.forecast_year.unwrap();
    let offered =
        |plan: &Plan, key: &str| with(plan, Lang::Pl, |filler| filler.offer(block(key)).is_ok());
    let set = |plan: &mut Plan, counted: i64, expected: i64| {
        let row = plan.figures.row_mut(Id::of_key("ludnosc").unwrap());
        row.set(Basis::Counted, base, Quantity::count(counted));
        row.set(Basis::Expected, forecast, Quantity::count(expected));
    };
    set(&mut plan, 9000, 8500);
    assert!(offered(&plan, "h-w-ludnosc-spada"));
    assert!(!offered(&plan, "h-w-ludnosc-rosnie"));
    set(&mut plan, 9000, 9100);
    assert!(!offered(&plan, "h-w-ludnosc-spada"));
    assert!(offered(&plan, "h-w-ludnosc-rosnie"));
    set(&mut plan, 9000, 9000);
    assert!(!offered(&plan, "h-w-ludnosc-spada"));
    assert!(!offered(&plan, "h-w-ludnosc-rosnie"));
    let row = plan.figures.row_mut(Id::of_key("ludnosc").unwrap());
    row.set(Basis::Expected, forecast, Quantity::NoData);
    let lacking = with(&plan, Lang::Pl, |filler| {
        filler.offer(block("h-w-ludnosc-spada")).err().unwrap()
    });
    assert_eq!(lacking.len(), 1, "what nobody knows makes nothing true");
}

#[test]
fn texts_of_a_task_that_is_not_the_units_are_not_offered() {
    let keys = |plan: &Plan| -> Vec<String> {
        with(plan, Lang::Pl, |filler| {
            let offers = filler.offers(&["recommendations"], Some("family"));
            let offers = offers.offers.iter();
            offers.map(|offer| offer.block.key.clone()).collect()
        })
    };
    let has = |keys: &[String], key: &str| keys.iter().any(|known| known == key);
    let gmina = keys(&support::example(GMINA));
    assert!(has(&gmina, "f-r-asystent") && !has(&gmina, "f-r-zastepcze"));
    let powiat = keys(&support::example(POWIAT));
    assert!(!has(&powiat, "f-r-asystent") && has(&powiat, "f-r-zastepcze"));
}

#[test]
fn numbers_of_the_plan_stand_in_the_sentence() {
    let mut plan = support::example(GMINA);
    let base = plan.diagnosis.base_year.unwrap();
    let row = plan.figures.row_mut(Id::of_key("dzienne-miejsca").unwrap());
    row.set(Basis::Counted, base, Quantity::count(12));
    with(&plan, Lang::Pl, |filler| {
        let offer = filler.offer(block("o-c-dzienne")).unwrap();
        let [question] = offer.questions.as_slice() else {
            panic!("{:?}", offer.questions);
        };
        let answer = |said: &str| {
            let answers = [(question.id.clone(), Answer::Said(said.to_owned()))];
            offer.text(&Answers::from(answers))
        };
        let last = plan.edition.last_year.unwrap();
        let text = answer("15").unwrap();
        assert_eq!(
            text,
            format!("Do końca {last} r. liczba miejsc dziennego pobytu wzrośnie z\u{a0}12 do 15.")
        );
        assert!(matches!(
            offer.text(&Answers::new()).unwrap_err().as_slice(),
            [Refusal::Unanswered(_)]
        ));
        assert!(matches!(
            answer("kilka").unwrap_err().as_slice(),
            [Refusal::NoNumber(_)]
        ));
        let refusals = answer("12").unwrap_err();
        let [Refusal::Untrue(words)] = refusals.as_slice() else {
            panic!("«wzrośnie» of a number that does not grow: {refusals:?}");
        };
        assert!(words.contains("12"), "{words}");
    });
}

#[test]
fn signs_of_the_language_cannot_be_smuggled_in_by_an_answer() {
    with(&support::example(GMINA), Lang::Pl, |filler| {
        let offer = filler.offer(block("m-kto")).unwrap();
        for said in ["{kto}", "‹kto›", "kierownik […]"] {
            let answers = [("kto".to_owned(), Answer::Said(said.to_owned()))];
            let refusals = offer.text(&Answers::from(answers)).unwrap_err();
            assert_eq!(refusals, [Refusal::Signs("kto".to_owned())]);
        }
    });
}

#[test]
fn a_question_in_a_part_that_may_drop_out_holds_nothing_up() {
    let mut plan = support::example(GMINA);
    let base = plan.diagnosis.base_year.unwrap();
    let row = plan
        .figures
        .row_mut(Id::of_key("uslugi-oczekujacy").unwrap());
    row.set(Basis::Counted, base, Quantity::Blank);
    with(&plan, Lang::Pl, |filler| {
        let offer = filler.offer(block("granice-kolejka")).unwrap();
        let short = offer.text(&Answers::new()).unwrap();
        assert!(short.ends_with("Brak wpisu nie oznacza braku potrzeb."));
        let answers = [(
            "termin".to_owned(),
            Answer::Said("marca 2027 r.".to_owned()),
        )];
        let long = offer.text(&Answers::from(answers)).unwrap();
        assert!(
            long.ends_with("Rejestr powstanie do marca 2027 r."),
            "{long}"
        );
    });
}

#[test]
fn small_counts_of_people_are_not_told() {
    let mut plan = support::example(GMINA);
    let base = plan.diagnosis.base_year.unwrap();
    let set = |plan: &mut Plan, key: &str, count: i64| {
        let row = plan.figures.row_mut(Id::of_key(key).unwrap());
        row.set(Basis::Counted, base, Quantity::count(count));
    };
    set(&mut plan, "suo-psych-osoby", 12);
    set(&mut plan, "suo-psych-dorosli", 9);
    let text = |plan: &Plan, key: &str| {
        with(plan, Lang::Pl, |filler| {
            let offer = filler.offer(block(key)).unwrap();
            offer.text(&answers(&offer)).unwrap()
        })
    };
    let told = text(&plan, "p-w-suo");
    assert!(
        !told.contains('%'),
        "the other three could be counted: {told}"
    );
    set(&mut plan, "suo-psych-dorosli", 6);
    assert!(text(&plan, "p-w-suo").contains("50,0%"));
    set(&mut plan, "suo-psych-osoby", 3);
    let told = text(&plan, "p-w-suo");
    assert!(
        told.contains("wyniosła mniej niż 5.") && !told.contains('%'),
        "{told}"
    );
    set(&mut plan, "dzienne-miejsca", 3);
    assert!(
        text(&plan, "o-w-dzienne").contains("wyniosła 3,"),
        "places are no people"
    );
}

#[test]
fn nouns_follow_their_numbers() {
    let mut plan = support::example(GMINA);
    let text = |plan: &Plan| {
        with(plan, Lang::Pl, |filler| {
            let offer = filler.offer(block("uzasadnienie-zmiany")).unwrap();
            offer.text(&answers(&offer)).unwrap()
        })
    };
    for (count, words) in [(1, "1 działanie"), (4, "4 działania"), (12, "12 działań")] {
        plan.actions = Many::default();
        for number in 0..count {
            plan.actions
                .insert(Id::from_number(number), Action::default());
        }
        assert!(text(&plan).starts_with(&format!("Plan obejmuje {words}.")));
    }
    let pl = Texts::get(Lang::Pl);
    let half = [("count", lpdi::base::Arg::Decimal("2.5".parse().unwrap()))];
    assert_eq!(pl.msg_with("noun-osoba", &half), "2,5 osoby");
    let one = [("count", 1_i64.into())];
    assert_eq!(
        pl.attr_with("noun-osoba", "accusative", &one).unwrap(),
        "1 osobę"
    );
}

#[test]
fn every_noun_of_a_slot_has_its_forms_in_every_language() {
    fn nouns(parts: &[lpdi::catalog::Part], out: &mut Vec<String>) {
        for part in parts {
            match part {
                lpdi::catalog::Part::Slot(_, Some(noun)) => out.push(noun.clone()),
                lpdi::catalog::Part::Optional(inner) => nouns(inner, out),
                lpdi::catalog::Part::Choose { options, .. } => {
                    for option in options {
                        nouns(option, out);
                    }
                }
                _ => {}
            }
        }
    }
    for lang in Lang::ALL {
        let mut all = Vec::new();
        for block in Catalog::embedded().texts.iter() {
            nouns(block.body.parts(lang.code()), &mut all);
        }
        assert!(!all.is_empty());
        for noun in all {
            let (noun, form) = noun.split_once('.').unwrap_or((&noun, ""));
            let texts = Texts::get(lang);
            let key = format!("noun-{noun}");
            assert!(texts.has(&key), "{lang}: {key}");
            assert!(
                form.is_empty() || texts.attr(&key, form).is_some(),
                "{lang}: {key}.{form}"
            );
        }
    }
}

#[test]
fn a_ready_action_brings_the_plans_years_its_unit_and_its_indicators() {
    for name in [GMINA, POWIAT] {
        let plan = support::example(name);
        let (first, last) = (plan.edition.first_year, plan.edition.last_year);
        with(&plan, Lang::Pl, |filler| {
            let actions = filler.actions();
            assert!(!actions.is_empty());
            for action in actions {
                let key = action.template.key.as_str();
                let value = |field: &str| {
                    let mut values = action.values.iter();
                    values
                        .find(|(name, _)| *name == field)
                        .map(|(_, datum)| datum.clone())
                };
                let year = |year: Option<Year>| Some(Datum::Year(year));
                assert_eq!(value("first_year"), year(first), "{key}");
                assert_eq!(value("last_year"), year(last), "{key}");
                let Some(Datum::Text(owner)) = value("owner") else {
                    panic!("{key} has no owner");
                };
                // the unit of the plan's coordinator, without the post in it
                let ours = match name {
                    GMINA => "Gminny Ośrodek Pomocy Społecznej w Sarniej Górze",
                    _ => "Powiatowe centrum pomocy rodzinie",
                };
                assert_eq!(owner, ours, "{key}");
                let measures = action.template.outputs.len() + action.template.results.len();
                assert_eq!(action.rows.len(), measures, "{key}");
                for (_, datum) in action
                    .values
                    .iter()
                    .chain(action.rows.iter().flat_map(|row| &row.1))
                {
                    if let Datum::Text(text) = datum {
                        assert!(!is_raw(text) && !text.contains('⟨'), "{key}: {text}");
                    }
                }
            }
        });
    }
}

/// A blank plan of a kind of unit, with its code where that tells more.
fn blank(kind: LocalGovernmentKind, teryt: &str) -> Plan {
    let mut plan = Plan::default();
    plan.local_government.kind = Some(kind);
    teryt.clone_into(&mut plan.local_government.teryt);
    plan
}

/// Plans of every kind of unit, each with words that would be foreign in it.
fn units() -> Vec<(String, Plan, &'static [&'static str])> {
    let rural: &[&str] = &["osiedl", "straż miejsk", "gminy powiatu"];
    let urban: &[&str] = &["sołt", "sołec", "wiejsk", "gminy powiatu"];
    let city: &[&str] = &["sołt", "sołec", "wiejsk", "powiatow", "gminy powiatu"];
    let powiat: &[&str] = &["sołt", "sołec", "osiedl", "sąsiedni", "środek pomocy"];
    let joint: &[&str] = &["gminy powiatu"];
    let blanks = [
        ("rural", LocalGovernmentKind::Gmina, "1204032", rural),
        ("urban", LocalGovernmentKind::Gmina, "1204011", urban),
        ("mixed", LocalGovernmentKind::Gmina, "1204023", joint),
        ("unknown", LocalGovernmentKind::Gmina, "", joint),
        ("city", LocalGovernmentKind::City, "1261", city),
        ("powiat", LocalGovernmentKind::Powiat, "1208", powiat),
        ("joint", LocalGovernmentKind::Joint, "", joint),
    ];
    let blanks = blanks
        .into_iter()
        .map(|(name, kind, code, foreign)| (name.to_owned(), blank(kind, code), foreign));
    let examples = support::complete().into_iter().map(|name| {
        let plan = support::example(&name);
        let foreign = match plan.local_government.kind {
            Some(LocalGovernmentKind::City) => city,
            Some(LocalGovernmentKind::Powiat) => powiat,
            _ => rural,
        };
        (name, plan, foreign)
    });
    let unnamed = ("nobody".to_owned(), Plan::default(), joint);
    blanks.chain(examples).chain([unnamed]).collect()
}

#[test]
fn a_ready_action_leaves_nothing_to_decide_and_names_no_foreign_unit() {
    for (name, plan, foreign) in units() {
        let plan = lpdi::projection::filled(Catalog::embedded(), &plan);
        for lang in Lang::ALL {
            with(&plan, lang, |filler| {
                for action in filler.actions() {
                    let at = format!("{name}, {lang}: {}", action.template.key);
                    let rows = action.rows.iter();
                    let rows = rows.map(|(table, values)| (*table, values));
                    for (table, values) in [("actions", &action.values)].into_iter().chain(rows) {
                        assert_decided(&at, values, foreign);
                        assert_whole(&at, &plan, table, values);
                    }
                }
            });
        }
    }
}

fn assert_decided(at: &str, values: &[(&'static str, Datum)], foreign: &[&str]) {
    let open = [" lub ", " albo ", " bądź ", "/", "[", "⟨", "  ", ",,"];
    for (field, datum) in values {
        let Datum::Text(text) = datum else { continue };
        assert!(!text.is_empty() && !is_raw(text), "{at}: {field}: {text}");
        for word in open.iter().chain(foreign) {
            assert!(!text.contains(word), "{at}: {field} has «{word}»: {text}");
        }
    }
}

/// Every required field has a value, but for what only the author or the plan can say.
fn assert_whole(at: &str, plan: &Plan, table: &'static str, values: &[(&'static str, Datum)]) {
    let years = plan.edition.first_year.is_some() && plan.edition.last_year.is_some();
    let base_year = plan.diagnosis.base_year.is_some();
    for field in Plan::table_info(table).unwrap().fields {
        let given = values.iter().find(|(name, _)| *name == field.name);
        let given = given.is_some_and(|(_, datum)| *datum != Datum::blank(field.kind));
        let asked = match field.name {
            "action" | "recipients" | "base" | "target" => false,
            "first_year" | "last_year" => years,
            "base_year" => base_year,
            "minimum" => true,
            _ => field.spec.required && field.spec.when.is_none(),
        };
        assert!(given || !asked, "{at}: {table}.{}", field.name);
    }
}

#[test]
fn the_least_of_a_ready_action_stands_in_its_field_alone() {
    with(
        &blank(LocalGovernmentKind::Gmina, "1204032"),
        Lang::Pl,
        |filler| {
            let actions = filler.actions();
            let action = actions
                .iter()
                .find(|it| it.template.key == "uslugi-sasiedzkie");
            let values = &action.unwrap().values;
            let text = |field: &str| match values.iter().find(|(name, _)| *name == field) {
                Some((_, Datum::Text(text))) => text.as_str(),
                other => panic!("{field}: {other:?}"),
            };
            assert_eq!(text("minimum"), "Dwa sołectwa, kilka par osób.");
            assert!(!text("description").contains("sołectwa"));
            assert!(text("description").contains("Zakres pełny: cały teren"));
            assert!(text("partners").starts_with("sołtysi i\u{a0}rady sołeckie, koła gospodyń"));
        },
    );
}

#[test]
fn the_unit_that_coordinates_answers_for_ready_actions_and_is_no_partner_of_its_own() {
    let mut plan = blank(LocalGovernmentKind::City, "1261");
    let told = |plan: &Plan| {
        with(plan, Lang::Pl, |filler| {
            let actions = filler.actions();
            let action = actions
                .iter()
                .find(|it| it.template.key == "bezpieczna-przyszlosc");
            let values = &action.unwrap().values;
            ["owner", "partners"].map(|field| {
                match values.iter().find(|(name, _)| *name == field) {
                    Some((_, Datum::Text(text))) => text.clone(),
                    other => panic!("{field}: {other:?}"),
                }
            })
        })
    };
    let partners = "organizacje rodziców, prawnik".to_owned();
    assert_eq!(
        told(&plan),
        ["Ośrodek pomocy społecznej".to_owned(), partners.clone()]
    );
    for lead in [
        "Miejski Ośrodek Pomocy Rodzinie",
        "miejski Ośrodek Pomocy Rodzinie – dział koordynacji, od 2028 r. inny",
        "Miejski Ośrodek Pomocy Rodzinie (dyrektor).",
        " Miejski Ośrodek Pomocy Rodzinie, kierownik działu",
    ] {
        lead.clone_into(&mut plan.coordination.lead);
        let ours = "Miejski Ośrodek Pomocy Rodzinie".to_owned();
        assert_eq!(told(&plan), [ours, partners.clone()], "{lead}");
    }
    plan.coordination.lead = "{kto}".to_owned();
    assert_eq!(
        told(&plan)[0],
        "Ośrodek pomocy społecznej",
        "no signs of the language"
    );
}

#[test]
fn a_base_value_that_the_plan_has_is_not_asked_again() {
    let mut plan = support::example(GMINA);
    let base = plan.diagnosis.base_year.unwrap();
    let set = |plan: &mut Plan, key: &str, value: Quantity| {
        let row = plan.figures.row_mut(Id::of_key(key).unwrap());
        row.set(Basis::Counted, base, value);
    };
    plan.services = Many::default();
    set(&mut plan, "uslugi-godziny", Quantity::count(2100));
    set(&mut plan, "uslugi-osoby", Quantity::count(41));
    set(&mut plan, "uslugi-oczekujacy", Quantity::NoData);
    let value = |plan: &Plan, action: &str, measure: &str| {
        with(plan, Lang::Pl, |filler| {
            let actions = filler.actions();
            let action = actions.iter().find(|it| it.template.key == action);
            let named = Datum::Key(measure.to_owned());
            let mut rows = action.unwrap().rows.iter().map(|(_, values)| values);
            let row = rows.find(|values| values.iter().any(|(_, datum)| *datum == named));
            let found = row.unwrap().iter().find(|(field, _)| *field == "base");
            found.map(|(_, datum)| datum.clone())
        })
    };
    let care = "wiecej-uslug-opiekunczych";
    let count = |number| Some(Datum::Quantity(Quantity::count(number)));
    assert_eq!(value(&plan, care, "godziny-uslug"), count(2100));
    assert_eq!(value(&plan, care, "osoby-z-usluga"), count(41));
    assert_eq!(
        value(&plan, care, "osoby-oczekujace"),
        None,
        "nobody knows it"
    );
    assert_eq!(value(&plan, care, "osoby-swiadczace-przeszkolone"), None);
    assert_eq!(
        value(&plan, "powrot-ze-szpitala", "godziny-uslug"),
        None,
        "the hours are those of another service"
    );
    let service = lpdi::model::ServicePlan {
        service: lpdi::field::Key::new("uslugi-opiekuncze"),
        supply: Quantity::count(2200),
        waiting: Quantity::count(7),
        ..Default::default()
    };
    plan.services.insert(Id::from_number(1), service);
    assert_eq!(
        value(&plan, care, "godziny-uslug"),
        None,
        "the plan says two things"
    );
    assert_eq!(value(&plan, care, "osoby-oczekujace"), count(7));
    set(&mut plan, "rodziny-asystent", Quantity::count(3));
    let family = ("asystent-blizej-rodziny", "rodziny-z-asystentem");
    assert_eq!(
        value(&plan, family.0, family.1),
        None,
        "so few are not told"
    );
    set(&mut plan, "rodziny-asystent", Quantity::count(12));
    assert_eq!(value(&plan, family.0, family.1), count(12));
}

#[test]
fn where_a_measure_is_read_from_is_true_of_every_unit() {
    for measure in Catalog::embedded().measures.iter() {
        let words = &measure.data_source.pl;
        for open in [" lub ", " albo ", "/", "OPS", "PCPR", "PUP"] {
            assert!(!words.contains(open), "{}: {words}", measure.key);
        }
    }
}

#[test]
fn what_the_plan_counts_of_participation_and_consultations_is_not_asked_of_its_author() {
    let mut plan = support::example(GMINA);
    let told = |plan: &Plan, key: &str| {
        with(plan, Lang::Pl, |filler| {
            let offer = filler.offer(block(key)).ok()?;
            assert!(offer.questions.is_empty(), "{key}");
            offer.text(&Answers::new()).ok()
        })
    };
    let report = told(&plan, "k-raport").unwrap();
    assert!(report.contains("od 5 października 2026 r."), "{report}");
    let remarks = plan.remarks.len();
    assert!(report.contains(&format!("wyniosła {remarks},")), "{report}");
    assert_eq!(told(&plan, "k-bez-uwag"), None);
    let people: u32 = plan
        .participation
        .iter()
        .filter_map(|(_, event)| event.participants)
        .sum();
    let heard = told(&plan, "wstep-udzial").unwrap();
    assert!(heard.contains(&format!("wyniosła {people};")), "{heard}");
    assert!(heard.contains("udziału mieszkańców: "), "{heard}");
    // a sum that lacks somebody is not told as the whole, nor is what is not decided yet
    let (id, _) = plan.participation.iter().next().unwrap();
    plan.participation.get_mut(id).unwrap().participants = None;
    assert_eq!(told(&plan, "wstep-udzial"), None);
    let (id, _) = plan.remarks.iter().next().unwrap();
    plan.remarks.get_mut(id).unwrap().decision = None;
    assert_eq!(told(&plan, "k-raport"), None);
    // without a date the text waits for it and says so
    plan.consultation.opens = None;
    let waits = with(&plan, Lang::Pl, |filler| {
        filler.offer(block("k-raport")).err()
    });
    let opens = Texts::get(Lang::Pl).msg("consultation-opens");
    assert_eq!(waits, Some(vec![opens]));
}
