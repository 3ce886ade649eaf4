//! Identities that keep: a part of the window whose nodes stay the same whatever comes or goes
//! beside it.
//!
//! The toolkit counts what is shown before a widget, and a screen reader would lose its place with
//! every line that appears above.

use egui::{AsIdSalt, Ui, UiBuilder};

/// A part of `ui` that is known by `salt`, which nothing else there is.
pub fn apart(ui: &Ui, salt: impl AsIdSalt) -> UiBuilder {
    UiBuilder::new().scope_id(ui.scope_id().with(salt))
}

/// Shows `content` as a part known by `salt`; it takes no room where it shows nothing.
pub fn apart_ui(ui: &mut Ui, salt: impl AsIdSalt, content: impl FnOnce(&mut Ui)) {
    let room = ui.available_rect_before_wrap();
    let mut child = ui.new_child(apart(ui, salt).max_rect(room));
    content(&mut child);
    if child.min_rect().height() > 0.0 {
        ui.advance_cursor_after_rect(child.min_rect());
    }
}
