//! The header: menus, title of the plan, undo, zoom, theme, language, help.

use egui::{
    Align, Color32, EventFilter, Id, Key, Layout, Modifiers, Popup, Rect, Response, Role, Sense,
    Stroke, Ui, WidgetInfo, pos2, vec2,
};

use super::super::{
    action::{ActionDef, Menu, keys_words},
    app::{App, file_name},
    cx::Cut,
    icons::{self, Icon},
    landing::menu_id,
    request::ActionId,
    theme::{Face, Tokens, Type, radius},
    widgets::{describe, focus_ring, icon_button, menu_item, menu_opens},
};
use crate::{i18n::Texts, session::Session};

pub(super) fn header_ui(app: &App, ui: &mut Ui, cut: Cut) {
    let tokens = Tokens::of(ui);
    let rect = ui.max_rect();
    ui.painter().hline(
        rect.x_range(),
        rect.bottom() - 0.5,
        Stroke::new(1.0, tokens.line),
    );
    ui.scope_builder(
        egui::UiBuilder::new()
            .max_rect(rect.shrink2(vec2(16.0, 0.0)))
            .layout(Layout::left_to_right(Align::Center)),
        |ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            mark(ui, 20.0);
            ui.add_space(12.0);
            menus_ui(app, ui, cut);
            let right = if cut.tiny {
                100.0
            } else if rect.width() < 1000.0 {
                250.0
            } else {
                380.0
            };
            if let Some(session) = &app.work.session {
                title_ui(app.texts(), ui, session, rect.right() - right);
            }
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                tools_ui(app, ui, cut);
            });
        },
    );
}

/// The mark of the program.
fn mark(ui: &mut Ui, side: f32) {
    let tokens = Tokens::of(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(side, side), Sense::hover());
    ui.painter()
        .rect_filled(rect, (side * 0.2) as u8, tokens.accent);
    icons::paint(
        ui.painter(),
        rect.shrink(side * 0.08),
        Icon::Mark,
        tokens.on_accent,
        tokens.accent,
    );
}

/// Left and right go from an open menu to its neighbour, and a menu that closes gives the focus
/// back to where it was taken from. A narrow window has one menu.
fn menu_keys(ui: &Ui, count: usize) {
    let popup = |index: usize| menu_id(index).with("popup");
    let open = (0..count).find(|index| Popup::is_id_open(ui.ctx(), popup(*index)));
    let kept = Id::unique("focus before menus");
    let Some(open) = open else {
        let focused = ui.memory(egui::Memory::focused);
        let in_menus = focused.is_some_and(|id| (0..count).any(|index| menu_id(index) == id));
        let before = ui.data(|data| data.get_temp::<(Option<Id>, bool)>(kept));
        match before {
            Some((before, true)) => {
                if let Some(before) = before {
                    ui.memory_mut(|memory| memory.request_focus(before));
                }
                ui.data_mut(|data| data.insert_temp(kept, (before, false)));
            }
            _ if !in_menus && before != Some((focused, false)) => {
                ui.data_mut(|data| data.insert_temp(kept, (focused, false)));
            }
            _ => {}
        }
        closed_keys(ui, count);
        return;
    };
    ui.data_mut(|data| {
        let before = data
            .get_temp::<(Option<Id>, bool)>(kept)
            .unwrap_or_default();
        data.insert_temp(kept, (before.0, true));
    });
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let step = if pressed(Key::ArrowRight) {
        1
    } else if pressed(Key::ArrowLeft) {
        count - 1
    } else {
        return;
    };
    Popup::open_id(ui.ctx(), popup((open + step) % count));
}

/// On a closed menu down opens it, and left and right go to its neighbour.
fn closed_keys(ui: &Ui, count: usize) {
    let focused = ui.memory(egui::Memory::focused);
    let here = focused.and_then(|id| (0..count).find(|index| menu_id(*index) == id));
    let Some(here) = here else { return };
    let filter = EventFilter {
        vertical_arrows: true,
        horizontal_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(menu_id(here), filter));
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    if pressed(Key::ArrowDown) || pressed(Key::ArrowUp) {
        Popup::open_id(ui.ctx(), menu_id(here).with("popup"));
        return;
    }
    let step = if pressed(Key::ArrowRight) {
        1
    } else if pressed(Key::ArrowLeft) {
        count - 1
    } else {
        return;
    };
    ui.memory_mut(|memory| memory.request_focus(menu_id((here + step) % count)));
}

