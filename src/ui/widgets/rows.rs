//! Small things in rows: task marks, section headings, tags, key-value rows, progress.

use egui::{
    Align, Color32, Frame, Layout, Margin, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui,
    Vec2, WidgetInfo, pos2, vec2,
};

use super::{heading, line};
use crate::ui::{
    icons::Icon,
    theme::{Tokens, Type, radius},
};

/// How far a task is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TaskState {
    /// Nothing typed yet.
    Untouched,
    /// Something is missing.
    Started,
    /// An error stands in it.
    Faulty,
    /// Nothing required is missing.
    Ready,
    /// The plan leaves it out and says why.
    LeftOut,
}

impl TaskState {
    /// Shape and colour of its mark.
    pub fn look(self, tokens: &Tokens) -> (Icon, Color32) {
        match self {
            Self::Untouched => (Icon::Ring, tokens.ink3),
            Self::Started => (Icon::Half, tokens.ink2),
            Self::Faulty => (Icon::Error, tokens.error),
            Self::Ready => (Icon::Check, tokens.accent),
            Self::LeftOut => (Icon::Minus, tokens.ink2),
        }
    }

    /// Whether nothing is left to do.
    pub fn is_done(self) -> bool {
        matches!(self, Self::Ready | Self::LeftOut)
    }
}

/// A state as shape and word.
pub fn task_mark(ui: &mut Ui, state: TaskState, word: &str) {
    let tokens = Tokens::of(ui);
    let (shape, color) = state.look(tokens);
    ui.horizontal(|ui| {
        super::icon(ui, shape, 14.0, color);
        let step = if state == TaskState::Faulty {
            Type::TableBold
        } else {
            Type::Table
        };
        line(ui, step, color, word);
    });
}

/// A horizontal line of 1 px over the available width.
pub fn rule(ui: &mut Ui, color: Color32) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 1.0), Sense::hover());
    ui.painter()
        .hline(rect.x_range(), rect.center().y, Stroke::new(1.0, color));
}

/// The heading of a form section with a rule below.
pub fn section(ui: &mut Ui, words: &str) -> Response {
    let tokens = Tokens::of(ui);
    let response = heading(ui, Type::Section, 2, words);
    rule(ui, tokens.line);
    response
}

/// A small framed word; `on` tints it.
pub fn tag(ui: &mut Ui, words: &str, on: bool) {
    let tokens = Tokens::of(ui);
    let (fill, color) = if on {
        (tokens.accent_tint, tokens.accent)
    } else {
        (tokens.raised, tokens.ink2)
    };
    Frame::new()
        .fill(fill)
        .stroke(Stroke::new(
            1.0,
            if on { tokens.accent_ring } else { tokens.line },
        ))
        .corner_radius(radius::TAG)
        .inner_margin(Margin::symmetric(6, 1))
        .show(ui, |ui| line(ui, Type::Micro, color, words));
}

/// A label at the left, a bold value at the right and a rule below.
pub fn key_value(ui: &mut Ui, key: &str, value: &str) {
    let tokens = Tokens::of(ui);
    let width = ui.available_width();
    let value_galley = ui
        .painter()
        .layout_job(Type::BodyBold.job(value, tokens.ink, width * 0.5));
    let key_width = width - value_galley.size().x - 12.0;
    let key_galley = ui
        .painter()
        .layout_job(Type::Small.job(key, tokens.ink2, key_width));
    let height = key_galley.size().y.max(value_galley.size().y) + 8.0;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    let middle = rect.center().y - 0.5;
    let value_x = rect.right() - value_galley.size().x;
    ui.painter().galley(
        pos2(rect.left(), middle - key_galley.size().y / 2.0),
        key_galley,
        tokens.ink2,
    );
    ui.painter().galley(
        pos2(value_x, middle - value_galley.size().y / 2.0),
        value_galley,
        tokens.ink,
    );
    ui.painter().hline(
        rect.x_range(),
        rect.bottom() - 0.5,
        Stroke::new(1.0, tokens.line),
    );
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, format!("{key}: {value}")));
}

/// A line that fills with `done` of `all`; `name` says the same in words.
pub fn progress(ui: &mut Ui, done: usize, all: usize, name: &str) {
    let tokens = Tokens::of(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 4.0), Sense::hover());
    let share = if all == 0 {
        0.0
    } else {
        done as f32 / all as f32
    };
    ui.painter().rect_filled(rect, 2, tokens.line);
    let filled = Rect::from_min_size(rect.min, vec2(rect.width() * share.min(1.0), rect.height()));
    ui.painter().rect_filled(filled, 2, tokens.accent);
    response.widget_info(|| WidgetInfo {
        value: Some(f64::from(share) * 100.0),
        ..WidgetInfo::labeled(Role::ProgressIndicator, true, name)
    });
}

/// A numbered disc: outlined, or filled while its step is open.
pub(crate) fn numbered_disc(ui: &Ui, center: egui::Pos2, number: &str, open: bool) {
    let tokens = Tokens::of(ui);
    let (fill, edge, ink) = if open {
        (tokens.accent, tokens.accent, tokens.on_accent)
    } else {
        (tokens.sheet, tokens.edge, tokens.ink2)
    };
    ui.painter()
        .circle(center, 13.0, fill, Stroke::new(1.0, edge));
    let galley = ui
        .painter()
        .layout_job(Type::Table.job(number, ink, f32::INFINITY));
    let pos = center - galley.size() / 2.0;
    ui.painter().galley(pos, galley, ink);
}

/// The word of a mark that stands for a number, in a small box, with its meaning.
pub(crate) fn legend_mark(ui: &mut Ui, mark: &str, meaning: &str) {
    let tokens = Tokens::of(ui);
    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
        let (rect, sign) = ui.allocate_exact_size(Vec2::new(14.0, 20.0), Sense::hover());
        sign.widget_info(|| WidgetInfo::labeled(Role::Label, true, mark));
        ui.painter().rect(
            rect,
            radius::TAG,
            tokens.raised,
            Stroke::new(1.0, tokens.line),
            StrokeKind::Inside,
        );
        let galley = ui
            .painter()
            .layout_job(Type::SmallBold.job(mark, tokens.ink, f32::INFINITY));
        ui.painter()
            .galley(rect.center() - galley.size() / 2.0, galley, tokens.ink);
        line(ui, Type::Small, tokens.ink2, meaning);
    });
}
