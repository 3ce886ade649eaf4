//! Comments of reviewers: cards beside their field and in a list, and what can be done about them.
//! Whatever is done is a patch, and one step of undo.

use egui::{
    Frame, Id, Key, Margin, Pos2, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use super::{
    super::{
        cx::{Cx, Note},
        differences::{Show, difference},
        request::{CommentAsk, Request},
        theme::{Tokens, Type, radius},
        widgets::{Button, TextField, focus_ring, heading, line, link, rule, segments, tag, text},
    },
    take,
};
use crate::{
    base::Id as RowId,
    field::{Choice as _, Datum, FieldPath, Value},
    model::{CommentEnd, Op, Patch, Plan},
    session::called::{ACCEPTED, COMMENTED},
    views::comments::{Open, Said, comments},
};

/// Height of the number of a comment, in points.
const TAG: f32 = 20.0;

/// The open comments at `path`, as cards of the width at hand.
pub fn cards_ui(cx: &Cx<'_>, ui: &mut Ui, path: FieldPath) {
    let Some(open) = cx.commented.get(&path) else {
        return;
    };
    let all = comments(cx.speech(cx.filled));
    let here = |said: &&Said<'_>| open.iter().any(|one| one.id == said.id);
    for said in all.iter().filter(here) {
        card_ui(cx, ui, said, false);
    }
}

/// The open comments at `path`: beside it in the margin at height `top`, or here.
pub(super) fn said_ui(cx: &Cx<'_>, ui: &mut Ui, path: FieldPath, top: f32) {
    if cx.commented.contains_key(&path) && cx.note(top, Note::Comments(path)).is_err() {
        cards_ui(cx, ui, path);
    }
}

/// The numbers of open comments on the field at `path` in words; empty without any.
pub(super) fn numbers(cx: &Cx<'_>, path: FieldPath) -> String {
    let open = cx
        .comments_at(path)
        .map(|(_, open)| open.number.to_string());
    let open: Vec<String> = open.collect();
    let args = [
        ("count", open.len().into()),
        ("numbers", open.join(", ").into()),
    ];
    match open.as_slice() {
        [] => String::new(),
        _ => cx.msg_with("comment-at", &args),
    }
}

/// The room that the numbers of open comments on the field at `path` want, in points.
pub(super) fn tags_width(cx: &Cx<'_>, path: FieldPath) -> f32 {
    cx.comments_at(path).map(|_| TAG + 8.0).sum()
}

/// Paints the numbers of open comments on the field at `path`, leftwards from `right`.
pub(super) fn tags_ui(cx: &Cx<'_>, ui: &Ui, path: FieldPath, right: Pos2) {
    let open: Vec<Open> = cx.comments_at(path).map(|(_, open)| open).collect();
    let mut right = right;
    for one in open.iter().rev() {
        right.x -= tag_of(cx, ui, *one, right).width() + 4.0;
    }
}

/// Paints the number of a comment with its top right corner at `right`; gives where it stands.
fn tag_of(cx: &Cx<'_>, ui: &Ui, open: Open, right: Pos2) -> Rect {
    let tokens = Tokens::of(ui);
    let current = cx.comment == Some(open.id);
    let (fill, ink, edge) = if current {
        (tokens.accent, tokens.on_accent, tokens.accent)
    } else {
        (tokens.hint_tint, tokens.hint, tokens.hint)
    };
    let number = open.number.to_string();
    let number = ui
        .painter()
        .layout_job(Type::MicroBold.job(&number, ink, f32::INFINITY));
    let width = (number.size().x + 10.0).max(TAG);
    let rect = Rect::from_min_size(pos2(right.x - width, right.y), vec2(width, TAG));
    let stroke = Stroke::new(1.0, edge);
    ui.painter()
        .rect(rect, radius::TAG, fill, stroke, StrokeKind::Inside);
    let at = rect.center() - number.size() / 2.0;
    ui.painter().galley(at, number, ink);
    rect
}

/// A value that is only read, at `rect`: while one reviews it is a stop of the keyboard called
/// `name`, and Enter or a double click comments on it.
pub(super) fn stop_ui(cx: &Cx<'_>, ui: &Ui, path: FieldPath, (rect, name): (Rect, &str)) {
    if !cx.reviewing || cx.locked {
        return;
    }
    let response = ui.interact(rect, Cx::field_id(path), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
    if response.clicked() {
        response.request_focus();
    }
    if response.has_focus() {
        focus_ring(ui, rect.shrink(2.0), radius::FIELD);
    }
    cx.after_input(ui, path, &response);
    let enter = response.has_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    if enter || response.double_clicked() {
        cx.ask(Request::AskComment(CommentAsk::New(path)));
    }
}

/// A text that is only read while one reviews: its words can be selected and commented on.
pub(super) fn text_ui(cx: &Cx<'_>, ui: &mut Ui, path: FieldPath, rows: usize, label: Id) {
    let value = cx.filled.value(path);
    let mut words = match value {
        Some(Value::Text(text)) => text.to_owned(),
        _ => String::new(),
    };
    let response = TextField::new(Cx::field_id(path), &mut words)
        .rows(rows)
        .read_only()
        .show(ui)
        .labelled_by(label);
    cx.after_input(ui, path, &response);
}

/// The comments on a row as a whole, and a way to write one while one reviews.
pub(super) fn row_ui(cx: &Cx<'_>, plan: &Plan, ui: &mut Ui, (table, row): (&'static str, RowId)) {
    let at = FieldPath::row(table, row, "");
    let top = ui.cursor().top();
    said_ui(cx, ui, at, top);
    if cx.reviewing && !cx.locked {
        let words = cx.msg("comment-add-row");
        let spoken = format!("{words}: {}", cx.speech(plan).row(table, row));
        if link(ui, &words).accessible_name(spoken).clicked() {
            cx.ask(Request::AskComment(CommentAsk::New(at)));
        }
    }
}

/// All comments of the plan, those that are open first.
pub fn comments_ui(cx: &Cx<'_>, _plan: &mut Plan, ui: &mut Ui) {
    let tokens = Tokens::of(ui);
    let all = comments(cx.speech(cx.filled));
    let open = all.iter().filter(|said| said.is_open()).count();
    let kept = Id::unique("comments shown");
    let shown = ui
        .data(|data| data.get_temp::<usize>(kept))
        .unwrap_or_default();
    let counts = [open, all.len() - open, all.len()];
    let keys = ["comments-open", "comments-done", "comments-all"];
    let options: Vec<String> = keys
        .into_iter()
        .zip(counts)
        .map(|(key, count)| cx.msg_with(key, &[("count", count.into())]))
        .collect();
    ui.horizontal_wrapped(|ui| {
        let name = cx.msg("step-comments");
        let few = segments(ui, kept, &name, &options, Some(shown), false);
        if let Some(chosen) = few.and_then(|few| few.chosen) {
            ui.data_mut(|data| data.insert_temp(kept, chosen));
        }
        ui.add_space(16.0);
        let mode = if cx.reviewing {
            "review-mode-end"
        } else {
            "action-review-mode"
        };
        if ui.add(Button::secondary(&cx.msg(mode))).clicked() {
            cx.ask(Request::Act(super::super::request::ActionId("review-mode")));
        }
    });
    ui.add_space(12.0);
    let passes = |said: &&Said<'_>| match shown {
        0 => said.is_open(),
        1 => !said.is_open(),
        _ => true,
    };
    let mut listed = all.iter().filter(passes).peekable();
    if listed.peek().is_none() {
        text(ui, Type::Body, tokens.ink2, &cx.msg("comments-none"));
    }
    for said in listed {
        ui.scope(|ui| {
            ui.set_max_width(ui.available_width().min(super::WIDEST));
            let title = format!("{}. {}", said.number, said.place);
            heading(ui, Type::TableBold, 2, &title);
            card_ui(cx, ui, said, true);
        });
        ui.add_space(12.0);
    }
    rule(ui, tokens.line);
    text(ui, Type::Small, tokens.ink2, &cx.msg("comments-hint"));
}

