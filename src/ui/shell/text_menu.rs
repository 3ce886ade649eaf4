//! The menu of a text field: what may have been meant by a word that is in no dictionary, and cut,
//! copy, paste, select all, undo.

use egui::{Id, Key, Modifiers, Popup, PopupAnchor, Pos2};

use super::{
    super::{
        action::ACTIONS,
        app::App,
        request::{Mend, Request},
        spelling::Pointed,
        theme::Tokens,
        widgets::{InText, in_text, menu_item, rule},
    },
    header::menu_items_ui,
};
use crate::spelling::Own;

/// What the menu offers; the first four stand in the menu of edits too.
const OFFERED: [&str; 5] = ["cut", "copy", "paste", "select-all", "undo"];

/// The actions that a text field carries out by itself when their keys are pressed.
pub(super) const BY_FIELD: [&str; 4] = ["cut", "copy", "paste", "select-all"];

fn menu_id() -> Id {
    Id::unique("menu of a text field")
}

/// Paints the menu where the second button or the menu key asked for it.
pub(super) fn text_menu_ui(app: &App, ui: &egui::Ui) {
    let ctx = ui.ctx();
    let id = menu_id();
    let Some(field) = in_text(ctx) else {
        Popup::close_id(ctx, id);
        return;
    };
    let was_open = Popup::is_id_open(ctx, id);
    let clicked = ctx.input(|input| {
        let pointer = &input.pointer;
        pointer
            .secondary_clicked()
            .then(|| pointer.interact_pos())
            .flatten()
    });
    let clicked = clicked.filter(|pos| {
        let above = ctx.layer_id_at(*pos);
        let response = ctx.read_response(field.id);
        field.rect.contains(*pos) && response.is_some_and(|field| Some(field.layer_id) == above)
    });
    let focused = ctx.memory(|memory| memory.has_focus(field.id));
    let pressed = focused
        && ctx.input_mut(|input| {
            input.consume_key(Modifiers::NONE, Key::Menu)
                || input.consume_key(Modifiers::SHIFT, Key::F10)
        });
    let asked = clicked.or(pressed.then(|| field.rect.left_bottom()));
    if let Some(at) = asked.filter(|_| was_open || !Popup::is_any_open(ctx)) {
        let pointed = pointed(app, &field);
        if let Some(pointed) = pointed.as_ref().filter(|pointed| !pointed.own) {
            let suggest = Mend::Suggest(pointed.word.clone());
            app.view.ask(Request::Mend(suggest));
        }
        ctx.data_mut(|data| {
            data.insert_temp(id, at);
            data.insert_temp(id, pointed);
            data.insert_temp(id, Lead::Fresh);
        });
        Popup::open_id(ctx, id);
    }
    let at = ctx
        .data(|data| data.get_temp::<Pos2>(id))
        .unwrap_or_default();
    let shown = Popup::new(id, ctx.clone(), PopupAnchor::Position(at), ui.layer_id())
        .kind(egui::PopupKind::Menu)
        .layout(egui::Layout::top_down_justified(egui::Align::Min))
        .style(egui::containers::menu::menu_style)
        .accessible_name(app.texts().msg("menu-text"))
        .gap(0.0)
        .width(240.0)
        .open_memory(None)
        .show(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let pointed = ui.data(|data| data.get_temp::<Option<Pointed>>(id));
            let pointed = pointed.flatten();
            if let Some(pointed) = &pointed {
                word_ui(app, ui, pointed);
            }
            let offered = |id: &&str| ACTIONS.iter().find(|action| action.id == *id);
            let offered = OFFERED.iter().filter_map(offered);
            menu_items_ui(app, ui, "text", offered, pointed.is_none());
        });
    if shown.is_some() && !Popup::is_id_open(ctx, id) {
        // however it was left, the work goes on in the field
        ctx.memory_mut(|memory| memory.request_focus(field.id));
    }
}

/// Where the focus of a menu about a word begins.
#[derive(Clone, Copy)]
enum Lead {
    /// On what comes first.
    Fresh,
    /// It waits here for suggestions, if nobody walks on.
    Waits(Id),
    /// It has begun.
    Begun,
}

/// The word that is asked about, where something can be done about it.
fn pointed(app: &App, field: &InText) -> Option<Pointed> {
    if !app.can_walk_spelling() {
        return None;
    }
    let own: Own = app.services.prefs.words.iter().cloned().collect();
    app.services
        .spelling
        .pointed(field.id, field.letter()?, &own)
}

/// What can be done about a word.
fn word_ui(app: &App, ui: &mut egui::Ui, pointed: &Pointed) {
    let texts = app.texts();
    let lead = ui.data(|data| data.get_temp::<Lead>(menu_id()));
    let focused = ui.memory(egui::Memory::focused);
    let fresh = matches!(lead, Some(Lead::Fresh));
    let waits = matches!(lead, Some(Lead::Waits(id)) if focused == Some(id));
    let begin = |ui: &egui::Ui, response: &egui::Response, lead: Lead| {
        response.request_focus();
        ui.data_mut(|data| data.insert_temp(menu_id(), lead));
    };
    let mut chosen = None;
    if pointed.own {
        let words = texts.msg_with(
            "spelling-unlearn",
            &[("word", pointed.word.as_str().into())],
        );
        let response = menu_item(ui, &words, "", true);
        if fresh {
            begin(ui, &response, Lead::Begun);
        }
        if response.clicked() {
            chosen = Some(Mend::Unlearn(pointed.word.clone()));
        }
    } else {
        let found = app.services.spelling.suggested(&pointed.word);
        for (index, word) in found.into_iter().flatten().enumerate() {
            let response = menu_item(ui, word, "", true);
            if index == 0 && (fresh || waits) {
                begin(ui, &response, Lead::Begun);
            }
            if response.clicked() {
                chosen = Some(Mend::Take(pointed.clone(), word.clone()));
            }
        }
        let nothing = match found {
            None => Some("spelling-searching"),
            Some([]) => Some("spelling-nothing"),
            Some(_) => None,
        };
        if let Some(key) = nothing {
            menu_item(ui, &texts.msg(key), "", false);
        }
        let response = menu_item(ui, &texts.msg("spelling-learn"), "", true);
        if fresh && nothing.is_some() {
            begin(ui, &response, Lead::Waits(response.id));
        }
        if response.clicked() {
            chosen = Some(Mend::Learn(pointed.word.clone()));
        }
    }
    rule(ui, Tokens::of(ui).line);
    if let Some(mend) = chosen {
        app.view.ask(Request::Mend(mend));
        ui.close();
    }
}
