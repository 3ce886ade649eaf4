//! Everything the program can be told to do from a menu or by keys: one table.
//!
//! Menu, shortcuts and the list of shortcuts in the help derive from [`ACTIONS`].

use egui::{Context, Key, KeyboardShortcut, Modifiers, ViewportCommand};

use super::{
    app::App,
    landing,
    pick::PathFor,
    request::ActionId,
    text_edit::{can_edit_text, edit_text, select_text},
    widgets::walk_headings,
};
use crate::session::Output;

/// A menu of the header; its word is the message `menu-{key}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Menu {
    /// Files.
    File,
    /// Edits.
    Edit,
    /// Places and looks.
    View,
    /// Help.
    Help,
}

impl Menu {
    /// In the order of the header.
    pub const ALL: [Self; 4] = [Self::File, Self::Edit, Self::View, Self::Help];

    /// Its actions, in order.
    pub fn items(self) -> impl Iterator<Item = &'static ActionDef> {
        ACTIONS
            .iter()
            .filter(move |action| action.menu == Some(self))
    }

    /// Key of the word.
    pub fn key(self) -> &'static str {
        match self {
            Self::File => "menu-file",
            Self::Edit => "menu-edit",
            Self::View => "menu-view",
            Self::Help => "menu-help",
        }
    }
}

/// One action; its words are the message `action-{id}`.
pub struct ActionDef {
    /// Name.
    pub id: &'static str,
    /// Where it stands; `None` for keys alone.
    pub menu: Option<Menu>,
    /// Keys; the first is shown.
    pub keys: &'static [KeyboardShortcut],
    /// Whether it can be done now.
    pub enabled: fn(&App) -> bool,
    /// Does it.
    pub run: fn(&mut App, &Context),
}

const fn ctrl(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::CTRL, key)
}

const fn ctrl_shift(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::CTRL.plus(Modifiers::SHIFT), key)
}

const fn bare(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::NONE, key)
}

const fn shift(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::SHIFT, key)
}

fn always(_: &App) -> bool {
    true
}

fn has_plan(app: &App) -> bool {
    app.work.session.is_some()
}