/// A comment with what can be done about it; `listed` leads to its place.
fn card_ui(cx: &Cx<'_>, ui: &mut Ui, said: &Said<'_>, listed: bool) {
    let tokens = Tokens::of(ui);
    let stroke = if cx.comment == Some(said.id) {
        Stroke::new(2.0, tokens.accent)
    } else {
        Stroke::new(1.0, tokens.line)
    };
    Frame::new()
        .fill(tokens.raised)
        .stroke(stroke)
        .corner_radius(radius::CARD)
        .inner_margin(Margin::symmetric(12, 8))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 4.0;
            head_ui(cx, ui, said);
            body_ui(cx, ui, said, listed);
            acts_ui(cx, ui, said, listed);
        });
}

fn head_ui(cx: &Cx<'_>, ui: &mut Ui, said: &Said<'_>) {
    let tokens = Tokens::of(ui);
    let comment = said.comment;
    ui.horizontal_wrapped(|ui| {
        let (id, number) = (said.id, said.number);
        let (slot, _) = ui.allocate_exact_size(vec2(TAG, TAG), Sense::hover());
        tag_of(cx, ui, Open { id, number }, slot.right_top());
        let role = if comment.role.is_empty() {
            cx.msg("comment-no-role")
        } else {
            comment.role.clone()
        };
        text(ui, Type::SmallBold, tokens.ink, &role);
        if let Some(day) = comment.written {
            line(ui, Type::Small, tokens.ink2, &cx.texts.date_short(day));
        }
        let kind = cx.msg(&format!("comment_kind-{}", said.kind()));
        tag(ui, &kind.to_lowercase(), said.suggests());
        if !said.is_open() {
            let state = cx.msg(&format!("comment-state-{}", said.state()));
            line(ui, Type::Small, tokens.accent, &state);
        }
    });
}

