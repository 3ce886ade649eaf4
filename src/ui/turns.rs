//! What is pressed and typed, handed over in turns.
//!
//! A slow computer, or one far away, collects several presses before a frame sees them. Within one
//! frame what is typed goes to the field that has the focus, whatever was pressed in between: digits
//! typed after Tab would stand in the cell before. So a frame gets only what no other press comes
//! between; the rest waits for the next frame. Nothing here knows what is on the screen.

use std::collections::{BTreeSet, VecDeque};
use std::time::Duration;

use egui::{Context, Event, Key, Plugin, RawInput, Ui};

/// What an event does to those after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Turn {
    /// Nothing: a move of the pointer, a key let go.
    Aside,
    /// It writes where the focus is; so may the next.
    Writes,
    /// It points at something; so may the next.
    Points,
    /// It may lead the focus away or open something: the next finds another screen.
    Ends,
}

impl Turn {
    fn of(event: &Event) -> Self {
        match event {
            Event::Text(_) | Event::Paste(_) | Event::Ime(_) | Event::Copy | Event::Cut => {
                Self::Writes
            }
            Event::PointerButton { .. }
            | Event::Touch { .. }
            | Event::MiddleClickPaste { .. }
            | Event::AccessKitActionRequest(_) => Self::Points,
            Event::Key {
                key,
                pressed: true,
                modifiers,
                ..
            } => {
                // both together are AltGr, which writes Polish letters
                let commands = modifiers.ctrl != modifiers.alt || modifiers.mac_cmd;
                let leads = matches!(
                    key,
                    Key::Tab
                        | Key::Enter
                        | Key::Escape
                        | Key::ArrowLeft
                        | Key::ArrowRight
                        | Key::ArrowUp
                        | Key::ArrowDown
                        | Key::Home
                        | Key::End
                        | Key::PageUp
                        | Key::PageDown
                );
                if leads || commands || is_function(*key) {
                    Self::Ends
                } else {
                    Self::Writes
                }
            }
            _ => Self::Aside,
        }
    }
}

fn is_function(key: Key) -> bool {
    let number = key.name().strip_prefix('F').unwrap_or_default();
    !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
}

/// Events that wait for their frame.
#[derive(Default)]
pub struct Turns {
    waiting: VecDeque<Event>,
    /// Keys that are held down.
    held: BTreeSet<Key>,
    /// Whether the frame before may have led the focus away: where it came to is ready, with its
    /// text selected, only after a frame of its own.
    settles: bool,
}

impl Turns {
    /// Takes in what came, and gives what the frame that begins may see.
    fn next(&mut self, came: Vec<Event>) -> Vec<Event> {
        for event in came {
            // a key that is held down leads on when there is time, and not after it was let go
            let again = self.repeats(&event) && Turn::of(&event) == Turn::Ends;
            if !again || self.waiting.is_empty() {
                self.waiting.push_back(event);
            }
        }
        let mut seen = Vec::new();
        let settles = std::mem::take(&mut self.settles);
        let mut before = Turn::Aside;
        while let Some(event) = self.waiting.front() {
            let turn = Turn::of(event);
            if turn != Turn::Aside {
                let goes_on = turn == before && turn != Turn::Ends;
                if before != Turn::Aside && !goes_on || settles && turn != Turn::Points {
                    break;
                }
                before = turn;
                self.settles = matches!(turn, Turn::Ends | Turn::Points);
            }
            seen.extend(self.waiting.pop_front());
        }
        seen
    }

    /// Whether the event is one more press of a key that is held down.
    fn repeats(&mut self, event: &Event) -> bool {
        match event {
            Event::Key {
                key, pressed: true, ..
            } => return !self.held.insert(*key),
            Event::Key { key, .. } => _ = self.held.remove(key),
            // what is let go elsewhere is not told here
            Event::WindowFocused(false) => self.held.clear(),
            _ => {}
        }
        false
    }
}

impl Plugin for Turns {
    fn debug_name(&self) -> &'static str {
        "turns"
    }

    fn input_hook(&mut self, _ctx: &Context, input: &mut RawInput) {
        let came = std::mem::take(&mut input.events);
        input.events = self.next(came);
    }

    fn on_end_pass(&mut self, ui: &mut Ui) {
        if !self.waiting.is_empty() {
            ui.ctx().request_repaint_after(Duration::ZERO);
        }
    }
}

#[cfg(test)]
mod tests {
    use egui::Modifiers;

    use super::*;

    fn key(key: Key, modifiers: Modifiers) -> Event {
        Event::Key {
            key,
            physical_key: None,
            pressed: true,
            repeat: false,
            modifiers,
        }
    }

    fn up(key: Key) -> Event {
        Event::Key {
            key,
            physical_key: None,
            pressed: false,
            repeat: false,
            modifiers: Modifiers::NONE,
        }
    }

    fn frames(came: Vec<Event>) -> Vec<usize> {
        let mut turns = Turns::default();
        let mut counts = vec![turns.next(came).len()];
        while !turns.waiting.is_empty() {
            counts.push(turns.next(Vec::new()).len());
        }
        counts
    }

    #[test]
    fn what_is_typed_after_a_key_that_leads_away_waits() {
        let text = |text: &str| Event::Text(text.to_owned());
        let tab = || key(Key::Tab, Modifiers::NONE);
        let down = || key(Key::ArrowDown, Modifiers::NONE);
        // one field after the other
        let typed = vec![
            text("1"),
            text("2"),
            tab(),
            up(Key::Tab),
            text("3"),
            text("4"),
        ];
        assert_eq!(frames(typed), [2, 2, 0, 2]);
        // every press of Tab leads one place on
        assert_eq!(frames(vec![tab(), up(Key::Tab), tab()]), [2, 0, 1]);
        // two rows down in a table, then a number
        let walk = vec![down(), up(Key::ArrowDown), down(), text("7")];
        assert_eq!(frames(walk), [2, 0, 1, 0, 1]);
        // a command, then what it opened is typed into
        let find = key(Key::F, Modifiers::CTRL);
        assert_eq!(frames(vec![text("a"), find, text("b")]), [1, 1, 0, 1]);
        // whole words at once, with letters of AltGr
        let ogonek = key(Key::A, Modifiers::CTRL | Modifiers::ALT);
        assert_eq!(frames(vec![text("w"), ogonek, text("ą"), text("z")]), [4]);
    }

    #[test]
    fn a_key_that_is_held_down_does_not_go_on_after_it_was_let_go() {
        let mut turns = Turns::default();
        let tab = || key(Key::Tab, Modifiers::NONE);
        assert_eq!(turns.next(vec![tab(), tab(), tab(), tab()]).len(), 1);
        assert!(turns.next(vec![tab(), tab()]).is_empty());
        assert_eq!(turns.next(vec![up(Key::Tab)]).len(), 2, "once more");
        assert!(turns.next(Vec::new()).is_empty());
        assert_eq!(turns.next(vec![tab()]).len(), 1, "pressed anew");
        assert!(turns.next(Vec::new()).is_empty());
        let erase = || key(Key::Backspace, Modifiers::NONE);
        assert_eq!(turns.next(vec![erase(), erase(), erase()]).len(), 3);
    }
}
