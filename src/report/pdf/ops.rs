//! A page's items as the operators of its content stream (ISO 32000-1, Annex A).

use super::fonts::FontSet;
use super::structure::{Structure, name_of};
use super::syntax::{hexadecimal, integer, number, utf16};
use crate::report::layout::frame::{Artifact, Item, Page, Path, Shape, Stroke, TagEvent, TextRun};
use crate::report::style::{Color, Face};

/// Circle to Bézier: distance of the control points in radii.
const KAPPA: f32 = 0.552_285;

/// The content of one page; structure and links are noted on the way.
pub fn page_ops<'a>(
    page: &'a Page,
    index: usize,
    fonts: &FontSet,
    structure: &mut Structure<'a>,
) -> Vec<u8> {
    let mut writer = Writer {
        out: Vec::with_capacity(page.items.len() * 48),
        height: page.height,
        page: index,
        fonts,
        structure,
        stack: Vec::new(),
        marked: false,
        artifact: None,
        in_text: false,
        state: State::default(),
    };
    for item in &page.items {
        writer.item(item);
    }
    writer.end_marked();
    writer.out
}

#[derive(Default, PartialEq)]
struct State {
    fill: Option<Color>,
    stroke: Option<Color>,
    width: Option<f32>,
    dash: Option<(f32, f32)>,
    round: bool,
    font: Option<(Face, f32)>,
}

struct Writer<'w, 'a> {
    out: Vec<u8>,
    height: f32,
    page: usize,
    fonts: &'w FontSet,
    structure: &'w mut Structure<'a>,
    stack: Vec<u32>,
    marked: bool,
    artifact: Option<Artifact>,
    in_text: bool,
    state: State,
}

