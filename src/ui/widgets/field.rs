//! The frame of a text field: unit, states and focus ring.

use std::ops::Range;
use std::sync::Arc;

use egui::{
    Align2, CursorIcon, Frame, Id, Margin, Response, RichText, Role, Sense, Shape, Stroke,
    StrokeKind, TextBuffer, TextEdit, Ui, WidgetInfo, epaint::RectShape, text_edit::TextEditOutput,
    vec2,
};

use super::{describe, text_focus, whole::whole_tip};
use crate::ui::{
    icons::{self, Icon},
    theme::{Tokens, Type, radius, size},
};

/// Running text is never wider, in points: about a hundred letters in a line.
pub const PROSE: f32 = 760.0;

/// What is said about the content of a field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FieldState {
    /// Nothing.
    #[default]
    Rest,
    /// An error stands at it.
    Error,
    /// A warning stands at it.
    Warning,
}

#[expect(
    clippy::struct_excessive_bools,
    reason = "looks that go together in any mixture"
)]
/// A framed text field. The caller ties the response to its label.
#[must_use = "call show"]
pub struct TextField<'a> {
    id: Id,
    text: &'a mut String,
    width: f32,
    rows: usize,
    unit: Option<String>,
    state: FieldState,
    placeholder: String,
    leading: Option<Icon>,
    right: bool,
    dense: bool,
    big: bool,
    cell: bool,
    keep_cursor: bool,
    shown_focused: bool,
    read_only: bool,
    misspelt: Option<&'a Misspelt<'a>>,
}

/// Tells which letters of a text stand in words that are in no dictionary.
pub type Misspelt<'a> = dyn Fn(&str) -> Option<Arc<[Range<usize>]>> + 'a;

impl<'a> TextField<'a> {
    /// A field over `text` that keeps its focus under `id`.
    pub fn new(id: Id, text: &'a mut String) -> Self {
        Self {
            id,
            text,
            width: f32::INFINITY,
            rows: 1,
            unit: None,
            state: FieldState::Rest,
            placeholder: String::new(),
            leading: None,
            right: false,
            dense: false,
            big: false,
            cell: false,
            keep_cursor: false,
            shown_focused: false,
            read_only: false,
            misspelt: None,
        }
    }

    /// Outer width in points; at most what is there.
    pub fn width(mut self, width: f32) -> Self {
        self.width = width;
        self
    }

    /// Height in lines; more than one accepts Enter.
    pub fn rows(mut self, rows: usize) -> Self {
        self.rows = rows.max(1);
        self
    }

    /// Unit painted inside, at the right.
    pub fn unit(mut self, unit: &str) -> Self {
        self.unit = (!unit.is_empty()).then(|| unit.to_owned());
        self
    }

    /// What is said about the content.
    pub fn state(mut self, state: FieldState) -> Self {
        self.state = state;
        self
    }

    /// Grey text of an empty path or search field; never a label.
    pub fn placeholder(mut self, text: &str) -> Self {
        text.clone_into(&mut self.placeholder);
        self
    }

    /// An icon inside, at the left.
    pub fn leading(mut self, icon: Icon) -> Self {
        self.leading = Some(icon);
        self
    }

    /// Sets the text at the right, as numbers in a table stand.
    pub fn right(mut self) -> Self {
        self.right = true;
        self
    }

    /// 60 points high in the type of the projector.
    pub fn big(mut self) -> Self {
        self.big = true;
        self
    }

    /// 28 points high, for cells.
    pub fn dense(mut self) -> Self {
        self.dense = true;
        self
    }

    /// A cell of a table: dense, a line to write on while nothing is said or typed.
    pub fn cell(mut self) -> Self {
        self.dense = true;
        self.cell = true;
        self
    }

    /// Shows the text, to be selected and copied, and takes no input.
    pub fn read_only(mut self) -> Self {
        self.read_only = true;
        self
    }

    /// Underlines what `misspelt` tells of the text.
    pub fn misspelt(mut self, misspelt: &'a Misspelt<'a>) -> Self {
        self.misspelt = Some(misspelt);
        self
    }

    /// Leaves the cursor where it is when the keyboard comes to the field.
    pub fn keep_cursor(mut self) -> Self {
        self.keep_cursor = true;
        self
    }

    pub(crate) fn shown_focused(mut self) -> Self {
        self.shown_focused = true;
        self
    }

    fn outer_width(&self, ui: &Ui) -> f32 {
        let widest = if self.rows > 1 { PROSE } else { f32::INFINITY };
        self.width.min(ui.available_width()).min(widest).max(40.0)
    }

