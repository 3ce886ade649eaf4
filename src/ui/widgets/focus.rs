//! What the keyboard focus did, and keeping what has it in sight.

use egui::scroll_area::ScrollBarVisibility;
use egui::{Id, Rect, Response, ScrollArea, Stroke, StrokeKind, Ui, vec2};

use crate::ui::theme::{Tokens, size};

/// Room kept above and below what is scrolled to, in points, so that one sees where one is.
const AROUND: f32 = 64.0;
/// More of a tall widget is not brought into sight, in points.
const TALL: f32 = 240.0;

/// What the focus did to a widget in this pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// It came.
    Gained,
    /// It went.
    Lost,
    /// Neither.
    Same,
}

/// Passes in which a widget was seen with the focus.
#[derive(Clone, Copy)]
struct Held {
    since: u64,
    seen: u64,
    lost: Option<u64>,
}

/// Says that what has the focus now belongs to the widget `id`, as an open list to its field: to
/// [`focus`] that widget has it. Asked in every pass, before [`focus`].
pub fn hold_focus(ui: &Ui, id: Id) {
    let now = ui.ctx().cumulative_pass_nr();
    ui.data_mut(|data| data.insert_temp(id.with("focus within"), now));
}

fn has_focus(ui: &Ui, response: &Response, now: u64) -> bool {
    let within = ui.data(|data| data.get_temp::<u64>(response.id.with("focus within")));
    response.has_focus() || within == Some(now)
}

/// What the focus did to the widget of `response`; asked twice in a pass, it answers the same.
///
/// egui's own answer forgets a focus that was asked for after the widget was painted, as arrow
/// keys, undo and the walk along findings do.
pub fn focus(ui: &Ui, response: &Response) -> Focus {
    let key = response.id.with("focus held");
    let now = ui.ctx().cumulative_pass_nr();
    let held = ui.data(|data| data.get_temp::<Held>(key));
    let fresh = Held {
        since: now,
        seen: now,
        lost: None,
    };
    let (held, focus) = match (has_focus(ui, response, now), held) {
        (true, Some(held)) if held.lost.is_none() && held.seen + 1 >= now => {
            let focus = if held.since == now {
                Focus::Gained
            } else {
                Focus::Same
            };
            (Some(Held { seen: now, ..held }), focus)
        }
        (true, _) => (Some(fresh), Focus::Gained),
        (false, None) => return Focus::Same,
        (false, Some(held)) if held.lost.is_none_or(|lost| lost == now) => {
            let lost = Some(now);
            (Some(Held { lost, ..held }), Focus::Lost)
        }
        (false, Some(_)) => (None, Focus::Same),
    };
    ui.data_mut(|data| {
        data.remove::<Held>(key);
        if let Some(held) = held {
            data.insert_temp(key, held);
        }
    });
    focus
}

/// The place that takes the focus when it opens, and the pass in which that was asked for.
type Wanted = (Id, u64);

/// Passes after which a place that has not come is not waited for.
const PATIENCE: u64 = 40;

fn wanted_id() -> Id {
    Id::unique("place that takes the focus")
}

/// Says that a place opens which takes the focus: [`take_focus`] then gives it to its first part. What
/// was asked for last counts, and what never comes is forgotten.
pub fn want_focus(ctx: &egui::Context, place: Id) {
    let wanted: Wanted = (place, ctx.cumulative_pass_nr());
    ctx.data_mut(|data| data.insert_temp(wanted_id(), wanted));
}

/// Gives `target` the focus when `place` opens. A press of the mouse takes it away again while it
/// lasts, and what floats is not there in its first pass, so it is asked for until it has come.
pub fn take_focus(ui: &Ui, place: Id, target: Id) {
    let now = ui.ctx().cumulative_pass_nr();
    let wanted = ui.data(|data| data.get_temp::<Wanted>(wanted_id()));
    if wanted.is_none_or(|(wanted, since)| wanted != place || since + PATIENCE < now) {
        return;
    }
    let pressed = ui.input(|input| input.pointer.any_down() || input.pointer.any_click());
    if !pressed && !ui.is_sizing_pass() && ui.memory(|memory| memory.has_focus(target)) {
        ui.data_mut(|data| data.remove::<Wanted>(wanted_id()));
    } else {
        // it is there, and waited for as long as it takes
        ui.data_mut(|data| data.insert_temp::<Wanted>(wanted_id(), (place, now)));
        ui.memory_mut(|memory| memory.request_focus(target));
        ui.ctx().request_repaint_after(std::time::Duration::ZERO);
    }
}

