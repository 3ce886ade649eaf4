//! The task list: parts, steps and their computed states; a strip in narrow windows.

use egui::{
    Align, Area, Frame, Layout, Order, Rect, Role, ScrollArea, Sense, Stroke, Ui, UiBuilder,
    WidgetInfo, pos2, vec2,
};

use super::super::{
    app::{App, Services, Work},
    cx::Cut,
    icons::{self, Icon},
    landing::choose_task,
    request::Request,
    route::Route,
    steps::{self, Part, STEPS, Step, owners},
    theme::{Face, Tokens, Type, radius, shadow, size},
    widgets::{
        Button, TaskState, describe, focus_ring, keep_in_sight, line, listed, progress, take_focus,
        want_focus,
    },
};
use crate::{checks::State, i18n::Texts, session::Session, views::comments::open_by_place};

/// The state of a step; steps without tables have none.
pub(super) fn state_of(work: &Work, step: &Step) -> Option<TaskState> {
    if step.part == Part::Document || !step.is_written() {
        return None;
    }
    let plan = work.session.as_ref()?.plan();
    let task = STEPS.iter().position(|known| known.id == step.id)?;
    Some(match work.findings.state(task)? {
        State::Untouched | State::Ready if step.is_passed_over(plan) => TaskState::LeftOut,
        State::Untouched => TaskState::Untouched,
        State::Started => TaskState::Started,
        State::ToFix => TaskState::Faulty,
        State::Ready => TaskState::Ready,
    })
}

pub(super) fn state_word(texts: &Texts, state: TaskState) -> String {
    let key = match state {
        TaskState::Untouched => State::Untouched.key(),
        TaskState::Started => State::Started.key(),
        TaskState::Faulty => State::ToFix.key(),
        TaskState::Ready => State::Ready.key(),
        TaskState::LeftOut => "left_out",
    };
    texts.msg(&format!("state-{key}"))
}

/// How many steps with tables are ready, and how many there are.
pub(in super::super) fn done(work: &Work) -> (usize, usize) {
    let states: Vec<TaskState> = STEPS
        .iter()
        .filter_map(|step| state_of(work, step))
        .collect();
    (
        states.iter().filter(|state| state.is_done()).count(),
        states.len(),
    )
}

pub(super) fn list_ui(app: &mut App, ui: &mut Ui, cut: Cut) {
    let tokens = Tokens::of(ui);
    let rect = ui.max_rect();
    ui.painter().vline(
        rect.right() - 0.5,
        rect.y_range(),
        Stroke::new(1.0, tokens.line),
    );
    let texts = app.texts();
    let (ready, all) = done(&app.work);
    let args = [("ready", ready.into()), ("all", all.into())];
    let count = texts.msg_with("tasks-ready", &args);
    Frame::new()
        .inner_margin(egui::Margin {
            left: 20,
            right: 17,
            top: 12,
            bottom: 14,
        })
        .show(ui, |ui| {
            ui.horizontal(|ui| {
                line(ui, Type::SmallBold, tokens.ink, &texts.msg("tasks-title"));
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    line(ui, Type::Small, tokens.ink2, &count)
                });
            });
            ui.add_space(2.0);
            progress(ui, ready, all, &count);
        });
    ScrollArea::vertical()
        .id_salt("tasks")
        .auto_shrink([false, false])
        .show(ui, |ui| {
            let list = egui::Id::unique("tasks");
            parts_ui(app, ui, (list, rect.right()), cut.all_parts);
            keep_in_sight(ui, list);
        });
}

