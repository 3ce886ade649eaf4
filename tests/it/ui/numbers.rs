//! Numbers are never taken wrongly: what is typed or pasted is a value, a question or an error.

use egui::{Event, Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use egui_kittest::{Harness, Node};
use lpdi::base::{Money, Year};
use lpdi::checks::{Severity, UNREAD};
use lpdi::ui::App;

use super::*;

/// A window on the amounts of the first action that shows some; gives the names of their cells.
pub(super) fn at_amounts() -> (Harness<'static, App>, Vec<String>) {
    let mut window = opened(1366.0, 4000.0);
    go(&mut window, "actions");
    show_inputs(&mut window);
    let unit = texts().msg("measure-zl");
    let mut names: Vec<String> = inputs(&window);
    names.retain(|name| name.ends_with(&unit) && name.contains(", 20"));
    names.dedup();
    names.truncate(3);
    assert_eq!(names.len(), 3, "an amount a year");
    (window, names)
}

pub(super) fn cell<'t>(window: &'t Harness<'static, App>, name: &str) -> Node<'t> {
    let all = everything(window).into_iter();
    let mut found =
        all.filter(|node| is_input(node) && node.accesskit_node().label().as_deref() == Some(name));
    found.next().unwrap()
}

pub(super) fn enter(window: &mut Harness<'static, App>, name: &str, text: &str) {
    cell(window, name).focus();
    window.run();
    window.key_press_modifiers(Modifiers::CTRL | Modifiers::COMMAND, Key::A);
    cell(window, name).type_text(text);
    window.run();
}

pub(super) fn paste(window: &mut Harness<'static, App>, name: &str, text: &str) {
    cell(window, name).focus();
    window.run();
    window.key_press_modifiers(Modifiers::CTRL | Modifiers::COMMAND, Key::A);
    window.event(Event::Paste(text.to_owned()));
    window.run();
}

pub(super) fn leave(window: &mut Harness<'static, App>) {
    window.key_press(Key::Tab);
    window.run();
}

pub(super) fn shown(window: &Harness<'static, App>, name: &str) -> String {
    cell(window, name).value().unwrap_or_default()
}

/// The amounts of the cost line that the cells show.
pub(super) fn amounts(window: &Harness<'static, App>) -> Vec<Option<Money>> {
    let plan = window.state().session().unwrap().plan();
    let action = plan.actions.iter().next().unwrap().0;
    let mut costs = plan.costs.iter();
    let (_, line) = costs
        .find(|(_, line)| line.action.id() == Some(action))
        .unwrap();
    plan.years()
        .into_iter()
        .map(|year: Year| line.amounts.get(year))
        .collect()
}

pub(super) fn zl(amount: u64) -> Option<Money> {
    Money::from_zlote(amount)
}

/// Places of the entries that were not taken, as errors of the plan.
fn unread(window: &Harness<'static, App>) -> usize {
    let derived = window.state().session().unwrap().derived();
    let findings = derived.active().filter(|finding| finding.rule == UNREAD);
    findings
        .inspect(|finding| assert_eq!(finding.severity, Severity::Error))
        .count()
}

#[test]
fn amounts_are_taken_where_they_have_one_reading_and_shown_in_full() {
    let (mut window, names) = at_amounts();
    for (typed, kept, full) in [
        ("12 tys.", "12000", "12\u{a0}000"),
        ("72.000", "72000", "72\u{a0}000"),
        ("1.234,50", "1234.50", "1\u{a0}234,50"),
        ("48.000,00", "48000", "48\u{a0}000"),
    ] {
        enter(&mut window, &names[0], typed);
        assert_eq!(shown(&window, &names[0]), typed, "as typed while typing");
        leave(&mut window);
        assert_eq!(amounts(&window)[0], kept.parse().ok(), "{typed}");
        assert_eq!(shown(&window, &names[0]), full);
        assert_eq!(unread(&window), 0);
    }
}

#[test]
fn what_cannot_be_read_stays_in_its_cell_and_the_plan_keeps_the_old_amount() {
    let (mut window, names) = at_amounts();
    let before = amounts(&window);
    for typed in [
        "12 tys?",
        "ok. 20",
        "brak danych",
        "-5",
        "1 2 3",
        "\u{2013}",
    ] {
        enter(&mut window, &names[0], typed);
        assert_eq!(
            amounts(&window),
            before,
            "{typed}: nothing half-read is kept"
        );
        assert_eq!(unread(&window), 1, "{typed} is known at once");
        leave(&mut window);
        assert_eq!(shown(&window, &names[0]), typed);
        assert!(says(&window, &format!("„{typed}”")), "{typed} is told of");
    }
    go(&mut window, "review");
    assert!(says(&window, "„\u{2013}”"), "the review tells of it");
    go(&mut window, "actions");
    assert_eq!(
        shown(&window, &names[0]),
        "\u{2013}",
        "it survives other steps"
    );
    enter(&mut window, &names[0], "500");
    leave(&mut window);
    assert_eq!((amounts(&window)[0], unread(&window)), (zl(500), 0));
}

#[test]
fn undo_lets_go_of_what_was_not_taken() {
    let (mut window, names) = at_amounts();
    enter(&mut window, &names[1], "7");
    leave(&mut window);
    let before = (amounts(&window), shown(&window, &names[0]));
    // typed sign by sign: its beginning reads as an amount
    enter(&mut window, &names[0], "12");
    cell(&window, &names[0]).type_text("x");
    window.run();
    window.key_press_modifiers(Modifiers::CTRL, Key::Z);
    window.run();
    assert_eq!(unread(&window), 0);
    assert_eq!((amounts(&window), shown(&window, &names[0])), before);
    window.key_press_modifiers(Modifiers::CTRL, Key::Z);
    window.run();
    assert_ne!(amounts(&window)[1], zl(7), "no step of undo does nothing");
}

#[test]
fn two_readings_are_asked_about_and_answered_by_keys() {
    let (mut window, names) = at_amounts();
    let before = amounts(&window);
    let ways: [(&[Key], &str); 5] = [
        (&[Key::Enter], "1234"),
        (&[Key::Tab, Key::Enter], "1.23"),
        (&[Key::Num1], "1234"),
        (&[Key::Num2], "1.23"),
        (&[Key::ArrowRight, Key::Enter], "1.23"),
    ];
    for (keys, kept) in ways {
        enter(&mut window, &names[0], "1,234");
        assert_eq!(unread(&window), 1);
        window.key_press(Key::Enter);
        window.run();
        window.run();
        assert_eq!(
            focused(&window),
            "1\u{a0}234 z\u{142}",
            "Enter leads to the question"
        );
        // Esc goes back to the cell and leaves the question
        window.key_press(Key::Escape);
        window.run();
        window.run();
        assert_eq!((&focused(&window), unread(&window)), (&names[0], 1));
        window.key_press(Key::Enter);
        window.run();
        window.run();
        for key in keys {
            window.key_press(*key);
            window.run();
            window.run();
        }
        assert_eq!(amounts(&window)[0], kept.parse().ok());
        assert_eq!(amounts(&window)[1..], before[1..]);
        assert_eq!(unread(&window), 0);
    }
}

#[test]
fn a_row_or_a_column_pasted_into_amounts_fills_them_in_one_step() {
    let (mut window, names) = at_amounts();
    let before = amounts(&window);
    for block in ["600\t800\t900", "600\r\n800\r\n900\r\n"] {
        paste(&mut window, &names[0], block);
        assert_eq!(amounts(&window), [zl(600), zl(800), zl(900)]);
        window.key_press_modifiers(Modifiers::CTRL, Key::Z);
        window.run();
        assert_eq!(amounts(&window), before);
    }
}

#[test]
fn a_pasted_block_names_every_cell_it_did_not_take() {
    let (mut window, names) = at_amounts();
    let before = amounts(&window);
    paste(&mut window, &names[0], "brak danych\t800\t#\t5");
    assert_eq!(amounts(&window), [before[0], zl(800), before[2]]);
    assert_eq!(unread(&window), 2);
    assert_eq!(shown(&window, &names[0]), "brak danych");
    assert_eq!(shown(&window, &names[2]), "#");
    let counts = [("taken", 1), ("all", 4), ("left", 2), ("beyond", 1)];
    let counts = counts.map(|(name, count)| (name, lpdi::base::Arg::Count(count)));
    let toast = texts().msg_with("ui-pasted", &counts);
    assert!(says(&window, &toast), "the toast counts: {toast}");
    undo(&mut window);
    assert_eq!((amounts(&window), unread(&window)), (before, 0));
    assert!(!says(&window, &toast), "what it told of is no more");
}

fn undo(window: &mut Harness<'static, App>) {
    window.key_press_modifiers(Modifiers::CTRL, Key::Z);
    window.run();
}

fn redo(window: &mut Harness<'static, App>) {
    window.key_press_modifiers(Modifiers::CTRL, Key::Y);
    window.run();
}

#[test]
fn undo_and_redo_take_back_what_was_not_taken_where_and_when_it_was_typed() {
    let (mut window, names) = at_amounts();
    let old = shown(&window, &names[0]);
    enter(&mut window, &names[0], "12 tys?");
    leave(&mut window);
    enter(&mut window, &names[1], "500");
    leave(&mut window);
    undo(&mut window);
    assert_ne!(amounts(&window)[1], zl(500));
    assert_eq!(shown(&window, &names[0]), "12 tys?", "another cell's stays");
    undo(&mut window);
    assert_eq!((shown(&window, &names[0]), unread(&window)), (old, 0));
    redo(&mut window);
    assert_eq!(shown(&window, &names[0]), "12 tys?");
    assert!(says(&window, &texts().msg("unread-extra")), "told at once");
    redo(&mut window);
    assert_eq!((amounts(&window)[1], unread(&window)), (zl(500), 1));
    paste(&mut window, &names[0], "600\t~50\t7");
    undo(&mut window);
    redo(&mut window);
    assert_eq!((amounts(&window)[2], unread(&window)), (zl(7), 1));
    assert_eq!(shown(&window, &names[1]), "~50");
}

fn quit(window: &mut Harness<'static, App>) {
    let action = ACTIONS.iter().find(|action| action.id == "quit").unwrap();
    let ctx = window.ctx.clone();
    (action.run)(window.state_mut(), &ctx);
    window.run();
}

#[test]
fn leaving_names_what_was_not_taken_and_tells_no_change_where_there_is_none() {
    let (mut window, names) = at_amounts();
    let unsaved = texts().msg("dialog-unsaved");
    let entries = texts().msg_with("dialog-unread", &[("count", 1_usize.into())]);
    enter(&mut window, &names[0], "12");
    cell(&window, &names[0]).type_text(" tys?");
    window.run();
    assert!(!window.state().session().unwrap().is_dirty());
    quit(&mut window);
    assert!(says(&window, &entries) && says(&window, "„12 tys?”"));
    assert!(!says(&window, &unsaved));
    window.key_press(Key::Escape);
    window.run();
    enter(&mut window, &names[1], "500");
    leave(&mut window);
    quit(&mut window);
    let args = [("count", 1_usize.into()), ("typed", "„12 tys?”".into())];
    let told = texts().msg_with("dialog-unsaved-unread", &args);
    assert!(says(&window, &unsaved) && says(&window, &told));
}

/// A plan without what is asked for no more, beside which texts were kept: they come back to their
/// cells when it is opened, and the cells are there.
#[test]
fn a_text_comes_back_to_its_cell_although_nothing_asks_for_that_any_more() {
    use lpdi::store::journal::{Journal, Origin};
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("plan.lpdi.ron");
    let mut plan = lpdi::store::open(&root().join("plans").join(EXAMPLE))
        .unwrap()
        .plan;
    plan.edition.status = None;
    lpdi::store::save(&file, &plan).unwrap();
    let opened = lpdi::store::open(&file).unwrap();
    let line = opened.plan.costs.iter().next().unwrap().0;
    for (index, (place, why, typed)) in [
        (format!("costs/{line}.amounts[2040]"), "extra", "12 tys?"),
        ("edition.resolution_date".to_owned(), "date", "wczoraj"),
        ("figures/ludnosc.counted[2001]".to_owned(), "extra", "ok. 9"),
    ]
    .into_iter()
    .enumerate()
    {
        let journals = folder.path().join(format!("journals-{index}"));
        let journal = Journal::new(&journals, "1");
        let origin = Origin {
            path: file.clone(),
            stamp: Some(opened.stamp),
        };
        let state = (&opened.plan, &opened.lineage);
        let line = format!("{place}\t{why}\t{typed}\n");
        let left = journal.leave(journal.turn(), state, Some(&origin), &line);
        assert!(left.unwrap().unwrap().is_texts());
        let mut window = window_with(1366.0, 4000.0, no_dialogs(), move |env| {
            env.journal_folder = Some(journals);
        });
        open(&mut window, &file);
        assert_eq!(unread(&window), 1, "{place}");
        assert!(!window.state().session().unwrap().is_dirty(), "{place}");
        quit(&mut window);
        window
            .get_by_label(&texts().attr_or_msg("dialog-unread", "back"))
            .click();
        window.run();
        window.run();
        let all = everything(&window);
        let here = all.iter().find(|node| node.is_focused());
        let name = here.map(words);
        let value = here.and_then(Node::value);
        assert_eq!(value.as_deref(), Some(typed), "{place}: at {name:?}");
    }
}

#[test]
fn a_plan_that_is_opened_again_has_what_was_not_taken() {
    let folder = tempfile::tempdir().unwrap();
    let files = ["one", "two"].map(|name| folder.path().join(format!("{name}.lpdi.ron")));
    for file in &files {
        std::fs::copy(root().join("plans").join(EXAMPLE), file).unwrap();
    }
    let journals = folder.path().join("journals");
    let mut window = window_with(1366.0, 4000.0, no_dialogs(), move |env| {
        env.journal_folder = Some(journals);
    });
    open(&mut window, &files[0]);
    go(&mut window, "actions");
    show_inputs(&mut window);
    let recipients = texts().msg("action-recipients");
    enter(&mut window, &recipients, "12 os\u{f3}b?");
    open(&mut window, &files[1]);
    assert_eq!(unread(&window), 0, "another plan has its own");
    for _ in 0..2 {
        open(&mut window, &files[0]);
        assert_eq!(unread(&window), 1);
    }
    go(&mut window, "actions");
    show_inputs(&mut window);
    assert_eq!(shown(&window, &recipients), "12 os\u{f3}b?");
    enter(&mut window, &recipients, "12");
    leave(&mut window);
    window.key_press_modifiers(Modifiers::CTRL, Key::S);
    window.run();
    open(&mut window, &files[1]);
    open(&mut window, &files[0]);
    assert_eq!(unread(&window), 0, "what was mended is gone");
}

#[test]
fn undo_stays_in_the_table_of_amounts() {
    let mut window = opened(1366.0, 4000.0);
    go(&mut window, "costs");
    window.get_by_label(&texts().msg("costs-amounts")).click();
    window.run();
    let here = window.state().route();
    let unit = texts().msg("measure-zl");
    let mut names = inputs(&window);
    names.retain(|name| name.ends_with(&unit) && name.contains(", 20"));
    let name = names[0].clone();
    let old = shown(&window, &name);
    enter(&mut window, &name, "7");
    leave(&mut window);
    undo(&mut window);
    assert_eq!(window.state().route(), here);
    assert_eq!(shown(&window, &name), old);
    assert_eq!(focused(&window), name);
}

#[test]
fn no_key_of_another_editor_deletes_what_was_typed() {
    let (mut window, names) = at_amounts();
    enter(&mut window, &names[0], "500");
    for key in [Key::U, Key::W, Key::H] {
        window.key_press_modifiers(Modifiers::CTRL, key);
        window.run();
        assert_eq!(shown(&window, &names[0]), "500", "{key:?}");
    }
}

#[test]
fn what_is_said_of_a_pasted_block_leads_to_the_first_cell_it_did_not_take() {
    let (mut window, names) = at_amounts();
    paste(&mut window, &names[0], "800\tbrak danych\t#");
    let first = texts().msg("ui-show-first");
    window.get_by_label(&first).click();
    window.run();
    assert_eq!(focused(&window), names[1]);
    assert!(window.query_by_label(&first).is_none(), "the toast is gone");
}

#[test]
fn several_cells_pasted_into_a_lone_field_are_refused() {
    let mut window = opened(1366.0, 4000.0);
    go(&mut window, "actions");
    show_inputs(&mut window);
    let name = texts().msg("action-recipients");
    let recipients = |window: &Harness<'static, App>| {
        let plan = window.state().session().unwrap().plan();
        plan.actions.iter().next().unwrap().1.recipients
    };
    let before = recipients(&window);
    paste(&mut window, &name, "600\n800\n900\n");
    leave(&mut window);
    assert_eq!((recipients(&window), unread(&window)), (before, 1));
    assert_eq!(shown(&window, &name), "600; 800; 900");
    enter(&mut window, &name, "4.472");
    leave(&mut window);
    assert_eq!((recipients(&window), unread(&window)), (Some(4472), 0));
}

