//! Tables of many rows: a list, the chosen row's form, and the rows that belong to it.

use std::collections::HashMap;
use std::sync::Arc;

use egui::{Align, Layout, Modifiers, Rect, Response, Stroke, Ui, pos2, vec2};

use super::{
    super::{
        cx::Cx,
        icons::{self, Icon},
        request::Request,
        theme::{Tokens, Type, radius, size},
        widgets::{
            Button, Empty, Stop, Walk, apart, column, empty_state, focus_ring, heading,
            icon_button, listed, segments, spoken, take_focus, text, want_focus, when_near,
        },
    },
    grid::{Of, filtered, grid_ui},
    pane,
    ready::{Ready, ready_ui},
    record_ui,
};
use crate::{
    base::Id,
    field::{Datum, FieldInfo, FieldPath, Kind, Value},
    model::Plan,
};

/// From this width on, list and form stand side by side.
const SIDE_BY_SIDE: f32 = 860.0;
/// Room of “1 of 12” between two rows, in points.
const WALK: f32 = 58.0;
/// Width of the list beside a form.
const LIST: f32 = 300.0;

/// Says the second line of a row.
type Detail<'a> = &'a dyn Fn(Id) -> String;
/// A field and what it begins with.
pub(super) type Begin = (&'static str, Datum);

/// How a table of rows looks where it differs from the plain list.
#[derive(Default)]
pub struct RowsLook<'a> {
    /// Second line of a row in the list.
    pub detail: Option<Detail<'a>>,
    /// Only rows with these values are shown, and a new row begins with them.
    pub given: Vec<Begin>,
    /// Rows of the catalogue to begin with.
    pub ready: Arc<[Ready]>,
    /// The choice by whose options the list is looked through; empty for none.
    pub by: &'static str,
}

/// Whether a row has these values.
pub(super) fn holds(plan: &Plan, (table, id): (&'static str, Id), values: &[Begin]) -> bool {
    let value = |field| plan.value(FieldPath::row(table, id, field));
    let mut values = values.iter();
    values.all(|(field, datum)| value(field).map(Datum::from).as_ref() == Some(datum))
}

/// Rows of the table of records `record`, for a field that links to one.
pub(super) fn link_options(cx: &Cx<'_>, plan: &Plan, record: &str) -> Vec<(Id, String)> {
    let Some(info) = Plan::table_of(record) else {
        return Vec::new();
    };
    let rows = plan
        .table(info.name)
        .map(crate::field::AnyTable::rows)
        .unwrap_or_default();
    let rows = rows.into_iter().flatten();
    let titles: Vec<(Id, String)> = rows
        .map(|id| (id, cx.row_title(plan, info.name, id)))
        .collect();
    let mut seen: HashMap<&str, usize> = HashMap::with_capacity(titles.len());
    for (_, title) in &titles {
        *seen.entry(title).or_insert(0) += 1;
    }
    // rows of one title are told apart by their words
    let is_one_of_more = |(_, title): &(Id, String)| seen.get(title.as_str()) > Some(&1);
    let more: Vec<bool> = titles.iter().map(is_one_of_more).collect();
    let told = titles.into_iter().zip(more).map(|((id, title), more)| {
        if more {
            (id, cx.speech(plan).words(info.name, id))
        } else {
            (id, title)
        }
    });
    told.collect()
}

/// The table `table` as a list with the chosen row's form.
pub fn rows_ui(
    cx: &Cx<'_>,
    plan: &mut Plan,
    ui: &mut Ui,
    table: &'static str,
    look: &RowsLook<'_>,
) {
    let Some(info) = Plan::table_info(table) else {
        return;
    };
    let ids: Vec<Id> = plan
        .table(table)
        .map(crate::field::AnyTable::rows)
        .unwrap_or_default()
        .into_iter()
        .flatten()
        .filter(|id| holds(plan, (table, *id), &look.given))
        .collect();
    let any = !ids.is_empty();
    let ids = filter_ui(cx, plan, ui, (table, look.by), ids);
    if any && ids.is_empty() {
        empty_notes_ui(cx, ui, FieldPath::table(table));
        text(ui, Type::Body, Tokens::of(ui).ink2, &cx.msg("rows-none"));
        return;
    }
    decide_ui(cx, plan, ui, (table, look.by), &ids);
    if look.given.is_empty() {
        orphans_ui(cx, plan, ui, table, info.record);
    }
    ready_ui(cx, ui, table, &look.ready, &look.given);
    if ids.is_empty() {
        empty_ui(cx, ui, (table, info.record), look);
        return;
    }
    // what is said of all of them has the width of list and form together
    super::notes_ui(cx, ui, FieldPath::table(table), ui.cursor().top());
    let chosen = shown_row(cx, ui, table, &ids);
    let place = (table, info.record);
    let list = list_id(table);
    if ui.available_width() >= SIDE_BY_SIDE {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            let rest = ui.available_width() - LIST - 32.0;
            column(ui, LIST, |ui| {
                pane::beside_ui(ui, list, |ui, room| {
                    list_ui(cx, plan, ui, place, &ids, chosen, look, room);
                });
            });
            ui.add_space(32.0);
            column(ui, rest, |ui| {
                pane::form_ui(ui, list, |ui| detail_ui(cx, plan, ui, place, &ids, chosen));
            });
        });
    } else {
        let room = pane::room_above(ui);
        list_ui(cx, plan, ui, place, &ids, chosen, look, room);
        ui.add_space(16.0);
        detail_ui(cx, plan, ui, place, &ids, chosen);
    }
}

