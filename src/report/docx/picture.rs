//! Figures as vectors for text documents: what the layout draws, as an enhanced metafile (EMF,
//! MS-EMF), which every word processor shows as sharp as its own letters.
//!
//! Words are drawn as outlines, because the typeface is not on the reader's computer. Lengths are
//! points, those of the file twentieths of them.

use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::{FontRef, GlyphId, MetadataProvider};

use crate::report::layout::fonts::font_data;
use crate::report::layout::frame::{Item, Page, Path, Shape, Stroke, TagEvent, TagKind, TextRun};
use crate::report::style::Color;

/// A figure as a file.
pub(super) struct Picture {
    /// Width in points.
    pub width: f32,
    /// Height in points.
    pub height: f32,
    /// The metafile.
    pub bytes: Vec<u8>,
}

/// Left, top, right and bottom on a page.
type Bounds = (f32, f32, f32, f32);

/// The figures of laid-out pages, in their order.
pub(super) fn pictures(pages: &[Page]) -> Vec<Picture> {
    let mut found = Vec::new();
    for page in pages {
        // depth of elements inside the figure that is open
        let mut open: Option<(usize, Bounds, Metafile)> = None;
        for item in &page.items {
            match (item, &mut open) {
                (Item::Tag(TagEvent::Begin { tag, .. }), None) if tag.kind == TagKind::Figure => {
                    if let Some(bounds) = tag.rare().bbox {
                        open = Some((0, bounds, Metafile::new((bounds.0, bounds.1))));
                    }
                }
                (Item::Tag(TagEvent::End), Some((0, ..))) => {
                    if let Some((_, (left, top, right, bottom), file)) = open.take() {
                        let (width, height) = (right - left, bottom - top);
                        found.push(Picture {
                            width,
                            height,
                            bytes: file.finish(width, height),
                        });
                    }
                }
                (Item::Tag(TagEvent::End), Some((depth, ..))) => *depth -= 1,
                (Item::Tag(_), Some((depth, ..))) => *depth += 1,
                (Item::Text(run), Some((.., file))) => file.words(run),
                (Item::Shape(shape), Some((.., file))) => file.shape(shape),
                _ => {}
            }
        }
    }
    found
}

/// Units of the file in a point.
const UNITS: f32 = 20.0;
/// Units of the file in an inch.
const DEVICE: u32 = 1440;

/// Records of the format, by the names of MS-EMF.
mod record {
    pub(super) const HEADER: u32 = 1;
    pub(super) const POLY_BEZIER_TO: u32 = 5;
    pub(super) const EOF: u32 = 14;
    pub(super) const SET_POLY_FILL_MODE: u32 = 19;
    pub(super) const MOVE_TO: u32 = 27;
    pub(super) const SELECT_OBJECT: u32 = 37;
    pub(super) const CREATE_BRUSH: u32 = 39;
    pub(super) const DELETE_OBJECT: u32 = 40;
    pub(super) const LINE_TO: u32 = 54;
    pub(super) const BEGIN_PATH: u32 = 59;
    pub(super) const END_PATH: u32 = 60;
    pub(super) const CLOSE_FIGURE: u32 = 61;
    pub(super) const FILL_PATH: u32 = 62;
    pub(super) const STROKE_PATH: u32 = 64;
    pub(super) const EXT_CREATE_PEN: u32 = 95;
}

/// Bytes of the header record.
const HEADER_SIZE: u32 = 88;
/// Winding: overlapping outlines of a letter stay filled.
const WINDING: u32 = 2;
/// A pen of a width of its own, solid, with flat ends and mitred joins.
const PEN: u32 = 0x0001_0000 | 0x0200 | 0x2000;
/// The same with round ends and joins.
const ROUND_PEN: u32 = 0x0001_0000;

struct Metafile {
    origin: (f32, f32),
    bytes: Vec<u8>,
    records: u32,
}

impl Metafile {
    fn new(origin: (f32, f32)) -> Self {
        let mut file = Self {
            origin,
            bytes: Vec::new(),
            records: 1,
        };
        file.record(record::SET_POLY_FILL_MODE, &[WINDING]);
        file
    }

    fn record(&mut self, kind: u32, values: &[u32]) {
        let size = 8 + 4 * values.len() as u32;
        for value in [kind, size].iter().chain(values) {
            self.bytes.extend(value.to_le_bytes());
        }
        self.records += 1;
    }

