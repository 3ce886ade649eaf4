//! A row of a grid: its number, its cells, its menu, and below it its details and what is said.

use egui::{
    Align, Id, Key, Layout, Modifiers, Popup, Rect, Response, Role, Sense, Stroke, Ui, WidgetInfo,
    pos2, vec2,
};

use super::super::super::{
    cx::{Cx, Note},
    icons::Icon,
    request::Request,
    theme::{Tokens, Type, radius, size},
    widgets::{
        TextField, apart, apart_ui, checkbox, icon_button, line, menu_danger, menu_item,
        menu_opens, spoken, text,
    },
};
use super::super::{
    Field, Kind, comments, edit, explain, field_ui, findings_ui, paste, pick, unit_after,
    unit_in_cell, unit_of, walk,
};
use super::columns::{Column, Columns, Holds, PAD, in_cell};
use super::{Left, Of};
use crate::{
    base::{Id as RowId, Quantity, Reading, reading},
    field::{Datum, FieldInfo, FieldPath, Value},
    model::Plan,
    projection,
    views::changes,
};

/// Room of the ring of the focus beside what has it, in points.
pub(super) const RING: f32 = 2.0;
/// Room of the same ring below a row where something is painted over what lies there, in points.
const BELOW: f32 = 4.0;

/// A row while it is painted.
pub(super) struct Here<'a> {
    pub of: Of,
    pub rows: &'a [RowId],
    pub index: usize,
    pub row: RowId,
}

impl Here<'_> {
    fn path(&self, field: &'static str) -> FieldPath {
        FieldPath::row(self.of.table, self.row, field)
    }
}

fn open_id(table: &str, row: RowId) -> Id {
    Id::unique(("details of row", table, row))
}

/// Whether the details of the row are open.
pub(super) fn is_open(ui: &Ui, table: &str, row: RowId) -> bool {
    ui.data(|data| data.get_temp::<bool>(open_id(table, row)))
        .unwrap_or_default()
}

fn set_open(ui: &Ui, here: &Here<'_>, open: bool) {
    ui.data_mut(|data| data.insert_temp(open_id(here.of.table, here.row), open));
}

/// Fields of the row that have no cell.
fn details(cx: &Cx<'_>, plan: &Plan, here: &Here<'_>) -> Vec<&'static FieldInfo> {
    let fields = Plan::table_info(here.of.table).map_or(&[][..], |info| info.fields);
    let place = (here.of.table, Some(here.row));
    fields
        .iter()
        .copied()
        .filter(|info| !in_cell(info) && !info.spec.parent)
        .filter(|info| cx.shows(plan, place, info))
        .collect()
}

/// Whether a cell of the row has the focus.
fn has_focus(ui: &Ui, here: &Here<'_>, columns: &Columns) -> bool {
    let focused = ui.memory(egui::Memory::focused);
    let mut inputs = (columns.list.iter()).filter(|column| matches!(column.holds, Holds::Input(_)));
    focused.is_some_and(|focused| {
        inputs.any(|column| Cx::field_id(column.path(here.of.table, here.row)) == focused)
    })
}

