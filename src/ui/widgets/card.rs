//! What stands on the desk or in a list: findings, help, empty states.

use egui::{
    Color32, Frame, Margin, Rect, Response, Role, Shape, Stroke, StrokeKind, Ui, UiBuilder, Vec2,
    pos2,
};

use super::{Button, column, describe, heading, icon, icon_button, link, take_focus, text};
use crate::ui::{
    icons::Icon,
    theme::{Tokens, Type, radius},
};

/// Weight of something said about a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Blocks the council's version.
    Error,
    /// Worth a decision.
    Warning,
    /// Offers knowledge.
    Hint,
}

impl Tone {
    /// Text colour and background.
    pub fn colours(self, tokens: &Tokens) -> (Color32, Color32) {
        match self {
            Self::Error => (tokens.error, tokens.error_tint),
            Self::Warning => (tokens.warning, tokens.warning_tint),
            Self::Hint => (tokens.hint, tokens.hint_tint),
        }
    }

    /// The shape that says the same without colour.
    pub fn icon(self) -> Icon {
        match self {
            Self::Error => Icon::Error,
            Self::Warning => Icon::Warning,
            Self::Hint => Icon::Hint,
        }
    }
}

/// Words of a finding.
#[derive(Clone, Debug)]
pub struct Finding<'a> {
    /// Weight.
    pub tone: Tone,
    /// The word and the reason: "Błąd: brakuje cyfry".
    pub title: &'a str,
    /// What is the matter and what to do.
    pub text: &'a str,
    /// A few ways on.
    pub links: &'a [&'a str],
}

/// A margin note about a field. Gives the index of a link that was followed.
pub fn finding_note(ui: &mut Ui, finding: &Finding<'_>) -> Option<usize> {
    finding_note_with(ui, finding, |_| {})
}

/// A [`finding_note`] with more below its words.
pub fn finding_note_with(
    ui: &mut Ui,
    finding: &Finding<'_>,
    more: impl FnOnce(&mut Ui),
) -> Option<usize> {
    let tokens = Tokens::of(ui);
    let (color, tint) = finding.tone.colours(tokens);
    let mut followed = None;
    let frame = Frame::new()
        .fill(tint)
        .corner_radius(radius::FIELD)
        .inner_margin(Margin {
            left: 14,
            right: 12,
            top: 6,
            bottom: 10,
        });
    let builder = UiBuilder::new()
        .accessibility_role(Role::Note)
        .accessibility_label(finding.title);
    let shown = ui.scope_builder(builder, |ui| {
        frame
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.spacing_mut().item_spacing = Vec2::new(8.0, 2.0);
                let mut links_ui = |ui: &mut Ui| {
                    ui.spacing_mut().item_spacing.x = 14.0;
                    for (index, words) in finding.links.iter().enumerate() {
                        if link(ui, words).clicked() {
                            followed = Some(index);
                        }
                    }
                };
                let in_line = in_line(ui, finding);
                ui.horizontal(|ui| {
                    icon(ui, finding.tone.icon(), 14.0, color);
                    text(ui, Type::SmallBold, color, finding.title);
                    if in_line {
                        text(ui, Type::Small, tokens.ink, finding.text);
                        links_ui(ui);
                    }
                });
                if !in_line && !finding.text.is_empty() {
                    text(ui, Type::Small, tokens.ink, finding.text);
                }
                more(ui);
                if !in_line && !finding.links.is_empty() {
                    ui.add_space(4.0);
                    ui.horizontal_wrapped(links_ui);
                }
            })
            .response
            .rect
    });
    let rect = shown.inner;
    let bar = Rect::from_min_max(rect.min, pos2(rect.left() + 3.0, rect.bottom()));
    ui.painter().rect_filled(bar, 0, color);
    followed
}

/// Whether a wide sheet has room for all of a note in one line.
fn in_line(ui: &Ui, finding: &Finding<'_>) -> bool {
    let width = |step: Type, words: &str| {
        let job = step.job(words, Color32::PLACEHOLDER, f32::INFINITY);
        ui.painter().layout_job(job).size().x + 14.0
    };
    let links = finding.links.iter().map(|words| width(Type::Small, words));
    let words = width(Type::SmallBold, finding.title) + width(Type::Small, finding.text);
    22.0 + words + links.sum::<f32>() <= ui.available_width()
}

/// Words of a help card.
#[derive(Clone, Debug, Default)]
pub struct HelpCard<'a> {
    /// Label of the field.
    pub title: &'a str,
    /// What belongs here and how it will read in the document.
    pub text: &'a str,
    /// A worked example; empty where there is none.
    pub example: &'a str,
    /// The same as it is heard, with the word that says what it is.
    pub example_heard: &'a str,
    /// Where this is from and when it was checked; may be empty.
    pub source: &'a str,
    /// Accessible name of the cross.
    pub close: &'a str,
}

