//! What floats: the question before something is lost, and the word that something is done.

use std::time::Duration;

use egui::{
    Align, Align2, Area, AreaState, Context, Frame, Id, Key, Layout, Margin, Modal, Order, Role,
    Vec2,
};

use super::{Button, heading, text};
use crate::ui::{
    icons::{self, Icon},
    theme::{Tokens, Type, radius, shadow, size},
};

/// What was answered to a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Leave everything as it is; also Esc.
    Safe,
    /// Go on.
    Act,
}

/// A blocking question. `words` are title (a question), consequence, safe button, acting button.
/// `opening` is true in the first frame: the safe button then takes the focus.
pub fn confirm(ctx: &Context, id: Id, words: [&str; 4], opening: bool) -> Option<Answer> {
    let [title, consequence, safe, act] = words;
    let dark = ctx.global_style().visuals.dark_mode;
    let tokens = Tokens::get(dark);
    let area = Modal::default_area(id)
        .role(Role::AlertDialog)
        .accessible_name(title);
    let modal = Modal::new(id).area(area).frame(sheet(tokens));
    let shown = still(ctx, id, || {
        modal.show(ctx, |ui| {
            super::modal_node(ui);
            question_ui(ui, [title, consequence, safe, act], opening)
        })
    });
    if ctx.input(|input| input.key_pressed(Key::Escape)) || shown.backdrop_response.clicked() {
        return Some(Answer::Safe);
    }
    shown.inner
}

/// A blocking window over all others, called `title`.
pub fn modal(ctx: &Context, title: &str, content: impl FnOnce(&mut egui::Ui)) {
    modal_as(ctx, Role::Dialog, title, content);
}

/// A [`modal`] that says that something went wrong.
pub fn alert(ctx: &Context, title: &str, content: impl FnOnce(&mut egui::Ui)) {
    modal_as(ctx, Role::AlertDialog, title, content);
}

fn modal_as(ctx: &Context, role: Role, title: &str, content: impl FnOnce(&mut egui::Ui)) {
    let tokens = Tokens::get(ctx.global_style().visuals.dark_mode);
    let id = Id::unique("dialog");
    let width = (ctx.content_rect().width() - 64.0).min(460.0);
    let area = Modal::default_area(id).role(role).accessible_name(title);
    let modal = Modal::new(id).area(area).frame(sheet(tokens));
    let show = || {
        modal.show(ctx, |ui| {
            super::modal_node(ui);
            ui.set_width(width);
            ui.spacing_mut().item_spacing.y = 4.0;
            heading(ui, Type::Section, 1, title);
            content(ui);
        })
    };
    still(ctx, id, show);
}

/// Shows the window `id`, and again at once where its size has changed: it stands in the middle by
/// its size in the frame before, and would jump with the next move of the pointer.
fn still<T>(ctx: &Context, id: Id, show: impl FnOnce() -> T) -> T {
    let size = || AreaState::load(ctx, id).and_then(|state| state.size);
    let before = size();
    let shown = show();
    if before != size() {
        ctx.request_repaint_after(Duration::ZERO);
    }
    shown
}

/// What a blocking window is painted on.
fn sheet(tokens: &Tokens) -> Frame {
    Frame::new()
        .fill(tokens.raised)
        .stroke(egui::Stroke::new(1.0, tokens.line))
        .corner_radius(radius::CARD)
        .shadow(shadow(tokens, 4, 16, 46))
        .inner_margin(Margin::same(16))
}

/// The inside of a question, for [`confirm`] and the component sheet.
pub(crate) fn question_ui(ui: &mut egui::Ui, words: [&str; 4], opening: bool) -> Option<Answer> {
    let [title, consequence, safe, act] = words;
    let tokens = Tokens::of(ui);
    ui.set_width(ui.available_width().min(420.0));
    ui.spacing_mut().item_spacing.y = 4.0;
    heading(ui, Type::Section, 1, title);
    text(ui, Type::Small, tokens.ink2, consequence);
    ui.add_space(8.0);
    let mut answer = None;
    // the safe button comes first in the tab order and stands left of the other
    let width = ui.available_width();
    ui.allocate_ui_with_layout(
        Vec2::new(width, size::BUTTON_SMALL),
        Layout::left_to_right(Align::Center),
        |ui| {
            let measure = |ui: &egui::Ui, words: &str| {
                ui.painter()
                    .layout_job(Type::TableBold.job(words, tokens.ink, f32::INFINITY))
                    .size()
                    .x
                    + 26.0
            };
            let used = measure(ui, safe) + measure(ui, act) + 8.0;
            ui.add_space((width - used).max(0.0));
            let safe = ui.add(Button::secondary(safe).small());
            if opening {
                safe.request_focus();
            }
            if safe.clicked() {
                answer = Some(Answer::Safe);
            }
            if ui.add(Button::dangerous(act).small()).clicked() {
                answer = Some(Answer::Act);
            }
        },
    );
    answer
}

/// The word that something is done or under way, at the bottom centre. Gives whether its action was
/// chosen.
pub fn toast(ctx: &Context, icon: Icon, words: &str, action: &str) -> bool {
    Area::new(Id::unique("toast"))
        .order(Order::Foreground)
        .anchor(
            Align2::CENTER_BOTTOM,
            Vec2::new(0.0, -(size::FOOTER + 16.0)),
        )
        // what it says is told by the node that is always there
        .role(Role::Group)
        .accessible_name(words)
        .show(ctx, |ui| toast_ui(ui, icon, words, action))
        .inner
}

/// The inside of a toast, for [`toast`] and the component sheet.
pub(crate) fn toast_ui(ui: &mut egui::Ui, icon: Icon, words: &str, action: &str) -> bool {
    let tokens = Tokens::of(ui);
    let mut chosen = false;
    Frame::new()
        .fill(tokens.ink)
        .corner_radius(radius::BUTTON)
        .inner_margin(Margin::symmetric(14, 8))
        .show(ui, |ui| {
            ui.horizontal(|ui| {
                let (_, slot) = ui.allocate_space(Vec2::splat(16.0));
                icons::paint(ui.painter(), slot, icon, tokens.sheet, tokens.ink);
                ui.add(egui::Label::new(Type::Table.job(
                    words,
                    tokens.sheet,
                    f32::INFINITY,
                )));
                if !action.is_empty() {
                    ui.add_space(8.0);
                    let mut job = Type::Table.job(action, tokens.sheet, f32::INFINITY);
                    for section in &mut job.sections {
                        section.format.underline = egui::Stroke::new(1.0, tokens.sheet);
                    }
                    let button = ui.add(egui::Label::new(job).sense(egui::Sense::click()));
                    button.widget_info(|| egui::WidgetInfo::labeled(Role::Button, true, action));
                    if button.has_focus() {
                        let ring = egui::Stroke::new(2.0, tokens.sheet);
                        ui.painter().rect_stroke(
                            button.rect.expand(3.0),
                            radius::TAG,
                            ring,
                            egui::StrokeKind::Outside,
                        );
                    }
                    chosen = button.clicked();
                }
            });
        });
    chosen
}