/// One row; gives the step that a key made out of one of its cells.
pub(super) fn row_ui(
    cx: &Cx<'_>,
    plan: &mut Plan,
    ui: &mut Ui,
    here: &Here<'_>,
    columns: &Columns,
) -> Option<Left> {
    let tokens = Tokens::of(ui);
    let details = details(cx, plan, here);
    aim(cx, ui, here, columns, &details);
    let title = title(cx, plan, here);
    let (rect, _) = ui.allocate_exact_size(vec2(columns.width, size::ROW), Sense::hover());
    let builder = apart(ui, (here.of.table, here.row))
        .max_rect(rect)
        .accessibility_role(Role::Row);
    let mut left = None;
    if !cx.read_only && has_focus(ui, here, columns) {
        // before a cell takes them for itself: Ctrl+Delete is the end of a word there
        keys(cx, ui, here);
    }
    {
        let ui = &mut ui.new_child(builder);
        let seen = ui.clip_rect();
        number_ui(cx, ui, here, columns.number(rect), &title);
        let mut input = 0;
        for (index, column) in columns.list.iter().enumerate() {
            let place = column.place(rect);
            ui.set_clip_rect(columns.clip(index, rect, seen));
            match column.holds {
                Holds::Unit => unit_ui(cx, plan, ui, here, column, place),
                Holds::Total | Holds::Product(_) => {
                    result_ui(cx, plan, ui, here, (column, &title), place);
                }
                Holds::Input(_) => {
                    // the ring of the focus stands out by two points on either side
                    let inside = place.shrink2(vec2(RING, 1.0));
                    let path = column.path(here.of.table, here.row);
                    let builder = apart(ui, path).max_rect(inside);
                    let mut child = ui.new_child(builder);
                    let step = cell_ui(cx, plan, &mut child, column, path, &title);
                    if let Some(step) = step {
                        left = Some(Left {
                            row: here.row,
                            column: input,
                            step,
                        });
                    }
                    input += 1;
                }
            }
        }
        if !cx.read_only {
            let corner = Rect::from_min_max(
                pos2(
                    rect.right() - RING - size::TARGET,
                    rect.center().y - size::TARGET / 2.0,
                ),
                pos2(rect.right() - RING, rect.center().y + size::TARGET / 2.0),
            );
            let mut child = ui.new_child(apart(ui, "menu").max_rect(corner));
            menu_ui(cx, &mut child, here, (&title, !details.is_empty()));
        }
    }
    ui.painter().hline(
        rect.x_range(),
        rect.bottom() - 0.5,
        Stroke::new(1.0, tokens.line),
    );
    for path in columns.unread(cx, here.of.table, here.row) {
        // a question stands with its cell, however many rows follow
        let top = ui.cursor().top();
        apart_ui(ui, path, |ui| {
            if !cx.findings_at(ui, path).is_empty() {
                ui.add_space(BELOW);
            }
            findings_ui(cx, ui, path);
        });
        if ui.cursor().top() > top {
            ui.add_space(4.0);
        }
    }
    let open = is_open(ui, here.of.table, here.row);
    for at in commented(cx, here, open) {
        // below the grid where there is no margin
        cx.note(rect.top(), Note::Comments(at)).ok();
    }
    if open {
        ui.add_space(BELOW);
        details_ui(cx, plan, ui, here, &details);
    }
    left
}

/// The places of the row with open comments, but those that its details tell where they are `open`.
pub(super) fn commented(cx: &Cx<'_>, here: &Here<'_>, open: bool) -> Vec<FieldPath> {
    let is_told = |at: &FieldPath| {
        let info = Plan::field_info(*at);
        open && info.is_some_and(|info| !in_cell(info))
    };
    let of_row = |at: &&FieldPath| (at.table, at.row) == (here.of.table, Some(here.row));
    let places = cx.commented.keys().filter(of_row);
    places.filter(|at| !is_told(at)).copied().collect()
}

