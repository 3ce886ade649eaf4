//! Earlier states of the plan and other files beside it: what differs, one place or all of it
//! brought back.

mod read;

use std::rc::Rc;

use egui::{
    Align, Id, Layout, Rect, Role, ScrollArea, Stroke, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};
use jiff::civil::DateTime;

use super::{
    app::{App, Dialog, Earlier, Restored, Services, Versions, View, Which, Work},
    differences::{Show, difference, legend_ui},
    icons::{self, Icon},
    landing,
    request::Request,
    steps::{STEPS, owners},
    theme::{Tokens, Type, size},
    widgets::{
        Button, Stop, Walk, column, describe, focus_ring, heading, icon, keep_in_sight, line, link,
        rule, segments, text, when_near,
    },
};
use crate::{
    i18n::Texts,
    model::Plan,
    store::versions::Note,
    views::changes::{Told, What, changes},
};

/// Width of the list of versions, in points.
const LIST: f32 = 392.0;
/// Widths of the columns of a value, in points.
const VALUE: f32 = 150.0;
/// Width of the column of actions, in points.
const ACTION: f32 = 150.0;
/// From this width on list and differences stand side by side.
const WIDE: f32 = 900.0;
/// Steps that are offered as a filter beside «all».
const FILTERS: usize = 4;
/// A value of so many letters stands in a column; a longer one below its field, in one run.
const SHORT: usize = 40;

/// Paints the screen.
pub(super) fn versions_ui(app: &mut App, ui: &mut Ui) {
    app.read_versions();
    let tokens = Tokens::of(ui);
    let full = ui.max_rect();
    let heads = {
        let whens = app.view.versions.list.iter();
        let when = |earlier: &Rc<Earlier>| {
            let written = earlier.what.state().and_then(|version| version.written);
            written.map(|written| app.when_words(written))
        };
        whens.map(when).collect::<Vec<_>>()
    };
    let read_only = app.work.is_read_only();
    let App {
        services,
        work,
        view,
    } = app;
    compare(services, work, view);
    let beside = full.width() >= WIDE;
    let list = if beside { LIST } else { full.width() };
    let (left, right) = full.split_left_right_at_x(full.left() + list);
    let place = |rect: Rect, salt: &str| {
        UiBuilder::new()
            .id_salt(salt.to_owned())
            .max_rect(rect)
            .layout(Layout::top_down(Align::Min))
    };
    if beside {
        ui.painter().vline(
            left.right() - 0.5,
            left.y_range(),
            Stroke::new(1.0, tokens.line),
        );
    }
    ui.scope_builder(place(left, "versions"), |ui| {
        ScrollArea::vertical()
            .id_salt("versions")
            .auto_shrink([false, false])
            .show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                list_ui(services, view, &heads, ui);
                if !beside {
                    ui.add_space(16.0);
                    padded(ui, |ui| {
                        differences_ui(services, work, view, ui, read_only);
                    });
                }
                keep_in_sight(ui, Id::unique("versions"));
            });
    });
    if beside {
        ui.scope_builder(place(right, "differences"), |ui| {
            ScrollArea::vertical()
                .id_salt("differences")
                .auto_shrink([false, false])
                .show(ui, |ui| {
                    padded(ui, |ui| {
                        differences_ui(services, work, view, ui, read_only);
                    });
                    keep_in_sight(ui, Id::unique("differences"));
                });
        });
    }
}

fn padded(ui: &mut Ui, content: impl FnOnce(&mut Ui)) {
    egui::Frame::new()
        .inner_margin(egui::Margin::symmetric(24, 14))
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            content(ui);
        });
}

/// Puts into words what differs between the chosen version and the plan, where either changed.
fn compare(services: &mut Services, work: &Work, view: &mut View) {
    let Some(session) = &work.session else { return };
    let versions = &mut view.versions;
    let texts = services.texts();
    let of = (session.revision(), texts.lang(), versions.chosen);
    let known = versions.told.as_ref();
    if known.is_some_and(|(revision, lang, chosen, _)| (*revision, *lang, *chosen) == of) {
        return;
    }
    let Some(plan) = versions.plan() else {
        versions.told = None;
        read::read(services, work, versions);
        return;
    };
    let told = changes(&plan, session.plan(), services.catalog, texts);
    // what somebody undid by other ways is no longer restored
    versions
        .restored
        .retain(|restored| told.iter().all(|told| told.at != restored.told.at));
    versions.told = Some((of.0, of.1, of.2, told));
}

/// What a version is called.
fn name_of(texts: &Texts, earlier: &Earlier) -> String {
    let (key, words) = match &earlier.what {
        Which::File(file) => ("file", file.as_str()),
        Which::State(version) => (version.note.key(), version.note.words()),
    };
    texts.msg_with(&format!("version-of-{key}"), &[("name", words.into())])
}

