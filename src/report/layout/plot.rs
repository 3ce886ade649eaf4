//! Drawing tools of the charts: words at places, filled and hatched boxes, markers.
//!
//! Everything drawn belongs to one figure element; a reader hears its text alternative instead.

use super::boxes::{Ctx, Mark, Owner};
use super::frame::{Item, Path, Shape, Stroke};
use super::{cut, text};
use crate::report::doc::Fill;
use crate::report::style::{
    BRICK, Color, FIGURE, FILL1, FILL2, FILL3, FILL4, FILL5, Face, INK, WHITE,
};

/// Which point of the words stands at the given x.
#[derive(Clone, Copy, PartialEq)]
pub enum At {
    /// The left end.
    Start,
    /// The middle.
    Middle,
    /// The right end.
    End,
}

/// Marks of one figure.
pub struct Plot<'a, 'd> {
    cx: &'a mut Ctx<'d>,
    owner: Owner,
    /// What was drawn.
    pub marks: Vec<Mark>,
}

/// Fill and the ink of words on it; none for the hatch.
pub const fn fill_color(fill: Fill) -> Option<(Color, Color)> {
    match fill {
        Fill::F1 => Some((FILL1, WHITE)),
        Fill::F2 => Some((FILL2, INK)),
        Fill::F3 => Some((FILL3, INK)),
        Fill::F4 => Some((FILL4, INK)),
        Fill::F5 => Some((FILL5, INK)),
        Fill::Hatch => None,
    }
}

/// A solid line.
pub const fn pen(color: Color, width: f32) -> Stroke {
    Stroke {
        color,
        width,
        dash: None,
        round: false,
    }
}

/// A dashed line.
pub const fn dashed(color: Color, width: f32, dash: (f32, f32)) -> Stroke {
    Stroke {
        color,
        width,
        dash: Some(dash),
        round: false,
    }
}

impl<'a, 'd> Plot<'a, 'd> {
    /// A plot whose marks belong to the figure element `node`.
    pub const fn new(cx: &'a mut Ctx<'d>, node: u32) -> Self {
        Self {
            cx,
            owner: Owner::Node(node),
            marks: Vec::new(),
        }
    }

    fn push(&mut self, path: Path, fill: Option<Color>, stroke: Option<Stroke>) {
        self.marks.push(Mark::item(
            self.owner,
            Item::Shape(Shape { path, fill, stroke }),
        ));
    }

    /// Words with no-break spaces where no line may end.
    pub fn glued(&self, words: &str) -> String {
        self.cx.rules.of(None).glue(words)
    }

    /// Words cut so that they fit `width`; the alternative and the table tell them whole.
    pub fn cut(&mut self, words: &str, face: Face, width: f32) -> String {
        cut::cut(&mut self.cx.fonts, face, FIGURE.size, words, width)
    }