/// The block of the collected case: dashes and words of official tables among numbers.
#[test]
fn a_table_of_official_figures_is_taken_cell_by_cell_or_named() {
    let mut window = opened(1366.0, 4000.0);
    go(&mut window, "demography");
    let women = cell_name("ludnosc-0-14", 2022, "column-two_before");
    let before = window.state().session().unwrap().plan().clone();
    let block = "9 351\t\u{2013}\t#\t9 150,0\n4 713\tbrak danych\t12,5%\t1.234,5\n";
    paste(&mut window, &women, block);
    assert_eq!(unread(&window), 5);
    // each is called by the name of its figure, not of the field that holds it
    let derived = window.state().session().unwrap().derived();
    let told = derived
        .findings
        .iter()
        .filter(|finding| finding.rule == "unread");
    for finding in told {
        let words = finding.text(texts());
        assert!(words.contains("0–14") || words.contains("0–17"), "{words}");
    }
    assert_ne!(*window.state().session().unwrap().plan(), before);
    window.key_press_modifiers(Modifiers::CTRL, Key::Z);
    window.run();
    assert_eq!(unread(&window), 0);
    assert_eq!(*window.state().session().unwrap().plan(), before);
}

/// Not taken, saved all the same, and the program ended: the next start brings the text back.
#[test]
fn what_was_not_taken_is_asked_about_before_saving_and_survives_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let journals = folder.path().join("journals");
    let file = folder.path().join("plan.lpdi.ron");
    std::fs::copy(root().join("plans").join(EXAMPLE), &file).unwrap();
    let start = |journals: &Path| {
        let journals = journals.to_owned();
        window_with(1366.0, 4000.0, no_dialogs(), move |env| {
            env.journal_folder = Some(journals);
        })
    };
    let recipients = texts().msg("action-recipients");
    let mut first = start(&journals);
    open(&mut first, &file);
    go(&mut first, "actions");
    show_inputs(&mut first);
    let old = shown(&first, &recipients);
    enter(&mut first, &recipients, "12 os\u{f3}b?");
    first.key_press_modifiers(Modifiers::CTRL, Key::S);
    first.run();
    let question = texts().msg_with("dialog-unread", &[("count", 1_usize.into())]);
    assert!(says(&first, &question), "saving asks");
    first
        .get_by_label(&texts().attr_or_msg("dialog-unread", "back"))
        .click();
    first.run();
    first.run();
    assert_eq!(
        focused(&first),
        recipients,
        "the way back leads to the cell"
    );
    first.key_press_modifiers(Modifiers::CTRL, Key::E);
    first.run();
    first
        .get_by_role_and_label(Role::TextInput, &texts().msg("welcome-path"))
        .type_text("x");
    first.run();
    first.key_press(Key::Enter);
    first.run();
    assert!(says(&first, &question), "the document asks too");
    first.key_press(Key::Escape);
    first.run();
    first.key_press_modifiers(Modifiers::CTRL, Key::S);
    first.run();
    first
        .get_by_label(&texts().attr_or_msg("dialog-unread", "save"))
        .click();
    first.run();
    assert!(!first.state().session().unwrap().is_dirty());
    assert_eq!(
        lpdi::store::open(&file).unwrap().plan,
        *first.state().session().unwrap().plan(),
        "the file has the old value"
    );
    new_plan(&mut first);
    assert!(says(&first, &question), "leaving asks");
    first
        .get_by_label(&texts().attr_or_msg("dialog-unread", "close"))
        .click();
    first.run();
    drop(first);

    let mut second = start(&journals);
    second.run();
    second.get_by_label(&texts().msg("recover-restore")).click();
    second.run();
    go(&mut second, "actions");
    show_inputs(&mut second);
    assert_eq!(shown(&second, &recipients), "12 os\u{f3}b?");
    assert_eq!(unread(&second), 1);
    assert_ne!(old, "");
}

