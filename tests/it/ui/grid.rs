//! The grid of rows: blocks, sums, keys of rows, and only what is seen is there.

use egui::{Event, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT as _;
use lpdi::base::{Id, Money, Quantity, Year};
use lpdi::field::{Key as CatalogKey, Link};
use lpdi::model::{CostLine, Plan};
use lpdi::ui::App;

use super::*;

/// The rows of costs of the first action.
fn costs(window: &Harness<'static, App>) -> Vec<(Id, CostLine)> {
    let plan = window.state().session().unwrap().plan();
    let action = plan.actions.iter().next().unwrap().0;
    plan.costs_of(action)
        .map(|(id, line)| (id, line.clone()))
        .collect()
}

fn years(window: &Harness<'static, App>) -> Vec<Year> {
    window.state().session().unwrap().plan().years()
}

/// A window on the costs of the first action.
fn at_costs() -> Harness<'static, App> {
    let mut window = opened(1366.0, 4000.0);
    go(&mut window, "actions");
    show_inputs(&mut window);
    assert!(!costs(&window).is_empty());
    window
}

/// The amount cells of the grid, row by row, by their names.
fn cells(window: &Harness<'static, App>) -> Vec<String> {
    let unit = texts().msg("measure-zl");
    let mut names = inputs(window);
    names.retain(|name| name.ends_with(&unit) && name.contains(", 20"));
    names
}

fn focus(window: &mut Harness<'static, App>, name: &str) {
    let node = everything(window)
        .into_iter()
        .find(|node| node.accesskit_node().label().as_deref() == Some(name))
        .unwrap();
    node.focus();
    window.run();
}

fn paste(window: &mut Harness<'static, App>, name: &str, text: &str) {
    focus(window, name);
    window.event(Event::Paste(text.to_owned()));
    window.run();
}

#[test]
fn a_block_fills_rows_and_adds_those_that_are_missing_in_one_step() {
    let mut window = at_costs();
    let (before, years) = (costs(&window), years(&window));
    let last = cells(&window)[(before.len() - 1) * years.len()].clone();
    paste(&mut window, &last, "100\t200\n12 tys.\t1.234,50\n7\tbrak");
    let after = costs(&window);
    assert_eq!(after.len(), before.len() + 2, "two lines became rows");
    let amount = |row: usize, year: usize| after[before.len() - 1 + row].1.amounts.get(years[year]);
    assert_eq!(amount(0, 0), Money::from_zlote(100));
    assert_eq!(amount(1, 0), Money::from_zlote(12_000));
    assert_eq!(amount(1, 1), "1234.50".parse().ok());
    assert_eq!((amount(2, 0), amount(2, 1)), (Money::from_zlote(7), None));
    let session = window.state().session().unwrap();
    let unread = session.derived().active().filter(|f| f.rule == "unread");
    assert_eq!(unread.count(), 1, "what was not read is told");
    window.key_press_modifiers(Modifiers::CTRL, Key::Z);
    window.run();
    assert_eq!(costs(&window), before);
}

/// Sums grow while one types and their columns do not: they are written smaller, and have room as
/// soon as the cell is left.
#[test]
fn sums_of_large_amounts_are_seen_whole() {
    let mut window = at_costs();
    let count = years(&window).len();
    let names = cells(&window);
    let block = vec!["112 345 678,50"; count].join("\t");
    paste(&mut window, &names[0], &block);
    // what was pasted is told over the window
    let pasted = format!("{count} z {count}");
    let unreadable = |window: &Harness<'static, App>| {
        let mut told = painted::unreadable(window);
        told.retain(|text| !text.contains(&pasted));
        told
    };
    assert_eq!(unreadable(&window), Vec::<String>::new());
    let other = inputs(&window)
        .into_iter()
        .find(|name| !names.contains(name));
    focus(&mut window, &other.unwrap());
    window.run();
    assert_eq!(unreadable(&window), Vec::<String>::new());
}

