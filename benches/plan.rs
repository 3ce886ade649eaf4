//! How long a plan of 10, 60 and 300 pages takes from its file to its PDF, and a frame of the
//! window on the longest one. Results and targets: `docs/performance.md`.
//!
//! `cargo bench --bench plan` prints the real page counts first.
#![expect(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a bench stops where its plan cannot be made, and speaks to people"
)]

mod support;
mod window;

use divan::Bencher;
use lpdi::catalog::Catalog;
use lpdi::report::layout::layout;
use lpdi::report::pdf;
use lpdi::session::Derived;
use lpdi::store;
use lpdi::ui::STEPS;
use support::Size;
use window::Window;

/// A file of this length holds the longest real plans.
const LARGE_FILE: usize = 200 * 1024;

fn main() {
    for size in Size::ALL {
        let plan = size.plan();
        let pages = layout(&support::doc_of(&plan)).pages;
        let bytes = support::text(&plan).len();
        println!(
            "plan {size}: {} actions, {} KiB of RON, {} pages",
            plan.actions.len(),
            bytes / 1024,
            pages.len()
        );
    }
    divan::main();
}

/// From the text of the file to the plan.
#[divan::bench(args = Size::ALL)]
fn open(bencher: Bencher<'_, '_>, size: Size) {
    let text = support::text(&size.plan());
    bencher.bench(|| store::parse(text.as_bytes()));
}

/// Sums, computed indicators and findings.
#[divan::bench(args = Size::ALL)]
fn check(bencher: Bencher<'_, '_>, size: Size) {
    let plan = size.plan();
    let catalog = Catalog::embedded();
    bencher.bench(|| Derived::of(&plan, catalog));
}

/// From the plan to the document's meaning, fingerprint included.
#[divan::bench(args = Size::ALL)]
fn compose(bencher: Bencher<'_, '_>, size: Size) {
    let plan = size.plan();
    let derived = Derived::of(&plan, Catalog::embedded());
    bencher.bench(|| {
        let fingerprint = store::fingerprint(&plan).expect("plans can be written");
        support::document(&plan, &derived, &fingerprint)
    });
}

/// From the meaning to pages.
#[divan::bench(name = "layout", args = Size::ALL)]
fn lay_out(bencher: Bencher<'_, '_>, size: Size) {
    let doc = support::doc_of(&size.plan());
    bencher.bench(|| layout(&doc));
}

/// From pages to the bytes of the tagged PDF.
#[divan::bench(args = Size::ALL)]
fn write(bencher: Bencher<'_, '_>, size: Size) {
    let doc = support::doc_of(&size.plan());
    let pages = layout(&doc).pages;
    bencher.bench(|| pdf::write(&pages, &doc.meta));
}

/// Open and check together, for a file of at least 200 KiB.
#[divan::bench]
fn open_and_check_200_kb(bencher: Bencher<'_, '_>) {
    let text = text_of(LARGE_FILE);
    let catalog = Catalog::embedded();
    bencher.bench(|| {
        let opened = store::parse(text.as_bytes()).expect("our own text opens");
        Derived::of(&opened.plan, catalog)
    });
}

/// One frame of each step with the longest plan, nothing pressed.
#[divan::bench(args = STEPS.iter().map(|step| step.id))]
fn frame(bencher: Bencher<'_, '_>, step: &str) {
    let mut window = Window::open(&Size::Pages300.plan());
    window.go(step);
    bencher.bench_local(|| window.frame(Vec::new()));
}

/// One frame of the list of actions, the form of one of them open.
#[divan::bench]
fn frame_of_action_list(bencher: Bencher<'_, '_>) {
    let mut window = action_list();
    bencher.bench_local(|| window.frame(Vec::new()));
}

/// The same with a letter typed in every frame: snapshot for undo, checks and words anew.
#[divan::bench]
fn frame_of_action_list_typing(bencher: Bencher<'_, '_>) {
    let mut window = action_list();
    window.focus_prose();
    let before = window.revision();
    bencher.bench_local(|| window.type_or_erase());
    assert!(window.revision() > before, "the letters reached the plan");
}

fn action_list() -> Window {
    let mut window = Window::open(&Size::Pages300.plan());
    window.go("actions");
    window.press("actions-list");
    window
}

/// The text of the shortest grown plan whose file has at least `bytes` bytes.
fn text_of(bytes: usize) -> String {
    (1..1000)
        .map(|times| support::text(&support::with_actions(times * 5)))
        .find(|text| text.len() >= bytes)
        .expect("plans grow")
}