    /// Paints the field and takes input.
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that may build a TextEdit"
    )]
    #[expect(
        clippy::too_many_lines,
        reason = "one look after another, top to bottom"
    )]
    pub fn show(self, ui: &mut Ui) -> Response {
        let tokens = Tokens::of(ui);
        let (step, height) = match (self.big, self.dense) {
            (true, _) => (Type::Typed, size::TYPED),
            (false, true) => (Type::Table, size::TARGET),
            (false, false) => (Type::Body, size::FIELD),
        };
        let width = self.outer_width(ui);
        let unit_words = self.unit.clone().unwrap_or_default();
        let unit = self.unit.map(|unit| {
            ui.painter()
                .layout_job(Type::Small.job(&unit, tokens.ink3, f32::INFINITY))
        });
        let side = if self.dense { 8 } else { 10 };
        let unit_width = unit.as_ref().map_or(0.0, |unit| unit.size().x + 8.0);
        let icon_width = if self.leading.is_some() { 24 } else { 0 };
        let mut font = step.font();
        if self.right && self.rows == 1 {
            let room = width - f32::from(2 * side + icon_width) - unit_width;
            // what waits in an empty field is cut where it has less room than it needs and some
            let (text, room) = match self.text.as_str() {
                "" => (self.placeholder.clone(), room - 6.0),
                text => (text.to_owned(), room),
            };
            let whole = ui.painter().layout_no_wrap(text, font.clone(), tokens.ink);
            font.size = fitted(font.size, whole.size().x, room);
        }
        let line = step.line() * font.size / step.font().size;
        let vertical = ((height - line) / 2.0).floor().max(0.0) as i8;
        let background = ui.painter().add(Shape::Noop);
        let frame = Frame::new().inner_margin(Margin {
            left: side + icon_width,
            // egui keeps margins in a byte: words wider than that may be typed over
            right: side.saturating_add(unit_width.ceil() as i8),
            top: vertical,
            bottom: vertical,
        });
        if self.rows == 1 {
            text_focus::come_back(ui.ctx(), self.id);
        }
        let before = text_focus::selection(ui.ctx(), self.id);
        let letters = self.text.chars().count();
        let read_only = self.read_only;
        let text = if read_only {
            self.text.clone()
        } else {
            String::new()
        };
        let mut still = text.as_str();
        let buffer: &mut dyn TextBuffer = if read_only {
            &mut still
        } else {
            &mut *self.text
        };
        let edit = if self.rows > 1 {
            TextEdit::multiline(buffer)
        } else {
            TextEdit::singleline(buffer)
        };
        let align = match (self.rows > 1, self.right) {
            (true, _) => Align2::LEFT_TOP,
            (false, true) => Align2::RIGHT_CENTER,
            (false, false) => Align2::LEFT_CENTER,
        };
        let output = edit
            .id(self.id)
            .hint_text(RichText::new(self.placeholder).font(font.clone()))
            .font(font)
            .text_color(tokens.ink)
            .frame(frame)
            .desired_width(width)
            .desired_rows(self.rows)
            .min_size(vec2(width, height))
            .align(align)
            .show(ui);
        if let Some(marks) = self.misspelt.and_then(|misspelt| misspelt(self.text)) {
            underline(ui, tokens, &output, &marks);
        }
        if self.rows == 1 && !self.right && !output.response.response.has_focus() {
            shortened(ui, tokens, &output, step);
        }
        let asked = asked(ui, &output);
        let is_cut = self.rows == 1 && output.galley.size().x > output.text_clip_rect.width() + 0.5;
        let response = output.response.response;
        if is_cut {
            whole_tip(ui, &response, self.text, self.cell);
        }
        if read_only {
            ui.ctx()
                .accesskit_node_builder(response.id, egui::accesskit::Node::set_read_only);
        }
        if self.rows == 1 {
            text_focus::leave(ui, &response);
        }
        let rect = response.rect;
        let focused = response.has_focus() || self.shown_focused;
        describe(ui, self.id, &unit_words);
        let select = self.rows == 1 && !self.keep_cursor && !read_only;
        text_focus::seen(ui, &response, (letters, before), (select, asked));
        let mut stroke = look(tokens, self.state, focused, &response);
        let fill = tokens.raised;
        // at rest a cell is a place to write on: paper with a line below, as in a printed form
        let line = self.cell && !focused && self.state == FieldState::Rest;
        if line && !response.hovered() {
            stroke = Stroke::new(1.0, tokens.line);
        }
        let frame = if self.cell && !focused {
            rect.shrink2(vec2(2.0, 1.0))
        } else {
            rect
        };
        let mut shapes = Vec::new();
        if focused {
            shapes.push(Shape::Rect(RectShape::stroke(
                rect,
                radius::FIELD,
                Stroke::new(2.0, tokens.accent_ring),
                StrokeKind::Outside,
            )));
        }
        shapes.push(Shape::Rect(RectShape::new(
            frame,
            radius::FIELD,
            fill,
            stroke,
            StrokeKind::Inside,
        )));
        if line {
            let x = frame.x_range().shrink(3.0);
            let edge = Stroke::new(1.0, tokens.edge);
            shapes.push(Shape::hline(x, frame.bottom() - 0.5, edge));
        }
        ui.painter().set(background, Shape::Vec(shapes));
        if let Some(unit) = unit {
            let pos = egui::pos2(
                rect.right() - f32::from(side) - unit.size().x,
                rect.top() + (height - unit.size().y) / 2.0,
            );
            ui.painter().galley(pos, unit, tokens.ink3);
        }
        if let Some(icon) = self.leading {
            let slot = egui::Rect::from_center_size(
                egui::pos2(rect.left() + f32::from(side) + 8.0, rect.center().y),
                egui::Vec2::splat(16.0),
            );
            icons::paint(ui.painter(), slot, icon, tokens.ink3, fill);
        }
        response.on_hover_cursor(CursorIcon::Text)
    }
}

