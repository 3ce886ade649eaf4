//! Plan files: what is written is read again, and nothing that is broken is ever overwritten.

use std::cell::Cell;
use std::io;
use std::path::{Path, PathBuf};

use jiff::civil::date;
use lpdi::base::{Money, PlanId, Year};
use lpdi::model::Plan;
use lpdi::store::{self, Disk, Fs, Lineage, OpenError, Over, SaveError, Saved, Surplus, lock};
use proptest::prelude::*;

use crate::support;
use crate::support::generate::any_plan;

fn text(plan: &Plan) -> String {
    store::to_text(plan).unwrap()
}

/// A plan with a few fields, which is what its file then holds.
fn begun() -> Plan {
    let mut plan = Plan::default();
    plan.local_government.name = "Gmina Lipowa".to_owned();
    plan.local_government.teryt = "1439022".to_owned();
    plan.local_government.place = "Lipowa".to_owned();
    plan
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_saved_plan_is_read_again_without_a_difference(plan in any_plan()) {
        let saved = text(&plan);
        let opened = store::parse(saved.as_bytes()).unwrap();
        prop_assert_eq!(&opened.plan, &plan);
        prop_assert!(opened.read_only.is_none());
        prop_assert_eq!(text(&opened.plan), saved);
    }

    #[test]
    fn a_file_cut_off_anywhere_is_an_error_and_never_a_panic(plan in any_plan(), cut in 0.0..1.0_f64) {
        let saved = text(&plan).into_bytes();
        let cut = (saved.len() as f64 * cut) as usize;
        // All that may be missing is the end of the last line.
        if cut + 1 < saved.len() {
            prop_assert!(store::parse(&saved[..cut]).is_err());
        }
    }

    #[test]
    fn a_file_with_one_byte_changed_never_panics(plan in any_plan(), at in 0.0..1.0_f64, byte in any::<u8>()) {
        let mut saved = text(&plan).into_bytes();
        let at = (saved.len() as f64 * at) as usize;
        saved[at] = byte;
        store::parse(&saved).ok();
    }

    #[test]
    fn windows_line_ends_and_a_byte_order_mark_are_read(plan in any_plan()) {
        let mut file = vec![0xef, 0xbb, 0xbf];
        // Line ends inside texts are escaped in the file, so only those between fields change.
        file.extend(text(&plan).replace('\n', "\r\n").into_bytes());
        prop_assert_eq!(store::parse(&file).unwrap().plan, plan);
    }
}

#[test]
fn every_prefix_of_a_small_plan_is_refused() {
    let saved = text(&begun()).into_bytes();
    for cut in 0..saved.len() - 1 {
        assert!(store::parse(&saved[..cut]).is_err(), "cut at {cut}");
    }
}

#[test]
fn a_broken_file_tells_line_and_column() {
    let saved = text(&begun()).replace("teryt: \"1439022\"", "teryt: 12");
    let line = saved
        .lines()
        .position(|line| line.contains("teryt: 12"))
        .unwrap()
        + 1;
    let error = store::parse(saved.as_bytes()).unwrap_err();
    let (found, column) = error.position().unwrap();
    assert_eq!(found, line, "{error}");
    assert!(column > 1);
    assert_eq!(error.key(), "open-corrupt");
}

#[test]
fn a_blank_field_leaves_no_trace_so_that_a_new_field_changes_no_file() {
    let saved = text(&begun());
    assert!(
        saved.contains("teryt") && !saved.contains("council"),
        "{saved}"
    );
    let blank = text(&Plan::default());
    assert!(
        !blank.contains("None") && !blank.contains("\"\""),
        "{blank}"
    );
}

#[test]
fn other_files_are_not_plans() {
    for other in [
        "hello",
        "(format: \"other\", schema: 1)",
        "[1, 2]",
        "{\"format\": \"x\"}",
    ] {
        let error = store::parse(other.as_bytes()).unwrap_err();
        assert!(matches!(error, OpenError::NotPlan), "{other}: {error}");
    }
    assert!(matches!(
        store::parse(&[b'(', b'\n', 0xff]),
        Err(OpenError::NotText { line: 2 })
    ));
}

