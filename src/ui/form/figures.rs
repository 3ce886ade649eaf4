//! The table of figures with OZPS marks: a series per row, its years as columns.
//!
//! Enter and arrows move between cells, a block pasted from a spreadsheet fills them.

use egui::{Align, Id, Key, Layout, Rect, Sense, Stroke, Ui, UiBuilder, pos2, vec2};

use super::{
    super::{
        cx::Cx,
        icons::{self, Icon},
        theme::{Tokens, Type, size},
        widgets::{FieldState, TextField, Tone, legend_mark, line, link, sideways},
    },
    computed::{Extra, computed_ui},
    edit, label,
    paste::paste,
};
use crate::{
    base::{Column, Id as RowId, Quantity, Series, reading},
    field::{FieldInfo, FieldPath, Slot, Value},
    model::Plan,
};

/// The cell of a series that stands for the year of its source.
const SOURCE_YEAR: u16 = u16::MAX;

/// Widths of the columns.
pub(super) struct Grid {
    pub(super) label: f32,
    unit: f32,
    pub(super) cell: f32,
    pub(super) source: f32,
    pub(super) columns: Vec<(Column, String, String)>,
}

impl Grid {
    fn of(cx: &Cx<'_>, width: f32) -> Self {
        let mut columns = Vec::new();
        for column in Column::ALL {
            let year = cx.projection.columns.year(column);
            if column == Column::LaterForecast && year.is_none() {
                continue;
            }
            let word = cx.msg(column_key(column));
            columns.push((
                column,
                year.map(|year| year.to_string()).unwrap_or_default(),
                word,
            ));
        }
        let many = columns.len() > 4;
        let (unit, source) = if many { (58.0, 96.0) } else { (58.0, 118.0) };
        let least = match (width < 560.0, many) {
            (true, _) => 150.0,
            (false, true) => 210.0,
            (false, false) => 250.0,
        };
        let count = columns.len() as f32;
        let cell = ((width - least - unit - source) / count)
            .clamp(66.0, 84.0)
            .floor();
        // a wide sheet gives its room to the sources, so that names and figures stay together
        let spare = (width - unit - cell * count - 360.0 - source).max(0.0);
        let source = source + spare;
        let label = (width - unit - source - cell * count).max(least);
        Self {
            label,
            unit,
            cell,
            source,
            columns,
        }
    }

    pub(super) fn width(&self) -> f32 {
        self.label + self.unit + self.cell * self.columns.len() as f32 + self.source
    }

    pub(super) fn cell_x(&self, left: f32, index: usize) -> f32 {
        left + self.label + self.unit + self.cell * index as f32
    }

    fn zebra(&self, ui: &Ui, rect: Rect) {
        let tokens = Tokens::of(ui);
        for (index, (column, _, _)) in self.columns.iter().enumerate() {
            if column.is_forecast() {
                let x = self.cell_x(rect.left(), index);
                let strip =
                    Rect::from_min_max(pos2(x, rect.top()), pos2(x + self.cell, rect.bottom()));
                ui.painter().rect_filled(strip, 0, tokens.zebra);
            }
        }
    }
}

fn column_key(column: Column) -> &'static str {
    match column {
        Column::TwoBefore => "column-two_before",
        Column::OneBefore => "column-one_before",
        Column::Base => "column-base",
        Column::Forecast => "column-forecast",
        Column::LaterForecast => "column-later_forecast",
    }
}

