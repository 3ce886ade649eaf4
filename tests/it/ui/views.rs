//! Views on the screen: tables and charts that a screen reader reads cell by cell.

use egui::{Key, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use lpdi::base::Money;
use lpdi::catalog::IndicatorTheme;
use lpdi::ui::{App, Route};
use lpdi::views::{self, Subject, Table, Value, costs};

use super::*;

/// Names of the nodes with one of these roles, as a screen reader gets them.
fn names(window: &Harness<'static, App>, roles: &[Role]) -> Vec<String> {
    let all = everything(window).into_iter();
    all.filter(|node| roles.contains(&node.accesskit_node().role()))
        .filter_map(|node| node.accesskit_node().label())
        .collect()
}

/// The costs of the open plan, by source and by action.
fn tables(window: &Harness<'static, App>) -> [Table; 2] {
    let session = window.state().session().unwrap();
    let subject = Subject {
        plan: session.plan(),
        catalog: Catalog::embedded(),
        projection: &session.derived().projection,
    };
    let areas = views::outline(&subject);
    [
        costs::by_source(&subject).unwrap(),
        costs::by_action(&subject, &areas).unwrap(),
    ]
}

#[test]
fn every_amount_of_the_costs_is_a_cell_named_with_its_column() {
    let mut window = opened(1366.0, 2400.0);
    go(&mut window, "costs");
    let tables = tables(&window);
    for (table, order) in tables.iter().zip(["costs-by-source", "costs-by-action"]) {
        let order = texts().msg(order);
        window.get_by_label(&order).click();
        window.run();
        let cells = names(&window, &[Role::Cell]);
        let mut amounts = 0;
        for row in table.groups.iter().flat_map(|group| &group.rows) {
            for (cell, column) in row.cells.iter().zip(&table.columns) {
                let Value::Money(amount) = cell.value else {
                    continue;
                };
                amounts += 1;
                let head = column.head.say_short(texts(), Catalog::embedded());
                let (begin, end) = (texts().money(amount), format!(", {head}"));
                assert!(
                    cells
                        .iter()
                        .any(|name| name.starts_with(&begin) && name.ends_with(&end)),
                    "{order}: {begin}{end} is not among {cells:?}"
                );
            }
        }
        assert!(amounts > 36, "{order}: {amounts}");
        let heads = names(&window, &[Role::ColumnHeader]);
        assert_eq!(heads.len(), table.columns.len(), "{order}");
    }
    let lgd = format!(
        "{}, LGD, 2027",
        texts().money(Money::from_zlote(150_000).unwrap())
    );
    window.get_by_label(&texts().msg("costs-by-source")).click();
    window.run();
    assert!(names(&window, &[Role::Cell]).contains(&lgd), "{lgd}");
}

#[test]
fn arrows_walk_over_a_table_and_enter_follows_an_amount_to_its_action() {
    let mut window = opened(1366.0, 1200.0);
    go(&mut window, "costs");
    let header = |window: &Harness<'static, App>| {
        let all = everything(window).into_iter();
        all.filter(|node| node.accesskit_node().role() == Role::RowHeader)
            .filter_map(|node| node.accesskit_node().label())
            .nth(1)
            .unwrap()
    };
    let first = header(&window);
    for _ in 0..60 {
        if focused(&window) == first {
            break;
        }
        window.key_press(Key::Tab);
        window.run();
    }
    assert_eq!(focused(&window), first);
    // to the first amount, then down to one that stands at one place of the plan
    for _ in 0..2 {
        window.key_press(Key::ArrowRight);
        window.run();
    }
    let here = focused(&window);
    assert!(here.ends_with(", 2027"), "{here}");
    let lgd = format!(
        "{}, LGD, 2027",
        texts().money(Money::from_zlote(150_000).unwrap())
    );
    for _ in 0..12 {
        if focused(&window) == lgd {
            break;
        }
        window.key_press(Key::ArrowDown);
        window.run();
    }
    assert_eq!(focused(&window), lgd);
    window.key_press(Key::Enter);
    window.run();
    assert_eq!(window.state().route(), Route::Step("actions"));
    let there = focused(&window);
    assert!(there.contains("2027"), "{there}");
}