/// All actions, in the order of the menus.
pub const ACTIONS: &[ActionDef] = &[
    ActionDef {
        id: "new",
        menu: Some(Menu::File),
        keys: &[ctrl(Key::N)],
        enabled: always,
        run: |app, _| app.ask_new(),
    },
    ActionDef {
        id: "new-from",
        menu: Some(Menu::File),
        keys: &[],
        enabled: |app| app.work.can_begin_from(),
        run: |app, _| app.ask_new_from(),
    },
    ActionDef {
        id: "open",
        menu: Some(Menu::File),
        keys: &[ctrl(Key::O)],
        enabled: always,
        run: |app, ctx| app.pick_open(ctx),
    },
    ActionDef {
        id: "open-path",
        menu: Some(Menu::File),
        keys: &[],
        enabled: always,
        run: |app, _| app.type_path(PathFor::Open, None),
    },
    ActionDef {
        id: "save",
        menu: Some(Menu::File),
        keys: &[ctrl(Key::S)],
        enabled: |app| app.work.can_save(),
        run: |app, ctx| app.save(ctx),
    },
    ActionDef {
        id: "save-as",
        menu: Some(Menu::File),
        keys: &[ctrl_shift(Key::S)],
        enabled: has_plan,
        run: |app, ctx| app.pick_save(ctx),
    },
    ActionDef {
        id: "save-path",
        menu: Some(Menu::File),
        keys: &[],
        enabled: has_plan,
        run: |app, _| app.type_path(PathFor::Save, None),
    },
    ActionDef {
        id: "merge-file",
        menu: Some(Menu::File),
        keys: &[],
        enabled: |app| app.work.session.is_some() && !app.work.is_read_only(),
        run: |app, ctx| app.pick_other(ctx, PathFor::Merge),
    },
    ActionDef {
        id: "compare-file",
        menu: Some(Menu::File),
        keys: &[],
        enabled: has_plan,
        run: |app, ctx| app.pick_other(ctx, PathFor::Compare),
    },
    ActionDef {
        id: "merge-finish",
        menu: None,
        keys: &[],
        enabled: |app| {
            let merging = app.work.merging.as_ref();
            merging.is_some_and(super::app::Merging::is_decided)
        },
        run: |app, _| app.finish_merge(),
    },
    ActionDef {
        id: "merge-cancel",
        menu: None,
        keys: &[],
        enabled: |app| app.work.merging.is_some(),
        run: |app, _| app.cancel_merge(),
    },
    ActionDef {
        id: "export",
        menu: Some(Menu::File),
        keys: &[ctrl(Key::E)],
        enabled: has_plan,
        run: |app, ctx| app.pick_export(ctx, Output::Pdf(app.view.document())),
    },
    ActionDef {
        id: "export-path",
        menu: Some(Menu::File),
        keys: &[],
        enabled: has_plan,
        run: |app, _| {
            let output = Output::Pdf(app.view.document());
            app.type_path(PathFor::Export(output), None);
        },
    },
    ActionDef {
        id: "export-document",
        menu: Some(Menu::File),
        keys: &[ctrl_shift(Key::E)],
        enabled: has_plan,
        run: |app, _| app.ask_document(),
    },
    ActionDef {
        id: "export-docx",
        menu: Some(Menu::File),
        keys: &[],
        enabled: has_plan,
        run: |app, ctx| app.pick_export(ctx, Output::Text(app.view.document())),
    },
    ActionDef {
        id: "export-xlsx",
        menu: Some(Menu::File),
        keys: &[],
        enabled: has_plan,
        run: |app, ctx| app.pick_export(ctx, Output::Workbook),
    },
    ActionDef {
        id: "export-stop",
        menu: Some(Menu::File),
        keys: &[],
        enabled: |app| !app.work.exports.is_empty(),
        run: |app, _| app.stop_exports(),
    },
    ActionDef {
        id: "close",
        menu: Some(Menu::File),
        keys: &[],
        enabled: has_plan,
        run: |app, _| app.ask_close(),
    },
    ActionDef {
        id: "quit",
        menu: Some(Menu::File),
        keys: &[],
        enabled: always,
        run: |app, ctx| app.ask_quit(ctx),
    },
    ActionDef {
        id: "undo",
        menu: Some(Menu::Edit),
        keys: &[ctrl(Key::Z)],
        enabled: App::can_undo,
        run: |app, _| app.undo(),
    },
    ActionDef {
        id: "redo",
        menu: Some(Menu::Edit),
        keys: &[ctrl(Key::Y), ctrl_shift(Key::Z)],
        enabled: |app| app.work.can_redo(),
        run: |app, _| app.redo(),
    },
    ActionDef {
        id: "cut",
        menu: Some(Menu::Edit),
        keys: &[ctrl(Key::X)],
        enabled: |app| can_edit_text(&app.services.ctx),
        run: |_, ctx| edit_text(ctx, ViewportCommand::RequestCut),
    },
    ActionDef {
        id: "copy",
        menu: Some(Menu::Edit),
        keys: &[ctrl(Key::C)],
        enabled: |app| can_edit_text(&app.services.ctx),
        run: |_, ctx| edit_text(ctx, ViewportCommand::RequestCopy),
    },
    ActionDef {
        id: "paste",
        menu: Some(Menu::Edit),
        keys: &[ctrl(Key::V)],
        enabled: |app| can_edit_text(&app.services.ctx),
        run: |_, ctx| edit_text(ctx, ViewportCommand::RequestPaste),
    },
    ActionDef {
        id: "select-all",
        menu: Some(Menu::Edit),
        keys: &[ctrl(Key::A)],
        enabled: |app| can_edit_text(&app.services.ctx),
        run: |_, ctx| select_text(ctx),
    },
    ActionDef {
        id: "find",
        menu: Some(Menu::Edit),
        keys: &[ctrl(Key::K)],
        enabled: always,
        run: |app, _| app.open_search(),
    },
    ActionDef {
        id: "find-here",
        menu: None,
        keys: &[ctrl(Key::F)],
        enabled: always,
        run: |app, _| {
            if app.view.shows_pages() {
                app.view.preview.find.asked = true;
            } else {
                app.open_search();
            }
        },
    },
    ActionDef {
        id: "next-finding",
        menu: Some(Menu::Edit),
        keys: &[bare(Key::F8)],
        enabled: has_plan,
        run: |app, _| app.walk_findings(1),
    },
    ActionDef {
        id: "previous-finding",
        menu: Some(Menu::Edit),
        keys: &[shift(Key::F8)],
        enabled: has_plan,
        run: |app, _| app.walk_findings(-1),
    },
    ActionDef {
        id: "next-misspelt",
        menu: Some(Menu::Edit),
        keys: &[ctrl(Key::F7)],
        enabled: |app| app.can_walk_spelling(),
        run: |app, ctx| app.next_misspelt(ctx),
    },
    ActionDef {
        id: "comment",
        menu: Some(Menu::Edit),
        keys: &[ctrl(Key::M)],
        enabled: |app| app.view.focused.is_some() && !app.work.is_read_only(),
        run: |app, _| app.comment_here(),
    },
    ActionDef {
        id: "next-comment",
        menu: Some(Menu::Edit),
        keys: &[bare(Key::F7)],
        enabled: has_plan,
        run: |app, _| app.walk_comments(1),
    },
    ActionDef {
        id: "previous-comment",
        menu: Some(Menu::Edit),
        keys: &[shift(Key::F7)],
        enabled: has_plan,
        run: |app, _| app.walk_comments(-1),
    },
    ActionDef {
        id: "next-step",
        menu: Some(Menu::View),
        keys: &[ctrl(Key::PageDown)],
        enabled: has_plan,
        run: |app, _| app.walk_steps(1),
    },
    ActionDef {
        id: "previous-step",
        menu: Some(Menu::View),
        keys: &[ctrl(Key::PageUp)],
        enabled: has_plan,
        run: |app, _| app.walk_steps(-1),
    },
    ActionDef {
        id: "known",
        menu: Some(Menu::View),
        keys: &[],
        enabled: has_plan,
        run: |app, _| app.go_step("known"),
    },
    ActionDef {
        id: "review",
        menu: Some(Menu::View),
        keys: &[],
        enabled: has_plan,
        run: |app, _| app.go_step("review"),
    },
    ActionDef {
        id: "preview",
        menu: Some(Menu::View),
        keys: &[],
        enabled: has_plan,
        run: |app, _| app.go_step("preview"),
    },
    ActionDef {
        id: "comments",
        menu: Some(Menu::View),
        keys: &[],
        enabled: has_plan,
        run: |app, _| app.go_step("comments"),
    },
    ActionDef {
        id: "review-mode",
        menu: Some(Menu::View),
        keys: &[],
        enabled: has_plan,
        run: |app, _| app.toggle_review(),
    },
    ActionDef {
        id: "versions",
        menu: Some(Menu::View),
        keys: &[],
        enabled: has_plan,
        run: |app, _| app.go_step("versions"),
    },
    ActionDef {
        id: "project",
        menu: Some(Menu::View),
        keys: &[bare(Key::F11)],
        enabled: |app| app.view.projector.is_some() || app.can_project().is_some(),
        run: |app, _| {
            app.view.projector = match app.view.projector {
                Some(_) => None,
                None => app.can_project(),
            };
        },
    },
    ActionDef {
        id: "zoom-in",
        menu: Some(Menu::View),
        keys: &[ctrl(Key::Plus), ctrl(Key::Equals)],
        enabled: always,
        run: |app, _| app.zoom(1),
    },
    ActionDef {
        id: "zoom-out",
        menu: Some(Menu::View),
        keys: &[ctrl(Key::Minus)],
        enabled: always,
        run: |app, _| app.zoom(-1),
    },
    ActionDef {
        id: "zoom-reset",
        menu: Some(Menu::View),
        keys: &[ctrl(Key::Num0)],
        enabled: always,
        run: |app, _| app.zoom(0),
    },
    ActionDef {
        id: "theme",
        menu: Some(Menu::View),
        keys: &[],
        enabled: always,
        run: |app, _| app.toggle_theme(),
    },
    ActionDef {
        id: "spelling",
        menu: Some(Menu::View),
        keys: &[],
        enabled: always,
        run: |app, _| app.toggle_spelling(),
    },
    ActionDef {
        id: "words",
        menu: Some(Menu::View),
        keys: &[],
        enabled: always,
        run: |app, _| app.show_words(),
    },
    ActionDef {
        id: "language",
        menu: Some(Menu::View),
        keys: &[],
        enabled: always,
        run: |app, _| app.services.toggle_language(),
    },
    ActionDef {
        id: "events",
        menu: Some(Menu::View),
        keys: &[],
        enabled: always,
        run: |app, _| app.show_events(),
    },
    ActionDef {
        id: "help",
        menu: Some(Menu::Help),
        keys: &[bare(Key::F1)],
        enabled: always,
        run: |app, _| app.toggle_help(),
    },
    ActionDef {
        id: "keys",
        menu: Some(Menu::Help),
        keys: &[],
        enabled: always,
        run: |app, _| app.show_keys(),
    },
    ActionDef {
        id: "glossary",
        menu: Some(Menu::Help),
        keys: &[],
        enabled: always,
        run: |app, _| app.show_glossary(),
    },
    ActionDef {
        id: "about",
        menu: Some(Menu::Help),
        keys: &[],
        enabled: always,
        run: |app, _| app.show_about(),
    },
    ActionDef {
        id: "region",
        menu: None,
        keys: &[bare(Key::F6)],
        enabled: always,
        run: |app, ctx| app.view.next_region(ctx, 1),
    },
    ActionDef {
        id: "region-back",
        menu: None,
        keys: &[shift(Key::F6)],
        enabled: always,
        run: |app, ctx| app.view.next_region(ctx, -1),
    },
    ActionDef {
        id: "next-heading",
        menu: None,
        keys: &[ctrl(Key::ArrowDown)],
        enabled: always,
        run: |app, ctx| next_heading(app, ctx, false),
    },
    ActionDef {
        id: "previous-heading",
        menu: None,
        keys: &[ctrl(Key::ArrowUp)],
        enabled: always,
        run: |app, ctx| next_heading(app, ctx, true),
    },
    ActionDef {
        id: "menus",
        menu: None,
        keys: &[bare(Key::F10)],
        enabled: always,
        run: |_, ctx| landing::focus_menus(ctx),
    },
];

