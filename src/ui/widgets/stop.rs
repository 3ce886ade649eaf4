//! Many places as one stop on the way of Tab; arrow keys walk among them.
//!
//! The pattern that Windows uses for groups of radios, lists and grids: only one of the places can
//! be reached by Tab, the one with the focus, and the arrows hand it on.

use egui::{EventFilter, Id, Key, Modifiers, Rect, Response, Sense, Ui, Vec2};

/// What the arrow keys walk along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Walk {
    /// A group of few: all four arrows go to the next or the one before, round and round.
    Ring,
    /// A list: up and down, not beyond its ends.
    List,
    /// A grid of this many columns: all four arrows, not beyond its edges.
    Grid(usize),
}

/// Places that are one stop. Each is made by [`Stop::place`], then [`Stop::walk`] reads the keys.
pub struct Stop {
    id: Id,
    /// The place that Tab comes to.
    pub index: usize,
    count: usize,
    walk: Walk,
}

impl Stop {
    /// The stop of `count` places: the one with the focus, or else the `preferred` one.
    pub fn of(ui: &Ui, id: Id, walk: Walk, count: usize, preferred: usize) -> Self {
        let focused = ui.memory(egui::Memory::focused);
        let index = focused.and_then(|focused| (0..count).find(|at| id.with(at) == focused));
        Self {
            id,
            index: index.unwrap_or(preferred),
            count,
            walk,
        }
    }

    /// Place `index` in `rect`.
    pub fn place(&self, ui: &Ui, index: usize, rect: Rect) -> Response {
        let sense = if index == self.index {
            Sense::click()
        } else {
            Sense::CLICK
        };
        ui.interact(rect, self.id.with(index), sense)
    }

    /// Takes room of `size` for place `index`.
    pub fn allocate(&self, ui: &mut Ui, index: usize, size: Vec2) -> Response {
        let (_, rect) = ui.allocate_space(size);
        self.place(ui, index, rect)
    }

    /// The place that a press of an arrow key went to; the focus is there.
    pub fn walk(&self, ui: &Ui) -> Option<usize> {
        let here = self.id.with(self.index);
        if !ui.memory(|memory| memory.has_focus(here)) {
            return None;
        }
        let filter = EventFilter {
            horizontal_arrows: self.walk != Walk::List,
            vertical_arrows: true,
            ..EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(here, filter));
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        let key = [
            Key::ArrowLeft,
            Key::ArrowRight,
            Key::ArrowUp,
            Key::ArrowDown,
            Key::Home,
            Key::End,
        ]
        .into_iter()
        .filter(|key| self.walk != Walk::List || !matches!(key, Key::ArrowLeft | Key::ArrowRight))
        .find(|key| pressed(*key))?;
        let next = self.next(key)?;
        ui.memory_mut(|memory| memory.request_focus(self.id.with(next)));
        Some(next)
    }

    /// The first or last place of all, in a grid of the line.
    fn end(&self, first: bool) -> usize {
        let (begin, count) = match self.walk {
            Walk::Grid(columns) => (self.index - self.index % columns.max(1), columns),
            Walk::Ring | Walk::List => (0, self.count),
        };
        if first {
            begin
        } else {
            begin + count.max(1) - 1
        }
    }

    fn next(&self, key: Key) -> Option<usize> {
        if let Key::Home | Key::End = key {
            return Some(self.end(key == Key::Home)).filter(|end| *end < self.count);
        }
        let back = matches!(key, Key::ArrowLeft | Key::ArrowUp);
        let by = match (self.walk, key) {
            (Walk::Grid(columns), Key::ArrowUp | Key::ArrowDown) => columns,
            _ => 1,
        };
        let next = if self.walk == Walk::Ring {
            let steps = if back {
                self.count.checked_sub(by)?
            } else {
                by
            };
            (self.index + steps) % self.count
        } else if back {
            self.index.checked_sub(by)?
        } else {
            self.index + by
        };
        // to the end of a line of a grid, and no further
        let same_line = match (self.walk, key) {
            (Walk::Grid(columns), Key::ArrowLeft | Key::ArrowRight) => {
                next / columns.max(1) == self.index / columns.max(1)
            }
            _ => true,
        };
        (next < self.count && same_line).then_some(next)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arrows_go_round_a_ring_and_stop_at_edges() {
        let at = |walk, index| Stop {
            id: Id::NULL,
            index,
            count: 6,
            walk,
        };
        let next = |walk, index, key| at(walk, index).next(key);
        assert_eq!(next(Walk::Ring, 5, Key::ArrowRight), Some(0));
        assert_eq!(next(Walk::Ring, 0, Key::ArrowUp), Some(5));
        assert_eq!(next(Walk::List, 5, Key::ArrowDown), None);
        assert_eq!(next(Walk::List, 0, Key::ArrowUp), None);
        let grid = Walk::Grid(3);
        assert_eq!(next(grid, 1, Key::ArrowDown), Some(4));
        assert_eq!(next(grid, 4, Key::ArrowDown), None);
        assert_eq!(next(grid, 2, Key::ArrowRight), None);
        assert_eq!(next(grid, 3, Key::ArrowLeft), None);
        assert_eq!(next(grid, 3, Key::ArrowUp), Some(0));
        assert_eq!(next(grid, 4, Key::Home), Some(3));
        assert_eq!(next(grid, 1, Key::End), Some(2));
        assert_eq!(next(Walk::List, 2, Key::End), Some(5));
        assert_eq!(next(Walk::List, 2, Key::Home), Some(0));
    }
}