#[test]
fn every_piece_of_the_chart_of_costs_is_named() {
    let mut window = opened(1366.0, 1400.0);
    go(&mut window, "costs");
    let session = window.state().session().unwrap();
    let subject = Subject {
        plan: session.plan(),
        catalog: Catalog::embedded(),
        projection: &session.derived().projection,
    };
    let stack = costs::chart(&subject).unwrap();
    let pieces = names(&window, &[Role::GraphicsSymbol]);
    for column in &stack.columns {
        let head = column.head.say_short(texts(), Catalog::embedded());
        let parts = stack.series.iter().zip(&column.parts);
        let mut wanted: Vec<String> = parts
            .filter_map(|(series, amount)| {
                let amount = amount.money()?;
                let name = series.name.say_short(texts(), Catalog::embedded());
                (amount > Money::ZERO).then(|| format!("{}, {name}, {head}", texts().money(amount)))
            })
            .collect();
        let gap = column.gap.money().unwrap();
        if gap > Money::ZERO {
            let name = texts().msg("costs-uncovered");
            wanted.push(format!("{}, {name}, {head}", texts().money(gap)));
        }
        for piece in wanted {
            assert!(pieces.contains(&piece), "{piece} is not among {pieces:?}");
        }
    }
}

#[test]
fn the_coverage_of_actions_is_a_table_with_heads() {
    let mut window = opened(1366.0, 1200.0);
    go(&mut window, "actions");
    let catalog = Catalog::embedded();
    assert_eq!(
        names(&window, &[Role::ColumnHeader]).len(),
        catalog.directions.iter().count()
    );
    let plan = window.state().session().unwrap().plan();
    let groups = catalog.groups.keys();
    assert_eq!(
        names(&window, &[Role::RowHeader]).len(),
        groups.filter(|key| !plan.leaves_out(key)).count()
    );
}

/// What is added in a cell of the coverage belongs to the action seen there, and one stays there.
#[test]
fn an_indicator_added_from_the_coverage_belongs_to_the_action_shown() {
    let mut window = opened(1366.0, 7000.0);
    go(&mut window, "actions");
    // an action that is not the first of the list
    let shown = {
        let plan = window.state().session().unwrap().plan();
        plan.actions.iter().nth(3).unwrap().0
    };
    let cell = everything(&window)
        .into_iter()
        .find(|node| words(node).contains("Mieszkania wspomagane: 1"))
        .unwrap();
    cell.click();
    window.run();
    let before = window.state().session().unwrap().plan().indicators.len();
    let add = texts().attr("record-indicator", "add").unwrap();
    window.get_by_label(&add).click();
    window.run();
    let plan = window.state().session().unwrap().plan();
    let (_, added) = plan.indicators.iter().last().unwrap();
    assert_eq!(
        (plan.indicators.len(), added.action.id()),
        (before + 1, Some(shown))
    );
    let hint = texts().attr("matrix-actions", "hint").unwrap();
    let nodes = everything(&window);
    assert!(nodes.iter().any(|node| words(node).contains(&hint)));
}

/// A cell of a matrix that is chosen by a key leads to what stands there, or says that there is
/// none; the list below then speaks of this cell and not of a plan without rows.
#[test]
fn a_cell_of_a_matrix_leads_to_its_rows_or_says_that_there_are_none() {
    let mut window = opened(1366.0, 2000.0);
    go(&mut window, "actions");
    let press = |window: &Harness<'static, App>, empty: bool| {
        let missing = texts().attr("matrix-actions", "missing").unwrap();
        let name = texts().msg("matrix-actions");
        let table = window.get_by_role_and_label(Role::Table, &name);
        let cells = table.children_recursive();
        let mut cells = cells.filter(|node| node.accesskit_node().role() == Role::Button);
        let found = cells.find(|node| {
            let name = node.accesskit_node().label().unwrap_or_default();
            let held = name.rsplit(": ").next().unwrap_or_default().to_owned();
            if empty {
                held == missing
            } else {
                held.starts_with(|sign: char| sign.is_ascii_digit())
            }
        });
        // as a reader presses it, without a pointer
        found.unwrap().click_accesskit();
    };
    let settle = |window: &mut Harness<'static, App>| {
        window.run();
        window.run();
        window.run();
    };
    let is_option = |window: &Harness<'static, App>| {
        let nodes = everything(window);
        let mut focused = nodes.iter().filter(|node| node.is_focused());
        focused.any(|node| node.accesskit_node().role() == Role::ListBoxOption)
    };
    press(&window, false);
    settle(&mut window);
    assert!(is_option(&window), "{}", focused(&window));
    press(&window, true);
    settle(&mut window);
    assert!(!is_option(&window), "{}", focused(&window));
    let words_of = texts().attr("matrix-actions", "empty").unwrap();
    let status = window.get_by_role(Role::Status);
    let told = status.accesskit_node().label().unwrap_or_default();
    assert_eq!(told.trim(), words_of);
    let nodes = everything(&window);
    let shown = nodes.iter().filter(|node| words(node).contains(&words_of));
    assert_eq!(shown.count(), 2, "said, and seen below");
    let blank = texts().attr("record-action", "empty").unwrap();
    assert!(!nodes.iter().any(|node| words(node).contains(&blank)));
}