#[test]
fn an_amount_of_a_year_outside_the_plan_can_be_seen_and_removed() {
    let (mut window, names) = at_amounts();
    go(&mut window, "unit");
    let year = texts().msg("edition-last_year");
    let last = shown(&window, &year);
    let shorter = (last.parse::<u32>().unwrap() - 1).to_string();
    enter(&mut window, &year, &shorter);
    leave(&mut window);
    go(&mut window, "actions");
    show_inputs(&mut window);
    let head = texts().msg("ui-year-outside");
    let outside = format!("{}, {head}", names[2]);
    assert!(outside.contains(&format!(", {last}, ")));
    let told = texts().outline("check-cost-year-outside", None);
    let told = told.rsplit('\u{2026}').next().unwrap();
    assert!(says(&window, told), "its error stands beside it");
    let errors = |window: &Harness<'static, App>| {
        let derived = window.state().session().unwrap().derived();
        let rule = |finding: &&lpdi::checks::Finding| finding.rule == "cost-year-outside";
        derived.active().filter(rule).count()
    };
    let before = errors(&window);
    cell(&window, &outside).focus();
    window.run();
    window.key_press_modifiers(Modifiers::CTRL | Modifiers::COMMAND, Key::A);
    window.key_press(Key::Delete);
    window.run();
    assert_eq!(errors(&window), before - 1);
}

