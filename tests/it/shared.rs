//! One plan on a share: who has it open is seen, and what the other wrote is merged.
#![expect(
    clippy::disallowed_methods,
    reason = "a test writes what another program would"
)]

use std::fs::File;
use std::path::Path;
use std::time::Duration;

use jiff::civil::{DateTime, date};
use lpdi::base::{IdSource, PlanId};
use lpdi::catalog::Catalog;
use lpdi::field::Datum;
use lpdi::model::merge::Merged;
use lpdi::model::{Patch, Plan};
use lpdi::path;
use lpdi::session::{Edit, Outside, Session, Whence};
use lpdi::store::lock::{self, EXPIRES, Held, Holder, Lock};
use lpdi::store::{self, Bases, Lineage, Look, Over, Watch};

fn now() -> DateTime {
    date(2026, 11, 26).at(8, 57, 0, 0)
}

fn held(lock: Lock) -> Held {
    match lock {
        Lock::Held(held) => held,
        other => panic!("{other:?}"),
    }
}

fn busy(lock: Lock) -> Holder {
    match lock {
        Lock::Busy(holder) => holder,
        other => panic!("{other:?}"),
    }
}

/// Makes a lock file look as if nobody had refreshed it for so long.
fn age(path: &Path, age: Duration) {
    let file = File::options().write(true).open(path).unwrap();
    let then = file.metadata().unwrap().modified().unwrap() - age;
    file.set_modified(then).unwrap();
}

/// A lock file as another computer writes it.
fn foreign(held: &Held) {
    let text = std::fs::read_to_string(held.path()).unwrap();
    let lines = text.lines().map(|line| match line.split_once('=') {
        Some(("host", _)) => "host=ops-2\n".to_owned(),
        Some(("token", _)) => "token=1\n".to_owned(),
        _ => format!("{line}\n"),
    });
    std::fs::write(held.path(), lines.collect::<String>()).unwrap();
}

#[test]
fn who_has_a_plan_open_is_seen_until_it_is_closed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.lpdi.ron");
    let mut first = held(lock::acquire(&path, now()));
    let holder = busy(lock::acquire(&path, now()));
    assert_eq!(
        (holder.process, holder.since),
        (std::process::id(), Some(now()))
    );
    assert!(first.refresh());
    drop(first);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    drop(held(lock::acquire(&path, now())));
}

#[test]
fn a_lock_that_nobody_refreshes_expires_and_one_taken_over_is_noticed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.lpdi.ron");
    let mut first = held(lock::acquire(&path, now()));
    foreign(&first);
    age(
        first.path(),
        EXPIRES.checked_sub(Duration::from_secs(9)).unwrap(),
    );
    assert_eq!(busy(lock::acquire(&path, now())).host, "ops-2");
    age(first.path(), EXPIRES + Duration::from_secs(9));
    let second = held(lock::acquire(&path, now()));
    assert!(!first.refresh(), "somebody else has it");
    drop(first);
    assert!(second.path().exists(), "what is another's is not removed");
    let third = held(lock::take_over(&path, now()));
    drop(second);
    assert!(third.path().exists());
}

#[test]
fn a_file_that_is_no_lock_is_left_alone_and_one_cut_off_is_a_lock() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.lpdi.ron");
    let place = held(lock::acquire(&path, now())).path().to_owned();
    std::fs::write(&place, "zakupy: chleb").unwrap();
    for lock in [lock::acquire(&path, now()), lock::take_over(&path, now())] {
        assert!(matches!(lock, Lock::Unavailable(_)), "{lock:?}");
    }
    assert_eq!(std::fs::read_to_string(&place).unwrap(), "zakupy: chleb");
    std::fs::write(&place, "").unwrap();
    busy(lock::acquire(&path, now()));
    let nowhere = folder.path().join("brak/plan.lpdi.ron");
    assert!(matches!(
        lock::acquire(&nowhere, now()),
        Lock::Unavailable(_)
    ));
}

/// A process that ended without letting go, on this computer.
#[cfg(target_os = "linux")]
#[test]
fn a_lock_of_a_process_that_died_here_is_left_over() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.lpdi.ron");
    let first = held(lock::acquire(&path, now()));
    let text = std::fs::read_to_string(first.path()).unwrap();
    let dead = text.replace(
        &format!("process={}\n", std::process::id()),
        "process=4194305\n",
    );
    std::fs::write(first.path(), dead).unwrap();
    held(lock::acquire(&path, now()));
}

