//! The label of a field: name, what the form wants, and the question mark.

use egui::{Id, Rect, Sense, Ui, Vec2, WidgetInfo, pos2, vec2};

use super::{
    super::{
        cx::Cx,
        icons::{self, Icon},
        request::Request,
        theme::{Tokens, Type},
        widgets::describe,
    },
    comments,
};
use crate::{
    field::{FieldInfo, FieldPath},
    model::Plan,
};

/// Words around a field.
pub struct Words {
    /// Name.
    pub label: String,
    /// What the form wants, and whether the field may stay blank.
    pub hint: String,
    /// Whether there is help.
    pub has_help: bool,
}

/// The words of the field at `path`.
pub fn words(cx: &Cx<'_>, path: FieldPath, info: &FieldInfo) -> Words {
    let key = Plan::message_key(path);
    let mut hint = cx.texts.attr(&key, "hint").unwrap_or_default();
    if !info.spec.required && !info.spec.aside {
        let optional = cx.msg("ui-optional");
        hint = if hint.is_empty() {
            optional
        } else {
            format!("{hint}, {optional}")
        };
    }
    Words {
        label: cx.msg(&key),
        hint,
        has_help: cx.texts.attr(&key, "help").is_some(),
    }
}

/// Paints the label in `width` points and gives its identity, to tie the input to.
pub fn label_ui(cx: &Cx<'_>, ui: &mut Ui, path: FieldPath, words: &Words, width: f32) -> Id {
    let tokens = Tokens::of(ui);
    let tags = comments::tags_width(cx, path);
    let name =
        ui.painter()
            .layout_job(Type::Label.job(&words.label, tokens.ink, width - 24.0 - tags));
    let inline = !cx.label_left.get();
    let hint_width = if inline {
        width - name.size().x - 36.0 - tags
    } else {
        width
    };
    let hint =
        ui.painter()
            .layout_job(Type::Small.job(&words.hint, tokens.ink3, hint_width.max(80.0)));
    let last = name
        .rows
        .last()
        .map_or(Rect::ZERO, egui::epaint::text::PlacedRow::rect);
    let height = if inline || words.hint.is_empty() {
        name.size().y.max(20.0)
    } else {
        name.size().y + hint.size().y
    };
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, &words.label));
    describe(ui, response.id, &words.hint);
    comments::tags_ui(cx, ui, path, rect.right_top());
    let label_id = response.id;
    let icon_at = rect.min + vec2(last.right() + 14.0, last.center().y);
    if words.has_help {
        help_button(
            cx,
            ui,
            path,
            &words.label,
            Rect::from_center_size(icon_at, Vec2::splat(20.0)),
        );
    }
    let name_size = name.size();
    ui.painter().galley(rect.min, name, tokens.ink);
    if !words.hint.is_empty() {
        let at = if inline {
            let after = if words.has_help { 30.0 } else { 10.0 };
            pos2(
                rect.left() + last.right() + after,
                rect.top() + last.center().y - hint.size().y / 2.0,
            )
        } else {
            pos2(rect.left(), rect.top() + name_size.y)
        };
        ui.painter().galley(at, hint, tokens.ink3);
    }
    label_id
}

pub(super) fn help_button(cx: &Cx<'_>, ui: &Ui, path: FieldPath, label: &str, rect: Rect) {
    let tokens = Tokens::of(ui);
    // F1 does the same from the field: a second tab stop at every field would only slow people down
    let response = ui.interact(rect, Cx::field_id(path).with("help"), Sense::CLICK);
    let name = cx.msg_with("ui-help-for", &[("field", label.into())]);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &name));
    let open = cx.help == Some(path);
    let color = if open || response.hovered() {
        tokens.accent
    } else {
        tokens.ink2
    };
    icons::paint(
        ui.painter(),
        rect.shrink(3.0),
        Icon::Help,
        color,
        tokens.on_accent,
    );
    if response
        .on_hover_cursor(egui::CursorIcon::PointingHand)
        .clicked()
    {
        cx.ask(Request::Help((!open).then_some(path)));
    }
}