/// What a word processor puts on the clipboard becomes lines and lists of the plan.
#[test]
fn pasted_text_is_made_clean() {
    let mut window = opened(1366.0, 4000.0);
    let name = texts().msg("local_government-name");
    paste(&mut window, &name, "Gmina\u{b}Li\u{ad}powa\u{200b}");
    let teryt = texts().msg("local_government-teryt");
    paste(&mut window, &teryt, "12 08 00 0\u{a0}");
    let plan = window.state().session().unwrap().plan();
    assert_eq!(
        (&*plan.local_government.name, &*plan.local_government.teryt),
        ("Gmina Lipowa", "1208000")
    );
    go(&mut window, "actions");
    show_inputs(&mut window);
    let description = texts().msg("action-description");
    paste(
        &mut window,
        &description,
        "Gmina:\r\n\u{2022}\tjeden\u{b}\u{2022}\tdwa",
    );
    let plan = window.state().session().unwrap().plan();
    let (_, action) = plan.actions.iter().next().unwrap();
    assert_eq!(action.description, "Gmina:\n\u{2013} jeden\n\u{2013} dwa");
}

/// The unit of the chosen service says how a cell is read.
#[test]
fn supply_is_read_in_the_unit_of_its_service() {
    let mut window = opened(1366.0, 4000.0);
    go(&mut window, "services");
    let catalog = Catalog::embedded();
    let plan = window.state().session().unwrap().plan();
    let (_, row) = plan.services.iter().next().unwrap();
    let unit = &catalog.services.get(row.service.as_str()).unwrap().unit;
    assert!(
        catalog.unit(unit).unwrap().whole,
        "the example begins with whole units"
    );
    let name = texts().msg("service-supply");
    enter(&mut window, &name, "0,5");
    leave(&mut window);
    assert_eq!(unread(&window), 1);
    enter(&mut window, &name, "4.472");
    leave(&mut window);
    assert_eq!(
        (shown(&window, &name), unread(&window)),
        ("4\u{a0}472".to_owned(), 0)
    );
}

