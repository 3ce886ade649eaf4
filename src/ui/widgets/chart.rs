//! Small charts: a bar cut into segments, and columns beside each other.
//!
//! A chart has its data as text for screen readers; colour is never the only carrier.

use egui::{
    Color32, Rect, Response, Role, Sense, Shape, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use super::tip;
use crate::ui::theme::{Tokens, Type};

/// Colours that a chart has before they begin anew.
const COLOURS: usize = 7;

/// One piece of a bar.
#[derive(Clone, Debug)]
pub struct Segment {
    /// Size; the unit is the caller's.
    pub value: f64,
    /// Series counted from zero, or `None` for a missing piece (hatched).
    pub series: Option<usize>,
    /// Value as printed.
    pub words: String,
    /// What a screen reader says: value with unit, series, column.
    pub spoken: String,
}

/// One column of a [`bar_chart`].
#[derive(Clone, Debug)]
pub struct Bar {
    /// Word under the column.
    pub label: String,
    /// Word above the column.
    pub total: String,
    /// Pieces from the bottom up.
    pub segments: Vec<Segment>,
    /// Forecasts are dashed outlines without fill.
    pub forecast: bool,
}

/// A horizontal bar of the available width, cut in proportion.
pub fn segment_bar(ui: &mut Ui, segments: &[Segment], name: &str) -> Response {
    let tokens = Tokens::of(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 8.0), Sense::hover());
    let sum: f64 = segments.iter().map(|segment| segment.value.max(0.0)).sum();
    let mut x = rect.left();
    for segment in segments {
        if sum <= 0.0 || segment.value <= 0.0 {
            continue;
        }
        let width = (segment.value / sum) as f32 * rect.width();
        let piece = Rect::from_min_max(
            pos2(x, rect.top()),
            pos2((x + width - 1.0).max(x), rect.bottom()),
        );
        fill(ui, piece, segment.series, tokens);
        x += width;
    }
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, name));
    response
}

/// Columns of stacked segments, `height` points high with their words.
pub fn bar_chart(ui: &mut Ui, bars: &[Bar], height: f32, name: &str) -> Response {
    let tokens = Tokens::of(ui);
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    // every piece is a node of its own, so the chart names only itself
    let builder = egui::UiBuilder::new()
        .id_salt(("chart", name))
        .max_rect(rect)
        .accessibility_role(Role::Figure)
        .accessibility_label(description(bars, name));
    let ui = &ui.new_child(builder);
    let most = bars
        .iter()
        .map(|bar| {
            bar.segments
                .iter()
                .map(|segment| segment.value.max(0.0))
                .sum::<f64>()
        })
        .fold(0.0, f64::max);
    let bottom = rect.bottom() - 24.0;
    let space = bottom - rect.top() - 20.0;
    ui.painter()
        .hline(rect.x_range(), bottom, Stroke::new(1.0, tokens.line));
    let step = rect.width() / bars.len().max(1) as f32;
    let width = (step * 0.62).min(84.0);
    for (index, bar) in bars.iter().enumerate() {
        let center = rect.left() + step * (index as f32 + 0.5);
        let mut y = bottom;
        for (part, segment) in bar.segments.iter().enumerate() {
            if most <= 0.0 || segment.value <= 0.0 {
                continue;
            }
            let tall = (segment.value / most) as f32 * space;
            let piece = Rect::from_min_max(
                pos2(center - width / 2.0, y - tall + 1.0),
                pos2(center + width / 2.0, y),
            );
            column_piece(ui, piece, segment, bar.forecast, tokens);
            if !segment.spoken.is_empty() {
                let id = ui.unique_id().with((index, part));
                let node = ui.interact(piece, id, Sense::hover());
                node.widget_info(|| {
                    WidgetInfo::labeled(Role::GraphicsSymbol, true, &segment.spoken)
                });
                tip(node, &segment.spoken);
            }
            y -= tall;
        }
        centred(
            ui,
            pos2(center, y - 10.0),
            &bar.total,
            Type::MicroBold,
            tokens.ink,
        );
        centred(
            ui,
            pos2(center, bottom + 13.0),
            &bar.label,
            Type::Micro,
            tokens.ink2,
        );
    }
    response
}