#[test]
fn a_plan_of_a_newer_program_opens_read_only() {
    let newer = text(&begun()).replace("schema: 1", "schema: 9").replace(
        "name: \"Gmina Lipowa\"",
        "name: \"Gmina Lipowa\", tomorrow: (deep: [1, 2])",
    );
    let opened = store::parse(newer.as_bytes()).unwrap();
    let read_only = opened.read_only.unwrap();
    assert!(matches!(
        read_only.reasons(),
        [
            Surplus::NewerSchema { found: 9, .. },
            Surplus::UnknownFields(_)
        ]
    ));
    assert_eq!(opened.plan.local_government.name, "Gmina Lipowa");
}

#[test]
fn a_field_nobody_knows_makes_the_plan_read_only_instead_of_vanishing() {
    let odd = text(&begun()).replace("place: \"Lipowa\"", "plce: \"Lipowa\"");
    let opened = store::parse(odd.as_bytes()).unwrap();
    let read_only = opened.read_only.unwrap();
    let [Surplus::UnknownFields(fields)] = read_only.reasons() else {
        panic!("{read_only:?}");
    };
    assert_eq!(fields, &["plan.local_government.plce"]);
}

#[test]
fn hostile_nesting_and_size_are_refused_before_they_hurt() {
    let deep = format!(
        "(format: \"lpdi-plan\", schema: 1, plan: {}",
        "(".repeat(5_000_000)
    );
    assert!(matches!(
        store::parse(deep.as_bytes()),
        Err(OpenError::TooDeep { line: 1, .. })
    ));
    let large = vec![b' '; store::MAX_BYTES as usize + 1];
    assert!(matches!(
        store::parse(&large),
        Err(OpenError::TooLarge { .. })
    ));
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("large.lpdi.ron");
    let file = std::fs::File::create(&path).unwrap();
    file.set_len(64 * store::MAX_BYTES).unwrap();
    assert!(matches!(
        store::open(&path),
        Err(OpenError::TooLarge { .. })
    ));
}

/// What a copy over a network leaves that was cut off, and a computer that lost its power.
#[test]
fn files_of_nothing_are_told_from_files_of_something_else() {
    for bytes in [&b""[..], &[0; 4096], b"\r\n \n"] {
        assert!(matches!(store::parse(bytes), Err(OpenError::Empty)));
    }
    assert!(matches!(store::parse(b"\0x"), Err(OpenError::NotPlan)));
}

/// Whatever the system says, in whatever language, it is told in ours with its number.
#[test]
fn reasons_of_the_system_are_told_in_the_language_of_the_window() {
    use lpdi::i18n::{Lang, Texts};
    let texts = Texts::get(Lang::Pl);
    let numbers = (1..135).map(io::Error::from_raw_os_error);
    let told = numbers.map(|error| {
        let (system, code) = (error.to_string(), error.raw_os_error().unwrap());
        (system, Some(code), SaveError::Io(error))
    });
    let own = io::Error::other("the links go round");
    let told = told.chain([("the links go round".to_owned(), None, SaveError::Io(own))]);
    for (system, code, error) in told {
        let words = texts.msg_with(error.key(), &error.args());
        let system = system.split(" (os error").next().unwrap();
        assert!(
            !words.contains(system) && !words.contains("os error"),
            "{words}"
        );
        assert!(!words.contains("cause-") && !words.contains('{'), "{words}");
        if error.key() == "save-io" {
            assert_eq!(code.is_some(), words.contains("błąd systemu nr"), "{words}");
        }
    }
}

