//! The table of figures of the diagnosis: a figure per row, its years as columns.
//!
//! Which rows it shows follows from the catalogue and from what the plan is asked for (`entry`);
//! the rest of the catalogue is a search away (`more`). Enter and arrows move between cells.

mod entry;
mod grid;
mod more;
mod row;
mod source;

use egui::{Id, Ui};

use super::{
    super::{
        cx::Cx,
        request::Request,
        theme::{Tokens, Type},
        widgets::{Empty, empty_state, legend_mark, line, sideways_below},
    },
    computed::computed_ui,
    edit,
    paste::paste,
    walk::Step,
};
use crate::{
    base::reading,
    field::{Datum, FieldPath},
    model::{Basis, Patch, Plan},
    projection::Columns,
};
use entry::Entries;
pub(super) use grid::Grid;

/// Keys of the chapters that a table of figures shows.
type Chapters<'a> = &'a [&'a str];

/// What was done in a row that concerns others.
enum Done {
    /// A key left the cell of this column, by a step.
    Left(FieldPath, usize, Step),
    /// The source of this row is the source of all that have none.
    Spread(FieldPath),
}

/// The figures of the chapters of `topic`, and below them the indicators computed from them.
pub fn figures_ui(cx: &Cx<'_>, plan: &mut Plan, ui: &mut Ui, topic: &'static str) {
    let chapters = || cx.catalog.chapters_of(topic);
    let table: Vec<&str> = chapters().map(|chapter| chapter.key.as_str()).collect();
    let table: Chapters<'_> = &table;
    let entries = entry::entries(cx, plan, ui, table);
    let mut rows = entries.groups.iter().flat_map(|group| &group.entries);
    // a text that was not taken can be mended and removed even so
    let typed = rows.any(|entry| cx.unread.in_row(entry.path));
    if cx.projection.columns == Columns::default() && !typed {
        let years = crate::path!(diagnosis.base_year);
        let empty = Empty {
            title: &cx.msg("ui-figures-years-first"),
            text: &cx
                .texts
                .attr("ui-figures-years-first", "hint")
                .unwrap_or_default(),
            primary: &cx.msg(&Plan::message_key(years)),
            secondary: "",
        };
        if empty_state(ui, &empty).0.is_some() {
            cx.ask(Request::GoTo(years));
        }
        return;
    }
    let themes = chapters()
        .flat_map(|chapter| chapter.themes.clone())
        .collect::<Vec<_>>();
    let paths: Vec<FieldPath> = entries
        .groups
        .iter()
        .flat_map(|group| &group.entries)
        .map(|entry| entry.path)
        .collect();
    let grid = Grid::of(cx, plan, ui, &entries, ui.available_width());
    grid.claim(cx, ui);
    paste_block(cx, plan, ui, &grid, &entries);
    let (seen, names) = (ui.clip_rect(), grid.label);
    let (done, grid) = sideways_below(ui, Id::unique(("figures", table)), names, |ui| {
        let grid = grid.scrolled(ui);
        ui.set_width(grid.width());
        ui.spacing_mut().item_spacing.y = 0.0;
        let head = grid::head_room(ui, &grid);
        grid::head_told(cx, ui, &grid, head);
        let done = rows_ui(cx, plan, ui, &grid, &entries, &paths);
        let bottom = ui.min_rect().bottom();
        // what is computed has a head of its own over the same columns
        computed_ui(cx, ui, &grid, &themes);
        grid::head_ui(cx, ui, &grid, head, (seen, bottom));
        (done, grid)
    });
    match done {
        Some(Done::Left(from, column, step)) => {
            move_focus(ui, &grid, &paths, from, column, step);
        }
        Some(Done::Spread(from)) => spread_source(cx, plan, &paths, from),
        None => {}
    }
    ui.add_space(6.0);
    more::more_ui(cx, ui, table, &entries);
    more::indicators_ui(cx, plan, ui, &themes);
    ui.add_space(6.0);
    marks_ui(cx, ui);
    ui.add_space(12.0);
}

fn rows_ui(
    cx: &Cx<'_>,
    plan: &mut Plan,
    ui: &mut Ui,
    grid: &Grid,
    entries: &Entries,
    paths: &[FieldPath],
) -> Option<Done> {
    let several = entries.groups.len() > 1;
    let lacking = paths
        .iter()
        .filter(|path| lacks_source(plan, **path))
        .count();
    let mut done = None;
    for group in &entries.groups {
        if several {
            row::group_ui(cx, plan, ui, grid, group);
        }
        for entry in &group.entries {
            let others = lacking - usize::from(lacks_source(plan, entry.path));
            done = row::row_ui(cx, plan, ui, grid, entry, others).or(done);
        }
    }
    done
}

/// Whether the row at `path` has counted numbers without a source.
fn lacks_source(plan: &Plan, path: FieldPath) -> bool {
    let row = path.row.and_then(|id| plan.figures.row(id));
    row.is_some_and(|row| row.lacks_source(Basis::Counted))
}

/// Writes the source of the row `from` into all rows that have numbers without one.
fn spread_source(cx: &Cx<'_>, plan: &Plan, paths: &[FieldPath], from: FieldPath) {
    let Some(known) = from.row.and_then(|id| plan.figures.row(id)) else {
        return;
    };
    let mut patch = Patch::new();
    for path in paths.iter().filter(|path| lacks_source(plan, **path)) {
        patch.set(path.sibling("source"), Datum::Text(known.source.clone()));
        patch.set(path.sibling("source_year"), Datum::Year(known.source_year));
    }
    cx.ask(Request::Apply(patch, from.sibling("source")));
}

fn move_focus(
    ui: &Ui,
    grid: &Grid,
    paths: &[FieldPath],
    from: FieldPath,
    column: usize,
    step: Step,
) {
    let Some(row) = paths.iter().position(|path| *path == from) else {
        return;
    };
    let (rows, columns) = match step {
        Step::Row(by) => (row.checked_add_signed(by), Some(column)),
        Step::Column(by) => (Some(row), column.checked_add_signed(by)),
    };
    let target = rows
        .and_then(|row| paths.get(row))
        .zip(columns.and_then(|column| grid.columns.get(column)));
    if let Some((path, head)) = target {
        let id = Cx::field_id(head.cell(*path));
        ui.memory_mut(|memory| memory.request_focus(id));
    }
}

/// What the marks mean.
fn marks_ui(cx: &Cx<'_>, ui: &mut Ui) {
    let tokens = Tokens::of(ui);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(6.0, 2.0);
        for (mark, key) in [
            ("0", "mark-zero"),
            (".", "mark-no_data"),
            ("x", "mark-not_applicable"),
        ] {
            legend_mark(ui, mark, &cx.msg(key));
            ui.add_space(8.0);
        }
        line(ui, Type::Small, tokens.ink2, &cx.msg("mark-blank"));
    });
}

/// Fills cells from the focused one on with a block copied from a spreadsheet.
fn paste_block(cx: &Cx<'_>, plan: &mut Plan, ui: &Ui, grid: &Grid, entries: &Entries) {
    let all = || entries.groups.iter().flat_map(|group| &group.entries);
    let cells: Vec<Vec<FieldPath>> = all()
        .map(|entry| {
            let heads = grid.columns.iter();
            heads.map(|head| head.cell(entry.path)).collect()
        })
        .collect();
    let dot = edit::decimal_dot(cx);
    paste(cx, ui, &cells, |path, text| {
        let entry = all().find(|entry| entry.path.row == path.row)?;
        let expect = entry.expect.decimal_dot(dot);
        match edit::taken(|text| reading::quantity(text, expect), text) {
            Ok(quantity) => {
                plan.set(path, Datum::Quantity(quantity));
                None
            }
            Err(why) => Some(why),
        }
    });
}