/// What stands in place of a list without rows.
fn empty_ui(cx: &Cx<'_>, ui: &mut Ui, (table, record): (&'static str, &str), look: &RowsLook<'_>) {
    let place = FieldPath::table(table);
    empty_notes_ui(cx, ui, place);
    let key = format!("record-{record}");
    let title = cx.texts.attr_or_msg(&key, "plural");
    // in a cell of a matrix others may stand elsewhere
    let of_cell = cx.texts.attr(&format!("matrix-{table}"), "empty");
    let of_cell = of_cell.filter(|_| !look.given.is_empty());
    let hint = of_cell.or_else(|| cx.texts.attr(&key, "empty"));
    let hint = hint.unwrap_or_default();
    let add = add_words(cx, record);
    let empty = Empty {
        title: &title,
        text: &hint,
        primary: if cx.read_only { "" } else { &add },
        secondary: "",
    };
    let (chosen, begin) = empty_state(ui, &empty);
    if let Some(begin) = begin {
        cx.after_input(ui, place, &begin);
    }
    if chosen.is_some() {
        cx.ask(Request::AddRow(table, look.given.clone()));
    }
}

/// What is said of all rows at `place` while there is none to be seen.
pub(super) fn empty_notes_ui(cx: &Cx<'_>, ui: &mut Ui, place: FieldPath) {
    sent_to(cx, place);
    super::notes_ui(cx, ui, place, ui.cursor().top());
}

/// Tells whoever was sent to `place` that rows are missing there, as it is told of a blank field.
fn sent_to(cx: &Cx<'_>, place: FieldPath) {
    if cx.target.get() == Some(place) {
        cx.visited.borrow_mut().insert(place.whole());
    }
}

pub(super) fn add_words(cx: &Cx<'_>, record: &str) -> String {
    cx.texts
        .attr(&format!("record-{record}"), "add")
        .unwrap_or_else(|| cx.msg("ui-row-add"))
}