/// What the list was last brought to: the task, and the height it was seen in.
type Seen = (&'static str, i32);

/// Brings the current task, which stands at `rect`, into the sight of `list` where it has become
/// the current one or the list another height; whoever scrolls away from it is let be.
fn follow_task(ui: &Ui, list: egui::Id, step: &'static str, rect: Rect) {
    let seen: Seen = (step, ui.clip_rect().height() as i32);
    let key = list.with("task in sight");
    if ui.data(|data| data.get_temp::<Seen>(key)) != Some(seen) {
        ui.data_mut(|data| data.insert_temp(key, seen));
        // with a neighbour above and below, so that one sees where one is
        ui.scroll_to_rect(rect.expand2(vec2(0.0, 2.0 * size::TASK)), None);
    }
}

/// The parts of the list, whose sheet begins at `edge`.
fn parts_ui(app: &mut App, ui: &mut Ui, (list, edge): (egui::Id, f32), all_open: bool) {
    ui.spacing_mut().item_spacing.y = 0.0;
    let current = steps::on(app.view.route).map(|step| step.part);
    let said = comments_by_step(app);
    for (index, part) in Part::ALL.into_iter().enumerate() {
        let open = (all_open || current == Some(part) || app.view.opened_parts.contains(&index))
            && !app.view.closed_parts.contains(&index);
        let of_part = STEPS
            .iter()
            .zip(&said)
            .filter(|(step, _)| step.part == part);
        let in_part = of_part.map(|(_, count)| count).sum();
        if part_ui(&app.services, &app.work, ui, (part, in_part), open) {
            if open {
                app.view.closed_parts.insert(index);
                app.view.opened_parts.remove(&index);
            } else {
                app.view.opened_parts.insert(index);
                app.view.closed_parts.remove(&index);
            }
        }
        if open {
            ui.add_space(2.0);
            let name = app.texts().msg(&format!("tasks-part-{}", part.key()));
            let builder = UiBuilder::new()
                .layout(Layout::top_down(Align::Min))
                .accessibility_role(Role::List)
                .accessibility_label(name);
            ui.scope_builder(builder, |ui| {
                let steps = STEPS
                    .iter()
                    .zip(&said)
                    .filter(|(step, _)| step.part == part);
                let steps: Vec<_> = steps.collect();
                let count = steps.len();
                for (place, (step, said)) in steps.into_iter().enumerate() {
                    let response = step_ui(app, ui, step, *said, edge);
                    let current = app.view.route == Route::Step(step.id);
                    listed(ui, response.id, (place, count), current);
                    if current {
                        choose_task(ui.ctx(), response.id);
                        follow_task(ui, list, step.id, response.rect);
                    }
                }
            });
            ui.add_space(6.0);
        }
    }
    let tokens = Tokens::of(ui);
    let y = ui.cursor().top() + 0.5;
    ui.painter()
        .hline(ui.max_rect().x_range(), y, Stroke::new(1.0, tokens.line));
}

/// The head of a part. Gives whether it was pressed.
fn part_ui(
    services: &Services,
    work: &Work,
    ui: &mut Ui,
    (part, said): (Part, usize),
    open: bool,
) -> bool {
    let tokens = Tokens::of(ui);
    let texts = services.texts();
    let words = texts.msg(&format!("tasks-part-{}", part.key()));
    let states: Vec<TaskState> = STEPS
        .iter()
        .filter(|step| step.part == part)
        .filter_map(|step| state_of(work, step))
        .collect();
    let faulty = states
        .iter()
        .filter(|state| **state == TaskState::Faulty)
        .count();
    let ready = states.iter().filter(|state| state.is_done()).count();
    let note = if open || states.is_empty() {
        String::new()
    } else if faulty > 0 {
        texts.msg_with("tasks-faulty", &[("count", faulty.into())])
    } else {
        texts.msg_with(
            "tasks-of",
            &[("ready", ready.into()), ("all", states.len().into())],
        )
    };
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 34.0), Sense::click());
    let spoken = if note.is_empty() {
        words.clone()
    } else {
        format!("{words}, {note}")
    };
    // an open part shows them at its steps
    let said = if open { 0 } else { said };
    let spoken = with_comments(texts, spoken, said);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &spoken));
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_expanded(open));
    // AT-SPI is not told that it is expanded
    let state = if open { "said-open" } else { "said-closed" };
    describe(ui, response.id, &texts.msg(state));
    ui.painter().hline(
        rect.x_range(),
        rect.top() + 0.5,
        Stroke::new(1.0, tokens.line),
    );
    if response.hovered() {
        ui.painter().rect_filled(
            rect.shrink2(vec2(4.0, 2.0)),
            radius::FIELD,
            tokens.accent_tint,
        );
    }
    let y = rect.center().y;
    let spot = Rect::from_center_size(pos2(rect.left() + 20.0, y), vec2(12.0, 12.0));
    icons::paint(
        ui.painter(),
        spot,
        if open {
            Icon::ChevronDown
        } else {
            Icon::ChevronRight
        },
        tokens.ink2,
        tokens.desk,
    );
    let note = ui
        .painter()
        .layout_job(Type::Micro.job(&note, tokens.ink2, f32::INFINITY));
    let right = rect.right() - 17.0;
    let right = match said {
        0 => right,
        said => chip_ui(ui, said, pos2(right, y)) - 8.0,
    };
    let note_x = right - note.size().x;
    if faulty > 0 && !open {
        let spot = Rect::from_center_size(pos2(note_x - 12.0, y), vec2(12.0, 12.0));
        icons::paint(
            ui.painter(),
            spot,
            Icon::Error,
            tokens.error,
            tokens.on_accent,
        );
    }
    ui.painter()
        .galley(pos2(note_x, y - note.size().y / 2.0), note, tokens.ink2);
    let left = rect.left() + 34.0;
    let sign = if faulty > 0 && !open { 26.0 } else { 8.0 };
    let galley = name_of(ui, &words, true, note_x - sign - left);
    ui.painter()
        .galley(pos2(left, y - galley.size().y / 2.0), galley, tokens.ink);
    if response.has_focus() {
        focus_ring(ui, rect.shrink(5.0), radius::TAG);
    }
    response
        .on_hover_cursor(egui::CursorIcon::PointingHand)
        .clicked()
}

