//! A table seen along two of its fields: one catalogue as rows, another as columns, and in each
//! cell how many rows of the table stand there.

use egui::{
    Align, CursorIcon, Rect, Response, Role, Sense, Shape, Stroke, StrokeKind, Ui, WidgetInfo,
    pos2, vec2,
};

use super::{
    super::{
        cx::Cx,
        icons::{self, Icon},
        request::Request,
        theme::{Tokens, Type, radius},
        widgets::{
            Stop, Walk, apart, focus_ring, grade_colors, numbered_disc, sideways, spoken, text,
        },
    },
    rows::{Begin, choose_row, holds, want_list},
};
use crate::{
    base::Id,
    field::{Datum, FieldPath, Kind},
    model::Plan,
    views::{
        Grade,
        matrix::{Held, Matrix},
    },
};

/// Least width of the heads of rows and of a cell, in points.
const LEAST: [f32; 2] = [170.0, 92.0];
/// Heights of the head, at least, and of a row, in points.
const HEIGHTS: [f32; 2] = [48.0, 36.0];
/// The same where cells are graded: their rows and columns are numbers.
const GRADED: (f32, f32) = (36.0, 62.0);
const GRADED_HEIGHTS: [f32; 2] = [28.0, 43.0];
/// Discs in a graded cell, where it is wide enough; the others are counted.
const DISCS: usize = 4;
/// From the middle of a disc to that of the next, in points.
const STEP: f32 = 29.0;

/// Keys of a row and of a column.
type Place = [String; 2];

/// Which matrix it is.
#[derive(Clone, Copy)]
pub struct MatrixLook {
    /// The table whose rows are counted. The message `matrix-{table}` names the matrix; `.hint`
    /// says what it shows, `.missing` and `.unusual` what stands in cells without rows, `.empty`
    /// what there is to say when such a cell is chosen.
    pub table: &'static str,
    /// The fields of rows and of columns: entries of the catalogue, choices or numbers.
    pub fields: [&'static str; 2],
}

impl MatrixLook {
    /// Whether row `id` of the table stands in the chosen cell.
    pub fn shows(&self, plan: &Plan, ctx: &egui::Context, id: Id) -> bool {
        let chosen = self.chosen(ctx);
        chosen.is_some_and(|values| holds(plan, (self.table, id), &values))
    }

    fn words(&self, cx: &Cx<'_>, attribute: &str) -> String {
        let key = format!("matrix-{}", self.table);
        cx.texts.attr(&key, attribute).unwrap_or_default()
    }

    /// A row (0) or column (1) as it is heard: a number alone does not say of what.
    fn heard(&self, cx: &Cx<'_>, side: usize, name: &str) -> String {
        let number = name.parse::<u32>().is_ok();
        match self.fields.get(side).filter(|_| number) {
            Some(field) => {
                let key = Plan::message_key(FieldPath::one(self.table, field));
                format!("{} {name}", cx.msg(&key))
            }
            None => name.to_owned(),
        }
    }

    fn id(&self) -> egui::Id {
        egui::Id::unique(("matrix", self.table))
    }

    /// What rows of the chosen cell have in common; none while no cell is chosen.
    pub fn chosen(&self, ctx: &egui::Context) -> Option<Vec<Begin>> {
        let place = ctx.data(|data| data.get_temp::<Place>(self.id()))?;
        let fields = self.fields.into_iter().zip(place);
        Some(
            fields
                .map(|(field, key)| (field, self.datum(field, key)))
                .collect(),
        )
    }

