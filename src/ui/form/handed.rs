//! Rows of a table that are handed on to where they belong: to rows of other tables, or into a text.
//!
//! Each row shows where it went, with a link there, or where it can go, as one step of undo. It
//! knows no table by name.

use egui::Ui;

use super::{
    super::{
        cx::Cx,
        request::Request,
        theme::{Tokens, Type},
        widgets::{Button, ComboLook, FieldState, column, combo, link, rule, text},
    },
    ready::Ready,
};
use crate::{
    base::Id as RowId,
    field::{AnyTable, Datum, FieldPath, Kind, Value},
    model::{Patch, Plan},
    views::{Subject, Words},
};

/// From this width on, places stand beside the row.
const BESIDE: f32 = 560.0;

/// Where rows go.
#[derive(Clone, Copy)]
pub enum Hand {
    /// They become rows of this table: those of these ready rows that say which they come from.
    Rows(&'static str, fn(&Subject<'_>, &str) -> Vec<Ready>),
    /// They become passages of texts.
    Texts(fn(&Subject<'_>, &str) -> Vec<Passage>),
}

/// A passage of a text that a row can become.
#[derive(Clone)]
pub struct Passage {
    /// The row.
    pub of: RowId,
    /// The text.
    pub to: FieldPath,
    /// What is added to it.
    pub words: String,
}

/// Where one row went, and where it can go.
#[derive(Default)]
struct Places {
    went: Vec<(String, FieldPath)>,
    open: Vec<(String, Request)>,
}

/// The rows of `table`, each with what `line` says of it and where `hands` take it.
pub fn handed_ui(
    cx: &Cx<'_>,
    plan: &Plan,
    ui: &mut Ui,
    table: &'static str,
    line: fn(&Subject<'_>, RowId) -> Option<Words>,
    hands: &[Hand],
) {
    let Some(info) = Plan::table_info(table) else {
        return;
    };
    let rows = plan.table(table).map(AnyTable::rows).unwrap_or_default();
    let rows: Vec<RowId> = rows.into_iter().flatten().collect();
    let tokens = Tokens::of(ui);
    if rows.is_empty() {
        let key = format!("record-{}", info.record);
        let hint = cx.texts.attr(&key, "empty").unwrap_or_default();
        text(ui, Type::Body, tokens.ink2, &hint);
        return;
    }
    let mut places: Vec<Places> = rows.iter().map(|_| Places::default()).collect();
    for hand in hands {
        match hand {
            Hand::Rows(to, ready) => {
                went_to_rows(cx, plan, (table, info.record), to, (&rows, &mut places));
                let ready = ready(&cx.subject(), document_lang(cx));
                for (row, places) in rows.iter().zip(&mut places) {
                    let ready = ready.iter().filter(|ready| ready.of == Some(*row));
                    places.open.extend(ready.map(|ready| {
                        let add = Request::AddRow(to, ready.fields.clone());
                        (cx.msg(&format!("table-{to}")), add)
                    }));
                }
            }
            Hand::Texts(passages) => {
                for passage in passages(&cx.subject(), document_lang(cx)) {
                    let at = rows.iter().position(|row| *row == passage.of);
                    if let Some(places) = at.and_then(|at| places.get_mut(at)) {
                        passage_place(cx, plan, passage, places);
                    }
                }
            }
        }
    }
    for (row, places) in rows.into_iter().zip(places) {
        let said = line(&cx.subject(), row).map(|words| cx.words(&words));
        row_ui(
            cx,
            plan,
            ui,
            (table, row),
            (&said.unwrap_or_default(), places),
        );
        rule(ui, tokens.line);
    }
}

/// The language of what is written into the plan.
fn document_lang(cx: &Cx<'_>) -> &'static str {
    crate::report::language(cx.filled).code()
}

/// The rows of `to` that link to one of `rows`, or are called as it is.
fn went_to_rows(
    cx: &Cx<'_>,
    plan: &Plan,
    (table, record): (&'static str, &str),
    to: &'static str,
    (rows, places): (&[RowId], &mut [Places]),
) {
    let info = Plan::table_info(to);
    let fields = info.map(|info| info.fields).unwrap_or_default();
    let links = fields
        .iter()
        .find(|field| field.kind == Kind::Link(record_of(record)));
    let there = plan.table(to).map(AnyTable::rows).unwrap_or_default();
    for row in there.into_iter().flatten() {
        let link = links.and_then(|field| plan.value(FieldPath::row(to, row, field.name)));
        let name = cx.speech(plan).row(to, row);
        let said = cx.speech(plan).words(to, row);
        let comes_from = |of: &RowId| match link {
            Some(Value::Link(Some(link))) => link == *of,
            _ => cx.speech(plan).words(table, *of) == said,
        };
        let at = rows.iter().position(comes_from);
        if let Some(places) = at.and_then(|at| places.get_mut(at)) {
            let first = fields.iter().find(|field| !field.spec.parent);
            let at = FieldPath::row(to, row, first.map_or("", |field| field.name));
            places.went.push((named(cx, to, &name), at));
        }
    }
}

/// The name of a record as its table knows it, for all time.
fn record_of(record: &str) -> &'static str {
    Plan::table_of(record).map_or("", |info| info.record)
}

fn named(cx: &Cx<'_>, table: &str, row: &str) -> String {
    let table = cx.msg(&format!("table-{table}"));
    cx.msg_with(
        "handed-row",
        &[("table", table.into()), ("row", row.into())],
    )
}

fn passage_place(cx: &Cx<'_>, plan: &Plan, passage: Passage, places: &mut Places) {
    let Passage { to, words, .. } = passage;
    let name = match to.row {
        Some(row) => named(cx, to.table, &cx.speech(plan).row(to.table, row)),
        None => cx.msg(&Plan::message_key(to)),
    };
    let before = match plan.value(to) {
        Some(Value::Text(text)) => text.trim_end(),
        _ => "",
    };
    if before.contains(&words) {
        places.went.push((name, to));
        return;
    }
    let after = match before {
        "" => words,
        before => format!("{before}\n{words}"),
    };
    let patch = Patch::of(to, Datum::Text(after));
    places.open.push((name, Request::Apply(patch, to)));
}

fn row_ui(
    cx: &Cx<'_>,
    plan: &Plan,
    ui: &mut Ui,
    (table, row): (&'static str, RowId),
    (said, places): (&str, Places),
) {
    let tokens = Tokens::of(ui);
    let title = cx.speech(plan).words(table, row);
    let words_ui = |ui: &mut Ui| {
        text(ui, Type::TableBold, tokens.ink, &title);
        text(ui, Type::Micro, tokens.ink3, said);
    };
    let width = ui.available_width();
    ui.add_space(4.0);
    if width >= BESIDE {
        ui.horizontal_top(|ui| {
            column(ui, width * 0.46, words_ui);
            ui.add_space(16.0);
            let rest = ui.available_width();
            column(ui, rest, |ui| {
                places_ui(cx, ui, (table, row), &title, places);
            });
        });
    } else {
        words_ui(ui);
        places_ui(cx, ui, (table, row), &title, places);
    }
    ui.add_space(4.0);
}

fn places_ui(
    cx: &Cx<'_>,
    ui: &mut Ui,
    (table, row): (&'static str, RowId),
    title: &str,
    Places { went, mut open }: Places,
) {
    for (place, at) in &went {
        let words = cx.msg_with("handed-in", &[("place", place.as_str().into())]);
        if link(ui, &words).clicked() {
            cx.ask(Request::GoTo(*at));
        }
    }
    if cx.read_only || !went.is_empty() {
        return;
    }
    let chosen = match open.as_slice() {
        [] => {
            text(ui, Type::Small, Tokens::of(ui).ink3, &cx.msg("handed-none"));
            None
        }
        [(place, _)] => {
            let words = cx.msg_with("handed-to", &[("place", place.as_str().into())]);
            let button = ui.add(Button::secondary(&words).small());
            let clicked = button.clicked();
            button.accessible_name(format!("{words}: {title}"));
            clicked.then_some(0)
        }
        several => {
            let words = cx.msg("handed-open");
            let mut names = vec![words.clone()];
            names.extend(several.iter().map(|(place, _)| place.clone()));
            let look = ComboLook {
                width: 320.0,
                state: FieldState::Rest,
                cell: false,
                quiet: true,
            };
            let id = egui::Id::unique(("handed", table, row));
            let options = names.as_slice().into();
            let (field, chosen) = combo(ui, id, options, Some(0), &cx.list_words(), look);
            field.accessible_name(format!("{words}: {title}"));
            chosen.and_then(|chosen| chosen.checked_sub(1))
        }
    };
    if let Some(chosen) = chosen.filter(|chosen| *chosen < open.len()) {
        let (_, request) = open.swap_remove(chosen);
        cx.ask(request);
        cx.ask(Request::Say(cx.msg("handed-said"), None));
    }
}