fn step_ui(app: &App, ui: &mut Ui, step: &'static Step, said: usize, edge: f32) -> egui::Response {
    let tokens = Tokens::of(ui);
    let texts = app.texts();
    let words = step.name(texts, app.services.catalog);
    let current = app.view.route == Route::Step(step.id);
    let state = state_of(&app.work, step);
    let word = state
        .map(|state| state_word(app.texts(), state))
        .unwrap_or_default();
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), size::TASK), Sense::click());
    let why = why_left_out(app, step, state);
    let spoken = match (word.as_str(), why) {
        ("", _) => words.clone(),
        (word, None) => format!("{words}, {word}"),
        (word, Some(why)) => format!("{words}, {word}: {why}"),
    };
    let spoken = with_comments(texts, spoken, said);
    response.widget_info(|| WidgetInfo::selected(Role::ListItem, true, current, &spoken));
    if current {
        reach_ui(ui, rect.with_max_x(edge));
        let bar = Rect::from_min_max(rect.min, pos2(rect.left() + 4.0, rect.bottom()));
        ui.painter().rect_filled(bar, 0, tokens.accent);
    } else if response.hovered() {
        ui.painter().rect_filled(
            rect.shrink2(vec2(4.0, 1.0)),
            radius::FIELD,
            tokens.accent_tint,
        );
    }
    let y = rect.center().y;
    let spot = Rect::from_center_size(pos2(rect.left() + 24.0, y), vec2(14.0, 14.0));
    let (shape, color) = match state {
        Some(state) => state.look(tokens),
        None => (
            if step.id == "review" {
                Icon::Tasks
            } else {
                Icon::File
            },
            tokens.ink2,
        ),
    };
    icons::paint(ui.painter(), spot, shape, color, tokens.on_accent);
    let word_color = if state == Some(TaskState::Untouched) {
        tokens.ink3
    } else {
        color
    };
    let strong = current || state == Some(TaskState::Faulty);
    let step_of = if strong { Type::MicroBold } else { Type::Micro };
    let word = ui
        .painter()
        .layout_job(step_of.job(&word, word_color, f32::INFINITY));
    // the bar of a long list lies in the room beside the words
    let right = edge - 17.0;
    let right = match said {
        0 => right,
        said => chip_ui(ui, said, pos2(right, y)) - 8.0,
    };
    let word_x = right - word.size().x;
    let galley = name_of(ui, &words, current, word_x - rect.left() - 49.0);
    ui.painter().galley(
        pos2(rect.left() + 41.0, y - galley.size().y / 2.0),
        galley,
        tokens.ink,
    );
    ui.painter()
        .galley(pos2(word_x, y - word.size().y / 2.0), word, word_color);
    if response.has_focus() {
        focus_ring(ui, rect.shrink(4.0), radius::TAG);
    }
    if current && app.view.list_open {
        take_focus(ui, open_list_id(), response.id);
    }
    let response = match why {
        Some(why) => response.on_hover_text(why),
        None => response,
    };
    let response = response.on_hover_cursor(egui::CursorIcon::PointingHand);
    if response.clicked() {
        app.view.ask(Request::Go(Route::Step(step.id)));
    }
    response
}