/// Ends words that go on behind the edge of their field with an ellipsis, behind a whole letter.
/// What is read aloud or selected stays whole.
fn shortened(ui: &Ui, tokens: &Tokens, output: &TextEditOutput, step: Type) {
    let (galley, seen) = (&output.galley, output.text_clip_rect);
    if galley.size().x <= seen.width() + 0.5 {
        return;
    }
    let dots = step.job("…", tokens.ink2, f32::INFINITY);
    let dots = ui.painter().layout_job(dots);
    let start = output.galley_pos.x;
    let room = seen.right() - dots.size().x - start;
    let mut cursor = galley.cursor_from_pos(vec2(room, 0.0));
    if galley.pos_from_cursor(cursor).left() > room {
        cursor = galley.cursor_left_one_character(&cursor);
    }
    let from = start + galley.pos_from_cursor(cursor).left();
    // a clip lets a little of what lies outside be seen
    let edge = output.response.response.rect.right() - 3.0;
    let rest = seen.with_min_x(from).with_max_x(edge);
    ui.painter().rect_filled(rest, 0, tokens.raised);
    let at = egui::pos2(from, rest.center().y - dots.size().y / 2.0);
    ui.painter().galley(at, dots, tokens.ink2);
}

/// Smallest type of a number that has little room, in points.
const SMALLEST: f32 = 8.0;

/// The size of type in which a number is seen whole: one whose last digits are cut off reads as
/// another number.
pub fn fitted(size: f32, width: f32, room: f32) -> f32 {
    if width <= room || width <= 0.0 {
        return size;
    }
    (size * room / width).max(SMALLEST.min(size))
}

/// The letter under the second button, where it was pressed in this pass.
fn asked(ui: &Ui, output: &TextEditOutput) -> Option<usize> {
    if !output.response.response.secondary_clicked() {
        return None;
    }
    let pos = ui.input(|input| input.pointer.interact_pos())?;
    let cursor = output.galley.cursor_from_pos(pos - output.galley_pos);
    Some(usize::from(cursor.index))
}

/// Paints a wave below the letters `marks` that are in sight; the word that is being written is
/// let be.
fn underline(ui: &Ui, tokens: &Tokens, output: &TextEditOutput, marks: &[Range<usize>]) {
    if marks.is_empty() {
        return;
    }
    let painter = ui.painter_at(output.text_clip_rect.expand2(vec2(0.0, WAVE.y)));
    let (galley, origin) = (&output.galley, output.galley_pos);
    let seen = painter.clip_rect();
    let at = |pos: egui::Pos2| usize::from(galley.cursor_from_pos(pos - origin).index);
    let (first, last) = (at(seen.left_top()), at(seen.right_bottom()));
    let written = output
        .cursor_range
        .filter(|range| range.is_empty() && output.response.response.has_focus())
        .map(|range| usize::from(range.primary.index));
    for mark in marks {
        if mark.end < first || mark.start > last || written == Some(mark.end) {
            continue;
        }
        let [start, end] = [mark.start, mark.end].map(|index| {
            let cursor = egui::text::CCursor::new(index);
            galley.pos_from_cursor(cursor).translate(origin.to_vec2())
        });
        let stroke = Stroke::new(1.0, tokens.error);
        let wave = |from: f32, to: f32, bottom: f32| {
            let count = ((to - from) / WAVE.x).ceil().max(1.0) as usize;
            let points = (0..=count).map(|index| {
                let up = if index % 2 == 0 { 0.0 } else { WAVE.y };
                egui::pos2((from + WAVE.x * index as f32).min(to), bottom - 1.0 + up)
            });
            painter.add(Shape::line(points.collect(), stroke));
        };
        if (start.bottom() - end.bottom()).abs() < 1.0 {
            wave(start.left(), end.left(), start.bottom());
        } else {
            // a word that is longer than a line
            wave(start.left(), output.text_clip_rect.right(), start.bottom());
            wave(output.text_clip_rect.left(), end.left(), end.bottom());
        }
    }
}