/// A cell of a matrix leads to its row in the list at once, and the row is in sight, also where the
/// list begins below what is seen.
#[test]
fn a_cell_of_a_matrix_leads_to_a_row_that_is_in_sight() {
    for (width, height) in [(1366.0, 768.0), (1024.0, 640.0), (1366.0, 560.0)] {
        let mut window = window(width, height, no_dialogs());
        open(
            &mut window,
            &root().join("plans/miasto-jasnobrzeg.lpdi.ron"),
        );
        go(&mut window, "risks");
        {
            let name = texts().msg("matrix-risks");
            let table = window.get_by_role_and_label(Role::Table, &name);
            let cells = table.children_recursive();
            let mut cells = cells.filter(|node| node.accesskit_node().role() == Role::Button);
            let found = cells.find(|node| {
                let name = node.accesskit_node().label().unwrap_or_default();
                let held = name.rsplit(": ").next().unwrap_or_default().to_owned();
                held.chars().any(|letter| letter.is_ascii_digit())
            });
            found.unwrap().click_accesskit();
        }
        for _ in 0..6 {
            window.run();
        }
        let nodes = everything(&window).into_iter();
        let mut focused = nodes.filter(Node::is_focused);
        let here = focused.next().unwrap();
        assert_eq!(here.accesskit_node().role(), Role::ListBoxOption);
        let rect = here.rect();
        assert!(
            rect.top() >= 52.0 && rect.bottom() <= height - 52.0,
            "{width} x {height}: {rect:?}"
        );
    }
}

#[test]
fn every_computed_value_is_a_cell_named_with_row_and_column_and_tells_its_formula() {
    let mut window = window(1366.0, 4000.0, no_dialogs());
    open(
        &mut window,
        &root().join("plans/gmina-sarnia-gora.lpdi.ron"),
    );
    go(&mut window, "demography");
    let session = window.state().session().unwrap();
    let subject = Subject {
        plan: session.plan(),
        catalog: Catalog::embedded(),
        projection: &session.derived().projection,
    };
    let themes = [IndicatorTheme::Demography, IndicatorTheme::CarePotential];
    let table = views::indicators::of_themes(&subject, &themes).unwrap();
    let say = |words: &views::Words| words.say_short(texts(), Catalog::embedded());
    // the unit stands below the name, also where values to read it beside do
    let of_both = (table.groups.iter().flat_map(|group| &group.rows))
        .find(|row| row.cells[0].below.is_some())
        .unwrap();
    let Value::Words(unit) = &of_both.cells[1].value else {
        panic!("{of_both:?} has no unit")
    };
    let below = format!(
        "{}; {}",
        say(unit),
        say(of_both.cells[0].below.as_ref().unwrap())
    );
    let below = below.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(painted::painted(&window).contains(&below), "{below}");
    let cells = names(&window, &[Role::Cell]);
    let mut values = 0;
    for row in table.groups.iter().flat_map(|group| &group.rows) {
        let Value::Words(name) = &row.cells[0].value else {
            panic!("{row:?} has no name")
        };
        for (cell, column) in row.cells.iter().zip(&table.columns) {
            let Value::Computed(value, places) = cell.value else {
                continue;
            };
            values += 1;
            let begin = texts().decimal_places(value, places);
            let end = format!(", {}, {}", say(name), say(&column.head));
            assert!(
                cells
                    .iter()
                    .any(|cell| cell.starts_with(&begin) && cell.ends_with(&end)),
                "{begin}…{end} is not among {cells:?}"
            );
        }
    }
    assert!(values > 10, "{values}");
    // the formula is in the description at once, and below the row when it is asked for
    let row = &table.groups[0].rows[0];
    let about = [row.about.as_ref().unwrap()].into_iter().chain(&row.help);
    let about = about.map(say).collect::<Vec<_>>().join("\n");
    let described = |window: &Harness<'static, App>| {
        let all = everything(window).into_iter();
        all.filter(|node| node.accesskit_node().description().as_deref() == Some(&about))
            .count()
    };
    assert_eq!(described(&window), 2);
    let Value::Words(name) = &row.cells[0].value else {
        panic!("{row:?} has no name")
    };
    let formula = format!("{}: {}", texts().msg("ui-formula"), say(name));
    let expanded = |window: &Harness<'static, App>| {
        let node = window.get_by_label(&formula);
        node.accesskit_node().data().is_expanded()
    };
    assert_eq!(expanded(&window), Some(false));
    window.get_by_label(&formula).click();
    window.run();
    assert_eq!(expanded(&window), Some(true));
}
