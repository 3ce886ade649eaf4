//! Chapters: the typical edit of each, by what is written on the screen.

use egui::{Key, Modifiers, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use lpdi::model::{Decision, Plan};
use lpdi::ui::{App, STEPS};

use super::*;

const FULL: &str = "plans/gmina-sarnia-gora.lpdi.ron";

fn full() -> Harness<'static, App> {
    let mut window = window(1366.0, 2400.0, no_dialogs());
    open(&mut window, &root().join(FULL));
    window
}

fn plan(window: &Harness<'static, App>) -> Plan {
    window.state().session().unwrap().plan().clone()
}

fn say(window: &mut Harness<'static, App>, words: &str) {
    window.event(egui::Event::Text(words.to_owned()));
    window.run();
}

/// Every step says how it is filled in, in both languages.
#[test]
fn every_step_explains_itself() {
    for lang in [Lang::Pl, Lang::En] {
        let silent = STEPS
            .iter()
            .filter(|step| step.guide(Texts::get(lang)).is_none());
        let silent: Vec<&str> = silent.map(|step| step.id).collect();
        assert!(silent.is_empty(), "{lang:?}: {silent:?}");
    }
}

/// No step explains another one: areas alone share how they are written.
#[test]
fn no_two_steps_share_their_explanation() {
    for lang in [Lang::Pl, Lang::En] {
        let steps = STEPS.iter().filter(|step| step.group.is_none());
        let guides = steps.map(|step| (step.id, step.guide(Texts::get(lang)).unwrap()));
        let guides: Vec<_> = guides.collect();
        for (id, guide) in &guides {
            let mut others = guides.iter().filter(|(other, _)| other != id);
            let same = others.find(|(_, other)| other.contains(guide.as_str()));
            let same = same.map(|(other, _)| other);
            assert_eq!(same, None, "{lang:?}: what explains {id} stands there too");
        }
    }
}

/// What a powiat is not asked it is not told to choose.
#[test]
fn a_powiat_is_not_sent_to_a_choice_that_it_does_not_have() {
    let catalog = Catalog::embedded();
    let step = STEPS.iter().find(|step| step.id == "coordination").unwrap();
    let mut plan = Plan::default();
    let gmina = step.intro(Texts::get(Lang::Pl), catalog, &plan).unwrap();
    plan.local_government.kind = Some(lpdi::model::LocalGovernmentKind::Powiat);
    let powiat = step.intro(Texts::get(Lang::Pl), catalog, &plan).unwrap();
    assert!(gmina.contains("trzech dróg"), "{gmina}");
    assert!(
        !powiat.contains("dróg") && powiat.contains("powiat"),
        "{powiat}"
    );
}

#[test]
fn the_room_sees_one_question_and_its_answers_stand_in_the_plan() {
    let mut window = full();
    go(&mut window, "workshop");
    window.key_press(Key::F11);
    window.run();
    let question = |window: &Harness<'static, App>, key: &str| {
        let words = &Catalog::embedded().questions.get(key).unwrap().wording.pl;
        window
            .query_by_role_and_label(Role::Heading, words)
            .is_some()
    };
    assert!(question(&window, "uslugi"));
    window.key_press(Key::PageDown);
    window.run();
    window.key_press(Key::ArrowRight);
    window.run();
    assert!(question(&window, "bariery"));
    // the number of a column chooses it in the empty line
    say(&mut window, "3");
    say(&mut window, "Nikt nie zgłasza się na kurs");
    window.key_press(Key::Enter);
    window.run();
    let (_, answer) = plan(&window)
        .answers
        .iter()
        .last()
        .map(|(id, row)| (id, row.clone()))
        .unwrap();
    assert_eq!(answer.text, "Nikt nie zgłasza się na kurs");
    assert_eq!(answer.question.as_str(), "bariery");
    assert_eq!(answer.kind.map(lpdi::field::Choice::key), Some("staff"));
    let count = plan(&window).answers.len();
    // an answer may begin with the number of its own column
    say(&mut window, "3");
    say(&mut window, " etaty za mało");
    window.key_press(Key::Enter);
    window.run();
    assert_eq!(plan(&window).answers.len(), count + 1);
    window.key_press(Key::Escape);
    window.run();
    assert!(!question(&window, "bariery"));
    assert_eq!(window.state().route(), Route::Step("workshop"));
}