#[test]
fn a_choice_is_pasted_by_its_name_and_what_is_no_option_is_told() {
    let mut window = at_costs();
    let before = costs(&window);
    let catalog = Catalog::embedded();
    let other = catalog
        .funding
        .iter()
        .find(|source| source.key != before[0].1.source.as_str())
        .unwrap();
    let head = texts().attr_or_msg("cost-source", "short");
    let first = everything(&window)
        .iter()
        .filter_map(|node| node.accesskit_node().label())
        .find(|name| name.ends_with(&format!(", {head}")))
        .unwrap();
    paste(
        &mut window,
        &first,
        &format!("{}\t5", other.short.pl.to_uppercase()),
    );
    assert_eq!(costs(&window)[0].1.source.as_str(), other.key);
    let renamed = everything(&window)
        .iter()
        .filter_map(|node| node.accesskit_node().label())
        .find(|name| name.ends_with(&format!(", {head}")))
        .unwrap();
    paste(&mut window, &renamed, "skarbonka\t6");
    assert_eq!(
        costs(&window)[0].1.source.as_str(),
        other.key,
        "the old choice stays"
    );
    window.key_press(Key::Tab);
    window.run();
    let told = texts().msg("unread-unlisted");
    assert!(
        everything(&window)
            .iter()
            .any(|node| words(node).contains(&told)),
        "what is no option is told"
    );
}

#[test]
fn a_row_is_doubled_moved_and_removed_by_keys_and_each_is_one_step_of_undo() {
    let mut window = at_costs();
    let before = costs(&window);
    let first = cells(&window)[0].clone();
    focus(&mut window, &first);
    window.key_press_modifiers(Modifiers::COMMAND, Key::D);
    window.run();
    let doubled = costs(&window);
    assert_eq!(doubled.len(), before.len() + 1);
    assert_eq!(doubled[0].1, doubled[1].1, "it stands below its original");
    let first = cells(&window)[0].clone();
    focus(&mut window, &first);
    window.key_press_modifiers(Modifiers::ALT, Key::ArrowDown);
    window.run();
    assert_eq!(costs(&window)[1].0, doubled[0].0, "moved down");
    let first = cells(&window)[0].clone();
    focus(&mut window, &first);
    window.key_press_modifiers(Modifiers::COMMAND, Key::Delete);
    window.run();
    assert_eq!(costs(&window).len(), before.len());
    for _ in 0..3 {
        window.key_press_modifiers(Modifiers::CTRL, Key::Z);
        window.run();
    }
    assert_eq!(costs(&window), before);
}

/// Names alone once were all there while the rows were painted over each other.
#[test]
fn rows_stand_below_each_other() {
    let mut window = at_costs();
    let first = cells(&window)[0].clone();
    focus(&mut window, &first);
    window.key_press_modifiers(Modifiers::COMMAND, Key::D);
    window.run();
    let wanted = cells(&window);
    let mut tops: Vec<f32> = everything(&window)
        .into_iter()
        .filter(|node| {
            let name = node.accesskit_node().label();
            name.is_some_and(|name| wanted.contains(&name))
        })
        .map(|node| node.rect().top())
        .collect();
    tops.sort_by(f32::total_cmp);
    tops.dedup();
    assert!(tops.len() > 1);
    assert_eq!(tops.len(), costs(&window).len(), "a height for each row");
    for pair in tops.windows(2) {
        assert!(pair[1] - pair[0] >= 20.0, "{tops:?}");
    }
}

#[test]
fn sums_below_are_those_of_the_plan() {
    let window = at_costs();
    let plan = window.state().session().unwrap().plan();
    let action = plan.actions.iter().next().unwrap().0;
    let rows: Vec<&CostLine> = plan.costs_of(action).map(|(_, line)| line).collect();
    if rows.len() < 2 {
        return;
    }
    for year in plan.years() {
        let amounts = rows.iter().filter_map(|line| line.amounts.get(year));
        let sum = amounts.fold(Money::ZERO, Money::plus);
        let column = format!("{year}, {}", texts().msg("measure-zl"));
        let args = [
            ("sum", texts().money_plain(sum).into()),
            ("column", column.as_str().into()),
        ];
        let wanted = texts().msg_with("grid-sum-spoken", &args);
        assert!(
            everything(&window)
                .iter()
                .any(|node| words(node).trim() == wanted),
            "{wanted}"
        );
    }
}

