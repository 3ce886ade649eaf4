//! A table of the plan as a grid: a row per row, a cell per field and per year, sums below.
//!
//! For any table of many rows, whole or those that belong to a row. Which columns it has follows
//! from the fields (`columns`); long texts and lists stay in the row's details. Only rows in
//! sight are drawn. A block copied from a spreadsheet fills cells and adds the rows it needs.

mod columns;
mod row;
mod sums;
mod widths;

use std::collections::BTreeMap;

use egui::{Event, Id, Rect, Role, Sense, Ui, pos2, vec2};

use super::{
    super::{
        cx::Cx,
        icons::Icon,
        request::Request,
        theme::{Tokens, Type, size},
        widgets::{Empty, TextField, apart, apart_ui, empty_state, line, sideways, text},
    },
    cards_ui, findings_apart_ui, help_ui,
    paste::{height, paste},
    rows::{Begin, add_ui, add_words, empty_notes_ui},
    take,
    walk::Step,
};
use crate::{
    base::{Id as RowId, IdSource},
    field::{Datum, FieldPath, Kind, Value},
    i18n::fold,
    model::{Op, Patch, Plan},
};
use columns::{Column, Columns};

/// More rows than this can be filtered by words.
const FILTER_FROM: usize = 12;
/// Height of the head, in points.
const HEAD: f32 = 42.0;

/// The rows of a table that a grid shows.
#[derive(Clone, Copy)]
pub struct Of {
    /// Name of the table.
    pub table: &'static str,
    /// The field that names the row they belong to, and that row; none for all rows.
    pub parent: Option<(&'static str, RowId)>,
}

impl Of {
    /// All rows of `table`.
    pub fn all(table: &'static str) -> Self {
        Self {
            table,
            parent: None,
        }
    }

    fn id(self) -> Id {
        let parent = self.parent.map(|(_, row)| row);
        Id::unique(("grid", self.table, parent))
    }

    fn rows(self, plan: &Plan) -> Vec<RowId> {
        let Some(table) = plan.table(self.table) else {
            return Vec::new();
        };
        let belongs = |row: &RowId| {
            self.parent.is_none_or(|(link, parent)| {
                let value = table.get(Some(*row)).and_then(|record| record.value(link));
                matches!(value, Some(Value::Link(Some(to))) if to == parent)
            })
        };
        table.rows().into_iter().flatten().filter(belongs).collect()
    }

    /// Where a row is added: the place of a finding that says there is none.
    pub fn place(self) -> FieldPath {
        let owner = self.parent.and_then(|(link, row)| {
            let info = Plan::table_info(self.table)?.field(link)?;
            match info.kind {
                Kind::Link(record) => Some((Plan::table_of(record)?.name, row)),
                _ => None,
            }
        });
        match owner {
            Some((owner, row)) => FieldPath::rows_of(owner, row, self.table),
            None => FieldPath::table(self.table),
        }
    }

    /// What a new row begins with.
    fn begin(self) -> Vec<Begin> {
        let link = self.parent;
        link.map(|(link, parent)| (link, Datum::Link(Some(parent))))
            .into_iter()
            .collect()
    }
}

/// A step out of the cell of a row, by its place among the columns.
struct Left {
    row: RowId,
    column: usize,
    step: Step,
}

/// The rows as a grid called `name`.
pub fn grid_ui(cx: &Cx<'_>, plan: &mut Plan, ui: &mut Ui, of: Of, name: &str) {
    let Some(info) = Plan::table_info(of.table) else {
        return;
    };
    let all = of.rows(plan);
    if all.is_empty() {
        empty_ui(cx, ui, of, info.record);
        return;
    }
    let rows = filtered(cx, plan, ui, of, &all);
    let mut columns = Columns::of(cx, plan, ui, of, &all);
    paste_block(cx, plan, ui, of, &rows, &columns);
    let clip = ui.clip_rect();
    let left = sideways(ui, of.id().with("area"), |ui| {
        let builder = apart(ui, of.id())
            .accessibility_role(Role::Table)
            .accessibility_label(name);
        ui.scope_builder(builder, |ui| {
            ui.set_width(columns.width);
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
                node.set_row_count(rows.len() + 1);
                node.set_column_count(columns.list.len());
            });
            let top = ui.cursor().min;
            columns.pin(top.x, ui.clip_rect());
            let (room, _) = ui.allocate_exact_size(vec2(columns.width, HEAD), Sense::hover());
            // the head, which is painted last, leaves the ring of the first row whole
            ui.add_space(row::RING);
            let heads = Columns::heads(ui, room);
            let left = rows_ui(cx, plan, ui, of, &rows, &columns);
            sums::sums_ui(cx, plan, ui, (of, all.len()), &rows, &columns);
            sums::remaining_ui(cx, ui, of, &rows, &columns);
            // the head is painted over the rows that scroll away below it
            let last = (ui.cursor().top() - HEAD - 2.0 * size::ROW).max(top.y);
            let y = top.y.max(clip.top()).min(last);
            let head = Rect::from_min_size(pos2(top.x, y), vec2(columns.width, HEAD));
            columns.head_ui(&heads, head);
            left
        })
        .inner
    });
    if let Some(left) = left {
        go(ui, of, &rows, &columns, &left);
    }
    if !cx.read_only {
        ui.add_space(8.0);
        apart_ui(ui, (of.id(), "add"), |ui| {
            if add_ui(cx, ui, info.record, of.place()) {
                cx.ask(Request::AddRow(of.table, of.begin()));
            }
        });
        ui.add_space(2.0);
    }
    said_ui(cx, ui, of, &rows);
    ui.add_space(6.0);
}