/// A share of a cost: with or without its sign, and not above the whole.
#[test]
fn a_share_is_read_in_percent_and_not_taken_above_a_hundred() {
    let mut window = opened(1366.0, 4000.0);
    go(&mut window, "services");
    show_inputs(&mut window);
    let name = texts().msg("service-paid_share");
    let share = |window: &Harness<'static, App>| {
        let plan = window.state().session().unwrap().plan();
        plan.services.iter().next().unwrap().1.paid_share.number()
    };
    for (typed, kept) in [("12,5 %", "12.5"), ("40", "40"), ("7%", "7")] {
        enter(&mut window, &name, typed);
        leave(&mut window);
        assert_eq!(share(&window), kept.parse().ok(), "{typed}");
    }
    enter(&mut window, &name, "140");
    leave(&mut window);
    let session = window.state().session().unwrap();
    let at = |finding: &&lpdi::checks::Finding| finding.at.field == "paid_share";
    let above: Vec<&str> = (session.derived().active().filter(at))
        .map(|finding| finding.rule)
        .collect();
    assert_eq!(above, ["max"], "more than the whole is one error");
}

#[test]
fn a_million_pasted_letters_are_cut_and_that_is_said() {
    let mut window = opened(1366.0, 768.0);
    let name = texts().msg("local_government-name");
    let input = window.get_by_role_and_label(Role::TextInput, &name);
    input.focus();
    window.run();
    window.event(Event::Paste("ą".repeat(1_000_000)));
    window.run();
    let plan = window.state().session().unwrap().plan();
    let letters = plan.local_government.name.chars().count();
    assert!((100_000..110_000).contains(&letters), "{letters}");
    let args = [
        ("kept", 100_000_usize.into()),
        ("all", 1_000_000_usize.into()),
    ];
    let said = texts().msg_with("said-paste-cut", &args);
    let said = said.replace('\u{202f}', "\u{a0}");
    let all = everything(&window);
    let told = |node: &Node<'_>| words(node).replace('\u{202f}', "\u{a0}").contains(&said);
    assert!(all.iter().any(told));
}