#[test]
fn what_follows_from_a_row_is_a_cell_and_a_sum_and_says_why_it_is_none() {
    let mut window = window(1366.0, 2400.0, no_dialogs());
    let plan = root().join("plans/gmina-sarnia-gora.lpdi.ron");
    open(&mut window, &plan);
    go(&mut window, "facilities");
    let plan = window.state().session().unwrap().plan();
    let column = format!(
        "{}, {}",
        texts().attr("facility-yearly", "short").unwrap(),
        texts().msg("measure-zl_year")
    );
    let mut sum = Quantity::count(0);
    for (_, facility) in plan.facilities.iter() {
        let numbers = facility.own_users.number().zip(facility.cost.number());
        let yearly = match numbers {
            Some((persons, cost)) => {
                let yearly = persons.checked_times(cost).unwrap().checked_mul(12);
                let all = sum.number().unwrap().checked_add(yearly.unwrap());
                sum = Quantity::Number(all.unwrap());
                Quantity::Number(yearly.unwrap())
            }
            // a mark goes on, a blank stays blank
            None if facility.own_users.is_blank() || facility.cost.is_blank() => Quantity::Blank,
            None => Quantity::NoData,
        };
        let blank = texts().msg("grid-blank");
        let yearly = match yearly {
            // what the mark means is said
            Quantity::NoData => Some(texts().msg("report-no-data")),
            yearly => Some(texts().figure(yearly)).filter(|words| !words.is_empty()),
        };
        let yearly = yearly.unwrap_or(blank);
        let wanted = format!("{yearly}, {}, {column}", facility.name);
        let nodes = everything(&window);
        assert!(
            nodes.iter().any(|node| words(node).trim() == wanted.trim()),
            "{wanted}"
        );
    }
    let args = [
        ("sum", texts().figure(sum).into()),
        ("column", column.as_str().into()),
    ];
    let wanted = texts().msg_with("grid-sum-spoken", &args);
    let nodes = everything(&window);
    assert!(
        nodes.iter().any(|node| words(node).trim() == wanted),
        "{wanted}"
    );
}

/// Three hundred rows of one action: the grid builds those in sight.
#[test]
fn rows_out_of_sight_are_not_built_and_can_be_filtered() {
    let mut window = opened(1366.0, 768.0);
    go(&mut window, "actions");
    show_inputs(&mut window);
    let file = tempfile::tempdir().unwrap();
    let path = file.path().join("long.lpdi.ron");
    let mut plan: Plan = window.state().session().unwrap().plan().clone();
    let action = plan.actions.iter().next().unwrap().0;
    for number in 0..300 {
        plan.costs.insert(
            Id::from_number(500_000 + number),
            CostLine {
                action: Link::to(action),
                source: CatalogKey::new("budzet-gminy"),
                ..CostLine::default()
            },
        );
    }
    lpdi::store::save(&path, &plan).unwrap();
    open(&mut window, &path);
    go(&mut window, "actions");
    show_inputs(&mut window);
    let built = cells(&window).len();
    assert!(built < 60 * years(&window).len(), "{built} cells are built");
}

/// A window of usual height on the costs of all actions, as a grid.
fn at_all_costs(height: f32) -> Harness<'static, App> {
    let mut window = opened(1366.0, height);
    go(&mut window, "costs");
    window.get_by_label(&texts().msg("costs-amounts")).click();
    window.run();
    window.run();
    window
}

#[test]
fn rows_of_several_owners_say_whose_they_are() {
    let window = at_all_costs(4000.0);
    let plan = window.state().session().unwrap().plan().clone();
    let said: Vec<String> = everything(&window).iter().map(words).collect();
    let owners: Vec<&str> = (plan.actions.iter())
        .filter(|(id, _)| plan.costs_of(*id).next().is_some())
        .map(|(_, action)| action.name.as_str())
        .collect();
    assert!(owners.len() > 5, "{owners:?}");
    for owner in owners {
        assert!(said.iter().any(|said| said.contains(owner)), "{owner}");
    }
}