/// Most rows whose findings stand below the grid.
const SAID: usize = 6;

/// What is said of the rows, below the grid: of the one with the focus first.
fn said_ui(cx: &Cx<'_>, ui: &mut Ui, of: Of, rows: &[RowId]) {
    let here = cx.focused.get().filter(|at| at.table == of.table);
    let here = here.and_then(|at| at.row);
    let said: BTreeMap<RowId, Vec<FieldPath>> = cx.findings.of_rows(of.table, rows);
    if cx.cut.margin.is_none() {
        for (index, row) in rows.iter().enumerate() {
            let here = row::Here {
                of,
                rows,
                index,
                row: *row,
            };
            for at in row::commented(cx, &here, row::is_open(ui, of.table, *row)) {
                cards_ui(cx, ui, at);
            }
        }
    }
    // the grid of a narrow window has no margin where help would stand
    let help = cx
        .help
        .filter(|at| at.table == of.table && cx.cut.margin.is_none());
    if let Some(at) = help.filter(|at| at.row.is_some_and(|row| rows.contains(&row))) {
        help_ui(cx, ui, at);
    }
    let first = here.and_then(|row| said.get_key_value(&row));
    let others = rows.iter().filter(|row| Some(**row) != here);
    let others = others.filter_map(|row| said.get_key_value(row));
    ui.add_space(if said.is_empty() { 0.0 } else { 6.0 });
    for (_, places) in first.into_iter().chain(others).take(SAID) {
        // what was not taken is said below its row
        for place in places.iter().filter(|at| cx.unread.get(**at).is_none()) {
            findings_apart_ui(cx, ui, *place);
        }
    }
}

fn empty_ui(cx: &Cx<'_>, ui: &mut Ui, of: Of, record: &str) {
    let key = format!("record-{record}");
    let hint = cx.texts.attr(&key, "empty").unwrap_or_default();
    let add = add_words(cx, record);
    let clicked = if of.parent.is_some() {
        text(ui, Type::Small, Tokens::of(ui).ink2, &hint);
        ui.add_space(6.0);
        !cx.read_only && add_ui(cx, ui, record, of.place())
    } else {
        empty_notes_ui(cx, ui, of.place());
        let empty = Empty {
            title: &cx.texts.attr_or_msg(&key, "plural"),
            text: &hint,
            primary: if cx.read_only { "" } else { &add },
            secondary: "",
        };
        let (chosen, begin) = empty_state(ui, &empty);
        if let Some(begin) = begin {
            cx.after_input(ui, of.place(), &begin);
        }
        chosen.is_some()
    };
    if clicked {
        cx.ask(Request::AddRow(of.table, of.begin()));
    }
}

/// The rows whose words hold what is searched for; all where nothing is, or where one was sent to
/// a row that the filter hides.
pub fn filtered(cx: &Cx<'_>, plan: &Plan, ui: &mut Ui, of: Of, all: &[RowId]) -> Vec<RowId> {
    if all.len() < FILTER_FROM {
        return all.to_vec();
    }
    let id = of.id().with("filter");
    let mut words = ui
        .data(|data| data.get_temp::<String>(id))
        .unwrap_or_default();
    let name = cx.msg("grid-filter");
    let before = words.clone();
    TextField::new(id.with("field"), &mut words)
        .leading(Icon::Search)
        .placeholder(&name)
        .width(300.0)
        .show(ui)
        .accessible_name(&name);
    ui.add_space(8.0);
    let needle = fold(words.trim());
    let holds = |row: &&RowId| fold(&row_words(cx, plan, of, **row)).contains(&needle);
    let mut rows: Vec<RowId> = all.iter().filter(holds).copied().collect();
    let target = cx.target.get().filter(|target| target.table == of.table);
    let hidden = target.and_then(|target| target.row);
    if hidden.is_some_and(|row| all.contains(&row) && !rows.contains(&row)) {
        words.clear();
        rows = all.to_vec();
    }
    let none = cx.msg("ui-search-none");
    if before != words && !words.trim().is_empty() {
        let args = [("count", rows.len().into())];
        cx.ask(Request::Hear(match rows.len() {
            0 => none.clone(),
            _ => cx.msg_with("search-count", &args),
        }));
    }
    ui.data_mut(|data| data.insert_temp(id, words));
    if rows.is_empty() {
        line(ui, Type::Body, Tokens::of(ui).ink2, &none);
    }
    rows
}