    /// Of so many labels `step` apart, every how many there is room for.
    pub fn every<'w>(
        &mut self,
        labels: impl IntoIterator<Item = &'w str>,
        face: Face,
        step: f32,
    ) -> usize {
        let widths = labels.into_iter().map(|words| self.width(words, face));
        let widest = widths.fold(0.0, f32::max) + 4.0;
        ((widest / step.max(0.1)).ceil() as usize).max(1)
    }

    /// Width of words in a figure.
    pub fn width(&mut self, words: &str, face: Face) -> f32 {
        text::width_of(&mut self.cx.fonts, face, FIGURE.size, words)
    }

    /// Words with their baseline at `y`; none leave the page.
    pub fn words(&mut self, x: f32, y: f32, words: &str, face: Face, color: Color, at: At) {
        let page = self.cx.page;
        let words = self.cut(&group_spaces(words), face, page.full());
        let run = text::single_run(&mut self.cx.fonts, face, FIGURE.size, color, &words);
        let left = match at {
            At::Start => x,
            At::Middle => x - run.width / 2.0,
            At::End => x - run.width,
        };
        let left = left.min(page.right - run.width).max(page.label_x);
        self.marks.push(Mark::run(self.owner, run, left, y));
    }

    /// Words on a white box.
    pub fn boxed(&mut self, x: f32, y: f32, words: &str, face: Face, color: Color, at: At) {
        let width = self.width(&group_spaces(words), face);
        let left = match at {
            At::Start => x,
            At::Middle => x - width / 2.0,
            At::End => x - width,
        };
        self.push(
            Path::Rect(
                left - 2.0,
                y - FIGURE.size * 0.85,
                width + 4.0,
                FIGURE.size * 1.15,
            ),
            Some(WHITE),
            None,
        );
        self.words(x, y, words, face, color, at);
    }

    /// A line through points.
    pub fn line(&mut self, points: Vec<(f32, f32)>, stroke: Stroke) {
        self.push(Path::Lines(vec![points]), None, Some(stroke));
    }

    /// A rectangle without outline.
    pub fn area(&mut self, rect: (f32, f32, f32, f32), color: Color) {
        self.push(
            Path::Rect(rect.0, rect.1, rect.2, rect.3),
            Some(color),
            None,
        );
    }

    /// A part of a bar: filled with an ink outline, or hatched in brick.
    pub fn part(&mut self, rect: (f32, f32, f32, f32), fill: Fill) {
        if let Some((color, _)) = fill_color(fill) {
            let path = Path::Rect(rect.0, rect.1, rect.2, rect.3);
            self.push(path, Some(color), Some(pen(INK, 0.5)));
        } else {
            self.hatch(rect, BRICK, dashed(BRICK, 0.7, (2.5, 2.0)));
        }
    }

    /// 45° lines in a rectangle, with an outline.
    pub fn hatch(&mut self, rect: (f32, f32, f32, f32), color: Color, outline: Stroke) {
        let (x, y, width, height) = rect;
        self.push(Path::Rect(x, y, width, height), Some(WHITE), None);
        let step = 3.4 * std::f32::consts::SQRT_2;
        let mut lines = Vec::new();
        let mut offset = step / 2.0;
        // the line u + v = offset, u from the left and v from the bottom, clipped to the box
        while offset < width + height {
            let u0 = (offset - height).max(0.0);
            let u1 = offset.min(width);
            let bottom = y + height;
            lines.push(vec![
                (x + u0, bottom - (height - (offset - u0).min(height))),
                (x + u1, bottom - (height - (offset - u1).min(height))),
            ]);
            offset += step;
        }
        self.push(Path::Lines(lines), None, Some(pen(color, 0.45)));
        self.push(Path::Rect(x, y, width, height), None, Some(outline));
    }

    /// The marker of a series: circle, square, triangle; hollow for a forecast.
    pub fn marker(&mut self, series: usize, x: f32, y: f32, color: Color, hollow: bool) {
        let fill = Some(if hollow { WHITE } else { color });
        let stroke = Some(pen(color, 1.0));
        let path = match series % 3 {
            0 => Path::Circle(x, y, 2.5),
            1 => Path::Rect(x - 2.4, y - 2.4, 4.8, 4.8),
            _ => Path::Polygon(vec![(x, y - 3.1), (x + 3.0, y + 2.3), (x - 3.0, y + 2.3)]),
        };
        self.push(path, fill, stroke);
    }

    /// A milestone: a filled diamond with a white rim.
    pub fn diamond(&mut self, x: f32, y: f32) {
        let shape = |r: f32| Path::Polygon(vec![(x, y - r), (x + r, y), (x, y + r), (x - r, y)]);
        self.push(shape(5.0), Some(WHITE), None);
        self.push(shape(4.0), Some(INK), None);
    }
}

/// Spaces inside numbers become narrow ones.
fn group_spaces(words: &str) -> String {
    let chars: Vec<char> = words.chars().collect();
    let digit = |i: usize| chars.get(i).is_some_and(char::is_ascii_digit);
    chars
        .iter()
        .enumerate()
        .map(|(i, &c)| {
            let inside = i > 0 && digit(i - 1) && digit(i + 1) && digit(i + 2) && digit(i + 3);
            if matches!(c, ' ' | '\u{a0}') && inside {
                '\u{202f}'
            } else {
                c
            }
        })
        .collect()
}
