//! Git merges plans with the program. Where there is no git, nothing is tried.

use std::path::Path;
use std::process::{Command, Output};

use lpdi::base::PlanId;
use lpdi::model::Plan;
use lpdi::store::{self, Lineage, Over};

/// The folder of the program, so that git finds it by its name.
fn path_with_program() -> std::ffi::OsString {
    let program = Path::new(env!("CARGO_BIN_EXE_lpdi"));
    let before = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::env::split_paths(&before);
    let all = program
        .parent()
        .map(Path::to_owned)
        .into_iter()
        .chain(folders);
    std::env::join_paths(all).unwrap()
}

fn run(folder: &Path, program: &str, args: &[&str]) -> Option<Output> {
    Command::new(program)
        .args(args)
        .current_dir(folder)
        .env("PATH", path_with_program())
        // whatever this computer says of git is not asked
        .env("GIT_CONFIG_GLOBAL", folder.join("brak"))
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .env("XDG_DATA_HOME", folder.join("dane"))
        .output()
        .ok()
}

fn write(folder: &Path, change: impl FnOnce(&mut Plan)) {
    let path = folder.join("plan.lpdi.ron");
    let (mut plan, lineage) = match store::open(&path) {
        Ok(opened) => (opened.plan, opened.lineage),
        Err(_) => (Plan::default(), Lineage::new(PlanId::from_number(5))),
    };
    change(&mut plan);
    store::save_over(&path, &plan, &lineage, Over::Anything).unwrap();
}

#[test]
fn git_merges_two_branches_of_a_plan_and_stops_at_a_true_overlap() {
    if Command::new("git").arg("--version").output().is_err() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let git = |args: &[&str]| {
        let who = [
            "-c",
            "user.name=lpdi",
            "-c",
            "user.email=lpdi@example.invalid",
        ];
        let output = run(folder, "git", &[&who[..], args].concat()).unwrap();
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        (output.status.success(), said)
    };
    let must = |args: &[&str]| {
        let (done, said) = git(args);
        assert!(done, "git {args:?}: {said}");
    };
    must(&["init", "-q", "-b", "main"]);
    let setup = run(folder, "lpdi", &["git-setup", "--write"]).unwrap();
    assert!(setup.status.success(), "{setup:?}");
    write(folder, |plan| {
        plan.local_government.name = "Gmina Lipowa".to_owned()
    });
    must(&["add", ".gitattributes", "plan.lpdi.ron"]);
    must(&["commit", "-q", "-m", "plan"]);
    must(&["checkout", "-q", "-b", "konsultant"]);
    write(folder, |plan| {
        plan.local_government.place = "Sarnia".to_owned()
    });
    must(&["commit", "-q", "-a", "-m", "place"]);
    must(&["checkout", "-q", "main"]);
    write(folder, |plan| {
        plan.local_government.name = "Gmina A".to_owned()
    });
    must(&["commit", "-q", "-a", "-m", "name"]);
    must(&["merge", "-q", "--no-edit", "konsultant"]);
    let merged = store::open(&folder.join("plan.lpdi.ron")).unwrap().plan;
    let unit = &merged.local_government;
    assert_eq!(
        (unit.name.as_str(), unit.place.as_str()),
        ("Gmina A", "Sarnia")
    );
    // both change the name: the merge stops, and what stands there is still a plan
    must(&["checkout", "-q", "konsultant"]);
    write(folder, |plan| {
        plan.local_government.name = "Gmina B".to_owned()
    });
    must(&["commit", "-q", "-a", "-m", "another name"]);
    must(&["checkout", "-q", "main"]);
    let (done, _) = git(&["merge", "-q", "--no-edit", "konsultant"]);
    assert!(!done, "somebody has to decide");
    let held = store::open(&folder.join("plan.lpdi.ron")).unwrap().plan;
    assert_eq!(held.local_government.name, "Gmina A");
}

#[test]
fn a_merge_writes_over_no_file_that_is_no_plan() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    write(folder, |plan| {
        plan.local_government.name = "Gmina A".to_owned()
    });
    let other = folder.join("zakupy.txt");
    store::write_file(&other, b"chleb").unwrap();
    let args = ["merge", "plan.lpdi.ron", "plan.lpdi.ron", "-o"];
    let refused = run(
        folder,
        env!("CARGO_BIN_EXE_lpdi"),
        &[&args[..], &["zakupy.txt"]].concat(),
    );
    let refused = refused.unwrap();
    assert_eq!(refused.status.code(), Some(2), "{refused:?}");
    assert_eq!(std::fs::read(&other).unwrap(), b"chleb");
    let new = run(
        folder,
        env!("CARGO_BIN_EXE_lpdi"),
        &[&args[..], &["nowy.lpdi.ron"]].concat(),
    );
    assert_eq!(new.unwrap().status.code(), Some(0));
}

/// Whatever stands under the name of the output is not lost: neither another plan nor what a plan
/// file holds beyond its plan.
#[test]
fn a_merge_writes_over_no_other_plan_and_loses_no_remark() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    write(folder, |plan| {
        plan.local_government.name = "Gmina A".to_owned()
    });
    let own = std::fs::read(folder.join("plan.lpdi.ron")).unwrap();
    let remark = [b"// uwaga konsultanta\n", own.as_slice()].concat();
    let other = Path::new(env!("CARGO_MANIFEST_DIR")).join("plans/powiat-miechowski.lpdi.ron");
    let other = std::fs::read(other).unwrap();
    for held in [remark, other] {
        let out = folder.join("wynik.lpdi.ron");
        store::write_file(&out, &held).unwrap();
        let args = [
            "merge",
            "plan.lpdi.ron",
            "plan.lpdi.ron",
            "-o",
            "wynik.lpdi.ron",
        ];
        let refused = run(folder, env!("CARGO_BIN_EXE_lpdi"), &args).unwrap();
        assert_eq!(refused.status.code(), Some(2), "{refused:?}");
        assert!(!String::from_utf8_lossy(&refused.stderr).is_empty());
        assert_eq!(std::fs::read(&out).unwrap(), held);
    }
    let over = [
        "merge",
        "plan.lpdi.ron",
        "plan.lpdi.ron",
        "-o",
        "plan.lpdi.ron",
    ];
    let done = run(folder, env!("CARGO_BIN_EXE_lpdi"), &over).unwrap();
    assert_eq!(done.status.code(), Some(0), "{done:?}");
}