#[test]
fn an_answer_is_handed_on_by_one_press_and_taken_back_by_one_undo() {
    let mut window = full();
    go(&mut window, "workshop");
    window.key_press(Key::F11);
    window.run();
    window.key_press(Key::PageDown);
    window.run();
    window.key_press(Key::PageDown);
    window.run();
    say(&mut window, "Brak busa w soboty");
    window.key_press(Key::Enter);
    window.run();
    window.key_press(Key::Escape);
    window.run();
    window
        .get_by_role_and_label(Role::RadioButton, &texts().msg("workshop-handed"))
        .click();
    window.run();
    let before = plan(&window);
    let to = texts().msg_with(
        "handed-to",
        &[("place", texts().msg("table-barriers").into())],
    );
    let press = format!("{to}: Brak busa w soboty");
    window.get_by_role_and_label(Role::Button, &press).click();
    window.run();
    let after = plan(&window);
    let (_, barrier) = after.barriers.iter().last().unwrap();
    let (id, _) = after.answers.iter().last().unwrap();
    assert_eq!(barrier.name, "Brak busa w soboty");
    assert_eq!(barrier.said.id(), Some(id), "it says where it came from");
    assert!(
        window
            .query_by_role_and_label(Role::Button, &press)
            .is_none()
    );
    let row = texts().msg_with(
        "handed-row",
        &[
            ("table", texts().msg("table-barriers").into()),
            ("row", "Brak busa w soboty".into()),
        ],
    );
    let back = texts().msg_with("handed-in", &[("place", row.into())]);
    assert!(window.query_by_role_and_label(Role::Link, &back).is_some());
    window.key_press_modifiers(Modifiers::CTRL, Key::Z);
    window.run();
    assert_eq!(plan(&window).barriers, before.barriers);
}

#[test]
fn a_path_is_chosen_in_the_head_of_the_comparison_by_pointer_and_arrows() {
    let mut window = full();
    go(&mut window, "coordination");
    let chosen =
        |window: &Harness<'static, App>| plan(window).coordination.path.as_str().to_owned();
    let before = chosen(&window);
    let short = |key: &str| Catalog::embedded().paths.get(key).unwrap().short.pl.clone();
    let other = if before == "nowa" {
        "dotychczasowa"
    } else {
        "nowa"
    };
    window
        .get_by_role_and_label(Role::RadioButton, &short(other))
        .click();
    window.run();
    assert_eq!(chosen(&window), other);
    window.key_press_modifiers(Modifiers::CTRL, Key::Z);
    window.run();
    assert_eq!(chosen(&window), before);
    window
        .get_by_role_and_label(Role::RadioButton, &short("dotychczasowa"))
        .click();
    window.run();
    window
        .get_by_role_and_label(Role::RadioButton, &short("dotychczasowa"))
        .focus();
    window.run();
    window.key_press(Key::ArrowRight);
    window.run();
    assert_eq!(chosen(&window), "nowa");
}

#[test]
fn a_remark_is_decided_by_a_key_on_its_row() {
    let mut window = full();
    go(&mut window, "consultation");
    let (id, remark) = plan(&window)
        .remarks
        .iter()
        .next()
        .map(|(id, row)| (id, row.clone()))
        .unwrap();
    let row = everything(&window).into_iter().find(|node| {
        node.accesskit_node().role() == Role::ListBoxOption
            && words(node).contains(remark.text.trim())
    });
    row.unwrap().focus();
    window.run();
    for (option, decision) in [
        ("rejected", Decision::Rejected),
        ("partly", Decision::Partly),
        ("accepted", Decision::Accepted),
    ] {
        let key = texts().attr(&format!("decision-{option}"), "key").unwrap();
        window.key_press(Key::from_name(&key).unwrap());
        window.run();
        assert_eq!(
            plan(&window).remarks.get(id).unwrap().decision,
            Some(decision)
        );
    }
}

/// What a facility has among the resources is not typed again in its sheet.
#[test]
fn a_sheet_follows_its_facility_and_shows_who_remains() {
    let mut window = full();
    let before = plan(&window);
    let (facility, known) = before.facilities.iter().next().unwrap();
    let (sheet, _) = before.transition_sheets.iter().next().unwrap();
    let mut filled = before.clone();
    let row = filled.transition_sheets.get_mut(sheet).unwrap();
    row.facility = lpdi::field::Link::to(facility);
    row.name = String::new();
    row.places = None;
    let filled = lpdi::projection::filled(Catalog::embedded(), &filled);
    let row = filled.transition_sheets.get(sheet).unwrap();
    assert_eq!(row.name, known.name);
    assert_eq!(
        row.places
            .map(|count| lpdi::base::Quantity::count(count.into())),
        Some(known.places)
    );
    go(&mut window, "transition");
    let label = texts().msg("row-staying");
    let rows = everything(&window)
        .into_iter()
        .filter(|node| words(node).contains(&label));
    assert!(rows.count() > 1, "a head and a cell for each year");
}