fn column_piece(ui: &Ui, piece: Rect, segment: &Segment, forecast: bool, tokens: &Tokens) {
    let readable = match segment.series {
        Some(series) if !forecast => {
            fill(ui, piece, segment.series, tokens);
            series < COLOURS && matches!(series, 0 | 1 | 3)
        }
        Some(series) => {
            let corners = [
                piece.left_top(),
                piece.right_top(),
                piece.right_bottom(),
                piece.left_bottom(),
                piece.left_top(),
            ];
            let stroke = Stroke::new(1.2, tokens.series(series));
            ui.painter()
                .extend(Shape::dashed_line(&corners, stroke, 3.0, 2.0));
            true
        }
        None => {
            fill(ui, piece, None, tokens);
            false
        }
    };
    if readable && piece.height() >= 16.0 {
        let color = if forecast {
            tokens.ink
        } else {
            tokens.chart_text
        };
        let galley = ui
            .painter()
            .layout_job(Type::Micro.job(&segment.words, color, f32::INFINITY));
        if galley.size().x + 2.0 <= piece.width() {
            let at = piece.center() - galley.size() / 2.0;
            ui.painter().galley(at, galley, color);
        }
    }
}

/// The look of a series, or of money without a source, in `piece`. Past seven, where the colours
/// begin anew, lines are drawn through them.
pub(crate) fn fill(ui: &Ui, piece: Rect, series: Option<usize>, tokens: &Tokens) {
    if let Some(series) = series {
        ui.painter().rect_filled(piece, 0, tokens.series(series));
        if series >= COLOURS {
            let mut y = piece.top() + 2.0;
            while y < piece.bottom() - 0.5 {
                let line = Stroke::new(1.0, tokens.sheet);
                ui.painter().hline(piece.x_range(), y, line);
                y += 3.0;
            }
        }
        return;
    }
    let painter = ui.painter().with_clip_rect(piece.intersect(ui.clip_rect()));
    painter.rect(
        piece,
        0,
        tokens.warning_tint,
        Stroke::new(1.0, tokens.warning),
        StrokeKind::Inside,
    );
    let mut x = piece.left() - piece.height();
    while x < piece.right() {
        let line = [
            pos2(x, piece.bottom()),
            pos2(x + piece.height(), piece.top()),
        ];
        painter.line_segment(line, Stroke::new(1.0, tokens.warning));
        x += 6.0;
    }
}

fn centred(ui: &Ui, center: egui::Pos2, words: &str, step: Type, color: Color32) {
    let galley = ui
        .painter()
        .layout_job(step.job(words, color, f32::INFINITY));
    ui.painter()
        .galley(center - galley.size() / 2.0, galley, color);
}

fn description(bars: &[Bar], name: &str) -> String {
    let mut words = name.to_owned();
    for bar in bars {
        words.push_str("; ");
        words.push_str(&bar.label);
        words.push_str(": ");
        words.push_str(&bar.total);
    }
    words
}

/// A coloured square and its meaning, in one piece that a wrapped line moves as a whole.
pub fn legend(ui: &mut Ui, series: Option<usize>, words: &str) {
    const SIDE: f32 = 10.0;
    let tokens = Tokens::of(ui);
    let job = Type::Micro.job(words, tokens.ink2, f32::INFINITY);
    let galley = ui.painter().layout_job(job);
    let size = vec2(SIDE + 4.0 + galley.size().x, galley.size().y.max(SIDE));
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, words));
    let center = pos2(rect.left() + SIDE / 2.0, rect.center().y);
    let square = Rect::from_center_size(center, vec2(SIDE, SIDE));
    fill(ui, square, series, tokens);
    let at = pos2(
        square.right() + 4.0,
        rect.center().y - galley.size().y / 2.0,
    );
    ui.painter().galley(at, galley, tokens.ink2);
}