/// The place of help: [`super::want_focus`] takes the focus to its title.
pub fn help_id() -> egui::Id {
    egui::Id::unique("help")
}

/// The card that help opens at the top of the margin. Gives whether it was closed.
pub fn help_card(ui: &mut Ui, card: &HelpCard<'_>) -> bool {
    let tokens = Tokens::of(ui);
    let mut closed = false;
    let builder = UiBuilder::new()
        .accessibility_role(Role::Complementary)
        .accessibility_label(card.title);
    ui.scope_builder(builder, |ui| {
        Frame::new()
            .fill(tokens.raised)
            .stroke(Stroke::new(1.0, tokens.line))
            .corner_radius(radius::CARD)
            .inner_margin(Margin {
                left: 14,
                right: 8,
                top: 6,
                bottom: 12,
            })
            .show(ui, |ui| {
                let width = ui.available_width();
                ui.set_width(width);
                ui.spacing_mut().item_spacing = Vec2::new(8.0, 4.0);
                ui.horizontal(|ui| {
                    icon(ui, Icon::Book, 16.0, tokens.accent);
                    column(ui, width - 68.0, |ui| {
                        let id = ui.next_auto_id();
                        take_focus(ui, help_id(), id);
                        ui.data_mut(|data| data.insert_temp(help_id(), id));
                        let title = heading(ui, Type::Section, 2, card.title);
                        for words in [card.text, card.example_heard, card.source] {
                            describe(ui, title.id, words);
                        }
                    });
                    ui.with_layout(egui::Layout::right_to_left(egui::Align::Min), |ui| {
                        closed = icon_button(ui, Icon::Close, card.close, true).clicked();
                    });
                });
                text(ui, Type::Small, tokens.ink, card.text);
                if !card.example.is_empty() {
                    ui.add_space(2.0);
                    Frame::new()
                        .fill(tokens.desk)
                        .stroke(Stroke::new(1.0, tokens.line))
                        .corner_radius(radius::FIELD)
                        .inner_margin(Margin::symmetric(10, 6))
                        .show(ui, |ui| {
                            ui.set_width(ui.available_width() - 6.0);
                            text(ui, Type::Small, tokens.ink2, card.example);
                        });
                }
                if !card.source.is_empty() {
                    ui.add_space(2.0);
                    super::rule(ui, tokens.line);
                    text(ui, Type::Micro, tokens.ink3, card.source);
                }
            });
    });
    closed
}

/// Words of an empty state; an action with empty words is left out.
#[derive(Clone, Copy, Debug)]
pub struct Empty<'a> {
    /// What is not there yet.
    pub title: &'a str,
    /// What will stand here and how many are usual.
    pub text: &'a str,
    /// The main way to begin.
    pub primary: &'a str,
    /// The other way to begin.
    pub secondary: &'a str,
}

/// A dashed frame where rows will stand. Gives 0 for the primary way to begin, 1 for the other,
/// where one was chosen, and the button of the first way.
pub fn empty_state(ui: &mut Ui, empty: &Empty<'_>) -> (Option<usize>, Option<Response>) {
    let tokens = Tokens::of(ui);
    let (mut chosen, mut begin) = (None, None);
    let shown = Frame::new()
        .inner_margin(Margin::symmetric(16, 12))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 4.0;
            heading(ui, Type::Section, 2, empty.title);
            text(ui, Type::Small, tokens.ink2, empty.text);
            ui.add_space(8.0);
            ui.horizontal_wrapped(|ui| {
                let buttons = [
                    (empty.primary, Button::primary(empty.primary)),
                    (empty.secondary, Button::secondary(empty.secondary)),
                ];
                for (index, (words, button)) in buttons.into_iter().enumerate() {
                    if words.is_empty() {
                        continue;
                    }
                    let response = ui.add(button.small());
                    if response.clicked() {
                        chosen = Some(index);
                    }
                    begin.get_or_insert(response);
                }
            });
        });
    dashed_frame(ui, shown.response.rect, tokens.edge);
    (chosen, begin)
}

/// A dashed frame inside `rect`: what is empty, or was there before.
pub fn dashed_frame(ui: &Ui, rect: Rect, color: Color32) {
    let rect = rect.shrink(0.5);
    let corners = [
        rect.left_top(),
        rect.right_top(),
        rect.right_bottom(),
        rect.left_bottom(),
        rect.left_top(),
    ];
    ui.painter().extend(Shape::dashed_line(
        &corners,
        Stroke::new(1.0, color),
        4.0,
        3.0,
    ));
    ui.painter()
        .rect_stroke(rect, radius::FIELD, Stroke::NONE, StrokeKind::Inside);
}