#[test]
fn a_question_stands_with_its_cell_however_many_rows_follow() {
    let mut window = at_all_costs(768.0);
    let first = cells(&window)[0].clone();
    focus(&mut window, &first);
    window.key_press_modifiers(Modifiers::CTRL | Modifiers::COMMAND, Key::A);
    window.event(Event::Text("1,234".to_owned()));
    window.run();
    window.key_press(Key::Enter);
    for _ in 0..3 {
        window.run();
    }
    assert_eq!(focused(&window), "1\u{a0}234 zł");
    let place = |name: &str| {
        let nodes = everything(&window);
        let node = nodes
            .iter()
            .find(|node| node.accesskit_node().label().as_deref() == Some(name));
        node.unwrap().rect()
    };
    let (cell, answer) = (place(&first), place("1\u{a0}234 zł"));
    assert!(answer.top() - cell.bottom() < 160.0, "{cell:?} {answer:?}");
    window.key_press(Key::Num1);
    window.run();
    window.run();
    assert_eq!(focused(&window), first);
    let texts: Vec<String> = cells(&window);
    assert!(texts.contains(&first));
}

/// The applications of the complete plan.
fn at_applications() -> Harness<'static, App> {
    let mut window = window(1366.0, 768.0, no_dialogs());
    open(
        &mut window,
        &root().join("plans/miasto-jasnobrzeg.lpdi.ron"),
    );
    go(&mut window, "fundraising");
    window
}

/// The first cell of `role` with `words` in it.
fn holding<'t>(window: &'t Harness<'static, App>, role: Role, words: &str) -> Node<'t> {
    let holds = |node: &Node<'_>| {
        let node = node.accesskit_node();
        let held = [node.value(), node.description()];
        node.role() == role && held.into_iter().flatten().any(|held| held.contains(words))
    };
    everything(window).into_iter().find(holds).unwrap()
}

/// What a cell has no room for is told beside it: to whoever points at it and to whoever is there.
#[test]
fn a_cell_that_is_cut_is_told_whole() {
    for (role, words) in [
        (Role::TextInput, "Miejski O\u{15b}rodek Pomocy Rodzinie"),
        (Role::ComboBox, "Fundusz so\u{142}ecki"),
    ] {
        let mut window = at_applications();
        let whole = |window: &Harness<'static, App>| {
            let cell = holding(window, role, words);
            let all = everything(window).into_iter();
            let mut tips = all.filter(|node| {
                let node = node.accesskit_node();
                node.role() == Role::Label && node.value().is_some_and(|told| told.contains(words))
            });
            tips.any(|tip| tip.rect().top() > cell.rect().bottom() - 1.0)
        };
        assert!(!whole(&window), "{words}");
        holding(&window, role, words).focus();
        window.run();
        window.run();
        assert!(whole(&window), "{words} with the focus");
        window.key_press(Key::Tab);
        window.run();
        window.run();
        assert!(!whole(&window), "{words} after it");
        let place = holding(&window, role, words).rect().center();
        window.hover_at(place);
        window.run_steps(30);
        assert!(whole(&window), "{words} under the pointer");
    }
}

