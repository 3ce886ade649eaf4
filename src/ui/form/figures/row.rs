//! A row of the table of figures: name, unit, a cell per year, the source.

use egui::{Align, Layout, Rect, Sense, Stroke, Ui, pos2, vec2};

use super::super::{
    super::{
        cx::Cx,
        theme::{Tokens, Type},
        widgets::{apart, describe, line, spoken},
    },
    comments, edit, label, walk,
    walk::Step,
};
use super::entry::{Entry, Group};
use super::grid::{Grid, Head};
use super::{Done, source};
use crate::{
    base::reading,
    field::Datum,
    model::{Basis, Plan},
};

/// The heading of a group, with what is missing in it.
pub fn group_ui(cx: &Cx<'_>, plan: &Plan, ui: &mut Ui, grid: &Grid, group: &Group) {
    let tokens = Tokens::of(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(grid.width(), 29.0), Sense::hover());
    ui.painter().rect_filled(rect, 0, tokens.zebra);
    let y = rect.center().y;
    let put = |words: &str, step: Type, color, right: bool| {
        let galley = ui
            .painter()
            .layout_job(step.job(words, color, f32::INFINITY));
        let x = if right {
            rect.right() - 8.0 - galley.size().x
        } else {
            grid.names(rect).left() + 4.0
        };
        let at = pos2(x, y - galley.size().y / 2.0);
        ui.painter().galley(at, galley, color);
    };
    let missing = (group.entries.iter())
        .filter(|entry| {
            entry.due
                && entry
                    .path
                    .row
                    .and_then(|id| plan.figures.row(id))
                    .is_none_or(crate::model::FigureRow::is_blank)
        })
        .count();
    put(&group.title, Type::SmallBold, tokens.ink, false);
    let words =
        (missing > 0).then(|| cx.msg_with("ui-figures-missing", &[("count", missing.into())]));
    if let Some(words) = &words {
        put(words, Type::Small, tokens.warning, true);
    }
    let spoken = match words {
        Some(words) => format!("{}, {words}", group.title),
        None => group.title.clone(),
    };
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Heading, true, &spoken));
}

/// One row; `lacking` counts the other rows that have numbers without a source.
pub fn row_ui(
    cx: &Cx<'_>,
    plan: &mut Plan,
    ui: &mut Ui,
    grid: &Grid,
    entry: &Entry,
    lacking: usize,
) -> Option<Done> {
    let tokens = Tokens::of(ui);
    let path = entry.path;
    let indent = entry.indent.min(3) as f32 * 16.0;
    let step = if entry.due {
        Type::TableBold
    } else {
        Type::Table
    };
    let name =
        ui.painter()
            .layout_job(step.job(&entry.short, tokens.ink, grid.label - indent - 30.0));
    let mut unit_job = Type::Micro.job(&entry.unit, tokens.ink3, grid.unit() - 4.0);
    unit_job.wrap.max_rows = 2;
    let unit = ui.painter().layout_job(unit_job);
    let tallest = name.size().y.max(unit.size().y);
    let height = (tallest + 8.0).max(grid.row);
    let (rect, response) = ui.allocate_exact_size(vec2(grid.width(), height), Sense::hover());
    aim(cx, plan, ui, grid, entry);
    let open = source::is_open(ui, path);
    if !ui.is_rect_visible(rect.expand(4.0 * height)) && !open && !concerns(cx, ui, grid, entry) {
        // what nobody sees costs only its height
        return None;
    }
    // whoever hears «poprodukcyjny» from somebody who sees it must find it
    let spoken = if entry.short == entry.name {
        entry.name.clone()
    } else {
        format!("{} ({})", entry.name, entry.short)
    };
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, &spoken));
    grid.zebra(ui, rect);
    ui.painter().hline(
        rect.x_range(),
        rect.bottom() - 0.5,
        Stroke::new(1.0, tokens.line),
    );
    let unit_at = pos2(
        rect.left() + grid.label,
        rect.center().y - unit.size().y / 2.0,
    );
    ui.painter().galley(unit_at, unit, tokens.ink3);
    let mut done = None;
    for (index, head) in grid.columns.iter().enumerate() {
        let x = grid.cell_x(rect.left(), index);
        let cell = Rect::from_min_max(
            pos2(x, rect.center().y - 14.0),
            pos2(x + grid.cell, rect.center().y + 14.0),
        );
        let mut child = ui.new_child(apart(ui, (path, index)).max_rect(cell));
        if let Some(step) = cell_ui(cx, plan, &mut child, entry, head) {
            done = Some(Done::Left(path, index, step));
        }
    }
    grid.cover(ui, rect.shrink2(vec2(0.0, 1.0)), tokens.sheet);
    let names = grid.names(rect);
    let name_at = pos2(
        names.left() + 4.0 + indent,
        rect.center().y - name.size().y / 2.0,
    );
    let mark_x = name_at.x + name.size().x + 14.0;
    ui.painter().galley(name_at, name, tokens.ink);
    let place = Rect::from_x_y_ranges(names.x_range(), rect.y_range());
    comments::stop_ui(cx, ui, path, (place, &spoken));
    if !entry.own {
        let spot = Rect::from_center_size(pos2(mark_x, rect.center().y), vec2(20.0, 20.0));
        label::help_button(cx, ui, path, &entry.name, spot);
    }
    let corner = Rect::from_min_max(pos2(rect.right() - grid.source + 8.0, rect.top()), rect.max);
    let mut child = ui.new_child(
        apart(ui, (path, "source"))
            .max_rect(corner)
            .layout(Layout::left_to_right(Align::Center)),
    );
    let known = path.row.and_then(|id| plan.figures.row(id));
    source::button(cx, &mut child, entry, known);
    in_sight(ui, grid, entry, |ui| {
        // one who was sent to the source has just opened it
        if source::is_open(ui, path) && source::details_ui(cx, plan, ui, entry, lacking) {
            done = Some(Done::Spread(path));
        }
        said_ui(cx, ui, entry, grid, rect.top());
    });
    done
}

