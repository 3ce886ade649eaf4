//! What the window does for text fields: the clipboard, what is pasted, letters of Polish.

use std::borrow::Cow;

use egui::{Context, Event, ImeEvent, Key, Ui, ViewportCommand, os::OperatingSystem};

use super::widgets::{in_text, select_all};
use crate::base::clean;

/// Whether a text field is worked in.
pub fn can_edit_text(ctx: &Context) -> bool {
    in_text(ctx).is_some()
}

/// Asks the window to cut, copy or paste in the text field that is worked in.
pub fn edit_text(ctx: &Context, command: ViewportCommand) {
    if let Some(field) = in_text(ctx) {
        ctx.memory_mut(|memory| memory.request_focus(field.id));
        ctx.send_viewport_cmd(command);
    }
}

/// Selects all of the text field that is worked in.
pub fn select_text(ctx: &Context) {
    if let Some(field) = in_text(ctx) {
        ctx.memory_mut(|memory| memory.request_focus(field.id));
        select_all(ctx, field);
    }
}

/// Letters of a text that is pasted: five times what the longest field may hold. Each of them is
/// laid out, at more than a kilobyte, before anybody could be told that it is too long.
const PASTED: usize = 100_000;

/// Cuts what is pasted to a length that can be painted; gives how many letters were kept, and of how
/// many, where some were not.
pub(super) fn cut_paste(ui: &Ui) -> Option<(usize, usize)> {
    ui.input_mut(|input| {
        let mut cut = None;
        for event in &mut input.events {
            let Event::Paste(text) = event else { continue };
            if let Some((at, _)) = text.char_indices().nth(PASTED) {
                cut = Some((PASTED, text.chars().count()));
                text.truncate(at);
            }
        }
        cut
    })
}

/// Makes every text of `events` that is typed, composed or pasted what `to` makes of it.
pub fn written(events: &mut [Event], to: impl Fn(&str) -> Cow<'_, str>) {
    for event in events {
        let (Event::Text(text) | Event::Paste(text) | Event::Ime(ImeEvent::Commit(text))) = event
        else {
            continue;
        };
        if let Cow::Owned(other) = to(text) {
            *text = other;
        }
    }
}

/// Cleans what is pasted or typed, before any field sees it.
pub fn clean_paste(ui: &Ui) {
    let mut paragraphs = None;
    ui.input_mut(|input| {
        written(&mut input.events, clean::plain_forms);
        for event in &mut input.events {
            if let Event::Paste(text) = event {
                paragraphs = Some(clean::paragraphs(text));
                *text = clean::signs(text);
            }
        }
    });
    if let Some(paragraphs) = paragraphs {
        ui.data_mut(|data| data.insert_temp(paragraphs_id(), paragraphs));
    }
}

fn paragraphs_id() -> egui::Id {
    egui::Id::unique("paragraphs of what is pasted")
}

/// The pasted `text` with U+000B where a line ends within a paragraph ([`clean::paragraphs`]).
pub fn paragraphs(ui: &Ui, text: &str) -> String {
    let kept = ui.data(|data| data.get_temp::<String>(paragraphs_id()));
    let same = |kept: &String| kept.replace('\u{b}', "\n") == text;
    kept.filter(same).unwrap_or_else(|| text.to_owned())
}

/// Alt with a letter writes none: it is no letter anywhere but on a Mac.
pub fn drop_alt_letters(ctx: &Context) {
    if cfg!(target_os = "macos") {
        return;
    }
    ctx.input_mut(|input| {
        if input.modifiers.alt && !input.modifiers.ctrl {
            input
                .events
                .retain(|event| !matches!(event, Event::Text(_)));
        }
    });
}

/// Takes keys away by which a text field deletes as the editors of Unix do (Ctrl+U empties its line):
/// on a computer that is not of Apple nobody expects that of a field, and other programs do other
/// things at these keys. A shortcut of ours is carried out before.
pub fn drop_foreign_keys(ctx: &Context) {
    if ctx.os() == OperatingSystem::Mac {
        return;
    }
    ctx.input_mut(|input| {
        input.events.retain(|event| {
            !matches!(
                event,
                Event::Key {
                    key: Key::H | Key::K | Key::U | Key::W,
                    modifiers,
                    ..
                } if modifiers.ctrl
            )
        });
    });
}

/// Ctrl+Alt writes the letters of Polish where there is no AltGr, and is never a shortcut.
pub fn write_polish(ctx: &Context) {
    ctx.input_mut(|input| {
        let written = input
            .events
            .iter()
            .any(|event| matches!(event, Event::Text(_)));
        for event in &mut input.events {
            let Event::Key {
                key,
                modifiers,
                pressed: true,
                ..
            } = *event
            else {
                continue;
            };
            if !(modifiers.ctrl && modifiers.alt) {
                continue;
            }
            let letter = polish(key)
                .filter(|_| !written)
                .map(String::from)
                .unwrap_or_default();
            let letter = if modifiers.shift {
                letter.to_uppercase()
            } else {
                letter
            };
            *event = Event::Text(letter);
        }
        input
            .events
            .retain(|event| !matches!(event, Event::Text(text) if text.is_empty()));
    });
}

/// The letter that the Polish keyboard of programmers has at a key.
fn polish(key: Key) -> Option<char> {
    Some(match key {
        Key::A => '\u{105}',
        Key::C => '\u{107}',
        Key::E => '\u{119}',
        Key::L => '\u{142}',
        Key::N => '\u{144}',
        Key::O => '\u{f3}',
        Key::S => '\u{15b}',
        Key::X => '\u{17a}',
        Key::Z => '\u{17c}',
        _ => return None,
    })
}