/// The ring of the focus is seen whole around every cell and around the menu of the row.
#[test]
fn the_ring_of_the_focus_is_not_cut_at_the_edges_of_a_grid() {
    fn rings(shape: &egui::Shape, clip: egui::Rect, into: &mut Vec<String>, count: &mut usize) {
        match shape {
            egui::Shape::Rect(rect) if rect.stroke.width > 1.5 => {
                let out = match rect.stroke_kind {
                    egui::StrokeKind::Outside => rect.stroke.width,
                    _ => 0.0,
                };
                *count += 1;
                let rect = rect.rect.expand(out);
                if clip.intersects(rect) && !clip.expand(0.1).contains_rect(rect) {
                    into.push(format!("{rect:?} in {clip:?}"));
                }
            }
            egui::Shape::Vec(shapes) => {
                for shape in shapes {
                    rings(shape, clip, into, count);
                }
            }
            _ => {}
        }
    }
    let mut window = at_applications();
    let first = holding(&window, Role::ComboBox, "EFS+").rect();
    let of_row = everything(&window).into_iter().filter(|node| {
        let role = node.accesskit_node().role();
        let stops = matches!(role, Role::ComboBox | Role::TextInput | Role::Button);
        stops && first.y_range().contains(node.rect().center().y) && node.rect().left() > 290.0
    });
    let ids: Vec<_> = of_row.map(|node| node.accesskit_node().id()).collect();
    assert!(ids.len() > 7, "{}", ids.len());
    let mut told = Vec::new();
    for id in ids {
        let all = everything(&window).into_iter();
        let mut here = all.filter(|node| node.accesskit_node().id() == id);
        here.next().unwrap().focus();
        window.run();
        window.run();
        let mut count = 0;
        for shape in &window.output().shapes {
            rings(&shape.shape, shape.clip_rect, &mut told, &mut count);
        }
        assert!(count > 0);
    }
    assert!(told.is_empty(), "{}", told.join("\n"));
}

/// What stands below a row is not painted over the ring of the focus.
#[test]
fn what_stands_below_a_row_does_not_cover_the_ring_of_the_focus() {
    /// What is painted, in its order: where, whether it is a line around, whether it covers.
    fn rects(shape: &egui::Shape, clip: egui::Rect, into: &mut Vec<(egui::Rect, bool, bool)>) {
        match shape {
            egui::Shape::Rect(shape) => {
                let ring =
                    shape.stroke.width > 1.5 && shape.stroke_kind == egui::StrokeKind::Outside;
                let out = if ring { shape.stroke.width } else { 0.0 };
                let rect = shape.rect.expand(out).intersect(clip);
                into.push((rect, ring, shape.fill != egui::Color32::TRANSPARENT));
            }
            egui::Shape::Vec(shapes) => {
                for shape in shapes {
                    rects(shape, clip, into);
                }
            }
            _ => {}
        }
    }
    for (typed, last) in [("abc", false), ("1,234", false), ("abc", true)] {
        let mut window = at_costs();
        let names = cells(&window);
        let first = if last { names.last() } else { names.first() };
        let first = first.unwrap().clone();
        focus(&mut window, &first);
        window.key_press_modifiers(Modifiers::CTRL | Modifiers::COMMAND, Key::A);
        window.event(Event::Text(typed.to_owned()));
        window.run();
        window.key_press(Key::Tab);
        window.run();
        window.run();
        focus(&mut window, &first);
        window.run();
        let mut all = Vec::new();
        for shape in &window.output().shapes {
            rects(&shape.shape, shape.clip_rect, &mut all);
        }
        let nodes = everything(&window);
        let cell = nodes.iter().find(|node| node.is_focused()).unwrap().rect();
        let is_ring = |(rect, ring, _): &(egui::Rect, bool, bool)| {
            *ring && rect.contains_rect(cell) && rect.height() < cell.height() + 12.0
        };
        let at = all.iter().position(is_ring).unwrap();
        let ring = all[at].0;
        let later = all.iter().skip(at + 1);
        let mut over = later.filter(|(rect, _, covers)| {
            let inside = cell.expand(0.5).contains_rect(*rect);
            *covers && !inside && rect.intersects(ring.shrink(0.1))
        });
        assert_eq!(over.next(), None, "{typed}: over {ring:?}");
    }
}

/// A column of dates is as wide as a date and not as its words.
#[test]
fn a_column_of_dates_takes_the_width_of_a_date() {
    let window = at_applications();
    let head = texts().attr("application-due", "short").unwrap();
    let all = everything(&window).into_iter();
    let mut heads = all.filter(|node| node.accesskit_node().label() == Some(head.clone()));
    let width = heads.next().unwrap().rect().width();
    assert!(width < 112.0, "{width}");
}