#[cfg(unix)]
#[test]
fn folders_circles_of_links_and_devices_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let circle = folder.path().join("w-kolko.lpdi.ron");
    std::os::unix::fs::symlink(&circle, &circle).unwrap();
    let nowhere = folder.path().join("donikad.lpdi.ron");
    std::os::unix::fs::symlink(folder.path().join("nic"), &nowhere).unwrap();
    let pipe = folder.path().join("potok.lpdi.ron");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.unwrap().success());
    for path in [folder.path(), &pipe] {
        assert!(matches!(store::open(path), Err(OpenError::NotFile)));
        assert!(matches!(store::packs::read(path), Err(OpenError::NotFile)));
    }
    assert!(matches!(store::open(&circle), Err(OpenError::Io(_))));
    assert!(matches!(store::open(&nowhere), Err(OpenError::NotFound)));
    // endless, and empty
    let (zero, null) = (Path::new("/dev/zero"), Path::new("/dev/null"));
    assert!(matches!(store::open(zero), Err(OpenError::TooLarge { .. })));
    assert!(matches!(store::open(null), Err(OpenError::Empty)));
    // and none of them is written as a plan
    for path in [folder.path(), &circle, &pipe] {
        let known = Over::Known(store::Stamp::of(b""));
        let (plan, plan_id) = (Plan::default(), PlanId::from_number(1));
        assert!(store::save_over(path, &plan, &Lineage::new(plan_id), known).is_err());
        assert!(path == pipe || store::save(path, &plan).is_err());
    }
    assert!(folder.path().is_dir() && circle.is_symlink());
}

/// Files that earlier shapes of the program wrote. They are never edited; a value that a file
/// holds must still be there, whatever fields came since.
#[test]
fn files_of_earlier_versions_still_open_as_they_were_meant() {
    let old =
        |name: &str| store::open(&support::root().join("tests/fixtures/old").join(name)).unwrap();
    let empty = old("v1/pusty.lpdi.ron");
    assert_eq!((empty.plan, empty.read_only), (Plan::default(), None));
    let opened = old("v1/gmina-sarnia-gora.lpdi.ron");
    assert_eq!(opened.read_only, None);
    let plan = opened.plan;
    assert_eq!(plan.local_government.name, "Gmina Sarnia Góra");
    let year = Year::new(2025).unwrap();
    assert_eq!(
        plan.figures
            .get("ludnosc")
            .unwrap()
            .counted
            .get(year)
            .to_string(),
        "9204"
    );
    assert_eq!((plan.services.len(), plan.actions.len()), (9, 7));
    let total: Money = plan
        .costs
        .iter()
        .map(|(_, line)| line.amounts.total())
        .sum();
    assert_eq!(total.to_string(), "2157000.00");
    let indicators = plan
        .indicators
        .iter()
        .filter(|(_, row)| row.target.number().is_some())
        .count();
    assert_eq!(indicators, plan.indicators.len());
}

#[test]
fn broken_fixtures_are_refused_and_left_untouched() {
    for path in support::files("tests/fixtures/broken", ".ron") {
        let before = std::fs::read(&path).unwrap();
        assert!(store::open(&path).is_err(), "{}", path.display());
        assert_eq!(std::fs::read(&path).unwrap(), before);
    }
}

/// Polish letters, spaces and depth: names as officials give them.
#[test]
fn names_with_polish_letters_and_spaces_are_saved_and_read() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder
        .path()
        .join("Ośrodek Pomocy Społecznej")
        .join("Żółć & spółka");
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join("plan ąćęłńóśźż.lpdi.ron");
    assert_eq!(
        store::save(&path, &Plan::default()).unwrap(),
        Saved::Replaced
    );
    assert_eq!(store::open(&path).unwrap().plan, Plan::default());
    let left: Vec<_> = std::fs::read_dir(&folder).unwrap().collect();
    assert_eq!(left.len(), 1, "no temporary file stays behind");
}

/// A file system whose step number `fails_at` fails, as shares and full disks do.
struct Faulty {
    fails_at: usize,
    step: Cell<usize>,
    /// Whether a failing overwrite leaves half of the bytes behind.
    torn: bool,
}

impl Faulty {
    fn fail(&self) -> io::Result<()> {
        let step = self.step.get();
        self.step.set(step + 1);
        if step == self.fails_at {
            Err(io::Error::other("the share is gone"))
        } else {
            Ok(())
        }
    }
}

impl Fs for Faulty {
    fn write_temp(&self, path: &Path, bytes: &[u8]) -> io::Result<PathBuf> {
        self.fail()?;
        Disk.write_temp(path, bytes)
    }

    fn replace(&self, _temp: &Path, _path: &Path) -> io::Result<()> {
        // A share that allows no renames at all.
        Err(io::Error::other("rename not allowed"))
    }