/// How many of the rows `ids` there are by each option of the choice `by`, as segments; gives those
/// of the option that is looked at, which is that of the row one was sent to.
fn filter_ui(
    cx: &Cx<'_>,
    plan: &Plan,
    ui: &mut Ui,
    (table, by): (&'static str, &'static str),
    ids: Vec<Id>,
) -> Vec<Id> {
    let info = Plan::table_info(table).and_then(|info| info.field(by));
    let Some(Kind::Choice(name, options)) = info.map(|info| info.kind) else {
        return ids;
    };
    if ids.is_empty() {
        return ids;
    }
    let of = |id: &Id| match plan.value(FieldPath::row(table, *id, by)) {
        Some(Value::Choice(option)) => option,
        _ => None,
    };
    let kept = egui::Id::unique(("rows looked at", table));
    let mut looked = ui
        .data(|data| data.get_temp::<Option<&'static str>>(kept))
        .flatten();
    let sent = cx.target.get().filter(|target| target.table == table);
    if let Some(row) = sent.and_then(|target| target.row)
        && looked.is_some_and(|option| of(&row) != Some(option))
    {
        looked = None;
    }
    // to where a row is added: among all of them
    if sent.is_some_and(|target| target.row.is_none()) {
        looked = None;
    }
    let count = |option: &'static str| ids.iter().filter(|id| of(id) == Some(option)).count();
    let all = [("count", ids.len().into())];
    let mut words = vec![cx.msg_with("rows-all", &all)];
    words.extend(options.iter().map(|option| {
        let option_words = cx.texts.attr_or_msg(&format!("{name}-{option}"), "short");
        let args = [
            ("count", count(option).into()),
            ("option", option_words.into()),
        ];
        cx.msg_with("rows-of", &args)
    }));
    let at = looked.and_then(|looked| options.iter().position(|option| *option == looked));
    let label = cx.msg(&Plan::message_key(FieldPath::one(table, by)));
    let selected = Some(at.map_or(0, |at| at + 1));
    let chosen = segments(ui, kept.with("few"), &label, &words, selected, true);
    if let Some(chosen) = chosen.and_then(|few| few.chosen) {
        looked = chosen
            .checked_sub(1)
            .and_then(|at| options.get(at))
            .copied();
    }
    ui.data_mut(|data| data.insert_temp(kept, looked));
    ui.add_space(8.0);
    let shown = ids
        .iter()
        .filter(|id| looked.is_none_or(|option| of(id) == Some(option)));
    shown.copied().collect()
}

/// Keys that decide the choice `by` of the row with the focus: the attribute `.key` of its options.
fn decide_ui(
    cx: &Cx<'_>,
    plan: &mut Plan,
    ui: &mut Ui,
    (table, by): (&'static str, &'static str),
    ids: &[Id],
) {
    let info = Plan::table_info(table).and_then(|info| info.field(by));
    let Some(Kind::Choice(name, options)) = info.map(|info| info.kind) else {
        return;
    };
    let keyed = options.iter().filter_map(|option| {
        let key = cx.texts.attr(&format!("{name}-{option}"), "key")?;
        Some((*option, key))
    });
    let keyed: Vec<(&'static str, String)> = keyed.collect();
    if cx.read_only || keyed.is_empty() || ids.is_empty() {
        return;
    }
    let words = keyed.iter().map(|(option, key)| {
        let option = cx.msg(&format!("{name}-{option}"));
        let args = [("key", key.as_str().into()), ("option", option.into())];
        cx.msg_with("rows-key", &args)
    });
    let words: Vec<String> = words.collect();
    let words = cx.msg_with("rows-keys", &[("keys", words.join(", ").into())]);
    text(ui, Type::Micro, Tokens::of(ui).ink3, &words);
    ui.add_space(4.0);
    let list = list_id(table);
    let focused = |at: &usize| ui.memory(|memory| memory.has_focus(list.with(at)));
    let Some(id) = (0..ids.len()).find(focused).and_then(|at| ids.get(at)) else {
        return;
    };
    let pressed = keyed.iter().find(|(_, key)| {
        let key = egui::Key::from_name(key);
        key.is_some_and(|key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key)))
    });
    if let Some((option, _)) = pressed {
        let at = FieldPath::row(table, *id, by);
        cx.set(plan, at, Datum::Choice(Some((*option).to_owned())));
    }
}

fn list_id(table: &str) -> egui::Id {
    chosen_id(table).with("list")
}

fn chosen_id(table: &str) -> egui::Id {
    egui::Id::unique(("chosen row", table))
}

/// Chooses row `id` of `table` from the next frame on.
pub(in super::super) fn choose_row(ctx: &egui::Context, table: &str, id: Id) {
    ctx.data_mut(|data| data.insert_temp(chosen_id(table), id));
}

/// Takes the focus to the chosen row in the list of `table`.
pub(super) fn want_list(ctx: &egui::Context, table: &str) {
    want_focus(ctx, list_id(table));
}

