//! The window, asked by what is written on it. No pixels: roles, names and values.

#![expect(clippy::unwrap_used, reason = "helpers of tests may fail loudly")]

mod areas;
mod begin;
mod chapters;
mod comments;
mod drawn;
mod files;
mod findings;
mod focus;
mod follows;
mod grid;
mod keys;
mod late;
mod lists;
mod names;
mod numbers;
mod off_frame;
mod pages;
mod painted;
mod palette;
mod ready;
mod rescue;
mod share;
mod sight;
mod spelling;
mod spoken;
mod steps;
mod typing;
mod versions;
mod views;
mod walks;

use std::fmt::Write as _;
use std::path::Path;
use std::sync::Arc;

use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use egui_kittest::{Harness, HarnessBuilder, Node};
use jiff::civil::date;
use lpdi::base::IdSource;
use lpdi::base::clock::FixedClock;
use lpdi::catalog::Catalog;
use lpdi::i18n::{Lang, Texts};
use lpdi::model::Plan;
use lpdi::ui::{ACTIONS, App, AtOnce, Env, Pick, Picked, Rescue, Route, STEPS};

use crate::support::root;

const EXAMPLE: &str = "powiat-miechowski.lpdi.ron";

/// Dialogs that answer at once.
struct Chosen {
    open: Picked,
    save: Picked,
}

impl Pick for Chosen {
    fn open(&self, _title: &str) -> Picked {
        self.open.clone()
    }

    fn save(&self, _title: &str, _name: &str, _ending: &str) -> Picked {
        self.save.clone()
    }

    fn show(&self, path: &Path) -> bool {
        SHOWN.with_borrow_mut(|shown| shown.push(path.to_owned()));
        path.extension().is_some_and(|ending| ending == "pdf")
    }
}

fn window(width: f32, height: f32, chosen: Chosen) -> Harness<'static, App> {
    window_with(width, height, chosen, |_| {})
}

/// A window whose surroundings are changed by `change` first.
fn window_with(
    width: f32,
    height: f32,
    chosen: Chosen,
    change: impl FnOnce(&mut Env) + 'static,
) -> Harness<'static, App> {
    built(builder(width, height), chosen, change)
}

/// A window that shows a box for a sign that no typeface has. Every other window panics there: a
/// message that is missing shows as one.
fn window_with_boxes(width: f32, height: f32) -> Harness<'static, App> {
    let builder = builder(width, height).allow_missing_glyphs();
    built(builder, no_dialogs(), |_| {})
}

fn builder(width: f32, height: f32) -> HarnessBuilder<App> {
    Harness::builder()
        .with_size([width, height])
        .with_max_steps(24)
        .with_step_dt(0.05)
}

fn built(
    builder: HarnessBuilder<App>,
    chosen: Chosen,
    change: impl FnOnce(&mut Env) + 'static,
) -> Harness<'static, App> {
    builder.build_eframe(move |context| {
        let mut env = Env {
            clock: Box::new(FixedClock(date(2026, 11, 21).at(10, 42, 0, 0))),
            pick: Arc::new(chosen),
            documents: None,
            prefs_path: None,
            bases_folder: None,
            journal_folder: None,
            packs: Vec::new(),
            runner: Arc::new(AtOnce),
            rescue: Rescue::default(),
            ids: || IdSource::Counted(1_000_000),
            speller: |_| None,
        };
        change(&mut env);
        App::new(&context.egui_ctx, env)
    })
}

/// Whether these words stand anywhere, seen or heard.
fn says(window: &Harness<'static, App>, phrase: &str) -> bool {
    everything(window)
        .iter()
        .any(|node| words(node).contains(phrase))
}

fn no_dialogs() -> Chosen {
    Chosen {
        open: Picked::NoDialog,
        save: Picked::NoDialog,
    }
}

/// A window on the example plan.
fn opened(width: f32, height: f32) -> Harness<'static, App> {
    let mut window = window(width, height, no_dialogs());
    open(&mut window, &root().join("plans").join(EXAMPLE));
    window
}

thread_local! {
    /// Files that a test had the system show; it has a program for PDF alone.
    static SHOWN: std::cell::RefCell<Vec<std::path::PathBuf>> = const { std::cell::RefCell::new(Vec::new()) };
    /// Copies of examples that the windows of a test have open.
    static COPIES: std::cell::RefCell<Vec<tempfile::TempDir>> = const { std::cell::RefCell::new(Vec::new()) };
}

/// A copy of the file at `path` where that is an example: tests that run beside each other would
/// find it open elsewhere.
fn copy_of(path: &Path) -> std::path::PathBuf {
    if !path.starts_with(root().join("plans")) {
        return path.to_owned();
    }
    let folder = tempfile::tempdir().unwrap();
    let copy = folder.path().join(path.file_name().unwrap());
    std::fs::copy(path, &copy).unwrap();
    COPIES.with_borrow_mut(|copies| copies.push(folder));
    copy
}

