//! What is painted is also said: no word of a screen stands in pixels alone.

use std::collections::BTreeSet;

use egui::Shape;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use lpdi::ui::{App, STEPS};

use super::*;

/// Words with one kind of space, without the sign of what was cut.
fn plain(text: &str) -> String {
    let text = text.replace(['\u{2026}', '\u{200b}'], " ");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn texts_of(shape: &Shape, into: &mut BTreeSet<String>) {
    match shape {
        Shape::Text(text) => {
            into.insert(plain(text.galley.text()));
        }
        Shape::Vec(shapes) => shapes.iter().for_each(|shape| texts_of(shape, into)),
        _ => {}
    }
}

/// Every text that was painted in the last frame.
pub(super) fn painted(window: &Harness<'static, App>) -> BTreeSet<String> {
    let mut texts = BTreeSet::new();
    for shape in &window.output().shapes {
        texts_of(&shape.shape, &mut texts);
    }
    texts.retain(|text| text.chars().any(char::is_alphanumeric));
    texts
}

/// All that a screen reader gets to hear of the window.
fn spoken(window: &Harness<'static, App>) -> String {
    let mut all = String::new();
    for node in everything(window) {
        let node = node.accesskit_node();
        let placeholder = node.placeholder().map(str::to_owned);
        for words in [node.label(), node.value(), node.description(), placeholder] {
            all.push_str(&plain(&words.unwrap_or_default()));
            all.push('\n');
        }
    }
    all
}

fn only_painted(window: &Harness<'static, App>) -> Vec<String> {
    let spoken = spoken(window);
    let painted = painted(window).into_iter();
    // the mark of what does not apply is spoken by its meaning
    painted
        .filter(|text| text != "x" && !spoken.contains(text.as_str()))
        .collect()
}

/// Texts in sight that cannot be read: wider than what is let through of them, or with another text
/// over them. What is only scrolled out of sight is none, and what is typed moves under its keys.
pub(super) fn unreadable(window: &Harness<'static, App>) -> Vec<String> {
    /// Points that letters may stand out of their place.
    const SLACK: f32 = 2.0;
    fn gather(shape: &Shape, clip: egui::Rect, into: &mut Vec<(egui::Rect, egui::Rect, String)>) {
        match shape {
            Shape::Text(text) => {
                let rect = text.visual_bounding_rect();
                let words = plain(text.galley.text());
                // signs of fields (`x`, dots) are smaller than their line
                if rect.is_positive() && words.chars().any(char::is_alphanumeric) {
                    into.push((rect, clip, words));
                }
            }
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| gather(shape, clip, into)),
            _ => {}
        }
    }
    let mut texts = Vec::new();
    for shape in &window.output().shapes {
        gather(&shape.shape, shape.clip_rect, &mut texts);
    }
    let all = everything(window);
    let inputs = all.iter().filter(|node| is_input(node));
    let inputs: Vec<egui::Rect> = inputs.map(|node| node.rect().expand(SLACK)).collect();
    let mut told = Vec::new();
    for (rect, clip, words) in &texts {
        let seen = rect.intersect(*clip);
        let scrolled = texts.iter().any(|(_, of, _)| {
            let edge = (of.right() - clip.right()).abs() < SLACK
                || (of.left() - clip.left()).abs() < SLACK;
            edge && of.contains_rect(*clip) && of.width() > rect.width() + SLACK
        });
        let typed = inputs.iter().any(|input| input.contains_rect(seen));
        if seen.is_positive() && !scrolled && !typed && rect.width() > clip.width() + SLACK {
            told.push(format!("cut: {words} {rect:?} by {clip:?}"));
        }
    }
    for (index, (rect, clip, words)) in texts.iter().enumerate() {
        let seen = rect.intersect(*clip);
        for (other, other_clip, others) in texts.iter().skip(index + 1) {
            let over = seen.intersect(other.intersect(*other_clip));
            if over.width() > SLACK && over.height() > rect.height().min(other.height()) / 2.0 {
                told.push(format!(
                    "over each other: {words} {rect:?}, {others} {other:?}"
                ));
            }
        }
    }
    told
}

