//! Where the figures of a row come from: a button in the row, and the fields it opens.

use egui::{Id, Rect, Sense, Ui, pos2, vec2};

use super::super::{
    super::{
        cx::Cx,
        icons::{self, Icon},
        request::Request,
        theme::{Tokens, Type, size},
        widgets::{Tone, link},
    },
    field_ui,
};
use super::entry::Entry;
use crate::{
    field::FieldPath,
    model::{Basis, FigureRow, Plan},
};

/// Fields of a row that say where its figures come from, line by line: those of a figure that the
/// catalogue does not know, of what was counted, of what is expected.
const LINES: [&[&str]; 3] = [
    &["name", "unit"],
    &["source", "source_year", "estimate"],
    &["expected_source", "expected_year", "method"],
];

/// Width of a narrow field, a year or a unit, in points.
const NARROW: f32 = 118.0;

/// The lines of fields opened by the button.
fn lines(entry: &Entry) -> impl Iterator<Item = &'static [&'static str]> {
    LINES.into_iter().skip(usize::from(!entry.own))
}

/// All fields opened by the button.
pub fn fields(entry: &Entry) -> impl Iterator<Item = &'static str> {
    lines(entry).flatten().copied()
}

fn details_id(path: FieldPath) -> Id {
    Cx::field_id(path).with("details")
}

/// Whether the fields of the row are open.
pub fn is_open(ui: &Ui, path: FieldPath) -> bool {
    ui.data(|data| data.get_temp::<bool>(details_id(path)))
        .unwrap_or_default()
}

/// Opens or closes the fields of a row.
pub fn set_open(ui: &Ui, path: FieldPath, open: bool) {
    ui.data_mut(|data| data.insert_temp(details_id(path), open));
}

/// Width in which the source of `row` stands in one line, in points.
pub fn width(cx: &Cx<'_>, ui: &Ui, row: &FigureRow) -> f32 {
    let (words, blank) = words(cx, Some(row));
    let step = if blank { Type::Micro } else { Type::Small };
    let job = step.job(&words, egui::Color32::PLACEHOLDER, f32::INFINITY);
    // its arrow, the room before it, and where it says so the sign of a finding
    ui.painter().layout_job(job).size().x + 8.0 + 18.0 + 4.0
}

/// The source as a button that opens the row's fields.
pub fn button(cx: &Cx<'_>, ui: &mut Ui, entry: &Entry, row: Option<&FigureRow>) {
    let tokens = Tokens::of(ui);
    let path = entry.path;
    let open = is_open(ui, path);
    let (words, blank) = words(cx, row);
    let worst = fields(entry)
        .flat_map(|field| cx.findings_at(ui, path.sibling(field)))
        .map(|finding| finding.tone)
        .min_by_key(|tone| *tone as u8);
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), size::TARGET), Sense::click());
    let name = cx.msg_with(
        "ui-figures-details",
        &[
            ("row", entry.name.as_str().into()),
            ("source", words.as_str().into()),
        ],
    );
    response.widget_info(|| egui::WidgetInfo::selected(egui::Role::Button, true, open, &name));
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_expanded(open));
    let mut x = rect.left();
    if let Some(tone @ (Tone::Error | Tone::Warning)) = worst {
        let spot = Rect::from_center_size(pos2(x + 7.0, rect.center().y), vec2(14.0, 14.0));
        let (fill, ink) = (tone.colours(tokens).0, tokens.on_accent);
        icons::paint(ui.painter(), spot, tone.icon(), fill, ink);
        x += 18.0;
    }
    let color = match (blank, response.hovered() || open) {
        (_, true) => tokens.accent,
        (true, false) => tokens.ink3,
        (false, false) => tokens.ink2,
    };
    let room = rect.right() - x - 18.0;
    let lay = |step: Type, rows: usize| {
        let mut job = step.job(&words, color, room);
        job.wrap.max_rows = rows;
        ui.painter().layout_job(job)
    };
    let mut galley = lay(if blank { Type::Micro } else { Type::Small }, 1);
    if galley.elided {
        // a long one takes two smaller lines
        galley = lay(Type::Micro, 2);
    }
    let at = pos2(x, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, color);
    let spot = Rect::from_center_size(pos2(rect.right() - 8.0, rect.center().y), vec2(10.0, 10.0));
    let arrow = if open { Icon::Up } else { Icon::ChevronDown };
    icons::paint(ui.painter(), spot, arrow, tokens.ink3, tokens.sheet);
    if response.has_focus() {
        super::super::super::widgets::focus_ring(ui, rect.shrink(3.0), 3);
    }
    let response = response.on_hover_cursor(egui::CursorIcon::PointingHand);
    if response.clicked() {
        set_open(ui, path, !open);
        if !open {
            let first = fields(entry).next().unwrap_or("source");
            // a frame later: the press of the button must not take the focus from the field
            cx.ask(Request::GoTo(path.sibling(first)));
        }
    }
}

/// The source in short, and whether there is none yet.
fn words(cx: &Cx<'_>, row: Option<&FigureRow>) -> (String, bool) {
    let named = row.and_then(|row| {
        let counted = (
            row.source.as_str(),
            row.source_year,
            !row.estimate.trim().is_empty(),
        );
        let expected = (row.expected_source.as_str(), row.expected_year, false);
        let of = |(source, year, estimated): (&str, Option<crate::base::Year>, bool)| {
            let year = year.map(|year| year.to_string()).unwrap_or_default();
            let words = format!("{} {year}", source.trim()).trim().to_owned();
            let args = [("source", words.as_str().into())];
            match (words.is_empty(), estimated) {
                (true, false) => None,
                (_, true) => Some(cx.msg_with("ui-estimate-of", &args)),
                (false, false) => Some(words),
            }
        };
        of(counted).or_else(|| of(expected))
    });
    match named {
        Some(words) => (words, false),
        None => (cx.msg("ui-figures-add-source"), true),
    }
}

/// The fields of the row. Gives whether its source is to be written into the `lacking` other rows
/// that have numbers without one.
pub fn details_ui(
    cx: &Cx<'_>,
    plan: &mut Plan,
    ui: &mut Ui,
    entry: &Entry,
    lacking: usize,
) -> bool {
    let tokens = Tokens::of(ui);
    let mut spread = false;
    let margin = egui::Margin {
        left: 20,
        right: 8,
        top: 6,
        bottom: 8,
    };
    let frame = egui::Frame::new().fill(tokens.zebra).inner_margin(margin);
    frame.show(ui, |ui| {
        cx.labels_above(|cx| {
            for line in lines(entry) {
                let gaps = 12.0 * line.len().saturating_sub(1) as f32;
                let wide = (ui.available_width() - gaps - NARROW)
                    / line.len().saturating_sub(1).max(1) as f32;
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing = vec2(12.0, 2.0);
                    for (index, field) in line.iter().enumerate() {
                        let width = if index == 1 { NARROW } else { wide };
                        super::super::column(ui, width, |ui| {
                            field_ui(cx, plan, ui, entry.path.sibling(field));
                        });
                    }
                });
            }
        });
        let sourced = entry
            .path
            .row
            .and_then(|id| plan.figures.row(id))
            .is_some_and(|row| row.has_source(Basis::Counted));
        if lacking > 0 && sourced && !cx.read_only {
            let words = cx.msg_with("ui-source-spread", &[("count", lacking.into())]);
            spread = link(ui, &words).clicked();
        }
    });
    spread
}