fn list_ui(services: &Services, view: &mut View, whens: &[Option<String>], ui: &mut Ui) {
    let tokens = Tokens::of(ui);
    let texts = services.texts();
    padded(ui, |ui| {
        line(ui, Type::Small, tokens.ink2, &texts.msg("versions-over"));
        landing::title(ui, Type::Title, &texts.msg("step-versions"));
        ui.add_space(4.0);
        ui.horizontal_wrapped(|ui| {
            let name = texts.msg("versions-name");
            if ui.add(Button::secondary(&name).small()).clicked() {
                view.dialog = Some(Dialog::NameVersion(String::new()));
            }
            let other = texts.msg("action-compare-file");
            if ui.add(Button::quiet(&other).small()).clicked() {
                view.act("compare-file");
            }
        });
    });
    if view.versions.list.is_empty() {
        padded(ui, |ui| {
            let none = texts.msg("versions-none");
            text(ui, Type::BodyBold, tokens.ink, &none);
            let why = if services.env.bases_folder.is_some() {
                texts.attr_or_msg("versions-none", "text")
            } else {
                texts.msg("versions-unkept")
            };
            text(ui, Type::Small, tokens.ink2, &why);
        });
        return;
    }
    let today = services.env.clock.today();
    let group = |earlier: &Earlier| {
        let is_today = |written: DateTime| written.date() == today;
        match earlier.what.state().map(|version| version.written) {
            None => texts.msg("versions-files"),
            Some(Some(written)) if is_today(written) => {
                let date = texts.date_short(today);
                texts.msg_with("versions-today", &[("date", date.into())])
            }
            Some(_) => texts.msg("versions-earlier"),
        }
    };
    let list = view.versions.list.clone();
    let id = Id::unique("versions list");
    let stop = Stop::of(ui, id, Walk::List, list.len(), view.versions.chosen);
    let mut group_above = String::new();
    let mut chosen = None;
    for (index, earlier) in list.iter().enumerate() {
        let head = group(earlier);
        if head != group_above {
            group_ui(ui, &head);
            group_above = head;
        }
        let on = index == view.versions.chosen;
        let when = whens.get(index).cloned().flatten();
        if row_ui(texts, ui, &stop, (index, on), earlier, when) {
            chosen = Some(index);
        }
    }
    if let Some(index) = chosen.or_else(|| stop.walk(ui)) {
        let versions = &mut view.versions;
        (versions.chosen, versions.by_hand) = (index, true);
        versions.restored.clear();
        versions.step = None;
    }
    padded(ui, |ui| {
        text(ui, Type::Small, tokens.ink2, &texts.msg("versions-kept"));
    });
}

fn group_ui(ui: &mut Ui, words: &str) {
    let tokens = Tokens::of(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 28.0), egui::Sense::hover());
    ui.painter().rect_filled(rect, 0, tokens.zebra);
    let builder = UiBuilder::new()
        .max_rect(rect.shrink2(vec2(24.0, 0.0)))
        .layout(Layout::left_to_right(Align::Center));
    ui.scope_builder(builder, |ui| {
        heading(ui, Type::SmallBold, 2, words);
    });
}

/// A version in the list; whether it was chosen.
fn row_ui(
    texts: &Texts,
    ui: &mut Ui,
    stop: &Stop,
    (index, on): (usize, bool),
    earlier: &Earlier,
    when: Option<String>,
) -> bool {
    let tokens = Tokens::of(ui);
    let response = stop.allocate(ui, index, vec2(ui.available_width(), size::LIST_ROW));
    let rect = response.rect;
    let (name, when) = (name_of(texts, earlier), when.unwrap_or_default());
    let count = earlier.differs.get().map(|count| {
        let args = [("count", count.into())];
        texts.msg_with("versions-places", &args)
    });
    let count = count.unwrap_or_default();
    response.widget_info(|| {
        let said = format!("{name}, {when}, {count}");
        WidgetInfo::selected(Role::Button, true, on, said)
    });
    if ui.is_rect_visible(rect) {
        let painter = ui.painter();
        if on || response.hovered() {
            painter.rect_filled(rect, 0, tokens.accent_tint);
        }
        if on {
            let bar = Rect::from_min_max(rect.min, pos2(rect.left() + 4.0, rect.bottom()));
            painter.rect_filled(bar, 0, tokens.accent);
        }
        let edge = Stroke::new(1.0, tokens.line);
        painter.hline(rect.x_range(), rect.bottom() - 0.5, edge);
        let shape = match earlier.what.state().map(|version| &version.note) {
            None => Icon::File,
            Some(Note::Named(_)) => Icon::Bookmark,
            Some(Note::BeforeMerge(_)) => Icon::Branch,
            Some(Note::BeforeRestore) => Icon::Restore,
            Some(Note::Seen) => Icon::Disk,
        };
        let slot =
            Rect::from_center_size(pos2(rect.left() + 30.0, rect.center().y), vec2(16.0, 16.0));
        icons::paint(painter, slot, shape, tokens.ink2, tokens.sheet);
        let job = Type::Small.job(&count, tokens.ink2, f32::INFINITY);
        let count = painter.layout_job(job);
        let right = rect.right() - 24.0 - count.size().x;
        painter.galley(
            pos2(right, rect.center().y - count.size().y / 2.0),
            count,
            tokens.ink2,
        );
        let scale = if on { Type::TableBold } else { Type::Table };
        let mut job = scale.job(&name, tokens.ink, right - rect.left() - 60.0);
        (job.wrap.max_rows, job.wrap.break_anywhere) = (1, true);
        let name = painter.layout_job(job);
        let left = rect.left() + 48.0;
        let top = if when.is_empty() { 13.0 } else { 4.0 };
        painter.galley(pos2(left, rect.top() + top), name, tokens.ink);
        let when = painter.layout_job(Type::Micro.job(&when, tokens.ink2, f32::INFINITY));
        painter.galley(pos2(left, rect.top() + 25.0), when, tokens.ink2);
    }
    if response.has_focus() {
        focus_ring(ui, rect.shrink(3.0), 0);
    }
    response
        .on_hover_cursor(egui::CursorIcon::PointingHand)
        .clicked()
}

