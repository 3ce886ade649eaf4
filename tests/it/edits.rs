//! Edits of an open plan: patches, undo, and what a change of the base year leaves alone.

use lpdi::base::{Id, IdSource, Quantity, Why, Year};
use lpdi::catalog::Catalog;
use lpdi::field::Datum;
use lpdi::model::{Basis, CostLine, Op, Patch, Plan};
use lpdi::path;
use lpdi::session::{Edit, Entry, Session, UNDO_LIMIT};
use proptest::prelude::*;

use crate::support::{example, generate};

fn session(plan: Plan) -> Session {
    Session::new(plan, Catalog::embedded(), IdSource::Counted(0))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_patch_from_one_plan_to_another_makes_them_equal(
        before in generate::any_plan(),
        after in generate::any_plan(),
    ) {
        let mut patched = before.clone();
        let refused = before.patch_to(&after).apply(&mut patched);
        prop_assert_eq!(refused, vec![]);
        prop_assert_eq!(&patched, &after);
        let order = |plan: &Plan| -> Vec<_> {
            Plan::TABLES.iter().map(|info| plan.table(info.name).unwrap().rows()).collect()
        };
        prop_assert_eq!(order(&patched), order(&after));
    }
}

#[test]
fn a_row_whose_every_field_was_cleared_is_a_difference() {
    let mut before = Plan::default();
    let area = Id::of_key("mental").unwrap();
    before.areas.row_mut(area).goal = "A".to_owned();
    let mut after = before.clone();
    after.areas.row_mut(area).goal.clear();
    for (from, to) in [(&before, &after), (&after, &before)] {
        let mut patched = from.clone();
        from.patch_to(to).apply(&mut patched);
        assert_eq!(&patched, to);
    }
}

#[test]
fn an_edit_of_several_places_is_one_step_of_undo() {
    let mut session = session(Plan::default());
    let at = path!(local_government.name);
    let mut patch = Patch::of(at, Datum::Text("Gmina Lipowa".to_owned()));
    patch.set(
        path!(local_government.place),
        Datum::Text("Lipowa".to_owned()),
    );
    session.apply(Edit::Apply { patch, at }, 0.0);
    let begun = vec![
        ("name", Datum::Text("Klub".to_owned())),
        ("group", Datum::Key("older".to_owned())),
    ];
    session.apply(
        Edit::Add {
            table: "actions",
            parent: None,
            values: begun,
            rows: Vec::new(),
        },
        1.0,
    );
    let (_, action) = session.plan().actions.iter().next().unwrap();
    assert_eq!(
        (action.name.as_str(), action.group.as_str()),
        ("Klub", "older")
    );
    session.undo();
    assert!(session.plan().actions.is_empty());
    assert_eq!(session.undo().map(|step| step.at), Some(at));
    assert_eq!(*session.plan(), Plan::default());
    session.redo();
    assert_eq!(session.plan().local_government.place, "Lipowa");
}

/// The order of rows is written by people, so it is a difference and a step of undo like any other.
#[test]
fn another_order_of_rows_is_another_plan_and_is_taken_back_by_itself() {
    let plan = example("gmina-sarnia-gora.lpdi.ron");
    for info in Plan::TABLES.iter().filter(|info| info.many()) {
        let table = info.name;
        let rows = plan.table(table).unwrap().rows();
        let [Some(first), Some(_), ..] = rows[..] else {
            continue;
        };
        let mut session = session(plan.clone());
        let at = path!(local_government.place);
        let typed = Patch::of(at, Datum::Text("Gdzie indziej".to_owned()));
        session.apply(Edit::Apply { patch: typed, at }, 0.0);
        let before = session.plan().clone();
        let step = Op::Move {
            table,
            row: first,
            steps: 1,
        };
        session.apply(Edit::One(step), 100.0);
        assert_ne!(*session.plan(), before, "{table}");
        assert!(session.undo().is_some(), "{table}");
        assert_eq!(session.plan().table(table).unwrap().rows(), rows, "{table}");
        assert_eq!(session.plan().local_government.place, "Gdzie indziej");
        session.redo();
        assert_ne!(session.plan().table(table).unwrap().rows(), rows, "{table}");
    }
}

#[test]
fn texts_that_were_not_taken_belong_to_the_steps_of_undo() {
    let mut plan = Plan::default();
    let row = Id::from_number(1);
    plan.costs.insert(row, CostLine::default());
    let mut session = session(plan);
    let year = |year: i64| Year::new(year).unwrap();
    let at = |cell: i64| path!(costs[row].amounts).cell(year(cell));
    let typed = |session: &mut Session, cell: i64, now: f64| {
        let entry = Entry {
            text: "12 tys?".to_owned(),
            why: Why::Extra,
        };
        session.keep_unread(false, [(at(cell), Some(entry))], now);
        session.seal();
        session.tick();
    };
    let texts =
        |session: &Session| -> Vec<Year> { session.unread().years_of(at(2027).whole()).collect() };
    typed(&mut session, 2027, 0.0);
    assert!(!session.is_dirty(), "the plan is as it was");
    typed(&mut session, 2028, 1.0);
    let remove = Op::Remove {
        table: path!(costs).table,
        row,
    };
    session.apply(Edit::One(remove), 2.0);
    assert!(session.unread().is_empty() && session.is_dirty());
    session.undo();
    assert_eq!(texts(&session), [year(2027), year(2028)]);
    assert!(!session.is_dirty(), "the plan is as it was again");
    assert_eq!(session.undo().map(|step| step.at), Some(at(2028)));
    assert_eq!(texts(&session), [year(2027)]);
    session.redo();
    assert_eq!(texts(&session), [year(2027), year(2028)]);
    session.undo();
    session.undo();
    assert!(session.unread().is_empty() && session.undo().is_none());
}