/// The headings of a pass: where they stand.
#[derive(Clone, Default)]
struct Headings {
    pass: u64,
    places: Vec<(Id, f32)>,
}

fn headings_id() -> Id {
    Id::unique("headings")
}

/// Remembers a heading that can be gone to.
pub fn note_heading(ui: &Ui, id: Id, top: f32) {
    if ui.is_sizing_pass() {
        return;
    }
    let pass = ui.ctx().cumulative_pass_nr();
    ui.data_mut(|data| {
        let headings = data.get_temp_mut_or_default::<Headings>(headings_id());
        if headings.pass != pass {
            (headings.pass, headings.places) = (pass, Vec::new());
        }
        headings.places.push((id, top));
    });
}

/// Takes the focus to the next heading after what has it, in the order of Tab, or with `back` to the
/// one before; from what comes after all of them, as the margin does, by where it stands. Gives
/// whether there is one.
pub fn walk_headings(ctx: &egui::Context, back: bool) -> bool {
    // of the screen that is there, and not of the one before
    let now = ctx.cumulative_pass_nr();
    let headings = ctx.data(|data| data.get_temp::<Headings>(headings_id()));
    let headings = headings.filter(|headings| headings.pass + 1 >= now);
    let mut places = headings.unwrap_or_default().places;
    let focused = ctx.memory(egui::Memory::focused);
    let order = |id: Id| {
        ctx.viewport(|viewport| {
            let all = &viewport.prev_pass.widgets;
            let mut all = all.get_layer(egui::LayerId::background());
            all.position(|widget| widget.id == id)
        })
    };
    if let Some(here) = focused.and_then(order) {
        let mut stops: Vec<(usize, Id)> = (places.iter())
            .filter_map(|(id, _)| Some((order(*id)?, *id)))
            .collect();
        stops.sort_unstable_by_key(|stop| stop.0);
        if stops.last().is_some_and(|last| last.0 > here) {
            let next = if back {
                stops.iter().rev().find(|stop| stop.0 < here)
            } else {
                stops.iter().find(|stop| stop.0 > here)
            };
            if let Some((_, id)) = next {
                want_focus(ctx, *id);
            }
            return next.is_some();
        }
    }
    places.sort_by(|one, other| one.1.total_cmp(&other.1));
    let here = focused
        .and_then(|id| ctx.read_response(id))
        .map_or(f32::MIN, |response| response.rect.top());
    let next = if back {
        places.iter().rev().find(|(_, top)| *top < here - 1.0)
    } else {
        places.iter().find(|(_, top)| *top > here + 1.0)
    };
    if let Some((id, _)) = next {
        want_focus(ctx, *id);
    }
    next.is_some()
}

/// Scrolls the area around `ui` so that what has come to have the focus inside it is in sight.
///
/// Asked at the end of an area's content, once for every widget there is; `scope` names the area.
pub fn keep_in_sight(ui: &Ui, scope: Id) {
    keep_beside(ui, scope, 0.0);
}

/// Where it is kept what belongs to the focus.
fn along_id() -> Id {
    Id::unique("comes along with the focus")
}

/// Says in this pass that what stands at `rect` is told of what has the focus: it comes into sight
/// with it.
pub fn bring_along(ui: &Ui, rect: Rect) {
    let pass = ui.ctx().cumulative_pass_nr();
    ui.data_mut(|data| data.insert_temp(along_id(), (pass, rect)));
}

/// What a pane brought into sight in a pass, and where the pane stands.
type InPane = (u64, Id, Rect);

fn pane_id() -> Id {
    Id::unique("brought into sight by a pane")
}

/// [`keep_in_sight`] in an area within another one: that one then brings the pane into sight and not
/// the place where the pane had what is out of its own sight. The pane stands in `room`, of which
/// it takes what it holds; it may lie out of the other's sight.
pub fn keep_in_pane(ui: &Ui, scope: Id, room: Rect) {
    let focused = ui.memory(egui::Memory::focused);
    let key = scope.with("in sight");
    let before = ui.data(|data| data.get_temp::<Id>(key));
    keep_beside(ui, scope, 0.0);
    let response = focused.and_then(|focused| ui.ctx().read_response(focused));
    if let Some(response) = response
        .filter(|response| before != focused && ui.min_rect().contains(response.rect.center()))
    {
        let tall = ui.min_rect().height().min(room.height());
        let pane = Rect::from_min_size(room.min, vec2(room.width(), tall));
        let told: InPane = (ui.ctx().cumulative_pass_nr(), response.id, pane);
        ui.data_mut(|data| data.insert_temp(pane_id(), told));
    }
}

