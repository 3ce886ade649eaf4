//! The question of a cell whose text has two readings: both stand beside the cell, with a number
//! that gives the scale, and one of them is chosen.
//!
//! Enter in the cell leads here; 1 and 2, arrows and Enter answer, Esc goes back to the cell.

use egui::{Id, Key, Modifiers, Response, Ui};

use super::{
    super::{
        cx::{Cx, Question},
        theme::{Tokens, Type},
        widgets::{Button, describe, text},
    },
    edit,
};
use crate::field::FieldPath;

/// The keys of the answers.
const KEYS: [(Key, &str); 2] = [(Key::Num1, "1"), (Key::Num2, "2")];

/// The readings as buttons, and what gives the scale.
pub(super) fn question_ui(cx: &Cx<'_>, ui: &mut Ui, path: FieldPath, question: &Question) {
    let tokens = Tokens::of(ui);
    if !question.scale.is_empty() {
        text(ui, Type::Small, tokens.ink, &question.scale);
    }
    ui.add_space(4.0);
    let buttons: Vec<Response> = ui
        .horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 8.0;
            let answers = question.answers(|mark| format!("{mark} {}", cx.msg("mark-no_data")));
            let all = answers.into_iter().zip(KEYS);
            all.map(|(words, (_, key))| {
                let button = ui.add(Button::secondary(&words).key(key).small());
                let args = [("key", (*key).into())];
                describe(ui, button.id, &cx.msg_with("unread-key", &args));
                describe(ui, button.id, &question.scale);
                button
            })
            .collect()
        })
        .inner;
    ui.add_space(4.0);
    text(
        ui,
        Type::Micro,
        tokens.ink2,
        &cx.msg("unread-question-keys"),
    );
    let ids: Vec<Id> = buttons.iter().map(|button| button.id).collect();
    let wanted = ui.data_mut(|data| data.remove_temp::<bool>(edit::question_id(path)).is_some());
    if let Some(first) = ids.first().filter(|_| wanted) {
        ui.memory_mut(|memory| memory.request_focus(*first));
    }
    let focused = ui.memory(egui::Memory::focused);
    let here = focused.and_then(|focused| ids.iter().position(|id| *id == focused));
    let clicked = buttons.iter().position(Response::clicked);
    let answer = clicked.or_else(|| here.and_then(|_| pressed(ui)));
    if let Some(answer) = answer {
        ui.data_mut(|data| data.insert_temp(edit::answer_id(path), answer));
        back(ui, path);
        return;
    }
    let Some(here) = here else { return };
    // egui takes the focus away by Esc and moves it by arrows as the eye goes, not along the two
    if let Some(id) = ids.get(here) {
        let filter = egui::EventFilter {
            escape: true,
            horizontal_arrows: true,
            ..egui::EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(*id, filter));
    }
    let key = |key: Key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    if key(Key::Escape) {
        back(ui, path);
    } else if key(Key::ArrowLeft) || key(Key::ArrowRight) {
        let other = ids.get(1 - here.min(1));
        if let Some(other) = other {
            ui.memory_mut(|memory| memory.request_focus(*other));
        }
    }
}

/// The answer whose key is pressed.
fn pressed(ui: &Ui) -> Option<usize> {
    KEYS.iter()
        .position(|(key, _)| ui.input_mut(|input| input.consume_key(Modifiers::NONE, *key)))
}

/// Gives the focus to the cell.
fn back(ui: &Ui, path: FieldPath) {
    ui.memory_mut(|memory| memory.request_focus(Cx::field_id(path)));
    ui.ctx().request_repaint_after(std::time::Duration::ZERO);
}