/// Leads one who was sent to the row as a whole to its first cell, and opens the details for one
/// who was sent there.
fn aim(cx: &Cx<'_>, ui: &Ui, here: &Here<'_>, columns: &Columns, details: &[&'static FieldInfo]) {
    let Some(target) = cx
        .target
        .get()
        .filter(|target| target.table == here.of.table && target.row == Some(here.row))
    else {
        return;
    };
    if details.iter().any(|info| info.name == target.field) {
        set_open(ui, here, true);
        return;
    }
    let cells: Vec<FieldPath> = columns
        .inputs()
        .map(|column| column.path(here.of.table, here.row))
        .collect();
    if cells.contains(&target) {
        return;
    }
    let of_field = cells.iter().find(|path| path.field == target.field);
    cx.target.set(of_field.or(cells.first()).copied());
}

/// What a row is called: its own title and, where the grid holds rows of several others, that of the
/// row it belongs to.
fn title(cx: &Cx<'_>, plan: &Plan, here: &Here<'_>) -> String {
    let speech = cx.speech(plan);
    let of = |row: RowId| {
        let own = cx.row_title(plan, here.of.table, row);
        let parent = plan.parent(FieldPath::row(here.of.table, row, ""));
        let parent = parent.filter(|_| here.of.parent.is_none());
        match parent.and_then(|parent| Some((parent.table, parent.row?))) {
            Some((table, row)) => spoken(&[&own, &speech.row(table, row)]),
            None => spoken(&[&own]),
        }
    };
    let title = of(here.row);
    let beside = [here.index.checked_sub(1), here.index.checked_add(1)];
    let beside = beside
        .into_iter()
        .flatten()
        .filter_map(|at| here.rows.get(at));
    let beside: Vec<RowId> = beside.filter(|row| of(**row) == title).copied().collect();
    if beside.is_empty() {
        return title;
    }
    // rows of one title are told apart by their words
    let words = |row: RowId| speech.words(here.of.table, row);
    let own = words(here.row);
    if own != title && beside.iter().all(|row| words(*row) != own) {
        return changes::beginning(&own);
    }
    // a copy is told from what it is a copy of by its number
    format!("{} {title}", here.index + 1)
}

fn number_ui(cx: &Cx<'_>, ui: &Ui, here: &Here<'_>, place: Rect, title: &str) {
    let tokens = Tokens::of(ui);
    let number = (here.index + 1).to_string();
    let mut job = Type::Micro.job(&number, tokens.ink3, f32::INFINITY);
    job.halign = Align::RIGHT;
    let galley = ui.painter().layout_job(job);
    let at = pos2(
        place.right() - PAD,
        place.center().y - galley.size().y / 2.0,
    );
    ui.painter().galley(at, galley, tokens.ink3);
    let response = ui.interact(place, ui.unique_id().with("number"), Sense::hover());
    let spoken = spoken(&[&number, title]);
    response.widget_info(|| WidgetInfo::labeled(Role::RowHeader, true, &spoken));
    comments::stop_ui(cx, ui, here.path(""), (place, &spoken));
}

fn unit_ui(cx: &Cx<'_>, plan: &Plan, ui: &mut Ui, here: &Here<'_>, column: &Column, place: Rect) {
    let fields = Plan::table_info(here.of.table).map_or(&[][..], |info| info.fields);
    let counted = fields
        .iter()
        .find(|info| info.spec.unit_from == Some(column.info.name));
    let Some(info) = counted else { return };
    let words = unit_in_cell(cx, plan, here.path(info.name));
    let inside = place.shrink2(vec2(PAD, 0.0));
    let mut child = ui.new_child(
        apart(ui, (column.info.name, "unit"))
            .max_rect(inside)
            .layout(Layout::left_to_right(Align::Center)),
    );
    line(&mut child, Type::Micro, Tokens::of(ui).ink3, &words);
}

/// What follows from the row: the sum of the years of a field, a product of its fields.
fn result_ui(
    cx: &Cx<'_>,
    plan: &Plan,
    ui: &Ui,
    here: &Here<'_>,
    (column, title): (&Column, &str),
    place: Rect,
) {
    let tokens = Tokens::of(ui);
    let record = plan
        .table(here.of.table)
        .and_then(|rows| rows.get(Some(here.row)));
    let mut meant = String::new();
    let words = match column.holds {
        Holds::Product(product) => {
            let value = record
                .map(|record| product.value(record))
                .unwrap_or_default();
            if !matches!(value, Quantity::Number(_)) {
                meant = cx.speech(plan).quantity(value);
            }
            cx.texts.figure(value)
        }
        _ => match plan.value(here.path(column.info.name)) {
            Some(Value::Amounts(amounts)) if !amounts.0.is_empty() => {
                cx.texts.money_plain(amounts.total())
            }
            _ => String::new(),
        },
    };
    column.result_ui(ui.painter(), place, Type::Table, (&words, tokens));
    let id = ui
        .unique_id()
        .with((column.info.name, column.head.as_str()));
    let response = ui.interact(place, id, Sense::hover());
    let blank = cx.msg("grid-blank");
    // what a mark means is not seen in it
    let value = [&meant, &words, &blank]
        .into_iter()
        .find(|words| !words.is_empty());
    let value = value.map_or("", String::as_str);
    let spoken = spoken(&[value, title, &column.spoken()]);
    response.widget_info(|| WidgetInfo::labeled(Role::Cell, true, &spoken));
}

/// The input of a cell.
#[expect(
    clippy::too_many_lines,
    reason = "a match with one arm a kind of value"
)]
fn cell_ui(
    cx: &Cx<'_>,
    plan: &mut Plan,
    ui: &mut Ui,
    column: &Column,
    path: FieldPath,
    title: &str,
) -> Option<walk::Step> {
    let info = column.info;
    if !cx.shows(plan, (path.table, path.row), info) {
        return None;
    }
    if cx.read_only {
        let rect = ui.max_rect();
        let words = shown_ui(cx, plan, ui, column, path);
        let blank = cx.msg("grid-blank");
        let value = if words.is_empty() { &blank } else { &words };
        let spoken = spoken(&[value, title, &column.spoken()]);
        comments::stop_ui(cx, ui, path, (rect, &spoken));
        return None;
    }
    // what is only painted above and beside is said here
    let unit = match column.unit.as_str() {
        "" if !column.counts_in(&unit_after(cx, plan, path, None)) => unit_of(cx, plan, path),
        _ => String::new(),
    };
    // the column of units scrolls away
    let beside = match unit.as_str() {
        "" => String::new(),
        _ => unit_in_cell(cx, plan, path),
    };
    let name = spoken(&[title, &column.spoken(), &unit]);
    let record = plan.table(path.table).and_then(|rows| rows.get(path.row))?;
    let expect = projection::expected(cx.catalog, record, info);
    let links = match info.kind {
        Kind::Link(record) => super::super::rows::link_options(cx, plan, record),
        _ => Vec::new(),
    };
    let mut datum = plan
        .at(path)
        .map_or_else(|| Datum::blank(info.kind), Datum::from);
    let id = Cx::field_id(path);
    let follows = cx.followed(plan, path);
    let field = Field {
        path,
        plan,
        id,
        state: cx.state_at(ui, path),
        unit: &beside,
        label: id,
        name: &name,
        info,
        expect,
        cell: true,
        follows: follows.as_ref(),
    };
    let before = walk::cursor_at(ui, id);
    let dot = edit::decimal_dot(cx);
    let mut walked = None;
    let changed = match &mut datum {
        Datum::Text(value) => {
            paste::clean(ui, id, &info.spec);
            let misspelt = field.misspelt(cx);
            let cell = TextField::new(id, value).cell().misspelt(&misspelt);
            let cell = cell.width(f32::INFINITY).placeholder(field.quiet());
            let response = cell.state(field.state).show(ui);
            field.tell_misspelt(cx, ui, value);
            let response = field.finish(cx, ui, response);
            walked = walk::step(ui, &response, before, false);
            response.changed()
        }
        Datum::Count(value) => number(
            cx,
            ui,
            &field,
            (value, &mut walked),
            |value| value.map_or_else(String::new, |value| cx.texts.count(i64::from(value))),
            |text| reading::count(text, dot).map(Some),
        ),
        Datum::Money(value) => number(
            cx,
            ui,
            &field,
            (value, &mut walked),
            |value| value.map_or_else(String::new, |value| cx.texts.money_plain(value)),
            |text| reading::money(text, dot).map(Some),
        ),
        Datum::Year(value) => number(
            cx,
            ui,
            &field,
            (value, &mut walked),
            |value| value.map_or_else(String::new, |value| value.to_string()),
            |text| reading::year(text).map(Some),
        ),
        Datum::Date(value) => number(
            cx,
            ui,
            &field,
            (value, &mut walked),
            |value| value.map_or_else(String::new, |value| cx.texts.date_short(value)),
            |text| reading::date(text).map(Some),
        ),
        Datum::Quantity(value) => number(
            cx,
            ui,
            &field,
            (value, &mut walked),
            |value| cx.texts.figure(*value),
            edit::expecting(cx, expect),
        ),
        Datum::Flag(value) => {
            let response = checkbox(ui, *value, "").accessible_name(&name);
            cx.after_input(ui, path, &response);
            *value ^= response.clicked();
            response.clicked()
        }
        Datum::Choice(value) => pick::choice_ui(cx, ui, &field, value),
        Datum::Key(value) => pick::key_ui(cx, plan, ui, &field, value),
        Datum::Link(value) => pick::link_ui(cx, plan, ui, &field, value, links),
        Datum::Keys(_) | Datum::Amounts(_) | Datum::Quantities(_) => false,
    };
    if changed {
        let chosen = matches!(datum, Datum::Choice(_) | Datum::Key(_) | Datum::Link(_));
        if chosen && cx.unread.get(path).is_some() {
            cx.keep_unread(path, None);
        }
        cx.set(plan, path, datum);
    }
    walked
}

