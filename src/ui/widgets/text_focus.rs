//! The text field that is worked in: it stays the one meant while a menu is open over it.

use std::time::Duration;

use super::{Focus, focus};
use egui::{Context, Id, Key, Popup, Rect, Response, TextEdit, Ui, text::CCursorRange};

/// A text field that has the focus, or had it before a menu was opened.
#[derive(Clone, Copy, Debug)]
pub struct InText {
    /// Its identity.
    pub id: Id,
    /// Where it stands.
    pub rect: Rect,
    letters: usize,
    /// What was selected when it last had the focus.
    range: Option<CCursorRange>,
    /// The letter that the second button asked about.
    asked: Option<usize>,
    /// Whether a menu has the focus instead.
    away: bool,
    seen: u64,
}

fn key() -> Id {
    Id::unique("text worked in")
}

/// Where it waits that letters of a field are to be selected once it is painted.
fn wanted() -> Id {
    Id::unique("letters to be selected")
}

impl InText {
    /// The letter behind what is selected, or behind the cursor.
    pub fn end(&self) -> usize {
        let end = |range: CCursorRange| range.as_sorted_char_range().end;
        self.range.map_or(0, |range| usize::from(end(range)))
    }

    /// The letter one asks about: under the second button, or where the cursor is.
    pub fn letter(&self) -> Option<usize> {
        let cursor = || Some(usize::from(self.range?.primary.index));
        self.asked.or_else(cursor)
    }

    /// The letters that are selected, by their positions; none where it is only a cursor.
    pub fn selected(&self) -> Option<std::ops::Range<usize>> {
        let range = self.range?.as_sorted_char_range();
        (!range.is_empty()).then(|| usize::from(range.start)..usize::from(range.end))
    }
}

/// The text field that is worked in, while it is painted.
pub fn in_text(ctx: &Context) -> Option<InText> {
    let now = ctx.cumulative_pass_nr();
    ctx.data(|data| data.get_temp::<InText>(key()))
        .filter(|field| field.seen + 2 >= now)
}

/// What is selected in the text field `id`.
pub(super) fn selection(ctx: &Context, id: Id) -> Option<CCursorRange> {
    TextEdit::load_state(ctx, id)?.cursor.char_range()
}

fn left_by_enter() -> Id {
    Id::unique("left by Enter")
}

/// Gives the field `id` of one line, which was left by Enter, the focus again before it is painted
/// in the next pass, its cursor where it was, if nothing else took it: egui takes it from there, and
/// Tab would begin anew at the top of the window.
pub(super) fn come_back(ctx: &Context, id: Id) {
    let left = ctx.data(|data| data.get_temp::<InText>(left_by_enter()));
    let Some(left) = left.filter(|left| left.id == id) else {
        return;
    };
    ctx.data_mut(|data| data.remove::<InText>(left_by_enter()));
    let soon = left.seen + 3 >= ctx.cumulative_pass_nr();
    if soon && ctx.memory(|memory| memory.focused().is_none()) {
        ctx.memory_mut(|memory| memory.request_focus(id));
        if let Some(range) = left.range {
            ctx.data_mut(|data| data.insert_temp(wanted(), (id, range)));
        }
    }
}

/// Takes note of a field of one line that Enter leaves in this pass, for [`come_back`].
pub(super) fn leave(ui: &Ui, response: &Response) {
    let ctx = ui.ctx();
    if response.lost_focus()
        && ui.input(|input| input.key_pressed(Key::Enter))
        && let Some(field) = in_text(ctx).filter(|field| field.id == response.id)
    {
        ctx.data_mut(|data| data.insert_temp(left_by_enter(), field));
        ctx.request_repaint_after(Duration::ZERO);
    }
}

/// What a text field reports in each pass. `before` is its selection before this pass.
///
/// With `select` all is selected when the keyboard comes to it, as in every dialog of Windows: who
/// comes by keys and types, types anew. Where the focus only comes back from a menu, what was
/// selected is selected again.
pub(super) fn seen(
    ui: &Ui,
    response: &Response,
    (letters, before): (usize, Option<CCursorRange>),
    (select_gained, asked): (bool, Option<usize>),
) {
    let (ctx, id) = (ui.ctx(), response.id);
    let known = in_text(ctx).filter(|field| field.id == id);
    let focused = response.has_focus();
    let gained = focus(ui, response) == Focus::Gained;
    if known.is_none() && !focused {
        return;
    }
    let is_wanted = |(of, _): &(Id, CCursorRange)| *of == id && focused;
    let wanted_here = ctx.data(|data| data.get_temp::<(Id, CCursorRange)>(wanted()));
    let wanted_here = wanted_here.filter(is_wanted).map(|(_, range)| range);
    if wanted_here.is_some() {
        ctx.data_mut(|data| data.remove::<(Id, CCursorRange)>(wanted()));
    }
    // the second button asks what can be done with the selection, and leaves it
    let second = ui.input(|input| {
        let pointer = &input.pointer;
        pointer.secondary_down() || pointer.secondary_released()
    });
    let kept = match known {
        _ if wanted_here.is_some() => wanted_here,
        // egui drops the selection of a field without the focus
        Some(field) if field.away || !focused => field.range,
        _ if second && response.hovered() => before.filter(|range| !range.is_empty()),
        _ => None,
    };
    if focused && let Some(range) = kept {
        select(ctx, id, range);
    }
    let range = kept.or_else(|| selection(ctx, id));
    let field = InText {
        id,
        rect: response.rect,
        letters,
        range,
        asked: match known {
            _ if asked.is_some() => asked,
            Some(field) if field.away || !focused => field.asked,
            _ => None,
        },
        away: !focused,
        seen: ctx.cumulative_pass_nr(),
    };
    ctx.data_mut(|data| data.insert_temp(key(), field));
    let pressed = ui.input(|input| input.pointer.any_down());
    if select_gained && gained && known.is_none() && !pressed && wanted_here.is_none() {
        select_all(ctx, field);
    }
}

/// Selects all of `field`.
pub fn select_all(ctx: &Context, field: InText) {
    let end = egui::text::CCursor::new(field.letters);
    let all = CCursorRange::two(egui::text::CCursor::new(0), end);
    select(ctx, field.id, all);
    let range = Some(all);
    ctx.data_mut(|data| data.insert_temp(key(), InText { range, ..field }));
}

/// Selects `letters` of the field `id`, once it has the focus.
pub fn select_letters(ctx: &Context, id: Id, letters: std::ops::Range<usize>) {
    let [start, end] = [letters.start, letters.end].map(egui::text::CCursor::new);
    ctx.data_mut(|data| data.insert_temp(wanted(), (id, CCursorRange::two(start, end))));
}

fn select(ctx: &Context, id: Id, range: CCursorRange) {
    let mut state = TextEdit::load_state(ctx, id).unwrap_or_default();
    state.cursor.set_char_range(Some(range));
    state.store(ctx, id);
}

/// Forgets the field once the focus is elsewhere. Asked in every pass; `menus` are the buttons
/// that open one.
pub fn settle_text_focus(ctx: &Context, menus: impl Fn(Id) -> bool) {
    let Some(field) = ctx.data(|data| data.get_temp::<InText>(key())) else {
        return;
    };
    let elsewhere = match ctx.memory(egui::Memory::focused) {
        Some(focused) => focused != field.id && !menus(focused),
        None => !ctx.input(|input| input.pointer.any_down() || input.pointer.any_click()),
    };
    if elsewhere && !Popup::is_any_open(ctx) {
        ctx.data_mut(|data| data.remove::<InText>(key()));
    }
}
