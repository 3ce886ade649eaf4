//! What a screen reader is told beside role and name.

use egui::{Id, Ui};

/// Adds `words` to the description of the node `id`; what is said already stays before them.
pub fn describe(ui: &Ui, id: Id, words: &str) {
    if words.is_empty() {
        return;
    }
    ui.ctx().accesskit_node_builder(id, |node| {
        let said = match node.description() {
            Some(said) if said.contains(words) => return,
            Some(said) => format!("{said} {words}"),
            None => words.to_owned(),
        };
        node.set_description(said);
    });
}

/// Says that the area `ui` paints in blocks the rest of the window.
pub fn modal_node(ui: &Ui) {
    ui.ctx()
        .accesskit_node_builder(ui.layer_id().id, egui::accesskit::Node::set_modal);
}

/// Says that `id` is one of `count` in a list, at `index` from 0, and whether it is the chosen one.
pub fn listed(ui: &Ui, id: Id, (index, count): (usize, usize), chosen: bool) {
    ui.ctx().accesskit_node_builder(id, |node| {
        node.clear_toggled();
        node.set_selected(chosen);
        node.set_position_in_set(index + 1);
        node.set_size_of_set(count);
    });
}