    /// The value of `field` that the key of a row or column stands for.
    fn datum(&self, field: &'static str, key: String) -> Datum {
        let info = Plan::field_info(FieldPath::one(self.table, field));
        match info.map(|info| info.kind) {
            Some(Kind::Count) => Datum::Count(key.parse().ok()),
            Some(Kind::Choice(..)) => Datum::Choice(Some(key)),
            _ => Datum::Key(key),
        }
    }
}

/// Where things stand.
struct Frame {
    rect: Rect,
    label: f32,
    cell: f32,
}

impl Frame {
    fn column(&self, index: usize) -> Rect {
        let x = self.rect.left() + self.label + self.cell * index as f32;
        let y = self.rect.y_range();
        Rect::from_x_y_ranges(x..=x + self.cell, y)
    }
}

/// Paints `matrix`; a cell that is pressed is the [chosen](MatrixLook::chosen) one from then on, and
/// so is its first row. Who pressed it by a key comes to that row in the list, or hears that there
/// is none.
pub fn matrix_ui(cx: &Cx<'_>, ui: &mut Ui, look: &MatrixLook, matrix: &Matrix) {
    let tokens = Tokens::of(ui);
    text(ui, Type::Body, tokens.ink2, &look.words(cx, "hint"));
    ui.add_space(6.0);
    let columns = matrix.columns.len();
    let graded = matrix.rows.iter().flat_map(|row| &row.cells);
    let graded = graded
        .into_iter()
        .any(|cell| matches!(cell, Held::Graded { .. }));
    let (least_label, least_cell) = if graded { GRADED } else { (LEAST[0], LEAST[1]) };
    let least = least_label + least_cell * columns as f32;
    let heights = if graded { GRADED_HEIGHTS } else { HEIGHTS };
    sideways(ui, look.id().with("area"), |ui| {
        let width = ui.available_width().max(least);
        let builder = apart(ui, "matrix")
            .accessibility_role(Role::Table)
            .accessibility_label(cx.msg(&format!("matrix-{}", look.table)));
        ui.scope_builder(builder, |ui| {
            ui.set_width(width);
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
                node.set_row_count(matrix.rows.len() + 1);
                node.set_column_count(columns + 1);
            });
            let label = if graded {
                least_label
            } else {
                (width * 0.18).max(least_label)
            };
            let frame = |rect| Frame {
                rect,
                label,
                cell: (width - label) / columns.max(1) as f32,
            };
            let tall = head_height(cx, ui, matrix, (frame(Rect::ZERO).cell, heights[0]));
            let (_, head) = ui.allocate_space(vec2(width, tall));
            head_ui(cx, ui, look, matrix, &frame(head));
            rows_ui(cx, ui, look, matrix, |ui| {
                frame(ui.allocate_space(vec2(width, heights[1])).1)
            });
        });
    });
}

fn rows_ui(
    cx: &Cx<'_>,
    ui: &mut Ui,
    look: &MatrixLook,
    matrix: &Matrix,
    frame: impl Fn(&mut Ui) -> Frame,
) {
    let columns = matrix.columns.len();
    let kept = ui.data(|data| data.get_temp::<Place>(look.id()));
    let places: Vec<Place> = (matrix.rows.iter())
        .flat_map(|row| {
            let columns = matrix.columns.iter();
            columns.map(|(column, _)| [row.key.clone(), column.clone()])
        })
        .collect();
    let chosen = places.iter().position(|place| kept.as_ref() == Some(place));
    let walk = Walk::Grid(columns);
    let preferred = chosen.unwrap_or_default();
    let stop = Stop::of(ui, look.id(), walk, places.len(), preferred);
    let mut clicked = None;
    for (line, row) in matrix.rows.iter().enumerate() {
        let frame = frame(ui);
        let ui = &row_ui(ui, line, frame.rect);
        let name = cx.words(&row.name);
        let heard = look.heard(cx, 0, &name);
        row_head_ui(ui, &frame, (&name, &heard));
        let cells = matrix.columns.iter().zip(&row.cells);
        for (index, ((_, column), covered)) in cells.enumerate() {
            let at = line * columns + index;
            let response = stop.place(ui, at, frame.column(index));
            let name = spoken(&[&heard, &look.heard(cx, 1, &cx.words(column))]);
            if cell_ui(cx, ui, look, response, (&name, covered, chosen == Some(at))) {
                clicked = places.get(at).map(|place| (place, covered.rows()));
            }
        }
        rule(ui, frame.rect, Tokens::of(ui).line);
    }
    stop.walk(ui);
    let Some((place, rows)) = clicked else {
        return;
    };
    ui.data_mut(|data| data.insert_temp(look.id(), place.clone()));
    let Some((first, _)) = rows.first() else {
        cx.ask(Request::Hear(look.words(cx, "empty")));
        return;
    };
    choose_row(ui.ctx(), look.table, *first);
    if !ui.input(|input| input.pointer.any_click()) {
        want_list(ui.ctx(), look.table);
    }
}