/// Every cell that holds a number, a year or a date, whatever draws it: what cannot be read stays as
/// it was typed, counts as an error, and the plan keeps what it had.
#[test]
fn no_cell_of_any_step_takes_what_cannot_be_read() {
    const TYPED: &str = "12x7";
    const OF_A_STEP: usize = 8;
    let mut window = opened(1366.0, 1600.0);
    let mut kept = 0;
    for step in typed_steps() {
        go(&mut window, step.id);
        show_inputs(&mut window);
        let mut names = inputs(&window);
        let mut known = std::collections::BTreeSet::new();
        // what rows are searched by is no cell
        let filter = texts().msg("grid-filter");
        names.retain(|name| *name != filter && known.insert(name.clone()));
        let every = names.len().div_ceil(OF_A_STEP).max(1);
        for name in names.into_iter().step_by(every) {
            let plan =
                |window: &Harness<'static, App>| window.state().session().unwrap().plan().clone();
            let (before, was) = (plan(&window), shown(&window, &name));
            enter(&mut window, &name, TYPED);
            leave(&mut window);
            let after = plan(&window);
            let told = unread(&window);
            if told == 0 {
                // a text: it took what was typed, and may be what its row is called by
                assert!(after != before, "{}: {name} took nothing", step.id);
                window.key_press_modifiers(Modifiers::CTRL, Key::Z);
                window.run();
            } else {
                assert_eq!(told, 1, "{}: {name}", step.id);
                assert!(after == before, "{}: {name}", step.id);
                assert_eq!(shown(&window, &name), TYPED, "{}: {name}", step.id);
                kept += 1;
                cell(&window, &name).focus();
                window.run();
                window.key_press_modifiers(Modifiers::CTRL | Modifiers::COMMAND, Key::A);
                window.key_press(Key::Delete);
                window.run();
                if !was.is_empty() {
                    cell(&window, &name).type_text(&was);
                    window.run();
                }
                leave(&mut window);
            }
            assert_eq!(unread(&window), 0, "{}: {name}", step.id);
            assert!(plan(&window) == before, "{}: {name}: {was}", step.id);
        }
    }
    assert!(kept > 40, "{kept}");
}