/// Opens the plan at `path`.
fn open(window: &mut Harness<'static, App>, path: &Path) {
    window.run();
    let ctx = window.ctx.clone();
    window.state_mut().open_path(&ctx, &copy_of(path));
    window.run();
    assert!(
        window.state().session().is_some(),
        "{} opens",
        path.display()
    );
}

/// Begins a plan of a unit that nobody has named yet.
fn new_plan(window: &mut Harness<'static, App>) {
    window.key_press_modifiers(Modifiers::CTRL, Key::N);
    window.run();
    window.get_by_label(&texts().msg("begin-create")).click();
    window.run();
}

fn texts() -> &'static Texts {
    Texts::get(Lang::Pl)
}

fn everything<'t>(window: &'t Harness<'static, App>) -> Vec<Node<'t>> {
    window.root().children_recursive().collect()
}

/// Name and value of a node as a screen reader gets them.
fn words(node: &Node<'_>) -> String {
    let node = node.accesskit_node();
    format!(
        "{} {}",
        node.label().unwrap_or_default(),
        node.value().unwrap_or_default()
    )
}

fn go(window: &mut Harness<'static, App>, step: &str) {
    let place = |route: Route| {
        let known = STEPS
            .iter()
            .position(|known| route == Route::Step(known.id));
        known.unwrap()
    };
    let known = STEPS.iter().find(|known| known.id == step).unwrap();
    let route = Route::Step(known.id);
    let (position, here) = (place(route), place(window.state().route()));
    let (key, times) = if position >= here {
        (Key::PageDown, position - here)
    } else {
        (Key::PageUp, here - position)
    };
    for _ in 0..times {
        window.key_press_modifiers(Modifiers::CTRL, key);
        window.run();
    }
    assert_eq!(window.state().route(), route);
}

/// The text inputs of the screen that can be typed in, by name.
fn inputs(window: &Harness<'static, App>) -> Vec<String> {
    let all = everything(window).into_iter();
    all.filter(is_input)
        .filter_map(|node| node.accesskit_node().label())
        .collect()
}

fn is_input(node: &Node<'_>) -> bool {
    let node = node.accesskit_node();
    matches!(node.role(), Role::TextInput | Role::MultilineTextInput)
        && !node.is_disabled()
        && !node.is_read_only()
}

/// Makes a step show inputs that stand behind a press: finished texts are prose until one changes
/// them, actions stand behind their matrix, and an empty table has no row yet.
fn show_inputs(window: &mut Harness<'static, App>) {
    let change = format!("{}: ", texts().msg("area-change"));
    let list = texts().msg("actions-list");
    let behind = everything(window).into_iter().find(|node| {
        let words = words(node);
        words.starts_with(&change) || words.trim() == list
    });
    if let Some(behind) = behind {
        behind.click();
        window.run();
    }
    if !inputs(window).is_empty() {
        return;
    }
    let adds: Vec<String> = (Plan::TABLES.iter())
        .filter_map(|table| texts().attr(&format!("record-{}", table.record), "add"))
        .collect();
    let add = everything(window).into_iter().find(|node| {
        let name = node.accesskit_node().label().unwrap_or_default();
        node.accesskit_node().role() == Role::Button && adds.contains(&name)
    });
    if let Some(add) = add {
        add.click();
        window.run();
    }
}

/// The name of what has the focus.
fn focused(window: &Harness<'static, App>) -> String {
    let focused = everything(window).into_iter().find(Node::is_focused);
    focused
        .and_then(|node| node.accesskit_node().label())
        .unwrap_or_default()
}

/// Steps where something is typed: costs are sums, the review sets aside, comments are written beside
/// their fields, the preview shows.
fn typed_steps() -> impl Iterator<Item = &'static lpdi::ui::Step> {
    let shown = ["costs", "set_aside", "comments", "replies"];
    STEPS
        .iter()
        .filter(move |step| step.tables().any(|table| !shown.contains(&table)))
}

/// What a reader hears of a cell of the table of figures: figure, year, what the year is, unit.
fn cell_name(key: &str, year: i64, column: &str) -> String {
    let catalog = Catalog::embedded();
    let figure = catalog.figures.get(key);
    let unit = figure.and_then(|figure| catalog.units.get(&figure.unit));
    let (figure, unit) = (figure.map(|of| &*of.name.pl), unit.map(|of| &*of.label.pl));
    let word = texts().msg(column);
    format!(
        "{}, {year}, {word}, {}",
        figure.unwrap_or(key),
        unit.unwrap_or_default()
    )
}
