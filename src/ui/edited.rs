//! The open plan under the hands of whoever edits it: what a form is painted with, and what becomes
//! of what was edited there. Where the form stands is not known here.

use std::cell::{Cell, RefCell};

use egui::Ui;

use super::{
    app::{Services, View, Work},
    cx::{Cut, Cx},
    findings::Shown,
    widgets::Tone,
};
use crate::{field::FieldPath, i18n::Lang, model::Plan, report, views::comments};

/// What is said of a finding one has left: nothing else tells in which row that was.
fn told(finding: &Shown) -> String {
    format!("{}. {}", finding.title(), finding.text_apart())
}

/// Lets go of the row just added where the focus is elsewhere, and counts as visited what was left,
/// once nothing is held or open that a finding could move.
fn seen(ui: &Ui, view: &mut View, focused: Option<FieldPath>) {
    let elsewhere = |path: FieldPath| view.fresh != path.row.map(|row| (path.table, row));
    if focused.is_some_and(elsewhere) {
        view.fresh = None;
    }
    let held = ui.input(|input| input.pointer.any_down()) || egui::Popup::is_any_open(ui.ctx());
    let mut leaving = view.leaving.borrow_mut();
    if !held && !leaving.is_empty() {
        view.visited.borrow_mut().append(&mut leaving);
        ui.ctx().request_repaint_after(std::time::Duration::ZERO);
    }
}

/// Paints `content` over the open plan and takes in what was edited there.
pub(super) fn edited_ui(
    (services, work, view): (&Services, &mut Work, &mut View),
    ui: &mut Ui,
    cut: Cut,
    content: impl FnOnce(&Cx<'_>, &mut Plan, &mut Ui),
) {
    let locked = work.is_read_only();
    let read_only = locked || view.reviewing;
    let Some(session) = work.session.as_mut() else {
        return;
    };
    let state = (work.number, session.revision());
    let (plan, derived, unread) = session.editing();
    let spells = services.prefs.spelling && report::language(plan) == Lang::Pl;
    let cx = Cx {
        texts: services.texts(),
        spelling: spells.then_some(&services.spelling),
        catalog: services.catalog,
        pack: services.pack.get(),
        left: &view.left,
        state,
        filled: &derived.plan,
        projection: &derived.projection,
        scope: &derived.scope,
        findings: &work.findings,
        today: services.env.clock.today(),
        cut,
        label_left: Cell::new(cut.label_left),
        read_only,
        locked,
        reviewing: view.reviewing,
        commented: comments::open_by_place(&derived.plan),
        comment: view.commented,
        help: view.help,
        visited: &view.visited,
        leaving: &view.leaving,
        fresh: view.fresh,
        unread,
        noted: RefCell::default(),
        asked: RefCell::default(),
        notes: RefCell::default(),
        requests: &view.requests,
        target: &view.target,
        filter: RefCell::new(std::mem::take(&mut view.filter)),
        focused: Cell::new(None),
        touched: Cell::new(None),
    };
    content(&cx, plan, ui);
    let (touched, focused, noted) = (cx.touched.get(), cx.focused.get(), cx.noted.take());
    let asked = cx.asked.take();
    view.filter = cx.filter.into_inner();
    let now = ui.input(|input| input.time);
    if let Some(path) = touched {
        session.touched(path, now);
    }
    session.keep_unread(touched.is_some(), noted, now);
    if focused.map(FieldPath::whole) != view.focused.map(FieldPath::whole) {
        if view.focused.is_some() {
            session.seal();
        }
        if view.help.is_some() && focused.is_some() {
            // help follows the focus
            view.help = focused.map(Cx::help_of);
        }
    }
    if let Some(path) = touched {
        view.typed = Some(path.whole());
    }
    let kept = view.focused;
    view.focused = focused.or(kept.filter(|_| touched.is_none() && view.help.is_some()));
    view.target.set(None);
    seen(ui, view, focused);
    // what was not taken is said when one leaves it: nothing else tells one who does not look back
    let left = kept.filter(|left| view.focused != Some(*left));
    let unread = left.filter(|left| session.unread().get(*left).is_some());
    if let Some(left) = unread {
        let texts = services.texts();
        let mut findings = work.findings.at(left);
        let finding = findings.find(|finding| finding.rule == crate::checks::UNREAD);
        let told = finding.map(told);
        let readings = asked.get(&left).map(|question| question.words(texts));
        let words: Vec<String> = told.into_iter().chain(readings).collect();
        if !words.is_empty() {
            view.alarm(words.join(" "));
        }
    }
    // so is what is wrong with what was typed; what is blank yet waits
    let typed = left.filter(|left| view.typed == Some(left.whole()));
    if let Some(left) = typed.map(FieldPath::whole) {
        view.typed = None;
        let blank = session
            .plan()
            .value(left)
            .is_none_or(|value| value.is_blank());
        let findings = work.findings.at(left);
        let wrong = findings.filter(|finding| {
            finding.tone == Tone::Error && !blank && finding.rule != crate::checks::UNREAD
        });
        let wrong: Vec<String> = wrong.map(told).collect();
        if !wrong.is_empty() {
            view.alarm(wrong.join(" "));
        }
    }
}