    /// A place in the file's units, as the two words of a record.
    fn place(&self, (x, y): (f32, f32)) -> [u32; 2] {
        let unit = |at: f32, from: f32| ((at - from) * UNITS).round() as i32 as u32;
        [unit(x, self.origin.0), unit(y, self.origin.1)]
    }

    fn shape(&mut self, shape: &Shape) {
        if let Some(color) = shape.fill {
            self.filled(color, |file| file.path(&shape.path, true));
        }
        if let Some(stroke) = shape.stroke {
            let closed = !matches!(shape.path, Path::Line(_) | Path::Lines(_));
            let mut broken = |lines: Vec<_>| {
                self.stroked(stroke, |file| file.path(&Path::Lines(lines), false));
            };
            match (stroke.dash, &shape.path) {
                (Some(dash), Path::Line(ends)) => broken(dashes(ends, dash)),
                (Some(dash), Path::Lines(lines)) => {
                    broken(lines.iter().flat_map(|line| dashes(line, dash)).collect());
                }
                (_, path) => self.stroked(stroke, |file| file.path(path, closed)),
            }
        }
    }

    fn filled(&mut self, color: Color, path: impl FnOnce(&mut Self)) {
        self.record(record::CREATE_BRUSH, &[1, 0, color_word(color), 0]);
        self.record(record::SELECT_OBJECT, &[1]);
        self.record(record::BEGIN_PATH, &[]);
        path(self);
        self.record(record::END_PATH, &[]);
        self.record(record::FILL_PATH, &[0, 0, u32::MAX, u32::MAX]);
        self.record(record::DELETE_OBJECT, &[1]);
    }

    fn stroked(&mut self, stroke: Stroke, path: impl FnOnce(&mut Self)) {
        let width = (stroke.width * UNITS).round().max(1.0) as u32;
        let style = if stroke.round { ROUND_PEN } else { PEN };
        let color = color_word(stroke.color);
        // handle, two empty bitmaps, style, width, solid brush, colour, no hatch, no dashes
        self.record(
            record::EXT_CREATE_PEN,
            &[1, 0, 0, 0, 0, style, width, 0, color, 0, 0],
        );
        self.record(record::SELECT_OBJECT, &[1]);
        self.record(record::BEGIN_PATH, &[]);
        path(self);
        self.record(record::END_PATH, &[]);
        self.record(record::STROKE_PATH, &[0, 0, u32::MAX, u32::MAX]);
        self.record(record::DELETE_OBJECT, &[1]);
    }

    fn path(&mut self, path: &Path, closed: bool) {
        match path {
            Path::Rect(x, y, w, h) => {
                let corners = [(*x, *y), (x + w, *y), (x + w, y + h), (*x, y + h)];
                self.polyline(&corners, true);
            }
            Path::Line(ends) => self.polyline(ends, closed),
            Path::Lines(lines) => {
                for line in lines {
                    self.polyline(line, closed);
                }
            }
            Path::Polygon(points) => self.polyline(points, true),
            Path::Circle(x, y, radius) => self.circle((*x, *y), *radius),
        }
    }

    fn polyline(&mut self, points: &[(f32, f32)], closed: bool) {
        let Some((first, rest)) = points.split_first() else {
            return;
        };
        self.record(record::MOVE_TO, &self.place(*first));
        for point in rest {
            self.record(record::LINE_TO, &self.place(*point));
        }
        if closed {
            self.record(record::CLOSE_FIGURE, &[]);
        }
    }

    fn circle(&mut self, (x, y): (f32, f32), radius: f32) {
        // the usual distance of control points for a quarter of a circle
        let near = radius * 0.552_284_8;
        self.record(record::MOVE_TO, &self.place((x + radius, y)));
        for (ax, ay) in [(1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0)] {
            let (bx, by) = (-ay, ax);
            let at = |along: f32, across: f32| {
                (x + ax * along + bx * across, y + ay * along + by * across)
            };
            self.curve(at(radius, near), at(near, radius), at(0.0, radius));
        }
        self.record(record::CLOSE_FIGURE, &[]);
    }

    fn curve(&mut self, one: (f32, f32), two: (f32, f32), end: (f32, f32)) {
        let bounds = [0, 0, u32::MAX, u32::MAX];
        let places = [one, two, end].map(|place| self.place(place));
        let points = [[3].as_slice(), places.as_flattened()].concat();
        self.record(
            record::POLY_BEZIER_TO,
            &[bounds.as_slice(), &points].concat(),
        );
    }