impl<'a> Writer<'_, 'a> {
    /// An operator after its operands.
    fn op(&mut self, key: &str) {
        self.out.extend(key.as_bytes());
        self.out.push(b'\n');
    }

    /// An operator after lengths and coordinates.
    fn op_at(&mut self, operands: &[f32], key: &str) {
        for operand in operands {
            self.real(*operand);
        }
        self.op(key);
    }

    fn real(&mut self, value: f32) {
        number(&mut self.out, value, 2);
        self.out.push(b' ');
    }

    /// `/Tag <<…>> BDC`, with the entries that `properties` writes.
    fn begin(&mut self, tag: &str, properties: impl FnOnce(&mut Vec<u8>)) {
        self.out.push(b'/');
        self.out.extend(tag.as_bytes());
        self.out.extend(b" <<");
        properties(&mut self.out);
        self.op(">> BDC");
    }

    fn item(&mut self, item: &'a Item) {
        match item {
            Item::Text(run) => {
                self.begin_marked();
                self.text(run);
            }
            Item::Shape(shape) => {
                self.begin_marked();
                self.end_text();
                self.shape(shape);
            }
            Item::Link(link) => self.structure.link(self.page, link),
            Item::Target(target) => self.structure.target(self.page, target),
            Item::Field(_) => {}
            Item::Tag(TagEvent::Begin { id, tag }) => {
                self.end_marked();
                self.structure.begin(*id, tag, self.stack.last().copied());
                self.stack.push(*id);
            }
            Item::Tag(TagEvent::BeginArtifact(kind)) => {
                self.end_marked();
                self.artifact = Some(*kind);
            }
            Item::Tag(TagEvent::End) => {
                self.end_marked();
                if self.artifact.take().is_none() {
                    self.stack.pop();
                }
            }
        }
    }

    /// Opens a marked sequence for the current element, or an artifact.
    fn begin_marked(&mut self) {
        if self.marked {
            return;
        }
        self.marked = true;
        match (self.artifact, self.stack.last()) {
            (None, Some(element)) => {
                let mcid = self.structure.content(*element, self.page);
                let tag = self.structure.kind(*element).map_or("Span", name_of);
                self.begin(tag, |out| {
                    out.extend(b"/MCID ");
                    integer(out, mcid.into());
                });
            }
            (kind, _) => {
                let kind = artifact(kind.unwrap_or(Artifact::Layout));
                self.begin("Artifact", |out| out.extend(kind.as_bytes()));
            }
        }
    }

    fn end_marked(&mut self) {
        self.end_text();
        if self.marked {
            self.op("EMC");
            self.marked = false;
        }
    }

    fn end_text(&mut self) {
        if self.in_text {
            self.op("ET");
            self.in_text = false;
        }
    }

    fn fill(&mut self, color: Color) {
        if self.state.fill != Some(color) {
            self.state.fill = Some(color);
            self.color(color, "rg");
        }
    }

    fn text(&mut self, run: &TextRun) {
        let Some((resource, face)) = self.fonts.get(run.face) else {
            return;
        };
        if run.set.glyphs.is_empty() && run.set.actual.is_none() {
            return;
        }
        if !self.in_text {
            self.op("BT");
            self.in_text = true;
        }
        let (actual, expansion) = (&run.set.actual, &run.set.expansion);
        let spanned = (actual.is_some() || expansion.is_some()) && self.artifact.is_none();
        if spanned {
            self.begin("Span", |out| {
                for (key, words) in [("/ActualText", actual), ("/E", expansion)] {
                    if let Some(words) = words {
                        out.extend(key.as_bytes());
                        utf16(out, words);
                    }
                }
            });
        }
        if self.state.font != Some((run.face, run.size)) {
            self.state.font = Some((run.face, run.size));
            self.out.push(b'/');
            self.out.extend(resource.as_bytes());
            self.out.push(b' ');
            self.op_at(&[run.size], "Tf");
        }
        self.fill(run.color);
        self.out.extend(b"1 0 0 1 ");
        self.op_at(&[run.x, self.height - run.y], "Tm");
        self.out.push(b'[');
        let mut pen = 0.0_f32;
        let mut open = false;
        for glyph in &run.set.glyphs {
            let id = face.subset_id(glyph.id);
            let off = pen - glyph.x / run.size * 1000.0;
            if off.abs() > 2.0 {
                if std::mem::take(&mut open) {
                    self.out.push(b'>');
                }
                integer(&mut self.out, off.round() as i64);
                pen -= off.round();
            }
            if !std::mem::replace(&mut open, true) {
                self.out.push(b'<');
            }
            hexadecimal(&mut self.out, &id.to_be_bytes());
            pen += f32::from(face.width(id));
        }
        if open {
            self.out.push(b'>');
        }
        self.op("]TJ");
        if spanned {
            self.op("EMC");
        }
    }

    fn color(&mut self, color: Color, key: &str) {
        for share in [color.r, color.g, color.b] {
            number(&mut self.out, f32::from(share) / 255.0, 3);
            self.out.push(b' ');
        }
        self.op(key);
    }

    fn stroke(&mut self, stroke: Stroke) {
        if self.state.stroke != Some(stroke.color) {
            self.state.stroke = Some(stroke.color);
            self.color(stroke.color, "RG");
        }
        if self.state.width != Some(stroke.width) {
            self.state.width = Some(stroke.width);
            self.op_at(&[stroke.width], "w");
        }
        if self.state.dash != stroke.dash {
            self.state.dash = stroke.dash;
            self.out.push(b'[');
            if let Some((dash, gap)) = stroke.dash {
                self.real(dash);
                self.real(gap);
            }
            self.op("]0 d");
        }
        if self.state.round != stroke.round {
            self.state.round = stroke.round;
            self.op(if stroke.round { "1 J" } else { "0 J" });
        }
    }

    fn shape(&mut self, shape: &Shape) {
        if let Some(color) = shape.fill {
            self.fill(color);
        }
        if let Some(stroke) = shape.stroke {
            self.stroke(stroke);
        }
        let closed = match &shape.path {
            Path::Rect(x, y, width, height) => {
                let bottom = self.height - y - height;
                self.op_at(&[*x, bottom, *width, *height], "re");
                true
            }
            Path::Line(ends) => {
                self.points(ends);
                false
            }
            Path::Lines(lines) => {
                for points in lines {
                    self.points(points);
                }
                false
            }
            Path::Polygon(points) => {
                self.points(points);
                self.op("h");
                true
            }
            Path::Circle(x, y, radius) => {
                self.circle(*x, self.height - y, *radius);
                true
            }
        };
        let paint = match (shape.fill.is_some() && closed, shape.stroke.is_some()) {
            (true, true) => "B",
            (true, false) => "f",
            (false, true) => "S",
            (false, false) => "n",
        };
        self.op(paint);
    }

    fn points(&mut self, points: &[(f32, f32)]) {
        for (index, (x, y)) in points.iter().enumerate() {
            let key = if index == 0 { "m" } else { "l" };
            self.op_at(&[*x, self.height - y], key);
        }
    }

    fn circle(&mut self, x: f32, y: f32, r: f32) {
        let k = r * KAPPA;
        self.op_at(&[x + r, y], "m");
        for curve in [
            [x + r, y + k, x + k, y + r, x, y + r],
            [x - k, y + r, x - r, y + k, x - r, y],
            [x - r, y - k, x - k, y - r, x, y - r],
            [x + k, y - r, x + r, y - k, x + r, y],
        ] {
            self.op_at(&curve, "c");
        }
        self.op("h");
    }
}

const fn artifact(kind: Artifact) -> &'static str {
    match kind {
        Artifact::Header => "/Type/Pagination/Subtype/Header",
        Artifact::Footer => "/Type/Pagination/Subtype/Footer",
        Artifact::Pagination => "/Type/Pagination",
        Artifact::Layout => "/Type/Layout",
    }
}