/// The name of a task in one line: where it has no room, in smaller letters, and cut at last.
fn name_of(ui: &Ui, words: &str, current: bool, room: f32) -> std::sync::Arc<egui::Galley> {
    let lay = |step: Type| {
        let mut format = step.format(Tokens::of(ui).ink);
        if current {
            format.font_id.family = Face::Bold.family();
        }
        let mut job = egui::text::LayoutJob::single_section(words.to_owned(), format);
        job.wrap.max_width = room;
        job.wrap.max_rows = 1;
        job.wrap.break_anywhere = true;
        ui.painter().layout_job(job)
    };
    let galley = lay(Type::Table);
    if galley.elided {
        lay(Type::Small)
    } else {
        galley
    }
}

/// A piece of the sheet that reaches into the list, below its scroll bar too.
fn reach_ui(ui: &Ui, rect: Rect) {
    let tokens = Tokens::of(ui);
    let seen = ui.clip_rect();
    let painter = (ui.painter()).with_clip_rect(seen.with_max_x(seen.right().max(rect.right())));
    painter.rect_filled(rect, 0, tokens.sheet);
    for y in [rect.top() + 0.5, rect.bottom() - 0.5] {
        painter.hline(rect.x_range(), y, Stroke::new(1.0, tokens.line));
    }
    let edge = Stroke::new(1.0, tokens.sheet);
    painter.vline(rect.right() - 0.5, rect.shrink(1.0).y_range(), edge);
}

/// How many open comments are about places of each step.
fn comments_by_step(app: &App) -> Vec<usize> {
    let mut counts = vec![0; STEPS.len()];
    let Some(plan) = app.work.session.as_ref().map(Session::plan) else {
        return counts;
    };
    let open = open_by_place(plan);
    if open.is_empty() {
        return counts;
    }
    let owner = owners(app.services.catalog, plan);
    for (at, open) in open {
        if let Some(count) = owner(at).and_then(|step| counts.get_mut(step)) {
            *count += open.len();
        }
    }
    counts
}

/// What is `said` of a row, and how many comments are open there.
fn with_comments(texts: &Texts, said: String, count: usize) -> String {
    if count == 0 {
        return said;
    }
    let comments = texts.msg_with("tasks-comments", &[("count", count.into())]);
    format!("{said}, {comments}")
}

/// Paints how many comments are open, with its right edge in the middle at `right`; gives its left.
fn chip_ui(ui: &Ui, count: usize, right: egui::Pos2) -> f32 {
    let tokens = Tokens::of(ui);
    let words = Type::MicroBold.job(&count.to_string(), tokens.ink, f32::INFINITY);
    let words = ui.painter().layout_job(words);
    let size = vec2(words.size().x + 32.0, 20.0);
    let rect = Rect::from_min_size(pos2(right.x - size.x, right.y - size.y / 2.0), size);
    let edge = Stroke::new(1.0, tokens.line);
    let fill = tokens.accent_tint;
    ui.painter()
        .rect(rect, radius::TAG, fill, edge, egui::StrokeKind::Inside);
    let slot = Rect::from_center_size(pos2(rect.left() + 15.0, right.y), vec2(14.0, 14.0));
    icons::paint(ui.painter(), slot, Icon::Comment, tokens.accent, fill);
    let at = pos2(rect.left() + 26.0, right.y - words.size().y / 2.0);
    ui.painter().galley(at, words, tokens.ink);
    rect.left()
}

