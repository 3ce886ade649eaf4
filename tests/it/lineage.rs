//! Which plan a file is: copies know that they are copies, and what they last had in common.

use std::path::Path;
use std::time::{Duration, SystemTime};

use jiff::civil::date;
use lpdi::base::{IdSource, PlanId, Year};
use lpdi::catalog::Catalog;
use lpdi::model::{Plan, Status};
use lpdi::session::Session;
use lpdi::store::{self, Bases, Lineage, Opened, Over};

/// Now, as the file system tells it of a folder that was just made.
fn now(folder: &Path) -> SystemTime {
    folder.metadata().unwrap().modified().unwrap()
}

fn plan(name: &str) -> Plan {
    let mut plan = Plan::default();
    plan.local_government.name = name.to_owned();
    plan
}

fn save(path: &Path, name: &str, lineage: &Lineage) -> Lineage {
    store::save_over(path, &plan(name), lineage, Over::Anything)
        .unwrap()
        .lineage
}

fn open(path: &Path) -> Opened {
    let opened = store::open(path).unwrap();
    assert_eq!(opened.read_only, None);
    opened
}

#[test]
fn a_plan_keeps_its_identity_under_every_name_and_tells_the_state_before() {
    let folder = tempfile::tempdir().unwrap();
    let (one, other) = (folder.path().join("a.ron"), folder.path().join("b.ron"));
    let id = PlanId::from_number(0x7f3a);
    let first = save(&one, "A", &Lineage::new(id));
    assert_eq!((first.id, first.parent), (id, None));
    let second = save(&other, "B", &open(&one).lineage);
    assert_eq!((second.id, second.parent), (id, first.state));
    assert_eq!(open(&other).lineage, second);
    let unchanged = save(&other, "B", &second);
    assert_eq!(
        unchanged, second,
        "a save without a change has no new parent"
    );
    let text = std::fs::read_to_string(&other).unwrap();
    assert!(
        text.contains("id: \"00000000000000000000000000007f3a\""),
        "{text}"
    );
}

#[test]
fn copies_of_a_file_that_says_no_identity_get_the_same() {
    let text = store::to_text(&plan("A")).unwrap();
    let [one, other] = [(); 2].map(|()| store::parse(text.as_bytes()).unwrap().lineage);
    assert_eq!(one, other);
    let third = store::parse(store::to_text(&plan("B")).unwrap().as_bytes()).unwrap();
    assert_ne!(third.lineage.id, one.id);
}

#[test]
fn a_plan_begun_from_another_is_another_and_says_from_which() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ron");
    let lineage = save(&path, "A", &Lineage::new(PlanId::from_number(5)));
    let copy = Session::copied(open(&path), Catalog::embedded(), IdSource::Counted(9));
    assert_ne!(copy.lineage().id, lineage.id);
    assert_eq!(copy.lineage().from, Some(lineage.id));
    let saved = save(&path, "A", copy.lineage());
    assert_eq!(open(&path).lineage, saved);
    let random = [(); 2].map(|()| IdSource::Random.draw_plan());
    assert_ne!(random[0], random[1]);
}

#[test]
fn the_last_states_are_remembered_and_the_oldest_forgotten() {
    let folder = tempfile::tempdir().unwrap();
    let (path, kept) = (folder.path().join("a.ron"), folder.path().join("stany"));
    let bases = Bases::new(kept.clone());
    let id = PlanId::from_number(5);
    let mut states = vec![Lineage::new(id)];
    let begun = now(folder.path()) - Duration::from_hours(1);
    for number in 0..30 {
        let written = store::save_over(
            &path,
            &plan(&number.to_string()),
            states.last().unwrap(),
            Over::Anything,
        )
        .unwrap();
        bases.remember(&written.lineage, &written.bytes).unwrap();
        // a second apart, as no clock of a file system tells moments from each other
        let state = written.lineage.state.unwrap();
        let file = kept.join(id.to_string()).join(format!("{state}.ron"));
        let file = std::fs::File::options().write(true).open(file).unwrap();
        file.set_modified(begun + Duration::from_secs(number))
            .unwrap();
        states.push(written.lineage);
    }
    let last = states.last().unwrap();
    let before = bases.get(id, last.parent.unwrap()).unwrap();
    assert_eq!(before.plan.local_government.name, "28");
    assert_eq!(
        before.lineage,
        states[states.len() - 2],
        "and so on, back to what two copies share"
    );
    let plans: Vec<_> = std::fs::read_dir(&kept).unwrap().flatten().collect();
    assert_eq!(plans.len(), 1);
    // the latest for merges, and of all the others, seconds apart, the first
    assert_eq!(std::fs::read_dir(plans[0].path()).unwrap().count(), 21);
}