fn rule(ui: &Ui, rect: Rect, color: egui::Color32) {
    let stroke = Stroke::new(1.0, color);
    ui.painter()
        .hline(rect.x_range(), rect.bottom() - 0.5, stroke);
}

/// A row of a table for screen readers.
fn row_ui(ui: &mut Ui, line: usize, rect: Rect) -> Ui {
    let builder = apart(ui, ("row", line))
        .max_rect(rect)
        .accessibility_role(Role::Row);
    ui.new_child(builder)
}

/// Words over a column `width` points wide.
fn head_job(ui: &Ui, name: &str, width: f32) -> egui::text::LayoutJob {
    let mut job = Type::Small.job(name, Tokens::of(ui).ink2, width - 8.0);
    job.halign = Align::Center;
    job
}

/// Height of the head: as much as the longest words over a column need.
fn head_height(cx: &Cx<'_>, ui: &Ui, matrix: &Matrix, (cell, least): (f32, f32)) -> f32 {
    let jobs = matrix.columns.iter();
    let jobs = jobs.map(|(_, name)| head_job(ui, &cx.words(name), cell));
    let heights = jobs.map(|job| ui.painter().layout_job(job).size().y);
    heights.fold(least - 12.0, f32::max) + 12.0
}

fn head_ui(cx: &Cx<'_>, ui: &mut Ui, look: &MatrixLook, matrix: &Matrix, frame: &Frame) {
    let tokens = Tokens::of(ui);
    let ui = &row_ui(ui, usize::MAX, frame.rect);
    for (index, (_, name)) in matrix.columns.iter().enumerate() {
        let (name, rect) = (cx.words(name), frame.column(index));
        let job = head_job(ui, &name, rect.width());
        let galley = ui.painter().layout_job(job);
        let at = pos2(rect.center().x, rect.bottom() - 6.0 - galley.size().y);
        ui.painter().galley(at, galley, tokens.ink2);
        let response = ui.interact(rect, ui.unique_id().with(index), Sense::hover());
        let name = look.heard(cx, 1, &name);
        response.widget_info(|| WidgetInfo::labeled(Role::ColumnHeader, true, &name));
    }
    rule(ui, frame.rect, tokens.edge);
}

fn row_head_ui(ui: &Ui, frame: &Frame, (name, spoken): (&str, &str)) {
    let tokens = Tokens::of(ui);
    let head = frame.rect.with_max_x(frame.rect.left() + frame.label);
    let job = Type::Table.job(name, tokens.ink, head.width() - 8.0);
    let galley = ui.painter().layout_job(job);
    let at = pos2(head.left(), head.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, tokens.ink);
    let response = ui.interact(head, ui.unique_id().with("head"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::RowHeader, true, spoken));
}

/// Paints a cell. Gives whether it was pressed.
fn cell_ui(
    cx: &Cx<'_>,
    ui: &Ui,
    look: &MatrixLook,
    response: Response,
    (name, covered, chosen): (&str, &Held, bool),
) -> bool {
    let tokens = Tokens::of(ui);
    let rect = response.rect;
    let words = match covered {
        Held::Rows(rows) => rows.len().to_string(),
        Held::Missing => look.words(cx, "missing"),
        Held::Unusual => look.words(cx, "unusual"),
        Held::Graded { rows, grade, .. } => graded_words(cx, look, rows, *grade),
    };
    // a number alone does not say of what
    let heard = match covered {
        Held::Rows(rows) => {
            let key = format!("matrix-{}", look.table);
            let counted = cx
                .texts
                .attr_with(&key, "counted", &[("count", rows.len().into())]);
            counted.unwrap_or_else(|| words.clone())
        }
        _ => words.clone(),
    };
    let spoken = format!("{name}: {heard}");
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, chosen, &spoken));
    let edge = Stroke::new(1.0, tokens.line);
    ui.painter().vline(rect.left(), rect.y_range(), edge);
    let inside = rect.shrink(1.0);
    if chosen || response.hovered() {
        ui.painter().rect_filled(inside, 0, tokens.accent_tint);
    } else if *covered == Held::Unusual {
        ui.painter().rect_filled(inside, 0, tokens.zebra);
    } else if let Held::Graded { grade, .. } = covered
        && let (_, Some(tint)) = grade_colors(tokens, *grade)
    {
        ui.painter().rect_filled(inside, 0, tint);
    }
    match covered {
        Held::Rows(_) => centred(ui, rect, Type::BodyBold, &words, tokens.ink),
        Held::Unusual => centred(ui, rect, Type::Micro, &words, tokens.ink3),
        Held::Missing => missing_ui(ui, rect, &words),
        Held::Graded { rows, points, .. } => graded_ui(ui, rect, rows, *points),
    }
    if chosen {
        let frame = Stroke::new(2.0, tokens.accent);
        ui.painter().rect_stroke(rect, 0, frame, StrokeKind::Inside);
    }
    if response.has_focus() {
        focus_ring(ui, rect.shrink(4.0), 0);
    }
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    response.clicked()
}

