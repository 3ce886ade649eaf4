//! Saving keeps what a file was: its links, its other names, its group, its mode and whether it is
//! hidden. Lists of rights on Windows have their test beside the code: making one takes its calls.

use std::fs;
use std::path::Path;

use lpdi::base::PlanId;
use lpdi::model::Plan;
use lpdi::store::{self, Lineage, Over, SaveError, Written};

fn plan(name: &str) -> Plan {
    let mut plan = Plan::default();
    plan.local_government.name = name.to_owned();
    plan
}

fn save_over(path: &Path, plan: &Plan, over: Over) -> Result<Written, SaveError> {
    store::save_over(path, plan, &Lineage::new(PlanId::from_number(1)), over)
}

fn name_in(path: &Path) -> String {
    store::open(path)
        .unwrap()
        .plan
        .local_government
        .name
        .clone()
}

fn set_protected(path: &Path, protected: bool) {
    let mut permissions = fs::metadata(path).unwrap().permissions();
    permissions.set_readonly(protected);
    fs::set_permissions(path, permissions).unwrap();
}

#[cfg(unix)]
fn is_link(path: &Path) -> bool {
    fs::symlink_metadata(path).unwrap().is_symlink()
}

#[cfg(unix)]
#[test]
fn a_plan_behind_a_link_is_written_where_it_is() {
    use std::os::unix::fs::symlink;
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    fs::create_dir(at("wspolny")).unwrap();
    store::save(&at("wspolny/plan.ron"), &plan("A")).unwrap();
    symlink("wspolny/plan.ron", at("skrot.ron")).unwrap();
    symlink(at("skrot.ron"), at("skrot skrotu.ron")).unwrap();
    for (link, name) in [("skrot.ron", "B"), ("skrot skrotu.ron", "C")] {
        let stamp = store::open(&at(link)).unwrap().stamp;
        save_over(&at(link), &plan(name), Over::Known(stamp)).unwrap();
        assert!(is_link(&at(link)));
        assert_eq!(name_in(&at("wspolny/plan.ron")), name);
    }
    symlink("wspolny/nowy.ron", at("donikad.ron")).unwrap();
    save_over(&at("donikad.ron"), &plan("D"), Over::Nothing).unwrap();
    assert!(
        is_link(&at("donikad.ron")),
        "a link to a file that is yet to come"
    );
    assert_eq!(name_in(&at("wspolny/nowy.ron")), "D");
    symlink("kolo.ron", at("kolo.ron")).unwrap();
    assert!(
        store::save(&at("kolo.ron"), &plan("E")).is_err(),
        "a circle"
    );
}

#[test]
fn another_name_of_a_file_gets_what_was_saved() {
    let folder = tempfile::tempdir().unwrap();
    let (one, other) = (folder.path().join("a.ron"), folder.path().join("b.ron"));
    store::save(&one, &plan("A")).unwrap();
    fs::hard_link(&one, &other).unwrap();
    store::save(&one, &plan("B")).unwrap();
    assert_eq!(name_in(&other), "B");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
}

#[cfg(unix)]
#[test]
fn mode_and_group_of_a_shared_file_stay() {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown};
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.ron");
    store::save(&path, &plan("A")).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o660)).unwrap();
    // only root may give a file away; elsewhere the mode alone is looked at
    let given = chown(&path, Some(4321), Some(4321)).is_ok();
    let before = fs::metadata(&path).unwrap();
    store::save(&path, &plan("B")).unwrap();
    let after = fs::metadata(&path).unwrap();
    assert_eq!(after.mode() & 0o777, 0o660);
    assert_eq!(
        (after.uid(), after.gid()),
        (before.uid(), before.gid()),
        "given: {given}"
    );
    assert_eq!(name_in(&path), "B");
}

/// The access list of Linux in its bytes, version 2: the owner and user 4321 read and write, the
/// group and everybody else nothing.
#[cfg(target_os = "linux")]
fn list_of_rights() -> Vec<u8> {
    const NOBODY: u32 = u32::MAX;
    let (owner, user, group, mask, other) = (1_u16, 2_u16, 4_u16, 16_u16, 32_u16);
    let entries = [
        (owner, 6_u16, NOBODY),
        (user, 6, 4321),
        (group, 0, NOBODY),
        (mask, 6, NOBODY),
        (other, 0, NOBODY),
    ];
    let mut bytes = 2_u32.to_le_bytes().to_vec();
    for (tag, may, id) in entries {
        bytes.extend(tag.to_le_bytes());
        bytes.extend(may.to_le_bytes());
        bytes.extend(id.to_le_bytes());
    }
    bytes
}