fn number<T: edit::Typable>(
    cx: &Cx<'_>,
    ui: &mut Ui,
    field: &Field<'_>,
    (value, walked): (&mut T, &mut Option<walk::Step>),
    format: impl Fn(&T) -> String,
    read: impl Fn(&str) -> Reading<T>,
) -> bool {
    let before = walk::cursor_at(ui, field.id);
    let typed = edit::typed(cx, ui, field.path, value, format, read, |cell| {
        let cell = cell.cell().right().width(f32::INFINITY).unit(field.unit);
        cell.placeholder(field.quiet()).state(field.state)
    });
    explain(cx, field.plan, field.path);
    let response = field.finish(cx, ui, typed.response);
    *walked = walk::step(ui, &response, before, typed.asked);
    typed.value.map(|new| *value = new).is_some()
}

/// What the cell at `path` of a field of `kind` holds: a year of amounts is an amount.
pub(super) fn kind_in(kind: Kind, path: FieldPath) -> Kind {
    match (kind, path.cell) {
        (Kind::Amounts, Some(_)) => Kind::Money,
        (Kind::Quantities, Some(_)) => Kind::Quantity,
        (kind, _) => kind,
    }
}

/// A value of `kind` as a cell shows it, whose column says the unit: a date takes the room of a date.
pub(super) fn in_words(cx: &Cx<'_>, plan: &Plan, kind: Kind, value: Value<'_>) -> String {
    match value {
        Value::Date(Some(date)) => cx.texts.date_short(date),
        Value::Money(Some(amount)) => cx.texts.money_plain(amount),
        Value::Quantity(number) => cx.texts.figure(number),
        value => cx.speech(plan).value(kind, value),
    }
}