fn menus_ui(app: &App, ui: &mut Ui, cut: Cut) {
    let texts = app.texts();
    menu_keys(ui, if cut.tiny { 1 } else { Menu::ALL.len() });
    if cut.tiny {
        let name = texts.msg("ui-menu");
        let response = word_button(
            ui,
            menu_id(0),
            "",
            Some(Icon::Menu),
            &name,
            ui.visuals().text_color(),
        );
        menu_popup(&response, |ui| {
            for menu in Menu::ALL {
                menu_items_ui(app, ui, menu.key(), menu.items(), true);
            }
        });
        return;
    }
    for (index, menu) in Menu::ALL.into_iter().enumerate() {
        let words = texts.msg(menu.key());
        let response = word_button(ui, menu_id(index), &words, None, &words, Tokens::of(ui).ink);
        menu_popup(&response, |ui| {
            menu_items_ui(app, ui, menu.key(), menu.items(), true);
        });
    }
}

fn menu_popup(response: &Response, content: impl FnOnce(&mut Ui)) {
    Popup::menu(response).gap(2.0).width(280.0).show(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        content(ui);
    });
}

/// The items of an open menu; where they `lead` it, the first that can be chosen takes the focus.
pub(super) fn menu_items_ui<'a>(
    app: &App,
    ui: &mut Ui,
    menu: &'static str,
    items: impl Iterator<Item = &'a ActionDef>,
    leads: bool,
) {
    let fresh = menu_opens(ui, Id::unique(("menu first", menu)));
    let mut first = leads;
    for action in items {
        let words = action_words(app, action);
        let enabled = (action.enabled)(app);
        let response = menu_item(ui, &words, &keys_words(action), enabled);
        let on = match action.id {
            "review-mode" => Some(app.view.reviewing),
            "spelling" => Some(app.services.prefs.spelling),
            _ => None,
        };
        if let Some(on) = on {
            let state = if on { "said-on" } else { "said-off" };
            describe(ui, response.id, &app.texts().msg(state));
        }
        if fresh && first && enabled {
            response.request_focus();
            first = false;
        }
        if response.clicked() {
            app.view.act(action.id);
            ui.close();
        }
    }
}

/// The words of an action; undo and redo say what they would change.
fn action_words(app: &App, action: &ActionDef) -> String {
    let texts = app.texts();
    let words = texts.msg(&format!("action-{}", action.id));
    let step = match (action.id, &app.work.session) {
        ("undo", Some(session)) => session.next_undo(),
        ("redo", Some(session)) => session.next_redo(),
        _ => None,
    };
    match step {
        Some(step) => format!("{words}: {}", app.step_words(step)),
        None => words,
    }
}