/// What stands below a row keeps to the width that is seen, however far the columns are scrolled.
fn in_sight(ui: &mut Ui, grid: &Grid, entry: &Entry, content: impl FnOnce(&mut Ui)) {
    let (seen, begin) = (ui.clip_rect(), ui.cursor().min);
    let left = begin.x.max(seen.left());
    let right = (begin.x + grid.width()).min(seen.right());
    let room = Rect::from_min_max(
        pos2(left, begin.y),
        pos2(right.max(left), ui.max_rect().bottom().max(begin.y)),
    );
    let builder = apart(ui, (entry.path, "below"))
        .max_rect(room)
        .layout(Layout::top_down(Align::Min));
    let mut child = ui.new_child(builder);
    content(&mut child);
    let tall = child.min_rect().bottom() - begin.y;
    if tall > 0.0 {
        ui.allocate_space(vec2(grid.width(), tall));
    }
}

/// Whether the focus, or what one was sent to, is in the row.
fn concerns(cx: &Cx<'_>, ui: &Ui, grid: &Grid, entry: &Entry) -> bool {
    if cx
        .target
        .get()
        .is_some_and(|target| target.row == entry.path.row)
    {
        return true;
    }
    let focused = ui.memory(egui::Memory::focused);
    let mut heads = grid.columns.iter();
    focused.is_some_and(|focused| heads.any(|head| Cx::field_id(head.cell(entry.path)) == focused))
}

/// Sends one who was sent to the row as a whole to the figure meant, and opens the fields of its
/// source for one who was sent there. It comes before the cells: one of them takes the focus.
fn aim(cx: &Cx<'_>, plan: &Plan, ui: &Ui, grid: &Grid, entry: &Entry) {
    let target = cx.target.get();
    let Some(target) = target.filter(|target| target.row == entry.path.row) else {
        return;
    };
    if cx.reviewing && target.field.is_empty() {
        // who reviews comments on the row itself
        return;
    }
    let details = source::fields(entry).any(|field| field == target.field);
    if details {
        source::set_open(ui, entry.path, true);
        return;
    }
    if target.cell.is_some() {
        return;
    }
    let blank = |head: &&Head| {
        plan.at(head.cell(entry.path))
            .is_none_or(|value| value.is_blank())
    };
    let base = grid
        .columns
        .iter()
        .find(|head| head.column == Some(crate::projection::Column::Base));
    let head = base
        .filter(blank)
        .or_else(|| grid.columns.iter().find(blank))
        .or(base)
        .or(grid.columns.first());
    cx.target.set(head.map(|head| head.cell(entry.path)));
}