fn centred(ui: &Ui, rect: Rect, step: Type, words: &str, color: egui::Color32) {
    let job = step.job(words, color, rect.width());
    let galley = ui.painter().layout_job(job);
    let at = rect.center() - galley.size() / 2.0;
    ui.painter().galley(at, galley, color);
}

/// A dashed pill with a plus: something may be expected here.
fn missing_ui(ui: &Ui, rect: Rect, words: &str) {
    let tokens = Tokens::of(ui);
    let color = tokens.warning;
    let job = Type::SmallBold.job(words, color, rect.width() - 34.0);
    let galley = ui.painter().layout_job(job);
    let pill = Rect::from_center_size(rect.center(), vec2(galley.size().x + 30.0, 24.0));
    ui.painter()
        .rect_filled(pill, radius::FIELD, tokens.warning_tint);
    let corners = [
        pill.left_top(),
        pill.right_top(),
        pill.right_bottom(),
        pill.left_bottom(),
        pill.left_top(),
    ];
    let dashes = Shape::dashed_line(&corners, Stroke::new(1.0, color), 3.0, 2.0);
    ui.painter().extend(dashes);
    let y = pill.center().y;
    let spot = Rect::from_center_size(pos2(pill.left() + 13.0, y), vec2(10.0, 10.0));
    icons::paint(ui.painter(), spot, Icon::Plus, color, tokens.warning_tint);
    let at = pos2(pill.left() + 22.0, y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, color);
}

/// What a graded cell says: its level, and the rows that stand there.
fn graded_words(cx: &Cx<'_>, look: &MatrixLook, rows: &[(Id, String)], grade: Grade) -> String {
    let level = cx.msg(&format!("grade-{}", grade.key()));
    let numbers: Vec<&str> = rows.iter().map(|(_, number)| number.as_str()).collect();
    if numbers.is_empty() {
        return level;
    }
    let numbers = numbers.join(", ");
    let key = format!("matrix-{}", look.table);
    let args = [
        ("count", rows.len().into()),
        ("numbers", numbers.as_str().into()),
    ];
    let numbered = cx.texts.attr_with(&key, "numbered", &args);
    format!("{level}, {}", numbered.unwrap_or(numbers))
}

/// Points in the corner, and a disc for each of the rows.
fn graded_ui(ui: &Ui, rect: Rect, rows: &[(Id, String)], points: u32) {
    let tokens = Tokens::of(ui);
    let painter = ui.painter();
    let corner = rect.right_top() + vec2(-5.0, 1.0);
    let mut job = Type::Micro.job(&points.to_string(), tokens.ink3, f32::INFINITY);
    job.halign = Align::RIGHT;
    painter.galley(corner, painter.layout_job(job), tokens.ink3);
    // where they are too many for the cell, the first and how many more
    let room = ((rect.width() - 8.0) / STEP).floor() as usize;
    let places = room.clamp(1, DISCS);
    let shown = if rows.len() > places {
        places.saturating_sub(1).max(1)
    } else {
        rows.len()
    };
    let more = rows.len() - shown;
    let places = shown + usize::from(more > 0);
    let mut x = rect.center().x - STEP * places.saturating_sub(1) as f32 / 2.0;
    let y = rect.bottom() - 13.0;
    for (_, number) in rows.iter().take(shown) {
        numbered_disc(ui, pos2(x, y), number, false);
        x += STEP;
    }
    if more > 0 {
        let job = Type::Micro.job(&format!("+{more}"), tokens.ink2, f32::INFINITY);
        let galley = painter.layout_job(job);
        let at = pos2(x - 10.0, y - galley.size().y / 2.0);
        painter.galley(at, galley, tokens.ink2);
    }
}