/// What a filter looks into: the words of the row and of the row it belongs to.
fn row_words(cx: &Cx<'_>, plan: &Plan, of: Of, row: RowId) -> String {
    let own = cx.speech(plan).row(of.table, row);
    let parent = plan.parent(FieldPath::row(of.table, row, ""));
    let parent = parent.filter(|_| of.parent.is_none());
    match parent.and_then(|parent| Some((parent.table, parent.row?))) {
        Some((table, row)) => format!("{own} {}", cx.speech(plan).row(table, row)),
        None => own,
    }
}

fn rows_ui(
    cx: &Cx<'_>,
    plan: &mut Plan,
    ui: &mut Ui,
    of: Of,
    rows: &[RowId],
    columns: &Columns,
) -> Option<Left> {
    let focused = ui.memory(egui::Memory::focused);
    let menu = ui.data(|data| data.get_temp::<(Id, RowId)>(row::menu_id(of)));
    let is_in = |row: RowId| {
        let menu = menu.filter(|(_, of)| *of == row);
        if menu.is_some_and(|(id, _)| focused == Some(id)) {
            return true;
        }
        let mut cells = columns.inputs().map(|column| column.path(of.table, row));
        focused.is_some_and(|focused| cells.any(|path| Cx::field_id(path) == focused))
    };
    let target = cx.target.get().filter(|target| target.table == of.table);
    let mut left = None;
    for (index, row) in rows.iter().enumerate() {
        let top = ui.cursor().top();
        let place = Rect::from_min_size(
            pos2(ui.cursor().left(), top),
            vec2(columns.width, size::ROW),
        );
        let sent = target.is_some_and(|target| target.row == Some(*row));
        let open = row::is_open(ui, of.table, *row);
        // what nobody sees costs only its height; neighbours are there for Tab and the arrows
        let near = ui.is_rect_visible(place.expand(4.0 * size::ROW));
        let asks = columns.unread(cx, of.table, *row).next().is_some();
        if near || sent || open || asks || is_in(*row) {
            let here = row::Here {
                of,
                rows,
                index,
                row: *row,
            };
            left = row::row_ui(cx, plan, ui, &here, columns).or(left);
        } else {
            ui.allocate_exact_size(vec2(columns.width, size::ROW), Sense::hover());
        }
    }
    left
}

/// Moves the focus from a cell that a key left.
fn go(ui: &Ui, of: Of, rows: &[RowId], columns: &Columns, left: &Left) {
    let Some(at) = rows.iter().position(|row| *row == left.row) else {
        return;
    };
    let inputs: Vec<&Column> = columns.inputs().collect();
    let (row, column) = match left.step {
        Step::Row(by) => (at.checked_add_signed(by), Some(left.column)),
        Step::Column(by) => (Some(at), left.column.checked_add_signed(by)),
    };
    let row = row.and_then(|row| rows.get(row));
    let column = column.and_then(|column| inputs.get(column));
    if let (Some(row), Some(column)) = (row, column) {
        let id = Cx::field_id(column.path(of.table, *row));
        ui.memory_mut(|memory| memory.request_focus(id));
    }
}

/// Fills cells from the focused one on with a block copied from a spreadsheet; lines below the
/// last row become new rows. All of it is one step of undo.
fn paste_block(cx: &Cx<'_>, plan: &mut Plan, ui: &Ui, of: Of, rows: &[RowId], columns: &Columns) {
    let pasting = |event: &Event| matches!(event, Event::Paste(_));
    if cx.read_only || !ui.input(|input| input.events.iter().any(pasting)) {
        return;
    }
    let cells_of = |row: RowId| -> Vec<FieldPath> {
        let inputs = columns.inputs();
        inputs.map(|column| column.path(of.table, row)).collect()
    };
    let mut cells: Vec<Vec<FieldPath>> = rows.iter().map(|row| cells_of(*row)).collect();
    let (mut patch, mut ids) = (Patch::new(), IdSource::Random);
    for _ in 0..height(ui, &cells).saturating_sub(cells.len()) {
        let row = ids.draw();
        patch.push(Op::Add {
            table: of.table,
            row,
        });
        for (field, datum) in of.begin() {
            patch.set(FieldPath::row(of.table, row, field), datum);
        }
        cells.push(cells_of(row));
    }
    // a new row has no values yet, but its fields read as those of any other
    let mut taken = false;
    paste(cx, ui, &cells, |path, text| {
        match take::read(cx, plan, path, text) {
            Ok(datum) => {
                taken = true;
                patch.set(path, datum);
                None
            }
            Err(why) => Some(why),
        }
    });
    if taken {
        // in this frame, so that values and texts that were not taken are one step of undo
        patch.apply(plan);
    }
}
