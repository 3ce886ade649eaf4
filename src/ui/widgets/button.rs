//! Buttons and links.

use egui::{
    Color32, CursorIcon, Response, Role, Sense, Stroke, StrokeKind, Ui, Vec2, Widget, WidgetInfo,
    vec2,
};

use super::{describe, focus_ring, tip};
use crate::ui::{
    icons::{self, Icon},
    theme::{Tokens, Type, radius, size},
};

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Primary,
    Secondary,
    Quiet,
    Dangerous,
}

/// A button: one primary per region, the others secondary or quiet.
#[must_use = "add it to a ui"]
pub struct Button<'a> {
    words: &'a str,
    kind: Kind,
    leading: Option<Icon>,
    trailing: Option<Icon>,
    shortcut: Option<&'a str>,
    key: Option<&'a str>,
    small: bool,
    enabled: bool,
    width: Option<f32>,
    height: Option<f32>,
    shown: Shown,
}

/// How a button is painted where a picture of a state is wanted (the component sheet).
#[derive(Clone, Copy, Default, PartialEq)]
enum Shown {
    #[default]
    AsItIs,
    Hovered,
    Focused,
}

impl<'a> Button<'a> {
    const fn new(words: &'a str, kind: Kind) -> Self {
        Self {
            words,
            kind,
            leading: None,
            trailing: None,
            shortcut: None,
            key: None,
            small: false,
            enabled: true,
            width: None,
            height: None,
            shown: Shown::AsItIs,
        }
    }

    /// The one action of a region.
    pub const fn primary(words: &'a str) -> Self {
        Self::new(words, Kind::Primary)
    }

    /// An action beside the primary one.
    pub const fn secondary(words: &'a str) -> Self {
        Self::new(words, Kind::Secondary)
    }

    /// An action that keeps in the background.
    pub const fn quiet(words: &'a str) -> Self {
        Self::new(words, Kind::Quiet)
    }

    /// An action that destroys.
    pub const fn dangerous(words: &'a str) -> Self {
        Self::new(words, Kind::Dangerous)
    }

    /// Shows `icon` before the words.
    pub const fn leading(mut self, icon: Icon) -> Self {
        self.leading = Some(icon);
        self
    }

    /// Shows `icon` after the words.
    pub const fn trailing(mut self, icon: Icon) -> Self {
        self.trailing = Some(icon);
        self
    }

    /// Shows the keys that do the same, at the right.
    pub const fn shortcut(mut self, keys: &'a str) -> Self {
        self.shortcut = Some(keys);
        self
    }

    /// Shows the one key that presses it, framed before the words.
    pub const fn key(mut self, key: &'a str) -> Self {
        self.key = Some(key);
        self
    }

    /// 30 points high instead of 36.
    pub const fn small(mut self) -> Self {
        self.small = true;
        self
    }

    /// Whether it can be pressed.
    pub const fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = enabled;
        self
    }

    /// Fixes the width in points.
    pub const fn width(mut self, width: f32) -> Self {
        self.width = Some(width);
        self
    }

    /// Fixes the height in points.
    pub const fn height(mut self, height: f32) -> Self {
        self.height = Some(height);
        self
    }

    pub(crate) const fn shown_hovered(mut self) -> Self {
        self.shown = Shown::Hovered;
        self
    }

    pub(crate) const fn shown_focused(mut self) -> Self {
        self.shown = Shown::Focused;
        self
    }

    /// Fill, border and text colour.
    fn colours(&self, tokens: &Tokens, hovered: bool) -> (Color32, Color32, Color32) {
        if !self.enabled {
            return (tokens.desk, tokens.line, tokens.ink3);
        }
        let under = |rest| if hovered { tokens.accent_tint } else { rest };
        match self.kind {
            Kind::Primary => {
                let fill = if hovered {
                    tokens.accent_hover
                } else {
                    tokens.accent
                };
                (fill, fill, tokens.on_accent)
            }
            Kind::Secondary => (under(tokens.raised), tokens.edge, tokens.ink),
            Kind::Quiet => (
                under(Color32::TRANSPARENT),
                Color32::TRANSPARENT,
                tokens.accent,
            ),
            Kind::Dangerous => {
                let fill = if hovered {
                    tokens.error_tint
                } else {
                    tokens.raised
                };
                (fill, tokens.error, tokens.error)
            }
        }
    }
}