/// The chosen row of `table`, where one was chosen; it may be gone.
pub(in super::super) fn chosen_row(ctx: &egui::Context, table: &str) -> Option<Id> {
    ctx.data(|data| data.get_temp::<Id>(chosen_id(table)))
}

fn shown_row(cx: &Cx<'_>, ui: &Ui, table: &str, ids: &[Id]) -> Id {
    if let Some(target) = cx.target.get()
        && target.table == table
        && let Some(row) = target.row
    {
        choose_row(ui.ctx(), table, row);
    }
    let kept = chosen_row(ui.ctx(), table).filter(|id| ids.contains(id));
    kept.or_else(|| ids.first().copied())
        .unwrap_or(Id::from_number(0))
}

/// The rows to choose from within `room` points, and above them what adds and finds one: both are
/// at hand however many rows there are.
#[expect(
    clippy::too_many_arguments,
    reason = "the list of a table; a struct would only rename them"
)]
fn list_ui(
    cx: &Cx<'_>,
    plan: &Plan,
    ui: &mut Ui,
    (table, record): (&'static str, &str),
    ids: &[Id],
    chosen: Id,
    look: &RowsLook<'_>,
    room: f32,
) {
    ui.spacing_mut().item_spacing.y = 0.0;
    let bottom = ui.cursor().top() + room;
    if !cx.read_only {
        if add_button(cx, ui, record, FieldPath::table(table)) {
            cx.ask(Request::AddRow(table, look.given.clone()));
        }
        ui.add_space(10.0);
    }
    // keys that decide a choice go by the places of all rows
    let found = if look.by.is_empty() {
        filtered(cx, plan, ui, Of::all(table), ids)
    } else {
        ids.to_vec()
    };
    let room = bottom - ui.cursor().top();
    pane::rows_ui(ui, list_id(table), room, |ui| {
        listed_ui(cx, plan, ui, (table, record), &found, chosen, look);
    });
}

fn listed_ui(
    cx: &Cx<'_>,
    plan: &Plan,
    ui: &mut Ui,
    (table, record): (&'static str, &str),
    ids: &[Id],
    chosen: Id,
    look: &RowsLook<'_>,
) {
    ui.spacing_mut().item_spacing.y = 0.0;
    let position = ids.iter().position(|id| *id == chosen).unwrap_or_default();
    let stop = Stop::of(ui, list_id(table), Walk::List, ids.len(), position);
    let builder = apart(ui, "list")
        .accessibility_role(egui::Role::ListBox)
        .accessibility_label(cx.texts.attr_or_msg(&format!("record-{record}"), "plural"));
    ui.scope_builder(builder, |ui| {
        // whoever hears the list gets all of it; whoever sees it, what is near
        let heard = ui.ctx().has_accesskit_node(ui.unique_id());
        let below = cx.findings.faulty_below(plan, table);
        for (index, id) in ids.iter().enumerate() {
            let row = |ui: &mut Ui| {
                let title = cx.row_title(plan, table, *id);
                let detail = look.detail.map(|detail| detail(*id)).unwrap_or_default();
                let mut said = cx.findings.in_row(table, *id);
                // in a row that was just added nothing is missing yet
                let fresh = cx.is_fresh(table, Some(*id));
                let wrong = |finding: &super::Shown| finding.tone == super::Tone::Error;
                let faulty = said.any(|finding| wrong(finding) && !(fresh && finding.blank))
                    || below.contains(id)
                    || cx.unread.below(plan, FieldPath::row(table, *id, ""));
                let said = (title.as_str(), detail.as_str());
                let response = list_row_ui(ui, (&stop, index), said, (*id == chosen, faulty));
                listed(ui, response.id, (index, ids.len()), *id == chosen);
                if *id == chosen {
                    take_focus(ui, list_id(table), response.id);
                    pane::follow(ui, list_id(table), chosen, response.rect);
                }
                if response.clicked() {
                    choose_row(ui.ctx(), table, *id);
                    pane::want_form(ui, list_id(table));
                }
            };
            if heard || index == stop.index || *id == chosen {
                row(ui);
            } else {
                when_near(ui, list_id(table), id, row);
            }
        }
    });
    if let Some(id) = stop.walk(ui).and_then(|index| ids.get(index)) {
        choose_row(ui.ctx(), table, *id);
        pane::want_form(ui, list_id(table));
    }
}

fn list_row_ui(
    ui: &mut Ui,
    (stop, index): (&Stop, usize),
    (title, detail): (&str, &str),
    (chosen, faulty): (bool, bool),
) -> Response {
    let tokens = Tokens::of(ui);
    let width = ui.available_width();
    let scale = if chosen { Type::TableBold } else { Type::Table };
    let name = ui
        .painter()
        .layout_job(scale.job(title, tokens.ink, width - 44.0));
    let second = ui
        .painter()
        .layout_job(Type::Micro.job(detail, tokens.ink3, width - 44.0));
    let height = if detail.is_empty() {
        name.size().y + 14.0
    } else {
        name.size().y + second.size().y + 10.0
    };
    let response = stop.allocate(ui, index, vec2(width, height.max(size::ROW)));
    let rect = response.rect;
    let spoken = spoken(&[title, detail]);
    response.widget_info(|| {
        egui::WidgetInfo::selected(egui::Role::ListBoxOption, true, chosen, &spoken)
    });
    if chosen || response.hovered() {
        ui.painter().rect_filled(rect, 0, tokens.accent_tint);
    }
    if chosen {
        let bar = Rect::from_min_max(rect.min, pos2(rect.left() + 4.0, rect.bottom()));
        ui.painter().rect_filled(bar, 0, tokens.accent);
    }
    let top = rect.center().y
        - f32::midpoint(
            name.size().y,
            if detail.is_empty() {
                0.0
            } else {
                second.size().y
            },
        );
    let below = top + name.size().y;
    ui.painter()
        .galley(pos2(rect.left() + 14.0, top), name, tokens.ink);
    if !detail.is_empty() {
        ui.painter()
            .galley(pos2(rect.left() + 14.0, below), second, tokens.ink3);
    }
    if faulty {
        let spot =
            Rect::from_center_size(pos2(rect.right() - 14.0, rect.center().y), vec2(14.0, 14.0));
        icons::paint(
            ui.painter(),
            spot,
            Icon::Error,
            tokens.error,
            tokens.on_accent,
        );
    }
    ui.painter().hline(
        rect.x_range(),
        rect.bottom() - 0.5,
        Stroke::new(1.0, tokens.line),
    );
    if response.has_focus() {
        focus_ring(ui, rect.shrink(4.0), radius::TAG);
    }
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}

fn detail_ui(
    cx: &Cx<'_>,
    plan: &mut Plan,
    ui: &mut Ui,
    (table, record): (&'static str, &str),
    ids: &[Id],
    chosen: Id,
) {
    let title = cx.row_title(plan, table, chosen);
    pane::show_form(ui, list_id(table));
    ui.horizontal_top(|ui| {
        let walked = if ids.len() > 1 {
            2.0 * (size::TARGET + 4.0) + WALK
        } else {
            0.0
        };
        let changed = if cx.read_only {
            0.0
        } else {
            3.0 * (size::TARGET + 4.0)
        };
        let buttons = walked + changed;
        let width = ui.available_width() - buttons - 8.0;
        column(ui, width, |ui| heading(ui, Type::Subtitle, 2, &title));
        ui.spacing_mut().item_spacing.x = 4.0;
        if ids.len() > 1 {
            walk_ui(cx, plan, ui, table, ids, chosen);
        }
        if !cx.read_only {
            row_buttons_ui(cx, ui, table, ids, chosen, &title);
        }
    });
    ui.add_space(4.0);
    record_ui(cx, plan, ui, table, Some(chosen));
    let children = Plan::TABLES
        .iter()
        .filter_map(|info| Some((info, info.parent_field(record)?)));
    for (info, link) in children {
        children_ui(cx, plan, ui, (info.name, info.record, link), chosen);
    }
}

/// Rows of tables that belong to rows of `parent`, and to none that there is: somebody must be
/// able to see them, and to say where they belong.
fn orphans_ui(cx: &Cx<'_>, plan: &mut Plan, ui: &mut Ui, parent: &str, record: &str) {
    let children: Vec<_> = Plan::TABLES
        .iter()
        .filter_map(|info| Some((info, info.parent_field(record)?)))
        .collect();
    for (info, link) in children {
        let lost = |id: &Id| {
            let at = FieldPath::row(info.name, *id, link);
            let to = match plan.value(at) {
                Some(Value::Link(to)) => to,
                _ => None,
            };
            let rows = plan.table(parent);
            to.is_none_or(|to| rows.is_none_or(|rows| rows.get(Some(to)).is_none()))
        };
        let rows = plan.table(info.name).map(crate::field::AnyTable::rows);
        let ids: Vec<Id> = rows
            .unwrap_or_default()
            .into_iter()
            .flatten()
            .filter(lost)
            .collect();
        for (index, id) in ids.iter().enumerate() {
            super::field_ui(cx, plan, ui, FieldPath::row(info.name, *id, link));
            card_ui(cx, plan, ui, (info.name, info.record), *id, index + 1);
        }
    }
}

/// The row before the chosen one, its place among all, and the row after it.
fn walk_ui(cx: &Cx<'_>, plan: &Plan, ui: &mut Ui, table: &'static str, ids: &[Id], chosen: Id) {
    let here = ids.iter().position(|id| *id == chosen).unwrap_or_default();
    let to = |by: isize| here.checked_add_signed(by).and_then(|at| ids.get(at));
    let button = |ui: &mut Ui, icon, key: &str, to: Option<&Id>| {
        let name = to.map(|id| cx.row_title(plan, table, *id));
        let args = [("name", name.unwrap_or_default().into())];
        // at the ends there is no row to name
        let words = cx.msg_with(key, &args);
        let words = words.trim_end_matches([':', ' ']);
        let pressed = icon_button(ui, icon, words, to.is_some()).clicked();
        if let Some(id) = to.filter(|_| pressed) {
            choose_row(ui.ctx(), table, *id);
        }
    };
    button(ui, Icon::ChevronLeft, "rows-before", to(-1));
    let args = [("at", (here + 1).into()), ("all", ids.len().into())];
    let place = Layout::top_down(Align::Center);
    let room = vec2(WALK, size::TARGET);
    ui.allocate_ui_with_layout(room, place, |ui| {
        ui.set_width(WALK);
        ui.add_space(5.0);
        text(
            ui,
            Type::Small,
            Tokens::of(ui).ink2,
            &cx.msg_with("rows-at", &args),
        );
    });
    button(ui, Icon::ChevronRight, "rows-after", to(1));
}

fn row_buttons_ui(
    cx: &Cx<'_>,
    ui: &mut Ui,
    table: &'static str,
    ids: &[Id],
    chosen: Id,
    title: &str,
) {
    let named = |key: &str| cx.msg_with(key, &[("name", title.into())]);
    let first = ids.first() == Some(&chosen);
    let last = ids.last() == Some(&chosen);
    if icon_button(ui, Icon::Up, &named("ui-move-up"), !first).clicked() {
        cx.ask(Request::MoveRow(table, chosen, -1));
    }
    if icon_button(ui, Icon::Down, &named("ui-move-down"), !last).clicked() {
        cx.ask(Request::MoveRow(table, chosen, 1));
    }
    if icon_button(ui, Icon::Trash, &named("ui-remove-one"), true).clicked() {
        cx.ask(Request::RemoveRow(table, chosen));
    }
}

/// Rows of another table that belong to `parent`, each as a small card.
fn children_ui(
    cx: &Cx<'_>,
    plan: &mut Plan,
    ui: &mut Ui,
    (table, record, link): (&'static str, &'static str, &'static str),
    parent: Id,
) {
    let belongs = |plan: &Plan, id: Id| {
        let path = FieldPath {
            table,
            row: Some(id),
            field: link,
            cell: None,
        };
        matches!(plan.value(path), Some(Value::Link(Some(to))) if to == parent)
    };
    let ids: Vec<Id> = plan
        .table(table)
        .map(crate::field::AnyTable::rows)
        .unwrap_or_default()
        .into_iter()
        .flatten()
        .filter(|id| belongs(plan, *id))
        .collect();
    ui.add_space(8.0);
    let key = format!("record-{record}");
    let many = cx.texts.attr_or_msg(&key, "plural");
    super::section(ui, &many);
    ui.add_space(6.0);
    let as_grid = Plan::table_info(table)
        .and_then(|info| info.field(link))
        .is_some_and(|link| link.spec.grid);
    let of = Of {
        table,
        parent: Some((link, parent)),
    };
    if as_grid {
        grid_ui(cx, plan, ui, of, &many);
        return;
    }
    if ids.is_empty() {
        let hint = cx.texts.attr(&key, "empty").unwrap_or_default();
        text(ui, Type::Small, Tokens::of(ui).ink2, &hint);
        ui.add_space(6.0);
    }
    for (index, id) in ids.iter().enumerate() {
        card_ui(cx, plan, ui, (table, record), *id, index + 1);
    }
    if !cx.read_only && add_ui(cx, ui, record, of.place()) {
        let values = vec![(link, Datum::Link(Some(parent)))];
        cx.ask(Request::AddRow(table, values));
    }
}

/// The button that adds a row: the field to mend for one who is told at `place` that there is none.
pub(super) fn add_ui(cx: &Cx<'_>, ui: &mut Ui, record: &str, place: FieldPath) -> bool {
    let top = ui.cursor().top();
    let pressed = add_button(cx, ui, record, place);
    super::notes_ui(cx, ui, place, top);
    pressed
}

/// The button of [`add_ui`] where what is said of `place` stands elsewhere.
fn add_button(cx: &Cx<'_>, ui: &mut Ui, record: &str, place: FieldPath) -> bool {
    let words = add_words(cx, record);
    let response = ui.add(Button::secondary(&words).leading(Icon::Plus).small());
    sent_to(cx, place);
    cx.after_input(ui, place, &response);
    response.clicked()
}

/// What a card of a row holds, in one sentence: "Koszt 1: EFS+, 118 000 zł".
fn held_words(cx: &Cx<'_>, plan: &Plan, name: &str, (table, id): (&'static str, Id)) -> String {
    let Some(record) = plan.table(table).and_then(|rows| rows.get(Some(id))) else {
        return name.to_owned();
    };
    // what nobody chose from the catalogue has a name of its own
    let told =
        |info: &FieldInfo| matches!(info.kind, Kind::Key(_) | Kind::Amounts) || info.name == "name";
    let held: Vec<String> = record
        .infos()
        .iter()
        .filter(|info| told(info))
        .filter_map(|info| Some(cx.speech(plan).value(info.kind, record.value(info.name)?)))
        .filter(|words| !words.is_empty())
        .collect();
    if held.is_empty() {
        name.to_owned()
    } else {
        format!("{name}: {}", held.join(", "))
    }
}

fn card_ui(
    cx: &Cx<'_>,
    plan: &mut Plan,
    ui: &mut Ui,
    (table, record): (&'static str, &str),
    id: Id,
    number: usize,
) {
    let tokens = Tokens::of(ui);
    let one = cx.msg(&format!("record-{record}"));
    let name = format!("{one} {number}");
    let builder = apart(ui, (table, id))
        .layout(Layout::top_down(Align::Min))
        .accessibility_role(egui::Role::Group)
        .accessibility_label(held_words(cx, plan, &name, (table, id)));
    ui.scope_builder(builder, |ui| {
        egui::Frame::new()
            .fill(tokens.raised)
            .stroke(Stroke::new(1.0, tokens.line))
            .corner_radius(radius::CARD)
            .inner_margin(egui::Margin {
                left: 14,
                right: 10,
                top: 8,
                bottom: 4,
            })
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.horizontal_top(|ui| {
                    let width = ui.available_width() - size::TARGET - 12.0;
                    column(ui, width, |ui| {
                        text(ui, Type::SmallBold, tokens.ink2, &name)
                    });
                    let remove = cx.msg_with("ui-remove-one", &[("name", name.as_str().into())]);
                    if !cx.read_only && icon_button(ui, Icon::Trash, &remove, true).clicked() {
                        cx.ask(Request::RemoveRow(table, id));
                    }
                });
                record_ui(cx, plan, ui, table, Some(id));
            });
    });
    ui.add_space(8.0);
}
