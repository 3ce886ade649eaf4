//! The sheet with the margin beside it; both scroll together.

use egui::{Frame, Margin, Rangef, Rect, ScrollArea, Stroke, Ui, UiBuilder, pos2};

use super::super::{
    app::{App, Services, View, Work},
    cx::{Cut, Cx, Note, claimed},
    edited::edited_ui,
    form::{cards_ui, findings_ui, help_ui},
    landing,
    pieces::pieces_ui,
    projector::projector_ui,
    request::{CommentAsk, Request},
    steps::{self, Step},
    theme::{Tokens, Type},
    widgets::{Placed, TALL, apart_ui, keep_in_sight, line, link, place_notes, text},
};
use crate::{field::FieldPath, model::Plan};

/// The guide of a chapter is never wider, in points.
const GUIDE: f32 = 760.0;

/// Width of the margin beside the sheet of the current step.
pub(super) fn margin_of(app: &App, cut: Cut) -> Option<f32> {
    let step = steps::on(app.view.route)?;
    let beside = |margin: f32| {
        let room = cut.width - cut.list.unwrap_or(0.0) - margin - 2.0 * cut.pad();
        claimed(&app.services.ctx).is_none_or(|width| width <= room)
    };
    let fits = |margin: &f32| !step.shows_figures() || cut.is_roomy() && beside(*margin);
    cut.margin.filter(|margin| !step.wide && fits(margin))
}

pub(super) fn sheet_ui(app: &mut App, ui: &mut Ui, cut: Cut) {
    let Some(step) = steps::on(app.view.route) else {
        return;
    };
    let cut = Cut {
        margin: margin_of(app, cut),
        ..cut
    };
    let tokens = Tokens::of(ui);
    let full = ui.max_rect();
    let margin = cut.margin.unwrap_or(0.0);
    let sheet = Rect::from_min_max(full.min, pos2(full.right() - margin, full.bottom()));
    ui.painter().rect_filled(sheet, 0, tokens.sheet);
    if margin > 0.0 {
        ui.painter().vline(
            sheet.right() + 0.5,
            sheet.y_range(),
            Stroke::new(1.0, tokens.line),
        );
    }
    if step.id == "preview" {
        super::super::preview::preview_ui(app, ui, cut);
        return;
    }
    if step.id == "versions" {
        super::super::versions::versions_ui(app, ui);
        return;
    }
    let App {
        services,
        work,
        view,
    } = app;
    step_ui((services, work, view), ui, step, cut, (sheet, full));
}

/// What `at` shows to a room, in place of the window.
pub(super) fn projected_ui(app: &mut App, ui: &mut Ui, at: FieldPath) {
    let App {
        services,
        work,
        view,
    } = app;
    let cut = Cut {
        margin: None,
        ..Cut::of(ui.max_rect().width())
    };
    edited_ui((services, work, view), ui, cut, |cx, plan, ui| {
        projector_ui(cx, plan, ui, at);
    });
}

/// The scrolled sheet of `step` with its margin.
fn step_ui(
    app: (&Services, &mut Work, &mut View),
    ui: &mut Ui,
    step: &'static Step,
    cut: Cut,
    (sheet, full): (Rect, Rect),
) {
    let of = app.1.number;
    edited_ui(app, ui, cut, |cx, plan, ui| {
        ScrollArea::vertical()
            .id_salt(("sheet", step.id, of))
            .auto_shrink([false, false])
            .show(ui, |ui| {
                scrolled_ui(cx, plan, ui, step, sheet, full);
            });
    });
}

fn scrolled_ui(
    cx: &Cx<'_>,
    plan: &mut Plan,
    ui: &mut Ui,
    step: &'static Step,
    sheet: Rect,
    full: Rect,
) {
    let top = ui.cursor().top();
    let pad = cx.cut.pad();
    let inner = Rect::from_min_max(
        pos2(sheet.left() + pad, top + 20.0),
        pos2(sheet.right() - pad, TALL),
    );
    let mut child = ui.new_child(UiBuilder::new().id_salt(step.id).max_rect(inner));
    child.set_width(inner.width());
    child.spacing_mut().item_spacing.y = 4.0;
    head_ui(cx, plan, &mut child, step);
    step_comments_ui(cx, &mut child, step, top);
    pieces_ui(cx, plan, &mut child, &step.pieces);
    // below the fields, so that Tab goes from the title to the first of them
    if !step.is_left_out(plan) {
        child.add_space(10.0);
        apart_ui(&mut child, "guide", |ui| guide_ui(cx, ui, step));
    }
    let mut bottom = child.min_rect().bottom() + 24.0;
    if let Some(width) = cx.cut.margin {
        let x = Rangef::new(full.right() - width + 18.0, full.right() - 18.0);
        bottom = bottom.max(margin_ui(cx, ui, x, top + 20.0) + 12.0);
    }
    let used = Rect::from_min_max(pos2(full.left(), top), pos2(full.right() - 1.0, bottom));
    ui.advance_cursor_after_rect(used);
    keep_in_sight(ui, egui::Id::unique("sheet"));
}