impl Widget for Button<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let tokens = Tokens::of(ui);
        let step = if self.small { Type::Table } else { Type::Body };
        let mut format = step.format(Color32::PLACEHOLDER);
        format.font_id.family = crate::ui::theme::Face::Semibold.family();
        let mut job = egui::text::LayoutJob::single_section(self.words.to_owned(), format);
        job.wrap.max_width = f32::INFINITY;
        let galley = ui.painter().layout_job(job);
        let keys = self.shortcut.map(|keys| {
            ui.painter()
                .layout_job(Type::Small.job(keys, Color32::PLACEHOLDER, f32::INFINITY))
        });
        let (pad, gap, side) = if self.small {
            (12.0, 6.0, 14.0)
        } else {
            (16.0, 8.0, 16.0)
        };
        let icons = [self.leading, self.trailing].into_iter().flatten().count() as f32;
        let icons = icons + f32::from(self.key.is_some());
        let content = galley.size().x + icons * (side + gap);
        let keys_width = keys.as_ref().map_or(0.0, |keys| keys.size().x + 24.0);
        let height = self.height.unwrap_or(if self.small {
            size::BUTTON_SMALL
        } else {
            size::BUTTON
        });
        let width = self.width.unwrap_or(content + keys_width + 2.0 * pad);
        let sense = if self.enabled {
            Sense::click()
        } else {
            Sense::hover()
        };
        let (rect, response) = ui.allocate_exact_size(vec2(width, height), sense);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, self.enabled, self.words));
        // a key alone says nothing; who shows one says what it is
        describe(ui, response.id, self.shortcut.unwrap_or_default());
        if ui.is_rect_visible(rect) {
            let hovered = self.enabled && (response.hovered() || self.shown == Shown::Hovered);
            let (fill, edge, ink) = self.colours(tokens, hovered);
            ui.painter().rect(
                rect,
                radius::BUTTON,
                fill,
                Stroke::new(1.0, edge),
                StrokeKind::Inside,
            );
            let left = if keys.is_some() {
                rect.left() + pad
            } else {
                rect.center().x - content / 2.0
            };
            let mut x = left;
            let slot = |x: f32| {
                egui::Rect::from_center_size(
                    egui::pos2(x + side / 2.0, rect.center().y),
                    Vec2::splat(side),
                )
            };
            if let Some(icon) = self.leading {
                icons::paint(ui.painter(), slot(x), icon, ink, fill);
                x += side + gap;
            }
            if let Some(key) = self.key {
                let frame = slot(x).expand2(vec2(1.0, 3.0));
                let edge = Stroke::new(1.0, tokens.line);
                ui.painter()
                    .rect_stroke(frame, radius::TAG, edge, StrokeKind::Inside);
                let job = Type::Small.job(key, tokens.ink2, f32::INFINITY);
                let galley = ui.painter().layout_job(job);
                let at = frame.center() - galley.size() / 2.0;
                ui.painter().galley(at, galley, tokens.ink2);
                x += side + gap;
            }
            let text_pos = egui::pos2(x, rect.center().y - galley.size().y / 2.0);
            x += galley.size().x + gap;
            ui.painter()
                .galley_with_override_text_color(text_pos, galley, ink);
            if let Some(icon) = self.trailing {
                icons::paint(ui.painter(), slot(x), icon, ink, fill);
            }
            if let Some(keys) = keys {
                let pos = egui::pos2(
                    rect.right() - pad - keys.size().x,
                    rect.center().y - keys.size().y / 2.0,
                );
                let faint = if self.kind == Kind::Primary {
                    ink
                } else {
                    tokens.ink3
                };
                ui.painter()
                    .galley_with_override_text_color(pos, keys, faint);
            }
            if response.has_focus() || self.shown == Shown::Focused {
                focus_ring(ui, rect, radius::BUTTON);
            }
        }
        if self.enabled {
            response.on_hover_cursor(CursorIcon::PointingHand)
        } else {
            response
        }
    }
}

/// An underlined text that goes somewhere.
pub fn link(ui: &mut Ui, words: &str) -> Response {
    link_in(ui, words, Type::Small)
}

fn link_in(ui: &mut Ui, words: &str, step: Type) -> Response {
    let tokens = Tokens::of(ui);
    let galley =
        ui.painter()
            .layout_job(step.job(words, Color32::PLACEHOLDER, ui.available_width()));
    let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Link, ui.is_enabled(), words));
    let color = if response.hovered() {
        tokens.accent_hover
    } else {
        tokens.accent
    };
    for row in &galley.rows {
        let row = row.rect().translate(rect.min.to_vec2());
        let y = row.bottom() - 1.0;
        ui.painter()
            .hline(row.x_range(), y, Stroke::new(1.0, color));
    }
    ui.painter()
        .galley_with_override_text_color(rect.min, galley, color);
    if response.has_focus() {
        focus_ring(ui, rect, radius::TAG);
    }
    response.on_hover_cursor(CursorIcon::PointingHand)
}

/// A square button with an icon alone; `name` is its tooltip and accessible name.
pub fn icon_button(ui: &mut Ui, icon: Icon, name: &str, enabled: bool) -> Response {
    let tokens = Tokens::of(ui);
    let sense = if enabled {
        Sense::click()
    } else {
        Sense::hover()
    };
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(size::TARGET), sense);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, enabled, name));
    if enabled && response.hovered() {
        ui.painter()
            .rect_filled(rect, radius::BUTTON, tokens.accent_tint);
    }
    let color = if enabled { tokens.ink2 } else { tokens.line };
    let slot = egui::Rect::from_center_size(rect.center(), Vec2::splat(16.0));
    icons::paint(ui.painter(), slot, icon, color, tokens.on_accent);
    if response.has_focus() {
        focus_ring(ui, rect.shrink(2.0), radius::BUTTON);
    }
    if enabled {
        tip(response.on_hover_cursor(CursorIcon::PointingHand), name)
    } else {
        response
    }
}
