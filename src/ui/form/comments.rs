//! Comments of reviewers: cards beside their field and in a list, and what can be done about them.
//! Whatever is done is a patch, and one step of undo.

use egui::{Frame, Id, Margin, Stroke, Ui};

use super::{
    super::{
        cx::Cx,
        differences::{Show, difference},
        icons::Icon,
        request::{CommentAsk, Request},
        theme::{Tokens, Type, radius},
        widgets::{Button, heading, icon, line, link, rule, segments, tag, text},
    },
    take,
};
use crate::{
    base::Id as RowId,
    field::{Choice as _, Datum, FieldPath},
    model::{CommentEnd, Op, Patch, Plan},
    session::called::{ACCEPTED, COMMENTED},
    views::comments::{Said, comments},
};

/// The open comments at `path`, as cards of the width at hand.
pub fn cards_ui(cx: &Cx<'_>, ui: &mut Ui, path: FieldPath) {
    let Some(ids) = cx.commented.get(&path) else {
        return;
    };
    let all = comments(cx.speech(cx.filled));
    for said in all.iter().filter(|said| ids.contains(&said.id)) {
        card_ui(cx, ui, said, false);
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
    Frame::new()
        .fill(tokens.raised)
        .stroke(Stroke::new(1.0, tokens.line))
        .corner_radius(radius::CARD)
        .inner_margin(Margin::symmetric(12, 8))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 4.0;
            head_ui(cx, ui, said);
            body_ui(cx, ui, said);
            acts_ui(cx, ui, said, listed);
        });
}

fn head_ui(cx: &Cx<'_>, ui: &mut Ui, said: &Said<'_>) {
    let tokens = Tokens::of(ui);
    let comment = said.comment;
    ui.horizontal_wrapped(|ui| {
        icon(ui, Icon::Comment, 14.0, tokens.hint);
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

fn body_ui(cx: &Cx<'_>, ui: &mut Ui, said: &Said<'_>) {
    let tokens = Tokens::of(ui);
    let comment = said.comment;
    if said.suggests() {
        let both = (comment.was.as_str(), comment.suggested.as_str());
        difference(ui, Type::Body, cx.texts, both, Show::Both);
        if said.is_open() && said.is_stale() {
            let args = [("now", said.now.clone().into())];
            let words = cx.msg_with("comment-stale", &args);
            text(ui, Type::Small, tokens.warning, &words);
        }
    }
    if !comment.text.is_empty() {
        text(ui, Type::Small, tokens.ink, &comment.text);
    }
    if said.at.is_none() {
        text(ui, Type::Small, tokens.ink2, &cx.msg("comment-gone"));
    }
    if !comment.answer.is_empty() {
        let by = comment.answered_by.clone();
        let day = comment.answered.map(|day| cx.texts.date_short(day));
        let by: Vec<String> = [Some(by), day].into_iter().flatten().collect();
        ui.indent("answer", |ui| {
            text(ui, Type::SmallBold, tokens.ink, by.join(" ").trim());
            text(ui, Type::Small, tokens.ink, &comment.answer);
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
        }
        if listed && act(ui, "ui-remove") {
            let (table, row) = (crate::path!(comments).table, said.id);
            let mut patch = Patch::new();
            patch.push(Op::Remove { table, row });
            cx.ask(Request::ApplyAs(COMMENTED, patch, FieldPath::table(table)));
        }
    });
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
        }
        Err(why) => {
            let why = cx.msg(&format!("unread-{}", why.key()));
            let args = [("why", why.into())];
            cx.ask(Request::Say(cx.msg_with("comment-unread", &args), Some(at)));
        }
    }
}