/// Goes to the next heading or to the one before; where there is none it is said.
fn next_heading(app: &mut App, ctx: &Context, back: bool) {
    if !walk_headings(ctx, back) {
        let key = if back {
            "said-first-heading"
        } else {
            "said-last-heading"
        };
        let words = app.texts().msg(key);
        app.view.tell(words);
    }
}

impl ActionId {
    /// The action of this name.
    pub fn def(self) -> Option<&'static ActionDef> {
        ACTIONS.iter().find(|action| action.id == self.0)
    }
}

/// The first keys of an action, as printed on keyboards.
pub fn keys_words(action: &ActionDef) -> String {
    action
        .keys
        .first()
        .copied()
        .map(key_words)
        .unwrap_or_default()
}

/// All keys of an action, as printed on keyboards.
pub fn all_keys_words(action: &ActionDef) -> String {
    let all: Vec<String> = action.keys.iter().copied().map(key_words).collect();
    all.join(", ")
}

fn key_words(keys: KeyboardShortcut) -> String {
    let mut words = String::new();
    if keys.modifiers.ctrl {
        words.push_str("Ctrl+");
    }
    if keys.modifiers.shift {
        words.push_str("Shift+");
    }
    words.push_str(match keys.logical_key {
        Key::Plus => "+",
        Key::Equals => "=",
        Key::Minus => "\u{2212}",
        Key::Num0 => "0",
        Key::PageDown => "PageDown",
        Key::PageUp => "PageUp",
        Key::ArrowDown => "\u{2193}",
        Key::ArrowUp => "\u{2191}",
        other => other.name(),
    });
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_actions_share_a_name_or_keys() {
        for (index, action) in ACTIONS.iter().enumerate() {
            for other in ACTIONS.iter().skip(index + 1) {
                assert_ne!(action.id, other.id);
                for keys in action.keys {
                    assert!(!other.keys.contains(keys), "{} and {}", action.id, other.id);
                }
            }
        }
    }

    #[test]
    fn no_keys_hold_ctrl_and_alt_because_altgr_writes_polish_letters() {
        for action in ACTIONS {
            assert!(
                action.keys.iter().all(|keys| !keys.modifiers.alt),
                "{}",
                action.id
            );
        }
    }
}