#[test]
fn states_are_forgotten_after_a_year() {
    let folder = tempfile::tempdir().unwrap();
    let (path, kept) = (folder.path().join("a.ron"), folder.path().join("stany"));
    let bases = Bases::new(kept.clone());
    let lineage = Lineage::new(PlanId::from_number(5));
    let days = |days: u64| now(folder.path()) - Duration::from_hours(days * 24);
    let remember = |name: &str, lineage: &Lineage| {
        let written = store::save_over(&path, &plan(name), lineage, Over::Anything).unwrap();
        bases.remember(&written.lineage, &written.bytes).unwrap();
        written.lineage
    };
    let aged = |lineage: &Lineage, age: u64| {
        let state = lineage.state.unwrap();
        let file = kept
            .join(lineage.id.to_string())
            .join(format!("{state}.ron"));
        let file = std::fs::File::options().write(true).open(file).unwrap();
        file.set_modified(days(age)).unwrap();
    };
    let first = remember("A", &lineage);
    let second = remember("B", &first);
    aged(&first, 367);
    aged(&second, 29);
    let third = remember("C", &second);
    let known = |of: &Lineage| bases.get(of.id, of.state.unwrap()).is_ok();
    assert_eq!([&first, &second, &third].map(known), [false, true, true]);
}

#[test]
fn the_plan_after_this_one_is_another_draft_with_its_contents() {
    let mut plan = plan("A");
    plan.edition.status = Some(Status::Adopted);
    plan.edition.resolution_number = "XII/3/2026".to_owned();
    plan.edition.resolution_date = Some(date(2026, 3, 1));
    plan.edition.version_date = Some(date(2026, 2, 1));
    plan.edition.first_year = Some(Year::new(2026).unwrap());
    let before = Session::new(plan, Catalog::embedded(), IdSource::Counted(4));
    let after = before.successor(IdSource::Counted(9));
    assert_eq!(after.lineage().from, Some(before.lineage().id));
    assert_ne!(after.lineage().id, before.lineage().id);
    assert!(after.path().is_none());
    let edition = &after.plan().edition;
    assert_eq!(edition.status, Some(Status::Draft));
    assert_eq!(edition.resolution_number, "");
    assert_eq!(
        (edition.resolution_date, edition.version_date),
        (None, None)
    );
    assert_eq!(edition.first_year, before.plan().edition.first_year);
    assert_eq!(
        after.plan().local_government,
        before.plan().local_government
    );
}

#[test]
fn copies_find_what_they_last_shared_however_often_each_was_saved() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let bases = Bases::new(at("stany"));
    let begun = Lineage::new(PlanId::from_number(5));
    let written = store::save_over(&at("a.ron"), &plan("A"), &begun, Over::Nothing).unwrap();
    bases.remember(&written.lineage, &written.bytes).unwrap();
    let shared = written.lineage;
    let (mut ours, mut theirs) = (shared.clone(), shared);
    for number in 0..5 {
        ours = save(&at("a.ron"), &format!("ours {number}"), &ours);
        theirs = save(&at("b.ron"), &format!("theirs {number}"), &theirs);
    }
    let (ours, theirs) = (open(&at("a.ron")), open(&at("b.ron")));
    let base = |bases: Option<&Bases>, at_hand: &[_]| {
        Bases::shared(bases, (&ours.lineage, &theirs.lineage), at_hand)
    };
    assert_eq!(base(Some(&bases), &[]), Some(plan("A")));
    assert_eq!(base(None, &[]), None, "nothing is remembered here");
    let joined = ours.lineage.joined(&theirs.lineage);
    let later = Bases::shared(
        None,
        (&joined, &theirs.lineage),
        &[(theirs.lineage.state, &theirs.plan)],
    );
    assert_eq!(
        later.as_ref(),
        Some(&theirs.plan),
        "what was merged is shared"
    );
    let other = Lineage::new(PlanId::from_number(6));
    assert_eq!(
        Bases::shared(Some(&bases), (&ours.lineage, &other), &[]),
        None
    );
}