/// It has its number for as long as nobody asked what came of it.
#[cfg(target_os = "linux")]
#[test]
fn a_process_that_died_and_was_not_asked_after_holds_no_lock() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.lpdi.ron");
    let first = held(lock::acquire(&path, now()));
    let mut child = std::process::Command::new("true").spawn().unwrap();
    std::thread::sleep(Duration::from_millis(500));
    let text = std::fs::read_to_string(first.path()).unwrap();
    let dead = text.replace(
        &format!("process={}\n", std::process::id()),
        &format!("process={}\n", child.id()),
    );
    std::fs::write(first.path(), dead).unwrap();
    held(lock::acquire(&path, now()));
    child.wait().unwrap();
}

fn edit(session: &mut Session, at: lpdi::field::FieldPath, text: &str) {
    let patch = Patch::of(at, Datum::Text(text.to_owned()));
    session.apply(Edit::Apply { patch, at }, 1.0);
}

#[test]
fn what_somebody_else_wrote_is_noticed_and_merged_with_unsaved_edits() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.lpdi.ron");
    let bases = Bases::new(folder.path().join("stany"));
    let (name, place) = (path!(local_government.name), path!(local_government.place));
    store::save_over(
        &path,
        &Plan::default(),
        &Lineage::new(PlanId::from_number(5)),
        Over::Nothing,
    )
    .unwrap();
    let open = |first| {
        let opened = store::open_remembering(&path, Some(&bases)).unwrap();
        Session::opened(opened, &path, Catalog::embedded(), IdSource::Counted(first))
    };
    let save = |session: &mut Session| {
        session.tick();
        let over = session.over(&path);
        let written = store::save_over(&path, session.plan(), session.lineage(), over)?;
        let revision = session.revision();
        session.saved(&path, (session.snapshot(), revision), &written);
        Ok::<_, store::SaveError>(())
    };
    let take = |session: &mut Session, outside, now| {
        let outside = Outside::of(outside, &session.known(), Some(&bases));
        let Merged { plan, conflicts } = session.merged(&outside);
        session.take_merged(&plan, outside, Whence::OwnFile, now);
        conflicts
    };
    let (mut official, mut consultant) = (open(1), open(1000));
    let mut watch = Watch::new(&path, official.stamp().unwrap());
    assert!(matches!(watch.look(), Look::Same));
    edit(&mut consultant, place, "Lipowa");
    save(&mut consultant).unwrap();
    edit(&mut consultant, place, "Sarnia");
    save(&mut consultant).unwrap();
    edit(&mut official, name, "Gmina Lipowa");
    assert!(save(&mut official).is_err(), "the guard asks first");
    let Look::Changed(outside) = watch.look() else {
        panic!("not noticed")
    };
    let conflicts = take(&mut official, *outside, 2.0);
    assert_eq!(conflicts, []);
    let unit = &official.plan().local_government;
    assert_eq!(
        (unit.name.as_str(), unit.place.as_str()),
        ("Gmina Lipowa", "Sarnia")
    );
    assert!(official.is_dirty());
    save(&mut official).unwrap();
    // and back: the consultant has no edits, so what the file holds is what is shown
    let outside = store::open(&path).unwrap();
    let conflicts = take(&mut consultant, outside, 3.0);
    assert_eq!((conflicts.len(), consultant.is_dirty()), (0, false));
    assert_eq!(consultant.plan(), official.plan());
    consultant.undo();
    assert_eq!(
        consultant.plan().local_government.name,
        "",
        "one step of undo"
    );
    // a true overlap stays as it is here and is told
    edit(&mut official, name, "A");
    save(&mut official).unwrap();
    edit(&mut consultant, name, "B");
    let outside = store::open(&path).unwrap();
    let conflicts = take(&mut consultant, outside, 4.0);
    let [conflict] = conflicts.as_slice() else {
        panic!("{conflicts:?}")
    };
    assert_eq!(conflict.at, name);
    assert_eq!(consultant.plan().local_government.name, "B");
    std::fs::remove_file(&path).unwrap();
    assert!(matches!(watch.look(), Look::Gone));
}

#[test]
fn what_killed_saves_left_is_swept_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.lpdi.ron");
    let put = |name: &str, old: bool| {
        let file = folder.path().join(name);
        std::fs::write(&file, "x").unwrap();
        if old {
            age(&file, Duration::from_hours(2));
        }
    };
    put(".lpdi-a1B2c3.tmp", true);
    put(".lpdi-d4E5f6.tmp", false);
    put(".lpdi-zakupy.txt", true);
    put(".lpdi-notatki na jutro.tmp", true);
    drop(held(lock::acquire(&path, now())));
    let mut left: Vec<_> = std::fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    left.sort();
    assert_eq!(
        left,
        [
            ".lpdi-d4E5f6.tmp",
            ".lpdi-notatki na jutro.tmp",
            ".lpdi-zakupy.txt"
        ]
    );
}