/// The table of `fields`, all of them series of one record.
pub fn figures_ui(
    cx: &Cx<'_>,
    plan: &mut Plan,
    ui: &mut Ui,
    (table, row): (&'static str, Option<RowId>),
    fields: &[&'static FieldInfo],
    extra: &Extra,
) {
    let grid = Grid::of(cx, ui.available_width());
    let paths: Vec<FieldPath> = fields
        .iter()
        .map(|field| FieldPath {
            table,
            row,
            field: field.name,
            cell: None,
        })
        .collect();
    paste_block(cx, plan, ui, &grid, &paths);
    let first = fields.first().map(|field| field.name);
    let salt = Id::unique(("figures", table, row, first));
    let done = sideways(ui, salt, |ui| {
        ui.set_width(grid.width());
        ui.spacing_mut().item_spacing.y = 0.0;
        head_ui(cx, ui, &grid);
        let mut done = None;
        for (index, (field, path)) in fields.iter().zip(&paths).enumerate() {
            if let Some(group) = field.spec.group.filter(|_| index > 0) {
                ui.add_space(10.0);
                line(
                    ui,
                    Type::SmallBold,
                    Tokens::of(ui).ink,
                    &cx.msg(&format!("group-{group}")),
                );
                ui.add_space(2.0);
            }
            let lacking = (paths.iter())
                .filter(|other| *other != path && lacks_source(plan, **other))
                .count();
            done = row_ui(cx, plan, ui, &grid, (field, *path), lacking).or(done);
        }
        computed_ui(cx, ui, &grid, &extra.computed);
        done
    });
    match done {
        Some(Done::Left(from, column, step)) => {
            move_focus(ui, &grid, &paths, from, column, step);
        }
        Some(Done::Spread(from)) => spread_source(cx, plan, &paths, from),
        None => {}
    }
    ui.add_space(6.0);
    marks_ui(cx, ui);
    ui.add_space(12.0);
}

/// What was done in a row that concerns others.
enum Done {
    /// A key left the cell of this column, by a step.
    Left(FieldPath, usize, Step),
    /// The source of this row is the source of all that have none.
    Spread(FieldPath),
}

/// Whether the row at `path` has numbers without a source.
fn lacks_source(plan: &Plan, path: FieldPath) -> bool {
    matches!(plan.value(path), Some(Value::Series(series)) if series.lacks_source())
}

/// Writes the source of the row `from` into all rows that have numbers without one.
fn spread_source(cx: &Cx<'_>, plan: &mut Plan, paths: &[FieldPath], from: FieldPath) {
    let Some(Value::Series(known)) = plan.value(from) else {
        return;
    };
    let (source, year) = (known.source.clone(), known.source_year);
    for path in paths {
        if !lacks_source(plan, *path) {
            continue;
        }
        let slot = plan
            .table_mut(path.table)
            .and_then(|rows| rows.get_mut(path.row))
            .and_then(|record| record.slot(path.field));
        if let Some(Slot::Series(series)) = slot {
            series.source.clone_from(&source);
            series.source_year = year;
            cx.touch(from);
        }
    }
}

/// Steps over rows and columns.
#[derive(Clone, Copy)]
enum Step {
    Row(isize),
    Column(isize),
}

fn cell_id(path: FieldPath, column: Column) -> Id {
    Cx::field_id(path.cell(column.index() as u16))
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
    if let Some((path, (column, _, _))) = target {
        ui.memory_mut(|memory| memory.request_focus(cell_id(*path, *column)));
    }
}

fn head_ui(cx: &Cx<'_>, ui: &mut Ui, grid: &Grid) {
    let tokens = Tokens::of(ui);
    let words: Vec<_> = grid
        .columns
        .iter()
        .map(|(_, year, word)| {
            let right = |step: Type, words: &str| {
                let mut job = step.job(words, tokens.ink2, grid.cell - 6.0);
                job.halign = Align::RIGHT;
                ui.painter().layout_job(job)
            };
            (right(Type::SmallBold, year), right(Type::Micro, word))
        })
        .collect();
    let tallest = words
        .iter()
        .map(|(_, word)| word.size().y)
        .fold(16.0, f32::max);
    let (rect, _) = ui.allocate_exact_size(vec2(grid.width(), tallest + 26.0), Sense::hover());
    grid.zebra(ui, rect);
    let baseline = rect.bottom() - 6.0;
    let put = |ui: &Ui, x: f32, words: &str| {
        let galley =
            ui.painter()
                .layout_job(Type::SmallBold.job(words, tokens.ink2, f32::INFINITY));
        ui.painter()
            .galley(pos2(x, baseline - galley.size().y), galley, tokens.ink2);
    };
    put(ui, rect.left() + 4.0, &cx.msg("ui-figures-row"));
    put(ui, rect.left() + grid.label, &cx.msg("ui-figures-unit"));
    put(
        ui,
        rect.right() - grid.source + 8.0,
        &cx.msg("ui-figures-source"),
    );
    for (index, (year, word)) in words.into_iter().enumerate() {
        let right = grid.cell_x(rect.left(), index) + grid.cell - 8.0;
        let top = baseline - word.size().y;
        ui.painter().galley(pos2(right, top), word, tokens.ink2);
        ui.painter()
            .galley(pos2(right, top - year.size().y + 2.0), year, tokens.ink2);
    }
    ui.painter().hline(
        rect.x_range(),
        rect.bottom() - 0.5,
        Stroke::new(1.0, tokens.edge),
    );
}

/// One row; `lacking` counts the other rows that have numbers without a source.
fn row_ui(
    cx: &Cx<'_>,
    plan: &mut Plan,
    ui: &mut Ui,
    grid: &Grid,
    (field, path): (&'static FieldInfo, FieldPath),
    lacking: usize,
) -> Option<Done> {
    let tokens = Tokens::of(ui);
    let words = label::words(cx, path, field);
    let indent = f32::from(field.spec.indent) * 16.0;
    let step = if field.spec.indent == 0 && field.spec.required {
        Type::TableBold
    } else {
        Type::Table
    };
    let name =
        ui.painter()
            .layout_job(step.job(&words.label, tokens.ink, grid.label - indent - 30.0));
    let height = (name.size().y + 8.0).max(size::ROW);
    let (rect, response) = ui.allocate_exact_size(vec2(grid.width(), height), Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, &words.label));
    grid.zebra(ui, rect);
    ui.painter().hline(
        rect.x_range(),
        rect.bottom() - 0.5,
        Stroke::new(1.0, tokens.line),
    );
    let name_at = pos2(
        rect.left() + 4.0 + indent,
        rect.center().y - name.size().y / 2.0,
    );
    let mark_x = name_at.x + name.size().x + 14.0;
    ui.painter().galley(name_at, name, tokens.ink);
    if words.has_help {
        let spot = Rect::from_center_size(pos2(mark_x, rect.center().y), vec2(20.0, 20.0));
        label::help_button(cx, ui, path, &words.label, spot);
    }
    let unit = field
        .spec
        .unit
        .map(|unit| cx.msg(&format!("measure-{unit}")))
        .unwrap_or_default();
    let mut unit_job = Type::Small.job(&unit, tokens.ink3, grid.unit - 4.0);
    unit_job.wrap.max_rows = 1;
    let unit = ui.painter().layout_job(unit_job);
    ui.painter().galley(
        pos2(
            rect.left() + grid.label,
            rect.center().y - unit.size().y / 2.0,
        ),
        unit,
        tokens.ink3,
    );
    let mut done = None;
    let slot = plan
        .table_mut(path.table)
        .and_then(|rows| rows.get_mut(path.row))
        .and_then(|record| record.slot(path.field));
    if let Some(Slot::Series(series)) = slot {
        if cx.target.get() == Some(path) {
            if series.is_blank() {
                cx.target.set(Some(path.cell(Column::Base.index() as u16)));
            } else {
                // what is said of a row with figures concerns its source
                cx.target.set(None);
                cx.visited.borrow_mut().insert(path);
                set_details(ui, path, true);
            }
        }
        for (index, (column, year, word)) in grid.columns.iter().enumerate() {
            let x = grid.cell_x(rect.left(), index);
            let cell = Rect::from_min_max(
                pos2(x, rect.center().y - 14.0),
                pos2(x + grid.cell, rect.center().y + 14.0),
            );
            let head = if year.is_empty() { word } else { year };
            let name = format!("{}, {head}", words.label);
            let mut child = ui.new_child(UiBuilder::new().id_salt((path, index)).max_rect(cell));
            if let Some(step) = cell_ui(cx, &mut child, path, *column, series, &name) {
                done = Some(Done::Left(path, index, step));
            }
        }
        let corner =
            Rect::from_min_max(pos2(rect.right() - grid.source + 8.0, rect.top()), rect.max);
        let mut child = ui.new_child(
            UiBuilder::new()
                .id_salt((path, "source"))
                .max_rect(corner)
                .layout(Layout::left_to_right(Align::Center)),
        );
        let open = source_button(cx, &mut child, path, series, &words.label);
        if open && details_ui(cx, ui, path, series, (&words.label, lacking)) {
            done = Some(Done::Spread(path));
        }
    }
    row_said_ui(cx, ui, path, grid, rect.top());
    done
}

fn row_said_ui(cx: &Cx<'_>, ui: &mut Ui, path: FieldPath, grid: &Grid, top: f32) {
    let cells = grid
        .columns
        .iter()
        .map(|(column, _, _)| path.cell(column.index() as u16));
    for place in std::iter::once(path).chain(cells) {
        super::notes_ui(cx, ui, place, top);
    }
    if cx.help == Some(path) && cx.cut.margin.is_none() {
        super::super::shell::help_ui(cx, ui, path);
    }
}

fn cell_ui(
    cx: &Cx<'_>,
    ui: &mut Ui,
    path: FieldPath,
    column: Column,
    series: &mut Series,
    name: &str,
) -> Option<Step> {
    let place = path.cell(column.index() as u16);
    let id = Cx::field_id(place);
    let value = series.get(column);
    if cx.read_only {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.add_space(8.0);
            line(ui, Type::Table, Tokens::of(ui).ink, &cx.texts.figure(value));
        });
        return None;
    }
    let state = match cx.state_at(ui, place) {
        // what is said of a row with figures concerns its source
        FieldState::Rest if series.is_blank() => cx.state_at(ui, path),
        said => said,
    };
    let width = ui.available_width();
    let before = cursor_at(ui, id);
    let typed = edit::typed(
        cx,
        ui,
        place,
        &value,
        |figure| cx.texts.figure(*figure),
        edit::quantity(cx, unit_of(place)),
        |field| field.cell().right().width(width).state(state),
    );
    let response = typed.response.accessible_name(name);
    cx.after_input(ui, place, &response);
    if let Some(figure) = typed.value {
        series.set(column, figure);
        cx.touch(place);
    }
    if !typed.asked && response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter)) {
        return Some(Step::Row(1));
    }
    if !response.has_focus() {
        return None;
    }
    let after = cursor_at(ui, id);
    ui.input(|input| {
        if input.key_pressed(Key::ArrowDown) {
            Some(Step::Row(1))
        } else if input.key_pressed(Key::ArrowUp) {
            Some(Step::Row(-1))
        } else if input.key_pressed(Key::ArrowRight) && before == after {
            Some(Step::Column(1))
        } else if input.key_pressed(Key::ArrowLeft) && before == after {
            Some(Step::Column(-1))
        } else {
            None
        }
    })
}