fn head_ui(cx: &Cx<'_>, plan: &Plan, ui: &mut Ui, step: &Step) {
    let tokens = Tokens::of(ui);
    if cx.cut.list.is_some() {
        let place = step.place(cx.texts, cx.catalog, plan);
        line(ui, Type::Small, tokens.ink2, &place);
    }
    if step.own_head {
        return;
    }
    landing::title(ui, Type::Title, &step.title(cx.texts, cx.catalog));
    if let Some(intro) = step.intro(cx.texts, cx.catalog, plan) {
        text(ui, Type::Body, tokens.ink2, &intro);
    }
    ui.add_space(10.0);
}

/// Comments on whole tables of a step, and a way to write one.
fn step_comments_ui(cx: &Cx<'_>, ui: &mut Ui, step: &Step, top: f32) {
    for table in step.tables() {
        let at = FieldPath::table(table);
        if cx.commented.contains_key(&at) && cx.note(top, Note::Comments(at)).is_err() {
            cards_ui(cx, ui, at);
        }
    }
    let first = step.tables().next().map(FieldPath::table);
    if let Some(at) = first.filter(|_| cx.reviewing && !cx.locked) {
        if link(ui, &cx.msg("comment-add-step")).clicked() {
            cx.ask(Request::AskComment(CommentAsk::New(at)));
        }
        ui.add_space(10.0);
    }
}

/// How the chapter is filled in, below a link that opens it.
fn guide_ui(cx: &Cx<'_>, ui: &mut Ui, step: &Step) {
    let Some(guide) = step.guide(cx.texts) else {
        return;
    };
    let id = egui::Id::unique(("guide", step.id));
    let kept = ui.data(|data| data.get_temp::<bool>(id));
    let mut open = kept.unwrap_or_default();
    let response = link(ui, &cx.msg("guide-open"));
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_expanded(open));
    if response.clicked() {
        open = !open;
        ui.data_mut(|data| data.insert_temp(id, open));
    }
    if open {
        let ink = Tokens::of(ui).ink2;
        ui.scope(|ui| {
            ui.set_max_width(ui.available_width().min(GUIDE));
            for paragraph in guide.split("\n\n") {
                text(ui, Type::Small, ink, paragraph);
                ui.add_space(4.0);
            }
        });
    }
}

/// Notes beside the fields; the open help stands at the top of what is seen.
fn margin_ui(cx: &Cx<'_>, ui: &mut Ui, x: Rangef, top: f32) -> f32 {
    let mut notes = cx.notes.take();
    let mut first = top;
    if let Some(path) = cx.help {
        let seen = ui.clip_rect().top() + 20.0;
        let y = seen.max(top);
        let rect = Rect::from_min_max(pos2(x.min, y), pos2(x.max, TALL));
        let mut child = ui.new_child(UiBuilder::new().id_salt("help").max_rect(rect));
        child.set_width(x.span());
        help_ui(cx, &mut child, path);
        first = child.min_rect().bottom() + 12.0;
        // what scrolled out of sight above the help is not pushed down into it
        notes.retain(|(wanted, _)| *wanted >= y - 8.0 || seen <= top);
    }
    let placed = notes
        .into_iter()
        .enumerate()
        .map(|(index, (wanted, note))| {
            let (rank, key) = ranked(cx, &note, index);
            Placed {
                wanted,
                key,
                rank,
                note,
            }
        });
    place_notes(ui, x, first, placed.collect(), |ui, note| match note {
        Note::Findings(path) => {
            ui.spacing_mut().item_spacing.y = 8.0;
            findings_ui(cx, ui, path);
        }
        Note::Comments(path) => {
            ui.spacing_mut().item_spacing.y = 8.0;
            cards_ui(cx, ui, path);
        }
        Note::Aside(paint) => {
            Frame::new()
                .inner_margin(Margin::symmetric(0, 2))
                .show(ui, |ui| paint(cx, ui));
        }
    })
}

/// How far `note` stands back for others: what is said where the focus is stands beside it, and a
/// chart gives way to both.
fn ranked(cx: &Cx<'_>, note: &Note, index: usize) -> (u8, egui::Id) {
    let (at, name) = match note {
        Note::Findings(at) => (*at, "findings"),
        Note::Comments(at) => (*at, "comments"),
        Note::Aside(_) => return (2, egui::Id::unique(("aside", index))),
    };
    let here = cx.focused.get().is_some_and(|focused| {
        let row = (focused.table, focused.row) == (at.table, at.row);
        row && (at.row.is_some() || focused.field == at.field)
    });
    (u8::from(!here), egui::Id::unique((name, at)))
}