/// A difference, or a place that was restored with its position.
enum Line<'a> {
    Differs(&'a Told),
    Restored(usize, &'a Told),
}

impl Line<'_> {
    fn told(&self) -> &Told {
        match self {
            Self::Differs(told) | Self::Restored(_, told) => told,
        }
    }
}

/// Differences by step, the present ones first; those of no step come last.
fn grouped<'a>(
    services: &Services,
    plan: &Plan,
    told: &'a [Told],
    restored: &'a [Restored],
) -> Vec<(Option<usize>, Vec<Line<'a>>)> {
    let task = owners(services.catalog, plan);
    let mut groups: Vec<(Option<usize>, Vec<Line<'_>>)> = Vec::new();
    let lines = told.iter().map(Line::Differs);
    let undone = restored.iter().enumerate();
    let undone = undone.map(|(index, restored)| Line::Restored(index, &restored.told));
    for one in lines.chain(undone) {
        let of = task(one.told().at);
        match groups.iter_mut().find(|(step, _)| *step == of) {
            Some((_, lines)) => lines.push(one),
            None => groups.push((of, vec![one])),
        }
    }
    groups.sort_by_key(|(step, _)| step.unwrap_or(usize::MAX));
    groups
}

fn differences_ui(services: &Services, work: &Work, view: &mut View, ui: &mut Ui, read_only: bool) {
    let tokens = Tokens::of(ui);
    let texts = services.texts();
    let Some(session) = &work.session else { return };
    let Versions {
        list,
        chosen,
        told,
        restored,
        step,
        ..
    } = &mut view.versions;
    let (Some(earlier), Some((.., told))) = (list.get(*chosen), told.as_ref()) else {
        return;
    };
    let groups = grouped(services, session.plan(), told, restored);
    let name = |step: Option<usize>| {
        let step = step.and_then(|step| STEPS.get(step));
        step.map_or_else(
            || texts.msg("versions-elsewhere"),
            |step| step.name(texts, services.catalog),
        )
    };
    let args = [("version", name_of(texts, earlier).into())];
    heading(
        ui,
        Type::Subtitle,
        2,
        &texts.msg_with("versions-between", &args),
    );
    if groups.is_empty() {
        text(ui, Type::Body, tokens.ink2, &texts.msg("versions-same"));
        return;
    }
    let args = [("count", told.len().into()), ("steps", groups.len().into())];
    ui.horizontal_wrapped(|ui| {
        line(
            ui,
            Type::Small,
            tokens.ink2,
            &texts.msg_with("versions-differ", &args),
        );
        ui.add_space(16.0);
        legend_ui(ui, texts);
    });
    if groups.len() > 1 && groups.len() <= FILTERS {
        let all = texts.msg_with("versions-all", &[("count", told.len().into())]);
        let mut options = vec![all];
        options.extend(
            groups
                .iter()
                .map(|(of, lines)| format!("{} {}", name(*of), lines.len())),
        );
        let selected = step.and_then(|step| groups.iter().position(|(of, _)| *of == Some(step)));
        let selected = Some(selected.map_or(0, |position| position + 1));
        let id = Id::unique("versions steps");
        let label = texts.msg("step-versions");
        let few = segments(ui, id, &label, &options, selected, true);
        if let Some(index) = few.and_then(|few| few.chosen) {
            let of = index.checked_sub(1).and_then(|index| groups.get(index));
            *step = of.and_then(|(of, _)| *of);
        }
    }
    ui.add_space(6.0);
    let mut asked = None;
    for (of, lines) in &groups {
        if step.is_some() && *of != *step {
            continue;
        }
        ui.add_space(6.0);
        heading(ui, Type::SmallBold, 3, &name(*of));
        rule(ui, tokens.line);
        for one in lines {
            let key = (*chosen, one.told().at, matches!(one, Line::Restored(..)));
            when_near(ui, Id::unique("differences"), key, |ui| {
                asked = asked.take().or(line_ui(texts, one, ui, read_only));
                rule(ui, tokens.line);
            });
        }
    }
    ui.add_space(12.0);
    if !read_only {
        ui.horizontal_wrapped(|ui| {
            let all = texts.msg("versions-restore-all");
            let button = Button::secondary(&all).leading(Icon::Restore).small();
            if ui.add(button).clicked() {
                view.dialog = Some(Dialog::RestoreAll);
            }
            let hint = texts.msg("versions-restore-hint");
            text(ui, Type::Small, tokens.ink2, &hint);
        });
    }
    if let Some(asked) = asked {
        view.requests.borrow_mut().push(asked);
    }
}

/// A place with both values and what can be done about it.
fn line_ui(texts: &Texts, one: &Line<'_>, ui: &mut Ui, read_only: bool) -> Option<Request> {
    let tokens = Tokens::of(ui);
    let told = one.told();
    let undone = matches!(one, Line::Restored(..));
    let row = match told.what {
        What::Changed => None,
        what => Some(texts.msg(&format!("version-row-{}", what.key()))),
    };
    let is_short = |words: &str| words.chars().count() <= SHORT && !words.contains('\n');
    let short = row.is_none() && is_short(&told.before) && is_short(&told.after);
    let full = ui.available_width();
    let field = if short {
        (full - 2.0 * VALUE - ACTION - 24.0).max(120.0)
    } else {
        full - ACTION - 8.0
    };
    let blank = texts.msg("ui-blank");
    let or_blank = |words: &str| {
        if words.is_empty() {
            blank.clone()
        } else {
            words.to_owned()
        }
    };
    let said = texts.msg_with(
        "versions-said",
        &[
            ("place", told.place.clone().into()),
            ("before", or_blank(&told.before).into()),
            ("after", or_blank(&told.after).into()),
        ],
    );
    let mut asked = None;
    ui.add_space(3.0);
    let whole = ui.horizontal_top(|ui| {
        column(ui, field, |ui| {
            let ink = if undone { tokens.ink2 } else { tokens.ink };
            text(ui, Type::Table, ink, &told.place);
            if let Some(row) = &row {
                text(ui, Type::Small, tokens.ink2, row);
            }
            if !short {
                for (before, after) in told.parts.iter().take(12) {
                    difference(ui, Type::Table, texts, (before, after), Show::Both);
                }
            }
        });
        if short {
            let values = [(&told.before, Show::Before), (&told.after, Show::After)];
            for (words, show) in values {
                column(ui, VALUE, |ui| {
                    let both = match show {
                        _ if undone => (told.before.as_str(), told.before.as_str()),
                        Show::Before => (words.as_str(), ""),
                        _ => ("", words.as_str()),
                    };
                    difference(ui, Type::TableBold, texts, both, show);
                });
            }
        }
        column(ui, ACTION, |ui| {
            asked = act_ui(texts, one, ui, read_only);
        });
    });
    describe(ui, whole.response.id, &said);
    ui.add_space(3.0);
    asked
}

fn act_ui(texts: &Texts, one: &Line<'_>, ui: &mut Ui, read_only: bool) -> Option<Request> {
    let tokens = Tokens::of(ui);
    let place = [("place", one.told().place.clone().into())];
    let named = |ui: &Ui, id: Id, key: &str| {
        let name = texts.msg_with(key, &place);
        ui.ctx()
            .accesskit_node_builder(id, |node| node.set_label(name));
    };
    match one {
        Line::Restored(index, _) => {
            ui.horizontal(|ui| {
                icon(ui, Icon::Tick, 12.0, tokens.accent);
                line(
                    ui,
                    Type::Small,
                    tokens.accent,
                    &texts.msg("versions-restored"),
                );
                let back = link(ui, &texts.msg("versions-take-back"));
                named(ui, back.id, "versions-take-back-of");
                back.clicked().then_some(Request::TakeBack(*index))
            })
            .inner
        }
        Line::Differs(_) if read_only => None,
        Line::Differs(told) => {
            let button = ui.add(Button::secondary(&texts.msg("versions-restore")).small());
            named(ui, button.id, "versions-restore-of");
            button.clicked().then_some(Request::Restore(told.at))
        }
    }
}
