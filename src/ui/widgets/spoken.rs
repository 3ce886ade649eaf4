//! What a screen reader is told beside role and name.

use egui::{Id, Response, Ui};

/// Adds `words` to the description of the node `id`; what is said already stays before them.
pub fn describe(ui: &Ui, id: Id, words: &str) {
    if words.is_empty() {
        return;
    }
    ui.ctx().accesskit_node_builder(id, |node| {
        let said = match node.description() {
            Some(said) if said.contains(words) => return,
            // two sentences are two
            Some(said) if said.ends_with(['.', '!', '?', ':', ';', '…']) => {
                format!("{said} {words}")
            }
            Some(said) => format!("{said}. {words}"),
            None => words.to_owned(),
        };
        node.set_description(said);
    });
}

/// `parts` of a name, as they are heard: one after another, without blanks and without saying the
/// same twice, a label its unit included; after a whole sentence no sign parts it from the next.
pub fn spoken(parts: &[&str]) -> String {
    let mut said: Vec<&str> = Vec::new();
    let alike = |one: &str, other: &str| one.to_lowercase() == other.to_lowercase();
    let mut words = String::new();
    for part in parts.iter().map(|part| part.trim()) {
        if part.is_empty() || said.iter().any(|before| alike(before, part)) {
            continue;
        }
        let before = said.last().copied().unwrap_or_default();
        let ended = before.len() > 1 && before.ends_with(['.', '!', '?']);
        words.push_str(match (before, ended) {
            ("", _) => "",
            (_, true) => " ",
            (_, false) => ", ",
        });
        words.push_str(part);
        said.push(part);
    }
    words
}

/// Says that the area `ui` paints in blocks the rest of the window.
pub fn modal_node(ui: &Ui) {
    ui.ctx()
        .accesskit_node_builder(ui.layer_id().id, egui::accesskit::Node::set_modal);
}

/// The level of a heading counted from 1, as AccessKit counts it: from 0.
pub fn level(level: usize) -> usize {
    level.saturating_sub(1)
}

/// Shows `words` under the pointer; a reader is not told again what the name says.
pub fn tip(response: Response, words: &str) -> Response {
    let response = response.on_hover_text(words);
    response.ctx.accesskit_node_builder(response.id, |node| {
        if node.description() == Some(words) && node.label() == Some(words) {
            node.clear_description();
        }
    });
    response
}

/// Says that `id` is one of `count` in the list painted by `ui`, at `index` from 0, and whether it
/// is the chosen one.
pub fn listed(ui: &Ui, id: Id, (index, count): (usize, usize), chosen: bool) {
    // a reader takes the count from the list
    ui.ctx()
        .accesskit_node_builder(ui.unique_id(), |node| node.set_size_of_set(count));
    ui.ctx().accesskit_node_builder(id, |node| {
        node.clear_toggled();
        node.set_selected(chosen);
        node.set_position_in_set(index);
    });
}