/// Why the plan leaves out the area of `step`, where it does.
fn why_left_out<'a>(app: &'a App, step: &Step, state: Option<TaskState>) -> Option<&'a str> {
    let group = (step.group).filter(|_| state == Some(TaskState::LeftOut))?;
    let area = app.work.session.as_ref()?.plan().areas.get(group)?;
    Some(area.reason.trim())
}

/// The strip of narrow windows: a button that opens the list, and the state of the current task.
pub(super) fn strip_ui(app: &mut App, ui: &mut Ui) {
    let tokens = Tokens::of(ui);
    let rect = ui.max_rect();
    ui.painter().hline(
        rect.x_range(),
        rect.bottom() - 0.5,
        Stroke::new(1.0, tokens.line),
    );
    let texts = app.texts();
    let (ready, all) = done(&app.work);
    let count = texts.msg_with(
        "tasks-ready",
        &[("ready", ready.into()), ("all", all.into())],
    );
    let inner = rect.shrink2(vec2(24.0, 0.0));
    let builder = UiBuilder::new()
        .max_rect(inner)
        .layout(Layout::left_to_right(Align::Center));
    ui.scope_builder(builder, |ui| {
        let button = ui.add(
            Button::secondary(&texts.msg("tasks-title"))
                .leading(Icon::Tasks)
                .trailing(Icon::ChevronDown)
                .small(),
        );
        if button.clicked() {
            app.view.list_open = !app.view.list_open;
            if app.view.list_open {
                want_focus(ui.ctx(), open_list_id());
                // opened anew, it begins at the current task
                let key = open_list_id().with("task in sight");
                ui.data_mut(|data| data.remove::<Seen>(key));
            }
        }
        let left = ui.data_mut(|data| data.remove_temp::<()>(open_list_id()));
        if left.is_some() {
            button.request_focus();
        }
        ui.ctx()
            .accesskit_node_builder(button.id, |node| node.set_expanded(app.view.list_open));
        if inner.width() > 420.0 {
            line(ui, Type::Small, tokens.ink2, &count);
        }
        let state = steps::on(app.view.route).and_then(|step| state_of(&app.work, step));
        if let Some(state) = state {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let (shape, color) = state.look(tokens);
                line(ui, Type::SmallBold, color, &state_word(app.texts(), state));
                super::super::widgets::icon(ui, shape, 14.0, color);
            });
        }
    });
    if app.view.list_open {
        open_list_ui(app, ui, rect);
    }
}

/// Where it is kept that the open list was left for its button.
fn open_list_id() -> egui::Id {
    egui::Id::unique("open tasks")
}

fn open_list_ui(app: &mut App, ui: &mut Ui, strip: Rect) {
    let tokens = Tokens::of(ui);
    let ctx = ui.ctx().clone();
    let width = strip.width().min(340.0);
    let name = app.texts().msg("tasks-title");
    let shown = Area::new(open_list_id())
        .order(Order::Foreground)
        .fixed_pos(strip.left_bottom())
        .role(Role::Group)
        .accessible_name(&name)
        .show(&ctx, |ui| {
            Frame::new()
                .fill(tokens.desk)
                .stroke(Stroke::new(1.0, tokens.line))
                .shadow(shadow(tokens, 2, 8, 30))
                .show(ui, |ui| {
                    ui.set_width(width);
                    let height = ui.ctx().content_rect().bottom() - strip.bottom() - size::FOOTER;
                    let height = height.max(80.0);
                    ScrollArea::vertical()
                        .max_height(height)
                        // the room of the pass before is no measure: parts open and close
                        .min_scrolled_height(height)
                        .show(ui, |ui| {
                            let edge = ui.max_rect().right();
                            parts_ui(app, ui, (open_list_id(), edge), false);
                            keep_in_sight(ui, open_list_id());
                        });
                });
        });
    let escaped = ctx.input(|input| input.key_pressed(egui::Key::Escape));
    let outside = ctx.input(|input| {
        input.pointer.any_pressed()
            && input
                .pointer
                .interact_pos()
                .is_some_and(|pos| !shown.response.rect.contains(pos) && !strip.contains(pos))
    });
    if escaped {
        ctx.data_mut(|data| data.insert_temp(open_list_id(), ()));
    }
    if escaped || outside {
        app.view.list_open = false;
    }
}
