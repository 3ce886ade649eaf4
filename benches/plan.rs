//! How long a plan of 10, 60 and 300 pages takes from its file to its PDF, a frame of the window
//! on the longest one and on tables of 300 rows, and what an edit and its undo cost. Results and
//! targets: `docs/performance.md`.
//!
//! `cargo bench --bench plan` prints the real page counts first. Allocations are counted beside
//! the time of every row.
#![expect(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a bench stops where its plan cannot be made, and speaks to people"
)]

mod support;
mod window;

use std::sync::Arc;
use std::time::Instant;

use divan::{AllocProfiler, Bencher};
use egui::epaint::ClippedShape;
use lpdi::base::{Id, IdSource};
use lpdi::catalog::Catalog;
use lpdi::checks::{self, Out, RULES, Subject};
use lpdi::i18n::{Lang, Texts};
use lpdi::model::merge::merge;
use lpdi::model::{Plan, prose};
use lpdi::pack::{self, Pack};
use lpdi::path;
use lpdi::projection::{Projection, filled};
use lpdi::report::layout::kept::Kept;
use lpdi::report::layout::{layout, layout_again};
use lpdi::report::pdf;
use lpdi::session::{Derived, Session, UNDO_LIMIT};
use lpdi::spelling::{Own, Speller};
use lpdi::store::journal::{Journal, interrupted};
use lpdi::store::versions::Note;
use lpdi::store::{self, Bases, Opened, Over};
use lpdi::ui::STEPS;
use lpdi::views::changes::changes;
use support::Size;
use window::Window;

/// A file of this length holds the longest real plans.
const LARGE_FILE: usize = 200 * 1024;

/// The step whose table of figures has [`support::ROWS`] rows.
const TABLE: &str = "support";