fn body_ui(cx: &Cx<'_>, ui: &mut Ui, said: &Said<'_>, listed: bool) {
    let tokens = Tokens::of(ui);
    let comment = said.comment;
    // a cell of a table does not stand beside its card
    if !listed && said.at.is_some_and(|at| at.row.is_some()) {
        text(ui, Type::Small, tokens.ink2, &said.place);
    }
    if said.suggests() {
        let both = (comment.was.as_str(), comment.suggested.as_str());
        difference(ui, Type::Body, cx.texts, both, Show::Both);
        if said.is_open() && said.is_stale() {
            let args = [("now", said.now.clone().into())];
            let words = cx.msg_with("comment-stale", &args);
            text(ui, Type::Small, tokens.warning, &words);
        }
    }
    if !comment.quoted.is_empty() {
        let args = [("quoted", comment.quoted.clone().into())];
        text(
            ui,
            Type::Small,
            tokens.ink2,
            &cx.msg_with("comment-about", &args),
        );
    }
    if !comment.text.is_empty() {
        text(ui, Type::Small, tokens.ink, &comment.text);
    }
    if said.at.is_none() {
        text(ui, Type::Small, tokens.ink2, &cx.msg("comment-gone"));
    }
    for (at, answer) in said.thread.iter().enumerate() {
        let role = match answer.role {
            "" => cx.msg("comment-no-role"),
            role => role.to_owned(),
        };
        let day = answer.written.map(|day| cx.texts.date_short(day));
        ui.indent(("answer", at), |ui| {
            ui.horizontal_wrapped(|ui| {
                text(ui, Type::SmallBold, tokens.ink, &role);
                line(ui, Type::Small, tokens.ink2, &day.unwrap_or_default());
            });
            text(ui, Type::Small, tokens.ink, answer.text);
        });
    }
}