/// Where the text cursor stands; an arrow that does not move it leaves the cell.
fn cursor_at(ui: &Ui, id: Id) -> Option<egui::text::CCursorRange> {
    egui::TextEdit::load_state(ui.ctx(), id).and_then(|state| state.cursor.char_range())
}

/// The source as a button that opens the row's details. Gives whether they are open.
fn source_button(cx: &Cx<'_>, ui: &mut Ui, path: FieldPath, series: &Series, label: &str) -> bool {
    let tokens = Tokens::of(ui);
    let mut open = ui
        .data(|data| data.get_temp::<bool>(details_id(path)))
        .unwrap_or_default();
    let year = series
        .source_year
        .map(|year| year.to_string())
        .unwrap_or_default();
    let mut words = format!("{} {year}", series.source).trim().to_owned();
    let estimated = !series.estimate.trim().is_empty();
    if estimated {
        words = cx.msg_with("ui-estimate-of", &[("source", words.as_str().into())]);
    }
    let blank = words.is_empty();
    if blank {
        words = cx.msg("ui-figures-add-source");
    }
    let worst = cx
        .findings_at(ui, path)
        .into_iter()
        .map(|finding| finding.tone)
        .min_by_key(|tone| *tone as u8);
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), size::TARGET), Sense::click());
    let name = cx.msg_with("ui-figures-details", &[("row", label.into())]);
    response.widget_info(|| egui::WidgetInfo::selected(egui::Role::Button, true, open, &name));
    let mut x = rect.left();
    if let Some(tone @ (Tone::Error | Tone::Warning)) = worst {
        let spot = Rect::from_center_size(pos2(x + 7.0, rect.center().y), vec2(14.0, 14.0));
        icons::paint(
            ui.painter(),
            spot,
            tone.icon(),
            tone.colours(tokens).0,
            tokens.on_accent,
        );
        x += 18.0;
    }
    let color = match (blank, response.hovered() || open) {
        (_, true) => tokens.accent,
        (true, false) => tokens.ink3,
        (false, false) => tokens.ink2,
    };
    let mut job = Type::Small.job(&words, color, rect.right() - x - 18.0);
    if blank {
        job = Type::Micro.job(&words, color, rect.right() - x - 18.0);
    }
    job.wrap.max_rows = 1;
    job.wrap.break_anywhere = true;
    let galley = ui.painter().layout_job(job);
    ui.painter().galley(
        pos2(x, rect.center().y - galley.size().y / 2.0),
        galley,
        color,
    );
    let spot = Rect::from_center_size(pos2(rect.right() - 8.0, rect.center().y), vec2(10.0, 10.0));
    icons::paint(
        ui.painter(),
        spot,
        if open { Icon::Up } else { Icon::ChevronDown },
        tokens.ink3,
        tokens.sheet,
    );
    if response.has_focus() {
        super::super::widgets::focus_ring(ui, rect.shrink(3.0), 3);
    }
    if response
        .on_hover_cursor(egui::CursorIcon::PointingHand)
        .clicked()
    {
        open = !open;
        set_details(ui, path, open);
    }
    open
}