/// A flat button of the header.
fn word_button(
    ui: &mut Ui,
    id: Id,
    words: &str,
    icon: Option<Icon>,
    name: &str,
    color: Color32,
) -> Response {
    let tokens = Tokens::of(ui);
    let galley = ui
        .painter()
        .layout_job(Type::Body.job(words, color, f32::INFINITY));
    let icon_width = if icon.is_some() {
        if words.is_empty() { 16.0 } else { 22.0 }
    } else {
        0.0
    };
    let (_, rect) = ui.allocate_space(vec2(galley.size().x + icon_width + 20.0, 30.0));
    let response = ui.interact(rect, id, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
    if words != name {
        describe(ui, response.id, words);
    }
    if response.hovered() || Popup::is_id_open(ui.ctx(), Popup::default_response_id(&response)) {
        ui.painter()
            .rect_filled(rect, radius::BUTTON, tokens.accent_tint);
    }
    if response.has_focus() {
        focus_ring(ui, rect.shrink(3.0), radius::BUTTON);
    }
    let mut x = rect.left() + 10.0;
    if let Some(icon) = icon {
        let slot = Rect::from_center_size(pos2(x + 8.0, rect.center().y), vec2(16.0, 16.0));
        icons::paint(ui.painter(), slot, icon, color, tokens.desk);
        x += icon_width;
    }
    ui.painter().galley(
        pos2(x, rect.center().y - galley.size().y / 2.0),
        galley,
        color,
    );
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}

fn title_ui(texts: &Texts, ui: &mut Ui, session: &Session, right: f32) {
    let tokens = Tokens::of(ui);
    ui.add_space(12.0);
    let (_, bar) = ui.allocate_space(vec2(1.0, 20.0));
    ui.painter().rect_filled(bar, 0, tokens.line);
    ui.add_space(16.0);
    let room = right - ui.cursor().left();
    if room < 60.0 {
        return;
    }
    let title = session.title(texts);
    let file = session.path().map(file_name).unwrap_or_default();
    let unsaved = if session.is_dirty() {
        "\u{a0}\u{b7}"
    } else {
        ""
    };
    let mut job = egui::text::LayoutJob::default();
    let mut bold = Type::Body.format(tokens.ink);
    bold.font_id.family = Face::Bold.family();
    job.append(&format!("{title}{unsaved}"), 0.0, bold);
    // a space that is heard too: the two are one label
    if !file.is_empty() {
        job.append(&format!(" {file}"), 4.0, Type::Body.format(tokens.ink2));
    }
    job.wrap.max_width = room;
    job.wrap.max_rows = 1;
    job.wrap.break_anywhere = true;
    let galley = ui.painter().layout_job(job);
    ui.add(egui::Label::new(galley));
}

fn tools_ui(app: &App, ui: &mut Ui, cut: Cut) {
    let texts = app.texts();
    let tokens = Tokens::of(ui);
    let act = |id: &'static str| app.view.act(id);
    let narrow = cut.list.is_none();
    let help = texts.msg("action-help");
    let words = if narrow { "" } else { help.as_str() };
    // the menu beside it has the same word
    let named = format!("{help} (F1)");
    if word_button(
        ui,
        Id::unique("header help"),
        words,
        Some(Icon::Help),
        &named,
        tokens.ink2,
    )
    .clicked()
    {
        act("help");
    }
    if !cut.tiny {
        if !narrow {
            let language = texts.msg("action-language");
            let code = texts.lang().code().to_uppercase();
            if word_button(
                ui,
                Id::unique("header language"),
                &code,
                None,
                &language,
                tokens.ink2,
            )
            .on_hover_text(language.as_str())
            .clicked()
            {
                act("language");
            }
            let theme = if tokens.dark { Icon::Moon } else { Icon::Sun };
            if icon_button(ui, theme, &texts.msg("action-theme"), true).clicked() {
                act("theme");
            }
            ui.add_space(4.0);
        }
        zoom_ui(app, ui);
        if app.work.session.is_some() {
            let find = texts.msg("action-find");
            let words = if narrow { "" } else { find.as_str() };
            if word_button(
                ui,
                Id::unique("header find"),
                words,
                Some(Icon::Search),
                &find,
                tokens.ink2,
            )
            .clicked()
            {
                act("find");
            }
        }
    }
    if app.work.session.is_some() {
        for (id, icon, enabled) in [
            ("redo", Icon::Redo, app.work.can_redo()),
            ("undo", Icon::Undo, app.can_undo()),
        ] {
            if cut.tiny && id == "redo" {
                continue;
            }
            let name = ActionId(id)
                .def()
                .map(|action| action_words(app, action))
                .unwrap_or_default();
            if icon_button(ui, icon, &name, enabled).clicked() {
                act(id);
            }
            ui.add_space(6.0);
        }
    }
}

fn zoom_ui(app: &App, ui: &mut Ui) {
    let texts = app.texts();
    let tokens = Tokens::of(ui);
    let words = format!("{}\u{202f}%", app.services.prefs.zoom_percent);
    let name = texts.msg_with(
        "ui-zoom",
        &[("percent", i64::from(app.services.prefs.zoom_percent).into())],
    );
    let response = word_button(
        ui,
        Id::unique("header zoom"),
        &words,
        None,
        &name,
        tokens.ink2,
    );
    menu_popup(&response, |ui| {
        let zooms = ["zoom-in", "zoom-out", "zoom-reset"].into_iter();
        let fresh = menu_opens(ui, response.id);
        for (at, action) in zooms.filter_map(|id| ActionId(id).def()).enumerate() {
            let item = menu_item(ui, &action_words(app, action), &keys_words(action), true);
            if fresh && at == 0 {
                item.request_focus();
            }
            if item.clicked() {
                app.view.act(action.id);
            }
        }
    });
}