#[cfg(target_os = "linux")]
#[test]
fn lists_of_rights_and_notes_of_other_programs_stay_and_none_come() {
    use std::os::unix::fs::MetadataExt as _;
    const LIST: &str = "system.posix_acl_access";
    const OF_FOLDER: &str = "system.posix_acl_default";
    const NOTE: &str = "user.archiwum";
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.ron");
    store::save(&path, &plan("A")).unwrap();
    if xattr::set(&path, LIST, &list_of_rights()).is_err() {
        eprintln!("the file system of temporary files knows no lists of rights");
        return;
    }
    xattr::set(&path, NOTE, b"2027/14").unwrap();
    let rights = |path: &Path| {
        let names = xattr::list(path).unwrap();
        let all = names.map(|name| (name.clone(), xattr::get(path, &name).unwrap()));
        (
            all.collect::<std::collections::BTreeMap<_, _>>(),
            fs::metadata(path).unwrap().mode(),
        )
    };
    let before = rights(&path);
    assert_eq!(
        store::save(&path, &plan("B")).unwrap(),
        store::Saved::Replaced
    );
    assert_eq!(rights(&path), before);
    assert_eq!(name_in(&path), "B");
    // a folder that gives its new files a list, and an old file that has none
    let plain = folder.path().join("bez.ron");
    store::save(&plain, &plan("A")).unwrap();
    let before = rights(&plain);
    xattr::set(folder.path(), OF_FOLDER, &list_of_rights()).unwrap();
    store::save(&plain, &plan("B")).unwrap();
    assert_eq!(rights(&plain), before);
    assert_eq!(name_in(&plain), "B");
}

/// A second name and protection at once: no other file may take its place.
#[test]
fn a_protected_file_is_written_where_it_is_once_somebody_agreed() {
    let folder = tempfile::tempdir().unwrap();
    let (one, other) = (folder.path().join("a.ron"), folder.path().join("b.ron"));
    store::save(&one, &plan("A")).unwrap();
    fs::hard_link(&one, &other).unwrap();
    set_protected(&one, true);
    let before = fs::metadata(&one).unwrap().permissions();
    save_over(&one, &plan("B"), Over::Anything).unwrap();
    assert_eq!(name_in(&other), "B");
    assert_eq!(fs::metadata(&one).unwrap().permissions(), before);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
}

#[test]
fn a_protected_file_is_a_question_and_stays_protected() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.ron");
    store::save(&path, &plan("A")).unwrap();
    set_protected(&path, true);
    let before = fs::metadata(&path).unwrap().permissions();
    let known = Over::Known(store::open(&path).unwrap().stamp);
    for over in [known, Over::Named] {
        let refused = save_over(&path, &plan("B"), over);
        assert!(matches!(refused, Err(SaveError::Protected)), "{refused:?}");
        assert_eq!(name_in(&path), "A");
    }
    save_over(&path, &plan("B"), Over::Anything).unwrap();
    assert_eq!(name_in(&path), "B");
    assert_eq!(fs::metadata(&path).unwrap().permissions(), before);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[cfg(windows)]
#[test]
fn hidden_files_stay_hidden_and_others_do_not_become_so() {
    use std::os::windows::fs::{MetadataExt as _, OpenOptionsExt as _};
    const HIDDEN: u32 = 2;
    const SYSTEM: u32 = 4;
    let folder = tempfile::tempdir().unwrap();
    for (name, attributes) in [("plan", 0), ("ukryty", HIDDEN), ("inny", HIDDEN | SYSTEM)] {
        let path = folder.path().join(name);
        let mut options = fs::OpenOptions::new();
        options.write(true).create_new(true).attributes(attributes);
        drop(options.open(&path).unwrap());
        let carried = || fs::metadata(&path).unwrap().file_attributes() & (HIDDEN | SYSTEM);
        assert_eq!(carried(), attributes, "{name}");
        assert_eq!(
            store::save(&path, &plan("B")).unwrap(),
            store::Saved::Replaced
        );
        assert_eq!(carried(), attributes, "{name}");
        assert_eq!(name_in(&path), "B");
        // and with a second name, where the file itself is written
        fs::hard_link(&path, path.with_extension("drugi")).unwrap();
        assert_eq!(
            store::save(&path, &plan("C")).unwrap(),
            store::Saved::InPlace
        );
        assert_eq!(carried(), attributes, "{name}");
        assert_eq!(name_in(&path.with_extension("drugi")), "C");
    }
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 6);
}
