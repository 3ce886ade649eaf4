//! The parts every screen is built of, painted from the tokens of [`crate::ui::theme`].
//!
//! A widget gets its words from the caller and knows nothing of plans. Each sets an AccessKit
//! role and name, so that a screen reader and a test find it by what is written on it.

mod apart;
mod button;
mod card;
mod chart;
mod choice;
mod combo;
mod field;
mod focus;
mod grade;
mod grid;
mod margin;
mod menu;
mod near;
mod overlay;
mod rows;
mod scroll;
mod spoken;
mod stop;
mod tally;
mod text_focus;
mod timeline;
mod whole;

pub use apart::{apart, apart_ui};
pub use button::{Button, icon_button, link};
pub use card::{
    Empty, Finding, HelpCard, Tone, dashed_frame, empty_state, finding_note, finding_note_with,
    help_card, help_id,
};
pub(crate) use chart::fill;
pub use chart::{Bar, Segment, bar_chart, legend, segment_bar};
pub use choice::{checkbox, radios, segments};
pub use combo::{ComboLook, ListWords, Options, combo, walk_list};
pub use field::{FieldState, PROSE, TextField, fitted, locked_field};
pub use focus::{
    Focus, bring_along, focus, focus_ring, hold_focus, keep_in_pane, keep_in_sight, note_heading,
    sideways, sideways_below, take_focus, walk_headings, want_focus,
};
pub use grade::{GRADE, grade_colors, grade_legend, grade_shape};
pub use grid::{
    ColumnLook, Grid, GridCell, GridColumn, GridRow, Heads, Pressed, RowLook, grid_ui, head_id,
};
pub(crate) use margin::TALL;
pub use margin::{Placed, place_notes};
pub use menu::{menu_danger, menu_item, menu_opens};
pub use near::when_near;
pub use overlay::{Answer, alert, confirm, modal, toast};
pub use rows::{TaskState, key_value, progress, rule, section, tag, task_mark};
pub(crate) use rows::{legend_mark, numbered_disc};
pub use scroll::scroll_by_keys;
pub use spoken::{describe, level, listed, modal_node, spoken, tip};
pub use stop::{Stop, Walk};
pub use tally::tally;
pub use text_focus::{InText, in_text, select_all, select_letters, settle_text_focus};
pub use timeline::{Mark, PointLook, timeline};

pub(crate) mod overlay_parts {
    pub(crate) use crate::ui::widgets::overlay::{question_ui, toast_ui};
}

use egui::{Color32, Label, Rect, Response, Role, Sense, Ui, Vec2, WidgetInfo, vec2};

use super::{
    icons::{self, Icon},
    theme::{Tokens, Type},
};

/// A wrapped text in one step of the type scale.
pub fn text(ui: &mut Ui, step: Type, color: Color32, words: &str) -> Response {
    // laid out here, because a label would follow a justified layout
    let galley = ui
        .painter()
        .layout_job(step.job(words, color, ui.available_width()));
    ui.add(Label::new(galley))
}

/// A text on one line, cut with an ellipsis where it does not fit.
pub fn line(ui: &mut Ui, step: Type, color: Color32, words: &str) -> Response {
    ui.add(Label::new(step.job(words, color, f32::INFINITY)).truncate())
}

/// A text that a screen reader announces as a heading of `level`, counted from 1.
///
/// Headings of level 2 are what Ctrl with up and down goes to; no heading is a stop of Tab.
pub fn heading(ui: &mut Ui, step: Type, level: u8, words: &str) -> Response {
    let id = ui.next_auto_id();
    if level != 2 {
        return heading_sensing(ui, step, level, words, Sense::hover());
    }
    take_focus(ui, id, id);
    let sense = if ui.memory(|memory| memory.has_focus(id)) {
        Sense::focusable_noninteractive()
    } else {
        Sense::hover()
    };
    let response = heading_sensing(ui, step, level, words, sense);
    note_heading(ui, response.id, response.rect.top());
    if response.has_focus() {
        focus_ring(ui, response.rect, 0);
    }
    response
}

/// A [`heading`] that may take the focus.
pub(crate) fn heading_sensing(
    ui: &mut Ui,
    step: Type,
    level: u8,
    words: &str,
    sense: Sense,
) -> Response {
    let galley = ui
        .painter()
        .layout_job(step.job(words, Tokens::of(ui).ink, ui.available_width()));
    let response = if sense.is_focusable() {
        // a label would be underlined like a link while it has the focus
        let (rect, response) = ui.allocate_exact_size(galley.size(), sense);
        ui.painter().galley(rect.min, galley, Tokens::of(ui).ink);
        response
    } else {
        ui.add(Label::new(galley))
    };
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, words));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_level(spoken::level(level.into()));
    });
    response
}

/// An icon that takes `side` points in the layout; the words beside it carry the meaning.
pub fn icon(ui: &mut Ui, icon: Icon, side: f32, color: Color32) -> Rect {
    let (_, rect) = ui.allocate_space(Vec2::splat(side));
    icons::paint(ui.painter(), rect, icon, color, Tokens::of(ui).on_accent);
    rect
}

/// Leaves a column of exactly `width` points and the height of its content, at the top left.
pub fn column<R>(ui: &mut Ui, width: f32, content: impl FnOnce(&mut Ui) -> R) -> R {
    let top = ui.cursor().min;
    let rect = Rect::from_min_size(top, vec2(width, ui.available_height().max(0.0)));
    let mut child = ui.new_child(
        egui::UiBuilder::new()
            .max_rect(rect)
            .layout(egui::Layout::top_down(egui::Align::Min)),
    );
    child.set_width(width);
    child.spacing_mut().item_spacing.x = 8.0;
    let result = content(&mut child);
    let used = Rect::from_min_size(top, vec2(width, child.min_rect().height()));
    ui.advance_cursor_after_rect(used);
    result
}