    fn copy(&self, path: &Path, backup: &Path) -> io::Result<()> {
        if let Err(error) = self.fail() {
            if self.torn {
                let bytes = std::fs::read(path).unwrap();
                Disk.overwrite(backup, &bytes[..bytes.len() / 2]).unwrap();
            }
            return Err(error);
        }
        Disk.copy(path, backup)
    }

    fn overwrite(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        if let Err(error) = self.fail() {
            if self.torn {
                Disk.overwrite(path, &bytes[..bytes.len() / 2]).unwrap();
            }
            return Err(error);
        }
        Disk.overwrite(path, bytes)
    }

    fn remove(&self, path: &Path) {
        Disk.remove(path);
    }

    fn exists(&self, path: &Path) -> bool {
        Disk.exists(path)
    }
}

#[test]
fn a_share_without_renames_is_written_in_place() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.lpdi.ron");
    store::save(&path, &Plan::default()).unwrap();
    let mut plan = Plan::default();
    plan.local_government.name = "Gmina Lipowa".to_owned();
    let fs = Faulty {
        fails_at: usize::MAX,
        step: Cell::new(0),
        torn: false,
    };
    // what somebody called so, or an earlier save had to leave, is not ours to take
    let theirs = folder.path().join("plan.lpdi.ron.przed-zapisem");
    store::write_file(&theirs, b"notatki").unwrap();
    assert_eq!(store::save_with(&fs, &path, &plan).unwrap(), Saved::InPlace);
    assert_eq!(store::open(&path).unwrap().plan, plan);
    assert_eq!(std::fs::read_to_string(&theirs).unwrap(), "notatki");
    assert_eq!(
        std::fs::read_dir(folder.path()).unwrap().count(),
        2,
        "no copy stays behind"
    );
}

#[test]
fn whatever_step_fails_the_old_or_the_new_plan_is_whole() {
    let mut new = Plan::default();
    new.local_government.name = "Gmina Lipowa".to_owned();
    for torn in [false, true] {
        for fails_at in 0..4 {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("plan.lpdi.ron");
            store::save(&path, &Plan::default()).unwrap();
            let fs = Faulty {
                fails_at,
                step: Cell::new(0),
                torn,
            };
            let saved = store::save_with(&fs, &path, &new);
            let expected = if saved.is_ok() {
                &new
            } else {
                &Plan::default()
            };
            assert_eq!(
                &store::open(&path).unwrap().plan,
                expected,
                "step {fails_at}, torn {torn}"
            );
            let left = std::fs::read_dir(folder.path()).unwrap().count();
            assert_eq!(
                left, 1,
                "something stays behind: step {fails_at}, torn {torn}"
            );
        }
    }
}

/// A file system that goes away in the middle of a save in place, with everything after that.
struct Gone(Faulty);

impl Fs for Gone {
    fn write_temp(&self, _path: &Path, _bytes: &[u8]) -> io::Result<PathBuf> {
        Err(io::Error::other("no new files"))
    }

    fn replace(&self, temp: &Path, path: &Path) -> io::Result<()> {
        self.0.replace(temp, path)
    }

    fn copy(&self, path: &Path, backup: &Path) -> io::Result<()> {
        if self.0.step.get() > 0 {
            return Err(io::Error::other("the share is gone"));
        }
        Disk.copy(path, backup)
    }

    fn overwrite(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        self.0.overwrite(path, bytes)
    }

    fn remove(&self, _path: &Path) {}

    fn exists(&self, path: &Path) -> bool {
        Disk.exists(path)
    }
}

/// Saves onto a share that goes away in the middle: half of the new plan stands at `path`.
fn torn_save(path: &Path, new: &Plan) {
    let gone = Gone(Faulty {
        fails_at: 0,
        step: Cell::new(0),
        torn: true,
    });
    store::save_with(&gone, path, new).unwrap_err();
    assert!(store::open(path).is_err());
}

