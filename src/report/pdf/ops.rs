//! A page's items as content operators.

use std::collections::BTreeMap;

use printpdf::{DictItem, Op};

use super::fonts::FontSet;
use super::structure::{Structure, name_of};
use crate::report::layout::frame::{Artifact, Item, Page, Path, Shape, Stroke, TagEvent, TextRun};
use crate::report::style::{Color, Face};

/// Circle to Bézier: distance of the control points in radii.
const KAPPA: f32 = 0.552_285;

/// Operators of one page; structure and links are noted on the way.
pub fn page_ops(page: &Page, index: usize, fonts: &FontSet, structure: &mut Structure) -> Vec<Op> {
    let mut writer = Writer {
        ops: Vec::with_capacity(page.items.len() * 4),
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
    writer.ops
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

struct Writer<'a> {
    ops: Vec<Op>,
    height: f32,
    page: usize,
    fonts: &'a FontSet,
    structure: &'a mut Structure,
    stack: Vec<u32>,
    marked: bool,
    artifact: Option<Artifact>,
    in_text: bool,
    state: State,
}

fn real(v: f32) -> DictItem {
    let rounded = (v * 100.0).round() / 100.0;
    if rounded.fract() == 0.0 {
        DictItem::Int(rounded as i64)
    } else {
        DictItem::Real(rounded)
    }
}

fn name(s: &str) -> DictItem {
    DictItem::Name(s.as_bytes().to_vec())
}

/// A text string of a PDF: UTF-16 with its mark.
fn utf16(s: &str) -> DictItem {
    let mut data = vec![0xfe, 0xff];
    data.extend(s.encode_utf16().flat_map(u16::to_be_bytes));
    DictItem::String {
        data,
        literal: false,
    }
}

impl Writer<'_> {
    fn op(&mut self, key: &str, value: Vec<DictItem>) {
        self.ops.push(Op::Unknown {
            key: key.to_owned(),
            value,
        });
    }

    fn item(&mut self, item: &Item) {
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
        let (tag, map) = match (self.artifact, self.stack.last()) {
            (None, Some(element)) => {
                let mcid = self.structure.content(*element, self.page);
                let tag = self.structure.kind(*element).map_or("Span", name_of);
                let map = BTreeMap::from([("MCID".to_owned(), DictItem::Int(i64::from(mcid)))]);
                (tag, map)
            }
            (kind, _) => ("Artifact", artifact(kind.unwrap_or(Artifact::Layout))),
        };
        self.ops.push(Op::BeginMarkedContentWithProperties {
            tag: tag.to_owned(),
            properties: DictItem::Dict { map },
        });
    }

    fn end_marked(&mut self) {
        self.end_text();
        if self.marked {
            self.ops.push(Op::EndMarkedContent);
            self.marked = false;
        }
    }

    fn end_text(&mut self) {
        if self.in_text {
            self.ops.push(Op::EndTextSection);
            self.in_text = false;
        }
    }

    fn fill(&mut self, color: Color) {
        if self.state.fill != Some(color) {
            self.state.fill = Some(color);
            self.op("rg", rgb(color));
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
            self.ops.push(Op::StartTextSection);
            self.in_text = true;
        }
        let mut span = BTreeMap::new();
        if let Some(actual) = &run.set.actual {
            span.insert("ActualText".to_owned(), utf16(actual));
        }
        if let Some(expansion) = &run.set.expansion {
            span.insert("E".to_owned(), utf16(expansion));
        }
        let spanned = !span.is_empty() && self.artifact.is_none();
        if spanned {
            self.ops.push(Op::BeginMarkedContentWithProperties {
                tag: "Span".to_owned(),
                properties: DictItem::Dict { map: span },
            });
        }
        if self.state.font != Some((run.face, run.size)) {
            self.state.font = Some((run.face, run.size));
            self.op("Tf", vec![name(resource), real(run.size)]);
        }
        self.fill(run.color);
        let (one, zero) = (DictItem::Int(1), DictItem::Int(0));
        let (x, y) = (real(run.x), real(self.height - run.y));
        self.op("Tm", vec![one.clone(), zero.clone(), zero, one, x, y]);
        let mut parts = Vec::new();
        let mut bytes: Vec<u8> = Vec::new();
        let mut pen = 0.0_f32;
        let flush = |bytes: &mut Vec<u8>, parts: &mut Vec<DictItem>| {
            if !bytes.is_empty() {
                parts.push(DictItem::String {
                    data: std::mem::take(bytes),
                    literal: false,
                });
            }
        };
        for glyph in &run.set.glyphs {
            let id = face.subset_id(glyph.id);
            let wanted = glyph.x / run.size * 1000.0;
            let off = pen - wanted;
            if off.abs() > 2.0 {
                flush(&mut bytes, &mut parts);
                parts.push(DictItem::Int(off.round() as i64));
                pen -= off.round();
            }
            bytes.extend(id.to_be_bytes());
            pen += f32::from(face.width(id));
        }
        flush(&mut bytes, &mut parts);
        self.op("TJ", vec![DictItem::Array(parts)]);
        if spanned {
            self.ops.push(Op::EndMarkedContent);
        }
    }

    fn stroke(&mut self, stroke: Stroke) {
        if self.state.stroke != Some(stroke.color) {
            self.state.stroke = Some(stroke.color);
            self.op("RG", rgb(stroke.color));
        }
        if self.state.width != Some(stroke.width) {
            self.state.width = Some(stroke.width);
            self.op("w", vec![real(stroke.width)]);
        }
        if self.state.dash != stroke.dash {
            self.state.dash = stroke.dash;
            let pattern = match stroke.dash {
                Some((dash, gap)) => vec![real(dash), real(gap)],
                None => Vec::new(),
            };
            self.op("d", vec![DictItem::Array(pattern), DictItem::Int(0)]);
        }
        if self.state.round != stroke.round {
            self.state.round = stroke.round;
            self.op("J", vec![DictItem::Int(i64::from(stroke.round))]);
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
                self.op(
                    "re",
                    vec![real(*x), real(bottom), real(*width), real(*height)],
                );
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
                self.op("h", Vec::new());
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
        self.op(paint, Vec::new());
    }

    fn points(&mut self, points: &[(f32, f32)]) {
        for (index, (x, y)) in points.iter().enumerate() {
            let at = vec![real(*x), real(self.height - y)];
            self.op(if index == 0 { "m" } else { "l" }, at);
        }
    }

    fn circle(&mut self, x: f32, y: f32, r: f32) {
        let k = r * KAPPA;
        self.op("m", vec![real(x + r), real(y)]);
        for [a, b, c, d, e, f] in [
            [x + r, y + k, x + k, y + r, x, y + r],
            [x - k, y + r, x - r, y + k, x - r, y],
            [x - r, y - k, x - k, y - r, x, y - r],
            [x + k, y - r, x + r, y - k, x + r, y],
        ] {
            self.op("c", [a, b, c, d, e, f].into_iter().map(real).collect());
        }
        self.op("h", Vec::new());
    }
}

fn rgb(color: Color) -> Vec<DictItem> {
    [color.r, color.g, color.b]
        .into_iter()
        .map(|v| {
            let share = (f32::from(v) / 255.0 * 1000.0).round() / 1000.0;
            DictItem::Real(share)
        })
        .collect()
}

fn artifact(kind: Artifact) -> BTreeMap<String, DictItem> {
    let entry = |key: &str, value: &str| (key.to_owned(), name(value));
    match kind {
        Artifact::Header => {
            BTreeMap::from([entry("Type", "Pagination"), entry("Subtype", "Header")])
        }
        Artifact::Footer => {
            BTreeMap::from([entry("Type", "Pagination"), entry("Subtype", "Footer")])
        }
        Artifact::Pagination => BTreeMap::from([entry("Type", "Pagination")]),
        Artifact::Layout => BTreeMap::from([entry("Type", "Layout")]),
    }
}