#[global_allocator]
static ALLOCATOR: AllocProfiler = AllocProfiler::system();

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
    let busy = busy();
    println!(
        "tables: {} actions, {} cost lines, {} figures, {} findings",
        busy.actions.len(),
        busy.costs.len(),
        busy.figures.iter().count(),
        Derived::of(&busy, Catalog::embedded()).findings.len(),
    );
    if std::env::args().any(|arg| arg == "derive_part") {
        print_slowest_checks();
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

/// What [`check`] is made of, over tables of 300 rows.
#[divan::bench(args = ["filled", "projection", "checks", "all"])]
fn derive_part(bencher: Bencher<'_, '_>, part: &str) {
    let plan = busy();
    let catalog = Catalog::embedded();
    let derived = Derived::of(&plan, catalog);
    let subject = subject(&derived, catalog);
    match part {
        "filled" => bencher.bench_local(|| filled(catalog, &plan)),
        "projection" => bencher.bench_local(|| Projection::of(&derived.plan, catalog)),
        "checks" => bencher.bench_local(|| checks::run(&subject)),
        _ => bencher.bench_local(|| Derived::of(&plan, catalog)),
    }
}

fn subject<'a>(derived: &'a Derived, catalog: &'a Catalog) -> Subject<'a> {
    Subject {
        plan: &derived.plan,
        catalog,
        projection: &derived.projection,
        scope: &derived.scope,
        today: None,
    }
}

/// The slowest checks over tables of 300 rows, each alone, for whoever makes them faster.
fn print_slowest_checks() {
    let plan = busy();
    let catalog = Catalog::embedded();
    let derived = Derived::of(&plan, catalog);
    let subject = subject(&derived, catalog);
    let mut times: Vec<(f64, &str)> = (RULES.iter())
        .map(|rule| {
            let start = Instant::now();
            for _ in 0..20 {
                (rule.run)(&subject, &mut Out::default());
            }
            (start.elapsed().as_secs_f64() / 20.0, rule.id)
        })
        .collect();
    times.sort_by(|a, b| b.0.total_cmp(&a.0));
    let total: f64 = times.iter().map(|(time, _)| time).sum();
    println!("{} checks: {:.2} ms", times.len(), total * 1000.0);
    for (time, id) in times.iter().take(12) {
        println!("  {:.3} ms {id}", time * 1000.0);
    }
}

/// The spelling of all prose of a plan.
#[divan::bench(args = Size::ALL)]
fn spelling(bencher: Bencher<'_, '_>, size: Size) {
    let plan = size.plan();
    let speller = Speller::polish(Catalog::embedded()).expect("a dictionary");
    let own = Own::new();
    bencher.bench_local(|| {
        let texts = prose(&plan).into_iter();
        let unknown = texts.map(|(_, text)| speller.unknown(text, &own).len());
        unknown.sum::<usize>()
    });
}

/// From the packed dictionary to one that answers.
#[divan::bench(sample_count = 10, sample_size = 1)]
fn spelling_dictionary(bencher: Bencher<'_, '_>) {
    bencher.bench_local(|| Speller::polish(Catalog::embedded()));
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

/// The same after each letter that is typed into a text of the plan: what did not change stays.
#[divan::bench(args = Size::ALL)]
fn lay_out_again(bencher: Bencher<'_, '_>, size: Size) {
    let plan = size.plan();
    let mut typed = plan.clone();
    typed.introduction.purpose.push('x');
    let docs = [plan, typed].map(|plan| Arc::new(support::doc_of(&plan)));
    let mut kept = Kept::default();
    let mut turns = docs.iter().cycle();
    bencher.bench_local(|| {
        let doc = turns.next().expect("two documents in turns");
        layout_again(doc, &mut kept)
    });
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
#[divan::bench(args = screens())]
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

/// The same with a letter typed in every frame: snapshot for undo and sums anew, checks beside it.
#[divan::bench]
fn frame_of_action_list_typing(bencher: Bencher<'_, '_>) {
    let mut window = action_list();
    window.focus_prose();
    typing(bencher, window);
}

/// What the processor paints where there is no OpenGL: a whole picture and its triangles.
#[divan::bench(args = screens())]
fn paint_all(bencher: Bencher<'_, '_>, step: &str) {
    let (mut window, shapes) = screen(step);
    bencher.bench_local(|| window.paint_all(&shapes));
}

/// The triangles alone, which OpenGL gets too.
#[divan::bench(args = screens())]
fn paint_triangles(bencher: Bencher<'_, '_>, step: &str) {
    let (window, shapes) = screen(step);
    bencher.bench_local(|| window.tessellate(&shapes));
}

/// What the processor paints when a digit is typed.
#[divan::bench]
fn paint_typing(bencher: Bencher<'_, '_>) {
    let mut window = Window::open(&busy());
    window.go(TABLE);
    window.focus_cell(", 2023, ");
    let frames = window.shapes_of_typing();
    let mut turn = frames.iter().cycle();
    let pixels = turn
        .by_ref()
        .take(3)
        .map(|shapes| window.paint_changed(shapes))
        .last();
    println!("pixels painted for a digit: {}", pixels.unwrap_or_default());
    bencher.bench_local(|| turn.next().map(|shapes| window.paint_changed(shapes)));
}

/// One frame of each step with tables of 300 rows and at least 500 findings.
#[divan::bench(args = STEPS.iter().map(|step| step.id))]
fn rows(bencher: Bencher<'_, '_>, step: &str) {
    let mut window = Window::open(&busy());
    window.go(step);
    bencher.bench_local(|| window.frame(Vec::new()));
}

/// A frame of the table of 300 figures in which a digit is typed.
#[divan::bench]
fn rows_typing_figures(bencher: Bencher<'_, '_>) {
    let mut window = Window::open(&busy());
    window.go(TABLE);
    window.focus_cell(", 2023, ");
    typing(bencher, window);
}

/// A frame of the form of one of 300 actions in which a digit is typed.
#[divan::bench]
fn rows_typing_actions(bencher: Bencher<'_, '_>) {
    let mut window = Window::open(&busy());
    window.go("actions");
    window.press("actions-list");
    window.focus_prose();
    typing(bencher, window);
}

/// The same together with the frame after it: two frames.
#[divan::bench]
fn rows_typing_actions_and_checks(bencher: Bencher<'_, '_>) {
    let mut window = Window::open(&busy());
    window.go("actions");
    window.press("actions-list");
    window.focus_prose();
    bencher.bench_local(|| {
        window.type_or_erase();
        window.frame(Vec::new());
    });
}

/// The last of as many edits as undo keeps, each a letter in the description of an action:
/// what they take up is the largest sum of allocations.
#[divan::bench(args = Size::ALL, sample_count = 3, sample_size = 1)]
fn undo_500(bencher: Bencher<'_, '_>, size: Size) {
    let plan = size.plan();
    let session = || Session::new(plan.clone(), Catalog::embedded(), IdSource::Counted(0));
    bencher
        .with_inputs(session)
        .bench_local_values(|mut session| {
            let actions: Vec<Id> = session.plan().actions.iter().map(|(id, _)| id).collect();
            for (step, id) in actions.iter().cycle().take(UNDO_LIMIT).enumerate() {
                // far enough apart to be steps of their own
                edit(&mut session, *id, step as f64 * 60.0);
                session.tick();
            }
            session
        });
}

/// What one edit copies: the row it changes and the list of rows it stands in.
#[divan::bench(args = Size::ALL)]
fn edit_of_one(bencher: Bencher<'_, '_>, size: Size) {
    let plan = size.plan();
    let (id, _) = plan.actions.iter().next().expect("an action");
    bencher.bench_local(|| {
        let mut edited = plan.clone();
        edited
            .actions
            .get_mut(id)
            .expect("it is there")
            .description
            .push('a');
        edited
    });
}

/// An edit with everything that follows from it: snapshot, checks, sums.
#[divan::bench(args = Size::ALL)]
fn edit_and_derive(bencher: Bencher<'_, '_>, size: Size) {
    let mut session = Session::new(size.plan(), Catalog::embedded(), IdSource::Counted(0));
    let (id, _) = session.plan().actions.iter().next().expect("an action");
    bencher.bench_local(|| {
        edit(&mut session, id, 0.0);
        session.tick();
    });
}

/// From the bytes of a data pack of all Poland to units that can be searched.
#[divan::bench]
fn pack_open(bencher: Bencher<'_, '_>) {
    let bytes = support::pack_bytes();
    bencher.bench(|| pack::read(&bytes));
}

/// What changed between two plans of 200 KiB that were read from two files, in words.
#[divan::bench]
fn diff(bencher: Bencher<'_, '_>) {
    let [before, after, _] = three();
    let catalog = Catalog::embedded();
    let texts = Texts::get(Lang::Pl);
    bencher.bench(|| changes(&before, &after, catalog, texts).len());
}

/// Three plans of 200 KiB that were read from three files, made one.
#[divan::bench]
fn merge_three(bencher: Bencher<'_, '_>) {
    let [base, ours, theirs] = three();
    bencher.bench(|| merge(Some(&base), &ours, &theirs));
}

/// A plan and two that were made of it: in each action one wrote something, and both in some.
fn three() -> [Plan; 3] {
    let text = text_of(LARGE_FILE);
    let read = || {
        store::parse(text.as_bytes())
            .expect("our own text opens")
            .plan
    };
    let [base, mut ours, mut theirs] = [read(), read(), read()];
    let actions: Vec<Id> = base.actions.iter().map(|(id, _)| id).collect();
    for (number, id) in actions.into_iter().enumerate() {
        for (every, plan) in [(2, &mut ours), (3, &mut theirs)] {
            let action = plan.actions.get_mut(id).expect("it is there");
            if number % every == 0 {
                action
                    .description
                    .push_str(if every == 2 { "\n\nA" } else { "\n\nB" });
            } else {
                action.name.push_str(if every == 2 { "" } else { "B" });
            }
        }
    }
    [base, ours, theirs]
}

/// The last edit of a session of 200 KiB taken back and done again: two steps.
#[divan::bench]
fn undo_and_redo(bencher: Bencher<'_, '_>) {
    let plan = read(LARGE_FILE).plan;
    let (id, _) = plan.actions.iter().next().expect("an action");
    let mut session = Session::new(plan, Catalog::embedded(), IdSource::Counted(0));
    edit(&mut session, id, 0.0);
    session.tick();
    bencher.bench_local(|| {
        session.undo();
        session.redo();
    });
}

/// Keeping a plan of 200 KiB aside, as another thread does while somebody types.
#[divan::bench]
fn journal_write(bencher: Bencher<'_, '_>) {
    let folder = tempfile::tempdir().expect("a folder");
    let opened = read(LARGE_FILE);
    let journal = Journal::new(folder.path(), "1");
    bencher.bench_local(|| {
        let state = (&opened.plan, &opened.lineage);
        journal.write(journal.turn(), state, None, "")
    });
}

/// Saving a plan of 200 KiB, with all that makes sure of it.
#[divan::bench]
fn save_200_kb(bencher: Bencher<'_, '_>) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("plan.lpdi.ron");
    let opened = read(LARGE_FILE);
    bencher.bench_local(|| store::save_over(&path, &opened.plan, &opened.lineage, Over::Anything));
}

/// What a start after an interruption reads more than others: a journal of 200 KiB.
#[divan::bench]
fn recovery_start(bencher: Bencher<'_, '_>) {
    let folder = tempfile::tempdir().expect("a folder");
    let opened = read(LARGE_FILE);
    let journal = Journal::new(folder.path(), "1");
    let state = (&opened.plan, &opened.lineage);
    journal
        .write(journal.turn(), state, None, "")
        .expect("it is written");
    drop(journal);
    bencher.bench_local(|| interrupted(folder.path()).len());
}

/// The rule that thins earlier states, over those of a year of work.
#[divan::bench]
fn remember_among_300_states(bencher: Bencher<'_, '_>) {
    let folder = tempfile::tempdir().expect("a folder");
    let bases = Bases::new(folder.path().to_owned());
    let mut opened = read(LARGE_FILE);
    for number in 0..300 {
        opened.plan.local_government.name = number.to_string();
        let note = Note::Named(number.to_string());
        bases
            .keep(&opened.plan, &opened.lineage, &note)
            .expect("it is kept");
    }
    bencher.bench_local(|| bases.keep(&opened.plan, &opened.lineage, &Note::Seen));
}

/// A plan of at least `bytes` bytes, read from its text.
fn read(bytes: usize) -> Opened {
    store::parse(text_of(bytes).as_bytes()).expect("our own text opens")
}

/// What the letters of a name find in it: one frame must hold it.
#[divan::bench(args = ["w", "nowa", "powiat mie", "1465"])]
fn pack_find(bencher: Bencher<'_, '_>, typed: &str) {
    let pack = pack::read(&support::pack_bytes()).expect("our own pack opens");
    bencher.bench(|| pack.find(typed, 30).len());
}

/// Choosing a unit: what it fills in, and what is known of it.
#[divan::bench]
fn pack_choose(bencher: Bencher<'_, '_>) {
    let pack = pack::read(&support::pack_bytes()).expect("our own pack opens");
    let unit = pack.units.last().expect("a unit");
    bencher.bench(|| (Pack::patch(&[unit], &[]), pack.offers(unit)));
}

/// Types a letter into action `id`, or takes it back, so that it does not grow.
fn edit(session: &mut Session, id: Id, now_secs: f64) {
    let action = session.plan_mut().actions.get_mut(id).expect("it is there");
    if action.description.ends_with('¬') {
        action.description.pop();
    } else {
        action.description.push('¬');
    }
    session.touched(path!(actions[id].description), now_secs);
}

fn typing(bencher: Bencher<'_, '_>, mut window: Window) {
    let before = window.revision();
    bencher.bench_local(|| window.type_or_erase());
    assert!(
        window.revision() > before,
        "what was typed reached the plan"
    );
}

fn busy() -> Plan {
    let step = STEPS
        .iter()
        .find(|step| step.id == TABLE)
        .expect("this step");
    support::busy(|chapter| step.shows_figures_of(Catalog::embedded(), chapter))
}

fn screens() -> impl Iterator<Item = &'static str> {
    STEPS.iter().map(|step| step.id)
}

/// The window on its `step` of the longest plan, and what it shows.
fn screen(step: &str) -> (Window, Vec<ClippedShape>) {
    let mut window = Window::open(&Size::Pages300.plan());
    window.go(step);
    let shapes = window.shapes();
    (window, shapes)
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