/// Half a wave below a word, in points.
const WAVE: egui::Vec2 = vec2(2.0, 2.0);

/// Puts the cursor behind the last letter of `text` in the field `id`.
pub(super) fn cursor_to_end(ui: &Ui, id: Id, text: &str) {
    let mut state = TextEdit::load_state(ui.ctx(), id).unwrap_or_default();
    let end = egui::text::CCursor::new(text.chars().count());
    let range = egui::text::CCursorRange::one(end);
    state.cursor.set_char_range(Some(range));
    state.store(ui.ctx(), id);
}

/// The frame. Under the pointer it is the colour of what can be done: a tint is what computed and
/// closed fields have.
fn look(tokens: &Tokens, state: FieldState, focused: bool, response: &Response) -> Stroke {
    match state {
        FieldState::Error => Stroke::new(2.0, tokens.error),
        FieldState::Warning => Stroke::new(2.0, tokens.warning),
        FieldState::Rest if focused => Stroke::new(2.0, tokens.accent),
        FieldState::Rest if response.hovered() => Stroke::new(1.0, tokens.accent),
        FieldState::Rest => Stroke::new(1.0, tokens.edge),
    }
}

/// A value nobody types: computed (`faint` false), or not open yet (`faint` true).
pub fn locked_field(ui: &mut Ui, words: &str, unit: &str, width: f32, faint: bool) -> Response {
    let tokens = Tokens::of(ui);
    let width = width.min(ui.available_width());
    let (rect, response) = ui.allocate_exact_size(vec2(width, size::FIELD), Sense::hover());
    let color = if faint { tokens.ink3 } else { tokens.ink };
    ui.painter().rect(
        rect,
        radius::FIELD,
        tokens.desk,
        Stroke::new(1.0, tokens.line),
        StrokeKind::Inside,
    );
    let galley = ui
        .painter()
        .layout_job(Type::Body.job(words, color, f32::INFINITY));
    let unit_galley = ui
        .painter()
        .layout_job(Type::Small.job(unit, tokens.ink3, f32::INFINITY));
    let middle = rect.center().y;
    let painter = ui.painter().with_clip_rect(rect);
    painter.galley(
        egui::pos2(rect.left() + 10.0, middle - galley.size().y / 2.0),
        galley,
        color,
    );
    painter.galley(
        egui::pos2(
            rect.right() - 10.0 - unit_galley.size().x,
            middle - unit_galley.size().y / 2.0,
        ),
        unit_galley,
        tokens.ink3,
    );
    response
        .widget_info(|| WidgetInfo::labeled(Role::Label, true, format!("{words} {unit}").trim()));
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_without_room_is_written_smaller_and_never_larger() {
        for (size, width, room, wanted) in [
            (13.0, 40.0, 60.0, 13.0),
            (13.0, 0.0, -5.0, 13.0),
            (13.0, 80.0, 60.0, 9.75),
            (13.0, 600.0, 60.0, SMALLEST),
            (7.0, 600.0, 60.0, 7.0),
        ] {
            let found: f32 = fitted(size, width, room) - wanted;
            assert!(found.abs() < 0.01, "{width} in {room}");
        }
    }

    #[test]
    fn a_unit_of_many_words_breaks_nothing() {
        let ctx = egui::Context::default();
        crate::ui::theme::install(&ctx);
        let mut text = "12".to_owned();
        let unit = "godziny w roku ".repeat(20);
        let mut width = 0.0;
        let mut output = ctx.run_ui(egui::RawInput::default(), |ui| {
            let field = TextField::new(Id::unique("field"), &mut text);
            width = field.unit(&unit).width(300.0).show(ui).rect.width();
        });
        output.textures_delta.clear();
        assert!(width >= 299.0, "{width}");
    }
}