    fn words(&mut self, run: &TextRun) {
        let Ok(font) = FontRef::new(font_data(run.face)) else {
            return;
        };
        let outlines = font.outline_glyphs();
        self.filled(run.color, |file| {
            for glyph in &run.set.glyphs {
                let Some(outline) = outlines.get(GlyphId::from(glyph.id)) else {
                    continue;
                };
                let mut pen = Pen {
                    file,
                    from: (run.x + glyph.x, run.y),
                    at: (0.0, 0.0),
                };
                let size = DrawSettings::unhinted(Size::new(run.size), LocationRef::default());
                // a letter that cannot be drawn is one of an embedded font, which tests draw whole
                if outline.draw(size, &mut pen).is_err() {
                    debug_assert!(false, "glyph {} of {:?}", glyph.id, run.face);
                }
            }
        });
    }

    fn finish(mut self, width: f32, height: f32) -> Vec<u8> {
        self.record(record::EOF, &[0, 0, 20]);
        let [right, bottom] = [width, height].map(|length| (length * UNITS).ceil() as u32);
        // hundredths of a millimetre
        let [frame_right, frame_bottom] =
            [width, height].map(|length| (length / 72.0 * 2540.0).round() as u32);
        let size = HEADER_SIZE + self.bytes.len() as u32;
        let signature = u32::from_le_bytes(*b" EMF");
        let values = [
            record::HEADER,
            HEADER_SIZE,
            0,
            0,
            right,
            bottom,
            0,
            0,
            frame_right,
            frame_bottom,
            signature,
            0x0001_0000,
            size,
            self.records,
            // two handles (the file itself and ours) in the low half; no description, no palette
            2,
            0,
            0,
            0,
            // a device of ten inches, in units and in millimetres
            DEVICE * 10,
            DEVICE * 10,
            254,
            254,
        ];
        let mut bytes: Vec<u8> = values
            .iter()
            .flat_map(|value| value.to_le_bytes())
            .collect();
        bytes.append(&mut self.bytes);
        bytes
    }
}

fn color_word(color: Color) -> u32 {
    u32::from_le_bytes([color.r, color.g, color.b, 0])
}

/// The strokes that a dashed line is drawn with; a dash of 0 is a dot.
fn dashes(line: &[(f32, f32)], (dash, gap): (f32, f32)) -> Vec<Vec<(f32, f32)>> {
    let mut out = Vec::new();
    let period = dash + gap;
    if period <= 0.0 {
        return vec![line.to_vec()];
    }
    let mut phase = 0.0_f32;
    for pair in line.windows(2) {
        let &[from, to] = pair else { continue };
        let (dx, dy) = (to.0 - from.0, to.1 - from.1);
        let length = dx.hypot(dy);
        if length <= 0.0 {
            continue;
        }
        let at = |d: f32| (from.0 + dx * d / length, from.1 + dy * d / length);
        let mut start = -phase;
        while start < length {
            let end = (start + dash.max(0.01)).min(length);
            if end > 0.0 {
                out.push(vec![at(start.max(0.0)), at(end)]);
            }
            start += period;
        }
        phase = length - (start - period);
    }
    out
}

/// Draws the outline of a letter into the path that is open.
struct Pen<'a> {
    file: &'a mut Metafile,
    /// Where the letter stands on the sheet; outlines grow upwards from there.
    from: (f32, f32),
    /// The last place, in the letter's own units.
    at: (f32, f32),
}

impl Pen<'_> {
    fn sheet(&self, x: f32, y: f32) -> (f32, f32) {
        (self.from.0 + x, self.from.1 - y)
    }
}

impl OutlinePen for Pen<'_> {
    fn move_to(&mut self, x: f32, y: f32) {
        let place = self.file.place(self.sheet(x, y));
        self.file.record(record::MOVE_TO, &place);
        self.at = (x, y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let place = self.file.place(self.sheet(x, y));
        self.file.record(record::LINE_TO, &place);
        self.at = (x, y);
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        let toward = |a: f32, c: f32| a + (c - a) * 2.0 / 3.0;
        let (fx, fy) = self.at;
        self.curve_to(
            toward(fx, cx),
            toward(fy, cy),
            toward(x, cx),
            toward(y, cy),
            x,
            y,
        );
    }

    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        let (one, two, end) = (self.sheet(ax, ay), self.sheet(bx, by), self.sheet(x, y));
        self.file.curve(one, two, end);
        self.at = (x, y);
    }

    fn close(&mut self) {
        self.file.record(record::CLOSE_FIGURE, &[]);
    }
}