#[test]
fn what_a_cut_off_save_left_is_put_back_and_nothing_else_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.lpdi.ron");
    let mut old = Plan::default();
    old.local_government.name = "Gmina Stara".to_owned();
    store::save(&path, &old).unwrap();
    let whole = std::fs::read(&path).unwrap();
    // somebody's own notes stand at the first place
    let notes = folder.path().join("plan.lpdi.ron.przed-zapisem");
    store::write_file(&notes, b"notatki").unwrap();
    torn_save(&path, &Plan::default());
    let copy = store::left_beside(&path).unwrap();
    assert_eq!(copy, folder.path().join("plan.lpdi.ron.przed-zapisem-2"));
    assert_eq!(std::fs::read(&copy).unwrap(), whole);
    store::put_back(&path).unwrap();
    assert_eq!(std::fs::read(&path).unwrap(), whole);
    assert_eq!(std::fs::read_to_string(&notes).unwrap(), "notatki");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 2);
    // a plan that can be read is not written over
    store::write_file(&copy, &whole).unwrap();
    let refused = store::put_back(&path);
    assert!(matches!(refused, Err(SaveError::Changed)), "{refused:?}");
    std::fs::remove_file(&copy).unwrap();
    store::write_file(&path, b"zepsuty").unwrap();
    let refused = store::put_back(&path);
    assert!(matches!(refused, Err(SaveError::Gone)), "{refused:?}");
}

#[test]
fn a_copy_that_holds_nothing_new_goes_when_its_plan_is_opened() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.lpdi.ron");
    let place = |number: &str| {
        folder
            .path()
            .join(format!("plan.lpdi.ron.przed-zapisem{number}"))
    };
    let now = date(2026, 11, 27).at(9, 0, 0, 0);
    let mut plan = Plan::default();
    let lineage = Lineage::new(PlanId::from_number(1));
    let first = store::save_over(&path, &plan, &lineage, Over::Nothing).unwrap();
    plan.local_government.name = "Gmina Lipowa".to_owned();
    let known = Over::Known(first.stamp);
    let second = store::save_over(&path, &plan, &first.lineage, known).unwrap();
    let opened = |left: &[&str]| {
        drop(lock::acquire(&path, now));
        let mut names: Vec<_> = std::fs::read_dir(folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .filter(|found| *found != path)
            .collect();
        names.sort();
        let expected: Vec<_> = left.iter().map(|number| place(number)).collect();
        assert_eq!(names, expected);
    };
    // the state before, and a copy that was not finished
    store::write_file(&place(""), &first.bytes).unwrap();
    store::write_file(&place("-2"), &second.bytes[..second.bytes.len() / 2]).unwrap();
    opened(&[]);
    // another state, and what is no plan
    let mut other = plan.clone();
    other.local_government.name = "Gmina Inna".to_owned();
    store::save(&place(""), &other).unwrap();
    store::write_file(&place("-2"), b"notatki").unwrap();
    opened(&["", "-2"]);
    // a plan that cannot be read says nothing about its copies
    store::write_file(&place(""), &first.bytes).unwrap();
    store::write_file(&path, b"zepsuty").unwrap();
    opened(&["", "-2"]);
}

#[test]
fn a_new_file_that_cannot_be_written_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.lpdi.ron");
    let fs = Faulty {
        fails_at: usize::MAX,
        step: Cell::new(0),
        torn: false,
    };
    assert!(store::save_with(&fs, &path, &Plan::default()).is_err());
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

/// A manual line end of a word processor in the unit's name once broke the XMP of the document.
#[test]
fn a_text_from_a_word_processor_opens_clean_and_may_be_saved() {
    let mut plan = Plan::default();
    plan.local_government.name = "Gmina\u{b}Li\u{ad}powa".to_owned();
    plan.local_government.teryt = "02 01 01 1\u{a0}".to_owned();
    plan.introduction.purpose = "Gmina:\n\u{2022}\tprowadzi uslugi,\u{2028}o\tszkoli".to_owned();
    let text = store::to_text(&plan).unwrap();
    let opened = store::parse(text.as_bytes()).unwrap();
    assert!(opened.read_only.is_none());
    let plan = opened.plan;
    assert_eq!(plan.local_government.name, "Gmina Lipowa");
    assert_eq!(plan.local_government.teryt, "0201011");
    assert_eq!(
        plan.introduction.purpose,
        "Gmina:\n\u{2013} prowadzi uslugi,\n\u{2013} szkoli"
    );
}