#[test]
fn a_patch_refuses_what_a_place_cannot_hold_and_changes_the_rest() {
    let mut plan = Plan::default();
    let (name, kind) = (path!(local_government.name), path!(local_government.kind));
    let mut patch = Patch::of(name, Datum::Count(Some(5)));
    patch.set(kind, Datum::Choice(Some("wojewodztwo".to_owned())));
    patch.set(
        path!(local_government.place),
        Datum::Text("Lipowa".to_owned()),
    );
    assert_eq!(patch.apply(&mut plan), [name, kind]);
    assert_eq!(plan.local_government.place, "Lipowa");
}

#[test]
fn who_types_for_a_minute_without_a_pause_takes_back_some_words_at_a_time() {
    let at = path!(local_government.name);
    let mut session = session(Plan::default());
    let type_in = |session: &mut Session, text: &str, now: f64| {
        session.plan_mut().local_government.name = text.to_owned();
        session.touched(at, now);
        session.tick();
    };
    let words = ["gmina", "Sarnia", "Góra"].iter().cycle().take(36);
    let (mut typed, mut now) = (String::new(), 0.0);
    for letter in words.flat_map(|word| word.chars().chain([' '])) {
        typed.push(letter);
        now += 0.3;
        type_in(&mut session, &typed, now);
    }
    assert!(now > 60.0);
    let mut steps = 0;
    while session.undo().is_some() {
        steps += 1;
        let left = &session.plan().local_government.name;
        let whole = left.is_empty() || left.ends_with(' ');
        assert!(whole, "half a word is left: {left}");
    }
    assert!((5..=8).contains(&steps), "{steps} steps");
    // a word is one step, however slowly it is typed on
    for (length, now) in (1..=10).zip(100_u32..) {
        let word = "Jasnobrzeg".get(..length).unwrap_or_default();
        type_in(&mut session, word, f64::from(now) * 1.5);
    }
    assert!(session.undo().is_some());
    assert!(session.plan().local_government.name.is_empty());
}

#[test]
fn undo_reaches_back_as_far_as_promised_and_no_further() {
    let mut session = session(Plan::default());
    for step in 0..UNDO_LIMIT + 3 {
        let patch = Patch::of(path!(local_government.name), Datum::Text(step.to_string()));
        let at = path!(local_government.name);
        session.apply(Edit::Apply { patch, at }, step as f64);
    }
    let mut steps = 0;
    while session.undo().is_some() {
        steps += 1;
    }
    assert_eq!(
        (steps, session.plan().local_government.name.as_str()),
        (UNDO_LIMIT, "2")
    );
}

#[test]
fn an_edit_shares_every_table_it_does_not_touch() {
    let before = example("gmina-sarnia-gora.lpdi.ron");
    let mut after = before.clone();
    after.local_government.name.push('x');
    let shared = |info: &lpdi::field::TableInfo| {
        before
            .table(info.name)
            .unwrap()
            .same(after.table(info.name).unwrap())
    };
    let unshared: Vec<&str> = Plan::TABLES
        .iter()
        .filter(|info| !shared(info))
        .map(|info| info.name)
        .collect();
    assert_eq!(unshared, ["local_government"]);
}

#[test]
fn a_change_of_the_base_year_moves_no_figure_in_the_file() {
    let mut plan = example("gmina-sarnia-gora.lpdi.ron");
    let figures = plan.figures.clone();
    plan.diagnosis.base_year = Year::new(2026);
    let written = lpdi::store::to_text(&plan).unwrap();
    let read = lpdi::store::parse(written.as_bytes()).unwrap().plan;
    assert_eq!(read.figures, figures);
    let residents = read.figures.get("ludnosc").unwrap();
    let year = |year| Year::new(year).unwrap();
    assert_eq!(
        residents.get(Basis::Counted, year(2025)),
        Quantity::count(9204)
    );
    assert_eq!(
        residents.get(Basis::Expected, year(2030)),
        Quantity::count(8884)
    );
}

#[test]
fn a_difference_is_told_by_year() {
    let before = example("gmina-sarnia-gora.lpdi.ron");
    let mut after = before.clone();
    let year = Year::new(2024).unwrap();
    let row = after.figures.row_mut(Id::of_key("ludnosc").unwrap());
    row.set(Basis::Counted, year, Quantity::count(9300));
    let places: Vec<String> = before
        .changes(&after)
        .iter()
        .map(|change| change.at.to_string())
        .collect();
    assert_eq!(places, ["figures/ludnosc.counted[2024]"]);
}