fn details_id(path: FieldPath) -> Id {
    Cx::field_id(path).with("details")
}

fn source_id(path: FieldPath) -> Id {
    Cx::field_id(path).with("source")
}

/// Opens or closes the details of a row; the focus goes into what was opened.
fn set_details(ui: &Ui, path: FieldPath, open: bool) {
    ui.data_mut(|data| data.insert_temp(details_id(path), open));
    if open {
        let now = ui.ctx().cumulative_pass_nr();
        ui.data_mut(|data| data.insert_temp(source_id(path), now));
    }
}

/// Takes the focus into details that were opened, a frame later: a text field that sees the press
/// of the button would take it for a press elsewhere and give the focus away.
fn focus_opened(ui: &Ui, path: FieldPath, source: &egui::Response) {
    let Some(since) = ui.data(|data| data.get_temp::<u64>(source_id(path))) else {
        return;
    };
    if since < ui.ctx().cumulative_pass_nr() {
        source.request_focus();
        ui.data_mut(|data| data.remove_temp::<u64>(source_id(path)));
    } else {
        ui.ctx().request_repaint_after(std::time::Duration::ZERO);
    }
}

/// Source, its year and the method of an estimate. Gives whether the source is to be written into
/// the `lacking` other rows that have none.
fn details_ui(
    cx: &Cx<'_>,
    ui: &mut Ui,
    path: FieldPath,
    series: &mut Series,
    (label, lacking): (&str, usize),
) -> bool {
    let tokens = Tokens::of(ui);
    let id = Cx::field_id(path);
    let (mut changed, mut spread) = (false, false);
    egui::Frame::new()
        .fill(tokens.zebra)
        .inner_margin(egui::Margin {
            left: 20,
            right: 8,
            top: 6,
            bottom: 8,
        })
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            ui.add_enabled_ui(!cx.read_only, |ui| {
                ui.horizontal_wrapped(|ui| {
                    let part =
                        |ui: &mut Ui,
                         key: &str,
                         width: f32,
                         content: &mut dyn FnMut(&mut Ui, String)| {
                            super::column(ui, width, |ui| {
                                let words = cx.msg(key);
                                line(ui, Type::SmallBold, tokens.ink, &words);
                                content(ui, format!("{words}, {label}"));
                            });
                        };
                    part(ui, "ui-source-name", 220.0, &mut |ui, name| {
                        let field = TextField::new(source_id(path), &mut series.source);
                        let response = field.width(220.0).show(ui).accessible_name(name);
                        focus_opened(ui, path, &response);
                        changed |= response.changed();
                    });
                    part(ui, "ui-source-year", 92.0, &mut |ui, name| {
                        let typed = edit::typed(
                            cx,
                            ui,
                            path.cell(SOURCE_YEAR),
                            &series.source_year,
                            |year| year.map(|year| year.to_string()).unwrap_or_default(),
                            |text| reading::year(text).map(Some),
                            |field| field.width(92.0),
                        );
                        typed.response.accessible_name(name);
                        if let Some(year) = typed.value {
                            series.source_year = year;
                            changed = true;
                        }
                    });
                    part(ui, "ui-source-estimate", 300.0, &mut |ui, name| {
                        let field = TextField::new(id.with("estimate"), &mut series.estimate);
                        changed |= field.width(300.0).show(ui).accessible_name(name).changed();
                    });
                });
                if lacking > 0 && !series.source.trim().is_empty() {
                    let words = cx.msg_with("ui-source-spread", &[("count", lacking.into())]);
                    spread = link(ui, &words).clicked();
                }
            });
        });
    if changed {
        cx.touch(path);
    }
    spread
}

/// What the marks mean.
fn marks_ui(cx: &Cx<'_>, ui: &mut Ui) {
    let tokens = Tokens::of(ui);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 2.0);
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
fn paste_block(cx: &Cx<'_>, plan: &mut Plan, ui: &Ui, grid: &Grid, paths: &[FieldPath]) {
    let cells: Vec<Vec<FieldPath>> = paths
        .iter()
        .map(|path| {
            let columns = grid.columns.iter();
            columns
                .map(|(column, _, _)| path.cell(column.index() as u16))
                .collect()
        })
        .collect();
    paste::<Quantity>(cx, ui, &cells, |path, text| {
        let field = plan
            .table_mut(path.table)
            .and_then(|rows| rows.get_mut(path.row))
            .and_then(|record| record.slot(path.field));
        let Some(Slot::Series(series)) = field else {
            return None;
        };
        let column = Column::ALL.get(usize::from(path.cell?))?;
        match edit::taken(edit::quantity(cx, unit_of(path)), text) {
            Ok(figure) => {
                series.set(*column, figure);
                None
            }
            Err(why) => Some(why),
        }
    });
}

fn unit_of(path: FieldPath) -> Option<&'static str> {
    Plan::field_info(path)?.spec.unit
}