/// In every step with rows: adding one makes one, and one undo takes it away.
#[test]
fn a_row_is_added_in_every_chapter_and_taken_back() {
    let mut tried = 0;
    for step in STEPS.iter() {
        let mut window = window(1366.0, 2400.0, no_dialogs());
        new_plan(&mut window);
        go(&mut window, step.id);
        for table in step
            .tables()
            .filter_map(Plan::table_info)
            .filter(|info| info.many())
        {
            let Some(add) = texts().attr(&format!("record-{}", table.record), "add") else {
                continue;
            };
            let button = window
                .query_all_by_role_and_label(Role::Button, &add)
                .next();
            let Some(button) = button else { continue };
            let count = |window: &Harness<'static, App>| {
                plan(window).table(table.name).unwrap().rows().len()
            };
            let before = count(&window);
            button.click();
            window.run();
            assert_eq!(count(&window), before + 1, "{}: {add}", step.id);
            window.key_press_modifiers(Modifiers::CTRL, Key::Z);
            window.run();
            assert_eq!(count(&window), before, "{}: {add} undone", step.id);
            tried += 1;
        }
    }
    assert!(tried > 10, "{tried}");
}

#[test]
fn an_indicator_of_the_chapter_is_found_and_added_where_its_figures_stand() {
    let mut window = full();
    go(&mut window, "family_figures");
    let catalog = Catalog::embedded();
    let indicator = catalog.indicators.get("pow-do-10-udzial").unwrap();
    let name = indicator.name.get("pl");
    let search = texts().msg("ui-indicators-more");
    let field = |window: &Harness<'static, App>| {
        let mut all = window.query_all_by_label(&search);
        all.any(|node| is_input(&node))
    };
    assert!(field(&window), "the chapter has its own search");
    {
        let mut inputs = window.query_all_by_label(&search);
        inputs.find(|node| is_input(node)).unwrap().focus();
    }
    window.run();
    say(&mut window, "ponizej 10");
    let add = format!("{}: {name}", texts().msg("ui-figures-add"));
    window.get_by_label(&add).click();
    window.run();
    let plan = plan(&window);
    let chosen = plan.diagnosis.indicators.as_slice();
    assert!(chosen.iter().any(|key| key == "pow-do-10-udzial"));
    let other = catalog.indicators.get("zamachy-na-100-tys").unwrap();
    let none = format!(
        "{}: {}",
        texts().msg("ui-figures-add"),
        other.name.get("pl")
    );
    assert!(window.query_by_label(&none).is_none(), "of another chapter");
}

#[test]
fn a_resolution_that_the_services_ask_for_is_taken_over_with_its_state() {
    let mut window = window(1366.0, 2400.0, no_dialogs());
    let mut asked = lpdi::store::open(&root().join(FULL)).unwrap();
    let told = {
        let mut rows = asked.plan.council_resolutions.iter();
        let told = rows.find(|(_, row)| row.resolution.as_str() == "wpf");
        told.map(|(id, _)| id)
    };
    if let Some(told) = told {
        let mut patch = lpdi::model::Patch::new();
        patch.push(lpdi::model::Op::Remove {
            table: "council_resolutions",
            row: told,
        });
        patch.apply(&mut asked.plan);
    }
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("plan.lpdi.ron");
    lpdi::store::save(&file, &asked.plan).unwrap();
    open(&mut window, &file);
    go(&mut window, "agreements");
    window
        .get_by_label(&texts().msg("agreements-resolutions"))
        .click();
    window.run();
    let known = plan(&window).council_resolutions.len();
    let ready = texts().msg("ready-council_resolutions");
    window.get_by_role_and_label(Role::ComboBox, &ready).click();
    window.run();
    window.run();
    let catalog = Catalog::embedded();
    let name = catalog
        .resolutions
        .get("wpf")
        .unwrap()
        .name
        .get("pl")
        .to_owned();
    let option = Role::ListBoxOption;
    window.get_by_role_and_label(option, &name).click();
    window.run();
    window.run();
    let plan = plan(&window);
    assert_eq!(plan.council_resolutions.len(), known + 1);
    let mut rows = plan.council_resolutions.iter();
    let (_, row) = rows
        .find(|(_, row)| row.resolution.as_str() == "wpf")
        .unwrap();
    assert_eq!(row.state, Some(lpdi::model::ResolutionState::Untouched));
}