/// Shows the value of a cell; gives its words as they are heard.
fn shown_ui(cx: &Cx<'_>, plan: &Plan, ui: &mut Ui, column: &Column, path: FieldPath) -> String {
    let kind = kind_in(column.info.kind, path);
    let value = plan.at(path);
    let words = value.map(|value| in_words(cx, plan, kind, value));
    let words = words.unwrap_or_default();
    // what a mark means is not seen in it
    let heard = match value {
        Some(Value::Quantity(mark)) if mark.number().is_none() => cx.speech(plan).quantity(mark),
        _ => words.clone(),
    };
    let layout = if column.is_number() {
        Layout::right_to_left(Align::Center)
    } else {
        Layout::left_to_right(Align::Center)
    };
    ui.with_layout(layout, |ui| {
        ui.add_space(PAD);
        line(ui, Type::Table, Tokens::of(ui).ink, &words);
    });
    heard
}

/// What can be done with a row, with the keys that do the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    Details,
    Double,
    Up,
    Down,
    Remove,
}

/// The keys that do something.
type Keys = (Modifiers, Key);

const ACTS: [(Act, &str, Option<Keys>); 5] = [
    (Act::Details, "grid-details", None),
    (
        Act::Double,
        "grid-double",
        Some((Modifiers::COMMAND, Key::D)),
    ),
    (Act::Up, "grid-up", Some((Modifiers::ALT, Key::ArrowUp))),
    (
        Act::Down,
        "grid-down",
        Some((Modifiers::ALT, Key::ArrowDown)),
    ),
    (
        Act::Remove,
        "grid-remove",
        Some((Modifiers::COMMAND, Key::Delete)),
    ),
];