fn acts_ui(cx: &Cx<'_>, ui: &mut Ui, said: &Said<'_>, listed: bool) {
    let number = said.number;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        let named = |key: &str| {
            let words = cx.msg(key);
            let spoken = format!("{words}: {number}. {}", said.place);
            (words, spoken)
        };
        let act = |ui: &mut Ui, key: &str| {
            let (words, spoken) = named(key);
            link(ui, &words).accessible_name(spoken).clicked()
        };
        let open = said.is_open();
        if let Some(at) = said.at.filter(|_| open && said.suggests() && !cx.locked) {
            let (words, spoken) = named("comment-accept");
            let button = ui.add(Button::primary(&words).small());
            if button.accessible_name(spoken).clicked() {
                accept(cx, said, at);
            }
            let (words, spoken) = named("comment-reject");
            let button = ui.add(Button::secondary(&words).small());
            if button.accessible_name(spoken).clicked() {
                cx.ask(Request::AskComment(CommentAsk::Reject(said.id)));
            }
        }
        if let Some(at) = said.at.filter(|_| listed)
            && act(ui, "review-go")
        {
            cx.ask(Request::GoTo(at));
        }
        if cx.locked {
            return;
        }
        if open && act(ui, "comment-answer-it") {
            cx.ask(Request::AskComment(CommentAsk::Answer(said.id)));
        }
        let (key, end) = if open {
            ("comment-resolve", Some(CommentEnd::Resolved))
        } else {
            ("comment-reopen", None)
        };
        if act(ui, key) {
            let patch = ended(cx, said.id, end);
            cx.ask(Request::ApplyAs(COMMENTED, patch, place_of(said.id)));
            let key = if end.is_some() {
                "said-comment-resolved"
            } else {
                "said-comment-reopened"
            };
            hear(cx, key, said);
        }
        if listed && act(ui, "ui-remove") {
            let (table, row) = (crate::path!(comments).table, said.id);
            let mut patch = Patch::new();
            patch.push(Op::Remove { table, row });
            cx.ask(Request::ApplyAs(COMMENTED, patch, FieldPath::table(table)));
            hear(cx, "said-comment-removed", said);
        }
    });
}

/// Tells what was done with a comment.
fn hear(cx: &Cx<'_>, key: &str, said: &Said<'_>) {
    let args = [("number", said.number.into())];
    cx.ask(Request::Hear(cx.msg_with(key, &args)));
}

fn place_of(id: RowId) -> FieldPath {
    FieldPath::row(crate::path!(comments).table, id, "")
}

/// What says that a comment ended so, today; or that it is open again.
fn ended(cx: &Cx<'_>, id: RowId, end: Option<CommentEnd>) -> Patch {
    let at = crate::path!(comments[id].end);
    let end = end.map(|end| end.key().to_owned());
    let day = end.is_some().then_some(cx.today);
    let mut patch = Patch::of(at, Datum::Choice(end));
    patch.set(crate::path!(comments[id].ended), Datum::Date(day));
    patch
}

/// Takes a suggestion into its field, where it reads as a value of it.
fn accept(cx: &Cx<'_>, said: &Said<'_>, at: FieldPath) {
    match take::read(cx, cx.filled, at, &said.comment.suggested) {
        Ok(datum) => {
            let mut patch = Patch::of(at, datum);
            patch.append(ended(cx, said.id, Some(CommentEnd::Accepted)));
            cx.ask(Request::ApplyAs(ACCEPTED, patch, at));
            hear(cx, "said-comment-accepted", said);
        }
        Err(why) => {
            let why = cx.msg(&format!("unread-{}", why.key()));
            let args = [("why", why.into())];
            cx.ask(Request::Say(cx.msg_with("comment-unread", &args), Some(at)));
        }
    }
}
