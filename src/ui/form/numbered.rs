//! Numbered parts of a record on one line, each a field of prose: finished parts read as prose, the
//! open one is an editor. Parts that show something else can follow.

use std::sync::Arc;

use egui::{
    Align, Color32, Galley, Layout, Painter, Sense, Shape, Stroke, Ui, accesskit, pos2, vec2,
};

use super::{
    super::{
        cx::Cx,
        theme::{Tokens, Type},
        widgets::{
            TaskState, Tone, column, heading, icon, line, link, numbered_disc, take_focus,
            want_focus,
        },
    },
    field_ui,
};
use crate::{
    field::{FieldPath, Value},
    model::Plan,
};

/// Most rows of a finished text.
const ROWS: usize = 5;
/// Widest line of a finished text, in points: some eighty letters.
const LINE: f32 = 560.0;
/// Middle and radius of a number's disc with the room around it, in points.
const DISC: [f32; 2] = [13.0, 16.0];

/// The parts `fields` of the record at `record`, of `count` parts in all.
pub fn numbered_ui(
    cx: &Cx<'_>,
    plan: &mut Plan,
    ui: &mut Ui,
    record: FieldPath,
    fields: &[&'static str],
    count: usize,
) {
    let is_blank = |plan: &Plan, path| plan.value(path).is_none_or(|value| value.is_blank());
    let first_blank = (fields.iter().copied()).find(|field| is_blank(plan, record.sibling(field)));
    // who writes in a part stays in it, also when it is blank no more
    let written = (fields.iter().copied()).find(|field| {
        let id = Cx::field_id(record.sibling(field));
        ui.memory(|memory| memory.has_focus(id))
    });
    if let Some(field) = written {
        ui.data_mut(|data| data.insert_temp(open_id(record), field));
    }
    let open = open_part(cx, ui, record, fields).or(first_blank);
    for (index, field) in fields.iter().enumerate() {
        let path = record.sibling(field);
        let blank = is_blank(plan, path);
        // a part that is closed says what the list of tasks says, whether or not anybody was in it
        let faulty = cx
            .findings
            .at(path)
            .any(|finding| finding.tone == Tone::Error);
        let state = match (blank, faulty) {
            (true, _) => TaskState::Untouched,
            (false, true) => TaskState::Faulty,
            (false, false) => TaskState::Ready,
        };
        let is_open = open == Some(*field);
        let label = cx.msg(&Plan::message_key(path));
        let place = (index + 1, count);
        part_ui(cx, ui, place, is_open, &label, |ui, content| {
            if content {
                if is_open {
                    take_focus(ui, open_id(path), Cx::field_id(path));
                    cx.labels_above(|cx| field_ui(cx, plan, ui, path));
                } else if let Some(Value::Text(words)) = plan.value(path).filter(|_| !blank) {
                    prose_ui(ui, words);
                }
                return;
            }
            let (shape, color) = state.look(Tokens::of(ui));
            icon(ui, shape, 13.0, color);
            let word = match state {
                TaskState::Untouched => "ui-blank",
                TaskState::Faulty => "state-to_fix",
                _ => "state-ready",
            };
            line(ui, Type::Micro, color, &cx.msg(word));
            if !is_open {
                at_right(ui, |ui| open_ui(cx, ui, path, (blank, &label)));
            }
        });
    }
}

/// Where it is kept which part of the record at `record` is open.
fn open_id(record: FieldPath) -> egui::Id {
    egui::Id::unique(("open part", record.table, record.row))
}

/// The part that one was sent to, or that was chosen.
fn open_part(
    cx: &Cx<'_>,
    ui: &Ui,
    record: FieldPath,
    fields: &[&'static str],
) -> Option<&'static str> {
    let sent = cx.target.get().filter(|target| {
        let here = target.table == record.table && target.row == record.row;
        here && fields.contains(&target.field)
    });
    if let Some(target) = sent {
        ui.data_mut(|data| data.insert_temp(open_id(record), target.field));
    }
    ui.data(|data| data.get_temp::<&'static str>(open_id(record)))
}

/// The way into a part that is not open.
fn open_ui(cx: &Cx<'_>, ui: &mut Ui, path: FieldPath, (blank, label): (bool, &str)) {
    let change = cx.msg(if blank { "area-write" } else { "area-change" });
    let spoken = format!("{change}: {label}");
    if link(ui, &change).accessible_name(spoken).clicked() {
        ui.data_mut(|data| data.insert_temp(open_id(path), path.field));
        want_focus(ui.ctx(), open_id(path));
    }
}

/// Paints `content` at the right end of the line.
pub fn at_right(ui: &mut Ui, content: impl FnOnce(&mut Ui)) {
    ui.with_layout(Layout::right_to_left(Align::Center), content);
}

/// The beginning of a finished text, as much as is needed to know it again.
fn prose_ui(ui: &mut Ui, words: &str) {
    let width = ui.available_width().min(LINE);
    let galley = beginning(ui.painter(), words, width, Tokens::of(ui).ink);
    ui.add(egui::Label::new(galley).show_tooltip_when_elided(false));
}

/// As many whole words as stand in [`ROWS`] lines of `width`: what is cut inside a number tells
/// another one. Between paragraphs there is no blank line.
fn beginning(painter: &Painter, words: &str, width: f32, ink: Color32) -> Arc<Galley> {
    let lay = |text: &str| painter.layout_job(Type::Body.job(text, ink, width));
    let lines = words.lines().map(str::trim);
    let lines: Vec<&str> = lines.filter(|line| !line.is_empty()).collect();
    let words = lines.join("\n");
    let whole = lay(&words);
    if whole.rows.len() <= ROWS {
        return whole;
    }
    let rows = whole.rows.iter().take(ROWS);
    let letters: usize = rows
        .map(|row| usize::from(row.char_count_including_newline()))
        .sum();
    let end = words
        .char_indices()
        .nth(letters)
        .map_or(words.len(), |(at, _)| at);
    let mut kept = words.get(..end).unwrap_or_default();
    loop {
        let shown = kept.trim_end_matches(|sign: char| !sign.is_alphanumeric());
        let galley = lay(&format!("{shown}…"));
        // what a hard space binds is one word
        let before = shown.rfind([' ', '\n']).and_then(|at| shown.get(..at));
        match before {
            Some(before) if galley.rows.len() > ROWS => kept = before,
            _ => return galley,
        }
    }
}

/// Part `number` of `count`: a disc with its number at the left, the line that joins it to the next
/// one, its heading. `paint` is called for what stands beside the heading and then, with `true`,
/// for what stands below it.
pub fn part_ui(
    cx: &Cx<'_>,
    ui: &mut Ui,
    (number, count): (usize, usize),
    open: bool,
    label: &str,
    mut paint: impl FnMut(&mut Ui, bool),
) {
    let tokens = Tokens::of(ui);
    let indent = if cx.cut.tiny { 34.0 } else { 42.0 };
    let start = ui.cursor().min;
    let line_at = ui.painter().add(Shape::Noop);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.allocate_exact_size(vec2(indent, 2.0 * DISC[0]), Sense::hover());
        let width = ui.available_width();
        column(ui, width, |ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            ui.horizontal(|ui| {
                let head = heading(ui, Type::Section, 2, label);
                // the number is painted in the disc beside it
                let spoken = format!("{number}. {label}");
                let name = |node: &mut accesskit::Node| node.set_label(spoken);
                ui.ctx().accesskit_node_builder(head.id, name);
                paint(ui, false);
            });
            paint(ui, true);
            ui.add_space(12.0);
        });
    });
    let center = start + vec2(DISC[0], DISC[0]);
    if number < count {
        let end = pos2(center.x, ui.cursor().top() + 4.0);
        let begin = center + vec2(0.0, DISC[1]);
        let stroke = Stroke::new(1.0, tokens.line);
        let line = Shape::line_segment([begin, end], stroke);
        ui.painter().set(line_at, line);
    }
    numbered_disc(ui, center, &number.to_string(), open);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_finished_text_is_cut_at_a_word() {
        let ctx = egui::Context::default();
        crate::ui::theme::install(&ctx);
        let text = "W placówkach wsparcia dziennego jest 95\u{a0}miejsc.\n\nTo za mało. ".repeat(9);
        let mut told = Vec::new();
        let mut output = ctx.run_ui(egui::RawInput::default(), |ui| {
            told.clear();
            for width in 200..400 {
                let galley = beginning(ui.painter(), &text, width as f32, Color32::BLACK);
                told.push((galley.text().to_owned(), galley.rows.len()));
            }
        });
        output.textures_delta.clear();
        let plain = text.replace("\n\n", "\n");
        for (shown, rows) in told {
            let kept = shown.strip_suffix('…').unwrap_or(&shown);
            let rest = plain.strip_prefix(kept).unwrap_or("?");
            let cut = rest.starts_with(|sign: char| sign.is_alphanumeric());
            assert!(rows <= ROWS && !cut && !kept.ends_with("95"), "{shown}");
            assert!(!shown.contains("\n…"), "{shown}");
        }
    }
}