#[test]
fn no_text_of_any_step_is_cut_or_covered_in_a_window_of_any_width() {
    for width in [1024.0, 1366.0, 1920.0] {
        let mut window = opened(width, 3000.0);
        let mut told = Vec::new();
        for step in STEPS.iter().filter(|step| step.id != "preview") {
            go(&mut window, step.id);
            for shown in ["", " with inputs"] {
                let these = unreadable(&window).into_iter();
                told.extend(these.map(|text| format!("{}{shown} at {width}: {text}", step.id)));
                show_inputs(&mut window);
            }
        }
        assert!(told.is_empty(), "{}", told.join("\n"));
    }
}

#[test]
fn no_word_of_any_step_is_only_painted() {
    // tall, so that the whole step is painted
    let mut window = opened(1366.0, 4000.0);
    let mut missing = Vec::new();
    for step in STEPS.iter().filter(|step| step.id != "preview") {
        go(&mut window, step.id);
        for shown in ["", " with inputs"] {
            let only = only_painted(&window).into_iter();
            missing.extend(only.map(|text| format!("{}{shown}: {text}", step.id)));
            show_inputs(&mut window);
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn no_word_of_the_welcome_screen_the_menus_and_the_dialogs_is_only_painted() {
    let mut window = window(1366.0, 1000.0, no_dialogs());
    window.run();
    let mut missing = only_painted(&window);
    new_plan(&mut window);
    let open = |window: &mut Harness<'static, App>, menu: &str| {
        // the word of the help stands in the header twice
        let label = texts().msg(menu);
        let mut menus = window.query_all_by_role_and_label(Role::Button, &label);
        menus.next().unwrap().click();
        drop(menus);
        window.run();
        window.run();
    };
    for menu in ["menu-file", "menu-edit", "menu-view", "menu-help"] {
        open(&mut window, menu);
        missing.extend(only_painted(&window));
        window.key_press(Key::Escape);
        window.run();
    }
    for action in ["keys", "about"] {
        open(&mut window, "menu-help");
        let label = texts().msg(&format!("action-{action}"));
        window.get_by_role_and_label(Role::MenuItem, &label).click();
        window.run();
        window.run();
        missing.extend(only_painted(&window));
        window.key_press(Key::Escape);
        window.run();
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

/// Texts that end in an ellipsis.
fn cut(window: &Harness<'static, App>) -> Vec<String> {
    fn gather(shape: &Shape, into: &mut Vec<String>) {
        match shape {
            Shape::Text(text) if text.galley.elided => into.push(text.galley.text().to_owned()),
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| gather(shape, into)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    for shape in &window.output().shapes {
        gather(&shape.shape, &mut found);
    }
    found
}

/// The table of risks beside its map has little room: what one line does not hold takes a second.
#[test]
fn words_of_a_cell_are_not_cut_where_a_line_more_holds_them() {
    let mut window = opened(1366.0, 768.0);
    go(&mut window, "risks");
    let plan = window.state().session().unwrap().plan();
    let written: Vec<String> = (plan.risks.iter())
        .flat_map(|(_, risk)| [risk.name.clone(), risk.owner.clone()])
        .filter(|words| words.chars().count() < 60)
        .collect();
    assert!(written.len() > 4, "{written:?}");
    let mut found = cut(&window);
    found.retain(|words| written.contains(words));
    assert!(found.is_empty(), "{found:?}");
}

/// The three ways at a zoom at which their heads have little room.
#[test]
fn heads_that_are_chosen_are_not_cut() {
    for zoom in [1.0, 1.25, 1.5, 1.75] {
        let mut window = window(1366.0 / zoom, 768.0 / zoom, no_dialogs());
        open(
            &mut window,
            &root().join("plans/miasto-jasnobrzeg.lpdi.ron"),
        );
        go(&mut window, "coordination");
        let mut found = cut(&window);
        let all = everything(&window).into_iter();
        let heads = all.filter(|node| node.accesskit_node().role() == Role::RadioButton);
        let heads: Vec<String> = heads
            .filter_map(|node| node.accesskit_node().label())
            .collect();
        assert_eq!(heads.len(), 3, "{heads:?}");
        found.retain(|words| heads.contains(words));
        assert!(found.is_empty(), "{zoom}: {found:?}");
    }
}

/// Looks at every step of the complete plan in a window of 1366 points, and at all that stands behind
/// its tabs.
fn look_everywhere(mut look: impl FnMut(&Harness<'static, App>, &str)) {
    let mut window = window(1366.0, 4000.0, no_dialogs());
    open(
        &mut window,
        &root().join("plans/miasto-jasnobrzeg.lpdi.ron"),
    );
    for step in STEPS.iter().filter(|step| step.id != "preview") {
        go(&mut window, step.id);
        look(&window, step.id);
        let mut tabs = Vec::new();
        for piece in &step.pieces {
            tabs.extend(piece.choices().into_iter().flat_map(|(_, tabs)| tabs));
        }
        for tab in tabs {
            let words = texts().msg(tab);
            let mut found = window.query_all_by_role_and_label(Role::RadioButton, &words);
            let Some(tab_button) = found.next() else {
                continue;
            };
            tab_button.click();
            drop(found);
            window.run();
            look(&window, tab);
        }
    }
}

/// Whoever reads a column must know what it is.
#[test]
fn no_head_of_any_grid_is_cut() {
    let mut told = Vec::new();
    let mut seen = 0;
    look_everywhere(|window, place| {
        let all = everything(window).into_iter();
        let heads = all.filter(|node| node.accesskit_node().role() == Role::ColumnHeader);
        let heads: Vec<String> = heads
            .filter_map(|node| node.accesskit_node().label())
            .collect();
        seen += heads.len();
        for words in cut(window) {
            let of_year = words.chars().take(4).all(|c| c.is_ascii_digit());
            if of_year || heads.iter().any(|head| head.contains(&words)) {
                told.push(format!("{place}: {words}"));
            }
        }
    });
    assert!(seen > 100, "{seen}");
    assert!(told.is_empty(), "{}", told.join("\n"));
}

/// Every number that is typed says in what it counts, in its name or its description; years, codes
/// and votes count in nothing else.
#[test]
fn every_number_is_heard_with_its_unit() {
    let catalog = Catalog::embedded();
    let mut units: Vec<String> = (catalog.units.iter())
        .flat_map(|unit| {
            let key = format!("counted-{}", unit.key);
            let short = texts().attr(&key, "short");
            let of =
                [1, 2, 5].map(|count: usize| texts().msg_with(&key, &[("count", count.into())]));
            of.into_iter().chain([unit.label.pl.clone()]).chain(short)
        })
        .collect();
    let own = [
        "zl", "percent", "persons", "places", "posts", "hours", "km", "m2",
    ];
    for unit in own.map(|own| format!("measure-{own}")) {
        let counted = [1, 2, 5]
            .map(|count: usize| texts().attr_with(&unit, "counted", &[("count", count.into())]));
        units.extend(counted.into_iter().flatten().chain([texts().msg(&unit)]));
    }
    let number = |words: &str| {
        let digit = |c: char| c.is_ascii_digit();
        let signs = |c: char| digit(c) || c.is_whitespace() || c == ',';
        // thousands are parted: four digits in a row are a year or a code
        let whole = words.chars().take_while(|c| digit(*c)).count();
        words.starts_with(digit) && words.chars().all(signs) && whole < 4
    };
    let votes = texts().msg("answer-votes");
    let (mut told, mut seen) = (BTreeSet::new(), 0);
    look_everywhere(|window, place| {
        for node in everything(window).iter().filter(|node| is_input(node)) {
            let node = node.accesskit_node();
            if !node.value().is_some_and(|words| number(&words)) {
                continue;
            }
            seen += 1;
            let name = node.label().unwrap_or_default();
            let said = format!("{name}, {}", node.description().unwrap_or_default());
            // a column that is called as its unit says it once: «Miejsca»
            let heard = said.to_lowercase();
            if !name.ends_with(&votes) && !units.iter().any(|unit| heard.contains(unit)) {
                told.insert(format!("{place}: {said}"));
            }
        }
    });
    assert!(seen > 500, "{seen}");
    let told: Vec<String> = told.into_iter().collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
}