/// A dash is asked about in words of its own, and each answer has the form of the unit that its number
/// asks for.
#[test]
fn a_dash_is_a_question_whose_answers_count_rightly() {
    let mut window = opened(1366.0, 4000.0);
    go(&mut window, "demography");
    let all = cell_name("ludnosc", 2023, "column-one_before");
    enter(&mut window, &all, "\u{2013}");
    leave(&mut window);
    assert!(says(&window, &texts().msg("unread-dash")));
    assert!(!says(&window, &texts().msg("unread-either")));
    let none = texts().msg_with("counted-person", &[("count", 0_i64.into())]);
    let answer = format!("0 {none}");
    assert!(window.query_by_label(&answer).is_some(), "{answer}");
}

/// What was asked about stays asked in the other language: no answer is taken for somebody.
#[test]
fn a_question_survives_a_change_of_the_language() {
    let (mut window, names) = at_amounts();
    let before = amounts(&window);
    enter(&mut window, &names[0], "1,234");
    leave(&mut window);
    for lang in [Lang::En, Lang::Pl] {
        window.state_mut().use_language(lang);
        window.run();
        window.run();
        assert_eq!((unread(&window), amounts(&window)), (1, before.clone()));
        let texts = Texts::get(lang);
        assert!(
            says(&window, &texts.msg("unread-question-keys")),
            "{lang:?}"
        );
    }
}