fn is_possible(act: Act, here: &Here<'_>, has_details: bool) -> bool {
    match act {
        Act::Details => has_details,
        Act::Double | Act::Remove => true,
        Act::Up => here.index > 0,
        Act::Down => here.index + 1 < here.rows.len(),
    }
}

/// Where it is kept which row's menu button has the focus.
pub(super) fn menu_id(of: Of) -> Id {
    of.id().with("menu focus")
}

fn menu_ui(cx: &Cx<'_>, ui: &mut Ui, here: &Here<'_>, (title, has_details): (&str, bool)) {
    let name = cx.msg_with("grid-menu", &[("name", title.into())]);
    let response: Response = icon_button(ui, Icon::Ellipsis, &name, true);
    if response.has_focus() {
        // the row of the button stays where nobody sees it, so that the focus is not lost
        ui.data_mut(|data| data.insert_temp(menu_id(here.of), (response.id, here.row)));
    }
    let menu = Popup::menu(&response).gap(2.0).width(262.0);
    let id = menu.get_id();
    let shown = menu.show(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let mut leads = menu_opens(ui, response.id);
        for (act, key, keys) in ACTS {
            if act == Act::Details && !has_details {
                continue;
            }
            let keys = keys.map(|(modifiers, key)| key_words(cx, modifiers, key));
            let possible = is_possible(act, here, has_details);
            let (words, keys) = (cx.msg(key), keys.unwrap_or_default());
            let item = match act {
                Act::Remove => menu_danger(ui, &words, &keys),
                _ => menu_item(ui, &words, &keys, possible),
            };
            if leads && possible {
                item.request_focus();
                leads = false;
            }
            if item.clicked() {
                carry_out(cx, ui, here, act);
                ui.close();
            }
        }
    });
    let nowhere = ui.memory(|memory| memory.focused().is_none());
    if shown.is_some() && nowhere && !Popup::is_id_open(ui.ctx(), id) {
        // opened by the mouse, it has no item with the focus that could give it back
        response.request_focus();
    }
}

/// Keys as they are written on them.
fn key_words(cx: &Cx<'_>, modifiers: Modifiers, key: Key) -> String {
    let with = if modifiers.alt { "Alt+" } else { "Ctrl+" };
    let key = match key {
        Key::ArrowUp => "\u{2191}".to_owned(),
        Key::ArrowDown => "\u{2193}".to_owned(),
        Key::Delete => cx.msg("key-delete"),
        key => key.name().to_owned(),
    };
    format!("{with}{key}")
}

fn keys(cx: &Cx<'_>, ui: &Ui, here: &Here<'_>) {
    for (act, _, keys) in ACTS {
        let Some((modifiers, key)) = keys else {
            continue;
        };
        let pressed = ui.input_mut(|input| input.consume_key(modifiers, key));
        if pressed && is_possible(act, here, false) {
            carry_out(cx, ui, here, act);
        }
    }
}

fn carry_out(cx: &Cx<'_>, ui: &Ui, here: &Here<'_>, act: Act) {
    let (table, row) = (here.of.table, here.row);
    match act {
        Act::Details => set_open(ui, here, !is_open(ui, table, row)),
        Act::Up => cx.ask(Request::MoveRow(table, row, -1)),
        Act::Down => cx.ask(Request::MoveRow(table, row, 1)),
        Act::Double => cx.ask(Request::DoubleRow(table, row)),
        Act::Remove => cx.ask(Request::DropRow(table, row)),
    }
}

/// The fields without a cell, as a form below the row.
fn details_ui(
    cx: &Cx<'_>,
    plan: &mut Plan,
    ui: &mut Ui,
    here: &Here<'_>,
    details: &[&'static FieldInfo],
) {
    let tokens = Tokens::of(ui);
    egui::Frame::new()
        .fill(tokens.desk)
        .corner_radius(radius::FIELD)
        .inner_margin(egui::Margin::symmetric(14, 8))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            for info in details {
                field_ui(cx, plan, ui, here.path(info.name));
            }
            if details.is_empty() {
                text(ui, Type::Small, tokens.ink2, &cx.msg("ui-search-none"));
            }
        });
}