/// What is said of the row, in the margin or below it.
fn said_ui(cx: &Cx<'_>, ui: &mut Ui, entry: &Entry, grid: &Grid, top: f32) {
    let cells = grid.columns.iter().map(|head| head.cell(entry.path));
    let details = source::is_open(ui, entry.path);
    let sources = source::fields(entry)
        .filter(|_| !details)
        .map(|field| entry.path.sibling(field));
    for place in std::iter::once(entry.path).chain(cells).chain(sources) {
        super::super::notes_ui(cx, ui, place, top);
        comments::said_ui(cx, ui, place, top);
    }
    if cx.help == Some(entry.path) && cx.cut.margin.is_none() {
        super::super::help_ui(cx, ui, entry.path);
    }
}

/// Says that a counted figure is an estimate: beside the cells only its source says so.
fn tell_estimate(
    cx: &Cx<'_>,
    plan: &Plan,
    ui: &Ui,
    (place, head): (crate::field::FieldPath, &Head),
    id: egui::Id,
) {
    let row = place.row.and_then(|id| plan.figures.row(id));
    let estimate = row.map_or("", |row| row.estimate.trim());
    if head.basis == Basis::Counted && !estimate.is_empty() {
        let name = cx.msg(&Plan::message_key(place.sibling("estimate")));
        describe(ui, id, &format!("{name}: {estimate}"));
    }
}

fn cell_ui(cx: &Cx<'_>, plan: &mut Plan, ui: &mut Ui, entry: &Entry, head: &Head) -> Option<Step> {
    let place = head.cell(entry.path);
    let id = Cx::field_id(place);
    let value = plan
        .figures
        .row(place.row?)
        .map(|row| row.get(head.basis, head.year))
        .unwrap_or_default();
    if cx.read_only {
        let rect = ui.max_rect();
        let words = cx.texts.figure(value);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.add_space(8.0);
            line(ui, Type::Table, Tokens::of(ui).ink, &words);
        });
        let blank = cx.msg("grid-blank");
        let value = if words.is_empty() { &blank } else { &words };
        let spoken = spoken(&[value, &entry.name, &head.year.to_string(), &entry.unit]);
        comments::stop_ui(cx, ui, place, (rect, &spoken));
        return None;
    }
    let width = ui.available_width();
    let state = cx.state_at(ui, place);
    let before = walk::cursor_at(ui, id);
    let wanted = entry.due && head.column == Some(crate::projection::Column::Base);
    let hint = if wanted {
        cx.msg("ui-figures-wanted")
    } else {
        String::new()
    };
    let expect = entry.expect.decimal_dot(edit::decimal_dot(cx));
    let typed = edit::typed(
        cx,
        ui,
        place,
        &value,
        |quantity| cx.texts.figure(*quantity),
        |text| reading::quantity(text, expect),
        |field| {
            field
                .cell()
                .right()
                .width(width)
                .state(state)
                .placeholder(&hint)
        },
    );
    // «Kobiety, 2025, rok oceny, osoby»: what is only painted above and beside is said here
    let name = format!(
        "{}, {}, {}, {}",
        entry.name, head.year, head.word, entry.unit
    );
    cx.explain(
        place,
        |number| entry.unit_after(cx, number),
        || {
            let row = place.row.and_then(|id| plan.figures.row(id));
            let of = |basis| row.map(|row| row.of(basis).0.range(..head.year));
            let counted = of(head.basis).and_then(|mut before| before.next_back());
            let known = counted.or_else(|| of(Basis::Counted)?.next_back());
            known.map_or_else(Default::default, |(year, value)| {
                (Some(*year), cx.texts.figure(*value), value.number())
            })
        },
    );
    let response = typed.response.accessible_name(name);
    if wanted {
        ui.ctx()
            .accesskit_node_builder(response.id, egui::accesskit::Node::set_required);
    }
    tell_estimate(cx, plan, ui, (place, head), response.id);
    cx.after_input(ui, place, &response);
    if let Some(quantity) = typed.value {
        cx.set(plan, place, Datum::Quantity(quantity));
    }
    walk::step(ui, &response, before, typed.asked)
}