/// [`keep_in_sight`] where `left` points at the left of the area are covered.
fn keep_beside(ui: &Ui, scope: Id, left: f32) {
    let key = scope.with("in sight");
    let Some(focused) = ui.memory(egui::Memory::focused) else {
        ui.data_mut(|data| data.remove::<Id>(key));
        return;
    };
    if ui.data(|data| data.get_temp::<Id>(key)) == Some(focused) {
        return;
    }
    let Some(response) = ui.ctx().read_response(focused) else {
        return;
    };
    ui.data_mut(|data| data.insert_temp(key, focused));
    let rect = response.rect;
    if response.layer_id != ui.layer_id() || !ui.min_rect().contains(rect.center()) {
        return;
    }
    let pass = ui.ctx().cumulative_pass_nr();
    let pane = ui.data(|data| data.get_temp::<InPane>(pane_id()));
    let pane = pane.filter(|(of, held, _)| (*of, *held) == (pass, focused));
    if let Some((.., pane)) = pane
        && !(pane.expand(ROUNDING)).contains_rect(rect)
    {
        ui.scroll_to_rect(pane, None);
        return;
    }
    let along = ui.data(|data| data.get_temp::<(u64, Rect)>(along_id()));
    let along = along.filter(|(of, along)| *of == pass && along.top() >= rect.top());
    let rect = along.map_or(rect, |(_, along)| rect.union(along));
    // of a tall one its beginning
    let end = rect.bottom().min(rect.top() + TALL);
    let rect = Rect::from_min_max(rect.min, egui::pos2(rect.right(), end));
    // a press of the mouse moves nothing under itself
    let pressed = ui.input(|input| input.pointer.any_down() || input.pointer.any_released());
    let around = if pressed { 0.0 } else { AROUND };
    let mut rect = rect.expand2(vec2(0.0, around));
    if left > 0.0 {
        rect.min.x = (rect.left() - left).max(ui.min_rect().left());
    }
    ui.scroll_to_rect(rect, None);
}

/// Content that scrolls sideways where it is too wide.
pub fn sideways<R>(ui: &mut Ui, salt: Id, content: impl FnOnce(&mut Ui) -> R) -> R {
    sideways_below(ui, salt, 0.0, content)
}

/// Less than this is cut by rounding alone and cannot be seen, in points.
const ROUNDING: f32 = 2.0;

/// [`sideways`], below a column of `names` points that stays at the left.
pub fn sideways_below<R>(
    ui: &mut Ui,
    salt: Id,
    names: f32,
    content: impl FnOnce(&mut Ui) -> R,
) -> R {
    // egui draws the bar at the edge of what is seen, also of an area that begins below it
    let in_sight = ui.cursor().top() + size::ROW < ui.clip_rect().bottom();
    let key = salt.with("nothing to scroll");
    let rounded = ui.data(|data| data.get_temp::<bool>(key).unwrap_or_default());
    let bar = if in_sight && !rounded {
        ScrollBarVisibility::VisibleWhenNeeded
    } else {
        ScrollBarVisibility::AlwaysHidden
    };
    let shown = ScrollArea::horizontal()
        .id_salt(salt)
        .auto_shrink([false, true])
        .scroll_bar_visibility(bar)
        .show(ui, |ui| {
            let result = content(ui);
            keep_beside(ui, salt, names);
            result
        });
    // widths that are rounded to pixels of the screen leave nothing to scroll
    let over = shown.content_size.x - shown.inner_rect.width();
    let rounds = over > 0.0 && over < ROUNDING;
    if rounds != rounded {
        ui.data_mut(|data| data.insert_temp(key, rounds));
        ui.ctx()
            .request_discard("a bar of a table is shown where there is something to scroll");
    }
    shown.inner
}

/// The ring of keyboard focus: 2 px of accent, 2 px away from `rect`.
pub fn focus_ring(ui: &Ui, rect: Rect, radius: u8) {
    ui.painter().rect_stroke(
        rect.expand(2.0),
        radius + 2,
        Stroke::new(2.0, Tokens::of(ui).accent),
        StrokeKind::Outside,
    );
}
